//! User-data of several parts.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::cloudinit::{Multipart, Part, PartKind};

use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Bytes, Exclusive, Out, Owned, Shared, Str, Text, c_string, call, getter, handles, release};
use crate::text::{fedvirt_strings, strings};

/// User-data, or vendor-data, of several parts, which cloud-init takes in their order.
pub struct fedvirt_multipart(());

handles!(fedvirt_multipart: Held = b"fv parts");

/// What the handle of several parts holds: them, and of each what C reads of it.
#[derive(Default)]
pub struct Held {
    multipart: Multipart,
    texts: Vec<Texts>,
}

struct Texts {
    kind: CString,
    filename: Option<CString>,
    merge_type: Option<CString>,
}

impl From<&Part> for Texts {
    fn from(part: &Part) -> Self {
        Self {
            kind: c_string(part.kind.mime_type()),
            filename: part.filename.as_deref().map(c_string),
            merge_type: part.merge_type.as_deref().map(c_string),
        }
    }
}

impl Held {
    fn part(&self, index: usize) -> Result<&Part, Failure> {
        let parts = &self.multipart.parts;
        parts.get(index).ok_or_else(|| {
            Failure::invalid(format!("the argument index is {index}, and there are {} parts", parts.len()))
        })
    }
}

/// Makes user-data without parts.
///
/// - multipart: becomes them; free it with fedvirt_multipart_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_new(
    multipart: Out<'_, Owned<fedvirt_multipart>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        multipart.slot("multipart")?.write(Owned::new(Held::default()));
        Ok(())
    })
}

/// Reads user-data: a MIME message, parts in parts included, or a "#cloud-config-archive". Any other format is one part.
///
/// - user_data: the text
/// - multipart: becomes its parts; free it with fedvirt_multipart_free()
///
/// FEDVIRT_ERR_INVALID_CLOUD_INIT when it is in no format that cloud-init knows, or a message that cannot be read.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_from_user_data(
    user_data: Str<'_>,
    multipart: Out<'_, Owned<fedvirt_multipart>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (text, slot) = (user_data.get("user_data")?, multipart.slot("multipart")?);
        let multipart = Multipart::from_user_data(text)?;
        let texts = multipart.parts.iter().map(Into::into).collect();
        slot.write(Owned::new(Held { multipart, texts }));
        Ok(())
    })
}

/// Adds a part behind the others. fedvirt_multipart_to_user_data() checks it.
///
/// - kind: its MIME type, as below; may be NULL to tell it from the content's beginning
/// - content: the bytes; may be NULL when there are none
/// - len: how many they are
/// - filename: the name of the file that it becomes in the guest; may be NULL for "part-001" and so on
/// - merge_type: how this cloud-config is merged into those before it, such as
///   "list(append)+dict(recurse_array)+str()"; may be NULL for cloud-init's own way
///
/// The kinds are "text/cloud-config"; "text/x-shellscript", a script for the first boot, and with "-per-boot",
/// "-per-instance" or "-per-once" behind it for those; "text/cloud-boothook", for every boot, very early;
/// "text/jinja2", a template of one of these; "text/x-include-url" and "text/x-include-once-url", URLs of further
/// parts; "text/cloud-config-archive"; "text/cloud-config-jsonp"; "text/part-handler".
///
/// FEDVIRT_ERR_INVALID_ARGUMENT when the kind is NULL and the content begins as none of them.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_add(
    multipart: Exclusive<'_, fedvirt_multipart>,
    kind: Str<'_>,
    content: Bytes<'_>,
    len: usize,
    filename: Str<'_>,
    merge_type: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (held, kind) = (multipart.get("multipart")?, kind.wanted("kind")?);
        let content = content.get(len, "content")?;
        let (filename, merge_type) = (filename.wanted("filename")?, merge_type.wanted("merge_type")?);
        let kind = kind.map(PartKind::from_mime_type).or_else(|| PartKind::from_content(content));
        let Some(kind) = kind else {
            let why = "the argument kind is NULL, and content begins as no format that cloud-init knows, \
                       such as `#cloud-config` or `#!`; say its kind";
            return Err(Failure::invalid(why.to_owned()));
        };
        let mut part = Part::new(kind, content);
        part.filename = filename.map(str::to_owned);
        part.merge_type = merge_type.map(str::to_owned);
        held.texts.push((&part).into());
        held.multipart.parts.push(part);
        Ok(())
    })
}

