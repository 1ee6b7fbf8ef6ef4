"""How the native module gets at all attributes of an object at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._element import Element


_NEW = {"new": object.__new__}

# Longer tuples are put together one value at a time.
_TUPLE = 30


def access(class_: type[Element]) -> tuple[Callable[..., Element], Callable[[Element], tuple[Any, ...]]]:
    """Two functions for a class: one makes an object (of this class or one below it) of a list of the values of all its
    attributes, the other gives the values.

    They are compiled for the class, as namedtuple's are: one call instead of one for every attribute, of which an object
    has dozens, halves the time that a document takes.
    """
    attributes = [f"self.{name}" for name in (*class_.__fields__, "extra")]
    parts = [", ".join(attributes[at : at + _TUPLE]) for at in range(0, len(attributes), _TUPLE)]
    lines = [
        "def make(class_, values):",
        " self = new(class_)",
        f" {', '.join(attributes)}, = values",
        " return self",
        "def values(self):",
        f" return ({',) + ('.join(parts)},)",
    ]
    found: dict[str, Any] = {}
    exec("\n".join(lines), _NEW, found)
    return found["make"], found["values"]
