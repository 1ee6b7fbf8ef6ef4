/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/*
 * Documents, and what the classes of their elements are made of.
 *
 * An element is a place in a document, not a thing of its own: the document's handle and a path. It can be asked and set
 * whether it is there or not, costs little, and is copied freely. What follows from that:
 *
 * - It is for as long as the document is. It survives the document's being moved, but not its end; so a document without
 *   a name gives out none.
 * - When elements are inserted into a list or erased, whoever stands behind moves, and a place in the list then is another
 *   element's: after disks.insert(0), what was disks[0] is disks[1]. So is what an iterator is at. Take places anew.
 * - A place behind the end of a list reads as empty; to set something there is an error.
 *
 * For a document that is const, elements are Const ones, which cannot be set.
 */
#ifndef FEDVIRT_DOCUMENT_HPP
#define FEDVIRT_DOCUMENT_HPP

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calls.hpp"
#include "compare.hpp"
#include "range.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

namespace detail {

/** What is at a path; the same as the C functions, but with C++'s types. */
inline std::optional<std::string> get_text(const fedvirt_document *document, const char *path) {
    char *value = nullptr;
    reads([&](fedvirt_error **error) { return fedvirt_document_get(document, path, &value, error); });
    if (value == nullptr) return std::nullopt;
    return take(value);
}

inline std::optional<std::uint64_t> get_unsigned(const fedvirt_document *document, const char *path) {
    std::uint64_t value = 0;
    bool present = false;
    reads([&](fedvirt_error **error) { return fedvirt_document_get_u64(document, path, &value, &present, error); });
    if (!present) return std::nullopt;
    return value;
}

inline std::optional<std::int64_t> get_signed(const fedvirt_document *document, const char *path) {
    std::int64_t value = 0;
    bool present = false;
    reads([&](fedvirt_error **error) { return fedvirt_document_get_i64(document, path, &value, &present, error); });
    if (!present) return std::nullopt;
    return value;
}

inline std::size_t count(const fedvirt_document *document, const char *path) {
    std::size_t count = 0;
    reads([&](fedvirt_error **error) { return fedvirt_document_count(document, path, &count, error); });
    return count;
}

inline bool get_flag(const fedvirt_document *document, const char *path) { return count(document, path) != 0; }

inline Result<bool> remove(fedvirt_document *document, const char *path) {
    bool removed = false;
    return call<bool>([&](fedvirt_error **error) { return fedvirt_document_remove(document, path, &removed, error); },
                      [&] { return removed; });
}

inline Result<void> set(fedvirt_document *document, const char *path, const Argument &value) {
    return run(
        [&](fedvirt_error **error) {
            return value.is_absent() ? fedvirt_document_remove(document, path, nullptr, error)
                                     : fedvirt_document_set(document, path, value.c_str(), error);
        },
        value);
}

inline Result<std::size_t> append(fedvirt_document *document, const char *path) {
    std::size_t index = 0;
    return call<std::size_t>(
        [&](fedvirt_error **error) { return fedvirt_document_append(document, path, &index, error); }, [&] { return index; });
}

inline Result<void> insert(fedvirt_document *document, const char *path) {
    return run([&](fedvirt_error **error) { return fedvirt_document_insert(document, path, error); });
}

/** A document that can be set. */
template <class Handle> fedvirt_document *writable(Handle *document) noexcept {
    static_assert(!std::is_const_v<Handle>, "this is of a document that is const, and cannot be set");
    return document;
}

/** Says that a document's root was looked at. */
struct Checked {};

/** The path of one of a list. */
inline std::string nth(const std::string &path, std::size_t index) { return path + '[' + std::to_string(index) + ']'; }

}  // namespace detail

