"""The cases that every language runs: `tests/cases` at the top of the repository; its README has the form."""

import json
import re
from pathlib import Path

import pytest

from fedvirt import Document, DomainCapabilities, Plan, errors, image
from fedvirt._fedvirt import image_info, user_data
from fedvirt.cloudinit import CloudInit, ConfigDrive, NetworkConfig, Seed, check_network_config, check_user_data

CASES = Path(__file__).parents[2] / "tests" / "cases"


def cases(folder: str):
    paths = sorted((CASES / folder).iterdir())
    assert paths, f"there is nothing in {CASES / folder}"
    return pytest.mark.parametrize("case", [pytest.param(read(path), id=path.stem) for path in paths])


def read(path: Path) -> dict[str, str]:
    _, *sections = re.split(r"^== (.*)\n", path.read_text(), flags=re.MULTILINE)
    return dict(zip(sections[::2], sections[1::2], strict=True))


def lines(items) -> str:
    return "".join(f"{item}\n" for item in items)


def error(raised: errors.Error) -> str:
    text = [f"kind {raised.kind}", f"text {raised}"]
    if isinstance(raised, errors.XmlError) or (isinstance(raised, errors.InvalidCloudInitError) and raised.line):
        text += [f"path {raised.path}", f"line {raised.line}", f"column {raised.column}"]
    return lines(text)


def take(document: Document, line: str) -> str:
    step = line.split(" =")[0]
    operation, path, *value = step.split(" ", 2)
    try:
        given = getattr(document, operation)(path, *value)
    except errors.PathError as wrong:
        return f"{step} =! {wrong}"
    if given is None:
        return f"{step} => -" if operation == "get" else step
    return f"{step} => {str(given).lower() if isinstance(given, bool) else given}"


@cases("document")
def test_document(case):
    document = Document.from_xml(case["input"])
    # The same by the document's class, as far as nothing is done by paths.
    of_class = document.model() if "steps" not in case else None
    steps = [take(document, line) for line in case.get("steps", "").splitlines()]
    assert lines(steps) == case.get("steps", "")
    of_class = of_class or document.model()
    out = {
        "xml": document.to_xml(),
        "json": document.to_json() + "\n",
        "unknown": lines(document.unknown()),
        "findings": lines(document.validate()),
    }
    assert {name: out[name] for name in out.keys() & case} == {name: case[name] for name in out.keys() & case}
    assert of_class.to_xml() == out["xml"]
    assert {document.root: of_class.to_dict()} == json.loads(out["json"])
    assert type(of_class).from_xml(out["xml"]) == of_class
    assert lines(of_class.unknown()) == out["unknown"]
    assert lines(of_class.validate()) == out["findings"]


@cases("refused")
def test_refused(case):
    with pytest.raises(errors.Error) as raised:
        Document.from_xml(case["input"])
    assert error(raised.value) == case["error"]


@cases("diff")
def test_diff(case):
    before, after = (Document.from_xml(case[name]) for name in ("before", "after"))
    assert lines(before.diff(after)) == case["changes"]
    if before.root == after.root:
        assert lines(before.model().diff(after.model())) == case["changes"]


@cases("cloud-init")
def test_cloud_init(case):
    try:
        made = {"user-data": user_data(case["config"])}
    except errors.Error as wrong:
        made = {"error": error(wrong)}
    assert made == {name: case[name] for name in case.keys() - {"config"}}


def findings(found) -> str:
    return lines(f"{finding.grade} {finding}" for finding in found)


@cases("user-data")
def test_user_data(case):
    made = {"findings": findings(check_user_data(case["input"]))}
    try:
        config = CloudInit.from_yaml(case["input"])
    except errors.Error as wrong:
        made["error"] = error(wrong)
    else:
        made["user-data"] = config.to_user_data()
        assert CloudInit.from_dict(config.to_dict()) == config
    assert made == {name: case[name] for name in case.keys() - {"input"}}


@cases("network-config")
def test_network_config(case):
    made = {"findings": findings(check_network_config(case["input"]))}
    try:
        config = NetworkConfig.from_yaml(case["input"])
    except errors.Error as wrong:
        made["error"] = error(wrong)
    else:
        made |= {"warnings": lines(config.warnings()), "network-config": config.to_yaml()}
        assert NetworkConfig(config.to_dict()) == config
    assert made == {name: case[name] for name in case.keys() - {"input"}}


@cases("seed")
def test_seed(case):
    given = json.loads(case["given"])
    make = Seed.from_user_data if "user_data" in given else Seed
    what = given.pop("user_data") if "user_data" in given else given.pop("cloud_init")
    try:
        seed = make(what, **given)
        drive = ConfigDrive(seed).contents()
        made = seed.files() | {"config-drive": lines(f"{path} {len(content)}" for path, content in drive.items())}
    except errors.Error as wrong:
        made = {"error": error(wrong)}
    assert made == {name: case[name] for name in case.keys() - {"given"}}


def content(rows: str) -> bytes:
    size, *rows = rows.splitlines()
    content = bytearray(int(size.removeprefix("size ")))
    for row in rows:
        at, digits = row.split(": ")
        put = bytes.fromhex(digits)
        content[int(at, 16) : int(at, 16) + len(put)] = put
    return bytes(content)


@cases("image")
def test_image(case, tmp_path):
    path = tmp_path.resolve() / "image"
    path.write_bytes(content(case["file"]))
    try:
        made = {"info": f"{image_info(path)}\n"}
    except errors.Error as wrong:
        made = {"error": error(wrong)}
        with pytest.raises(type(wrong)):
            image.info(path)
    else:
        plain = json.loads(made["info"])
        info = image.info(path)
        assert (str(info.path), info.format, info.label) == (plain["path"], plain["format"], plain.get("label"))
        assert (info.backing and info.backing.name) == plain.get("backing", {}).get("name")
        assert info.is_self_contained == ("backing" not in plain and "data" not in plain)
    made = {name: text.replace(str(path.parent), "FOLDER") for name, text in made.items()}
    assert made == {name: case[name] for name in case.keys() - {"file"}}


@cases("image-name")
def test_image_name(case, tmp_path):
    lock = tmp_path.resolve() / "images.lock"
    lock.write_text(case["lock"])
    images = image.Images(lock=lock, cache=tmp_path / "cache", offline=True)
    try:
        entry = images.resolve(case["name"].rstrip())
    except errors.Error as wrong:
        made = {"error": error(wrong).replace(str(lock.parent), "FOLDER")}
    else:
        made = {"entry": json.dumps(entry.to_dict(), separators=(",", ":")) + "\n"}
        assert image.Entry.from_dict(entry.to_dict()) == entry
    assert made == {name: case[name] for name in case.keys() - {"name", "lock"}}


@cases("plan")
def test_plan(case):
    given = json.loads(case["given"])
    given["facts"]["capabilities"] = DomainCapabilities.from_xml(case["capabilities"])
    spec = given.pop("spec")
    try:
        made = {"plan": f"{Plan.make(spec, **given)}\n"}
    except errors.Error as wrong:
        made = {"error": error(wrong)}
    assert made == {name: case[name] for name in case.keys() - {"given", "capabilities"}}
