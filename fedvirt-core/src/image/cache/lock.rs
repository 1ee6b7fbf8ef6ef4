//! Locks that hold across processes and threads.

use std::fs::{File, TryLockError};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::{Error, Result};

/// A file that nobody else has locked. The system releases it with its last descriptor, however the process ends.
pub(crate) struct Locked {
    file: File,
}

impl Locked {
    /// Locks a file, which is made if need be; `wait` is called as long as another has it, and takes its time.
    pub(in super::super) fn wait(path: &Path, mut wait: impl FnMut() -> Result<()>) -> Result<Self> {
        loop {
            if let Some(locked) = Self::now(path)? {
                return Ok(locked);
            }
            wait()?;
        }
    }

    /// Locks a file; none when another has it.
    pub(in super::super) fn now(path: &Path) -> Result<Option<Self>> {
        let io = |source| Error::Io { action: "locking", path: path.to_owned(), source };
        loop {
            let file =
                File::options().create(true).truncate(false).read(true).write(true).open(path).map_err(io)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(io(error)),
            }
            // Whoever had it may have removed it or put another in its place: then the lock is one of nothing.
            let (ours, there) = (file.metadata().map_err(io)?, path.metadata());
            if there.is_ok_and(|there| (there.dev(), there.ino()) == (ours.dev(), ours.ino())) {
                return Ok(Some(Self { file }));
            }
        }
    }

    /// The file.
    pub(super) fn file(&self) -> &File {
        &self.file
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_also_when_the_file_is_removed() {
        let path = std::env::temp_dir().join(format!("fedvirt-lock-{}", std::process::id()));
        let first = Locked::now(&path).unwrap().unwrap();
        assert!(Locked::now(&path).unwrap().is_none());
        // Somebody waits on the old file while it is removed; the one who comes then gets a new file.
        std::fs::remove_file(&path).unwrap();
        let second = Locked::now(&path).unwrap().unwrap();
        drop(first);
        assert!(Locked::now(&path).unwrap().is_none());
        drop(second);
        let mut waited = 0;
        let third = Locked::now(&path).unwrap().unwrap();
        let mut third = Some(third);
        let fourth = Locked::wait(&path, || {
            waited += 1;
            third = None;
            Ok(())
        });
        assert!(fourth.is_ok() && waited == 1);
        let stop = Locked::wait(&path, || Err(Error::Cancelled { doing: "waiting".into() }));
        assert!(matches!(stop, Err(Error::Cancelled { .. })));
        std::fs::remove_file(&path).unwrap();
    }
}
