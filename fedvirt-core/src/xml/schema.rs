//! The schema table: what the derives know of a type, as data.

/// An XML namespace, with the prefix that it is written with when a document declares none for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Namespace {
    /// The conventional prefix.
    pub prefix: &'static str,
    /// The namespace's URI, which alone decides whether a name belongs to it.
    pub uri: &'static str,
}

/// One type: its fields in the order in which they are written.
#[derive(Debug)]
pub struct ElementSchema {
    /// The Rust type's name.
    pub name: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// The name that it has as a document's root, if it can be one.
    pub root: Option<&'static str>,
    /// The fields, without the one that holds what is unknown.
    pub fields: &'static [FieldSchema],
    pub(crate) attributes: u128,
    pub(crate) groups: u128,
    pub(crate) namespaced: u128,
    pub(crate) text: Option<usize>,
    /// Whether libvirt writes blank lines in it.
    pub(crate) blank: bool,
}

/// One field: an attribute, a child element, or text.
#[derive(Debug)]
pub struct FieldSchema {
    /// The Rust field's name, without the underscore that keeps it off a keyword.
    pub field: &'static str,
    /// The XML name; empty for [`FieldKind::Text`] and [`FieldKind::Group`].
    pub name: &'static str,
    /// The XML namespace.
    pub namespace: Option<&'static Namespace>,
    /// What it is in XML.
    pub kind: FieldKind,
    /// Whether it can stand more than once.
    pub repeated: bool,
    /// What it holds.
    pub ty: FieldType,
    /// Its documentation.
    pub doc: &'static str,
    /// Whether a blank line follows the element, as libvirt writes capabilities.
    pub blank_after: bool,
    /// Whether the value is a secret, which debug output hides.
    pub secret: bool,
    pub(crate) key: u64,
}

/// What a field is in XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// An attribute.
    Attribute,
    /// The element's own text.
    Text,
    /// A child element that holds only text, seen as a value.
    TextChild,
    /// A child element without content, whose presence says it all.
    Flag,
    /// A child element of a type of its own.
    Child,
    /// A child element kept verbatim.
    Raw,
    /// Fields of another type that stand in this element itself.
    Group,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum FieldType {
    /// Text.
    String,
    /// A whole number of up to so many bits, not negative.
    Unsigned(u8),
    /// A whole number of up to so many bits.
    Signed(u8),
    /// A number that keeps its spelling, such as `0x001f`.
    Number,
    /// A word of an open set.
    Choice(&'static ChoiceSchema),
    /// Present or not.
    Flag,
    /// Verbatim XML.
    Raw,
    /// An element of this type.
    Element(fn() -> &'static ElementSchema),
    /// One of several elements, in document order.
    Variants(&'static [Variant]),
}

/// One element of a field that takes several.
#[derive(Debug)]
pub struct Variant {
    /// The XML name.
    pub name: &'static str,
    /// The type.
    pub schema: fn() -> &'static ElementSchema,
    /// Its documentation.
    pub doc: &'static str,
}

/// An open set of words.
#[derive(Debug)]
pub struct ChoiceSchema {
    /// The Rust type's name.
    pub name: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// The words that are known.
    pub values: &'static [ChoiceValue],
}

/// One known word.
#[derive(Debug)]
pub struct ChoiceValue {
    /// The Rust variant's name.
    pub variant: &'static str,
    /// The word in XML.
    pub value: &'static str,
    /// Its documentation.
    pub doc: &'static str,
}

/// The first eight bytes and the length of a name: one comparison rejects nearly every other name.
pub(crate) const fn key(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut key = bytes.len() as u64;
    let mut i = 0;
    while i < bytes.len() && i < 7 {
        key = key << 8 | bytes[i] as u64;
        i += 1;
    }
    key
}

impl FieldSchema {
    /// A row; the derive calls it in a constant.
    #[doc(hidden)]
    #[allow(clippy::too_many_arguments, reason = "called by the derive alone")]
    pub const fn new(
        field: &'static str,
        name: &'static str,
        namespace: Option<&'static Namespace>,
        kind: FieldKind,
        repeated: bool,
        ty: FieldType,
        doc: &'static str,
        blank_after: bool,
        secret: bool,
    ) -> Self {
        Self { field, name, namespace, kind, repeated, ty, doc, blank_after, secret, key: key(name) }
    }

    fn is(&self, key: u64, namespace: Option<&str>, name: &str) -> bool {
        self.key == key && self.name == name && self.namespace.map(|ns| ns.uri) == namespace
    }

    /// The type of the element that the field holds, when it holds one.
    pub fn element(&self) -> Option<&'static ElementSchema> {
        match self.ty {
            FieldType::Element(schema) => Some(schema()),
            _ => None,
        }
    }

    /// The elements that the field takes, when it takes several.
    pub fn variants(&self) -> &'static [Variant] {
        match self.ty {
            FieldType::Variants(variants) => variants,
            _ => &[],
        }
    }

    /// The name as it is written by default, with the conventional prefix.
    pub fn qualified_name(&self) -> String {
        match self.namespace {
            Some(ns) => format!("{}:{}", ns.prefix, self.name),
            None => self.name.to_owned(),
        }
    }
}

/// Where a name leads in a type: a field of its own or of a group, and which of its variants.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) group: Option<usize>,
    pub(crate) field: usize,
    pub(crate) variant: usize,
}

