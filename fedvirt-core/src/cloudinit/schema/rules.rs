//! A schema, read.

use std::collections::HashMap;

use regex_lite::Regex;
use serde_json::{Map, Value};

/// A schema: its rules, and those that others refer to by name.
pub(super) struct Schema {
    pub(super) root: Rules,
    named: HashMap<String, Rules>,
}

/// Kinds of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Text,
    Flag,
    Integer,
    Number,
    List,
    Map,
    Null,
}

/// What a value must be.
#[derive(Default)]
pub(super) struct Rules {
    pub(super) reference: Option<String>,
    pub(super) kinds: Vec<Kind>,
    pub(super) values: Vec<Value>,
    pub(super) properties: HashMap<String, Rules>,
    pub(super) patterns: Vec<(Pattern, Rules)>,
    pub(super) additional: Additional,
    pub(super) required: Vec<String>,
    pub(super) least_properties: usize,
    pub(super) items: Option<Box<Rules>>,
    pub(super) least_items: usize,
    pub(super) most_items: Option<usize>,
    pub(super) unique: bool,
    pub(super) minimum: Option<f64>,
    pub(super) maximum: Option<f64>,
    pub(super) longest: Option<usize>,
    pub(super) pattern: Option<Pattern>,
    pub(super) is_date: bool,
    pub(super) all_of: Vec<Rules>,
    pub(super) any_of: Vec<Rules>,
    pub(super) one_of: Vec<Rules>,
    pub(super) not: Option<Box<Rules>>,
    pub(super) deprecated: Option<Deprecated>,
}

/// What keys are allowed that have no rules of their own.
#[derive(Default)]
pub(super) enum Additional {
    #[default]
    Any,
    None,
    Rules(Box<Rules>),
}

/// A regular expression, and how the schema spells it.
pub(super) struct Pattern {
    pub(super) text: String,
    regex: Option<Regex>,
}

/// Why a value that works should be changed.
pub(super) struct Deprecated {
    pub(super) since: String,
    /// The schema's words for what to do.
    pub(super) instead: String,
}

