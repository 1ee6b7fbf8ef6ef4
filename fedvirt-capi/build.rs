//! Gives the shared library its SONAME, which is the version of its ABI: `libfedvirt.so.0.1` for each 0.1.x, and from 1.0
//! on the major version alone. cargo-c has the same rule.

#![allow(clippy::print_stdout, reason = "this is how build scripts speak to cargo")]

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_FAMILY", "unix") && !is("CARGO_CFG_TARGET_VENDOR", "apple") {
        let abi = match (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR")) {
            ("0", minor) => format!("0.{minor}"),
            (major, _) => major.to_owned(),
        };
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libfedvirt.so.{abi}");
    }
}
