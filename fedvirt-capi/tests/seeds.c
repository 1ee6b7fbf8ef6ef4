/* What cloud-init and its kin are given: seeds, what is found wrong with them, parts, and Ignition's configs. What wrong
 * arguments come to, misuse.h has. */
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

void test_seeds(void);

static const uint8_t *bytes_of(const char *text) { return (const uint8_t *)text; }

static void test_findings(void) {
    fedvirt_error *error = NULL;
    fedvirt_findings *findings = NULL;
    CHECK_OK(fedvirt_cloud_init_check_user_data("#cloud-config\nruncmds: [a]\napt_update: yes\nhostname: a b\n", &findings,
                                                &error));
    CHECK(fedvirt_findings_len(findings) == 3);
    CHECK(fedvirt_findings_grade(findings, 0) == FEDVIRT_GRADE_ERROR);
    CHECK(fedvirt_findings_line(findings, 0) == 2 && fedvirt_findings_column(findings, 0) == 1);
    CHECK_STR(fedvirt_findings_path(findings, 0), "runcmds");
    CHECK_HAS(fedvirt_findings_hint(findings, 0), "`runcmd`");
    CHECK_HAS(fedvirt_findings_text(findings, 0), "line 2, column 1: runcmds: ");
    CHECK(fedvirt_findings_grade(findings, 1) == FEDVIRT_GRADE_DEPRECATED && fedvirt_findings_line(findings, 1) == 3);
    CHECK_STR(fedvirt_findings_path(findings, 1), "apt_update");
    CHECK(fedvirt_findings_grade(findings, 2) == FEDVIRT_GRADE_WARNING && fedvirt_findings_line(findings, 2) == 4);
    CHECK_HAS(fedvirt_findings_problem(findings, 2), "a b");
    CHECK(fedvirt_findings_grade(findings, 3) == FEDVIRT_GRADE_NONE && fedvirt_findings_line(findings, 3) == 0);
    CHECK(fedvirt_findings_column(findings, 3) == 0);
    fedvirt_findings_free(findings);

    CHECK_OK(fedvirt_cloud_init_check_user_data("## template: jinja\n#cloud-config\n", &findings, &error));
    CHECK(fedvirt_findings_len(findings) == 1 && fedvirt_findings_grade(findings, 0) == FEDVIRT_GRADE_NOT_JUDGED);
    fedvirt_findings_free(findings);
    CHECK_OK(fedvirt_cloud_init_check_user_data("hostname: web1\n", &findings, &error));
    CHECK(fedvirt_findings_len(findings) == 0);
    fedvirt_findings_free(findings);

    /* Without a text there are no lines. */
    CHECK_OK(fedvirt_cloud_init_findings("{\"hostname\":\"a b\",\"users\":[{\"name\":\"a,b\"}],\"runcmds\":\"x\"}", &findings,
                                         &error));
    CHECK(fedvirt_findings_len(findings) == 3);
    CHECK_STR(fedvirt_findings_path(findings, 1), "users[0].name");
    CHECK(fedvirt_findings_grade(findings, 1) == FEDVIRT_GRADE_ERROR && fedvirt_findings_line(findings, 1) == 0);
    fedvirt_findings_free(findings);
    findings = UNTOUCHED;
    CHECK_FAILS(fedvirt_cloud_init_findings("{", &findings, &error), FEDVIRT_ERR_JSON);
    CHECK((void *)findings == UNTOUCHED);

    /* What libvirt would refuse is an error, and in no line. */
    fedvirt_document *document = NULL;
    CHECK_OK(fedvirt_document_from_xml("<domain><name>a</name></domain>", &document, &error));
    CHECK_OK(fedvirt_document_validate(document, &findings, &error));
    CHECK(fedvirt_findings_len(findings) > 0 && fedvirt_findings_grade(findings, 0) == FEDVIRT_GRADE_ERROR);
    CHECK(fedvirt_findings_line(findings, 0) == 0 && fedvirt_findings_column(findings, 0) == 0);
    fedvirt_findings_free(findings);
    fedvirt_document_free(document);
}

