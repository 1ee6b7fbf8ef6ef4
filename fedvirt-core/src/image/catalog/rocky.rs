//! [Rocky](https://docs.rockylinux.org/): `CHECKSUM` in BSD format for a whole folder, and `FILE.CHECKSUM` for each image.

use super::access::Place;
use super::directory::{Directory, Site, numbered, same, usual_firmware};

fn place(path: String) -> Place {
    Place { host: "https://dl.rockylinux.org".into(), path, optional: 2 }
}

pub(super) static ROCKY: Directory = Directory {
    names: &["rocky", "rockylinux"],
    user: "rocky",
    architectures: &["x86_64", "aarch64", "ppc64le", "s390x", "riscv64"],
    variants: |_| &["base", "lvm"],
    releases: &["10", "9", "8"],
    releases_in: Some(|| place("pub/rocky".into())),
    release_of: |folder| numbered(folder).filter(|release| !release.contains('.')),
    canonical: same,
    sites: |release, architecture, variant| {
        let (major, minor) =
            release.split_once('.').map_or((release, None), |(major, _)| (major, Some(release)));
        let kind = if variant == "lvm" { "LVM" } else { "Base" };
        let start = format!("Rocky-{major}-GenericCloud-{kind}");
        let mut files = vec![format!("{start}-{}-#.{architecture}.qcow2", minor.unwrap_or("#"))];
        if minor.is_none() {
            files.push(format!("{start}.latest.{architecture}.qcow2"));
        }
        [Some(release), minor.map(|_| major)]
            .into_iter()
            .flatten()
            .map(|folder| Site {
                place: place(format!("pub/rocky/{folder}/images/{architecture}")),
                lists: vec!["CHECKSUM".into(), format!("{start}.latest.{architecture}.qcow2.CHECKSUM")],
                files: files.clone(),
                firmware: usual_firmware(architecture),
            })
            .collect()
    },
    list_signatures: &[".asc", ".sig"],
    image_signature: None,
    guesses: None,
    lasting: None,
};
