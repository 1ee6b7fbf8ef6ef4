//! What nearly every device has: an identifier, a place in the boot order, its ROM.

use crate::model::common::{OnOff, YesNo};
use crate::xml::{Element, Extra};

/// The identifier of a device.
#[derive(Clone, Default, Element)]
pub struct Alias {
    /// libvirt's name for it, or one's own, which starts with `ua-` and is kept. Since libvirt 3.9.0.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// When the firmware tries a device. Not together with the `<boot>` elements of `<os>`. Since libvirt 0.8.8.
#[derive(Clone, Default, Element)]
pub struct Boot {
    /// The place in the order, from 1.
    #[xml(attr)]
    pub order: Option<u32>,
    /// s390: up to eight characters that choose the boot entry. Since libvirt 3.5.0.
    #[xml(attr)]
    pub loadparm: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where the guest's ACPI tables place a device.
#[derive(Clone, Default, Element)]
pub struct Acpi {
    /// Names the network interface in the guest, independently of its address: 1 to 16383. Since libvirt
    /// 7.3.0.
    #[xml(attr)]
    pub index: Option<u32>,
    /// The guest NUMA nodes that belong to the device, such as `0-1`. Since libvirt 11.8.0.
    #[xml(attr)]
    pub nodeset: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a device's PCI ROM is shown to the guest.
#[derive(Clone, Default, Element)]
pub struct Rom {
    /// Whether a ROM is loaded at all. Since libvirt 4.3.0.
    #[xml(attr)]
    pub enabled: Option<YesNo>,
    /// Whether the ROM is visible in the guest's memory map. Since libvirt 0.9.7.
    #[xml(attr)]
    pub bar: Option<OnOff>,
    /// The path of a file to show as the ROM. Since libvirt 0.9.10.
    #[xml(attr)]
    pub file: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Alias {
    /// An alias; only one that starts with `ua-` stays as it is.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }
}

impl Boot {
    /// A place in the boot order, from 1.
    pub fn order(order: u32) -> Self {
        Self { order: Some(order), ..Self::default() }
    }
}
