#!/usr/bin/env bash
#
# build-docs.sh [FOLDER]
#
# Writes the Python package's reference, a page for every module, into FOLDER (target/doc/python). It is made of what is
# installed: the docstrings, and the stub of what is native. A warning is an error, and so is what has no docstring.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
. ./venv.sh

case ${1:-} in
    -*) sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 2 ;;
esac
output=$(readlink -m "${1:-$target/doc/python}")
make_tools
build_wheel "$target/py-wheel" . --locked
install_into "$venv" "$(wheel_in "$target/py-wheel")"
rm -rf "$output"
# From elsewhere, so that nothing of this folder is taken for the package.
cd /
"$venv/bin/python" - "$output" <<'END'
import pkgutil
import sys
import tempfile
import warnings
from pathlib import Path

import fedvirt
import pdoc

warnings.simplefilter("error")
# The sources are not for readers, and would be nine tenths of the pages.
pdoc.render.configure(show_source=False)
# What is loaded when it is first asked for is asked for by nobody else.
for name in fedvirt.__all__:
    getattr(fedvirt, name)
# pdoc goes by __all__, which names no module that is imported for its contents alone; and it tells what a class has from
# its bases only where these have a page.
listed = pdoc.extract.walk_specs(["fedvirt"])
there = (module.name for module in pkgutil.walk_packages(fedvirt.__path__, "fedvirt."))
bases = ("fedvirt.aio._calls", "fedvirt.model._element")
more = [name for name in there if ("._" not in name or name in bases) and name not in listed]
# The types of what is native; as a program, in which names may come before what they name.
native = sys.modules["fedvirt._fedvirt"]
types = "from __future__ import annotations\n" + Path(fedvirt.__file__).with_name("_fedvirt.pyi").read_text()
# Its aliases are not in the native module, but annotations have them.
aliases = {"__name__": native.__name__, "__package__": "fedvirt"}
exec(types, aliases)
for name, value in aliases.items():
    if not hasattr(native, name):
        setattr(native, name, value)
with tempfile.TemporaryDirectory() as folder:
    # Where pdoc looks for the stub of the module that has what is native in public.
    stubs = Path(folder, "fedvirt-stubs")
    stubs.mkdir()
    (stubs / "__init__.pyi").write_text(types)
    sys.path.append(folder)
    pdoc.pdoc("fedvirt", *more, output_directory=Path(sys.argv[1]))


def silent(space):
    for member in space.members.values():
        if isinstance(member, pdoc.doc.Class):
            yield from silent(member)
        own = member.taken_from[0].startswith("fedvirt")
        if own and not member.name.startswith("_") and not isinstance(member, pdoc.doc.Module) and not member.docstring:
            yield member.fullname


names = [name for module in (*listed, *more) for name in silent(pdoc.doc.Module.from_name(module))]
if names:
    sys.exit("build-docs.sh: these have no docstring:\n" + "\n".join(names))
END
printf 'The reference of the Python package is %s\n' "$output/index.html"
