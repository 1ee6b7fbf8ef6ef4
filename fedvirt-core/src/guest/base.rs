//! Images as volumes of a pool, where guests' overlays can stand on them.
//!
//! libvirt cannot rename volumes, and a process can be killed while it writes one. So the first 4 KiB are written last, in
//! one message: libvirt's daemon has it whole or not at all, and writes it at once. A volume where there are only zeros in
//! their place is not finished, and nobody takes it for an image. An image that begins with so many zeros is none that
//! guests start from (all formats have something there, and a raw disk its boot sector), so it is refused before anything is
//! written.
//!
//! Every cache gives its volumes names of its own, and writes one only under a lock: what bears its name and is not
//! finished, it may write anew. A name is
//!
//! ```text
//! DISTRIBUTION-RELEASE-DIGEST-CACHE.img          32 and 8 hexadecimal digits
//! DISTRIBUTION-RELEASE-DIGEST-KEY-CACHE.img      16 digits of the fingerprint of the key that signed the image
//! ```
//!
//! The digest says what it holds; how far that digest can be trusted, whoever looks for it knows. But of an image that is
//! signed itself the digest may be anybody's, and the signature is what counts: the name tells the key whose signature was
//! right when the volume was written.

use std::io::{Cursor, Read};
use std::path::Path;

use crate::host::{PoolHandle, VolumeHandle};
use crate::image::{Entry, Fetched, Image, Images, Info, Stream, Verified};
use crate::model::storage_common::Permissions;
use crate::model::storage_volume::{Volume, VolumeFormatType};
use crate::units::ByteSize;
use crate::{Error, Progress, Result};

/// So much of a digest's hexadecimal form is in a volume's name.
const DIGITS: usize = 32;
/// So much of a fingerprint.
const KEY_DIGITS: usize = 16;
/// So much of a cache's name, which is all of it.
const CACHE_DIGITS: usize = 8;
/// So much is written last, in one piece. libvirt's messages hold 256 KiB.
const LAST: usize = 4 << 10;
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
    if let Some(found) = find(pool, images, entry)? {
        return Ok(found);
    }
    let straight = !pool.host().is_local() && cache.find(&entry.digest)?.is_none() && !images.offline;
    let (volume, image) = match straight {
        true => from_servers(pool, images, entry, progress)?,
        false => from_cache(pool, images, entry, progress)?,
    };
    Ok((volume, known(image, entry)))
}

/// A volume of the pool that has the image, checked as far as the caller asks for. What another cache has not finished, or
/// was damaged since, is passed by.
pub(super) fn find(
    pool: &PoolHandle,
    images: &Images,
    entry: &Entry,
) -> Result<Option<(VolumeHandle, Image)>> {
    let prefix = prefix(entry);
    let keys = accepted_keys(images, entry)?;
    for volume in pool.volumes()? {
        let name = volume.name()?;
        let accepted = match (&keys, name.strip_prefix(&prefix).and_then(key)) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(keys), Some(key)) => key.is_some_and(|key| keys.iter().any(|known| known == key)),
        };
        if !accepted {
            continue;
        }
        match finished(&volume) {
            Ok(Some(image)) => return Ok(Some((volume, known(image, entry)))),
            Ok(None) => {}
            Err(error) => {
                tracing::warn!(name, %error, "a volume by an image's name cannot be used, and is passed by");
            }
        }
    }
    Ok(None)
}

/// What an image's volumes must say of the key that signed it; none when it does not matter.
fn accepted_keys(images: &Images, entry: &Entry) -> Result<Option<Vec<String>>> {
    let trust = images.trust();
    if entry.signature_url.is_none() || trust.allow_unsigned {
        return Ok(None);
    }
    let accepted = trust.accepted(entry)?;
    Ok(match &entry.verified {
        // The digest is in a signed list: then it is enough that a volume has it.
        Verified::Signed { fingerprint } if accepted.contains(fingerprint) => None,
        _ => Some(accepted.iter().map(|key| shortened(key)).collect()),
    })
}

/// A fingerprint as names have it.
fn shortened(fingerprint: &str) -> String {
    fingerprint.chars().take(KEY_DIGITS).collect::<String>().to_ascii_lowercase()
}

/// What the names of an image's volumes begin with.
fn prefix(entry: &Entry) -> String {
    let plain = |text: &str| -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_') { c } else { '-' };
        text.chars().map(plain).collect()
    };
    let digest = entry.digest.hex();
    let digest = digest.get(..DIGITS).unwrap_or(&digest);
    format!("{}-{}-{digest}-", plain(&entry.distribution), plain(&entry.release))
}

/// The key in the rest of a volume's name, if it names one; none for what is no such name.
fn key(rest: &str) -> Option<Option<&str>> {
    let rest = rest.strip_suffix(".img")?;
    let (key, cache) = match rest.split_once('-') {
        Some((key, cache)) => (Some(key), cache),
        None => (None, rest),
    };
    (is_hex(cache, CACHE_DIGITS) && key.is_none_or(|key| is_hex(key, KEY_DIGITS))).then_some(key)
}

