//! What schemas say, by name: which elements, attributes and words there are, and where.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::rng::{Id, Kind, NEVER, Name, Schemas};

/// All documents of a libvirt.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// The root elements' contexts.
    pub(crate) roots: BTreeMap<String, usize>,
    pub(crate) contexts: Vec<Context>,
}

/// What can stand in an element.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Context {
    pub(crate) attributes: BTreeMap<String, Values>,
    pub(crate) text: Values,
    pub(crate) children: BTreeMap<String, Child>,
    /// Whether anything else can.
    pub(crate) open: bool,
}

impl Context {
    /// Whether there is nothing but text in it, if that.
    fn is_leaf(&self) -> bool {
        self.attributes.is_empty() && self.children.is_empty() && !self.open
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Child {
    pub(crate) context: usize,
    /// Whether there can be several.
    pub(crate) many: bool,
}

/// What an attribute or a text can be: any of these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Values {
    pub(crate) words: BTreeSet<String>,
    /// Numbers between these.
    pub(crate) numbers: Option<(i128, i128)>,
    /// Whether they are all numbers by type; else some are digits by pattern, whose spelling may matter.
    pub(crate) counts: bool,
    /// Text that is none of the words.
    pub(crate) text: bool,
}

impl Values {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn merge(&mut self, other: Self) {
        self.words.extend(other.words);
        self.text |= other.text;
        self.counts = (self.counts && (other.counts || other.numbers.is_none()))
            || (other.counts && self.numbers.is_none());
        self.numbers = match (self.numbers, other.numbers) {
            (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
            (a, b) => a.or(b),
        };
    }
}

/// What stands directly in an element.
#[derive(Default)]
struct Content {
    attributes: BTreeMap<String, Values>,
    text: Values,
    /// The children's patterns, and whether there can be several.
    children: BTreeMap<String, (BTreeSet<Id>, bool)>,
    open: bool,
}

impl Content {
    /// Adds what stands beside, or instead, of what is here.
    fn merge(&mut self, other: Self, beside: bool) {
        for (name, values) in other.attributes {
            self.attributes.entry(name).or_default().merge(values);
        }
        self.text.merge(other.text);
        for (name, (patterns, many)) in other.children {
            let known = self.children.contains_key(&name);
            let here = self.children.entry(name).or_default();
            here.0.extend(patterns);
            here.1 |= many || (known && beside);
        }
        self.open |= other.open;
    }
}

impl Facts {
    /// What schemas say. Elements of one name at one place are one context, whichever alternative they stand in.
    pub(crate) fn of(schemas: &Schemas) -> Self {
        let mut start = Content::default();
        for id in schemas.starts.values() {
            start.merge(content(schemas, *id), false);
        }
        let mut found = Numbers::default();
        let roots = start.children.into_iter();
        let roots = roots.map(|(name, (patterns, _))| (name, found.number(patterns))).collect();
        let mut contexts = Vec::new();
        while let Some(elements) = found.elements.get(contexts.len()) {
            let mut all = Content::default();
            for element in elements.clone() {
                let mut one = Content::default();
                schemas.possible(element).for_each(|part| one.merge(content(schemas, part), true));
                all.merge(one, false);
            }
            let children = all.children.into_iter();
            let children = children
                .map(|(name, (patterns, many))| (name, Child { context: found.number(patterns), many }))
                .collect();
            contexts.push(Context { attributes: all.attributes, text: all.text, children, open: all.open });
        }
        Self { roots, contexts }
    }
}

/// Numbers for sets of elements.
#[derive(Default)]
struct Numbers {
    known: HashMap<BTreeSet<Id>, usize>,
    elements: Vec<BTreeSet<Id>>,
}

impl Numbers {
    fn number(&mut self, elements: BTreeSet<Id>) -> usize {
        *self.known.entry(elements).or_insert_with_key(|elements| {
            self.elements.push(elements.clone());
            self.elements.len() - 1
        })
    }
}

fn content(schemas: &Schemas, id: Id) -> Content {
    let node = &schemas.nodes[id];
    let mut found = Content::default();
    if node.cost >= NEVER {
        return found;
    }
    match &node.kind {
        Kind::Element(Name::Any) => found.open = true,
        Kind::Element(name) => {
            found.children.insert(name.to_string(), (BTreeSet::from([id]), false));
        }
        Kind::Attribute(name) => {
            let mut values = Values::default();
            schemas.possible(id).for_each(|part| values.merge(content(schemas, part).text));
            found.attributes.insert(name.to_string(), values);
        }
        Kind::Value(word) => {
            found.text.words.insert(word.clone());
        }
        Kind::Data(data) => {
            found.text.numbers = data.numbers;
            found.text.text = data.numbers.is_none();
            found.text.counts = data.numbers.is_some() && data.counts;
        }
        Kind::Text => found.text.text = true,
        Kind::Empty | Kind::NotAllowed => {}
        Kind::Choice | Kind::Group | Kind::Optional | Kind::Repeated { .. } => {
            let beside = !matches!(node.kind, Kind::Choice);
            schemas.possible(id).for_each(|part| found.merge(content(schemas, part), beside));
            if matches!(node.kind, Kind::Repeated { .. }) {
                found.children.values_mut().for_each(|child| child.1 = true);
            }
        }
    }
    found
}

impl Facts {
    /// The same with one context for all that say the same.
    pub(crate) fn merged(&self) -> Self {
        let mut class = vec![0; self.contexts.len()];
        let mut count = 1;
        loop {
            let mut classes = HashMap::new();
            let next = self.contexts.iter().zip(&class).map(|(context, old)| {
                let mut context = context.clone();
                context.children.values_mut().for_each(|child| child.context = class[child.context]);
                let new = classes.len();
                *classes.entry((*old, context)).or_insert(new)
            });
            class = next.collect();
            let stable = classes.len() == count;
            count = classes.len();
            if stable {
                break;
            }
        }
        let mut contexts = vec![Context::default(); count];
        for (context, class_of_it) in self.contexts.iter().zip(&class) {
            let mut context = context.clone();
            context.children.values_mut().for_each(|child| child.context = class[child.context]);
            contexts[*class_of_it] = context;
        }
        let roots = self.roots.iter().map(|(name, context)| (name.clone(), class[*context])).collect();
        Self { roots, contexts }
    }

