"""Every class and every attribute of the model: filled, written, read again."""

import ast
import copy
import importlib
import inspect
import pickle
import pkgutil
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


def names(module):
    """What the annotations of a module mean, with what is imported for type checkers alone."""
    found = dict(vars(module))
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            found.update({alias.name: getattr(MODULES[node.module], alias.name) for alias in node.names if node.module in MODULES})
    return found


NAMES = {module.__name__: names(module) for module in MODULES.values()}


def elements(annotation, module):
    """The classes that an annotation names."""
    inner = annotation.removeprefix("list[").removesuffix("]")
    named = [NAMES[module].get(word) for word in inner.split(" | ")]
    return [value for value in named if inspect.isclass(value) and issubclass(value, Element)]


def annotations(of):
    """The attributes of a class, with the class that has them."""
    owner = next(base for base in of.__mro__ if "__fields__" in vars(base))
    return owner, [(name, owner.__annotations__[name]) for name in of.__fields__]


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
            setattr(made, name, self.value(annotation, owner.__module__))
            self.touched.add((owner, name))
        return made

    def value(self, annotation, module):
        classes = elements(annotation, module)
        if annotation.startswith("list["):
            if classes:
                return [self.fill(of) for of in classes for _ in range(2)]
            return [self.scalar(annotation) for _ in range(2)]
        return self.fill(classes[0]) if classes else self.scalar(annotation)

    def scalar(self, annotation):
        number = next(self.numbers)
        if annotation == "bool":
            return True
        # The smallest numbers have eight bits.
        return number % 256 if "int" in annotation.replace("[", " ").replace("]", " ").split() else f"text {number}"


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
            absent = [] if annotation.startswith("list[") else False if annotation == "bool" else None
            assert getattr(made, name) == absent
            assert inspect.getdoc(getattr(of, name)) == owner.__slots__[name], "help() shows it"
        assert list(inspect.signature(of).parameters) == [*of.__fields__, "extra"]
        # One object's list is its own.
        for name, annotation in attributes:
            if annotation.startswith("list["):
                assert getattr(made, name) is not getattr(of(), name)


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
