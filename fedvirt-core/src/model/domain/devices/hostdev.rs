//! Devices of the host that are given to the guest.
//!
//! See [libvirt's page](https://libvirt.org/formatdomain.html#host-device-assignment).

use super::{Acpi, Address, Alias, Auth, Boot, DiskHost, InterfaceIp, Rom, SgIo, StartupPolicy, Teaming};
use crate::model::common::{OnOff, YesNo};
use crate::model::network_common::{HostdevDriver, Route};
use crate::model::pci::PciAddress;
use crate::model::storage_common::Initiator;
use crate::xml::{Choice, Element, Extra, Number};

/// A device of the host for the guest.
#[derive(Clone, Default, Element)]
#[xml(root = "hostdev")]
pub struct Hostdev {
    /// Whether it is given to a machine or to a container.
    #[xml(attr)]
    pub mode: Option<HostdevMode>,
    /// The kind of device.
    #[xml(attr)]
    pub type_: Option<HostdevType>,
    /// `pci`: whether libvirt detaches it from the host and back.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// `scsi`: whether SCSI commands of the guest are filtered. Since libvirt 1.0.6.
    #[xml(attr)]
    pub sgio: Option<SgIo>,
    /// `scsi`: whether the guest may send raw I/O. Since libvirt 1.2.9.
    #[xml(attr)]
    pub rawio: Option<YesNo>,
    /// `mdev`: how the guest sees it. `scsi_host`: the generation of virtio.
    #[xml(attr)]
    pub model: Option<HostdevModel>,
    /// `mdev`, `pci`: whether its screen is shown through `<graphics>`. Since libvirt 4.6.0.
    #[xml(attr)]
    pub display: Option<OnOff>,
    /// `mdev`, `pci`: whether it has a framebuffer for booting. Since libvirt 5.10.0.
    #[xml(attr)]
    pub ramfb: Option<OnOff>,
    /// `pci`: the backend. Since libvirt 1.0.5.
    #[xml(child)]
    pub driver: Option<Box<HostdevDriver>>,
    /// Which device it is.
    #[xml(child)]
    pub source: Option<Box<HostdevSource>>,
    /// `net`: IP addresses in the container. Since libvirt 1.2.12.
    #[xml(children = "ip")]
    pub ips: Vec<InterfaceIp>,
    /// `net`: routes in the container. Since libvirt 1.2.12.
    #[xml(children = "route")]
    pub routes: Vec<Route>,
    /// The other interface of a pair that fails over. Since libvirt 7.1.0.
    #[xml(child)]
    pub teaming: Option<Box<Teaming>>,
    /// `scsi`: whether the guest cannot write. Since libvirt 1.0.6.
    #[xml(flag)]
    pub readonly: bool,
    /// `scsi`: whether several guests use it at once. Since libvirt 1.0.6.
    #[xml(flag)]
    pub shareable: bool,
    /// When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.
    #[xml(child)]
    pub boot: Option<Box<Boot>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// How the device's PCI ROM is shown to the guest.
    #[xml(child)]
    pub rom: Option<Box<Rom>>,
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

impl Hostdev {
    fn of(kind: HostdevType, source: HostdevSource) -> Self {
        Self {
            mode: Some(HostdevMode::Subsystem),
            type_: Some(kind),
            source: Some(Box::new(source)),
            ..Self::default()
        }
    }

    /// A PCI device, which libvirt detaches from the host.
    pub fn pci(address: PciAddress) -> Self {
        let address = Address { type_: None, ..Address::from(address) };
        let source = HostdevSource { address: Some(Box::new(address)), ..HostdevSource::default() };
        Self { managed: Some(YesNo::Yes), ..Self::of(HostdevType::Pci, source) }
    }

    /// The USB device of this vendor and product.
    pub fn usb(vendor: u16, product: u16) -> Self {
        let id = |id: u16| Some(Box::new(UsbId { id: Some(Number::hex(id.into(), 4)), ..UsbId::default() }));
        Self::of(
            HostdevType::Usb,
            HostdevSource { vendor: id(vendor), product: id(product), ..HostdevSource::default() },
        )
    }

    /// The mediated device of this UUID.
    pub fn mdev(uuid: impl Into<String>, model: impl Into<HostdevModel>) -> Self {
        let address = Address { uuid: Some(uuid.into()), ..Address::default() };
        let source = HostdevSource { address: Some(Box::new(address)), ..HostdevSource::default() };
        Self { model: Some(model.into()), ..Self::of(HostdevType::Mdev, source) }
    }
}

/// To what a device of the host is given.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HostdevMode {
    /// To a machine, on one of its buses.
    Subsystem,
    /// To a container. Since libvirt 1.0.1.
    Capabilities,
    /// Another word.
    Other(String),
}

/// The kind of a device of the host.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HostdevType {
    /// PCI.
    Pci,
    /// USB.
    Usb,
    /// SCSI. Since libvirt 1.0.6.
    Scsi,
    /// A SCSI adapter with all behind it, by vhost. Since libvirt 2.5.0.
    #[xml("scsi_host")]
    ScsiHost,
    /// A mediated device. Since libvirt 3.2.0.
    Mdev,
    /// A block device, for a container.
    Storage,
    /// A character device, for a container.
    Misc,
    /// A network interface, for a container.
    Net,
    /// Another word.
    Other(String),
}

