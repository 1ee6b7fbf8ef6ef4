//! Images by name, from a server that has what a distribution's has: lists that GnuPG signed, and images that qemu-img made.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod gpg;
mod mirror;
mod server;

use std::process::Command;
use std::sync::Mutex;

use fedvirt_core::image::{Image, Images, Verified};
use fedvirt_core::{ByteSize, Error, ErrorKind, Event};
use mirror::*;
use sha2::Digest as _;

fn refused<T: std::fmt::Debug>(result: Result<T, Error>, kind: ErrorKind, says: &str) {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.to_string().contains(says), "{error}");
}

#[test]
fn a_name_becomes_a_verified_image() {
    let mirror = Mirror::new();
    let images = mirror.images("cache");
    let listed = images.list("fedora").unwrap();
    assert_eq!(listed[0].name().to_string(), "fedora:43/x86_64/cloud");
    let steps = Mutex::new(Vec::new());
    let listen = |event: Event<'_>| {
        if let Event::Started { step, .. } = event {
            steps.lock().unwrap().push(step.to_owned());
        }
    };
    let image = images.fetch("fedora:43/x86_64", &listen).unwrap();
    assert_eq!(*steps.lock().unwrap(), ["download"]);
    assert_eq!(image.verified, Verified::Signed { fingerprint: mirror.key.clone() });
    assert_eq!(image.entry.default_user.as_deref(), Some("fedora"));
    assert_eq!(Image::open(&image.path).unwrap().virtual_size, ByteSize::mib(64));

    // The second time it is there; by any name that stands for it; and without the network.
    let again = images.fetch("fedora/x86_64", &()).unwrap();
    assert!(again.cached && again.path == image.path);
    assert_eq!(mirror.asked(&format!("{FEDORA}{FEDORA_IMAGE}")), 1);
    let before = mirror.server.requests().len();
    let offline = images.clone().offline();
    assert_eq!(offline.fetch("fedora:43/x86_64", &()).unwrap().path, image.path);
    refused(offline.fetch("fedora:42/x86_64", &()), ErrorKind::ImageUnknown, "fetch it once while online");
    assert_eq!(mirror.server.requests().len(), before);
    refused(images.list("fedra"), ErrorKind::ImageUnknown, "fedora");
}

#[test]
fn what_is_locked_stays_what_it_is() {
    let mirror = Mirror::new();
    let images = mirror.images("cache").lock(mirror.work.0.join("images.lock"));
    let first = images.fetch("fedora:43/x86_64", &()).unwrap();
    mirror.put_fedora(&mirror.qcow2(&["disk.qcow2", "96M"]));
    let locked = images.fetch("fedora:43/x86_64", &()).unwrap();
    assert_eq!((&locked.digest, &locked.path), (&first.digest, &first.path));
    assert_eq!(locked.verified, Verified::Given);
    let other = mirror.images("cache").fetch("fedora:43/x86_64", &()).unwrap();
    assert_ne!(other.digest, first.digest);
    // In another cache the locked one cannot be had any more, and nothing else is taken for it.
    let elsewhere = images.clone().cache(mirror.work.0.join("other"));
    refused(elsewhere.fetch("fedora:43/x86_64", &()), ErrorKind::DigestMismatch, "should have");
    let json = serde_json::to_string(&images).unwrap();
    assert_eq!(Images::from_json(&json).unwrap(), images);
    refused(Images::from_json(r#"{"mirors":[]}"#), ErrorKind::InvalidSpec, "mirors");
}

#[test]
fn what_cannot_be_trusted_is_refused() {
    let mirror = Mirror::new();
    let list = format!("{FEDORA}{FEDORA_LIST}");
    let signed = mirror.files.lock().unwrap()[&list].clone();
    let changed = String::from_utf8(signed.to_vec()).unwrap().replace(" = ", " = 00");
    let stranger = mirror.gpg.key("stranger", "ed25519", "never", &[]);
    let by_stranger = mirror.gpg.clear_sign(&stranger, b"SHA256 (x) = 00\n");
    for (content, says) in [(changed.into_bytes(), "signature"), (by_stranger, "key")] {
        mirror.put(&list, content);
        for images in [mirror.images("cache"), mirror.images("cache").allow_unsigned()] {
            refused(images.fetch("fedora:43/x86_64", &()), ErrorKind::Untrusted, says);
        }
    }
    mirror.put(&list, signed.to_vec());

    // An image that would show a file of the host to whoever starts it.
    std::fs::write(mirror.work.0.join("secret"), [0; 4096]).unwrap();
    mirror.put_fedora(&mirror.qcow2(&["-b", "secret", "-F", "raw", "disk.qcow2"]));
    refused(mirror.images("cache").fetch("fedora:43/x86_64", &()), ErrorKind::ImageFormat, "overlay");
}

#[test]
fn a_signature_over_the_image_itself_counts() {
    let mirror = Mirror::new();
    let plain = mirror.qcow2(&["disk.qcow2", "32M"]);
    let status = Command::new("xz").args(["-k", "disk.qcow2"]).current_dir(&mirror.work.0).status().unwrap();
    assert!(status.success());
    let packed = std::fs::read(mirror.work.0.join("disk.qcow2.xz")).unwrap();
    let hex = |bytes: &[u8]| {
        sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let name = "fedora-coreos-44.20260707.3.1-qemu.x86_64.qcow2.xz";
    let folder = "/prod/streams/stable/builds/44.20260707.3.1/x86_64/";
    let base = format!("https://builds.coreos.fedoraproject.org{folder}");
    let stream = format!(
        r#"{{"stream":"stable","metadata":{{"last-modified":"2026-07-20T00:00:00Z"}},"architectures":{{"x86_64":{{"artifacts":{{"qemu":{{
            "release":"44.20260707.3.1","formats":{{"qcow2.xz":{{"disk":{{"location":"{base}{name}","signature":"{base}{name}.sig",
            "sha256":"{}","uncompressed-sha256":"{}"}}}}}}}}}}}}}}}}"#,
        hex(&packed),
        hex(&plain)
    );
    mirror.put("/streams/stable.json", stream);
    mirror.put(&format!("{folder}{name}"), packed.clone());
    mirror.put(&format!("{folder}{name}.sig"), mirror.gpg.detach_sign(&mirror.key, b"something else"));
    let images = mirror.images("cache");
    refused(images.fetch("coreos/x86_64", &()), ErrorKind::Untrusted, "signature");
    assert!(images.open_cache().unwrap().list().unwrap().is_empty());

    mirror.put(&format!("{folder}{name}.sig"), mirror.gpg.detach_sign(&mirror.key, &packed));
    let image = images.fetch("coreos/x86_64", &()).unwrap();
    assert_eq!(image.verified, Verified::Signed { fingerprint: mirror.key.clone() });
    assert_eq!(std::fs::read(&image.path).unwrap(), plain);
    let again = images.fetch("coreos/x86_64", &()).unwrap();
    assert!(again.cached);
    assert_eq!(again.verified, image.verified);
    // By now somebody else's, so the key that signed it does not count.
    let stranger = mirror.gpg.key("stranger", "ed25519", "never", &[]);
    mirror.put(&format!("{folder}{name}.sig"), mirror.gpg.detach_sign(&stranger, &packed));
    refused(images.fetch("coreos/x86_64", &()), ErrorKind::Untrusted, "key");
}
