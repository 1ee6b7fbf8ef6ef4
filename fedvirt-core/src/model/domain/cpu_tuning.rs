//! How much of the host's processors a guest gets, and which ones.

use crate::xml::{Choice, Element, Extra};

/// How much of the host's processors a guest gets, and which ones. Since libvirt 0.9.0.
///
/// Periods and quotas are in µs: within each period the threads run for the quota at most. Periods go from 1000
/// to 1000000, quotas from 1000 to 17592186044415; a negative quota is no limit.
#[derive(Clone, Default, Element)]
pub struct CpuTune {
    /// The guest's weight against other guests: 1 to 10000, with cgroups of version 1 2 to 262144.
    #[xml(text_child)]
    pub shares: Option<u64>,
    /// The period for each virtual processor, in µs. Since libvirt 0.9.4.
    #[xml(text_child)]
    pub period: Option<u64>,
    /// The quota for each virtual processor, in µs. Since libvirt 0.9.4.
    #[xml(text_child)]
    pub quota: Option<i64>,
    /// The period for the whole guest, in µs. Since libvirt 1.3.3.
    #[xml(text_child)]
    pub global_period: Option<u64>,
    /// The quota for the whole guest, in µs. Since libvirt 1.3.3.
    #[xml(text_child)]
    pub global_quota: Option<i64>,
    /// The period for the hypervisor's other threads, in µs. Since libvirt 0.10.0.
    #[xml(text_child)]
    pub emulator_period: Option<u64>,
    /// The quota for the hypervisor's other threads, in µs. Since libvirt 0.10.0.
    #[xml(text_child)]
    pub emulator_quota: Option<i64>,
    /// The period for the threads of disks, in µs. Since libvirt 2.1.0.
    #[xml(text_child)]
    pub iothread_period: Option<u64>,
    /// The quota for the threads of disks, in µs. Since libvirt 2.1.0.
    #[xml(text_child)]
    pub iothread_quota: Option<i64>,
    /// The host's processors for single virtual processors.
    #[xml(children = "vcpupin")]
    pub vcpupins: Vec<VcpuPin>,
    /// The host's processors for the hypervisor's other threads.
    #[xml(child)]
    pub emulatorpin: Option<Box<EmulatorPin>>,
    /// The host's processors for the threads of disks. Since libvirt 1.2.9.
    #[xml(children = "iothreadpin")]
    pub iothreadpins: Vec<IoThreadPin>,
    /// The scheduler of the hypervisor's other threads. Since libvirt 5.3.0.
    #[xml(child)]
    pub emulatorsched: Option<Box<EmulatorSched>>,
    /// The scheduler of virtual processors. Since libvirt 1.2.13.
    #[xml(children = "vcpusched")]
    pub vcpuscheds: Vec<VcpuSched>,
    /// The scheduler of the threads of disks. Since libvirt 1.2.13.
    #[xml(children = "iothreadsched")]
    pub iothreadscheds: Vec<IoThreadSched>,
    /// Parts of the host's caches for virtual processors. Since libvirt 4.1.0.
    #[xml(children = "cachetune")]
    pub cachetunes: Vec<CacheTune>,
    /// Parts of the memory's throughput for virtual processors. Since libvirt 4.7.0.
    #[xml(children = "memorytune")]
    pub memorytunes: Vec<MemoryTune>,
    /// What is measured of the energy that virtual processors use.
    #[xml(children = "energytune")]
    pub energytunes: Vec<EnergyTune>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The host's processors for one virtual processor.
#[derive(Clone, Default, Element)]
pub struct VcpuPin {
    /// The virtual processor's number.
    #[xml(attr)]
    pub vcpu: Option<u32>,
    /// The host's processors, such as `1-4,^2`.
    #[xml(attr)]
    pub cpuset: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The host's processors for the hypervisor's other threads.
#[derive(Clone, Default, Element)]
pub struct EmulatorPin {
    /// The host's processors, such as `1-3`.
    #[xml(attr)]
    pub cpuset: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The host's processors for a thread of disks.
#[derive(Clone, Default, Element)]
pub struct IoThreadPin {
    /// The thread's number.
    #[xml(attr)]
    pub iothread: Option<u32>,
    /// The host's processors, such as `5,6`.
    #[xml(attr)]
    pub cpuset: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The scheduler of the hypervisor's other threads.
#[derive(Clone, Default, Element)]
pub struct EmulatorSched {
    /// The scheduler.
    #[xml(attr)]
    pub scheduler: Option<Scheduler>,
    /// The priority, with `fifo` and `rr`; 1 to 99 on most hosts.
    #[xml(attr)]
    pub priority: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The scheduler of virtual processors.
#[derive(Clone, Default, Element)]
pub struct VcpuSched {
    /// The virtual processors, such as `0-4,^3`; all unless given.
    #[xml(attr)]
    pub vcpus: Option<String>,
    /// The scheduler.
    #[xml(attr)]
    pub scheduler: Option<Scheduler>,
    /// The priority, with `fifo` and `rr`; 1 to 99 on most hosts.
    #[xml(attr)]
    pub priority: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The scheduler of the threads of disks.
#[derive(Clone, Default, Element)]
pub struct IoThreadSched {
    /// The threads, such as `1-2`; all unless given.
    #[xml(attr)]
    pub iothreads: Option<String>,
    /// The scheduler.
    #[xml(attr)]
    pub scheduler: Option<Scheduler>,
    /// The priority, with `fifo` and `rr`; 1 to 99 on most hosts.
    #[xml(attr)]
    pub priority: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// One of the host's schedulers.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Scheduler {
    /// For work that does not wait.
    Batch,
    /// When nothing else runs.
    Idle,
    /// In real time, until it waits.
    Fifo,
    /// In real time, in turns.
    Rr,
    /// Another one.
    Other(String),
}

/// Parts of the host's caches for virtual processors.
#[derive(Clone, Default, Element)]
pub struct CacheTune {
    /// The virtual processors, such as `0-3`.
    #[xml(attr)]
    pub vcpus: Option<String>,
    /// libvirt's name for the group; it only writes it.
    #[xml(attr)]
    pub id: Option<String>,
    /// Parts of caches.
    #[xml(children = "cache")]
    pub caches: Vec<CacheTuneCache>,
    /// What is measured. Since libvirt 4.10.0.
    #[xml(children = "monitor")]
    pub monitors: Vec<CacheTuneMonitor>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A part of one of the host's caches.
#[derive(Clone, Default, Element)]
pub struct CacheTuneCache {
    /// The cache's number on the host.
    #[xml(attr)]
    pub id: Option<u32>,
    /// The cache's level.
    #[xml(attr)]
    pub level: Option<u32>,
    /// What the part holds.
    #[xml(attr = "type")]
    pub type_: Option<CacheTuneType>,
    /// The part's size, in `unit`.
    #[xml(attr)]
    pub size: Option<u64>,
    /// The unit of `size`; bytes unless given.
    #[xml(attr)]
    pub unit: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a part of a cache holds.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CacheTuneType {
    /// Code and data.
    Both,
    /// Code.
    Code,
    /// Data.
    Data,
    /// Something else.
    Other(String),
}

/// A measurement of caches.
#[derive(Clone, Default, Element)]
pub struct CacheTuneMonitor {
    /// The caches' level.
    #[xml(attr)]
    pub level: Option<u32>,
    /// The virtual processors that are measured.
    #[xml(attr)]
    pub vcpus: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Parts of the memory's throughput for virtual processors.
#[derive(Clone, Default, Element)]
pub struct MemoryTune {
    /// The virtual processors, such as `0-3`.
    #[xml(attr)]
    pub vcpus: Option<String>,
    /// libvirt's name for the group; it only writes it.
    #[xml(attr)]
    pub id: Option<String>,
    /// Parts of the throughput of memory nodes.
    #[xml(children = "node")]
    pub nodes: Vec<MemoryTuneNode>,
    /// What is measured.
    #[xml(children = "monitor")]
    pub monitors: Vec<ResctrlMonitor>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A part of the throughput of one of the host's memory nodes.
#[derive(Clone, Default, Element)]
pub struct MemoryTuneNode {
    /// The node's number on the host.
    #[xml(attr)]
    pub id: Option<u32>,
    /// The part: in percent on Intel, in steps of 1/8 GB/s on AMD, or in MB/s where the host is set up so.
    #[xml(attr)]
    pub bandwidth: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What is measured of the energy that virtual processors use.
#[derive(Clone, Default, Element)]
pub struct EnergyTune {
    /// The virtual processors, such as `0-3`.
    #[xml(attr)]
    pub vcpus: Option<String>,
    /// libvirt's name for the group; it only writes it.
    #[xml(attr)]
    pub id: Option<String>,
    /// What is measured.
    #[xml(children = "monitor")]
    pub monitors: Vec<ResctrlMonitor>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A measurement of virtual processors.
#[derive(Clone, Default, Element)]
pub struct ResctrlMonitor {
    /// The virtual processors that are measured.
    #[xml(attr)]
    pub vcpus: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
