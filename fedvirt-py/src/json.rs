//! Python's own library for JSON.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// A dict as JSON.
pub(crate) fn dumps<'py>(values: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyString>> {
    let text = values.py().import("json")?.call_method1("dumps", (values,))?;
    Ok(text.cast_into::<PyString>()?)
}

/// What a JSON text holds.
pub(crate) fn loads<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (text,))
}
