//! Files that say which images a name stood for.

use fedvirt_core::image::{Entry, ImagesLock};

use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, Str, Text, call, handles, release};
use crate::image::json;

/// A file "images.lock", which makes a run repeatable: what a name stood for once, it stands for until it is updated. It
/// is JSON for people to read and to keep with their sources.
pub struct fedvirt_images_lock(());

handles!(fedvirt_images_lock: ImagesLock = b"fv ilock");

/// Names a lock file. Nothing is made or read yet.
///
/// - path: the file, which need not exist
/// - lock: becomes a handle for it; free it with fedvirt_images_lock_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_lock_open(
    path: Str<'_>,
    lock: Out<'_, Owned<fedvirt_images_lock>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (path, lock) = (path.get("path")?, lock.slot("lock")?);
        lock.write(Owned::new(ImagesLock::at(path)));
        Ok(())
    })
}

/// Says what a name stands for. That is "given" now, by the owner of the file.
///
/// - entry_json: becomes the entry, as by fedvirt_images_resolve(), and NULL when the file does not say; free it with
///   fedvirt_string_free()
///
/// FEDVIRT_ERR_CATALOG when the file is none of these; FEDVIRT_ERR_IO.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_lock_get(
    lock: Shared<'_, fedvirt_images_lock>,
    name: Str<'_>,
    entry_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (lock, name, slot) = (lock.get("lock")?, name.get("name")?, entry_json.slot("entry_json")?);
        slot.write(lock.get(name)?.as_ref().map_or(Ok(Text::NONE), json)?);
        Ok(())
    })
}

/// Says all of it, as it was when it was written.
///
/// - entries_json: becomes an object of entries by their names; free it with fedvirt_string_free()
///
/// As fedvirt_images_lock_get().
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_lock_all(
    lock: Shared<'_, fedvirt_images_lock>,
    entries_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (lock, slot) = (lock.get("lock")?, entries_json.slot("entries_json")?);
        slot.write(json(&lock.all()?)?);
        Ok(())
    })
}

/// Makes a name stand for an image from now on. The file is replaced at one go, and is made when it is missing.
///
/// - entry_json: as it comes from fedvirt_images_resolve(), or written by hand
///
/// FEDVIRT_ERR_JSON when the text is no JSON, FEDVIRT_ERR_INVALID_SPEC when it is no entry; as fedvirt_images_lock_get() for
/// the rest.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_lock_update(
    lock: Shared<'_, fedvirt_images_lock>,
    name: Str<'_>,
    entry_json: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (lock, name, text) = (lock.get("lock")?, name.get("name")?, entry_json.get("entry_json")?);
        Ok(lock.update(name, &Entry::from_json(text)?)?)
    })
}

/// Forgets what a name stood for.
///
/// As fedvirt_images_lock_get().
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_lock_remove(
    lock: Shared<'_, fedvirt_images_lock>,
    name: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(lock.get("lock")?.remove(name.get("name")?)?))
}

/// Frees a lock file's handle; the file stays as it is.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_lock_free(lock: Owned<fedvirt_images_lock>) {
    release(|| lock.free());
}
