//! How a header is written.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;

use fedvirt_core::xml::{ChoiceSchema, ElementSchema, FieldKind, FieldType};
use fedvirt_generate::docs;

use crate::classes::{Member, Module, members};
use crate::{BANNER, modules, names};

const LICENCE: &str = "/* SPDX-License-Identifier: MIT OR Apache-2.0 */\n";

/// What the classes of elements have by themselves, and those of documents: a function of that name would hide it.
const OF_ELEMENTS: [&str; 11] = [
    "where",
    "document_handle",
    "exists",
    "create",
    "remove",
    "at",
    "get_text",
    "get_unsigned",
    "get_signed",
    "get_flag",
    "set",
];
const OF_DOCUMENTS: [&str; 25] = [
    "from_xml",
    "from_json",
    "to_xml",
    "to_json",
    "clone",
    "root",
    "unknown",
    "get",
    "set",
    "count",
    "append",
    "insert",
    "remove",
    "handle",
    "root_name",
    "from",
    "of_root",
    "is_device",
    "diff",
    "validate",
    "get_unsigned",
    "get_signed",
    "get_bool",
    "set_bool",
    "get_as",
];

/// The headers that are written by hand, without those that these include.
const BY_HAND: [&str; 9] =
    ["cloud_init", "find", "guest", "ignition", "image", "images", "multipart", "network_config", "seed"];

const OPEN: &str = "namespace fedvirt {\ninline namespace FEDVIRT_CALLS {\n";
const CLOSE: &str = "}  // inline namespace\n}  // namespace fedvirt\n";

/// The header that includes all others.
pub(crate) fn all(modules: &[Module]) -> String {
    let mut out = format!("{BANNER}{LICENCE}\n");
    out += "/*\n * fedvirt for C++17: libvirt's documents, and guests on libvirt hosts. Link with -lfedvirt.\n *\n";
    out += " *     fedvirt::Domain domain;\n";
    out += " *     domain.name(\"web1\");\n";
    out += " *     domain.vcpu().count(4);\n";
    out += " *     domain.devices().disks()[0].source().file(\"/srv/web1.qcow2\");\n";
    out += " *\n * This is all of it. Each document has a header of its own, such as <fedvirt/network.hpp>, and so have hosts,\n";
    out += " * <fedvirt/host.hpp>, and guests, <fedvirt/guest.hpp>; alone they compile faster. <fedvirt/error.hpp> says how errors\n";
    out += " * come, and <fedvirt/document.hpp> what elements are.\n */\n";
    out += "#ifndef FEDVIRT_HPP\n#define FEDVIRT_HPP\n\n";
    for module in modules.iter().filter(|module| !module.documents.is_empty()) {
        let _ = writeln!(out, "#include \"fedvirt/{}.hpp\"", module.name);
    }
    for name in BY_HAND {
        let _ = writeln!(out, "#include \"fedvirt/{name}.hpp\"");
    }
    out += "\n#endif\n";
    out
}

/// The header of a module's documents.
pub(crate) fn documents(module: &Module) -> Result<String, Box<dyn Error>> {
    let guard = format!("FEDVIRT_{}_HPP", module.name.to_uppercase());
    let mut out = format!(
        "{BANNER}{LICENCE}#ifndef {guard}\n#define {guard}\n\n#include \"elements/{}.hpp\"\n",
        module.name
    );
    for name in used(module) {
        let _ = writeln!(out, "#include \"elements/{name}.hpp\"");
    }
    let _ = writeln!(out, "\n{OPEN}");
    for document in &module.documents {
        root(&mut out, document)?;
    }
    let _ = writeln!(out, "{CLOSE}\n#endif");
    Ok(out)
}

