# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<domaincheckpoint>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "CheckpointDisk",
    "CheckpointDisks",
    "CheckpointKind",
    "DomainCheckpoint",
]

CheckpointKind: TypeAlias = Literal["no", "bitmap"] | str
"""How a disk notes what changes.

- `no`: Not at all.
- `bitmap`: In a bitmap.
"""


class CheckpointDisk(Element):
    """How a checkpoint treats a disk."""

    __slots__ = {
        "name": "The disk, by its target such as `vda`, or by its image's path.",
        "checkpoint": "Whether it notes what changes.",
        "bitmap": "The bitmap that the changes are noted in; the checkpoint's name by default.",
        "size": "How much has changed since, in bytes, where that was asked for.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The disk, by its target such as `vda`, or by its image's path."""
    checkpoint: CheckpointKind | None
    """Whether it notes what changes."""
    bitmap: str | None
    """The bitmap that the changes are noted in; the checkpoint's name by default."""
    size: int | None
    """How much has changed since, in bytes, where that was asked for."""

    def __init__(
        self,
        *,
        name: str | None = None,
        checkpoint: CheckpointKind | None = None,
        bitmap: str | None = None,
        size: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.checkpoint = checkpoint
        self.bitmap = bitmap
        self.size = size
        self.extra = extra


class CheckpointDisks(Element):
    """The disks of a checkpoint."""

    __slots__ = {
        "disks": "The disks.",
    }
    __fields__ = tuple(__slots__)

    disks: list[CheckpointDisk]
    """The disks."""

    def __init__(
        self,
        *,
        disks: list[CheckpointDisk] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.disks = [] if disks is None else disks
        self.extra = extra


class DomainCheckpoint(Root):
    """A checkpoint: from here on the disks note what changes. Since libvirt 5.6.0."""

    __slots__ = {
        "name": "The name; libvirt makes one of the time where none is given.",
        "description": "A description for people.",
        "parent": "The checkpoint before; libvirt fills it in.",
        "creation_time": "When it was made, in seconds since 1970; libvirt fills it in.",
        "disks": "Which disks take part; all where none is named.",
        "domain": "The guest as it was; libvirt fills it in.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "domain_checkpoint.DomainCheckpoint"

    name: str | None
    """The name; libvirt makes one of the time where none is given."""
    description: str | None
    """A description for people."""
    parent: MomentParent | None
    """The checkpoint before; libvirt fills it in."""
    creation_time: int | None
    """When it was made, in seconds since 1970; libvirt fills it in."""
    disks: CheckpointDisks | None
    """Which disks take part; all where none is named."""
    domain: Domain | None
    """The guest as it was; libvirt fills it in."""

    def __init__(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        parent: MomentParent | None = None,
        creation_time: int | None = None,
        disks: CheckpointDisks | None = None,
        domain: Domain | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.description = description
        self.parent = parent
        self.creation_time = creation_time
        self.disks = disks
        self.domain = domain
        self.extra = extra

    def disk(self, name: str) -> Self:
        """Names a disk that takes part, by its target such as 'vda'; gives the checkpoint itself."""
        self.disks = self.disks or CheckpointDisks()
        self.disks.disks.append(CheckpointDisk(name=name, checkpoint="bitmap"))
        return self


# What annotations name; here, because modules name each other's classes.
from .domain import Domain
from .domain_snapshot import MomentParent
