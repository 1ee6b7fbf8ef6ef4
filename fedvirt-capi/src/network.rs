//! Networks of a host.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::host::NetworkHandle;
use fedvirt_core::{Document, Result};

use crate::document::fedvirt_document;
use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, c_string, call, getter, handles, release};

/// A network on a host.
pub struct fedvirt_network(());

handles!(fedvirt_network: Held = b"fv netwk");

/// What a network's handle holds.
pub struct Held {
    handle: NetworkHandle,
    name: CString,
    uuid: CString,
}

impl Held {
    pub(crate) fn new(handle: NetworkHandle) -> Result<Self> {
        Ok(Self { name: c_string(handle.name()), uuid: c_string(&handle.uuid()?), handle })
    }
}

/// The network's name.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_name(network: Shared<'_, fedvirt_network>) -> *const c_char {
    getter(ptr::null(), || Ok(network.get("network")?.name.as_ptr()))
}

/// The network's UUID.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_uuid(network: Shared<'_, fedvirt_network>) -> *const c_char {
    getter(ptr::null(), || Ok(network.get("network")?.uuid.as_ptr()))
}

/// Asks whether a network is running.
///
/// - active: becomes whether it is
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_is_active(
    network: Shared<'_, fedvirt_network>,
    active: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (network, active) = (network.get("network")?, active.slot("active")?);
        active.write(network.handle.is_active()?);
        Ok(())
    })
}

/// Reads a network.
///
/// - document: becomes a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_document(
    network: Shared<'_, fedvirt_network>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (network, document) = (network.get("network")?, document.slot("document")?);
        document.write(Owned::new(Document::from(network.handle.document()?).into()));
        Ok(())
    })
}

/// Starts a network.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_start(
    network: Shared<'_, fedvirt_network>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(network.get("network")?.handle.start()?))
}

/// Stops a network. Guests on it lose their connection.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_destroy(
    network: Shared<'_, fedvirt_network>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(network.get("network")?.handle.destroy()?))
}

/// Removes a network's definition. One that runs goes on until it is stopped.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_undefine(
    network: Shared<'_, fedvirt_network>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(network.get("network")?.handle.undefine()?))
}

/// Asks whether a network starts with the host.
///
/// - autostart: becomes whether it does
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_autostart(
    network: Shared<'_, fedvirt_network>,
    autostart: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (network, autostart) = (network.get("network")?, autostart.slot("autostart")?);
        autostart.write(network.handle.autostart()?);
        Ok(())
    })
}

/// Sets whether a network starts with the host.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_set_autostart(
    network: Shared<'_, fedvirt_network>,
    autostart: bool,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(network.get("network")?.handle.set_autostart(autostart)?))
}

/// Frees the handle of a network; the network itself stays as it is.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_free(network: Owned<fedvirt_network>) {
    release(|| network.free());
}
