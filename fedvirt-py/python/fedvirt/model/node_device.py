# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<device>`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

__all__ = [
    "CcwGroupMember",
    "CcwGroupMembers",
    "CcwState",
    "ChannelDeviceAddress",
    "DevNode",
    "DevNodeType",
    "DeviceApi",
    "IommuGroup",
    "LinkValidity",
    "MdevAttribute",
    "MdevType",
    "NodeCapability",
    "NodeCapabilityType",
    "NodeDevice",
    "NodeDriver",
    "NodeFeature",
    "NodeFirmware",
    "NodeHardware",
    "NodeId",
    "NodeNuma",
    "NodeParent",
    "NodeSubCapability",
    "NodeSubCapabilityType",
    "NodeType",
    "PciExpress",
    "PciExpressLink",
    "VpdAccess",
    "VpdField",
    "VpdFields",
]

CcwState: TypeAlias = Literal["online", "offline"] | str
"""Whether the host uses a device of a mainframe.

- `online`: It does.
- `offline`: It does not.
"""

DevNodeType: TypeAlias = Literal["dev", "link"] | str
"""The kind of a special file.

- `dev`: The file itself.
- `link`: A symbolic link to it.
"""

DeviceApi: TypeAlias = Literal["vfio-pci", "vfio-ccw", "vfio-ap"] | str
"""How a guest sees a mediated device.

- `vfio-pci`: As a PCI device.
- `vfio-ccw`: As a device of a mainframe.
- `vfio-ap`: As a crypto card of a mainframe.
"""

LinkValidity: TypeAlias = Literal["cap", "sta"] | str
"""Whether a link is described as it can be or as it is.

- `cap`: What the device can do.
- `sta`: What was agreed.
"""

NodeCapabilityType: TypeAlias = (
    Literal[
        "system",
        "pci",
        "usb_device",
        "usb",
        "net",
        "scsi_generic",
        "scsi_host",
        "scsi_target",
        "scsi",
        "storage",
        "drm",
        "mdev",
        "ccw",
        "ccwgroup",
        "css",
        "vdpa",
        "ap_card",
        "ap_queue",
        "ap_matrix",
    ]
    | str
)
"""What a device is.

- `system`: The host.
- `pci`: A PCI device.
- `usb_device`: A USB device.
- `usb`: An interface of a USB device.
- `net`: A network interface.
- `scsi_generic`: The generic access to a SCSI device.
- `scsi_host`: A SCSI adapter.
- `scsi_target`: A SCSI target.
- `scsi`: A SCSI device.
- `storage`: A disk or drive.
- `drm`: A graphics device.
- `mdev`: A mediated device. Since libvirt 3.4.0.
- `ccw`: A device of a mainframe.
- `ccwgroup`: A group of devices of a mainframe, such as a network card.
- `css`: A subchannel of a mainframe.
- `vdpa`: A vDPA device. Since libvirt 6.9.0.
- `ap_card`: A crypto card of a mainframe.
- `ap_queue`: A queue of a crypto card.
- `ap_matrix`: The crypto cards of a mainframe as a whole.
"""

NodeSubCapabilityType: TypeAlias = (
    Literal[
        "phys_function",
        "virt_functions",
        "pci-bridge",
        "cardbus-bridge",
        "mdev_types",
        "vpd",
        "80203",
        "80211",
        "fc_host",
        "vport_ops",
        "fc_remote_port",
        "removable",
        "hotpluggable",
        "ccwgroup_member",
        "qeth_generic",
        "qeth_layer2",
        "qeth_layer3",
    ]
    | str
)
"""What a device can do besides.

- `phys_function`: It is a virtual function of this physical one.
- `virt_functions`: It has virtual functions.
- `pci-bridge`: It is a bridge. Since libvirt 1.3.3.
- `cardbus-bridge`: It is a CardBus bridge. Since libvirt 1.3.3.
- `mdev_types`: Mediated devices can be made of it. Since libvirt 3.4.0.
- `vpd`: It carries vital product data.
- `80203`: It is an Ethernet card.
- `80211`: It is a Wi-Fi card.
- `fc_host`: It is a Fibre Channel adapter.
- `vport_ops`: Virtual ports can be made of it.
- `fc_remote_port`: It is a port on a Fibre Channel fabric.
- `removable`: Its medium can be taken out.
- `hotpluggable`: It can be unplugged.
- `ccwgroup_member`: It belongs to a group.
- `qeth_generic`: It is a network card.
- `qeth_layer2`: It is a network card that carries Ethernet.
- `qeth_layer3`: It is a network card that carries IP.
"""

