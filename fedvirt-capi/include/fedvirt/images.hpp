/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/*
 * Images by name: catalogues, downloads that are verified, the folder that keeps them, and files that say which images names
 * stood for. What is known of an image is JSON, as fedvirt_images_fetch() and its like say in fedvirt.h.
 */
#ifndef FEDVIRT_IMAGES_HPP
#define FEDVIRT_IMAGES_HPP

#include <optional>
#include <string>
#include <string_view>

#include "calls.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** A folder of images, which any number of processes may use at once. */
class Cache {
 public:
    /** Takes over a cache of the C library's. */
    explicit Cache(fedvirt_cache *handle) noexcept : handle_(handle) {}

    /** Opens the one in a folder, or the user's. */
    static Result<Cache> open(const TextOrNone &folder = std::nullopt) {
        return detail::made<Cache, fedvirt_cache>(fedvirt_cache_open, folder);
    }

    /** Its folder, an absolute path. */
    std::string_view folder() const & noexcept { return detail::view(fedvirt_cache_folder(handle())); }
    std::string folder() const && { return std::string(folder()); }
    /** Finds the image of a digest, "sha256:...". */
    Result<std::optional<std::string>> find(const Text &digest) const {
        return detail::perhaps_told(fedvirt_cache_find, handle(), digest);
    }
    /** Lists all images: an array. */
    Result<std::string> list() const { return detail::told(fedvirt_cache_list, handle()); }
    /** Reads the whole of an image, and compares it with what was put there. */
    Result<void> verify(const Text &digest, const Progress &progress = {}) const {
        return detail::done(fedvirt_cache_verify, handle(), digest, progress);
    }
    /** From now on leaves what files in a folder of guests' disks stand on. */
    Result<void> keep_used_in(const Text &path) const { return detail::done(fedvirt_cache_keep_used_in, handle(), path); }
    /** Removes an image that nothing stands on; says whether there was one. */
    Result<bool> remove(const Text &digest) const { return detail::asked<bool>(fedvirt_cache_remove, handle(), digest); }
    /** Makes room, by JSON as fedvirt_cache_prune() says; says what was removed. */
    Result<std::string> prune(const Text &prune_json) const { return detail::told(fedvirt_cache_prune, handle(), prune_json); }

    /** For functions of C: the cache, which stays this one's. */
    const fedvirt_cache *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_cache, fedvirt_cache_free> handle_;
};

/** A file that keeps what names stand for, so that they always stand for that. */
class ImagesLock {
 public:
    /** Takes over a lock file's handle of the C library's. */
    explicit ImagesLock(fedvirt_images_lock *handle) noexcept : handle_(handle) {}

    /** The one at a path, which need not exist. */
    static Result<ImagesLock> open(const Text &path) {
        return detail::made<ImagesLock, fedvirt_images_lock>(fedvirt_images_lock_open, path);
    }

    /** What a name stands for, if the file says. */
    Result<std::optional<std::string>> get(const Text &name) const {
        return detail::perhaps_told(fedvirt_images_lock_get, handle(), name);
    }
    /** All of it: an object of entries by their names. */
    Result<std::string> all() const { return detail::told(fedvirt_images_lock_all, handle()); }
    /** Makes a name stand for an image from now on. */
    Result<void> update(const Text &name, const Text &entry_json) const {
        return detail::done(fedvirt_images_lock_update, handle(), name, entry_json);
    }
    /** Forgets what a name stood for. */
    Result<void> remove(const Text &name) const { return detail::done(fedvirt_images_lock_remove, handle(), name); }

    /** For functions of C: the lock file's handle, which stays this one's. */
    const fedvirt_images_lock *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_images_lock, fedvirt_images_lock_free> handle_;
};

/** Where images come from, whom to trust about them, and where they are kept. */
class Images {
 public:
    /** Takes over what the C library was told of images. */
    explicit Images(fedvirt_images *handle) noexcept : handle_(handle) {}

    /**
     * Says it, in JSON as fedvirt_images_from_json() says: by "{}", the distributions' own servers, signed lists alone, and the
     * user's cache.
     */
    static Result<Images> from_json(const Text &json) {
        return detail::made<Images, fedvirt_images>(fedvirt_images_from_json, json);
    }

    /** Lists all images of a distribution, newest release first: an array. */
    Result<std::string> list(const Text &distribution) const { return detail::told(fedvirt_images_list, handle(), distribution); }
    /** What a name such as "fedora:43" stands for. */
    Result<std::string> resolve(const Text &name) const { return detail::told(fedvirt_images_resolve, handle(), name); }
    /** Gets the image that a name stands for: from the cache, or from the network into the cache. */
    Result<std::string> fetch(const Text &name, const Progress &progress = {}) const {
        return detail::told(fedvirt_images_fetch, handle(), name, progress);
    }
    /** The same for what resolve() gives. */
    Result<std::string> fetch_entry(const Text &entry_json, const Progress &progress = {}) const {
        return detail::told(fedvirt_images_fetch_entry, handle(), entry_json, progress);
    }
    /** The cache that they are kept in. */
    Result<Cache> open_cache() const { return detail::made<Cache, fedvirt_cache>(fedvirt_images_open_cache, handle()); }

    /** For functions of C: what was said, which stays this one's. */
    const fedvirt_images *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_images, fedvirt_images_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif
