//! Devices of the host: the `<device>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatnode.html).

use crate::xml::{Choice, Element, Extra, Number};

use super::network_common::LinkStatus;
use super::pci::PciAddress;

/// A device of the host, or the host itself, which is the device `computer`.
#[derive(Clone, Default, Element)]
#[xml(root = "device")]
pub struct NodeDevice {
    /// The name, such as `pci_0000_00_02_1`; libvirt makes it.
    #[xml(text_child)]
    pub name: Option<String>,
    /// The path in sysfs.
    #[xml(text_child)]
    pub path: Option<String>,
    /// The special files in `/dev`.
    #[xml(children = "devnode")]
    pub devnodes: Vec<DevNode>,
    /// The device that it hangs on.
    #[xml(child)]
    pub parent: Option<Box<NodeParent>>,
    /// The host's driver that it is bound to.
    #[xml(child)]
    pub driver: Option<Box<NodeDriver>>,
    /// What it is and can do.
    #[xml(children = "capability")]
    pub capabilities: Vec<NodeCapability>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl NodeDevice {
    /// What the device is, by the type of capability, such as `pci`.
    pub fn capability(&self, type_: &NodeCapabilityType) -> Option<&NodeCapability> {
        self.capabilities.iter().find(|found| found.type_.as_ref() == Some(type_))
    }
}

/// A special file of a device.
#[derive(Clone, Default, Element)]
pub struct DevNode {
    /// The kind of file.
    #[xml(attr)]
    pub type_: Option<DevNodeType>,
    /// The path.
    #[xml(text)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a special file.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DevNodeType {
    /// The file itself.
    Dev,
    /// A symbolic link to it.
    Link,
    /// Another kind.
    Other(String),
}

/// The device that another hangs on: by its name, or by the names of a Fibre Channel adapter.
#[derive(Clone, Default, Element)]
pub struct NodeParent {
    /// The World Wide Node Name of the adapter.
    #[xml(attr)]
    pub wwnn: Option<String>,
    /// The World Wide Port Name of the adapter.
    #[xml(attr)]
    pub wwpn: Option<String>,
    /// The World Wide Name of the fabric.
    #[xml(attr)]
    pub fabric_wwn: Option<String>,
    /// The device's name; `computer` for the host itself.
    #[xml(text)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The driver that a device is bound to.
#[derive(Clone, Default, Element)]
pub struct NodeDriver {
    /// Its name.
    #[xml(text_child)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a device is; what of it counts depends on the type.
#[derive(Clone, Default, Element)]
pub struct NodeCapability {
    /// What it is.
    #[xml(attr)]
    pub type_: Option<NodeCapabilityType>,
    /// `usb`: the number of the interface.
    #[xml(text_child)]
    pub number: Option<u64>,
    /// `pci`: class, subclass and programming interface, six hexadecimal digits. `usb`: the class. Since libvirt 5.2.0
    /// for `pci`.
    #[xml(text_child)]
    pub class: Option<Number>,
    /// `usb`: the subclass.
    #[xml(text_child)]
    pub subclass: Option<u64>,
    /// `usb`: the protocol.
    #[xml(text_child)]
    pub protocol: Option<u64>,
    /// `usb`: a description.
    #[xml(text_child)]
    pub description: Option<String>,
    /// `net`: the interface's name.
    #[xml(text_child)]
    pub interface: Option<String>,
    /// `net`: the MAC address.
    #[xml(text_child)]
    pub address: Option<String>,
    /// `net`: the state of the link.
    #[xml(child)]
    pub link: Option<Box<LinkStatus>>,
    /// `net`: what the card does for the host.
    #[xml(children = "feature")]
    pub features: Vec<NodeFeature>,
    /// `scsi_generic`: the special file.
    #[xml(text_child)]
    pub char: Option<String>,
    /// `scsi_host` and `scsi`: the number of the adapter.
    #[xml(text_child)]
    pub host: Option<u64>,
    /// `scsi_host`: the number that tells adapters at one address apart. Since libvirt 1.2.7.
    #[xml(text_child)]
    pub unique_id: Option<u32>,
    /// `storage`: the block device.
    #[xml(text_child)]
    pub block: Option<String>,
    /// `pci`: the domain (segment).
    #[xml(text_child)]
    pub domain: Option<u64>,
    /// `pci`, `usb_device`, `scsi`: the number of the bus. `storage`: its kind, such as `usb`.
    #[xml(text_child)]
    pub bus: Option<String>,
    /// `pci`: the slot on the bus.
    #[xml(text_child)]
    pub slot: Option<u64>,
    /// `pci`: the function of the device.
    #[xml(text_child)]
    pub function: Option<u64>,
    /// `usb_device`: the number on the bus.
    #[xml(text_child)]
    pub device: Option<u64>,
    /// `usb_device`: the port that it is plugged into.
    #[xml(text_child)]
    pub port: Option<u64>,
    /// `scsi`: the number on the bus. `scsi_target`: the name.
    #[xml(text_child)]
    pub target: Option<String>,
    /// `scsi`: the logical unit.
    #[xml(text_child)]
    pub lun: Option<u64>,
    /// `storage`: the kind of drive, such as `disk` or `cdrom`.
    #[xml(text_child)]
    pub drive_type: Option<String>,
    /// `storage`: the model.
    #[xml(text_child)]
    pub model: Option<String>,
    /// `system`, `pci`, `usb_device`: the product.
    #[xml(child)]
    pub product: Option<Box<NodeId>>,
    /// `pci`, `usb_device`, `storage`: the maker.
    #[xml(child)]
    pub vendor: Option<Box<NodeId>>,
    /// `storage`: the serial number.
    #[xml(text_child)]
    pub serial: Option<String>,
    /// `system`: the hardware of the host.
    #[xml(child)]
    pub hardware: Option<Box<NodeHardware>>,
    /// `system`: the firmware of the host.
    #[xml(child)]
    pub firmware: Option<Box<NodeFirmware>>,
    /// `storage`: the size in bytes, where the medium is fixed.
    #[xml(text_child)]
    pub size: Option<u64>,
    /// `storage`: the size of a block in bytes, where the medium is fixed.
    #[xml(text_child)]
    pub logical_block_size: Option<u64>,
    /// `storage`: how many blocks there are, where the medium is fixed.
    #[xml(text_child)]
    pub num_blocks: Option<u64>,
    /// `drm`, `scsi`: the kind of device. `mdev`: its type.
    #[xml(child = "type")]
    pub device_type: Option<Box<NodeType>>,
    /// `mdev`: the UUID.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// `mdev`: the parent, as sysfs names it.
    #[xml(text_child)]
    pub parent_addr: Option<String>,
    /// `ccw`, `ccwgroup`: whether the host uses it.
    #[xml(text_child)]
    pub state: Option<CcwState>,
    /// `ccw`, `ccwgroup`, `css`: the channel subsystem.
    #[xml(text_child)]
    pub cssid: Option<Number>,
    /// `ccw`, `ccwgroup`, `css`: the set of subchannels.
    #[xml(text_child)]
    pub ssid: Option<Number>,
    /// `ccw`, `ccwgroup`: the device. `css`: the subchannel.
    #[xml(text_child)]
    pub devno: Option<Number>,
    /// `css`: the address of the device on the subchannel.
    #[xml(child)]
    pub channel_dev_addr: Option<Box<ChannelDeviceAddress>>,
    /// `ccwgroup`: the devices of the group.
    #[xml(child)]
    pub members: Option<Box<CcwGroupMembers>>,
    /// `vdpa`: the special file. Since libvirt 6.9.0.
    #[xml(text_child)]
    pub chardev: Option<String>,
    /// `ap_card`, `ap_queue`: the card.
    #[xml(text_child = "ap-adapter")]
    pub ap_adapter: Option<Number>,
    /// `ap_queue`: the domain on the card.
    #[xml(text_child = "ap-domain")]
    pub ap_domain: Option<Number>,
    /// What it can do besides.
    #[xml(children = "capability")]
    pub capabilities: Vec<NodeSubCapability>,
    /// `pci`, `mdev`: the devices that can only be given away together.
    #[xml(child = "iommuGroup")]
    pub iommu_group: Option<Box<IommuGroup>>,
    /// `pci`: the memory node that it is nearest to.
    #[xml(child)]
    pub numa: Option<Box<NodeNuma>>,
    /// `pci`: its links, with PCI Express.
    #[xml(child = "pci-express")]
    pub pci_express: Option<Box<PciExpress>>,
    /// `mdev`: attributes of the maker, in the order in which they are set.
    #[xml(children = "attr")]
    pub attrs: Vec<MdevAttribute>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a device is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NodeCapabilityType {
    /// The host.
    System,
    /// A PCI device.
    Pci,
    /// A USB device.
    #[xml("usb_device")]
    UsbDevice,
    /// An interface of a USB device.
    Usb,
    /// A network interface.
    Net,
    /// The generic access to a SCSI device.
    #[xml("scsi_generic")]
    ScsiGeneric,
    /// A SCSI adapter.
    #[xml("scsi_host")]
    ScsiHost,
    /// A SCSI target.
    #[xml("scsi_target")]
    ScsiTarget,
    /// A SCSI device.
    Scsi,
    /// A disk or drive.
    Storage,
    /// A graphics device.
    Drm,
    /// A mediated device. Since libvirt 3.4.0.
    Mdev,
    /// A device of a mainframe.
    Ccw,
    /// A group of devices of a mainframe, such as a network card.
    CcwGroup,
    /// A subchannel of a mainframe.
    Css,
    /// A vDPA device. Since libvirt 6.9.0.
    Vdpa,
    /// A crypto card of a mainframe.
    #[xml("ap_card")]
    ApCard,
    /// A queue of a crypto card.
    #[xml("ap_queue")]
    ApQueue,
    /// The crypto cards of a mainframe as a whole.
    #[xml("ap_matrix")]
    ApMatrix,
    /// Something else.
    Other(String),
}

/// A maker or product: its number and name.
#[derive(Clone, Default, Element)]
pub struct NodeId {
    /// The number in hexadecimal, such as `0x8086`.
    #[xml(attr)]
    pub id: Option<String>,
    /// The name.
    #[xml(text)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The hardware of the host.
#[derive(Clone, Default, Element)]
pub struct NodeHardware {
    /// Who made it.
    #[xml(text_child)]
    pub vendor: Option<String>,
    /// The version.
    #[xml(text_child)]
    pub version: Option<String>,
    /// The serial number.
    #[xml(text_child)]
    pub serial: Option<String>,
    /// The UUID.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The firmware of the host.
#[derive(Clone, Default, Element)]
pub struct NodeFirmware {
    /// Who made it.
    #[xml(text_child)]
    pub vendor: Option<String>,
    /// The version.
    #[xml(text_child)]
    pub version: Option<String>,
    /// When it was released.
    #[xml(text_child)]
    pub release_date: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Something that a network card does for the host.
#[derive(Clone, Default, Element)]
pub struct NodeFeature {
    /// Its name, such as `tso` or `rxhash`.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a device.
#[derive(Clone, Default, Element)]
pub struct NodeType {
    /// `mdev`: the maker's name of the type.
    #[xml(attr)]
    pub id: Option<String>,
    /// `drm`: `primary`, `control` or `render`. `scsi`: such as `disk`.
    #[xml(text)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether the host uses a device of a mainframe.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CcwState {
    /// It does.
    Online,
    /// It does not.
    Offline,
    /// Another state.
    Other(String),
}

/// The address of a device on a subchannel.
#[derive(Clone, Default, Element)]
pub struct ChannelDeviceAddress {
    /// The channel subsystem.
    #[xml(text_child)]
    pub cssid: Option<Number>,
    /// The set of subchannels.
    #[xml(text_child)]
    pub ssid: Option<Number>,
    /// The device.
    #[xml(text_child)]
    pub devno: Option<Number>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The devices of a group.
#[derive(Clone, Default, Element)]
pub struct CcwGroupMembers {
    /// The devices.
    #[xml(children = "ccw_device")]
    pub ccw_devices: Vec<CcwGroupMember>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A device of a group.
#[derive(Clone, Default, Element)]
pub struct CcwGroupMember {
    /// Its part in the group, such as `cdev0`.
    #[xml(attr)]
    pub ref_: Option<String>,
    /// Its name as a node device.
    #[xml(text)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Devices that can only be given away together.
#[derive(Clone, Default, Element)]
pub struct IommuGroup {
    /// The number of the group.
    #[xml(attr)]
    pub number: Option<u32>,
    /// The devices, this one included.
    #[xml(children = "address")]
    pub addresses: Vec<PciAddress>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The memory node that a device is nearest to.
#[derive(Clone, Default, Element)]
pub struct NodeNuma {
    /// Its number.
    #[xml(attr)]
    pub node: Option<i32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The PCI Express side of a device.
#[derive(Clone, Default, Element)]
pub struct PciExpress {
    /// What the link can do, and what was agreed.
    #[xml(children = "link")]
    pub links: Vec<PciExpressLink>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A link of PCI Express.
#[derive(Clone, Default, Element)]
pub struct PciExpressLink {
    /// Whether this is what it can do or what was agreed.
    #[xml(attr)]
    pub validity: Option<LinkValidity>,
    /// The port.
    #[xml(attr)]
    pub port: Option<u32>,
    /// The speed in GT/s, such as `2.5`.
    #[xml(attr)]
    pub speed: Option<String>,
    /// How many lanes.
    #[xml(attr)]
    pub width: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether a link is described as it can be or as it is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LinkValidity {
    /// What the device can do.
    Cap,
    /// What was agreed.
    Sta,
    /// Something else.
    Other(String),
}

/// An attribute of a mediated device.
#[derive(Clone, Default, Element)]
pub struct MdevAttribute {
    /// Its name.
    #[xml(attr)]
    pub name: Option<String>,
    /// Its value.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a device can do besides; what of it counts depends on the type.
#[derive(Clone, Default, Element)]
pub struct NodeSubCapability {
    /// What it can do.
    #[xml(attr)]
    pub type_: Option<NodeSubCapabilityType>,
    /// `virt_functions`: how many there can be. Since libvirt 1.3.0.
    #[xml(attr = "maxCount")]
    pub max_count: Option<u32>,
    /// `vpd`: the name of the card.
    #[xml(text_child)]
    pub name: Option<String>,
    /// `vpd`: what the maker and the owner wrote.
    #[xml(children)]
    pub fields: Vec<VpdFields>,
    /// `phys_function`: the function that it belongs to. `virt_functions`: the functions.
    #[xml(children = "address")]
    pub addresses: Vec<PciAddress>,
    /// `mdev_types`: the types of mediated devices that can be made.
    #[xml(children = "type")]
    pub types: Vec<MdevType>,
    /// `fc_remote_port`: the port.
    #[xml(text_child)]
    pub rport: Option<String>,
    /// `fc_host`: the World Wide Node Name.
    #[xml(text_child)]
    pub wwnn: Option<String>,
    /// `fc_host`, `fc_remote_port`: the World Wide Port Name.
    #[xml(text_child)]
    pub wwpn: Option<String>,
    /// `fc_host`: the World Wide Name of the fabric.
    #[xml(text_child)]
    pub fabric_wwn: Option<String>,
    /// `vport_ops`: how many virtual ports there can be.
    #[xml(text_child)]
    pub max_vports: Option<u32>,
    /// `vport_ops`: how many virtual ports there are.
    #[xml(text_child)]
    pub vports: Option<u32>,
    /// `removable`: 1 when there is a medium, else 0.
    #[xml(text_child)]
    pub media_available: Option<u32>,
    /// `removable`: the size of the medium in bytes.
    #[xml(text_child)]
    pub media_size: Option<u64>,
    /// `removable`: the label of the medium.
    #[xml(text_child)]
    pub media_label: Option<String>,
    /// `removable`: the size of a block in bytes.
    #[xml(text_child)]
    pub logical_block_size: Option<u64>,
    /// `removable`: how many blocks there are.
    #[xml(text_child)]
    pub num_blocks: Option<u64>,
    /// `ccwgroup_member`: the group, by its name as a node device.
    #[xml(text_child)]
    pub group_device: Option<String>,
    /// `qeth_…`: the kind of network card.
    #[xml(text_child)]
    pub card_type: Option<String>,
    /// `qeth_…`: the channel path.
    #[xml(text_child)]
    pub chpid: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a device can do besides.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum NodeSubCapabilityType {
    /// It is a virtual function of this physical one.
    #[xml("phys_function")]
    PhysFunction,
    /// It has virtual functions.
    #[xml("virt_functions")]
    VirtFunctions,
    /// It is a bridge. Since libvirt 1.3.3.
    #[xml("pci-bridge")]
    PciBridge,
    /// It is a CardBus bridge. Since libvirt 1.3.3.
    #[xml("cardbus-bridge")]
    CardbusBridge,
    /// Mediated devices can be made of it. Since libvirt 3.4.0.
    #[xml("mdev_types")]
    MdevTypes,
    /// It carries vital product data.
    Vpd,
    /// It is an Ethernet card.
    #[xml("80203")]
    Ieee80203,
    /// It is a Wi-Fi card.
    #[xml("80211")]
    Ieee80211,
    /// It is a Fibre Channel adapter.
    #[xml("fc_host")]
    FcHost,
    /// Virtual ports can be made of it.
    #[xml("vport_ops")]
    VportOps,
    /// It is a port on a Fibre Channel fabric.
    #[xml("fc_remote_port")]
    FcRemotePort,
    /// Its medium can be taken out.
    Removable,
    /// It can be unplugged.
    Hotpluggable,
    /// It belongs to a group.
    #[xml("ccwgroup_member")]
    CcwGroupMember,
    /// It is a network card.
    #[xml("qeth_generic")]
    QethGeneric,
    /// It is a network card that carries Ethernet.
    #[xml("qeth_layer2")]
    QethLayer2,
    /// It is a network card that carries IP.
    #[xml("qeth_layer3")]
    QethLayer3,
    /// Something else.
    Other(String),
}

/// A type of mediated devices that can be made.
#[derive(Clone, Default, Element)]
pub struct MdevType {
    /// The maker's name of the type.
    #[xml(attr)]
    pub id: Option<String>,
    /// A name for people.
    #[xml(text_child)]
    pub name: Option<String>,
    /// How a guest sees it.
    #[xml(text_child = "deviceAPI")]
    pub device_api: Option<DeviceApi>,
    /// How many more can be made.
    #[xml(text_child = "availableInstances")]
    pub available_instances: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a guest sees a mediated device.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DeviceApi {
    /// As a PCI device.
    #[xml("vfio-pci")]
    VfioPci,
    /// As a device of a mainframe.
    #[xml("vfio-ccw")]
    VfioCcw,
    /// As a crypto card of a mainframe.
    #[xml("vfio-ap")]
    VfioAp,
    /// As something else.
    Other(String),
}

/// Vital product data of a card: what is fixed, or what its owner can write.
#[derive(Clone, Default, Element)]
pub struct VpdFields {
    /// Which of both.
    #[xml(attr)]
    pub access: Option<VpdAccess>,
    /// The level of changes to the card.
    #[xml(text_child)]
    pub change_level: Option<String>,
    /// The maker, in more detail.
    #[xml(text_child)]
    pub manufacture_id: Option<String>,
    /// The number of the part.
    #[xml(text_child)]
    pub part_number: Option<String>,
    /// The serial number.
    #[xml(text_child)]
    pub serial_number: Option<String>,
    /// The owner's label.
    #[xml(text_child)]
    pub asset_tag: Option<String>,
    /// Fields of the maker's own.
    #[xml(children = "vendor_field")]
    pub vendor_fields: Vec<VpdField>,
    /// Fields of the system's own.
    #[xml(children = "system_field")]
    pub system_fields: Vec<VpdField>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Who can write vital product data.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VpdAccess {
    /// The maker alone.
    ReadOnly,
    /// The owner, too.
    ReadWrite,
    /// Others.
    Other(String),
}

/// A field of vital product data.
#[derive(Clone, Default, Element)]
pub struct VpdField {
    /// Its index: a digit or capital letter.
    #[xml(attr)]
    pub index: Option<String>,
    /// Its value.
    #[xml(text)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
