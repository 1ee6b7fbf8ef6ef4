//! What copies of the cache's images in pools are known by, and that only one is made at a time.

use std::fs;
use std::time::Duration;

use super::Cache;
use super::files::{self, failed};
use super::lock::Locked;
use crate::{Error, Result};

/// The file that keeps the cache's name.
const NAME: &str = "name";

impl Cache {
    /// A name that no other cache has, on any machine: eight hexadecimal digits, drawn when they are first asked for.
    pub(crate) fn name(&self) -> Result<String> {
        let path = self.folder().join(NAME);
        let read = || fs::read_to_string(&path).map_err(failed("reading", &path));
        match read() {
            Err(Error::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {}
            name => return name,
        }
        let mut random = [0; 4];
        getrandom::fill(&mut random)
            .map_err(|error| failed("drawing", &path)(std::io::Error::other(error.to_string())))?;
        fs::create_dir_all(self.folder()).map_err(failed("making folder", self.folder()))?;
        let ours = format!("{:08x}", u32::from_ne_bytes(random));
        let new = files::with_suffix(&path, &format!(".{ours}"));
        fs::write(&new, &ours).map_err(failed("writing", &new))?;
        // Unlike a rename, a link leaves what somebody else made meanwhile.
        let linked = fs::hard_link(&new, &path);
        files::remove(&new)?;
        match linked {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                Err(failed("writing", &path)(error))
            }
            _ => read(),
        }
    }

    /// Makes the caller the only one who uploads something from this cache; `wait` is called as long as another does.
    pub(crate) fn lock_upload(&self, what: &str, mut wait: impl FnMut() -> Result<()>) -> Result<Locked> {
        let folder = self.folder().join("uploads");
        fs::create_dir_all(&folder).map_err(failed("making folder", &folder))?;
        Locked::wait(&folder.join(what), || {
            wait()?;
            std::thread::sleep(Duration::from_millis(100));
            Ok(())
        })
    }
}
