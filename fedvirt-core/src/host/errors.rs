//! libvirt's errors, worded for whoever made the mistake.

use virt::sys;

use super::Host;
use crate::error::{Error, LibvirtError};

/// libvirt's error number.
pub(super) fn code(error: &virt::error::Error) -> u32 {
    error.code().to_raw()
}

/// Wraps an error of libvirt's with what was tried.
pub(super) fn libvirt(action: impl Into<String>) -> impl FnOnce(virt::error::Error) -> Error {
    let action = action.into();
    move |error| Error::Libvirt { action, source: from(&error) }
}

fn from(error: &virt::error::Error) -> LibvirtError {
    LibvirtError { code: code(error), domain: error.domain().to_raw(), message: error.message().to_owned() }
}

pub(super) fn not_found(host: &Host, what: &'static str, name: &str, there_are: &[String]) -> Error {
    let hint = match there_are {
        [] => format!("; there is no {what} at all, define one first"),
        names => format!("; there is {}", names.join(", ")),
    };
    Error::NotFound { what, name: name.to_owned(), uri: host.uri().to_owned(), hint }
}

/// Why a connection could not be opened.
pub(super) fn open_error(uri: &str, error: &virt::error::Error) -> Error {
    let number = code(error);
    let reason = error.message().trim().to_owned();
    let uri = uri.to_owned();
    let has = |text: &str| reason.contains(text);
    let is = |n: sys::virErrorNumber| number == n;
    if has("Permission denied")
        || is(sys::VIR_ERR_AUTH_FAILED)
        || is(sys::VIR_ERR_AUTH_CANCELLED)
        || is(sys::VIR_ERR_AUTH_UNAVAILABLE)
        || is(sys::VIR_ERR_ACCESS_DENIED)
    {
        let hint = if uri.contains("+ssh") {
            "check the user and the key with `ssh` alone first"
        } else {
            "run as root, join the group `libvirt` (`usermod -aG libvirt $USER`, then log in anew), or use qemu:///session"
        };
        return Error::AccessDenied { uri, reason, hint: hint.to_owned() };
    }
    let hint = if has("no connection driver available") || is(sys::VIR_ERR_NO_CONNECT) {
        "is the URI right, and the package of that hypervisor's libvirt driver installed?"
    } else if uri.contains("+ssh") || uri.contains("+tls") || uri.contains("+tcp") {
        "check that the machine answers and that libvirt runs there"
    } else if uri.ends_with("/session") {
        "install the libvirt daemon (libvirt-daemon), and check that HOME and XDG_RUNTIME_DIR are writable"
    } else {
        "start the daemon (`systemctl start virtqemud.socket`, or `libvirtd.socket` on Debian), or install it"
    };
    Error::HostUnreachable { uri, reason, hint: hint.to_owned() }
}
