// C++ without exceptions of fedvirt's: documents, elements, what setters take, handles.
#include <chrono>
#include <type_traits>
#include <utility>
#include <vector>
#if __cplusplus >= 202002L
#include <ranges>
#endif

#include "fedvirt.hpp"
#include "fedvirt.hpp"

#include "cpp_check.hpp"

using namespace fedvirt;

void test_documents();
void test_elements();
void test_values();
void test_handles();

// Handles are moved, and not copied by accident.
template <class T> constexpr bool is_moved_only =
    std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_assignable_v<T> && !std::is_copy_constructible_v<T>;
static_assert(is_moved_only<Document> && is_moved_only<Domain> && is_moved_only<Network> && is_moved_only<Error>);
static_assert(is_moved_only<Result<Domain>> && is_moved_only<Result<void>>);
#ifdef FEDVIRT_WITH_LIBVIRT
static_assert(is_moved_only<Host> && is_moved_only<Guest> && is_moved_only<Ready>);
#endif
// Elements are copied freely. What can be set can be read, and not the other way round.
static_assert(std::is_copy_assignable_v<devices::Disk>);
static_assert(std::is_convertible_v<devices::Disk, devices::ConstDisk>);
static_assert(!std::is_convertible_v<devices::ConstDisk, devices::Disk>);
static_assert(!std::is_convertible_v<devices::Disk, devices::ConstInterface>);
static_assert(std::is_same_v<decltype(std::declval<const Domain &>().devices().disks()[0]), devices::ConstDisk>);
// What is no value is not taken for one: true is no number, and a text no flag.
static_assert(!std::is_convertible_v<bool, NumberOrNone> && !std::is_convertible_v<char, NumberOrNone>);
static_assert(!std::is_convertible_v<const char *, NumberOrNone> && !std::is_convertible_v<int, TextOrNone>);
static_assert(!std::is_convertible_v<const char *, Flag> && !std::is_convertible_v<int, Flag>);
// Nothing is borrowed from what is gone at once: not from temporaries, and not from results that nobody looked at. Texts are
// copied then.
#define COMPILES(name, expression)                                   \
    template <class T, class = void> constexpr bool name = false;    \
    template <class T> constexpr bool name<T, std::void_t<decltype(expression)>> = true
COMPILES(gives_elements, std::declval<T>().devices());
COMPILES(gives_lists, std::declval<T>().rule());
COMPILES(is_element, std::declval<T>().template as<devices::ConstDisk>());
COMPILES(finds, find_disk(std::declval<T>(), ""));
COMPILES(gives_one, std::declval<T>()[0]);
COMPILES(has_arrow, std::declval<T>().operator->());
static_assert(gives_elements<Domain &> && gives_elements<const Domain &> && !gives_elements<Domain> && !gives_elements<const Domain>);
static_assert(gives_lists<NwFilter &> && !gives_lists<NwFilter> && is_element<Device &> && !is_element<Device>);
static_assert(finds<Domain &> && finds<const Domain &> && !finds<Domain>);
static_assert(gives_one<Changes &> && gives_one<const Findings &> && !gives_one<Changes> && !gives_one<const Findings>);
static_assert(has_arrow<Result<Domain> &> && has_arrow<const Result<Domain> &> && !has_arrow<Result<Domain>>);
static_assert(std::is_same_v<decltype(std::declval<Result<Domain>>().value()), Domain>);
static_assert(std::is_same_v<decltype(*std::declval<Result<Domain>>()), Domain>);
static_assert(std::is_same_v<decltype(std::declval<Result<Domain>>().error()), Error>);
static_assert(std::is_same_v<decltype(std::declval<Document &>().root()), std::string_view>);
static_assert(std::is_same_v<decltype(std::declval<Document>().root()), std::string>);
static_assert(std::is_same_v<decltype(std::declval<Error>().message()), std::string>);
#if __cplusplus >= 202002L
static_assert(std::ranges::forward_range<List<devices::BasicDisk, fedvirt_document>>);
static_assert(std::ranges::sized_range<Texts<const fedvirt_document>>);
#endif

