//! [Device addresses](https://libvirt.org/formatdomain.html#device-addresses): where a device sits on a bus.

use std::fmt;
use std::str::FromStr;

use crate::model::common::OnOff;
use crate::model::pci::PciAddress;
use crate::xml::{Choice, Element, Extra, Number};

/// Where a device sits. Which attributes count depends on `type`; libvirt fills in what is left out.
#[derive(Clone, Default, Element)]
pub struct Address {
    /// What kind of bus it is; left out for the source of a host device.
    #[xml(attr)]
    pub type_: Option<AddressType>,
    /// `pci`: the domain; QEMU uses 0 only.
    #[xml(attr)]
    pub domain: Option<Number>,
    /// `drive`, `virtio-serial`, `ccid`: the index of the controller.
    #[xml(attr)]
    pub controller: Option<u32>,
    /// `pci`: the bus, 0 to 0xff. `drive`, `virtio-serial`: the bus of the controller. `usb`: the bus.
    #[xml(attr)]
    pub bus: Option<Number>,
    /// `drive`: the target on the bus.
    #[xml(attr)]
    pub target: Option<u32>,
    /// `drive`: the unit on the target.
    #[xml(attr)]
    pub unit: Option<u64>,
    /// `pci`: the slot, 0 to 0x1f. `ccid`, `dimm`: the slot.
    #[xml(attr)]
    pub slot: Option<Number>,
    /// `pci`: the function, 0 to 7.
    #[xml(attr)]
    pub function: Option<Number>,
    /// `pci`: whether other functions of the slot are in use, too. Since libvirt 0.9.7.
    #[xml(attr)]
    pub multifunction: Option<OnOff>,
    /// `usb`, on the host: the device's number on the bus.
    #[xml(attr)]
    pub device: Option<Number>,
    /// `usb`: the port, with those of the hubs before it, as in `1.2`. `virtio-serial`: the port.
    #[xml(attr)]
    pub port: Option<String>,
    /// `spapr-vio`: the starting register, hexadecimal even without `0x`. Since libvirt 0.9.9.
    #[xml(attr)]
    pub reg: Option<String>,
    /// `ccw`: the channel subsystem, 0xfe for virtio devices. Since libvirt 1.0.4.
    #[xml(attr)]
    pub cssid: Option<Number>,
    /// `ccw`: the subchannel set, 0 to 3.
    #[xml(attr)]
    pub ssid: Option<Number>,
    /// `ccw`: the device number, 0 to 0xffff.
    #[xml(attr)]
    pub devno: Option<Number>,
    /// `isa`: the first I/O port. Since libvirt 1.2.1.
    #[xml(attr)]
    pub iobase: Option<Number>,
    /// `isa`: the interrupt. Since libvirt 1.2.1.
    #[xml(attr)]
    pub irq: Option<Number>,
    /// `dimm`: the address of the memory in the guest, hexadecimal even without `0x`.
    #[xml(attr)]
    pub base: Option<String>,
    /// A mediated device of the host: its UUID.
    #[xml(attr)]
    pub uuid: Option<String>,
    /// `pci` on s390: the identifiers that the guest sees. Since libvirt 4.10.0.
    #[xml(child)]
    pub zpci: Option<Box<Zpci>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How an s390 guest identifies a PCI device.
#[derive(Clone, Default, Element)]
pub struct Zpci {
    /// The user-defined identifier, 0x0001 to 0xffff.
    #[xml(attr)]
    pub uid: Option<Number>,
    /// The function identifier, 0 to 0xffffffff.
    #[xml(attr)]
    pub fid: Option<Number>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What kind of bus a device is on.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum AddressType {
    /// PCI or PCI Express.
    Pci,
    /// A disk controller.
    Drive,
    /// A virtio-serial controller.
    #[xml("virtio-serial")]
    VirtioSerial,
    /// A smart card reader. Since libvirt 0.8.8.
    Ccid,
    /// USB.
    Usb,
    /// The virtual I/O bus of pSeries guests. Since libvirt 0.9.9.
    #[xml("spapr-vio")]
    SpaprVio,
    /// The channel I/O of s390 guests. Since libvirt 1.0.4.
    Ccw,
    /// ISA. Since libvirt 1.2.1.
    Isa,
    /// The memory-mapped virtio transport of ARM guests. Since libvirt 1.1.3.
    #[xml("virtio-mmio")]
    VirtioMmio,
    /// A slot for memory.
    Dimm,
    /// A PCI host device that libvirt manages but the guest does not get. Since libvirt 6.0.0.
    Unassigned,
    /// Another word.
    Other(String),
}

impl From<PciAddress> for Address {
    fn from(address: PciAddress) -> Self {
        let PciAddress { domain, bus, slot, function, multifunction, extra } = address;
        Self { domain, bus, slot, function, multifunction, extra, ..Self::of(AddressType::Pci) }
    }
}

impl Address {
    fn of(kind: AddressType) -> Self {
        Self { type_: Some(kind), ..Self::default() }
    }

    /// A place on PCI, written as libvirt writes it.
    pub fn pci(domain: u32, bus: u8, slot: u8, function: u8) -> Self {
        PciAddress::new(domain, bus, slot, function).into()
    }

    /// A place on a disk controller.
    pub fn drive(controller: u32, bus: u32, target: u32, unit: u64) -> Self {
        Self {
            controller: Some(controller),
            bus: Some(Number::from(u64::from(bus))),
            target: Some(target),
            unit: Some(unit),
            ..Self::of(AddressType::Drive)
        }
    }

