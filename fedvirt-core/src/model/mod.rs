//! libvirt's documents, as libvirt's own pages describe them: one module per document.
//!
//! [`Document`] reads any of them, [`Device`] any device alone. Beyond reading and writing, a document can be compared
//! ([`diff`](crate::xml::diff())), checked for what libvirt would refuse ([`validate`]), and addressed by path
//! ([`Access`](crate::xml::Access)).
//!
//! ```
//! use fedvirt_core::model::domain::Domain;
//! use fedvirt_core::model::domain::devices::{Disk, DiskBus};
//!
//! let mut domain = Domain::from_xml("<domain type='kvm'><name>web</name><devices/></domain>")?;
//! let devices = domain.devices.get_or_insert_default();
//! devices.disks.push(Disk::file("/srv/web.qcow2").with_target("vda", DiskBus::Virtio));
//! assert_eq!(
//!     domain.to_xml(),
//!     "\
//! <domain type='kvm'>
//!   <name>web</name>
//!   <devices>
//!     <disk type='file' device='disk'>
//!       <source file='/srv/web.qcow2'/>
//!       <target dev='vda' bus='virtio'/>
//!     </disk>
//!   </devices>
//! </domain>
//! "
//! );
//! # Ok::<(), fedvirt_core::Error>(())
//! ```

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
