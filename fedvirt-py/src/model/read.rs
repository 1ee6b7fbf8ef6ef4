//! From the core's elements to Python's objects.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use fedvirt_core::xml::{Element, FieldSchema, Number, Raw, Value, Visitor};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyInt, PyList, PyString, PyTuple, PyType};

use super::class::{Blank, Class, Field};
use super::extra;

/// The object for an element. `of` is its class, or one below it.
pub(super) fn object<'py>(
    class: &'static Class,
    of: &Bound<'py, PyType>,
    element: &dyn Element,
) -> PyResult<Bound<'py, PyAny>> {
    let py = of.py();
    let none = py.None().into_bound(py);
    let no = PyBool::new(py, false).to_owned().into_any();
    let mut values = Vec::with_capacity(class.fields.len() + 2);
    values.push(of.clone().into_any());
    values.extend(class.blanks.iter().map(|blank| match blank {
        Blank::None => none.clone(),
        Blank::False => no.clone(),
        Blank::EmptyList => PyList::empty(py).into_any(),
    }));
    values.push(extra::object(py, element, class.schema)?);
    let mut reader = Reader { py, class, values, at: 0, failure: None };
    element.attributes(&mut reader);
    element.content(&mut reader);
    let Reader { values, failure, .. } = reader;
    match failure {
        None => class.make.bind(py).call1(PyTuple::new(py, values)?),
        Some(failure) => Err(failure),
    }
}

/// Puts what an element shows of itself among the values of its object.
struct Reader<'py> {
    py: Python<'py>,
    class: &'static Class,
    /// The object's class, then the values of its attributes.
    values: Vec<Bound<'py, PyAny>>,
    /// The field that was shown last: they mostly come in order.
    at: usize,
    failure: Option<PyErr>,
}

impl<'py> Reader<'py> {
    fn put(&mut self, row: &'static FieldSchema, value: impl FnOnce(&Field) -> PyResult<Bound<'py, PyAny>>) {
        let rows = &self.class.rows;
        let found = |known: &&'static FieldSchema| std::ptr::eq(*known, row);
        let ahead = rows[self.at..].iter().position(found).map(|further| self.at + further);
        let Some(at) = ahead.or_else(|| rows.iter().position(found)) else { return };
        let field = &self.class.fields[at];
        self.at = at;
        let slot = &mut self.values[at + 1];
        let put = value(field).and_then(|value| match slot.cast::<PyList>() {
            Ok(list) => list.append(value),
            Err(_) => {
                *slot = value;
                Ok(())
            }
        });
        if let Err(failure) = put {
            self.failure.get_or_insert(failure);
        }
    }
}

impl Visitor for Reader<'_> {
    fn value(&mut self, row: &'static FieldSchema, value: Value<'_>) {
        let py = self.py;
        self.put(row, |_| scalar(py, value));
    }

    fn element(&mut self, row: &'static FieldSchema, element: &dyn Element, variant: usize) {
        let py = self.py;
        self.put(row, |field| {
            let class = field.child(py, variant)?;
            object(class, class.class.bind(py), element)
        });
    }

    fn flag(&mut self, row: &'static FieldSchema) {
        let py = self.py;
        self.put(row, |_| Ok(PyBool::new(py, true).to_owned().into_any()));
    }

    fn raw(&mut self, row: &'static FieldSchema, raw: &Raw) {
        let py = self.py;
        self.put(row, |_| verbatim(py, raw));
    }
}

fn scalar<'py>(py: Python<'py>, value: Value<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Str(text) => PyString::new(py, text).into_any(),
        Value::Unsigned(n) => PyInt::new(py, n).into_any(),
        Value::Signed(n) => PyInt::new(py, n).into_any(),
        Value::Number(n) => number(py, n)?,
    })
}

/// How many numbers are kept: the parts of addresses are few, and the same again and again.
const NUMBERS: usize = 1024;

fn number(py: Python<'_>, number: Number) -> PyResult<Bound<'_, PyAny>> {
    static KEPT: Mutex<Option<HashMap<String, Py<PyAny>>>> = Mutex::new(None);
    let text = number.to_string();
    let kept = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept().as_ref().and_then(|kept| kept.get(&text)) {
        return Ok(known.bind(py).clone());
    }
    let plain = !text.starts_with('0') || text == "0";
    let object = match plain {
        true => PyInt::new(py, number.value()).into_any(),
        false => values(py)?.getattr(intern!(py, "Number"))?.call1((&text,))?,
    };
    let mut kept = kept();
    let kept = kept.get_or_insert_default();
    if kept.len() < NUMBERS {
        kept.insert(text, object.clone().unbind());
    }
    Ok(object)
}

/// The module of what the attributes of a class hold.
pub(super) fn values(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static VALUES: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let import = || Ok::<_, PyErr>(py.import("fedvirt.model._values")?.unbind());
    VALUES.get_or_try_init(py, import).map(|values| values.bind(py))
}

fn verbatim<'py>(py: Python<'py>, raw: &Raw) -> PyResult<Bound<'py, PyAny>> {
    // Its serde form is a string, or an object when there is more to say.
    match serde_json::to_value(raw).map_err(|error| PyValueError::new_err(error.to_string()))? {
        serde_json::Value::String(inner) => Ok(PyString::new(py, &inner).into_any()),
        form => values(py)?.call_method1(intern!(py, "_raw"), (form.to_string(),)),
    }
}
