//! Makes room in the cache.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::slot::{Found, room};
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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Prune {
    #[serde(with = "seconds", skip_serializing_if = "Option::is_none")]
    pub(crate) unused_for: Option<Duration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) to_size: Option<ByteSize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) keep_used_in: Vec<PathBuf>,
}

/// How long it may take until what was fetched is used by something that can be seen.
const UNDER_WAY: Duration = Duration::from_secs(300);

/// What was removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
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

    /// Reads the JSON form: an object with any of the keys `unused_for`, in seconds, `to_size` and `keep_used_in`.
    ///
    /// ```
    /// use fedvirt_core::image::Prune;
    /// let prune = Prune::from_json(r#"{"unused_for": 2592000, "to_size": "20 GiB"}"#)?;
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Json`](crate::Error::Json) when the text is no JSON, [`InvalidSpec`](crate::Error::InvalidSpec) when a value
    /// does not fit.
    pub fn from_json(json: &str) -> Result<Self> {
        crate::json::from_json(json, "prune")
    }

    /// Removes images that were not fetched for so long, and leaves younger unfinished downloads.
    pub fn unused_for(mut self, age: Duration) -> Self {
        self.unused_for = Some(age);
        self
    }

    /// Removes the images longest unused until the others take no more room on the disk than this.
    pub fn to_size(mut self, size: ByteSize) -> Self {
        self.to_size = Some(size);
        self
    }

    /// Leaves every image that a file in this folder stands on, this time alone: in addition to those of
    /// [`Cache::keep_used_in`].
    pub fn keep_used_in(mut self, folder: impl Into<PathBuf>) -> Self {
        self.keep_used_in.push(folder.into());
        self
    }
}

impl Cache {
    /// Makes room. What another process downloads at the moment is left alone, and so is what the backing chain of any
    /// file in the folders of [`keep_used_in`](Self::keep_used_in) or in libvirt's default pools stands on; and what was
    /// fetched within the last five minutes, for the overlay on it may be under way.
    ///
    /// # Errors
    /// [`Io`](crate::Error::Io) when something cannot be read or removed. Nothing is removed when a file of the
    /// folders that may use images cannot be read ([`PathPermission`](crate::Error::PathPermission) where this user may
    /// not, as in the pools of a system-wide libvirt), or, with [`ImageFormat`](crate::Error::ImageFormat), when it is an
    /// overlay too damaged to tell on what. libvirt's default pools are passed by where this user may not read them and no
    /// guest was made there by this cache's images: so a cache that is its user's alone can always be pruned.
    pub fn prune(&self, what: &Prune) -> Result<Pruned> {
        let began = SystemTime::now();
        let used = self.used(&what.keep_used_in)?;
        let mut pruned = Pruned::default();
        for slot in self.slots()? {
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
            let excess = what.to_size.is_some_and(|size| left > size.as_bytes());
            if !(old || excess) || used.user(&image.path).is_some() {
                continue;
            }
            let slot = self.slot(&image.entry);
            let Some(_locked) = slot.try_lock()? else { continue };
            // Whoever has it since may have made something on it where nobody has looked again.
            let (Found::Intact(now) | Found::Doubtful(now)) = slot.look()? else { continue };
            if began.duration_since(now.used).unwrap_or_default() < UNDER_WAY {
                continue;
            }
            let room = room(&image.path);
            pruned.freed += slot.remove()?;
            left = left.saturating_sub(room);
            pruned.removed.push(image);
        }
        Ok(pruned)
    }
}

/// A span of time as a number of seconds.
mod seconds {
    use std::time::Duration;

    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(
        value: &Option<Duration>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.map(|value| value.as_secs_f64()).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Duration>, D::Error> {
        let seconds = Option::<f64>::deserialize(deserializer)?;
        let duration = seconds.map(Duration::try_from_secs_f64).transpose();
        duration.map_err(|_| D::Error::custom("no such number of seconds; give one from 0 on"))
    }
}
