/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_NETWORK_COMMON_HPP
#define FEDVIRT_ELEMENTS_NETWORK_COMMON_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace network_common {

template <class Handle> class BasicBandwidth;
template <class Handle> class BasicBandwidthLimit;
template <class Handle> class BasicHostdevDriver;
template <class Handle> class BasicLinkStatus;
template <class Handle> class BasicMacAddress;
template <class Handle> class BasicMtu;
template <class Handle> class BasicPortOptions;
template <class Handle> class BasicPortOwner;
template <class Handle> class BasicRoute;
template <class Handle> class BasicVirtualPort;
template <class Handle> class BasicVirtualPortParameters;
template <class Handle> class BasicVlan;
template <class Handle> class BasicVlanTag;

}  // namespace network_common
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace network_common {

/**
 * The kind of an IP address.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct AddressFamily {
    /** IPv4. */
    static constexpr char ipv4[] = "ipv4";
    /** IPv6. */
    static constexpr char ipv6[] = "ipv6";
};

/**
 * A backend of device passthrough.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HostdevDriverName {
    /** KVM's own, which libvirt has given up. */
    static constexpr char kvm[] = "kvm";
    /** VFIO. */
    static constexpr char vfio[] = "vfio";
    /** Xen's. */
    static constexpr char xen[] = "xen";
};

/**
 * Who keeps a bridge's table of MAC addresses.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MacTableManager {
    /** The kernel, which learns addresses from traffic. */
    static constexpr char kernel[] = "kernel";
    /** libvirt, from the configuration of the interfaces. */
    static constexpr char libvirt[] = "libvirt";
};

/**
 * Whether packets of the native VLAN carry a tag. Since libvirt 1.1.0.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct NativeMode {
    /** They do. */
    static constexpr char tagged[] = "tagged";
    /** They do not. */
    static constexpr char untagged[] = "untagged";
};

/**
 * The operational state of an interface, as RFC 2863 has it.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct OperState {
    /** Not known. */
    static constexpr char unknown[] = "unknown";
    /** Some part of the device is missing. */
    static constexpr char notpresent[] = "notpresent";
    /** It carries nothing. */
    static constexpr char down[] = "down";
    /** An interface below it carries nothing. */
    static constexpr char lowerlayerdown[] = "lowerlayerdown";
    /** It is being tested. */
    static constexpr char testing[] = "testing";
    /** It waits for something, such as a login. */
    static constexpr char dormant[] = "dormant";
    /** It carries packets. */
    static constexpr char up[] = "up";
};

/**
 * The kind of switch that a virtual port is on.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VirtualPortType {
    /** A switch that speaks 802.1Qbg (VEPA). */
    static constexpr char _802_1qbg[] = "802.1Qbg";
    /** A switch that speaks 802.1Qbh (VN-Link). */
    static constexpr char _802_1qbh[] = "802.1Qbh";
    /** Open vSwitch. Since libvirt 0.9.11. */
    static constexpr char openvswitch[] = "openvswitch";
    /** Midonet. Since libvirt 1.2.13. */
    static constexpr char midonet[] = "midonet";
};

/** Limits on the traffic of an interface, a port group or a whole network. Since libvirt 0.9.4. */
template <class Handle> class BasicBandwidth : public Element<BasicBandwidth, Handle> {
 public:
    using Element<fedvirt::network_common::BasicBandwidth, Handle>::Element;
    /** The traffic class that libvirt gave a network port. */
    std::optional<std::uint64_t> class_id() const { return this->get_unsigned("@classID"); }
    Result<void> class_id(const NumberOrNone &value) const { return this->set("@classID", value); }
    /** What comes in, seen from the guest. */
    network_common::BasicBandwidthLimit<Handle> inbound() const { return {this->document_, this->at("inbound")}; }
    /** What goes out, seen from the guest. */
    network_common::BasicBandwidthLimit<Handle> outbound() const { return {this->document_, this->at("outbound")}; }
};
using Bandwidth = BasicBandwidth<fedvirt_document>;
using ConstBandwidth = BasicBandwidth<const fedvirt_document>;

/** The limits of one direction. */
template <class Handle> class BasicBandwidthLimit : public Element<BasicBandwidthLimit, Handle> {
 public:
    using Element<fedvirt::network_common::BasicBandwidthLimit, Handle>::Element;
    /** The rate to hold on average, in kilobytes a second. */
    std::optional<std::uint64_t> average() const { return this->get_unsigned("@average"); }
    Result<void> average(const NumberOrNone &value) const { return this->set("@average", value); }
    /** The highest rate, in kilobytes a second; without effect on what goes out. */
    std::optional<std::uint64_t> peak() const { return this->get_unsigned("@peak"); }
    Result<void> peak(const NumberOrNone &value) const { return this->set("@peak", value); }
    /** The rate that is guaranteed, in kilobytes a second; only for what comes in. Since libvirt 1.0.1. */
    std::optional<std::uint64_t> floor() const { return this->get_unsigned("@floor"); }
    Result<void> floor(const NumberOrNone &value) const { return this->set("@floor", value); }
    /** How much may pass at peak rate in one go, in KiB. */
    std::optional<std::uint64_t> burst() const { return this->get_unsigned("@burst"); }
    Result<void> burst(const NumberOrNone &value) const { return this->set("@burst", value); }
};
using BandwidthLimit = BasicBandwidthLimit<fedvirt_document>;
using ConstBandwidthLimit = BasicBandwidthLimit<const fedvirt_document>;

