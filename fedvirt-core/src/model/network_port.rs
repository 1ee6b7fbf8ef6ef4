//! The connection of one guest interface to a network: the `<networkport>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatnetworkport.html).

use crate::xml::{Choice, Element, Extra};

use super::common::YesNo;
use super::network_common::{
    Bandwidth, HostdevDriver, MacAddress, MacTableManager, PortOptions, PortOwner, VirtualPort, Vlan,
};
use super::pci::PciAddress;

/// The connection of one guest interface to a network. Since libvirt 5.5.0.
#[derive(Clone, Default, Element)]
#[xml(root = "networkport")]
pub struct NetworkPort {
    /// The UUID; libvirt makes one where none is given.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// The guest.
    #[xml(child)]
    pub owner: Option<Box<PortOwner>>,
    /// The port group of the network.
    #[xml(text_child)]
    pub group: Option<String>,
    /// The MAC address that the guest sees.
    #[xml(child)]
    pub mac: Option<Box<MacAddress>>,
    /// What the switch outside is told.
    #[xml(child)]
    pub virtualport: Option<Box<VirtualPort>>,
    /// The bandwidth that the interface gets.
    #[xml(child)]
    pub bandwidth: Option<Box<Bandwidth>>,
    /// The VLAN tags of its traffic.
    #[xml(child)]
    pub vlan: Option<Box<Vlan>>,
    /// Whether it is kept apart from other isolated ports. Since libvirt 6.1.0.
    #[xml(child)]
    pub port: Option<Box<PortOptions>>,
    /// Whether the host follows what the guest reports of its receive filters.
    #[xml(child)]
    pub rxfilters: Option<Box<RxFilters>>,
    /// What it is plugged into.
    #[xml(child)]
    pub plug: Option<Box<NetworkPortPlug>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether the host follows what a guest reports of its MAC address and receive filters.
#[derive(Clone, Default, Element)]
pub struct RxFilters {
    /// Whether it does; no by default.
    #[xml(attr = "trustGuest")]
    pub trust_guest: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a network port is plugged into; what of it counts depends on the type.
#[derive(Clone, Default, Element)]
pub struct NetworkPortPlug {
    /// The kind of plug.
    #[xml(attr)]
    pub type_: Option<NetworkPortPlugType>,
    /// `network` and `bridge`: the bridge.
    #[xml(attr)]
    pub bridge: Option<String>,
    /// `network` and `bridge`: who keeps the bridge's table of MAC addresses.
    #[xml(attr = "macTableManager")]
    pub mac_table_manager: Option<MacTableManager>,
    /// `direct`: the host interface.
    #[xml(attr)]
    pub dev: Option<String>,
    /// `direct`: the mode of macvtap.
    #[xml(attr)]
    pub mode: Option<MacvtapMode>,
    /// `hostdev-pci`: whether libvirt takes the device from the host's driver and gives it back.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// `hostdev-pci`: how the device is passed through.
    #[xml(child)]
    pub driver: Option<Box<HostdevDriver>>,
    /// `hostdev-pci`: the device.
    #[xml(child)]
    pub address: Option<Box<PciAddress>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of plug of a network port.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NetworkPortPlugType {
    /// A bridge that libvirt keeps for the network.
    Network,
    /// A bridge that somebody else keeps.
    Bridge,
    /// A host interface, over macvtap.
    Direct,
    /// A PCI device of the host.
    #[xml("hostdev-pci")]
    HostdevPci,
    /// Another kind.
    Other(String),
}

/// How guests on one host interface see each other.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MacvtapMode {
    /// Directly.
    Bridge,
    /// There is only one guest.
    Passthrough,
    /// Not at all.
    Private,
    /// Through the switch outside.
    Vepa,
    /// Another way.
    Other(String),
}
