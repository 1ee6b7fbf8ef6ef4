//! The images that [osinfo-db](https://gitlab.com/libosinfo/osinfo-db) names:
//! `<os><short-id/><version/><distro/><image arch format cloud-init><variant id/><url/></image></os>`.

use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::access::{Access, Place, file_of, folder_of, split_host};
use super::checksums::is_plain_name;
use super::directory::{Site, by_name, search, usual_firmware};
use super::{Listing, Wanted, name, newest_first};
use crate::image::trust::signer;
use crate::image::{Entry, FirstBoot, Format};
use crate::{Error, Result};

/// The largest description of one system has 200 kB.
const LARGEST: u64 = 4 << 20;

#[derive(Debug, Default, Clone)]
struct Image {
    architecture: String,
    format: String,
    cloud_init: bool,
    variant: String,
    url: String,
}

#[derive(Debug, Default)]
struct System {
    short_ids: Vec<String>,
    version: String,
    distribution: String,
    images: Vec<Image>,
}

/// All systems that have images.
#[derive(Debug)]
pub(super) struct Images(Vec<System>);

impl Images {
    pub(super) fn open(folder: &Path) -> Option<Self> {
        let mut systems = Vec::new();
        for vendor in folder.join("os").read_dir().ok()?.flatten() {
            let Ok(files) = vendor.path().read_dir() else { continue };
            for file in files.flatten().map(|file| file.path()) {
                if file.metadata().is_ok_and(|data| data.is_file() && data.len() <= LARGEST) {
                    // One description that cannot be read does not spoil the others.
                    let text = std::fs::read_to_string(&file).unwrap_or_default();
                    if text.contains("<image ") {
                        systems.extend(read(&text).filter(|system| !system.images.is_empty()));
                    }
                }
            }
        }
        systems.sort_by(|a, b| a.short_ids.cmp(&b.short_ids));
        Some(Self(systems))
    }

    pub(super) fn has(&self, distribution: &str) -> bool {
        self.0.iter().any(|system| system.is(distribution))
    }

    pub(super) fn entry(
        &self,
        access: &Access<'_>,
        distribution: &str,
        wanted: Wanted<'_>,
    ) -> Result<Option<Entry>> {
        let fits = |image: &&Image| {
            image.architecture == wanted.architecture
                && wanted.variant.is_none_or(|variant| variant == image.variant)
        };
        let mut found: Vec<(&System, &Image)> = self
            .0
            .iter()
            .filter(|system| system.is(distribution))
            .filter(|system| wanted.release.is_none_or(|release| release == system.version))
            .filter_map(|system| Some((system, system.images.iter().find(fits)?)))
            .collect();
        found.sort_by(|(a, _), (b, _)| newest_first(&a.version, &b.version));
        let Some((system, image)) = found.first() else { return Ok(None) };
        let file = file_of(&image.url);
        let Some((host, path)) = split_host(folder_of(&image.url)).filter(|_| is_plain_name(file)) else {
            return Ok(None);
        };
        let one = |ending: &str| format!("{file}{ending}");
        let site = Site {
            place: Place { host: host.into(), path: path.into(), optional: path.split('/').count() },
            lists: vec![
                "CHECKSUM".into(),
                "SHA512SUMS".into(),
                "SHA256SUMS".into(),
                one(".sha256"),
                one(".SHA256"),
                one(".sha512"),
                one(".CHECKSUM"),
                format!("Fedora-Cloud-#-#-{}-CHECKSUM", image.architecture),
            ],
            files: vec![file.into()],
            firmware: usual_firmware(&image.architecture),
        };
        let signer = signer(&system.distribution, &system.version);
        let endings = &[".asc", ".gpg", ".sign", ".sig"];
        let found = search(access, &site, &signer, endings, None)?.ok_or_else(|| Error::Untrusted {
            url: image.url.clone(),
            why: "osinfo-db knows no digest of it, and no list of digests is beside it".into(),
            hint: "download the image yourself and give its path".into(),
        })?;
        let (compression, by_name) = by_name(file);
        Ok(Some(Entry {
            distribution: system.distribution.clone(),
            release: system.version.clone(),
            architecture: image.architecture.clone(),
            variant: image.variant.clone(),
            urls: found.urls(access),
            digest: found.digest,
            size: found.size,
            compression,
            unpacked_digest: None,
            format: if image.format == "raw" { Format::Raw } else { by_name },
            default_user: super::user_of(&system.distribution).map(Into::into),
            firmware: site.firmware,
            first_boot: FirstBoot::CloudInit,
            verified: found.verified,
            signature_url: found.signature_url,
        }))
    }

