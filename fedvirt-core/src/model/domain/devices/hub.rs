//! [Hubs](https://libvirt.org/formatdomain.html#hub-devices).

use super::{Address, Alias};
use crate::xml::{Choice, Element, Extra};

/// A hub: more ports on a bus.
#[derive(Clone, Default, Element)]
#[xml(root = "hub")]
pub struct Hub {
    /// The bus.
    #[xml(attr)]
    pub type_: Option<HubType>,
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

impl Hub {
    /// A USB hub.
    pub fn usb() -> Self {
        Self { type_: Some(HubType::Usb), ..Self::default() }
    }
}

/// The bus of a hub.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HubType {
    /// USB.
    Usb,
    /// Another word.
    Other(String),
}
