"""Images by name."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import _fedvirt, _plain
from ._cache import Cache
from ._entry import Entry, Listing, Verified

if TYPE_CHECKING:
    from os import PathLike

    from ..progress import Cancel, Progress


@dataclass(frozen=True, slots=True)
class Fetched:
    """An image on this machine."""

    path: Path
    """Where it is: in the cache, unpacked, read-only. Guests get overlays on it."""
    digest: str
    """The digest of what was downloaded."""
    verified: Verified
    """How far that digest can be trusted."""
    content: str
    """The digest of the file at the path: the same, unless the image came packed."""
    size: int
    """How long the file is, in bytes."""
    cached: bool
    """Whether it was in the cache already."""
    entry: Entry
    """What its catalogue says of it."""

    @classmethod
    def _read(cls, values: dict[str, Any]) -> Fetched:
        read = dict(values)
        read["path"] = Path(values["path"])
        read["verified"] = Verified._read(values["verified"])
        read["entry"] = Entry.from_dict(values["entry"])
        return cls(**read)


@dataclass(slots=True, kw_only=True)
class Images:
    """Where images come from, whom to trust about them, and where they are kept. As it is, it takes the distributions' own
    servers, signed lists alone, and the user's cache.

    >>> image = Images(lock="images.lock").fetch("fedora:43")
    >>> Images(mirrors=["https://mirror.example.org/fedora/"], keyrings=["fedora.gpg"]).resolve("fedora:43/aarch64")

    A name is distribution:release/architecture/variant, of which all but the distribution can be left out: the newest
    release, this machine's architecture, and the image that suits a virtual machine best. The distributions are 'fedora',
    'centos', 'almalinux', 'rocky', 'debian', 'ubuntu', 'opensuse', 'coreos' (Fedora's), 'alpine', 'arch', and those of
    osinfo-db, where it is installed.
    """

    mirrors: Sequence[str] = field(default=(), repr=False)
    """URLs to take everything from, instead of the distributions' own servers, tried in turn. Below each is the
    distribution's own layout, from its root or from any folder that mirrors commonly begin at.

    A server that wants a name and password gets those in its URL here, https://NAME:PASSWORD@HOST/, with whatever is neither
    letter nor digit by its number, such as %40 for '@'. No other server gets them, also not by a redirect; and they are in no
    error, report, log, entry or file, nor is any URL of `mirrors` and `catalogs` in repr()."""
    keyrings: Sequence[str | PathLike[str]] = ()
    """Files of OpenPGP keys; with any, no others count. Without, they come from the system's packages of distributions' keys,
    and must have the fingerprints that fedvirt knows."""
    allow_unsigned: bool = False
    """Whether digests without a signature are accepted. Debian signs none."""
    catalogs: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Further catalogues, by the distribution's name and the catalogue's URL: a JSON file, as Ubuntu's simplestreams or in
    fedvirt's own form. A name and password in a URL are as in those of `mirrors`."""
    cache: str | PathLike[str] | None = None
    """The cache's folder; the user's cache (see `Cache`) when not given."""
    lock: str | PathLike[str] | None = None
    """A file that keeps what names stand for, so that they always stand for that; see `ImagesLock`."""
    offline: bool = False
    """Whether to do without the network: names stand for what they last stood for, and the cache has to have it."""

    def list(self, distribution: str) -> builtins.list[Listing]:
        """All images of a distribution, newest release first.

        Raises `fedvirt.errors.ImageUnknownError` for a distribution that no catalogue has, `fedvirt.errors.DownloadError`
        and `fedvirt.errors.CatalogError`.
        """
        return [Listing(**values) for values in _plain.from_json(_fedvirt.images_list(self._json(), distribution))]

    def resolve(self, name: str) -> Entry:
        """What a name such as 'fedora:43' or 'debian:13/aarch64' stands for.

        Raises `fedvirt.errors.ImageUnknownError` for a name that stands for nothing, `fedvirt.errors.UntrustedError` when
        nobody who counts signed for it, `fedvirt.errors.DownloadError` and `fedvirt.errors.CatalogError`.
        """
        return Entry.from_dict(_plain.from_json(_fedvirt.images_resolve(self._json(), name)))

    def fetch(self, name_or_entry: str | Entry, *, progress: Progress | None = None, cancel: Cancel | None = None) -> Fetched:
        """Gets the image that a name stands for, or that of an entry: from the cache, or from the network into the cache. Any
        number of processes may ask for it at once; one of them downloads it.

        >>> with fedvirt.progress.rich() as show:
        ...     image = Images().fetch("fedora:43", progress=show)

        What has arrived of a download that was cancelled or cut stays in the cache, and the next one goes on from there.

        Raises as `resolve` does; `fedvirt.errors.DigestMismatchError` when what came is not what its catalogue names;
        `fedvirt.errors.ImageFormatError` for an image that guests cannot start from, or that names other files: they could be
        any of this machine's; `fedvirt.errors.IoError` and `fedvirt.errors.CancelledError`.
        """
        if isinstance(name_or_entry, Entry):
            entry = _plain.to_json(name_or_entry)
            fetched = _fedvirt.images_fetch_entry(self._json(), entry, progress, cancel)
        else:
            fetched = _fedvirt.images_fetch(self._json(), name_or_entry, progress, cancel)
        return Fetched._read(_plain.from_json(fetched))

    def open_cache(self) -> Cache:
        """The cache that they are kept in."""
        return Cache(_fedvirt.images_cache(self._json()))

    def to_dict(self) -> dict[str, Any]:
        """Its fields, as they stand in JSON."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def _json(self) -> str:
        return _plain.to_json(self)
