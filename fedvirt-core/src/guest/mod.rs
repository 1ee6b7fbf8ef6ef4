//! Guests: what is wanted ([`Spec`]), what that takes ([`Plan`]), and what is there ([`Guest`]).

mod plan;
mod record;
mod spec;

#[cfg(feature = "libvirt")]
mod create;
#[cfg(feature = "libvirt")]
mod creator;
#[cfg(feature = "libvirt")]
mod handle;
#[cfg(feature = "libvirt")]
mod wait;

#[cfg(feature = "libvirt")]
pub use handle::Guest;
pub use plan::{Identity, Plan};
pub use record::NAMESPACE_URI;
pub use spec::{Firmware, Network, Spec};
#[cfg(feature = "libvirt")]
pub use wait::Ready;

pub use crate::host::Acceleration;
