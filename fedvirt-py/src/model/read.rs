//! From the core's elements to Python's objects.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use fedvirt_core::xml::{Element, FieldSchema, Number, Raw, Value, Visitor};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyInt, PyList, PyString, PyType};

use super::class::{Class, Field};
use super::extra;
use super::slots::Opened;

/// The object for an element. `of` is its class, or one below it.
pub(super) fn object<'py>(
    class: &'static Class,
    of: &Bound<'py, PyType>,
    element: &dyn Element,
) -> PyResult<Bound<'py, PyAny>> {
    let object = class.make(of)?;
    let open = class.open(&object);
    open.set(class.extra(), &extra::object(of.py(), element, class.schema)?)?;
    let mut reader = Reader { class, open, at: 0, failure: None };
    element.attributes(&mut reader);
    element.content(&mut reader);
    reader.failure.map_or(Ok(object), Err)
}

/// Puts what an element shows of itself into its object.
struct Reader<'a, 'py> {
    class: &'static Class,
    open: Opened<'a, 'py>,
    /// The field that was shown last: they mostly come in order.
    at: usize,
    failure: Option<PyErr>,
}

impl<'py> Reader<'_, 'py> {
    fn put(
        &mut self,
        row: &'static FieldSchema,
        value: impl FnOnce(Python<'py>, &Field) -> PyResult<Bound<'py, PyAny>>,
    ) {
        let rows = &self.class.rows;
        let found = |known: &&'static FieldSchema| std::ptr::eq(*known, row);
        let ahead = rows[self.at..].iter().position(found).map(|further| self.at + further);
        let Some(at) = ahead.or_else(|| rows.iter().position(found)) else { return };
        self.at = at;
        let open = &self.open;
        let put = value(open.py(), &self.class.fields[at]).and_then(|value| match row.repeated {
            false => open.set(at, &value),
            true => open.get(at)?.map_or(Ok(()), |list| list.cast::<PyList>()?.append(value)),
        });
        if let Err(failure) = put {
            self.failure.get_or_insert(failure);
        }
    }
}

impl Visitor for Reader<'_, '_> {
    fn value(&mut self, row: &'static FieldSchema, value: Value<'_>) {
        self.put(row, |py, field| scalar(py, field, value));
    }

    fn element(&mut self, row: &'static FieldSchema, element: &dyn Element, variant: usize) {
        self.put(row, |py, field| {
            let class = field.child(py, variant)?;
            object(class, class.class.bind(py), element)
        });
    }

    fn flag(&mut self, row: &'static FieldSchema) {
        self.put(row, |py, _| Ok(PyBool::new(py, true).to_owned().into_any()));
    }

    fn raw(&mut self, row: &'static FieldSchema, raw: &Raw) {
        self.put(row, |py, _| verbatim(py, raw));
    }
}

fn scalar<'py>(py: Python<'py>, field: &Field, value: Value<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Str(text) => field.text(py, text).into_any(),
        Value::Unsigned(n) => PyInt::new(py, n).into_any(),
        Value::Signed(n) => PyInt::new(py, n).into_any(),
        Value::Number(n) => number(py, n)?,
    })
}

/// How many numbers are kept: the parts of addresses are few, and the same again and again.
const NUMBERS: usize = 1024;

fn number(py: Python<'_>, number: Number) -> PyResult<Bound<'_, PyAny>> {
    static KEPT: Mutex<Option<HashMap<u128, Py<PyAny>>>> = Mutex::new(None);
    let kept = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept().as_ref().and_then(|kept| kept.get(&number.spelled())) {
        return Ok(known.bind(py).clone());
    }
    let text = number.to_string();
    let plain = !text.starts_with('0') || text == "0";
    let object = match plain {
        true => PyInt::new(py, number.value()).into_any(),
        false => values(py)?.getattr(intern!(py, "Number"))?.call1((&text,))?,
    };
    let mut kept = kept();
    let kept = kept.get_or_insert_default();
    if kept.len() < NUMBERS {
        kept.insert(number.spelled(), object.clone().unbind());
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
