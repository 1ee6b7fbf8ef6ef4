"""Images that are kept, and names that are."""

from __future__ import annotations

import builtins
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import _fedvirt, _plain
from ._entry import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from ..progress import Cancel, Progress


@dataclass(frozen=True, slots=True)
class Cached:
    """An image in the cache."""

    path: Path
    """Where it is. The file is read-only: guests get overlays on it."""
    content: str
    """The digest of this file: the entry's digest, unless the image came packed."""
    size: int
    """How long this file is, in bytes."""
    entry: Entry
    """What its catalogue said when it was downloaded."""
    used: datetime
    """When it was last fetched from the network or the cache, in UTC."""

    @classmethod
    def _read(cls, values: dict[str, Any]) -> Cached:
        read = dict(values)
        read["path"] = Path(values["path"])
        read["entry"] = Entry.from_dict(values["entry"])
        read["used"] = datetime.fromtimestamp(values["used"], timezone.utc)
        return cls(**read)


@dataclass(frozen=True, slots=True)
class Pruned:
    """What was removed from a cache."""

    removed: tuple[Cached, ...]
    """The images."""
    freed: int
    """The room that they and unfinished downloads took on the disk, in bytes."""


@dataclass(frozen=True, slots=True, init=False)
class Cache:
    """A folder of images, which any number of processes may use at once.

    >>> for image in Cache().list():
    ...     print(image.entry.distribution, image.entry.release, image.path, image.used)

    Without a folder it is the user's: `$XDG_CACHE_HOME/fedvirt/images` where that variable is set, `/var/cache/fedvirt/images`
    for root, and `~/.cache/fedvirt/images` for others. A system-wide libvirt runs QEMU as a user of its own, which cannot read
    in most home folders: for guests there, use a folder elsewhere.
    """

    folder: Path
    """Its folder. It is made when something is put there."""

    def __init__(self, folder: str | PathLike[str] | None = None) -> None:
        object.__setattr__(self, "folder", _fedvirt.cache_folder(folder))

    def find(self, digest: str) -> Cached | None:
        """The image of this digest, if it is there as it was put there, by its size and time."""
        found = _fedvirt.cache_find(self.folder, digest)
        return None if found is None else Cached._read(_plain.from_json(found))

    def list(self) -> builtins.list[Cached]:
        """All images, by distribution, release and digest."""
        return [Cached._read(values) for values in _plain.from_json(_fedvirt.cache_list(self.folder))]

    def verify(self, digest: str, *, progress: Progress | None = None, cancel: Cancel | None = None) -> None:
        """Reads the whole of an image, and compares it with what was put there.

        Raises `fedvirt.errors.ImageNotFoundError`; `fedvirt.errors.DigestMismatchError` when it has changed: then the next
        fetch downloads it anew; `fedvirt.errors.IoError` and `fedvirt.errors.CancelledError`.
        """
        _fedvirt.cache_verify(self.folder, digest, progress, cancel)

    def remove(self, digest: str) -> bool:
        """Removes an image, and what has arrived of it; False when there is none.

        Raises `fedvirt.errors.InvalidSpecError` while another process downloads it, or when a file stands on it.
        """
        return _fedvirt.cache_remove(self.folder, digest)

    def keep_used_in(self, folder: str | PathLike[str]) -> None:
        """From now on leaves every image that a file in this folder stands on, or a file that that stands on, and so on: for
        folders of guests' disks, before an overlay is made there. libvirt's default pools are looked at anyway, and the pools
        of guests that fedvirt makes.

        >>> Cache().keep_used_in("/srv/guests")

        Raises `fedvirt.errors.IoError` when there is no such folder.
        """
        _fedvirt.cache_keep_used_in(self.folder, folder)

    def prune(
        self,
        *,
        unused_for: timedelta | None = None,
        to_size: int | str | None = None,
        keep_used_in: Iterable[str | PathLike[str]] = (),
    ) -> Pruned:
        """Makes room. What another process downloads at the moment is left alone, what was fetched within the last five
        minutes, for the overlay on it may be under way, and what a file stands on in the folders that the cache remembers
        (`Cache.keep_used_in`) or in libvirt's default pools.

        >>> Cache().prune(unused_for=timedelta(days=30), to_size="20 GiB").freed
        4831838208

        - unused_for: removes images that were not fetched for so long, and leaves younger unfinished downloads; without it,
          all downloads that nobody is at go.
        - to_size: removes the images longest unused until the others take no more room on the disk than this.
        - keep_used_in: further such folders, this time alone, in addition to the folders remembered (`Cache.keep_used_in`).

        Raises `fedvirt.errors.IoError` when a file of these folders cannot be read, and `fedvirt.errors.ImageFormatError` for an
        overlay that is too damaged to tell on what it stands. Nothing is removed then.
        """
        what: dict[str, object] = {"keep_used_in": builtins.list(keep_used_in)}
        if unused_for is not None:
            what["unused_for"] = unused_for.total_seconds()
        if to_size is not None:
            what["to_size"] = to_size
        pruned = _plain.from_json(_fedvirt.cache_prune(self.folder, _plain.to_json(what)))
        return Pruned(tuple(Cached._read(values) for values in pruned["removed"]), pruned["freed"])


@dataclass(frozen=True, slots=True)
class ImagesLock:
    """A file `images.lock`, which makes a run repeatable: what a name stood for once, it stands for until it is updated. It is
    JSON for people to read and to keep with their sources. `Images.lock` names one that `Images` keeps.

    >>> lock = ImagesLock("images.lock")
    >>> lock.update("fedora", Images().resolve("fedora"))
    """

    path: str | PathLike[str]
    """Its path. The file need not exist."""

    def get(self, name: str) -> Entry | None:
        """What a name stands for. That is given now, by the owner of the file.

        Raises `fedvirt.errors.IoError`, and `fedvirt.errors.CatalogError` when the file is none of these.
        """
        found = _fedvirt.lock_get(self.path, name)
        return None if found is None else Entry.from_dict(_plain.from_json(found))

    def all(self) -> dict[str, Entry]:
        """All of it, by name, as it was when it was written.

        Raises as `get` does.
        """
        return {name: Entry.from_dict(values) for name, values in _plain.from_json(_fedvirt.lock_all(self.path)).items()}

    def update(self, name: str, entry: Entry) -> None:
        """Makes a name stand for this from now on.

        Raises as `get` does.
        """
        _fedvirt.lock_update(self.path, name, _plain.to_json(entry))

    def remove(self, name: str) -> None:
        """Forgets what a name stood for.

        Raises as `get` does.
        """
        _fedvirt.lock_remove(self.path, name)
