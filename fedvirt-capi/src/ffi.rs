//! The border: the types that pointers from and to C have, and the calls that no panic leaves.
//!
//! Only C makes values of the types below that come in, and it promised in the header's conventions what they
//! are. Rust cannot check those promises, so they are relied upon here, in this file alone:
//!
//! 1. a pointer to a handle is `NULL`, or was given out by this library and is not freed yet;
//! 2. a handle behind a pointer to `const` is not changed while a call lasts, and one behind another pointer is
//!    not used by any other call meanwhile;
//! 3. a string is `NULL`, or ends with a NUL byte, or it and bytes have the length given, and are not changed meanwhile;
//! 4. a pointer to an output is `NULL`, or points to a variable of that type, initialised or not; a pointer to a
//!    struct that comes in is `NULL`, or points to one that is initialised and not changed meanwhile.

use std::ffi::{CStr, CString, c_char, c_void};
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{Failure, fedvirt_error, fedvirt_status};

/// An opaque type of C's, and the Rust value behind it.
pub trait Handle: Sized {
    /// What a handle of this type owns. Handles may be used by any thread.
    type Value: Send + Sync + 'static;
    /// The name of the type in C.
    const NAME: &'static str;
    /// What marks a handle as one of this type.
    const TAG: u64;
}

/// Declares opaque types of C's.
macro_rules! handles {
    ($($name:ident: $value:ty = $tag:literal),+ $(,)?) => {
        $(impl crate::ffi::Handle for $name {
            type Value = $value;
            const NAME: &'static str = stringify!($name);
            const TAG: u64 = u64::from_ne_bytes(*$tag);
        })+
    };
}
pub(crate) use handles;

/// What a handle points to. The tag comes first in all of them, so that one type can be told from another.
#[repr(C)]
struct Tagged<T> {
    tag: u64,
    value: T,
}

/// What the tag of a handle becomes when it is freed.
const FREED: u64 = u64::from_ne_bytes(*b"fv freed");

/// Finds the value of a handle.
fn tagged<H: Handle>(pointer: *const H, argument: &'static str) -> Result<*const Tagged<H::Value>, Failure> {
    if pointer.is_null() {
        return Err(Failure::null(argument));
    }
    // SAFETY: by promise 1 this is a live handle of some type of ours, and all of those begin with a tag. The
    // alignment is looked at first, because a pointer that breaks the promise should do no harm if that is cheap.
    if !pointer.cast::<u64>().is_aligned() || unsafe { pointer.cast::<u64>().read() } != H::TAG {
        return Err(Failure::wrong_handle(argument, H::NAME));
    }
    Ok(pointer.cast())
}

/// `const H *`: a handle that C lends, and that other threads may use meanwhile.
#[repr(transparent)]
pub struct Shared<'a, H>(*const H, PhantomData<&'a H>);

impl<'a, H: Handle> Shared<'a, H> {
    pub(crate) fn get(self, argument: &'static str) -> Result<&'a H::Value, Failure> {
        let tagged = tagged(self.0, argument)?;
        // SAFETY: the tag says that this is what `Owned::new` made, by promise 1 it is still there, and by promise
        // 2 it is not changed meanwhile.
        Ok(unsafe { &(*tagged).value })
    }

    /// For handles that the caller may leave out by `NULL`.
    pub(crate) fn wanted(self, argument: &'static str) -> Result<Option<&'a H::Value>, Failure> {
        if self.0.is_null() { Ok(None) } else { self.get(argument).map(Some) }
    }
}

/// `H *`: a handle that C lends, to this call alone.
#[repr(transparent)]
pub struct Exclusive<'a, H>(*mut H, PhantomData<&'a mut H>);

impl<'a, H: Handle> Exclusive<'a, H> {
    pub(crate) fn get(self, argument: &'static str) -> Result<&'a mut H::Value, Failure> {
        let tagged = tagged(self.0, argument)?.cast_mut();
        // SAFETY: the tag says that this is what `Owned::new` made, by promise 1 it is still there, and by promise
        // 2 no other call uses it meanwhile.
        Ok(unsafe { &mut (*tagged).value })
    }
}

/// `H *`: a handle that changes hands, to C when it is made, from C when it is freed.
#[repr(transparent)]
pub struct Owned<H>(*mut H);

impl<H: Handle> Owned<H> {
    /// Moves a value to where C can hold it. Whoever gets this has to hand it over, or the value is leaked.
    pub(crate) fn new(value: H::Value) -> Self {
        Self(Box::into_raw(Box::new(Tagged { tag: H::TAG, value })).cast())
    }

