//! The core's errors as Python exceptions. Their classes are in `fedvirt/errors.py`.

use std::borrow::Cow;
use std::error::Error as _;
use std::io;

use fedvirt_core::xml::PathError;
use fedvirt_core::{Error, ErrorKind, LibvirtError};
use pyo3::exceptions::{PyOSError, PyRuntimeError};
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
    if let Some(hint) = error.hint() {
        value.setattr("hint", hint)?;
    }
    let cause = cause(py, &error)?;
    set_attributes(&value, error)?;
    let exception = PyErr::from_value(value);
    if cause.is_some() {
        exception.set_cause(py, cause);
    }
    Ok(exception)
}

/// What libvirt or the operating system said, as an exception of its own.
fn cause(py: Python<'_>, error: &Error) -> PyResult<Option<PyErr>> {
    let Some(source) = error.source() else { return Ok(None) };
    if let Some(said) = source.downcast_ref::<LibvirtError>() {
        let value = py.import("fedvirt.errors")?.getattr("VirError")?.call1((&said.message,))?;
        value.setattr("code", said.code)?;
        value.setattr("domain", said.domain)?;
        return Ok(Some(PyErr::from_value(value)));
    }
    let Some(said) = source.downcast_ref::<io::Error>() else { return Ok(None) };
    // With a number, Python takes the class for it, such as PermissionError.
    Ok(Some(match (said.raw_os_error(), error.path()) {
        (Some(number), path) => {
            let text = py.import("os")?.call_method1("strerror", (number,))?.unbind();
            PyOSError::new_err((number, text, path.map(Cow::into_owned)))
        }
        (None, _) => PyOSError::new_err(said.to_string()),
    }))
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
            let path = error.path();
            let similar = match &error {
                PathError::NoSuchField { similar, .. } => similar.as_deref(),
                _ => None,
            };
            set!(value: path, similar);
        }
        Error::Json(error) => {
            let (line, column) = (error.line(), error.column());
            // 0 stands for none.
            if line > 0 {
                set!(value: line, column);
            }
        }
        Error::InvalidName { what, name, why } => set!(value: what, name, why),
        Error::InvalidSpec { what, why } => set!(value: what, why),
        Error::InvalidSshKey { given, why } => set!(value: given, why),
        Error::ImageNotFound { path } => set!(value: path),
        Error::ImageFormat { path, found, hint: _ } => set!(value: path, found),
        Error::PathPermission { path, who, need, component, state, hint: _ } => {
            set!(value: path, who, need, component, state);
        }
        Error::DiskTooSmall { image, disk, needed } => {
            let (disk, needed) = (disk.as_bytes(), needed.as_bytes());
            let path = &image;
            set!(value: path, disk, needed);
            set!(value: image);
        }
        Error::MemoryExceedsHost { wanted, available } => {
            let (wanted, available) = (wanted.as_bytes(), available.as_bytes());
            set!(value: wanted, available);
        }
        Error::NameTaken { name, uri, uuid, owner, hint: _ } => set!(value: name, uri, uuid, owner),
        Error::VolumeExists { pool, name, source: _ } => set!(value: pool, name),
        Error::NotFound { what, name, uri, hint: _, source: _ } => set!(value: what, name, uri),
        Error::NotOurs { name } => set!(value: name),
        Error::NotActive { what, name, uri, command } => set!(value: what, name, uri, command),
        Error::HostUnreachable { uri, hint: _, source } | Error::AccessDenied { uri, hint: _, source } => {
            let reason = source.message;
            set!(value: uri, reason);
        }
        Error::Unsupported { uri, why, hint: _, source: _ } => set!(value: uri, why),
        Error::Libvirt { action, source } => {
            let (code, domain, reason) = (source.code, source.domain, source.message);
            set!(value: action, code, domain, reason);
        }
        Error::GuestStopped { name, waiting_for, state, console } => {
            let console = console.0;
            set!(value: name, waiting_for, state, console);
        }
        Error::Timeout { name, waiting_for, after, hint: _, console } => {
            let console = console.0;
            set!(value: name, waiting_for, after, console);
        }
        Error::CloudInitFailed { name, errors } => set!(value: name, errors),
        Error::ImageUnknown { name, why, hint: _ } => set!(value: name, why),
        Error::Catalog { url, line, why, hint: _ } => set!(value: url, line, why),
        Error::Download { url, why, hint: _, source: _ } | Error::Untrusted { url, why, hint: _ } => {
            set!(value: url, why);
        }
        Error::DigestMismatch { url, expected, found, .. } => set!(value: url, expected, found),
        Error::InvalidCloudInit { document, path, line, column, why } => {
            set!(value: document, path, line, column, why);
        }
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
