//! libvirt's documents, as libvirt's own pages describe them: one module per document.

mod any;
pub mod capabilities;
pub mod common;
pub mod cpu;
mod document;
pub mod domain;
pub mod domain_backup;
pub mod domain_capabilities;
pub mod domain_checkpoint;
pub mod domain_snapshot;
pub mod interface;
pub mod mac;
pub mod network;
pub mod network_common;
pub mod network_port;
pub mod node_device;
pub mod nwfilter;
pub mod nwfilter_binding;
pub mod pci;
pub mod secret;
pub mod storage_common;
pub mod storage_pool;
pub mod storage_pool_capabilities;
pub mod storage_volume;
pub mod validate;

pub use document::Document;
pub use domain::devices::Device;
