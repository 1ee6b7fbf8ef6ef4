"""The build backend (PEP 517): maturin, which is asked only after what the build needs of the system has been found.

Otherwise what is missing would come up deep in cargo's output, under the name of a crate instead of a package's.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import maturin  # pyright: ignore[reportMissingTypeStubs]

Settings = Mapping[str, Any] | None

# What the crate `virt` asks of pkg-config.
LIBVIRT = "6.0.0"


def succeeds(*command: str | os.PathLike[str]) -> bool:
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0
    except OSError:
        return False


def wanted_rust() -> str:
    """The oldest Rust that will do, as the workspace says: its Cargo.toml is here in an sdist, above in a checkout."""
    for folder in (Path.cwd(), *Path.cwd().parents):
        manifest = folder / "Cargo.toml"
        found = manifest.is_file() and re.search(r'^rust-version = "([\d.]+)"', manifest.read_text(), re.MULTILINE)
        if found:
            return found[1]
    raise SystemExit("fedvirt: no Cargo.toml with a rust-version is here or above: these sources are not complete")


def numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)[:2]]


def missing_rust() -> str | None:
    wanted = wanted_rust()
    try:
        have = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
        subprocess.run(["cargo", "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError, IndexError):
        have = ""
    if have and numbers(have) >= numbers(wanted):
        return None
    return f"""\
Rust {wanted} or newer, as rustc and cargo in PATH (here: {have or "none"})
    Debian 13, Ubuntu   apt install rustup && rustup default stable
    Fedora              dnf install cargo
    elsewhere           https://rustup.rs"""


def missing_linker() -> str | None:
    # Whoever names a linker to cargo knows what they do.
    if any(re.fullmatch(r"CARGO_TARGET_\w+_LINKER", name) for name in os.environ):
        return None
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "main.c")
        source.write_text("int main(void) { return 0; }\n")
        if succeeds("cc", source, "-o", Path(folder, "main")):
            return None
    found = "the cc here cannot make a program" if shutil.which("cc") else "no cc is in PATH"
    return f"""\
a C compiler with the C library's files, which Rust links with ({found})
    Debian, Ubuntu   apt install gcc libc6-dev
    Fedora           dnf install gcc"""


def missing_libvirt() -> str | None:
    pkg_config = os.environ.get("PKG_CONFIG", "pkg-config")
    if not succeeds(pkg_config, "--version"):
        return f"""\
pkg-config, which finds libvirt ({pkg_config} does not run)
    Debian, Ubuntu   apt install pkgconf libvirt-dev
    Fedora           dnf install pkgconf-pkg-config libvirt-devel"""
    if all(succeeds(pkg_config, f"--atleast-version={LIBVIRT}", name) for name in ("libvirt", "libvirt-qemu")):
        return None
    return f"""\
libvirt {LIBVIRT} or newer with its headers (pkg-config does not find it)
    Debian, Ubuntu   apt install libvirt-dev
    Fedora           dnf install libvirt-devel
    Without libvirt, only documents and cloud-init are built by
        pip install . --config-settings=build-args=--no-default-features"""


def check(settings: Settings) -> None:
    missing = [missing_rust(), missing_linker()]
    if "--no-default-features" not in maturin.get_maturin_pep517_args(settings):
        missing.append(missing_libvirt())
    found = [f"  - {text}" for text in missing if text]
    if found:
        text = "\n".join(["fedvirt cannot be built, because the system lacks:", *found])
        print("\n" + text.replace("\n    ", "\n      "), file=sys.stderr)
        sys.exit(1)


def get_requires_for_build_wheel(config_settings: Settings = None) -> list[str]:
    check(config_settings)
    return maturin.get_requires_for_build_wheel(config_settings)


def prepare_metadata_for_build_wheel(metadata_directory: str, config_settings: Settings = None) -> str:
    # Asked first by who builds without isolation.
    check(config_settings)
    return maturin.prepare_metadata_for_build_wheel(metadata_directory, config_settings)


get_requires_for_build_editable = get_requires_for_build_wheel
prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel
get_requires_for_build_sdist = maturin.get_requires_for_build_sdist
build_wheel = maturin.build_wheel
build_editable = maturin.build_editable
build_sdist = maturin.build_sdist
