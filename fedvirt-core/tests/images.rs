//! Images by name, from a server that has what a distribution's has: lists that GnuPG signed, and images that qemu-img made.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod gpg;
mod mirror;
mod server;

use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

use fedvirt_core::image::{Fetched, Image, Images, Verified};
use fedvirt_core::{ByteSize, Error, ErrorKind, Event, Progress};
use mirror::*;
use server::{Server, Step, answer};
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
    refused(elsewhere.fetch("fedora:43/x86_64", &()), ErrorKind::DigestMismatch, "images.lock was written");
    mirror.files.lock().unwrap().remove(&format!("{FEDORA}{FEDORA_IMAGE}"));
    refused(elsewhere.fetch("fedora:43/x86_64", &()), ErrorKind::Download, "remove \"fedora:43/x86_64\"");
    let json = serde_json::to_string(&images).unwrap();
    assert_eq!(Images::from_json(&json).unwrap(), images);
    refused(Images::from_json(r#"{"mirors":[]}"#), ErrorKind::InvalidSpec, "mirors");
}

#[test]
fn what_is_locked_is_found_where_it_stays() {
    let mirror = Mirror::new();
    let (first, second) =
        (mirror.qcow2(&["disk.qcow2", "32M"]), mirror.qcow2(&["-o", "cluster_size=4k", "disk.qcow2", "32M"]));
    let cloud = "/images/cloud/trixie";
    let name = "debian-13-generic-amd64";
    // As Debian does: a folder for each build, and one with the newest under names without its number.
    let build = |number: &str, image: &[u8]| {
        let digest = sha2::Sha512::digest(image);
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let file = format!("{name}-{number}.qcow2");
        mirror.put(&format!("{cloud}/{number}/{file}"), image);
        mirror.put(&format!("{cloud}/latest/{name}.qcow2"), image);
        mirror.put(&format!("{cloud}/latest/SHA512SUMS"), format!("{hex}  {name}.qcow2\n"));
        let json = serde_json::json!({"items": [{"kind": "Upload", "data": {"ref": format!("trixie/{number}/{file}")},
            "metadata": {"annotations": {"cloud.debian.org/digest":
                format!("sha512:{}", base64::Engine::encode(&base64::engine::general_purpose::STANDARD_NO_PAD, digest))}}}]});
        mirror.put(&format!("{cloud}/latest/{name}.json"), json.to_string());
    };
    build("20260831-2587", &first);
    let images = |cache: &str| {
        mirror
            .images(cache)
            .allow_unsigned()
            .lock(mirror.work.0.join("images.lock"))
            .fetch("debian:13/x86_64", &())
    };
    assert_eq!(std::fs::read(images("a").unwrap().path).unwrap(), first);
    assert_eq!(mirror.asked(&format!("{cloud}/latest/{name}.qcow2")), 0);
    build("20260914-2601", &second);
    assert_eq!(std::fs::read(images("b").unwrap().path).unwrap(), first);
    mirror.files.lock().unwrap().remove(&format!("{cloud}/20260831-2587/{name}-20260831-2587.qcow2"));
    refused(
        images("c"),
        ErrorKind::DigestMismatch,
        "has another image there by now: remove \"debian:13/x86_64\"",
    );
    assert_eq!(std::fs::read(images("a").unwrap().path).unwrap(), first);
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
fn what_is_remembered_must_be_good_enough_now() {
    let mirror = Mirror::new();
    let fetched = mirror.images("cache").fetch("fedora:43/x86_64", &()).unwrap();
    let offline = mirror.images("cache").offline();
    let image = offline.fetch("fedora:43/x86_64", &()).unwrap();
    assert_eq!((&image.path, &image.verified), (&fetched.path, &fetched.verified));
    // Whoever trusts another key alone does not take what this one signed, unless anything will do.
    let stranger = mirror.gpg.key("stranger", "ed25519", "never", &[]);
    let other = mirror.gpg.folder.write("other.gpg", &mirror.gpg.run(&["--export", &stranger], b""));
    let theirs = Images::new().keyring(other).cache(mirror.work.0.join("cache")).offline();
    refused(theirs.fetch("fedora:43/x86_64", &()), ErrorKind::Untrusted, "remembered");
    theirs.allow_unsigned().fetch("fedora:43/x86_64", &()).unwrap();

    // What was found without a signature is not taken for more than that.
    mirror.files.lock().unwrap().remove(&format!("{FEDORA}{FEDORA_LIST}"));
    let lenient = mirror.images("lenient").allow_unsigned();
    assert_eq!(lenient.fetch("fedora:43/x86_64", &()).unwrap().verified, Verified::Unprotected);
    assert_eq!(lenient.offline().fetch("fedora:43/x86_64", &()).unwrap().verified, Verified::Unprotected);
    let strict = mirror.images("lenient").offline();
    refused(strict.fetch("fedora:43/x86_64", &()), ErrorKind::Untrusted, "remembered");
}

#[test]
fn whatever_way_a_name_was_resolved_it_is_remembered() {
    let mirror = Mirror::new();
    let images = mirror.images("cache");
    let entry = images.resolve("fedora:43/x86_64").unwrap();
    assert_eq!(images.clone().offline().resolve("fedora:43/x86_64").unwrap(), entry);
    let image = images.fetch_entry(&entry, &()).unwrap();
    assert_eq!(images.clone().offline().fetch("fedora:43/x86_64", &()).unwrap().path, image.path);
    // A cache that cannot be written to serves nevertheless.
    let names = mirror.work.0.join("cache/names.json");
    std::fs::remove_file(&names).unwrap();
    std::fs::create_dir(&names).unwrap();
    assert!(images.fetch("fedora:43/x86_64", &()).unwrap().cached);
}

/// Whoever cancels when a server has been asked.
struct Impatient<'a>(&'a Server);

impl Progress for Impatient<'_> {
    fn event(&self, _: Event<'_>) {}

    fn is_cancelled(&self) -> bool {
        !self.0.requests().is_empty()
    }
}

#[test]
fn looking_up_a_name_can_be_cancelled() {
    // Without cancelling, each of them would be waited for longer than the test's own limit of time.
    let drips = || {
        let drop = [Step::Send(vec![b' '; 2000]), Step::Pause(Duration::from_millis(50))];
        let head = Step::Send(b"HTTP/1.1 200 OK\r\n\r\n[".to_vec());
        [head].into_iter().chain(std::iter::repeat_n(drop, 20_000).flatten()).collect()
    };
    let silent = || vec![Step::Stall];
    let busy = || answer("503 Service Unavailable", &[("retry-after", "50")], "");
    let answers: [fn() -> server::Answer; 3] = [drips, silent, busy];
    let work = gpg::Folder::new();
    for give in answers {
        let server = Server::http(move |_| give());
        let images = Images::new().mirror(server.url("/")).cache(&work.0);
        refused(
            images.fetch("fedora:43/x86_64", &Impatient(&server)),
            ErrorKind::Cancelled,
            "looking up an image",
        );
        assert_eq!(server.requests().len(), 1);
    }
    // The signature over an image is a small file, too.
    let coreos = CoreOs::new();
    coreos.sign(&coreos.mirror.key, &coreos.packed);
    let entry = coreos.mirror.images("cache").resolve("coreos/x86_64").unwrap();
    let silent = Server::http(|_| vec![Step::Stall]);
    let entry =
        serde_json::to_string(&entry).unwrap().replace(&coreos.mirror.server.url("/"), &silent.url("/"));
    let entry = fedvirt_core::image::Entry::from_json(&entry).unwrap();
    let result = coreos.mirror.images("cache").fetch_entry(&entry, &Impatient(&silent));
    refused(result, ErrorKind::Cancelled, "downloading an image");
}

#[test]
fn what_a_lock_file_gives_holds_with_that_file_alone() {
    let mirror = Mirror::new();
    let lock = mirror.work.0.join("images.lock");
    let first = mirror.images("first").lock(&lock).fetch("fedora:43/x86_64", &()).unwrap();
    let locked = mirror.images("cache").lock(&lock);
    let given = locked.fetch("fedora:43/x86_64", &()).unwrap();
    assert_eq!((&given.digest, &given.verified), (&first.digest, &Verified::Given));
    assert_eq!(locked.clone().offline().fetch("fedora:43/x86_64", &()).unwrap().path, given.path);
    let strict = mirror.images("cache").offline();
    refused(strict.fetch("fedora:43/x86_64", &()), ErrorKind::ImageUnknown, "fetch it once while online");

    // What a signed list said stays, with its signature, whatever a lock file says later.
    mirror.put_fedora(&mirror.qcow2(&["disk.qcow2", "96M"]));
    let newer = mirror.images("cache").fetch("fedora:43/x86_64", &()).unwrap();
    assert_eq!(locked.fetch("fedora:43/x86_64", &()).unwrap().digest, first.digest);
    let again = strict.fetch("fedora:43/x86_64", &()).unwrap();
    assert_eq!(
        (&again.digest, &again.verified),
        (&newer.digest, &Verified::Signed { fingerprint: mirror.key.clone() })
    );

    // Where somebody's word was remembered as it is, nobody else takes it for a signature.
    let names = fedvirt_core::image::ImagesLock::at(mirror.work.0.join("cache/names.json"));
    names.update("fedora:43/x86_64", &given.entry).unwrap();
    assert_eq!(given.entry.verified, Verified::Given);
    refused(strict.fetch("fedora:43/x86_64", &()), ErrorKind::Untrusted, "remembered");
    assert_eq!(strict.allow_unsigned().fetch("fedora:43/x86_64", &()).unwrap().path, given.path);
}

/// Fedora CoreOS signs its images themselves, and not the list that has their digests.
struct CoreOs {
    mirror: Mirror,
    plain: Vec<u8>,
    packed: Vec<u8>,
    path: String,
}

impl CoreOs {
    fn new() -> Self {
        let mirror = Mirror::new();
        let plain = mirror.qcow2(&["disk.qcow2", "32M"]);
        let status =
            Command::new("xz").args(["-k", "disk.qcow2"]).current_dir(&mirror.work.0).status().unwrap();
        assert!(status.success());
        let packed = std::fs::read(mirror.work.0.join("disk.qcow2.xz")).unwrap();
        let hex = |bytes: &[u8]| {
            sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>()
        };
        let path = "/prod/streams/stable/builds/44.20260707.3.1/x86_64/fedora-coreos-44.20260707.3.1-qemu.x86_64.qcow2.xz";
        let url = format!("https://builds.coreos.fedoraproject.org{path}");
        let stream = format!(
            r#"{{"stream":"stable","metadata":{{"last-modified":"2026-07-20T00:00:00Z"}},"architectures":{{"x86_64":{{"artifacts":{{"qemu":{{
                "release":"44.20260707.3.1","formats":{{"qcow2.xz":{{"disk":{{"location":"{url}","signature":"{url}.sig",
                "sha256":"{}","uncompressed-sha256":"{}"}}}}}}}}}}}}}}}}"#,
            hex(&packed),
            hex(&plain)
        );
        mirror.put("/streams/stable.json", stream);
        mirror.put(path, packed.clone());
        Self { mirror, plain, packed, path: path.into() }
    }

    fn sign(&self, key: &str, content: &[u8]) {
        self.mirror.put(&format!("{}.sig", self.path), self.mirror.gpg.detach_sign(key, content));
    }

    fn fetch(&self, images: &Images) -> Result<Fetched, Error> {
        images.fetch("coreos/x86_64", &())
    }
}

