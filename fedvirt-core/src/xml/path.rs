//! Fields by path: `devices/disk[0]/source/@file`, every step checked against the table.
//!
//! [`Access`] has the grammar.

use super::escape::forbidden;
use super::read::MAX_DEPTH;
use super::switch::{get_bool, set_bool};
use super::{Element, ElementSchema, ElementSlot, FieldKind, FieldSchema, PathError, SlotMut, SlotRef};

/// Fields by path, on every element.
///
/// A path starts at the element that it is used on. A step is the XML name of a child element, with its place
/// among its like in brackets, from 0 (`disk` alone means `disk[0]`). The last step can be `@name`, an
/// attribute, or `text()`, the element's own text, which an element's name alone also means. Elements of a
/// namespace are named with its conventional prefix: `qemu:commandline`.
pub trait Access: Element + Sized {
    /// The value at a path; `None` when nothing is there. A flag is `"true"`, verbatim XML its inner text.
    ///
    /// # Errors
    /// When the path is malformed, names no field of the model, or ends at an element without text.
    fn get(&self, path: &str) -> Result<Option<String>, PathError> {
        get(self, path)
    }
    /// Sets the value at a path, and makes the single elements that lead to it. In a list of values, the index
    /// after the last one adds one. A flag takes `true` and `false`.
    ///
    /// # Errors
    /// When the path is malformed, names no field of the model, goes through an element of a list that is not
    /// there, or the value does not fit.
    fn set(&mut self, path: &str, value: &str) -> Result<(), PathError> {
        set(self, path, value)
    }
    /// Whether the switch at a path is on, whichever words libvirt has for it: `yes`, `on` or `true`; `None` when
    /// nothing is there.
    ///
    /// # Errors
    /// As [`get`](Self::get), and when the value is no such word.
    fn get_bool(&self, path: &str) -> Result<Option<bool>, PathError> {
        get_bool(self, path)
    }
    /// Sets the switch at a path, in the words that libvirt has for it.
    ///
    /// ```
    /// use fedvirt_core::model::domain::Domain;
    /// use fedvirt_core::xml::Access;
    ///
    /// let mut domain = Domain::default();
    /// domain.set_bool("memoryBacking/nosharepages", true)?;
    /// domain.set_bool("features/hap/@state", true)?;
    /// domain.set_bool("os/bootmenu/@enable", true)?;
    /// assert_eq!(domain.get("features/hap/@state")?.as_deref(), Some("on"));
    /// assert_eq!(domain.get("os/bootmenu/@enable")?.as_deref(), Some("yes"));
    /// assert_eq!(domain.get_bool("os/bootmenu/@enable")?, Some(true));
    /// assert!(domain.set_bool("name", true).is_err());
    /// # Ok::<(), fedvirt_core::xml::PathError>(())
    /// ```
    ///
    /// # Errors
    /// As [`set`](Self::set), and when the field is no switch.
    fn set_bool(&mut self, path: &str, value: bool) -> Result<(), PathError> {
        set_bool(self, path, value)
    }
    /// How many there are of what a path names; 0 or 1 for what is not a list.
    ///
    /// # Errors
    /// When the path is malformed or names no field of the model.
    fn count(&self, path: &str) -> Result<usize, PathError> {
        count(self, path)
    }
    /// Adds an empty element to the list at a path, and says at which index it stands among its like.
    ///
    /// # Errors
    /// When the path is malformed, names no field of the model or no list of elements, or a single element that is
    /// there already.
    fn append(&mut self, path: &str) -> Result<usize, PathError> {
        append(self, path)
    }
    /// Adds an empty element before the one that a path names.
    ///
    /// # Errors
    /// As [`append`](Self::append), and when the list is shorter.
    fn insert(&mut self, path: &str) -> Result<(), PathError> {
        insert(self, path)
    }
    /// Removes what a path names, and says whether it was there.
    ///
    /// # Errors
    /// When the path is malformed or names no field of the model.
    fn remove(&mut self, path: &str) -> Result<bool, PathError> {
        remove(self, path)
    }
}
impl<E: Element> Access for E {}