static void test_network_config(void) {
    fedvirt_error *error = NULL;
    fedvirt_findings *findings = NULL;
    fedvirt_strings *warnings = NULL;
    char *json = NULL, *yaml = NULL;
    const char *config = "network:\n  version: 2\n  ethernets:\n    nic0:\n      dhcp4: yes\n";
    CHECK_OK(fedvirt_network_config_from_yaml(config, &json, &error));
    CHECK_STR(json, "{\"version\":2,\"ethernets\":{\"nic0\":{\"dhcp4\":true}}}");
    CHECK_OK(fedvirt_network_config_to_yaml(json, &yaml, &error));
    CHECK_STR(yaml, "version: 2\nethernets:\n  nic0:\n    dhcp4: true\n");
    fedvirt_string_free(json);
    fedvirt_string_free(yaml);
    yaml = json = UNTOUCHED;
    CHECK(fedvirt_network_config_from_yaml("version: 2\nethernets:\n  nic0:\n    addresses: [192.0.2.1]\n", &json, &error) ==
          FEDVIRT_ERR_INVALID_CLOUD_INIT);
    CHECK_STR(fedvirt_error_path(error), "ethernets.nic0.addresses[0]");
    CHECK(fedvirt_error_line(error) == 4);
    fedvirt_error_free(error);
    error = NULL;
    /* Tabs are white space to JSON, and none to YAML. */
    CHECK_SAYS(fedvirt_network_config_to_yaml("{\n\t\"version\": 2,\n\t\"ethernets\": {\"nic0\": {\"mtu\": \"large\"}}}", &yaml, &error),
               FEDVIRT_ERR_INVALID_CLOUD_INIT, "ethernets.nic0.mtu");
    CHECK_FAILS(fedvirt_network_config_to_yaml("version: 2\n", &yaml, &error), FEDVIRT_ERR_JSON);
    CHECK((void *)json == UNTOUCHED && (void *)yaml == UNTOUCHED);

    CHECK_OK(fedvirt_network_config_check("version: 2\nethernets:\n  eth0: {mtu: large}\n", &findings, &error));
    CHECK(fedvirt_findings_len(findings) == 1 && fedvirt_findings_line(findings, 0) == 3);
    CHECK(fedvirt_findings_column(findings, 0) == 15);
    CHECK_STR(fedvirt_findings_path(findings, 0), "ethernets.eth0.mtu");
    fedvirt_findings_free(findings);

    CHECK_OK(fedvirt_network_config_dhcp(&json, &error));
    CHECK_STR(json, "{\"version\":2,\"ethernets\":{\"nic0\":{\"match\":{\"name\":\"e*\"},\"dhcp4\":true}}}");
    fedvirt_string_free(json);

    CHECK_OK(fedvirt_network_config_warnings(
        "version: 2\nethernets:\n  nic0:\n    addresses: [192.0.2.9/24]\n    routes: [{to: 0.0.0.0/0, via: 198.51.100.1}]\n",
        &warnings, &error));
    CHECK(fedvirt_strings_len(warnings) == 1);
    CHECK_HAS(fedvirt_strings_get(warnings, 0), "ethernets.nic0.routes[0].via: ");
    fedvirt_strings_free(warnings);
}

/* What a file holds, by the name that it has among others. */
static void check_file(const fedvirt_files *files, const char *name, const char *content) {
    for (size_t i = 0; i < fedvirt_files_len(files); i++) {
        if (strcmp(fedvirt_files_name(files, i), name) != 0) continue;
        const size_t len = fedvirt_files_content_len(files, i);
        check(len == strlen(content) && memcmp(fedvirt_files_content(files, i), content, len) == 0, name, __FILE__, __LINE__);
        return;
    }
    check(false, name, __FILE__, __LINE__);
}

