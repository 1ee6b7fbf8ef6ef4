//! [File systems](https://libvirt.org/formatdomain.html#filesystems): directories of the host in the guest.

use super::{Acpi, Address, Alias, Boot, StorageFormat, VirtioModel};
use crate::model::common::{OnOff, Size};
use crate::model::domain::IdMap;
use crate::xml::{Choice, Element, Extra};

/// A file system of the host in the guest.
#[derive(Clone, Default, Element)]
#[xml(root = "filesystem")]
pub struct Filesystem {
    /// What the source is; `mount` when left out.
    #[xml(attr)]
    pub type_: Option<FilesystemType>,
    /// As whom the guest accesses files. Since libvirt 0.8.5.
    #[xml(attr)]
    pub accessmode: Option<AccessMode>,
    /// virtio: the generation. Since libvirt 5.2.0.
    #[xml(attr)]
    pub model: Option<VirtioModel>,
    /// 9p: what happens when the directory spans several devices. Since libvirt 6.3.0.
    #[xml(attr)]
    pub multidevs: Option<MultiDevs>,
    /// 9p: the mode of new files, octal. Since libvirt 6.10.0.
    #[xml(attr)]
    pub fmode: Option<String>,
    /// 9p: the mode of new directories, octal. Since libvirt 6.10.0.
    #[xml(attr)]
    pub dmode: Option<String>,
    /// How it reaches the guest. Since libvirt 1.0.6.
    #[xml(child)]
    pub driver: Option<Box<FilesystemDriver>>,
    /// Options of virtiofsd. Since libvirt 6.2.0.
    #[xml(child)]
    pub binary: Option<Box<FilesystemBinary>>,
    /// virtiofs: how user and group numbers differ. Since libvirt 10.0.0.
    #[xml(child)]
    pub idmap: Option<Box<IdMap>>,
    /// Where on the host it is.
    #[xml(child)]
    pub source: Option<Box<FilesystemSource>>,
    /// Where in the guest it is.
    #[xml(child)]
    pub target: Option<Box<FilesystemTarget>>,
    /// Whether the guest cannot write.
    #[xml(flag)]
    pub readonly: bool,
    /// When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.
    #[xml(child)]
    pub boot: Option<Box<Boot>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// The most space that the guest may take, in bytes by default. Since libvirt 0.9.13.
    #[xml(child)]
    pub space_hard_limit: Option<Box<Size>>,
    /// The most space that the guest may take for long, in bytes by default. Since libvirt 0.9.13.
    #[xml(child)]
    pub space_soft_limit: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Filesystem {
    fn of(source: FilesystemSource, target: impl Into<String>) -> Self {
        let target = FilesystemTarget { dir: Some(target.into()), ..FilesystemTarget::default() };
        Self {
            type_: Some(FilesystemType::Mount),
            source: Some(Box::new(source)),
            target: Some(Box::new(target)),
            ..Self::default()
        }
    }

    /// A directory of the host; `target` is the mount tag, or for containers the place.
    pub fn mount(dir: impl Into<String>, target: impl Into<String>) -> Self {
        Self::of(FilesystemSource { dir: Some(dir.into()), ..FilesystemSource::default() }, target)
    }

    /// A directory of the host by virtiofs; the guest's memory must be shared.
    pub fn virtiofs(dir: impl Into<String>, tag: impl Into<String>) -> Self {
        let driver =
            FilesystemDriver { type_: Some(FilesystemDriverType::VirtioFs), ..FilesystemDriver::default() };
        Self {
            accessmode: Some(AccessMode::Passthrough),
            driver: Some(Box::new(driver)),
            ..Self::mount(dir, tag)
        }
    }
}

/// What the source of a file system is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum FilesystemType {
    /// A directory of the host.
    Mount,
    /// A template of OpenVZ.
    Template,
    /// An image in a file, for containers.
    File,
    /// A block device, for containers. Since libvirt 0.9.5.
    Block,
    /// Memory, for containers. Since libvirt 0.9.13.
    Ram,
    /// A directory of the guest itself, for containers. Since libvirt 0.9.13.
    Bind,
    /// A volume of a storage pool, for Virtuozzo.
    Volume,
    /// Another word.
    Other(String),
}

/// As whom a guest accesses files.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum AccessMode {
    /// As the user in the guest.
    Passthrough,
    /// As the hypervisor, with the guest's users kept aside.
    Mapped,
    /// As the user in the guest, and what is not allowed is ignored.
    Squash,
    /// Another word.
    Other(String),
}

/// What happens when a shared directory spans several devices.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MultiDevs {
    /// What QEMU chooses.
    Default,
    /// File numbers are made unique.
    Remap,
    /// Other devices cannot be accessed.
    Forbid,
    /// A warning in the host's log.
    Warn,
    /// Another word.
    Other(String),
}

