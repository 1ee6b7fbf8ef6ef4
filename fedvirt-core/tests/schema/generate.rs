//! Makes documents that libvirt's schemas allow: for everything that they name, one that has it and little else.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;

use super::facts::{Facts, Values};
use super::rng::{Id, Kind, Name, Schemas};
use super::tree::Tree;

/// From a pattern to one of its parts, to one of that part's, and so on.
type Way = Vec<Id>;

/// Makes the documents, each once. Every element is reached at every place; there, every attribute, child and value
/// is, and children that can stand several times do so.
pub(crate) fn documents(schemas: &Schemas, facts: &Facts) -> Vec<Tree> {
    let plain = Maker { schemas, zero: false, sample: 0, twice: None };
    let mut documents = Documents::default();
    for (start, way, element) in places(schemas, facts) {
        for (local, samples) in targets(schemas, element) {
            let whole: Way = way.iter().chain(&local).copied().collect();
            let is_repeated = |id: &&Id| matches!(schemas.nodes[**id].kind, Kind::Repeated { .. });
            let repeated = local.iter().rev().find(is_repeated).copied();
            for sample in 0..samples {
                documents.add(Maker { sample, ..plain }.document(start, &whole));
            }
            documents.add(Maker { zero: true, ..plain }.document(start, &whole));
            if let Some(repeated) = repeated {
                documents.add(Maker { twice: Some(repeated), ..plain }.document(start, &whole));
            }
        }
    }
    documents.all
}

#[derive(Default)]
struct Documents {
    all: Vec<Tree>,
    seen: HashSet<String>,
}

impl Documents {
    fn add(&mut self, tree: Tree) {
        if self.seen.insert(tree.write()) {
            self.all.push(tree);
        }
    }
}

/// Each element in each of its contexts: where the way to it starts, the way, and the element.
fn places(schemas: &Schemas, facts: &Facts) -> Vec<(Id, Rc<Way>, Id)> {
    let mut open = VecDeque::new();
    for start in schemas.starts.values() {
        for (way, element) in from_start(schemas, *start) {
            if let Kind::Element(name) = &schemas.nodes[element].kind {
                open.push_back((*start, Rc::new(way), facts.roots[&name.to_string()], element));
            }
        }
    }
    let (mut seen, mut places) = (HashSet::new(), Vec::new());
    let mut near: HashMap<Id, Vec<(Way, Id)>> = HashMap::new();
    while let Some((start, way, context, element)) = open.pop_front() {
        if !seen.insert((context, element)) {
            continue;
        }
        for (local, child) in near.entry(element).or_insert_with(|| nearby(schemas, element)) {
            if let Kind::Element(name @ Name::Is { .. }) = &schemas.nodes[*child].kind {
                let context = facts.contexts[context].children[&name.to_string()].context;
                let way = Rc::new(way.iter().chain(&*local).copied().collect());
                open.push_back((start, way, context, *child));
            }
        }
        places.push((start, way, element));
    }
    places
}

/// The root elements, which a start may be itself.
fn from_start(schemas: &Schemas, start: Id) -> Vec<(Way, Id)> {
    if matches!(schemas.nodes[start].kind, Kind::Element(_)) {
        return vec![(Vec::new(), start)];
    }
    nearby(schemas, start)
}

/// What stands directly in a pattern: elements, attributes, and the values of its text, with the way to each.
fn nearby(schemas: &Schemas, from: Id) -> Vec<(Way, Id)> {
    let (mut found, mut seen) = (Vec::new(), BTreeSet::from([from]));
    let mut open: VecDeque<Way> = schemas.possible(from).map(|part| vec![part]).collect();
    while let Some(way) = open.pop_front() {
        let Some(&id) = way.last() else { continue };
        if !seen.insert(id) {
            continue;
        }
        match schemas.nodes[id].kind {
            Kind::Element(_) | Kind::Attribute(_) | Kind::Value(_) | Kind::Data(_) | Kind::Text => {
                found.push((way, id));
            }
            _ => open.extend(schemas.possible(id).map(|part| way.iter().copied().chain([part]).collect())),
        }
    }
    found
}

/// The ways from an element to all that is in it, and how many texts there are to try at the end of each.
fn targets(schemas: &Schemas, element: Id) -> Vec<(Way, usize)> {
    let samples = |id: Id| match &schemas.nodes[id].kind {
        Kind::Data(data) => data.samples.len(),
        Kind::Text => TEXTS.len(),
        _ => 1,
    };
    let mut targets = vec![(Vec::new(), 1)];
    for (way, id) in nearby(schemas, element) {
        if matches!(schemas.nodes[id].kind, Kind::Attribute(_)) {
            for (value, leaf) in nearby(schemas, id) {
                targets.push((way.iter().copied().chain(value).collect(), samples(leaf)));
            }
        }
        targets.push((way, samples(id)));
    }
    targets
}

/// Where any text can stand.
const TEXTS: [&str; 2] = ["text", "<'&\"> é"];

/// How to make a document.
#[derive(Clone, Copy)]
struct Maker<'a> {
    schemas: &'a Schemas,
    /// Whether numbers are zero where they can be.
    zero: bool,
    /// Which text the way ends at.
    sample: usize,
    /// What is repeated along the way.
    twice: Option<Id>,
}

