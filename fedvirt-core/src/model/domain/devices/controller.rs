//! [Controllers](https://libvirt.org/formatdomain.html#controllers): the buses that other devices are on.

use super::{Acpi, Address, Alias, DiskIoThreads};
use crate::model::common::{OnOff, Size};
use crate::xml::{Choice, Element, Extra, Number};

/// A controller. libvirt adds those that the devices need.
#[derive(Clone, Default, Element)]
#[xml(root = "controller")]
pub struct Controller {
    /// What bus it is.
    #[xml(attr)]
    pub type_: Option<ControllerType>,
    /// Its number among controllers of its type, which addresses refer to.
    #[xml(attr)]
    pub index: Option<u32>,
    /// The device model.
    #[xml(attr)]
    pub model: Option<ControllerModel>,
    /// `virtio-serial`, `usb`: how many devices can be connected.
    #[xml(attr)]
    pub ports: Option<u32>,
    /// `virtio-serial`: the number of interrupt vectors.
    #[xml(attr)]
    pub vectors: Option<u32>,
    /// `xenbus`: the most grant frames for devices. Since libvirt 5.2.0.
    #[xml(attr = "maxGrantFrames")]
    pub max_grant_frames: Option<u32>,
    /// `xenbus`: the most event channels for the guest. Since libvirt 6.3.0.
    #[xml(attr = "maxEventChannels")]
    pub max_event_channels: Option<u32>,
    /// `pci`: the device that is emulated, best left to libvirt. Since libvirt 1.2.19.
    #[xml(child = "model")]
    pub pci_model: Option<Box<PciModel>>,
    /// `pci`: what the guest sees, best left to libvirt. Since libvirt 1.2.19.
    #[xml(child)]
    pub target: Option<Box<ControllerTarget>>,
    /// `nvme`: the serial number. Since libvirt 11.5.0.
    #[xml(text_child)]
    pub serial: Option<String>,
    /// Options of the driver.
    #[xml(child)]
    pub driver: Option<Box<ControllerDriver>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// `usb`: the controller that this one is a companion of.
    #[xml(child)]
    pub master: Option<Box<UsbMaster>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// `pci` roots: the size of the 64-bit window for PCI, in KiB by default. Since libvirt 1.1.2.
    #[xml(child)]
    pub pcihole64: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Controller {
    /// A controller of this type; libvirt chooses its number when none is set.
    pub fn new(kind: impl Into<ControllerType>) -> Self {
        Self { type_: Some(kind.into()), ..Self::default() }
    }

    /// The controller with this device model.
    pub fn with_model(self, model: impl Into<ControllerModel>) -> Self {
        Self { model: Some(model.into()), ..self }
    }

    /// A SCSI controller of virtio.
    pub fn virtio_scsi() -> Self {
        Self::new(ControllerType::Scsi).with_model(ControllerModel::VirtioScsi)
    }
}

/// What bus a controller is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ControllerType {
    /// IDE.
    Ide,
    /// Floppy drives.
    Fdc,
    /// SCSI.
    Scsi,
    /// SATA.
    Sata,
    /// USB.
    Usb,
    /// Smart cards.
    Ccid,
    /// Ports of virtio.
    #[xml("virtio-serial")]
    VirtioSerial,
    /// PCI or PCI Express.
    Pci,
    /// ISA. Since libvirt 8.2.0.
    Isa,
    /// Xen's bus. Since libvirt 5.2.0.
    Xenbus,
    /// NVMe. Since libvirt 11.5.0.
    Nvme,
    /// Another word.
    Other(String),
}

