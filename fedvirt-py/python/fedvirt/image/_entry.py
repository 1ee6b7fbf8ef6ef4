"""What catalogues say of images."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Format: TypeAlias = Literal["qcow2", "raw", "vmdk", "vhdx", "iso"]
"""A format of disk images: QEMU's qcow2, a disk's bytes as they are, VMware's VMDK, Microsoft's VHDX, or a CD's or DVD's
image."""

Compression: TypeAlias = Literal["none", "xz", "zstd", "gzip"]
"""How a file is packed."""

Firmware: TypeAlias = Literal["any", "bios", "efi"]
"""What an image starts with: BIOS and UEFI, BIOS alone, or UEFI alone."""

FirstBoot: TypeAlias = Literal["cloud-init", "ignition"]
"""What sets a guest up on its first boot."""


@dataclass(frozen=True, slots=True)
class Verified:
    """How far a digest can be trusted.

    >>> image.verified
    Verified(kind='signed', fingerprint='C6E7F081CF80E13146676E88829B606631645531')
    """

    kind: Literal["unprotected", "https", "given", "signed"]
    """From least to most: it came without a signature, by an unprotected way; without a signature, over https from the host
    that its catalogue names; from the caller, or a lock file of the caller's; in a file that the holder of a key signed."""
    fingerprint: str | None = None
    """The key's fingerprint, hexadecimal, in upper case; of 'signed' alone."""

    @classmethod
    def _read(cls, form: Any) -> Verified:
        """Reads the core's form: a word, or an object with the word and what belongs to it."""
        if isinstance(form, dict):
            return cls("signed", form["signed"]["fingerprint"])
        return cls(form)

    def to_dict(self) -> object:
        """The core's form."""
        return self.kind if self.fingerprint is None else {self.kind: {"fingerprint": self.fingerprint}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An image that can be downloaded: what a catalogue's name stands for.

    >>> entry = Images().resolve("debian:13/aarch64")
    >>> print(entry.urls[0], entry.digest, entry.size)

    One can also be written by hand, for an image that is in no catalogue:

    >>> entry = Entry(distribution="lab", release="2.1", architecture="x86_64", variant="default",
    ...     urls=["https://images.example.org/lab-2.1.qcow2"], digest="sha256:e3b0…")
    >>> Images().fetch(entry)
    """

    distribution: str
    """The distribution, as in its catalogue's names: 'fedora'."""
    release: str
    """The release: '43', '9-stream', '24.04'."""
    architecture: str
    """The architecture, by libvirt's name: 'x86_64', 'aarch64'."""
    variant: str
    """Which of the release's images, such as 'cloud' or 'server'."""
    urls: Sequence[str]
    """Where it can be had, to be tried in turn."""
    digest: str
    """The digest of what is downloaded."""
    size: int | None = None
    """The size of what is downloaded, in bytes, where the catalogue says."""
    compression: Compression = "none"
    """How it is packed."""
    unpacked_digest: str | None = None
    """The digest of the image itself, once unpacked, where the catalogue says."""
    format: Format = "qcow2"
    """The image's format, once unpacked."""
    default_user: str | None = None
    """The user that cloud-init makes when it is told of none."""
    firmware: Firmware = "any"
    """What the image starts with."""
    first_boot: FirstBoot = "cloud-init"
    """What sets the guest up on its first boot."""
    verified: Verified = Verified("given")
    """How far the digest can be trusted."""
    signature_url: str | None = None
    """Where a signature over the download itself is, for distributions that sign their images instead of the list of
    digests; `Images.fetch` checks it."""

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Entry:
        """Reads what `to_dict` gives, such as an entry of a lock file."""
        given = dict(values)
        if "verified" in given:
            given["verified"] = Verified._read(given["verified"])
        if "urls" in given:
            given["urls"] = tuple(given["urls"])
        return cls(**given)

    def to_dict(self) -> dict[str, Any]:
        """What is known of it, as JSON can hold it."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        values |= {"urls": list(self.urls), "verified": self.verified.to_dict()}
        return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Listing:
    """An image that a catalogue lists. What its digest is, `Images.resolve` says.

    >>> [image.name for image in Images().list("fedora")]
    ['fedora:43/x86_64/cloud', 'fedora:43/aarch64/cloud', …]
    """

    distribution: str
    """The distribution, as in names."""
    release: str
    """Its release."""
    architecture: str
    """The architecture, by libvirt's name."""
    variant: str
    """Which of the release's images."""
    prerelease: bool
    """Whether the release is still to come, so that nobody gets it who does not ask for it."""

    @property
    def name(self) -> str:
        """The name that stands for this image alone."""
        return f"{self.distribution}:{self.release}/{self.architecture}/{self.variant}"

    def __str__(self) -> str:
        return self.name
