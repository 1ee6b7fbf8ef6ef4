/* The cases that every language runs: tests/cases at the top of the repository, whose README has the form. */
#include <dirent.h>
#include <limits.h>
#include <stdarg.h>
#include <unistd.h>

#include "check.h"
#include "json.h"

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
    const fedvirt_status status = fedvirt_error_status(error);
    if (status == FEDVIRT_ERR_XML || (status == FEDVIRT_ERR_INVALID_CLOUD_INIT && fedvirt_error_column(error) > 0)) {
        add(&text, "path ", fedvirt_error_path(error), "\nline ", NULL);
        add_number(&text, fedvirt_error_line(error));
        add(&text, "\ncolumn ", NULL);
        add_number(&text, fedvirt_error_column(error));
        add(&text, "\n", NULL);
    }
    fedvirt_error_free(error);
    return text;
}

/* What was found, each with its grade; frees it. */
static struct text graded_lines(fedvirt_findings *findings) {
    struct text text = {0};
    for (size_t i = 0; i < fedvirt_findings_len(findings); i++) {
        const fedvirt_grade grade = fedvirt_findings_grade(findings, i);
        const char *name = grade == FEDVIRT_GRADE_ERROR        ? "error "
                           : grade == FEDVIRT_GRADE_WARNING    ? "warning "
                           : grade == FEDVIRT_GRADE_DEPRECATED ? "deprecated "
                                                               : "not judged ";
        add(&text, name, fedvirt_findings_text(findings, i), "\n", NULL);
    }
    fedvirt_findings_free(findings);
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

static void run_user_data(const struct case_file *file) {
    fedvirt_error *error = NULL;
    fedvirt_findings *findings = NULL;
    char *config = NULL, *user_data = NULL, *input = needed(file, "input");
    CHECK_OK(fedvirt_cloud_init_check_user_data(input, &findings, &error));
    compare(file, "findings", graded_lines(findings));
    if (fedvirt_cloud_init_from_yaml(input, &config, &error) == FEDVIRT_OK)
        CHECK_OK(fedvirt_cloud_init_to_user_data(config, &user_data, &error));
    fedvirt_string_free(config);
    free(input);
    compare_made(file, "user-data", user_data, error);
}

static void run_network_config(const struct case_file *file) {
    fedvirt_error *error = NULL;
    fedvirt_findings *findings = NULL;
    fedvirt_strings *warnings = NULL;
    char *config = NULL, *yaml = NULL, *input = needed(file, "input");
    CHECK_OK(fedvirt_network_config_check(input, &findings, &error));
    compare(file, "findings", graded_lines(findings));
    if (fedvirt_network_config_from_yaml(input, &config, &error) == FEDVIRT_OK) {
        CHECK_OK(fedvirt_network_config_to_yaml(config, &yaml, &error));
        CHECK_OK(fedvirt_network_config_warnings(input, &warnings, &error));
        compare(file, "warnings", lines_of(warnings));
        fedvirt_strings_free(warnings);
    }
    fedvirt_string_free(config);
    free(input);
    compare_made(file, "network-config", yaml, error);
}

/* Makes the seed as far as it goes; the error says whether that is the whole of it. */
static fedvirt_seed *seed_of(const char *given, fedvirt_error **error) {
    fedvirt_seed *seed = NULL;
    char *guest = string_member(given, "guest"), *user_data = string_member(given, "user_data");
    char *config = member(given, "cloud_init"), *meta_data = member(given, "meta_data");
    char *vendor_data = string_member(given, "vendor_data"), *network_config = member(given, "network_config");
    fedvirt_status status =
        user_data != NULL
            ? fedvirt_seed_from_user_data((const uint8_t *)user_data, strlen(user_data), guest, &seed, error)
            : fedvirt_seed_new(config, guest, &seed, error);
    if (status == FEDVIRT_OK && meta_data != NULL) status = fedvirt_seed_set_meta_data(seed, meta_data, error);
    if (status == FEDVIRT_OK && vendor_data != NULL)
        status = fedvirt_seed_set_vendor_data(seed, (const uint8_t *)vendor_data, strlen(vendor_data), error);
    if (status == FEDVIRT_OK && network_config != NULL)
        status = fedvirt_seed_set_network_config(seed, network_config, error);
    free(guest);
    free(user_data);
    free(config);
    free(meta_data);
    free(vendor_data);
    free(network_config);
    return seed;
}

static void run_seed(const struct case_file *file) {
    fedvirt_error *error = NULL;
    fedvirt_config_drive *drive = NULL;
    fedvirt_files *files = NULL;
    struct text out = {0};
    char *given = needed(file, "given");
    fedvirt_seed *seed = seed_of(given, &error);
    free(given);
    if (error != NULL) {
        compare_made(file, "error", NULL, error);
        fedvirt_seed_free(seed);
        return;
    }
    CHECK_OK(fedvirt_seed_files(seed, &files, &error));
    for (size_t i = 0; i < fedvirt_files_len(files); i++) {
        struct text content = {0};
        add_bytes(&content, (const char *)fedvirt_files_content(files, i), fedvirt_files_content_len(files, i));
        free(needed(file, fedvirt_files_name(files, i)));
        compare(file, fedvirt_files_name(files, i), content);
    }
    fedvirt_files_free(files);
    CHECK_OK(fedvirt_config_drive_new(seed, &drive, &error));
    CHECK_OK(fedvirt_config_drive_files(drive, &files, &error));
    for (size_t i = 0; i < fedvirt_files_len(files); i++) {
        add(&out, fedvirt_files_name(files, i), " ", NULL);
        add_number(&out, fedvirt_files_content_len(files, i));
        add(&out, "\n", NULL);
    }
    compare(file, "config-drive", out);
    fedvirt_files_free(files);
    fedvirt_config_drive_free(drive);
    fedvirt_seed_free(seed);
}

/* The same text with FOLDER in place of the folder's path. */
static struct text hidden(struct text text, const char *folder) {
    struct text out = {0};
    const char *at = text.bytes;
    for (const char *found; (found = strstr(at, folder)) != NULL; at = found + strlen(folder)) {
        add_bytes(&out, at, (size_t)(found - at));
        add(&out, "FOLDER", NULL);
    }
    add(&out, at, NULL);
    free(text.bytes);
    return out;
}

/* Compares what came of a file in a folder, or the error. */
static void compare_found(const struct case_file *file, const char *name, char *found, fedvirt_error *error,
                          const char *folder) {
    const char *is = error == NULL ? name : "error";
    free(needed(file, is));
    compare(file, is, hidden(error == NULL ? taken(found) : error_lines(error), folder));
}

/* Writes a file's content: its size, and rows of an offset and the bytes there. */
static void write_content(const char *path, const char *content) {
    unsigned long size, offset;
    unsigned byte;
    int len = 0;
    FILE *file = fopen(path, "wb");
    CHECK(file != NULL && sscanf(content, "size %lu%n", &size, &len) == 1 && ftruncate(fileno(file), (off_t)size) == 0);
    for (content += len + 1; *content != '\0'; content++) {
        CHECK(sscanf(content, "%lx: %n", &offset, &len) == 1 && fseek(file, (long)offset, SEEK_SET) == 0);
        for (content += len; *content != '\n'; content += 2)
            CHECK(sscanf(content, "%2x", &byte) == 1 && fputc((int)byte, file) != EOF);
    }
    CHECK(fclose(file) == 0);
}

static void run_image(const struct case_file *file) {
    fedvirt_error *error = NULL;
    char *info = NULL, *content = needed(file, "file"), folder[256], path[PATH_MAX];
    make_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s/image", folder);
    write_content(path, content);
    free(content);
    fedvirt_image_info(path, &info, &error);
    compare_found(file, "info", info, error, folder);
    CHECK(unlink(path) == 0 && rmdir(folder) == 0);
}

static void run_image_name(const struct case_file *file) {
    fedvirt_error *error = NULL;
    fedvirt_images *images = NULL;
    char *entry = NULL, *name = needed(file, "name"), *lock = needed(file, "lock");
    char folder[256], path[PATH_MAX], json[3 * PATH_MAX];
    make_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s/images.lock", folder);
    FILE *written = fopen(path, "wb");
    CHECK(written != NULL && fputs(lock, written) >= 0 && fclose(written) == 0);
    snprintf(json, sizeof json, "{\"lock\":\"%s\",\"cache\":\"%s/cache\",\"offline\":true}", path, folder);
    CHECK_OK(fedvirt_images_from_json(json, &images, &error));
    name[strcspn(name, "\n")] = '\0';
    fedvirt_images_resolve(images, name, &entry, &error);
    compare_found(file, "entry", entry, error, folder);
    fedvirt_images_free(images);
    free(name);
    free(lock);
    CHECK(unlink(path) == 0 && rmdir(folder) == 0);
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
    run_all(folder, "user-data", run_user_data);
    run_all(folder, "network-config", run_network_config);
    run_all(folder, "seed", run_seed);
    run_all(folder, "image", run_image);
    run_all(folder, "image-name", run_image_name);
    run_all(folder, "plan", run_plan);
}