    /// The shortest path to each context, the first of these.
    pub(crate) fn paths(&self) -> Vec<String> {
        let mut paths = vec![String::new(); self.contexts.len()];
        let mut open: Vec<(String, usize)> = self.roots.iter().map(|(n, c)| (n.clone(), *c)).collect();
        while !open.is_empty() {
            let mut next = Vec::new();
            for (path, context) in open {
                if paths[context].is_empty() {
                    let children = self.contexts[context].children.iter();
                    next.extend(children.map(|(name, child)| (format!("{path}/{name}"), child.context)));
                    paths[context] = path;
                }
            }
            open = next;
        }
        paths
    }

    /// As text: each context's path, and below it what can stand there. `name = path` where another path's context
    /// says it, and `name . values` where there is nothing but text, or nothing at all.
    pub(crate) fn write(&self) -> String {
        let paths = self.paths();
        let mut order: Vec<usize> = (0..paths.len()).collect();
        order.sort_by_key(|context| &paths[*context]);
        let mut out = String::new();
        for (name, context) in &self.roots {
            if paths[*context] != *name {
                out += &format!("{name} = {}\n", paths[*context]);
            }
        }
        for context in order {
            if self.contexts[context].is_leaf() && !self.roots.values().any(|root| *root == context) {
                continue;
            }
            let (path, context) = (&paths[context], &self.contexts[context]);
            out += path;
            out.push('\n');
            for (name, values) in &context.attributes {
                out += &format!(" @{name}{}\n", values.write());
            }
            if !context.text.is_empty() {
                out += &format!(" .{}\n", context.text.write());
            }
            if context.open {
                out += " *\n";
            }
            for (name, child) in &context.children {
                let (many, there) = (if child.many { "*" } else { "" }, &self.contexts[child.context]);
                out += &format!(" {name}{many}");
                if there.is_leaf() {
                    out += &format!(" .{}", there.text.write());
                } else if paths[child.context] != format!("{path}/{name}") {
                    out += &format!(" = {}", paths[child.context]);
                }
                out.push('\n');
            }
        }
        out
    }

