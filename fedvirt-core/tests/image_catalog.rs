//! Catalogues and the trust in them, against servers in memory that have what distributions' servers have
//! (`tests/images/`), signed by GnuPG with keys of the tests' own.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod gpg;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use fedvirt_core::image::{
    Catalog, Compression, Entry, Firmware, FirstBoot, Format, Name, Options, Source, Verified, catalog,
};
use fedvirt_core::{Error, ErrorKind, Result};
use gpg::{Folder, Gpg};

/// What most tests share: one key that may sign, and a file that has it.
struct Signing {
    gpg: Gpg,
    key: String,
    keyring: PathBuf,
}

impl Signing {
    fn new() -> Self {
        let gpg = Gpg::new();
        let key = gpg.key("release", "ed25519", "never", &[]);
        let keyring = gpg.folder.write("release.gpg", &gpg.run(&["--export", &key], b""));
        Self { gpg, key, keyring }
    }

    fn options(&self) -> Options {
        options(&[&self.keyring])
    }
}

fn options(keyrings: &[&Path]) -> Options {
    let mut options = Options::default();
    options.architecture = "x86_64".into();
    options.trust.keyrings = keyrings.iter().map(|path| path.to_path_buf()).collect();
    options.trust.system_keys = Vec::new();
    options
}

fn unsigned() -> Options {
    let mut options = options(&[]);
    options.trust.allow_unsigned = true;
    options
}

/// Servers in memory.
#[derive(Default)]
struct Server {
    files: BTreeMap<String, Vec<u8>>,
    /// Whether folders show what they hold.
    shows_folders: bool,
    fails: Option<String>,
    asked: RefCell<Vec<String>>,
}

impl Source for Server {
    fn get(&self, url: &str, limit: usize) -> Result<Option<Vec<u8>>> {
        self.asked.borrow_mut().push(url.into());
        if self.fails.as_deref().is_some_and(|part| url.contains(part)) {
            let (why, hint) = ("status 500".to_owned(), "try again later".to_owned());
            return Err(Error::Download { url: url.into(), why, hint, source: None });
        }
        if let Some(content) = self.files.get(url) {
            assert!(content.len() <= limit, "{url}");
            return Ok(Some(content.clone()));
        }
        let mut names: Vec<String> = self
            .files
            .keys()
            .filter_map(|file| file.strip_prefix(url).filter(|_| url.ends_with('/')))
            .map(|rest| match rest.split_once('/') {
                Some((folder, _)) => format!("{folder}/"),
                None => rest.into(),
            })
            .collect();
        names.dedup();
        if !self.shows_folders || names.is_empty() {
            return Ok(None);
        }
        let links: String =
            names.iter().map(|name| format!("<li><a href=\"{name}\">{name}</a></li>\n")).collect();
        Ok(Some(format!("<!DOCTYPE HTML>\n<html><ul>\n{links}</ul></html>").into_bytes()))
    }

    fn is_protected(&self, url: &str) -> bool {
        url.starts_with("https://")
    }
}

/// All of `tests/images/`, by path.
fn images() -> &'static BTreeMap<String, Vec<u8>> {
    fn read(folder: &Path, path: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in folder.read_dir().unwrap() {
            let entry = entry.unwrap().path();
            let path = format!("{path}/{}", entry.file_name().unwrap().to_str().unwrap());
            if entry.is_dir() {
                read(&entry, &path, files);
            } else {
                files.insert(path[1..].into(), std::fs::read(&entry).unwrap());
            }
        }
    }
    static IMAGES: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    IMAGES.get_or_init(|| {
        let mut files = BTreeMap::new();
        read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/images")), "", &mut files);
        files
    })
}

impl Server {
    /// The distributions' own.
    fn official() -> Self {
        let files = images().iter().map(|(path, content)| (format!("https://{path}"), content.clone()));
        Self { files: files.collect(), shows_folders: true, ..Self::default() }
    }

    /// A mirror of a host's folder.
    fn mirror(url: &str, of: &str) -> Self {
        let files = images().iter().filter_map(|(path, content)| {
            let rest = path.strip_prefix(of)?.strip_prefix('/')?;
            Some((format!("{url}{rest}"), content.clone()))
        });
        let server = Self { files: files.collect(), shows_folders: true, ..Self::default() };
        assert!(!server.files.is_empty(), "{of}");
        server
    }

    /// Signs lists the way that their distributions do.
    fn signed(mut self, signing: &Signing) -> Self {
        let mut more = BTreeMap::new();
        for (url, content) in &mut self.files {
            let ending = match url.rsplit('/').next().unwrap() {
                name if name.ends_with("-CHECKSUM") => {
                    *content = signing.gpg.clear_sign(&signing.key, content);
                    continue;
                }
                "CHECKSUM" => ".asc",
                "SHA256SUMS" => ".gpg",
                name if name.ends_with("download.json") => ".gpg",
                name if name.ends_with(".sha256") => ".asc",
                name if name.ends_with(".SHA256") => ".sig",
                _ => continue,
            };
            more.insert(format!("{url}{ending}"), signing.gpg.detach_sign(&signing.key, content));
        }
        self.files.extend(more);
        self
    }

    fn change(&mut self, ending: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) {
        let mut changed = 0;
        for (_, content) in self.files.iter_mut().filter(|(url, _)| url.ends_with(ending)) {
            *content = change(std::mem::take(content));
            changed += 1;
        }
        assert!(changed > 0, "{ending}");
    }

    fn resolve(&self, name: &str, options: &Options) -> Result<Entry> {
        catalog::resolve(&name.parse::<Name>()?, &Catalog::all(), self, options)
    }
}

fn edit(content: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(content).unwrap();
    assert!(text.contains(from), "{text}");
    text.replace(from, to).into_bytes()
}

#[track_caller]
fn refused(found: Result<Entry>, kind: ErrorKind, says: &[&str]) -> Error {
    let error = found.expect_err("it was accepted");
    assert_eq!(error.kind(), kind, "{error}");
    for part in says {
        assert!(error.to_string().contains(part), "{part:?} is not in: {error}");
    }
    error
}

