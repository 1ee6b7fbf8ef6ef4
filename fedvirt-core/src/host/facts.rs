//! What a plan must know of a host, as plain data.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::domain_capabilities::DomainCapabilities;

/// What runs a guest's CPUs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Acceleration {
    /// The processor, through the kernel's KVM.
    Kvm,
    /// QEMU's emulation: works everywhere, many times slower.
    Emulation,
}

/// What a plan must know of a host.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The host's URI.
    pub uri: String,
    /// Whether it is an unprivileged session daemon.
    #[serde(default)]
    pub session: bool,
    /// The pool that volumes are made in.
    pub pool: PoolFacts,
    /// What guests of the kind that was chosen can have: hypervisor, architecture and machine are decided by
    /// which document this is.
    pub capabilities: Arc<DomainCapabilities>,
}

/// What a plan must know of a storage pool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoolFacts {
    /// Its name.
    pub name: String,
    /// The folder on the host that its volumes lie in.
    pub path: String,
}
