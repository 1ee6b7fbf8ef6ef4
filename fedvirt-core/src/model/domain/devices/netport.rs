//! The port of a network that an interface is plugged into: bandwidth, VLAN tags, switches.

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra, Number};

/// [Limits of throughput](https://libvirt.org/formatnetwork.html#quality-of-service).
#[derive(Clone, Default, Element)]
pub struct Bandwidth {
    /// The traffic class; libvirt's own.
    #[xml(attr = "classID")]
    pub class_id: Option<u32>,
    /// Limits of what arrives.
    #[xml(child)]
    pub inbound: Option<Box<BandwidthRate>>,
    /// Limits of what is sent.
    #[xml(child)]
    pub outbound: Option<Box<BandwidthRate>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A limit of throughput in one direction.
#[derive(Clone, Default, Element)]
pub struct BandwidthRate {
    /// The average rate, in KiB per second.
    #[xml(attr)]
    pub average: Option<u64>,
    /// The highest rate, in KiB per second.
    #[xml(attr)]
    pub peak: Option<u64>,
    /// The least rate that is guaranteed, in KiB per second. Since libvirt 1.0.1.
    #[xml(attr)]
    pub floor: Option<u64>,
    /// How much may be sent at the highest rate, in KiB.
    #[xml(attr)]
    pub burst: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// VLAN tags.
#[derive(Clone, Default, Element)]
pub struct Vlan {
    /// Whether a single tag is a trunk, too.
    #[xml(attr)]
    pub trunk: Option<YesNo>,
    /// The tags; several are a trunk.
    #[xml(children = "tag")]
    pub tags: Vec<VlanTag>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A VLAN tag.
#[derive(Clone, Default, Element)]
pub struct VlanTag {
    /// The VLAN, 0 to 4095.
    #[xml(attr)]
    pub id: Option<u32>,
    /// That this is the native VLAN, and whether its packets are tagged. Since libvirt 1.1.0.
    #[xml(attr = "nativeMode")]
    pub native_mode: Option<NativeMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether packets of the native VLAN are tagged.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NativeMode {
    /// They are.
    Tagged,
    /// They are not.
    Untagged,
    /// Another word.
    Other(String),
}

/// The port of a switch.
#[derive(Clone, Default, Element)]
pub struct VirtualPort {
    /// The kind of switch; merged from the network's when left out.
    #[xml(attr)]
    pub type_: Option<VirtualPortType>,
    /// What the switch needs to know.
    #[xml(child)]
    pub parameters: Option<Box<VirtualPortParameters>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a switch.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VirtualPortType {
    /// One of IEEE 802.1Qbg.
    #[xml("802.1Qbg")]
    Vepa,
    /// One of IEEE 802.1Qbh.
    #[xml("802.1Qbh")]
    VnLink,
    /// Open vSwitch. Since libvirt 0.9.11.
    OpenVswitch,
    /// MidoNet. Since libvirt 1.2.13.
    MidoNet,
    /// Another word.
    Other(String),
}

/// What a switch needs to know of a port.
#[derive(Clone, Default, Element)]
pub struct VirtualPortParameters {
    /// 802.1Qbg: the database of types and instances.
    #[xml(attr)]
    pub managerid: Option<Number>,
    /// 802.1Qbg: the type of the interface.
    #[xml(attr)]
    pub typeid: Option<Number>,
    /// 802.1Qbg: the version of the type.
    #[xml(attr)]
    pub typeidversion: Option<Number>,
    /// 802.1Qbg: the UUID of the instance.
    #[xml(attr)]
    pub instanceid: Option<String>,
    /// Open vSwitch, MidoNet: the UUID of the port.
    #[xml(attr)]
    pub interfaceid: Option<String>,
    /// 802.1Qbh, Open vSwitch: the port profile.
    #[xml(attr)]
    pub profileid: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Options of a bridge's port.
#[derive(Clone, Default, Element)]
pub struct PortOptions {
    /// Whether it is kept from other isolated ports.
    #[xml(attr)]
    pub isolated: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
