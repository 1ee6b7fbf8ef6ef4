//! Hard drives, floppy disks, CD-ROMs.
//!
//! See [libvirt's page](https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms).

use super::{Acpi, Address, Alias, Auth, Boot, DeviceSeclabel, Reconnect, Reservations, SgIo, StartupPolicy};
use crate::model::common::{OnOff, Size, YesNo};
use crate::model::pci::PciAddress;
use crate::model::storage_common::{Encryption, Initiator};
use crate::xml::{Choice, Element, Extra, Number};

/// Anything that looks like a disk to the guest.
#[derive(Clone, Default, Element)]
#[xml(root = "disk")]
pub struct Disk {
    /// What the source is; `file` when left out.
    #[xml(attr)]
    pub type_: Option<DiskType>,
    /// What the guest sees; `disk` when left out.
    #[xml(attr)]
    pub device: Option<DiskDevice>,
    /// The device model, where the bus leaves a choice. Since libvirt 5.2.0.
    #[xml(attr)]
    pub model: Option<DiskModel>,
    /// `lun`: whether the guest may send raw I/O; it then holds for all of its disks. Since libvirt 0.9.10.
    #[xml(attr)]
    pub rawio: Option<YesNo>,
    /// `lun`: whether SCSI commands of the guest are filtered. Since libvirt 1.0.2.
    #[xml(attr)]
    pub sgio: Option<SgIo>,
    /// What happens to the disk at a snapshot. Since libvirt 0.9.5.
    #[xml(attr)]
    pub snapshot: Option<DiskSnapshot>,
    /// How the hypervisor accesses the source.
    #[xml(child)]
    pub driver: Option<Box<DiskDriver>>,
    /// Who one is to the storage server; today in `source`.
    #[xml(child)]
    pub auth: Option<Box<Auth>>,
    /// Where the data is. None is an empty drive.
    #[xml(child)]
    pub source: Option<Box<DiskSource>>,
    /// What the source is based on. Since libvirt 1.2.4.
    #[xml(child = "backingStore")]
    pub backing_store: Option<Box<BackingStore>>,
    /// Xen: the domain that serves the disk. Since libvirt 1.2.13.
    #[xml(child)]
    pub backenddomain: Option<Box<BackendDomain>>,
    /// The geometry that the guest is told. Since libvirt 0.10.0.
    #[xml(child)]
    pub geometry: Option<Box<Geometry>>,
    /// The block sizes that the guest is told. Since libvirt 0.10.2.
    #[xml(child)]
    pub blockio: Option<Box<BlockIo>>,
    /// A block job that copies the disk; libvirt's answer. Since libvirt 0.9.12.
    #[xml(child)]
    pub mirror: Option<Box<Mirror>>,
    /// The bus and name under which the guest sees the disk.
    #[xml(child)]
    pub target: Option<Box<DiskTarget>>,
    /// Limits of throughput. Since libvirt 0.9.8.
    #[xml(child)]
    pub iotune: Option<Box<IoTune>>,
    /// The throttle groups that limit the disk, instead of `iotune`. Since libvirt 11.2.0.
    #[xml(child)]
    pub throttlefilters: Option<Box<ThrottleFilters>>,
    /// Whether the guest cannot write.
    #[xml(flag)]
    pub readonly: bool,
    /// Whether several guests use the disk at once.
    #[xml(flag)]
    pub shareable: bool,
    /// Whether what the guest writes is dropped when it ends. Since libvirt 0.9.5.
    #[xml(child)]
    pub transient: Option<Box<Transient>>,
    /// The drive's serial number. Since libvirt 0.7.1.
    #[xml(text_child)]
    pub serial: Option<String>,
    /// The drive's world wide name, 16 hexadecimal digits. Since libvirt 0.10.1.
    #[xml(text_child)]
    pub wwn: Option<String>,
    /// The drive's vendor, up to 8 characters. Since libvirt 1.0.1.
    #[xml(text_child)]
    pub vendor: Option<String>,
    /// The drive's product name, up to 16 characters. Since libvirt 1.0.1.
    #[xml(text_child)]
    pub product: Option<String>,
    /// How the volume is encrypted; today in `source`.
    #[xml(child)]
    pub encryption: Option<Box<Encryption>>,
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
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Disk {
    fn of(kind: DiskType, source: DiskSource) -> Self {
        Self {
            type_: Some(kind),
            device: Some(DiskDevice::Disk),
            source: Some(Box::new(source)),
            ..Self::default()
        }
    }

    /// A disk in a file of the host.
    pub fn file(path: impl Into<String>) -> Self {
        Self::of(DiskType::File, DiskSource { file: Some(path.into()), ..DiskSource::default() })
    }

    /// A disk on a block device of the host.
    pub fn block(dev: impl Into<String>) -> Self {
        Self::of(DiskType::Block, DiskSource { dev: Some(dev.into()), ..DiskSource::default() })
    }

    /// A disk made of a directory of the host.
    pub fn dir(path: impl Into<String>) -> Self {
        Self::of(DiskType::Dir, DiskSource { dir: Some(path.into()), ..DiskSource::default() })
    }

    /// A disk in a volume of a storage pool.
    pub fn volume(pool: impl Into<String>, volume: impl Into<String>) -> Self {
        let source =
            DiskSource { pool: Some(pool.into()), volume: Some(volume.into()), ..DiskSource::default() };
        Self::of(DiskType::Volume, source)
    }

    /// A disk on a storage server; most protocols need [`DiskSource::hosts`], too.
    pub fn network(protocol: impl Into<DiskProtocol>, name: impl Into<String>) -> Self {
        let source =
            DiskSource { protocol: Some(protocol.into()), name: Some(name.into()), ..DiskSource::default() };
        Self::of(DiskType::Network, source)
    }

    /// A disk that another process serves over vhost-user.
    pub fn vhost_user(socket: impl Into<String>) -> Self {
        let source = DiskSource {
            type_: Some(DiskSourceType::Unix),
            path: Some(socket.into()),
            ..DiskSource::default()
        };
        Self::of(DiskType::VhostUser, source)
    }

    /// A disk on a namespace of an NVMe controller of the host, which libvirt detaches from it.
    pub fn nvme(controller: PciAddress, namespace: u64) -> Self {
        let source = DiskSource {
            type_: Some(DiskSourceType::Pci),
            managed: Some(YesNo::Yes),
            namespace: Some(Number::from(namespace)),
            address: Some(Box::new(controller)),
            ..DiskSource::default()
        };
        Self::of(DiskType::Nvme, source)
    }

    /// A drive with nothing in it, as [`DiskDevice::Cdrom`] and [`DiskDevice::Floppy`] can be.
    pub fn empty(device: DiskDevice) -> Self {
        Self { type_: Some(DiskType::File), device: Some(device), ..Self::default() }
    }

    /// The disk as a CD-ROM that the guest cannot write.
    pub fn cdrom(self) -> Self {
        Self { device: Some(DiskDevice::Cdrom), ..self }.read_only()
    }

    /// The disk under this name on this bus of the guest.
    pub fn with_target(self, dev: impl Into<String>, bus: impl Into<DiskBus>) -> Self {
        Self { target: Some(Box::new(DiskTarget::new(dev, bus))), ..self }
    }

    /// The disk on this server, besides those that it has already.
    ///
    /// ```
    /// use fedvirt_core::model::domain::devices::{Disk, DiskBus, DiskHost, DiskProtocol};
    ///
    /// let disk = Disk::network(DiskProtocol::Rbd, "pool/image")
    ///     .with_host(DiskHost::tcp("ceph1", 6789))
    ///     .with_host(DiskHost::tcp("ceph2", 6789))
    ///     .with_format("raw")
    ///     .with_target("vda", DiskBus::Virtio)
    ///     .with_boot(1);
    /// assert_eq!(disk.source.unwrap().hosts.len(), 2);
    /// ```
    pub fn with_host(mut self, host: DiskHost) -> Self {
        self.source.get_or_insert_default().hosts.push(host);
        self
    }

    /// The disk, which the guest cannot write.
    pub fn read_only(self) -> Self {
        Self { readonly: true, ..self }
    }

    /// The disk at this place in the boot order, from 1.
    pub fn with_boot(self, order: u32) -> Self {
        Self { boot: Some(Box::new(Boot::order(order))), ..self }
    }

    /// The disk with this driver.
    pub fn with_driver(self, driver: DiskDriver) -> Self {
        Self { driver: Some(Box::new(driver)), ..self }
    }

    /// The disk with QEMU's driver for this format.
    pub fn with_format(self, format: impl Into<StorageFormat>) -> Self {
        self.with_driver(DiskDriver::qemu(format))
    }

    /// What the source is: `type`, or its default.
    pub fn kind(&self) -> DiskType {
        self.type_.clone().unwrap_or(DiskType::File)
    }
}

impl DiskDriver {
    /// QEMU's driver for this format.
    pub fn qemu(format: impl Into<StorageFormat>) -> Self {
        Self { name: Some("qemu".into()), type_: Some(format.into()), ..Self::default() }
    }
}

impl DiskTarget {
    /// A name on a bus, such as `vda` on `virtio`.
    pub fn new(dev: impl Into<String>, bus: impl Into<DiskBus>) -> Self {
        Self { dev: Some(dev.into()), bus: Some(bus.into()), ..Self::default() }
    }
}

impl DiskHost {
    /// A server at a TCP port.
    pub fn tcp(name: impl Into<String>, port: u16) -> Self {
        Self { name: Some(name.into()), port: Some(port.into()), ..Self::default() }
    }

