//! As much of the system's libxml2 as a comparison takes: a document to a tree, the tree to text.
//!
//! Four functions whose signatures have been the same for twenty years need no bindings made by a C parser.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr::{NonNull, null, null_mut};
use std::sync::Once;

/// `xmlDoc`, of which only libxml2 knows what is in it.
#[repr(C)]
struct Doc {
    _opaque: [u8; 0],
}

#[link(name = "xml2")]
unsafe extern "C" {
    static xmlParserVersion: *const c_char;
    static xmlFree: unsafe extern "C" fn(*mut c_void);
    fn xmlInitParser();
    fn xmlReadMemory(
        text: *const c_char,
        size: c_int,
        url: *const c_char,
        encoding: *const c_char,
        options: c_int,
    ) -> *mut Doc;
    fn xmlDocDumpFormatMemory(doc: *mut Doc, text: *mut *mut u8, size: *mut c_int, format: c_int);
    fn xmlFreeDoc(doc: *mut Doc);
}

/// No messages on stderr, no blank nodes (with them the dump is not indented), no network.
const OPTIONS: c_int = 1 << 5 | 1 << 6 | 1 << 8 | 1 << 11;

/// A document as libxml2 keeps it. The pointer keeps it to one thread.
pub struct Tree(NonNull<Doc>);

impl Tree {
    /// Reads a document.
    pub fn parse(text: &str) -> Option<Self> {
        static ONCE: Once = Once::new();
        // SAFETY: takes nothing; once, because two threads must not do it at the same time.
        ONCE.call_once(|| unsafe { xmlInitParser() });
        let size = c_int::try_from(text.len()).ok()?;
        // SAFETY: the text is readable for `size` bytes and only during the call; the address and the encoding may
        // be null. What comes back is null or ours to free.
        let doc = unsafe { xmlReadMemory(text.as_ptr().cast(), size, null(), null(), OPTIONS) };
        NonNull::new(doc).map(Self)
    }

    /// Writes it to a string, indented, and says how long that is.
    pub fn dump(&self) -> usize {
        let (mut text, mut size) = (null_mut(), 0);
        // SAFETY: the tree is alive, and nobody else uses it; both results are written before the call returns. The
        // text is null or ours to free, by the function that libxml2 names for that.
        unsafe {
            xmlDocDumpFormatMemory(self.0.as_ptr(), &mut text, &mut size, 1);
            if !text.is_null() {
                xmlFree(text.cast());
            }
        }
        usize::try_from(size).unwrap_or(0)
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        // SAFETY: made by `parse`, freed once.
        unsafe { xmlFreeDoc(self.0.as_ptr()) }
    }
}

/// The version of the library in use, such as `20914`.
pub fn version() -> String {
    // SAFETY: a constant string of the library.
    unsafe { CStr::from_ptr(xmlParserVersion) }.to_string_lossy().into_owned()
}
