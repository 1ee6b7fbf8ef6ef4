"""Every class and every attribute of the model: filled, written, read again."""

import copy
import importlib
import inspect
import pickle
import pkgutil
import subprocess
import sys
import types
import typing
from itertools import count

import pytest

import fedvirt
import fedvirt.model
from fedvirt import _fedvirt
from fedvirt.model import Element, Root

MODULES = {
    found.name: importlib.import_module(f"fedvirt.model.{found.name}")
    for found in pkgutil.iter_modules(fedvirt.model.__path__)
    if not found.name.startswith("_")
}
CLASSES = [
    getattr(module, name)
    for module in MODULES.values()
    for name in module.__all__
    if inspect.isclass(getattr(module, name))
]
ROOTS = [value for value in CLASSES if issubclass(value, Root)]


# What every attribute holds, as annotated.
HINTS = {of: typing.get_type_hints(of) for of in CLASSES}


def alternatives(hint):
    """The types that an annotation names, one by one: those of what is in it for a list."""
    if typing.get_origin(hint) in (list, types.UnionType, typing.Union):
        return [found for inner in typing.get_args(hint) for found in alternatives(inner)]
    return [hint]


def elements(hint):
    """The classes that an annotation names."""
    return [value for value in alternatives(hint) if inspect.isclass(value) and issubclass(value, Element)]


def annotations(of):
    """The attributes of a class, with the class that has them."""
    owner = next(base for base in of.__mro__ if "__fields__" in vars(base))
    return owner, [(name, HINTS[of][name]) for name in of.__fields__]


class Filler:
    """Makes objects with a value for every attribute. Each class is filled once; elsewhere, one is left empty."""

    def __init__(self) -> None:
        self.filled = set()
        self.touched = set()
        self.numbers = count(1)

    def fill(self, of):
        made = of()
        if of in self.filled:
            return made
        self.filled.add(of)
        owner, attributes = annotations(of)
        for name, annotation in attributes:
            setattr(made, name, self.value(annotation))
            self.touched.add((owner, name))
        return made

    def value(self, annotation):
        classes = elements(annotation)
        if typing.get_origin(annotation) is list:
            if classes:
                return [self.fill(of) for of in classes for _ in range(2)]
            return [self.scalar(annotation) for _ in range(2)]
        return self.fill(classes[0]) if classes else self.scalar(annotation)

    def scalar(self, annotation):
        number = next(self.numbers)
        if annotation is bool:
            return True
        # The smallest numbers have eight bits.
        return number % 256 if int in alternatives(annotation) else f"text {number}"


@pytest.mark.parametrize("root", ROOTS, ids=lambda root: root.__document__)
def test_a_document_with_everything_comes_back(root):
    document = Filler().fill(root)
    again = root.from_xml(document.to_xml())
    assert again.unknown() == []
    assert again == document
    assert again.to_xml() == document.to_xml()
    assert root.from_dict(document.to_dict()) == document
    assert root.from_json(document.to_json()) == document
    assert pickle.loads(pickle.dumps(document)) == document
    assert copy.deepcopy(document) == document
    assert document.diff(again) == []


@pytest.mark.parametrize("of", CLASSES, ids=lambda of: f"{of.__module__.split('.')[-1]}.{of.__name__}")
def test_every_class_can_be_copied(of):
    for made in (of(), Filler().fill(of)):
        ways = [copy.copy, copy.deepcopy]
        ways += [lambda made, n=n: pickle.loads(pickle.dumps(made, n)) for n in range(2, pickle.HIGHEST_PROTOCOL + 1)]
        for way in ways:
            other = way(made)
            assert type(other) is of
            assert other == made
        deep = copy.deepcopy(made)
        for name in of.__fields__:
            assert getattr(copy.copy(made), name) is getattr(made, name)
            if isinstance(getattr(made, name), (Element, list)):
                assert getattr(deep, name) is not getattr(made, name)


