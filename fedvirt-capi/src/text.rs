//! Strings, lists of strings, and the form that a string has in JSON.

use std::ffi::{CString, c_char};
use std::ptr;

use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, Str, Text, c_string, call, getter, handles, release};

/// A list of strings.
pub struct fedvirt_strings(());

handles!(fedvirt_strings: Vec<CString> = b"fv strgs");

pub(crate) fn strings<'a>(strings: impl IntoIterator<Item = &'a str>) -> Owned<fedvirt_strings> {
    Owned::new(strings.into_iter().map(c_string).collect())
}

/// How many strings there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_strings_len(strings: Shared<'_, fedvirt_strings>) -> usize {
    getter(0, || Ok(strings.get("strings")?.len()))
}

/// One of the strings, counted from 0; NULL when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_strings_get(strings: Shared<'_, fedvirt_strings>, index: usize) -> *const c_char {
    getter(ptr::null(), || {
        Ok(strings.get("strings")?.get(index).map_or(ptr::null(), |string| string.as_ptr()))
    })
}

/// Frees a list of strings.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_strings_free(strings: Owned<fedvirt_strings>) {
    release(|| strings.free());
}

/// Frees a string that a call gave out as char *.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_string_free(string: Text) {
    release(|| string.free());
}

/// Writes a string as JSON, quotes included, so that it can be set into a JSON text such as a guest's.
///
/// - string: any text
/// - json: becomes the text in JSON
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_json_quote(
    string: Str<'_>,
    json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (string, json) = (string.get("string")?, json.slot("json")?);
        json.write(Text::new(&serde_json::Value::from(string).to_string()));
        Ok(())
    })
}
