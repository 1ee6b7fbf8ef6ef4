//! The network configuration of a guest.

use fedvirt_core::cloudinit as core;
use pyo3::prelude::*;

use super::{loads, placeless};
use crate::call::guarded;
use crate::json;

/// A guest's network configuration: cloud-init's version 2, which is netplan's form, or version 1. It is checked when it
/// is made.
///
/// >>> config = NetworkConfig({"version": 2, "ethernets": {"nic0": {"addresses": ["192.0.2.10/24"]}}})
///
/// In what a guest is made with, an ethernet named 'nic0', 'nic1' and so on that matches nothing stands for the guest's
/// first, second … NIC.
///
/// - config: a dict in cloud-init's own form, with or without the key 'network' around it.
///
/// Raises `fedvirt.errors.InvalidCloudInitError` with the path, such as 'ethernets.nic0.addresses[0]'.
#[pyclass(frozen, eq, module = "fedvirt.cloudinit")]
#[derive(PartialEq)]
pub(crate) struct NetworkConfig {
    pub(super) inner: core::NetworkConfig,
}

impl NetworkConfig {
    /// One of those, or a dict.
    pub(super) fn given(config: &Bound<'_, PyAny>) -> PyResult<core::NetworkConfig> {
        match config.cast::<Self>() {
            Ok(config) => Ok(config.get().inner.clone()),
            Err(_) => Ok(Self::new(config)?.inner),
        }
    }
}

#[pymethods]
impl NetworkConfig {
    #[new]
    fn new(config: &Bound<'_, PyAny>) -> PyResult<Self> {
        let json = json::plain(config)?;
        let read = || core::NetworkConfig::from_yaml(&json).map_err(placeless);
        guarded(config.py(), || Ok(Self { inner: read()? }))
    }

    /// Reads a network-config, with or without the key 'network' around it, and checks it.
    ///
    /// Raises `fedvirt.errors.InvalidCloudInitError` with path, line and column.
    #[staticmethod]
    fn from_yaml(py: Python<'_>, text: &str) -> PyResult<Self> {
        guarded(py, || Ok(Self { inner: core::NetworkConfig::from_yaml(text)? }))
    }

    /// DHCP over IPv4 on the guest's first NIC alone, whatever its name is.
    #[staticmethod]
    fn dhcp() -> Self {
        Self { inner: core::NetworkConfig::dhcp() }
    }

    /// The YAML, as the guest gets it.
    fn to_yaml(&self) -> String {
        self.inner.to_yaml()
    }

    /// The configuration as a dict.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &guarded(py, || Ok(serde_json::to_string(&self.inner)?))?)
    }

    /// What is allowed, but seldom meant: gateways outside the interface's subnets, keys that cloud-init no longer likes.
    /// Each begins with its path.
    fn warnings(&self) -> Vec<String> {
        self.inner.warnings()
    }

    fn __repr__(&self) -> String {
        let version = match self.inner {
            core::NetworkConfig::V1(_) => "of version 1",
            core::NetworkConfig::V2(_) => "of version 2",
            _ => "disabled",
        };
        format!("<NetworkConfig {version}>")
    }
}
