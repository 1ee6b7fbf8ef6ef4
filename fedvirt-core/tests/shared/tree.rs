//! XML as a tree, and whether two say the same. It knows nothing of the model.

use std::collections::BTreeMap;

/// An element. A name in a namespace is `{URI}name`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) text: String,
    pub(crate) children: Vec<Tree>,
}

impl Tree {
    pub(crate) fn read(xml: &str) -> Result<Self, roxmltree::Error> {
        Ok(Self::of(roxmltree::Document::parse(xml)?.root_element()))
    }

    fn of(node: roxmltree::Node<'_, '_>) -> Self {
        let name = |namespace: Option<&str>, name: &str| match namespace {
            Some(namespace) => format!("{{{namespace}}}{name}"),
            None => name.to_owned(),
        };
        let children: Vec<_> = node.children().filter(|child| child.is_element()).map(Self::of).collect();
        let text: String = node.children().filter(|child| child.is_text()).filter_map(|t| t.text()).collect();
        // White space around elements, and alone, is layout.
        let text = match text.trim() {
            blank if blank.is_empty() || !children.is_empty() => blank.to_owned(),
            _ => text,
        };
        Self {
            name: name(node.tag_name().namespace(), node.tag_name().name()),
            attributes: node
                .attributes()
                .map(|a| (name(a.namespace(), a.name()), a.value().into()))
                .collect(),
            text,
            children,
        }
    }

    /// The first thing that the other one says differently. Numbers may be spelled in another way, and elements may
    /// stand in another order among those of other names.
    pub(crate) fn difference(&self, other: &Self) -> Option<String> {
        let path = &self.name;
        if let Some(name) = self.attributes.keys().chain(other.attributes.keys()).find(|name| {
            let value = |tree: &Self| tree.attributes.get(*name).cloned();
            !value(self).zip(value(other)).is_some_and(|(one, two)| is_same(&one, &two))
        }) {
            let (one, two) = (self.attributes.get(name), other.attributes.get(name));
            return Some(format!("{path}/@{name}: {one:?} became {two:?}"));
        }
        if !is_same(&self.text, &other.text) {
            return Some(format!("{path}: {:?} became {:?}", self.text, other.text));
        }
        let (ours, theirs) = (self.by_name(), other.by_name());
        for name in ours.keys().chain(theirs.keys()) {
            let count = |all: &BTreeMap<&str, Vec<&Self>>| all.get(name).map_or(0, Vec::len);
            if count(&ours) != count(&theirs) {
                return Some(format!("{path}/{name}: {} became {}", count(&ours), count(&theirs)));
            }
            let mut pairs = ours[name].iter().zip(&theirs[name]);
            if let Some(difference) = pairs.find_map(|(one, two)| one.difference(two)) {
                return Some(format!("{path}/{difference}"));
            }
        }
        None
    }

    fn by_name(&self) -> BTreeMap<&str, Vec<&Self>> {
        let mut all: BTreeMap<&str, Vec<&Self>> = BTreeMap::new();
        self.children.iter().for_each(|child| all.entry(&child.name).or_default().push(child));
        all
    }
}

fn is_same(one: &str, two: &str) -> bool {
    one == two || number(one).is_some_and(|one| number(two) == Some(one))
}

/// The number that libvirt would read.
pub(crate) fn number(text: &str) -> Option<i128> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let is_number = |digits: &str| digits.starts_with(|c: char| c.is_ascii_alphanumeric());
    match digits.strip_prefix("0x") {
        Some(hex) if is_number(hex) => i128::from_str_radix(hex, 16).ok().map(|n| sign * n),
        _ if is_number(digits) => digits.parse::<i128>().ok().map(|n| sign * n),
        _ => None,
    }
}

#[test]
fn trees_differ_by_what_they_say() {
    let tree = |inner: &str| Tree::read(&format!("<a>{inner}</a>")).unwrap();
    for (one, two, same) in [
        ("<b c='1' d='x'/>", "<b d='x' c='0x1'/>", true),
        ("<b/> <c/><b e='1'/>", "<c/><b/><b e='1'/>", true),
        ("<b/><b e='1'/>", "<b e='1'/><b/>", false),
        ("<b c='1'/>", "<b/>", false),
        ("<b/>", "<b c=''/>", false),
        ("<b/>", "", false),
        ("", "<b/>", false),
        ("<b> x</b>", "<b>x</b>", false),
        ("<b xmlns='urn:x'/>", "<b/>", false),
        ("<p:b xmlns:p='urn:x'/>", "<b xmlns='urn:x'/>", true),
    ] {
        assert_eq!(tree(one).difference(&tree(two)).is_none(), same, "{one} and {two}");
    }
}
