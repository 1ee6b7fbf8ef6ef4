//! How Python calls the core.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fedvirt_core::Result;
use pyo3::prelude::*;

use crate::errors;

/// Texts from this size on are read while other threads run: for shorter ones, waiting for one's turn
/// afterwards would take longer than reading.
pub(crate) const LONG: usize = 64 * 1024;

/// Makes a call into the core: its error becomes Python's, and so does a panic, which would be a defect.
///
/// pyo3 would turn a panic into a `PanicException`, which `except Exception` does not catch.
pub(crate) fn guarded<T>(py: Python<'_>, call: impl FnOnce() -> Result<T>) -> PyResult<T> {
    guarded_python(py, || call().map_err(|error| errors::raised(py, error)))
}

/// The same for what works on Python's objects.
pub(crate) fn guarded_python<T>(py: Python<'_>, call: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    // What the call was working on is dropped, or replaced as a whole, so nobody sees it half changed.
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(result) => result,
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
            Err(errors::defect(py, text))
        }
    }
}

/// Makes a call that may take long, while other Python threads run.
pub(crate) fn released<T: Send>(py: Python<'_>, call: impl FnOnce() -> Result<T> + Send) -> PyResult<T> {
    // A panic must not unwind through the code that takes the interpreter back.
    match py.detach(|| catch_unwind(AssertUnwindSafe(call))) {
        Ok(result) => guarded(py, || result),
        Err(panic) => guarded(py, || std::panic::resume_unwind(panic)),
    }
}
