//! One loop that writes every type, in libvirt's own layout: two spaces, single quotes, `<x/>`.

use std::borrow::Cow;

use super::escape::push_escaped;
use super::extra::{ExtraAttribute, ExtraNode, Raw};
use super::{Element, ElementSchema, FieldSchema, Namespace, Root, SlotRef, Value};

/// Writes a document, laid out as libvirt lays it out, with a line end at its end.
pub fn to_xml<R: Root>(root: &R) -> String {
    write(R::NAME, R::NAMESPACE, root)
}

/// Writes an element as a document, under a name of the caller's choice.
pub(crate) fn write_as(name: &str, element: &dyn Element) -> String {
    write(name, None, element)
}

fn write(name: &str, namespace: Option<&'static Namespace>, element: &dyn Element) -> String {
    let mut writer = Writer { out: String::with_capacity(1024), depth: 0, bindings: Vec::new() };
    writer.element(name, namespace, element);
    writer.out
}

struct Writer {
    out: String,
    depth: usize,
    /// Prefixes and URIs in scope, innermost last.
    bindings: Vec<(String, String)>,
}

/// The attributes and children of one element as they go out, so that what is unknown finds its place again.
struct Placed<'e> {
    attributes: std::slice::Iter<'e, ExtraAttribute>,
    nodes: &'e [ExtraNode],
    count: usize,
}

/// What follows the indentation of a line; the number is its length.
#[derive(Clone, Copy)]
enum Start {
    Plain = 0,
    Open = 1,
    Close = 2,
}

/// The fields of a mask, in order.
fn fields(schema: &'static ElementSchema, mask: u128) -> impl Iterator<Item = (usize, &'static FieldSchema)> {
    let mut rest = mask;
    std::iter::from_fn(move || {
        if rest == 0 {
            return None;
        }
        let i = rest.trailing_zeros() as usize;
        rest &= rest - 1;
        Some((i, &schema.fields[i]))
    })
}

