//! YAML's `!!binary`, which cloud-init's documents use for the contents of files.
//!
//! No string in Rust can hold such a value, and typed reading drops its tag. So a text that has the tag
//! somewhere is read once more, for nothing but the places where it stands.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Tagged;

use super::{CloudInit, invalid};
use crate::Result;

/// Whether a text has to be read in two steps: with the tags ignored, so that tagged values stay base64, and
/// then by [`apply`].
pub(super) fn is_in(text: &str) -> bool {
    text.contains("!!binary")
}

/// Gives the files of `config`, which was read from `text`, the contents that are tagged.
pub(super) fn apply(config: &mut CloudInit, text: &str) -> Result<()> {
    let options = serde_saphyr::options! { ignore_binary_tag_for_string: true, with_snippet: false };
    let Ok(Places(places)) = serde_saphyr::from_str_with_options(text, options) else {
        return invalid(
            "cloud-config",
            "its `!!binary` values cannot be told apart; use `encoding: b64` for them",
        );
    };
    for place in places {
        // The innermost name is the last.
        let file = match place.as_slice() {
            [content, index, files] if files == "write_files" && content == "content" => {
                index.parse::<usize>().ok().and_then(|index| config.write_files.get_mut(index))
            }
            _ => None,
        };
        let Some(file) = file else {
            let place: Vec<_> = place.into_iter().rev().collect();
            let why = "`!!binary` is understood as the content of a file only; give the whole text to \
                       `Seed::from_user_data`";
            return invalid(place.join("."), why);
        };
        file.content_is_binary();
    }
    Ok(())
}

/// The paths of the tagged values within a value, the innermost name first.
struct Places(Vec<Vec<String>>);

impl<'de> Deserialize<'de> for Places {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Tagged(Within(mut places), tag) = Tagged::deserialize(deserializer)?;
        if tag.as_deref() == Some("tag:yaml.org,2002:binary") {
            places.push(Vec::new());
        }
        Ok(Self(places))
    }
}

/// [`Places`] but for the tag of the value itself.
struct Within(Vec<Vec<String>>);

impl Within {
    fn add(&mut self, name: &str, Places(places): Places) {
        self.0.extend(places.into_iter().map(|mut place| {
            place.push(name.to_owned());
            place
        }));
    }
}

impl<'de> Deserialize<'de> for Within {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Walk;
        impl<'de> Visitor<'de> for Walk {
            type Value = Within;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }
            fn visit_bool<E>(self, _: bool) -> Result<Within, E> {
                Ok(Within(Vec::new()))
            }
            fn visit_i64<E>(self, _: i64) -> Result<Within, E> {
                Ok(Within(Vec::new()))
            }
            fn visit_u64<E>(self, _: u64) -> Result<Within, E> {
                Ok(Within(Vec::new()))
            }
            fn visit_f64<E>(self, _: f64) -> Result<Within, E> {
                Ok(Within(Vec::new()))
            }
            fn visit_str<E>(self, _: &str) -> Result<Within, E> {
                Ok(Within(Vec::new()))
            }
            fn visit_unit<E>(self) -> Result<Within, E> {
                Ok(Within(Vec::new()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Within, A::Error> {
                let mut within = Within(Vec::new());
                let mut index = 0;
                while let Some(places) = seq.next_element()? {
                    within.add(&index.to_string(), places);
                    index += 1;
                }
                Ok(within)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Within, A::Error> {
                let mut within = Within(Vec::new());
                while let Some((name, places)) = map.next_entry::<String, Places>()? {
                    within.add(&name, places);
                }
                Ok(within)
            }
        }
        deserializer.deserialize_any(Walk)
    }
}
