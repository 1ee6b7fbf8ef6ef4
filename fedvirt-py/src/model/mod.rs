//! The classes of `fedvirt.model`: how documents become their objects, and back. The classes themselves are plain
//! Python, which `generate/` writes from the same schema table that is followed here.

mod class;
mod extra;
mod names;
mod read;
mod roots;
mod slots;
mod write;

use fedvirt_core::model::validate::Finding;
use fedvirt_core::xml::{self, Element, Root, XmlError};
use fedvirt_core::{ByteSize, Document, Error, ParseSizeError};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyType};

use crate::call::{LONG, guarded, guarded_python, released};
use crate::json;
use class::Class;

/// A type that can be a document of its own.
struct RootType {
    /// The class: the module below `fedvirt.model`, and the name.
    class: &'static str,
    empty: fn() -> Box<dyn Element>,
    read: fn(&str) -> Result<Box<dyn Element>, XmlError>,
    write: fn(Fill<'_>) -> PyResult<String>,
    known: PyOnceLock<&'static Class>,
}

/// Fills an element that is empty.
type Fill<'a> = &'a mut dyn FnMut(&mut dyn Element) -> PyResult<()>;

impl RootType {
    const fn of<R: Root + 'static>(class: &'static str) -> Self {
        Self {
            class,
            empty: || Box::new(R::default()),
            read: |xml| Ok(Box::new(xml::from_xml::<R>(xml)?)),
            write: |fill| {
                let mut root = Box::<R>::default();
                fill(&mut *root)?;
                Ok(xml::to_xml(&*root))
            },
            known: PyOnceLock::new(),
        }
    }

    /// The type that a class of `fedvirt.model`, or one below it, is for.
    fn find(class: &Bound<'_, PyType>) -> PyResult<&'static Self> {
        let name = class.getattr(intern!(class.py(), "__document__"))?;
        let name = name.cast::<PyString>()?.to_str()?;
        let unknown = || PyTypeError::new_err(format!("there is no document {name}"));
        // The generator has put them in order.
        let at = roots::ROOTS.binary_search_by_key(&name, |root| root.class).map_err(|_| unknown())?;
        Ok(&roots::ROOTS[at])
    }

    /// Its class.
    fn class(&self, py: Python<'_>) -> PyResult<&'static Class> {
        self.known.get_or_try_init(py, || Class::of(py, (self.empty)().schema())).copied()
    }

    /// The element that an object stands for.
    fn element(&self, document: &Bound<'_, PyAny>) -> PyResult<Box<dyn Element>> {
        let mut element = (self.empty)();
        write::fill(self.class(document.py())?, document, &mut *element)?;
        Ok(element)
    }
}

/// The object for an element that is a document.
pub(crate) fn object<'py>(py: Python<'py>, element: &dyn Element) -> PyResult<Bound<'py, PyAny>> {
    let class = Class::of(py, element.schema())?;
    read::object(class, class.class.bind(py), element)
}

fn read_as<'py>(
    class: &Bound<'py, PyType>,
    root: &RootType,
    text: &str,
    read: impl FnOnce(&str) -> Result<Box<dyn Element>, Error> + Send,
) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    let element = if text.len() < LONG { guarded(py, || read(text)) } else { released(py, || read(text)) }?;
    guarded_python(py, || read::object(root.class(py)?, class, &*element))
}

/// Reads a document as an object of the class.
#[pyfunction]
pub(crate) fn model_from_xml<'py>(class_: &Bound<'py, PyType>, xml: &str) -> PyResult<Bound<'py, PyAny>> {
    let root = RootType::find(class_)?;
    read_as(class_, root, xml, |xml| Ok((root.read)(xml)?))
}

/// Writes an object as a document.
#[pyfunction]
pub(crate) fn model_to_xml(document: &Bound<'_, PyAny>) -> PyResult<String> {
    let root = RootType::find(&document.get_type())?;
    guarded_python(document.py(), || {
        (root.write)(&mut |element| write::fill(root.class(document.py())?, document, element))
    })
}

/// Reads the JSON form as an object of the class.
#[pyfunction]
pub(crate) fn model_from_json<'py>(class_: &Bound<'py, PyType>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let root = RootType::find(class_)?;
    read_as(class_, root, json, |json| {
        let mut element = (root.empty)();
        xml::from_json(json, &mut *element)?;
        Ok(element)
    })
}

/// An object's JSON form.
#[pyfunction]
pub(crate) fn model_to_json(document: &Bound<'_, PyAny>) -> PyResult<String> {
    let root = RootType::find(&document.get_type())?;
    guarded_python(document.py(), || Ok(xml::to_json(&*root.element(document)?)))
}

/// Reads what `model_to_dict` gives.
#[pyfunction]
pub(crate) fn model_from_dict<'py>(
    class_: &Bound<'py, PyType>,
    values: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    model_from_json(class_, json::dumps(values)?.to_str()?)
}

/// An object's JSON form as Python's own dicts, lists, strings, numbers and booleans.
#[pyfunction]
pub(crate) fn model_to_dict<'py>(document: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    json::loads(document.py(), &model_to_json(document)?)
}

/// Differences as Python has them.
pub(crate) fn changes(py: Python<'_>, changes: Vec<xml::Change>) -> PyResult<Vec<Bound<'_, PyAny>>> {
    let class = read::values(py)?.getattr(intern!(py, "Change"))?;
    changes.into_iter().map(|change| class.call1((change.path, change.before, change.after))).collect()
}

/// Findings as Python has them.
pub(crate) fn findings(py: Python<'_>, findings: Vec<Finding>) -> PyResult<Vec<Bound<'_, PyAny>>> {
    let class = read::values(py)?.getattr(intern!(py, "Finding"))?;
    findings.into_iter().map(|finding| class.call1((finding.path, finding.problem, finding.hint))).collect()
}

/// Everything that is different in another object of the same class.
#[pyfunction]
pub(crate) fn model_diff<'py>(
    before: &Bound<'py, PyAny>,
    after: &Bound<'py, PyAny>,
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let root = RootType::find(&before.get_type())?;
    let found =
        guarded_python(before.py(), || Ok(xml::diff(&*root.element(before)?, &*root.element(after)?)))?;
    changes(before.py(), found)
}

/// What libvirt would refuse about an object.
#[pyfunction]
pub(crate) fn model_validate<'py>(document: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let (py, xml) = (document.py(), model_to_xml(document)?);
    let found = guarded(py, || {
        let root = xml::root_name(&xml)?;
        // Devices alone, for one, are judged with the domain that they are in.
        match Document::roots().any(|known| known == root) {
            true => Ok(Document::from_xml(&xml)?.validate()),
            false => Ok(Vec::new()),
        }
    })?;
    findings(py, found)
}

/// How many bytes a size such as '2 GiB' is.
#[pyfunction]
pub(crate) fn byte_size(text: &str) -> PyResult<u64> {
    let size: ByteSize =
        text.parse().map_err(|error: ParseSizeError| PyValueError::new_err(error.to_string()))?;
    Ok(size.as_bytes())
}

/// The paths of everything in an object that the model does not know.
#[pyfunction]
pub(crate) fn model_unknown(document: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let root = RootType::find(&document.get_type())?;
    guarded_python(document.py(), || Ok(xml::unknown(&*root.element(document)?)))
}
