/* Images: files that qemu-img made, and images by name, from a server that has what Fedora's has. What wrong arguments come
 * to, misuse.h has. */
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "json.h"

void test_images(bool downloads);

/* What tests/mirror.py made, and where the tests may write. */
static const char *mirror;
static char work[PATH_MAX];

/* A path in a folder; one at a time for each `path`. */
static const char *in(char path[PATH_MAX], const char *folder, const char *name) {
    CHECK(snprintf(path, PATH_MAX, "%s/%s", folder, name) < PATH_MAX);
    return path;
}

static char *read_file(const char *path, size_t *len) {
    struct stat is;
    FILE *file = fopen(path, "rb");
    if (file == NULL || fstat(fileno(file), &is) != 0) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    *len = (size_t)is.st_size;
    char *content = calloc(*len + 1, 1);
    CHECK(content != NULL && fread(content, 1, *len, file) == *len);
    fclose(file);
    return content;
}

static void write_file(const char *path, const char *content) {
    FILE *file = fopen(path, "wb");
    CHECK(file != NULL && fputs(content, file) >= 0 && fclose(file) == 0);
}

/* What a member of JSON is. */
static void check_member(const char *json, const char *key, const char *should_be) {
    char *is = string_member(json, key);
    check_str(is, should_be, key, __FILE__, __LINE__);
    free(is);
}

/* What a call tells: the steps that began, and the bytes of the last one. Cancels when asked so often. */
struct listened {
    char steps[64];
    unsigned long long done, total;
    int cancel_at, asked;
};

static void listen(void *user, const fedvirt_event *event) {
    struct listened *listened = user;
    if (event->kind == FEDVIRT_EVENT_STARTED || event->kind == FEDVIRT_EVENT_NOTE) {
        const size_t len = strlen(listened->steps);
        snprintf(listened->steps + len, sizeof listened->steps - len, "%s%s ", event->step,
                 event->kind == FEDVIRT_EVENT_NOTE ? "!" : "");
    }
    if (event->kind == FEDVIRT_EVENT_BYTES && event->has_total) {
        listened->done = event->done;
        listened->total = event->total;
    }
}

static bool is_cancelled(void *user) {
    struct listened *listened = user;
    return ++listened->asked == listened->cancel_at;
}

static void test_info(void) {
    fedvirt_error *error = NULL;
    char *json = NULL, *part = NULL, base[PATH_MAX], overlay[PATH_MAX], path[PATH_MAX];
    in(base, mirror, "images/base.qcow2");
    in(overlay, mirror, "images/overlay.qcow2");
    CHECK_OK(fedvirt_image_info(base, &json, &error));
    check_member(json, "path", base);
    check_member(json, "format", "qcow2");
    check_member(json, "virtual_size", "8 MiB");
    CHECK(member(json, "backing") == NULL);
    fedvirt_string_free(json);
    CHECK_OK(fedvirt_image_info(overlay, &json, &error));
    part = member(json, "backing");
    CHECK(part != NULL);
    check_member(part, "name", "base.qcow2");
    check_member(part, "path", base);
    free(part);
    fedvirt_string_free(json);
    CHECK_OK(fedvirt_image_chain(overlay, &json, &error));
    CHECK(json[0] == '[');
    check_member(json + 1, "path", overlay);
    const char *second = end_of_value(json + 1);
    CHECK(*second == ',' && *end_of_value(second + 1) == ']');
    check_member(second + 1, "path", base);
    fedvirt_string_free(json);

    json = UNTOUCHED;
    CHECK_SAYS(fedvirt_image_info(in(path, work, "none"), &json, &error), FEDVIRT_ERR_IMAGE_NOT_FOUND, path);
    write_file(in(path, work, "packed"), "\x1f\x8b\x08 and more");
    CHECK_SAYS(fedvirt_image_info(path, &json, &error), FEDVIRT_ERR_IMAGE_FORMAT, "gzip");
    CHECK_FAILS(fedvirt_image_chain(path, &json, &error), FEDVIRT_ERR_IMAGE_FORMAT);
    CHECK((void *)json == UNTOUCHED);
}

