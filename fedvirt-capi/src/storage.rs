//! Storage pools of a host, and their volumes.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::host::{PoolHandle, VolumeHandle};
use fedvirt_core::{Document, Result};

use crate::document::fedvirt_document;
use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Bytes, Lent, Out, Owned, Shared, Str, Text, c_string, call, getter, handles, release};
use crate::progress::{fedvirt_progress, listener};
use crate::reader::{content, fedvirt_reader};
use crate::text::{fedvirt_strings, strings};

/// A storage pool on a host.
pub struct fedvirt_pool(());

/// A volume of a storage pool.
pub struct fedvirt_volume(());

handles!(fedvirt_pool: HeldPool = b"fv pool.", fedvirt_volume: HeldVolume = b"fv volum");

/// What a pool's handle holds.
pub struct HeldPool {
    pub(crate) handle: PoolHandle,
    name: CString,
    uuid: CString,
}

impl HeldPool {
    pub(crate) fn new(handle: PoolHandle) -> Result<Self> {
        Ok(Self { name: c_string(handle.name()), uuid: c_string(&handle.uuid()?), handle })
    }
}

/// What a volume's handle holds.
pub struct HeldVolume {
    handle: VolumeHandle,
    name: CString,
}

impl HeldVolume {
    pub(crate) fn new(handle: VolumeHandle) -> Result<Self> {
        Ok(Self { name: c_string(&handle.name()?), handle })
    }
}

/// The pool's name.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_name(pool: Shared<'_, fedvirt_pool>) -> *const c_char {
    getter(ptr::null(), || Ok(pool.get("pool")?.name.as_ptr()))
}

/// The pool's UUID.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_uuid(pool: Shared<'_, fedvirt_pool>) -> *const c_char {
    getter(ptr::null(), || Ok(pool.get("pool")?.uuid.as_ptr()))
}

/// Asks whether a pool is running.
///
/// - active: becomes whether it is
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_is_active(
    pool: Shared<'_, fedvirt_pool>,
    active: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, active) = (pool.get("pool")?, active.slot("active")?);
        active.write(pool.handle.is_active()?);
        Ok(())
    })
}

/// Reads a pool.
///
/// - document: becomes a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_document(
    pool: Shared<'_, fedvirt_pool>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, document) = (pool.get("pool")?, document.slot("document")?);
        document.write(Owned::new(Document::from(pool.handle.document()?).into()));
        Ok(())
    })
}

/// Makes what a pool needs on the host, such as the folder of a directory pool. What is there stays as it is.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_build(
    pool: Shared<'_, fedvirt_pool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(pool.get("pool")?.handle.build()?))
}

/// Starts a pool.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_start(
    pool: Shared<'_, fedvirt_pool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(pool.get("pool")?.handle.start()?))
}

/// Looks anew at what a pool holds.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_refresh(
    pool: Shared<'_, fedvirt_pool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(pool.get("pool")?.handle.refresh()?))
}

/// Stops a pool. What it holds stays.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_destroy(
    pool: Shared<'_, fedvirt_pool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(pool.get("pool")?.handle.destroy()?))
}

/// Removes a pool's definition. What it holds stays.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_undefine(
    pool: Shared<'_, fedvirt_pool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(pool.get("pool")?.handle.undefine()?))
}

/// Asks whether a pool starts with the host.
///
/// - autostart: becomes whether it does
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_autostart(
    pool: Shared<'_, fedvirt_pool>,
    autostart: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, autostart) = (pool.get("pool")?, autostart.slot("autostart")?);
        autostart.write(pool.handle.autostart()?);
        Ok(())
    })
}

/// Sets whether a pool starts with the host.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_set_autostart(
    pool: Shared<'_, fedvirt_pool>,
    autostart: bool,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(pool.get("pool")?.handle.set_autostart(autostart)?))
}

/// Lists the volumes that libvirt knows in a pool, which must be running. fedvirt_pool_refresh() looks for others.
///
/// - names: becomes their names; free it with fedvirt_strings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_volume_names(
    pool: Shared<'_, fedvirt_pool>,
    names: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, slot) = (pool.get("pool")?, names.slot("names")?);
        slot.write(volume_names(&pool.handle.volumes()?)?);
        Ok(())
    })
}

pub(crate) fn volume_names(volumes: &[VolumeHandle]) -> Result<Owned<fedvirt_strings>> {
    let names: Vec<String> = volumes.iter().map(VolumeHandle::name).collect::<Result<_>>()?;
    Ok(strings(names.iter().map(String::as_str)))
}

