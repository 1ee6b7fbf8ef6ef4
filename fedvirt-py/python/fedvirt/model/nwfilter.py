# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<filter>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "Ah",
    "AhIpv6",
    "All",
    "AllIpv6",
    "Arp",
    "ArpMatch",
    "Esp",
    "EspIpv6",
    "FilterParameter",
    "FilterRef",
    "FilterRule",
    "Gratuitous",
    "Icmp",
    "IcmpMatch",
    "Icmpv6",
    "Igmp",
    "Ip",
    "IpMatch",
    "Ipv6",
    "Ipv6Match",
    "Mac",
    "MacMatch",
    "NwFilter",
    "PortMatch",
    "Rarp",
    "RuleAction",
    "RuleDirection",
    "Sctp",
    "SctpIpv6",
    "Stp",
    "StpMatch",
    "Tcp",
    "TcpIpv6",
    "TcpMatch",
    "TransportMatch",
    "Udp",
    "UdpIpv6",
    "Udplite",
    "UdpliteIpv6",
    "Vlan",
    "VlanMatch",
]

Gratuitous: TypeAlias = Literal["yes", "no", "true", "false", "1", "0"] | str
"""Whether an ARP message is about its sender itself: six ways to say it.

- `yes`: It is.
- `no`: It is not.
- `true`: It is; libvirt writes it so.
- `false`: It is not; libvirt writes it so.
- `1`: It is.
- `0`: It is not.
"""

RuleAction: TypeAlias = Literal["drop", "accept", "reject", "continue", "return"] | str
"""What is done with traffic.

- `drop`: It vanishes.
- `accept`: It passes.
- `reject`: It is refused with an answer. Since libvirt 0.9.0.
- `continue`: The next rule decides. Since libvirt 0.9.7.
- `return`: The calling filter decides. Since libvirt 0.9.7.
"""

RuleDirection: TypeAlias = Literal["in", "out", "inout"] | str
"""Which traffic a rule is for.

- `in`: To the guest.
- `out`: From the guest.
- `inout`: Both.
"""


