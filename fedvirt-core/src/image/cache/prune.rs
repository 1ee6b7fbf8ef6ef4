//! Makes room in the cache.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::chain::{self, Files};
use super::slot::room;
use super::{Cache, Cached};
use crate::Result;
use crate::units::ByteSize;

/// What to remove from a cache.
///
/// ```
/// # let folder = std::env::temp_dir().join(format!("fedvirt-doc-prune-{}", std::process::id()));
/// # let pool = std::env::temp_dir();
/// use std::time::Duration;
/// use fedvirt_core::ByteSize;
/// use fedvirt_core::image::{Cache, Prune};
///
/// let month = Duration::from_secs(30 * 24 * 3600);
/// let prune = Prune::new().unused_for(month).to_size(ByteSize::gib(20));
/// # let prune = Prune::new().unused_for(month);
/// let pruned = Cache::at(folder).prune(&prune)?;
/// println!("{} removed, {} bytes", pruned.removed.len(), pruned.freed);
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prune {
    unused_for: Option<Duration>,
    size: Option<ByteSize>,
    folders: Vec<PathBuf>,
}

/// What was removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pruned {
    /// The images.
    pub removed: Vec<Cached>,
    /// The room that they and unfinished downloads took on the disk, in bytes.
    pub freed: u64,
}

impl Prune {
    /// Removes what is left of downloads that nobody is at.
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes images that were not fetched for so long, and leaves younger unfinished downloads.
    pub fn unused_for(mut self, age: Duration) -> Self {
        self.unused_for = Some(age);
        self
    }

    /// Removes the images longest unused until the others take no more room on the disk than this.
    pub fn to_size(mut self, size: ByteSize) -> Self {
        self.size = Some(size);
        self
    }

    /// Leaves every image that a file in this folder stands on, or a file that that stands on, and so on: for the
    /// folders of overlays, such as libvirt's pools. Folders in it are not looked at.
    pub fn keep_used_in(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folders.push(folder.into());
        self
    }
}

impl Cache {
    /// Makes room. What another process downloads at the moment is left alone.
    ///
    /// # Errors
    /// [`Io`](crate::Error::Io) when something cannot be read or removed. Nothing is removed when a file of the
    /// folders that may use images cannot be read.
    pub fn prune(&self, what: &Prune) -> Result<Pruned> {
        let used = chain::used(&what.folders, self.folder())?;
        let mut pruned = Pruned::default();
        for digest in self.digests()? {
            let slot = self.slot(&digest);
            let old = slot.part_age().is_some_and(|age| age >= what.unused_for.unwrap_or_default());
            if old && let Some(_locked) = slot.try_lock()? {
                let before = room(&slot.part()) + room(&slot.unpacked());
                slot.discard_parts()?;
                pruned.freed += before;
            }
        }
        let mut images = self.list()?;
        images.sort_by_key(|image| image.used);
        let mut left: u64 = images.iter().map(|image| room(&image.path)).sum();
        for image in images {
            let old = what.unused_for.is_some_and(|age| image.used.elapsed().unwrap_or_default() >= age);
            let excess = what.size.is_some_and(|size| left > size.as_bytes());
            if !(old || excess) || is_used(&image.path, &used) {
                continue;
            }
            let slot = self.slot(&image.entry.digest);
            let Some(_locked) = slot.try_lock()? else { continue };
            let room = room(&image.path);
            pruned.freed += slot.remove()?;
            left = left.saturating_sub(room);
            pruned.removed.push(image);
        }
        Ok(pruned)
    }
}

fn is_used(path: &Path, used: &Files) -> bool {
    path.metadata().is_ok_and(|file| used.contains(&(file.dev(), file.ino())))
}
