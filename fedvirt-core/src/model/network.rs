//! Virtual networks: the `<network>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatnetwork.html).

use std::net::IpAddr;

use crate::xml::{Choice, Element, Extra, Namespace, Number, Raw};

use super::common::{OnOff, YesNo};
use super::network_common::{
    AddressFamily, Bandwidth, HostdevDriver, MacAddress, MacTableManager, Mtu, PortOptions, Route,
    VirtualPort, Vlan,
};

/// The namespace of options that go straight to dnsmasq. Since libvirt 5.6.0.
pub static DNSMASQ: Namespace =
    Namespace { prefix: "dnsmasq", uri: "http://libvirt.org/schemas/network/dnsmasq/1.0" };

/// A virtual network, which guests on one host connect to. Since libvirt 0.3.0.
#[derive(Clone, Default, Element)]
#[xml(root = "network")]
pub struct Network {
    /// How many guest interfaces are connected; libvirt fills it in for a running network. Since libvirt 0.10.0.
    #[xml(attr)]
    pub connections: Option<u32>,
    /// Whether guests may talk IPv6 to each other where the network has no IPv6 address. Since libvirt 1.0.1.
    #[xml(attr)]
    pub ipv6: Option<YesNo>,
    /// Whether the host follows what guests report of their MAC address and receive filters; the default of
    /// the network's interfaces. Since libvirt 1.2.10.
    #[xml(attr = "trustGuestRxFilters")]
    pub trust_guest_rx_filters: Option<YesNo>,
    /// The name, unique on the host.
    #[xml(text_child)]
    pub name: Option<String>,
    /// The UUID; libvirt makes one where none is given.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// A short title for people. Since libvirt 9.7.0.
    #[xml(text_child)]
    pub title: Option<String>,
    /// A description for people. Since libvirt 9.7.0.
    #[xml(text_child)]
    pub description: Option<String>,
    /// What applications store along with the network, in their own namespaces. Since libvirt 2.1.0.
    #[xml(raw)]
    pub metadata: Option<Raw>,
    /// How guests reach the physical network; a network without it is isolated.
    #[xml(child)]
    pub forward: Option<Box<NetworkForward>>,
    /// The bridge that the guests are plugged into.
    #[xml(child)]
    pub bridge: Option<Box<NetworkBridge>>,
    /// The largest packet that the network carries. Since libvirt 3.1.0.
    #[xml(child)]
    pub mtu: Option<Box<Mtu>>,
    /// The MAC address of the bridge; libvirt makes one where it needs one. Since libvirt 0.8.8.
    #[xml(child)]
    pub mac: Option<Box<MacAddress>>,
    /// The DNS domain that the DHCP server hands out. Since libvirt 0.4.5.
    #[xml(child)]
    pub domain: Option<Box<NetworkDomain>>,
    /// The network's DNS server. Since libvirt 0.9.3.
    #[xml(child)]
    pub dns: Option<Box<NetworkDns>>,
    /// The VLAN tags of the guests' traffic, where the connection can tag. Since libvirt 0.10.0.
    #[xml(child)]
    pub vlan: Option<Box<Vlan>>,
    /// The bandwidth that all guests together get. Since libvirt 0.9.4.
    #[xml(child)]
    pub bandwidth: Option<Box<Bandwidth>>,
    /// Whether guests are kept apart from each other. Since libvirt 6.1.0.
    #[xml(child)]
    pub port: Option<Box<PortOptions>>,
    /// The addresses of the bridge, with the DHCP service of each.
    #[xml(children = "ip")]
    pub ips: Vec<NetworkIp>,
    /// Routes that the host gets to networks behind guests. Since libvirt 1.0.6.
    #[xml(children = "route")]
    pub routes: Vec<Route>,
    /// What the switch outside is told of the guests.
    #[xml(child)]
    pub virtualport: Option<Box<VirtualPort>>,
    /// Classes of service that an interface can choose from. Since libvirt 0.9.4.
    #[xml(children = "portgroup")]
    pub portgroups: Vec<PortGroup>,
    /// Lines for the configuration of dnsmasq; without support from libvirt. Since libvirt 5.6.0.
    #[xml(child = "options", ns = DNSMASQ)]
    pub dnsmasq_options: Option<Box<DnsmasqOptions>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Network {
    /// A network that reaches nothing outside, with no address on the host. libvirt names the bridge.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }

    /// A network whose guests reach the world through the host's own address.
    ///
    /// ```
    /// use fedvirt_core::model::network::{Network, NetworkIp};
    /// use std::net::Ipv4Addr;
    ///
    /// let ip = NetworkIp::new(Ipv4Addr::new(192, 168, 122, 1), 24)
    ///     .dhcp_range(Ipv4Addr::new(192, 168, 122, 2), Ipv4Addr::new(192, 168, 122, 254));
    /// assert_eq!(Network::nat("default", "virbr0", ip).to_xml(), "\
    /// <network>
    ///   <name>default</name>
    ///   <forward mode='nat'/>
    ///   <bridge name='virbr0'/>
    ///   <ip address='192.168.122.1' prefix='24'>
    ///     <dhcp>
    ///       <range start='192.168.122.2' end='192.168.122.254'/>
    ///     </dhcp>
    ///   </ip>
    /// </network>
    /// ");
    /// ```
    pub fn nat(name: impl Into<String>, bridge: impl Into<String>, ip: NetworkIp) -> Self {
        Self::forwarding(name, ForwardMode::Nat, bridge, vec![ip])
    }

    /// A network whose guests are reached at their own addresses through the host; the router outside must
    /// know the way back.
    pub fn routed(name: impl Into<String>, bridge: impl Into<String>, ip: NetworkIp) -> Self {
        Self::forwarding(name, ForwardMode::Route, bridge, vec![ip])
    }

    /// A network on a bridge that exists already and that libvirt leaves as it is.
    pub fn bridged(name: impl Into<String>, bridge: impl Into<String>) -> Self {
        Self::forwarding(name, ForwardMode::Bridge, bridge, Vec::new())
    }

    /// A network of the guests and the host alone.
    pub fn isolated(name: impl Into<String>, bridge: impl Into<String>, ip: NetworkIp) -> Self {
        Self { bridge: Some(Box::new(NetworkBridge::new(bridge))), ips: vec![ip], ..Self::new(name) }
    }

    fn forwarding(
        name: impl Into<String>,
        mode: ForwardMode,
        bridge: impl Into<String>,
        ips: Vec<NetworkIp>,
    ) -> Self {
        Self {
            forward: Some(Box::new(NetworkForward { mode: Some(mode), ..NetworkForward::default() })),
            bridge: Some(Box::new(NetworkBridge::new(bridge))),
            ips,
            ..Self::new(name)
        }
    }

    /// How guests reach the physical network: `None` for an isolated one, and NAT where `<forward>` names no
    /// mode.
    pub fn forward_mode(&self) -> Option<ForwardMode> {
        self.forward.as_ref().map(|forward| forward.mode.clone().unwrap_or(ForwardMode::Nat))
    }
}

/// How guests reach the physical network. Since libvirt 0.3.0.
#[derive(Clone, Default, Element)]
pub struct NetworkForward {
    /// The one host interface that traffic may leave by, such as `eth0`.
    #[xml(attr)]
    pub dev: Option<String>,
    /// The way of forwarding; NAT where it is not given.
    #[xml(attr)]
    pub mode: Option<ForwardMode>,
    /// Whether libvirt takes devices of a `hostdev` network from the host's drivers and gives them back.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// How devices of a `hostdev` network are passed through. Since libvirt 1.0.5.
    #[xml(child)]
    pub driver: Option<Box<HostdevDriver>>,
    /// The public addresses and ports of a `nat` network. Since libvirt 1.0.3.
    #[xml(child)]
    pub nat: Option<Box<NetworkNat>>,
    /// The physical function whose virtual functions are the pool. Since libvirt 0.9.10.
    #[xml(child)]
    pub pf: Option<Box<ForwardPf>>,
    /// The host interfaces that guests are spread over. Since libvirt 0.9.4.
    #[xml(children = "interface")]
    pub interfaces: Vec<ForwardInterface>,
    /// The PCI devices that a `hostdev` network hands out. Since libvirt 0.10.0.
    #[xml(children = "address")]
    pub addresses: Vec<ForwardAddress>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The way in which a network is connected to the physical one.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ForwardMode {
    /// Through the host, which lends guests its own address. Since libvirt 0.4.2.
    Nat,
    /// Through the host, without translation of addresses. Since libvirt 0.4.2.
    Route,
    /// As `route`, but libvirt sets up no firewall rules. Since libvirt 2.2.0.
    Open,
    /// Over a bridge that exists, or over macvtap in bridge mode. Since libvirt 0.9.4.
    Bridge,
    /// Over macvtap, one host interface for each guest. Since libvirt 0.9.4.
    Passthrough,
    /// Over macvtap in private mode: guests do not see each other. Since libvirt 0.9.4.
    Private,
    /// Over macvtap, with a switch outside that sends guests' traffic back. Since libvirt 0.9.4.
    Vepa,
    /// With PCI network devices that are given to the guests. Since libvirt 0.10.0.
    Hostdev,
    /// Another way.
    Other(String),
}

/// The public side of a `nat` network. Since libvirt 1.0.3.
#[derive(Clone, Default, Element)]
pub struct NetworkNat {
    /// Whether IPv6 is translated, too, and not just routed. Since libvirt 6.5.0.
    #[xml(attr)]
    pub ipv6: Option<YesNo>,
    /// The IPv4 addresses that guests appear with.
    #[xml(child)]
    pub address: Option<Box<NatAddresses>>,
    /// The ports that guests' connections appear with.
    #[xml(child)]
    pub port: Option<Box<NatPorts>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A range of addresses, both ends included.
#[derive(Clone, Default, Element)]
pub struct NatAddresses {
    /// The first address.
    #[xml(attr)]
    pub start: Option<String>,
    /// The last address.
    #[xml(attr)]
    pub end: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A range of TCP and UDP ports, both ends included.
#[derive(Clone, Default, Element)]
pub struct NatPorts {
    /// The first port.
    #[xml(attr)]
    pub start: Option<u32>,
    /// The last port.
    #[xml(attr)]
    pub end: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A physical function of an SR-IOV device, by the name of its network interface.
#[derive(Clone, Default, Element)]
pub struct ForwardPf {
    /// The host interface, such as `eth0`.
    #[xml(attr)]
    pub dev: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A host interface of a network's pool.
#[derive(Clone, Default, Element)]
#[xml(root = "interface")]
pub struct ForwardInterface {
    /// The host interface, such as `eth0`.
    #[xml(attr)]
    pub dev: Option<String>,
    /// How many guest interfaces use it; libvirt fills it in. Since libvirt 0.10.0.
    #[xml(attr)]
    pub connections: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A PCI device of a network's pool.
#[derive(Clone, Default, Element)]
pub struct ForwardAddress {
    /// Always `pci`.
    #[xml(attr)]
    pub type_: Option<String>,
    /// The PCI domain (segment).
    #[xml(attr)]
    pub domain: Option<Number>,
    /// The bus.
    #[xml(attr)]
    pub bus: Option<Number>,
    /// The slot on the bus.
    #[xml(attr)]
    pub slot: Option<Number>,
    /// The function of the device.
    #[xml(attr)]
    pub function: Option<Number>,
    /// Whether the slot holds a device with several functions.
    #[xml(attr)]
    pub multifunction: Option<OnOff>,
    /// How many guest interfaces use it; libvirt fills it in. Since libvirt 0.10.0.
    #[xml(attr)]
    pub connections: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The bridge of a network. Since libvirt 0.3.0.
#[derive(Clone, Default, Element)]
pub struct NetworkBridge {
    /// The bridge's interface name; libvirt finds a free `virbrN` where none is given.
    #[xml(attr)]
    pub name: Option<String>,
    /// The firewalld zone; `libvirt` where none is given. Since libvirt 5.1.0.
    #[xml(attr)]
    pub zone: Option<String>,
    /// Whether the bridge speaks the spanning tree protocol; on by default.
    #[xml(attr)]
    pub stp: Option<OnOff>,
    /// How long a new port waits before it forwards, in seconds; 0 by default.
    #[xml(attr)]
    pub delay: Option<u64>,
    /// Who keeps the bridge's table of MAC addresses; the kernel by default. Since libvirt 1.2.11.
    #[xml(attr = "macTableManager")]
    pub mac_table_manager: Option<MacTableManager>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl NetworkBridge {
    /// A bridge of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }
}

/// The DNS domain of a network. Since libvirt 0.4.5.
#[derive(Clone, Default, Element)]
#[xml(root = "domain")]
pub struct NetworkDomain {
    /// The domain's name.
    #[xml(attr)]
    pub name: Option<String>,
    /// Whether names in the domain are never asked for outside. Since libvirt 1.2.12.
    #[xml(attr = "localOnly")]
    pub local_only: Option<YesNo>,
    /// Whether the domain is registered with the host's own resolver. Since libvirt 10.1.0.
    #[xml(attr)]
    pub register: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The DNS server of a network. Since libvirt 0.9.3.
#[derive(Clone, Default, Element)]
pub struct NetworkDns {
    /// Whether there is a server at all; yes by default. Since libvirt 2.2.0.
    #[xml(attr)]
    pub enable: Option<YesNo>,
    /// Whether names without a dot are asked for outside; yes by default. Since libvirt 1.1.2.
    #[xml(attr = "forwardPlainNames")]
    pub forward_plain_names: Option<YesNo>,
    /// The servers that are asked in turn, for some names or for all.
    #[xml(children = "forwarder")]
    pub forwarders: Vec<DnsForwarder>,
    /// TXT records.
    #[xml(children = "txt")]
    pub txts: Vec<DnsTxt>,
    /// SRV records. Since libvirt 0.9.9.
    #[xml(children = "srv")]
    pub srvs: Vec<DnsSrv>,
    /// Addresses with their names.
    #[xml(children = "host")]
    pub hosts: Vec<DnsHost>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A DNS server to ask in turn. Since libvirt 1.1.3.
#[derive(Clone, Default, Element)]
pub struct DnsForwarder {
    /// The names that go to this server; all where none is given. Since libvirt 2.2.0.
    #[xml(attr)]
    pub domain: Option<String>,
    /// The server's address; without one the names are resolved here.
    #[xml(attr)]
    pub addr: Option<String>,
    /// The server's port; 53 by default.
    #[xml(attr)]
    pub port: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A DNS TXT record. Since libvirt 0.9.3.
#[derive(Clone, Default, Element)]
#[xml(root = "txt")]
pub struct DnsTxt {
    /// The name that is asked for, without spaces and commas.
    #[xml(attr)]
    pub name: Option<String>,
    /// The answer.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A DNS SRV record. Since libvirt 0.9.9.
#[derive(Clone, Default, Element)]
#[xml(root = "srv")]
pub struct DnsSrv {
    /// The name of the service.
    #[xml(attr)]
    pub service: Option<String>,
    /// The protocol that it speaks.
    #[xml(attr)]
    pub protocol: Option<SrvProtocol>,
    /// The domain that the record is for.
    #[xml(attr)]
    pub domain: Option<String>,
    /// The host that offers the service.
    #[xml(attr)]
    pub target: Option<String>,
    /// The port of the service.
    #[xml(attr)]
    pub port: Option<u32>,
    /// Which target to try first: the lowest.
    #[xml(attr)]
    pub priority: Option<u32>,
    /// The share of this target among those of one priority.
    #[xml(attr)]
    pub weight: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The protocol of a DNS SRV record.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SrvProtocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
    /// Another one.
    Other(String),
}

/// Names that the DNS server knows for an address. Since libvirt 0.9.3.
#[derive(Clone, Default, Element)]
#[xml(root = "host")]
pub struct DnsHost {
    /// The address.
    #[xml(attr)]
    pub ip: Option<String>,
    /// Its names.
    #[xml(text_child = "hostname")]
    pub hostnames: Vec<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An address of the network's bridge, and what is served at it. Since libvirt 0.3.0.
#[derive(Clone, Default, Element)]
#[xml(root = "ip")]
pub struct NetworkIp {
    /// The kind of address; IPv4 by default. Since libvirt 0.8.7.
    #[xml(attr)]
    pub family: Option<AddressFamily>,
    /// The host's address in the network; the default route of IPv4 guests.
    #[xml(attr)]
    pub address: Option<String>,
    /// The IPv4 network mask, such as `255.255.255.0`; instead of `prefix`.
    #[xml(attr)]
    pub netmask: Option<String>,
    /// How many bits of the address name the network. Since libvirt 0.8.7.
    #[xml(attr)]
    pub prefix: Option<u32>,
    /// Whether reverse lookups of the network's addresses stay inside. Since libvirt 3.0.0.
    #[xml(attr = "localPtr")]
    pub local_ptr: Option<YesNo>,
    /// Files for guests that boot from the network. Since libvirt 0.7.1.
    #[xml(child)]
    pub tftp: Option<Box<NetworkTftp>>,
    /// The DHCP service.
    #[xml(child)]
    pub dhcp: Option<Box<NetworkDhcp>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl NetworkIp {
    /// An address of the host, with the length of the network's prefix.
    pub fn new(address: impl Into<IpAddr>, prefix: u32) -> Self {
        let address = address.into();
        Self {
            family: address.is_ipv6().then_some(AddressFamily::Ipv6),
            address: Some(address.to_string()),
            prefix: Some(prefix),
            ..Self::default()
        }
    }

    /// Adds a range of addresses that guests get by DHCP.
    #[must_use]
    pub fn dhcp_range(mut self, start: impl Into<IpAddr>, end: impl Into<IpAddr>) -> Self {
        self.dhcp.get_or_insert_default().ranges.push(DhcpRange {
            start: Some(start.into().to_string()),
            end: Some(end.into().to_string()),
            ..DhcpRange::default()
        });
        self
    }
}

/// The TFTP service of a network. Since libvirt 0.7.1.
#[derive(Clone, Default, Element)]
pub struct NetworkTftp {
    /// The directory that is served.
    #[xml(attr)]
    pub root: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The DHCP service of a network.
#[derive(Clone, Default, Element)]
pub struct NetworkDhcp {
    /// The addresses that are handed out.
    #[xml(children = "range")]
    pub ranges: Vec<DhcpRange>,
    /// Guests with an address and name of their own. Since libvirt 0.4.5.
    #[xml(children = "host")]
    pub hosts: Vec<DhcpHost>,
    /// What guests that boot from the network load. Since libvirt 0.7.1.
    #[xml(child)]
    pub bootp: Option<Box<NetworkBootp>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A range of addresses that are handed out, both ends included.
#[derive(Clone, Default, Element)]
#[xml(root = "range")]
pub struct DhcpRange {
    /// The first address.
    #[xml(attr)]
    pub start: Option<String>,
    /// The last address.
    #[xml(attr)]
    pub end: Option<String>,
    /// For how long an address is lent. Since libvirt 6.3.0.
    #[xml(child)]
    pub lease: Option<Box<DhcpLease>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A guest that always gets the same address. Since libvirt 0.4.5.
#[derive(Clone, Default, Element)]
#[xml(root = "host")]
pub struct DhcpHost {
    /// The MAC address that tells an IPv4 guest.
    #[xml(attr)]
    pub mac: Option<String>,
    /// The client identifier or DUID that tells an IPv6 guest. Since libvirt 1.0.3.
    #[xml(attr)]
    pub id: Option<String>,
    /// The name that it gets, or by which an IPv6 guest is told.
    #[xml(attr)]
    pub name: Option<String>,
    /// The address that it gets.
    #[xml(attr)]
    pub ip: Option<String>,
    /// For how long the address is lent. Since libvirt 6.3.0.
    #[xml(child)]
    pub lease: Option<Box<DhcpLease>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// For how long an address is lent: two minutes at least. Since libvirt 6.3.0.
#[derive(Clone, Default, Element)]
pub struct DhcpLease {
    /// How many of the unit; 0 for ever.
    #[xml(attr)]
    pub expiry: Option<u64>,
    /// The unit; minutes by default.
    #[xml(attr)]
    pub unit: Option<LeaseUnit>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The unit of a lease.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LeaseUnit {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Another unit.
    Other(String),
}

/// What guests that boot from the network load. Since libvirt 0.7.1.
#[derive(Clone, Default, Element)]
pub struct NetworkBootp {
    /// The file.
    #[xml(attr)]
    pub file: Option<String>,
    /// The TFTP server; the DHCP server's host by default. Since libvirt 0.7.3.
    #[xml(attr)]
    pub server: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A class of service that interfaces of a network can choose. Since libvirt 0.9.4.
#[derive(Clone, Default, Element)]
#[xml(root = "portgroup")]
pub struct PortGroup {
    /// The name that interfaces choose it by.
    #[xml(attr)]
    pub name: Option<String>,
    /// Whether interfaces that choose none get this one.
    #[xml(attr)]
    pub default: Option<YesNo>,
    /// Whether the host follows what guests report of their receive filters. Since libvirt 1.2.10.
    #[xml(attr = "trustGuestRxFilters")]
    pub trust_guest_rx_filters: Option<YesNo>,
    /// The VLAN tags of the interfaces.
    #[xml(child)]
    pub vlan: Option<Box<Vlan>>,
    /// What the switch outside is told of them.
    #[xml(child)]
    pub virtualport: Option<Box<VirtualPort>>,
    /// The bandwidth that each of them gets.
    #[xml(child)]
    pub bandwidth: Option<Box<Bandwidth>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Lines for the configuration of dnsmasq. Since libvirt 5.6.0.
#[derive(Clone, Default, Element)]
pub struct DnsmasqOptions {
    /// The lines.
    #[xml(children = "option", ns = DNSMASQ)]
    pub options: Vec<DnsmasqOption>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// One line for the configuration of dnsmasq.
#[derive(Clone, Default, Element)]
pub struct DnsmasqOption {
    /// The line, such as `cname=www.example.com,host.example.com`.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
