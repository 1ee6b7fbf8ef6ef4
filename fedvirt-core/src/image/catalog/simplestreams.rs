//! [Simplestreams](https://canonical-simplestreams.readthedocs-hosted.com/), the format of Ubuntu's catalogue.
//!
//! `{"format": "products:1.0", "products": {NAME: {"arch", "release", "version", "versions": {BUILD: {"items": {NAME:
//! {"ftype", "path", "sha256", "size"}}}}}}}`; paths are relative to the folder that `streams/` is in.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::checksums::{bounded, broken, is_plain_name};
use super::name;
use crate::Result;
use crate::image::{Algorithm, Digest};

/// The kinds of files that are disks, the best one first.
const DISKS: &[&str] = &["disk1.img", "disk.img", "disk.qcow2", "qcow2", "uefi1.img", "disk-kvm.img"];

/// A disk image of such a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Image {
    pub(super) release: String,
    pub(super) codename: String,
    pub(super) architecture: String,
    pub(super) path: String,
    pub(super) digest: Digest,
    pub(super) size: Option<u64>,
}

#[derive(Deserialize)]
struct Products {
    format: String,
    #[serde(default)]
    products: BTreeMap<String, Product>,
    #[serde(default)]
    index: BTreeMap<String, Index>,
}

#[derive(Deserialize)]
struct Index {
    #[serde(default)]
    datatype: String,
    #[serde(default)]
    path: String,
}

#[derive(Deserialize)]
struct Product {
    #[serde(default)]
    arch: String,
    #[serde(default)]
    release: String,
    #[serde(default)]
    version: String,
    #[serde(default)]
    versions: BTreeMap<String, Version>,
}

#[derive(Deserialize)]
struct Version {
    #[serde(default)]
    items: BTreeMap<String, Item>,
}

#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    ftype: String,
    #[serde(default)]
    path: String,
    #[serde(default)]
    sha256: Option<String>,
    #[serde(default)]
    sha512: Option<String>,
    #[serde(default)]
    size: Value,
}

/// What such a file holds.
#[derive(Debug)]
pub(super) enum Streams {
    /// Of each product the newest build that has a disk.
    Images(Vec<Image>),
    /// Paths of files with products.
    Index(Vec<String>),
}

/// Whether a path leads nowhere but down.
fn is_below(path: &str) -> bool {
    // Products have colons in their files' names.
    !path.is_empty() && path.split('/').all(|part| is_plain_name(&part.replace(':', "_")))
}

/// Reads such a file; `skipped` is how many lines stand before the text in its file.
pub(super) fn parse(url: &str, text: &str, skipped: usize) -> Result<Streams> {
    let wrong = |line: Option<usize>, why: String| broken(url, line, why);
    let found: Products = serde_json::from_str(text).map_err(|error| {
        wrong(Some(error.line() + skipped), format!("it is no simplestreams file: {error}"))
    })?;
    match found.format.as_str() {
        "products:1.0" => {}
        "index:1.0" => {
            let images = found.index.into_values().filter(|one| one.datatype == "image-downloads");
            return Ok(Streams::Index(images.map(|one| one.path).filter(|path| is_below(path)).collect()));
        }
        other => return Err(wrong(None, format!("its format is {other:?}, not products:1.0"))),
    }
    let mut images = Vec::new();
    for (product, one) in &found.products {
        let Some(architecture) = name::architecture(&one.arch) else { continue };
        let builds = one.versions.values().rev();
        let Some(item) = builds.filter_map(|build| disk(build)).next() else { continue };
        if !is_below(&item.path) {
            return Err(wrong(
                None,
                format!("product {product:?} has path {:?}, which is not below it", item.path),
            ));
        }
        let digest = match (&item.sha256, &item.sha512) {
            (Some(hex), _) => Digest::from_hex(Algorithm::Sha256, hex),
            (None, Some(hex)) => Digest::from_hex(Algorithm::Sha512, hex),
            (None, None) => continue,
        };
        let digest = digest.map_err(|error| wrong(None, format!("product {product:?}: {error}")))?;
        let size = match &item.size {
            Value::Null => None,
            size => {
                let number = size.as_u64().or_else(|| size.as_str()?.parse().ok());
                Some(
                    bounded(number)
                        .ok_or_else(|| wrong(None, format!("product {product:?} has size {size}")))?,
                )
            }
        };
        let release = if one.version.is_empty() { &one.release } else { &one.version };
        if release.is_empty() {
            continue;
        }
        images.push(Image {
            release: release.to_ascii_lowercase(),
            codename: one.release.to_ascii_lowercase(),
            architecture: architecture.into(),
            path: item.path.clone(),
            digest,
            size,
        });
    }
    Ok(Streams::Images(images))
}

