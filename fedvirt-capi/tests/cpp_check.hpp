// What the C++ tests share: checks that end the program with a line that says where.
#ifndef CPP_CHECK_HPP
#define CPP_CHECK_HPP

#include <stdlib.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#define CHECK(condition) check((condition), #condition, __FILE__, __LINE__)
#define CHECK_HAS(text, part) check_has((text), (part), #text, __FILE__, __LINE__)
#define CHECK_OK(result) check_ok((result), #result, __FILE__, __LINE__)
/** The call fails with that status, and its message has that part. */
#define CHECK_FAILS(result, status, part) check_fails((result), (status), (part), #result, __FILE__, __LINE__)

inline void check(bool holds, const char *what, const char *file, int line) {
    if (holds) return;
    std::fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
    std::exit(1);
}

/** The folder of what tests/mirror.py made, which run-tests.sh removes whatever happens. */
inline std::string mirror_folder() {
    const char *const folder = std::getenv("FEDVIRT_TEST_MIRROR");
    if (folder != nullptr) return folder;
    std::fputs("FEDVIRT_TEST_MIRROR is not set: run this by fedvirt-capi/run-tests.sh\n", stderr);
    std::exit(1);
}

/** Makes a folder that goes with the mirror's. */
inline std::string make_folder() {
    std::string folder = mirror_folder() + "/test-XXXXXX";
    CHECK(mkdtemp(folder.data()) != nullptr);
    return folder;
}

inline void check_has(std::string_view text, std::string_view part, const char *what, const char *file, int line) {
    if (text.find(part) != text.npos) return;
    std::fprintf(stderr, "%s:%d: %s is\n%s\nand should have in it\n%s\n", file, line, what, std::string(text).c_str(), std::string(part).c_str());
    std::exit(1);
}

template <class Result> void check_ok(const Result &result, const char *what, const char *file, int line) {
    if (result) return;
    std::fprintf(stderr, "%s:%d: %s: %s\n", file, line, what, result.error().c_message());
    std::exit(1);
}

template <class Result, class Status>
void check_fails(const Result &result, Status status, std::string_view part, const char *what, const char *file, int line) {
    check(!result, what, file, line);
    if (result.error().status() != status || result.error().kind().empty()) {
        std::fprintf(stderr, "%s:%d: %s: status %d, should be %d: %s\n", file, line, what, static_cast<int>(result.error().status()),
                     static_cast<int>(status), result.error().c_message());
        std::exit(1);
    }
    check_has(result.error().message(), part, what, file, line);
}

#endif