/* An ISO 9660 image has its label at a fixed place. */
static void check_label(const uint8_t *image, size_t len, const char *label) {
    CHECK(len > 17 * 2048 && memcmp(image + 16 * 2048 + 1, "CD001", 5) == 0);
    CHECK(memcmp(image + 16 * 2048 + 40, label, strlen(label)) == 0 && image[16 * 2048 + 40 + strlen(label)] == ' ');
}

/* A file that its owner alone may read, with these bytes. */
static void check_written(const char *path, const uint8_t *bytes, size_t len) {
    struct stat is;
    CHECK(stat(path, &is) == 0 && (is.st_mode & 07777) == 0600 && (size_t)is.st_size == len);
    uint8_t *content = malloc(len);
    FILE *file = fopen(path, "rb");
    CHECK(content != NULL && file != NULL && fread(content, 1, len, file) == len && memcmp(content, bytes, len) == 0);
    fclose(file);
    free(content);
}

static void test_seed(const char *folder) {
    fedvirt_error *error = NULL;
    fedvirt_seed *seed = NULL;
    fedvirt_files *files = NULL;
    fedvirt_bytes *image = NULL, *again = NULL;
    char *before = NULL, *id = NULL, path[PATH_MAX];
    CHECK_OK(fedvirt_seed_new("{\"packages\":[\"htop\"]}", "my guest", &seed, &error));
    CHECK_OK(fedvirt_seed_instance_id(seed, &before, &error));
    CHECK(strncmp(before, "i-", 2) == 0 && strlen(before) == 22);
    CHECK_OK(fedvirt_seed_set_vendor_data(seed, bytes_of("#!/bin/sh\n"), 10, &error));
    CHECK_OK(fedvirt_seed_instance_id(seed, &id, &error));
    CHECK(strcmp(before, id) != 0);
    fedvirt_string_free(before);
    fedvirt_string_free(id);

    CHECK_OK(fedvirt_seed_set_meta_data(seed, "{\"instance-id\": \"i-1\", \"region\": \"north\"}", &error));
    CHECK_OK(fedvirt_seed_set_network_config(seed, "version: 2\nethernets: {nic0: {dhcp4: true}}\n", &error));
    CHECK_OK(fedvirt_seed_validate(seed, &error));
    CHECK_OK(fedvirt_seed_files(seed, &files, &error));
    CHECK(fedvirt_files_len(files) == 4);
    check_file(files, "user-data", "#cloud-config\npackages:\n- htop\n");
    check_file(files, "meta-data", "instance-id: i-1\nlocal-hostname: my-guest\nregion: north\n");
    check_file(files, "vendor-data", "#!/bin/sh\n");
    check_file(files, "network-config", "version: 2\nethernets:\n  nic0:\n    dhcp4: true\n");
    CHECK(fedvirt_files_name(files, 4) == NULL && fedvirt_files_content(files, 4) == NULL);
    CHECK(fedvirt_files_content_len(files, 4) == 0);
    fedvirt_files_free(files);

    CHECK_OK(fedvirt_seed_to_iso(seed, &image, &error));
    CHECK_OK(fedvirt_seed_to_iso(seed, &again, &error));
    const uint8_t *bytes = fedvirt_bytes_data(image);
    const size_t len = fedvirt_bytes_len(image);
    check_label(bytes, len, "cidata");
    CHECK(len == fedvirt_bytes_len(again) && memcmp(bytes, fedvirt_bytes_data(again), len) == 0);
    snprintf(path, sizeof path, "%s/seed.iso", folder);
    CHECK_OK(fedvirt_seed_write_iso(seed, path, &error));
    check_written(path, bytes, len);
    CHECK_OK(fedvirt_seed_write_iso(seed, path, &error));
    check_written(path, bytes, len);
    CHECK(unlink(path) == 0);
    fedvirt_bytes_free(image);
    fedvirt_bytes_free(again);
    snprintf(path, sizeof path, "%s/none/seed.iso", folder);
    CHECK_SAYS(fedvirt_seed_write_iso(seed, path, &error), FEDVIRT_ERR_IO, path);

    /* Only the files of the folder are there, so that it can be removed afterwards. */
    snprintf(path, sizeof path, "%s/web1", folder);
    CHECK_OK(fedvirt_seed_write_folder(seed, path, &error));
    const char *names[] = {"user-data", "meta-data", "vendor-data", "network-config"};
    for (size_t i = 0; i < 4; i++) {
        snprintf(path, sizeof path, "%s/web1/%s", folder, names[i]);
        if (i == 2) check_written(path, bytes_of("#!/bin/sh\n"), 10);
        CHECK(unlink(path) == 0);
    }
    snprintf(path, sizeof path, "%s/web1", folder);
    CHECK(rmdir(path) == 0);
    fedvirt_seed_free(seed);
    fedvirt_seed_free(NULL);
}

