# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<domainsnapshot>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "DomainSnapshot",
    "MomentParent",
    "SnapshotDisk",
    "SnapshotDiskDriver",
    "SnapshotDiskType",
    "SnapshotDisks",
    "SnapshotLocation",
    "SnapshotMemory",
    "SnapshotMetadataCache",
    "SnapshotState",
]

SnapshotDiskType: TypeAlias = Literal["file", "block", "network"] | str
"""What the image of a disk is kept as.

- `file`: A file.
- `block`: A block device.
- `network`: An image on a server.
"""

SnapshotLocation: TypeAlias = Literal["no", "internal", "external", "manual"] | str
"""Where a snapshot keeps something.

- `no`: Nowhere.
- `internal`: In the disk's own image.
- `external`: In a file of its own.
- `manual`: The caller sees to it. Since libvirt 8.2.0.
"""

SnapshotState: TypeAlias = (
    Literal[
        "running",
        "blocked",
        "paused",
        "shutdown",
        "shutoff",
        "crashed",
        "disk-snapshot",
    ]
    | str
)
"""What a guest did when a snapshot was made.

- `running`: It ran.
- `blocked`: It waited for something.
- `paused`: It was paused.
- `shutdown`: It was shutting down.
- `shutoff`: It was off.
- `crashed`: It had crashed.
- `disk-snapshot`: Not known: only disks are kept. Since libvirt 0.9.5.
"""


