//! The JSON form: one visitor over the table serves every type and every serde format.
//!
//! Keys are the Rust fields' names; a list is an array, a flag `true`, verbatim XML a string. What the model
//! does not know stands under `extra`, so that the way through JSON loses nothing.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::de::StrRead;

use super::extra::{ChildOf, Extra, ExtraAttribute, ExtraNode};
use super::read::MAX_DEPTH;
use super::{
    Element, ElementSchema, FieldKind, FieldSchema, Position, Raw, ScalarSlot, SlotMut, SlotRef, Value,
};

/// The JSON form of an element.
pub fn to_json(element: &dyn Element) -> String {
    // Strings, numbers and maps with string keys cannot fail to become JSON.
    serde_json::to_string(&Form(element)).unwrap_or_default()
}

/// Reads the JSON form into an element that is empty.
///
/// # Errors
/// When the text is no JSON, has a key that is no field, or a value that does not fit; with line and column.
pub fn from_json(json: &str, element: &mut dyn Element) -> Result<(), serde_json::Error> {
    let mut deserializer = reader(json)?;
    deserialize(element, &mut deserializer)?;
    deserializer.end()
}

/// What a level of XML takes in JSON, at most: a list, an object that names the kind, and one for the element itself.
const MAX_JSON_DEPTH: usize = 3 * MAX_DEPTH + 8;

/// Reads JSON as deep as documents may nest, for which serde_json's own bound is too low.
pub(crate) fn reader(json: &str) -> Result<serde_json::Deserializer<StrRead<'_>>, serde_json::Error> {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_JSON_DEPTH {
            let Position { line, column } = Position::of(json, at);
            // serde_json takes the place out of the text.
            let text = format!("nested deeper than any document at line {line} column {column}");
            return Err(serde_json::Error::custom(text));
        }
    }
    let mut deserializer = serde_json::Deserializer::from_str(json);
    deserializer.disable_recursion_limit();
    Ok(deserializer)
}

/// Serializes any element; the derived `Serialize` calls it.
pub fn serialize<S: Serializer>(element: &dyn Element, serializer: S) -> Result<S::Ok, S::Error> {
    Form(element).serialize(serializer)
}

/// Deserializes into any element; the derived `Deserialize` calls it.
pub fn deserialize<'de, D: Deserializer<'de>>(
    element: &mut dyn Element,
    deserializer: D,
) -> Result<(), D::Error> {
    Target(element).deserialize(deserializer)
}

struct Form<'a>(&'a dyn Element);

impl Serialize for Form<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        fields(self.0, &mut map)?;
        if let Some(extra) = self.0.extra().filter(|extra| !extra.is_empty() || extra.is_open()) {
            map.serialize_entry("extra", &ExtraForm::of(extra, self.0.schema()))?;
        }
        map.end()
    }
}

fn fields<M: SerializeMap>(element: &dyn Element, map: &mut M) -> Result<(), M::Error> {
    for row in element.schema().fields {
        match element.slot(row.index) {
            slot if slot.is_empty() => {}
            SlotRef::Group(inner) => fields(inner, map)?,
            SlotRef::Scalar(slot) if row.repeated => map.serialize_entry(row.field, &Values(slot))?,
            SlotRef::Scalar(slot) => {
                if let Some(value) = slot.get(0) {
                    map.serialize_entry(row.field, &Single(value))?;
                }
            }
            SlotRef::Element(_) => map.serialize_entry(row.field, &Children(element, row))?,
            SlotRef::Flag(flag) => map.serialize_entry(row.field, &flag)?,
            SlotRef::Raw(raw) => map.serialize_entry(row.field, &raw)?,
        }
    }
    Ok(())
}

struct Single<'a>(Value<'a>);
impl Serialize for Single<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Str(text) => serializer.serialize_str(text),
            Value::Unsigned(n) => serializer.serialize_u64(n),
            Value::Signed(n) => serializer.serialize_i64(n),
            Value::Number(n) => n.serialize(serializer),
        }
    }
}

struct Values<'a>(&'a dyn ScalarSlot);
impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.0.len()).filter_map(|i| self.0.get(i)).map(Single))
    }
}

struct Children<'a>(&'a dyn Element, &'static FieldSchema);
impl Serialize for Children<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Children(element, row) = self;
        let SlotRef::Element(slot) = element.slot(row.index) else { return serializer.serialize_unit() };
        let child = |index| {
            let variant = row.variants().get(slot.variant(index)).map(|variant| variant.name);
            slot.get(index).map(|child| Child(child, variant))
        };
        if !row.repeated {
            return child(0).serialize(serializer);
        }
        let mut seq = serializer.serialize_seq(Some(slot.len()))?;
        (0..slot.len()).filter_map(child).try_for_each(|child| seq.serialize_element(&child))?;
        seq.end()
    }
}

