//! What a catalogue says of an image.

use serde::{Deserialize, Serialize};

use super::{Digest, Format};
use crate::Result;

/// An image that can be downloaded: what a catalogue's name stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Entry {
    /// The distribution, as in its catalogue's names: `fedora`.
    pub distribution: String,
    /// The release: `43`, `9-stream`, `24.04`.
    pub release: String,
    /// The architecture, by libvirt's name: `x86_64`, `aarch64`.
    pub architecture: String,
    /// Which of the release's images, such as `cloud` or `server`.
    pub variant: String,
    /// Where it can be had, to be tried in turn.
    pub urls: Vec<String>,
    /// The digest of what is downloaded.
    pub digest: Digest,
    /// The size of what is downloaded, in bytes, where the catalogue says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// How it is packed.
    pub compression: Compression,
    /// The digest of the image itself, once unpacked, where the catalogue says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unpacked_digest: Option<Digest>,
    /// The image's format, once unpacked.
    pub format: Format,
    /// The user that cloud-init makes when it is told of none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_user: Option<String>,
    /// What the image starts with.
    pub firmware: Firmware,
    /// What sets the guest up on its first boot.
    pub first_boot: FirstBoot,
    /// How far the digest can be trusted.
    pub verified: Verified,
    /// Where a signature over the download itself is, for distributions that sign their images instead of the
    /// list of digests. [`Fetch::trust`](super::Fetch::trust) checks it; `verified` says how far the digest alone can be
    /// trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature_url: Option<String>,
}

impl Entry {
    /// Reads the JSON form, as [lock files](super::ImagesLock) have it.
    ///
    /// # Errors
    /// [`Json`](crate::Error::Json) when the text is no JSON, [`InvalidSpec`](crate::Error::InvalidSpec) when a value does not fit.
    pub fn from_json(json: &str) -> Result<Self> {
        crate::json::from_json(json, "image entry")
    }

    /// Refuses names and passwords in its addresses: entries are shown, and kept in files.
    #[cfg(feature = "images")]
    pub(super) fn without_secrets(&self) -> Result<()> {
        self.urls.iter().chain(&self.signature_url).try_for_each(|url| super::download::without_secret(url))
    }
}

/// How a file is packed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Compression {
    /// Not at all.
    #[default]
    None,
    /// xz.
    Xz,
    /// Zstandard.
    Zstd,
    /// gzip.
    Gzip,
}

/// What an image starts with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Firmware {
    /// BIOS and UEFI.
    #[default]
    Any,
    /// BIOS alone.
    Bios,
    /// UEFI alone.
    Efi,
}

/// What sets a guest up on its first boot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FirstBoot {
    /// [cloud-init](https://docs.cloud-init.io/).
    #[default]
    CloudInit,
    /// [Ignition](https://coreos.github.io/ignition/).
    Ignition,
}

/// How far a digest can be trusted, from least to most.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Verified {
    /// It came without a signature, by an unprotected way: it guards against accidents alone.
    Unprotected,
    /// It came without a signature, over https from the host that its catalogue names.
    Https,
    /// The caller gave it, or a lock file of the caller's.
    Given,
    /// It is in a file that the holder of this key signed.
    Signed {
        /// The key's fingerprint, hexadecimal, in upper case.
        fingerprint: String,
    },
}
