# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<network>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address
    from typing_extensions import Self

__all__ = [
    "DhcpHost",
    "DhcpLease",
    "DhcpRange",
    "DnsForwarder",
    "DnsHost",
    "DnsSrv",
    "DnsTxt",
    "DnsmasqOption",
    "DnsmasqOptions",
    "ForwardAddress",
    "ForwardInterface",
    "ForwardMode",
    "ForwardPf",
    "LeaseUnit",
    "NatAddresses",
    "NatPorts",
    "Network",
    "NetworkBootp",
    "NetworkBridge",
    "NetworkDhcp",
    "NetworkDns",
    "NetworkDomain",
    "NetworkForward",
    "NetworkIp",
    "NetworkNat",
    "NetworkTftp",
    "PortGroup",
    "SrvProtocol",
]

ForwardMode: TypeAlias = Literal["nat", "route", "open", "bridge", "passthrough", "private", "vepa", "hostdev"] | str
"""The way in which a network is connected to the physical one.

- `nat`: Through the host, which lends guests its own address. Since libvirt 0.4.2.
- `route`: Through the host, without translation of addresses. Since libvirt 0.4.2.
- `open`: As `route`, but libvirt sets up no firewall rules. Since libvirt 2.2.0.
- `bridge`: Over a bridge that exists, or over macvtap in bridge mode. Since libvirt 0.9.4.
- `passthrough`: Over macvtap, one host interface for each guest. Since libvirt 0.9.4.
- `private`: Over macvtap in private mode: guests do not see each other. Since libvirt 0.9.4.
- `vepa`: Over macvtap, with a switch outside that sends guests' traffic back. Since libvirt 0.9.4.
- `hostdev`: With PCI network devices that are given to the guests. Since libvirt 0.10.0.
"""

LeaseUnit: TypeAlias = Literal["seconds", "minutes", "hours"] | str
"""The unit of a lease.

- `seconds`: Seconds.
- `minutes`: Minutes.
- `hours`: Hours.
"""

SrvProtocol: TypeAlias = Literal["tcp", "udp"] | str
"""The protocol of a DNS SRV record.

- `tcp`: TCP.
- `udp`: UDP.
"""


