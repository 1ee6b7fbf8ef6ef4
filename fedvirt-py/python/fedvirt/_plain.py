"""Python values on their way to the core and back, as JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any, cast

from . import _fedvirt


def to_json(values: object) -> str:
    """The JSON form of values in which dataclasses, mappings and paths may stand."""
    return json.dumps(values, default=_plain)


def from_json(text: str) -> Any:
    """What a JSON text of the core's holds."""
    return json.loads(text)


def _plain(value: object) -> object:
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return to_dict()
    if isinstance(value, _fedvirt.Ignition):
        return value.text
    if isinstance(value, Mapping):
        return dict(cast(Mapping[object, object], value))
    if isinstance(value, os.PathLike):
        return os.fspath(cast("os.PathLike[str]", value))
    raise TypeError(f"a value of type {type(value).__name__} has no place here")
