//! A guest's memory: how much, from where, and within which limits.

use super::Placement;
use crate::model::common::{OnOff, Size};
use crate::model::cpu::MemoryAccessMode;
use crate::units::ByteSize;
use crate::xml::{Choice, Element, Extra};

/// The memory that the guest has at most when it starts.
#[derive(Clone, Default, Element)]
pub struct Memory {
    /// Whether a dump of the guest holds its memory. Since libvirt 0.10.2.
    #[xml(attr = "dumpCore")]
    pub dump_core: Option<OnOff>,
    /// The unit, such as `KiB` or `GiB`; KiB unless given. Since libvirt 0.9.11.
    #[xml(attr)]
    pub unit: Option<String>,
    /// How many of the unit.
    #[xml(text)]
    pub value: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Memory {
    /// So much memory. What is no whole number of KiB is given in bytes; libvirt then rounds it up.
    pub fn new(size: ByteSize) -> Self {
        let Size { unit, value, .. } = size.into();
        Self { unit, value, ..Self::default() }
    }

    /// How much it is, when the unit is one that libvirt knows and the number fits.
    pub fn to_bytes(&self) -> Option<ByteSize> {
        to_bytes(self.unit.as_ref(), self.value)
    }
}

/// The memory that the guest can grow to while it runs. Since libvirt 1.2.14.
#[derive(Clone, Default, Element)]
pub struct MaxMemory {
    /// How many memory modules can be added.
    #[xml(attr)]
    pub slots: Option<u32>,
    /// The unit, such as `KiB` or `GiB`; KiB unless given.
    #[xml(attr)]
    pub unit: Option<String>,
    /// How many of the unit.
    #[xml(text)]
    pub value: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl MaxMemory {
    /// So much memory, in so many modules. What is no whole number of KiB is given in bytes; libvirt then rounds
    /// it up.
    pub fn new(size: ByteSize, slots: u32) -> Self {
        let Size { unit, value, .. } = size.into();
        Self { slots: Some(slots), unit, value, ..Self::default() }
    }

    /// How much it is, when the unit is one that libvirt knows and the number fits.
    pub fn to_bytes(&self) -> Option<ByteSize> {
        to_bytes(self.unit.as_ref(), self.value)
    }
}

fn to_bytes(unit: Option<&String>, value: Option<u64>) -> Option<ByteSize> {
    Size { unit: unit.cloned(), value, ..Size::default() }.to_bytes("KiB")
}

/// What the host backs the guest's memory with.
#[derive(Clone, Default, Element)]
pub struct MemoryBacking {
    /// Large pages.
    #[xml(child)]
    pub hugepages: Option<Box<HugePages>>,
    /// The host does not merge equal pages with other guests'. Since libvirt 1.0.6.
    #[xml(flag)]
    pub nosharepages: bool,
    /// The host does not swap the memory out; a limit in [`MemTune`] is wise then. Since libvirt 1.0.6.
    #[xml(flag)]
    pub locked: bool,
    /// Where the memory comes from.
    #[xml(child)]
    pub source: Option<Box<MemoryBackingSource>>,
    /// Whether other processes can map the memory.
    #[xml(child)]
    pub access: Option<Box<MemoryBackingAccess>>,
    /// When the host sets the memory aside.
    #[xml(child)]
    pub allocation: Option<Box<MemoryBackingAllocation>>,
    /// The content is dropped just before the guest ends. Since libvirt 4.4.0.
    #[xml(flag)]
    pub discard: bool,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Large pages; the host's usual size of them unless one is given.
#[derive(Clone, Default, Element)]
pub struct HugePages {
    /// Sizes for the guest's memory nodes. Since libvirt 1.2.5.
    #[xml(children = "page")]
    pub pages: Vec<HugePage>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A size of large pages for some of the guest's memory nodes.
#[derive(Clone, Default, Element)]
pub struct HugePage {
    /// The size, in `unit`.
    #[xml(attr)]
    pub size: Option<u64>,
    /// The unit of `size`; KiB unless given.
    #[xml(attr)]
    pub unit: Option<String>,
    /// The guest's memory nodes, such as `0-3,5`; the rest unless given.
    #[xml(attr)]
    pub nodeset: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where the memory comes from.
#[derive(Clone, Default, Element)]
pub struct MemoryBackingSource {
    /// Where from.
    #[xml(attr = "type")]
    pub type_: Option<MemorySourceType>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where memory comes from.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MemorySourceType {
    /// From a file.
    File,
    /// From the host's memory.
    Anonymous,
    /// From a file that exists only in memory. Since libvirt 4.10.0.
    Memfd,
    /// From elsewhere.
    Other(String),
}

/// Whether other processes can map the memory.
#[derive(Clone, Default, Element)]
pub struct MemoryBackingAccess {
    /// Whether they can.
    #[xml(attr)]
    pub mode: Option<MemoryAccessMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// When the host sets the memory aside.
#[derive(Clone, Default, Element)]
pub struct MemoryBackingAllocation {
    /// When.
    #[xml(attr)]
    pub mode: Option<MemoryAllocationMode>,
    /// How many threads do it. Since libvirt 8.2.0.
    #[xml(attr)]
    pub threads: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// When the host sets memory aside.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MemoryAllocationMode {
    /// At the start.
    Immediate,
    /// When the guest first uses it.
    Ondemand,
    /// At another time.
    Other(String),
}

/// Limits on the host's memory that the guest, its hypervisor included, uses.
#[derive(Clone, Default, Element)]
pub struct MemTune {
    /// The most memory; beyond it the guest is killed. KiB unless a unit is given.
    #[xml(child)]
    pub hard_limit: Option<Box<Size>>,
    /// The most memory while the host is short of it. KiB unless a unit is given.
    #[xml(child)]
    pub soft_limit: Option<Box<Size>>,
    /// The least memory (VMware ESX and OpenVZ). KiB unless a unit is given.
    #[xml(child)]
    pub min_guarantee: Option<Box<Size>>,
    /// The most memory and swap together. KiB unless a unit is given.
    #[xml(child)]
    pub swap_hard_limit: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which of the host's memory nodes the guest uses. Since libvirt 0.9.3.
#[derive(Clone, Default, Element)]
pub struct NumaTune {
    /// For the whole guest.
    #[xml(child)]
    pub memory: Option<Box<NumaTuneMemory>>,
    /// For single memory nodes of the guest. Since libvirt 1.2.7.
    #[xml(children = "memnode")]
    pub memnodes: Vec<NumaTuneMemNode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which of the host's memory nodes the whole guest uses.
#[derive(Clone, Default, Element)]
pub struct NumaTuneMemory {
    /// How strictly; `strict` unless given.
    #[xml(attr)]
    pub mode: Option<NumaTuneMode>,
    /// Who chooses the nodes. Since libvirt 0.9.12.
    #[xml(attr)]
    pub placement: Option<Placement>,
    /// The host's nodes, such as `1-4,^3`.
    #[xml(attr)]
    pub nodeset: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which of the host's memory nodes one of the guest's uses.
#[derive(Clone, Default, Element)]
pub struct NumaTuneMemNode {
    /// The number of the guest's node.
    #[xml(attr)]
    pub cellid: Option<u32>,
    /// How strictly.
    #[xml(attr)]
    pub mode: Option<NumaTuneMode>,
    /// The host's nodes, such as `1-4,^3`.
    #[xml(attr)]
    pub nodeset: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How strictly memory comes from the nodes given.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NumaTuneMode {
    /// Only from them.
    Strict,
    /// From them first.
    Preferred,
    /// From each in turn.
    Interleave,
    /// As the host chooses, within them.
    Restrictive,
    /// Another way.
    Other(String),
}
