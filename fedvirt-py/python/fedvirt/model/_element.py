"""What all classes of the model can do."""

from __future__ import annotations

from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from .. import _fedvirt
from ._values import Change, Extra, Finding

if TYPE_CHECKING:
    from typing_extensions import Self

    from .devices import Address, Alias


class Element:
    """An element of a document.

    Two are equal when they are of one class and hold the same, what is unknown included. Copying one with `copy.copy`
    shares what is in it, `copy.deepcopy` copies that as well. A misspelled attribute is an AttributeError.
    """

    __slots__ = ("extra",)
    __fields__: ClassVar[tuple[str, ...]] = ()
    """The attributes, in the order in which they are written."""
    __secret__: ClassVar[frozenset[str]] = frozenset()
    """Those of them that `repr` hides."""

    extra: Extra
    """What the model does not know, kept in its place."""

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        if self is other:
            return True
        names = ("extra", *self.__fields__)
        return all(getattr(self, name, None) == getattr(other, name, None) for name in names)

    @recursive_repr()
    def __repr__(self) -> str:
        shown: list[str] = []
        for name in self.__fields__:
            value = getattr(self, name, None)
            # Zero is a value.
            if value is None or value is False or value == []:
                continue
            shown.append(f"{name}='…'" if name in self.__secret__ else f"{name}={value!r}")
        if getattr(self, "extra", None):
            shown.append(f"extra={self.extra!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


class Root(Element):
    """An element that can be a document of its own."""

    __slots__ = ()
    __document__: ClassVar[str]
    """What the core knows it as."""

    @classmethod
    def from_xml(cls, xml: str) -> Self:
        """Reads a document.

        Raises `fedvirt.errors.XmlError`, which names the element, the line and the column.
        """
        return _fedvirt.model_from_xml(cls, xml)

    def to_xml(self) -> str:
        """Writes the document, laid out as libvirt lays it out.

        Raises `fedvirt.errors.PathError` when a value does not fit; it says where that is, and what would.
        """
        return _fedvirt.model_to_xml(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Self:
        """Reads what `to_dict` gives.

        Raises `fedvirt.errors.JsonError`.
        """
        return _fedvirt.model_from_dict(cls, values)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form as Python's own dicts, lists, strings, numbers and booleans, with what is there alone."""
        return _fedvirt.model_to_dict(self)

    @classmethod
    def from_json(cls, json: str) -> Self:
        """Reads the JSON form.

        Raises `fedvirt.errors.JsonError`.
        """
        return _fedvirt.model_from_json(cls, json)

    def to_json(self) -> str:
        """The JSON form: the attributes' names are the keys."""
        return _fedvirt.model_to_json(self)

    def diff(self, other: Self) -> list[Change]:
        """What is different in another document of the same kind.

        Compared is what they say: not the order of elements of different names, which libvirt does not heed, nor
        white space, comments, the spelling of numbers, or prefixes of namespaces.
        """
        if not isinstance(other, Root) or other.__document__ != self.__document__:
            raise TypeError(f"a {type(self).__name__} can be compared with one of its kind, not {type(other).__name__}")
        return _fedvirt.model_diff(self, other)

    def validate(self) -> list[Finding]:
        """What libvirt would refuse although its schema allows it: two disks with one target, a place in the boot order
        that is taken, a range outside of its network.

        Looked at are domains, networks, pools and volumes.
        """
        return _fedvirt.model_validate(self)

    def unknown(self) -> list[str]:
        """The paths of everything that the model does not know and keeps in `extra`."""
        return _fedvirt.model_unknown(self)


class Device(Protocol):
    """What all devices that can have an alias have."""

    alias: Alias | None
    """How it is called."""
    address: Address | None
    """Where it sits on a bus of the guest."""
