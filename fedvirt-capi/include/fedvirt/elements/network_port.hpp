/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_NETWORK_PORT_HPP
#define FEDVIRT_ELEMENTS_NETWORK_PORT_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace network_port {

template <class Handle> class BasicNetworkPortPlug;
template <class Handle> class BasicRxFilters;

}  // namespace network_port
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "network_common.hpp"
#include "pci.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace network_port {

/**
 * How guests on one host interface see each other.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MacvtapMode {
    /** Directly. */
    static constexpr char bridge[] = "bridge";
    /** There is only one guest. */
    static constexpr char passthrough[] = "passthrough";
    /** Not at all. */
    static constexpr char private_[] = "private";
    /** Through the switch outside. */
    static constexpr char vepa[] = "vepa";
};

/**
 * The kind of plug of a network port.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct NetworkPortPlugType {
    /** A bridge that libvirt keeps for the network. */
    static constexpr char network[] = "network";
    /** A bridge that somebody else keeps. */
    static constexpr char bridge[] = "bridge";
    /** A host interface, over macvtap. */
    static constexpr char direct[] = "direct";
    /** A PCI device of the host. */
    static constexpr char hostdev_pci[] = "hostdev-pci";
};

/** What a network port is plugged into; what of it counts depends on the type. */
template <class Handle> class BasicNetworkPortPlug : public Element<BasicNetworkPortPlug, Handle> {
 public:
    using Element<fedvirt::network_port::BasicNetworkPortPlug, Handle>::Element;
    /** The kind of plug. Words: network_port::NetworkPortPlugType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `network` and `bridge`: the bridge. */
    std::optional<std::string> bridge() const { return this->get_text("@bridge"); }
    Result<void> bridge(const TextOrNone &value) const { return this->set("@bridge", value); }
    /**
     * `network` and `bridge`: who keeps the bridge's table of MAC addresses. Words:
     * network_common::MacTableManager.
     */
    std::optional<std::string> mac_table_manager() const { return this->get_text("@macTableManager"); }
    Result<void> mac_table_manager(const TextOrNone &value) const { return this->set("@macTableManager", value); }
    /** `direct`: the host interface. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** `direct`: the mode of macvtap. Words: network_port::MacvtapMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /**
     * `hostdev-pci`: whether libvirt takes the device from the host's driver and gives it back. Words:
     * common::YesNo.
     */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
    /** `hostdev-pci`: how the device is passed through. */
    network_common::BasicHostdevDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** `hostdev-pci`: the device. */
    pci::BasicPciAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using NetworkPortPlug = BasicNetworkPortPlug<fedvirt_document>;
using ConstNetworkPortPlug = BasicNetworkPortPlug<const fedvirt_document>;

/** Whether the host follows what a guest reports of its MAC address and receive filters. */
template <class Handle> class BasicRxFilters : public Element<BasicRxFilters, Handle> {
 public:
    using Element<fedvirt::network_port::BasicRxFilters, Handle>::Element;
    /** Whether it does; no by default. Words: common::YesNo. */
    std::optional<std::string> trust_guest() const { return this->get_text("@trustGuest"); }
    Result<void> trust_guest(const TextOrNone &value) const { return this->set("@trustGuest", value); }
};
using RxFilters = BasicRxFilters<fedvirt_document>;
using ConstRxFilters = BasicRxFilters<const fedvirt_document>;

}  // namespace network_port
}  // inline namespace
}  // namespace fedvirt

#endif
