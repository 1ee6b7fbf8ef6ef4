//! libvirt's documents and cloud-init as typed structs, and guests made from them.

// The derives name this crate from outside; inside, this makes the same name work.
#[allow(unused_extern_crates, reason = "used by what the derives write")]
extern crate self as fedvirt_core;

mod error;
pub mod model;
mod progress;
mod units;
pub mod xml;

pub use error::{ConsoleTail, Error, ErrorKind, LibvirtError, Result};
pub use model::Document;
pub use progress::{Event, Progress};
pub use units::{ByteSize, ParseSizeError};

#[doc(hidden)]
pub use serde;
