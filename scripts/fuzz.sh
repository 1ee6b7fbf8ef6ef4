#!/usr/bin/env bash
#
# fuzz.sh SECONDS [TARGET...]
#
# Runs the fuzz targets, one for each kind of document, one for images, two for lists of digests and one for the C ABI, all
# together for so many seconds, on the project's own toolchain: cargo-fuzz would want a nightly one, and only sets these flags.
# What it finds lands in target/fuzz/, to be made a test.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
seconds=${1:?usage: fuzz.sh SECONDS [TARGET...]}
shift
work=$PWD/target/fuzz
host=$(rustc -vV | sed -n 's/^host: //p')
targets=("$@")
[ $# -gt 0 ] || mapfile -t targets < <(sed -n 's/^name = "\(.*\)"$/\1/p' fedvirt-core/fuzz/Cargo.toml | grep -v '^fedvirt-fuzz$')
mkdir -p "$work/found" "$work/seeds"
# Every document that the tests write down is a seed; the fuzzer cuts and mixes them.
find fedvirt-core/tests -name '*.xml' -exec cp -t "$work/seeds" {} +
for root in domain network pool volume capabilities domainCapabilities device filter disk interface; do
    printf '<%s a="1"><name>x &amp; y</name><b:c xmlns:b="u"/><!-- r --></%s>' "$root" "$root" > "$work/seeds/$root"
done
# Lists of digests, and one that is signed.
find tests/images fedvirt-core/fuzz/keys -type f ! -name '*.gpg' ! -name README.md | while read -r file; do
    cp "$file" "$work/seeds/${file//\//_}"
done
# What c_abi does with a document stands behind a NUL byte: an operation, a path, a value.
printf '<domain type="kvm"><devices><disk><target dev="vda"/></disk></devices></domain>\0\1\0web\0\2\2\3\3\13\5\1\14\3' \
    > "$work/seeds/edits"
# Images, of every kind that qemu-img makes: 0 puts a part behind the one before.
for format in qcow2 vmdk vhdx; do
    qemu-img create -q -f "$format" "$work/image" 8M
    head -c 1023 "$work/image" | cat <(printf '\0') - > "$work/seeds/$format"
done
dd if="$work/image" bs=1023 count=1 iflag=skip_bytes skip=$((192 << 10)) status=none | cat "$work/seeds/vhdx" <(printf '\100') - > "$work/seeds/vhdx-table"
rm "$work/image"
# --target keeps the flags from build scripts and macros, which run here and need no coverage.
RUSTFLAGS='-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cdebug-assertions --cfg fuzzing' \
    cargo build --quiet --release --locked --target "$host" --target-dir "$work/build" --manifest-path fedvirt-core/fuzz/Cargo.toml
mkdir -p "$work/tmp"
trap 'rm -rf "$work/tmp"' EXIT
for target in "${targets[@]}"; do
    mkdir -p "$work/corpus/$target"
    TMPDIR=$work/tmp "$work/build/$host/release/$target" "$work/corpus/$target" "$work/seeds" \
        -max_total_time="$((seconds / ${#targets[@]} + 1))" -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="$work/found/$target-" -print_final_stats=1 > "$work/$target.log" 2>&1 ||
        { cat "$work/$target.log" >&2; exit 1; }
    printf '%-26s %9s inputs\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target.log")"
done
