#!/usr/bin/env bash
#
# test.sh
#
# Makes the packages of Debian and of Fedora from a tarball of the sources, in a folder of its own, and looks at what is in
# them. The library in them is the debug one, which has to be built already: that of a release takes minutes. Debian's are
# made on Debian only, because what they depend on is looked up among the packages that dpkg has installed.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. fedvirt-capi/tests/lib.sh
need git tar rpmbuild rpm

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(version) abi=$(abi)
unset PREFIX LIBDIR INCLUDEDIR DESTDIR PROFILE MAKEFLAGS
LIBRARIES=$(realpath "$(library)")
export LIBRARIES
[ -e "$LIBRARIES/libfedvirt.so" ] || die "nothing is built yet; run fedvirt-capi/run-tests.sh unit first"
tarball=$work/fedvirt-$version.tar.gz

sources() { git ls-files -z | tar -cz --null --transform "s,^,fedvirt-$version/," -f "$tarball" -T -; }

# Runs a command that says something only if it fails.
quietly() { "$@" > "$work/log" 2>&1 || { tail -n 60 "$work/log" >&2; die "$1 failed (see above)"; }; }

# $1: what to call it, $2: files that are in there, $3...: globs, each for one of them or more, and together for all
has() {
    local name=$1 files=$2 pattern file found
    shift 2
    for pattern; do
        found=false
        # shellcheck disable=SC2053 # a glob
        while read -r file; do if [[ $file == $pattern ]]; then found=true; fi; done <<< "$files"
        $found || die "$name has no $pattern, but: $files"
        # shellcheck disable=SC2053
        files=$(while read -r file; do [[ $file == $pattern ]] || printf '%s\n' "$file"; done <<< "$files")
    done
    [ -z "$files" ] || die "$name has also: $files"
}

# What programs are built with. $1: the folder of headers, $2: of libraries
devel=('INCLUDE/fedvirt.h' 'INCLUDE/fedvirt_paths.h' 'INCLUDE/fedvirt.hpp' 'INCLUDE/fedvirt/*.hpp' 'LIB/libfedvirt.so' 'LIB/pkgconfig/fedvirt.pc'
    'LIB/cmake/fedvirt/fedvirtConfig.cmake' 'LIB/cmake/fedvirt/fedvirtConfigVersion.cmake')
devel() { printf '%s\n' "${devel[@]}" | sed "s,^INCLUDE,$1,; s,^LIB,$2,"; }

debian() {
    local deb lib wanted
    mkdir "$work/debian"
    tar -xzf "$tarball" -C "$work/debian"
    cp -r packaging/debian "$work/debian/fedvirt-$version/debian"
    # Stripping and compressing tell nothing of the packaging, and take a minute.
    (
        cd "$work/debian/fedvirt-$version"
        export DEB_BUILD_OPTIONS='nostrip noautodbgsym' DPKG_DEB_COMPRESSOR_TYPE=none
        quietly dpkg-buildpackage -b -us -uc -d
    )
    files() { dpkg-deb --fsys-tarfile "$work/debian/$1_$version-1_$(dpkg --print-architecture).deb" | tar -t | sed -n 's,^\.,,;/[^/]$/p'; }
    lib=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
    has "libfedvirt$abi" "$(files "libfedvirt$abi")" "$lib/libfedvirt.so.$abi" "$lib/libfedvirt.so.$version" "/usr/share/doc/libfedvirt$abi/*"
    mapfile -t wanted < <(devel /usr/include "$lib")
    has libfedvirt-dev "$(files libfedvirt-dev)" "${wanted[@]}" "$lib/libfedvirt.a" '/usr/share/doc/libfedvirt-dev/*'
    deb=$work/debian/libfedvirt${abi}_$version-1_$(dpkg --print-architecture).deb
    dpkg-deb -f "$deb" Depends | grep -q 'libvirt0' || die "libfedvirt$abi does not depend on libvirt0, but on: $(dpkg-deb -f "$deb" Depends)"
    [ "$(dpkg-deb -I "$deb" shlibs)" = "libfedvirt $abi libfedvirt$abi (>= $version)" ] || die "shlibs are $(dpkg-deb -I "$deb" shlibs)"
}

fedora() {
    local wanted lib top=$work/rpm
    mkdir -p "$top/SOURCES"
    ln "$tarball" "$top/SOURCES/"
    quietly rpmbuild -bb --nodeps --define "_topdir $top" --define 'debug_package %{nil}' --define '__os_install_post %{nil}' \
        --define '_build_id_links none' --define '_binary_payload w.ufdio' packaging/rpm/fedvirt.spec
    files() { rpm -qpl "$top"/RPMS/*/"$1-$version"-*.rpm; }
    lib=$(rpm --eval '%{_libdir}')
    has libfedvirt "$(files libfedvirt)" "$lib/libfedvirt.so.$abi" "$lib/libfedvirt.so.$version" '/usr/share/licenses/libfedvirt*'
    mapfile -t wanted < <(devel /usr/include "$lib")
    has libfedvirt-devel "$(files libfedvirt-devel)" "${wanted[@]}" /usr/include/fedvirt /usr/include/fedvirt/elements "$lib/cmake/fedvirt" \
        '/usr/share/doc/libfedvirt-devel*'
    has libfedvirt-static "$(files libfedvirt-static)" "$lib/libfedvirt.a"
    rpm -qp --provides "$top"/RPMS/*/libfedvirt-"$version"-*.rpm | grep -q "^libfedvirt.so.$abi" || die "libfedvirt does not provide libfedvirt.so.$abi"
}

sources
if [ -e /etc/debian_version ]; then
    say "Debian"
    need dpkg-buildpackage dpkg-architecture dpkg-deb dh
    debian
fi
say "Fedora"
fedora
