//! The typed structs, read from the tree.

use std::fmt;
use std::slice;

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};

use super::{Node, Place, Problem, Step, Value};

/// Reads a value from a node.
pub(in super::super) fn read<'de, T: serde::Deserialize<'de>>(node: &'de Node) -> Result<T, Problem> {
    T::deserialize(Reader(node)).map_err(|Failure(problem)| *problem)
}

#[derive(Debug)]
struct Failure(Box<Problem>);

impl Failure {
    /// Something at a node, unless a node within it is known already.
    fn at(mut self, place: Place) -> Self {
        if self.0.place == Place::default() {
            self.0.place = place;
        }
        self
    }

    fn within(mut self, step: Step, place: Place) -> Self {
        self.0.path.insert(0, step);
        self.at(place)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.why)
    }
}

impl std::error::Error for Failure {}

impl Error for Failure {
    fn custom<T: fmt::Display>(why: T) -> Self {
        Self(Box::new(Problem { place: Place::default(), path: Vec::new(), why: why.to_string() }))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Bool(_) => "a boolean",
            Unexpected::Unsigned(_) | Unexpected::Signed(_) => "a whole number",
            Unexpected::Float(_) => "a number",
            Unexpected::Str(_) => "a string",
            Unexpected::Unit | Unexpected::Option => "null",
            Unexpected::Seq => "a list",
            Unexpected::Map => "a map",
            _ => "something else",
        };
        Self::custom(format_args!("it is {found} instead of {expected}"))
    }
}

struct Reader<'de>(&'de Node);

impl<'de> Reader<'de> {
    fn any<V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Failure> {
        match &self.0.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(*flag),
            Value::Integer(number, _) => match (u64::try_from(*number), i64::try_from(*number)) {
                (Ok(number), _) => visitor.visit_u64(number),
                (_, Ok(number)) => visitor.visit_i64(number),
                _ => Err(Failure::custom("the number is too large")),
            },
            Value::Float(number, _) => visitor.visit_f64(*number),
            Value::Text(text) => visitor.visit_borrowed_str(text),
            Value::Binary(_) => Err(Failure::custom(
                "`!!binary` is understood as the content of a file only; give the whole text to \
                 `Seed::from_user_data`",
            )),
            Value::Time(_) => Err(Failure::custom("YAML takes it for a date; quote it to make it a string")),
            Value::List(list) => visitor.visit_seq(List { nodes: list.iter(), index: 0 }),
            Value::Map(entries) => {
                visitor.visit_map(Map { width: width(entries), entries: entries.iter(), value: None })
            }
        }
    }

    /// A string. A number is one when cloud-init, which has the number, would write it in the same way.
    fn string<V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Failure> {
        // It could be a password, and is not repeated.
        let differs = |read: &str| {
            Failure::custom(format_args!(
                "YAML takes it for a number, written {read}; quote it to make it a string"
            ))
        };
        match &self.0.value {
            Value::Integer(number, spelled) => match number.to_string() {
                read if *read == **spelled => visitor.visit_string(read),
                _ => Err(differs("in another base or with separators")),
            },
            Value::Float(number, spelled) => {
                match serde_json::Number::from_f64(*number).map(|number| number.to_string()) {
                    Some(read) if *read == **spelled => visitor.visit_string(read),
                    _ => Err(differs("otherwise than cloud-init would write it")),
                }
            }
            Value::Bool(_) => Err(Failure::custom(
                "`yes`, `no`, `on`, `off`, `true` and `false` are booleans in YAML; quote it",
            )),
            _ => self.any(visitor),
        }
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.any(visitor).map_err(|failure| failure.at(self.0.place))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.string(visitor).map_err(|failure| failure.at(self.0.place))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_str(visitor)
    }

    /// A boolean, or one of the strings that cloud-init takes for one.
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let text = match &self.0.value {
            Value::Text(text) => text.trim().to_ascii_lowercase(),
            Value::Integer(number, _) => number.to_string(),
            _ => return self.deserialize_any(visitor),
        };
        match text.as_str() {
            "true" | "1" | "on" | "yes" => visitor.visit_bool(true),
            "false" | "0" | "off" | "no" => visitor.visit_bool(false),
            _ => Err(Failure::custom("neither true nor false")),
        }
        .map_err(|failure| failure.at(self.0.place))
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match &self.0.value {
            Value::Text(text) => match text.trim().parse() {
                Ok(number) => visitor.visit_i64(number).map_err(|failure: Failure| failure.at(self.0.place)),
                Err(_) => self.deserialize_any(visitor),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.0.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let place = self.0.place;
        match &self.0.value {
            Value::Text(text) => visitor.visit_enum(Word(text)),
            _ => Err(Failure::custom(format_args!("it is {}, where a word is expected", self.0.kind()))),
        }
        .map_err(|failure| failure.at(place))
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u128 f32 f64 char bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

struct List<'de> {
    nodes: slice::Iter<'de, Node>,
    index: usize,
}

impl<'de> SeqAccess<'de> for List<'de> {
    type Error = Failure;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Failure> {
        let Some(node) = self.nodes.next() else { return Ok(None) };
        let step = Step::Index(self.index);
        self.index += 1;
        seed.deserialize(Reader(node)).map(Some).map_err(|failure| failure.within(step, node.place))
    }
}

/// How long the longest number is among the keys of a map, by which cloud-init sorts: the strings that they
/// become must sort alike.
fn width(entries: &[(Node, Node)]) -> usize {
    let numbers = entries.iter().filter_map(|(key, _)| match key.value {
        Value::Integer(number, _) => Some(number.to_string().len()),
        _ => None,
    });
    numbers.max().unwrap_or_default()
}

struct Map<'de> {
    width: usize,
    entries: slice::Iter<'de, (Node, Node)>,
    value: Option<&'de (Node, Node)>,
}

impl<'de> MapAccess<'de> for Map<'de> {
    type Error = Failure;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Failure> {
        self.value = self.entries.next();
        let Some((key, _)) = self.value else { return Ok(None) };
        let read = match (&key.value, key.key()) {
            (Value::Integer(number, _), _) => {
                seed.deserialize(format!("{number:0width$}", width = self.width).into_deserializer())
            }
            (Value::Text(_), _) | (_, None) => seed.deserialize(Reader(key)),
            (_, Some(text)) => seed.deserialize(text.into_deserializer()),
        };
        read.map(Some).map_err(|failure: Failure| failure.at(key.place))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Failure> {
        let Some((key, value)) = self.value else { return Err(Failure::custom("a key is missing")) };
        let step = Step::Key(key.key().unwrap_or_default());
        seed.deserialize(Reader(value)).map_err(|failure| failure.within(step, value.place))
    }
}

/// A word, for the enums whose variants are words.
struct Word<'de>(&'de str);

impl<'de> EnumAccess<'de> for Word<'de> {
    type Error = Failure;
    type Variant = <StrDeserializer<'de, Failure> as EnumAccess<'de>>::Variant;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self::Variant), Failure> {
        let text: StrDeserializer<'de, Failure> = self.0.into_deserializer();
        text.variant_seed(seed)
    }
}
