//! How the table reaches a field: one small trait for values, one for elements; and the short ways that reading
//! and writing take.

use std::cmp::Ordering;

use super::{Element, FieldSchema, FieldType, Node, Raw, Scalar, Value};

/// A field to look at.
pub enum SlotRef<'a> {
    /// An attribute, text, or a child that holds only text.
    Scalar(&'a dyn ScalarSlot),
    /// Child elements.
    Element(&'a dyn ElementSlot),
    /// Fields of this same element that are kept in a type of their own.
    Group(&'a dyn Element),
    /// Presence.
    Flag(bool),
    /// Verbatim XML.
    Raw(Option<&'a Raw>),
}

/// A field to change.
pub enum SlotMut<'a> {
    /// An attribute, text, or a child that holds only text.
    Scalar(&'a mut dyn ScalarSlot),
    /// Child elements.
    Element(&'a mut dyn ElementSlot),
    /// Fields of this same element that are kept in a type of their own.
    Group(&'a mut dyn Element),
    /// Presence.
    Flag(&'a mut bool),
    /// Verbatim XML.
    Raw(&'a mut Option<Raw>),
}

impl SlotRef<'_> {
    /// Whether the field holds nothing. A group never does.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Scalar(slot) => slot.is_empty(),
            Self::Element(slot) => slot.is_empty(),
            Self::Group(_) => false,
            Self::Flag(flag) => !flag,
            Self::Raw(raw) => raw.is_none(),
        }
    }
}

/// What became of a new child.
pub enum Added<'a> {
    /// It is there, empty.
    Element(&'a mut dyn Element),
    /// There is one already, and there can be but one.
    Full,
    /// The field holds values, a flag, or verbatim XML.
    NoElement,
}

impl<'a> From<Option<&'a mut dyn Element>> for Added<'a> {
    fn from(added: Option<&'a mut dyn Element>) -> Self {
        added.map_or(Self::Full, Self::Element)
    }
}

/// Whoever wants to see the fields of an element that hold something: each value and each child by itself.
///
/// It is the fast way through an element; [`SlotRef`] is the one that takes a field at a time.
pub trait Visitor {
    /// An attribute, text, or a child that holds only text.
    fn value(&mut self, row: &'static FieldSchema, value: Value<'_>);
    /// A child element, and which variant it is.
    fn element(&mut self, row: &'static FieldSchema, element: &dyn Element, variant: usize);
    /// A child element that is there.
    fn flag(&mut self, row: &'static FieldSchema);
    /// Verbatim XML.
    fn raw(&mut self, row: &'static FieldSchema, raw: &Raw);
}

/// A field of values: an `Option` or a `Vec` of a [`Scalar`].
pub trait ScalarSlot {
    /// How many values there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// One value.
    fn get(&self, index: usize) -> Option<Value<'_>>;
    /// Reads one value; an index of `len()` adds it. `Err` says what would fit.
    fn set(&mut self, index: usize, text: &str) -> Result<(), &'static str>;
    /// Removes one value, and says whether it was there.
    fn remove(&mut self, index: usize) -> bool;
}

/// A field of child elements: an `Option<Box<_>>` or a `Vec` of a [`Node`].
pub trait ElementSlot {
    /// How many there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// One element.
    fn get(&self, index: usize) -> Option<&dyn Element>;
    /// One element, to change.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Element>;
    /// Which variant the element is.
    fn variant(&self, index: usize) -> usize;
    /// Adds an empty element; `None` when there is no room, or the index lies beyond the end.
    fn insert(&mut self, index: usize, variant: usize) -> Option<&mut dyn Element>;
    /// Removes one element, and says whether it was there.
    fn remove(&mut self, index: usize) -> bool;
}

impl<S: Scalar> ScalarSlot for Option<S> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }
    fn get(&self, index: usize) -> Option<Value<'_>> {
        if index == 0 { self.as_ref().map(S::value) } else { None }
    }
    fn set(&mut self, index: usize, text: &str) -> Result<(), &'static str> {
        if index > 0 {
            return Err("one of several values: the field holds one");
        }
        *self = Some(S::parse(text)?);
        Ok(())
    }
    fn remove(&mut self, index: usize) -> bool {
        index == 0 && self.take().is_some()
    }
}

impl<S: Scalar> ScalarSlot for Vec<S> {
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, index: usize) -> Option<Value<'_>> {
        <[S]>::get(self, index).map(S::value)
    }
    fn set(&mut self, index: usize, text: &str) -> Result<(), &'static str> {
        let value = S::parse(text)?;
        match index.cmp(&self.len()) {
            Ordering::Less => self[index] = value,
            Ordering::Equal => self.push(value),
            Ordering::Greater => return Err("at a place within the list"),
        }
        Ok(())
    }
    fn remove(&mut self, index: usize) -> bool {
        let there = index < self.len();
        if there {
            Vec::remove(self, index);
        }
        there
    }
}

