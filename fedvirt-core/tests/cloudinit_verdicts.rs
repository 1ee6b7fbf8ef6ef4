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
use proptest::prelude::*;
use proptest::sample::{Index, select};
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
            if valid == folder.ends_with("invalid") || valid != (answer["schema"] == true) {
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
    ("valid/apk-null", "a setting that is null is not set"),
    ("valid/ca-certs-old", "`ca-certs` is `ca_certs`"),
    ("valid/chpasswd", "passwords are hashed"),
    ("valid/chpasswd-list", "`list` is `users`, hashed"),
    ("valid/chpasswd-list-text", "`list` is `users`, hashed"),
    ("valid/commands", "commands that are null are none"),
    ("valid/everything-null-allowed", "a setting that is null is not set, and `ntp` is an empty map"),
    ("valid/groups-map", "a map is a list"),
    ("valid/groups-text", "names between commas are a list"),
    ("valid/grub-old", "`grub-dpkg` is `grub_dpkg`"),
    ("valid/locale-false", "`false` is a string, which cloud-init takes for the same"),
    ("valid/ntp-null", "`ntp` is an empty map"),
    ("valid/packages-old", "`apt_update` is `package_update`"),
    ("valid/password-clear", "the password is hashed"),
    ("valid/ssh-pwauth-text", "`'yes'` is true"),
    ("valid/ssh-pwauth-unchanged", "`unchanged` is not set"),
    ("valid/ubuntu-pro", "a setting that is null is not set"),
    ("valid/user-name", "a name alone is a map"),
    ("valid/users-groups-map", "a map is a list"),
    ("valid/users-groups-text", "names between commas are a list"),
    ("valid/users-hash", "`plain_text_passwd` is `hashed_passwd`"),
    ("valid/users-hyphens", "hyphens are underscores"),
    ("valid/users-hyphens-hash", "hyphens are underscores, and the password is hashed"),
    ("valid/users-hyphens-keys", "hyphens are underscores"),
    ("valid/users-map", "a map is a list"),
    ("valid/users-names", "names between commas are a list"),
    ("valid/users-sudo", "`false` is null"),
    ("valid/users-uid-text", "a number in a string is a number"),
    ("valid/vendor-data-text", "`'true'` is true, and the prefix is what it was"),
    ("valid/write-files-binary", "`!!binary` is base64"),
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
    let (mut differing, mut wrong) = (BTreeSet::new(), Vec::new());
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
        let findings = check_user_data(&written);
        if !is_valid(&findings) || config.validate().is_err() {
            wrong.push(format!("{name}: {findings:?}, {:?}\n{written}", config.validate()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let known: BTreeSet<_> = CANONICAL.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(differing, known);
}

/// What PyYAML makes of a text, as the value of a key that has no field.
fn pyyaml(judge: &mut Judge, text: &str) -> Option<Value> {
    judge.judge("yaml", text).get("value").cloned()
}

/// Whether a value has what JSON has not: dates, binary, infinity.
fn has_more_than_json(value: &Value) -> bool {
    match value {
        Value::Array(list) => {
            matches!(list.first(), Some(Value::String(kind)) if kind.starts_with('!'))
                || list.iter().any(has_more_than_json)
        }
        Value::Object(map) => map.values().any(has_more_than_json),
        _ => false,
    }
}

/// Compares the reading of a text with PyYAML's: equal values, or an error where PyYAML has one, or where the
/// value is none of JSON's.
fn compare_reading(judge: &mut Judge, text: &str) -> Result<(), String> {
    let ours = CloudInit::from_yaml(text);
    match (pyyaml(judge, text), ours) {
        (None, Err(_)) => Ok(()),
        (None, Ok(config)) => Err(format!("PyYAML refuses {text:?}, read as {:?}", config.other.0)),
        (Some(value), Err(_)) if has_more_than_json(&value) || !value.is_object() && !value.is_null() => {
            Ok(())
        }
        (Some(value), Err(error)) => Err(format!("{text:?} is {value} to PyYAML, but: {error}")),
        (Some(value), Ok(config)) => {
            let read = serde_json::to_value(&config).unwrap();
            let value = if value.is_null() { json!({}) } else { value };
            match read == value {
                true => Ok(()),
                false => Err(format!("{text:?} is {value} to PyYAML, but was read as {read}")),
            }
        }
    }
}

/// Plain scalars that YAML 1.1 takes for something, and their kin.
const SCALARS: &str = "yes no on off true false y n Y N Yes NO On oFF True TRUE tRue null Null NULL nULL ~ \
    0 -0 +0 00 0o17 017 018 08 -017 +017 0644 0755 0x1F 0xg 0x_1 -0x1f 0b101 0b2 0b_1 +0b1 1_000 1__0 1_ _1 +1 -1 \
    12:30 12:30:45 1:2 190:20:30 1:60 1:5 01:30 -12:30 +1:2:3 12:30.5 1:2.5 1:60.5 1:2:3.25 12:30: 0:0 \
    1.5 .5 1. -1.5 +.5 -.5 1e3 1e+3 1.0e3 1.0e+3 1.5E-7 1.e+3 .5e+1 1_0.5_0 ._5 .5_ 1.5_ 0.1 0_1.5 \
    .inf -.inf +.inf .Inf .INF .nan .NaN .NAN -.nan .iNF \
    2026-01-31 2026-1-1 2026-01-31T12:30:45 2026-01-31t1:30:45.5Z 2026-01-31T12:30:45+01:00 2026-13-45 20260131 \
    2026-01-31T12:30 9999999999 9223372036854775807 18446744073709551615 -9223372036854775808 \
    = << - ? : -- --- ... -a ?a :a a: @a `a` %a !a !!str &a *a | > {} [] , a,b a#b #a \
    1.2.3 1.2.3.4 10.0.0.0/8 52:54:00:11:22:33 1:1:1:1 0:1 a:b 3.10 1.10 007 1e5 1E5 12e03 685_230.15 0685_230 \
    .1e3 1.5e3 1.5e+3 +12e+3 -.e1 . .. +. + -";

/// Where the grammars of the two parsers differ: `-`, `?` and `:` in flow collections, which nobody writes.
const OTHER_GRAMMAR: &[&str] =
    &["x: [-]", "x: [?]", "x: [:]", "x:\n- :\n", "x: [?a]", "x: [:a]", "x: [!!str]"];

#[test]
fn scalars_are_what_pyyaml_makes_of_them() {
    let mut judge = Judge::start();
    let mut wrong = Vec::new();
    let mut texts: Vec<String> = SCALARS.split(' ').map(str::to_owned).collect();
    texts.extend(
        ["2026-01-31 12:30:45", "2026-01-31 12:30:45 +1", "2026-01-31\t1:30:45.", "a b", "1 2"]
            .map(String::from),
    );
    for tag in ["!!str", "!!int", "!!float", "!!bool", "!!null", "!!timestamp", "!", "!!set", "!x"] {
        texts.extend(
            ["1", "0x1f", "1.5", "yes", "a", "'1'", "", "2026-01-31", "~", "[1]", "{a: 1}"]
                .map(|text| format!("{tag} {text}")),
        );
    }
    for scalar in &texts {
        for text in [
            format!("x: {scalar}"),
            format!("x: [{scalar}]"),
            format!("x:\n- {scalar}\n"),
            format!("x: '{scalar}'"),
        ] {
            if OTHER_GRAMMAR.contains(&text.as_str()) {
                continue;
            }
            wrong.extend(compare_reading(&mut judge, &text).err());
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn structures_are_what_pyyaml_makes_of_them() {
    let mut judge = Judge::start();
    let mut wrong = Vec::new();
    for text in [
        "x: &a {b: 1}\ny: {<<: *a, c: 2}\n",
        "x: &a {b: 1, c: 3}\ny: {c: 2, <<: *a}\n",
        "x: &a {b: 1}\ny: &b {b: 2, d: 4}\nz: {<<: [*a, *b], e: 5}\n",
        "x: &a {b: 1}\ny: {<<: *a, <<: {b: 2}}\n",
        "x: {<<: {a: 1, <<: {a: 2, b: 3}}}\n",
        "x: {'<<': {a: 1}}\n",
        "x: {<<: [1]}\n",
        "x: [<<]\n",
        "x: {=: 1}\n",
        "x: [=]\n",
        "x: &a [1, *a]\n",
        "x: &a 1\ny: *a\nz: [*a, *a]\n",
        "x: |\n  a\n  b\n",
        "x: |\n  a",
        "x: >\n  a\n  b\n\n  c\n",
        "x: |2\n   a\n  b\n",
        "x: |-\n  a\n\n",
        "x: |+\n  a\n\n",
        "x: >-\n  a\n   b\n  c\n",
        "x: \"a\\tb\\x41\\u00e9\\n\"\n",
        "x: 'it''s'\n",
        "x: a\n  b\n  c\n",
        "x: [a, b,]\n",
        "x: {a, b: 1}\n",
        "x: {\"a\":1}\n",
        "x: {a:1}\n",
        "x: [a: 1, b]\n",
        "? x\n: 1\n",
        "? [a]\n: 1\n",
        "x:\n- - a\n  - b\n- c: 1\n  d: 2\n",
        "x:\n  - a\n y: 1\n",
        "x: a: b\n",
        "x: 'a'b\n",
        "x:\t1\n",
        "x: 1 # c\ny: 'a # b' # c\n",
        "%YAML 1.1\n---\nx: 1\n...\n",
        "---\nx: 1\n",
        "--- {x: 1}\n",
        "x: 1\n---\n",
        "x: 1\n...\n---\ny: 1\n",
        "\u{feff}x: 1\n",
        "x: é日😀\n",
        "x: 1\r\ny: 2\r\n",
        "x: {00: a, 1: b, 10: c}\n",
    ] {
        // Keys that are numbers become strings, as they sort.
        if text.contains("00:") {
            let read = CloudInit::from_yaml(text).unwrap();
            assert_eq!(read.other["x"], json!({"00": "a", "01": "b", "10": "c"}));
            continue;
        }
        wrong.extend(compare_reading(&mut judge, text).err());
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// A value that is likely to be wrong in an interesting way.
fn odd_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2i64..3).prop_map(Value::from),
        Just(json!(1.5)),
        select(
            &["", "a", "yes", "RANDOM", "hash", "2G", "now", "2032-09-01", "a:b", "bond", "gpt", "off"][..]
        )
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::vec(
                (select(&["name", "type", "a", "users", "content", "url"][..]), inner),
                0..3
            )
            .prop_map(|entries| entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

/// Paths to all values within a value.
fn places(value: &Value, path: &mut Vec<String>, all: &mut Vec<String>) {
    all.push(path.iter().map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1"))).collect());
    let entries: Vec<(String, &Value)> = match value {
        Value::Array(list) => list.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect(),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        _ => Vec::new(),
    };
    for (step, value) in entries {
        path.push(step);
        places(value, path, all);
        path.pop();
    }
}

#[derive(Debug, Clone)]
enum Change {
    Replace(Value),
    Remove,
    Add(Value),
}

fn change() -> impl Strategy<Value = (Index, Change)> {
    let change = prop_oneof![
        odd_value().prop_map(Change::Replace),
        Just(Change::Remove),
        odd_value().prop_map(Change::Add),
    ];
    (any::<Index>(), change)
}

fn apply(document: &mut Value, at: &Index, change: Change) {
    let mut all = Vec::new();
    places(document, &mut Vec::new(), &mut all);
    let place = at.get(&all).clone();
    match change {
        Change::Remove => {
            let Some((parent, key)) = place.rsplit_once('/') else { return };
            match document.pointer_mut(parent) {
                Some(Value::Array(list)) => drop(list.remove(key.parse().unwrap())),
                Some(Value::Object(map)) => {
                    map.shift_remove(&key.replace("~1", "/").replace("~0", "~"));
                }
                _ => {}
            }
        }
        Change::Replace(value) => {
            if let Some(old) = document.pointer_mut(&place) {
                *old = value;
            }
        }
        Change::Add(value) => match document.pointer_mut(&place) {
            Some(Value::Array(list)) => list.push(value),
            Some(Value::Object(map)) => drop(map.insert("name".to_owned(), value)),
            _ => {}
        },
    }
}

#[test]
fn changed_documents_are_judged_as_python_judges_them() {
    let judge = std::cell::RefCell::new(Judge::start());
    let documents: Vec<(&str, Value)> = [("valid", "schema"), ("network-valid", "network")]
        .into_iter()
        .flat_map(|(folder, kind)| documents(folder).into_iter().map(move |(_, text)| (kind, text)))
        .map(|(kind, text)| (kind, judge.borrow_mut().judge("yaml", &text)["value"].clone()))
        .filter(|(_, value)| !has_more_than_json(value))
        .collect();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 800,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let changes = proptest::collection::vec(change(), 1..3);
    let result = runner.run(&(any::<Index>(), changes), |(index, changes)| {
        let (kind, mut document) = index.get(&documents).clone();
        for (at, change) in changes {
            apply(&mut document, &at, change);
        }
        // JSON is YAML.
        let text = document.to_string();
        let answer = judge.borrow_mut().judge(kind, &text);
        let findings = check(kind, &text);
        let by_schema = answer["schema"] == true;
        // Names, hashes, paths and the like are checked beyond the schema.
        prop_assert!(by_schema || !is_valid(&findings), "{text}: {answer}");
        let beyond = |finding: &Finding| {
            finding.grade == Grade::Error && !BEYOND.iter().any(|word| finding.to_string().contains(word))
        };
        if by_schema {
            let more: Vec<_> = findings.iter().filter(|finding| beyond(finding)).collect();
            prop_assert!(more.is_empty(), "{text}: {more:?}");
        }
        if let Ok(config) = CloudInit::from_yaml(&text) {
            let written = config.to_user_data();
            let read = judge.borrow_mut().judge("yaml", &written)["value"].clone();
            prop_assert_eq!(read, serde_json::to_value(&config).unwrap(), "{}", written);
        }
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// What is said of values that the schema takes: of names, keys, hashes, paths and commands, and where it
/// takes anything, but cloud-init would stumble.
const BEYOND: &[&str] = &[
    "host name",
    "user name",
    "group name",
    "is there already, as users[",
    "SSH public key",
    "crypt(3)",
    "it is empty",
    "is neither true nor false",
    "the command is empty",
    "time zone",
    "absolute path",
    "is a directory",
    "user:group",
    "base64",
    "octal number",
    "/etc/passwd",
    "a rule is one line",
    "no sudo rule",
    "home directory",
    "an entry is `name:password`",
    "no number from 0",
    "it is no condition",
    "neither a string nor a list of strings",
    " instead of ",
    "are booleans in YAML",
    "to make it a string",
    "neither settings of a user",
    "neither true nor false",
];

#[test]
fn no_password_reaches_a_seed() {
    for text in [
        "password: hunter2\n",
        "password: 'hunter2'\nchpasswd: {expire: false}\n",
        "chpasswd: {users: [{name: a, password: hunter2, type: text}]}\n",
        "chpasswd: {list: ['a:hunter2', 'b:RANDOM']}\n",
        "chpasswd:\n  list: |\n    a:hunter2\n    b:hunter2:x\n",
        "user: {name: a, plain_text_passwd: hunter2}\n",
        "users: [{name: a, plain-text-passwd: hunter2}]\n",
        "users: {a: {plain_text_passwd: hunter2}}\n",
    ] {
        let config = CloudInit::from_yaml(text).unwrap();
        let json = serde_json::to_string(&config).unwrap();
        let again = CloudInit::from_json(&json).unwrap();
        for written in [config.to_user_data(), again.to_user_data(), json, format!("{config:?}")] {
            assert!(!written.contains("hunter2"), "{text}{written}");
        }
        assert!(config.to_user_data().contains("$6$"), "{text}");
        assert_eq!(config, again, "{text}");
        config.validate().unwrap_or_else(|error| panic!("{text}: {error}"));
    }
    // What cloud-init would take for the password itself, and what is none.
    for (text, why) in [
        (
            "password: $y$j9T$saltsalt$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
            "for the password itself",
        ),
        ("password: ''\n", "empty"),
        ("chpasswd: {users: [{name: a, password: hunter2}]}\n", "no crypt(3) hash"),
        ("chpasswd: {list: [hunter2]}\n", "name:password"),
    ] {
        let findings = check_user_data(text);
        let said =
            findings.iter().filter(|finding| finding.grade < Grade::Deprecated).map(Finding::to_string);
        let said: Vec<_> = said.collect();
        assert!(said.iter().any(|said| said.contains(why)), "{text}{said:?}");
        assert!(!said.iter().any(|said| said.contains("hunter2")), "{text}{said:?}");
    }
}

/// Puts a text into every field that hides what it holds, and says how many there are.
fn fill(table: &Table, map: &mut serde_json::Map<String, Value>) -> usize {
    let mut count = 0;
    for field in table.fields {
        let (value, filled) = secret(&field.ty);
        if filled > 0 {
            map.insert(field.key.to_owned(), value);
            count += filled;
        }
    }
    count
}

fn secret(ty: &FieldType) -> (Value, usize) {
    match ty {
        FieldType::Secret => ("hunter2".into(), 1),
        FieldType::Table(table) => {
            let mut map = serde_json::Map::new();
            let filled = fill(table(), &mut map);
            (map.into(), filled)
        }
        FieldType::List(of) => {
            let (value, filled) = secret(of);
            (json!([value]), filled)
        }
        FieldType::Map(of) => {
            let (value, filled) = secret(of);
            (json!({"some-name": value}), filled)
        }
        _ => (Value::Null, 0),
    }
}

#[test]
fn secrets_are_not_shown() {
    let mut map = serde_json::Map::new();
    let filled = fill(CloudInit::table(), &mut map);
    assert!(filled > 35, "{filled}");
    let config = CloudInit::from_json(&Value::from(map).to_string()).unwrap();
    assert_eq!(config.to_user_data().matches("hunter2").count(), filled);
    for shown in [format!("{config:?}"), format!("{config:#?}")] {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
    // Nor do findings repeat what is wrong with them.
    for text in [
        "ubuntu_pro: {token: 4711}",
        "password: 04711",
        "password: 47_11",
        "rh_subscription: {password: [hunter2]}",
        "password: 4711",
    ] {
        let said = check_user_data(text);
        assert!(!said.is_empty());
        let said =
            format!("{said:?} {:?}", CloudInit::from_yaml(text).map_err(|error| error.to_string()).err());
        assert!(!said.contains("4711") && !said.contains("hunter2"), "{said}");
    }
}

#[test]
fn what_cannot_be_judged_is_said() {
    let findings = check_user_data("## template: jinja\n#cloud-config\nhostname: {{ v1.local_hostname }}\n");
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].grade, Grade::NotJudged);
    assert!(findings[0].to_string().contains("template"), "{}", findings[0]);
    assert_eq!(check_user_data("#!/bin/sh\n")[0].grade, Grade::NotJudged);
    assert!(check_user_data("#cloud-config\n{}\n").is_empty());
}
