//! A repository of packages for guests, with one package.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::{env, fs};

use sha2::{Digest as _, Sha256};

use crate::server::{File, Server, answer};

/// The package, and the file that it brings.
pub(crate) const PACKAGE: &str = "fedvirt-hello";
const BRINGS: &str = "/usr/share/fedvirt-hello";

/// Serves the repository to guests on libvirt's network `default`.
pub(crate) struct Packages {
    server: Server,
}

impl Packages {
    pub(crate) fn new(folder: &Path) -> Self {
        let root = folder.join("package");
        let content = root.join(BRINGS.trim_start_matches('/'));
        fs::create_dir_all(content.parent().unwrap()).unwrap();
        fs::write(content, "from a package\n").unwrap();
        let control = format!(
            "Package: {PACKAGE}\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <nobody@example.org>\nDescription: one file\n"
        );
        fs::create_dir(root.join("DEBIAN")).unwrap();
        fs::write(root.join("DEBIAN/control"), &control).unwrap();
        let package = folder.join("package.deb");
        let mut build = Command::new("dpkg-deb");
        let build = build.args(["--root-owner-group", "--build"]).arg(&root).arg(&package).output();
        let build = build.expect("dpkg-deb is missing: run scripts/install-deps.sh --test");
        assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
        let package = fs::read(package).unwrap();
        let digest: String = Sha256::digest(&package).iter().map(|byte| format!("{byte:02x}")).collect();
        let size = package.len();
        let index = format!("{control}Filename: ./{PACKAGE}.deb\nSize: {size}\nSHA256: {digest}\n");
        let (package, index) = (Arc::new(package), Arc::new(index.into_bytes()));
        let server = Server::everywhere(move |request| match request.target.rsplit('/').next() {
            Some("Packages") => File::new(&index).answer(request),
            Some(name) if name.ends_with(".deb") => File::new(&package).answer(request),
            _ => answer("404 Not Found", &[], "no such file"),
        });
        Self { server }
    }

    /// The line of `sources.list` for it: from a guest on a host with a network of its own, or on a session.
    pub(crate) fn source(&self) -> String {
        let session = env::var("LIBVIRT_DEFAULT_URI").is_ok_and(|uri| uri.ends_with("/session"));
        let host = if session { "10.0.2.2" } else { "192.168.122.1" };
        format!("deb [trusted=yes] http://{host}:{}/ ./\n", self.server.address().port())
    }
}
