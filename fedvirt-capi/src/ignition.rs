//! Ignition, with which Fedora CoreOS and its kin are set up in place of cloud-init.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::cloudinit::Ignition;

use crate::bytes::fedvirt_bytes;
use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, Str, c_string, call, getter, handles, release};
use crate::text::{fedvirt_strings, strings};

/// An Ignition config that was checked. A guest gets one by the key "ignition"; see fedvirt_guest_create().
pub struct fedvirt_ignition(());

handles!(fedvirt_ignition: Held = b"fv ignit");

/// What the handle of a config holds.
pub struct Held {
    config: Ignition,
    version: CString,
    user: Option<CString>,
}

/// Reads an Ignition config by the rules of the version that it names: 3.0.0 to 3.6.0.
///
/// - config_json: such as {"ignition":{"version":"3.4.0"}}
/// - ignition: becomes the config; free it with fedvirt_ignition_free()
///
/// FEDVIRT_ERR_INVALID_CLOUD_INIT, with path or line, when Ignition would refuse it and the guest would not come up.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ignition_from_json(
    config_json: Str<'_>,
    ignition: Out<'_, Owned<fedvirt_ignition>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, ignition) = (config_json.get("config_json")?, ignition.slot("ignition")?);
        let config = Ignition::from_json(json)?;
        let (version, user) = (c_string(config.version()), config.user().map(c_string));
        ignition.write(Owned::new(Held { config, version, user }));
        Ok(())
    })
}

/// The version that it is written for.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ignition_version(ignition: Shared<'_, fedvirt_ignition>) -> *const c_char {
    getter(ptr::null(), || Ok(ignition.get("ignition")?.version.as_ptr()))
}

/// The first user that it makes; NULL when it makes none.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ignition_user(ignition: Shared<'_, fedvirt_ignition>) -> *const c_char {
    getter(ptr::null(), || {
        Ok(ignition.get("ignition")?.user.as_ref().map_or(ptr::null(), |user| user.as_ptr()))
    })
}

/// Lists what Ignition would ignore without a word.
///
/// - warnings: becomes the list; free it with fedvirt_strings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ignition_warnings(
    ignition: Shared<'_, fedvirt_ignition>,
    warnings: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (ignition, warnings) = (ignition.get("ignition")?, warnings.slot("warnings")?);
        warnings.write(strings(ignition.config.warnings().iter().map(String::as_str)));
        Ok(())
    })
}

/// Writes the config as a disk that holds nothing else, for machines that have no other way to hand it over: whole
/// sectors, the last one filled up with zeros, which Ignition cuts off.
///
/// - disk: becomes the bytes; free it with fedvirt_bytes_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ignition_to_disk(
    ignition: Shared<'_, fedvirt_ignition>,
    disk: Out<'_, Owned<fedvirt_bytes>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (ignition, disk) = (ignition.get("ignition")?, disk.slot("disk")?);
        disk.write(Owned::new(ignition.config.to_disk()));
        Ok(())
    })
}

/// Frees a config.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ignition_free(ignition: Owned<fedvirt_ignition>) {
    release(|| ignition.free());
}
