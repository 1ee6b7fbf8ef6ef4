//! The fields of documents, by path.

use fedvirt_core::xml::{Number, PathError, Scalar};

use crate::document::{Held, either, fedvirt_document};
use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Exclusive, Out, Owned, Shared, Str, Text, call};

/// What is at a path, read as a number.
fn number_at<T>(
    document: &Held,
    path: &str,
    read: impl FnOnce(&str) -> Result<T, &'static str>,
) -> Result<Option<T>, Failure> {
    let Some(text) = either!(document, content => content.get(path))? else { return Ok(None) };
    let number = read(&text);
    let bad = |expected: &str| PathError::BadValue {
        path: path.to_owned(),
        value: text,
        expected: expected.to_owned(),
    };
    Ok(Some(number.map_err(bad)?))
}

fn u64_at(document: &Held, path: &str) -> Result<Option<u64>, Failure> {
    number_at(document, path, |text| Ok(text.parse::<Number>()?.value()))
}

fn i64_at(document: &Held, path: &str) -> Result<Option<i64>, Failure> {
    const EXPECTED: &str = "a whole number from -2^63 to 2^63 - 1";
    number_at(document, path, |text| match text.trim_start().starts_with('-') {
        true => i64::parse(text),
        false => i64::try_from(text.parse::<Number>()?.value()).map_err(|_| EXPECTED),
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
        value.write(
            either!(document, content => content.get(path))?.map_or(Text::NONE, |text| Text::new(&text)),
        );
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
        let found = u64_at(document, path)?;
        value.write(found.unwrap_or_default());
        if let Some(present) = present.wanted() {
            present.write(found.is_some());
        }
        Ok(())
    })
}

/// Reads the number at a path, which may be negative.
///
/// - value: becomes the number, and 0 when nothing is there
/// - present: becomes whether something is there; may be NULL
///
/// FEDVIRT_ERR_PATH also when what is there is no whole number from -2^63 to 2^63 - 1.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_get_i64(
    document: Shared<'_, fedvirt_document>,
    path: Str<'_>,
    value: Out<'_, i64>,
    present: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path, value) = (document.get("document")?, path.get("path")?, value.slot("value")?);
        let found = i64_at(document, path)?;
        value.write(found.unwrap_or_default());
        if let Some(present) = present.wanted() {
            present.write(found.is_some());
        }
        Ok(())
    })
}

/// Reads the switch at a path: "yes", "on" and "true" are true, "no", "off" and "false" are false, and a flag that is
/// there is true.
///
/// - value: becomes whether it is on, and false when nothing is there
/// - present: becomes whether something is there; may be NULL
///
/// FEDVIRT_ERR_PATH also when what is there is no such word.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_get_bool(
    document: Shared<'_, fedvirt_document>,
    path: Str<'_>,
    value: Out<'_, bool>,
    present: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path, value) = (document.get("document")?, path.get("path")?, value.slot("value")?);
        let found = either!(document, content => content.get_bool(path))?;
        value.write(found.unwrap_or_default());
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
        Ok(either!(mut document, content => content.set(path, value))?)
    })
}

/// Sets the number at a path, as fedvirt_document_set() does.
///
/// FEDVIRT_ERR_PATH also when the field has no room for it.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_set_u64(
    document: Exclusive<'_, fedvirt_document>,
    path: Str<'_>,
    value: u64,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path) = (document.get("document")?, path.get("path")?);
        Ok(either!(mut document, content => content.set(path, &value.to_string()))?)
    })
}

/// Sets the number at a path, which may be negative, as fedvirt_document_set() does.
///
/// FEDVIRT_ERR_PATH also when the field has no room for it.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_set_i64(
    document: Exclusive<'_, fedvirt_document>,
    path: Str<'_>,
    value: i64,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path) = (document.get("document")?, path.get("path")?);
        Ok(either!(mut document, content => content.set(path, &value.to_string()))?)
    })
}

/// Sets the switch at a path, as fedvirt_document_set() does, in the words that libvirt has for it: "yes" and "no",
/// "on" and "off", or a flag that is there or not.
///
/// FEDVIRT_ERR_PATH also when the field is no switch.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_set_bool(
    document: Exclusive<'_, fedvirt_document>,
    path: Str<'_>,
    value: bool,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, path) = (document.get("document")?, path.get("path")?);
        Ok(either!(mut document, content => content.set_bool(path, value))?)
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
        count.write(either!(document, content => content.count(path))?);
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
        let (document, path) = (document.get("document")?, path.get("path")?);
        let appended = either!(mut document, content => content.append(path))?;
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
    call(error, || {
        let (document, path) = (document.get("document")?, path.get("path")?);
        Ok(either!(mut document, content => content.insert(path))?)
    })
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
        let (document, path) = (document.get("document")?, path.get("path")?);
        let was_there = either!(mut document, content => content.remove(path))?;
        if let Some(removed) = removed.wanted() {
            removed.write(was_there);
        }
        Ok(())
    })
}
