//! A connection to a libvirt host.

use std::sync::{Mutex, MutexGuard, PoisonError};

use fedvirt_core as core;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyType};

use crate::call::released;

/// A connection to a libvirt daemon, for use by any number of threads.
///
/// >>> with Host.open("qemu:///system") as host:
/// ...     print(host.hostname(), host.memory() >> 30, "GiB")
///
/// Guests that were taken from it keep working after it is closed; the connection ends with the last of them.
#[pyclass(frozen, module = "fedvirt")]
pub(crate) struct Host {
    uri: String,
    inner: Mutex<Option<core::Host>>,
}

impl Host {
    fn lock(&self) -> MutexGuard<'_, Option<core::Host>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection, unless it was closed.
    pub(crate) fn get(&self) -> PyResult<core::Host> {
        let closed = || PyValueError::new_err(format!("the connection to {} is closed", self.uri));
        self.lock().clone().ok_or_else(closed)
    }

    /// Asks the daemon, while other threads run.
    fn ask<T: Send>(
        &self,
        py: Python<'_>,
        ask: impl FnOnce(&core::Host) -> core::Result<T> + Send,
    ) -> PyResult<T> {
        let host = self.get()?;
        // The connection may end with this use of it, which can take a while as well.
        released(py, move || ask(&host))
    }
}

#[pymethods]
impl Host {
    /// Connects to the libvirt daemon at a URI (https://libvirt.org/uri.html), such as 'qemu:///system',
    /// 'qemu:///session' or 'qemu+ssh://root@host/system'.
    ///
    /// Raises `fedvirt.errors.HostUnreachableError` when no daemon answers,
    /// `fedvirt.errors.AccessDeniedError` when it refuses.
    #[classmethod]
    fn open(_class: &Bound<'_, PyType>, py: Python<'_>, uri: &str) -> PyResult<Self> {
        let host = released(py, || core::Host::open(uri))?;
        Ok(Self { uri: host.uri().to_owned(), inner: Mutex::new(Some(host)) })
    }

    /// Closes the connection, as leaving `with` does. Closing it again does nothing.
    fn close(&self, py: Python<'_>) {
        let host = self.lock().take();
        py.detach(|| drop(host));
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) {
        self.close(py);
    }

    /// The URI as libvirt understood it.
    #[getter]
    fn uri(&self) -> &str {
        &self.uri
    }

    /// The host's name as libvirt knows it.
    fn hostname(&self, py: Python<'_>) -> PyResult<String> {
        self.ask(py, core::Host::hostname)
    }

    /// The host's memory in bytes.
    fn memory(&self, py: Python<'_>) -> PyResult<u64> {
        self.ask(py, |host| Ok(host.memory()?.as_bytes()))
    }

    /// The names of the storage pools.
    fn pool_names(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.ask(py, core::Host::pool_names)
    }

    /// The names of the networks.
    fn network_names(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.ask(py, core::Host::network_names)
    }

    fn __repr__(&self) -> String {
        let closed = if self.lock().is_none() { ", closed" } else { "" };
        format!("<Host {}{closed}>", self.uri)
    }
}
