//! All that is wrong with a text, at once.

use std::fmt;

use super::schema::{self, Document, Remark};
use super::yaml::{self, Node, Path, Place, Problem, Step, Value};
use super::{CloudInit, binary, config};
use crate::Error;

/// Something about a cloud-config or network-config that cloud-init refuses, ignores or deprecates.
///
/// ```
/// use fedvirt_core::cloudinit::check_user_data;
/// let findings = check_user_data("#cloud-config\nusers:\n- name: alice\n  lock_passwd: perhaps\n");
/// let said = "line 4, column 16: users[0].lock_passwd: ";
/// assert!(findings[0].to_string().starts_with(said), "{}", findings[0]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// How bad it is.
    pub grade: Grade,
    /// Where it is: `users[0].name`; empty for the whole document.
    pub path: String,
    /// The line in the text, from 1, if there is a text.
    pub line: Option<usize>,
    /// The character within the line, from 1.
    pub column: Option<usize>,
    /// What is wrong.
    pub problem: String,
    /// What to do about it; empty when the problem says it.
    pub hint: String,
}

/// How bad a [`Finding`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Grade {
    /// `cloud-init schema` calls the document invalid, or, of a [`CloudInit`], the guest would not do what it says.
    Error,
    /// `cloud-init schema` takes the text, but the guest would not do what it says: a key that was cut, a name that no
    /// account can have.
    Warning,
    /// It works, but there is a newer way, as `cloud-init schema` says, too.
    Deprecated,
    /// The text cannot be judged before the guest has made something of it.
    NotJudged,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, "line {line}, column {column}: ")?;
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)?;
        match self.hint.is_empty() {
            true => Ok(()),
            false => write!(f, "; {}", self.hint),
        }
    }
}

/// What an error about a document calls it.
pub(super) const CLOUD_CONFIG: &str = "cloud-config";

impl Place {
    fn parts(self) -> (Option<usize>, Option<usize>) {
        match self.line {
            0 => (None, None),
            line => (Some(line), Some(self.column)),
        }
    }
}

impl Problem {
    pub(super) fn into_error(self, document: &'static str) -> Error {
        let (line, column) = self.place.parts();
        let path = Path(&self.path).to_string();
        Error::InvalidCloudInit { document, path, line, column, why: self.why }
    }
}