    /// What [`Facts::write`] wrote.
    pub(crate) fn read(text: &str) -> Self {
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        let paths = text.lines().filter(|line| !line.starts_with(' ') && !line.contains(" = "));
        for path in paths {
            let number = numbers.len();
            assert!(numbers.insert(path, number).is_none(), "{path} twice");
        }
        let mut facts = Self { roots: BTreeMap::new(), contexts: vec![Context::default(); numbers.len()] };
        let number = |path: &str| *numbers.get(path).unwrap_or_else(|| panic!("no {path} in the list"));
        let mut path = "";
        for line in text.lines() {
            let Some(fact) = line.strip_prefix(' ') else {
                let (name, there) = line.split_once(" = ").unwrap_or((line, line));
                // A namespace has slashes, but no root has one.
                if !name.contains('/') {
                    facts.roots.insert(name.to_owned(), number(there));
                }
                path = name;
                continue;
            };
            let context = &mut facts.contexts[number(path)];
            if fact == "*" {
                context.open = true;
            } else if let Some(attribute) = fact.strip_prefix('@') {
                let (name, values) = attribute.split_once(' ').unwrap_or((attribute, ""));
                context.attributes.insert(name.to_owned(), Values::read(values));
            } else if let Some(values) = fact.strip_prefix(". ") {
                context.text = Values::read(values);
            } else {
                let (name, there) = fact.split_once(' ').unwrap_or((fact, ""));
                let many = name.ends_with('*');
                let name = name.trim_end_matches('*');
                let there = match (there.strip_prefix("= "), there.strip_prefix('.')) {
                    (Some(there), _) => number(there),
                    (_, Some(values)) => {
                        facts.contexts.push(Context { text: Values::read(values), ..Context::default() });
                        facts.contexts.len() - 1
                    }
                    _ => number(&format!("{path}/{name}")),
                };
                let child = Child { context: there, many };
                facts.contexts[number(path)].children.insert(name.to_owned(), child);
            }
        }
        facts
    }
}

/// Ends a range of numbers that are digits by pattern.
const DIGITS: &str = "#";

/// What stands for text in the list of words; no word is written so.
const TEXT: &str = "<text>";

impl Values {
    fn write(&self) -> String {
        let mut out = String::new();
        if self.text {
            out += &format!(" {TEXT}");
        }
        if let Some((least, most)) = self.numbers {
            out += &format!(" <{least}..{most}{}>", if self.counts { "" } else { DIGITS });
        }
        for word in &self.words {
            assert!(!word.starts_with('<') && !word.contains(char::is_whitespace), "the word {word:?}");
            out += &format!(" {word}");
        }
        out
    }

    fn read(text: &str) -> Self {
        let mut values = Self::default();
        for word in text.split_whitespace() {
            let numbers = word.strip_prefix('<').and_then(|word| word.strip_suffix('>'));
            if word == TEXT {
                values.text = true;
            } else if let Some((least, most)) = numbers.and_then(|numbers| numbers.split_once("..")) {
                values.counts = !most.ends_with(DIGITS);
                let most = most.trim_end_matches(DIGITS);
                values.numbers = Some((least.parse().unwrap(), most.parse().unwrap()));
            } else {
                values.words.insert(word.to_owned());
            }
        }
        values
    }
}
