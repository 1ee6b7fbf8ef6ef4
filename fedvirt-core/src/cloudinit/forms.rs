//! The spellings that cloud-init accepts for one value, read into the one form that the types hold.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A list, in which a key without a value is an empty one.
pub(super) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A boolean, or one of the strings that cloud-init takes for one.
pub(super) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    struct Flag;
    impl Visitor<'_> for Flag {
        type Value = Option<bool>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("true or false")
        }
        fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
            Ok(Some(value))
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
            self.visit_str(&value.to_string())
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            match text.trim().to_ascii_lowercase().as_str() {
                "true" | "1" | "on" | "yes" => Ok(Some(true)),
                "false" | "0" | "off" | "no" => Ok(Some(false)),
                // ssh_pwauth's own word for leaving things alone.
                "unchanged" => Ok(None),
                _ => Err(E::custom("neither true nor false")),
            }
        }
    }
    deserializer.deserialize_any(Flag)
}

/// Where a string stands for a list.
#[derive(Clone, Copy)]
enum Text {
    /// As its one element.
    One,
    /// As its elements, between commas.
    Commas,
}

impl<'de> Visitor<'de> for Text {
    type Value = Vec<String>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of strings")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(match self {
            Self::One => vec![text.to_owned()],
            Self::Commas => {
                text.split(',').map(|part| part.trim().to_owned()).filter(|p| !p.is_empty()).collect()
            }
        })
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut strings = Vec::new();
        while let Some(string) = seq.next_element()? {
            strings.push(string);
        }
        Ok(strings)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut keys = Vec::new();
        while let Some((key, IgnoredAny)) = map.next_entry()? {
            keys.push(key);
        }
        Ok(keys)
    }
}

/// A list of strings, or the only one of them.
pub(super) fn one_or_more<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    deserializer.deserialize_any(Text::One)
}

/// A list, or the only element of it.
pub(super) fn one_or_more_of<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    struct OneOrMore<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrMore<T> {
        type Value = Vec<T>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map, or a list of maps")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut list = Vec::new();
            while let Some(element) = seq.next_element()? {
                list.push(element);
            }
            Ok(list)
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            T::deserialize(MapAccessDeserializer::new(map)).map(|element| vec![element])
        }
    }
    deserializer.deserialize_any(OneOrMore(PhantomData))
}

/// A list of names, also in one string between commas, or as the keys of a map (cloud-init before 23.1).
pub(super) fn names<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    deserializer.deserialize_any(Text::Commas)
}

/// `sudo`: rules, one rule, or `false` or null for none at all, which is more than saying nothing: it takes
/// away the rules that the image gives its default user.
pub(super) fn rules<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    struct Rules;
    impl<'de> Visitor<'de> for Rules {
        type Value = Vec<String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a sudo rule, a list of them, or null")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
            match value {
                true => Err(E::custom("`true` is no sudo rule; write one, such as `ALL=(ALL) NOPASSWD:ALL`")),
                false => Ok(Vec::new()),
            }
        }
        fn visit_str<E>(self, rule: &str) -> Result<Self::Value, E> {
            Ok(vec![rule.to_owned()])
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut rules = Vec::new();
            while let Some(rule) = seq.next_element::<Option<String>>()? {
                rules.extend(rule);
            }
            Ok(rules)
        }
    }
    deserializer.deserialize_any(Rules).map(Some)
}

/// A number, also as a string.
pub(super) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    struct Number;
    impl Visitor<'_> for Number {
        type Value = Option<u32>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number from 0 to 4294967295")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
            u32::try_from(value).map(Some).map_err(|_| E::custom("the number is too large"))
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            text.trim().parse().map(Some).map_err(|_| E::custom("it is no number from 0 to 4294967295"))
        }
    }
    deserializer.deserialize_any(Number)
}

/// `locale`: a name, or `false` to leave the guest's alone, for which cloud-init also takes the string.
pub(super) fn locale<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    struct Locale;
    impl Visitor<'_> for Locale {
        type Value = Option<String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a locale such as en_GB.UTF-8, or false")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
            Ok(Some(value.to_string()))
        }
        fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
            Ok(Some(name.to_owned()))
        }
    }
    deserializer.deserialize_any(Locale)
}

/// `permissions`: an octal number as a string (`'0644'`, `'0o644'`), or the number itself, which YAML 1.1
/// reads `0644` as.
pub(super) mod permissions {
    use super::{Deserializer, Error, Visitor, fmt};
    use serde::Serializer;
    pub(in super::super) fn serialize<S: Serializer>(
        mode: &Option<u32>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match mode {
            Some(mode) => serializer.collect_str(&format_args!("{mode:04o}")),
            None => serializer.serialize_none(),
        }
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<u32>, D::Error> {
        struct Mode;
        impl Visitor<'_> for Mode {
            type Value = Option<u32>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("permissions such as '0644'")
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(None)
            }
            fn visit_none<E>(self) -> Result<Self::Value, E> {
                Ok(None)
            }
            fn visit_u64<E: Error>(self, mode: u64) -> Result<Self::Value, E> {
                u32::try_from(mode)
                    .map(Some)
                    .map_err(|_| E::custom("the number is too large for permissions"))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                let digits = text.trim();
                let digits = digits.strip_prefix("0o").unwrap_or(digits);
                u32::from_str_radix(digits, 8)
                    .map(Some)
                    .map_err(|_| E::custom("permissions are an octal number, such as '0644'"))
            }
        }
        deserializer.deserialize_any(Mode)
    }
}