class DomainSnapshot(Root):
    """A snapshot: the state of a guest at one point in time."""

    __slots__ = {
        "name": "The name; libvirt makes one of the time where none is given.",
        "description": "A description for people.",
        "state": "What the guest did then; libvirt fills it in.",
        "parent": "The snapshot before; libvirt fills it in.",
        "creation_time": "When it was made, in seconds since 1970; libvirt fills it in, and ignores what a new snapshot says.",
        "memory": "Where the guest's memory is kept. Since libvirt 1.0.1.",
        "disks": "Where the guest's disks are kept. Since libvirt 0.9.5.",
        "revert_disks": "The disks to go back to, where other snapshots came after; libvirt fills it in.",
        "domain": "The guest as it was; libvirt fills it in. Since libvirt 0.9.5.",
        "inactive_domain": "The guest as it would be at its next start; libvirt fills it in.",
        "cookie": "What libvirt itself needs to go back.",
        "active": "1 when it is the current snapshot, else 0; in files of libvirt alone.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "domain_snapshot.DomainSnapshot"

    name: str | None
    """The name; libvirt makes one of the time where none is given."""
    description: str | None
    """A description for people."""
    state: SnapshotState | None
    """What the guest did then; libvirt fills it in."""
    parent: MomentParent | None
    """The snapshot before; libvirt fills it in."""
    creation_time: str | None
    """When it was made, in seconds since 1970; libvirt fills it in, and ignores what a new snapshot says."""
    memory: SnapshotMemory | None
    """Where the guest's memory is kept. Since libvirt 1.0.1."""
    disks: SnapshotDisks | None
    """Where the guest's disks are kept. Since libvirt 0.9.5."""
    revert_disks: SnapshotDisks | None
    """The disks to go back to, where other snapshots came after; libvirt fills it in."""
    domain: Domain | None
    """The guest as it was; libvirt fills it in. Since libvirt 0.9.5."""
    inactive_domain: Domain | None
    """The guest as it would be at its next start; libvirt fills it in."""
    cookie: str | None
    """What libvirt itself needs to go back."""
    active: int | None
    """1 when it is the current snapshot, else 0; in files of libvirt alone."""

    def __init__(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        state: SnapshotState | None = None,
        parent: MomentParent | None = None,
        creation_time: str | None = None,
        memory: SnapshotMemory | None = None,
        disks: SnapshotDisks | None = None,
        revert_disks: SnapshotDisks | None = None,
        domain: Domain | None = None,
        inactive_domain: Domain | None = None,
        cookie: str | None = None,
        active: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.description = description
        self.state = state
        self.parent = parent
        self.creation_time = creation_time
        self.memory = memory
        self.disks = disks
        self.revert_disks = revert_disks
        self.domain = domain
        self.inactive_domain = inactive_domain
        self.cookie = cookie
        self.active = active
        self.extra = extra

    def created(self) -> datetime | None:
        """When it was made, in UTC."""
        from datetime import datetime, timezone

        try:
            return datetime.fromtimestamp(int(self.creation_time or ""), timezone.utc)
        except (ValueError, OverflowError, OSError):
            return None


class MomentParent(Element):
    """The snapshot or checkpoint before."""

    __slots__ = {
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class SnapshotDisk(Element):
    """How a snapshot treats a disk. Since libvirt 0.9.5."""

    __slots__ = {
        "name": "The disk, by its target such as `vda`, or by its image's path.",
        "snapshot": "Where its content is kept; as the disk itself says by default.",
        "type": "`external`: what the new image is kept as; a file by default. Since libvirt 1.2.2.",
        "snapshot_delete_in_progress": "The snapshot is being deleted; libvirt fills it in.",
        "driver": "`external`: the format of the new image.",
        "source": "`external`: where the new image is.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The disk, by its target such as `vda`, or by its image's path."""
    snapshot: SnapshotLocation | None
    """Where its content is kept; as the disk itself says by default."""
    type: SnapshotDiskType | None
    """`external`: what the new image is kept as; a file by default. Since libvirt 1.2.2."""
    snapshot_delete_in_progress: bool
    """The snapshot is being deleted; libvirt fills it in."""
    driver: SnapshotDiskDriver | None
    """`external`: the format of the new image."""
    source: DiskSource | None
    """`external`: where the new image is."""

    def __init__(
        self,
        *,
        name: str | None = None,
        snapshot: SnapshotLocation | None = None,
        type: SnapshotDiskType | None = None,
        snapshot_delete_in_progress: bool = False,
        driver: SnapshotDiskDriver | None = None,
        source: DiskSource | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.snapshot = snapshot
        self.type = type
        self.snapshot_delete_in_progress = snapshot_delete_in_progress
        self.driver = driver
        self.source = source
        self.extra = extra


class SnapshotDiskDriver(Element):
    """The format of a new image."""

    __slots__ = {
        "type": "The format.",
        "metadata_cache": "The cache of the image's own tables.",
    }
    __fields__ = tuple(__slots__)

    type: VolumeFormatType | None
    """The format."""
    metadata_cache: SnapshotMetadataCache | None
    """The cache of the image's own tables."""

    def __init__(
        self,
        *,
        type: VolumeFormatType | None = None,
        metadata_cache: SnapshotMetadataCache | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.metadata_cache = metadata_cache
        self.extra = extra


class SnapshotDisks(Element):
    """Where a guest's disks are kept. Since libvirt 0.9.5."""

    __slots__ = {
        "disks": "The disks.",
    }
    __fields__ = tuple(__slots__)

    disks: list[SnapshotDisk]
    """The disks."""

    def __init__(
        self,
        *,
        disks: list[SnapshotDisk] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.disks = [] if disks is None else disks
        self.extra = extra


class SnapshotMemory(Element):
    """Where a guest's memory is kept. Since libvirt 1.0.1."""

    __slots__ = {
        "snapshot": "The way in which it is kept.",
        "file": "`external`: the file.",
    }
    __fields__ = tuple(__slots__)

    snapshot: SnapshotLocation | None
    """The way in which it is kept."""
    file: str | None
    """`external`: the file."""

    def __init__(
        self,
        *,
        snapshot: SnapshotLocation | None = None,
        file: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.snapshot = snapshot
        self.file = file
        self.extra = extra


class SnapshotMetadataCache(Element):
    """The cache of an image's own tables."""

    __slots__ = {
        "max_size": "How large it can become.",
    }
    __fields__ = tuple(__slots__)

    max_size: Size | None
    """How large it can become."""

    def __init__(
        self,
        *,
        max_size: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.max_size = max_size
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import Size
from .devices import DiskSource
from .domain import Domain
from .storage_volume import VolumeFormatType
