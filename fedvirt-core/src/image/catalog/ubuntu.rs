//! [Ubuntu](https://cloud-images.ubuntu.com/releases/): [simplestreams](super::simplestreams), clear-signed (`.sjson`) or
//! with a signature beside it (`.json.gpg`); and `SHA256SUMS` with `SHA256SUMS.gpg` beside the images.

use super::access::{Access, LARGEST_CATALOG, Place, join};
use super::directory::{Directory, Site, cloud, debian_architecture, numbered, same, usual_firmware};
use super::simplestreams::{self, Image, Streams};
use super::{Listing, Wanted, newest_first};
use crate::Result;
use crate::image::trust::signer;
use crate::image::{Compression, Entry, FirstBoot, Format, Verified};

const STREAM: &str = "streams/v1/com.ubuntu.cloud:released:download";

/// <https://releases.ubuntu.com/>
const CODENAMES: &[(&str, &str)] = &[
    ("26.04", "resolute"),
    ("25.10", "questing"),
    ("25.04", "plucky"),
    ("24.10", "oracular"),
    ("24.04", "noble"),
    ("22.04", "jammy"),
    ("20.04", "focal"),
];

fn place(path: String) -> Place {
    Place { host: "https://cloud-images.ubuntu.com".into(), path, optional: 1 }
}

/// For mirrors that have the images' folders alone.
static FOLDERS: Directory = Directory {
    names: &["ubuntu"],
    user: "ubuntu",
    architectures: &["x86_64", "aarch64", "ppc64le", "s390x", "riscv64", "armv7l"],
    variants: cloud,
    releases: &["26.04", "25.10", "25.04", "24.10", "24.04", "22.04", "20.04"],
    releases_in: Some(|| place("releases".into())),
    release_of: |folder| numbered(folder).filter(|release| release.contains('.')),
    canonical: same,
    sites: |release, architecture, _| {
        let known = CODENAMES.iter().find(|(number, name)| *number == release || *name == release);
        let (number, codename) = known.copied().unwrap_or((release, release));
        let machine = debian_architecture(architecture);
        let site = |place: Place| Site {
            place,
            lists: vec!["SHA256SUMS".into()],
            files: vec![
                format!("ubuntu-{number}-server-cloudimg-{machine}.img"),
                format!("{codename}-server-cloudimg-{machine}.img"),
            ],
            firmware: usual_firmware(architecture),
        };
        let mut folders = vec![format!("releases/{codename}/release"), format!("releases/{number}/release")];
        folders.dedup();
        let mut sites: Vec<Site> = folders.into_iter().map(|path| site(place(path))).collect();
        sites.push(site(place(format!("{codename}/current"))));
        sites
    },
    list_signatures: &[".gpg"],
    image_signature: None,
    guesses: None,
    lasting: None,
};

/// The catalogue, with the folder that its paths are relative to; none when there is none.
fn streams(access: &Access<'_>) -> Result<Option<(String, Vec<Image>, Verified)>> {
    let signer = signer("ubuntu", "");
    for root in access.folders(&place("releases".into())) {
        for ending in [".sjson", ".json"] {
            let url = format!("{}{ending}", join(&root, STREAM));
            let Some(checked) = access.signed(&url, LARGEST_CATALOG, &signer, &[".gpg"])? else { continue };
            if let Streams::Images(images) = simplestreams::parse(&url, &checked.text, checked.skipped)? {
                return Ok(Some((root, images, checked.verified)));
            }
        }
    }
    Ok(None)
}

pub(super) fn entry(access: &Access<'_>, wanted: Wanted<'_>) -> Result<Option<Entry>> {
    if wanted.variant.is_some_and(|variant| variant != "cloud") {
        return Ok(None);
    }
    if let Some((root, mut images, verified)) = streams(access)? {
        images.retain(|image| {
            image.architecture == wanted.architecture
                && wanted.release.is_none_or(|release| release == image.release || release == image.codename)
        });
        images.sort_by(|a, b| newest_first(&a.release, &b.release));
        if let Some(image) = images.into_iter().next() {
            return Ok(Some(Entry {
                distribution: "ubuntu".into(),
                release: image.release,
                architecture: image.architecture,
                variant: "cloud".into(),
                urls: access.everywhere(&join(&root, &image.path)),
                digest: image.digest,
                size: image.size,
                compression: Compression::None,
                unpacked_digest: None,
                format: Format::Qcow2,
                default_user: Some("ubuntu".into()),
                firmware: usual_firmware(wanted.architecture),
                first_boot: FirstBoot::CloudInit,
                verified,
                signature_url: None,
            }));
        }
    }
    let Some(mut entry) = FOLDERS.entry(access, wanted)? else { return Ok(None) };
    // A release that was asked for by its name has its number in the entry.
    if let Some((number, _)) = CODENAMES.iter().find(|(_, name)| *name == entry.release) {
        entry.release = (*number).into();
    }
    Ok(Some(entry))
}

pub(super) fn listings(access: &Access<'_>) -> Result<Vec<Listing>> {
    let Some((_, images, _)) = streams(access)? else { return FOLDERS.listings(access) };
    Ok(images
        .into_iter()
        .map(|image| Listing {
            distribution: "ubuntu".into(),
            release: image.release,
            architecture: image.architecture,
            variant: "cloud".into(),
            prerelease: false,
        })
        .collect())
}
