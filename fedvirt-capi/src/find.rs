//! Devices of a domain by what people know them by.

use std::ptr;

use fedvirt_core::model::domain::devices::{ControllerType, Devices};
use fedvirt_core::xml::Choice;

use crate::document::{Held, fedvirt_document};
use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, Str, Text, call};

/// Finds a device of a domain, and says where it is.
fn find<T>(
    document: &Held,
    list: impl FnOnce(&Devices) -> (&str, &[T]),
    find: impl FnOnce(&Devices) -> Option<&T>,
) -> Result<Text, Failure> {
    let Some(devices) = &document.domain("document")?.devices else { return Ok(Text::NONE) };
    let (name, list) = list(devices);
    let found = find(devices);
    let place = list.iter().position(|one| found.is_some_and(|found| ptr::eq(one, found)));
    Ok(place.map_or(Text::NONE, |place| Text::new(&format!("devices/{name}[{place}]"))))
}

/// Finds the disk of a domain with a target, its name in the guest.
///
/// - target: such as "vda"
/// - found: becomes its path, such as "devices/disk[0]", and NULL when there is none; free it with
///   fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_ARGUMENT when the document is no domain.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_find_disk(
    document: Shared<'_, fedvirt_document>,
    target: Str<'_>,
    found: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, target) = (document.get("document")?, target.get("target")?);
        let found = found.slot("found")?;
        found.write(find(document, |devices| ("disk", &devices.disks), |devices| devices.disk(target))?);
        Ok(())
    })
}

/// Finds the network interface of a domain with a MAC address, however either is spelled.
///
/// - mac: such as "52:54:00:00:00:01"
/// - found: becomes its path, such as "devices/interface[0]", and NULL when there is none; free it with
///   fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_ARGUMENT when the document is no domain.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_find_interface(
    document: Shared<'_, fedvirt_document>,
    mac: Str<'_>,
    found: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, mac) = (document.get("document")?, mac.get("mac")?);
        let found = found.slot("found")?;
        found.write(find(
            document,
            |devices| ("interface", &devices.interfaces),
            |devices| devices.interface(mac),
        )?);
        Ok(())
    })
}

/// Finds the network interface of a domain with a device on the host.
///
/// - dev: such as "vnet0"
/// - found: becomes its path, such as "devices/interface[0]", and NULL when there is none; free it with
///   fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_ARGUMENT when the document is no domain.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_find_interface_by_target(
    document: Shared<'_, fedvirt_document>,
    dev: Str<'_>,
    found: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, dev) = (document.get("document")?, dev.get("dev")?);
        let found = found.slot("found")?;
        found.write(find(
            document,
            |devices| ("interface", &devices.interfaces),
            |devices| devices.interface_by_target(dev),
        )?);
        Ok(())
    })
}

/// Finds the controller of a domain of a type and number.
///
/// - kind: such as "scsi"
/// - index: its number among those
/// - found: becomes its path, such as "devices/controller[0]", and NULL when there is none; free it with
///   fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_ARGUMENT when the document is no domain.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_find_controller(
    document: Shared<'_, fedvirt_document>,
    kind: Str<'_>,
    index: u32,
    found: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, kind) = (document.get("document")?, ControllerType::from_word(kind.get("kind")?));
        let found = found.slot("found")?;
        found.write(find(
            document,
            |devices| ("controller", &devices.controllers),
            |devices| devices.controller(&kind, index),
        )?);
        Ok(())
    })
}

/// Finds the device of a domain with an alias, of whatever kind.
///
/// - alias: such as "ua-lan"
/// - found: becomes its path, such as "devices/interface[1]", and NULL when there is none; free it with
///   fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_ARGUMENT when the document is no domain.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_find_device(
    document: Shared<'_, fedvirt_document>,
    alias: Str<'_>,
    found: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, alias) = (document.get("document")?, alias.get("alias")?);
        let found = found.slot("found")?;
        found.write(
            document.domain("document")?.device(alias).map_or(Text::NONE, |(path, _)| Text::new(&path)),
        );
        Ok(())
    })
}
