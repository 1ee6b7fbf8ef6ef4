/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/capabilities.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void cpu_HostCpuFeatures(const cpu::HostCpuFeatures &e) {
    FLAG(e, pae, true);
    FLAG(e, nonpae, true);
    FLAG(e, vmx, true);
    FLAG(e, svm, true);
}

static void cpu_CpuModel(const cpu::CpuModel &e) {
    TEXT(e, fallback, cpu::CpuFallback::allow);
    TEXT(e, vendor_id, "t13");
    TEXT(e, name, "t14");
}

static void cpu_CpuMicrocode(const cpu::CpuMicrocode &e) {
    UNSIGNED(e, version, 16);
}

static void cpu_CpuSignature(const cpu::CpuSignature &e) {
    UNSIGNED(e, family, 17);
    UNSIGNED(e, model, 18);
    UNSIGNED(e, stepping, 19);
}

static void cpu_CpuCounter(const cpu::CpuCounter &e) {
    TEXT(e, name, "t20");
    UNSIGNED(e, frequency, 21);
    TEXT(e, scaling, common::YesNo::yes);
}

static void cpu_CpuTopology(const cpu::CpuTopology &e) {
    UNSIGNED(e, sockets, 23);
    UNSIGNED(e, dies, 24);
    UNSIGNED(e, clusters, 25);
    UNSIGNED(e, cores, 26);
    UNSIGNED(e, threads, 27);
}

static void cpu_CpuCache(const cpu::CpuCache &e) {
    UNSIGNED(e, level, 28);
    TEXT(e, mode, cpu::CpuCacheMode::disable);
}

static void cpu_CpuMaxPhysAddr(const cpu::CpuMaxPhysAddr &e) {
    TEXT(e, mode, cpu::CpuMaxPhysAddrMode::emulate);
    UNSIGNED(e, bits, 31);
    UNSIGNED(e, limit, 32);
}

static void cpu_CpuFeature(const cpu::CpuFeature &e) {
    TEXT(e, policy, cpu::CpuFeaturePolicy::disable);
    TEXT(e, name, "t34");
}

static void cpu_NumaSibling(const cpu::NumaSibling &e) {
    UNSIGNED(e, id, 41);
    UNSIGNED(e, value, 42);
}

static void cpu_NumaDistances(const cpu::NumaDistances &e) {
    cpu_NumaSibling(ADDED(e.siblings()));
}

static void cpu_NumaCacheSize(const cpu::NumaCacheSize &e) {
    UNSIGNED(e, value, 46);
    TEXT(e, unit, "t47");
}

static void cpu_NumaCache(const cpu::NumaCache &e) {
    UNSIGNED(e, level, 43);
    TEXT(e, associativity, cpu::NumaCacheAssociativity::full);
    TEXT(e, policy, cpu::NumaCachePolicy::none);
    cpu_NumaCacheSize(e.size());
    MADE(e.line());
}

static void cpu_NumaCell(const cpu::NumaCell &e) {
    UNSIGNED(e, id, 35);
    TEXT(e, cpus, "t36");
    UNSIGNED(e, memory, 37);
    TEXT(e, unit, "t38");
    TEXT(e, mem_access, cpu::MemoryAccessMode::private_);
    TEXT(e, discard, common::YesNo::yes);
    cpu_NumaDistances(e.distances());
    cpu_NumaCache(ADDED(e.caches()));
}

static void cpu_NumaLatency(const cpu::NumaLatency &e) {
    UNSIGNED(e, initiator, 48);
    UNSIGNED(e, target, 49);
    UNSIGNED(e, cache, 50);
    TEXT(e, type, cpu::NumaAccessType::access);
    UNSIGNED(e, value, 52);
}

static void cpu_NumaBandwidth(const cpu::NumaBandwidth &e) {
    UNSIGNED(e, initiator, 53);
    UNSIGNED(e, target, 54);
    UNSIGNED(e, cache, 55);
    TEXT(e, type, cpu::NumaAccessType::write);
    UNSIGNED(e, value, 57);
    TEXT(e, unit, "t58");
}

static void cpu_NumaInterconnects(const cpu::NumaInterconnects &e) {
    cpu_NumaLatency(ADDED(e.latency()));
    cpu_NumaBandwidth(ADDED(e.bandwidth()));
}

static void cpu_Numa(const cpu::Numa &e) {
    cpu_NumaCell(ADDED(e.cells()));
    cpu_NumaInterconnects(e.interconnects());
}

static void cpu_CpuPages(const cpu::CpuPages &e) {
    TEXT(e, unit, "t59");
    UNSIGNED(e, size, 60);
}

