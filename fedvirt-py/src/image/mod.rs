//! Images for `fedvirt.image`, whose classes are in Python: settings and results pass as JSON.

mod cache;
mod convert;
mod images;
mod lock;

use fedvirt_core::image::{Digest, ParseDigestError};
use fedvirt_core::{Error, Result};

pub(crate) use cache::{
    cache_find, cache_folder, cache_keep_used_in, cache_list, cache_prune, cache_remove, cache_verify,
};
pub(crate) use convert::{image_chain, image_convert, image_info, image_resize};
pub(crate) use images::{images_cache, images_fetch, images_fetch_entry, images_list, images_resolve};
pub(crate) use lock::{lock_all, lock_get, lock_remove, lock_update};

fn digest(text: &str) -> Result<Digest> {
    text.parse().map_err(|error: ParseDigestError| Error::InvalidSpec {
        what: "digest".into(),
        why: error.to_string(),
    })
}