/// Whether a volume of this name was made here, or by another cache.
pub(super) fn is_ours(name: &str) -> bool {
    let mut parts = name.strip_suffix(".img").unwrap_or_default().rsplit('-');
    let cache = parts.next().is_some_and(|cache| is_hex(cache, CACHE_DIGITS));
    let digest = match parts.next() {
        Some(key) if is_hex(key, KEY_DIGITS) => parts.next(),
        digest => digest,
    };
    cache && digest.is_some_and(|digest| is_hex(digest, DIGITS))
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// The image with what its catalogue says of it.
pub(super) fn known(image: Image, entry: &Entry) -> Image {
    Image { default_user: entry.default_user.clone(), ..image }
}

/// The image that a volume holds; none while its beginning is missing.
pub(super) fn finished(volume: &VolumeHandle) -> Result<Option<Image>> {
    let head = volume.head(ENOUGH)?;
    if head.iter().take(LAST).all(|byte| *byte == 0) {
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
    progress: &dyn Progress,
) -> Result<(VolumeHandle, Image)> {
    let Fetched { path, size, verified, .. } = images.fetch_entry(entry, progress)?;
    let mut file = std::fs::File::open(&path).map_err(|source| Error::Io {
        action: "reading image",
        path: path.clone(),
        source,
    })?;
    let signer = match (&entry.signature_url, &verified) {
        (Some(_), Verified::Signed { fingerprint }) => Some(fingerprint.as_str()),
        _ => None,
    };
    write(pool, &name(images, entry, signer)?, &mut file, size, progress)
}

fn from_servers(
    pool: &PoolHandle,
    images: &Images,
    entry: &Entry,
    progress: &dyn Progress,
) -> Result<(VolumeHandle, Image)> {
    // Whatever does not come to its end is gone again, so that the next server's begins anew.
    let made = images.prepare(entry)?.pass_on(progress, |stream| {
        let signers = stream.signers()?;
        match (stream.size()?, &signers[..]) {
            (Some(size), []) => write(pool, &name(images, entry, None)?, stream, size, progress).map(Some),
            // Its end comes only if the signature is right.
            (Some(size), [one]) => {
                write(pool, &name(images, entry, Some(one))?, stream, size, progress).map(Some)
            }
            // The name is needed first, and nobody knows yet how large it is, or which of them signed it.
            _ => Ok(None),
        }
    })?;
    match made {
        Some(made) => Ok(made),
        None => from_cache(pool, images, entry, progress),
    }
}

/// The name of this cache's volume of an image whose own signature was found to be right, or of one without.
fn name(images: &Images, entry: &Entry, signer: Option<&str>) -> Result<String> {
    let signer = signer.map(|signer| shortened(signer) + "-").unwrap_or_default();
    Ok(format!("{}{signer}{}.img", prefix(entry), images.open_cache()?.name()?))
}

/// Makes the volume. Whatever goes wrong, it is gone again. The caller holds the lock: what has this name is what a process
/// left that was killed, or was damaged since.
fn write(
    pool: &PoolHandle,
    name: &str,
    content: &mut dyn Read,
    length: u64,
    progress: &dyn Progress,
) -> Result<(VolumeHandle, Image)> {
    if let Some(left) = pool.volume(name, false)? {
        left.delete()?;
    }
    let mut document = Volume::new(name)
        .capacity(ByteSize::bytes(length))
        .allocation(ByteSize::bytes(0))
        .format(VolumeFormatType::Raw);
    let permissions = Permissions { mode: Some("0644".into()), ..Permissions::default() };
    document.target.get_or_insert_default().permissions = Some(Box::new(permissions));
    let volume = pool.create_volume(&document)?;
    let image = fill(&volume, content, length, progress);
    match image {
        Ok(image) => {
            // libvirt looks at what was uploaded when it comes to it, and calls the volume raw until then. It refuses while
            // somebody else uploads, and looks when they are done.
            if let Err(error) = pool.refresh() {
                tracing::debug!(name, %error, "the pool cannot be refreshed now");
            }
            Ok((volume, image))
        }
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
    let (last, head) = head.split_at(head.len().min(LAST));
    let behind = last.len() as u64;
    if behind < length {
        volume.upload_rest(behind, &mut Cursor::new(head).chain(&mut *content), length - behind, progress)?;
    }
    at_end(content)?;
    volume.upload(last)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_was_checked() {
        let digest = "0123456789abcdef0123456789abcdef";
        let key = "fedcba9876543210";
        let (plain, signed) = ("01234567.img".to_owned(), format!("{key}-01234567.img"));
        assert_eq!(super::key(&plain), Some(None));
        assert_eq!(super::key(&signed), Some(Some(key)));
        assert_eq!(shortened("FEDCBA98765432100123456789ABCDEF01234567"), key);
        for rest in [&plain, &signed] {
            assert!(is_ours(&format!("alpine-3.22-{digest}-{rest}")), "{rest}");
            // As they were once, when the name told what was asked for.
            assert!(is_ours(&format!("alpine-3.22-signed-{digest}-{rest}")), "{rest}");
            assert!(!is_ours(rest) && !is_ours(&format!("{digest}{rest}")), "{rest}");
        }
        for no in
            ["01234567", "0123456.img", "fedcba98-01234567.img", "signed-01234567.img", "a-b-01234567.img"]
        {
            assert_eq!(super::key(no), None, "{no}");
            assert!(!is_ours(&format!("{key}-{no}")), "{no}");
        }
        assert!(!is_ours("alpine-3.22.img") && !is_ours(""));
    }
}