class ArpMatch(Element):
    """ARP and reverse ARP."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's.",
        "srcmacmask": "Which bits of the sender's count.",
        "dstmacaddr": "The receiver's.",
        "dstmacmask": "Which bits of the receiver's count.",
        "hwtype": "The type of hardware.",
        "protocoltype": "The type of protocol.",
        "opcode": "What is asked or answered: a number, or a word such as `Request` or `Reply`.",
        "arpsrcmacaddr": "The sender's MAC address in the message.",
        "arpdstmacaddr": "The target's MAC address in the message.",
        "arpsrcipaddr": "The sender's IP address in the message.",
        "arpsrcipmask": "Which bits of it count. Since libvirt 1.2.3.",
        "arpdstipaddr": "The target's IP address in the message.",
        "arpdstipmask": "Which bits of it count. Since libvirt 1.2.3.",
        "gratuitous": "Whether the message is about the sender itself. Since libvirt 0.9.2.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's."""
    srcmacmask: str | None
    """Which bits of the sender's count."""
    dstmacaddr: str | None
    """The receiver's."""
    dstmacmask: str | None
    """Which bits of the receiver's count."""
    hwtype: str | None
    """The type of hardware."""
    protocoltype: str | None
    """The type of protocol."""
    opcode: str | None
    """What is asked or answered: a number, or a word such as `Request` or `Reply`."""
    arpsrcmacaddr: str | None
    """The sender's MAC address in the message."""
    arpdstmacaddr: str | None
    """The target's MAC address in the message."""
    arpsrcipaddr: str | None
    """The sender's IP address in the message."""
    arpsrcipmask: str | None
    """Which bits of it count. Since libvirt 1.2.3."""
    arpdstipaddr: str | None
    """The target's IP address in the message."""
    arpdstipmask: str | None
    """Which bits of it count. Since libvirt 1.2.3."""
    gratuitous: Gratuitous | None
    """Whether the message is about the sender itself. Since libvirt 0.9.2."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcmacmask: str | None = None,
        dstmacaddr: str | None = None,
        dstmacmask: str | None = None,
        hwtype: str | None = None,
        protocoltype: str | None = None,
        opcode: str | None = None,
        arpsrcmacaddr: str | None = None,
        arpdstmacaddr: str | None = None,
        arpsrcipaddr: str | None = None,
        arpsrcipmask: str | None = None,
        arpdstipaddr: str | None = None,
        arpdstipmask: str | None = None,
        gratuitous: Gratuitous | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcmacmask = srcmacmask
        self.dstmacaddr = dstmacaddr
        self.dstmacmask = dstmacmask
        self.hwtype = hwtype
        self.protocoltype = protocoltype
        self.opcode = opcode
        self.arpsrcmacaddr = arpsrcmacaddr
        self.arpdstmacaddr = arpdstmacaddr
        self.arpsrcipaddr = arpsrcipaddr
        self.arpsrcipmask = arpsrcipmask
        self.arpdstipaddr = arpdstipaddr
        self.arpdstipmask = arpdstipmask
        self.gratuitous = gratuitous
        self.comment = comment
        self.extra = extra


class FilterParameter(Element):
    """The value of a filter's variable."""

    __slots__ = {
        "name": "The variable, such as `IP`.",
        "value": "The value.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The variable, such as `IP`."""
    value: str | None
    """The value."""

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


class FilterRef(Element):
    """Refers to a filter."""

    __slots__ = {
        "filter": "The filter's name.",
        "parameters": "Values for the filter's variables; several of one name make a list.",
    }
    __fields__ = tuple(__slots__)

    filter: str | None
    """The filter's name."""
    parameters: list[FilterParameter]
    """Values for the filter's variables; several of one name make a list."""

    def __init__(
        self,
        *,
        filter: str | None = None,
        parameters: list[FilterParameter] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.filter = filter
        self.parameters = [] if parameters is None else parameters
        self.extra = extra

    def parameter(self, name: str, value: str) -> Self:
        """Gives one of the filter's variables a value; gives the reference itself."""
        self.parameters.append(FilterParameter(name=name, value=value))
        return self


class FilterRule(Element):
    """A rule: what is done with traffic of a kind."""

    __slots__ = {
        "action": "What is done.",
        "direction": "Which traffic, seen from the guest.",
        "priority": "The order among rules, lowest first, from -1000 to 1000; 500 by default.",
        "statematch": "`0` or `false` when the state of the connection does not matter.",
        "matches": "The kind of traffic: one protocol, perhaps in several elements, some of which say what must not be.",
    }
    __fields__ = tuple(__slots__)

    action: RuleAction | None
    """What is done."""
    direction: RuleDirection | None
    """Which traffic, seen from the guest."""
    priority: int | None
    """The order among rules, lowest first, from -1000 to 1000; 500 by default."""
    statematch: str | None
    """`0` or `false` when the state of the connection does not matter."""
    matches: list[Mac | Vlan | Stp | Arp | Rarp | Ip | Ipv6 | Tcp | Udp | Sctp | Icmp | Igmp | All | Esp | Ah | Udplite | TcpIpv6 | UdpIpv6 | SctpIpv6 | Icmpv6 | AllIpv6 | EspIpv6 | AhIpv6 | UdpliteIpv6]
    """The kind of traffic: one protocol, perhaps in several elements, some of which say what must not be."""

    def __init__(
        self,
        *,
        action: RuleAction | None = None,
        direction: RuleDirection | None = None,
        priority: int | None = None,
        statematch: str | None = None,
        matches: list[Mac | Vlan | Stp | Arp | Rarp | Ip | Ipv6 | Tcp | Udp | Sctp | Icmp | Igmp | All | Esp | Ah | Udplite | TcpIpv6 | UdpIpv6 | SctpIpv6 | Icmpv6 | AllIpv6 | EspIpv6 | AhIpv6 | UdpliteIpv6] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.action = action
        self.direction = direction
        self.priority = priority
        self.statematch = statematch
        self.matches = [] if matches is None else matches
        self.extra = extra


class IcmpMatch(Element):
    """ICMP and ICMPv6."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's MAC address.",
        "srcipaddr": "The sender's address.",
        "srcipmask": "Which bits of the sender's count: a mask, or a number of bits.",
        "dstipaddr": "The receiver's address.",
        "dstipmask": "Which bits of the receiver's count: a mask, or a number of bits.",
        "srcipfrom": "The first of a range of senders' addresses.",
        "srcipto": "The last of a range of senders' addresses.",
        "dstipfrom": "The first of a range of receivers' addresses.",
        "dstipto": "The last of a range of receivers' addresses.",
        "dscp": "The class of service (DSCP), up to 63.",
        "connlimit_above": "More connections from one address than this.",
        "state": "States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since libvirt 0.8.5.",
        "ipset": "A set of addresses that the host keeps. Since libvirt 0.9.13.",
        "ipsetflags": "Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13.",
        "type": "The type of message.",
        "code": "The code within the type.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's MAC address."""
    srcipaddr: str | None
    """The sender's address."""
    srcipmask: str | None
    """Which bits of the sender's count: a mask, or a number of bits."""
    dstipaddr: str | None
    """The receiver's address."""
    dstipmask: str | None
    """Which bits of the receiver's count: a mask, or a number of bits."""
    srcipfrom: str | None
    """The first of a range of senders' addresses."""
    srcipto: str | None
    """The last of a range of senders' addresses."""
    dstipfrom: str | None
    """The first of a range of receivers' addresses."""
    dstipto: str | None
    """The last of a range of receivers' addresses."""
    dscp: str | None
    """The class of service (DSCP), up to 63."""
    connlimit_above: str | None
    """More connections from one address than this."""
    state: str | None
    """States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since
    libvirt 0.8.5.
    """
    ipset: str | None
    """A set of addresses that the host keeps. Since libvirt 0.9.13."""
    ipsetflags: str | None
    """Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13."""
    type: str | None
    """The type of message."""
    code: str | None
    """The code within the type."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcipaddr: str | None = None,
        srcipmask: str | None = None,
        dstipaddr: str | None = None,
        dstipmask: str | None = None,
        srcipfrom: str | None = None,
        srcipto: str | None = None,
        dstipfrom: str | None = None,
        dstipto: str | None = None,
        dscp: str | None = None,
        connlimit_above: str | None = None,
        state: str | None = None,
        ipset: str | None = None,
        ipsetflags: str | None = None,
        type: str | None = None,
        code: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcipaddr = srcipaddr
        self.srcipmask = srcipmask
        self.dstipaddr = dstipaddr
        self.dstipmask = dstipmask
        self.srcipfrom = srcipfrom
        self.srcipto = srcipto
        self.dstipfrom = dstipfrom
        self.dstipto = dstipto
        self.dscp = dscp
        self.connlimit_above = connlimit_above
        self.state = state
        self.ipset = ipset
        self.ipsetflags = ipsetflags
        self.type = type
        self.code = code
        self.comment = comment
        self.extra = extra


class IpMatch(Element):
    """IPv4 traffic."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's.",
        "srcmacmask": "Which bits of the sender's count.",
        "dstmacaddr": "The receiver's.",
        "dstmacmask": "Which bits of the receiver's count.",
        "srcipaddr": "The sender's.",
        "srcipmask": "Which bits of the sender's count: a mask, or a number of bits.",
        "dstipaddr": "The receiver's.",
        "dstipmask": "Which bits of the receiver's count: a mask, or a number of bits.",
        "protocol": "The protocol within: a number, or a word such as `tcp`.",
        "srcportstart": "The first of the sender's, up to 65535.",
        "srcportend": "The last of the sender's.",
        "dstportstart": "The first of the receiver's.",
        "dstportend": "The last of the receiver's.",
        "dscp": "The class of service (DSCP), up to 63.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's."""
    srcmacmask: str | None
    """Which bits of the sender's count."""
    dstmacaddr: str | None
    """The receiver's."""
    dstmacmask: str | None
    """Which bits of the receiver's count."""
    srcipaddr: str | None
    """The sender's."""
    srcipmask: str | None
    """Which bits of the sender's count: a mask, or a number of bits."""
    dstipaddr: str | None
    """The receiver's."""
    dstipmask: str | None
    """Which bits of the receiver's count: a mask, or a number of bits."""
    protocol: str | None
    """The protocol within: a number, or a word such as `tcp`."""
    srcportstart: str | None
    """The first of the sender's, up to 65535."""
    srcportend: str | None
    """The last of the sender's."""
    dstportstart: str | None
    """The first of the receiver's."""
    dstportend: str | None
    """The last of the receiver's."""
    dscp: str | None
    """The class of service (DSCP), up to 63."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcmacmask: str | None = None,
        dstmacaddr: str | None = None,
        dstmacmask: str | None = None,
        srcipaddr: str | None = None,
        srcipmask: str | None = None,
        dstipaddr: str | None = None,
        dstipmask: str | None = None,
        protocol: str | None = None,
        srcportstart: str | None = None,
        srcportend: str | None = None,
        dstportstart: str | None = None,
        dstportend: str | None = None,
        dscp: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcmacmask = srcmacmask
        self.dstmacaddr = dstmacaddr
        self.dstmacmask = dstmacmask
        self.srcipaddr = srcipaddr
        self.srcipmask = srcipmask
        self.dstipaddr = dstipaddr
        self.dstipmask = dstipmask
        self.protocol = protocol
        self.srcportstart = srcportstart
        self.srcportend = srcportend
        self.dstportstart = dstportstart
        self.dstportend = dstportend
        self.dscp = dscp
        self.comment = comment
        self.extra = extra


class Ipv6Match(Element):
    """IPv6 traffic."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's.",
        "srcmacmask": "Which bits of the sender's count.",
        "dstmacaddr": "The receiver's.",
        "dstmacmask": "Which bits of the receiver's count.",
        "srcipaddr": "The sender's.",
        "srcipmask": "Which bits of the sender's count: a mask, or a number of bits.",
        "dstipaddr": "The receiver's.",
        "dstipmask": "Which bits of the receiver's count: a mask, or a number of bits.",
        "protocol": "The protocol within: a number, or a word such as `tcp`.",
        "srcportstart": "The first of the sender's, up to 65535.",
        "srcportend": "The last of the sender's.",
        "dstportstart": "The first of the receiver's.",
        "dstportend": "The last of the receiver's.",
        "type": "The type of an ICMPv6 message, or the least of a range. Since libvirt 1.2.12.",
        "typeend": "The greatest of the range. Since libvirt 1.2.12.",
        "code": "The code of an ICMPv6 message, or the least of a range. Since libvirt 1.2.12.",
        "codeend": "The greatest of the range. Since libvirt 1.2.12.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's."""
    srcmacmask: str | None
    """Which bits of the sender's count."""
    dstmacaddr: str | None
    """The receiver's."""
    dstmacmask: str | None
    """Which bits of the receiver's count."""
    srcipaddr: str | None
    """The sender's."""
    srcipmask: str | None
    """Which bits of the sender's count: a mask, or a number of bits."""
    dstipaddr: str | None
    """The receiver's."""
    dstipmask: str | None
    """Which bits of the receiver's count: a mask, or a number of bits."""
    protocol: str | None
    """The protocol within: a number, or a word such as `tcp`."""
    srcportstart: str | None
    """The first of the sender's, up to 65535."""
    srcportend: str | None
    """The last of the sender's."""
    dstportstart: str | None
    """The first of the receiver's."""
    dstportend: str | None
    """The last of the receiver's."""
    type: str | None
    """The type of an ICMPv6 message, or the least of a range. Since libvirt 1.2.12."""
    typeend: str | None
    """The greatest of the range. Since libvirt 1.2.12."""
    code: str | None
    """The code of an ICMPv6 message, or the least of a range. Since libvirt 1.2.12."""
    codeend: str | None
    """The greatest of the range. Since libvirt 1.2.12."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcmacmask: str | None = None,
        dstmacaddr: str | None = None,
        dstmacmask: str | None = None,
        srcipaddr: str | None = None,
        srcipmask: str | None = None,
        dstipaddr: str | None = None,
        dstipmask: str | None = None,
        protocol: str | None = None,
        srcportstart: str | None = None,
        srcportend: str | None = None,
        dstportstart: str | None = None,
        dstportend: str | None = None,
        type: str | None = None,
        typeend: str | None = None,
        code: str | None = None,
        codeend: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcmacmask = srcmacmask
        self.dstmacaddr = dstmacaddr
        self.dstmacmask = dstmacmask
        self.srcipaddr = srcipaddr
        self.srcipmask = srcipmask
        self.dstipaddr = dstipaddr
        self.dstipmask = dstipmask
        self.protocol = protocol
        self.srcportstart = srcportstart
        self.srcportend = srcportend
        self.dstportstart = dstportstart
        self.dstportend = dstportend
        self.type = type
        self.typeend = typeend
        self.code = code
        self.codeend = codeend
        self.comment = comment
        self.extra = extra


class MacMatch(Element):
    """Ethernet traffic."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's.",
        "srcmacmask": "Which bits of the sender's count.",
        "dstmacaddr": "The receiver's.",
        "dstmacmask": "Which bits of the receiver's count.",
        "protocolid": "The protocol within: a number from 0x600, or `arp`, `rarp`, `ipv4`, `ipv6`, `vlan`.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's."""
    srcmacmask: str | None
    """Which bits of the sender's count."""
    dstmacaddr: str | None
    """The receiver's."""
    dstmacmask: str | None
    """Which bits of the receiver's count."""
    protocolid: str | None
    """The protocol within: a number from 0x600, or `arp`, `rarp`, `ipv4`, `ipv6`, `vlan`."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcmacmask: str | None = None,
        dstmacaddr: str | None = None,
        dstmacmask: str | None = None,
        protocolid: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcmacmask = srcmacmask
        self.dstmacaddr = dstmacaddr
        self.dstmacmask = dstmacmask
        self.protocolid = protocolid
        self.comment = comment
        self.extra = extra


class NwFilter(Root):
    """A filter of guests' network traffic. Since libvirt 0.8.1."""

    __slots__ = {
        "name": "The name, unique on the host.",
        "chain": "The chain that the rules stand in: `root`, or one for a protocol, such as `ipv4` or `arp-xyz`; `root` by default.",
        "priority": "The order among chains, lowest first, from -1000 to 1000. Since libvirt 0.9.8.",
        "uuid": "The UUID; libvirt makes one where none is given.",
        "entries": "Rules and references to other filters, in their order.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "nwfilter.NwFilter"

    name: str | None
    """The name, unique on the host."""
    chain: str | None
    """The chain that the rules stand in: `root`, or one for a protocol, such as `ipv4` or `arp-xyz`; `root` by
    default.
    """
    priority: int | None
    """The order among chains, lowest first, from -1000 to 1000. Since libvirt 0.9.8."""
    uuid: str | None
    """The UUID; libvirt makes one where none is given."""
    entries: list[FilterRef | FilterRule]
    """Rules and references to other filters, in their order."""

    def __init__(
        self,
        *,
        name: str | None = None,
        chain: str | None = None,
        priority: int | None = None,
        uuid: str | None = None,
        entries: list[FilterRef | FilterRule] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.chain = chain
        self.priority = priority
        self.uuid = uuid
        self.entries = [] if entries is None else entries
        self.extra = extra


class PortMatch(Element):
    """UDP and SCTP."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's MAC address.",
        "srcipaddr": "The sender's address.",
        "srcipmask": "Which bits of the sender's count: a mask, or a number of bits.",
        "dstipaddr": "The receiver's address.",
        "dstipmask": "Which bits of the receiver's count: a mask, or a number of bits.",
        "srcipfrom": "The first of a range of senders' addresses.",
        "srcipto": "The last of a range of senders' addresses.",
        "dstipfrom": "The first of a range of receivers' addresses.",
        "dstipto": "The last of a range of receivers' addresses.",
        "dscp": "The class of service (DSCP), up to 63.",
        "connlimit_above": "More connections from one address than this.",
        "state": "States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since libvirt 0.8.5.",
        "ipset": "A set of addresses that the host keeps. Since libvirt 0.9.13.",
        "ipsetflags": "Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13.",
        "srcportstart": "The first of the sender's, up to 65535.",
        "srcportend": "The last of the sender's.",
        "dstportstart": "The first of the receiver's.",
        "dstportend": "The last of the receiver's.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's MAC address."""
    srcipaddr: str | None
    """The sender's address."""
    srcipmask: str | None
    """Which bits of the sender's count: a mask, or a number of bits."""
    dstipaddr: str | None
    """The receiver's address."""
    dstipmask: str | None
    """Which bits of the receiver's count: a mask, or a number of bits."""
    srcipfrom: str | None
    """The first of a range of senders' addresses."""
    srcipto: str | None
    """The last of a range of senders' addresses."""
    dstipfrom: str | None
    """The first of a range of receivers' addresses."""
    dstipto: str | None
    """The last of a range of receivers' addresses."""
    dscp: str | None
    """The class of service (DSCP), up to 63."""
    connlimit_above: str | None
    """More connections from one address than this."""
    state: str | None
    """States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since
    libvirt 0.8.5.
    """
    ipset: str | None
    """A set of addresses that the host keeps. Since libvirt 0.9.13."""
    ipsetflags: str | None
    """Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13."""
    srcportstart: str | None
    """The first of the sender's, up to 65535."""
    srcportend: str | None
    """The last of the sender's."""
    dstportstart: str | None
    """The first of the receiver's."""
    dstportend: str | None
    """The last of the receiver's."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcipaddr: str | None = None,
        srcipmask: str | None = None,
        dstipaddr: str | None = None,
        dstipmask: str | None = None,
        srcipfrom: str | None = None,
        srcipto: str | None = None,
        dstipfrom: str | None = None,
        dstipto: str | None = None,
        dscp: str | None = None,
        connlimit_above: str | None = None,
        state: str | None = None,
        ipset: str | None = None,
        ipsetflags: str | None = None,
        srcportstart: str | None = None,
        srcportend: str | None = None,
        dstportstart: str | None = None,
        dstportend: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcipaddr = srcipaddr
        self.srcipmask = srcipmask
        self.dstipaddr = dstipaddr
        self.dstipmask = dstipmask
        self.srcipfrom = srcipfrom
        self.srcipto = srcipto
        self.dstipfrom = dstipfrom
        self.dstipto = dstipto
        self.dscp = dscp
        self.connlimit_above = connlimit_above
        self.state = state
        self.ipset = ipset
        self.ipsetflags = ipsetflags
        self.srcportstart = srcportstart
        self.srcportend = srcportend
        self.dstportstart = dstportstart
        self.dstportend = dstportend
        self.comment = comment
        self.extra = extra


class StpMatch(Element):
    """Messages of the spanning tree protocol. Since libvirt 0.9.8."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's MAC address.",
        "srcmacmask": "Which bits of it count.",
        "type": "The type of message.",
        "flags": "The flags.",
        "root_priority": "The root bridge's priority, or the least of a range.",
        "root_priority_hi": "The greatest of the range.",
        "root_address": "The root bridge's MAC address.",
        "root_address_mask": "Which bits of it count.",
        "root_cost": "The cost of the path to the root bridge, or the least of a range.",
        "root_cost_hi": "The greatest of the range.",
        "sender_priority": "The sending bridge's priority, or the least of a range.",
        "sender_priority_hi": "The greatest of the range.",
        "sender_address": "The sending bridge's MAC address.",
        "sender_address_mask": "Which bits of it count.",
        "port": "The port, or the least of a range.",
        "port_hi": "The greatest of the range.",
        "age": "The age of the message, or the least of a range.",
        "age_hi": "The greatest of the range.",
        "max_age": "The greatest age, or the least of a range.",
        "max_age_hi": "The greatest of the range.",
        "hello_time": "The time between messages, or the least of a range.",
        "hello_time_hi": "The greatest of the range.",
        "forward_delay": "The delay before forwarding, or the least of a range.",
        "forward_delay_hi": "The greatest of the range.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's MAC address."""
    srcmacmask: str | None
    """Which bits of it count."""
    type: str | None
    """The type of message."""
    flags: str | None
    """The flags."""
    root_priority: str | None
    """The root bridge's priority, or the least of a range."""
    root_priority_hi: str | None
    """The greatest of the range."""
    root_address: str | None
    """The root bridge's MAC address."""
    root_address_mask: str | None
    """Which bits of it count."""
    root_cost: str | None
    """The cost of the path to the root bridge, or the least of a range."""
    root_cost_hi: str | None
    """The greatest of the range."""
    sender_priority: str | None
    """The sending bridge's priority, or the least of a range."""
    sender_priority_hi: str | None
    """The greatest of the range."""
    sender_address: str | None
    """The sending bridge's MAC address."""
    sender_address_mask: str | None
    """Which bits of it count."""
    port: str | None
    """The port, or the least of a range."""
    port_hi: str | None
    """The greatest of the range."""
    age: str | None
    """The age of the message, or the least of a range."""
    age_hi: str | None
    """The greatest of the range."""
    max_age: str | None
    """The greatest age, or the least of a range."""
    max_age_hi: str | None
    """The greatest of the range."""
    hello_time: str | None
    """The time between messages, or the least of a range."""
    hello_time_hi: str | None
    """The greatest of the range."""
    forward_delay: str | None
    """The delay before forwarding, or the least of a range."""
    forward_delay_hi: str | None
    """The greatest of the range."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcmacmask: str | None = None,
        type: str | None = None,
        flags: str | None = None,
        root_priority: str | None = None,
        root_priority_hi: str | None = None,
        root_address: str | None = None,
        root_address_mask: str | None = None,
        root_cost: str | None = None,
        root_cost_hi: str | None = None,
        sender_priority: str | None = None,
        sender_priority_hi: str | None = None,
        sender_address: str | None = None,
        sender_address_mask: str | None = None,
        port: str | None = None,
        port_hi: str | None = None,
        age: str | None = None,
        age_hi: str | None = None,
        max_age: str | None = None,
        max_age_hi: str | None = None,
        hello_time: str | None = None,
        hello_time_hi: str | None = None,
        forward_delay: str | None = None,
        forward_delay_hi: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcmacmask = srcmacmask
        self.type = type
        self.flags = flags
        self.root_priority = root_priority
        self.root_priority_hi = root_priority_hi
        self.root_address = root_address
        self.root_address_mask = root_address_mask
        self.root_cost = root_cost
        self.root_cost_hi = root_cost_hi
        self.sender_priority = sender_priority
        self.sender_priority_hi = sender_priority_hi
        self.sender_address = sender_address
        self.sender_address_mask = sender_address_mask
        self.port = port
        self.port_hi = port_hi
        self.age = age
        self.age_hi = age_hi
        self.max_age = max_age
        self.max_age_hi = max_age_hi
        self.hello_time = hello_time
        self.hello_time_hi = hello_time_hi
        self.forward_delay = forward_delay
        self.forward_delay_hi = forward_delay_hi
        self.comment = comment
        self.extra = extra


class TcpMatch(Element):
    """TCP."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's MAC address.",
        "srcipaddr": "The sender's address.",
        "srcipmask": "Which bits of the sender's count: a mask, or a number of bits.",
        "dstipaddr": "The receiver's address.",
        "dstipmask": "Which bits of the receiver's count: a mask, or a number of bits.",
        "srcipfrom": "The first of a range of senders' addresses.",
        "srcipto": "The last of a range of senders' addresses.",
        "dstipfrom": "The first of a range of receivers' addresses.",
        "dstipto": "The last of a range of receivers' addresses.",
        "dscp": "The class of service (DSCP), up to 63.",
        "connlimit_above": "More connections from one address than this.",
        "state": "States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since libvirt 0.8.5.",
        "ipset": "A set of addresses that the host keeps. Since libvirt 0.9.13.",
        "ipsetflags": "Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13.",
        "srcportstart": "The first of the sender's, up to 65535.",
        "srcportend": "The last of the sender's.",
        "dstportstart": "The first of the receiver's.",
        "dstportend": "The last of the receiver's.",
        "option": "The number of a TCP option.",
        "flags": "Which flags count, and which of them are set: `SYN,ACK/SYN`. Since libvirt 0.9.1.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's MAC address."""
    srcipaddr: str | None
    """The sender's address."""
    srcipmask: str | None
    """Which bits of the sender's count: a mask, or a number of bits."""
    dstipaddr: str | None
    """The receiver's address."""
    dstipmask: str | None
    """Which bits of the receiver's count: a mask, or a number of bits."""
    srcipfrom: str | None
    """The first of a range of senders' addresses."""
    srcipto: str | None
    """The last of a range of senders' addresses."""
    dstipfrom: str | None
    """The first of a range of receivers' addresses."""
    dstipto: str | None
    """The last of a range of receivers' addresses."""
    dscp: str | None
    """The class of service (DSCP), up to 63."""
    connlimit_above: str | None
    """More connections from one address than this."""
    state: str | None
    """States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since
    libvirt 0.8.5.
    """
    ipset: str | None
    """A set of addresses that the host keeps. Since libvirt 0.9.13."""
    ipsetflags: str | None
    """Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13."""
    srcportstart: str | None
    """The first of the sender's, up to 65535."""
    srcportend: str | None
    """The last of the sender's."""
    dstportstart: str | None
    """The first of the receiver's."""
    dstportend: str | None
    """The last of the receiver's."""
    option: str | None
    """The number of a TCP option."""
    flags: str | None
    """Which flags count, and which of them are set: `SYN,ACK/SYN`. Since libvirt 0.9.1."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcipaddr: str | None = None,
        srcipmask: str | None = None,
        dstipaddr: str | None = None,
        dstipmask: str | None = None,
        srcipfrom: str | None = None,
        srcipto: str | None = None,
        dstipfrom: str | None = None,
        dstipto: str | None = None,
        dscp: str | None = None,
        connlimit_above: str | None = None,
        state: str | None = None,
        ipset: str | None = None,
        ipsetflags: str | None = None,
        srcportstart: str | None = None,
        srcportend: str | None = None,
        dstportstart: str | None = None,
        dstportend: str | None = None,
        option: str | None = None,
        flags: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcipaddr = srcipaddr
        self.srcipmask = srcipmask
        self.dstipaddr = dstipaddr
        self.dstipmask = dstipmask
        self.srcipfrom = srcipfrom
        self.srcipto = srcipto
        self.dstipfrom = dstipfrom
        self.dstipto = dstipto
        self.dscp = dscp
        self.connlimit_above = connlimit_above
        self.state = state
        self.ipset = ipset
        self.ipsetflags = ipsetflags
        self.srcportstart = srcportstart
        self.srcportend = srcportend
        self.dstportstart = dstportstart
        self.dstportend = dstportend
        self.option = option
        self.flags = flags
        self.comment = comment
        self.extra = extra


class TransportMatch(Element):
    """A protocol over IP that has no ports."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's MAC address.",
        "srcipaddr": "The sender's address.",
        "srcipmask": "Which bits of the sender's count: a mask, or a number of bits.",
        "dstipaddr": "The receiver's address.",
        "dstipmask": "Which bits of the receiver's count: a mask, or a number of bits.",
        "srcipfrom": "The first of a range of senders' addresses.",
        "srcipto": "The last of a range of senders' addresses.",
        "dstipfrom": "The first of a range of receivers' addresses.",
        "dstipto": "The last of a range of receivers' addresses.",
        "dscp": "The class of service (DSCP), up to 63.",
        "connlimit_above": "More connections from one address than this.",
        "state": "States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since libvirt 0.8.5.",
        "ipset": "A set of addresses that the host keeps. Since libvirt 0.9.13.",
        "ipsetflags": "Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's MAC address."""
    srcipaddr: str | None
    """The sender's address."""
    srcipmask: str | None
    """Which bits of the sender's count: a mask, or a number of bits."""
    dstipaddr: str | None
    """The receiver's address."""
    dstipmask: str | None
    """Which bits of the receiver's count: a mask, or a number of bits."""
    srcipfrom: str | None
    """The first of a range of senders' addresses."""
    srcipto: str | None
    """The last of a range of senders' addresses."""
    dstipfrom: str | None
    """The first of a range of receivers' addresses."""
    dstipto: str | None
    """The last of a range of receivers' addresses."""
    dscp: str | None
    """The class of service (DSCP), up to 63."""
    connlimit_above: str | None
    """More connections from one address than this."""
    state: str | None
    """States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. Since
    libvirt 0.8.5.
    """
    ipset: str | None
    """A set of addresses that the host keeps. Since libvirt 0.9.13."""
    ipsetflags: str | None
    """Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcipaddr: str | None = None,
        srcipmask: str | None = None,
        dstipaddr: str | None = None,
        dstipmask: str | None = None,
        srcipfrom: str | None = None,
        srcipto: str | None = None,
        dstipfrom: str | None = None,
        dstipto: str | None = None,
        dscp: str | None = None,
        connlimit_above: str | None = None,
        state: str | None = None,
        ipset: str | None = None,
        ipsetflags: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcipaddr = srcipaddr
        self.srcipmask = srcipmask
        self.dstipaddr = dstipaddr
        self.dstipmask = dstipmask
        self.srcipfrom = srcipfrom
        self.srcipto = srcipto
        self.dstipfrom = dstipfrom
        self.dstipto = dstipto
        self.dscp = dscp
        self.connlimit_above = connlimit_above
        self.state = state
        self.ipset = ipset
        self.ipsetflags = ipsetflags
        self.comment = comment
        self.extra = extra


class VlanMatch(Element):
    """Traffic of a VLAN. Since libvirt 0.9.8."""

    __slots__ = {
        "match": "Whether the attributes must be as given; `no` for must not be.",
        "srcmacaddr": "The sender's.",
        "srcmacmask": "Which bits of the sender's count.",
        "dstmacaddr": "The receiver's.",
        "dstmacmask": "Which bits of the receiver's count.",
        "vlanid": "The VLAN's number, up to 4095.",
        "encap_protocol": "The protocol within: a number, or `arp`, `ipv4`, `ipv6`.",
        "comment": "A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5.",
    }
    __fields__ = tuple(__slots__)

    match: YesNo | None
    """Whether the attributes must be as given; `no` for must not be."""
    srcmacaddr: str | None
    """The sender's."""
    srcmacmask: str | None
    """Which bits of the sender's count."""
    dstmacaddr: str | None
    """The receiver's."""
    dstmacmask: str | None
    """Which bits of the receiver's count."""
    vlanid: str | None
    """The VLAN's number, up to 4095."""
    encap_protocol: str | None
    """The protocol within: a number, or `arp`, `ipv4`, `ipv6`."""
    comment: str | None
    """A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5."""

    def __init__(
        self,
        *,
        match: YesNo | None = None,
        srcmacaddr: str | None = None,
        srcmacmask: str | None = None,
        dstmacaddr: str | None = None,
        dstmacmask: str | None = None,
        vlanid: str | None = None,
        encap_protocol: str | None = None,
        comment: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.match = match
        self.srcmacaddr = srcmacaddr
        self.srcmacmask = srcmacmask
        self.dstmacaddr = dstmacaddr
        self.dstmacmask = dstmacmask
        self.vlanid = vlanid
        self.encap_protocol = encap_protocol
        self.comment = comment
        self.extra = extra


class Ah(TransportMatch):
    """AH over IPv4."""

    __slots__ = ()


class AhIpv6(TransportMatch):
    """AH over IPv6."""

    __slots__ = ()


class All(TransportMatch):
    """Anything over IPv4."""

    __slots__ = ()


class AllIpv6(TransportMatch):
    """Anything over IPv6."""

    __slots__ = ()


class Arp(ArpMatch):
    """ARP."""

    __slots__ = ()


class Esp(TransportMatch):
    """ESP over IPv4."""

    __slots__ = ()


class EspIpv6(TransportMatch):
    """ESP over IPv6."""

    __slots__ = ()


class Icmp(IcmpMatch):
    """ICMP."""

    __slots__ = ()


class Icmpv6(IcmpMatch):
    """ICMPv6."""

    __slots__ = ()


class Igmp(TransportMatch):
    """IGMP."""

    __slots__ = ()


class Ip(IpMatch):
    """IPv4."""

    __slots__ = ()


class Ipv6(Ipv6Match):
    """IPv6."""

    __slots__ = ()


class Mac(MacMatch):
    """Ethernet."""

    __slots__ = ()


class Rarp(ArpMatch):
    """Reverse ARP."""

    __slots__ = ()


class Sctp(PortMatch):
    """SCTP over IPv4."""

    __slots__ = ()


class SctpIpv6(PortMatch):
    """SCTP over IPv6."""

    __slots__ = ()


class Stp(StpMatch):
    """The spanning tree protocol. Since libvirt 0.9.8."""

    __slots__ = ()


class Tcp(TcpMatch):
    """TCP over IPv4."""

    __slots__ = ()


class TcpIpv6(TcpMatch):
    """TCP over IPv6."""

    __slots__ = ()


class Udp(PortMatch):
    """UDP over IPv4."""

    __slots__ = ()


class UdpIpv6(PortMatch):
    """UDP over IPv6."""

    __slots__ = ()


class Udplite(TransportMatch):
    """UDP-Lite over IPv4."""

    __slots__ = ()


class UdpliteIpv6(TransportMatch):
    """UDP-Lite over IPv6."""

    __slots__ = ()


class Vlan(VlanMatch):
    """A VLAN. Since libvirt 0.9.8."""

    __slots__ = ()


# What annotations name; here, because modules name each other's classes.
from .common import YesNo
