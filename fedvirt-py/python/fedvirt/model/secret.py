# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<secret>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "Secret",
    "SecretUsage",
    "SecretUsageType",
]

SecretUsageType: TypeAlias = Literal["volume", "ceph", "iscsi", "tls", "vtpm"] | str
"""The kind of use of a secret.

- `volume`: The passphrase of an encrypted volume.
- `ceph`: The key of a Ceph user. Since libvirt 0.9.7.
- `iscsi`: The password for an iSCSI target. Since libvirt 1.0.4.
- `tls`: The passphrase of a TLS key. Since libvirt 2.3.0.
- `vtpm`: The passphrase of an emulated TPM's state. Since libvirt 5.6.0.
"""


class Secret(Root):
    """A secret: what it is for and how it is kept. Its value is set apart from it."""

    __slots__ = {
        "ephemeral": "Whether it is kept in memory alone; no by default.",
        "private": "Whether libvirt never tells the value again; no by default.",
        "uuid": "The UUID; libvirt makes one where none is given.",
        "description": "A description for people.",
        "usage": "What it is for.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "secret.Secret"

    ephemeral: YesNo | None
    """Whether it is kept in memory alone; no by default."""
    private: YesNo | None
    """Whether libvirt never tells the value again; no by default."""
    uuid: str | None
    """The UUID; libvirt makes one where none is given."""
    description: str | None
    """A description for people."""
    usage: SecretUsage | None
    """What it is for."""

    def __init__(
        self,
        *,
        ephemeral: YesNo | None = None,
        private: YesNo | None = None,
        uuid: str | None = None,
        description: str | None = None,
        usage: SecretUsage | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.ephemeral = ephemeral
        self.private = private
        self.uuid = uuid
        self.description = description
        self.usage = usage
        self.extra = extra

    @classmethod
    def volume(cls, path: str) -> Self:
        """The passphrase of an encrypted volume, by the volume's path. Only libvirt sees the value."""
        return cls._private(SecretUsage(type="volume", volume=path))

    @classmethod
    def ceph(cls, name: str) -> Self:
        """The key of a Ceph user. Only libvirt sees the value."""
        return cls._private(SecretUsage(type="ceph", name=name))

    @classmethod
    def iscsi(cls, target: str) -> Self:
        """The password for an iSCSI target. Only libvirt sees the value."""
        return cls._private(SecretUsage(type="iscsi", target=target))

    @classmethod
    def vtpm(cls, name: str) -> Self:
        """The passphrase of an emulated TPM's state. Only libvirt sees the value."""
        return cls._private(SecretUsage(type="vtpm", name=name))

    @classmethod
    def _private(cls, usage: SecretUsage) -> Self:
        return cls(ephemeral="no", private="yes", usage=usage)


class SecretUsage(Element):
    """What a secret is for."""

    __slots__ = {
        "type": "The kind of use.",
        "volume": "`volume`: the path of the volume.",
        "name": "`ceph`, `tls` and `vtpm`: a name by which other documents refer to the secret.",
        "target": "`iscsi`: a name by which other documents refer to the secret.",
    }
    __fields__ = tuple(__slots__)

    type: SecretUsageType | None
    """The kind of use."""
    volume: str | None
    """`volume`: the path of the volume."""
    name: str | None
    """`ceph`, `tls` and `vtpm`: a name by which other documents refer to the secret."""
    target: str | None
    """`iscsi`: a name by which other documents refer to the secret."""

    def __init__(
        self,
        *,
        type: SecretUsageType | None = None,
        volume: str | None = None,
        name: str | None = None,
        target: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.volume = volume
        self.name = name
        self.target = target
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import YesNo
