//! How the attributes of the model's objects are read and written: all of them, for every object of a document.
//!
//! They are slots. A class has a table of its slots, and CPython reads and writes one with a function that takes the
//! object and the row of that table; called directly, it takes a fraction of what finding the row by its name does.

use std::collections::HashMap;
use std::ffi::CStr;
use std::ptr::with_exposed_provenance_mut;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyType};
use pyo3::{PyTypeInfo, ffi};

/// The slots of a class.
pub(super) struct Slots {
    class: Py<PyType>,
    names: Vec<Py<PyString>>,
    /// Where their rows are, in the tables of the class and those above it.
    rows: Vec<usize>,
}

impl Slots {
    /// The slots of these names.
    pub(super) fn of(class: &Bound<'_, PyType>, names: impl Iterator<Item = String>) -> PyResult<Self> {
        let py = class.py();
        let mut found = HashMap::new();
        for base in class.mro() {
            let base = base.cast_into::<PyType>()?;
            // SAFETY: a class's table of members, if it has one, ends with a row without a name. It lives as long as the
            // class, which `self.class` keeps.
            unsafe {
                let table = ffi::PyType_GetSlot(base.as_type_ptr(), ffi::Py_tp_members);
                let mut row = table.cast::<ffi::PyMemberDef>();
                while !row.is_null() && !(*row).name.is_null() {
                    let name = CStr::from_ptr((*row).name).to_string_lossy().into_owned();
                    if (*row).type_code == ffi::Py_T_OBJECT_EX {
                        found.entry(name).or_insert(row.expose_provenance());
                    }
                    row = row.add(1);
                }
            }
        }
        let named = |name: String| {
            let missing = || PyTypeError::new_err(format!("{class} has no slot {name}"));
            let row = found.get(&name).copied().ok_or_else(missing)?;
            Ok((PyString::intern(py, &name).unbind(), row))
        };
        let (names, rows) = names.map(named).collect::<PyResult<_>>()?;
        Ok(Self { class: class.clone().unbind(), names, rows })
    }

    /// A new object of the class or one below it, without a value in any slot.
    pub(super) fn make<'py>(of: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        let py = of.py();
        static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let new =
            NEW.get_or_try_init(py, || Ok::<_, PyErr>(PyAny::type_object(py).getattr("__new__")?.unbind()))?;
        new.bind(py).call1((of,))
    }

    /// An object's slots.
    pub(super) fn open<'a, 'py>(&'a self, object: &'a Bound<'py, PyAny>) -> Opened<'a, 'py> {
        Opened { slots: self, object, exact: object.get_type().is(&self.class) }
    }
}

/// The slots of an object.
pub(super) struct Opened<'a, 'py> {
    slots: &'a Slots,
    object: &'a Bound<'py, PyAny>,
    /// Whether it is of the class itself. One below it can have something else of that name.
    exact: bool,
}

impl<'py> Opened<'_, 'py> {
    pub(super) fn py(&self) -> Python<'py> {
        self.object.py()
    }

    /// What an attribute holds; `None` when it was deleted.
    #[inline]
    pub(super) fn get(&self, at: usize) -> PyResult<Option<Bound<'py, PyAny>>> {
        let (py, object) = (self.py(), self.object);
        if !self.exact {
            return self.get_named(at);
        }
        let row = with_exposed_provenance_mut(self.slots.rows[at]);
        // SAFETY: the row is one of the object's class; any other that it could be given meanwhile has the same slots.
        let value =
            unsafe { Bound::from_owned_ptr_or_opt(py, ffi::PyMember_GetOne(object.as_ptr().cast(), row)) };
        if value.is_none() {
            // It is said with an AttributeError.
            drop(PyErr::take(py));
        }
        Ok(value)
    }

    /// Makes an attribute hold something.
    #[inline]
    pub(super) fn set(&self, at: usize, value: &Bound<'py, PyAny>) -> PyResult<()> {
        let (py, object) = (self.py(), self.object);
        if !self.exact {
            return self.set_named(at, value);
        }
        let row = with_exposed_provenance_mut(self.slots.rows[at]);
        // SAFETY: as for `get`.
        match unsafe { ffi::PyMember_SetOne(object.as_ptr().cast(), row, value.as_ptr()) } {
            0 => Ok(()),
            _ => Err(PyErr::fetch(py)),
        }
    }

    #[cold]
    fn get_named(&self, at: usize) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.object.getattr_opt(self.slots.names[at].bind(self.py()))
    }

    #[cold]
    fn set_named(&self, at: usize, value: &Bound<'py, PyAny>) -> PyResult<()> {
        self.object.setattr(self.slots.names[at].bind(self.py()), value)
    }
}
