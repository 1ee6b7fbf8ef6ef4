//! Writes `include/fedvirt.h` from the sources of fedvirt-capi, or with `--check` says whether it is up to date.
//!
//! cbindgen does the writing. Before, the types of `src/ffi.rs`, by which the exported functions say who owns what,
//! are replaced by the plain pointers that they are.

use std::error::Error;
use std::path::Path;

use fedvirt_generate::Generated;
use quote::ToTokens;
use syn::visit_mut::{VisitMut, visit_type_mut};
use syn::{GenericArgument, Item, PathArguments, Type, parse_quote};

fn main() {
    fedvirt_generate::main("fedvirt-capi/generate-header.sh", || {
        let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        Ok(Generated::file(home.join("include/fedvirt.h"), header(&home)?))
    });
}

/// The header as it should be.
fn header(home: &Path) -> Result<String, Box<dyn Error>> {
    let mut config = cbindgen::Config::from_file(home.join("cbindgen.toml"))?;
    config.after_includes = Some(config.after_includes.unwrap_or_default() + &version());
    // cbindgen reads files only.
    let file = std::env::temp_dir().join(format!("fedvirt-capi-{}.rs", std::process::id()));
    std::fs::write(&file, merged(&home.join("src"))?.into_token_stream().to_string())?;
    let bindings = cbindgen::Builder::new().with_config(config).with_src(&file).generate();
    std::fs::remove_file(&file)?;
    let mut header = Vec::new();
    bindings?.write(&mut header);
    Ok(tidy(&String::from_utf8(header)?))
}

/// Puts comments of one line on one line and what has one condition under one `#if`, and gives structs their tags.
fn tidy(header: &str) -> String {
    let mut tidy: Vec<String> = Vec::new();
    for line in header.trim_end().lines() {
        let (len, indent) = (tidy.len(), line.len() - line.trim_start().len());
        match line.trim_start() {
            "*/" if len > 1 && tidy[len - 2].trim() == "/**" => {
                if let Some(text) = tidy.pop() {
                    tidy[len - 2] =
                        format!("{}/** {} */", &line[..indent - 1], text.trim_start_matches([' ', '*']));
                }
            }
            end if end.starts_with("} ") && end.ends_with(';') => {
                if let Some(start) = tidy.iter_mut().rfind(|line| *line == "typedef struct {") {
                    *start = format!("typedef struct {} {{", &end[2..end.len() - 1]);
                }
                tidy.push(line.to_owned());
            }
            "" if tidy.last().is_some_and(String::is_empty) => {}
            condition if condition.starts_with("#if defined(") => {
                let open = tidy.iter().rposition(|line| line.starts_with("#if")).map(|at| &tidy[at]);
                if len > 1 && open.is_some_and(|open| open == line) && tidy[len - 2] == "#endif" {
                    tidy.remove(len - 2);
                } else {
                    tidy.push(line.to_owned());
                }
            }
            _ => tidy.push(line.to_owned()),
        }
    }
    tidy.join("\n") + "\n"
}

/// The version of the header, which is that of the workspace.
fn version() -> String {
    let number = |part: &str| part.parse::<u32>().unwrap_or_default();
    let major = number(env!("CARGO_PKG_VERSION_MAJOR"));
    let minor = number(env!("CARGO_PKG_VERSION_MINOR"));
    let patch = number(env!("CARGO_PKG_VERSION_PATCH"));
    format!(
        "\n/** The version of this header; fedvirt_version() is the library's. */\n\
         #define FEDVIRT_VERSION \"{}\"\n\
         #define FEDVIRT_VERSION_MAJOR {major}\n\
         #define FEDVIRT_VERSION_MINOR {minor}\n\
         #define FEDVIRT_VERSION_PATCH {patch}\n\
         /** 1000000 * major + 1000 * minor + patch */\n\
         #define FEDVIRT_VERSION_NUMBER {}\n",
        env!("CARGO_PKG_VERSION"),
        1_000_000 * major + 1_000 * minor + patch
    )
}

/// All public modules as one file, in C's types.
fn merged(folder: &Path) -> Result<syn::File, Box<dyn Error>> {
    let parse = |name: &str| -> Result<syn::File, Box<dyn Error>> {
        Ok(syn::parse_file(&std::fs::read_to_string(folder.join(name))?)?)
    };
    let mut merged = parse("lib.rs")?;
    merged
        .items
        .retain(|item| matches!(item, Item::Mod(module) if matches!(module.vis, syn::Visibility::Public(_))));
    for item in &mut merged.items {
        if let Item::Mod(module) = item {
            let mut content = parse(&format!("{}.rs", module.ident))?;
            ToC.visit_file_mut(&mut content);
            // Types cost nothing, so only functions have their module's conditions.
            let conditions = std::mem::take(&mut module.attrs);
            for item in &mut content.items {
                if let Item::Fn(function) = item {
                    function
                        .attrs
                        .extend(conditions.iter().filter(|attr| attr.path().is_ident("cfg")).cloned());
                }
            }
            module.content = Some((Default::default(), content.items));
            module.semi = None;
        }
    }
    Ok(merged)
}

/// Replaces the types of `src/ffi.rs` by C's.
struct ToC;

impl VisitMut for ToC {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        visit_type_mut(self, ty);
        let Type::Path(path) = &*ty else { return };
        let Some(last) = path.path.segments.last() else { return };
        let inner = match &last.arguments {
            PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().find_map(|argument| match argument {
                    GenericArgument::Type(inner) => Some(inner),
                    _ => None,
                })
            }
            _ => None,
        };
        *ty = match (last.ident.to_string().as_str(), inner) {
            ("Str", None) => parse_quote!(*const c_char),
            ("Bytes", None) => parse_quote!(*const u8),
            ("Choice", Some(inner)) => inner.clone(),
            ("Text", None) => parse_quote!(*mut c_char),
            ("Shared" | "Lent", Some(inner)) => parse_quote!(*const #inner),
            ("Exclusive" | "Owned" | "Out", Some(inner)) => parse_quote!(*mut #inner),
            _ => return,
        };
    }
}
