//! libvirt's documents.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::Document;
use fedvirt_core::xml::{Number, PathError};

use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Exclusive, Out, Owned, Shared, Str, Text, c_string, call, getter, handles, release};
use crate::text::{fedvirt_strings, strings};

/// Any of libvirt's documents: a domain, a network, a storage pool or volume, capabilities, ...
///
/// Which one it is, its root element says. What fedvirt does not know of it is kept and written back.
///
/// Paths lead to its fields: "devices/disk[0]/source/@file". A step is the name of an element, with its place
/// among its like in brackets, from 0 ("disk" alone is "disk[0]"). The last step may be "@name", an attribute, or
/// "text()", the element's own text, which the element's name alone means, too. Elements of a namespace have its
/// usual prefix: "qemu:commandline". A path that libvirt's documents do not have is FEDVIRT_ERR_PATH.
pub struct fedvirt_document(());

handles!(fedvirt_document: Held = b"fv docum");

/// What a document's handle holds.
pub struct Held {
    document: Document,
    /// Its root's name, which never changes.
    root: CString,
}

impl From<Document> for Held {
    fn from(document: Document) -> Self {
        Self { root: c_string(document.root()), document }
    }
}

/// Reads a document from XML.
///
/// - xml: the text, which ends with a NUL byte
/// - document: becomes the document; free it with fedvirt_document_free()
///
/// FEDVIRT_ERR_XML has the path, line and column of what is wrong.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_from_xml(
    xml: Str<'_>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (xml, document) = (xml.get("xml")?, document.slot("document")?);
        document.write(Owned::new(Document::from_xml(xml)?.into()));
        Ok(())
    })
}

/// Reads a document from XML of a given length.
///
/// - xml: the text, which need not end with a NUL byte
/// - len: its length in bytes
/// - document: becomes the document; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_from_xml_len(
    xml: Str<'_>,
    len: usize,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (xml, document) = (xml.get_len(len, "xml")?, document.slot("document")?);
        document.write(Owned::new(Document::from_xml(xml)?.into()));
        Ok(())
    })
}

/// Writes a document as XML, laid out as libvirt lays it out.
///
/// - xml: becomes the text; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_to_xml(
    document: Shared<'_, fedvirt_document>,
    xml: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, xml) = (document.get("document")?, xml.slot("xml")?);
        xml.write(Text::new(&document.document.to_xml()));
        Ok(())
    })
}

/// Reads a document from its JSON form: an object whose one key is the root element's name, as in
/// {"network":{"name":"lan"}}.
///
/// - json: the text, which ends with a NUL byte
/// - document: becomes the document; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_from_json(
    json: Str<'_>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, document) = (json.get("json")?, document.slot("document")?);
        document.write(Owned::new(Document::from_json(json)?.into()));
        Ok(())
    })
}

/// Reads a document from a JSON form of a given length.
///
/// - json: the text, which need not end with a NUL byte
/// - len: its length in bytes
/// - document: becomes the document; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_from_json_len(
    json: Str<'_>,
    len: usize,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, document) = (json.get_len(len, "json")?, document.slot("document")?);
        document.write(Owned::new(Document::from_json(json)?.into()));
        Ok(())
    })
}

/// Writes a document in its JSON form, from which fedvirt_document_from_json() gets all of it back.
///
/// - json: becomes the text; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_to_json(
    document: Shared<'_, fedvirt_document>,
    json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, json) = (document.get("document")?, json.slot("json")?);
        json.write(Text::new(&document.document.to_json()));
        Ok(())
    })
}

/// Copies a document.
///
/// - copy: becomes the copy; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_clone(
    document: Shared<'_, fedvirt_document>,
    copy: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, copy) = (document.get("document")?, copy.slot("copy")?);
        copy.write(Owned::new(document.document.clone().into()));
        Ok(())
    })
}

/// Frees a document.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_free(document: Owned<fedvirt_document>) {
    release(|| document.free());
}