static void cpu_Cpu(const cpu::Cpu &e) {
    TEXT(e, mode, cpu::CpuMode::host_passthrough);
    TEXT(e, match, cpu::CpuMatch::minimum);
    TEXT(e, check, cpu::CpuCheck::partial);
    TEXT(e, migratable, common::OnOff::off);
    TEXT(e, deprecated_features, common::OnOff::on);
    TEXT(e, arch, cpu::Arch::lm32);
    cpu_HostCpuFeatures(e.host_features());
    cpu_CpuModel(e.model());
    TEXT(e, vendor, "t15");
    cpu_CpuMicrocode(e.microcode());
    cpu_CpuSignature(e.signature());
    cpu_CpuCounter(e.counter());
    cpu_CpuTopology(e.topology());
    cpu_CpuCache(e.cache());
    cpu_CpuMaxPhysAddr(e.maxphysaddr());
    cpu_CpuFeature(ADDED(e.features()));
    cpu_Numa(e.numa());
    cpu_CpuPages(ADDED(e.pages()));
}

static void capabilities_HostPowerManagement(const capabilities::HostPowerManagement &e) {
    FLAG(e, suspend_mem, true);
    FLAG(e, suspend_disk, true);
    FLAG(e, suspend_hybrid, true);
}

static void capabilities_HostIommu(const capabilities::HostIommu &e) {
    TEXT(e, support, common::YesNo::yes);
}

static void capabilities_UriTransports(const capabilities::UriTransports &e) {
    TEXTS(e, uri_transports, capabilities::UriTransport::rdma);
}

static void capabilities_MigrationFeatures(const capabilities::MigrationFeatures &e) {
    FLAG(e, live, true);
    capabilities_UriTransports(e.uri_transports());
}

static void common_Size(const common::Size &e) {
    TEXT(e, unit, "t70");
    UNSIGNED(e, value, 71);
}

static void capabilities_HostPages(const capabilities::HostPages &e) {
    TEXT(e, unit, "t72");
    UNSIGNED(e, size, 73);
    UNSIGNED(e, count, 74);
}

static void capabilities_HostCpu(const capabilities::HostCpu &e) {
    UNSIGNED(e, id, 76);
    SIGNED(e, socket_id, -77);
    SIGNED(e, die_id, -78);
    SIGNED(e, cluster_id, -79);
    SIGNED(e, core_id, -80);
    TEXT(e, siblings, "t81");
}

static void capabilities_HostCpus(const capabilities::HostCpus &e) {
    UNSIGNED(e, num, 75);
    capabilities_HostCpu(ADDED(e.cpus()));
}

static void capabilities_HostCell(const capabilities::HostCell &e) {
    UNSIGNED(e, id, 69);
    common_Size(e.memory());
    capabilities_HostPages(ADDED(e.pages()));
    MADE(e.distances());
    MADE(ADDED(e.caches()));
    capabilities_HostCpus(e.cpus());
}

static void capabilities_HostCells(const capabilities::HostCells &e) {
    UNSIGNED(e, num, 68);
    capabilities_HostCell(ADDED(e.cells()));
}

static void capabilities_HostTopology(const capabilities::HostTopology &e) {
    capabilities_HostCells(e.cells());
    MADE(e.interconnects());
}

static void capabilities_CacheControl(const capabilities::CacheControl &e) {
    UNSIGNED(e, granularity, 88);
    UNSIGNED(e, min, 89);
    TEXT(e, unit, "t90");
    TEXT(e, type, capabilities::CacheType::code);
    UNSIGNED(e, max_allocs, 92);
}

static void capabilities_CacheBank(const capabilities::CacheBank &e) {
    UNSIGNED(e, id, 82);
    UNSIGNED(e, level, 83);
    TEXT(e, type, capabilities::CacheType::both);
    UNSIGNED(e, size, 85);
    TEXT(e, unit, "t86");
    TEXT(e, cpus, "t87");
    capabilities_CacheControl(ADDED(e.controls()));
}

static void capabilities_MonitorFeature(const capabilities::MonitorFeature &e) {
    TEXT(e, name, capabilities::MonitorFeatureName::mbm_total_bytes);
}

static void capabilities_ResourceMonitor(const capabilities::ResourceMonitor &e) {
    UNSIGNED(e, level, 93);
    UNSIGNED(e, reuse_threshold, 94);
    UNSIGNED(e, max_monitors, 95);
    capabilities_MonitorFeature(ADDED(e.features()));
}

static void capabilities_HostCache(const capabilities::HostCache &e) {
    capabilities_CacheBank(ADDED(e.banks()));
    capabilities_ResourceMonitor(e.monitor());
}

