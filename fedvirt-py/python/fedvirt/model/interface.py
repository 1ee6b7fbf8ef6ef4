# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""What is called interface in libvirt's documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "ArpValidate",
    "BondArpmon",
    "BondCarrier",
    "BondMiimon",
    "BondMode",
    "HostInterface",
    "HostInterfaceBond",
    "HostInterfaceBridge",
    "HostInterfaceDhcp",
    "HostInterfaceIp",
    "HostInterfaceProtocol",
    "HostInterfaceRoute",
    "HostInterfaceStart",
    "HostInterfaceType",
    "HostInterfaceVlan",
    "StartMode",
]

ArpValidate: TypeAlias = Literal["none", "active", "backup", "all"] | str
"""Which cards' answers are checked.

- `none`: None.
- `active`: The one in use.
- `backup`: Those not in use.
- `all`: All.
"""

BondCarrier: TypeAlias = Literal["ioctl", "netif"] | str
"""How a link is looked at.

- `ioctl`: By asking the driver.
- `netif`: As the kernel keeps it.
"""

BondMode: TypeAlias = (
    Literal[
        "balance-rr",
        "active-backup",
        "balance-xor",
        "broadcast",
        "802.3ad",
        "balance-tlb",
        "balance-alb",
    ]
    | str
)
"""How the cards of a bond share the traffic.

- `balance-rr`: In turn.
- `active-backup`: One at a time; the first is the preferred one.
- `balance-xor`: By the addresses of the packet.
- `broadcast`: Everything over all of them.
- `802.3ad`: As agreed with the switch (LACP).
- `balance-tlb`: What is sent, by load.
- `balance-alb`: What is sent and received, by load.
"""

HostInterfaceType: TypeAlias = Literal["ethernet", "bridge", "bond", "vlan"] | str
"""The kind of a host's network interface.

- `ethernet`: An Ethernet card.
- `bridge`: A bridge.
- `bond`: Several Ethernet cards as one.
- `vlan`: A VLAN on another interface.
"""

StartMode: TypeAlias = Literal["onboot", "none", "hotplug"] | str
"""When a host brings an interface up.

- `onboot`: As the host starts.
- `none`: Never by itself.
- `hotplug`: When the card is plugged in.
"""


