//! Everything that libvirt's own tests take is taken here, too: no finding in any of their documents but those that they
//! expect to be refused.
//!
//! `FEDVIRT_LIBVIRT_DOCS` names the folder that `scripts/fetch-libvirt-docs.sh` makes.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fedvirt_core::Document;

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            documents(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            found.push(path);
        }
    }
}

#[test]
fn nothing_that_libvirt_takes_has_a_finding() {
    let root = std::env::var_os("FEDVIRT_LIBVIRT_DOCS").expect(
        "FEDVIRT_LIBVIRT_DOCS is not set: run scripts/fetch-libvirt-docs.sh DIR, and set it to that DIR",
    );
    let tests = Path::new(&root).join("tests");
    assert!(tests.is_dir(), "{} is no folder: run scripts/fetch-libvirt-docs.sh {root:?}", tests.display());
    let mut paths = Vec::new();
    documents(&tests, &mut paths);
    assert!(paths.len() > 1000, "only {} documents below {}", paths.len(), tests.display());
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