static const char *const domain_xml = "<domain type='kvm'>\n"
                                      "  <name>web1</name>\n"
                                      "  <metadata>\n"
                                      "    <a:b xmlns:a='urn:a'/>\n"
                                      "  </metadata>\n"
                                      "  <vcpu placement='static'>2</vcpu>\n"
                                      "  <devices>\n"
                                      "    <disk type='file' device='disk' novel='1'>\n"
                                      "      <source file='/a &amp; b.qcow2'/>\n"
                                      "      <backingStore type='file'>\n"
                                      "        <source file='/base.qcow2'/>\n"
                                      "        <backingStore type='file'>\n"
                                      "          <source file='/base-of-base.qcow2'/>\n"
                                      "        </backingStore>\n"
                                      "      </backingStore>\n"
                                      "      <target dev='vda' bus='virtio'/>\n"
                                      "      <readonly/>\n"
                                      "      <address type='pci' domain='0x0000' bus='0x00' slot='0x1f' function='0x0'/>\n"
                                      "    </disk>\n"
                                      "    <disk type='block' device='disk'>\n"
                                      "      <target dev='vdb' bus='virtio'/>\n"
                                      "    </disk>\n"
                                      "  </devices>\n"
                                      "  <future/>\n"
                                      "</domain>\n";

static Domain read_domain() {
    auto domain = Domain::from_xml(domain_xml);
    CHECK_OK(domain);
    return *std::move(domain);
}

