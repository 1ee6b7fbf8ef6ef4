//! The example `fetch-image`, as it is called, against a server that has what Fedora's mirrors have.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed unwrap is a failed test")]

#[path = "../../../fedvirt-core/tests/gpg/mod.rs"]
mod gpg;
#[path = "../../../fedvirt-core/tests/server/mod.rs"]
mod server;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use gpg::{Folder, Gpg};
use server::{Answer, File, Request, Server, Step, answer};
use sha2::Digest as _;

const NAME: &str = "fedora:43/x86_64";
const IMAGE: &str = "Fedora-Cloud-Base-Generic-43-1.6.x86_64.qcow2";
const LIST: &str = "Fedora-Cloud-43-1.6-x86_64-CHECKSUM";
const BELOW: &str = "/linux/releases/43/Cloud/x86_64/images/";
const MIB: usize = 1 << 20;

/// What becomes of an answer with the image.
type Fault = Box<dyn Fn(&File, &Request) -> Answer + Send + Sync>;

struct Mirror {
    files: Arc<Mutex<BTreeMap<String, Arc<Vec<u8>>>>>,
    server: Server,
    gpg: Gpg,
    key: String,
    keyring: PathBuf,
    work: Folder,
    image: Arc<Vec<u8>>,
}

impl Mirror {
    fn new() -> Self {
        Self::with(Box::new(|file, request| file.answer(request)))
    }

    fn with(fault: Fault) -> Self {
        let (gpg, work) = (Gpg::new(), Folder::new());
        let key = gpg.key("fedora", "ed25519", "never", &[]);
        let keyring = gpg.folder.write("keyring.gpg", &gpg.run(&["--export", &key], b""));
        let image = image(&work.0);
        let files: Arc<Mutex<BTreeMap<String, Arc<Vec<u8>>>>> = Arc::default();
        let served = files.clone();
        let server = Server::http(move |request| match served.lock().unwrap().get(&request.target) {
            Some(content) if request.target.ends_with(".qcow2") => fault(&File::new(content), request),
            Some(content) => File::new(content).answer(request),
            None => answer("404 Not Found", &[], "no such file"),
        });
        let mirror = Self { files, server, gpg, key, keyring, work, image };
        mirror.put(IMAGE, mirror.image.to_vec());
        mirror.put(LIST, mirror.gpg.clear_sign(&mirror.key, mirror.list(&mirror.image).as_bytes()));
        // As Fedora's own, which names its own servers; and some mirrors have no such file, but pages of their folders.
        mirror.files.lock().unwrap().insert(
            "/fedora/releases.json".into(),
            Arc::new(format!(
                r#"[{{"version":"43","arch":"x86_64","link":"https://download.fedoraproject.org/pub/fedora{BELOW}{IMAGE}",
                    "variant":"Cloud","subvariant":"Cloud_Base","sha256":"{}","size":"{}"}}]"#,
                hex(&mirror.image),
                mirror.image.len()
            ).into_bytes()),
        );
        mirror
    }

    fn put(&self, name: &str, content: Vec<u8>) {
        self.files.lock().unwrap().insert(format!("/fedora{BELOW}{name}"), Arc::new(content));
    }

    fn list(&self, image: &[u8]) -> String {
        format!("# {IMAGE}: {} bytes\nSHA256 ({IMAGE}) = {}\n", image.len(), hex(image))
    }

    /// The program, with this mirror and a cache of the test's own.
    fn program(&self, more: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fetch-image"));
        for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
            command.env_remove(name).env_remove(name.to_uppercase());
        }
        command.arg(NAME).arg("--mirror").arg(self.server.url("/fedora")).arg("--cache").arg(self.cache());
        command.args(more).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// The same, with the key that signs here.
    fn trusting(&self) -> Command {
        self.program(&["--keyring", self.keyring.to_str().unwrap()])
    }

    fn cache(&self) -> PathBuf {
        self.work.0.join("cache")
    }

    /// Where the image is in the cache.
    fn cached(&self, ending: &str) -> PathBuf {
        self.cache().join(format!("sha256/{}{ending}", hex(&self.image)))
    }

    /// What it has to print, and to the byte.
    fn expected(&self, verified: &str) -> String {
        format!("{}\nsha256:{}\n{verified}\n", self.cached("").display(), hex(&self.image))
    }

    /// How the image was asked for.
    fn asked(&self) -> Vec<Request> {
        self.server.requests().into_iter().filter(|request| request.target.ends_with(IMAGE)).collect()
    }

    #[track_caller]
    fn succeeds(&self, output: &Output, verified: &str) {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.is_empty(), "{said}");
        assert_eq!(String::from_utf8_lossy(&output.stdout), self.expected(verified));
        assert!(fs::read(self.cached("")).unwrap() == *self.image);
        assert!(fs::metadata(self.cached("")).unwrap().permissions().readonly());
    }

    /// One message, and nothing in the cache.
    #[track_caller]
    fn fails(&self, output: &Output, says: &[&str]) {
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            output.stdout.is_empty() && said.starts_with("fetch-image: ") && said.lines().count() == 1,
            "{said}"
        );
        for says in says {
            assert!(said.contains(says), "{says} in {said}");
        }
        assert!(!self.cached("").exists());
    }
}

