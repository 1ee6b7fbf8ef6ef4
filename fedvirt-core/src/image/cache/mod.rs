//! Images that were downloaded, by the digest of what was downloaded.
//!
//! ```text
//! FOLDER/sha256/DIGEST               the image, read-only
//! FOLDER/sha256/DIGEST.json          what is known of it; its time is that of the last use
//! FOLDER/sha256/DIGEST.part          what has arrived of a download that was not finished (and .part.json, .unpacked)
//! FOLDER/sha256/DIGEST.lock          locked by the one process that downloads, examines or removes it
//! FOLDER/unpacked/sha256/DIGEST      the same for an image that came packed, and is kept unpacked: DIGEST is what came
//! FOLDER/used-in                     the folders whose files may stand on images
//! ```

mod chain;
mod files;
mod lock;
mod pins;
mod prune;
mod slot;
// Pools are a host's.
#[cfg(feature = "libvirt")]
mod uploads;
mod users;

use std::env;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Serialize, Serializer};

use super::{Algorithm, Compression, Digest, Entry};
use crate::{Error, Progress, Result};

use chain::Used;
pub(super) use files::{failed, is_read_only, remove};
pub(super) use lock::Locked;
pub use pins::ImagesLock;
pub use prune::{Prune, Pruned};
pub(super) use slot::{Found, Slot};
use users::Users;

/// A folder of images, which any number of processes may use at once.
///
/// ```
/// # let folder = std::env::temp_dir().join(format!("fedvirt-doc-cache-{}", std::process::id()));
/// use fedvirt_core::image::Cache;
/// let cache = Cache::at(folder);
/// assert!(cache.list()?.is_empty());
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cache {
    folder: PathBuf,
}

/// An image in the cache.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Cached {
    /// Where it is. The file is read-only: guests get overlays on it.
    pub path: PathBuf,
    /// The digest of this file: the entry's digest, unless the image came packed.
    pub content: Digest,
    /// Other digests of this file, as far as they are known.
    #[serde(skip)]
    others: Vec<Digest>,
    /// How long this file is, in bytes.
    pub size: u64,
    /// What its catalogue said when it was downloaded.
    pub entry: Entry,
    /// When it was last fetched from the network or the cache. In JSON, the seconds since 1970.
    #[serde(serialize_with = "seconds_since_1970")]
    pub used: SystemTime,
}

impl Cached {
    /// The digest of this file by an algorithm, if it is known.
    pub(super) fn digest(&self, algorithm: Algorithm) -> Option<&Digest> {
        std::iter::once(&self.content).chain(&self.others).find(|digest| digest.algorithm() == algorithm)
    }
}

fn seconds_since_1970<S: Serializer>(
    time: &SystemTime,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    // Nobody fetched anything before.
    serializer.serialize_f64(time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64())
}

impl Cache {
    /// The cache of the user: `$XDG_CACHE_HOME/fedvirt/images` where that variable is set, `/var/cache/fedvirt/images`
    /// for root, and `~/.cache/fedvirt/images` for others.
    ///
    /// A system-wide libvirt runs QEMU as a user of its own, which cannot read in most home folders: for guests there,
    /// use a cache [elsewhere](Self::at).
    ///
    /// # Errors
    /// [`InvalidSpec`](Error::InvalidSpec) when the environment names no home folder.
    pub fn open() -> Result<Self> {
        let root = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
        let folder = default_folder(|name| env::var_os(name).map(PathBuf::from), root);
        folder.map(Self::at).ok_or_else(|| Error::InvalidSpec {
            what: "image cache".into(),
            why:
                "neither HOME nor XDG_CACHE_HOME is an absolute path; set one, or name a folder for the cache"
                    .into(),
        })
    }

    /// A cache in this folder, which is made when something is put there.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        // libvirt and QEMU take absolute paths alone.
        Self { folder: std::path::absolute(&folder).unwrap_or(folder) }
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the image of an entry is. What came, and what was unpacked of it, are two: who wants one must not get the other.
    pub(super) fn slot(&self, entry: &Entry) -> Slot {
        let [as_it_came, unpacked] = self.slots_of(&entry.digest);
        if entry.compression == Compression::None { as_it_came } else { unpacked }
    }

