//! Entries of `write_files`.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::other::Hidden;
use super::table::table;
use super::{SecretText, forms};

table! {
    /// One file of [`write_files`](https://docs.cloud-init.io/en/latest/reference/modules.html#write-files).
    ///
    /// Files are written before users are made and packages are installed; [`defer`](WriteFile::defer) a file
    /// that belongs to one of those users, or that a package would overwrite.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::WriteFile;
    /// let motd = WriteFile::new("/etc/motd", "hi\n").permissions(0o644);
    /// assert_eq!(motd.content.as_deref(), Some("hi\n"));
    /// let key = WriteFile::new("/etc/app.key", [0xff, 0x00]).permissions(0o600).owner("app:app").defer();
    /// assert_eq!(key.content.as_deref(), Some("/wA=")); // not text: encoded as base64
    /// ```
    ///
    /// `Debug` shows how long the content is, not what it is.
    pub struct WriteFile hides_itself #[non_exhaustive] {
        /// Where the file goes: an absolute path.
        path: String,
        /// What the file holds, as [`encoding`](Self::encoding) says. Without it, the file is empty.
        content: Option<String>,
        /// How the content is encoded; not at all when absent.
        encoding: Option<Encoding>,
        /// `user:group`, `root:root` when absent.
        owner: Option<String>,
        /// The mode, 0o644 when absent. In YAML and JSON it is an octal number in a string: `'0644'`.
        permissions [with = "forms::permissions"]: Option<u32>,
        /// Whether to add to a file that is there, rather than to replace it.
        append [deserialize_with = "forms::flag"]: Option<bool>,
        /// Whether to write the file last, after users were made and packages installed.
        defer [deserialize_with = "forms::flag"]: Option<bool>,
        /// Where the content is fetched from, in place of `content`, which stays when that fails.
        source: Option<Box<FileSource>>,
    }
}

table! {
    /// Where the content of a [`WriteFile`] is fetched from.
    pub struct FileSource {
        /// The URL.
        uri: SecretText,
        /// HTTP headers, which can hold tokens.
        headers: IndexMap<String, SecretText>,
    }
}

/// How the content of a [`WriteFile`] is encoded.
///
/// Content that YAML tags `!!binary` is read as [`Base64`](Self::Base64) or
/// [`GzipBase64`](Self::GzipBase64).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Encoding {
    /// Not at all.
    #[serde(rename = "text/plain")]
    TextPlain,
    /// base64.
    #[serde(rename = "b64", alias = "base64")]
    Base64,
    /// gzip. A string cannot hold that: use [`GzipBase64`](Self::GzipBase64).
    #[serde(rename = "gz", alias = "gzip")]
    Gzip,
    /// gzip, in base64.
    #[serde(rename = "gz+b64", alias = "gz+base64", alias = "gzip+b64", alias = "gzip+base64")]
    GzipBase64,
}

impl WriteFile {
    /// A file with this content: text goes into the user-data as it is, other bytes in base64.
    pub fn new(path: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
        let (content, encoding) = match std::str::from_utf8(content.as_ref()) {
            Ok(text) => (text.to_owned(), None),
            Err(_) => (STANDARD.encode(content), Some(Encoding::Base64)),
        };
        Self { path: path.into(), content: Some(content), encoding, ..Self::default() }
    }

    /// Sets the mode, such as `0o644`.
    pub fn permissions(mut self, mode: u32) -> Self {
        self.permissions = Some(mode);
        self
    }

    /// Sets the owner: `user` or `user:group`.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Adds the content to a file that is there, rather than replacing it.
    pub fn append(mut self) -> Self {
        self.append = Some(true);
        self
    }

    /// Writes the file last, after users were made and packages installed.
    pub fn defer(mut self) -> Self {
        self.defer = Some(true);
        self
    }

    /// Takes the content, so far the text of a value that YAML tags `!!binary`, for what the tag says it is.
    pub(super) fn content_is_binary(&mut self) {
        // Further lines of the text are indented.
        let text: String = self.content.take().unwrap_or_default().split_ascii_whitespace().collect();
        self.content = match self.encoding {
            None | Some(Encoding::TextPlain) => {
                self.encoding = Some(Encoding::Base64);
                Some(text)
            }
            Some(Encoding::Gzip) => {
                self.encoding = Some(Encoding::GzipBase64);
                Some(text)
            }
            // Encoded twice over.
            Some(Encoding::Base64 | Encoding::GzipBase64) => {
                STANDARD.decode(&text).ok().and_then(|bytes| String::from_utf8(bytes).ok()).or(Some(text))
            }
        };
    }

    /// Whether the content can be decoded, as far as that shows without unpacking it.
    pub(super) fn decodes(&self) -> bool {
        match (self.encoding, &self.content) {
            (Some(Encoding::Base64 | Encoding::GzipBase64), Some(content)) => {
                // Like Python's decoder, but for a block of lines only, not for any stray character.
                let text: Vec<u8> = content.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
                STANDARD.decode(text).is_ok()
            }
            (Some(Encoding::Gzip), Some(_)) => false,
            _ => true,
        }
    }
}

impl fmt::Debug for WriteFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WriteFile")
            .field("path", &self.path)
            .field("content", &self.content.as_ref().map(|text| Hidden(text.len())))
            .field("encoding", &self.encoding)
            .field("owner", &self.owner)
            .field("permissions", &self.permissions.map(|mode| format!("{mode:04o}")))
            .field("append", &self.append)
            .field("defer", &self.defer)
            .field("source", &self.source)
            .field("other", &self.other)
            .finish()
    }
}
