"""What attributes of the model's classes hold, beside Python's own types."""

from __future__ import annotations

from typing import Any, NamedTuple, SupportsIndex

from .. import _fedvirt


class Number(int):
    """A number that keeps its spelling: `0x0005` keeps its base and its zeros.

    >>> Number("0x0005")
    Number('0x0005')
    >>> Number("0x0005") == 5
    True
    >>> str(Number.hex(5, digits=2))
    '0x05'

    Where libvirt spells numbers so, as in the addresses of devices, any int is taken as well, and written decimal.
    """

    _text: str

    def __new__(cls, value: int | str) -> Number:
        """The number with the spelling of a str: decimal, hexadecimal (0x…) or octal (0…); or an int."""
        if isinstance(value, str):
            octal = len(value) > 1 and value.startswith("0") and value.isdigit()
            self = super().__new__(cls, int(value, 8 if octal else 0))
            self._text = value
        else:
            self = super().__new__(cls, value)
            self._text = str(int(value))
        return self

    @classmethod
    def hex(cls, value: int, *, digits: int = 1) -> Number:
        """A hexadecimal number of at least so many digits."""
        return cls(f"0x{value:0{digits}x}")

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Number({self._text!r})"


class MacAddr(str):
    """The MAC address of an interface, as libvirt prints it.

    >>> MacAddr("52:54:0:AB:CD:1")
    MacAddr('52:54:00:ab:cd:01')
    >>> MacAddr("52:54:0:AB:CD:1") == "52:54:00:ab:cd:01"
    True
    """

    __slots__ = ()

    def __new__(cls, text: str) -> MacAddr:
        """Reads what libvirt reads: one or two hexadecimal digits for each byte, in either case.

        Raises ValueError when the text is no MAC address.
        """
        parts = text.split(":")
        digits = "0123456789abcdefABCDEF"
        if len(parts) != 6 or any(len(part) not in (1, 2) or part.strip(digits) for part in parts):
            raise ValueError(
                f"{text!r} is no MAC address; write six bytes in hexadecimal, such as 52:54:00:12:34:56"
            )
        return super().__new__(cls, ":".join(f"{int(part, 16):02x}" for part in parts))

    @classmethod
    def qemu(cls, tail: bytes) -> MacAddr:
        """An address of the range in which libvirt makes addresses for QEMU: 52:54:00 and these three bytes."""
        return cls(f"52:54:00:{tail.hex(':')}")

    @classmethod
    def random(cls) -> MacAddr:
        """A random address of that range."""
        from os import urandom

        return cls.qemu(urandom(3))

    def is_multicast(self) -> bool:
        """Whether it stands for several interfaces, as a guest's own address must not."""
        return int(self[:2], 16) & 1 == 1

    def __repr__(self) -> str:
        return f"MacAddr({str(self)!r})"


def byte_size(size: int | str) -> int:
    """How many bytes a size is: a number of them, or a text such as '512 MiB', '10 GiB' or '2G'.

    Raises ValueError when the text is no size, or one of more than 64 bits.
    """
    return _fedvirt.byte_size(size) if isinstance(size, str) else size


class Raw(str):
    """The inner XML of an element that is kept verbatim, where there is more to it than that.

    `<metadata>` mostly is a plain str. It is a `Raw` when its start tag has attributes, or its content relies on
    namespaces that are declared further up; and when it has no end tag.
    """

    attributes: str
    """What stands in the start tag behind the name."""
    namespaces: tuple[tuple[str, str], ...]
    """The namespaces that it relies on and that are declared outside it: prefix and URI."""
    closed: bool
    """Whether it is written as `<metadata/>`."""

    def __new__(
        cls,
        inner: str = "",
        *,
        attributes: str = "",
        namespaces: tuple[tuple[str, str], ...] = (),
        closed: bool = False,
    ) -> Raw:
        self = super().__new__(cls, inner)
        self.attributes = attributes
        self.namespaces = namespaces
        self.closed = closed
        return self

    def _rest(self) -> tuple[object, ...]:
        return (self.attributes, self.namespaces, self.closed)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Raw) and self._rest() != other._rest():
            return False
        if not isinstance(other, Raw) and self._rest() != ("", (), False):
            return False
        return str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = str.__hash__

    def __repr__(self) -> str:
        return f"Raw({str(self)!r}, attributes={self.attributes!r}, namespaces={self.namespaces!r}, closed={self.closed})"

    def _form(self) -> str:
        """The core's JSON form."""
        import json

        inner = None if self.closed and not self else str(self)
        return json.dumps({"attributes": self.attributes, "inner": inner, "namespaces": self.namespaces})


