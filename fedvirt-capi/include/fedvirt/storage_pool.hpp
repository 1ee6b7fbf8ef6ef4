/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_STORAGE_POOL_HPP
#define FEDVIRT_STORAGE_POOL_HPP

#include "elements/storage_pool.hpp"
#include "elements/common.hpp"
#include "elements/pci.hpp"
#include "elements/storage_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A storage pool: where volumes are kept. Since libvirt 0.4.1.
 *
 * A document of its own, with the root `<pool>`.
 */
class Pool : public DocumentOf<Pool> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "pool";
    /** An empty one. */
    Pool() noexcept = default;
    using DocumentOf<Pool>::DocumentOf;
    /** The kind of storage. Words: storage_pool::PoolType. */
    std::optional<std::string> type() const { return detail::get_text(handle(), "@type"); }
    Result<void> type(const TextOrNone &value) { return detail::set(handle(), "@type", value); }
    /** The name, unique on the host. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "name", value); }
    /** The UUID; libvirt makes one where none is given. */
    std::optional<std::string> uuid() const { return detail::get_text(handle(), "uuid"); }
    Result<void> uuid(const TextOrNone &value) { return detail::set(handle(), "uuid", value); }
    /** The size of the whole pool, in bytes; libvirt fills it in. */
    common::BasicSize<fedvirt_document> capacity() & { return {handle(), "capacity"}; }
    common::BasicSize<const fedvirt_document> capacity() const & { return {handle(), "capacity"}; }
    void capacity() const && = delete;
    /** How much is taken, in bytes; libvirt fills it in. */
    common::BasicSize<fedvirt_document> allocation() & { return {handle(), "allocation"}; }
    common::BasicSize<const fedvirt_document> allocation() const & { return {handle(), "allocation"}; }
    void allocation() const && = delete;
    /** How much is free, in bytes; libvirt fills it in. */
    common::BasicSize<fedvirt_document> available() & { return {handle(), "available"}; }
    common::BasicSize<const fedvirt_document> available() const & { return {handle(), "available"}; }
    void available() const && = delete;
    /** What the file system does. */
    storage_pool::BasicPoolFeatures<fedvirt_document> features() & { return {handle(), "features"}; }
    storage_pool::BasicPoolFeatures<const fedvirt_document> features() const & { return {handle(), "features"}; }
    void features() const && = delete;
    /** Where the storage comes from. */
    storage_pool::BasicPoolSource<fedvirt_document> source() & { return {handle(), "source"}; }
    storage_pool::BasicPoolSource<const fedvirt_document> source() const & { return {handle(), "source"}; }
    void source() const && = delete;
    /** Where the volumes appear on the host. */
    storage_pool::BasicPoolTarget<fedvirt_document> target() & { return {handle(), "target"}; }
    storage_pool::BasicPoolTarget<const fedvirt_document> target() const & { return {handle(), "target"}; }
    void target() const && = delete;
    /** How the pool's volumes are looked at. Since libvirt 5.2.0. */
    storage_pool::BasicPoolRefresh<fedvirt_document> refresh() & { return {handle(), "refresh"}; }
    storage_pool::BasicPoolRefresh<const fedvirt_document> refresh() const & { return {handle(), "refresh"}; }
    void refresh() const && = delete;
    /** Options of `mount`, for `fs` and `netfs`; without support from libvirt. Since libvirt 5.1.0. */
    storage_pool::BasicPoolMountOptions<fedvirt_document> mount_opts() & { return {handle(), "fs:mount_opts"}; }
    storage_pool::BasicPoolMountOptions<const fedvirt_document> mount_opts() const & { return {handle(), "fs:mount_opts"}; }
    void mount_opts() const && = delete;
    /** Options of Ceph's library, for `rbd`; without support from libvirt. Since libvirt 5.1.0. */
    storage_pool::BasicPoolConfigOptions<fedvirt_document> config_opts() & { return {handle(), "rbd:config_opts"}; }
    storage_pool::BasicPoolConfigOptions<const fedvirt_document> config_opts() const & { return {handle(), "rbd:config_opts"}; }
    void config_opts() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
