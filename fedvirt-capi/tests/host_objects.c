/* Domains, networks, pools and volumes of a real libvirt host, without a guest that boots. Run by
 * fedvirt-capi/run-tests.sh host. */
#include <limits.h>
#include <unistd.h>
#include <utime.h>

#include "check.h"

char untouched;

static fedvirt_document *read_xml(const char *xml) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    CHECK_OK(fedvirt_document_from_xml(xml, &document, &error));
    return document;
}

static fedvirt_document *read_device(const char *xml) {
    fedvirt_error *error = NULL;
    fedvirt_document *device = NULL;
    CHECK_OK(fedvirt_document_from_device_xml(xml, &device, &error));
    return device;
}

static void check_value(const fedvirt_document *document, const char *path, const char *should_be) {
    fedvirt_error *error = NULL;
    char *value = NULL;
    CHECK_OK(fedvirt_document_get(document, path, &value, &error));
    CHECK_STR(value, should_be);
    fedvirt_string_free(value);
}

static size_t count_of(const fedvirt_domain *domain, const char *path) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    size_t count = 0;
    CHECK_OK(fedvirt_domain_document(domain, true, &document, &error));
    CHECK_OK(fedvirt_document_count(document, path, &count, &error));
    fedvirt_document_free(document);
    return count;
}

static void test_capabilities(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL, *same = NULL;
    char *arch = NULL;
    CHECK_OK(fedvirt_host_capabilities(host, &document, &error));
    CHECK_OK(fedvirt_document_get(document, "host/cpu/arch", &arch, &error));
    fedvirt_document_free(document);
    CHECK_OK(fedvirt_host_domain_capabilities(host, arch, NULL, "qemu", &document, &error));
    check_value(document, "arch", arch);
    check_value(document, "domain", "qemu");
    fedvirt_document_free(document);
    CHECK_FAILS(fedvirt_host_domain_capabilities(host, "abacus", NULL, NULL, &same, &error), FEDVIRT_ERR_LIBVIRT);
    CHECK_OK(fedvirt_host_guest_capabilities(host, "emulation", &document, &error));
    check_value(document, "domain", "qemu");
    fedvirt_document_free(document);
    CHECK_OK(fedvirt_host_guest_capabilities(host, NULL, &document, &error));
    CHECK_STR(fedvirt_document_root(document), "domainCapabilities");
    fedvirt_document_free(document);
    fedvirt_string_free(arch);
}

/* Gives so many letters, a part at a time, and then what `at_end` says. */
struct letters {
    size_t left, asked;
    ptrdiff_t at_end;
};

static ptrdiff_t read_letters(void *user, uint8_t *buffer, size_t size) {
    struct letters *letters = user;
    const size_t some = size < 100000 ? size : 100000, part = some < letters->left ? some : letters->left;
    CHECK(size > 0);
    letters->asked++;
    memset(buffer, 'x', part);
    letters->left -= part;
    return part > 0 ? (ptrdiff_t)part : letters->at_end;
}

static ptrdiff_t read_too_much(void *user, uint8_t *buffer, size_t size) {
    (void)user, (void)buffer;
    return (ptrdiff_t)size + 1;
}

static void keep_bytes(void *user, const fedvirt_event *event) {
    if (event->kind == FEDVIRT_EVENT_BYTES) *(uint64_t *)user = event->done;
}

static bool always(void *user) {
    (void)user;
    return true;
}

