//! Catalogues: from a distribution's name to an image with a URL and a digest.
//!
//! Each distribution publishes its images in a way of its own; here all become an [`Entry`]. Files come through a
//! [`Source`]; nothing else is touched. The signatures of lists are checked as [`trust`](super::trust) says.
//!
//! ```no_run
//! # fn source() -> Box<dyn fedvirt_core::image::Source> { unimplemented!() }
//! use fedvirt_core::image::{Catalog, Options, catalog};
//! let source = source();
//! let options = Options::default();
//! let entry = catalog::resolve(&"fedora:43".parse()?, &Catalog::all(), &*source, &options)?;
//! println!("{} {} {:?}", entry.urls[0], entry.digest, entry.verified);
//! # Ok::<(), fedvirt_core::Error>(())
//! ```

mod access;
mod almalinux;
mod alpine;
mod arch;
mod centos;
pub mod checksums;
mod coreos;
mod custom;
mod debian;
mod directory;
mod fedora;
mod name;
mod opensuse;
mod osinfo;
mod pattern;
mod rocky;
mod simplestreams;
mod ubuntu;

use std::cmp::Ordering;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use access::{Access, Failed};
use directory::Directory;
pub use name::Name;
use serde::Serialize;

use super::download::without_secret;
use super::{Entry, Source, Trust, address};
use crate::{Error, Result};

/// How names are resolved.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// URLs to take everything from instead of the distribution's own servers, tried in turn. Below each is the
    /// distribution's own layout, from its root or from any folder that mirrors commonly begin at: for Fedora,
    /// `pub/fedora/linux/releases/43/…`, `linux/releases/43/…`, `releases/43/…` or `43/…`. A name and password are refused
    /// here; [`Images::mirrors`](super::Images::mirrors) takes them.
    pub mirrors: Vec<String>,
    /// The architecture of names that have none; this machine's, unless set.
    pub architecture: String,
    /// Whose word counts.
    pub trust: Trust,
}

impl Default for Options {
    fn default() -> Self {
        Self { mirrors: Vec::new(), architecture: name::own_architecture(), trust: Trust::default() }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mirrors, architecture, trust } = self;
        let mirrors: Vec<_> = mirrors.iter().map(|url| address::public(url)).collect();
        f.debug_struct("Options")
            .field("mirrors", &mirrors)
            .field("architecture", architecture)
            .field("trust", trust)
            .finish()
    }
}

impl Options {
    fn check(&self) -> Result<()> {
        self.mirrors.iter().try_for_each(|url| without_secret(url))
    }
}

/// An image that a catalogue lists. What its digest is, [`Catalog::resolve`] says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Listing {
    /// The distribution, as in names.
    pub distribution: String,
    /// Its release.
    pub release: String,
    /// The architecture, by libvirt's name.
    pub architecture: String,
    /// Which of the release's images.
    pub variant: String,
    /// Whether the release is still to come, so that nobody gets it who does not ask for it.
    pub prerelease: bool,
}

impl Listing {
    /// The name that stands for this image alone.
    pub fn name(&self) -> Name {
        Name {
            distribution: self.distribution.clone(),
            release: Some(self.release.clone()),
            architecture: Some(self.architecture.clone()),
            variant: Some(self.variant.clone()),
        }
    }
}

/// What a name asks for, with the defaults filled in.
#[derive(Debug, Clone, Copy)]
struct Wanted<'a> {
    release: Option<&'a str>,
    architecture: &'a str,
    variant: Option<&'a str>,
}

/// Where a distribution's images are found.
#[derive(Debug, Clone)]
pub struct Catalog(Kind);

#[derive(Debug, Clone)]
enum Kind {
    Fedora,
    Coreos,
    Ubuntu,
    Directory(&'static Directory),
    Custom { name: String, url: String },
    Osinfo(Arc<osinfo::Images>),
}

impl Catalog {
    /// [Fedora](https://fedoraproject.org/cloud/download): `fedora:43`, variants `cloud`, `uki` and `server`.
    pub fn fedora() -> Self {
        Self(Kind::Fedora)
    }

