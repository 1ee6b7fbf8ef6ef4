//! Network interfaces of the host: the `<interface>` document.
//!
//! An interface of a guest is part of its [`domain`](super::domain).

use crate::xml::{Choice, Element, Extra};

use super::common::{OnOff, YesNo};
use super::network_common::{AddressFamily, LinkStatus, MacAddress, Mtu};

/// A network interface of the host: an Ethernet card, a bridge, a bond, or a VLAN.
#[derive(Clone, Default, Element)]
#[xml(root = "interface")]
pub struct HostInterface {
    /// The kind of interface.
    #[xml(attr)]
    pub type_: Option<HostInterfaceType>,
    /// Its name, such as `eth0`.
    #[xml(attr)]
    pub name: Option<String>,
    /// When the host brings it up.
    #[xml(child)]
    pub start: Option<Box<HostInterfaceStart>>,
    /// The largest packet that it carries.
    #[xml(child)]
    pub mtu: Option<Box<Mtu>>,
    /// Its addresses, one entry each for IPv4 and IPv6.
    #[xml(children = "protocol")]
    pub protocols: Vec<HostInterfaceProtocol>,
    /// The state of its link; libvirt fills it in.
    #[xml(child)]
    pub link: Option<Box<LinkStatus>>,
    /// `ethernet`: the MAC address.
    #[xml(child)]
    pub mac: Option<Box<MacAddress>>,
    /// `bridge`: what is plugged into it.
    #[xml(child)]
    pub bridge: Option<Box<HostInterfaceBridge>>,
    /// `bond`: what it is made of.
    #[xml(child)]
    pub bond: Option<Box<HostInterfaceBond>>,
    /// `vlan`: what it lies on.
    #[xml(child)]
    pub vlan: Option<Box<HostInterfaceVlan>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl HostInterface {
    /// A bridge with one Ethernet card in it, which gets its IPv4 address by DHCP.
    ///
    /// ```
    /// use fedvirt_core::model::interface::HostInterface;
    /// assert_eq!(HostInterface::bridge("br0", "eth0").to_xml(), "\
    /// <interface type='bridge' name='br0'>
    ///   <start mode='onboot'/>
    ///   <protocol family='ipv4'>
    ///     <dhcp/>
    ///   </protocol>
    ///   <bridge>
    ///     <interface type='ethernet' name='eth0'/>
    ///   </bridge>
    /// </interface>
    /// ");
    /// ```
    pub fn bridge(name: impl Into<String>, port: impl Into<String>) -> Self {
        let port =
            Self { type_: Some(HostInterfaceType::Ethernet), name: Some(port.into()), ..Self::default() };
        let dhcp = HostInterfaceProtocol {
            family: Some(AddressFamily::Ipv4),
            dhcp: Some(Box::default()),
            ..HostInterfaceProtocol::default()
        };
        Self {
            type_: Some(HostInterfaceType::Bridge),
            name: Some(name.into()),
            start: Some(Box::new(HostInterfaceStart {
                mode: Some(StartMode::OnBoot),
                ..HostInterfaceStart::default()
            })),
            protocols: vec![dhcp],
            bridge: Some(Box::new(HostInterfaceBridge {
                interfaces: vec![port],
                ..HostInterfaceBridge::default()
            })),
            ..Self::default()
        }
    }
}

/// The kind of a host's network interface.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HostInterfaceType {
    /// An Ethernet card.
    Ethernet,
    /// A bridge.
    Bridge,
    /// Several Ethernet cards as one.
    Bond,
    /// A VLAN on another interface.
    Vlan,
    /// Another kind.
    Other(String),
}

/// When a host brings an interface up.
#[derive(Clone, Default, Element)]
pub struct HostInterfaceStart {
    /// When.
    #[xml(attr)]
    pub mode: Option<StartMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// When a host brings an interface up.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum StartMode {
    /// As the host starts.
    OnBoot,
    /// Never by itself.
    None,
    /// When the card is plugged in.
    Hotplug,
    /// At another time.
    Other(String),
}

