# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<pool>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "FreeExtent",
    "ParentAddress",
    "Pool",
    "PoolAdapter",
    "PoolAdapterType",
    "PoolAuth",
    "PoolAuthType",
    "PoolConfigOption",
    "PoolConfigOptions",
    "PoolCow",
    "PoolDevice",
    "PoolDir",
    "PoolFeatures",
    "PoolFormat",
    "PoolFormatType",
    "PoolHost",
    "PoolLabel",
    "PoolMountOption",
    "PoolMountOptions",
    "PoolProtocol",
    "PoolRefresh",
    "PoolRefreshVolume",
    "PoolSource",
    "PoolTarget",
    "PoolType",
    "RefreshAllocation",
]

PoolAdapterType: TypeAlias = Literal["scsi_host", "fc_host"] | str
"""The kind of SCSI adapter.

- `scsi_host`: An adapter of the host.
- `fc_host`: A virtual Fibre Channel adapter (NPIV).
"""

PoolAuthType: TypeAlias = Literal["chap", "ceph"] | str
"""The way in which a pool logs in.

- `chap`: CHAP, for iSCSI. Since libvirt 1.1.1.
- `ceph`: Ceph's. Since libvirt 0.9.7.
"""

PoolFormatType: TypeAlias = (
    Literal[
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
        "nfs",
        "cifs",
        "glusterfs",
        "unknown",
        "dos",
        "dvh",
        "gpt",
        "mac",
        "bsd",
        "pc98",
        "sun",
        "lvm2",
    ]
    | str
)
"""The format of a pool: a file system, a partition table, or a volume group.

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
- `nfs`: The network file system NFS.
- `cifs`: The network file system of Samba and Windows.
- `glusterfs`: The network file system of Gluster.
- `unknown`: Whatever is found, on disks and volume groups.
- `dos`: The partition table of PCs (MBR).
- `dvh`: The partition table of SGI.
- `gpt`: The GUID partition table.
- `mac`: The partition table of old Macs.
- `bsd`: The partition table of BSD.
- `pc98`: The partition table of PC-98.
- `sun`: The partition table of Sun.
- `lvm2`: LVM, version 2.
"""

PoolType: TypeAlias = (
    Literal[
        "dir",
        "fs",
        "netfs",
        "logical",
        "disk",
        "iscsi",
        "iscsi-direct",
        "scsi",
        "mpath",
        "rbd",
        "sheepdog",
        "gluster",
        "zfs",
        "vstorage",
    ]
    | str
)
"""The kind of storage of a pool.

- `dir`: A directory of the host.
- `fs`: A file system on a block device, which libvirt mounts.
- `netfs`: A directory of another host, which libvirt mounts.
- `logical`: An LVM volume group.
- `disk`: A disk with partitions.
- `iscsi`: The disks of an iSCSI target, through the host's kernel.
- `iscsi-direct`: The disks of an iSCSI target, through libiscsi. Since libvirt 4.7.0.
- `scsi`: The disks of a SCSI adapter.
- `mpath`: Multipath devices. Since libvirt 0.7.1.
- `rbd`: A pool of Ceph's block devices. Since libvirt 0.9.13.
- `sheepdog`: Sheepdog, which libvirt gave up in 8.8.0. Since libvirt 0.10.0.
- `gluster`: A volume of Gluster. Since libvirt 1.2.0.
- `zfs`: A ZFS pool. Since libvirt 1.2.8.
- `vstorage`: Virtuozzo's storage. Since libvirt 3.1.0.
"""

RefreshAllocation: TypeAlias = Literal["default", "capacity"] | str
"""What counts as the allocation of a volume.

- `default`: What it really takes.
- `capacity`: Its capacity, which is known at once.
"""


class FreeExtent(Element):
    """A free stretch of a device."""

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


