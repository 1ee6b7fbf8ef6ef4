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

use fedvirt_core::cloudinit::{
    CloudInit, FieldType, Finding, Grade, Table, check_network_config, check_user_data,
};
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

/// What is read and written again are equal values, but for these, which have one form of several: the name of
/// the document and what becomes of it.
const CANONICAL: &[(&str, &str)] = &[
    ("valid/ca-certs-old", "`ca-certs` is `ca_certs`"),
    ("valid/chpasswd", "passwords are hashed"),
    ("valid/chpasswd-list", "`list` is `users`, hashed"),
    ("valid/chpasswd-list-text", "`list` is `users`, hashed"),
    ("valid/groups-map", "a map is a list"),
    ("valid/groups-text", "names between commas are a list"),
    ("valid/grub-old", "`grub-dpkg` is `grub_dpkg`"),
];

/// The kinds of values of a struct that the schema has, but for these.
const NOT_TYPED: &[(&str, &str)] = &[
    ("apt_reboot_if_required", "read into `package_reboot_if_required`, which every guest knows"),
    ("apt_update", "read into `package_update`, which every guest knows"),
    ("apt_upgrade", "read into `package_upgrade`, which every guest knows"),
    ("chpasswd.list", "read into `users`, hashed"),
    ("user.plain_text_passwd", "read into `hashed_passwd`, hashed"),
    ("users.plain_text_passwd", "read into `hashed_passwd`, hashed"),
];

/// Names with a hyphen that are deprecated: those of users are read into the newer names; those of
/// `rh_subscription` are kept in `other`, since guests before 25.3 know no others.
fn is_old_name(key: &str, known: &BTreeSet<&str>) -> bool {
    key.contains('-') && known.contains(key.replace('-', "_").as_str())
}

/// Schemas that can hold for a value: those that this one refers to or chooses from, and itself.
fn forms<'a>(root: &'a Value, schema: &'a Value, into: &mut Vec<&'a Value>) {
    into.push(schema);
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/")) {
        forms(root, &root["$defs"][name], into);
    }
    for several in ["allOf", "oneOf", "anyOf"] {
        for form in schema[several].as_array().into_iter().flatten() {
            forms(root, form, into);
        }
    }
}

/// Compares a struct with the schemas that hold for it.
fn compare(root: &Value, schemas: &[&Value], table: &Table, path: &str, wrong: &mut Vec<String>) {
    let mut all = Vec::new();
    schemas.iter().for_each(|schema| forms(root, schema, &mut all));
    let at = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    let known: BTreeSet<&str> = all
        .iter()
        .filter_map(|schema| schema["properties"].as_object())
        .flatten()
        .map(|(key, _)| key.as_str())
        .collect();
    for key in &known {
        let typed = table.fields.iter().any(|field| field.key == *key);
        let excepted = is_old_name(key, &known) || NOT_TYPED.iter().any(|(place, _)| *place == at(key));
        if typed == excepted {
            wrong.push(format!("{}: typed: {typed}, excepted: {excepted}", at(key)));
        }
    }
    for field in table.fields {
        if !known.contains(field.key) && !INVENTED.contains(&at(field.key).as_str()) {
            wrong.push(format!("{}: the schema has no such key", at(field.key)));
        }
        assert!(!field.doc.trim().is_empty());
        let within: Vec<&Value> = all.iter().map(|schema| &schema["properties"][field.key]).collect();
        compare_type(root, &within, &field.ty, &at(field.key), wrong);
    }
}

/// Fields that the schema does not name, since it takes any key there.
const INVENTED: &[&str] = &["yum_repos.*.gpgcheck", "yum_repos.*.gpgkey"];

