//! How a module is written.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;

use fedvirt_core::xml::{ChoiceSchema, FieldKind, FieldSchema, FieldType, Variant};

use crate::classes::{Class, Module, rows};
use fedvirt_generate::docs::plain;

use crate::docstring::docstring;
use crate::methods::{self, Methods};
use crate::names;

/// The first line of every generated file.
pub(crate) const BANNER: &str =
    "# Written by fedvirt-py/generate from the model's schema table; do not edit.";

/// What the annotations use, and what `Root` has: an attribute of that name would hide it.
const RESERVED: [&str; 18] = [
    "str",
    "int",
    "bool",
    "list",
    "classmethod",
    "self",
    "extra",
    "Literal",
    "Extra",
    "from_xml",
    "to_xml",
    "from_dict",
    "to_dict",
    "from_json",
    "to_json",
    "diff",
    "property",
    "NOTHING",
];

/// The names that a module takes from others.
type Imports = BTreeMap<&'static str, BTreeSet<String>>;

/// What methods written by hand use of `_values`.
const HELPERS: [&str; 3] = ["MacAddr", "Number", "byte_size"];

/// What their annotations name, and where that comes from.
const FOR_TYPES: [(&str, &str); 5] = [
    ("collections.abc", "Iterator"),
    ("datetime", "datetime"),
    ("ipaddress", "IPv4Address, IPv6Address"),
    ("typing_extensions", "Self"),
    ("._element", "Device"),
];

/// A module's text; `modules` are all that there are.
pub(crate) fn module(
    module: &Module,
    modules: &[Module],
    methods: &mut Methods,
) -> Result<String, Box<dyn Error>> {
    let mut body = String::new();
    let mut imports = Imports::new();
    for choice in &module.choices {
        body += &words(choice);
    }
    let by_hand: String =
        methods.iter().filter(|((of, _), _)| of == module.name).map(|(_, body)| &**body).collect();
    let by_hand = methods::names(&by_hand);
    let (own, variants): (Vec<_>, Vec<_>) = module.classes.iter().partition(|class| class.base.is_none());
    for class in own {
        let methods = methods.remove(&(module.name.to_owned(), class.name.clone()));
        body += &element(module, class, methods, &mut imports)?;
    }
    for class in variants {
        body += &variant(class);
    }
    foreign(module, modules, &by_hand, &mut imports)?;

    let mut out =
        format!("{BANNER}\n\"\"\"{}\"\"\"\n\nfrom __future__ import annotations\n\n", about(module));
    let for_types: Vec<_> = FOR_TYPES
        .into_iter()
        .filter(|(_, names)| names.split(", ").any(|name| by_hand.contains(name)))
        .collect();
    let typing =
        [("TYPE_CHECKING", !for_types.is_empty()), ("Literal, TypeAlias", !module.choices.is_empty())];
    let typing: Vec<_> = typing.into_iter().filter_map(|(name, used)| used.then_some(name)).collect();
    if !typing.is_empty() {
        writeln!(out, "from typing import {}\n", typing.join(", "))?;
    }
    let root = module.classes.iter().any(|class| class.schema.root.is_some());
    let plain = module.classes.iter().any(|class| class.schema.root.is_none());
    let bases =
        [("Element", plain), ("Root", root)].into_iter().filter_map(|(name, used)| used.then_some(name));
    if !module.classes.is_empty() {
        writeln!(out, "from ._element import {}", bases.collect::<Vec<_>>().join(", "))?;
        let helpers = HELPERS.iter().filter(|name| by_hand.contains(**name));
        let helpers: String = helpers.map(|name| format!(", {name}")).collect();
        writeln!(out, "from ._values import NOTHING, Extra{helpers}")?;
    }
    if !for_types.is_empty() {
        out += "\nif TYPE_CHECKING:\n";
    }
    for (from, names) in for_types {
        writeln!(out, "    from {from} import {names}")?;
    }
    let all = module.choices.iter().map(|choice| choice.name.to_owned());
    let mut all: Vec<_> = all.chain(module.classes.iter().map(|class| class.name.clone())).collect();
    all.sort();
    writeln!(out, "\n__all__ = [")?;
    for name in all {
        writeln!(out, "    \"{name}\",")?;
    }
    writeln!(out, "]")?;
    out += &body;
    if !imports.is_empty() {
        out += "\n\n# What annotations name; here, because modules name each other's classes.\n";
    }
    for (from, names) in &imports {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let line = format!("from .{from} import {}", names.join(", "));
        if line.len() <= 120 {
            writeln!(out, "{line}")?;
        } else {
            writeln!(out, "from .{from} import (\n    {},\n)", names.join(",\n    "))?;
        }
    }
    Ok(out)
}

