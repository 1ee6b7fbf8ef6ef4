/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* cloud-configs, which are written as JSON: objects with cloud-init's own keys. */
#ifndef FEDVIRT_CLOUD_INIT_HPP
#define FEDVIRT_CLOUD_INIT_HPP

#include "calls.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

namespace cloud_init {

/** Writes a cloud-config as cloud-init reads it: "#cloud-config" and YAML. Equal configurations give equal texts. */
inline Result<std::string> to_user_data(const Text &config_json) { return detail::told(fedvirt_cloud_init_to_user_data, config_json); }
/** Reads a cloud-config that is written in YAML, with or without its "#cloud-config" line; gives JSON. */
inline Result<std::string> from_yaml(const Text &yaml) { return detail::told(fedvirt_cloud_init_from_yaml, yaml); }
/** Checks a cloud-config: names, keys, hashes, paths, modes. Guest::create() does this, too. */
inline Result<void> check(const Text &config_json) { return detail::done(fedvirt_cloud_init_check, config_json); }
/** Checks that a text is an SSH public key, as it stands in a .pub file. */
inline Result<void> check_ssh_key(const Text &key) { return detail::done(fedvirt_cloud_init_check_ssh_key, key); }
/** Makes the hash of a password (SHA-512 crypt), with a new random salt: for "hashed_passwd" of a user. */
inline Result<std::string> hash_password(const Text &password) { return detail::told(fedvirt_cloud_init_hash_password, password); }

}  // namespace cloud_init

}  // inline namespace
}  // namespace fedvirt

#endif
