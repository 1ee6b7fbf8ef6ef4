//! The folder that downloaded images are kept in.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::image::{Cache, Digest, ParseDigestError, Prune};
use fedvirt_core::{Error, Result};

use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Lent, Out, Owned, Shared, Str, Text, c_string, call, getter, handles, release};
use crate::image::json;
use crate::progress::{fedvirt_progress, listener};

/// A folder of images, which any number of processes may use at once.
pub struct fedvirt_cache(());

handles!(fedvirt_cache: HeldCache = b"fv cache");

/// What a cache's handle holds.
pub struct HeldCache {
    cache: Cache,
    folder: CString,
}

impl HeldCache {
    pub(crate) fn new(cache: Cache) -> Self {
        Self { folder: c_string(&cache.folder().to_string_lossy()), cache }
    }
}

fn digest(text: &str) -> Result<Digest> {
    let wrong =
        |error: ParseDigestError| Error::InvalidSpec { what: "digest".into(), why: error.to_string() };
    text.parse().map_err(wrong)
}

/// Opens a cache. Nothing is made or read yet.
///
/// - folder: where it is; may be NULL for the user's: $XDG_CACHE_HOME/fedvirt/images where that variable is set,
///   /var/cache/fedvirt/images for root, and ~/.cache/fedvirt/images for others. A system-wide libvirt runs QEMU as a user
///   of its own, which cannot read in most home folders: for guests there, use a folder elsewhere
/// - cache: becomes the cache; free it with fedvirt_cache_free()
///
/// FEDVIRT_ERR_INVALID_SPEC when none is given, and the environment names no home folder.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_open(
    folder: Str<'_>,
    cache: Out<'_, Owned<fedvirt_cache>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (folder, slot) = (folder.wanted("folder")?, cache.slot("cache")?);
        let cache = folder.map_or_else(Cache::open, |folder| Ok(Cache::at(folder)))?;
        slot.write(Owned::new(HeldCache::new(cache)));
        Ok(())
    })
}

/// The cache's folder, an absolute path.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_folder(cache: Shared<'_, fedvirt_cache>) -> *const c_char {
    getter(ptr::null(), || Ok(cache.get("cache")?.folder.as_ptr()))
}

/// Finds an image in a cache, if it is there as it was put there, by its size and time.
///
/// - digest: of what was downloaded, "sha256:..." or "sha512:..."
/// - cached_json: becomes what is there, and NULL when there is nothing; free it with fedvirt_string_free()
///
/// The JSON is an object with these keys:
///
///     {
///       "path": "/srv/images/sha256/...",        read-only: guests get overlays on it
///       "content": "sha256:...",                 the file's digest: the same, unless the image came packed
///       "size": 576978944,                       the file's, in bytes
///       "entry": {...},                          as by fedvirt_images_resolve(), when it was downloaded
///       "used": 1764000000.25                    when it was last fetched from the network or the cache: the seconds
///                                                since 1970
///     }
///
/// FEDVIRT_ERR_INVALID_SPEC for what is no digest; FEDVIRT_ERR_IO when the folder cannot be read.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_find(
    cache: Shared<'_, fedvirt_cache>,
    digest: Str<'_>,
    cached_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (cache, text, slot) =
            (cache.get("cache")?, digest.get("digest")?, cached_json.slot("cached_json")?);
        let found = cache.cache.find(&self::digest(text)?)?;
        slot.write(found.as_ref().map_or(Ok(Text::NONE), json)?);
        Ok(())
    })
}

/// Lists all images of a cache, by distribution, release and digest.
///
/// - cached_json: becomes an array of what fedvirt_cache_find() gives; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_IO when the folder cannot be read.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_list(
    cache: Shared<'_, fedvirt_cache>,
    cached_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (cache, slot) = (cache.get("cache")?, cached_json.slot("cached_json")?);
        slot.write(json(&cache.cache.list()?)?);
        Ok(())
    })
}

