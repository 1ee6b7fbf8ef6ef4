/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* cloud-configs, which are written as JSON: objects with cloud-init's own keys. */
#ifndef FEDVIRT_CLOUD_INIT_HPP
#define FEDVIRT_CLOUD_INIT_HPP

#include "calls.hpp"
#include "compare.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

namespace cloud_init {

/** Writes a cloud-config as cloud-init reads it: "#cloud-config" and YAML. Equal configurations give equal texts. */
inline Result<std::string> to_user_data(const Text &config_json) { return detail::told(fedvirt_cloud_init_to_user_data, config_json); }
/** Reads a cloud-config that is written in YAML, with or without its "#cloud-config" line; gives JSON. */
inline Result<std::string> from_yaml(const Text &yaml) { return detail::told(fedvirt_cloud_init_from_yaml, yaml); }
/**
 * Checks a cloud-config: names, keys, hashes, paths, modes, and what "cloud-init schema" says. Guest::create() does this,
 * too. The error is the first mistake; findings() gives all.
 */
inline Result<void> check(const Text &config_json) { return detail::done(fedvirt_cloud_init_check, config_json); }
/** All that there is to say about a cloud-config: mistakes, and what cloud-init deprecates. */
inline Result<Findings> findings(const Text &config_json) {
    return detail::made<Findings, fedvirt_findings>(fedvirt_cloud_init_findings, config_json);
}
/**
 * All that is wrong with a cloud-config in YAML, each with its line and column. Of user-data in another format, and of
 * templates, one finding says that they are not judged.
 */
inline Result<Findings> check_user_data(const Text &user_data) {
    return detail::made<Findings, fedvirt_findings>(fedvirt_cloud_init_check_user_data, user_data);
}
/** Checks that a text is an SSH public key, as it stands in a .pub file. */
inline Result<void> check_ssh_key(const Text &key) { return detail::done(fedvirt_cloud_init_check_ssh_key, key); }
/** Makes the hash of a password (SHA-512 crypt), with a new random salt: for "hashed_passwd" of a user. */
inline Result<std::string> hash_password(const Text &password) { return detail::told(fedvirt_cloud_init_hash_password, password); }
/** Makes a password of 24 letters and digits from the system's random numbers, and prints it nowhere. */
inline Result<std::string> generate_password() { return detail::told(fedvirt_cloud_init_generate_password); }

}  // namespace cloud_init

}  // inline namespace
}  // namespace fedvirt

#endif
