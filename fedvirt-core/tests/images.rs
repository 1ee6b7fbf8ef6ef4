//! Images by name, from a server that has what a distribution's has: lists that GnuPG signed, and images that qemu-img made.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod gpg;
mod mirror;
mod server;
#[path = "shared/user.rs"]
mod user;

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
#[ignore = "the process that other tests start"]
fn child() {
    let images = Images::from_json(&std::env::var("FEDVIRT_TEST_IMAGES").unwrap()).unwrap();
    let fetched = images.fetch("fedora:43/x86_64", &()).unwrap();
    assert!(fetched.cached);
    let cache = images.open_cache().unwrap();
    let folder = cache.folder().parent().unwrap();
    refused(cache.keep_used_in(cache.folder()), ErrorKind::InvalidSpec, "have its owner add that folder");
    cache.keep_used_in(folder).unwrap();
}

#[test]
fn a_name_is_enough_where_the_cache_can_only_be_read() {
    let mirror = Mirror::new();
    let images = mirror.images("cache");
    images.fetch("fedora:43/x86_64", &()).unwrap();
    images.open_cache().unwrap().keep_used_in(&mirror.work.0).unwrap();
    let cache = images.open_cache().unwrap().folder().to_owned();
    let mode = |mode| {
        std::fs::set_permissions(&cache, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
    };
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child", "--ignored", "--nocapture"]);
    // GnuPG's folder is its owner's alone.
    let keyring = mirror.work.0.join("keyring.gpg");
    let mut settings = serde_json::to_value(&images).unwrap();
    std::fs::copy(settings["keyrings"][0].as_str().unwrap(), &keyring).unwrap();
    settings["keyrings"] = serde_json::json!([keyring]);
    command.env("FEDVIRT_TEST_IMAGES", settings.to_string());
    for noted in [true, false] {
        if !noted {
            std::fs::remove_file(cache.join("names.json")).unwrap();
        }
        mode(0o555);
        let output = user::not_root(&command, &mirror.work.0).output().unwrap();
        mode(0o755);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains("1 passed"), "{text}{}", String::from_utf8_lossy(&output.stderr));
    }
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

/// Keeps all that is logged, in text.
struct Log;

static LOGGED: Mutex<String> = Mutex::new(String::new());

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        LOGGED.lock().unwrap().push_str(&format!("{span:?}\n"));
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        LOGGED.lock().unwrap().push_str(&format!("{values:?}\n"));
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        struct Fields(String);
        impl tracing::field::Visit for Fields {
            fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
                self.0 += &format!("{field}={value:?} ");
            }
        }
        let mut fields = Fields(String::new());
        event.record(&mut fields);
        LOGGED.lock().unwrap().push_str(&format!("{}\n", fields.0));
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

/// The content of all files below a folder.
fn all_files(folder: &std::path::Path) -> String {
    let mut text = String::new();
    for file in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        text += &match file.file_type().unwrap().is_dir() {
            true => all_files(&file.path()),
            false => String::from_utf8_lossy(&std::fs::read(file.path()).unwrap()).into_owned(),
        };
        text += &format!("{:?}\n", file.path());
    }
    text
}

