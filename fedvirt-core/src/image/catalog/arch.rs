//! [Arch](https://gitlab.archlinux.org/archlinux/arch-boxes): `FILE.SHA256` in GNU format, with signatures of that
//! list and of the image itself, each in a file with `.sig` appended.

use super::access::{Access, Place, join};
use super::directory::{Directory, Found, Site, cloud, same};
use crate::Result;
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
    guesses: None,
    lasting: Some(lasting),
};

/// The build's own folder: that of `…-cloudimg-20261001.604814.qcow2` is `v20261001.604814`, beside `latest`.
fn lasting(_: &Access<'_>, found: &Found) -> Result<Vec<String>> {
    let number = |name: &str| Some(name.strip_suffix(".qcow2")?.rsplit_once('-')?.1.to_owned());
    let place = found.folder.strip_suffix("/latest").zip(found.build.as_ref());
    let url = place.and_then(|(images, name)| Some(join(&format!("{images}/v{}", number(name)?), name)));
    Ok(url.into_iter().collect())
}
