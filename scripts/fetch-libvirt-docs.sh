#!/usr/bin/env bash
#
# fetch-libvirt-docs.sh [--all] DIR
#
# Puts what libvirt ships to test itself into DIR: the XML files below tests/, the documents docs/*.rst and the schemas
# src/conf/schemas, out of the distribution's own libvirt source package. Our tests read every one of these XML files.
#
#   --all   the complete, patched source tree instead (to read).
#
# DIR is created, or left alone when it is already complete (a stamp names the version). It appears in one step: after a
# failure there is nothing in DIR. Needs no root. Debian: apt-get, dpkg-dev; Fedora: dnf, rpm2cpio, cpio.
set -euo pipefail

die() { printf 'fetch-libvirt-docs.sh: %s\n' "$*" >&2; exit 1; }
usage() { sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; }
need() {
    local tool
    for tool; do
        command -v "$tool" >/dev/null ||
            die "$tool is missing: run scripts/install-deps.sh --test first"
    done
}

what=docs dir=
while [ $# -gt 0 ]; do
    case $1 in
        --all) what=all ;;
        -h | --help) usage; exit 0 ;;
        -*) die "no such option: $1 (--help lists them)" ;;
        *) [ -z "$dir" ] || die "one DIR only, got also: $1"; dir=$1 ;;
    esac
    shift
done
[ -n "$dir" ] || { usage >&2; exit 2; }

stamp=.fedvirt-libvirt-docs
mkdir -p "$(dirname "$dir")"
dir=$(readlink -f "$(dirname "$dir")")/$(basename "$dir")
if [ "$(cut -d' ' -f1 "$dir/$stamp" 2>/dev/null || true)" = "$what" ]; then
    echo "$dir is complete ($(cat "$dir/$stamp"))"
    exit 0
fi
if [ -e "$dir" ] && [ -n "$(ls -A "$dir")" ]; then
    die "$dir is not empty and was not made by 'fetch-libvirt-docs.sh' with the same options: remove it or name another folder"
fi

