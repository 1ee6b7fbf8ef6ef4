/* Plans without a host, and cloud-configs. */
#include "check.h"

void test_plans(void);

static const char *CAPABILITIES = "<domainCapabilities><path>/usr/bin/qemu-system-x86_64</path><domain>qemu</domain>"
                                  "<machine>pc-q35-7.2</machine><arch>x86_64</arch><vcpu max='8'/>"
                                  "<cpu><mode name='maximum' supported='yes'/></cpu></domainCapabilities>";

#define GIVEN(spec)                                                                                                     \
    "{\"spec\":{\"name\":\"web1\",\"image\":\"/srv/debian.qcow2\"" spec "},"                                            \
    "\"image\":{\"path\":\"/srv/debian.qcow2\",\"format\":\"qcow2\",\"virtual_size\":\"2 GiB\"},"                       \
    "\"facts\":{\"uri\":\"qemu:///system\",\"pool\":{\"name\":\"default\",\"path\":\"/images\"}},"                      \
    "\"identity\":{\"uuid\":\"5d0cb1aa-7d3f-4f6e-9d2e-0a1b2c3d4e5f\"}}"

static void check_value(const fedvirt_document *document, const char *path, const char *should_be) {
    fedvirt_error *error = NULL;
    char *value = NULL;
    CHECK_OK(fedvirt_document_get(document, path, &value, &error));
    CHECK_STR(value, should_be);
    fedvirt_string_free(value);
}

static void test_plan(const fedvirt_document *capabilities) {
    fedvirt_error *error = NULL;
    fedvirt_plan *plan = NULL;
    fedvirt_document *document = NULL;
    char *text = NULL;
    CHECK_OK(fedvirt_plan_make(GIVEN(",\"cloud_init\":{\"hostname\":\"web1\"}"), capabilities, &plan, &error));
    CHECK_OK(fedvirt_plan_to_text(plan, &text, &error));
    CHECK_HAS(text, "# guest web1 on qemu:///system");
    fedvirt_string_free(text);
    CHECK_OK(fedvirt_plan_domain(plan, &document, &error));
    check_value(document, "name", "web1");
    check_value(document, "os/type/@machine", "pc-q35-7.2");
    fedvirt_document_free(document);
    CHECK_OK(fedvirt_plan_overlay(plan, &document, &error));
    CHECK_STR(fedvirt_document_root(document), "volume");
    check_value(document, "backingStore/path", "/srv/debian.qcow2");
    fedvirt_document_free(document);
    CHECK_OK(fedvirt_plan_seed(plan, &document, &error));
    check_value(document, "name", "web1-5d0cb1aa-seed.iso");
    fedvirt_document_free(document);

    document = UNTOUCHED;
    text = UNTOUCHED;
    const fedvirt_status bad = FEDVIRT_ERR_NULL_ARGUMENT;
    CHECK_FAILS(fedvirt_plan_to_text(NULL, &text, &error), bad);
    CHECK_FAILS(fedvirt_plan_to_text(plan, NULL, &error), bad);
    CHECK_FAILS(fedvirt_plan_domain(NULL, &document, &error), bad);
    CHECK_FAILS(fedvirt_plan_domain(plan, NULL, &error), bad);
    CHECK_FAILS(fedvirt_plan_overlay(NULL, &document, &error), bad);
    CHECK_FAILS(fedvirt_plan_overlay(plan, NULL, &error), bad);
    CHECK_FAILS(fedvirt_plan_seed(NULL, &document, &error), bad);
    CHECK_FAILS(fedvirt_plan_seed(plan, NULL, &error), bad);
    CHECK_FAILS(fedvirt_plan_to_text((const fedvirt_plan *)(const void *)capabilities, &text, &error),
                FEDVIRT_ERR_WRONG_HANDLE);
    CHECK((void *)document == UNTOUCHED && (void *)text == UNTOUCHED);
    fedvirt_plan_free(plan);
    fedvirt_plan_free(NULL);

    CHECK_OK(fedvirt_plan_make(GIVEN(""), capabilities, &plan, &error));
    CHECK_OK(fedvirt_plan_seed(plan, &document, &error));
    CHECK(document == NULL);
    fedvirt_plan_free(plan);
}

