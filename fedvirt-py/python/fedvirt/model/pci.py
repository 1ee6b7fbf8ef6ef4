# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""What is called pci in libvirt's documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._element import Element
from ._values import NOTHING, Extra, Number

if TYPE_CHECKING:
    from typing_extensions import Self

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

    @classmethod
    def new(cls, domain: int, bus: int, slot: int, function: int) -> Self:
        """The address that `lspci` prints as `domain:bus:slot.function`, spelled as libvirt writes it."""
        return cls(
            domain=Number.hex(domain, digits=4),
            bus=Number.hex(bus, digits=2),
            slot=Number.hex(slot, digits=2),
            function=Number.hex(function),
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads what `str` gives, such as '0000:03:00.1'.

        Raises ValueError when the text is no PCI address.
        """
        import re

        found = re.fullmatch("([0-9a-fA-F]+):([0-9a-fA-F]+):([0-9a-fA-F]+)[.]([0-9a-fA-F]+)", text)
        parts = [int(part, 16) for part in found.groups()] if found else []
        if not parts or any(part > most for part, most in zip(parts, (0xFFFFFFFF, 0xFF, 0x1F, 7))):
            raise ValueError(
                f"{text!r} is no PCI address; write domain, bus, slot and function in hexadecimal, such as 0000:03:00.0"
            )
        return cls.new(*parts)

    def __str__(self) -> str:
        """As libvirt and `lspci` print it, such as '0000:03:00.1'; what is left out is 0."""
        return f"{self.domain or 0:04x}:{self.bus or 0:02x}:{self.slot or 0:02x}.{self.function or 0:x}"


# What annotations name; here, because modules name each other's classes.
from .common import OnOff
