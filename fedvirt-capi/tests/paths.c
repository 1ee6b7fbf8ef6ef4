/* Typed values, devices alone, and devices by what people know them by. */
#include "check.h"
#include "fedvirt_paths.h"

void test_paths(void);

static const char *DOMAIN_XML = "<domain type='kvm'>\n"
                                "  <name>web1</name>\n"
                                "  <vcpu>2</vcpu>\n"
                                "  <os>\n"
                                "    <bootmenu enable='yes'/>\n"
                                "  </os>\n"
                                "  <features>\n"
                                "    <acpi/>\n"
                                "    <hap state='off'/>\n"
                                "  </features>\n"
                                "  <clock offset='variable' adjustment='-7200'/>\n"
                                "  <devices>\n"
                                "    <disk type='file' device='disk'>\n"
                                "      <target dev='vda' bus='virtio'/>\n"
                                "    </disk>\n"
                                "    <disk type='file' device='cdrom' novel='1'>\n"
                                "      <target dev='sda' bus='sata'/>\n"
                                "      <readonly/>\n"
                                "      <future/>\n"
                                "    </disk>\n"
                                "    <controller type='scsi' index='1'/>\n"
                                "    <interface type='network'>\n"
                                "      <mac address='52:54:00:00:00:0a'/>\n"
                                "      <source network='default'/>\n"
                                "      <target dev='vnet3'/>\n"
                                "      <alias name='ua-lan'/>\n"
                                "    </interface>\n"
                                "    <graphics type='vnc'/>\n"
                                "  </devices>\n"
                                "</domain>\n";

static void check_value(const fedvirt_document *document, const char *path, const char *should_be) {
    fedvirt_error *error = NULL;
    char *value = NULL;
    CHECK_OK(fedvirt_document_get(document, path, &value, &error));
    CHECK_STR(value, should_be);
    fedvirt_string_free(value);
}

static void test_switches(fedvirt_document *document) {
    fedvirt_error *error = NULL;
    bool on = false, present = false;
    CHECK_OK(fedvirt_document_get_bool(document, "os/bootmenu/@enable", &on, &present, &error));
    CHECK(on && present);
    CHECK_OK(fedvirt_document_get_bool(document, "features/hap/@state", &on, &present, &error));
    CHECK(!on && present);
    CHECK_OK(fedvirt_document_get_bool(document, "features/acpi", &on, NULL, &error));
    CHECK(on);
    CHECK_OK(fedvirt_document_get_bool(document, "features/pae", &on, &present, &error));
    CHECK(!on && !present);
    on = present = true;
    CHECK_SAYS(fedvirt_document_get_bool(document, "vcpu", &on, &present, &error), FEDVIRT_ERR_PATH, "yes or no");
    CHECK(on && present);

    CHECK_OK(fedvirt_document_set_bool(document, "os/bootmenu/@enable", false, &error));
    CHECK_OK(fedvirt_document_set_bool(document, "features/hap/@state", true, &error));
    CHECK_OK(fedvirt_document_set_bool(document, "features/acpi", false, &error));
    CHECK_OK(fedvirt_document_set_bool(document, "features/pae", true, &error));
    check_value(document, "os/bootmenu/@enable", "no");
    check_value(document, "features/hap/@state", "on");
    check_value(document, "features/pae", "true");
    CHECK_OK(fedvirt_document_get_bool(document, "features/acpi", &on, &present, &error));
    CHECK(!on && !present);
    CHECK_SAYS(fedvirt_document_set_bool(document, "name", true, &error), FEDVIRT_ERR_PATH, "no switch");
    CHECK_FAILS(fedvirt_document_set_bool(document, "nmae", true, &error), FEDVIRT_ERR_PATH);
    check_value(document, "name", "web1");
}

