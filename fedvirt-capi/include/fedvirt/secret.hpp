/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_SECRET_HPP
#define FEDVIRT_SECRET_HPP

#include "elements/secret.hpp"
#include "elements/common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A secret: what it is for and how it is kept. Its value is set apart from it.
 *
 * A document of its own, with the root `<secret>`.
 */
class Secret : public DocumentOf<Secret> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "secret";
    /** An empty one. */
    Secret() noexcept = default;
    using DocumentOf<Secret>::DocumentOf;
    /** Whether it is kept in memory alone; no by default. Words: common::YesNo. */
    std::optional<std::string> ephemeral() const { return detail::get_text(handle(), "@ephemeral"); }
    Result<void> ephemeral(const TextOrNone &value) { return detail::set(handle(), "@ephemeral", value); }
    /** Whether libvirt never tells the value again; no by default. Words: common::YesNo. */
    std::optional<std::string> private_() const { return detail::get_text(handle(), "@private"); }
    Result<void> private_(const TextOrNone &value) { return detail::set(handle(), "@private", value); }
    /** The UUID; libvirt makes one where none is given. */
    std::optional<std::string> uuid() const { return detail::get_text(handle(), "uuid"); }
    Result<void> uuid(const TextOrNone &value) { return detail::set(handle(), "uuid", value); }
    /** A description for people. */
    std::optional<std::string> description() const { return detail::get_text(handle(), "description"); }
    Result<void> description(const TextOrNone &value) { return detail::set(handle(), "description", value); }
    /** What it is for. */
    secret::BasicSecretUsage<fedvirt_document> usage() & { return {handle(), "usage"}; }
    secret::BasicSecretUsage<const fedvirt_document> usage() const & { return {handle(), "usage"}; }
    void usage() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