/// Adds a header to a part, such as "Launch-Index". Those of the kind, the name and the encoding are written anyway.
///
/// - index: the part, counted from 0
///
/// FEDVIRT_ERR_INVALID_ARGUMENT when there are not so many parts.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_add_header(
    multipart: Exclusive<'_, fedvirt_multipart>,
    index: usize,
    name: Str<'_>,
    value: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (held, name, value) = (multipart.get("multipart")?, name.get("name")?, value.get("value")?);
        held.part(index)?;
        let part = held.multipart.parts.get_mut(index);
        part.into_iter().for_each(|part| part.headers.push((name.to_owned(), value.to_owned())));
        Ok(())
    })
}

/// Checks the parts: what they begin with, names and headers, and the cloud-configs.
///
/// FEDVIRT_ERR_INVALID_CLOUD_INIT with the path of the part, such as "parts[1].content".
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_validate(
    multipart: Shared<'_, fedvirt_multipart>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(multipart.get("multipart")?.multipart.validate()?))
}

/// Writes the parts as one text, a MIME message, once they are checked as by fedvirt_multipart_validate(). Equal parts
/// give equal texts.
///
/// - user_data: becomes the text; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_to_user_data(
    multipart: Shared<'_, fedvirt_multipart>,
    user_data: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (held, user_data) = (multipart.get("multipart")?, user_data.slot("user_data")?);
        user_data.write(Text::new(&held.multipart.to_user_data()?));
        Ok(())
    })
}

/// Writes the parts as cloud-init's own archive, a YAML list, which is easier to read than MIME, once they are checked as
/// by fedvirt_multipart_validate().
///
/// - user_data: becomes the text; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_CLOUD_INIT also for a content that is not UTF-8.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_to_archive(
    multipart: Shared<'_, fedvirt_multipart>,
    user_data: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (held, user_data) = (multipart.get("multipart")?, user_data.slot("user_data")?);
        user_data.write(Text::new(&held.multipart.to_archive()?));
        Ok(())
    })
}

/// How many parts there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_len(multipart: Shared<'_, fedvirt_multipart>) -> usize {
    getter(0, || Ok(multipart.get("multipart")?.texts.len()))
}

/// What a part is, as its MIME type; NULL when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_kind(
    multipart: Shared<'_, fedvirt_multipart>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || {
        Ok(multipart.get("multipart")?.texts.get(index).map_or(ptr::null(), |texts| texts.kind.as_ptr()))
    })
}

/// The name of the file that a part becomes in the guest; NULL when it has none, or there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_filename(
    multipart: Shared<'_, fedvirt_multipart>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || {
        let texts = multipart.get("multipart")?.texts.get(index);
        Ok(texts.and_then(|texts| texts.filename.as_ref()).map_or(ptr::null(), |name| name.as_ptr()))
    })
}

/// How a cloud-config is merged into those before it; NULL when it does not say, or there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_merge_type(
    multipart: Shared<'_, fedvirt_multipart>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || {
        let texts = multipart.get("multipart")?.texts.get(index);
        Ok(texts.and_then(|texts| texts.merge_type.as_ref()).map_or(ptr::null(), |how| how.as_ptr()))
    })
}

/// What a part holds; NULL when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_content(
    multipart: Shared<'_, fedvirt_multipart>,
    index: usize,
) -> *const u8 {
    getter(ptr::null(), || {
        let part = multipart.get("multipart")?.multipart.parts.get(index);
        Ok(part.map_or(ptr::null(), |part| part.content.as_ptr()))
    })
}

/// How many bytes a part holds; 0 when there are not so many parts.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_content_len(
    multipart: Shared<'_, fedvirt_multipart>,
    index: usize,
) -> usize {
    getter(0, || {
        Ok(multipart.get("multipart")?.multipart.parts.get(index).map_or(0, |part| part.content.len()))
    })
}

/// Lists the further headers of a part.
///
/// - index: the part, counted from 0
/// - headers: becomes the list, each as "Launch-Index: 1"; free it with fedvirt_strings_free()
///
/// FEDVIRT_ERR_INVALID_ARGUMENT when there are not so many parts.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_headers(
    multipart: Shared<'_, fedvirt_multipart>,
    index: usize,
    headers: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (held, slot) = (multipart.get("multipart")?, headers.slot("headers")?);
        let headers = held.part(index)?.headers.iter().map(|(name, value)| format!("{name}: {value}"));
        let headers: Vec<String> = headers.collect();
        slot.write(strings(headers.iter().map(String::as_str)));
        Ok(())
    })
}

/// Frees several parts.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_multipart_free(multipart: Owned<fedvirt_multipart>) {
    release(|| multipart.free());
}