    fn slots_of(&self, digest: &Digest) -> [Slot; 2] {
        folders(&self.folder).map(|folder| Slot::new(&folder, digest))
    }

    /// The image of this digest, if it is there as it was put there, by its size and time: unpacked, or else as it came.
    ///
    /// # Errors
    /// [`Io`](Error::Io) when the folder cannot be read.
    pub fn find(&self, digest: &Digest) -> Result<Option<Cached>> {
        for slot in self.slots_of(digest).iter().rev() {
            if let Found::Intact(cached) = slot.look()? {
                return Ok(Some(*cached));
            }
        }
        Ok(None)
    }

    /// All images, by distribution, release and digest.
    ///
    /// # Errors
    /// [`Io`](Error::Io) when the folder cannot be read.
    pub fn list(&self) -> Result<Vec<Cached>> {
        let mut all = Vec::new();
        for slot in self.slots()? {
            if let Found::Intact(cached) | Found::Doubtful(cached) = slot.look()? {
                all.push(*cached);
            }
        }
        let key = |cached: &Cached| {
            let Entry { distribution, release, digest, .. } = &cached.entry;
            (distribution.clone(), release.clone(), digest.clone())
        };
        all.sort_by_key(key);
        Ok(all)
    }

    /// Reads the whole of an image, and compares it with what was put there.
    ///
    /// # Errors
    /// [`ImageNotFound`](Error::ImageNotFound); [`DigestMismatch`](Error::DigestMismatch) when it has changed: then the next
    /// [`Fetch`](super::Fetch) downloads it anew. [`Io`](Error::Io); [`Cancelled`](Error::Cancelled).
    pub fn verify(&self, digest: &Digest, progress: &dyn Progress) -> Result<()> {
        let slots = self.slots_of(digest);
        let mut missing = true;
        for slot in &slots {
            let (Found::Intact(cached) | Found::Doubtful(cached)) = slot.look()? else { continue };
            missing = false;
            let found = slot::digest(&cached, cached.content.algorithm(), progress)?;
            if found != cached.content {
                // What the record says of size and time no longer holds: the next one who wants it must look closer.
                slot.doubt()?;
                let (url, expected) = (cached.path.display().to_string(), cached.content.to_string());
                let hint =
                    "fetch it, and it is downloaded anew; look after the disk when that happens again".into();
                return Err(Error::DigestMismatch { url, expected, found: found.to_string(), hint });
            }
        }
        let [slot, _] = slots;
        if missing { Err(Error::ImageNotFound { path: slot.image().to_owned() }) } else { Ok(()) }
    }

    /// From now on leaves every image that a file in this folder stands on, or a file that that stands on, and so on. It is
    /// for the folders of guests' disks; libvirt's default pools, `/var/lib/libvirt/images` and
    /// `~/.local/share/libvirt/images`, are looked at anyway, as far as they may be read. Folders in it are not looked at,
    /// and when it is gone it is forgotten.
    ///
    /// ```no_run
    /// # fn main() -> fedvirt_core::Result<()> {
    /// use fedvirt_core::image::{Cache, Prune};
    /// let cache = Cache::open()?;
    /// cache.keep_used_in("/srv/guests")?;
    /// // Before an overlay is made there, by whatever program, and for good.
    /// cache.prune(&Prune::new().unused_for(std::time::Duration::from_secs(86_400)))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Io`](Error::Io) when there is no such folder, or writing fails; [`InvalidSpec`](Error::InvalidSpec) for a cache that
    /// this user can only read, and that does not know the folder yet.
    pub fn keep_used_in(&self, folder: impl AsRef<Path>) -> Result<()> {
        Users::of(&self.folder).add(folder.as_ref())
    }

    /// What stands on images, by the folders that are known and by these.
    fn used(&self, more: &[PathBuf]) -> Result<Used> {
        let users = Users::of(&self.folder);
        let known = users.all()?;
        let used = Used::by(&[&known[..], more].concat(), &self.folder);
        let mut used = used.map_err(|error| users.explain(error))?;
        // The cache may be in the middle of a pool.
        used.add_readable(&users::default_pools(), &self.folder)?;
        used.add_readable(std::slice::from_ref(&self.folder), &self.folder)?;
        Ok(used)
    }

