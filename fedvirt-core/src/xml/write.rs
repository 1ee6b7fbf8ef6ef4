//! One loop that writes every type, in libvirt's own layout: two spaces, single quotes, `<x/>`.

use std::borrow::Cow;

use super::escape::push_escaped;
use super::extra::{ChildOf, Extra, ExtraAttribute, ExtraNode, Raw};
use super::{Element, ElementSchema, FieldKind, FieldSchema, Namespace, Root, SlotRef, Value, Visitor};

/// Writes a document, laid out as libvirt lays it out, with a line end at its end.
pub fn to_xml<R: Root>(root: &R) -> String {
    write(R::NAME, R::NAMESPACE, root)
}

/// Writes an element as a document, under a name of the caller's choice.
pub(crate) fn write_as(name: &str, element: &dyn Element) -> String {
    write(name, None, element)
}

fn write(name: &str, namespace: Option<&'static Namespace>, element: &dyn Element) -> String {
    let mut writer = Writer { out: String::with_capacity(2048), depth: 0, bindings: Vec::new() };
    writer.element(&end_tag(name), namespace, element);
    writer.out
}

fn end_tag(name: &str) -> String {
    format!("</{name}>\n")
}

struct Writer {
    out: String,
    depth: usize,
    /// Prefixes and URIs in scope, innermost last.
    bindings: Vec<(String, String)>,
}

/// One element as it goes out.
struct Open<'w, 'e> {
    writer: &'w mut Writer,
    schema: &'static ElementSchema,
    /// What is unknown, if anything is.
    extra: Option<&'e Extra>,
    /// The unknown attributes and children that are still to be written.
    attributes: &'e [ExtraAttribute],
    nodes: &'e [ExtraNode],
    /// How many attributes, then how many children, are written: what is unknown finds its place again.
    count: usize,
    /// The field whose child was written last with attributes of `extra`, and the child's number in it.
    last: Option<ChildOf>,
    content: Content,
}

/// What an element has so far between its tags.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Nothing,
    Text,
    Children,
}

/// Whether every element of a field brings the declaration of its namespace along.
fn declares_itself(slot: &SlotRef<'_>, uri: &str) -> bool {
    let SlotRef::Element(slot) = slot else { return false };
    (0..slot.len()).filter_map(|index| slot.get(index)?.extra()).all(|extra| {
        let mut own = extra.attributes().iter().filter(|a| a.on.is_none());
        own.any(|a| a.declared_prefix().is_some() && a.value == uri)
    })
}

impl Writer {
    /// Begins a line: indentation, and `<` when a start tag follows.
    #[inline]
    fn line(&mut self, start_tag: bool) {
        const SPACES: &str = "                                                                <";
        let most = SPACES.len() - "<".len();
        let mut left = self.depth * 2;
        while left > most {
            self.out.push_str(&SPACES[..most]);
            left -= most;
        }
        self.out.push_str(&SPACES[most - left..most + usize::from(start_tag)]);
    }

    #[inline]
    fn value(&mut self, value: Value<'_>, in_attribute: bool) {
        match value {
            Value::Str(text) => push_escaped(&mut self.out, text, in_attribute),
            Value::Unsigned(n) => self.out.push_str(itoa::Buffer::new().format(n)),
            Value::Signed(n) => self.out.push_str(itoa::Buffer::new().format(n)),
            Value::Number(n) => n.push_to(&mut self.out),
        }
    }

    /// Writes an attribute; `open` is what stands before its value.
    #[inline]
    fn attribute(&mut self, open: &str, value: Value<'_>) {
        self.out.push_str(open);
        self.value(value, true);
        self.out.push('\'');
    }

    fn named_attribute(&mut self, name: &str, value: &str) {
        self.attribute(&format!(" {name}='"), Value::Str(value));
    }

    /// A prefix that an element, whose own declarations begin at `scope`, can still declare.
    fn free_prefix(&self, wanted: &str, scope: usize) -> String {
        let taken = |prefix: &str| self.bindings[scope..].iter().any(|(own, _)| own == prefix);
        let numbered = (2..).map(|n| format!("{wanted}{n}"));
        std::iter::once(wanted.to_owned()).chain(numbered).find(|prefix| !taken(prefix)).unwrap_or_default()
    }

    /// The prefix bound to a namespace here.
    fn prefix(&self, uri: &str) -> Option<&str> {
        let (prefix, _) = self.bindings.iter().rev().find(|(_, bound)| bound == uri)?;
        let innermost = self.bindings.iter().rev().find(|(other, _)| other == prefix)?;
        (innermost.1 == uri).then_some(prefix)
    }

    /// An end tag with the prefix that the namespace has here.
    #[inline]
    fn qualified<'n>(&self, end: &'n str, namespace: Option<&'static Namespace>) -> Cow<'n, str> {
        match namespace {
            None => Cow::Borrowed(end),
            Some(ns) => self.prefixed(end, ns),
        }
    }

