/* Drives fedvirt's documents through the C ABI: an input is a document, a NUL byte, and what is done with it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fedvirt.h"

void drive_documents(const uint8_t *data, size_t len);

#define MUST(condition) must((condition), #condition, __LINE__)

static void must(bool holds, const char *what, int line) {
    if (!holds) {
        fprintf(stderr, "documents.c:%d: not so: %s\n", line, what);
        abort();
    }
}

/* What is left of an input. */
struct input {
    const uint8_t *data;
    size_t len;
};

static uint8_t byte(struct input *input) {
    if (input->len == 0) return 0;
    input->len--;
    return *input->data++;
}

/* The bytes up to the next NUL, as a string of its own. */
static char *string(struct input *input) {
    const uint8_t *end = input->len == 0 ? NULL : memchr(input->data, 0, input->len);
    size_t len = end == NULL ? input->len : (size_t)(end - input->data);
    char *copy = malloc(len + 1);
    MUST(copy != NULL);
    if (len > 0) memcpy(copy, input->data, len);
    copy[len] = '\0';
    input->data += len;
    input->len -= len;
    byte(input);
    return copy;
}

/* A path that leads somewhere, or whatever the input has. */
static char *path(struct input *input) {
    static const char *const known[] = {
        "name", "@type", "devices/disk", "devices/disk[0]", "devices/disk[1]/source/@file", "features/acpi", "vcpu",
        "devices/disk[0]/address/@slot", "metadata", "qemu:commandline/qemu:arg[0]/@value", "os/bootmenu/@enable",
        "devices/interface[0]/mac/@address", "devices", "ip[0]/dhcp/range[0]/@start", "target/path", "description",
    };
    uint8_t which = byte(input);
    if (which >= sizeof known / sizeof *known) return string(input);
    char *copy = malloc(strlen(known[which]) + 1);
    MUST(copy != NULL);
    return strcpy(copy, known[which]);
}

/* A failed call has an error that says what it is; frees it. */
static bool done(fedvirt_status status, fedvirt_error **taken) {
    fedvirt_error *error = *taken;
    *taken = NULL;
    MUST((status == FEDVIRT_OK) == (error == NULL));
    if (error == NULL) return true;
    MUST(status != FEDVIRT_ERR_PANIC && status != FEDVIRT_ERR_OTHER && status != FEDVIRT_ERR_WRONG_HANDLE);
    MUST(fedvirt_error_status(error) == status);
    MUST(fedvirt_error_kind(error)[0] != '\0' && fedvirt_error_message(error)[0] != '\0');
    const char *where = fedvirt_error_path(error);
    MUST(status != FEDVIRT_ERR_XML || (where != NULL && fedvirt_error_line(error) > 0));
    fedvirt_error_free(error);
    return false;
}

/* What is written is read again, and says the same. */
static void write_and_read(const fedvirt_document *document) {
    fedvirt_error *error = NULL;
    fedvirt_document *again = NULL;
    char *text = NULL, *same = NULL;
    bool device = fedvirt_document_is_device(document);
    MUST(done(fedvirt_document_to_xml(document, &text, &error), &error));
    MUST(done((device ? fedvirt_document_from_device_xml : fedvirt_document_from_xml)(text, &again, &error), &error));
    MUST(done(fedvirt_document_to_xml(again, &same, &error), &error));
    MUST(strcmp(text, same) == 0);
    fedvirt_string_free(text);
    fedvirt_string_free(same);
    fedvirt_document_free(again);
    MUST(done(fedvirt_document_to_json(document, &text, &error), &error));
    MUST(done((device ? fedvirt_document_from_device_json : fedvirt_document_from_json)(text, &again, &error), &error));
    MUST(fedvirt_document_equals(document, again));
    fedvirt_string_free(text);
    fedvirt_document_free(again);
}

static void look(const fedvirt_document *document, const fedvirt_document *before) {
    fedvirt_error *error = NULL;
    fedvirt_changes *changes = NULL;
    fedvirt_findings *findings = NULL;
    fedvirt_strings *unknown = NULL;
    MUST(done(fedvirt_document_diff(before, document, &changes, &error), &error));
    for (size_t i = 0; i < fedvirt_changes_len(changes); i++) {
        MUST(fedvirt_changes_path(changes, i) != NULL && fedvirt_changes_text(changes, i) != NULL);
        MUST(fedvirt_changes_before(changes, i) != NULL || fedvirt_changes_after(changes, i) != NULL);
    }
    MUST(!fedvirt_document_equals(before, document) || fedvirt_changes_len(changes) == 0);
    fedvirt_changes_free(changes);
    MUST(done(fedvirt_document_validate(document, &findings, &error), &error));
    for (size_t i = 0; i < fedvirt_findings_len(findings); i++) MUST(fedvirt_findings_text(findings, i) != NULL);
    fedvirt_findings_free(findings);
    MUST(done(fedvirt_document_unknown(document, &unknown, &error), &error));
    for (size_t i = 0; i < fedvirt_strings_len(unknown); i++) MUST(fedvirt_strings_get(unknown, i)[0] != '\0');
    fedvirt_strings_free(unknown);
}

