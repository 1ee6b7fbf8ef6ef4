//! Whether a guest can sleep.

use crate::model::common::YesNo;
use crate::xml::{Element, Extra};

/// Whether the firmware offers the guest to sleep. Since libvirt 0.10.2.
#[derive(Clone, Default, Element)]
pub struct PowerManagement {
    /// Sleep with memory kept (S3).
    #[xml(child = "suspend-to-mem")]
    pub suspend_to_mem: Option<Box<SleepState>>,
    /// Sleep with memory written to disk (S4).
    #[xml(child = "suspend-to-disk")]
    pub suspend_to_disk: Option<Box<SleepState>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether one kind of sleep is offered; as the hypervisor likes unless given.
#[derive(Clone, Default, Element)]
pub struct SleepState {
    /// Whether it is.
    #[xml(attr)]
    pub enabled: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl SleepState {
    /// Offered or not.
    pub fn new(enabled: bool) -> Self {
        Self { enabled: Some(enabled.into()), ..Self::default() }
    }
}
