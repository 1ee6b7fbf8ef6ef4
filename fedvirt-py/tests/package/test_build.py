"""What a build says when the system lacks something. `run-tests.sh package` runs these."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2]


def build(*arguments: str, **environment: str) -> tuple[int, str]:
    """What pip asks a backend first, here without a build."""
    asked = "import fedvirt_build, sys; fedvirt_build.get_requires_for_build_wheel({'build-args': sys.argv[1:]})"
    done = subprocess.run(
        [sys.executable, "-c", asked, *arguments],
        cwd=FOLDER,
        env={**os.environ, "PYTHONPATH": str(FOLDER / "backend"), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.returncode, done.stdout


@pytest.fixture
def only(tmp_path):
    """A PATH that has nothing but some programs."""

    def path(*programs: str) -> str:
        for program in programs:
            found = shutil.which(program)
            assert found, f"{program} is needed here: install it"
            (tmp_path / program).symlink_to(found)
        return str(tmp_path)

    return path


def test_nothing_is_missing():
    assert build() == (0, "")


def test_no_libvirt():
    status, said = build(PKG_CONFIG_LIBDIR="/nonexistent")
    assert status == 1
    assert "apt install libvirt-dev\n" in said and "dnf install libvirt-devel\n" in said
    assert "Rust" not in said and "gcc" not in said
    assert build("--no-default-features", PKG_CONFIG_LIBDIR="/nonexistent") == (0, "")


def test_a_libvirt_that_is_too_old(tmp_path):
    for name in ("libvirt", "libvirt-qemu"):
        (tmp_path / f"{name}.pc").write_text(f"Name: {name}\nDescription: {name}\nVersion: 5.10.0\n")
    status, said = build(PKG_CONFIG_LIBDIR=str(tmp_path))
    assert status == 1
    assert "libvirt 6.0.0 or newer" in said


def test_no_pkg_config(only):
    status, said = build(PATH=only("cargo", "rustc", "cc", "as", "ld"))
    assert status == 1
    assert "apt install pkgconf libvirt-dev\n" in said and "dnf install pkgconf-pkg-config libvirt-devel\n" in said
    assert "Rust" not in said and "gcc" not in said


def test_no_linker(only):
    status, said = build(PATH=only("cargo", "rustc", "pkg-config"))
    assert status == 1
    assert "apt install gcc libc6-dev\n" in said and "dnf install gcc\n" in said
    assert "Rust" not in said.replace("which Rust links", "") and "libvirt" not in said


def test_no_rust(only):
    status, said = build(PATH=only("cc", "as", "ld", "pkg-config"))
    assert status == 1
    assert "(here: none)" in said and "dnf install cargo\n" in said and "apt install rustup" in said
    assert "libvirt" not in said


def test_a_rust_that_is_too_old(only, tmp_path):
    path = only("cc", "as", "ld", "pkg-config")
    for name in ("cargo", "rustc"):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\necho '{name} 1.85.0 (4d91de4e4 2025-02-17)'\n")
        program.chmod(0o755)
    status, said = build(PATH=path)
    assert status == 1
    assert "(here: 1.85.0)" in said


def test_everything_at_once(only):
    """One look, not one package after the other."""
    status, said = build(PATH=only())
    assert status == 1
    for package in ("libvirt-dev", "libvirt-devel", "pkgconf", "gcc", "rustup", "cargo"):
        assert package in said


def test_pip_shows_it():
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-deps", "--no-build-isolation", "."]
    environment = {**os.environ, "PKG_CONFIG_LIBDIR": "/nonexistent"}
    done = subprocess.run(command, cwd=FOLDER, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 1
    assert "apt install libvirt-dev" in done.stdout
    assert "Compiling" not in done.stdout and "panicked" not in done.stdout