impl<N: Node> ElementSlot for Option<Box<N>> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }
    fn get(&self, index: usize) -> Option<&dyn Element> {
        self.as_deref().filter(|_| index == 0).map(N::element)
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Element> {
        self.as_deref_mut().filter(|_| index == 0).map(N::element_mut)
    }
    fn variant(&self, _: usize) -> usize {
        self.as_deref().map_or(0, N::variant)
    }
    fn insert(&mut self, index: usize, variant: usize) -> Option<&mut dyn Element> {
        if index > 0 { None } else { ElementField::add(self, variant) }
    }
    fn remove(&mut self, index: usize) -> bool {
        index == 0 && self.take().is_some()
    }
}

impl<N: Node> ElementSlot for Vec<N> {
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, index: usize) -> Option<&dyn Element> {
        <[N]>::get(self, index).map(N::element)
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Element> {
        <[N]>::get_mut(self, index).map(N::element_mut)
    }
    fn variant(&self, index: usize) -> usize {
        <[N]>::get(self, index).map_or(0, N::variant)
    }
    fn insert(&mut self, index: usize, variant: usize) -> Option<&mut dyn Element> {
        if index > self.len() {
            return None;
        }
        Vec::insert(self, index, N::empty(variant));
        <[N]>::get_mut(self, index).map(N::element_mut)
    }
    fn remove(&mut self, index: usize) -> bool {
        let there = index < self.len();
        if there {
            Vec::remove(self, index);
        }
        there
    }
}

/// What the derive asks of a field of values.
pub trait ScalarField {
    /// What it holds.
    const TYPE: FieldType;
    /// Whether it holds several.
    const REPEATED: bool;
    /// Reads one more value; `Ok(false)` when there is no room for it. `Err` says what would fit.
    fn take(&mut self, text: &str) -> Result<bool, &'static str>;
    /// Shows what it holds.
    fn show(&self, row: &'static FieldSchema, visitor: &mut dyn Visitor);
}
impl<S: Scalar> ScalarField for Option<S> {
    const TYPE: FieldType = S::TYPE;
    const REPEATED: bool = false;
    fn take(&mut self, text: &str) -> Result<bool, &'static str> {
        let room = self.is_none();
        if room {
            *self = Some(S::parse(text)?);
        }
        Ok(room)
    }
    #[inline]
    fn show(&self, row: &'static FieldSchema, visitor: &mut dyn Visitor) {
        if let Some(scalar) = self {
            visitor.value(row, scalar.value());
        }
    }
}
impl<S: Scalar> ScalarField for Vec<S> {
    const TYPE: FieldType = S::TYPE;
    const REPEATED: bool = true;
    fn take(&mut self, text: &str) -> Result<bool, &'static str> {
        self.push(S::parse(text)?);
        Ok(true)
    }
    #[inline]
    fn show(&self, row: &'static FieldSchema, visitor: &mut dyn Visitor) {
        self.iter().for_each(|scalar| visitor.value(row, scalar.value()));
    }
}

/// What the derive asks of a field of elements.
pub trait ElementField {
    /// What it holds.
    const TYPE: FieldType;
    /// Whether it holds several.
    const REPEATED: bool;
    /// Adds an empty element at the end; `None` when there is no room.
    fn add(&mut self, variant: usize) -> Option<&mut dyn Element>;
    /// Shows what it holds.
    fn show(&self, row: &'static FieldSchema, visitor: &mut dyn Visitor);
}
impl<N: Node> ElementField for Option<Box<N>> {
    const TYPE: FieldType = N::TYPE;
    const REPEATED: bool = false;
    fn add(&mut self, variant: usize) -> Option<&mut dyn Element> {
        match self {
            Some(_) => None,
            None => Some(Option::insert(self, N::boxed(variant)).element_mut()),
        }
    }
    #[inline]
    fn show(&self, row: &'static FieldSchema, visitor: &mut dyn Visitor) {
        if let Some(node) = self {
            visitor.element(row, node.element(), node.variant());
        }
    }
}
impl<N: Node> ElementField for Vec<N> {
    const TYPE: FieldType = N::TYPE;
    const REPEATED: bool = true;
    fn add(&mut self, variant: usize) -> Option<&mut dyn Element> {
        // Elements are large and mostly few: four at once, as a Vec begins with, then twice as many, would be a waste.
        if self.len() == self.capacity() {
            self.reserve_exact((self.len() / 2).max(1));
        }
        self.push(N::empty(variant));
        self.last_mut().map(N::element_mut)
    }
    #[inline]
    fn show(&self, row: &'static FieldSchema, visitor: &mut dyn Visitor) {
        self.iter().for_each(|node| visitor.element(row, node.element(), node.variant()));
    }
}
