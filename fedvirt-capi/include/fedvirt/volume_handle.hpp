/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Volumes of storage pools. */
#ifndef FEDVIRT_VOLUME_HANDLE_HPP
#define FEDVIRT_VOLUME_HANDLE_HPP

#include "reader.hpp"
#include "storage_volume.hpp"

#ifdef FEDVIRT_WITH_LIBVIRT

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** A volume of a storage pool. This is a handle: the volume itself stays as it is when it goes. */
class VolumeHandle {
 public:
    /** Takes over a handle of the C library's. */
    explicit VolumeHandle(fedvirt_volume *handle) noexcept : handle_(handle) {}

    /** The volume's name in its pool. */
    std::string_view name() const & noexcept { return detail::view(fedvirt_volume_name(handle())); }
    std::string name() const && { return std::string(name()); }
    /** Asks for its path on its host. */
    Result<std::string> path() const { return detail::told(fedvirt_volume_path, handle()); }
    /** Reads it. */
    Result<Volume> document() const { return detail::read<Volume>(fedvirt_volume_document, handle()); }
    /** Writes content into it, from its beginning. */
    Result<void> upload(std::string_view content) const {
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(content.data());
        return detail::done(fedvirt_volume_upload, handle(), bytes, content.size());
    }
    /** Writes so many bytes of what a reader gives into it, from its beginning, as they come. */
    Result<void> upload_from(const Reader &reader, std::uint64_t length, const Progress &progress = {}) const {
        return detail::done(fedvirt_volume_upload_from, handle(), reader, length, progress);
    }
    /** Deletes it and what it holds. One that is gone already is no error. */
    Result<void> destroy() const { return detail::done(fedvirt_volume_delete, handle()); }

    /** For functions of C: the handle, which stays this one's. */
    const fedvirt_volume *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_volume, fedvirt_volume_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif

#endif
