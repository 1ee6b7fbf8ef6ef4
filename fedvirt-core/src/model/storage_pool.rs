//! Storage pools: the `<pool>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatstorage.html#storage-pool-xml).

use crate::xml::{Choice, Element, Extra, Namespace};

use super::common::{Size, YesNo};
use super::pci::PciAddress;
use super::storage_common::{Initiator, Permissions, SecretReference};

/// The namespace of mount options. Since libvirt 5.1.0.
pub static FS: Namespace = Namespace { prefix: "fs", uri: "http://libvirt.org/schemas/storagepool/fs/1.0" };

/// The namespace of Ceph options. Since libvirt 5.1.0.
pub static RBD: Namespace =
    Namespace { prefix: "rbd", uri: "http://libvirt.org/schemas/storagepool/rbd/1.0" };

/// A storage pool: where volumes are kept. Since libvirt 0.4.1.
#[derive(Clone, Default, Element)]
#[xml(root = "pool")]
pub struct Pool {
    /// The kind of storage.
    #[xml(attr)]
    pub type_: Option<PoolType>,
    /// The name, unique on the host.
    #[xml(text_child)]
    pub name: Option<String>,
    /// The UUID; libvirt makes one where none is given.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// The size of the whole pool, in bytes; libvirt fills it in.
    #[xml(child)]
    pub capacity: Option<Box<Size>>,
    /// How much is taken, in bytes; libvirt fills it in.
    #[xml(child)]
    pub allocation: Option<Box<Size>>,
    /// How much is free, in bytes; libvirt fills it in.
    #[xml(child)]
    pub available: Option<Box<Size>>,
    /// What the file system does.
    #[xml(child)]
    pub features: Option<Box<PoolFeatures>>,
    /// Where the storage comes from.
    #[xml(child)]
    pub source: Option<Box<PoolSource>>,
    /// Where the volumes appear on the host.
    #[xml(child)]
    pub target: Option<Box<PoolTarget>>,
    /// How the pool's volumes are looked at. Since libvirt 5.2.0.
    #[xml(child)]
    pub refresh: Option<Box<PoolRefresh>>,
    /// Options of `mount`, for `fs` and `netfs`; without support from libvirt. Since libvirt 5.1.0.
    #[xml(child = "mount_opts", ns = FS)]
    pub mount_opts: Option<Box<PoolMountOptions>>,
    /// Options of Ceph's library, for `rbd`; without support from libvirt. Since libvirt 5.1.0.
    #[xml(child = "config_opts", ns = RBD)]
    pub config_opts: Option<Box<PoolConfigOptions>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Pool {
    /// A directory of the host as a pool.
    ///
    /// ```
    /// use fedvirt_core::model::storage_pool::Pool;
    /// assert_eq!(Pool::dir("images", "/var/lib/libvirt/images").to_xml(), "\
    /// <pool type='dir'>
    ///   <name>images</name>
    ///   <target>
    ///     <path>/var/lib/libvirt/images</path>
    ///   </target>
    /// </pool>
    /// ");
    /// ```
    pub fn dir(name: impl Into<String>, path: impl Into<String>) -> Self {
        Self::at(PoolType::Dir, name, path)
    }

    /// A directory of an NFS server, mounted at a path of the host.
    pub fn nfs(
        name: impl Into<String>,
        host: impl Into<String>,
        directory: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        let source = PoolSource {
            hosts: vec![PoolHost { name: Some(host.into()), ..PoolHost::default() }],
            dir: Some(Box::new(PoolDir { path: Some(directory.into()), ..PoolDir::default() })),
            format: Some(Box::new(PoolFormat { type_: Some(PoolFormatType::Nfs), ..PoolFormat::default() })),
            ..PoolSource::default()
        };
        Self { source: Some(Box::new(source)), ..Self::at(PoolType::Netfs, name, path) }
    }

    /// An LVM volume group that exists.
    pub fn logical(name: impl Into<String>, volume_group: impl Into<String>) -> Self {
        let volume_group = volume_group.into();
        let source = PoolSource {
            name: Some(volume_group.clone()),
            format: Some(Box::new(PoolFormat { type_: Some(PoolFormatType::Lvm2), ..PoolFormat::default() })),
            ..PoolSource::default()
        };
        Self {
            source: Some(Box::new(source)),
            ..Self::at(PoolType::Logical, name, format!("/dev/{volume_group}"))
        }
    }

    fn at(type_: PoolType, name: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            type_: Some(type_),
            name: Some(name.into()),
            target: Some(Box::new(PoolTarget { path: Some(path.into()), ..PoolTarget::default() })),
            ..Self::default()
        }
    }
}

