/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_CAPABILITIES_HPP
#define FEDVIRT_ELEMENTS_CAPABILITIES_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace capabilities {

template <class Handle> class BasicBaseLabel;
template <class Handle> class BasicCacheBank;
template <class Handle> class BasicCacheControl;
template <class Handle> class BasicFeatureToggle;
template <class Handle> class BasicGuestArch;
template <class Handle> class BasicGuestCapabilities;
template <class Handle> class BasicGuestDomain;
template <class Handle> class BasicGuestFeatures;
template <class Handle> class BasicGuestMachine;
template <class Handle> class BasicHostCache;
template <class Handle> class BasicHostCapabilities;
template <class Handle> class BasicHostCell;
template <class Handle> class BasicHostCells;
template <class Handle> class BasicHostCpu;
template <class Handle> class BasicHostCpus;
template <class Handle> class BasicHostEnergy;
template <class Handle> class BasicHostIommu;
template <class Handle> class BasicHostMemoryBandwidth;
template <class Handle> class BasicHostPages;
template <class Handle> class BasicHostPowerManagement;
template <class Handle> class BasicHostTopology;
template <class Handle> class BasicMemoryBandwidthControl;
template <class Handle> class BasicMemoryBandwidthNode;
template <class Handle> class BasicMigrationFeatures;
template <class Handle> class BasicMonitorFeature;
template <class Handle> class BasicPoolTypes;
template <class Handle> class BasicResourceMonitor;
template <class Handle> class BasicSecurityModel;
template <class Handle> class BasicUriTransports;

}  // namespace capabilities
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "cpu.hpp"
#include "domain.hpp"
#include "domain_capabilities.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace capabilities {

/**
 * What a cache holds.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CacheType {
    /** Code and data. */
    static constexpr char both[] = "both";
    /** Code. */
    static constexpr char code[] = "code";
    /** Data. */
    static constexpr char data[] = "data";
};

/**
 * What of an operating system guests run.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct GuestOsType {
    /** One that knows Xen. */
    static constexpr char xen[] = "xen";
    /** The old name of `xen`. */
    static constexpr char linux_[] = "linux";
    /** One that knows Xen, with support from the processor. */
    static constexpr char xenpvh[] = "xenpvh";
    /** An unmodified one. */
    static constexpr char hvm[] = "hvm";
    /** Processes on the host's kernel. */
    static constexpr char exe[] = "exe";
    /** Linux as a process; no longer in use. */
    static constexpr char uml[] = "uml";
};

/**
 * What can be measured of a resource.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MonitorFeatureName {
    /** How much of a cache is in use. */
    static constexpr char llc_occupancy[] = "llc_occupancy";
    /** The bandwidth to all memory. */
    static constexpr char mbm_total_bytes[] = "mbm_total_bytes";
    /** The bandwidth to the memory nearby. */
    static constexpr char mbm_local_bytes[] = "mbm_local_bytes";
    /** The energy that the cores take. */
    static constexpr char core_energy[] = "core_energy";
    /** How busy the cores are. */
    static constexpr char activity[] = "activity";
};

/**
 * The scheme of a migration address.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct UriTransport {
    /** VMware's. */
    static constexpr char vpxmigr[] = "vpxmigr";
    /** TCP. */
    static constexpr char tcp[] = "tcp";
    /** RDMA. */
    static constexpr char rdma[] = "rdma";
    /** Virtuozzo's. */
    static constexpr char vzmigr[] = "vzmigr";
};

/** The label that guests of a type get. */
template <class Handle> class BasicBaseLabel : public Element<BasicBaseLabel, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicBaseLabel, Handle>::Element;
    /** The type of guests. Words: domain::DomainType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The label. */
    std::optional<std::string> label() const { return this->get_text("text()"); }
    Result<void> label(const TextOrNone &value) const { return this->set("text()", value); }
};
using BaseLabel = BasicBaseLabel<fedvirt_document>;
using ConstBaseLabel = BasicBaseLabel<const fedvirt_document>;

