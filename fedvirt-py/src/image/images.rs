//! Images by name. `images` is the settings in their JSON form.

use fedvirt_core::image::{Entry, Images};
use pyo3::prelude::*;
use std::path::PathBuf;

use crate::call::{guarded, released};
use crate::progress;

/// The listings of a distribution's images.
#[pyfunction]
pub(crate) fn images_list(py: Python<'_>, images: &str, distribution: &str) -> PyResult<String> {
    released(py, || Ok(serde_json::to_string(&Images::from_json(images)?.list(distribution)?)?))
}

/// The entry that a name stands for.
#[pyfunction]
pub(crate) fn images_resolve(py: Python<'_>, images: &str, name: &str) -> PyResult<String> {
    released(py, || Ok(serde_json::to_string(&Images::from_json(images)?.resolve(name)?)?))
}

/// Gets the image that a name stands for.
#[pyfunction]
pub(crate) fn images_fetch(
    py: Python<'_>,
    images: &str,
    name: &str,
    progress: Option<Bound<'_, PyAny>>,
    cancel: Option<Bound<'_, PyAny>>,
) -> PyResult<String> {
    let images = guarded(py, || Images::from_json(images))?;
    // What was fetched stays in the cache, also for who did not wait for it.
    let fetched = progress::run(py, progress, cancel, |progress| images.fetch(name, progress), |_| Ok(()))?;
    guarded(py, || Ok(serde_json::to_string(&fetched)?))
}

/// Gets the image of an entry.
#[pyfunction]
pub(crate) fn images_fetch_entry(
    py: Python<'_>,
    images: &str,
    entry: &str,
    progress: Option<Bound<'_, PyAny>>,
    cancel: Option<Bound<'_, PyAny>>,
) -> PyResult<String> {
    let (images, entry) = guarded(py, || Ok((Images::from_json(images)?, Entry::from_json(entry)?)))?;
    let fetch = |progress: &dyn fedvirt_core::Progress| images.fetch_entry(&entry, progress);
    let fetched = progress::run(py, progress, cancel, fetch, |_| Ok(()))?;
    guarded(py, || Ok(serde_json::to_string(&fetched)?))
}

/// The folder of the cache that they are kept in.
#[pyfunction]
pub(crate) fn images_cache(py: Python<'_>, images: &str) -> PyResult<PathBuf> {
    guarded(py, || Ok(Images::from_json(images)?.open_cache()?.folder().to_owned()))
}
