// What the generated test of every field is made of. A document is gone through twice: once as Rust wrote it, where every
// field is read, and once from nothing, where every field is set first; both must come to the XML that Rust writes.
#ifndef FIELDS_HPP
#define FIELDS_HPP

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>

#include "fedvirt/document.hpp"

inline int failures = 0, fields = 0;
inline bool setting = false;

inline int said() {
    std::printf("%d fields were set and read in C++, %d failures\n", fields, failures);
    return failures != 0;
}

inline void failed(const char *what, const char *file, int line, std::string_view why) {
    std::fprintf(stderr, "%s:%d: %s: %.*s\n", file, line, what, static_cast<int>(why.size()), why.data());
    failures++;
}

inline void holds(bool holds, const char *what, const char *file, int line) {
    fields++;
    if (!holds) failed(what, file, line, setting ? "not what was set" : "not what Rust wrote");
}

// One function for each type, and not a template that has one for each length of a text.
inline void same(const std::optional<std::string> &got, const char *want, const char *what, const char *file, int line) {
    holds(got == want, what, file, line);
}
inline void same(std::optional<std::uint64_t> got, std::uint64_t want, const char *what, const char *file, int line) {
    holds(got == want, what, file, line);
}
inline void same(std::optional<std::int64_t> got, std::int64_t want, const char *what, const char *file, int line) {
    holds(got == want, what, file, line);
}
inline void same(bool got, bool want, const char *what, const char *file, int line) { holds(got == want, what, file, line); }

inline void worked(const fedvirt::Result<void> &result, const char *what, const char *file, int line) {
    if (!result) failed(what, file, line, result.error().message());
}

/** The element that is there, or a new one. */
template <class List> auto added(const List &list, const char *what, const char *file, int line) {
    if (setting) {
        const auto result = list.append();
        if (!result) failed(what, file, line, result.error().message());
    }
    if (list.size() != 1) failed(what, file, line, "not one element");
    return list[0];
}

#define AT(what) #what, __FILE__, __LINE__
#define VALUE(e, field, value)                                                     \
    do {                                                                           \
        if (setting) worked((e).field(value), AT(field));                          \
        same((e).field(), value, AT(field));                                       \
    } while (0)
#define TEXT(e, field, value) VALUE(e, field, value)
#define FLAG(e, field, value) VALUE(e, field, value)
#define SIGNED(e, field, value) VALUE(e, field, std::int64_t(value))
#define UNSIGNED(e, field, value) VALUE(e, field, std::uint64_t(value))
// Hexadecimal numbers keep their spelling.
#define NUMBER(e, field, value)                                                    \
    do {                                                                           \
        if (setting) worked((e).field(#value), AT(field));                         \
        same((e).field(), std::uint64_t(value), AT(field));                        \
    } while (0)
#define TEXTS(e, field, value)                                                     \
    do {                                                                           \
        if (setting) worked((e).field().append(value), AT(field));                 \
        holds((e).field().size() == 1, AT(field));                                 \
        same((e).field()[0], value, AT(field));                                    \
    } while (0)
// Verbatim XML comes from Rust, and is removed.
#define RAW(e, field, value)                                                       \
    do {                                                                           \
        if (!setting) same((e).field(), value, AT(field));                         \
        worked((e).field(std::nullopt), AT(field));                                \
        same((e).field().has_value(), false, AT(field));                           \
    } while (0)
#define ADDED(list) added(list, AT(list))
#define MADE(element)                                                              \
    do {                                                                           \
        const auto made = element;                                                 \
        if (setting) worked(made.create(), AT(element));                           \
        same(made.exists(), true, AT(element));                                    \
    } while (0)
// The same child of a document that is const.
#define CHILD(e, field) holds(std::as_const(e).field().where() == (e).field().where(), AT(field))
#define LIST(e, field) holds(std::as_const(e).field().size() == (e).field().size(), AT(field))

inline std::string read_file(const std::string &path) {
    std::ifstream file(path);
    if (!file) failed(path.c_str(), __FILE__, __LINE__, "cannot be read");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

template <class Document> void test_document(const std::string &folder, const char *root, void (*test)(Document &)) {
    const std::string should_be = read_file(folder + '/' + root + ".xml");
    auto read = Document::from_json(read_file(folder + '/' + root + ".json"));
    if (!read) return failed(root, __FILE__, __LINE__, read.error().message());
    Document empty;
    for (Document *document : {&*read, &empty}) {
        setting = document == &empty;
        test(*document);
        const auto xml = document->to_xml();
        if (!xml) return failed(root, __FILE__, __LINE__, xml.error().message());
        holds(*xml == should_be, root, __FILE__, __LINE__);
    }
}

#endif
