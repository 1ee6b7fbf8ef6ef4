/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_INTERFACE_HPP
#define FEDVIRT_ELEMENTS_INTERFACE_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace interface {

template <class Handle> class BasicBondArpmon;
template <class Handle> class BasicBondMiimon;
template <class Handle> class BasicHostInterface;
template <class Handle> class BasicHostInterfaceBond;
template <class Handle> class BasicHostInterfaceBridge;
template <class Handle> class BasicHostInterfaceDhcp;
template <class Handle> class BasicHostInterfaceIp;
template <class Handle> class BasicHostInterfaceProtocol;
template <class Handle> class BasicHostInterfaceRoute;
template <class Handle> class BasicHostInterfaceStart;
template <class Handle> class BasicHostInterfaceVlan;

}  // namespace interface
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "network_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace interface {

/**
 * Which cards' answers are checked.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ArpValidate {
    /** None. */
    static constexpr char none[] = "none";
    /** The one in use. */
    static constexpr char active[] = "active";
    /** Those not in use. */
    static constexpr char backup[] = "backup";
    /** All. */
    static constexpr char all[] = "all";
};

/**
 * How a link is looked at.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct BondCarrier {
    /** By asking the driver. */
    static constexpr char ioctl[] = "ioctl";
    /** As the kernel keeps it. */
    static constexpr char netif[] = "netif";
};

/**
 * How the cards of a bond share the traffic.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct BondMode {
    /** In turn. */
    static constexpr char balance_rr[] = "balance-rr";
    /** One at a time; the first is the preferred one. */
    static constexpr char active_backup[] = "active-backup";
    /** By the addresses of the packet. */
    static constexpr char balance_xor[] = "balance-xor";
    /** Everything over all of them. */
    static constexpr char broadcast[] = "broadcast";
    /** As agreed with the switch (LACP). */
    static constexpr char _802_3ad[] = "802.3ad";
    /** What is sent, by load. */
    static constexpr char balance_tlb[] = "balance-tlb";
    /** What is sent and received, by load. */
    static constexpr char balance_alb[] = "balance-alb";
};

/**
 * The kind of a host's network interface.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HostInterfaceType {
    /** An Ethernet card. */
    static constexpr char ethernet[] = "ethernet";
    /** A bridge. */
    static constexpr char bridge[] = "bridge";
    /** Several Ethernet cards as one. */
    static constexpr char bond[] = "bond";
    /** A VLAN on another interface. */
    static constexpr char vlan[] = "vlan";
};

/**
 * When a host brings an interface up.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct StartMode {
    /** As the host starts. */
    static constexpr char onboot[] = "onboot";
    /** Never by itself. */
    static constexpr char none[] = "none";
    /** When the card is plugged in. */
    static constexpr char hotplug[] = "hotplug";
};

/** Watches whether another host answers. */
template <class Handle> class BasicBondArpmon : public Element<BasicBondArpmon, Handle> {
 public:
    using Element<fedvirt::interface::BasicBondArpmon, Handle>::Element;
    /** How often it is asked, in milliseconds. */
    std::optional<std::uint64_t> interval() const { return this->get_unsigned("@interval"); }
    Result<void> interval(const NumberOrNone &value) const { return this->set("@interval", value); }
    /** The IPv4 address that is asked. */
    std::optional<std::string> target() const { return this->get_text("@target"); }
    Result<void> target(const TextOrNone &value) const { return this->set("@target", value); }
    /** Which cards' answers are checked. Words: interface::ArpValidate. */
    std::optional<std::string> validate() const { return this->get_text("@validate"); }
    Result<void> validate(const TextOrNone &value) const { return this->set("@validate", value); }
};
using BondArpmon = BasicBondArpmon<fedvirt_document>;
using ConstBondArpmon = BasicBondArpmon<const fedvirt_document>;