static void test_readers(const fedvirt_pool *pool, const char *folder) {
    fedvirt_error *error = NULL;
    fedvirt_volume *volume = NULL, *none = UNTOUCHED;
    struct letters letters = {3000000, 0, 0};
    uint64_t done = 0;
    const fedvirt_reader reader = {read_letters, &letters}, wrong = {read_too_much, NULL}, empty = {NULL, NULL};
    const fedvirt_progress progress = {keep_bytes, NULL, &done}, stop = {NULL, always, NULL};
    char path[PATH_MAX];
    fedvirt_document *wanted = read_xml("<volume><name>c.img</name><capacity>3000000</capacity></volume>");
    CHECK_OK(fedvirt_pool_create_volume_from(pool, wanted, &reader, 3000000, &progress, &volume, &error));
    CHECK(done == 3000000 && letters.left == 0 && letters.asked >= 30);
    CHECK_STR(fedvirt_volume_name(volume), "c.img");
    snprintf(path, sizeof path, "%s/pool/c.img", folder);
    FILE *file = fopen(path, "rb");
    CHECK(file != NULL);
    size_t count = 0;
    while (fgetc(file) == 'x') count++;
    CHECK(feof(file) && count == 3000000);
    fclose(file);
    CHECK_FAILS(fedvirt_pool_create_volume_from(pool, wanted, &reader, 1, NULL, &none, &error), FEDVIRT_ERR_VOLUME_EXISTS);

    letters = (struct letters){10, 0, 0};
    CHECK_OK(fedvirt_volume_upload_from(volume, &reader, 10, NULL, &error));
    letters = (struct letters){10, 0, 0};
    CHECK_SAYS(fedvirt_volume_upload_from(volume, &reader, 11, NULL, &error), FEDVIRT_ERR_IO, "shorter");
    letters = (struct letters){10, 0, -5};
    CHECK_SAYS(fedvirt_volume_upload_from(volume, &reader, 11, NULL, &error), FEDVIRT_ERR_IO, "-5");
    CHECK_SAYS(fedvirt_volume_upload_from(volume, &wrong, 11, NULL, &error), FEDVIRT_ERR_IO, "12 bytes where 11 fit");
    CHECK_SAYS(fedvirt_volume_upload_from(volume, &empty, 11, NULL, &error), FEDVIRT_ERR_NULL_ARGUMENT, "reader->read");
    CHECK_FAILS(fedvirt_volume_upload_from(volume, &reader, 11, &stop, &error), FEDVIRT_ERR_CANCELLED);
    CHECK_OK(fedvirt_volume_delete(volume, &error));
    fedvirt_volume_free(volume);

    /* When it fails, there is no volume. */
    CHECK_FAILS(fedvirt_pool_create_volume_from(pool, wanted, &reader, 3000000, &stop, &none, &error), FEDVIRT_ERR_CANCELLED);
    CHECK_FAILS(fedvirt_pool_create_volume_from(pool, wanted, &wrong, 3000000, NULL, &none, &error), FEDVIRT_ERR_IO);
    CHECK((void *)none == UNTOUCHED && access(path, F_OK) != 0);
    fedvirt_document_free(wanted);
}

