#!/usr/bin/env bash
#
# generate-header.sh [--check]
#
# Writes fedvirt-capi/include/fedvirt.h from fedvirt-capi/src, or with --check fails when it is not what that gives. The
# version of cbindgen is the one in fedvirt-capi/generate/Cargo.toml.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
exec cargo run --quiet --locked --package fedvirt-capi-generate -- "$@"
