"""Documents: read, written, changed by path, copied, and refused."""

import copy
import json
import pickle
from pathlib import Path

import pytest

from fedvirt import Document, errors

DOMAIN = """\
<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>web1</name>
  <memory unit='KiB'>1048576</memory>
  <vcpu placement='static'>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/srv/a&amp;b.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file' device='cdrom'>
      <target dev='sda' bus='sata'/>
      <readonly/>
    </disk>
  </devices>
  <qemu:commandline>
    <qemu:arg value='-S'/>
  </qemu:commandline>
</domain>
"""


@pytest.fixture
def domain() -> Document:
    return Document.from_xml(DOMAIN)


def test_what_libvirt_wrote_comes_back_byte_for_byte(domain):
    assert domain.root == "domain"
    assert domain.to_xml() == DOMAIN
    assert repr(domain) == '<Document <domain> "web1">'
    assert repr(Document.from_xml("<cpu mode='maximum'/>")) == "<Document <cpu>>"


def test_a_document_larger_than_what_is_read_in_one_go():
    disks = "".join(f"    <disk type='file'>\n      <source file='/{n}'/>\n    </disk>\n" for n in range(3000))
    xml = f"<domain type='kvm'>\n  <devices>\n{disks}  </devices>\n</domain>\n"
    assert Document.from_xml(xml).to_xml() == xml


def test_what_the_model_does_not_know_is_kept(domain):
    xml = DOMAIN.replace("<readonly/>", "<readonly/>\n      <future a='1'>x</future>")
    xml = xml.replace("dev='vda'", "dev='vda' tomorrow='yes'")
    document = Document.from_xml(xml)
    assert document.unknown() == ["devices/disk[0]/target/@tomorrow", "devices/disk[1]/future"]
    assert domain.unknown() == []
    for way in (
        Document.from_json(document.to_json()),
        Document.from_dict(document.to_dict()),
        pickle.loads(pickle.dumps(document)),
        copy.copy(document),
        copy.deepcopy(document),
    ):
        assert way == document
        assert way.to_xml() == xml


def test_dicts_are_the_json_form(domain):
    values = domain.to_dict()
    assert values == json.loads(domain.to_json())
    assert list(values) == ["domain"]
    values["domain"]["name"] = "web2"
    assert Document.from_dict(values).get("name") == "web2"
    assert domain.get("name") == "web1"


def test_values_by_path(domain):
    assert domain.get("name") == "web1"
    assert domain.get("devices/disk/source/@file") == "/srv/a&b.qcow2"
    assert domain.get("devices/disk[1]/source/@file") is None
    assert domain.get("qemu:commandline/qemu:arg[0]/@value") == "-S"
    assert domain.get("devices/disk[1]/readonly") == "true"

    domain.set("vcpu", 4)
    domain.set("devices/disk[1]/source/@file", "/srv/ä.iso")
    assert domain.get("vcpu") == "4"
    assert domain.get("devices/disk[1]/source/@file") == "/srv/ä.iso"

    assert domain.count("devices/disk") == 2
    assert domain.append("devices/disk") == 2
    domain.insert("devices/disk[0]")
    domain.set("devices/disk[0]/@type", "block")
    assert domain.count("devices/disk") == 4
    assert [domain.get(f"devices/disk[{n}]/@type") for n in range(4)] == ["block", "file", "file", None]
    assert domain.remove("devices/disk[0]") is True
    assert domain.remove("devices/disk[7]") is False
    assert domain.count("devices/interface") == 0


@pytest.mark.parametrize(
    ("call", "similar", "says"),
    [
        (lambda d: d.get("devices/dsk"), "disk", "did you mean disk?"),
        (lambda d: d.get("devices/disk[0]/source/@fil"), "@file", "@file"),
        (lambda d: d.get("devices/disk[x]"), None, "write it like"),
        (lambda d: d.get(""), None, "no path"),
        (lambda d: d.set("vcpu", "many"), None, "'many'"),
        (lambda d: d.set("devices/disk[9]/source/@file", "x"), None, "there is no disk"),
        (lambda d: d.set("name", "a\0b"), None, "control character"),
        (lambda d: d.append("name"), None, "set its value instead"),
        (lambda d: d.insert("devices/disk[5]"), None, "there is no disk"),
        (lambda d: d.count("nothing"), None, "has no nothing"),
    ],
)
def test_paths_that_lead_nowhere(domain, call, similar, says):
    with pytest.raises(errors.PathError) as raised:
        call(domain)
    assert says.replace("'", '"') in str(raised.value)
    assert raised.value.kind == "Path"
    assert raised.value.similar == similar
    assert isinstance(raised.value.path, str)
    assert domain.to_xml() == DOMAIN


def test_values_that_are_no_text(domain):
    for value, says in ((True, "'yes', 'on' or 'true'"), (1.5, "not float"), (None, "not NoneType"), (b"x", "not bytes")):
        with pytest.raises(TypeError, match=says):
            domain.set("vcpu", value)
    domain.set("memory", 10**30 // 10**20)
    with pytest.raises(errors.PathError):
        domain.set("vcpu", 10**30)


@pytest.mark.parametrize(
    ("xml", "path", "line", "column", "says"),
    [
        ("<domain>\n  <vcpu>many</vcpu>\n</domain>", "/domain/vcpu", 2, 3, "many"),
        ("<domain>\n  <name>x</domain>", "/domain/name", 2, 10, ""),
        ("<domain>", "/domain", 1, 9, "cut off"),
        ("", "/", 1, 1, "no XML element"),
        ("<nothing/>", "/nothing", 1, 1, "one of <domain>"),
        ("<domain/>\n<domain/>", "/domain[1]", 2, 1, "one document at a time"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><domain/>", "/", 1, 1, "document type"),
    ],
)
def test_xml_that_is_refused(xml, path, line, column, says):
    with pytest.raises(errors.XmlError) as raised:
        Document.from_xml(xml)
    error = raised.value
    assert says in str(error)
    assert error.reason and str(error).startswith(error.reason)
    assert (error.kind, error.path, error.line, error.column) == ("Xml", path, line, column)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("text", ["", "{}", "[]", "1", '{"domain":{"vcpus":1}}', '{"a":{}}', '{"domain":{},"network":{}}'])
def test_json_that_is_refused(text):
    with pytest.raises(errors.JsonError) as raised:
        Document.from_json(text)
    assert raised.value.kind == "Json"
    assert isinstance(raised.value.line, int)


def test_dicts_that_are_refused():
    for values in ({}, {"domain": {"name": float("nan")}}, {"domain": {"vcpu": "x"}}, {"domain": {}, "network": {}}):
        with pytest.raises(errors.JsonError):
            Document.from_dict(values)
    with pytest.raises(TypeError):
        Document.from_dict({"domain": {"name": object()}})


def test_equality_is_by_content(domain):
    other = copy.copy(domain)
    assert other == domain == domain
    other.set("name", "web2")
    assert other != domain
    assert domain != DOMAIN
    assert (domain == None) is False  # noqa: E711
    # It can change, so it must not be a key.
    with pytest.raises(TypeError, match="unhashable"):
        hash(domain)


def test_there_is_no_empty_document():
    with pytest.raises(TypeError, match="No constructor|cannot create"):
        Document()


def test_threads_change_one_document(domain):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        indices = list(pool.map(lambda _: domain.append("devices/disk"), range(800)))
    assert sorted(indices) == list(range(2, 802))


def test_the_stub_is_shipped():
    import fedvirt

    folder = Path(fedvirt.__file__).parent
    assert (folder / "py.typed").exists() and (folder / "_fedvirt.pyi").exists()
