//! YAML as cloud-init reads it: with PyYAML's `safe_load`, which knows YAML 1.1.
//!
//! A text becomes a tree of [`Node`]s that know their lines and columns. The tree is what the schema judges
//! and what the typed structs are read from, so that all see the same values.

mod read;
mod scalar;

pub(super) use read::read;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;

use granit_parser::{Event, Parser, ScalarStyle, Span, Tag};
use indexmap::IndexMap;

/// Where a node begins: line and column, both from 1; 0 for what has no text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A value with its place.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) value: Value,
}

/// A value as PyYAML has it.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Null,
    Bool(bool),
    /// A whole number, and how the text spells it.
    Integer(i128, Box<str>),
    /// A number, and how the text spells it.
    Float(f64, Box<str>),
    Text(String),
    /// Base64, tagged `!!binary`, as the text has it.
    Binary(String),
    /// A date or a time.
    Time(Box<str>),
    List(Vec<Node>),
    /// Entries in their order, no key twice.
    Map(Vec<(Node, Node)>),
}

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) place: Place,
    /// The place in the document, as [`Step`]s.
    pub(super) path: Vec<Step>,
    pub(super) why: String,
}

/// One step from a value to one within it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// A path as a person writes it: `users[0].name`.
pub(super) struct Path<'a>(pub(super) &'a [Step]);

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) if key.contains(['.', '[', '"']) || key.contains(char::is_control) => {
                    write!(f, "[{key:?}]")?;
                }
                Step::Key(key) if i == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
            }
        }
        Ok(())
    }
}

/// Deeper documents are no configurations, but could exhaust the stack.
const DEEPEST: usize = 100;
/// The nodes of a document, those that aliases stand for counted again each time.
const MOST_NODES: usize = 1 << 20;

impl Node {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { place: Place::default(), value: Value::Text(text.into()) }
    }

    /// What a person calls such a value.
    pub(super) fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Integer(..) => "a whole number",
            Value::Float(..) => "a number",
            Value::Text(_) => "a string",
            Value::Binary(_) => "binary",
            Value::Time(_) => "a date",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    /// What a key is as a string.
    pub(super) fn key(&self) -> Option<String> {
        Some(match &self.value {
            Value::Text(text) => text.clone(),
            Value::Integer(number, _) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            Value::Null => "null".to_owned(),
            _ => return None,
        })
    }

    /// The value under a key, with the key.
    pub(super) fn get(&self, name: &str) -> Option<(&Node, &Node)> {
        let Value::Map(entries) = &self.value else { return None };
        entries
            .iter()
            .find(|(key, _)| matches!(&key.value, Value::Text(text) if text == name))
            .map(|(k, v)| (k, v))
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        let Value::Map(entries) = &mut self.value else { return None };
        let entry =
            entries.iter_mut().find(|(key, _)| matches!(&key.value, Value::Text(text) if text == name));
        entry.map(|(_, value)| value)
    }

    /// The place of what is at a path, or of the innermost thing on the way there that exists. Keys have the
    /// place of the key.
    pub(super) fn place_of(&self, path: &[Step]) -> Place {
        let (mut node, mut place) = (self, self.place);
        for step in path {
            match (step, &node.value) {
                (Step::Index(index), Value::List(list)) => {
                    let Some(next) = list.get(*index) else { return place };
                    (node, place) = (next, next.place);
                }
                (Step::Key(name), Value::Map(entries)) => {
                    let found = entries.iter().find(|(key, _)| key.key().as_deref() == Some(name));
                    let Some((key, next)) = found else { return place };
                    (node, place) = (next, key.place);
                }
                _ => return place,
            }
        }
        place
    }

    /// The number of nodes.
    fn size(&self) -> usize {
        1 + match &self.value {
            Value::List(list) => list.iter().map(Self::size).sum(),
            Value::Map(entries) => {
                entries.iter().map(|(key, value)| key.size() + value.size()).sum::<usize>()
            }
            _ => 0,
        }
    }

    fn depth(&self) -> usize {
        1 + match &self.value {
            Value::List(list) => list.iter().map(Self::depth).max().unwrap_or_default(),
            Value::Map(entries) => entries.iter().map(|(_, value)| value.depth()).max().unwrap_or_default(),
            _ => 0,
        }
    }

    /// What is equal for two values that are one to Python: as keys, among which 1, 1.0 and true are one, or as
    /// the schema has it, where true is not 1.
    pub(super) fn identity(&self, is_key: bool) -> String {
        match &self.value {
            Value::Null => "null".to_owned(),
            Value::Bool(flag) if is_key => format!("n{}", u8::from(*flag)),
            Value::Bool(flag) => flag.to_string(),
            Value::Integer(number, _) => format!("n{number}"),
            // As `1.0` and `1e300`, of which the first could be a whole number.
            Value::Float(number, _) if number.fract() == 0.0 && number.abs() < 1e15 => {
                format!("n{}", *number as i64)
            }
            Value::Float(number, _) => format!("f{number}"),
            Value::Text(text) => format!("t{text:?}"),
            Value::Binary(text) => format!("b{text:?}"),
            Value::Time(text) => format!("d{text}"),
            Value::List(list) => {
                let list: Vec<_> = list.iter().map(|node| node.identity(is_key)).collect();
                format!("[{}]", list.join(","))
            }
            Value::Map(entries) => {
                let entries = entries.iter();
                let mut entries: Vec<_> =
                    entries.map(|(key, value)| key.identity(true) + ":" + &value.identity(is_key)).collect();
                entries.sort_unstable();
                format!("{{{}}}", entries.join(","))
            }
        }
    }
}

