//! The paths of what an element holds, in the grammar of [`Access`](super::Access).

use super::{Element, ElementSlot, FieldKind, FieldSchema};

pub(super) fn join(at: &str, step: &str) -> String {
    if at.is_empty() { step.to_owned() } else { format!("{at}/{step}") }
}

/// The path of a field that is no element with a structure; `index` is its place in a list.
pub(super) fn field(at: &str, row: &FieldSchema, index: usize) -> String {
    let name = match row.kind {
        FieldKind::Attribute => format!("@{}", row.name),
        FieldKind::Text if at.is_empty() => "text()".to_owned(),
        FieldKind::Text => return at.to_owned(),
        _ => row.qualified_name(),
    };
    join(at, &if row.repeated { format!("{name}[{index}]") } else { name })
}

/// The path of a child element and its name. Elements of a list are numbered among their like.
pub(super) fn child(at: &str, row: &FieldSchema, slot: &dyn ElementSlot, index: usize) -> (String, String) {
    let name = row.variants().get(slot.variant(index)).map(|variant| variant.name.to_owned());
    let name = name.unwrap_or_else(|| row.qualified_name());
    let place = (0..index).filter(|&i| slot.variant(i) == slot.variant(index)).count();
    (join(at, &if row.repeated { format!("{name}[{place}]") } else { name.clone() }), name)
}

/// What the model does not know of an element itself: the path and the text of each attribute, element and stray
/// text. Comments and namespace declarations say nothing that could be unknown.
pub(super) fn unknown(element: &dyn Element, at: &str) -> Vec<(String, String)> {
    let Some(extra) = element.extra() else { return Vec::new() };
    let schema = element.schema();
    let attributes = extra.attributes().iter().filter(|attribute| !attribute.is_declaration());
    let attributes = attributes.map(|attribute| {
        let on = attribute.on.and_then(|on| Some(field(at, schema.fields.get(on.field)?, on.index)));
        (join(on.as_deref().unwrap_or(at), &format!("@{}", attribute.name)), attribute.value.clone())
    });
    let nodes = extra.nodes().iter().filter(|node| node.is_data());
    let nodes = nodes.map(|node| {
        let name = if node.name.is_empty() { "text()" } else { &node.name };
        (join(at, name), node.xml.clone())
    });
    attributes.chain(nodes).collect()
}
