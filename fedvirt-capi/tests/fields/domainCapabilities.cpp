/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/domain_capabilities.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void domain_capabilities_VcpuCapabilities(const domain_capabilities::VcpuCapabilities &e) {
    UNSIGNED(e, max, 1001);
}

static void domain_capabilities_Supported(const domain_capabilities::Supported &e) {
    TEXT(e, supported, common::YesNo::yes);
    MADE(ADDED(e.enums()));
}

static void domain_capabilities_LoaderCapabilities(const domain_capabilities::LoaderCapabilities &e) {
    TEXT(e, supported, common::YesNo::yes);
    TEXTS(e, values, "t1005");
    MADE(ADDED(e.enums()));
}

static void domain_capabilities_OsCapabilities(const domain_capabilities::OsCapabilities &e) {
    TEXT(e, supported, common::YesNo::no);
    MADE(ADDED(e.enums()));
    MADE(e.firmware_features());
    domain_capabilities_LoaderCapabilities(e.loader());
    MADE(e.varstore());
}

static void domain_capabilities_CpuModelCapabilities(const domain_capabilities::CpuModelCapabilities &e) {
    TEXT(e, usable, domain_capabilities::Usable::yes);
    TEXT(e, deprecated, common::YesNo::no);
    TEXT(e, vendor, "t1010");
    TEXT(e, canonical, "t1011");
    TEXT(e, fallback, cpu::CpuFallback::allow);
    TEXT(e, vendor_id, "t1013");
    TEXT(e, name, "t1014");
}

static void domain_capabilities_CpuModelBlockers(const domain_capabilities::CpuModelBlockers &e) {
    TEXT(e, model, "t1015");
    MADE(ADDED(e.features()));
}

static void domain_capabilities_CpuModeCapabilities(const domain_capabilities::CpuModeCapabilities &e) {
    TEXT(e, name, cpu::CpuMode::host_passthrough);
    TEXT(e, supported, common::YesNo::no);
    MADE(ADDED(e.enums()));
    domain_capabilities_CpuModelCapabilities(ADDED(e.model()));
    domain_capabilities_CpuModelBlockers(ADDED(e.blockers()));
    TEXT(e, vendor, "t1016");
    MADE(e.maxphysaddr());
    MADE(ADDED(e.features()));
}

static void domain_capabilities_CpuCapabilities(const domain_capabilities::CpuCapabilities &e) {
    domain_capabilities_CpuModeCapabilities(ADDED(e.modes()));
}

static void domain_capabilities_DeviceCapabilities(const domain_capabilities::DeviceCapabilities &e) {
    MADE(e.disk());
    MADE(e.graphics());
    MADE(e.video());
    MADE(e.hostdev());
    MADE(e.rng());
    MADE(e.filesystem());
    MADE(e.tpm());
    MADE(e.redirdev());
    MADE(e.channel());
    MADE(e.crypto());
    MADE(e.interface_());
    MADE(e.panic());
    MADE(e.console());
}

static void domain_capabilities_SevCapabilities(const domain_capabilities::SevCapabilities &e) {
    TEXT(e, supported, common::YesNo::no);
    UNSIGNED(e, cbitpos, 1018);
    UNSIGNED(e, reduced_phys_bits, 1019);
    UNSIGNED(e, max_guests, 1020);
    UNSIGNED(e, max_es_guests, 1021);
    TEXT(e, cpu0_id, "t1022");
}

static void domain_capabilities_SgxSection(const domain_capabilities::SgxSection &e) {
    UNSIGNED(e, node, 1027);
    UNSIGNED(e, size, 1028);
    TEXT(e, unit, "t1029");
}

static void domain_capabilities_SgxSections(const domain_capabilities::SgxSections &e) {
    domain_capabilities_SgxSection(ADDED(e.sections()));
}

static void domain_capabilities_SgxCapabilities(const domain_capabilities::SgxCapabilities &e) {
    TEXT(e, supported, common::YesNo::no);
    TEXT(e, flc, common::YesNo::yes);
    TEXT(e, sgx1, common::YesNo::no);
    TEXT(e, sgx2, common::YesNo::yes);
    MADE(e.section_size());
    domain_capabilities_SgxSections(e.sections());
}

static void domain_capabilities_HypervDefaults(const domain_capabilities::HypervDefaults &e) {
    UNSIGNED(e, spinlocks, 1031);
    TEXT(e, stimer_direct, common::OnOff::on);
    TEXT(e, tlbflush_direct, common::OnOff::off);
    TEXT(e, tlbflush_extended, common::OnOff::on);
    TEXT(e, vendor_id, "t1035");
}

static void domain_capabilities_HypervCapabilities(const domain_capabilities::HypervCapabilities &e) {
    TEXT(e, supported, common::YesNo::yes);
    MADE(ADDED(e.enums()));
    domain_capabilities_HypervDefaults(e.defaults());
}

static void domain_capabilities_DomainFeatureCapabilities(const domain_capabilities::DomainFeatureCapabilities &e) {
    MADE(e.gic());
    MADE(e.vmcoreinfo());
    MADE(e.genid());
    MADE(e.backing_store_input());
    MADE(e.backup());
    MADE(e.async_teardown());
    MADE(e.s390_pv());
    MADE(e.ps2());
    MADE(e.tdx());
    domain_capabilities_SevCapabilities(e.sev());
    domain_capabilities_SgxCapabilities(e.sgx());
    domain_capabilities_HypervCapabilities(e.hyperv());
    MADE(e.launch_security());
}

static void test_fields(DomainCapabilities &e) {
    TEXT(e, path, "t997");
    TEXT(e, domain, domain::DomainType::vmware);
    TEXT(e, machine, "t999");
    TEXT(e, arch, cpu::Arch::ppc64);
    CHILD(e, vcpu);
    domain_capabilities_VcpuCapabilities(e.vcpu());
    CHILD(e, iothreads);
    domain_capabilities_Supported(e.iothreads());
    CHILD(e, os);
    domain_capabilities_OsCapabilities(e.os());
    CHILD(e, cpu);
    domain_capabilities_CpuCapabilities(e.cpu());
    CHILD(e, memory_backing);
    MADE(e.memory_backing());
    CHILD(e, devices);
    domain_capabilities_DeviceCapabilities(e.devices());
    CHILD(e, features);
    domain_capabilities_DomainFeatureCapabilities(e.features());
}

void test_domainCapabilities(const std::string &folder) {
    test_document<DomainCapabilities>(folder, "domainCapabilities", test_fields);
}
