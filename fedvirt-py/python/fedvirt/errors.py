"""Every failure of fedvirt's: what failed, on what, and what to do next.

There is one class for every kind of mistake that the core knows, under `Error`. Its name is the kind's with
'Error' behind it, and where Python has a class of its own for such mistakes, that is a base as well: `except
TimeoutError` catches both.

>>> try:
...     guest = Guest.create(host, name="web1", image="debian-13.qcow2")
... except errors.NameTakenError as error:
...     guest = Guest.lookup(host, error.name)
... except Error as error:
...     print(error.kind, error.path, error.hint)
...     raise

Where libvirt's own error is the cause, it is the exception's `__cause__`, a `VirError`; of an `IoError` it is
Python's own `OSError`:

>>> try:
...     Host.open("qemu+ssh://root@nowhere/system")
... except Error as error:
...     if isinstance(error.__cause__, errors.VirError):
...         print(error.__cause__.code)

Exceptions can be copied and pickled, with their cause, and so cross from one process to another.
"""

# Whoever catches a class sees the types that its attributes always have; nobody sets them through the base.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

import builtins

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from os import PathLike
    from pathlib import Path

__all__ = [
    "AccessDeniedError",
    "CancelledError",
    "CatalogError",
    "CloudInitFailedError",
    "DigestMismatchError",
    "DiskTooSmallError",
    "DownloadError",
    "Error",
    "GuestStoppedError",
    "HostUnreachableError",
    "ImageFormatError",
    "ImageNotFoundError",
    "ImageUnknownError",
    "InvalidCloudInitError",
    "InvalidNameError",
    "InvalidSpecError",
    "InvalidSshKeyError",
    "IoError",
    "JsonError",
    "LibvirtError",
    "MemoryExceedsHostError",
    "NameTakenError",
    "NotActiveError",
    "NotFoundError",
    "NotOursError",
    "PathError",
    "PathPermissionError",
    "TimeoutError",
    "UnsupportedError",
    "UntrustedError",
    "VirError",
    "VolumeExistsError",
    "XmlError",
]


class _Kept(Exception):
    """Is copied and pickled as it is: with what C keeps outside of `__dict__`, and the cause."""

    def __reduce__(self) -> tuple[object, ...]:
        state = dict(vars(self))
        for name in ("errno", "strerror", "filename", "__cause__"):
            value = getattr(self, name, None)
            if value is not None:
                state[name] = value
        return type(self), self.args, state


class Error(_Kept):
    """Any failure of fedvirt's. Its text says what failed, on what, and what to do next."""

    kind: str = ""
    """The stable name of the kind of mistake, such as 'NameTaken'."""
    hint: str | None = None
    """What to do next, where there is something to say. It is a part of the text."""
    path: str | PathLike[str] | None = None
    """The file that it is about, or the place in a document, such as '/domain/devices/disk[1]/driver/@name'."""
    line: int | None = None
    """The line of the document, from 1."""

    def __str__(self) -> str:
        # OSError would put an errno in front, which the text has already where it helps.
        return str(self.args[0]) if self.args else ""


class VirError(_Kept):
    """What libvirt itself said of a failed call: the `__cause__` of an `Error`, never raised alone."""

    code: int = 0
    """libvirt's error number (https://libvirt.org/html/libvirt-virterror.html#virErrorNumber)."""
    domain: int = 0
    """The part of libvirt that it comes from, a virErrorDomain."""

    @property
    def message(self) -> str:
        """libvirt's own words."""
        return str(self.args[0]) if self.args else ""

    def __str__(self) -> str:
        return f"{self.message} (libvirt error {self.code}, domain {self.domain})"


class XmlError(Error, ValueError):
    """A document is not well-formed XML, not the document it should be, or holds a value that does not fit."""

    kind = "Xml"
    reason: str
    """What is wrong, without the place."""
    path: str
    """The element or attribute, as in '/domain/devices/disk[1]/driver/@name'."""
    line: int
    """The line, from 1."""
    column: int
    """The character within the line, from 1."""


class PathError(Error, ValueError):
    """A path such as 'devices/disk[0]/source/@file' names no field of the document, or the value does not fit."""

    kind = "Path"
    path: str | None
    """The path as given."""
    similar: str | None
    """The name that was perhaps meant."""


class JsonError(Error, ValueError):
    """A JSON form does not fit the document."""

    kind = "Json"
    column: int | None = None
    """The character within the line, from 1."""


class InvalidNameError(Error, ValueError):
    """A name that libvirt, the host or the guest would refuse."""

    kind = "InvalidName"
    what: str
    """What the name is of, such as 'guest'."""
    name: str
    """The name."""
    why: str
    """What is wrong with it."""


class InvalidSpecError(Error, ValueError):
    """A setting that contradicts another, lies outside what is possible, or does not exist."""

    kind = "InvalidSpec"
    what: str
    """The setting, such as 'memory' or 'cloud_init.users[0]'."""
    why: str
    """What is wrong with it."""


class InvalidSshKeyError(Error, ValueError):
    """A text that should be an SSH public key is none."""

    kind = "InvalidSshKey"
    given: str
    """The text."""
    why: str
    """What is wrong with it."""


class ImageNotFoundError(Error, FileNotFoundError):
    """The image is not there."""

    kind = "ImageNotFound"
    path: Path
    """The image."""


class ImageFormatError(Error):
    """The image is in a format that cannot be used."""

    kind = "ImageFormat"
    path: Path
    """The image."""
    found: str
    """What it is instead."""


