//! Failures: the status numbers, and the object that says more.

use std::any::Any;
use std::ffi::{CStr, CString, c_char};
use std::ptr;

use fedvirt_core::xml::PathError;
use fedvirt_core::{Error, ErrorKind};

use crate::ffi::{Owned, Shared, c_string, getter, handles, release};

/// How a call ended: FEDVIRT_OK, or which mistake was made.
///
/// The numbers never change, and one that is no longer used is not used again. New ones may come with any release.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum fedvirt_status {
    /// It worked.
    FEDVIRT_OK = 0,

    // What only a caller from C can do. Below 100.
    /// An argument is NULL that must not be.
    FEDVIRT_ERR_NULL_ARGUMENT = 1,
    /// A handle is of another type, or was freed.
    FEDVIRT_ERR_WRONG_HANDLE = 2,
    /// A string is not UTF-8.
    FEDVIRT_ERR_INVALID_UTF8 = 3,
    /// An argument is outside its range.
    FEDVIRT_ERR_INVALID_ARGUMENT = 4,
    /// A defect of the library, which had to give the call up. Please report it.
    FEDVIRT_ERR_PANIC = 5,
    /// A mistake that has no number of its own yet: read the message.
    FEDVIRT_ERR_OTHER = 6,

    // The kinds of mistakes of fedvirt, in any language.
    /// A document is not well-formed XML, not the document it should be, or holds a value that does not fit.
    FEDVIRT_ERR_XML = 100,
    /// A path such as "devices/disk[0]/source/@file" names no field of the document, or nothing is there.
    FEDVIRT_ERR_PATH = 101,
    /// A JSON form does not fit.
    FEDVIRT_ERR_JSON = 102,
    /// A name that libvirt, the host or the guest would refuse.
    FEDVIRT_ERR_INVALID_NAME = 103,
    /// A setting that contradicts another, or lies outside what is possible.
    FEDVIRT_ERR_INVALID_SPEC = 104,
    /// A text that should be an SSH public key is none.
    FEDVIRT_ERR_INVALID_SSH_KEY = 105,
    /// The image is not there.
    FEDVIRT_ERR_IMAGE_NOT_FOUND = 106,
    /// The image is in a format that cannot be used.
    FEDVIRT_ERR_IMAGE_FORMAT = 107,
    /// A path cannot be reached by whoever must read it.
    FEDVIRT_ERR_PATH_PERMISSION = 108,
    /// The disk would be smaller than what its image holds.
    FEDVIRT_ERR_DISK_TOO_SMALL = 109,
    /// The guest would have more memory than the host.
    FEDVIRT_ERR_MEMORY_EXCEEDS_HOST = 110,
    /// Another guest has the name.
    FEDVIRT_ERR_NAME_TAKEN = 111,
    /// A volume that would be made exists.
    FEDVIRT_ERR_VOLUME_EXISTS = 112,
    /// No such guest, pool, network or volume.
    FEDVIRT_ERR_NOT_FOUND = 113,
    /// The guest was not made by fedvirt, or not by the caller.
    FEDVIRT_ERR_NOT_OURS = 114,
    /// A pool or network is there, but not running.
    FEDVIRT_ERR_NOT_ACTIVE = 115,
    /// No daemon answers at the URI.
    FEDVIRT_ERR_HOST_UNREACHABLE = 116,
    /// The daemon does not let us in.
    FEDVIRT_ERR_ACCESS_DENIED = 117,
    /// The host cannot do what the guest needs.
    FEDVIRT_ERR_UNSUPPORTED = 118,
    /// libvirt refused or failed a call.
    FEDVIRT_ERR_LIBVIRT = 119,
    /// The guest stopped while it was waited for.
    FEDVIRT_ERR_GUEST_STOPPED = 120,
    /// The guest did not get as far as it should in time.
    FEDVIRT_ERR_TIMEOUT = 121,
    /// cloud-init ended with errors of its own.
    FEDVIRT_ERR_CLOUD_INIT_FAILED = 122,
    /// The caller cancelled the call.
    FEDVIRT_ERR_CANCELLED = 123,
    /// The operating system refused a file or socket.
    FEDVIRT_ERR_IO = 124,
    /// No catalogue has the image.
    FEDVIRT_ERR_IMAGE_UNKNOWN = 125,
    /// A catalogue, or a list of digests, is not what it should be.
    FEDVIRT_ERR_CATALOG = 126,
    /// A file could not be downloaded.
    FEDVIRT_ERR_DOWNLOAD = 127,
    /// What was downloaded is not what its catalogue promised.
    FEDVIRT_ERR_DIGEST_MISMATCH = 128,
    /// What was downloaded cannot be trusted: its signature is missing, wrong, or made by somebody else.
    FEDVIRT_ERR_UNTRUSTED = 129,
    /// cloud-init would refuse or ignore a part of what it is given.
    FEDVIRT_ERR_INVALID_CLOUD_INIT = 130,
}