/// The header of a module's elements.
pub(crate) fn elements(module: &Module) -> Result<String, Box<dyn Error>> {
    let guard = format!("FEDVIRT_ELEMENTS_{}_HPP", module.name.to_uppercase());
    let mut out =
        format!("{BANNER}{LICENCE}#ifndef {guard}\n#define {guard}\n\n#include \"../document.hpp\"\n\n");
    // These headers include each other: what this one has is announced before those that it uses are read.
    let _ = writeln!(out, "{OPEN}namespace {} {{\n", module.name);
    for element in &module.elements {
        let _ = writeln!(out, "template <class Handle> class Basic{};", element.name);
    }
    let _ = writeln!(out, "\n}}  // namespace {}\n{CLOSE}", module.name);
    let used = used(module);
    for name in &used {
        let _ = writeln!(out, "#include \"{name}.hpp\"");
    }
    let _ = writeln!(out, "{}{OPEN}namespace {} {{\n", if used.is_empty() { "" } else { "\n" }, module.name);
    for choice in &module.choices {
        words(&mut out, choice)?;
    }
    for element in &module.elements {
        class(&mut out, module, element)?;
    }
    let _ = writeln!(out, "}}  // namespace {}\n{CLOSE}\n#endif", module.name);
    Ok(out)
}

/// The other headers that a module needs: those of its elements and of its words.
fn used(module: &Module) -> BTreeSet<&'static str> {
    let all = module.elements.iter().chain(&module.documents);
    let members = all.flat_map(|schema| members(schema));
    let names = members.filter_map(|member| match (member.element(), member.row.ty) {
        (Some(child), _) => Some(modules::module(child.module)),
        (None, FieldType::Choice(choice)) => Some(modules::module(choice.module)),
        _ => None,
    });
    names.filter(|name| *name != module.name).collect()
}

/// A set of words: a constant for each.
fn words(out: &mut String, choice: &ChoiceSchema) -> Result<(), Box<dyn Error>> {
    comment(
        out,
        &format!("{}\n\nThe words that fedvirt knows; others are kept, too.", docs::plain(choice.doc)),
        0,
    );
    let _ = writeln!(out, "struct {} {{", choice.name);
    let mut seen = BTreeSet::new();
    for value in choice.values {
        let name = names::word(value)?;
        if !seen.insert(name.clone()) {
            return Err(format!("{}: two words would be {name}", choice.name).into());
        }
        comment(out, &docs::plain(value.doc), 4);
        let _ = writeln!(out, "    static constexpr char {name}[] = \"{}\";", value.value);
    }
    *out += "};\n\n";
    Ok(())
}

/// The class of an element.
fn class(out: &mut String, module: &Module, schema: &'static ElementSchema) -> Result<(), Box<dyn Error>> {
    let name = schema.name;
    comment(out, &docs::plain(schema.doc), 0);
    let _ = writeln!(
        out,
        "template <class Handle> class Basic{name} : public Element<Basic{name}, Handle> {{\n public:"
    );
    let _ = writeln!(out, "    using Element<fedvirt::{}::Basic{name}, Handle>::Element;", module.name);
    for member in checked(schema, &OF_ELEMENTS)? {
        element_member(out, &member);
    }
    let _ = writeln!(out, "}};\nusing {name} = Basic{name}<fedvirt_document>;");
    let _ = writeln!(out, "using Const{name} = Basic{name}<const fedvirt_document>;\n");
    Ok(())
}

/// The class of a document.
fn root(out: &mut String, schema: &'static ElementSchema) -> Result<(), Box<dyn Error>> {
    let (name, root) = (schema.name, schema.root.unwrap_or_default());
    comment(
        out,
        &format!("{}\n\nA document of its own, with the root `<{root}>`.", docs::plain(schema.doc)),
        0,
    );
    let _ = writeln!(out, "class {name} : public DocumentOf<{name}> {{\n public:");
    let _ = writeln!(
        out,
        "    /** The name of its root element. */\n    static constexpr char root_name[] = \"{root}\";"
    );
    let _ = writeln!(
        out,
        "    /** An empty one. */\n    {name}() noexcept = default;\n    using DocumentOf<{name}>::DocumentOf;"
    );
    for member in checked(schema, &OF_DOCUMENTS)? {
        document_member(out, &member);
    }
    *out += "};\n\n";
    Ok(())
}

/// The members, all with names of their own.
fn checked(schema: &'static ElementSchema, taken: &[&str]) -> Result<Vec<Member>, Box<dyn Error>> {
    let members = members(schema);
    let mut seen = BTreeSet::new();
    for member in &members {
        if taken.contains(&member.name.as_str()) || member.name == schema.name || !seen.insert(&member.name) {
            return Err(format!("{}: a function cannot be called {}", schema.name, member.name).into());
        }
    }
    Ok(members)
}

