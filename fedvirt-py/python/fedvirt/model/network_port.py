# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<networkport>`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

__all__ = [
    "MacvtapMode",
    "NetworkPort",
    "NetworkPortPlug",
    "NetworkPortPlugType",
    "RxFilters",
]

MacvtapMode: TypeAlias = Literal["bridge", "passthrough", "private", "vepa"] | str
"""How guests on one host interface see each other.

- `bridge`: Directly.
- `passthrough`: There is only one guest.
- `private`: Not at all.
- `vepa`: Through the switch outside.
"""

NetworkPortPlugType: TypeAlias = Literal["network", "bridge", "direct", "hostdev-pci"] | str
"""The kind of plug of a network port.

- `network`: A bridge that libvirt keeps for the network.
- `bridge`: A bridge that somebody else keeps.
- `direct`: A host interface, over macvtap.
- `hostdev-pci`: A PCI device of the host.
"""


class NetworkPort(Root):
    """The connection of one guest interface to a network. Since libvirt 5.5.0."""

    __slots__ = {
        "uuid": "The UUID; libvirt makes one where none is given.",
        "owner": "The guest.",
        "group": "The port group of the network.",
        "mac": "The MAC address that the guest sees.",
        "virtualport": "What the switch outside is told.",
        "bandwidth": "The bandwidth that the interface gets.",
        "vlan": "The VLAN tags of its traffic.",
        "port": "Whether it is kept apart from other isolated ports. Since libvirt 6.1.0.",
        "rxfilters": "Whether the host follows what the guest reports of its receive filters.",
        "plug": "What it is plugged into.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network_port.NetworkPort"

    uuid: str | None
    """The UUID; libvirt makes one where none is given."""
    owner: PortOwner | None
    """The guest."""
    group: str | None
    """The port group of the network."""
    mac: MacAddress | None
    """The MAC address that the guest sees."""
    virtualport: VirtualPort | None
    """What the switch outside is told."""
    bandwidth: Bandwidth | None
    """The bandwidth that the interface gets."""
    vlan: Vlan | None
    """The VLAN tags of its traffic."""
    port: PortOptions | None
    """Whether it is kept apart from other isolated ports. Since libvirt 6.1.0."""
    rxfilters: RxFilters | None
    """Whether the host follows what the guest reports of its receive filters."""
    plug: NetworkPortPlug | None
    """What it is plugged into."""

    def __init__(
        self,
        *,
        uuid: str | None = None,
        owner: PortOwner | None = None,
        group: str | None = None,
        mac: MacAddress | None = None,
        virtualport: VirtualPort | None = None,
        bandwidth: Bandwidth | None = None,
        vlan: Vlan | None = None,
        port: PortOptions | None = None,
        rxfilters: RxFilters | None = None,
        plug: NetworkPortPlug | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.uuid = uuid
        self.owner = owner
        self.group = group
        self.mac = mac
        self.virtualport = virtualport
        self.bandwidth = bandwidth
        self.vlan = vlan
        self.port = port
        self.rxfilters = rxfilters
        self.plug = plug
        self.extra = extra


class NetworkPortPlug(Element):
    """What a network port is plugged into; what of it counts depends on the type."""

    __slots__ = {
        "type": "The kind of plug.",
        "bridge": "`network` and `bridge`: the bridge.",
        "mac_table_manager": "`network` and `bridge`: who keeps the bridge's table of MAC addresses.",
        "dev": "`direct`: the host interface.",
        "mode": "`direct`: the mode of macvtap.",
        "managed": "`hostdev-pci`: whether libvirt takes the device from the host's driver and gives it back.",
        "driver": "`hostdev-pci`: how the device is passed through.",
        "address": "`hostdev-pci`: the device.",
    }
    __fields__ = tuple(__slots__)

    type: NetworkPortPlugType | None
    """The kind of plug."""
    bridge: str | None
    """`network` and `bridge`: the bridge."""
    mac_table_manager: MacTableManager | None
    """`network` and `bridge`: who keeps the bridge's table of MAC addresses."""
    dev: str | None
    """`direct`: the host interface."""
    mode: MacvtapMode | None
    """`direct`: the mode of macvtap."""
    managed: YesNo | None
    """`hostdev-pci`: whether libvirt takes the device from the host's driver and gives it back."""
    driver: HostdevDriver | None
    """`hostdev-pci`: how the device is passed through."""
    address: PciAddress | None
    """`hostdev-pci`: the device."""

    def __init__(
        self,
        *,
        type: NetworkPortPlugType | None = None,
        bridge: str | None = None,
        mac_table_manager: MacTableManager | None = None,
        dev: str | None = None,
        mode: MacvtapMode | None = None,
        managed: YesNo | None = None,
        driver: HostdevDriver | None = None,
        address: PciAddress | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.bridge = bridge
        self.mac_table_manager = mac_table_manager
        self.dev = dev
        self.mode = mode
        self.managed = managed
        self.driver = driver
        self.address = address
        self.extra = extra


class RxFilters(Element):
    """Whether the host follows what a guest reports of its MAC address and receive filters."""

    __slots__ = {
        "trust_guest": "Whether it does; no by default.",
    }
    __fields__ = tuple(__slots__)

    trust_guest: YesNo | None
    """Whether it does; no by default."""

    def __init__(
        self,
        *,
        trust_guest: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.trust_guest = trust_guest
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import YesNo
from .network_common import (
    Bandwidth,
    HostdevDriver,
    MacAddress,
    MacTableManager,
    PortOptions,
    PortOwner,
    VirtualPort,
    Vlan,
)
from .pci import PciAddress