/// How a file system reaches the guest.
#[derive(Clone, Default, Element)]
pub struct FilesystemDriver {
    /// The way.
    #[xml(attr)]
    pub type_: Option<FilesystemDriverType>,
    /// `loop`, `nbd`, `ploop`: the format of the image.
    #[xml(attr)]
    pub format: Option<StorageFormat>,
    /// 9p: when the host writes. Since libvirt 0.9.10.
    #[xml(attr)]
    pub wrpolicy: Option<WritePolicy>,
    /// virtiofs: the size of the request queue. Since libvirt 6.2.0.
    #[xml(attr)]
    pub queue: Option<u32>,
    /// Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.
    #[xml(attr)]
    pub iommu: Option<OnOff>,
    /// Whether PCIe address translation services are offered. Since libvirt 3.5.0.
    #[xml(attr)]
    pub ats: Option<OnOff>,
    /// Whether packed virtqueues are tried. Since libvirt 6.3.0.
    #[xml(attr)]
    pub packed: Option<OnOff>,
    /// Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.
    #[xml(attr)]
    pub page_per_vq: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a file system reaches the guest.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum FilesystemDriverType {
    /// 9p, by paths.
    Path,
    /// 9p, by handles. Since libvirt 0.9.7.
    Handle,
    /// A loop device.
    Loop,
    /// A network block device.
    Nbd,
    /// Virtuozzo's loop device.
    Ploop,
    /// virtiofs. Since libvirt 6.2.0.
    VirtioFs,
    /// USB's media transfer protocol. Since libvirt 10.2.0.
    Mtp,
    /// Another word.
    Other(String),
}

/// When the host writes.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum WritePolicy {
    /// At once.
    Immediate,
    /// Another word.
    Other(String),
}

/// Options of virtiofsd.
#[derive(Clone, Default, Element)]
pub struct FilesystemBinary {
    /// The path of the program.
    #[xml(attr)]
    pub path: Option<String>,
    /// Whether extended attributes are passed on.
    #[xml(attr)]
    pub xattr: Option<OnOff>,
    /// What the guest caches.
    #[xml(child)]
    pub cache: Option<Box<FilesystemCache>>,
    /// How the program is confined. Since libvirt 7.2.0.
    #[xml(child)]
    pub sandbox: Option<Box<FilesystemSandbox>>,
    /// Locks in the file system.
    #[xml(child)]
    pub lock: Option<Box<FilesystemLock>>,
    /// The program's threads. Since libvirt 8.5.0.
    #[xml(child)]
    pub thread_pool: Option<Box<ThreadPool>>,
    /// The program's open files.
    #[xml(child)]
    pub openfiles: Option<Box<OpenFiles>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a guest caches of a file system.
#[derive(Clone, Default, Element)]
pub struct FilesystemCache {
    /// Whether it does.
    #[xml(attr)]
    pub mode: Option<CacheMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether a guest caches a file system.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CacheMode {
    /// It does not.
    None,
    /// It does.
    Always,
    /// Another word.
    Other(String),
}

/// How virtiofsd is confined.
#[derive(Clone, Default, Element)]
pub struct FilesystemSandbox {
    /// How.
    #[xml(attr)]
    pub mode: Option<SandboxMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How virtiofsd is confined.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SandboxMode {
    /// By namespaces.
    Namespace,
    /// By chroot.
    Chroot,
    /// Another word.
    Other(String),
}

/// Locks in a file system.
#[derive(Clone, Default, Element)]
pub struct FilesystemLock {
    /// Whether POSIX locks are passed on.
    #[xml(attr)]
    pub posix: Option<OnOff>,
    /// Whether flock's locks are passed on.
    #[xml(attr)]
    pub flock: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The threads of virtiofsd.
#[derive(Clone, Default, Element)]
pub struct ThreadPool {
    /// The most threads; 0 for none.
    #[xml(attr)]
    pub size: Option<i32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The open files of virtiofsd.
#[derive(Clone, Default, Element)]
pub struct OpenFiles {
    /// The most open files.
    #[xml(attr)]
    pub max: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where on the host a file system is. Which attributes count depends on its `type`.
#[derive(Clone, Default, Element)]
pub struct FilesystemSource {
    /// `mount`, `bind`: the path of the directory.
    #[xml(attr)]
    pub dir: Option<String>,
    /// virtiofs: the path of a socket of virtiofsd that others started. Since libvirt 6.10.0.
    #[xml(attr)]
    pub socket: Option<String>,
    /// `block`: the path of the device.
    #[xml(attr)]
    pub dev: Option<String>,
    /// `file`: the path of the file.
    #[xml(attr)]
    pub file: Option<String>,
    /// `template`: the name.
    #[xml(attr)]
    pub name: Option<String>,
    /// `ram`: the size, in KiB by default.
    #[xml(attr)]
    pub usage: Option<u64>,
    /// `ram`: the unit of the size.
    #[xml(attr)]
    pub units: Option<String>,
    /// `volume`: the name of the storage pool.
    #[xml(attr)]
    pub pool: Option<String>,
    /// `volume`: the name of the volume.
    #[xml(attr)]
    pub volume: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where in the guest a file system is.
#[derive(Clone, Default, Element)]
pub struct FilesystemTarget {
    /// The mount tag, or for containers the place.
    #[xml(attr)]
    pub dir: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
