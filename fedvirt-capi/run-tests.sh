#!/usr/bin/env bash
#
# run-tests.sh unit      the library, its header and symbols, and every test from C and C++ that needs no guest; builds what
#                        boot needs
# run-tests.sh host      domains, networks, pools and volumes of a real host, without a guest that boots
# run-tests.sh install   make install-capi, and programs that use what it installs; needs what unit builds
# run-tests.sh boot      one real guest, from C
# run-tests.sh example   the same with examples/c/first_guest.c and examples/cpp/first_guest.cpp
#
# host, boot and example need a libvirt host in LIBVIRT_DEFAULT_URI, boot and example also a cloud image in
# FEDVIRT_TEST_IMAGE. They build nothing, and reach no outside network:
#
#   scripts/with-libvirtd.sh -- fedvirt-capi/run-tests.sh host
#   FEDVIRT_TEST_IMAGE=$(scripts/image.sh) scripts/with-libvirtd.sh -- fedvirt-capi/run-tests.sh boot
#
# CC_LIST names the C compilers of unit, "gcc clang" if not set; their C++ compilers must be there, too. With
# FEDVIRT_LIBVIRT_DOCS, the folder that scripts/fetch-libvirt-docs.sh makes, unit also has libvirt's own documents go through C++.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
here=fedvirt-capi
target=${CARGO_TARGET_DIR:-target}
. fedvirt-capi/tests/lib.sh
library=$(library)
built=$target/capi-tests

warnings=(-Wall -Wextra -Wpedantic -Wshadow -Wundef -Wconversion -Werror)
c=(-std=c11 -D_POSIX_C_SOURCE=200809L "${warnings[@]}" -Wstrict-prototypes -Wmissing-prototypes -g -I"$here/include")
cxx=("${warnings[@]}" -Wold-style-cast -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wzero-as-null-pointer-constant -I"$here/include")
# shellcheck disable=SC2054 # the linker's commas
shared=(-L"$library" -Wl,-rpath,"$(realpath -m "$library")" -lfedvirt)
tests=("$here"/tests/{main,errors,documents,paths,compare,plans,seeds,images,hosts,handles,threads,cases,abi}.c)
cases=tests/cases
cpp_returning=("$here"/tests/cpp_{main,documents,compare,plans,seeds,images,hosts}.cpp)
cpp_tests=("${cpp_returning[@]}" "$here"/tests/cpp_throwing.cpp)

# What the header declares, what the list says and what the library exports.
check_symbols() {
    local declared exported listed=$here/symbols.txt
    declared=$(grep -oE '^[a-z].*\bfedvirt_[a-z0-9_]+\(' "$here/include/fedvirt.h" | grep -oE 'fedvirt_[a-z0-9_]+\($' | tr -d '(' | LC_ALL=C sort)
    exported=$(nm -D --defined-only "$library/libfedvirt.so" | awk '{ print $3 }' | LC_ALL=C sort)
    diff --label listed --label exported -u "$listed" - <<< "$exported" ||
        die "the library exports other symbols than $listed lists: if that is meant, list them, and see that none went away"
    diff --label listed --label declared -u "$listed" - <<< "$declared" || die "the header declares other functions than $listed lists"
}

