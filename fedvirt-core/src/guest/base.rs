//! Images as volumes of a pool, where guests' overlays can stand on them.
//!
//! libvirt cannot rename volumes, and a process can be killed while it writes one. So the image's beginning is written
//! last: a volume without it is not finished, and nobody takes it for an image. Every cache gives its volumes names of its
//! own, and writes one only under a lock: what bears its name and is not finished, it may write anew.

use std::io::{Cursor, Read};
use std::path::Path;

use crate::host::{PoolHandle, VolumeHandle};
use crate::image::{Entry, Fetched, Image, Images, Info, Stream};
use crate::model::storage_common::Permissions;
use crate::model::storage_volume::{Volume, VolumeFormatType};
use crate::units::ByteSize;
use crate::{Error, Progress, Result};

/// So much of a digest's hexadecimal form is in a volume's name.
const DIGITS: usize = 32;
/// So many bytes of a finished volume say what it is: its names were looked at when it was written.
const ENOUGH: usize = 64 << 10;

impl PoolHandle {
    /// Has the image that a [name](crate::image::Name) such as `fedora:43` stands for in this pool, as a volume that
    /// guests' disks can be overlays on: the one that is there, or a new one. It is verified before it can be used, is
    /// readable by everybody, and belongs to no guest; delete it when no disk stands on it any more.
    ///
    /// What comes as it is, unpacked, goes straight into the pool of a remote host, without a local copy.
    ///
    /// ```no_run
    /// use fedvirt_core::Host;
    /// use fedvirt_core::image::Images;
    /// # fn main() -> fedvirt_core::Result<()> {
    /// let host = Host::open("qemu+ssh://root@server/system")?;
    /// let volume = host.pool("default")?.fetch_image(&Images::new(), "fedora:43", &())?;
    /// println!("{}", volume.path()?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As for [`Images::fetch`] and [`create_volume_from`](Self::create_volume_from).
    pub fn fetch_image(&self, images: &Images, name: &str, progress: &dyn Progress) -> Result<VolumeHandle> {
        Ok(base(self, images, &images.resolve_with(name, progress)?, progress)?.0)
    }
}

/// The image of an entry as a volume of the pool.
pub(super) fn base(
    pool: &PoolHandle,
    images: &Images,
    entry: &Entry,
    progress: &dyn Progress,
) -> Result<(VolumeHandle, Image)> {
    let cache = images.open_cache()?;
    let prefix = prefix(entry);
    let what = format!("{prefix}{}", pool.uuid()?);
    let _locked = cache.lock_upload(&what, || match progress.is_cancelled() {
        true => {
            Err(Error::Cancelled { doing: format!("waiting for another upload to pool {}", pool.name()) })
        }
        false => Ok(()),
    })?;
    let ours = format!("{prefix}{}.img", cache.name()?);
    if let Some(found) = find(pool, entry)? {
        return Ok(found);
    }
    if let Some(unfinished) = pool.volume(&ours, false)? {
        unfinished.delete()?;
    }
    let straight = !pool.host().is_local() && cache.find(&entry.digest)?.is_none() && !images.offline;
    let (volume, image) = match straight {
        true => from_servers(pool, images, entry, &ours, progress)?,
        false => from_cache(pool, images, entry, &ours, progress)?,
    };
    Ok((volume, known(image, entry)))
}

/// A volume of the pool that has the image. What another cache has not finished is passed by.
pub(super) fn find(pool: &PoolHandle, entry: &Entry) -> Result<Option<(VolumeHandle, Image)>> {
    let prefix = prefix(entry);
    for volume in pool.volumes()? {
        if volume.name()?.starts_with(&prefix)
            && let Some(image) = finished(&volume)?
        {
            return Ok(Some((volume, known(image, entry))));
        }
    }
    Ok(None)
}

/// What the names of an image's volumes begin with.
fn prefix(entry: &Entry) -> String {
    let plain = |text: &str| -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_') { c } else { '-' };
        text.chars().map(plain).collect()
    };
    // Of an image that is signed itself, the digest does not say that somebody looked at the signature.
    let signed = if entry.signature_url.is_some() { "-signed" } else { "" };
    let digest = entry.digest.hex();
    let digest = digest.get(..DIGITS).unwrap_or(&digest);
    format!("{}-{}{signed}-{digest}-", plain(&entry.distribution), plain(&entry.release))
}

