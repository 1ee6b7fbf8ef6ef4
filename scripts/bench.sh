#!/usr/bin/env bash
#
# bench.sh
#
# Prints what fedvirt costs side by side with its peers, each comparison in one run: reading and writing libvirt's own domain
# documents (fetched from the distribution's source package), the memory that they take, the time that compiling takes, the
# time from the call to a running guest, and how fast images are downloaded.
#
# Go's libvirtxml comes from its public repository, by Go's own means. Where it cannot be had, its line says why.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. scripts/lib.sh

scripts/install-deps.sh --bench
use_cargo
cargo build --locked --release --quiet -p fedvirt-benches
documents=target/libvirt-docs
scripts/fetch-libvirt-docs.sh "$documents"
image=$(scripts/image.sh)

go=("$PWD/target/go-libvirtxml")
if ! log=$(cd benches/go && timeout 300 go build -o "${go[0]}" . 2>&1); then
    go=(--without-go "$(tail -n 1 <<< "${log:-go build took more than five minutes}")")
fi

printf '\n== documents ==\n'
target/release/xml "$documents/tests" "${go[@]}"
printf '\n== documents, from Python ==\n'
benches/peers/python/run.sh "$documents/tests"
printf '\n== memory ==\n'
target/release/memory "$documents/tests"
printf '\n== creation ==\n'
scripts/with-libvirtd.sh -- target/release/create "$image"
printf '\n== downloads ==\n'
target/release/download target
printf '\n== compiling ==\n'
scripts/compile-times.sh