    pub(super) fn listings(&self) -> Vec<Listing> {
        let of = |system: &System, image: &Image| Listing {
            distribution: system.distribution.clone(),
            release: system.version.clone(),
            architecture: image.architecture.clone(),
            variant: image.variant.clone(),
            prerelease: false,
        };
        self.0.iter().flat_map(|system| system.images.iter().map(move |image| of(system, image))).collect()
    }
}

impl System {
    fn is(&self, name: &str) -> bool {
        self.distribution == name || self.short_ids.iter().any(|id| id == name)
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    Some(found.value.into_owned())
}

/// Reads one description; none when it is no XML.
fn read(text: &str) -> Option<System> {
    let mut reader = Reader::from_str(text);
    let mut system = System::default();
    let mut path: Vec<String> = Vec::new();
    let mut image = Image::default();
    let mut content = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) => {
                path.push(element.name().as_ref().to_owned());
                content.clear();
                start(&path, &element, &mut image);
            }
            Event::Empty(element) => {
                path.push(element.name().as_ref().to_owned());
                start(&path, &element, &mut image);
                path.pop();
            }
            Event::Text(text) => content.push_str(&text),
            Event::GeneralRef(reference) if &*reference == "amp" => content.push('&'),
            Event::End(_) => {
                let parts: Vec<&str> = path.iter().map(String::as_str).collect();
                let value = content.trim();
                match parts[..] {
                    ["libosinfo", "os", "short-id"] => system.short_ids.push(value.to_ascii_lowercase()),
                    ["libosinfo", "os", "version"] => system.version = value.to_ascii_lowercase(),
                    ["libosinfo", "os", "distro"] => system.distribution = value.to_ascii_lowercase(),
                    ["libosinfo", "os", "image", "url"] => image.url = value.into(),
                    ["libosinfo", "os", "image"] => {
                        let image = std::mem::take(&mut image);
                        // Others are made for another hypervisor, or are to be installed from.
                        let usable = matches!(image.format.as_str(), "qcow2" | "raw") && image.cloud_init;
                        if usable && image.url.starts_with("http") && !image.architecture.is_empty() {
                            system.images.push(image);
                        }
                    }
                    _ => {}
                }
                path.pop();
                content.clear();
            }
            Event::Eof => return Some(system),
            _ => {}
        }
    }
}

fn start(path: &[String], element: &BytesStart<'_>, image: &mut Image) {
    let parts: Vec<&str> = path.iter().map(String::as_str).collect();
    match parts[..] {
        ["libosinfo", "os", "image"] => {
            let architecture = attribute(element, "arch").unwrap_or_default();
            *image = Image {
                architecture: name::architecture(&architecture).unwrap_or_default().into(),
                format: attribute(element, "format").unwrap_or_default(),
                cloud_init: attribute(element, "cloud-init").as_deref() == Some("true"),
                variant: "cloud".into(),
                url: String::new(),
            };
        }
        ["libosinfo", "os", "image", "variant"] => {
            if let Some(variant) = attribute(element, "id") {
                image.variant = variant.to_ascii_lowercase();
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn any_text(text in "\\PC*", inner in "(<image arch='x86_64'>|<url>|</url>|</image>|a|&amp;|<!--|<os/>){0,8}") {
            let _ = read(&text);
            let _ = read(&format!("<libosinfo><os>{inner}</os></libosinfo>"));
        }
    }
}
