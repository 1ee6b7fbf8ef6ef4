# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<volume>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "Extent",
    "Timestamps",
    "Volume",
    "VolumeBackingStore",
    "VolumeDevice",
    "VolumeFeatures",
    "VolumeFormat",
    "VolumeFormatType",
    "VolumeSource",
    "VolumeTarget",
    "VolumeType",
]

VolumeFormatType: TypeAlias = (
    Literal[
        "unknown",
        "raw",
        "dir",
        "bochs",
        "cloop",
        "dmg",
        "iso",
        "vpc",
        "vdi",
        "fat",
        "vhd",
        "ploop",
        "luks",
        "cow",
        "qcow",
        "qcow2",
        "qed",
        "vmdk",
        "none",
        "auto",
        "ext2",
        "ext3",
        "ext4",
        "ufs",
        "iso9660",
        "udf",
        "gfs",
        "gfs2",
        "vfat",
        "hfs+",
        "xfs",
        "ocfs2",
        "vmfs",
        "linux",
        "fat16",
        "fat32",
        "linux-swap",
        "linux-lvm",
        "linux-raid",
        "extended",
    ]
    | str
)
"""The format of a volume: an image, a file system, or a kind of partition.

- `unknown`: Not known.
- `raw`: The bare content of a disk.
- `dir`: A directory.
- `bochs`: An image of Bochs.
- `cloop`: A compressed image of Knoppix.
- `dmg`: An image of a Mac.
- `iso`: An image of a CD or DVD.
- `vpc`: An image of Virtual PC.
- `vdi`: An image of VirtualBox.
- `fat`: A FAT file system that QEMU makes of a directory.
- `vhd`: An image of Hyper-V.
- `ploop`: A container image of Virtuozzo.
- `luks`: An encrypted image.
- `cow`: An image of user mode Linux.
- `qcow`: QEMU's image, version 1.
- `qcow2`: QEMU's image, version 2 or 3.
- `qed`: QEMU's enhanced disk, which QEMU has given up.
- `vmdk`: An image of VMware.
- `none`: None.
- `auto`: Whatever is found.
- `ext2`: The file system ext2.
- `ext3`: The file system ext3.
- `ext4`: The file system ext4.
- `ufs`: The file system UFS.
- `iso9660`: The file system of CDs.
- `udf`: The file system of DVDs.
- `gfs`: The file system GFS.
- `gfs2`: The file system GFS2.
- `vfat`: The file system VFAT.
- `hfs+`: The file system HFS+.
- `xfs`: The file system XFS.
- `ocfs2`: The file system OCFS2.
- `vmfs`: The file system of VMware.
- `linux`: A partition for Linux.
- `fat16`: A partition with FAT16.
- `fat32`: A partition with FAT32.
- `linux-swap`: A partition for Linux to swap on.
- `linux-lvm`: A partition of LVM.
- `linux-raid`: A partition of Linux's software RAID.
- `extended`: An extended partition, which holds others.
"""

VolumeType: TypeAlias = Literal["file", "block", "dir", "network", "netdir", "ploop"] | str
"""What a volume is on the host.

- `file`: A file.
- `block`: A block device.
- `dir`: A directory.
- `network`: An image on a server.
- `netdir`: A directory on a server.
- `ploop`: A container image of Virtuozzo.
"""


class Extent(Element):
    """A stretch of a device."""

    __slots__ = {
        "start": "Where it begins, in bytes.",
        "end": "Where it ends, in bytes.",
    }
    __fields__ = tuple(__slots__)

    start: int | None
    """Where it begins, in bytes."""
    end: int | None
    """Where it ends, in bytes."""

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


