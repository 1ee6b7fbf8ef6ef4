//! How many virtual processors there are, and which of them are on.

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// How many virtual processors the guest has.
#[derive(Clone, Default, Element)]
pub struct Vcpu {
    /// Who chooses the host's processors for the guest. Since libvirt 0.9.11.
    #[xml(attr)]
    pub placement: Option<Placement>,
    /// The host's processors that the guest may run on, such as `1-4,^3,6`. Since libvirt 0.4.4.
    #[xml(attr)]
    pub cpuset: Option<String>,
    /// How many are on, when not all. Since libvirt 0.8.5.
    #[xml(attr)]
    pub current: Option<u32>,
    /// How many there are at most.
    #[xml(text)]
    pub count: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Vcpu {
    /// So many virtual processors.
    pub fn new(count: u32) -> Self {
        Self { count: Some(count), ..Self::default() }
    }
}

/// Who chooses the host's processors or memory nodes for a guest.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Placement {
    /// The document; all of them when it names none.
    Static,
    /// The service numad.
    Auto,
    /// Another way.
    Other(String),
}

/// The state of single virtual processors. Since libvirt 2.2.0.
#[derive(Clone, Default, Element)]
pub struct Vcpus {
    /// One virtual processor each.
    #[xml(children = "vcpu")]
    pub vcpus: Vec<VcpuState>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The state of one virtual processor.
#[derive(Clone, Default, Element)]
pub struct VcpuState {
    /// Its number, from 0.
    #[xml(attr)]
    pub id: Option<u32>,
    /// Whether it is on.
    #[xml(attr)]
    pub enabled: Option<YesNo>,
    /// Whether it can be switched while the guest runs.
    #[xml(attr)]
    pub hotpluggable: Option<YesNo>,
    /// Which comes first when they are added; all that are on have one, or none has.
    #[xml(attr)]
    pub order: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
