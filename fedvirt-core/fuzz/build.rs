//! Compiles what drives the C ABI from C.

fn main() {
    let header = "../../fedvirt-capi/include";
    println!("cargo::rerun-if-changed=c/documents.c");
    println!("cargo::rerun-if-changed={header}/fedvirt.h");
    cc::Build::new()
        .file("c/documents.c")
        .include(header)
        .std("c11")
        .warnings_into_errors(true)
        .compile("drive");
}
