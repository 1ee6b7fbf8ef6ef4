/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/*
 * What functions take: types that nobody has to name, made of strings and numbers where a function is called.
 */
#ifndef FEDVIRT_VALUES_HPP
#define FEDVIRT_VALUES_HPP

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "error.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace detail {

template <class T> constexpr bool is_character =
    std::is_same_v<T, char> || std::is_same_v<T, wchar_t> || std::is_same_v<T, char16_t> || std::is_same_v<T, char32_t>;

/** For numbers alone: neither characters nor bool, which are integers, too. */
template <class T> using IfNumber = std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool> && !is_character<T>, int>;

/** A text that ends with a NUL byte, borrowed where it does already; or none. */
class Argument {
 public:
    Argument(const Argument &) = delete;
    Argument &operator=(const Argument &) = delete;

    /** The text; nullptr where there is none. */
    const char *c_str() const noexcept { return text_; }
    /** Whether C sees all of the text: whether it has no NUL byte within. */
    bool is_whole() const noexcept { return whole_; }
    /** Whether it stands for the absence of a value. */
    bool is_absent() const noexcept { return absent_; }

 protected:
    Argument() noexcept : text_(nullptr), absent_(true) {}
    explicit Argument(const char *text) noexcept : text_(text) {}
    explicit Argument(const std::string &text) noexcept
        : text_(text.c_str()), whole_(text.find('\0') == std::string::npos) {}
    explicit Argument(std::string_view text) : copy_(text), text_(copy_.c_str()), whole_(text.find('\0') == text.npos) {}
    template <class T> explicit Argument(const std::optional<T> &value) : Argument() {
        if (!value) return;
        if constexpr (std::is_integral_v<T>) copy_ = std::to_string(*value);
        else copy_ = *value;
        text_ = copy_.c_str();
        whole_ = copy_.find('\0') == std::string::npos;
        absent_ = false;
    }
    template <class T, IfNumber<T> = 0> explicit Argument(T number) : copy_(std::to_string(number)), text_(copy_.c_str()) {}

 private:
    std::string copy_;
    const char *text_;
    bool whole_ = true, absent_ = false;
};

}  // namespace detail

/** A text: a const char *, std::string or std::string_view, of which only the last is copied, for C needs its end. */
class Text : public detail::Argument {
 public:
    Text(const char *text) noexcept : Argument(text) {}
    Text(const std::string &text) noexcept : Argument(text) {}
    Text(std::string_view text) : Argument(text) {}
};

/** A text to set; std::nullopt, and a std::optional without one, remove what is there. */
class TextOrNone : public detail::Argument {
 public:
    TextOrNone(const char *text) noexcept : Argument(text) {}
    TextOrNone(const std::string &text) noexcept : Argument(text) {}
    TextOrNone(std::string_view text) : Argument(text) {}
    TextOrNone(std::nullopt_t) noexcept {}
    TextOrNone(const std::optional<std::string> &text) : Argument(text) {}
};

/** A whole number to set; std::nullopt, and a std::optional without one, remove what is there. */
class NumberOrNone : public detail::Argument {
 public:
    NumberOrNone(std::nullopt_t) noexcept {}
    template <class T, detail::IfNumber<T> = 0> NumberOrNone(T number) : Argument(number) {}
    template <class T, detail::IfNumber<T> = 0> NumberOrNone(const std::optional<T> &number) : Argument(number) {}
};

/** A text, or a number, such as of what keeps its spelling: "0x1f" or 31; std::nullopt removes what is there. */
class ValueOrNone : public detail::Argument {
 public:
    ValueOrNone(const char *text) noexcept : Argument(text) {}
    ValueOrNone(const std::string &text) noexcept : Argument(text) {}
    ValueOrNone(std::string_view text) : Argument(text) {}
    ValueOrNone(std::nullopt_t) noexcept {}
    ValueOrNone(const std::optional<std::string> &text) : Argument(text) {}
    template <class T, detail::IfNumber<T> = 0> ValueOrNone(T number) : Argument(number) {}
    template <class T, detail::IfNumber<T> = 0> ValueOrNone(const std::optional<T> &number) : Argument(number) {}
};

/** Yes or no: bool, and nothing that only converts to it. */
class Flag : public detail::Argument {
 public:
    template <class T, std::enable_if_t<std::is_same_v<T, bool>, int> = 0>
    Flag(T is) noexcept : Argument(is ? "true" : "false") {}
};

/** std::nullopt, for what can be removed but not be set. */
class Nothing : public detail::Argument {
 public:
    Nothing(std::nullopt_t) noexcept {}
};

}  // inline namespace
}  // namespace fedvirt

#endif
