/* The cases that every language runs: tests/cases at the top of the repository, whose README has the form. */
#include <dirent.h>
#include <limits.h>
#include <stdarg.h>

#include "check.h"

void test_cases(const char *folder);

/* A text that grows. */
struct text {
    char *bytes;
    size_t len;
};

static void add_bytes(struct text *text, const char *bytes, size_t len) {
    text->bytes = realloc(text->bytes, text->len + len + 1);
    CHECK(text->bytes != NULL);
    if (len > 0) memcpy(text->bytes + text->len, bytes, len);
    text->len += len;
    text->bytes[text->len] = '\0';
}

/* Adds texts; the last argument is NULL. */
static void add(struct text *text, ...) {
    va_list texts;
    va_start(texts, text);
    for (const char *next; (next = va_arg(texts, const char *)) != NULL;) add_bytes(text, next, strlen(next));
    va_end(texts);
}

static void add_number(struct text *text, size_t number) {
    char digits[32];
    snprintf(digits, sizeof digits, "%zu", number);
    add(text, digits, NULL);
}

static char *copy(const char *bytes, size_t len) {
    struct text text = {0};
    add_bytes(&text, bytes, len);
    return text.bytes;
}

static char *read_file(const char *path) {
    struct text text = {0};
    char part[4096];
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    add_bytes(&text, "", 0);
    for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;) add_bytes(&text, part, got);
    fclose(file);
    return text.bytes;
}

/* A file of a case. */
struct case_file {
    const char *path;
    char *content;
};

/* A section, which reaches to the next one; NULL when there is none. */
static char *section(const struct case_file *file, const char *name) {
    char mark[64];
    snprintf(mark, sizeof mark, "\n== %s\n", name);
    const char *start = strstr(file->content, mark);
    if (start == NULL) return NULL;
    start += strlen(mark);
    /* An empty one is followed by the next mark at once. */
    const char *end = strncmp(start, "== ", 3) == 0 ? start - 1 : strstr(start, "\n== ");
    return end == NULL ? copy(start, strlen(start)) : copy(start, (size_t)(end + 1 - start));
}

static char *needed(const struct case_file *file, const char *name) {
    char *content = section(file, name);
    if (content == NULL) {
        fprintf(stderr, "%s has no section %s\n", file->path, name);
        exit(1);
    }
    return content;
}

/* Compares what came out with the section that says what must, if there is one; takes what came out. */
static void compare(const struct case_file *file, const char *name, struct text out) {
    char *must = section(file, name);
    if (must != NULL) {
        /* A section ends with the end of a line. */
        while (out.len > 0 && out.bytes[out.len - 1] == '\n') out.bytes[--out.len] = '\0';
        if (out.len > 0) add(&out, "\n", NULL);
        check_str(out.bytes == NULL ? "" : out.bytes, must, name, file->path, 0);
    }
    free(must);
    free(out.bytes);
}

/* What a call gave out as char *. */
static struct text taken(char *given) {
    struct text text = {0};
    add(&text, given, NULL);
    fedvirt_string_free(given);
    return text;
}

static struct text lines_of(const fedvirt_strings *strings) {
    struct text text = {0};
    for (size_t i = 0; i < fedvirt_strings_len(strings); i++) add(&text, fedvirt_strings_get(strings, i), "\n", NULL);
    return text;
}

/* An error as the cases have it; frees it. */
static struct text error_lines(fedvirt_error *error) {
    struct text text = {0};
    add(&text, "kind ", fedvirt_error_kind(error), "\ntext ", fedvirt_error_message(error), "\n", NULL);
    if (fedvirt_error_status(error) == FEDVIRT_ERR_XML) {
        add(&text, "path ", fedvirt_error_path(error), "\nline ", NULL);
        add_number(&text, fedvirt_error_line(error));
        add(&text, "\ncolumn ", NULL);
        add_number(&text, fedvirt_error_column(error));
        add(&text, "\n", NULL);
    }
    fedvirt_error_free(error);
    return text;
}

static fedvirt_document *read_section(const struct case_file *file, const char *name) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    char *xml = needed(file, name);
    check_ok(fedvirt_document_from_xml(xml, &document, &error), &error, name, file->path, 0);
    free(xml);
    return document;
}

/* Takes a step of len characters, and adds its line with what came out. */
static void step(fedvirt_document *document, const char *line, size_t len, struct text *out) {
    fedvirt_error *error = NULL;
    char *words = copy(line, len), *end = strstr(words, " =");
    if (end != NULL) *end = '\0';
    add(out, words, NULL);
    char *operation = words, *path = strchr(words, ' ');
    CHECK(path != NULL);
    *path++ = '\0';
    char *value = strchr(path, ' ');
    if (value != NULL) *value++ = '\0';
    size_t number = 0;
    bool removed = false;
    char *given = NULL;
    if (strcmp(operation, "get") == 0) {
        if (fedvirt_document_get(document, path, &given, &error) == FEDVIRT_OK)
            add(out, " => ", given == NULL ? "-" : given, NULL);
        fedvirt_string_free(given);
    } else if (strcmp(operation, "set") == 0 && value != NULL) {
        fedvirt_document_set(document, path, value, &error);
    } else if (strcmp(operation, "count") == 0 || strcmp(operation, "append") == 0) {
        fedvirt_status status = operation[0] == 'c' ? fedvirt_document_count(document, path, &number, &error)
                                                    : fedvirt_document_append(document, path, &number, &error);
        if (status == FEDVIRT_OK) {
            add(out, " => ", NULL);
            add_number(out, number);
        }
    } else if (strcmp(operation, "insert") == 0) {
        fedvirt_document_insert(document, path, &error);
    } else if (strcmp(operation, "remove") == 0) {
        if (fedvirt_document_remove(document, path, &removed, &error) == FEDVIRT_OK)
            add(out, " => ", removed ? "true" : "false", NULL);
    } else {
        fprintf(stderr, "there is no such step: %s\n", operation);
        exit(1);
    }
    if (error != NULL) add(out, " =! ", fedvirt_error_message(error), NULL);
    add(out, "\n", NULL);
    fedvirt_error_free(error);
    free(words);
}