fn disk(build: &Version) -> Option<&Item> {
    let is = |name: &str, item: &Item, kind: &str| {
        if item.ftype.is_empty() { name == kind } else { item.ftype == kind }
    };
    let of = |kind: &&str| build.items.iter().find(|(name, item)| is(name, item, kind)).map(|(_, item)| item);
    DISKS.iter().find_map(of)
}

/// The folder that paths are relative to.
pub(super) fn root(url: &str) -> &str {
    url.rfind("/streams/v1/").map_or_else(|| super::access::folder_of(url), |at| &url[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://x/releases/streams/v1/a.json";

    fn one(path: &str, size: Value, hex: &str) -> String {
        serde_json::json!({"format": "products:1.0", "products": {"com.ubuntu.cloud:server:24.04:amd64": {
            "arch": "amd64", "release": "noble", "version": "24.04", "versions": {
                "20240423": {"items": {"disk1.img": {"ftype": "disk1.img", "path": "old.img", "sha256": hex, "size": 1}}},
                "20240501": {"items": {
                    "disk1.img": {"ftype": "disk1.img", "path": path, "sha256": hex, "size": size},
                    "disk-kvm.img": {"ftype": "disk-kvm.img", "path": "kvm.img", "sha256": hex, "size": 2}}},
                "20240601": {"items": {"manifest": {"ftype": "manifest", "path": "m"}}}}}}})
        .to_string()
    }

    #[test]
    fn products() {
        let hex = "a".repeat(64);
        let Streams::Images(images) = parse(URL, &one("server/a.img", 5.into(), &hex), 0).unwrap() else {
            panic!()
        };
        assert_eq!(images.len(), 1);
        let image = &images[0];
        assert_eq!((image.release.as_str(), image.codename.as_str()), ("24.04", "noble"));
        assert_eq!(
            (image.architecture.as_str(), image.path.as_str(), image.size),
            ("x86_64", "server/a.img", Some(5))
        );
        for (text, says) in [
            (one("../a.img", 5.into(), &hex), "not below"),
            (one("http://evil/a.img", 5.into(), &hex), "not below"),
            (one("/a.img", 5.into(), &hex), "not below"),
            (one("a.img", 0.into(), &hex), "size 0"),
            (one("a.img", (-1).into(), &hex), "size -1"),
            (one("a.img", Value::Null, "zz"), "digest"),
            ("{".into(), "simplestreams"),
            (r#"{"format": "products:2.0"}"#.into(), "products:2.0"),
        ] {
            let error = parse(URL, &text, 0).unwrap_err();
            assert!(error.to_string().contains(says), "{error}");
        }
        assert_eq!(parse(URL, "{\n,", 3).unwrap_err().line(), Some(5));
        assert_eq!(root(URL), "https://x/releases");
    }

    #[test]
    fn indices() {
        let text = r#"{"format": "index:1.0", "index": {
            "a": {"datatype": "image-downloads", "path": "streams/v1/com.ubuntu.cloud:released:download.json"},
            "b": {"datatype": "image-ids", "path": "streams/v1/b.json"},
            "c": {"datatype": "image-downloads", "path": "../c.json"}}}"#;
        let Streams::Index(paths) = parse(URL, text, 0).unwrap() else { panic!() };
        assert_eq!(paths, ["streams/v1/com.ubuntu.cloud:released:download.json"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text(text in "\\PC*", path in "\\PC*", hex in "[0-9a-g]{60,70}") {
            let _ = parse(URL, &text, 0);
            let _ = parse(URL, &one(&path, 1.into(), &hex), 0);
        }
    }
}
