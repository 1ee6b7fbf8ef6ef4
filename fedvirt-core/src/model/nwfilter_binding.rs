//! The filter of one guest interface: the `<filterbinding>` document.
//!
//! libvirt makes these by itself as guests start.

use crate::xml::{Element, Extra};

use super::network_common::{MacAddress, PortOwner};
use super::nwfilter::FilterRef;

/// The filter of one guest interface. Since libvirt 4.5.0.
#[derive(Clone, Default, Element)]
#[xml(root = "filterbinding")]
pub struct NwFilterBinding {
    /// The guest.
    #[xml(child)]
    pub owner: Option<Box<PortOwner>>,
    /// The host's end of the interface, such as `vnet0`.
    #[xml(child)]
    pub portdev: Option<Box<BindingDevice>>,
    /// The host interface that it is on, with macvtap.
    #[xml(child)]
    pub linkdev: Option<Box<BindingDevice>>,
    /// The guest's MAC address.
    #[xml(child)]
    pub mac: Option<Box<MacAddress>>,
    /// The filter, with values for its variables.
    #[xml(child)]
    pub filterref: Option<Box<FilterRef>>,
    /// What of the host enforces the rules.
    #[xml(child)]
    pub backend: Option<Box<BindingDevice>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Something by its name.
#[derive(Clone, Default, Element)]
pub struct BindingDevice {
    /// The name.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
