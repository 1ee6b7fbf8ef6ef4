//! Python's binary file objects as readers.

use std::io::{self, Read};

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;

/// Anything with `read(size)` that gives bytes. Its exception ends the call that reads, and is kept for the caller.
pub(crate) struct Reader {
    read: Py<PyAny>,
    raised: Option<PyErr>,
}

impl Reader {
    pub(crate) fn new(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        // A mistake shows before anything is made.
        match object.getattr_opt("read")? {
            Some(read) if read.is_callable() => Ok(Self { read: read.unbind(), raised: None }),
            _ => {
                let class = object.get_type();
                let name = class.name()?;
                Err(PyTypeError::new_err(format!(
                    "reader takes a binary file, or anything with read(), not {name}"
                )))
            }
        }
    }

    /// What came of a call that read from it: with the reader's own exception, if that is what ended the call.
    pub(crate) fn outcome<T>(self, result: PyResult<T>) -> PyResult<T> {
        match (result, self.raised) {
            (Err(_), Some(raised)) => Err(raised),
            (result, _) => result,
        }
    }

    fn fill(&self, py: Python<'_>, buffer: &mut [u8]) -> PyResult<usize> {
        let given = self.read.bind(py).call1((buffer.len(),))?;
        let Ok(bytes) = given.extract::<PyBackedBytes>() else {
            let class = given.get_type();
            let name = class.name()?;
            return Err(PyTypeError::new_err(format!("the reader's read() gives {name}, not bytes")));
        };
        let Some(filled) = buffer.get_mut(..bytes.len()) else {
            let (more, asked) = (bytes.len(), buffer.len());
            return Err(PyValueError::new_err(format!("the reader's read({asked}) gives {more} bytes")));
        };
        filled.copy_from_slice(&bytes);
        Ok(bytes.len())
    }
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Without an interpreter, there is nothing to read any more.
        Python::try_attach(|py| self.fill(py, buffer)).unwrap_or(Ok(0)).map_err(|raised| {
            self.raised = Some(raised);
            io::Error::other("the reader raised an exception")
        })
    }
}