/// A disk with something in it that nothing compresses.
fn image(work: &Path) -> Arc<Vec<u8>> {
    let mut state = 1_u64;
    let words = (0..4 * MIB / 8).flat_map(|_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    });
    fs::write(work.join("disk.raw"), words.collect::<Vec<u8>>()).unwrap();
    let mut command = Command::new("qemu-img");
    command.args(["convert", "-f", "raw", "-O", "qcow2", "disk.raw", "disk.qcow2"]).current_dir(work);
    let made = command.status();
    assert!(
        made.expect("qemu-img cannot be run: install qemu-utils (Debian) or qemu-img (Fedora)").success()
    );
    Arc::new(fs::read(work.join("disk.qcow2")).unwrap())
}

fn hex(content: &[u8]) -> String {
    sha2::Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn three_lines() {
    let mirror = Mirror::new();
    let signed = format!("signed by {}", mirror.key);
    mirror.succeeds(&mirror.trusting().output().unwrap(), &signed);
    // The second time it is there: the lists alone are looked at.
    mirror.succeeds(&mirror.trusting().output().unwrap(), &signed);
    assert_eq!(mirror.asked().len(), 1);

    // Without the key, nobody knows what its signature is worth, and leave for what is unsigned says that it is nothing.
    fs::remove_dir_all(mirror.cache()).unwrap();
    mirror.fails(&mirror.program(&[]).output().unwrap(), &[LIST, "cannot be trusted", "key"]);
    mirror.succeeds(&mirror.program(&["--allow-unsigned"]).output().unwrap(), "unprotected, unsigned");
}

#[test]
fn what_is_wrong_is_told_in_one_message() {
    let mirror = Mirror::new();
    let mut other = mirror.image.to_vec();
    other[MIB] ^= 1;
    mirror.put(IMAGE, other);
    let digest = hex(&mirror.image);
    for more in [&["--keyring", mirror.keyring.to_str().unwrap()][..], &["--allow-unsigned"]] {
        mirror.fails(&mirror.program(more).output().unwrap(), &[IMAGE, "has digest", "should have", &digest]);
    }
    // A signature by somebody else, over something else, and none at all.
    mirror.put(IMAGE, mirror.image.to_vec());
    let stranger = mirror.gpg.key("stranger", "ed25519", "never", &[]);
    let list = mirror.list(&mirror.image);
    let signed = String::from_utf8(mirror.gpg.clear_sign(&mirror.key, list.as_bytes())).unwrap();
    for (content, says) in [
        (mirror.gpg.clear_sign(&stranger, list.as_bytes()), "unknown key"),
        (signed.replace(" = ", " = 00").into_bytes(), "is wrong"),
        (list.into_bytes(), "no signature"),
    ] {
        mirror.put(LIST, content);
        mirror.fails(&mirror.trusting().output().unwrap(), &[LIST, says]);
    }
    assert_eq!(mirror.asked().len(), 2);
    // An image that is not there, a mirror that does not answer, a command line that says nothing.
    let unknown = Command::new(env!("CARGO_BIN_EXE_fetch-image")).args(["fedra"]).output().unwrap();
    mirror.fails(&unknown, &["no image \"fedra\""]);
    let usage = Command::new(env!("CARGO_BIN_EXE_fetch-image")).args([NAME, "--keyrin"]).output().unwrap();
    assert_eq!(usage.status.code(), Some(1));
    let said = String::from_utf8_lossy(&usage.stderr);
    assert!(
        usage.stdout.is_empty() && said.contains("--keyrin is no option\nusage: fetch-image NAME"),
        "{said}"
    );
}

#[test]
fn without_the_network_it_comes_from_the_cache() {
    let mirror = Mirror::new();
    mirror.succeeds(&mirror.trusting().output().unwrap(), &format!("signed by {}", mirror.key));
    let mut lost = Command::new(env!("CARGO_BIN_EXE_fetch-image"));
    lost.args([NAME, "--mirror", "http://127.0.0.1:1/", "--keyring"]).arg(&mirror.keyring);
    let output = lost.arg("--cache").arg(mirror.cache()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("or set `offline`") && said.contains("from the cache"),
        "{said}"
    );
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        mirror.expected(&format!("signed by {}", mirror.key))
    );
}

#[test]
fn sixteen_at_once_download_it_once() {
    let mirror = Mirror::with(Box::new(|file, request| {
        let mut answer = file.answer(request);
        // So that the others come while it is under way.
        answer.insert(1, Step::Pause(Duration::from_secs(1)));
        answer
    }));
    let children: Vec<_> = (0..16).map(|_| mirror.trusting().spawn().unwrap()).collect();
    for child in children {
        mirror.succeeds(&child.wait_with_output().unwrap(), &format!("signed by {}", mirror.key));
    }
    assert_eq!(mirror.asked().len(), 1);
}

#[test]
fn killed_in_the_middle_and_run_again() {
    let mirror = Mirror::with(Box::new(|file, request| {
        if request.from().is_some() {
            return file.answer(request);
        }
        let mut answer = file.clone().cut(3 * MIB).answer(request);
        answer.push(Step::Stall);
        answer
    }));
    let mut killed = mirror.trusting().spawn().unwrap();
    let arrived = || mirror.cached(".part").metadata().map_or(0, |part| part.len());
    while arrived() < MIB as u64 {
        assert!(killed.try_wait().unwrap().is_none(), "it ended by itself");
        thread::sleep(Duration::from_millis(10));
    }
    killed.kill().unwrap();
    assert!(killed.wait_with_output().unwrap().stdout.is_empty());
    assert!(!mirror.cached("").exists());
    let arrived = arrived();

    mirror.succeeds(&mirror.trusting().output().unwrap(), &format!("signed by {}", mirror.key));
    let from: Vec<_> = mirror.asked().iter().map(Request::from).collect();
    assert_eq!(from, [None, Some(arrived)]);
    assert!(!mirror.cached(".part").exists());
}
