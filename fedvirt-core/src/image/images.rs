//! Where images come from, as a value.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::address;
use crate::Result;

/// Where images come from, whom to trust about them, and where they are kept. An ordinary value, that can be built, or read
/// from any serde format; as it is by [`default`](Default::default), it takes the distributions' own servers, signed lists
/// alone, and the user's cache.
///
/// ```no_run
/// use fedvirt_core::image::Images;
/// # fn main() -> fedvirt_core::Result<()> {
/// let image = Images::default().lock("images.lock").fetch("fedora:43", &())?;
/// println!("{} {} {:?}", image.path.display(), image.digest, image.verified);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Images {
    /// URLs to take everything from, instead of the distributions' own servers; see [`Options::mirrors`](super::Options::mirrors).
    ///
    /// A server that wants a name and password gets those that stand in its URL here, `https://NAME:PASSWORD@HOST/`, with
    /// whatever is neither letter nor digit by its number, such as `%40` for `@`. No other server gets them, also not by a
    /// redirect; and they are in no error, report, log, [`Entry`](super::Entry) or file. They are in the JSON form of this value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mirrors: Vec<String>,
    /// Files of OpenPGP keys; with any, no others count. See [`trust`](super::trust).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keyrings: Vec<PathBuf>,
    /// Whether digests without a signature are accepted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub allow_unsigned: bool,
    /// Further catalogues, by the distribution's name and the catalogue's URL; see [`Catalog::from_url`](super::Catalog::from_url).
    /// A name and password in a URL are as in those of [`mirrors`](Self::mirrors).
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub catalogs: BTreeMap<String, String>,
    /// The cache's folder; [the user's cache](super::Cache::open) when not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache: Option<PathBuf>,
    /// A file that keeps what names stand for, so that they always stand for that; see [`ImagesLock`](super::ImagesLock).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<PathBuf>,
    /// Whether to do without the network: names stand for what they last stood for, and the cache has to have it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub offline: bool,
}

impl fmt::Debug for Images {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mirrors, keyrings, allow_unsigned, catalogs, cache, lock, offline } = self;
        let mirrors: Vec<_> = mirrors.iter().map(|url| address::public(url)).collect();
        let catalogs: BTreeMap<_, _> =
            catalogs.iter().map(|(name, url)| (name, address::public(url))).collect();
        f.debug_struct("Images")
            .field("mirrors", &mirrors)
            .field("keyrings", keyrings)
            .field("allow_unsigned", allow_unsigned)
            .field("catalogs", &catalogs)
            .field("cache", cache)
            .field("lock", lock)
            .field("offline", offline)
            .finish()
    }
}

impl Images {
    /// As [`default`](Default::default).
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the JSON form.
    ///
    /// # Errors
    /// [`Json`](crate::Error::Json) when the text is no JSON, [`InvalidSpec`](crate::Error::InvalidSpec) when a value does not fit.
    pub fn from_json(json: &str) -> Result<Self> {
        crate::json::from_json(json, "images")
    }

    /// Adds a [mirror](Self::mirrors).
    pub fn mirror(mut self, url: impl Into<String>) -> Self {
        self.mirrors.push(url.into());
        self
    }

    /// Adds a [keyring](Self::keyrings).
    pub fn keyring(mut self, file: impl Into<PathBuf>) -> Self {
        self.keyrings.push(file.into());
        self
    }

    /// Accepts digests [without a signature](Self::allow_unsigned).
    pub fn allow_unsigned(mut self) -> Self {
        self.allow_unsigned = true;
        self
    }

    /// Adds a [catalogue](Self::catalogs).
    pub fn catalog(mut self, distribution: impl Into<String>, url: impl Into<String>) -> Self {
        self.catalogs.insert(distribution.into(), url.into());
        self
    }

    /// Sets the [cache's folder](Self::cache).
    pub fn cache(mut self, folder: impl Into<PathBuf>) -> Self {
        self.cache = Some(folder.into());
        self
    }

    /// Sets the [lock file](Self::lock).
    pub fn lock(mut self, file: impl Into<PathBuf>) -> Self {
        self.lock = Some(file.into());
        self
    }

    /// Does [without the network](Self::offline).
    pub fn offline(mut self) -> Self {
        self.offline = true;
        self
    }
}
