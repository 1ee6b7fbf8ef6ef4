//! Ignition configs.

use fedvirt_core::cloudinit as core;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::call::guarded;
use crate::json;

/// An Ignition config (https://coreos.github.io/ignition/), read by the rules of the version that it names.
///
/// >>> Ignition({"ignition": {"version": "3.4.0"}, "pasword": {}}).warnings
/// ['$.pasword is no key of version 3.4.0, and Ignition will ignore it']
///
/// - config: its text, which is taken as it is, or a dict.
///
/// Raises `fedvirt.errors.InvalidCloudInitError` when Ignition would refuse it.
#[pyclass(frozen, eq, module = "fedvirt.cloudinit")]
#[derive(PartialEq)]
pub(crate) struct Ignition {
    inner: core::Ignition,
}

#[pymethods]
impl Ignition {
    #[new]
    fn new(config: &Bound<'_, PyAny>) -> PyResult<Self> {
        let text = match config.extract::<String>() {
            Ok(text) => text,
            Err(_) => json::plain(config)?,
        };
        guarded(config.py(), || Ok(Self { inner: core::Ignition::from_json(&text)? }))
    }

    /// The config, as the guest gets it. It may hold secrets.
    #[getter]
    fn text(&self) -> &str {
        self.inner.text()
    }

    /// The version that it is written for.
    #[getter]
    fn version(&self) -> &str {
        self.inner.version()
    }

    /// The first user that it makes.
    #[getter]
    fn user(&self) -> Option<&str> {
        self.inner.user()
    }

    /// What Ignition would ignore without a word.
    #[getter]
    fn warnings(&self) -> Vec<String> {
        self.inner.warnings().to_vec()
    }

    /// The config as a disk that holds nothing else, for machines that have no other way.
    fn to_disk<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.inner.to_disk())
    }

    fn __repr__(&self) -> String {
        format!("<Ignition {}>", self.inner.version())
    }
}
