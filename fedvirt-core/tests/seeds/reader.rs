//! cloud-init's own code, asked for what it makes of a seed.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

/// Answers line by line. `scripts/install-deps.sh --test` unpacks cloud-init below target/; `FEDVIRT_CLOUD_INIT` names
/// its program elsewhere.
pub(crate) struct Reader(Child, BufReader<ChildStdout>);

impl Reader {
    pub(crate) fn start() -> Self {
        let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let program = std::env::var_os("FEDVIRT_CLOUD_INIT").map(PathBuf::from);
        let unpacked = program.unwrap_or_else(|| here.join("../target/cloud-init/cloud-init"));
        let packages =
            unpacked.parent().map(|folder| folder.join("usr/lib/python3/dist-packages")).unwrap_or_default();
        let mut child = Command::new("/usr/bin/python3")
            .arg(here.join("tests/seeds/reader.py"))
            .env("PYTHONPATH", &packages)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("/usr/bin/python3 cannot run ({error}): install python3"));
        let answers = BufReader::new(child.stdout.take().unwrap());
        Self(child, answers)
    }

    /// What a reader answers; that it fails fails the test.
    pub(crate) fn ask(&mut self, what: &str, argument: Value) -> Value {
        writeln!(self.0.stdin.as_mut().unwrap(), "{}", json!([what, argument])).unwrap();
        let mut answer = String::new();
        self.1.read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer)
            .unwrap_or_else(|_| panic!("no answer from cloud-init: run scripts/install-deps.sh --test"));
        assert!(answer.get("ok").is_some(), "{what}: {}", answer["error"]);
        answer["ok"].clone()
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
