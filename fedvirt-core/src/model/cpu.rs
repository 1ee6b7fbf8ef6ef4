//! The `<cpu>` document: a guest's processor, and the host's in the capabilities.
//!
//! A guest says what it wants with `mode`, `model` and `features`; the host says with the same words, and a few
//! more, what it has.

use super::common::{OnOff, YesNo};
use crate::xml::{Choice, Element, Extra};

/// A processor: its model, features, layout and memory nodes. Since libvirt 0.7.5.
///
/// ```
/// use fedvirt_core::model::cpu::Cpu;
/// assert_eq!(Cpu::host_passthrough().to_xml(), "<cpu mode='host-passthrough'/>\n");
/// ```
#[derive(Clone, Default, Element)]
#[xml(root = "cpu")]
pub struct Cpu {
    /// Where the model comes from; `custom` unless given. Since libvirt 0.9.10.
    #[xml(attr)]
    pub mode: Option<CpuMode>,
    /// How closely the guest's processor has to match; `exact` unless given.
    #[xml(attr = "match")]
    pub match_: Option<CpuMatch>,
    /// How libvirt verifies what the hypervisor made of it. Since libvirt 3.2.0.
    #[xml(attr)]
    pub check: Option<CpuCheck>,
    /// Whether features that block migration are left out, with `host-passthrough` and `maximum`.
    /// Since libvirt 6.5.0.
    #[xml(attr)]
    pub migratable: Option<OnOff>,
    /// Whether features that the machine's maker has deprecated stay on (s390). Since libvirt 11.0.0.
    #[xml(attr)]
    pub deprecated_features: Option<OnOff>,
    /// The architecture, of a host's processor.
    #[xml(text_child)]
    pub arch: Option<Arch>,
    /// Basic abilities, of a host's processor as old versions reported it.
    #[xml(child = "features")]
    pub host_features: Option<Box<HostCpuFeatures>>,
    /// The model that is asked for, or that was found.
    #[xml(child)]
    pub model: Option<Box<CpuModel>>,
    /// The maker, such as `Intel` or `AMD`; any will do unless given. Since libvirt 0.8.3.
    #[xml(text_child)]
    pub vendor: Option<String>,
    /// The microcode, of a host's processor.
    #[xml(child)]
    pub microcode: Option<Box<CpuMicrocode>>,
    /// Family, model and stepping, of a host's processor.
    #[xml(child)]
    pub signature: Option<Box<CpuSignature>>,
    /// A counter with a known frequency, of a host's processor.
    #[xml(child)]
    pub counter: Option<Box<CpuCounter>>,
    /// How many sockets, dies, clusters, cores and threads.
    #[xml(child)]
    pub topology: Option<Box<CpuTopology>>,
    /// What the guest sees of the caches. Since libvirt 3.3.0.
    #[xml(child)]
    pub cache: Option<Box<CpuCache>>,
    /// How many bits a physical address has. Since libvirt 8.7.0.
    #[xml(child)]
    pub maxphysaddr: Option<Box<CpuMaxPhysAddr>>,
    /// Features on top of the model's, or without which the model is wanted.
    #[xml(children = "feature")]
    pub features: Vec<CpuFeature>,
    /// The guest's memory nodes. Since libvirt 0.9.8.
    #[xml(child)]
    pub numa: Option<Box<Numa>>,
    /// The sizes of memory pages, of a host's processor.
    #[xml(children = "pages")]
    pub pages: Vec<CpuPages>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Cpu {
    /// The host's processor as it is: fastest, and tied to hosts of the same kind.
    pub fn host_passthrough() -> Self {
        Self { mode: Some(CpuMode::HostPassthrough), ..Self::default() }
    }

    /// The named model that comes nearest to the host's processor, chosen at each start.
    pub fn host_model() -> Self {
        Self { mode: Some(CpuMode::HostModel), ..Self::default() }
    }

    /// Every feature that the hypervisor can give, also without hardware support.
    pub fn maximum() -> Self {
        Self { mode: Some(CpuMode::Maximum), ..Self::default() }
    }

    /// A named model, such as `Skylake-Client-IBRS` or `x86-64-v3`, the same on every host.
    pub fn custom(model: impl Into<String>) -> Self {
        Self {
            mode: Some(CpuMode::Custom),
            match_: Some(CpuMatch::Exact),
            model: Some(Box::new(CpuModel { name: Some(model.into()), ..CpuModel::default() })),
            ..Self::default()
        }
    }

    /// Adds a feature.
    pub fn with_feature(mut self, feature: CpuFeature) -> Self {
        self.features.push(feature);
        self
    }

    /// Sets how many sockets, cores per socket and threads per core there are.
    pub fn with_topology(self, sockets: u32, cores: u32, threads: u32) -> Self {
        Self { topology: Some(Box::new(CpuTopology::new(sockets, cores, threads))), ..self }
    }
}

/// Where a guest's processor model comes from.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CpuMode {
    /// From the `model` and `features` given.
    Custom,
    /// The named model nearest to the host's processor.
    #[xml("host-model")]
    HostModel,
    /// The host's processor itself.
    #[xml("host-passthrough")]
    HostPassthrough,
    /// Everything that the hypervisor can give. Since libvirt 7.1.0.
    Maximum,
    /// Another mode.
    Other(String),
}

