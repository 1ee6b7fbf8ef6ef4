//! What networks, network ports and the interfaces of domains share.

use crate::xml::{Choice, Element, Extra, Number};

use super::common::YesNo;

/// Limits on the traffic of an interface, a port group or a whole network. Since libvirt 0.9.4.
#[derive(Clone, Default, Element)]
pub struct Bandwidth {
    /// The traffic class that libvirt gave a network port.
    #[xml(attr = "classID")]
    pub class_id: Option<u32>,
    /// What comes in, seen from the guest.
    #[xml(child)]
    pub inbound: Option<Box<BandwidthLimit>>,
    /// What goes out, seen from the guest.
    #[xml(child)]
    pub outbound: Option<Box<BandwidthLimit>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The limits of one direction.
#[derive(Clone, Default, Element)]
pub struct BandwidthLimit {
    /// The rate to hold on average, in kilobytes a second.
    #[xml(attr)]
    pub average: Option<u64>,
    /// The highest rate, in kilobytes a second; without effect on what goes out.
    #[xml(attr)]
    pub peak: Option<u64>,
    /// The rate that is guaranteed, in kilobytes a second; only for what comes in. Since libvirt 1.0.1.
    #[xml(attr)]
    pub floor: Option<u64>,
    /// How much may pass at peak rate in one go, in KiB.
    #[xml(attr)]
    pub burst: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// VLAN tags. Since libvirt 0.10.0.
#[derive(Clone, Default, Element)]
pub struct Vlan {
    /// Whether the tags form a trunk; implied by more than one tag.
    #[xml(attr)]
    pub trunk: Option<YesNo>,
    /// The tags.
    #[xml(children = "tag")]
    pub tags: Vec<VlanTag>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Vlan {
    /// Traffic with this one tag.
    pub fn tag(id: u32) -> Self {
        Self { tags: vec![VlanTag { id: Some(id), ..VlanTag::default() }], ..Self::default() }
    }
}

/// One VLAN.
#[derive(Clone, Default, Element)]
pub struct VlanTag {
    /// The VLAN's number, up to 4095.
    #[xml(attr)]
    pub id: Option<u32>,
    /// Makes it the interface's native VLAN; Open vSwitch alone. Since libvirt 1.1.0.
    #[xml(attr = "nativeMode")]
    pub native_mode: Option<NativeMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether packets of the native VLAN carry a tag. Since libvirt 1.1.0.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NativeMode {
    /// They do.
    Tagged,
    /// They do not.
    Untagged,
    /// Another mode.
    Other(String),
}

/// What a switch outside libvirt is told of an interface.
#[derive(Clone, Default, Element)]
pub struct VirtualPort {
    /// The kind of switch; not needed where the network says it.
    #[xml(attr)]
    pub type_: Option<VirtualPortType>,
    /// What it is told.
    #[xml(child)]
    pub parameters: Option<Box<VirtualPortParameters>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl VirtualPort {
    /// A port of Open vSwitch.
    pub fn openvswitch() -> Self {
        Self { type_: Some(VirtualPortType::OpenVSwitch), ..Self::default() }
    }
}

/// The kind of switch that a virtual port is on.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VirtualPortType {
    /// A switch that speaks 802.1Qbg (VEPA).
    #[xml("802.1Qbg")]
    Ieee8021Qbg,
    /// A switch that speaks 802.1Qbh (VN-Link).
    #[xml("802.1Qbh")]
    Ieee8021Qbh,
    /// Open vSwitch. Since libvirt 0.9.11.
    OpenVSwitch,
    /// Midonet. Since libvirt 1.2.13.
    Midonet,
    /// Another one.
    Other(String),
}

/// What a switch is told of an interface; which of it depends on the kind of switch.
#[derive(Clone, Default, Element)]
pub struct VirtualPortParameters {
    /// 802.1Qbg: the database that the type and instance are defined in, up to 255.
    #[xml(attr)]
    pub managerid: Option<Number>,
    /// 802.1Qbg: the type of the interface, up to 16777215.
    #[xml(attr)]
    pub typeid: Option<Number>,
    /// 802.1Qbg: the version of the type, up to 255.
    #[xml(attr)]
    pub typeidversion: Option<Number>,
    /// 802.1Qbg: the UUID of the guest or interface.
    #[xml(attr)]
    pub instanceid: Option<String>,
    /// Open vSwitch and Midonet: the UUID of the interface.
    #[xml(attr)]
    pub interfaceid: Option<String>,
    /// 802.1Qbh and Open vSwitch: the name of the port profile.
    #[xml(attr)]
    pub profileid: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Options of the bridge ports of a network's guests, or of one interface. Since libvirt 6.1.0.
#[derive(Clone, Default, Element)]
pub struct PortOptions {
    /// Whether the port sees nothing of other isolated ports.
    #[xml(attr)]
    pub isolated: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The largest packet that is carried whole. Since libvirt 3.1.0.
#[derive(Clone, Default, Element)]
pub struct Mtu {
    /// The size in bytes, usually 1500.
    #[xml(attr)]
    pub size: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a host device is passed through.
#[derive(Clone, Default, Element)]
pub struct HostdevDriver {
    /// The backend; VFIO where it is there and nothing is given.
    #[xml(attr)]
    pub name: Option<HostdevDriverName>,
    /// The host's driver to bind the device to, such as `mlx5_vfio_pci`. Since libvirt 10.0.0.
    #[xml(attr)]
    pub model: Option<String>,
    /// Whether VFIO works through IOMMUFD.
    #[xml(attr)]
    pub iommufd: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A backend of device passthrough.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HostdevDriverName {
    /// KVM's own, which libvirt has given up.
    Kvm,
    /// VFIO.
    Vfio,
    /// Xen's.
    Xen,
    /// Another one.
    Other(String),
}

/// A static route. Since libvirt 1.0.6.
#[derive(Clone, Default, Element)]
pub struct Route {
    /// The kind of address; IPv4 by default.
    #[xml(attr)]
    pub family: Option<AddressFamily>,
    /// The address of the network that is reached.
    #[xml(attr)]
    pub address: Option<String>,
    /// Its IPv4 mask; instead of `prefix`.
    #[xml(attr)]
    pub netmask: Option<String>,
    /// How many bits of the address name the network.
    #[xml(attr)]
    pub prefix: Option<u32>,
    /// Where packets for it are sent.
    #[xml(attr)]
    pub gateway: Option<String>,
    /// The cost, by which the cheapest of several routes is chosen; 1 by default.
    #[xml(attr)]
    pub metric: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of an IP address.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum AddressFamily {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
    /// Another kind.
    Other(String),
}

/// Who keeps a bridge's table of MAC addresses.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MacTableManager {
    /// The kernel, which learns addresses from traffic.
    Kernel,
    /// libvirt, from the configuration of the interfaces.
    Libvirt,
    /// Somebody else.
    Other(String),
}

/// A MAC address.
#[derive(Clone, Default, Element)]
pub struct MacAddress {
    /// Six pairs of hexadecimal digits with colons.
    #[xml(attr)]
    pub address: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl MacAddress {
    /// This address.
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: Some(address.into()), ..Self::default() }
    }
}

/// The guest that a network port or filter binding belongs to.
#[derive(Clone, Default, Element)]
pub struct PortOwner {
    /// The guest's name.
    #[xml(text_child)]
    pub name: Option<String>,
    /// The guest's UUID.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The state of a link; libvirt fills it in.
#[derive(Clone, Default, Element)]
pub struct LinkStatus {
    /// The speed in Mbit/s.
    #[xml(attr)]
    pub speed: Option<u32>,
    /// The state.
    #[xml(attr)]
    pub state: Option<OperState>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The operational state of an interface, as RFC 2863 has it.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum OperState {
    /// Not known.
    Unknown,
    /// Some part of the device is missing.
    NotPresent,
    /// It carries nothing.
    Down,
    /// An interface below it carries nothing.
    LowerLayerDown,
    /// It is being tested.
    Testing,
    /// It waits for something, such as a login.
    Dormant,
    /// It carries packets.
    Up,
    /// Another state.
    Other(String),
}
