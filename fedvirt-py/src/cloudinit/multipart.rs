//! User-data of several parts; the classes are Python's.

use fedvirt_core::cloudinit::{Multipart, Part, PartKind};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::call::guarded;

/// A part's kind, content, file name, merge type and headers.
type Parts<B> = Vec<(String, B, Option<String>, Option<String>, Vec<(String, String)>)>;

fn multipart(parts: Parts<Vec<u8>>) -> Multipart {
    parts.into_iter().fold(Multipart::new(), |all, (kind, content, filename, merge_type, headers)| {
        let mut part = Part::new(PartKind::from_mime_type(&kind), content);
        part.filename = filename;
        part.merge_type = merge_type;
        part.headers = headers;
        all.part(part)
    })
}

/// The MIME message of parts.
#[pyfunction]
pub(crate) fn multipart_to_user_data(py: Python<'_>, parts: Parts<Vec<u8>>) -> PyResult<String> {
    guarded(py, || multipart(parts).to_user_data())
}

/// The archive of parts.
#[pyfunction]
pub(crate) fn multipart_to_archive(py: Python<'_>, parts: Parts<Vec<u8>>) -> PyResult<String> {
    guarded(py, || multipart(parts).to_archive())
}

/// Checks parts.
#[pyfunction]
pub(crate) fn multipart_validate(py: Python<'_>, parts: Parts<Vec<u8>>) -> PyResult<()> {
    guarded(py, || multipart(parts).validate())
}

/// The parts of user-data.
#[pyfunction]
pub(crate) fn multipart_from_user_data<'py>(
    py: Python<'py>,
    text: &str,
) -> PyResult<Parts<Bound<'py, PyBytes>>> {
    let parts = guarded(py, || Ok(Multipart::from_user_data(text)?.parts))?;
    let plain = |part: Part| {
        let content = PyBytes::new(py, &part.content);
        (part.kind.mime_type().to_owned(), content, part.filename, part.merge_type, part.headers)
    };
    Ok(parts.into_iter().map(plain).collect())
}
