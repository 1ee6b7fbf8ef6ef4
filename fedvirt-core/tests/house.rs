//! What may know what: an arrow the other way is a defect.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A module and the others of the crate that it may use; what they all share is left out.
const ARROWS: &[(&str, &[&str])] = &[
    ("xml", &[]),
    ("model", &["xml"]),
    ("cloudinit", &[]),
    ("image", &[]),
    ("host", &["model"]),
    ("guest", &["host", "image", "cloudinit", "model", "xml"]),
];

/// Errors, sizes, progress and reading JSON are everybody's.
const SHARED: &[&str] = &[
    "error",
    "json",
    "units",
    "progress",
    "Error",
    "ErrorKind",
    "Result",
    "ByteSize",
    "Event",
    "Progress",
    "LibvirtError",
];

#[test]
fn modules_know_only_what_they_may() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (module, allowed) in ARROWS {
        for file in files(&source.join(module)) {
            let text = fs::read_to_string(&file).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for name in code.flat_map(used).collect::<BTreeSet<_>>() {
                let fine =
                    name == *module || allowed.contains(&name.as_str()) || SHARED.contains(&name.as_str());
                if !fine {
                    wrong.push(format!("{} uses {name}", file.strip_prefix(&source).unwrap().display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_call_into_libvirt_is_in_host() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in files(&source) {
        let within = file.strip_prefix(&source).unwrap().starts_with("host");
        let text = fs::read_to_string(&file).unwrap();
        assert!(within || !text.contains("use virt::"), "{}", file.display());
        let unsafe_code = text.contains("unsafe {") || text.contains("unsafe fn");
        assert!(!unsafe_code || file.ends_with("host/sys.rs"), "unsafe code in {}", file.display());
    }
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    files.into_iter().chain(folders.iter().flat_map(|folder| self::files(folder))).collect()
}

/// The first names behind `crate::` in a line of code.
fn used(line: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (i, _) in line.match_indices("crate::") {
        let rest = &line[i + "crate::".len()..];
        let word =
            |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        match rest.strip_prefix('{') {
            Some(list) => {
                let list = list.split('}').next().unwrap_or_default();
                names.extend(list.split(',').map(|item| word(item.trim())).filter(|name| !name.is_empty()));
            }
            None => names.push(word(rest)),
        }
    }
    names
}
