//! User-data of several parts: a MIME message, or cloud-init's own archive.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use mail_parser::decoders::{base64::base64_decode, quoted_printable::quoted_printable_decode};
use mail_parser::{MessageParser, MimeHeaders, PartType};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::finding::CLOUD_CONFIG;
use super::other::Hidden;
use super::{CloudInit, Finding, Grade, check_user_data, config, document};
use crate::{Error, Result};

/// User-data, or vendor-data, of several parts.
///
/// cloud-init takes the parts in their order: cloud-configs are merged, scripts run at the end of the first
/// boot, and so on by [`PartKind`].
///
/// ```
/// use fedvirt_core::cloudinit::{CloudInit, Multipart, Part, Seed};
/// # fn main() -> fedvirt_core::Result<()> {
/// let parts = Multipart::new()
///     .part(Part::cloud_config(&CloudInit::new().package("htop")))
///     .part(Part::script("#!/bin/sh\necho every time\n").named("hello.sh").per_boot());
/// let text = parts.to_user_data()?;
/// assert!(text.starts_with("MIME-Version: 1.0\nContent-Type: multipart/mixed; "));
/// assert_eq!(Multipart::from_user_data(&text)?, parts);
/// let seed = Seed::from_user_data(text, "web1")?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Multipart {
    /// The parts, in the order in which cloud-init takes them.
    pub parts: Vec<Part>,
}

/// One part of user-data. `Debug` shows the content's size and not the content, which may hold passwords.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// The name of the file that it becomes in the guest; `part-001` and so on when absent.
    pub filename: Option<String>,
    /// How this cloud-config is merged into those before it, such as `list(append)+dict(recurse_array)+str()`:
    /// see [cloud-init's documentation](https://docs.cloud-init.io/en/latest/reference/merging.html). cloud-init
    /// lets later parts replace earlier ones when absent.
    pub merge_type: Option<String>,
    /// Further headers, such as `Launch-Index`.
    pub headers: Vec<(String, String)>,
    /// The content.
    pub content: Vec<u8>,
}

/// What a part is, by cloud-init's
/// [formats](https://docs.cloud-init.io/en/latest/explanation/format/index.html).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartKind {
    /// A cloud-config.
    CloudConfig,
    /// Changes to the cloud-configs before it, as a JSON patch.
    CloudConfigJsonp,
    /// A YAML list of further parts.
    CloudConfigArchive,
    /// A script for the first boot, at its end.
    Script,
    /// A script for every boot.
    PerBoot,
    /// A script for each new instance-id.
    PerInstance,
    /// A script that runs once in the guest's life, whatever its instance-id.
    PerOnce,
    /// A template of one of the other kinds.
    Jinja,
    /// URLs of further parts, one a line.
    Include,
    /// The same, fetched once for each instance-id.
    IncludeOnce,
    /// A script for every boot, very early.
    Boothook,
    /// Python code that handles kinds of its own.
    PartHandler,
    /// Another MIME type.
    Other(String),
}

impl PartKind {
    const KNOWN: [(Self, &str); 12] = [
        (Self::CloudConfig, "text/cloud-config"),
        (Self::CloudConfigJsonp, "text/cloud-config-jsonp"),
        (Self::CloudConfigArchive, "text/cloud-config-archive"),
        (Self::Script, "text/x-shellscript"),
        (Self::PerBoot, "text/x-shellscript-per-boot"),
        (Self::PerInstance, "text/x-shellscript-per-instance"),
        (Self::PerOnce, "text/x-shellscript-per-once"),
        (Self::Jinja, "text/jinja2"),
        (Self::Include, "text/x-include-url"),
        (Self::IncludeOnce, "text/x-include-once-url"),
        (Self::Boothook, "text/cloud-boothook"),
        (Self::PartHandler, "text/part-handler"),
    ];

    /// The MIME type.
    pub fn mime_type(&self) -> &str {
        match self {
            Self::Other(name) => name,
            known => {
                Self::KNOWN.iter().find(|(kind, _)| kind == known).map_or("text/plain", |(_, name)| name)
            }
        }
    }

    /// The kind that has a MIME type.
    pub fn from_mime_type(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        let known = Self::KNOWN.into_iter().find(|(_, known)| *known == name);
        known.map_or(Self::Other(name), |(kind, _)| kind)
    }