    #[cold]
    fn prefixed<'n>(&self, end: &'n str, ns: &'static Namespace) -> Cow<'n, str> {
        match self.prefix(ns.uri).unwrap_or(ns.prefix) {
            "" => Cow::Borrowed(end),
            prefix => Cow::Owned(format!("</{prefix}:{}", &end["</".len()..])),
        }
    }

    /// Begins the start tag that belongs to an end tag.
    #[inline]
    fn start_tag(&mut self, end: &str) {
        self.line(true);
        self.out.push_str(&end["</".len()..end.len() - ">\n".len()]);
    }

    /// Writes an element. `end` is its end tag without prefix, with the line end.
    fn element(&mut self, end: &str, namespace: Option<&'static Namespace>, element: &dyn Element) {
        let schema = element.schema();
        let scope = self.bindings.len();
        let extra = element.extra().filter(|extra| !extra.is_empty());
        if let Some(extra) = extra {
            self.bind(extra.attributes().iter().filter(|a| a.on.is_none()));
        }
        let declared = self.bindings.len();
        if namespace.is_some() || schema.namespaced {
            self.bind_missing(element, namespace, scope);
        }
        let end = self.qualified(end, namespace);
        self.start_tag(&end);
        let mut open = Open {
            writer: self,
            schema,
            extra,
            attributes: extra.map_or(&[], |extra| extra.attributes()),
            nodes: extra.map_or(&[], |extra| extra.nodes()),
            count: 0,
            last: None,
            content: Content::Nothing,
        };
        element.attributes(&mut open);
        if !open.attributes.is_empty() {
            open.extra_attributes(usize::MAX);
        }
        for i in declared..open.writer.bindings.len() {
            let (prefix, uri) = open.writer.bindings[i].clone();
            open.writer.named_attribute(&format!("xmlns:{prefix}"), &uri);
        }
        open.count = 0;
        element.content(&mut open);
        if !open.nodes.is_empty() {
            open.extra_nodes(usize::MAX);
        }
        match open.content {
            Content::Nothing if element.extra().is_some_and(Extra::is_open) => {
                self.out.push_str(">\n");
                self.line(false);
                self.out.push_str(&end);
            }
            Content::Nothing => self.out.push_str("/>\n"),
            Content::Text => self.out.push_str(&end),
            Content::Children => {
                self.depth -= 1;
                self.line(false);
                self.out.push_str(&end);
            }
        }
        self.bindings.truncate(scope);
    }

    /// Takes the namespace declarations among attributes into scope.
    fn bind<'a>(&mut self, attributes: impl Iterator<Item = &'a ExtraAttribute>) {
        let declared = attributes.filter_map(|a| Some((a.declared_prefix()?.to_owned(), a.value.clone())));
        self.bindings.extend(declared);
    }

    /// Takes into scope what an element needs and nothing in scope declares: it declares it, where it is first
    /// needed.
    #[cold]
    fn bind_missing(&mut self, element: &dyn Element, namespace: Option<&'static Namespace>, scope: usize) {
        let rows = element.schema().fields.iter().filter_map(|row| Some((row, row.namespace?)));
        let needed = rows.filter_map(|(row, ns)| {
            let slot = element.slot(row.index);
            (!slot.is_empty() && !declares_itself(&slot, ns.uri)).then_some(ns)
        });
        for ns in needed.chain(namespace) {
            if self.prefix(ns.uri).is_none() {
                let prefix = self.free_prefix(ns.prefix, scope);
                self.bindings.push((prefix, ns.uri.to_owned()));
            }
        }
    }

    fn extra_attribute(&mut self, extra: &ExtraAttribute) {
        let (Some(uri), Some((written, local))) = (&extra.namespace, extra.name.split_once(':')) else {
            return self.named_attribute(&extra.name, &extra.value);
        };
        match self.bindings.iter().rev().find(|(prefix, _)| prefix == written) {
            Some((_, bound)) if bound == uri => self.named_attribute(&extra.name, &extra.value),
            // Moved out of the scope of its declaration: another prefix may serve, else it brings its own.
            _ => match self.prefix(uri).filter(|prefix| !prefix.is_empty()).map(str::to_owned) {
                Some(prefix) => self.named_attribute(&format!("{prefix}:{local}"), &extra.value),
                None => {
                    self.named_attribute(&format!("xmlns:{written}"), uri);
                    self.named_attribute(&extra.name, &extra.value);
                }
            },
        }
    }

    /// Declares what verbatim XML relies on and the scope does not offer.
    fn declare(&mut self, namespaces: &[(String, String)]) {
        for (prefix, uri) in namespaces {
            let bound = self.bindings.iter().rev().find(|(other, _)| other == prefix);
            if bound.is_some_and(|(_, bound)| bound == uri) || (bound.is_none() && uri.is_empty()) {
                continue;
            }
            let name = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
            self.named_attribute(&name, uri);
        }
    }
}