/// What a value's functions are made of: the type of what is there, the function that reads it, the type that sets it, and
/// the function that does.
fn value(member: &Member) -> Option<[&'static str; 4]> {
    Some(match (member.row.kind, member.row.ty) {
        (FieldKind::Flag, _) => ["bool", "get_flag", "const Flag &", "set"],
        // Verbatim XML can be read and removed by its path, but only XML sets it.
        (FieldKind::Raw, _) => ["std::optional<std::string>", "get_text", "const Nothing &", "set"],
        (_, FieldType::String | FieldType::Choice(_)) => {
            ["std::optional<std::string>", "get_text", "const TextOrNone &", "set"]
        }
        (_, FieldType::Unsigned(_)) => {
            ["std::optional<std::uint64_t>", "get_unsigned", "const NumberOrNone &", "set"]
        }
        (_, FieldType::Number) => {
            ["std::optional<std::uint64_t>", "get_unsigned", "const ValueOrNone &", "set"]
        }
        (_, FieldType::Signed(_)) => {
            ["std::optional<std::int64_t>", "get_signed", "const NumberOrNone &", "set"]
        }
        _ => return None,
    })
}

fn doc(out: &mut String, member: &Member) {
    let mut text = docs::plain(member.doc);
    if let FieldType::Choice(choice) = member.row.ty {
        let _ = write!(text, " Words: {}::{}.", modules::module(choice.module), choice.name);
    }
    comment(out, &text, 4);
}

/// The class of a child, or of a list of them, in a document by this handle.
fn child_type(member: &Member, handle: &str) -> String {
    match member.element() {
        None => format!("Texts<{handle}>"),
        Some(child) => {
            let class = format!("{}::Basic{}", modules::module(child.module), child.name);
            match member.row.repeated {
                true => format!("List<{class}, {handle}>"),
                false => format!("{class}<{handle}>"),
            }
        }
    }
}

fn element_member(out: &mut String, member: &Member) {
    let (name, step) = (&member.name, &member.step);
    doc(out, member);
    match value(member) {
        Some([gives, get, takes, set]) if !member.row.repeated => {
            let _ = writeln!(out, "    {gives} {name}() const {{ return this->{get}(\"{step}\"); }}");
            let _ = writeln!(
                out,
                "    Result<void> {name}({takes}value) const {{ return this->{set}(\"{step}\", value); }}"
            );
        }
        _ => {
            let ty = child_type(member, "Handle");
            let _ = writeln!(
                out,
                "    {ty} {name}() const {{ return {{this->document_, this->at(\"{step}\")}}; }}"
            );
        }
    }
}

fn document_member(out: &mut String, member: &Member) {
    let (name, step) = (&member.name, &member.step);
    doc(out, member);
    match value(member) {
        Some([gives, get, takes, set]) if !member.row.repeated => {
            let _ =
                writeln!(out, "    {gives} {name}() const {{ return detail::{get}(handle(), \"{step}\"); }}");
            let _ = writeln!(
                out,
                "    Result<void> {name}({takes}value) {{ return detail::{set}(handle(), \"{step}\", value); }}"
            );
        }
        _ => {
            for (handle, of) in [("fedvirt_document", "&"), ("const fedvirt_document", "const &")] {
                let ty = child_type(member, handle);
                let _ = writeln!(out, "    {ty} {name}() {of} {{ return {{handle(), \"{step}\"}}; }}");
            }
            let _ = writeln!(out, "    void {name}() const && = delete;");
        }
    }
}

/// A comment at an indentation.
fn comment(out: &mut String, text: &str, indent: usize) {
    let pad = " ".repeat(indent);
    let text = docs::wrap(&text.replace("*/", "* /"), 110 - indent);
    let lines: Vec<_> = text.lines().collect();
    match lines.as_slice() {
        [] => {}
        [one] => {
            let _ = writeln!(out, "{pad}/** {one} */");
        }
        lines => {
            let _ = writeln!(out, "{pad}/**");
            for line in lines {
                let _ = writeln!(out, "{}", format!("{pad} * {line}").trim_end());
            }
            let _ = writeln!(out, "{pad} */");
        }
    }
}
