# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""What is called common in libvirt's documents."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._element import Element
from ._values import NOTHING, Extra

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