/** Watches the links of a bond's cards. */
template <class Handle> class BasicBondMiimon : public Element<BasicBondMiimon, Handle> {
 public:
    using Element<fedvirt::interface::BasicBondMiimon, Handle>::Element;
    /** How often, in milliseconds. */
    std::optional<std::uint64_t> freq() const { return this->get_unsigned("@freq"); }
    Result<void> freq(const NumberOrNone &value) const { return this->set("@freq", value); }
    /** How long a lost link is still used, in milliseconds. */
    std::optional<std::uint64_t> downdelay() const { return this->get_unsigned("@downdelay"); }
    Result<void> downdelay(const NumberOrNone &value) const { return this->set("@downdelay", value); }
    /** How long a regained link is not yet used, in milliseconds. */
    std::optional<std::uint64_t> updelay() const { return this->get_unsigned("@updelay"); }
    Result<void> updelay(const NumberOrNone &value) const { return this->set("@updelay", value); }
    /** How a link is looked at. Words: interface::BondCarrier. */
    std::optional<std::string> carrier() const { return this->get_text("@carrier"); }
    Result<void> carrier(const TextOrNone &value) const { return this->set("@carrier", value); }
};
using BondMiimon = BasicBondMiimon<fedvirt_document>;
using ConstBondMiimon = BasicBondMiimon<const fedvirt_document>;

/** A network interface of the host: an Ethernet card, a bridge, a bond, or a VLAN. */
template <class Handle> class BasicHostInterface : public Element<BasicHostInterface, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterface, Handle>::Element;
    /** The kind of interface. Words: interface::HostInterfaceType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Its name, such as `eth0`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** When the host brings it up. */
    interface::BasicHostInterfaceStart<Handle> start() const { return {this->document_, this->at("start")}; }
    /** The largest packet that it carries. */
    network_common::BasicMtu<Handle> mtu() const { return {this->document_, this->at("mtu")}; }
    /** Its addresses, one entry each for IPv4 and IPv6. */
    List<interface::BasicHostInterfaceProtocol, Handle> protocols() const { return {this->document_, this->at("protocol")}; }
    /** The state of its link; libvirt fills it in. */
    network_common::BasicLinkStatus<Handle> link() const { return {this->document_, this->at("link")}; }
    /** `ethernet`: the MAC address. */
    network_common::BasicMacAddress<Handle> mac() const { return {this->document_, this->at("mac")}; }
    /** `bridge`: what is plugged into it. */
    interface::BasicHostInterfaceBridge<Handle> bridge() const { return {this->document_, this->at("bridge")}; }
    /** `bond`: what it is made of. */
    interface::BasicHostInterfaceBond<Handle> bond() const { return {this->document_, this->at("bond")}; }
    /** `vlan`: what it lies on. */
    interface::BasicHostInterfaceVlan<Handle> vlan() const { return {this->document_, this->at("vlan")}; }
};
using HostInterface = BasicHostInterface<fedvirt_document>;
using ConstHostInterface = BasicHostInterface<const fedvirt_document>;

/** Several Ethernet cards as one. */
template <class Handle> class BasicHostInterfaceBond : public Element<BasicHostInterfaceBond, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterfaceBond, Handle>::Element;
    /** How the cards share the traffic. Words: interface::BondMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** Watches the links of the cards. */
    interface::BasicBondMiimon<Handle> miimon() const { return {this->document_, this->at("miimon")}; }
    /** Watches whether another host answers. */
    interface::BasicBondArpmon<Handle> arpmon() const { return {this->document_, this->at("arpmon")}; }
    /** The cards. */
    List<interface::BasicHostInterface, Handle> interfaces() const { return {this->document_, this->at("interface")}; }
};
using HostInterfaceBond = BasicHostInterfaceBond<fedvirt_document>;
using ConstHostInterfaceBond = BasicHostInterfaceBond<const fedvirt_document>;

/** A bridge of the host. */
template <class Handle> class BasicHostInterfaceBridge : public Element<BasicHostInterfaceBridge, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterfaceBridge, Handle>::Element;
    /** Whether it speaks the spanning tree protocol. Words: common::OnOff. */
    std::optional<std::string> stp() const { return this->get_text("@stp"); }
    Result<void> stp(const TextOrNone &value) const { return this->set("@stp", value); }
    /** How long a new port waits before it forwards, in seconds, with a fraction perhaps. */
    std::optional<std::string> delay() const { return this->get_text("@delay"); }
    Result<void> delay(const TextOrNone &value) const { return this->set("@delay", value); }
    /** The interfaces that are plugged into it. */
    List<interface::BasicHostInterface, Handle> interfaces() const { return {this->document_, this->at("interface")}; }
};
using HostInterfaceBridge = BasicHostInterfaceBridge<fedvirt_document>;
using ConstHostInterfaceBridge = BasicHostInterfaceBridge<const fedvirt_document>;

