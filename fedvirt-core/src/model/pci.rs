//! Where a PCI device sits, as storage pools, node devices and networks name it.

use std::fmt;
use std::str::FromStr;

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

impl fmt::Display for PciAddress {
    /// As libvirt and `lspci` print it; what is left out is 0.
    ///
    /// ```
    /// use fedvirt_core::model::pci::PciAddress;
    ///
    /// assert_eq!(PciAddress::new(0, 3, 0, 1).to_string(), "0000:03:00.1");
    /// assert_eq!("0000:03:00.1".parse(), Ok(PciAddress::new(0, 3, 0, 1)));
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [domain, bus, slot, function] = self.parts();
        write!(f, "{domain:04x}:{bus:02x}:{slot:02x}.{function:x}")
    }
}

impl PciAddress {
    /// Domain, bus, slot and function; what is left out is 0, as in libvirt.
    pub(crate) fn parts(&self) -> [u64; 4] {
        [self.domain, self.bus, self.slot, self.function].map(|part| part.map_or(0, Number::value))
    }
}

/// A text that is no PCI address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no PCI address; write domain, bus, slot and function in hexadecimal, such as 0000:03:00.0")]
pub struct ParsePciError(String);

impl FromStr for PciAddress {
    type Err = ParsePciError;
    fn from_str(text: &str) -> Result<Self, ParsePciError> {
        let parts = || {
            let hex = |digits: &str, max: u32| {
                let digits = digits.bytes().all(|b| b.is_ascii_hexdigit()).then_some(digits)?;
                u32::from_str_radix(digits, 16).ok().filter(|&number| number <= max)
            };
            let (rest, function) = text.split_once('.')?;
            let mut parts = rest.split(':');
            let (domain, bus, slot) = (parts.next()?, parts.next()?, parts.next()?);
            let address = Self::new(
                hex(domain, u32::MAX)?,
                u8::try_from(hex(bus, 0xff)?).ok()?,
                u8::try_from(hex(slot, 0x1f)?).ok()?,
                u8::try_from(hex(function, 7)?).ok()?,
            );
            parts.next().is_none().then_some(address)
        };
        parts().ok_or_else(|| ParsePciError(text.to_owned()))
    }
}