#[test]
fn each_distribution_has_its_own_way() {
    let signing = Signing::new();
    let server = Server::official().signed(&signing);
    let options = signing.options();
    // Name, release, variant, end of the URL, start of the digest, size, user.
    #[rustfmt::skip]
    let expected = [
        ("fedora", "40", "cloud", "download.fedoraproject.org/pub/fedora/linux/releases/40/Cloud/x86_64/images/Fedora-Cloud-Base-Generic.x86_64-40-1.14.qcow2", "sha256:ac58f3c3", Some(397_475_840), "fedora"),
        ("fedora:40/server", "40", "server", "Fedora-Server-KVM-40-1.14.x86_64.qcow2", "sha256:a16ba1f2", Some(658_702_336), "fedora"),
        ("fedora:40/x86_64/uki", "40", "uki", "Fedora-Cloud-Base-UEFI-UKI.x86_64-40-1.14.qcow2", "sha256:e58fbd6c", Some(403_767_296), "fedora"),
        ("almalinux", "9", "genericcloud", "/9/cloud/x86_64/images/AlmaLinux-9-GenericCloud-9.8-20260526.x86_64.qcow2", "sha256:c397eed7", None, "almalinux"),
        ("almalinux:9/opennebula", "9", "opennebula", "AlmaLinux-9-OpenNebula-9.8-20260526.x86_64.qcow2", "sha256:a15a6fb7", None, "almalinux"),
        ("almalinux:9.8", "9.8", "genericcloud", "/9/cloud/x86_64/images/AlmaLinux-9-GenericCloud-9.8-20260526.x86_64.qcow2", "sha256:c397eed7", None, "almalinux"),
        ("centos", "10-stream", "cloud", "/10-stream/x86_64/images/CentOS-Stream-GenericCloud-10-20241118.0.x86_64.qcow2", "sha256:3cb1310f", Some(954_073_088), "cloud-user"),
        ("centos:9", "9-stream", "cloud", "CentOS-Stream-GenericCloud-9-20211222.0.x86_64.qcow2", "sha256:bcebdc00", Some(755_043_840), "cloud-user"),
        ("centos-stream:stream9", "9-stream", "cloud", "CentOS-Stream-GenericCloud-9-20211222.0.x86_64.qcow2", "sha256:bcebdc00", Some(755_043_840), "cloud-user"),
        ("rocky", "9", "base", "dl.rockylinux.org/pub/rocky/9/images/x86_64/Rocky-9-GenericCloud-Base.latest.x86_64.qcow2", "sha256:92c2", Some(620_691_456), "rocky"),
        ("rocky/lvm", "9", "lvm", "Rocky-9-GenericCloud-LVM.latest.x86_64.qcow2", "sha256:1111", Some(624_492_544), "rocky"),
        ("ubuntu", "24.04", "cloud", "cloud-images.ubuntu.com/releases/server/releases/noble/release-20260301/ubuntu-24.04-server-cloudimg-amd64.img", "sha256:7777", Some(600_000_002), "ubuntu"),
        ("ubuntu:jammy", "22.04", "cloud", "release-20260101/ubuntu-22.04-server-cloudimg-amd64.img", "sha256:5555", Some(700_000_001), "ubuntu"),
        ("ubuntu:22.04/arm64", "22.04", "cloud", "releases/22.04/release/ubuntu-22.04-server-cloudimg-arm64.img", "sha256:66224c7f", None, "ubuntu"),
        ("opensuse", "16.0", "cloud", "distribution/leap/16.0/appliances/Leap-16.0-Minimal-VM.x86_64-Cloud.qcow2", "sha256:6c3b6b2d", None, "opensuse"),
        ("opensuse:15.6", "15.6", "cloud", "openSUSE-Leap-15.6-Minimal-VM.x86_64-Cloud.qcow2", "sha256:0f7f09a9", None, "opensuse"),
        ("opensuse:tumbleweed", "tumbleweed", "cloud", "tumbleweed/appliances/openSUSE-Tumbleweed-Minimal-VM.x86_64-1.0.0-Cloud-Snapshot20240629.qcow2", "sha256:e8150b4a", None, "opensuse"),
        ("arch", "rolling", "cloud", "images/v20261001.604814/Arch-Linux-x86_64-cloudimg-20261001.604814.qcow2", "sha256:360f0fa4", None, "arch"),
    ];
    for (name, release, variant, url, digest, size, user) in expected {
        let entry = server.resolve(name, &options).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((entry.release.as_str(), entry.variant.as_str()), (release, variant), "{name}");
        assert!(
            entry.urls[0].starts_with("https://") && entry.urls[0].ends_with(url),
            "{name}: {}",
            entry.urls[0]
        );
        assert!(entry.digest.to_string().starts_with(digest), "{name}: {}", entry.digest);
        assert_eq!((entry.size, entry.default_user.as_deref()), (size, Some(user)), "{name}");
        assert_eq!(entry.verified, Verified::Signed { fingerprint: signing.key.clone() }, "{name}");
        assert_eq!((entry.format, entry.compression), (Format::Qcow2, Compression::None), "{name}");
        assert_eq!((entry.first_boot, entry.signature_url), (FirstBoot::CloudInit, None), "{name}");
    }
    let uki = server.resolve("fedora:40/uki", &options).unwrap();
    assert_eq!(uki.firmware, Firmware::Efi);
    // The same file by its other name, should the dated one be gone.
    let alma = server.resolve("almalinux", &options).unwrap();
    assert!(alma.urls[1].ends_with("/AlmaLinux-9-GenericCloud-latest.x86_64.qcow2"), "{:?}", alma.urls);
    // And the build's own name before the one that the next build gets.
    let tumbleweed = server.resolve("opensuse:tumbleweed", &options).unwrap();
    assert!(tumbleweed.urls[1].ends_with("/openSUSE-Tumbleweed-Minimal-VM.x86_64-Cloud.qcow2"));
    let arch = server.resolve("arch", &options).unwrap();
    let ends = [
        "/latest/Arch-Linux-x86_64-cloudimg-20261001.604814.qcow2",
        "/latest/Arch-Linux-x86_64-cloudimg.qcow2",
    ];
    assert!(arch.urls[1..].iter().zip(ends).all(|(url, end)| url.ends_with(end)), "{:?}", arch.urls);
    // Fedora's master server after its redirector.
    let fedora = server.resolve("fedora", &options).unwrap();
    assert!(fedora.urls[1].starts_with("https://dl.fedoraproject.org/pub/fedora/"), "{:?}", fedora.urls);
}