/// Whether a volume of this name was made here, or by another cache.
pub(super) fn is_ours(name: &str) -> bool {
    let hex = |text: &str, length| {
        text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let mut parts = name.strip_suffix(".img").unwrap_or_default().rsplit('-');
    parts.next().is_some_and(|cache| hex(cache, 8)) && parts.next().is_some_and(|digest| hex(digest, DIGITS))
}

/// The image with what its catalogue says of it.
pub(super) fn known(image: Image, entry: &Entry) -> Image {
    Image { default_user: entry.default_user.clone(), ..image }
}

/// The image that a volume holds; none while its beginning is missing.
pub(super) fn finished(volume: &VolumeHandle) -> Result<Option<Image>> {
    let head = volume.head(ENOUGH)?;
    if head.iter().all(|byte| *byte == 0) {
        return Ok(None);
    }
    // A raw image is as large as its volume.
    let length =
        volume.document()?.capacity.and_then(|capacity| capacity.to_bytes("bytes")).unwrap_or_default();
    let path = volume.path()?;
    Image::of(Info::of_head(&head, length.as_bytes(), Path::new(&path))?).map(Some)
}

fn from_cache(
    pool: &PoolHandle,
    images: &Images,
    entry: &Entry,
    name: &str,
    progress: &dyn Progress,
) -> Result<(VolumeHandle, Image)> {
    let Fetched { path, size, .. } = images.fetch_entry(entry, progress)?;
    let mut file = std::fs::File::open(&path).map_err(|source| Error::Io {
        action: "reading image",
        path: path.clone(),
        source,
    })?;
    write(pool, name, &mut file, size, progress)
}

fn from_servers(
    pool: &PoolHandle,
    images: &Images,
    entry: &Entry,
    name: &str,
    progress: &dyn Progress,
) -> Result<(VolumeHandle, Image)> {
    // Whatever does not come to its end is gone again, so that the next server's begins anew.
    let made = images.prepare(entry)?.pass_on(progress, |stream| match stream.size()? {
        Some(size) => write(pool, name, stream, size, progress).map(Some),
        None => Ok(None),
    })?;
    match made {
        Some(made) => Ok(made),
        None => from_cache(pool, images, entry, name, progress),
    }
}

/// Makes the volume. Whatever goes wrong, it is gone again.
fn write(
    pool: &PoolHandle,
    name: &str,
    content: &mut dyn Read,
    length: u64,
    progress: &dyn Progress,
) -> Result<(VolumeHandle, Image)> {
    let mut document = Volume::new(name)
        .capacity(ByteSize::bytes(length))
        .allocation(ByteSize::bytes(0))
        .format(VolumeFormatType::Raw);
    let permissions = Permissions { mode: Some("0644".into()), ..Permissions::default() };
    document.target.get_or_insert_default().permissions = Some(Box::new(permissions));
    let volume = pool.create_volume(&document)?;
    let image = fill(&volume, content, length, progress);
    match image {
        Ok(image) => Ok((volume, image)),
        Err(error) => {
            if let Err(second) = volume.delete() {
                tracing::warn!(name, error = %second, "could not remove a volume that was not finished");
            }
            Err(error)
        }
    }
}

fn fill(
    volume: &VolumeHandle,
    content: &mut dyn Read,
    length: u64,
    progress: &dyn Progress,
) -> Result<Image> {
    let mut head = Vec::new();
    content.take(Info::HEAD as u64).read_to_end(&mut head).map_err(Stream::error)?;
    let path = volume.path()?;
    let image = Image::of(Info::of_head(&head, length, Path::new(&path))?)?;
    let behind = head.len() as u64;
    if behind < length {
        volume.upload_rest(behind, content, length - behind, progress)?;
    }
    at_end(content)?;
    volume.upload_from(&mut Cursor::new(&head), behind, &())?;
    Ok(image)
}

/// Reads on to the end, which comes only once a download was found to be right.
fn at_end(content: &mut dyn Read) -> Result<()> {
    match content.read(&mut [0]).map_err(Stream::error)? {
        0 => Ok(()),
        _ => Err(Error::Io {
            action: "reading what is to be uploaded to",
            path: "a volume".into(),
            source: std::io::Error::new(std::io::ErrorKind::InvalidData, "it is longer than was said"),
        }),
    }
}
