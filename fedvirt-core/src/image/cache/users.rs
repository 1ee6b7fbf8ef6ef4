//! The folders whose files may stand on a cache's images.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::files::{self, failed};
use super::lock::Locked;
use crate::{Error, Result};

/// The folders that a cache was told of, in a file of its own: each ended by a zero byte, since a path may hold any other.
pub(super) struct Users {
    path: PathBuf,
}

impl Users {
    pub(super) fn of(cache: &Path) -> Self {
        Self { path: cache.join("used-in") }
    }

    /// Adds a folder.
    pub(super) fn add(&self, folder: &Path) -> Result<()> {
        // By its one true name: a link may lead elsewhere by the time that somebody looks.
        let folder = folder.canonicalize().map_err(failed("reading", folder))?;
        if self.read()?.contains(&folder) {
            return Ok(());
        }
        let cache = self.path.parent().unwrap_or(&self.path);
        fs::create_dir_all(cache).map_err(failed("making folder", cache))?;
        match self.change(|folders| folders.push(folder.clone())) {
            Err(error) if files::is_read_only(&error) => Err(Error::InvalidSpec {
                what: format!("image cache in {}", cache.display()),
                why: format!(
                    "it can only be read here, and whoever makes room in it would not see that disks in {} stand on its images; have its owner add that folder to it once (`Cache::keep_used_in`), or use a cache of your own",
                    folder.display()
                ),
            }),
            changed => changed,
        }
    }

    /// Those that are still there; the others are forgotten.
    pub(super) fn all(&self) -> Result<Vec<PathBuf>> {
        let (gone, there): (Vec<_>, Vec<_>) = self.read()?.into_iter().partition(|folder| is_gone(folder));
        if !gone.is_empty() {
            self.change(|folders| folders.retain(|folder| !is_gone(folder)))?;
        }
        Ok(there)
    }

    /// Says what to do where it cannot be seen what stands on images, since the folder is not ours to look at. Nothing
    /// can be removed then: a folder is here because guests whose disks are there can read the cache.
    pub(super) fn explain(&self, error: Error) -> Error {
        match error {
            Error::Io { path, source, .. } if source.kind() == io::ErrorKind::PermissionDenied => {
                Error::PathPermission {
                    who: "this user".into(),
                    need: "read (r)",
                    component: path.clone(),
                    state: "disks of guests in the folders that use this cache may stand on its images, so none is removed".into(),
                    hint: format!(
                        "do it as root, or as a user who may read that; or, when no disk there stands on an image of this cache, remove {}, which names such folders, and name none in keep_used_in",
                        self.path.display()
                    ),
                    path,
                }
            }
            other => other,
        }
    }

    fn read(&self) -> Result<Vec<PathBuf>> {
        match fs::read(&self.path) {
            Ok(content) => Ok(parse(&content)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(failed("reading", &self.path)(error)),
        }
    }

    fn change(&self, change: impl FnOnce(&mut Vec<PathBuf>)) -> Result<()> {
        // The file itself is locked: whoever waits looks again which file has the name when it has the lock.
        let _locked = Locked::wait(&self.path, || {
            thread::sleep(Duration::from_millis(20));
            Ok(())
        })?;
        let mut folders = self.read()?;
        change(&mut folders);
        folders.sort();
        folders.dedup();
        let content: Vec<u8> =
            folders.iter().flat_map(|folder| [folder.as_os_str().as_bytes(), b"\0"].concat()).collect();
        files::replace(&self.path, &content)
    }
}

fn parse(content: &[u8]) -> Vec<PathBuf> {
    let paths = content.split(|byte| *byte == 0).map(|path| PathBuf::from(OsStr::from_bytes(path)));
    // What is no whole path was not written here.
    paths.filter(|path| path.is_absolute()).collect()
}

/// Whether there is no such folder any more. One that cannot be looked at is not gone.
fn is_gone(folder: &Path) -> bool {
    match folder.metadata() {
        Ok(metadata) => !metadata.is_dir(),
        Err(error) => matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory),
    }
}

/// Where libvirt puts volumes unless it is told otherwise: the system's, and the user's own.
pub(super) fn default_pools() -> Vec<PathBuf> {
    let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let data = absolute("XDG_DATA_HOME").or_else(|| absolute("HOME").map(|home| home.join(".local/share")));
    let own = data.map(|data| data.join("libvirt/images"));
    [PathBuf::from("/var/lib/libvirt/images")].into_iter().chain(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_kept_as_long_as_they_are_there() {
        let folder = env::temp_dir().join(format!("fedvirt-users-{}", std::process::id()));
        let (cache, odd) = (folder.join("cache"), folder.join("a\nb"));
        fs::create_dir_all(&odd).unwrap();
        let users = Users::of(&cache);
        assert_eq!(users.all().unwrap(), Vec::<PathBuf>::new());
        assert!(!cache.exists(), "to ask makes nothing");
        users.add(&folder.join("nowhere")).unwrap_err();
        let many: Vec<PathBuf> = (0..8).map(|number| folder.join(number.to_string())).collect();
        many.iter().for_each(|folder| fs::create_dir(folder).unwrap());
        thread::scope(|scope| {
            for folder in &many {
                let users = &users;
                scope.spawn(move || users.add(folder).unwrap());
            }
        });
        users.add(&odd).unwrap();
        users.add(&folder.join("0/../a\nb")).unwrap();
        assert_eq!(users.all().unwrap(), [&many[..], std::slice::from_ref(&odd)].concat());

        fs::remove_dir(&odd).unwrap();
        fs::remove_dir(&many[3]).unwrap();
        fs::write(&many[3], b"no folder any more").unwrap();
        assert_eq!(users.all().unwrap().len(), 7);
        fs::create_dir(&odd).unwrap();
        assert_eq!(users.all().unwrap().len(), 7, "it was forgotten");
        assert_eq!(fs::read_dir(&cache).unwrap().count(), 1, "nothing else is left beside it");
        fs::remove_dir_all(&folder).unwrap();
    }
}
