"""What a guest is told about itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .. import _fedvirt, _plain
from ._table import Table


@dataclass(slots=True, repr=False, kw_only=True)
class MetaData(Table):
    """What a guest is told about itself: meta-data.

    >>> MetaData(local_hostname="web1", other={"region": "north"}).to_yaml()
    'local-hostname: web1\\nregion: north\\n'
    """

    _keys = {"instance_id": "instance-id", "local_hostname": "local-hostname", "public_keys": "public-keys"}

    instance_id: str | None = None
    """The instance-id. When absent, it follows from all that is in the seed."""
    local_hostname: str | None = None
    """The host name, which `hostname` and `fqdn` in a cloud-config override."""
    public_keys: list[str] = field(default_factory=list)
    """Keys that may log in as the image's default user."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Further keys, which templates and 'cloud-init query' see."""

    @classmethod
    def from_yaml(cls, text: str) -> MetaData:
        """Reads meta-data in YAML, or JSON.

        Raises `fedvirt.errors.InvalidCloudInitError` with path and line.
        """
        return cls._read(_plain.from_json(_fedvirt.meta_data_from_yaml(text)))

    def to_yaml(self) -> str:
        """The YAML. `Seed.files` has it with the instance-id that a guest gets."""
        return _fedvirt.meta_data_to_yaml(_plain.to_json(self))

    def validate(self) -> None:
        """Checks the values.

        Raises `fedvirt.errors.InvalidSpecError` for the instance-id, `fedvirt.errors.InvalidNameError` for the host
        name, and `fedvirt.errors.InvalidSshKeyError` for keys.
        """
        _fedvirt.meta_data_validate(_plain.to_json(self))
