//! [Arch](https://gitlab.archlinux.org/archlinux/arch-boxes): `FILE.SHA256` in GNU format, with signatures of that
//! list and of the image itself, each in a file with `.sig` appended.

use super::access::Place;
use super::directory::{Directory, Site, cloud, same};
use crate::image::Firmware;

pub(super) static ARCH: Directory = Directory {
    names: &["arch", "archlinux"],
    user: "arch",
    architectures: &["x86_64"],
    variants: cloud,
    releases: &["rolling"],
    releases_in: None,
    release_of: |_| None,
    canonical: same,
    sites: |release, architecture, _| {
        if release != "rolling" {
            return Vec::new();
        }
        let file = format!("Arch-Linux-{architecture}-cloudimg.qcow2");
        vec![Site {
            place: Place {
                host: "https://geo.mirror.pkgbuild.com".into(),
                path: "images/latest".into(),
                optional: 1,
            },
            lists: vec![format!("{file}.SHA256")],
            files: vec![file, format!("Arch-Linux-{architecture}-cloudimg-#.qcow2")],
            firmware: Firmware::Any,
        }]
    },
    list_signatures: &[".sig"],
    image_signature: Some(".sig"),
};
