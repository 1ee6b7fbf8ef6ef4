//! Seeds, and their forms.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fedvirt_core::cloudinit as core;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::{NetworkConfig, Text, loads, meta_data};
use crate::call::{guarded, released};
use crate::json;

/// What cloud-init's NoCloud datasource reads: user-data and meta-data, vendor-data and network-config if wanted.
///
/// >>> seed = Seed(CloudInit(packages=["htop"]), "web1", vendor_data="#!/bin/sh\nsystemctl enable --now qemu-guest-agent\n")
/// >>> seed.write_iso("/var/lib/libvirt/images/web1-seed.iso")
///
/// - cloud_init: a `CloudInit`, or a dict in cloud-init's own form. `Seed.from_user_data` takes any other user-data.
/// - guest: the guest's name, which is the host name when the configuration has none.
/// - meta_data: what the guest is told about itself: a `MetaData`, or a dict in cloud-init's own form.
/// - vendor_data: further user-data, which the user-data override.
/// - network_config: a `NetworkConfig`, or a dict in its form. cloud-init asks for DHCP on the first interface when absent.
///
/// cloud-init runs what is meant for the first boot once for every instance-id. Unless the meta-data say otherwise, that
/// follows from all that is in the seed: a guest that is started again with the same configuration does nothing again, and
/// one whose configuration changed is set up anew.
///
/// Raises as `CloudInit.validate` and `MetaData.validate` do.
#[pyclass(frozen, eq, module = "fedvirt.cloudinit")]
#[derive(PartialEq)]
pub(crate) struct Seed {
    pub(crate) inner: core::Seed,
}

impl Seed {
    /// A seed with what the keywords give.
    fn with(
        py: Python<'_>,
        seed: core::Seed,
        given: Option<Bound<'_, PyAny>>,
        vendor_data: Option<Text>,
        network_config: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let mut seed = seed;
        if let Some(given) = given {
            let given = json::plain(&given)?;
            seed = guarded(py, || Ok(seed.meta_data(meta_data(&given)?)))?;
        }
        if let Some(text) = vendor_data {
            seed = guarded(py, || seed.vendor_data(text))?;
        }
        if let Some(config) = network_config {
            seed = seed.network_config(NetworkConfig::given(&config)?);
        }
        Ok(Self { inner: seed })
    }
}

#[pymethods]
impl Seed {
    #[new]
    #[pyo3(signature = (cloud_init, guest, *, meta_data = None, vendor_data = None, network_config = None))]
    fn new(
        py: Python<'_>,
        cloud_init: &Bound<'_, PyAny>,
        guest: &str,
        meta_data: Option<Bound<'_, PyAny>>,
        vendor_data: Option<Text>,
        network_config: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let config = json::plain(cloud_init)?;
        let seed = released(py, || core::Seed::new(&core::CloudInit::from_json(&config)?, guest))?;
        Self::with(py, seed, meta_data, vendor_data, network_config)
    }

    /// A seed from user-data that the caller has, str or bytes: a cloud-config, a script, a MIME message or another of the
    /// formats that cloud-init takes, also gzipped. They reach the guest as they are, unpacked.
    ///
    /// Raises `fedvirt.errors.InvalidSpecError` when it is in no format that cloud-init knows, so that it would be ignored.
    #[staticmethod]
    #[pyo3(signature = (text, guest, *, meta_data = None, vendor_data = None, network_config = None))]
    fn from_user_data(
        py: Python<'_>,
        text: Text,
        guest: &str,
        meta_data: Option<Bound<'_, PyAny>>,
        vendor_data: Option<Text>,
        network_config: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let seed = guarded(py, || core::Seed::from_user_data(text, guest))?;
        Self::with(py, seed, meta_data, vendor_data, network_config)
    }

    /// The user-data, as the guest gets it.
    #[getter]
    fn user_data(&self) -> &str {
        &self.inner.user_data
    }