    /// Removes an image, and what has arrived of it; false when there is none.
    ///
    /// # Errors
    /// [`InvalidSpec`](Error::InvalidSpec) while another process downloads it, or when a file stands on it, which is told
    /// as for [`prune`](Self::prune); [`PathPermission`](Error::PathPermission) as there; [`Io`](Error::Io).
    pub fn remove(&self, digest: &Digest) -> Result<bool> {
        let is_there = |slot: &Slot| slot.image().exists() || slot.part_age().is_some();
        let slots: Vec<Slot> = self.slots_of(digest).into_iter().filter(is_there).collect();
        if slots.is_empty() {
            return Ok(false);
        }
        let mut locks = Vec::new();
        for slot in &slots {
            locks.push(slot.try_lock()?.ok_or_else(|| Error::InvalidSpec {
                what: format!("image {digest}"),
                why: "another process downloads it at this moment; try again when that is done".into(),
            })?);
        }
        let used = self.used(&[])?;
        if let Some(user) = slots.iter().find_map(|slot| used.user(slot.image())) {
            return Err(Error::InvalidSpec {
                what: format!("image {digest}"),
                why: format!(
                    "it cannot be removed, for {} stands on it; delete the guest that has that disk, or the file, first",
                    user.display()
                ),
            });
        }
        for slot in slots {
            slot.remove()?;
        }
        drop(locks);
        Ok(true)
    }

    /// The slots that have any file.
    fn slots(&self) -> Result<Vec<Slot>> {
        let mut slots = Vec::new();
        for folder in folders(&self.folder) {
            slots.extend(digests(&folder)?.iter().map(|digest| Slot::new(&folder, digest)));
        }
        Ok(slots)
    }
}

/// Where images are: those that are as they came, and those that were unpacked.
fn folders(cache: &Path) -> [PathBuf; 2] {
    [cache.to_owned(), cache.join("unpacked")]
}

/// The digests that have any file in a folder.
fn digests(folder: &Path) -> Result<Vec<Digest>> {
    let mut found = Vec::new();
    for algorithm in Algorithm::ALL {
        let folder = folder.join(algorithm.name());
        let names = match fs::read_dir(&folder) {
            Ok(names) => names,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(files::failed("reading", &folder)(error)),
        };
        for name in names {
            let name = name.map_err(files::failed("reading", &folder))?.file_name();
            let digits = name.to_str().and_then(|name| name.split('.').next()).unwrap_or_default();
            found.extend(Digest::from_hex(algorithm, digits).ok());
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// The default folder, by the environment.
fn default_folder(variable: impl Fn(&str) -> Option<PathBuf>, root: bool) -> Option<PathBuf> {
    let absolute = |name| variable(name).filter(|path| path.is_absolute());
    let base = match absolute("XDG_CACHE_HOME") {
        Some(base) => base,
        None if root => "/var/cache".into(),
        None => absolute("HOME")?.join(".cache"),
    };
    Some(base.join("fedvirt/images"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_folders() {
        let with = |set: &[(&str, &str)], root| {
            let variable = |name: &str| {
                set.iter().find(|(known, _)| *known == name).map(|(_, value)| PathBuf::from(*value))
            };
            default_folder(variable, root).map(|path| path.display().to_string())
        };
        let home = ("HOME", "/home/a");
        assert_eq!(with(&[home], false).unwrap(), "/home/a/.cache/fedvirt/images");
        assert_eq!(with(&[home], true).unwrap(), "/var/cache/fedvirt/images");
        for root in [true, false] {
            assert_eq!(with(&[home, ("XDG_CACHE_HOME", "/c")], root).unwrap(), "/c/fedvirt/images");
        }
        // A relative one is to be ignored, by its specification.
        assert_eq!(with(&[home, ("XDG_CACHE_HOME", "c")], false).unwrap(), "/home/a/.cache/fedvirt/images");
        assert_eq!(with(&[], false), None);
    }
}
