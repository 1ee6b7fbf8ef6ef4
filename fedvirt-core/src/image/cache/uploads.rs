//! What copies of the cache's images in pools are known by, and that only one is made at a time.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use super::Cache;
use super::files::{self, failed};
use super::lock::Locked;
use crate::{Error, Result};

/// The file that keeps the cache's name.
const NAME: &str = "name";

/// How many digits it has.
const DIGITS: usize = 8;

/// The right to be the only one who uploads something.
pub(crate) struct Upload {
    path: PathBuf,
    _locked: Locked,
}

impl Drop for Upload {
    /// Whoever waits for the file looks whether it is still there when it has the lock.
    fn drop(&mut self) {
        if let Err(error) = files::remove(&self.path) {
            tracing::debug!(%error, "a lock stays, which is of no harm");
        }
    }
}

impl Cache {
    /// A name that no other cache has, on any machine: eight hexadecimal digits, drawn when they are first asked for.
    ///
    /// What is no such name is left: volumes are called by it, and who wrote there may have wanted something else.
    pub(crate) fn name(&self) -> Result<String> {
        let path = self.folder().join(NAME);
        let read = || {
            let name = fs::read(&path).map_err(failed("reading", &path))?;
            let is_name = name.len() == DIGITS && name.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            let name = String::from_utf8(name).ok().filter(|_| is_name);
            name.ok_or_else(|| Error::InvalidSpec {
                what: format!("name of the image cache in {}", path.display()),
                why: format!(
                    "it must be {DIGITS} lower-case hexadecimal digits and nothing else; remove the file, and the cache gets another name: what it has in pools is uploaded anew then"
                ),
            })
        };
        match read() {
            Err(Error::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {}
            name => return name,
        }
        let mut random = [0; DIGITS / 2];
        getrandom::fill(&mut random)
            .map_err(|error| failed("drawing", &path)(std::io::Error::other(error.to_string())))?;
        fs::create_dir_all(self.folder()).map_err(failed("making folder", self.folder()))?;
        let ours = format!("{:08x}", u32::from_ne_bytes(random));
        let new = files::with_suffix(&path, &format!(".{ours}"));
        // A machine that loses its power must not leave half a name.
        let written = File::create(&new).and_then(|mut file| {
            file.write_all(ours.as_bytes())?;
            file.sync_all()
        });
        // Unlike a rename, a link leaves what somebody else made meanwhile.
        let linked = written.and_then(|()| fs::hard_link(&new, &path));
        files::remove(&new)?;
        match linked {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                Err(failed("writing", &path)(error))
            }
            _ => read(),
        }
    }

    /// Makes the caller the only one who uploads something from this cache; `wait` is called as long as another does.
    pub(crate) fn lock_upload(&self, what: &str, mut wait: impl FnMut() -> Result<()>) -> Result<Upload> {
        let folder = self.folder().join("uploads");
        fs::create_dir_all(&folder).map_err(failed("making folder", &folder))?;
        let path = folder.join(what);
        let locked = Locked::wait(&path, || {
            wait()?;
            std::thread::sleep(Duration::from_millis(100));
            Ok(())
        })?;
        Ok(Upload { path, _locked: locked })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::thread;

    use super::*;

    fn cache(name: &str) -> Cache {
        Cache::at(std::env::temp_dir().join(format!("fedvirt-uploads-{name}-{}", std::process::id())))
    }

    #[test]
    fn a_cache_keeps_its_name() {
        let cache = cache("name");
        let name = thread::scope(|scope| {
            let names = [(); 8].map(|()| scope.spawn(|| cache.name().unwrap()));
            let names = names.map(|name| name.join().unwrap());
            assert!(names.iter().all(|name| *name == names[0]), "{names:?}");
            names[0].clone()
        });
        assert_eq!(fs::read_dir(cache.folder()).unwrap().count(), 1);
        let path = cache.folder().join(NAME);
        for wrong in ["", "0123456", "012345678", "0123456A", "../../ab", "0123456\n", "\u{e4}abcdef"] {
            fs::write(&path, wrong).unwrap();
            let error = cache.name().unwrap_err().to_string();
            assert!(error.contains("name\"") || error.contains("/name"), "{error}");
            assert!(error.contains("remove the file"), "{error}");
            assert_eq!(fs::read_to_string(&path).unwrap(), wrong);
        }
        fs::write(&path, &name).unwrap();
        assert_eq!(cache.name().unwrap(), name);
        fs::remove_dir_all(cache.folder()).unwrap();
    }

    #[test]
    fn one_uploads_at_a_time_and_no_lock_stays() {
        let cache = cache("locks");
        let busy = Mutex::new(());
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        let _upload = cache
                            .lock_upload("image", || {
                                thread::yield_now();
                                Ok(())
                            })
                            .unwrap();
                        let _alone = busy.try_lock().expect("two at once");
                    }
                });
            }
        });
        assert_eq!(fs::read_dir(cache.folder().join("uploads")).unwrap().count(), 0);
        fs::remove_dir_all(cache.folder()).unwrap();
    }
}
