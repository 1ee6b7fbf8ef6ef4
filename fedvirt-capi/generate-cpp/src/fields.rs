//! The test of every field: a document of each kind that has one of everything, set and read by the generated functions.
//!
//! A class is gone through where it is met first; elsewhere its element is only made. The document as JSON and as XML
//! comes from the table and not from paths, so that a function with a wrong path is found.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;

use fedvirt_core::Document;
use fedvirt_core::xml::{ElementSchema, FieldKind, FieldSchema, FieldType};

use crate::classes::Module;
use crate::{BANNER, modules, names};

/// The files of the test: for each document its functions, what it must become, and what it is read from.
pub(crate) fn files(modules: &[Module]) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut fields = Fields::default();
    let mut main = format!("{BANNER}#include \"../fields.hpp\"\n\n");
    let mut calls = String::new();
    for module in modules {
        for document in &module.documents {
            let root = document.root.unwrap_or_default();
            let json = fields.document(module, document)?;
            let mut source =
                format!("{BANNER}#include \"fedvirt/{}.hpp\"\n\n#include \"../fields.hpp\"\n\n", module.name);
            source += "using namespace fedvirt;\n\n";
            for function in fields.functions.drain(..) {
                source += &function;
            }
            let _ = writeln!(source, "void test_{root}(const std::string &folder) {{");
            let _ = writeln!(
                source,
                "    test_document<{}>(folder, \"{root}\", test_fields);\n}}",
                document.name
            );
            files.push((format!("{root}.cpp"), source));
            // With verbatim XML, which cannot be set by a path, and without.
            let wrapped = |json: &str| format!("{{\"{root}\":{json}}}");
            let read = Document::from_json(&wrapped(&json.replace(ABSENT, "")))
                .map_err(|e| format!("{root}: {e}"))?;
            let written = Document::from_json(&wrapped(&json.split(ABSENT).step_by(2).collect::<String>()))?;
            files.push((format!("{root}.json"), read.to_json() + "\n"));
            files.push((format!("{root}.xml"), written.to_xml()));
            let _ = writeln!(main, "void test_{root}(const std::string &folder);");
            let _ = writeln!(calls, "    test_{root}(argv[1]);");
        }
    }
    let _ = write!(
        main,
        "\nint main(int argc, char **argv) {{\n    if (argc != 2) return 2;\n{calls}    return said();\n}}\n"
    );
    files.push(("main.cpp".into(), main));
    Ok(files)
}

/// What stands around those parts of the JSON that only it can set.
const ABSENT: char = '\u{1}';

#[derive(Default)]
struct Fields {
    seen: BTreeSet<String>,
    functions: Vec<String>,
    /// How many values there are: each is another one.
    values: u64,
}

impl Fields {
    /// The JSON of a document with one of everything in it. Its functions are behind those of its elements.
    fn document(
        &mut self,
        module: &Module,
        schema: &'static ElementSchema,
    ) -> Result<String, Box<dyn Error>> {
        let mut body = String::new();
        let json = self.fields(schema, &mut body, true)?;
        let name = schema.name;
        let _ = module;
        self.functions.push(format!("static void test_fields({name} &e) {{\n{body}}}\n\n"));
        Ok(format!("{{{json}}}"))
    }

    /// The JSON of an element, and what tests it: a call for a class that was not met before, else that it is made.
    fn element(
        &mut self,
        schema: &'static ElementSchema,
        expr: &str,
        body: &mut String,
    ) -> Result<String, Box<dyn Error>> {
        let module = modules::module(schema.module);
        let class = format!("{module}::{}", schema.name);
        if !self.seen.insert(class.clone()) {
            let _ = writeln!(body, "    MADE({expr});");
            return Ok("{}".into());
        }
        let function = format!("{module}_{}", schema.name);
        let mut inner = String::new();
        let json = self.fields(schema, &mut inner, false)?;
        if json.is_empty() {
            let _ = writeln!(body, "    MADE({expr});");
            return Ok("{}".into());
        }
        self.functions.push(format!("static void {function}(const {class} &e) {{\n{inner}}}\n\n"));
        let _ = writeln!(body, "    {function}({expr});");
        Ok(format!("{{{json}}}"))
    }