/// A child; where several kinds can stand, an object with its XML name as the one key.
struct Child<'a>(&'a dyn Element, Option<&'static str>);
impl Serialize for Child<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(name) = self.1 else { return Form(self.0).serialize(serializer) };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(name, &Form(self.0))?;
        map.end()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExtraForm {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attributes: Vec<AttributeForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    nodes: Vec<NodeForm>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    open: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttributeForm {
    name: String,
    value: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    at: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<(String, usize)>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NodeForm {
    xml: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    namespaces: Vec<(String, String)>,
    at: usize,
}

impl ExtraForm {
    fn of(extra: &Extra, schema: &'static ElementSchema) -> Self {
        let attributes = extra.attributes().iter().cloned().map(|a| AttributeForm {
            // By name: the numbers of fields change between versions of the model.
            on: a.on.and_then(|on| Some((schema.fields.get(on.field)?.field.to_owned(), on.index))),
            name: a.name,
            value: a.value,
            namespace: a.namespace,
            at: a.at,
        });
        let nodes = extra.nodes().iter().cloned();
        let nodes =
            nodes.map(|ExtraNode { xml, name, namespaces, at }| NodeForm { xml, name, namespaces, at });
        Self { attributes: attributes.collect(), nodes: nodes.collect(), open: extra.is_open() }
    }

    fn restore<E: serde::de::Error>(
        self,
        extra: &mut Extra,
        schema: &'static ElementSchema,
    ) -> Result<(), E> {
        for AttributeForm { name, value, namespace, at, on } in self.attributes {
            let on = match on {
                None => None,
                Some((field, index)) => match schema.fields.iter().position(|row| row.field == field) {
                    Some(field) => Some(ChildOf { field, index }),
                    None => return Err(unknown_field(schema, &field)),
                },
            };
            check_names::<E>(&[&name], namespace.iter().map(String::as_str))?;
            extra.push_attribute(ExtraAttribute { name, value, namespace, at, on });
        }
        for NodeForm { xml, name, namespaces, at } in self.nodes {
            check_node::<E>(&xml, &name, &namespaces)?;
            extra.push_node(ExtraNode { xml, name, namespaces, at });
        }
        extra.set_open(self.open);
        Ok(())
    }
}

/// What goes out verbatim must be well-formed, or the document would not be.
fn check_node<E: serde::de::Error>(xml: &str, name: &str, namespaces: &[(String, String)]) -> Result<(), E> {
    let prefixes: Vec<&str> =
        namespaces.iter().map(|(prefix, _)| prefix.as_str()).filter(|p| !p.is_empty()).collect();
    check_names::<E>(&prefixes, namespaces.iter().map(|(_, uri)| uri.as_str()))?;
    let whole = if name.is_empty() { format!("<x>{xml}</x>") } else { xml.to_owned() };
    let starts = name.is_empty() || xml.strip_prefix('<').is_some_and(|rest| rest.starts_with(name));
    match super::read::check(&whole, namespaces) {
        Ok(()) if starts => Ok(()),
        Ok(()) => Err(E::custom(format!("the node is no <{name}>"))),
        Err(error) => Err(E::custom(error)),
    }
}

fn check_names<'a, E: serde::de::Error>(
    names: &[&str],
    uris: impl Iterator<Item = &'a str>,
) -> Result<(), E> {
    let bad = names.iter().find(|name| !name.split(':').all(super::escape::is_name));
    if let Some(bad) = bad {
        return Err(E::custom(format!("{bad:?} is no XML name")));
    }
    let mut uris = uris;
    uris.find(|uri| super::escape::forbidden(uri).is_some())
        .map_or(Ok(()), |uri| Err(E::custom(format!("{uri:?} is no namespace"))))
}

fn unknown_field<E: serde::de::Error>(schema: &'static ElementSchema, field: &str) -> E {
    E::custom(format!("{} has no field `{field}`", schema.name))
}

struct Target<'a>(&'a mut dyn Element);

impl<'de> DeserializeSeed<'de> for Target<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

/// The place of a field by its Rust name: its number, behind the number of its group if it is in one.
fn find_field(
    schema: &'static ElementSchema,
    name: &str,
) -> Option<(Option<usize>, usize, &'static FieldSchema)> {
    let own = schema.fields.iter().position(|row| row.field == name && row.kind != FieldKind::Group);
    if let Some(i) = own {
        return Some((None, i, &schema.fields[i]));
    }
    schema.fields.iter().enumerate().filter(|(_, row)| row.kind == FieldKind::Group).find_map(
        |(group, row)| {
            let (_, i, row) = find_field(row.element()?, name)?;
            Some((Some(group), i, row))
        },
    )
}

impl<'de> Visitor<'de> for Target<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the fields of {}", self.0.schema().name)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let schema = self.0.schema();
        while let Some(key) = map.next_key::<String>()? {
            if let ("extra", Some(extra)) = (key.as_str(), self.0.extra_mut()) {
                map.next_value::<Option<ExtraForm>>()?.map_or(Ok(()), |form| form.restore(extra, schema))?;
                continue;
            }
            let Some((group, i, row)) = find_field(schema, &key) else {
                return Err(unknown_field(schema, &key));
            };
            let slot = match group.map(|group| self.0.slot_mut(group)) {
                None => self.0.slot_mut(i),
                Some(SlotMut::Group(inner)) => inner.slot_mut(i),
                Some(other) => other,
            };
            map.next_value_seed(Slot(slot, row))?;
        }
        Ok(())
    }
}

