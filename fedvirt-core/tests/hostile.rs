//! Input that is meant to do harm is refused with an error, in bounded time and memory, whichever document it is.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::fmt::Write;

use fedvirt_core::model::Device;
use fedvirt_core::xml::{MAX_ATTRIBUTES, MAX_DEPTH, MAX_NODES, MAX_SIZE, XmlErrorKind};
use fedvirt_core::{Document, Error};

type Read = fn(&str) -> Result<String, Error>;

/// Every document and every device: its root, and how it is read.
fn all() -> impl Iterator<Item = (&'static str, Read)> {
    let document = |xml: &str| Document::from_xml(xml).map(|document| document.to_xml());
    let device = |xml: &str| Device::from_xml(xml).map(|device| device.to_xml());
    let documents = Document::roots().map(move |root| (root, document as Read));
    documents.chain(Device::roots().map(move |root| (root, device as Read)))
}

#[track_caller]
fn refused(root: &str, read: Read, xml: &str) -> XmlErrorKind {
    match read(xml) {
        Err(Error::Xml(error)) => error.kind,
        Err(other) => panic!("<{root}>: {other}"),
        Ok(_) => panic!("<{root}> takes {:?}…", &xml[..xml.len().min(200)]),
    }
}

/// A path makes nothing that could not be read again, let alone what exhausts the stack.
#[test]
fn depth_of_paths() {
    let mut disk = Device::from_xml("<disk/>").unwrap();
    let path = |deep: usize, last: &str| "backingStore/".repeat(deep) + last;
    let deepest = path(MAX_DEPTH - 1, "@type");
    for too_deep in [path(MAX_DEPTH, "@type"), path(MAX_DEPTH - 1, "readonly"), path(1_000_000, "@type")] {
        let refused = disk.set(&too_deep, "x").unwrap_err();
        assert!(refused.to_string().contains("deeper"), "{refused:.300}");
        assert!(disk.get(&too_deep).is_err() && disk.remove(&too_deep).is_err());
    }
    assert_eq!(disk.to_xml(), "<disk/>\n");
    disk.set(&deepest, "file").unwrap();
    assert_eq!(Device::from_xml(&disk.to_xml()).unwrap().get(&deepest).unwrap().as_deref(), Some("file"));
    // Through JSON it comes back as well, on a thread with a stack of the usual size.
    assert_eq!(Device::from_json(&disk.to_json()).unwrap(), disk);
}

