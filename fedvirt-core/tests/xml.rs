//! The XML layer on a model of its own: what is kept, what is refused, and what comes back.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use fedvirt_core::xml::{Access, Choice, Element, Extra, Namespace, Number, Raw, XmlErrorKind};
use fedvirt_core::{Error, xml};

static TOOL: Namespace = Namespace { prefix: "tool", uri: "urn:example:tool" };

#[derive(Clone, Default, Element)]
#[xml(root = "shelf")]
struct Shelf {
    #[xml(attr)]
    room: Option<String>,
    #[xml(attr)]
    place: Option<u32>,
    #[xml(attr)]
    number: Option<Number>,
    #[xml(text_child)]
    label: Option<String>,
    #[xml(text_child = "tag")]
    tags: Vec<String>,
    #[xml(raw)]
    notes: Option<Raw>,
    #[xml(flag)]
    fixed: bool,
    #[xml(child)]
    owner: Option<Box<Owner>>,
    #[xml(children = "book")]
    books: Vec<Book>,
    #[xml(children)]
    things: Vec<Thing>,
    #[xml(flatten)]
    place_info: Place,
    #[xml(text_child)]
    alias: Option<String>,
    #[xml(child = "line", ns = TOOL)]
    line: Option<Box<Book>>,
    #[xml(extra)]
    extra: Extra,
}

#[derive(Clone, Default, Element)]
#[xml(group)]
struct Place {
    #[xml(attr)]
    floor: Option<i32>,
}

#[derive(Clone, Default, Element)]
struct Owner {
    #[xml(attr = "type")]
    type_: Option<Kind>,
    #[xml(child)]
    owner: Option<Box<Owner>>,
    #[xml(attr, secret)]
    pin: Option<String>,
    #[xml(extra)]
    extra: Extra,
}

#[derive(Clone, Default, Element)]
struct Book {
    #[xml(attr)]
    binding: Option<Kind>,
    #[xml(text)]
    title: Option<String>,
    #[xml(extra)]
    extra: Extra,
}

#[derive(Clone, Element)]
enum Thing {
    Vase(Owner),
    #[xml("clock-work")]
    Clock(Book),
}

#[derive(Clone, Debug, PartialEq, Eq, Choice)]
enum Kind {
    Paper,
    #[xml("half-cloth")]
    HalfCloth,
    Other(String),
}

fn shelf(xml: &str) -> Shelf {
    Shelf::from_xml(xml).unwrap_or_else(|error| panic!("{error}\n{xml}"))
}

fn refused(xml: &str) -> xml::XmlError {
    match Shelf::from_xml(xml) {
        Err(Error::Xml(error)) => error,
        other => panic!("not refused: {other:?}"),
    }
}

