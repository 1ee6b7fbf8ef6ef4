/* Hosts, and all of guests that needs none: by libvirt's test driver, which needs no daemon. */
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

void test_hosts(void);

struct heard {
    int started, finished, asked, cancel_at;
    char last[32];
};

static void hear(void *user, const fedvirt_event *event) {
    struct heard *heard = user;
    CHECK(event->step != NULL);
    snprintf(heard->last, sizeof heard->last, "%s", event->step);
    switch (event->kind) {
    case FEDVIRT_EVENT_STARTED:
        CHECK(event->text != NULL && event->text[0] != '\0');
        heard->started++;
        break;
    case FEDVIRT_EVENT_FINISHED:
        CHECK(event->text == NULL && !event->has_total);
        heard->finished++;
        break;
    default:
        break;
    }
}

static bool is_cancelled(void *user) {
    struct heard *heard = user;
    return ++heard->asked == heard->cancel_at;
}

static void test_unreachable(void) {
    fedvirt_error *error = NULL;
    fedvirt_host *host = UNTOUCHED;
    const char *nobody = "qemu+unix:///system?socket=/nonexistent/libvirt-sock";
    CHECK_SAYS(fedvirt_host_open(nobody, &host, &error), FEDVIRT_ERR_HOST_UNREACHABLE, "/nonexistent/libvirt-sock");
    CHECK_FAILS(fedvirt_host_open("no such thing", &host, &error), FEDVIRT_ERR_HOST_UNREACHABLE);
    CHECK_FAILS(fedvirt_host_open(NULL, &host, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK_FAILS(fedvirt_host_open("\xff", &host, &error), FEDVIRT_ERR_INVALID_UTF8);
    CHECK((void *)host == UNTOUCHED);
    CHECK_FAILS(fedvirt_host_open("test:///default", NULL, &error), FEDVIRT_ERR_NULL_ARGUMENT);
}

/* Whether libvirt's own handler, which prints, hears of a connection that cannot be opened: in a child, because this is
 * settled once per process. */
static bool libvirt_prints(bool keep) {
    int pipes[2];
    CHECK(pipe(pipes) == 0);
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        dup2(pipes[1], STDERR_FILENO);
        fedvirt_host *host = NULL;
        if (keep) {
            fedvirt_keep_error_handler();
        }
        /* Not _exit(), which leaves what belongs to the thread for valgrind to find. */
        exit(fedvirt_host_open("qemu+unix:///system?socket=/nonexistent", &host, NULL) != FEDVIRT_ERR_HOST_UNREACHABLE);
    }
    CHECK(child > 0);
    close(pipes[1]);
    char text[256];
    bool prints = read(pipes[0], text, sizeof text) > 0;
    close(pipes[0]);
    int status = -1;
    CHECK(waitpid(child, &status, 0) == child && status == 0);
    return prints;
}

static void test_error_handlers(void) {
    CHECK(!libvirt_prints(false));
    CHECK(libvirt_prints(true));
}

static void test_null(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_guest *guest = UNTOUCHED;
    fedvirt_ready *ready = UNTOUCHED;
    fedvirt_document *document = UNTOUCHED;
    fedvirt_domain_state state = FEDVIRT_DOMAIN_STATE_CRASHED;
    fedvirt_plan *plan = UNTOUCHED;
    const char *spec = "{\"name\":\"web1\",\"image\":\"/nonexistent.qcow2\"}";
    const fedvirt_status bad = FEDVIRT_ERR_NULL_ARGUMENT;
    CHECK_FAILS(fedvirt_guest_create(NULL, spec, NULL, &guest, &error), bad);
    CHECK_FAILS(fedvirt_guest_create(host, NULL, NULL, &guest, &error), bad);
    CHECK_FAILS(fedvirt_guest_create(host, spec, NULL, NULL, &error), bad);
    CHECK_FAILS(fedvirt_guest_plan(NULL, spec, &plan, &error), bad);
    CHECK_FAILS(fedvirt_guest_plan(host, NULL, &plan, &error), bad);
    CHECK_FAILS(fedvirt_guest_plan(host, spec, NULL, &error), bad);
    CHECK_FAILS(fedvirt_guest_lookup(NULL, "web1", &guest, &error), bad);
    CHECK_FAILS(fedvirt_guest_lookup(host, NULL, &guest, &error), bad);
    CHECK_FAILS(fedvirt_guest_lookup(host, "web1", NULL, &error), bad);
    CHECK_FAILS(fedvirt_guest_state(NULL, &state, &error), bad);
    CHECK_FAILS(fedvirt_guest_document(NULL, &document, &error), bad);
    CHECK_FAILS(fedvirt_guest_wait_ready(NULL, 0, NULL, &ready, &error), bad);
    CHECK_FAILS(fedvirt_guest_delete(NULL, &error), bad);
    CHECK((void *)guest == UNTOUCHED && (void *)ready == UNTOUCHED && (void *)plan == UNTOUCHED);
    CHECK((void *)document == UNTOUCHED && state == FEDVIRT_DOMAIN_STATE_CRASHED);

    CHECK(fedvirt_host_uri(NULL) == NULL);
    CHECK(fedvirt_guest_name(NULL) == NULL && fedvirt_guest_uuid(NULL) == NULL);
    CHECK(fedvirt_ready_ssh_host(NULL) == NULL && fedvirt_ready_ssh_port(NULL) == 0);
    CHECK(fedvirt_ready_user(NULL) == NULL && fedvirt_ready_ssh_command(NULL) == NULL);
    fedvirt_host_free(NULL);
    fedvirt_guest_free(NULL);
    fedvirt_ready_free(NULL);

    const fedvirt_guest *wrong = (const fedvirt_guest *)(const void *)host;
    CHECK(fedvirt_guest_name(wrong) == NULL);
    CHECK_SAYS(fedvirt_guest_delete(wrong, &error), FEDVIRT_ERR_WRONG_HANDLE, "no fedvirt_guest");
}

static void test_lookups(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_guest *guest = UNTOUCHED;
    CHECK_SAYS(fedvirt_guest_lookup(host, "nobody", &guest, &error), FEDVIRT_ERR_NOT_FOUND, "\"nobody\"");
    /* The test driver's own domain. */
    CHECK_FAILS(fedvirt_guest_lookup(host, "test", &guest, &error), FEDVIRT_ERR_NOT_OURS);
    CHECK((void *)guest == UNTOUCHED);
}

static void test_bad_specs(const fedvirt_host *host) {
    static const struct {
        const char *json;
        fedvirt_status status;
        const char *says;
    } cases[] = {
        {"", FEDVIRT_ERR_JSON, "line 1"},
        {"{\"name\":", FEDVIRT_ERR_JSON, "line 1"},
        {"{\"image\":\"x\"}", FEDVIRT_ERR_INVALID_SPEC, "name"},
        {"{\"name\":\"a\",\"image\":\"x\",\"memroy\":\"1 GiB\"}", FEDVIRT_ERR_INVALID_SPEC, "memroy"},
        {"{\"name\":\"a\",\"image\":\"x\",\"memory\":\"1 pound\"}", FEDVIRT_ERR_INVALID_SPEC, "1 pound"},
        {"{\"name\":\"a b\",\"image\":\"x\"}", FEDVIRT_ERR_INVALID_NAME, "a b"},
        {"{\"name\":\"a\"}", FEDVIRT_ERR_INVALID_SPEC, "image"},
        {"{\"name\":\"a\",\"image\":\"x\",\"vcpus\":0}", FEDVIRT_ERR_INVALID_SPEC, "vcpus"},
        {"{\"name\":\"a\",\"image\":\"x\",\"cloud_init\":{\"users\":[{\"name\":\"u\",\"ssh_authorized_keys\":[\"no key\"]}]}}",
         FEDVIRT_ERR_INVALID_SSH_KEY, "ssh_authorized_keys[0]"},
        {"{\"name\":\"a\",\"image\":\"/nonexistent.qcow2\"}", FEDVIRT_ERR_IMAGE_NOT_FOUND, "/nonexistent.qcow2"},
    };
    fedvirt_error *error = NULL;
    fedvirt_guest *guest = UNTOUCHED;
    fedvirt_plan *plan = UNTOUCHED;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_SAYS(fedvirt_guest_create(host, cases[i].json, NULL, &guest, &error), cases[i].status, cases[i].says);
        CHECK_SAYS(fedvirt_guest_plan(host, cases[i].json, &plan, &error), cases[i].status, cases[i].says);
    }
    CHECK((void *)guest == UNTOUCHED && (void *)plan == UNTOUCHED);
    CHECK(fedvirt_guest_plan(host, "{\n  \"name\" 7\n}", &plan, &error) == FEDVIRT_ERR_JSON);
    CHECK(fedvirt_error_line(error) == 2 && fedvirt_error_column(error) > 0);
    fedvirt_error_free(error);
}

