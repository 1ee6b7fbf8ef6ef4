//! [Fedora](https://fedoraproject.org/cloud/download): `releases.json` lists the images, without a signature; the
//! clear-signed `…-CHECKSUM` beside them has their digests and sizes in BSD format.

use serde_json::Value;

use super::access::{Access, LARGEST_CATALOG, Place, file_of, folder_of, join, split_host};
use super::checksums::{self, bounded, broken};
use super::directory::{Found, Site, by_name, numbered, search, usual_firmware};
use super::{Listing, Wanted, newest_first, pattern};
use crate::Result;
use crate::image::trust::signer;
use crate::image::{Algorithm, Digest, Entry, Firmware, FirstBoot};

const RELEASES_JSON: &str = "releases.json";
const VARIANTS: &[&str] = &["cloud", "uki", "server"];
const ARCHITECTURES: &[&str] = &["x86_64", "aarch64", "ppc64le", "s390x"];
/// For servers that show neither a list nor folders.
const RELEASES: &[&str] = &["46", "45", "44", "43", "42", "41", "40", "39"];

/// An image of `releases.json`.
struct Image {
    release: String,
    architecture: String,
    variant: &'static str,
    link: String,
    digest: Option<Digest>,
    size: Option<u64>,
}

impl Image {
    fn is_prerelease(&self) -> bool {
        !self.release.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// The names that an image's file has had.
fn files(release: &str, architecture: &str, variant: &str) -> Vec<String> {
    let old = |stem: &str| format!("{stem}.{architecture}-{release}-#.qcow2");
    let new = |stem: &str| format!("{stem}-{release}-#.{architecture}.qcow2");
    match variant {
        "uki" => ["Fedora-Cloud-Base-UEFI-UKI"].iter().flat_map(|stem| [new(stem), old(stem)]).collect(),
        "server" => {
            ["Fedora-Server-Guest-Generic", "Fedora-Server-KVM"].iter().map(|stem| new(stem)).collect()
        }
        _ => {
            vec![new("Fedora-Cloud-Base-Generic"), old("Fedora-Cloud-Base-Generic"), new("Fedora-Cloud-Base")]
        }
    }
}

fn family(variant: &str) -> &'static str {
    if variant == "server" { "Server" } else { "Cloud" }
}

/// How names of files write a release: `41_Beta` for `41-beta`.
fn in_files(release: &str) -> String {
    match release.split_once('-') {
        None => release.into(),
        Some((number, stage)) => {
            let mut letters = stage.chars();
            let first = letters.next().map(|one| one.to_ascii_uppercase());
            format!("{number}_{}{}", first.into_iter().collect::<String>(), letters.as_str())
        }
    }
}

/// Reads `releases.json`: `[{"version": "43", "arch": "x86_64", "link": "https://…", "variant": "Cloud",
/// "subvariant": "Cloud_Base", "sha256": "…", "size": "397475840"}]`. Sizes are texts; digests and sizes may be missing.
fn parse(url: &str, content: &[u8]) -> Result<Vec<Image>> {
    let found: Vec<Value> = serde_json::from_slice(content)
        .map_err(|error| broken(url, Some(error.line()), format!("it is no list of releases: {error}")))?;
    let mut images = Vec::new();
    for one in &found {
        let text = |key| one.get(key).and_then(Value::as_str);
        let (Some(version), Some(architecture), Some(link)) = (text("version"), text("arch"), text("link"))
        else {
            continue;
        };
        let release = version.trim().to_ascii_lowercase().replace([' ', '_'], "-");
        let file = file_of(link);
        let name = in_files(&release);
        let is =
            |variant: &&&str| files(&name, architecture, variant).iter().any(|one| pattern::fits(one, file));
        let Some(variant) = VARIANTS.iter().find(is) else { continue };
        // What cannot be is left out, so that the signed list decides.
        let size =
            one.get("size").and_then(|size| size.as_u64().or_else(|| size.as_str()?.trim().parse().ok()));
        images.push(Image {
            release,
            architecture: architecture.into(),
            variant,
            link: link.into(),
            digest: text("sha256").and_then(|hex| Digest::from_hex(Algorithm::Sha256, hex.trim()).ok()),
            size: bounded(size),
        });
    }
    Ok(images)
}

/// All of `releases.json`, and its URL; none when there is none.
fn releases_json(access: &Access<'_>) -> Result<Option<(String, Vec<Image>)>> {
    let place = Place { host: "https://fedoraproject.org".into(), path: String::new(), optional: 0 };
    for folder in access.folders(&place) {
        let url = join(&folder, RELEASES_JSON);
        if let Some(content) = access.get(&url, LARGEST_CATALOG)? {
            let images = parse(&url, &content)?;
            return Ok(Some((url, images)));
        }
    }
    Ok(None)
}

fn lists(release: &str, architecture: &str, variant: &str, build: Option<&str>) -> Vec<String> {
    let release = in_files(release);
    let family = family(variant);
    let name = |build: &str| format!("Fedora-{family}-{release}-{build}-{architecture}-CHECKSUM");
    build.map(name).into_iter().chain(["CHECKSUM".into(), name("#")]).collect()
}

/// The compose in a file's name: `1.6` in `Fedora-Cloud-Base-Generic-43-1.6.x86_64.qcow2`.
fn build<'a>(file: &'a str, release: &str) -> Option<&'a str> {
    let (_, rest) = file.split_once(&format!("-{}-", in_files(release)))?;
    let length = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    Some(rest[..length].trim_end_matches('.')).filter(|build| !build.is_empty())
}

