"""User-data of several parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Literal, TypeAlias

from .. import _fedvirt
from ._config import CloudInit

PartKind: TypeAlias = (
    Literal[
        "text/cloud-config",
        "text/cloud-config-jsonp",
        "text/cloud-config-archive",
        "text/x-shellscript",
        "text/x-shellscript-per-boot",
        "text/x-shellscript-per-instance",
        "text/x-shellscript-per-once",
        "text/jinja2",
        "text/x-include-url",
        "text/x-include-once-url",
        "text/cloud-boothook",
        "text/part-handler",
    ]
    | str
)
"""What a part is: a MIME type. cloud-init knows these
(https://docs.cloud-init.io/en/latest/explanation/format/index.html)."""


@dataclass(slots=True)
class Part:
    """One part of user-data."""

    kind: PartKind
    """What it is: a MIME type."""
    content: str | bytes = field(repr=False)
    """The content."""
    _: KW_ONLY
    filename: str | None = None
    """The name of the file that it becomes in the guest; 'part-001' and so on when absent."""
    merge_type: str | None = None
    """How this cloud-config is merged into those before it, such as 'list(append)+dict(recurse_array)+str()'
    (https://docs.cloud-init.io/en/latest/reference/merging.html). cloud-init lets later parts replace earlier ones
    when absent."""
    headers: list[tuple[str, str]] = field(default_factory=list)
    """Further headers, such as ('Launch-Index', '1')."""

    @classmethod
    def cloud_config(cls, config: CloudInit | Mapping[str, Any], *, merge_type: str | None = None) -> Part:
        """A cloud-config."""
        if not isinstance(config, CloudInit):
            config = CloudInit.from_dict(config)
        return cls("text/cloud-config", config.to_user_data(), merge_type=merge_type)

    @classmethod
    def script(
        cls,
        text: str | bytes,
        *,
        filename: str | None = None,
        per: Literal["boot", "instance", "once"] | None = None,
    ) -> Part:
        """A script: '#!' and the path of its interpreter come first. It runs at the end of the first boot; or, by
        `per`, at every boot, for each new instance-id, or once in the guest's life."""
        kind = "text/x-shellscript" if per is None else f"text/x-shellscript-per-{per}"
        return cls(kind, text, filename=filename)

    @classmethod
    def include(cls, urls: Iterable[str]) -> Part:
        """URLs of further parts."""
        return cls("text/x-include-url", "".join(f"{line}\n" for line in ("#include", *urls)))

    def _parts(self) -> _fedvirt._Part:  # pyright: ignore[reportPrivateUsage]
        content = self.content.encode() if isinstance(self.content, str) else self.content
        return self.kind, content, self.filename, self.merge_type, self.headers


@dataclass(slots=True)
class Multipart:
    """User-data, or vendor-data, of several parts.

    cloud-init takes the parts in their order: cloud-configs are merged, scripts run at the end of the first boot, and
    so on by `Part.kind`.

    >>> parts = Multipart([
    ...     Part.cloud_config(CloudInit(packages=["htop"])),
    ...     Part.script("#!/bin/sh\\necho every time\\n", filename="hello.sh", per="boot"),
    ... ])
    >>> seed = Seed.from_user_data(parts.to_user_data(), "web1")
    """

    parts: list[Part] = field(default_factory=list)
    """The parts, in the order in which cloud-init takes them."""

    @classmethod
    def from_user_data(cls, text: str) -> Multipart:
        """Reads user-data: a MIME message, parts in parts included, or a '#cloud-config-archive'. Any other format is one
        part. The contents are str where they are UTF-8.

        Raises `fedvirt.errors.Error` when it is in no format that cloud-init knows, or a message that cannot be read.
        """
        parts: list[Part] = []
        for kind, content, filename, merge_type, headers in _fedvirt.multipart_from_user_data(text):
            given: str | bytes = content
            with suppress(UnicodeDecodeError):
                given = content.decode()
            parts.append(Part(kind, given, filename=filename, merge_type=merge_type, headers=headers))
        return cls(parts)

    def to_user_data(self) -> str:
        """The MIME message. Equal parts give equal texts.

        Raises as `validate` does.
        """
        return _fedvirt.multipart_to_user_data(self._parts())

    def to_archive(self) -> str:
        """The parts as cloud-init's own archive, a YAML list, which is easier to read than MIME.

        Raises as `validate` does, and when a content is no UTF-8.
        """
        return _fedvirt.multipart_to_archive(self._parts())

    def validate(self) -> None:
        """Checks the parts: what they begin with, names and headers, and the cloud-configs.

        Raises `fedvirt.errors.Error` with the path of the part, such as 'parts[1].content'.
        """
        _fedvirt.multipart_validate(self._parts())

    def _parts(self) -> list[_fedvirt._Part]:  # pyright: ignore[reportPrivateUsage]
        return [part._parts() for part in self.parts]
