//! Bytes that C gets, and files with their names.

use std::ffi::{CString, c_char};
use std::ptr;

use crate::ffi::{Owned, Shared, c_string, getter, handles, release};

/// Bytes, such as an image.
pub struct fedvirt_bytes(());

/// Files: their names, and what they hold.
pub struct fedvirt_files(());

handles!(fedvirt_bytes: Vec<u8> = b"fv bytes", fedvirt_files: Vec<OneFile> = b"fv files");

/// A file, as C reads it.
pub struct OneFile {
    name: CString,
    content: Vec<u8>,
}

pub(crate) fn files<N: AsRef<str>, C: Into<Vec<u8>>>(
    files: impl IntoIterator<Item = (N, C)>,
) -> Owned<fedvirt_files> {
    let files = files.into_iter();
    Owned::new(
        files
            .map(|(name, content)| OneFile { name: c_string(name.as_ref()), content: content.into() })
            .collect(),
    )
}

/// How many bytes there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_bytes_len(bytes: Shared<'_, fedvirt_bytes>) -> usize {
    getter(0, || Ok(bytes.get("bytes")?.len()))
}

/// The bytes.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_bytes_data(bytes: Shared<'_, fedvirt_bytes>) -> *const u8 {
    getter(ptr::null(), || Ok(bytes.get("bytes")?.as_ptr()))
}

/// Frees bytes.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_bytes_free(bytes: Owned<fedvirt_bytes>) {
    release(|| bytes.free());
}

/// How many files there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_files_len(files: Shared<'_, fedvirt_files>) -> usize {
    getter(0, || Ok(files.get("files")?.len()))
}

/// The name of a file, counted from 0, with the folders that it is in; NULL when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_files_name(files: Shared<'_, fedvirt_files>, index: usize) -> *const c_char {
    getter(ptr::null(), || Ok(files.get("files")?.get(index).map_or(ptr::null(), |file| file.name.as_ptr())))
}

/// What a file holds; NULL when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_files_content(files: Shared<'_, fedvirt_files>, index: usize) -> *const u8 {
    getter(ptr::null(), || {
        Ok(files.get("files")?.get(index).map_or(ptr::null(), |file| file.content.as_ptr()))
    })
}

/// How many bytes a file holds; 0 when there are not so many files.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_files_content_len(files: Shared<'_, fedvirt_files>, index: usize) -> usize {
    getter(0, || Ok(files.get("files")?.get(index).map_or(0, |file| file.content.len())))
}

/// Frees files; it deletes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_files_free(files: Owned<fedvirt_files>) {
    release(|| files.free());
}
