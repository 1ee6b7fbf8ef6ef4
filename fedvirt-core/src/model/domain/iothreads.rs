//! Threads of the hypervisor that do the work of disks.

use crate::xml::{Element, Extra};

/// The threads that do the work of disks, by number. Since libvirt 1.2.15.
#[derive(Clone, Default, Element)]
pub struct IoThreadIds {
    /// One thread each.
    #[xml(children = "iothread")]
    pub iothreads: Vec<IoThread>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A thread that does the work of disks.
#[derive(Clone, Default, Element)]
pub struct IoThread {
    /// Its number, from 1.
    #[xml(attr)]
    pub id: Option<u32>,
    /// How many helpers it always has. Since libvirt 8.5.0.
    #[xml(attr)]
    pub thread_pool_min: Option<u32>,
    /// How many helpers it can have. Since libvirt 8.5.0.
    #[xml(attr)]
    pub thread_pool_max: Option<u32>,
    /// How long it looks for work before it sleeps. Since libvirt 9.4.0.
    #[xml(child)]
    pub poll: Option<Box<IoThreadPoll>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How long a thread looks for work before it sleeps.
#[derive(Clone, Default, Element)]
pub struct IoThreadPoll {
    /// The longest time, in ns; 0 is not at all.
    #[xml(attr)]
    pub max: Option<u64>,
    /// How the time grows when it was too short; 0 leaves it to the hypervisor.
    #[xml(attr)]
    pub grow: Option<u64>,
    /// How the time shrinks when it was too long; 0 leaves it to the hypervisor.
    #[xml(attr)]
    pub shrink: Option<u64>,
    /// How much the latest measure counts against those before it.
    #[xml(attr)]
    pub weight: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The hypervisor's main loop, which works for whatever has no thread of its own. Since libvirt 8.5.0.
#[derive(Clone, Default, Element)]
pub struct DefaultIoThread {
    /// How many helpers it always has.
    #[xml(attr)]
    pub thread_pool_min: Option<u32>,
    /// How many helpers it can have.
    #[xml(attr)]
    pub thread_pool_max: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
