// C++: what cloud-init and its kin are given.
#include "fedvirt.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include <sys/stat.h>
#include <unistd.h>

#include "cpp_check.hpp"

using namespace fedvirt;

void test_seeds();

static void test_findings() {
    const Findings findings = cloud_init::check_user_data("#cloud-config\nruncmds: [a]\napt_update: yes\n").value();
    CHECK(findings.size() == 2 && findings[0].grade == FEDVIRT_GRADE_ERROR && findings[0].line == 2 && findings[0].column == 1);
    CHECK(findings[0].path == "runcmds" && findings[1].grade == FEDVIRT_GRADE_DEPRECATED);
    CHECK_HAS(findings[0].hint, "`runcmd`");
    std::string lines;
    for (const Finding &finding : findings) lines.append(finding.text).append("\n");
    CHECK_HAS(lines, "line 3, column 1: apt_update");
    CHECK(findings[2].grade == FEDVIRT_GRADE_NONE && findings[2].line == 0 && findings[2].text.empty());
    const Findings of_json = cloud_init::findings(R"({"hostname":"a b"})").value();
    CHECK(of_json[0].path == "hostname");
    CHECK_FAILS(cloud_init::findings("{"), FEDVIRT_ERR_JSON, "");
    CHECK(cloud_init::generate_password().value().size() == 24);
}

static void test_network_config() {
    const std::string json = network_config::from_yaml("version: 2\nethernets: {nic0: {dhcp4: yes}}\n").value();
    CHECK(json == R"({"version":2,"ethernets":{"nic0":{"dhcp4":true}}})");
    CHECK(network_config::to_yaml(json).value() == "version: 2\nethernets:\n  nic0:\n    dhcp4: true\n");
    CHECK_FAILS(network_config::from_yaml("version: 7\n"), FEDVIRT_ERR_INVALID_CLOUD_INIT, "version");
    const Findings findings = network_config::check("version: 2\nethernets:\n  eth0: {mtu: large}\n").value();
    CHECK(findings[0].column == 15);
    CHECK(network_config::warnings(json).value().empty());
    CHECK_HAS(network_config::to_yaml(network_config::dhcp().value()).value(), "dhcp4: true");
}

static void check_written(const std::string &path, std::string_view content) {
    struct stat is;
    CHECK(stat(path.c_str(), &is) == 0 && (is.st_mode & 07777) == 0600);
    std::ifstream file(path, std::ios::binary);
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == content);
    CHECK(unlink(path.c_str()) == 0);
}

