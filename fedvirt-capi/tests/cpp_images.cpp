// C++: images, files that qemu-img made and images by name. What they are, images.c has; this is how C++ comes to it.
#include <type_traits>
#include <utility>

#include "fedvirt.hpp"

#include "cpp_check.hpp"

using namespace fedvirt;

void test_images();

static_assert(std::is_nothrow_move_constructible_v<Images> && !std::is_copy_constructible_v<Images>);
static_assert(std::is_nothrow_move_assignable_v<Cache> && !std::is_copy_assignable_v<ImagesLock>);

static std::string read_line(const std::string &path) {
    char line[512] = "";
    std::FILE *const file = std::fopen(path.c_str(), "r");
    CHECK(file != nullptr && std::fgets(line, sizeof line, file) != nullptr);
    std::fclose(file);
    return line;
}

/** What a member is that is a text. */
static std::string text_member(const std::string &json, const std::string &key) {
    const std::size_t at = json.find("\"" + key + "\":\"");
    CHECK(at != std::string::npos);
    const std::size_t start = at + key.size() + 4;
    return json.substr(start, json.find('"', start) - start);
}

/** Keeps the steps, and cancels if it is told to. */
struct Listener {
    std::string steps;
    bool stop = false;
    void operator()(const Event &event) {
        if (event.kind == FEDVIRT_EVENT_STARTED) steps.append(event.step).append(" ");
    }
    bool is_cancelled() const { return stop; }
};

static void test_files(const std::string &mirror, const std::string &work) {
    const std::string base = mirror + "/images/base.qcow2", overlay = mirror + "/images/overlay.qcow2";
    CHECK(text_member(image::info(base).value(), "virtual_size") == "8 MiB");
    CHECK_HAS(image::chain(overlay).value(), "}},{\"path\":\"" + base + "\"");
    CHECK_FAILS(image::info(work + "/none"), FEDVIRT_ERR_IMAGE_NOT_FOUND, "none");
    CHECK_FAILS(image::info(std::string("a\0b", 3)), FEDVIRT_ERR_INVALID_ARGUMENT, "NUL");

    CHECK_FAILS(image::convert(overlay, work + "/a.qcow2"), FEDVIRT_ERR_IMAGE_FORMAT, "other files");
    Listener listener;
    listener.stop = true;
    CHECK_FAILS(image::convert(overlay, work + "/a.qcow2", "raw", true, listener), FEDVIRT_ERR_CANCELLED, "");
    listener.stop = false;
    CHECK(text_member(image::convert(overlay, work + "/a.qcow2", std::nullopt, true, listener).value(), "format") == "qcow2");
    CHECK(listener.steps == "convert convert ");
    CHECK(text_member(image::resize(work + "/a.qcow2", 16 << 20).value(), "virtual_size") == "16 MiB");
    CHECK_FAILS(image::resize(work + "/a.qcow2", 8 << 20), FEDVIRT_ERR_DISK_TOO_SMALL, "16 MiB");
}

static std::string images_json(const std::string &mirror, const std::string &more) {
    return R"({"mirrors":[")" + read_line(mirror + "/url") + R"("],"keyrings":[")" + mirror + R"(/keyring.gpg"])" + more + "}";
}

static void test_names(const std::string &mirror, const std::string &work) {
    const Images images = Images::from_json(images_json(mirror, R"(,"cache":")" + work + R"(/cache")")).value();
    CHECK_FAILS(Images::from_json("{"), FEDVIRT_ERR_JSON, "");
    CHECK(text_member(images.list("fedora").value(), "variant") == "cloud");
    const std::string entry = images.resolve("fedora:43/x86_64").value();
    CHECK(text_member(entry, "fingerprint") == read_line(mirror + "/fingerprint"));
    Listener listener;
    const std::string fetched = images.fetch("fedora:43/x86_64", listener).value();
    CHECK(listener.steps == "download ");
    CHECK_HAS(fetched, "\"cached\":false");
    CHECK_HAS(images.fetch_entry(entry).value(), "\"cached\":true");
    CHECK_FAILS(images.fetch("fedora:12/x86_64"), FEDVIRT_ERR_IMAGE_UNKNOWN, "12");
    CHECK_FAILS(images.fetch_entry("{}"), FEDVIRT_ERR_INVALID_SPEC, "");

    Cache opened = images.open_cache().value();
    const Cache cache = std::move(opened);
    const std::string digest = text_member(entry, "digest");
    CHECK(cache.folder() == work + "/cache" && Cache::open(work + "/cache").value().folder() == cache.folder());
    CHECK_HAS(Cache::open().value().folder(), "/fedvirt/images");
    CHECK(text_member(cache.find(digest).value().value(), "path") == text_member(fetched, "path"));
    CHECK_HAS(cache.list().value(), digest);
    CHECK_OK(cache.verify(digest, listener));
    CHECK(listener.steps == "download verify ");
    CHECK_HAS(cache.prune("{}").value(), "\"removed\":[]");
    CHECK_OK(cache.keep_used_in(work));
    CHECK_FAILS(cache.keep_used_in(work + "/none"), FEDVIRT_ERR_IO, "none");
    CHECK_FAILS(cache.prune(R"({"to_sise":1})"), FEDVIRT_ERR_INVALID_SPEC, "to_sise");
    CHECK(cache.remove(digest).value() && !cache.remove(digest).value() && !cache.find(digest).value());
    CHECK_FAILS(cache.verify(digest), FEDVIRT_ERR_IMAGE_NOT_FOUND, "");
    // NOLINTNEXTLINE(bugprone-use-after-move)
    CHECK_FAILS(opened.list(), FEDVIRT_ERR_NULL_ARGUMENT, "cache");

    const ImagesLock lock = ImagesLock::open(work + "/images.lock").value();
    CHECK(!lock.get("fedora").value());
    CHECK_OK(lock.update("fedora", entry));
    CHECK_HAS(lock.get("fedora").value().value(), "\"verified\":\"given\"");
    CHECK_HAS(lock.all().value(), "{\"fedora\":{");
    CHECK_OK(lock.remove("fedora"));
    CHECK(lock.all().value() == "{}");
}

void test_images() {
    const std::string mirror = mirror_folder(), work = make_folder();
    test_files(mirror, work);
    test_names(mirror, work);
}