def _raw(form: str) -> Raw:
    """What `Raw._form` gives, as a `Raw`."""
    import json

    values: dict[str, Any] = json.loads(form)
    inner = values["inner"]
    return Raw(
        inner or "",
        attributes=values.get("attributes", ""),
        namespaces=tuple((prefix, uri) for prefix, uri in values.get("namespaces", ())),
        closed=inner is None,
    )


class ExtraAttribute(NamedTuple):
    """An attribute that the model does not know, or a namespace declaration."""

    name: str
    """The name as written, prefix included."""
    value: str
    namespace: str | None = None
    """The URI of the name's namespace, if it has a prefix."""
    at: int = 0
    """How many attributes stand before it."""
    on: tuple[str, int] | None = None
    """The child that it stands on, when that has no object of its own (a flag, or text alone): the attribute of the
    element, and the index in it."""


class ExtraNode(NamedTuple):
    """A child that the model does not know: an element, stray text, or a comment."""

    xml: str
    """The XML, verbatim."""
    name: str = ""
    """The element's name as written; empty for text and comments."""
    namespaces: tuple[tuple[str, str], ...] = ()
    """The namespaces that the XML relies on and that are declared outside it: prefix and URI."""
    at: int = 0
    """How many child elements stand before it."""


class Extra:
    """What a document holds beyond the model, in the element where it stands.

    It cannot be changed, but replaced: `element.extra = Extra()` drops what is unknown. False when there is nothing.
    """

    __slots__ = ("_values",)
    _values: tuple[tuple[ExtraAttribute, ...], tuple[ExtraNode, ...], bool]

    def __init__(
        self, attributes: tuple[ExtraAttribute, ...] = (), nodes: tuple[ExtraNode, ...] = (), open: bool = False
    ) -> None:
        object.__setattr__(self, "_values", (tuple(attributes), tuple(nodes), open))

    @property
    def attributes(self) -> tuple[ExtraAttribute, ...]:
        """The attributes, in document order."""
        return self._values[0]

    @property
    def nodes(self) -> tuple[ExtraNode, ...]:
        """The children, in document order."""
        return self._values[1]

    @property
    def open(self) -> bool:
        """Whether the element is written with an end tag when there is nothing in it. It says nothing else, and is no
        part of equality."""
        return self._values[2]

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an Extra cannot be changed; put another one in its place to change {name!r}")

    def __bool__(self) -> bool:
        return bool(self.attributes or self.nodes)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Extra):
            return NotImplemented
        return self._values[:2] == other._values[:2]

    def __hash__(self) -> int:
        return hash(self._values[:2])

    def __repr__(self) -> str:
        return f"Extra(attributes={self.attributes!r}, nodes={self.nodes!r})"

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[type[Extra], tuple[object, ...]]:
        return (Extra, self._values)

    def __copy__(self) -> Extra:
        return self

    def __deepcopy__(self, memo: object) -> Extra:
        return self


NOTHING = Extra()
"""The `Extra` of nearly every element."""


class Change(NamedTuple):
    """One difference between two documents. A value that is a secret is shown as '…', in either place."""

    path: str
    """Where, such as 'devices/disk[0]/source/@file'."""
    before: str | None
    """What the first document has: a value, or an element as '<disk>'; None when it has nothing there."""
    after: str | None
    """What the second document has."""

    def __str__(self) -> str:
        if self.before is None:
            return f"+ {self.path}: {self.after}"
        if self.after is None:
            return f"- {self.path}: {self.before}"
        return f"  {self.path}: {self.before} became {self.after}"


class Finding(NamedTuple):
    """Something about a document that libvirt refuses."""

    path: str
    """Where it is, such as 'devices/disk[1]/target/@dev'; what is missing is named as if it were there."""
    problem: str
    """What is wrong."""
    hint: str
    """What to do about it."""

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}; {self.hint}"
