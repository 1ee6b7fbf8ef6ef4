/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/domain.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void test_fields(Sysinfo &e) {
    TEXT(e, type, domain::SysinfoType::fwcfg);
    CHILD(e, bios);
    MADE(e.bios());
    CHILD(e, system);
    MADE(e.system());
    LIST(e, base_boards);
    MADE(ADDED(e.base_boards()));
    CHILD(e, chassis);
    MADE(e.chassis());
    LIST(e, processors);
    MADE(ADDED(e.processors()));
    LIST(e, memory_devices);
    MADE(ADDED(e.memory_devices()));
    CHILD(e, oem_strings);
    MADE(e.oem_strings());
    LIST(e, entries);
    MADE(ADDED(e.entries()));
}

void test_sysinfo(const std::string &folder) {
    test_document<Sysinfo>(folder, "sysinfo", test_fields);
}
