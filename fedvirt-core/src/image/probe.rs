//! Recognises an image by its first bytes.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::units::ByteSize;
use crate::{Error, Result};

/// A disk format that guests can run from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// QEMU's [qcow2](https://www.qemu.org/docs/master/interop/qcow2.html).
    Qcow2,
    /// The disk's bytes as they are.
    Raw,
}

impl Format {
    /// The name that libvirt and QEMU use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Qcow2 => "qcow2",
            Self::Raw => "raw",
        }
    }
}

/// A disk image on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// Its absolute path, links resolved.
    pub path: PathBuf,
    /// Its format.
    pub format: Format,
    /// The size of the disk that a guest sees.
    pub virtual_size: ByteSize,
}

/// The master boot record's length and the place of its signature.
const SECTOR: usize = 512;

/// Formats that are not taken, with the bytes that give them away and what to do.
const OTHERS: &[(usize, &[u8], &str, &str)] = &[
    (0, b"\x1f\x8b", "it is gzip-compressed", "unpack it first (gunzip)"),
    (0, b"\xfd7zXZ\0", "it is xz-compressed", "unpack it first (unxz)"),
    (0, b"\x28\xb5\x2f\xfd", "it is zstd-compressed", "unpack it first (unzstd)"),
    (0, b"BZh", "it is bzip2-compressed", "unpack it first (bunzip2)"),
    (0, b"PK\x03\x04", "it is a ZIP archive", "unpack it first"),
    (0, b"KDMV", "it is a VMDK disk", "convert it: qemu-img convert -O qcow2 IMAGE NEW"),
    (0, b"vhdxfile", "it is a VHDX disk", "convert it: qemu-img convert -O qcow2 IMAGE NEW"),
    (0, b"conectix", "it is a VHD disk", "convert it: qemu-img convert -O qcow2 IMAGE NEW"),
    (0x40, b"\x7f\x10\xda\xbe", "it is a VDI disk", "convert it: qemu-img convert -O qcow2 IMAGE NEW"),
    (0, b"QED\0", "it is a QED disk", "convert it: qemu-img convert -O qcow2 IMAGE NEW"),
    (0, b"<!DOCTYPE", "it is a web page, perhaps an error that was saved", "download the image again"),
    (0, b"<html", "it is a web page, perhaps an error that was saved", "download the image again"),
    (257, b"ustar", "it is a tar archive", "unpack it first"),
];

impl Image {
    /// Looks at an image file of this machine.
    ///
    /// # Errors
    /// [`ImageNotFound`](Error::ImageNotFound); [`ImageFormat`](Error::ImageFormat) for what is no qcow2 and no
    /// raw disk, and for a qcow2 that depends on other files; [`Io`](Error::Io) when it cannot be read.
    pub fn open(path: &Path) -> Result<Self> {
        let absolute = path.canonicalize().map_err(|source| match source.kind() {
            std::io::ErrorKind::NotFound => Error::ImageNotFound { path: path.to_owned() },
            _ => Error::Io { action: "finding image", path: path.to_owned(), source },
        })?;
        let io = |source| Error::Io { action: "reading image", path: absolute.clone(), source };
        let metadata = absolute.metadata().map_err(io)?;
        let wrong = |found: &str, hint: &str| Error::ImageFormat {
            path: absolute.clone(),
            found: found.to_owned(),
            hint: hint.to_owned(),
        };
        if metadata.is_dir() {
            return Err(wrong("it is a directory", "give the image file in it"));
        }
        let mut head = Vec::new();
        File::open(&absolute).and_then(|file| file.take(64 << 10).read_to_end(&mut head)).map_err(io)?;
        let (format, virtual_size) =
            recognise(&head, metadata.len()).map_err(|(found, hint)| wrong(&found, hint))?;
        Ok(Self { path: absolute, format, virtual_size })
    }
}

fn bytes<const N: usize>(head: &[u8], at: usize) -> Option<[u8; N]> {
    head.get(at..at + N)?.try_into().ok()
}

