//! One loop that reads every type.

use std::borrow::Cow;

use super::escape::{BLANK, attribute_value, is_blank, is_name, resolve, text_value};
use super::extra::{ChildOf, Extra, ExtraAttribute, ExtraNode, Raw};
use super::schema::Found;
use super::tokens::{
    RawAttribute, Stop, Tag, Token, Tokens, check_characters, locate, offset_in, split_attribute,
};
use super::{Element, ElementSchema, Root, SlotMut, XmlError, XmlErrorKind};

/// How deep elements may nest: libxml2's own bound, so whatever libvirt takes fits.
pub const MAX_DEPTH: usize = 256;

/// How many bytes a document may have. libvirt's own protocol carries 4 MiB at most.
pub const MAX_SIZE: usize = 32 << 20;

/// How many attributes one element may have; libvirt's largest has 40.
pub const MAX_ATTRIBUTES: usize = 512;

/// Reads a document of a known type.
///
/// # Errors
/// When the text is not well-formed XML, has another root, is cut off, is followed by something, declares a
/// document type, nests deeper than [`MAX_DEPTH`], is larger than [`MAX_SIZE`], or holds a value that does not
/// fit its field. The error names the element, the line and the column.
pub fn from_xml<R: Root>(xml: &str) -> Result<R, XmlError> {
    let mut root = R::default();
    read(xml, R::NAME, R::NAMESPACE.map(|ns| ns.uri), &mut root)?;
    Ok(root)
}

/// The name of a document's root element, without its prefix.
///
/// # Errors
/// When there is no root element, or what stands before it is not well-formed.
pub fn root_name(xml: &str) -> Result<&str, XmlError> {
    let mut reader = Reader::new(xml).map_err(|stop| locate(xml, stop))?;
    let tag = reader.root().map_err(|stop| locate(reader.tokens.xml, stop))?;
    Ok(split_name(tag.name).1)
}

/// Reads a document with a root of the caller's choice into an element that is empty.
pub(crate) fn read_into(xml: &str, name: &str, root: &mut dyn Element) -> Result<(), XmlError> {
    read(xml, name, None, root)
}

fn read(xml: &str, name: &str, namespace: Option<&str>, root: &mut dyn Element) -> Result<(), XmlError> {
    let mut reader = Reader::new(xml).map_err(|stop| locate(xml, stop))?;
    reader.document(name, namespace, root).map_err(|stop| locate(reader.tokens.xml, stop))
}

struct Binding<'i> {
    prefix: &'i str,
    uri: Cow<'i, str>,
}

struct Reader<'i> {
    tokens: Tokens<'i>,
    /// Namespace declarations in scope, innermost last.
    bindings: Vec<Binding<'i>>,
    depth: usize,
}

/// Text that is gathered piece by piece; almost always there is one piece, which is then only borrowed.
#[derive(Default)]
struct Text<'i>(Option<Cow<'i, str>>);

impl<'i> Text<'i> {
    fn push(&mut self, piece: Cow<'i, str>) {
        match &mut self.0 {
            None => self.0 = Some(piece),
            Some(text) => text.to_mut().push_str(&piece),
        }
    }
}

/// An element that was passed over whole.
struct Skipped<'i> {
    /// From `<` to `>`.
    xml: &'i str,
    /// The text directly within.
    text: Text<'i>,
    has_children: bool,
    /// Where the innermost binding stood that it uses and does not declare: prefix and URI.
    namespaces: Vec<(String, String)>,
}

fn split_name(name: &str) -> (Option<&str>, &str) {
    match name.split_once(':') {
        Some((prefix, local)) => (Some(prefix), local),
        None => (None, name),
    }
}

impl<'i> Reader<'i> {
    fn new(xml: &'i str) -> Result<Self, Stop> {
        let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
        if xml.len() > MAX_SIZE {
            let kind = XmlErrorKind::TooLarge { size: xml.len(), limit: MAX_SIZE };
            return Err(Stop { kind, offset: 0 });
        }
        check_characters(xml)?;
        Ok(Self { tokens: Tokens::new(xml), bindings: Vec::new(), depth: 0 })
    }

    fn stop<T>(&self, kind: XmlErrorKind, offset: usize) -> Result<T, Stop> {
        Err(Stop { kind, offset })
    }

