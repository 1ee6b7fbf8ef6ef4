#!/usr/bin/env bash
#
# run.sh FOLDER
#
# Prints what reading and writing libvirt's domain documents costs in Python, fedvirt and its peers side by side, and what
# importing the package and one call of it cost. FOLDER has the documents (scripts/fetch-libvirt-docs.sh fills one).
#
# PYTHON names the interpreter, python3 of the system if not set: that is the one that virt-install's virtinst is made for.
# A peer that is not installed is left out.
set -euo pipefail
documents=$(realpath "${1:?usage: run.sh FOLDER}")
here=$(dirname "$(readlink -f "$0")")
cd "$here/../../.."
python=${PYTHON:-/usr/bin/python3}
target=${CARGO_TARGET_DIR:-target}

PYO3_PYTHON=$python cargo build --locked --release --quiet -p fedvirt-py
# The package as it is installed: with its bytecode.
package=$target/bench-python
rm -rf "$package"
mkdir -p "$package"
cp -r fedvirt-py/python/fedvirt "$package/"
rm -f "$package"/fedvirt/_fedvirt.*.so
cp "$target/release/lib_fedvirt.so" "$package/fedvirt/_fedvirt.abi3.so"
unset PYTHONDONTWRITEBYTECODE
"$python" -m compileall -q "$package"

PYTHONPATH=$package:/usr/share/virt-manager exec "$python" "$here/model.py" "$documents"
