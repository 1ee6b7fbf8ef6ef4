//! Lists what the model did not know of a document.

use super::{Element, FieldKind, SlotRef, step};

/// The paths of everything that the model does not know: attributes, elements, and stray text. Comments and
/// namespace declarations are kept, too, but say nothing that could be unknown.
///
/// Paths start at the element given and have the form that [`Access`](super::Access) takes:
/// `devices/disk[0]/@future`.
pub fn unknown(element: &dyn Element) -> Vec<String> {
    let mut paths = Vec::new();
    walk(element, "", &mut paths);
    paths
}

fn walk(element: &dyn Element, at: &str, paths: &mut Vec<String>) {
    paths.extend(step::unknown(element, at).into_iter().map(|(path, _)| path));
    for row in element.schema().fields {
        match element.slot(row.index) {
            SlotRef::Group(inner) => walk(inner, at, paths),
            SlotRef::Element(slot) => {
                for (index, child) in (0..slot.len()).filter_map(|index| Some((index, slot.get(index)?))) {
                    walk(child, &step::child(at, row, slot, index).0, paths);
                }
            }
            _ => debug_assert_ne!(row.kind, FieldKind::Child),
        }
    }
}
