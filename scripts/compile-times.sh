#!/usr/bin/env bash
#
# compile-times.sh
#
# Prints how long the core takes to compile: for release, from nothing and with its dependencies at hand; and while working on
# it, after one file of the model has changed. In a target folder of its own, which is removed again.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. scripts/lib.sh
use_cargo

CARGO_TARGET_DIR=$(mktemp -d)
export CARGO_TARGET_DIR
trap 'rm -rf "$CARGO_TARGET_DIR"' EXIT
trap 'exit 130' INT TERM HUP

# Downloads do not count.
cargo fetch --locked --quiet

row() {
    local name=$1 goal=$2 since now
    shift 2
    since=$(date +%s%N)
    cargo "$@" --locked --offline --quiet -p fedvirt-core
    now=$(date +%s%N)
    awk -v name="$name" -v goal="$goal" -v ns="$((now - since))" \
        'BEGIN { printf "%-52s %8.1f   %s\n", name, ns / 1e9, goal }'
}

# The contents stay as they are; cargo goes by the time.
touch_model() { touch fedvirt-core/src/model/domain/devices/disk.rs; }

printf '%s, %s cores, load %s\n\n' "$(rustc --version)" "$(nproc)" "$(cut -d ' ' -f 1 /proc/loadavg)"
printf '%-52s %8s   %s\n' '' seconds goal
row 'release, the core and all that it depends on' 'at most 60, on two cores' build --release
cargo clean --offline --quiet --release -p fedvirt-core
row 'release, the core alone' '' build --release
cargo check --locked --offline --quiet -p fedvirt-core
touch_model
row 'one file of the model touched, cargo check' 'a few seconds' check
cargo build --locked --offline --quiet -p fedvirt-core
touch_model
row 'one file of the model touched, cargo build' 'a few seconds' build
