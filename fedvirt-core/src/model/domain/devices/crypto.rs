//! [Crypto devices](https://libvirt.org/formatdomain.html#crypto).

use super::{Address, Alias, VirtioDriver};
use crate::xml::{Choice, Element, Extra};

/// A device that encrypts for the guest. Since libvirt 9.1.0.
#[derive(Clone, Default, Element)]
#[xml(root = "crypto")]
pub struct Crypto {
    /// The device that the guest sees.
    #[xml(attr)]
    pub model: Option<CryptoModel>,
    /// Who encrypts.
    #[xml(attr)]
    pub type_: Option<CryptoType>,
    /// How it is done on the host.
    #[xml(child)]
    pub backend: Option<Box<CryptoBackend>>,
    /// Options of virtio. Since libvirt 3.5.0.
    #[xml(child)]
    pub driver: Option<Box<VirtioDriver>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a crypto device.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CryptoModel {
    /// virtio.
    Virtio,
    /// Another word.
    Other(String),
}

/// Who encrypts.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CryptoType {
    /// QEMU.
    Qemu,
    /// Another word.
    Other(String),
}

/// How encryption is done on the host.
#[derive(Clone, Default, Element)]
pub struct CryptoBackend {
    /// By what.
    #[xml(attr)]
    pub model: Option<CryptoBackendModel>,
    /// The number of queues.
    #[xml(attr)]
    pub queues: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// By what encryption is done.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CryptoBackendModel {
    /// QEMU's own code.
    Builtin,
    /// The kernel's framework.
    Lkcf,
    /// Another word.
    Other(String),
}

impl Crypto {
    /// A virtio device whose work QEMU does by this backend.
    pub fn new(backend: impl Into<CryptoBackendModel>) -> Self {
        let backend = CryptoBackend { model: Some(backend.into()), ..CryptoBackend::default() };
        Self {
            model: Some(CryptoModel::Virtio),
            type_: Some(CryptoType::Qemu),
            backend: Some(Box::new(backend)),
            ..Self::default()
        }
    }
}
