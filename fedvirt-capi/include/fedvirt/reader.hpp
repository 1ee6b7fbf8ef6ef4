/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Content that goes to a host bit by bit. */
#ifndef FEDVIRT_READER_HPP
#define FEDVIRT_READER_HPP

#include <cstddef>
#include <cstdint>

#include "called.hpp"

#ifdef FEDVIRT_WITH_LIBVIRT

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * Who gives content that need not be in memory as a whole: anything that can be called with a char * and a std::size_t, on
 * the thread that made the call. It writes what comes next to the one, at most as much as the other, which is never 0, and
 * returns how much that was: 0 when nothing is left, a number below 0 when it fails.
 *
 * With FEDVIRT_EXCEPTIONS, it may throw: the call ends, and throws the same. Without, an exception ends the program.
 *
 * It is made where a function is called, and only for that call.
 */
class Reader : public detail::Called {
 public:
    template <class Source, std::enable_if_t<std::is_invocable_r_v<std::ptrdiff_t, Source &, char *, std::size_t>, int> = 0>
    Reader(Source &&source) noexcept : Called(source) {
        c_.user = this;
        c_.read = [](void *user, std::uint8_t *buffer, std::size_t size) noexcept {
            return static_cast<Reader *>(user)->to<std::remove_reference_t<Source>>(std::ptrdiff_t(-1), [&](auto &called) {
                return static_cast<std::ptrdiff_t>(called(reinterpret_cast<char *>(buffer), size));
            });
        };
    }

    /** What C takes. */
    const fedvirt_reader *c_value() const noexcept { return &c_; }

 private:
    fedvirt_reader c_ = {nullptr, nullptr};
};

}  // inline namespace
}  // namespace fedvirt

#endif

#endif
