#!/usr/bin/env bash
#
# generate-header.sh [--check]
#
# Writes fedvirt-capi/include/fedvirt.h from fedvirt-capi/src, and from the model's schema table fedvirt_paths.h beside it,
# C++'s headers and the test of every field; or with --check fails when they are not what that gives. The version of cbindgen
# is the one in fedvirt-capi/generate/Cargo.toml.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
cargo run --quiet --locked --package fedvirt-capi-generate -- "$@"
cargo run --quiet --locked --package fedvirt-capi-generate --bin paths -- "$@"
cargo run --quiet --locked --package fedvirt-cpp-generate -- "$@"
