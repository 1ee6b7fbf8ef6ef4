//! Filters of guests' network traffic: the `<filter>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatnwfilter.html). Wherever a rule takes a number or an address it
//! also takes a variable such as `$IP`, whose value stands where the filter is referred to; so these are texts.

use crate::xml::{Choice, Element, Extra};

use super::common::YesNo;

/// A filter of guests' network traffic. Since libvirt 0.8.1.
#[derive(Clone, Default, Element)]
#[xml(root = "filter")]
pub struct NwFilter {
    /// The name, unique on the host.
    #[xml(attr)]
    pub name: Option<String>,
    /// The chain that the rules stand in: `root`, or one for a protocol, such as `ipv4` or `arp-xyz`; `root` by default.
    #[xml(attr)]
    pub chain: Option<String>,
    /// The order among chains, lowest first, from -1000 to 1000. Since libvirt 0.9.8.
    #[xml(attr)]
    pub priority: Option<i32>,
    /// The UUID; libvirt makes one where none is given.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// Rules and references to other filters, in their order.
    #[xml(children)]
    pub entries: Vec<NwFilterEntry>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A rule, or a reference to another filter.
#[derive(Clone, Element)]
pub enum NwFilterEntry {
    /// The rules of another filter.
    FilterRef(FilterRef),
    /// A rule.
    Rule(FilterRule),
}

/// Refers to a filter.
#[derive(Clone, Default, Element)]
pub struct FilterRef {
    /// The filter's name.
    #[xml(attr)]
    pub filter: Option<String>,
    /// Values for the filter's variables; several of one name make a list.
    #[xml(children = "parameter")]
    pub parameters: Vec<FilterParameter>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl FilterRef {
    /// Refers to the filter of this name.
    pub fn new(filter: impl Into<String>) -> Self {
        Self { filter: Some(filter.into()), ..Self::default() }
    }

    /// Gives one of the filter's variables a value.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push(FilterParameter {
            name: Some(name.into()),
            value: Some(value.into()),
            ..FilterParameter::default()
        });
        self
    }
}