/// Whether an element or one of its groups has child elements.
fn has_children(element: &dyn Element, schema: &'static ElementSchema, presence: u128) -> bool {
    presence & schema.children != 0
        || fields(schema, schema.groups).any(|(i, _)| match element.slot(i) {
            SlotRef::Group(inner) => has_children(inner, inner.schema(), inner.presence()),
            _ => false,
        })
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
    /// Begins a line: indentation and what follows it.
    fn line(&mut self, start: Start) {
        const TAG: &str = "                                                                </";
        let spaces = TAG.len() - "</".len();
        let mut left = self.depth * 2;
        while left > spaces {
            self.out.push_str(&TAG[..spaces]);
            left -= spaces;
        }
        self.out.push_str(&TAG[spaces - left..spaces + start as usize]);
    }

    fn value(&mut self, value: Value<'_>, in_attribute: bool) {
        match value {
            Value::Str(text) => push_escaped(&mut self.out, text, in_attribute),
            Value::Unsigned(n) => self.out.push_str(itoa::Buffer::new().format(n)),
            Value::Signed(n) => self.out.push_str(itoa::Buffer::new().format(n)),
            Value::Number(n) => n.push_to(&mut self.out),
        }
    }

    fn attribute(&mut self, name: &str, value: Value<'_>) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("='");
        self.value(value, true);
        self.out.push('\'');
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

    /// The name with the prefix that the namespace has here.
    fn name<'n>(&self, name: &'n str, namespace: Option<&'static Namespace>) -> Cow<'n, str> {
        match namespace.map(|ns| self.prefix(ns.uri).unwrap_or(ns.prefix)) {
            None | Some("") => Cow::Borrowed(name),
            Some(prefix) => Cow::Owned(format!("{prefix}:{name}")),
        }
    }

    fn element(&mut self, name: &str, namespace: Option<&'static Namespace>, element: &dyn Element) {
        let schema = element.schema();
        let presence = element.presence();
        let scope = self.bindings.len();
        let extra = element.extra().filter(|extra| !extra.is_empty());
        if let Some(extra) = extra {
            let declared = extra.attributes().iter().filter(|a| a.on.is_none());
            self.bindings
                .extend(declared.filter_map(|a| Some((a.declared_prefix()?.to_owned(), a.value.clone()))));
        }
        // A namespace that nothing in scope declares is declared here, where it is first needed.
        let declared = self.bindings.len();
        if namespace.is_some() || presence & schema.namespaced != 0 {
            let needed = fields(schema, presence & schema.namespaced)
                .filter_map(|(i, row)| row.namespace.filter(|ns| !declares_itself(&element.slot(i), ns.uri)));
            for ns in needed.chain(namespace) {
                if self.prefix(ns.uri).is_none() {
                    let prefix = self.free_prefix(ns.prefix, scope);
                    self.bindings.push((prefix, ns.uri.to_owned()));
                }
            }
        }
        let missing = self.bindings[declared..].to_vec();
        let name = self.name(name, namespace);
        self.line(Start::Open);
        self.out.push_str(&name);
        let mut placed = Placed {
            attributes: extra.map_or(&[][..], |extra| extra.attributes()).iter(),
            nodes: extra.map_or(&[], |extra| extra.nodes()),
            count: 0,
        };
        self.attributes(element, schema, presence, &mut placed);
        self.extra_attributes(&mut placed, usize::MAX);
        for (prefix, uri) in missing {
            self.out.push_str(" xmlns:");
            self.out.push_str(&prefix);
            self.out.push_str("='");
            push_escaped(&mut self.out, &uri, true);
            self.out.push('\'');
        }
        let text = schema.text.filter(|i| presence & 1 << i != 0);
        let children = !placed.nodes.is_empty() || has_children(element, schema, presence);
        if text.is_none() && !children {
            self.out.push_str("/>\n");
        } else {
            self.out.push('>');
            if let Some(field) = text
                && let SlotRef::Scalar(slot) = element.slot(field)
                && let Some(value) = slot.get(0)
            {
                self.value(value, false);
            }
            if children {
                placed.count = 0;
                self.depth += 1;
                self.out.push('\n');
                if schema.blank {
                    self.out.push('\n');
                }
                self.children(element, schema, presence, &mut placed);
                self.nodes(&mut placed, usize::MAX);
                self.depth -= 1;
                self.line(Start::Close);
            } else {
                self.out.push_str("</");
            }
            self.out.push_str(&name);
            self.out.push_str(">\n");
        }
        self.bindings.truncate(scope);
    }

    fn attributes(
        &mut self,
        element: &dyn Element,
        schema: &'static ElementSchema,
        presence: u128,
        placed: &mut Placed<'_>,
    ) {
        for (i, row) in fields(schema, presence & (schema.attributes | schema.groups)) {
            match element.slot(i) {
                SlotRef::Group(inner) => self.attributes(inner, inner.schema(), inner.presence(), placed),
                SlotRef::Scalar(slot) => {
                    self.extra_attributes(placed, placed.count);
                    if let Some(value) = slot.get(0) {
                        self.out.push_str(row.open);
                        self.value(value, true);
                        self.out.push('\'');
                        placed.count += 1;
                    }
                }
                _ => {}
            }
        }
    }

    /// Writes the unknown attributes whose place is at or before `upto`.
    fn extra_attributes(&mut self, placed: &mut Placed<'_>, upto: usize) {
        while let Some(extra) = placed.attributes.as_slice().first()
            && (extra.on.is_some() || extra.at <= upto.max(placed.count))
        {
            placed.attributes.next();
            if extra.on.is_none() {
                self.extra_attribute(extra);
                placed.count += 1;
            }
        }
    }

    fn extra_attribute(&mut self, extra: &ExtraAttribute) {
        let (Some(uri), Some((written, local))) = (&extra.namespace, extra.name.split_once(':')) else {
            return self.attribute(&extra.name, Value::Str(&extra.value));
        };
        match self.bindings.iter().rev().find(|(prefix, _)| prefix == written) {
            Some((_, bound)) if bound == uri => self.attribute(&extra.name, Value::Str(&extra.value)),
            // Moved out of the scope of its declaration: another prefix may serve, else it brings its own.
            _ => match self.prefix(uri).filter(|prefix| !prefix.is_empty()).map(str::to_owned) {
                Some(prefix) => self.attribute(&format!("{prefix}:{local}"), Value::Str(&extra.value)),
                None => {
                    self.attribute(&format!("xmlns:{written}"), Value::Str(uri));
                    self.attribute(&extra.name, Value::Str(&extra.value));
                }
            },
        }
    }

    fn children(
        &mut self,
        element: &dyn Element,
        schema: &'static ElementSchema,
        presence: u128,
        placed: &mut Placed<'_>,
    ) {
        for (i, row) in fields(schema, presence & (schema.children | schema.groups)) {
            match element.slot(i) {
                SlotRef::Group(inner) => self.children(inner, inner.schema(), inner.presence(), placed),
                SlotRef::Element(slot) => {
                    for index in 0..slot.len() {
                        let Some(child) = slot.get(index) else { continue };
                        self.nodes(placed, placed.count);
                        let name = match row.variants().get(slot.variant(index)) {
                            Some(variant) => variant.name,
                            None => row.name,
                        };
                        self.element(name, row.namespace, child);
                        placed.count += 1;
                        self.blank(row);
                    }
                }
                SlotRef::Scalar(slot) => {
                    for index in 0..slot.len() {
                        self.nodes(placed, placed.count);
                        self.leaf(element, (i, row), index, slot.get(index));
                        placed.count += 1;
                        self.blank(row);
                    }
                }
                SlotRef::Flag(_) => {
                    self.nodes(placed, placed.count);
                    self.leaf(element, (i, row), 0, None);
                    placed.count += 1;
                }
                SlotRef::Raw(raw) => {
                    self.nodes(placed, placed.count);
                    if let Some(raw) = raw {
                        self.raw(row, raw);
                        placed.count += 1;
                    }
                }
            }
        }
    }

    fn blank(&mut self, row: &FieldSchema) {
        if row.blank_after {
            self.out.push('\n');
        }
    }

    /// Writes a child that has no struct of its own.
    fn leaf(
        &mut self,
        element: &dyn Element,
        (i, row): (usize, &FieldSchema),
        index: usize,
        value: Option<Value<'_>>,
    ) {
        let scope = self.bindings.len();
        let on_this = |extra: &&ExtraAttribute| extra.on.is_some_and(|on| on.field == i && on.index == index);
        let extras = || element.extra().map_or(&[][..], |extra| extra.attributes()).iter().filter(on_this);
        self.bindings
            .extend(extras().filter_map(|a| Some((a.declared_prefix()?.to_owned(), a.value.clone()))));
        let name = self.name(row.name, row.namespace);
        self.line(Start::Open);
        self.out.push_str(&name);
        extras().for_each(|extra| self.extra_attribute(extra));
        self.bindings.truncate(scope);
        let Some(value) = value else {
            self.out.push_str("/>\n");
            return;
        };
        self.out.push('>');
        self.value(value, false);
        self.out.push_str("</");
        self.out.push_str(&name);
        self.out.push_str(">\n");
    }

    /// Declares what verbatim XML relies on and the scope does not offer.
    fn declare(&mut self, namespaces: &[(String, String)]) {
        for (prefix, uri) in namespaces {
            let bound = self.bindings.iter().rev().find(|(other, _)| other == prefix);
            if bound.is_some_and(|(_, bound)| bound == uri) || (bound.is_none() && uri.is_empty()) {
                continue;
            }
            let name = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
            self.attribute(&name, Value::Str(uri));
        }
    }

    fn raw(&mut self, row: &FieldSchema, raw: &Raw) {
        let name = self.name(row.name, row.namespace);
        self.line(Start::Open);
        self.out.push_str(&name);
        self.declare(&raw.namespaces);
        self.out.push_str(&raw.attributes);
        match &raw.inner {
            None => self.out.push_str("/>\n"),
            Some(inner) => {
                self.out.push('>');
                self.out.push_str(inner);
                self.out.push_str("</");
                self.out.push_str(&name);
                self.out.push_str(">\n");
            }
        }
    }

    /// Writes the unknown children whose place is at or before `upto`.
    fn nodes(&mut self, placed: &mut Placed<'_>, upto: usize) {
        while let Some((node, rest)) = placed.nodes.split_first()
            && node.at <= upto.max(placed.count)
        {
            placed.nodes = rest;
            self.line(Start::Plain);
            if node.name.is_empty() {
                self.out.push_str(&node.xml);
            } else {
                let start = 1 + node.name.len();
                self.out.push_str(&node.xml[..start.min(node.xml.len())]);
                self.declare(&node.namespaces);
                self.out.push_str(&node.xml[start.min(node.xml.len())..]);
                placed.count += 1;
            }
            self.out.push('\n');
        }
    }
}
