"""libvirt's documents, and guests on libvirt hosts made from cloud images.

- `Document` reads and writes any of libvirt's XML documents; nothing that a document holds is lost.
- `Host` is a connection to a libvirt daemon.
- `Guest` goes from a cloud image to a guest that answers; `fedvirt.cloudinit` says what it sets up on its
  first boot, `fedvirt.progress` what a long call reports.
- Every failure is an `Error`, with one class per kind in `fedvirt.errors`.

Calls that take long let other Python threads run, and Ctrl-C ends them cleanly.
"""

from . import cloudinit, errors, progress
from ._fedvirt import Document, __version__
from .errors import Error

__all__ = ["Document", "Error", "__version__", "cloudinit", "errors", "progress"]

try:
    from ._fedvirt import Guest, Host, Plan, Ready
except ImportError as missing:
    # Built without the feature `libvirt`, or broken?
    if missing.name != "fedvirt._fedvirt":
        raise

    def __getattr__(name: str) -> object:
        if name in ("Guest", "Host", "Plan", "Ready"):
            raise ImportError(f"fedvirt.{name} needs libvirt, and this fedvirt was built without it")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

else:
    __all__ += ["Guest", "Host", "Plan", "Ready"]
