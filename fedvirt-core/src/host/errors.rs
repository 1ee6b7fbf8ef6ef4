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

/// libvirt's error as the cause of one of ours.
pub(super) fn from(error: &virt::error::Error) -> LibvirtError {
    let message = error.message().trim().to_owned();
    LibvirtError { code: code(error), domain: error.domain().to_raw(), message }
}

pub(super) fn not_found(
    host: &Host,
    what: &'static str,
    name: &str,
    there_are: &[String],
    error: &virt::error::Error,
) -> Error {
    let hint = match there_are {
        [] => format!("there is no {what} at all, define one first"),
        names => format!("there is {}", names.join(", ")),
    };
    let source = Some(from(error));
    Error::NotFound { what, name: name.to_owned(), uri: host.uri().to_owned(), hint, source }
}

/// Why a connection could not be opened.
pub(super) fn open_error(uri: &str, error: &virt::error::Error) -> Error {
    let number = code(error);
    let mut source = from(error);
    let uri = match password(uri) {
        // libvirt's own words often repeat the URI.
        Some(password) => {
            source.message = source.message.replace(password, "***");
            uri.replace(password, "***")
        }
        None => uri.to_owned(),
    };
    let has = |text: &str| source.message.contains(text);
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
        return Error::AccessDenied { uri, hint: hint.to_owned(), source };
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
    Error::HostUnreachable { uri, hint: hint.to_owned(), source }
}

/// The password in a URI. libvirt takes none there, but that keeps nobody from writing one.
fn password(uri: &str) -> Option<&str> {
    let (_, rest) = uri.split_once("://")?;
    let (user, _) = rest.split(['/', '?', '#']).next()?.rsplit_once('@')?;
    user.split_once(':').map(|(_, password)| password).filter(|password| !password.is_empty())
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use crate::error::{Error, LibvirtError};
    use crate::host::Host;

    fn code(error: &Error) -> Option<u32> {
        error.source()?.downcast_ref::<LibvirtError>().map(|said| said.code)
    }

    #[test]
    fn libvirts_own_error_is_the_source() {
        use virt::sys;
        let unreachable = Host::open("qemu+unix:///system?socket=/nonexistent").unwrap_err();
        assert!(matches!(unreachable, Error::HostUnreachable { .. }), "{unreachable}");
        assert_eq!(code(&unreachable), Some(sys::VIR_ERR_SYSTEM_ERROR));
        assert!(unreachable.to_string().ends_with(&*unreachable.hint().unwrap()));

        let host = Host::open("test:///default").unwrap();
        let missing = host.pool("none").err().unwrap();
        assert_eq!(code(&missing), Some(sys::VIR_ERR_NO_STORAGE_POOL));
        assert_eq!(missing.hint().unwrap(), "there is default-pool");
        assert!(missing.to_string().ends_with("named \"none\" on test:///default; there is default-pool"));
        let nobody = host.guest_domain("nobody").err().unwrap();
        assert_eq!((code(&nobody), nobody.hint()), (Some(sys::VIR_ERR_NO_DOMAIN), None));
        assert!(host.find_domain("nobody").unwrap().is_none());
        let domain = host.domain("nobody").err().unwrap();
        assert_eq!(
            (code(&domain), domain.hint().unwrap()),
            (Some(sys::VIR_ERR_NO_DOMAIN), "there is test".into())
        );
    }

    #[test]
    fn passwords_in_uris() {
        use super::password;
        assert_eq!(password("esx://root:s3cret@host/?no_verify=1"), Some("s3cret"));
        assert_eq!(password("esx://root:a:b@c@host"), Some("a:b@c"));
        for none in
            ["qemu:///system", "qemu+ssh://root@host:22/system", "test:///a:b@c", "esx://u:@h", "", "a:b@c"]
        {
            assert_eq!(password(none), None, "{none}");
        }
    }
}
