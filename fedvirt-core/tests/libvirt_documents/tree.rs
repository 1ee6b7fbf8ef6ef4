//! A document as another parser sees it, to compare what went in with what came out.

use std::collections::BTreeMap;

/// An element: order counts among elements of one name only.
#[derive(Debug, PartialEq)]
pub(crate) struct Tree {
    attributes: BTreeMap<String, String>,
    children: BTreeMap<String, Vec<Tree>>,
    text: String,
}

impl Tree {
    pub(crate) fn read(xml: &str) -> Result<Self, roxmltree::Error> {
        let document = roxmltree::Document::parse(xml)?;
        let mut root = Self::of(document.root_element());
        // The root's own name is a child's, so that it is compared, too.
        let name = name(document.root_element().tag_name());
        root = Self {
            attributes: BTreeMap::new(),
            children: BTreeMap::from([(name, vec![root])]),
            text: String::new(),
        };
        Ok(root)
    }

    fn of(node: roxmltree::Node<'_, '_>) -> Self {
        let mut children: BTreeMap<String, Vec<Self>> = BTreeMap::new();
        for child in node.children().filter(roxmltree::Node::is_element) {
            children.entry(name(child.tag_name())).or_default().push(Self::of(child));
        }
        let attributes = node.attributes().map(|attribute| {
            let name = match attribute.namespace() {
                Some(uri) => format!("{{{uri}}}{}", attribute.name()),
                None => attribute.name().to_owned(),
            };
            (name, attribute.value().to_owned())
        });
        let text: String =
            node.children().filter(roxmltree::Node::is_text).filter_map(|text| text.text()).collect();
        // White space among child elements, and alone, is layout.
        let text = match children.is_empty() {
            true if text.trim().is_empty() => String::new(),
            true => text,
            false => text.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        Self { attributes: attributes.collect(), children, text }
    }

    /// Where another tree differs from this one, if it does.
    pub(crate) fn difference(&self, other: &Self) -> Option<String> {
        self.compare(other, "")
    }

    fn compare(&self, other: &Self, at: &str) -> Option<String> {
        if !same_value(&self.text, &other.text) {
            return Some(format!("{at}: text {:?} became {:?}", self.text, other.text));
        }
        for name in self.attributes.keys().chain(other.attributes.keys()) {
            let (before, after) = (self.attributes.get(name), other.attributes.get(name));
            if !matches!((before, after), (Some(before), Some(after)) if same_value(before, after)) {
                return Some(format!("{at}/@{name}: {before:?} became {after:?}"));
            }
        }
        for name in self.children.keys().chain(other.children.keys()) {
            let none = Vec::new();
            let (before, after) =
                (self.children.get(name).unwrap_or(&none), other.children.get(name).unwrap_or(&none));
            if before.len() != after.len() {
                return Some(format!("{at}/{name}: {} became {}", before.len(), after.len()));
            }
            for (i, (before, after)) in before.iter().zip(after).enumerate() {
                if let Some(difference) = before.compare(after, &format!("{at}/{name}[{i}]")) {
                    return Some(difference);
                }
            }
        }
        None
    }
}

fn name(name: roxmltree::ExpandedName<'_, '_>) -> String {
    match name.namespace() {
        Some(uri) => format!("{{{uri}}}{}", name.name()),
        None => name.name().to_owned(),
    }
}

/// Numbers are the same when their values are.
fn same_value(a: &str, b: &str) -> bool {
    a == b || matches!((number(a), number(b)), (Some(a), Some(b)) if a == b)
}

fn number(text: &str) -> Option<i128> {
    let text = text.trim();
    let digits = text.strip_prefix('+').unwrap_or(text);
    match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(hex) => i128::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    }
}
