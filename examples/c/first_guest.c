/*
 * Takes a cloud image to a running guest, runs a command in it over SSH, and deletes it again.
 *
 *     first_guest URI IMAGE [COMMAND]
 *
 * It makes a fresh SSH key for the guest, and says how long each step took. To build it, at the top of the repository:
 *
 *     cargo build -p fedvirt-capi
 *     cc -Ifedvirt-capi/include examples/c/first_guest.c -Ltarget/debug -lfedvirt -Wl,-rpath,$PWD/target/debug -o first_guest
 */
#define _POSIX_C_SOURCE 200809L
#include <fedvirt.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* Where the key is. */
static char folder[] = "/tmp/first-guest-XXXXXX";
static char key_file[64], public_key_file[64];

/* Says why a call failed. */
static int failed(fedvirt_error *error) {
    fprintf(stderr, "first_guest: %s\n", fedvirt_error_message(error));
    fedvirt_error_free(error);
    return 1;
}

/* Runs a program that writes where this one does, and says whether it succeeded. */
static bool run(const char *const *arguments) {
    pid_t child;
    int status = 1;
    fflush(stdout);
    return posix_spawnp(&child, arguments[0], NULL, NULL, (char *const *)arguments, environ) == 0 &&
           waitpid(child, &status, 0) == child && status == 0;
}

static void show(void *user, const fedvirt_event *event) {
    struct timespec *since = user, now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (event->kind == FEDVIRT_EVENT_STARTED) {
        *since = now;
    } else if (event->kind == FEDVIRT_EVENT_FINISHED) {
        double took = (double)(now.tv_sec - since->tv_sec) + (double)(now.tv_nsec - since->tv_nsec) / 1e9;
        printf("%-10s %8.3f s\n", event->step, took);
        fflush(stdout);
    }
}

/* Makes a key and reads its public half. */
static bool make_key(char *public_key, int size) {
    if (mkdtemp(folder) == NULL) return false;
    snprintf(key_file, sizeof key_file, "%s/key", folder);
    snprintf(public_key_file, sizeof public_key_file, "%s/key.pub", folder);
    if (!run((const char *[]){"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "first_guest", "-f", key_file, NULL}))
        return false;
    FILE *file = fopen(public_key_file, "r");
    if (file == NULL) return false;
    bool read = fgets(public_key, size, file) != NULL;
    fclose(file);
    public_key[strcspn(public_key, "\n")] = '\0';
    return read;
}

/* What the guest should be, as JSON. */
static fedvirt_status write_spec(const char *image, const char *public_key, char *spec, size_t size, fedvirt_error **error) {
    char *image_json = NULL, *key_json = NULL;
    fedvirt_status status = fedvirt_json_quote(image, &image_json, error);
    if (status == FEDVIRT_OK) status = fedvirt_json_quote(public_key, &key_json, error);
    if (status == FEDVIRT_OK)
        snprintf(spec, size,
                 "{\"name\": \"demo-%d\", \"memory\": \"512 MiB\", \"vcpus\": 2, \"disk_size\": \"4 GiB\", \"image\": %s,"
                 " \"cloud_init\": {\"hostname\": \"demo\", \"users\": [{\"name\": \"alice\","
                 "   \"ssh_authorized_keys\": [%s], \"sudo\": \"ALL=(ALL) NOPASSWD:ALL\"}]}}",
                 (int)getpid(), image_json, key_json);
    fedvirt_string_free(image_json);
    fedvirt_string_free(key_json);
    return status;
}

/* Waits for the guest and runs the command in it. */
static int use_guest(const fedvirt_guest *guest, const char *command, const fedvirt_progress *progress) {
    fedvirt_error *error = NULL;
    fedvirt_ready *ready = NULL;
    if (fedvirt_guest_wait_ready(guest, 600 * 1000, progress, &ready, &error) != FEDVIRT_OK) return failed(error);
    printf("guest %s answers: %s\n$ %s\n", fedvirt_guest_name(guest), fedvirt_ready_ssh_command(ready), command);

    char port[8], login[128];
    snprintf(port, sizeof port, "%u", (unsigned)fedvirt_ready_ssh_port(ready));
    snprintf(login, sizeof login, "%s@%s", fedvirt_ready_user(ready), fedvirt_ready_ssh_host(ready));
    fedvirt_ready_free(ready);
    /* The host key is new with every guest, so there is none to compare with. */
    bool ran = run((const char *[]){"ssh", "-n", "-F", "none", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no",
                                    "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-i", key_file, "-p",
                                    port, login, command, NULL});
    return ran ? 0 : 1;
}

static int first_guest(const char *uri, const char *image, const char *command, const char *public_key) {
    fedvirt_error *error = NULL;
    fedvirt_host *host = NULL;
    fedvirt_guest *guest = NULL;
    struct timespec since;
    fedvirt_progress progress = {.event = show, .user = &since};
    char spec[8192];

    if (write_spec(image, public_key, spec, sizeof spec, &error) != FEDVIRT_OK) return failed(error);
    if (fedvirt_host_open(uri, &host, &error) != FEDVIRT_OK) return failed(error);
    printf("host %s\n", fedvirt_host_uri(host));
    fedvirt_status status = fedvirt_guest_create(host, spec, &progress, &guest, &error);
    fedvirt_host_free(host);
    if (status != FEDVIRT_OK) return failed(error);

    /* From here on the guest is deleted whatever happens. */
    int result = use_guest(guest, command, &progress);
    if (fedvirt_guest_delete(guest, &error) != FEDVIRT_OK) result = failed(error);
    fedvirt_guest_free(guest);
    return result;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: first_guest URI IMAGE [COMMAND]\n");
        return 2;
    }
    char public_key[512];
    int result = 1;
    if (make_key(public_key, sizeof public_key))
        result = first_guest(argv[1], argv[2], argc > 3 ? argv[3] : "hostname; id; uname -sr; cloud-init status", public_key);
    else
        fprintf(stderr, "first_guest: could not make a key with ssh-keygen\n");
    unlink(key_file);
    unlink(public_key_file);
    rmdir(folder);
    return result;
}
