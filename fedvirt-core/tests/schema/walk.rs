//! Compares what the model's table says with what libvirt's schemas say.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

use fedvirt_core::xml::{ChoiceSchema, ElementSchema, FieldKind, FieldSchema, FieldType};

use super::facts::{Context, Facts, Values};
use super::tree::number;

/// What the two say differently, by path.
#[derive(Default)]
pub(crate) struct Differences {
    /// What the schemas know and the table does not, or holds in a type that does not fit.
    pub(crate) missing: BTreeMap<String, String>,
    /// What the table knows and the schemas do not.
    pub(crate) unfounded: BTreeMap<String, String>,
}

/// Walks both at once, from the roots. A type of the table that stands at several places may have everything that
/// one of them has.
pub(crate) fn compare(facts: &Facts, table: &BTreeMap<&str, &'static ElementSchema>) -> Differences {
    let mut walk = Walk::new(facts);
    for (root, context) in &facts.roots {
        match table.get(root.as_str()) {
            Some(schema) => walk.open.push_back((*context, *schema, root.clone())),
            None => walk.miss(root.clone(), "no such document"),
        }
    }
    while let Some((context, schema, path)) = walk.open.pop_front() {
        if walk.seen.insert((context, key(schema))) {
            if !walk.types.iter().any(|(known, _)| std::ptr::eq(*known, schema)) {
                walk.types.push((schema, path.clone()));
            }
            walk.element(&facts.contexts[context], schema, &path);
        }
    }
    for root in table.keys().filter(|root| !facts.roots.contains_key(**root)) {
        walk.differences.unfounded.insert((*root).to_owned(), "no such document".to_owned());
    }
    walk.find_unfounded();
    walk.differences
}

/// A type's identity.
fn key(schema: &'static ElementSchema) -> usize {
    std::ptr::from_ref(schema).addr()
}

