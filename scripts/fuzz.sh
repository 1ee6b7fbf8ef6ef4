#!/usr/bin/env bash
#
# fuzz.sh SECONDS
#
# Runs the fuzz target of the document reader for so many seconds, on the project's own toolchain: cargo-fuzz would want a
# nightly one, and only sets these flags. What it finds lands in target/fuzz/, to be made a test.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
seconds=${1:?usage: fuzz.sh SECONDS}
work=$PWD/target/fuzz
target=$(rustc -vV | sed -n 's/^host: //p')
mkdir -p "$work/corpus" "$work/found"
# Every document that the tests write down is a seed; the fuzzer cuts and mixes them.
find fedvirt-core/tests -name '*.xml' -exec cp -t "$work/corpus" {} +
for root in domain network pool volume capabilities domainCapabilities device filter; do
    printf '<%s a="1"><name>x &amp; y</name><b:c xmlns:b="u"/><!-- r --></%s>' "$root" "$root" > "$work/corpus/$root"
done
# --target keeps the flags from build scripts and macros, which run here and need no coverage.
RUSTFLAGS='-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cdebug-assertions --cfg fuzzing' \
    cargo build --quiet --release --locked --target "$target" --target-dir "$work/build" --manifest-path fedvirt-core/fuzz/Cargo.toml
"$work/build/$target/release/document" "$work/corpus" -max_total_time="$seconds" -max_len=8192 -timeout=10 \
    -rss_limit_mb=2048 -artifact_prefix="$work/found/" -print_final_stats=1 -verbosity=0
