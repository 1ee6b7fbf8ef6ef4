/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Configs of Ignition, with which Fedora CoreOS and its kin are set up in place of cloud-init. */
#ifndef FEDVIRT_IGNITION_HPP
#define FEDVIRT_IGNITION_HPP

#include <string>
#include <string_view>
#include <vector>

#include "bytes.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** A config that was checked. A guest gets one by the key "ignition" of its specification. */
class Ignition {
 public:
    /** Takes over a config of the C library's. */
    explicit Ignition(fedvirt_ignition *handle) noexcept : handle_(handle) {}

    /** Reads a config by the rules of the version that it names: 3.0.0 to 3.6.0. */
    static Result<Ignition> from_json(const Text &config_json) {
        return detail::made<Ignition, fedvirt_ignition>(fedvirt_ignition_from_json, config_json);
    }

    /** The version that it is written for. */
    std::string_view version() const & noexcept { return detail::view(fedvirt_ignition_version(handle())); }
    std::string version() const && { return std::string(version()); }
    /** The first user that it makes; empty when it makes none. */
    std::string_view user() const & noexcept { return detail::view(fedvirt_ignition_user(handle())); }
    std::string user() const && { return std::string(user()); }
    /** What Ignition would ignore without a word. */
    Result<std::vector<std::string>> warnings() const { return detail::listed(fedvirt_ignition_warnings, handle()); }
    /** The bytes of a disk that holds the config and nothing else, in whole sectors. */
    Result<std::string> to_disk() const { return detail::given_bytes(fedvirt_ignition_to_disk, handle()); }

    /** For functions of C: the config, which stays this one's. */
    const fedvirt_ignition *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_ignition, fedvirt_ignition_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif
