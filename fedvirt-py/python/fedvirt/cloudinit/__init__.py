"""What a guest sets up by itself on its first boot: cloud-init (https://docs.cloud-init.io/).

- `CloudInit` is a cloud-config as a dataclass, with `User`, `WriteFile` and the others for what is in it. Their fields
  have the names of cloud-init's own keys; keys that have no field go into `other`. What is not set is not written, so
  that cloud-init's and the image's own defaults hold. Wherever one of these classes is taken, a dict in cloud-init's own
  form is taken as well.
- `Seed` turns it, or any other user-data, into the image that carries it into the guest; `ConfigDrive` and `HttpSeed`
  are other ways of the same. `Multipart` makes one user-data of several parts, `NetworkConfig` is the guest's own network
  configuration, `MetaData` what it is told about itself, and `Ignition` is for images that have it in place of cloud-init.
- `check_user_data` and `check_network_config` say all that is wrong with a text, with paths, lines and columns:
  `Finding`s. `CloudInit.findings` does so for a configuration that was not read from one.

>>> config = CloudInit(users=[User("alice", ssh_authorized_keys=[key])], packages=["htop"])
>>> Seed(config, "web1").write_iso("/var/lib/libvirt/images/web1-seed.iso")

Passwords of users in the clear are hashed when they are read, and `repr` hides secrets. Equal configurations give equal
seeds, byte for byte.
"""

from .._fedvirt import (
    ConfigDrive,
    HttpSeed,
    Ignition,
    NetworkConfig,
    Seed,
    check_network_config,
    check_ssh_key,
    check_user_data,
    generate_password,
    hash_password,
)
from . import _names
from ._config import CloudInit, User, WriteFile
from ._table import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._finding import Finding
    from ._meta_data import MetaData
    from ._multipart import Multipart, Part, PartKind
    from ._names import *

__all__ = [
    "CloudInit",
    "ConfigDrive",
    "Finding",
    "HttpSeed",
    "Ignition",
    "MetaData",
    "Multipart",
    "NetworkConfig",
    "Part",
    "PartKind",
    "Seed",
    "Table",
    "User",
    "WriteFile",
    "check_network_config",
    "check_ssh_key",
    "check_user_data",
    "generate_password",
    "hash_password",
]
__all__ += _names.__all__

# Where what is loaded when it is first asked for comes from; the classes of cloud-config's modules are in `_modules`.
_LATER = {
    "Finding": "_finding",
    "MetaData": "_meta_data",
    "Multipart": "_multipart",
    "Part": "_multipart",
    "PartKind": "_multipart",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = getattr(import_module(f"{__name__}.{_LATER.get(name, '_modules')}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
