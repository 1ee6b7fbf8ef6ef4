//! [The memory balloon](https://libvirt.org/formatdomain.html#memory-balloon-device).

use super::{Acpi, Address, Alias, VirtioDriver};
use crate::model::common::OnOff;
use crate::xml::{Choice, Element, Extra};

/// The memory balloon, through which the guest gives memory back. Since libvirt 0.8.3.
#[derive(Clone, Default, Element)]
#[xml(root = "memballoon")]
pub struct Memballoon {
    /// The device that the guest sees.
    #[xml(attr)]
    pub model: Option<MemballoonModel>,
    /// Whether it gives way before the guest runs out of memory. Since libvirt 1.3.1.
    #[xml(attr)]
    pub autodeflate: Option<OnOff>,
    /// Whether pages that the guest does not use go back to the host. Since libvirt 6.9.0.
    #[xml(attr = "freePageReporting")]
    pub free_page_reporting: Option<OnOff>,
    /// How often statistics are collected. Since libvirt 1.1.1.
    #[xml(child)]
    pub stats: Option<Box<MemballoonStats>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// Options of virtio. Since libvirt 3.5.0.
    #[xml(child)]
    pub driver: Option<Box<VirtioDriver>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Memballoon {
    /// A balloon of this kind; [`MemballoonModel::None`] for no balloon.
    pub fn new(model: impl Into<MemballoonModel>) -> Self {
        Self { model: Some(model.into()), ..Self::default() }
    }
}

/// The kind of a memory balloon.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MemballoonModel {
    /// The generation of virtio that suits the slot.
    Virtio,
    /// For drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0.
    #[xml("virtio-transitional")]
    VirtioTransitional,
    /// For drivers of virtio 1.0 alone. Since libvirt 5.2.0.
    #[xml("virtio-non-transitional")]
    VirtioNonTransitional,
    /// Xen's.
    Xen,
    /// No balloon. Since libvirt 0.8.4.
    None,
    /// Another word.
    Other(String),
}

/// How often statistics are collected.
#[derive(Clone, Default, Element)]
pub struct MemballoonStats {
    /// The seconds between.
    #[xml(attr)]
    pub period: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
