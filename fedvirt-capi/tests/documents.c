/* Documents: both forms, what is unknown, paths. */
#include <pthread.h>

#include "check.h"

void test_documents(void);

/* As libvirt lays it out, with two things that no libvirt has. */
static const char *DOMAIN_XML = "<domain type='kvm'>\n"
                                "  <name>web1</name>\n"
                                "  <memory unit='KiB'>1048576</memory>\n"
                                "  <vcpu placement='static'>2</vcpu>\n"
                                "  <features>\n"
                                "    <acpi/>\n"
                                "  </features>\n"
                                "  <devices>\n"
                                "    <disk type='file' device='disk' novel='1'>\n"
                                "      <source file='/a &amp; b.qcow2'/>\n"
                                "      <target dev='vda' bus='virtio'/>\n"
                                "      <address type='pci' domain='0x0000' bus='0x00' slot='0x1f' function='0x0'/>\n"
                                "    </disk>\n"
                                "    <disk type='block' device='disk'>\n"
                                "      <target dev='vdb' bus='virtio'/>\n"
                                "    </disk>\n"
                                "  </devices>\n"
                                "  <future/>\n"
                                "</domain>\n";

static void check_value(const fedvirt_document *document, const char *path, const char *should_be) {
    fedvirt_error *error = NULL;
    char *value = UNTOUCHED;
    CHECK_OK(fedvirt_document_get(document, path, &value, &error));
    if (should_be == NULL) {
        CHECK(value == NULL);
    } else {
        CHECK_STR(value, should_be);
    }
    fedvirt_string_free(value);
}

static void check_xml(const fedvirt_document *document, const char *should_be) {
    fedvirt_error *error = NULL;
    char *xml = NULL;
    CHECK_OK(fedvirt_document_to_xml(document, &xml, &error));
    CHECK_STR(xml, should_be);
    fedvirt_string_free(xml);
}

static void test_round_trips(const fedvirt_document *document) {
    fedvirt_error *error = NULL;
    check_xml(document, DOMAIN_XML);
    CHECK_STR(fedvirt_document_root(document), "domain");

    char *json = NULL;
    fedvirt_document *again = NULL;
    CHECK_OK(fedvirt_document_to_json(document, &json, &error));
    CHECK_HAS(json, "{\"domain\":{");
    CHECK_OK(fedvirt_document_from_json(json, &again, &error));
    check_xml(again, DOMAIN_XML);
    fedvirt_document_free(again);
    CHECK_OK(fedvirt_document_from_json_len(json, strlen(json), &again, &error));
    check_xml(again, DOMAIN_XML);
    fedvirt_document_free(again);
    /* It is the caller's: whatever is written into it, it can be freed. */
    json[0] = '\0';
    fedvirt_string_free(json);

    fedvirt_strings *paths = NULL;
    CHECK_OK(fedvirt_document_unknown(document, &paths, &error));
    CHECK(fedvirt_strings_len(paths) == 2);
    CHECK_STR(fedvirt_strings_get(paths, 0), "future");
    CHECK_STR(fedvirt_strings_get(paths, 1), "devices/disk[0]/@novel");
    CHECK(fedvirt_strings_get(paths, 2) == NULL && fedvirt_strings_get(paths, SIZE_MAX) == NULL);
    fedvirt_strings_free(paths);
}

static void test_lengths(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    const char *two = "<network/><network>";
    CHECK_OK(fedvirt_document_from_xml_len(two, 10, &document, &error));
    CHECK_STR(fedvirt_document_root(document), "network");
    check_xml(document, "<network/>\n");
    fedvirt_document_free(document);
}

static void test_reading(const fedvirt_document *document) {
    fedvirt_error *error = NULL;
    check_value(document, "name", "web1");
    check_value(document, "@type", "kvm");
    check_value(document, "devices/disk[0]/source/@file", "/a & b.qcow2");
    check_value(document, "devices/disk[1]/target/@dev", "vdb");
    check_value(document, "features/acpi", "true");
    check_value(document, "features/apic/@eoi", NULL);
    check_value(document, "devices/disk[1]/source/@file", NULL);
    check_value(document, "devices/disk[9]/source/@file", NULL);

    size_t count = 7;
    CHECK_OK(fedvirt_document_count(document, "devices/disk", &count, &error));
    CHECK(count == 2);
    CHECK_OK(fedvirt_document_count(document, "devices/interface", &count, &error));
    CHECK(count == 0);

    uint64_t number = 7;
    bool present = false;
    CHECK_OK(fedvirt_document_get_u64(document, "memory", &number, &present, &error));
    CHECK(number == 1048576 && present);
    CHECK_OK(fedvirt_document_get_u64(document, "devices/disk[0]/address/@slot", &number, NULL, &error));
    CHECK(number == 0x1f);
    CHECK_OK(fedvirt_document_get_u64(document, "devices/disk[0]/address/@bus", &number, &present, &error));
    CHECK(number == 0 && present);
    number = 7;
    CHECK_OK(fedvirt_document_get_u64(document, "currentMemory", &number, &present, &error));
    CHECK(number == 0 && !present);
}

