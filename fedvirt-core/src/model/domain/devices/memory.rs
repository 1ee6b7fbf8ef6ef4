//! Memory devices: memory on top of what the guest starts with.
//!
//! See [libvirt's page](https://libvirt.org/formatdomain.html#memory-devices).

use super::{Acpi, Address, Alias, VirtioDriver};
use crate::model::common::{Size, YesNo};
use crate::xml::{Choice, Element, Extra};

/// A memory module. Since libvirt 1.2.14.
#[derive(Clone, Default, Element)]
#[xml(root = "memory")]
pub struct Memory {
    /// The kind of module.
    #[xml(attr)]
    pub model: Option<MemoryModel>,
    /// Whether other processes of the host see it. Since libvirt 3.2.0.
    #[xml(attr)]
    pub access: Option<MemoryAccess>,
    /// `dimm`: whether its content may be dropped when the guest ends. Since libvirt 4.4.0.
    #[xml(attr)]
    pub discard: Option<YesNo>,
    /// `nvdimm` of pSeries guests: its UUID. Since libvirt 6.2.0.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// `virtio-mem`, `virtio-pmem`: options of virtio. Since libvirt 11.9.0.
    #[xml(child)]
    pub driver: Option<Box<VirtioDriver>>,
    /// Where on the host it comes from.
    #[xml(child)]
    pub source: Option<Box<MemorySource>>,
    /// What the guest sees.
    #[xml(child)]
    pub target: Option<Box<MemoryTarget>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a memory module.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MemoryModel {
    /// A DIMM.
    Dimm,
    /// A DIMM that keeps its content. Since libvirt 3.2.0.
    Nvdimm,
    /// virtio memory that keeps its content. Since libvirt 7.1.0.
    #[xml("virtio-pmem")]
    VirtioPmem,
    /// virtio memory that grows and shrinks. Since libvirt 7.9.0.
    #[xml("virtio-mem")]
    VirtioMem,
    /// The page cache of SGX enclaves. Since libvirt 8.10.0.
    #[xml("sgx-epc")]
    SgxEpc,
    /// Another word.
    Other(String),
}

/// Whether other processes of the host see memory.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MemoryAccess {
    /// They do.
    Shared,
    /// They do not.
    Private,
    /// Another word.
    Other(String),
}

/// Where on the host a memory module comes from.
#[derive(Clone, Default, Element)]
pub struct MemorySource {
    /// The NUMA nodes of the host, such as `0-1`.
    #[xml(text_child)]
    pub nodemask: Option<String>,
    /// The size of a page, in KiB by default.
    #[xml(child)]
    pub pagesize: Option<Box<Size>>,
    /// `nvdimm`, `virtio-pmem`: the path of the file or device.
    #[xml(text_child)]
    pub path: Option<String>,
    /// `nvdimm`: the alignment of the mapping, in KiB by default. Since libvirt 5.0.0.
    #[xml(child)]
    pub alignsize: Option<Box<Size>>,
    /// `nvdimm`: whether the file is in persistent memory. Since libvirt 5.0.0.
    #[xml(flag)]
    pub pmem: bool,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What the guest sees of a memory module.
#[derive(Clone, Default, Element)]
pub struct MemoryTarget {
    /// `virtio-mem`: whether the hypervisor uses several slots as the module grows. Since libvirt 10.1.0.
    #[xml(attr = "dynamicMemslots")]
    pub dynamic_memslots: Option<YesNo>,
    /// The size, in KiB by default; for `virtio-mem` the largest.
    #[xml(child)]
    pub size: Option<Box<Size>>,
    /// The guest's NUMA node.
    #[xml(text_child)]
    pub node: Option<u32>,
    /// `nvdimm`: storage for labels.
    #[xml(child)]
    pub label: Option<Box<MemoryLabel>>,
    /// `nvdimm`: whether the guest cannot write. Since libvirt 5.0.0.
    #[xml(flag)]
    pub readonly: bool,
    /// `virtio-mem`: the size of a block, in KiB by default.
    #[xml(child)]
    pub block: Option<Box<Size>>,
    /// `virtio-mem`: the size that the guest shall have, in KiB by default.
    #[xml(child)]
    pub requested: Option<Box<Size>>,
    /// `virtio-mem`: the size that the guest has; libvirt's answer.
    #[xml(child)]
    pub current: Option<Box<Size>>,
    /// `virtio-mem`, `virtio-pmem`: where in the guest's memory it is. Since libvirt 9.4.0.
    #[xml(child)]
    pub address: Option<Box<MemoryAddress>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Storage for the labels of a module.
#[derive(Clone, Default, Element)]
pub struct MemoryLabel {
    /// The size, in KiB by default.
    #[xml(child)]
    pub size: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where in the guest's memory a module is.
#[derive(Clone, Default, Element)]
pub struct MemoryAddress {
    /// The address, hexadecimal even without `0x`.
    #[xml(attr)]
    pub base: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