/** DHCP on an interface. */
template <class Handle> class BasicHostInterfaceDhcp : public Element<BasicHostInterfaceDhcp, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterfaceDhcp, Handle>::Element;
    /** Whether the host takes its DNS servers from the answer. Words: common::YesNo. */
    std::optional<std::string> peerdns() const { return this->get_text("@peerdns"); }
    Result<void> peerdns(const TextOrNone &value) const { return this->set("@peerdns", value); }
};
using HostInterfaceDhcp = BasicHostInterfaceDhcp<fedvirt_document>;
using ConstHostInterfaceDhcp = BasicHostInterfaceDhcp<const fedvirt_document>;

/** A fixed address of an interface. */
template <class Handle> class BasicHostInterfaceIp : public Element<BasicHostInterfaceIp, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterfaceIp, Handle>::Element;
    /** The address. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** How many bits of it name the network. */
    std::optional<std::uint64_t> prefix() const { return this->get_unsigned("@prefix"); }
    Result<void> prefix(const NumberOrNone &value) const { return this->set("@prefix", value); }
};
using HostInterfaceIp = BasicHostInterfaceIp<fedvirt_document>;
using ConstHostInterfaceIp = BasicHostInterfaceIp<const fedvirt_document>;

/** The addresses of an interface in one protocol. */
template <class Handle> class BasicHostInterfaceProtocol : public Element<BasicHostInterfaceProtocol, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterfaceProtocol, Handle>::Element;
    /** The protocol. Words: network_common::AddressFamily. */
    std::optional<std::string> family() const { return this->get_text("@family"); }
    Result<void> family(const TextOrNone &value) const { return this->set("@family", value); }
    /** IPv6: the address follows from what routers announce. */
    bool autoconf() const { return this->get_flag("autoconf"); }
    Result<void> autoconf(const Flag &value) const { return this->set("autoconf", value); }
    /** The address comes by DHCP. */
    interface::BasicHostInterfaceDhcp<Handle> dhcp() const { return {this->document_, this->at("dhcp")}; }
    /** Fixed addresses, or those that it has. */
    List<interface::BasicHostInterfaceIp, Handle> ips() const { return {this->document_, this->at("ip")}; }
    /** Where packets to elsewhere go. */
    interface::BasicHostInterfaceRoute<Handle> route() const { return {this->document_, this->at("route")}; }
};
using HostInterfaceProtocol = BasicHostInterfaceProtocol<fedvirt_document>;
using ConstHostInterfaceProtocol = BasicHostInterfaceProtocol<const fedvirt_document>;

/** Where packets to elsewhere go. */
template <class Handle> class BasicHostInterfaceRoute : public Element<BasicHostInterfaceRoute, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterfaceRoute, Handle>::Element;
    /** The router's address. */
    std::optional<std::string> gateway() const { return this->get_text("@gateway"); }
    Result<void> gateway(const TextOrNone &value) const { return this->set("@gateway", value); }
};
using HostInterfaceRoute = BasicHostInterfaceRoute<fedvirt_document>;
using ConstHostInterfaceRoute = BasicHostInterfaceRoute<const fedvirt_document>;

/** When a host brings an interface up. */
template <class Handle> class BasicHostInterfaceStart : public Element<BasicHostInterfaceStart, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterfaceStart, Handle>::Element;
    /** When. Words: interface::StartMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using HostInterfaceStart = BasicHostInterfaceStart<fedvirt_document>;
using ConstHostInterfaceStart = BasicHostInterfaceStart<const fedvirt_document>;

/** A VLAN on another interface. */
template <class Handle> class BasicHostInterfaceVlan : public Element<BasicHostInterfaceVlan, Handle> {
 public:
    using Element<fedvirt::interface::BasicHostInterfaceVlan, Handle>::Element;
    /** The VLAN's number, up to 4095. */
    std::optional<std::uint64_t> tag() const { return this->get_unsigned("@tag"); }
    Result<void> tag(const NumberOrNone &value) const { return this->set("@tag", value); }
    /** The interface that it lies on. */
    interface::BasicHostInterface<Handle> interface_() const { return {this->document_, this->at("interface")}; }
};
using HostInterfaceVlan = BasicHostInterfaceVlan<fedvirt_document>;
using ConstHostInterfaceVlan = BasicHostInterfaceVlan<const fedvirt_document>;

}  // namespace interface
}  // inline namespace
}  // namespace fedvirt

#endif
