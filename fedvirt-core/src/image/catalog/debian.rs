//! [Debian](https://cloud.debian.org/images/cloud/): `SHA512SUMS` in GNU format, which is not signed, and a
//! [JSON file](https://salsa.debian.org/cloud-team/debian-cloud-images) for each image.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::Deserialize;

use super::access::{Access, LARGEST_LIST, Place, file_of, join};
use super::checksums::{self, Sum, broken};
use super::directory::{Directory, Found, Site, debian_architecture, usual_firmware};
use crate::Result;
use crate::image::{Algorithm, Digest};

/// <https://www.debian.org/releases/>
const CODENAMES: &[(&str, &str)] = &[
    ("15", "duke"),
    ("14", "forky"),
    ("13", "trixie"),
    ("12", "bookworm"),
    ("11", "bullseye"),
    ("10", "buster"),
];

fn place(path: String) -> Place {
    Place { host: "https://cloud.debian.org".into(), path, optional: 2 }
}

pub(super) static DEBIAN: Directory = Directory {
    names: &["debian"],
    user: "debian",
    architectures: &["x86_64", "aarch64", "ppc64le", "riscv64"],
    // The kernel of genericcloud has no driver for a CD drive on SATA, which seeds often come on.
    variants: |_| &["generic", "genericcloud", "nocloud"],
    releases: &["15", "14", "13", "12", "11", "10"],
    releases_in: Some(|| place("images/cloud".into())),
    release_of: |folder| number_of(folder).map(str::to_owned),
    canonical: |release| number_of(release).unwrap_or(release).to_owned(),
    sites: |release, architecture, variant| {
        let codename =
            CODENAMES.iter().find(|(number, _)| *number == release).map_or(release, |(_, name)| *name);
        let stem = format!("debian-{release}-{variant}-{}", debian_architecture(architecture));
        vec![Site {
            place: place(format!("images/cloud/{codename}/latest")),
            lists: vec!["SHA512SUMS".into(), "SHA256SUMS".into(), format!("{stem}.json")],
            files: vec![format!("{stem}.qcow2")],
            firmware: usual_firmware(architecture),
        }]
    },
    list_signatures: &[".sign", ".gpg"],
    image_signature: None,
    guesses: None,
    lasting: Some(lasting),
};

fn number_of(codename: &str) -> Option<&'static str> {
    CODENAMES.iter().find(|(_, name)| *name == codename).map(|(number, _)| *number)
}

#[derive(Deserialize)]
struct List {
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    data: serde_json::Value,
    #[serde(default)]
    metadata: serde_json::Value,
}

/// The images that a JSON file is about, with their digests: items of the kind `Upload`, with an annotation
/// `cloud.debian.org/digest` of `sha512:` and base64 without padding. Each is where it stays for good, by a path from the folder
/// of all releases: `trixie/20250814-2204/debian-13-generic-amd64-20250814-2204.qcow2`.
fn uploads(url: &str, text: &str) -> Result<Vec<(String, Digest)>> {
    let list: List = serde_json::from_str(text)
        .map_err(|error| broken(url, Some(error.line()), format!("it is no list of uploads: {error}")))?;
    let mut uploads = Vec::new();
    for item in list.items.iter().filter(|item| item.kind == "Upload") {
        let digest =
            item.metadata.pointer("/annotations/cloud.debian.org~1digest").and_then(|one| one.as_str());
        let path = item.data.get("ref").and_then(|one| one.as_str());
        let (Some(digest), Some(path)) = (digest, path) else { continue };
        let wrong = || broken(url, None, format!("{digest:?} is no digest"));
        let Some(encoded) = digest.strip_prefix("sha512:") else { return Err(wrong()) };
        let bytes = STANDARD_NO_PAD.decode(encoded.trim_end_matches('=')).map_err(|_| wrong())?;
        let digest = Digest::new(Algorithm::Sha512, &bytes).ok_or_else(wrong)?;
        uploads.push((path.to_owned(), digest));
    }
    Ok(uploads)
}

/// The digests in an image's JSON file. Files have their build's number in their names there, and lose it in `latest`.
pub(super) fn sums(url: &str, text: &str) -> Result<Vec<Sum>> {
    let mut sums = Vec::new();
    for (path, digest) in uploads(url, text)? {
        let (stem, ending) = file_of(url)
            .strip_suffix(".json")
            .zip(file_of(&path).rsplit_once('.'))
            .map(|(stem, (_, ending))| (stem, ending))
            .ok_or_else(|| broken(url, None, format!("{path:?} is no image")))?;
        let file = format!("{stem}.{ending}");
        if checksums::is_plain_name(&file) && file_of(&path).starts_with(stem) {
            sums.push(Sum { file, digest, size: None });
        }
    }
    Ok(sums)
}

/// Where the image in `latest` stays when `latest` is another's, by the JSON file beside it.
fn lasting(access: &Access<'_>, found: &Found) -> Result<Vec<String>> {
    let place = found.folder.strip_suffix("/latest").and_then(|folder| folder.rsplit_once('/'));
    let (Some((root, codename)), Some((stem, _))) = (place, found.file.rsplit_once('.')) else {
        return Ok(Vec::new());
    };
    let url = join(&found.folder, &format!("{stem}.json"));
    let Some(text) = access.get(&url, LARGEST_LIST)? else { return Ok(Vec::new()) };
    let uploads = uploads(&url, &String::from_utf8_lossy(&text))?;
    let is_there = |path: &str| {
        path.split('/').all(checksums::is_plain_name) && path.split('/').next() == Some(codename)
    };
    let same = uploads.into_iter().filter(|(path, digest)| *digest == found.digest && is_there(path));
    Ok(same.map(|(path, _)| join(root, &path)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json() {
        let digest = STANDARD_NO_PAD.encode([7; 64]);
        let text = format!(
            r#"{{"kind": "List", "items": [{{"kind": "Build", "data": {{}}}}, {{"kind": "Upload",
                "data": {{"ref": "trixie/20250814-2204/debian-13-generic-amd64-20250814-2204.qcow2"}},
                "metadata": {{"annotations": {{"cloud.debian.org/digest": "sha512:{digest}"}}}}}}]}}"#
        );
        let found = sums("https://x/debian-13-generic-amd64.json", &text).unwrap();
        assert_eq!(found[0].file, "debian-13-generic-amd64.qcow2");
        assert_eq!(found[0].digest.as_bytes(), [7; 64]);
        assert_eq!(sums("https://x/debian-12-generic-amd64.json", &text).unwrap(), []);
        for (wrong, says) in
            [("[]", "no list"), ("<html>", "no list"), (&text.replace("sha512:", "md5:"), "no digest")]
        {
            let error = sums("https://x/a.json", wrong).unwrap_err();
            assert!(error.to_string().contains(says), "{error}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text(text in "\\PC*", digest in "\\PC*", path in "\\PC*") {
            let _ = sums("https://x/a.json", &text);
            let text = serde_json::json!({"items": [{"kind": "Upload", "data": {"ref": path},
                "metadata": {"annotations": {"cloud.debian.org/digest": digest}}}]});
            let _ = sums("https://x/a.json", &text.to_string());
        }
    }
}
