/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* The network configurations that cloud-init gives guests, of version 1 or 2, which is netplan's. */
#ifndef FEDVIRT_NETWORK_CONFIG_HPP
#define FEDVIRT_NETWORK_CONFIG_HPP

#include "calls.hpp"
#include "compare.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

namespace network_config {

/** DHCP over IPv4 on the guest's first NIC alone, whatever its name is, as JSON. */
inline Result<std::string> dhcp() { return detail::told(fedvirt_network_config_dhcp); }
/** Reads one in YAML and checks it; gives JSON, with the same keys. */
inline Result<std::string> from_yaml(const Text &yaml) { return detail::told(fedvirt_network_config_from_yaml, yaml); }
/** Checks one in JSON, and writes it as the guest gets it. */
inline Result<std::string> to_yaml(const Text &config_json) { return detail::told(fedvirt_network_config_to_yaml, config_json); }
/** All that "cloud-init schema" says about one in YAML, each with its line and column. */
inline Result<Findings> check(const Text &yaml) {
    return detail::made<Findings, fedvirt_findings>(fedvirt_network_config_check, yaml);
}
/** What is allowed in one in YAML, but seldom meant. Each begins with its path. */
inline Result<std::vector<std::string>> warnings(const Text &yaml) { return detail::listed(fedvirt_network_config_warnings, yaml); }

}  // namespace network_config

}  // inline namespace
}  // namespace fedvirt

#endif