/// Adds to the imports what methods written by hand take from other modules.
fn foreign(
    module: &Module,
    modules: &[Module],
    by_hand: &BTreeSet<&str>,
    imports: &mut Imports,
) -> Result<(), Box<dyn Error>> {
    let imported: BTreeSet<_> = imports.values().flatten().cloned().collect();
    for name in by_hand.iter().filter(|name| !module.has(name) && !imported.contains(**name)) {
        let found: Vec<_> = modules.iter().filter(|other| other.has(name)).map(|other| other.name).collect();
        match found[..] {
            [] => {}
            [from] => {
                imports.entry(from).or_default().insert((*name).to_owned());
            }
            _ => return Err(format!("methods/{}.py: {name} could be any of {found:?}", module.name).into()),
        }
    }
    Ok(())
}

/// What a module is about: its document, or what it is shared by.
fn about(module: &Module) -> String {
    let root = module.classes.iter().find(|class| {
        let name = class.name.to_lowercase();
        class.schema.root.is_some()
            && module.name != "devices"
            && module.name.replace('_', "").ends_with(&name)
    });
    match (module.name, root.and_then(|class| class.schema.root)) {
        ("devices", _) => "The devices of a guest.".into(),
        (_, Some(root)) => format!("The document `<{root}>`."),
        (name, None) => {
            format!("What is called {name} in libvirt's documents.", name = name.replace('_', " "))
        }
    }
}

fn words(choice: &ChoiceSchema) -> String {
    let words: Vec<_> = choice.values.iter().map(|value| quoted(value.value)).collect();
    let mut out = format!("\n{}: TypeAlias = Literal[{}] | str\n", choice.name, words.join(", "));
    if out.len() > 120 {
        let words: String = words.iter().map(|word| format!("        {word},\n")).collect();
        out = format!("\n{}: TypeAlias = (\n    Literal[\n{words}    ]\n    | str\n)\n", choice.name);
    }
    let values = choice.values.iter().map(|value| format!("\n- `{}`: {}", value.value, plain(value.doc)));
    let doc = format!("{}\n{}", plain(choice.doc), values.collect::<String>());
    out += &docstring(&doc, 0);
    out
}

fn variant(class: &Class) -> String {
    let (base, doc) = class.base.unwrap_or_default();
    format!("\n\nclass {}({base}):\n{}\n    __slots__ = ()\n", class.name, docstring(&plain(doc), 4))
}

