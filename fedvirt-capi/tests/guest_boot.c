/* One real guest, from C: made, awaited, used over SSH, deleted. Run by fedvirt-capi/run-tests.sh boot. */
#include <time.h>

#include "check.h"

char untouched;

static const char *need(const char *name) {
    const char *value = getenv(name);
    if (value == NULL || *value == '\0') {
        fprintf(stderr, "guest_boot: %s is not set; fedvirt-capi/run-tests.sh boot sets it, and says how to run it\n", name);
        exit(1);
    }
    return value;
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* The steps in their order, and how long each took. */
struct steps {
    char done[256];
    double since;
    int notes, cancel_at_note;
};

static void hear(void *user, const fedvirt_event *event) {
    struct steps *steps = user;
    switch (event->kind) {
    case FEDVIRT_EVENT_STARTED:
        steps->since = seconds();
        break;
    case FEDVIRT_EVENT_NOTE:
        CHECK(event->text != NULL);
        steps->notes++;
        break;
    case FEDVIRT_EVENT_FINISHED: {
        size_t used = strlen(steps->done);
        snprintf(steps->done + used, sizeof steps->done - used, "%s ", event->step);
        printf("%-10s %6.2f s\n", event->step, seconds() - steps->since);
        fflush(stdout);
        break;
    }
    default:
        break;
    }
}

static bool cancel_after_a_note(void *user) {
    struct steps *steps = user;
    return steps->notes >= steps->cancel_at_note;
}

static char *read_file(const char *path) {
    static char text[4096];
    FILE *file = fopen(path, "r");
    CHECK(file != NULL);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    text[strcspn(text, "\n")] = '\0';
    return text;
}

/* What a command says in the guest. */
static const char *run_in_guest(const fedvirt_ready *ready, const char *key, const char *command) {
    static char output[1024];
    char line[2048];
    snprintf(line, sizeof line,
             "ssh -F none -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
             " -i '%s' -p %u '%s@%s' '%s' </dev/null",
             key, (unsigned)fedvirt_ready_ssh_port(ready), fedvirt_ready_user(ready), fedvirt_ready_ssh_host(ready),
             command);
    FILE *ssh = popen(line, "r");
    CHECK(ssh != NULL);
    output[fread(output, 1, sizeof output - 1, ssh)] = '\0';
    CHECK(pclose(ssh) == 0);
    return output;
}

static void check_state(const fedvirt_guest *guest, fedvirt_domain_state should_be) {
    fedvirt_error *error = NULL;
    fedvirt_domain_state state = FEDVIRT_DOMAIN_STATE_UNKNOWN;
    CHECK_OK(fedvirt_guest_state(guest, &state, &error));
    CHECK(state == should_be);
}

static char *write_spec(const char *image, const char *public_key) {
    static char spec[8192];
    fedvirt_error *error = NULL;
    char *quoted_image = NULL, *quoted_key = NULL;
    CHECK_OK(fedvirt_json_quote(image, &quoted_image, &error));
    CHECK_OK(fedvirt_json_quote(public_key, &quoted_key, &error));
    snprintf(spec, sizeof spec,
             "{\"name\": \"c-boot\", \"memory\": \"512 MiB\", \"vcpus\": 2, \"disk_size\": \"4 GiB\", \"image\": %s,\n"
             " \"cloud_init\": {\"hostname\": \"from-c\", \"users\": [{\"name\": \"alice\", \"ssh_authorized_keys\": [%s],\n"
             "                \"sudo\": \"ALL=(ALL) NOPASSWD:ALL\"}]}}",
             quoted_image, quoted_key);
    fedvirt_string_free(quoted_image);
    fedvirt_string_free(quoted_key);
    return spec;
}

int main(void) {
    const char *uri = need("LIBVIRT_DEFAULT_URI"), *image = need("FEDVIRT_TEST_IMAGE"), *key = need("FEDVIRT_TEST_KEY");
    char public_key[4096];
    snprintf(public_key, sizeof public_key, "%s.pub", key);
    const char *spec = write_spec(image, read_file(public_key));

    fedvirt_error *error = NULL;
    fedvirt_host *host = NULL, *other_host = NULL;
    fedvirt_guest *guest = NULL, *same = NULL;
    fedvirt_document *document = NULL;
    fedvirt_ready *ready = UNTOUCHED;
    fedvirt_plan *plan = NULL;
    fedvirt_strings *names = NULL;
    fedvirt_domain *domain = NULL;
    fedvirt_addresses *addresses = NULL;
    struct steps steps = {.cancel_at_note = 1};
    fedvirt_progress progress = {hear, NULL, &steps}, cancelling = {hear, cancel_after_a_note, &steps};
    char *text = NULL;

    CHECK_OK(fedvirt_host_open(uri, &host, &error));
    CHECK_OK(fedvirt_host_open(uri, &other_host, &error));

    CHECK_OK(fedvirt_guest_plan(host, spec, &plan, &error));
    CHECK_OK(fedvirt_plan_to_text(plan, &text, &error));
    CHECK_HAS(text, "<name>c-boot</name>");
    fedvirt_string_free(text);
    fedvirt_plan_free(plan);
    CHECK_FAILS(fedvirt_guest_lookup(host, "c-boot", &guest, &error), FEDVIRT_ERR_NOT_FOUND);

    CHECK_OK(fedvirt_guest_create(host, spec, &progress, &guest, &error));
    CHECK_STR(steps.done, "check define overlay seed start record ");
    CHECK_STR(fedvirt_guest_name(guest), "c-boot");
    CHECK(strlen(fedvirt_guest_uuid(guest)) == 36);
    check_state(guest, FEDVIRT_DOMAIN_STATE_RUNNING);
    CHECK_FAILS(fedvirt_guest_create(host, spec, NULL, &same, &error), FEDVIRT_ERR_NAME_TAKEN);

    /* A guest needs no host handle to stay. */
    fedvirt_host_free(host);
    CHECK_OK(fedvirt_guest_document(guest, &document, &error));
    CHECK_OK(fedvirt_document_get(document, "uuid", &text, &error));
    CHECK_STR(text, fedvirt_guest_uuid(guest));
    fedvirt_string_free(text);
    fedvirt_document_free(document);

    CHECK_SAYS(fedvirt_guest_wait_ready(guest, 1, NULL, &ready, &error), FEDVIRT_ERR_TIMEOUT, "c-boot");
    CHECK_FAILS(fedvirt_guest_wait_ready(guest, 600000, &cancelling, &ready, &error), FEDVIRT_ERR_CANCELLED);
    CHECK((void *)ready == UNTOUCHED && steps.notes >= 1);

    /* From another connection, as another process would. */
    CHECK_OK(fedvirt_guest_lookup(other_host, "c-boot", &same, &error));
    steps.done[0] = '\0';
    CHECK_OK(fedvirt_guest_wait_ready(same, 600000, &progress, &ready, &error));
    CHECK_STR(steps.done, "address ssh cloud-init ");
    CHECK_STR(fedvirt_ready_user(ready), "alice");
    CHECK_HAS(fedvirt_ready_ssh_command(ready), fedvirt_ready_ssh_host(ready));
    CHECK_STR(run_in_guest(ready, key, "hostname; id -un; sudo id -u"), "from-c\nalice\n0\n");

    CHECK_OK(fedvirt_guest_list(other_host, &names, &error));
    CHECK(fedvirt_strings_len(names) == 1);
    CHECK_STR(fedvirt_strings_get(names, 0), "c-boot");
    fedvirt_strings_free(names);
    CHECK_OK(fedvirt_guest_domain(same, &domain, &error));
    CHECK_STR(fedvirt_domain_name(domain), "c-boot");
    CHECK_OK(fedvirt_domain_addresses(domain, FEDVIRT_ADDRESS_SOURCE_LEASE, &addresses, &error));
    CHECK(fedvirt_addresses_len(addresses) >= 1);
    CHECK_STR(fedvirt_addresses_ip(addresses, 0), fedvirt_ready_ssh_host(ready));
    CHECK_OK(fedvirt_guest_document(same, &document, &error));
    CHECK_OK(fedvirt_document_find_interface(document, fedvirt_addresses_mac(addresses, 0), &text, &error));
    CHECK_STR(text, "devices/interface[0]");
    fedvirt_string_free(text);
    fedvirt_document_free(document);
    fedvirt_addresses_free(addresses);
    fedvirt_ready_free(ready);

    CHECK_OK(fedvirt_guest_shutdown(same, &error));
    CHECK_OK(fedvirt_domain_destroy(domain, &error));
    check_state(guest, FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    CHECK_OK(fedvirt_guest_start(same, &error));
    check_state(guest, FEDVIRT_DOMAIN_STATE_RUNNING);
    fedvirt_domain_free(domain);

    CHECK_OK(fedvirt_guest_delete(same, &error));
    /* Gone is gone, for whoever else had it, too. */
    CHECK_OK(fedvirt_guest_delete(guest, &error));
    check_state(guest, FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    fedvirt_guest_free(same);
    CHECK_FAILS(fedvirt_guest_lookup(other_host, "c-boot", &same, &error), FEDVIRT_ERR_NOT_FOUND);
    fedvirt_guest_free(guest);
    fedvirt_host_free(other_host);
    puts("the guest was made, used and deleted from C");
    return 0;
}
