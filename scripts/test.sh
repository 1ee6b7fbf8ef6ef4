#!/usr/bin/env bash
#
# test.sh [quick]
#
# Runs everything there is: format, lints, unit, documentation and integration tests of every language, stale generated
# files, and guests on a real, private libvirt host. It installs what it needs, and fails when that cannot be had.
#
#   quick   only what needs no host: a minute or two
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. scripts/lib.sh

host() { scripts/with-libvirtd.sh "$@"; }

format() { cargo fmt --all --check; }

lints() {
    cargo clippy --locked --workspace --all-targets -- -D warnings
    # Those that need something of their own are not among all targets.
    cargo clippy --locked -p fedvirt-core --test guest --test host --test validate_host --test libvirt_documents \
        --test validate_documents -- -D warnings
    # The model and cloud-init alone, for machines without libvirt.
    cargo clippy --locked -p fedvirt-core --no-default-features --all-targets -- -D warnings
    # The fuzz targets are a workspace of their own, whose lock file goes stale by itself.
    cargo metadata --locked --format-version 1 --manifest-path fedvirt-core/fuzz/Cargo.toml > target/fuzz-metadata.json
}

documentation() { RUSTDOCFLAGS='-D warnings' cargo doc --locked --workspace --no-deps --quiet; }

if [ "${1:-}" != quick ]; then
    step 'install what is missing' scripts/install-deps.sh --test
fi
use_cargo
export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-never}

step 'format' format
step 'lints' lints
step 'documentation' documentation
if [ "${1:-}" = quick ]; then
    step 'tests without a host' cargo test --locked --workspace
    print_times
    exit
fi

export FEDVIRT_LIBVIRT_DOCS=$PWD/target/libvirt-docs
step "get libvirt's own test documents" scripts/fetch-libvirt-docs.sh "$FEDVIRT_LIBVIRT_DOCS"
guests=(cargo test --locked --offline -p fedvirt-core --test guest --)

# Whoever needs it first builds it; the others wait.
image() {
    FEDVIRT_TEST_IMAGE=$(scripts/image.sh)
    export FEDVIRT_TEST_IMAGE
}

# Three at a time, for most of it keeps one processor busy at most.
c() {
    step 'C and C++: headers, symbols, library' fedvirt-capi/run-tests.sh unit
    image
    step 'C: domains, networks, pools' host -- fedvirt-capi/run-tests.sh host
    step 'C: one boot on qemu:///system' host -- fedvirt-capi/run-tests.sh boot
    step 'C and C++: examples on qemu:///system' host -- fedvirt-capi/run-tests.sh example
    step 'C and C++: as installed' fedvirt-capi/run-tests.sh install
    step 'packages of Debian and Fedora' packaging/test.sh
    step 'README: build' scripts/readme.sh build
}
rust() {
    step 'tests without a host' cargo test --locked --workspace
    step 'every document comes back, and what libvirt takes has no finding' \
        cargo test --locked --offline -p fedvirt-core --test libvirt_documents --test validate_documents
    step 'guests: build the tests' cargo test --locked -p fedvirt-core --test guest --test host --test validate_host --no-run
    image
    step "what libvirt's drivers refuse" host -- cargo test --locked --offline -p fedvirt-core --test validate_host
    step 'Rust: domains, networks, pools' host -- cargo test --locked --offline -p fedvirt-core --test host
    step 'Rust: guests on qemu:///system, one boot' host -- "${guests[@]}" --skip out_of_reach
    step 'Rust: guests on qemu:///session' host --session -- "${guests[@]}" --skip out_of_reach --skip becomes_a_guest
    step 'Rust: guests of an unprivileged QEMU' host --unprivileged-qemu -- "${guests[@]}" out_of_reach what_is_made
}
python_and_fuzz() {
    step 'Python: types and package' fedvirt-py/run-tests.sh unit
    image
    step 'Python: boots on qemu:///session' host --session -- fedvirt-py/run-tests.sh boot
    step 'Python: examples on qemu:///system' host -- fedvirt-py/run-tests.sh host
    step 'Python: sdist, without libvirt, other Pythons, reference' fedvirt-py/run-tests.sh package
    # For seconds, it is not worth the minutes that optimizing takes.
    step 'fuzz, briefly' env CARGO_PROFILE_RELEASE_OPT_LEVEL=0 scripts/fuzz.sh 20
}
step 'build the tests' cargo test --locked --workspace --no-run
lanes c rust python_and_fuzz
image
step 'README: examples as written' host -- scripts/readme.sh run
print_times