impl ElementSchema {
    /// A table; the derive calls it in a constant.
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        doc: &'static str,
        root: Option<&'static str>,
        fields: &'static [FieldSchema],
    ) -> Self {
        assert!(fields.len() <= 128, "an element can have at most 128 fields; move some to a group");
        let (mut attributes, mut groups, mut namespaced, mut text, mut blank) = (0, 0, 0, None, false);
        let mut i = 0;
        while i < fields.len() {
            let bit = 1u128 << i;
            match fields[i].kind {
                FieldKind::Attribute => attributes |= bit,
                FieldKind::Group => groups |= bit,
                FieldKind::Text => text = Some(i),
                _ if fields[i].namespace.is_some() => namespaced |= bit,
                _ => {}
            }
            blank |= fields[i].blank_after;
            i += 1;
        }
        Self { name, doc, root, fields, attributes, groups, namespaced, text, blank }
    }

    /// Finds an attribute. `hint` is the field after the last one found: documents mostly keep the order.
    pub(crate) fn find_attribute(&self, namespace: Option<&str>, name: &str, hint: usize) -> Option<Found> {
        self.find(namespace, name, hint, |kind| kind == FieldKind::Attribute)
    }

    /// Finds a child element.
    pub(crate) fn find_child(&self, namespace: Option<&str>, name: &str, hint: usize) -> Option<Found> {
        self.find(namespace, name, hint, |kind| !matches!(kind, FieldKind::Attribute | FieldKind::Text))
    }

    fn find(
        &self,
        namespace: Option<&str>,
        name: &str,
        hint: usize,
        fits: fn(FieldKind) -> bool,
    ) -> Option<Found> {
        let key = key(name);
        let (before, after) = self.fields.split_at(hint.min(self.fields.len()));
        let in_order =
            after.iter().enumerate().map(|(i, f)| (i + before.len(), f)).chain(before.iter().enumerate());
        for (field, row) in in_order {
            if row.is(key, namespace, name) && fits(row.kind) {
                return Some(Found { group: None, field, variant: 0 });
            }
            if let FieldType::Variants(variants) = row.ty
                && namespace == row.namespace.map(|ns| ns.uri)
                && let Some(variant) = variants.iter().position(|v| v.name == name)
                && fits(row.kind)
            {
                return Some(Found { group: None, field, variant });
            }
        }
        if self.groups == 0 {
            return None;
        }
        self.fields.iter().enumerate().filter(|(_, row)| row.kind == FieldKind::Group).find_map(
            |(group, row)| {
                let found = row.element()?.find(namespace, name, 0, fits)?;
                Some(Found { group: Some(group), ..found })
            },
        )
    }
}