void test_documents() {
    Domain domain = read_domain();
    CHECK(domain.root() == "domain" && domain.to_xml().value() == domain_xml);
    CHECK(domain.unknown().value() == std::vector<std::string>({"future", "devices/disk[0]/@novel"}));
    const auto json = domain.to_json();
    CHECK(Domain::from_json(json.value()).value().to_xml().value() == domain_xml);

    // A copy is one of its own.
    Domain copy = domain.clone().value();
    CHECK_OK(copy.name("web2"));
    CHECK(domain.name() == "web1" && copy.name() == "web2");

    // What was moved from has nothing, takes nothing, and can be given something.
    Domain moved = std::move(copy);
    CHECK(moved.name() == "web2");
    // NOLINTBEGIN(bugprone-use-after-move)
    CHECK(copy.name() == std::nullopt && copy.root().empty() && copy.devices().disks().empty());
    CHECK_FAILS(copy.name("web3"), FEDVIRT_ERR_NULL_ARGUMENT, "document");
    CHECK_FAILS(copy.to_xml(), FEDVIRT_ERR_NULL_ARGUMENT, "document");
    copy = std::move(moved);
    CHECK(copy.name() == "web2" && moved.name() == std::nullopt);
    Domain replaced;
    replaced = std::move(copy);
    CHECK(replaced.name() == "web2" && copy.root().empty());
    Domain &same = replaced;
    replaced = std::move(same);
    CHECK(replaced.name() == "web2");
    // NOLINTEND(bugprone-use-after-move)

    // Any document, and which one it is.
    Document any = Document::from_xml("<network><name>lan</name></network>").value();
    CHECK(any.get("name").value() == "lan" && any.get("uuid").value() == std::nullopt);
    CHECK_OK(any.set("bridge/@delay", 3));
    CHECK(any.append("ip").value() == 0 && any.count("ip").value() == 1);
    CHECK_OK(any.insert("ip[0]"));
    CHECK(any.remove("ip[1]").value() && any.count("ip").value() == 1);
    CHECK_FAILS(any.set("bridge/@nmae", "x"), FEDVIRT_ERR_PATH, "@name");
    CHECK_FAILS(any.set(std::string("bridge\0/@name", 13), "x"), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
    Network network = Network::from(std::move(any)).value();
    CHECK(network.name() == "lan" && network.bridge().delay() == 3u);
    CHECK_FAILS(Domain::from(std::move(network)), FEDVIRT_ERR_XML, "the root element is <network>, expected <domain>");

    // Errors say where.
    const auto wrong = Domain::from_xml("<domain>\n  <vcpu>two</vcpu>\n</domain>");
    CHECK_FAILS(wrong, FEDVIRT_ERR_XML, "\"two\" is not a number");
    CHECK(wrong.error().kind() == "Xml" && wrong.error().path() == "/domain/vcpu");
    CHECK(wrong.error().line() == 2 && wrong.error().column() == 3);
    const auto misspelt = domain.set("devices/disk/suorce/@file", "x");
    CHECK_FAILS(misspelt, FEDVIRT_ERR_PATH, "did you mean source?");
    CHECK(misspelt.error().hint() == "did you mean source?" && wrong.error().hint().empty());
    CHECK_FAILS(Domain::from_xml(""), FEDVIRT_ERR_XML, "");
    CHECK_FAILS(Domain::from_xml(std::string_view()), FEDVIRT_ERR_XML, "");
    CHECK_FAILS(Domain::from_json("{\"domain\": {\"nope\": 1}}"), FEDVIRT_ERR_JSON, "nope");
    Error error(FEDVIRT_ERR_IO, "Io", "disk full");
    const Error taken = std::move(error);
    CHECK(taken.message() == "disk full" && taken.kind() == "Io" && taken.path().empty() && taken.line() == 0);

    CHECK(json_quote("a\"b").value() == "\"a\\\"b\"");
    CHECK_FAILS(json_quote(std::string(1, '\0')), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
    CHECK(Domain::from_xml("<domain/>").value_or(Domain()).root() == "domain");
}

void test_elements() {
    Domain domain = read_domain();
    const Domain &fixed = domain;

    // As deep as it goes.
    const auto disk = domain.devices().disks()[0];
    CHECK(disk.where() == "devices/disk[0]" && disk.exists());
    CHECK(disk.source().file() == "/a & b.qcow2" && disk.readonly() && !disk.shareable());
    CHECK(disk.backing_store().backing_store().source().file() == "/base-of-base.qcow2");
    CHECK(!disk.backing_store().backing_store().backing_store().exists());
    CHECK(disk.address().slot() == 0x1fu && disk.address().controller() == std::nullopt);
    CHECK(fixed.vcpu().count() == 2u && fixed.vcpu().placement() == domain::Placement::static_);
    CHECK_HAS(fixed.metadata().value_or(""), "<a:b xmlns:a='urn:a'/>");

    // What is set makes what leads to it; std::nullopt removes.
    CHECK_OK(domain.os().type().kind("hvm"));
    CHECK_OK(domain.memory_backing().nosharepages(true));
    CHECK(fixed.os().type().kind() == "hvm" && fixed.memory_backing().nosharepages());
    CHECK_OK(domain.memory_backing().nosharepages(false));
    CHECK(!fixed.memory_backing().nosharepages() && fixed.memory_backing().exists());
    CHECK(domain.memory_backing().remove().value() && !domain.memory_backing().remove().value());
    CHECK_OK(domain.cpu().create());
    CHECK_OK(domain.cpu().create());
    CHECK(fixed.cpu().exists() && fixed.cpu().mode() == std::nullopt);
    CHECK_OK(domain.metadata(std::nullopt));
    CHECK(fixed.metadata() == std::nullopt);

    // Lists. A place is a place: what stands there may become another one.
    const auto disks = domain.devices().disks();
    std::string devs;
    for (const auto each : fixed.devices().disks()) devs += each.target().dev().value_or("?") + ' ';
    CHECK(devs == "vda vdb " && disks.size() == 2);
    CHECK_OK(disks.insert(0).value().target().dev("vdc"));
    CHECK(disk.target().dev() == "vdc" && disks[1].target().dev() == "vda" && disks[2].target().dev() == "vdb");
    CHECK(disks.insert(3).value().where() == "devices/disk[3]" && disks.append().value().where() == "devices/disk[4]");
    CHECK(disks.erase(0).value() && disk.target().dev() == "vda" && !disks.erase(4).value() && disks.size() == 4);
    CHECK(!disks[4].exists() && disks[4].target().dev() == std::nullopt && disks[3].exists());
    CHECK_FAILS(disks[4].target().dev("vdx"), FEDVIRT_ERR_PATH, "devices/disk[4]");
    CHECK_FAILS(disks[4].create(), FEDVIRT_ERR_PATH, "devices/disk[4]");
    CHECK_FAILS(disks.insert(9), FEDVIRT_ERR_PATH, "devices/disk[9]");
    CHECK(disks[3].remove().value() && disks.size() == 3 && disks.begin() != disks.end() && !disks.empty());

    // Elements are of the document wherever it is moved.
    const auto name = disk.target();
    const Domain moved = std::move(domain);
    CHECK(name.dev() == "vda" && moved.devices().disks().size() == 3);

    // Lists of texts.
    Domain other;
    const auto args = other.os().initargs();
    CHECK(args.empty() && args[0].empty());
    CHECK_OK(args.append("--one"));
    CHECK_OK(args.append("--two"));
    CHECK_OK(args.set(0, std::string("--first")));
    std::string all;
    for (const std::string &arg : std::as_const(other).os().initargs()) all += arg + ' ';
    CHECK(all == "--first --two " && args.size() == 2 && args[1] == "--two");
    CHECK_FAILS(args.set(3, "--four"), FEDVIRT_ERR_PATH, "");
    CHECK(args.erase(0).value() && !args.erase(1).value());
    CHECK(other.to_xml().value() == "<domain>\n  <os>\n    <initarg>--two</initarg>\n  </os>\n</domain>\n");

    // Lists of several elements have one for each.
    NwFilter filter;
    CHECK_OK(filter.rule().append().value().tcp().append().value().dstportstart("22"));
    CHECK_OK(filter.filterref().append().value().filter("clean-traffic"));
    CHECK_HAS(filter.to_xml().value(), "<rule>\n    <tcp dstportstart='22'/>\n  </rule>\n  <filterref filter='clean-traffic'/>");
}

void test_values() {
    Domain domain;
    const std::string text = "from a string";
    CHECK_OK(domain.title(text));
    CHECK(domain.title() == text);
    CHECK_OK(domain.title(std::string_view("a part of it").substr(0, 6)));
    CHECK(domain.title() == "a part");
    CHECK_OK(domain.description(domain.title()));
    CHECK_OK(domain.title(domain.uuid()));
    CHECK(domain.description() == "a part" && domain.title() == std::nullopt);
    CHECK_FAILS(domain.title(static_cast<const char *>(nullptr)), FEDVIRT_ERR_NULL_ARGUMENT, "value");
    CHECK_FAILS(domain.title(std::string("a\0b", 3)), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");
    CHECK_FAILS(domain.title("\xff"), FEDVIRT_ERR_INVALID_UTF8, "");
    CHECK_FAILS(domain.title("\x01"), FEDVIRT_ERR_PATH, "control character");

    CHECK_OK(domain.vcpu().count(4));
    CHECK_OK(domain.vcpu().current(std::optional<int>(2)));
    CHECK(domain.vcpu().count() == 4u && domain.vcpu().current() == 2u);
    CHECK_OK(domain.vcpu().current(std::nullopt));
    CHECK(domain.vcpu().current() == std::nullopt);
    // Nothing wraps around.
    CHECK_FAILS(domain.vcpu().count(-1), FEDVIRT_ERR_PATH, "-1");
    CHECK_FAILS(domain.vcpu().count(UINT64_MAX), FEDVIRT_ERR_PATH, "18446744073709551615");
    CHECK_OK(domain.cputune().quota(-1));
    CHECK(domain.cputune().quota() == -1);

    // Numbers that keep their spelling, as a text or as a number.
    const auto address = domain.devices().disks().append().value().address();
    CHECK_OK(address.slot("0x0f"));
    CHECK(address.slot() == 15u);
    CHECK_HAS(domain.to_xml().value(), "slot='0x0f'");
    CHECK_OK(address.slot(7));
    CHECK_HAS(domain.to_xml().value(), "slot='7'");
    CHECK_FAILS(address.slot("far"), FEDVIRT_ERR_PATH, "far");
}

#if __cplusplus > 202002L && defined(__GNUC__) && !defined(__clang__)
static_assert(__cpp_lib_expected > 0, "this is where std::expected is tested: g++ has it since 12");
#endif
#if defined(__cpp_lib_expected)
static void test_expected() {
    std::expected<Domain, Error> read = to_expected(Domain::from_xml("<domain/>"));
    std::expected<void, Error> set = to_expected(read->vcpu().count(-1));
    CHECK(read.has_value() && !set.has_value() && set.error().status() == FEDVIRT_ERR_PATH);
}
#endif

#ifdef FEDVIRT_WITH_LIBVIRT
static int heard = 0;
static void hear(const Event &) { heard++; }
#endif

void test_handles() {
#ifdef FEDVIRT_WITH_LIBVIRT
    CHECK_FAILS(Host::open("nonsense://"), FEDVIRT_ERR_HOST_UNREACHABLE, "nonsense");
    Host host = Host::open("test:///default").value();
    CHECK(host.uri() == "test:///default");
    Host same = std::move(host);
    // NOLINTNEXTLINE(bugprone-use-after-move)
    CHECK(host.uri().empty() && same.uri() == "test:///default");
    CHECK_FAILS(Guest::lookup(same, "nobody"), FEDVIRT_ERR_NOT_FOUND, "nobody");
    CHECK_FAILS(Guest::lookup(same, "test"), FEDVIRT_ERR_NOT_OURS, "test");
    CHECK_FAILS(Guest::lookup(host, "test"), FEDVIRT_ERR_NULL_ARGUMENT, "host");
    CHECK_FAILS(Guest::plan(same, "{}"), FEDVIRT_ERR_INVALID_SPEC, "name");
    int reports = 0;
    const auto count = [&](const Event &) { reports++; };
    CHECK_FAILS(Guest::create(same, "{\"name\": \"x\", \"image\": \"/nowhere\"}", count), FEDVIRT_ERR_IMAGE_NOT_FOUND, "/nowhere");
    CHECK(reports > 0);
    // A function is called as well as an object, whether const or not, and may call the library, also about the same host.
    CHECK_FAILS(Guest::create(same, "{\"name\": \"x\", \"image\": \"/nowhere\"}", hear), FEDVIRT_ERR_IMAGE_NOT_FOUND, "/nowhere");
    CHECK_FAILS(Guest::create(same, "{\"name\": \"x\", \"image\": \"/nowhere\"}", &hear), FEDVIRT_ERR_IMAGE_NOT_FOUND, "/nowhere");
    CHECK(heard == 2);
    auto asks = [&, asked = 0](const Event &) mutable {
        asked += Guest::create(same, "{\"name\": \"y\", \"image\": \"/nowhere\"}", count).has_value() ? 0 : 1;
        CHECK(same.domain_names().value().size() == 1 && asked == 1);
    };
    reports = 0;
    CHECK_FAILS(Guest::create(same, "{\"name\": \"x\", \"image\": \"/nowhere\"}", asks), FEDVIRT_ERR_IMAGE_NOT_FOUND, "/nowhere");
    CHECK(reports > 0);

    struct Cancels {
        void operator()(const Event &event) { CHECK(event.kind == FEDVIRT_EVENT_STARTED && !event.step.empty()); }
        bool is_cancelled() const { return true; }
    };
    CHECK_FAILS(Guest::create(same, "{\"name\": \"x\", \"image\": \"/nowhere\"}", Cancels()), FEDVIRT_ERR_CANCELLED, "");

    Guest none(nullptr);
    CHECK(none.name().empty() && none.uuid().empty());
    CHECK_FAILS(none.wait_ready(std::chrono::minutes(1)), FEDVIRT_ERR_NULL_ARGUMENT, "guest");
    CHECK_FAILS(none.document(), FEDVIRT_ERR_NULL_ARGUMENT, "guest");
    // Too late for this process, where nothing is printed any more.
    keep_error_handler();
    CHECK_FAILS(Host::open("nonsense://"), FEDVIRT_ERR_HOST_UNREACHABLE, "nonsense");
    const Ready nowhere(nullptr);
    CHECK(nowhere.ssh_host().empty() && nowhere.user().empty() && nowhere.ssh_port() == 0);
#endif
#if defined(__cpp_lib_expected)
    test_expected();
#endif
}