static void test_numbers(fedvirt_document *document) {
    fedvirt_error *error = NULL;
    int64_t number = 7;
    uint64_t positive = 7;
    bool present = false;
    CHECK_OK(fedvirt_document_get_i64(document, "clock/@adjustment", &number, &present, &error));
    CHECK(number == -7200 && present);
    CHECK_OK(fedvirt_document_get_i64(document, "vcpu", &number, NULL, &error));
    CHECK(number == 2);
    CHECK_OK(fedvirt_document_get_i64(document, "memory", &number, &present, &error));
    CHECK(number == 0 && !present);
    CHECK_FAILS(fedvirt_document_get_i64(document, "name", &number, &present, &error), FEDVIRT_ERR_PATH);
    CHECK_FAILS(fedvirt_document_get_u64(document, "clock/@adjustment", &positive, NULL, &error), FEDVIRT_ERR_PATH);
    CHECK(positive == 7);

    CHECK_OK(fedvirt_document_set_u64(document, "vcpu", 4, &error));
    CHECK_OK(fedvirt_document_set_i64(document, "clock/@adjustment", -3600, &error));
    check_value(document, "vcpu", "4");
    check_value(document, "clock/@adjustment", "-3600");
    CHECK_SAYS(fedvirt_document_set_u64(document, "vcpu", UINT64_MAX, &error), FEDVIRT_ERR_PATH, "4294967295");
    CHECK_FAILS(fedvirt_document_set_i64(document, "vcpu", -1, &error), FEDVIRT_ERR_PATH);
    check_value(document, "vcpu", "4");
    CHECK_OK(fedvirt_document_set_u64(document, "memory", UINT64_MAX, &error));
    CHECK_FAILS(fedvirt_document_get_i64(document, "memory", &number, &present, &error), FEDVIRT_ERR_PATH);
    CHECK_OK(fedvirt_document_get_u64(document, "memory", &positive, &present, &error));
    CHECK(positive == UINT64_MAX && present);
}

