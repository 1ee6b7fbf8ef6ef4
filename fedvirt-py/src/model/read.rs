//! From the core's elements to Python's objects.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use fedvirt_core::xml::{Element, ElementSlot, Number, Raw, ScalarSlot, SlotRef, Value};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyList, PyString, PyTuple, PyType};

use super::class::{Class, Field};
use super::extra;

/// The object for an element. `of` is its class, or one below it.
pub(super) fn object<'py>(
    class: &'static Class,
    of: &Bound<'py, PyType>,
    element: &dyn Element,
) -> PyResult<Bound<'py, PyAny>> {
    let py = of.py();
    let mut values = Vec::with_capacity(class.fields.len() + 2);
    values.push(of.clone().into_any());
    for field in &class.fields {
        values.push(value(py, field, element)?);
    }
    values.push(extra::object(py, element, class.schema)?);
    class.make.bind(py).call1(PyTuple::new(py, values)?)
}

fn value<'py>(py: Python<'py>, field: &Field, element: &dyn Element) -> PyResult<Bound<'py, PyAny>> {
    let slot = match field.group.map(|group| element.slot(group)) {
        None => element.slot(field.index),
        Some(SlotRef::Group(inner)) => inner.slot(field.index),
        Some(other) => other,
    };
    match slot {
        SlotRef::Scalar(slot) if field.row.repeated => scalars(py, slot),
        SlotRef::Scalar(slot) => slot.get(0).map_or_else(|| Ok(none(py)), |value| scalar(py, value)),
        SlotRef::Element(slot) if field.row.repeated => {
            let list = PyList::empty(py);
            for index in 0..slot.len() {
                list.append(child(py, field, slot, index)?)?;
            }
            Ok(list.into_any())
        }
        SlotRef::Element(slot) if slot.is_empty() => Ok(none(py)),
        SlotRef::Element(slot) => child(py, field, slot, 0),
        SlotRef::Flag(flag) => Ok(PyBool::new(py, flag).to_owned().into_any()),
        SlotRef::Raw(raw) => raw.map_or_else(|| Ok(none(py)), |value| verbatim(py, value)),
        SlotRef::Group(_) => Ok(none(py)),
    }
}

fn none(py: Python<'_>) -> Bound<'_, PyAny> {
    py.None().into_bound(py)
}

fn child<'py>(
    py: Python<'py>,
    field: &Field,
    slot: &dyn ElementSlot,
    index: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let Some(element) = slot.get(index) else { return Ok(none(py)) };
    let class = field.child(py, slot.variant(index))?;
    object(class, class.class.bind(py), element)
}

fn scalars<'py>(py: Python<'py>, slot: &dyn ScalarSlot) -> PyResult<Bound<'py, PyAny>> {
    let list = PyList::empty(py);
    for value in (0..slot.len()).filter_map(|index| slot.get(index)) {
        list.append(scalar(py, value)?)?;
    }
    Ok(list.into_any())
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
pub(super) fn values(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    py.import(intern!(py, "fedvirt.model._values"))
}

fn verbatim<'py>(py: Python<'py>, raw: &Raw) -> PyResult<Bound<'py, PyAny>> {
    // Its serde form is a string, or an object when there is more to say.
    match serde_json::to_value(raw).map_err(|error| PyValueError::new_err(error.to_string()))? {
        serde_json::Value::String(inner) => Ok(PyString::new(py, &inner).into_any()),
        form => values(py)?.call_method1(intern!(py, "_raw"), (form.to_string(),)),
    }
}
