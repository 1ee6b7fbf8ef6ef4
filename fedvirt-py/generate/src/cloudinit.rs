//! The classes of `fedvirt.cloudinit`, from cloud-config's own table.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;

use fedvirt_core::cloudinit::{CloudInit, Field, FieldType, Table, WordSet};
use fedvirt_generate::docs::plain;

use crate::docstring::docstring;
use crate::methods::Methods;
use crate::python::BANNER;

/// The file of methods that these classes have beyond the table: `methods/cloudinit.py`.
const METHODS: &str = "cloudinit";

/// The classes that most programs need; the others are loaded when one of them is needed.
const FIRST: [&str; 3] = ["CloudInit", "User", "WriteFile"];

/// Fields that take more in Python than the table says: the class, the field and its annotation.
const WIDER: [(&str, &str, &str); 4] = [
    ("CloudInit", "locale", "str | bool | None"),
    ("User", "sudo", "str | list[str] | None"),
    ("WriteFile", "content", "str | bytes | None"),
    ("WriteFile", "permissions", "int | str | None"),
];

/// Fields that are given without their names, beside those that must be given and stand first.
const POSITIONAL: [(&str, &str); 1] = [("WriteFile", "content")];

/// Fields that hold secrets, though the table calls them texts.
const HIDDEN: [(&str, &str); 2] = [("WriteFile", "content"), ("RsyslogFile", "content")];

/// Python's keywords that a key could be.
const KEYWORDS: [&str; 9] = ["and", "as", "class", "else", "for", "from", "if", "import", "with"];

/// What there is, each by its name.
#[derive(Default)]
struct Found {
    tables: BTreeMap<&'static str, &'static Table>,
    words: BTreeMap<&'static str, &'static WordSet>,
}

impl Found {
    fn table(&mut self, table: &'static Table) {
        if self.tables.insert(table.name, table).is_none() {
            for field in table.fields {
                self.of(&field.ty);
            }
        }
    }

    fn of(&mut self, ty: &FieldType) {
        match ty {
            FieldType::Word(words) => {
                self.words.insert(words.name, words);
            }
            FieldType::List(inner) | FieldType::Map(inner) => self.of(inner),
            FieldType::Table(table) => self.table(table()),
            FieldType::OneOf(forms) => forms.iter().for_each(|form| self.of(form)),
            _ => {}
        }
    }
}

