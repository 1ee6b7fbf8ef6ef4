//! [Shared memory](https://libvirt.org/formatdomain.html#shared-memory-device).

use super::{Acpi, Address, Alias};
use crate::model::common::{OnOff, Size};
use crate::xml::{Choice, Element, Extra};

/// Memory shared between guests and the host. Since libvirt 1.2.10.
#[derive(Clone, Default, Element)]
#[xml(root = "shmem")]
pub struct Shmem {
    /// Its name.
    #[xml(attr)]
    pub name: Option<String>,
    /// Whether it moves when the guest migrates. Since libvirt 6.6.0.
    #[xml(attr)]
    pub role: Option<ShmemRole>,
    /// The device that the guest sees.
    #[xml(child)]
    pub model: Option<Box<ShmemDevice>>,
    /// The size, a power of two from 1 MiB, in bytes by default.
    #[xml(child)]
    pub size: Option<Box<Size>>,
    /// The server to connect to.
    #[xml(child)]
    pub server: Option<Box<ShmemServer>>,
    /// Message-signalled interrupts, with a server.
    #[xml(child)]
    pub msi: Option<Box<ShmemMsi>>,
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

impl Shmem {
    /// Shared memory under this name.
    pub fn new(name: impl Into<String>, model: impl Into<ShmemModel>) -> Self {
        let model = ShmemDevice { type_: Some(model.into()), ..ShmemDevice::default() };
        Self { name: Some(name.into()), model: Some(Box::new(model)), ..Self::default() }
    }
}

/// Whether shared memory moves when a guest migrates.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ShmemRole {
    /// It does.
    Master,
    /// It does not, and the guest cannot migrate with it.
    Peer,
    /// Another word.
    Other(String),
}

/// The device that the guest sees.
#[derive(Clone, Default, Element)]
pub struct ShmemDevice {
    /// The kind of device.
    #[xml(attr)]
    pub type_: Option<ShmemModel>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a shared memory device.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ShmemModel {
    /// The old one, with or without a server.
    Ivshmem,
    /// Without a server.
    #[xml("ivshmem-plain")]
    IvshmemPlain,
    /// With a server.
    #[xml("ivshmem-doorbell")]
    IvshmemDoorbell,
    /// Another word.
    Other(String),
}

/// The server of shared memory.
#[derive(Clone, Default, Element)]
pub struct ShmemServer {
    /// The path of its socket; libvirt chooses when left out.
    #[xml(attr)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Message-signalled interrupts.
#[derive(Clone, Default, Element)]
pub struct ShmemMsi {
    /// The number of vectors.
    #[xml(attr)]
    pub vectors: Option<u32>,
    /// Whether ioeventfd is used.
    #[xml(attr)]
    pub ioeventfd: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
