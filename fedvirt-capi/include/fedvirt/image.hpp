/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Image files of this machine: what they are, and what can be made of them. What they are is JSON, as fedvirt_image_info()
 * says in fedvirt.h. */
#ifndef FEDVIRT_IMAGE_HPP
#define FEDVIRT_IMAGE_HPP

#include <cstdint>

#include "calls.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

namespace image {

/** Says what an image file is, by its content. Nothing but the file itself is opened. */
inline Result<std::string> info(const Text &path) { return detail::told(fedvirt_image_info, path); }
/** Says what it is and, one after the other, what it is an overlay on: an array. */
inline Result<std::string> chain(const Text &path) { return detail::told(fedvirt_image_chain, path); }
/**
 * Makes an image in another format: "qcow2" when not given, "raw", "vmdk" or "vhdx"; and says what the new one is, which is
 * there when it is complete. Only with `flatten` does it take in what the image stands on, and other files with its data.
 */
inline Result<std::string> convert(const Text &from, const Text &to, const TextOrNone &format = std::nullopt, bool flatten = false,
                                   const Progress &progress = {}) {
    return detail::told(fedvirt_image_convert, from, to, format, flatten, progress);
}
/** Makes an image's disk larger, of `size` bytes, a multiple of 512, and says what it is then. */
inline Result<std::string> resize(const Text &path, std::uint64_t size, const Progress &progress = {}) {
    return detail::told(fedvirt_image_resize, path, size, progress);
}

}  // namespace image

}  // inline namespace
}  // namespace fedvirt

#endif