static void test_convert(void) {
    fedvirt_error *error = NULL;
    struct listened listened = {"", 0, 0, 0, 0};
    const fedvirt_progress progress = {listen, is_cancelled, &listened};
    char *json = UNTOUCHED, overlay[PATH_MAX], to[PATH_MAX], path[PATH_MAX];
    in(overlay, mirror, "images/overlay.qcow2");
    in(to, work, "alone.raw");
    CHECK_SAYS(fedvirt_image_convert(overlay, to, "raw", false, NULL, &json, &error), FEDVIRT_ERR_IMAGE_FORMAT, "other files");
    CHECK_SAYS(fedvirt_image_convert(overlay, to, "bochs", true, NULL, &json, &error), FEDVIRT_ERR_INVALID_SPEC, "bochs");
    CHECK_FAILS(fedvirt_image_convert(overlay, to, "iso", true, NULL, &json, &error), FEDVIRT_ERR_IMAGE_FORMAT);
    listened.cancel_at = 1;
    CHECK_FAILS(fedvirt_image_convert(overlay, to, "raw", true, &progress, &json, &error), FEDVIRT_ERR_CANCELLED);
    CHECK((void *)json == UNTOUCHED && access(to, F_OK) != 0);

    listened = (struct listened){"", 0, 0, 0, 0};
    CHECK_OK(fedvirt_image_convert(overlay, to, "raw", true, &progress, &json, &error));
    CHECK_STR(listened.steps, "convert ");
    CHECK(listened.asked > 0 && listened.done == 8 << 20 && listened.total == 8 << 20);
    check_member(json, "path", to);
    check_member(json, "format", "raw");
    fedvirt_string_free(json);
    size_t len = 0, same_len = 0;
    char *bytes = read_file(to, &len), *same = read_file(in(path, mirror, "images/base.raw"), &same_len);
    CHECK(len == same_len && memcmp(bytes, same, len) == 0);
    free(bytes);
    free(same);
    json = UNTOUCHED;
    CHECK_SAYS(fedvirt_image_convert(overlay, to, "raw", true, NULL, &json, &error), FEDVIRT_ERR_IO, "alone.raw");
    CHECK((void *)json == UNTOUCHED);

    /* qcow2, when nothing else is said; what only qemu-img can, it does. */
    CHECK_OK(fedvirt_image_convert(to, in(path, work, "alone.qcow2"), NULL, false, NULL, &json, &error));
    check_member(json, "format", "qcow2");
    fedvirt_string_free(json);
    listened = (struct listened){"", 0, 0, 0, 0};
    CHECK_OK(fedvirt_image_convert(to, in(path, work, "alone.vmdk"), "vmdk", false, &progress, &json, &error));
    CHECK_STR(listened.steps, "convert convert! ");
    check_member(json, "format", "vmdk");
    check_member(json, "virtual_size", "8 MiB");
    fedvirt_string_free(json);
}

/* After test_convert(), which makes the image. */
static void test_resize(void) {
    fedvirt_error *error = NULL;
    char *json = NULL, path[PATH_MAX];
    in(path, work, "alone.qcow2");
    CHECK_OK(fedvirt_image_resize(path, 16 << 20, NULL, &json, &error));
    check_member(json, "virtual_size", "16 MiB");
    fedvirt_string_free(json);
    CHECK_OK(fedvirt_image_info(path, &json, &error));
    check_member(json, "virtual_size", "16 MiB");
    fedvirt_string_free(json);
    json = UNTOUCHED;
    CHECK_SAYS(fedvirt_image_resize(path, 8 << 20, NULL, &json, &error), FEDVIRT_ERR_DISK_TOO_SMALL, "16 MiB");
    CHECK_SAYS(fedvirt_image_resize(path, (16 << 20) + 1, NULL, &json, &error), FEDVIRT_ERR_INVALID_SPEC, "512");
    CHECK_SAYS(fedvirt_image_resize(in(path, work, "alone.vmdk"), 16 << 20, NULL, &json, &error), FEDVIRT_ERR_IMAGE_FORMAT, "vmdk");
    CHECK((void *)json == UNTOUCHED);
}

/* Images of the mirror alone, by its key, into a cache in the work folder. `more` are further members. */
static fedvirt_images *images_into(const char *cache, const char *more) {
    fedvirt_error *error = NULL;
    fedvirt_images *images = NULL;
    char path[PATH_MAX], json[4 * PATH_MAX];
    size_t len;
    char *url = read_file(in(path, mirror, "url"), &len);
    snprintf(json, sizeof json, "{\"mirrors\":[\"%s\"],\"cache\":\"%s/%s\"%s}", url, work, cache, more);
    free(url);
    CHECK_OK(fedvirt_images_from_json(json, &images, &error));
    return images;
}

