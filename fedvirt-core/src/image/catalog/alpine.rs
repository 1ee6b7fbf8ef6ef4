//! [Alpine](https://alpinelinux.org/cloud/): the digits of a digest in `FILE.sha512`, a signature of the image in
//! `FILE.asc`.

use super::access::Place;
use super::directory::{Directory, Site, numbered};
use crate::image::Firmware;

fn place(path: String) -> Place {
    Place { host: "https://dl-cdn.alpinelinux.org".into(), path, optional: 1 }
}

pub(super) static ALPINE: Directory = Directory {
    names: &["alpine", "alpinelinux"],
    user: "alpine",
    architectures: &["x86_64", "aarch64"],
    variants: |architecture| if architecture == "x86_64" { &["bios", "uefi"] } else { &["uefi"] },
    releases: &["3.23", "3.22", "3.21", "3.20"],
    releases_in: Some(|| place("alpine".into())),
    release_of: |folder| numbered(folder.strip_prefix('v')?),
    canonical: |release| release.strip_prefix('v').unwrap_or(release).to_owned(),
    sites: |release, architecture, variant| {
        let mut parts = release.split('.');
        let branch: Vec<&str> = parts.by_ref().take(2).collect();
        // 3.23 has images of 3.23.0, 3.23.1 and so on.
        let version = if parts.next().is_some() { release.to_owned() } else { format!("{release}.#") };
        let image = format!("nocloud_alpine-{version}-{architecture}-{variant}-cloudinit-r#.qcow2");
        vec![Site {
            place: place(format!("alpine/v{}/releases/cloud", branch.join("."))),
            lists: vec![format!("{image}.sha512")],
            files: vec![image],
            firmware: if variant == "bios" { Firmware::Bios } else { Firmware::Efi },
        }]
    },
    list_signatures: &[],
    image_signature: Some(".asc"),
};
