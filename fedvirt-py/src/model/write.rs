//! From Python's objects to the core's elements.

use fedvirt_core::xml::{Added, Element, FieldKind, FieldType, MAX_DEPTH, Raw, SlotMut, forbidden};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyInt, PyList, PyString, PyTuple, PyType};

use super::class::{Class, Field};
use super::extra;
use super::read::values;
use crate::errors;

/// What is wrong with an object that is to be written.
enum Fault {
    /// Python code of the caller's failed.
    Raised(PyErr),
    /// A value does not fit its field: where, innermost first, and why.
    Unfit(Vec<String>, String),
}

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl Fault {
    fn unfit<T>(why: impl Into<String>) -> Result<T, Self> {
        Err(Self::Unfit(Vec::new(), why.into()))
    }

    /// The same, seen from one element further up.
    fn within(self, step: impl FnOnce() -> String) -> Self {
        match self {
            Self::Unfit(mut steps, why) => {
                steps.push(step());
                Self::Unfit(steps, why)
            }
            raised => raised,
        }
    }
}

/// Fills an empty element with what an object holds.
pub(super) fn fill(
    class: &'static Class,
    object: &Bound<'_, PyAny>,
    element: &mut dyn Element,
) -> PyResult<()> {
    fill_at(class, object, element, 1).map_err(|fault| match fault {
        Fault::Raised(error) => error,
        Fault::Unfit(steps, why) => {
            let steps: Vec<_> = steps.into_iter().rev().filter(|step| !step.is_empty()).collect();
            errors::unfit(object.py(), &steps.join("/"), &why)
        }
    })
}

fn fill_at(
    class: &'static Class,
    object: &Bound<'_, PyAny>,
    element: &mut dyn Element,
    depth: usize,
) -> Result<(), Fault> {
    if depth > MAX_DEPTH {
        return Fault::unfit(format!(
            "elements nest deeper than {MAX_DEPTH} levels; is one of them within itself?"
        ));
    }
    let open = class.open(object);
    for (at, field) in class.fields.iter().enumerate() {
        let Some(value) = open.get(at)?.filter(|value| !value.is_none()) else { continue };
        let filled = if field.row.repeated {
            items(&value).and_then(|items| {
                items.iter().enumerate().try_for_each(|(place, item)| {
                    put(field, &item, element, depth)
                        .map_err(|fault| fault.within(|| step(field, Some(place))))
                })
            })
        } else {
            put(field, &value, element, depth).map_err(|fault| fault.within(|| step(field, None)))
        };
        filled.map_err(|fault| match fault {
            Fault::Unfit(steps, why) if steps.is_empty() => Fault::Unfit(vec![step(field, None)], why),
            fault => fault,
        })?;
    }
    if let Some(extra) = open.get(class.extra())? {
        extra::restore(&extra, element)?.map_err(|why| Fault::Unfit(vec!["extra".to_owned()], why))?;
    }
    Ok(())
}

fn items<'py>(value: &Bound<'py, PyAny>) -> Result<Bound<'py, PyList>, Fault> {
    if let Ok(list) = value.cast::<PyList>() {
        return Ok(list.clone());
    }
    match value.cast::<PyTuple>() {
        Ok(tuple) => Ok(tuple.to_list()),
        Err(_) => Fault::unfit(format!("{} is not a list", shown(value, false)?)),
    }
}

/// The step of a path that leads to a field.
fn step(field: &Field, place: Option<usize>) -> String {
    let row = field.row;
    match (row.kind, place) {
        (FieldKind::Attribute, _) => format!("@{}", row.name),
        (FieldKind::Text, _) => String::new(),
        (_, None) if row.name.is_empty() => row.field.to_owned(),
        (_, None) => row.qualified_name(),
        (_, Some(place)) if row.name.is_empty() => format!("{}[{place}]", row.field),
        (_, Some(place)) => format!("{}[{place}]", row.qualified_name()),
    }
}

/// A value as errors show it.
fn shown(value: &Bound<'_, PyAny>, secret: bool) -> PyResult<String> {
    let kind = value.get_type().name()?;
    if secret || !(value.is_instance_of::<PyString>() || value.is_instance_of::<PyInt>()) {
        return Ok(format!("a value of type {kind}"));
    }
    // Python refuses to spell out an int of thousands of digits.
    let text =
        value.repr().map_or_else(|_| "a number".to_owned(), |text| text.to_string_lossy().into_owned());
    let cut = if text.chars().count() > 60 { text.chars().take(60).chain(['…']).collect() } else { text };
    Ok(format!("{cut} ({kind})"))
}

/// Puts one value into a field.
fn put(
    field: &Field,
    value: &Bound<'_, PyAny>,
    element: &mut dyn Element,
    depth: usize,
) -> Result<(), Fault> {
    match field.row.kind {
        FieldKind::Attribute | FieldKind::Text | FieldKind::TextChild => scalar(field, value, element),
        FieldKind::Flag => match (value.cast::<PyBool>(), element.slot_mut(field.index)) {
            (Ok(value), SlotMut::Flag(flag)) => {
                *flag = value.is_true();
                Ok(())
            }
            _ => Fault::unfit(format!("{} is not True or False", shown(value, false)?)),
        },
        FieldKind::Raw => {
            let raw = verbatim(value)?;
            if let SlotMut::Raw(slot) = element.slot_mut(field.index) {
                *slot = Some(raw);
            }
            Ok(())
        }
        FieldKind::Child => child(field, value, element, depth),
        FieldKind::Group => Ok(()),
    }
}

