"""Image files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import _fedvirt, _plain

if TYPE_CHECKING:
    from os import PathLike

    from ..progress import Cancel, Progress
    from ._entry import Format


@dataclass(frozen=True, slots=True)
class Reference:
    """A file that an image names."""

    name: str
    """As it stands in the image: a path, relative to the image's folder or absolute; or what QEMU takes in its place, such
    as 'nbd://host/export' or 'json:{…}'."""
    path: Path | None = None
    """The path, where it is a file of this machine."""
    format: str | None = None
    """Its format, by QEMU's name, where the image says."""

    @classmethod
    def _read(cls, values: dict[str, Any]) -> Reference:
        read = dict(values)
        if "path" in read:
            read["path"] = Path(values["path"])
        return cls(**read)


@dataclass(frozen=True, slots=True)
class Info:
    """What an image file is."""

    path: Path
    """The file's absolute path, links resolved."""
    format: Format
    """Its format."""
    virtual_size: int
    """The size of the disk that a guest sees, in bytes."""
    file_size: int
    """The size of the file in bytes, holes included."""
    encrypted: bool
    """Whether what it holds is encrypted."""
    backing: Reference | None = None
    """The file that it is an overlay on: its backing store."""
    data: tuple[Reference, ...] = ()
    """Other files that hold a part of its data."""
    label: str | None = None
    """The name of the volume, of an ISO image."""

    @property
    def is_self_contained(self) -> bool:
        """Whether it names no other file. One that does, and was downloaded, could have a hypervisor show any of the host's
        files to the guest."""
        return self.backing is None and not self.data

    @classmethod
    def _read(cls, values: dict[str, Any]) -> Info:
        read = dict(values)
        read["path"] = Path(values["path"])
        read["data"] = tuple(Reference._read(each) for each in values.get("data", ()))
        if "backing" in read:
            read["backing"] = Reference._read(values["backing"])
        for name in ("virtual_size", "file_size"):
            read[name] = _fedvirt.byte_size(values[name])
        return cls(**read)


def info(path: str | PathLike[str]) -> Info:
    """Looks at an image file of this machine: at its content, not its name. Nothing but the file itself is opened, and
    nothing is run: a file of any origin can be looked at.

    >>> info("appliance.vmdk")
    Info(path=PosixPath('/srv/appliance.vmdk'), format='vmdk', virtual_size=10737418240, …)

    Raises `fedvirt.errors.ImageNotFoundError`, `fedvirt.errors.ImageFormatError` for what is in none of these formats, or
    damaged, and `fedvirt.errors.IoError`.
    """
    return Info._read(_plain.from_json(_fedvirt.image_info(path)))


def chain(path: str | PathLike[str]) -> list[Info]:
    """An image and, one after the other, what it is an overlay on.

    >>> for link in chain("/var/lib/libvirt/images/web1.qcow2"):
    ...     print(link.path, link.format, link.virtual_size)

    Raises as `info` does; `fedvirt.errors.ImageFormatError` also when one stands on no file of this machine, or on itself.
    """
    return [Info._read(values) for values in _plain.from_json(_fedvirt.image_chain(path))]


def convert(
    source: str | PathLike[str],
    target: str | PathLike[str],
    *,
    format: Format | None = None,
    flatten: bool = False,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Info:
    """Makes an image in another format, or one that stands alone of one that stands on others. It appears under its name when
    it is complete, and not before.

    >>> convert("appliance.vmdk", "appliance.qcow2").virtual_size
    10737418240

    - format: of the new image; qcow2 when not given.
    - flatten: takes in what the image stands on, too: its backing chain, and its data in other files. Without this, an image
      that names other files is refused: of an image from somewhere else, they could be any of this machine's.

    qemu-img is run, and an event of the kind 'note' says so, for what only it can: VMDK, VHDX, and clusters that are
    compressed with Zstandard.

    Raises as `info` does; `fedvirt.errors.ImageFormatError` for what cannot be converted, `fedvirt.errors.IoError` when it
    cannot be read or written, or the new file exists, and `fedvirt.errors.CancelledError`. Nothing is left of the new file
    then.
    """
    return Info._read(_plain.from_json(_fedvirt.image_convert(source, target, format, flatten, progress, cancel)))


def resize(
    path: str | PathLike[str], size: int | str, *, progress: Progress | None = None, cancel: Cancel | None = None
) -> Info:
    """Makes an image's disk larger; the guest's partitions and file systems are the guest's to grow, as cloud-init does.
    Nothing happens when it has that size.

    >>> resize("web1.qcow2", "40 GiB").virtual_size
    42949672960

    Raises as `info` does; `fedvirt.errors.DiskTooSmallError` for less than it has, since what is behind would be lost,
    `fedvirt.errors.ImageFormatError` for formats other than qcow2 and raw, and `fedvirt.errors.InvalidSpecError` for what is
    no size, or no multiple of 512 bytes.
    """
    return Info._read(_plain.from_json(_fedvirt.image_resize(path, size, progress, cancel)))
