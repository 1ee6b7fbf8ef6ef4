/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Storage pools on a host. */
#ifndef FEDVIRT_POOL_HANDLE_HPP
#define FEDVIRT_POOL_HANDLE_HPP

#include "images.hpp"
#include "storage_pool.hpp"
#include "volume_handle.hpp"

#ifdef FEDVIRT_WITH_LIBVIRT

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** A storage pool on a host. This is a handle: the pool itself stays as it is when it goes. */
class PoolHandle {
 public:
    /** Takes over a handle of the C library's. */
    explicit PoolHandle(fedvirt_pool *handle) noexcept : handle_(handle) {}

    /** The pool's name. */
    std::string_view name() const & noexcept { return detail::view(fedvirt_pool_name(handle())); }
    std::string name() const && { return std::string(name()); }
    /** The pool's UUID. */
    std::string_view uuid() const & noexcept { return detail::view(fedvirt_pool_uuid(handle())); }
    std::string uuid() const && { return std::string(uuid()); }
    /** Asks whether it is running. */
    Result<bool> is_active() const { return detail::asked<bool>(fedvirt_pool_is_active, handle()); }
    /** Reads it. */
    Result<Pool> document() const { return detail::read<Pool>(fedvirt_pool_document, handle()); }
    /** Makes what it needs on the host, such as the folder of a directory pool. What is there stays as it is. */
    Result<void> build() const { return detail::done(fedvirt_pool_build, handle()); }
    /** Starts it. */
    Result<void> start() const { return detail::done(fedvirt_pool_start, handle()); }
    /** Looks anew at what it holds. */
    Result<void> refresh() const { return detail::done(fedvirt_pool_refresh, handle()); }
    /** Stops it. What it holds stays. */
    Result<void> destroy() const { return detail::done(fedvirt_pool_destroy, handle()); }
    /** Removes its definition. What it holds stays. */
    Result<void> undefine() const { return detail::done(fedvirt_pool_undefine, handle()); }
    /** Asks whether it starts with the host. */
    Result<bool> autostart() const { return detail::asked<bool>(fedvirt_pool_autostart, handle()); }
    /** Sets whether it starts with the host. */
    Result<void> set_autostart(bool is) const { return detail::done(fedvirt_pool_set_autostart, handle(), is); }
    /** Lists the volumes that libvirt knows in it. It must be running; refresh() looks for others. */
    Result<std::vector<std::string>> volume_names() const { return detail::listed(fedvirt_pool_volume_names, handle()); }
    /** Finds a volume by its name; looks anew at what the pool holds before the answer is none, if `refresh` is. */
    Result<std::optional<VolumeHandle>> volume(const Text &name, bool refresh = true) const {
        return detail::perhaps_made<VolumeHandle, fedvirt_volume>(fedvirt_pool_volume, handle(), name, refresh);
    }
    /** Makes a volume in it. FEDVIRT_ERR_VOLUME_EXISTS when it has one of that name. */
    Result<VolumeHandle> create_volume(const Volume &volume) const {
        return detail::made<VolumeHandle, fedvirt_volume>(fedvirt_pool_create_volume, handle(), volume.handle());
    }
    /**
     * Makes a volume of so many bytes of what a reader gives, as they come; zeros take no room in it, where libvirt can leave
     * holes. When anything fails, no volume is left.
     */
    Result<VolumeHandle> create_volume_from(const Volume &volume, const Reader &reader, std::uint64_t length,
                                            const Progress &progress = {}) const {
        return detail::made<VolumeHandle, fedvirt_volume>(fedvirt_pool_create_volume_from, handle(), volume.handle(), reader, length, progress);
    }
    /**
     * Has the image that a name such as "fedora:43" stands for in it, as a volume that guests' disks can be overlays on: the one
     * that is there, or a new one, which is verified before it can be used.
     */
    Result<VolumeHandle> fetch_image(const Text &name, const Progress &progress = {}) const {
        return detail::made<VolumeHandle, fedvirt_volume>(fedvirt_pool_fetch_image, handle(), nullptr, name, progress);
    }
    /** The same, from where the images say. */
    Result<VolumeHandle> fetch_image(const Text &name, const Images &images, const Progress &progress = {}) const {
        return detail::made<VolumeHandle, fedvirt_volume>(fedvirt_pool_fetch_image, handle(), images.handle(), name, progress);
    }
    /** Lists the names of such volumes. */
    Result<std::vector<std::string>> images() const { return detail::listed(fedvirt_pool_images, handle()); }
    /** Removes those that nothing on the host stands on, by JSON as fedvirt_cache_prune() says; says their names. */
    Result<std::vector<std::string>> prune_images(const Text &prune_json) const {
        return detail::listed(fedvirt_pool_prune_images, handle(), prune_json);
    }

    /** For functions of C: the handle, which stays this one's. */
    const fedvirt_pool *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_pool, fedvirt_pool_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif

#endif