static void test_seed(const std::string &folder) {
    Seed seed = Seed::make(R"({"packages":["htop"]})", "web1").value();
    const std::string before = seed.instance_id().value();
    CHECK_OK(seed.set_vendor_data("#!/bin/sh\n"));
    CHECK(seed.instance_id().value() != before);
    CHECK_OK(seed.set_meta_data("instance-id: i-1\n"));
    CHECK_OK(seed.set_network_config("version: 2\nethernets: {nic0: {dhcp4: true}}\n"));
    CHECK_OK(seed.validate());
    CHECK_FAILS(seed.set_vendor_data("hello"), FEDVIRT_ERR_INVALID_SPEC, "vendor-data");
    CHECK_FAILS(seed.set_meta_data(std::string(1, '\0')), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
    const Files files = seed.files().value();
    CHECK(files.size() == 4 && files[0].name == "user-data" && files[0].content == "#cloud-config\npackages:\n- htop\n");
    std::string names;
    for (const File &file : files) names.append(file.name).append(" ");
    CHECK(names == "user-data meta-data vendor-data network-config " && files[4].name.empty() && files[4].content.empty());
    const std::string image = seed.to_iso().value();
    CHECK_HAS(image.substr(16 * 2048, 2048), "cidata");
    CHECK_OK(seed.write_iso(folder + "/seed.iso"));
    check_written(folder + "/seed.iso", image);
    CHECK_OK(seed.write_folder(folder));
    for (const File &file : files) check_written(folder + "/" + std::string(file.name), file.content);
    CHECK_FAILS(Seed::from_user_data("hello", "web1"), FEDVIRT_ERR_INVALID_SPEC, "user-data");

    // Bytes of any kind go through.
    const Seed script = Seed::from_user_data("#!/bin/sh\n", "web1").value();
    ConfigDrive drive = ConfigDrive::make(script).value();
    CHECK_OK(drive.add_file("/etc/motd", std::string_view("h\0i", 3)));
    const Files contents = drive.files().value();
    CHECK(contents[0].name == "openstack/content/0000" && contents[0].content == std::string_view("h\0i", 3));
    CHECK_HAS(drive.to_iso().value().substr(16 * 2048, 2048), "config-2");
    CHECK_OK(drive.write_iso(folder + "/drive.iso"));
    check_written(folder + "/drive.iso", drive.to_iso().value());
    CHECK_OK(drive.add_file("motd", {}));
    CHECK_FAILS(drive.to_iso(), FEDVIRT_ERR_INVALID_SPEC, "files[1]");

    CHECK(http_seed_serial("http://h/a").value() == "ds=nocloud;s=http://h/a/");
    CHECK(http_seed_serial("http://h/a", true).value() == "ds=nocloud-net;s=http://h/a/");
    CHECK_FAILS(http_seed_serial("h"), FEDVIRT_ERR_INVALID_SPEC, "no URL");
    const Seed moved = std::move(seed);
    CHECK_OK(moved.validate());
    // NOLINTNEXTLINE(bugprone-use-after-move)
    CHECK_FAILS(seed.validate(), FEDVIRT_ERR_NULL_ARGUMENT, "seed");
}

static void test_ignition() {
    const Ignition config = Ignition::from_json(R"({"ignition":{"version":"3.4.0"},"pasword":{}})").value();
    CHECK(config.version() == "3.4.0" && config.user().empty() && config.warnings().value().size() == 1);
    const std::string disk = config.to_disk().value();
    CHECK(disk.size() == 512 && disk[0] == '{' && disk[511] == '\0');
    CHECK_FAILS(Ignition::from_json("variant: fcos\n"), FEDVIRT_ERR_INVALID_CLOUD_INIT, "butane");
}

static void test_multipart() {
    Multipart parts = Multipart::make().value();
    CHECK_OK(parts.add("#cloud-config\npackages: [htop]\n"));
    const Part first = parts[0];
    CHECK_OK(parts.add("#!/bin/sh\n", "text/x-shellscript-per-boot", "hello.sh"));
    CHECK_OK(parts.add_header(1, "Launch-Index", "1"));
    CHECK(first.kind == "text/cloud-config" && !first.filename && !first.merge_type && parts.size() == 2);
    CHECK_FAILS(parts.add("hello"), FEDVIRT_ERR_INVALID_ARGUMENT, "kind");
    CHECK_OK(parts.validate());
    const Multipart again = Multipart::from_user_data(parts.to_user_data().value()).value();
    CHECK(again.size() == 2 && again[1].filename == "hello.sh" && again[1].content == "#!/bin/sh\n");
    CHECK(again.headers(1).value() == std::vector<std::string>{"Launch-Index: 1"});
    CHECK_HAS(again.to_archive().value(), "filename: hello.sh");
    CHECK(again[2].kind.empty() && again[2].content.empty());
    CHECK_OK(Seed::from_user_data(parts.to_user_data().value(), "web1").value().validate());
    CHECK_OK(parts.add("#cloud-config\n{}\n", std::nullopt, std::nullopt, "dict(replace)"));
    CHECK(parts[2].merge_type == "dict(replace)");
    CHECK_OK(parts.add("echo", "text/x-shellscript"));
    CHECK_FAILS(parts.to_user_data(), FEDVIRT_ERR_INVALID_CLOUD_INIT, "parts[3].content");
}

void test_seeds() {
    const std::string folder = make_folder();
    test_findings();
    test_network_config();
    test_seed(folder);
    test_ignition();
    test_multipart();
    // Nothing was left in it.
    CHECK(rmdir(folder.c_str()) == 0);
}