/** A cache of the host's processors. */
template <class Handle> class BasicCacheBank : public Element<BasicCacheBank, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicCacheBank, Handle>::Element;
    /** Its number. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** Its level. */
    std::optional<std::uint64_t> level() const { return this->get_unsigned("@level"); }
    Result<void> level(const NumberOrNone &value) const { return this->set("@level", value); }
    /** What it holds. Words: capabilities::CacheType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** How large it is, in `unit`. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
    /** The unit of `size`, such as `KiB` or `MiB`. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /** The processors that use it, such as `0-5`. */
    std::optional<std::string> cpus() const { return this->get_text("@cpus"); }
    Result<void> cpus(const TextOrNone &value) const { return this->set("@cpus", value); }
    /** How it can be divided among guests. */
    List<capabilities::BasicCacheControl, Handle> controls() const { return {this->document_, this->at("control")}; }
};
using CacheBank = BasicCacheBank<fedvirt_document>;
using ConstCacheBank = BasicCacheBank<const fedvirt_document>;

/** How a cache can be divided among guests. */
template <class Handle> class BasicCacheControl : public Element<BasicCacheControl, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicCacheControl, Handle>::Element;
    /** The step in which parts can be chosen, in `unit`. */
    std::optional<std::uint64_t> granularity() const { return this->get_unsigned("@granularity"); }
    Result<void> granularity(const NumberOrNone &value) const { return this->set("@granularity", value); }
    /** The smallest part, in `unit`; the step where none is given. */
    std::optional<std::uint64_t> min() const { return this->get_unsigned("@min"); }
    Result<void> min(const NumberOrNone &value) const { return this->set("@min", value); }
    /** The unit, such as `KiB`. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /** What of the cache is divided. Words: capabilities::CacheType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Into how many parts at most. */
    std::optional<std::uint64_t> max_allocs() const { return this->get_unsigned("@maxAllocs"); }
    Result<void> max_allocs(const NumberOrNone &value) const { return this->set("@maxAllocs", value); }
};
using CacheControl = BasicCacheControl<fedvirt_document>;
using ConstCacheControl = BasicCacheControl<const fedvirt_document>;

/** Something that can be switched for guests. */
template <class Handle> class BasicFeatureToggle : public Element<BasicFeatureToggle, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicFeatureToggle, Handle>::Element;
    /** Whether it is on where a guest says nothing. Words: common::OnOff. */
    std::optional<std::string> default_() const { return this->get_text("@default"); }
    Result<void> default_(const TextOrNone &value) const { return this->set("@default", value); }
    /** Whether a guest can switch it. Words: common::YesNo. */
    std::optional<std::string> toggle() const { return this->get_text("@toggle"); }
    Result<void> toggle(const TextOrNone &value) const { return this->set("@toggle", value); }
};
using FeatureToggle = BasicFeatureToggle<fedvirt_document>;
using ConstFeatureToggle = BasicFeatureToggle<const fedvirt_document>;

/** An architecture that guests can have. */
template <class Handle> class BasicGuestArch : public Element<BasicGuestArch, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicGuestArch, Handle>::Element;
    /** The architecture. Words: cpu::Arch. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The length of a machine word, in bits: 31, 32 or 64. */
    std::optional<std::uint64_t> wordsize() const { return this->get_unsigned("wordsize"); }
    Result<void> wordsize(const NumberOrNone &value) const { return this->set("wordsize", value); }
    /** The path of the emulator. */
    std::optional<std::string> emulator() const { return this->get_text("emulator"); }
    Result<void> emulator(const TextOrNone &value) const { return this->set("emulator", value); }
    /** The path of the loader, with Xen. */
    std::optional<std::string> loader() const { return this->get_text("loader"); }
    Result<void> loader(const TextOrNone &value) const { return this->set("loader", value); }
    /** The machines that the emulator knows. */
    List<capabilities::BasicGuestMachine, Handle> machines() const { return {this->document_, this->at("machine")}; }
    /** The hypervisors that can run such guests. */
    List<capabilities::BasicGuestDomain, Handle> domains() const { return {this->document_, this->at("domain")}; }
};
using GuestArch = BasicGuestArch<fedvirt_document>;
using ConstGuestArch = BasicGuestArch<const fedvirt_document>;

