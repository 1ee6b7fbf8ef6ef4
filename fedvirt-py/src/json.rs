//! Python's own library for JSON.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// A dict as JSON.
pub(crate) fn dumps<'py>(values: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyString>> {
    let text = values.py().import("json")?.call_method1("dumps", (values,))?;
    Ok(text.cast_into::<PyString>()?)
}

/// The JSON form of a value in which dataclasses, mappings, the model's objects and paths may stand.
pub(crate) fn plain(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let json = value.py().import("fedvirt._plain")?.call_method1("to_json", (value,))?;
    Ok(json.cast_into::<PyString>()?.to_str()?.to_owned())
}

/// What a JSON text holds.
pub(crate) fn loads<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (text,))
}
