/* Threads that share handles: calls on a const handle run at the same time. valgrind's helgrind watches this. */
#include <pthread.h>

#include "check.h"

void test_threads(void);

static const char *XML = "<domain type='kvm'>\n"
                         "  <name>web1</name>\n"
                         "  <vcpu>2</vcpu>\n"
                         "  <devices>\n"
                         "    <disk type='file' device='disk'>\n"
                         "      <source file='/a'/>\n"
                         "      <target dev='vda' bus='virtio'/>\n"
                         "    </disk>\n"
                         "  </devices>\n"
                         "</domain>\n";

struct shared {
    const fedvirt_document *document;
    const fedvirt_plan *plan;
    const fedvirt_host *host;
    const fedvirt_domain *domain;
};

static void use_document(const fedvirt_document *shared) {
    fedvirt_error *error = NULL;
    fedvirt_document *copy = NULL, *device = NULL;
    fedvirt_changes *changes = NULL;
    fedvirt_findings *findings = NULL;
    fedvirt_strings *unknown = NULL;
    char *text = NULL;
    size_t count = 0;
    uint64_t number = 0;
    CHECK_OK(fedvirt_document_to_xml(shared, &text, &error));
    CHECK_STR(text, XML);
    fedvirt_string_free(text);
    CHECK_OK(fedvirt_document_to_json(shared, &text, &error));
    fedvirt_string_free(text);
    CHECK_OK(fedvirt_document_find_disk(shared, "vda", &text, &error));
    CHECK_OK(fedvirt_document_device(shared, text, &device, &error));
    fedvirt_document_free(device);
    fedvirt_string_free(text);
    CHECK_OK(fedvirt_document_count(shared, "devices/disk", &count, &error));
    CHECK_OK(fedvirt_document_get_u64(shared, "vcpu", &number, NULL, &error));
    CHECK(count == 1 && number == 2);
    CHECK_OK(fedvirt_document_unknown(shared, &unknown, &error));
    fedvirt_strings_free(unknown);
    CHECK_OK(fedvirt_document_validate(shared, &findings, &error));
    fedvirt_findings_free(findings);
    CHECK_STR(fedvirt_document_root(shared), "domain");
    /* An error belongs to its call, whoever else fails meanwhile. */
    CHECK_SAYS(fedvirt_document_get(shared, "nmae", &text, &error), FEDVIRT_ERR_PATH, "did you mean name?");
    /* What is a thread's own it may change. */
    CHECK_OK(fedvirt_document_clone(shared, &copy, &error));
    CHECK_OK(fedvirt_document_set_u64(copy, "vcpu", 4, &error));
    CHECK_OK(fedvirt_document_diff(shared, copy, &changes, &error));
    CHECK(fedvirt_changes_len(changes) == 1 && !fedvirt_document_equals(shared, copy));
    fedvirt_changes_free(changes);
    fedvirt_document_free(copy);
}

static void use_host(const struct shared *shared) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    fedvirt_strings *names = NULL;
    fedvirt_domain *domain = NULL;
    fedvirt_domain_state state;
    CHECK_OK(fedvirt_host_domain_names(shared->host, &names, &error));
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_host_domain(shared->host, "test", &domain, &error));
    fedvirt_domain_free(domain);
    CHECK_FAILS(fedvirt_host_domain(shared->host, "nobody", &domain, &error), FEDVIRT_ERR_NOT_FOUND);
    CHECK_OK(fedvirt_domain_get_state(shared->domain, &state, &error));
    CHECK_OK(fedvirt_domain_document(shared->domain, false, &document, &error));
    fedvirt_document_free(document);
    CHECK_FAILS(fedvirt_host_guest_capabilities(shared->host, NULL, &document, &error), FEDVIRT_ERR_UNSUPPORTED);
}

static void *use(void *shared_by_all) {
    const struct shared *shared = shared_by_all;
    fedvirt_error *error = NULL;
    char *text = NULL;
    for (int i = 0; i < 20; i++) {
        use_document(shared->document);
        use_host(shared);
        CHECK_OK(fedvirt_plan_to_text(shared->plan, &text, &error));
        fedvirt_string_free(text);
    }
    return NULL;
}

/* A handle goes from one thread to another, which changes and frees it. */
static void *take_over(void *document) {
    fedvirt_error *error = NULL;
    CHECK_OK(fedvirt_document_set(document, "name", "web2", &error));
    fedvirt_document_free(document);
    return NULL;
}

static void *open_host(void *host) {
    return fedvirt_host_open("test:///default", host, NULL) == FEDVIRT_OK ? host : NULL;
}

static void test_handles_change_threads(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL;
    fedvirt_host *host = NULL;
    fedvirt_strings *names = NULL;
    pthread_t thread;
    void *opened = NULL;
    CHECK_OK(fedvirt_document_from_xml(XML, &document, &error));
    CHECK(pthread_create(&thread, NULL, take_over, document) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    /* The thread that connected is gone. */
    CHECK(pthread_create(&thread, NULL, open_host, &host) == 0);
    CHECK(pthread_join(thread, &opened) == 0 && opened == &host);
    CHECK_OK(fedvirt_host_domain_names(host, &names, &error));
    CHECK(fedvirt_strings_len(names) == 1);
    fedvirt_strings_free(names);
    fedvirt_host_free(host);
}

void test_threads(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *document = NULL, *capabilities = NULL;
    fedvirt_plan *plan = NULL;
    fedvirt_host *host = NULL;
    fedvirt_domain *domain = NULL;
    pthread_t threads[4];
    CHECK_OK(fedvirt_document_from_xml(XML, &document, &error));
    CHECK_OK(fedvirt_document_from_xml("<domainCapabilities><arch>x86_64</arch></domainCapabilities>", &capabilities, &error));
    CHECK_OK(fedvirt_plan_make("{\"spec\":{\"name\":\"a\",\"image\":\"/a\"},"
                               "\"image\":{\"path\":\"/a\",\"format\":\"raw\",\"virtual_size\":1048576},"
                               "\"facts\":{\"uri\":\"qemu:///system\",\"pool\":{\"name\":\"p\",\"path\":\"/p\"}},"
                               "\"identity\":{\"uuid\":\"5d0cb1aa-7d3f-4f6e-9d2e-0a1b2c3d4e5f\"}}",
                               capabilities, &plan, &error));
    CHECK_OK(fedvirt_host_open("test:///default", &host, &error));
    CHECK_OK(fedvirt_host_domain(host, "test", &domain, &error));
    test_handles_change_threads();
    struct shared shared = {document, plan, host, domain};
    for (int i = 0; i < 4; i++) CHECK(pthread_create(&threads[i], NULL, use, &shared) == 0);
    for (int i = 0; i < 4; i++) CHECK(pthread_join(threads[i], NULL) == 0);
    fedvirt_document_free(document);
    fedvirt_document_free(capabilities);
    fedvirt_plan_free(plan);
    fedvirt_host_free(host);
    fedvirt_domain_free(domain);
}