/** A kind of guests that can run. */
template <class Handle> class BasicGuestCapabilities : public Element<BasicGuestCapabilities, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicGuestCapabilities, Handle>::Element;
    /** What of an operating system they run. Words: capabilities::GuestOsType. */
    std::optional<std::string> os_type() const { return this->get_text("os_type"); }
    Result<void> os_type(const TextOrNone &value) const { return this->set("os_type", value); }
    /** The architecture, with the machines and hypervisors for it. */
    capabilities::BasicGuestArch<Handle> arch() const { return {this->document_, this->at("arch")}; }
    /** What can be chosen for such guests. */
    capabilities::BasicGuestFeatures<Handle> features() const { return {this->document_, this->at("features")}; }
};
using GuestCapabilities = BasicGuestCapabilities<fedvirt_document>;
using ConstGuestCapabilities = BasicGuestCapabilities<const fedvirt_document>;

/** A hypervisor that can run guests; what it says stands before what the architecture says. */
template <class Handle> class BasicGuestDomain : public Element<BasicGuestDomain, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicGuestDomain, Handle>::Element;
    /** The type of the guests. Words: domain::DomainType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The path of its emulator. */
    std::optional<std::string> emulator() const { return this->get_text("emulator"); }
    Result<void> emulator(const TextOrNone &value) const { return this->set("emulator", value); }
    /** The path of its loader. */
    std::optional<std::string> loader() const { return this->get_text("loader"); }
    Result<void> loader(const TextOrNone &value) const { return this->set("loader", value); }
    /** Its machines. */
    List<capabilities::BasicGuestMachine, Handle> machines() const { return {this->document_, this->at("machine")}; }
};
using GuestDomain = BasicGuestDomain<fedvirt_document>;
using ConstGuestDomain = BasicGuestDomain<const fedvirt_document>;

/** What can be chosen for guests. */
template <class Handle> class BasicGuestFeatures : public Element<BasicGuestFeatures, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicGuestFeatures, Handle>::Element;
    /** 32-bit guests can use memory beyond 4 GiB. Since libvirt 0.4.1. */
    bool pae() const { return this->get_flag("pae"); }
    Result<void> pae(const Flag &value) const { return this->set("pae", value); }
    /** 32-bit guests also run without that. Since libvirt 0.4.1. */
    bool nonpae() const { return this->get_flag("nonpae"); }
    Result<void> nonpae(const Flag &value) const { return this->set("nonpae", value); }
    /** Itanium guests can run big-endian. Since libvirt 0.4.1. */
    bool ia64_be() const { return this->get_flag("ia64_be"); }
    Result<void> ia64_be(const Flag &value) const { return this->set("ia64_be", value); }
    /** ACPI. Since libvirt 0.4.1. */
    capabilities::BasicFeatureToggle<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** The advanced interrupt controller. Since libvirt 0.4.1. */
    capabilities::BasicFeatureToggle<Handle> apic() const { return {this->document_, this->at("apic")}; }
    /** The `<cpu>` element of a guest is heeded. Since libvirt 0.7.5. */
    bool cpuselection() const { return this->get_flag("cpuselection"); }
    Result<void> cpuselection(const Flag &value) const { return this->set("cpuselection", value); }
    /** The order of booting can be given device by device. Since libvirt 0.8.8. */
    bool deviceboot() const { return this->get_flag("deviceboot"); }
    Result<void> deviceboot(const Flag &value) const { return this->set("deviceboot", value); }
    /** External snapshots of disks. Since libvirt 1.2.3. */
    capabilities::BasicFeatureToggle<Handle> disksnapshot() const { return {this->document_, this->at("disksnapshot")}; }
    /** Support by the processor for the guest's page tables, with Xen. */
    capabilities::BasicFeatureToggle<Handle> hap() const { return {this->document_, this->at("hap")}; }
    /** External snapshots can be deleted and gone back to. Since libvirt 9.9.0. */
    bool external_snapshot() const { return this->get_flag("externalSnapshot"); }
    Result<void> external_snapshot(const Flag &value) const { return this->set("externalSnapshot", value); }
};
using GuestFeatures = BasicGuestFeatures<fedvirt_document>;
using ConstGuestFeatures = BasicGuestFeatures<const fedvirt_document>;