/** An element. Handle is fedvirt_document, or const fedvirt_document for one that is only read. */
template <template <class> class Self, class Handle> class Element {
 public:
    /** The document's element at a path. */
    Element(Handle *document, std::string path) noexcept : document_(document), path_(std::move(path)) {}

    /** What can be set can be read. */
    operator Self<const Handle>() const { return Self<const Handle>(document_, path_); }

    /** Where it is in its document: "devices/disk[0]/source"; empty for all of a document. */
    const std::string &where() const noexcept { return path_; }
    /** For functions of C: the document that it is in. */
    Handle *document_handle() const noexcept { return document_; }

    /** Whether it is there. */
    bool exists() const {
        if (path_.empty()) return document_ != nullptr;
        const std::size_t bracket = is_listed() ? path_.rfind('[') : path_.size();
        std::size_t index = 0;
        if (is_listed()) std::from_chars(path_.data() + bracket + 1, path_.data() + path_.size(), index);
        return detail::count(document_, path_.substr(0, bracket).c_str()) > index;
    }

    /** Makes it, empty, unless it is there. Setting something in it does so, too. One of a list is made by the list. */
    Result<void> create() const {
        if (exists()) return Result<void>();
        return detail::run([this](fedvirt_error **error) {
            return is_listed() ? fedvirt_document_insert(writable(), path_.c_str(), error)
                               : fedvirt_document_append(writable(), path_.c_str(), nullptr, error);
        });
    }

    /** Removes it with all that is in it, and says whether it was there. */
    Result<bool> remove() const { return detail::remove(writable(), path_.c_str()); }

 protected:
    std::string at(const char *name) const {
        std::string path;
        path.reserve(path_.size() + 24);
        if (!path_.empty()) path.append(path_).append(1, '/');
        return path.append(name);
    }
    std::optional<std::string> get_text(const char *name) const { return detail::get_text(document_, at(name).c_str()); }
    std::optional<std::uint64_t> get_unsigned(const char *name) const { return detail::get_unsigned(document_, at(name).c_str()); }
    std::optional<std::int64_t> get_signed(const char *name) const { return detail::get_signed(document_, at(name).c_str()); }
    bool get_flag(const char *name) const { return detail::get_flag(document_, at(name).c_str()); }
    Result<void> set(const char *name, const detail::Argument &value) const {
        return detail::set(writable(), at(name).c_str(), value);
    }

    Handle *document_;

 private:
    bool is_listed() const noexcept { return !path_.empty() && path_.back() == ']'; }
    fedvirt_document *writable() const noexcept { return detail::writable(document_); }

    std::string path_;
};

/** The elements of one name that stand in another one, in their order. */
template <template <class> class Of, class Handle> class List {
 public:
    using value_type = Of<Handle>;
    using iterator = detail::Iterator<List>;
    using const_iterator = iterator;
    using size_type = std::size_t;

    List(Handle *document, std::string path) noexcept : document_(document), path_(std::move(path)) {}
    operator List<Of, const Handle>() const { return List<Of, const Handle>(document_, path_); }

    std::size_t size() const { return detail::count(document_, path_.c_str()); }
    bool empty() const { return size() == 0; }
    /** The place of one of them, counted from 0. */
    Of<Handle> operator[](std::size_t index) const { return Of<Handle>(document_, detail::nth(path_, index)); }
    iterator begin() const { return iterator(*this, 0); }
    iterator end() const { return iterator(*this, size()); }

    /** Adds an empty one at the end, and gives it. */
    Result<Of<Handle>> append() const {
        std::size_t index = 0;
        return detail::call<Of<Handle>>(
            [&](fedvirt_error **error) { return fedvirt_document_append(detail::writable(document_), path_.c_str(), &index, error); },
            [&] { return (*this)[index]; });
    }
    /** Adds an empty one, and gives it. It then has the index; the one that had it and those behind it move on. */
    Result<Of<Handle>> insert(std::size_t index) const {
        if (index == size()) return append();
        const std::string path = detail::nth(path_, index);
        return detail::call<Of<Handle>>(
            [&](fedvirt_error **error) { return fedvirt_document_insert(detail::writable(document_), path.c_str(), error); },
            [&] { return (*this)[index]; });
    }
    /** Removes one, and says whether it was there. Those behind it move up. */
    Result<bool> erase(std::size_t index) const { return detail::remove(detail::writable(document_), detail::nth(path_, index).c_str()); }

 private:
    Handle *document_;
    std::string path_;
};

/** The texts of the elements of one name that stand in another one, in their order. */
template <class Handle> class Texts {
 public:
    using value_type = std::string;
    using iterator = detail::Iterator<Texts>;
    using const_iterator = iterator;
    using size_type = std::size_t;

    Texts(Handle *document, std::string path) noexcept : document_(document), path_(std::move(path)) {}
    operator Texts<const Handle>() const { return Texts<const Handle>(document_, path_); }

    std::size_t size() const { return detail::count(document_, path_.c_str()); }
    bool empty() const { return size() == 0; }
    /** One of them, counted from 0; empty when there are not so many. */
    std::string operator[](std::size_t index) const {
        return detail::get_text(document_, detail::nth(path_, index).c_str()).value_or(std::string());
    }
    iterator begin() const { return iterator(*this, 0); }
    iterator end() const { return iterator(*this, size()); }

    /** Sets one; the index behind the last one adds one. */
    Result<void> set(std::size_t index, const Text &text) const {
        return detail::set(detail::writable(document_), detail::nth(path_, index).c_str(), text);
    }
    /** Adds one at the end. */
    Result<void> append(const Text &text) const { return set(size(), text); }
    /** Removes one, and says whether it was there. Those behind it move up. */
    Result<bool> erase(std::size_t index) const { return detail::remove(detail::writable(document_), detail::nth(path_, index).c_str()); }

 private:
    Handle *document_;
    std::string path_;
};