static char keyrings[PATH_MAX + 32];

static void test_names(void) {
    fedvirt_error *error = NULL;
    fedvirt_cache *cache = NULL;
    char *json = NULL, *entry = NULL, *part = NULL, path[PATH_MAX];
    size_t len;
    fedvirt_images *images = images_into("cache", keyrings);
    CHECK_OK(fedvirt_images_list(images, "fedora", &json, &error));
    CHECK(json[0] == '[');
    check_member(json + 1, "distribution", "fedora");
    check_member(json + 1, "release", "43");
    check_member(json + 1, "architecture", "x86_64");
    check_member(json + 1, "variant", "cloud");
    fedvirt_string_free(json);
    json = UNTOUCHED;
    CHECK_SAYS(fedvirt_images_list(images, "fedra", &json, &error), FEDVIRT_ERR_IMAGE_UNKNOWN, "fedora");
    CHECK_FAILS(fedvirt_images_resolve(images, "fedora:12/x86_64", &json, &error), FEDVIRT_ERR_IMAGE_UNKNOWN);
    CHECK((void *)json == UNTOUCHED);

    CHECK_OK(fedvirt_images_resolve(images, "fedora:43/x86_64", &entry, &error));
    check_member(entry, "default_user", "fedora");
    part = member(entry, "verified");
    char *fingerprint = read_file(in(path, mirror, "fingerprint"), &len);
    CHECK_HAS(part, fingerprint);
    free(fingerprint);
    free(part);

    struct listened listened = {"", 0, 0, 1, 0};
    const fedvirt_progress progress = {listen, is_cancelled, &listened};
    CHECK_FAILS(fedvirt_images_fetch_entry(images, entry, &progress, &json, &error), FEDVIRT_ERR_CANCELLED);
    CHECK((void *)json == UNTOUCHED);
    listened = (struct listened){"", 0, 0, 0, 0};
    CHECK_OK(fedvirt_images_fetch(images, "fedora:43/x86_64", &progress, &json, &error));
    CHECK_STR(listened.steps, "download ");
    part = string_member(json, "path");
    CHECK(listened.asked > 0 && access(part, R_OK) == 0);
    free(part);
    part = member(json, "cached");
    CHECK_STR(part, "false");
    free(part);
    fedvirt_string_free(json);
    CHECK_OK(fedvirt_images_fetch_entry(images, entry, NULL, &json, &error));
    part = member(json, "cached");
    CHECK_STR(part, "true");
    free(part);
    fedvirt_string_free(json);
    json = UNTOUCHED;
    CHECK_SAYS(fedvirt_images_fetch_entry(images, "{}", NULL, &json, &error), FEDVIRT_ERR_INVALID_SPEC, "distribution");

    /* Something else than was promised. */
    char *digit = strstr(entry, "\"digest\":\"sha256:");
    CHECK(digit != NULL);
    digit += strlen("\"digest\":\"sha256:");
    *digit = *digit == '0' ? '1' : '0';
    CHECK_SAYS(fedvirt_images_fetch_entry(images, entry, NULL, &json, &error), FEDVIRT_ERR_DIGEST_MISMATCH, "should have");
    CHECK((void *)json == UNTOUCHED);
    fedvirt_string_free(entry);

    CHECK_OK(fedvirt_images_open_cache(images, &cache, &error));
    CHECK_STR(fedvirt_cache_folder(cache), in(path, work, "cache"));
    fedvirt_cache_free(cache);
    fedvirt_images_free(images);

    /* Without the network there is what was had. */
    char offline[sizeof keyrings + 32];
    snprintf(offline, sizeof offline, "%s,\"offline\":true", keyrings);
    images = images_into("cache", offline);
    CHECK_OK(fedvirt_images_fetch(images, "fedora:43/x86_64", NULL, &json, &error));
    fedvirt_string_free(json);
    json = UNTOUCHED;
    CHECK_SAYS(fedvirt_images_fetch(images, "fedora:42/x86_64", NULL, &json, &error), FEDVIRT_ERR_IMAGE_UNKNOWN, "online");
    fedvirt_images_free(images);

    /* Whoever signed it is not Fedora. */
    images = images_into("cache", "");
    CHECK_FAILS(fedvirt_images_resolve(images, "fedora:43/x86_64", &json, &error), FEDVIRT_ERR_UNTRUSTED);
    CHECK((void *)json == UNTOUCHED);
    fedvirt_images_free(images);

    images = UNTOUCHED;
    CHECK_FAILS(fedvirt_images_from_json("{", &images, &error), FEDVIRT_ERR_JSON);
    CHECK_SAYS(fedvirt_images_from_json("{\"mirors\":[]}", &images, &error), FEDVIRT_ERR_INVALID_SPEC, "mirors");
    CHECK((void *)images == UNTOUCHED);
}