/// How closely a guest's processor has to match what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CpuMatch {
    /// At least as much as asked for.
    Minimum,
    /// Just what was asked for.
    Exact,
    /// Just what was asked for, and the host has just that.
    Strict,
    /// Another way.
    Other(String),
}

/// How libvirt verifies a guest's processor.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CpuCheck {
    /// Not at all.
    None,
    /// Before the start, against what the host can do.
    Partial,
    /// Also against what the hypervisor has made of it.
    Full,
    /// Another way.
    Other(String),
}

/// A processor model by name.
#[derive(Clone, Default, Element)]
pub struct CpuModel {
    /// Whether libvirt may take a near model when the hypervisor lacks this one. Since libvirt 0.9.10.
    #[xml(attr)]
    pub fallback: Option<CpuFallback>,
    /// The maker's name that the guest sees, 12 characters such as `GenuineIntel`. Since libvirt 0.10.0.
    #[xml(attr)]
    pub vendor_id: Option<String>,
    /// The model's name.
    #[xml(text)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What happens when the hypervisor lacks the model.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CpuFallback {
    /// The nearest one is taken.
    Allow,
    /// The guest does not start.
    Forbid,
    /// Another way.
    Other(String),
}

/// Basic abilities of a host's processor.
#[derive(Clone, Default, Element)]
pub struct HostCpuFeatures {
    /// Physical addresses beyond 32 bits.
    #[xml(flag)]
    pub pae: bool,
    /// Also works without `pae`.
    #[xml(flag)]
    pub nonpae: bool,
    /// Intel's hardware virtualization.
    #[xml(flag)]
    pub vmx: bool,
    /// AMD's hardware virtualization.
    #[xml(flag)]
    pub svm: bool,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The microcode that a host's processor runs.
#[derive(Clone, Default, Element)]
pub struct CpuMicrocode {
    /// Its version.
    #[xml(attr)]
    pub version: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The numbers that tell one processor from another.
#[derive(Clone, Default, Element)]
pub struct CpuSignature {
    /// The family.
    #[xml(attr)]
    pub family: Option<u32>,
    /// The model within the family.
    #[xml(attr)]
    pub model: Option<u32>,
    /// The stepping of the model.
    #[xml(attr)]
    pub stepping: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A counter of the processor.
#[derive(Clone, Default, Element)]
pub struct CpuCounter {
    /// Which one, such as `tsc`.
    #[xml(attr)]
    pub name: Option<String>,
    /// How fast it runs, in Hz.
    #[xml(attr)]
    pub frequency: Option<u64>,
    /// Whether the host can make it run at another speed for a guest.
    #[xml(attr)]
    pub scaling: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How virtual processors are laid out; the numbers multiplied are the maximum of virtual processors.
#[derive(Clone, Default, Element)]
pub struct CpuTopology {
    /// How many sockets.
    #[xml(attr)]
    pub sockets: Option<u32>,
    /// How many dies per socket; 1 unless given. Since libvirt 6.1.0.
    #[xml(attr)]
    pub dies: Option<u32>,
    /// How many clusters per die; 1 unless given. Since libvirt 10.1.0.
    #[xml(attr)]
    pub clusters: Option<u32>,
    /// How many cores per cluster.
    #[xml(attr)]
    pub cores: Option<u32>,
    /// How many threads per core.
    #[xml(attr)]
    pub threads: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl CpuTopology {
    /// So many sockets with so many cores of so many threads each.
    pub fn new(sockets: u32, cores: u32, threads: u32) -> Self {
        Self { sockets: Some(sockets), cores: Some(cores), threads: Some(threads), ..Self::default() }
    }
}

/// What a guest sees of the processor's caches.
#[derive(Clone, Default, Element)]
pub struct CpuCache {
    /// The level, 1 to 3; all levels unless given.
    #[xml(attr)]
    pub level: Option<u32>,
    /// What it sees.
    #[xml(attr)]
    pub mode: Option<CpuCacheMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a guest sees of a cache.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CpuCacheMode {
    /// Invented data.
    Emulate,
    /// The host's data.
    Passthrough,
    /// No cache.
    Disable,
    /// Something else.
    Other(String),
}

/// How many bits a physical address has.
#[derive(Clone, Default, Element)]
pub struct CpuMaxPhysAddr {
    /// Where the number comes from.
    #[xml(attr)]
    pub mode: Option<CpuMaxPhysAddrMode>,
    /// The number of bits, with `emulate`; needed there before libvirt 9.2.0.
    #[xml(attr)]
    pub bits: Option<u32>,
    /// At most so many bits, with `passthrough`. Since libvirt 9.3.0.
    #[xml(attr)]
    pub limit: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where the number of address bits comes from.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CpuMaxPhysAddrMode {
    /// From `bits`.
    Emulate,
    /// From the host's processor.
    Passthrough,
    /// From elsewhere.
    Other(String),
}

/// A processor feature by name.
#[derive(Clone, Default, Element)]
pub struct CpuFeature {
    /// Whether the guest has it; `require` unless given. A host's features have no policy.
    #[xml(attr)]
    pub policy: Option<CpuFeaturePolicy>,
    /// Its name, such as `vmx` or `pcid`.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl CpuFeature {
    /// A feature that the guest needs.
    pub fn require(name: impl Into<String>) -> Self {
        Self::new(CpuFeaturePolicy::Require, name)
    }

