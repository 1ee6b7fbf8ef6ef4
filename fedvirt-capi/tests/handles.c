/* Domains, networks, pools and volumes, as far as libvirt's test driver has them, which needs no daemon. */
#include "check.h"

void test_handles(void);

static fedvirt_document *read_xml(const char *xml) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    CHECK_OK(fedvirt_document_from_xml(xml, &document, &error));
    return document;
}

static bool has(const fedvirt_strings *names, const char *name) {
    for (size_t i = 0; i < fedvirt_strings_len(names); i++) {
        if (strcmp(fedvirt_strings_get(names, i), name) == 0) return true;
    }
    return false;
}

static void check_root(fedvirt_document *document, const char *root) {
    CHECK_STR(fedvirt_document_root(document), root);
    fedvirt_document_free(document);
}

static void test_host(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    char *name = NULL;
    uint64_t bytes = 0;
    uint32_t version = 0;
    CHECK_OK(fedvirt_host_hostname(host, &name, &error));
    CHECK(name[0] != '\0');
    fedvirt_string_free(name);
    CHECK_OK(fedvirt_host_memory(host, &bytes, &error));
    CHECK(bytes > 0 && bytes % 1024 == 0);
    CHECK_OK(fedvirt_host_libvirt_version(host, &version, &error));
    CHECK(version >= 6000000);
    CHECK(fedvirt_host_is_local(host) && !fedvirt_host_is_session(host));
    CHECK_OK(fedvirt_host_capabilities(host, &document, &error));
    check_root(document, "capabilities");
    document = UNTOUCHED;
    CHECK_FAILS(fedvirt_host_domain_capabilities(host, "\xff", NULL, NULL, &document, &error), FEDVIRT_ERR_INVALID_UTF8);
    CHECK_SAYS(fedvirt_host_guest_capabilities(host, "steam", &document, &error), FEDVIRT_ERR_INVALID_ARGUMENT, "steam");
    CHECK_FAILS(fedvirt_host_guest_capabilities(host, "kvm", &document, &error), FEDVIRT_ERR_UNSUPPORTED);
    CHECK((void *)document == UNTOUCHED);
    CHECK_OK(fedvirt_host_check_guest_can_read(host, "/", &error));
}

