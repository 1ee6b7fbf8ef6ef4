//! Images that a pool keeps for guests.

use fedvirt_core::image::{Images, Prune};

use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Lent, Out, Owned, Shared, Str, call};
use crate::images::fedvirt_images;
use crate::progress::{fedvirt_progress, listener};
use crate::storage::{HeldVolume, fedvirt_pool, fedvirt_volume, volume_names};
use crate::text::{fedvirt_strings, strings};

/// Has the image that a name stands for in a pool, as a volume that guests' disks can be overlays on: the one that is
/// there, or a new one. It is verified before it can be used, is readable by everybody, and belongs to no guest.
///
/// - images: where it comes from; may be NULL for what fedvirt_images_from_json() makes of "{}"
/// - name: as for fedvirt_images_resolve()
/// - progress: is told of the steps "download" and "upload"; may be NULL
/// - volume: becomes the volume; free it with fedvirt_volume_free()
///
/// As fedvirt_images_fetch() and fedvirt_pool_create_volume_from().
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_fetch_image(
    pool: Shared<'_, fedvirt_pool>,
    images: Shared<'_, fedvirt_images>,
    name: Str<'_>,
    progress: Lent<'_, fedvirt_progress>,
    volume: Out<'_, Owned<fedvirt_volume>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, images, name) = (pool.get("pool")?, images.wanted("images")?, name.get("name")?);
        let slot = volume.slot("volume")?;
        let default = Images::new();
        let volume = pool.handle.fetch_image(images.unwrap_or(&default), name, &listener(progress))?;
        slot.write(Owned::new(HeldVolume::new(volume)?));
        Ok(())
    })
}

/// Lists the images that fedvirt_pool_fetch_image() and guests by an image's name put into a pool, which must be running.
///
/// - names: becomes the volumes' names; free it with fedvirt_strings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_images(
    pool: Shared<'_, fedvirt_pool>,
    names: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, slot) = (pool.get("pool")?, names.slot("names")?);
        slot.write(volume_names(&pool.handle.images()?)?);
        Ok(())
    })
}

/// Removes such images, by age and size, but none that a volume of any of the host's pools or a disk of any of its domains
/// stands on, or that any domain's document names. Those that were made longest ago go first, and none that was made within
/// the last five minutes, for a guest on it may be under way. What uploads left that were killed goes, too, a day later.
///
/// An image's age is the time since it was made. In pools that tell no times (of LVM, RBD, and others), no image is old; there
/// images go by "to_size" alone, whenever they were made.
///
/// - prune_json: as for fedvirt_cache_prune(), without "keep_used_in"
/// - names: becomes the names of what was removed; free it with fedvirt_strings_free()
///
/// FEDVIRT_ERR_NOT_ACTIVE for a pool of the host that does not run, and FEDVIRT_ERR_INVALID_SPEC for a disk of which nobody
/// can tell what it stands on; then nothing is removed.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_pool_prune_images(
    pool: Shared<'_, fedvirt_pool>,
    prune_json: Str<'_>,
    names: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (pool, prune, slot) = (pool.get("pool")?, prune_json.get("prune_json")?, names.slot("names")?);
        let removed = pool.handle.prune_images(&Prune::from_json(prune)?)?;
        slot.write(strings(removed.iter().map(String::as_str)));
        Ok(())
    })
}