fn compare_type(root: &Value, schemas: &[&Value], ty: &FieldType, path: &str, wrong: &mut Vec<String>) {
    let mut all = Vec::new();
    schemas.iter().for_each(|schema| forms(root, schema, &mut all));
    match ty {
        FieldType::Table(table) => compare(root, schemas, table(), path, wrong),
        FieldType::List(of) => {
            let items: Vec<&Value> = all.iter().map(|schema| &schema["items"]).collect();
            compare_type(root, &items, of, path, wrong);
        }
        FieldType::Map(of) => {
            let values = all.iter().filter_map(|schema| schema["patternProperties"].as_object()).flatten();
            let mut values: Vec<&Value> = values.map(|(_, value)| value).collect();
            values.extend(
                all.iter()
                    .filter_map(|schema| schema["properties"].as_object())
                    .flatten()
                    .map(|(_, value)| value),
            );
            values.extend(all.iter().map(|schema| &schema["additionalProperties"]));
            compare_type(root, &values, of, &format!("{path}.*"), wrong);
        }
        FieldType::OneOf(several) => {
            let found = several.iter().map(|ty| {
                let mut wrong = Vec::new();
                compare_type(root, schemas, ty, path, &mut wrong);
                (matches!(ty, FieldType::List(_) | FieldType::Map(_) | FieldType::Table(_)), wrong)
            });
            let (collections, scalars): (Vec<_>, Vec<_>) = found.partition(|(collection, _)| *collection);
            wrong.extend(collections.into_iter().flat_map(|(_, wrong)| wrong));
            // A common type for scalars can hold more than is wanted somewhere, which validation refuses.
            if scalars.iter().all(|(_, wrong)| !wrong.is_empty()) {
                wrong.extend(scalars.into_iter().flat_map(|(_, wrong)| wrong));
            }
        }
        FieldType::Any => {}
        scalar => {
            let has = |names: &[&str]| {
                let kinds = all.iter().flat_map(|schema| match &schema["type"] {
                    Value::Array(kinds) => kinds.iter().collect(),
                    kind => vec![kind],
                });
                let mut kinds = kinds.filter_map(Value::as_str);
                kinds.any(|kind| names.contains(&kind)) || all.iter().any(|schema| schema["enum"].is_array())
            };
            let says_nothing = all.iter().all(|schema| schema["type"].is_null() && schema["enum"].is_null());
            let fits = match scalar {
                _ if says_nothing => true,
                FieldType::Flag => has(&["boolean"]),
                FieldType::Integer | FieldType::Number => has(&["integer", "number", "string"]),
                FieldType::Word(words) => {
                    let mut of_schema: BTreeSet<&str> = BTreeSet::new();
                    for value in all.iter().filter_map(|schema| schema["enum"].as_array()).flatten() {
                        of_schema.extend(value.as_str());
                    }
                    of_schema == words.words.iter().map(|(_, word, _)| *word).collect()
                }
                FieldType::Null => true,
                _ => {
                    has(&["string"]) || all.iter().all(|schema| schema.is_null() || schema["type"].is_null())
                }
            };
            if !fits {
                wrong.push(format!("{path}: {scalar:?} does not fit the schema"));
            }
        }
    }
}

#[test]
fn fields_are_those_of_the_schema() {
    let text = fs::read_to_string(manifest("src/cloudinit/schema/schema-cloud-config-v1.json")).unwrap();
    let root: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(root["properties"].as_object().unwrap().len(), 99);
    let mut wrong = Vec::new();
    compare(&root, &[&root], CloudInit::table(), "", &mut wrong);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_read_is_written_again() {
    let mut judge = Judge::start();
    let mut differing = BTreeSet::new();
    for (name, text) in documents("valid") {
        let config = CloudInit::from_yaml(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written = config.to_user_data();
        let [before, after] = [&text, &written].map(|text| judge.judge("yaml", text)["value"].clone());
        assert_eq!(after, serde_json::to_value(&config).unwrap(), "{name}\n{written}");
        if before != after {
            differing.insert(name.clone());
        }
        // What is written is what is there, and as valid as it was.
        assert_eq!(CloudInit::from_yaml(&written).unwrap(), config, "{name}\n{written}");
        assert!(is_valid(&check_user_data(&written)), "{name}\n{written}");
        config.validate().unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let known: BTreeSet<_> = CANONICAL.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(differing, known);
}