static void edit(fedvirt_document *document, struct input *input) {
    fedvirt_error *error = NULL;
    fedvirt_document *device = NULL;
    char *value = NULL, *got = NULL;
    size_t number = 0, count = 0;
    uint64_t u64 = 0;
    int64_t i64 = 0;
    bool flag = false, present = false;
    uint8_t operation = byte(input);
    char *at = path(input);
    switch (operation % 16) {
    case 0:
        if (done(fedvirt_document_get(document, at, &got, &error), &error)) fedvirt_string_free(got);
        break;
    case 1:
        value = string(input);
        if (!done(fedvirt_document_set(document, at, value, &error), &error)) break;
        MUST(done(fedvirt_document_get(document, at, &got, &error), &error));
        fedvirt_string_free(got);
        break;
    case 2:
        if (!done(fedvirt_document_append(document, at, &number, &error), &error)) break;
        MUST(done(fedvirt_document_count(document, at, &count, &error), &error) && count == number + 1);
        break;
    case 3:
        done(fedvirt_document_insert(document, at, &error), &error);
        break;
    case 4:
        done(fedvirt_document_remove(document, at, &flag, &error), &error);
        break;
    case 5:
        done(fedvirt_document_count(document, at, &number, &error), &error);
        break;
    case 6:
        done(fedvirt_document_get_u64(document, at, &u64, &present, &error), &error);
        break;
    case 7:
        done(fedvirt_document_get_i64(document, at, &i64, &present, &error), &error);
        break;
    case 8:
        done(fedvirt_document_get_bool(document, at, &flag, &present, &error), &error);
        break;
    case 9:
        u64 = byte(input);
        if (!done(fedvirt_document_set_u64(document, at, u64, &error), &error)) break;
        MUST(done(fedvirt_document_get(document, at, &got, &error), &error) && got != NULL);
        fedvirt_string_free(got);
        break;
    case 10:
        done(fedvirt_document_set_i64(document, at, -(int64_t)byte(input), &error), &error);
        break;
    case 11:
        flag = byte(input) % 2 == 1;
        if (!done(fedvirt_document_set_bool(document, at, flag, &error), &error)) break;
        bool is = !flag;
        MUST(done(fedvirt_document_get_bool(document, at, &is, &present, &error), &error) && is == flag);
        break;
    case 12:
        if (done(fedvirt_document_device(document, at, &device, &error), &error) && device != NULL) write_and_read(device);
        fedvirt_document_free(device);
        break;
    case 13:
        if (done(fedvirt_document_find_disk(document, at, &got, &error), &error)) fedvirt_string_free(got);
        break;
    case 14:
        if (done(fedvirt_document_find_interface(document, at, &got, &error), &error)) fedvirt_string_free(got);
        break;
    default:
        if (done(fedvirt_document_find_device(document, at, &got, &error), &error)) fedvirt_string_free(got);
        break;
    }
    free(at);
    free(value);
}

void drive_documents(const uint8_t *data, size_t len) {
    struct input input = {data, len};
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL, *before = NULL;
    const uint8_t *end = len == 0 ? NULL : memchr(data, 0, len);
    size_t xml_len = end == NULL ? len : (size_t)(end - data);
    if (!done(fedvirt_document_from_xml_len((const char *)data, xml_len, &document, &error), &error)) {
        MUST(document == NULL);
        if (!done(fedvirt_document_from_json_len((const char *)data, xml_len, &document, &error), &error)) return;
    }
    input.data += xml_len;
    input.len -= xml_len;
    byte(&input);
    MUST(done(fedvirt_document_clone(document, &before, &error), &error));
    MUST(fedvirt_document_equals(document, before));
    for (int edits = 0; input.len > 0 && edits < 64; edits++) edit(document, &input);
    look(document, before);
    write_and_read(document);
    fedvirt_document_free(document);
    fedvirt_document_free(before);
}
