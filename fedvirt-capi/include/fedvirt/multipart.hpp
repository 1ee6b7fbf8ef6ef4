/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* User-data of several parts. */
#ifndef FEDVIRT_MULTIPART_HPP
#define FEDVIRT_MULTIPART_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bytes.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** One part of user-data. Its texts are there for as long as the Multipart, also when parts are added. */
struct Part {
    /** What it is, as its MIME type. */
    std::string_view kind;
    /** The name of the file that it becomes in the guest. */
    std::optional<std::string_view> filename;
    /** How a cloud-config is merged into those before it. */
    std::optional<std::string_view> merge_type;
    /** What it holds. */
    std::string_view content;
};

/** User-data, or vendor-data, of several parts, which cloud-init takes in their order. */
class Multipart {
 public:
    /** Takes over parts of the C library's. */
    explicit Multipart(fedvirt_multipart *handle) noexcept : handle_(handle) {}

    /** No parts yet. */
    static Result<Multipart> make() { return detail::made<Multipart, fedvirt_multipart>(fedvirt_multipart_new); }
    /** Reads user-data: a MIME message, or a "#cloud-config-archive". Any other format is one part. */
    static Result<Multipart> from_user_data(const Text &user_data) {
        return detail::made<Multipart, fedvirt_multipart>(fedvirt_multipart_from_user_data, user_data);
    }

    /**
     * Adds a part behind the others; to_user_data() checks it. The kind is its MIME type, as fedvirt_multipart_add() lists
     * them in fedvirt.h, and is told from the content's beginning when not given; the file is the one that the part becomes
     * in the guest; the merge type says how a cloud-config is merged into those before it.
     */
    Result<void> add(std::string_view content, const TextOrNone &kind = std::nullopt, const TextOrNone &filename = std::nullopt,
                     const TextOrNone &merge_type = std::nullopt) {
        return detail::done(fedvirt_multipart_add, handle(), kind, detail::bytes(content), content.size(), filename, merge_type);
    }
    /** Adds a header to a part, such as "Launch-Index". */
    Result<void> add_header(std::size_t index, const Text &name, const Text &value) {
        return detail::done(fedvirt_multipart_add_header, handle(), index, name, value);
    }
    /** Checks the parts: what they begin with, names and headers, and the cloud-configs. */
    Result<void> validate() const { return detail::done(fedvirt_multipart_validate, handle()); }
    /** Checks the parts, and writes them as a MIME message. */
    Result<std::string> to_user_data() const { return detail::told(fedvirt_multipart_to_user_data, handle()); }
    /** The parts as cloud-init's own archive, a YAML list, which is easier to read than MIME. */
    Result<std::string> to_archive() const { return detail::told(fedvirt_multipart_to_archive, handle()); }

    /** How many parts there are. */
    std::size_t size() const noexcept { return fedvirt_multipart_len(handle()); }
    /** One of them, counted from 0; one without texts when there are not so many. */
    Part operator[](std::size_t index) const & noexcept {
        const fedvirt_multipart *all = handle();
        return {detail::view(fedvirt_multipart_kind(all, index)), detail::perhaps_view(fedvirt_multipart_filename(all, index)),
                detail::perhaps_view(fedvirt_multipart_merge_type(all, index)),
                detail::bytes(fedvirt_multipart_content(all, index), fedvirt_multipart_content_len(all, index))};
    }
    void operator[](std::size_t) const && = delete;
    /** The further headers of a part, each as "Launch-Index: 1". */
    Result<std::vector<std::string>> headers(std::size_t index) const {
        return detail::listed(fedvirt_multipart_headers, handle(), index);
    }

    /** For functions of C: the parts, which stay this one's. */
    fedvirt_multipart *handle() noexcept { return handle_.get(); }
    const fedvirt_multipart *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_multipart, fedvirt_multipart_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif
