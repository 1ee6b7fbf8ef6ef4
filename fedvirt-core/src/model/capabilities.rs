//! What a host and its hypervisor can do: the `<capabilities>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatcaps.html). What one emulator can do is in
//! [`domain_capabilities`](super::domain_capabilities).

use crate::xml::{Choice, Element, Extra};

use super::common::{OnOff, Size, YesNo};
use super::cpu::{Arch, Cpu, NumaCache, NumaDistances, NumaInterconnects};
use super::domain::DomainType;
use super::domain_capabilities::Enum;

/// What a host and its hypervisor can do. Since libvirt 0.2.1.
#[derive(Clone, Default, Element)]
#[xml(root = "capabilities")]
pub struct Capabilities {
    /// The host.
    #[xml(child, blank_after)]
    pub host: Option<Box<HostCapabilities>>,
    /// The kinds of guests that can run, one entry for each operating system type and architecture.
    #[xml(children = "guest", blank_after)]
    pub guests: Vec<GuestCapabilities>,
    /// The kinds of storage pools, from a connection that only knows storage.
    #[xml(child, blank_after)]
    pub pool: Option<Box<PoolTypes>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Capabilities {
    /// The architecture of the host.
    pub fn host_arch(&self) -> Option<&Arch> {
        self.host.as_ref()?.cpu.as_ref()?.arch.as_ref()
    }

    /// What there is for guests of this architecture that run an unmodified operating system.
    pub fn hvm_guest(&self, arch: &Arch) -> Option<&GuestArch> {
        self.guests
            .iter()
            .filter(|guest| guest.os_type == Some(GuestOsType::Hvm))
            .filter_map(|guest| guest.arch.as_deref())
            .find(|found| found.name.as_ref() == Some(arch))
    }
}

/// The host.
#[derive(Clone, Default, Element)]
pub struct HostCapabilities {
    /// The host's UUID.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// The host's processor: architecture, model and features.
    #[xml(child)]
    pub cpu: Option<Box<Cpu>>,
    /// How the host can sleep; empty when it cannot, absent when that is not known.
    #[xml(child)]
    pub power_management: Option<Box<HostPowerManagement>>,
    /// Whether the host keeps devices that are passed through to the memory of their guest. Since libvirt 4.8.0.
    #[xml(child)]
    pub iommu: Option<Box<HostIommu>>,
    /// How guests can move to another host.
    #[xml(child)]
    pub migration_features: Option<Box<MigrationFeatures>>,
    /// The prefix of the network interfaces that the hypervisor makes for guests.
    #[xml(text_child)]
    pub netprefix: Option<String>,
    /// The host's memory nodes and processors.
    #[xml(child)]
    pub topology: Option<Box<HostTopology>>,
    /// The caches of the host's processors.
    #[xml(child)]
    pub cache: Option<Box<HostCache>>,
    /// How the host divides memory bandwidth.
    #[xml(child)]
    pub memory_bandwidth: Option<Box<HostMemoryBandwidth>>,
    /// What the host measures of energy.
    #[xml(child)]
    pub energy: Option<Box<HostEnergy>>,
    /// The ways in which guests are kept apart, with the labels that they get.
    #[xml(children = "secmodel")]
    pub secmodels: Vec<SecurityModel>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a host can sleep.
#[derive(Clone, Default, Element)]
pub struct HostPowerManagement {
    /// In memory (S3).
    #[xml(flag)]
    pub suspend_mem: bool,
    /// On disk (S4).
    #[xml(flag)]
    pub suspend_disk: bool,
    /// In memory with a copy on disk.
    #[xml(flag)]
    pub suspend_hybrid: bool,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether the host has a working IOMMU.
#[derive(Clone, Default, Element)]
pub struct HostIommu {
    /// Whether it has.
    #[xml(attr)]
    pub support: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How guests can move to another host.
#[derive(Clone, Default, Element)]
pub struct MigrationFeatures {
    /// They can while they run.
    #[xml(flag)]
    pub live: bool,
    /// The schemes of the addresses to move to.
    #[xml(child)]
    pub uri_transports: Option<Box<UriTransports>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Schemes of migration addresses.
#[derive(Clone, Default, Element)]
pub struct UriTransports {
    /// The schemes.
    #[xml(text_child = "uri_transport")]
    pub uri_transports: Vec<UriTransport>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The scheme of a migration address.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum UriTransport {
    /// VMware's.
    Vpxmigr,
    /// TCP.
    Tcp,
    /// RDMA.
    Rdma,
    /// Virtuozzo's.
    Vzmigr,
    /// Another one.
    Other(String),
}

/// The host's memory nodes and processors.
#[derive(Clone, Default, Element)]
pub struct HostTopology {
    /// The memory nodes.
    #[xml(child)]
    pub cells: Option<Box<HostCells>>,
    /// How fast the nodes reach each other.
    #[xml(child)]
    pub interconnects: Option<Box<NumaInterconnects>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The host's memory nodes.
#[derive(Clone, Default, Element)]
pub struct HostCells {
    /// How many there are.
    #[xml(attr)]
    pub num: Option<u32>,
    /// The nodes.
    #[xml(children = "cell")]
    pub cells: Vec<HostCell>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A memory node of the host.
#[derive(Clone, Default, Element)]
pub struct HostCell {
    /// Its number.
    #[xml(attr)]
    pub id: Option<u32>,
    /// How much memory it has.
    #[xml(child)]
    pub memory: Option<Box<Size>>,
    /// How many pages of each size it has.
    #[xml(children = "pages")]
    pub pages: Vec<HostPages>,
    /// How far the nodes are.
    #[xml(child)]
    pub distances: Option<Box<NumaDistances>>,
    /// Caches in front of its memory.
    #[xml(children = "cache")]
    pub caches: Vec<NumaCache>,
    /// Its processors.
    #[xml(child)]
    pub cpus: Option<Box<HostCpus>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How many memory pages of one size a node has.
#[derive(Clone, Default, Element)]
pub struct HostPages {
    /// The unit of `size`; KiB where none is given.
    #[xml(attr)]
    pub unit: Option<String>,
    /// The size of a page.
    #[xml(attr)]
    pub size: Option<u64>,
    /// How many pages there are.
    #[xml(text)]
    pub count: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The processors of a memory node.
#[derive(Clone, Default, Element)]
pub struct HostCpus {
    /// How many there are.
    #[xml(attr)]
    pub num: Option<u32>,
    /// The processors.
    #[xml(children = "cpu")]
    pub cpus: Vec<HostCpu>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A processor of the host, as the operating system counts them: a thread of a core.
#[derive(Clone, Default, Element)]
pub struct HostCpu {
    /// Its number.
    #[xml(attr)]
    pub id: Option<u32>,
    /// The socket that it is in.
    #[xml(attr)]
    pub socket_id: Option<i64>,
    /// The die in the socket.
    #[xml(attr)]
    pub die_id: Option<i64>,
    /// The cluster in the die. Since libvirt 10.1.0.
    #[xml(attr)]
    pub cluster_id: Option<i64>,
    /// The core in the cluster.
    #[xml(attr)]
    pub core_id: Option<i64>,
    /// The processors of the same core, itself included, such as `0,4`.
    #[xml(attr)]
    pub siblings: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The caches of the host's processors. Since libvirt 3.3.0.
#[derive(Clone, Default, Element)]
pub struct HostCache {
    /// The caches.
    #[xml(children = "bank")]
    pub banks: Vec<CacheBank>,
    /// What the host measures of their use.
    #[xml(child)]
    pub monitor: Option<Box<ResourceMonitor>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A cache of the host's processors.
#[derive(Clone, Default, Element)]
pub struct CacheBank {
    /// Its number.
    #[xml(attr)]
    pub id: Option<u32>,
    /// Its level.
    #[xml(attr)]
    pub level: Option<u32>,
    /// What it holds.
    #[xml(attr)]
    pub type_: Option<CacheType>,
    /// How large it is, in `unit`.
    #[xml(attr)]
    pub size: Option<u64>,
    /// The unit of `size`, such as `KiB` or `MiB`.
    #[xml(attr)]
    pub unit: Option<String>,
    /// The processors that use it, such as `0-5`.
    #[xml(attr)]
    pub cpus: Option<String>,
    /// How it can be divided among guests.
    #[xml(children = "control")]
    pub controls: Vec<CacheControl>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a cache holds.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CacheType {
    /// Code and data.
    Both,
    /// Code.
    Code,
    /// Data.
    Data,
    /// Something else.
    Other(String),
}

/// How a cache can be divided among guests.
#[derive(Clone, Default, Element)]
pub struct CacheControl {
    /// The step in which parts can be chosen, in `unit`.
    #[xml(attr)]
    pub granularity: Option<u64>,
    /// The smallest part, in `unit`; the step where none is given.
    #[xml(attr)]
    pub min: Option<u64>,
    /// The unit, such as `KiB`.
    #[xml(attr)]
    pub unit: Option<String>,
    /// What of the cache is divided.
    #[xml(attr)]
    pub type_: Option<CacheType>,
    /// Into how many parts at most.
    #[xml(attr = "maxAllocs")]
    pub max_allocs: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What the host measures of a resource that guests share.
#[derive(Clone, Default, Element)]
pub struct ResourceMonitor {
    /// The level of the cache.
    #[xml(attr)]
    pub level: Option<u32>,
    /// At how many bytes left of the cache's use a monitor can be used again.
    #[xml(attr = "reuseThreshold")]
    pub reuse_threshold: Option<u32>,
    /// How many monitors there can be.
    #[xml(attr = "maxMonitors")]
    pub max_monitors: Option<u32>,
    /// What is measured, such as `llc_occupancy`.
    #[xml(children = "feature")]
    pub features: Vec<MonitorFeature>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// One thing that is measured.
#[derive(Clone, Default, Element)]
pub struct MonitorFeature {
    /// Its name.
    #[xml(attr)]
    pub name: Option<MonitorFeatureName>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What can be measured of a resource.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MonitorFeatureName {
    /// How much of a cache is in use.
    #[xml("llc_occupancy")]
    LlcOccupancy,
    /// The bandwidth to all memory.
    #[xml("mbm_total_bytes")]
    MbmTotalBytes,
    /// The bandwidth to the memory nearby.
    #[xml("mbm_local_bytes")]
    MbmLocalBytes,
    /// The energy that the cores take.
    #[xml("core_energy")]
    CoreEnergy,
    /// How busy the cores are.
    Activity,
    /// Something else.
    Other(String),
}

/// How the host divides memory bandwidth among guests.
#[derive(Clone, Default, Element)]
pub struct HostMemoryBandwidth {
    /// The memory nodes.
    #[xml(children = "node")]
    pub nodes: Vec<MemoryBandwidthNode>,
    /// What the host measures of the use.
    #[xml(child)]
    pub monitor: Option<Box<ResourceMonitor>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A memory node whose bandwidth can be divided.
#[derive(Clone, Default, Element)]
pub struct MemoryBandwidthNode {
    /// Its number.
    #[xml(attr)]
    pub id: Option<u32>,
    /// Its processors, such as `0-5`.
    #[xml(attr)]
    pub cpus: Option<String>,
    /// How the bandwidth can be divided.
    #[xml(children = "control")]
    pub controls: Vec<MemoryBandwidthControl>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How the bandwidth of a memory node can be divided.
#[derive(Clone, Default, Element)]
pub struct MemoryBandwidthControl {
    /// The step in which shares can be chosen, in percent.
    #[xml(attr)]
    pub granularity: Option<u32>,
    /// The smallest share, in percent.
    #[xml(attr)]
    pub min: Option<u32>,
    /// Into how many shares at most.
    #[xml(attr = "maxAllocs")]
    pub max_allocs: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What the host measures of energy.
#[derive(Clone, Default, Element)]
pub struct HostEnergy {
    /// What is measured.
    #[xml(child)]
    pub monitor: Option<Box<ResourceMonitor>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A way in which guests are kept apart.
#[derive(Clone, Default, Element)]
pub struct SecurityModel {
    /// Its name, such as `selinux`, `apparmor` or `dac`.
    #[xml(text_child)]
    pub model: Option<String>,
    /// The domain of interpretation of its labels.
    #[xml(text_child)]
    pub doi: Option<String>,
    /// The labels that guests get, by their type.
    #[xml(children = "baselabel")]
    pub baselabels: Vec<BaseLabel>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The label that guests of a type get.
#[derive(Clone, Default, Element)]
pub struct BaseLabel {
    /// The type of guests.
    #[xml(attr)]
    pub type_: Option<DomainType>,
    /// The label.
    #[xml(text)]
    pub label: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A kind of guests that can run.
#[derive(Clone, Default, Element)]
pub struct GuestCapabilities {
    /// What of an operating system they run.
    #[xml(text_child)]
    pub os_type: Option<GuestOsType>,
    /// The architecture, with the machines and hypervisors for it.
    #[xml(child)]
    pub arch: Option<Box<GuestArch>>,
    /// What can be chosen for such guests.
    #[xml(child)]
    pub features: Option<Box<GuestFeatures>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What of an operating system guests run.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum GuestOsType {
    /// One that knows Xen.
    Xen,
    /// The old name of `xen`.
    Linux,
    /// One that knows Xen, with support from the processor.
    Xenpvh,
    /// An unmodified one.
    Hvm,
    /// Processes on the host's kernel.
    Exe,
    /// Linux as a process; no longer in use.
    Uml,
    /// Something else.
    Other(String),
}

/// An architecture that guests can have.
#[derive(Clone, Default, Element)]
pub struct GuestArch {
    /// The architecture.
    #[xml(attr)]
    pub name: Option<Arch>,
    /// The length of a machine word, in bits: 31, 32 or 64.
    #[xml(text_child)]
    pub wordsize: Option<u32>,
    /// The path of the emulator.
    #[xml(text_child)]
    pub emulator: Option<String>,
    /// The path of the loader, with Xen.
    #[xml(text_child)]
    pub loader: Option<String>,
    /// The machines that the emulator knows.
    #[xml(children = "machine")]
    pub machines: Vec<GuestMachine>,
    /// The hypervisors that can run such guests.
    #[xml(children = "domain")]
    pub domains: Vec<GuestDomain>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl GuestArch {
    /// Whether guests of this type, such as KVM's, can run.
    pub fn supports(&self, type_: &DomainType) -> bool {
        self.domains.iter().any(|domain| domain.type_.as_ref() == Some(type_))
    }
}

/// A machine that an emulator knows.
#[derive(Clone, Default, Element)]
pub struct GuestMachine {
    /// The machine that the name stands for at present, such as `pc-q35-9.2` for `q35`.
    #[xml(attr)]
    pub canonical: Option<String>,
    /// How many processors it can have.
    #[xml(attr = "maxCpus")]
    pub max_cpus: Option<u32>,
    /// Whether the emulator will drop it some day.
    #[xml(attr)]
    pub deprecated: Option<YesNo>,
    /// Its name.
    #[xml(text)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A hypervisor that can run guests; what it says stands before what the architecture says.
#[derive(Clone, Default, Element)]
pub struct GuestDomain {
    /// The type of the guests.
    #[xml(attr)]
    pub type_: Option<DomainType>,
    /// The path of its emulator.
    #[xml(text_child)]
    pub emulator: Option<String>,
    /// The path of its loader.
    #[xml(text_child)]
    pub loader: Option<String>,
    /// Its machines.
    #[xml(children = "machine")]
    pub machines: Vec<GuestMachine>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What can be chosen for guests.
#[derive(Clone, Default, Element)]
pub struct GuestFeatures {
    /// 32-bit guests can use memory beyond 4 GiB. Since libvirt 0.4.1.
    #[xml(flag)]
    pub pae: bool,
    /// 32-bit guests also run without that. Since libvirt 0.4.1.
    #[xml(flag)]
    pub nonpae: bool,
    /// Itanium guests can run big-endian. Since libvirt 0.4.1.
    #[xml(flag)]
    pub ia64_be: bool,
    /// ACPI. Since libvirt 0.4.1.
    #[xml(child)]
    pub acpi: Option<Box<FeatureToggle>>,
    /// The advanced interrupt controller. Since libvirt 0.4.1.
    #[xml(child)]
    pub apic: Option<Box<FeatureToggle>>,
    /// The `<cpu>` element of a guest is heeded. Since libvirt 0.7.5.
    #[xml(flag)]
    pub cpuselection: bool,
    /// The order of booting can be given device by device. Since libvirt 0.8.8.
    #[xml(flag)]
    pub deviceboot: bool,
    /// External snapshots of disks. Since libvirt 1.2.3.
    #[xml(child)]
    pub disksnapshot: Option<Box<FeatureToggle>>,
    /// Support by the processor for the guest's page tables, with Xen.
    #[xml(child)]
    pub hap: Option<Box<FeatureToggle>>,
    /// External snapshots can be deleted and gone back to. Since libvirt 9.9.0.
    #[xml(flag = "externalSnapshot")]
    pub external_snapshot: bool,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Something that can be switched for guests.
#[derive(Clone, Default, Element)]
pub struct FeatureToggle {
    /// Whether it is on where a guest says nothing.
    #[xml(attr)]
    pub default: Option<OnOff>,
    /// Whether a guest can switch it.
    #[xml(attr)]
    pub toggle: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kinds of storage pools that there can be.
#[derive(Clone, Default, Element)]
pub struct PoolTypes {
    /// The kinds, under the name `type`.
    #[xml(children = "enum")]
    pub enums: Vec<Enum>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
