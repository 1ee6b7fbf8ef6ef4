/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_NWFILTER_HPP
#define FEDVIRT_NWFILTER_HPP

#include "elements/nwfilter.hpp"
#include "elements/common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A filter of guests' network traffic. Since libvirt 0.8.1.
 *
 * A document of its own, with the root `<filter>`.
 */
class NwFilter : public DocumentOf<NwFilter> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "filter";
    /** An empty one. */
    NwFilter() noexcept = default;
    using DocumentOf<NwFilter>::DocumentOf;
    /** The name, unique on the host. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "@name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "@name", value); }
    /**
     * The chain that the rules stand in: `root`, or one for a protocol, such as `ipv4` or `arp-xyz`; `root` by
     * default.
     */
    std::optional<std::string> chain() const { return detail::get_text(handle(), "@chain"); }
    Result<void> chain(const TextOrNone &value) { return detail::set(handle(), "@chain", value); }
    /** The order among chains, lowest first, from -1000 to 1000. Since libvirt 0.9.8. */
    std::optional<std::int64_t> priority() const { return detail::get_signed(handle(), "@priority"); }
    Result<void> priority(const NumberOrNone &value) { return detail::set(handle(), "@priority", value); }
    /** The UUID; libvirt makes one where none is given. */
    std::optional<std::string> uuid() const { return detail::get_text(handle(), "uuid"); }
    Result<void> uuid(const TextOrNone &value) { return detail::set(handle(), "uuid", value); }
    /** The rules of another filter. */
    List<nwfilter::BasicFilterRef, fedvirt_document> filterref() & { return {handle(), "filterref"}; }
    List<nwfilter::BasicFilterRef, const fedvirt_document> filterref() const & { return {handle(), "filterref"}; }
    void filterref() const && = delete;
    /** A rule. */
    List<nwfilter::BasicFilterRule, fedvirt_document> rule() & { return {handle(), "rule"}; }
    List<nwfilter::BasicFilterRule, const fedvirt_document> rule() const & { return {handle(), "rule"}; }
    void rule() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
