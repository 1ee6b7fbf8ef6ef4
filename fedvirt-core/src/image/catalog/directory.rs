//! Distributions that keep their images in folders, with lists of digests beside them.

use super::access::{Access, Place, about, file_of, folder_of, join};
use super::{Listing, Wanted, checksums, newest_first, pattern};
use crate::image::trust::{Signer, signer};
use crate::image::{Compression, Digest, Entry, Firmware, FirstBoot, Format, Verified};
use crate::{Error, Result};

/// Such a distribution.
#[derive(Debug)]
pub(super) struct Directory {
    /// Its names, the first of which it has in entries.
    pub(super) names: &'static [&'static str],
    /// The user that its images have.
    pub(super) user: &'static str,
    /// libvirt's names of its architectures.
    pub(super) architectures: &'static [&'static str],
    /// Its variants, the default one first.
    pub(super) variants: fn(architecture: &str) -> &'static [&'static str],
    /// Releases, newest first; those that are known here, for servers that show no folders.
    pub(super) releases: &'static [&'static str],
    /// The folder that has one folder for each release.
    pub(super) releases_in: Option<fn() -> Place>,
    /// The release that such a folder is for.
    pub(super) release_of: fn(folder: &str) -> Option<String>,
    /// The release that is meant, as entries have it: `9-stream` for `9`.
    pub(super) canonical: fn(release: &str) -> String,
    /// Where an image may be, in turn.
    pub(super) sites: fn(release: &str, architecture: &str, variant: &str) -> Vec<Site>,
    /// Endings of the signatures beside lists.
    pub(super) list_signatures: &'static [&'static str],
    /// The ending of the signatures beside images.
    pub(super) image_signature: Option<&'static str>,
    /// Places with the names that files may have, for servers that show no folders.
    pub(super) guesses: Option<Guesses>,
    /// URLs of an image that will never be another's, where those that are found are always the newest image's.
    pub(super) lasting: Option<Lasting>,
}