/** A machine that an emulator knows. */
template <class Handle> class BasicGuestMachine : public Element<BasicGuestMachine, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicGuestMachine, Handle>::Element;
    /** The machine that the name stands for at present, such as `pc-q35-9.2` for `q35`. */
    std::optional<std::string> canonical() const { return this->get_text("@canonical"); }
    Result<void> canonical(const TextOrNone &value) const { return this->set("@canonical", value); }
    /** How many processors it can have. */
    std::optional<std::uint64_t> max_cpus() const { return this->get_unsigned("@maxCpus"); }
    Result<void> max_cpus(const NumberOrNone &value) const { return this->set("@maxCpus", value); }
    /** Whether the emulator will drop it some day. Words: common::YesNo. */
    std::optional<std::string> deprecated() const { return this->get_text("@deprecated"); }
    Result<void> deprecated(const TextOrNone &value) const { return this->set("@deprecated", value); }
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("text()"); }
    Result<void> name(const TextOrNone &value) const { return this->set("text()", value); }
};
using GuestMachine = BasicGuestMachine<fedvirt_document>;
using ConstGuestMachine = BasicGuestMachine<const fedvirt_document>;

/** The caches of the host's processors. Since libvirt 3.3.0. */
template <class Handle> class BasicHostCache : public Element<BasicHostCache, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostCache, Handle>::Element;
    /** The caches. */
    List<capabilities::BasicCacheBank, Handle> banks() const { return {this->document_, this->at("bank")}; }
    /** What the host measures of their use. */
    capabilities::BasicResourceMonitor<Handle> monitor() const { return {this->document_, this->at("monitor")}; }
};
using HostCache = BasicHostCache<fedvirt_document>;
using ConstHostCache = BasicHostCache<const fedvirt_document>;

/** The host. */
template <class Handle> class BasicHostCapabilities : public Element<BasicHostCapabilities, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostCapabilities, Handle>::Element;
    /** The host's UUID. */
    std::optional<std::string> uuid() const { return this->get_text("uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("uuid", value); }
    /** The host's processor: architecture, model and features. */
    cpu::BasicCpu<Handle> cpu() const { return {this->document_, this->at("cpu")}; }
    /** How the host can sleep; empty when it cannot, absent when that is not known. */
    capabilities::BasicHostPowerManagement<Handle> power_management() const { return {this->document_, this->at("power_management")}; }
    /** Whether the host keeps devices that are passed through to the memory of their guest. Since libvirt 4.8.0. */
    capabilities::BasicHostIommu<Handle> iommu() const { return {this->document_, this->at("iommu")}; }
    /** How guests can move to another host. */
    capabilities::BasicMigrationFeatures<Handle> migration_features() const { return {this->document_, this->at("migration_features")}; }
    /** The prefix of the network interfaces that the hypervisor makes for guests. */
    std::optional<std::string> netprefix() const { return this->get_text("netprefix"); }
    Result<void> netprefix(const TextOrNone &value) const { return this->set("netprefix", value); }
    /** The host's memory nodes and processors. */
    capabilities::BasicHostTopology<Handle> topology() const { return {this->document_, this->at("topology")}; }
    /** The caches of the host's processors. */
    capabilities::BasicHostCache<Handle> cache() const { return {this->document_, this->at("cache")}; }
    /** How the host divides memory bandwidth. */
    capabilities::BasicHostMemoryBandwidth<Handle> memory_bandwidth() const { return {this->document_, this->at("memory_bandwidth")}; }
    /** What the host measures of energy. */
    capabilities::BasicHostEnergy<Handle> energy() const { return {this->document_, this->at("energy")}; }
    /** The ways in which guests are kept apart, with the labels that they get. */
    List<capabilities::BasicSecurityModel, Handle> secmodels() const { return {this->document_, this->at("secmodel")}; }
};
using HostCapabilities = BasicHostCapabilities<fedvirt_document>;
using ConstHostCapabilities = BasicHostCapabilities<const fedvirt_document>;

/** A memory node of the host. */
template <class Handle> class BasicHostCell : public Element<BasicHostCell, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostCell, Handle>::Element;
    /** Its number. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** How much memory it has. */
    common::BasicSize<Handle> memory() const { return {this->document_, this->at("memory")}; }
    /** How many pages of each size it has. */
    List<capabilities::BasicHostPages, Handle> pages() const { return {this->document_, this->at("pages")}; }
    /** How far the nodes are. */
    cpu::BasicNumaDistances<Handle> distances() const { return {this->document_, this->at("distances")}; }
    /** Caches in front of its memory. */
    List<cpu::BasicNumaCache, Handle> caches() const { return {this->document_, this->at("cache")}; }
    /** Its processors. */
    capabilities::BasicHostCpus<Handle> cpus() const { return {this->document_, this->at("cpus")}; }
};
using HostCell = BasicHostCell<fedvirt_document>;
using ConstHostCell = BasicHostCell<const fedvirt_document>;

