//! Lock files, by their path.

use std::path::PathBuf;

use fedvirt_core::image::{Entry, ImagesLock};
use pyo3::prelude::*;

use crate::call::released;

/// The entry that a name stands for.
#[pyfunction]
pub(crate) fn lock_get(py: Python<'_>, path: PathBuf, name: &str) -> PyResult<Option<String>> {
    released(py, || match ImagesLock::at(path).get(name)? {
        Some(entry) => Ok(Some(serde_json::to_string(&entry)?)),
        None => Ok(None),
    })
}

/// All entries, by name.
#[pyfunction]
pub(crate) fn lock_all(py: Python<'_>, path: PathBuf) -> PyResult<String> {
    released(py, || Ok(serde_json::to_string(&ImagesLock::at(path).all()?)?))
}

/// Makes a name stand for an entry.
#[pyfunction]
pub(crate) fn lock_update(py: Python<'_>, path: PathBuf, name: &str, entry: &str) -> PyResult<()> {
    released(py, || ImagesLock::at(path).update(name, &Entry::from_json(entry)?))
}

/// Forgets what a name stands for.
#[pyfunction]
pub(crate) fn lock_remove(py: Python<'_>, path: PathBuf, name: &str) -> PyResult<()> {
    released(py, || ImagesLock::at(path).remove(name))
}
