//! libvirt's documents, as libvirt's own pages describe them: one module per document.

pub mod capabilities;
pub mod common;
pub mod cpu;
mod document;
pub mod domain;
pub mod domain_capabilities;
pub mod network;
pub mod network_common;
pub mod pci;
pub mod storage_common;
pub mod storage_pool;
pub mod storage_volume;

pub use document::{Document, Untyped};
