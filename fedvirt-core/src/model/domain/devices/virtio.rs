//! Options of virtio, which many devices share.
//!
//! See [libvirt's page](https://libvirt.org/formatdomain.html#virtio-related-options).

use crate::model::common::OnOff;
use crate::xml::{Choice, Element, Extra};

/// Options of a virtio device. In general, leave them alone.
#[derive(Clone, Default, Element)]
pub struct VirtioDriver {
    /// Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.
    #[xml(attr)]
    pub iommu: Option<OnOff>,
    /// Whether PCIe address translation services are offered. Since libvirt 3.5.0.
    #[xml(attr)]
    pub ats: Option<OnOff>,
    /// Whether packed virtqueues are tried. Since libvirt 6.3.0.
    #[xml(attr)]
    pub packed: Option<OnOff>,
    /// Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.
    #[xml(attr)]
    pub page_per_vq: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which [generation of virtio](https://libvirt.org/formatdomain.html#virtio-transitional-devices) a device
/// is. Since libvirt 5.2.0.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VirtioModel {
    /// What suits the slot that it is plugged into.
    Virtio,
    /// For guests with drivers of virtio 0.9 or 1.0, in a conventional PCI slot.
    #[xml("virtio-transitional")]
    VirtioTransitional,
    /// For guests with drivers of virtio 1.0 alone.
    #[xml("virtio-non-transitional")]
    VirtioNonTransitional,
    /// Another word.
    Other(String),
}