/// JSON is read as deep as a document can be, and no deeper.
#[test]
fn depth_of_json() {
    for deep in [1_000, 1_000_000] {
        for (open, close) in [("{\"backing_store\":", "}"), ("[", "]")] {
            let json = format!("{{\"disk\":\n{}{}", open.repeat(deep), close.repeat(deep));
            let refused = Device::from_json(&json).unwrap_err();
            assert!(refused.to_string().contains("nested deeper than any document"), "{refused:.300}");
            assert_eq!(refused.line(), Some(2));
        }
    }
    // Brackets in texts are none.
    let json = format!(r#"{{"disk":{{"serial":"\"{}\\"}}}}"#, "[{".repeat(10_000));
    assert!(Device::from_json(&json).unwrap().get("serial").unwrap().unwrap().starts_with("\"[{[{"));
}

#[test]
fn depth() {
    for (root, read) in all() {
        for inner in [root, "x", "source", "devices"] {
            let nested = |n: usize| {
                format!(
                    "<{root}>{}{}</{root}>",
                    format!("<{inner}>").repeat(n),
                    format!("</{inner}>").repeat(n)
                )
            };
            assert_eq!(refused(root, read, &nested(MAX_DEPTH)), XmlErrorKind::TooDeep(MAX_DEPTH));
            assert_eq!(refused(root, read, &nested(10_000)), XmlErrorKind::TooDeep(MAX_DEPTH));
            let unclosed = format!("<{root}>{}", format!("<{inner}>").repeat(10_000));
            assert_eq!(refused(root, read, &unclosed), XmlErrorKind::TooDeep(MAX_DEPTH));
        }
    }
}

#[test]
fn size_and_numbers() {
    for (root, read) in all() {
        let large = format!("<{root}>{}</{root}>", " ".repeat(MAX_SIZE));
        assert!(matches!(refused(root, read, &large), XmlErrorKind::TooLarge { .. }));
        let mut many = String::new();
        (0..=MAX_ATTRIBUTES).for_each(|i| write!(many, " a{i}='1'").unwrap());
        assert!(matches!(
            refused(root, read, &format!("<{root}{many}/>")),
            XmlErrorKind::TooManyAttributes(_)
        ));
    }
    for node in ["<disk/>", "<x/>", "<!---->", "<?x?>"] {
        let many = format!("<domain><devices>{}</devices></domain>", node.repeat(MAX_NODES));
        let Err(Error::Xml(error)) = Document::from_xml(&many) else { panic!("{node} is taken") };
        assert_eq!(error.kind, XmlErrorKind::TooManyNodes(MAX_NODES));
    }
}

#[test]
fn entities() {
    for (root, read) in all() {
        let bomb = format!(
            "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><{root}>&b;</{root}>"
        );
        assert_eq!(refused(root, read, &bomb), XmlErrorKind::Doctype);
        let outside = format!("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><{root}/>");
        assert_eq!(refused(root, read, &outside), XmlErrorKind::Doctype);
        let unknown = format!("<{root} a='&b;'/>");
        assert!(matches!(refused(root, read, &unknown), XmlErrorKind::UnknownEntity(_)));
        for code in
            ["0", "1", "x8", "xB", "x1F", "xD800", "xDFFF", "xFFFE", "xFFFF", "x110000", "99999999999"]
        {
            let xml = format!("<{root}><a>&#{code};</a></{root}>");
            assert!(
                matches!(
                    refused(root, read, &xml),
                    XmlErrorKind::ForbiddenCharacter(_) | XmlErrorKind::UnknownEntity(_)
                ),
                "{code}"
            );
        }
    }
}

#[test]
fn characters_and_attributes() {
    for (root, read) in all() {
        for c in ('\0'..' ').filter(|c| !matches!(c, '\t' | '\n' | '\r')).chain(['\u{fffe}', '\u{ffff}']) {
            for xml in [
                format!("<{root} a='{c}'/>"),
                format!("<{root}>{c}</{root}>"),
                format!("<{root}><!--{c}--></{root}>"),
                format!("<{root}><a{c}/></{root}>"),
                format!("{c}<{root}/>"),
            ] {
                assert_eq!(refused(root, read, &xml), XmlErrorKind::ForbiddenCharacter(u32::from(c)));
            }
        }
        for attributes in ["a='1' a='2'", "type='a' type='b'", "xmlns:p='u' p:a='1' p:a='2'"] {
            for xml in [format!("<{root} {attributes}/>"), format!("<{root}><x {attributes}/></{root}>")] {
                assert!(matches!(refused(root, read, &xml), XmlErrorKind::DuplicateAttribute(_)), "{xml}");
            }
        }
        for cut in [
            "<",
            "<a",
            "<a b",
            "<a b=",
            "<a b='",
            "<a b='c'",
            "<a>",
            "</",
            "<!--",
            "<![CDATA[",
            "<?x",
            "&amp",
        ] {
            refused(root, read, &format!("<{root}>{cut}"));
        }
        for tail in ["x", "<x/>", "</x>", "&amp;", "<![CDATA[x]]>"] {
            refused(root, read, &format!("<{root}/>{tail}"));
        }
    }
}

/// Whatever a document's beginning is, it is no document.
#[test]
fn cut_off_anywhere() {
    let whole = "<?xml version='1.0'?>\n<domain type='kvm'><name>a &amp; b</name><metadata><x:y xmlns:x='u'/></metadata>\
                 <!-- c --><devices><disk type='file'><source file='/é'/></disk></devices></domain>";
    assert!(Document::from_xml(whole).is_ok());
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        assert!(Document::from_xml(&whole[..end]).is_err(), "{}", &whole[..end]);
    }
}