/**
 * Any of libvirt's documents. It cannot be copied by accident: clone() copies it. One that was moved from has nothing, and
 * what is done with it fails.
 *
 * Paths are those of C: "devices/disk[0]/source/@file". The document's own class, such as Domain, has a function for each.
 */
class Document {
 public:
    /** Takes over a document of the C library's. */
    explicit Document(fedvirt_document *handle) noexcept : handle_(handle) {}

    /** Reads a document from XML. */
    static Result<Document> from_xml(std::string_view xml) { return read(fedvirt_document_from_xml_len, xml); }
    /** Reads a document from its JSON form: an object whose one key is the root element's name. */
    static Result<Document> from_json(std::string_view json) { return read(fedvirt_document_from_json_len, json); }
    /** Writes it as XML, laid out as libvirt lays it out. */
    Result<std::string> to_xml() const { return write(fedvirt_document_to_xml); }
    /** Writes its JSON form, from which from_json() gets all of it back. */
    Result<std::string> to_json() const { return write(fedvirt_document_to_json); }
    /** Copies it. */
    Result<Document> clone() const {
        fedvirt_document *copy = nullptr;
        return detail::call<Document>([&](fedvirt_error **error) { return fedvirt_document_clone(handle(), &copy, error); },
                                      [&] { return Document(copy); });
    }
    /** The name of the root element, such as "domain". */
    std::string_view root() const & noexcept { return detail::view(fedvirt_document_root(handle())); }
    std::string root() const && { return std::string(root()); }

    /** The paths of everything that fedvirt does not know of it, and keeps. */
    Result<std::vector<std::string>> unknown() const {
        return detail::listed(fedvirt_document_unknown, handle());
    }

    /** Whether it is a device alone, and not a document of libvirt's: "interface" is the root of either. */
    bool is_device() const noexcept { return fedvirt_document_is_device(handle()); }

    /** Whether two documents say the same, in what fedvirt knows of them and in what it does not. */
    friend bool operator==(const Document &one, const Document &other) noexcept {
        return fedvirt_document_equals(one.handle(), other.handle());
    }
    friend bool operator!=(const Document &one, const Document &other) noexcept { return !(one == other); }

    /**
     * Lists what differs between it and another document of its kind. The elements of a list are compared in their order;
     * one that came, went or moved does not make all behind it differ.
     */
    Result<Changes> diff(const Document &after) const {
        return detail::made<Changes, fedvirt_changes>(fedvirt_document_diff, handle(), after.handle());
    }
    /**
     * Lists what libvirt would refuse about it although its schema allows it: two disks with one target, a range outside of
     * its network. Looked at are domains, networks, pools and volumes.
     */
    Result<Findings> validate() const { return detail::made<Findings, fedvirt_findings>(fedvirt_document_validate, handle()); }

    /** The value at a path; none when nothing is there. */
    Result<std::optional<std::string>> get(const Text &path) const {
        return detail::perhaps_told(fedvirt_document_get, handle(), path);
    }
    /** The number at a path, which may be written in hexadecimal; none when nothing is there. */
    Result<std::optional<std::uint64_t>> get_unsigned(const Text &path) const {
        return get_as<std::uint64_t>(fedvirt_document_get_u64, path);
    }
    /** The number at a path, which may be negative; none when nothing is there. */
    Result<std::optional<std::int64_t>> get_signed(const Text &path) const {
        return get_as<std::int64_t>(fedvirt_document_get_i64, path);
    }
    /** The switch at a path: "yes", "on" and "true", "no", "off" and "false", or a flag; none when nothing is there. */
    Result<std::optional<bool>> get_bool(const Text &path) const { return get_as<bool>(fedvirt_document_get_bool, path); }
    /** Sets the value at a path, and makes the single elements that lead to it. */
    Result<void> set(const Text &path, const ValueOrNone &value) {
        if (!path.is_whole()) return detail::fail<void>(detail::nul_within());
        return detail::set(handle(), path.c_str(), value);
    }
    /** Sets the switch at a path, in the words that libvirt has for it: "yes" and "no", "on" and "off", or a flag. */
    Result<void> set_bool(const Text &path, bool is) { return detail::done(fedvirt_document_set_bool, handle(), path, is); }
    /** Counts what a path names. */
    Result<std::size_t> count(const Text &path) const {
        std::size_t count = 0;
        return detail::call<std::size_t>(
            [&](fedvirt_error **error) { return fedvirt_document_count(handle(), path.c_str(), &count, error); },
            [&] { return count; }, path);
    }
    /** Adds an empty element to the end of a list, and gives its place among its like. */
    Result<std::size_t> append(const Text &path) {
        std::size_t index = 0;
        return detail::call<std::size_t>(
            [&](fedvirt_error **error) { return fedvirt_document_append(handle(), path.c_str(), &index, error); },
            [&] { return index; }, path);
    }
    /** Adds an empty element to a list, before another one. */
    Result<void> insert(const Text &path) {
        return detail::run([&](fedvirt_error **error) { return fedvirt_document_insert(handle(), path.c_str(), error); }, path);
    }
    /** Removes what a path names, and says whether it was there. */
    Result<bool> remove(const Text &path) {
        bool removed = false;
        return detail::call<bool>(
            [&](fedvirt_error **error) { return fedvirt_document_remove(handle(), path.c_str(), &removed, error); },
            [&] { return removed; }, path);
    }