    /// The kind of a text that begins as cloud-init's formats do.
    pub fn from_content(content: &[u8]) -> Option<Self> {
        let start = content.trim_ascii_start();
        let begins = |with: &str| {
            start.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()))
        };
        // Longest first, as cloud-init looks for them.
        let starts = [
            ("#cloud-config-archive", Self::CloudConfigArchive),
            ("#cloud-config-jsonp", Self::CloudConfigJsonp),
            ("## template: jinja", Self::Jinja),
            ("#cloud-boothook", Self::Boothook),
            ("#cloud-config", Self::CloudConfig),
            ("#include-once", Self::IncludeOnce),
            ("#part-handler", Self::PartHandler),
            ("#include", Self::Include),
            ("#!", Self::Script),
        ];
        starts.into_iter().find(|(with, _)| begins(with)).map(|(_, kind)| kind)
    }

    /// What a content of this kind must begin with, for cloud-init or the guest's kernel to do anything with it.
    fn start(&self) -> Option<&'static str> {
        match self {
            Self::Script | Self::PerBoot | Self::PerInstance | Self::PerOnce => Some("#!"),
            Self::Jinja => Some("## template: jinja"),
            _ => None,
        }
    }
}

impl Part {
    /// A part of any kind.
    pub fn new(kind: PartKind, content: impl Into<Vec<u8>>) -> Self {
        Self { kind, filename: None, merge_type: None, headers: Vec::new(), content: content.into() }
    }

    /// A cloud-config.
    pub fn cloud_config(config: &CloudInit) -> Self {
        Self::new(PartKind::CloudConfig, config.to_user_data())
    }

    /// A script for the first boot: `#!` and the path of its interpreter come first.
    pub fn script(text: impl Into<Vec<u8>>) -> Self {
        Self::new(PartKind::Script, text)
    }

    /// URLs of further parts.
    pub fn include<S: AsRef<str>>(urls: impl IntoIterator<Item = S>) -> Self {
        let lines = urls.into_iter().fold("#include\n".to_owned(), |text, url| text + url.as_ref() + "\n");
        Self::new(PartKind::Include, lines)
    }

    /// Gives the file in the guest a name.
    pub fn named(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets how this cloud-config is merged into those before it.
    pub fn merge_type(mut self, how: impl Into<String>) -> Self {
        self.merge_type = Some(how.into());
        self
    }

    /// Lets a script run at every boot.
    pub fn per_boot(mut self) -> Self {
        self.kind = PartKind::PerBoot;
        self
    }

    /// Lets a script run for each new instance-id.
    pub fn per_instance(mut self) -> Self {
        self.kind = PartKind::PerInstance;
        self
    }

    /// Lets a script run once in the guest's life.
    pub fn per_once(mut self) -> Self {
        self.kind = PartKind::PerOnce;
        self
    }

    /// The names of headers that have fields of their own.
    const OWN: [&str; 7] = [
        "content-type",
        "content-disposition",
        "content-transfer-encoding",
        "mime-version",
        "merge-type",
        "x-merge-type",
        "number-attachments",
    ];

    fn check(&self) -> Result<(), (&'static str, String)> {
        let mime_type = self.kind.mime_type();
        let token = |text: &str| {
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b))
        };
        if !mime_type.split_once('/').is_some_and(|(main, sub)| token(main) && token(sub)) {
            return Err(("kind", format!("{mime_type:?} is no MIME type such as `text/x-shellscript`")));
        }
        if mime_type.starts_with("multipart/") {
            return Err((
                "kind",
                "a part that holds further parts is left out; add those parts instead".into(),
            ));
        }
        let line = |text: &str| text.bytes().all(|b| (b' '..=b'~').contains(&b)) && text.len() < 900;
        if self.merge_type.as_ref().is_some_and(|how| !line(how) || how.is_empty()) {
            return Err((
                "merge_type",
                "it is one line of ASCII, as in `list(append)+dict(recurse_array)`".into(),
            ));
        }
        if self.filename.as_ref().is_some_and(|name| name.is_empty() || name.contains(['\0', '/'])) {
            return Err(("filename", "a file's name is not empty and holds neither `/` nor NUL".into()));
        }
        for (name, value) in &self.headers {
            if !token(name) || !line(value) {
                return Err(("headers", format!("{name:?} is no header of one line of ASCII")));
            }
            if Self::OWN.contains(&&*name.to_ascii_lowercase()) {
                return Err(("headers", format!("{name} follows from the other fields; leave it out")));
            }
        }
        match self.kind.start() {
            Some(start) if !self.content.trim_ascii_start().starts_with(start.as_bytes()) => {
                Err(("content", format!("a part of type {mime_type} begins with `{start}`")))
            }
            _ => Ok(()),
        }
    }

    /// Writes the headers and the body.
    fn write(&self, text: &mut String) {
        let _ = write!(text, "Content-Type: {}", self.kind.mime_type());
        let plain = plain(&self.content);
        let encoding = match plain {
            Some(_) => "7bit",
            None => "base64",
        };
        if self.kind.mime_type().starts_with("text/") {
            text.push_str(if plain.is_some() { "; charset=\"us-ascii\"" } else { "; charset=\"utf-8\"" });
        }
        let _ = write!(text, "\nMIME-Version: 1.0\nContent-Transfer-Encoding: {encoding}\n");
        if let Some(name) = &self.filename {
            let _ = writeln!(text, "Content-Disposition: attachment; filename{}", parameter(name));
        }
        if let Some(how) = &self.merge_type {
            let _ = writeln!(text, "Merge-Type: {how}");
        }
        for (name, value) in &self.headers {
            let _ = writeln!(text, "{name}: {value}");
        }
        text.push('\n');
        match plain {
            Some(plain) => text.push_str(plain),
            None => {
                let encoded = BASE64.encode(&self.content);
                for start in (0..encoded.len()).step_by(76) {
                    text.push_str(&encoded[start..encoded.len().min(start + 76)]);
                    text.push('\n');
                }
            }
        }
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("kind", &self.kind)
            .field("filename", &self.filename)
            .field("merge_type", &self.merge_type)
            .field("headers", &self.headers)
            .field("content", &Hidden(self.content.len()))
            .finish()
    }
}

