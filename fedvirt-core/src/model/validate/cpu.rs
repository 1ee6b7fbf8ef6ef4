//! Processors: how many, where they run, which threads there are beside them, and NUMA.

use std::collections::BTreeSet;

use super::{Findings, numbers};
use crate::model::common::YesNo;
use crate::model::cpu::{Numa, NumaInterconnect};
use crate::model::domain::{CpuTune, Domain, NumaTuneMode, Placement, Scheduler};

pub(super) fn check(domain: &Domain, out: &mut Findings) {
    let vcpus = domain.vcpu.as_ref().and_then(|vcpu| vcpu.count).unwrap_or(1);
    count(domain, vcpus, out);
    let threads = iothreads(domain);
    io_threads(domain, out);
    if let Some(tune) = &domain.cputune {
        limits(tune, out);
        pins(tune, vcpus, &threads, out);
        schedulers(tune, vcpus, &threads, out);
    }
    if let Some(tune) = &domain.blkiotune {
        let mut seen = BTreeSet::new();
        for (i, device) in tune.devices.iter().enumerate() {
            let path = format!("blkiotune/device[{i}]/path");
            match device.path.as_deref().filter(|path| !path.is_empty()) {
                None => out.add(path, "the path of the disk is missing", "give it"),
                Some(disk) if !seen.insert(disk) => {
                    out.add(path, format!("{disk} was there already"), "keep one element for each disk");
                }
                Some(_) => {}
            }
        }
    }
    let mut seen = BTreeSet::new();
    for (i, feature) in domain.cpu.iter().flat_map(|cpu| &cpu.features).enumerate() {
        if let Some(name) = feature.name.as_ref().filter(|name| !seen.insert(name.as_str())) {
            let path = format!("cpu/feature[{i}]/@name");
            out.add(path, format!("the feature {name} was there already"), "name each once");
        }
    }
    let numa = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_deref());
    if let Some(numa) = numa {
        cells(numa, vcpus, out);
        interconnects(numa, out);
    }
    numatune(domain, numa.map_or(0, |numa| numa.cells.len()), out);
}

fn count(domain: &Domain, vcpus: u32, out: &mut Findings) {
    let states = domain.vcpus.as_ref().map_or(&[][..], |states| &states.vcpus);
    if let Some(current) = domain.vcpu.as_ref().and_then(|vcpu| vcpu.current)
        && states.is_empty()
        && current > vcpus
    {
        out.add(
            "vcpu/@current",
            format!("{current} are on, of {vcpus} at most"),
            "lower it, or raise the most",
        );
    }
    for (i, state) in states.iter().enumerate() {
        let at = |field: &str| format!("vcpus/vcpu[{i}]/{field}");
        out.required(state.id, at("@id"), "the processor's number");
        out.required(state.enabled.as_ref(), at("@enabled"), "whether it is on");
        if let Some(id) = state.id.filter(|&id| id >= vcpus) {
            out.add(
                at("@id"),
                format!("there is no processor {id}: they count from 0 to {}", vcpus.saturating_sub(1)),
                "raise <vcpu>, or leave it out",
            );
        }
        let stuck = state.enabled == Some(YesNo::No) && state.hotpluggable == Some(YesNo::No);
        out.expect(
            !stuck,
            at("@hotpluggable"),
            "it is off and can never be switched on",
            "let it be plugged, or leave it out",
        );
    }
    if let Some(topology) = domain.cpu.as_ref().and_then(|cpu| cpu.topology.as_ref()) {
        let parts = [topology.sockets, topology.dies, topology.clusters, topology.cores, topology.threads];
        let product = parts.iter().flatten().try_fold(1u32, |product, &part| product.checked_mul(part));
        out.expect(
            product.is_some(),
            "cpu/topology",
            "it has more processors than can be counted",
            "make it smaller",
        );
    }
}