fn element(
    module: &Module,
    class: &Class,
    methods: Option<String>,
    imports: &mut Imports,
) -> Result<String, Box<dyn Error>> {
    let rows = rows(class.schema);
    let names: Vec<_> = rows.iter().map(|row| names::attribute(row.field)).collect();
    let mut seen = BTreeSet::new();
    for name in &names {
        let root_only = class.schema.root.is_some() && name == "unknown";
        if RESERVED.contains(&name.as_str()) || root_only || !seen.insert(name) {
            return Err(format!("{}: an attribute cannot be called {name}", class.name).into());
        }
    }
    let base = if class.schema.root.is_some() { "Root" } else { "Element" };
    let mut out = format!("\n\nclass {}({base}):\n{}\n", class.name, docstring(&plain(class.schema.doc), 4));
    if rows.is_empty() {
        out += "    __slots__ = ()\n";
    } else {
        // help() shows the documentation of slots.
        out += "    __slots__ = {\n";
        for (row, name) in rows.iter().zip(&names) {
            writeln!(out, "        \"{name}\": {},", quoted(&plain(row.doc).replace('\n', " ")))?;
        }
        out += "    }\n    __fields__ = tuple(__slots__)\n";
    }
    if class.schema.root.is_some() {
        writeln!(out, "    __document__ = \"{}.{}\"", module.name, class.name)?;
    }
    let secret: Vec<_> =
        rows.iter().zip(&names).filter(|(row, _)| row.secret).map(|(_, n)| quoted(n)).collect();
    if !secret.is_empty() {
        writeln!(out, "    __secret__ = frozenset(({},))", secret.join(", "))?;
    }
    let mut types = Vec::new();
    for row in &rows {
        types.push(annotation(module, row, imports)?);
    }
    if !rows.is_empty() {
        out.push('\n');
    }
    for ((row, name), ty) in rows.iter().zip(&names).zip(&types) {
        writeln!(out, "    {name}: {}", held(row, ty))?;
        out += &docstring(&plain(row.doc), 4);
    }
    out += "\n    def __init__(\n        self,\n        *,\n";
    for ((row, name), ty) in rows.iter().zip(&names).zip(&types) {
        match row.kind {
            FieldKind::Flag => writeln!(out, "        {name}: bool = False,")?,
            _ if row.repeated => writeln!(out, "        {name}: list[{ty}] | None = None,")?,
            _ => writeln!(out, "        {name}: {ty} | None = None,")?,
        }
    }
    out += "        extra: Extra = NOTHING,\n    ) -> None:\n";
    for (row, name) in rows.iter().zip(&names) {
        match row.repeated {
            true => writeln!(out, "        self.{name} = [] if {name} is None else {name}")?,
            false => writeln!(out, "        self.{name} = {name}")?,
        }
    }
    out += "        self.extra = extra\n";
    if let Some(methods) = methods {
        if let Some(name) = names.iter().find(|name| methods.contains(&format!("    def {name}("))) {
            return Err(format!("{}: the method {name} would hide the attribute", class.name).into());
        }
        writeln!(out, "\n{}", methods.trim_end())?;
    }
    Ok(out)
}

/// The type of what a field holds, or of each of them.
fn annotation(module: &Module, row: &FieldSchema, imports: &mut Imports) -> Result<String, Box<dyn Error>> {
    let mut name = |from: &'static str, name: String| -> Result<String, Box<dyn Error>> {
        if from != module.name {
            let here = module.has(&name)
                || imports.iter().any(|(other, names)| *other != from && names.contains(&name));
            if here {
                return Err(format!("{} takes {name} from {from} and has another one", module.name).into());
            }
            imports.entry(from).or_default().insert(name.clone());
        }
        Ok(name)
    };
    Ok(match row.ty {
        FieldType::String | FieldType::Raw => "str".into(),
        FieldType::Unsigned(_) | FieldType::Signed(_) | FieldType::Number => "int".into(),
        FieldType::Flag => "bool".into(),
        FieldType::Choice(choice) => name(names::module(choice.module), choice.name.to_owned())?,
        FieldType::Element(schema) => name(names::module(schema().module), schema().name.to_owned())?,
        FieldType::Variants(variants) => {
            let one = |variant: &Variant| {
                name(names::module((variant.schema)().module), names::variant(row, variant))
            };
            variants.iter().map(one).collect::<Result<Vec<String>, _>>()?.join(" | ")
        }
    })
}

/// What an attribute with this type holds.
fn held(row: &FieldSchema, ty: &str) -> String {
    match row.kind {
        FieldKind::Flag => ty.to_owned(),
        _ if row.repeated => format!("list[{ty}]"),
        _ => format!("{ty} | None"),
    }
}

/// A str as Python writes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
