//! Rules, applied to a value.

use std::collections::HashSet;
use std::mem;

use serde_json::Value as Json;

use super::rules::{Additional, Kind, Rules, Schema};
use crate::cloudinit::yaml::{Node, Place, Step, Value};

/// What does not fit.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    pub(super) path: Vec<Step>,
    pub(super) place: Place,
    pub(super) what: What,
}

#[derive(Debug, Clone)]
pub(super) enum What {
    /// The value is of another kind, or none of these words and numbers.
    Expected { kinds: Vec<Kind>, values: Vec<Json>, found: Sample },
    /// A key that nothing allows, and one that is spelled alike.
    Unknown { like: Option<String> },
    /// One of these keys should be there.
    Missing(Vec<String>),
    /// No more than one of these keys may be there.
    Exclusive(Vec<String>),
    /// The text does not match this pattern.
    Pattern(String),
    /// Something else: the problem, and what to do.
    Other(String, String),
}

/// A value, as far as it may be repeated.
#[derive(Debug, Clone)]
pub(super) struct Sample {
    pub(super) kind: &'static str,
    pub(super) is_scalar: bool,
    pub(super) text: Option<String>,
}

/// Something that works, but should be changed.
#[derive(Debug, Clone)]
pub(super) struct Note {
    pub(super) path: Vec<Step>,
    pub(super) problem: String,
    pub(super) hint: String,
}

#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) faults: Vec<Fault>,
    pub(super) notes: Vec<Note>,
}

impl Kind {
    /// Whether Python's jsonschema takes a value for one of this kind.
    fn is_of(self, value: &Value) -> bool {
        matches!(
            (self, value),
            (Self::Text, Value::Text(_) | Value::Binary(_))
                | (Self::Flag, Value::Bool(_))
                | (Self::Integer, Value::Integer(..))
                | (Self::Number, Value::Integer(..) | Value::Float(..))
                | (Self::List, Value::List(_))
                | (Self::Map, Value::Map(_))
                | (Self::Null, Value::Null)
        )
    }
}

/// Whether a value equals one of the schema.
fn equals(value: &Value, json: &Json) -> bool {
    match (value, json) {
        (Value::Null, Json::Null) => true,
        (Value::Bool(a), Json::Bool(b)) => a == b,
        (Value::Text(a), Json::String(b)) => a == b,
        (Value::Integer(a, _), Json::Number(b)) => b.as_i64().is_some_and(|b| *a == b.into()),
        _ => false,
    }
}

/// How many letters two keys differ by, when that is few; `-` and `_` are one.
fn is_like(a: &str, b: &str) -> bool {
    let [a, b] = [a, b].map(|text| text.to_ascii_lowercase().replace('-', "_"));
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 2 || a.len() > 64 {
        return false;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut before = mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let best = (before + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
            before = mem::replace(&mut row[j + 1], best);
        }
    }
    row[b.len()] <= (a.len() / 3).min(2)
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "y" } else { "ies" }
}