# Of what no header of C++ calls, cpp-unused.txt says why, and of nothing else. What comments name does not count.
check_cpp() {
    local used
    used=$(grep -hvE '^ *(/?\*|//)' "$here"/include/fedvirt/*.hpp | grep -oE '\bfedvirt_[a-z0-9_]+\b' | LC_ALL=C sort -u)
    ! grep -vE '^(#|$|fedvirt_[a-z0-9_]+ +# .)' "$here/cpp-unused.txt" || die "$here/cpp-unused.txt gives no reason for these"
    diff --label unused --label "said in cpp-unused.txt" -u <(LC_ALL=C comm -23 "$here/symbols.txt" - <<< "$used") \
        <(grep -oE '^fedvirt_[a-z0-9_]+' "$here/cpp-unused.txt") ||
        die "give C++ what it has not yet, in include/fedvirt/, or say why not in $here/cpp-unused.txt, in the order of symbols.txt"
}

# $1: a name for the build, $2: C compiler, $3: C++ compiler
with_compiler() {
    local dir=$built/$1 cc=$2 cxx_compiler=$3 standard header said
    mkdir -p "$dir"
    for standard in c99 c11 c2x; do
        echo '#include "fedvirt.h"' | "$cc" -std=$standard "${warnings[@]}" -I"$here/include" -fsyntax-only -x c -
    done
    echo '#include "fedvirt.h"' | "$cxx_compiler" -std=c++11 "${cxx[@]}" -fsyntax-only -x c++ -
    # What is for C++17 says so.
    if said=$(echo '#include "fedvirt.hpp"' | "$cxx_compiler" -std=c++14 "${cxx[@]}" -fsyntax-only -x c++ - 2>&1); then
        die "$cxx_compiler takes fedvirt.hpp for C++14"
    fi
    grep -q 'needs C++17' <<< "$said" || die "$cxx_compiler says of fedvirt.hpp with C++14: $said"
    echo '#include "fedvirt.h"' | "$cc" "${c[@]}" -DFEDVIRT_WITHOUT_LIBVIRT -fsyntax-only -x c -
    "$cc" "${c[@]}" "${tests[@]}" "${shared[@]}" -pthread -o "$dir/tests"
    "$cxx_compiler" -std=c++17 "${cxx[@]}" "$here"/tests/header.cpp "$here"/tests/header_again.cpp "${shared[@]}" -o "$dir/header"
    "$cc" "${c[@]}" "$here/tests/host_objects.c" "${shared[@]}" -o "$dir/host_objects"
    "$cxx_compiler" -std=c++17 "${cxx[@]}" "$here/tests/cpp_host_objects.cpp" "${shared[@]}" -o "$dir/cpp_host_objects"
    "$cc" "${c[@]}" "$here/tests/guest_boot.c" "${shared[@]}" -o "$dir/guest_boot"
    "$cc" "${c[@]}" examples/c/first_guest.c "${shared[@]}" -o "$dir/first_guest"
    "$cc" "${c[@]}" -I"$here/tests" "$built/misuse.c" "${shared[@]}" -o "$dir/misuse"
    "$dir/tests" "$cases"
    "$dir/misuse"
    "$dir/header"
    for standard in c++17 c++20 c++2b; do
        "$cxx_compiler" -std=$standard "${cxx[@]}" "${cpp_tests[@]}" "${shared[@]}" -o "$dir/$standard"
        "$dir/$standard"
    done
    # What returns its errors needs neither exceptions nor RTTI, and documents need no libvirt.
    "$cxx_compiler" -std=c++17 "${cxx[@]}" -fno-exceptions -fno-rtti "${cpp_returning[@]}" "${shared[@]}" \
        -o "$dir/no-exceptions"
    "$dir/no-exceptions"
    "$cxx_compiler" -std=c++17 "${cxx[@]}" -DFEDVIRT_WITHOUT_LIBVIRT -fsyntax-only "${cpp_returning[@]}"
    # Each header brings what it needs.
    for header in "$here"/include/fedvirt/*.hpp; do
        "$cxx_compiler" -std=c++17 "${cxx[@]}" -fsyntax-only -x c++ -include "$header" /dev/null
    done
    "$cxx_compiler" -std=c++17 "${cxx[@]}" examples/cpp/first_guest.cpp "${shared[@]}" -o "$dir/first_guest_cpp"
}

# Every function that C++'s classes have. $1: a name for the build, $2: compiler, $3: standard
every_field() {
    local dir=$built/$1-fields
    mkdir -p "$dir"
    # shellcheck disable=SC2016 # for that shell
    printf '%s\0' "$here"/tests/fields/*.cpp |
        xargs -0 -P "$(nproc)" -I{} sh -c 'file=$1; shift; exec "$@" -c "$file" -o "$0/$(basename "$file").o"' "$dir" {} \
            "$2" "-std=$3" "${cxx[@]}"
    "$2" "$dir"/*.o "${shared[@]}" -o "$dir/fields"
    "$dir/fields" "$here/tests/fields"
}

# With the library linked in, and all of memory watched, leaks included. What libvirt keeps for the life of the process, it
# still points to, so that it is no leak and needs no suppression.
with_sanitizers() {
    local dir=$built/sanitized libvirt
    libvirt=$(pkg-config --libs libvirt libvirt-qemu)
    mkdir -p "$dir"
    # shellcheck disable=SC2086 # words, as pkg-config writes them
    gcc "${c[@]}" -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer "${tests[@]}" \
        "$library/libfedvirt.a" $libvirt -lgcc_s -lutil -lrt -pthread -lm -ldl -o "$dir/tests"
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
    "$dir/tests" "$cases"
    # shellcheck disable=SC2086
    gcc "${c[@]}" -I"$here/tests" -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer "$built/misuse.c" \
        "$library/libfedvirt.a" $libvirt -lgcc_s -lutil -lrt -pthread -lm -ldl -o "$dir/misuse"
    "$dir/misuse"
    # shellcheck disable=SC2086
    g++ -std=c++17 "${cxx[@]}" -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer \
        "${cpp_tests[@]}" "$library/libfedvirt.a" $libvirt -lgcc_s -lutil -lrt -pthread -lm -ldl -o "$dir/cpp"
    "$dir/cpp"
}

# The shared library as it is: memory, where nothing may be left, and threads. Rust's own sanitizers want a nightly toolchain,
# and gcc's thread sanitizer does not see what Rust's code does; valgrind sees all of it. Each finds what is broken on purpose.
with_valgrind() {
    local dir=$built/gcc memory threads
    command -v valgrind > /dev/null || die "valgrind is missing: scripts/install-deps.sh --test installs it"
    threads=(valgrind -q --error-exitcode=9 --num-callers=40 --suppressions="$here/valgrind.supp" --tool=helgrind)
    memory=("${threads[@]/helgrind/memcheck}" --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all)
    gcc "${c[@]}" "$here/tests/broken.c" "${shared[@]}" -pthread -o "$dir/broken"
    ! "${memory[@]}" "$dir/broken" leak 2> /dev/null || die "valgrind finds no leak where there is one"
    ! "${threads[@]}" "$dir/broken" race 2> /dev/null || die "helgrind finds no race where there is one"
    "${memory[@]}" "$dir/tests" "$cases"
    "${memory[@]}" "$dir/misuse"
    # Downloads have threads of Rust's, which tell one another by atomics and futexes: helgrind does not follow those, and what
    # is safe by Rust's types needs no such test.
    "${threads[@]}" "$dir/tests" "$cases" --no-downloads
}

# The library that has no hosts and guests: what the header declares for it, and no libvirt in programs, shared or static.
without_libvirt() {
    local dir=$target/without-libvirt/debug declared language link
    local -A compilers=([c]='gcc -std=c11' [cpp]='g++ -std=c++17')
    declared=$(echo '#include "fedvirt.h"' | gcc -DFEDVIRT_WITHOUT_LIBVIRT -I"$here/include" -E -P -x c - |
        grep -oE '\bfedvirt_[a-z0-9_]+\(' | tr -d '(' | LC_ALL=C sort)
    diff --label exported --label declared -u <(nm -D --defined-only "$dir/libfedvirt.so" | awk '{ print $3 }' | LC_ALL=C sort) - \
        <<< "$declared" || die "with -DFEDVIRT_WITHOUT_LIBVIRT, the header declares other functions than the library without it exports"
    ln -sfn libfedvirt.so "$dir/$(soname "$dir/libfedvirt.so")"
    block c > "$dir/program.c"
    block cpp > "$dir/program.cpp"
    for link in "-L$dir -Wl,-rpath,$(realpath "$dir") -lfedvirt" "$dir/libfedvirt.a -lgcc_s -lutil -lrt -pthread -lm -ldl"; do
        for language in c cpp; do
            # shellcheck disable=SC2086 # words
            ${compilers[$language]} -I"$here/include" -DFEDVIRT_WITHOUT_LIBVIRT "$dir/program.$language" $link -o "$dir/program"
            "$dir/program" > "$dir/said" || die "the README's program in $language fails without libvirt: $(cat "$dir/said")"
            ! ldd "$dir/program" | grep -F 'libvirt.so' || die "the README's program in $language loads libvirt"
        done
    done
}

# A server that has what Fedora's has, for as long as this runs.
mirror() {
    need python3 qemu-img gpg
    FEDVIRT_TEST_MIRROR=$(mktemp -d)
    "$here/tests/mirror.py" "$FEDVIRT_TEST_MIRROR" &
    server=$!
    trap 'kill "$server" 2> /dev/null || true; rm -rf "$FEDVIRT_TEST_MIRROR"' EXIT
    while [ ! -e "$FEDVIRT_TEST_MIRROR/url" ]; do
        kill -0 "$server" 2> /dev/null || die "$here/tests/mirror.py ended"
        sleep 0.1
    done
    export FEDVIRT_TEST_MIRROR
}

unit() {
    local cc cxx_compiler
    say "build"
    mkdir -p "$built"
    # In a folder of its own, for both libraries have one name.
    cargo build --quiet --locked --package fedvirt-capi --no-default-features --target-dir "$target/without-libvirt"
    cargo build --quiet --locked --package fedvirt-capi
    # The name under which programs load it.
    ln -sfn libfedvirt.so "$library/$(soname "$library/libfedvirt.so")"
    say "headers and symbols"
    "$here/generate-header.sh" --check
    check_symbols
    check_cpp
    cargo run --quiet --locked --package fedvirt-capi-generate --bin misuse > "$built/misuse.c"
    say "without libvirt"
    without_libvirt
    mirror
    for cc in ${CC_LIST:-gcc clang}; do
        case $cc in *gcc*) cxx_compiler=${cc/gcc/g++} ;; *) cxx_compiler=${cc/clang/clang++} ;; esac
        say "$cc"
        with_compiler "$cc" "$cc" "$cxx_compiler"
    done
    # One compiler and one standard each, for it takes long: the functions are the same.
    for cc in ${CC_LIST:-gcc clang}; do
        case $cc in
            *gcc*) say "$cc, every field in C++17" && every_field "$cc" "${cc/gcc/g++}" c++17 ;;
            *) say "$cc, every field in C++20" && every_field "$cc" "${cc/clang/clang++}" c++20 ;;
        esac
    done
    say "gcc, address and undefined behaviour sanitizers"
    with_sanitizers
    say "valgrind, memory and threads"
    with_valgrind
    if [ -n "${FEDVIRT_LIBVIRT_DOCS:-}" ]; then
        say "libvirt's own documents"
        g++ -std=c++17 "${cxx[@]}" "$here/tests/cpp_libvirt.cpp" "${shared[@]}" -o "$built/libvirt"
        find "$FEDVIRT_LIBVIRT_DOCS" -name '*.xml' | "$built/libvirt"
    fi
}

# $1: the program that is to run, $2: how to call this
check_host() {
    [ -n "${LIBVIRT_DEFAULT_URI:-}" ] || die "LIBVIRT_DEFAULT_URI is not set; run it as: $2"
    [ -x "$built/gcc/$1" ] || die "nothing is built yet; run fedvirt-capi/run-tests.sh unit first"
}

host() {
    check_host host_objects "scripts/with-libvirtd.sh -- fedvirt-capi/run-tests.sh host"
    mirror
    "$built/gcc/host_objects"
    "$built/gcc/cpp_host_objects"
}

# What a guest needs, or how to come by it.
check_boot() {
    local how="FEDVIRT_TEST_IMAGE=\$(scripts/image.sh) scripts/with-libvirtd.sh -- fedvirt-capi/run-tests.sh $1"
    check_host guest_boot "$how"
    [ -n "${FEDVIRT_TEST_IMAGE:-}" ] || die "FEDVIRT_TEST_IMAGE is not set; run it as: $how"
    [ -r "$FEDVIRT_TEST_IMAGE" ] || die "FEDVIRT_TEST_IMAGE names '$FEDVIRT_TEST_IMAGE', which cannot be read"
}

boot() {
    check_boot boot
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    ssh-keygen -q -t ed25519 -N '' -C guest_boot -f "$folder/key"
    FEDVIRT_TEST_KEY=$folder/key "$built/gcc/guest_boot"
}

example() {
    check_boot example
    local program said
    for program in first_guest first_guest_cpp; do
        # shellcheck disable=SC2016 # for the guest's shell
        said=$("$built/gcc/$program" "$LIBVIRT_DEFAULT_URI" "$FEDVIRT_TEST_IMAGE" 'echo "in $(hostname), as $(id -un)"' | tee -a /dev/stderr)
        grep -qx 'in demo, as alice' <<< "$said" || die "the guest of $program did not answer"
    done
}

case ${1:-} in
    unit | host | boot | example) "$1" ;;
    install) "$here/tests/install.sh" ;;
    *) sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2 ;;
esac
