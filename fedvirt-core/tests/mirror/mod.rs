//! A server that plays Fedora: its layout, lists that GnuPG signed, and images that qemu-img made.

#![allow(dead_code, reason = "tests use different parts of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]
#![allow(unreachable_pub, reason = "a module of several programs")]

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::{Arc, Mutex};

use fedvirt_core::image::Images;
use sha2::Digest as _;

use crate::gpg::{Folder, Gpg};
use crate::server::{File, Server, answer};

/// A server whose files can be changed, and the key that signs for it.
pub struct Mirror {
    pub gpg: Gpg,
    pub key: String,
    pub files: Arc<Mutex<BTreeMap<String, Arc<Vec<u8>>>>>,
    pub server: Server,
    pub work: Folder,
}

pub const FEDORA: &str = "/pub/fedora/linux/releases/43/Cloud/x86_64/images/";
pub const FEDORA_IMAGE: &str = "Fedora-Cloud-Base-Generic-43-1.6.x86_64.qcow2";
pub const FEDORA_LIST: &str = "Fedora-Cloud-43-1.6-x86_64-CHECKSUM";

impl Mirror {
    pub fn new() -> Self {
        let gpg = Gpg::new();
        let key = gpg.key("fedora", "ed25519", "never", &[]);
        let files: Arc<Mutex<BTreeMap<String, Arc<Vec<u8>>>>> = Arc::default();
        let served = files.clone();
        let server = Server::http(move |request| match served.lock().unwrap().get(&request.target) {
            Some(content) => File::new(content).answer(request),
            None => answer("404 Not Found", &[], "no such file"),
        });
        let mirror = Self { gpg, key, files, server, work: Folder::new() };
        mirror.put_fedora(&mirror.qcow2(&["disk.qcow2", "64M"]));
        mirror
    }

    /// An image that qemu-img makes.
    pub fn qcow2(&self, arguments: &[&str]) -> Vec<u8> {
        let mut command = Command::new("qemu-img");
        let command = command.args(["create", "-q", "-f", "qcow2"]).args(arguments).current_dir(&self.work.0);
        let status = command
            .status()
            .expect("qemu-img cannot be run: install qemu-utils (Debian) or qemu-img (Fedora)");
        assert!(status.success());
        std::fs::read(self.work.0.join("disk.qcow2")).unwrap()
    }

    pub fn put(&self, path: &str, content: impl Into<Vec<u8>>) {
        self.files.lock().unwrap().insert(path.to_owned(), Arc::new(content.into()));
    }

    pub fn put_fedora(&self, image: &[u8]) {
        let digest: String = sha2::Sha256::digest(image).iter().map(|byte| format!("{byte:02x}")).collect();
        let url = format!("https://download.fedoraproject.org{FEDORA}{FEDORA_IMAGE}");
        let size = image.len();
        self.put(
            "/releases.json",
            format!(
                r#"[{{"version":"43","arch":"x86_64","link":"{url}","variant":"Cloud","subvariant":"Cloud_Base","sha256":"{digest}","size":"{size}"}}]"#
            ),
        );
        let list = format!("# {FEDORA_IMAGE}: {size} bytes\nSHA256 ({FEDORA_IMAGE}) = {digest}\n");
        self.put(&format!("{FEDORA}{FEDORA_LIST}"), self.gpg.clear_sign(&self.key, list.as_bytes()));
        self.put(&format!("{FEDORA}{FEDORA_IMAGE}"), image);
    }

    /// This server alone, with its own key and a cache of the test's own.
    pub fn images(&self, cache: &str) -> Images {
        let keyring = self.gpg.folder.write("keyring.gpg", &self.gpg.run(&["--export", &self.key], b""));
        Images::new().mirror(self.server.url("/")).keyring(keyring).cache(self.work.0.join(cache))
    }

    /// How often a path was asked for.
    pub fn asked(&self, path: &str) -> usize {
        self.server.requests().iter().filter(|request| request.target == path).count()
    }
}