    /** For functions of C: the document, which stays this one's. */
    fedvirt_document *handle() noexcept { return handle_.get(); }
    const fedvirt_document *handle() const noexcept { return handle_.get(); }

 private:
    template <class Call> static Result<Document> read(Call call, std::string_view text) {
        fedvirt_document *document = nullptr;
        return detail::call<Document>(
            // A view of nothing points nowhere.
            [&](fedvirt_error **error) { return call(text.empty() ? "" : text.data(), text.size(), &document, error); },
            [&] { return Document(document); });
    }

    template <class Call> Result<std::string> write(Call call) const { return detail::told(call, handle()); }

    template <class T, class Function> Result<std::optional<T>> get_as(Function function, const Text &path) const {
        T value{};
        bool present = false;
        return detail::call<std::optional<T>>(
            [&](fedvirt_error **error) { return function(handle(), path.c_str(), &value, &present, error); },
            [&] { return present ? std::optional<T>(value) : std::nullopt; }, path);
    }

    detail::Owned<fedvirt_document, fedvirt_document_free> handle_;
};

/** A document whose root is known: what all of their classes have. */
template <class Self> class DocumentOf : public Document {
 public:
    /** Reads it from XML, of this root. */
    static Result<Self> from_xml(std::string_view xml) { return of_root(Document::from_xml(xml)); }
    /** Reads it from its JSON form, of this root. */
    static Result<Self> from_json(std::string_view json) { return of_root(Document::from_json(json)); }
    /** Takes a document for what it is; fails when its root is another one. */
    static Result<Self> from(Document document) { return of_root(std::move(document)); }
    /** Copies it. */
    Result<Self> clone() const { return of_root(Document::clone()); }

    /** A document that was found to have this root. */
    DocumentOf(detail::Checked, Document document) noexcept : Document(std::move(document)) {}

 protected:
    /** An empty one. */
    DocumentOf() noexcept : Document(empty()) {}

 private:
    static fedvirt_document *empty() noexcept {
        const std::string xml = std::string("<") + Self::root_name + "/>";
        fedvirt_document *document = nullptr;
        fedvirt_document_from_xml(xml.c_str(), &document, nullptr);
        return document;
    }
    static Result<Self> of_root(Result<Document> found) {
#ifdef FEDVIRT_EXCEPTIONS
        Document &document = found;
#else
        if (!found) return std::move(found).error();
        Document &document = *found;
#endif
        if (document.root() == Self::root_name && !document.is_device()) return Self(detail::Checked(), std::move(document));
        std::string message = document.is_device() ? "it is a device alone, <" : "the root element is <";
        message.append(document.root()).append(">, expected <").append(Self::root_name).append(">");
        return detail::fail<Self>(Error(FEDVIRT_ERR_XML, "Xml", std::move(message)));
    }
};

namespace detail {

/** Calls a function that gives a document of this kind. */
template <class T, class Function, class... In> Result<T> read(Function function, const In &...in) {
    return given<T, fedvirt_document *>(function, [](fedvirt_document *handle) { return T(Checked(), Document(handle)); }, in...);
}

/** Calls a function that gives a document of this kind, or none. */
template <class T, class Function, class... In> Result<std::optional<T>> perhaps_read(Function function, const In &...in) {
    const auto taken = [](fedvirt_document *handle) {
        return handle == nullptr ? std::nullopt : std::optional<T>(T(Checked(), Document(handle)));
    };
    return given<std::optional<T>, fedvirt_document *>(function, taken, in...);
}

}  // namespace detail

}  // inline namespace
}  // namespace fedvirt

#endif
