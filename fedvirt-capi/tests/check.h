/* What the tests share: checks that end the program with a line that says where. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fedvirt.h"

#define CHECK(condition) check((condition), #condition, __FILE__, __LINE__)
#define CHECK_STR(is, should_be) check_str((is), (should_be), #is, __FILE__, __LINE__)
#define CHECK_HAS(text, part) check_has((text), (part), #text, __FILE__, __LINE__)
#define CHECK_OK(call) check_ok((call), &error, #call, __FILE__, __LINE__)
/* The call fails with that status and says so; frees the error. */
#define CHECK_FAILS(call, status) check_fails((call), (status), &error, NULL, #call, __FILE__, __LINE__)
/* The same, and the message has that part. */
#define CHECK_SAYS(call, status, part) check_fails((call), (status), &error, (part), #call, __FILE__, __LINE__)

/* An address that no call gives out: what holds it was not written. */
#define UNTOUCHED ((void *)&untouched)
extern char untouched;

static inline void check(bool holds, const char *what, const char *file, int line) {
    if (!holds) {
        fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
        exit(1);
    }
}

/* The folder of what tests/mirror.py made, which run-tests.sh removes whatever happens. */
static inline const char *mirror_folder(void) {
    const char *folder = getenv("FEDVIRT_TEST_MIRROR");
    if (folder == NULL) {
        fputs("FEDVIRT_TEST_MIRROR is not set: run this by fedvirt-capi/run-tests.sh\n", stderr);
        exit(1);
    }
    return folder;
}

/* Makes a folder that goes with the mirror's. */
static inline void make_folder(char *folder, size_t size) {
    const int length = snprintf(folder, size, "%s/test-XXXXXX", mirror_folder());
    check(length > 0 && (size_t)length < size && mkdtemp(folder) != NULL, "a folder can be made", __FILE__, __LINE__);
}

static inline void check_str(const char *is, const char *should_be, const char *what, const char *file, int line) {
    if (is == NULL || strcmp(is, should_be) != 0) {
        fprintf(stderr, "%s:%d: %s is\n%s\nand should be\n%s\n", file, line, what, is ? is : "NULL", should_be);
        exit(1);
    }
}

static inline void check_has(const char *text, const char *part, const char *what, const char *file, int line) {
    if (text == NULL || strstr(text, part) == NULL) {
        fprintf(stderr, "%s:%d: %s is\n%s\nand should have in it\n%s\n", file, line, what, text ? text : "NULL", part);
        exit(1);
    }
}

static inline void check_ok(fedvirt_status status, fedvirt_error **error, const char *what, const char *file, int line) {
    if (status != FEDVIRT_OK) {
        fprintf(stderr, "%s:%d: %s: status %d: %s\n", file, line, what, (int)status, fedvirt_error_message(*error));
        exit(1);
    }
    check(*error == NULL, "no error on success", file, line);
}

static inline void check_fails(fedvirt_status is, fedvirt_status should_be, fedvirt_error **error, const char *part,
                               const char *what, const char *file, int line) {
    if (is != should_be) {
        fprintf(stderr, "%s:%d: %s: status %d (%s), should be %d\n", file, line, what, (int)is,
                fedvirt_error_message(*error), (int)should_be);
        exit(1);
    }
    check(*error != NULL, "an error on failure", file, line);
    check(fedvirt_error_status(*error) == should_be, "the error has the status", file, line);
    check(fedvirt_error_kind(*error)[0] != '\0', "the error has a kind", file, line);
    check(fedvirt_error_message(*error)[0] != '\0', "the error has a message", file, line);
    if (part != NULL) check_has(fedvirt_error_message(*error), part, what, file, line);
    fedvirt_error_free(*error);
    *error = NULL;
}

#endif
