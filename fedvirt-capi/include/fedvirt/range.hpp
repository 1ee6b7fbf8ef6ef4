/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* What is gone through: elements of a document, and what functions of the C library list. */
#ifndef FEDVIRT_RANGE_HPP
#define FEDVIRT_RANGE_HPP

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "error.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace detail {

/** A text of the C library's, or none. */
inline std::optional<std::string_view> perhaps_view(const char *text) noexcept {
    return text == nullptr ? std::nullopt : std::optional<std::string_view>(text);
}

/** Goes through a list by its places. */
template <class List> class Iterator {
 public:
    using iterator_category = std::input_iterator_tag;
    using iterator_concept = std::forward_iterator_tag;
    using value_type = typename List::value_type;
    using difference_type = std::ptrdiff_t;
    using reference = value_type;
    using pointer = void;

    Iterator() = default;
    Iterator(List list, std::size_t index) : list_(std::move(list)), index_(index) {}

    value_type operator*() const { return (*list_)[index_]; }
    Iterator &operator++() {
        ++index_;
        return *this;
    }
    Iterator operator++(int) {
        Iterator old = *this;
        ++index_;
        return old;
    }
    friend bool operator==(const Iterator &one, const Iterator &other) { return one.index_ == other.index_; }
    friend bool operator!=(const Iterator &one, const Iterator &other) { return one.index_ != other.index_; }

 private:
    std::optional<List> list_;
    std::size_t index_ = 0;
};

/** The items of a list of the C library's, without the list. */
template <class Handle, auto item> struct Items {
    using value_type = decltype(item(nullptr, 0));
    const Handle *handle;
    value_type operator[](std::size_t index) const noexcept { return item(handle, index); }
};

/**
 * A list of the C library's, as a range of small structs, which are made by `item`. The texts in them are there for as long
 * as the range, also when that is moved.
 */
template <class Handle, auto item, auto length, auto release> class Range {
 public:
    using value_type = decltype(item(nullptr, 0));
    using iterator = Iterator<Items<Handle, item>>;
    using const_iterator = iterator;
    using size_type = std::size_t;

    /** Takes over a list of the C library's. */
    explicit Range(Handle *handle) noexcept : handle_(handle) {}

    std::size_t size() const noexcept { return length(handle()); }
    bool empty() const noexcept { return size() == 0; }
    /** One of them, counted from 0; one without texts when there are not so many. */
    value_type operator[](std::size_t index) const & noexcept { return item(handle(), index); }
    void operator[](std::size_t) const && = delete;
    iterator begin() const & noexcept { return iterator({handle()}, 0); }
    void begin() const && = delete;
    iterator end() const & noexcept { return iterator({handle()}, size()); }
    void end() const && = delete;

    /** For functions of C: the list, which stays this one's. */
    const Handle *handle() const noexcept { return handle_.get(); }

 private:
    Owned<Handle, release> handle_;
};

}  // namespace detail
}  // inline namespace
}  // namespace fedvirt

#endif
