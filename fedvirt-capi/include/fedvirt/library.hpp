/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* The library itself. */
#ifndef FEDVIRT_LIBRARY_HPP
#define FEDVIRT_LIBRARY_HPP

#include <cstdint>
#include <string_view>

#include "calls.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** The version of the library that runs, such as "0.1.0"; FEDVIRT_VERSION is the headers'. */
inline std::string_view version() noexcept { return detail::view(fedvirt_version()); }
/** The same as a number, 1000000 * major + 1000 * minor + patch; FEDVIRT_VERSION_NUMBER is the headers'. */
inline std::uint32_t version_number() noexcept { return fedvirt_version_number(); }

/** Writes a text as JSON, quotes included, so that it can be set into a JSON text such as a guest's. */
inline Result<std::string> json_quote(const Text &text) { return detail::told(fedvirt_json_quote, text); }

#ifdef FEDVIRT_WITH_LIBVIRT
/**
 * Leaves libvirt's own error handler as it is, for programs that use libvirt themselves as well. To be called before the
 * first Host::open().
 */
inline void keep_error_handler() noexcept { fedvirt_keep_error_handler(); }
#endif

}  // inline namespace
}  // namespace fedvirt

#endif
