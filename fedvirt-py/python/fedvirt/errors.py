"""Every failure of fedvirt's: what failed, on what, and what to do next.

There is one class for every kind of mistake that the core knows, under `Error`. Its name is the kind's with
'Error' behind it, and where Python has a class of its own for such mistakes, that is a base as well: `except
TimeoutError` catches both.
"""

from __future__ import annotations

import builtins

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from pathlib import Path


class Error(Exception):
    """Any failure of fedvirt's. Its text says what failed, on what, and what to do next."""

    kind: str = ""
    """The stable name of the kind of mistake, such as 'NameTaken'."""

    def __str__(self) -> str:
        # OSError would put an errno in front, which the text has already where it helps.
        return str(self.args[0]) if self.args else ""


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
    line: int
    """The line, from 1."""
    column: int
    """The character within the line, from 1."""


class InvalidNameError(Error, ValueError):
    """A name that libvirt, the host or the guest would refuse."""

    kind = "InvalidName"
    what: str
    name: str
    why: str


class InvalidSpecError(Error, ValueError):
    """A setting that contradicts another, lies outside what is possible, or does not exist."""

    kind = "InvalidSpec"
    what: str
    """The setting, such as 'memory' or 'cloud_init.users[0]'."""
    why: str


class InvalidSshKeyError(Error, ValueError):
    """A text that should be an SSH public key is none."""

    kind = "InvalidSshKey"
    given: str
    why: str


class ImageNotFoundError(Error, FileNotFoundError):
    """The image is not there."""

    kind = "ImageNotFound"
    path: Path


class ImageFormatError(Error):
    """The image is in a format that cannot be used."""

    kind = "ImageFormat"
    path: Path
    found: str
    hint: str


class PathPermissionError(Error, PermissionError):
    """A path cannot be reached by whoever must read it."""

    kind = "PathPermission"
    path: Path
    who: str
    """Who cannot reach it."""
    need: str
    """The permission that is missing."""
    component: Path
    """The folder or file that it is missing on."""
    state: str
    """The owner and mode of that."""
    hint: str


class DiskTooSmallError(Error):
    """The disk would be smaller than what its image holds."""

    kind = "DiskTooSmall"
    image: Path
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
    uri: str
    uuid: str
    """The other guest's UUID."""
    owner: str
    """Who made the other guest."""
    hint: str


class VolumeExistsError(Error):
    """A volume that would be made exists."""

    kind = "VolumeExists"
    pool: str
    name: str


class NotFoundError(Error, LookupError):
    """No such guest, pool, network or volume."""

    kind = "NotFound"
    what: str
    """What is not there, such as 'storage pool'."""
    name: str
    uri: str
    hint: str


class NotOursError(Error):
    """The guest was not made by fedvirt."""

    kind = "NotOurs"
    name: str


class NotActiveError(Error):
    """A pool or network is there, but not running."""

    kind = "NotActive"
    what: str
    name: str
    uri: str
    command: str
    """The virsh command that starts it."""


class HostUnreachableError(Error, ConnectionError):
    """No daemon answers at the URI."""

    kind = "HostUnreachable"
    uri: str
    reason: str
    """libvirt's own words."""
    hint: str


class AccessDeniedError(Error, PermissionError):
    """The daemon does not let us in."""

    kind = "AccessDenied"
    uri: str
    reason: str
    """libvirt's own words."""
    hint: str


class UnsupportedError(Error):
    """The host cannot do what the guest needs."""

    kind = "Unsupported"
    uri: str
    why: str
    hint: str


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
    waiting_for: str
    state: str
    console: list[str]
    """The last lines that the guest wrote on its console."""


class TimeoutError(Error, builtins.TimeoutError):
    """The guest did not get as far as it should in time."""

    kind = "Timeout"
    name: str
    waiting_for: str
    after: timedelta
    hint: str
    console: list[str]
    """The last lines that the guest wrote on its console."""


class CloudInitFailedError(Error):
    """cloud-init ended with errors of its own."""

    kind = "CloudInitFailed"
    name: str
    errors: list[str]


class CancelledError(Error):
    """The call was cancelled. What cancelled it, such as KeyboardInterrupt, is raised instead where that is known."""

    kind = "Cancelled"
    doing: str


class IoError(Error, OSError):
    """The operating system refused a file or socket."""

    kind = "Io"
    action: str
    path: Path