struct Walk<'a> {
    facts: &'a Facts,
    open: VecDeque<(usize, &'static ElementSchema, String)>,
    seen: HashSet<(usize, usize)>,
    /// Each type, and the first path to it.
    types: Vec<(&'static ElementSchema, String)>,
    /// The fields, and their variants, that the schemas know.
    fields: HashSet<(usize, &'static str, usize)>,
    /// The sets of words, by name and documentation.
    choices: BTreeMap<(&'static str, &'static str), Words>,
    differences: Differences,
}

/// A set of words: the first path to it, and what the schemas know of it; `None` stands for any text.
struct Words {
    choice: &'static ChoiceSchema,
    path: String,
    known: BTreeSet<Option<String>>,
}

/// Where a name leads: the type whose field it is, the field, and its number among several elements.
#[derive(Clone, Copy)]
struct Place {
    owner: &'static ElementSchema,
    row: &'static FieldSchema,
    variant: usize,
}

impl<'a> Walk<'a> {
    fn new(facts: &'a Facts) -> Self {
        Self {
            facts,
            open: VecDeque::new(),
            seen: HashSet::new(),
            types: Vec::new(),
            fields: HashSet::new(),
            choices: BTreeMap::new(),
            differences: Differences::default(),
        }
    }

    fn miss(&mut self, path: String, what: &str) {
        self.differences.missing.insert(path, what.to_owned());
    }

    fn element(&mut self, context: &Context, schema: &'static ElementSchema, path: &str) {
        if context.open {
            self.miss(format!("{path}/*"), "anything can stand here, and the table has fields");
        }
        for (name, values) in &context.attributes {
            let at = format!("{path}/@{name}");
            match find(schema, |row, _| row.kind == FieldKind::Attribute && name_of(row, 0) == *name) {
                Some(place) => self.value(place, values, &at),
                None => self.miss(at, "no such attribute"),
            }
        }
        if !context.text.is_empty() {
            let at = format!("{path}/text()");
            match find(schema, |row, _| row.kind == FieldKind::Text) {
                Some(place) => self.value(place, &context.text, &at),
                None => self.miss(at, "no text"),
            }
        }
        for (name, child) in &context.children {
            let at = format!("{path}/{name}");
            let is_child = |row: &FieldSchema, variant| {
                !matches!(row.kind, FieldKind::Attribute | FieldKind::Text) && name_of(row, variant) == *name
            };
            let Some(place) = find(schema, is_child) else {
                self.miss(at, "no such element");
                continue;
            };
            if child.many && !place.row.repeated {
                self.miss(at.clone(), "there can be several, and the field holds one");
            }
            self.child(place, child.context, at);
        }
    }

    fn child(&mut self, place: Place, context: usize, path: String) {
        self.know(place);
        let within = &self.facts.contexts[context];
        let schema = match place.row.ty {
            FieldType::Element(schema) => schema(),
            FieldType::Variants(variants) => (variants[place.variant].schema)(),
            FieldType::Raw => return,
            _ => {
                // A value or a flag: nothing else can stand in it.
                let others = within.attributes.keys().map(|name| format!("{path}/@{name}"));
                let others = others.chain(within.children.keys().map(|name| format!("{path}/{name}")));
                others
                    .collect::<Vec<_>>()
                    .into_iter()
                    .for_each(|other| self.miss(other, "the element has no type"));
                if within.open {
                    self.miss(format!("{path}/*"), "anything can stand here");
                }
                return match place.row.kind {
                    FieldKind::Flag if within.text.is_empty() => {}
                    FieldKind::Flag => self.miss(format!("{path}/text()"), "the element is a flag"),
                    _ if within.text.is_empty() => self.miss(path, "the element has no text"),
                    _ => self.value(place, &within.text, &path),
                };
            }
        };
        self.open.push_back((context, schema, path));
    }

    fn know(&mut self, place: Place) {
        self.fields.insert((key(place.owner), place.row.field, place.variant));
    }

    /// A value's type must take all that the schemas allow.
    fn value(&mut self, place: Place, values: &Values, path: &str) {
        self.know(place);
        let (least, most) = match place.row.ty {
            FieldType::Choice(choice) => return self.choice(choice, values, path),
            FieldType::String => {
                let of_words = !values.text && values.numbers.is_none() && values.words.len() > 1;
                if of_words && values.words.iter().any(|word| number(word).is_none()) {
                    let words: Vec<_> = values.words.iter().map(String::as_str).collect();
                    self.miss(path.to_owned(), &format!("a text, and the words are {}", words.join(", ")));
                } else if values.counts && !values.text && values.words.is_empty() {
                    self.miss(path.to_owned(), "a text, and there are only numbers");
                }
                return;
            }
            FieldType::Unsigned(bits) => (0, (1_i128 << bits) - 1),
            FieldType::Signed(bits) => (-1_i128 << (bits - 1), (1_i128 << (bits - 1)) - 1),
            FieldType::Number => (0, i128::from(u64::MAX)),
            other => return self.miss(path.to_owned(), &format!("{other:?} holds no value")),
        };
        let fits = |n: i128| (least..=most).contains(&n);
        if values.text {
            self.miss(path.to_owned(), "a number, and there can be text");
        }
        if let Some((lowest, highest)) = values.numbers
            && !(fits(lowest) && fits(highest))
        {
            let what = format!("a number from {least} to {most}, and there can be {lowest} to {highest}");
            self.miss(path.to_owned(), &what);
        }
        for word in values.words.iter().filter(|word| !number(word).is_some_and(fits)) {
            self.miss(format!("{path}={word}"), "a number, and this is none that fits");
        }
    }

    fn choice(&mut self, choice: &'static ChoiceSchema, values: &Values, path: &str) {
        let new = || Words { choice, path: path.to_owned(), known: BTreeSet::new() };
        let known = &mut self.choices.entry((choice.name, choice.doc)).or_insert_with(new).known;
        known.extend(values.words.iter().cloned().map(Some));
        if values.text {
            known.insert(None);
        }
        for word in &values.words {
            if !choice.values.iter().any(|value| value.value == word) {
                self.miss(format!("{path}={word}"), &format!("no such word in {}", choice.name));
            }
        }
        if values.words.is_empty() && !values.text {
            self.miss(path.to_owned(), "a word, and there are only numbers");
        }
    }

    fn find_unfounded(&mut self) {
        let mut unfounded = BTreeMap::new();
        let mut groups = HashSet::new();
        for (schema, path) in &self.types {
            for place in places(schema) {
                let id = (key(place.owner), place.row.field, place.variant);
                let is_group = !std::ptr::eq(place.owner, *schema);
                if !self.fields.contains(&id) && (!is_group || groups.insert(id)) {
                    let name = match place.row.kind {
                        FieldKind::Attribute => format!("@{}", name_of(place.row, 0)),
                        FieldKind::Text => "text()".to_owned(),
                        _ => name_of(place.row, place.variant),
                    };
                    let what = format!("{}.{} is not in the schemas", place.owner.name, place.row.field);
                    unfounded.insert(format!("{path}/{name}"), what);
                }
            }
        }
        for Words { choice, path, known } in self.choices.values() {
            for value in choice.values {
                if !known.contains(&None) && !known.contains(&Some(value.value.to_owned())) {
                    let what = format!("{}::{} is not in the schemas", choice.name, value.variant);
                    unfounded.insert(format!("{path}={}", value.value), what);
                }
            }
        }
        self.differences.unfounded.extend(unfounded);
    }
}

/// A field's name in the form of [`super::rng::Name`].
fn name_of(row: &FieldSchema, variant: usize) -> String {
    let name = row.variants().get(variant).map_or(row.name, |variant| variant.name);
    row.namespace.map_or_else(|| name.to_owned(), |ns| format!("{{{}}}{name}", ns.uri))
}

/// All names of a type, those of its groups included.
fn places(owner: &'static ElementSchema) -> Vec<Place> {
    let of_row = |row: &'static FieldSchema| match (row.kind, row.ty) {
        (FieldKind::Group, FieldType::Element(group)) => places(group()),
        _ => (0..row.variants().len().max(1)).map(|variant| Place { owner, row, variant }).collect(),
    };
    owner.fields.iter().flat_map(of_row).collect()
}

fn find(schema: &'static ElementSchema, is: impl Fn(&FieldSchema, usize) -> bool) -> Option<Place> {
    places(schema).into_iter().find(|place| is(place.row, place.variant))
}