/// Byte for byte through XML, and through JSON.
fn same(xml: &str) -> Shelf {
    let read = shelf(xml);
    assert_eq!(read.to_xml(), xml);
    let json = read.to_json();
    let back = Shelf::from_json(&json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    assert_eq!(back, read, "{json}");
    assert_eq!(back.to_xml(), xml, "{json}");
    read
}

#[test]
fn libvirts_layout_comes_back_byte_for_byte() {
    let read = same(
        "<shelf room='3' place='0' number='0x0010' floor='-1'>\n  <label>A &amp; &lt;B&gt; &apos;c&apos;</label>\n  \
         <tag>x</tag>\n  <tag>y</tag>\n  <notes>\n   <a:b xmlns:a=\"urn:a\">\"</a:b>  </notes>\n  <fixed/>\n  \
         <owner type='paper' pin='1'>\n    <owner type='new'/>\n  </owner>\n  <book binding='half-cloth'>Emma</book>\n  \
         <book/>\n  <clock-work>tick</clock-work>\n  <vase type='paper'/>\n  <clock-work/>\n  <alias>q</alias>\n</shelf>\n",
    );
    assert_eq!(read.place, Some(0), "zero is a value");
    assert_eq!(read.number, Some(Number::from(16)));
    assert_eq!(read.label.as_deref(), Some("A & <B> 'c'"));
    assert_eq!(read.owner.as_ref().unwrap().owner.as_ref().unwrap().type_, Some(Kind::Other("new".into())));
    assert_eq!(read.place_info.floor, Some(-1));
    assert_eq!(read.things.len(), 3);
    assert!(read.unknown().is_empty());
    assert!(read.extra.is_empty());
}

#[test]
fn what_is_unknown_keeps_its_place() {
    let read = same(
        "<shelf new='1' room='3' later='&lt;&#10;' place='1'>\n  <first/>\n  <label since='2'>l</label>\n  \
         <second a='1'>\n      <deep>x &amp; y</deep>\n  </second>\n  <tag>1</tag>\n  <tag odd='yes'>2</tag>\n  \
         <fixed how='well'/>\n  <!-- a remark -->\n  <book>\n    <chapter/>\n  </book>\n  <book isbn='9'>t</book>\n  \
         <last/>\n</shelf>\n",
    );
    assert_eq!(
        read.unknown(),
        [
            "@new",
            "@later",
            "label/@since",
            "tag[1]/@odd",
            "fixed/@how",
            "first",
            "second",
            "last",
            "book[0]/chapter",
            "book[1]/@isbn"
        ]
    );
    assert_eq!(read.tags, ["1", "2"]);
    assert!(read.fixed);
}

#[test]
fn namespaces_are_resolved_not_matched_by_prefix() {
    // The conventional prefix, declared where libvirt declares it, is no news.
    let usual =
        same("<shelf room='1' xmlns:tool='urn:example:tool'>\n  <tool:line>x</tool:line>\n</shelf>\n");
    assert!(usual.extra.is_empty());
    let mut built = Shelf { room: Some("1".into()), ..Shelf::default() };
    built.line = Some(Box::new(Book { title: Some("x".into()), ..Book::default() }));
    assert_eq!(built, usual);
    assert_eq!(built.to_xml(), usual.to_xml());

    // Another prefix for it is kept.
    let other = same("<shelf xmlns:t='urn:example:tool' room='1'>\n  <t:line>x</t:line>\n</shelf>\n");
    assert_eq!(other.line, usual.line);
    assert!(other.unknown().is_empty());

    // The same prefix for something else is something else, and so is the name alone.
    let foreign = same("<shelf xmlns:tool='urn:else'>\n  <tool:line>x</tool:line>\n  <line/>\n</shelf>\n");
    assert_eq!(foreign.line, None);
    assert_eq!(foreign.unknown(), ["tool:line", "line"]);
    let default = same("<shelf>\n  <label>l</label>\n  <book xmlns='urn:else'>x</book>\n</shelf>\n");
    assert!(default.books.is_empty());

    // A prefix that stands for something else, and one that a child declares for itself.
    same(
        "<shelf xmlns:tool='urn:else'>\n  <tool:line xmlns:tool='urn:example:tool'>x</tool:line>\n</shelf>\n",
    );
    let mut clash = shelf("<shelf xmlns:tool='urn:else' tool:x='1'/>");
    clash.line = Some(Box::default());
    same(&clash.to_xml());
    assert!(clash.to_xml().contains("<tool2:line/>"), "{}", clash.to_xml());

    // An unknown part that is moved to another document takes its namespaces along.
    let from =
        shelf("<shelf xmlns:a='urn:a' xmlns='' xmlns:b='urn:b'><book a:x='1'><a:y b:z='2'/></book></shelf>");
    let moved = Shelf { books: from.books, ..Shelf::default() };
    let xml = moved.to_xml();
    assert_eq!(
        xml,
        "<shelf>\n  <book xmlns:a='urn:a' a:x='1'>\n    <a:y xmlns:a='urn:a' xmlns:b='urn:b' b:z='2'/>\n  </book>\n</shelf>\n"
    );
    same(&xml);
}

#[test]
fn byte_order_marks_are_no_text() {
    shelf("\u{feff}<shelf/>");
    for bad in ["\u{feff}\u{feff}<shelf/>", "\u{feff}\u{feff}<!-- é", "<shelf/>\u{feff}", "\u{feff}"] {
        refused(bad);
    }
}

#[test]
fn text_in_pieces_and_line_ends() {
    let read =
        shelf("<shelf>\r\n<label>a<![CDATA[<&]]>&#x41;&amp;\r\nb</label><book>  t &lt; </book></shelf>\r\n");
    assert_eq!(read.label.as_deref(), Some("a<&A&\nb"));
    assert_eq!(read.books[0].title.as_deref(), Some("  t < "));
    assert_eq!(shelf(&read.to_xml()), read);
    // Text where the model has none is kept, too.
    let stray = shelf("<shelf> lost &amp; found <label>l</label></shelf>");
    assert_eq!(stray.unknown(), ["text()"]);
    assert!(stray.to_xml().contains("\n  lost &amp; found\n"));
}

#[test]
fn a_second_one_where_one_is_allowed_is_kept() {
    let read =
        shelf("<shelf><label>1</label><label>2</label><owner/><owner pin='2'/><fixed/><fixed/></shelf>");
    assert_eq!(read.label.as_deref(), Some("1"));
    assert_eq!(read.unknown(), ["label", "owner", "fixed"]);
    assert!(read.to_xml().contains("<label>2</label>"));
}

#[test]
fn errors_say_what_and_where() {
    let cases: &[(&str, &str)] = &[
        ("", "there is no XML element in this text (at /, line 1, column 1)"),
        (
            "<shelf",
            "the document ends before this element is closed; was it cut off? (at /, line 1, column 1)",
        ),
        (
            "<shelf>\n  <book>\n",
            "the document ends before this element is closed; was it cut off? (at /shelf/book, line 3, column 1)",
        ),
        ("<book/>", "the root element is <book>, expected <shelf> (at /book, line 1, column 1)"),
        (
            "<x:shelf xmlns:x='urn:x'/>",
            "the root element is <x:shelf (namespace urn:x)>, expected <shelf> (at /x:shelf, line 1, column 1)",
        ),
        (
            "<shelf/><shelf/>",
            "something follows the end of the document; one document at a time (at /shelf[1], line 1, column 9)",
        ),
        (
            "<shelf/>x",
            "something follows the end of the document; one document at a time (at /, line 1, column 9)",
        ),
        (
            "<!DOCTYPE shelf [<!ENTITY a 'b'>]><shelf/>",
            "a document type declaration is refused, since it could define entities; remove it (at /, line 1, column 1)",
        ),
        (
            "<shelf>\n <book/>\n <book binding='&nope;'/></shelf>",
            "&nope; is no entity of XML; write &amp; for an ampersand (at /shelf/book[1]/@binding, line 3, column 17)",
        ),
        (
            "<shelf><label>&nope;</label></shelf>",
            "&nope; is no entity of XML; write &amp; for an ampersand (at /shelf/label, line 1, column 15)",
        ),
        (
            "<shelf place='-1'/>",
            "\"-1\" is not a number from 0 to 4294967295 (at /shelf/@place, line 1, column 15)",
        ),
        (
            "<shelf>é<a>\u{1}</a></shelf>",
            "character U+0001 is not allowed in XML (at /shelf/a, line 1, column 12)",
        ),
        (
            "<shelf room='1' room='2'/>",
            "attribute room stands twice in this element (at /shelf/@room, line 1, column 17)",
        ),
        (
            "<shelf q='1' q='2'/>",
            "attribute q stands twice in this element (at /shelf/@q, line 1, column 14)",
        ),
        (
            "<shelf><a:b/></shelf>",
            "the namespace prefix \"a\" is not declared here; add xmlns:a='…' (at /shelf/a:b, line 1, column 9)",
        ),
        (
            "<shelf><z><b q:r='1'/></z></shelf>",
            "the namespace prefix \"q\" is not declared here; add xmlns:q='…' (at /shelf/z/b/@q:r, line 1, column 14)",
        ),
    ];
    for (xml, text) in cases {
        assert_eq!(refused(xml).to_string(), *text, "{xml}");
    }
    for bad in [
        "<shelf room=3/>",
        "<shelf room/>",
        "<shelf room='1'place='2'/>",
        "<shelf room='<'/>",
        "<shelf room='&'/>",
        "<shelf>&</shelf>",
        "<shelf>a & b</shelf>",
        "<shelf></book>",
        "<shelf><1/></shelf>",
        "<shelf 1='2'/>",
        "<shelf><!-- a -- b --></shelf>",
        "<shelf xmlns:a=''/>",
        "x<shelf/>",
        "<shelf/>&amp;",
        "<shelf><notes><a></notes></a></shelf>",
        "<shelf><![CDATA[x</shelf>",
        "<shelf><!-- x</shelf>",
        "<shelf a='\u{0}'/>",
        "<shelf a='&#0;'/>",
    ] {
        refused(bad);
    }
}

#[test]
fn depth_and_size_are_bounded() {
    for (open, close) in [("<owner>", "</owner>"), ("<x>", "</x>")] {
        let nested = |n: usize| format!("<shelf>{}{}</shelf>", open.repeat(n), close.repeat(n));
        shelf(&nested(xml::MAX_DEPTH - 1));
        assert_eq!(refused(&nested(xml::MAX_DEPTH)).kind, XmlErrorKind::TooDeep(xml::MAX_DEPTH));
        assert_eq!(refused(&nested(100_000)).kind, XmlErrorKind::TooDeep(xml::MAX_DEPTH));
    }
    let many: String = (0..=xml::MAX_ATTRIBUTES).map(|i| format!(" a{i}='1'")).collect();
    for xml in [format!("<shelf{many}/>"), format!("<shelf><x{many}/></shelf>")] {
        assert!(matches!(refused(&xml).kind, XmlErrorKind::TooManyAttributes(_)));
    }
    let large = format!("<shelf>{}</shelf>", " ".repeat(xml::MAX_SIZE));
    assert!(matches!(refused(&large).kind, XmlErrorKind::TooLarge { .. }));
}

#[test]
fn paths() {
    let mut s = shelf(
        "<shelf room='3'><label>l</label><tag>a</tag><tag>b</tag><book>1</book><book binding='paper'>2</book>\
         <vase pin='0'/><clock-work>c</clock-work><vase pin='1'/></shelf>",
    );
    let get = |s: &Shelf, path| s.get(path).unwrap_or_else(|e| panic!("{e}"));
    for (path, value) in [
        ("@room", Some("3")),
        ("label", Some("l")),
        ("tag[1]", Some("b")),
        ("tag[2]", None),
        ("book", Some("1")),
        ("book[1]/text()", Some("2")),
        ("book[1]/@binding", Some("paper")),
        ("book[7]/@binding", None),
        ("vase[1]/@pin", Some("1")),
        ("clock-work", Some("c")),
        ("owner/owner/@type", None),
        ("fixed", None),
        ("@floor", None),
        ("tool:line", None),
    ] {
        assert_eq!(get(&s, path).as_deref(), value, "{path}");
    }
    s.set("owner/owner/@type", "paper").unwrap();
    s.set("fixed", "true").unwrap();
    s.set("tag[2]", "c").unwrap();
    s.set("@floor", "4").unwrap();
    s.set("alias", "z").unwrap();
    s.set("tool:line", "drawn").unwrap();
    assert_eq!(s.append("vase").unwrap(), 2);
    s.set("vase[2]/@pin", "2").unwrap();
    s.insert("book[1]").unwrap();
    s.set("book[1]", "1½").unwrap();
    assert_eq!(s.count("book").unwrap(), 3);
    assert!(s.remove("book[0]").unwrap());
    assert!(s.remove("tag[0]").unwrap());
    assert!(!s.remove("owner/owner/owner").unwrap());
    assert!(s.remove("label").unwrap());
    assert_eq!(
        s.to_xml(),
        "<shelf room='3' floor='4' xmlns:tool='urn:example:tool'>\n  <tag>b</tag>\n  <tag>c</tag>\n  <fixed/>\n  <owner>\n    \
         <owner type='paper'/>\n  </owner>\n  <book>1½</book>\n  <book binding='paper'>2</book>\n  <vase pin='0'/>\n  \
         <clock-work>c</clock-work>\n  <vase pin='1'/>\n  <vase pin='2'/>\n  <alias>z</alias>\n  \
         <tool:line>drawn</tool:line>\n</shelf>\n"
    );
    let before = s.clone();
    for (path, text) in [
        ("", "\"\" is no path: a step has no name; write it like devices/disk[0]/source/@file"),
        ("book[", "\"book[\" is no path: a [ without its ]; write it like devices/disk[0]/source/@file"),
        (
            "book[x]",
            "\"book[x]\" is no path: between [ and ] stands no number from 0; write it like devices/disk[0]/source/@file",
        ),
        (
            "@room/x",
            "\"@room/x\" is no path: something follows an attribute or text; write it like devices/disk[0]/source/@file",
        ),
        ("owner/boook", "\"owner/boook\": Owner has no boook"),
        ("lable", "\"lable\": Shelf has no lable; did you mean label?"),
        ("owner/@Pin", "\"owner/@Pin\": Owner has no @Pin; did you mean @pin?"),
        ("line", "\"line\": Shelf has no line; did you mean tool:line?"),
        ("book[5]/@binding", "\"book[5]/@binding\": there is no book (the document has 2)"),
        ("owner", "\"owner\": owner is an element without text, name a field in it"),
        ("label/x", "\"label/x\": label is no element with a structure, end the path there"),
        ("@place", "\"@place\": \"x\" is not a number from 0 to 4294967295"),
        ("owner/@nope", "\"owner/@nope\": Owner has no @nope"),
    ] {
        assert_eq!(s.set(path, "x").unwrap_err().to_string(), text, "{path}");
        assert_eq!(s, before, "a failed set changes nothing: {path}");
    }
    // Nor does one that would have made elements on the way.
    let empty = Shelf::default();
    for (path, value) in
        [("owner/owner/@type", "\u{7}"), ("owner/owner", "x"), ("owner/owner/owner/@nope", "x")]
    {
        let mut s = empty.clone();
        s.set(path, value).unwrap_err();
        assert_eq!(s, empty, "{path}");
    }
    assert!(s.set("@room", "\u{7}").is_err());
    assert!(s.get("owner/nope/@x").is_err());
    assert!(s.get("nope").is_err());
}

#[test]
fn json_is_checked() {
    for (json, text) in [
        ("[]", "invalid type: sequence, expected an object with the fields of Shelf"),
        ("{\"nope\":1}", "Shelf has no field `nope`"),
        ("{\"place\":\"x\"}", "place: \"x\" is not a number from 0 to 4294967295"),
        ("{\"place\":-1}", "place: \"-1\" is not a number"),
        ("{\"fixed\":\"yes\"}", "fixed: text, where true or false is needed"),
        ("{\"books\":{}}", "books: an object, where an array is needed"),
        ("{\"owner\":[]}", "owner: an array, where an object is needed"),
        ("{\"room\":true}", "invalid type: boolean `true`, expected a value for field `room`"),
        ("{\"things\":[{\"book\":{}}]}", "things: there is no element <book> here"),
        ("{\"things\":[{}]}", "things: an empty object; name the element"),
        ("{\"extra\":{\"nodes\":[{\"xml\":\"<a>\",\"name\":\"a\",\"at\":0}]}}", "cut off"),
        ("{\"extra\":{\"attributes\":[{\"name\":\"a b\",\"value\":\"\",\"at\":0}]}}", "is no XML name"),
        ("{\"notes\":\"</notes>\"}", "notes: "),
        ("{\"room\":\"\\u0001\"}", "room: a character that XML cannot hold"),
        ("{} x", "trailing characters"),
    ] {
        let error = Shelf::from_json(json).unwrap_err().to_string();
        assert!(error.contains(text), "{json}: {error}");
        assert!(error.contains("line 1"), "{error}");
    }
    assert_eq!(Shelf::from_json("{\"room\":null,\"books\":[]}").unwrap(), Shelf::default());
}

#[test]
fn debug_shows_what_is_there_but_no_secrets() {
    let s = shelf("<shelf place='0'><owner pin='1234' type='paper'/></shelf>");
    assert_eq!(
        format!("{s:?}"),
        "Shelf { place: \"0\", owner: Owner { type: \"paper\", pin: \"…\" }, place_info: Place }"
    );
}

#[test]
fn roots_are_recognised() {
    assert_eq!(xml::root_name("<?xml version='1.0'?>\n<!-- x -->\n<a:b xmlns:a='u' c='d'>").unwrap(), "b");
    assert!(xml::root_name("plain").is_err());
}