struct Slot<'a>(SlotMut<'a>, &'static FieldSchema);

impl<'de> DeserializeSeed<'de> for Slot<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Slot<'_> {
    fn scalar<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        let Slot(slot, row) = self;
        match slot {
            SlotMut::Scalar(slot) => {
                if super::escape::forbidden(text).is_some() {
                    return Err(E::custom(format!("{}: a character that XML cannot hold", row.field)));
                }
                let index = slot.len();
                slot.set(index, text)
                    .map_err(|expected| E::custom(format!("{}: {text:?} is not {expected}", row.field)))
            }
            SlotMut::Raw(raw) => {
                let check = super::read::check(&format!("<x>{text}</x>"), &[]);
                check.map_err(|error| E::custom(format!("{}: {error}", row.field)))?;
                *raw = Some(Raw { inner: Some(text.to_owned()), ..Raw::default() });
                Ok(())
            }
            _ => Err(E::custom(format!("{}: text, where {} is needed", row.field, needed(row)))),
        }
    }
}

fn needed(row: &FieldSchema) -> &'static str {
    match (row.kind, row.repeated) {
        (FieldKind::Flag, _) => "true or false",
        (_, true) => "an array",
        (FieldKind::Raw, _) => "XML as text, or an object with attributes and inner XML",
        (FieldKind::Child, false) => "an object",
        _ => "a value",
    }
}

impl<'de> Visitor<'de> for Slot<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for field `{}`", needed(self.1), self.1.field)
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        match self.0 {
            SlotMut::Flag(flag) => *flag = value,
            _ => return Err(E::invalid_type(serde::de::Unexpected::Bool(value), &self)),
        }
        Ok(())
    }
    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.scalar(&value.to_string())
    }
    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.scalar(&value.to_string())
    }
    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.scalar(value)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Slot(mut slot, row) = self;
        if !row.repeated {
            return Err(A::Error::custom(format!(
                "{}: an array, where {} is needed",
                row.field,
                needed(row)
            )));
        }
        loop {
            let item = match &mut slot {
                SlotMut::Scalar(slot) => SlotMut::Scalar(*slot),
                SlotMut::Element(slot) => SlotMut::Element(*slot),
                _ => return Ok(()),
            };
            if seq.next_element_seed(Item(item, row))?.is_none() {
                return Ok(());
            }
        }
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match self.0 {
            SlotMut::Raw(raw) => {
                let form = Raw::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                *raw = Some(form);
                Ok(())
            }
            slot if self.1.repeated => {
                let _ = slot;
                Err(A::Error::custom(format!("{}: an object, where an array is needed", self.1.field)))
            }
            slot => Item(slot, self.1).visit_map(map),
        }
    }
}

/// One element of a list, or the one element of a single field.
struct Item<'a>(SlotMut<'a>, &'static FieldSchema);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Item<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.1.kind {
            FieldKind::Child => write!(f, "an object in field `{}`", self.1.field),
            _ => write!(f, "a value in field `{}`", self.1.field),
        }
    }
    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        Slot(self.0, self.1).visit_u64(value)
    }
    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        Slot(self.0, self.1).visit_i64(value)
    }
    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        Slot(self.0, self.1).visit_str(value)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Item(SlotMut::Element(slot), row) = self else {
            return Err(A::Error::custom(format!(
                "{}: an object, where {} is needed",
                self.1.field,
                needed(self.1)
            )));
        };
        let index = slot.len();
        let twice = || A::Error::custom(format!("{}: given twice", row.field));
        if row.variants().is_empty() {
            let element = slot.insert(index, 0).ok_or_else(twice)?;
            return Target(element).visit_map(map);
        }
        let Some(key) = map.next_key::<String>()? else {
            return Err(A::Error::custom(format!("{}: an empty object; name the element", row.field)));
        };
        let Some(variant) = row.variants().iter().position(|variant| variant.name == key) else {
            return Err(A::Error::custom(format!("{}: there is no element <{key}> here", row.field)));
        };
        let element = slot.insert(index, variant).ok_or_else(twice)?;
        map.next_value_seed(Target(element))?;
        match map.next_key::<String>()? {
            None => Ok(()),
            Some(key) => {
                Err(A::Error::custom(format!("{}: a second key, {key:?}; one element an object", row.field)))
            }
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawForm {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    attributes: String,
    inner: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    namespaces: Vec<(String, String)>,
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (&self.inner, self.attributes.is_empty() && self.namespaces.is_empty()) {
            (Some(inner), true) => serializer.serialize_str(inner),
            _ => RawForm {
                attributes: self.attributes.clone(),
                inner: self.inner.clone(),
                namespaces: self.namespaces.clone(),
            }
            .serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let RawForm { attributes, inner, namespaces } = RawForm::deserialize(deserializer)?;
        let whole = format!("<x{attributes}>{}</x>", inner.as_deref().unwrap_or_default());
        check_node::<D::Error>(&whole, "x", &namespaces)?;
        Ok(Raw { attributes, inner, namespaces })
    }
}
