//! The core's errors as Python exceptions. Their classes are in `fedvirt/errors.py`.

use fedvirt_core::xml::PathError;
use fedvirt_core::{Error, ErrorKind};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyAny;

/// The names of the core's kinds of error; every one has its class, named after it.
#[pyfunction]
pub(crate) fn error_kinds() -> Vec<&'static str> {
    ErrorKind::ALL.iter().map(|kind| kind.name()).collect()
}

/// The exception that stands for an error of the core's.
pub(crate) fn raised(py: Python<'_>, error: Error) -> PyErr {
    exception(py, error).unwrap_or_else(|failure| failure)
}

/// The exception for a panic, which is a defect of the library's.
pub(crate) fn defect(py: Python<'_>, text: &str) -> PyErr {
    let message = format!("this is a defect in fedvirt, please report it: {text}");
    let class = py.import("fedvirt.errors").and_then(|errors| errors.getattr("Error"));
    match class.and_then(|class| class.call1((&message,))) {
        Ok(value) => PyErr::from_value(value),
        Err(_) => PyRuntimeError::new_err(message),
    }
}

/// The exception for a value that does not fit its field, in an object of `fedvirt.model`.
pub(crate) fn unfit(py: Python<'_>, path: &str, why: &str) -> PyErr {
    let exception = || {
        let value =
            py.import("fedvirt.errors")?.getattr("PathError")?.call1((format!("{path:?}: {why}"),))?;
        value.setattr("path", path)?;
        value.setattr("similar", py.None())?;
        Ok(PyErr::from_value(value))
    };
    exception().unwrap_or_else(|failure| failure)
}

fn exception(py: Python<'_>, error: Error) -> PyResult<PyErr> {
    let errors = py.import("fedvirt.errors")?;
    let kind = error.kind().name();
    // A kind that came after this package is still an `Error`.
    let class = errors.getattr(format!("{kind}Error")).or_else(|_| errors.getattr("Error"))?;
    let value = class.call1((error.to_string(),))?;
    value.setattr("kind", kind)?;
    set_attributes(&value, error)?;
    Ok(PyErr::from_value(value))
}

/// Sets what the error says, each under the name that it has in the core.
macro_rules! set {
    ($value:ident: $($field:ident),+) => {{ $( $value.setattr(stringify!($field), $field)?; )+ }};
}

// Without `..` in the patterns, so that a field that the core adds is missed here by the compiler.
fn set_attributes(value: &Bound<'_, PyAny>, error: Error) -> PyResult<()> {
    match error {
        Error::Xml(error) => {
            let (path, reason) = (error.path, error.kind.to_string());
            let (line, column) = (error.position.line, error.position.column);
            set!(value: path, line, column, reason);
        }
        Error::Path(error) => {
            let (path, similar) = match error {
                PathError::NoSuchField { path, similar, element: _, step: _ } => (Some(path), similar),
                PathError::Syntax { path, why: _ }
                | PathError::WrongKind { path, step: _, is: _, needs: _ }
                | PathError::NotThere { path, step: _, len: _ }
                | PathError::BadValue { path, value: _, expected: _ } => (Some(path), None),
                _ => (None, None),
            };
            set!(value: path, similar);
        }
        Error::Json(error) => {
            let (line, column) = (error.line(), error.column());
            set!(value: line, column);
        }
        Error::InvalidName { what, name, why } => set!(value: what, name, why),
        Error::InvalidSpec { what, why } => set!(value: what, why),
        Error::InvalidSshKey { given, why } => set!(value: given, why),
        Error::ImageNotFound { path } => set!(value: path),
        Error::ImageFormat { path, found, hint } => set!(value: path, found, hint),
        Error::PathPermission { path, who, need, component, state, hint } => {
            set!(value: path, who, need, component, state, hint);
        }
        Error::DiskTooSmall { image, disk, needed } => {
            let (disk, needed) = (disk.as_bytes(), needed.as_bytes());
            set!(value: image, disk, needed);
        }
        Error::MemoryExceedsHost { wanted, available } => {
            let (wanted, available) = (wanted.as_bytes(), available.as_bytes());
            set!(value: wanted, available);
        }
        Error::NameTaken { name, uri, uuid, owner, hint } => set!(value: name, uri, uuid, owner, hint),
        Error::VolumeExists { pool, name } => set!(value: pool, name),
        Error::NotFound { what, name, uri, hint } => set!(value: what, name, uri, hint),
        Error::NotOurs { name } => set!(value: name),
        Error::NotActive { what, name, uri, command } => set!(value: what, name, uri, command),
        Error::HostUnreachable { uri, reason, hint } => set!(value: uri, reason, hint),
        Error::AccessDenied { uri, reason, hint } => set!(value: uri, reason, hint),
        Error::Unsupported { uri, why, hint } => set!(value: uri, why, hint),
        Error::Libvirt { action, source } => {
            let (code, domain, reason) = (source.code, source.domain, source.message);
            set!(value: action, code, domain, reason);
        }
        Error::GuestStopped { name, waiting_for, state, console } => {
            let console = console.0;
            set!(value: name, waiting_for, state, console);
        }
        Error::Timeout { name, waiting_for, after, hint, console } => {
            let console = console.0;
            set!(value: name, waiting_for, after, hint, console);
        }
        Error::CloudInitFailed { name, errors } => set!(value: name, errors),
        Error::Cancelled { doing } => set!(value: doing),
        Error::Io { action, path, source } => {
            let (errno, strerror) = (source.raw_os_error(), source.to_string());
            let filename = &path;
            set!(value: action, filename, errno, strerror);
            set!(value: path);
        }
        _ => {}
    }
    Ok(())
}
