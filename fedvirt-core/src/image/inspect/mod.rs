//! What an image file is, by its content, and which other files it needs.

mod iso;
mod qcow2;
mod vhdx;
mod vmdk;

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Format;
use crate::units::ByteSize;
use crate::{Error, Result};

/// What an image file is. Its content is looked at, not its name.
///
/// Nothing but the file itself is opened, and nothing is run: a file of any origin can be looked at.
/// [`is_self_contained`](Self::is_self_contained) says whether it can be handed to a hypervisor, too: an image that
/// names other files makes the hypervisor open them, whichever they are.
///
/// ```no_run
/// use fedvirt_core::image::Info;
/// # fn main() -> fedvirt_core::Result<()> {
/// for link in Info::chain("/var/lib/libvirt/images/web1.qcow2")? {
///     println!("{}: {}, {}", link.path.display(), link.format, link.virtual_size);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Info {
    /// The file's absolute path, links resolved.
    pub path: PathBuf,
    /// Its format.
    pub format: Format,
    /// The size of the disk that a guest sees.
    pub virtual_size: ByteSize,
    /// The size of the file, holes included.
    pub file_size: ByteSize,
    /// Whether what it holds is encrypted.
    #[serde(default)]
    pub encrypted: bool,
    /// The file that it is an overlay on: its backing store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backing: Option<Reference>,
    /// Other files that hold a part of its data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<Reference>,
    /// The name of the volume, of an ISO image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A file that an image names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reference {
    /// As it stands in the image: a path, relative to the image's folder or absolute; or what QEMU takes in its
    /// place, such as `nbd://host/export` or `json:{…}`.
    pub name: String,
    /// The path, where it is a file of this machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<PathBuf>,
    /// Its format, by QEMU's name, where the image says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
}

/// What a format's reader finds.
struct Found {
    virtual_size: u64,
    encrypted: bool,
    backing: Option<(String, Option<String>)>,
    data: Vec<(String, Option<String>)>,
    label: Option<String>,
}

impl Found {
    fn size(virtual_size: u64) -> Self {
        Self { virtual_size, encrypted: false, backing: None, data: Vec::new(), label: None }
    }
}

