//! What the `virt` crate's safe layer lacks, or does not do without a leak. The only unsafe code of the core.

use std::ffi::{CStr, c_void};

use virt::connect::Connect;
use virt::domain::Domain;
use virt::stream::Stream;
use virt::sys;

/// Keeps what fails on a connection from libvirt's process-wide error handler, the program's own or the one that
/// prints: whoever made the call is told.
pub(super) fn keep_to_ourselves(connect: &Connect) {
    extern "C" fn ignore(_: *mut c_void, _: sys::virErrorPtr) {}
    // SAFETY: the connection is borrowed for the call; the handler lives as long as the program, and takes no data.
    unsafe { sys::virConnSetErrorFunc(connect.as_ptr(), std::ptr::null_mut(), Some(ignore)) };
}

/// What a non-blocking read gave.
pub(super) enum Received {
    /// So many bytes.
    Data(usize),
    /// Nothing now.
    Later,
    /// The other end closed the stream.
    End,
}

/// Reads from a non-blocking stream. `virt` takes libvirt's "try again" (-2) for an error.
pub(super) fn receive(stream: &Stream, buffer: &mut [u8]) -> Result<Received, virt::error::Error> {
    // SAFETY: the stream is borrowed for the call, and the buffer is valid for writes of its whole length.
    let got = unsafe { sys::virStreamRecv(stream.as_ptr(), buffer.as_mut_ptr().cast(), buffer.len()) };
    match usize::try_from(got) {
        Ok(0) => Ok(Received::End),
        Ok(n) => Ok(Received::Data(n)),
        Err(_) if got == -2 => Ok(Received::Later),
        Err(_) => Err(virt::error::Error::last_error()),
    }
}

/// Leaves so many bytes out of what is sent; `virt` has no such call.
pub(super) fn send_hole(stream: &Stream, length: u64) -> Result<(), virt::error::Error> {
    let Ok(length) = i64::try_from(length) else { return Ok(()) };
    if length == 0 {
        return Ok(());
    }
    // SAFETY: the stream is borrowed for the call.
    match unsafe { sys::virStreamSendHole(stream.as_ptr(), length, 0) } {
        0.. => Ok(()),
        _ => Err(virt::error::Error::last_error()),
    }
}

/// A guest's interface: its MAC address and its IP addresses.
pub(super) struct InterfaceAddresses {
    pub(super) mac: Option<String>,
    pub(super) addresses: Vec<String>,
}

/// The addresses of a guest from one source. `virt` leaks the list at every call, and this is polled.
pub(super) fn interface_addresses(
    domain: &Domain,
    source: sys::virDomainInterfaceAddressesSource,
) -> Result<Vec<InterfaceAddresses>, virt::error::Error> {
    let mut list: *mut sys::virDomainInterfacePtr = std::ptr::null_mut();
    // SAFETY: the domain is borrowed for the call, which sets `list` when it returns a count that is not
    // negative.
    let count = unsafe { sys::virDomainInterfaceAddresses(domain.as_ptr(), &mut list, source, 0) };
    let Ok(count) = usize::try_from(count) else {
        return Err(virt::error::Error::last_error());
    };
    let mut interfaces = Vec::with_capacity(count);
    for i in 0..count {
        // SAFETY: libvirt's list has `count` pointers to valid interfaces, each with `naddrs` addresses and
        // strings that are NULL or end in NUL. Everything is copied before it is freed, once, here.
        unsafe {
            let interface = *list.add(i);
            let mac = text((*interface).hwaddr);
            let addresses =
                (0..(*interface).naddrs as usize).filter_map(|n| text((*(*interface).addrs.add(n)).addr));
            interfaces.push(InterfaceAddresses { mac, addresses: addresses.collect() });
            sys::virDomainInterfaceFree(interface);
        }
    }
    // SAFETY: the array itself was allocated by libvirt with malloc, and is not used any more.
    unsafe { free(list.cast()) };
    Ok(interfaces)
}

unsafe extern "C" {
    fn free(pointer: *mut c_void);
}

/// # Safety
/// The pointer is NULL or a C string that lives during the call.
unsafe fn text(pointer: *const std::ffi::c_char) -> Option<String> {
    if pointer.is_null() {
        return None;
    }
    // SAFETY: not NULL, and the caller vouches for the rest.
    Some(unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned())
}