    /// The root's start tag; what stands before it must be white space, comments or the declaration.
    fn root(&mut self) -> Result<Tag<'i>, Stop> {
        loop {
            match self.tokens.next()? {
                Token::Start(tag) => return Ok(tag),
                Token::Text(text) if is_blank(text) => {}
                Token::Remark => {}
                Token::Eof => return self.stop(XmlErrorKind::Empty, self.tokens.offset),
                _ => {
                    let kind = XmlErrorKind::Malformed("text before the root element".into());
                    return self.stop(kind, self.tokens.offset);
                }
            }
        }
    }

    fn document(&mut self, name: &str, namespace: Option<&str>, root: &mut dyn Element) -> Result<(), Stop> {
        let tag = self.root()?;
        let scope = self.declare(tag)?;
        let (found_namespace, local) = self.element_name(tag)?;
        if local != name || found_namespace.as_deref() != namespace {
            let found = match found_namespace {
                Some(uri) => format!("{} (namespace {uri})", tag.name),
                None => tag.name.to_owned(),
            };
            let kind = XmlErrorKind::WrongRoot { found, expected: format!("<{name}>") };
            return self.stop(kind, tag.offset);
        }
        self.element(tag, root)?;
        self.bindings.truncate(scope);
        loop {
            match self.tokens.next()? {
                Token::Text(text) if is_blank(text) => {}
                Token::Remark => {}
                Token::Eof => return Ok(()),
                _ => return self.stop(XmlErrorKind::TrailingContent, self.tokens.offset),
            }
        }
    }

    /// Takes a tag's namespace declarations into scope, and returns the length of the stack before.
    #[inline]
    fn declare(&mut self, tag: Tag<'i>) -> Result<usize, Stop> {
        let scope = self.bindings.len();
        if tag.attributes.len() > "xmlns=''".len() && tag.attributes.contains("xmlns") {
            self.declare_all(tag)?;
        }
        Ok(scope)
    }

    #[cold]
    fn declare_all(&mut self, tag: Tag<'i>) -> Result<(), Stop> {
        let mut rest = tag.attributes;
        while let Some(attribute) = self.split(&mut rest)? {
            let prefix = match attribute.name.strip_prefix("xmlns") {
                Some("") => "",
                Some(after) if after.starts_with(':') => &after[1..],
                _ => continue,
            };
            let uri = self.attribute_value(attribute)?;
            if !prefix.is_empty() && (uri.is_empty() || !is_name(prefix)) {
                let kind = XmlErrorKind::Malformed(format!("{} declares no namespace", attribute.name));
                return self.stop(kind, offset_in(self.tokens.xml, attribute.name));
            }
            self.bindings.push(Binding { prefix, uri });
        }
        Ok(())
    }

    #[inline]
    fn split(&self, rest: &mut &'i str) -> Result<Option<RawAttribute<'i>>, Stop> {
        let before = *rest;
        split_attribute(rest).map_err(|kind| Stop { kind, offset: offset_in(self.tokens.xml, before) })
    }

    #[inline]
    fn attribute_value(&self, attribute: RawAttribute<'i>) -> Result<Cow<'i, str>, Stop> {
        attribute_value(attribute.value)
            .map_err(|kind| Stop { kind, offset: offset_in(self.tokens.xml, attribute.value) })
    }

    fn namespace_of(&self, prefix: &str) -> Option<&Cow<'i, str>> {
        self.bindings.iter().rev().find(|b| b.prefix == prefix).map(|b| &b.uri)
    }

    /// An element's namespace and local name.
    #[inline]
    fn element_name(&self, tag: Tag<'i>) -> Result<(Option<Cow<'i, str>>, &'i str), Stop> {
        let (prefix, local) = match split_name(tag.name) {
            (None, local) if self.bindings.is_empty() => return Ok((None, local)),
            split => split,
        };
        match (prefix, self.namespace_of(prefix.unwrap_or_default())) {
            (_, Some(uri)) if !uri.is_empty() => Ok((Some(uri.clone()), local)),
            (None, _) => Ok((None, local)),
            (Some(prefix), _) => self.stop(XmlErrorKind::UndeclaredPrefix(prefix.to_owned()), tag.offset + 1),
        }
    }

    /// Reads the element whose start tag was just read, declarations included in scope.
    fn element(&mut self, tag: Tag<'i>, target: &mut dyn Element) -> Result<(), Stop> {
        let schema = target.schema();
        self.attributes(tag, target, schema)?;
        if !tag.empty {
            self.enter(tag)?;
            self.content(tag, target, schema)?;
            self.depth -= 1;
        }
        if schema.namespaced != 0 {
            forget_conventional_declarations(target, schema);
        }
        Ok(())
    }

    fn enter(&mut self, tag: Tag<'i>) -> Result<(), Stop> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.stop(XmlErrorKind::TooDeep(MAX_DEPTH), tag.offset);
        }
        Ok(())
    }

    fn attributes(
        &mut self,
        tag: Tag<'i>,
        target: &mut dyn Element,
        schema: &'static ElementSchema,
    ) -> Result<(), Stop> {
        let mut rest = tag.attributes;
        let (mut at, mut hint, mut seen) = (0, 0, 0u128);
        while let Some(attribute) = self.split(&mut rest)? {
            if at == MAX_ATTRIBUTES {
                return self.too_many(attribute);
            }
            let found = if attribute.name.contains(':') || attribute.name == "xmlns" {
                None
            } else {
                schema.find_attribute(None, attribute.name, hint)
            };
            let value = self.attribute_value(attribute)?;
            match found {
                Some(found) => {
                    if found.group.is_none() {
                        if seen & 1 << found.field != 0 {
                            return self.duplicate(attribute);
                        }
                        seen |= 1 << found.field;
                        hint = found.field + 1;
                    }
                    let SlotMut::Scalar(slot) = slot_mut(target, found) else {
                        continue;
                    };
                    if found.group.is_some() && !slot.is_empty() {
                        return self.duplicate(attribute);
                    }
                    if let Err(expected) = slot.set(0, &value) {
                        return self.bad_value(&value, expected, offset_in(self.tokens.xml, attribute.value));
                    }
                }
                None => {
                    let kept = self.unknown_attribute(attribute, value, at, None)?;
                    if let Some(extra) = target.extra_mut() {
                        if extra.attributes().iter().any(|a| a.on.is_none() && a.name == kept.name) {
                            return self.duplicate(attribute);
                        }
                        extra.push_attribute(kept);
                    }
                }
            }
            at += 1;
        }
        Ok(())
    }

    #[cold]
    fn duplicate(&self, attribute: RawAttribute<'i>) -> Result<(), Stop> {
        let offset = offset_in(self.tokens.xml, attribute.name);
        self.stop(XmlErrorKind::DuplicateAttribute(attribute.name.to_owned()), offset)
    }

    #[cold]
    fn too_many(&self, attribute: RawAttribute<'i>) -> Result<(), Stop> {
        let offset = offset_in(self.tokens.xml, attribute.name);
        self.stop(XmlErrorKind::TooManyAttributes(MAX_ATTRIBUTES), offset)
    }

    #[cold]
    fn bad_value(&self, value: &str, expected: &str, offset: usize) -> Result<(), Stop> {
        let kind = XmlErrorKind::BadValue { value: value.to_owned(), expected: expected.to_owned() };
        self.stop(kind, offset)
    }

    #[cold]
    fn unknown_attribute(
        &self,
        attribute: RawAttribute<'i>,
        value: Cow<'i, str>,
        at: usize,
        on: Option<ChildOf>,
    ) -> Result<ExtraAttribute, Stop> {
        let offset = offset_in(self.tokens.xml, attribute.name);
        let (prefix, local) = split_name(attribute.name);
        if !is_name(local) || prefix.is_some_and(|prefix| !is_name(prefix)) {
            return self
                .stop(XmlErrorKind::Malformed(format!("{:?} is no attribute name", attribute.name)), offset);
        }
        let namespace = match prefix {
            None | Some("xmlns" | "xml") => None,
            Some(prefix) => match self.namespace_of(prefix) {
                Some(uri) => Some(uri.clone().into_owned()),
                None => return self.stop(XmlErrorKind::UndeclaredPrefix(prefix.to_owned()), offset),
            },
        };
        Ok(ExtraAttribute { name: attribute.name.to_owned(), value: value.into_owned(), namespace, at, on })
    }

    /// Reads up to the element's end tag.
    fn content(
        &mut self,
        tag: Tag<'i>,
        target: &mut dyn Element,
        schema: &'static ElementSchema,
    ) -> Result<(), Stop> {
        let (mut at, mut hint) = (0, 0);
        let mut text = Text::default();
        let has_text = schema.text.is_some();
        loop {
            match self.tokens.next()? {
                Token::Start(child) => {
                    let scope = self.declare(child)?;
                    let (namespace, local) = self.element_name(child)?;
                    match schema.find_child(namespace.as_deref(), local, hint) {
                        Some(found) => {
                            if found.group.is_none() {
                                hint = found.field;
                            }
                            self.child(child, target, found)?;
                        }
                        None => self.unknown_child(child, target, at)?,
                    }
                    self.bindings.truncate(scope);
                    at += 1;
                }
                Token::End => break,
                Token::Text(piece) if has_text => text.push(text_value(piece)),
                Token::CData(piece) if has_text => text.push(text_value(piece)),
                Token::Reference(name) if has_text => text.push(self.reference(name)?),
                Token::Text(piece) if is_blank(piece) && target.extra().is_none_or(Extra::is_empty) => {}
                Token::Reference(name) => {
                    self.reference(name)?;
                    self.stray(target, at, true);
                }
                Token::Text(_) | Token::CData(_) => self.stray(target, at, true),
                Token::Remark => self.stray(target, at, false),
                Token::Eof => return self.stop(XmlErrorKind::Truncated, self.tokens.offset),
            }
        }
        if let Some(extra) = target.extra_mut().filter(|extra| !extra.is_empty()) {
            extra.trim_text();
        }
        if let (Some(field), Some(text)) = (schema.text, text.0) {
            self.own_text(tag, target, field, &text, at > 0)?;
        }
        Ok(())
    }

    /// Takes an element's text. Around child elements and comments white space is layout; a comment amid text
    /// would change it when written on a line of its own, and is dropped.
    fn own_text(
        &self,
        tag: Tag<'i>,
        target: &mut dyn Element,
        field: usize,
        text: &str,
        children: bool,
    ) -> Result<(), Stop> {
        let remarks = target.extra().is_some_and(|extra| !extra.nodes().is_empty());
        if (children || remarks) && is_blank(text) {
            return Ok(());
        }
        if !children && let Some(extra) = target.extra_mut() {
            extra.retain_nodes(ExtraNode::is_data);
        }
        let text = if children { text.trim_matches(BLANK) } else { text };
        match target.slot_mut(field) {
            SlotMut::Scalar(slot) => match slot.set(0, text) {
                Ok(()) => Ok(()),
                Err(expected) => self.bad_value(text, expected, tag.offset),
            },
            _ => Ok(()),
        }
    }

    fn reference(&self, name: &'i str) -> Result<Cow<'i, str>, Stop> {
        match resolve(name) {
            Ok(c) => Ok(Cow::Owned(c.to_string())),
            Err(kind) => self.stop(kind, self.tokens.offset),
        }
    }

    /// Keeps text or a comment that has no place in the model.
    #[cold]
    fn stray(&self, target: &mut dyn Element, at: usize, text: bool) {
        let xml = &self.tokens.xml[self.tokens.offset..self.tokens.position()];
        match target.extra_mut() {
            Some(extra) if text => extra.push_text(xml, at),
            Some(extra) => {
                extra.push_node(ExtraNode {
                    xml: xml.to_owned(),
                    name: String::new(),
                    namespaces: Vec::new(),
                    at,
                });
            }
            None => {}
        }
    }

    fn unknown_child(&mut self, tag: Tag<'i>, target: &mut dyn Element, at: usize) -> Result<(), Stop> {
        let skipped = self.skip(tag)?;
        keep(tag, skipped, target, at);
        Ok(())
    }

    fn child(&mut self, tag: Tag<'i>, target: &mut dyn Element, found: Found) -> Result<(), Stop> {
        match slot_mut(target, found) {
            SlotMut::Element(slot) => {
                let index = slot.len();
                match slot.insert(index, found.variant) {
                    Some(element) => self.element(tag, element),
                    // A second one where one is allowed: kept, but not seen, as libvirt does.
                    None => self.unknown_child(tag, target, AT_THE_END),
                }
            }
            _ => {
                let skipped = self.skip(tag)?;
                self.leaf(tag, skipped, target, found)
            }
        }
    }

    /// Reads a child that has no struct of its own.
    fn leaf(
        &mut self,
        tag: Tag<'i>,
        skipped: Skipped<'i>,
        target: &mut dyn Element,
        found: Found,
    ) -> Result<(), Stop> {
        let mut on = ChildOf { field: found.field, index: 0 };
        let taken = match slot_mut(target, found) {
            SlotMut::Scalar(slot) => {
                on.index = slot.len();
                let room = found_repeated(slot_schema(target.schema(), found)) || on.index == 0;
                if skipped.has_children || !room {
                    false
                } else {
                    let text = skipped.text.0.as_deref().unwrap_or_default();
                    let SlotMut::Scalar(slot) = slot_mut(target, found) else { return Ok(()) };
                    if let Err(expected) = slot.set(on.index, text) {
                        return self.bad_value(text, expected, tag.offset);
                    }
                    true
                }
            }
            SlotMut::Flag(flag) => {
                let plain = !*flag && !skipped.has_children && skipped.text.0.as_deref().is_none_or(is_blank);
                *flag |= plain;
                plain
            }
            SlotMut::Raw(raw) if raw.is_none() => {
                *raw = Some(to_raw(tag, &skipped));
                return Ok(());
            }
            _ => false,
        };
        if !taken {
            // It stays behind one that is taken, or it would be the first when the document is read again.
            keep(tag, skipped, target, AT_THE_END);
            return Ok(());
        }
        let mut rest = tag.attributes;
        let mut before = 0;
        while let Some(attribute) = self.split(&mut rest)? {
            let value = self.attribute_value(attribute)?;
            let kept = self.unknown_attribute(attribute, value, before, Some(on))?;
            if let Some(extra) = target.extra_mut() {
                extra.push_attribute(kept);
            }
            before += 1;
        }
        Ok(())
    }

    /// Passes over an element, checking that it is well-formed.
    fn skip(&mut self, tag: Tag<'i>) -> Result<Skipped<'i>, Stop> {
        let mut skipped =
            Skipped { xml: "", text: Text::default(), has_children: false, namespaces: Vec::new() };
        let outer = self.bindings.len();
        // The element's own declarations are already in scope, and are no business of the outside.
        let own = self.own_declarations(tag)?;
        let mut scopes = vec![outer - own];
        self.check_tag(tag, outer - own, &mut skipped)?;
        let mut open = usize::from(!tag.empty);
        if open > 0 {
            self.enter(tag)?;
        }
        while open > 0 {
            match self.tokens.next()? {
                Token::Start(child) => {
                    skipped.has_children = true;
                    let scope = self.declare(child)?;
                    self.check_tag(child, outer - own, &mut skipped)?;
                    if child.empty {
                        self.bindings.truncate(scope);
                    } else {
                        self.enter(child)?;
                        scopes.push(scope);
                        open += 1;
                    }
                }
                Token::End => {
                    open -= 1;
                    self.depth -= 1;
                    if let Some(scope) = scopes.pop()
                        && open > 0
                    {
                        self.bindings.truncate(scope);
                    }
                }
                Token::Text(piece) | Token::CData(piece) if open == 1 => skipped.text.push(text_value(piece)),
                Token::Reference(name) => {
                    let c = self.reference(name)?;
                    if open == 1 {
                        skipped.text.push(c);
                    }
                }
                Token::Text(_) | Token::CData(_) | Token::Remark => {}
                Token::Eof => return self.stop(XmlErrorKind::Truncated, self.tokens.offset),
            }
        }
        skipped.xml = &self.tokens.xml[tag.offset..self.tokens.position()];
        Ok(skipped)
    }

    fn own_declarations(&self, tag: Tag<'i>) -> Result<usize, Stop> {
        if !tag.attributes.contains("xmlns") {
            return Ok(0);
        }
        let mut rest = tag.attributes;
        let mut own = 0;
        while let Some(attribute) = self.split(&mut rest)? {
            own += usize::from(attribute.name == "xmlns" || attribute.name.starts_with("xmlns:"));
        }
        Ok(own)
    }

    /// Checks the names, values and prefixes of a tag that is passed over, and notes which namespaces it takes
    /// from outside: from the first `outer` bindings.
    fn check_tag(&self, tag: Tag<'i>, outer: usize, skipped: &mut Skipped<'i>) -> Result<(), Stop> {
        let mut note = |prefix: &str| {
            if let Some(i) = self.bindings.iter().rposition(|b| b.prefix == prefix)
                && i < outer
                && !skipped.namespaces.iter().any(|(known, _)| known == prefix)
            {
                skipped.namespaces.push((prefix.to_owned(), self.bindings[i].uri.clone().into_owned()));
            }
        };
        let (prefix, local) = split_name(tag.name);
        if !is_name(local) || prefix.is_some_and(|prefix| !is_name(prefix)) {
            return self
                .stop(XmlErrorKind::Malformed(format!("{:?} is no element name", tag.name)), tag.offset);
        }
        self.element_name(tag)?;
        note(prefix.unwrap_or_default());
        let mut rest = tag.attributes;
        let mut names: Vec<&str> = Vec::new();
        while let Some(attribute) = self.split(&mut rest)? {
            let value = self.attribute_value(attribute)?;
            if names.len() == MAX_ATTRIBUTES {
                return self.too_many(attribute);
            }
            if names.contains(&attribute.name) {
                return self.duplicate(attribute);
            }
            names.push(attribute.name);
            self.unknown_attribute(attribute, value, 0, None)?;
            if let (Some(prefix), _) = split_name(attribute.name) {
                note(prefix);
            }
        }
        Ok(())
    }
}

/// The place of what belongs behind everything else.
const AT_THE_END: usize = usize::MAX;

fn found_repeated(row: Option<&super::FieldSchema>) -> bool {
    row.is_some_and(|row| row.repeated)
}

/// The row that a name led to.
fn slot_schema(schema: &'static ElementSchema, found: Found) -> Option<&'static super::FieldSchema> {
    match found.group {
        Some(group) => schema.fields[group].element().map(|inner| &inner.fields[found.field]),
        None => Some(&schema.fields[found.field]),
    }
}

/// The field that a name led to.
fn slot_mut(target: &mut dyn Element, found: Found) -> SlotMut<'_> {
    match found.group {
        None => target.slot_mut(found.field),
        Some(group) => match target.slot_mut(group) {
            SlotMut::Group(inner) => inner.slot_mut(found.field),
            other => other,
        },
    }
}

fn keep(tag: Tag<'_>, skipped: Skipped<'_>, target: &mut dyn Element, at: usize) {
    if let Some(extra) = target.extra_mut() {
        let Skipped { xml, namespaces, .. } = skipped;
        extra.push_node(ExtraNode { xml: xml.to_owned(), name: tag.name.to_owned(), namespaces, at });
    }
}

fn to_raw(tag: Tag<'_>, skipped: &Skipped<'_>) -> Raw {
    let start = 1 + tag.name.len() + tag.attributes.len();
    let inner = if tag.empty {
        None
    } else {
        let end = skipped.xml.rfind("</").unwrap_or(skipped.xml.len());
        Some(skipped.xml[start + 1..end].to_owned())
    };
    let attributes = tag.attributes.trim_end().to_owned();
    Raw { attributes, inner, namespaces: skipped.namespaces.clone() }
}

/// Drops declarations that the writer makes by itself, so that a document that was read and one that was built
/// are equal: the conventional prefix, for a namespace of which the element has a child, after the attributes.
#[cold]
fn forget_conventional_declarations(target: &mut dyn Element, schema: &'static ElementSchema) {
    let present = target.presence() & schema.namespaced;
    let attributes = (target.presence() & schema.attributes).count_ones() as usize;
    let Some(extra) = target.extra_mut() else { return };
    let wanted = |a: &ExtraAttribute| {
        schema.fields.iter().enumerate().any(|(i, row)| {
            present & 1 << i != 0
                && row.namespace.is_some_and(|ns| a.declared_prefix() == Some(ns.prefix) && a.value == ns.uri)
        })
    };
    let own: Vec<&ExtraAttribute> = extra.attributes().iter().filter(|a| a.on.is_none()).collect();
    // Only where the writer would put them: in one run at the end.
    let conventional = own.iter().rev().take_while(|a| wanted(a)).count();
    let run_starts = own.len() - conventional;
    if conventional == 0 || own[run_starts].at != attributes + run_starts {
        return;
    }
    let first = own[run_starts].at;
    extra.retain_attributes(|a| a.on.is_some() || a.at < first);
}

/// Checks that a text is one well-formed element, with these namespaces in scope.
pub(crate) fn check(xml: &str, namespaces: &[(String, String)]) -> Result<(), XmlError> {
    let run = || {
        let mut reader = Reader::new(xml)?;
        for (prefix, uri) in namespaces {
            reader.bindings.push(Binding { prefix, uri: Cow::Borrowed(uri) });
        }
        let tag = reader.root()?;
        reader.declare(tag)?;
        reader.skip(tag)?;
        match reader.tokens.next()? {
            Token::Eof if tag.offset == 0 => Ok(()),
            _ => reader.stop(XmlErrorKind::TrailingContent, reader.tokens.offset),
        }
    };
    run().map_err(|stop| locate(xml, stop))
}
