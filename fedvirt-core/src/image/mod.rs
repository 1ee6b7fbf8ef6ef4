//! Disk images: what a file is, by its content; and what catalogues say of images that can be had.

pub mod catalog;
#[cfg(feature = "convert")]
mod convert;
mod digest;
mod entry;
mod format;
mod inspect;
mod source;
pub mod trust;

pub use catalog::{Catalog, Name, Options};
#[cfg(feature = "convert")]
pub use convert::{Convert, resize};
pub use digest::{Algorithm, Digest, ParseDigestError};
pub use entry::{Compression, Entry, Firmware, FirstBoot, Verified};
pub use format::{Format, Image};
pub use inspect::{Info, Reference};
pub use source::Source;
pub use trust::Trust;