/// The folder of a link, where mirrors may have it.
fn place(access: &Access<'_>, link: &str) -> Option<Place> {
    let folder = folder_of(link);
    let mirror =
        access.options.mirrors.iter().find_map(|mirror| folder.strip_prefix(mirror.trim_end_matches('/')));
    let (host, path) = split_host(folder)?;
    let path = mirror.unwrap_or(path).trim_matches('/');
    // Mirrors begin anywhere up to the folders of the releases.
    let optional = path.split('/').position(|part| part == "releases").map_or(0, |at| at + 1);
    Some(Place { host: host.into(), path: path.into(), optional })
}

pub(super) fn entry(access: &Access<'_>, wanted: Wanted<'_>) -> Result<Option<Entry>> {
    let Some(variant) = VARIANTS.iter().find(|known| wanted.variant.is_none_or(|wanted| wanted == **known))
    else {
        return Ok(None);
    };
    if !ARCHITECTURES.contains(&wanted.architecture) {
        return Ok(None);
    }
    let release = wanted.release.map(|release| release.replace('_', "-"));
    if let Some((url, images)) = releases_json(access)? {
        let mut images: Vec<Image> = images
            .into_iter()
            .filter(|image| image.architecture == wanted.architecture && image.variant == *variant)
            .filter(|image| {
                release.as_ref().map_or(!image.is_prerelease(), |release| image.release == *release)
            })
            .collect();
        images.sort_by(|a, b| newest_first(&a.release, &b.release));
        if let Some(image) = images.into_iter().next() {
            return listed(access, &url, image).map(Some);
        }
    }
    let releases = match release {
        Some(release) => vec![release],
        None => folders(access)?,
    };
    for release in releases {
        let path = |root: &str| {
            format!("{root}/{}/{}/{}/images", in_files(&release), family(variant), wanted.architecture)
        };
        let host = "https://dl.fedoraproject.org".to_owned();
        let places = [("pub/fedora/linux/releases", 4), ("pub/fedora-secondary/releases", 3)];
        for (root, optional) in places {
            let site = Site {
                place: Place { host: host.clone(), path: path(root), optional },
                lists: lists(&release, wanted.architecture, variant, None),
                files: files(&in_files(&release), wanted.architecture, variant),
                firmware: firmware(wanted.architecture, variant),
            };
            if let Some(found) = search(access, &site, &signer("fedora", &release), &[".asc"], None)? {
                let urls = found.urls(access);
                return Ok(Some(make(&release, wanted.architecture, variant, urls, found)));
            }
        }
    }
    Ok(None)
}

/// The releases that have a folder, or those that are known.
fn folders(access: &Access<'_>) -> Result<Vec<String>> {
    let place = Place {
        host: "https://dl.fedoraproject.org".into(),
        path: "pub/fedora/linux/releases".into(),
        optional: 4,
    };
    for folder in access.folders(&place) {
        let names = access.names(&folder)?.unwrap_or_default();
        let mut releases: Vec<String> =
            names.iter().filter_map(|name| numbered(name)).filter(|name| !name.contains('.')).collect();
        if !releases.is_empty() {
            releases.sort_by(|a, b| newest_first(a, b));
            return Ok(releases);
        }
    }
    Ok(RELEASES.iter().map(|release| (*release).to_owned()).collect())
}

