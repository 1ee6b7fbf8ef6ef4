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

#include "progress.hpp"
#include "values.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace detail {

/** What C takes: texts by their beginning, who is called back by its struct, all else as it is. */
template <class T> auto passed(const T &value) noexcept {
    if constexpr (std::is_base_of_v<Argument, T>) return value.c_str();
    else if constexpr (std::is_base_of_v<Called, T>) return value.c_value();
    else return value;
}

template <class T> bool is_whole([[maybe_unused]] const T &value) noexcept {
    if constexpr (std::is_base_of_v<Argument, T>) return value.is_whole();
    else return true;
}

/** How a call ended, unless who was called back threw. */
template <class... In> Status ended(Status status, fedvirt_error **error, const In &...in) {
    [[maybe_unused]] const auto look = [&](const auto &value) {
        if constexpr (std::is_base_of_v<Called, std::decay_t<decltype(value)>>) value.after(status, error);
    };
    (look(in), ...);
    return status;
}

/** Calls a function with what goes in, a place for what comes out, and one for the error; `take` makes the value of it. */
template <class T, class Out, class Function, class Take, class... In>
Result<T> given(Function function, Take &&take, const In &...in) {
    if (!(is_whole(in) && ...)) return fail<T>(nul_within());
    Out out{};
    return call<T>([&](fedvirt_error **error) { return ended(function(passed(in)..., &out, error), error, in...); },
                   [&] { return take(out); });
}

/** Calls a function that gives nothing. */
template <class Function, class... In> Result<void> done(Function function, const In &...in) {
    if (!(is_whole(in) && ...)) return fail<void>(nul_within());
    return run([&](fedvirt_error **error) { return ended(function(passed(in)..., error), error, in...); });
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
