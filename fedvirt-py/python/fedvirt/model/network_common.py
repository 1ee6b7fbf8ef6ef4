# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""What is called network common in libvirt's documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "AddressFamily",
    "Bandwidth",
    "BandwidthLimit",
    "HostdevDriver",
    "HostdevDriverName",
    "LinkStatus",
    "MacAddress",
    "MacTableManager",
    "Mtu",
    "NativeMode",
    "OperState",
    "PortOptions",
    "PortOwner",
    "Route",
    "VirtualPort",
    "VirtualPortParameters",
    "VirtualPortType",
    "Vlan",
    "VlanTag",
]

AddressFamily: TypeAlias = Literal["ipv4", "ipv6"] | str
"""The kind of an IP address.

- `ipv4`: IPv4.
- `ipv6`: IPv6.
"""

HostdevDriverName: TypeAlias = Literal["kvm", "vfio", "xen"] | str
"""A backend of device passthrough.

- `kvm`: KVM's own, which libvirt has given up.
- `vfio`: VFIO.
- `xen`: Xen's.
"""

MacTableManager: TypeAlias = Literal["kernel", "libvirt"] | str
"""Who keeps a bridge's table of MAC addresses.

- `kernel`: The kernel, which learns addresses from traffic.
- `libvirt`: libvirt, from the configuration of the interfaces.
"""

NativeMode: TypeAlias = Literal["tagged", "untagged"] | str
"""Whether packets of the native VLAN carry a tag. Since libvirt 1.1.0.

- `tagged`: They do.
- `untagged`: They do not.
"""

OperState: TypeAlias = Literal["unknown", "notpresent", "down", "lowerlayerdown", "testing", "dormant", "up"] | str
"""The operational state of an interface, as RFC 2863 has it.

- `unknown`: Not known.
- `notpresent`: Some part of the device is missing.
- `down`: It carries nothing.
- `lowerlayerdown`: An interface below it carries nothing.
- `testing`: It is being tested.
- `dormant`: It waits for something, such as a login.
- `up`: It carries packets.
"""

VirtualPortType: TypeAlias = Literal["802.1Qbg", "802.1Qbh", "openvswitch", "midonet"] | str
"""The kind of switch that a virtual port is on.

- `802.1Qbg`: A switch that speaks 802.1Qbg (VEPA).
- `802.1Qbh`: A switch that speaks 802.1Qbh (VN-Link).
- `openvswitch`: Open vSwitch. Since libvirt 0.9.11.
- `midonet`: Midonet. Since libvirt 1.2.13.
"""