/// The kind of storage of a pool.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PoolType {
    /// A directory of the host.
    Dir,
    /// A file system on a block device, which libvirt mounts.
    Fs,
    /// A directory of another host, which libvirt mounts.
    Netfs,
    /// An LVM volume group.
    Logical,
    /// A disk with partitions.
    Disk,
    /// The disks of an iSCSI target, through the host's kernel.
    Iscsi,
    /// The disks of an iSCSI target, through libiscsi. Since libvirt 4.7.0.
    #[xml("iscsi-direct")]
    IscsiDirect,
    /// The disks of a SCSI adapter.
    Scsi,
    /// Multipath devices. Since libvirt 0.7.1.
    Mpath,
    /// A pool of Ceph's block devices. Since libvirt 0.9.13.
    Rbd,
    /// Sheepdog, which libvirt gave up in 8.8.0. Since libvirt 0.10.0.
    Sheepdog,
    /// A volume of Gluster. Since libvirt 1.2.0.
    Gluster,
    /// A ZFS pool. Since libvirt 1.2.8.
    Zfs,
    /// Virtuozzo's storage. Since libvirt 3.1.0.
    Vstorage,
    /// Another kind.
    Other(String),
}

/// What the file system of a pool does.
#[derive(Clone, Default, Element)]
pub struct PoolFeatures {
    /// Copy on write of the images, on btrfs; libvirt turns it off by default. Since libvirt 6.6.0.
    #[xml(child)]
    pub cow: Option<Box<PoolCow>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Copy on write. Since libvirt 6.6.0.
#[derive(Clone, Default, Element)]
pub struct PoolCow {
    /// Whether it is on.
    #[xml(attr)]
    pub state: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where the storage of a pool comes from; what of it counts depends on the pool's type.
#[derive(Clone, Default, Element)]
pub struct PoolSource {
    /// The servers that have it.
    #[xml(children = "host")]
    pub hosts: Vec<PoolHost>,
    /// The block devices or iSCSI targets.
    #[xml(children = "device")]
    pub devices: Vec<PoolDevice>,
    /// The directory, on the server or within the source.
    #[xml(child)]
    pub dir: Option<Box<PoolDir>>,
    /// The SCSI adapter.
    #[xml(child)]
    pub adapter: Option<Box<PoolAdapter>>,
    /// The name of the source, such as a volume group. Since libvirt 0.4.5.
    #[xml(text_child)]
    pub name: Option<String>,
    /// The initiator's side of iSCSI. Since libvirt 4.7.0.
    #[xml(child)]
    pub initiator: Option<Box<Initiator>>,
    /// The format: of the file system, the partition table or the volume group.
    #[xml(child)]
    pub format: Option<Box<PoolFormat>>,
    /// How to log in. Since libvirt 0.9.7.
    #[xml(child)]
    pub auth: Option<Box<PoolAuth>>,
    /// The version of NFS. Since libvirt 5.1.0.
    #[xml(child)]
    pub protocol: Option<Box<PoolProtocol>>,
    /// Who made the storage device. Since libvirt 0.8.4.
    #[xml(child)]
    pub vendor: Option<Box<PoolLabel>>,
    /// What the storage device is called. Since libvirt 0.8.4.
    #[xml(child)]
    pub product: Option<Box<PoolLabel>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A server of storage.
#[derive(Clone, Default, Element)]
pub struct PoolHost {
    /// Its name or address.
    #[xml(attr)]
    pub name: Option<String>,
    /// Its port, where it is not the protocol's own.
    #[xml(attr)]
    pub port: Option<i32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A block device or iSCSI target that a pool is made of.
#[derive(Clone, Default, Element)]
pub struct PoolDevice {
    /// The device's path, or the target's iSCSI Qualified Name.
    #[xml(attr)]
    pub path: Option<String>,
    /// Whether names of partitions get a `p` before the number, on multipath. Since libvirt 1.3.1.
    #[xml(attr)]
    pub part_separator: Option<YesNo>,
    /// Where there is room for volumes; libvirt fills it in.
    #[xml(children = "freeExtent")]
    pub free_extents: Vec<FreeExtent>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A free stretch of a device.
#[derive(Clone, Default, Element)]
pub struct FreeExtent {
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

/// The directory that a pool is made of.
#[derive(Clone, Default, Element)]
pub struct PoolDir {
    /// The path; of a Samba share without the slash before it.
    #[xml(attr)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The SCSI adapter that a pool is made of.
#[derive(Clone, Default, Element)]
pub struct PoolAdapter {
    /// The kind of adapter; `scsi_host` by default. Since libvirt 1.0.5.
    #[xml(attr)]
    pub type_: Option<PoolAdapterType>,
    /// `scsi_host`: the adapter's name, such as `scsi_host1`. Since libvirt 0.6.2.
    #[xml(attr)]
    pub name: Option<String>,
    /// `fc_host`: the adapter that the virtual one is made on. Since libvirt 1.0.4.
    #[xml(attr)]
    pub parent: Option<String>,
    /// `fc_host`: that adapter by its node name; with `parent_wwpn`. Since libvirt 3.0.0.
    #[xml(attr)]
    pub parent_wwnn: Option<String>,
    /// `fc_host`: that adapter by its port name; with `parent_wwnn`. Since libvirt 3.0.0.
    #[xml(attr)]
    pub parent_wwpn: Option<String>,
    /// `fc_host`: that adapter by the fabric that it is on. Since libvirt 3.0.0.
    #[xml(attr)]
    pub parent_fabric_wwn: Option<String>,
    /// `fc_host`: whether the virtual adapter goes away with the pool. Since libvirt 1.2.11.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// `fc_host`: the World Wide Node Name, 16 hexadecimal digits. Since libvirt 1.0.4.
    #[xml(attr)]
    pub wwnn: Option<String>,
    /// `fc_host`: the World Wide Port Name, 16 hexadecimal digits. Since libvirt 1.0.4.
    #[xml(attr)]
    pub wwpn: Option<String>,
    /// `scsi_host`: the adapter by its place, which outlasts a reboot. Since libvirt 1.2.7.
    #[xml(child)]
    pub parentaddr: Option<Box<ParentAddress>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of SCSI adapter.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PoolAdapterType {
    /// An adapter of the host.
    #[xml("scsi_host")]
    ScsiHost,
    /// A virtual Fibre Channel adapter (NPIV).
    #[xml("fc_host")]
    FcHost,
    /// Another kind.
    Other(String),
}

/// A SCSI adapter by its place. Since libvirt 1.2.7.
#[derive(Clone, Default, Element)]
pub struct ParentAddress {
    /// Which of the adapters at the address: what the file `unique_id` in sysfs says.
    #[xml(attr)]
    pub unique_id: Option<u32>,
    /// The PCI address.
    #[xml(child)]
    pub address: Option<Box<PciAddress>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The format of a pool.
#[derive(Clone, Default, Element)]
pub struct PoolFormat {
    /// The format.
    #[xml(attr)]
    pub type_: Option<PoolFormatType>,
    /// Who made the storage device.
    #[xml(child)]
    pub vendor: Option<Box<PoolLabel>>,
    /// What the storage device is called.
    #[xml(child)]
    pub product: Option<Box<PoolLabel>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The format of a pool: a file system, a partition table, or a volume group.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PoolFormatType {
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
    /// The network file system NFS.
    Nfs,
    /// The network file system of Samba and Windows.
    Cifs,
    /// The network file system of Gluster.
    Glusterfs,
    /// Whatever is found, on disks and volume groups.
    Unknown,
    /// The partition table of PCs (MBR).
    Dos,
    /// The partition table of SGI.
    Dvh,
    /// The GUID partition table.
    Gpt,
    /// The partition table of old Macs.
    Mac,
    /// The partition table of BSD.
    Bsd,
    /// The partition table of PC-98.
    Pc98,
    /// The partition table of Sun.
    Sun,
    /// LVM, version 2.
    Lvm2,
    /// Another one.
    Other(String),
}

/// How a pool logs in to its source. Since libvirt 0.9.7.
#[derive(Clone, Default, Element)]
pub struct PoolAuth {
    /// The way to log in.
    #[xml(attr)]
    pub type_: Option<PoolAuthType>,
    /// The user.
    #[xml(attr)]
    pub username: Option<String>,
    /// The secret that holds the password or key.
    #[xml(child)]
    pub secret: Option<Box<SecretReference>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The way in which a pool logs in.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PoolAuthType {
    /// CHAP, for iSCSI. Since libvirt 1.1.1.
    Chap,
    /// Ceph's. Since libvirt 0.9.7.
    Ceph,
    /// Another one.
    Other(String),
}

/// The version of NFS that a pool speaks. Since libvirt 5.1.0.
#[derive(Clone, Default, Element)]
pub struct PoolProtocol {
    /// The version, such as `4.2`.
    #[xml(attr)]
    pub ver: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The name of a vendor or product. Since libvirt 0.8.4.
#[derive(Clone, Default, Element)]
pub struct PoolLabel {
    /// The name.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where the volumes of a pool appear on the host.
#[derive(Clone, Default, Element)]
pub struct PoolTarget {
    /// The directory with the volumes or their device nodes.
    #[xml(text_child)]
    pub path: Option<String>,
    /// Owner and permissions of the directory, when libvirt makes it.
    #[xml(child)]
    pub permissions: Option<Box<Permissions>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a pool is looked at again, `rbd` alone. Since libvirt 5.2.0.
#[derive(Clone, Default, Element)]
pub struct PoolRefresh {
    /// How its volumes are looked at.
    #[xml(child)]
    pub volume: Option<Box<PoolRefreshVolume>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How the volumes of a pool are looked at. Since libvirt 5.2.0.
#[derive(Clone, Default, Element)]
pub struct PoolRefreshVolume {
    /// What counts as a volume's allocation.
    #[xml(attr)]
    pub allocation: Option<RefreshAllocation>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What counts as the allocation of a volume.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum RefreshAllocation {
    /// What it really takes.
    Default,
    /// Its capacity, which is known at once.
    Capacity,
    /// Another way.
    Other(String),
}

/// Options of `mount`. Since libvirt 5.1.0.
#[derive(Clone, Default, Element)]
pub struct PoolMountOptions {
    /// The options.
    #[xml(children = "option", ns = FS)]
    pub options: Vec<PoolMountOption>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An option of `mount`.
#[derive(Clone, Default, Element)]
pub struct PoolMountOption {
    /// The option, as after `-o`.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Options of Ceph's library. Since libvirt 5.1.0.
#[derive(Clone, Default, Element)]
pub struct PoolConfigOptions {
    /// The options.
    #[xml(children = "option", ns = RBD)]
    pub options: Vec<PoolConfigOption>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An option of Ceph's library.
#[derive(Clone, Default, Element)]
pub struct PoolConfigOption {
    /// The option, such as `client_mount_timeout`.
    #[xml(attr)]
    pub name: Option<String>,
    /// Its value.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
