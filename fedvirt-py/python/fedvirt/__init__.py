"""libvirt's documents, and guests on libvirt hosts made from cloud images.

- `Domain`, `Network`, `Pool`, `Volume` and the other documents of libvirt are classes with an attribute for everything
  that they can hold; `fedvirt.model` has them all, devices included. `Document` takes any document, and reads and
  writes it by paths. Either way nothing that a document holds is lost.
- `Host` is a connection to a libvirt daemon; its domains, networks, pools and volumes have handles.
- `Guest` goes from a cloud image to a guest that answers; `fedvirt.image` gets images by name, `fedvirt.cloudinit` says
  what a guest sets up on its first boot, `fedvirt.progress` what a long call reports.
- `fedvirt.aio` has the same for asyncio.
- Every failure is an `Error`, with one class per kind in `fedvirt.errors`.

Calls that take long let other Python threads run, and Ctrl-C ends them cleanly.
"""

from . import errors
from ._fedvirt import Document, Plan, __version__
from .errors import Error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import aio, cloudinit, image, model, progress
    from .model.capabilities import Capabilities
    from .model.cpu import Cpu
    from .model.domain import Domain, Sysinfo
    from .model.domain_backup import DomainBackup
    from .model.domain_capabilities import DomainCapabilities
    from .model.domain_checkpoint import DomainCheckpoint
    from .model.domain_snapshot import DomainSnapshot
    from .model.interface import HostInterface
    from .model.network import Network
    from .model.network_port import NetworkPort
    from .model.node_device import NodeDevice
    from .model.nwfilter import NwFilter
    from .model.nwfilter_binding import NwFilterBinding
    from .model.secret import Secret
    from .model.storage_pool import Pool
    from .model.storage_pool_capabilities import StoragePoolCapabilities
    from .model.storage_volume import Volume

__all__ = [
    "Capabilities",
    "Cpu",
    "Document",
    "Domain",
    "DomainBackup",
    "DomainCapabilities",
    "DomainCheckpoint",
    "DomainSnapshot",
    "Error",
    "HostInterface",
    "Network",
    "NetworkPort",
    "NodeDevice",
    "NwFilter",
    "NwFilterBinding",
    "Plan",
    "Pool",
    "Secret",
    "StoragePoolCapabilities",
    "Sysinfo",
    "Volume",
    "__version__",
    "cloudinit",
    "errors",
    "image",
    "model",
    "progress",
]

# Where what is loaded when it is first asked for comes from: most programs need little of it.
_LATER = {
    "Capabilities": "model.capabilities",
    "Cpu": "model.cpu",
    "Domain": "model.domain",
    "DomainBackup": "model.domain_backup",
    "DomainCapabilities": "model.domain_capabilities",
    "DomainCheckpoint": "model.domain_checkpoint",
    "DomainSnapshot": "model.domain_snapshot",
    "HostInterface": "model.interface",
    "Network": "model.network",
    "NetworkPort": "model.network_port",
    "NodeDevice": "model.node_device",
    "NwFilter": "model.nwfilter",
    "NwFilterBinding": "model.nwfilter_binding",
    "Pool": "model.storage_pool",
    "Secret": "model.secret",
    "StoragePoolCapabilities": "model.storage_pool_capabilities",
    "Sysinfo": "model.domain",
    "Volume": "model.storage_volume",
}

# What is missing in a build without libvirt.
_LIBVIRT = (
    "Address",
    "DomainHandle",
    "Guest",
    "Host",
    "NetworkHandle",
    "PoolHandle",
    "Ready",
    "VolumeHandle",
    "aio",
)

try:
    from ._fedvirt import Address, DomainHandle, Guest, Host, NetworkHandle, PoolHandle, Ready, VolumeHandle
except ImportError as missing:
    # Built without the feature `libvirt`, or broken?
    if missing.name != "fedvirt._fedvirt":
        raise
else:
    # Not the tuple above: type checkers read this line.
    __all__ += [
        "Address",
        "DomainHandle",
        "Guest",
        "Host",
        "NetworkHandle",
        "PoolHandle",
        "Ready",
        "VolumeHandle",
        "aio",
    ]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name in _LATER:
            found = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
        elif name in ("cloudinit", "image", "model", "progress"):
            found = import_module(f"{__name__}.{name}")
        elif name == "aio" and name in __all__:
            found = import_module(f"{__name__}.{name}")
        elif name in _LIBVIRT:
            raise ImportError(
                f"fedvirt.{name} needs libvirt, and this fedvirt was built without it: install libvirt's headers "
                "(libvirt-dev on Debian, libvirt-devel on Fedora), and fedvirt anew without --no-default-features"
            )
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