class PathPermissionError(Error, PermissionError):
    """A path cannot be reached by whoever must read it."""

    kind = "PathPermission"
    path: Path
    """The path as given."""
    who: str
    """Who cannot reach it."""
    need: str
    """The permission that is missing."""
    component: Path
    """The folder or file that it is missing on."""
    state: str
    """The owner and mode of that."""


class DiskTooSmallError(Error):
    """The disk would be smaller than what its image holds."""

    kind = "DiskTooSmall"
    path: Path
    image: Path
    """The same."""
    disk: int
    """The size asked for, in bytes."""
    needed: int
    """The image's virtual size, in bytes."""


class MemoryExceedsHostError(Error):
    """The guest would have more memory than the host."""

    kind = "MemoryExceedsHost"
    wanted: int
    """In bytes."""
    available: int
    """In bytes."""


class NameTakenError(Error):
    """Another guest has the name."""

    kind = "NameTaken"
    name: str
    """The name."""
    uri: str
    """The host."""
    uuid: str
    """The other guest's UUID."""
    owner: str
    """Who made the other guest."""


class VolumeExistsError(Error):
    """A volume that would be made exists."""

    kind = "VolumeExists"
    pool: str
    """The storage pool."""
    name: str
    """The volume."""


class NotFoundError(Error, LookupError):
    """No such guest, pool, network or volume."""

    kind = "NotFound"
    what: str
    """What is not there, such as 'storage pool'."""
    name: str
    """Its name."""
    uri: str
    """The host."""


class NotOursError(Error):
    """The guest was not made by fedvirt."""

    kind = "NotOurs"
    name: str
    """The guest's name."""


class NotActiveError(Error):
    """A pool or network is there, but not running."""

    kind = "NotActive"
    what: str
    """What does not run, such as 'storage pool'."""
    name: str
    """Its name."""
    uri: str
    """The host."""
    command: str
    """The virsh command that starts it."""


class HostUnreachableError(Error, ConnectionError):
    """No daemon answers at the URI."""

    kind = "HostUnreachable"
    uri: str
    """The host."""
    reason: str
    """libvirt's own words."""


class AccessDeniedError(Error, PermissionError):
    """The daemon does not let us in."""

    kind = "AccessDenied"
    uri: str
    """The host."""
    reason: str
    """libvirt's own words."""


class UnsupportedError(Error):
    """The host cannot do what the guest needs."""

    kind = "Unsupported"
    uri: str
    """The host."""
    why: str
    """What it cannot do."""


class LibvirtError(Error):
    """libvirt refused or failed a call."""

    kind = "Libvirt"
    action: str
    """What was tried."""
    reason: str
    """libvirt's own words."""
    code: int
    """libvirt's error number, a virErrorNumber."""
    domain: int
    """The part of libvirt that it comes from, a virErrorDomain."""


class GuestStoppedError(Error):
    """The guest stopped while it was waited for."""

    kind = "GuestStopped"
    name: str
    """The guest's name."""
    waiting_for: str
    """What was waited for."""
    state: str
    """The guest's state now."""
    console: list[str]
    """The last lines that the guest wrote on its console."""


class TimeoutError(Error, builtins.TimeoutError):
    """The guest did not get as far as it should in time."""

    kind = "Timeout"
    name: str
    """The guest's name."""
    waiting_for: str
    """What was waited for."""
    after: timedelta
    """How long it was waited for."""
    console: list[str]
    """The last lines that the guest wrote on its console."""


class CloudInitFailedError(Error):
    """cloud-init ended with errors of its own."""

    kind = "CloudInitFailed"
    name: str
    """The guest's name."""
    errors: list[str]
    """cloud-init's own words."""


class CancelledError(Error):
    """The call was cancelled. What cancelled it, such as KeyboardInterrupt, is raised instead where that is known."""

    kind = "Cancelled"
    doing: str
    """What was being done."""


class ImageUnknownError(Error):
    """No catalogue has the image."""

    kind = "ImageUnknown"
    name: str
    """The name that was given."""
    why: str
    """What is missing."""


class CatalogError(Error):
    """A catalogue, or a list of digests, is not what it should be."""

    kind = "Catalog"
    url: str
    """Where it was found."""
    why: str
    """What is wrong with it."""


class DownloadError(Error):
    """A file could not be downloaded."""

    kind = "Download"
    url: str
    """The file."""
    why: str
    """What went wrong."""


class DigestMismatchError(Error):
    """What was downloaded is not what its catalogue promised."""

    kind = "DigestMismatch"
    url: str
    """The file."""
    expected: str
    """The digest that the catalogue gives."""
    found: str
    """The digest of what came."""


class UntrustedError(Error):
    """What was downloaded cannot be trusted: its signature is missing, wrong, or made by somebody else."""

    kind = "Untrusted"
    url: str
    """The file."""
    why: str
    """What is wrong."""


class InvalidCloudInitError(Error):
    """cloud-init would refuse or ignore a part of what it is given."""

    kind = "InvalidCloudInit"
    path: str
    """The place in it, such as ``users[0].name``."""
    column: int | None = None
    """The character within the line, from 1."""
    document: str
    """Which part, such as ``cloud-config`` or ``network-config``."""
    why: str
    """What is wrong."""


class IoError(Error, OSError):
    """The operating system refused a file or socket."""

    kind = "Io"
    action: str
    """What was tried."""
    path: Path
    """The file, if it was one."""
