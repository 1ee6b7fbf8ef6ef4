/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_NWFILTER_BINDING_HPP
#define FEDVIRT_NWFILTER_BINDING_HPP

#include "elements/nwfilter_binding.hpp"
#include "elements/network_common.hpp"
#include "elements/nwfilter.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * The filter of one guest interface. Since libvirt 4.5.0.
 *
 * A document of its own, with the root `<filterbinding>`.
 */
class NwFilterBinding : public DocumentOf<NwFilterBinding> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "filterbinding";
    /** An empty one. */
    NwFilterBinding() noexcept = default;
    using DocumentOf<NwFilterBinding>::DocumentOf;
    /** The guest. */
    network_common::BasicPortOwner<fedvirt_document> owner() & { return {handle(), "owner"}; }
    network_common::BasicPortOwner<const fedvirt_document> owner() const & { return {handle(), "owner"}; }
    void owner() const && = delete;
    /** The host's end of the interface, such as `vnet0`. */
    nwfilter_binding::BasicBindingDevice<fedvirt_document> portdev() & { return {handle(), "portdev"}; }
    nwfilter_binding::BasicBindingDevice<const fedvirt_document> portdev() const & { return {handle(), "portdev"}; }
    void portdev() const && = delete;
    /** The host interface that it is on, with macvtap. */
    nwfilter_binding::BasicBindingDevice<fedvirt_document> linkdev() & { return {handle(), "linkdev"}; }
    nwfilter_binding::BasicBindingDevice<const fedvirt_document> linkdev() const & { return {handle(), "linkdev"}; }
    void linkdev() const && = delete;
    /** The guest's MAC address. */
    network_common::BasicMacAddress<fedvirt_document> mac() & { return {handle(), "mac"}; }
    network_common::BasicMacAddress<const fedvirt_document> mac() const & { return {handle(), "mac"}; }
    void mac() const && = delete;
    /** The filter, with values for its variables. */
    nwfilter::BasicFilterRef<fedvirt_document> filterref() & { return {handle(), "filterref"}; }
    nwfilter::BasicFilterRef<const fedvirt_document> filterref() const & { return {handle(), "filterref"}; }
    void filterref() const && = delete;
    /** What of the host enforces the rules. */
    nwfilter_binding::BasicBindingDevice<fedvirt_document> backend() & { return {handle(), "backend"}; }
    nwfilter_binding::BasicBindingDevice<const fedvirt_document> backend() const & { return {handle(), "backend"}; }
    void backend() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
