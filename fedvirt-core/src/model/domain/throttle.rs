//! Limits that several disks share.

use super::devices::IoTune;
use crate::xml::{Element, Extra};

/// Limits that several disks share. Since libvirt 11.2.0.
#[derive(Clone, Default, Element)]
pub struct ThrottleGroups {
    /// One group each; `group_name` is what disks refer to.
    #[xml(children = "throttlegroup")]
    pub throttlegroups: Vec<IoTune>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