#[test]
fn what_is_not_signed_needs_leave() {
    let server = Server::official();
    for name in [
        "debian",
        "debian:13/genericcloud",
        "debian:12/genericcloud",
        "fedora:40",
        "fedora:41-beta",
        "rocky:9",
        "ubuntu",
        "opensuse",
        "arch",
        "coreos",
        "alpine:3.20",
    ] {
        refused(server.resolve(name, &options(&[])), ErrorKind::Untrusted, &["no signature"]);
        let entry = server.resolve(name, &unsigned());
        match name {
            // It has no list beside it, only what releases.json says.
            "fedora:41-beta" => {
                let entry = entry.unwrap();
                assert_eq!((entry.release.as_str(), entry.size), ("41-beta", Some(500_000_000)));
            }
            _ => assert_eq!(entry.unwrap().verified, Verified::Https, "{name}"),
        }
    }
    let debian = server.resolve("debian", &unsigned()).unwrap();
    assert_eq!(
        debian.urls,
        ["https://cloud.debian.org/images/cloud/trixie/latest/debian-13-generic-amd64.qcow2"]
    );
    assert_eq!(debian.digest.hex(), "2".repeat(128));
    assert_eq!(debian.default_user.as_deref(), Some("debian"));
    let by_codename = server.resolve("debian:trixie/arm64", &unsigned()).unwrap();
    assert_eq!((by_codename.release.as_str(), by_codename.firmware), ("13", Firmware::Efi));
    // By its JSON file, as there is no list.
    let json = server.resolve("debian:12/genericcloud", &unsigned()).unwrap();
    assert!(json.urls[1].ends_with("/bookworm/latest/debian-12-genericcloud-amd64.qcow2"));
    // First where it stays, as the JSON file says, as long as that is about the same image.
    let mut server = server;
    let dated = "https://cloud.debian.org/images/cloud/trixie/20250814-2204/debian-13-genericcloud-amd64-20250814-2204.qcow2";
    let latest = "https://cloud.debian.org/images/cloud/trixie/latest/debian-13-genericcloud-amd64.qcow2";
    let both = server.resolve("debian:13/genericcloud", &unsigned()).unwrap();
    assert_eq!((&both.digest, &both.urls[..]), (&json.digest, &[dated.to_owned(), latest.to_owned()][..]));
    server.change("trixie/latest/debian-13-genericcloud-amd64.json", |json| {
        edit(json, "sha512:12E", "sha512:22E")
    });
    assert_eq!(server.resolve("debian:13/genericcloud", &unsigned()).unwrap().urls, [latest]);
    server.change("trixie/latest/debian-13-genericcloud-amd64.json", |json| {
        edit(edit(json, "sha512:22E", "sha512:12E"), "trixie/2025", "../../2025")
    });
    assert_eq!(server.resolve("debian:13/genericcloud", &unsigned()).unwrap().urls, [latest]);
}

#[test]
fn alpines_images_by_both_of_their_names() {
    let mut server = Server::official();
    // One image for all firmware since 3.24.2, several before.
    let alpine = server.resolve("alpine", &unsigned()).unwrap();
    let folder = "https://dl-cdn.alpinelinux.org/alpine/v3.24/releases/cloud/";
    assert_eq!(alpine.urls, [format!("{folder}alpine-3.24.2-x86_64-cloudinit-r0.qcow2")]);
    assert_eq!((alpine.firmware, &alpine.digest.hex()[..8]), (Firmware::Any, "c9504d23"));
    let before = server.resolve("alpine:3.24.1/uefi", &unsigned()).unwrap();
    assert_eq!(before.urls, [format!("{folder}nocloud_alpine-3.24.1-x86_64-uefi-cloudinit-r0.qcow2")]);
    assert_eq!((before.firmware, before.digest.hex()), (Firmware::Efi, "8".repeat(128)));
    let old = server.resolve("alpine:3.20", &unsigned()).unwrap();
    assert!(old.urls[0].ends_with("nocloud_alpine-3.20.10-x86_64-bios-cloudinit-r0.qcow2"), "{:?}", old.urls);
    assert_eq!((old.firmware, old.digest.hex()), (Firmware::Bios, "9".repeat(128)));
    let older = server.resolve("alpine:3.20.3", &unsigned()).unwrap();
    assert!(older.urls[0].ends_with("nocloud_alpine-3.20.3-x86_64-bios-cloudinit-r0.qcow2"));

    // A server that shows no folders: the branch's list says which version there may be, or the name does.
    server.shows_folders = false;
    assert_eq!(server.resolve("alpine", &unsigned()).unwrap(), alpine);
    server.asked.borrow_mut().clear();
    assert_eq!(server.resolve("alpine:3.24", &unsigned()).unwrap(), alpine);
    assert!(server.asked.borrow().len() < 20, "{:?}", server.asked.borrow());
    assert_eq!(server.resolve("alpine:3.24.1/uefi", &unsigned()).unwrap(), before);
    assert_eq!(server.resolve("alpine:3.20.10", &unsigned()).unwrap().digest, old.digest);
    refused(
        server.resolve("alpine:3.20", &unsigned()),
        ErrorKind::ImageUnknown,
        &["alpine", "let it be seen"],
    );
}

/// Every catalogue of folders finds its images on servers that show none.
#[test]
fn folders_need_not_be_shown() {
    let (shown, mut hidden) = (Server::official(), Server::official());
    hidden.shows_folders = false;
    let options = options(&[]);
    for (name, catalog) in [
        ("debian:13", Catalog::debian()),
        ("centos:10", Catalog::centos()),
        ("almalinux:9", Catalog::almalinux()),
        ("rocky:9", Catalog::rocky()),
        ("opensuse:16.0", Catalog::opensuse()),
        ("alpine:3.24", Catalog::alpine()),
        ("arch", Catalog::arch()),
    ] {
        let expected = shown.resolve(name, &unsigned()).unwrap();
        assert_eq!(hidden.resolve(name, &unsigned()).unwrap(), expected, "{name}");
        // And lists what it finds of the releases that are known.
        let listed = catalog.entries(&hidden, &options).unwrap();
        let is = |listing: &fedvirt_core::image::Listing| {
            (&listing.release, &listing.architecture) == (&expected.release, &expected.architecture)
        };
        assert!(listed.iter().any(is), "{name}: {listed:?}");
    }
}

