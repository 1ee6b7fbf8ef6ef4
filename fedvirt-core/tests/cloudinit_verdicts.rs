//! What is said of documents before a guest sees them, against cloud-init's own `schema` command, Python's
//! jsonschema and PyYAML.
//!
//! The documents are in `tests/cloud-init`; `findings.txt` there has what is said of each of them, and
//! `FEDVIRT_UPDATE=1` writes it.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use fedvirt_core::cloudinit::{Finding, Grade, check_network_config, check_user_data};
use serde_json::{Value, json};

fn manifest(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// `cloudinit_judge.py`, which answers line by line.
struct Judge(Child, BufReader<ChildStdout>);

impl Judge {
    fn start() -> Self {
        // Debian's modules, those of cloud-init and jsonschema among them, are unpacked there.
        let modules = manifest("../target/cloud-init/usr/lib/python3/dist-packages");
        assert!(
            modules.exists(),
            "run scripts/install-deps.sh --test, which unpacks cloud-init below target/"
        );
        let mut child = Command::new("/usr/bin/python3")
            .env("PYTHONPATH", modules)
            .arg(manifest("tests/cloudinit_judge.py"))
            .arg(manifest("src/cloudinit/schema"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("/usr/bin/python3 cannot run ({error}): install python3"));
        let answers = BufReader::new(child.stdout.take().unwrap());
        Self(child, answers)
    }

    fn judge(&mut self, kind: &str, text: &str) -> Value {
        writeln!(self.0.stdin.as_mut().unwrap(), "{}", json!([kind, text])).unwrap();
        let mut answer = String::new();
        self.1.read_line(&mut answer).unwrap();
        serde_json::from_str(&answer)
            .unwrap_or_else(|_| panic!("no answer: run scripts/install-deps.sh --test"))
    }
}

impl Drop for Judge {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// Documents of one folder: the name and the text.
fn documents(folder: &str) -> Vec<(String, String)> {
    let mut documents: Vec<_> = fs::read_dir(manifest("../tests/cloud-init").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = format!("{folder}/{}", path.file_stem().unwrap().to_str().unwrap());
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    documents.sort();
    documents
}

fn check(kind: &str, text: &str) -> Vec<Finding> {
    match kind {
        "network" => check_network_config(text),
        _ => check_user_data(text),
    }
}

fn is_valid(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.grade == Grade::Deprecated)
}

/// Where cloud-init 22.4.2 of Debian 12 says otherwise than 26.2, and why.
const OLDER: &[(&str, &str)] = &[
    ("valid/ansible", "several `pull` are new in 25.2"),
    ("valid/grub", "22.4.2 wants `grub-pc/install_devices_empty` as a string"),
    ("valid/locale-false", "`locale: false` is new in 23.2"),
    ("valid/ntp-peers", "`peers` and `allow` are new in 23.4"),
    ("valid/packages", "packages of one package manager are new in 23.4"),
    ("valid/rh-subscription", "the names with an underscore are new in 25.3"),
    ("valid/rsyslog", "`install_rsyslog` and `packages` are new in 24.1"),
    ("valid/users-hyphens", "22.4.2 knows some of the hyphened names not, which 24.2 deprecates"),
    ("valid/users-hyphens-hash", "22.4.2 knows some of the hyphened names not, which 24.2 deprecates"),
    ("valid/users-hyphens-keys", "22.4.2 knows some of the hyphened names not, which 24.2 deprecates"),
    ("valid/users-list", "`doas` and `snapuser` without a name are newer"),
    ("valid/users-sudo", "a list of `sudo` rules is new in 24.1"),
    ("valid/write-files", "`source` is new in 24.3"),
    ("valid/yum-metalink", "`metalink` is new in 23.1, `mirrorlist` in 25.1"),
    ("invalid/landscape-no-account", "required since 24.1"),
    ("invalid/launch-index", "22.4.2 has no schema for it"),
    ("invalid/merge-name", "22.4.2 has no schema for it"),
    ("invalid/merge-no-settings", "22.4.2 has no schema for it"),
    ("invalid/output-stage", "22.4.2 has no schema for it"),
    ("invalid/output-three", "22.4.2 has no schema for it"),
    ("invalid/phone-home-post", "DSA keys are gone since 24.1"),
    ("invalid/rpi-serial", "`rpi` is new in 25.2, and 22.4.2 takes unknown keys"),
    ("invalid/ssh-genkeytypes", "DSA keys are gone since 24.1"),
    ("invalid/ssh-keys-kind", "DSA keys are gone since 24.1"),
    ("invalid/ubuntu-pro-unknown", "`ubuntu_pro` is new in 24.1, and 22.4.2 takes unknown keys"),
    ("invalid/unknown-key", "22.4.2 takes unknown keys"),
    ("invalid/unknown-key-far", "22.4.2 takes unknown keys"),
];

#[test]
fn verdicts_are_those_of_cloud_init() {
    let mut judge = Judge::start();
    let mut said = String::new();
    let (mut count, mut wrong, mut differing) = (0, Vec::new(), BTreeSet::new());
    for (folder, kind) in [
        ("valid", "cloud-config"),
        ("invalid", "cloud-config"),
        ("network-valid", "network"),
        ("network-invalid", "network"),
    ] {
        for (name, text) in documents(folder) {
            count += 1;
            let answer = judge.judge(kind, &text);
            let findings = check(kind, &text);
            let valid = is_valid(&findings);
            if valid != !folder.ends_with("invalid") || valid != (answer["schema"] == true) {
                wrong.push(format!("{name}: {valid}, {findings:?}, {answer}"));
            }
            let deprecated = findings.iter().filter(|finding| finding.grade == Grade::Deprecated);
            let deprecated: BTreeSet<_> = deprecated.map(|finding| finding.path.clone()).collect();
            let noted: BTreeSet<_> = answer["deprecated"]
                .as_array()
                .unwrap()
                .iter()
                .map(|path| path.as_str().unwrap().to_owned())
                .collect();
            // Of an invalid value, jsonschema notes what is deprecated in all the forms that it could have.
            if valid && deprecated != noted {
                wrong.push(format!("{name}: {deprecated:?} deprecated, should be {noted:?}"));
            }
            if answer["installed"].as_bool().is_some_and(|installed| installed != valid) {
                differing.insert(name.clone());
            }
            writeln!(said, "{name}").unwrap();
            for finding in findings {
                writeln!(said, "    {:?}: {finding}", finding.grade).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    let known: BTreeSet<_> = OLDER.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(differing, known, "cloud-init 22.4.2 says otherwise");
    let path = manifest("../tests/cloud-init/findings.txt");
    if std::env::var_os("FEDVIRT_UPDATE").is_some() {
        fs::write(&path, &said).unwrap();
    }
    assert_eq!(said, fs::read_to_string(path).unwrap());
}
