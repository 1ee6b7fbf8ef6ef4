"""`fedvirt.image` for asyncio: what takes a while is awaited.

>>> from fedvirt import aio, image
>>> images = aio.image.Images(image.Images(lock="images.lock"))
>>> fedora, debian = await asyncio.gather(images.fetch("fedora:43"), images.fetch("debian:13"))

Settings and results are the values of `fedvirt.image`. What is not here only reads a small file, and is called as it is:
`fedvirt.image.info`, `fedvirt.image.chain` and `fedvirt.image.ImagesLock`.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ..image import Cache as _Cache
from ..image import Images as _Images
from ..image import convert as _convert
from ..image import resize as _resize
from ._calls import Awaited, _call, _long_call

if TYPE_CHECKING:
    from ..image import Cached, Entry, Fetched, Format, Info, Listing, Pruned
    from ..progress import Progress

__all__ = ["Cache", "Images", "convert", "resize"]


class Images(Awaited[_Images]):
    """Where images come from, as `fedvirt.image.Images`, for use by any number of tasks.

    `aio.image.Images(images)` makes one of a `fedvirt.image.Images`, and `blocking` is that.

    >>> image = await aio.image.Images(image.Images()).fetch("fedora:43")
    """

    __slots__ = ()

    async def list(self, distribution: str) -> builtins.list[Listing]:
        """All images of a distribution, newest release first."""
        return await _call(partial(self.blocking.list, distribution))

    async def resolve(self, name: str) -> Entry:
        """What a name such as 'fedora:43' or 'debian:13/aarch64' stands for."""
        return await _call(partial(self.blocking.resolve, name))

    async def fetch(self, name_or_entry: str | Entry, *, progress: Progress | None = None) -> Fetched:
        """Gets the image that a name stands for, or that of an entry: see `fedvirt.image.Images.fetch`. What has arrived when
        the task is cancelled stays in the cache."""
        fetch = partial(self.blocking.fetch, name_or_entry)
        return await _long_call(lambda progress, cancel: fetch(progress=progress, cancel=cancel), progress)

    def open_cache(self) -> Cache:
        """The cache that they are kept in."""
        return Cache(self.blocking.open_cache())


class Cache(Awaited[_Cache]):
    """A folder of images, as `fedvirt.image.Cache`, for use by any number of tasks.

    `aio.image.Cache(cache)` makes one of a `fedvirt.image.Cache`, and `blocking` is that.

    >>> await aio.image.Cache(image.Cache()).prune(unused_for=timedelta(days=30))
    """

    __slots__ = ()

    @property
    def folder(self) -> Path:
        """Its folder."""
        return self.blocking.folder

    async def find(self, digest: str) -> Cached | None:
        """The image of this digest, if it is there as it was put there, by its size and time."""
        return await _call(partial(self.blocking.find, digest))

    async def list(self) -> builtins.list[Cached]:
        """All images, by distribution, release and digest."""
        return await _call(self.blocking.list)

    async def verify(self, digest: str, *, progress: Progress | None = None) -> None:
        """Reads the whole of an image, and compares it with what was put there."""
        verify = partial(self.blocking.verify, digest)
        await _long_call(lambda progress, cancel: verify(progress=progress, cancel=cancel), progress)

    async def remove(self, digest: str) -> bool:
        """Removes an image, and what has arrived of it; False when there is none."""
        return await _call(partial(self.blocking.remove, digest))

    async def keep_used_in(self, folder: str | PathLike[str]) -> None:
        """From now on leaves every image that a file in this folder stands on."""
        await _call(partial(self.blocking.keep_used_in, folder))

    async def prune(
        self,
        *,
        unused_for: timedelta | None = None,
        to_size: int | str | None = None,
        keep_used_in: Iterable[str | PathLike[str]] = (),
    ) -> Pruned:
        """Makes room: see `fedvirt.image.Cache.prune`."""
        return await _call(
            partial(self.blocking.prune, unused_for=unused_for, to_size=to_size, keep_used_in=keep_used_in)
        )


async def convert(
    source: str | PathLike[str],
    target: str | PathLike[str],
    *,
    format: Format | None = None,
    flatten: bool = False,
    progress: Progress | None = None,
) -> Info:
    """Makes an image in another format: see `fedvirt.image.convert`. When the task is cancelled, nothing is left of the new
    file."""
    convert = partial(_convert, source, target, format=format, flatten=flatten)
    return await _long_call(
        lambda progress, cancel: convert(progress=progress, cancel=cancel), progress, undo=lambda made: made.path.unlink()
    )


async def resize(path: str | PathLike[str], size: int | str, *, progress: Progress | None = None) -> Info:
    """Makes an image's disk larger: see `fedvirt.image.resize`."""
    resize = partial(_resize, path, size)
    return await _long_call(lambda progress, cancel: resize(progress=progress, cancel=cancel), progress)
