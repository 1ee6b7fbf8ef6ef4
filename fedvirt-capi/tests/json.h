/* As much of JSON as the tests read: what objects have under their keys. */
#ifndef JSON_H
#define JSON_H

#include "check.h"

static inline const char *skip_space(const char *json) { return json + strspn(json, " \t\r\n"); }

/* Where a value of well-formed JSON ends. */
static inline const char *end_of_value(const char *json) {
    int depth = 0;
    do {
        if (*json == '"') {
            for (json++; *json != '"'; json++) {
                json += *json == '\\';
                CHECK(*json != '\0');
            }
        }
        depth += (*json == '{' || *json == '[') - (*json == '}' || *json == ']');
        json++;
        CHECK(json[-1] != '\0');
    } while (depth > 0 || (*json != '\0' && strchr(":,}] \t\r\n", *json) == NULL));
    return json;
}

/* What an object has under a key, as it is written; NULL when it has no such key. */
static inline char *member(const char *object, const char *key) {
    const char *at = skip_space(object);
    CHECK(*at == '{');
    while (*at != '}') {
        const char *name = skip_space(at + 1), *end = end_of_value(name);
        const char *value = skip_space(skip_space(end) + 1);
        at = end_of_value(value);
        if (strncmp(name + 1, key, strlen(key)) == 0 && name + strlen(key) + 2 == end) {
            const size_t len = (size_t)(at - value);
            char *copy = calloc(len + 1, 1);
            CHECK(copy != NULL);
            return memcpy(copy, value, len);
        }
        at = skip_space(at);
        CHECK(*at == ',' || *at == '}');
    }
    return NULL;
}

/* The same of a string, as it is meant. */
static inline char *string_member(const char *object, const char *key) {
    char *value = member(object, key), *to = value;
    if (value == NULL) return NULL;
    CHECK(*value == '"');
    for (const char *from = value + 1; *from != '"'; from++) {
        const bool escaped = *from == '\\';
        from += escaped;
        CHECK(!escaped || *from == 'n' || *from == '"' || *from == '\\');
        *to++ = escaped && *from == 'n' ? '\n' : *from;
    }
    *to = '\0';
    return value;
}

#endif
