/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_INTERFACE_HPP
#define FEDVIRT_INTERFACE_HPP

#include "elements/interface.hpp"
#include "elements/common.hpp"
#include "elements/network_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A network interface of the host: an Ethernet card, a bridge, a bond, or a VLAN.
 *
 * A document of its own, with the root `<interface>`.
 */
class HostInterface : public DocumentOf<HostInterface> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "interface";
    /** An empty one. */
    HostInterface() noexcept = default;
    using DocumentOf<HostInterface>::DocumentOf;
    /** The kind of interface. Words: interface::HostInterfaceType. */
    std::optional<std::string> type() const { return detail::get_text(handle(), "@type"); }
    Result<void> type(const TextOrNone &value) { return detail::set(handle(), "@type", value); }
    /** Its name, such as `eth0`. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "@name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "@name", value); }
    /** When the host brings it up. */
    interface::BasicHostInterfaceStart<fedvirt_document> start() & { return {handle(), "start"}; }
    interface::BasicHostInterfaceStart<const fedvirt_document> start() const & { return {handle(), "start"}; }
    void start() const && = delete;
    /** The largest packet that it carries. */
    network_common::BasicMtu<fedvirt_document> mtu() & { return {handle(), "mtu"}; }
    network_common::BasicMtu<const fedvirt_document> mtu() const & { return {handle(), "mtu"}; }
    void mtu() const && = delete;
    /** Its addresses, one entry each for IPv4 and IPv6. */
    List<interface::BasicHostInterfaceProtocol, fedvirt_document> protocols() & { return {handle(), "protocol"}; }
    List<interface::BasicHostInterfaceProtocol, const fedvirt_document> protocols() const & { return {handle(), "protocol"}; }
    void protocols() const && = delete;
    /** The state of its link; libvirt fills it in. */
    network_common::BasicLinkStatus<fedvirt_document> link() & { return {handle(), "link"}; }
    network_common::BasicLinkStatus<const fedvirt_document> link() const & { return {handle(), "link"}; }
    void link() const && = delete;
    /** `ethernet`: the MAC address. */
    network_common::BasicMacAddress<fedvirt_document> mac() & { return {handle(), "mac"}; }
    network_common::BasicMacAddress<const fedvirt_document> mac() const & { return {handle(), "mac"}; }
    void mac() const && = delete;
    /** `bridge`: what is plugged into it. */
    interface::BasicHostInterfaceBridge<fedvirt_document> bridge() & { return {handle(), "bridge"}; }
    interface::BasicHostInterfaceBridge<const fedvirt_document> bridge() const & { return {handle(), "bridge"}; }
    void bridge() const && = delete;
    /** `bond`: what it is made of. */
    interface::BasicHostInterfaceBond<fedvirt_document> bond() & { return {handle(), "bond"}; }
    interface::BasicHostInterfaceBond<const fedvirt_document> bond() const & { return {handle(), "bond"}; }
    void bond() const && = delete;
    /** `vlan`: what it lies on. */
    interface::BasicHostInterfaceVlan<fedvirt_document> vlan() & { return {handle(), "vlan"}; }
    interface::BasicHostInterfaceVlan<const fedvirt_document> vlan() const & { return {handle(), "vlan"}; }
    void vlan() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