/// What errors say in one sentence: what is wrong, and behind the last semicolon what to do.
fn problem_and_hint(why: &str) -> (String, String) {
    let (problem, hint) = why.rsplit_once("; ").unwrap_or((why, ""));
    (problem.to_owned(), hint.to_owned())
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Findings {
    list: Vec<(Vec<Step>, Finding)>,
    /// What the first of grade [`Grade::Error`] is as an error.
    first: Option<Error>,
}

impl Findings {
    pub(super) fn into_list(self) -> Vec<Finding> {
        let mut list: Vec<Finding> = self.list.into_iter().map(|(_, finding)| finding).collect();
        list.sort_by_key(|finding| (finding.line, finding.column));
        list
    }

    pub(super) fn into_result(self) -> crate::Result<()> {
        self.first.map_or(Ok(()), Err)
    }

    /// Adds what an error says of a place.
    pub(super) fn refuse(&mut self, path: Vec<Step>, error: Error) {
        if self.list.len() >= schema::MOST {
            return;
        }
        let said = match &error {
            Error::InvalidSpec { why, .. } | Error::InvalidCloudInit { why, .. } => why.clone(),
            error => error.to_string(),
        };
        let (problem, hint) = problem_and_hint(&said);
        let path_text = Path(&path).to_string();
        let finding =
            Finding { grade: Grade::Error, path: path_text, line: None, column: None, problem, hint };
        self.list.push((path, finding));
        self.first.get_or_insert(error);
    }

    fn add(&mut self, grade: Grade, remark: Remark) {
        let (line, column) = remark.place.parts();
        let path = Path(&remark.path).to_string();
        if grade == Grade::Error && self.first.is_none() {
            let why = format!("{}; {}", remark.problem, remark.hint);
            let path = path.clone();
            self.first = Some(Error::InvalidCloudInit { document: CLOUD_CONFIG, path, line, column, why });
        }
        let finding = Finding { grade, path, line, column, problem: remark.problem, hint: remark.hint };
        self.list.push((remark.path, finding));
    }

    fn problem(&mut self, grade: Grade, problem: Problem) {
        let Problem { place, path, why } = problem;
        let (problem, hint) = problem_and_hint(&why);
        self.add(grade, Remark { path, place, problem, hint });
    }

    /// Whether something is wrong there already, or with what it is in, or within it.
    fn covers(&self, path: &[Step]) -> bool {
        let mut errors = self.list.iter().filter(|(_, finding)| finding.grade == Grade::Error);
        errors.any(|(known, _)| path.starts_with(known) || known.starts_with(path))
    }

    /// Adds what is wrong with the values of a configuration that was read from a text which the schema takes.
    fn values(&mut self, config: &CloudInit, text: &Node) {
        let mut found = Self::default();
        config.check(&mut found);
        for (path, mut finding) in found.list {
            if !self.covers(&path) {
                finding.grade = Grade::Warning;
                (finding.line, finding.column) = text.place_of(&path).parts();
                self.list.push((path, finding));
            }
        }
    }

    /// Adds what the schema says, but for places of which something is said already.
    fn schema(&mut self, document: Document, node: &Node) {
        let verdict = schema::judge(document, node);
        let news: Vec<_> = verdict.errors.into_iter().filter(|remark| !self.covers(&remark.path)).collect();
        for remark in news {
            self.add(Grade::Error, remark);
        }
        for remark in verdict.deprecated {
            self.add(Grade::Deprecated, remark);
        }
    }
}

impl CloudInit {
    /// All that there is to say about this configuration; [`validate`](Self::validate) gives the first error.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::{CloudInit, User};
    /// let config = CloudInit::new().hostname("a b").user(User::new("a,b")).other("runcmds", "x");
    /// let places: Vec<_> = config.findings().into_iter().map(|finding| finding.path).collect();
    /// assert_eq!(places, ["hostname", "users[0].name", "runcmds"]);
    /// ```
    pub fn findings(&self) -> Vec<Finding> {
        self.judge().into_list()
    }

    pub(super) fn judge(&self) -> Findings {
        let mut findings = Findings::default();
        self.check(&mut findings);
        // It is made of strings, numbers, lists and maps with strings as keys.
        if let Ok(json) = serde_json::to_value(self) {
            findings.schema(Document::CloudConfig, &json.into());
        }
        findings
    }
}

/// All that is wrong with a cloud-config, before a guest finds out: what `cloud-init schema` (26.2) says, and, as
/// [warnings](Grade::Warning), what [`CloudInit::validate`] knows beyond that, each with its place in the text.
///
/// At most 1000 findings of each grade are given. The line `#cloud-config` may be missing. Of user-data in another format, and of templates, which the guest
/// renders first, one finding says that they are not judged.
///
/// ```
/// use fedvirt_core::cloudinit::{Grade, check_user_data};
/// let text = "#cloud-config\nruncmds: [a]\napt_update: yes\nhostname: a b\n";
/// let findings = check_user_data(text);
/// let said: Vec<_> = findings.iter().map(|finding| (finding.line, finding.grade)).collect();
/// assert_eq!(said, [(Some(2), Grade::Error), (Some(3), Grade::Deprecated), (Some(4), Grade::Warning)]);
/// assert!(findings[0].to_string().ends_with("did you mean `runcmd`?"));
/// ```
pub fn check_user_data(text: &str) -> Vec<Finding> {
    let mut findings = Findings::default();
    if let Some(format) = config::other_format(text) {
        let (problem, hint) = match format.starts_with("## template:") {
            true => (
                "it is a template, which cannot be judged before the guest has rendered it".to_owned(),
                "check what `cloud-init schema` in the guest says of it".to_owned(),
            ),
            false => (format!("it is user-data of another format ({format:?})"), String::new()),
        };
        let place = Place { line: 1, column: 1 };
        findings.add(Grade::NotJudged, Remark { path: Vec::new(), place, problem, hint });
        return findings.into_list();
    }
    let Some(node) = parse(text, &mut findings) else { return findings.into_list() };
    findings.schema(Document::CloudConfig, &node);
    let places = node.clone();
    let (node, tagged) = binary::take(node);
    match yaml::read::<CloudInit>(&node) {
        Ok(mut config) => {
            binary::apply(&mut config, &tagged);
            findings.values(&config, &places);
        }
        // Reading ends at the first value that does not fit. Key by key it comes to each.
        Err(_) => {
            let entries = match node.value {
                Value::Map(entries) => entries,
                _ => Vec::new(),
            };
            for entry in entries {
                let place = entry.0.place;
                match yaml::read::<CloudInit>(&Node { place, value: Value::Map(vec![entry]) }) {
                    Ok(mut config) => {
                        binary::apply(&mut config, &tagged);
                        findings.values(&config, &places);
                    }
                    Err(problem) if findings.covers(&problem.path) => {}
                    Err(problem) => findings.problem(Grade::Warning, problem),
                }
            }
        }
    }
    findings.into_list()
}

/// All that `cloud-init schema` says about a network-config, of version 1 or 2, each with its place in the
/// text.
///
/// Where netplan is there, cloud-init lets it judge version 2 instead of its schema.
///
/// ```
/// use fedvirt_core::cloudinit::check_network_config;
/// assert!(check_network_config("version: 2\nethernets: {eth0: {dhcp4: true}}\n").is_empty());
/// let findings = check_network_config("version: 2\nethernets:\n  eth0: {mtu: large}\n");
/// assert!(findings[0].to_string().starts_with("line 3, column 15: ethernets.eth0.mtu: "), "{}", findings[0]);
/// ```
pub fn check_network_config(text: &str) -> Vec<Finding> {
    let mut findings = Findings::default();
    let Some(node) = parse(text, &mut findings) else { return findings.into_list() };
    let inner = node.get("network").map_or(&node, |(_, inner)| inner);
    // As cloud-init has it, nothing is nothing wrong.
    if matches!(&inner.value, Value::Null)
        || matches!(&inner.value, Value::Map(entries) if entries.is_empty())
    {
        return Vec::new();
    }
    let version = inner.get("version").map(|(_, version)| &version.value);
    let document = match version {
        Some(Value::Integer(1, _)) => Document::NetworkV1,
        _ => Document::NetworkV2,
    };
    findings.schema(document, &node);
    findings.into_list()
}

/// A text that must be a map.
fn parse(text: &str, findings: &mut Findings) -> Option<Node> {
    let problem = match yaml::parse(text) {
        Ok(Some(node @ Node { value: Value::Map(_), .. })) => return Some(node),
        Ok(node) => {
            let place = node.as_ref().map_or(Place { line: 1, column: 1 }, |node| node.place);
            let why = match node.filter(|node| !matches!(node.value, Value::Null)) {
                Some(node) => format!("it is {}, where a map is expected; write `key: value`", node.kind()),
                None => "there is nothing in it; write `{}` if that is meant".to_owned(),
            };
            Problem { place, path: Vec::new(), why }
        }
        Err(problem) => problem,
    };
    findings.problem(Grade::Error, problem);
    None
}