/// The format and virtual size of an image, by its first bytes and its length.
fn recognise(head: &[u8], length: u64) -> Result<(Format, ByteSize), (String, &'static str)> {
    if head.starts_with(b"QFI\xfb") {
        return qcow2(head).map(|size| (Format::Qcow2, size));
    }
    let other =
        OTHERS.iter().find(|(at, magic, ..)| head.get(*at..).is_some_and(|rest| rest.starts_with(magic)));
    if let Some((_, _, found, hint)) = other {
        return Err(((*found).to_owned(), hint));
    }
    if head.get(0x8001..0x8006) == Some(b"CD001") {
        return Err((
            "it is an ISO image".into(),
            "give a disk image; a system is installed from an ISO image",
        ));
    }
    if length == 0 {
        return Err(("it is empty".into(), "was the download cut off?"));
    }
    if head.get(SECTOR - 2..SECTOR) != Some(&[0x55, 0xaa]) || !length.is_multiple_of(SECTOR as u64) {
        return Err(("it has no boot sector".into(), "give a cloud image in qcow2 or raw format"));
    }
    Ok((Format::Raw, ByteSize::bytes(length)))
}

/// Reads a [qcow2 header](https://www.qemu.org/docs/master/interop/qcow2.html#header).
fn qcow2(head: &[u8]) -> Result<ByteSize, (String, &'static str)> {
    const CUT: &str = "was the download cut off?";
    let number =
        |at| bytes::<8>(head, at).map(u64::from_be_bytes).ok_or(("its header is cut off".to_owned(), CUT));
    let version = bytes::<4>(head, 4).map(u32::from_be_bytes);
    if !matches!(version, Some(2 | 3)) {
        return Err((
            "it is a qcow file of an unknown version".into(),
            "convert it: qemu-img convert -O qcow2 IMAGE NEW",
        ));
    }
    if number(8)? != 0 {
        // What it stands on could be any file of the host.
        return Err((
            "it is an overlay on another file".into(),
            "flatten it first: qemu-img convert -O qcow2 IMAGE NEW",
        ));
    }
    let size = number(24)?;
    if bytes::<4>(head, 32).map(u32::from_be_bytes).is_some_and(|method| method != 0) {
        return Err(("it is encrypted".into(), "decrypt it first: qemu-img convert"));
    }
    const EXTERNAL_DATA: u64 = 1 << 2;
    if version == Some(3) && number(72)? & EXTERNAL_DATA != 0 {
        return Err((
            "it keeps its data in another file".into(),
            "join them first: qemu-img convert -O qcow2 IMAGE NEW",
        ));
    }
    match size {
        0 => Err(("its disk has no size".into(), CUT)),
        size => Ok(ByteSize::bytes(size)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(version: u32, fields: &[(usize, u64)]) -> Vec<u8> {
        let mut head = vec![0; 512];
        head[..4].copy_from_slice(b"QFI\xfb");
        head[4..8].copy_from_slice(&version.to_be_bytes());
        head[24..32].copy_from_slice(&(1u64 << 30).to_be_bytes());
        for (at, value) in fields {
            head[*at..at + 8].copy_from_slice(&value.to_be_bytes());
        }
        head
    }

    #[test]
    fn qcow2_headers() {
        for version in [2, 3] {
            let found = recognise(&header(version, &[]), 200_000);
            assert_eq!(found, Ok((Format::Qcow2, ByteSize::gib(1))));
        }
        for (head, says) in [
            (header(3, &[(8, 1024)]), "overlay"),
            (header(3, &[(72, 4)]), "data in another file"),
            (header(3, &[(32, 1 << 32)]), "encrypted"),
            (header(3, &[(24, 0)]), "no size"),
            (header(1, &[]), "unknown version"),
            (header(3, &[])[..20].to_vec(), "cut off"),
        ] {
            let (found, _) = recognise(&head, 200_000).unwrap_err();
            assert!(found.contains(says), "{found}");
        }
    }

    #[test]
    fn raw_and_what_is_neither() {
        let mut disk = vec![0; 4096];
        disk[510..512].copy_from_slice(&[0x55, 0xaa]);
        assert_eq!(recognise(&disk, 4096), Ok((Format::Raw, ByteSize::bytes(4096))));
        assert!(recognise(&disk, 4097).is_err());
        for (content, says) in [
            (&b""[..], "empty"),
            (b"hello", "no boot sector"),
            (b"<!DOCTYPE html>", "web page"),
            (b"\xfd7zXZ\0....", "xz"),
            (b"KDMV....", "VMDK"),
        ] {
            let (found, _) = recognise(content, content.len() as u64).unwrap_err();
            assert!(found.contains(says), "{found}");
        }
    }
}
