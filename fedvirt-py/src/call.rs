//! How Python calls the core.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fedvirt_core::Result;
use pyo3::prelude::*;

use crate::errors;

/// Makes a call into the core: its error becomes Python's, and so does a panic, which would be a defect.
///
/// pyo3 would turn a panic into a `PanicException`, which `except Exception` does not catch.
pub(crate) fn guarded<T>(py: Python<'_>, call: impl FnOnce() -> Result<T>) -> PyResult<T> {
    // What the call was working on is dropped, or replaced as a whole, so nobody sees it half changed.
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(result) => result.map_err(|error| errors::raised(py, error)),
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