impl Pattern {
    fn new(text: &str) -> Self {
        // Python's `$` also matches before a line end that is the last character.
        let regex = match text.strip_suffix('$') {
            Some(start) => Regex::new(&format!("{start}\n?$")),
            None => Regex::new(text),
        };
        Self { text: text.to_owned(), regex: regex.ok() }
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        self.regex.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

impl Schema {
    /// Reads one of the files beside this one, which a test compares with what is understood here.
    pub(super) fn from_json(text: &str) -> Self {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let named = value.get("$defs").and_then(Value::as_object).into_iter().flatten();
        Self {
            named: named.map(|(name, rules)| (format!("#/$defs/{name}"), Rules::from(rules))).collect(),
            root: Rules::from(&value),
        }
    }

    pub(super) fn named(&self, reference: &str) -> Option<&Rules> {
        self.named.get(reference)
    }
}

impl From<&Value> for Rules {
    fn from(value: &Value) -> Self {
        let empty = Map::new();
        let map = value.as_object().unwrap_or(&empty);
        let text = |key: &str| map.get(key).and_then(Value::as_str).map(str::to_owned);
        let list = |key: &str| map.get(key).and_then(Value::as_array).into_iter().flatten();
        let several = |key: &str| list(key).map(Rules::from).collect::<Vec<_>>();
        let count = |key: &str| map.get(key).and_then(Value::as_u64).and_then(|count| count.try_into().ok());
        let entries = |key: &str| map.get(key).and_then(Value::as_object).into_iter().flatten();
        let flag = |key: &str| map.get(key).and_then(Value::as_bool) == Some(true);
        let changed = |key: &str| {
            flag(key).then(|| Deprecated {
                since: text(&format!("{key}_version")).unwrap_or_default(),
                instead: text(&format!("{key}_description"))
                    .unwrap_or_default()
                    .replace("**", "`")
                    .replace("``", "`"),
            })
        };
        let kinds: Vec<&Value> = match map.get("type") {
            Some(Value::Array(kinds)) => kinds.iter().collect(),
            kind => kind.into_iter().collect(),
        };
        Self {
            reference: text("$ref"),
            kinds: kinds.into_iter().filter_map(|kind| Kind::from_name(kind.as_str()?)).collect(),
            values: list("enum").cloned().collect(),
            properties: entries("properties").map(|(key, rules)| (key.clone(), rules.into())).collect(),
            patterns: entries("patternProperties")
                .map(|(key, rules)| (Pattern::new(key), rules.into()))
                .collect(),
            additional: match map.get("additionalProperties") {
                Some(Value::Bool(false)) => Additional::None,
                Some(rules @ Value::Object(_)) => Additional::Rules(Box::new(rules.into())),
                _ => Additional::Any,
            },
            required: list("required").filter_map(|key| Some(key.as_str()?.to_owned())).collect(),
            least_properties: count("minProperties").unwrap_or_default(),
            items: map.get("items").filter(|items| items.is_object()).map(|items| Box::new(items.into())),
            least_items: count("minItems").unwrap_or_default(),
            most_items: count("maxItems"),
            unique: flag("uniqueItems"),
            minimum: map.get("minimum").and_then(Value::as_f64),
            maximum: map.get("maximum").and_then(Value::as_f64),
            longest: count("maxLength"),
            pattern: map.get("pattern").and_then(Value::as_str).map(Pattern::new),
            is_date: map.get("format").and_then(Value::as_str) == Some("date"),
            all_of: several("allOf"),
            any_of: several("anyOf"),
            one_of: several("oneOf"),
            not: map.get("not").map(|rules| Box::new(rules.into())),
            deprecated: changed("deprecated").or_else(|| changed("changed")),
        }
    }
}

impl Kind {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::Text,
            "boolean" => Self::Flag,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "array" => Self::List,
            "object" => Self::Map,
            "null" => Self::Null,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keywords that say nothing of what a value may be.
    const ANNOTATIONS: &str = "$schema $defs description default label hidden deprecated_version \
        deprecated_description changed_version changed_description";
    /// `additionalItems` has no effect beside `items` that is one schema, `prefixItems` none in draft 4, and
    /// Python's jsonschema checks the formats `uri` and `hostname` with further packages alone, which
    /// cloud-init does not ask for.
    const WITHOUT_EFFECT: &str = "additionalItems prefixItems";
    const UNDERSTOOD: &str = "$ref type enum properties patternProperties additionalProperties required \
        minProperties items minItems maxItems uniqueItems minimum maximum maxLength pattern format allOf anyOf \
        oneOf not deprecated changed";

    fn check(value: &Value, names: bool) {
        let Value::Object(map) = value else {
            return value.as_array().into_iter().flatten().for_each(|value| check(value, false));
        };
        for (key, value) in map {
            let known = [ANNOTATIONS, WITHOUT_EFFECT, UNDERSTOOD]
                .iter()
                .any(|list| list.split(' ').any(|k| k == key));
            assert!(names || known, "{key}");
            match key.as_str() {
                _ if names => check(value, false),
                "format" => assert!(["date", "uri", "hostname"].contains(&value.as_str().unwrap())),
                "items" => assert!(value.is_object()),
                "$ref" => assert!(value.as_str().unwrap().starts_with("#/$defs/")),
                "pattern" => assert!(Pattern::new(value.as_str().unwrap()).regex.is_some()),
                "properties" | "patternProperties" | "$defs" => {
                    if key == "patternProperties" {
                        let mut patterns = value.as_object().unwrap().keys();
                        assert!(patterns.all(|text| Pattern::new(text).regex.is_some()));
                    }
                    check(value, true);
                }
                "default" | "enum" => {}
                _ => check(value, false),
            }
        }
    }

    #[test]
    fn all_keywords_are_understood() {
        for text in [
            include_str!("schema-cloud-config-v1.json"),
            include_str!("schema-network-config-v1.json"),
            include_str!("schema-network-config-v2.json"),
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            check(&value, false);
            let schema = Schema::from_json(text);
            let references = text.split("\"$ref\": \"").skip(1).map(|rest| rest.split('"').next().unwrap());
            for reference in references {
                assert!(schema.named(reference).is_some(), "{reference}");
            }
        }
    }
}