    /// [Fedora CoreOS](https://docs.fedoraproject.org/en-US/fedora-coreos/stream-metadata/): `coreos`, releases are the
    /// streams `stable`, `testing` and `next`. Its lists are not signed, but its images are: what
    /// [`Entry::verified`] says is how far the list can be trusted, and [`Fetched::verified`](super::Fetched::verified) who
    /// signed the image.
    pub fn coreos() -> Self {
        Self(Kind::Coreos)
    }

    /// [Ubuntu](https://cloud-images.ubuntu.com/releases/): `ubuntu:24.04` or `ubuntu:noble`.
    pub fn ubuntu() -> Self {
        Self(Kind::Ubuntu)
    }

    /// [Debian](https://cloud.debian.org/images/cloud/): `debian:13` or `debian:trixie`, variants `generic`,
    /// `genericcloud` and `nocloud`. Its lists are not signed.
    pub fn debian() -> Self {
        Self(Kind::Directory(&debian::DEBIAN))
    }

    /// [CentOS Stream](https://cloud.centos.org/centos/): `centos:10-stream`, or `centos:10`.
    pub fn centos() -> Self {
        Self(Kind::Directory(&centos::CENTOS))
    }

    /// [AlmaLinux](https://wiki.almalinux.org/cloud/Generic-cloud.html): `almalinux:9` or `almalinux:9.8`, variants
    /// `genericcloud`, `genericcloud-ext4` and `opennebula`.
    pub fn almalinux() -> Self {
        Self(Kind::Directory(&almalinux::ALMALINUX))
    }

    /// [Rocky](https://rockylinux.org/download): `rocky:9`, variants `base` and `lvm`.
    pub fn rocky() -> Self {
        Self(Kind::Directory(&rocky::ROCKY))
    }

    /// [openSUSE](https://get.opensuse.org/): `opensuse:16.0` for Leap, `opensuse:tumbleweed`.
    pub fn opensuse() -> Self {
        Self(Kind::Directory(&opensuse::OPENSUSE))
    }

    /// [Alpine](https://alpinelinux.org/cloud/): `alpine:3.23`, variants `bios` and `uefi`.
    pub fn alpine() -> Self {
        Self(Kind::Directory(&alpine::ALPINE))
    }

    /// [Arch](https://gitlab.archlinux.org/archlinux/arch-boxes): `arch`, which has no releases but `rolling`.
    pub fn arch() -> Self {
        Self(Kind::Directory(&arch::ARCH))
    }

    /// All that are built in.
    pub fn all() -> Vec<Self> {
        vec![
            Self::fedora(),
            Self::centos(),
            Self::almalinux(),
            Self::rocky(),
            Self::debian(),
            Self::ubuntu(),
            Self::opensuse(),
            Self::coreos(),
            Self::alpine(),
            Self::arch(),
        ]
    }

    /// A catalogue of the caller's own: a JSON file at this URL, for names that begin with `name`.
    ///
    /// Either [simplestreams](https://canonical-simplestreams.readthedocs-hosted.com/) products, or this form:
    ///
    /// ```json
    /// {
    ///   "format": "fedvirt-catalog:1",
    ///   "images": [
    ///     {
    ///       "release": "2.1",
    ///       "architecture": "x86_64",
    ///       "variant": "default",
    ///       "url": "images/lab-2.1.qcow2.xz",
    ///       "digest": "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ///       "size": 398458880,
    ///       "format": "qcow2",
    ///       "compression": "xz",
    ///       "default-user": "lab",
    ///       "firmware": "efi",
    ///       "first-boot": "cloud-init",
    ///       "prerelease": false
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// `release`, `architecture`, `url` and `digest` must be there. `url` may be relative to the catalogue's. Without
    /// `compression`, the URL's ending tells; `format` is `qcow2` unless it says `raw`; `variant` is `default`. The
    /// first image of a release and architecture is the one that a name without a variant stands for; the newest
    /// release is the one with the highest number. The file may be clear-signed, or have a signature beside it, with
    /// `.asc`, `.sig` or `.gpg` appended to its URL; the keys are those of [`Trust::keyrings`].
    ///
    /// # Errors
    /// [`ImageUnknown`](Error::ImageUnknown) when `name` is no name of a distribution; [`InvalidSpec`](Error::InvalidSpec) for
    /// a name or password in the URL, which [`Images::catalogs`](super::Images::catalogs) takes.
    pub fn from_url(name: &str, url: &str) -> Result<Self> {
        without_secret(url)?;
        let parsed: Name = name.parse()?;
        if parsed.to_string() != parsed.distribution {
            return Err(Error::ImageUnknown {
                name: name.into(),
                why: "a catalogue is named by one word".into(),
                hint: "give a name such as lab, without a release".into(),
            });
        }
        Ok(Self(Kind::Custom { name: parsed.distribution, url: url.into() }))
    }

