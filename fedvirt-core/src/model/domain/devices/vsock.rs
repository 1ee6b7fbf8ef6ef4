//! [Sockets between host and guest](https://libvirt.org/formatdomain.html#vsock).

use super::{Acpi, Address, Alias, VirtioDriver, VirtioModel};
use crate::model::common::YesNo;
use crate::xml::{Element, Extra};

/// Sockets between host and guest. Since libvirt 4.4.0.
#[derive(Clone, Default, Element)]
#[xml(root = "vsock")]
pub struct Vsock {
    /// The device that the guest sees. Since libvirt 5.2.0.
    #[xml(attr)]
    pub model: Option<VirtioModel>,
    /// The guest's address.
    #[xml(child)]
    pub cid: Option<Box<VsockCid>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// Options of virtio. Since libvirt 3.5.0.
    #[xml(child)]
    pub driver: Option<Box<VirtioDriver>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Vsock {
    /// A guest at an address that libvirt chooses.
    pub fn auto() -> Self {
        Self::at(VsockCid { auto: Some(YesNo::Yes), ..VsockCid::default() })
    }

    /// A guest at this address, from 3.
    pub fn cid(address: u32) -> Self {
        let cid = VsockCid { auto: Some(YesNo::No), address: Some(address), ..VsockCid::default() };
        Self::at(cid)
    }

    fn at(cid: VsockCid) -> Self {
        Self { model: Some(VirtioModel::Virtio), cid: Some(Box::new(cid)), ..Self::default() }
    }
}

/// The address of a guest.
#[derive(Clone, Default, Element)]
pub struct VsockCid {
    /// Whether libvirt chooses it at the start.
    #[xml(attr)]
    pub auto: Option<YesNo>,
    /// The address, from 3.
    #[xml(attr)]
    pub address: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
