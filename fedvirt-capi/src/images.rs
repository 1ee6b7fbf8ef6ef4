//! Images by name: catalogues, downloads that are verified, and the cache in one.

use fedvirt_core::image::{Entry, Images};

use crate::cache::{HeldCache, fedvirt_cache};
use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Lent, Out, Owned, Shared, Str, Text, call, handles, release};
use crate::image::json;
use crate::progress::{fedvirt_progress, listener};

/// Where images come from, whom to trust about them, and where they are kept.
pub struct fedvirt_images(());

handles!(fedvirt_images: Images = b"fv imags");

/// Says where images come from: by "{}", from the distributions' own servers, by signed lists alone, into the user's
/// cache. Nothing is asked yet.
///
/// - json: an object as below
/// - images: becomes what was said; free it with fedvirt_images_free()
///
/// The JSON is an object with any of these keys:
///
///     {
///       "mirrors": ["https://mirror.example/"],  to take everything from instead
///       "keyrings": ["/etc/keys/fedora.asc"],    files of OpenPGP keys; with any, no others count
///       "allow_unsigned": false,                 whether digests without a signature are accepted
///       "catalogs": {"mine": "https://..."},     further catalogues, by the distribution's name
///       "cache": "/srv/images",                  the cache's folder, instead of that of fedvirt_cache_open()
///       "lock": "images.lock",                   a file that keeps what names stand for; fedvirt_images_lock_open()
///       "offline": false                         whether to do without the network
///     }
///
/// A server that wants a name and password gets those in its URL in "mirrors" or "catalogs", https://NAME:PASSWORD@HOST/,
/// with whatever is neither letter nor digit by its number, such as %40 for @. No other server gets them, also not by a
/// redirect; and they are in no error, report, log, entry or file.
///
/// FEDVIRT_ERR_JSON when the text is no JSON, FEDVIRT_ERR_INVALID_SPEC when a value does not fit.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_from_json(
    json: Str<'_>,
    images: Out<'_, Owned<fedvirt_images>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, images) = (json.get("json")?, images.slot("images")?);
        images.write(Owned::new(Images::from_json(json)?));
        Ok(())
    })
}

/// Lists all images of a distribution, newest release first.
///
/// - distribution: such as "fedora"
/// - listings_json: becomes an array of {"distribution", "release", "architecture", "variant", "prerelease"}; the name
///   "DISTRIBUTION:RELEASE/ARCHITECTURE/VARIANT" stands for one of them. Free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_IMAGE_UNKNOWN for a distribution that no catalogue has; FEDVIRT_ERR_DOWNLOAD, FEDVIRT_ERR_CATALOG and
/// FEDVIRT_ERR_UNTRUSTED with the catalogue.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_list(
    images: Shared<'_, fedvirt_images>,
    distribution: Str<'_>,
    listings_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (images, distribution) = (images.get("images")?, distribution.get("distribution")?);
        let slot = listings_json.slot("listings_json")?;
        slot.write(json(&images.list(distribution)?)?);
        Ok(())
    })
}

/// Says what a name stands for now, or what the lock file says that it stands for.
///
/// - name: such as "fedora:43" or "debian:13/aarch64"; without a release, the newest
/// - entry_json: becomes what its catalogue says: "urls", "digest", "size", "format", "default_user", "verified" and so
///   on; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_IMAGE_UNKNOWN when no catalogue has it, or, without the network, when it was never resolved on this
/// machine; as fedvirt_images_list() for the rest, and FEDVIRT_ERR_IO with the lock file.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_resolve(
    images: Shared<'_, fedvirt_images>,
    name: Str<'_>,
    entry_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (images, name, slot) = (images.get("images")?, name.get("name")?, entry_json.slot("entry_json")?);
        slot.write(json(&images.resolve(name)?)?);
        Ok(())
    })
}

/// Gets the image that a name stands for: from the cache, or from the network into the cache.
///
/// - name: as for fedvirt_images_resolve()
/// - progress: is told of the step "download", and of "verify" where a cached file is looked at; may be NULL
/// - fetched_json: becomes what was had; free it with fedvirt_string_free()
///
/// The JSON is an object with these keys:
///
///     {
///       "path": "/srv/images/sha256/...",        the image, unpacked and read-only: guests get overlays on it
///       "digest": "sha256:...",                  of what was downloaded
///       "verified": {"signed": {"fingerprint": "..."}},
///                                                how far that can be trusted: so, or "given", "https", "unprotected"
///       "content": "sha256:...",                 the file's: the same, unless the image came packed
///       "size": 576978944,                       the file's, in bytes
///       "cached": true,                          whether it was in the cache already
///       "entry": {...}                           as by fedvirt_images_resolve()
///     }
///
/// As fedvirt_images_resolve(); FEDVIRT_ERR_DOWNLOAD when no server gives it, or the disk is full;
/// FEDVIRT_ERR_DIGEST_MISMATCH; FEDVIRT_ERR_UNTRUSTED; FEDVIRT_ERR_IMAGE_FORMAT for an image that guests cannot start from,
/// or that names other files; FEDVIRT_ERR_IO with the cache; FEDVIRT_ERR_CANCELLED.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_fetch(
    images: Shared<'_, fedvirt_images>,
    name: Str<'_>,
    progress: Lent<'_, fedvirt_progress>,
    fetched_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (images, name) = (images.get("images")?, name.get("name")?);
        let slot = fetched_json.slot("fetched_json")?;
        slot.write(json(&images.fetch(name, &listener(progress))?)?);
        Ok(())
    })
}

/// Gets an image whose entry is known, as fedvirt_images_fetch() does.
///
/// - entry_json: as it comes from fedvirt_images_resolve(), or written by hand
/// - progress: as for fedvirt_images_fetch(); may be NULL
/// - fetched_json: as there; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_JSON when the text is no JSON, FEDVIRT_ERR_INVALID_SPEC when it is no entry; as fedvirt_images_fetch() for the
/// rest.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_fetch_entry(
    images: Shared<'_, fedvirt_images>,
    entry_json: Str<'_>,
    progress: Lent<'_, fedvirt_progress>,
    fetched_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (images, text) = (images.get("images")?, entry_json.get("entry_json")?);
        let slot = fetched_json.slot("fetched_json")?;
        slot.write(json(&images.fetch_entry(&Entry::from_json(text)?, &listener(progress))?)?);
        Ok(())
    })
}

/// The cache that the images are kept in.
///
/// - cache: becomes the cache; free it with fedvirt_cache_free()
///
/// As fedvirt_cache_open().
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_open_cache(
    images: Shared<'_, fedvirt_images>,
    cache: Out<'_, Owned<fedvirt_cache>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (images, cache) = (images.get("images")?, cache.slot("cache")?);
        cache.write(Owned::new(HeldCache::new(images.open_cache()?)));
        Ok(())
    })
}

/// Frees what was said of images.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_images_free(images: Owned<fedvirt_images>) {
    release(|| images.free());
}
