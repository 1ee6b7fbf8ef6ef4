//! One loop that reads every type.

use std::borrow::Cow;

use super::escape::{BLANK, attribute_value, is_blank, is_name, resolve, text_value};
use super::extra::{ChildOf, ExtraAttribute, ExtraNode, Raw};
use super::schema::{Found, Key};
use super::tokens::{RawAttribute, Stop, Tag, Token, Tokens, check_characters, locate};
use super::{
    Added, Element, ElementSchema, FieldKind, FieldSchema, Namespace, Root, SlotMut, XmlError, XmlErrorKind,
};

/// How deep elements may nest: libxml2's own bound, so whatever libvirt takes fits.
pub const MAX_DEPTH: usize = 256;

/// How many bytes a document may have: four times what libvirt's own protocol carries.
pub const MAX_SIZE: usize = 16 << 20;

/// How many elements, comments and the like a document may have: what is read of a document takes at most a few hundred
/// times the document's memory, and with this bound at most a few hundred MiB. A domain with a thousand devices has some
/// ten thousand.
pub const MAX_NODES: usize = 1 << 19;

/// How many attributes one element may have; libvirt's largest has 40.
pub const MAX_ATTRIBUTES: usize = 512;

/// Reads a document of a known type.
///
/// # Errors
/// When the text is not well-formed XML, has another root, is cut off, is followed by something, declares a
/// document type, nests deeper than [`MAX_DEPTH`], is larger than [`MAX_SIZE`] or has more nodes than
/// [`MAX_NODES`], or holds a value that does not
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
    Ok(split_name(reader.tokens.tag_name(&tag)).1)
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
    /// Whether the document has a carriage return, so that text must be looked through for them.
    returns: bool,
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
    /// The text within, when there are no child elements.
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
    fn new(xml: &'i str) -> Result<Self, Box<Stop>> {
        let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
        if xml.len() > MAX_SIZE {
            let kind = XmlErrorKind::TooLarge { size: xml.len(), limit: MAX_SIZE };
            return Err(Stop::new(kind, 0));
        }
        let returns = check_characters(xml)?;
        Ok(Self { tokens: Tokens::new(xml), bindings: Vec::new(), returns, depth: 0 })
    }

    fn stop<T>(&self, kind: XmlErrorKind, offset: usize) -> Result<T, Box<Stop>> {
        Err(Stop::new(kind, offset))
    }

    /// The root's start tag; what stands before it must be white space, comments or the declaration.
    fn root(&mut self) -> Result<Tag, Box<Stop>> {
        loop {
            match self.tokens.next()? {
                Token::Start => return Ok(self.tokens.tag),
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

    fn document(
        &mut self,
        name: &str,
        namespace: Option<&str>,
        root: &mut dyn Element,
    ) -> Result<(), Box<Stop>> {
        let tag = self.root()?;
        let scope = self.open()?;
        let (found_namespace, local) = self.element_name(&tag)?;
        if local != name || found_namespace != namespace {
            let found = match found_namespace {
                Some(uri) => format!("{} (namespace {uri})", self.tokens.tag_name(&tag)),
                None => self.tokens.tag_name(&tag).to_owned(),
            };
            let kind = XmlErrorKind::WrongRoot { found, expected: format!("<{name}>") };
            return self.stop(kind, tag.offset);
        }
        self.element(&tag, root)?;
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

    /// Takes the namespace declarations of the start tag that was just read into scope, and returns how many
    /// were in scope before.
    #[inline]
    fn open(&mut self) -> Result<usize, Box<Stop>> {
        let scope = self.bindings.len();
        if self.tokens.declares {
            self.declare()?;
        }
        Ok(scope)
    }

    #[cold]
    fn declare(&mut self) -> Result<(), Box<Stop>> {
        for attribute in &self.tokens.attributes {
            let name = self.tokens.attribute_name(attribute);
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(after) if after.starts_with(':') => &after[1..],
                _ => continue,
            };
            let uri = self.attribute_value(attribute)?;
            if !prefix.is_empty() && (uri.is_empty() || !is_name(prefix)) {
                let kind = XmlErrorKind::Malformed(format!("{name} declares no namespace"));
                return self.stop(kind, attribute.offset);
            }
            self.bindings.push(Binding { prefix, uri });
        }
        Ok(())
    }

    #[inline]
    fn attribute_value(&self, attribute: &RawAttribute<'i>) -> Result<Cow<'i, str>, Box<Stop>> {
        if attribute.clean {
            return Ok(Cow::Borrowed(attribute.value));
        }
        attribute_value(attribute.value).map_err(|kind| Stop::new(kind, self.tokens.value_offset(attribute)))
    }

    fn namespace_of(&self, prefix: &str) -> Option<&Cow<'i, str>> {
        self.bindings.iter().rev().find(|b| b.prefix == prefix).map(|b| &b.uri)
    }

    /// An element's namespace and local name.
    fn element_name(&self, tag: &Tag) -> Result<(Option<&str>, &'i str), Box<Stop>> {
        let (prefix, local) = split_name(self.tokens.tag_name(tag));
        match (prefix, self.namespace_of(prefix.unwrap_or_default())) {
            (_, Some(uri)) if !uri.is_empty() => Ok((Some(uri), local)),
            (None, _) => Ok((None, local)),
            (Some(prefix), _) => self.stop(XmlErrorKind::UndeclaredPrefix(prefix.to_owned()), tag.offset + 1),
        }
    }

    /// Where an element's name leads in a type.
    #[inline]
    fn find(&self, tag: &Tag, schema: &ElementSchema, hint: usize) -> Result<Option<Found>, Box<Stop>> {
        // A name with a prefix is none of the table's, so there is no need to look for a colon first.
        match schema.find(tag.key, || self.tokens.tag_name(tag), None, hint) {
            Some(found) if self.bindings.iter().all(|b| !b.prefix.is_empty()) => Ok(Some(found)),
            _ => self.find_namespaced(tag, schema, hint),
        }
    }

    #[cold]
    #[inline(never)]
    fn find_namespaced(
        &self,
        tag: &Tag,
        schema: &ElementSchema,
        hint: usize,
    ) -> Result<Option<Found>, Box<Stop>> {
        let (namespace, local) = self.element_name(tag)?;
        let key = Key::element(local.as_bytes(), 0, local.len());
        let key = if namespace.is_some() { key.namespaced() } else { key };
        Ok(schema.find(key, || local, namespace, hint))
    }

    /// Reads the element whose start tag was just opened.
    fn element(&mut self, tag: &Tag, target: &mut dyn Element) -> Result<(), Box<Stop>> {
        let schema = target.schema();
        if !self.tokens.attributes.is_empty() {
            self.attributes(target, schema)?;
        }
        if !tag.empty {
            self.enter(tag)?;
            self.content(tag, target, schema)?;
            self.depth -= 1;
        }
        if schema.namespaced && target.extra().is_some_and(|extra| !extra.is_empty()) {
            // The root's own namespace is declared by the writer, too; another element's is needed outside it.
            let own = if self.depth == 0 { None } else { split_name(self.tokens.tag_name(tag)).0 };
            forget_conventional_declarations(target, schema, own);
        }
        Ok(())
    }

    #[inline]
    fn enter(&mut self, tag: &Tag) -> Result<(), Box<Stop>> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.stop(XmlErrorKind::TooDeep(MAX_DEPTH), tag.offset);
        }
        Ok(())
    }

    fn attributes(&self, target: &mut dyn Element, schema: &'static ElementSchema) -> Result<(), Box<Stop>> {
        let mut hint = 0;
        for (at, attribute) in self.tokens.attributes.iter().enumerate() {
            let found = schema.find(attribute.key, || self.tokens.attribute_name(attribute), None, hint);
            let value = self.attribute_value(attribute)?;
            let Some(found) = found else {
                self.keep_attribute(attribute, value, at, target)?;
                continue;
            };
            if found.group().is_none() {
                hint = found.field() + 1;
            }
            let taken = match found.group().map(|group| target.slot_mut(group)) {
                Some(SlotMut::Group(group)) => group.take(found.field(), &value),
                _ => target.take(found.field(), &value),
            };
            match taken {
                Ok(true) => {}
                Ok(false) => return self.duplicate(attribute),
                Err(expected) => {
                    return self.bad_value(&value, expected, self.tokens.value_offset(attribute));
                }
            }
        }
        Ok(())
    }

    #[cold]
    fn keep_attribute(
        &self,
        attribute: &RawAttribute<'i>,
        value: Cow<'i, str>,
        at: usize,
        target: &mut dyn Element,
    ) -> Result<(), Box<Stop>> {
        let kept = self.unknown_attribute(attribute, value, at, None)?;
        if let Some(extra) = target.extra_mut() {
            if extra.attributes().iter().any(|a| a.on.is_none() && a.name == kept.name) {
                return self.duplicate(attribute);
            }
            extra.push_attribute(kept);
        }
        Ok(())
    }

    #[cold]
    fn duplicate(&self, attribute: &RawAttribute<'i>) -> Result<(), Box<Stop>> {
        let name = self.tokens.attribute_name(attribute);
        self.stop(XmlErrorKind::DuplicateAttribute(name.to_owned()), attribute.offset)
    }

    #[cold]
    fn bad_value(&self, value: &str, expected: &str, offset: usize) -> Result<(), Box<Stop>> {
        let kind = XmlErrorKind::BadValue { value: value.to_owned(), expected: expected.to_owned() };
        self.stop(kind, offset)
    }

    fn unknown_attribute(
        &self,
        attribute: &RawAttribute<'i>,
        value: Cow<'i, str>,
        at: usize,
        on: Option<ChildOf>,
    ) -> Result<ExtraAttribute, Box<Stop>> {
        let (name, offset) = (self.tokens.attribute_name(attribute), attribute.offset);
        let (prefix, local) = split_name(name);
        if !is_name(local) || prefix.is_some_and(|prefix| !is_name(prefix)) {
            return self.stop(XmlErrorKind::Malformed(format!("{name:?} is no attribute name")), offset);
        }
        let namespace = match prefix {
            None | Some("xmlns" | "xml") => None,
            Some(prefix) => match self.namespace_of(prefix) {
                Some(uri) => Some(uri.clone().into_owned()),
                None => return self.stop(XmlErrorKind::UndeclaredPrefix(prefix.to_owned()), offset),
            },
        };
        Ok(ExtraAttribute { name: name.to_owned(), value: value.into_owned(), namespace, at, on })
    }

    /// Reads up to the element's end tag.
    fn content(
        &mut self,
        tag: &Tag,
        target: &mut dyn Element,
        schema: &'static ElementSchema,
    ) -> Result<(), Box<Stop>> {
        let (mut at, mut hint) = (0, 0);
        let mut text = Text::default();
        // Whether there is text that has no place in the model, and whether anything is kept among the children.
        let (mut stray, mut kept) = (false, false);
        let has_text = schema.text.is_some();
        loop {
            let token = self.tokens.next()?;
            if !self.tokens.blank.is_empty() {
                if has_text {
                    text.push(self.text_value(self.tokens.blank));
                } else if stray && let Some(extra) = target.extra_mut() {
                    extra.push_text(self.tokens.blank, at);
                }
            }
            match token {
                Token::Start => {
                    let child = self.tokens.tag;
                    let scope = self.open()?;
                    match self.find(&child, schema, hint)? {
                        Some(found) => {
                            if found.group().is_none() {
                                hint = found.field();
                            }
                            kept |= self.child(&child, target, found)?;
                        }
                        None => {
                            self.unknown_child(&child, target, at)?;
                            kept = true;
                        }
                    }
                    self.bindings.truncate(scope);
                    at += 1;
                }
                Token::End => break,
                Token::Text(piece) | Token::CData(piece) if has_text => text.push(self.text_value(piece)),
                Token::Reference(name) if has_text => text.push(self.reference(name)?),
                Token::Reference(_) | Token::Text(_) | Token::CData(_) => {
                    if let Token::Reference(name) = token {
                        self.reference(name)?;
                    }
                    self.stray(target, at, true);
                    (stray, kept) = (true, true);
                }
                Token::Remark => {
                    self.stray(target, at, false);
                    kept = true;
                }
                Token::Eof => return self.stop(XmlErrorKind::Truncated, self.tokens.offset),
            }
        }
        if stray && let Some(extra) = target.extra_mut() {
            extra.trim_text();
        }
        if let (Some(field), Some(text)) = (schema.text, text.0) {
            self.own_text(tag, target, field, &text, (at > 0, kept))?;
        } else if at == 0
            && !has_text
            && !kept
            && let Some(extra) = target.extra_mut()
        {
            extra.set_open(true);
        }
        Ok(())
    }

    /// Takes an element's text. Around child elements and comments white space is layout; a comment amid text
    /// would change it when written on a line of its own, and is dropped.
    #[inline(never)]
    fn own_text(
        &self,
        tag: &Tag,
        target: &mut dyn Element,
        field: usize,
        text: &str,
        (children, kept): (bool, bool),
    ) -> Result<(), Box<Stop>> {
        if (children || kept) && is_blank(text) {
            return Ok(());
        }
        if !children
            && kept
            && let Some(extra) = target.extra_mut()
        {
            extra.retain_nodes(ExtraNode::is_data);
        }
        let text = if children { text.trim_matches(BLANK) } else { text };
        match target.take(field, text) {
            Ok(_) => Ok(()),
            Err(expected) => self.bad_value(text, expected, tag.offset),
        }
    }

    #[inline]
    fn text_value(&self, piece: &'i str) -> Cow<'i, str> {
        if self.returns { text_value(piece) } else { Cow::Borrowed(piece) }
    }

    #[cold]
    fn reference(&self, name: &'i str) -> Result<Cow<'i, str>, Box<Stop>> {
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

    #[cold]
    #[inline(never)]
    fn unknown_child(&mut self, tag: &Tag, target: &mut dyn Element, at: usize) -> Result<(), Box<Stop>> {
        let skipped = self.skip(tag, false)?;
        self.keep(tag, skipped, target, at);
        Ok(())
    }

    fn keep(&self, tag: &Tag, skipped: Skipped<'i>, target: &mut dyn Element, at: usize) {
        if let Some(extra) = target.extra_mut() {
            let Skipped { xml, namespaces, .. } = skipped;
            let name = self.tokens.tag_name(tag).to_owned();
            extra.push_node(ExtraNode { xml: xml.to_owned(), name, namespaces, at });
        }
    }

    /// Reads a child that the model knows, and says whether it is kept all the same among what is unknown.
    fn child(&mut self, tag: &Tag, target: &mut dyn Element, found: Found) -> Result<bool, Box<Stop>> {
        match target.add(found.field(), found.variant()) {
            Added::Element(element) => self.element(tag, element).map(|()| false),
            // A second one where one is allowed: kept, but not seen, as libvirt does.
            Added::Full => self.unknown_child(tag, target, AT_THE_END).map(|()| true),
            Added::NoElement => {
                let skipped = self.skip(tag, true)?;
                self.leaf(tag, skipped, target, found)
            }
        }
    }

    /// Reads a child that has no struct of its own.
    #[inline(never)]
    fn leaf(
        &mut self,
        tag: &Tag,
        skipped: Skipped<'i>,
        target: &mut dyn Element,
        found: Found,
    ) -> Result<bool, Box<Stop>> {
        let mut on = ChildOf { field: found.field(), index: 0 };
        let taken = match target.slot_mut(found.field()) {
            SlotMut::Scalar(_) if skipped.has_children => false,
            SlotMut::Scalar(slot) => {
                on.index = slot.len();
                let text = skipped.text.0.as_deref().unwrap_or_default();
                match target.take(found.field(), text) {
                    Ok(taken) => taken,
                    Err(expected) => return self.bad_value(text, expected, tag.offset).map(|()| false),
                }
            }
            SlotMut::Flag(flag) => {
                let plain = !*flag && !skipped.has_children && skipped.text.0.as_deref().is_none_or(is_blank);
                *flag |= plain;
                plain
            }
            SlotMut::Raw(raw) if raw.is_none() => {
                *raw = Some(to_raw(tag, &skipped));
                return Ok(false);
            }
            _ => false,
        };
        if !taken {
            // It stays behind one that is taken, or it would be the first when the document is read again.
            self.keep(tag, skipped, target, AT_THE_END);
            return Ok(true);
        }
        // What is taken has no child elements, so the attributes are still those of its tag.
        for (at, attribute) in self.tokens.attributes.iter().enumerate() {
            let value = self.attribute_value(attribute)?;
            let kept = self.unknown_attribute(attribute, value, at, Some(on))?;
            if let Some(extra) = target.extra_mut() {
                extra.push_attribute(kept);
            }
        }
        Ok(false)
    }

    /// Passes over an element whose start tag was just opened, checking that it is well-formed; `known` says that
    /// its name is one of the table's.
    #[inline(never)]
    fn skip(&mut self, tag: &Tag, known: bool) -> Result<Skipped<'i>, Box<Stop>> {
        let mut skipped =
            Skipped { xml: "", text: Text::default(), has_children: false, namespaces: Vec::new() };
        // The element's own declarations are already in scope, and are no business of the outside.
        let outer = self.bindings.len() - self.own_declarations();
        let plain = known && self.tokens.attributes.is_empty() && self.bindings.is_empty();
        if !plain {
            self.check_tag(tag, outer, &mut skipped)?;
        }
        // How many declarations were in scope before each open element but the outermost.
        let mut scopes = Vec::new();
        let mut open = usize::from(!tag.empty);
        if open > 0 {
            self.enter(tag)?;
        }
        while open > 0 {
            let token = self.tokens.next()?;
            // Text among child elements is of no use to anyone.
            let wanted = open == 1 && !skipped.has_children;
            if wanted && !self.tokens.blank.is_empty() {
                skipped.text.push(self.text_value(self.tokens.blank));
            }
            match token {
                Token::Start => {
                    let child = self.tokens.tag;
                    skipped.has_children = true;
                    let scope = self.open()?;
                    self.check_tag(&child, outer, &mut skipped)?;
                    if child.empty {
                        self.bindings.truncate(scope);
                    } else {
                        self.enter(&child)?;
                        scopes.push(scope);
                        open += 1;
                    }
                }
                Token::End => {
                    open -= 1;
                    self.depth -= 1;
                    if let Some(scope) = scopes.pop() {
                        self.bindings.truncate(scope);
                    }
                }
                Token::Text(piece) | Token::CData(piece) if wanted => {
                    skipped.text.push(self.text_value(piece));
                }
                Token::Reference(name) => {
                    let c = self.reference(name)?;
                    if wanted {
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

    fn own_declarations(&self) -> usize {
        let names = self.tokens.attributes.iter().map(|attribute| self.tokens.attribute_name(attribute));
        names.filter(|name| *name == "xmlns" || name.starts_with("xmlns:")).count()
    }

    /// Checks the names, values and prefixes of the tag that was just opened, which is passed over, and notes
    /// which namespaces it takes from outside: from the first `outer` bindings.
    fn check_tag(&self, tag: &Tag, outer: usize, skipped: &mut Skipped<'i>) -> Result<(), Box<Stop>> {
        let mut note = |prefix: &str| {
            if let Some(i) = self.bindings.iter().rposition(|b| b.prefix == prefix)
                && i < outer
                && !skipped.namespaces.iter().any(|(known, _)| known == prefix)
            {
                skipped.namespaces.push((prefix.to_owned(), self.bindings[i].uri.clone().into_owned()));
            }
        };
        let (prefix, local) = split_name(self.tokens.tag_name(tag));
        if !is_name(local) || prefix.is_some_and(|prefix| !is_name(prefix)) {
            let message = format!("{:?} is no element name", self.tokens.tag_name(tag));
            return self.stop(XmlErrorKind::Malformed(message), tag.offset);
        }
        self.element_name(tag)?;
        note(prefix.unwrap_or_default());
        for (i, attribute) in self.tokens.attributes.iter().enumerate() {
            let value = self.attribute_value(attribute)?;
            let name = self.tokens.attribute_name(attribute);
            let mut before = self.tokens.attributes[..i].iter();
            if before.any(|before| before.key == attribute.key && self.tokens.attribute_name(before) == name)
            {
                return self.duplicate(attribute);
            }
            self.unknown_attribute(attribute, value, 0, None)?;
            if let (Some(prefix), _) = split_name(name) {
                note(prefix);
            }
        }
        Ok(())
    }
}

/// The place of what belongs behind everything else.
const AT_THE_END: usize = usize::MAX;

fn to_raw(tag: &Tag, skipped: &Skipped<'_>) -> Raw {
    let (start, end) = (tag.end - tag.offset, skipped.xml.rfind("</"));
    let inner = end.filter(|_| !tag.empty).map(|end| skipped.xml[start..end].to_owned());
    let tag_end = start - if tag.empty { "/>".len() } else { ">".len() };
    let attributes = skipped.xml[1 + tag.key.len()..tag_end].trim_end().to_owned();
    Raw { attributes, inner, namespaces: skipped.namespaces.clone() }
}

/// Drops declarations that the writer makes by itself, so that a document that was read and one that was built
/// are equal: the conventional prefix, for a namespace of which the element has a child, after the attributes. `own` is
/// a prefix that the element itself has.
#[cold]
fn forget_conventional_declarations(
    target: &mut dyn Element,
    schema: &'static ElementSchema,
    own: Option<&str>,
) {
    let present = |row: &&FieldSchema| !target.slot(row.index).is_empty();
    let attributes =
        schema.fields.iter().filter(|row| row.kind == FieldKind::Attribute).filter(present).count();
    let namespaces: Vec<&Namespace> = schema
        .fields
        .iter()
        .filter(|row| row.namespace.is_some())
        .filter(present)
        .filter_map(|row| row.namespace)
        .collect();
    let Some(extra) = target.extra_mut() else { return };
    let wanted = |a: &ExtraAttribute| {
        namespaces
            .iter()
            .any(|ns| own != Some(ns.prefix) && a.declared_prefix() == Some(ns.prefix) && a.value == ns.uri)
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
        reader.open()?;
        reader.skip(&tag, false)?;
        match reader.tokens.next()? {
            Token::Eof if tag.offset == 0 && reader.tokens.blank.is_empty() => Ok(()),
            _ => reader.stop(XmlErrorKind::TrailingContent, reader.tokens.offset - reader.tokens.blank.len()),
        }
    };
    run().map_err(|stop| locate(xml, stop))
}
