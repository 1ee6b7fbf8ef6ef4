/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_NETWORK_HPP
#define FEDVIRT_ELEMENTS_NETWORK_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace network {

template <class Handle> class BasicDhcpHost;
template <class Handle> class BasicDhcpLease;
template <class Handle> class BasicDhcpRange;
template <class Handle> class BasicDnsForwarder;
template <class Handle> class BasicDnsHost;
template <class Handle> class BasicDnsSrv;
template <class Handle> class BasicDnsTxt;
template <class Handle> class BasicDnsmasqOption;
template <class Handle> class BasicDnsmasqOptions;
template <class Handle> class BasicForwardAddress;
template <class Handle> class BasicForwardInterface;
template <class Handle> class BasicForwardPf;
template <class Handle> class BasicNatAddresses;
template <class Handle> class BasicNatPorts;
template <class Handle> class BasicNetworkBootp;
template <class Handle> class BasicNetworkBridge;
template <class Handle> class BasicNetworkDhcp;
template <class Handle> class BasicNetworkDns;
template <class Handle> class BasicNetworkDomain;
template <class Handle> class BasicNetworkForward;
template <class Handle> class BasicNetworkIp;
template <class Handle> class BasicNetworkNat;
template <class Handle> class BasicNetworkTftp;
template <class Handle> class BasicPortGroup;

}  // namespace network
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "network_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace network {

/**
 * The way in which a network is connected to the physical one.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ForwardMode {
    /** Through the host, which lends guests its own address. Since libvirt 0.4.2. */
    static constexpr char nat[] = "nat";
    /** Through the host, without translation of addresses. Since libvirt 0.4.2. */
    static constexpr char route[] = "route";
    /** As `route`, but libvirt sets up no firewall rules. Since libvirt 2.2.0. */
    static constexpr char open[] = "open";
    /** Over a bridge that exists, or over macvtap in bridge mode. Since libvirt 0.9.4. */
    static constexpr char bridge[] = "bridge";
    /** Over macvtap, one host interface for each guest. Since libvirt 0.9.4. */
    static constexpr char passthrough[] = "passthrough";
    /** Over macvtap in private mode: guests do not see each other. Since libvirt 0.9.4. */
    static constexpr char private_[] = "private";
    /** Over macvtap, with a switch outside that sends guests' traffic back. Since libvirt 0.9.4. */
    static constexpr char vepa[] = "vepa";
    /** With PCI network devices that are given to the guests. Since libvirt 0.10.0. */
    static constexpr char hostdev[] = "hostdev";
};

/**
 * The unit of a lease.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LeaseUnit {
    /** Seconds. */
    static constexpr char seconds[] = "seconds";
    /** Minutes. */
    static constexpr char minutes[] = "minutes";
    /** Hours. */
    static constexpr char hours[] = "hours";
};

/**
 * The protocol of a DNS SRV record.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SrvProtocol {
    /** TCP. */
    static constexpr char tcp[] = "tcp";
    /** UDP. */
    static constexpr char udp[] = "udp";
};

/** A guest that always gets the same address. Since libvirt 0.4.5. */
template <class Handle> class BasicDhcpHost : public Element<BasicDhcpHost, Handle> {
 public:
    using Element<fedvirt::network::BasicDhcpHost, Handle>::Element;
    /** The MAC address that tells an IPv4 guest. */
    std::optional<std::string> mac() const { return this->get_text("@mac"); }
    Result<void> mac(const TextOrNone &value) const { return this->set("@mac", value); }
    /** The client identifier or DUID that tells an IPv6 guest. Since libvirt 1.0.3. */
    std::optional<std::string> id() const { return this->get_text("@id"); }
    Result<void> id(const TextOrNone &value) const { return this->set("@id", value); }
    /** The name that it gets, or by which an IPv6 guest is told. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The address that it gets. */
    std::optional<std::string> ip() const { return this->get_text("@ip"); }
    Result<void> ip(const TextOrNone &value) const { return this->set("@ip", value); }
    /** For how long the address is lent. Since libvirt 6.3.0. */
    network::BasicDhcpLease<Handle> lease() const { return {this->document_, this->at("lease")}; }
};
using DhcpHost = BasicDhcpHost<fedvirt_document>;
using ConstDhcpHost = BasicDhcpHost<const fedvirt_document>;

