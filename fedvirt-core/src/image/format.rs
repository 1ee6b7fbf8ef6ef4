//! Formats of images, and those that a guest's disk can start from.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Info;
use crate::units::ByteSize;
use crate::{Error, Result};

/// A format of disk images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// QEMU's [qcow2](https://www.qemu.org/docs/master/interop/qcow2.html).
    Qcow2,
    /// The disk's bytes as they are.
    Raw,
    /// VMware's VMDK.
    Vmdk,
    /// Microsoft's VHDX.
    Vhdx,
    /// An image of a CD or DVD.
    Iso,
}

impl Format {
    /// The name that libvirt and QEMU use; to QEMU an ISO image is `raw`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Qcow2 => "qcow2",
            Self::Raw => "raw",
            Self::Vmdk => "vmdk",
            Self::Vhdx => "vhdx",
            Self::Iso => "iso",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A disk image on this machine that a guest's disk can start from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// Its absolute path, links resolved.
    pub path: PathBuf,
    /// Its format.
    pub format: Format,
    /// The size of the disk that a guest sees.
    pub virtual_size: ByteSize,
    /// The user that cloud-init makes in it when it is told of none, where a catalogue says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_user: Option<String>,
}

impl Image {
    /// Looks at an image file of this machine.
    ///
    /// # Errors
    /// [`ImageNotFound`](Error::ImageNotFound); [`ImageFormat`](Error::ImageFormat) for what is no qcow2 and no
    /// raw disk, and for one that depends on other files, which could be any of the host's, or is encrypted;
    /// [`Io`](Error::Io) when it cannot be read.
    pub fn open(path: &Path) -> Result<Self> {
        Self::of(Info::open(path)?)
    }

    /// The image that was looked at.
    pub(crate) fn of(info: Info) -> Result<Self> {
        let (found, hint) = match &info {
            Info { format: Format::Iso, .. } => {
                ("it is an ISO image", "give a disk image; a system is installed from an ISO image")
            }
            Info { backing: Some(_), .. } => {
                ("it is an overlay on another file", "flatten it first: qemu-img convert -O qcow2 IMAGE NEW")
            }
            _ if !info.data.is_empty() => {
                ("it keeps its data in another file", "join them first: qemu-img convert -O qcow2 IMAGE NEW")
            }
            Info { encrypted: true, .. } => ("it is encrypted", "decrypt it first: qemu-img convert"),
            Info { format: Format::Vmdk, .. } => {
                ("it is a VMDK disk", "convert it: qemu-img convert -O qcow2 IMAGE NEW")
            }
            Info { format: Format::Vhdx, .. } => {
                ("it is a VHDX disk", "convert it: qemu-img convert -O qcow2 IMAGE NEW")
            }
            Info { format: Format::Qcow2 | Format::Raw, .. } => {
                let Info { path, format, virtual_size, .. } = info;
                return Ok(Self { path, format, virtual_size, default_user: None });
            }
        };
        Err(Error::ImageFormat { path: info.path, found: found.to_owned(), hint: hint.to_owned() })
    }
}
