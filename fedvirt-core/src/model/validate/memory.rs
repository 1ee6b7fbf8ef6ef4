//! Amounts of memory that contradict each other.

use std::collections::BTreeSet;

use super::{Findings, numbers};
use crate::model::common::Size;
use crate::model::cpu::Cpu;
use crate::model::domain::Domain;
use crate::model::domain::devices::{Devices, Memory, MemoryAccess, MemoryModel, MemoryTarget};

/// An amount in KiB, rounded up as libvirt rounds. `None` when there is none, or it cannot be told.
fn kib(unit: Option<&String>, value: Option<u64>) -> Option<u64> {
    let size = Size { unit: unit.cloned(), value, ..Size::default() };
    size.to_bytes("KiB").map(|size| size.as_kib())
}

fn size(size: Option<&Size>) -> Option<u64> {
    size.and_then(|size| kib(size.unit.as_ref(), size.value))
}

/// The memory of the NUMA cells; 0 when there are none.
fn of_cells(cpu: Option<&Cpu>) -> u64 {
    let cells = cpu.and_then(|cpu| cpu.numa.as_ref()).map_or(&[][..], |numa| &numa.cells);
    cells.iter().filter_map(|cell| kib(cell.unit.as_ref(), cell.memory)).fold(0, u64::saturating_add)
}

pub(super) fn check(domain: &Domain, out: &mut Findings) {
    units(domain, out);
    let modules: &[Memory] = domain.devices.as_ref().map_or(&[], |devices| &devices.memories);
    let module = |module: &Memory| size(module.target.as_ref().and_then(|target| target.size.as_deref()));
    let modules = modules.iter().filter_map(module).fold(0, u64::saturating_add);
    let memory = domain.memory.as_ref().map_or(Some(0), |memory| kib(memory.unit.as_ref(), memory.value));
    huge_pages(domain, out);
    let Some(memory) = memory else { return };
    let cells = of_cells(domain.cpu.as_deref());
    if cells == 0 {
        if memory == 0 {
            out.add("memory", "the guest has no memory", "give it some");
        } else if modules > memory {
            out.add(
                "memory",
                "it is less than the memory modules have together",
                "count them in, or leave some out",
            );
        } else if modules == memory {
            out.add("memory", "all of it is in memory modules", "give the guest some without them, too");
        }
    }
    let Some(max) = &domain.max_memory else { return };
    let most = kib(max.unit.as_ref(), max.value).unwrap_or(0);
    let slots = max.slots.unwrap_or(0);
    if most > 0 && slots == 0 {
        out.add("maxMemory/@slots", "memory can grow without slots to grow in", "give the number of slots");
    } else if slots > 0 && most == 0 {
        out.add(
            "maxMemory",
            "there are slots, but no amount of memory",
            "give the most memory that there can be",
        );
    }
    // With NUMA cells libvirt takes their sum, or the amount that is given.
    let total = match cells {
        0 => memory,
        cells if memory == 0 => cells.saturating_add(modules),
        cells => memory.min(cells.saturating_add(modules)),
    };
    if most > 0 && most < total {
        out.add(
            "maxMemory",
            "it is less than the memory that there is from the start",
            "make it at least as much",
        );
    }
}

/// Units that libvirt does not know, and amounts beyond what it counts with.
fn units(domain: &Domain, out: &mut Findings) {
    let memory = domain.memory.as_ref().map(|memory| (memory.unit.clone(), memory.value));
    let max = domain.max_memory.as_ref().map(|max| (max.unit.clone(), max.value));
    let current = domain.current_memory.as_ref().map(|current| (current.unit.clone(), current.value));
    for (path, amount) in [("memory", memory), ("maxMemory", max), ("currentMemory", current)] {
        let Some((unit, value)) = amount else { continue };
        if let Err(error) = (Size { unit, value, ..Size::default() }).parse("KiB") {
            out.add(path, error.to_string(), "choose another amount");
        }
    }
}

/// Of sizes of large pages one can be for all nodes, and the others for different nodes.
fn huge_pages(domain: &Domain, out: &mut Findings) {
    let pages = domain.memory_backing.as_ref().and_then(|backing| backing.hugepages.as_ref());
    let mut all = false;
    let mut taken = BTreeSet::new();
    for (i, page) in pages.iter().flat_map(|pages| &pages.pages).enumerate() {
        let path = format!("memoryBacking/hugepages/page[{i}]/@nodeset");
        match page.nodeset.as_deref().map(numbers) {
            None if all => {
                out.add(path, "another size is for all nodes already", "name the nodes that it is for");
            }
            None => all = true,
            Some(Some(nodes)) => {
                if let Some(twice) = nodes.intersection(&taken).next() {
                    out.add(path, format!("the node {twice} has another size already"), "name each once");
                }
                taken.extend(nodes);
            }
            Some(None) => {}
        }
    }
}

/// Memory modules one by one.
pub(super) fn modules(domain: &Domain, devices: &Devices, out: &mut Findings) {
    let cells = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref()).map_or(0, |numa| numa.cells.len());
    for (i, module) in devices.memories.iter().enumerate() {
        let at = |field: &str| format!("devices/memory[{i}]/{field}");
        let target = module.target.as_deref();
        if let Some(node) = target.and_then(|target| target.node)
            && node as usize >= cells
        {
            out.add(
                at("target/node"),
                format!("the guest has no NUMA node {node}"),
                "name a cell of <numa>, or add one",
            );
        }
        let path = module.source.as_ref().and_then(|source| source.path.as_ref());
        match &module.model {
            Some(MemoryModel::Nvdimm) => out.required(path, at("source/path"), "the file or device"),
            Some(MemoryModel::VirtioPmem) => {
                out.required(path, at("source/path"), "the file or device");
                let shared = module.access.as_ref().is_none_or(|access| *access == MemoryAccess::Shared);
                out.expect(shared, at("@access"), "virtio-pmem is always shared", "write access='shared'");
                let node = target.is_some_and(|target| target.node.is_some());
                out.expect(!node, at("target/node"), "virtio-pmem has no NUMA node", "leave it out");
            }
            Some(MemoryModel::VirtioMem) => {
                let amount =
                    |get: fn(&MemoryTarget) -> Option<&Size>| size(target.and_then(get)).unwrap_or(0);
                let (all, block) = (amount(|t| t.size.as_deref()), amount(|t| t.block.as_deref()));
                let requested = amount(|t| t.requested.as_deref());
                out.expect(
                    requested <= all,
                    at("target/requested"),
                    "it is more than the size",
                    "ask for less",
                );
                let power = block == 0 || block.is_power_of_two();
                out.expect(power, at("target/block"), "it is no power of two", "choose one");
                let even = !power || block == 0 || requested % block == 0;
                out.expect(even, at("target/requested"), "it is no multiple of the block", "choose one");
            }
            Some(MemoryModel::SgxEpc) => {
                let address = module.address.is_none();
                out.expect(address, at("address"), "sgx-epc has no address", "leave it out");
            }
            _ => {}
        }
    }
}
