//! Checkpoints of guests, from which backups take what has changed: the `<domaincheckpoint>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatcheckpoint.html).

use crate::xml::{Choice, Element, Extra};

use super::domain::Domain;
use super::domain_snapshot::MomentParent;

/// A checkpoint: from here on the disks note what changes. Since libvirt 5.6.0.
#[derive(Clone, Default, Element)]
#[xml(root = "domaincheckpoint")]
pub struct DomainCheckpoint {
    /// The name; libvirt makes one of the time where none is given.
    #[xml(text_child)]
    pub name: Option<String>,
    /// A description for people.
    #[xml(text_child)]
    pub description: Option<String>,
    /// The checkpoint before; libvirt fills it in.
    #[xml(child)]
    pub parent: Option<Box<MomentParent>>,
    /// When it was made, in seconds since 1970; libvirt fills it in.
    #[xml(text_child = "creationTime")]
    pub creation_time: Option<u64>,
    /// Which disks take part; all where none is named.
    #[xml(child)]
    pub disks: Option<Box<CheckpointDisks>>,
    /// The guest as it was; libvirt fills it in.
    #[xml(child)]
    pub domain: Option<Box<Domain>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl DomainCheckpoint {
    /// A checkpoint to be made.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }

    /// Names a disk that takes part, by its target such as `vda`.
    #[must_use]
    pub fn disk(mut self, name: impl Into<String>) -> Self {
        self.disks.get_or_insert_default().disks.push(CheckpointDisk {
            name: Some(name.into()),
            checkpoint: Some(CheckpointKind::Bitmap),
            ..CheckpointDisk::default()
        });
        self
    }
}

/// The disks of a checkpoint.
#[derive(Clone, Default, Element)]
pub struct CheckpointDisks {
    /// The disks.
    #[xml(children = "disk")]
    pub disks: Vec<CheckpointDisk>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a checkpoint treats a disk.
#[derive(Clone, Default, Element)]
pub struct CheckpointDisk {
    /// The disk, by its target such as `vda`, or by its image's path.
    #[xml(attr)]
    pub name: Option<String>,
    /// Whether it notes what changes.
    #[xml(attr)]
    pub checkpoint: Option<CheckpointKind>,
    /// The bitmap that the changes are noted in; the checkpoint's name by default.
    #[xml(attr)]
    pub bitmap: Option<String>,
    /// How much has changed since, in bytes, where that was asked for.
    #[xml(attr)]
    pub size: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a disk notes what changes.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CheckpointKind {
    /// Not at all.
    No,
    /// In a bitmap.
    Bitmap,
    /// Another way.
    Other(String),
}
