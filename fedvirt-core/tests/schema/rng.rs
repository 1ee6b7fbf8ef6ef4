//! A folder of RELAX NG schemas as one graph of patterns.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;
use std::rc::Rc;

use super::data::Data;

/// A pattern's place in [`Schemas::nodes`].
pub(crate) type Id = usize;

/// What no document can match costs this much; it is far from an overflow.
pub(crate) const NEVER: u64 = u64::MAX / 1024;

/// A pattern. Its parts are in [`Node::parts`].
#[derive(Debug)]
pub(crate) enum Kind {
    Element(Name),
    Attribute(Name),
    Value(String),
    Data(Data),
    Text,
    Empty,
    NotAllowed,
    /// One of the parts.
    Choice,
    /// All of the parts; their order says nothing here.
    Group,
    /// The parts, or nothing.
    Optional,
    /// The parts any number of times, and at least once or not.
    Repeated {
        once: bool,
    },
}

/// What a name must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Name {
    /// This name, in this namespace, which is empty for none.
    Is { namespace: String, local: String },
    /// Any.
    Any,
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Is { namespace, local } if namespace.is_empty() => f.write_str(local),
            Self::Is { namespace, local } => write!(f, "{{{namespace}}}{local}"),
            Self::Any => f.write_str("*"),
        }
    }
}

pub(crate) struct Node {
    pub(crate) kind: Kind,
    pub(crate) parts: Vec<Id>,
    /// How large the smallest document is that matches; [`NEVER`] when none does.
    pub(crate) cost: u64,
}

/// All schemas of a folder.
pub(crate) struct Schemas {
    pub(crate) nodes: Vec<Node>,
    /// Where each file begins that describes a document.
    pub(crate) starts: BTreeMap<String, Id>,
}

impl Schemas {
    pub(crate) fn load(folder: &Path) -> Self {
        let mut files = HashMap::new();
        for file in schema_files(folder) {
            let text = fs::read_to_string(folder.join(&file)).unwrap_or_else(|e| panic!("{file}: {e}"));
            let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
            let document = roxmltree::Document::parse_with_options(&text, options);
            let document = document.unwrap_or_else(|e| panic!("{file}: {e}"));
            files.insert(file, Source::of(document.root_element(), "", ""));
        }
        let mut loader = Loader { files, nodes: Vec::new(), grammars: Vec::new(), by_file: HashMap::new() };
        let mut starts = BTreeMap::new();
        for file in loader.files.keys().cloned().collect::<BTreeSet<_>>() {
            let grammar = loader.grammar(&file);
            if loader.grammars[grammar].definitions.contains_key(START) {
                starts.insert(file, loader.definition(grammar, START));
            }
        }
        let mut schemas = Self { nodes: loader.nodes, starts };
        schemas.find_costs();
        schemas
    }

    fn find_costs(&mut self) {
        loop {
            let mut changed = false;
            for id in (0..self.nodes.len()).rev() {
                let cost = self.cost_of(id);
                changed |= cost != self.nodes[id].cost;
                self.nodes[id].cost = cost;
            }
            if !changed {
                return;
            }
        }
    }

    fn cost_of(&self, id: Id) -> u64 {
        let node = &self.nodes[id];
        let parts = node.parts.iter().map(|part| self.nodes[*part].cost);
        let all = |own: u64| (own + parts.clone().sum::<u64>()).min(NEVER);
        match node.kind {
            Kind::Element(_) => all(10),
            Kind::Attribute(_) => all(3),
            Kind::Group | Kind::Repeated { once: true } => all(0),
            Kind::Choice => parts.clone().min().unwrap_or(NEVER),
            Kind::NotAllowed => NEVER,
            Kind::Value(_) | Kind::Data(_) | Kind::Text => 1,
            Kind::Empty | Kind::Optional | Kind::Repeated { once: false } => 0,
        }
    }

    /// The parts of a pattern that a document can match: all of them or none where they stand together.
    pub(crate) fn possible(&self, id: Id) -> impl Iterator<Item = Id> {
        let node = &self.nodes[id];
        let can = |part: &Id| self.nodes[*part].cost < NEVER;
        let all = matches!(node.kind, Kind::Choice) || node.parts.iter().all(can);
        node.parts.iter().copied().filter(move |part| all && can(part))
    }
}

/// The names of the schemas in a folder, in order.
pub(crate) fn schema_files(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".rng")).collect()
}

/// What `<start>` is called among the definitions: no definition can be called so.
const START: &str = " start";

/// An element of a schema file.
struct Source {
    tag: String,
    attributes: HashMap<String, String>,
    /// As inherited: `ns`, for elements.
    namespace: String,
    text: String,
    children: Vec<Rc<Source>>,
}

