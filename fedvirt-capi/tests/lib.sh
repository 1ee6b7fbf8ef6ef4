# shellcheck shell=bash
# Shared by the tests of what is installed; sourced, not run, in the folder of the whole project.

die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }
say() { printf '== %s\n' "$*"; }

# That programs are there: need PROGRAM...
need() {
    local program
    for program; do
        command -v "$program" > /dev/null || die "$program is missing: scripts/install-deps.sh --test installs it"
    done
}

# The README's first block of a language.
block() { awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } /^```$/ { if (inside) exit } inside' fedvirt-capi/README.md; }

# Where the debug library is, and what it is called for the loader.
library() { printf '%s/debug' "${CARGO_TARGET_DIR:-target}"; }
soname() { readelf -d "$1" | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p'; }

# As Cargo.toml has it, and what of it programs are bound to.
version() { sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml; }
abi() { version | sed -E 's/^(0\.[0-9]+|[1-9][0-9]*)\..*/\1/'; }