static void test_domains(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_strings *names = NULL;
    fedvirt_domain *domain = NULL, *again = NULL;
    fedvirt_document *document = NULL;
    fedvirt_domain_state state = FEDVIRT_DOMAIN_STATE_CRASHED;
    fedvirt_addresses *addresses = NULL;
    char *xml = UNTOUCHED;
    CHECK_OK(fedvirt_host_domain_names(host, &names, &error));
    CHECK(has(names, "test"));
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_guest_list(host, &names, &error));
    CHECK(!has(names, "test"));
    fedvirt_strings_free(names);

    fedvirt_document *wanted =
        read_xml("<domain type='test'><name>c1</name><memory unit='KiB'>4096</memory><os><type>hvm</type></os></domain>");
    CHECK_OK(fedvirt_host_define_domain(host, wanted, &domain, &error));
    CHECK_STR(fedvirt_domain_name(domain), "c1");
    CHECK(strlen(fedvirt_domain_uuid(domain)) == 36);
    CHECK_OK(fedvirt_host_domain(host, "c1", &again, &error));
    CHECK_STR(fedvirt_domain_uuid(again), fedvirt_domain_uuid(domain));
    fedvirt_domain_free(again);
    CHECK_OK(fedvirt_domain_get_state(domain, &state, &error));
    CHECK(state == FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    CHECK_OK(fedvirt_domain_start(domain, &error));
    CHECK_OK(fedvirt_domain_get_state(domain, &state, &error));
    CHECK(state == FEDVIRT_DOMAIN_STATE_RUNNING);
    CHECK_OK(fedvirt_domain_document(domain, true, &document, &error));
    check_root(document, "domain");
    CHECK_OK(fedvirt_domain_document(domain, false, &document, &error));
    check_root(document, "domain");

    bool autostart = true;
    CHECK_OK(fedvirt_domain_autostart(domain, &autostart, &error));
    CHECK(!autostart);
    CHECK_OK(fedvirt_domain_set_autostart(domain, true, &error));
    CHECK_OK(fedvirt_domain_autostart(domain, &autostart, &error));
    CHECK(autostart);

    CHECK_OK(fedvirt_domain_metadata(domain, "urn:c", &xml, &error));
    CHECK(xml == NULL);
    CHECK_OK(fedvirt_domain_set_metadata(domain, "c", "urn:c", "<note text='7'/>", true, &error));
    CHECK_OK(fedvirt_domain_metadata(domain, "urn:c", &xml, &error));
    CHECK_HAS(xml, "note text=\"7\"");
    fedvirt_string_free(xml);
    CHECK_FAILS(fedvirt_domain_set_metadata(domain, "c", "urn:c", "<note", true, &error), FEDVIRT_ERR_LIBVIRT);

    CHECK_OK(fedvirt_domain_addresses(domain, FEDVIRT_ADDRESS_SOURCE_LEASE, &addresses, &error));
    CHECK(fedvirt_addresses_len(addresses) == 0);
    CHECK(fedvirt_addresses_ip(addresses, 0) == NULL && fedvirt_addresses_mac(addresses, 0) == NULL);
    fedvirt_addresses_free(addresses);
    addresses = UNTOUCHED;
    CHECK_SAYS(fedvirt_domain_addresses(domain, (fedvirt_address_source)3, &addresses, &error),
               FEDVIRT_ERR_INVALID_ARGUMENT, "source is 3");
    CHECK((void *)addresses == UNTOUCHED);

    CHECK_SAYS(fedvirt_domain_attach_device(domain, wanted, &error), FEDVIRT_ERR_INVALID_ARGUMENT,
               "is <domain>, and should be a device alone");
    CHECK_FAILS(fedvirt_domain_update_device(domain, wanted, &error), FEDVIRT_ERR_INVALID_ARGUMENT);
    CHECK_FAILS(fedvirt_domain_detach_device(domain, wanted, &error), FEDVIRT_ERR_INVALID_ARGUMENT);

    CHECK_OK(fedvirt_domain_shutdown(domain, &error));
    CHECK_OK(fedvirt_domain_get_state(domain, &state, &error));
    CHECK(state == FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    CHECK_OK(fedvirt_domain_destroy(domain, &error));
    CHECK_OK(fedvirt_domain_undefine(domain, &error));
    document = UNTOUCHED;
    CHECK_FAILS(fedvirt_domain_document(domain, true, &document, &error), FEDVIRT_ERR_NOT_FOUND);
    CHECK((void *)document == UNTOUCHED);
    fedvirt_domain_free(domain);

    again = UNTOUCHED;
    CHECK_SAYS(fedvirt_host_domain(host, "c1", &again, &error), FEDVIRT_ERR_NOT_FOUND, "\"c1\"");
    fedvirt_document *network = read_xml("<network><name>c1</name></network>");
    CHECK_SAYS(fedvirt_host_define_domain(host, network, &again, &error), FEDVIRT_ERR_INVALID_ARGUMENT,
               "is <network>, and should be a <domain>");
    CHECK((void *)again == UNTOUCHED);
    fedvirt_document_free(network);
    fedvirt_document_free(wanted);
}

static void test_networks(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_strings *names = NULL;
    fedvirt_network *network = NULL;
    fedvirt_document *document = NULL;
    bool active = true, autostart = true;
    CHECK_OK(fedvirt_host_network_names(host, &names, &error));
    CHECK(has(names, "default"));
    fedvirt_strings_free(names);
    fedvirt_document *wanted = read_xml("<network><name>c1</name><bridge name='virbr91'/></network>");
    CHECK_OK(fedvirt_host_define_network(host, wanted, &network, &error));
    fedvirt_document_free(wanted);
    CHECK_STR(fedvirt_network_name(network), "c1");
    CHECK(strlen(fedvirt_network_uuid(network)) == 36);
    fedvirt_network_free(network);
    CHECK_OK(fedvirt_host_network(host, "c1", &network, &error));
    CHECK_OK(fedvirt_network_is_active(network, &active, &error));
    CHECK(!active);
    CHECK_OK(fedvirt_network_start(network, &error));
    CHECK_OK(fedvirt_network_is_active(network, &active, &error));
    CHECK(active);
    CHECK_OK(fedvirt_network_autostart(network, &autostart, &error));
    CHECK(!autostart);
    CHECK_OK(fedvirt_network_set_autostart(network, true, &error));
    CHECK_OK(fedvirt_network_autostart(network, &autostart, &error));
    CHECK(autostart);
    CHECK_OK(fedvirt_network_document(network, &document, &error));
    check_root(document, "network");
    CHECK_OK(fedvirt_network_destroy(network, &error));
    CHECK_OK(fedvirt_network_undefine(network, &error));
    CHECK_FAILS(fedvirt_network_start(network, &error), FEDVIRT_ERR_LIBVIRT);
    fedvirt_network_free(network);
    network = UNTOUCHED;
    CHECK_SAYS(fedvirt_host_network(host, "c1", &network, &error), FEDVIRT_ERR_NOT_FOUND, "default");
    CHECK((void *)network == UNTOUCHED);
}

static void test_pools(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_strings *names = NULL;
    fedvirt_pool *pool = NULL;
    fedvirt_volume *volume = NULL, *again = NULL;
    fedvirt_document *document = NULL;
    char *path = NULL;
    bool active = true, autostart = true;
    CHECK_OK(fedvirt_host_pool_names(host, &names, &error));
    CHECK(has(names, "default-pool"));
    fedvirt_strings_free(names);
    document = read_xml("<pool type='dir'><name>c1</name><target><path>/c1</path></target></pool>");
    CHECK_OK(fedvirt_host_define_pool(host, document, &pool, &error));
    fedvirt_document_free(document);
    CHECK_STR(fedvirt_pool_name(pool), "c1");
    CHECK(strlen(fedvirt_pool_uuid(pool)) == 36);
    fedvirt_pool_free(pool);
    CHECK_OK(fedvirt_host_pool(host, "c1", &pool, &error));
    CHECK_OK(fedvirt_pool_build(pool, &error));
    CHECK_OK(fedvirt_pool_is_active(pool, &active, &error));
    CHECK(!active);
    CHECK_OK(fedvirt_pool_start(pool, &error));
    CHECK_OK(fedvirt_pool_is_active(pool, &active, &error));
    CHECK(active);
    CHECK_OK(fedvirt_pool_refresh(pool, &error));
    CHECK_OK(fedvirt_pool_autostart(pool, &autostart, &error));
    CHECK(!autostart);
    CHECK_OK(fedvirt_pool_set_autostart(pool, true, &error));
    CHECK_OK(fedvirt_pool_autostart(pool, &autostart, &error));
    CHECK(autostart);
    CHECK_OK(fedvirt_pool_document(pool, &document, &error));
    check_root(document, "pool");

    fedvirt_document *wanted = read_xml("<volume><name>a.img</name><capacity>4096</capacity></volume>");
    CHECK_OK(fedvirt_pool_create_volume(pool, wanted, &volume, &error));
    CHECK_STR(fedvirt_volume_name(volume), "a.img");
    again = UNTOUCHED;
    CHECK_SAYS(fedvirt_pool_create_volume(pool, wanted, &again, &error), FEDVIRT_ERR_LIBVIRT, "a.img");
    CHECK((void *)again == UNTOUCHED);
    fedvirt_document_free(wanted);
    CHECK_OK(fedvirt_pool_volume_names(pool, &names, &error));
    CHECK(fedvirt_strings_len(names) == 1 && has(names, "a.img"));
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_volume_path(volume, &path, &error));
    CHECK_STR(path, "/c1/a.img");
    CHECK_OK(fedvirt_host_volume_by_path(host, path, &again, &error));
    CHECK_STR(fedvirt_volume_name(again), "a.img");
    fedvirt_volume_free(again);
    fedvirt_string_free(path);
    CHECK_OK(fedvirt_volume_document(volume, &document, &error));
    check_root(document, "volume");
    CHECK_OK(fedvirt_pool_volume(pool, "b.img", true, &again, &error));
    CHECK(again == NULL);
    CHECK_OK(fedvirt_host_volume_by_path(host, "/c1/b.img", &again, &error));
    CHECK(again == NULL);
    CHECK_OK(fedvirt_pool_volume(pool, "a.img", false, &again, &error));
    fedvirt_volume_free(again);
    /* The driver has no contents. */
    CHECK_FAILS(fedvirt_volume_upload(volume, (const uint8_t *)"x", 1, &error), FEDVIRT_ERR_LIBVIRT);
    CHECK_OK(fedvirt_volume_delete(volume, &error));
    CHECK_OK(fedvirt_volume_delete(volume, &error));
    fedvirt_volume_free(volume);
    CHECK_OK(fedvirt_pool_destroy(pool, &error));
    CHECK_OK(fedvirt_pool_undefine(pool, &error));
    fedvirt_pool_free(pool);
    pool = UNTOUCHED;
    CHECK_SAYS(fedvirt_host_pool(host, "c1", &pool, &error), FEDVIRT_ERR_NOT_FOUND, "default-pool");
    CHECK((void *)pool == UNTOUCHED);
}

