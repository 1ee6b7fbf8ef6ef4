"""How the native module gets at all attributes of an object at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._element import Element


def access(class_: type[Element]) -> tuple[Callable[..., Element], Callable[[Element], tuple[Any, ...]]]:
    """Two functions for a class: one makes an object (of this class or one below it) of the values of all its attributes,
    the other gives the values.

    They are compiled for the class, as namedtuple's are: one call instead of one for every attribute, of which an object
    has dozens, halves the time that a document takes.
    """
    names = (*class_.__fields__, "extra")
    # Values by number: an attribute can have any name.
    values = ", ".join(f"v{number}" for number, _ in enumerate(names))
    lines = [
        f"def make(class_, {values}):",
        " self = new(class_)",
        *(f" self.{name} = v{number}" for number, name in enumerate(names)),
        " return self",
        "def values(self):",
        f" return ({', '.join(f'self.{name}' for name in names)},)",
    ]
    found: dict[str, Any] = {"new": object.__new__}
    exec("\n".join(lines), found)
    return found["make"], found["values"]
