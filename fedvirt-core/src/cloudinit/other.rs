//! Keys that the typed fields do not cover.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

/// The keys of a document that have no field of their own, in their order, with whatever they hold.
///
/// It is a map from key to [`Value`]: read and change it as one.
///
/// ```
/// use fedvirt_core::cloudinit::CloudInit;
/// let config = CloudInit::from_yaml("x-mine: {enabled: true}\nx-more: done\n")?;
/// assert_eq!(config.other.keys().collect::<Vec<_>>(), ["x-mine", "x-more"]);
/// assert_eq!(config.other["x-mine"]["enabled"], true);
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
///
/// Keys are strings. YAML allows numbers too, by which cloud-init sorts (`snap: {commands: {00: …, 01:
/// …}}`): they become strings that sort alike, as long as the longest of them.
///
/// `Debug` shows the keys alone, since the values may hold passwords.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Other(pub Map<String, Value>);

impl Deref for Other {
    type Target = Map<String, Value>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Other {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl<'de> Deserialize<'de> for Other {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Other;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Other, A::Error> {
                object(map).map(Other)
            }
        }
        deserializer.deserialize_map(Keys)
    }
}

/// A [`Value`] without a key that stands there twice.
pub(super) struct AnyValue(pub(super) Value);

impl<'de> Deserialize<'de> for AnyValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValueVisitor;
        impl<'de> Visitor<'de> for ValueVisitor {
            type Value = Value;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_none<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
                deserializer.deserialize_any(self)
            }
            fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
                deserializer.deserialize_any(self)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
                Ok(value.into())
            }
            fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
                Ok(value.into())
            }
            fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
                Ok(value.into())
            }
            fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
                Number::from_f64(value)
                    .map(Value::Number)
                    .ok_or_else(|| E::custom("infinity and NaN cannot be kept"))
            }
            fn visit_str<E>(self, text: &str) -> Result<Value, E> {
                Ok(text.into())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
                let mut list = Vec::new();
                while let Some(AnyValue(value)) = seq.next_element()? {
                    list.push(value);
                }
                Ok(Value::Array(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
                object(map).map(Value::Object)
            }
        }
        deserializer.deserialize_any(ValueVisitor).map(AnyValue)
    }
}

fn object<'de, A: MapAccess<'de>>(mut map: A) -> Result<Map<String, Value>, A::Error> {
    let mut object = Map::new();
    while let Some((key, AnyValue(value))) = map.next_entry::<String, AnyValue>()? {
        if object.contains_key(&key) {
            return Err(A::Error::custom(format_args!("the key {key:?} is there twice")));
        }
        object.insert(key, value);
    }
    Ok(object)
}

/// Shows in `Debug` how long a text is, in place of the text.
pub(super) struct Hidden(pub(super) usize);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0)
    }
}
