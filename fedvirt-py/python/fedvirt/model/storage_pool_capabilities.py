# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<storagepoolCapabilities>`."""

from __future__ import annotations

from ._element import Element, Root
from ._values import NOTHING, Extra

__all__ = [
    "DefaultFormat",
    "PoolTypeCapabilities",
    "PoolTypeOptions",
    "StoragePoolCapabilities",
]


class DefaultFormat(Element):
    """The format where none is given."""

    __slots__ = {
        "type": "The format.",
    }
    __fields__ = tuple(__slots__)

    type: str | None
    """The format."""

    def __init__(
        self,
        *,
        type: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.extra = extra


class PoolTypeCapabilities(Element):
    """What there is of a kind of pools."""

    __slots__ = {
        "type": "The kind.",
        "supported": "Whether there can be such pools.",
        "pool_options": "The formats of the pool: `sourceFormatType`.",
        "vol_options": "The formats of its volumes: `targetFormatType`.",
    }
    __fields__ = tuple(__slots__)

    type: PoolType | None
    """The kind."""
    supported: YesNo | None
    """Whether there can be such pools."""
    pool_options: PoolTypeOptions | None
    """The formats of the pool: `sourceFormatType`."""
    vol_options: PoolTypeOptions | None
    """The formats of its volumes: `targetFormatType`."""

    def __init__(
        self,
        *,
        type: PoolType | None = None,
        supported: YesNo | None = None,
        pool_options: PoolTypeOptions | None = None,
        vol_options: PoolTypeOptions | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.supported = supported
        self.pool_options = pool_options
        self.vol_options = vol_options
        self.extra = extra


class PoolTypeOptions(Element):
    """The formats of pools or volumes."""

    __slots__ = {
        "default_format": "The format where none is given.",
        "enums": "The formats.",
    }
    __fields__ = tuple(__slots__)

    default_format: DefaultFormat | None
    """The format where none is given."""
    enums: list[Enum]
    """The formats."""

    def __init__(
        self,
        *,
        default_format: DefaultFormat | None = None,
        enums: list[Enum] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.default_format = default_format
        self.enums = [] if enums is None else enums
        self.extra = extra


class StoragePoolCapabilities(Root):
    """The kinds of storage pools that a host knows. Since libvirt 5.2.0."""

    __slots__ = {
        "pools": "The kinds.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "storage_pool_capabilities.StoragePoolCapabilities"

    pools: list[PoolTypeCapabilities]
    """The kinds."""

    def __init__(
        self,
        *,
        pools: list[PoolTypeCapabilities] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.pools = [] if pools is None else pools
        self.extra = extra

    def supports(self, type_: PoolType) -> bool:
        """Whether pools of this kind can be made."""
        return any(pool.type == type_ and pool.supported == "yes" for pool in self.pools)


# What annotations name; here, because modules name each other's classes.
from .common import YesNo
from .domain_capabilities import Enum
from .storage_pool import PoolType
