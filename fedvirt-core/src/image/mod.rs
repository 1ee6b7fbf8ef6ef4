//! Disk images: what a file is, by its content; what catalogues say of images that can be had; and how they are had.
//!
//! `Images` does all of the latter in one call; the other types are its parts.

#[cfg(feature = "download")]
mod cache;
pub mod catalog;
#[cfg(feature = "convert")]
mod convert;
mod digest;
#[cfg(feature = "download")]
mod download;
mod entry;
mod format;
#[cfg(feature = "download")]
mod hash;
#[cfg(feature = "download")]
mod images;
mod inspect;
mod source;
pub mod trust;

#[cfg(feature = "download")]
pub use cache::{Cache, Cached, ImagesLock, Prune, Pruned};
pub use catalog::{Catalog, Listing, Name, Options};
#[cfg(feature = "convert")]
pub use convert::{Convert, resize};
pub use digest::{Algorithm, Digest, ParseDigestError};
#[cfg(feature = "download")]
pub use download::{Fetch, Fetched, Http, Stream};
pub use entry::{Compression, Entry, Firmware, FirstBoot, Verified};
pub use format::{Format, Image};
#[cfg(feature = "download")]
pub use images::Images;
pub use inspect::{Info, Reference};
pub use source::Source;
pub use trust::Trust;
