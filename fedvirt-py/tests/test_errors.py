"""One exception class for every kind of error that the core knows."""

import builtins
import copy
import errno
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
    assert set(errors.__all__) == {"Error", "VirError", *CLASSES}
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
        assert (value().hint, value().path, value().line) == (None, None, None)
    assert not issubclass(errors.VirError, errors.Error), "`except Error` sees none of them"


def same(error: BaseException | None, other: BaseException | None) -> bool:
    """Whether two exceptions, and their causes, say the same."""
    if error is None or other is None or type(error) is not type(other):
        return error is other
    names = {*(name for name in dir(error) if not name.startswith("__")), "__notes__"}
    values = [(getattr(error, name, None), getattr(other, name, None)) for name in names]
    differ = [one for one, two in values if one != two and not callable(one)]
    return not differ and same(error.__cause__, other.__cause__)


@pytest.mark.parametrize("copied", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_copies_are_whole(copied, tmp_path):
    with fedvirt.Host.open("test:///default") as host:
        with pytest.raises(errors.NotFoundError) as missing:
            fedvirt.Guest.lookup(host, "nobody")
        with pytest.raises(errors.IoError) as refused:
            fedvirt.Guest.plan(host, name="a", image=tmp_path / ("x" * 300))
    made = errors.IoError("by hand")
    made.errno, made.filename, made.__cause__ = 13, "/a", KeyError("b")
    made.add_note("a note") if hasattr(made, "add_note") else None
    for error in (missing.value, refused.value, made):
        assert same(copied(error), error)
    made.errno = 14
    assert not same(copied(made), refused.value)


def test_libvirts_own_error_is_the_cause():
    uri = "qemu+unix:///system?socket=/nonexistent"
    with pytest.raises(errors.HostUnreachableError) as raised:
        fedvirt.Host.open(uri)
    cause = raised.value.__cause__
    # VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC
    assert isinstance(cause, errors.VirError) and (cause.code, cause.domain) == (38, 7)
    assert cause.message == raised.value.reason and "/nonexistent" in cause.message
    assert str(cause) == f"{cause.message} (libvirt error 38, domain 7)"
    with fedvirt.Host.open("test:///default") as host:
        with pytest.raises(errors.NotFoundError) as missing:
            fedvirt.Guest.lookup(host, "nobody")
        # VIR_ERR_NO_DOMAIN
        assert missing.value.__cause__.code == 42 and missing.value.hint is None
        with pytest.raises(errors.NotOursError) as not_ours:
            fedvirt.Guest.lookup(host, "test")
        assert not_ours.value.__cause__ is None


def test_the_systems_own_error_is_the_cause(tmp_path):
    path = tmp_path / ("x" * 300)
    with fedvirt.Host.open("test:///default") as host, pytest.raises(errors.IoError) as raised:
        fedvirt.Guest.plan(host, name="a", image=path)
    cause = raised.value.__cause__
    assert type(cause) is OSError and (cause.errno, cause.filename) == (errno.ENAMETOOLONG, str(path))
    assert (raised.value.errno, raised.value.filename, raised.value.path) == (errno.ENAMETOOLONG, path, path)


def test_what_is_to_be_done_is_in_every_error(tmp_path):
    with pytest.raises(fedvirt.Error) as xml:
        Document.from_xml("<domain>\n<vcpu>x</vcpu></domain>")
    assert (xml.value.path, xml.value.line, xml.value.hint) == ("/domain/vcpu", 2, None)
    with pytest.raises(fedvirt.Error) as path:
        Document.from_xml("<domain/>").get("devices/disk[0]/sauce")
    assert (path.value.path, path.value.line) == ("devices/disk[0]/sauce", None)
    assert path.value.hint == "did you mean source?"
    with pytest.raises(fedvirt.Error) as json:
        Document.from_json('{"domain":\n nil}')
    assert (json.value.path, json.value.line, json.value.hint) == (None, 2, None)
    with fedvirt.Host.open("test:///default") as host, pytest.raises(fedvirt.Error) as image:
        fedvirt.Guest.plan(host, name="a", image=tmp_path / "none")
    assert (image.value.path, image.value.line) == (tmp_path / "none", None)
    assert image.value.hint and image.value.hint in str(image.value)


def test_secrets_are_in_no_text(tmp_path):
    def texts(error: BaseException | None) -> str:
        return "" if error is None else f"{error!r} {vars(error)} {texts(error.__cause__)}"

    with pytest.raises(errors.HostUnreachableError) as raised:
        fedvirt.Host.open("nonsense://root:s3cret@127.0.0.1/system")
    assert "s3cret" not in texts(raised.value) and "root:***@" in raised.value.uri
    with fedvirt.Host.open("test:///default") as host, pytest.raises(errors.InvalidSpecError) as spec:
        fedvirt.Guest.plan(host, name="a", image="b", cloud_init={"users": [{"name": "a", "plain_text_passwd": ["4711"]}]})
    assert "4711" not in texts(spec.value)