def test_every_attribute_of_every_class_was_among_it():
    touched = set()
    for root in ROOTS:
        filler = Filler()
        filler.fill(root)
        touched |= filler.touched
    everything = {(of, name) for of in CLASSES for name in of.__dict__.get("__fields__", ())}
    assert everything - touched == set()
    assert len(everything) > 2000


def test_every_attribute_makes_a_difference():
    for root in ROOTS:
        empty, full = root(), Filler().fill(root)
        for name in root.__fields__:
            one = root(**{name: getattr(full, name)})
            assert one != empty
            assert name in repr(one)
            assert root.from_xml(one.to_xml()) == one
            assert empty.diff(one)


def test_empty_documents():
    for root in ROOTS:
        assert root.from_xml(root().to_xml()) == root()
        assert repr(root()) == f"{root.__name__}()"
        assert root().to_dict() == {}


def test_classes_are_as_they_should_be():
    for of in CLASSES:
        made = of()
        assert of.__doc__
        assert not hasattr(made, "__dict__"), "a typo must be an error"
        owner, attributes = annotations(of)
        assert owner is Element or list(owner.__slots__) == [name for name, _ in attributes]
        for name, annotation in attributes:
            absent = [] if typing.get_origin(annotation) is list else False if annotation is bool else None
            assert getattr(made, name) == absent
            assert inspect.getdoc(getattr(of, name)) == owner.__slots__[name], "help() shows it"
        assert list(inspect.signature(of).parameters) == [*of.__fields__, "extra"]
        # One object's list is its own.
        for name, annotation in attributes:
            if typing.get_origin(annotation) is list:
                assert getattr(made, name) is not getattr(of(), name)


def test_annotations_say_what_attributes_hold():
    for of, hints in HINTS.items():
        for name in of.__fields__:
            (held, *rest) = alternatives(hints[name])
            optional = rest[-1:] == [type(None)]
            assert held in (str, int, bool) or typing.get_origin(held) is typing.Literal or issubclass(held, Element)
            assert optional == (getattr(of(), name) is None)
        # Those of what makes an object say the same, beside None for what is left out.
        for name, hint in typing.get_type_hints(of.__init__).items():
            assert name == "return" or set(alternatives(hint)) - {type(None)} == set(alternatives(hints[name])) - {type(None)}


def test_modules_are_loaded_when_they_are_needed():
    # In a fresh interpreter; what is left out below shares nothing with the document.
    for statement, loads, not_yet in (
        ("import fedvirt", [], MODULES),
        ("from fedvirt import Document", [], MODULES),
        ("from fedvirt import Network", ["network", "common"], ["domain", "devices", "storage_pool", "node_device"]),
        ("from fedvirt import Domain", ["domain", "devices"], ["network", "storage_pool", "nwfilter", "capabilities"]),
    ):
        command = f"{statement}; import sys; print(*sys.modules)"
        loaded = subprocess.run([sys.executable, "-c", command], check=True, capture_output=True, text=True).stdout.split()
        assert set(loaded) & {f"fedvirt.model.{name}" for name in not_yet} == set()
        assert {f"fedvirt.model.{name}" for name in loads} <= set(loaded)


def test_the_core_knows_every_document():
    for root in ROOTS:
        assert root.__module__ == f"fedvirt.model.{root.__document__.split('.')[0]}"
        assert root.__name__ == root.__document__.split(".")[1]

    class Unknown(Root):
        __document__ = "nothing.Nothing"

    with pytest.raises(TypeError, match="nothing.Nothing"):
        _fedvirt.model_from_xml(Unknown, "<x/>")
    with pytest.raises(AttributeError):
        _fedvirt.model_to_xml(5)


def test_every_secret_is_hidden():
    secret = [(of, name) for of in CLASSES for name in of.__dict__.get("__secret__", ())]
    assert len(secret) >= 2
    for of, name in secret:
        assert "hush" not in repr(of(**{name: "hush"}))
