//! Writes the classes of the Python package's `fedvirt.model` from the model's schema table, or with `--check` says
//! whether they are up to date.
//!
//! For every module of the model's there is one of Python's. What `methods/` has for a class is put into it.

mod classes;
mod docs;
mod examples;
mod methods;
#[path = "../../src/model/names.rs"]
mod names;
mod python;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

fn main() {
    if let Err(error) = run() {
        #[allow(clippy::print_stderr, reason = "a program for people")]
        {
            eprintln!("fedvirt-py-generate: {error}");
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
    let folder = home.join("python/fedvirt/model");
    // A document that is gone leaves no module behind.
    for entry in std::fs::read_dir(&folder)? {
        let path = entry?.path();
        let generated = path.extension().is_some_and(|extension| extension == "py")
            && std::fs::read_to_string(&path)?.starts_with(python::BANNER);
        if generated && !wanted.contains_key(&path) {
            if check {
                return Err(stale(&path));
            }
            std::fs::remove_file(path)?;
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
    format!("{name} is not what the schema table says; run cargo run -p fedvirt-py-generate").into()
}

/// What every generated file holds.
fn files(home: &Path) -> Result<BTreeMap<PathBuf, String>, Box<dyn Error>> {
    let modules = classes::modules()?;
    let mut methods = methods::read(&home.join("generate/methods"))?;
    let folder = home.join("python/fedvirt/model");
    let mut files = BTreeMap::new();
    for module in &modules {
        files.insert(
            folder.join(format!("{}.py", module.name)),
            python::module(module, &modules, &mut methods)?,
        );
    }
    if let Some((module, class)) = methods.into_keys().next() {
        return Err(format!("methods/{module}.py has methods for a class {class}, which there is not").into());
    }
    files.insert(home.join("src/model/roots.rs"), roots(&modules));
    files.insert(home.join("tests/constructors.json"), examples::file());
    Ok(files)
}

/// The types that can be documents of their own, for the native module.
fn roots(modules: &[classes::Module]) -> String {
    let mut out = format!("{}\n\n", python::BANNER.replace('#', "//!"));
    out += "//! The types that can be documents of their own.\n\n";
    out += "use fedvirt_core::model as m;\n\nuse super::RootType;\n\n";
    let of_module = |module: &classes::Module| {
        let path = if module.name == "devices" { "domain::devices" } else { module.name };
        let roots = module.classes.iter().filter(|class| class.schema.root.is_some() && class.base.is_none());
        let line = |name| format!("    RootType::of::<m::{path}::{name}>(\"{}.{name}\"),\n", module.name);
        roots.map(|class| line(&class.name)).collect::<Vec<_>>()
    };
    let lines: Vec<_> = modules.iter().flat_map(of_module).collect();
    out += &format!("#[rustfmt::skip]\npub(super) static ROOTS: [RootType; {}] = [\n", lines.len());
    out + &lines.concat() + "];\n"
}