#[test]
fn mirrors_that_fail_are_passed_over() {
    let signing = Signing::new();
    let mut server = Server::mirror("http://good.example/", "download.opensuse.org").signed(&signing);
    let mut options = signing.options();
    options.mirrors =
        ["http://dead.example", "http://good.example/", "http://third.example"].map(Into::into).into();
    server.fails = Some("dead.example".into());
    let entry = server.resolve("opensuse:16.0", &options).unwrap();
    let file = "distribution/leap/16.0/appliances/Leap-16.0-Minimal-VM.x86_64-Cloud.qcow2";
    // What one of them lists, those after it may have, too.
    assert_eq!(
        entry.urls,
        ["http://good.example/", "http://third.example/"].map(|url| format!("{url}{file}"))
    );
    assert_eq!(server.asked.borrow().iter().filter(|url| url.contains("dead.example")).count(), 1);
    assert_eq!(Catalog::opensuse().releases(&server, &options).unwrap(), ["16.0", "15.6", "tumbleweed"][..2]);
    // Nothing is found, and it may be where nobody answers.
    refused(server.resolve("opensuse:15.5", &options), ErrorKind::Download, &["dead.example", "500"]);
    // A signature that cannot be had is no missing signature, also for those who need none.
    server.fails = Some(".asc".into());
    options.trust.allow_unsigned = true;
    refused(server.resolve("opensuse:16.0", &options), ErrorKind::Download, &[".asc", "500"]);
    options.mirrors.truncate(1);
    server.fails = Some("dead.example".into());
    refused(server.resolve("opensuse:16.0", &options), ErrorKind::Download, &["dead.example", "500"]);
}

#[test]
fn mirrors_may_begin_anywhere() {
    let signing = Signing::new();
    #[rustfmt::skip]
    let mirrors = [
        ("fedora:40", "download.fedoraproject.org"),
        ("fedora:40", "download.fedoraproject.org/pub"),
        ("fedora:40", "download.fedoraproject.org/pub/fedora"),
        ("fedora:40", "download.fedoraproject.org/pub/fedora/linux"),
        ("fedora:40", "download.fedoraproject.org/pub/fedora/linux/releases"),
        ("fedora:40", "download.fedoraproject.org/pub/fedora/linux/releases/40/Cloud/x86_64/images"),
        ("debian:13", "cloud.debian.org"),
        ("debian:13", "cloud.debian.org/images"),
        ("debian:13", "cloud.debian.org/images/cloud"),
        ("debian:13", "cloud.debian.org/images/cloud/trixie/latest"),
        ("ubuntu:24.04", "cloud-images.ubuntu.com"),
        ("ubuntu:24.04", "cloud-images.ubuntu.com/releases"),
        ("centos:10", "cloud.centos.org"),
        ("centos:10", "cloud.centos.org/centos"),
        ("almalinux:9", "repo.almalinux.org/almalinux"),
        ("rocky:9", "dl.rockylinux.org/pub/rocky"),
        ("opensuse:16.0", "download.opensuse.org"),
        ("opensuse:tumbleweed", "download.opensuse.org/tumbleweed"),
        ("arch", "geo.mirror.pkgbuild.com/images"),
        ("alpine:3.20", "dl-cdn.alpinelinux.org/alpine"),
        ("coreos", "builds.coreos.fedoraproject.org"),
    ];
    for (name, of) in mirrors {
        for json in [true, false] {
            for slash in ["", "/"] {
                let mut server = Server::mirror("http://127.0.0.1:8080/", of);
                if json && name.starts_with("fedora") {
                    let list = images()["fedoraproject.org/releases.json"].clone();
                    server.files.insert("http://127.0.0.1:8080/releases.json".into(), list);
                }
                let server = server.signed(&signing);
                let mut options = signing.options();
                options.mirrors = vec![format!("http://127.0.0.1:8080{slash}")];
                options.trust.allow_unsigned =
                    ["debian", "alpine", "coreos"].iter().any(|one| name.starts_with(one));
                let entry =
                    server.resolve(name, &options).unwrap_or_else(|error| panic!("{name} of {of}: {error}"));
                assert!(
                    entry.urls.iter().all(|url| url.starts_with("http://127.0.0.1:8080/")),
                    "{:?}",
                    entry.urls
                );
                let path = entry.urls[0].strip_prefix("http://127.0.0.1:8080/").unwrap();
                assert!(!path.contains("//"), "{path}");
                if name.starts_with("fedora") {
                    let whole = format!("{of}/{path}");
                    assert!(
                        whole.starts_with(
                            "download.fedoraproject.org/pub/fedora/linux/releases/40/Cloud/x86_64/images/Fed"
                        ),
                        "{whole}"
                    );
                    assert_eq!(entry.verified, Verified::Signed { fingerprint: signing.key.clone() });
                    assert_eq!(entry.size, Some(397_475_840));
                }
            }
        }
    }
}

#[test]
fn a_mirror_of_fedora_needs_neither_its_list_nor_folders() {
    let signing = Signing::new();
    let mut options = signing.options();
    options.mirrors = vec!["http://dead.example/".into(), "http://mirror.example/fedora".into()];
    // The list's links name the mirror itself.
    let mut server = Server::mirror("http://mirror.example/fedora/", "download.fedoraproject.org/pub/fedora")
        .signed(&signing);
    let list = images()["fedoraproject.org/releases.json"].clone();
    let list = edit(list, "https://download.fedoraproject.org/pub/fedora/", "http://mirror.example/fedora/");
    server.files.insert("http://mirror.example/fedora/releases.json".into(), list);
    server.shows_folders = false;
    let entry = server.resolve("fedora", &options).unwrap();
    let url = "http://mirror.example/fedora/linux/releases/40/Cloud/x86_64/images/Fedora-Cloud-Base-Generic.x86_64-40-1.14.qcow2";
    assert_eq!(entry.urls, [url]);
    // The list alone, without what is signed.
    server.files.retain(|url, _| url.ends_with("releases.json"));
    refused(server.resolve("fedora:40", &options), ErrorKind::Untrusted, &["releases.json", "no signature"]);
    let mut unsigned = unsigned();
    unsigned.mirrors = options.mirrors.clone();
    let entry = server.resolve("fedora:40", &unsigned).unwrap();
    assert_eq!((entry.verified, entry.size), (Verified::Unprotected, Some(397_475_840)));
    assert!(entry.urls.contains(&url.to_owned()), "{:?}", entry.urls);
    // Folders alone.
    let mut server = Server::mirror("http://mirror.example/fedora/", "download.fedoraproject.org/pub/fedora")
        .signed(&signing);
    assert_eq!(server.resolve("fedora", &options).unwrap().urls, [url]);
    assert_eq!(server.resolve("fedora:40", &options).unwrap().urls, [url]);
    server.shows_folders = false;
    refused(server.resolve("fedora:40", &options), ErrorKind::ImageUnknown, &["fedora:40", "mirror.example"]);
    // Nor does a list by its short name need them.
    let checksum = server
        .files
        .remove(&format!("{}Fedora-Cloud-40-1.14-x86_64-CHECKSUM", url.split("Fedora").next().unwrap()));
    server.files.insert(format!("{}CHECKSUM", url.split("Fedora").next().unwrap()), checksum.unwrap());
    assert_eq!(server.resolve("fedora:40", &options).unwrap().urls, [url]);
}

