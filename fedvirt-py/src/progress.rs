//! What a long call reports, on its way to a Python callable; and how Python stops the call.

use std::sync::{Mutex, MutexGuard, PoisonError};

use fedvirt_core::{Error, Event, Progress, Result};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::call::released;
use crate::errors;

/// Hands every report to a callable, if there is one. An exception, from the callable or from a signal's
/// handler (Ctrl-C raises `KeyboardInterrupt` in one), cancels the call and is kept for its caller. So does
/// `cancel`, when it is set.
struct Listener {
    to: Option<Callable>,
    cancel: Option<Py<PyAny>>,
    raised: Mutex<Option<PyErr>>,
}

struct Callable {
    callable: Py<PyAny>,
    event: Py<PyAny>,
}

/// Makes a call that takes long, reports, and can be cancelled. `undo` takes back what a call made that ended
/// well although it was cancelled.
pub(crate) fn run<T: Send>(
    py: Python<'_>,
    progress: Option<Bound<'_, PyAny>>,
    cancel: Option<Bound<'_, PyAny>>,
    call: impl FnOnce(&dyn Progress) -> Result<T> + Send,
    undo: impl FnOnce(T) -> Result<()> + Send,
) -> PyResult<T> {
    let listener = Listener::new(py, progress, cancel)?;
    let done = released(py, || Ok(call(&listener)))?;
    let Some(raised) = listener.raised().take() else {
        return done.map_err(|error| errors::raised(py, error));
    };
    let failed = match done {
        Ok(made) => released(py, || undo(made)).err(),
        Err(Error::Cancelled { .. }) => None,
        Err(error) => Some(errors::raised(py, error)),
    };
    if let Some(failed) = failed {
        raised.value(py).setattr("__context__", failed.into_value(py))?;
    }
    Err(raised)
}

impl Listener {
    fn new(
        py: Python<'_>,
        progress: Option<Bound<'_, PyAny>>,
        cancel: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        if let Some(cancel) = &cancel {
            // A mistake shows at once, and not in the middle.
            if !cancel.getattr_opt("is_set")?.is_some_and(|is_set| is_set.is_callable()) {
                let class = cancel.get_type();
                return Err(PyTypeError::new_err(format!(
                    "cancel takes something with is_set(), such as a threading.Event, not {}",
                    class.name()?
                )));
            }
        }
        let to = match progress {
            None => None,
            Some(callable) if !callable.is_callable() => {
                let class = callable.get_type();
                return Err(PyTypeError::new_err(format!(
                    "progress takes a callable, not {}",
                    class.name()?
                )));
            }
            Some(callable) => {
                let event = py.import("fedvirt.progress")?.getattr("Event")?.unbind();
                Some(Callable { callable: callable.unbind(), event })
            }
        };
        Ok(Self { to, cancel: cancel.map(Bound::unbind), raised: Mutex::default() })
    }

    /// Never held while Python code runs.
    fn raised(&self) -> MutexGuard<'_, Option<PyErr>> {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep<T>(&self, result: PyResult<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.raised().get_or_insert(error);
                None
            }
        }
    }

    /// Whether a signal's handler raises, or `cancel` is set.
    fn is_stopped(&self, py: Python<'_>) -> PyResult<bool> {
        py.check_signals()?;
        match &self.cancel {
            Some(cancel) => cancel.call_method0(py, "is_set")?.is_truthy(py),
            None => Ok(false),
        }
    }
}

impl Callable {
    fn call(&self, py: Python<'_>, event: Event<'_>) -> PyResult<()> {
        let (step, kind, text, done, total) = match event {
            Event::Started { step, text } => (step, "started", Some(text), None, None),
            Event::Bytes { step, done, total } => (step, "bytes", None, Some(done), total),
            Event::Note { step, text } => (step, "note", Some(text), None, None),
            Event::Finished { step } => (step, "finished", None, None, None),
            // A kind that came after this package.
            _ => return Ok(()),
        };
        let event = self.event.call1(py, (step, kind, text, done, total))?;
        self.callable.call1(py, (event,)).map(|_| ())
    }
}

impl Progress for Listener {
    fn event(&self, event: Event<'_>) {
        let Some(to) = &self.to else { return };
        if self.raised().is_some() {
            return;
        }
        // Without an interpreter, nobody listens any more.
        if let Some(result) = Python::try_attach(|py| to.call(py, event)) {
            self.keep(result);
        }
    }

    fn is_cancelled(&self) -> bool {
        if self.raised().is_some() {
            return true;
        }
        // An exception cancels as well, and so does an interpreter that is gone.
        Python::try_attach(|py| self.is_stopped(py)).and_then(|result| self.keep(result)).unwrap_or(true)
    }
}