/// The modules' texts, by their names: the classes that most programs need, the others, and the names of these.
pub(crate) fn modules(methods: &mut Methods) -> Result<[(&'static str, String); 3], Box<dyn Error>> {
    let mut found = Found::default();
    found.table(CloudInit::table());
    let (first, others): (Vec<_>, Vec<_>) =
        found.tables.values().copied().partition(|table| FIRST.contains(&table.name));
    let mut first_text = String::new();
    let mut imports = BTreeSet::new();
    // The parts before the whole.
    for table in first.iter().rev() {
        first_text += &class(table, methods, &mut imports)?;
    }
    let mut first_head = head("Cloud-config, and the entries that most of them have.");
    first_head += "import base64\nfrom collections.abc import Mapping\n";
    first_head += "from dataclasses import KW_ONLY, InitVar, dataclass, field\n";
    first_head += "from typing import TYPE_CHECKING, Any\n\nfrom .. import _fedvirt, _plain\n";
    first_head += "from ._table import Table\n\nif TYPE_CHECKING:\n    from ._finding import Finding\n";
    let _ = writeln!(
        first_head,
        "    from ._modules import (\n{}    )\n",
        imports
            .iter()
            .filter(|name| !FIRST.contains(&name.as_str()))
            .fold(String::new(), |text, name| text + "        " + name + ",\n")
    );
    first_head += "__all__ = [\"CloudInit\", \"User\", \"WriteFile\"]\n\n";

    let mut text = head("What cloud-init's modules take.");
    text += "from collections.abc import Mapping\nfrom dataclasses import KW_ONLY, dataclass, field\n";
    text += "from typing import Any, Literal, TypeAlias\n\nfrom ._table import Table\n\n";
    let names: BTreeSet<_> =
        others.iter().map(|table| table.name).chain(found.words.keys().copied()).collect();
    let all = names.iter().fold("__all__ = [\n".to_owned(), |all, name| all + &format!("    \"{name}\",\n"))
        + "]\n";
    text += &format!("{all}\n");
    let names = head("The names in `_modules`, for those who have not loaded it.")
        + "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from ._modules import *\n\n"
        + &all;
    for words in found.words.values() {
        text += &word_set(words);
    }
    for table in others {
        text += &class(table, methods, &mut BTreeSet::new())?;
    }
    Ok([("_config", first_head + &first_text), ("_modules", text), ("_names", names)])
}

fn head(about: &str) -> String {
    let banner = BANNER.replace("the model's schema table", "cloud-config's table");
    format!("{banner}\n\"\"\"{about}\"\"\"\n\nfrom __future__ import annotations\n\n")
}

/// A set of words, to which others can be added.
fn word_set(words: &WordSet) -> String {
    let known: Vec<_> = words.words.iter().map(|(_, word, _)| format!("{word:?}")).collect();
    let mut about = plain(words.doc) + "\n\n";
    for (_, word, doc) in words.words {
        let _ = writeln!(about, "- `{word}`: {}", plain(doc).replace('\n', " "));
    }
    let known = known.join(", ");
    format!("{}: TypeAlias = Literal[{known}] | str\n{}\n", words.name, docstring(about.trim(), 0))
}

/// A table's class.
fn class(
    table: &Table,
    methods: &mut Methods,
    imports: &mut BTreeSet<String>,
) -> Result<String, Box<dyn Error>> {
    let by_hand = methods.remove(&(METHODS.to_owned(), table.name.to_owned())).unwrap_or_default();
    let by_hand = by_hand.trim_matches('\n');
    // A docstring written by hand says what the table's says, and what Python's class can beyond that.
    let (about, by_hand) =
        match by_hand.strip_prefix("    \"\"\"").and_then(|rest| rest.split_once("\"\"\"\n")) {
            Some((about, rest)) => (format!("    \"\"\"{about}\"\"\"\n"), rest),
            None if by_hand.starts_with("    \"\"\"") => (format!("{by_hand}\n"), ""),
            None => (docstring(&text(table.doc), 4), by_hand),
        };
    let mut out = format!("\n@dataclass(slots=True, repr=False)\nclass {}(Table):\n{about}\n", table.name);
    let mut keys = Vec::new();
    let mut shapes = Vec::new();
    for field in table.fields {
        let name = attribute(field);
        if name != field.key {
            keys.push(format!("{name:?}: {:?}", field.key));
        }
        let shape = shapes_of(&field.ty);
        let kinds: BTreeSet<_> = shape.iter().map(|shape| shape.get(..2)).collect();
        if kinds.len() != shape.len() {
            return Err(
                format!("{}.{name} has forms that cannot be told apart: {shape:?}", table.name).into()
            );
        }
        if !shape.is_empty() {
            shapes.push(format!("{name:?}: \"{}\"", shape.join("|")));
        }
    }
    for (name, entries) in [("_keys", keys), ("_shapes", shapes)] {
        if !entries.is_empty() {
            let _ = writeln!(out, "    {name} = {{\n        {},\n    }}", entries.join(",\n        "));
        }
    }
    let mut positional = true;
    for field in table.fields {
        let required = is_required(field);
        if positional && !(required || POSITIONAL.contains(&(table.name, field.name))) {
            out += "    _: KW_ONLY\n";
            positional = false;
        }
        let wider = WIDER.iter().find(|(class, name, _)| (*class, *name) == (table.name, field.name));
        let mut annotation = match wider {
            Some((_, _, annotation)) => (*annotation).to_owned(),
            None => annotations(&field.ty, imports).join(" | "),
        };
        if field.optional && !annotation.ends_with("None") && annotation != "Any" {
            annotation += " | None";
        }
        let hidden = is_secret(&field.ty) || HIDDEN.contains(&(table.name, field.name));
        let value = default(field, hidden);
        let _ = writeln!(out, "    {}: {annotation}{value}", attribute(field));
        out += &docstring(&text(field.doc), 4);
    }
    if positional {
        out += "    _: KW_ONLY\n";
    }
    out += "    other: dict[str, Any] = field(default_factory=dict, repr=False)\n";
    out += "    \"\"\"Keys that have no field here.\"\"\"\n";
    if !by_hand.trim().is_empty() {
        let _ = writeln!(out, "\n{}", by_hand.trim_matches('\n'));
    }
    out.push('\n');
    Ok(out)
}

/// The name of the attribute: the key, as far as Python can have it.
fn attribute(field: &Field) -> String {
    let name = field.key.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

fn text(doc: &str) -> String {
    plain(doc).replace("`Seed.new` gives", "`Seed` gives").replace("`None`", "None")
}

fn is_required(field: &Field) -> bool {
    !field.optional && matches!(field.ty, FieldType::Text | FieldType::Secret)
}

fn is_secret(ty: &FieldType) -> bool {
    match ty {
        FieldType::Secret | FieldType::PasswordHash => true,
        FieldType::List(inner) | FieldType::Map(inner) => is_secret(inner),
        FieldType::OneOf(forms) => forms.iter().any(is_secret),
        _ => false,
    }
}

fn default(field: &Field, hidden: bool) -> String {
    let value = match field.ty {
        _ if is_required(field) => None,
        _ if field.optional => Some("default=None"),
        FieldType::Map(_) => Some("default_factory=dict"),
        _ => Some("default_factory=list"),
    };
    match (value, hidden) {
        (None, false) => String::new(),
        (None, true) => " = field(repr=False)".to_owned(),
        (Some("default=None"), false) => " = None".to_owned(),
        // By itself, a `list` says nothing of what is in it.
        (Some(value), false) => format!(" = field({value})"),
        (Some(value), true) => format!(" = field({value}, repr=False)"),
    }
}

/// The forms of a type in an annotation.
fn annotations(ty: &FieldType, imports: &mut BTreeSet<String>) -> Vec<String> {
    let one = match ty {
        FieldType::Flag => "bool".to_owned(),
        FieldType::Integer => "int".to_owned(),
        FieldType::Number => return vec!["int".to_owned(), "float".to_owned()],
        FieldType::Text | FieldType::Secret | FieldType::PasswordHash => "str".to_owned(),
        FieldType::Word(words) => {
            imports.insert(words.name.to_owned());
            words.name.to_owned()
        }
        FieldType::List(inner) => format!("list[{}]", annotations(inner, imports).join(" | ")),
        FieldType::Map(inner) => format!("dict[str, {}]", annotations(inner, imports).join(" | ")),
        FieldType::Table(table) => {
            imports.insert(table().name.to_owned());
            return vec![table().name.to_owned(), "Mapping[str, Any]".to_owned()];
        }
        FieldType::OneOf(forms) => {
            let mut all: Vec<String> = Vec::new();
            for form in forms.iter().flat_map(|form| annotations(form, imports)) {
                if !all.contains(&form) {
                    all.push(form);
                }
            }
            // `None` stands last, as where it is a default.
            all.sort_by_key(|form| form == "None");
            return all;
        }
        FieldType::Null => "None".to_owned(),
        _ => "Any".to_owned(),
    };
    vec![one]
}

/// Where there are tables in a type: `[]` for the entries of a list, `{}` for the values of a map, and the class.
fn shapes_of(ty: &FieldType) -> Vec<String> {
    let inner =
        |sign: &str, inner| shapes_of(inner).into_iter().map(|shape| format!("{sign}{shape}")).collect();
    match ty {
        FieldType::List(entry) => inner("[]", entry),
        FieldType::Map(value) => inner("{}", value),
        FieldType::Table(table) => vec![table().name.to_owned()],
        FieldType::OneOf(forms) => forms.iter().flat_map(shapes_of).collect(),
        _ => Vec::new(),
    }
}
