"""What is in the wheels and in the sdist, and what the built modules link. `run-tests.sh package` runs these."""

import email
import os
import re
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2]
TARGET = Path(os.environ["FEDVIRT_PY_TARGET"])
SOURCES = FOLDER / "python" / "fedvirt"
# Everything but the native module: as committed, not as it lies around.
FILES = {
    str(Path(name).relative_to("python"))
    for name in subprocess.run(
        ["git", "ls-files", "python"], cwd=FOLDER, check=True, stdout=subprocess.PIPE, text=True
    ).stdout.split()
}
# The tags of a wheel, and the name of its native module. maturin alone built the last one.
WHEELS = {
    "py-wheel": ("cp310-abi3", r"abi3"),
    "py-wheel-model": ("cp310-abi3", r"abi3"),
    "py-wheel-free-threaded": ("cp314-cp314t", r"cpython-314t-\w+-linux-gnu"),
}


@pytest.fixture(params=WHEELS)
def wheel(request) -> Path:
    """The wheel with libvirt, the one without it, and the one for a Python without a GIL."""
    [wheel] = (TARGET / request.param).iterdir()
    return wheel


def native_in(archive: zipfile.ZipFile) -> str:
    [native] = (name for name in archive.namelist() if re.search(r"\.so\b", name))
    return native


def test_for_which_python_it_is(wheel):
    """One wheel is for all that have a GIL."""
    tags, suffix = WHEELS[wheel.parent.name]
    assert re.fullmatch(rf"fedvirt-[\d.]+-{tags}-linux_\w+\.whl", wheel.name)
    with zipfile.ZipFile(wheel) as archive:
        assert re.fullmatch(rf"fedvirt/_fedvirt\.{suffix}\.so", native_in(archive))


def test_the_wheel_has_everything(wheel):
    with zipfile.ZipFile(wheel) as archive:
        info, names = read_info(archive)
        assert {"fedvirt/py.typed", "fedvirt/_fedvirt.pyi"} < FILES
        assert names - {name for name in names if name.startswith(info)} == FILES | {native_in(archive)}
        for licence in ("LICENSE-APACHE", "LICENSE-MIT"):
            assert archive.read(f"{info}/licenses/{licence}") == (FOLDER.parent / licence).read_bytes()


def test_what_the_metadata_say(wheel):
    with zipfile.ZipFile(wheel) as archive:
        info, _ = read_info(archive)
        metadata = email.message_from_bytes(archive.read(f"{info}/METADATA"))
    assert metadata["Name"] == "fedvirt"
    assert metadata["Requires-Python"] == ">=3.10"
    assert metadata["License-Expression"] == "MIT OR Apache-2.0"
    assert metadata.get_all("License-File") == ["LICENSE-APACHE", "LICENSE-MIT"]
    assert metadata.get_all("Requires-Dist") is None
    assert str(metadata.get_payload()).rstrip() == (FOLDER / "README.md").read_text().rstrip()


def test_libvirt_is_the_systems_or_not_there(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        native = archive.extract(native_in(archive), tmp_path)
    command = ["readelf", "--wide", "--dynamic", native]
    dynamic = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env={"LC_ALL": "C"}).stdout
    needed = set(re.findall(r"\(NEEDED\) +Shared library: \[(.*)\]", dynamic))
    with_libvirt = wheel.parent.name != "py-wheel-model"
    assert any("virt" in name for name in needed) == ("libvirt.so.0" in needed) == with_libvirt
    # Nothing else that a system could lack, and not looked for anywhere but there.
    assert {name.split(".")[0] for name in needed} <= {"libvirt", "libvirt-qemu", "libc", "libgcc_s", "libm", "ld-linux-x86-64"}
    assert "RPATH" not in dynamic and "RUNPATH" not in dynamic


def test_the_sdist_has_everything():
    [sdist] = (TARGET / "py-sdist").iterdir()
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"python/{name}" for name in FILES} <= names
    licences = {"LICENSE-APACHE", "LICENSE-MIT"}
    assert licences | {"README.md", "PKG-INFO", "pyproject.toml", "Cargo.toml", "Cargo.lock"} <= names
    assert "backend/fedvirt_build.py" in names
    sources = subprocess.run(
        ["git", "ls-files", "fedvirt-core/src", "fedvirt-core/derive/src", "fedvirt-py/src"],
        cwd=FOLDER.parent,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout.split()
    assert set(sources) <= names


def read_info(archive: zipfile.ZipFile) -> tuple[str, set[str]]:
    names = set(archive.namelist())
    [info] = {name.split("/")[0] for name in names if ".dist-info/" in name}
    return info, names
