//! [openSUSE](https://get.opensuse.org/): a list in GNU format for each image, `FILE.sha256`, and its signature
//! `FILE.sha256.asc`.

use super::access::Place;
use super::directory::{Directory, Site, cloud, numbered, usual_firmware};

fn place(path: String, optional: usize) -> Place {
    Place { host: "https://download.opensuse.org".into(), path, optional }
}

pub(super) static OPENSUSE: Directory = Directory {
    names: &["opensuse", "opensuse-leap"],
    user: "opensuse",
    architectures: &["x86_64", "aarch64", "s390x"],
    variants: cloud,
    releases: &["16.0", "15.6", "15.5"],
    releases_in: Some(|| place("distribution/leap".into(), 2)),
    // 42 came before 15.
    release_of: |folder| {
        numbered(folder).filter(|release| release.contains('.') && !release.starts_with("42."))
    },
    canonical: |release| release.strip_prefix("leap-").unwrap_or(release).to_owned(),
    sites: |release, architecture, _| {
        let machine = if architecture == "s390x" { "s390x-s390x" } else { architecture };
        let firmware = usual_firmware(architecture);
        let (name, places) = if release == "tumbleweed" {
            let path = match architecture {
                "aarch64" => "ports/aarch64/tumbleweed/appliances",
                "s390x" => "ports/zsystems/tumbleweed/appliances",
                _ => "tumbleweed/appliances",
            };
            let places = vec![place(path.into(), 2), place("tumbleweed/appliances".into(), 0)];
            (format!("openSUSE-Tumbleweed-Minimal-VM.{machine}"), places)
        } else {
            let major: u32 = release.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0);
            let start = if major < 16 { "openSUSE-Leap" } else { "Leap" };
            let places = vec![place(format!("distribution/leap/{release}/appliances"), 2)];
            (format!("{start}-{release}-Minimal-VM.{machine}"), places)
        };
        places
            .into_iter()
            .map(|place| Site {
                place,
                lists: vec![format!("{name}-Cloud.qcow2.sha256")],
                files: vec![
                    format!("{name}-Cloud.qcow2"),
                    format!("{name}-Cloud-Build#.qcow2"),
                    format!("{name}-#-Cloud-Build#.qcow2"),
                    format!("{name}-#-Cloud-Snapshot#.qcow2"),
                ],
                firmware,
            })
            .collect()
    },
    list_signatures: &[".asc"],
    image_signature: None,
    guesses: None,
    lasting: None,
};
