//! libvirt's documents and cloud-init as typed structs, and guests made from them.
//!
//! - [`model`]: libvirt's documents. [`Document`] reads any of them; nothing that a document holds is lost.
//! - [`cloudinit`]: what a guest sets up on its first boot.
//! - [`Host`]: a connection to libvirt. [`Guest`]: from a cloud image to a guest that answers.
//!
//! Calls block, report through [`Progress`], and print nothing; what happens inside is told to
//! [`tracing`](https://docs.rs/tracing). Every failure is an [`Error`] that says what to do next.
//!
//! The feature `libvirt` (on by default) links the system's libvirt by way of the LGPL-2.1 crate `virt`.
//! Without it, everything that needs no connection remains: the model, cloud-init, and the making of plans.

// The derives name this crate from outside; inside, this makes the same name work.
#[allow(unused_extern_crates, reason = "used by what the derives write")]
extern crate self as fedvirt_core;

pub mod cloudinit;
mod error;
pub mod guest;
pub mod host;
pub mod image;
mod json;
pub mod model;
mod progress;
mod units;
pub mod xml;

pub use error::{ConsoleTail, Error, ErrorKind, LibvirtError, Result};
#[cfg(feature = "libvirt")]
pub use guest::Guest;
#[cfg(feature = "libvirt")]
pub use host::Host;
pub use model::Document;
pub use progress::{Event, Progress};
pub use units::{ByteSize, ParseSizeError};

#[doc(hidden)]
pub use serde;