class ParentAddress(Element):
    """A SCSI adapter by its place. Since libvirt 1.2.7."""

    __slots__ = {
        "unique_id": "Which of the adapters at the address: what the file `unique_id` in sysfs says.",
        "address": "The PCI address.",
    }
    __fields__ = tuple(__slots__)

    unique_id: int | None
    """Which of the adapters at the address: what the file `unique_id` in sysfs says."""
    address: PciAddress | None
    """The PCI address."""

    def __init__(
        self,
        *,
        unique_id: int | None = None,
        address: PciAddress | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.unique_id = unique_id
        self.address = address
        self.extra = extra


class Pool(Root):
    """A storage pool: where volumes are kept. Since libvirt 0.4.1."""

    __slots__ = {
        "type": "The kind of storage.",
        "name": "The name, unique on the host.",
        "uuid": "The UUID; libvirt makes one where none is given.",
        "capacity": "The size of the whole pool, in bytes; libvirt fills it in.",
        "allocation": "How much is taken, in bytes; libvirt fills it in.",
        "available": "How much is free, in bytes; libvirt fills it in.",
        "features": "What the file system does.",
        "source": "Where the storage comes from.",
        "target": "Where the volumes appear on the host.",
        "refresh": "How the pool's volumes are looked at. Since libvirt 5.2.0.",
        "mount_opts": "Options of `mount`, for `fs` and `netfs`; without support from libvirt. Since libvirt 5.1.0.",
        "config_opts": "Options of Ceph's library, for `rbd`; without support from libvirt. Since libvirt 5.1.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "storage_pool.Pool"

    type: PoolType | None
    """The kind of storage."""
    name: str | None
    """The name, unique on the host."""
    uuid: str | None
    """The UUID; libvirt makes one where none is given."""
    capacity: Size | None
    """The size of the whole pool, in bytes; libvirt fills it in."""
    allocation: Size | None
    """How much is taken, in bytes; libvirt fills it in."""
    available: Size | None
    """How much is free, in bytes; libvirt fills it in."""
    features: PoolFeatures | None
    """What the file system does."""
    source: PoolSource | None
    """Where the storage comes from."""
    target: PoolTarget | None
    """Where the volumes appear on the host."""
    refresh: PoolRefresh | None
    """How the pool's volumes are looked at. Since libvirt 5.2.0."""
    mount_opts: PoolMountOptions | None
    """Options of `mount`, for `fs` and `netfs`; without support from libvirt. Since libvirt 5.1.0."""
    config_opts: PoolConfigOptions | None
    """Options of Ceph's library, for `rbd`; without support from libvirt. Since libvirt 5.1.0."""

    def __init__(
        self,
        *,
        type: PoolType | None = None,
        name: str | None = None,
        uuid: str | None = None,
        capacity: Size | None = None,
        allocation: Size | None = None,
        available: Size | None = None,
        features: PoolFeatures | None = None,
        source: PoolSource | None = None,
        target: PoolTarget | None = None,
        refresh: PoolRefresh | None = None,
        mount_opts: PoolMountOptions | None = None,
        config_opts: PoolConfigOptions | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.name = name
        self.uuid = uuid
        self.capacity = capacity
        self.allocation = allocation
        self.available = available
        self.features = features
        self.source = source
        self.target = target
        self.refresh = refresh
        self.mount_opts = mount_opts
        self.config_opts = config_opts
        self.extra = extra

    @classmethod
    def dir(cls, name: str, path: str) -> Self:
        """A directory of the host as a pool."""
        return cls(type="dir", name=name, target=PoolTarget(path=path))

    @classmethod
    def nfs(cls, name: str, host: str, directory: str, path: str) -> Self:
        """A directory of an NFS server, mounted at a path of the host."""
        source = PoolSource(hosts=[PoolHost(name=host)], dir=PoolDir(path=directory), format=PoolFormat(type="nfs"))
        return cls(type="netfs", name=name, source=source, target=PoolTarget(path=path))

    @classmethod
    def logical(cls, name: str, volume_group: str) -> Self:
        """An LVM volume group that exists."""
        source = PoolSource(name=volume_group, format=PoolFormat(type="lvm2"))
        return cls(type="logical", name=name, source=source, target=PoolTarget(path=f"/dev/{volume_group}"))


class PoolAdapter(Element):
    """The SCSI adapter that a pool is made of."""

    __slots__ = {
        "type": "The kind of adapter; `scsi_host` by default. Since libvirt 1.0.5.",
        "name": "`scsi_host`: the adapter's name, such as `scsi_host1`. Since libvirt 0.6.2.",
        "parent": "`fc_host`: the adapter that the virtual one is made on. Since libvirt 1.0.4.",
        "parent_wwnn": "`fc_host`: that adapter by its node name; with `parent_wwpn`. Since libvirt 3.0.0.",
        "parent_wwpn": "`fc_host`: that adapter by its port name; with `parent_wwnn`. Since libvirt 3.0.0.",
        "parent_fabric_wwn": "`fc_host`: that adapter by the fabric that it is on. Since libvirt 3.0.0.",
        "managed": "`fc_host`: whether the virtual adapter goes away with the pool. Since libvirt 1.2.11.",
        "wwnn": "`fc_host`: the World Wide Node Name, 16 hexadecimal digits. Since libvirt 1.0.4.",
        "wwpn": "`fc_host`: the World Wide Port Name, 16 hexadecimal digits. Since libvirt 1.0.4.",
        "parentaddr": "`scsi_host`: the adapter by its place, which outlasts a reboot. Since libvirt 1.2.7.",
    }
    __fields__ = tuple(__slots__)

    type: PoolAdapterType | None
    """The kind of adapter; `scsi_host` by default. Since libvirt 1.0.5."""
    name: str | None
    """`scsi_host`: the adapter's name, such as `scsi_host1`. Since libvirt 0.6.2."""
    parent: str | None
    """`fc_host`: the adapter that the virtual one is made on. Since libvirt 1.0.4."""
    parent_wwnn: str | None
    """`fc_host`: that adapter by its node name; with `parent_wwpn`. Since libvirt 3.0.0."""
    parent_wwpn: str | None
    """`fc_host`: that adapter by its port name; with `parent_wwnn`. Since libvirt 3.0.0."""
    parent_fabric_wwn: str | None
    """`fc_host`: that adapter by the fabric that it is on. Since libvirt 3.0.0."""
    managed: YesNo | None
    """`fc_host`: whether the virtual adapter goes away with the pool. Since libvirt 1.2.11."""
    wwnn: str | None
    """`fc_host`: the World Wide Node Name, 16 hexadecimal digits. Since libvirt 1.0.4."""
    wwpn: str | None
    """`fc_host`: the World Wide Port Name, 16 hexadecimal digits. Since libvirt 1.0.4."""
    parentaddr: ParentAddress | None
    """`scsi_host`: the adapter by its place, which outlasts a reboot. Since libvirt 1.2.7."""

    def __init__(
        self,
        *,
        type: PoolAdapterType | None = None,
        name: str | None = None,
        parent: str | None = None,
        parent_wwnn: str | None = None,
        parent_wwpn: str | None = None,
        parent_fabric_wwn: str | None = None,
        managed: YesNo | None = None,
        wwnn: str | None = None,
        wwpn: str | None = None,
        parentaddr: ParentAddress | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.name = name
        self.parent = parent
        self.parent_wwnn = parent_wwnn
        self.parent_wwpn = parent_wwpn
        self.parent_fabric_wwn = parent_fabric_wwn
        self.managed = managed
        self.wwnn = wwnn
        self.wwpn = wwpn
        self.parentaddr = parentaddr
        self.extra = extra


class PoolAuth(Element):
    """How a pool logs in to its source. Since libvirt 0.9.7."""

    __slots__ = {
        "type": "The way to log in.",
        "username": "The user.",
        "secret": "The secret that holds the password or key.",
    }
    __fields__ = tuple(__slots__)

    type: PoolAuthType | None
    """The way to log in."""
    username: str | None
    """The user."""
    secret: SecretReference | None
    """The secret that holds the password or key."""

    def __init__(
        self,
        *,
        type: PoolAuthType | None = None,
        username: str | None = None,
        secret: SecretReference | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.username = username
        self.secret = secret
        self.extra = extra


class PoolConfigOption(Element):
    """An option of Ceph's library."""

    __slots__ = {
        "name": "The option, such as `client_mount_timeout`.",
        "value": "Its value.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The option, such as `client_mount_timeout`."""
    value: str | None
    """Its value."""

    def __init__(
        self,
        *,
        name: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.value = value
        self.extra = extra


class PoolConfigOptions(Element):
    """Options of Ceph's library. Since libvirt 5.1.0."""

    __slots__ = {
        "options": "The options.",
    }
    __fields__ = tuple(__slots__)

    options: list[PoolConfigOption]
    """The options."""

    def __init__(
        self,
        *,
        options: list[PoolConfigOption] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.options = [] if options is None else options
        self.extra = extra


class PoolCow(Element):
    """Copy on write. Since libvirt 6.6.0."""

    __slots__ = {
        "state": "Whether it is on.",
    }
    __fields__ = tuple(__slots__)

    state: YesNo | None
    """Whether it is on."""

    def __init__(
        self,
        *,
        state: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.extra = extra


class PoolDevice(Element):
    """A block device or iSCSI target that a pool is made of."""

    __slots__ = {
        "path": "The device's path, or the target's iSCSI Qualified Name.",
        "part_separator": "Whether names of partitions get a `p` before the number, on multipath. Since libvirt 1.3.1.",
        "free_extents": "Where there is room for volumes; libvirt fills it in.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The device's path, or the target's iSCSI Qualified Name."""
    part_separator: YesNo | None
    """Whether names of partitions get a `p` before the number, on multipath. Since libvirt 1.3.1."""
    free_extents: list[FreeExtent]
    """Where there is room for volumes; libvirt fills it in."""

    def __init__(
        self,
        *,
        path: str | None = None,
        part_separator: YesNo | None = None,
        free_extents: list[FreeExtent] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.part_separator = part_separator
        self.free_extents = [] if free_extents is None else free_extents
        self.extra = extra


class PoolDir(Element):
    """The directory that a pool is made of."""

    __slots__ = {
        "path": "The path; of a Samba share without the slash before it.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The path; of a Samba share without the slash before it."""

    def __init__(
        self,
        *,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.extra = extra


class PoolFeatures(Element):
    """What the file system of a pool does."""

    __slots__ = {
        "cow": "Copy on write of the images, on btrfs; libvirt turns it off by default. Since libvirt 6.6.0.",
    }
    __fields__ = tuple(__slots__)

    cow: PoolCow | None
    """Copy on write of the images, on btrfs; libvirt turns it off by default. Since libvirt 6.6.0."""

    def __init__(
        self,
        *,
        cow: PoolCow | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.cow = cow
        self.extra = extra


class PoolFormat(Element):
    """The format of a pool."""

    __slots__ = {
        "type": "The format.",
        "vendor": "Who made the storage device.",
        "product": "What the storage device is called.",
    }
    __fields__ = tuple(__slots__)

    type: PoolFormatType | None
    """The format."""
    vendor: PoolLabel | None
    """Who made the storage device."""
    product: PoolLabel | None
    """What the storage device is called."""

    def __init__(
        self,
        *,
        type: PoolFormatType | None = None,
        vendor: PoolLabel | None = None,
        product: PoolLabel | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.vendor = vendor
        self.product = product
        self.extra = extra


class PoolHost(Element):
    """A server of storage."""

    __slots__ = {
        "name": "Its name or address.",
        "port": "Its port, where it is not the protocol's own.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name or address."""
    port: int | None
    """Its port, where it is not the protocol's own."""

    def __init__(
        self,
        *,
        name: str | None = None,
        port: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.port = port
        self.extra = extra


class PoolLabel(Element):
    """The name of a vendor or product. Since libvirt 0.8.4."""

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


class PoolMountOption(Element):
    """An option of `mount`."""

    __slots__ = {
        "name": "The option, as after `-o`.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The option, as after `-o`."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class PoolMountOptions(Element):
    """Options of `mount`. Since libvirt 5.1.0."""

    __slots__ = {
        "options": "The options.",
    }
    __fields__ = tuple(__slots__)

    options: list[PoolMountOption]
    """The options."""

    def __init__(
        self,
        *,
        options: list[PoolMountOption] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.options = [] if options is None else options
        self.extra = extra


class PoolProtocol(Element):
    """The version of NFS that a pool speaks. Since libvirt 5.1.0."""

    __slots__ = {
        "ver": "The version, such as `4.2`.",
    }
    __fields__ = tuple(__slots__)

    ver: str | None
    """The version, such as `4.2`."""

    def __init__(
        self,
        *,
        ver: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.ver = ver
        self.extra = extra


class PoolRefresh(Element):
    """How a pool is looked at again, `rbd` alone. Since libvirt 5.2.0."""

    __slots__ = {
        "volume": "How its volumes are looked at.",
    }
    __fields__ = tuple(__slots__)

    volume: PoolRefreshVolume | None
    """How its volumes are looked at."""

    def __init__(
        self,
        *,
        volume: PoolRefreshVolume | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.volume = volume
        self.extra = extra


class PoolRefreshVolume(Element):
    """How the volumes of a pool are looked at. Since libvirt 5.2.0."""

    __slots__ = {
        "allocation": "What counts as a volume's allocation.",
    }
    __fields__ = tuple(__slots__)

    allocation: RefreshAllocation | None
    """What counts as a volume's allocation."""

    def __init__(
        self,
        *,
        allocation: RefreshAllocation | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.allocation = allocation
        self.extra = extra


class PoolSource(Element):
    """Where the storage of a pool comes from; what of it counts depends on the pool's type."""

    __slots__ = {
        "hosts": "The servers that have it.",
        "devices": "The block devices or iSCSI targets.",
        "dir": "The directory, on the server or within the source.",
        "adapter": "The SCSI adapter.",
        "name": "The name of the source, such as a volume group. Since libvirt 0.4.5.",
        "initiator": "The initiator's side of iSCSI. Since libvirt 4.7.0.",
        "format": "The format: of the file system, the partition table or the volume group.",
        "auth": "How to log in. Since libvirt 0.9.7.",
        "protocol": "The version of NFS. Since libvirt 5.1.0.",
        "vendor": "Who made the storage device. Since libvirt 0.8.4.",
        "product": "What the storage device is called. Since libvirt 0.8.4.",
    }
    __fields__ = tuple(__slots__)

    hosts: list[PoolHost]
    """The servers that have it."""
    devices: list[PoolDevice]
    """The block devices or iSCSI targets."""
    dir: PoolDir | None
    """The directory, on the server or within the source."""
    adapter: PoolAdapter | None
    """The SCSI adapter."""
    name: str | None
    """The name of the source, such as a volume group. Since libvirt 0.4.5."""
    initiator: Initiator | None
    """The initiator's side of iSCSI. Since libvirt 4.7.0."""
    format: PoolFormat | None
    """The format: of the file system, the partition table or the volume group."""
    auth: PoolAuth | None
    """How to log in. Since libvirt 0.9.7."""
    protocol: PoolProtocol | None
    """The version of NFS. Since libvirt 5.1.0."""
    vendor: PoolLabel | None
    """Who made the storage device. Since libvirt 0.8.4."""
    product: PoolLabel | None
    """What the storage device is called. Since libvirt 0.8.4."""

    def __init__(
        self,
        *,
        hosts: list[PoolHost] | None = None,
        devices: list[PoolDevice] | None = None,
        dir: PoolDir | None = None,
        adapter: PoolAdapter | None = None,
        name: str | None = None,
        initiator: Initiator | None = None,
        format: PoolFormat | None = None,
        auth: PoolAuth | None = None,
        protocol: PoolProtocol | None = None,
        vendor: PoolLabel | None = None,
        product: PoolLabel | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.hosts = [] if hosts is None else hosts
        self.devices = [] if devices is None else devices
        self.dir = dir
        self.adapter = adapter
        self.name = name
        self.initiator = initiator
        self.format = format
        self.auth = auth
        self.protocol = protocol
        self.vendor = vendor
        self.product = product
        self.extra = extra


class PoolTarget(Element):
    """Where the volumes of a pool appear on the host."""

    __slots__ = {
        "path": "The directory with the volumes or their device nodes.",
        "permissions": "Owner and permissions of the directory, when libvirt makes it.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The directory with the volumes or their device nodes."""
    permissions: Permissions | None
    """Owner and permissions of the directory, when libvirt makes it."""

    def __init__(
        self,
        *,
        path: str | None = None,
        permissions: Permissions | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.permissions = permissions
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import Size, YesNo
from .pci import PciAddress
from .storage_common import Initiator, Permissions, SecretReference