static void test_bad_seeds(void) {
    fedvirt_error *error = NULL;
    fedvirt_seed *seed = UNTOUCHED;
    CHECK_FAILS(fedvirt_seed_new("{", "web1", &seed, &error), FEDVIRT_ERR_JSON);
    CHECK_SAYS(fedvirt_seed_new("{\"hostname\":\"a b\"}", "web1", &seed, &error), FEDVIRT_ERR_INVALID_NAME, "a b");
    CHECK_SAYS(fedvirt_seed_from_user_data(bytes_of("hello"), 5, "web1", &seed, &error), FEDVIRT_ERR_INVALID_SPEC, "user-data");
    CHECK_FAILS(fedvirt_seed_from_user_data(NULL, 1, "web1", &seed, &error), FEDVIRT_ERR_NULL_ARGUMENT);
    CHECK((void *)seed == UNTOUCHED);
    CHECK_OK(fedvirt_seed_from_user_data(NULL, 0, "web1", &seed, &error));
    fedvirt_seed_free(seed);

    const char *user_data = "#cloud-config\nusers:\n- name: alice\n  lock_passwd: perhaps\n";
    CHECK_OK(fedvirt_seed_from_user_data(bytes_of(user_data), strlen(user_data), "web1", &seed, &error));
    CHECK(fedvirt_seed_validate(seed, &error) == FEDVIRT_ERR_INVALID_CLOUD_INIT);
    CHECK_STR(fedvirt_error_path(error), "users[0].lock_passwd");
    CHECK(fedvirt_error_line(error) == 4);
    fedvirt_error_free(error);
    error = NULL;
    /* What fails changes nothing. */
    char *before = NULL, *id = NULL;
    CHECK_OK(fedvirt_seed_instance_id(seed, &before, &error));
    CHECK_SAYS(fedvirt_seed_set_vendor_data(seed, bytes_of("hello"), 5, &error), FEDVIRT_ERR_INVALID_SPEC, "vendor-data");
    CHECK_SAYS(fedvirt_seed_set_meta_data(seed, "a: b\npublic-keys:\n- 1\n", &error), FEDVIRT_ERR_INVALID_CLOUD_INIT,
               "public-keys");
    CHECK_SAYS(fedvirt_seed_set_network_config(seed, "version: 7\n", &error), FEDVIRT_ERR_INVALID_CLOUD_INIT, "version");
    CHECK_OK(fedvirt_seed_instance_id(seed, &id, &error));
    CHECK_STR(id, before);
    fedvirt_string_free(before);
    fedvirt_string_free(id);
    fedvirt_seed_free(seed);
}

