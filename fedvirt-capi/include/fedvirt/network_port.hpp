/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_NETWORK_PORT_HPP
#define FEDVIRT_NETWORK_PORT_HPP

#include "elements/network_port.hpp"
#include "elements/common.hpp"
#include "elements/network_common.hpp"
#include "elements/pci.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * The connection of one guest interface to a network. Since libvirt 5.5.0.
 *
 * A document of its own, with the root `<networkport>`.
 */
class NetworkPort : public DocumentOf<NetworkPort> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "networkport";
    /** An empty one. */
    NetworkPort() noexcept = default;
    using DocumentOf<NetworkPort>::DocumentOf;
    /** The UUID; libvirt makes one where none is given. */
    std::optional<std::string> uuid() const { return detail::get_text(handle(), "uuid"); }
    Result<void> uuid(const TextOrNone &value) { return detail::set(handle(), "uuid", value); }
    /** The guest. */
    network_common::BasicPortOwner<fedvirt_document> owner() & { return {handle(), "owner"}; }
    network_common::BasicPortOwner<const fedvirt_document> owner() const & { return {handle(), "owner"}; }
    void owner() const && = delete;
    /** The port group of the network. */
    std::optional<std::string> group() const { return detail::get_text(handle(), "group"); }
    Result<void> group(const TextOrNone &value) { return detail::set(handle(), "group", value); }
    /** The MAC address that the guest sees. */
    network_common::BasicMacAddress<fedvirt_document> mac() & { return {handle(), "mac"}; }
    network_common::BasicMacAddress<const fedvirt_document> mac() const & { return {handle(), "mac"}; }
    void mac() const && = delete;
    /** What the switch outside is told. */
    network_common::BasicVirtualPort<fedvirt_document> virtualport() & { return {handle(), "virtualport"}; }
    network_common::BasicVirtualPort<const fedvirt_document> virtualport() const & { return {handle(), "virtualport"}; }
    void virtualport() const && = delete;
    /** The bandwidth that the interface gets. */
    network_common::BasicBandwidth<fedvirt_document> bandwidth() & { return {handle(), "bandwidth"}; }
    network_common::BasicBandwidth<const fedvirt_document> bandwidth() const & { return {handle(), "bandwidth"}; }
    void bandwidth() const && = delete;
    /** The VLAN tags of its traffic. */
    network_common::BasicVlan<fedvirt_document> vlan() & { return {handle(), "vlan"}; }
    network_common::BasicVlan<const fedvirt_document> vlan() const & { return {handle(), "vlan"}; }
    void vlan() const && = delete;
    /** Whether it is kept apart from other isolated ports. Since libvirt 6.1.0. */
    network_common::BasicPortOptions<fedvirt_document> port() & { return {handle(), "port"}; }
    network_common::BasicPortOptions<const fedvirt_document> port() const & { return {handle(), "port"}; }
    void port() const && = delete;
    /** Whether the host follows what the guest reports of its receive filters. */
    network_port::BasicRxFilters<fedvirt_document> rxfilters() & { return {handle(), "rxfilters"}; }
    network_port::BasicRxFilters<const fedvirt_document> rxfilters() const & { return {handle(), "rxfilters"}; }
    void rxfilters() const && = delete;
    /** What it is plugged into. */
    network_port::BasicNetworkPortPlug<fedvirt_document> plug() & { return {handle(), "plug"}; }
    network_port::BasicNetworkPortPlug<const fedvirt_document> plug() const & { return {handle(), "plug"}; }
    void plug() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
