/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/cpu.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void test_fields(Cpu &e) {
    TEXT(e, mode, cpu::CpuMode::custom);
    TEXT(e, match, cpu::CpuMatch::minimum);
    TEXT(e, check, cpu::CpuCheck::partial);
    TEXT(e, migratable, common::OnOff::off);
    TEXT(e, deprecated_features, common::OnOff::on);
    TEXT(e, arch, cpu::Arch::sh4eb);
    CHILD(e, host_features);
    MADE(e.host_features());
    CHILD(e, model);
    MADE(e.model());
    TEXT(e, vendor, "t134");
    CHILD(e, microcode);
    MADE(e.microcode());
    CHILD(e, signature);
    MADE(e.signature());
    CHILD(e, counter);
    MADE(e.counter());
    CHILD(e, topology);
    MADE(e.topology());
    CHILD(e, cache);
    MADE(e.cache());
    CHILD(e, maxphysaddr);
    MADE(e.maxphysaddr());
    LIST(e, features);
    MADE(ADDED(e.features()));
    CHILD(e, numa);
    MADE(e.numa());
    LIST(e, pages);
    MADE(ADDED(e.pages()));
}

void test_cpu(const std::string &folder) {
    test_document<Cpu>(folder, "cpu", test_fields);
}
