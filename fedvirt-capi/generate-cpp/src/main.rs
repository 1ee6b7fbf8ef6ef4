//! Writes the C++ classes of libvirt's documents from the model's schema table, with the test that sets and reads every
//! field of theirs; or with `--check` says whether they are up to date.
//!
//! There is a header for every document and one for what several of them share, in the same modules as in Python.

mod classes;
#[path = "../../../fedvirt-py/generate/src/docs.rs"]
#[allow(dead_code, reason = "the rest is for Python")]
mod docs;
mod fields;
mod header;
#[path = "../../../fedvirt-py/src/model/names.rs"]
#[allow(dead_code, reason = "the rest is for Python")]
mod modules;
mod names;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

/// The first line of every generated file.
const BANNER: &str = "/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */\n";

fn main() {
    if let Err(error) = run() {
        #[allow(clippy::print_stderr, reason = "a program for people")]
        {
            eprintln!("fedvirt-cpp-generate: {error}");
        }
        std::process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let check = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--check") => true,
        Some(other) => return Err(format!("no such option: {other} (there is --check)").into()),
    };
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let wanted = files(&home)?;
    // A document that is gone leaves no header behind.
    for folder in ["include/fedvirt", "include/fedvirt/elements", "tests/fields"] {
        let (of_test, folder) = (folder == "tests/fields", home.join(folder));
        std::fs::create_dir_all(&folder)?;
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let generated = || std::fs::read_to_string(&path).is_ok_and(|found| found.starts_with(BANNER));
            if path.is_file() && !wanted.contains_key(&path) && (of_test || generated()) {
                if check {
                    return Err(stale(&path));
                }
                std::fs::remove_file(path)?;
            }
        }
    }
    for (path, content) in wanted {
        if std::fs::read_to_string(&path).is_ok_and(|found| found == content) {
            continue;
        }
        if check {
            return Err(stale(&path));
        }
        std::fs::write(path, content)?;
    }
    Ok(())
}

fn stale(path: &Path) -> Box<dyn Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!("{name} is not what the schema table says; run fedvirt-capi/generate-header.sh").into()
}

/// What every generated file holds.
fn files(home: &Path) -> Result<BTreeMap<PathBuf, String>, Box<dyn Error>> {
    let modules = classes::modules()?;
    let include = home.join("include");
    let mut files = BTreeMap::new();
    for module in &modules {
        let (folder, file) = (include.join("fedvirt"), format!("{}.hpp", module.name));
        files.insert(folder.join("elements").join(&file), header::elements(module)?);
        if !module.documents.is_empty() {
            files.insert(folder.join(file), header::documents(module)?);
        }
    }
    files.insert(include.join("fedvirt.hpp"), header::all(&modules));
    for (name, content) in fields::files(&modules)? {
        files.insert(home.join("tests/fields").join(name), content);
    }
    Ok(files)
}
