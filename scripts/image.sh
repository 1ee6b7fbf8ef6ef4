#!/usr/bin/env bash
#
# image.sh
#
# Prints the path of the cloud image that tests and demos boot, and nothing else; what it has to say besides goes to stderr.
#
#   IMAGE           if set, this file (it must be there)
#   FEDVIRT_CACHE   the folder that the built image is kept in; ${XDG_CACHE_HOME:-~/.cache}/fedvirt if not set
#
# Without IMAGE it is the kept one, debian-13-small.qcow2, which scripts/build-image.sh builds first when it is not there yet
# or was built by another version of that script.
set -euo pipefail

die() { printf 'image.sh: %s\n' "$*" >&2; exit 1; }

case ${1:-} in
    '') ;;
    -h | --help) sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
    *) die "no arguments are taken; --help says more" ;;
esac

if [ -n "${IMAGE:-}" ]; then
    if [ ! -f "$IMAGE" ] || [ ! -r "$IMAGE" ]; then
        die "IMAGE names '$IMAGE', which is not a file that can be read: correct it, or unset it"
    fi
    readlink -f "$IMAGE"
    exit
fi

builder=$(dirname "$(readlink -f "$0")")/build-image.sh
cache=${FEDVIRT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/fedvirt}
mkdir -p "$cache"
cache=$(readlink -f "$cache")
image=$cache/debian-13-small.qcow2
# Beside the image: which version of the builder made it.
stamp=$image.builder
version=$(sha256sum < "$builder" | cut -d' ' -f1)
fresh() { [ -f "$image" ] && [ "$(cat "$stamp" 2>/dev/null || true)" = "$version" ]; }

if ! fresh; then
    # Two at once build once: the second one waits, and then finds the image. The builder inherits the lock, and so keeps
    # it if this script is killed.
    exec {lock}>"$cache/.debian-13-small.lock"
    if ! flock -n "$lock"; then
        echo "another process builds the image: waiting for it" >&2
        flock "$lock"
    fi
    if ! fresh; then
        cat >&2 <<C
There is no current image in $cache, and no image server is used:
building one from the distribution's packages. This takes one to two minutes and is done once.
(IMAGE=/path/to/a/cloud/image uses that one instead.)
C
        # Left by builds that were killed; nobody else builds now.
        rm -rf "$cache"/.debian-13-small.qcow2.??????
        rm -f "$stamp"
        "$builder" "$image" >&2 || die "the image could not be built (see above)"
        echo "$version" > "$stamp"
    fi
fi
echo "$image"