#[test]
fn names_and_passwords_are_for_the_server_alone() {
    use base64::Engine as _;

    tracing::subscriber::set_global_default(Log).unwrap();
    let mirror = Mirror::new();
    let token = base64::engine::general_purpose::STANDARD.encode("mary:SECRET/1@x");
    let expected = format!("Basic {token}");
    let image_path = format!("{FEDORA}{FEDORA_IMAGE}");
    // Wants to know who asks, and has the image elsewhere.
    let elsewhere = Mutex::new(format!("http://eve:OTHER@{}{image_path}", mirror.server.address()));
    let (elsewhere, files) = (std::sync::Arc::new(elsewhere), mirror.files.clone());
    let guarded = Server::http({
        let (elsewhere, image_path) = (elsewhere.clone(), image_path.clone());
        move |request| match files.lock().unwrap().get(&request.target) {
            _ if request.headers.get("authorization") != Some(&expected) => {
                answer("401 Unauthorized", &[("www-authenticate", "Basic realm=\"images\"")], "")
            }
            Some(_) if request.target == image_path => server::redirect(&elsewhere.lock().unwrap()),
            Some(content) => server::File::new(content).answer(request),
            None => answer("404 Not Found", &[], ""),
        }
    });
    let with = |login: &str| format!("http://{login}@{}/", guarded.address());
    let lock = mirror.work.0.join("images.lock");
    let mut images = mirror.images("cache").lock(&lock);
    images.mirrors = vec![with("mary:SECRET%2F1%40x")];
    let images = images.catalog("lab", with("mary:SECRET%2F1%40x") + "lab.json");
    let seen = Mutex::new(String::new());
    let see = |value: &dyn std::fmt::Debug| seen.lock().unwrap().push_str(&format!("{value:?}\n"));
    let listen = |event: Event<'_>| see(&event);
    let failed = |result: Result<Fetched, Error>, kind: ErrorKind, says: &str| {
        let error = result.unwrap_err();
        assert!(error.kind() == kind && error.to_string().contains(says), "{error}");
        see(&error.to_string());
        see(&error);
        let mut source = std::error::Error::source(&error);
        while let Some(inner) = source {
            see(&inner.to_string());
            source = inner.source();
        }
    };
    see(&images);
    see(&fedvirt_core::guest::Spec::new("a").images(images.clone()));

    let image = "fedora:43/x86_64";
    see(&images.list("fedora").unwrap());
    let entry = images.resolve(image).unwrap();
    see(&entry);
    assert_eq!(entry.urls, [guarded.url(&image_path)]);
    // What has to be read twice, and the part of it, goes to the same places.
    failed(images.clone().offline().fetch(image, &listen), ErrorKind::Download, "not in the cache");
    let fetched = images.fetch(image, &listen).unwrap();
    see(&fetched);
    see(&serde_json::to_string(&fetched).unwrap());
    assert!(images.clone().offline().fetch(image, &listen).unwrap().cached);
    // The other server got no name and password: neither those of this one, nor those that this one made up.
    let there = mirror.server.requests();
    assert!(!there.is_empty() && there.iter().all(|request| !request.headers.contains_key("authorization")));

    // A catalogue of one's own, whose image stands beside it.
    let content = mirror.files.lock().unwrap()[&image_path].clone();
    let digest: String = sha2::Sha256::digest(&**content).iter().map(|byte| format!("{byte:02x}")).collect();
    let lab = |url: &str| {
        let text = format!(
            r#"{{"format":"fedvirt-catalog:1","images":[{{"release":"1","architecture":"x86_64","url":"{url}","digest":"sha256:{digest}"}}]}}"#
        );
        mirror.put("/lab.json", text);
    };
    lab("lab.qcow2");
    mirror.put("/lab.qcow2", content.to_vec());
    let lenient = images.clone().allow_unsigned().cache(mirror.work.0.join("lab"));
    see(&lenient.fetch("lab:1/x86_64", &listen).unwrap());
    lab(&format!("{}lab.qcow2", with("mary:SECRET%2F1%40x")));
    let mut unlocked = lenient;
    unlocked.lock = None;
    failed(unlocked.fetch("lab:1/x86_64", &listen), ErrorKind::InvalidSpec, "name and password");

    // What goes wrong.
    let mut wrong = images.clone().cache(mirror.work.0.join("wrong"));
    wrong.lock = None;
    let attempt = |mirrors: &[String]| {
        let mut images = wrong.clone();
        images.mirrors = mirrors.to_vec();
        images.catalogs.clear();
        see(&images);
        images.fetch(image, &listen)
    };
    failed(attempt(&[with("mary:SECRET2")]), ErrorKind::Download, "NAME:PASSWORD@HOST");
    failed(attempt(&[guarded.url("/")]), ErrorKind::Download, "NAME:PASSWORD@HOST");
    failed(attempt(&["ftp://mary:SECRET@x.invalid/".into()]), ErrorKind::InvalidSpec, "http");
    failed(attempt(&[with("mary:SECRET/1@x")]), ErrorKind::InvalidSpec, "%2F");
    failed(attempt(&["http://mary:SECRET@127.0.0.1:1/".into()]), ErrorKind::Download, "cannot be reached");
    failed(attempt(&[with("mary:SECRET"), with("bob:SECRET")]), ErrorKind::InvalidSpec, "two different");
    let good = with("mary:SECRET%2F1%40x");
    failed(
        attempt(&["http://mary:SECRET@127.0.0.1:1/".into(), good.clone() + "nothing/"]),
        ErrorKind::Download,
        "",
    );
    failed(attempt(&[good.clone() + "none/"]), ErrorKind::ImageUnknown, "none/");
    *elsewhere.lock().unwrap() = "ftp://eve:SECRET@x.org/".into();
    failed(attempt(std::slice::from_ref(&good)), ErrorKind::Download, "redirects to");
    *elsewhere.lock().unwrap() = guarded.url("/gone");
    failed(attempt(std::slice::from_ref(&good)), ErrorKind::Download, "404");
    mirror.put("/gone", b"SHA256".as_slice());
    *elsewhere.lock().unwrap() = mirror.server.url("/gone");
    failed(attempt(&[good.clone(), good.clone()]), ErrorKind::DigestMismatch, "has digest");
    let json = format!(r#"{{"mirrors":"{good}"}}"#);
    let error = Images::from_json(&json).unwrap_err();
    see(&error);
    // Where they would be shown and kept, they are refused.
    let text = serde_json::to_string(&entry).unwrap();
    let text = text.replace("http://", "http://mary:SECRET@");
    let carried = fedvirt_core::image::Entry::from_json(&text).unwrap();
    failed(images.fetch_entry(&carried, &listen), ErrorKind::InvalidSpec, "name and password");
    failed(images.clone().offline().fetch_entry(&carried, &()), ErrorKind::InvalidSpec, "name and password");
    let pins = fedvirt_core::image::ImagesLock::at(&lock);
    refused(pins.update("carried", &carried), ErrorKind::InvalidSpec, "name and password");
    refused(pins.resolve("carried", || Ok(carried.clone())), ErrorKind::InvalidSpec, "name and password");
    let mut options = fedvirt_core::image::Options::default();
    options.mirrors.push(good.clone());
    see(&options);
    let http = fedvirt_core::image::Http::new().allow_plain(true);
    see(&http);
    let fedora = fedvirt_core::image::Catalog::fedora();
    refused(fedora.entries(&http, &options), ErrorKind::InvalidSpec, "name and password");
    refused(
        fedvirt_core::image::Catalog::from_url("lab", &good),
        ErrorKind::InvalidSpec,
        "name and password",
    );
    refused(fedvirt_core::image::Source::get(&http, &good, 9), ErrorKind::InvalidSpec, "name and password");

    // Nothing that was told, logged or kept has any of it.
    let mut everything = seen.into_inner().unwrap();
    everything += &LOGGED.lock().unwrap();
    everything += &all_files(&mirror.work.0);
    assert!(everything.contains("a server answers") || everything.contains("total="), "the log was kept");
    assert!(everything.contains(&guarded.address().to_string()));
    for secret in ["SECRET", "OTHER", &token] {
        let at = everything.find(secret);
        assert_eq!(at.map(|at| &everything[at.saturating_sub(300)..at + 60]), None, "{secret}");
    }
    // Who keeps the settings keeps them all.
    assert_eq!(Images::from_json(&serde_json::to_string(&images).unwrap()).unwrap(), images);
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
