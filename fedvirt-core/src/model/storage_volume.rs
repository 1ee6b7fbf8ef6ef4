//! Storage volumes: the `<volume>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatstorage.html#storage-volume-xml).

use crate::units::ByteSize;
use crate::xml::{Choice, Element, Extra};

use super::common::Size;
use super::storage_common::{Encryption, Permissions};

/// A volume of a storage pool: a file, a block device, or an image on a server. Since libvirt 0.4.1.
#[derive(Clone, Default, Element)]
#[xml(root = "volume")]
pub struct Volume {
    /// What it is on the host; libvirt fills it in. Since libvirt 1.2.0.
    #[xml(attr)]
    pub type_: Option<VolumeType>,
    /// The name, unique in the pool.
    #[xml(text_child)]
    pub name: Option<String>,
    /// What tells the volume from all others; libvirt fills it in.
    #[xml(text_child)]
    pub key: Option<String>,
    /// Where it lies on the pool's devices; libvirt fills it in, for some pools.
    #[xml(child)]
    pub source: Option<Box<VolumeSource>>,
    /// The size that a guest sees; in bytes where no unit is given.
    #[xml(child)]
    pub capacity: Option<Box<Size>>,
    /// How much of the pool it takes. A new volume takes its whole capacity where none is given.
    #[xml(child)]
    pub allocation: Option<Box<Size>>,
    /// The size of the file or device on the host; libvirt fills it in. Since libvirt 3.0.0.
    #[xml(child)]
    pub physical: Option<Box<Size>>,
    /// The volume as the host sees it.
    #[xml(child)]
    pub target: Option<Box<VolumeTarget>>,
    /// The image that this one holds the changes to.
    #[xml(child = "backingStore")]
    pub backing_store: Option<Box<VolumeBackingStore>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Volume {
    /// A volume to be made; say how large with [`capacity`](Self::capacity).
    ///
    /// ```
    /// use fedvirt_core::ByteSize;
    /// use fedvirt_core::model::storage_volume::{Volume, VolumeFormatType};
    ///
    /// let volume = Volume::new("web.qcow2")
    ///     .capacity(ByteSize::gib(20))
    ///     .allocation(ByteSize::bytes(0))
    ///     .format(VolumeFormatType::Qcow2);
    /// assert_eq!(volume.to_xml(), "\
    /// <volume>
    ///   <name>web.qcow2</name>
    ///   <capacity unit='bytes'>21474836480</capacity>
    ///   <allocation unit='bytes'>0</allocation>
    ///   <target>
    ///     <format type='qcow2'/>
    ///   </target>
    /// </volume>
    /// ");
    /// ```
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }

    /// Sets the size that a guest sees.
    #[must_use]
    pub fn capacity(mut self, size: ByteSize) -> Self {
        self.capacity = Some(Box::new(Size::bytes(size)));
        self
    }

    /// Sets how much is taken of the pool at once: 0 for a volume that grows.
    #[must_use]
    pub fn allocation(mut self, size: ByteSize) -> Self {
        self.allocation = Some(Box::new(Size::bytes(size)));
        self
    }

    /// Sets the format of the image.
    #[must_use]
    pub fn format(mut self, format: VolumeFormatType) -> Self {
        self.target.get_or_insert_default().format = Some(Box::new(VolumeFormat::new(format)));
        self
    }

    /// Makes the volume hold only the changes to another image.
    #[must_use]
    pub fn backing(mut self, path: impl Into<String>, format: VolumeFormatType) -> Self {
        self.backing_store = Some(Box::new(VolumeBackingStore {
            path: Some(path.into()),
            format: Some(Box::new(VolumeFormat::new(format))),
            ..VolumeBackingStore::default()
        }));
        self
    }
}

/// What a volume is on the host.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VolumeType {
    /// A file.
    File,
    /// A block device.
    Block,
    /// A directory.
    Dir,
    /// An image on a server.
    Network,
    /// A directory on a server.
    Netdir,
    /// A container image of Virtuozzo.
    Ploop,
    /// Another kind.
    Other(String),
}