fn child(
    field: &Field,
    value: &Bound<'_, PyAny>,
    element: &mut dyn Element,
    depth: usize,
) -> Result<(), Fault> {
    let py = value.py();
    let exactly = (0..field.choices()).map(|variant| (variant, field.child(py, variant), true));
    // A class below one of these will do as well.
    let below = (0..field.choices()).map(|variant| (variant, field.child(py, variant), false));
    for (variant, class, exact) in exactly.chain(below) {
        let class = class?;
        let of = class.class.bind(py);
        if if exact { value.get_type().is(of) } else { value.is_instance(of)? } {
            return match element.add(field.index, variant) {
                Added::Element(inner) => fill_at(class, value, inner, depth + 1),
                Added::Full | Added::NoElement => Fault::unfit("there is one already"),
            };
        }
    }
    let names =
        (0..field.choices()).map(|variant| Ok(field.child(py, variant)?.class.bind(py).name()?.to_string()));
    let names = names.collect::<PyResult<Vec<_>>>()?.join(", ");
    let one_of = if field.choices() > 1 { "one of " } else { "a " };
    Fault::unfit(format!("{} is not {one_of}{names}", shown(value, field.row.secret)?))
}

fn scalar(field: &Field, value: &Bound<'_, PyAny>, element: &mut dyn Element) -> Result<(), Fault> {
    let row = field.row;
    let taken = match row.ty {
        FieldType::Unsigned(_) | FieldType::Signed(_) | FieldType::Number => {
            let Some(value) = value.cast::<PyInt>().ok().filter(|_| !value.is_instance_of::<PyBool>()) else {
                let hint = match value.cast::<PyString>() {
                    Ok(_) if matches!(row.ty, FieldType::Number) => {
                        "; for a spelling, give fedvirt.model.Number"
                    }
                    _ => "",
                };
                return Fault::unfit(format!("{} is not an int{hint}", shown(value, row.secret)?));
            };
            number(field, value, element)?
        }
        _ => {
            let Ok(text) = value.cast::<PyString>() else {
                let hint = match value.cast::<PyBool>() {
                    Ok(_) => ": libvirt writes 'yes', 'on' or 'true', depending on where; give that word",
                    Err(_) => "",
                };
                return Fault::unfit(format!("{} is not a str{hint}", shown(value, row.secret)?));
            };
            let text = characters(text)?;
            if let Some((_, character)) = forbidden(text) {
                return Fault::unfit(format!(
                    "character U+{:04X} is not allowed in XML",
                    u32::from(character)
                ));
            }
            take(field, text, element)
        }
    };
    match taken {
        Ok(_) => Ok(()),
        Err(expected) => Fault::unfit(format!("{} is not {expected}", shown(value, row.secret)?)),
    }
}

fn characters<'a>(text: &'a Bound<'_, PyString>) -> Result<&'a str, Fault> {
    text.to_str().or_else(|_| Fault::unfit("the str has surrogates, which are no characters"))
}

type Taken = Result<bool, &'static str>;

fn take(field: &Field, text: &str, element: &mut dyn Element) -> Taken {
    match field.group.map(|group| element.slot_mut(group)) {
        Some(SlotMut::Group(inner)) => inner.take(field.index, text),
        _ => element.take(field.index, text),
    }
}

/// How a `Number` is spelled; `None` for any other int.
fn spelling<'py>(value: &Bound<'py, PyInt>) -> PyResult<Option<Bound<'py, PyString>>> {
    static NUMBER: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let py = value.py();
    if value.is_exact_instance_of::<PyInt>() {
        return Ok(None);
    }
    let number = NUMBER.get_or_try_init(py, || Ok::<_, PyErr>(values(py)?.getattr("Number")?.extract()?))?;
    if !value.get_type().is(number) && !value.is_instance(number.bind(py))? {
        return Ok(None);
    }
    Ok(Some(value.getattr(intern!(py, "_text"))?.cast_into()?))
}

fn number(field: &Field, value: &Bound<'_, PyInt>, element: &mut dyn Element) -> Result<Taken, Fault> {
    if matches!(field.row.ty, FieldType::Number)
        && let Some(text) = spelling(value)?
    {
        return Ok(take(field, &text.to_string_lossy(), element));
    }
    if let Ok(n) = value.extract::<i64>() {
        return Ok(take(field, itoa::Buffer::new().format(n), element));
    }
    // What is larger than any number of the model's is refused by the field itself.
    let n = value.extract::<u64>().map_or_else(|_| "99999999999999999999".to_owned(), |n| n.to_string());
    Ok(take(field, &n, element))
}

fn verbatim(value: &Bound<'_, PyAny>) -> Result<Raw, Fault> {
    let py = value.py();
    let Ok(inner) = value.cast::<PyString>() else {
        return Fault::unfit(format!("{} is not a str of XML", shown(value, false)?));
    };
    let text = characters(inner)?;
    let raw = if inner.is_instance(&values(py)?.getattr(intern!(py, "Raw"))?)? {
        let form: String = value.call_method0(intern!(py, "_form"))?.extract()?;
        serde_json::from_str(&form).map_err(|error| error.to_string())
    } else {
        Raw::new(text).map_err(|error| error.to_string())
    };
    raw.or_else(Fault::unfit)
}
