//! Connections to libvirt.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::Host;
use fedvirt_core::host::keep_error_handler;

use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, Str, c_string, call, getter, handles, release};

/// A connection to a libvirt daemon.
pub struct fedvirt_host(());

handles!(fedvirt_host: Held = b"fv host.");

/// What a host's handle holds.
pub struct Held {
    pub(crate) host: Host,
    uri: CString,
}

/// Connects to a libvirt daemon.
///
/// - uri: a libvirt URI, such as "qemu:///system", "qemu:///session" or "qemu+ssh://root@host/system"
/// - host: becomes the connection; free it with fedvirt_host_free()
///
/// FEDVIRT_ERR_HOST_UNREACHABLE when no daemon answers, FEDVIRT_ERR_ACCESS_DENIED when it refuses.
///
/// libvirt's own library, which prints every error on stderr unless told otherwise, is told otherwise by the first
/// call in a process; see fedvirt_keep_error_handler(). A handler that you set later with virSetErrorFunc() stays.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_open(
    uri: Str<'_>,
    host: Out<'_, Owned<fedvirt_host>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (uri, slot) = (uri.get("uri")?, host.slot("host")?);
        let host = Host::open(uri)?;
        slot.write(Owned::new(Held { uri: c_string(host.uri()), host }));
        Ok(())
    })
}

/// Leaves libvirt's own error handler as it is: for programs that use libvirt themselves as well, and set a handler
/// with virSetErrorFunc() or want the one that prints. Call it before the first fedvirt_host_open().
///
/// Your handler then hears of connections that fedvirt cannot open. It never hears of what fails on one that is
/// open.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_keep_error_handler() {
    release(keep_error_handler);
}

/// The URI as libvirt understood it.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_uri(host: Shared<'_, fedvirt_host>) -> *const c_char {
    getter(ptr::null(), || Ok(host.get("host")?.uri.as_ptr()))
}

/// Frees a host. Guests of it that are not freed yet can still be used; the last one closes the connection.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_free(host: Owned<fedvirt_host>) {
    release(|| host.free());
}