static void test_changing(const fedvirt_document *original) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    size_t index = 7;
    bool removed = false;
    CHECK_OK(fedvirt_document_clone(original, &document, &error));

    CHECK_OK(fedvirt_document_set(document, "description", "a < b", &error));
    CHECK_OK(fedvirt_document_set(document, "features/acpi", "false", &error));
    CHECK_OK(fedvirt_document_append(document, "devices/disk", &index, &error));
    CHECK(index == 2);
    CHECK_OK(fedvirt_document_set(document, "devices/disk[2]/source/@file", "/c.iso", &error));
    CHECK_OK(fedvirt_document_append(document, "devices/disk", NULL, &error));
    CHECK_OK(fedvirt_document_insert(document, "devices/disk[0]", &error));
    check_value(document, "devices/disk[3]/source/@file", "/c.iso");
    CHECK_OK(fedvirt_document_remove(document, "devices/disk[3]", &removed, &error));
    CHECK(removed);
    CHECK_OK(fedvirt_document_remove(document, "devices/disk[3]", NULL, &error));
    CHECK_OK(fedvirt_document_remove(document, "devices/disk[3]", &removed, &error));
    CHECK(!removed);
    CHECK_OK(fedvirt_document_remove(document, "devices/disk[0]", &removed, &error));
    CHECK(removed);
    check_value(document, "description", "a < b");
    check_value(document, "features/acpi", NULL);

    char *xml = NULL;
    CHECK_OK(fedvirt_document_to_xml(document, &xml, &error));
    CHECK_HAS(xml, "  <description>a &lt; b</description>\n");
    CHECK_HAS(xml, " novel='1'>");
    fedvirt_string_free(xml);
    fedvirt_document_free(document);
    check_xml(original, DOMAIN_XML);
}

static void test_every_kind(void) {
    fedvirt_error *error = NULL;
    const char *roots[] = {"domain", "network",   "pool",    "volume", "capabilities",   "domainCapabilities",
                           "cpu",    "interface", "secret",  "filter", "domainsnapshot", "device"};
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        char xml[64], *written = NULL;
        fedvirt_document *document = NULL;
        snprintf(xml, sizeof xml, "<%s>\n  <novel/>\n</%s>\n", roots[i], roots[i]);
        CHECK_OK(fedvirt_document_from_xml(xml, &document, &error));
        CHECK_STR(fedvirt_document_root(document), roots[i]);
        CHECK_OK(fedvirt_document_to_xml(document, &written, &error));
        CHECK_HAS(written, "  <novel/>\n");
        fedvirt_string_free(written);
        fedvirt_document_free(document);
    }
}

static void *read_often(void *document) {
    for (int i = 0; i < 100; i++) {
        check_xml(document, DOMAIN_XML);
        check_value(document, "name", "web1");
    }
    return NULL;
}

static void test_threads_share_a_const_document(fedvirt_document *document) {
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) CHECK(pthread_create(&threads[i], NULL, read_often, document) == 0);
    for (int i = 0; i < 4; i++) CHECK(pthread_join(threads[i], NULL) == 0);
}

/* A copy that is spoilt as soon as nobody may need it any more. */
static char *lent(const char *text) {
    char *copy = malloc(strlen(text) + 1);
    CHECK(copy != NULL);
    return strcpy(copy, text);
}

static void spoil(char *text) {
    memset(text, '!', strlen(text));
    free(text);
}

/* What goes in is not kept, and what a handle lends lasts as long as the handle, whatever is done with it. */
static void test_borrowing(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    fedvirt_strings *unknown = NULL;
    char *xml = lent(DOMAIN_XML), *path = lent("devices/disk[0]/target/@dev"), *value = lent("vdc"), *text = NULL;
    CHECK_OK(fedvirt_document_from_xml_len(xml, strlen(xml), &document, &error));
    spoil(xml);
    check_xml(document, DOMAIN_XML);
    const char *root = fedvirt_document_root(document);
    CHECK_OK(fedvirt_document_unknown(document, &unknown, &error));
    const char *first = fedvirt_strings_get(unknown, 0);

    CHECK_OK(fedvirt_document_set(document, path, value, &error));
    spoil(path);
    spoil(value);
    check_value(document, "devices/disk[0]/target/@dev", "vdc");
    path = lent("devices/disc");
    CHECK(fedvirt_document_set(document, path, "x", &error) == FEDVIRT_ERR_PATH);
    spoil(path);
    const char *at = fedvirt_error_path(error);

    CHECK(fedvirt_document_remove(document, "devices", NULL, NULL) == FEDVIRT_OK);
    CHECK(fedvirt_document_to_json(document, &text, NULL) == FEDVIRT_OK);
    fedvirt_string_free(text);
    CHECK_STR(root, "domain");
    fedvirt_document_free(document);
    CHECK_STR(first, "future");
    CHECK_STR(at, "devices/disc");
    fedvirt_strings_free(unknown);
    fedvirt_error_free(error);
}

static void test_json_quote(void) {
    fedvirt_error *error = NULL;
    char *json = NULL;
    CHECK_OK(fedvirt_json_quote("a \"b\"\\\n\x01 é", &json, &error));
    CHECK_STR(json, "\"a \\\"b\\\"\\\\\\n\\u0001 é\"");
    fedvirt_string_free(json);
}

void test_documents(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    CHECK_OK(fedvirt_document_from_xml(DOMAIN_XML, &document, &error));
    test_round_trips(document);
    test_reading(document);
    test_changing(document);
    test_threads_share_a_const_document(document);
    fedvirt_document_free(document);
    test_lengths();
    test_every_kind();
    test_borrowing();
    test_json_quote();
}
