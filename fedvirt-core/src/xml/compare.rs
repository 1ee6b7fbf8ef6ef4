//! Equality and debug output of any type, over the table.

use std::fmt;

use super::{Element, SlotRef};

/// Whether two elements hold the same, what is unknown included.
pub fn equal(a: &dyn Element, b: &dyn Element) -> bool {
    let schema = a.schema();
    if !std::ptr::eq(schema, b.schema()) || a.extra() != b.extra() {
        return false;
    }
    (0..schema.fields.len()).all(|i| match (a.slot(i), b.slot(i)) {
        (SlotRef::Scalar(a), SlotRef::Scalar(b)) => {
            a.len() == b.len() && (0..a.len()).all(|index| a.get(index) == b.get(index))
        }
        (SlotRef::Element(a), SlotRef::Element(b)) => {
            a.len() == b.len()
                && (0..a.len()).all(|index| match (a.get(index), b.get(index)) {
                    (Some(one), Some(other)) => a.variant(index) == b.variant(index) && equal(one, other),
                    _ => false,
                })
        }
        (SlotRef::Group(a), SlotRef::Group(b)) => equal(a, b),
        (SlotRef::Flag(a), SlotRef::Flag(b)) => a == b,
        (SlotRef::Raw(a), SlotRef::Raw(b)) => a == b,
        _ => false,
    })
}

/// Shows the fields that hold something.
pub fn debug(element: &dyn Element, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    struct Shown<'a>(&'a dyn Element);
    impl fmt::Debug for Shown<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            debug(self.0, f)
        }
    }
    let schema = element.schema();
    let mut shown = f.debug_struct(schema.name);
    for row in schema.fields {
        match element.slot(row.index) {
            slot if slot.is_empty() => {}
            SlotRef::Scalar(_) if row.secret => {
                shown.field(row.field, &"…");
            }
            SlotRef::Scalar(slot) if row.repeated => {
                let values: Vec<String> =
                    (0..slot.len()).filter_map(|i| Some(slot.get(i)?.to_string())).collect();
                shown.field(row.field, &values);
            }
            SlotRef::Scalar(slot) => {
                shown.field(row.field, &slot.get(0).map(|value| value.to_string()).unwrap_or_default());
            }
            SlotRef::Element(slot) if row.repeated => {
                let items: Vec<_> = (0..slot.len()).filter_map(|i| slot.get(i)).map(Shown).collect();
                shown.field(row.field, &items);
            }
            SlotRef::Element(slot) => {
                if let Some(child) = slot.get(0) {
                    shown.field(row.field, &Shown(child));
                }
            }
            SlotRef::Group(inner) => {
                shown.field(row.field, &Shown(inner));
            }
            SlotRef::Flag(flag) => {
                shown.field(row.field, &flag);
            }
            SlotRef::Raw(raw) => {
                shown.field(row.field, &raw.map(|raw| raw.inner_xml()).unwrap_or_default());
            }
        }
    }
    if let Some(extra) = element.extra().filter(|extra| !extra.is_empty()) {
        shown.field("extra", extra);
    }
    shown.finish()
}