    /// A server at a UNIX socket.
    pub fn unix(socket: impl Into<String>) -> Self {
        Self { transport: Some(HostTransport::Unix), socket: Some(socket.into()), ..Self::default() }
    }
}

impl BackingStore {
    /// The end of a chain: what stands before it is based on nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// A file in this format.
    pub fn file(path: impl Into<String>, format: impl Into<StorageFormat>) -> Self {
        Self {
            type_: Some(DiskType::File),
            format: Some(Box::new(ImageFormat { type_: Some(format.into()), ..ImageFormat::default() })),
            source: Some(Box::new(DiskSource { file: Some(path.into()), ..DiskSource::default() })),
            ..Self::default()
        }
    }
}

/// What the source of a disk is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskType {
    /// A file of the host.
    File,
    /// A block device of the host.
    Block,
    /// A directory of the host. Since libvirt 0.7.5.
    Dir,
    /// An image on a storage server. Since libvirt 0.8.7.
    Network,
    /// A volume of a storage pool. Since libvirt 1.0.5.
    Volume,
    /// A namespace of an NVMe controller. Since libvirt 6.0.0.
    Nvme,
    /// A process that speaks vhost-user. Since libvirt 7.1.0.
    VhostUser,
    /// A vhost-vdpa device of the host. Since libvirt 9.8.0.
    VhostVdpa,
    /// A LUN of FreeBSD's CAM target layer. Since libvirt 12.0.0.
    Ctl,
    /// Another word.
    Other(String),
}