#[test]
fn the_newest_stable_release_that_has_an_image() {
    let server = Server::official();
    assert_eq!(server.resolve("fedora", &unsigned()).unwrap().release, "40");
    assert_eq!(server.resolve("fedora:latest/aarch64", &unsigned()).unwrap().release, "40");
    assert_eq!(server.resolve("centos:latest", &unsigned()).unwrap().release, "10-stream");
    // 10 has no folder for the architecture.
    refused(server.resolve("centos/aarch64", &unsigned()), ErrorKind::ImageUnknown, &["aarch64", "centos"]);
    assert_eq!(server.resolve("debian/arm64", &unsigned()).unwrap().release, "13");
    assert_eq!(server.resolve("ubuntu/arm64", &unsigned()).unwrap().release, "24.04");
    let coreos = server.resolve("coreos", &unsigned()).unwrap();
    assert_eq!((coreos.release.as_str(), coreos.default_user.as_deref()), ("39.20231101.3.0", Some("core")));
    assert_eq!((coreos.compression, coreos.first_boot), (Compression::Xz, FirstBoot::Ignition));
    assert!(coreos.unpacked_digest.unwrap().hex().starts_with("92481186"));
}

#[test]
fn what_catalogues_list() {
    let server = Server::official();
    let options = options(&[]);
    let releases = |catalog: Catalog| catalog.releases(&server, &options).unwrap();
    assert_eq!(releases(Catalog::fedora()), ["41-beta", "40", "39"]);
    assert_eq!(releases(Catalog::centos()), ["10-stream", "9-stream"]);
    assert_eq!(releases(Catalog::ubuntu()), ["24.04", "22.04"]);
    assert_eq!(releases(Catalog::opensuse()), ["16.0", "15.6"]);
    assert_eq!(releases(Catalog::alpine()), ["3.24", "3.20"]);
    assert_eq!(releases(Catalog::coreos()), ["stable"]);
    let fedora = Catalog::fedora().entries(&server, &options).unwrap();
    let names: Vec<String> = fedora.iter().map(|listing| listing.name().to_string()).collect();
    assert_eq!(names[0], "fedora:41-beta/x86_64/cloud");
    assert!(fedora[0].prerelease && !fedora[1].prerelease);
    assert!(
        names.contains(&"fedora:40/aarch64/cloud".into())
            && names.contains(&"fedora:39/x86_64/server".into())
    );
    // What is listed can be had by its name.
    for catalog in Catalog::all() {
        for listing in catalog.entries(&server, &options).unwrap() {
            if listing.prerelease || listing.name().to_string() == "fedora:39/x86_64/server" {
                continue;
            }
            let found = catalog.resolve(&listing.name(), &server, &unsigned());
            let entry = found.unwrap_or_else(|error| panic!("{}: {error}", listing.name()));
            assert_eq!((entry.architecture, entry.variant), (listing.architecture, listing.variant));
        }
    }
}

#[test]
fn mistakes_are_told_apart() {
    let signing = Signing::new();
    let options = signing.options();
    let gpg = &signing.gpg;
    let list = images()["download.fedoraproject.org/pub/fedora/linux/releases/40/Cloud/x86_64/images/Fedora-Cloud-40-1.14-x86_64-CHECKSUM"].clone();
    let past = ["--faked-system-time", "20200101T000000!"];
    let expired = gpg.key("expired", "ed25519", "2020-06-01", &past);
    let stranger = gpg.key("stranger", "ed25519", "never", &[]);
    let revoked = gpg.key("revoked", "ed25519", "never", &[]);
    let weak = gpg.key("weak", "rsa2048", "never", &[]);
    let by = |key: &str, more: &[&str]| gpg.run(&[more, &["--clear-sign", "-u", key]].concat(), &list);
    let by_expired = by(&expired, &past);
    let by_revoked = by(&revoked, &[]);
    let revocation = std::fs::read(gpg.folder.0.join(format!("openpgp-revocs.d/{revoked}.rev"))).unwrap();
    gpg.run(&["--import"], &edit(revocation, ":-----BEGIN", "-----BEGIN"));
    let all =
        gpg.folder.write("all.gpg", &gpg.run(&["--export", &signing.key, &expired, &revoked, &weak], b""));

    let good = by(&signing.key, &[]);
    let good_text = String::from_utf8(good.clone()).unwrap();
    #[rustfmt::skip]
    let cases: Vec<(&str, Vec<u8>, ErrorKind, Vec<&str>)> = vec![
        ("tampered", edit(good.clone(), "ac58f3c3", "bd58f3c3"), ErrorKind::Untrusted, vec!["wrong", &signing.key]),
        ("stranger", by(&stranger, &[]), ErrorKind::Untrusted, vec!["unknown key", &stranger]),
        ("expired key", by_expired, ErrorKind::Untrusted, vec!["expired on 2020-06-01", &expired]),
        ("revoked key", by_revoked, ErrorKind::Untrusted, vec!["revoked", &revoked]),
        ("expired signature", by(&weak, &["--default-sig-expire", "seconds=1", "--faked-system-time", "20260101T000000!", "--ignore-time-conflict", "--ignore-valid-from"]), ErrorKind::Untrusted, vec!["signature", "expired on 2026-01-01", &weak]),
        ("SHA-1", by(&weak, &["--digest-algo", "SHA1"]), ErrorKind::Untrusted, vec!["forged", "SHA1"]),
        ("text before", [b"# evil.qcow2: 1 bytes\n".to_vec(), good.clone()].concat(), ErrorKind::Untrusted, vec!["outside"]),
        ("text after", [good.clone(), b"SHA256 (evil) = 00\n".to_vec()].concat(), ErrorKind::Untrusted, vec!["outside"]),
        ("text in the headers", edit(good.clone(), "Hash: SHA256\n", "Hash: SHA256\nSHA256 (evil) = 00\n"), ErrorKind::Untrusted, vec!["outside"]),
        ("signature cut", good_text.split("-----BEGIN PGP SIGNATURE").next().unwrap().into(), ErrorKind::Untrusted, vec!["cannot be read"]),
        ("no signature in the armor", edit(good.clone(), good_text.split("\n\n").last().unwrap().split("-----END").next().unwrap(), ""), ErrorKind::Untrusted, vec!["cannot be read"]),
        ("page", b"\n<!DOCTYPE html><html>404</html>".to_vec(), ErrorKind::Catalog, vec!["line 1", "web page"]),
        ("signed page", gpg.clear_sign(&signing.key, b"\n<!DOCTYPE html>\n"), ErrorKind::Catalog, vec!["line 5", "web page"]),
        ("out of its folder", gpg.clear_sign(&signing.key, format!("{}  ../x\n", "0".repeat(64)).as_bytes()), ErrorKind::Catalog, vec!["line 4", "../x"]),
        ("no text", vec![0xff; 20], ErrorKind::Untrusted, vec!["no signature"]),
    ];
    let mut server = Server::official();
    let set =
        |server: &mut Server, content: Vec<u8>| server.change("40-1.14-x86_64-CHECKSUM", |_| content.clone());
    set(&mut server, good);
    let mut lenient = options.clone();
    lenient.trust.keyrings = vec![all];
    assert!(server.resolve("fedora:40", &lenient).is_ok());
    for (what, content, kind, says) in cases {
        set(&mut server, content);
        lenient.trust.allow_unsigned = false;
        let error = refused(server.resolve("fedora:40", &lenient), kind, &says);
        assert!(error.to_string().contains("Fedora-Cloud-40-1.14-x86_64-CHECKSUM"), "{what}: {error}");
        // A signature that is wrong is wrong also for those who do not insist on one.
        lenient.trust.allow_unsigned = true;
        let found = server.resolve("fedora:40", &lenient);
        if says == ["no signature"] {
            refused(found, ErrorKind::Catalog, &[]);
        } else {
            refused(found, kind, &says);
        }
    }
    // A server that fails is not one that has nothing; that it shows no folders is no failure.
    let mut server = Server::official().signed(&signing);
    server.fails = Some("CHECKSUM".into());
    refused(server.resolve("fedora:40", &options), ErrorKind::Download, &["500"]);
    server.fails = Some("/almalinux/".into());
    refused(server.resolve("almalinux", &options), ErrorKind::Download, &["CHECKSUM", "500"]);
    // Keyrings that are none.
    let text = gpg.folder.write("text.gpg", b"no key\n");
    let mut none = options;
    for (path, kind) in [(text, ErrorKind::Untrusted), ("/nowhere/at/all.gpg".into(), ErrorKind::Io)] {
        none.trust.keyrings = vec![path];
        server.fails = None;
        refused(server.resolve("fedora:40", &none), kind, &[]);
    }
}

