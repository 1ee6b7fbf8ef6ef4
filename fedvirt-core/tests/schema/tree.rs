//! XML as a tree, and whether two say the same. It knows nothing of the model.

use std::collections::BTreeMap;

use super::data::number;

/// An element. Names are those of [`super::rng::Name`].
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) text: String,
    pub(crate) children: Vec<Tree>,
}

impl Tree {
    pub(crate) fn read(xml: &str) -> Self {
        let document = roxmltree::Document::parse(xml).unwrap_or_else(|e| panic!("{e}\n{xml}"));
        Self::of(document.root_element())
    }

    fn of(node: roxmltree::Node<'_, '_>) -> Self {
        let name = |namespace: Option<&str>, name: &str| match namespace {
            Some(namespace) => format!("{{{namespace}}}{name}"),
            None => name.to_owned(),
        };
        let children: Vec<_> = node.children().filter(|child| child.is_element()).map(Self::of).collect();
        let text: String = node.children().filter(|child| child.is_text()).filter_map(|t| t.text()).collect();
        // White space around elements is layout.
        let text = if children.is_empty() { text } else { text.trim().to_owned() };
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

    pub(crate) fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        let (declaration, name) = match self.name.strip_prefix('{').and_then(|name| name.rsplit_once('}')) {
            Some((namespace, name)) => (format!(" xmlns:n='{namespace}'"), format!("n:{name}")),
            None => (String::new(), self.name.clone()),
        };
        *out += &format!("<{name}{declaration}");
        for (name, value) in &self.attributes {
            *out += &format!(" {name}='{}'", escaped(value));
        }
        if self.text.is_empty() && self.children.is_empty() {
            return *out += "/>";
        }
        *out += &format!(">{}", escaped(&self.text));
        self.children.iter().for_each(|child| child.write_to(out));
        *out += &format!("</{name}>");
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

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&#39;").replace('\n', "&#10;")
}

#[test]
fn trees_differ_by_what_they_say() {
    let tree = |inner: &str| Tree::read(&format!("<a>{inner}</a>"));
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
    let nasty = Tree { text: "<'&\">\n".to_owned(), name: "{urn:x}a".to_owned(), ..Tree::default() };
    assert_eq!(Tree::read(&nasty.write()), nasty);
}
