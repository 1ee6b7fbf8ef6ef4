# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""What is called common in libvirt's documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element
from ._values import NOTHING, Extra, byte_size

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "OnOff",
    "Size",
    "YesNo",
]

OnOff: TypeAlias = Literal["on", "off"] | str
"""`on` or `off`, as libvirt writes switches that reach the hypervisor.

- `on`: Switched on.
- `off`: Switched off.
"""

YesNo: TypeAlias = Literal["yes", "no"] | str
"""`yes` or `no`, as libvirt writes most switches.

- `yes`: It is so.
- `no`: It is not.
"""


class Size(Element):
    """An amount of memory or storage with its unit.

    libvirt's scaled integers (https://libvirt.org/formatdomain.html#memory-allocation): where no unit is given it
    depends on the field, KiB for memory and bytes for storage.
    """

    __slots__ = {
        "unit": "The unit, such as `KiB`, `GiB`, `bytes` or `MB`.",
        "value": "How many of the unit.",
    }
    __fields__ = tuple(__slots__)

    unit: str | None
    """The unit, such as `KiB`, `GiB`, `bytes` or `MB`."""
    value: int | None
    """How many of the unit."""

    def __init__(
        self,
        *,
        unit: str | None = None,
        value: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.unit = unit
        self.value = value
        self.extra = extra

    @classmethod
    def kib(cls, size: int | str) -> Self:
        """A size in KiB (rounded up), as libvirt writes memory: of so many bytes, or of a text such as '2 GiB'."""
        return cls(unit="KiB", value=-(-byte_size(size) // 1024))

    @classmethod
    def bytes(cls, size: int | str) -> Self:
        """A size in bytes, as libvirt writes storage: of so many bytes, or of a text such as '2 GiB'."""
        return cls(unit="bytes", value=byte_size(size))

    def parse(self, default_unit: str) -> int | None:
        """How many bytes it is; None when there is no number. `default_unit` counts where the document gives none.

        Raises ValueError when the unit is none that libvirt knows, or the number does not fit.
        """
        return None if self.value is None else byte_size(f"{int(self.value)} {self.unit or default_unit}")

    def to_bytes(self, default_unit: str) -> int | None:
        """The same, and None for what `parse` refuses."""
        try:
            return self.parse(default_unit)
        except ValueError:
            return None
