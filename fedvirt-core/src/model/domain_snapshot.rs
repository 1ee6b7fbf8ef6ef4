//! Snapshots of guests: the `<domainsnapshot>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatsnapshot.html).

use std::time::{Duration, SystemTime};

use crate::xml::{Choice, Element, Extra, Raw};

use super::common::Size;
use super::domain::Domain;
use super::domain::devices::DiskSource;
use super::storage_volume::VolumeFormatType;

/// A snapshot: the state of a guest at one point in time.
#[derive(Clone, Default, Element)]
#[xml(root = "domainsnapshot")]
pub struct DomainSnapshot {
    /// The name; libvirt makes one of the time where none is given.
    #[xml(text_child)]
    pub name: Option<String>,
    /// A description for people.
    #[xml(text_child)]
    pub description: Option<String>,
    /// What the guest did then; libvirt fills it in.
    #[xml(text_child)]
    pub state: Option<SnapshotState>,
    /// The snapshot before; libvirt fills it in.
    #[xml(child)]
    pub parent: Option<Box<MomentParent>>,
    /// When it was made, in seconds since 1970; libvirt fills it in, and ignores what a new snapshot says.
    #[xml(text_child = "creationTime")]
    pub creation_time: Option<String>,
    /// Where the guest's memory is kept. Since libvirt 1.0.1.
    #[xml(child)]
    pub memory: Option<Box<SnapshotMemory>>,
    /// Where the guest's disks are kept. Since libvirt 0.9.5.
    #[xml(child)]
    pub disks: Option<Box<SnapshotDisks>>,
    /// The disks to go back to, where other snapshots came after; libvirt fills it in.
    #[xml(child = "revertDisks")]
    pub revert_disks: Option<Box<SnapshotDisks>>,
    /// The guest as it was; libvirt fills it in. Since libvirt 0.9.5.
    #[xml(child)]
    pub domain: Option<Box<Domain>>,
    /// The guest as it would be at its next start; libvirt fills it in.
    #[xml(child = "inactiveDomain")]
    pub inactive_domain: Option<Box<Domain>>,
    /// What libvirt itself needs to go back.
    #[xml(raw)]
    pub cookie: Option<Raw>,
    /// 1 when it is the current snapshot, else 0; in files of libvirt alone.
    #[xml(text_child)]
    pub active: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl DomainSnapshot {
    /// A snapshot to be made.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }

    /// When it was made.
    pub fn created(&self) -> Option<SystemTime> {
        let seconds = self.creation_time.as_deref()?.trim().parse().ok()?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }
}

/// What a guest did when a snapshot was made.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SnapshotState {
    /// It ran.
    Running,
    /// It waited for something.
    Blocked,
    /// It was paused.
    Paused,
    /// It was shutting down.
    Shutdown,
    /// It was off.
    Shutoff,
    /// It had crashed.
    Crashed,
    /// Not known: only disks are kept. Since libvirt 0.9.5.
    #[xml("disk-snapshot")]
    DiskSnapshot,
    /// Something else.
    Other(String),
}

/// The snapshot or checkpoint before.
#[derive(Clone, Default, Element)]
pub struct MomentParent {
    /// Its name.
    #[xml(text_child)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where a guest's memory is kept. Since libvirt 1.0.1.
#[derive(Clone, Default, Element)]
pub struct SnapshotMemory {
    /// The way in which it is kept.
    #[xml(attr)]
    pub snapshot: Option<SnapshotLocation>,
    /// `external`: the file.
    #[xml(attr)]
    pub file: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where a snapshot keeps something.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SnapshotLocation {
    /// Nowhere.
    No,
    /// In the disk's own image.
    Internal,
    /// In a file of its own.
    External,
    /// The caller sees to it. Since libvirt 8.2.0.
    Manual,
    /// Somewhere else.
    Other(String),
}

/// Where a guest's disks are kept. Since libvirt 0.9.5.
#[derive(Clone, Default, Element)]
pub struct SnapshotDisks {
    /// The disks.
    #[xml(children = "disk")]
    pub disks: Vec<SnapshotDisk>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a snapshot treats a disk. Since libvirt 0.9.5.
#[derive(Clone, Default, Element)]
pub struct SnapshotDisk {
    /// The disk, by its target such as `vda`, or by its image's path.
    #[xml(attr)]
    pub name: Option<String>,
    /// Where its content is kept; as the disk itself says by default.
    #[xml(attr)]
    pub snapshot: Option<SnapshotLocation>,
    /// `external`: what the new image is kept as; a file by default. Since libvirt 1.2.2.
    #[xml(attr)]
    pub type_: Option<SnapshotDiskType>,
    /// The snapshot is being deleted; libvirt fills it in.
    #[xml(flag = "snapshotDeleteInProgress")]
    pub snapshot_delete_in_progress: bool,
    /// `external`: the format of the new image.
    #[xml(child)]
    pub driver: Option<Box<SnapshotDiskDriver>>,
    /// `external`: where the new image is.
    #[xml(child)]
    pub source: Option<Box<DiskSource>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What the image of a disk is kept as.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SnapshotDiskType {
    /// A file.
    File,
    /// A block device.
    Block,
    /// An image on a server.
    Network,
    /// Something else.
    Other(String),
}

/// The format of a new image.
#[derive(Clone, Default, Element)]
pub struct SnapshotDiskDriver {
    /// The format.
    #[xml(attr)]
    pub type_: Option<VolumeFormatType>,
    /// The cache of the image's own tables.
    #[xml(child)]
    pub metadata_cache: Option<Box<SnapshotMetadataCache>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The cache of an image's own tables.
#[derive(Clone, Default, Element)]
pub struct SnapshotMetadataCache {
    /// How large it can become.
    #[xml(child)]
    pub max_size: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