impl Source {
    fn of(node: roxmltree::Node<'_, '_>, namespace: &str, library: &str) -> Rc<Self> {
        let namespace = node.attribute("ns").unwrap_or(namespace);
        let library = node.attribute("datatypeLibrary").unwrap_or(library);
        let tag = node.tag_name().name().to_owned();
        let builtin = matches!(node.attribute("type"), Some("string" | "token"));
        assert!(
            tag != "data" || builtin || library == "http://www.w3.org/2001/XMLSchema-datatypes",
            "a data type of {library:?}"
        );
        let is_ours = |child: &roxmltree::Node<'_, '_>| {
            child.is_element() && child.tag_name().namespace() == Some("http://relaxng.org/ns/structure/1.0")
        };
        Rc::new(Self {
            tag,
            attributes: node.attributes().map(|a| (a.name().to_owned(), a.value().to_owned())).collect(),
            namespace: namespace.to_owned(),
            text: node.text().unwrap_or_default().to_owned(),
            children: node.children().filter(is_ours).map(|c| Self::of(c, namespace, library)).collect(),
        })
    }

    fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).unwrap_or_else(|| panic!("<{}> without {name}", self.tag))
    }
}

/// A grammar: each has definitions of its own, since what a file includes depends on who includes it.
#[derive(Default)]
struct Grammar {
    definitions: HashMap<String, Vec<Rc<Source>>>,
    /// Those that are made.
    made: HashMap<String, Id>,
}

struct Loader {
    files: HashMap<String, Rc<Source>>,
    nodes: Vec<Node>,
    grammars: Vec<Grammar>,
    by_file: HashMap<String, usize>,
}

impl Loader {
    fn grammar(&mut self, file: &str) -> usize {
        if let Some(known) = self.by_file.get(file) {
            return *known;
        }
        let mut grammar = Grammar::default();
        self.collect(file, &BTreeSet::new(), &mut BTreeSet::new(), &mut grammar);
        self.grammars.push(grammar);
        self.by_file.insert(file.to_owned(), self.grammars.len() - 1);
        self.grammars.len() - 1
    }

    /// Adds a file's definitions, without those that its includer overrides. A file that several others include
    /// counts once.
    fn collect(
        &self,
        file: &str,
        overridden: &BTreeSet<String>,
        seen: &mut BTreeSet<String>,
        grammar: &mut Grammar,
    ) {
        if seen.insert(file.to_owned()) {
            let source = self.files.get(file).unwrap_or_else(|| panic!("{file} is included, but not there"));
            assert_eq!(source.tag, "grammar", "{file}");
            self.collect_from(&source.children, overridden, seen, grammar);
        }
    }

    fn collect_from(
        &self,
        sources: &[Rc<Source>],
        overridden: &BTreeSet<String>,
        seen: &mut BTreeSet<String>,
        grammar: &mut Grammar,
    ) {
        for source in sources {
            let name = match source.tag.as_str() {
                "include" => {
                    let own = source.children.iter().map(|child| match child.tag.as_str() {
                        "define" => child.attribute("name").to_owned(),
                        "start" => START.to_owned(),
                        tag => panic!("<{tag}> in an include"),
                    });
                    let inner = overridden.iter().cloned().chain(own).collect();
                    self.collect_from(&source.children, overridden, seen, grammar);
                    self.collect(source.attribute("href"), &inner, seen, grammar);
                    continue;
                }
                "div" => {
                    self.collect_from(&source.children, overridden, seen, grammar);
                    continue;
                }
                "define" => source.attribute("name"),
                "start" => START,
                tag => panic!("<{tag}> in a grammar"),
            };
            if !overridden.contains(name) {
                grammar.definitions.entry(name.to_owned()).or_default().push(source.clone());
            }
        }
    }

    fn add(&mut self, kind: Kind, parts: Vec<Id>) -> Id {
        self.nodes.push(Node { kind, parts, cost: NEVER });
        self.nodes.len() - 1
    }

    fn definition(&mut self, grammar: usize, name: &str) -> Id {
        if let Some(made) = self.grammars[grammar].made.get(name) {
            return *made;
        }
        let bodies = self.grammars[grammar].definitions.get(name).cloned();
        let bodies = bodies.unwrap_or_else(|| panic!("nothing defines {name}"));
        let by_choice =
            bodies.iter().any(|body| body.attributes.get("combine").is_some_and(|c| c == "choice"));
        let id = self.add(if by_choice { Kind::Choice } else { Kind::Group }, Vec::new());
        self.grammars[grammar].made.insert(name.to_owned(), id);
        let parts = bodies.iter().map(|body| self.group(grammar, &body.children)).collect();
        self.nodes[id].parts = parts;
        id
    }