/// The numbers of the threads that work for disks: those that are given, and as many more as were asked for.
pub(super) fn iothreads(domain: &Domain) -> BTreeSet<u32> {
    let ids = domain.iothreadids.iter().flat_map(|ids| &ids.iothreads).filter_map(|thread| thread.id);
    let mut ids: BTreeSet<u32> = ids.collect();
    // libvirt takes the lowest numbers that are free.
    let wanted = domain.iothreads.unwrap_or(0).min(65536) as usize;
    let mut next = 1;
    while ids.len() < wanted {
        ids.insert(next);
        next += 1;
    }
    ids
}

fn io_threads(domain: &Domain, out: &mut Findings) {
    let pool = |out: &mut Findings, path: String, min: Option<u32>, max: Option<u32>| {
        let problem = match (min, max) {
            (_, Some(0)) => "the pool can have no threads",
            (Some(min), Some(max)) if min > max => "the pool has more threads than it can have",
            _ => return,
        };
        out.add(format!("{path}/@thread_pool_max"), problem, "raise the most");
    };
    let mut seen = BTreeSet::new();
    for (i, thread) in domain.iothreadids.iter().flat_map(|ids| &ids.iothreads).enumerate() {
        let path = format!("iothreadids/iothread[{i}]");
        match thread.id {
            None | Some(0) => out.add(format!("{path}/@id"), "the thread has no number", "give one from 1"),
            Some(id) if !seen.insert(id) => {
                out.add(
                    format!("{path}/@id"),
                    format!("the thread {id} was there already"),
                    "give each its own number",
                );
            }
            Some(_) => {}
        }
        pool(out, path, thread.thread_pool_min, thread.thread_pool_max);
    }
    if let Some(thread) = &domain.defaultiothread {
        pool(out, "defaultiothread".into(), thread.thread_pool_min, thread.thread_pool_max);
    }
}

/// Shares, periods and quotas: what Linux allows; 0 is none.
fn limits(tune: &CpuTune, out: &mut Findings) {
    if let Some(shares) = tune.shares.filter(|&shares| shares > 0)
        && !(2..=262_144).contains(&shares)
    {
        out.add("cputune/shares", format!("{shares} is not from 2 to 262144"), "choose such a number");
    }
    for (name, period) in [
        ("period", tune.period),
        ("global_period", tune.global_period),
        ("emulator_period", tune.emulator_period),
        ("iothread_period", tune.iothread_period),
    ] {
        if let Some(period) = period.filter(|&period| period > 0 && !(1000..=1_000_000).contains(&period)) {
            out.add(
                format!("cputune/{name}"),
                format!("{period} µs is not from 1000 to 1000000"),
                "choose such a number",
            );
        }
    }
    for (name, quota) in [
        ("quota", tune.quota),
        ("global_quota", tune.global_quota),
        ("emulator_quota", tune.emulator_quota),
        ("iothread_quota", tune.iothread_quota),
    ] {
        let allowed = 1000..=17_592_186_044_415;
        if let Some(quota) = quota.filter(|quota| *quota > 0 && !allowed.contains(quota)) {
            let hint = "choose such a number, or a negative one for no limit";
            out.add(
                format!("cputune/{name}"),
                format!("{quota} µs is not from 1000 to 17592186044415"),
                hint,
            );
        }
    }
}