class DhcpHost(Root):
    """A guest that always gets the same address. Since libvirt 0.4.5."""

    __slots__ = {
        "mac": "The MAC address that tells an IPv4 guest.",
        "id": "The client identifier or DUID that tells an IPv6 guest. Since libvirt 1.0.3.",
        "name": "The name that it gets, or by which an IPv6 guest is told.",
        "ip": "The address that it gets.",
        "lease": "For how long the address is lent. Since libvirt 6.3.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.DhcpHost"

    mac: str | None
    """The MAC address that tells an IPv4 guest."""
    id: str | None
    """The client identifier or DUID that tells an IPv6 guest. Since libvirt 1.0.3."""
    name: str | None
    """The name that it gets, or by which an IPv6 guest is told."""
    ip: str | None
    """The address that it gets."""
    lease: DhcpLease | None
    """For how long the address is lent. Since libvirt 6.3.0."""

    def __init__(
        self,
        *,
        mac: str | None = None,
        id: str | None = None,
        name: str | None = None,
        ip: str | None = None,
        lease: DhcpLease | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mac = mac
        self.id = id
        self.name = name
        self.ip = ip
        self.lease = lease
        self.extra = extra


class DhcpLease(Element):
    """For how long an address is lent: two minutes at least. Since libvirt 6.3.0."""

    __slots__ = {
        "expiry": "How many of the unit; 0 for ever.",
        "unit": "The unit; minutes by default.",
    }
    __fields__ = tuple(__slots__)

    expiry: int | None
    """How many of the unit; 0 for ever."""
    unit: LeaseUnit | None
    """The unit; minutes by default."""

    def __init__(
        self,
        *,
        expiry: int | None = None,
        unit: LeaseUnit | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.expiry = expiry
        self.unit = unit
        self.extra = extra


class DhcpRange(Root):
    """A range of addresses that are handed out, both ends included."""

    __slots__ = {
        "start": "The first address.",
        "end": "The last address.",
        "lease": "For how long an address is lent. Since libvirt 6.3.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.DhcpRange"

    start: str | None
    """The first address."""
    end: str | None
    """The last address."""
    lease: DhcpLease | None
    """For how long an address is lent. Since libvirt 6.3.0."""

    def __init__(
        self,
        *,
        start: str | None = None,
        end: str | None = None,
        lease: DhcpLease | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.start = start
        self.end = end
        self.lease = lease
        self.extra = extra


class DnsForwarder(Element):
    """A DNS server to ask in turn. Since libvirt 1.1.3."""

    __slots__ = {
        "domain": "The names that go to this server; all where none is given. Since libvirt 2.2.0.",
        "addr": "The server's address; without one the names are resolved here.",
        "port": "The server's port; 53 by default.",
    }
    __fields__ = tuple(__slots__)

    domain: str | None
    """The names that go to this server; all where none is given. Since libvirt 2.2.0."""
    addr: str | None
    """The server's address; without one the names are resolved here."""
    port: int | None
    """The server's port; 53 by default."""

    def __init__(
        self,
        *,
        domain: str | None = None,
        addr: str | None = None,
        port: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.domain = domain
        self.addr = addr
        self.port = port
        self.extra = extra


class DnsHost(Root):
    """Names that the DNS server knows for an address. Since libvirt 0.9.3."""

    __slots__ = {
        "ip": "The address.",
        "hostnames": "Its names.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.DnsHost"

    ip: str | None
    """The address."""
    hostnames: list[str]
    """Its names."""

    def __init__(
        self,
        *,
        ip: str | None = None,
        hostnames: list[str] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.ip = ip
        self.hostnames = [] if hostnames is None else hostnames
        self.extra = extra


class DnsSrv(Root):
    """A DNS SRV record. Since libvirt 0.9.9."""

    __slots__ = {
        "service": "The name of the service.",
        "protocol": "The protocol that it speaks.",
        "domain": "The domain that the record is for.",
        "target": "The host that offers the service.",
        "port": "The port of the service.",
        "priority": "Which target to try first: the lowest.",
        "weight": "The share of this target among those of one priority.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.DnsSrv"

    service: str | None
    """The name of the service."""
    protocol: SrvProtocol | None
    """The protocol that it speaks."""
    domain: str | None
    """The domain that the record is for."""
    target: str | None
    """The host that offers the service."""
    port: int | None
    """The port of the service."""
    priority: int | None
    """Which target to try first: the lowest."""
    weight: int | None
    """The share of this target among those of one priority."""

    def __init__(
        self,
        *,
        service: str | None = None,
        protocol: SrvProtocol | None = None,
        domain: str | None = None,
        target: str | None = None,
        port: int | None = None,
        priority: int | None = None,
        weight: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.service = service
        self.protocol = protocol
        self.domain = domain
        self.target = target
        self.port = port
        self.priority = priority
        self.weight = weight
        self.extra = extra


class DnsTxt(Root):
    """A DNS TXT record. Since libvirt 0.9.3."""

    __slots__ = {
        "name": "The name that is asked for, without spaces and commas.",
        "value": "The answer.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.DnsTxt"

    name: str | None
    """The name that is asked for, without spaces and commas."""
    value: str | None
    """The answer."""

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


class DnsmasqOption(Element):
    """One line for the configuration of dnsmasq."""

    __slots__ = {
        "value": "The line, such as `cname=www.example.com,host.example.com`.",
    }
    __fields__ = tuple(__slots__)

    value: str | None
    """The line, such as `cname=www.example.com,host.example.com`."""

    def __init__(
        self,
        *,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.value = value
        self.extra = extra


class DnsmasqOptions(Element):
    """Lines for the configuration of dnsmasq. Since libvirt 5.6.0."""

    __slots__ = {
        "options": "The lines.",
    }
    __fields__ = tuple(__slots__)

    options: list[DnsmasqOption]
    """The lines."""

    def __init__(
        self,
        *,
        options: list[DnsmasqOption] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.options = [] if options is None else options
        self.extra = extra


class ForwardAddress(Element):
    """A PCI device of a network's pool."""

    __slots__ = {
        "type": "Always `pci`.",
        "domain": "The PCI domain (segment).",
        "bus": "The bus.",
        "slot": "The slot on the bus.",
        "function": "The function of the device.",
        "multifunction": "Whether the slot holds a device with several functions.",
        "connections": "How many guest interfaces use it; libvirt fills it in. Since libvirt 0.10.0.",
    }
    __fields__ = tuple(__slots__)

    type: str | None
    """Always `pci`."""
    domain: int | None
    """The PCI domain (segment)."""
    bus: int | None
    """The bus."""
    slot: int | None
    """The slot on the bus."""
    function: int | None
    """The function of the device."""
    multifunction: OnOff | None
    """Whether the slot holds a device with several functions."""
    connections: int | None
    """How many guest interfaces use it; libvirt fills it in. Since libvirt 0.10.0."""

    def __init__(
        self,
        *,
        type: str | None = None,
        domain: int | None = None,
        bus: int | None = None,
        slot: int | None = None,
        function: int | None = None,
        multifunction: OnOff | None = None,
        connections: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.domain = domain
        self.bus = bus
        self.slot = slot
        self.function = function
        self.multifunction = multifunction
        self.connections = connections
        self.extra = extra


class ForwardInterface(Root):
    """A host interface of a network's pool."""

    __slots__ = {
        "dev": "The host interface, such as `eth0`.",
        "connections": "How many guest interfaces use it; libvirt fills it in. Since libvirt 0.10.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.ForwardInterface"

    dev: str | None
    """The host interface, such as `eth0`."""
    connections: int | None
    """How many guest interfaces use it; libvirt fills it in. Since libvirt 0.10.0."""

    def __init__(
        self,
        *,
        dev: str | None = None,
        connections: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dev = dev
        self.connections = connections
        self.extra = extra


class ForwardPf(Element):
    """A physical function of an SR-IOV device, by the name of its network interface."""

    __slots__ = {
        "dev": "The host interface, such as `eth0`.",
    }
    __fields__ = tuple(__slots__)

    dev: str | None
    """The host interface, such as `eth0`."""

    def __init__(
        self,
        *,
        dev: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dev = dev
        self.extra = extra


class NatAddresses(Element):
    """A range of addresses, both ends included."""

    __slots__ = {
        "start": "The first address.",
        "end": "The last address.",
    }
    __fields__ = tuple(__slots__)

    start: str | None
    """The first address."""
    end: str | None
    """The last address."""

    def __init__(
        self,
        *,
        start: str | None = None,
        end: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.start = start
        self.end = end
        self.extra = extra


class NatPorts(Element):
    """A range of TCP and UDP ports, both ends included."""

    __slots__ = {
        "start": "The first port.",
        "end": "The last port.",
    }
    __fields__ = tuple(__slots__)

    start: int | None
    """The first port."""
    end: int | None
    """The last port."""

    def __init__(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.start = start
        self.end = end
        self.extra = extra


class Network(Root):
    """A virtual network, which guests on one host connect to. Since libvirt 0.3.0."""

    __slots__ = {
        "connections": "How many guest interfaces are connected; libvirt fills it in for a running network. Since libvirt 0.10.0.",
        "ipv6": "Whether guests may talk IPv6 to each other where the network has no IPv6 address. Since libvirt 1.0.1.",
        "trust_guest_rx_filters": "Whether the host follows what guests report of their MAC address and receive filters; the default of the network's interfaces. Since libvirt 1.2.10.",
        "name": "The name, unique on the host.",
        "uuid": "The UUID; libvirt makes one where none is given.",
        "title": "A short title for people. Since libvirt 9.7.0.",
        "description": "A description for people. Since libvirt 9.7.0.",
        "metadata": "What applications store along with the network, in their own namespaces. Since libvirt 2.1.0.",
        "forward": "How guests reach the physical network; a network without it is isolated.",
        "bridge": "The bridge that the guests are plugged into.",
        "mtu": "The largest packet that the network carries. Since libvirt 3.1.0.",
        "mac": "The MAC address of the bridge; libvirt makes one where it needs one. Since libvirt 0.8.8.",
        "domain": "The DNS domain that the DHCP server hands out. Since libvirt 0.4.5.",
        "dns": "The network's DNS server. Since libvirt 0.9.3.",
        "vlan": "The VLAN tags of the guests' traffic, where the connection can tag. Since libvirt 0.10.0.",
        "bandwidth": "The bandwidth that all guests together get. Since libvirt 0.9.4.",
        "port": "Whether guests are kept apart from each other. Since libvirt 6.1.0.",
        "ips": "The addresses of the bridge, with the DHCP service of each.",
        "routes": "Routes that the host gets to networks behind guests. Since libvirt 1.0.6.",
        "virtualport": "What the switch outside is told of the guests.",
        "portgroups": "Classes of service that an interface can choose from. Since libvirt 0.9.4.",
        "dnsmasq_options": "Lines for the configuration of dnsmasq; without support from libvirt. Since libvirt 5.6.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.Network"

    connections: int | None
    """How many guest interfaces are connected; libvirt fills it in for a running network. Since libvirt 0.10.0."""
    ipv6: YesNo | None
    """Whether guests may talk IPv6 to each other where the network has no IPv6 address. Since libvirt 1.0.1."""
    trust_guest_rx_filters: YesNo | None
    """Whether the host follows what guests report of their MAC address and receive filters; the default of the
    network's interfaces. Since libvirt 1.2.10.
    """
    name: str | None
    """The name, unique on the host."""
    uuid: str | None
    """The UUID; libvirt makes one where none is given."""
    title: str | None
    """A short title for people. Since libvirt 9.7.0."""
    description: str | None
    """A description for people. Since libvirt 9.7.0."""
    metadata: str | None
    """What applications store along with the network, in their own namespaces. Since libvirt 2.1.0."""
    forward: NetworkForward | None
    """How guests reach the physical network; a network without it is isolated."""
    bridge: NetworkBridge | None
    """The bridge that the guests are plugged into."""
    mtu: Mtu | None
    """The largest packet that the network carries. Since libvirt 3.1.0."""
    mac: MacAddress | None
    """The MAC address of the bridge; libvirt makes one where it needs one. Since libvirt 0.8.8."""
    domain: NetworkDomain | None
    """The DNS domain that the DHCP server hands out. Since libvirt 0.4.5."""
    dns: NetworkDns | None
    """The network's DNS server. Since libvirt 0.9.3."""
    vlan: Vlan | None
    """The VLAN tags of the guests' traffic, where the connection can tag. Since libvirt 0.10.0."""
    bandwidth: Bandwidth | None
    """The bandwidth that all guests together get. Since libvirt 0.9.4."""
    port: PortOptions | None
    """Whether guests are kept apart from each other. Since libvirt 6.1.0."""
    ips: list[NetworkIp]
    """The addresses of the bridge, with the DHCP service of each."""
    routes: list[Route]
    """Routes that the host gets to networks behind guests. Since libvirt 1.0.6."""
    virtualport: VirtualPort | None
    """What the switch outside is told of the guests."""
    portgroups: list[PortGroup]
    """Classes of service that an interface can choose from. Since libvirt 0.9.4."""
    dnsmasq_options: DnsmasqOptions | None
    """Lines for the configuration of dnsmasq; without support from libvirt. Since libvirt 5.6.0."""

    def __init__(
        self,
        *,
        connections: int | None = None,
        ipv6: YesNo | None = None,
        trust_guest_rx_filters: YesNo | None = None,
        name: str | None = None,
        uuid: str | None = None,
        title: str | None = None,
        description: str | None = None,
        metadata: str | None = None,
        forward: NetworkForward | None = None,
        bridge: NetworkBridge | None = None,
        mtu: Mtu | None = None,
        mac: MacAddress | None = None,
        domain: NetworkDomain | None = None,
        dns: NetworkDns | None = None,
        vlan: Vlan | None = None,
        bandwidth: Bandwidth | None = None,
        port: PortOptions | None = None,
        ips: list[NetworkIp] | None = None,
        routes: list[Route] | None = None,
        virtualport: VirtualPort | None = None,
        portgroups: list[PortGroup] | None = None,
        dnsmasq_options: DnsmasqOptions | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.connections = connections
        self.ipv6 = ipv6
        self.trust_guest_rx_filters = trust_guest_rx_filters
        self.name = name
        self.uuid = uuid
        self.title = title
        self.description = description
        self.metadata = metadata
        self.forward = forward
        self.bridge = bridge
        self.mtu = mtu
        self.mac = mac
        self.domain = domain
        self.dns = dns
        self.vlan = vlan
        self.bandwidth = bandwidth
        self.port = port
        self.ips = [] if ips is None else ips
        self.routes = [] if routes is None else routes
        self.virtualport = virtualport
        self.portgroups = [] if portgroups is None else portgroups
        self.dnsmasq_options = dnsmasq_options
        self.extra = extra

    @classmethod
    def nat(cls, name: str, bridge: str, ip: NetworkIp) -> Self:
        """A network whose guests reach the world through the host's own address."""
        return cls._forwarding(name, "nat", bridge, [ip])

    @classmethod
    def routed(cls, name: str, bridge: str, ip: NetworkIp) -> Self:
        """A network whose guests are reached at their own addresses through the host; the router outside must know the
        way back."""
        return cls._forwarding(name, "route", bridge, [ip])

    @classmethod
    def bridged(cls, name: str, bridge: str) -> Self:
        """A network on a bridge that exists already and that libvirt leaves as it is."""
        return cls._forwarding(name, "bridge", bridge, [])

    @classmethod
    def isolated(cls, name: str, bridge: str, ip: NetworkIp) -> Self:
        """A network of the guests and the host alone."""
        return cls(name=name, bridge=NetworkBridge(name=bridge), ips=[ip])

    @classmethod
    def _forwarding(cls, name: str, mode: ForwardMode, bridge: str, ips: list[NetworkIp]) -> Self:
        return cls(name=name, forward=NetworkForward(mode=mode), bridge=NetworkBridge(name=bridge), ips=ips)

    def forward_mode(self) -> ForwardMode | None:
        """How guests reach the physical network: None for an isolated one, and 'nat' where `<forward>` names no mode."""
        return (self.forward.mode or "nat") if self.forward else None


class NetworkBootp(Element):
    """What guests that boot from the network load. Since libvirt 0.7.1."""

    __slots__ = {
        "file": "The file.",
        "server": "The TFTP server; the DHCP server's host by default. Since libvirt 0.7.3.",
    }
    __fields__ = tuple(__slots__)

    file: str | None
    """The file."""
    server: str | None
    """The TFTP server; the DHCP server's host by default. Since libvirt 0.7.3."""

    def __init__(
        self,
        *,
        file: str | None = None,
        server: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.file = file
        self.server = server
        self.extra = extra


class NetworkBridge(Element):
    """The bridge of a network. Since libvirt 0.3.0."""

    __slots__ = {
        "name": "The bridge's interface name; libvirt finds a free `virbrN` where none is given.",
        "zone": "The firewalld zone; `libvirt` where none is given. Since libvirt 5.1.0.",
        "stp": "Whether the bridge speaks the spanning tree protocol; on by default.",
        "delay": "How long a new port waits before it forwards, in seconds; 0 by default.",
        "mac_table_manager": "Who keeps the bridge's table of MAC addresses; the kernel by default. Since libvirt 1.2.11.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The bridge's interface name; libvirt finds a free `virbrN` where none is given."""
    zone: str | None
    """The firewalld zone; `libvirt` where none is given. Since libvirt 5.1.0."""
    stp: OnOff | None
    """Whether the bridge speaks the spanning tree protocol; on by default."""
    delay: int | None
    """How long a new port waits before it forwards, in seconds; 0 by default."""
    mac_table_manager: MacTableManager | None
    """Who keeps the bridge's table of MAC addresses; the kernel by default. Since libvirt 1.2.11."""

    def __init__(
        self,
        *,
        name: str | None = None,
        zone: str | None = None,
        stp: OnOff | None = None,
        delay: int | None = None,
        mac_table_manager: MacTableManager | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.zone = zone
        self.stp = stp
        self.delay = delay
        self.mac_table_manager = mac_table_manager
        self.extra = extra


class NetworkDhcp(Element):
    """The DHCP service of a network."""

    __slots__ = {
        "ranges": "The addresses that are handed out.",
        "hosts": "Guests with an address and name of their own. Since libvirt 0.4.5.",
        "bootp": "What guests that boot from the network load. Since libvirt 0.7.1.",
    }
    __fields__ = tuple(__slots__)

    ranges: list[DhcpRange]
    """The addresses that are handed out."""
    hosts: list[DhcpHost]
    """Guests with an address and name of their own. Since libvirt 0.4.5."""
    bootp: NetworkBootp | None
    """What guests that boot from the network load. Since libvirt 0.7.1."""

    def __init__(
        self,
        *,
        ranges: list[DhcpRange] | None = None,
        hosts: list[DhcpHost] | None = None,
        bootp: NetworkBootp | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.ranges = [] if ranges is None else ranges
        self.hosts = [] if hosts is None else hosts
        self.bootp = bootp
        self.extra = extra


class NetworkDns(Element):
    """The DNS server of a network. Since libvirt 0.9.3."""

    __slots__ = {
        "enable": "Whether there is a server at all; yes by default. Since libvirt 2.2.0.",
        "forward_plain_names": "Whether names without a dot are asked for outside; yes by default. Since libvirt 1.1.2.",
        "forwarders": "The servers that are asked in turn, for some names or for all.",
        "txts": "TXT records.",
        "srvs": "SRV records. Since libvirt 0.9.9.",
        "hosts": "Addresses with their names.",
    }
    __fields__ = tuple(__slots__)

    enable: YesNo | None
    """Whether there is a server at all; yes by default. Since libvirt 2.2.0."""
    forward_plain_names: YesNo | None
    """Whether names without a dot are asked for outside; yes by default. Since libvirt 1.1.2."""
    forwarders: list[DnsForwarder]
    """The servers that are asked in turn, for some names or for all."""
    txts: list[DnsTxt]
    """TXT records."""
    srvs: list[DnsSrv]
    """SRV records. Since libvirt 0.9.9."""
    hosts: list[DnsHost]
    """Addresses with their names."""

    def __init__(
        self,
        *,
        enable: YesNo | None = None,
        forward_plain_names: YesNo | None = None,
        forwarders: list[DnsForwarder] | None = None,
        txts: list[DnsTxt] | None = None,
        srvs: list[DnsSrv] | None = None,
        hosts: list[DnsHost] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enable = enable
        self.forward_plain_names = forward_plain_names
        self.forwarders = [] if forwarders is None else forwarders
        self.txts = [] if txts is None else txts
        self.srvs = [] if srvs is None else srvs
        self.hosts = [] if hosts is None else hosts
        self.extra = extra


class NetworkDomain(Root):
    """The DNS domain of a network. Since libvirt 0.4.5."""

    __slots__ = {
        "name": "The domain's name.",
        "local_only": "Whether names in the domain are never asked for outside. Since libvirt 1.2.12.",
        "register": "Whether the domain is registered with the host's own resolver. Since libvirt 10.1.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.NetworkDomain"

    name: str | None
    """The domain's name."""
    local_only: YesNo | None
    """Whether names in the domain are never asked for outside. Since libvirt 1.2.12."""
    register: YesNo | None
    """Whether the domain is registered with the host's own resolver. Since libvirt 10.1.0."""

    def __init__(
        self,
        *,
        name: str | None = None,
        local_only: YesNo | None = None,
        register: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.local_only = local_only
        self.register = register
        self.extra = extra


class NetworkForward(Element):
    """How guests reach the physical network. Since libvirt 0.3.0."""

    __slots__ = {
        "dev": "The one host interface that traffic may leave by, such as `eth0`.",
        "mode": "The way of forwarding; NAT where it is not given.",
        "managed": "Whether libvirt takes devices of a `hostdev` network from the host's drivers and gives them back.",
        "driver": "How devices of a `hostdev` network are passed through. Since libvirt 1.0.5.",
        "nat": "The public addresses and ports of a `nat` network. Since libvirt 1.0.3.",
        "pf": "The physical function whose virtual functions are the pool. Since libvirt 0.9.10.",
        "interfaces": "The host interfaces that guests are spread over. Since libvirt 0.9.4.",
        "addresses": "The PCI devices that a `hostdev` network hands out. Since libvirt 0.10.0.",
    }
    __fields__ = tuple(__slots__)

    dev: str | None
    """The one host interface that traffic may leave by, such as `eth0`."""
    mode: ForwardMode | None
    """The way of forwarding; NAT where it is not given."""
    managed: YesNo | None
    """Whether libvirt takes devices of a `hostdev` network from the host's drivers and gives them back."""
    driver: HostdevDriver | None
    """How devices of a `hostdev` network are passed through. Since libvirt 1.0.5."""
    nat: NetworkNat | None
    """The public addresses and ports of a `nat` network. Since libvirt 1.0.3."""
    pf: ForwardPf | None
    """The physical function whose virtual functions are the pool. Since libvirt 0.9.10."""
    interfaces: list[ForwardInterface]
    """The host interfaces that guests are spread over. Since libvirt 0.9.4."""
    addresses: list[ForwardAddress]
    """The PCI devices that a `hostdev` network hands out. Since libvirt 0.10.0."""

    def __init__(
        self,
        *,
        dev: str | None = None,
        mode: ForwardMode | None = None,
        managed: YesNo | None = None,
        driver: HostdevDriver | None = None,
        nat: NetworkNat | None = None,
        pf: ForwardPf | None = None,
        interfaces: list[ForwardInterface] | None = None,
        addresses: list[ForwardAddress] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dev = dev
        self.mode = mode
        self.managed = managed
        self.driver = driver
        self.nat = nat
        self.pf = pf
        self.interfaces = [] if interfaces is None else interfaces
        self.addresses = [] if addresses is None else addresses
        self.extra = extra


class NetworkIp(Root):
    """An address of the network's bridge, and what is served at it. Since libvirt 0.3.0."""

    __slots__ = {
        "family": "The kind of address; IPv4 by default. Since libvirt 0.8.7.",
        "address": "The host's address in the network; the default route of IPv4 guests.",
        "netmask": "The IPv4 network mask, such as `255.255.255.0`; instead of `prefix`.",
        "prefix": "How many bits of the address name the network. Since libvirt 0.8.7.",
        "local_ptr": "Whether reverse lookups of the network's addresses stay inside. Since libvirt 3.0.0.",
        "tftp": "Files for guests that boot from the network. Since libvirt 0.7.1.",
        "dhcp": "The DHCP service.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.NetworkIp"

    family: AddressFamily | None
    """The kind of address; IPv4 by default. Since libvirt 0.8.7."""
    address: str | None
    """The host's address in the network; the default route of IPv4 guests."""
    netmask: str | None
    """The IPv4 network mask, such as `255.255.255.0`; instead of `prefix`."""
    prefix: int | None
    """How many bits of the address name the network. Since libvirt 0.8.7."""
    local_ptr: YesNo | None
    """Whether reverse lookups of the network's addresses stay inside. Since libvirt 3.0.0."""
    tftp: NetworkTftp | None
    """Files for guests that boot from the network. Since libvirt 0.7.1."""
    dhcp: NetworkDhcp | None
    """The DHCP service."""

    def __init__(
        self,
        *,
        family: AddressFamily | None = None,
        address: str | None = None,
        netmask: str | None = None,
        prefix: int | None = None,
        local_ptr: YesNo | None = None,
        tftp: NetworkTftp | None = None,
        dhcp: NetworkDhcp | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.family = family
        self.address = address
        self.netmask = netmask
        self.prefix = prefix
        self.local_ptr = local_ptr
        self.tftp = tftp
        self.dhcp = dhcp
        self.extra = extra

    @classmethod
    def new(cls, address: str | IPv4Address | IPv6Address, prefix: int) -> Self:
        """An address of the host, with the length of the network's prefix.

        Raises ValueError when the text is no address.
        """
        from ipaddress import ip_address

        found = ip_address(address)
        return cls(family="ipv6" if found.version == 6 else None, address=str(found), prefix=prefix)

    def dhcp_range(self, start: str | IPv4Address | IPv6Address, end: str | IPv4Address | IPv6Address) -> Self:
        """Adds a range of addresses that guests get by DHCP; gives the address itself.

        Raises ValueError when a text is no address.
        """
        from ipaddress import ip_address

        self.dhcp = self.dhcp or NetworkDhcp()
        self.dhcp.ranges.append(DhcpRange(start=str(ip_address(start)), end=str(ip_address(end))))
        return self


class NetworkNat(Element):
    """The public side of a `nat` network. Since libvirt 1.0.3."""

    __slots__ = {
        "ipv6": "Whether IPv6 is translated, too, and not just routed. Since libvirt 6.5.0.",
        "address": "The IPv4 addresses that guests appear with.",
        "port": "The ports that guests' connections appear with.",
    }
    __fields__ = tuple(__slots__)

    ipv6: YesNo | None
    """Whether IPv6 is translated, too, and not just routed. Since libvirt 6.5.0."""
    address: NatAddresses | None
    """The IPv4 addresses that guests appear with."""
    port: NatPorts | None
    """The ports that guests' connections appear with."""

    def __init__(
        self,
        *,
        ipv6: YesNo | None = None,
        address: NatAddresses | None = None,
        port: NatPorts | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.ipv6 = ipv6
        self.address = address
        self.port = port
        self.extra = extra


class NetworkTftp(Element):
    """The TFTP service of a network. Since libvirt 0.7.1."""

    __slots__ = {
        "root": "The directory that is served.",
    }
    __fields__ = tuple(__slots__)

    root: str | None
    """The directory that is served."""

    def __init__(
        self,
        *,
        root: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.root = root
        self.extra = extra


class PortGroup(Root):
    """A class of service that interfaces of a network can choose. Since libvirt 0.9.4."""

    __slots__ = {
        "name": "The name that interfaces choose it by.",
        "default": "Whether interfaces that choose none get this one.",
        "trust_guest_rx_filters": "Whether the host follows what guests report of their receive filters. Since libvirt 1.2.10.",
        "vlan": "The VLAN tags of the interfaces.",
        "virtualport": "What the switch outside is told of them.",
        "bandwidth": "The bandwidth that each of them gets.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "network.PortGroup"

    name: str | None
    """The name that interfaces choose it by."""
    default: YesNo | None
    """Whether interfaces that choose none get this one."""
    trust_guest_rx_filters: YesNo | None
    """Whether the host follows what guests report of their receive filters. Since libvirt 1.2.10."""
    vlan: Vlan | None
    """The VLAN tags of the interfaces."""
    virtualport: VirtualPort | None
    """What the switch outside is told of them."""
    bandwidth: Bandwidth | None
    """The bandwidth that each of them gets."""

    def __init__(
        self,
        *,
        name: str | None = None,
        default: YesNo | None = None,
        trust_guest_rx_filters: YesNo | None = None,
        vlan: Vlan | None = None,
        virtualport: VirtualPort | None = None,
        bandwidth: Bandwidth | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.default = default
        self.trust_guest_rx_filters = trust_guest_rx_filters
        self.vlan = vlan
        self.virtualport = virtualport
        self.bandwidth = bandwidth
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import OnOff, YesNo
from .network_common import (
    AddressFamily,
    Bandwidth,
    HostdevDriver,
    MacAddress,
    MacTableManager,
    Mtu,
    PortOptions,
    Route,
    VirtualPort,
    Vlan,
)