#[test]
fn keys_in_all_their_forms() {
    let gpg = Gpg::new();
    /// A list as it is served, and what stands beside it, by the ending of its name.
    type Signed = (Vec<u8>, Option<(&'static str, Vec<u8>)>);
    let server = |signature: &dyn Fn(&[u8]) -> Signed| {
        let mut server = Server::official();
        let url = "https://repo.almalinux.org/almalinux/9/cloud/x86_64/images/CHECKSUM".to_owned();
        let (content, beside) = signature(&server.files[&url]);
        server.files.insert(url.clone(), content);
        server.files.extend(beside.map(|(ending, content)| (format!("{url}{ending}"), content)));
        server
    };
    for (algorithm, of_subkey) in [("ed25519", "ed25519"), ("rsa4096", "rsa4096"), ("nistp256", "ed25519")] {
        let primary = gpg.key(&format!("{algorithm}-primary"), algorithm, "never", &[]);
        let other = gpg.key(&format!("{algorithm}-other"), "ed25519", "never", &[]);
        // A signing subkey, as Arch and AlmaLinux have.
        gpg.run(&["--quick-add-key", &primary, of_subkey, "sign", "never"], b"");
        let armored = gpg.folder.write(
            "armored",
            &[
                gpg.run(&["--armor", "--export", &other], b""),
                gpg.run(&["--armor", "--export", &primary], b""),
            ]
            .concat(),
        );
        let binary = gpg.folder.write("binary", &gpg.run(&["--export", &other, &primary], b""));
        let signed = Verified::Signed { fingerprint: primary.clone() };
        for keyring in [&armored, &binary] {
            for key in [primary.clone(), format!("{primary}!")] {
                let detached = |more: &'static [&'static str]| {
                    server(&|list| {
                        let args = [more, &["--detach-sign", "-u", &key]].concat();
                        (list.to_vec(), Some((".asc", gpg.run(&args, list))))
                    })
                };
                let servers = [
                    detached(&[]),
                    detached(&["--armor"]),
                    detached(&["--textmode", "--digest-algo", "SHA512"]),
                    server(&|list| (gpg.clear_sign(&key, list), None)),
                    // Beside the list stands the same once more, signed inside.
                    server(&|list| (list.to_vec(), Some((".asc", gpg.clear_sign(&key, list))))),
                    // With the line ends of another system.
                    server(&|list| {
                        let lines =
                            String::from_utf8(list.to_vec()).unwrap().replace('\n', "\r\n").into_bytes();
                        (gpg.clear_sign(&key, &lines), None)
                    }),
                ];
                for (number, server) in servers.iter().enumerate() {
                    let entry = server.resolve("almalinux:9", &options(&[keyring]));
                    let entry = entry.unwrap_or_else(|error| panic!("{algorithm} {key} {number}: {error}"));
                    assert_eq!(entry.verified, signed);
                }
                let mut changed = detached(&[]);
                changed.change("9/cloud/x86_64/images/CHECKSUM", |list| edit(list, "c397eed7", "d397eed7"));
                let error = refused(
                    changed.resolve("almalinux:9", &options(&[keyring])),
                    ErrorKind::Untrusted,
                    &["wrong", &primary],
                );
                assert!(error.hint().unwrap().contains("do not use it"));
            }
        }
    }
    // What is signed counts, not what stands beside it.
    let key = gpg.key("inside", "ed25519", "never", &[]);
    let keyring = gpg.folder.write("inside.gpg", &gpg.run(&["--export", &key], b""));
    let both = server(&|list| {
        let changed = edit(list.to_vec(), "c397eed7", "d397eed7");
        (changed, Some((".asc", gpg.clear_sign(&key, list))))
    });
    assert!(both.resolve("almalinux:9", &options(&[&keyring])).unwrap().digest.hex().starts_with("c397eed7"));
}

#[test]
fn the_systems_keys_count_by_fingerprint() {
    let signing = Signing::new();
    let system = Folder::new();
    let key = std::fs::read(&signing.keyring).unwrap();
    system.write("keys/fedora/RPM-GPG-KEY-fedora-40-primary", &key);
    let mut options = options(&[]);
    options.trust.system_keys = vec![system.0.join("keys"), system.0.join("none")];
    let server = Server::official().signed(&signing);
    // It bears the right name, but is not the key whose fingerprint is known.
    let error =
        refused(server.resolve("fedora:40", &options), ErrorKind::Untrusted, &["unknown key", &signing.key]);
    assert!(error.hint().unwrap().contains("115DF9AEF857853EE8445D0A0727707EA15B79CC"), "{error}");
    // There is no key to check with: that is no better than no signature, and no worse.
    options.trust.allow_unsigned = true;
    assert_eq!(server.resolve("fedora:40", &options).unwrap().verified, Verified::Https);
    options.trust.allow_unsigned = false;

    // Of a release that no fingerprint is known of, no key of the system counts, whatever its file is called.
    let mut server = Server::official();
    server.change("releases.json", |list| edit(edit(list, "/40/", "/97/"), "\"40\"", "\"97\""));
    server.change("releases.json", |list| edit(list, "-40-1.14", "-97-1.14"));
    let list = format!("SHA256 (Fedora-Cloud-Base-Generic.x86_64-97-1.14.qcow2) = {}\n", "9".repeat(64));
    server.files.insert(
        "https://download.fedoraproject.org/pub/fedora/linux/releases/97/Cloud/x86_64/images/Fedora-Cloud-97-1.14-x86_64-CHECKSUM".into(),
        signing.gpg.clear_sign(&signing.key, list.as_bytes()),
    );
    system.write("keys/RPM-GPG-KEY-fedora-97-primary", &key);
    let error =
        refused(server.resolve("fedora:97", &options), ErrorKind::Untrusted, &["unknown key", &signing.key]);
    assert!(error.hint().unwrap().contains("give a keyring file"), "{error}");
    options.trust.keyrings = vec![signing.keyring.clone()];
    let entry = server.resolve("fedora:97", &options).unwrap();
    assert_eq!(entry.verified, Verified::Signed { fingerprint: signing.key });
}

#[test]
fn images_that_are_signed_themselves() {
    let signing = Signing::new();
    let options = signing.options();
    let image = vec![7u8; 3 << 20];
    let signature = signing.gpg.detach_sign(&signing.key, &image);
    let armored = signing.gpg.run(&["--armor", "--detach-sign", "-u", &signing.key], &image);
    let coreos = "https://builds.coreos.fedoraproject.org/prod/streams/stable/builds/39.20231101.3.0/x86_64/fedora-coreos-39.20231101.3.0-qemu.x86_64.qcow2.xz.sig";
    let arch = "https://geo.mirror.pkgbuild.com/images/latest/Arch-Linux-x86_64-cloudimg.qcow2.sig";
    let alpine = "https://dl-cdn.alpinelinux.org/alpine/v3.20/releases/cloud/nocloud_alpine-3.20.10-x86_64-bios-cloudinit-r0.qcow2.asc";
    for (name, url, signature) in
        [("coreos", coreos, &signature), ("arch", arch, &signature), ("alpine:3.20", alpine, &armored)]
    {
        let mut server = Server::official();
        server.files.insert(url.into(), signature.clone());
        let entry = server.resolve(name, &options).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            (entry.signature_url.as_deref(), &entry.verified),
            (Some(url), &Verified::Https),
            "{name}"
        );
        let check = |image: &[u8]| {
            let mut verifier = options.trust.image_verifier(&entry, signature).unwrap();
            std::io::copy(&mut &*image, &mut verifier).unwrap();
            verifier.finish()
        };
        assert_eq!(check(&image).unwrap(), Verified::Signed { fingerprint: signing.key.clone() });
        let mut other = image.clone();
        other[1 << 20] ^= 1;
        for wrong in [&other, &image[1..], b""] {
            let error = check(wrong).unwrap_err();
            assert!(error.kind() == ErrorKind::Untrusted && error.to_string().contains("wrong"), "{error}");
        }
        // A key that nobody knows shows before the image is downloaded.
        let stranger = Signing::new();
        server.files.insert(url.into(), stranger.gpg.detach_sign(&stranger.key, &image));
        refused(server.resolve(name, &options), ErrorKind::Untrusted, &["unknown key", &stranger.key]);
        let mut lenient = options.clone();
        lenient.trust.allow_unsigned = true;
        refused(server.resolve(name, &lenient), ErrorKind::Untrusted, &["unknown key"]);
        server.files.insert(url.into(), b"garbage".to_vec());
        refused(server.resolve(name, &lenient), ErrorKind::Untrusted, &["cannot be read"]);
    }
}

