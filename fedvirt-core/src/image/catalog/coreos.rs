//! [Fedora CoreOS](https://docs.fedoraproject.org/en-US/fedora-coreos/stream-metadata/): a JSON file for each stream,
//! without a signature; each image has one of its own, by the keys of the Fedora release that it is made of.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::access::{Access, LARGEST_CATALOG, Place, file_of, folder_of, join, split_host};
use super::checksums::{self, broken};
use super::directory::by_name;
use super::{Listing, Wanted};
use crate::Result;
use crate::image::trust::signer;
use crate::image::{Algorithm, Digest, Entry, FirstBoot};

const STREAMS: &[&str] = &["stable", "testing", "next"];
const FORMAT: &str = "qcow2.xz";
const HOST: &str = "https://builds.coreos.fedoraproject.org";

#[derive(Deserialize)]
struct Stream {
    architectures: BTreeMap<String, Architecture>,
}

#[derive(Deserialize)]
struct Architecture {
    #[serde(default)]
    artifacts: BTreeMap<String, Artifact>,
}

#[derive(Deserialize)]
struct Artifact {
    release: String,
    #[serde(default)]
    formats: BTreeMap<String, BTreeMap<String, File>>,
}

#[derive(Deserialize)]
struct File {
    location: String,
    #[serde(default)]
    signature: Option<String>,
    sha256: String,
    #[serde(default, rename = "uncompressed-sha256")]
    uncompressed_sha256: Option<String>,
}

fn parse(url: &str, content: &[u8]) -> Result<Stream> {
    serde_json::from_slice(content)
        .map_err(|error| broken(url, Some(error.line()), format!("it is no stream's description: {error}")))
}

fn stream(access: &Access<'_>, stream: &str) -> Result<Option<(String, Stream)>> {
    let place = Place { host: HOST.into(), path: "streams".into(), optional: 1 };
    for folder in access.folders(&place) {
        let url = join(&folder, &format!("{stream}.json"));
        if let Some(content) = access.get(&url, LARGEST_CATALOG)? {
            let stream = parse(&url, &content)?;
            return Ok(Some((url, stream)));
        }
    }
    Ok(None)
}

impl Stream {
    fn qemu(&self, architecture: &str) -> Option<(&str, &File)> {
        let artifact = self.architectures.get(architecture)?.artifacts.get("qemu")?;
        Some((&artifact.release, artifact.formats.get(FORMAT)?.get("disk")?))
    }
}

pub(super) fn entry(access: &Access<'_>, wanted: Wanted<'_>) -> Result<Option<Entry>> {
    if wanted.variant.is_some_and(|variant| variant != "qemu") {
        return Ok(None);
    }
    // The streams' newest build alone has a description.
    let name = match wanted.release {
        None => "stable",
        Some(release) => match STREAMS.iter().find(|known| **known == release) {
            Some(name) => name,
            None => return Ok(None),
        },
    };
    let Some((url, stream)) = stream(access, name)? else { return Ok(None) };
    let Some((release, file)) = stream.qemu(wanted.architecture) else { return Ok(None) };
    let digest = |hex: &str| {
        Digest::from_hex(Algorithm::Sha256, hex).map_err(|error| broken(&url, None, error.to_string()))
    };
    let name = file_of(&file.location);
    let (_, path) = split_host(&file.location)
        .filter(|_| checksums::is_plain_name(name))
        .ok_or_else(|| broken(&url, None, format!("{:?} is no URL of an image", file.location)))?;
    let folder = folder_of(path).to_owned();
    let host = split_host(&file.location).map_or(HOST, |(host, _)| host);
    // prod/streams/stable/builds/VERSION/ARCHITECTURE
    let place =
        Place { host: host.into(), optional: folder.split('/').count().saturating_sub(2), path: folder };
    let mut urls: Vec<String> = access.folders(&place).iter().map(|folder| join(folder, name)).collect();
    let signer = signer("coreos", release);
    let mut signature_url = None;
    if let Some(signature) = &file.signature {
        for (at, image) in urls.iter().enumerate() {
            let beside = join(folder_of(image), file_of(signature));
            if let Some(found) = access.image_signature(&beside, &signer)? {
                // Where the signature is, the image is.
                let image = urls.remove(at);
                urls.insert(0, image);
                signature_url = Some(found);
                break;
            }
        }
    }
    let verified = access.unsigned(&url);
    if signature_url.is_none() {
        access.options.trust.unsigned(&signer, &url)?;
    }
    let (compression, format) = by_name(name);
    Ok(Some(Entry {
        distribution: "coreos".into(),
        release: release.into(),
        architecture: wanted.architecture.into(),
        variant: "qemu".into(),
        digest: digest(&file.sha256)?,
        unpacked_digest: file.uncompressed_sha256.as_deref().map(digest).transpose()?,
        urls,
        size: None,
        compression,
        format,
        default_user: Some("core".into()),
        firmware: super::directory::usual_firmware(wanted.architecture),
        first_boot: FirstBoot::Ignition,
        verified,
        signature_url,
    }))
}

pub(super) fn listings(access: &Access<'_>) -> Result<Vec<Listing>> {
    let mut listings = Vec::new();
    for name in STREAMS {
        let Some((_, stream)) = stream(access, name)? else { continue };
        for architecture in stream.architectures.keys().filter(|one| stream.qemu(one).is_some()) {
            listings.push(Listing {
                distribution: "coreos".into(),
                release: (*name).into(),
                architecture: architecture.clone(),
                variant: "qemu".into(),
                prerelease: *name != "stable",
            });
        }
    }
    Ok(listings)
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn any_text(text in "\\PC*") {
            let _ = parse("https://x/stable.json", text.as_bytes());
        }
    }
}
