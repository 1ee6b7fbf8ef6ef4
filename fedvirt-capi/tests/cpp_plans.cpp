// C++: plans without a host, and cloud-configs.
#include "fedvirt.hpp"

#include "cpp_check.hpp"

using namespace fedvirt;

void test_plans();

static const char *const capabilities_xml = "<domainCapabilities><path>/usr/bin/qemu-system-x86_64</path><domain>qemu</domain>"
                                            "<machine>pc-q35-7.2</machine><arch>x86_64</arch><vcpu max='8'/>"
                                            "<cpu><mode name='maximum' supported='yes'/></cpu></domainCapabilities>";

static std::string given(std::string_view spec, std::string_view facts = {}) {
    std::string json = R"({"spec":{"name":"web1","image":"/srv/debian.qcow2")";
    json.append(spec).append(R"(},"image":{"path":"/srv/debian.qcow2","format":"qcow2","virtual_size":"2 GiB"},)"
                             R"("facts":{"uri":"qemu:///system","pool":{"name":"default","path":"/images"})");
    return json.append(facts).append(R"(},"identity":{"uuid":"5d0cb1aa-7d3f-4f6e-9d2e-0a1b2c3d4e5f"}})");
}

static void test_plan() {
    const DomainCapabilities capabilities = DomainCapabilities::from_xml(capabilities_xml).value();
    Plan made = Plan::make(given(R"(,"cloud_init":{"hostname":"web1"})"), capabilities).value();
    const Plan plan = std::move(made);
    CHECK_HAS(plan.to_text().value(), "# guest web1 on qemu:///system");
    const Domain domain = plan.domain().value();
    CHECK(domain.name() == "web1" && domain.os().type().machine() == "pc-q35-7.2");
    const Volume overlay = plan.overlay().value();
    CHECK(overlay.backing_store().path() == "/srv/debian.qcow2");
    CHECK(plan.seed().value()->name() == "web1-5d0cb1aa-seed.iso");
    // NOLINTNEXTLINE(bugprone-use-after-move)
    CHECK_FAILS(made.to_text(), FEDVIRT_ERR_NULL_ARGUMENT, "plan");

    // The capabilities within the JSON, and no seed.
    const std::string json = capabilities.to_json().value();
    const std::size_t inner = json.find(':') + 1;
    const std::string within = ",\"capabilities\":" + json.substr(inner, json.rfind('}') - inner);
    CHECK_OK(Plan::make(given("", within)));
    const Plan same = Plan::make(given("", within)).value();
    CHECK(!same.seed().value() && same.domain().value() == Plan::make(given(""), capabilities).value().domain().value());
    CHECK_FAILS(Plan::make(given("")), FEDVIRT_ERR_INVALID_SPEC, "capabilities");
    CHECK_FAILS(Plan::make("{", capabilities), FEDVIRT_ERR_JSON, "");
    CHECK_FAILS(Plan::make(given(R"(,"vcpus":99)"), capabilities), FEDVIRT_ERR_UNSUPPORTED, "8 CPUs");
}

static void test_cloud_init() {
    const char *const yaml = "#cloud-config\nhostname: web1\npackages:\n- htop\n";
    const std::string json = cloud_init::from_yaml(yaml).value();
    CHECK(json == R"({"hostname":"web1","packages":["htop"]})" && cloud_init::to_user_data(json).value() == yaml);
    CHECK_OK(cloud_init::check(json));
    CHECK_FAILS(cloud_init::check(R"({"hostname":"a b"})"), FEDVIRT_ERR_INVALID_NAME, "a b");
    CHECK_FAILS(cloud_init::from_yaml("#!/bin/sh\n"), FEDVIRT_ERR_INVALID_SPEC, "");
    CHECK_FAILS(cloud_init::to_user_data("{"), FEDVIRT_ERR_JSON, "");
    CHECK_OK(cloud_init::check_ssh_key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice"));
    CHECK_FAILS(cloud_init::check_ssh_key("ssh-ed25519 AAAA"), FEDVIRT_ERR_INVALID_SSH_KEY, "");
    const std::string hash = cloud_init::hash_password("secret").value();
    CHECK(hash.compare(0, 3, "$6$") == 0 && hash != cloud_init::hash_password("secret").value());
    CHECK_FAILS(cloud_init::hash_password(std::string("a\0b", 3)), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
}

void test_plans() {
    CHECK(version_number() == FEDVIRT_VERSION_NUMBER);
    test_plan();
    test_cloud_init();
}
