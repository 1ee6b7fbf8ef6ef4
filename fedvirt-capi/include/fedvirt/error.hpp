/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/*
 * Results and errors.
 *
 * Without FEDVIRT_EXCEPTIONS, what can fail returns a Result, and nothing throws or needs RTTI. With it, defined before
 * the first header of fedvirt is included, calls return what they are for and throw an Exception instead; so do then
 * the functions that read a value.
 *
 * Both may stand in one program: what is compiled with one is other types than what is compiled with the other. So the
 * linker says it when a function of the one kind is called as one of the other.
 */
#ifndef FEDVIRT_ERROR_HPP
#define FEDVIRT_ERROR_HPP

#if __cplusplus < 201703L
#error "fedvirt for C++ needs C++17: compile with -std=c++17 or later"
#endif

#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "../fedvirt.h"

#ifdef FEDVIRT_EXCEPTIONS
#include <exception>
#include <memory>
#define FEDVIRT_CALLS throwing
#else
#define FEDVIRT_CALLS returning
#endif

#if !defined(FEDVIRT_EXCEPTIONS) && __cplusplus > 202002L
#include <version>
#ifdef __cpp_lib_expected
#include <expected>
#endif
#endif

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** How a call ended: FEDVIRT_OK, FEDVIRT_ERR_NOT_FOUND, ...; new ones may come with any release. */
using Status = fedvirt_status;

namespace detail {

/** A handle of the C library, or none. (<memory> would make up a third of the time that this header takes to compile.) */
template <class Handle, auto release> class Owned {
 public:
    Owned() noexcept = default;
    explicit Owned(Handle *handle) noexcept : handle_(handle) {}
    Owned(Owned &&other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    Owned &operator=(Owned &&other) noexcept {
        Owned taken(std::move(other));
        std::swap(handle_, taken.handle_);
        return *this;
    }
    ~Owned() { release(handle_); }

    Handle *get() const noexcept { return handle_; }
    explicit operator bool() const noexcept { return handle_ != nullptr; }

 private:
    Handle *handle_ = nullptr;
};

inline std::string_view view(const char *text) noexcept { return text == nullptr ? std::string_view() : std::string_view(text); }

/** Takes over a string that a call gave out; no string is empty. */
inline std::string take(char *text) {
    const Owned<char, fedvirt_string_free> owned(text);
    return std::string(view(text));
}

}  // namespace detail

/** Why a call failed. */
class [[nodiscard]] Error {
 public:
    /** Takes over an error of the C library's. */
    Error(Status status, fedvirt_error *error) noexcept : error_(error), status_(status) {}
    /** An error of this header's own. */
    Error(Status status, const char *kind, std::string message) noexcept
        : message_(std::move(message)), kind_(kind), status_(status) {}

    /** Which mistake was made. */
    Status status() const noexcept { return status_; }
    /** The name of the mistake, as in fedvirt's other languages: "NameTaken". */
    std::string_view kind() const & noexcept { return error_ ? detail::view(fedvirt_error_kind(error_.get())) : std::string_view(kind_); }
    std::string kind() const && { return std::string(kind()); }
    /** What failed, on what, and what to do next; one line or more, without an end of line. */
    std::string_view message() const & noexcept { return std::string_view(c_message()); }
    std::string message() const && { return std::string(message()); }
    /** The same for functions of C. */
    const char *c_message() const & noexcept { return error_ ? fedvirt_error_message(error_.get()) : message_.c_str(); }
    void c_message() const && = delete;
    /** What to do next, where there is something to say; else empty. The message has it as well. */
    std::string_view hint() const & noexcept { return detail::view(fedvirt_error_hint(error_.get())); }
    std::string hint() const && { return std::string(hint()); }
    /** What it is about: the place in a document, "/domain/devices/disk[1]/driver/@name", or a file; empty when it is neither. */
    std::string_view path() const & noexcept { return detail::view(fedvirt_error_path(error_.get())); }
    std::string path() const && { return std::string(path()); }
    /** The line in the text that was read, from 1; 0 when the mistake is none in a text. */
    std::size_t line() const noexcept { return fedvirt_error_line(error_.get()); }
    /** The column in that line, in characters from 1; 0 when the mistake is none in a text. */
    std::size_t column() const noexcept { return fedvirt_error_column(error_.get()); }

