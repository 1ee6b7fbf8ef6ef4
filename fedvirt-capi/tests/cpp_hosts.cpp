// C++: hosts, domains, networks, pools, volumes and guests, as far as libvirt's test driver has them, which needs no daemon.
#include "fedvirt.hpp"

#include <algorithm>
#include <type_traits>

#include "cpp_check.hpp"

using namespace fedvirt;

void test_hosts();

#ifdef FEDVIRT_WITH_LIBVIRT

static_assert(std::is_nothrow_move_constructible_v<DomainHandle> && !std::is_copy_constructible_v<DomainHandle>);
static_assert(std::is_nothrow_move_assignable_v<VolumeHandle> && !std::is_copy_assignable_v<PoolHandle>);
// A document is no handle, and no other document: a wrong one does not compile.
static_assert(!std::is_invocable_v<decltype(&Host::define), const Host &, const Network &>);
static_assert(!std::is_invocable_v<decltype(&DomainHandle::attach_device), const DomainHandle &, const Domain &>);

static bool has(const std::vector<std::string> &names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

static void test_host(const Host &host) {
    CHECK(!host.hostname().value().empty() && host.memory().value() % 1024 == 0 && host.memory().value() > 0);
    CHECK(host.libvirt_version().value() >= 6000000 && host.is_local() && !host.is_session());
    CHECK(host.capabilities().value().root() == "capabilities");
    // What goes in comes to where it belongs: libvirt and the library name what they do not like.
    CHECK_FAILS(host.domain_capabilities("\xff"), FEDVIRT_ERR_INVALID_UTF8, "arch");
    CHECK_FAILS(host.domain_capabilities(std::nullopt, "\xff"), FEDVIRT_ERR_INVALID_UTF8, "machine");
    CHECK_FAILS(host.domain_capabilities(std::nullopt, std::nullopt, "\xff"), FEDVIRT_ERR_INVALID_UTF8, "virt_type");
    CHECK_FAILS(host.domain_capabilities(std::string(1, '\0')), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
    CHECK_FAILS(host.guest_capabilities("steam"), FEDVIRT_ERR_INVALID_ARGUMENT, "steam");
    CHECK_FAILS(host.guest_capabilities(), FEDVIRT_ERR_UNSUPPORTED, "");
    CHECK_OK(host.check_guest_can_read("/"));
}

static void test_domains(const Host &host) {
    CHECK(has(host.domain_names().value(), "test") && !has(Guest::list(host).value(), "test"));
    const Domain wanted = Domain::from_xml("<domain type='test'><name>c1</name><memory unit='KiB'>4096</memory>"
                                           "<os><type>hvm</type></os></domain>")
                              .value();
    const DomainHandle domain = host.define(wanted).value();
    CHECK(domain.name() == "c1" && domain.uuid().size() == 36 && host.domain("c1").value().uuid() == domain.uuid());
    CHECK(domain.state().value() == FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    CHECK_OK(domain.start());
    CHECK(domain.state().value() == FEDVIRT_DOMAIN_STATE_RUNNING);
    CHECK(domain.document().value().id().has_value() && !domain.document(true).value().id());
    CHECK(!domain.autostart().value());
    CHECK_OK(domain.set_autostart(true));
    CHECK(domain.autostart().value());

    CHECK(domain.metadata("urn:c").value() == std::nullopt);
    CHECK_OK(domain.set_metadata("c", "urn:c", "<note text='7'/>", true));
    CHECK_HAS(domain.metadata("urn:c").value().value(), "note text=\"7\"");
    CHECK_FAILS(domain.set_metadata("c", "urn:c", "<note"), FEDVIRT_ERR_LIBVIRT, "");

    const Addresses addresses = domain.addresses().value();
    CHECK(addresses.empty() && addresses.begin() == addresses.end() && addresses[0].ip.empty() && !addresses[0].mac);
    CHECK_FAILS(domain.addresses(static_cast<AddressSource>(3)), FEDVIRT_ERR_INVALID_ARGUMENT, "source is 3");

    // The driver cannot, but each call says which one it is.
    const Device disk = Device::from_xml("<disk type='file'><target dev='vda'/></disk>").value();
    CHECK_FAILS(domain.attach_device(disk), FEDVIRT_ERR_LIBVIRT, "ttach");
    CHECK_FAILS(domain.update_device(disk), FEDVIRT_ERR_LIBVIRT, "pdate");
    CHECK_FAILS(domain.detach_device(disk), FEDVIRT_ERR_LIBVIRT, "etach");

    CHECK_OK(domain.shutdown());
    CHECK(domain.state().value() == FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    CHECK_OK(domain.start());
    CHECK_OK(domain.destroy());
    CHECK(domain.state().value() == FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    CHECK_OK(domain.undefine());
    CHECK_FAILS(domain.document(), FEDVIRT_ERR_NOT_FOUND, "c1");
    CHECK_FAILS(host.domain("c1"), FEDVIRT_ERR_NOT_FOUND, "c1");
}

static void test_networks(const Host &host) {
    CHECK(has(host.network_names().value(), "default"));
    Network wanted;
    CHECK_OK(wanted.name("c1"));
    CHECK_OK(wanted.bridge().name("virbr91"));
    CHECK(host.define_network(wanted).value().uuid().size() == 36);
    const NetworkHandle network = host.network("c1").value();
    CHECK(network.name() == "c1" && !network.is_active().value() && !network.autostart().value());
    CHECK_OK(network.start());
    CHECK_OK(network.set_autostart(true));
    CHECK(network.is_active().value() && network.autostart().value() && network.document().value().name() == "c1");
    CHECK_OK(network.destroy());
    CHECK(!network.is_active().value());
    CHECK_OK(network.undefine());
    CHECK_FAILS(host.network("c1"), FEDVIRT_ERR_NOT_FOUND, "default");
}

static void test_volumes(const Host &host, const PoolHandle &pool) {
    const Volume wanted = Volume::from_xml("<volume><name>a.img</name><capacity>4096</capacity></volume>").value();
    const VolumeHandle volume = pool.create_volume(wanted).value();
    CHECK(volume.name() == "a.img" && volume.path().value() == "/c1/a.img" && volume.document().value().name() == "a.img");
    CHECK_FAILS(pool.create_volume(wanted), FEDVIRT_ERR_LIBVIRT, "a.img");
    CHECK(pool.volume_names().value() == std::vector<std::string>({"a.img"}));
    CHECK(pool.volume("a.img").value()->name() == "a.img" && !pool.volume("b.img").value() && !pool.volume("b.img", false).value());
    CHECK(host.volume_by_path("/c1/a.img").value()->name() == "a.img" && !host.volume_by_path("/c1/b.img").value());
    // The driver has no contents.
    CHECK_FAILS(volume.upload("x"), FEDVIRT_ERR_LIBVIRT, "uploading");
    CHECK_OK(volume.destroy());
    CHECK_OK(volume.destroy());
    CHECK(pool.volume_names().value().empty());
}

static void test_pools(const Host &host) {
    CHECK(has(host.pool_names().value(), "default-pool"));
    Pool wanted;
    CHECK_OK(wanted.type("dir"));
    CHECK_OK(wanted.name("c1"));
    CHECK_OK(wanted.target().path("/c1"));
    CHECK(host.define_pool(wanted).value().uuid().size() == 36);
    const PoolHandle pool = host.pool("c1").value();
    CHECK(pool.name() == "c1" && !pool.is_active().value() && !pool.autostart().value());
    CHECK_OK(pool.build());
    CHECK_OK(pool.start());
    CHECK_OK(pool.refresh());
    CHECK_OK(pool.set_autostart(true));
    const Pool found = pool.document().value();
    CHECK(pool.is_active().value() && pool.autostart().value() && found.target().path() == "/c1");
    test_volumes(host, pool);
    CHECK_OK(pool.destroy());
    CHECK(!pool.is_active().value());
    CHECK_OK(pool.undefine());
    CHECK_FAILS(host.pool("c1"), FEDVIRT_ERR_NOT_FOUND, "default-pool");
}

// The driver starts no real guest, but a domain that says it is fedvirt's is one.
static void test_guests(const Host &host) {
    const Domain wanted = Domain::from_xml("<domain type='test'><name>g1</name><memory unit='KiB'>4096</memory>"
                                           "<os><type>hvm</type></os></domain>")
                              .value();
    const DomainHandle domain = host.define(wanted).value();
    CHECK_FAILS(Guest::lookup(host, "g1"), FEDVIRT_ERR_NOT_OURS, "g1");
    CHECK_OK(domain.set_metadata("fedvirt", "urn:fedvirt:guest:1", "<guest state='ready'/>"));
    CHECK(has(Guest::list(host).value(), "g1"));
    const Guest guest = Guest::lookup(host, "g1").value();
    CHECK(guest.name() == "g1" && guest.uuid() == domain.uuid() && guest.domain().value().uuid() == domain.uuid());
    CHECK_OK(guest.start());
    CHECK(guest.state().value() == FEDVIRT_DOMAIN_STATE_RUNNING && guest.document().value().name() == "g1");
    CHECK_OK(guest.shutdown());
    CHECK(guest.state().value() == FEDVIRT_DOMAIN_STATE_SHUT_OFF);
    // Its record names no volume, and so no pool for a seed.
    const Seed seed = Seed::make("{}", "g1").value();
    CHECK_FAILS(guest.set_seed(seed), FEDVIRT_ERR_NOT_OURS, "g1");
    CHECK_FAILS(guest.set_seed(Seed::from_user_data("#cloud-config\nruncmds: []\n", "g1").value(), FEDVIRT_SEED_KIND_CONFIG_DRIVE),
                FEDVIRT_ERR_INVALID_CLOUD_INIT, "runcmds");
    CHECK_OK(guest.remove_seed());
    CHECK_OK(guest.destroy());
    CHECK_OK(guest.destroy());
    CHECK_FAILS(Guest::lookup(host, "g1"), FEDVIRT_ERR_NOT_FOUND, "g1");
    CHECK_FAILS(Guest::plan(host, R"({"name": "x", "image": "/nowhere"})"), FEDVIRT_ERR_IMAGE_NOT_FOUND, "/nowhere");
    CHECK_FAILS(Guest(nullptr).domain(), FEDVIRT_ERR_NULL_ARGUMENT, "guest");
}

// Handles outlive the host that they came from, and those that were moved from have nothing.
static void test_alone() {
    DomainHandle domain = Host::open("test:///default").value().domain("test").value();
    CHECK(domain.state().value() == FEDVIRT_DOMAIN_STATE_RUNNING);
    const DomainHandle moved = std::move(domain);
    CHECK(moved.name() == "test");
    // NOLINTNEXTLINE(bugprone-use-after-move)
    CHECK(domain.name().empty());
    CHECK_FAILS(domain.start(), FEDVIRT_ERR_NULL_ARGUMENT, "domain");
    CHECK_FAILS(Host(nullptr).pool_names(), FEDVIRT_ERR_NULL_ARGUMENT, "host");
    CHECK_FAILS(Host(nullptr).define(Domain()), FEDVIRT_ERR_NULL_ARGUMENT, "host");
}

#endif

void test_hosts() {
#ifdef FEDVIRT_WITH_LIBVIRT
    const Host host = Host::open("test:///default").value();
    test_host(host);
    test_domains(host);
    test_networks(host);
    test_pools(host);
    test_guests(host);
    test_alone();
#endif
}