impl Multipart {
    /// No parts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    pub fn part(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// Checks the parts: what they begin with, names and headers, and the cloud-configs.
    ///
    /// # Errors
    /// [`InvalidCloudInit`](Error::InvalidCloudInit) with the path of the part, such as `parts[1].content`.
    pub fn validate(&self) -> Result<()> {
        for (i, part) in self.parts.iter().enumerate() {
            part.check().or_else(|(field, why)| invalid(format!("parts[{i}].{field}"), why))?;
            if part.kind == PartKind::CloudConfig {
                let judged = std::str::from_utf8(&part.content)
                    .map_err(|_| "it is no UTF-8".to_owned())
                    .and_then(|text| judge(text).map_err(|error| error.to_string()));
                judged.or_else(|why| invalid(format!("parts[{i}].content"), why))?;
            }
        }
        Ok(())
    }

    /// The MIME message. Equal parts give equal texts.
    ///
    /// What is not plain ASCII in lines of a mail's length becomes base64: cloud-init does not read 8-bit
    /// contents as they were.
    ///
    /// # Errors
    /// As [`validate`](Self::validate).
    pub fn to_user_data(&self) -> Result<String> {
        self.validate()?;
        let boundary = self.boundary();
        // MIME-Version comes first, since cloud-init looks for it in the first bytes.
        let mut text =
            format!("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"{boundary}\"\n\n");
        for part in &self.parts {
            let _ = writeln!(text, "--{boundary}");
            part.write(&mut text);
            text.push('\n');
        }
        let _ = writeln!(text, "--{boundary}--");
        Ok(text)
    }

    /// A boundary that is in no part, and follows from them.
    fn boundary(&self) -> String {
        let mut hash = Sha256::new();
        for part in &self.parts {
            hash.update((part.content.len() as u64).to_le_bytes());
            hash.update(&part.content);
        }
        let digest: String =
            hash.finalize().iter().take(8).fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        let contents = || self.parts.iter().filter_map(|part| plain(&part.content));
        // With `=`, it cannot be in base64 either.
        (0..)
            .map(|n| format!("==fedvirt-{digest}-{n}=="))
            .find(|boundary| !contents().any(|text| text.contains(boundary)))
            .unwrap_or_default()
    }

