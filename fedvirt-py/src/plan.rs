//! What making a guest takes.

use fedvirt_core::guest::Plan as CorePlan;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};

use crate::call::{guarded, guarded_python};
use crate::json;
use crate::model;

/// What making a guest takes. Printing it shows everything that would be made.
#[pyclass(frozen, module = "fedvirt")]
pub(crate) struct Plan {
    inner: CorePlan,
}

impl From<CorePlan> for Plan {
    fn from(inner: CorePlan) -> Self {
        Self { inner }
    }
}

#[pymethods]
impl Plan {
    /// What a guest would take on a host that is described, without any host: for tests, and for plans that are made
    /// elsewhere. `Guest.plan` asks a host.
    ///
    /// - spec: what is wanted: a dict of the keywords that `Guest.create` takes.
    /// - image: what the image is: {'path': PATH, 'format': 'qcow2' or 'raw', 'virtual_size': SIZE}.
    /// - facts: what the host is: {'uri': URI, 'session': whether it is a session daemon, 'pool': {'name': NAME, 'path':
    ///   FOLDER}, 'capabilities': a `fedvirt.DomainCapabilities`}.
    /// - identity: what makes the guest unlike every other: {'uuid': UUID, 'ssh_port': PORT or None}.
    #[classmethod]
    #[pyo3(signature = (spec, *, image, facts, identity))]
    fn make<'py>(
        _class: &Bound<'py, PyType>,
        spec: &Bound<'py, PyAny>,
        image: &Bound<'py, PyAny>,
        facts: &Bound<'py, PyAny>,
        identity: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let py = spec.py();
        let form = PyDict::new(py);
        form.set_item("spec", spec)?;
        form.set_item("image", image)?;
        form.set_item("facts", facts)?;
        form.set_item("identity", identity)?;
        let json = json::plain(&form)?;
        guarded(py, || Ok(CorePlan::from_json(&json)?.into()))
    }

    /// The domain that would be defined, a `fedvirt.Domain`.
    #[getter]
    fn domain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded_python(py, || model::object(py, &self.inner.domain))
    }

    /// The disk, an overlay on the image, as a `fedvirt.Volume`.
    #[getter]
    fn overlay<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded_python(py, || model::object(py, &self.inner.overlay))
    }

    /// The seed for cloud-init as a `fedvirt.Volume`; None when there is none.
    #[getter]
    fn seed<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let seed = self.inner.seed.as_ref();
        guarded_python(py, || seed.map(|seed| model::object(py, &seed.volume)).transpose())
    }

    fn __str__(&self) -> String {
        self.inner.to_string()
    }

    fn __repr__(&self) -> String {
        let title = self.inner.to_string();
        let title = title.lines().next().unwrap_or_default();
        format!("<Plan {}>", title.trim_start_matches("# "))
    }
}
