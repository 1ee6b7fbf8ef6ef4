//! What the fuzz targets check, one target for each kind of document, and one for images.
//!
//! A target's input is either text, which must be refused with an error or be read, written and read again without a
//! difference, through XML and JSON; or choices, out of which a document of the kind is made by the schema table, which so
//! reaches every field.

mod images;

use std::path::PathBuf;
use std::sync::LazyLock;

use fedvirt_core::Document;
use fedvirt_core::image::{Image, Info};
use fedvirt_core::model::Device;
use fedvirt_core::xml::{ElementSchema, FieldKind, FieldSchema, FieldType};
// For its symbols, which C calls.
use fedvirt as _;
pub use images::{checksums, signed_list};

/// A target for a kind of document.
#[macro_export]
macro_rules! document {
    ($root:literal) => {
        libfuzzer_sys::fuzz_target!(|data: &[u8]| $crate::document($root, data));
    };
}

/// Reads a document with this root.
pub fn document(root: &str, data: &[u8]) {
    let schema = Document::empty(root).expect("libvirt has such a document").element().schema();
    let Some(text) = text(root, schema, data) else { return };
    let Ok(document) = Document::from_xml(&text) else { return };
    let written = document.to_xml();
    let again = Document::from_xml(&written).unwrap_or_else(|error| panic!("{error}\n{written}"));
    assert_eq!(again.to_xml(), written, "writing is stable");
    assert_eq!(document.diff(&again), [], "nothing is lost or gained\n{written}");
    assert_eq!(document.unknown().len(), again.unknown().len(), "what is unknown stays so\n{written}");
    let json = document.to_json();
    let from_json = Document::from_json(&json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    assert_eq!(from_json, document, "{json}");
}

/// Reads a device alone.
pub fn device(data: &[u8]) {
    let roots: Vec<&str> = Device::roots().collect();
    let Some((which, data)) = data.split_first() else { return };
    let root = roots[usize::from(*which) % roots.len()];
    let schema = Device::empty(root).expect("it is one of the roots").element().schema();
    let Some(text) = text(root, schema, data) else { return };
    let Ok(device) = Device::from_xml(&text) else { return };
    let written = device.to_xml();
    let again = Device::from_xml(&written).unwrap_or_else(|error| panic!("{error}\n{written}"));
    assert_eq!(again.to_xml(), written, "writing is stable");
    assert_eq!(device.diff(&again), [], "nothing is lost or gained\n{written}");
}

/// Looks at an image file.
pub fn image(data: &[u8]) {
    // Of a process alone, and of its own: what it names is not there.
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = std::env::temp_dir().join(format!("fedvirt-fuzz-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        folder
    });
    // The headers of some formats end far behind their beginning: a byte says where what comes goes.
    let file = FOLDER.join("image");
    let mut content = Vec::new();
    for part in data.chunks(1024) {
        let Some((at, part)) = part.split_first() else { continue };
        let at = match at {
            0..64 => content.len(),
            64..96 => 192 << 10,
            96..128 => 32 << 10,
            at => usize::from(*at) << 9,
        };
        content.resize(content.len().max(at + part.len()), 0);
        content[at..at + part.len()].copy_from_slice(part);
    }
    std::fs::write(&file, &content).expect("the file can be written");
    if let Ok(info) = Info::open(&file) {
        assert_eq!(info.file_size.as_bytes(), content.len() as u64);
        assert!(info.virtual_size.as_bytes() > 0);
        let names = info.backing.iter().chain(&info.data).filter_map(|reference| reference.path.as_deref());
        assert!(names.into_iter().all(|path| path.is_absolute()), "{info:?}");
        let _ = Info::chain(&file);
    }
    let _ = Image::open(&file);
}

/// Reads and changes documents from C; see `c/documents.c`.
pub fn c_abi(data: &[u8]) {
    unsafe extern "C" {
        fn drive_documents(data: *const u8, len: usize);
    }
    // SAFETY: the bytes are there while the call lasts.
    unsafe { drive_documents(data.as_ptr(), data.len()) }
}

/// The document that an input means.
fn text(root: &str, schema: &'static ElementSchema, data: &[u8]) -> Option<String> {
    match data.split_first()? {
        (b'<' | b' ' | b'\n' | 0xef, _) => String::from_utf8(data.to_vec()).ok(),
        (_, choices) => {
            let mut maker = Maker { choices, xml: String::new() };
            maker.element(root, None, schema, 0);
            Some(maker.xml)
        }
    }
}

/// Makes a document out of choices.
struct Maker<'a> {
    choices: &'a [u8],
    xml: String,
}

