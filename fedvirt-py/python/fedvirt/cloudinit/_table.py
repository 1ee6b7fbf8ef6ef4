"""What the classes of cloud-config have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from typing import TYPE_CHECKING, Any, ClassVar, cast

if TYPE_CHECKING:
    from typing_extensions import Self


class Table:
    """A part of a cloud-config: a dataclass whose fields are cloud-init's keys."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    _keys: ClassVar[Mapping[str, str]] = {}
    """The keys of those fields that are called otherwise."""
    _shapes: ClassVar[Mapping[str, str]] = {}
    """Where further tables are in a field: '[]' for the entries of a list, '{}' for the values of a map, and the class."""

    def to_dict(self) -> dict[str, Any]:
        """What is set, in cloud-init's own form. It holds secrets and password hashes."""
        values: dict[str, Any] = {}
        for field, value in self._given():
            values[self._keys.get(field.name, field.name)] = _written(value)
        other: Mapping[str, Any] = getattr(self, "other")
        for key, value in other.items():
            if key in values:
                raise ValueError(f"{key!r} is in `other`, but has a field of its own; set the field")
            values[key] = value
        return values

    def _given(self) -> list[tuple[Field[Any], Any]]:
        """The fields that are set, but for `other`."""
        given: list[tuple[Field[Any], Any]] = []
        for field in fields(self):
            if field.name == "other":
                continue
            value = getattr(self, field.name)
            # An empty list that is no more than the default says nothing; one in place of None does.
            if field.default_factory is not MISSING:
                unset = value == field.default_factory()
            else:
                unset = value == "" if field.default is MISSING else value is None
            if not unset:
                given.append((field, value))
        return given

    @classmethod
    def _read(cls, values: Mapping[str, Any]) -> Self:
        """Makes one of the core's own form."""
        names = {cls._keys.get(field.name, field.name): field for field in fields(cls)}
        del names["other"]
        given: dict[str, Any] = {
            field.name: "" for field in names.values() if field.default is field.default_factory is MISSING
        }
        other: dict[str, Any] = {}
        for key, value in values.items():
            if key in names:
                name = names[key].name
                given[name] = _table(value, cls._shapes.get(name, ""))
            else:
                other[key] = value
        given["other"] = other
        return cls(**given)

    def __repr__(self) -> str:
        shown = ", ".join(f"{field.name}={value!r}" for field, value in self._given() if field.repr)
        return f"{type(self).__name__}({shown})"


def _written(value: object) -> object:
    if isinstance(value, Table):
        return value.to_dict()
    if isinstance(value, list):
        return [_written(entry) for entry in cast("list[object]", value)]
    if isinstance(value, dict):
        return {key: _written(inner) for key, inner in cast("dict[object, object]", value).items()}
    return value


def _table(value: Any, shapes: str) -> Any:
    for shape in shapes.split("|") if shapes else ():
        if shape.startswith("[]"):
            if isinstance(value, list):
                return [_table(entry, shape[2:]) for entry in value]
        elif shape.startswith("{}"):
            if isinstance(value, dict):
                return {key: _table(inner, shape[2:]) for key, inner in cast("dict[str, Any]", value).items()}
        elif isinstance(value, dict):
            from . import _config, _modules

            class_: type[Table] = getattr(_config if hasattr(_config, shape) else _modules, shape)
            return class_._read(cast("dict[str, Any]", value))
    if isinstance(value, dict) and shapes.startswith("[]"):
        # cloud-init takes one in place of a list, and the core writes a single one so.
        return [_table(value, shapes[2:])]
    return value