    /// What the guest is told about itself, a `MetaData`, but for an instance-id that follows from the rest.
    #[getter]
    fn meta_data<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let values = loads(py, &guarded(py, || Ok(serde_json::to_string(&self.inner.meta_data)?))?)?;
        py.import("fedvirt.cloudinit._meta_data")?.getattr("MetaData")?.call_method1("_read", (values,))
    }

    /// Further user-data, which the user-data override.
    #[getter]
    fn vendor_data(&self) -> Option<&str> {
        self.inner.vendor_data.as_deref()
    }

    /// The network configuration.
    #[getter]
    fn network_config(&self) -> Option<NetworkConfig> {
        self.inner.network_config.clone().map(|inner| NetworkConfig { inner })
    }

    /// The instance-id: the one that the meta-data have, or else one that follows from all parts.
    #[getter]
    fn instance_id(&self) -> String {
        self.inner.instance_id()
    }

    /// Checks every part, as far as its format can be judged.
    ///
    /// Raises `fedvirt.errors.InvalidCloudInitError` or another `fedvirt.errors.Error` for the first mistake.
    fn validate(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.validate())
    }

    /// The files of NoCloud, by name: 'user-data', 'meta-data' and, if set, 'vendor-data' and 'network-config'.
    fn files<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let files = PyDict::new(py);
        for (name, text) in self.inner.files() {
            files.set_item(name, text)?;
        }
        Ok(files)
    }

    /// The image: ISO 9660 with Joliet and Rock Ridge, labelled 'cidata', with the files. Equal seeds give equal bytes.
    fn to_iso<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &released(py, || self.inner.to_iso())?))
    }

    /// Writes the image to a file that only its owner may read. A file that is there is replaced, at one go.
    ///
    /// Raises `fedvirt.errors.IoError`.
    fn write_iso(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        released(py, || self.inner.write_iso(path))
    }

    /// Writes the files into a folder, for a web server to show; see `HttpSeed`. The folder is made when it is missing.
    /// Only their owner may read the files: let the server in by its group or an ACL.
    ///
    /// Raises `fedvirt.errors.IoError`.
    fn write_folder(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        released(py, || self.inner.write_folder(path))
    }

    fn __repr__(&self) -> String {
        format!("<Seed {}>", self.inner.instance_id())
    }
}

/// A `Seed` in the form of OpenStack's config drive, for images whose cloud-init, or its kin, looks for that and not for
/// NoCloud.
///
/// >>> ConfigDrive(seed, files={"/etc/motd": "hi\n"}).write_iso("/var/lib/libvirt/images/web1-config.iso")
///
/// - seed: what the guest is told.
/// - files: files for the guest: their paths in it, and what they hold.
#[pyclass(frozen, eq, module = "fedvirt.cloudinit")]
#[derive(PartialEq)]
pub(crate) struct ConfigDrive {
    inner: core::ConfigDrive,
}

#[pymethods]
impl ConfigDrive {
    #[new]
    #[pyo3(signature = (seed, files = None))]
    fn new(seed: &Seed, files: Option<BTreeMap<String, Text>>) -> Self {
        let drive = core::ConfigDrive::new(seed.inner.clone());
        let add = |drive: core::ConfigDrive, (path, content)| drive.file(path, content);
        Self { inner: files.into_iter().flatten().fold(drive, add) }
    }

    /// What is in the image, by path.
    ///
    /// Raises `fedvirt.errors.Error` for what a config drive cannot say.
    fn contents<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let contents = PyDict::new(py);
        for (path, content) in guarded(py, || self.inner.contents())? {
            contents.set_item(path, PyBytes::new(py, &content))?;
        }
        Ok(contents)
    }

    /// The image: as that of `Seed.to_iso`, labelled 'config-2'.
    fn to_iso<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &released(py, || self.inner.to_iso())?))
    }

    /// Writes the image, as `Seed.write_iso` does.
    fn write_iso(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        released(py, || self.inner.write_iso(path))
    }

    fn __repr__(&self) -> String {
        format!("<ConfigDrive {}>", self.inner.seed.instance_id())
    }
}

/// A NoCloud seed that the guest fetches from a web server: the machine's SMBIOS serial number says where.
///
/// The server shows the files of a folder (`Seed.write_folder`) below the URL. Whoever reaches it can read what it shows,
/// password hashes among it.
///
/// >>> HttpSeed("http://192.0.2.1:8000/web1").serial()
/// 'ds=nocloud;s=http://192.0.2.1:8000/web1/'
///
/// - before_24_1: whether the guest's cloud-init is older than 24.1, and knows this by another name.
///
/// Raises `fedvirt.errors.InvalidSpecError` for what cloud-init would not fetch from.
#[pyclass(frozen, eq, module = "fedvirt.cloudinit")]
#[derive(PartialEq)]
pub(crate) struct HttpSeed {
    inner: core::HttpSeed,
}

#[pymethods]
impl HttpSeed {
    #[new]
    #[pyo3(signature = (url, *, before_24_1 = false))]
    fn new(py: Python<'_>, url: &str, before_24_1: bool) -> PyResult<Self> {
        let seed = guarded(py, || core::HttpSeed::new(url))?;
        Ok(Self { inner: if before_24_1 { seed.before_24_1() } else { seed } })
    }

    /// The URL of the folder.
    #[getter]
    fn url(&self) -> &str {
        &self.inner.url
    }

    /// Whether the guest's cloud-init is older than 24.1.
    #[getter]
    fn before_24_1(&self) -> bool {
        self.inner.before_24_1
    }

    /// The serial number of the machine, by which cloud-init finds the seed.
    fn serial(&self) -> String {
        self.inner.serial()
    }

    /// The form in which a guest's `seed` has it.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &guarded(py, || Ok(serde_json::to_string(&self.inner)?))?)
    }

    fn __repr__(&self) -> String {
        format!("<HttpSeed {:?}>", self.inner.url)
    }
}
