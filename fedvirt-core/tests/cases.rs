//! The cases that every language runs: `tests/cases` at the top of the workspace; its README has the form.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::fmt::{Display, Write};
use std::fs;
use std::path::{Path, PathBuf};

use fedvirt_core::cloudinit::{
    CloudInit, ConfigDrive, Finding, Grade, MetaData, NetworkConfig, Seed, check_network_config,
    check_user_data,
};
use fedvirt_core::guest::Plan;
#[cfg(feature = "images")]
use fedvirt_core::image::Images;
use fedvirt_core::image::Info;
use fedvirt_core::model::domain_capabilities::DomainCapabilities;
use fedvirt_core::xml::PathError;
use fedvirt_core::{Document, Error, Result};

/// A file of a case.
struct Case {
    path: PathBuf,
    about: String,
    sections: Vec<(String, String)>,
}

impl Case {
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let mut about = String::new();
        let mut sections: Vec<(String, String)> = Vec::new();
        for line in text.lines() {
            match line.strip_prefix("== ") {
                Some(name) => sections.push((name.to_owned(), String::new())),
                None => {
                    let section = sections.last_mut().map_or(&mut about, |(_, content)| content);
                    writeln!(section, "{line}").unwrap();
                }
            }
        }
        assert!(!about.trim().is_empty(), "{}: say what it shows", path.display());
        Self { path, about, sections }
    }

    fn get(&self, section: &str) -> &str {
        let found = self.sections.iter().find(|(name, _)| name == section);
        found.map_or_else(|| panic!("{} has no section {section}", self.path.display()), |(_, text)| text)
    }

    /// Compares what came out with the sections that say what must, or puts it there.
    fn compare(mut self, out: &[(&str, String)]) {
        for (name, content) in &mut self.sections {
            if let Some((_, out)) = out.iter().find(|(section, _)| section == name) {
                // A section ends with the end of a line.
                let out =
                    if out.is_empty() { String::new() } else { format!("{}\n", out.trim_end_matches('\n')) };
                if std::env::var_os("FEDVIRT_UPDATE").is_some() {
                    *content = out;
                } else {
                    assert_eq!(*content, out, "{}: {name}", self.path.display());
                }
            }
        }
        let sections = self.sections.iter().map(|(name, content)| format!("== {name}\n{content}"));
        let text = self.about + &sections.collect::<String>();
        if std::env::var_os("FEDVIRT_UPDATE").is_some() {
            fs::write(&self.path, text).unwrap();
        }
    }
}

fn cases(folder: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases").join(folder);
    let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "there is nothing in {}", folder.display());
    paths.into_iter().map(Case::read).collect()
}

fn lines<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| format!("{item}\n")).collect()
}

/// An error as the cases have it.
fn error(error: &Error) -> String {
    let mut lines = vec![format!("kind {}", error.kind().name()), format!("text {error}")];
    if let Error::Xml(error) = error {
        lines.push(format!("path {}", error.path));
        lines.push(format!("line {}\ncolumn {}", error.position.line, error.position.column));
    }
    if let Error::InvalidCloudInit { path, line: Some(line), column: Some(column), .. } = error {
        lines.push(format!("path {path}\nline {line}\ncolumn {column}"));
    }
    self::lines(lines)
}

/// What was found, each with its grade.
fn findings(found: Vec<Finding>) -> String {
    lines(found.into_iter().map(|finding| match finding.grade {
        Grade::Error => format!("error {finding}"),
        Grade::Warning => format!("warning {finding}"),
        Grade::Deprecated => format!("deprecated {finding}"),
        _ => format!("not judged {finding}"),
    }))
}

/// Takes a step, and gives its line with what came out.
fn step(document: &mut Document, line: &str) -> String {
    let step = line.split(" =").next().unwrap();
    let mut words = step.splitn(3, ' ');
    let (operation, path, value) = (words.next().unwrap(), words.next().unwrap(), words.next());
    let given = |value: &dyn Display| format!(" => {value}");
    let result: Result<String, PathError> = match (operation, value) {
        ("get", None) => document.get(path).map(|value| given(&value.unwrap_or_else(|| "-".into()))),
        ("set", Some(value)) => document.set(path, value).map(|()| String::new()),
        ("count", None) => document.count(path).map(|count| given(&count)),
        ("append", None) => document.append(path).map(|index| given(&index)),
        ("insert", None) => document.insert(path).map(|()| String::new()),
        ("remove", None) => document.remove(path).map(|removed| given(&removed)),
        _ => panic!("there is no such step: {line}"),
    };
    step.to_owned() + &result.unwrap_or_else(|error| format!(" =! {error}"))
}

#[test]
fn documents() {
    for case in cases("document") {
        let mut document = Document::from_xml(case.get("input")).unwrap();
        let steps = case.sections.iter().find(|(name, _)| name == "steps").map_or("", |(_, steps)| steps);
        let steps: Vec<String> = steps.lines().map(|line| step(&mut document, line)).collect();
        case.compare(&[
            ("steps", lines(steps)),
            ("xml", document.to_xml()),
            ("json", document.to_json()),
            ("unknown", lines(document.unknown())),
            ("findings", lines(document.validate())),
        ]);
    }
}

#[test]
fn refused() {
    for case in cases("refused") {
        let refused = Document::from_xml(case.get("input")).unwrap_err();
        case.compare(&[("error", error(&refused))]);
    }
}

#[test]
fn diff() {
    for case in cases("diff") {
        let [before, after] = ["before", "after"].map(|name| Document::from_xml(case.get(name)).unwrap());
        case.compare(&[("changes", lines(before.diff(&after)))]);
    }
}