impl Open<'_, '_> {
    /// Writes the unknown attributes whose place is at or before `upto`.
    #[cold]
    fn extra_attributes(&mut self, upto: usize) {
        while let Some((extra, rest)) = self.attributes.split_first()
            && (extra.on.is_some() || extra.at <= upto.max(self.count))
        {
            self.attributes = rest;
            if extra.on.is_none() {
                self.writer.extra_attribute(extra);
                self.count += 1;
            }
        }
    }

    /// Writes the unknown children whose place is at or before `upto`.
    #[cold]
    fn extra_nodes(&mut self, upto: usize) {
        while let Some((node, rest)) = self.nodes.split_first()
            && node.at <= upto.max(self.count)
        {
            self.nodes = rest;
            self.begin_children();
            self.writer.line(false);
            // Behind an element's name comes what it relies on.
            let start = if node.name.is_empty() { 0 } else { (1 + node.name.len()).min(node.xml.len()) };
            self.writer.out.push_str(&node.xml[..start]);
            if start > 0 {
                self.writer.declare(&node.namespaces);
                self.count += 1;
            }
            self.writer.out.push_str(&node.xml[start..]);
            self.writer.out.push('\n');
        }
    }

    #[inline]
    fn begin_children(&mut self) {
        if self.content != Content::Children {
            self.writer.out.push_str(if self.content == Content::Nothing { ">\n" } else { "\n" });
            if self.schema.blank {
                self.writer.out.push('\n');
            }
            self.content = Content::Children;
            self.writer.depth += 1;
        }
    }

    /// Gets everything out of the way that stands before a child.
    #[inline]
    fn begin_child(&mut self) {
        if !self.nodes.is_empty() {
            self.extra_nodes(0);
        }
        self.begin_children();
    }

    #[inline]
    fn end_child(&mut self, row: &FieldSchema) {
        self.count += 1;
        if row.blank_after {
            self.writer.out.push('\n');
        }
    }

    /// Writes a child that has no struct of its own.
    fn leaf(&mut self, row: &'static FieldSchema, value: Option<Value<'_>>) {
        self.begin_child();
        let end = match self.extra {
            Some(extra) => self.start_leaf_with(extra, row),
            None => {
                let end = self.writer.qualified(row.written, row.namespace);
                self.writer.start_tag(&end);
                end
            }
        };
        match value {
            None => self.writer.out.push_str("/>\n"),
            Some(value) => {
                self.writer.out.push('>');
                self.writer.value(value, false);
                self.writer.out.push_str(&end);
            }
        }
        self.end_child(row);
    }

    /// Begins a child that may have unknown attributes, and says how it ends.
    #[cold]
    fn start_leaf_with(&mut self, extra: &Extra, row: &'static FieldSchema) -> Cow<'static, str> {
        let place = match self.last {
            Some(last) if last.field == row.index => ChildOf { index: last.index + 1, ..last },
            _ => ChildOf { field: row.index, index: 0 },
        };
        self.last = Some(place);
        let own = || extra.attributes().iter().filter(|extra| extra.on == Some(place));
        let scope = self.writer.bindings.len();
        self.writer.bind(own());
        let end = self.writer.qualified(row.written, row.namespace);
        self.writer.start_tag(&end);
        own().for_each(|extra| self.writer.extra_attribute(extra));
        self.writer.bindings.truncate(scope);
        end
    }
}

impl Visitor for Open<'_, '_> {
    fn value(&mut self, row: &'static FieldSchema, value: Value<'_>) {
        match row.kind {
            FieldKind::Attribute => {
                if !self.attributes.is_empty() {
                    self.extra_attributes(0);
                }
                self.writer.attribute(row.written, value);
                self.count += 1;
            }
            FieldKind::Text => {
                self.writer.out.push('>');
                self.writer.value(value, false);
                self.content = Content::Text;
            }
            _ => self.leaf(row, Some(value)),
        }
    }

    fn element(&mut self, row: &'static FieldSchema, element: &dyn Element, variant: usize) {
        self.begin_child();
        let end = row.variants().get(variant).map_or(row.written, |variant| variant.written);
        self.writer.element(end, row.namespace, element);
        self.end_child(row);
    }

    fn flag(&mut self, row: &'static FieldSchema) {
        self.leaf(row, None);
    }

    fn raw(&mut self, row: &'static FieldSchema, raw: &Raw) {
        self.begin_child();
        let end = self.writer.qualified(row.written, row.namespace);
        self.writer.start_tag(&end);
        self.writer.declare(&raw.namespaces);
        self.writer.out.push_str(&raw.attributes);
        match &raw.inner {
            None => self.writer.out.push_str("/>\n"),
            Some(inner) => {
                self.writer.out.push('>');
                self.writer.out.push_str(inner);
                self.writer.out.push_str(&end);
            }
        }
        self.end_child(row);
    }
}
