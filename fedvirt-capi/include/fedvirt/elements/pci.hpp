/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_PCI_HPP
#define FEDVIRT_ELEMENTS_PCI_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace pci {

template <class Handle> class BasicPciAddress;

}  // namespace pci
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace pci {

/** The place of a PCI function on the host. */
template <class Handle> class BasicPciAddress : public Element<BasicPciAddress, Handle> {
 public:
    using Element<fedvirt::pci::BasicPciAddress, Handle>::Element;
    /** The PCI domain (segment), from 0; libvirt writes four hexadecimal digits. */
    std::optional<std::uint64_t> domain() const { return this->get_unsigned("@domain"); }
    Result<void> domain(const ValueOrNone &value) const { return this->set("@domain", value); }
    /** The bus, from 0 to 255; two hexadecimal digits. */
    std::optional<std::uint64_t> bus() const { return this->get_unsigned("@bus"); }
    Result<void> bus(const ValueOrNone &value) const { return this->set("@bus", value); }
    /** The slot on the bus, from 0 to 31; two hexadecimal digits. */
    std::optional<std::uint64_t> slot() const { return this->get_unsigned("@slot"); }
    Result<void> slot(const ValueOrNone &value) const { return this->set("@slot", value); }
    /** The function of the device, from 0 to 7. */
    std::optional<std::uint64_t> function() const { return this->get_unsigned("@function"); }
    Result<void> function(const ValueOrNone &value) const { return this->set("@function", value); }
    /** Whether the slot holds a device with several functions. Words: common::OnOff. */
    std::optional<std::string> multifunction() const { return this->get_text("@multifunction"); }
    Result<void> multifunction(const TextOrNone &value) const { return this->set("@multifunction", value); }
};
using PciAddress = BasicPciAddress<fedvirt_document>;
using ConstPciAddress = BasicPciAddress<const fedvirt_document>;

}  // namespace pci
}  // inline namespace
}  // namespace fedvirt

#endif
