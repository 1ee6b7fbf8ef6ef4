//! Where a PCI device sits, as storage pools, node devices and networks name it.

use crate::xml::{Element, Extra, Number};

use super::common::OnOff;

/// The place of a PCI function on the host.
#[derive(Clone, Default, Element)]
pub struct PciAddress {
    /// The PCI domain (segment), from 0; libvirt writes four hexadecimal digits.
    #[xml(attr)]
    pub domain: Option<Number>,
    /// The bus, from 0 to 255; two hexadecimal digits.
    #[xml(attr)]
    pub bus: Option<Number>,
    /// The slot on the bus, from 0 to 31; two hexadecimal digits.
    #[xml(attr)]
    pub slot: Option<Number>,
    /// The function of the device, from 0 to 7.
    #[xml(attr)]
    pub function: Option<Number>,
    /// Whether the slot holds a device with several functions.
    #[xml(attr)]
    pub multifunction: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl PciAddress {
    /// The address that `lspci` prints as `domain:bus:slot.function`, spelled as libvirt writes it.
    pub fn new(domain: u32, bus: u8, slot: u8, function: u8) -> Self {
        Self {
            domain: Some(Number::hex(domain.into(), 4)),
            bus: Some(Number::hex(bus.into(), 2)),
            slot: Some(Number::hex(slot.into(), 2)),
            function: Some(Number::hex(function.into(), 1)),
            ..Self::default()
        }
    }
}