/// The device model of a controller.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ControllerModel {
    /// `scsi`: what the hypervisor chooses.
    Auto,
    /// `scsi`: BusLogic, of VMware.
    BusLogic,
    /// `scsi`: LSI Logic.
    LsiLogic,
    /// `scsi`: LSI SAS 1068.
    LsiSas1068,
    /// `scsi`: LSI SAS 1078.
    LsiSas1078,
    /// `scsi`: VMware's paravirtual controller.
    VmPvScsi,
    /// `scsi`: IBM's virtual SCSI, of pSeries guests.
    IbmVscsi,
    /// `scsi`: virtio, of the generation that suits the slot.
    #[xml("virtio-scsi")]
    VirtioScsi,
    /// `virtio-serial`: the generation of virtio that suits the slot. Since libvirt 5.2.0.
    Virtio,
    /// `scsi`, `virtio-serial`: for drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0.
    #[xml("virtio-transitional")]
    VirtioTransitional,
    /// `scsi`, `virtio-serial`: for drivers of virtio 1.0 alone. Since libvirt 5.2.0.
    #[xml("virtio-non-transitional")]
    VirtioNonTransitional,
    /// `scsi`: NCR 53C90, where the machine has one built in.
    Ncr53c90,
    /// `scsi`: Tekram DC-390.
    Dc390,
    /// `scsi`: AMD Am53C974.
    Am53c974,
    /// `usb`: the USB 1 controller of Intel's PIIX3.
    #[xml("piix3-uhci")]
    Piix3Uhci,
    /// `usb`: the USB 1 controller of Intel's PIIX4.
    #[xml("piix4-uhci")]
    Piix4Uhci,
    /// `usb`: a USB 2 controller.
    Ehci,
    /// `usb`: the USB 2 controller of Intel's ICH9.
    #[xml("ich9-ehci1")]
    Ich9Ehci1,
    /// `usb`: its first companion.
    #[xml("ich9-uhci1")]
    Ich9Uhci1,
    /// `usb`: its second companion.
    #[xml("ich9-uhci2")]
    Ich9Uhci2,
    /// `usb`: its third companion.
    #[xml("ich9-uhci3")]
    Ich9Uhci3,
    /// `usb`: the USB 1 controller of VIA's VT82C686B.
    #[xml("vt82c686b-uhci")]
    Vt82c686bUhci,
    /// `usb`: an OHCI controller.
    #[xml("pci-ohci")]
    PciOhci,
    /// `usb`: NEC's USB 3 controller.
    #[xml("nec-xhci")]
    NecXhci,
    /// `usb`: QEMU's USB 3 controller.
    #[xml("qemu-xhci")]
    QemuXhci,
    /// `usb`: Xen's paravirtual USB 1.1.
    Qusb1,
    /// `usb`: Xen's paravirtual USB 2.0.
    Qusb2,
    /// `usb`: no USB at all. Since libvirt 0.10.0.
    None,
    /// `ide`: Intel's PIIX3. Since libvirt 3.10.0.
    Piix3,
    /// `ide`: Intel's PIIX4. Since libvirt 3.10.0.
    Piix4,
    /// `ide`: Intel's ICH6. Since libvirt 3.10.0.
    Ich6,
    /// `pci`: the machine's PCI bus. Since libvirt 1.0.5.
    #[xml("pci-root")]
    PciRoot,
    /// `pci`: the machine's PCI Express bus. Since libvirt 1.1.2.
    #[xml("pcie-root")]
    PcieRoot,
    /// `pci`: a PCI bridge. Since libvirt 1.0.5.
    #[xml("pci-bridge")]
    PciBridge,
    /// `pci`: from PCI Express to PCI, without hotplug. Since libvirt 1.1.2.
    #[xml("dmi-to-pci-bridge")]
    DmiToPciBridge,
    /// `pci`: from PCI Express to PCI, with hotplug. Since libvirt 4.3.0.
    #[xml("pcie-to-pci-bridge")]
    PcieToPciBridge,
    /// `pci`: a port for one PCI Express device. Since libvirt 1.2.19.
    #[xml("pcie-root-port")]
    PcieRootPort,
    /// `pci`: the upper side of a switch. Since libvirt 1.2.19.
    #[xml("pcie-switch-upstream-port")]
    PcieSwitchUpstreamPort,
    /// `pci`: a port on the lower side of a switch. Since libvirt 1.2.19.
    #[xml("pcie-switch-downstream-port")]
    PcieSwitchDownstreamPort,
    /// `pci`: a second PCI root, as for a NUMA node. Since libvirt 1.3.4.
    #[xml("pci-expander-bus")]
    PciExpanderBus,
    /// `pci`: a second PCI Express root, as for a NUMA node. Since libvirt 1.3.4.
    #[xml("pcie-expander-bus")]
    PcieExpanderBus,
    /// Another word.
    Other(String),
}

