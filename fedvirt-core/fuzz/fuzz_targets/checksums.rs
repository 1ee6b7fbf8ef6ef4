#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fedvirt_fuzz::checksums(data));