/** The host's memory nodes. */
template <class Handle> class BasicHostCells : public Element<BasicHostCells, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostCells, Handle>::Element;
    /** How many there are. */
    std::optional<std::uint64_t> num() const { return this->get_unsigned("@num"); }
    Result<void> num(const NumberOrNone &value) const { return this->set("@num", value); }
    /** The nodes. */
    List<capabilities::BasicHostCell, Handle> cells() const { return {this->document_, this->at("cell")}; }
};
using HostCells = BasicHostCells<fedvirt_document>;
using ConstHostCells = BasicHostCells<const fedvirt_document>;

/** A processor of the host, as the operating system counts them: a thread of a core. */
template <class Handle> class BasicHostCpu : public Element<BasicHostCpu, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostCpu, Handle>::Element;
    /** Its number. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** The socket that it is in. */
    std::optional<std::int64_t> socket_id() const { return this->get_signed("@socket_id"); }
    Result<void> socket_id(const NumberOrNone &value) const { return this->set("@socket_id", value); }
    /** The die in the socket. */
    std::optional<std::int64_t> die_id() const { return this->get_signed("@die_id"); }
    Result<void> die_id(const NumberOrNone &value) const { return this->set("@die_id", value); }
    /** The cluster in the die. Since libvirt 10.1.0. */
    std::optional<std::int64_t> cluster_id() const { return this->get_signed("@cluster_id"); }
    Result<void> cluster_id(const NumberOrNone &value) const { return this->set("@cluster_id", value); }
    /** The core in the cluster. */
    std::optional<std::int64_t> core_id() const { return this->get_signed("@core_id"); }
    Result<void> core_id(const NumberOrNone &value) const { return this->set("@core_id", value); }
    /** The processors of the same core, itself included, such as `0,4`. */
    std::optional<std::string> siblings() const { return this->get_text("@siblings"); }
    Result<void> siblings(const TextOrNone &value) const { return this->set("@siblings", value); }
};
using HostCpu = BasicHostCpu<fedvirt_document>;
using ConstHostCpu = BasicHostCpu<const fedvirt_document>;

/** The processors of a memory node. */
template <class Handle> class BasicHostCpus : public Element<BasicHostCpus, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostCpus, Handle>::Element;
    /** How many there are. */
    std::optional<std::uint64_t> num() const { return this->get_unsigned("@num"); }
    Result<void> num(const NumberOrNone &value) const { return this->set("@num", value); }
    /** The processors. */
    List<capabilities::BasicHostCpu, Handle> cpus() const { return {this->document_, this->at("cpu")}; }
};
using HostCpus = BasicHostCpus<fedvirt_document>;
using ConstHostCpus = BasicHostCpus<const fedvirt_document>;

/** What the host measures of energy. */
template <class Handle> class BasicHostEnergy : public Element<BasicHostEnergy, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostEnergy, Handle>::Element;
    /** What is measured. */
    capabilities::BasicResourceMonitor<Handle> monitor() const { return {this->document_, this->at("monitor")}; }
};
using HostEnergy = BasicHostEnergy<fedvirt_document>;
using ConstHostEnergy = BasicHostEnergy<const fedvirt_document>;

/** Whether the host has a working IOMMU. */
template <class Handle> class BasicHostIommu : public Element<BasicHostIommu, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostIommu, Handle>::Element;
    /** Whether it has. Words: common::YesNo. */
    std::optional<std::string> support() const { return this->get_text("@support"); }
    Result<void> support(const TextOrNone &value) const { return this->set("@support", value); }
};
using HostIommu = BasicHostIommu<fedvirt_document>;
using ConstHostIommu = BasicHostIommu<const fedvirt_document>;

/** How the host divides memory bandwidth among guests. */
template <class Handle> class BasicHostMemoryBandwidth : public Element<BasicHostMemoryBandwidth, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostMemoryBandwidth, Handle>::Element;
    /** The memory nodes. */
    List<capabilities::BasicMemoryBandwidthNode, Handle> nodes() const { return {this->document_, this->at("node")}; }
    /** What the host measures of the use. */
    capabilities::BasicResourceMonitor<Handle> monitor() const { return {this->document_, this->at("monitor")}; }
};
using HostMemoryBandwidth = BasicHostMemoryBandwidth<fedvirt_document>;
using ConstHostMemoryBandwidth = BasicHostMemoryBandwidth<const fedvirt_document>;