impl From<serde_json::Value> for Node {
    fn from(value: serde_json::Value) -> Self {
        let value = match value {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(flag) => Value::Bool(flag),
            serde_json::Value::Number(number) => {
                let text = number.to_string().into_boxed_str();
                match (number.as_i64(), number.as_u64()) {
                    (Some(number), _) => Value::Integer(number.into(), text),
                    (_, Some(number)) => Value::Integer(number.into(), text),
                    _ => Value::Float(number.as_f64().unwrap_or(f64::NAN), text),
                }
            }
            serde_json::Value::String(text) => Value::Text(text),
            serde_json::Value::Array(list) => Value::List(list.into_iter().map(Self::from).collect()),
            serde_json::Value::Object(map) => {
                Value::Map(map.into_iter().map(|(key, value)| (Self::text(key), value.into())).collect())
            }
        };
        Self { place: Place::default(), value }
    }
}

/// A list or map that is not yet at its end.
struct Open {
    place: Place,
    anchor: usize,
    value: Collection,
}

enum Collection {
    List(Vec<Node>),
    Map(Entries),
}

#[derive(Default)]
struct Entries {
    own: Vec<(Node, Node)>,
    /// What `<<` brings in from other maps.
    merged: Vec<(Node, Node)>,
    /// The last key, when its value is still to come.
    key: Option<Key>,
}

enum Key {
    /// A plain `<<`.
    Merge,
    Node(Node),
}

struct Builder<'a> {
    text: &'a str,
    open: Vec<Open>,
    root: Option<Node>,
    anchors: HashMap<usize, Node>,
    nodes: usize,
}

/// Reads a text; `None` when there is nothing in it.
pub(super) fn parse(text: &str) -> Result<Option<Node>, Problem> {
    let options = granit_parser::options! {
        block_scalar_eof_without_line_feed: true,
        emit_comments: false,
    };
    let mut builder = Builder { text, open: Vec::new(), root: None, anchors: HashMap::new(), nodes: 0 };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => builder.take(event, span)?,
            Err(error) => return fail(place(*error.marker()), error.info()),
        }
    }
    Ok(builder.root)
}

fn place(mark: granit_parser::Marker) -> Place {
    Place { line: mark.line(), column: mark.col() + 1 }
}

