//! Writes `include/fedvirt_paths.h`, a constant for each path of libvirt's documents, from the schema table; with
//! `--check` it says whether that is up to date.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;

use fedvirt_core::Document;
use fedvirt_core::model::Device;
use fedvirt_core::xml::{ElementSchema, FieldKind, FieldSchema, FieldType};
use fedvirt_generate::Generated;

fn main() {
    fedvirt_generate::main("fedvirt-capi/generate-header.sh", || {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../include/fedvirt_paths.h");
        Ok(Generated::file(path, header()?))
    });
}

const TOP: &str = r#"/* Generated from fedvirt's schema table: do not edit; run fedvirt-capi/generate-header.sh instead. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/**
 * The paths of libvirt's documents, for fedvirt_document_get() and its like: a typo is found by the compiler.
 *
 *     fedvirt_document_set(domain, FEDVIRT_DOMAIN_NAME, "web1", &error);
 *
 * A constant has the name of its document and its path: FEDVIRT_DOMAIN_OS_BOOTMENU_ENABLE is "os/bootmenu/@enable".
 * Where an element and an attribute have one name, the attribute's has _ATTRIBUTE behind it.
 *
 * Elements of a list have "[%zu]" for their place, and are to be printed with a size_t for each:
 *
 *     char path[256];
 *     snprintf(path, sizeof path, FEDVIRT_DOMAIN_DEVICES_DISK_SOURCE_FILE, (size_t)0);
 *
 * The list itself, for fedvirt_document_count() and fedvirt_document_append(), has _LIST behind it:
 * FEDVIRT_DOMAIN_DEVICES_DISK_LIST is "devices/disk".
 *
 * Devices alone are FEDVIRT_DEVICE_DISK_SOURCE_FILE and so on. An element that can hold its like, such as a disk's
 * <backingStore>, goes no further there, nor does one that is a document of its own, such as a snapshot's <domain>: what
 * is in it has the path of the inner one, a "/", and the path in it.
 */
#ifndef FEDVIRT_PATHS_H
#define FEDVIRT_PATHS_H
"#;

fn header() -> Result<String, Box<dyn Error>> {
    let mut header = TOP.to_owned();
    for root in Document::roots() {
        let document = Document::empty(root).ok_or("a root without a document")?;
        let schema = document.element().schema();
        let paths = Paths::of(schema, &constant(&snake(schema.name)), |path| {
            Ok(document.count(path).map(|_| ())?)
        })?;
        write!(header, "\n/* <{root}> */\n{paths}")?;
    }
    for root in Device::roots() {
        let device = Device::empty(root).ok_or("a root without a device")?;
        let prefix = format!("DEVICE_{}", constant(root));
        let paths =
            Paths::of(device.element().schema(), &prefix, |path| Ok(device.count(path).map(|_| ())?))?;
        write!(header, "\n/* <{root}>, a device alone */\n{paths}")?;
    }
    header.push_str("\n#endif\n");
    Ok(header)
}

/// `NetworkPort` as `network_port`.
fn snake(name: &str) -> String {
    let words = name.chars().flat_map(|c| c.is_uppercase().then_some('_').into_iter().chain([c]));
    words.collect::<String>().trim_start_matches('_').to_owned()
}

/// A name in capital letters.
fn constant(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

/// The constants of a document, in the table's order.
struct Paths {
    lines: Vec<(String, String)>,
    /// The types on the way.
    within: Vec<*const ElementSchema>,
}

impl Paths {
    /// `accepts` is the document's own judgement of a path.
    fn of(
        schema: &'static ElementSchema,
        prefix: &str,
        accepts: impl Fn(&str) -> Result<(), Box<dyn Error>>,
    ) -> Result<String, Box<dyn Error>> {
        let mut paths = Self { lines: Vec::new(), within: Vec::new() };
        paths.element(schema, prefix, "");
        let (mut text, mut seen) = (String::new(), BTreeMap::new());
        for (name, path) in paths.lines {
            accepts(&path.replace("%zu", "0"))?;
            if let Some(other) = seen.insert(name.clone(), path.clone()) {
                return Err(format!("FEDVIRT_{name} would be both {other} and {path}").into());
            }
            writeln!(text, "#define FEDVIRT_{name} \"{path}\"")?;
        }
        Ok(text)
    }

    fn element(&mut self, schema: &'static ElementSchema, prefix: &str, at: &str) {
        let own = !self.within.is_empty() && schema.root.is_some_and(|root| Document::empty(root).is_some());
        if own || self.within.contains(&std::ptr::from_ref(schema)) {
            return;
        }
        self.within.push(schema);
        self.fields(schema, schema, prefix, at);
        self.within.pop();
    }

    /// The fields of a type or of one of its groups.
    fn fields(
        &mut self,
        schema: &'static ElementSchema,
        all: &'static ElementSchema,
        prefix: &str,
        at: &str,
    ) {
        for row in schema.fields {
            match (row.kind, row.ty) {
                (FieldKind::Text, _) => {}
                (FieldKind::Group, FieldType::Element(group)) => self.fields(group(), all, prefix, at),
                (FieldKind::Attribute, _) => {
                    let both = if has_child(all, row.name) { "_ATTRIBUTE" } else { "" };
                    self.lines.push((
                        format!("{prefix}_{}{both}", constant(row.name)),
                        join(at, &format!("@{}", row.name)),
                    ));
                }
                (_, FieldType::Variants(variants)) => {
                    for variant in variants {
                        self.child(row, variant.name, Some((variant.schema)()), prefix, at);
                    }
                }
                _ => self.child(row, &row.qualified_name(), row.element(), prefix, at),
            }
        }
    }

    fn child(
        &mut self,
        row: &'static FieldSchema,
        name: &str,
        schema: Option<&'static ElementSchema>,
        prefix: &str,
        at: &str,
    ) {
        let (prefix, mut path) = (format!("{prefix}_{}", constant(name)), join(at, name));
        if row.repeated {
            self.lines.push((format!("{prefix}_LIST"), path.clone()));
            path.push_str("[%zu]");
        }
        self.lines.push((prefix.clone(), path.clone()));
        if let Some(schema) = schema {
            self.element(schema, &prefix, &path);
        }
    }
}

fn join(at: &str, step: &str) -> String {
    if at.is_empty() { step.to_owned() } else { format!("{at}/{step}") }
}

/// Whether an element of a name can stand in a type, or in one of its groups.
fn has_child(schema: &'static ElementSchema, name: &str) -> bool {
    schema.fields.iter().any(|row| match (row.kind, row.ty) {
        (FieldKind::Attribute | FieldKind::Text, _) => false,
        (FieldKind::Group, FieldType::Element(group)) => has_child(group(), name),
        (_, FieldType::Variants(variants)) => {
            variants.iter().any(|variant| constant(variant.name) == constant(name))
        }
        _ => constant(&row.qualified_name()) == constant(name),
    })
}