static void test_config_drive(const char *folder) {
    fedvirt_error *error = NULL;
    fedvirt_seed *seed = NULL;
    fedvirt_config_drive *drive = NULL;
    fedvirt_files *files = UNTOUCHED;
    fedvirt_bytes *image = UNTOUCHED;
    char path[PATH_MAX];
    CHECK_OK(fedvirt_seed_from_user_data(bytes_of("#!/bin/sh\n"), 10, "web1", &seed, &error));
    CHECK_OK(fedvirt_seed_set_meta_data(seed, "instance-id: i-1\n", &error));
    CHECK_OK(fedvirt_config_drive_new(seed, &drive, &error));
    CHECK_OK(fedvirt_config_drive_add_file(drive, "/etc/motd", bytes_of("h\0i"), 3, &error));
    /* The seed was copied. */
    CHECK_OK(fedvirt_seed_set_meta_data(seed, "instance-id: i-2\n", &error));
    fedvirt_seed_free(seed);
    CHECK_OK(fedvirt_config_drive_files(drive, &files, &error));
    check_file(files, "openstack/latest/user_data", "#!/bin/sh\n");
    check_file(files, "openstack/latest/meta_data.json",
               "{\"uuid\":\"i-1\",\"hostname\":\"web1\",\"name\":\"web1\","
               "\"files\":[{\"path\":\"/etc/motd\",\"content_path\":\"/content/0000\"}]}");
    CHECK_STR(fedvirt_files_name(files, 0), "openstack/content/0000");
    CHECK(fedvirt_files_content_len(files, 0) == 3 && memcmp(fedvirt_files_content(files, 0), "h\0i", 3) == 0);
    fedvirt_files_free(files);
    CHECK_OK(fedvirt_config_drive_to_iso(drive, &image, &error));
    check_label(fedvirt_bytes_data(image), fedvirt_bytes_len(image), "config-2");
    snprintf(path, sizeof path, "%s/drive.iso", folder);
    CHECK_OK(fedvirt_config_drive_write_iso(drive, path, &error));
    check_written(path, fedvirt_bytes_data(image), fedvirt_bytes_len(image));
    CHECK(unlink(path) == 0);
    fedvirt_bytes_free(image);

    CHECK_OK(fedvirt_config_drive_add_file(drive, "etc/motd", NULL, 0, &error));
    image = UNTOUCHED;
    files = UNTOUCHED;
    CHECK_SAYS(fedvirt_config_drive_to_iso(drive, &image, &error), FEDVIRT_ERR_INVALID_SPEC, "files[1]");
    CHECK_FAILS(fedvirt_config_drive_files(drive, &files, &error), FEDVIRT_ERR_INVALID_SPEC);
    CHECK_FAILS(fedvirt_config_drive_write_iso(drive, path, &error), FEDVIRT_ERR_INVALID_SPEC);
    CHECK((void *)image == UNTOUCHED && (void *)files == UNTOUCHED && access(path, F_OK) != 0);
    fedvirt_config_drive_free(drive);
}

static void test_serial(void) {
    fedvirt_error *error = NULL;
    char *serial = NULL;
    CHECK_OK(fedvirt_http_seed_serial("http://192.0.2.1:8000/web1", false, &serial, &error));
    CHECK_STR(serial, "ds=nocloud;s=http://192.0.2.1:8000/web1/");
    fedvirt_string_free(serial);
    CHECK_OK(fedvirt_http_seed_serial("https://h/a/", true, &serial, &error));
    CHECK_STR(serial, "ds=nocloud-net;s=https://h/a/");
    fedvirt_string_free(serial);
    serial = UNTOUCHED;
    CHECK_SAYS(fedvirt_http_seed_serial("http://h/a;b", false, &serial, &error), FEDVIRT_ERR_INVALID_SPEC, "semicolon");
    CHECK((void *)serial == UNTOUCHED);
}