static void run_document(const struct case_file *file) {
    fedvirt_error *error = NULL;
    fedvirt_strings *unknown = NULL;
    fedvirt_findings *findings = NULL;
    fedvirt_document *document = read_section(file, "input");
    char *steps = section(file, "steps"), *text = NULL;
    struct text out = {0}, found = {0};
    for (const char *line = steps; line != NULL && *line != '\0';) {
        size_t len = strcspn(line, "\n");
        step(document, line, len, &out);
        line += len + 1;
    }
    free(steps);
    compare(file, "steps", out);
    CHECK_OK(fedvirt_document_to_xml(document, &text, &error));
    compare(file, "xml", taken(text));
    CHECK_OK(fedvirt_document_to_json(document, &text, &error));
    compare(file, "json", taken(text));
    CHECK_OK(fedvirt_document_unknown(document, &unknown, &error));
    compare(file, "unknown", lines_of(unknown));
    fedvirt_strings_free(unknown);
    CHECK_OK(fedvirt_document_validate(document, &findings, &error));
    for (size_t i = 0; i < fedvirt_findings_len(findings); i++)
        add(&found, fedvirt_findings_text(findings, i), "\n", NULL);
    compare(file, "findings", found);
    fedvirt_findings_free(findings);
    fedvirt_document_free(document);
}

static void run_refused(const struct case_file *file) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = UNTOUCHED;
    char *xml = needed(file, "input");
    CHECK(fedvirt_document_from_xml(xml, &document, &error) != FEDVIRT_OK && (void *)document == UNTOUCHED);
    free(xml);
    free(needed(file, "error"));
    compare(file, "error", error_lines(error));
}

static void run_diff(const struct case_file *file) {
    fedvirt_error *error = NULL;
    fedvirt_changes *changes = NULL;
    struct text out = {0};
    fedvirt_document *before = read_section(file, "before"), *after = read_section(file, "after");
    CHECK_OK(fedvirt_document_diff(before, after, &changes, &error));
    for (size_t i = 0; i < fedvirt_changes_len(changes); i++) add(&out, fedvirt_changes_text(changes, i), "\n", NULL);
    free(needed(file, "changes"));
    compare(file, "changes", out);
    fedvirt_changes_free(changes);
    fedvirt_document_free(before);
    fedvirt_document_free(after);
}

/* Compares what was made, or the error. */
static void compare_made(const struct case_file *file, const char *name, char *made, fedvirt_error *error) {
    const char *is = error == NULL ? name : "error";
    free(needed(file, is));
    compare(file, is, error == NULL ? taken(made) : error_lines(error));
}

static void run_cloud_init(const struct case_file *file) {
    fedvirt_error *error = NULL;
    char *user_data = NULL, *config = needed(file, "config");
    fedvirt_cloud_init_to_user_data(config, &user_data, &error);
    free(config);
    compare_made(file, "user-data", user_data, error);
}

static void run_plan(const struct case_file *file) {
    fedvirt_error *error = NULL;
    fedvirt_plan *plan = NULL;
    fedvirt_document *capabilities = read_section(file, "capabilities");
    char *text = NULL, *given = needed(file, "given");
    if (fedvirt_plan_make(given, capabilities, &plan, &error) == FEDVIRT_OK)
        CHECK_OK(fedvirt_plan_to_text(plan, &text, &error));
    free(given);
    fedvirt_document_free(capabilities);
    fedvirt_plan_free(plan);
    compare_made(file, "plan", text, error);
}

static void run_all(const char *cases, const char *folder, void (*run)(const struct case_file *)) {
    char path[PATH_MAX], at[PATH_MAX];
    int count = 0;
    snprintf(path, sizeof path, "%s/%s", cases, folder);
    DIR *entries = opendir(path);
    if (entries == NULL) {
        fprintf(stderr, "cannot read %s; give the folder tests/cases\n", path);
        exit(1);
    }
    for (struct dirent *entry; (entry = readdir(entries)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        CHECK((size_t)snprintf(at, sizeof at, "%s/%s/%s", cases, folder, entry->d_name) < sizeof at);
        struct case_file file = {at, read_file(at)};
        run(&file);
        free(file.content);
        count++;
    }
    closedir(entries);
    check(count > 0, "there are cases", path, 0);
}

void test_cases(const char *folder) {
    run_all(folder, "document", run_document);
    run_all(folder, "refused", run_refused);
    run_all(folder, "diff", run_diff);
    run_all(folder, "cloud-init", run_cloud_init);
    run_all(folder, "plan", run_plan);
}