    /// The images that [osinfo-db](https://gitlab.com/libosinfo/osinfo-db) names, when it is installed; none when not.
    ///
    /// It knows no digests: they come from a list beside the image, such as `SHA256SUMS`, or the image is refused.
    pub fn osinfo() -> Option<Self> {
        ["/etc/osinfo", "/usr/local/share/osinfo", "/usr/share/osinfo"]
            .iter()
            .find_map(|folder| Self::osinfo_from(Path::new(folder)))
    }

    /// The images that an osinfo-db in this folder names; none when there is no such folder.
    pub fn osinfo_from(folder: &Path) -> Option<Self> {
        osinfo::Images::open(folder).map(|images| Self(Kind::Osinfo(Arc::new(images))))
    }

    /// Whether names of this distribution belong to it.
    pub fn has(&self, distribution: &str) -> bool {
        match &self.0 {
            Kind::Osinfo(images) => images.has(distribution),
            Kind::Custom { name, .. } => name == distribution,
            Kind::Fedora => distribution == "fedora",
            Kind::Ubuntu => distribution == "ubuntu",
            Kind::Coreos => matches!(distribution, "coreos" | "fedora-coreos" | "fcos"),
            Kind::Directory(directory) => directory.names.contains(&distribution),
        }
    }

    /// The distribution's name, or `osinfo`.
    pub fn name(&self) -> &str {
        match &self.0 {
            Kind::Fedora => "fedora",
            Kind::Ubuntu => "ubuntu",
            Kind::Coreos => "coreos",
            Kind::Directory(directory) => directory.names[0],
            Kind::Custom { name, .. } => name,
            Kind::Osinfo(_) => "osinfo",
        }
    }

    /// All images that it lists, newest release first. What it lists may be out of date or made up where the list is
    /// not signed; nothing is downloaded by that.
    ///
    /// # Errors
    /// [`Catalog`](Error::Catalog) for a list that makes no sense, and what the source says.
    pub fn entries(&self, source: &dyn Source, options: &Options) -> Result<Vec<Listing>> {
        options.check()?;
        // No digest leaves this function.
        let mut lenient = options.clone();
        lenient.trust.allow_unsigned = true;
        let failed = Failed::default();
        let access = Access { source, options: &lenient, failed: &failed };
        let mut listings = match &self.0 {
            Kind::Fedora => fedora::listings(&access)?,
            Kind::Coreos => coreos::listings(&access)?,
            Kind::Ubuntu => ubuntu::listings(&access)?,
            Kind::Directory(directory) => directory.listings(&access)?,
            Kind::Custom { name, url } => custom::listings(&access, name, url)?,
            Kind::Osinfo(images) => images.listings(),
        };
        failed.unless(listings.first())?;
        // The order of one release's images says which is the default one.
        listings.sort_by(|a, b| newest_first(&a.release, &b.release));
        Ok(listings)
    }