use fedvirt_status::*;

impl From<ErrorKind> for fedvirt_status {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::Xml => FEDVIRT_ERR_XML,
            ErrorKind::Path => FEDVIRT_ERR_PATH,
            ErrorKind::Json => FEDVIRT_ERR_JSON,
            ErrorKind::InvalidName => FEDVIRT_ERR_INVALID_NAME,
            ErrorKind::InvalidSpec => FEDVIRT_ERR_INVALID_SPEC,
            ErrorKind::InvalidSshKey => FEDVIRT_ERR_INVALID_SSH_KEY,
            ErrorKind::ImageNotFound => FEDVIRT_ERR_IMAGE_NOT_FOUND,
            ErrorKind::ImageFormat => FEDVIRT_ERR_IMAGE_FORMAT,
            ErrorKind::PathPermission => FEDVIRT_ERR_PATH_PERMISSION,
            ErrorKind::DiskTooSmall => FEDVIRT_ERR_DISK_TOO_SMALL,
            ErrorKind::MemoryExceedsHost => FEDVIRT_ERR_MEMORY_EXCEEDS_HOST,
            ErrorKind::NameTaken => FEDVIRT_ERR_NAME_TAKEN,
            ErrorKind::VolumeExists => FEDVIRT_ERR_VOLUME_EXISTS,
            ErrorKind::NotFound => FEDVIRT_ERR_NOT_FOUND,
            ErrorKind::NotOurs => FEDVIRT_ERR_NOT_OURS,
            ErrorKind::NotActive => FEDVIRT_ERR_NOT_ACTIVE,
            ErrorKind::HostUnreachable => FEDVIRT_ERR_HOST_UNREACHABLE,
            ErrorKind::AccessDenied => FEDVIRT_ERR_ACCESS_DENIED,
            ErrorKind::Unsupported => FEDVIRT_ERR_UNSUPPORTED,
            ErrorKind::Libvirt => FEDVIRT_ERR_LIBVIRT,
            ErrorKind::GuestStopped => FEDVIRT_ERR_GUEST_STOPPED,
            ErrorKind::Timeout => FEDVIRT_ERR_TIMEOUT,
            ErrorKind::CloudInitFailed => FEDVIRT_ERR_CLOUD_INIT_FAILED,
            ErrorKind::Cancelled => FEDVIRT_ERR_CANCELLED,
            ErrorKind::Io => FEDVIRT_ERR_IO,
            ErrorKind::ImageUnknown => FEDVIRT_ERR_IMAGE_UNKNOWN,
            ErrorKind::Catalog => FEDVIRT_ERR_CATALOG,
            ErrorKind::Download => FEDVIRT_ERR_DOWNLOAD,
            ErrorKind::DigestMismatch => FEDVIRT_ERR_DIGEST_MISMATCH,
            ErrorKind::Untrusted => FEDVIRT_ERR_UNTRUSTED,
            ErrorKind::InvalidCloudInit => FEDVIRT_ERR_INVALID_CLOUD_INIT,
            // A kind that is newer than this list; a test finds it.
            _ => FEDVIRT_ERR_OTHER,
        }
    }
}

/// Why a call failed. It belongs to the caller, who frees it with fedvirt_error_free().
pub struct fedvirt_error(());

handles!(fedvirt_error: Failure = b"fv error");

/// What an error object holds.
#[derive(Debug)]
pub struct Failure {
    status: fedvirt_status,
    kind: CString,
    message: CString,
    hint: Option<CString>,
    path: Option<CString>,
    line: usize,
    column: usize,
}

impl Failure {
    fn new(status: fedvirt_status, kind: &str, message: &str) -> Self {
        let (kind, message) = (c_string(kind), c_string(message));
        Self { status, kind, message, hint: None, path: None, line: 0, column: 0 }
    }