/** How many memory pages of one size a node has. */
template <class Handle> class BasicHostPages : public Element<BasicHostPages, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostPages, Handle>::Element;
    /** The unit of `size`; KiB where none is given. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /** The size of a page. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
    /** How many pages there are. */
    std::optional<std::uint64_t> count() const { return this->get_unsigned("text()"); }
    Result<void> count(const NumberOrNone &value) const { return this->set("text()", value); }
};
using HostPages = BasicHostPages<fedvirt_document>;
using ConstHostPages = BasicHostPages<const fedvirt_document>;

/** How a host can sleep. */
template <class Handle> class BasicHostPowerManagement : public Element<BasicHostPowerManagement, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostPowerManagement, Handle>::Element;
    /** In memory (S3). */
    bool suspend_mem() const { return this->get_flag("suspend_mem"); }
    Result<void> suspend_mem(const Flag &value) const { return this->set("suspend_mem", value); }
    /** On disk (S4). */
    bool suspend_disk() const { return this->get_flag("suspend_disk"); }
    Result<void> suspend_disk(const Flag &value) const { return this->set("suspend_disk", value); }
    /** In memory with a copy on disk. */
    bool suspend_hybrid() const { return this->get_flag("suspend_hybrid"); }
    Result<void> suspend_hybrid(const Flag &value) const { return this->set("suspend_hybrid", value); }
};
using HostPowerManagement = BasicHostPowerManagement<fedvirt_document>;
using ConstHostPowerManagement = BasicHostPowerManagement<const fedvirt_document>;

/** The host's memory nodes and processors. */
template <class Handle> class BasicHostTopology : public Element<BasicHostTopology, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicHostTopology, Handle>::Element;
    /** The memory nodes. */
    capabilities::BasicHostCells<Handle> cells() const { return {this->document_, this->at("cells")}; }
    /** How fast the nodes reach each other. */
    cpu::BasicNumaInterconnects<Handle> interconnects() const { return {this->document_, this->at("interconnects")}; }
};
using HostTopology = BasicHostTopology<fedvirt_document>;
using ConstHostTopology = BasicHostTopology<const fedvirt_document>;

/** How the bandwidth of a memory node can be divided. */
template <class Handle> class BasicMemoryBandwidthControl : public Element<BasicMemoryBandwidthControl, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicMemoryBandwidthControl, Handle>::Element;
    /** The step in which shares can be chosen, in percent. */
    std::optional<std::uint64_t> granularity() const { return this->get_unsigned("@granularity"); }
    Result<void> granularity(const NumberOrNone &value) const { return this->set("@granularity", value); }
    /** The smallest share, in percent. */
    std::optional<std::uint64_t> min() const { return this->get_unsigned("@min"); }
    Result<void> min(const NumberOrNone &value) const { return this->set("@min", value); }
    /** Into how many shares at most. */
    std::optional<std::uint64_t> max_allocs() const { return this->get_unsigned("@maxAllocs"); }
    Result<void> max_allocs(const NumberOrNone &value) const { return this->set("@maxAllocs", value); }
};
using MemoryBandwidthControl = BasicMemoryBandwidthControl<fedvirt_document>;
using ConstMemoryBandwidthControl = BasicMemoryBandwidthControl<const fedvirt_document>;

/** A memory node whose bandwidth can be divided. */
template <class Handle> class BasicMemoryBandwidthNode : public Element<BasicMemoryBandwidthNode, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicMemoryBandwidthNode, Handle>::Element;
    /** Its number. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** Its processors, such as `0-5`. */
    std::optional<std::string> cpus() const { return this->get_text("@cpus"); }
    Result<void> cpus(const TextOrNone &value) const { return this->set("@cpus", value); }
    /** How the bandwidth can be divided. */
    List<capabilities::BasicMemoryBandwidthControl, Handle> controls() const { return {this->document_, this->at("control")}; }
};
using MemoryBandwidthNode = BasicMemoryBandwidthNode<fedvirt_document>;
using ConstMemoryBandwidthNode = BasicMemoryBandwidthNode<const fedvirt_document>;

