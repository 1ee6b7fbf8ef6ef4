/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_STORAGE_POOL_CAPABILITIES_HPP
#define FEDVIRT_STORAGE_POOL_CAPABILITIES_HPP

#include "elements/storage_pool_capabilities.hpp"
#include "elements/common.hpp"
#include "elements/domain_capabilities.hpp"
#include "elements/storage_pool.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * The kinds of storage pools that a host knows. Since libvirt 5.2.0.
 *
 * A document of its own, with the root `<storagepoolCapabilities>`.
 */
class StoragePoolCapabilities : public DocumentOf<StoragePoolCapabilities> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "storagepoolCapabilities";
    /** An empty one. */
    StoragePoolCapabilities() noexcept = default;
    using DocumentOf<StoragePoolCapabilities>::DocumentOf;
    /** The kinds. */
    List<storage_pool_capabilities::BasicPoolTypeCapabilities, fedvirt_document> pools() & { return {handle(), "pool"}; }
    List<storage_pool_capabilities::BasicPoolTypeCapabilities, const fedvirt_document> pools() const & { return {handle(), "pool"}; }
    void pools() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