static void check_pruned(const fedvirt_cache *cache, const char *prune, bool some) {
    fedvirt_error *error = NULL;
    char *json = NULL;
    CHECK_OK(fedvirt_cache_prune(cache, prune, &json, &error));
    char *removed = member(json, "removed");
    CHECK((strcmp(removed, "[]") != 0) == some);
    free(removed);
    fedvirt_string_free(json);
}

/* After test_names(), which filled the cache. */
static void test_cache(void) {
    fedvirt_error *error = NULL;
    fedvirt_cache *cache = NULL;
    char *json = NULL, path[PATH_MAX];
    bool removed = false;
    CHECK_OK(fedvirt_cache_open(NULL, &cache, &error));
    CHECK_HAS(fedvirt_cache_folder(cache), "/fedvirt/images");
    fedvirt_cache_free(cache);

    CHECK_OK(fedvirt_cache_open(in(path, work, "cache"), &cache, &error));
    CHECK_OK(fedvirt_cache_list(cache, &json, &error));
    char *entry = member(json + 1, "entry"), *digest = string_member(entry, "digest");
    CHECK_STR(end_of_value(json + 1), "]");
    fedvirt_string_free(json);
    CHECK_OK(fedvirt_cache_find(cache, digest, &json, &error));
    check_member(json, "content", digest);
    char *used = member(json, "used"), *file = string_member(json, "path");
    CHECK(strtod(used, NULL) > 1.7e9);
    free(used);
    fedvirt_string_free(json);

    struct listened listened = {"", 0, 0, 0, 0};
    const fedvirt_progress progress = {listen, is_cancelled, &listened};
    CHECK_OK(fedvirt_cache_verify(cache, digest, &progress, &error));
    CHECK_STR(listened.steps, "verify ");
    listened.cancel_at = listened.asked + 1;
    CHECK_FAILS(fedvirt_cache_verify(cache, digest, &progress, &error), FEDVIRT_ERR_CANCELLED);
    check_pruned(cache, "{}", false);
    check_pruned(cache, "{\"unused_for\":3600,\"to_size\":\"1 GiB\"}", false);
    json = UNTOUCHED;
    CHECK_SAYS(fedvirt_cache_prune(cache, "{\"to_sise\":1}", &json, &error), FEDVIRT_ERR_INVALID_SPEC, "to_sise");
    CHECK((void *)json == UNTOUCHED);

    /* Not what was put there any more. */
    CHECK(chmod(file, 0600) == 0);
    write_file(file, "something else");
    CHECK_SAYS(fedvirt_cache_verify(cache, digest, NULL, &error), FEDVIRT_ERR_DIGEST_MISMATCH, file);
    CHECK_OK(fedvirt_cache_remove(cache, digest, &removed, &error));
    CHECK(removed && access(file, F_OK) != 0);
    CHECK_OK(fedvirt_cache_remove(cache, digest, &removed, &error));
    CHECK(!removed);
    CHECK_OK(fedvirt_cache_find(cache, digest, &json, &error));
    CHECK(json == NULL);
    CHECK_FAILS(fedvirt_cache_verify(cache, digest, NULL, &error), FEDVIRT_ERR_IMAGE_NOT_FOUND);
    CHECK_SAYS(fedvirt_cache_find(cache, "sha256:0", &json, &error), FEDVIRT_ERR_INVALID_SPEC, "64");

    /* It can be had again, and goes where room is wanted, when nobody may be about to use it, and nothing stands on it. */
    fedvirt_images *images = images_into("cache", keyrings);
    CHECK_OK(fedvirt_images_fetch_entry(images, entry, NULL, &json, &error));
    fedvirt_string_free(json);
    fedvirt_images_free(images);
    check_pruned(cache, "{\"to_size\":0}", false);
    char record[PATH_MAX], disks[PATH_MAX], disk[PATH_MAX], command[3 * PATH_MAX];
    const struct timespec long_ago[] = {{1000000000, 0}, {1000000000, 0}};
    snprintf(record, sizeof record, "%s.json", file);
    CHECK(utimensat(AT_FDCWD, record, long_ago, 0) == 0);
    CHECK_SAYS(fedvirt_cache_keep_used_in(cache, in(disks, work, "disks"), &error), FEDVIRT_ERR_IO, "disks");
    CHECK(mkdir(disks, 0700) == 0);
    in(disk, disks, "web1.qcow2");
    snprintf(command, sizeof command, "qemu-img create -q -f qcow2 -b %s -F qcow2 %s", file, disk);
    CHECK(system(command) == 0);
    CHECK_OK(fedvirt_cache_keep_used_in(cache, disks, &error));
    check_pruned(cache, "{\"to_size\":0}", false);
    CHECK_SAYS(fedvirt_cache_remove(cache, digest, &removed, &error), FEDVIRT_ERR_INVALID_SPEC, disk);
    CHECK(unlink(disk) == 0);
    check_pruned(cache, "{\"to_size\":0}", true);
    CHECK(access(file, F_OK) != 0);
    free(file);
    free(entry);
    free(digest);
    fedvirt_cache_free(cache);
}

