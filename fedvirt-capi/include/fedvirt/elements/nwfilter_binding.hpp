/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_NWFILTER_BINDING_HPP
#define FEDVIRT_ELEMENTS_NWFILTER_BINDING_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace nwfilter_binding {

template <class Handle> class BasicBindingDevice;

}  // namespace nwfilter_binding
}  // inline namespace
}  // namespace fedvirt

#include "network_common.hpp"
#include "nwfilter.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace nwfilter_binding {

/** Something by its name. */
template <class Handle> class BasicBindingDevice : public Element<BasicBindingDevice, Handle> {
 public:
    using Element<fedvirt::nwfilter_binding::BasicBindingDevice, Handle>::Element;
    /** The name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using BindingDevice = BasicBindingDevice<fedvirt_document>;
using ConstBindingDevice = BasicBindingDevice<const fedvirt_document>;

}  // namespace nwfilter_binding
}  // inline namespace
}  // namespace fedvirt

#endif