static void test_finding(const fedvirt_document *domain) {
    fedvirt_error *error = NULL;
    char *path = NULL;
#define FINDS(call, should_be)                                                                                          \
    do {                                                                                                                \
        path = UNTOUCHED;                                                                                               \
        CHECK_OK(call);                                                                                                 \
        CHECK_STR(path, should_be);                                                                                     \
        fedvirt_string_free(path);                                                                                      \
    } while (0)
#define FINDS_NOTHING(call)                                                                                             \
    do {                                                                                                                \
        path = UNTOUCHED;                                                                                               \
        CHECK_OK(call);                                                                                                 \
        CHECK(path == NULL);                                                                                            \
    } while (0)
    FINDS(fedvirt_document_find_disk(domain, "sda", &path, &error), "devices/disk[1]");
    FINDS(fedvirt_document_find_interface(domain, "52:54:00:00:00:0A", &path, &error), "devices/interface[0]");
    FINDS(fedvirt_document_find_interface_by_target(domain, "vnet3", &path, &error), "devices/interface[0]");
    FINDS(fedvirt_document_find_controller(domain, "scsi", 1, &path, &error), "devices/controller[0]");
    FINDS(fedvirt_document_find_device(domain, "ua-lan", &path, &error), "devices/interface[0]");
    FINDS_NOTHING(fedvirt_document_find_disk(domain, "vdz", &path, &error));
    FINDS_NOTHING(fedvirt_document_find_interface(domain, "52:54:00:00:00:0b", &path, &error));
    FINDS_NOTHING(fedvirt_document_find_interface(domain, "no address", &path, &error));
    FINDS_NOTHING(fedvirt_document_find_interface_by_target(domain, "vnet4", &path, &error));
    FINDS_NOTHING(fedvirt_document_find_controller(domain, "scsi", 0, &path, &error));
    FINDS_NOTHING(fedvirt_document_find_controller(domain, "novel", 1, &path, &error));
    FINDS_NOTHING(fedvirt_document_find_device(domain, "ua-wan", &path, &error));

    fedvirt_document *other = NULL;
    CHECK_OK(fedvirt_document_from_xml("<domain/>", &other, &error));
    FINDS_NOTHING(fedvirt_document_find_disk(other, "vda", &path, &error));
    FINDS_NOTHING(fedvirt_document_find_device(other, "ua-lan", &path, &error));
    fedvirt_document_free(other);
    CHECK_OK(fedvirt_document_from_xml("<network/>", &other, &error));
    path = UNTOUCHED;
    const fedvirt_status bad = FEDVIRT_ERR_INVALID_ARGUMENT;
    CHECK_SAYS(fedvirt_document_find_disk(other, "vda", &path, &error), bad, "is <network>, and should be a <domain>");
    CHECK_FAILS(fedvirt_document_find_interface(other, "52:54:00:00:00:0a", &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_interface_by_target(other, "vnet3", &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_controller(other, "scsi", 1, &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_device(other, "ua-lan", &path, &error), bad);
    CHECK((void *)path == UNTOUCHED);
    fedvirt_document_free(other);
}

static void test_devices_alone(const fedvirt_document *domain) {
    fedvirt_error *error = NULL;
    fedvirt_document *device = NULL, *again = NULL;
    char *text = NULL;
    CHECK(!fedvirt_document_is_device(domain));
    CHECK_OK(fedvirt_document_device(domain, "devices/disk[1]", &device, &error));
    CHECK(fedvirt_document_is_device(device));
    CHECK_STR(fedvirt_document_root(device), "disk");
    CHECK_OK(fedvirt_document_to_xml(device, &text, &error));
    CHECK_STR(text, "<disk type='file' device='cdrom' novel='1'>\n"
                    "  <target dev='sda' bus='sata'/>\n"
                    "  <readonly/>\n"
                    "  <future/>\n"
                    "</disk>\n");
    CHECK_OK(fedvirt_document_from_device_xml(text, &again, &error));
    CHECK(fedvirt_document_equals(device, again));
    fedvirt_string_free(text);
    fedvirt_document_free(again);

    CHECK_OK(fedvirt_document_to_json(device, &text, &error));
    CHECK_HAS(text, "{\"disk\":{");
    CHECK_OK(fedvirt_document_from_device_json(text, &again, &error));
    CHECK(fedvirt_document_equals(device, again));
    fedvirt_string_free(text);

    /* Everything that works on documents works on it. */
    fedvirt_strings *unknown = NULL;
    fedvirt_findings *findings = NULL;
    fedvirt_changes *changes = NULL;
    CHECK_OK(fedvirt_document_set(again, "source/@file", "/c.iso", &error));
    CHECK_OK(fedvirt_document_append(again, "source/seclabel", NULL, &error));
    CHECK_OK(fedvirt_document_insert(again, "source/seclabel[0]", &error));
    CHECK_OK(fedvirt_document_remove(again, "source/seclabel[0]", NULL, &error));
    check_value(again, "source/@file", "/c.iso");
    CHECK(!fedvirt_document_equals(device, again));
    CHECK_OK(fedvirt_document_unknown(again, &unknown, &error));
    CHECK(fedvirt_strings_len(unknown) == 2);
    fedvirt_strings_free(unknown);
    CHECK_OK(fedvirt_document_validate(again, &findings, &error));
    CHECK(fedvirt_findings_len(findings) == 0);
    fedvirt_findings_free(findings);
    CHECK_OK(fedvirt_document_diff(device, again, &changes, &error));
    CHECK(fedvirt_changes_len(changes) == 1);
    CHECK_STR(fedvirt_changes_path(changes, 0), "source");
    fedvirt_changes_free(changes);
    CHECK_OK(fedvirt_document_diff(domain, again, &changes, &error));
    CHECK(fedvirt_changes_len(changes) == 1);
    CHECK_STR(fedvirt_changes_path(changes, 0), "");
    fedvirt_changes_free(changes);
    fedvirt_document_free(again);
    CHECK_OK(fedvirt_document_clone(device, &again, &error));
    CHECK(fedvirt_document_is_device(again) && fedvirt_document_equals(device, again));
    fedvirt_document_free(again);
    again = UNTOUCHED;
    CHECK_SAYS(fedvirt_document_device(device, "target", &again, &error), FEDVIRT_ERR_INVALID_ARGUMENT, "a device alone");
    fedvirt_document_free(device);

    /* A host's interface and a guest's are two things. */
    CHECK_OK(fedvirt_document_from_device_xml("<interface type='network'/>", &device, &error));
    CHECK(fedvirt_document_is_device(device));
    fedvirt_document_free(device);
    CHECK_OK(fedvirt_document_from_xml("<interface type='bridge'/>", &device, &error));
    CHECK(!fedvirt_document_is_device(device));
    fedvirt_document_free(device);

    device = UNTOUCHED;
    CHECK_OK(fedvirt_document_device(domain, "devices/disk[2]", &device, &error));
    CHECK(device == NULL);
    CHECK_OK(fedvirt_document_device(domain, "devices/graphics[0]", &device, &error));
    CHECK_STR(fedvirt_document_root(device), "graphics");
    fedvirt_document_free(device);
    device = UNTOUCHED;
    CHECK_SAYS(fedvirt_document_device(domain, "devices", &device, &error), FEDVIRT_ERR_PATH, "no device");
    CHECK_FAILS(fedvirt_document_device(domain, "name", &device, &error), FEDVIRT_ERR_PATH);
    CHECK_FAILS(fedvirt_document_device(domain, "devices/dsik", &device, &error), FEDVIRT_ERR_PATH);
    CHECK_FAILS(fedvirt_document_from_device_xml("<domain/>", &device, &error), FEDVIRT_ERR_XML);
    CHECK_FAILS(fedvirt_document_from_device_json("{\"domain\":{}}", &device, &error), FEDVIRT_ERR_JSON);
    CHECK((void *)device == UNTOUCHED);
}

/* That all of them are the documents', the generator has made sure. */
static void test_constants(const fedvirt_document *domain) {
    fedvirt_error *error = NULL;
    size_t disks = 0;
    char path[256];
    check_value(domain, FEDVIRT_DOMAIN_NAME, "web1");
    check_value(domain, FEDVIRT_DOMAIN_TYPE, "kvm");
    CHECK_OK(fedvirt_document_count(domain, FEDVIRT_DOMAIN_DEVICES_DISK_LIST, &disks, &error));
    CHECK(disks == 2);
    snprintf(path, sizeof path, FEDVIRT_DOMAIN_DEVICES_DISK_TARGET_DEV, disks - 1);
    CHECK_STR(path, "devices/disk[1]/target/@dev");
    check_value(domain, path, "sda");
    CHECK_STR(FEDVIRT_DEVICE_DISK_SOURCE_FILE, "source/@file");
    CHECK_STR(FEDVIRT_DOMAIN_QEMU_COMMANDLINE_QEMU_ARG_VALUE, "qemu:commandline/qemu:arg[%zu]/@value");
    CHECK_STR(FEDVIRT_DOMAIN_SNAPSHOT_DOMAIN "/" FEDVIRT_DOMAIN_NAME, "domain/name");
}

static void test_null(fedvirt_document *document) {
    fedvirt_error *error = NULL;
    fedvirt_document *device = UNTOUCHED;
    char *path = UNTOUCHED;
    bool on = true;
    int64_t number = 7;
    const fedvirt_status bad = FEDVIRT_ERR_NULL_ARGUMENT;
    CHECK_FAILS(fedvirt_document_get_bool(NULL, "features/acpi", &on, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get_bool(document, NULL, &on, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get_bool(document, "features/acpi", NULL, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get_i64(NULL, "vcpu", &number, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get_i64(document, NULL, &number, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_get_i64(document, "vcpu", NULL, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_set_bool(NULL, "features/acpi", true, &error), bad);
    CHECK_FAILS(fedvirt_document_set_bool(document, NULL, true, &error), bad);
    CHECK_FAILS(fedvirt_document_set_u64(NULL, "vcpu", 1, &error), bad);
    CHECK_FAILS(fedvirt_document_set_u64(document, NULL, 1, &error), bad);
    CHECK_FAILS(fedvirt_document_set_i64(NULL, "vcpu", 1, &error), bad);
    CHECK_FAILS(fedvirt_document_set_i64(document, NULL, 1, &error), bad);
    CHECK_FAILS(fedvirt_document_find_disk(NULL, "vda", &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_disk(document, NULL, &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_disk(document, "vda", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_find_interface(NULL, "52:54:00:00:00:0a", &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_interface(document, NULL, &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_interface(document, "52:54:00:00:00:0a", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_find_interface_by_target(NULL, "vnet3", &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_interface_by_target(document, NULL, &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_interface_by_target(document, "vnet3", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_find_controller(NULL, "scsi", 0, &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_controller(document, NULL, 0, &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_controller(document, "scsi", 0, NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_find_device(NULL, "ua-lan", &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_device(document, NULL, &path, &error), bad);
    CHECK_FAILS(fedvirt_document_find_device(document, "ua-lan", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_device(NULL, "devices/disk[0]", &device, &error), bad);
    CHECK_FAILS(fedvirt_document_device(document, NULL, &device, &error), bad);
    CHECK_FAILS(fedvirt_document_device(document, "devices/disk[0]", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_from_device_xml(NULL, &device, &error), bad);
    CHECK_FAILS(fedvirt_document_from_device_xml("<disk/>", NULL, &error), bad);
    CHECK_FAILS(fedvirt_document_from_device_json(NULL, &device, &error), bad);
    CHECK_FAILS(fedvirt_document_from_device_json("{\"disk\":{}}", NULL, &error), bad);
    CHECK(!fedvirt_document_is_device(NULL));
    CHECK(!fedvirt_document_equals(NULL, document) && !fedvirt_document_equals(document, NULL));
    CHECK(on && number == 7 && (void *)path == UNTOUCHED && (void *)device == UNTOUCHED);

    CHECK_FAILS(fedvirt_document_find_disk(document, "\xff", &path, &error), FEDVIRT_ERR_INVALID_UTF8);
    CHECK_FAILS(fedvirt_document_from_device_xml("<disk>\xff</disk>", &device, &error), FEDVIRT_ERR_INVALID_UTF8);
    CHECK_FAILS(fedvirt_document_set_bool(document, "features/\xff", true, &error), FEDVIRT_ERR_INVALID_UTF8);
}

void test_paths(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    CHECK_OK(fedvirt_document_from_xml(DOMAIN_XML, &document, &error));
    test_null(document);
    test_constants(document);
    test_finding(document);
    test_devices_alone(document);
    test_switches(document);
    test_numbers(document);
    fedvirt_document_free(document);
}
