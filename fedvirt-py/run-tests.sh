#!/usr/bin/env bash
#
# run-tests.sh [unit|package|boot|host]
#
# Tests the Python package, as it is when it is installed.
#
#   unit      (the default) builds a wheel and installs it into a virtual environment below target/, which is made anew;
#             checks the types, and runs the tests that need no host of their own; those over libvirt's own documents when
#             FEDVIRT_LIBVIRT_DOCS names their folder (scripts/fetch-libvirt-docs.sh)
#   package   tests what `unit` has built: what is in the wheel and the sdist, what a build says that lacks something, the
#             package without libvirt, built by pip from the sdist elsewhere, every other version of Python that is here, the
#             reference, and whether it builds for a Python without a GIL
#   boot      runs the tests and examples that make guests, with what `unit` has built; it needs no network, but a private
#             host and an image:
#
#                 FEDVIRT_TEST_IMAGE=$(scripts/image.sh) scripts/with-libvirtd.sh -- fedvirt-py/run-tests.sh boot
#   host      runs the tests of volumes' content and of pools' images, and the examples that look after domains, networks
#             and pools: on qemu:///system, with what `unit` has built:
#
#                 scripts/with-libvirtd.sh -- fedvirt-py/run-tests.sh host
#
# PYTHON names the interpreter to take; without it, the first one that will do is taken.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
. ./venv.sh

# Those that take neither a host nor a connection; but for how much memory 100 000 documents take, which takes as long as all
# others.
bare=(tests/test_cases.py tests/test_cloudinit.py tests/test_document.py tests/test_model.py tests/test_model_table.py
    tests/test_threads.py --deselect tests/test_model.py::test_memory_stays_flat)

unit() {
    make_tools
    # Are the model's classes what the schema table says?
    cargo run --quiet --locked --package fedvirt-py-generate -- --check
    build_wheel "$target/py-wheel" . --locked
    install_into "$venv" "$(wheel_in "$target/py-wheel")"
    "$venv/bin/python" -m mypy python/fedvirt ../examples/python
    "$venv/bin/python" -m pyright --pythonpath "$venv/bin/python" python/fedvirt backend ../examples/python
    # As those see it who have it installed: has everything public a type? (pyright also fails for `__fields__`, which the
    # classes do not annotate again; so its count is looked at.)
    PATH=$venv/bin:$PATH pyright --verifytypes fedvirt --ignoreexternal > "$target/py-types.log" || true
    [ "$(grep -c 'With unknown type: 0' "$target/py-types.log")" = 2 ] || { cat "$target/py-types.log"; exit 1; }
    # Does the stub say what the native module has?
    "$venv/bin/python" -m mypy.stubtest --mypy-config-file pyproject.toml --concise fedvirt._fedvirt
    # libvirt's own documents take a folder: scripts/fetch-libvirt-docs.sh.
    [ -n "${FEDVIRT_LIBVIRT_DOCS:-}" ] || set -- --ignore tests/test_model_documents.py "$@"
    "$venv/bin/python" -m pytest --ignore-glob 'tests/test_guest*' --ignore-glob 'tests/test_*examples.py' \
        --ignore-glob 'tests/test_host_*' --ignore tests/package "$@"
}

# Interpreters of other versions than the tools' one, one of each.
other_pythons() {
    local python minor='import sys; print("%d.%d" % sys.version_info[:2])'
    for python in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.*/bin/python /usr/bin/python3.*[0-9] /usr/local/bin/python3.*[0-9]; do
        ! usable "$python" || printf '%s %s\n' "$("$python" -c "$minor")" "$python"
    done | sort -u -t ' ' -k 1,1 | sed "/^$("$tools/bin/python" -c "$minor") /d"
}

package() {
    local wheel version python
    wheel=$(wheel_in "$target/py-wheel")
    [ -f "$wheel" ] || die "nothing is built yet: run '$0 unit' first"
    make_tools
    ./build-docs.sh "$target/doc/python"

    rm -rf "$target/py-sdist" "$target/py-wheel-model"
    quietly maturin sdist --out "$target/py-sdist"
    # As on a machine without libvirt: elsewhere, with nothing but what the package says that it requires. The files are of now
    # (-m), else cargo would take what it built of earlier ones for theirs.
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    tar -xzmf "$(echo "$target"/py-sdist/*.tar.gz)" -C "$folder" --strip-components 1
    PKG_CONFIG_LIBDIR=/nonexistent CARGO_TARGET_DIR=$target pip wheel --quiet --no-deps --wheel-dir "$target/py-wheel-model" \
        --config-settings=build-args='--profile dev --no-default-features' "$folder"
    # For an interpreter without a GIL, which is not here: what it would say of itself is enough to build.
    printf '%s\n' implementation=CPython version=3.14 target_abi=CPython-free_threaded-3.14 shared=true \
        build_flags=Py_GIL_DISABLED pointer_width=64 > "$target/py-free-threaded.txt"
    rm -rf "$target/py-wheel-free-threaded"
    quietly env PYO3_CONFIG_FILE="$target/py-free-threaded.txt" \
        maturin build --profile dev --interpreter python3.14t --out "$target/py-wheel-free-threaded"

    twine check --strict "$target"/py-sdist/* "$target"/py-wheel*/*
    FEDVIRT_PY_TARGET=$target "$venv/bin/python" -m pytest tests/package "$@"

    install_into "$target/py-venv-model" "$(wheel_in "$target/py-wheel-model")"
    "$target/py-venv-model/bin/python" -m pytest "${bare[@]}" tests/package/without_libvirt.py

    other_pythons | while read -r version python; do
        printf 'Python %s: %s\n' "$version" "$python"
        rm -rf "$target/py-venv-other"
        "$python" -m venv --without-pip "$target/py-venv-other"
        pip --python "$target/py-venv-other/bin/python" install --quiet 'pytest>=9,<10' "$wheel"
        "$target/py-venv-other/bin/python" -m pytest "${bare[@]}" tests/test_errors.py < /dev/null
    done
}

boot() {
    [ -x "$venv/bin/python" ] || die "nothing is built yet: run '$0 unit' first, outside the private host"
    "$venv/bin/python" -m pytest tests/test_guest*.py tests/test_examples.py "$@"
}

host() {
    [ -x "$venv/bin/python" ] || die "nothing is built yet: run '$0 unit' first, outside the private host"
    "$venv/bin/python" -m pytest tests/test_host_*.py "$@"
}

case ${1:-unit} in
    unit | package | boot | host) "${1:-unit}" "${@:2}" ;;
    -h | --help) sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0" ;;
    *) die "no such tests: $1 (--help lists them)" ;;
esac
