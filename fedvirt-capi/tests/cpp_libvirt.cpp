// libvirt's own documents through the classes of C++. Their files are named on stdin, a line each; run by
// fedvirt-capi/run-tests.sh unit. What cannot be read is Rust's test to judge; here it is counted.
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "fedvirt.hpp"

#include "cpp_check.hpp"

using namespace fedvirt;

// Moved, copied, and through both forms it stays the same, byte for byte.
template <class Root> static Root same(Document document) {
    const std::string xml = document.to_xml().value();
    auto root = Root::from(std::move(document));
    CHECK_OK(root);
    CHECK(root->to_xml().value() == xml && root->clone().value().to_xml().value() == xml);
    CHECK(Root::from_xml(xml).value().to_xml().value() == xml);
    CHECK(Root::from_json(root->to_json().value()).value().to_xml().value() == xml);
    return *std::move(root);
}

// What the classes read is what the paths do.
static std::size_t look(const Domain &domain) {
    CHECK(domain.name() == domain.get("name").value() && domain.type() == domain.get("@type").value());
    std::size_t seen = 0;
    for (const auto disk : domain.devices().disks()) {
        CHECK(disk.exists() && disk.where() == "devices/disk[" + std::to_string(seen) + "]");
        CHECK(disk.source().file() == domain.get(disk.where() + "/source/@file").value());
        CHECK(disk.target().dev() == domain.get(disk.where() + "/target/@dev").value());
        CHECK(disk.readonly() == (domain.count(disk.where() + "/readonly").value() == 1));
        seen++;
    }
    CHECK(seen == domain.devices().disks().size());
    return seen;
}

int main() {
    std::map<std::string, int, std::less<>> read;
    std::size_t refused = 0, disks = 0;
    for (std::string path; std::getline(std::cin, path);) {
        std::stringstream text;
        text << std::ifstream(path).rdbuf();
        auto document = Document::from_xml(text.str());
        if (!document) {
            refused++;
            continue;
        }
        const std::string root(document->root());
        read[root]++;
        if (root == "domain") disks += look(same<Domain>(*std::move(document)));
        else if (root == "network") same<Network>(*std::move(document));
        else if (root == "pool") same<Pool>(*std::move(document));
        else if (root == "volume") same<Volume>(*std::move(document));
        else if (root == "filter") same<NwFilter>(*std::move(document));
        else if (root == "device") same<NodeDevice>(*std::move(document));
        else if (root == "domainsnapshot") same<DomainSnapshot>(*std::move(document));
    }
    for (const auto &[root, count] : read) std::printf("%5d <%s>\n", count, root.c_str());
    std::printf("%5zu disks, %zu files are no documents of libvirt's\n", disks, refused);
    CHECK(read["domain"] > 0 && disks > 0 && read["network"] > 0 && read["device"] > 0);
}
