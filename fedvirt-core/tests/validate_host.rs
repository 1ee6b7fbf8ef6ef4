//! The rules of `validate()` that drivers of real hosts enforce, judged by a private libvirt host:
//!
//!     scripts/with-libvirtd.sh -- cargo test -p fedvirt-core --test validate_host

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod rules;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use fedvirt_core::Document;
use rules::{check, domain, rules};

/// Has virsh define every document; `undo` are the words that take it back, before its name.
fn judged_by_the_host(text: &str, define: &[&str], undo: &[&str], document: impl Fn(&str, &str) -> String) {
    assert!(
        std::env::var_os("LIBVIRT_DEFAULT_URI").is_some(),
        "no private host: run this by scripts/with-libvirtd.sh -- cargo test …"
    );
    let file: PathBuf =
        std::env::temp_dir().join(format!("fedvirt-{}-{}.xml", define[0], std::process::id()));
    check(&rules(text), document, |xml| {
        fs::write(&file, xml).unwrap();
        let output = Command::new("virsh").args(define).arg(&file).output().unwrap();
        let refused =
            (!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned());
        if refused.is_none() {
            let name = xml.split_once("<name>").and_then(|(_, rest)| rest.split_once("</name>")).unwrap().0;
            assert!(Command::new("virsh").args(undo).arg(name).output().unwrap().status.success(), "{name}");
        }
        (Document::from_xml(xml).unwrap().validate(), refused)
    });
    fs::remove_file(&file).unwrap();
}

#[test]
fn domains_of_qemu() {
    judged_by_the_host(include_str!("validate/qemu.txt"), &["define"], &["undefine"], |name, content| {
        domain("qemu", name, content)
    });
}

#[test]
fn networks() {
    judged_by_the_host(
        include_str!("validate/network.txt"),
        &["net-define"],
        &["net-undefine"],
        |name, content| {
            let name =
                if content.contains("<name>") { String::new() } else { format!("<name>{name}</name>") };
            format!("<network>{name}{content}</network>")
        },
    );
}

#[test]
fn pools() {
    judged_by_the_host(
        include_str!("validate/pool.txt"),
        &["pool-define"],
        &["pool-undefine"],
        |name, content| content.replacen("NAME", name, 1),
    );
}

#[test]
fn volumes() {
    let undo = &["vol-delete", "--pool", "default"];
    judged_by_the_host(
        include_str!("validate/volume.txt"),
        &["vol-create", "default"],
        undo,
        |name, content| content.replacen("NAME", name, 1),
    );
}