/// The row of the table that a path leads to; where the path names an element with a text, that of the text.
///
/// # Errors
/// When the path is malformed or names no field of the model.
pub fn field(schema: &'static ElementSchema, path: &str) -> Result<&'static FieldSchema, PathError> {
    let steps = Steps::parse(path)?;
    let last = steps.check(schema)?;
    let text = last.schema().and_then(|schema| schema.fields.get(schema.text?));
    Ok(text.unwrap_or(last.row))
}

/// What a path names that is an element with a structure: its name, its type and, when it is there, itself.
pub(crate) fn element<'e>(root: &'e dyn Element, path: &str) -> Result<Named<'e>, PathError> {
    let steps = Steps::parse(path)?;
    let last = steps.check(root.schema())?;
    let Some(schema) = last.schema() else {
        return Err(wrong_kind(path, &last.step, "no element with a structure", "name one that has one"));
    };
    let found = match steps.parent(root)?.map(|parent| parent.slot_at(&last)) {
        Some(SlotRef::Element(slot)) => nth(slot, &last).and_then(|i| slot.get(i)),
        _ => None,
    };
    Ok((last.step, schema, found))
}

/// See [`element`].
type Named<'e> = (String, &'static ElementSchema, Option<&'e dyn Element>);

pub(crate) fn get(element: &dyn Element, path: &str) -> Result<Option<String>, PathError> {
    let steps = Steps::parse(path)?;
    let Some(parent) = steps.parent(element)? else { return Ok(None) };
    let last = steps.last(parent.schema())?;
    Ok(match parent.slot_at(&last) {
        SlotRef::Scalar(slot) => slot.get(last.index).map(|value| value.to_string()),
        SlotRef::Flag(flag) => flag.then(|| "true".to_owned()),
        SlotRef::Raw(raw) => raw.map(|raw| raw.inner_xml().to_owned()),
        SlotRef::Element(slot) => {
            let text = last.element_text(path)?;
            match nth(slot, &last).and_then(|i| slot.get(i)).map(|child| child.slot(text)) {
                Some(SlotRef::Scalar(slot)) => slot.get(0).map(|value| value.to_string()),
                _ => None,
            }
        }
        SlotRef::Group(_) => None,
    })
}

pub(crate) fn set(element: &mut dyn Element, path: &str, value: &str) -> Result<(), PathError> {
    let steps = Steps::parse(path)?;
    let missing = steps.first_missing(element)?;
    let done = set_value(element, &steps, value);
    if let (Err(_), Some(missing)) = (&done, missing) {
        // A failed set changes nothing: what was made on the way goes again.
        remove(element, &missing)?;
    }
    done
}

fn set_value(element: &mut dyn Element, steps: &Steps<'_>, value: &str) -> Result<(), PathError> {
    let path = steps.path;
    let parent = steps.parent_mut(element)?;
    let last = steps.last(parent.schema())?;
    let bad = |expected: &str| PathError::BadValue {
        path: path.to_owned(),
        value: value.to_owned(),
        expected: expected.to_owned(),
    };
    if forbidden(value).is_some() {
        return Err(bad("text that XML can hold: it has a control character"));
    }
    match slot_at_mut(parent, &last) {
        SlotMut::Scalar(slot) => slot.set(last.index, value).map_err(bad),
        SlotMut::Flag(flag) => {
            *flag = value.parse().map_err(|_| bad("true or false"))?;
            Ok(())
        }
        SlotMut::Element(slot) => {
            let text = last.element_text(path)?;
            match at_or_new(slot, &last, path)?.slot_mut(text) {
                SlotMut::Scalar(slot) => slot.set(0, value).map_err(bad),
                _ => Ok(()),
            }
        }
        SlotMut::Raw(_) | SlotMut::Group(_) => {
            Err(wrong_kind(path, &last.step, "verbatim XML", "which only XML can set"))
        }
    }
}

pub(crate) fn count(element: &dyn Element, path: &str) -> Result<usize, PathError> {
    let steps = Steps::parse(path)?;
    let Some(parent) = steps.parent(element)? else { return Ok(0) };
    let last = steps.last(parent.schema())?;
    Ok(match parent.slot_at(&last) {
        SlotRef::Scalar(slot) => slot.len(),
        SlotRef::Element(slot) => (0..slot.len()).filter(|&i| slot.variant(i) == last.variant).count(),
        SlotRef::Flag(flag) => usize::from(flag),
        SlotRef::Raw(raw) => usize::from(raw.is_some()),
        SlotRef::Group(_) => 0,
    })
}

