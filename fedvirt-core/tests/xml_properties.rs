//! Properties of the XML layer: whatever is read is written so that it reads the same, and nothing is lost.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use fedvirt_core::xml::{Choice, Element, Extra, Namespace, Number, Raw};
use proptest::prelude::*;

static OWN: Namespace = Namespace { prefix: "own", uri: "urn:own" };

#[derive(Clone, Default, Element)]
#[xml(root = "node")]
struct Node {
    #[xml(attr)]
    name: Option<String>,
    #[xml(attr)]
    count: Option<u64>,
    #[xml(attr)]
    slot: Option<Number>,
    #[xml(attr)]
    kind: Option<Kind>,
    #[xml(text)]
    text: Option<String>,
    #[xml(flag)]
    flag: bool,
    #[xml(text_child = "item")]
    items: Vec<String>,
    #[xml(raw)]
    meta: Option<Raw>,
    #[xml(child)]
    node: Option<Box<Node>>,
    #[xml(children = "leaf")]
    leaves: Vec<Node>,
    #[xml(children)]
    any: Vec<Any>,
    #[xml(children = "own", ns = OWN)]
    owns: Vec<Plain>,
    #[xml(extra)]
    extra: Extra,
}

#[derive(Clone, Default, Element)]
struct Plain {
    #[xml(attr)]
    name: Option<String>,
    #[xml(child)]
    node: Option<Box<Node>>,
    #[xml(extra)]
    extra: Extra,
}

#[derive(Clone, Element)]
#[allow(clippy::large_enum_variant, reason = "a test's model")]
enum Any {
    A(Node),
    B(Plain),
}

#[derive(Clone, Debug, PartialEq, Eq, Choice)]
enum Kind {
    One,
    Other(String),
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z0-9 ]{0,6}",
        Just("&amp;".to_owned()),
        Just("&#x20AC;".to_owned()),
        Just("&lt;&gt;".to_owned()),
        Just("é\u{fffd}😀".to_owned()),
        Just("\n  ".to_owned()),
        Just("&#13;&#10;".to_owned()),
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn attributes() -> impl Strategy<Value = String> {
    let known = prop_oneof![
        text().prop_map(|v| ("name".to_owned(), v)),
        any::<u64>().prop_map(|v| ("count".to_owned(), v.to_string())),
        (any::<u16>(), 0usize..6).prop_map(|(v, w)| ("slot".to_owned(), format!("0x{v:0w$x}"))),
        prop_oneof![Just("one"), Just("two"), Just("")].prop_map(|v| ("kind".to_owned(), v.to_owned())),
        ("[x-z]", text()).prop_map(|(n, v)| (n, v)),
        ("[x-z]", text()).prop_map(|(n, v)| (format!("o:{n}"), v)),
        Just(("xmlns:own".to_owned(), "urn:own".to_owned())),
        Just(("xmlns:p".to_owned(), "urn:own".to_owned())),
        Just(("xmlns:o".to_owned(), "urn:p".to_owned())),
    ];
    prop::collection::vec((known, prop::bool::ANY), 0..5).prop_map(|attributes| {
        let mut seen = std::collections::BTreeSet::new();
        let fresh = attributes.into_iter().filter(|((name, _), _)| seen.insert(name.clone()));
        fresh
            .map(|((n, v), single)| if single { format!(" {n}='{v}'") } else { format!(" {n}=\"{v}\"") })
            .collect()
    })
}

fn element() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "node", "leaf", "item", "flag", "meta", "A", "a", "b", "other", "own:own", "p:own", "o:own",
    ]);
    let leaf = (name.clone(), attributes(), text()).prop_map(|(n, a, t)| format!("<{n}{a}>{t}</{n}>"));
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let content = prop::collection::vec(
            prop_oneof![4 => inner, 1 => text(), 1 => Just("\n  ".to_owned()), 1 => Just("<!-- c -->".to_owned()), 1 => Just("<![CDATA[<&]]>".to_owned())],
            0..6,
        );
        (name.clone(), attributes(), content).prop_map(|(n, a, c)| match c.is_empty() {
            true => format!("<{n}{a}/>"),
            false => format!("<{n}{a}>{}</{n}>", c.concat()),
        })
    })
}

/// All element and attribute names of a document, sorted: what must not get lost.
fn names(xml: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let document = roxmltree::Document::parse(xml).unwrap_or_else(|e| panic!("{e}\n{xml}"));
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        names.push(format!("{:?}", node.tag_name()));
        names.extend(
            node.attributes()
                .map(|a| format!("@{:?}{}={}", a.namespace(), a.name(), value(a.name(), a.value()))),
        );
    }
    names.sort();
    names
}

/// Numbers may be spelled another way.
fn value(name: &str, value: &str) -> String {
    match (name, value.strip_prefix("0x")) {
        ("slot", Some(hex)) => u64::from_str_radix(hex, 16).unwrap().to_string(),
        _ => value.to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn read_write_read(body in prop::collection::vec(element(), 0..4), attributes in attributes()) {
        let xml = format!("<node xmlns:own='urn:own' xmlns:p='urn:own'{}>{}</node>",
            attributes.replace(" xmlns:own='urn:own'", "").replace(" xmlns:own=\"urn:own\"", "")
                .replace(" xmlns:p='urn:own'", "").replace(" xmlns:p=\"urn:own\"", ""), body.concat());
        // An undeclared prefix is refused, by us and by everybody else.
        let Ok(read) = Node::from_xml(&xml) else {
            prop_assert!(roxmltree::Document::parse(&xml).is_err(), "refused: {}", xml);
            return Ok(());
        };
        let written = read.to_xml();
        let again = Node::from_xml(&written).map_err(|e| TestCaseError::fail(format!("{e}\n{xml}\n{written}")))?;
        prop_assert_eq!(&again.to_xml(), &written, "writing is stable; from {}", xml);
        prop_assert_eq!(names(&xml), names(&written), "nothing is lost\n{}\n{}", xml, written);
        let json = read.to_json();
        let from_json = Node::from_json(&json).map_err(|e| TestCaseError::fail(format!("{e}\n{json}")))?;
        prop_assert_eq!(&from_json, &read, "{}", json);
        prop_assert_eq!(from_json.to_xml(), written);
    }

    #[test]
    fn garbage_is_refused_without_a_panic(xml in "[<>/a-c='\"&;! \\-\\[\\]?x:]{0,40}") {
        let ours = Node::from_xml(&format!("<node>{xml}</node>"));
        if ours.is_ok() {
            // What we take, others take.
            prop_assert!(roxmltree::Document::parse(&format!("<node>{xml}</node>")).is_ok(), "{}", xml);
        }
    }
}
