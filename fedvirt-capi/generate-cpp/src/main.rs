//! Writes the C++ classes of libvirt's documents from the model's schema table, with the test that sets and reads every
//! field of theirs; or with `--check` says whether they are up to date.
//!
//! There is a header for every document and one for what several of them share, in the same modules as in Python.

mod classes;
mod fields;
mod header;
#[path = "../../../fedvirt-py/src/model/names.rs"]
#[allow(dead_code, reason = "the rest is for Python")]
mod modules;
mod names;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use fedvirt_generate::Generated;

/// The first line of every generated file.
const BANNER: &str = "/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */\n";

fn main() {
    fedvirt_generate::main("fedvirt-capi/generate-header.sh", || {
        generated(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
    });
}

/// What every generated file holds.
fn generated(home: &Path) -> Result<Generated, Box<dyn Error>> {
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
    // A document that is gone leaves no header behind. In the tests' folder all is generated.
    let folders = ["include/fedvirt", "include/fedvirt/elements"].map(|folder| (home.join(folder), BANNER));
    Ok(Generated { files, folders: folders.into_iter().chain([(home.join("tests/fields"), "")]).collect() })
}