    pub(crate) fn status(&self) -> fedvirt_status {
        self.status
    }

    pub(crate) fn null(argument: &str) -> Self {
        let message = format!("the argument {argument} is NULL");
        Self::new(FEDVIRT_ERR_NULL_ARGUMENT, "NullArgument", &message)
    }

    pub(crate) fn wrong_handle(argument: &str, wanted: &str) -> Self {
        let message = format!("the argument {argument} is no {wanted}, or one that was freed");
        Self::new(FEDVIRT_ERR_WRONG_HANDLE, "WrongHandle", &message)
    }

    pub(crate) fn not_utf8(argument: &str, valid: usize) -> Self {
        let message = format!("the argument {argument} is not UTF-8: byte {} does not fit", valid + 1);
        Self::new(FEDVIRT_ERR_INVALID_UTF8, "InvalidUtf8", &message)
    }

    pub(crate) fn invalid(message: String) -> Self {
        Self::new(FEDVIRT_ERR_INVALID_ARGUMENT, "InvalidArgument", &message)
    }

    pub(crate) fn panic(payload: &(dyn Any + Send)) -> Self {
        let said = match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
            (Some(said), _) => said,
            (_, Some(said)) => said.as_str(),
            _ => "it did not say why",
        };
        let message = format!("fedvirt had to give up, which is a defect; please report it: {said}");
        Self::new(FEDVIRT_ERR_PANIC, "Panic", &message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let kind = error.kind();
        Self {
            hint: error.hint().map(|hint| c_string(&hint)),
            path: error.path().map(|path| c_string(&path)),
            line: error.line().unwrap_or(0),
            column: error.column().unwrap_or(0),
            ..Self::new(kind.into(), kind.name(), &error.to_string())
        }
    }
}

impl From<PathError> for Failure {
    fn from(error: PathError) -> Self {
        Error::from(error).into()
    }
}

/// Which mistake was made; FEDVIRT_OK for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_error_status(error: Shared<'_, fedvirt_error>) -> fedvirt_status {
    getter(FEDVIRT_OK, || Ok(error.get("error")?.status))
}

/// The name of the mistake, as in fedvirt's other languages: "NameTaken"; never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_error_kind(error: Shared<'_, fedvirt_error>) -> *const c_char {
    getter(c"".as_ptr(), || Ok(error.get("error")?.kind.as_ptr()))
}

/// What failed, on what, and what to do next; one line or more, without an end of line; never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_error_message(error: Shared<'_, fedvirt_error>) -> *const c_char {
    getter(c"".as_ptr(), || Ok(error.get("error")?.message.as_ptr()))
}

/// What to do next, where there is something to say; else NULL. The message has it as well.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_error_hint(error: Shared<'_, fedvirt_error>) -> *const c_char {
    getter(ptr::null(), || Ok(error.get("error")?.hint.as_deref().map_or(ptr::null(), CStr::as_ptr)))
}

/// What it is about. The place in a document: the element or attribute, as in
/// "/domain/devices/disk[1]/driver/@name", of FEDVIRT_ERR_XML, and the path that was given of FEDVIRT_ERR_PATH.
/// The file, of mistakes about an image or another file. NULL when it is about neither.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_error_path(error: Shared<'_, fedvirt_error>) -> *const c_char {
    getter(ptr::null(), || Ok(error.get("error")?.path.as_deref().map_or(ptr::null(), CStr::as_ptr)))
}

/// The line in the text that was read, from 1; 0 when the mistake is none in a text.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_error_line(error: Shared<'_, fedvirt_error>) -> usize {
    getter(0, || Ok(error.get("error")?.line))
}

/// The column in that line, in characters from 1; 0 when the mistake is none in a text.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_error_column(error: Shared<'_, fedvirt_error>) -> usize {
    getter(0, || Ok(error.get("error")?.column))
}

