//! The schema table: what the derives know of a type, as data.

use super::word::Word;

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
    /// The Rust module that it is written in, as `module_path!()` has it.
    pub module: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// The name that it has as a document's root, if it can be one.
    pub root: Option<&'static str>,
    /// The fields, without the one that holds what is unknown.
    pub fields: &'static [FieldSchema],
    /// The fields' names again, close together in memory, where a search touches nothing else.
    keys: &'static [Key],
    /// Whether a field has a namespace.
    pub(crate) namespaced: bool,
    pub(crate) text: Option<usize>,
    /// The fields whose names stand elsewhere: those of groups, and lists over several elements.
    elsewhere: u128,
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
    /// What an attribute's value is written behind (` name='`); a child's end tag with the line end.
    pub(crate) written: &'static str,
    /// The field's number in its type.
    pub(crate) index: usize,
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
    /// Its end tag with the line end.
    #[doc(hidden)]
    pub written: &'static str,
}

/// An open set of words.
#[derive(Debug)]
pub struct ChoiceSchema {
    /// The Rust type's name.
    pub name: &'static str,
    /// The Rust module that it is written in, as `module_path!()` has it.
    pub module: &'static str,
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

/// A name in a form that compares at once: its first eight bytes and its length, and what it is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The first bytes, the first one lowest; zero where the name is shorter.
    head: u64,
    /// The length, and one of the bits below.
    rest: u64,
}

impl Key {
    const ATTRIBUTE: u64 = 1 << 61;
    const NAMESPACED: u64 = 1 << 62;
    /// Never looked for.
    const NONE: u64 = 1 << 63;

    /// The key of the name of an element without a namespace, which stands somewhere in a text.
    #[inline]
    pub(crate) const fn element(text: &[u8], from: usize, len: usize) -> Self {
        Self { head: Word::at(text, from).head(len), rest: len as u64 }
    }

    /// The key of an attribute's name.
    #[inline]
    pub(crate) const fn attribute(text: &[u8], from: usize, len: usize) -> Self {
        Self { head: Word::at(text, from).head(len), rest: len as u64 | Self::ATTRIBUTE }
    }

    /// The key of the same name in a namespace.
    pub(crate) const fn namespaced(self) -> Self {
        Self { head: self.head, rest: self.rest | Self::NAMESPACED }
    }

    /// The length of the name.
    #[inline]
    pub(crate) const fn len(self) -> usize {
        (self.rest & !(Self::ATTRIBUTE | Self::NAMESPACED | Self::NONE)) as usize
    }

    /// Whether the name, which stands at `from` in a text, stands at another place, too.
    #[inline]
    pub(crate) fn is_at(self, text: &[u8], from: usize, place: usize) -> bool {
        let len = self.len();
        Word::at(text, place).head(len) == self.head
            && (len <= 8 || text[place..].starts_with(&text[from..from + len]))
    }

    /// Whether the name is `xmlns`, or begins so.
    #[inline]
    pub(crate) const fn may_declare(self) -> bool {
        const XMLNS: u64 = Word::at(b"xmlns", 0).head(5);
        Word::new(self.head).head(5) == XMLNS
    }

    const fn of_row(row: &FieldSchema) -> Self {
        let (name, len) = (row.name.as_bytes(), row.name.len());
        match (row.kind, row.ty) {
            (FieldKind::Text | FieldKind::Group, _) | (_, FieldType::Variants(_)) => {
                Self { head: 0, rest: Self::NONE }
            }
            (FieldKind::Attribute, _) => Self::attribute(name, 0, len),
            _ if row.namespace.is_some() => Self::element(name, 0, len).namespaced(),
            _ => Self::element(name, 0, len),
        }
    }

    /// The keys of a type's fields; the derive calls it in a constant.
    #[doc(hidden)]
    pub const fn all<const N: usize>(fields: &[FieldSchema; N]) -> [Self; N] {
        let mut keys = [Self { head: 0, rest: Self::NONE }; N];
        let mut i = 0;
        while i < N {
            keys[i] = Self::of_row(&fields[i]);
            i += 1;
        }
        keys
    }

    /// Whether the key says all of the name, and the name has no namespace.
    #[inline]
    const fn is_whole(self) -> bool {
        self.rest & !Self::ATTRIBUTE <= 8
    }

