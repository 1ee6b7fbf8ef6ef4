//! What is counted while a guest runs.

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// What is counted while the guest runs. Since libvirt 2.0.0.
#[derive(Clone, Default, Element)]
pub struct Perf {
    /// One event each.
    #[xml(children = "event")]
    pub events: Vec<PerfEvent>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether an event is counted.
#[derive(Clone, Default, Element)]
pub struct PerfEvent {
    /// Which event.
    #[xml(attr)]
    pub name: Option<PerfEventName>,
    /// Whether it is counted.
    #[xml(attr)]
    pub enabled: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Something that can be counted.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PerfEventName {
    /// Bytes of the level 3 cache in use.
    Cmt,
    /// Throughput from one level of cache to the next, in total.
    Mbmt,
    /// Throughput of one memory controller.
    Mbml,
    /// Cycles.
    #[xml("cpu_cycles")]
    CpuCycles,
    /// Instructions.
    Instructions,
    /// Accesses to caches.
    #[xml("cache_references")]
    CacheReferences,
    /// Accesses that the caches could not answer.
    #[xml("cache_misses")]
    CacheMisses,
    /// Branches.
    #[xml("branch_instructions")]
    BranchInstructions,
    /// Branches that were foretold wrongly.
    #[xml("branch_misses")]
    BranchMisses,
    /// Cycles of the bus.
    #[xml("bus_cycles")]
    BusCycles,
    /// Cycles in which no instruction came.
    #[xml("stalled_cycles_frontend")]
    StalledCyclesFrontend,
    /// Cycles in which no instruction was carried out.
    #[xml("stalled_cycles_backend")]
    StalledCyclesBackend,
    /// Cycles at a fixed clock.
    #[xml("ref_cpu_cycles")]
    RefCpuCycles,
    /// Time, by a clock of each processor.
    #[xml("cpu_clock")]
    CpuClock,
    /// Time of the task.
    #[xml("task_clock")]
    TaskClock,
    /// Page faults of all kinds.
    #[xml("page_faults")]
    PageFaults,
    /// Switches between tasks.
    #[xml("context_switches")]
    ContextSwitches,
    /// Moves to other processors.
    #[xml("cpu_migrations")]
    CpuMigrations,
    /// Page faults for pages in memory.
    #[xml("page_faults_min")]
    PageFaultsMin,
    /// Page faults for pages on disk.
    #[xml("page_faults_maj")]
    PageFaultsMaj,
    /// Accesses to odd addresses.
    #[xml("alignment_faults")]
    AlignmentFaults,
    /// Instructions that the kernel carried out for the program.
    #[xml("emulation_faults")]
    EmulationFaults,
    /// Something else.
    Other(String),
}
