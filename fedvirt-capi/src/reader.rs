//! Content that C gives bit by bit.

use std::ffi::c_void;
use std::io::{Error, ErrorKind, Read, Result};

use crate::error::Failure;
use crate::ffi::Lent;

/// Gives content that need not be in memory as a whole, such as a file's or a download's. The function is called on the
/// thread that made the call, and only while it lasts. It must return: no exceptions, no longjmp(). The struct keeps its
/// members in every release.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct fedvirt_reader {
    /// Writes what comes next into the buffer, at most size bytes, which are never 0, and returns how many it wrote;
    /// returns 0 when nothing is left, and a number below 0 when it fails. Must not be NULL.
    pub read: Option<unsafe extern "C" fn(user: *mut c_void, buffer: *mut u8, size: usize) -> isize>,
    /// Handed to it.
    pub user: *mut c_void,
}

/// What a reader of C's gives.
pub(crate) struct Content<'a>(&'a fedvirt_reader);

/// The reader that C lends.
pub(crate) fn content<'a>(reader: Lent<'a, fedvirt_reader>) -> std::result::Result<Content<'a>, Failure> {
    match reader.get() {
        Some(fedvirt_reader { read: None, .. }) => Err(Failure::null("reader->read")),
        Some(reader) => Ok(Content(reader)),
        None => Err(Failure::null("reader")),
    }
}

impl Read for Content<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let (Some(read), false) = (self.0.read, buffer.is_empty()) else { return Ok(0) };
        // SAFETY: C gave the function for this, with its `user`; the buffer has that many bytes.
        let given = unsafe { read(self.0.user, buffer.as_mut_ptr(), buffer.len()) };
        match usize::try_from(given) {
            Ok(given) if given <= buffer.len() => Ok(given),
            Ok(given) => {
                let why = format!("its reader says that it wrote {given} bytes where {} fit", buffer.len());
                Err(Error::new(ErrorKind::InvalidData, why))
            }
            Err(_) => Err(Error::other(format!("its reader failed, with {given}"))),
        }
    }
}