static void test_progress(const fedvirt_host *host) {
    fedvirt_error *error = NULL;
    fedvirt_guest *guest = UNTOUCHED;
    const char *spec = "{\"name\":\"web1\",\"image\":\"/nonexistent.qcow2\"}";
    struct heard heard = {0};
    fedvirt_progress progress = {hear, is_cancelled, &heard};
    CHECK_FAILS(fedvirt_guest_create(host, spec, &progress, &guest, &error), FEDVIRT_ERR_IMAGE_NOT_FOUND);
    CHECK(heard.started == 1 && heard.finished == 0 && heard.asked >= 1);
    CHECK_STR(heard.last, "check");

    memset(&heard, 0, sizeof heard);
    heard.cancel_at = 1;
    CHECK_FAILS(fedvirt_guest_create(host, spec, &progress, &guest, &error), FEDVIRT_ERR_CANCELLED);
    CHECK(heard.started == 0);

    /* Either function alone, and none. */
    memset(&heard, 0, sizeof heard);
    progress = (fedvirt_progress){hear, NULL, &heard};
    CHECK_FAILS(fedvirt_guest_create(host, spec, &progress, &guest, &error), FEDVIRT_ERR_IMAGE_NOT_FOUND);
    CHECK(heard.started == 1 && heard.asked == 0);
    progress = (fedvirt_progress){NULL, is_cancelled, &heard};
    CHECK_FAILS(fedvirt_guest_create(host, spec, &progress, &guest, &error), FEDVIRT_ERR_IMAGE_NOT_FOUND);
    CHECK(heard.started == 1 && heard.asked >= 1);
    progress = (fedvirt_progress){NULL, NULL, NULL};
    CHECK_FAILS(fedvirt_guest_create(host, spec, &progress, &guest, &error), FEDVIRT_ERR_IMAGE_NOT_FOUND);
    CHECK((void *)guest == UNTOUCHED);
}

