#!/usr/bin/env bash
#
# install.sh build       the libraries, by cargo
# install.sh install     them, the headers, the pkg-config file and CMake's package; builds nothing, so that root need not run cargo
# install.sh uninstall   removes what install put there, with the same variables
#
# Variables, as usual: PREFIX (/usr/local), LIBDIR (PREFIX/lib), INCLUDEDIR (PREFIX/include), and DESTDIR, which comes before
# all of them and is written to no file. PROFILE is cargo's (release). LIBRARIES is the folder where the libraries are, when
# something else has built them: then build does nothing.
#
# cargo-c does the most of this, too, by what Cargo.toml says for it, and distributions may well use it. Here it is not needed
# because it is cargo once more, with all of its dependencies, which take longer to compile than fedvirt.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

die() { printf 'install.sh: %s\n' "$*" >&2; exit 1; }

profile=${PROFILE:-release}
case $profile in dev) folder=debug ;; *) folder=$profile ;; esac
libraries=${LIBRARIES:-${CARGO_TARGET_DIR:-target}/$folder}
prefix=${PREFIX:-/usr/local}
libdir=${LIBDIR:-$prefix/lib}
includedir=${INCLUDEDIR:-$prefix/include}
for path in "$prefix" "$libdir" "$includedir" "${DESTDIR:-/}"; do
    case $path in
        /*) ;;
        *) die "'$path' has to be an absolute path: PREFIX, LIBDIR, INCLUDEDIR and DESTDIR are" ;;
    esac
done
to_lib=${DESTDIR:-}$libdir
to_include=${DESTDIR:-}$includedir

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)
abi=${version%%.*}
if [ "$abi" = 0 ]; then abi=${version%.*}; fi
# What Rust's own library needs, as `rustc --print native-static-libs` has it; the C library goes without saying.
native=(gcc_s util rt pthread m dl)

# A path as a pkg-config file has it, so that the whole can be moved.
in_prefix() {
    case $1 in
        "$prefix"/*) printf '%s%s' "\${prefix}" "${1#"$prefix"}" ;;
        *) printf '%s' "$1" ;;
    esac
}

pkg_config() {
    cat <<END
prefix=$prefix
libdir=$(in_prefix "$libdir")
includedir=$(in_prefix "$includedir")

Name: fedvirt
Description: libvirt's documents, and guests on libvirt hosts
URL: https://github.com/fedvirt/fedvirt
Version: $version
Requires.private: libvirt, libvirt-qemu
Libs: -L\${libdir} -lfedvirt
Libs.private:$(printf ' -l%s' "${native[@]}")
Cflags: -I\${includedir}
END
}

cmake_config() {
    cat <<END
# fedvirt::fedvirt is the shared library; fedvirt::fedvirt_static, where it is installed, wants libvirt's for linking.
get_filename_component(_fedvirt_libdir "\${CMAKE_CURRENT_LIST_DIR}" REALPATH)
get_filename_component(_fedvirt_libdir "\${_fedvirt_libdir}/../.." ABSOLUTE)
get_filename_component(_fedvirt_includedir "\${_fedvirt_libdir}/$(realpath -sm --relative-to="$libdir" "$includedir")" ABSOLUTE)

if(NOT TARGET fedvirt::fedvirt)
    add_library(fedvirt::fedvirt SHARED IMPORTED)
    set_target_properties(fedvirt::fedvirt PROPERTIES
        IMPORTED_LOCATION "\${_fedvirt_libdir}/libfedvirt.so.$version"
        IMPORTED_SONAME "libfedvirt.so.$abi"
        INTERFACE_INCLUDE_DIRECTORIES "\${_fedvirt_includedir}")
endif()

if(NOT TARGET fedvirt::fedvirt_static AND EXISTS "\${_fedvirt_libdir}/libfedvirt.a")
    add_library(fedvirt::fedvirt_static STATIC IMPORTED)
    set_target_properties(fedvirt::fedvirt_static PROPERTIES
        IMPORTED_LOCATION "\${_fedvirt_libdir}/libfedvirt.a"
        INTERFACE_INCLUDE_DIRECTORIES "\${_fedvirt_includedir}"
        INTERFACE_LINK_LIBRARIES "virt-qemu;virt$(printf ';%s' "${native[@]}")")
endif()

unset(_fedvirt_libdir)
unset(_fedvirt_includedir)
END
}

cmake_version() {
    cat <<END
set(PACKAGE_VERSION "$version")
set(PACKAGE_VERSION_COMPATIBLE FALSE)
set(PACKAGE_VERSION_EXACT FALSE)
# Only what has the same SONAME is compatible.
if("\${PACKAGE_FIND_VERSION}." MATCHES "^${abi/./\\\\.}\\\\." AND PACKAGE_FIND_VERSION VERSION_LESS_EQUAL PACKAGE_VERSION)
    set(PACKAGE_VERSION_COMPATIBLE TRUE)
endif()
if(PACKAGE_FIND_VERSION VERSION_EQUAL PACKAGE_VERSION)
    set(PACKAGE_VERSION_EXACT TRUE)
endif()
END
}

build() {
    [ -z "${LIBRARIES:-}" ] || return 0
    cargo build --locked --package fedvirt-capi --profile "$profile"
}

headers() { (cd fedvirt-capi/include && find . -type f \( -name '*.h' -o -name '*.hpp' \) -printf '%P\n'); }

install_all() {
    local header library
    for library in "$libraries"/libfedvirt.{so,a}; do
        [ -e "$library" ] || die "there is no $library yet: run 'make capi' first, with the same PROFILE"
    done
    install -d "$to_include" "$to_lib/pkgconfig" "$to_lib/cmake/fedvirt"
    headers | while read -r header; do
        install -D -m 644 "fedvirt-capi/include/$header" "$to_include/$header"
    done
    install -m 755 "$libraries/libfedvirt.so" "$to_lib/libfedvirt.so.$version"
    ln -sfn "libfedvirt.so.$version" "$to_lib/libfedvirt.so.$abi"
    ln -sfn "libfedvirt.so.$abi" "$to_lib/libfedvirt.so"
    install -m 644 "$libraries/libfedvirt.a" "$to_lib/libfedvirt.a"
    pkg_config | install -m 644 /dev/stdin "$to_lib/pkgconfig/fedvirt.pc"
    cmake_config | install -m 644 /dev/stdin "$to_lib/cmake/fedvirt/fedvirtConfig.cmake"
    cmake_version | install -m 644 /dev/stdin "$to_lib/cmake/fedvirt/fedvirtConfigVersion.cmake"
}

# Files of ours, and the folders that are empty then: others may have put something there.
uninstall() {
    local header folder
    headers | while read -r header; do
        rm -f "$to_include/$header"
    done
    rm -f "$to_lib"/libfedvirt.{a,so,"so.$abi","so.$version"} "$to_lib/pkgconfig/fedvirt.pc" \
        "$to_lib"/cmake/fedvirt/fedvirtConfig{,Version}.cmake
    for folder in "$to_include/fedvirt/elements" "$to_include/fedvirt" "$to_lib/cmake/fedvirt"; do
        if [ -d "$folder" ]; then rmdir --ignore-fail-on-non-empty "$folder"; fi
    done
}

case ${1:-} in
    build | uninstall) "$1" ;;
    install) install_all ;;
    *) sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2 ;;
esac
