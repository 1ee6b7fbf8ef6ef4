//! Everything that libvirt's own tests take is taken here, too: no finding in any of their documents but those that they
//! expect to be refused.
//!
//! `FEDVIRT_LIBVIRT_DOCS` names the folder that `scripts/fetch-libvirt-docs.sh` makes.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;

use fedvirt_core::Document;

#[path = "shared/libvirt.rs"]
mod libvirt;

#[test]
fn nothing_that_libvirt_takes_has_a_finding() {
    let (folder, paths) = libvirt::documents();
    let tests = folder.join("tests");
    let refused = include_str!("validate/refused.txt").lines();
    let mut refused: BTreeSet<&str> =
        refused.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    // Another version of libvirt may have other documents.
    refused.retain(|name| tests.join(name).exists());
    let mut wrong = Vec::new();
    for path in &paths {
        // libvirt's private documents are none of ours.
        let Ok(document) = Document::from_xml(&fs::read_to_string(path).unwrap()) else { continue };
        let name = path.strip_prefix(&tests).unwrap().to_str().unwrap();
        let expected = refused.remove(name);
        match document.validate().as_slice() {
            [] if expected => wrong.push(format!("{name}: nothing is found")),
            [finding, ..] if !expected => wrong.push(format!("{name}: {finding}")),
            _ => {}
        }
    }
    wrong.extend(refused.iter().map(|name| format!("{name}: not read")));
    assert!(wrong.is_empty(), "{wrong:#?}");
}
