//! Backups of guests: the `<domainbackup>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatbackup.html).

use crate::xml::{Choice, Element, Extra};

use super::common::YesNo;
use super::domain::devices::DiskSource;
use super::storage_volume::VolumeFormatType;

/// A backup of a running guest's disks. Since libvirt 6.0.0.
#[derive(Clone, Default, Element)]
#[xml(root = "domainbackup")]
pub struct DomainBackup {
    /// Who writes it; the hypervisor by default.
    #[xml(attr)]
    pub mode: Option<BackupMode>,
    /// The checkpoint since which changes are saved; everything where none is given.
    #[xml(text_child)]
    pub incremental: Option<String>,
    /// `pull`: where the disks are served.
    #[xml(child)]
    pub server: Option<Box<BackupServer>>,
    /// Which disks are saved, and where to; all where none is named.
    #[xml(child)]
    pub disks: Option<Box<BackupDisks>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl DomainBackup {
    /// A backup that the hypervisor writes; name the disks with [`push_disk`](Self::push_disk).
    ///
    /// ```
    /// use fedvirt_core::model::domain_backup::DomainBackup;
    /// use fedvirt_core::model::storage_volume::VolumeFormatType;
    ///
    /// let backup = DomainBackup::push().push_disk("vda", "/backup/vda.qcow2", VolumeFormatType::Qcow2);
    /// assert_eq!(backup.to_xml(), "\
    /// <domainbackup mode='push'>
    ///   <disks>
    ///     <disk name='vda' backup='yes' type='file'>
    ///       <driver type='qcow2'/>
    ///       <target file='/backup/vda.qcow2'/>
    ///     </disk>
    ///   </disks>
    /// </domainbackup>
    /// ");
    /// ```
    pub fn push() -> Self {
        Self { mode: Some(BackupMode::Push), ..Self::default() }
    }

    /// Names a disk by its target such as `vda`, the file that it is saved to, and that file's format.
    #[must_use]
    pub fn push_disk(
        mut self,
        name: impl Into<String>,
        file: impl Into<String>,
        format: VolumeFormatType,
    ) -> Self {
        self.disks.get_or_insert_default().disks.push(BackupDisk {
            name: Some(name.into()),
            backup: Some(YesNo::Yes),
            type_: Some(BackupDiskType::File),
            driver: Some(Box::new(BackupDriver { type_: Some(format), ..BackupDriver::default() })),
            target: Some(Box::new(DiskSource { file: Some(file.into()), ..DiskSource::default() })),
            ..BackupDisk::default()
        });
        self
    }
}

/// Who writes a backup.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum BackupMode {
    /// The hypervisor, to files or devices.
    Push,
    /// A client, which reads from a server (NBD) that the hypervisor starts.
    Pull,
    /// Somebody else.
    Other(String),
}

/// Where the disks of a backup are served.
#[derive(Clone, Default, Element)]
pub struct BackupServer {
    /// The way of connecting; TCP by default.
    #[xml(attr)]
    pub transport: Option<BackupTransport>,
    /// Whether connections are encrypted.
    #[xml(attr)]
    pub tls: Option<YesNo>,
    /// `tcp`: the address or host name that is listened on.
    #[xml(attr)]
    pub name: Option<String>,
    /// `tcp`: the port; libvirt chooses one where none is given.
    #[xml(attr)]
    pub port: Option<u32>,
    /// `unix`: the path of the socket.
    #[xml(attr)]
    pub socket: Option<String>,
    /// `fd`: the group of file descriptors that were handed over.
    #[xml(attr)]
    pub fdgroup: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The way of connecting to a backup's server.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum BackupTransport {
    /// TCP.
    Tcp,
    /// A Unix socket.
    Unix,
    /// File descriptors that were handed over.
    Fd,
    /// Another way.
    Other(String),
}

/// The disks of a backup.
#[derive(Clone, Default, Element)]
pub struct BackupDisks {
    /// The disks.
    #[xml(children = "disk")]
    pub disks: Vec<BackupDisk>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a backup treats a disk.
#[derive(Clone, Default, Element)]
pub struct BackupDisk {
    /// The disk, by its target such as `vda`.
    #[xml(attr)]
    pub name: Option<String>,
    /// Whether it is saved; yes by default.
    #[xml(attr)]
    pub backup: Option<YesNo>,
    /// What it is saved to.
    #[xml(attr)]
    pub type_: Option<BackupDiskType>,
    /// Whether all of it is saved or only changes, against what the backup says.
    #[xml(attr)]
    pub backupmode: Option<BackupDiskMode>,
    /// The checkpoint since which its changes are saved, against what the backup says.
    #[xml(attr)]
    pub incremental: Option<String>,
    /// `pull`: the name that it is served under; the disk's by default.
    #[xml(attr)]
    pub exportname: Option<String>,
    /// `pull`: the name that the map of its changes is served under.
    #[xml(attr)]
    pub exportbitmap: Option<String>,
    /// The number that libvirt's other calls know the backup's file by; libvirt fills it in.
    #[xml(attr)]
    pub index: Option<u32>,
    /// The format of what is written.
    #[xml(child)]
    pub driver: Option<Box<BackupDriver>>,
    /// `push`: where it is saved to.
    #[xml(child)]
    pub target: Option<Box<DiskSource>>,
    /// `pull`: where the hypervisor keeps what the guest overwrites meanwhile.
    #[xml(child)]
    pub scratch: Option<Box<DiskSource>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a disk is saved to.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum BackupDiskType {
    /// A file.
    File,
    /// A block device.
    Block,
    /// Something else.
    Other(String),
}

/// How much of a disk is saved.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum BackupDiskMode {
    /// All of it.
    Full,
    /// What changed since a checkpoint.
    Incremental,
    /// Something else.
    Other(String),
}

/// The format of what a backup writes.
#[derive(Clone, Default, Element)]
pub struct BackupDriver {
    /// The format; qcow2 by default.
    #[xml(attr)]
    pub type_: Option<VolumeFormatType>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