pub(crate) fn append(element: &mut dyn Element, path: &str) -> Result<usize, PathError> {
    let steps = Steps::parse(path)?;
    let parent = steps.parent_mut(element)?;
    let last = steps.last(parent.schema())?;
    let SlotMut::Element(slot) = slot_at_mut(parent, &last) else {
        return Err(wrong_kind(path, &last.step, "no element with a structure", "set its value instead"));
    };
    let index = (0..slot.len()).filter(|&i| slot.variant(i) == last.variant).count();
    let end = slot.len();
    match slot.insert(end, last.variant) {
        Some(_) => Ok(index),
        None => {
            Err(wrong_kind(path, &last.step, "a single element, and there", "use it, or remove it first"))
        }
    }
}

pub(crate) fn insert(element: &mut dyn Element, path: &str) -> Result<(), PathError> {
    let steps = Steps::parse(path)?;
    let parent = steps.parent_mut(element)?;
    let last = steps.last(parent.schema())?;
    let SlotMut::Element(slot) = slot_at_mut(parent, &last) else {
        return Err(wrong_kind(path, &last.step, "no element with a structure", "set its value instead"));
    };
    let len = slot.len();
    let Some(at) = nth(slot, &last) else { return Err(not_there(path, &last.step, len)) };
    match slot.insert(at, last.variant) {
        Some(_) => Ok(()),
        None => {
            Err(wrong_kind(path, &last.step, "a single element, and there", "use it, or remove it first"))
        }
    }
}

pub(crate) fn remove(element: &mut dyn Element, path: &str) -> Result<bool, PathError> {
    let steps = Steps::parse(path)?;
    if steps.parent(element)?.is_none() {
        return Ok(false);
    }
    let parent = steps.parent_mut(element)?;
    let last = steps.last(parent.schema())?;
    Ok(match slot_at_mut(parent, &last) {
        SlotMut::Scalar(slot) => slot.remove(last.index),
        SlotMut::Element(slot) => nth(slot, &last).is_some_and(|i| slot.remove(i)),
        SlotMut::Flag(flag) => std::mem::take(flag),
        SlotMut::Raw(raw) => raw.take().is_some(),
        SlotMut::Group(_) => false,
    })
}

/// A step that was looked up in a type.
struct Located {
    /// The field's group, if it is in one.
    group: Option<usize>,
    field: usize,
    variant: usize,
    index: usize,
    row: &'static FieldSchema,
    step: String,
}

impl Located {
    /// The type of the element that the step leads to.
    fn schema(&self) -> Option<&'static ElementSchema> {
        self.row.variants().get(self.variant).map(|variant| (variant.schema)()).or_else(|| self.row.element())
    }

    /// The field that holds the text of the element that the step leads to.
    fn element_text(&self, path: &str) -> Result<usize, PathError> {
        let text = self.schema().and_then(|schema| schema.text);
        text.ok_or_else(|| wrong_kind(path, &self.step, "an element without text", "name a field in it"))
    }
}

struct Step<'p> {
    name: &'p str,
    index: usize,
}

struct Steps<'p> {
    path: &'p str,
    steps: Vec<Step<'p>>,
}

trait SlotAt {
    fn slot_at(&self, located: &Located) -> SlotRef<'_>;
}
impl SlotAt for dyn Element + '_ {
    fn slot_at(&self, located: &Located) -> SlotRef<'_> {
        match located.group.map(|group| self.slot(group)) {
            None => self.slot(located.field),
            Some(SlotRef::Group(inner)) => inner.slot(located.field),
            Some(other) => other,
        }
    }
}

fn slot_at_mut<'e>(element: &'e mut dyn Element, located: &Located) -> SlotMut<'e> {
    match located.group {
        None => element.slot_mut(located.field),
        Some(group) => match element.slot_mut(group) {
            SlotMut::Group(inner) => inner.slot_mut(located.field),
            other => other,
        },
    }
}

fn nth(slot: &dyn ElementSlot, located: &Located) -> Option<usize> {
    (0..slot.len()).filter(|&i| slot.variant(i) == located.variant).nth(located.index)
}