/** How a host device is passed through. */
template <class Handle> class BasicHostdevDriver : public Element<BasicHostdevDriver, Handle> {
 public:
    using Element<fedvirt::network_common::BasicHostdevDriver, Handle>::Element;
    /** The backend; VFIO where it is there and nothing is given. Words: network_common::HostdevDriverName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The host's driver to bind the device to, such as `mlx5_vfio_pci`. Since libvirt 10.0.0. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** Whether VFIO works through IOMMUFD. Words: common::YesNo. */
    std::optional<std::string> iommufd() const { return this->get_text("@iommufd"); }
    Result<void> iommufd(const TextOrNone &value) const { return this->set("@iommufd", value); }
};
using HostdevDriver = BasicHostdevDriver<fedvirt_document>;
using ConstHostdevDriver = BasicHostdevDriver<const fedvirt_document>;

/** The state of a link; libvirt fills it in. */
template <class Handle> class BasicLinkStatus : public Element<BasicLinkStatus, Handle> {
 public:
    using Element<fedvirt::network_common::BasicLinkStatus, Handle>::Element;
    /** The speed in Mbit/s. */
    std::optional<std::uint64_t> speed() const { return this->get_unsigned("@speed"); }
    Result<void> speed(const NumberOrNone &value) const { return this->set("@speed", value); }
    /** The state. Words: network_common::OperState. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
};
using LinkStatus = BasicLinkStatus<fedvirt_document>;
using ConstLinkStatus = BasicLinkStatus<const fedvirt_document>;

/** A MAC address. */
template <class Handle> class BasicMacAddress : public Element<BasicMacAddress, Handle> {
 public:
    using Element<fedvirt::network_common::BasicMacAddress, Handle>::Element;
    /** Six pairs of hexadecimal digits with colons. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
};
using MacAddress = BasicMacAddress<fedvirt_document>;
using ConstMacAddress = BasicMacAddress<const fedvirt_document>;

/** The largest packet that is carried whole. Since libvirt 3.1.0. */
template <class Handle> class BasicMtu : public Element<BasicMtu, Handle> {
 public:
    using Element<fedvirt::network_common::BasicMtu, Handle>::Element;
    /** The size in bytes, usually 1500. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
};
using Mtu = BasicMtu<fedvirt_document>;
using ConstMtu = BasicMtu<const fedvirt_document>;

/** Options of the bridge ports of a network's guests, or of one interface. Since libvirt 6.1.0. */
template <class Handle> class BasicPortOptions : public Element<BasicPortOptions, Handle> {
 public:
    using Element<fedvirt::network_common::BasicPortOptions, Handle>::Element;
    /** Whether the port sees nothing of other isolated ports. Words: common::YesNo. */
    std::optional<std::string> isolated() const { return this->get_text("@isolated"); }
    Result<void> isolated(const TextOrNone &value) const { return this->set("@isolated", value); }
};
using PortOptions = BasicPortOptions<fedvirt_document>;
using ConstPortOptions = BasicPortOptions<const fedvirt_document>;

/** The guest that a network port or filter binding belongs to. */
template <class Handle> class BasicPortOwner : public Element<BasicPortOwner, Handle> {
 public:
    using Element<fedvirt::network_common::BasicPortOwner, Handle>::Element;
    /** The guest's name. */
    std::optional<std::string> name() const { return this->get_text("name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("name", value); }
    /** The guest's UUID. */
    std::optional<std::string> uuid() const { return this->get_text("uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("uuid", value); }
};
using PortOwner = BasicPortOwner<fedvirt_document>;
using ConstPortOwner = BasicPortOwner<const fedvirt_document>;

/** A static route. Since libvirt 1.0.6. */
template <class Handle> class BasicRoute : public Element<BasicRoute, Handle> {
 public:
    using Element<fedvirt::network_common::BasicRoute, Handle>::Element;
    /** The kind of address; IPv4 by default. Words: network_common::AddressFamily. */
    std::optional<std::string> family() const { return this->get_text("@family"); }
    Result<void> family(const TextOrNone &value) const { return this->set("@family", value); }
    /** The address of the network that is reached. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** Its IPv4 mask; instead of `prefix`. */
    std::optional<std::string> netmask() const { return this->get_text("@netmask"); }
    Result<void> netmask(const TextOrNone &value) const { return this->set("@netmask", value); }
    /** How many bits of the address name the network. */
    std::optional<std::uint64_t> prefix() const { return this->get_unsigned("@prefix"); }
    Result<void> prefix(const NumberOrNone &value) const { return this->set("@prefix", value); }
    /** Where packets for it are sent. */
    std::optional<std::string> gateway() const { return this->get_text("@gateway"); }
    Result<void> gateway(const TextOrNone &value) const { return this->set("@gateway", value); }
    /** The cost, by which the cheapest of several routes is chosen; 1 by default. */
    std::optional<std::uint64_t> metric() const { return this->get_unsigned("@metric"); }
    Result<void> metric(const NumberOrNone &value) const { return this->set("@metric", value); }
};
using Route = BasicRoute<fedvirt_document>;
using ConstRoute = BasicRoute<const fedvirt_document>;

/** What a switch outside libvirt is told of an interface. */
template <class Handle> class BasicVirtualPort : public Element<BasicVirtualPort, Handle> {
 public:
    using Element<fedvirt::network_common::BasicVirtualPort, Handle>::Element;
    /** The kind of switch; not needed where the network says it. Words: network_common::VirtualPortType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** What it is told. */
    network_common::BasicVirtualPortParameters<Handle> parameters() const { return {this->document_, this->at("parameters")}; }
};
using VirtualPort = BasicVirtualPort<fedvirt_document>;
using ConstVirtualPort = BasicVirtualPort<const fedvirt_document>;

/** What a switch is told of an interface; which of it depends on the kind of switch. */
template <class Handle> class BasicVirtualPortParameters : public Element<BasicVirtualPortParameters, Handle> {
 public:
    using Element<fedvirt::network_common::BasicVirtualPortParameters, Handle>::Element;
    /** 802.1Qbg: the database that the type and instance are defined in, up to 255. */
    std::optional<std::uint64_t> managerid() const { return this->get_unsigned("@managerid"); }
    Result<void> managerid(const ValueOrNone &value) const { return this->set("@managerid", value); }
    /** 802.1Qbg: the type of the interface, up to 16777215. */
    std::optional<std::uint64_t> typeid_() const { return this->get_unsigned("@typeid"); }
    Result<void> typeid_(const ValueOrNone &value) const { return this->set("@typeid", value); }
    /** 802.1Qbg: the version of the type, up to 255. */
    std::optional<std::uint64_t> typeidversion() const { return this->get_unsigned("@typeidversion"); }
    Result<void> typeidversion(const ValueOrNone &value) const { return this->set("@typeidversion", value); }
    /** 802.1Qbg: the UUID of the guest or interface. */
    std::optional<std::string> instanceid() const { return this->get_text("@instanceid"); }
    Result<void> instanceid(const TextOrNone &value) const { return this->set("@instanceid", value); }
    /** Open vSwitch and Midonet: the UUID of the interface. */
    std::optional<std::string> interfaceid() const { return this->get_text("@interfaceid"); }
    Result<void> interfaceid(const TextOrNone &value) const { return this->set("@interfaceid", value); }
    /** 802.1Qbh and Open vSwitch: the name of the port profile. */
    std::optional<std::string> profileid() const { return this->get_text("@profileid"); }
    Result<void> profileid(const TextOrNone &value) const { return this->set("@profileid", value); }
};
using VirtualPortParameters = BasicVirtualPortParameters<fedvirt_document>;
using ConstVirtualPortParameters = BasicVirtualPortParameters<const fedvirt_document>;

/** VLAN tags. Since libvirt 0.10.0. */
template <class Handle> class BasicVlan : public Element<BasicVlan, Handle> {
 public:
    using Element<fedvirt::network_common::BasicVlan, Handle>::Element;
    /** Whether the tags form a trunk; implied by more than one tag. Words: common::YesNo. */
    std::optional<std::string> trunk() const { return this->get_text("@trunk"); }
    Result<void> trunk(const TextOrNone &value) const { return this->set("@trunk", value); }
    /** The tags. */
    List<network_common::BasicVlanTag, Handle> tags() const { return {this->document_, this->at("tag")}; }
};
using Vlan = BasicVlan<fedvirt_document>;
using ConstVlan = BasicVlan<const fedvirt_document>;

/** One VLAN. */
template <class Handle> class BasicVlanTag : public Element<BasicVlanTag, Handle> {
 public:
    using Element<fedvirt::network_common::BasicVlanTag, Handle>::Element;
    /** The VLAN's number, up to 4095. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /**
     * Makes it the interface's native VLAN; Open vSwitch alone. Since libvirt 1.1.0. Words:
     * network_common::NativeMode.
     */
    std::optional<std::string> native_mode() const { return this->get_text("@nativeMode"); }
    Result<void> native_mode(const TextOrNone &value) const { return this->set("@nativeMode", value); }
};
using VlanTag = BasicVlanTag<fedvirt_document>;
using ConstVlanTag = BasicVlanTag<const fedvirt_document>;

}  // namespace network_common
}  // inline namespace
}  // namespace fedvirt

#endif