    /// A feature that the guest shall not have.
    pub fn disable(name: impl Into<String>) -> Self {
        Self::new(CpuFeaturePolicy::Disable, name)
    }

    /// A feature with its policy.
    pub fn new(policy: impl Into<CpuFeaturePolicy>, name: impl Into<String>) -> Self {
        Self { policy: Some(policy.into()), name: Some(name.into()), ..Self::default() }
    }
}

/// Whether a guest has a feature.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CpuFeaturePolicy {
    /// It has, whatever the host has.
    Force,
    /// It has; without it the guest does not start.
    Require,
    /// It has if the host has.
    Optional,
    /// It has not.
    Disable,
    /// It has not, and does not start where the host has.
    Forbid,
    /// Another policy.
    Other(String),
}

/// A size of memory pages that a host's processor supports.
#[derive(Clone, Default, Element)]
pub struct CpuPages {
    /// The unit of `size`; KiB unless given.
    #[xml(attr)]
    pub unit: Option<String>,
    /// The size.
    #[xml(attr)]
    pub size: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The guest's memory nodes.
#[derive(Clone, Default, Element)]
pub struct Numa {
    /// The nodes.
    #[xml(children = "cell")]
    pub cells: Vec<NumaCell>,
    /// How fast the nodes reach each other. Since libvirt 6.6.0.
    #[xml(child)]
    pub interconnects: Option<Box<NumaInterconnects>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// One memory node of the guest.
#[derive(Clone, Default, Element)]
pub struct NumaCell {
    /// Its number; numbered in order unless given. Since libvirt 1.2.7.
    #[xml(attr)]
    pub id: Option<u32>,
    /// The virtual processors that belong to it, such as `0-3,8`; none is a node of memory alone.
    #[xml(attr)]
    pub cpus: Option<String>,
    /// How much memory it has, in `unit`.
    #[xml(attr)]
    pub memory: Option<u64>,
    /// The unit of `memory`; KiB unless given. Since libvirt 1.2.11.
    #[xml(attr)]
    pub unit: Option<String>,
    /// Whether other processes can map the memory, over `memory_backing`'s access. Since libvirt 1.2.9.
    #[xml(attr = "memAccess")]
    pub mem_access: Option<MemoryAccessMode>,
    /// Whether the content is dropped just before the guest ends. Since libvirt 4.4.0.
    #[xml(attr)]
    pub discard: Option<YesNo>,
    /// How far the other nodes are. Since libvirt 3.10.0.
    #[xml(child)]
    pub distances: Option<Box<NumaDistances>>,
    /// Caches in front of its memory. Since libvirt 6.6.0.
    #[xml(children = "cache")]
    pub caches: Vec<NumaCache>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether other processes can map a guest's memory.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MemoryAccessMode {
    /// They can, as virtiofs and vhost-user need.
    Shared,
    /// They cannot.
    Private,
    /// Another way.
    Other(String),
}

/// How far other nodes are from this one.
#[derive(Clone, Default, Element)]
pub struct NumaDistances {
    /// One node each.
    #[xml(children = "sibling")]
    pub siblings: Vec<NumaSibling>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How far one node is.
#[derive(Clone, Default, Element)]
pub struct NumaSibling {
    /// The node's number.
    #[xml(attr)]
    pub id: Option<u32>,
    /// The distance as in ACPI's table: 10 is the node itself, 20 twice as far.
    #[xml(attr)]
    pub value: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A cache in front of a node's memory.
#[derive(Clone, Default, Element)]
pub struct NumaCache {
    /// Its level.
    #[xml(attr)]
    pub level: Option<u32>,
    /// Where in it an address can be kept.
    #[xml(attr)]
    pub associativity: Option<NumaCacheAssociativity>,
    /// When it writes to memory.
    #[xml(attr)]
    pub policy: Option<NumaCachePolicy>,
    /// How large it is.
    #[xml(child)]
    pub size: Option<Box<NumaCacheSize>>,
    /// How long one line is.
    #[xml(child)]
    pub line: Option<Box<NumaCacheSize>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where in a cache an address can be kept.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NumaCacheAssociativity {
    /// Not said.
    None,
    /// In one place.
    Direct,
    /// Anywhere.
    Full,
    /// Another way.
    Other(String),
}

/// When a cache writes to memory.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NumaCachePolicy {
    /// Not said.
    None,
    /// Later.
    Writeback,
    /// At once.
    Writethrough,
    /// Another way.
    Other(String),
}

/// A size of a cache or of its lines.
#[derive(Clone, Default, Element)]
pub struct NumaCacheSize {
    /// How many of the unit.
    #[xml(attr)]
    pub value: Option<u64>,
    /// The unit, such as `KiB` or `B`.
    #[xml(attr)]
    pub unit: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How fast nodes reach each other's memory, as in ACPI's HMAT.
#[derive(Clone, Default, Element)]
pub struct NumaInterconnects {
    /// Delays and throughputs, in the order given.
    #[xml(children)]
    pub links: Vec<NumaInterconnect>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// One fact about the way between two nodes.
#[derive(Clone, Element)]
pub enum NumaInterconnect {
    /// How long an access takes.
    Latency(NumaLatency),
    /// How much passes.
    Bandwidth(NumaBandwidth),
}

/// How long an access takes.
#[derive(Clone, Default, Element)]
pub struct NumaLatency {
    /// The node that accesses.
    #[xml(attr)]
    pub initiator: Option<u32>,
    /// The node whose memory it is.
    #[xml(attr)]
    pub target: Option<u32>,
    /// The level of the target's cache that is meant.
    #[xml(attr)]
    pub cache: Option<u32>,
    /// The kind of access.
    #[xml(attr = "type")]
    pub type_: Option<NumaAccessType>,
    /// The delay, in ns.
    #[xml(attr)]
    pub value: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How much passes between two nodes.
#[derive(Clone, Default, Element)]
pub struct NumaBandwidth {
    /// The node that accesses.
    #[xml(attr)]
    pub initiator: Option<u32>,
    /// The node whose memory it is.
    #[xml(attr)]
    pub target: Option<u32>,
    /// The level of the target's cache that is meant.
    #[xml(attr)]
    pub cache: Option<u32>,
    /// The kind of access.
    #[xml(attr = "type")]
    pub type_: Option<NumaAccessType>,
    /// How much per second, in `unit`.
    #[xml(attr)]
    pub value: Option<u64>,
    /// The unit of `value`; KiB unless given.
    #[xml(attr)]
    pub unit: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A kind of access to memory.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NumaAccessType {
    /// Reading and writing alike.
    Access,
    /// Reading.
    Read,
    /// Writing.
    Write,
    /// Another kind.
    Other(String),
}

/// A processor architecture, by libvirt's name.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Arch {
    /// 64-bit ARM.
    Aarch64,
    /// DEC Alpha.
    Alpha,
    /// 32-bit ARM, version 6.
    Armv6l,
    /// 32-bit ARM, version 7.
    Armv7l,
    /// Axis CRIS.
    Cris,
    /// 32-bit x86.
    I686,
    /// Intel Itanium.
    Ia64,
    /// LatticeMico32.
    Lm32,
    /// 64-bit LoongArch.
    Loongarch64,
    /// Motorola 68000.
    M68k,
    /// Xilinx MicroBlaze, big-endian.
    Microblaze,
    /// Xilinx MicroBlaze, little-endian.
    Microblazeel,
    /// 32-bit MIPS, big-endian.
    Mips,
    /// 32-bit MIPS, little-endian.
    Mipsel,
    /// 64-bit MIPS, big-endian.
    Mips64,
    /// 64-bit MIPS, little-endian.
    Mips64el,
    /// OpenRISC.
    Openrisc,
    /// 32-bit PA-RISC.
    Parisc,
    /// 64-bit PA-RISC.
    Parisc64,
    /// 32-bit PowerPC.
    Ppc,
    /// 64-bit POWER, big-endian.
    Ppc64,
    /// 64-bit POWER, little-endian.
    Ppc64le,
    /// Embedded 32-bit PowerPC.
    Ppcemb,
    /// 32-bit RISC-V.
    Riscv32,
    /// 64-bit RISC-V.
    Riscv64,
    /// IBM mainframe, 31-bit.
    S390,
    /// IBM mainframe, 64-bit.
    S390x,
    /// SuperH 4, little-endian.
    Sh4,
    /// SuperH 4, big-endian.
    Sh4eb,
    /// 32-bit SPARC.
    Sparc,
    /// 64-bit SPARC.
    Sparc64,
    /// UniCore.
    Unicore32,
    /// 64-bit x86.
    #[xml("x86_64")]
    X86_64,
    /// Xtensa, little-endian.
    Xtensa,
    /// Xtensa, big-endian.
    Xtensaeb,
    /// Another architecture.
    Other(String),
}