/// The addresses of an interface in one protocol.
#[derive(Clone, Default, Element)]
pub struct HostInterfaceProtocol {
    /// The protocol.
    #[xml(attr)]
    pub family: Option<AddressFamily>,
    /// IPv6: the address follows from what routers announce.
    #[xml(flag)]
    pub autoconf: bool,
    /// The address comes by DHCP.
    #[xml(child)]
    pub dhcp: Option<Box<HostInterfaceDhcp>>,
    /// Fixed addresses, or those that it has.
    #[xml(children = "ip")]
    pub ips: Vec<HostInterfaceIp>,
    /// Where packets to elsewhere go.
    #[xml(child)]
    pub route: Option<Box<HostInterfaceRoute>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// DHCP on an interface.
#[derive(Clone, Default, Element)]
pub struct HostInterfaceDhcp {
    /// Whether the host takes its DNS servers from the answer.
    #[xml(attr)]
    pub peerdns: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A fixed address of an interface.
#[derive(Clone, Default, Element)]
pub struct HostInterfaceIp {
    /// The address.
    #[xml(attr)]
    pub address: Option<String>,
    /// How many bits of it name the network.
    #[xml(attr)]
    pub prefix: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where packets to elsewhere go.
#[derive(Clone, Default, Element)]
pub struct HostInterfaceRoute {
    /// The router's address.
    #[xml(attr)]
    pub gateway: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A bridge of the host.
#[derive(Clone, Default, Element)]
pub struct HostInterfaceBridge {
    /// Whether it speaks the spanning tree protocol.
    #[xml(attr)]
    pub stp: Option<OnOff>,
    /// How long a new port waits before it forwards, in seconds, with a fraction perhaps.
    #[xml(attr)]
    pub delay: Option<String>,
    /// The interfaces that are plugged into it.
    #[xml(children = "interface")]
    pub interfaces: Vec<HostInterface>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Several Ethernet cards as one.
#[derive(Clone, Default, Element)]
pub struct HostInterfaceBond {
    /// How the cards share the traffic.
    #[xml(attr)]
    pub mode: Option<BondMode>,
    /// Watches the links of the cards.
    #[xml(child)]
    pub miimon: Option<Box<BondMiimon>>,
    /// Watches whether another host answers.
    #[xml(child)]
    pub arpmon: Option<Box<BondArpmon>>,
    /// The cards.
    #[xml(children = "interface")]
    pub interfaces: Vec<HostInterface>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How the cards of a bond share the traffic.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum BondMode {
    /// In turn.
    #[xml("balance-rr")]
    BalanceRr,
    /// One at a time; the first is the preferred one.
    #[xml("active-backup")]
    ActiveBackup,
    /// By the addresses of the packet.
    #[xml("balance-xor")]
    BalanceXor,
    /// Everything over all of them.
    Broadcast,
    /// As agreed with the switch (LACP).
    #[xml("802.3ad")]
    Ieee8023ad,
    /// What is sent, by load.
    #[xml("balance-tlb")]
    BalanceTlb,
    /// What is sent and received, by load.
    #[xml("balance-alb")]
    BalanceAlb,
    /// Another way.
    Other(String),
}

/// Watches the links of a bond's cards.
#[derive(Clone, Default, Element)]
pub struct BondMiimon {
    /// How often, in milliseconds.
    #[xml(attr)]
    pub freq: Option<u32>,
    /// How long a lost link is still used, in milliseconds.
    #[xml(attr)]
    pub downdelay: Option<u32>,
    /// How long a regained link is not yet used, in milliseconds.
    #[xml(attr)]
    pub updelay: Option<u32>,
    /// How a link is looked at.
    #[xml(attr)]
    pub carrier: Option<BondCarrier>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a link is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum BondCarrier {
    /// By asking the driver.
    Ioctl,
    /// As the kernel keeps it.
    Netif,
    /// Another way.
    Other(String),
}

/// Watches whether another host answers.
#[derive(Clone, Default, Element)]
pub struct BondArpmon {
    /// How often it is asked, in milliseconds.
    #[xml(attr)]
    pub interval: Option<u32>,
    /// The IPv4 address that is asked.
    #[xml(attr)]
    pub target: Option<String>,
    /// Which cards' answers are checked.
    #[xml(attr)]
    pub validate: Option<ArpValidate>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which cards' answers are checked.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ArpValidate {
    /// None.
    None,
    /// The one in use.
    Active,
    /// Those not in use.
    Backup,
    /// All.
    All,
    /// Others.
    Other(String),
}

/// A VLAN on another interface.
#[derive(Clone, Default, Element)]
pub struct HostInterfaceVlan {
    /// The VLAN's number, up to 4095.
    #[xml(attr)]
    pub tag: Option<u32>,
    /// The interface that it lies on.
    #[xml(child)]
    pub interface: Option<Box<HostInterface>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