/// What the guest sees of a disk.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskDevice {
    /// A hard disk.
    Disk,
    /// A CD-ROM drive.
    Cdrom,
    /// A floppy drive.
    Floppy,
    /// A hard disk that takes SCSI commands of the guest. Since libvirt 0.9.10.
    Lun,
    /// Another word.
    Other(String),
}

/// The device model of a disk.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskModel {
    /// The generation of virtio that suits the slot.
    Virtio,
    /// For drivers of virtio 0.9 or 1.0.
    #[xml("virtio-transitional")]
    VirtioTransitional,
    /// For drivers of virtio 1.0 alone.
    #[xml("virtio-non-transitional")]
    VirtioNonTransitional,
    /// USB, as one drive behind QEMU's bridge. Since libvirt 11.5.0.
    #[xml("usb-storage")]
    UsbStorage,
    /// USB, bulk-only transport as CD-ROM drives need it. Since libvirt 11.5.0.
    #[xml("usb-bot")]
    UsbBot,
    /// Another word.
    Other(String),
}

/// What happens to a disk at a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskSnapshot {
    /// It takes no part.
    No,
    /// The snapshot is kept in the image itself.
    Internal,
    /// The image stays as it is, and a new one on top of it takes the changes.
    External,
    /// Whoever manages the storage does it.
    Manual,
    /// Another word.
    Other(String),
}

/// How the hypervisor accesses a disk's source.
#[derive(Clone, Default, Element)]
pub struct DiskDriver {
    /// The backend: `qemu`, or with Xen `tap`, `tap2`, `phy` or `file`.
    #[xml(attr)]
    pub name: Option<String>,
    /// The image's format.
    #[xml(attr)]
    pub type_: Option<StorageFormat>,
    /// How the host caches. Since libvirt 0.6.0.
    #[xml(attr)]
    pub cache: Option<DiskCache>,
    /// What happens at a write error. Since libvirt 0.8.0.
    #[xml(attr)]
    pub error_policy: Option<ErrorPolicy>,
    /// What happens at a read error; as for writes when left out. Since libvirt 0.9.7.
    #[xml(attr)]
    pub rerror_policy: Option<ErrorPolicy>,
    /// How I/O is submitted to the host. Since libvirt 0.8.8.
    #[xml(attr)]
    pub io: Option<DiskIo>,
    /// Whether another thread handles I/O while the guest runs on. Since libvirt 0.9.3.
    #[xml(attr)]
    pub ioeventfd: Option<OnOff>,
    /// Whether the guest is interrupted less often. Since libvirt 0.9.5.
    #[xml(attr)]
    pub event_idx: Option<OnOff>,
    /// Whether what is read from a backing file is kept in the image. Since libvirt 0.9.10.
    #[xml(attr)]
    pub copy_on_read: Option<OnOff>,
    /// Whether the guest can give blocks back. Since libvirt 1.0.6.
    #[xml(attr)]
    pub discard: Option<Discard>,
    /// The I/O thread that serves the disk, from 1. Since libvirt 1.2.8.
    #[xml(attr)]
    pub iothread: Option<u32>,
    /// Whether written zeroes are looked for. Since libvirt 2.0.0.
    #[xml(attr)]
    pub detect_zeroes: Option<DetectZeroes>,
    /// virtio: the number of virtqueues. Since libvirt 3.9.0.
    #[xml(attr)]
    pub queues: Option<u32>,
    /// virtio: the size of each virtqueue. Since libvirt 7.8.0.
    #[xml(attr)]
    pub queue_size: Option<u32>,
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
    /// qcow2: whether discarded clusters stay allocated in the image. Since libvirt 9.5.0.
    #[xml(attr)]
    pub discard_no_unref: Option<OnOff>,
    /// qcow2: the cache of metadata. Since libvirt 7.0.0.
    #[xml(child)]
    pub metadata_cache: Option<Box<MetadataCache>>,
    /// virtio: several I/O threads for the disk. Since libvirt 10.0.0.
    #[xml(child)]
    pub iothreads: Option<Box<DiskIoThreads>>,
    /// What is counted of the disk's I/O. Since libvirt 11.9.0.
    #[xml(child)]
    pub statistics: Option<Box<DiskStatistics>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The format of an image.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum StorageFormat {
    /// The bare data.
    Raw,
    /// A directory shown as a FAT disk.
    Dir,
    /// Bochs.
    Bochs,
    /// Compressed loop.
    Cloop,
    /// Apple's disk image.
    Dmg,
    /// An ISO 9660 image.
    Iso,
    /// Virtual PC.
    Vpc,
    /// VirtualBox.
    Vdi,
    /// A FAT file system.
    Fat,
    /// Hyper-V's older format.
    Vhd,
    /// Virtuozzo.
    Ploop,
    /// Raw data encrypted with LUKS.
    Luks,
    /// User-mode Linux.
    Cow,
    /// The first version of qcow2.
    Qcow,
    /// QEMU's own format.
    Qcow2,
    /// QEMU's format before qcow2 caught up.
    Qed,
    /// VMware.
    Vmdk,
    /// Xen's asynchronous raw access.
    Aio,
    /// Another word.
    Other(String),
}

/// How the host caches a disk.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskCache {
    /// What the hypervisor chooses.
    Default,
    /// Past the host's page cache; the disk's own cache stays on.
    None,
    /// In the host's page cache.
    Writeback,
    /// In the host's page cache, and every write goes to the disk at once.
    Writethrough,
    /// Past the host's page cache, and every write goes to the disk at once.
    Directsync,
    /// In the host's page cache, and flushes of the guest are ignored.
    Unsafe,
    /// Another word.
    Other(String),
}