/// Finds a volume of a pool by its name.
///
/// - refresh: whether to look anew at what the pool holds before the answer is no
/// - volume: becomes the volume, and NULL when the pool does not have it; free it with fedvirt_volume_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_volume(
    pool: Shared<'_, fedvirt_pool>,
    name: Str<'_>,
    refresh: bool,
    volume: Out<'_, Owned<fedvirt_volume>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, name, slot) = (pool.get("pool")?, name.get("name")?, volume.slot("volume")?);
        let volume = pool.handle.volume(name, refresh)?.map(HeldVolume::new).transpose()?;
        slot.write(Owned::or_null(volume));
        Ok(())
    })
}

/// Makes a volume in a pool.
///
/// - document: the volume
/// - volume: becomes the volume; free it with fedvirt_volume_free()
///
/// FEDVIRT_ERR_VOLUME_EXISTS when the pool has one of that name.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_create_volume(
    pool: Shared<'_, fedvirt_pool>,
    document: Shared<'_, fedvirt_document>,
    volume: Out<'_, Owned<fedvirt_volume>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, document, slot) = (pool.get("pool")?, document.get("document")?, volume.slot("volume")?);
        let volume = pool.handle.create_volume(document.volume("document")?)?;
        slot.write(Owned::new(HeldVolume::new(volume)?));
        Ok(())
    })
}

/// Makes a volume in a pool, of content as it comes. Zeros take no room in it, where libvirt can leave holes. When anything
/// fails, no volume is left.
///
/// - document: the volume
/// - reader: gives the content
/// - length: how many bytes of it go in
/// - progress: as for fedvirt_volume_upload_from(); may be NULL
/// - volume: becomes the volume; free it with fedvirt_volume_free()
///
/// As fedvirt_pool_create_volume() and fedvirt_volume_upload_from().
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_create_volume_from(
    pool: Shared<'_, fedvirt_pool>,
    document: Shared<'_, fedvirt_document>,
    reader: Lent<'_, fedvirt_reader>,
    length: u64,
    progress: Lent<'_, fedvirt_progress>,
    volume: Out<'_, Owned<fedvirt_volume>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, document, slot) = (pool.get("pool")?, document.get("document")?, volume.slot("volume")?);
        let (mut content, document) = (content(reader)?, document.volume("document")?);
        let volume = pool.handle.create_volume_from(document, &mut content, length, &listener(progress))?;
        slot.write(Owned::new(HeldVolume::new(volume)?));
        Ok(())
    })
}

/// Frees the handle of a pool; the pool itself stays as it is.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_free(pool: Owned<fedvirt_pool>) {
    release(|| pool.free());
}

/// The volume's name in its pool.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_volume_name(volume: Shared<'_, fedvirt_volume>) -> *const c_char {
    getter(ptr::null(), || Ok(volume.get("volume")?.name.as_ptr()))
}

/// Asks for a volume's path on its host.
///
/// - path: becomes the path; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_volume_path(
    volume: Shared<'_, fedvirt_volume>,
    path: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (volume, path) = (volume.get("volume")?, path.slot("path")?);
        path.write(Text::new(&volume.handle.path()?));
        Ok(())
    })
}

/// Reads a volume.
///
/// - document: becomes a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_volume_document(
    volume: Shared<'_, fedvirt_volume>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (volume, document) = (volume.get("volume")?, document.slot("document")?);
        document.write(Owned::new(Document::from(volume.handle.document()?).into()));
        Ok(())
    })
}

/// Writes content into a volume, from its beginning.
///
/// - content: the bytes; may be NULL when there are none
/// - len: how many they are
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_volume_upload(
    volume: Shared<'_, fedvirt_volume>,
    content: Bytes<'_>,
    len: usize,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(volume.get("volume")?.handle.upload(content.get(len, "content")?)?))
}

/// Writes content into a volume, from its beginning, as it comes: the memory that this takes does not depend on its length.
///
/// - reader: gives the content
/// - length: how many bytes of it go in
/// - progress: is told of the step "upload" and its bytes; may be NULL
///
/// FEDVIRT_ERR_IO when the reader fails or has fewer; FEDVIRT_ERR_CANCELLED. What was written by then stays.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_volume_upload_from(
    volume: Shared<'_, fedvirt_volume>,
    reader: Lent<'_, fedvirt_reader>,
    length: u64,
    progress: Lent<'_, fedvirt_progress>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (volume, mut content) = (volume.get("volume")?, content(reader)?);
        Ok(volume.handle.upload_from(&mut content, length, &listener(progress))?)
    })
}

/// Deletes a volume and what it holds. One that is gone already is no error. The handle is still to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_volume_delete(
    volume: Shared<'_, fedvirt_volume>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(volume.get("volume")?.handle.delete()?))
}

/// Frees the handle of a volume; the volume itself stays as it is.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_volume_free(volume: Owned<fedvirt_volume>) {
    release(|| volume.free());
}