/* A handle outlives the host that it came from, and is told from those of other types. */
static void test_handles_stand_alone(void) {
    fedvirt_error *error = NULL;
    fedvirt_host *host = NULL;
    fedvirt_domain *domain = NULL;
    fedvirt_network *network = NULL;
    fedvirt_pool *pool = NULL;
    bool is = false;
    CHECK_OK(fedvirt_host_open("test:///default", &host, &error));
    CHECK_OK(fedvirt_host_domain(host, "test", &domain, &error));
    CHECK_OK(fedvirt_host_network(host, "default", &network, &error));
    CHECK_OK(fedvirt_host_pool(host, "default-pool", &pool, &error));
    fedvirt_host_free(host);
    CHECK_OK(fedvirt_domain_autostart(domain, &is, &error));
    CHECK_OK(fedvirt_network_is_active(network, &is, &error));
    CHECK(is);
    is = false;
    CHECK_OK(fedvirt_pool_is_active(pool, &is, &error));
    CHECK(is);
    const fedvirt_status bad = FEDVIRT_ERR_WRONG_HANDLE;
    const fedvirt_domain *no_domain = (const fedvirt_domain *)(const void *)network;
    CHECK_SAYS(fedvirt_domain_start(no_domain, &error), bad, "no fedvirt_domain");
    CHECK(fedvirt_domain_name(no_domain) == NULL);
    CHECK_FAILS(fedvirt_network_start((const fedvirt_network *)(const void *)pool, &error), bad);
    CHECK_FAILS(fedvirt_pool_start((const fedvirt_pool *)(const void *)domain, &error), bad);
    CHECK_FAILS(fedvirt_volume_delete((const fedvirt_volume *)(const void *)pool, &error), bad);
    CHECK_FAILS(fedvirt_host_hostname((const fedvirt_host *)(const void *)domain, NULL, &error), bad);
    fedvirt_volume_free((fedvirt_volume *)(void *)pool);
    CHECK_STR(fedvirt_pool_name(pool), "default-pool");
    fedvirt_domain_free(domain);
    fedvirt_network_free(network);
    fedvirt_pool_free(pool);
}