fn fail<T>(place: Place, why: impl Into<String>) -> Result<T, Problem> {
    Err(Problem { place, path: Vec::new(), why: why.into() })
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Problem> {
        let place = place(span.start);
        let before = span.start.byte_offset().and_then(|at| self.text.as_bytes().get(at.checked_sub(1)?));
        if before == Some(&b'\t') && !matches!(event, Event::DocumentEnd | Event::StreamEnd) {
            return fail(place, "a tab stands before this, which PyYAML cannot read; use spaces");
        }
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                fail(place, "a second document begins here, and cloud-init takes one; remove the `---`")
            }
            Event::Scalar(text, style, anchor, tag) => {
                if style == ScalarStyle::Plain && tag.is_none() && text == "<<" {
                    if let Some(Open { value: Collection::Map(map @ Entries { key: None, .. }), .. }) =
                        self.open.last_mut()
                    {
                        map.key = Some(Key::Merge);
                        return Ok(());
                    }
                    return fail(place, "`<<` is for the keys of maps; quote it to make it a string");
                }
                let is_key = matches!(self.open.last(), Some(Open { value: Collection::Map(map), .. }) if map.key.is_none());
                let value = match tag.as_deref() {
                    // PyYAML's own exception.
                    None if is_key && text == "=" => Ok(Value::Text(text.into_owned())),
                    None if style == ScalarStyle::Plain => scalar::resolve(&text),
                    None => Ok(Value::Text(text.into_owned())),
                    Some(tag) if is_plain_mark(tag) => scalar::resolve(&text),
                    Some(tag) => match yaml_kind(tag) {
                        Some(kind) => scalar::construct(&kind, text.into_owned()),
                        None => Err(unknown_tag(tag)),
                    },
                };
                let value = value.or_else(|why| fail(place, why))?;
                self.add(Node { place, value }, anchor)
            }
            Event::SequenceStart(_, anchor, tag) => {
                check_tag(tag.as_deref(), "seq", place)?;
                self.push(Open { place, anchor, value: Collection::List(Vec::new()) })
            }
            Event::MappingStart(_, anchor, tag) => {
                check_tag(tag.as_deref(), "map", place)?;
                self.push(Open { place, anchor, value: Collection::Map(Entries::default()) })
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(Open { place, anchor, value }) = self.open.pop() else { return Ok(()) };
                let value = match value {
                    Collection::List(list) => Value::List(list),
                    Collection::Map(map) => Value::Map(map.finish()?),
                };
                self.add(Node { place, value }, anchor)
            }
            Event::Alias(anchor) => match self.anchors.get(&anchor) {
                Some(node) => {
                    let mut node = node.clone();
                    node.place = place;
                    if self.open.len() + node.depth() > DEEPEST {
                        return fail(place, TOO_DEEP);
                    }
                    self.nodes += node.size();
                    self.add(node, 0)
                }
                None => fail(place, "it stands for a list or map that contains it"),
            },
            _ => Ok(()),
        }
    }

    fn push(&mut self, open: Open) -> Result<(), Problem> {
        if self.open.len() >= DEEPEST {
            return fail(open.place, TOO_DEEP);
        }
        self.open.push(open);
        Ok(())
    }

    fn add(&mut self, node: Node, anchor: usize) -> Result<(), Problem> {
        // What an anchor keeps for aliases counts, too.
        self.nodes += if anchor > 0 { node.size() } else { 1 };
        if self.nodes > MOST_NODES {
            return fail(
                node.place,
                "this and what is before it, aliases included, are more than a million values",
            );
        }
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut().map(|open| &mut open.value) {
            None => self.root = Some(node),
            Some(Collection::List(list)) => list.push(node),
            Some(Collection::Map(map)) => match map.key.take() {
                Some(Key::Node(key)) => map.own.push((key, node)),
                Some(Key::Merge) => map.merge(node)?,
                None if matches!(node.value, Value::List(_) | Value::Map(_) | Value::Binary(_)) => {
                    let why =
                        format!("{} is the key here; quote what begins with a brace or bracket", node.kind());
                    return fail(node.place, why);
                }
                None => map.key = Some(Key::Node(node)),
            },
        }
        Ok(())
    }
}

impl Entries {
    fn merge(&mut self, node: Node) -> Result<(), Problem> {
        let place = node.place;
        match node.value {
            Value::Map(entries) => self.merged.extend(entries),
            Value::List(maps) => {
                // The first of them wins, so it comes last.
                for map in maps.into_iter().rev() {
                    match map.value {
                        Value::Map(entries) => self.merged.extend(entries),
                        _ => return fail(map.place, "`<<` takes a map, or a list of maps"),
                    }
                }
            }
            _ => return fail(place, "`<<` takes a map, or a list of maps"),
        }
        Ok(())
    }

    /// All entries, no key twice.
    fn finish(self) -> Result<Vec<(Node, Node)>, Problem> {
        let mut seen = HashSet::new();
        for (key, _) in &self.own {
            if !seen.insert(key.identity(true)) {
                let name = key.key().unwrap_or_default();
                let why = format!("the key {name:?} is there twice, and cloud-init would drop the first");
                return fail(key.place, why);
            }
        }
        if self.merged.is_empty() {
            return Ok(self.own);
        }
        let mut entries: IndexMap<String, (Node, Node)> = IndexMap::new();
        for (key, value) in self.merged.into_iter().chain(self.own) {
            entries.insert(key.identity(true), (key, value));
        }
        Ok(entries.into_values().collect())
    }
}

const TOO_DEEP: &str = "lists and maps are nested more than 100 deep";

/// The tag `!`, by which a value is what it would be without a tag.
fn is_plain_mark(tag: &Tag) -> bool {
    tag.original() == "!"
}

/// The name of a tag of YAML's own, such as `int` for `!!int`.
fn yaml_kind(tag: &Tag) -> Option<Cow<'_, str>> {
    tag.suffix_in_namespace("tag:yaml.org,2002:")
}

fn unknown_tag(tag: &Tag) -> String {
    format!("cloud-init knows no tag {:?}; remove it, or quote what should begin with `!`", tag.original())
}

fn check_tag(tag: Option<&Tag>, expected: &str, place: Place) -> Result<(), Problem> {
    match tag {
        Some(tag) if yaml_kind(tag).as_deref() != Some(expected) && !is_plain_mark(tag) => {
            fail(place, unknown_tag(tag))
        }
        _ => Ok(()),
    }
}