 private:
    detail::Owned<fedvirt_error, fedvirt_error_free> error_;
    std::string message_;
    const char *kind_ = "Other";
    Status status_;
};

#ifdef FEDVIRT_EXCEPTIONS

/** What a call that fails throws. */
class Exception : public std::exception {
 public:
    explicit Exception(Error error) : error_(std::make_shared<const Error>(std::move(error))) {}
    /** Why it failed. Copies of the exception share it. */
    const Error &error() const noexcept { return *error_; }
    /** The error's message. */
    const char *what() const noexcept override { return error_->c_message(); }

 private:
    std::shared_ptr<const Error> error_;
};

/** What a call returns that can fail: it throws. */
template <class T> using Result = T;

#else

/**
 * What a call returns that can fail: a value, or an error.
 *
 * It is one type under every standard and not std::expected where there is one: units of one program that are compiled
 * for C++17 and for C++23 would otherwise have different functions of one name. to_expected() makes one of the other.
 */
template <class T> class [[nodiscard]] Result {
 public:
    Result(T value) : value_(std::move(value)) {}
    Result(Error error) : error_(std::move(error)) {}

    /** Whether there is a value. */
    bool has_value() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return value_.has_value(); }

    /** The value. Where there is an error instead, the program ends; look before. */
    T &value() & { return look(), *value_; }
    const T &value() const & { return look(), *value_; }
    T value() && { return look(), std::move(*value_); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T *operator->() & { return &value(); }
    const T *operator->() const & { return &value(); }
    /** Nobody looked whether there is a value, and it would be gone before what is taken from it. */
    const T *operator->() const && = delete;
    /** The value, or another one where there is none. */
    template <class Other> T value_or(Other &&other) && {
        return value_ ? std::move(*value_) : static_cast<T>(std::forward<Other>(other));
    }

    /** The error. Where there is a value instead, the program ends; look before. */
    const Error &error() const & { return error_ ? *error_ : (std::abort(), *error_); }
    Error error() && { return error_ ? std::move(*error_) : (std::abort(), std::move(*error_)); }

 private:
    void look() const noexcept {
        if (!value_) std::abort();
    }

    std::optional<T> value_;
    std::optional<Error> error_;
};

/** What a call returns that gives nothing: success, or an error. */
template <> class [[nodiscard]] Result<void> {
 public:
    Result() noexcept = default;
    Result(Error error) : error_(std::move(error)) {}

    /** Whether it worked. */
    bool has_value() const noexcept { return !error_; }
    explicit operator bool() const noexcept { return !error_; }
    /** Ends the program where there is an error. */
    void value() const noexcept {
        if (error_) std::abort();
    }
    /** The error. Where there is none, the program ends; look before. */
    const Error &error() const & { return error_ ? *error_ : (std::abort(), *error_); }
    Error error() && { return error_ ? std::move(*error_) : (std::abort(), std::move(*error_)); }

 private:
    std::optional<Error> error_;
};

#ifdef __cpp_lib_expected
/** The same as the standard's type. */
template <class T> std::expected<T, Error> to_expected(Result<T> result) {
    if (!result) return std::unexpected(std::move(result).error());
    if constexpr (std::is_void_v<T>) return {};
    else return std::move(result).value();
}
#endif

#endif

namespace detail {

/** A call fails. */
template <class T> Result<T> fail(Error error) {
#ifdef FEDVIRT_EXCEPTIONS
    throw Exception(std::move(error));
#else
    return error;
#endif
}

/** The error of a text that C would take for a shorter one. */
inline Error nul_within() {
    return Error(FEDVIRT_ERR_INVALID_ARGUMENT, "InvalidArgument", "a text has a NUL byte within; leave it out");
}

/**
 * What a call of the C library, which is given where an error goes, comes to. `take` makes the value; `arguments` are the
 * texts that the call uses.
 */
template <class T, class Call, class Take, class... Arguments>
Result<T> call(Call &&made, Take &&take, const Arguments &...arguments) {
    if (!(arguments.is_whole() && ...)) return fail<T>(nul_within());
    fedvirt_error *error = nullptr;
    const Status status = made(&error);
    if (status != FEDVIRT_OK) return fail<T>(Error(status, error));
    return take();
}

/** The same for a call that gives nothing. */
template <class Call, class... Arguments> Result<void> run(Call &&made, const Arguments &...arguments) {
    return call<void>(made, [] { return Result<void>(); }, arguments...);
}

/**
 * Whether a call that reads a value worked. The paths are from the table, so it only fails for documents that were moved
 * from.
 */
template <class Call> bool reads(Call &&made) {
#ifdef FEDVIRT_EXCEPTIONS
    run(made);
    return true;
#else
    return run(made).has_value();
#endif
}

}  // namespace detail

}  // inline namespace
}  // namespace fedvirt

#endif