    /// The same, or `NULL` when there is no value.
    pub(crate) fn or_null(value: Option<H::Value>) -> Self {
        value.map_or(Self(std::ptr::null_mut()), Self::new)
    }

    /// Frees the value. `NULL` and handles of another type are left alone.
    pub(crate) fn free(self) {
        let Ok(tagged) = tagged(self.0, "handle") else { return };
        let tagged = tagged.cast_mut();
        // SAFETY: the tag says that this is what `new` made, and so a box; by promise 1 it is still there, and it
        // is C's last use of it. The volatile write stays, so that a second call is likely to be noticed.
        let value = unsafe {
            (&raw mut (*tagged).tag).write_volatile(FREED);
            Box::from_raw(tagged)
        };
        drop(value);
    }
}

/// `const char *`: a string that C lends.
#[repr(transparent)]
pub struct Str<'a>(*const c_char, PhantomData<&'a CStr>);

impl<'a> Str<'a> {
    pub(crate) fn get(self, argument: &'static str) -> Result<&'a str, Failure> {
        if self.0.is_null() {
            return Err(Failure::null(argument));
        }
        // SAFETY: by promise 3 it ends with a NUL byte and is not changed meanwhile.
        let bytes = unsafe { CStr::from_ptr(self.0) }.to_bytes();
        utf8(bytes, argument)
    }

    /// For strings that the caller may leave out by `NULL`.
    pub(crate) fn wanted(self, argument: &'static str) -> Result<Option<&'a str>, Failure> {
        if self.0.is_null() { Ok(None) } else { self.get(argument).map(Some) }
    }

    pub(crate) fn get_len(self, len: usize, argument: &'static str) -> Result<&'a str, Failure> {
        if self.0.is_null() {
            return Err(Failure::null(argument));
        }
        utf8(bytes(self.0.cast(), len, argument)?, argument)
    }
}

fn bytes<'a>(pointer: *const u8, len: usize, argument: &'static str) -> Result<&'a [u8], Failure> {
    if isize::try_from(len).is_err() {
        return Err(Failure::invalid(format!("the length {len} of {argument} is more than memory can hold")));
    }
    // SAFETY: by promise 3 there are so many, which was checked to be possible, and not changed meanwhile.
    Ok(unsafe { std::slice::from_raw_parts(pointer, len) })
}

/// `const uint8_t *`: bytes that C lends, with their number beside.
#[repr(transparent)]
pub struct Bytes<'a>(*const u8, PhantomData<&'a [u8]>);

impl<'a> Bytes<'a> {
    /// `NULL` may stand for no bytes.
    pub(crate) fn get(self, len: usize, argument: &'static str) -> Result<&'a [u8], Failure> {
        match (self.0.is_null(), len) {
            (true, 0) => Ok(&[]),
            (true, _) => Err(Failure::null(argument)),
            (false, _) => bytes(self.0, len, argument),
        }
    }
}

/// A number of one of C's enums, which need not be one that is known.
#[cfg(feature = "libvirt")]
#[repr(transparent)]
pub struct Choice<E>(i32, PhantomData<E>);

#[cfg(feature = "libvirt")]
impl<E> Choice<E> {
    pub(crate) fn number(self) -> i32 {
        self.0
    }
}

fn utf8<'a>(bytes: &'a [u8], argument: &'static str) -> Result<&'a str, Failure> {
    std::str::from_utf8(bytes).map_err(|error| Failure::not_utf8(argument, error.valid_up_to()))
}

/// `T *`: a variable of C's that a call may write to.
#[repr(transparent)]
pub struct Out<'a, T>(*mut T, PhantomData<&'a mut T>);

/// An output that is there.
pub(crate) struct Slot<'a, T>(*mut T, PhantomData<&'a mut T>);

