//! [IOMMUs](https://libvirt.org/formatdomain.html#iommu-devices).

use super::{Acpi, Address, Alias};
use crate::model::common::OnOff;
use crate::xml::{Choice, Element, Extra};

/// An IOMMU of the guest. Since libvirt 2.1.0.
#[derive(Clone, Default, Element)]
#[xml(root = "iommu")]
pub struct Iommu {
    /// The kind of device.
    #[xml(attr)]
    pub model: Option<IommuModel>,
    /// Its options.
    #[xml(child)]
    pub driver: Option<Box<IommuDriver>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Iommu {
    /// An IOMMU of this kind.
    pub fn new(model: impl Into<IommuModel>) -> Self {
        Self { model: Some(model.into()), ..Self::default() }
    }
}

/// The kind of an IOMMU.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum IommuModel {
    /// Intel's VT-d, for Q35 machines.
    Intel,
    /// AMD's. Since libvirt 11.5.0.
    Amd,
    /// ARM's SMMUv3. Since libvirt 5.5.0.
    SmmuV3,
    /// virtio's. Since libvirt 8.3.0.
    Virtio,
    /// Another word.
    Other(String),
}

/// Options of an IOMMU.
#[derive(Clone, Default, Element)]
pub struct IommuDriver {
    /// Interrupt remapping. Since libvirt 3.4.0.
    #[xml(attr)]
    pub intremap: Option<OnOff>,
    /// VT-d's caching mode, for devices of the host. Since libvirt 3.4.0.
    #[xml(attr)]
    pub caching_mode: Option<OnOff>,
    /// Extended interrupt mode, for more than 255 vCPUs. Since libvirt 3.4.0.
    #[xml(attr)]
    pub eim: Option<OnOff>,
    /// A cache of translations in the devices. Since libvirt 3.5.0.
    #[xml(attr)]
    pub iotlb: Option<OnOff>,
    /// The width of addresses, in bits. Since libvirt 6.5.0.
    #[xml(attr)]
    pub aw_bits: Option<u32>,
    /// Whether DMA is translated at all.
    #[xml(attr)]
    pub dma_translation: Option<OnOff>,
    /// `amd`: x2APIC mode, for more than 255 vCPUs. Since libvirt 11.5.0.
    #[xml(attr)]
    pub xtsup: Option<OnOff>,
    /// `amd`: whether addresses pass untranslated. Since libvirt 11.5.0.
    #[xml(attr)]
    pub passthrough: Option<OnOff>,
    /// `smmuv3`: the index of the PCI controller that it serves. Since libvirt 11.10.0.
    #[xml(attr = "pciBus")]
    pub pci_bus: Option<u32>,
    /// `smmuv3`: whether the host's SMMU does the work.
    #[xml(attr)]
    pub accel: Option<OnOff>,
    /// `smmuv3`: address translation services.
    #[xml(attr)]
    pub ats: Option<OnOff>,
    /// `smmuv3`: invalidation by ranges.
    #[xml(attr)]
    pub ril: Option<OnOff>,
    /// `smmuv3`: the width of a substream's number, in bits.
    #[xml(attr)]
    pub ssidsize: Option<i32>,
    /// `smmuv3`: the width of output addresses, in bits.
    #[xml(attr)]
    pub oas: Option<i32>,
    /// `smmuv3`: command queues of the hardware.
    #[xml(attr)]
    pub cmdqv: Option<OnOff>,
    /// `virtio`: the size of a page. Since libvirt 12.1.0.
    #[xml(child)]
    pub granule: Option<Box<IommuGranule>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The size of an IOMMU's pages.
#[derive(Clone, Default, Element)]
pub struct IommuGranule {
    /// Where the size comes from.
    #[xml(attr)]
    pub mode: Option<GranuleMode>,
    /// The size.
    #[xml(attr)]
    pub size: Option<u64>,
    /// The unit of the size.
    #[xml(attr)]
    pub unit: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where the size of an IOMMU's pages comes from.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum GranuleMode {
    /// The host's pages.
    Host,
    /// Another word.
    Other(String),
}
