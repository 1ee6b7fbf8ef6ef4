//! Catalogues that a user adds by URL: [`Catalog::from_url`](super::Catalog::from_url) has the format.

use serde::Deserialize;

use super::access::{Access, LARGEST_CATALOG, folder_of, join, split_host};
use super::checksums::{bounded, broken};
use super::directory::{by_name, usual_firmware};
use super::simplestreams::{self, Streams};
use super::{Listing, Wanted, name, newest_first};
use crate::Result;
use crate::image::trust::signer;
use crate::image::{Compression, Digest, Entry, Firmware, FirstBoot, Format, Verified};

const FORMAT: &str = "fedvirt-catalog:1";
const SIGNATURES: &[&str] = &[".asc", ".sig", ".gpg"];
/// More files than any index of one catalogue names.
const MOST_FILES: usize = 32;

#[derive(Deserialize)]
struct Format1 {
    format: String,
    #[serde(default)]
    images: Vec<Image>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Image {
    release: String,
    architecture: String,
    #[serde(default = "default_variant")]
    variant: String,
    url: String,
    digest: Digest,
    #[serde(default)]
    unpacked_digest: Option<Digest>,
    #[serde(default)]
    size: Option<u64>,
    #[serde(default)]
    format: Option<Format>,
    #[serde(default)]
    compression: Option<Compression>,
    #[serde(default)]
    default_user: Option<String>,
    #[serde(default)]
    firmware: Option<Firmware>,
    #[serde(default)]
    first_boot: FirstBoot,
    #[serde(default)]
    prerelease: bool,
}

fn default_variant() -> String {
    "default".into()
}

/// Where an image is whose URL may be relative to its catalogue's.
fn absolute(catalog: &str, url: &str) -> Result<String> {
    let wrong = || broken(catalog, None, format!("{url:?} is no URL of an image"));
    let text = !url.is_empty() && !url.bytes().any(|byte| byte <= b' ' || byte == 0x7f);
    if !text || url.split(['/', '\\']).any(|part| part == "..") {
        return Err(wrong());
    }
    match split_host(url) {
        Some((host, _)) if host.starts_with("https://") || host.starts_with("http://") => Ok(url.into()),
        Some(_) => Err(wrong()),
        None if url.starts_with('/') => {
            let (host, _) = split_host(catalog).ok_or_else(wrong)?;
            Ok(join(host, url))
        }
        None => Ok(join(folder_of(catalog), url)),
    }
}

fn parse(
    name: &str,
    url: &str,
    text: &str,
    skipped: usize,
    verified: &Verified,
) -> Result<Vec<(Entry, bool)>> {
    let found: Format1 = serde_json::from_str(text)
        .map_err(|error| broken(url, Some(error.line() + skipped), format!("it is no catalogue: {error}")))?;
    if found.format != FORMAT {
        return Err(broken(url, None, format!("its format is {:?}, not {FORMAT:?}", found.format)));
    }
    let mut entries = Vec::new();
    for image in found.images {
        let wrong = |why: String| broken(url, None, format!("image {}: {why}", image.url));
        let architecture = name::architecture(&image.architecture)
            .ok_or_else(|| wrong(format!("{:?} is no architecture", image.architecture)))?;
        let size = match image.size {
            None => None,
            size => Some(bounded(size).ok_or_else(|| wrong("its size is no size of an image".into()))?),
        };
        let (compression, format) = by_name(&image.url);
        let entry = Entry {
            distribution: name.into(),
            release: image.release.to_ascii_lowercase(),
            architecture: architecture.into(),
            variant: image.variant.to_ascii_lowercase(),
            urls: vec![absolute(url, &image.url)?],
            digest: image.digest,
            size,
            compression: image.compression.unwrap_or(compression),
            unpacked_digest: image.unpacked_digest,
            format: image.format.unwrap_or(format),
            default_user: image.default_user,
            firmware: image.firmware.unwrap_or(usual_firmware(architecture)),
            first_boot: image.first_boot,
            verified: verified.clone(),
            signature_url: None,
        };
        entries.push((entry, image.prerelease));
    }
    Ok(entries)
}

/// All images of a catalogue with whether they are of a release still to come; names of releases that stand for
/// others come last.
fn images(access: &Access<'_>, name: &str, url: &str) -> Result<Vec<(Entry, bool, String)>> {
    let mut files = vec![url.to_owned()];
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(url) = files.get(at).cloned() {
        at += 1;
        let signer = signer(name, "");
        let Some(checked) = access.signed(&url, LARGEST_CATALOG, &signer, SIGNATURES)? else {
            return Err(broken(&url, None, "it is not there".into()));
        };
        if !checked.text.contains("\"products:1.0\"") && !checked.text.contains("\"index:1.0\"") {
            let found = parse(name, &url, &checked.text, checked.skipped, &checked.verified)?;
            all.extend(found.into_iter().map(|(entry, prerelease)| (entry, prerelease, String::new())));
            continue;
        }
        let root = simplestreams::root(&url);
        match simplestreams::parse(&url, &checked.text, checked.skipped)? {
            Streams::Index(paths) => {
                if files.len() + paths.len() > MOST_FILES {
                    return Err(broken(&url, None, "it names too many files".into()));
                }
                files.extend(paths.iter().map(|path| join(root, path)));
            }
            Streams::Images(found) => all.extend(found.into_iter().map(|image| {
                let (compression, format) = by_name(&image.path);
                let entry = Entry {
                    distribution: name.into(),
                    release: image.release,
                    firmware: usual_firmware(&image.architecture),
                    architecture: image.architecture,
                    variant: default_variant(),
                    urls: vec![join(root, &image.path)],
                    digest: image.digest,
                    size: image.size,
                    compression,
                    unpacked_digest: None,
                    format,
                    default_user: None,
                    first_boot: FirstBoot::CloudInit,
                    verified: checked.verified.clone(),
                    signature_url: None,
                };
                (entry, false, image.codename)
            })),
        }
    }
    Ok(all)
}

pub(super) fn entry(access: &Access<'_>, name: &str, url: &str, wanted: Wanted<'_>) -> Result<Option<Entry>> {
    let mut images = images(access, name, url)?;
    images.retain(|(entry, prerelease, codename)| {
        entry.architecture == wanted.architecture
            && wanted.release.map_or(!prerelease, |release| release == entry.release || release == codename)
            && wanted.variant.is_none_or(|variant| variant == entry.variant)
    });
    images.sort_by(|(a, ..), (b, ..)| newest_first(&a.release, &b.release));
    Ok(images.into_iter().next().map(|(entry, ..)| entry))
}

pub(super) fn listings(access: &Access<'_>, name: &str, url: &str) -> Result<Vec<Listing>> {
    let listed = images(access, name, url)?.into_iter().map(|(entry, prerelease, _)| Listing {
        distribution: entry.distribution,
        release: entry.release,
        architecture: entry.architecture,
        variant: entry.variant,
        prerelease,
    });
    Ok(listed.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://lab.example/images/catalog.json";

    #[test]
    fn urls() {
        for (url, expected) in [
            ("a.img", Some("https://lab.example/images/a.img")),
            ("b/a.img", Some("https://lab.example/images/b/a.img")),
            ("/b/a.img", Some("https://lab.example/b/a.img")),
            ("https://other/a.img", Some("https://other/a.img")),
            ("file:///etc/passwd", None),
            ("../a.img", None),
            ("a b", None),
            ("", None),
        ] {
            assert_eq!(absolute(URL, url).ok().as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn mistakes() {
        let image = |more: &str| {
            format!(
                r#"{{"format": "fedvirt-catalog:1", "images": [{{"release": "1", "architecture": "amd64", "url": "a.raw.xz",
                    "digest": "sha256:{}"{more}}}]}}"#,
                "0".repeat(64)
            )
        };
        let read = |text: &str| parse("lab", URL, text, 0, &Verified::Https);
        let found = read(&image("")).unwrap();
        assert_eq!((found[0].0.compression, found[0].0.format), (Compression::Xz, Format::Raw));
        assert_eq!(found[0].0.architecture, "x86_64");
        for (text, says) in [
            (image(", \"size\": 0"), "size"),
            (image(", \"sise\": 1"), "sise"),
            (image("").replace("amd64", "vax"), "vax"),
            (image("").replace("sha256:", "md5:"), "digest"),
            (image("").replace("log:1", "log:2"), "log:2"),
            ("[]".into(), "no catalogue"),
        ] {
            let error = read(&text).unwrap_err();
            assert!(error.to_string().contains(says), "{error}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text(text in "\\PC*", url in "\\PC*") {
            let _ = parse("lab", URL, &text, 0, &Verified::Https);
            let _ = absolute(URL, &url);
        }
    }
}