static void capabilities_MemoryBandwidthControl(const capabilities::MemoryBandwidthControl &e) {
    UNSIGNED(e, granularity, 99);
    UNSIGNED(e, min, 100);
    UNSIGNED(e, max_allocs, 101);
}

static void capabilities_MemoryBandwidthNode(const capabilities::MemoryBandwidthNode &e) {
    UNSIGNED(e, id, 97);
    TEXT(e, cpus, "t98");
    capabilities_MemoryBandwidthControl(ADDED(e.controls()));
}

static void capabilities_HostMemoryBandwidth(const capabilities::HostMemoryBandwidth &e) {
    capabilities_MemoryBandwidthNode(ADDED(e.nodes()));
    MADE(e.monitor());
}

static void capabilities_HostEnergy(const capabilities::HostEnergy &e) {
    MADE(e.monitor());
}

static void capabilities_BaseLabel(const capabilities::BaseLabel &e) {
    TEXT(e, type, domain::DomainType::hvf);
    TEXT(e, label, "t105");
}

static void capabilities_SecurityModel(const capabilities::SecurityModel &e) {
    TEXT(e, model, "t102");
    TEXT(e, doi, "t103");
    capabilities_BaseLabel(ADDED(e.baselabels()));
}

static void capabilities_HostCapabilities(const capabilities::HostCapabilities &e) {
    TEXT(e, uuid, "t1");
    cpu_Cpu(e.cpu());
    capabilities_HostPowerManagement(e.power_management());
    capabilities_HostIommu(e.iommu());
    capabilities_MigrationFeatures(e.migration_features());
    TEXT(e, netprefix, "t67");
    capabilities_HostTopology(e.topology());
    capabilities_HostCache(e.cache());
    capabilities_HostMemoryBandwidth(e.memory_bandwidth());
    capabilities_HostEnergy(e.energy());
    capabilities_SecurityModel(ADDED(e.secmodels()));
}

static void capabilities_GuestMachine(const capabilities::GuestMachine &e) {
    TEXT(e, canonical, "t111");
    UNSIGNED(e, max_cpus, 112);
    TEXT(e, deprecated, common::YesNo::no);
    TEXT(e, name, "t114");
}

static void capabilities_GuestDomain(const capabilities::GuestDomain &e) {
    TEXT(e, type, domain::DomainType::vbox);
    TEXT(e, emulator, "t116");
    TEXT(e, loader, "t117");
    MADE(ADDED(e.machines()));
}

static void capabilities_GuestArch(const capabilities::GuestArch &e) {
    TEXT(e, name, cpu::Arch::armv6l);
    UNSIGNED(e, wordsize, 108);
    TEXT(e, emulator, "t109");
    TEXT(e, loader, "t110");
    capabilities_GuestMachine(ADDED(e.machines()));
    capabilities_GuestDomain(ADDED(e.domains()));
}

static void capabilities_FeatureToggle(const capabilities::FeatureToggle &e) {
    TEXT(e, default_, common::OnOff::off);
    TEXT(e, toggle, common::YesNo::yes);
}

static void capabilities_GuestFeatures(const capabilities::GuestFeatures &e) {
    FLAG(e, pae, true);
    FLAG(e, nonpae, true);
    FLAG(e, ia64_be, true);
    capabilities_FeatureToggle(e.acpi());
    MADE(e.apic());
    FLAG(e, cpuselection, true);
    FLAG(e, deviceboot, true);
    MADE(e.disksnapshot());
    MADE(e.hap());
    FLAG(e, external_snapshot, true);
}

static void capabilities_GuestCapabilities(const capabilities::GuestCapabilities &e) {
    TEXT(e, os_type, capabilities::GuestOsType::exe);
    capabilities_GuestArch(e.arch());
    capabilities_GuestFeatures(e.features());
}

static void domain_capabilities_Enum(const domain_capabilities::Enum &e) {
    TEXT(e, name, "t126");
    TEXTS(e, values, "t127");
}

static void capabilities_PoolTypes(const capabilities::PoolTypes &e) {
    domain_capabilities_Enum(ADDED(e.enums()));
}

static void test_fields(Capabilities &e) {
    CHILD(e, host);
    capabilities_HostCapabilities(e.host());
    LIST(e, guests);
    capabilities_GuestCapabilities(ADDED(e.guests()));
    CHILD(e, pool);
    capabilities_PoolTypes(e.pool());
}

void test_capabilities(const std::string &folder) {
    test_document<Capabilities>(folder, "capabilities", test_fields);
}