/// By release, architecture and variant.
pub(super) type Guesses = fn(&Access<'_>, &str, &str, &str) -> Result<Vec<Site>>;
pub(super) type Lasting = fn(&Access<'_>, &Found) -> Result<Vec<String>>;

/// A folder with an image.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) place: Place,
    /// Names or patterns of lists of digests.
    pub(super) lists: Vec<String>,
    /// Names or patterns of the image, the best one first.
    pub(super) files: Vec<String>,
    pub(super) firmware: Firmware,
}

/// An image in a list.
pub(super) struct Found {
    /// The list's folder.
    pub(super) folder: String,
    pub(super) file: String,
    pub(super) digest: Digest,
    pub(super) size: Option<u64>,
    pub(super) verified: Verified,
    /// The name that its build has of its own, when it was found by one that the next build gets.
    pub(super) build: Option<String>,
    /// Other names of the same file.
    pub(super) aliases: Vec<String>,
    pub(super) signature_url: Option<String>,
}

impl Found {
    /// Its URLs, to be tried in turn.
    pub(super) fn urls(&self, access: &Access<'_>) -> Vec<String> {
        let names = self.build.iter().chain([&self.file]).chain(&self.aliases);
        names.flat_map(|name| access.everywhere(&join(&self.folder, name))).collect()
    }
}

/// How a file is packed, and what it then is, by its name.
pub(super) fn by_name(file: &str) -> (Compression, Format) {
    let (compression, rest) =
        [(".xz", Compression::Xz), (".zst", Compression::Zstd), (".gz", Compression::Gzip)]
            .into_iter()
            .find_map(|(ending, compression)| Some((compression, file.strip_suffix(ending)?)))
            .unwrap_or((Compression::None, file));
    let format = if rest.ends_with(".raw") { Format::Raw } else { Format::Qcow2 };
    (compression, format)
}

/// What images of an architecture start with where their distribution makes one image for all ways.
pub(super) fn usual_firmware(architecture: &str) -> Firmware {
    match architecture {
        "aarch64" | "riscv64" | "loongarch64" | "armv7l" => Firmware::Efi,
        _ => Firmware::Any,
    }
}

/// Looks for an image in the lists of these folders.
///
/// A list that is not there, or that does not have the image, is passed over; anything else that is wrong ends it.
pub(super) fn search(
    access: &Access<'_>,
    site: &Site,
    signer: &Signer,
    list_signatures: &[&str],
    image_signature: Option<&str>,
) -> Result<Option<Found>> {
    for folder in access.folders(&site.place) {
        for url in access.find(&folder, &site.lists)? {
            let mut signature_url = None;
            let list = match access.list(&url, signer, list_signatures) {
                // Where the list has no signature, the image itself may have one.
                Err(error @ Error::Untrusted { .. }) => {
                    let Some(ending) = image_signature else { return Err(error) };
                    let Some((image, unsigned)) = unsigned_list(access, &url, list_signatures, site)? else {
                        return Err(error);
                    };
                    signature_url =
                        access.image_signature(&format!("{}{ending}", join(&folder, &image)), signer)?;
                    if signature_url.is_none() {
                        return Err(error);
                    }
                    Some(unsigned)
                }
                other => other?,
            };
            let Some(list) = list else { continue };
            let plain = list.sums.iter().filter(|sum| checksums::is_plain_name(&sum.file));
            let Some(best) = pattern::best(&site.files, plain.clone().map(|sum| sum.file.as_str())) else {
                continue;
            };
            let Some(sum) = plain.clone().find(|sum| sum.file == best) else { continue };
            let aliases: Vec<String> = plain
                .filter(|other| other.digest == sum.digest && other.file != sum.file)
                .filter(|other| site.files.iter().any(|pattern| pattern::fits(pattern, &other.file)))
                .map(|other| other.file.clone())
                .collect();
            let (mut file, mut build) = (sum.file.clone(), None);
            // A list about one file stands beside the file whose name it bears; inside may be another name of it.
            if let Some(beside) = about(file_of(&url)).filter(|beside| *beside != file) {
                build = Some(std::mem::replace(&mut file, beside.into()));
            }
            let is_signed = matches!(list.verified, Verified::Signed { .. });
            if let Some(ending) = image_signature.filter(|_| !is_signed && signature_url.is_none()) {
                signature_url =
                    access.image_signature(&format!("{}{ending}", join(&folder, &file)), signer)?;
            }
            return Ok(Some(Found {
                folder: folder_of(&url).into(),
                file,
                digest: sum.digest.clone(),
                size: sum.size,
                verified: list.verified,
                build,
                aliases,
                signature_url,
            }));
        }
    }
    Ok(None)
}

/// A list that has no signature, with the file that it would give; none when it has one, which then is wrong.
fn unsigned_list(
    access: &Access<'_>,
    url: &str,
    list_signatures: &[&str],
    site: &Site,
) -> Result<Option<(String, super::access::List)>> {
    for ending in list_signatures {
        if access.get(&format!("{url}{ending}"), 64 << 10)?.is_some() {
            return Ok(None);
        }
    }
    let Some(sums) = access.peek(url)? else { return Ok(None) };
    let plain = sums.iter().map(|sum| sum.file.as_str()).filter(|file| checksums::is_plain_name(file));
    let Some(best) = pattern::best(&site.files, plain) else { return Ok(None) };
    let image = about(file_of(url)).unwrap_or(best).to_owned();
    Ok(Some((image, super::access::List { sums, verified: access.unsigned(url) })))
}

impl Directory {
    fn name(&self) -> &'static str {
        self.names[0]
    }

    /// The releases there are, newest first.
    fn all_releases(&self, access: &Access<'_>) -> Result<Vec<String>> {
        let mut releases: Vec<String> = Vec::new();
        if let Some(place) = self.releases_in {
            for folder in access.folders(&place()) {
                let names = access.names(&folder)?.unwrap_or_default();
                releases.extend(names.iter().filter_map(|name| (self.release_of)(name)));
                if !releases.is_empty() {
                    break;
                }
            }
        }
        if releases.is_empty() {
            return Ok(self.releases.iter().map(|release| (*release).to_owned()).collect());
        }
        releases.sort_by(|a, b| newest_first(a, b));
        releases.dedup();
        Ok(releases)
    }

    /// The image that is wanted, if it has it.
    pub(super) fn entry(&self, access: &Access<'_>, wanted: Wanted<'_>) -> Result<Option<Entry>> {
        if !self.architectures.contains(&wanted.architecture) {
            return Ok(None);
        }
        let variants = (self.variants)(wanted.architecture);
        let variant = match wanted.variant {
            None => variants[0],
            Some(variant) => match variants.iter().find(|known| **known == variant) {
                Some(variant) => variant,
                None => return Ok(None),
            },
        };
        let releases = match wanted.release {
            Some(release) => vec![(self.canonical)(release)],
            None => self.all_releases(access)?,
        };
        for release in releases {
            let signer = signer(self.name(), &release);
            for site in self.all_sites(access, &release, wanted.architecture, variant) {
                let site = site?;
                let found = search(access, &site, &signer, self.list_signatures, self.image_signature)?;
                if let Some(found) = found {
                    let lasting = self.lasting.map_or(Ok(Vec::new()), |lasting| lasting(access, &found))?;
                    let mut urls: Vec<_> = lasting.iter().flat_map(|url| access.everywhere(url)).collect();
                    urls.extend(found.urls(access));
                    let (compression, format) = by_name(&found.file);
                    return Ok(Some(Entry {
                        distribution: self.name().into(),
                        release: release.clone(),
                        architecture: wanted.architecture.into(),
                        variant: variant.into(),
                        urls,
                        digest: found.digest,
                        size: found.size,
                        compression,
                        unpacked_digest: None,
                        format,
                        default_user: Some(self.user.into()),
                        firmware: site.firmware,
                        first_boot: FirstBoot::CloudInit,
                        verified: found.verified,
                        signature_url: found.signature_url,
                    }));
                }
            }
        }
        Ok(None)
    }

    /// Where an image may be, in turn; guesses are made only when it is nowhere else.
    fn all_sites<'a>(
        &'a self,
        access: &'a Access<'_>,
        release: &'a str,
        architecture: &'a str,
        variant: &'a str,
    ) -> impl Iterator<Item = Result<Site>> + 'a {
        let guesses = std::iter::once_with(move || {
            self.guesses.map_or(Ok(Vec::new()), |guesses| guesses(access, release, architecture, variant))
        });
        let guesses = guesses.flat_map(|sites| match sites {
            Ok(sites) => sites.into_iter().map(Ok).collect(),
            Err(error) => vec![Err(error)],
        });
        (self.sites)(release, architecture, variant).into_iter().map(Ok).chain(guesses)
    }

    /// What its lists name.
    pub(super) fn listings(&self, access: &Access<'_>) -> Result<Vec<Listing>> {
        let mut listings = Vec::new();
        for release in self.all_releases(access)? {
            for architecture in self.architectures {
                for variant in (self.variants)(architecture) {
                    let mut listed = false;
                    for site in self.all_sites(access, &release, architecture, variant) {
                        listed = self.is_listed(access, &site?)?;
                        if listed {
                            break;
                        }
                    }
                    if listed {
                        listings.push(Listing {
                            distribution: self.name().into(),
                            release: release.clone(),
                            architecture: (*architecture).into(),
                            variant: (*variant).into(),
                            prerelease: false,
                        });
                    }
                }
            }
        }
        Ok(listings)
    }

    fn is_listed(&self, access: &Access<'_>, site: &Site) -> Result<bool> {
        for folder in access.folders(&site.place) {
            for url in access.find(&folder, &site.lists)? {
                let sums = access.peek(&url)?.unwrap_or_default();
                if pattern::best(&site.files, sums.iter().map(|sum| sum.file.as_str())).is_some() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

/// For distributions with one variant.
pub(super) fn cloud(_: &str) -> &'static [&'static str] {
    &["cloud"]
}

/// A release that is a number, or one with a point: `9`, `9.8`.
pub(super) fn numbered(folder: &str) -> Option<String> {
    pattern::fits("#", folder).then(|| folder.trim_end_matches('.').to_owned())
}

/// The release as it is.
pub(super) fn same(release: &str) -> String {
    release.into()
}

/// Debian's names of architectures.
pub(super) fn debian_architecture(architecture: &str) -> &str {
    match architecture {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        "ppc64le" => "ppc64el",
        "i686" => "i386",
        "armv7l" => "armhf",
        other => other,
    }
}
