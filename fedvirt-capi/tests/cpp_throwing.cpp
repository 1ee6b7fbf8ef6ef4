// C++ with exceptions, in one program with a unit without: what calls return, and what they throw.
#define FEDVIRT_EXCEPTIONS
#include "fedvirt.hpp"
#include "fedvirt.hpp"

#include <stdexcept>

#include "cpp_check.hpp"

using namespace fedvirt;

void test_throwing();

template <class Call> static void throws(Call &&call, Status status, std::string_view part) {
    try {
        call();
    } catch (const Exception &exception) {
        const Exception copy = exception;
        CHECK(copy.error().status() == status && std::string_view(copy.what()) == copy.error().message());
        CHECK_HAS(copy.what(), part);
        return;
    }
    check(false, "it throws", __FILE__, __LINE__);
}

void test_throwing() {
    Domain domain = Domain::from_xml("<domain><devices><disk/></devices></domain>");
    domain.name("web1");
    domain.vcpu().count(4);
    domain.devices().disks()[0].source().file("/srv/web1.qcow2");
    domain.devices().disks().append().target().dev("vdb");
    CHECK(domain.name() == "web1" && domain.vcpu().count() == 4u && domain.uuid() == std::nullopt);
    CHECK(domain.devices().disks()[1].remove() && domain.unknown().empty() && domain.get("vcpu") == "4");
    CHECK(domain.clone().to_xml() == "<domain>\n  <name>web1</name>\n  <vcpu>4</vcpu>\n  <devices>\n    <disk>\n"
                                     "      <source file='/srv/web1.qcow2'/>\n    </disk>\n  </devices>\n</domain>\n");

    // Without Results, what functions give can be gone through where they are called.
    std::string all;
    for (const Change &change : domain.diff(Domain())) all.append(change.path).append(" ");
    CHECK_HAS(all, "name vcpu devices");
    const Findings findings = domain.validate();
    CHECK_HAS(findings[0].text, "@type");
    CHECK(find_disk(domain, "vda") == std::nullopt && domain.get_unsigned("vcpu") == 4u && domain.get_bool("features/acpi") == std::nullopt);
    CHECK(Device::from(domain.devices().disks()[0])->as<devices::Disk>().source().file() == "/srv/web1.qcow2");
    CHECK(cloud_init::to_user_data("{}") == "#cloud-config\n{}\n");

    Seed seed = Seed::make("{}", "web1");
    seed.set_meta_data("instance-id: i-1\n");
    const Files files = seed.files();
    CHECK(seed.instance_id() == "i-1" && files[0].content == "#cloud-config\n{}\n");
    const Findings said = cloud_init::check_user_data("runcmds: []\n");
    CHECK(said[0].line == 1);
    throws([&] { return seed.set_vendor_data("hello"); }, FEDVIRT_ERR_INVALID_SPEC, "vendor-data");

    throws([] { return Domain::from_xml("<domain>"); }, FEDVIRT_ERR_XML, "domain");
    throws([] { return Domain::from_xml("<network/>"); }, FEDVIRT_ERR_XML, "expected <domain>");
    throws([&] { domain.vcpu().count(-1); }, FEDVIRT_ERR_PATH, "-1");
    throws([&] { domain.title(std::string(1, '\0')); }, FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
    const Domain moved = std::move(domain);
    // NOLINTNEXTLINE(bugprone-use-after-move)
    throws([&] { return domain.name(); }, FEDVIRT_ERR_NULL_ARGUMENT, "document");

    const std::string mirror = std::getenv("FEDVIRT_TEST_MIRROR"), work = mirror + "/throwing.raw";
    throws([&] { return image::convert(mirror + "/none", work); }, FEDVIRT_ERR_IMAGE_NOT_FOUND, "none");
    try {
        (void)image::convert(mirror + "/images/base.qcow2", work, "raw", false, [](const Event &event) { throw std::runtime_error(std::string(event.step)); });
        check(false, "it throws", __FILE__, __LINE__);
    } catch (const std::runtime_error &error) {
        CHECK(std::string_view(error.what()) == "convert");
    }
    throws([&] { return image::info(work); }, FEDVIRT_ERR_IMAGE_NOT_FOUND, "throwing");

#ifdef FEDVIRT_WITH_LIBVIRT
    throws([] { return Host::open("nonsense://"); }, FEDVIRT_ERR_HOST_UNREACHABLE, "nonsense");
    const Host host = Host::open("test:///default");
    CHECK(host.domain("test").state() == FEDVIRT_DOMAIN_STATE_RUNNING && !host.volume_by_path("/none"));
    throws([&] { return host.network("nowhere"); }, FEDVIRT_ERR_NOT_FOUND, "nowhere");
    // What a listener throws ends the call, and comes out of it.
    try {
        (void)Guest::create(host, "{\"name\": \"x\", \"image\": \"/nowhere\"}",
                            [](const Event &event) { throw std::runtime_error(std::string(event.step)); });
        check(false, "it throws", __FILE__, __LINE__);
    } catch (const std::runtime_error &error) {
        CHECK(std::string_view(error.what()) == "check");
    }
    struct Asked {
        void operator()(const Event &) const {}
        bool is_cancelled() const { throw std::runtime_error("asked"); }
    };
    try {
        (void)Guest::create(host, "{\"name\": \"x\", \"image\": \"/nowhere\"}", Asked());
        check(false, "it throws", __FILE__, __LINE__);
    } catch (const std::runtime_error &error) {
        CHECK(std::string_view(error.what()) == "asked");
    }
#endif
}