#[test]
fn catalogues_of_the_callers_own() {
    let signing = Signing::new();
    let url = "https://lab.example/images/catalog.json";
    let image = |release: &str, more: &str| {
        format!(
            r#"{{"release": "{release}", "architecture": "x86_64", "url": "lab-{release}.qcow2", "digest": "sha256:{}"{more}}}"#,
            "a".repeat(64)
        )
    };
    let text = format!(
        r#"{{"format": "fedvirt-catalog:1", "images": [{}, {}, {}, {}]}}"#,
        image("9.9", ", \"default-user\": \"lab\", \"size\": 12"),
        image("9.10", ", \"firmware\": \"efi\", \"variant\": \"gui\""),
        image("9.10", ", \"first-boot\": \"ignition\""),
        image("10", ", \"prerelease\": true"),
    );
    let catalogs = [vec![Catalog::from_url("lab", url).unwrap()], Catalog::all()].concat();
    let mut server = Server::default();
    let resolve = |server: &Server, name: &str, options: &Options| {
        catalog::resolve(&name.parse::<Name>().unwrap(), &catalogs, server, options)
    };
    refused(resolve(&server, "lab", &unsigned()), ErrorKind::Catalog, &[url, "not there"]);
    server.files.insert(url.into(), text.clone().into_bytes());
    refused(resolve(&server, "lab", &signing.options()), ErrorKind::Untrusted, &["no signature"]);
    let entry = resolve(&server, "lab", &unsigned()).unwrap();
    assert_eq!(
        (entry.release.as_str(), entry.variant.as_str(), entry.firmware),
        ("9.10", "gui", Firmware::Efi)
    );
    assert_eq!(entry.urls, ["https://lab.example/images/lab-9.10.qcow2"]);
    assert_eq!(resolve(&server, "lab:9.10/default", &unsigned()).unwrap().first_boot, FirstBoot::Ignition);
    assert_eq!(resolve(&server, "lab:10", &unsigned()).unwrap().release, "10");
    let nine = resolve(&server, "lab:9.9", &unsigned()).unwrap();
    assert_eq!((nine.default_user.as_deref(), nine.size), (Some("lab"), Some(12)));
    refused(resolve(&server, "lab:8", &unsigned()), ErrorKind::ImageUnknown, &["lab:8"]);
    assert_eq!(catalogs[0].releases(&server, &unsigned()).unwrap(), ["10", "9.10", "9.9"]);
    // Signed inside and beside.
    server.files.insert(url.into(), signing.gpg.clear_sign(&signing.key, text.as_bytes()));
    let signed = Verified::Signed { fingerprint: signing.key.clone() };
    assert_eq!(resolve(&server, "lab", &signing.options()).unwrap().verified, signed);
    server.files.insert(url.into(), text.clone().into_bytes());
    server.files.insert(format!("{url}.sig"), signing.gpg.detach_sign(&signing.key, text.as_bytes()));
    assert_eq!(resolve(&server, "lab", &signing.options()).unwrap().verified, signed);
    server.change("catalog.json", |text| edit(text, "9.9", "9.8"));
    refused(resolve(&server, "lab", &signing.options()), ErrorKind::Untrusted, &["wrong"]);

    // Simplestreams, by its products and by its index.
    let products =
        images()["cloud-images.ubuntu.com/releases/streams/v1/com.ubuntu.cloud:released:download.json"]
            .clone();
    server.files.insert("https://lab.example/s/streams/v1/a:b.json".into(), products);
    let index = r#"{"format": "index:1.0", "index": {"x": {"datatype": "image-downloads", "path": "streams/v1/a:b.json"}}}"#;
    server.files.insert("https://lab.example/s/streams/v1/index.json".into(), index.into());
    for file in ["a:b.json", "index.json"] {
        let catalog = Catalog::from_url("mine", &format!("https://lab.example/s/streams/v1/{file}")).unwrap();
        let entry = catalog.resolve(&"mine:noble".parse().unwrap(), &server, &unsigned()).unwrap();
        assert_eq!(
            entry.urls,
            [
                "https://lab.example/s/server/releases/noble/release-20260301/ubuntu-24.04-server-cloudimg-amd64.img"
            ]
        );
        assert_eq!(
            (entry.distribution.as_str(), entry.release.as_str(), entry.size),
            ("mine", "24.04", Some(600_000_002))
        );
    }
    // An index that names itself ends.
    let index = index.replace("a:b.json", "index.json");
    server.files.insert("https://lab.example/s/streams/v1/index.json".into(), index.into());
    let catalog = Catalog::from_url("mine", "https://lab.example/s/streams/v1/index.json").unwrap();
    refused(
        catalog.resolve(&"mine".parse().unwrap(), &server, &unsigned()),
        ErrorKind::Catalog,
        &["too many"],
    );
    assert_eq!(Catalog::from_url("lab:1", url).unwrap_err().kind(), ErrorKind::ImageUnknown);
}