VpdAccess: TypeAlias = Literal["readonly", "readwrite"] | str
"""Who can write vital product data.

- `readonly`: The maker alone.
- `readwrite`: The owner, too.
"""


class CcwGroupMember(Element):
    """A device of a group."""

    __slots__ = {
        "ref": "Its part in the group, such as `cdev0`.",
        "name": "Its name as a node device.",
    }
    __fields__ = tuple(__slots__)

    ref: str | None
    """Its part in the group, such as `cdev0`."""
    name: str | None
    """Its name as a node device."""

    def __init__(
        self,
        *,
        ref: str | None = None,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.ref = ref
        self.name = name
        self.extra = extra


class CcwGroupMembers(Element):
    """The devices of a group."""

    __slots__ = {
        "ccw_devices": "The devices.",
    }
    __fields__ = tuple(__slots__)

    ccw_devices: list[CcwGroupMember]
    """The devices."""

    def __init__(
        self,
        *,
        ccw_devices: list[CcwGroupMember] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.ccw_devices = [] if ccw_devices is None else ccw_devices
        self.extra = extra


class ChannelDeviceAddress(Element):
    """The address of a device on a subchannel."""

    __slots__ = {
        "cssid": "The channel subsystem.",
        "ssid": "The set of subchannels.",
        "devno": "The device.",
    }
    __fields__ = tuple(__slots__)

    cssid: int | None
    """The channel subsystem."""
    ssid: int | None
    """The set of subchannels."""
    devno: int | None
    """The device."""

    def __init__(
        self,
        *,
        cssid: int | None = None,
        ssid: int | None = None,
        devno: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.cssid = cssid
        self.ssid = ssid
        self.devno = devno
        self.extra = extra


class DevNode(Element):
    """A special file of a device."""

    __slots__ = {
        "type": "The kind of file.",
        "path": "The path.",
    }
    __fields__ = tuple(__slots__)

    type: DevNodeType | None
    """The kind of file."""
    path: str | None
    """The path."""

    def __init__(
        self,
        *,
        type: DevNodeType | None = None,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.path = path
        self.extra = extra


class IommuGroup(Element):
    """Devices that can only be given away together."""

    __slots__ = {
        "number": "The number of the group.",
        "addresses": "The devices, this one included.",
    }
    __fields__ = tuple(__slots__)

    number: int | None
    """The number of the group."""
    addresses: list[PciAddress]
    """The devices, this one included."""

    def __init__(
        self,
        *,
        number: int | None = None,
        addresses: list[PciAddress] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.number = number
        self.addresses = [] if addresses is None else addresses
        self.extra = extra


class MdevAttribute(Element):
    """An attribute of a mediated device."""

    __slots__ = {
        "name": "Its name.",
        "value": "Its value.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name."""
    value: str | None
    """Its value."""

    def __init__(
        self,
        *,
        name: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.value = value
        self.extra = extra


class MdevType(Element):
    """A type of mediated devices that can be made."""

    __slots__ = {
        "id": "The maker's name of the type.",
        "name": "A name for people.",
        "device_api": "How a guest sees it.",
        "available_instances": "How many more can be made.",
    }
    __fields__ = tuple(__slots__)

    id: str | None
    """The maker's name of the type."""
    name: str | None
    """A name for people."""
    device_api: DeviceApi | None
    """How a guest sees it."""
    available_instances: int | None
    """How many more can be made."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        device_api: DeviceApi | None = None,
        available_instances: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.name = name
        self.device_api = device_api
        self.available_instances = available_instances
        self.extra = extra


class NodeCapability(Element):
    """What a device is; what of it counts depends on the type."""

    __slots__ = {
        "type": "What it is.",
        "number": "`usb`: the number of the interface.",
        "class_": "`pci`: class, subclass and programming interface, six hexadecimal digits. `usb`: the class. Since libvirt 5.2.0 for `pci`.",
        "subclass": "`usb`: the subclass.",
        "protocol": "`usb`: the protocol.",
        "description": "`usb`: a description.",
        "interface": "`net`: the interface's name.",
        "address": "`net`: the MAC address.",
        "link": "`net`: the state of the link.",
        "features": "`net`: what the card does for the host.",
        "char": "`scsi_generic`: the special file.",
        "host": "`scsi_host` and `scsi`: the number of the adapter.",
        "unique_id": "`scsi_host`: the number that tells adapters at one address apart. Since libvirt 1.2.7.",
        "block": "`storage`: the block device.",
        "domain": "`pci`: the domain (segment).",
        "bus": "`pci`, `usb_device`, `scsi`: the number of the bus. `storage`: its kind, such as `usb`.",
        "slot": "`pci`: the slot on the bus.",
        "function": "`pci`: the function of the device.",
        "device": "`usb_device`: the number on the bus.",
        "port": "`usb_device`: the port that it is plugged into.",
        "target": "`scsi`: the number on the bus. `scsi_target`: the name.",
        "lun": "`scsi`: the logical unit.",
        "drive_type": "`storage`: the kind of drive, such as `disk` or `cdrom`.",
        "model": "`storage`: the model.",
        "product": "`system`, `pci`, `usb_device`: the product.",
        "vendor": "`pci`, `usb_device`, `storage`: the maker.",
        "serial": "`storage`: the serial number.",
        "hardware": "`system`: the hardware of the host.",
        "firmware": "`system`: the firmware of the host.",
        "size": "`storage`: the size in bytes, where the medium is fixed.",
        "logical_block_size": "`storage`: the size of a block in bytes, where the medium is fixed.",
        "num_blocks": "`storage`: how many blocks there are, where the medium is fixed.",
        "device_type": "`drm`, `scsi`: the kind of device. `mdev`: its type.",
        "uuid": "`mdev`: the UUID.",
        "parent_addr": "`mdev`: the parent, as sysfs names it.",
        "state": "`ccw`, `ccwgroup`: whether the host uses it.",
        "cssid": "`ccw`, `ccwgroup`, `css`: the channel subsystem.",
        "ssid": "`ccw`, `ccwgroup`, `css`: the set of subchannels.",
        "devno": "`ccw`, `ccwgroup`: the device. `css`: the subchannel.",
        "channel_dev_addr": "`css`: the address of the device on the subchannel.",
        "members": "`ccwgroup`: the devices of the group.",
        "chardev": "`vdpa`: the special file. Since libvirt 6.9.0.",
        "ap_adapter": "`ap_card`, `ap_queue`: the card.",
        "ap_domain": "`ap_queue`: the domain on the card.",
        "capabilities": "What it can do besides.",
        "iommu_group": "`pci`, `mdev`: the devices that can only be given away together.",
        "numa": "`pci`: the memory node that it is nearest to.",
        "pci_express": "`pci`: its links, with PCI Express.",
        "attrs": "`mdev`: attributes of the maker, in the order in which they are set.",
    }
    __fields__ = tuple(__slots__)

    type: NodeCapabilityType | None
    """What it is."""
    number: int | None
    """`usb`: the number of the interface."""
    class_: int | None
    """`pci`: class, subclass and programming interface, six hexadecimal digits. `usb`: the class. Since libvirt 5.2.0
    for `pci`.
    """
    subclass: int | None
    """`usb`: the subclass."""
    protocol: int | None
    """`usb`: the protocol."""
    description: str | None
    """`usb`: a description."""
    interface: str | None
    """`net`: the interface's name."""
    address: str | None
    """`net`: the MAC address."""
    link: LinkStatus | None
    """`net`: the state of the link."""
    features: list[NodeFeature]
    """`net`: what the card does for the host."""
    char: str | None
    """`scsi_generic`: the special file."""
    host: int | None
    """`scsi_host` and `scsi`: the number of the adapter."""
    unique_id: int | None
    """`scsi_host`: the number that tells adapters at one address apart. Since libvirt 1.2.7."""
    block: str | None
    """`storage`: the block device."""
    domain: int | None
    """`pci`: the domain (segment)."""
    bus: str | None
    """`pci`, `usb_device`, `scsi`: the number of the bus. `storage`: its kind, such as `usb`."""
    slot: int | None
    """`pci`: the slot on the bus."""
    function: int | None
    """`pci`: the function of the device."""
    device: int | None
    """`usb_device`: the number on the bus."""
    port: int | None
    """`usb_device`: the port that it is plugged into."""
    target: str | None
    """`scsi`: the number on the bus. `scsi_target`: the name."""
    lun: int | None
    """`scsi`: the logical unit."""
    drive_type: str | None
    """`storage`: the kind of drive, such as `disk` or `cdrom`."""
    model: str | None
    """`storage`: the model."""
    product: NodeId | None
    """`system`, `pci`, `usb_device`: the product."""
    vendor: NodeId | None
    """`pci`, `usb_device`, `storage`: the maker."""
    serial: str | None
    """`storage`: the serial number."""
    hardware: NodeHardware | None
    """`system`: the hardware of the host."""
    firmware: NodeFirmware | None
    """`system`: the firmware of the host."""
    size: int | None
    """`storage`: the size in bytes, where the medium is fixed."""
    logical_block_size: int | None
    """`storage`: the size of a block in bytes, where the medium is fixed."""
    num_blocks: int | None
    """`storage`: how many blocks there are, where the medium is fixed."""
    device_type: NodeType | None
    """`drm`, `scsi`: the kind of device. `mdev`: its type."""
    uuid: str | None
    """`mdev`: the UUID."""
    parent_addr: str | None
    """`mdev`: the parent, as sysfs names it."""
    state: CcwState | None
    """`ccw`, `ccwgroup`: whether the host uses it."""
    cssid: int | None
    """`ccw`, `ccwgroup`, `css`: the channel subsystem."""
    ssid: int | None
    """`ccw`, `ccwgroup`, `css`: the set of subchannels."""
    devno: int | None
    """`ccw`, `ccwgroup`: the device. `css`: the subchannel."""
    channel_dev_addr: ChannelDeviceAddress | None
    """`css`: the address of the device on the subchannel."""
    members: CcwGroupMembers | None
    """`ccwgroup`: the devices of the group."""
    chardev: str | None
    """`vdpa`: the special file. Since libvirt 6.9.0."""
    ap_adapter: int | None
    """`ap_card`, `ap_queue`: the card."""
    ap_domain: int | None
    """`ap_queue`: the domain on the card."""
    capabilities: list[NodeSubCapability]
    """What it can do besides."""
    iommu_group: IommuGroup | None
    """`pci`, `mdev`: the devices that can only be given away together."""
    numa: NodeNuma | None
    """`pci`: the memory node that it is nearest to."""
    pci_express: PciExpress | None
    """`pci`: its links, with PCI Express."""
    attrs: list[MdevAttribute]
    """`mdev`: attributes of the maker, in the order in which they are set."""

    def __init__(
        self,
        *,
        type: NodeCapabilityType | None = None,
        number: int | None = None,
        class_: int | None = None,
        subclass: int | None = None,
        protocol: int | None = None,
        description: str | None = None,
        interface: str | None = None,
        address: str | None = None,
        link: LinkStatus | None = None,
        features: list[NodeFeature] | None = None,
        char: str | None = None,
        host: int | None = None,
        unique_id: int | None = None,
        block: str | None = None,
        domain: int | None = None,
        bus: str | None = None,
        slot: int | None = None,
        function: int | None = None,
        device: int | None = None,
        port: int | None = None,
        target: str | None = None,
        lun: int | None = None,
        drive_type: str | None = None,
        model: str | None = None,
        product: NodeId | None = None,
        vendor: NodeId | None = None,
        serial: str | None = None,
        hardware: NodeHardware | None = None,
        firmware: NodeFirmware | None = None,
        size: int | None = None,
        logical_block_size: int | None = None,
        num_blocks: int | None = None,
        device_type: NodeType | None = None,
        uuid: str | None = None,
        parent_addr: str | None = None,
        state: CcwState | None = None,
        cssid: int | None = None,
        ssid: int | None = None,
        devno: int | None = None,
        channel_dev_addr: ChannelDeviceAddress | None = None,
        members: CcwGroupMembers | None = None,
        chardev: str | None = None,
        ap_adapter: int | None = None,
        ap_domain: int | None = None,
        capabilities: list[NodeSubCapability] | None = None,
        iommu_group: IommuGroup | None = None,
        numa: NodeNuma | None = None,
        pci_express: PciExpress | None = None,
        attrs: list[MdevAttribute] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.number = number
        self.class_ = class_
        self.subclass = subclass
        self.protocol = protocol
        self.description = description
        self.interface = interface
        self.address = address
        self.link = link
        self.features = [] if features is None else features
        self.char = char
        self.host = host
        self.unique_id = unique_id
        self.block = block
        self.domain = domain
        self.bus = bus
        self.slot = slot
        self.function = function
        self.device = device
        self.port = port
        self.target = target
        self.lun = lun
        self.drive_type = drive_type
        self.model = model
        self.product = product
        self.vendor = vendor
        self.serial = serial
        self.hardware = hardware
        self.firmware = firmware
        self.size = size
        self.logical_block_size = logical_block_size
        self.num_blocks = num_blocks
        self.device_type = device_type
        self.uuid = uuid
        self.parent_addr = parent_addr
        self.state = state
        self.cssid = cssid
        self.ssid = ssid
        self.devno = devno
        self.channel_dev_addr = channel_dev_addr
        self.members = members
        self.chardev = chardev
        self.ap_adapter = ap_adapter
        self.ap_domain = ap_domain
        self.capabilities = [] if capabilities is None else capabilities
        self.iommu_group = iommu_group
        self.numa = numa
        self.pci_express = pci_express
        self.attrs = [] if attrs is None else attrs
        self.extra = extra


class NodeDevice(Root):
    """A device of the host, or the host itself, which is the device `computer`."""

    __slots__ = {
        "name": "The name, such as `pci_0000_00_02_1`; libvirt makes it.",
        "path": "The path in sysfs.",
        "devnodes": "The special files in `/dev`.",
        "parent": "The device that it hangs on.",
        "driver": "The host's driver that it is bound to.",
        "capabilities": "What it is and can do.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "node_device.NodeDevice"

    name: str | None
    """The name, such as `pci_0000_00_02_1`; libvirt makes it."""
    path: str | None
    """The path in sysfs."""
    devnodes: list[DevNode]
    """The special files in `/dev`."""
    parent: NodeParent | None
    """The device that it hangs on."""
    driver: NodeDriver | None
    """The host's driver that it is bound to."""
    capabilities: list[NodeCapability]
    """What it is and can do."""

    def __init__(
        self,
        *,
        name: str | None = None,
        path: str | None = None,
        devnodes: list[DevNode] | None = None,
        parent: NodeParent | None = None,
        driver: NodeDriver | None = None,
        capabilities: list[NodeCapability] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.path = path
        self.devnodes = [] if devnodes is None else devnodes
        self.parent = parent
        self.driver = driver
        self.capabilities = [] if capabilities is None else capabilities
        self.extra = extra

    def capability(self, type_: NodeCapabilityType) -> NodeCapability | None:
        """What the device is, by the type of capability, such as 'pci'."""
        return next((found for found in self.capabilities if found.type == type_), None)


class NodeDriver(Element):
    """The driver that a device is bound to."""

    __slots__ = {
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class NodeFeature(Element):
    """Something that a network card does for the host."""

    __slots__ = {
        "name": "Its name, such as `tso` or `rxhash`.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name, such as `tso` or `rxhash`."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class NodeFirmware(Element):
    """The firmware of the host."""

    __slots__ = {
        "vendor": "Who made it.",
        "version": "The version.",
        "release_date": "When it was released.",
    }
    __fields__ = tuple(__slots__)

    vendor: str | None
    """Who made it."""
    version: str | None
    """The version."""
    release_date: str | None
    """When it was released."""

    def __init__(
        self,
        *,
        vendor: str | None = None,
        version: str | None = None,
        release_date: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vendor = vendor
        self.version = version
        self.release_date = release_date
        self.extra = extra


class NodeHardware(Element):
    """The hardware of the host."""

    __slots__ = {
        "vendor": "Who made it.",
        "version": "The version.",
        "serial": "The serial number.",
        "uuid": "The UUID.",
    }
    __fields__ = tuple(__slots__)

    vendor: str | None
    """Who made it."""
    version: str | None
    """The version."""
    serial: str | None
    """The serial number."""
    uuid: str | None
    """The UUID."""

    def __init__(
        self,
        *,
        vendor: str | None = None,
        version: str | None = None,
        serial: str | None = None,
        uuid: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vendor = vendor
        self.version = version
        self.serial = serial
        self.uuid = uuid
        self.extra = extra


class NodeId(Element):
    """A maker or product: its number and name."""

    __slots__ = {
        "id": "The number in hexadecimal, such as `0x8086`.",
        "name": "The name.",
    }
    __fields__ = tuple(__slots__)

    id: str | None
    """The number in hexadecimal, such as `0x8086`."""
    name: str | None
    """The name."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.name = name
        self.extra = extra


class NodeNuma(Element):
    """The memory node that a device is nearest to."""

    __slots__ = {
        "node": "Its number.",
    }
    __fields__ = tuple(__slots__)

    node: int | None
    """Its number."""

    def __init__(
        self,
        *,
        node: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.node = node
        self.extra = extra


class NodeParent(Element):
    """The device that another hangs on: by its name, or by the names of a Fibre Channel adapter."""

    __slots__ = {
        "wwnn": "The World Wide Node Name of the adapter.",
        "wwpn": "The World Wide Port Name of the adapter.",
        "fabric_wwn": "The World Wide Name of the fabric.",
        "name": "The device's name; `computer` for the host itself.",
    }
    __fields__ = tuple(__slots__)

    wwnn: str | None
    """The World Wide Node Name of the adapter."""
    wwpn: str | None
    """The World Wide Port Name of the adapter."""
    fabric_wwn: str | None
    """The World Wide Name of the fabric."""
    name: str | None
    """The device's name; `computer` for the host itself."""

    def __init__(
        self,
        *,
        wwnn: str | None = None,
        wwpn: str | None = None,
        fabric_wwn: str | None = None,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.wwnn = wwnn
        self.wwpn = wwpn
        self.fabric_wwn = fabric_wwn
        self.name = name
        self.extra = extra


class NodeSubCapability(Element):
    """What a device can do besides; what of it counts depends on the type."""

    __slots__ = {
        "type": "What it can do.",
        "max_count": "`virt_functions`: how many there can be. Since libvirt 1.3.0.",
        "name": "`vpd`: the name of the card.",
        "fields": "`vpd`: what the maker and the owner wrote.",
        "addresses": "`phys_function`: the function that it belongs to. `virt_functions`: the functions.",
        "types": "`mdev_types`: the types of mediated devices that can be made.",
        "rport": "`fc_remote_port`: the port.",
        "wwnn": "`fc_host`: the World Wide Node Name.",
        "wwpn": "`fc_host`, `fc_remote_port`: the World Wide Port Name.",
        "fabric_wwn": "`fc_host`: the World Wide Name of the fabric.",
        "max_vports": "`vport_ops`: how many virtual ports there can be.",
        "vports": "`vport_ops`: how many virtual ports there are.",
        "media_available": "`removable`: 1 when there is a medium, else 0.",
        "media_size": "`removable`: the size of the medium in bytes.",
        "media_label": "`removable`: the label of the medium.",
        "logical_block_size": "`removable`: the size of a block in bytes.",
        "num_blocks": "`removable`: how many blocks there are.",
        "group_device": "`ccwgroup_member`: the group, by its name as a node device.",
        "card_type": "`qeth_…`: the kind of network card.",
        "chpid": "`qeth_…`: the channel path.",
    }
    __fields__ = tuple(__slots__)

    type: NodeSubCapabilityType | None
    """What it can do."""
    max_count: int | None
    """`virt_functions`: how many there can be. Since libvirt 1.3.0."""
    name: str | None
    """`vpd`: the name of the card."""
    fields: list[VpdFields]
    """`vpd`: what the maker and the owner wrote."""
    addresses: list[PciAddress]
    """`phys_function`: the function that it belongs to. `virt_functions`: the functions."""
    types: list[MdevType]
    """`mdev_types`: the types of mediated devices that can be made."""
    rport: str | None
    """`fc_remote_port`: the port."""
    wwnn: str | None
    """`fc_host`: the World Wide Node Name."""
    wwpn: str | None
    """`fc_host`, `fc_remote_port`: the World Wide Port Name."""
    fabric_wwn: str | None
    """`fc_host`: the World Wide Name of the fabric."""
    max_vports: int | None
    """`vport_ops`: how many virtual ports there can be."""
    vports: int | None
    """`vport_ops`: how many virtual ports there are."""
    media_available: int | None
    """`removable`: 1 when there is a medium, else 0."""
    media_size: int | None
    """`removable`: the size of the medium in bytes."""
    media_label: str | None
    """`removable`: the label of the medium."""
    logical_block_size: int | None
    """`removable`: the size of a block in bytes."""
    num_blocks: int | None
    """`removable`: how many blocks there are."""
    group_device: str | None
    """`ccwgroup_member`: the group, by its name as a node device."""
    card_type: str | None
    """`qeth_…`: the kind of network card."""
    chpid: str | None
    """`qeth_…`: the channel path."""

    def __init__(
        self,
        *,
        type: NodeSubCapabilityType | None = None,
        max_count: int | None = None,
        name: str | None = None,
        fields: list[VpdFields] | None = None,
        addresses: list[PciAddress] | None = None,
        types: list[MdevType] | None = None,
        rport: str | None = None,
        wwnn: str | None = None,
        wwpn: str | None = None,
        fabric_wwn: str | None = None,
        max_vports: int | None = None,
        vports: int | None = None,
        media_available: int | None = None,
        media_size: int | None = None,
        media_label: str | None = None,
        logical_block_size: int | None = None,
        num_blocks: int | None = None,
        group_device: str | None = None,
        card_type: str | None = None,
        chpid: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.max_count = max_count
        self.name = name
        self.fields = [] if fields is None else fields
        self.addresses = [] if addresses is None else addresses
        self.types = [] if types is None else types
        self.rport = rport
        self.wwnn = wwnn
        self.wwpn = wwpn
        self.fabric_wwn = fabric_wwn
        self.max_vports = max_vports
        self.vports = vports
        self.media_available = media_available
        self.media_size = media_size
        self.media_label = media_label
        self.logical_block_size = logical_block_size
        self.num_blocks = num_blocks
        self.group_device = group_device
        self.card_type = card_type
        self.chpid = chpid
        self.extra = extra


class NodeType(Element):
    """The kind of a device."""

    __slots__ = {
        "id": "`mdev`: the maker's name of the type.",
        "value": "`drm`: `primary`, `control` or `render`. `scsi`: such as `disk`.",
    }
    __fields__ = tuple(__slots__)

    id: str | None
    """`mdev`: the maker's name of the type."""
    value: str | None
    """`drm`: `primary`, `control` or `render`. `scsi`: such as `disk`."""

    def __init__(
        self,
        *,
        id: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.value = value
        self.extra = extra


class PciExpress(Element):
    """The PCI Express side of a device."""

    __slots__ = {
        "links": "What the link can do, and what was agreed.",
    }
    __fields__ = tuple(__slots__)

    links: list[PciExpressLink]
    """What the link can do, and what was agreed."""

    def __init__(
        self,
        *,
        links: list[PciExpressLink] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.links = [] if links is None else links
        self.extra = extra


class PciExpressLink(Element):
    """A link of PCI Express."""

    __slots__ = {
        "validity": "Whether this is what it can do or what was agreed.",
        "port": "The port.",
        "speed": "The speed in GT/s, such as `2.5`.",
        "width": "How many lanes.",
    }
    __fields__ = tuple(__slots__)

    validity: LinkValidity | None
    """Whether this is what it can do or what was agreed."""
    port: int | None
    """The port."""
    speed: str | None
    """The speed in GT/s, such as `2.5`."""
    width: int | None
    """How many lanes."""

    def __init__(
        self,
        *,
        validity: LinkValidity | None = None,
        port: int | None = None,
        speed: str | None = None,
        width: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.validity = validity
        self.port = port
        self.speed = speed
        self.width = width
        self.extra = extra


class VpdField(Element):
    """A field of vital product data."""

    __slots__ = {
        "index": "Its index: a digit or capital letter.",
        "value": "Its value.",
    }
    __fields__ = tuple(__slots__)

    index: str | None
    """Its index: a digit or capital letter."""
    value: str | None
    """Its value."""

    def __init__(
        self,
        *,
        index: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.index = index
        self.value = value
        self.extra = extra


class VpdFields(Element):
    """Vital product data of a card: what is fixed, or what its owner can write."""

    __slots__ = {
        "access": "Which of both.",
        "change_level": "The level of changes to the card.",
        "manufacture_id": "The maker, in more detail.",
        "part_number": "The number of the part.",
        "serial_number": "The serial number.",
        "asset_tag": "The owner's label.",
        "vendor_fields": "Fields of the maker's own.",
        "system_fields": "Fields of the system's own.",
    }
    __fields__ = tuple(__slots__)

    access: VpdAccess | None
    """Which of both."""
    change_level: str | None
    """The level of changes to the card."""
    manufacture_id: str | None
    """The maker, in more detail."""
    part_number: str | None
    """The number of the part."""
    serial_number: str | None
    """The serial number."""
    asset_tag: str | None
    """The owner's label."""
    vendor_fields: list[VpdField]
    """Fields of the maker's own."""
    system_fields: list[VpdField]
    """Fields of the system's own."""

    def __init__(
        self,
        *,
        access: VpdAccess | None = None,
        change_level: str | None = None,
        manufacture_id: str | None = None,
        part_number: str | None = None,
        serial_number: str | None = None,
        asset_tag: str | None = None,
        vendor_fields: list[VpdField] | None = None,
        system_fields: list[VpdField] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.access = access
        self.change_level = change_level
        self.manufacture_id = manufacture_id
        self.part_number = part_number
        self.serial_number = serial_number
        self.asset_tag = asset_tag
        self.vendor_fields = [] if vendor_fields is None else vendor_fields
        self.system_fields = [] if system_fields is None else system_fields
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .network_common import LinkStatus
from .pci import PciAddress
