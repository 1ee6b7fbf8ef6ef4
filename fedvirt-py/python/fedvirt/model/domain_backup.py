# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<domainbackup>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "BackupDisk",
    "BackupDiskMode",
    "BackupDiskType",
    "BackupDisks",
    "BackupDriver",
    "BackupMode",
    "BackupServer",
    "BackupTransport",
    "DomainBackup",
]

BackupDiskMode: TypeAlias = Literal["full", "incremental"] | str
"""How much of a disk is saved.

- `full`: All of it.
- `incremental`: What changed since a checkpoint.
"""

BackupDiskType: TypeAlias = Literal["file", "block"] | str
"""What a disk is saved to.

- `file`: A file.
- `block`: A block device.
"""

BackupMode: TypeAlias = Literal["push", "pull"] | str
"""Who writes a backup.

- `push`: The hypervisor, to files or devices.
- `pull`: A client, which reads from a server (NBD) that the hypervisor starts.
"""

BackupTransport: TypeAlias = Literal["tcp", "unix", "fd"] | str
"""The way of connecting to a backup's server.

- `tcp`: TCP.
- `unix`: A Unix socket.
- `fd`: File descriptors that were handed over.
"""


class BackupDisk(Element):
    """How a backup treats a disk."""

    __slots__ = {
        "name": "The disk, by its target such as `vda`.",
        "backup": "Whether it is saved; yes by default.",
        "type": "What it is saved to.",
        "backupmode": "Whether all of it is saved or only changes, against what the backup says.",
        "incremental": "The checkpoint since which its changes are saved, against what the backup says.",
        "exportname": "`pull`: the name that it is served under; the disk's by default.",
        "exportbitmap": "`pull`: the name that the map of its changes is served under.",
        "index": "The number that libvirt's other calls know the backup's file by; libvirt fills it in.",
        "driver": "The format of what is written.",
        "target": "`push`: where it is saved to.",
        "scratch": "`pull`: where the hypervisor keeps what the guest overwrites meanwhile.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The disk, by its target such as `vda`."""
    backup: YesNo | None
    """Whether it is saved; yes by default."""
    type: BackupDiskType | None
    """What it is saved to."""
    backupmode: BackupDiskMode | None
    """Whether all of it is saved or only changes, against what the backup says."""
    incremental: str | None
    """The checkpoint since which its changes are saved, against what the backup says."""
    exportname: str | None
    """`pull`: the name that it is served under; the disk's by default."""
    exportbitmap: str | None
    """`pull`: the name that the map of its changes is served under."""
    index: int | None
    """The number that libvirt's other calls know the backup's file by; libvirt fills it in."""
    driver: BackupDriver | None
    """The format of what is written."""
    target: DiskSource | None
    """`push`: where it is saved to."""
    scratch: DiskSource | None
    """`pull`: where the hypervisor keeps what the guest overwrites meanwhile."""

    def __init__(
        self,
        *,
        name: str | None = None,
        backup: YesNo | None = None,
        type: BackupDiskType | None = None,
        backupmode: BackupDiskMode | None = None,
        incremental: str | None = None,
        exportname: str | None = None,
        exportbitmap: str | None = None,
        index: int | None = None,
        driver: BackupDriver | None = None,
        target: DiskSource | None = None,
        scratch: DiskSource | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.backup = backup
        self.type = type
        self.backupmode = backupmode
        self.incremental = incremental
        self.exportname = exportname
        self.exportbitmap = exportbitmap
        self.index = index
        self.driver = driver
        self.target = target
        self.scratch = scratch
        self.extra = extra


class BackupDisks(Element):
    """The disks of a backup."""

    __slots__ = {
        "disks": "The disks.",
    }
    __fields__ = tuple(__slots__)

    disks: list[BackupDisk]
    """The disks."""

    def __init__(
        self,
        *,
        disks: list[BackupDisk] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.disks = [] if disks is None else disks
        self.extra = extra


class BackupDriver(Element):
    """The format of what a backup writes."""

    __slots__ = {
        "type": "The format; qcow2 by default.",
    }
    __fields__ = tuple(__slots__)

    type: VolumeFormatType | None
    """The format; qcow2 by default."""

    def __init__(
        self,
        *,
        type: VolumeFormatType | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.extra = extra


class BackupServer(Element):
    """Where the disks of a backup are served."""

    __slots__ = {
        "transport": "The way of connecting; TCP by default.",
        "tls": "Whether connections are encrypted.",
        "name": "`tcp`: the address or host name that is listened on.",
        "port": "`tcp`: the port; libvirt chooses one where none is given.",
        "socket": "`unix`: the path of the socket.",
        "fdgroup": "`fd`: the group of file descriptors that were handed over.",
    }
    __fields__ = tuple(__slots__)

    transport: BackupTransport | None
    """The way of connecting; TCP by default."""
    tls: YesNo | None
    """Whether connections are encrypted."""
    name: str | None
    """`tcp`: the address or host name that is listened on."""
    port: int | None
    """`tcp`: the port; libvirt chooses one where none is given."""
    socket: str | None
    """`unix`: the path of the socket."""
    fdgroup: str | None
    """`fd`: the group of file descriptors that were handed over."""

    def __init__(
        self,
        *,
        transport: BackupTransport | None = None,
        tls: YesNo | None = None,
        name: str | None = None,
        port: int | None = None,
        socket: str | None = None,
        fdgroup: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.transport = transport
        self.tls = tls
        self.name = name
        self.port = port
        self.socket = socket
        self.fdgroup = fdgroup
        self.extra = extra


class DomainBackup(Root):
    """A backup of a running guest's disks. Since libvirt 6.0.0."""

    __slots__ = {
        "mode": "Who writes it; the hypervisor by default.",
        "incremental": "The checkpoint since which changes are saved; everything where none is given.",
        "server": "`pull`: where the disks are served.",
        "disks": "Which disks are saved, and where to; all where none is named.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "domain_backup.DomainBackup"

    mode: BackupMode | None
    """Who writes it; the hypervisor by default."""
    incremental: str | None
    """The checkpoint since which changes are saved; everything where none is given."""
    server: BackupServer | None
    """`pull`: where the disks are served."""
    disks: BackupDisks | None
    """Which disks are saved, and where to; all where none is named."""

    def __init__(
        self,
        *,
        mode: BackupMode | None = None,
        incremental: str | None = None,
        server: BackupServer | None = None,
        disks: BackupDisks | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.incremental = incremental
        self.server = server
        self.disks = disks
        self.extra = extra

    @classmethod
    def push(cls) -> Self:
        """A backup that the hypervisor writes; name the disks with `push_disk`."""
        return cls(mode="push")

    def push_disk(self, name: str, file: str, format: VolumeFormatType) -> Self:
        """Names a disk by its target such as 'vda', the file that it is saved to, and that file's format; gives the
        backup itself."""
        self.disks = self.disks or BackupDisks()
        driver, target = BackupDriver(type=format), DiskSource(file=file)
        self.disks.disks.append(BackupDisk(name=name, backup="yes", type="file", driver=driver, target=target))
        return self


# What annotations name; here, because modules name each other's classes.
from .common import YesNo
from .devices import DiskSource
from .storage_volume import VolumeFormatType
