/*
 * Takes a cloud image to a running guest, runs a command in it over SSH, and deletes it again.
 *
 *     first_guest URI IMAGE [COMMAND]
 *
 * It makes a fresh SSH key for the guest, and says how long each step took. To build it, at the top of the repository:
 *
 *     cargo build -p fedvirt-capi
 *     c++ -std=c++17 -Ifedvirt-capi/include examples/cpp/first_guest.cpp -Ltarget/debug -lfedvirt -Wl,-rpath,$PWD/target/debug \
 *         -o first_guest
 */
#define FEDVIRT_EXCEPTIONS
#include <fedvirt/guest.hpp>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <stdexcept>
#include <vector>

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/* Runs a program that writes where this one does. */
static void run(std::vector<std::string> words) {
    std::vector<char *> arguments;
    for (std::string &word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    int status = 1;
    std::cout.flush();
    if (posix_spawnp(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0 ||
        waitpid(child, &status, 0) != child || status != 0)
        throw std::runtime_error(words[0] + " failed");
}

/* A folder with a key, for as long as this is. */
struct Key {
    fs::path folder, file;
    std::string public_half;

    Key() {
        std::string name = fs::temp_directory_path() / "first-guest-XXXXXX";
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder for a key");
        folder = name;
        file = folder / "key";
        run({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "first_guest", "-f", file});
        std::getline(std::ifstream(folder / "key.pub"), public_half);
    }
    ~Key() { fs::remove_all(folder); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
};

/* Says how long each step took. */
class Steps {
 public:
    void operator()(const fedvirt::Event &event) {
        if (event.kind == FEDVIRT_EVENT_STARTED) since_ = Clock::now();
        if (event.kind != FEDVIRT_EVENT_FINISHED) return;
        const std::chrono::duration<double> took = Clock::now() - since_;
        std::cout << std::left << std::setw(10) << event.step << std::right << std::setw(9) << std::fixed
                  << std::setprecision(3) << took.count() << " s" << std::endl;
    }

 private:
    Clock::time_point since_;
};

/* Waits for the guest and runs the command in it. */
static void use_guest(const fedvirt::Guest &guest, const Key &key, const std::string &command, Steps &steps) {
    const auto ready = guest.wait_ready(std::chrono::minutes(10), steps);
    std::cout << "guest " << guest.name() << " answers: " << ready.ssh_command() << "\n$ " << command << '\n';
    /* The host key is new with every guest, so there is none to compare with. */
    run({"ssh", "-n", "-F", "none", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o",
         "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-i", key.file, "-p", std::to_string(ready.ssh_port()),
         std::string(ready.user()) + '@' + std::string(ready.ssh_host()), command});
}

static void first_guest(const char *uri, const char *image, const std::string &command) {
    const Key key;
    Steps steps;
    const auto host = fedvirt::Host::open(uri);
    std::cout << "host " << host.uri() << '\n';
    const auto guest = fedvirt::Guest::create(
        host,
        R"({"name": "demo-)" + std::to_string(getpid()) + R"(", "memory": "512 MiB", "vcpus": 2, "disk_size": "4 GiB",
            "image": )" + fedvirt::json_quote(image) + R"(,
            "cloud_init": {"hostname": "demo", "users": [{"name": "alice", "sudo": "ALL=(ALL) NOPASSWD:ALL",
                           "ssh_authorized_keys": [)" + fedvirt::json_quote(key.public_half) + "]}]}}",
        steps);

    /* From here on the guest is deleted whatever happens. */
    try {
        use_guest(guest, key, command, steps);
    } catch (...) {
        guest.destroy();
        throw;
    }
    guest.destroy();
}

int main(int argc, char **argv) {
    if (argc < 3) {
        std::cerr << "usage: first_guest URI IMAGE [COMMAND]\n";
        return 2;
    }
    try {
        first_guest(argv[1], argv[2], argc > 3 ? argv[3] : "hostname; id; uname -sr; cloud-init status");
        return 0;
    } catch (const std::exception &error) {
        std::cerr << "first_guest: " << error.what() << '\n';
        return 1;
    }
}