impl Schema {
    pub(super) fn apply(&self, rules: &Rules, node: &Node, path: &mut Vec<Step>, found: &mut Found) {
        let fault = |path: &[Step], what| Fault { path: path.to_vec(), place: node.place, what };
        if let Some(deprecated) = &rules.deprecated {
            let problem = format!("it is deprecated since cloud-init {}", deprecated.since);
            found.notes.push(Note { path: path.clone(), problem, hint: deprecated.instead.clone() });
        }
        if let Some(named) = rules.reference.as_deref().and_then(|name| self.named(name)) {
            self.apply(named, node, path, found);
        }
        let is_kind = rules.kinds.is_empty() || rules.kinds.iter().any(|kind| kind.is_of(&node.value));
        let is_value = rules.values.is_empty() || rules.values.iter().any(|json| equals(&node.value, json));
        if !is_kind || !is_value {
            let what = What::Expected {
                kinds: if is_kind { Vec::new() } else { rules.kinds.clone() },
                values: rules.values.clone(),
                found: Sample::new(node),
            };
            found.faults.push(fault(path, what));
        }
        match &node.value {
            Value::Map(entries) => self.apply_map(rules, node, entries, path, found),
            Value::List(list) => {
                if list.len() < rules.least_items {
                    let why = match list.is_empty() {
                        true => "the list is empty".to_owned(),
                        false => format!("the list has {} entr{}", list.len(), plural(list.len())),
                    };
                    let least = rules.least_items;
                    let hint = format!("give at least {least} entr{}, or leave it out", plural(least));
                    found.faults.push(fault(path, What::Other(why, hint)));
                }
                if rules.most_items.is_some_and(|most| list.len() > most) {
                    let most = rules.most_items.unwrap_or_default();
                    let why = format!("the list has {} entries", list.len());
                    let hint = format!("give no more than {most} entr{}", plural(most));
                    found.faults.push(fault(path, What::Other(why, hint)));
                }
                let mut seen = HashSet::new();
                let mut entries = list.iter().enumerate().filter(|_| rules.unique);
                if let Some((i, entry)) = entries.find(|(_, entry)| !seen.insert(entry.identity(false))) {
                    let what = What::Other("it is in the list already".into(), "remove it".into());
                    let path = [path.as_slice(), &[Step::Index(i)]].concat();
                    found.faults.push(Fault { path, place: entry.place, what });
                }
                if let Some(items) = &rules.items {
                    for (i, entry) in list.iter().enumerate() {
                        path.push(Step::Index(i));
                        self.apply(items, entry, path, found);
                        path.pop();
                    }
                }
            }
            Value::Text(text) => {
                if let Some(pattern) = rules.pattern.as_ref().filter(|pattern| !pattern.matches(text)) {
                    found.faults.push(fault(path, What::Pattern(pattern.text.clone())));
                }
                if rules.longest.is_some_and(|longest| text.chars().count() > longest) {
                    let longest = rules.longest.unwrap_or_default();
                    let hint = format!("give no more than {longest}");
                    found.faults.push(fault(path, What::Other("it has too many characters".into(), hint)));
                }
                if rules.is_date && !is_date(text) {
                    let hint = "write it as '2032-09-01'".to_owned();
                    found.faults.push(fault(path, What::Other("there is no such date".into(), hint)));
                }
            }
            Value::Integer(..) | Value::Float(..) => {
                let number = match node.value {
                    Value::Integer(number, _) => number as f64,
                    Value::Float(number, _) => number,
                    _ => f64::NAN,
                };
                if let Some(minimum) = rules.minimum.filter(|minimum| number < *minimum) {
                    let hint = format!("give {minimum} or more");
                    found.faults.push(fault(path, What::Other("the number is too small".into(), hint)));
                }
                if let Some(maximum) = rules.maximum.filter(|maximum| number > *maximum) {
                    let hint = format!("give {maximum} or less");
                    found.faults.push(fault(path, What::Other("the number is too large".into(), hint)));
                }
            }
            _ => {}
        }
        for rules in &rules.all_of {
            self.apply(rules, node, path, found);
        }
        self.apply_forms(&rules.any_of, false, node, path, found);
        self.apply_forms(&rules.one_of, true, node, path, found);
        if let Some(not) = &rules.not
            && self.fits(not, node, path)
        {
            found.faults.push(fault(path, What::Exclusive(not.required.clone())));
        }
    }

    fn apply_map(
        &self,
        rules: &Rules,
        node: &Node,
        entries: &[(Node, Node)],
        path: &mut Vec<Step>,
        found: &mut Found,
    ) {
        for (key, value) in entries {
            let name = match &key.value {
                Value::Text(name) => Some(name.as_str()),
                _ => None,
            };
            path.push(Step::Key(key.key().unwrap_or_default()));
            if name.is_none() && !rules.patterns.is_empty() {
                let what = What::Other(format!("the key is {}", key.kind()), "quote it".into());
                found.faults.push(Fault { path: path.clone(), place: key.place, what });
            }
            let mut known = false;
            if let Some(rules) = name.and_then(|name| rules.properties.get(name)) {
                known = true;
                self.apply(rules, value, path, found);
            }
            for (pattern, rules) in &rules.patterns {
                if name.is_some_and(|name| pattern.matches(name)) {
                    known = true;
                    self.apply(rules, value, path, found);
                }
            }
            match &rules.additional {
                Additional::Any => {}
                _ if known => {}
                Additional::Rules(rules) => self.apply(rules, value, path, found),
                Additional::None => {
                    let mut names: Vec<&String> = rules.properties.keys().collect();
                    names.sort_unstable();
                    let like = name.and_then(|name| names.into_iter().find(|other| is_like(name, other)));
                    let what = What::Unknown { like: like.cloned() };
                    found.faults.push(Fault { path: path.clone(), place: key.place, what });
                }
            }
            path.pop();
        }
        for name in rules.required.iter().filter(|name| node.get(name).is_none()) {
            let what = What::Missing(vec![name.clone()]);
            found.faults.push(Fault { path: path.clone(), place: node.place, what });
        }
        if entries.len() < rules.least_properties {
            let what = What::Other("the map is empty".into(), "give a setting, or leave it out".into());
            found.faults.push(Fault { path: path.clone(), place: node.place, what });
        }
    }

    fn fits(&self, rules: &Rules, node: &Node, path: &mut Vec<Step>) -> bool {
        let mut found = Found::default();
        self.apply(rules, node, path, &mut found);
        found.faults.is_empty()
    }