    fn group(&mut self, grammar: usize, sources: &[Rc<Source>]) -> Id {
        let parts = self.patterns(grammar, sources);
        if let [one] = parts[..] { one } else { self.add(Kind::Group, parts) }
    }

    fn patterns(&mut self, grammar: usize, sources: &[Rc<Source>]) -> Vec<Id> {
        sources.iter().map(|source| self.pattern(grammar, source)).collect()
    }

    fn pattern(&mut self, grammar: usize, source: &Source) -> Id {
        let kind = match source.tag.as_str() {
            "ref" => return self.definition(grammar, source.attribute("name")),
            "grammar" => {
                let [include] = &source.children[..] else { panic!("a grammar within that is no include") };
                assert!(include.tag == "include" && include.children.is_empty());
                let inner = self.grammar(include.attribute("href"));
                return self.definition(inner, START);
            }
            "element" | "attribute" => return self.named(grammar, source),
            "value" => Kind::Value(source.text.trim().to_owned()),
            "data" => {
                let parameter = |child: &Rc<Source>| {
                    (child.tag == "param").then(|| (child.attribute("name").to_owned(), child.text.clone()))
                };
                let parameters: Vec<_> = source.children.iter().filter_map(parameter).collect();
                let except = source.children.iter().find(|child| child.tag == "except");
                let except = except.map(|except| values(except)).unwrap_or_default();
                Kind::Data(Data::new(source.attribute("type"), &parameters, except))
            }
            "text" => Kind::Text,
            "empty" => Kind::Empty,
            "notAllowed" => Kind::NotAllowed,
            "choice" => Kind::Choice,
            // The items of a list stand in one text, like the parts of a group that are texts.
            "group" | "interleave" | "list" => Kind::Group,
            "optional" => Kind::Optional,
            "zeroOrMore" => Kind::Repeated { once: false },
            "oneOrMore" => Kind::Repeated { once: true },
            "mixed" => {
                let mut parts = self.patterns(grammar, &source.children);
                let text = self.add(Kind::Text, Vec::new());
                parts.push(self.add(Kind::Optional, vec![text]));
                return self.add(Kind::Group, parts);
            }
            tag => panic!("<{tag}> in a schema is not understood"),
        };
        let parts = match kind {
            Kind::Data(_) | Kind::Value(_) => Vec::new(),
            _ => self.patterns(grammar, &source.children),
        };
        self.add(kind, parts)
    }

    /// An element or an attribute; under several names, a choice of them.
    fn named(&mut self, grammar: usize, source: &Source) -> Id {
        let is_element = source.tag == "element";
        let (names, content) = match source.attributes.get("name") {
            Some(name) => {
                // An attribute has the namespace that it gives itself, an element that of its surroundings.
                let own = source.attributes.get("ns").map_or("", String::as_str);
                let namespace = if is_element { &source.namespace } else { own };
                (vec![name_in(namespace, name)], &source.children[..])
            }
            None => (names(&source.children[0]), &source.children[1..]),
        };
        let mut parts = self.patterns(grammar, content);
        if parts.is_empty() && !is_element {
            parts.push(self.add(Kind::Text, Vec::new()));
        }
        let mut of_name = |name| {
            let kind = if is_element { Kind::Element(name) } else { Kind::Attribute(name) };
            self.add(kind, parts.clone())
        };
        let mut all: Vec<Id> = names.into_iter().map(&mut of_name).collect();
        if all.len() == 1 { all.remove(0) } else { self.add(Kind::Choice, all) }
    }
}

fn name_in(namespace: &str, name: &str) -> Name {
    assert!(!name.contains(':'), "a prefix in {name}");
    Name::Is { namespace: namespace.to_owned(), local: name.trim().to_owned() }
}

/// The names of a name class; its exceptions do not matter, since nothing but "any" is said of what is open.
fn names(class: &Source) -> Vec<Name> {
    match class.tag.as_str() {
        "name" => vec![name_in(&class.namespace, &class.text)],
        "anyName" | "nsName" => vec![Name::Any],
        "choice" => class.children.iter().flat_map(|child| names(child)).collect(),
        tag => panic!("<{tag}> where a name is due"),
    }
}

/// The words below an `<except>`.
fn values(source: &Source) -> Vec<String> {
    match source.tag.as_str() {
        "value" => vec![source.text.trim().to_owned()],
        "except" | "choice" => source.children.iter().flat_map(|child| values(child)).collect(),
        tag => panic!("<{tag}> in an except is not understood"),
    }
}
