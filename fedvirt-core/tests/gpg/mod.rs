//! GnuPG with keys of the tests' own.

#![allow(dead_code, reason = "tests use different parts of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]
#![allow(unreachable_pub, reason = "a module of several programs")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of the tests' own, gone with them.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        // Short: GnuPG's sockets are in it.
        let path = std::env::temp_dir().join(format!("fvk{}-{number}", std::process::id()));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub fn write(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// GnuPG with a home of its own; its agent ends with it.
pub struct Gpg {
    pub folder: Folder,
}

impl Drop for Gpg {
    fn drop(&mut self) {
        let _ = Command::new("gpgconf").arg("--homedir").arg(&self.folder.0).args(["--kill", "all"]).status();
    }
}

impl Gpg {
    pub fn new() -> Self {
        let gpg = Self { folder: Folder::new() };
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&gpg.folder.0, std::fs::Permissions::from_mode(0o700)).unwrap();
        gpg
    }

    pub fn run(&self, args: &[&str], input: &[u8]) -> Vec<u8> {
        let mut child = Command::new("gpg")
            .arg("--homedir")
            .arg(&self.folder.0)
            .args([
                "--batch",
                "--yes",
                "--quiet",
                "--no-tty",
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                "",
            ])
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("gpg is missing: run scripts/install-deps.sh --test");
        child.stdin.take().unwrap().write_all(input).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "gpg {args:?}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    /// Makes a key, and tells its fingerprint.
    pub fn key(&self, name: &str, algorithm: &str, expires: &str, more: &[&str]) -> String {
        let address = format!("{name}@example.org");
        let made = [more, &["--quick-gen-key", &address, algorithm, "sign", expires]].concat();
        self.run(&made, b"");
        let list = self.run(&["--with-colons", "--list-keys", &address], b"");
        let list = String::from_utf8(list).unwrap();
        let line = list.lines().find(|line| line.starts_with("fpr:")).unwrap();
        line.trim_end_matches(':').rsplit(':').next().unwrap().to_owned()
    }

    pub fn clear_sign(&self, key: &str, text: &[u8]) -> Vec<u8> {
        self.run(&["--clear-sign", "-u", key], text)
    }

    pub fn detach_sign(&self, key: &str, content: &[u8]) -> Vec<u8> {
        self.run(&["--detach-sign", "-u", key], content)
    }
}