    /// Reads user-data: a MIME message, parts in parts included, or a `#cloud-config-archive`. Any other format is
    /// one part.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::{Multipart, PartKind};
    /// let parts = Multipart::from_user_data("#!/bin/sh\necho hi\n")?.parts;
    /// assert_eq!(parts[0].kind, PartKind::Script);
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidCloudInit`](Error::InvalidCloudInit) when it is in no format that cloud-init knows, or a message that
    /// cannot be read.
    pub fn from_user_data(text: &str) -> Result<Self> {
        if is_mime(text) {
            return Self::from_mime(text);
        }
        match PartKind::from_content(text.as_bytes()) {
            Some(PartKind::CloudConfigArchive) => Self::from_archive(text),
            Some(kind) => Ok(Self::new().part(Part::new(kind, text))),
            None if text.trim().is_empty() => Ok(Self::new()),
            None => invalid("parts", UNKNOWN_FORMAT.to_owned()),
        }
    }

    fn from_mime(text: &str) -> Result<Self> {
        let Some(message) = MessageParser::default().parse(text.as_bytes()) else {
            return invalid("parts", "the MIME message has no headers that can be read".into());
        };
        let mut parts = Vec::new();
        for part in &message.parts {
            if matches!(part.body, PartType::Multipart(_)) {
                continue;
            }
            let at = |what: &str| format!("parts[{}].{what}", parts.len());
            let mime_type = part.content_type().map_or("text/plain".to_owned(), |of| {
                format!("{}/{}", of.ctype(), of.subtype().unwrap_or("plain"))
            });
            let raw = text.as_bytes().get(part.raw_body_offset() as usize..part.raw_end_offset() as usize);
            // The bytes themselves: the library's decoded texts would lose what is no UTF-8.
            let raw = raw.unwrap_or_default();
            let encoding = part.content_transfer_encoding().unwrap_or_default().to_ascii_lowercase();
            let content = match encoding.as_str() {
                "base64" => base64_decode(raw),
                "quoted-printable" => quoted_printable_decode(raw),
                _ => Some(raw.to_vec()),
            };
            let Some(content) = content else {
                return invalid(at("content"), format!("it is no {encoding}, which its header says it is"));
            };
            let mut kind = PartKind::from_mime_type(&mime_type);
            if matches!(&kind, PartKind::Other(name) if name == "text/plain" || name == "text/x-not-multipart")
            {
                kind = PartKind::from_content(&content).unwrap_or(kind);
            }
            let mut read = Part::new(kind, content);
            read.filename = part.attachment_name().map(str::to_owned);
            for header in part.headers() {
                let name = header.name();
                let value = || header_text(text, header).into_owned();
                match &*name.to_ascii_lowercase() {
                    "merge-type" | "x-merge-type" => read.merge_type = Some(value()),
                    // Of the whole message, where it is of one part.
                    "from" | "to" | "subject" | "date" | "message-id" | "content-id" => {}
                    own if Part::OWN.contains(&own) => {}
                    _ => read.headers.push((name.to_owned(), value())),
                }
            }
            parts.push(read);
        }
        Ok(Self { parts })
    }

    fn from_archive(text: &str) -> Result<Self> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Text(String),
            Entry(Entry),
        }
        let forms: Vec<Form> = document::read("user-data", text)?;
        let mut parts = Vec::new();
        for form in forms {
            let entry = match form {
                Form::Text(content) => Entry { content, ..Entry::default() },
                Form::Entry(entry) => entry,
            };
            let kind = match &entry.kind {
                Some(name) => PartKind::from_mime_type(name),
                None => PartKind::from_content(entry.content.as_bytes()).unwrap_or(PartKind::CloudConfig),
            };
            let mut part = Part::new(kind, entry.content);
            part.filename = entry.filename;
            part.merge_type = entry.merge_type;
            for (name, value) in entry.headers.0 {
                let value = match value {
                    serde_json::Value::String(text) => text,
                    other => other.to_string(),
                };
                let name = if name == "launch-index" { "Launch-Index".to_owned() } else { name };
                part.headers.push((name, value));
            }
            parts.push(part);
        }
        Ok(Self { parts })
    }

    /// The parts as cloud-init's own archive, a YAML list, which is easier to read than MIME.
    ///
    /// # Errors
    /// As [`validate`](Self::validate), and when a content is no UTF-8.
    pub fn to_archive(&self) -> Result<String> {
        self.validate()?;
        let mut entries = Vec::new();
        for (i, part) in self.parts.iter().enumerate() {
            let Ok(content) = String::from_utf8(part.content.clone()) else {
                return invalid(
                    format!("parts[{i}].content"),
                    "it is no UTF-8, which an archive cannot hold".into(),
                );
            };
            let headers = part.headers.iter().map(|(name, value)| (name.clone(), value.clone().into()));
            entries.push(Entry {
                kind: Some(part.kind.mime_type().to_owned()),
                filename: part.filename.clone(),
                merge_type: part.merge_type.clone(),
                headers: super::Other(headers.collect()),
                content,
            });
        }
        Ok(config::to_yaml("#cloud-config-archive\n", &entries))
    }
}

/// An entry of an archive.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Entry {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    filename: Option<String>,
    #[serde(rename = "Merge-Type", alias = "merge-type", skip_serializing_if = "Option::is_none")]
    merge_type: Option<String>,
    #[serde(flatten)]
    headers: super::Other,
    content: String,
}

/// What is first wrong with a cloud-config in a text. What the guest would take, but not do, is for the log: whoever has the
/// text asks [`check_user_data`].
pub(super) fn judge(text: &str) -> Result<()> {
    let findings = check_user_data(text);
    for finding in findings.iter().filter(|finding| finding.grade == Grade::Warning) {
        tracing::warn!(%finding, "cloud-init takes this user-data, but does not do what it says");
    }
    match findings.into_iter().find(|finding| finding.grade == Grade::Error) {
        None => Ok(()),
        Some(Finding { path, line, column, problem, hint, .. }) => {
            let why = if hint.is_empty() { problem } else { format!("{problem}; {hint}") };
            Err(Error::InvalidCloudInit { document: CLOUD_CONFIG, path, line, column, why })
        }
    }
}

/// What user-data of no known format are told.
pub(super) const UNKNOWN_FORMAT: &str = "it does not begin as a format that cloud-init knows, and cloud-init would ignore it; begin a cloud-config \
     with the line `#cloud-config`, a script with `#!/bin/sh`";

fn invalid<T>(path: impl Into<String>, why: String) -> Result<T> {
    Err(Error::InvalidCloudInit { document: "user-data", path: path.into(), line: None, column: None, why })
}

/// Whether cloud-init would take a text for a MIME message.
pub(super) fn is_mime(text: &str) -> bool {
    let head = &text.as_bytes()[..text.len().min(4096)];
    head.to_ascii_lowercase().windows(13).any(|bytes| bytes == b"mime-version:")
}

/// The text of a content that can stand in a message as it is.
fn plain(content: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(content).ok()?;
    let printable = |b: u8| (b' '..=b'~').contains(&b) || b == b'\t' || b == b'\n';
    (text.bytes().all(printable) && text.split('\n').all(|line| line.len() <= 998)).then_some(text)
}

/// A parameter's `=` and value: quoted, or as RFC 2231 has it where that cannot be.
fn parameter(value: &str) -> String {
    if value.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return format!("=\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
    }
    value.bytes().fold("*=utf-8''".to_owned(), |text, byte| match byte {
        b if b.is_ascii_alphanumeric() || b"-._~".contains(&b) => {
            text + char::from(b).encode_utf8(&mut [0; 4])
        }
        b => format!("{text}%{b:02X}"),
    })
}

/// The value of a header as it stands in the text, unfolded.
fn header_text<'a>(text: &'a str, header: &mail_parser::Header<'_>) -> Cow<'a, str> {
    let raw = text.get(header.offset_start as usize..header.offset_end as usize).unwrap_or_default().trim();
    match raw.contains('\n') {
        true => raw.lines().map(str::trim).collect::<Vec<_>>().join(" ").into(),
        false => raw.into(),
    }
}

/// Unpacks what is gzipped, as cloud-init does, up to a size that no seed has.
pub(super) fn unpack(bytes: Vec<u8>) -> Result<Vec<u8>> {
    const LARGEST: u64 = 64 << 20;
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    let read = flate2::read::MultiGzDecoder::new(&*bytes).take(LARGEST + 1).read_to_end(&mut unpacked);
    match read {
        Ok(size) if size as u64 > LARGEST => {
            invalid("", format!("it is gzipped, and more than {} MiB", LARGEST >> 20))
        }
        Ok(_) => Ok(unpacked),
        Err(error) => invalid("", format!("it begins as gzip does, but cannot be unpacked: {error}")),
    }
}