/// How the guest sees a device of the host.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HostdevModel {
    /// `mdev`: as a PCI device.
    #[xml("vfio-pci")]
    VfioPci,
    /// `mdev`: as a channel device of s390. Since libvirt 4.4.0.
    #[xml("vfio-ccw")]
    VfioCcw,
    /// `mdev`: as a crypto adapter of s390. Since libvirt 4.9.0.
    #[xml("vfio-ap")]
    VfioAp,
    /// `scsi_host`: the generation of virtio that suits the slot. Since libvirt 5.2.0.
    Virtio,
    /// `scsi_host`: for drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0.
    #[xml("virtio-transitional")]
    VirtioTransitional,
    /// `scsi_host`: for drivers of virtio 1.0 alone. Since libvirt 5.2.0.
    #[xml("virtio-non-transitional")]
    VirtioNonTransitional,
    /// Another word.
    Other(String),
}

/// Which device of the host it is. Which attributes count depends on the device's `type`.
#[derive(Clone, Default, Element)]
pub struct HostdevSource {
    /// `scsi`, `scsi_host`: how it is reached. Since libvirt 1.2.8.
    #[xml(attr)]
    pub protocol: Option<HostdevProtocol>,
    /// `scsi` over iSCSI: the target and LUN.
    #[xml(attr)]
    pub name: Option<String>,
    /// `scsi_host`: the port name of vhost, after `naa.`.
    #[xml(attr)]
    pub wwpn: Option<String>,
    /// What happens when it is missing. Since libvirt 1.0.0.
    #[xml(attr = "startupPolicy")]
    pub startup_policy: Option<StartupPolicy>,
    /// `usb`: whether libvirt found the address; libvirt's own.
    #[xml(attr = "autoAddress")]
    pub auto_address: Option<YesNo>,
    /// `usb`: whether it was missing at the start; libvirt's answer.
    #[xml(attr)]
    pub missing: Option<YesNo>,
    /// `usb`: whether the guest can reset it. Since libvirt 8.6.0.
    #[xml(attr = "guestReset")]
    pub guest_reset: Option<GuestReset>,
    /// `pci` with Xen: whether writes to its configuration are filtered. Since libvirt 6.8.0.
    #[xml(attr = "writeFiltering")]
    pub write_filtering: Option<YesNo>,
    /// `usb`: the vendor.
    #[xml(child)]
    pub vendor: Option<Box<UsbId>>,
    /// `usb`: the product.
    #[xml(child)]
    pub product: Option<Box<UsbId>>,
    /// `scsi`: the adapter that it is on.
    #[xml(child)]
    pub adapter: Option<Box<HostdevAdapter>>,
    /// `scsi` over iSCSI: the server.
    #[xml(children = "host")]
    pub hosts: Vec<DiskHost>,
    /// `pci`, `usb`, `scsi`, `mdev`: its address on the host.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// `scsi` over iSCSI: who one is to the server.
    #[xml(child)]
    pub auth: Option<Box<Auth>>,
    /// `scsi` over iSCSI: who one is. Since libvirt 6.7.0.
    #[xml(child)]
    pub initiator: Option<Box<Initiator>>,
    /// `storage`: the path of the device.
    #[xml(text_child)]
    pub block: Option<String>,
    /// `misc`: the path of the device.
    #[xml(text_child)]
    pub char_: Option<String>,
    /// `net`: the name of the interface.
    #[xml(text_child)]
    pub interface: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a SCSI device of the host is reached.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HostdevProtocol {
    /// On an adapter of the host.
    Adapter,
    /// By iSCSI.
    Iscsi,
    /// By vhost.
    Vhost,
    /// Another word.
    Other(String),
}

/// Whether a guest can reset a USB device of the host.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum GuestReset {
    /// Never.
    Off,
    /// While the device is not initialised.
    Uninitialized,
    /// Always.
    On,
    /// Another word.
    Other(String),
}

/// The number of a USB vendor or product.
#[derive(Clone, Default, Element)]
pub struct UsbId {
    /// The number.
    #[xml(attr)]
    pub id: Option<Number>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A SCSI adapter of the host.
#[derive(Clone, Default, Element)]
pub struct HostdevAdapter {
    /// Its name, such as `scsi_host0`.
    #[xml(attr)]
    pub name: Option<String>,
    /// Its kind.
    #[xml(attr)]
    pub type_: Option<AdapterType>,
    /// `fc_host`: the adapter that it is made from.
    #[xml(attr)]
    pub parent: Option<String>,
    /// `fc_host`: whether it is removed afterwards.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// `fc_host`: the node name of the adapter that it is made from.
    #[xml(attr)]
    pub parent_wwnn: Option<String>,
    /// `fc_host`: the port name of the adapter that it is made from.
    #[xml(attr)]
    pub parent_wwpn: Option<String>,
    /// `fc_host`: the fabric of the adapter that it is made from.
    #[xml(attr)]
    pub parent_fabric_wwn: Option<String>,
    /// `fc_host`: its node name.
    #[xml(attr)]
    pub wwnn: Option<String>,
    /// `fc_host`: its port name.
    #[xml(attr)]
    pub wwpn: Option<String>,
    /// `scsi_host`: the PCI device that it is on.
    #[xml(child)]
    pub parentaddr: Option<Box<AdapterParent>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a SCSI adapter.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum AdapterType {
    /// Any.
    #[xml("scsi_host")]
    ScsiHost,
    /// A virtual one of Fibre Channel.
    #[xml("fc_host")]
    FcHost,
    /// Another word.
    Other(String),
}

/// The PCI device that an adapter is on.
#[derive(Clone, Default, Element)]
pub struct AdapterParent {
    /// Its number among those of the device.
    #[xml(attr)]
    pub unique_id: Option<u32>,
    /// The device's address.
    #[xml(child)]
    pub address: Option<Box<PciAddress>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