    const fn is_attribute(self) -> bool {
        self.rest & Self::ATTRIBUTE != 0
    }
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
        written: &'static str,
        index: usize,
    ) -> Self {
        Self { field, name, namespace, kind, repeated, ty, doc, blank_after, secret, written, index }
    }

    fn is(&self, name: &str, namespace: Option<&str>) -> bool {
        self.name == name && self.namespace.map(|ns| ns.uri) == namespace
    }

    /// The type of the element that the field holds, when it holds one.
    pub fn element(&self) -> Option<&'static ElementSchema> {
        match self.ty {
            FieldType::Element(schema) => Some(schema()),
            _ => None,
        }
    }

    /// The elements that the field takes, when it takes several.
    pub const fn variants(&self) -> &'static [Variant] {
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

/// Where a name leads in a type: a field of its own or of a group, and which of its variants. Small, because it goes
/// from hand to hand for every name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    group: Option<u8>,
    field: u8,
    variant: u8,
}

impl Found {
    // A table's fields, and a field's variants, are at most 128.
    #[inline]
    const fn field_at(i: usize) -> Self {
        Self { group: None, field: i as u8, variant: 0 }
    }

    /// The field, in the group if there is one.
    #[inline]
    pub(crate) const fn field(self) -> usize {
        self.field as usize
    }

    #[inline]
    pub(crate) fn group(self) -> Option<usize> {
        self.group.map(usize::from)
    }

    #[inline]
    pub(crate) const fn variant(self) -> usize {
        self.variant as usize
    }
}

impl ElementSchema {
    /// A table; the derive calls it in a constant.
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        module: &'static str,
        doc: &'static str,
        root: Option<&'static str>,
        fields: &'static [FieldSchema],
        keys: &'static [Key],
    ) -> Self {
        assert!(fields.len() == keys.len());
        assert!(fields.len() <= 128, "an element can have at most 128 fields; move some to a group");
        let (mut namespaced, mut text, mut elsewhere, mut blank) = (false, None, 0, false);
        let mut i = 0;
        while i < fields.len() {
            let bit = 1u128 << i;
            if matches!(fields[i].kind, FieldKind::Text) {
                text = Some(i);
            }
            namespaced |= fields[i].namespace.is_some();
            assert!(fields[i].variants().len() <= 128, "a list can take at most 128 elements");
            if matches!((fields[i].kind, fields[i].ty), (FieldKind::Group, _) | (_, FieldType::Variants(_))) {
                elsewhere |= bit;
            }
            blank |= fields[i].blank_after;
            i += 1;
        }
        Self { name, module, doc, root, fields, keys, namespaced, text, elsewhere, blank }
    }

    /// Finds an attribute or a child element. `hint` is the field to begin with: documents mostly keep the order.
    #[inline]
    pub(crate) fn find<'n>(
        &self,
        key: Key,
        name: impl Fn() -> &'n str,
        namespace: Option<&str>,
        hint: usize,
    ) -> Option<Found> {
        if self.keys.get(hint) == Some(&key) && key.is_whole() {
            return Some(Found::field_at(hint));
        }
        self.search(key, name(), namespace, hint)
    }

    #[inline(never)]
    fn search(&self, key: Key, name: &str, namespace: Option<&str>, hint: usize) -> Option<Found> {
        let hint = hint.min(self.keys.len());
        for (from, keys) in [(hint, &self.keys[hint..]), (0, &self.keys[..hint])] {
            for (i, known) in keys.iter().enumerate() {
                if *known == key && (key.is_whole() || self.fields[from + i].is(name, namespace)) {
                    return Some(Found::field_at(from + i));
                }
            }
        }
        if self.elsewhere == 0 { None } else { self.find_elsewhere(key, name, namespace) }
    }

    #[cold]
    fn find_elsewhere(&self, key: Key, name: &str, namespace: Option<&str>) -> Option<Found> {
        let rows = self.fields.iter().enumerate();
        let mut rows = rows.filter(|(i, _)| self.elsewhere & 1 << i != 0);
        rows.find_map(|(i, row)| match row.ty {
            FieldType::Variants(variants) => {
                let fits = !key.is_attribute() && row.namespace.map(|ns| ns.uri) == namespace;
                let variant = variants.iter().position(|variant| fits && variant.name == name)?;
                Some(Found { variant: variant as u8, ..Found::field_at(i) })
            }
            _ => {
                let found = row.element()?.find(key, || name, namespace, 0)?;
                Some(Found { group: Some(i as u8), ..found })
            }
        })
    }
}
