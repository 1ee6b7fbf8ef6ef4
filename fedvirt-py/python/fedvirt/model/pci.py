# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""What is called pci in libvirt's documents."""

from __future__ import annotations

from ._element import Element
from ._values import NOTHING, Extra

__all__ = [
    "PciAddress",
]


class PciAddress(Element):
    """The place of a PCI function on the host."""

    __slots__ = {
        "domain": "The PCI domain (segment), from 0; libvirt writes four hexadecimal digits.",
        "bus": "The bus, from 0 to 255; two hexadecimal digits.",
        "slot": "The slot on the bus, from 0 to 31; two hexadecimal digits.",
        "function": "The function of the device, from 0 to 7.",
        "multifunction": "Whether the slot holds a device with several functions.",
    }
    __fields__ = tuple(__slots__)

    domain: int | None
    """The PCI domain (segment), from 0; libvirt writes four hexadecimal digits."""
    bus: int | None
    """The bus, from 0 to 255; two hexadecimal digits."""
    slot: int | None
    """The slot on the bus, from 0 to 31; two hexadecimal digits."""
    function: int | None
    """The function of the device, from 0 to 7."""
    multifunction: OnOff | None
    """Whether the slot holds a device with several functions."""

    def __init__(
        self,
        *,
        domain: int | None = None,
        bus: int | None = None,
        slot: int | None = None,
        function: int | None = None,
        multifunction: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.domain = domain
        self.bus = bus
        self.slot = slot
        self.function = function
        self.multifunction = multifunction
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import OnOff