fn at_or_new<'e>(
    slot: &'e mut dyn ElementSlot,
    located: &Located,
    path: &str,
) -> Result<&'e mut dyn Element, PathError> {
    let len = slot.len();
    let missing = || not_there(path, &located.step, len);
    match nth(slot, located) {
        Some(i) => slot.get_mut(i).ok_or_else(missing),
        None if !located.row.repeated && located.index == 0 => {
            slot.insert(0, located.variant).ok_or_else(missing)
        }
        None => Err(missing()),
    }
}

fn not_there(path: &str, step: &str, len: usize) -> PathError {
    PathError::NotThere { path: path.to_owned(), step: step.to_owned(), len }
}

fn wrong_kind(path: &str, step: &str, is: &'static str, needs: &'static str) -> PathError {
    PathError::WrongKind { path: path.to_owned(), step: step.to_owned(), is, needs }
}

impl<'p> Steps<'p> {
    fn parse(path: &'p str) -> Result<Self, PathError> {
        let syntax = |why| PathError::Syntax { path: path.to_owned(), why };
        let mut steps = Vec::new();
        for step in path.split('/') {
            let (name, index) = match step.split_once('[') {
                None => (step, 0),
                Some((name, rest)) => {
                    let digits = rest.strip_suffix(']').ok_or_else(|| syntax("a [ without its ]"))?;
                    let index =
                        digits.parse().map_err(|_| syntax("between [ and ] stands no number from 0"))?;
                    (name, index)
                }
            };
            if name.is_empty() || name == "@" {
                return Err(syntax("a step has no name"));
            }
            steps.push(Step { name, index });
        }
        let inner = steps.len().saturating_sub(1);
        let is_element = |step: &Step<'_>| !step.name.starts_with('@') && step.name != "text()";
        if !steps[..inner].iter().all(is_element) {
            return Err(syntax("something follows an attribute or text"));
        }
        // What cannot be read is not made either. The root is a level, too.
        if inner + usize::from(steps.last().is_some_and(is_element)) >= MAX_DEPTH {
            return Err(syntax("it goes deeper than elements may nest"));
        }
        Ok(Self { path, steps })
    }

    fn locate(&self, schema: &'static ElementSchema, step: &Step<'p>) -> Result<Located, PathError> {
        find(schema, step.name, step.index).ok_or_else(|| PathError::NoSuchField {
            path: self.path.to_owned(),
            element: schema.name,
            step: step.name.to_owned(),
            similar: similar(schema, step.name),
        })
    }

    fn last(&self, schema: &'static ElementSchema) -> Result<Located, PathError> {
        match self.steps.last() {
            Some(step) => self.locate(schema, step),
            None => Err(PathError::Syntax { path: self.path.to_owned(), why: "it is empty" }),
        }
    }

    /// The first element on the way to the last step, or there, that is missing and that setting a value would
    /// make.
    fn first_missing(&self, element: &dyn Element) -> Result<Option<String>, PathError> {
        let mut at = element;
        let mut prefix = String::new();
        for step in &self.steps {
            let located = self.locate(at.schema(), step)?;
            prefix.push_str(if prefix.is_empty() { "" } else { "/" });
            prefix.push_str(&format!("{}[{}]", step.name, step.index));
            let SlotRef::Element(slot) = at.slot_at(&located) else { return Ok(None) };
            match nth(slot, &located).and_then(|i| slot.get(i)) {
                Some(child) => at = child,
                None if located.row.repeated => return Ok(None),
                None => return Ok(Some(prefix)),
            }
        }
        Ok(None)
    }

