//! The Python classes of the model, each with its table, found once and kept for the life of the process.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use fedvirt_core::xml::{ElementSchema, FieldKind, FieldSchema};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyType};

use super::names;

/// A class of `fedvirt.model`.
pub(super) struct Class {
    pub(super) schema: &'static ElementSchema,
    pub(super) class: Py<PyType>,
    /// The attributes, those of groups included; `extra` is behind them.
    pub(super) fields: Vec<Field>,
    /// Their rows again, and what they hold when they hold nothing: close together, for every object goes through them.
    pub(super) rows: Vec<&'static FieldSchema>,
    pub(super) blanks: Vec<Blank>,
    /// Makes an object of its class and the values of all attributes.
    pub(super) make: Py<PyAny>,
    /// Gives the values of all attributes of an object.
    pub(super) values: Py<PyAny>,
}

/// What an attribute holds when there is nothing in the document.
#[derive(Clone, Copy)]
pub(super) enum Blank {
    None,
    False,
    EmptyList,
}

/// An attribute of a class.
pub(super) struct Field {
    pub(super) name: Py<PyString>,
    pub(super) row: &'static FieldSchema,
    /// The group that the field belongs to, by its number in the element's table.
    pub(super) group: Option<usize>,
    /// The field's number in its own table.
    pub(super) index: usize,
    /// The classes of the elements that it takes.
    children: Vec<PyOnceLock<&'static Class>>,
}

/// By the table's address and the class's name: several classes can share a table.
static CLASSES: Mutex<Option<HashMap<(usize, String), &'static Class>>> = Mutex::new(None);

impl Class {
    /// The class for a table.
    pub(super) fn of(py: Python<'_>, schema: &'static ElementSchema) -> PyResult<&'static Self> {
        Self::named(py, schema, schema.name)
    }

    fn named(py: Python<'_>, schema: &'static ElementSchema, name: &str) -> PyResult<&'static Self> {
        let key = (std::ptr::from_ref(schema).addr(), name.to_owned());
        let classes = || CLASSES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(class) = classes().as_ref().and_then(|classes| classes.get(&key)) {
            return Ok(class);
        }
        // The lock is not held here: importing runs Python code, on any thread.
        let module = py.import(format!("fedvirt.model.{}", names::module(schema.module)))?;
        let class = module.getattr(name)?.cast_into::<PyType>()?;
        let access = py.import("fedvirt.model._access")?.getattr("access")?;
        let (make, values) = access.call1((&class,))?.extract()?;
        let mut fields = Vec::new();
        Field::collect(py, schema, None, &mut fields);
        let rows: Vec<_> = fields.iter().map(|field| field.row).collect();
        let blank = |row: &&'static FieldSchema| match row.kind {
            _ if row.repeated => Blank::EmptyList,
            FieldKind::Flag => Blank::False,
            _ => Blank::None,
        };
        let blanks = rows.iter().map(blank).collect();
        let class = Self { schema, class: class.unbind(), fields, rows, blanks, make, values };
        let class: &'static Self = Box::leak(Box::new(class));
        Ok(classes().get_or_insert_default().entry(key).or_insert(class))
    }
}

impl Field {
    fn collect(py: Python<'_>, schema: &'static ElementSchema, group: Option<usize>, fields: &mut Vec<Self>) {
        for (index, row) in schema.fields.iter().enumerate() {
            if let (FieldKind::Group, Some(inner)) = (row.kind, row.element()) {
                Self::collect(py, inner, Some(index), fields);
                continue;
            }
            let name = PyString::intern(py, &names::attribute(row.field)).unbind();
            let children = match row.kind {
                FieldKind::Child => row.variants().len().max(1),
                _ => 0,
            };
            let children = (0..children).map(|_| PyOnceLock::new()).collect();
            fields.push(Self { name, row, group, index, children });
        }
    }

    /// How many classes there are to choose from.
    pub(super) const fn choices(&self) -> usize {
        self.children.len()
    }

    /// The class of the elements in the field, or of one variant of them.
    pub(super) fn child(&self, py: Python<'_>, variant: usize) -> PyResult<&'static Class> {
        let found = self.children[variant].get_or_try_init(py, || match self.row.variants().get(variant) {
            Some(of) => Class::named(py, (of.schema)(), &names::variant(self.row, of)),
            None => match self.row.element() {
                Some(schema) => Class::of(py, schema),
                None => unreachable!("a field of children has elements"),
            },
        });
        found.copied()
    }
}