class Bandwidth(Element):
    """Limits on the traffic of an interface, a port group or a whole network. Since libvirt 0.9.4."""

    __slots__ = {
        "class_id": "The traffic class that libvirt gave a network port.",
        "inbound": "What comes in, seen from the guest.",
        "outbound": "What goes out, seen from the guest.",
    }
    __fields__ = tuple(__slots__)

    class_id: int | None
    """The traffic class that libvirt gave a network port."""
    inbound: BandwidthLimit | None
    """What comes in, seen from the guest."""
    outbound: BandwidthLimit | None
    """What goes out, seen from the guest."""

    def __init__(
        self,
        *,
        class_id: int | None = None,
        inbound: BandwidthLimit | None = None,
        outbound: BandwidthLimit | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.class_id = class_id
        self.inbound = inbound
        self.outbound = outbound
        self.extra = extra


class BandwidthLimit(Element):
    """The limits of one direction."""

    __slots__ = {
        "average": "The rate to hold on average, in kilobytes a second.",
        "peak": "The highest rate, in kilobytes a second; without effect on what goes out.",
        "floor": "The rate that is guaranteed, in kilobytes a second; only for what comes in. Since libvirt 1.0.1.",
        "burst": "How much may pass at peak rate in one go, in KiB.",
    }
    __fields__ = tuple(__slots__)

    average: int | None
    """The rate to hold on average, in kilobytes a second."""
    peak: int | None
    """The highest rate, in kilobytes a second; without effect on what goes out."""
    floor: int | None
    """The rate that is guaranteed, in kilobytes a second; only for what comes in. Since libvirt 1.0.1."""
    burst: int | None
    """How much may pass at peak rate in one go, in KiB."""

    def __init__(
        self,
        *,
        average: int | None = None,
        peak: int | None = None,
        floor: int | None = None,
        burst: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.average = average
        self.peak = peak
        self.floor = floor
        self.burst = burst
        self.extra = extra


class HostdevDriver(Element):
    """How a host device is passed through."""

    __slots__ = {
        "name": "The backend; VFIO where it is there and nothing is given.",
        "model": "The host's driver to bind the device to, such as `mlx5_vfio_pci`. Since libvirt 10.0.0.",
        "iommufd": "Whether VFIO works through IOMMUFD.",
    }
    __fields__ = tuple(__slots__)

    name: HostdevDriverName | None
    """The backend; VFIO where it is there and nothing is given."""
    model: str | None
    """The host's driver to bind the device to, such as `mlx5_vfio_pci`. Since libvirt 10.0.0."""
    iommufd: YesNo | None
    """Whether VFIO works through IOMMUFD."""

    def __init__(
        self,
        *,
        name: HostdevDriverName | None = None,
        model: str | None = None,
        iommufd: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.model = model
        self.iommufd = iommufd
        self.extra = extra


class LinkStatus(Element):
    """The state of a link; libvirt fills it in."""

    __slots__ = {
        "speed": "The speed in Mbit/s.",
        "state": "The state.",
    }
    __fields__ = tuple(__slots__)

    speed: int | None
    """The speed in Mbit/s."""
    state: OperState | None
    """The state."""

    def __init__(
        self,
        *,
        speed: int | None = None,
        state: OperState | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.speed = speed
        self.state = state
        self.extra = extra


class MacAddress(Element):
    """A MAC address."""

    __slots__ = {
        "address": "Six pairs of hexadecimal digits with colons.",
    }
    __fields__ = tuple(__slots__)

    address: str | None
    """Six pairs of hexadecimal digits with colons."""

    def __init__(
        self,
        *,
        address: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.address = address
        self.extra = extra


class Mtu(Element):
    """The largest packet that is carried whole. Since libvirt 3.1.0."""

    __slots__ = {
        "size": "The size in bytes, usually 1500.",
    }
    __fields__ = tuple(__slots__)

    size: int | None
    """The size in bytes, usually 1500."""

    def __init__(
        self,
        *,
        size: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.size = size
        self.extra = extra


class PortOptions(Element):
    """Options of the bridge ports of a network's guests, or of one interface. Since libvirt 6.1.0."""

    __slots__ = {
        "isolated": "Whether the port sees nothing of other isolated ports.",
    }
    __fields__ = tuple(__slots__)

    isolated: YesNo | None
    """Whether the port sees nothing of other isolated ports."""

    def __init__(
        self,
        *,
        isolated: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.isolated = isolated
        self.extra = extra


class PortOwner(Element):
    """The guest that a network port or filter binding belongs to."""

    __slots__ = {
        "name": "The guest's name.",
        "uuid": "The guest's UUID.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The guest's name."""
    uuid: str | None
    """The guest's UUID."""

    def __init__(
        self,
        *,
        name: str | None = None,
        uuid: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.uuid = uuid
        self.extra = extra


class Route(Element):
    """A static route. Since libvirt 1.0.6."""

    __slots__ = {
        "family": "The kind of address; IPv4 by default.",
        "address": "The address of the network that is reached.",
        "netmask": "Its IPv4 mask; instead of `prefix`.",
        "prefix": "How many bits of the address name the network.",
        "gateway": "Where packets for it are sent.",
        "metric": "The cost, by which the cheapest of several routes is chosen; 1 by default.",
    }
    __fields__ = tuple(__slots__)

    family: AddressFamily | None
    """The kind of address; IPv4 by default."""
    address: str | None
    """The address of the network that is reached."""
    netmask: str | None
    """Its IPv4 mask; instead of `prefix`."""
    prefix: int | None
    """How many bits of the address name the network."""
    gateway: str | None
    """Where packets for it are sent."""
    metric: int | None
    """The cost, by which the cheapest of several routes is chosen; 1 by default."""

    def __init__(
        self,
        *,
        family: AddressFamily | None = None,
        address: str | None = None,
        netmask: str | None = None,
        prefix: int | None = None,
        gateway: str | None = None,
        metric: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.family = family
        self.address = address
        self.netmask = netmask
        self.prefix = prefix
        self.gateway = gateway
        self.metric = metric
        self.extra = extra


class VirtualPort(Element):
    """What a switch outside libvirt is told of an interface."""

    __slots__ = {
        "type": "The kind of switch; not needed where the network says it.",
        "parameters": "What it is told.",
    }
    __fields__ = tuple(__slots__)

    type: VirtualPortType | None
    """The kind of switch; not needed where the network says it."""
    parameters: VirtualPortParameters | None
    """What it is told."""

    def __init__(
        self,
        *,
        type: VirtualPortType | None = None,
        parameters: VirtualPortParameters | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.parameters = parameters
        self.extra = extra

    @classmethod
    def openvswitch(cls) -> Self:
        """A port of Open vSwitch."""
        return cls(type="openvswitch")


class VirtualPortParameters(Element):
    """What a switch is told of an interface; which of it depends on the kind of switch."""

    __slots__ = {
        "managerid": "802.1Qbg: the database that the type and instance are defined in, up to 255.",
        "typeid": "802.1Qbg: the type of the interface, up to 16777215.",
        "typeidversion": "802.1Qbg: the version of the type, up to 255.",
        "instanceid": "802.1Qbg: the UUID of the guest or interface.",
        "interfaceid": "Open vSwitch and Midonet: the UUID of the interface.",
        "profileid": "802.1Qbh and Open vSwitch: the name of the port profile.",
    }
    __fields__ = tuple(__slots__)

    managerid: int | None
    """802.1Qbg: the database that the type and instance are defined in, up to 255."""
    typeid: int | None
    """802.1Qbg: the type of the interface, up to 16777215."""
    typeidversion: int | None
    """802.1Qbg: the version of the type, up to 255."""
    instanceid: str | None
    """802.1Qbg: the UUID of the guest or interface."""
    interfaceid: str | None
    """Open vSwitch and Midonet: the UUID of the interface."""
    profileid: str | None
    """802.1Qbh and Open vSwitch: the name of the port profile."""

    def __init__(
        self,
        *,
        managerid: int | None = None,
        typeid: int | None = None,
        typeidversion: int | None = None,
        instanceid: str | None = None,
        interfaceid: str | None = None,
        profileid: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.managerid = managerid
        self.typeid = typeid
        self.typeidversion = typeidversion
        self.instanceid = instanceid
        self.interfaceid = interfaceid
        self.profileid = profileid
        self.extra = extra


class Vlan(Element):
    """VLAN tags. Since libvirt 0.10.0."""

    __slots__ = {
        "trunk": "Whether the tags form a trunk; implied by more than one tag.",
        "tags": "The tags.",
    }
    __fields__ = tuple(__slots__)

    trunk: YesNo | None
    """Whether the tags form a trunk; implied by more than one tag."""
    tags: list[VlanTag]
    """The tags."""

    def __init__(
        self,
        *,
        trunk: YesNo | None = None,
        tags: list[VlanTag] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.trunk = trunk
        self.tags = [] if tags is None else tags
        self.extra = extra

    @classmethod
    def tag(cls, id: int) -> Self:
        """Traffic with this one tag."""
        return cls(tags=[VlanTag(id=id)])


class VlanTag(Element):
    """One VLAN."""

    __slots__ = {
        "id": "The VLAN's number, up to 4095.",
        "native_mode": "Makes it the interface's native VLAN; Open vSwitch alone. Since libvirt 1.1.0.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """The VLAN's number, up to 4095."""
    native_mode: NativeMode | None
    """Makes it the interface's native VLAN; Open vSwitch alone. Since libvirt 1.1.0."""

    def __init__(
        self,
        *,
        id: int | None = None,
        native_mode: NativeMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.native_mode = native_mode
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import YesNo
