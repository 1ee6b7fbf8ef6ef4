// C++: what differs between documents, what libvirt would refuse, finding devices, devices alone, numbers and switches.
#include "fedvirt.hpp"

#include <vector>
#if __cplusplus >= 202002L
#include <ranges>
#endif

#include "cpp_check.hpp"

using namespace fedvirt;

void test_compare();

#if __cplusplus >= 202002L
static_assert(std::ranges::forward_range<const Changes> && std::ranges::sized_range<const Findings>);
#endif

static void test_diff() {
    const Domain before = Domain::from_xml("<domain type='kvm'><name>web1</name><vcpu>2</vcpu></domain>").value();
    const Domain after = Domain::from_xml("<domain><vcpu>4</vcpu><name>web1</name><title>Web</title></domain>").value();
    auto result = before.diff(after);
    CHECK_OK(result);
    Changes found = *std::move(result);
    const Changes changes = std::move(found);
    CHECK(changes.size() == 3 && !changes.empty());
    CHECK(changes[0].path == "@type" && changes[0].before == "kvm" && changes[0].after == std::nullopt);
    CHECK(changes[1].path == "title" && changes[1].before == std::nullopt && changes[1].after == "Web");
    std::string all;
    for (const Change &change : changes) all.append(change.text).append("\n");
    CHECK(all == "- @type: kvm\n+ title: Web\n  vcpu: 2 became 4\n");
    CHECK(changes[3].path.empty() && changes[3].text.empty() && changes[3].before == std::nullopt);
    // NOLINTNEXTLINE(bugprone-use-after-move)
    CHECK(found.empty() && found.begin() == found.end());

    CHECK(before.diff(before).value().empty());
    // What a call gave can be gone through where it stands.
    std::size_t differences = 0;
    for (const Change &change : before.diff(after).value()) differences += change.path.empty() ? 0U : 1U;
    CHECK(differences == changes.size());
    CHECK(before == before.clone().value() && before != after);
    CHECK(before.diff(Document::from_xml("<network/>").value()).value().size() == 1);
    CHECK_FAILS(Document(nullptr).diff(before), FEDVIRT_ERR_NULL_ARGUMENT, "document");
    CHECK_FAILS(before.diff(Document(nullptr)), FEDVIRT_ERR_NULL_ARGUMENT, "after");
}

static const char *const two_disks = "<domain type='kvm'><name>web1</name><memory>1</memory><os><type>hvm</type></os><devices>"
                                     "<disk type='file'><source file='/a'/><target dev='vda'/><alias name='ua-root'/></disk>"
                                     "<disk type='file'><source file='/b'/><target dev='vda'/></disk>"
                                     "<controller type='scsi' index='1' model='virtio-scsi'/>"
                                     "<interface type='user'><mac address='52:54:00:00:00:0A'/><target dev='vnet7'/></interface>"
                                     "</devices></domain>";

static void test_validate() {
    Domain domain = Domain::from_xml(two_disks).value();
    const Findings findings = domain.validate().value();
    CHECK(findings.size() == 1);
    for (const Finding &finding : findings) {
        CHECK(finding.path == "devices/disk[1]/target/@dev");
        CHECK_HAS(finding.problem, "the target vda is that of devices/disk[0], too");
        CHECK_HAS(finding.hint, "give each disk its own");
        CHECK_HAS(finding.text, "devices/disk[1]/target/@dev: the target vda");
    }
    CHECK_OK(domain.devices().disks()[1].target().dev("vdb"));
    CHECK(domain.validate().value().empty());
    CHECK_FAILS(Document(nullptr).validate(), FEDVIRT_ERR_NULL_ARGUMENT, "document");
}

