/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/*
 * How functions of the C library are called: with what goes in, from C++'s types, and for what comes out. Nothing here is
 * for programs.
 */
#ifndef FEDVIRT_CALLS_HPP
#define FEDVIRT_CALLS_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "values.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace detail {

/** What C takes: texts by their beginning, all else as it is. */
inline const char *passed(const Argument &text) noexcept { return text.c_str(); }
template <class T, std::enable_if_t<!std::is_base_of_v<Argument, T>, int> = 0> T passed(const T &value) noexcept { return value; }

inline bool is_whole(const Argument &text) noexcept { return text.is_whole(); }
template <class T, std::enable_if_t<!std::is_base_of_v<Argument, T>, int> = 0> bool is_whole(const T &) noexcept { return true; }

/** Calls a function with what goes in, a place for what comes out, and one for the error; `take` makes the value of it. */
template <class T, class Out, class Function, class Take, class... In>
Result<T> given(Function function, Take &&take, const In &...in) {
    if (!(is_whole(in) && ...)) return fail<T>(nul_within());
    Out out{};
    return call<T>([&](fedvirt_error **error) { return function(passed(in)..., &out, error); }, [&] { return take(out); });
}

/** Calls a function that gives nothing. */
template <class Function, class... In> Result<void> done(Function function, const In &...in) {
    if (!(is_whole(in) && ...)) return fail<void>(nul_within());
    return run([&](fedvirt_error **error) { return function(passed(in)..., error); });
}

/** Calls one that gives a number or a flag. */
template <class T, class Function, class... In> Result<T> asked(Function function, const In &...in) {
    return given<T, T>(function, [](T value) { return value; }, in...);
}

/** Calls one that gives a text. */
template <class Function, class... In> Result<std::string> told(Function function, const In &...in) {
    return given<std::string, char *>(function, take, in...);
}

/** Calls one that gives a text, or none. */
template <class Function, class... In> Result<std::optional<std::string>> perhaps_told(Function function, const In &...in) {
    const auto taken = [](char *text) { return text == nullptr ? std::nullopt : std::optional<std::string>(take(text)); };
    return given<std::optional<std::string>, char *>(function, taken, in...);
}

/** Calls one that gives a list of texts. */
template <class Function, class... In> Result<std::vector<std::string>> listed(Function function, const In &...in) {
    const auto taken = [](fedvirt_strings *texts) {
        const Owned<fedvirt_strings, fedvirt_strings_free> owned(texts);
        std::vector<std::string> all(fedvirt_strings_len(texts));
        for (std::size_t i = 0; i < all.size(); i++) all[i] = fedvirt_strings_get(texts, i);
        return all;
    };
    return given<std::vector<std::string>, fedvirt_strings *>(function, taken, in...);
}

/** Calls one that gives a handle, which T takes over. */
template <class T, class Handle, class Function, class... In> Result<T> made(Function function, const In &...in) {
    return given<T, Handle *>(function, [](Handle *handle) { return T(handle); }, in...);
}

/** Calls one that gives a handle, or none. */
template <class T, class Handle, class Function, class... In> Result<std::optional<T>> perhaps_made(Function function, const In &...in) {
    const auto taken = [](Handle *handle) { return handle == nullptr ? std::nullopt : std::optional<T>(T(handle)); };
    return given<std::optional<T>, Handle *>(function, taken, in...);
}

}  // namespace detail
}  // inline namespace
}  // namespace fedvirt

#endif
