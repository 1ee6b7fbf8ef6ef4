/* What the program of generate/src/bin/misuse.rs calls functions with, and what has to come of it: an error with the status,
 * which names the argument, whether the caller takes it or not, and outputs and handles that are as they were. */
#ifndef MISUSE_H
#define MISUSE_H

#include "check.h"

/* A call that has to fail; it has ERROR where the error goes, and OUT(i) for outputs. */
#define ERROR given
#define OUT(i) ((void *)outputs[i])
#define REFUSED(call, status, argument)                                                                                 \
    do {                                                                                                                \
        fedvirt_error *error = UNTOUCHED, **given = &error;                                                             \
        forget();                                                                                                       \
        const fedvirt_status is = (call);                                                                               \
        check_refused(is, (status), error, (argument), #call, __LINE__);                                                \
        given = NULL;                                                                                                   \
        check_refused((call), (status), NULL, (argument), #call, __LINE__);                                             \
    } while (0)
/* One for which the NULL in it is nothing wrong, whatever else may be; `release` is for what comes out if nothing is. */
#define TAKEN(call, release)                                                                                            \
    do {                                                                                                                \
        fedvirt_error *error = NULL, **given = &error;                                                                  \
        const fedvirt_status is = (call);                                                                               \
        check(is != FEDVIRT_ERR_NULL_ARGUMENT, #call, __FILE__, __LINE__);                                              \
        if (is == FEDVIRT_OK) release;                                                                                  \
        fedvirt_error_free(error);                                                                                      \
    } while (0)
/* A handle of that type, and each that is of another one. */
#define A(handle_type) ((handle_type *)handle(#handle_type))
#define FOR_OTHERS(handle_type, statement)                                                                              \
    for (size_t i = 0; i < how_many; i++) {                                                                             \
        void *other = handles[i].handle;                                                                                \
        if (strcmp(handles[i].type, #handle_type) != 0) {                                                               \
            statement                                                                                                   \
        }                                                                                                               \
    }

static struct {
    const char *type;
    void *handle;
} handles[32];
static size_t how_many;
/* More than any output takes, and than there are arguments. */
static unsigned char outputs[8][16];

/* check.h has the address of it. */
char untouched;

/* Structs that nothing is wrong with. */
static ptrdiff_t read_nothing(void *user, uint8_t *buffer, size_t size) {
    (void)user, (void)buffer, (void)size;
    return 0;
}
static const fedvirt_reader good_fedvirt_reader = {read_nothing, NULL};
static const fedvirt_progress good_fedvirt_progress = {NULL, NULL, NULL};

static void forget(void) { memset(outputs, 0xA5, sizeof outputs); }

static void check_refused(fedvirt_status is, fedvirt_status should_be, fedvirt_error *error, const char *argument,
                          const char *call, int line) {
    if (is != should_be) {
        fprintf(stderr, "%d: %s: status %d (%s), should be %d\n", line, call, (int)is, fedvirt_error_message(error),
                (int)should_be);
        exit(1);
    }
    for (size_t i = 0; i < sizeof outputs; i++) check(((unsigned char *)outputs)[i] == 0xA5, call, __FILE__, line);
    if (error == NULL) return;
    check((void *)error != UNTOUCHED && fedvirt_error_status(error) == is, call, __FILE__, line);
    check_has(fedvirt_error_message(error), argument, call, __FILE__, line);
    fedvirt_error_free(error);
}

static void *handle(const char *type) {
    for (size_t i = 0; i < how_many; i++) {
        if (strcmp(handles[i].type, type) == 0) return handles[i].handle;
    }
    fprintf(stderr, "tests/misuse.h makes no %s\n", type);
    exit(1);
}

static void keep(const char *type, void *handle) {
    CHECK(handle != NULL && how_many < sizeof handles / sizeof *handles);
    handles[how_many].type = type;
    handles[how_many++].handle = handle;
}

/* One handle of each type, as far as libvirt's test driver goes: none that a guest was waited for is made. */
static void make_handles(void) {
    fedvirt_error *error = NULL, *kept = NULL;
    fedvirt_document *document = NULL, *wanted = NULL;
    fedvirt_strings *strings = NULL;
    fedvirt_changes *changes = NULL;
    fedvirt_findings *findings = NULL;
    fedvirt_plan *plan = NULL;
    fedvirt_seed *seed = NULL;
    fedvirt_config_drive *drive = NULL;
    fedvirt_files *files = NULL;
    fedvirt_bytes *bytes = NULL;
    fedvirt_multipart *multipart = NULL;
    fedvirt_ignition *ignition = NULL;
    fedvirt_images *images = NULL;
    fedvirt_cache *cache = NULL;
    fedvirt_images_lock *lock = NULL;
    fedvirt_host *host = NULL;
    fedvirt_domain *domain = NULL;
    fedvirt_addresses *addresses = NULL;
    fedvirt_network *network = NULL;
    fedvirt_pool *pool = NULL;
    fedvirt_volume *volume = NULL;
    fedvirt_guest *guest = NULL;
    CHECK(fedvirt_document_from_xml("<", &document, &kept) == FEDVIRT_ERR_XML);
    /* As fedvirt leaves a guest. */
    CHECK_OK(fedvirt_document_from_xml("<domain type='test'><name>web1</name><memory>1024</memory><os><type>hvm</type></os>"
                                       "<metadata><guest xmlns='urn:fedvirt:guest:1' state='ready'/></metadata></domain>",
                                       &document, &error));
    CHECK_OK(fedvirt_document_unknown(document, &strings, &error));
    CHECK_OK(fedvirt_document_diff(document, document, &changes, &error));
    CHECK_OK(fedvirt_document_validate(document, &findings, &error));
    CHECK_OK(fedvirt_plan_make("{\"spec\":{\"name\":\"a\",\"image\":\"/a\"},"
                               "\"image\":{\"path\":\"/a\",\"format\":\"raw\",\"virtual_size\":1048576},"
                               "\"facts\":{\"uri\":\"qemu:///system\",\"pool\":{\"name\":\"p\",\"path\":\"/p\"},"
                               "\"capabilities\":{\"arch\":\"x86_64\"}},"
                               "\"identity\":{\"uuid\":\"5d0cb1aa-7d3f-4f6e-9d2e-0a1b2c3d4e5f\"}}",
                               NULL, &plan, &error));
    CHECK_OK(fedvirt_seed_new("{\"hostname\":\"web1\"}", "web1", &seed, &error));
    CHECK_OK(fedvirt_config_drive_new(seed, &drive, &error));
    CHECK_OK(fedvirt_seed_files(seed, &files, &error));
    CHECK_OK(fedvirt_seed_to_iso(seed, &bytes, &error));
    CHECK_OK(fedvirt_multipart_from_user_data("#!/bin/sh\n", &multipart, &error));
    CHECK_OK(fedvirt_ignition_from_json("{\"ignition\":{\"version\":\"3.4.0\"}}", &ignition, &error));
    CHECK_OK(fedvirt_images_from_json("{\"offline\":true,\"cache\":\"/nonexistent\"}", &images, &error));
    CHECK_OK(fedvirt_images_open_cache(images, &cache, &error));
    CHECK_OK(fedvirt_images_lock_open("/nonexistent/images.lock", &lock, &error));
    CHECK_OK(fedvirt_host_open("test:///default", &host, &error));
    CHECK_OK(fedvirt_host_define_domain(host, document, &domain, &error));
    CHECK_OK(fedvirt_guest_lookup(host, "web1", &guest, &error));
    CHECK_OK(fedvirt_domain_addresses(domain, FEDVIRT_ADDRESS_SOURCE_ARP, &addresses, &error));
    CHECK_OK(fedvirt_host_network(host, "default", &network, &error));
    CHECK_OK(fedvirt_host_pool(host, "default-pool", &pool, &error));
    CHECK_OK(fedvirt_document_from_xml("<volume><name>a.img</name><capacity>4096</capacity></volume>", &wanted, &error));
    CHECK_OK(fedvirt_pool_create_volume(pool, wanted, &volume, &error));
    fedvirt_document_free(wanted);
    keep("fedvirt_error", kept);
    keep("fedvirt_document", document);
    keep("fedvirt_strings", strings);
    keep("fedvirt_changes", changes);
    keep("fedvirt_findings", findings);
    keep("fedvirt_plan", plan);
    keep("fedvirt_seed", seed);
    keep("fedvirt_config_drive", drive);
    keep("fedvirt_files", files);
    keep("fedvirt_bytes", bytes);
    keep("fedvirt_multipart", multipart);
    keep("fedvirt_ignition", ignition);
    keep("fedvirt_images", images);
    keep("fedvirt_cache", cache);
    keep("fedvirt_images_lock", lock);
    keep("fedvirt_host", host);
    keep("fedvirt_domain", domain);
    keep("fedvirt_addresses", addresses);
    keep("fedvirt_network", network);
    keep("fedvirt_pool", pool);
    keep("fedvirt_volume", volume);
    keep("fedvirt_guest", guest);
}

/* They are all there still, whatever took them for another type; in an order that no connection likes. */
static void free_handles(void) {
    fedvirt_error *error = NULL;
    char *xml = NULL;
    CHECK_STR(fedvirt_error_kind(A(fedvirt_error)), "Xml");
    CHECK_OK(fedvirt_document_to_xml(A(fedvirt_document), &xml, &error));
    CHECK_HAS(xml, "<name>web1</name>");
    fedvirt_string_free(xml);
    CHECK_STR(fedvirt_cache_folder(A(fedvirt_cache)), "/nonexistent");
    CHECK_STR(fedvirt_guest_name(A(fedvirt_guest)), "web1");
    CHECK_STR(fedvirt_volume_name(A(fedvirt_volume)), "a.img");
    CHECK_STR(fedvirt_pool_name(A(fedvirt_pool)), "default-pool");
    CHECK_STR(fedvirt_network_name(A(fedvirt_network)), "default");
    CHECK_STR(fedvirt_domain_name(A(fedvirt_domain)), "web1");
    fedvirt_error_free(A(fedvirt_error));
    fedvirt_host_free(A(fedvirt_host));
    fedvirt_document_free(A(fedvirt_document));
    fedvirt_strings_free(A(fedvirt_strings));
    fedvirt_changes_free(A(fedvirt_changes));
    fedvirt_findings_free(A(fedvirt_findings));
    fedvirt_plan_free(A(fedvirt_plan));
    fedvirt_seed_free(A(fedvirt_seed));
    fedvirt_config_drive_free(A(fedvirt_config_drive));
    fedvirt_files_free(A(fedvirt_files));
    fedvirt_bytes_free(A(fedvirt_bytes));
    fedvirt_multipart_free(A(fedvirt_multipart));
    fedvirt_ignition_free(A(fedvirt_ignition));
    fedvirt_images_free(A(fedvirt_images));
    fedvirt_cache_free(A(fedvirt_cache));
    fedvirt_images_lock_free(A(fedvirt_images_lock));
    fedvirt_addresses_free(A(fedvirt_addresses));
    fedvirt_network_free(A(fedvirt_network));
    fedvirt_pool_free(A(fedvirt_pool));
    fedvirt_volume_free(A(fedvirt_volume));
    fedvirt_domain_free(A(fedvirt_domain));
    fedvirt_guest_free(A(fedvirt_guest));
}

#endif
