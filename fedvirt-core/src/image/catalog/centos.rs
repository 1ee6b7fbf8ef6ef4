//! [CentOS Stream](https://cloud.centos.org/centos/): `CHECKSUM` in BSD format, with sizes.

use super::access::Place;
use super::directory::{Directory, Site, cloud, usual_firmware};

fn place(path: String) -> Place {
    Place { host: "https://cloud.centos.org".into(), path, optional: 1 }
}

pub(super) static CENTOS: Directory = Directory {
    names: &["centos", "centos-stream"],
    user: "cloud-user",
    architectures: &["x86_64", "aarch64", "ppc64le", "s390x"],
    variants: cloud,
    releases: &["10-stream", "9-stream"],
    releases_in: Some(|| place("centos".into())),
    release_of: |folder| folder.ends_with("-stream").then(|| folder.to_owned()),
    canonical: |release| {
        let number = release.strip_suffix("-stream").unwrap_or(release);
        format!("{}-stream", number.strip_prefix("stream").unwrap_or(number))
    },
    sites: |release, architecture, _| {
        let number = release.strip_suffix("-stream").unwrap_or(release);
        let image = |number: &str| format!("CentOS-Stream-GenericCloud-{number}.{architecture}.qcow2");
        vec![Site {
            place: place(format!("centos/{release}/{architecture}/images")),
            lists: vec!["CHECKSUM".into()],
            files: vec![
                image(&format!("{number}-#")),
                image(&format!("{architecture}-{number}-#")),
                image(&format!("{number}-latest")),
                image(&format!("{architecture}-{number}-latest")),
            ],
            firmware: usual_firmware(architecture),
        }]
    },
    list_signatures: &[".asc"],
    image_signature: None,
    guesses: None,
    lasting: None,
};