#[test]
fn cloud_init() {
    for case in cases("cloud-init") {
        let made = CloudInit::from_json(case.get("config")).map(|config| config.to_user_data());
        let section = if made.is_ok() { "user-data" } else { "error" };
        case.get(section);
        case.compare(&[(section, made.unwrap_or_else(|refused| error(&refused)))]);
    }
}

#[test]
fn user_data() {
    for case in cases("user-data") {
        let text = case.get("input");
        let found = findings(check_user_data(text));
        let read = CloudInit::from_yaml(text).map(|config| config.to_user_data());
        let section = if read.is_ok() { "user-data" } else { "error" };
        case.get(section);
        let read = read.unwrap_or_else(|refused| error(&refused));
        case.compare(&[("findings", found), (section, read)]);
    }
}

#[test]
fn network_config() {
    for case in cases("network-config") {
        let text = case.get("input");
        let found = ("findings", findings(check_network_config(text)));
        match NetworkConfig::from_yaml(text) {
            Ok(config) => {
                case.get("network-config");
                let warnings = ("warnings", lines(config.warnings()));
                case.compare(&[found, warnings, ("network-config", config.to_yaml())]);
            }
            Err(refused) => {
                case.get("error");
                case.compare(&[found, ("error", error(&refused))]);
            }
        }
    }
}

fn seed_of(given: &serde_json::Value) -> Result<Seed> {
    let guest = given["guest"].as_str().unwrap();
    let mut seed = match given["user_data"].as_str() {
        Some(text) => Seed::from_user_data(text, guest)?,
        None => Seed::new(&CloudInit::from_json(&given["cloud_init"].to_string())?, guest)?,
    };
    if let Some(meta_data) = given.get("meta_data") {
        seed = seed.meta_data(MetaData::from_yaml(&meta_data.to_string())?);
    }
    if let Some(text) = given["vendor_data"].as_str() {
        seed = seed.vendor_data(text)?;
    }
    if let Some(config) = given.get("network_config") {
        seed = seed.network_config(NetworkConfig::from_yaml(&config.to_string())?);
    }
    Ok(seed)
}

#[test]
fn seed() {
    for case in cases("seed") {
        let given = serde_json::from_str(case.get("given")).unwrap();
        match seed_of(&given) {
            Ok(seed) => {
                let mut out = seed.files();
                for (name, _) in &out {
                    case.get(name);
                }
                let drive = ConfigDrive::new(seed).contents().unwrap();
                let drive = drive.iter().map(|(path, content)| format!("{path} {}", content.len()));
                out.push(("config-drive", lines(drive)));
                case.compare(&out);
            }
            Err(refused) => {
                case.get("error");
                case.compare(&[("error", error(&refused))]);
            }
        }
    }
}

/// A folder for a case's files; gone with it. `FOLDER` stands for its path in what must come out.
struct Folder(PathBuf);

impl Folder {
    fn new(case: &Case) -> Self {
        let name =
            format!("fedvirt-case-{}-{}", std::process::id(), case.path.file_stem().unwrap().display());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder).unwrap();
        Self(folder.canonicalize().unwrap())
    }

    fn hidden(&self, text: &str) -> String {
        text.replace(self.0.to_str().unwrap(), "FOLDER")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A file's content: its size, and then rows of an offset and the bytes there. All others are 0.
fn content(rows: &str) -> Vec<u8> {
    let mut rows = rows.lines();
    let mut content = vec![0; rows.next().unwrap().strip_prefix("size ").unwrap().parse().unwrap()];
    for row in rows {
        let (at, digits) = row.split_once(": ").unwrap();
        let at = usize::from_str_radix(at, 16).unwrap();
        for (index, byte) in digits.as_bytes().chunks(2).enumerate() {
            content[at + index] = u8::from_str_radix(std::str::from_utf8(byte).unwrap(), 16).unwrap();
        }
    }
    content
}

#[test]
fn image() {
    for case in cases("image") {
        let folder = Folder::new(&case);
        let path = folder.0.join("image");
        fs::write(&path, content(case.get("file"))).unwrap();
        let found = Info::open(&path).map(|info| serde_json::to_string(&info).unwrap());
        let section = if found.is_ok() { "info" } else { "error" };
        case.get(section);
        let found = found.unwrap_or_else(|refused| error(&refused));
        case.compare(&[(section, folder.hidden(&found))]);
    }
}

#[test]
#[cfg(feature = "images")]
fn image_name() {
    for case in cases("image-name") {
        let folder = Folder::new(&case);
        let lock = folder.0.join("images.lock");
        fs::write(&lock, case.get("lock")).unwrap();
        let images = Images::new().lock(lock).cache(folder.0.join("cache")).offline();
        let found = images.resolve(case.get("name").trim_end());
        let section = if found.is_ok() { "entry" } else { "error" };
        case.get(section);
        let found = found.map(|entry| serde_json::to_string(&entry).unwrap());
        let found = found.unwrap_or_else(|refused| error(&refused));
        case.compare(&[(section, folder.hidden(&found))]);
    }
}

#[test]
fn plan() {
    for case in cases("plan") {
        let mut given: serde_json::Value = serde_json::from_str(case.get("given")).unwrap();
        let capabilities = DomainCapabilities::from_xml(case.get("capabilities")).unwrap();
        given["facts"]["capabilities"] = serde_json::to_value(capabilities).unwrap();
        let made = Plan::from_json(&given.to_string()).map(|plan| plan.to_string());
        let section = if made.is_ok() { "plan" } else { "error" };
        case.get(section);
        case.compare(&[(section, made.unwrap_or_else(|refused| error(&refused)))]);
    }
}
