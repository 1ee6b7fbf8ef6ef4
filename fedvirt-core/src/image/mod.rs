//! Disk images: what a file is, by its content.

mod probe;

pub use probe::{Format, Image};
