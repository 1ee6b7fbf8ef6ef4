#!/usr/bin/env bash
#
# generate-header.sh [--check]
#
# Writes fedvirt-capi/include/fedvirt.h from fedvirt-capi/src, and C++'s headers and the test of every field from the model's
# schema table; or with --check fails when they are not what that gives. The version of cbindgen is the one in
# fedvirt-capi/generate/Cargo.toml.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
cargo run --quiet --locked --package fedvirt-capi-generate -- "$@"
cargo run --quiet --locked --package fedvirt-cpp-generate -- "$@"
