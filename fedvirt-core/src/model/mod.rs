//! libvirt's documents, as libvirt's own pages describe them: one module per document.

pub mod common;
