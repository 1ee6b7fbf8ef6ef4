//! libvirt's documents, and devices alone.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::Document;
use fedvirt_core::model::Device;
use fedvirt_core::model::domain::Domain;
use fedvirt_core::model::domain_capabilities::DomainCapabilities;

use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, Str, Text, c_string, call, getter, handles, release};
use crate::text::{fedvirt_strings, strings};

/// Any of libvirt's documents: a domain, a network, a storage pool or volume, capabilities, ...; or a device of a
/// domain, alone.
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
    pub(crate) content: Content,
    /// Its root's name, which never changes.
    root: CString,
}

/// A document, or a device alone.
#[derive(Clone, PartialEq)]
pub(crate) enum Content {
    Document(Document),
    Device(Device),
}

/// Does the same with either.
macro_rules! either {
    ($held:expr, $content:ident => $does:expr) => {
        match $held.content {
            crate::document::Content::Document(ref $content) => $does,
            crate::document::Content::Device(ref $content) => $does,
        }
    };
    (mut $held:expr, $content:ident => $does:expr) => {
        match $held.content {
            crate::document::Content::Document(ref mut $content) => $does,
            crate::document::Content::Device(ref mut $content) => $does,
        }
    };
}
pub(crate) use either;

impl From<Document> for Held {
    fn from(document: Document) -> Self {
        Self { root: c_string(document.root()), content: Content::Document(document) }
    }
}

impl From<Device> for Held {
    fn from(device: Device) -> Self {
        Self { root: c_string(device.root()), content: Content::Device(device) }
    }
}

/// Declares how a handle gives the document of one kind that a call needs.
macro_rules! kinds {
    ($($(#[$when:meta])? $name:ident: $pattern:pat => $document:ident: $ty:ty = $wanted:literal;)+) => {
        impl Held {
            $($(#[$when])?
            pub(crate) fn $name(&self, argument: &str) -> Result<&$ty, Failure> {
                match &self.content {
                    $pattern => Ok($document),
                    _ => Err(self.unfit(argument, $wanted)),
                }
            })+
        }
    };
}

kinds! {
    document: Content::Document(document) => document: Document = "a domain";
    domain: Content::Document(Document::Domain(document)) => document: Domain = "a <domain>";
    domain_capabilities: Content::Document(Document::DomainCapabilities(document)) => document:
        DomainCapabilities = "<domainCapabilities>";
    #[cfg(feature = "libvirt")]
    network: Content::Document(Document::Network(document)) => document:
        fedvirt_core::model::network::Network = "a <network>";
    #[cfg(feature = "libvirt")]
    pool: Content::Document(Document::Pool(document)) => document:
        fedvirt_core::model::storage_pool::Pool = "a <pool>";
    #[cfg(feature = "libvirt")]
    volume: Content::Document(Document::Volume(document)) => document:
        fedvirt_core::model::storage_volume::Volume = "a <volume>";
    #[cfg(feature = "libvirt")]
    device: Content::Device(device) => device: Device =
        "a device alone, as fedvirt_document_from_device_xml() and fedvirt_document_device() give it";
}

impl Held {
    fn unfit(&self, argument: &str, wanted: &str) -> Failure {
        let root = either!(self, content => content.root());
        let alone = if matches!(self.content, Content::Device(_)) { ", a device alone" } else { "" };
        Failure::invalid(format!("the argument {argument} is <{root}>{alone}, and should be {wanted}"))
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
        xml.write(Text::new(&either!(document, content => content.to_xml())));
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
        json.write(Text::new(&either!(document, content => content.to_json())));
        Ok(())
    })
}

/// Reads a device alone from XML, such as "<interface type='network'>...</interface>": what adding a device to a
/// domain takes.
///
/// - xml: the text, which ends with a NUL byte
/// - device: becomes the device as a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_from_device_xml(
    xml: Str<'_>,
    device: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (xml, device) = (xml.get("xml")?, device.slot("device")?);
        device.write(Owned::new(Device::from_xml(xml)?.into()));
        Ok(())
    })
}

/// Reads a device alone from its JSON form, as in {"disk":{"device":"cdrom"}}.
///
/// - json: the text, which ends with a NUL byte
/// - device: becomes the device as a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_from_device_json(
    json: Str<'_>,
    device: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, device) = (json.get("json")?, device.slot("device")?);
        device.write(Owned::new(Device::from_json(json)?.into()));
        Ok(())
    })
}

/// Copies a device out of a domain.
///
/// - path: where the device is: "devices/disk[0]"
/// - device: becomes the device as a document of its own, and NULL when nothing is there; free it with
///   fedvirt_document_free()
///
/// FEDVIRT_ERR_PATH also when the path names no device.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_device(
    document: Shared<'_, fedvirt_document>,
    path: Str<'_>,
    device: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path) = (document.get("document")?, path.get("path")?);
        let device = device.slot("device")?;
        let found = document.document("document")?.device_at(path)?;
        device.write(Owned::or_null(found.map(Into::into)));
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
        copy.write(Owned::new(Held { content: document.content.clone(), root: document.root.clone() }));
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

/// Whether it is a device alone, and not a document of libvirt's: "interface" is the root of either.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_is_device(document: Shared<'_, fedvirt_document>) -> bool {
    getter(false, || Ok(matches!(document.get("document")?.content, Content::Device(_))))
}

/// Whether two documents say the same, in what fedvirt knows of them and in what it does not. How numbers are spelled
/// does not count.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_equals(
    document: Shared<'_, fedvirt_document>,
    other: Shared<'_, fedvirt_document>,
) -> bool {
    getter(false, || Ok(document.get("document")?.content == other.get("other")?.content))
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
        let unknown = either!(document, content => content.unknown());
        paths.write(strings(unknown.iter().map(String::as_str)));
        Ok(())
    })
}
