# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""What is called storage common in libvirt's documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "Encryption",
    "EncryptionCipher",
    "EncryptionEngine",
    "EncryptionFormat",
    "EncryptionIvgen",
    "Initiator",
    "Iqn",
    "Permissions",
    "SecretReference",
]

EncryptionEngine: TypeAlias = Literal["qemu", "librbd"] | str
"""Who encrypts and decrypts.

- `qemu`: QEMU.
- `librbd`: Ceph's library, for RBD images alone.
"""

EncryptionFormat: TypeAlias = Literal["default", "qcow", "luks", "luks2", "luks-any"] | str
"""The format of encryption.

- `default`: What the volume's format does by itself; no longer for new volumes.
- `qcow`: The old encryption of qcow; no longer for new volumes.
- `luks`: LUKS, version 1. Since libvirt 2.1.0.
- `luks2`: LUKS, version 2; `librbd` alone.
- `luks-any`: LUKS of the version that the image has; `librbd` alone.
"""


class Encryption(Root):
    """How the content of a volume or disk is encrypted."""

    __slots__ = {
        "format": "The format.",
        "engine": "Who encrypts and decrypts; QEMU by default, and storage pools ignore it.",
        "secrets": "The passphrases.",
        "cipher": "The cipher of a new LUKS volume.",
        "ivgen": "How initialisation vectors of a new LUKS volume are made.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "storage_common.Encryption"

    format: EncryptionFormat | None
    """The format."""
    engine: EncryptionEngine | None
    """Who encrypts and decrypts; QEMU by default, and storage pools ignore it."""
    secrets: list[SecretReference]
    """The passphrases."""
    cipher: EncryptionCipher | None
    """The cipher of a new LUKS volume."""
    ivgen: EncryptionIvgen | None
    """How initialisation vectors of a new LUKS volume are made."""

    def __init__(
        self,
        *,
        format: EncryptionFormat | None = None,
        engine: EncryptionEngine | None = None,
        secrets: list[SecretReference] | None = None,
        cipher: EncryptionCipher | None = None,
        ivgen: EncryptionIvgen | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.format = format
        self.engine = engine
        self.secrets = [] if secrets is None else secrets
        self.cipher = cipher
        self.ivgen = ivgen
        self.extra = extra

    @classmethod
    def luks(cls, secret_uuid: str) -> Self:
        """LUKS, with the passphrase in the secret of this UUID."""
        return cls(format="luks", secrets=[SecretReference(type="passphrase", uuid=secret_uuid)])


class EncryptionCipher(Element):
    """The cipher of an encrypted volume."""

    __slots__ = {
        "name": "The algorithm, such as `aes`.",
        "size": "The length of the key in bits, such as 256.",
        "mode": "The mode, such as `xts`.",
        "hash": "The hash of the master key, such as `sha256`.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The algorithm, such as `aes`."""
    size: int | None
    """The length of the key in bits, such as 256."""
    mode: str | None
    """The mode, such as `xts`."""
    hash: str | None
    """The hash of the master key, such as `sha256`."""

    def __init__(
        self,
        *,
        name: str | None = None,
        size: int | None = None,
        mode: str | None = None,
        hash: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.size = size
        self.mode = mode
        self.hash = hash
        self.extra = extra


class EncryptionIvgen(Element):
    """How initialisation vectors are made."""

    __slots__ = {
        "name": "The algorithm, such as `plain64`.",
        "hash": "The hash that it uses, such as `sha256`.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The algorithm, such as `plain64`."""
    hash: str | None
    """The hash that it uses, such as `sha256`."""

    def __init__(
        self,
        *,
        name: str | None = None,
        hash: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.hash = hash
        self.extra = extra


class Initiator(Element):
    """The initiator's side of an iSCSI connection. Since libvirt 4.7.0."""

    __slots__ = {
        "iqn": "The initiator's name.",
    }
    __fields__ = tuple(__slots__)

    iqn: Iqn | None
    """The initiator's name."""

    def __init__(
        self,
        *,
        iqn: Iqn | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.iqn = iqn
        self.extra = extra


class Iqn(Element):
    """An iSCSI Qualified Name."""

    __slots__ = {
        "name": "The name, such as `iqn.2013-06.com.example:initiator`.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The name, such as `iqn.2013-06.com.example:initiator`."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class Permissions(Element):
    """Who may do what with a file or directory."""

    __slots__ = {
        "mode": "The permission bits in octal, such as `0600`.",
        "owner": "The number of the owner; -1 for the one that the libvirt daemon runs as.",
        "group": "The number of the group; -1 for the one that the libvirt daemon runs as.",
        "label": "The label of mandatory access control, such as SELinux's.",
    }
    __fields__ = tuple(__slots__)

    mode: str | None
    """The permission bits in octal, such as `0600`."""
    owner: int | None
    """The number of the owner; -1 for the one that the libvirt daemon runs as."""
    group: int | None
    """The number of the group; -1 for the one that the libvirt daemon runs as."""
    label: str | None
    """The label of mandatory access control, such as SELinux's."""

    def __init__(
        self,
        *,
        mode: str | None = None,
        owner: int | None = None,
        group: int | None = None,
        label: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.owner = owner
        self.group = group
        self.label = label
        self.extra = extra

    def mode_bits(self) -> int | None:
        """The permission bits, such as 0o600."""
        digits = (self.mode or "").strip()
        return int(digits, 8) if digits and not digits.strip("01234567") else None


class SecretReference(Element):
    """Points to a secret that libvirt keeps: by its UUID, or by what it is used for."""

    __slots__ = {
        "type": "The kind of secret; `passphrase` for encryption.",
        "uuid": "The secret's UUID.",
        "usage": "The usage that the secret was defined with. Since libvirt 2.1.0 for encryption.",
    }
    __fields__ = tuple(__slots__)

    type: str | None
    """The kind of secret; `passphrase` for encryption."""
    uuid: str | None
    """The secret's UUID."""
    usage: str | None
    """The usage that the secret was defined with. Since libvirt 2.1.0 for encryption."""

    def __init__(
        self,
        *,
        type: str | None = None,
        uuid: str | None = None,
        usage: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.uuid = uuid
        self.usage = usage
        self.extra = extra