    /// A port on USB, such as `1` or, behind a hub, `1.2`.
    pub fn usb(bus: u32, port: impl Into<String>) -> Self {
        Self {
            bus: Some(Number::from(u64::from(bus))),
            port: Some(port.into()),
            ..Self::of(AddressType::Usb)
        }
    }

    /// A port of a virtio-serial controller.
    pub fn virtio_serial(controller: u32, bus: u32, port: u32) -> Self {
        Self {
            controller: Some(controller),
            bus: Some(Number::from(u64::from(bus))),
            port: Some(port.to_string()),
            ..Self::of(AddressType::VirtioSerial)
        }
    }

    /// A device of s390's channel I/O.
    pub fn ccw(cssid: u8, ssid: u8, devno: u16) -> Self {
        Self {
            cssid: Some(Number::hex(cssid.into(), 1)),
            ssid: Some(Number::hex(ssid.into(), 1)),
            devno: Some(Number::hex(devno.into(), 4)),
            ..Self::of(AddressType::Ccw)
        }
    }

    /// Somewhere on the memory-mapped virtio transport.
    pub fn virtio_mmio() -> Self {
        Self::of(AddressType::VirtioMmio)
    }

    /// Nowhere: the guest does not get the host device.
    pub fn unassigned() -> Self {
        Self::of(AddressType::Unassigned)
    }
}

impl Address {
    /// The PCI address: the numbers of `type='pci'`, or of a host device's source.
    pub fn to_pci(&self) -> Option<PciAddress> {
        let Self { domain, bus, slot, function, multifunction, .. } = self;
        let is_pci = matches!(self.type_, None | Some(AddressType::Pci)) && slot.is_some();
        is_pci.then(|| PciAddress {
            domain: *domain,
            bus: *bus,
            slot: *slot,
            function: *function,
            multifunction: multifunction.clone(),
            ..PciAddress::default()
        })
    }
}

impl fmt::Display for Address {
    /// As libvirt prints it: PCI as `0000:03:00.0`, s390's channel I/O as `fe.0.0001`; for the others libvirt has no
    /// short form and names the numbers, as in `drive controller='0' bus='0' target='0' unit='1'`.
    ///
    /// ```
    /// use fedvirt_core::model::domain::devices::Address;
    ///
    /// assert_eq!(Address::pci(0, 3, 0, 0).to_string(), "0000:03:00.0");
    /// assert_eq!(Address::ccw(0xfe, 0, 1).to_string(), "fe.0.0001");
    /// assert_eq!(Address::usb(0, "1.2").to_string(), "usb bus='0' port='1.2'");
    /// assert_eq!("fe.0.0001".parse(), Ok(Address::ccw(0xfe, 0, 1)));
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |number: Option<Number>| number.map_or(0, Number::value);
        match &self.type_ {
            Some(AddressType::Ccw) => {
                let [cssid, ssid, devno] = [self.cssid, self.ssid, self.devno].map(number);
                return write!(f, "{cssid:x}.{ssid:x}.{devno:04x}");
            }
            kind => match (self.to_pci(), kind) {
                (Some(address), _) => return address.fmt(f),
                (None, Some(kind)) => f.write_str(Choice::as_str(kind))?,
                (None, None) => f.write_str("address")?,
            },
        }
        let text = |n: Option<Number>| n.map(|n| n.to_string());
        let parts = [
            ("controller", self.controller.map(|n| n.to_string())),
            ("bus", text(self.bus)),
            ("target", self.target.map(|n| n.to_string())),
            ("unit", self.unit.map(|n| n.to_string())),
            ("slot", text(self.slot)),
            ("device", text(self.device)),
            ("port", self.port.clone()),
            ("reg", self.reg.clone()),
            ("iobase", text(self.iobase)),
            ("irq", text(self.irq)),
            ("base", self.base.clone()),
            ("uuid", self.uuid.clone()),
        ];
        let there = parts.into_iter().filter_map(|(name, value)| Some((name, value?)));
        there.into_iter().try_for_each(|(name, value)| write!(f, " {name}='{value}'"))
    }
}

/// A text that is no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no address; write one of PCI, such as 0000:03:00.0, or of channel I/O, such as fe.0.0001")]
pub struct ParseAddressError(String);

impl FromStr for Address {
    type Err = ParseAddressError;
    /// Reads the forms that libvirt prints in one word: PCI and s390's channel I/O.
    fn from_str(text: &str) -> Result<Self, ParseAddressError> {
        let ccw = || {
            let mut parts = text.split('.').map(|part| {
                let digits = part.bytes().all(|b| b.is_ascii_hexdigit()).then_some(part)?;
                u16::from_str_radix(digits, 16).ok()
            });
            let (cssid, ssid, devno) = (parts.next()??, parts.next()??, parts.next()??);
            let address = Self::ccw(
                u8::try_from(cssid).ok().filter(|&n| n <= 0xfe)?,
                u8::try_from(ssid).ok().filter(|&n| n <= 3)?,
                devno,
            );
            parts.next().is_none().then_some(address)
        };
        let pci = text.parse::<PciAddress>().ok().map(Self::from);
        pci.or_else(ccw).ok_or_else(|| ParseAddressError(text.to_owned()))
    }
}
