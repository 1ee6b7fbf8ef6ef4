//! [Alpine](https://alpinelinux.org/cloud/): the digits of a digest in `FILE.sha512`, a signature of the image in
//! `FILE.asc`.

use super::access::{Access, LARGEST_LIST, Place, join};
use super::directory::{Directory, Site, numbered, usual_firmware};
use crate::Result;
use crate::image::Firmware;

fn place(path: String) -> Place {
    Place { host: "https://dl-cdn.alpinelinux.org".into(), path, optional: 1 }
}

pub(super) static ALPINE: Directory = Directory {
    names: &["alpine", "alpinelinux"],
    user: "alpine",
    architectures: &["x86_64", "aarch64"],
    variants: |architecture| if architecture == "x86_64" { &["bios", "uefi"] } else { &["uefi"] },
    releases: &["3.24", "3.23", "3.22", "3.21"],
    releases_in: Some(|| place("alpine".into())),
    release_of: |folder| numbered(folder.strip_prefix('v')?),
    canonical: |release| release.strip_prefix('v').unwrap_or(release).to_owned(),
    sites: |release, architecture, variant| {
        // 3.23 has images of 3.23.0, 3.23.1 and so on.
        let version = if is_whole(release) { release.to_owned() } else { format!("{release}.#") };
        sites(release, &version, "#", architecture, variant)
    },
    list_signatures: &[],
    image_signature: Some(".asc"),
    guesses: Some(guesses),
    lasting: None,
};

fn is_whole(release: &str) -> bool {
    release.split('.').count() > 2
}

fn branch(release: &str) -> String {
    release.split('.').take(2).collect::<Vec<_>>().join(".")
}

/// The image of a version and its revision: since 3.24.2 one for all firmware and clouds, before that several.
fn sites(release: &str, version: &str, revision: &str, architecture: &str, variant: &str) -> Vec<Site> {
    let site = |image: String, firmware: Firmware| Site {
        place: place(format!("alpine/v{}/releases/cloud", branch(release))),
        lists: vec![format!("{image}.sha512")],
        files: vec![image],
        firmware,
    };
    let firmware = if variant == "bios" { Firmware::Bios } else { Firmware::Efi };
    let end = format!("cloudinit-r{revision}.qcow2");
    vec![
        site(format!("alpine-{version}-{architecture}-{end}"), usual_firmware(architecture)),
        site(format!("nocloud_alpine-{version}-{architecture}-{variant}-{end}"), firmware),
    ]
}

/// The versions that a branch's list of its newest files names, and the one before, in case its images are still to come;
/// and the revisions that there ever were of one.
fn guesses(access: &Access<'_>, release: &str, architecture: &str, variant: &str) -> Result<Vec<Site>> {
    let mut versions = Vec::new();
    if is_whole(release) {
        versions.push(release.to_owned());
    } else {
        let list = place(format!("alpine/v{release}/releases/{architecture}"));
        for folder in access.folders(&list) {
            let text = access.get(&join(&folder, "latest-releases.yaml"), LARGEST_LIST)?.unwrap_or_default();
            if let Some(newest) = newest(&String::from_utf8_lossy(&text), release) {
                versions.extend(
                    (newest.saturating_sub(1)..=newest).rev().map(|last| format!("{release}.{last}")),
                );
                break;
            }
        }
    }
    let revisions = ["2", "1", "0"];
    let all = versions.iter().flat_map(|version| revisions.map(|revision| (version, revision)));
    Ok(all.flat_map(|(version, revision)| sites(release, version, revision, architecture, variant)).collect())
}

/// The last number of the newest version of a branch, by the lines `version: 3.23.4`.
fn newest(list: &str, branch: &str) -> Option<u64> {
    let versions = list.lines().filter_map(|line| line.trim().strip_prefix("version:"));
    let versions = versions.map(|version| version.trim().trim_matches(['"', '\'']));
    versions.filter_map(|version| version.strip_prefix(branch)?.strip_prefix('.')?.parse().ok()).max()
}

#[cfg(test)]
mod tests {
    #[test]
    fn newest() {
        let list = "---\n-\n  title: \"Virtual\"\n  branch: v3.23\n  version: 3.23.4\n-\n  version: \"3.23.10\"\n  version: 3.2.99\n  version: 3.23.x\n";
        assert_eq!(super::newest(list, "3.23"), Some(10));
        assert_eq!(super::newest(list, "3.24"), None);
        assert_eq!(super::newest("<html>", "3.24"), None);
    }
}