static void test_lock(void) {
    fedvirt_error *error = NULL;
    fedvirt_images_lock *lock = NULL;
    char *entry = NULL, *json = NULL, *part = NULL, path[PATH_MAX], more[sizeof keyrings + PATH_MAX + 16];
    in(path, work, "images.lock");
    CHECK_OK(fedvirt_images_lock_open(path, &lock, &error));
    CHECK_OK(fedvirt_images_lock_get(lock, "fedora:43/x86_64", &json, &error));
    CHECK(json == NULL && access(path, F_OK) != 0);
    snprintf(more, sizeof more, "%s,\"lock\":\"%s\"", keyrings, path);
    fedvirt_images *images = images_into("cache", more);
    CHECK_OK(fedvirt_images_resolve(images, "fedora:43/x86_64", &entry, &error));
    CHECK_OK(fedvirt_images_lock_get(lock, "fedora:43/x86_64", &json, &error));
    check_member(json, "verified", "given");
    fedvirt_string_free(json);

    /* What it says counts, and nothing is asked for it. */
    CHECK_OK(fedvirt_images_lock_update(lock, "fedora:1/x86_64", entry, &error));
    CHECK_OK(fedvirt_images_resolve(images, "fedora:1/x86_64", &json, &error));
    check_member(json, "release", "43");
    fedvirt_string_free(json);
    CHECK_OK(fedvirt_images_lock_all(lock, &json, &error));
    part = member(json, "fedora:1/x86_64");
    check_member(part, "distribution", "fedora");
    free(part);
    fedvirt_string_free(json);
    CHECK_OK(fedvirt_images_lock_remove(lock, "fedora:1/x86_64", &error));
    CHECK_OK(fedvirt_images_lock_get(lock, "fedora:1/x86_64", &json, &error));
    CHECK(json == NULL);
    CHECK_FAILS(fedvirt_images_lock_update(lock, "a", "{", &error), FEDVIRT_ERR_JSON);
    CHECK_FAILS(fedvirt_images_lock_update(lock, "a", "{}", &error), FEDVIRT_ERR_INVALID_SPEC);
    fedvirt_string_free(entry);
    fedvirt_images_free(images);

    write_file(path, "{\"version\":1,\n\"imges\":{}}\n");
    json = UNTOUCHED;
    CHECK(fedvirt_images_lock_all(lock, &json, &error) == FEDVIRT_ERR_CATALOG && (void *)json == UNTOUCHED);
    CHECK(fedvirt_error_line(error) == 2);
    fedvirt_error_free(error);
    fedvirt_images_lock_free(lock);
}

void test_images(bool downloads) {
    mirror = mirror_folder();
    make_folder(work, sizeof work);
    snprintf(keyrings, sizeof keyrings, ",\"keyrings\":[\"%s/keyring.gpg\"]", mirror);
    test_info();
    test_convert();
    test_resize();
    if (!downloads) return;
    test_names();
    test_cache();
    test_lock();
}