struct caller {
    const fedvirt_host *host;
    pthread_t thread;
    int reports, questions;
};

/* Fails as the call that is going on will, and uses its host. */
static void use_the_host(const struct caller *caller) {
    fedvirt_error *error = NULL;
    fedvirt_domain *domain = NULL;
    fedvirt_guest *guest = UNTOUCHED;
    CHECK(pthread_equal(pthread_self(), caller->thread));
    CHECK_OK(fedvirt_host_domain(caller->host, "test", &domain, &error));
    fedvirt_domain_free(domain);
    CHECK_FAILS(fedvirt_guest_create(caller->host, "{\"name\":\"web2\",\"image\":\"/none\"}", NULL, &guest, &error),
                FEDVIRT_ERR_IMAGE_NOT_FOUND);
}

static void use_when_told(void *user, const fedvirt_event *event) {
    struct caller *caller = user;
    CHECK_STR(event->step, "check");
    use_the_host(caller);
    caller->reports++;
}

static bool use_when_asked(void *user) {
    struct caller *caller = user;
    use_the_host(caller);
    caller->questions++;
    return false;
}

/* Callbacks are on the thread of the call, may call the library, and may go on with what the call is about. */
static void *test_callbacks(void *host) {
    fedvirt_error *error = NULL;
    fedvirt_guest *guest = UNTOUCHED;
    struct caller caller = {host, pthread_self(), 0, 0};
    const fedvirt_progress progress = {use_when_told, use_when_asked, &caller};
    CHECK_SAYS(fedvirt_guest_create(host, "{\"name\":\"web1\",\"image\":\"/nonexistent\"}", &progress, &guest, &error),
               FEDVIRT_ERR_IMAGE_NOT_FOUND, "/nonexistent");
    CHECK((void *)guest == UNTOUCHED && caller.reports == 1 && caller.questions >= 1);
    return NULL;
}

static void test_callbacks_of_another_thread(fedvirt_host *host) {
    pthread_t thread;
    test_callbacks(host);
    CHECK(pthread_create(&thread, NULL, test_callbacks, host) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
}

static void *look_up_often(void *host) {
    for (int i = 0; i < 50; i++) test_lookups(host);
    return NULL;
}

static void test_threads_share_a_host(fedvirt_host *host) {
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) CHECK(pthread_create(&threads[i], NULL, look_up_often, host) == 0);
    for (int i = 0; i < 4; i++) CHECK(pthread_join(threads[i], NULL) == 0);
}

void test_hosts(void) {
    fedvirt_error *error = NULL;
    fedvirt_host *host = NULL;
    test_error_handlers();
    test_unreachable();
    CHECK_OK(fedvirt_host_open("test:///default", &host, &error));
    CHECK_STR(fedvirt_host_uri(host), "test:///default");
    test_null(host);
    test_lookups(host);
    test_bad_specs(host);
    test_progress(host);
    test_callbacks_of_another_thread(host);
    test_threads_share_a_host(host);
    fedvirt_host_free(host);
}