/// Why a file is no image: what it is, and what to do.
struct Wrong(String, &'static str);

type Look<T> = std::result::Result<T, Wrong>;

const CUT: &str = "was the download cut off?";
const CONVERT: &str = "convert it: qemu-img convert -O qcow2 IMAGE NEW";
const UNPACK: &str = "unpack it first";
const SECTOR: u64 = 512;
/// How long a chain may be; libvirt has the same bound.
const MAX_DEPTH: usize = 200;

/// What is no image that can be used, with the bytes that give it away and what to do.
const OTHERS: &[(usize, &[u8], &str, &str)] = &[
    (0, b"\x1f\x8b", "it is gzip-compressed", "unpack it first (gunzip)"),
    (0, b"\xfd7zXZ\0", "it is xz-compressed", "unpack it first (unxz)"),
    (0, b"\x28\xb5\x2f\xfd", "it is zstd-compressed", "unpack it first (unzstd)"),
    (0, b"BZh", "it is bzip2-compressed", "unpack it first (bunzip2)"),
    (0, b"PK\x03\x04", "it is a ZIP archive", UNPACK),
    (0, b"conectix", "it is a VHD disk", CONVERT),
    (0x40, b"\x7f\x10\xda\xbe", "it is a VDI disk", CONVERT),
    (0, b"QED\0", "it is a QED disk", CONVERT),
    (0, b"<!DOCTYPE", "it is a web page, perhaps an error that was saved", "download the image again"),
    (0, b"<!doctype", "it is a web page, perhaps an error that was saved", "download the image again"),
    (0, b"<html", "it is a web page, perhaps an error that was saved", "download the image again"),
    (257, b"ustar", "it is a tar archive", UNPACK),
];

impl Info {
    /// Looks at an image file of this machine.
    ///
    /// # Errors
    /// [`ImageNotFound`](Error::ImageNotFound); [`ImageFormat`](Error::ImageFormat) for what is in none of the
    /// formats of [`Format`], or damaged; [`Io`](Error::Io) when it cannot be read.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let absolute = path.canonicalize().map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => Error::ImageNotFound { path: path.to_owned() },
            _ => Error::Io { action: "finding image", path: path.to_owned(), source },
        })?;
        let failed = |source| Error::Io { action: "reading image", path: absolute.clone(), source };
        let wrong =
            |Wrong(found, hint)| Error::ImageFormat { path: absolute.clone(), found, hint: hint.to_owned() };
        let file = File::open(&absolute).map_err(failed)?;
        let metadata = file.metadata().map_err(failed)?;
        if metadata.is_dir() {
            return Err(wrong(Wrong("it is a directory".into(), "give the image file in it")));
        }
        let content = Content { source: &file, whole: true, failure: None.into() };
        let looked = look(&content, metadata.len());
        if let Some(source) = content.failure.into_inner() {
            return Err(failed(source));
        }
        Ok(Self::of(looked.map_err(wrong)?, metadata.len(), absolute))
    }

    /// Looks at the beginning of an image of this length that is not a file here; `path` is what it is called.
    /// [`HEAD`](Self::HEAD) bytes are enough for what guests start from.
    #[cfg(all(feature = "images", feature = "libvirt"))]
    pub(crate) fn of_head(head: &[u8], length: u64, path: &Path) -> Result<Self> {
        let looked = look(&Content { source: &head, whole: false, failure: None.into() }, length);
        let wrong =
            |Wrong(found, hint)| Error::ImageFormat { path: path.to_owned(), found, hint: hint.to_owned() };
        Ok(Self::of(looked.map_err(wrong)?, length, path.to_owned()))
    }

    /// A qcow2 image has all names in its first cluster, which is this large at most.
    #[cfg(all(feature = "images", feature = "libvirt"))]
    pub(crate) const HEAD: usize = 2 << 20;

    fn of((format, found): (Format, Found), length: u64, path: PathBuf) -> Self {
        let folder = path.parent().unwrap_or(Path::new("/"));
        let reference =
            |(name, format): (String, _)| Reference { path: resolve(folder, &name), name, format };
        Self {
            format,
            virtual_size: ByteSize::bytes(found.virtual_size),
            file_size: ByteSize::bytes(length),
            encrypted: found.encrypted,
            backing: found.backing.map(reference),
            data: found.data.into_iter().map(reference).collect(),
            label: found.label,
            path,
        }
    }

    /// An image and, one after the other, what it is an overlay on.
    ///
    /// # Errors
    /// As [`open`](Self::open), for each of them; [`ImageFormat`](Error::ImageFormat) also when one stands on no
    /// file of this machine, or on itself.
    pub fn chain(path: impl AsRef<Path>) -> Result<Vec<Self>> {
        let mut chain = vec![Self::open(path)?];
        while let Some(last) = chain.last()
            && let Some(backing) = &last.backing
        {
            let wrong = |found: String, hint: &str| Error::ImageFormat {
                path: last.path.clone(),
                found,
                hint: hint.to_owned(),
            };
            let Some(path) = &backing.path else {
                let found =
                    format!("it is an overlay on {:?}, which is no file of this machine", backing.name);
                return Err(wrong(found, "look at it where that can be reached"));
            };
            let next = Self::open(path)?;
            if chain.iter().any(|link| link.path == next.path) || chain.len() == MAX_DEPTH {
                let found = format!("its backing chain does not end: {:?} comes back to itself", next.path);
                return Err(wrong(found, "mend it: qemu-img rebase -u"));
            }
            chain.push(next);
        }
        Ok(chain)
    }

    /// Whether it names no other file. One that does, and was downloaded, could have a hypervisor show any of the
    /// host's files to the guest.
    pub fn is_self_contained(&self) -> bool {
        self.backing.is_none() && self.data.is_empty()
    }
}

/// What has bytes at offsets.
trait Bytes {
    /// As [`FileExt::read_at`].
    fn bytes_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize>;
}

impl Bytes for File {
    fn bytes_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        self.read_at(buffer, offset)
    }
}

#[cfg(all(feature = "images", feature = "libvirt"))]
impl Bytes for &[u8] {
    fn bytes_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        let from = usize::try_from(offset).unwrap_or(self.len()).min(self.len());
        io::Read::read(&mut &self[from..], buffer)
    }
}

/// An image's bytes, wherever they are asked for. What cannot be read is as if it were not there, and the failure kept.
struct Content<'a> {
    source: &'a dyn Bytes,
    /// Whether there is more than its beginning.
    whole: bool,
    failure: std::cell::RefCell<Option<io::Error>>,
}