    /// The members of an element's JSON, groups opened.
    fn fields(
        &mut self,
        schema: &'static ElementSchema,
        body: &mut String,
        root: bool,
    ) -> Result<String, Box<dyn Error>> {
        let mut members = Vec::new();
        for row in schema.fields {
            let name = names::plain(row.field);
            let json = match (row.kind, row.element()) {
                (FieldKind::Group, Some(group)) => {
                    members.push(self.fields(group, body, root)?);
                    continue;
                }
                (FieldKind::Raw, _) => {
                    let xml = format!("<x:t xmlns:x='urn:t'>{}</x:t>", self.next());
                    let _ = writeln!(body, "    RAW(e, {name}, \"{xml}\");");
                    members.push(format!("{ABSENT}\"{}\":\"{xml}\"{ABSENT}", row.field));
                    continue;
                }
                (_, Some(child)) if row.repeated => {
                    constant(body, "LIST", &name, root);
                    format!("[{}]", self.element(child, &format!("ADDED(e.{name}())"), body)?)
                }
                (_, Some(child)) => {
                    constant(body, "CHILD", &name, root);
                    self.element(child, &format!("e.{name}()"), body)?
                }
                _ if !row.variants().is_empty() => {
                    let mut all = Vec::new();
                    for variant in row.variants() {
                        let name = names::element(variant.name);
                        constant(body, "LIST", &name, root);
                        let child = self.element((variant.schema)(), &format!("ADDED(e.{name}())"), body)?;
                        all.push(format!("{{\"{}\":{child}}}", variant.name));
                    }
                    format!("[{}]", all.join(","))
                }
                _ => self.value(row, &name, body)?,
            };
            members.push(format!("\"{}\":{json}", row.field));
        }
        members.retain(|member| !member.is_empty());
        // A part that goes takes the comma before it with it.
        Ok(members.join(",").replace(&format!(",{ABSENT}"), &format!("{ABSENT},")))
    }

    fn value(&mut self, row: &FieldSchema, name: &str, body: &mut String) -> Result<String, Box<dyn Error>> {
        let n = self.next();
        let repeated = if row.repeated { "S" } else { "" };
        let (json, cpp, which) = match row.ty {
            FieldType::Flag => ("true".into(), "true".to_owned(), "FLAG"),
            FieldType::String => (format!("\"t{n}\""), format!("\"t{n}\""), "TEXT"),
            FieldType::Choice(choice) => {
                let word = &choice.values[n as usize % choice.values.len()];
                let constant =
                    format!("{}::{}::{}", modules::module(choice.module), choice.name, names::word(word)?);
                (format!("\"{}\"", word.value), constant, "TEXT")
            }
            FieldType::Unsigned(bits) => {
                let n = if bits < 16 { n % 200 } else { n };
                (n.to_string(), n.to_string(), "UNSIGNED")
            }
            FieldType::Signed(_) => (format!("-{n}"), format!("-{n}"), "SIGNED"),
            FieldType::Number => (format!("\"0x{n:04x}\""), format!("0x{n:04x}"), "NUMBER"),
            FieldType::Raw | FieldType::Element(_) | FieldType::Variants(_) => {
                return Err(format!("{} is no value", row.field).into());
            }
        };
        let _ = writeln!(body, "    {which}{repeated}(e, {name}, {cpp});");
        Ok(if row.repeated { format!("[{json}]") } else { json })
    }

    fn next(&mut self) -> u64 {
        self.values += 1;
        self.values
    }
}

/// Documents have two functions for each child: the one for documents that are const is looked at, too.
fn constant(body: &mut String, which: &str, name: &str, root: bool) {
    if root {
        let _ = writeln!(body, "    {which}(e, {name});");
    }
}
