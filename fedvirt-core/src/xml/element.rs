//! What every modelled type can do, as seen by the code that works on any of them.

use super::{Added, ElementSchema, Extra, FieldType, Namespace, SlotMut, SlotRef, Visitor};

/// A struct that is an XML element. Derive it with [`derive(Element)`](macro@super::Element).
///
/// The trait is object safe: one loop over `dyn Element` reads every type, another writes it. Fields are
/// numbered as in [`ElementSchema::fields`].
pub trait Element: Send + Sync {
    /// The table of the type.
    fn schema(&self) -> &'static ElementSchema;

    /// Shows the attributes that are there, those of groups included, in order.
    fn attributes(&self, visitor: &mut dyn Visitor);

    /// Shows the text that is there, then the children, in order.
    fn content(&self, visitor: &mut dyn Visitor);

    /// Reads one more value of a field of values; `Ok(false)` when there is no room for it. `Err` says what would
    /// fit.
    ///
    /// # Panics
    /// When the field holds something else.
    fn take(&mut self, field: usize, text: &str) -> Result<bool, &'static str>;

    /// Adds an empty child at the end of a field.
    fn add(&mut self, field: usize, variant: usize) -> Added<'_>;

    /// A field to look at.
    ///
    /// # Panics
    /// When the table has no such field.
    fn slot(&self, field: usize) -> SlotRef<'_>;

    /// A field to change.
    ///
    /// # Panics
    /// When the table has no such field.
    fn slot_mut(&mut self, field: usize) -> SlotMut<'_>;

    /// What the document held beyond the table; `None` for a group, whose element holds it.
    fn extra(&self) -> Option<&Extra>;

    /// The same, to change.
    fn extra_mut(&mut self) -> Option<&mut Extra>;
}

/// What can stand in a field for child elements: a struct, or an enum over several.
pub trait Node: Send + Sync + Sized + 'static {
    /// What the schema table says of the field.
    const TYPE: FieldType;
    /// An empty one of the variant (0 for a struct).
    fn empty(variant: usize) -> Self;
    /// The same on the heap, made in its place.
    fn boxed(variant: usize) -> Box<Self> {
        Box::new(Self::empty(variant))
    }
    /// Which variant this is (0 for a struct).
    fn variant(&self) -> usize;
    /// The element within.
    fn element(&self) -> &dyn Element;
    /// The element within, to change.
    fn element_mut(&mut self) -> &mut dyn Element;
}

/// An element that can be a document of its own.
pub trait Root: Element + Default {
    /// The root element's name.
    const NAME: &'static str;
    /// The root element's namespace.
    const NAMESPACE: Option<&'static Namespace>;
}
