#!/usr/bin/env bash
#
# bench.sh
#
# Prints what fedvirt costs side by side with its peers, each comparison in one run: reading and writing libvirt's own domain
# documents (fetched from the distribution's source package), and the time from the call to a running guest.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. scripts/lib.sh

scripts/install-deps.sh --test
use_cargo
cargo build --locked --release --quiet -p fedvirt-benches
documents=target/libvirt-docs
scripts/fetch-libvirt-docs.sh "$documents"
image=$(scripts/image.sh)

printf '\n== documents ==\n'
target/release/xml "$documents/tests"
printf '\n== creation ==\n'
scripts/with-libvirtd.sh -- target/release/create "$image"