static void test_ignition(void) {
    fedvirt_error *error = NULL;
    fedvirt_ignition *ignition = NULL;
    fedvirt_strings *warnings = NULL;
    fedvirt_bytes *disk = NULL;
    const char *config = "{\"ignition\":{\"version\":\"3.4.0\"},\"pasword\":{},\"passwd\":{\"users\":[{\"name\":\"core\"}]}}";
    CHECK_OK(fedvirt_ignition_from_json(config, &ignition, &error));
    CHECK_STR(fedvirt_ignition_version(ignition), "3.4.0");
    CHECK_STR(fedvirt_ignition_user(ignition), "core");
    CHECK_OK(fedvirt_ignition_warnings(ignition, &warnings, &error));
    CHECK(fedvirt_strings_len(warnings) == 1);
    CHECK_HAS(fedvirt_strings_get(warnings, 0), "$.pasword");
    fedvirt_strings_free(warnings);
    CHECK_OK(fedvirt_ignition_to_disk(ignition, &disk, &error));
    CHECK(fedvirt_bytes_len(disk) == 512 && memcmp(fedvirt_bytes_data(disk), config, strlen(config)) == 0);
    for (size_t i = strlen(config); i < 512; i++) CHECK(fedvirt_bytes_data(disk)[i] == 0);
    fedvirt_bytes_free(disk);
    fedvirt_ignition_free(ignition);

    CHECK_OK(fedvirt_ignition_from_json("{\"ignition\":{\"version\":\"3.0.0\"}}", &ignition, &error));
    CHECK(fedvirt_ignition_user(ignition) == NULL);
    fedvirt_ignition_free(ignition);
    ignition = UNTOUCHED;
    CHECK_SAYS(fedvirt_ignition_from_json("variant: fcos\n", &ignition, &error), FEDVIRT_ERR_INVALID_CLOUD_INIT, "butane");
    CHECK((void *)ignition == UNTOUCHED);
}

