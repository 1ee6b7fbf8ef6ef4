#!/usr/bin/env bash
#
# install-deps.sh [--test | --bench]
#
# Installs what is missing to build fedvirt and to run the demo; with --test also what the tests use, with --bench also what the
# comparisons use. On Debian by apt-get, on Fedora by dnf; as root, or by sudo. Where nothing is missing it only looks, in well
# under a second. It starts no service and changes no configuration.
#
# The Rust toolchain, where the one at hand is missing or too old: the distribution's, if that is new enough, else the official
# one by rustup (https://rustup.rs), into ~/.cargo and ~/.rustup.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. scripts/lib.sh
use_cargo

die() { printf 'install-deps.sh: %s\n' "$*" >&2; exit 1; }
say() { printf 'install-deps.sh: %s\n' "$*" >&2; }

tests=false benches=false
case ${1:-} in
    '') ;;
    --test) tests=true ;;
    --bench) tests=true benches=true ;;
    -h | --help) sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
    *) die "'$1' is not an option; --help says more" ;;
esac

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo -- "$@"
    else
        die "packages are missing, and this needs root or sudo: $*"
    fi
}

# What each group is for:
#   building           a C compiler and linker, pkg-config, libvirt's headers
#   guests             the daemon with its QEMU driver, QEMU, qemu-img, DHCP and firewall for its networks
#   the image          what scripts/build-image.sh calls
#   the demo           an SSH client
debian=(gcc g++ libc6-dev make pkg-config libvirt-dev ca-certificates curl
    libvirt-daemon libvirt-daemon-system libvirt-clients qemu-system-x86 qemu-utils dnsmasq-base nftables iproute2 mount util-linux

    mmdebstrap debian-archive-keyring fakeroot uidmap e2fsprogs fdisk grub-pc-bin grub-common cpio lz4 xz-utils

    openssh-client)
fedora=(gcc gcc-c++ make pkgconf-pkg-config libvirt-devel ca-certificates curl
    libvirt-daemon libvirt-daemon-driver-qemu libvirt-daemon-driver-network libvirt-daemon-driver-storage-core
    libvirt-daemon-driver-nodedev libvirt-daemon-driver-nwfilter libvirt-daemon-driver-secret libvirt-client
    qemu-system-x86-core qemu-img dnsmasq nftables iproute util-linux
    debootstrap debian-keyring e2fsprogs grub2-pc-modules grub2-tools cpio lz4 xz
    openssh-clients)
#   the tests          libvirt's schemas, schema and seed checkers, a second C compiler, CMake, the tools that make packages, Python
#                      with headers, libvirt's own documents, virt-install, GnuPG, osinfo-db
debian_tests=(libvirt0 libxml2-utils genisoimage python3 python3-venv python3-dev python3-yaml clang valgrind virtinst dpkg-dev
    acl ovmf perl-base cmake debhelper rpm gpg gpg-agent osinfo-db zstd gzip)
fedora_tests=(libvirt-libs libxml2 genisoimage python3 python3-devel python3-pyyaml clang valgrind virt-install rpm-build cpio
    acl edk2-ovmf perl-interpreter libasan libubsan dnf-plugins-core
    cmake gnupg2 osinfo-db zstd gzip)
#   the comparisons    the peers: libxml2 with headers, Go, openssl
debian_benches=(libxml2-dev golang-go openssl)
fedora_benches=(libxml2-devel golang openssl)