/* An image from the server of tests/mirror.py. */
static void test_images(const fedvirt_pool *pool) {
    fedvirt_error *error = NULL;
    fedvirt_images *images = NULL;
    fedvirt_volume *volume = NULL, *again = NULL;
    fedvirt_document *document = NULL;
    fedvirt_strings *names = NULL;
    const char *mirror = mirror_folder();
    char json[4 * PATH_MAX], path[PATH_MAX], url[64] = "", *text = NULL;
    snprintf(path, sizeof path, "%s/url", mirror);
    FILE *file = fopen(path, "rb");
    CHECK(file != NULL && fgets(url, sizeof url, file) != NULL);
    fclose(file);
    snprintf(json, sizeof json, "{\"mirrors\":[\"%s\"],\"keyrings\":[\"%s/keyring.gpg\"],\"cache\":\"%s/cache\"}", url, mirror,
             mirror);
    CHECK_OK(fedvirt_images_from_json(json, &images, &error));
    CHECK_OK(fedvirt_pool_fetch_image(pool, images, "fedora:43/x86_64", NULL, &volume, &error));
    CHECK_HAS(fedvirt_volume_name(volume), "fedora-43-");
    CHECK_OK(fedvirt_volume_document(volume, &document, &error));
    check_value(document, "target/format/@type", "qcow2");
    fedvirt_document_free(document);
    CHECK_OK(fedvirt_pool_fetch_image(pool, images, "fedora:43/x86_64", NULL, &again, &error));
    CHECK_STR(fedvirt_volume_name(again), fedvirt_volume_name(volume));
    fedvirt_volume_free(again);
    again = UNTOUCHED;
    CHECK_FAILS(fedvirt_pool_fetch_image(pool, images, "fedora:12/x86_64", NULL, &again, &error), FEDVIRT_ERR_IMAGE_UNKNOWN);
    CHECK_FAILS(fedvirt_pool_fetch_image(pool, NULL, "abacus:1", NULL, &again, &error), FEDVIRT_ERR_IMAGE_UNKNOWN);
    CHECK((void *)again == UNTOUCHED);
    fedvirt_images_free(images);

    /* It goes when nothing stands on it any more. */
    CHECK_OK(fedvirt_volume_path(volume, &text, &error));
    fedvirt_document *wanted = read_xml("<volume><name>over.img</name><capacity>8388608</capacity>"
                                        "<target><format type='qcow2'/></target>"
                                        "<backingStore><path/><format type='qcow2'/></backingStore></volume>");
    CHECK_OK(fedvirt_document_set(wanted, "backingStore/path", text, &error));
    CHECK_OK(fedvirt_pool_create_volume(pool, wanted, &again, &error));
    fedvirt_document_free(wanted);
    /* Of long ago: on what was just made, a guest may be under way. */
    CHECK(utime(text, &(struct utimbuf){.modtime = 1}) == 0);
    fedvirt_string_free(text);
    CHECK_OK(fedvirt_pool_prune_images(pool, "{\"to_size\":0}", &names, &error));
    CHECK(fedvirt_strings_len(names) == 0);
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_volume_delete(again, &error));
    fedvirt_volume_free(again);
    CHECK_OK(fedvirt_pool_images(pool, &names, &error));
    CHECK(fedvirt_strings_len(names) == 1);
    CHECK_STR(fedvirt_strings_get(names, 0), fedvirt_volume_name(volume));
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_pool_prune_images(pool, "{\"to_size\":0}", &names, &error));
    CHECK(fedvirt_strings_len(names) == 1);
    CHECK_STR(fedvirt_strings_get(names, 0), fedvirt_volume_name(volume));
    fedvirt_strings_free(names);
    fedvirt_volume_free(volume);
    names = UNTOUCHED;
    CHECK_FAILS(fedvirt_pool_prune_images(pool, "{\"keep_used_in\":[\"/\"]}", &names, &error), FEDVIRT_ERR_INVALID_SPEC);
    CHECK((void *)names == UNTOUCHED);
}

