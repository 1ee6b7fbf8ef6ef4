# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<filterbinding>`."""

from __future__ import annotations

from ._element import Element, Root
from ._values import NOTHING, Extra

__all__ = [
    "BindingDevice",
    "NwFilterBinding",
]


class BindingDevice(Element):
    """Something by its name."""

    __slots__ = {
        "name": "The name.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The name."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class NwFilterBinding(Root):
    """The filter of one guest interface. Since libvirt 4.5.0."""

    __slots__ = {
        "owner": "The guest.",
        "portdev": "The host's end of the interface, such as `vnet0`.",
        "linkdev": "The host interface that it is on, with macvtap.",
        "mac": "The guest's MAC address.",
        "filterref": "The filter, with values for its variables.",
        "backend": "What of the host enforces the rules.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "nwfilter_binding.NwFilterBinding"

    owner: PortOwner | None
    """The guest."""
    portdev: BindingDevice | None
    """The host's end of the interface, such as `vnet0`."""
    linkdev: BindingDevice | None
    """The host interface that it is on, with macvtap."""
    mac: MacAddress | None
    """The guest's MAC address."""
    filterref: FilterRef | None
    """The filter, with values for its variables."""
    backend: BindingDevice | None
    """What of the host enforces the rules."""

    def __init__(
        self,
        *,
        owner: PortOwner | None = None,
        portdev: BindingDevice | None = None,
        linkdev: BindingDevice | None = None,
        mac: MacAddress | None = None,
        filterref: FilterRef | None = None,
        backend: BindingDevice | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.owner = owner
        self.portdev = portdev
        self.linkdev = linkdev
        self.mac = mac
        self.filterref = filterref
        self.backend = backend
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .network_common import MacAddress, PortOwner
from .nwfilter import FilterRef
