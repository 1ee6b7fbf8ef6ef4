//! [AlmaLinux](https://wiki.almalinux.org/cloud/Generic-cloud.html): `CHECKSUM` in GNU format, `CHECKSUM.asc` beside it.

use super::access::Place;
use super::directory::{Directory, Site, numbered, same, usual_firmware};

fn place(path: String) -> Place {
    Place { host: "https://repo.almalinux.org".into(), path, optional: 1 }
}

pub(super) static ALMALINUX: Directory = Directory {
    names: &["almalinux", "alma"],
    user: "almalinux",
    architectures: &["x86_64", "aarch64", "ppc64le", "s390x"],
    variants: |_| &["genericcloud", "genericcloud-ext4", "opennebula"],
    releases: &["10", "9", "8"],
    releases_in: Some(|| place("almalinux".into())),
    // Minor releases are folders of their own, and the major one's is the newest of them.
    release_of: |folder| numbered(folder).filter(|release| !release.contains('.')),
    canonical: same,
    sites: |release, architecture, variant| {
        let (major, minor) =
            release.split_once('.').map_or((release, None), |(major, _)| (major, Some(release)));
        let kind = match variant {
            "genericcloud-ext4" => "GenericCloud-ext4",
            "opennebula" => "OpenNebula",
            _ => "GenericCloud",
        };
        let start = format!("AlmaLinux-{major}-{kind}");
        let mut files = vec![format!("{start}-{}-#.{architecture}.qcow2", minor.unwrap_or("#"))];
        if minor.is_none() {
            files.push(format!("{start}-latest.{architecture}.qcow2"));
        }
        [Some(release), minor.map(|_| major)]
            .into_iter()
            .flatten()
            .map(|folder| Site {
                place: place(format!("almalinux/{folder}/cloud/{architecture}/images")),
                lists: vec!["CHECKSUM".into()],
                files: files.clone(),
                firmware: usual_firmware(architecture),
            })
            .collect()
    },
    list_signatures: &[".asc"],
    image_signature: None,
    guesses: None,
    lasting: None,
};