class Timestamps(Element):
    """When a volume was used, in seconds since 1970 with up to nine digits after the point. Since libvirt 0.10.0."""

    __slots__ = {
        "atime": "When it was last read.",
        "mtime": "When its content last changed.",
        "ctime": "When its owner, permissions or content last changed.",
        "btime": "When it was made.",
    }
    __fields__ = tuple(__slots__)

    atime: str | None
    """When it was last read."""
    mtime: str | None
    """When its content last changed."""
    ctime: str | None
    """When its owner, permissions or content last changed."""
    btime: str | None
    """When it was made."""

    def __init__(
        self,
        *,
        atime: str | None = None,
        mtime: str | None = None,
        ctime: str | None = None,
        btime: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.atime = atime
        self.mtime = mtime
        self.ctime = ctime
        self.btime = btime
        self.extra = extra


class Volume(Root):
    """A volume of a storage pool: a file, a block device, or an image on a server. Since libvirt 0.4.1."""

    __slots__ = {
        "type": "What it is on the host; libvirt fills it in. Since libvirt 1.2.0.",
        "name": "The name, unique in the pool.",
        "key": "What tells the volume from all others; libvirt fills it in.",
        "source": "Where it lies on the pool's devices; libvirt fills it in, for some pools.",
        "capacity": "The size that a guest sees; in bytes where no unit is given.",
        "allocation": "How much of the pool it takes. A new volume takes its whole capacity where none is given.",
        "physical": "The size of the file or device on the host; libvirt fills it in. Since libvirt 3.0.0.",
        "target": "The volume as the host sees it.",
        "backing_store": "The image that this one holds the changes to.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "storage_volume.Volume"

    type: VolumeType | None
    """What it is on the host; libvirt fills it in. Since libvirt 1.2.0."""
    name: str | None
    """The name, unique in the pool."""
    key: str | None
    """What tells the volume from all others; libvirt fills it in."""
    source: VolumeSource | None
    """Where it lies on the pool's devices; libvirt fills it in, for some pools."""
    capacity: Size | None
    """The size that a guest sees; in bytes where no unit is given."""
    allocation: Size | None
    """How much of the pool it takes. A new volume takes its whole capacity where none is given."""
    physical: Size | None
    """The size of the file or device on the host; libvirt fills it in. Since libvirt 3.0.0."""
    target: VolumeTarget | None
    """The volume as the host sees it."""
    backing_store: VolumeBackingStore | None
    """The image that this one holds the changes to."""

    def __init__(
        self,
        *,
        type: VolumeType | None = None,
        name: str | None = None,
        key: str | None = None,
        source: VolumeSource | None = None,
        capacity: Size | None = None,
        allocation: Size | None = None,
        physical: Size | None = None,
        target: VolumeTarget | None = None,
        backing_store: VolumeBackingStore | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.name = name
        self.key = key
        self.source = source
        self.capacity = capacity
        self.allocation = allocation
        self.physical = physical
        self.target = target
        self.backing_store = backing_store
        self.extra = extra

    @classmethod
    def new(
        cls,
        name: str,
        *,
        capacity: int | str | None = None,
        allocation: int | str | None = None,
        format: VolumeFormatType | None = None,
    ) -> Self:
        """A volume to be made. `capacity` is the size that a guest sees, `allocation` how much is taken of the pool at
        once (0 for a volume that grows): so many bytes, or a text such as '10 GiB'. `format` is that of the image.

        Raises ValueError when a text is no size.
        """
        return cls(
            name=name,
            capacity=None if capacity is None else Size.bytes(capacity),
            allocation=None if allocation is None else Size.bytes(allocation),
            target=None if format is None else VolumeTarget(format=VolumeFormat(type=format)),
        )

    def backing(self, path: str, format: VolumeFormatType) -> Self:
        """Makes the volume hold only the changes to another image; gives the volume itself."""
        self.backing_store = VolumeBackingStore(path=path, format=VolumeFormat(type=format))
        return self


class VolumeBackingStore(Element):
    """The image that a volume holds the changes to. Since libvirt 0.6.0."""

    __slots__ = {
        "path": "Its path on the host.",
        "format": "Its format.",
        "permissions": "Owner and permissions of the file.",
        "timestamps": "When it was used.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """Its path on the host."""
    format: VolumeFormat | None
    """Its format."""
    permissions: Permissions | None
    """Owner and permissions of the file."""
    timestamps: Timestamps | None
    """When it was used."""

    def __init__(
        self,
        *,
        path: str | None = None,
        format: VolumeFormat | None = None,
        permissions: Permissions | None = None,
        timestamps: Timestamps | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.format = format
        self.permissions = permissions
        self.timestamps = timestamps
        self.extra = extra


class VolumeDevice(Element):
    """A device that holds a part of a volume."""

    __slots__ = {
        "path": "The device's path.",
        "extents": "The stretches of the device.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The device's path."""
    extents: list[Extent]
    """The stretches of the device."""

    def __init__(
        self,
        *,
        path: str | None = None,
        extents: list[Extent] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.extents = [] if extents is None else extents
        self.extra = extra


class VolumeFeatures(Element):
    """What qcow2 can do for a volume. Since libvirt 1.1.0."""

    __slots__ = {
        "lazy_refcounts": "Counts of references are written late, which is faster. Since libvirt 1.1.0.",
        "extended_l2": "Clusters are allocated in 32 parts, which needs smaller tables.",
    }
    __fields__ = tuple(__slots__)

    lazy_refcounts: bool
    """Counts of references are written late, which is faster. Since libvirt 1.1.0."""
    extended_l2: bool
    """Clusters are allocated in 32 parts, which needs smaller tables."""

    def __init__(
        self,
        *,
        lazy_refcounts: bool = False,
        extended_l2: bool = False,
        extra: Extra = NOTHING,
    ) -> None:
        self.lazy_refcounts = lazy_refcounts
        self.extended_l2 = extended_l2
        self.extra = extra


class VolumeFormat(Element):
    """The format of a volume."""

    __slots__ = {
        "type": "The format.",
    }
    __fields__ = tuple(__slots__)

    type: VolumeFormatType | None
    """The format."""

    def __init__(
        self,
        *,
        type: VolumeFormatType | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.extra = extra


class VolumeSource(Element):
    """Where a volume lies on the pool's devices."""

    __slots__ = {
        "devices": "The devices that hold it.",
    }
    __fields__ = tuple(__slots__)

    devices: list[VolumeDevice]
    """The devices that hold it."""

    def __init__(
        self,
        *,
        devices: list[VolumeDevice] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.devices = [] if devices is None else devices
        self.extra = extra


class VolumeTarget(Element):
    """A volume as the host sees it."""

    __slots__ = {
        "path": "Its path; libvirt fills it in.",
        "format": "The format; the pool's default where none is given.",
        "permissions": "Owner and permissions of the file.",
        "timestamps": "When it was used; libvirt fills it in. Since libvirt 0.10.0.",
        "encryption": "How the content is encrypted.",
        "compat": "The version of qcow2 by the QEMU that introduced it, `0.10` or `1.1`. Since libvirt 1.1.0.",
        "nocow": "Turns off copy on write of the new file, on btrfs. Since libvirt 1.2.7.",
        "cluster_size": "The size of qcow2's clusters; in bytes where no unit is given. Since libvirt 7.4.0.",
        "features": "What qcow2 can do for the volume. Since libvirt 1.1.0.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """Its path; libvirt fills it in."""
    format: VolumeFormat | None
    """The format; the pool's default where none is given."""
    permissions: Permissions | None
    """Owner and permissions of the file."""
    timestamps: Timestamps | None
    """When it was used; libvirt fills it in. Since libvirt 0.10.0."""
    encryption: Encryption | None
    """How the content is encrypted."""
    compat: str | None
    """The version of qcow2 by the QEMU that introduced it, `0.10` or `1.1`. Since libvirt 1.1.0."""
    nocow: bool
    """Turns off copy on write of the new file, on btrfs. Since libvirt 1.2.7."""
    cluster_size: Size | None
    """The size of qcow2's clusters; in bytes where no unit is given. Since libvirt 7.4.0."""
    features: VolumeFeatures | None
    """What qcow2 can do for the volume. Since libvirt 1.1.0."""

    def __init__(
        self,
        *,
        path: str | None = None,
        format: VolumeFormat | None = None,
        permissions: Permissions | None = None,
        timestamps: Timestamps | None = None,
        encryption: Encryption | None = None,
        compat: str | None = None,
        nocow: bool = False,
        cluster_size: Size | None = None,
        features: VolumeFeatures | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.format = format
        self.permissions = permissions
        self.timestamps = timestamps
        self.encryption = encryption
        self.compat = compat
        self.nocow = nocow
        self.cluster_size = cluster_size
        self.features = features
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import Size
from .storage_common import Encryption, Permissions