/** For how long an address is lent: two minutes at least. Since libvirt 6.3.0. */
template <class Handle> class BasicDhcpLease : public Element<BasicDhcpLease, Handle> {
 public:
    using Element<fedvirt::network::BasicDhcpLease, Handle>::Element;
    /** How many of the unit; 0 for ever. */
    std::optional<std::uint64_t> expiry() const { return this->get_unsigned("@expiry"); }
    Result<void> expiry(const NumberOrNone &value) const { return this->set("@expiry", value); }
    /** The unit; minutes by default. Words: network::LeaseUnit. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
};
using DhcpLease = BasicDhcpLease<fedvirt_document>;
using ConstDhcpLease = BasicDhcpLease<const fedvirt_document>;

/** A range of addresses that are handed out, both ends included. */
template <class Handle> class BasicDhcpRange : public Element<BasicDhcpRange, Handle> {
 public:
    using Element<fedvirt::network::BasicDhcpRange, Handle>::Element;
    /** The first address. */
    std::optional<std::string> start() const { return this->get_text("@start"); }
    Result<void> start(const TextOrNone &value) const { return this->set("@start", value); }
    /** The last address. */
    std::optional<std::string> end() const { return this->get_text("@end"); }
    Result<void> end(const TextOrNone &value) const { return this->set("@end", value); }
    /** For how long an address is lent. Since libvirt 6.3.0. */
    network::BasicDhcpLease<Handle> lease() const { return {this->document_, this->at("lease")}; }
};
using DhcpRange = BasicDhcpRange<fedvirt_document>;
using ConstDhcpRange = BasicDhcpRange<const fedvirt_document>;

/** A DNS server to ask in turn. Since libvirt 1.1.3. */
template <class Handle> class BasicDnsForwarder : public Element<BasicDnsForwarder, Handle> {
 public:
    using Element<fedvirt::network::BasicDnsForwarder, Handle>::Element;
    /** The names that go to this server; all where none is given. Since libvirt 2.2.0. */
    std::optional<std::string> domain() const { return this->get_text("@domain"); }
    Result<void> domain(const TextOrNone &value) const { return this->set("@domain", value); }
    /** The server's address; without one the names are resolved here. */
    std::optional<std::string> addr() const { return this->get_text("@addr"); }
    Result<void> addr(const TextOrNone &value) const { return this->set("@addr", value); }
    /** The server's port; 53 by default. */
    std::optional<std::uint64_t> port() const { return this->get_unsigned("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
};
using DnsForwarder = BasicDnsForwarder<fedvirt_document>;
using ConstDnsForwarder = BasicDnsForwarder<const fedvirt_document>;

/** Names that the DNS server knows for an address. Since libvirt 0.9.3. */
template <class Handle> class BasicDnsHost : public Element<BasicDnsHost, Handle> {
 public:
    using Element<fedvirt::network::BasicDnsHost, Handle>::Element;
    /** The address. */
    std::optional<std::string> ip() const { return this->get_text("@ip"); }
    Result<void> ip(const TextOrNone &value) const { return this->set("@ip", value); }
    /** Its names. */
    Texts<Handle> hostnames() const { return {this->document_, this->at("hostname")}; }
};
using DnsHost = BasicDnsHost<fedvirt_document>;
using ConstDnsHost = BasicDnsHost<const fedvirt_document>;

/** A DNS SRV record. Since libvirt 0.9.9. */
template <class Handle> class BasicDnsSrv : public Element<BasicDnsSrv, Handle> {
 public:
    using Element<fedvirt::network::BasicDnsSrv, Handle>::Element;
    /** The name of the service. */
    std::optional<std::string> service() const { return this->get_text("@service"); }
    Result<void> service(const TextOrNone &value) const { return this->set("@service", value); }
    /** The protocol that it speaks. Words: network::SrvProtocol. */
    std::optional<std::string> protocol() const { return this->get_text("@protocol"); }
    Result<void> protocol(const TextOrNone &value) const { return this->set("@protocol", value); }
    /** The domain that the record is for. */
    std::optional<std::string> domain() const { return this->get_text("@domain"); }
    Result<void> domain(const TextOrNone &value) const { return this->set("@domain", value); }
    /** The host that offers the service. */
    std::optional<std::string> target() const { return this->get_text("@target"); }
    Result<void> target(const TextOrNone &value) const { return this->set("@target", value); }
    /** The port of the service. */
    std::optional<std::uint64_t> port() const { return this->get_unsigned("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
    /** Which target to try first: the lowest. */
    std::optional<std::uint64_t> priority() const { return this->get_unsigned("@priority"); }
    Result<void> priority(const NumberOrNone &value) const { return this->set("@priority", value); }
    /** The share of this target among those of one priority. */
    std::optional<std::uint64_t> weight() const { return this->get_unsigned("@weight"); }
    Result<void> weight(const NumberOrNone &value) const { return this->set("@weight", value); }
};
using DnsSrv = BasicDnsSrv<fedvirt_document>;
using ConstDnsSrv = BasicDnsSrv<const fedvirt_document>;

/** A DNS TXT record. Since libvirt 0.9.3. */
template <class Handle> class BasicDnsTxt : public Element<BasicDnsTxt, Handle> {
 public:
    using Element<fedvirt::network::BasicDnsTxt, Handle>::Element;
    /** The name that is asked for, without spaces and commas. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The answer. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using DnsTxt = BasicDnsTxt<fedvirt_document>;
using ConstDnsTxt = BasicDnsTxt<const fedvirt_document>;

/** One line for the configuration of dnsmasq. */
template <class Handle> class BasicDnsmasqOption : public Element<BasicDnsmasqOption, Handle> {
 public:
    using Element<fedvirt::network::BasicDnsmasqOption, Handle>::Element;
    /** The line, such as `cname=www.example.com,host.example.com`. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using DnsmasqOption = BasicDnsmasqOption<fedvirt_document>;
using ConstDnsmasqOption = BasicDnsmasqOption<const fedvirt_document>;

/** Lines for the configuration of dnsmasq. Since libvirt 5.6.0. */
template <class Handle> class BasicDnsmasqOptions : public Element<BasicDnsmasqOptions, Handle> {
 public:
    using Element<fedvirt::network::BasicDnsmasqOptions, Handle>::Element;
    /** The lines. */
    List<network::BasicDnsmasqOption, Handle> options() const { return {this->document_, this->at("dnsmasq:option")}; }
};
using DnsmasqOptions = BasicDnsmasqOptions<fedvirt_document>;
using ConstDnsmasqOptions = BasicDnsmasqOptions<const fedvirt_document>;

/** A PCI device of a network's pool. */
template <class Handle> class BasicForwardAddress : public Element<BasicForwardAddress, Handle> {
 public:
    using Element<fedvirt::network::BasicForwardAddress, Handle>::Element;
    /** Always `pci`. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The PCI domain (segment). */
    std::optional<std::uint64_t> domain() const { return this->get_unsigned("@domain"); }
    Result<void> domain(const ValueOrNone &value) const { return this->set("@domain", value); }
    /** The bus. */
    std::optional<std::uint64_t> bus() const { return this->get_unsigned("@bus"); }
    Result<void> bus(const ValueOrNone &value) const { return this->set("@bus", value); }
    /** The slot on the bus. */
    std::optional<std::uint64_t> slot() const { return this->get_unsigned("@slot"); }
    Result<void> slot(const ValueOrNone &value) const { return this->set("@slot", value); }
    /** The function of the device. */
    std::optional<std::uint64_t> function() const { return this->get_unsigned("@function"); }
    Result<void> function(const ValueOrNone &value) const { return this->set("@function", value); }
    /** Whether the slot holds a device with several functions. Words: common::OnOff. */
    std::optional<std::string> multifunction() const { return this->get_text("@multifunction"); }
    Result<void> multifunction(const TextOrNone &value) const { return this->set("@multifunction", value); }
    /** How many guest interfaces use it; libvirt fills it in. Since libvirt 0.10.0. */
    std::optional<std::uint64_t> connections() const { return this->get_unsigned("@connections"); }
    Result<void> connections(const NumberOrNone &value) const { return this->set("@connections", value); }
};
using ForwardAddress = BasicForwardAddress<fedvirt_document>;
using ConstForwardAddress = BasicForwardAddress<const fedvirt_document>;

/** A host interface of a network's pool. */
template <class Handle> class BasicForwardInterface : public Element<BasicForwardInterface, Handle> {
 public:
    using Element<fedvirt::network::BasicForwardInterface, Handle>::Element;
    /** The host interface, such as `eth0`. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** How many guest interfaces use it; libvirt fills it in. Since libvirt 0.10.0. */
    std::optional<std::uint64_t> connections() const { return this->get_unsigned("@connections"); }
    Result<void> connections(const NumberOrNone &value) const { return this->set("@connections", value); }
};
using ForwardInterface = BasicForwardInterface<fedvirt_document>;
using ConstForwardInterface = BasicForwardInterface<const fedvirt_document>;

/** A physical function of an SR-IOV device, by the name of its network interface. */
template <class Handle> class BasicForwardPf : public Element<BasicForwardPf, Handle> {
 public:
    using Element<fedvirt::network::BasicForwardPf, Handle>::Element;
    /** The host interface, such as `eth0`. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
};
using ForwardPf = BasicForwardPf<fedvirt_document>;
using ConstForwardPf = BasicForwardPf<const fedvirt_document>;

/** A range of addresses, both ends included. */
template <class Handle> class BasicNatAddresses : public Element<BasicNatAddresses, Handle> {
 public:
    using Element<fedvirt::network::BasicNatAddresses, Handle>::Element;
    /** The first address. */
    std::optional<std::string> start() const { return this->get_text("@start"); }
    Result<void> start(const TextOrNone &value) const { return this->set("@start", value); }
    /** The last address. */
    std::optional<std::string> end() const { return this->get_text("@end"); }
    Result<void> end(const TextOrNone &value) const { return this->set("@end", value); }
};
using NatAddresses = BasicNatAddresses<fedvirt_document>;
using ConstNatAddresses = BasicNatAddresses<const fedvirt_document>;

/** A range of TCP and UDP ports, both ends included. */
template <class Handle> class BasicNatPorts : public Element<BasicNatPorts, Handle> {
 public:
    using Element<fedvirt::network::BasicNatPorts, Handle>::Element;
    /** The first port. */
    std::optional<std::uint64_t> start() const { return this->get_unsigned("@start"); }
    Result<void> start(const NumberOrNone &value) const { return this->set("@start", value); }
    /** The last port. */
    std::optional<std::uint64_t> end() const { return this->get_unsigned("@end"); }
    Result<void> end(const NumberOrNone &value) const { return this->set("@end", value); }
};
using NatPorts = BasicNatPorts<fedvirt_document>;
using ConstNatPorts = BasicNatPorts<const fedvirt_document>;

/** What guests that boot from the network load. Since libvirt 0.7.1. */
template <class Handle> class BasicNetworkBootp : public Element<BasicNetworkBootp, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkBootp, Handle>::Element;
    /** The file. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
    /** The TFTP server; the DHCP server's host by default. Since libvirt 0.7.3. */
    std::optional<std::string> server() const { return this->get_text("@server"); }
    Result<void> server(const TextOrNone &value) const { return this->set("@server", value); }
};
using NetworkBootp = BasicNetworkBootp<fedvirt_document>;
using ConstNetworkBootp = BasicNetworkBootp<const fedvirt_document>;

/** The bridge of a network. Since libvirt 0.3.0. */
template <class Handle> class BasicNetworkBridge : public Element<BasicNetworkBridge, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkBridge, Handle>::Element;
    /** The bridge's interface name; libvirt finds a free `virbrN` where none is given. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The firewalld zone; `libvirt` where none is given. Since libvirt 5.1.0. */
    std::optional<std::string> zone() const { return this->get_text("@zone"); }
    Result<void> zone(const TextOrNone &value) const { return this->set("@zone", value); }
    /** Whether the bridge speaks the spanning tree protocol; on by default. Words: common::OnOff. */
    std::optional<std::string> stp() const { return this->get_text("@stp"); }
    Result<void> stp(const TextOrNone &value) const { return this->set("@stp", value); }
    /** How long a new port waits before it forwards, in seconds; 0 by default. */
    std::optional<std::uint64_t> delay() const { return this->get_unsigned("@delay"); }
    Result<void> delay(const NumberOrNone &value) const { return this->set("@delay", value); }
    /**
     * Who keeps the bridge's table of MAC addresses; the kernel by default. Since libvirt 1.2.11. Words:
     * network_common::MacTableManager.
     */
    std::optional<std::string> mac_table_manager() const { return this->get_text("@macTableManager"); }
    Result<void> mac_table_manager(const TextOrNone &value) const { return this->set("@macTableManager", value); }
};
using NetworkBridge = BasicNetworkBridge<fedvirt_document>;
using ConstNetworkBridge = BasicNetworkBridge<const fedvirt_document>;

/** The DHCP service of a network. */
template <class Handle> class BasicNetworkDhcp : public Element<BasicNetworkDhcp, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkDhcp, Handle>::Element;
    /** The addresses that are handed out. */
    List<network::BasicDhcpRange, Handle> ranges() const { return {this->document_, this->at("range")}; }
    /** Guests with an address and name of their own. Since libvirt 0.4.5. */
    List<network::BasicDhcpHost, Handle> hosts() const { return {this->document_, this->at("host")}; }
    /** What guests that boot from the network load. Since libvirt 0.7.1. */
    network::BasicNetworkBootp<Handle> bootp() const { return {this->document_, this->at("bootp")}; }
};
using NetworkDhcp = BasicNetworkDhcp<fedvirt_document>;
using ConstNetworkDhcp = BasicNetworkDhcp<const fedvirt_document>;

/** The DNS server of a network. Since libvirt 0.9.3. */
template <class Handle> class BasicNetworkDns : public Element<BasicNetworkDns, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkDns, Handle>::Element;
    /** Whether there is a server at all; yes by default. Since libvirt 2.2.0. Words: common::YesNo. */
    std::optional<std::string> enable() const { return this->get_text("@enable"); }
    Result<void> enable(const TextOrNone &value) const { return this->set("@enable", value); }
    /**
     * Whether names without a dot are asked for outside; yes by default. Since libvirt 1.1.2. Words:
     * common::YesNo.
     */
    std::optional<std::string> forward_plain_names() const { return this->get_text("@forwardPlainNames"); }
    Result<void> forward_plain_names(const TextOrNone &value) const { return this->set("@forwardPlainNames", value); }
    /** The servers that are asked in turn, for some names or for all. */
    List<network::BasicDnsForwarder, Handle> forwarders() const { return {this->document_, this->at("forwarder")}; }
    /** TXT records. */
    List<network::BasicDnsTxt, Handle> txts() const { return {this->document_, this->at("txt")}; }
    /** SRV records. Since libvirt 0.9.9. */
    List<network::BasicDnsSrv, Handle> srvs() const { return {this->document_, this->at("srv")}; }
    /** Addresses with their names. */
    List<network::BasicDnsHost, Handle> hosts() const { return {this->document_, this->at("host")}; }
};
using NetworkDns = BasicNetworkDns<fedvirt_document>;
using ConstNetworkDns = BasicNetworkDns<const fedvirt_document>;

/** The DNS domain of a network. Since libvirt 0.4.5. */
template <class Handle> class BasicNetworkDomain : public Element<BasicNetworkDomain, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkDomain, Handle>::Element;
    /** The domain's name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether names in the domain are never asked for outside. Since libvirt 1.2.12. Words: common::YesNo. */
    std::optional<std::string> local_only() const { return this->get_text("@localOnly"); }
    Result<void> local_only(const TextOrNone &value) const { return this->set("@localOnly", value); }
    /** Whether the domain is registered with the host's own resolver. Since libvirt 10.1.0. Words: common::YesNo. */
    std::optional<std::string> register_() const { return this->get_text("@register"); }
    Result<void> register_(const TextOrNone &value) const { return this->set("@register", value); }
};
using NetworkDomain = BasicNetworkDomain<fedvirt_document>;
using ConstNetworkDomain = BasicNetworkDomain<const fedvirt_document>;

/** How guests reach the physical network. Since libvirt 0.3.0. */
template <class Handle> class BasicNetworkForward : public Element<BasicNetworkForward, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkForward, Handle>::Element;
    /** The one host interface that traffic may leave by, such as `eth0`. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** The way of forwarding; NAT where it is not given. Words: network::ForwardMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /**
     * Whether libvirt takes devices of a `hostdev` network from the host's drivers and gives them back. Words:
     * common::YesNo.
     */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
    /** How devices of a `hostdev` network are passed through. Since libvirt 1.0.5. */
    network_common::BasicHostdevDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** The public addresses and ports of a `nat` network. Since libvirt 1.0.3. */
    network::BasicNetworkNat<Handle> nat() const { return {this->document_, this->at("nat")}; }
    /** The physical function whose virtual functions are the pool. Since libvirt 0.9.10. */
    network::BasicForwardPf<Handle> pf() const { return {this->document_, this->at("pf")}; }
    /** The host interfaces that guests are spread over. Since libvirt 0.9.4. */
    List<network::BasicForwardInterface, Handle> interfaces() const { return {this->document_, this->at("interface")}; }
    /** The PCI devices that a `hostdev` network hands out. Since libvirt 0.10.0. */
    List<network::BasicForwardAddress, Handle> addresses() const { return {this->document_, this->at("address")}; }
};
using NetworkForward = BasicNetworkForward<fedvirt_document>;
using ConstNetworkForward = BasicNetworkForward<const fedvirt_document>;

/** An address of the network's bridge, and what is served at it. Since libvirt 0.3.0. */
template <class Handle> class BasicNetworkIp : public Element<BasicNetworkIp, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkIp, Handle>::Element;
    /** The kind of address; IPv4 by default. Since libvirt 0.8.7. Words: network_common::AddressFamily. */
    std::optional<std::string> family() const { return this->get_text("@family"); }
    Result<void> family(const TextOrNone &value) const { return this->set("@family", value); }
    /** The host's address in the network; the default route of IPv4 guests. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** The IPv4 network mask, such as `255.255.255.0`; instead of `prefix`. */
    std::optional<std::string> netmask() const { return this->get_text("@netmask"); }
    Result<void> netmask(const TextOrNone &value) const { return this->set("@netmask", value); }
    /** How many bits of the address name the network. Since libvirt 0.8.7. */
    std::optional<std::uint64_t> prefix() const { return this->get_unsigned("@prefix"); }
    Result<void> prefix(const NumberOrNone &value) const { return this->set("@prefix", value); }
    /** Whether reverse lookups of the network's addresses stay inside. Since libvirt 3.0.0. Words: common::YesNo. */
    std::optional<std::string> local_ptr() const { return this->get_text("@localPtr"); }
    Result<void> local_ptr(const TextOrNone &value) const { return this->set("@localPtr", value); }
    /** Files for guests that boot from the network. Since libvirt 0.7.1. */
    network::BasicNetworkTftp<Handle> tftp() const { return {this->document_, this->at("tftp")}; }
    /** The DHCP service. */
    network::BasicNetworkDhcp<Handle> dhcp() const { return {this->document_, this->at("dhcp")}; }
};
using NetworkIp = BasicNetworkIp<fedvirt_document>;
using ConstNetworkIp = BasicNetworkIp<const fedvirt_document>;

/** The public side of a `nat` network. Since libvirt 1.0.3. */
template <class Handle> class BasicNetworkNat : public Element<BasicNetworkNat, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkNat, Handle>::Element;
    /** Whether IPv6 is translated, too, and not just routed. Since libvirt 6.5.0. Words: common::YesNo. */
    std::optional<std::string> ipv6() const { return this->get_text("@ipv6"); }
    Result<void> ipv6(const TextOrNone &value) const { return this->set("@ipv6", value); }
    /** The IPv4 addresses that guests appear with. */
    network::BasicNatAddresses<Handle> address() const { return {this->document_, this->at("address")}; }
    /** The ports that guests' connections appear with. */
    network::BasicNatPorts<Handle> port() const { return {this->document_, this->at("port")}; }
};
using NetworkNat = BasicNetworkNat<fedvirt_document>;
using ConstNetworkNat = BasicNetworkNat<const fedvirt_document>;

