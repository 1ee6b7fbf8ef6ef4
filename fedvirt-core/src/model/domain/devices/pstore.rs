//! [Storage that outlives a crash](https://libvirt.org/formatdomain.html#pstore).

use super::{Address, Alias};
use crate::model::common::Size;
use crate::xml::{Choice, Element, Extra};

/// Storage for what the guest's kernel says at a crash. Since libvirt 10.6.0.
#[derive(Clone, Default, Element)]
#[xml(root = "pstore")]
pub struct Pstore {
    /// The kind of device.
    #[xml(attr)]
    pub backend: Option<PstoreBackend>,
    /// The file on the host; libvirt chooses when left out.
    #[xml(text_child)]
    pub path: Option<String>,
    /// The size, in KiB by default.
    #[xml(child)]
    pub size: Option<Box<Size>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of storage that outlives a crash.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PstoreBackend {
    /// ACPI's error record serialisation table.
    #[xml("acpi-erst")]
    AcpiErst,
    /// Another word.
    Other(String),
}
