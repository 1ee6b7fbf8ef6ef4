//! Any libvirt document.

use std::sync::{Mutex, MutexGuard, PoisonError};

use fedvirt_core as core;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyString, PyTuple, PyType};

use crate::call::{LONG, guarded, guarded_python, released};
use crate::{json, model};

/// A libvirt document of any type: a domain, a network, a storage pool, a volume, capabilities and more.
///
/// Nothing that a document holds is lost: what the model does not know is kept, in its place, and written
/// back. Values are read and set by paths, which are checked against the model, so that a typo is an error:
///
/// >>> document = Document.from_xml("<domain type='kvm'><name>web1</name><vcpu>2</vcpu></domain>")
/// >>> document.get("vcpu")
/// '2'
/// >>> document.set("devices/emulator", "/usr/bin/qemu-system-x86_64")
/// >>> document.append("devices/disk")
/// 0
/// >>> document.set("devices/disk[0]/source/@file", "/srv/web1.qcow2")
///
/// A step of a path is the name of an element, with its place among its like in brackets, from 0; the last
/// one can be `@name`, an attribute. An element's name alone stands for its text as well.
#[pyclass(frozen, module = "fedvirt")]
pub(crate) struct Document {
    // A lock instead of a borrow: two threads may change one document, and neither gets an error for it.
    inner: Mutex<core::Document>,
}

impl From<core::Document> for Document {
    fn from(document: core::Document) -> Self {
        Self { inner: Mutex::new(document) }
    }
}

impl Document {
    /// Never held while Python code runs.
    fn lock(&self) -> MutexGuard<'_, core::Document> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn snapshot(&self) -> core::Document {
        self.lock().clone()
    }

    fn read(py: Python<'_>, text: &str, read: fn(&str) -> core::Result<core::Document>) -> PyResult<Self> {
        let document =
            if text.len() < LONG { guarded(py, || read(text)) } else { released(py, || read(text)) };
        document.map(Self::from)
    }
}

#[pymethods]
impl Document {
    /// Reads a document, and finds out by its root element which one it is.
    ///
    /// Raises `fedvirt.errors.XmlError`, which names the element, the line and the column.
    #[classmethod]
    fn from_xml(_class: &Bound<'_, PyType>, py: Python<'_>, xml: &str) -> PyResult<Self> {
        Self::read(py, xml, core::Document::from_xml)
    }

    /// Writes the document, laid out as libvirt lays it out.
    fn to_xml(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(self.lock().to_xml()))
    }

    /// Reads the JSON form: an object whose one key is the root's name.
    ///
    /// Raises `fedvirt.errors.JsonError`.
    #[classmethod]
    fn from_json(_class: &Bound<'_, PyType>, py: Python<'_>, json: &str) -> PyResult<Self> {
        Self::read(py, json, core::Document::from_json)
    }

    /// The JSON form: an object whose one key is the root's name.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(self.lock().to_json()))
    }

    /// Reads what `to_dict` gives.
    ///
    /// Raises `fedvirt.errors.JsonError`.
    #[classmethod]
    fn from_dict(_class: &Bound<'_, PyType>, py: Python<'_>, values: &Bound<'_, PyDict>) -> PyResult<Self> {
        Self::read(py, json::dumps(values)?.to_str()?, core::Document::from_json)
    }

    /// The JSON form as Python's own dicts, lists, strings, numbers and booleans.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::loads(py, &self.to_json(py)?)
    }

    /// The document as an object of its class: a `fedvirt.Domain`, a `fedvirt.Network` and so on.
    ///
    /// It is a copy: what is changed in it changes nothing here.
    fn model<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let document = self.snapshot();
        guarded_python(py, || model::object(py, document.element()))
    }

    /// The name of the root element, such as 'domain'.
    #[getter]
    fn root(&self) -> &'static str {
        self.lock().root()
    }

    /// The paths of everything that the model does not know and keeps.
    fn unknown(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        guarded(py, || Ok(self.lock().unknown()))
    }

    /// What is different in another document, as `fedvirt.model.Change`s. Two of different kinds have one difference,
    /// at the empty path.
    fn diff<'py>(&self, py: Python<'py>, other: &Bound<'py, Self>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        // One lock at a time: the other document may be this one.
        let other = other.get().snapshot();
        let changes = guarded(py, || Ok(self.lock().diff(&other)))?;
        model::changes(py, changes)
    }

    /// What libvirt would refuse about the document, as `fedvirt.model.Finding`s, although its schema allows it: two
    /// disks with one target, a place in the boot order that is taken, a range outside of its network. Looked at are
    /// domains, networks, pools and volumes.
    fn validate<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let findings = guarded(py, || Ok(self.lock().validate()))?;
        model::findings(py, findings)
    }

    /// The value at a path, as text; None when nothing is there.
    ///
    /// Raises `fedvirt.errors.PathError` when the model has no such field.
    fn get(&self, py: Python<'_>, path: &str) -> PyResult<Option<String>> {
        guarded(py, || Ok(self.lock().get(path)?))
    }

    /// Sets the value at a path, and makes the single elements that lead to it.
    ///
    /// In a list of values, the index after the last one adds one.
    /// Raises `fedvirt.errors.PathError` when the model has no such field, or the value does not fit it.
    fn set(&self, py: Python<'_>, path: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let value = text(value)?;
        guarded(py, || Ok(self.lock().set(path, &value)?))
    }

    /// How many there are of what a path names; 0 or 1 for what is not a list.
    fn count(&self, py: Python<'_>, path: &str) -> PyResult<usize> {
        guarded(py, || Ok(self.lock().count(path)?))
    }

    /// Adds an empty element to the list at a path, and returns its index.
    fn append(&self, py: Python<'_>, path: &str) -> PyResult<usize> {
        guarded(py, || Ok(self.lock().append(path)?))
    }

    /// Adds an empty element before the one at a path.
    fn insert(&self, py: Python<'_>, path: &str) -> PyResult<()> {
        guarded(py, || Ok(self.lock().insert(path)?))
    }

    /// Removes what a path names, and returns whether it was there.
    fn remove(&self, py: Python<'_>, path: &str) -> PyResult<bool> {
        guarded(py, || Ok(self.lock().remove(path)?))
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, Self>) -> PyResult<bool> {
        // Also while another thread changes it.
        if slf.is(other) {
            return Ok(true);
        }
        // One lock at a time: another thread may compare them the other way round.
        let other = other.get().snapshot();
        guarded(slf.py(), || Ok(*slf.get().lock() == other))
    }

    fn __repr__(&self) -> String {
        let document = self.lock();
        match document.get("name") {
            Ok(Some(name)) => format!("<Document <{}> {name:?}>", document.root()),
            _ => format!("<Document <{}>>", document.root()),
        }
    }

    fn __copy__(&self) -> Self {
        self.snapshot().into()
    }

    fn __deepcopy__(&self, _memo: &Bound<'_, PyAny>) -> Self {
        self.snapshot().into()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        let from_xml = slf.get_type().getattr("from_xml")?;
        (from_xml, (slf.get().to_xml(py)?,)).into_pyobject(py)
    }
}

/// The text of a value that is to be set.
fn text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_str()?.to_owned());
    }
    if value.is_exact_instance_of::<PyInt>() {
        return Ok(value.str()?.to_str()?.to_owned());
    }
    let hint = match value.cast::<PyBool>() {
        Ok(_) => ": libvirt writes 'yes', 'on' or 'true', depending on where; give that word",
        Err(_) => "",
    };
    Err(PyTypeError::new_err(format!("a value is a str or an int, not {}{hint}", value.get_type().name()?)))
}
