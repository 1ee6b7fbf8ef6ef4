//! Lists what the model did not know of a document.

use super::{Element, FieldKind, SlotRef};

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
    let schema = element.schema();
    let join = |step: &str| if at.is_empty() { step.to_owned() } else { format!("{at}/{step}") };
    if let Some(extra) = element.extra() {
        for attribute in extra.attributes().iter().filter(|a| !a.is_declaration()) {
            let name = format!("@{}", attribute.name);
            paths.push(match attribute.on.and_then(|on| Some((on, schema.fields.get(on.field)?))) {
                Some((on, row)) => {
                    let index = if row.repeated { format!("[{}]", on.index) } else { String::new() };
                    join(&format!("{}{index}/{name}", row.qualified_name()))
                }
                None => join(&name),
            });
        }
        let data = extra.nodes().iter().filter(|node| node.is_data());
        paths.extend(data.map(|node| join(if node.name.is_empty() { "text()" } else { &node.name })));
    }
    for (i, row) in schema.fields.iter().enumerate() {
        match element.slot(i) {
            SlotRef::Group(inner) => walk(inner, at, paths),
            SlotRef::Element(slot) => {
                for index in 0..slot.len() {
                    let name = row.variants().get(slot.variant(index)).map(|variant| variant.name.to_owned());
                    let name = name.unwrap_or_else(|| row.qualified_name());
                    let step = if row.repeated { format!("{name}[{index}]") } else { name };
                    if let Some(child) = slot.get(index) {
                        walk(child, &join(&step), paths);
                    }
                }
            }
            _ => debug_assert_ne!(row.kind, FieldKind::Child),
        }
    }
}