impl Content<'_> {
    /// As many of the bytes as there are.
    fn up_to(&self, offset: u64, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        let mut filled = 0;
        while filled < length {
            let Some(at) = offset.checked_add(filled as u64) else { break };
            match self.source.bytes_at(&mut bytes[filled..], at) {
                Ok(0) => break,
                Ok(more) => filled += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    *self.failure.borrow_mut() = Some(error);
                    break;
                }
            }
        }
        bytes.truncate(filled);
        bytes
    }

    fn bytes<const N: usize>(&self, offset: u64) -> Look<[u8; N]> {
        let bytes = self.up_to(offset, N);
        bytes.try_into().map_err(|_| Wrong("its header is cut off".into(), CUT))
    }

    /// All of these bytes.
    fn exactly(&self, offset: u64, length: usize) -> Look<Vec<u8>> {
        let bytes = self.up_to(offset, length);
        if bytes.len() == length { Ok(bytes) } else { Err(Wrong("its header is cut off".into(), CUT)) }
    }
}

fn look(content: &Content<'_>, length: u64) -> Look<(Format, Found)> {
    let head = content.up_to(0, 1024);
    if head.is_empty() {
        return Err(Wrong("it is empty".into(), CUT));
    }
    if head.starts_with(qcow2::MAGIC) {
        return Ok((Format::Qcow2, qcow2::look(content, length)?));
    }
    if vmdk::is(&head) {
        return Ok((Format::Vmdk, vmdk::look(content, &head, length)?));
    }
    if head.starts_with(vhdx::MAGIC) {
        return Ok((Format::Vhdx, vhdx::look(content)?));
    }
    let other =
        OTHERS.iter().find(|(at, magic, ..)| head.get(*at..).is_some_and(|rest| rest.starts_with(magic)));
    if let Some((_, _, found, hint)) = other {
        return Err(Wrong((*found).to_owned(), hint));
    }
    if let Some(found) = iso::look(content, length) {
        return Ok((Format::Iso, found));
    }
    if head.get(510..512) != Some(&[0x55, 0xaa]) || !length.is_multiple_of(SECTOR) {
        return Err(Wrong("it has no boot sector".into(), "give a cloud image in qcow2 or raw format"));
    }
    Ok((Format::Raw, Found::size(length)))
}

/// The file that a name in an image stands for, by
/// [QEMU's rules](https://www.qemu.org/docs/master/system/qemu-block-drivers.html); none for what is elsewhere.
fn resolve(folder: &Path, name: &str) -> Option<PathBuf> {
    if let Some(json) = name.strip_prefix("json:") {
        return resolve(folder, file_of(&serde_json::from_str(json).ok()?)?);
    }
    let name = name.strip_prefix("file:").map(|rest| rest.strip_prefix("//").unwrap_or(rest)).unwrap_or(name);
    // A colon before the first slash ends the name of a protocol.
    let protocol = name.split('/').next().is_some_and(|first| first.contains(':'));
    (!protocol && !name.is_empty()).then(|| folder.join(name))
}

/// The file's name in QEMU's own description of a block device.
fn file_of(node: &Value) -> Option<&str> {
    if let Some(name) = node.get("filename").or_else(|| node.get("file.filename")) {
        return name.as_str();
    }
    match node.get("file")? {
        Value::String(name) => Some(name),
        inner => file_of(inner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_resolved_as_qemu_does() {
        for (name, path) in [
            ("base.qcow2", Some("/images/base.qcow2")),
            ("../a/b", Some("/images/../a/b")),
            ("/srv/base.qcow2", Some("/srv/base.qcow2")),
            ("file:base.qcow2", Some("/images/base.qcow2")),
            ("file:///srv/base.qcow2", Some("/srv/base.qcow2")),
            ("./with:colon", Some("/images/./with:colon")),
            ("nbd://host/export", None),
            ("nbd:unix:/run/socket", None),
            (r#"json:{"driver":"qcow2","file":{"driver":"file","filename":"x.img"}}"#, Some("/images/x.img")),
            (r#"json:{"file.driver":"file","file.filename":"/x.img"}"#, Some("/x.img")),
            (r#"json:{"driver":"nbd","host":"h"}"#, None),
            ("json:[", None),
            ("", None),
        ] {
            assert_eq!(resolve(Path::new("/images"), name).as_deref(), path.map(Path::new), "{name}");
        }
    }
}
