"""Python values on their way to the core, as JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any, cast


def to_json(values: object) -> str:
    """The JSON form of values in which dataclasses, mappings and paths may stand."""
    return json.dumps(values, default=_plain)


def _plain(value: object) -> object:
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return to_dict()
    if isinstance(value, Mapping):
        return dict(cast(Mapping[object, object], value))
    if isinstance(value, os.PathLike):
        return os.fspath(cast("os.PathLike[str]", value))
    raise TypeError(f"a value of type {type(value).__name__} has no place here")


def given(instance: Any) -> dict[str, Any]:
    """The fields of a dataclass that are set, and what is in its field `other`."""
    values: dict[str, Any] = {}
    for field in fields(instance):
        value = getattr(instance, field.name)
        # An empty list that is no more than the default says nothing; one in place of None does.
        unset = value == [] if field.default_factory is not MISSING else value is None
        if field.name != "other" and not unset:
            values[field.name] = value
    for key, value in instance.other.items():
        if key in values:
            raise ValueError(f"{key!r} is in `other`, but has a field of its own; set the field")
        values[key] = value
    return values
