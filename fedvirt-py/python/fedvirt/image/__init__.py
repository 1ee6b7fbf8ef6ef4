"""Disk images: by a distribution's name, verified and cached; what a file is by its content; and other formats.

- `Images` goes from a name such as 'fedora:43' to a file on this machine: catalogues, signatures, download and cache in one
  call. `Cache` is what it keeps, `ImagesLock` a file that makes names stand for the same images always.
- `info` says what an image file is, `chain` what it stands on as well. `convert` and `resize` make of one what is needed.

>>> image = Images(lock="images.lock").fetch("fedora:43")
>>> print(image.path, image.digest, image.verified.kind)
>>> guest = Guest.create(host, name="web1", image=image.path)

Digests are texts of their algorithm and hexadecimal digits, such as 'sha256:e3b0…'; sizes are numbers of bytes.
`fedvirt.PoolHandle.create_volume_from` brings an image to a host that is another machine.

Every class here is an ordinary value and nothing is kept open. `fedvirt.aio.image` has the same for asyncio.
"""

from ._cache import Cache, Cached, ImagesLock, Pruned
from ._entry import Compression, Entry, Firmware, FirstBoot, Format, Listing, Verified
from ._file import Info, Reference, chain, convert, info, resize
from ._images import Fetched, Images

__all__ = [
    "Cache",
    "Cached",
    "Compression",
    "Entry",
    "Fetched",
    "Firmware",
    "FirstBoot",
    "Format",
    "Images",
    "ImagesLock",
    "Info",
    "Listing",
    "Pruned",
    "Reference",
    "Verified",
    "chain",
    "convert",
    "info",
    "resize",
]
