//! The library's version.

use std::ffi::{CStr, c_char};

const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(version) => version,
    Err(_) => c"",
};

const NUMBER: u32 = 1_000_000 * number(env!("CARGO_PKG_VERSION_MAJOR"))
    + 1_000 * number(env!("CARGO_PKG_VERSION_MINOR"))
    + number(env!("CARGO_PKG_VERSION_PATCH"));

const fn number(digits: &str) -> u32 {
    let (mut number, mut at) = (0, 0);
    while at < digits.len() {
        number = 10 * number + (digits.as_bytes()[at] - b'0') as u32;
        at += 1;
    }
    number
}

/// The version of the library that runs, such as "0.1.0". FEDVIRT_VERSION is the header's.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_version() -> *const c_char {
    VERSION.as_ptr()
}

/// The version of the library that runs as a number, 1000000 * major + 1000 * minor + patch.
/// FEDVIRT_VERSION_NUMBER is the header's.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_version_number() -> u32 {
    NUMBER
}