    /// The releases that it lists, newest first.
    ///
    /// # Errors
    /// As for [`entries`](Self::entries).
    pub fn releases(&self, source: &dyn Source, options: &Options) -> Result<Vec<String>> {
        let mut releases: Vec<String> =
            self.entries(source, options)?.into_iter().map(|listing| listing.release).collect();
        releases.dedup();
        Ok(releases)
    }

    /// The image that a name stands for.
    ///
    /// # Errors
    /// [`ImageUnknown`](Error::ImageUnknown) when it has none; [`Untrusted`](Error::Untrusted), see
    /// [`trust`](super::trust); [`Catalog`](Error::Catalog) for a list that makes no sense; and what the source says.
    pub fn resolve(&self, name: &Name, source: &dyn Source, options: &Options) -> Result<Entry> {
        options.check()?;
        let failed = Failed::default();
        let access = Access { source, options, failed: &failed };
        let wanted = Wanted {
            release: name.release.as_deref(),
            architecture: name.architecture.as_deref().unwrap_or(&options.architecture),
            variant: name.variant.as_deref(),
        };
        let found = match &self.0 {
            _ if !self.has(&name.distribution) => None,
            Kind::Fedora => fedora::entry(&access, wanted)?,
            Kind::Coreos => coreos::entry(&access, wanted)?,
            Kind::Ubuntu => ubuntu::entry(&access, wanted)?,
            Kind::Directory(directory) => directory.entry(&access, wanted)?,
            Kind::Custom { name, url } => custom::entry(&access, name, url, wanted)?,
            Kind::Osinfo(images) => images.entry(&access, &name.distribution, wanted)?,
        };
        let found = failed.unless(found)?;
        // Those of a list that gives the same to everybody are no secret, but nobody may take them for the caller's.
        found.iter().try_for_each(Entry::without_secrets)?;
        found.ok_or_else(|| {
            let place = match &options.mirrors[..] {
                [] => String::new(),
                mirrors => format!(" below {}", mirrors.join(" or ")),
            };
            Error::ImageUnknown {
                name: name.to_string(),
                why: format!(
                    "{} has no such image for {}{place}, or does not let it be seen",
                    self.name(),
                    wanted.architecture
                ),
                hint: "see what it lists, and give another release, architecture or variant".into(),
            }
        })
    }
}

/// The image that a name stands for, in the first of these catalogues that has it.
///
/// # Errors
/// [`ImageUnknown`](Error::ImageUnknown) when none has; else as for [`Catalog::resolve`].
pub fn resolve(name: &Name, catalogs: &[Catalog], source: &dyn Source, options: &Options) -> Result<Entry> {
    let mut missing = None;
    for catalog in catalogs.iter().filter(|catalog| catalog.has(&name.distribution)) {
        match catalog.resolve(name, source, options) {
            Err(error @ Error::ImageUnknown { .. }) => missing = missing.or(Some(error)),
            other => return other,
        }
    }
    Err(missing.unwrap_or_else(|| {
        let known: Vec<&str> = catalogs.iter().map(Catalog::name).collect();
        Error::ImageUnknown {
            name: name.to_string(),
            why: format!("no catalogue has a distribution {:?}", name.distribution),
            hint: format!("give one of {}, or add a catalogue", known.join(", ")),
        }
    }))
}

/// The order of releases, the newest first: by their numbers, `9.10` before `9.9`; without numbers by name.
fn newest_first(a: &str, b: &str) -> Ordering {
    pattern::numbers(b).cmp(&pattern::numbers(a)).then_with(|| a.cmp(b))
}

/// The user that a distribution's images have.
fn user_of(distribution: &str) -> Option<&'static str> {
    Catalog::all().into_iter().find(|catalog| catalog.has(distribution)).map(|catalog| match catalog.0 {
        Kind::Directory(directory) => directory.user,
        Kind::Coreos => "core",
        Kind::Ubuntu => "ubuntu",
        Kind::Fedora | Kind::Custom { .. } | Kind::Osinfo(_) => "fedora",
    })
}
