//! The Python classes of the model, each with its table, found once and kept for the life of the process.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use fedvirt_core::xml::{ElementSchema, FieldKind, FieldSchema, FieldType};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyList, PyString, PyType};

use super::names;
use super::slots::{Opened, Slots};

/// A class of `fedvirt.model`.
pub(super) struct Class {
    pub(super) schema: &'static ElementSchema,
    pub(super) class: Py<PyType>,
    /// The attributes, those of groups included; `extra` is behind them.
    pub(super) fields: Vec<Field>,
    /// Their rows again: close together, for every object goes through them.
    pub(super) rows: Vec<&'static FieldSchema>,
    /// What they hold when they hold nothing.
    blanks: Vec<Blank>,
    slots: Slots,
}

/// What an attribute holds when there is nothing in the document.
#[derive(Clone, Copy)]
enum Blank {
    None,
    False,
    EmptyList,
}

/// An attribute of a class.
pub(super) struct Field {
    pub(super) row: &'static FieldSchema,
    /// The group that the field belongs to, by its number in the element's table.
    pub(super) group: Option<usize>,
    /// The field's number in its own table.
    pub(super) index: usize,
    /// The classes of the elements that it takes.
    children: Vec<PyOnceLock<&'static Class>>,
    /// The words that it mostly holds: the same few str for all objects.
    words: Vec<(&'static str, Py<PyString>)>,
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
        let mut fields = Vec::new();
        Field::collect(py, schema, None, &mut fields);
        let rows: Vec<_> = fields.iter().map(|field| field.row).collect();
        let blank = |row: &&'static FieldSchema| match row.kind {
            _ if row.repeated => Blank::EmptyList,
            FieldKind::Flag => Blank::False,
            _ => Blank::None,
        };
        let blanks = rows.iter().map(blank).collect();
        let names = rows.iter().map(|row| names::attribute(row.field)).chain(["extra".to_owned()]);
        let slots = Slots::of(&class, names)?;
        let class = Self { schema, class: class.unbind(), fields, rows, blanks, slots };
        let class: &'static Self = Box::leak(Box::new(class));
        Ok(classes().get_or_insert_default().entry(key).or_insert(class))
    }

    /// An object of the class or one below it with nothing in it, but for what is unknown, which has no value yet.
    pub(super) fn make<'py>(&self, of: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        let py = of.py();
        let object = Slots::make(of)?;
        let (none, no) = (py.None().into_bound(py), PyBool::new(py, false).to_owned().into_any());
        let open = self.open(&object);
        for (at, blank) in self.blanks.iter().enumerate() {
            match blank {
                Blank::None => open.set(at, &none),
                Blank::False => open.set(at, &no),
                Blank::EmptyList => open.set(at, &PyList::empty(py)),
            }?;
        }
        Ok(object)
    }

    /// The attributes of an object, by their numbers.
    pub(super) fn open<'a, 'py>(&'a self, object: &'a Bound<'py, PyAny>) -> Opened<'a, 'py> {
        self.slots.open(object)
    }

    /// The number of the attribute for what is unknown.
    pub(super) const fn extra(&self) -> usize {
        self.fields.len()
    }
}

impl Field {
    fn collect(py: Python<'_>, schema: &'static ElementSchema, group: Option<usize>, fields: &mut Vec<Self>) {
        for (index, row) in schema.fields.iter().enumerate() {
            if let (FieldKind::Group, Some(inner)) = (row.kind, row.element()) {
                Self::collect(py, inner, Some(index), fields);
                continue;
            }
            let children = match row.kind {
                FieldKind::Child => row.variants().len().max(1),
                _ => 0,
            };
            let children = (0..children).map(|_| PyOnceLock::new()).collect();
            let words = match row.ty {
                FieldType::Choice(choice) => choice.values,
                _ => &[],
            };
            let words = words.iter().map(|word| (word.value, PyString::intern(py, word.value).unbind()));
            fields.push(Self { row, group, index, children, words: words.collect() });
        }
    }

    /// A text that the field holds.
    pub(super) fn text<'py>(&self, py: Python<'py>, text: &str) -> Bound<'py, PyString> {
        match self.words.iter().find(|(word, _)| *word == text) {
            Some((_, known)) => known.bind(py).clone(),
            None => PyString::new(py, text),
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