#[test]
fn osinfo_names_images_and_lists_beside_them_have_their_digests() {
    let catalog = Catalog::osinfo().expect("osinfo-db is missing: run scripts/install-deps.sh --test");
    let listings = catalog.entries(&Server::default(), &options(&[])).unwrap();
    assert!(listings.iter().any(|one| one.name().to_string() == "debian:11/x86_64/generic"), "{listings:?}");
    assert!(catalog.has("fedora") && catalog.has("fedora37") && !catalog.has("fedora3"));
    let signing = Signing::new();
    let mut server = Server::default();
    let name: Name = "fedora:37".parse().unwrap();
    let resolve = |server: &Server, options: &Options| catalog.resolve(&name, server, options);
    refused(
        resolve(&server, &unsigned()),
        ErrorKind::Untrusted,
        &["no digest", "Fedora-Cloud-Base-37-1.7.x86_64.qcow2"],
    );
    let folder = "https://dl.fedoraproject.org/pub/fedora/linux/releases/37/Cloud/x86_64/images/";
    let list = format!(
        "# Fedora-Cloud-Base-37-1.7.x86_64.qcow2: 9 bytes\nSHA256 (Fedora-Cloud-Base-37-1.7.x86_64.qcow2) = {}\n",
        "b".repeat(64)
    );
    let list = signing.gpg.clear_sign(&signing.key, list.as_bytes());
    server.files.insert(format!("{folder}Fedora-Cloud-37-1.7-x86_64-CHECKSUM"), list);
    server.shows_folders = true;
    let entry = resolve(&server, &signing.options()).unwrap();
    assert_eq!(entry.urls, [format!("{folder}Fedora-Cloud-Base-37-1.7.x86_64.qcow2")]);
    assert_eq!((entry.size, entry.default_user.as_deref()), (Some(9), Some("fedora")));
    assert_eq!(entry.verified, Verified::Signed { fingerprint: signing.key.clone() });
    // It comes last: what the distribution itself says is newer.
    let catalogs = [Catalog::all(), vec![catalog.clone()]].concat();
    assert_eq!(catalog::resolve(&name, &catalogs, &server, &signing.options()).unwrap(), entry);
    assert!(Catalog::osinfo_from(Path::new("/nowhere")).is_none());
}

#[test]
fn names_that_stand_for_nothing() {
    let server = Server::official();
    for (name, says) in [
        ("slackware", "give one of fedora, centos"),
        ("fedora:7", "fedora:7"),
        ("fedora:40/x86_64/desktop", "desktop"),
        ("fedora/i686", "i686"),
        ("coreos:rawhide", "rawhide"),
        ("arch:2020", "arch:2020"),
        ("debian:99", "debian:99"),
        ("ubuntu/desktop", "desktop"),
    ] {
        refused(server.resolve(name, &unsigned()), ErrorKind::ImageUnknown, &[says]);
    }
}
