#!/usr/bin/env bash
#
# install.sh
#
# Installs the debug library that is built into a folder of its own, and uses it from there as others would: the README's
# programs, with pkg-config and with CMake, shared and static. Then the same in DESTDIR, moved; and uninstalls both.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
. fedvirt-capi/tests/lib.sh
need cc c++ cmake pkg-config readelf

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(version) abi=$(abi)
unset PREFIX LIBDIR INCLUDEDIR DESTDIR PKG_CONFIG_PATH LD_LIBRARY_PATH CMAKE_PREFIX_PATH
export PROFILE=dev

block c > "$work/program.c"
block cpp > "$work/program.cpp"

# $1: a program of the README, run with the installed shared library at hand, and with none
runs() {
    local said
    said=$(cd / && LD_LIBRARY_PATH=${2:-} "$1") || die "$1 failed"
    grep -qE "virbr7|cache='none'" <<< "$said" || die "$1 said: $said"
}

# $1: a program; that it loads the library by its SONAME, or not at all
loads() { readelf -d "$1" | grep -qF "(NEEDED)             Shared library: [libfedvirt.so.$abi]" || die "$1 does not load libfedvirt.so.$abi"; }
loads_not() { ! readelf -d "$1" | grep 'libfedvirt' || die "$1 should have the library in it"; }

with_pkg_config() {
    local wanted
    export PKG_CONFIG_PATH=$work/prefix/lib/pkgconfig
    pkg-config --exact-version="$version" fedvirt || die "pkg-config does not find fedvirt $version"
    for wanted in 'print-requires-private: libvirt libvirt-qemu' 'static --libs-only-l: -lfedvirt -lvirt-qemu -lvirt -lgcc_s -lpthread -lm'; do
        # shellcheck disable=SC2086 # options
        words "$(pkg-config --print-errors --${wanted%%: *} fedvirt)" > "$work/has"
        words "${wanted#*: }" > "$work/wanted"
        [ -z "$(comm -13 "$work/has" "$work/wanted")" ] || die "pkg-config --${wanted%%: *} fedvirt lacks $(comm -13 "$work/has" "$work/wanted")"
    done
    [ "$(words "$(pkg-config --libs-only-l fedvirt)")" = -lfedvirt ] || die "programs would be linked to $(pkg-config --libs fedvirt)"
    # shellcheck disable=SC2046 # words, as pkg-config writes them
    (
        cd "$work"
        cc program.c $(pkg-config --cflags --libs fedvirt) -o pc-c
        c++ -std=c++17 program.cpp $(pkg-config --cflags --libs fedvirt) -o pc-cpp
        cc program.c -Wl,--as-needed -l:libfedvirt.a $(pkg-config --static --cflags --libs fedvirt) -o pc-c-static
        c++ -std=c++17 program.cpp -Wl,--as-needed -l:libfedvirt.a $(pkg-config --static --cflags --libs fedvirt) -o pc-cpp-static
    )
    for program in "$work"/pc-{c,cpp}; do loads "$program"; runs "$program" "$work/prefix/lib"; done
    for program in "$work"/pc-{c,cpp}-static; do loads_not "$program"; runs "$program"; done
}

words() { printf '%s\n' "$1" | tr ' ' '\n' | sed '/^$/d' | LC_ALL=C sort -u; }

# $1: the prefix
with_cmake() {
    mkdir "$work/cmake"
    cat > "$work/cmake/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.16)
project(user C CXX)
set(CMAKE_CXX_STANDARD 17)
foreach(other 0 $abi.99 99)
    find_package(fedvirt \${other} QUIET)
    if(fedvirt_FOUND)
        message(FATAL_ERROR "fedvirt $version passes for \${other}")
    endif()
endforeach()
find_package(fedvirt $version EXACT REQUIRED)
find_package(fedvirt $abi REQUIRED)
add_executable(c ../program.c)
target_link_libraries(c fedvirt::fedvirt)
add_executable(cpp ../program.cpp)
target_link_libraries(cpp fedvirt::fedvirt)
add_executable(c-static ../program.c)
target_link_libraries(c-static fedvirt::fedvirt_static)
add_executable(cpp-static ../program.cpp)
target_link_libraries(cpp-static fedvirt::fedvirt_static)
END
    if ! { cmake -S "$work/cmake" -B "$work/cmake/build" -DCMAKE_PREFIX_PATH="$1" && cmake --build "$work/cmake/build"; } > "$work/log" 2>&1; then
        cat "$work/log" >&2
        die "CMake could not build with it (see above)"
    fi
    # CMake has the library's folder in what it builds.
    for program in "$work"/cmake/build/{c,cpp}; do loads "$program"; runs "$program"; done
    for program in "$work"/cmake/build/{c,cpp}-static; do loads_not "$program"; runs "$program"; done
}

# All that is below a folder, and not a folder itself.
listed() { (cd "$1" && find . ! -type d | LC_ALL=C sort); }

say "install, pkg-config"
PREFIX=$work/prefix make --silent install-capi
cmp -s "$work/prefix/lib/libfedvirt.so.$abi" "$(library)/libfedvirt.so" || die "libfedvirt.so.$abi is not the library"
[ "$(soname "$work/prefix/lib/libfedvirt.so.$version")" = "libfedvirt.so.$abi" ] || die "the SONAME is not libfedvirt.so.$abi"
diff <(listed fedvirt-capi/include) <(listed "$work/prefix/include") || die "not all headers are installed, or more"
listed "$work/prefix" > "$work/usual"
with_pkg_config
# What somebody else put there stays.
touch "$work/prefix/include/fedvirt/theirs.hpp"
make --silent uninstall-capi PREFIX="$work/prefix"
[ "$(listed "$work/prefix")" = ./include/fedvirt/theirs.hpp ] || die "make uninstall-capi left $(listed "$work/prefix")"

say "DESTDIR, CMake"
# Debian's folder, or just lib.
lib=lib/$(cc -print-multiarch) && lib=${lib%/}
there=(DESTDIR="$work/dest" PREFIX=/opt/fedvirt LIBDIR="/opt/fedvirt/$lib" INCLUDEDIR=/opt/fedvirt/include)
make --silent install-capi "${there[@]}"
diff <(sed "s,^\./lib/,./$lib/," "$work/usual" | LC_ALL=C sort) <(listed "$work/dest/opt/fedvirt") || die "DESTDIR has other files"
[ "$(listed "$work/dest")" = "$(listed "$work/dest/opt/fedvirt" | sed 's,^\.,./opt/fedvirt,')" ] || die "DESTDIR has more than PREFIX"
! grep -rlIF "$work" "$work/dest" || die "DESTDIR is in what is installed"
[ ! -e /opt/fedvirt ] || die "/opt/fedvirt is there: DESTDIR is not heeded, or something else made it"
with_cmake "$work/dest/opt/fedvirt"
make --silent uninstall-capi "${there[@]}"
[ -z "$(listed "$work/dest")" ] || die "make uninstall-capi left $(listed "$work/dest")"