/// Where a volume lies on the pool's devices.
#[derive(Clone, Default, Element)]
pub struct VolumeSource {
    /// The devices that hold it.
    #[xml(children = "device")]
    pub devices: Vec<VolumeDevice>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A device that holds a part of a volume.
#[derive(Clone, Default, Element)]
pub struct VolumeDevice {
    /// The device's path.
    #[xml(attr)]
    pub path: Option<String>,
    /// The stretches of the device.
    #[xml(children = "extent")]
    pub extents: Vec<Extent>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A stretch of a device.
#[derive(Clone, Default, Element)]
pub struct Extent {
    /// Where it begins, in bytes.
    #[xml(attr)]
    pub start: Option<u64>,
    /// Where it ends, in bytes.
    #[xml(attr)]
    pub end: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A volume as the host sees it.
#[derive(Clone, Default, Element)]
pub struct VolumeTarget {
    /// Its path; libvirt fills it in.
    #[xml(text_child)]
    pub path: Option<String>,
    /// The format; the pool's default where none is given.
    #[xml(child)]
    pub format: Option<Box<VolumeFormat>>,
    /// Owner and permissions of the file.
    #[xml(child)]
    pub permissions: Option<Box<Permissions>>,
    /// When it was used; libvirt fills it in. Since libvirt 0.10.0.
    #[xml(child)]
    pub timestamps: Option<Box<Timestamps>>,
    /// How the content is encrypted.
    #[xml(child)]
    pub encryption: Option<Box<Encryption>>,
    /// The version of qcow2 by the QEMU that introduced it, `0.10` or `1.1`. Since libvirt 1.1.0.
    #[xml(text_child)]
    pub compat: Option<String>,
    /// Turns off copy on write of the new file, on btrfs. Since libvirt 1.2.7.
    #[xml(flag)]
    pub nocow: bool,
    /// The size of qcow2's clusters; in bytes where no unit is given. Since libvirt 7.4.0.
    #[xml(child = "clusterSize")]
    pub cluster_size: Option<Box<Size>>,
    /// What qcow2 can do for the volume. Since libvirt 1.1.0.
    #[xml(child)]
    pub features: Option<Box<VolumeFeatures>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The format of a volume.
#[derive(Clone, Default, Element)]
pub struct VolumeFormat {
    /// The format.
    #[xml(attr)]
    pub type_: Option<VolumeFormatType>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl VolumeFormat {
    /// This format.
    pub fn new(format: VolumeFormatType) -> Self {
        Self { type_: Some(format), extra: Extra::default() }
    }
}

/// The format of a volume: an image, a file system, or a kind of partition.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VolumeFormatType {
    /// Not known.
    Unknown,
    /// The bare content of a disk.
    Raw,
    /// A directory.
    Dir,
    /// An image of Bochs.
    Bochs,
    /// A compressed image of Knoppix.
    Cloop,
    /// An image of a Mac.
    Dmg,
    /// An image of a CD or DVD.
    Iso,
    /// An image of Virtual PC.
    Vpc,
    /// An image of VirtualBox.
    Vdi,
    /// A FAT file system that QEMU makes of a directory.
    Fat,
    /// An image of Hyper-V.
    Vhd,
    /// A container image of Virtuozzo.
    Ploop,
    /// An encrypted image.
    Luks,
    /// An image of user mode Linux.
    Cow,
    /// QEMU's image, version 1.
    Qcow,
    /// QEMU's image, version 2 or 3.
    Qcow2,
    /// QEMU's enhanced disk, which QEMU has given up.
    Qed,
    /// An image of VMware.
    Vmdk,
    /// None.
    None,
    /// Whatever is found.
    Auto,
    /// The file system ext2.
    Ext2,
    /// The file system ext3.
    Ext3,
    /// The file system ext4.
    Ext4,
    /// The file system UFS.
    Ufs,
    /// The file system of CDs.
    Iso9660,
    /// The file system of DVDs.
    Udf,
    /// The file system GFS.
    Gfs,
    /// The file system GFS2.
    Gfs2,
    /// The file system VFAT.
    Vfat,
    /// The file system HFS+.
    #[xml("hfs+")]
    HfsPlus,
    /// The file system XFS.
    Xfs,
    /// The file system OCFS2.
    Ocfs2,
    /// The file system of VMware.
    Vmfs,
    /// A partition for Linux.
    Linux,
    /// A partition with FAT16.
    Fat16,
    /// A partition with FAT32.
    Fat32,
    /// A partition for Linux to swap on.
    #[xml("linux-swap")]
    LinuxSwap,
    /// A partition of LVM.
    #[xml("linux-lvm")]
    LinuxLvm,
    /// A partition of Linux's software RAID.
    #[xml("linux-raid")]
    LinuxRaid,
    /// An extended partition, which holds others.
    Extended,
    /// Another one.
    Other(String),
}

/// When a volume was used, in seconds since 1970 with up to nine digits after the point. Since libvirt 0.10.0.
#[derive(Clone, Default, Element)]
pub struct Timestamps {
    /// When it was last read.
    #[xml(text_child)]
    pub atime: Option<String>,
    /// When its content last changed.
    #[xml(text_child)]
    pub mtime: Option<String>,
    /// When its owner, permissions or content last changed.
    #[xml(text_child)]
    pub ctime: Option<String>,
    /// When it was made.
    #[xml(text_child)]
    pub btime: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What qcow2 can do for a volume. Since libvirt 1.1.0.
#[derive(Clone, Default, Element)]
pub struct VolumeFeatures {
    /// Counts of references are written late, which is faster. Since libvirt 1.1.0.
    #[xml(flag)]
    pub lazy_refcounts: bool,
    /// Clusters are allocated in 32 parts, which needs smaller tables.
    #[xml(flag)]
    pub extended_l2: bool,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The image that a volume holds the changes to. Since libvirt 0.6.0.
#[derive(Clone, Default, Element)]
pub struct VolumeBackingStore {
    /// Its path on the host.
    #[xml(text_child)]
    pub path: Option<String>,
    /// Its format.
    #[xml(child)]
    pub format: Option<Box<VolumeFormat>>,
    /// Owner and permissions of the file.
    #[xml(child)]
    pub permissions: Option<Box<Permissions>>,
    /// When it was used.
    #[xml(child)]
    pub timestamps: Option<Box<Timestamps>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
