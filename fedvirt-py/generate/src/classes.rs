//! What classes there are, from the schema table.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use fedvirt_core::model::{Device, Document};
use fedvirt_core::xml::{ChoiceSchema, ElementSchema, FieldKind, FieldSchema, FieldType, Variant};

use crate::names;

/// A Python module.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    pub(crate) choices: Vec<&'static ChoiceSchema>,
    pub(crate) classes: Vec<Class>,
}

impl Module {
    /// Whether a class or a set of words of this name is in it.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.classes.iter().any(|class| class.name == name)
            || self.choices.iter().any(|choice| choice.name == name)
    }
}

/// A Python class.
pub(crate) struct Class {
    pub(crate) name: String,
    pub(crate) schema: &'static ElementSchema,
    /// For an element of a type that several elements have: that type's class, and what the element is.
    pub(crate) base: Option<(&'static str, &'static str)>,
}

/// All modules, each with its classes in the order of their names.
pub(crate) fn modules() -> Result<Vec<Module>, Box<dyn Error>> {
    let mut found = Found::default();
    let documents = Document::roots().filter_map(Document::empty);
    let devices = Device::roots().filter_map(Device::empty);
    documents.for_each(|document| found.element(document.element().schema()));
    devices.for_each(|device| found.element(device.element().schema()));

    let mut modules: BTreeMap<&str, Module> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut unique = |module: &'static str, name: &str| match taken.insert((module, name.to_owned())) {
        true => Ok(()),
        false => Err(format!("two classes or sets of words would be fedvirt.model.{module}.{name}")),
    };
    let empty = |name| Module { name, choices: Vec::new(), classes: Vec::new() };
    for ((module, name), choice) in found.choices {
        unique(module, name)?;
        modules.entry(module).or_insert_with(|| empty(module)).choices.push(choice);
    }
    for ((module, name), schema) in found.elements {
        unique(module, name)?;
        let class = Class { name: name.to_owned(), schema, base: None };
        modules.entry(module).or_insert_with(|| empty(module)).classes.push(class);
    }
    for ((module, name), variant) in found.variants {
        unique(module, &name)?;
        let schema = (variant.schema)();
        let class = Class { name, schema, base: Some((schema.name, variant.doc)) };
        modules.entry(module).or_insert_with(|| empty(module)).classes.push(class);
    }
    Ok(modules.into_values().collect())
}

/// By module and name.
#[derive(Default)]
struct Found {
    elements: BTreeMap<(&'static str, &'static str), &'static ElementSchema>,
    choices: BTreeMap<(&'static str, &'static str), &'static ChoiceSchema>,
    variants: BTreeMap<(&'static str, String), &'static Variant>,
}

impl Found {
    fn element(&mut self, schema: &'static ElementSchema) {
        if self.elements.insert((names::module(schema.module), schema.name), schema).is_none() {
            self.fields(schema);
        }
    }

    fn fields(&mut self, schema: &'static ElementSchema) {
        for row in schema.fields {
            if let FieldType::Choice(choice) = row.ty {
                self.choices.insert((names::module(choice.module), choice.name), choice);
            }
            match (row.kind, row.element()) {
                (FieldKind::Group, Some(group)) => self.fields(group),
                (_, Some(child)) => self.element(child),
                _ => {}
            }
            for variant in row.variants() {
                let child = (variant.schema)();
                self.element(child);
                let name = names::variant(row, variant);
                if name != child.name {
                    self.variants.insert((names::module(child.module), name), variant);
                }
            }
        }
    }
}

/// The rows that are attributes of a class: groups are opened.
pub(crate) fn rows(schema: &'static ElementSchema) -> Vec<&'static FieldSchema> {
    let mut rows = Vec::new();
    for row in schema.fields {
        match (row.kind, row.element()) {
            (FieldKind::Group, Some(group)) => rows.extend(self::rows(group)),
            _ => rows.push(row),
        }
    }
    rows
}
