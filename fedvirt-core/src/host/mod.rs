//! A connection to a libvirt host: what it can do, its pools and volumes, its networks and domains.
//!
//! Every call into libvirt is made below this module.
//!
//! libvirt's calls block, and so do these; they may be made from any thread. On an async runtime, make them
//! where blocking is allowed, such as in tokio's `spawn_blocking`.

mod facts;

#[cfg(feature = "libvirt")]
mod access;
#[cfg(feature = "libvirt")]
mod connection;
#[cfg(feature = "libvirt")]
mod domain;
#[cfg(feature = "libvirt")]
mod errors;
#[cfg(feature = "libvirt")]
mod hypervisor;
#[cfg(feature = "libvirt")]
mod network;
#[cfg(feature = "libvirt")]
mod storage;
#[cfg(feature = "libvirt")]
mod stream;
#[cfg(feature = "libvirt")]
mod sys;
#[cfg(feature = "libvirt")]
mod upload;

#[cfg(feature = "libvirt")]
pub use access::{Reader, check_readable};
#[cfg(feature = "libvirt")]
pub use connection::{Host, keep_error_handler};
#[cfg(feature = "libvirt")]
pub use domain::{Address, AddressSource, DomainHandle, DomainState};
pub use facts::{Acceleration, Facts, PoolFacts};
#[cfg(feature = "libvirt")]
pub(crate) use hypervisor::own_access_error;
#[cfg(feature = "libvirt")]
pub use network::NetworkHandle;
#[cfg(feature = "libvirt")]
pub use storage::{PoolHandle, VolumeHandle};
#[cfg(feature = "libvirt")]
pub(crate) use stream::Output;