install_debian() {
    local wanted=("$@") missing=()
    mapfile -t missing < <(
        comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
            <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2> /dev/null | sed -n 's/^ii  *//p' | sort -u))
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "installing ${missing[*]}"
    as_root apt-get update -qq
    # Nothing is removed: not to make room for another release's package, either.
    local release args=(-y -qq --no-install-recommends --no-remove)
    # qemu-utils from backports, where backports is no longer among the sources, refuses the release's own QEMU: then all of
    # QEMU comes from the release.
    # shellcheck source=/dev/null
    release=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    if [ -n "$release" ] && ! apt-get install -s "${args[@]}" "${missing[@]}" > /dev/null 2>&1 &&
        apt-get install -s "${args[@]}" --allow-downgrades "${missing[@]}" "qemu-utils/$release" > /dev/null 2>&1; then
        say "taking qemu-utils from $release, because the installed one does not go with the QEMU there"
        args+=(--allow-downgrades "qemu-utils/$release")
    fi
    # The packages' scripts have much to say that is nobody's concern unless they fail.
    local log
    log=$(mktemp)
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -o Dpkg::Use-Pty=0 "${args[@]}" "${missing[@]}" \
        > "$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        die 'apt-get could not install them (see above)'
    fi
    rm -f "$log"
}

install_fedora() {
    local wanted=("$@") missing=() package
    for package in "${wanted[@]}"; do
        rpm -q --quiet --whatprovides "$package" || missing+=("$package")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "installing ${missing[*]}"
    as_root dnf install -y -q --setopt=install_weak_deps=False "${missing[@]}"
}

# cloud-init's own checker judges what we write. Installed as a package it would take part in this machine's own boot, so it is
# only unpacked.
unpack_cloud_init() {
    local folder=target/cloud-init
    if [ -x "$folder/cloud-init" ] || command -v cloud-init > /dev/null; then
        return 0
    fi
    scripts/unpack-cloud-init.sh "$folder"
}

new_enough() {
    local needed=$1 have=$2
    [ -n "$have" ] && [ "$(printf '%s\n%s\n' "$needed" "$have" | sort -V | head -n 1)" = "$needed" ]

}

install_rust() {
    local wanted have offered
    wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    have=$(cargo --version 2> /dev/null | cut -d ' ' -f 2 || true)
    if new_enough "$wanted" "$have" && cargo clippy --version > /dev/null 2>&1 && cargo fmt --version > /dev/null 2>&1; then
        return 0
    fi
    if new_enough "$wanted" "$have" && command -v rustup > /dev/null && rustup component add clippy rustfmt; then
        return 0
    fi
    if command -v dnf > /dev/null; then
        offered=$(dnf -q repoquery --latest-limit=1 --qf '%{version}\n' cargo 2> /dev/null | tail -n 1 || true)
        if new_enough "$wanted" "$offered"; then
            install_fedora rust cargo clippy rustfmt
            return 0
        fi
    elif command -v apt-cache > /dev/null; then
        offered=$(apt-cache policy cargo 2> /dev/null | sed -n 's/^ *Candidate: \([0-9.]*\).*/\1/p' || true)
        if new_enough "$wanted" "$offered"; then
            install_debian rustc cargo rust-clippy rustfmt
            return 0
        fi
    fi
    say "Rust $wanted or newer is needed (here: ${have:-none}); installing the official toolchain by rustup"
    curl --proto '=https' --tlsv1.2 -fsS https://sh.rustup.rs | sh -s -- -y -q --profile minimal -c clippy -c rustfmt ||
        die "rustup could not be installed; install Rust $wanted or newer by hand, see https://rustup.rs"
}

if command -v apt-get > /dev/null; then
    packages=("${debian[@]}")
    if $tests; then packages+=("${debian_tests[@]}"); fi
    if $benches; then packages+=("${debian_benches[@]}"); fi
    install_debian "${packages[@]}"
elif command -v dnf > /dev/null; then
    packages=("${fedora[@]}")
    if $tests; then packages+=("${fedora_tests[@]}"); fi
    if $benches; then packages+=("${fedora_benches[@]}"); fi
    install_fedora "${packages[@]}"
else
    die 'neither apt-get nor dnf is here; fedvirt is tried on Debian and Fedora. The packages that it needs are listed in this script'
fi
install_rust
if $tests; then unpack_cloud_init; fi
