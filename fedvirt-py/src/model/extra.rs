//! What the model does not know of a document, on its way to Python and back.

use fedvirt_core::xml::{self, Element, ElementSchema, Extra};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;
use serde::Serialize;

use super::read::values;

/// The `Extra` of nearly every element: one that holds nothing.
fn nothing(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static NOTHING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let found = NOTHING.get_or_try_init(py, || Ok::<_, PyErr>(values(py)?.getattr("NOTHING")?.unbind()));
    found.map(|nothing| nothing.bind(py))
}

/// The `Extra` for what an element holds beyond its table.
pub(super) fn object<'py>(
    py: Python<'py>,
    element: &dyn Element,
    schema: &'static ElementSchema,
) -> PyResult<Bound<'py, PyAny>> {
    let Some(extra) = element.extra().filter(|extra| !extra.is_empty() || extra.is_open()) else {
        return nothing(py).cloned();
    };
    let values = values(py)?;
    let attribute = values.getattr(intern!(py, "ExtraAttribute"))?;
    let node = values.getattr(intern!(py, "ExtraNode"))?;
    let mut attributes = Vec::new();
    for a in extra.attributes() {
        // By name: the numbers of fields change between versions of the model.
        let on = a.on.and_then(|on| Some((schema.fields.get(on.field)?.field, on.index)));
        attributes.push(attribute.call1((&a.name, &a.value, &a.namespace, a.at, on))?);
    }
    let mut nodes = Vec::new();
    for n in extra.nodes() {
        let namespaces = PyTuple::new(py, &n.namespaces)?;
        nodes.push(node.call1((&n.xml, &n.name, namespaces, n.at))?);
    }
    let class = values.getattr(intern!(py, "Extra"))?;
    class.call1((PyTuple::new(py, attributes)?, PyTuple::new(py, nodes)?, extra.is_open()))
}

/// The core's JSON form, which it checks: what goes out verbatim must be well-formed.
#[derive(Serialize)]
struct Form {
    extra: Content,
}

#[derive(Serialize)]
struct Content {
    attributes: Vec<AttributeForm>,
    nodes: Vec<NodeForm>,
    open: bool,
}

#[derive(Serialize, FromPyObject)]
struct AttributeForm {
    name: String,
    value: String,
    namespace: Option<String>,
    at: usize,
    on: Option<(String, usize)>,
}

#[derive(Serialize, FromPyObject)]
struct NodeForm {
    xml: String,
    name: String,
    namespaces: Vec<(String, String)>,
    at: usize,
}

/// Puts what an object has in its attribute `extra` into an element. The text says what is wrong with it.
pub(super) fn restore(object: &Bound<'_, PyAny>, element: &mut dyn Element) -> PyResult<Result<(), String>> {
    let py = object.py();
    if object.is(nothing(py)?) || object.is_none() {
        return Ok(Ok(()));
    }
    if !object.is_instance(&values(py)?.getattr(intern!(py, "Extra"))?)? {
        return Ok(Err(format!("an object of type {} is no Extra", object.get_type().name()?)));
    }
    let content = Content {
        attributes: object.getattr(intern!(py, "attributes"))?.extract()?,
        nodes: object.getattr(intern!(py, "nodes"))?.extract()?,
        open: object.getattr(intern!(py, "open"))?.extract()?,
    };
    if content.attributes.is_empty() && content.nodes.is_empty() {
        let extra: Option<&mut Extra> = element.extra_mut();
        extra.into_iter().for_each(|extra| extra.set_open(content.open));
        return Ok(Ok(()));
    }
    let form = serde_json::to_string(&Form { extra: content }).map_err(|error| error.to_string());
    Ok(form.and_then(|form| xml::from_json(&form, element).map_err(|error| error.to_string())))
}