/// What happens at an I/O error.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ErrorPolicy {
    /// The guest is paused.
    Stop,
    /// The guest is told.
    Report,
    /// Nothing.
    Ignore,
    /// The guest is paused when the host has no space, and told otherwise; for writes alone.
    Enospace,
    /// Another word.
    Other(String),
}

/// How I/O is submitted to the host.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskIo {
    /// By a pool of threads.
    Threads,
    /// By Linux's asynchronous I/O.
    Native,
    /// By io_uring. Since libvirt 6.3.0.
    #[xml("io_uring")]
    IoUring,
    /// Another word.
    Other(String),
}

/// What happens to blocks that the guest gives back.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Discard {
    /// The host gets them.
    Unmap,
    /// Nothing.
    Ignore,
    /// Another word.
    Other(String),
}

/// Whether written zeroes are looked for.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DetectZeroes {
    /// They are not.
    Off,
    /// They are.
    On,
    /// They are, and become holes in the image where discarding is on.
    Unmap,
    /// Another word.
    Other(String),
}

/// The cache of an image's metadata.
#[derive(Clone, Default, Element)]
pub struct MetadataCache {
    /// How large it may grow.
    #[xml(child)]
    pub max_size: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The I/O threads that serve a disk.
#[derive(Clone, Default, Element)]
pub struct DiskIoThreads {
    /// The threads; each queue goes to one of them.
    #[xml(children = "iothread")]
    pub iothreads: Vec<DiskIoThread>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An I/O thread that serves a disk or controller.
#[derive(Clone, Default, Element)]
pub struct DiskIoThread {
    /// The thread's number.
    #[xml(attr)]
    pub id: Option<u32>,
    /// The queues that it serves; all threads or none have them.
    #[xml(children = "queue")]
    pub queues: Vec<DiskQueue>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A virtqueue.
#[derive(Clone, Default, Element)]
pub struct DiskQueue {
    /// The queue's number, from 0.
    #[xml(attr)]
    pub id: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What is counted of a disk's I/O.
#[derive(Clone, Default, Element)]
pub struct DiskStatistics {
    /// Intervals for which averages are kept.
    #[xml(children = "statistic")]
    pub statistics: Vec<DiskStatistic>,
    /// How latencies are counted. Since libvirt 12.1.0.
    #[xml(children = "latency-histogram")]
    pub latency_histograms: Vec<LatencyHistogram>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An interval for which averages are kept.
#[derive(Clone, Default, Element)]
pub struct DiskStatistic {
    /// The length in seconds.
    #[xml(attr)]
    pub interval: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How latencies are counted.
#[derive(Clone, Default, Element)]
pub struct LatencyHistogram {
    /// The operations that are counted; all when left out.
    #[xml(attr)]
    pub type_: Option<LatencyOperation>,
    /// The bins.
    #[xml(children = "bin")]
    pub bins: Vec<LatencyBin>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An operation whose latency is counted.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LatencyOperation {
    /// Reads.
    Read,
    /// Writes.
    Write,
    /// Zone appends.
    Zone,
    /// Flushes.
    Flush,
    /// Another word.
    Other(String),
}

/// A bin of a histogram.
#[derive(Clone, Default, Element)]
pub struct LatencyBin {
    /// The least latency that it counts, in nanoseconds.
    #[xml(attr)]
    pub start: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where a disk's data is. Which attributes count depends on the disk's `type`.
#[derive(Clone, Default, Element)]
pub struct DiskSource {
    /// `nvme`: the kind of `address`. `vhostuser`: the kind of socket.
    #[xml(attr)]
    pub type_: Option<DiskSourceType>,
    /// `file`: the path of the file.
    #[xml(attr)]
    pub file: Option<String>,
    /// `file`: the name of file descriptors passed in, used instead of the path. Since libvirt 9.0.0.
    #[xml(attr)]
    pub fdgroup: Option<String>,
    /// `block`, `vhostvdpa`, `ctl`: the path of the device.
    #[xml(attr)]
    pub dev: Option<String>,
    /// `dir`: the path of the directory.
    #[xml(attr)]
    pub dir: Option<String>,
    /// `network`: the protocol.
    #[xml(attr)]
    pub protocol: Option<DiskProtocol>,
    /// `network`: the image, export or target, as the protocol names it.
    #[xml(attr)]
    pub name: Option<String>,
    /// `http`, `https`: the query string. Since libvirt 6.2.0.
    #[xml(attr)]
    pub query: Option<String>,
    /// `nbd`, `vxhs`: whether the connection is encrypted. Since libvirt 4.5.0.
    #[xml(attr)]
    pub tls: Option<YesNo>,
    /// `nbd`: the name expected in the server's certificate. Since libvirt 8.2.0.
    #[xml(attr = "tlsHostname")]
    pub tls_hostname: Option<String>,
    /// `volume`: the name of the storage pool.
    #[xml(attr)]
    pub pool: Option<String>,
    /// `volume`: the name of the volume.
    #[xml(attr)]
    pub volume: Option<String>,
    /// `volume`: how a LUN of an iSCSI pool is accessed. Since libvirt 1.1.1.
    #[xml(attr)]
    pub mode: Option<VolumeMode>,
    /// `nvme`: whether libvirt detaches the controller from the host.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// `nvme`: the namespace, from 1.
    #[xml(attr)]
    pub namespace: Option<Number>,
    /// `vhostuser`: the path of the socket.
    #[xml(attr)]
    pub path: Option<String>,
    /// What happens when the source is missing. Since libvirt 0.9.7.
    #[xml(attr = "startupPolicy")]
    pub startup_policy: Option<StartupPolicy>,
    /// The image's number in block jobs, as in `vda[1]`; libvirt's answer.
    #[xml(attr)]
    pub index: Option<u32>,
    /// `network`: the servers.
    #[xml(children = "host")]
    pub hosts: Vec<DiskHost>,
    /// `ssh`: which servers are trusted.
    #[xml(child = "knownHosts")]
    pub known_hosts: Option<Box<KnownHosts>>,
    /// `nfs`, `ssh`: who one is to the server.
    #[xml(child)]
    pub identity: Option<Box<DiskIdentity>>,
    /// `rbd`: the snapshot to use. Since libvirt 1.2.11.
    #[xml(child)]
    pub snapshot: Option<Box<DiskSourceSnapshot>>,
    /// `rbd`: the client's configuration file. Since libvirt 1.2.11.
    #[xml(child)]
    pub config: Option<Box<DiskSourceConfig>>,
    /// `iscsi`: who one is. Since libvirt 4.7.0.
    #[xml(child)]
    pub initiator: Option<Box<Initiator>>,
    /// `https`, `ftps`: how the server is checked. Since libvirt 6.2.0.
    #[xml(child)]
    pub ssl: Option<Box<Ssl>>,
    /// `http`, `https`: the cookies to send. Since libvirt 6.2.0.
    #[xml(child)]
    pub cookies: Option<Box<Cookies>>,
    /// How much is read ahead. Since libvirt 6.2.0.
    #[xml(child)]
    pub readahead: Option<Box<Readahead>>,
    /// When a connection is given up. Since libvirt 6.2.0.
    #[xml(child)]
    pub timeout: Option<Box<Timeout>>,
    /// `nvme`: the controller's PCI address on the host. Since libvirt 6.0.0.
    #[xml(child)]
    pub address: Option<Box<PciAddress>>,
    /// `vhostuser`, `nbd`: what happens when the connection is lost.
    #[xml(child)]
    pub reconnect: Option<Box<Reconnect>>,
    /// The part of the storage that holds the image. Since libvirt 6.1.0.
    #[xml(child)]
    pub slices: Option<Box<Slices>>,
    /// Security labels for the source alone. Since libvirt 0.9.9.
    #[xml(children = "seclabel")]
    pub seclabels: Vec<DeviceSeclabel>,
    /// Who one is to the storage server. Since libvirt 3.9.0.
    #[xml(child)]
    pub auth: Option<Box<Auth>>,
    /// How the volume is encrypted. Since libvirt 3.9.0.
    #[xml(child)]
    pub encryption: Option<Box<Encryption>>,
    /// Persistent reservations. Since libvirt 4.4.0.
    #[xml(child)]
    pub reservations: Option<Box<Reservations>>,
    /// qcow2: where the data is, when the image holds the metadata alone. Since libvirt 10.10.0.
    #[xml(child = "dataStore")]
    pub data_store: Option<Box<DataStore>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of an address or a socket.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskSourceType {
    /// `nvme`: an address on PCI.
    Pci,
    /// `vhostuser`: a UNIX socket.
    Unix,
    /// Another word.
    Other(String),
}

/// How a storage server is spoken to.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskProtocol {
    /// Network Block Device.
    Nbd,
    /// Ceph's block devices.
    Rbd,
    /// iSCSI. Since libvirt 1.0.4.
    Iscsi,
    /// GlusterFS.
    Gluster,
    /// Sheepdog.
    Sheepdog,
    /// NFS. Since libvirt 7.0.0.
    Nfs,
    /// SSH.
    Ssh,
    /// HTTP.
    Http,
    /// HTTP over TLS.
    Https,
    /// FTP.
    Ftp,
    /// FTP over TLS.
    Ftps,
    /// TFTP.
    Tftp,
    /// Veritas HyperScale. Since libvirt 3.8.0.
    Vxhs,
    /// Another word.
    Other(String),
}

/// How a LUN of an iSCSI pool is accessed.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VolumeMode {
    /// Through the host's device.
    Host,
    /// By the hypervisor itself, as an iSCSI client.
    Direct,
    /// Another word.
    Other(String),
}

/// A storage server.
#[derive(Clone, Default, Element)]
pub struct DiskHost {
    /// Its name or IP address.
    #[xml(attr)]
    pub name: Option<String>,
    /// Its port; each protocol has a default.
    #[xml(attr)]
    pub port: Option<i64>,
    /// How it is reached; `tcp` when left out.
    #[xml(attr)]
    pub transport: Option<HostTransport>,
    /// `unix`: the path of the socket.
    #[xml(attr)]
    pub socket: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a storage server is reached.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HostTransport {
    /// TCP.
    Tcp,
    /// RDMA, for Gluster.
    Rdma,
    /// A UNIX socket, for NBD and Gluster.
    Unix,
    /// Another word.
    Other(String),
}

/// Who one is to a storage server.
#[derive(Clone, Default, Element)]
pub struct DiskIdentity {
    /// `nfs`: the user, by name, or by number after a `+`.
    #[xml(attr)]
    pub user: Option<String>,
    /// `nfs`: the group, by name, or by number after a `+`.
    #[xml(attr)]
    pub group: Option<String>,
    /// `ssh`: the user's name.
    #[xml(attr)]
    pub username: Option<String>,
    /// `ssh`: the path of the private key.
    #[xml(attr)]
    pub keyfile: Option<String>,
    /// `ssh`: the path of the agent's socket, instead of a key.
    #[xml(attr)]
    pub agentsock: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A snapshot on a storage server.
#[derive(Clone, Default, Element)]
pub struct DiskSourceSnapshot {
    /// Its name.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The configuration of a storage client.
#[derive(Clone, Default, Element)]
pub struct DiskSourceConfig {
    /// The path of the file.
    #[xml(attr)]
    pub file: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a server's certificate is checked.
#[derive(Clone, Default, Element)]
pub struct Ssl {
    /// Whether it is.
    #[xml(attr)]
    pub verify: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// HTTP cookies.
#[derive(Clone, Default, Element)]
pub struct Cookies {
    /// The cookies.
    #[xml(children = "cookie")]
    pub cookies: Vec<Cookie>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An HTTP cookie.
#[derive(Clone, Default, Element)]
pub struct Cookie {
    /// Its name.
    #[xml(attr)]
    pub name: Option<String>,
    /// Its value.
    #[xml(text, secret)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How much is read ahead.
#[derive(Clone, Default, Element)]
pub struct Readahead {
    /// The size of the buffer in bytes.
    #[xml(attr)]
    pub size: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// When a connection is given up.
#[derive(Clone, Default, Element)]
pub struct Timeout {
    /// The seconds until then.
    #[xml(attr)]
    pub seconds: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The SSH servers that are trusted.
#[derive(Clone, Default, Element)]
pub struct KnownHosts {
    /// The path of a file like `~/.ssh/known_hosts`.
    #[xml(attr)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Parts of a storage.
#[derive(Clone, Default, Element)]
pub struct Slices {
    /// The parts.
    #[xml(children = "slice")]
    pub slices: Vec<Slice>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A part of a storage.
#[derive(Clone, Default, Element)]
pub struct Slice {
    /// What the part holds.
    #[xml(attr)]
    pub type_: Option<SliceType>,
    /// Where it starts, in bytes.
    #[xml(attr)]
    pub offset: Option<u64>,
    /// How long it is, in bytes.
    #[xml(attr)]
    pub size: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a part of a storage holds.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SliceType {
    /// The image, with its format.
    Storage,
    /// Another word.
    Other(String),
}

/// The data of a qcow2 image that holds the metadata alone.
#[derive(Clone, Default, Element)]
pub struct DataStore {
    /// What the source is.
    #[xml(attr)]
    pub type_: Option<DiskType>,
    /// The format: raw.
    #[xml(child)]
    pub format: Option<Box<ImageFormat>>,
    /// Where the data is.
    #[xml(child)]
    pub source: Option<Box<DiskSource>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What an image is based on. An empty one ends the chain.
#[derive(Clone, Default, Element)]
pub struct BackingStore {
    /// What the source is.
    #[xml(attr)]
    pub type_: Option<DiskType>,
    /// The image's number in block jobs, as in `vda[2]`; libvirt's answer.
    #[xml(attr)]
    pub index: Option<u32>,
    /// The image's format.
    #[xml(child)]
    pub format: Option<Box<ImageFormat>>,
    /// Where the data is.
    #[xml(child)]
    pub source: Option<Box<DiskSource>>,
    /// What this image is based on.
    #[xml(child = "backingStore")]
    pub backing_store: Option<Box<BackingStore>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The format of an image in a chain.
#[derive(Clone, Default, Element)]
pub struct ImageFormat {
    /// The format.
    #[xml(attr)]
    pub type_: Option<StorageFormat>,
    /// qcow2: the cache of metadata. Since libvirt 7.0.0.
    #[xml(child)]
    pub metadata_cache: Option<Box<MetadataCache>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The copy that a block job makes; libvirt's answer.
#[derive(Clone, Default, Element)]
pub struct Mirror {
    /// What the copy's source is.
    #[xml(attr)]
    pub type_: Option<DiskType>,
    /// The path of the copy; of old, before `source`.
    #[xml(attr)]
    pub file: Option<String>,
    /// The format of the copy; of old, before the element `format`.
    #[xml(attr = "format")]
    pub old_format: Option<StorageFormat>,
    /// What started it. Since libvirt 1.2.7.
    #[xml(attr)]
    pub job: Option<MirrorJob>,
    /// How far it is; still copying when left out.
    #[xml(attr)]
    pub ready: Option<MirrorReady>,
    /// The format of the copy.
    #[xml(child)]
    pub format: Option<Box<ImageFormat>>,
    /// Where the copy is.
    #[xml(child)]
    pub source: Option<Box<DiskSource>>,
    /// What the copy is based on.
    #[xml(child = "backingStore")]
    pub backing_store: Option<Box<BackingStore>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a block job does.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MirrorJob {
    /// It copies the disk.
    Copy,
    /// It merges the active image into the one below.
    #[xml("active-commit")]
    ActiveCommit,
    /// Another word.
    Other(String),
}

/// How far a block job is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MirrorReady {
    /// The guest can change over.
    Yes,
    /// It is being given up.
    Abort,
    /// The guest is changing over.
    Pivot,
    /// Another word.
    Other(String),
}

/// The Xen domain that serves a device.
#[derive(Clone, Default, Element)]
pub struct BackendDomain {
    /// Its name.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The geometry of a disk.
#[derive(Clone, Default, Element)]
pub struct Geometry {
    /// The number of cylinders.
    #[xml(attr)]
    pub cyls: Option<u32>,
    /// The number of heads.
    #[xml(attr)]
    pub heads: Option<u32>,
    /// The number of sectors per track.
    #[xml(attr)]
    pub secs: Option<u32>,
    /// The BIOS's translation.
    #[xml(attr)]
    pub trans: Option<GeometryTranslation>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a BIOS translates a geometry.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum GeometryTranslation {
    /// It chooses.
    Auto,
    /// Not at all.
    None,
    /// By logical block addresses.
    Lba,
    /// Another word.
    Other(String),
}

/// The block sizes of a disk.
#[derive(Clone, Default, Element)]
pub struct BlockIo {
    /// The smallest unit of I/O, in bytes.
    #[xml(attr)]
    pub logical_block_size: Option<u32>,
    /// The size of a hardware sector, in bytes.
    #[xml(attr)]
    pub physical_block_size: Option<u32>,
    /// The smallest unit that can be discarded, in bytes.
    #[xml(attr)]
    pub discard_granularity: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The bus and name under which the guest sees a disk.
#[derive(Clone, Default, Element)]
pub struct DiskTarget {
    /// A name such as `vda` or `sda`: an order, and not always the name in the guest.
    #[xml(attr)]
    pub dev: Option<String>,
    /// The bus; from the name when left out.
    #[xml(attr)]
    pub bus: Option<DiskBus>,
    /// Whether the drive's tray is open. Since libvirt 0.9.11.
    #[xml(attr)]
    pub tray: Option<Tray>,
    /// USB: whether the medium is removable. Since libvirt 1.1.3.
    #[xml(attr)]
    pub removable: Option<OnOff>,
    /// Rotations per minute, 1025 to 65534, or 1 for a disk that does not rotate. Since libvirt 7.3.0.
    #[xml(attr)]
    pub rotation_rate: Option<u32>,
    /// SCSI: whether DPO and FUA are supported.
    #[xml(attr)]
    pub dpofua: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The bus of a disk.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DiskBus {
    /// IDE.
    Ide,
    /// The floppy controller.
    Fdc,
    /// SCSI.
    Scsi,
    /// virtio's block device.
    Virtio,
    /// Xen's block device.
    Xen,
    /// USB.
    Usb,
    /// User-mode Linux; no longer used.
    Uml,
    /// SATA.
    Sata,
    /// An SD card. Since libvirt 1.1.2.
    Sd,
    /// NVMe. Since libvirt 11.5.0.
    Nvme,
    /// Another word.
    Other(String),
}

/// The state of a drive's tray.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Tray {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// Another word.
    Other(String),
}

/// Limits of a disk's throughput. Left out or 0 is no limit.
#[derive(Clone, Default, Element)]
#[xml(root = "throttlegroup")]
pub struct IoTune {
    /// Bytes per second; not with a limit of reads or writes.
    #[xml(text_child)]
    pub total_bytes_sec: Option<u64>,
    /// Bytes read per second.
    #[xml(text_child)]
    pub read_bytes_sec: Option<u64>,
    /// Bytes written per second.
    #[xml(text_child)]
    pub write_bytes_sec: Option<u64>,
    /// Operations per second; not with a limit of reads or writes.
    #[xml(text_child)]
    pub total_iops_sec: Option<u64>,
    /// Reads per second.
    #[xml(text_child)]
    pub read_iops_sec: Option<u64>,
    /// Writes per second.
    #[xml(text_child)]
    pub write_iops_sec: Option<u64>,
    /// Bytes per second in a burst. Since libvirt 1.2.11.
    #[xml(text_child)]
    pub total_bytes_sec_max: Option<u64>,
    /// Bytes read per second in a burst. Since libvirt 1.2.11.
    #[xml(text_child)]
    pub read_bytes_sec_max: Option<u64>,
    /// Bytes written per second in a burst. Since libvirt 1.2.11.
    #[xml(text_child)]
    pub write_bytes_sec_max: Option<u64>,
    /// Operations per second in a burst. Since libvirt 1.2.11.
    #[xml(text_child)]
    pub total_iops_sec_max: Option<u64>,
    /// Reads per second in a burst. Since libvirt 1.2.11.
    #[xml(text_child)]
    pub read_iops_sec_max: Option<u64>,
    /// Writes per second in a burst. Since libvirt 1.2.11.
    #[xml(text_child)]
    pub write_iops_sec_max: Option<u64>,
    /// The bytes that count as one operation. Since libvirt 1.2.11.
    #[xml(text_child)]
    pub size_iops_sec: Option<u64>,
    /// The group of disks that share the limits. Since libvirt 3.0.0.
    #[xml(text_child)]
    pub group_name: Option<String>,
    /// The seconds that a burst of bytes may last. Since libvirt 2.4.0.
    #[xml(text_child)]
    pub total_bytes_sec_max_length: Option<u64>,
    /// The seconds that a burst of bytes read may last. Since libvirt 2.4.0.
    #[xml(text_child)]
    pub read_bytes_sec_max_length: Option<u64>,
    /// The seconds that a burst of bytes written may last. Since libvirt 2.4.0.
    #[xml(text_child)]
    pub write_bytes_sec_max_length: Option<u64>,
    /// The seconds that a burst of operations may last. Since libvirt 2.4.0.
    #[xml(text_child)]
    pub total_iops_sec_max_length: Option<u64>,
    /// The seconds that a burst of reads may last. Since libvirt 2.4.0.
    #[xml(text_child)]
    pub read_iops_sec_max_length: Option<u64>,
    /// The seconds that a burst of writes may last. Since libvirt 2.4.0.
    #[xml(text_child)]
    pub write_iops_sec_max_length: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The throttle groups that limit a disk.
#[derive(Clone, Default, Element)]
pub struct ThrottleFilters {
    /// The groups, in the order in which they apply.
    #[xml(children = "throttlefilter")]
    pub throttlefilters: Vec<ThrottleFilter>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A throttle group that limits a disk.
#[derive(Clone, Default, Element)]
pub struct ThrottleFilter {
    /// The name of the group, of the domain's `<throttlegroups>`.
    #[xml(attr)]
    pub group: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// That a disk's changes are dropped when the guest ends.
#[derive(Clone, Default, Element)]
pub struct Transient {
    /// Whether several guests share the image meanwhile. Since libvirt 7.4.0.
    #[xml(attr = "shareBacking")]
    pub share_backing: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
