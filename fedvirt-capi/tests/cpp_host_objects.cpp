// C++ with a host: what is uploaded by a reader, which the test driver cannot. run-tests.sh host runs it.
#define FEDVIRT_EXCEPTIONS
#include <unistd.h>
#include <utime.h>

#include <algorithm>
#include <stdexcept>

#include "fedvirt.hpp"

#include "cpp_check.hpp"

using namespace fedvirt;

static Volume wanted(const std::string &name) {
    return Volume::from_xml("<volume><name>" + name + "</name><capacity>3000000</capacity></volume>");
}

/** Gives so many letters, a part at a time. */
struct Letters {
    std::size_t left;
    std::ptrdiff_t operator()(char *buffer, std::size_t size) {
        const std::size_t part = std::min({size, left, std::size_t(100000)});
        std::fill_n(buffer, part, 'x');
        left -= part;
        return static_cast<std::ptrdiff_t>(part);
    }
};

static std::ptrdiff_t fails(char *, std::size_t) { return -7; }

template <class Call> static void fails_with(Call &&call, Status status, std::string_view part) {
    try {
        call();
    } catch (const Exception &exception) {
        CHECK(exception.error().status() == status);
        CHECK_HAS(exception.what(), part);
        return;
    }
    check(false, "it throws", __FILE__, __LINE__);
}

template <class Call> static void throws(Call &&call, std::string_view what) {
    try {
        call();
    } catch (const std::runtime_error &error) {
        CHECK(error.what() == what);
        return;
    }
    check(false, "it throws", __FILE__, __LINE__);
}

static void test_readers(const PoolHandle &pool) {
    std::uint64_t done = 0;
    const auto listen = [&](const Event &event) { done = std::max(done, event.done); };
    const VolumeHandle made = pool.create_volume_from(wanted("a.img"), Letters{3000000}, 3000000, listen);
    CHECK(made.name() == "a.img" && done == 3000000);
    std::FILE *const file = std::fopen(made.path().c_str(), "rb");
    std::size_t letters = 0;
    CHECK(file != nullptr);
    while (std::fgetc(file) == 'x') letters++;
    std::fclose(file);
    CHECK(letters == 3000000);
    made.upload_from(Letters{10}, 10);
    fails_with([&] { made.upload_from(Letters{10}, 11); }, FEDVIRT_ERR_IO, "shorter");
    fails_with([&] { made.upload_from(fails, 11); }, FEDVIRT_ERR_IO, "-7");

    // What a reader throws, or a listener, ends the call, and comes out of it; no volume is left.
    const auto broken = [](char *, std::size_t) -> std::ptrdiff_t { throw std::runtime_error("the tape is torn"); };
    throws([&] { (void)pool.create_volume_from(wanted("b.img"), broken, 10); }, "the tape is torn");
    throws([&] { made.upload_from(Letters{10}, 10, [](const Event &) { throw std::runtime_error("enough"); }); }, "enough");
    CHECK(!pool.volume("b.img"));
    made.destroy();
}

static void test_images(const PoolHandle &pool) {
    const std::string mirror = mirror_folder();
    char url[64] = "";
    std::FILE *const file = std::fopen((mirror + "/url").c_str(), "r");
    CHECK(file != nullptr && std::fgets(url, sizeof url, file) != nullptr);
    std::fclose(file);
    const Images images = Images::from_json("{\"mirrors\":[\"" + std::string(url) + "\"],\"keyrings\":[\"" + mirror +
                                            "/keyring.gpg\"],\"cache\":\"" + mirror + "/cpp-cache\"}");
    std::string steps;
    const auto listen = [&](const Event &event) {
        if (event.kind == FEDVIRT_EVENT_STARTED) steps.append(event.step).append(" ");
    };
    const VolumeHandle volume = pool.fetch_image("fedora:43/x86_64", images, listen);
    CHECK(steps == "download upload ");
    CHECK(pool.images() == std::vector<std::string>{std::string(volume.name())});
    CHECK(pool.prune_images("{\"to_size\":0}").empty());
    /* Of long ago: on what was just made, a guest may be under way. */
    const utimbuf long_ago{0, 1};
    CHECK(utime(std::string(volume.path()).c_str(), &long_ago) == 0);
    CHECK(pool.prune_images("{\"to_size\":0}") == std::vector<std::string>{std::string(volume.name())} && pool.images().empty());
    fails_with([&] { (void)pool.fetch_image("abacus:1"); }, FEDVIRT_ERR_IMAGE_UNKNOWN, "abacus");
}

int main() {
    const char *const uri = std::getenv("LIBVIRT_DEFAULT_URI");
    CHECK(uri != nullptr);
    const Host host = Host::open(uri);
    const std::string folder = make_folder();
    Pool document = Pool::from_xml("<pool type='dir'><name>cpp-pool</name></pool>");
    document.target().path(folder);
    const PoolHandle pool = host.define_pool(document);
    pool.start();
    test_readers(pool);
    test_images(pool);
    pool.destroy();
    pool.undefine();
    CHECK(rmdir(folder.c_str()) == 0);
    std::printf("a host's volumes were filled from C++\n");
}