static void test_find() {
    Domain domain = Domain::from_xml(two_disks).value();
    const Domain &fixed = domain;
    CHECK_OK(find_disk(domain, "vda").value()->source().file("/c"));
    CHECK(find_disk(fixed, "vda").value()->where() == "devices/disk[0]" && find_disk(fixed, "vda").value()->source().file() == "/c");
    CHECK(find_disk(domain, "vdz").value() == std::nullopt);
    CHECK(find_interface(domain, "52:54:00:00:00:0a").value()->where() == "devices/interface[0]");
    CHECK(find_interface(fixed, "52:54:00:00:00:0A").value()->target().dev() == "vnet7");
    CHECK(find_interface_by_target(domain, "vnet7").value()->mac().address() == "52:54:00:00:00:0A");
    CHECK(!find_interface_by_target(fixed, "vnet8").value());
    CHECK(find_controller(domain, "scsi", 1).value()->model() == "virtio-scsi" && !find_controller(fixed, "scsi", 0).value());
    CHECK(find_device(fixed, "ua-root").value() == "devices/disk[0]" && find_device(fixed, "ua-none").value() == std::nullopt);
    CHECK_FAILS(find_disk(domain, std::string("v\0a", 3)), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
}

static void test_devices() {
    Domain domain = Domain::from_xml(two_disks).value();
    // Out of a domain, by an element or by a path.
    Device disk = Device::from(domain.devices().disks()[0]).value().value();
    CHECK(disk.is_device() && disk.root() == "disk" && !domain.is_device());
    CHECK(disk == Device::from(domain, "devices/disk[0]").value().value());
    CHECK(!Device::from(domain.devices().disks()[2]).value() && !Device::from(std::as_const(domain).devices().interfaces()[1]).value());
    CHECK_FAILS(Device::from(domain, "vcpu"), FEDVIRT_ERR_PATH, "vcpu");

    // Its element is all of it.
    const auto element = disk.as<devices::Disk>();
    CHECK(element.where().empty() && element.exists() && element.target().dev() == "vda" && element.type() == "file");
    CHECK_OK(element.target().dev("vdq"));
    CHECK_OK(element.device("cdrom"));
    CHECK(std::as_const(disk).as<devices::ConstDisk>().target().dev() == "vdq" && disk.get("@device").value() == "cdrom");
    CHECK_FAILS(disk.as<devices::Interface>().mac().address("52:54:00:00:00:01"), FEDVIRT_ERR_PATH, "mac");
    const Device none(nullptr);
    CHECK(!none.as<devices::ConstDisk>().exists());
    const Device copy = disk.clone().value();
    CHECK(copy == disk && Device::from_json(copy.to_json().value()).value() == disk);
    CHECK(Device::from_xml("<disk device='cdrom'/>").value().get("@device").value() == "cdrom");
    CHECK_FAILS(Device::from_xml("<domain/>"), FEDVIRT_ERR_XML, "domain");
    // An interface of a guest is none of the host.
    CHECK_FAILS(HostInterface::from(Device::from_xml("<interface/>").value()), FEDVIRT_ERR_XML, "device alone");
}

static void test_paths() {
    Document domain = Document::from_xml("<domain><vcpu>4</vcpu><cputune><quota>-1</quota></cputune></domain>").value();
    CHECK(domain.get_unsigned("vcpu").value() == 4u && domain.get_unsigned("iothreads").value() == std::nullopt);
    CHECK(domain.get_signed("cputune/quota").value() == -1 && domain.get_signed("cputune/period").value() == std::nullopt);
    CHECK_FAILS(domain.get_unsigned("cputune/quota"), FEDVIRT_ERR_PATH, "-1");
    CHECK_OK(domain.set_bool("os/bootmenu/@enable", true));
    CHECK(domain.get("os/bootmenu/@enable").value() == "yes" && domain.get_bool("os/bootmenu/@enable").value() == true);
    CHECK_OK(domain.set_bool("memoryBacking/nosharepages", true));
    CHECK(domain.get_bool("memoryBacking/nosharepages").value() == true && domain.get_bool("features/acpi").value() == std::nullopt);
    CHECK(domain.get_bool("os/bios/@useserial").value() == std::nullopt);
    CHECK_FAILS(domain.set_bool("vcpu", true), FEDVIRT_ERR_PATH, "vcpu");
    CHECK_FAILS(domain.get_bool("vcpu"), FEDVIRT_ERR_PATH, "vcpu");
    CHECK_FAILS(domain.get_bool(std::string(1, '\0')), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
}

void test_compare() {
    test_diff();
    test_validate();
    test_find();
    test_devices();
    test_paths();
}