class BondArpmon(Element):
    """Watches whether another host answers."""

    __slots__ = {
        "interval": "How often it is asked, in milliseconds.",
        "target": "The IPv4 address that is asked.",
        "validate": "Which cards' answers are checked.",
    }
    __fields__ = tuple(__slots__)

    interval: int | None
    """How often it is asked, in milliseconds."""
    target: str | None
    """The IPv4 address that is asked."""
    validate: ArpValidate | None
    """Which cards' answers are checked."""

    def __init__(
        self,
        *,
        interval: int | None = None,
        target: str | None = None,
        validate: ArpValidate | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.interval = interval
        self.target = target
        self.validate = validate
        self.extra = extra


class BondMiimon(Element):
    """Watches the links of a bond's cards."""

    __slots__ = {
        "freq": "How often, in milliseconds.",
        "downdelay": "How long a lost link is still used, in milliseconds.",
        "updelay": "How long a regained link is not yet used, in milliseconds.",
        "carrier": "How a link is looked at.",
    }
    __fields__ = tuple(__slots__)

    freq: int | None
    """How often, in milliseconds."""
    downdelay: int | None
    """How long a lost link is still used, in milliseconds."""
    updelay: int | None
    """How long a regained link is not yet used, in milliseconds."""
    carrier: BondCarrier | None
    """How a link is looked at."""

    def __init__(
        self,
        *,
        freq: int | None = None,
        downdelay: int | None = None,
        updelay: int | None = None,
        carrier: BondCarrier | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.freq = freq
        self.downdelay = downdelay
        self.updelay = updelay
        self.carrier = carrier
        self.extra = extra


class HostInterface(Root):
    """A network interface of the host: an Ethernet card, a bridge, a bond, or a VLAN."""

    __slots__ = {
        "type": "The kind of interface.",
        "name": "Its name, such as `eth0`.",
        "start": "When the host brings it up.",
        "mtu": "The largest packet that it carries.",
        "protocols": "Its addresses, one entry each for IPv4 and IPv6.",
        "link": "The state of its link; libvirt fills it in.",
        "mac": "`ethernet`: the MAC address.",
        "bridge": "`bridge`: what is plugged into it.",
        "bond": "`bond`: what it is made of.",
        "vlan": "`vlan`: what it lies on.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "interface.HostInterface"

    type: HostInterfaceType | None
    """The kind of interface."""
    name: str | None
    """Its name, such as `eth0`."""
    start: HostInterfaceStart | None
    """When the host brings it up."""
    mtu: Mtu | None
    """The largest packet that it carries."""
    protocols: list[HostInterfaceProtocol]
    """Its addresses, one entry each for IPv4 and IPv6."""
    link: LinkStatus | None
    """The state of its link; libvirt fills it in."""
    mac: MacAddress | None
    """`ethernet`: the MAC address."""
    bridge: HostInterfaceBridge | None
    """`bridge`: what is plugged into it."""
    bond: HostInterfaceBond | None
    """`bond`: what it is made of."""
    vlan: HostInterfaceVlan | None
    """`vlan`: what it lies on."""

    def __init__(
        self,
        *,
        type: HostInterfaceType | None = None,
        name: str | None = None,
        start: HostInterfaceStart | None = None,
        mtu: Mtu | None = None,
        protocols: list[HostInterfaceProtocol] | None = None,
        link: LinkStatus | None = None,
        mac: MacAddress | None = None,
        bridge: HostInterfaceBridge | None = None,
        bond: HostInterfaceBond | None = None,
        vlan: HostInterfaceVlan | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.name = name
        self.start = start
        self.mtu = mtu
        self.protocols = [] if protocols is None else protocols
        self.link = link
        self.mac = mac
        self.bridge = bridge
        self.bond = bond
        self.vlan = vlan
        self.extra = extra

    @classmethod
    def bridged(cls, name: str, port: str) -> Self:
        """A bridge with one Ethernet card in it, which gets its IPv4 address by DHCP."""
        return cls(
            type="bridge",
            name=name,
            start=HostInterfaceStart(mode="onboot"),
            protocols=[HostInterfaceProtocol(family="ipv4", dhcp=HostInterfaceDhcp())],
            bridge=HostInterfaceBridge(interfaces=[HostInterface(type="ethernet", name=port)]),
        )


class HostInterfaceBond(Element):
    """Several Ethernet cards as one."""

    __slots__ = {
        "mode": "How the cards share the traffic.",
        "miimon": "Watches the links of the cards.",
        "arpmon": "Watches whether another host answers.",
        "interfaces": "The cards.",
    }
    __fields__ = tuple(__slots__)

    mode: BondMode | None
    """How the cards share the traffic."""
    miimon: BondMiimon | None
    """Watches the links of the cards."""
    arpmon: BondArpmon | None
    """Watches whether another host answers."""
    interfaces: list[HostInterface]
    """The cards."""

    def __init__(
        self,
        *,
        mode: BondMode | None = None,
        miimon: BondMiimon | None = None,
        arpmon: BondArpmon | None = None,
        interfaces: list[HostInterface] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.miimon = miimon
        self.arpmon = arpmon
        self.interfaces = [] if interfaces is None else interfaces
        self.extra = extra


class HostInterfaceBridge(Element):
    """A bridge of the host."""

    __slots__ = {
        "stp": "Whether it speaks the spanning tree protocol.",
        "delay": "How long a new port waits before it forwards, in seconds, with a fraction perhaps.",
        "interfaces": "The interfaces that are plugged into it.",
    }
    __fields__ = tuple(__slots__)

    stp: OnOff | None
    """Whether it speaks the spanning tree protocol."""
    delay: str | None
    """How long a new port waits before it forwards, in seconds, with a fraction perhaps."""
    interfaces: list[HostInterface]
    """The interfaces that are plugged into it."""

    def __init__(
        self,
        *,
        stp: OnOff | None = None,
        delay: str | None = None,
        interfaces: list[HostInterface] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.stp = stp
        self.delay = delay
        self.interfaces = [] if interfaces is None else interfaces
        self.extra = extra


class HostInterfaceDhcp(Element):
    """DHCP on an interface."""

    __slots__ = {
        "peerdns": "Whether the host takes its DNS servers from the answer.",
    }
    __fields__ = tuple(__slots__)

    peerdns: YesNo | None
    """Whether the host takes its DNS servers from the answer."""

    def __init__(
        self,
        *,
        peerdns: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.peerdns = peerdns
        self.extra = extra


class HostInterfaceIp(Element):
    """A fixed address of an interface."""

    __slots__ = {
        "address": "The address.",
        "prefix": "How many bits of it name the network.",
    }
    __fields__ = tuple(__slots__)

    address: str | None
    """The address."""
    prefix: int | None
    """How many bits of it name the network."""

    def __init__(
        self,
        *,
        address: str | None = None,
        prefix: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.address = address
        self.prefix = prefix
        self.extra = extra


class HostInterfaceProtocol(Element):
    """The addresses of an interface in one protocol."""

    __slots__ = {
        "family": "The protocol.",
        "autoconf": "IPv6: the address follows from what routers announce.",
        "dhcp": "The address comes by DHCP.",
        "ips": "Fixed addresses, or those that it has.",
        "route": "Where packets to elsewhere go.",
    }
    __fields__ = tuple(__slots__)

    family: AddressFamily | None
    """The protocol."""
    autoconf: bool
    """IPv6: the address follows from what routers announce."""
    dhcp: HostInterfaceDhcp | None
    """The address comes by DHCP."""
    ips: list[HostInterfaceIp]
    """Fixed addresses, or those that it has."""
    route: HostInterfaceRoute | None
    """Where packets to elsewhere go."""

    def __init__(
        self,
        *,
        family: AddressFamily | None = None,
        autoconf: bool = False,
        dhcp: HostInterfaceDhcp | None = None,
        ips: list[HostInterfaceIp] | None = None,
        route: HostInterfaceRoute | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.family = family
        self.autoconf = autoconf
        self.dhcp = dhcp
        self.ips = [] if ips is None else ips
        self.route = route
        self.extra = extra


class HostInterfaceRoute(Element):
    """Where packets to elsewhere go."""

    __slots__ = {
        "gateway": "The router's address.",
    }
    __fields__ = tuple(__slots__)

    gateway: str | None
    """The router's address."""

    def __init__(
        self,
        *,
        gateway: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.gateway = gateway
        self.extra = extra


class HostInterfaceStart(Element):
    """When a host brings an interface up."""

    __slots__ = {
        "mode": "When.",
    }
    __fields__ = tuple(__slots__)

    mode: StartMode | None
    """When."""

    def __init__(
        self,
        *,
        mode: StartMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.extra = extra


class HostInterfaceVlan(Element):
    """A VLAN on another interface."""

    __slots__ = {
        "tag": "The VLAN's number, up to 4095.",
        "interface": "The interface that it lies on.",
    }
    __fields__ = tuple(__slots__)

    tag: int | None
    """The VLAN's number, up to 4095."""
    interface: HostInterface | None
    """The interface that it lies on."""

    def __init__(
        self,
        *,
        tag: int | None = None,
        interface: HostInterface | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.tag = tag
        self.interface = interface
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import OnOff, YesNo
from .network_common import AddressFamily, LinkStatus, MacAddress, Mtu