static void test_pool(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_pool *pool = NULL;
    fedvirt_volume *volume = NULL, *again = NULL;
    fedvirt_strings *names = NULL;
    char folder[256], path[PATH_MAX], content[32], *text = NULL;
    make_folder(folder, sizeof folder);
    snprintf(path, sizeof path, "%s/pool", folder);

    fedvirt_document *wanted = read_xml("<pool type='dir'><name>c-pool</name></pool>");
    CHECK_OK(fedvirt_document_set(wanted, "target/path", path, &error));
    CHECK_OK(fedvirt_host_define_pool(host, wanted, &pool, &error));
    fedvirt_document_free(wanted);
    CHECK_FAILS(fedvirt_pool_start(pool, &error), FEDVIRT_ERR_LIBVIRT);
    CHECK_OK(fedvirt_pool_build(pool, &error));
    CHECK_OK(fedvirt_pool_start(pool, &error));

    wanted = read_xml("<volume><name>a.img</name><capacity>4096</capacity></volume>");
    CHECK_OK(fedvirt_pool_create_volume(pool, wanted, &volume, &error));
    again = UNTOUCHED;
    CHECK_SAYS(fedvirt_pool_create_volume(pool, wanted, &again, &error), FEDVIRT_ERR_VOLUME_EXISTS, "a.img");
    CHECK((void *)again == UNTOUCHED);
    fedvirt_document_free(wanted);
    /* One that libvirt was not told of is found when it looks again: before an upload, behind which it looks
     * by itself. */
    snprintf(path, sizeof path, "%s/pool/b.img", folder);
    FILE *file = fopen(path, "wb");
    CHECK(file != NULL && fputs("b", file) >= 0 && fclose(file) == 0);
    CHECK_OK(fedvirt_pool_volume(pool, "b.img", false, &again, &error));
    CHECK(again == NULL);
    CHECK_OK(fedvirt_pool_volume(pool, "b.img", true, &again, &error));
    CHECK_STR(fedvirt_volume_name(again), "b.img");
    CHECK_OK(fedvirt_pool_volume_names(pool, &names, &error));
    CHECK(fedvirt_strings_len(names) == 2);
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_volume_delete(again, &error));
    fedvirt_volume_free(again);
    CHECK(access(path, F_OK) != 0);
    CHECK_OK(fedvirt_volume_upload(volume, (const uint8_t *)"by C\0!", 6, &error));
    CHECK_OK(fedvirt_volume_upload(volume, NULL, 0, &error));
    CHECK_FAILS(fedvirt_volume_upload(volume, NULL, 1, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK_OK(fedvirt_volume_path(volume, &text, &error));
    snprintf(path, sizeof path, "%s/pool/a.img", folder);
    CHECK_STR(text, path);
    fedvirt_string_free(text);
    file = fopen(path, "rb");
    CHECK(file != NULL && fread(content, 1, 6, file) == 6 && memcmp(content, "by C\0!", 6) == 0);
    fclose(file);
    CHECK_OK(fedvirt_host_volume_by_path(host, path, &again, &error));
    CHECK_STR(fedvirt_volume_name(again), "a.img");
    fedvirt_volume_free(again);

    CHECK_OK(fedvirt_volume_delete(volume, &error));
    CHECK_OK(fedvirt_volume_delete(volume, &error));
    fedvirt_volume_free(volume);

    test_readers(pool, folder);
    test_images(pool);
    CHECK_OK(fedvirt_pool_destroy(pool, &error));
    CHECK_OK(fedvirt_pool_undefine(pool, &error));
    fedvirt_pool_free(pool);
    CHECK_FAILS(fedvirt_host_pool(host, "c-pool", &pool, &error), FEDVIRT_ERR_NOT_FOUND);
    snprintf(path, sizeof path, "%s/pool", folder);
    CHECK(rmdir(path) == 0 && rmdir(folder) == 0);
}

static void test_network(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_network *network = NULL;
    bool active = false;
    fedvirt_document *document = NULL,
                     *wanted = read_xml("<network><name>c-net</name><bridge name='virbr-c'/>"
                                        "<ip address='192.168.241.1' netmask='255.255.255.0'/></network>");
    CHECK_OK(fedvirt_host_define_network(host, wanted, &network, &error));
    CHECK_OK(fedvirt_network_start(network, &error));
    CHECK_OK(fedvirt_network_is_active(network, &active, &error));
    CHECK(active);
    CHECK_OK(fedvirt_network_document(network, &document, &error));
    check_value(document, "uuid", fedvirt_network_uuid(network));
    /* What is there already is defined anew. */
    fedvirt_network *again = NULL;
    CHECK_OK(fedvirt_document_set(document, "domain/@name", "lan.example", &error));
    CHECK_OK(fedvirt_host_define_network(host, document, &again, &error));
    CHECK_STR(fedvirt_network_uuid(again), fedvirt_network_uuid(network));
    fedvirt_network_free(again);
    fedvirt_document_free(document);
    CHECK_OK(fedvirt_network_destroy(network, &error));
    CHECK_OK(fedvirt_network_undefine(network, &error));
    fedvirt_network_free(network);
    fedvirt_document_free(wanted);
    CHECK_FAILS(fedvirt_host_network(host, "c-net", &network, &error), FEDVIRT_ERR_NOT_FOUND);
}

static void test_domain(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_domain *domain = NULL;
    fedvirt_document *document = NULL, *device = NULL;
    fedvirt_domain_state state = FEDVIRT_DOMAIN_STATE_UNKNOWN;
    fedvirt_addresses *addresses = NULL;
    fedvirt_strings *names = NULL;
    bool on = false;
    char *text = NULL;
    const char *mac = "52:54:00:c0:c0:01";
    fedvirt_document *wanted =
        read_xml("<domain type='qemu'><name>c-domain</name><memory unit='MiB'>64</memory><os><type>hvm</type></os>"
                 "<devices><serial type='null'/></devices></domain>");
    CHECK_OK(fedvirt_host_define_domain(host, wanted, &domain, &error));
    fedvirt_document_free(wanted);

    device = read_device("<interface type='network'><mac address='52:54:00:c0:c0:01'/><source network='default'/>"
                         "<model type='virtio'/></interface>");
    CHECK_OK(fedvirt_domain_attach_device(domain, device, &error));
    CHECK(count_of(domain, "devices/interface") == 1);
    fedvirt_document_free(device);

    /* A guest that finds nothing to boot runs all the same. */
    CHECK_OK(fedvirt_domain_start(domain, &error));
    CHECK_OK(fedvirt_domain_get_state(domain, &state, &error));
    CHECK(state == FEDVIRT_DOMAIN_STATE_RUNNING);

    /* The device is found, taken out, changed and given back, while it runs. */
    CHECK_OK(fedvirt_domain_document(domain, false, &document, &error));
    CHECK_OK(fedvirt_document_find_interface(document, mac, &text, &error));
    CHECK_OK(fedvirt_document_device(document, text, &device, &error));
    fedvirt_string_free(text);
    fedvirt_document_free(document);
    CHECK_OK(fedvirt_document_set(device, "link/@state", "down", &error));
    CHECK_OK(fedvirt_domain_update_device(domain, device, &error));
    for (int inactive = 0; inactive < 2; inactive++) {
        CHECK_OK(fedvirt_domain_document(domain, inactive == 1, &document, &error));
        check_value(document, "devices/interface/link/@state", "down");
        fedvirt_document_free(document);
    }
    for (int source = FEDVIRT_ADDRESS_SOURCE_LEASE; source <= FEDVIRT_ADDRESS_SOURCE_ARP; source++) {
        CHECK_OK(fedvirt_domain_addresses(domain, (fedvirt_address_source)source, &addresses, &error));
        CHECK(fedvirt_addresses_len(addresses) == 0);
        fedvirt_addresses_free(addresses);
    }

    CHECK_OK(fedvirt_domain_set_metadata(domain, "c", "urn:c", "<note>7</note>", true, &error));
    CHECK_OK(fedvirt_domain_metadata(domain, "urn:c", &text, &error));
    CHECK_HAS(text, "<note");
    fedvirt_string_free(text);
    CHECK_OK(fedvirt_domain_shutdown(domain, &error));
    CHECK_OK(fedvirt_domain_destroy(domain, &error));
    CHECK_OK(fedvirt_domain_destroy(domain, &error));
    CHECK_OK(fedvirt_domain_get_state(domain, &state, &error));
    CHECK(state == FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    CHECK_OK(fedvirt_domain_detach_device(domain, device, &error));
    CHECK(count_of(domain, "devices/interface") == 0);
    CHECK_SAYS(fedvirt_domain_detach_device(domain, device, &error), FEDVIRT_ERR_LIBVIRT, "c-domain");
    fedvirt_document_free(device);

    CHECK_OK(fedvirt_domain_set_autostart(domain, true, &error));
    CHECK_OK(fedvirt_domain_autostart(domain, &on, &error));
    CHECK(on);
    CHECK_OK(fedvirt_host_domain_names(host, &names, &error));
    CHECK(fedvirt_strings_len(names) == 1);
    CHECK_STR(fedvirt_strings_get(names, 0), "c-domain");
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_guest_list(host, &names, &error));
    CHECK(fedvirt_strings_len(names) == 0);
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_domain_undefine(domain, &error));
    CHECK_OK(fedvirt_domain_undefine(domain, &error));
    fedvirt_domain_free(domain);
    CHECK_FAILS(fedvirt_host_domain(host, "c-domain", &domain, &error), FEDVIRT_ERR_NOT_FOUND);
}

int main(void) {
    const char *uri = getenv("LIBVIRT_DEFAULT_URI");
    fedvirt_error *error = NULL;
    fedvirt_host *host = NULL;
    CHECK_OK(fedvirt_host_open(uri, &host, &error));
    test_capabilities(host);
    test_pool(host);
    test_network(host);
    test_domain(host);
    fedvirt_host_free(host);
    puts("the host's domains, networks and pools were used from C");
    return 0;
}
