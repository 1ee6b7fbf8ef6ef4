/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_COMMON_HPP
#define FEDVIRT_ELEMENTS_COMMON_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace common {

template <class Handle> class BasicSize;

}  // namespace common
}  // inline namespace
}  // namespace fedvirt

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace common {

/**
 * `on` or `off`, as libvirt writes switches that reach the hypervisor.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct OnOff {
    /** Switched on. */
    static constexpr char on[] = "on";
    /** Switched off. */
    static constexpr char off[] = "off";
};

/**
 * `yes` or `no`, as libvirt writes most switches.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct YesNo {
    /** It is so. */
    static constexpr char yes[] = "yes";
    /** It is not. */
    static constexpr char no[] = "no";
};

/**
 * An amount of memory or storage with its unit.
 *
 * libvirt's scaled integers (https://libvirt.org/formatdomain.html#memory-allocation): where no unit is given it
 * depends on the field, KiB for memory and bytes for storage.
 */
template <class Handle> class BasicSize : public Element<BasicSize, Handle> {
 public:
    using Element<fedvirt::common::BasicSize, Handle>::Element;
    /** The unit, such as `KiB`, `GiB`, `bytes` or `MB`. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /** How many of the unit. */
    std::optional<std::uint64_t> value() const { return this->get_unsigned("text()"); }
    Result<void> value(const NumberOrNone &value) const { return this->set("text()", value); }
};
using Size = BasicSize<fedvirt_document>;
using ConstSize = BasicSize<const fedvirt_document>;

}  // namespace common
}  // inline namespace
}  // namespace fedvirt

#endif
