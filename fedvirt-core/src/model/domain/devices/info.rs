//! What nearly every device has: an identifier, a place in the boot order, its ROM.

use crate::model::common::{OnOff, YesNo};
use crate::xml::{Element, ElementSchema, Extra, FieldKind, FieldSchema};

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

/// Whether a field is a device's alias or its address in the guest, which libvirt gives what has none: to compare a guest
/// with what it was defined from.
///
/// ```
/// use fedvirt_core::model::domain::{Domain, devices::is_assigned};
/// use fedvirt_core::xml::diff_without;
///
/// let defined = Domain::from_xml("<domain><devices><rng model='virtio'/></devices></domain>")?;
/// let running = Domain::from_xml(
///     "<domain><devices><rng model='virtio'><alias name='rng0'/><address type='pci'/></rng></devices></domain>",
/// )?;
/// assert_eq!(defined.diff(&running).len(), 2);
/// assert!(diff_without(&defined, &running, &is_assigned).is_empty());
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
pub fn is_assigned(schema: &ElementSchema, row: &FieldSchema) -> bool {
    let has = |name: &str| schema.fields.iter().any(|row| row.kind == FieldKind::Child && row.name == name);
    row.kind == FieldKind::Child && matches!(row.name, "alias" | "address") && has("alias")
}