impl<'a, T> Out<'a, T> {
    /// For outputs that the caller must take.
    pub(crate) fn slot(self, argument: &'static str) -> Result<Slot<'a, T>, Failure> {
        self.wanted().ok_or_else(|| Failure::null(argument))
    }

    /// For outputs that the caller may refuse by `NULL`.
    pub(crate) fn wanted(self) -> Option<Slot<'a, T>> {
        (!self.0.is_null()).then_some(Slot(self.0, PhantomData))
    }
}

impl<T> Slot<'_, T> {
    /// Writes the output: last of all, when nothing can fail any more.
    pub(crate) fn write(self, value: T) {
        // SAFETY: by promise 4 this is a variable of that type; nothing in it is read or dropped.
        unsafe { self.0.write(value) }
    }
}

/// `const T *`: a struct of C's, or `NULL` when the caller has nothing to say.
#[repr(transparent)]
pub struct Lent<'a, T>(*const T, PhantomData<&'a T>);

impl<'a, T> Lent<'a, T> {
    pub(crate) fn get(self) -> Option<&'a T> {
        // SAFETY: by promise 4 it is such a struct, and initialised.
        unsafe { self.0.as_ref() }
    }
}

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
    fn free(pointer: *mut c_void);
}

/// `char *`: a string that C gets and frees, or `NULL`.
///
/// It is C's own memory, so that nothing depends on what C does with the bytes.
#[repr(transparent)]
pub struct Text(*mut c_char);

impl Text {
    pub(crate) const NONE: Self = Self(std::ptr::null_mut());

    pub(crate) fn new(text: &str) -> Self {
        let text = c_string(text);
        let bytes = text.to_bytes_with_nul();
        // SAFETY: any size may be asked for.
        let memory = unsafe { malloc(bytes.len()) }.cast::<u8>();
        if memory.is_null() {
            // As Rust's own collections do.
            std::alloc::handle_alloc_error(std::alloc::Layout::for_value(bytes));
        }
        // SAFETY: the memory has the bytes' length, and is nobody else's yet.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), memory, bytes.len()) };
        Self(memory.cast())
    }

    pub(crate) fn free(self) {
        // SAFETY: C gives back what `new` gave it, or NULL, which `free` ignores.
        unsafe { free(self.0.cast()) }
    }
}

/// A text for C. NUL bytes, which end a text there, are replaced.
pub(crate) fn c_string(text: &str) -> CString {
    CString::new(text).unwrap_or_else(|_| CString::new(text.replace('\0', "\u{fffd}")).unwrap_or_default())
}

/// The body of every exported function that can fail: runs it, catches panics, and hands out the error.
pub(crate) fn call(
    error: Out<'_, Owned<fedvirt_error>>,
    body: impl FnOnce() -> Result<(), Failure>,
) -> fedvirt_status {
    // Whatever a panic leaves half-changed is behind handles, whose values are sound in any state.
    let failure = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => return fedvirt_status::FEDVIRT_OK,
        Ok(Err(failure)) => failure,
        Err(payload) => Failure::panic(payload.as_ref()),
    };
    let status = failure.status();
    if let Some(slot) = error.wanted() {
        slot.write(Owned::new(failure));
    }
    status
}

/// The body of every exported function that just returns something: `none` for a wrong handle.
pub(crate) fn getter<T>(none: T, body: impl FnOnce() -> Result<T, Failure>) -> T {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(value)) => value,
        _ => none,
    }
}

/// The body of every exported function that frees something.
pub(crate) fn release(body: impl FnOnce()) {
    // There is nobody to tell; Rust's panic hook has said it.
    let _ = catch_unwind(AssertUnwindSafe(body));
}

/// Makes values as C would.
#[cfg(test)]
pub(crate) mod as_c {
    use super::*;