#define IS_NULL(call) CHECK_FAILS((call), FEDVIRT_ERR_NULL_ARGUMENT)

static void test_null(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = UNTOUCHED, *given = read_xml("<domain/>");
    fedvirt_strings *names = UNTOUCHED;
    fedvirt_domain *domain = UNTOUCHED, *lent = NULL;
    fedvirt_network *network = UNTOUCHED, *lent_network = NULL;
    fedvirt_pool *pool = UNTOUCHED, *lent_pool = NULL;
    fedvirt_volume *volume = UNTOUCHED;
    fedvirt_addresses *addresses = UNTOUCHED;
    fedvirt_domain_state state = FEDVIRT_DOMAIN_STATE_CRASHED;
    char *text = UNTOUCHED;
    uint64_t bytes = 7;
    uint32_t version = 7;
    bool is = true;
    CHECK_OK(fedvirt_host_domain(host, "test", &lent, &error));
    CHECK_OK(fedvirt_host_network(host, "default", &lent_network, &error));
    CHECK_OK(fedvirt_host_pool(host, "default-pool", &lent_pool, &error));

    IS_NULL(fedvirt_host_hostname(NULL, &text, &error));
    IS_NULL(fedvirt_host_hostname(host, NULL, &error));
    IS_NULL(fedvirt_host_memory(NULL, &bytes, &error));
    IS_NULL(fedvirt_host_memory(host, NULL, &error));
    IS_NULL(fedvirt_host_libvirt_version(NULL, &version, &error));
    IS_NULL(fedvirt_host_libvirt_version(host, NULL, &error));
    CHECK(!fedvirt_host_is_local(NULL) && !fedvirt_host_is_session(NULL));
    IS_NULL(fedvirt_host_capabilities(NULL, &document, &error));
    IS_NULL(fedvirt_host_capabilities(host, NULL, &error));
    IS_NULL(fedvirt_host_domain_capabilities(NULL, NULL, NULL, NULL, &document, &error));
    IS_NULL(fedvirt_host_domain_capabilities(host, NULL, NULL, NULL, NULL, &error));
    IS_NULL(fedvirt_host_guest_capabilities(NULL, NULL, &document, &error));
    IS_NULL(fedvirt_host_guest_capabilities(host, NULL, NULL, &error));
    IS_NULL(fedvirt_host_check_guest_can_read(NULL, "/", &error));
    IS_NULL(fedvirt_host_check_guest_can_read(host, NULL, &error));
    IS_NULL(fedvirt_host_domain_names(NULL, &names, &error));
    IS_NULL(fedvirt_host_domain_names(host, NULL, &error));
    IS_NULL(fedvirt_host_domain(NULL, "test", &domain, &error));
    IS_NULL(fedvirt_host_domain(host, NULL, &domain, &error));
    IS_NULL(fedvirt_host_domain(host, "test", NULL, &error));
    IS_NULL(fedvirt_host_define_domain(NULL, given, &domain, &error));
    IS_NULL(fedvirt_host_define_domain(host, NULL, &domain, &error));
    IS_NULL(fedvirt_host_define_domain(host, given, NULL, &error));
    IS_NULL(fedvirt_host_network_names(NULL, &names, &error));
    IS_NULL(fedvirt_host_network_names(host, NULL, &error));
    IS_NULL(fedvirt_host_network(NULL, "default", &network, &error));
    IS_NULL(fedvirt_host_network(host, NULL, &network, &error));
    IS_NULL(fedvirt_host_network(host, "default", NULL, &error));
    IS_NULL(fedvirt_host_define_network(NULL, given, &network, &error));
    IS_NULL(fedvirt_host_define_network(host, NULL, &network, &error));
    IS_NULL(fedvirt_host_define_network(host, given, NULL, &error));
    IS_NULL(fedvirt_host_pool_names(NULL, &names, &error));
    IS_NULL(fedvirt_host_pool_names(host, NULL, &error));
    IS_NULL(fedvirt_host_pool(NULL, "default-pool", &pool, &error));
    IS_NULL(fedvirt_host_pool(host, NULL, &pool, &error));
    IS_NULL(fedvirt_host_pool(host, "default-pool", NULL, &error));
    IS_NULL(fedvirt_host_define_pool(NULL, given, &pool, &error));
    IS_NULL(fedvirt_host_define_pool(host, NULL, &pool, &error));
    IS_NULL(fedvirt_host_define_pool(host, given, NULL, &error));
    IS_NULL(fedvirt_host_volume_by_path(NULL, "/a", &volume, &error));
    IS_NULL(fedvirt_host_volume_by_path(host, NULL, &volume, &error));
    IS_NULL(fedvirt_host_volume_by_path(host, "/a", NULL, &error));

    CHECK(fedvirt_domain_name(NULL) == NULL && fedvirt_domain_uuid(NULL) == NULL);
    IS_NULL(fedvirt_domain_get_state(NULL, &state, &error));
    IS_NULL(fedvirt_domain_get_state(lent, NULL, &error));
    IS_NULL(fedvirt_domain_document(NULL, true, &document, &error));
    IS_NULL(fedvirt_domain_document(lent, true, NULL, &error));
    IS_NULL(fedvirt_domain_start(NULL, &error));
    IS_NULL(fedvirt_domain_shutdown(NULL, &error));
    IS_NULL(fedvirt_domain_destroy(NULL, &error));
    IS_NULL(fedvirt_domain_undefine(NULL, &error));
    IS_NULL(fedvirt_domain_autostart(NULL, &is, &error));
    IS_NULL(fedvirt_domain_autostart(lent, NULL, &error));
    IS_NULL(fedvirt_domain_set_autostart(NULL, true, &error));
    IS_NULL(fedvirt_domain_attach_device(NULL, given, &error));
    IS_NULL(fedvirt_domain_attach_device(lent, NULL, &error));
    IS_NULL(fedvirt_domain_update_device(NULL, given, &error));
    IS_NULL(fedvirt_domain_update_device(lent, NULL, &error));
    IS_NULL(fedvirt_domain_detach_device(NULL, given, &error));
    IS_NULL(fedvirt_domain_detach_device(lent, NULL, &error));
    IS_NULL(fedvirt_domain_addresses(NULL, FEDVIRT_ADDRESS_SOURCE_ARP, &addresses, &error));
    IS_NULL(fedvirt_domain_addresses(lent, FEDVIRT_ADDRESS_SOURCE_ARP, NULL, &error));
    IS_NULL(fedvirt_domain_metadata(NULL, "urn:c", &text, &error));
    IS_NULL(fedvirt_domain_metadata(lent, NULL, &text, &error));
    IS_NULL(fedvirt_domain_metadata(lent, "urn:c", NULL, &error));
    IS_NULL(fedvirt_domain_set_metadata(NULL, "c", "urn:c", "<a/>", false, &error));
    IS_NULL(fedvirt_domain_set_metadata(lent, NULL, "urn:c", "<a/>", false, &error));
    IS_NULL(fedvirt_domain_set_metadata(lent, "c", NULL, "<a/>", false, &error));
    IS_NULL(fedvirt_domain_set_metadata(lent, "c", "urn:c", NULL, false, &error));
    CHECK(fedvirt_addresses_len(NULL) == 0 && fedvirt_addresses_ip(NULL, 0) == NULL);
    CHECK(fedvirt_addresses_mac(NULL, 0) == NULL);

    CHECK(fedvirt_network_name(NULL) == NULL && fedvirt_network_uuid(NULL) == NULL);
    IS_NULL(fedvirt_network_is_active(NULL, &is, &error));
    IS_NULL(fedvirt_network_is_active(lent_network, NULL, &error));
    IS_NULL(fedvirt_network_document(NULL, &document, &error));
    IS_NULL(fedvirt_network_document(lent_network, NULL, &error));
    IS_NULL(fedvirt_network_start(NULL, &error));
    IS_NULL(fedvirt_network_destroy(NULL, &error));
    IS_NULL(fedvirt_network_undefine(NULL, &error));
    IS_NULL(fedvirt_network_autostart(NULL, &is, &error));
    IS_NULL(fedvirt_network_autostart(lent_network, NULL, &error));
    IS_NULL(fedvirt_network_set_autostart(NULL, true, &error));

    CHECK(fedvirt_pool_name(NULL) == NULL && fedvirt_pool_uuid(NULL) == NULL);
    IS_NULL(fedvirt_pool_is_active(NULL, &is, &error));
    IS_NULL(fedvirt_pool_is_active(lent_pool, NULL, &error));
    IS_NULL(fedvirt_pool_document(NULL, &document, &error));
    IS_NULL(fedvirt_pool_document(lent_pool, NULL, &error));
    IS_NULL(fedvirt_pool_build(NULL, &error));
    IS_NULL(fedvirt_pool_start(NULL, &error));
    IS_NULL(fedvirt_pool_refresh(NULL, &error));
    IS_NULL(fedvirt_pool_destroy(NULL, &error));
    IS_NULL(fedvirt_pool_undefine(NULL, &error));
    IS_NULL(fedvirt_pool_autostart(NULL, &is, &error));
    IS_NULL(fedvirt_pool_autostart(lent_pool, NULL, &error));
    IS_NULL(fedvirt_pool_set_autostart(NULL, true, &error));
    IS_NULL(fedvirt_pool_volume_names(NULL, &names, &error));
    IS_NULL(fedvirt_pool_volume_names(lent_pool, NULL, &error));
    IS_NULL(fedvirt_pool_volume(NULL, "a", false, &volume, &error));
    IS_NULL(fedvirt_pool_volume(lent_pool, NULL, false, &volume, &error));
    IS_NULL(fedvirt_pool_volume(lent_pool, "a", false, NULL, &error));
    IS_NULL(fedvirt_pool_create_volume(NULL, given, &volume, &error));
    IS_NULL(fedvirt_pool_create_volume(lent_pool, NULL, &volume, &error));
    IS_NULL(fedvirt_pool_create_volume(lent_pool, given, NULL, &error));
    CHECK_FAILS(fedvirt_pool_create_volume(lent_pool, given, &volume, &error), FEDVIRT_ERR_INVALID_ARGUMENT);
    CHECK_FAILS(fedvirt_host_define_network(host, given, &network, &error), FEDVIRT_ERR_INVALID_ARGUMENT);
    CHECK_FAILS(fedvirt_host_define_pool(host, given, &pool, &error), FEDVIRT_ERR_INVALID_ARGUMENT);
    CHECK(fedvirt_volume_name(NULL) == NULL);
    IS_NULL(fedvirt_volume_path(NULL, &text, &error));
    IS_NULL(fedvirt_volume_document(NULL, &document, &error));
    IS_NULL(fedvirt_volume_upload(NULL, NULL, 0, &error));
    IS_NULL(fedvirt_volume_delete(NULL, &error));

    IS_NULL(fedvirt_guest_list(NULL, &names, &error));
    IS_NULL(fedvirt_guest_list(host, NULL, &error));
    IS_NULL(fedvirt_guest_domain(NULL, &domain, &error));
    IS_NULL(fedvirt_guest_start(NULL, &error));
    IS_NULL(fedvirt_guest_shutdown(NULL, &error));

    CHECK((void *)document == UNTOUCHED && (void *)names == UNTOUCHED && (void *)domain == UNTOUCHED);
    CHECK((void *)network == UNTOUCHED && (void *)pool == UNTOUCHED && (void *)volume == UNTOUCHED);
    CHECK((void *)addresses == UNTOUCHED && (void *)text == UNTOUCHED);
    CHECK(bytes == 7 && version == 7 && is && state == FEDVIRT_DOMAIN_STATE_CRASHED);
    fedvirt_document_free(given);
    fedvirt_domain_free(lent);
    fedvirt_network_free(lent_network);
    fedvirt_pool_free(lent_pool);
    fedvirt_domain_free(NULL);
    fedvirt_network_free(NULL);
    fedvirt_pool_free(NULL);
    fedvirt_volume_free(NULL);
    fedvirt_addresses_free(NULL);
}

void test_handles(void) {
    fedvirt_error *error = NULL;
    fedvirt_host *host = NULL;
    CHECK_OK(fedvirt_host_open("test:///default", &host, &error));
    test_null(host);
    test_host(host);
    test_domains(host);
    test_networks(host);
    test_pools(host);
    fedvirt_host_free(host);
    test_handles_stand_alone();
}