fn pins(tune: &CpuTune, vcpus: u32, threads: &BTreeSet<u32>, out: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (i, pin) in tune.vcpupins.iter().enumerate() {
        let path = format!("cputune/vcpupin[{i}]");
        out.required(pin.vcpu, format!("{path}/@vcpu"), "the processor's number");
        // libvirt overlooks pins of processors that are not there.
        let Some(vcpu) = pin.vcpu.filter(|&vcpu| vcpu < vcpus) else { continue };
        out.required(pin.cpuset.as_ref(), format!("{path}/@cpuset"), "the host's processors");
        if !seen.insert(vcpu) {
            out.add(
                format!("{path}/@vcpu"),
                format!("the processor {vcpu} was pinned already"),
                "keep one pin for each",
            );
        }
    }
    if let Some(pin) = &tune.emulatorpin {
        out.required(pin.cpuset.as_ref(), "cputune/emulatorpin/@cpuset", "the host's processors");
    }
    let mut seen = BTreeSet::new();
    for (i, pin) in tune.iothreadpins.iter().enumerate() {
        let path = format!("cputune/iothreadpin[{i}]");
        out.required(pin.cpuset.as_ref(), format!("{path}/@cpuset"), "the host's processors");
        match pin.iothread {
            Some(thread) if !threads.contains(&thread) => {
                out.add(
                    format!("{path}/@iothread"),
                    format!("there is no thread {thread}"),
                    "raise <iothreads>, or leave it out",
                );
            }
            Some(thread) if !seen.insert(thread) => {
                out.add(
                    format!("{path}/@iothread"),
                    format!("the thread {thread} was pinned already"),
                    "keep one pin for each",
                );
            }
            Some(_) => {}
            None => out.add(format!("{path}/@iothread"), "the thread's number is missing", "give it"),
        }
    }
}

fn schedulers(tune: &CpuTune, vcpus: u32, threads: &BTreeSet<u32>, out: &mut Findings) {
    let vcpuscheds = tune.vcpuscheds.iter().map(|sched| (&sched.vcpus, &sched.scheduler, sched.priority));
    let all: BTreeSet<u32> = (0..vcpus.min(65536)).collect();
    scheduled("vcpusched", "vcpus", vcpuscheds, &all, out);
    let scheds = tune.iothreadscheds.iter().map(|sched| (&sched.iothreads, &sched.scheduler, sched.priority));
    scheduled("iothreadsched", "iothreads", scheds, threads, out);
    if let Some(sched) = &tune.emulatorsched {
        priority("cputune/emulatorsched", &sched.scheduler, sched.priority, out);
    }
}

fn priority(path: &str, scheduler: &Option<Scheduler>, priority: Option<u32>, out: &mut Findings) {
    out.required(scheduler.as_ref(), format!("{path}/@scheduler"), "the scheduler");
    if let (Some(scheduler @ (Scheduler::Fifo | Scheduler::Rr)), None) = (scheduler, priority) {
        out.add(format!("{path}/@priority"), format!("{scheduler} takes a priority"), "give one");
    }
}

fn scheduled<'a>(
    element: &str,
    attribute: &str,
    items: impl Iterator<Item = (&'a Option<String>, &'a Option<Scheduler>, Option<u32>)>,
    there: &BTreeSet<u32>,
    out: &mut Findings,
) {
    let mut seen = BTreeSet::new();
    for (i, (list, scheduler, value)) in items.enumerate() {
        let path = format!("cputune/{element}[{i}]");
        priority(&path, scheduler, value, out);
        let path = format!("{path}/@{attribute}");
        let Some(list) = list else {
            out.add(path, "it is not said whom it is for", "give their numbers");
            continue;
        };
        let Some(list) = numbers(list) else { continue };
        if let Some(missing) = list.difference(there).next() {
            out.add(
                path,
                format!("there is no {missing} among them"),
                "leave it out, or raise how many there are",
            );
        } else if let Some(twice) = list.iter().find(|number| seen.contains(*number)) {
            out.add(path, format!("{twice} has a scheduler already"), "name each once");
        }
        seen.extend(list);
    }
}