/** How guests can move to another host. */
template <class Handle> class BasicMigrationFeatures : public Element<BasicMigrationFeatures, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicMigrationFeatures, Handle>::Element;
    /** They can while they run. */
    bool live() const { return this->get_flag("live"); }
    Result<void> live(const Flag &value) const { return this->set("live", value); }
    /** The schemes of the addresses to move to. */
    capabilities::BasicUriTransports<Handle> uri_transports() const { return {this->document_, this->at("uri_transports")}; }
};
using MigrationFeatures = BasicMigrationFeatures<fedvirt_document>;
using ConstMigrationFeatures = BasicMigrationFeatures<const fedvirt_document>;

/** One thing that is measured. */
template <class Handle> class BasicMonitorFeature : public Element<BasicMonitorFeature, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicMonitorFeature, Handle>::Element;
    /** Its name. Words: capabilities::MonitorFeatureName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using MonitorFeature = BasicMonitorFeature<fedvirt_document>;
using ConstMonitorFeature = BasicMonitorFeature<const fedvirt_document>;

/** The kinds of storage pools that there can be. */
template <class Handle> class BasicPoolTypes : public Element<BasicPoolTypes, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicPoolTypes, Handle>::Element;
    /** The kinds, under the name `type`. */
    List<domain_capabilities::BasicEnum, Handle> enums() const { return {this->document_, this->at("enum")}; }
};
using PoolTypes = BasicPoolTypes<fedvirt_document>;
using ConstPoolTypes = BasicPoolTypes<const fedvirt_document>;

/** What the host measures of a resource that guests share. */
template <class Handle> class BasicResourceMonitor : public Element<BasicResourceMonitor, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicResourceMonitor, Handle>::Element;
    /** The level of the cache. */
    std::optional<std::uint64_t> level() const { return this->get_unsigned("@level"); }
    Result<void> level(const NumberOrNone &value) const { return this->set("@level", value); }
    /** At how many bytes left of the cache's use a monitor can be used again. */
    std::optional<std::uint64_t> reuse_threshold() const { return this->get_unsigned("@reuseThreshold"); }
    Result<void> reuse_threshold(const NumberOrNone &value) const { return this->set("@reuseThreshold", value); }
    /** How many monitors there can be. */
    std::optional<std::uint64_t> max_monitors() const { return this->get_unsigned("@maxMonitors"); }
    Result<void> max_monitors(const NumberOrNone &value) const { return this->set("@maxMonitors", value); }
    /** What is measured, such as `llc_occupancy`. */
    List<capabilities::BasicMonitorFeature, Handle> features() const { return {this->document_, this->at("feature")}; }
};
using ResourceMonitor = BasicResourceMonitor<fedvirt_document>;
using ConstResourceMonitor = BasicResourceMonitor<const fedvirt_document>;

/** A way in which guests are kept apart. */
template <class Handle> class BasicSecurityModel : public Element<BasicSecurityModel, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicSecurityModel, Handle>::Element;
    /** Its name, such as `selinux`, `apparmor` or `dac`. */
    std::optional<std::string> model() const { return this->get_text("model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("model", value); }
    /** The domain of interpretation of its labels. */
    std::optional<std::string> doi() const { return this->get_text("doi"); }
    Result<void> doi(const TextOrNone &value) const { return this->set("doi", value); }
    /** The labels that guests get, by their type. */
    List<capabilities::BasicBaseLabel, Handle> baselabels() const { return {this->document_, this->at("baselabel")}; }
};
using SecurityModel = BasicSecurityModel<fedvirt_document>;
using ConstSecurityModel = BasicSecurityModel<const fedvirt_document>;

/** Schemes of migration addresses. */
template <class Handle> class BasicUriTransports : public Element<BasicUriTransports, Handle> {
 public:
    using Element<fedvirt::capabilities::BasicUriTransports, Handle>::Element;
    /** The schemes. Words: capabilities::UriTransport. */
    Texts<Handle> uri_transports() const { return {this->document_, this->at("uri_transport")}; }
};
using UriTransports = BasicUriTransports<fedvirt_document>;
using ConstUriTransports = BasicUriTransports<const fedvirt_document>;

}  // namespace capabilities
}  // inline namespace
}  // namespace fedvirt

#endif
