//! What `fedvirt/cloudinit` leaves to the core.

mod ignition;
mod multipart;
mod network;
mod seed;

use fedvirt_core::cloudinit::{self as core, CloudInit, Finding, Grade, MetaData, PasswordHash, Secret};
use fedvirt_core::{Error, Result};
use pyo3::prelude::*;

use crate::call::{guarded, guarded_python, released};

pub(crate) use ignition::Ignition;
pub(crate) use multipart::{
    multipart_from_user_data, multipart_to_archive, multipart_to_user_data, multipart_validate,
};
pub(crate) use network::NetworkConfig;
pub(crate) use seed::{ConfigDrive, HttpSeed, Seed};

/// The hash under which a guest stores a password, with a new random salt.
#[pyfunction]
pub(crate) fn hash_password(py: Python<'_>, password: &str) -> PyResult<String> {
    let password = Secret::from(password);
    released(py, || Ok(PasswordHash::new(&password)?.expose().to_owned()))
}

/// A new password of 24 letters and digits from the system's random number generator. Those that look alike are left
/// out, for it may have to be typed.
#[pyfunction]
pub(crate) fn generate_password(py: Python<'_>) -> PyResult<String> {
    guarded(py, || Ok(Secret::generate()?.expose().to_owned()))
}

/// Checks one SSH public key, the one line of a .pub file.
///
/// Raises `fedvirt.errors.InvalidSshKeyError`.
#[pyfunction]
pub(crate) fn check_ssh_key(py: Python<'_>, text: &str) -> PyResult<()> {
    guarded(py, || core::check_ssh_key(text))
}

/// The user-data for a cloud-config in its JSON form.
#[pyfunction]
pub(crate) fn user_data(py: Python<'_>, json: &str) -> PyResult<String> {
    guarded(py, || Ok(CloudInit::from_json(json)?.to_user_data()))
}

/// A cloud-config's JSON form, in which every value has the form that its field holds.
#[pyfunction]
pub(crate) fn cloud_config_from_json(py: Python<'_>, json: &str) -> PyResult<String> {
    guarded(py, || Ok(serde_json::to_string(&CloudInit::from_json(json)?)?))
}

/// The same of a cloud-config in YAML.
#[pyfunction]
pub(crate) fn cloud_config_from_yaml(py: Python<'_>, text: &str) -> PyResult<String> {
    released(py, || Ok(serde_json::to_string(&CloudInit::from_yaml(text)?)?))
}

/// All that there is to say about a cloud-config in its JSON form.
#[pyfunction]
pub(crate) fn cloud_config_findings<'py>(py: Python<'py>, json: &str) -> PyResult<Vec<Bound<'py, PyAny>>> {
    findings(py, released(py, || Ok(CloudInit::from_json(json)?.findings()))?)
}

/// Checks a cloud-config in its JSON form.
#[pyfunction]
pub(crate) fn cloud_config_validate(py: Python<'_>, json: &str) -> PyResult<()> {
    released(py, || CloudInit::from_json(json)?.validate())
}

/// All that is wrong with a cloud-config, before a guest finds out: what 'cloud-init schema' says and more, each a
/// `Finding` with its place in the text.
///
/// The line '#cloud-config' may be missing. Of user-data in another format, one finding says that it is not judged.
#[pyfunction]
pub(crate) fn check_user_data<'py>(py: Python<'py>, text: &str) -> PyResult<Vec<Bound<'py, PyAny>>> {
    findings(py, released(py, || Ok(core::check_user_data(text)))?)
}

/// All that 'cloud-init schema' says about a network-config, of version 1 or 2, each a `Finding` with its place in the
/// text.
#[pyfunction]
pub(crate) fn check_network_config<'py>(py: Python<'py>, text: &str) -> PyResult<Vec<Bound<'py, PyAny>>> {
    findings(py, released(py, || Ok(core::check_network_config(text)))?)
}

fn findings(py: Python<'_>, found: Vec<Finding>) -> PyResult<Vec<Bound<'_, PyAny>>> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let class = py.import("fedvirt.cloudinit._finding")?.getattr("Finding")?;
    let object = |finding: Finding| {
        let grade = match finding.grade {
            Grade::Error => "error",
            Grade::Warning => "warning",
            Grade::Deprecated => "deprecated",
            // Grades that come later are not for this package to judge, either.
            _ => "not judged",
        };
        class.call1((grade, finding.path, finding.line, finding.column, finding.problem, finding.hint))
    };
    found.into_iter().map(object).collect()
}

/// The JSON form of meta-data in YAML.
#[pyfunction]
pub(crate) fn meta_data_from_yaml(py: Python<'_>, text: &str) -> PyResult<String> {
    guarded(py, || Ok(serde_json::to_string(&MetaData::from_yaml(text)?)?))
}

/// Meta-data in their JSON form as YAML.
#[pyfunction]
pub(crate) fn meta_data_to_yaml(py: Python<'_>, json: &str) -> PyResult<String> {
    guarded(py, || Ok(meta_data(json)?.to_yaml()))
}

/// Checks meta-data in their JSON form.
#[pyfunction]
pub(crate) fn meta_data_validate(py: Python<'_>, json: &str) -> PyResult<()> {
    guarded(py, || meta_data(json)?.validate())
}

fn meta_data(json: &str) -> Result<MetaData> {
    MetaData::from_yaml(json).map_err(placeless)
}

/// An error about JSON that Python wrote, without the place in that text, which nobody has seen.
fn placeless(error: Error) -> Error {
    match error {
        Error::InvalidCloudInit { document, path, why, .. } => {
            Error::InvalidCloudInit { document, path, line: None, column: None, why }
        }
        error => error,
    }
}

/// What a JSON text of the core's holds.
fn loads<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    guarded_python(py, || crate::json::loads(py, text))
}

/// A text, or its bytes.
#[derive(FromPyObject)]
enum Text {
    Text(String),
    Bytes(Vec<u8>),
}

impl From<Text> for Vec<u8> {
    fn from(text: Text) -> Self {
        match text {
            Text::Text(text) => text.into(),
            Text::Bytes(bytes) => bytes,
        }
    }
}
