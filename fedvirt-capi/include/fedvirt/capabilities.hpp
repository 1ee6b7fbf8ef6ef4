/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_CAPABILITIES_HPP
#define FEDVIRT_CAPABILITIES_HPP

#include "elements/capabilities.hpp"
#include "elements/common.hpp"
#include "elements/cpu.hpp"
#include "elements/domain.hpp"
#include "elements/domain_capabilities.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * What a host and its hypervisor can do. Since libvirt 0.2.1.
 *
 * A document of its own, with the root `<capabilities>`.
 */
class Capabilities : public DocumentOf<Capabilities> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "capabilities";
    /** An empty one. */
    Capabilities() noexcept = default;
    using DocumentOf<Capabilities>::DocumentOf;
    /** The host. */
    capabilities::BasicHostCapabilities<fedvirt_document> host() & { return {handle(), "host"}; }
    capabilities::BasicHostCapabilities<const fedvirt_document> host() const & { return {handle(), "host"}; }
    void host() const && = delete;
    /** The kinds of guests that can run, one entry for each operating system type and architecture. */
    List<capabilities::BasicGuestCapabilities, fedvirt_document> guests() & { return {handle(), "guest"}; }
    List<capabilities::BasicGuestCapabilities, const fedvirt_document> guests() const & { return {handle(), "guest"}; }
    void guests() const && = delete;
    /** The kinds of storage pools, from a connection that only knows storage. */
    capabilities::BasicPoolTypes<fedvirt_document> pool() & { return {handle(), "pool"}; }
    capabilities::BasicPoolTypes<const fedvirt_document> pool() const & { return {handle(), "pool"}; }
    void pool() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
