#!/usr/bin/env bash
#
# demo.sh
#
# On a fresh Debian or Fedora machine, as root or as a user with sudo: installs what is missing, builds, gets a cloud image,
# makes a guest from it with a fresh SSH key, runs a command in the guest, and deletes the guest. Only the image stays, in the
# cache, for the next run.
#
#   IMAGE   a cloud image in qcow2 or raw format; else a small Debian image is built from the package mirror and kept
#   URI     a libvirt host to run on; else a private daemon that lives as long as the demo
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. scripts/lib.sh

step 'install what is missing' scripts/install-deps.sh
use_cargo
step 'build' cargo build --locked -p fedvirt-examples
since=$SECONDS
image=$(scripts/image.sh)
times+=("$(printf '%6s s  %s' "$((SECONDS - since))" 'get a cloud image')")
printf 'image    %s\n' "$image"
if [ -n "${URI:-}" ]; then
    step 'guest' target/debug/first_guest "$URI" "$image"
else
    # shellcheck disable=SC2016 # the private host sets the variable
    step 'guest' scripts/with-libvirtd.sh -- bash -c 'exec target/debug/first_guest "$LIBVIRT_DEFAULT_URI" "$0"' "$image"
fi
print_times
