//! What the model does not know, kept as it was.

use super::escape::{BLANK, is_blank};

/// What a document held beyond the model, in the element where it stood. One pointer when there is nothing.
///
/// libvirt grows with every release, and documents carry other projects' namespaces: none of it is lost.
///
/// Two are equal when they hold the same, whether or not the element had an end tag of its own.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Content>>);

#[derive(Clone, Default)]
struct Content {
    attributes: Vec<ExtraAttribute>,
    nodes: Vec<ExtraNode>,
    open: bool,
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.attributes() == other.attributes() && self.nodes() == other.nodes()
    }
}

impl Eq for Extra {}

/// An attribute that the model does not know, or a namespace declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtraAttribute {
    /// The name as written, prefix included.
    pub name: String,
    /// The value, references resolved.
    pub value: String,
    /// The URI of the name's namespace, if it has a prefix.
    pub namespace: Option<String>,
    /// How many attributes stood before it.
    pub at: usize,
    /// The child that it stands on, when that child has no struct of its own (a flag, or text alone).
    pub on: Option<ChildOf>,
}

/// A child without a struct of its own: the field's number in the schema table, and which of its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildOf {
    /// The field.
    pub field: usize,
    /// The index in the field's list; 0 for a single one.
    pub index: usize,
}

/// A child that the model does not know: an element, stray text, or a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtraNode {
    /// The XML, verbatim.
    pub xml: String,
    /// The element's name as written; empty for text and comments.
    pub name: String,
    /// The namespaces that the XML relies on and that were declared outside it: prefix and URI.
    pub namespaces: Vec<(String, String)>,
    /// How many child elements stood before it.
    pub at: usize,
}

impl ExtraAttribute {
    /// Whether this is a namespace declaration rather than data.
    pub fn is_declaration(&self) -> bool {
        self.declared_prefix().is_some()
    }

    pub(crate) fn declared_prefix(&self) -> Option<&str> {
        match self.name.strip_prefix("xmlns") {
            Some("") => Some(""),
            Some(rest) => rest.strip_prefix(':'),
            None => None,
        }
    }
}

impl ExtraNode {
    /// Whether this is an element or stray text, and not just a comment.
    pub fn is_data(&self) -> bool {
        !self.name.is_empty() || !(self.xml.starts_with("<!--") || self.xml.starts_with("<?"))
    }
}

impl ExtraNode {
    fn is_text(&self) -> bool {
        self.is_data() && self.name.is_empty()
    }
}

impl Extra {
    /// Whether there is nothing, not even a comment or a namespace declaration.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|content| content.attributes.is_empty() && content.nodes.is_empty())
    }
    /// The attributes, in document order.
    pub fn attributes(&self) -> &[ExtraAttribute] {
        self.0.as_ref().map_or(&[], |content| &content.attributes)
    }
    /// The children, in document order.
    pub fn nodes(&self) -> &[ExtraNode] {
        self.0.as_ref().map_or(&[], |content| &content.nodes)
    }
    /// Whether the element is written with an end tag when there is nothing in it: libvirt writes some so, such as
    /// `<devices>`, and others as `<x/>`. It says nothing else.
    pub fn is_open(&self) -> bool {
        self.0.as_ref().is_some_and(|content| content.open)
    }
    /// Says whether the element is written with an end tag when there is nothing in it.
    pub fn set_open(&mut self, open: bool) {
        if open || self.0.is_some() {
            self.0.get_or_insert_default().open = open;
        }
        self.tidy();
    }
    /// Adds an attribute.
    pub fn push_attribute(&mut self, attribute: ExtraAttribute) {
        self.0.get_or_insert_default().attributes.push(attribute);
    }
    /// Adds a child.
    pub fn push_node(&mut self, node: ExtraNode) {
        self.0.get_or_insert_default().nodes.push(node);
    }
    /// Adds a piece of stray text. Pieces that follow each other are one text.
    pub(crate) fn push_text(&mut self, piece: &str, at: usize) {
        match self.0.as_mut().and_then(|content| content.nodes.last_mut()) {
            Some(last) if last.at == at && last.is_text() => last.xml.push_str(piece),
            _ if is_blank(piece) => {}
            _ => self.push_node(ExtraNode {
                xml: piece.trim_start_matches(BLANK).to_owned(),
                name: String::new(),
                namespaces: Vec::new(),
                at,
            }),
        }
    }
    /// White space around stray text is layout.
    pub(crate) fn trim_text(&mut self) {
        let Some(content) = &mut self.0 else { return };
        for node in content.nodes.iter_mut().filter(|node| node.is_text()) {
            node.xml.truncate(node.xml.trim_end_matches(BLANK).len());
        }
    }
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.0 = None;
    }
    pub(crate) fn retain_attributes(&mut self, keep: impl FnMut(&ExtraAttribute) -> bool) {
        self.retain(|content| content.attributes.retain(keep));
    }
    pub(crate) fn retain_nodes(&mut self, keep: impl FnMut(&ExtraNode) -> bool) {
        self.retain(|content| content.nodes.retain(keep));
    }
    fn retain(&mut self, retain: impl FnOnce(&mut Content)) {
        let Some(content) = &mut self.0 else { return };
        retain(content);
        self.tidy();
    }
    /// Holds on to no memory when there is nothing to keep.
    fn tidy(&mut self) {
        if self.is_empty() && !self.is_open() {
            self.0 = None;
        }
    }
}

impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Extra").field("attributes", &self.attributes()).field("nodes", &self.nodes()).finish()
    }
}

/// An element kept verbatim, such as `<metadata>`.
///
/// It belongs to others: fedvirt keeps every byte between its tags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raw {
    /// What stands in the start tag after the name, with the white space before it.
    pub(crate) attributes: String,
    /// What stands between the tags; `None` for `<x/>`.
    pub(crate) inner: Option<String>,
    /// The namespaces that it relies on and that were declared outside it: prefix and URI.
    pub(crate) namespaces: Vec<(String, String)>,
}

impl Raw {
    /// An element with this content between its tags.
    ///
    /// # Errors
    /// When the content is not well-formed.
    pub fn new(inner_xml: &str) -> Result<Self, super::XmlError> {
        super::read::check(&format!("<x>{inner_xml}</x>"), &[])?;
        Ok(Self { inner: Some(inner_xml.to_owned()), ..Self::default() })
    }

    /// The content between the tags, verbatim.
    pub fn inner_xml(&self) -> &str {
        self.inner.as_deref().unwrap_or_default()
    }
}
