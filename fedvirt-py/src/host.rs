//! A connection to a libvirt host.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fedvirt_core as core;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyAny, PyType};

use crate::call::released;
use crate::handles::{DomainHandle, NetworkHandle, PoolHandle, VolumeHandle, document, object};

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
    /// Instead of a URI it takes a `libvirt.virConnect` of libvirt-python, to connect to the same daemon; the new
    /// connection is one of its own, and either can be closed first.
    ///
    /// >>> with Host.open(libvirt.open("qemu:///system")) as host:
    /// ...     print(host.pool_names())
    ///
    /// What fails on a connection of fedvirt's is raised and never printed, and an error handler of
    /// `libvirt.registerErrorHandler` does not hear of it. Of a connection that cannot be opened it does.
    ///
    /// Raises `fedvirt.errors.HostUnreachableError` when no daemon answers,
    /// `fedvirt.errors.AccessDeniedError` when it refuses.
    #[classmethod]
    fn open(_class: &Bound<'_, PyType>, py: Python<'_>, uri: &Bound<'_, PyAny>) -> PyResult<Self> {
        let uri: PyBackedStr = match uri.getattr_opt("getURI")? {
            Some(get_uri) => get_uri.call0()?.extract()?,
            None => uri.extract()?,
        };
        if py.import("sys")?.getattr("modules")?.contains("libvirtmod")? {
            // libvirt-python is loaded: what it does with libvirt's errors is the program's choice.
            core::host::keep_error_handler();
        }
        let host = released(py, || core::Host::open(&uri))?;
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

    /// libvirt's version on the daemon's side, as (major, minor, release).
    fn libvirt_version(&self, py: Python<'_>) -> PyResult<(u32, u32, u32)> {
        let version = self.ask(py, core::Host::libvirt_version)?;
        Ok((version / 1_000_000, version / 1000 % 1000, version % 1000))
    }

    /// Whether the daemon runs on this machine, so that its paths are this machine's.
    fn is_local(&self) -> PyResult<bool> {
        Ok(self.get()?.is_local())
    }

    /// Whether this is an unprivileged session daemon, whose guests cannot have networks of the host.
    fn is_session(&self) -> PyResult<bool> {
        Ok(self.get()?.is_session())
    }

    /// What the host is and which guests it can run, a `fedvirt.Capabilities`.
    fn capabilities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object(py, &self.ask(py, core::Host::capabilities)?)
    }

    /// What guests of a kind can have, a `fedvirt.DomainCapabilities`. None stands for libvirt's own choice.
    #[pyo3(signature = (*, arch = None, machine = None, virt_type = None))]
    fn domain_capabilities<'py>(
        &self,
        py: Python<'py>,
        arch: Option<&str>,
        machine: Option<&str>,
        virt_type: Option<&str>,
    ) -> PyResult<Bound<'py, PyAny>> {
        object(py, &self.ask(py, |host| host.domain_capabilities(arch, machine, virt_type))?)
    }

    /// A domain by name.
    ///
    /// Raises `fedvirt.errors.NotFoundError`, with the names of those that there are.
    fn domain(&self, py: Python<'_>, name: &str) -> PyResult<DomainHandle> {
        self.ask(py, |host| DomainHandle::new(host.domain(name)?))
    }

    /// All domains, running or not, whoever made them.
    fn domains(&self, py: Python<'_>) -> PyResult<Vec<DomainHandle>> {
        self.ask(py, |host| host.domains()?.into_iter().map(DomainHandle::new).collect())
    }

    /// Defines a `fedvirt.Domain`, without starting it. A domain of the same name and UUID is defined anew.
    #[pyo3(signature = (domain, /))]
    fn define(&self, py: Python<'_>, domain: &Bound<'_, PyAny>) -> PyResult<DomainHandle> {
        let domain = document(domain, "a fedvirt.Domain")?;
        self.ask(py, |host| DomainHandle::new(host.define(&domain)?))
    }

    /// A network by name.
    ///
    /// Raises `fedvirt.errors.NotFoundError`, with the names of those that there are.
    fn network(&self, py: Python<'_>, name: &str) -> PyResult<NetworkHandle> {
        self.ask(py, |host| Ok(host.network(name)?.into()))
    }

    /// All networks, running or not.
    fn networks(&self, py: Python<'_>) -> PyResult<Vec<NetworkHandle>> {
        self.ask(py, |host| Ok(host.networks()?.into_iter().map(NetworkHandle::from).collect()))
    }

    /// The names of the networks.
    fn network_names(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.ask(py, core::Host::network_names)
    }

    /// Defines a `fedvirt.Network`, without starting it. A network of the same name and UUID is defined anew.
    #[pyo3(signature = (network, /))]
    fn define_network(&self, py: Python<'_>, network: &Bound<'_, PyAny>) -> PyResult<NetworkHandle> {
        let network = document(network, "a fedvirt.Network")?;
        self.ask(py, |host| Ok(host.define_network(&network)?.into()))
    }

    /// A storage pool by name.
    ///
    /// Raises `fedvirt.errors.NotFoundError`, with the names of those that there are.
    fn pool(&self, py: Python<'_>, name: &str) -> PyResult<PoolHandle> {
        self.ask(py, |host| Ok(host.pool(name)?.into()))
    }

    /// All storage pools, running or not.
    fn pools(&self, py: Python<'_>) -> PyResult<Vec<PoolHandle>> {
        self.ask(py, |host| Ok(host.pools()?.into_iter().map(PoolHandle::from).collect()))
    }

    /// The names of the storage pools.
    fn pool_names(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.ask(py, core::Host::pool_names)
    }

    /// Defines a `fedvirt.Pool`, without starting it. A pool of the same name and UUID is defined anew.
    #[pyo3(signature = (pool, /))]
    fn define_pool(&self, py: Python<'_>, pool: &Bound<'_, PyAny>) -> PyResult<PoolHandle> {
        let pool = document(pool, "a fedvirt.Pool")?;
        self.ask(py, |host| Ok(host.define_pool(&pool)?.into()))
    }

    /// A volume by its path on the host; None when no pool has it.
    fn volume_by_path(&self, py: Python<'_>, path: PathBuf) -> PyResult<Option<VolumeHandle>> {
        let path = path.into_os_string().into_string();
        let path = path.map_err(|_| PyValueError::new_err("the path is no UTF-8, which libvirt needs"))?;
        self.ask(py, |host| host.volume_by_path(&path)?.map(VolumeHandle::new).transpose())
    }

    fn __repr__(&self) -> String {
        let closed = if self.lock().is_none() { ", closed" } else { "" };
        format!("<Host {}{closed}>", self.uri)
    }
}
