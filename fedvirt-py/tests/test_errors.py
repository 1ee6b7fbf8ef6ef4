"""One exception class for every kind of error that the core knows."""

import builtins
import copy
import inspect
import pickle

import pytest

import fedvirt
from fedvirt import Document, _fedvirt, errors

CLASSES = {
    name: value
    for name, value in vars(errors).items()
    if inspect.isclass(value) and issubclass(value, errors.Error) and value is not errors.Error
}


def test_every_kind_has_its_class():
    assert {f"{kind}Error" for kind in _fedvirt.error_kinds()} == set(CLASSES)
    assert [value.kind for value in CLASSES.values()] == _fedvirt.error_kinds(), "in the core's order"
    assert fedvirt.Error is errors.Error
    for value in CLASSES.values():
        assert value.__doc__


def test_a_name_of_pythons_own_is_a_class_of_pythons_own():
    own = {name.lower(): value for name, value in vars(builtins).items() if inspect.isclass(value)}
    same = {name: own[name.lower()] for name in CLASSES if name.lower() in own}
    assert same == {"TimeoutError": TimeoutError, "IoError": OSError}
    for name, base in same.items():
        assert issubclass(CLASSES[name], base)
    # What `from fedvirt import *` brings shadows nothing.
    assert not set(fedvirt.__all__) & set(vars(builtins))


def test_errors_survive_pickle_and_copy():
    with pytest.raises(errors.XmlError) as raised:
        Document.from_xml("<domain>\n<vcpu>x</vcpu></domain>")
    for error in (pickle.loads(pickle.dumps(raised.value)), copy.copy(raised.value)):
        assert type(error) is errors.XmlError
        assert str(error) == str(raised.value)
        assert vars(error) == vars(raised.value)
    missing = errors.ImageNotFoundError("no image")
    assert str(pickle.loads(pickle.dumps(missing))) == "no image"


def test_errors_can_be_made_by_hand():
    for value in CLASSES.values():
        assert str(value("some text")) == "some text"
        assert str(value()) == ""
