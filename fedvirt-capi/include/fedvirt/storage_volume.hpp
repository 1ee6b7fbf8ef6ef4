/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_STORAGE_VOLUME_HPP
#define FEDVIRT_STORAGE_VOLUME_HPP

#include "elements/storage_volume.hpp"
#include "elements/common.hpp"
#include "elements/storage_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A volume of a storage pool: a file, a block device, or an image on a server. Since libvirt 0.4.1.
 *
 * A document of its own, with the root `<volume>`.
 */
class Volume : public DocumentOf<Volume> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "volume";
    /** An empty one. */
    Volume() noexcept = default;
    using DocumentOf<Volume>::DocumentOf;
    /** What it is on the host; libvirt fills it in. Since libvirt 1.2.0. Words: storage_volume::VolumeType. */
    std::optional<std::string> type() const { return detail::get_text(handle(), "@type"); }
    Result<void> type(const TextOrNone &value) { return detail::set(handle(), "@type", value); }
    /** The name, unique in the pool. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "name", value); }
    /** What tells the volume from all others; libvirt fills it in. */
    std::optional<std::string> key() const { return detail::get_text(handle(), "key"); }
    Result<void> key(const TextOrNone &value) { return detail::set(handle(), "key", value); }
    /** Where it lies on the pool's devices; libvirt fills it in, for some pools. */
    storage_volume::BasicVolumeSource<fedvirt_document> source() & { return {handle(), "source"}; }
    storage_volume::BasicVolumeSource<const fedvirt_document> source() const & { return {handle(), "source"}; }
    void source() const && = delete;
    /** The size that a guest sees; in bytes where no unit is given. */
    common::BasicSize<fedvirt_document> capacity() & { return {handle(), "capacity"}; }
    common::BasicSize<const fedvirt_document> capacity() const & { return {handle(), "capacity"}; }
    void capacity() const && = delete;
    /** How much of the pool it takes. A new volume takes its whole capacity where none is given. */
    common::BasicSize<fedvirt_document> allocation() & { return {handle(), "allocation"}; }
    common::BasicSize<const fedvirt_document> allocation() const & { return {handle(), "allocation"}; }
    void allocation() const && = delete;
    /** The size of the file or device on the host; libvirt fills it in. Since libvirt 3.0.0. */
    common::BasicSize<fedvirt_document> physical() & { return {handle(), "physical"}; }
    common::BasicSize<const fedvirt_document> physical() const & { return {handle(), "physical"}; }
    void physical() const && = delete;
    /** The volume as the host sees it. */
    storage_volume::BasicVolumeTarget<fedvirt_document> target() & { return {handle(), "target"}; }
    storage_volume::BasicVolumeTarget<const fedvirt_document> target() const & { return {handle(), "target"}; }
    void target() const && = delete;
    /** The image that this one holds the changes to. */
    storage_volume::BasicVolumeBackingStore<fedvirt_document> backing_store() & { return {handle(), "backingStore"}; }
    storage_volume::BasicVolumeBackingStore<const fedvirt_document> backing_store() const & { return {handle(), "backingStore"}; }
    void backing_store() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