/// An image of `releases.json`, with the digest of the signed list beside it.
fn listed(access: &Access<'_>, json: &str, image: Image) -> Result<Entry> {
    let Image { release, architecture, variant, link, digest, size } = image;
    let signer = signer("fedora", &release);
    let file = file_of(&link).to_owned();
    let place = place(access, &link).filter(|_| checksums::is_plain_name(&file));
    let place = place.ok_or_else(|| broken(json, None, format!("{link:?} is no URL of an image")))?;
    let site = Site {
        lists: lists(&release, &architecture, variant, build(&file, &release)),
        files: vec![file.clone()],
        firmware: firmware(&architecture, variant),
        place,
    };
    if let Some(mut found) = search(access, &site, &signer, &[".asc"], None)? {
        found.size = found.size.or(size);
        let mut urls = found.urls(access);
        // The master server, should the redirector have chosen a mirror that is not up to date.
        if let Some(("https://download.fedoraproject.org", path)) =
            urls.first().and_then(|url| split_host(url))
        {
            urls.push(join("https://dl.fedoraproject.org", path));
        }
        return Ok(make(&release, &architecture, variant, urls, found));
    }
    let digest = digest
        .ok_or_else(|| broken(json, None, format!("it has no digest of {file}, and no list is beside it")))?;
    access.options.trust.unsigned(&signer, json)?;
    let urls = access.folders(&site.place).iter().map(|folder| join(folder, &file)).collect();
    let verified = access.unsigned(json);
    let found = Found {
        folder: String::new(),
        file,
        digest,
        size,
        verified,
        build: None,
        aliases: Vec::new(),
        signature_url: None,
    };
    Ok(make(&release, &architecture, variant, urls, found))
}

fn firmware(architecture: &str, variant: &str) -> Firmware {
    if variant == "uki" { Firmware::Efi } else { usual_firmware(architecture) }
}

fn make(release: &str, architecture: &str, variant: &str, urls: Vec<String>, found: Found) -> Entry {
    let (compression, format) = by_name(&found.file);
    Entry {
        distribution: "fedora".into(),
        release: release.into(),
        architecture: architecture.into(),
        variant: variant.into(),
        urls,
        digest: found.digest,
        size: found.size,
        compression,
        unpacked_digest: None,
        format,
        default_user: Some("fedora".into()),
        firmware: firmware(architecture, variant),
        first_boot: FirstBoot::CloudInit,
        verified: found.verified,
        signature_url: found.signature_url,
    }
}

pub(super) fn listings(access: &Access<'_>) -> Result<Vec<Listing>> {
    let Some((_, images)) = releases_json(access)? else { return Ok(Vec::new()) };
    let mut listings: Vec<Listing> = images
        .iter()
        .map(|image| Listing {
            distribution: "fedora".into(),
            release: image.release.clone(),
            architecture: image.architecture.clone(),
            variant: image.variant.into(),
            prerelease: image.is_prerelease(),
        })
        .collect();
    listings.sort();
    listings.dedup();
    Ok(listings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds() {
        for (file, release, expected) in [
            ("Fedora-Cloud-Base-Generic-43-1.6.x86_64.qcow2", "43", Some("1.6")),
            ("Fedora-Cloud-Base-Generic.x86_64-40-1.14.qcow2", "40", Some("1.14")),
            ("Fedora-Cloud-Base-Generic-41_Beta-1.2.x86_64.qcow2", "41-beta", Some("1.2")),
            ("Fedora-Cloud-Base-Generic-43-.qcow2", "43", None),
            ("other.qcow2", "43", None),
        ] {
            assert_eq!(build(file, release), expected, "{file}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_list(text in "\\PC*", version in "\\PC{0,6}", link in "\\PC*", size in "\\PC{0,6}") {
            let _ = parse("https://x/releases.json", text.as_bytes());
            let one = serde_json::json!([{"version": version, "arch": "x86_64", "link": link, "size": size}]);
            let _ = parse("https://x/releases.json", one.to_string().as_bytes());
        }
    }
}
