//! What image files are, and what can be made of them.

use std::fs;
use std::path::PathBuf;

use fedvirt_core::image::{self, Convert, Format, Info};
use fedvirt_core::{ByteSize, Error, ParseSizeError, Progress, Result};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::call::{guarded, released};
use crate::progress;

/// What an image file is.
#[pyfunction]
pub(crate) fn image_info(py: Python<'_>, path: PathBuf) -> PyResult<String> {
    released(py, || Ok(serde_json::to_string(&Info::open(path)?)?))
}

/// What an image file is, and what it stands on.
#[pyfunction]
pub(crate) fn image_chain(py: Python<'_>, path: PathBuf) -> PyResult<String> {
    released(py, || Ok(serde_json::to_string(&Info::chain(path)?)?))
}

/// Writes an image in another format.
#[pyfunction]
pub(crate) fn image_convert(
    py: Python<'_>,
    source: PathBuf,
    target: PathBuf,
    format: Option<&str>,
    flatten: bool,
    progress: Option<Bound<'_, PyAny>>,
    cancel: Option<Bound<'_, PyAny>>,
) -> PyResult<String> {
    let mut convert = Convert::new(source);
    if let Some(name) = format {
        convert = convert.format(guarded(py, || format_of(name))?);
    }
    if flatten {
        convert = convert.flatten();
    }
    let write = |progress: &dyn Progress| convert.write(&target, progress);
    let remove = |_| {
        fs::remove_file(&target).map_err(|source| Error::Io {
            action: "removing image",
            path: target.clone(),
            source,
        })
    };
    let info = progress::run(py, progress, cancel, write, remove)?;
    guarded(py, || Ok(serde_json::to_string(&info)?))
}

/// Makes an image's disk larger.
#[pyfunction]
pub(crate) fn image_resize(
    py: Python<'_>,
    path: PathBuf,
    size: &Bound<'_, PyAny>,
    progress: Option<Bound<'_, PyAny>>,
    cancel: Option<Bound<'_, PyAny>>,
) -> PyResult<String> {
    let size = size_of(size)?;
    let resize = |progress: &dyn Progress| image::resize(&path, size, progress);
    let info = progress::run(py, progress, cancel, resize, |_| Ok(()))?;
    guarded(py, || Ok(serde_json::to_string(&info)?))
}

fn format_of(name: &str) -> Result<Format> {
    let known = [Format::Qcow2, Format::Raw, Format::Vmdk, Format::Vhdx, Format::Iso];
    known.into_iter().find(|format| format.as_str() == name).ok_or_else(|| Error::InvalidSpec {
        what: "format".into(),
        why: format!("{name:?} is none: qcow2, raw, vmdk and vhdx are"),
    })
}

/// A number of bytes, or a text such as "10 GiB".
fn size_of(size: &Bound<'_, PyAny>) -> PyResult<ByteSize> {
    let Ok(text) = size.cast::<PyString>() else { return Ok(ByteSize::bytes(size.extract()?)) };
    let text = text.to_str()?;
    let wrong = |error: ParseSizeError| Error::InvalidSpec { what: "size".into(), why: error.to_string() };
    guarded(size.py(), || text.parse().map_err(wrong))
}
