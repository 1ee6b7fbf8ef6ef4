//! Guests: what is wanted ([`Spec`]), what that takes ([`Plan`]), and what is there ([`Guest`]).

mod plan;
mod record;
mod report;
mod spec;

#[cfg(all(feature = "images", feature = "libvirt"))]
mod base;
#[cfg(feature = "libvirt")]
mod create;
#[cfg(feature = "libvirt")]
mod creator;
#[cfg(feature = "libvirt")]
mod handle;
#[cfg(feature = "libvirt")]
mod os;
#[cfg(all(feature = "images", feature = "libvirt"))]
mod prune;
#[cfg(feature = "libvirt")]
mod reseed;
#[cfg(feature = "libvirt")]
mod wait;

#[cfg(feature = "libvirt")]
pub use handle::Guest;
pub use plan::{Identity, Plan, SeedVolume};
pub use record::NAMESPACE_URI;
pub(crate) use report::{CHANNEL, REPORTER};
pub use spec::{Firmware, Network, SeedKind, SeedOptions, Spec};
#[cfg(feature = "libvirt")]
pub use wait::Ready;

pub use crate::host::Acceleration;
