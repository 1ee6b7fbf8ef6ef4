/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Bytes of the C library's, and files with their names. */
#ifndef FEDVIRT_BYTES_HPP
#define FEDVIRT_BYTES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "calls.hpp"
#include "range.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** A file: its name, with the folders that it is in, and what it holds, for as long as the Files. */
struct File {
    std::string_view name;
    std::string_view content;
};

namespace detail {

/** Bytes as C has them. */
inline const std::uint8_t *bytes(std::string_view content) noexcept {
    return reinterpret_cast<const std::uint8_t *>(content.data());
}

inline std::string_view bytes(const std::uint8_t *content, std::size_t length) noexcept {
    return content == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char *>(content), length);
}

/** Takes over bytes of the C library's. */
inline std::string take_bytes(fedvirt_bytes *bytes) {
    const Owned<fedvirt_bytes, fedvirt_bytes_free> owned(bytes);
    return std::string(detail::bytes(fedvirt_bytes_data(bytes), fedvirt_bytes_len(bytes)));
}

/** Calls a function that gives bytes. */
template <class Function, class... In> Result<std::string> given_bytes(Function function, const In &...in) {
    return given<std::string, fedvirt_bytes *>(function, take_bytes, in...);
}

inline File file(const fedvirt_files *all, std::size_t index) noexcept {
    return {view(fedvirt_files_name(all, index)), bytes(fedvirt_files_content(all, index), fedvirt_files_content_len(all, index))};
}

}  // namespace detail

/** Files: a range of File. */
using Files = detail::Range<fedvirt_files, detail::file, fedvirt_files_len, fedvirt_files_free>;

}  // inline namespace
}  // namespace fedvirt

#endif
