/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_STORAGE_POOL_CAPABILITIES_HPP
#define FEDVIRT_ELEMENTS_STORAGE_POOL_CAPABILITIES_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace storage_pool_capabilities {

template <class Handle> class BasicDefaultFormat;
template <class Handle> class BasicPoolTypeCapabilities;
template <class Handle> class BasicPoolTypeOptions;

}  // namespace storage_pool_capabilities
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "domain_capabilities.hpp"
#include "storage_pool.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace storage_pool_capabilities {

/** The format where none is given. */
template <class Handle> class BasicDefaultFormat : public Element<BasicDefaultFormat, Handle> {
 public:
    using Element<fedvirt::storage_pool_capabilities::BasicDefaultFormat, Handle>::Element;
    /** The format. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
};
using DefaultFormat = BasicDefaultFormat<fedvirt_document>;
using ConstDefaultFormat = BasicDefaultFormat<const fedvirt_document>;

/** What there is of a kind of pools. */
template <class Handle> class BasicPoolTypeCapabilities : public Element<BasicPoolTypeCapabilities, Handle> {
 public:
    using Element<fedvirt::storage_pool_capabilities::BasicPoolTypeCapabilities, Handle>::Element;
    /** The kind. Words: storage_pool::PoolType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Whether there can be such pools. Words: common::YesNo. */
    std::optional<std::string> supported() const { return this->get_text("@supported"); }
    Result<void> supported(const TextOrNone &value) const { return this->set("@supported", value); }
    /** The formats of the pool: `sourceFormatType`. */
    storage_pool_capabilities::BasicPoolTypeOptions<Handle> pool_options() const { return {this->document_, this->at("poolOptions")}; }
    /** The formats of its volumes: `targetFormatType`. */
    storage_pool_capabilities::BasicPoolTypeOptions<Handle> vol_options() const { return {this->document_, this->at("volOptions")}; }
};
using PoolTypeCapabilities = BasicPoolTypeCapabilities<fedvirt_document>;
using ConstPoolTypeCapabilities = BasicPoolTypeCapabilities<const fedvirt_document>;

/** The formats of pools or volumes. */
template <class Handle> class BasicPoolTypeOptions : public Element<BasicPoolTypeOptions, Handle> {
 public:
    using Element<fedvirt::storage_pool_capabilities::BasicPoolTypeOptions, Handle>::Element;
    /** The format where none is given. */
    storage_pool_capabilities::BasicDefaultFormat<Handle> default_format() const { return {this->document_, this->at("defaultFormat")}; }
    /** The formats. */
    List<domain_capabilities::BasicEnum, Handle> enums() const { return {this->document_, this->at("enum")}; }
};
using PoolTypeOptions = BasicPoolTypeOptions<fedvirt_document>;
using ConstPoolTypeOptions = BasicPoolTypeOptions<const fedvirt_document>;

}  // namespace storage_pool_capabilities
}  // inline namespace
}  // namespace fedvirt

#endif