/// The name of the root element, such as "domain".
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_root(document: Shared<'_, fedvirt_document>) -> *const c_char {
    getter(ptr::null(), || Ok(document.get("document")?.root.as_ptr()))
}

/// Lists the paths of everything that fedvirt does not know of a document, and keeps.
///
/// - paths: becomes the list, empty when all is known; free it with fedvirt_strings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_unknown(
    document: Shared<'_, fedvirt_document>,
    paths: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, paths) = (document.get("document")?, paths.slot("paths")?);
        paths.write(strings(document.document.unknown().iter().map(String::as_str)));
        Ok(())
    })
}

/// Reads the value at a path.
///
/// - path: names an attribute, an element with a text, a flag, whose value is "true", or an element that is kept
///   verbatim, whose value is the XML in it
/// - value: becomes the value, and NULL when nothing is there; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_get(
    document: Shared<'_, fedvirt_document>,
    path: Str<'_>,
    value: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path, value) = (document.get("document")?, path.get("path")?, value.slot("value")?);
        value.write(document.document.get(path)?.map_or(Text::NONE, |text| Text::new(&text)));
        Ok(())
    })
}

/// Reads the number at a path. Hexadecimal ones (0x1f) are numbers, too.
///
/// - value: becomes the number, and 0 when nothing is there
/// - present: becomes whether something is there; may be NULL
///
/// FEDVIRT_ERR_PATH also when what is there is no whole number below 2^64.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_get_u64(
    document: Shared<'_, fedvirt_document>,
    path: Str<'_>,
    value: Out<'_, u64>,
    present: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path, value) = (document.get("document")?, path.get("path")?, value.slot("value")?);
        let found = match document.document.get(path)? {
            None => None,
            Some(text) => Some(text.parse::<Number>().map_err(|expected| PathError::BadValue {
                path: path.to_owned(),
                value: text,
                expected: expected.to_owned(),
            })?),
        };
        value.write(found.map_or(0, Number::value));
        if let Some(present) = present.wanted() {
            present.write(found.is_some());
        }
        Ok(())
    })
}

/// Sets the value at a path, and makes the single elements that lead to it. Elements of a list must be there:
/// fedvirt_document_append() adds them.
///
/// - value: the text; "true" or "false" for a flag
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_set(
    document: Exclusive<'_, fedvirt_document>,
    path: Str<'_>,
    value: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path, value) = (document.get("document")?, path.get("path")?, value.get("value")?);
        Ok(document.document.set(path, value)?)
    })
}

/// Counts what a path names; 0 or 1 for what is not a list.
///
/// - path: its last step without brackets: "devices/disk"
/// - count: becomes the number
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_count(
    document: Shared<'_, fedvirt_document>,
    path: Str<'_>,
    count: Out<'_, usize>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path, count) = (document.get("document")?, path.get("path")?, count.slot("count")?);
        count.write(document.document.count(path)?);
        Ok(())
    })
}

/// Adds an empty element to the end of a list.
///
/// - path: the list: "devices/disk"
/// - index: becomes the element's place among its like; may be NULL
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_append(
    document: Exclusive<'_, fedvirt_document>,
    path: Str<'_>,
    index: Out<'_, usize>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let appended = document.get("document")?.document.append(path.get("path")?)?;
        if let Some(index) = index.wanted() {
            index.write(appended);
        }
        Ok(())
    })
}

/// Adds an empty element to a list, before another one.
///
/// - path: that other one: "devices/disk[1]"
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_insert(
    document: Exclusive<'_, fedvirt_document>,
    path: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(document.get("document")?.document.insert(path.get("path")?)?))
}

/// Removes what a path names.
///
/// - removed: becomes whether it was there; may be NULL
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_remove(
    document: Exclusive<'_, fedvirt_document>,
    path: Str<'_>,
    removed: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let was_there = document.get("document")?.document.remove(path.get("path")?)?;
        if let Some(removed) = removed.wanted() {
            removed.write(was_there);
        }
        Ok(())
    })
}