#[test]
fn a_signature_over_the_image_itself_counts() {
    let coreos = CoreOs::new();
    let (mirror, images) = (&coreos.mirror, coreos.mirror.images("cache"));
    // None, by nobody that is known, and over something else.
    refused(coreos.fetch(&images), ErrorKind::Untrusted, "no signature");
    let stranger = mirror.gpg.key("stranger", "ed25519", "never", &[]);
    coreos.sign(&stranger, &coreos.packed);
    refused(coreos.fetch(&images), ErrorKind::Untrusted, "unknown key");
    assert_eq!(mirror.asked(&coreos.path), 0);
    coreos.sign(&mirror.key, b"something else");
    refused(coreos.fetch(&images), ErrorKind::Untrusted, "signature");
    refused(coreos.fetch(&images.clone().allow_unsigned()), ErrorKind::Untrusted, "signature");
    assert!(images.open_cache().unwrap().list().unwrap().is_empty());

    coreos.sign(&mirror.key, &coreos.packed);
    let image = coreos.fetch(&images).unwrap();
    let signed = Verified::Signed { fingerprint: mirror.key.clone() };
    assert_eq!(image.verified, signed);
    assert_eq!(std::fs::read(&image.path).unwrap(), coreos.plain);
    for again in [coreos.fetch(&images).unwrap(), coreos.fetch(&images.clone().offline()).unwrap()] {
        assert!(again.cached);
        assert_eq!(again.verified, signed);
    }
    // For whoever trusts another key, that was no check.
    let other = mirror.gpg.folder.write("other.gpg", &mirror.gpg.run(&["--export", &stranger], b""));
    let mut theirs = images;
    theirs.keyrings = vec![other];
    refused(coreos.fetch(&theirs), ErrorKind::Untrusted, "unknown key");
    refused(coreos.fetch(&theirs.clone().offline()), ErrorKind::Untrusted, "no key that counts");
    coreos.sign(&stranger, &coreos.packed);
    let image = coreos.fetch(&theirs).unwrap();
    assert_eq!((image.cached, image.verified), (false, Verified::Signed { fingerprint: stranger }));
}

#[test]
fn an_image_that_came_by_its_digest_alone_is_not_enough_for_who_wants_it_signed() {
    let coreos = CoreOs::new();
    let mirror = &coreos.mirror;
    let strict = mirror.images("cache");
    let lenient = strict.clone().allow_unsigned();
    let image = coreos.fetch(&lenient).unwrap();
    assert_eq!((image.cached, &image.verified), (false, &Verified::Unprotected));
    refused(coreos.fetch(&strict), ErrorKind::Untrusted, "no signature");
    refused(coreos.fetch(&strict.clone().offline()), ErrorKind::Untrusted, "no key which counts");

    // It is signed by now, so it is downloaded once more; and then all are served.
    coreos.sign(&mirror.key, &coreos.packed);
    let signed = Verified::Signed { fingerprint: mirror.key.clone() };
    let image = coreos.fetch(&strict).unwrap();
    assert_eq!((image.cached, &image.verified), (false, &signed));
    for images in [&strict, &lenient, &strict.clone().offline()] {
        let again = coreos.fetch(images).unwrap();
        assert_eq!((again.cached, &again.verified), (true, &signed));
    }
    assert_eq!(mirror.asked(&coreos.path), 2);
}