# Beside DIR, so that the last step is a rename within one file system.
work=$(mktemp -d "$dir.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

# Every source entry of the system that belongs to its own release, as deb-src lines. Entries of other vendors are left out:
# they have no libvirt, and often no source packages at all.
debian_sources() {
    local release=$1 files=()
    for f in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
        [ ! -f "$f" ] || files+=("$f")
    done
    [ ${#files[@]} -gt 0 ] || return 0
    awk -v release="$release" '
        function ours(suite) { return suite == release || index(suite, release "-") == 1 || suite ~ /^(stable|testing|unstable|sid)(-|$)/ }
        function emit(uris, suites, components, key,    u, s, nu, ns, i, j) {
            nu = split(uris, u, " "); ns = split(suites, s, " ")
            for (i = 1; i <= nu; i++) for (j = 1; j <= ns; j++) if (ours(s[j]))
                printf "deb-src %s%s %s %s\n", key ~ /^\// ? "[signed-by=" key "] " : "", u[i], s[j], components
        }
        function flush() {
            if (f["types"] ~ /(^| )deb( |$)/ && f["enabled"] !~ /^(no|false|0)$/)
                emit(f["uris"], f["suites"], f["components"], f["signed-by"])
            delete f; name = ""
        }
        FNR == 1 { flush(); deb822 = FILENAME ~ /\.sources$/ }
        /^[ \t]*#/ { next }
        deb822 && /^[ \t]*$/ { flush(); next }
        deb822 && /^[ \t]/ { sub(/^[ \t]+/, " "); f[name] = f[name] $0; next }
        deb822 { name = tolower(substr($0, 1, index($0, ":") - 1)); v = substr($0, index($0, ":") + 1)
                 sub(/^[ \t]+/, "", v); sub(/[ \t]+$/, "", v); f[name] = v; next }
        /^deb[ \t]/ {
            line = $0; key = ""; sub(/#.*/, "", line)
            if (match(line, /\[[^]]*\]/)) {
                options = substr(line, RSTART + 1, RLENGTH - 2)
                line = substr(line, 1, RSTART - 1) substr(line, RSTART + RLENGTH)
                if (match(options, /signed-by=[^ ]+/)) key = substr(options, RSTART + 10, RLENGTH - 10)
            }
            n = split(line, w, " "); components = ""
            for (i = 4; i <= n; i++) components = components (i > 4 ? " " : "") w[i]
            emit(w[2], w[3], components, key)
        }
        END { flush() }
    ' "${files[@]}" | sort -u
}

# The source goes to $work/src. APT gets sources, lists and cache of its own, so that the system's stay as they are and no
# root is needed; proxies and the like in apt.conf.d still count.
fetch_debian() {
    need apt-get apt-cache dpkg-source xz
    local apt=$work/apt version
    mkdir -p "$apt/lists/partial" "$apt/archives/partial"
    debian_sources "$1" > "$apt/sources.list"
    [ -s "$apt/sources.list" ] ||
        die "no package source for the release '$1' below /etc/apt: add one, or unpack libvirt's source by hand"
    local options=(-q
        -o Dir::Etc::sourcelist="$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o Dir::State::lists="$apt/lists" -o Dir::Cache="$apt" -o Dir::Cache::archives="$apt/archives"
        -o APT::Sandbox::User="$(id -un)" -o Acquire::Languages=none)
    apt-get "${options[@]}" update >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; die "apt-get update failed for these sources: $(tr '\n' ';' < "$apt/sources.list")"; }
    # The installed version's source, where the mirror still has it: the files then fit the daemon that the tests talk to.
    version=$(dpkg-query -W -f '${source:Version}' libvirt0 2>/dev/null || true)
    cd "$work"
    if [ -z "$version" ] || ! apt-get "${options[@]}" source --download-only "libvirt=$version" >"$work/log" 2>&1; then
        apt-get "${options[@]}" source --download-only libvirt >"$work/log" 2>&1 ||
            { cat "$work/log" >&2; die "apt-get source libvirt failed"; }
    fi
    dpkg-source --no-check -q -x libvirt_*.dsc "$work/src" >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; die "dpkg-source could not unpack $(echo libvirt_*.dsc)"; }
    version=$(sed -n 's/^Version: //p' libvirt_*.dsc | head -n 1)
    echo "$what debian $version" > "$work/version"
}

fetch_fedora() {
    need dnf rpm2cpio cpio tar xz
    cd "$work"
    # Both dnf 4 (with dnf-plugins-core) and dnf 5 enable the source repositories for --source.
    dnf -q download --source libvirt >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; die "dnf download --source libvirt failed (with dnf 4 it needs dnf-plugins-core)"; }

    rpm2cpio libvirt-*.src.rpm | cpio -idm --quiet
    mkdir src
    tar xf libvirt-*.tar.xz -C src --strip-components=1
    echo "$what fedora $(rpm -qp --qf '%{VERSION}-%{RELEASE}' libvirt-*.src.rpm)" > "$work/version"
}

# shellcheck source=/dev/null
. /etc/os-release
case " ${ID:-} ${ID_LIKE:-} " in
    *" debian "*) fetch_debian "${VERSION_CODENAME:-sid}" ;;
    *" fedora "*) fetch_fedora ;;
    *) die "this is neither Debian nor Fedora ('${ID:-unknown}'): unpack libvirt's source by hand" ;;
esac

tree=$work/src
if [ "$what" = docs ]; then
    tree=$work/tree
    mkdir "$tree"
    (cd "$work/src" &&
        { find tests -name '*.xml' -print0; find docs src/conf/schemas -type f \( -name '*.rst' -o -name '*.rng' \) -print0; } |
        tar c --null --files-from=-) | tar x -C "$tree"
fi
count=$(find "$tree/tests" -name '*.xml' | wc -l)
[ "$count" -gt 1000 ] || die "only $count XML files below tests/ of the source: its layout has changed, look at it with --all"
cp "$work/version" "$tree/$stamp"
# The folder was made by mktemp's rules only above it; what is published is for everyone to read.
chmod 755 "$tree"
[ ! -d "$dir" ] || rmdir "$dir"
mv -T "$tree" "$dir"
echo "$dir: $count XML files below tests/ ($(cat "$dir/$stamp"))"