    /// The element that holds what the last step names. Steps are checked to the end even when an element on
    /// the way is missing, so that a typo never looks like an absence.
    fn parent<'e>(&self, element: &'e dyn Element) -> Result<Option<&'e dyn Element>, PathError> {
        let mut schema = element.schema();
        let mut at = Some(element);
        for step in &self.steps[..self.steps.len() - 1] {
            let located = self.locate(schema, step)?;
            let Some(next) = located.schema() else {
                return Err(wrong_kind(
                    self.path,
                    step.name,
                    "no element with a structure",
                    "end the path there",
                ));
            };
            at = at.and_then(|element| match element.slot_at(&located) {
                SlotRef::Element(slot) => nth(slot, &located).and_then(|i| slot.get(i)),
                _ => None,
            });
            schema = next;
        }
        if at.is_none() {
            self.last(schema)?;
        }
        Ok(at)
    }

    fn parent_mut<'e>(&self, element: &'e mut dyn Element) -> Result<&'e mut dyn Element, PathError> {
        // The whole path is checked before anything is made on the way.
        self.check(element.schema())?;
        let mut at = element;
        for step in &self.steps[..self.steps.len() - 1] {
            let located = self.locate(at.schema(), step)?;
            let SlotMut::Element(slot) = slot_at_mut(at, &located) else {
                return Err(wrong_kind(
                    self.path,
                    step.name,
                    "no element with a structure",
                    "end the path there",
                ));
            };
            at = at_or_new(slot, &located, self.path)?;
        }
        Ok(at)
    }

    fn check(&self, mut schema: &'static ElementSchema) -> Result<Located, PathError> {
        for step in &self.steps[..self.steps.len() - 1] {
            let located = self.locate(schema, step)?;
            schema = located.schema().ok_or_else(|| {
                wrong_kind(self.path, step.name, "no element with a structure", "end the path there")
            })?;
        }
        self.last(schema)
    }
}

fn find(schema: &'static ElementSchema, name: &str, index: usize) -> Option<Located> {
    let attribute = name.strip_prefix('@');
    let located =
        |group, field, variant, row| Located { group, field, variant, index, row, step: name.to_owned() };
    for (field, row) in schema.fields.iter().enumerate() {
        let fits = match row.kind {
            FieldKind::Attribute => attribute == Some(row.name),
            FieldKind::Text => name == "text()",
            FieldKind::Group => {
                if let Some(inner) = row.element().and_then(|schema| find(schema, name, index)) {
                    return Some(Located { group: Some(field), ..inner });
                }
                false
            }
            _ if attribute.is_some() => false,
            _ => match row.variants().iter().position(|variant| variant.name == name) {
                Some(variant) => return Some(located(None, field, variant, row)),
                None => row.variants().is_empty() && is_qualified(row, name),
            },
        };
        if fits {
            return Some(located(None, field, 0, row));
        }
    }
    None
}

fn is_qualified(row: &FieldSchema, name: &str) -> bool {
    match row.namespace {
        None => name == row.name,
        Some(ns) => name.split_once(':') == Some((ns.prefix, row.name)),
    }
}

/// The name of the type's that is nearest to one that it does not have.
fn similar(schema: &'static ElementSchema, step: &str) -> Option<String> {
    let mut names = Vec::new();
    collect_names(schema, &mut names);
    let local = |name: &str| name.split_once(':').map(|(_, local)| distance(local, step) + 1);
    let near = names
        .into_iter()
        .map(|name| (distance(&name, step).min(local(&name).unwrap_or(usize::MAX)), name))
        .min()?;
    (near.0 <= step.trim_start_matches('@').len() * 2 / 5).then_some(near.1)
}

fn collect_names(schema: &'static ElementSchema, names: &mut Vec<String>) {
    for row in schema.fields {
        match row.kind {
            FieldKind::Attribute => names.push(format!("@{}", row.name)),
            FieldKind::Text => names.push("text()".to_owned()),
            FieldKind::Group => {
                if let Some(inner) = row.element() {
                    collect_names(inner, names);
                }
            }
            _ if row.variants().is_empty() => names.push(row.qualified_name()),
            _ => names.extend(row.variants().iter().map(|variant| variant.name.to_owned())),
        }
    }
}

/// The edit distance of two names, where two neighbours that changed places count once; upper and lower case alike.
fn distance(a: &str, b: &str) -> usize {
    let [a, b] = [a, b].map(|name| name.to_ascii_lowercase().chars().take(64).collect::<Vec<_>>());
    // The distances of what begins both.
    let mut of = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 || j == 0 {
                of[i][j] = i + j;
                continue;
            }
            let replaced = of[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            of[i][j] = replaced.min(of[i - 1][j] + 1).min(of[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                of[i][j] = of[i][j].min(of[i - 2][j - 2] + 1);
            }
        }
    }
    of[a.len()][b.len()]
}
