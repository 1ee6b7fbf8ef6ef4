//! [Device addresses](https://libvirt.org/formatdomain.html#device-addresses): where a device sits on a bus.

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