/// Reads the whole of an image in a cache, and compares it with what was put there.
///
/// - digest: as for fedvirt_cache_find()
/// - progress: is told of the step "verify"; may be NULL
///
/// FEDVIRT_ERR_IMAGE_NOT_FOUND; FEDVIRT_ERR_DIGEST_MISMATCH when it has changed, so that the next fetch downloads it anew;
/// FEDVIRT_ERR_INVALID_SPEC for what is no digest; FEDVIRT_ERR_IO; FEDVIRT_ERR_CANCELLED.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_verify(
    cache: Shared<'_, fedvirt_cache>,
    digest: Str<'_>,
    progress: Lent<'_, fedvirt_progress>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (cache, text) = (cache.get("cache")?, digest.get("digest")?);
        Ok(cache.cache.verify(&self::digest(text)?, &listener(progress))?)
    })
}

/// Removes an image from a cache, and what has arrived of it.
///
/// - digest: as for fedvirt_cache_find()
/// - removed: becomes whether there was one
///
/// FEDVIRT_ERR_INVALID_SPEC while another process downloads it, when a file stands on it, and for what is no digest;
/// FEDVIRT_ERR_IO.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_remove(
    cache: Shared<'_, fedvirt_cache>,
    digest: Str<'_>,
    removed: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (cache, text, removed) = (cache.get("cache")?, digest.get("digest")?, removed.slot("removed")?);
        removed.write(cache.cache.remove(&self::digest(text)?)?);
        Ok(())
    })
}

/// From now on leaves every image that a file in a folder stands on, or a file that that stands on, and so on. It is for the
/// folders of guests' disks; libvirt's default pools, /var/lib/libvirt/images and ~/.local/share/libvirt/images, are looked
/// at anyway, as far as they may be read. Folders in it are not looked at, and when it is gone it is forgotten.
///
/// - folder: the folder of disks
///
/// FEDVIRT_ERR_IO when there is no such folder, or the cache cannot be written to.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_keep_used_in(
    cache: Shared<'_, fedvirt_cache>,
    folder: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(cache.get("cache")?.cache.keep_used_in(folder.get("folder")?)?))
}

/// Makes room in a cache. What another process downloads at the moment is left alone, and so is what a file in the folders
/// of fedvirt_cache_keep_used_in() or in libvirt's default pools stands on, and what was fetched within the last five
/// minutes, for the overlay on it may be under way.
///
/// - prune_json: an object as below; by "{}", what is left of downloads that nobody is at goes
/// - pruned_json: becomes {"removed": [...], "freed": 576978944}: what fedvirt_cache_find() gives of each, and the room on
///   the disk in bytes; free it with fedvirt_string_free()
///
/// What goes in is an object with any of these keys:
///
///     {
///       "unused_for": 2592000,                   images that were not fetched for so many seconds go
///       "to_size": "20 GiB",                     those longest unused go until the others take no more than this
///       "keep_used_in": ["/srv/guests"]          what a file in these folders stands on stays, too, this time alone
///     }
///
/// FEDVIRT_ERR_JSON when the text is no JSON, FEDVIRT_ERR_INVALID_SPEC when a value does not fit; FEDVIRT_ERR_IO when
/// something cannot be read or removed. Nothing is removed when a file of the folders that may use images cannot be read, or,
/// with FEDVIRT_ERR_IMAGE_FORMAT, when it is an overlay too damaged to tell on what.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_prune(
    cache: Shared<'_, fedvirt_cache>,
    prune_json: Str<'_>,
    pruned_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (cache, prune) = (cache.get("cache")?, prune_json.get("prune_json")?);
        let slot = pruned_json.slot("pruned_json")?;
        slot.write(json(&cache.cache.prune(&Prune::from_json(prune)?)?)?);
        Ok(())
    })
}

/// Frees a cache's handle; the folder stays as it is.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cache_free(cache: Owned<fedvirt_cache>) {
    release(|| cache.free());
}