static void test_bad_plans(const fedvirt_document *capabilities) {
    fedvirt_error *error = NULL;
    fedvirt_plan *plan = UNTOUCHED;
    fedvirt_document *network = NULL;
    CHECK_FAILS(fedvirt_plan_make(NULL, capabilities, &plan, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK_FAILS(fedvirt_plan_make(GIVEN(""), capabilities, NULL, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK_SAYS(fedvirt_plan_make(GIVEN(""), NULL, &plan, &error), FEDVIRT_ERR_INVALID_SPEC, "capabilities");
    CHECK(fedvirt_plan_make("{\n  \"spec\" 7\n}", capabilities, &plan, &error) == FEDVIRT_ERR_JSON);
    CHECK(fedvirt_error_line(error) == 2);
    fedvirt_error_free(error);
    error = NULL;
    CHECK_FAILS(fedvirt_plan_make("[]", capabilities, &plan, &error), FEDVIRT_ERR_INVALID_SPEC);
    CHECK_SAYS(fedvirt_plan_make(GIVEN(",\"vcpus\":9"), capabilities, &plan, &error), FEDVIRT_ERR_UNSUPPORTED, "8 CPUs");
    CHECK_SAYS(fedvirt_plan_make(GIVEN(",\"disk_size\":\"1 GiB\""), capabilities, &plan, &error),
               FEDVIRT_ERR_DISK_TOO_SMALL, "2 GiB");
    CHECK_SAYS(fedvirt_plan_make(GIVEN(",\"memroy\":1"), capabilities, &plan, &error), FEDVIRT_ERR_INVALID_SPEC, "memroy");
    CHECK_OK(fedvirt_document_from_xml("<network/>", &network, &error));
    CHECK_SAYS(fedvirt_plan_make(GIVEN(""), network, &plan, &error), FEDVIRT_ERR_INVALID_ARGUMENT,
               "is <network>, and should be <domainCapabilities>");
    fedvirt_document_free(network);
    CHECK((void *)plan == UNTOUCHED);
}

static void test_cloud_init(void) {
    fedvirt_error *error = NULL;
    char *text = NULL, *again = NULL;
    const char *yaml = "#cloud-config\nhostname: web1\npackages:\n- htop\n";
    CHECK_OK(fedvirt_cloud_init_from_yaml(yaml, &text, &error));
    CHECK_STR(text, "{\"hostname\":\"web1\",\"packages\":[\"htop\"]}");
    CHECK_OK(fedvirt_cloud_init_to_user_data(text, &again, &error));
    CHECK_STR(again, yaml);
    CHECK_OK(fedvirt_cloud_init_check(text, &error));
    fedvirt_string_free(again);
    fedvirt_string_free(text);

    text = UNTOUCHED;
    CHECK_FAILS(fedvirt_cloud_init_to_user_data("{", &text, &error), FEDVIRT_ERR_JSON);
    CHECK_SAYS(fedvirt_cloud_init_to_user_data("{\"users\":[{\"name\":\"a\",\"uid\":\"x\"}]}", &text, &error),
               FEDVIRT_ERR_INVALID_SPEC, "users[0].uid");
    CHECK_SAYS(fedvirt_cloud_init_from_yaml("#cloud-config\nruncmd:\n  - echo: hello\n", &text, &error),
               FEDVIRT_ERR_INVALID_CLOUD_INIT, "line 3");
    CHECK_FAILS(fedvirt_cloud_init_from_yaml("#!/bin/sh\n", &text, &error), FEDVIRT_ERR_INVALID_SPEC);
    CHECK_SAYS(fedvirt_cloud_init_check("{\"hostname\":\"a b\"}", &error), FEDVIRT_ERR_INVALID_NAME, "a b");
    CHECK_SAYS(fedvirt_cloud_init_check("{\"ssh_authorized_keys\":[\"ssh-ed25519 AAAA\"]}", &error),
               FEDVIRT_ERR_INVALID_SSH_KEY, "ssh_authorized_keys[0]");
    CHECK_OK(fedvirt_cloud_init_check_ssh_key(
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice", &error));
    CHECK_FAILS(fedvirt_cloud_init_check_ssh_key("ssh-ed25519 AAAA", &error), FEDVIRT_ERR_INVALID_SSH_KEY);
    const fedvirt_status bad = FEDVIRT_ERR_NULL_ARGUMENT;
    CHECK_FAILS(fedvirt_cloud_init_to_user_data(NULL, &text, &error), bad);
    CHECK_FAILS(fedvirt_cloud_init_to_user_data("{}", NULL, &error), bad);
    CHECK_FAILS(fedvirt_cloud_init_from_yaml(NULL, &text, &error), bad);
    CHECK_FAILS(fedvirt_cloud_init_from_yaml("", NULL, &error), bad);
    CHECK_FAILS(fedvirt_cloud_init_check(NULL, &error), bad);
    CHECK_FAILS(fedvirt_cloud_init_check_ssh_key(NULL, &error), bad);
    CHECK_FAILS(fedvirt_cloud_init_hash_password(NULL, &text, &error), bad);
    CHECK_FAILS(fedvirt_cloud_init_hash_password("secret", NULL, &error), bad);
    CHECK_FAILS(fedvirt_cloud_init_hash_password("\xff", &text, &error), FEDVIRT_ERR_INVALID_UTF8);
    CHECK((void *)text == UNTOUCHED);

    CHECK_OK(fedvirt_cloud_init_hash_password("secret", &text, &error));
    CHECK_OK(fedvirt_cloud_init_hash_password("secret", &again, &error));
    CHECK(strncmp(text, "$6$", 3) == 0 && strcmp(text, again) != 0);
    fedvirt_string_free(text);
    fedvirt_string_free(again);
}

void test_plans(void) {
    fedvirt_error *error = NULL;
    fedvirt_document *capabilities = NULL;
    CHECK_OK(fedvirt_document_from_xml(CAPABILITIES, &capabilities, &error));
    test_plan(capabilities);
    test_bad_plans(capabilities);
    fedvirt_document_free(capabilities);
    test_cloud_init();
}
