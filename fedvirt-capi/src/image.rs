//! Image files of this machine: what they are, and what can be made of them.

use fedvirt_core::image::{Convert, Format, Info, resize};
use fedvirt_core::{ByteSize, Error};
use serde::Serialize;

use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Lent, Out, Owned, Str, Text, call};
use crate::progress::{fedvirt_progress, listener};

/// A value in its JSON form.
pub(crate) fn json(value: &impl Serialize) -> Result<Text, Failure> {
    Ok(Text::new(&serde_json::to_string(value).map_err(Error::from)?))
}

/// A format by its name, as in JSON.
fn format(name: &str) -> fedvirt_core::Result<Format> {
    let why = format!("{name:?} is no format of images; give \"qcow2\", \"raw\", \"vmdk\" or \"vhdx\"");
    serde_json::from_value(name.into()).map_err(|_| Error::InvalidSpec { what: "format".into(), why })
}

/// Says what an image file of this machine is, by its content. Nothing but the file itself is opened, so that a file of
/// any origin can be looked at.
///
/// - info_json: becomes what it is; free it with fedvirt_string_free()
///
/// The JSON is an object with these keys:
///
///     {
///       "path": "/srv/web1.qcow2",               absolute, links resolved
///       "format": "qcow2",                       or "raw", "vmdk", "vhdx", "iso"
///       "virtual_size": "10 GiB",                of the disk that a guest sees
///       "file_size": "196688 B",                 holes included
///       "encrypted": false,
///       "backing": {                             the file that it is an overlay on, if it is
///         "name": "base.qcow2",                  as it stands in the image
///         "path": "/srv/base.qcow2",             where that is a file of this machine
///         "format": "qcow2"                      where the image says
///       },
///       "data": [{"name": ...}],                 other files that hold a part of its data, if any do
///       "label": "cidata"                        the name of the volume, of ISO images
///     }
///
/// An image with "backing" or "data" makes a hypervisor open those files, whichever they are: one of unknown origin must
/// not be given to a guest.
///
/// FEDVIRT_ERR_IMAGE_NOT_FOUND; FEDVIRT_ERR_IMAGE_FORMAT for what is in none of these formats, or damaged;
/// FEDVIRT_ERR_IO when it cannot be read.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_image_info(
    path: Str<'_>,
    info_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (path, slot) = (path.get("path")?, info_json.slot("info_json")?);
        slot.write(json(&Info::open(path)?)?);
        Ok(())
    })
}

/// Says what an image is and, one after the other, what it is an overlay on.
///
/// - infos_json: becomes an array of what fedvirt_image_info() gives, the image itself first; free it with
///   fedvirt_string_free()
///
/// As fedvirt_image_info() for each of them; FEDVIRT_ERR_IMAGE_FORMAT also when one stands on no file of this machine, or
/// on itself.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_image_chain(
    path: Str<'_>,
    infos_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (path, slot) = (path.get("path")?, infos_json.slot("infos_json")?);
        slot.write(json(&Info::chain(path)?)?);
        Ok(())
    })
}

/// Makes an image in another format, or one that stands alone of one that stands on others. The new image appears under
/// its name when it is complete, and not before. The work is done here; "qemu-img" is run for what only it can: VMDK,
/// VHDX, and clusters that are compressed with Zstandard.
///
/// - from: the image's path
/// - to: the path of the new one, where nothing may be yet
/// - format: "qcow2", "raw", "vmdk" or "vhdx"; may be NULL for "qcow2"
/// - flatten: whether to take in what the image stands on, too: its backing files, and its data in other files. An image
///   that names other files is refused otherwise: of one from somewhere else, they could be any of this machine's
/// - progress: is told of the step "convert"; may be NULL
/// - info_json: becomes what the new image is, as by fedvirt_image_info(); free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_IMAGE_NOT_FOUND and FEDVIRT_ERR_IMAGE_FORMAT for what cannot be converted; FEDVIRT_ERR_INVALID_SPEC
/// for a format that is none; FEDVIRT_ERR_IO when something cannot be read or written, or the new file exists;
/// FEDVIRT_ERR_CANCELLED. Nothing is left of the new file then.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_image_convert(
    from: Str<'_>,
    to: Str<'_>,
    format: Str<'_>,
    flatten: bool,
    progress: Lent<'_, fedvirt_progress>,
    info_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (from, to, name) = (from.get("from")?, to.get("to")?, format.wanted("format")?);
        let slot = info_json.slot("info_json")?;
        let convert = Convert::new(from).format(name.map_or(Ok(Format::Qcow2), self::format)?);
        let convert = if flatten { convert.flatten() } else { convert };
        slot.write(json(&convert.write(to, &listener(progress))?)?);
        Ok(())
    })
}

/// Makes an image's disk larger; the guest's partitions and file systems are the guest's to grow, as cloud-init does.
/// Nothing happens when it has that size.
///
/// - size: of the disk that a guest sees, in bytes, a multiple of 512
/// - progress: is told when "qemu-img" has to do it; may be NULL
/// - info_json: becomes what the image is now, as by fedvirt_image_info(); free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_IMAGE_NOT_FOUND; FEDVIRT_ERR_DISK_TOO_SMALL for less than it has, since what is behind would be lost;
/// FEDVIRT_ERR_IMAGE_FORMAT for formats other than qcow2 and raw; FEDVIRT_ERR_INVALID_SPEC for a size that is no multiple
/// of 512; FEDVIRT_ERR_IO; FEDVIRT_ERR_CANCELLED.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_image_resize(
    path: Str<'_>,
    size: u64,
    progress: Lent<'_, fedvirt_progress>,
    info_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (path, slot) = (path.get("path")?, info_json.slot("info_json")?);
        slot.write(json(&resize(path, ByteSize::bytes(size), &listener(progress))?)?);
        Ok(())
    })
}