/// The device that a PCI controller emulates.
#[derive(Clone, Default, Element)]
pub struct PciModel {
    /// Its name.
    #[xml(attr)]
    pub name: Option<PciModelName>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A device that a PCI controller emulates.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PciModelName {
    /// The host bridge of pSeries guests.
    #[xml("spapr-pci-host-bridge")]
    SpaprPciHostBridge,
    /// QEMU's PCI bridge.
    #[xml("pci-bridge")]
    PciBridge,
    /// Intel's DMI to PCI bridge.
    #[xml("i82801b11-bridge")]
    I82801b11Bridge,
    /// QEMU's PCI Express to PCI bridge.
    #[xml("pcie-pci-bridge")]
    PciePciBridge,
    /// Intel's root port.
    Ioh3420,
    /// QEMU's root port.
    #[xml("pcie-root-port")]
    PcieRootPort,
    /// The upper side of TI's switch.
    #[xml("x3130-upstream")]
    X3130Upstream,
    /// The lower side of TI's switch.
    #[xml("xio3130-downstream")]
    Xio3130Downstream,
    /// QEMU's PCI expander.
    Pxb,
    /// QEMU's PCI Express expander.
    #[xml("pxb-pcie")]
    PxbPcie,
    /// Another word.
    Other(String),
}

/// What the guest sees of a PCI controller.
#[derive(Clone, Default, Element)]
pub struct ControllerTarget {
    /// `pci-bridge`: the chassis number, 1 to 255.
    #[xml(attr = "chassisNr")]
    pub chassis_nr: Option<Number>,
    /// Root and downstream ports: the chassis, 0 to 255.
    #[xml(attr)]
    pub chassis: Option<Number>,
    /// Root and downstream ports: the port, 0 to 255.
    #[xml(attr)]
    pub port: Option<Number>,
    /// Expander buses: the number of the new bus, 1 to 254.
    #[xml(attr = "busNr")]
    pub bus_nr: Option<Number>,
    /// pSeries: the order in which the guest sees the root. Since libvirt 3.6.0.
    #[xml(attr)]
    pub index: Option<Number>,
    /// Whether devices can be plugged while the guest runs. Since libvirt 6.3.0.
    #[xml(attr)]
    pub hotplug: Option<OnOff>,
    /// `pcie-root-port`: memory set aside for devices plugged later, in KiB. Since libvirt 10.3.0.
    #[xml(attr = "memReserve")]
    pub mem_reserve: Option<u64>,
    /// The guest's NUMA node that the bus belongs to.
    #[xml(text_child)]
    pub node: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Options of a controller's driver.
#[derive(Clone, Default, Element)]
pub struct ControllerDriver {
    /// The number of queues, best that of the vCPUs. Since libvirt 1.0.5.
    #[xml(attr)]
    pub queues: Option<u32>,
    /// The most commands queued for devices of the host. Since libvirt 1.2.7.
    #[xml(attr)]
    pub cmd_per_lun: Option<u32>,
    /// The most sectors of 512 bytes in one command. Since libvirt 1.2.7.
    #[xml(attr)]
    pub max_sectors: Option<u32>,
    /// Whether another thread handles I/O while the guest runs on. Since libvirt 1.2.18.
    #[xml(attr)]
    pub ioeventfd: Option<OnOff>,
    /// `virtio-scsi`: the I/O thread that serves it, from 1. Since libvirt 1.3.5.
    #[xml(attr)]
    pub iothread: Option<u32>,
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
    /// `virtio-scsi`: several I/O threads. Since libvirt 11.2.0.
    #[xml(child)]
    pub iothreads: Option<Box<DiskIoThreads>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The controller that a USB controller is a companion of.
#[derive(Clone, Default, Element)]
pub struct UsbMaster {
    /// The port of the master at which the companion's ports start.
    #[xml(attr)]
    pub startport: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
