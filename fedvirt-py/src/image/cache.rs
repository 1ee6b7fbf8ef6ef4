//! The cache, by its folder.

use std::path::PathBuf;

use fedvirt_core::image::{Cache, Prune};
use pyo3::prelude::*;

use super::digest;
use crate::call::{guarded, released};
use crate::progress;

/// The absolute path of a cache's folder; the user's cache when none is given.
#[pyfunction]
#[pyo3(signature = (folder))]
pub(crate) fn cache_folder(py: Python<'_>, folder: Option<PathBuf>) -> PyResult<PathBuf> {
    let cache = guarded(py, || folder.map_or_else(Cache::open, |folder| Ok(Cache::at(folder))))?;
    Ok(cache.folder().to_owned())
}

/// The image of this digest.
#[pyfunction]
pub(crate) fn cache_find(py: Python<'_>, folder: PathBuf, digest: &str) -> PyResult<Option<String>> {
    released(py, || match Cache::at(folder).find(&self::digest(digest)?)? {
        Some(cached) => Ok(Some(serde_json::to_string(&cached)?)),
        None => Ok(None),
    })
}

/// All images.
#[pyfunction]
pub(crate) fn cache_list(py: Python<'_>, folder: PathBuf) -> PyResult<String> {
    released(py, || Ok(serde_json::to_string(&Cache::at(folder).list()?)?))
}

/// Reads the whole of an image.
#[pyfunction]
pub(crate) fn cache_verify(
    py: Python<'_>,
    folder: PathBuf,
    digest: &str,
    progress: Option<Bound<'_, PyAny>>,
    cancel: Option<Bound<'_, PyAny>>,
) -> PyResult<()> {
    let digest = guarded(py, || self::digest(digest))?;
    let cache = Cache::at(folder);
    progress::run(py, progress, cancel, |progress| cache.verify(&digest, progress), |()| Ok(()))
}

/// Removes an image.
#[pyfunction]
pub(crate) fn cache_remove(py: Python<'_>, folder: PathBuf, digest: &str) -> PyResult<bool> {
    released(py, || Cache::at(folder).remove(&self::digest(digest)?))
}

/// Makes room.
#[pyfunction]
pub(crate) fn cache_prune(py: Python<'_>, folder: PathBuf, what: &str) -> PyResult<String> {
    released(py, || {
        let pruned = Cache::at(folder).prune(&Prune::from_json(what)?)?;
        Ok(serde_json::to_string(&pruned)?)
    })
}

/// Leaves what files in a folder stand on, from now on.
#[pyfunction]
pub(crate) fn cache_keep_used_in(py: Python<'_>, folder: PathBuf, used_in: PathBuf) -> PyResult<()> {
    released(py, || Cache::at(folder).keep_used_in(used_in))
}
