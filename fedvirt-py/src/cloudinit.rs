//! What `fedvirt/cloudinit.py` leaves to the core.

use fedvirt_core::cloudinit::{CloudInit, PasswordHash};
use pyo3::prelude::*;

use crate::call::guarded;

/// The hash under which a guest stores a password, with a new random salt.
#[pyfunction]
pub(crate) fn hash_password(py: Python<'_>, password: &str) -> PyResult<String> {
    guarded(py, || Ok(PasswordHash::new(&password.into())?.expose().to_owned()))
}

/// The user-data for a cloud-config in its JSON form.
#[pyfunction]
pub(crate) fn user_data(py: Python<'_>, json: &str) -> PyResult<String> {
    guarded(py, || Ok(CloudInit::from_json(json)?.to_user_data()))
}
