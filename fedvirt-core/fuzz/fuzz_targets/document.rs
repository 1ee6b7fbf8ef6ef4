//! Any text: refused with an error, or read, written and read again without a difference, through XML and JSON.

#![no_main]

use fedvirt_core::Document;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(document) = Document::from_xml(text) else { return };
    let written = document.to_xml();
    let again = Document::from_xml(&written).unwrap_or_else(|error| panic!("{error}\n{written}"));
    assert_eq!(again.to_xml(), written, "writing is stable");
    assert_eq!(document.unknown().len(), again.unknown().len(), "nothing unknown is lost or gained\n{written}");
    let json = document.to_json();
    let from_json = Document::from_json(&json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    assert_eq!(from_json, document, "{json}");
});