static void test_multipart(void) {
    fedvirt_error *error = NULL;
    fedvirt_multipart *parts = NULL, *again = NULL;
    fedvirt_strings *headers = NULL;
    fedvirt_seed *seed = NULL;
    char *text = NULL;
    CHECK_OK(fedvirt_multipart_new(&parts, &error));
    CHECK(fedvirt_multipart_len(parts) == 0);
    const char *config = "#cloud-config\npackages: [htop]\n", *how = "list(append)+dict(recurse_array)+str()";
    CHECK_OK(fedvirt_multipart_add(parts, NULL, bytes_of(config), strlen(config), NULL, how, &error));
    const char *kind = fedvirt_multipart_kind(parts, 0);
    CHECK_OK(fedvirt_multipart_add(parts, "text/x-shellscript-per-boot", bytes_of("#!/bin/sh\n\0\xff"), 12, "h\xc3\xa9.sh", NULL,
                                   &error));
    CHECK_OK(fedvirt_multipart_add_header(parts, 1, "Launch-Index", "1", &error));
    /* It lasts as long as the handle. */
    CHECK_STR(kind, "text/cloud-config");
    CHECK_SAYS(fedvirt_multipart_add(parts, NULL, bytes_of("hello"), 5, NULL, NULL, &error), FEDVIRT_ERR_INVALID_ARGUMENT, "kind");
    CHECK_SAYS(fedvirt_multipart_add_header(parts, 2, "A", "b", &error), FEDVIRT_ERR_INVALID_ARGUMENT, "2 parts");
    CHECK_OK(fedvirt_multipart_validate(parts, &error));
    /* A part that is no UTF-8 goes into a message, and into no archive. */
    CHECK_SAYS(fedvirt_multipart_to_archive(parts, &text, &error), FEDVIRT_ERR_INVALID_CLOUD_INIT, "parts[1].content");
    CHECK_OK(fedvirt_multipart_to_user_data(parts, &text, &error));
    CHECK(strncmp(text, "MIME-Version: 1.0\n", 18) == 0);

    CHECK_OK(fedvirt_multipart_from_user_data(text, &again, &error));
    CHECK(fedvirt_multipart_len(again) == 2);
    CHECK_STR(fedvirt_multipart_kind(again, 0), "text/cloud-config");
    CHECK_STR(fedvirt_multipart_merge_type(again, 0), how);
    CHECK(fedvirt_multipart_filename(again, 0) == NULL && fedvirt_multipart_merge_type(again, 1) == NULL);
    CHECK(fedvirt_multipart_content_len(again, 0) == strlen(config));
    CHECK(memcmp(fedvirt_multipart_content(again, 0), config, strlen(config)) == 0);
    CHECK_STR(fedvirt_multipart_kind(again, 1), "text/x-shellscript-per-boot");
    CHECK_STR(fedvirt_multipart_filename(again, 1), "h\xc3\xa9.sh");
    CHECK(fedvirt_multipart_content_len(again, 1) == 12);
    CHECK(memcmp(fedvirt_multipart_content(again, 1), "#!/bin/sh\n\0\xff", 12) == 0);
    CHECK_OK(fedvirt_multipart_headers(again, 1, &headers, &error));
    CHECK(fedvirt_strings_len(headers) == 1);
    CHECK_STR(fedvirt_strings_get(headers, 0), "Launch-Index: 1");
    fedvirt_strings_free(headers);
    headers = UNTOUCHED;
    CHECK_FAILS(fedvirt_multipart_headers(again, 2, &headers, &error), FEDVIRT_ERR_INVALID_ARGUMENT);
    CHECK((void *)headers == UNTOUCHED);
    CHECK(fedvirt_multipart_kind(again, 2) == NULL && fedvirt_multipart_filename(again, 2) == NULL);
    CHECK(fedvirt_multipart_content(again, 2) == NULL && fedvirt_multipart_content_len(again, 2) == 0);
    fedvirt_multipart_free(again);

    CHECK_OK(fedvirt_seed_from_user_data(bytes_of(text), strlen(text), "web1", &seed, &error));
    CHECK_OK(fedvirt_seed_validate(seed, &error));
    fedvirt_seed_free(seed);
    fedvirt_string_free(text);

    text = UNTOUCHED;
    CHECK_OK(fedvirt_multipart_add(parts, "text/x-shellscript", bytes_of("echo"), 4, NULL, NULL, &error));
    CHECK(fedvirt_multipart_validate(parts, &error) == FEDVIRT_ERR_INVALID_CLOUD_INIT);
    CHECK_STR(fedvirt_error_path(error), "parts[2].content");
    fedvirt_error_free(error);
    error = NULL;
    CHECK_FAILS(fedvirt_multipart_to_user_data(parts, &text, &error), FEDVIRT_ERR_INVALID_CLOUD_INIT);
    CHECK((void *)text == UNTOUCHED);
    fedvirt_multipart_free(parts);
    parts = UNTOUCHED;
    CHECK_FAILS(fedvirt_multipart_from_user_data("hello", &parts, &error), FEDVIRT_ERR_INVALID_CLOUD_INIT);
    CHECK((void *)parts == UNTOUCHED);
}

static void test_passwords(void) {
    fedvirt_error *error = NULL;
    char *one = NULL, *other = NULL;
    CHECK_OK(fedvirt_cloud_init_generate_password(&one, &error));
    CHECK_OK(fedvirt_cloud_init_generate_password(&other, &error));
    CHECK(strlen(one) == 24 && strlen(other) == 24 && strcmp(one, other) != 0);
    fedvirt_string_free(one);
    fedvirt_string_free(other);
}

void test_seeds(void) {
    char folder[256];
    make_folder(folder, sizeof folder);
    test_findings();
    test_network_config();
    test_seed(folder);
    test_bad_seeds();
    test_config_drive(folder);
    test_serial();
    test_ignition();
    test_multipart();
    test_passwords();
    /* Nothing was left in it. */
    CHECK(rmdir(folder) == 0);
}