/** The TFTP service of a network. Since libvirt 0.7.1. */
template <class Handle> class BasicNetworkTftp : public Element<BasicNetworkTftp, Handle> {
 public:
    using Element<fedvirt::network::BasicNetworkTftp, Handle>::Element;
    /** The directory that is served. */
    std::optional<std::string> root() const { return this->get_text("@root"); }
    Result<void> root(const TextOrNone &value) const { return this->set("@root", value); }
};
using NetworkTftp = BasicNetworkTftp<fedvirt_document>;
using ConstNetworkTftp = BasicNetworkTftp<const fedvirt_document>;

/** A class of service that interfaces of a network can choose. Since libvirt 0.9.4. */
template <class Handle> class BasicPortGroup : public Element<BasicPortGroup, Handle> {
 public:
    using Element<fedvirt::network::BasicPortGroup, Handle>::Element;
    /** The name that interfaces choose it by. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether interfaces that choose none get this one. Words: common::YesNo. */
    std::optional<std::string> default_() const { return this->get_text("@default"); }
    Result<void> default_(const TextOrNone &value) const { return this->set("@default", value); }
    /**
     * Whether the host follows what guests report of their receive filters. Since libvirt 1.2.10. Words:
     * common::YesNo.
     */
    std::optional<std::string> trust_guest_rx_filters() const { return this->get_text("@trustGuestRxFilters"); }
    Result<void> trust_guest_rx_filters(const TextOrNone &value) const { return this->set("@trustGuestRxFilters", value); }
    /** The VLAN tags of the interfaces. */
    network_common::BasicVlan<Handle> vlan() const { return {this->document_, this->at("vlan")}; }
    /** What the switch outside is told of them. */
    network_common::BasicVirtualPort<Handle> virtualport() const { return {this->document_, this->at("virtualport")}; }
    /** The bandwidth that each of them gets. */
    network_common::BasicBandwidth<Handle> bandwidth() const { return {this->document_, this->at("bandwidth")}; }
};
using PortGroup = BasicPortGroup<fedvirt_document>;
using ConstPortGroup = BasicPortGroup<const fedvirt_document>;

}  // namespace network
}  // inline namespace
}  // namespace fedvirt

#endif
