//! [Device leases](https://libvirt.org/formatdomain.html#device-leases).

use crate::xml::{Element, Extra};

/// A lease that a lock manager must hold for the guest to run.
#[derive(Clone, Default, Element)]
#[xml(root = "lease")]
pub struct Lease {
    /// The lock space.
    #[xml(text_child)]
    pub lockspace: Option<String>,
    /// The lease in the lock space.
    #[xml(text_child)]
    pub key: Option<String>,
    /// The file of the lock space.
    #[xml(child)]
    pub target: Option<Box<LeaseTarget>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The file of a lock space.
#[derive(Clone, Default, Element)]
pub struct LeaseTarget {
    /// Its path.
    #[xml(attr)]
    pub path: Option<String>,
    /// Where in the file the lease is, in bytes.
    #[xml(attr)]
    pub offset: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
