//! Writes the classes of the Python package's `fedvirt.model` from the model's schema table, and those of
//! `fedvirt.cloudinit` from cloud-config's, or with `--check` says whether they are up to date.
//!
//! For every module of the model's there is one of Python's. What `methods/` has for a class is put into it.

mod classes;
mod cloudinit;
mod docstring;
mod examples;
mod methods;
#[path = "../../src/model/names.rs"]
mod names;
mod python;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use fedvirt_generate::Generated;

fn main() {
    fedvirt_generate::main("cargo run -p fedvirt-py-generate", || {
        generated(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
    });
}

/// What every generated file holds.
fn generated(home: &Path) -> Result<Generated, Box<dyn Error>> {
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
    for (name, text) in cloudinit::modules(&mut methods)? {
        files.insert(home.join(format!("python/fedvirt/cloudinit/{name}.py")), text);
    }
    if let Some((module, class)) = methods.into_keys().next() {
        return Err(format!("methods/{module}.py has methods for a class {class}, which there is not").into());
    }
    files.insert(home.join("src/model/roots.rs"), roots(&modules));
    files.insert(home.join("tests/constructors.json"), examples::file());
    // A document that is gone leaves no module behind.
    Ok(Generated { files, folders: vec![(folder, python::BANNER)] })
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