    /// One form at least must fit, or exactly one. When none does, what the nearest lacks is told.
    fn apply_forms(
        &self,
        forms: &[Rules],
        only_one: bool,
        node: &Node,
        path: &mut Vec<Step>,
        found: &mut Found,
    ) {
        if forms.is_empty() {
            return;
        }
        let mut tried = Vec::new();
        for (i, form) in forms.iter().enumerate() {
            let mut within = Found::default();
            self.apply(form, node, path, &mut within);
            if !within.faults.is_empty() {
                tried.push((form, within.faults));
                continue;
            }
            if only_one && forms[i + 1..].iter().any(|form| self.fits(form, node, path)) {
                let keys = forms.iter().flat_map(|form| form.required.iter().cloned()).collect();
                found.faults.push(Fault {
                    path: path.clone(),
                    place: node.place,
                    what: What::Exclusive(keys),
                });
                return;
            }
            found.notes.extend(within.notes);
            return;
        }
        found.faults.extend(nearest(tried, node, path));
    }
}

/// What to say of a value that fits none of several forms.
fn nearest(tried: Vec<(&Rules, Vec<Fault>)>, node: &Node, path: &[Step]) -> Vec<Fault> {
    let here = |fault: &Fault| fault.path.len() == path.len();
    // Each of them lacks one key, and nothing else.
    let lacking = |faults: &Vec<Fault>| match faults.as_slice() {
        [Fault { what: What::Missing(keys), path: at, .. }] if at.len() == path.len() => Some(keys.clone()),
        _ => None,
    };
    if let Some(keys) = tried.iter().map(|(_, faults)| lacking(faults)).collect::<Option<Vec<_>>>() {
        let mut keys = keys.concat();
        keys.dedup();
        return vec![Fault { path: path.to_vec(), place: node.place, what: What::Missing(keys) }];
    }
    // Each of them has another word under one key, such as `type`.
    let word = |fault: &Fault| {
        let is_below = fault.path.len() == path.len() + 1;
        matches!(&fault.what, What::Expected { kinds, values, .. } if is_below && kinds.is_empty() && !values.is_empty())
    };
    let other_word = |faults: &Vec<Fault>| faults.iter().find(|fault| word(fault)).cloned();
    if let Some(faults) = tried.iter().map(|(_, faults)| other_word(faults)).collect::<Option<Vec<_>>>()
        && let [first, ..] = faults.as_slice()
        && faults.iter().all(|fault| fault.path == first.path)
    {
        let mut first = first.clone();
        for fault in &faults[1..] {
            if let (What::Expected { values, .. }, What::Expected { values: more, .. }) =
                (&mut first.what, &fault.what)
            {
                values.extend(more.iter().filter(|word| !values.contains(word)).cloned().collect::<Vec<_>>());
            }
        }
        return vec![first];
    }
    // Of those that the value could be at all, the one that says what kind it is and lacks least.
    let is_other = |fault: &Fault| here(fault) && matches!(fault.what, What::Expected { .. });
    let score = |faults: &[Fault]| {
        let names_other_kind = faults.iter().any(|fault| {
            let key = fault.path.get(path.len());
            let discriminates = matches!(key, Some(Step::Key(key)) if key == "type" || key == "name");
            fault.path.len() == path.len() + 1 && discriminates && matches!(fault.what, What::Expected { .. })
        });
        let at_this_level = |fault: &&Fault| match fault.what {
            What::Unknown { .. } => fault.path.len() == path.len() + 1,
            _ => here(fault),
        };
        (names_other_kind, faults.iter().filter(at_this_level).count(), faults.len())
    };
    let possible = tried.iter().filter(|(_, faults)| !faults.iter().any(is_other));
    if let Some((_, faults)) = possible.min_by_key(|(_, faults)| score(faults)) {
        return faults.clone();
    }
    let (mut kinds, mut values): (Vec<Kind>, Vec<Json>) = (Vec::new(), Vec::new());
    for fault in tried.iter().flat_map(|(_, faults)| faults).filter(|fault| is_other(fault)) {
        if let What::Expected { kinds: more, values: words, .. } = &fault.what {
            let more: Vec<_> = more.iter().filter(|kind| !kinds.contains(kind)).copied().collect();
            kinds.extend(more);
            let words: Vec<_> = words.iter().filter(|word| !values.contains(word)).cloned().collect();
            values.extend(words);
        }
    }
    let what = What::Expected { kinds, values, found: Sample::new(node) };
    vec![Fault { path: path.to_vec(), place: node.place, what }]
}

impl Sample {
    fn new(node: &Node) -> Self {
        Self {
            kind: node.kind(),
            is_scalar: !matches!(node.value, Value::List(_) | Value::Map(_)),
            text: match &node.value {
                Value::Text(text) if text.len() < 40 => Some(text.clone()),
                _ => None,
            },
        }
    }
}

/// A date as Python's `date.fromisoformat` takes it, in the one form that its jsonschema allows.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| {
        let digits = text.get(from..to).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
        digits.parse::<u32>().ok()
    };
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 7), number(8, 10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    year > 0 && (1..=days).contains(&day)
}
