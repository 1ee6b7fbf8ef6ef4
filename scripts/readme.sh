#!/usr/bin/env bash
#
# readme.sh build|run
#
# Runs the README's examples as they are written there, one per language.
#
#   build   takes them out of the README and builds them
#   run     runs them on the host that LIBVIRT_DEFAULT_URI names, in a folder with the two files that they use: the image
#           (FEDVIRT_TEST_IMAGE) as debian-13.qcow2, and a key as id_ed25519.pub
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
root=$PWD work=$PWD/target/readme

# The first block of a language.
block() {
    awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; found = 1; next } /^```$/ { if (inside) exit } inside
        END { exit !found }' README.md || { echo "readme.sh: the README has no example in $1" >&2; exit 1; }
}

build() {
    mkdir -p "$work/rust/src"
    block rust > "$work/rust/src/main.rs"
    block python > "$work/example.py"
    block c > "$work/example.c"
    block cpp > "$work/example.cpp"
    cat > "$work/rust/Cargo.toml" <<END
[package]
name = "readme"
edition = "2024"
[dependencies]
fedvirt-core = { path = "$root/fedvirt-core" }
[workspace]
END
    # The versions that the workspace was tested with, and built as there, so that they are there already.
    cp Cargo.lock "$work/rust/Cargo.lock"
    sed -n '/^\[profile\.dev/,/^$/p' Cargo.toml >> "$work/rust/Cargo.toml"
    CARGO_TARGET_DIR=$root/target cargo build --quiet --manifest-path "$work/rust/Cargo.toml"
    cc -std=c11 -Wall -Wextra -Werror -Ifedvirt-capi/include "$work/example.c" -Ltarget/debug -lfedvirt \
        -Wl,-rpath,"$root/target/debug" -o "$work/example-c"
    c++ -std=c++17 -Wall -Wextra -Werror -Ifedvirt-capi/include "$work/example.cpp" -Ltarget/debug -lfedvirt \
        -Wl,-rpath,"$root/target/debug" -o "$work/example-cpp"
}

run() {
    local folder
    folder=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder is known now
    trap "rm -rf '$folder'" EXIT
    cd "$folder"
    ln -s "${FEDVIRT_TEST_IMAGE:?set it to what scripts/image.sh prints}" debian-13.qcow2
    ssh-keygen -q -t ed25519 -N '' -f id_ed25519
    for program in "$root/target/debug/readme" "$work/example-c" "$work/example-cpp" "$root/target/py-venv/bin/python $work/example.py"; do
        printf '%s\n' "-- $program"
        # shellcheck disable=SC2086 # a program and its argument
        $program
    done
    if [ -n "$(virsh list --all --name)$(virsh vol-list default | tail -n +3)" ]; then
        echo 'readme.sh: the examples left something behind' >&2
        exit 1
    fi
}

case ${1:-} in
    build) build ;;
    run) run ;;
    *) sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 2 ;;
esac
