//! What classes there are, from the schema table.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use fedvirt_core::model::Document;
use fedvirt_core::xml::{ChoiceSchema, ElementSchema, FieldKind, FieldSchema, FieldType};

use crate::modules;

/// A header.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    pub(crate) choices: Vec<&'static ChoiceSchema>,
    /// The elements, in the order of their names.
    pub(crate) elements: Vec<&'static ElementSchema>,
    /// The documents.
    pub(crate) documents: Vec<&'static ElementSchema>,
}

/// One element that can stand in another one, or one value, by its name in C++: a mixed list has one for each name.
pub(crate) struct Member {
    pub(crate) row: &'static FieldSchema,
    /// Which of the row's elements, if it takes several.
    pub(crate) variant: Option<usize>,
    /// Its name in a class.
    pub(crate) name: String,
    /// The step of a path.
    pub(crate) step: String,
    pub(crate) doc: &'static str,
}

impl Member {
    /// The type of the element, if it is one with a structure.
    pub(crate) fn element(&self) -> Option<&'static ElementSchema> {
        match self.variant {
            Some(variant) => Some((self.row.variants()[variant].schema)()),
            None => self.row.element(),
        }
    }
}

/// All headers, in the order of their names.
pub(crate) fn modules() -> Result<Vec<Module>, Box<dyn Error>> {
    let mut found = Found::default();
    let mut modules: BTreeMap<&str, Module> = BTreeMap::new();
    for document in Document::roots().filter_map(Document::empty) {
        let schema = document.element().schema();
        found.fields(schema);
        entry(&mut modules, modules::module(schema.module)).documents.push(schema);
    }
    let mut taken = BTreeSet::new();
    for ((name, choice_name), choice) in found.choices {
        taken.insert((name, choice_name));
        entry(&mut modules, name).choices.push(choice);
    }
    for ((name, element_name), element) in found.elements {
        if !taken.insert((name, element_name)) {
            return Err(
                format!("two classes or sets of words would be fedvirt::{name}::{element_name}").into()
            );
        }
        entry(&mut modules, name).elements.push(element);
    }
    Ok(modules.into_values().collect())
}

fn entry<'m>(modules: &'m mut BTreeMap<&'static str, Module>, name: &'static str) -> &'m mut Module {
    modules.entry(name).or_insert_with(|| Module {
        name,
        choices: Vec::new(),
        elements: Vec::new(),
        documents: Vec::new(),
    })
}

/// By module and name. Documents are among the elements only where they stand in others.
#[derive(Default)]
struct Found {
    elements: BTreeMap<(&'static str, &'static str), &'static ElementSchema>,
    choices: BTreeMap<(&'static str, &'static str), &'static ChoiceSchema>,
}

impl Found {
    fn element(&mut self, schema: &'static ElementSchema) {
        if self.elements.insert((modules::module(schema.module), schema.name), schema).is_none() {
            self.fields(schema);
        }
    }

    fn fields(&mut self, schema: &'static ElementSchema) {
        for row in schema.fields {
            if let FieldType::Choice(choice) = row.ty {
                self.choices.insert((modules::module(choice.module), choice.name), choice);
            }
            match (row.kind, row.element()) {
                (FieldKind::Group, Some(group)) => self.fields(group),
                (_, Some(child)) => self.element(child),
                _ => {}
            }
            row.variants().iter().for_each(|variant| self.element((variant.schema)()));
        }
    }
}

/// What is in an element: groups are opened, and mixed lists become one for each name.
pub(crate) fn members(schema: &'static ElementSchema) -> Vec<Member> {
    let mut members = Vec::new();
    for row in schema.fields {
        let name = || crate::names::plain(row.field);
        let step = match row.kind {
            FieldKind::Group => {
                members.extend(row.element().map(self::members).unwrap_or_default());
                continue;
            }
            FieldKind::Attribute => format!("@{}", row.name),
            FieldKind::Text => "text()".to_owned(),
            _ => row.qualified_name(),
        };
        if row.variants().is_empty() {
            members.push(Member { row, variant: None, name: name(), step, doc: row.doc });
        }
        members.extend(row.variants().iter().enumerate().map(|(i, variant)| Member {
            row,
            variant: Some(i),
            name: crate::names::element(variant.name),
            step: variant.name.to_owned(),
            doc: variant.doc,
        }));
    }
    members
}
