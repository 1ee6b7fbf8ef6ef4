//! Everything that is plugged into the guest: one file per chapter of
//! [libvirt's page](https://libvirt.org/formatdomain.html#devices).
//!
//! An element with a `type` is one struct with the attributes of all types; its documentation says which
//! belong to which. What libvirt fills in by itself can be left out.

mod address;
mod any;
mod audio;
mod chardev;
mod controller;
mod crypto;
mod device;
mod disk;
mod filesystem;
mod find;
mod graphics;
mod hostdev;
mod hub;
mod info;
mod input;
mod interface;
mod iommu;
mod lease;
mod memballoon;
mod memory;
mod nvram;
mod panic;
mod pstore;
mod redirdev;
mod rng;
mod shmem;
mod smartcard;
mod sound;
mod storage;
mod tpm;
mod video;
mod virtio;
mod vsock;
mod watchdog;

pub use address::*;
pub use any::*;
pub use audio::*;
pub use chardev::*;
pub use controller::*;
pub use crypto::*;
pub use device::Device;
pub use disk::*;
pub use filesystem::*;
pub use graphics::*;
pub use hostdev::*;
pub use hub::*;
pub use info::*;
pub use input::*;
pub use interface::*;
pub use iommu::*;
pub use lease::*;
pub use memballoon::*;
pub use memory::*;
pub use nvram::*;
pub use panic::*;
pub use pstore::*;
pub use redirdev::*;
pub use rng::*;
pub use shmem::*;
pub use smartcard::*;
pub use sound::*;
pub use storage::*;
pub use tpm::*;
pub use video::*;
pub use virtio::*;
pub use vsock::*;
pub use watchdog::*;

pub use crate::model::network_common::{
    AddressFamily, Bandwidth, HostdevDriver, Mtu, PortOptions, Route, VirtualPort, Vlan,
};
pub use crate::model::storage_common::{Encryption, Initiator};

use crate::xml::{Element, Extra};

/// Everything that is plugged into the guest.
#[derive(Clone, Default, Element)]
pub struct Devices {
    /// The path of the emulator; libvirt knows the host's default.
    #[xml(text_child)]
    pub emulator: Option<String>,
    /// Hard disks, floppy disks and CD-ROMs.
    #[xml(children = "disk")]
    pub disks: Vec<Disk>,
    /// The buses that other devices are on.
    #[xml(children = "controller")]
    pub controllers: Vec<Controller>,
    /// Leases that a lock manager must hold.
    #[xml(children = "lease")]
    pub leases: Vec<Lease>,
    /// Directories of the host.
    #[xml(children = "filesystem")]
    pub filesystems: Vec<Filesystem>,
    /// Network interfaces.
    #[xml(children = "interface")]
    pub interfaces: Vec<Interface>,
    /// Smart card readers.
    #[xml(children = "smartcard")]
    pub smartcards: Vec<Smartcard>,
    /// Serial ports.
    #[xml(children = "serial")]
    pub serials: Vec<Serial>,
    /// Parallel ports.
    #[xml(children = "parallel")]
    pub parallels: Vec<Parallel>,
    /// Consoles; the first is the first serial port, if there is one.
    #[xml(children = "console")]
    pub consoles: Vec<Console>,
    /// Private channels between host and guest.
    #[xml(children = "channel")]
    pub channels: Vec<Channel>,
    /// Keyboards and pointers.
    #[xml(children = "input")]
    pub inputs: Vec<Input>,
    /// Trusted platform modules.
    #[xml(children = "tpm")]
    pub tpms: Vec<Tpm>,
    /// How the screen is seen from outside.
    #[xml(children = "graphics")]
    pub graphics: Vec<Graphics>,
    /// Sound cards.
    #[xml(children = "sound")]
    pub sounds: Vec<Sound>,
    /// Where the sound goes on the host.
    #[xml(children = "audio")]
    pub audios: Vec<Audio>,
    /// Graphics cards.
    #[xml(children = "video")]
    pub videos: Vec<Video>,
    /// Devices of the host.
    #[xml(children = "hostdev")]
    pub hostdevs: Vec<Hostdev>,
    /// Devices of a client.
    #[xml(children = "redirdev")]
    pub redirdevs: Vec<Redirdev>,
    /// Which devices of a client are let in. Since libvirt 1.0.1.
    #[xml(child)]
    pub redirfilter: Option<Box<RedirFilter>>,
    /// Hubs.
    #[xml(children = "hub")]
    pub hubs: Vec<Hub>,
    /// Watchdogs.
    #[xml(children = "watchdog")]
    pub watchdogs: Vec<Watchdog>,
    /// The memory balloon; libvirt adds one.
    #[xml(child)]
    pub memballoon: Option<Box<Memballoon>>,
    /// Sources of entropy.
    #[xml(children = "rng")]
    pub rngs: Vec<Rng>,
    /// The NVRAM of a pSeries guest.
    #[xml(child)]
    pub nvram: Option<Box<Nvram>>,
    /// Through which libvirt hears of a crash.
    #[xml(children = "panic")]
    pub panics: Vec<Panic>,
    /// Memory shared between guests.
    #[xml(children = "shmem")]
    pub shmems: Vec<Shmem>,
    /// Memory modules.
    #[xml(children = "memory")]
    pub memories: Vec<Memory>,
    /// Devices that encrypt.
    #[xml(children = "crypto")]
    pub cryptos: Vec<Crypto>,
    /// IOMMUs.
    #[xml(children = "iommu")]
    pub iommus: Vec<Iommu>,
    /// Sockets between host and guest.
    #[xml(child)]
    pub vsock: Option<Box<Vsock>>,
    /// Storage that outlives a crash.
    #[xml(child)]
    pub pstore: Option<Box<Pstore>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