    pub(crate) fn shared<'a, H>(pointer: *const H) -> Shared<'a, H> {
        Shared(pointer, PhantomData)
    }
    pub(crate) fn exclusive<'a, H>(pointer: *mut H) -> Exclusive<'a, H> {
        Exclusive(pointer, PhantomData)
    }
    pub(crate) fn owned<H>(pointer: *mut H) -> Owned<H> {
        Owned(pointer)
    }
    pub(crate) fn string<'a>(bytes: *const u8) -> Str<'a> {
        Str(bytes.cast(), PhantomData)
    }
    pub(crate) fn out<T>(variable: &mut T) -> Out<'_, T> {
        Out(variable, PhantomData)
    }
    pub(crate) fn no_out<'a, T>() -> Out<'a, T> {
        Out(std::ptr::null_mut(), PhantomData)
    }
    impl<H> Owned<H> {
        pub(crate) fn pointer(&self) -> *mut H {
            self.0
        }
    }
    impl Text {
        pub(crate) fn as_str(&self) -> Option<&str> {
            // SAFETY: the tests call this on what `new` gave.
            (!self.0.is_null()).then(|| unsafe { CStr::from_ptr(self.0) }.to_str().unwrap())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::as_c::*;
    use super::*;
    use crate::document::*;
    use crate::path::*;
    use crate::text::*;

    const XML: &[u8] = b"<domain>\n  <name>web1</name>\n</domain>\n\0";

    /// As C would do it.
    #[test]
    fn handles_live_from_their_making_to_their_freeing() {
        let mut document = owned(std::ptr::null_mut());
        let status = fedvirt_document_from_xml(string(XML.as_ptr()), out(&mut document), no_out());
        assert_eq!(status, fedvirt_status::FEDVIRT_OK);
        let pointer = document.pointer();
        let (path, value) = (string(c"title".as_ptr().cast()), string(c"x".as_ptr().cast()));
        assert_eq!(
            fedvirt_document_set(exclusive(pointer), path, value, no_out()),
            fedvirt_status::FEDVIRT_OK
        );
        let mut text = Text::NONE;
        fedvirt_document_get(shared(pointer), string(c"title".as_ptr().cast()), out(&mut text), no_out());
        assert_eq!(text.as_str(), Some("x"));
        fedvirt_string_free(text);
        fedvirt_document_free(document);
    }

    #[test]
    fn handles_of_another_type_and_crooked_pointers_are_refused() {
        let list = strings(["a", "b"]);
        let wrong: *mut fedvirt_document = list.pointer().cast();
        assert!(shared(wrong).get("document").is_err());
        assert!(exclusive(wrong).get("document").is_err());
        assert!(shared(wrong.wrapping_byte_add(1)).get("document").is_err());
        owned(wrong).free();
        assert_eq!(fedvirt_strings_len(shared(list.pointer())), 2);
        fedvirt_strings_free(list);
    }

    #[test]
    fn a_failed_call_writes_its_error_and_nothing_else() {
        let mut text = Text::NONE;
        let mut error = owned(std::ptr::null_mut());
        let status = fedvirt_json_quote(string(c"\xff".as_ptr().cast()), out(&mut text), out(&mut error));
        assert_eq!(status, fedvirt_status::FEDVIRT_ERR_INVALID_UTF8);
        assert_eq!(text.as_str(), None);
        assert_eq!(shared(error.pointer()).get("error").unwrap().status(), status);
        error.free();
    }

    /// Every exported function is one expression: `call`, `getter` or `release`, which is where panics end.
    #[test]
    fn no_panic_leaves_an_exported_function() {
        let mut functions = 0;
        for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap() {
            let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for function in source.split("#[unsafe(no_mangle)]\n").skip(1) {
                let name = function.trim_start_matches("pub extern \"C\" fn ").split('(').next().unwrap();
                let body = function.split_once(" {\n").unwrap().1.split("\n}\n").next().unwrap().trim_start();
                let caught =
                    ["call(error, ", "getter(", "release("].iter().any(|start| body.starts_with(start));
                let constant = !body.contains('\n') && ["VERSION.as_ptr()", "NUMBER"].contains(&body);
                // The one expression ends where the function does, so nothing runs after it.
                let one = constant
                    || body.lines().skip(1).all(|line| line.starts_with("     ") || line == "    })");
                assert!((caught || constant) && one, "{name} does not catch panics:\n{body}");
                functions += 1;
            }
        }
        let listed = include_str!("../symbols.txt").lines().count();
        assert_eq!(functions, if cfg!(feature = "libvirt") { listed } else { functions });
    }
}
