//! [Random number generators](https://libvirt.org/formatdomain.html#random-number-generator-device).

use super::{Acpi, Address, Alias, CharLog, CharProtocol, CharSource, CharType, VirtioDriver, VirtioModel};
use crate::xml::{Choice, Element, Extra};

/// A source of entropy for the guest. Since libvirt 1.0.3.
#[derive(Clone, Default, Element)]
#[xml(root = "rng")]
pub struct Rng {
    /// The device that the guest sees.
    #[xml(attr)]
    pub model: Option<VirtioModel>,
    /// How much the guest may take. Since libvirt 1.0.4.
    #[xml(child)]
    pub rate: Option<Box<RngRate>>,
    /// Where the entropy comes from.
    #[xml(child)]
    pub backend: Option<Box<RngBackend>>,
    /// Options of virtio. Since libvirt 3.5.0.
    #[xml(child)]
    pub driver: Option<Box<VirtioDriver>>,
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

impl Rng {
    fn of(backend: RngBackend) -> Self {
        Self { model: Some(VirtioModel::Virtio), backend: Some(Box::new(backend)), ..Self::default() }
    }

    /// Entropy from a device of the host, best `/dev/urandom`.
    pub fn random(path: impl Into<String>) -> Self {
        Self::of(RngBackend {
            model: Some(RngBackendModel::Random),
            path: Some(path.into()),
            ..RngBackend::default()
        })
    }

    /// Entropy from QEMU itself.
    pub fn builtin() -> Self {
        Self::of(RngBackend { model: Some(RngBackendModel::Builtin), ..RngBackend::default() })
    }
}

/// How much entropy a guest may take.
#[derive(Clone, Default, Element)]
pub struct RngRate {
    /// The bytes per period.
    #[xml(attr)]
    pub bytes: Option<u32>,
    /// The period in milliseconds; 1000 when left out.
    #[xml(attr)]
    pub period: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where entropy comes from.
#[derive(Clone, Default, Element)]
pub struct RngBackend {
    /// The kind of source.
    #[xml(attr)]
    pub model: Option<RngBackendModel>,
    /// `egd`: how the daemon is reached.
    #[xml(attr)]
    pub type_: Option<CharType>,
    /// `random`: the path of the device.
    #[xml(text)]
    pub path: Option<String>,
    /// `egd`: where the daemon is.
    #[xml(children = "source")]
    pub sources: Vec<CharSource>,
    /// `egd` over TCP: the protocol.
    #[xml(child)]
    pub protocol: Option<Box<CharProtocol>>,
    /// `egd`: a file that keeps a copy of the data.
    #[xml(child)]
    pub log: Option<Box<CharLog>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A kind of source of entropy.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum RngBackendModel {
    /// A device of the host.
    Random,
    /// An entropy gathering daemon.
    Egd,
    /// QEMU itself. Since libvirt 6.1.0.
    Builtin,
    /// Another word.
    Other(String),
}