impl Maker<'_> {
    fn document(&self, start: Id, way: &[Id]) -> Tree {
        let mut around = Tree::default();
        self.add(start, Some(way), &mut around);
        around.children.pop().unwrap()
    }

    /// Adds what a pattern allows: along the way, if it is on it, and else as little as possible.
    fn add(&self, id: Id, way: Option<&[Id]>, tree: &mut Tree) {
        let node = &self.schemas.nodes[id];
        let is_end = way.is_some_and(<[Id]>::is_empty);
        match &node.kind {
            Kind::Element(name) => {
                let mut child = Tree { name: written(name), ..Tree::default() };
                match name {
                    Name::Is { .. } => self.parts(id, way, &mut child),
                    Name::Any => child.text = TEXTS[1].to_owned(),
                }
                tree.children.push(child);
            }
            Kind::Attribute(name) => {
                let mut value = Tree::default();
                self.parts(id, way, &mut value);
                tree.attributes.insert(written(name), value.text);
            }
            Kind::Value(word) => add_text(tree, word),
            Kind::Data(data) => {
                let sample = &data.samples[if is_end { self.sample } else { 0 }];
                add_text(tree, if self.zero { &data.zero } else { sample });
            }
            Kind::Text => add_text(tree, TEXTS[if is_end { self.sample } else { 0 }]),
            Kind::Optional | Kind::Repeated { once: false } if way.is_none() => {}
            Kind::Empty | Kind::NotAllowed => {}
            Kind::Choice | Kind::Group | Kind::Optional | Kind::Repeated { .. } => {
                self.parts(id, way, tree);
                if way.is_some() && self.twice == Some(id) {
                    self.parts(id, way, tree);
                }
            }
        }
    }

    fn parts(&self, id: Id, way: Option<&[Id]>, tree: &mut Tree) {
        let node = &self.schemas.nodes[id];
        let mut ahead = way.and_then(<[Id]>::split_first);
        if matches!(node.kind, Kind::Choice) {
            let least = || node.parts.iter().copied().min_by_key(|part| self.schemas.nodes[*part].cost);
            let part = ahead.map(|(part, _)| *part).or_else(least);
            return part.into_iter().for_each(|part| self.add(part, ahead.map(|(_, rest)| rest), tree));
        }
        for part in &node.parts {
            let rest = ahead.filter(|(next, _)| *next == part).map(|(_, rest)| rest);
            if rest.is_some() {
                ahead = None;
            }
            self.add(*part, rest, tree);
        }
    }
}

fn add_text(tree: &mut Tree, text: &str) {
    if !tree.text.is_empty() {
        tree.text.push(' ');
    }
    tree.text.push_str(text);
}

fn written(name: &Name) -> String {
    match name {
        Name::Is { .. } => name.to_string(),
        Name::Any => "any".to_owned(),
    }
}

/// What of the schemas no document has, by path. It looks at the documents alone, not at how they were made.
pub(crate) fn uncovered(facts: &Facts, documents: &[Tree]) -> BTreeSet<String> {
    let mut covered = HashSet::new();
    for document in documents {
        cover(facts, facts.roots[&document.name], document, &mut covered);
    }
    let mut uncovered = BTreeSet::new();
    let paths = facts.paths();
    for (number, context) in facts.contexts.iter().enumerate() {
        let path = &paths[number];
        let mut expect = |name: &str, values: Option<&Values>| {
            for value in values.into_iter().flat_map(expected).chain([String::new()]) {
                if !covered.contains(&(number, name.to_owned(), value.clone())) {
                    uncovered.insert(format!("{path}/{name}={value}"));
                }
            }
        };
        context.attributes.iter().for_each(|(name, values)| expect(&format!("@{name}"), Some(values)));
        context.children.keys().for_each(|name| expect(name, None));
        if !context.text.is_empty() {
            expect(".", Some(&context.text));
        }
    }
    uncovered
}

/// Each word, and what stands for all that is none.
fn expected(values: &Values) -> Vec<String> {
    let other = (values.text || values.numbers.is_some()).then(|| OTHER.to_owned());
    values.words.iter().cloned().chain(other).collect()
}

const OTHER: &str = "<other>";

fn cover(facts: &Facts, number: usize, tree: &Tree, covered: &mut HashSet<(usize, String, String)>) {
    let context = &facts.contexts[number];
    let mut see = |name: String, values: Option<&Values>, text: &str| {
        let is_word = values.is_some_and(|values| values.words.contains(text));
        let value = if is_word { text } else { OTHER };
        covered.insert((number, name.clone(), value.to_owned()));
        covered.insert((number, name, String::new()));
    };
    for (name, value) in &tree.attributes {
        see(format!("@{name}"), context.attributes.get(name), value);
    }
    if !tree.text.is_empty() || tree.children.is_empty() {
        see(".".to_owned(), Some(&context.text), &tree.text);
    }
    tree.children.iter().for_each(|child| see(child.name.clone(), None, ""));
    for child in &tree.children {
        if let Some(known) = context.children.get(&child.name) {
            cover(facts, known.context, child, covered);
        }
    }
}

impl Tree {
    /// The document, on one line.
    pub(crate) fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        let (declaration, name) = match self.name.strip_prefix('{').and_then(|name| name.rsplit_once('}')) {
            Some((namespace, name)) => (format!(" xmlns:n='{namespace}'"), format!("n:{name}")),
            None => (String::new(), self.name.clone()),
        };
        *out += &format!("<{name}{declaration}");
        for (name, value) in &self.attributes {
            *out += &format!(" {name}='{}'", escaped(value));
        }
        if self.text.is_empty() && self.children.is_empty() {
            return *out += "/>";
        }
        *out += &format!(">{}", escaped(&self.text));
        self.children.iter().for_each(|child| child.write_to(out));
        *out += &format!("</{name}>");
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&#39;").replace('\n', "&#10;")
}

#[test]
fn what_is_written_reads_the_same() {
    let nasty = Tree { text: "<'&\">\n".to_owned(), name: "{urn:x}a".to_owned(), ..Tree::default() };
    assert_eq!(Tree::read(&nasty.write()).unwrap(), nasty);
}