/// The value of a filter's variable.
#[derive(Clone, Default, Element)]
pub struct FilterParameter {
    /// The variable, such as `IP`.
    #[xml(attr)]
    pub name: Option<String>,
    /// The value.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A rule: what is done with traffic of a kind.
#[derive(Clone, Default, Element)]
pub struct FilterRule {
    /// What is done.
    #[xml(attr)]
    pub action: Option<RuleAction>,
    /// Which traffic, seen from the guest.
    #[xml(attr)]
    pub direction: Option<RuleDirection>,
    /// The order among rules, lowest first, from -1000 to 1000; 500 by default.
    #[xml(attr)]
    pub priority: Option<i32>,
    /// `0` or `false` when the state of the connection does not matter.
    #[xml(attr)]
    pub statematch: Option<String>,
    /// The kind of traffic: one protocol, perhaps in several elements, some of which say what must not be.
    #[xml(children)]
    pub matches: Vec<RuleMatch>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What is done with traffic.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum RuleAction {
    /// It vanishes.
    Drop,
    /// It passes.
    Accept,
    /// It is refused with an answer. Since libvirt 0.9.0.
    Reject,
    /// The next rule decides. Since libvirt 0.9.7.
    Continue,
    /// The calling filter decides. Since libvirt 0.9.7.
    Return,
    /// Something else.
    Other(String),
}

/// Which traffic a rule is for.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum RuleDirection {
    /// To the guest.
    In,
    /// From the guest.
    Out,
    /// Both.
    InOut,
    /// Something else.
    Other(String),
}

/// Traffic of one protocol.
#[derive(Clone, Element)]
pub enum RuleMatch {
    /// Ethernet.
    Mac(MacMatch),
    /// A VLAN. Since libvirt 0.9.8.
    Vlan(VlanMatch),
    /// The spanning tree protocol. Since libvirt 0.9.8.
    Stp(StpMatch),
    /// ARP.
    Arp(ArpMatch),
    /// Reverse ARP.
    Rarp(ArpMatch),
    /// IPv4.
    Ip(IpMatch),
    /// IPv6.
    Ipv6(Ipv6Match),
    /// TCP over IPv4.
    Tcp(TcpMatch),
    /// UDP over IPv4.
    Udp(PortMatch),
    /// SCTP over IPv4.
    Sctp(PortMatch),
    /// ICMP.
    Icmp(IcmpMatch),
    /// IGMP.
    Igmp(TransportMatch),
    /// Anything over IPv4.
    All(TransportMatch),
    /// ESP over IPv4.
    Esp(TransportMatch),
    /// AH over IPv4.
    Ah(TransportMatch),
    /// UDP-Lite over IPv4.
    UdpLite(TransportMatch),
    /// TCP over IPv6.
    #[xml("tcp-ipv6")]
    TcpIpv6(TcpMatch),
    /// UDP over IPv6.
    #[xml("udp-ipv6")]
    UdpIpv6(PortMatch),
    /// SCTP over IPv6.
    #[xml("sctp-ipv6")]
    SctpIpv6(PortMatch),
    /// ICMPv6.
    Icmpv6(IcmpMatch),
    /// Anything over IPv6.
    #[xml("all-ipv6")]
    AllIpv6(TransportMatch),
    /// ESP over IPv6.
    #[xml("esp-ipv6")]
    EspIpv6(TransportMatch),
    /// AH over IPv6.
    #[xml("ah-ipv6")]
    AhIpv6(TransportMatch),
    /// UDP-Lite over IPv6.
    #[xml("udplite-ipv6")]
    UdpLiteIpv6(TransportMatch),
}

/// The MAC addresses of a packet.
#[derive(Clone, Default, Element)]
#[xml(group)]
pub struct EthernetAddresses {
    /// The sender's.
    #[xml(attr)]
    pub srcmacaddr: Option<String>,
    /// Which bits of the sender's count.
    #[xml(attr)]
    pub srcmacmask: Option<String>,
    /// The receiver's.
    #[xml(attr)]
    pub dstmacaddr: Option<String>,
    /// Which bits of the receiver's count.
    #[xml(attr)]
    pub dstmacmask: Option<String>,
}

/// The IP addresses of a packet.
#[derive(Clone, Default, Element)]
#[xml(group)]
pub struct IpAddresses {
    /// The sender's.
    #[xml(attr)]
    pub srcipaddr: Option<String>,
    /// Which bits of the sender's count: a mask, or a number of bits.
    #[xml(attr)]
    pub srcipmask: Option<String>,
    /// The receiver's.
    #[xml(attr)]
    pub dstipaddr: Option<String>,
    /// Which bits of the receiver's count: a mask, or a number of bits.
    #[xml(attr)]
    pub dstipmask: Option<String>,
}

/// The ports of a packet.
#[derive(Clone, Default, Element)]
#[xml(group)]
pub struct Ports {
    /// The first of the sender's, up to 65535.
    #[xml(attr)]
    pub srcportstart: Option<String>,
    /// The last of the sender's.
    #[xml(attr)]
    pub srcportend: Option<String>,
    /// The first of the receiver's.
    #[xml(attr)]
    pub dstportstart: Option<String>,
    /// The last of the receiver's.
    #[xml(attr)]
    pub dstportend: Option<String>,
}

/// What can be said of any protocol over IP.
#[derive(Clone, Default, Element)]
#[xml(group)]
pub struct IpConditions {
    /// The sender's MAC address.
    #[xml(attr)]
    pub srcmacaddr: Option<String>,
    /// The sender's address.
    #[xml(attr)]
    pub srcipaddr: Option<String>,
    /// Which bits of the sender's count: a mask, or a number of bits.
    #[xml(attr)]
    pub srcipmask: Option<String>,
    /// The receiver's address.
    #[xml(attr)]
    pub dstipaddr: Option<String>,
    /// Which bits of the receiver's count: a mask, or a number of bits.
    #[xml(attr)]
    pub dstipmask: Option<String>,
    /// The first of a range of senders' addresses.
    #[xml(attr)]
    pub srcipfrom: Option<String>,
    /// The last of a range of senders' addresses.
    #[xml(attr)]
    pub srcipto: Option<String>,
    /// The first of a range of receivers' addresses.
    #[xml(attr)]
    pub dstipfrom: Option<String>,
    /// The last of a range of receivers' addresses.
    #[xml(attr)]
    pub dstipto: Option<String>,
    /// The class of service (DSCP), up to 63.
    #[xml(attr)]
    pub dscp: Option<String>,
    /// More connections from one address than this.
    #[xml(attr = "connlimit-above")]
    pub connlimit_above: Option<String>,
    /// States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since
    /// libvirt 0.8.5.
    #[xml(attr)]
    pub state: Option<String>,
    /// A set of addresses that the host keeps. Since libvirt 0.9.13.
    #[xml(attr)]
    pub ipset: Option<String>,
    /// Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13.
    #[xml(attr)]
    pub ipsetflags: Option<String>,
}

/// Ethernet traffic.
#[derive(Clone, Default, Element)]
pub struct MacMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// The addresses.
    #[xml(flatten)]
    pub addresses: EthernetAddresses,
    /// The protocol within: a number from 0x600, or `arp`, `rarp`, `ipv4`, `ipv6`, `vlan`.
    #[xml(attr)]
    pub protocolid: Option<String>,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Traffic of a VLAN. Since libvirt 0.9.8.
#[derive(Clone, Default, Element)]
pub struct VlanMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// The addresses.
    #[xml(flatten)]
    pub addresses: EthernetAddresses,
    /// The VLAN's number, up to 4095.
    #[xml(attr)]
    pub vlanid: Option<String>,
    /// The protocol within: a number, or `arp`, `ipv4`, `ipv6`.
    #[xml(attr = "encap-protocol")]
    pub encap_protocol: Option<String>,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Messages of the spanning tree protocol. Since libvirt 0.9.8.
#[derive(Clone, Default, Element)]
pub struct StpMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// The sender's MAC address.
    #[xml(attr)]
    pub srcmacaddr: Option<String>,
    /// Which bits of it count.
    #[xml(attr)]
    pub srcmacmask: Option<String>,
    /// The type of message.
    #[xml(attr)]
    pub type_: Option<String>,
    /// The flags.
    #[xml(attr)]
    pub flags: Option<String>,
    /// The root bridge's priority, or the least of a range.
    #[xml(attr = "root-priority")]
    pub root_priority: Option<String>,
    /// The greatest of the range.
    #[xml(attr = "root-priority-hi")]
    pub root_priority_hi: Option<String>,
    /// The root bridge's MAC address.
    #[xml(attr = "root-address")]
    pub root_address: Option<String>,
    /// Which bits of it count.
    #[xml(attr = "root-address-mask")]
    pub root_address_mask: Option<String>,
    /// The cost of the path to the root bridge, or the least of a range.
    #[xml(attr = "root-cost")]
    pub root_cost: Option<String>,
    /// The greatest of the range.
    #[xml(attr = "root-cost-hi")]
    pub root_cost_hi: Option<String>,
    /// The sending bridge's priority, or the least of a range.
    #[xml(attr = "sender-priority")]
    pub sender_priority: Option<String>,
    /// The greatest of the range.
    #[xml(attr = "sender-priority-hi")]
    pub sender_priority_hi: Option<String>,
    /// The sending bridge's MAC address.
    #[xml(attr = "sender-address")]
    pub sender_address: Option<String>,
    /// Which bits of it count.
    #[xml(attr = "sender-address-mask")]
    pub sender_address_mask: Option<String>,
    /// The port, or the least of a range.
    #[xml(attr)]
    pub port: Option<String>,
    /// The greatest of the range.
    #[xml(attr = "port-hi")]
    pub port_hi: Option<String>,
    /// The age of the message, or the least of a range.
    #[xml(attr)]
    pub age: Option<String>,
    /// The greatest of the range.
    #[xml(attr = "age-hi")]
    pub age_hi: Option<String>,
    /// The greatest age, or the least of a range.
    #[xml(attr = "max-age")]
    pub max_age: Option<String>,
    /// The greatest of the range.
    #[xml(attr = "max-age-hi")]
    pub max_age_hi: Option<String>,
    /// The time between messages, or the least of a range.
    #[xml(attr = "hello-time")]
    pub hello_time: Option<String>,
    /// The greatest of the range.
    #[xml(attr = "hello-time-hi")]
    pub hello_time_hi: Option<String>,
    /// The delay before forwarding, or the least of a range.
    #[xml(attr = "forward-delay")]
    pub forward_delay: Option<String>,
    /// The greatest of the range.
    #[xml(attr = "forward-delay-hi")]
    pub forward_delay_hi: Option<String>,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// ARP and reverse ARP.
#[derive(Clone, Default, Element)]
pub struct ArpMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// The addresses of the packet.
    #[xml(flatten)]
    pub addresses: EthernetAddresses,
    /// The type of hardware.
    #[xml(attr)]
    pub hwtype: Option<String>,
    /// The type of protocol.
    #[xml(attr)]
    pub protocoltype: Option<String>,
    /// What is asked or answered: a number, or a word such as `Request` or `Reply`.
    #[xml(attr)]
    pub opcode: Option<String>,
    /// The sender's MAC address in the message.
    #[xml(attr)]
    pub arpsrcmacaddr: Option<String>,
    /// The target's MAC address in the message.
    #[xml(attr)]
    pub arpdstmacaddr: Option<String>,
    /// The sender's IP address in the message.
    #[xml(attr)]
    pub arpsrcipaddr: Option<String>,
    /// Which bits of it count. Since libvirt 1.2.3.
    #[xml(attr)]
    pub arpsrcipmask: Option<String>,
    /// The target's IP address in the message.
    #[xml(attr)]
    pub arpdstipaddr: Option<String>,
    /// Which bits of it count. Since libvirt 1.2.3.
    #[xml(attr)]
    pub arpdstipmask: Option<String>,
    /// Whether the message is about the sender itself. Since libvirt 0.9.2.
    #[xml(attr)]
    pub gratuitous: Option<Gratuitous>,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether an ARP message is about its sender itself: six ways to say it.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Gratuitous {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It is; libvirt writes it so.
    True,
    /// It is not; libvirt writes it so.
    False,
    /// It is.
    #[xml("1")]
    One,
    /// It is not.
    #[xml("0")]
    Zero,
    /// Another word.
    Other(String),
}

/// IPv4 traffic.
#[derive(Clone, Default, Element)]
pub struct IpMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// The MAC addresses.
    #[xml(flatten)]
    pub ethernet: EthernetAddresses,
    /// The IP addresses.
    #[xml(flatten)]
    pub addresses: IpAddresses,
    /// The protocol within: a number, or a word such as `tcp`.
    #[xml(attr)]
    pub protocol: Option<String>,
    /// The ports, with `tcp` and `udp`.
    #[xml(flatten)]
    pub ports: Ports,
    /// The class of service (DSCP), up to 63.
    #[xml(attr)]
    pub dscp: Option<String>,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// IPv6 traffic.
#[derive(Clone, Default, Element)]
pub struct Ipv6Match {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// The MAC addresses.
    #[xml(flatten)]
    pub ethernet: EthernetAddresses,
    /// The IP addresses.
    #[xml(flatten)]
    pub addresses: IpAddresses,
    /// The protocol within: a number, or a word such as `tcp`.
    #[xml(attr)]
    pub protocol: Option<String>,
    /// The ports, with `tcp` and `udp`.
    #[xml(flatten)]
    pub ports: Ports,
    /// The type of an ICMPv6 message, or the least of a range. Since libvirt 1.2.12.
    #[xml(attr)]
    pub type_: Option<String>,
    /// The greatest of the range. Since libvirt 1.2.12.
    #[xml(attr)]
    pub typeend: Option<String>,
    /// The code of an ICMPv6 message, or the least of a range. Since libvirt 1.2.12.
    #[xml(attr)]
    pub code: Option<String>,
    /// The greatest of the range. Since libvirt 1.2.12.
    #[xml(attr)]
    pub codeend: Option<String>,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// TCP.
#[derive(Clone, Default, Element)]
pub struct TcpMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// What can be said of any protocol over IP.
    #[xml(flatten)]
    pub ip: IpConditions,
    /// The ports.
    #[xml(flatten)]
    pub ports: Ports,
    /// The number of a TCP option.
    #[xml(attr)]
    pub option: Option<String>,
    /// Which flags count, and which of them are set: `SYN,ACK/SYN`. Since libvirt 0.9.1.
    #[xml(attr)]
    pub flags: Option<String>,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// UDP and SCTP.
#[derive(Clone, Default, Element)]
pub struct PortMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// What can be said of any protocol over IP.
    #[xml(flatten)]
    pub ip: IpConditions,
    /// The ports.
    #[xml(flatten)]
    pub ports: Ports,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// ICMP and ICMPv6.
#[derive(Clone, Default, Element)]
pub struct IcmpMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// What can be said of any protocol over IP.
    #[xml(flatten)]
    pub ip: IpConditions,
    /// The type of message.
    #[xml(attr)]
    pub type_: Option<String>,
    /// The code within the type.
    #[xml(attr)]
    pub code: Option<String>,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A protocol over IP that has no ports.
#[derive(Clone, Default, Element)]
pub struct TransportMatch {
    /// Whether the attributes must be as given; `no` for must not be.
    #[xml(attr)]
    pub match_: Option<YesNo>,
    /// What can be said of any protocol over IP.
    #[xml(flatten)]
    pub ip: IpConditions,
    /// A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.
    #[xml(attr)]
    pub comment: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
