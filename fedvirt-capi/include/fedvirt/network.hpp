/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_NETWORK_HPP
#define FEDVIRT_NETWORK_HPP

#include "elements/network.hpp"
#include "elements/common.hpp"
#include "elements/network_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A virtual network, which guests on one host connect to. Since libvirt 0.3.0.
 *
 * A document of its own, with the root `<network>`.
 */
class Network : public DocumentOf<Network> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "network";
    /** An empty one. */
    Network() noexcept = default;
    using DocumentOf<Network>::DocumentOf;
    /** How many guest interfaces are connected; libvirt fills it in for a running network. Since libvirt 0.10.0. */
    std::optional<std::uint64_t> connections() const { return detail::get_unsigned(handle(), "@connections"); }
    Result<void> connections(const NumberOrNone &value) { return detail::set(handle(), "@connections", value); }
    /**
     * Whether guests may talk IPv6 to each other where the network has no IPv6 address. Since libvirt 1.0.1.
     * Words: common::YesNo.
     */
    std::optional<std::string> ipv6() const { return detail::get_text(handle(), "@ipv6"); }
    Result<void> ipv6(const TextOrNone &value) { return detail::set(handle(), "@ipv6", value); }
    /**
     * Whether the host follows what guests report of their MAC address and receive filters; the default of the
     * network's interfaces. Since libvirt 1.2.10. Words: common::YesNo.
     */
    std::optional<std::string> trust_guest_rx_filters() const { return detail::get_text(handle(), "@trustGuestRxFilters"); }
    Result<void> trust_guest_rx_filters(const TextOrNone &value) { return detail::set(handle(), "@trustGuestRxFilters", value); }
    /** The name, unique on the host. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "name", value); }
    /** The UUID; libvirt makes one where none is given. */
    std::optional<std::string> uuid() const { return detail::get_text(handle(), "uuid"); }
    Result<void> uuid(const TextOrNone &value) { return detail::set(handle(), "uuid", value); }
    /** A short title for people. Since libvirt 9.7.0. */
    std::optional<std::string> title() const { return detail::get_text(handle(), "title"); }
    Result<void> title(const TextOrNone &value) { return detail::set(handle(), "title", value); }
    /** A description for people. Since libvirt 9.7.0. */
    std::optional<std::string> description() const { return detail::get_text(handle(), "description"); }
    Result<void> description(const TextOrNone &value) { return detail::set(handle(), "description", value); }
    /** What applications store along with the network, in their own namespaces. Since libvirt 2.1.0. */
    std::optional<std::string> metadata() const { return detail::get_text(handle(), "metadata"); }
    Result<void> metadata(const Nothing &value) { return detail::set(handle(), "metadata", value); }
    /** How guests reach the physical network; a network without it is isolated. */
    network::BasicNetworkForward<fedvirt_document> forward() & { return {handle(), "forward"}; }
    network::BasicNetworkForward<const fedvirt_document> forward() const & { return {handle(), "forward"}; }
    void forward() const && = delete;
    /** The bridge that the guests are plugged into. */
    network::BasicNetworkBridge<fedvirt_document> bridge() & { return {handle(), "bridge"}; }
    network::BasicNetworkBridge<const fedvirt_document> bridge() const & { return {handle(), "bridge"}; }
    void bridge() const && = delete;
    /** The largest packet that the network carries. Since libvirt 3.1.0. */
    network_common::BasicMtu<fedvirt_document> mtu() & { return {handle(), "mtu"}; }
    network_common::BasicMtu<const fedvirt_document> mtu() const & { return {handle(), "mtu"}; }
    void mtu() const && = delete;
    /** The MAC address of the bridge; libvirt makes one where it needs one. Since libvirt 0.8.8. */
    network_common::BasicMacAddress<fedvirt_document> mac() & { return {handle(), "mac"}; }
    network_common::BasicMacAddress<const fedvirt_document> mac() const & { return {handle(), "mac"}; }
    void mac() const && = delete;
    /** The DNS domain that the DHCP server hands out. Since libvirt 0.4.5. */
    network::BasicNetworkDomain<fedvirt_document> domain() & { return {handle(), "domain"}; }
    network::BasicNetworkDomain<const fedvirt_document> domain() const & { return {handle(), "domain"}; }
    void domain() const && = delete;
    /** The network's DNS server. Since libvirt 0.9.3. */
    network::BasicNetworkDns<fedvirt_document> dns() & { return {handle(), "dns"}; }
    network::BasicNetworkDns<const fedvirt_document> dns() const & { return {handle(), "dns"}; }
    void dns() const && = delete;
    /** The VLAN tags of the guests' traffic, where the connection can tag. Since libvirt 0.10.0. */
    network_common::BasicVlan<fedvirt_document> vlan() & { return {handle(), "vlan"}; }
    network_common::BasicVlan<const fedvirt_document> vlan() const & { return {handle(), "vlan"}; }
    void vlan() const && = delete;
    /** The bandwidth that all guests together get. Since libvirt 0.9.4. */
    network_common::BasicBandwidth<fedvirt_document> bandwidth() & { return {handle(), "bandwidth"}; }
    network_common::BasicBandwidth<const fedvirt_document> bandwidth() const & { return {handle(), "bandwidth"}; }
    void bandwidth() const && = delete;
    /** Whether guests are kept apart from each other. Since libvirt 6.1.0. */
    network_common::BasicPortOptions<fedvirt_document> port() & { return {handle(), "port"}; }
    network_common::BasicPortOptions<const fedvirt_document> port() const & { return {handle(), "port"}; }
    void port() const && = delete;
    /** The addresses of the bridge, with the DHCP service of each. */
    List<network::BasicNetworkIp, fedvirt_document> ips() & { return {handle(), "ip"}; }
    List<network::BasicNetworkIp, const fedvirt_document> ips() const & { return {handle(), "ip"}; }
    void ips() const && = delete;
    /** Routes that the host gets to networks behind guests. Since libvirt 1.0.6. */
    List<network_common::BasicRoute, fedvirt_document> routes() & { return {handle(), "route"}; }
    List<network_common::BasicRoute, const fedvirt_document> routes() const & { return {handle(), "route"}; }
    void routes() const && = delete;
    /** What the switch outside is told of the guests. */
    network_common::BasicVirtualPort<fedvirt_document> virtualport() & { return {handle(), "virtualport"}; }
    network_common::BasicVirtualPort<const fedvirt_document> virtualport() const & { return {handle(), "virtualport"}; }
    void virtualport() const && = delete;
    /** Classes of service that an interface can choose from. Since libvirt 0.9.4. */
    List<network::BasicPortGroup, fedvirt_document> portgroups() & { return {handle(), "portgroup"}; }
    List<network::BasicPortGroup, const fedvirt_document> portgroups() const & { return {handle(), "portgroup"}; }
    void portgroups() const && = delete;
    /** Lines for the configuration of dnsmasq; without support from libvirt. Since libvirt 5.6.0. */
    network::BasicDnsmasqOptions<fedvirt_document> dnsmasq_options() & { return {handle(), "dnsmasq:options"}; }
    network::BasicDnsmasqOptions<const fedvirt_document> dnsmasq_options() const & { return {handle(), "dnsmasq:options"}; }
    void dnsmasq_options() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