impl Maker<'_> {
    fn choice(&mut self) -> u8 {
        let (choice, rest) = self.choices.split_first().unwrap_or((&0, &[]));
        self.choices = rest;
        *choice
    }

    fn element(
        &mut self,
        name: &str,
        declaration: Option<&str>,
        schema: &'static ElementSchema,
        depth: usize,
    ) {
        self.xml.push('<');
        self.xml.push_str(name);
        self.xml.push_str(declaration.unwrap_or_default());
        self.attributes(schema);
        match self.choice() {
            0..8 => self.xml.push_str(" future='1'"),
            8..12 => self.xml.push_str(" xmlns:f='urn:f' f:future='1'"),
            _ => {}
        }
        self.xml.push('>');
        while depth < 12 && !self.choices.is_empty() {
            let Some(row) = schema.fields.get(usize::from(self.choice())) else { break };
            self.child(row, depth);
        }
        self.xml.push_str("</");
        self.xml.push_str(name);
        self.xml.push('>');
    }

    fn attributes(&mut self, schema: &'static ElementSchema) {
        for row in schema.fields {
            match (row.kind, row.element()) {
                (FieldKind::Attribute, _) if self.choice() > 127 => {
                    self.xml.push_str(&format!(" {}='", row.name));
                    self.value(row);
                    self.xml.push('\'');
                }
                (FieldKind::Group, Some(group)) => self.attributes(group),
                _ => {}
            }
        }
    }

    fn child(&mut self, row: &'static FieldSchema, depth: usize) {
        let name = row.qualified_name();
        let declaration =
            row.namespace.map(|ns| format!(" xmlns:{}='{}'", ns.prefix, ns.uri)).unwrap_or_default();
        match (row.kind, row.ty) {
            (FieldKind::Text, _) => self.value(row),
            (FieldKind::TextChild, _) => {
                self.xml.push_str(&format!("<{name}{declaration}>"));
                self.value(row);
                self.xml.push_str(&format!("</{name}>"));
            }
            (FieldKind::Flag, _) => self.xml.push_str(&format!("<{name}{declaration}/>")),
            (FieldKind::Raw, _) => {
                self.xml.push_str(&format!("<{name}{declaration}>"));
                self.value(row);
                self.xml.push_str(&format!("<x/><!-- c --></{name}>"));
            }
            (_, FieldType::Element(schema)) => self.element(&name, Some(&declaration), schema(), depth + 1),
            (_, FieldType::Variants(variants)) => {
                let variant = &variants[usize::from(self.choice()) % variants.len()];
                self.element(variant.name, Some(&declaration), (variant.schema)(), depth + 1);
            }
            _ => {}
        }
    }

    /// Text that fits, mostly.
    fn value(&mut self, row: &'static FieldSchema) {
        let choice = self.choice();
        let text = match (row.ty, choice) {
            (_, 0..4) => "",
            (_, 4..8) => " a &amp; &#10;b &lt;&apos;&quot; ",
            (_, 8..10) => "-1",
            (FieldType::Choice(words), _) if !words.values.is_empty() => {
                words.values[usize::from(choice) % words.values.len()].value
            }
            (FieldType::Number, _) => {
                ["0x001f", "010", "0xAb", "7", "18446744073709551615"][usize::from(choice) % 5]
            }
            (FieldType::Unsigned(_) | FieldType::Signed(_), _) => {
                ["0", "1", "0x10", "255", " 7 "][usize::from(choice) % 5]
            }
            _ => ["a", "é", "yes", "/a b/c", "0"][usize::from(choice) % 5],
        };
        self.xml.push_str(text);
    }
}
