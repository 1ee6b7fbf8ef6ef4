//! Disk images: what a file is, by its content; what catalogues say of images that can be had; and how they are had.
//!
//! `Images` does all of the latter in one call; the other types are its parts.

pub(crate) mod address;
#[cfg(feature = "images")]
mod cache;
#[cfg(feature = "images")]
pub mod catalog;
#[cfg(feature = "images")]
mod convert;
mod digest;
#[cfg(feature = "images")]
mod download;
mod entry;
mod format;
#[cfg(feature = "images")]
mod hash;
mod images;
mod inspect;
#[cfg(feature = "images")]
mod obtain;
#[cfg(feature = "images")]
mod source;
#[cfg(feature = "images")]
pub mod trust;

#[cfg(feature = "images")]
pub use cache::{Cache, Cached, ImagesLock, Prune, Pruned};
#[cfg(feature = "images")]
pub use catalog::{Catalog, Listing, Name, Options};
#[cfg(feature = "images")]
pub use convert::{Convert, resize};
pub use digest::{Algorithm, Digest, ParseDigestError};
#[cfg(feature = "images")]
pub use download::{Fetch, Fetched, Http, Stream};
pub use entry::{Compression, Entry, Firmware, FirstBoot, Verified};
pub use format::{Format, Image};
pub use images::Images;
pub use inspect::{Info, Reference};
#[cfg(feature = "images")]
pub use source::Source;
#[cfg(feature = "images")]
pub use trust::Trust;