fn cells(numa: &Numa, vcpus: u32, out: &mut Findings) {
    let count = numa.cells.len();
    out.expect(count > 0, "cpu/numa/cell[0]", "there is no cell", "add one, or leave out <numa>");
    let mut ids = BTreeSet::new();
    let mut taken = BTreeSet::new();
    for (i, cell) in numa.cells.iter().enumerate() {
        let at = |field: &str| format!("cpu/numa/cell[{i}]/{field}");
        let id = cell.id.map_or(i, |id| id as usize);
        if id >= count {
            let last = count - 1;
            out.add(
                at("@id"),
                format!("the numbers of cells go from 0 to {last}, without gaps"),
                "number them so",
            );
        } else if !ids.insert(id) {
            out.add(at("@id"), format!("the cell {id} was there already"), "give each its own number");
        }
        out.required(cell.memory, at("@memory"), "the cell's memory");
        let Some(cpus) = cell.cpus.as_deref().and_then(numbers) else { continue };
        if let Some(twice) = cpus.intersection(&taken).next() {
            out.add(at("@cpus"), format!("the processor {twice} is in another cell, too"), "put each in one");
        }
        if let Some(beyond) = cpus.last().filter(|&&last| last >= vcpus) {
            out.add(
                at("@cpus"),
                format!("there is no processor {beyond}: the guest has {vcpus}"),
                "raise <vcpu>, or leave it out",
            );
        }
        taken.extend(cpus);
        let mut levels = BTreeSet::new();
        for (j, cache) in cell.caches.iter().enumerate() {
            let Some(level) = cache.level else { continue };
            if level > 3 || !levels.insert(level) {
                out.add(
                    at(&format!("cache[{j}]/@level")),
                    "it is above 3, or there already",
                    "describe the levels 1 to 3, each once",
                );
            }
        }
    }
}

fn interconnects(numa: &Numa, out: &mut Findings) {
    let links = numa.interconnects.iter().flat_map(|interconnects| &interconnects.links);
    let (mut latencies, mut bandwidths) = (0, 0);
    for link in links {
        let (path, initiator, target) = match link {
            NumaInterconnect::Latency(link) => {
                latencies += 1;
                (format!("cpu/numa/interconnects/latency[{}]", latencies - 1), link.initiator, link.target)
            }
            NumaInterconnect::Bandwidth(link) => {
                bandwidths += 1;
                (format!("cpu/numa/interconnects/bandwidth[{}]", bandwidths - 1), link.initiator, link.target)
            }
        };
        for (name, node) in [("initiator", initiator), ("target", target)] {
            if let Some(node) = node.filter(|&node| node as usize >= numa.cells.len()) {
                out.add(
                    format!("{path}/@{name}"),
                    format!("there is no cell {node}"),
                    "name a cell of <numa>",
                );
            }
        }
    }
}

fn numatune(domain: &Domain, cells: usize, out: &mut Findings) {
    let Some(tune) = &domain.numatune else { return };
    let memory = tune.memory.as_deref();
    let auto = memory.is_some_and(|memory| memory.placement == Some(Placement::Auto));
    let restrictive = memory.is_some_and(|memory| memory.mode == Some(NumaTuneMode::Restrictive));
    let mut seen = BTreeSet::new();
    for (i, node) in tune.memnodes.iter().enumerate() {
        let at = |field: &str| format!("numatune/memnode[{i}]/{field}");
        out.required(node.cellid, at("@cellid"), "the number of the guest's cell");
        out.required(node.nodeset.as_ref(), at("@nodeset"), "the host's nodes");
        out.expect(
            !auto,
            at("@nodeset"),
            "nodes are chosen automatically",
            "leave out placement='auto', or this",
        );
        let fits = !restrictive || node.mode == Some(NumaTuneMode::Restrictive);
        out.expect(fits, at("@mode"), "the whole guest's mode is restrictive", "write mode='restrictive'");
        let Some(id) = node.cellid else { continue };
        if id as usize >= cells {
            out.add(
                at("@cellid"),
                format!("the guest has no NUMA cell {id}"),
                "add it to <numa>, or leave this out",
            );
        } else if !seen.insert(id) {
            out.add(at("@cellid"), format!("the cell {id} was there already"), "keep one element for each");
        }
    }
}