/// Frees an error.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_error_free(error: Owned<fedvirt_error>) {
    release(|| error.free());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ffi::{as_c, call};

    /// The numbers as they were published: lines may be added here, never changed.
    const PUBLISHED: &[(ErrorKind, i32)] = &[
        (ErrorKind::Xml, 100),
        (ErrorKind::Path, 101),
        (ErrorKind::Json, 102),
        (ErrorKind::InvalidName, 103),
        (ErrorKind::InvalidSpec, 104),
        (ErrorKind::InvalidSshKey, 105),
        (ErrorKind::ImageNotFound, 106),
        (ErrorKind::ImageFormat, 107),
        (ErrorKind::PathPermission, 108),
        (ErrorKind::DiskTooSmall, 109),
        (ErrorKind::MemoryExceedsHost, 110),
        (ErrorKind::NameTaken, 111),
        (ErrorKind::VolumeExists, 112),
        (ErrorKind::NotFound, 113),
        (ErrorKind::NotOurs, 114),
        (ErrorKind::NotActive, 115),
        (ErrorKind::HostUnreachable, 116),
        (ErrorKind::AccessDenied, 117),
        (ErrorKind::Unsupported, 118),
        (ErrorKind::Libvirt, 119),
        (ErrorKind::GuestStopped, 120),
        (ErrorKind::Timeout, 121),
        (ErrorKind::CloudInitFailed, 122),
        (ErrorKind::Cancelled, 123),
        (ErrorKind::Io, 124),
        (ErrorKind::ImageUnknown, 125),
        (ErrorKind::Catalog, 126),
        (ErrorKind::Download, 127),
        (ErrorKind::DigestMismatch, 128),
        (ErrorKind::Untrusted, 129),
        (ErrorKind::InvalidCloudInit, 130),
    ];

    #[test]
    fn every_kind_has_its_own_number_and_keeps_it() {
        for &kind in ErrorKind::ALL {
            let published = PUBLISHED.iter().find(|(published, _)| *published == kind);
            let Some((_, number)) = published else {
                panic!(
                    "{} has no status yet: give it the next number, here and in fedvirt_status",
                    kind.name()
                )
            };
            assert_eq!(fedvirt_status::from(kind) as i32, *number, "{}", kind.name());
        }
        let mut numbers: Vec<i32> = PUBLISHED.iter().map(|(_, number)| *number).collect();
        numbers.dedup();
        assert_eq!(numbers.len(), PUBLISHED.len());
    }

    #[test]
    fn the_library_s_own_numbers_are_kept() {
        let own = [
            FEDVIRT_OK,
            FEDVIRT_ERR_NULL_ARGUMENT,
            FEDVIRT_ERR_WRONG_HANDLE,
            FEDVIRT_ERR_INVALID_UTF8,
            FEDVIRT_ERR_INVALID_ARGUMENT,
            FEDVIRT_ERR_PANIC,
            FEDVIRT_ERR_OTHER,
        ];
        assert_eq!(own.map(|status| status as i32), [0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn a_panic_becomes_an_error() {
        let mut error = as_c::owned(ptr::null_mut());
        let status = call(as_c::out(&mut error), || panic!("what {} said", "it"));
        assert_eq!(status, FEDVIRT_ERR_PANIC);
        let pointer = error.pointer();
        assert_eq!(fedvirt_error_status(as_c::shared(pointer)), FEDVIRT_ERR_PANIC);
        let message =
            as_c::string(fedvirt_error_message(as_c::shared(pointer)).cast()).get("message").unwrap();
        assert!(message.ends_with("report it: what it said"), "{message}");
        fedvirt_error_free(error);
        assert_eq!(call(as_c::no_out(), || std::panic::panic_any(7)), FEDVIRT_ERR_PANIC);
        assert_eq!(getter(3, || panic!("caught")), 3);
        release(|| panic!("caught"));
    }

    /// Whoever has set a panic hook hears of it, and has it afterwards.
    #[test]
    fn the_panic_hook_of_the_process_is_its_own() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        static HEARD: AtomicUsize = AtomicUsize::new(0);
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if info.payload().downcast_ref::<&str>() == Some(&"for the hook") {
                HEARD.fetch_add(1, Ordering::SeqCst);
            } else {
                before(info);
            }
        }));
        assert_eq!(call(as_c::no_out(), || panic!("for the hook")), FEDVIRT_ERR_PANIC);
        assert!(getter(true, || panic!("for the hook")));
        release(|| panic!("for the hook"));
        assert!(std::panic::catch_unwind(|| panic!("for the hook")).is_err());
        assert_eq!(HEARD.load(Ordering::SeqCst), 4);
    }

    #[test]
    fn texts_for_c_hold_no_nul() {
        let failure = Failure::invalid("a\0b".to_owned());
        assert_eq!(failure.message.to_str(), Ok("a\u{fffd}b"));
    }
}
