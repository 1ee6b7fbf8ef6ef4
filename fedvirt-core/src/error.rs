//! The one error type of the library: what failed, on what, and what to do next.

use std::borrow::Cow;
use std::io::Error as IoError;
use std::path::PathBuf;
use std::time::Duration;

use crate::units::ByteSize;

macro_rules! errors {
    ($( $(#[doc = $doc:literal])+ #[error $text:tt] $name:ident $( { $($field:ident : $ty:ident $(<$of:ident>)?),+ $(,)? } )? $( ( $inner:ty ) )? ),+ $(,)?) => {
        /// A failure: one variant per mistake. Its text says what failed, on what, and what to do next.
        ///
        /// Where libvirt's own error is the cause, it is the [`source`](std::error::Error::source), a
        /// [`LibvirtError`].
        ///
        /// [`Error::kind`] is the stable, data-free name of the mistake; Python's exception classes and C's
        /// status numbers follow it one to one.
        #[derive(Debug, thiserror::Error)]
        #[non_exhaustive]
        pub enum Error {
            $(
                $(#[doc = $doc])+
                #[error $text]
                $name $( {
                    $( #[allow(missing_docs, reason = "named in the variant's text")] $field: $ty $(<$of>)? ),+
                } )? $( ($inner) )?
            ),+
        }

        /// Which mistake an [`Error`] is, without its data.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorKind { $( $(#[doc = $doc])+ $name ),+ }

        impl Error {
            /// The kind of mistake.
            pub fn kind(&self) -> ErrorKind {
                match self { $( Self::$name { .. } => ErrorKind::$name ),+ }
            }
        }

        $($(
            impl From<$inner> for Error {
                fn from(inner: $inner) -> Self {
                    Self::$name(inner)
                }
            }
        )?)+

        impl ErrorKind {
            /// Every kind, in the order of declaration.
            pub const ALL: &'static [ErrorKind] = &[ $( ErrorKind::$name ),+ ];

            /// The kind's name, as in `NameTaken`.
            pub fn name(self) -> &'static str {
                match self { $( ErrorKind::$name => stringify!($name) ),+ }
            }
        }
    };
}

/// What the texts are made of. A name, because thiserror sees no `Option` in a type that a macro took as a whole.
type Word = &'static str;

errors! {
    /// A document is not well-formed XML, not the document it should be, or holds a value that does not fit.
    #[error("{0}")]
    Xml(crate::xml::XmlError),

    /// A path such as `devices/disk[0]/source/@file` names no field of the document, or nothing is there.
    #[error("{0}")]
    Path(crate::xml::PathError),

    /// A JSON form does not fit the document.
    #[error("the JSON does not fit the document: {0}")]
    Json(serde_json::Error),

    /// A name that libvirt, the host or the guest would refuse.
    #[error("{what} name {name:?} is not allowed: {why}")]
    InvalidName { what: Word, name: String, why: Word },

    /// A setting that contradicts another, or lies outside what is possible.
    #[error("{what}: {why}")]
    InvalidSpec { what: String, why: String },

    /// A text that should be an SSH public key is none.
    #[error("{given:?} is no SSH public key: {why}; {}", GIVE_PUBLIC_KEY)]
    InvalidSshKey { given: String, why: String },

    /// The image is not there.
    #[error("image {path:?} does not exist; {}", GIVE_IMAGE)]
    ImageNotFound { path: PathBuf },

    /// The image is in a format that cannot be used.
    #[error("image {path:?} is no bootable qcow2 or raw disk: {found}; {hint}")]
    ImageFormat { path: PathBuf, found: String, hint: String },

    /// A path cannot be reached by whoever must read it.
    #[error("{path:?} cannot be read by {who}: no {need} permission on {component:?} ({state}); {hint}")]
    PathPermission { path: PathBuf, who: String, need: Word, component: PathBuf, state: String, hint: String },

    /// The disk would be smaller than what its image holds.
    #[error("a disk of {disk} cannot hold image {image:?}, whose virtual size is {needed} ({needed:#}); {}", ASK_FOR_MORE_DISK)]
    DiskTooSmall { image: PathBuf, disk: ByteSize, needed: ByteSize },

    /// The guest would have more memory than the host.
    #[error("{wanted} of memory is more than the host has ({available:#}); {}", ASK_FOR_LESS)]
    MemoryExceedsHost { wanted: ByteSize, available: ByteSize },

    /// Another guest has the name.
    #[error("a guest named {name:?} exists on {uri} (UUID {uuid}, {owner}); {hint}")]
    NameTaken { name: String, uri: String, uuid: String, owner: Word, hint: Word },

    /// A volume that would be made exists.
    #[error("volume {name:?} exists in pool {pool:?} and is not this guest's; {}", MAKE_ROOM)]
    VolumeExists { pool: String, name: String, source: Option<LibvirtError> },

    /// No such guest, pool, network or volume.
    #[error("there is no {what} named {name:?} on {uri}{}", after_semicolon(.hint))]
    NotFound { what: Word, name: String, uri: String, hint: String, source: Option<LibvirtError> },

    /// The guest was not made by this library, or not by the caller.
    #[error("guest {name:?} was not made by fedvirt, so it is left alone; {}", USE_LIBVIRT)]
    NotOurs { name: String },

    /// A pool or network is there, but not running.
    #[error("{what} {name:?} on {uri} is not active; {}", start_it(.uri, .command, .name))]
    NotActive { what: Word, name: String, uri: String, command: Word },

    /// No daemon answers at the URI.
    #[error("cannot reach libvirt at {uri}: {}; {hint}", .source.message)]
    HostUnreachable { uri: String, hint: String, source: LibvirtError },

    /// The daemon does not let us in.
    #[error("libvirt at {uri} refuses access: {}; {hint}", .source.message)]
    AccessDenied { uri: String, hint: String, source: LibvirtError },

    /// The host cannot do what the guest needs.
    #[error("{uri} cannot run this guest: {why}; {hint}")]
    Unsupported { uri: String, why: String, hint: String, source: Option<LibvirtError> },

    /// libvirt refused or failed a call.
    #[error("{action} failed: {source}")]
    Libvirt { action: String, source: LibvirtError },

    /// The guest stopped while it was waited for.
    #[error("guest {name:?} stopped while waiting for {waiting_for} ({state}){console}")]
    GuestStopped { name: String, waiting_for: Word, state: String, console: ConsoleTail },

    /// The guest did not get as far as it should in time.
    #[error("guest {name:?} is not ready after {}: still waiting for {waiting_for}; {hint}{console}", seconds(.after))]
    Timeout { name: String, waiting_for: Word, after: Duration, hint: String, console: ConsoleTail },

    /// cloud-init ended with errors of its own.
    #[error("cloud-init in guest {name:?} ended with errors: {}; {}", .errors.join("; "), SEE_LOG)]
    CloudInitFailed { name: String, errors: Vec<String> },

    /// The caller cancelled the call.
    #[error("cancelled while {doing}")]
    Cancelled { doing: String },

    /// No catalogue has the image.
    #[error("there is no image {name:?}: {why}; {hint}")]
    ImageUnknown { name: String, why: String, hint: String },

    /// A catalogue, or a list of digests, is not what it should be.
    #[error("{url}{} cannot be used: {why}; {hint}", at_line(.line))]
    Catalog { url: String, line: Option<usize>, why: String, hint: String },

    /// A file could not be downloaded.
    #[error("downloading {url} failed: {why}; {hint}")]
    Download { url: String, why: String, hint: String, source: Option<IoError> },

    /// What was downloaded is not what its catalogue promised.
    #[error("{url} has digest {found}, but should have {expected}; {hint}")]
    DigestMismatch { url: String, expected: String, found: String, hint: String },

    /// What was downloaded cannot be trusted: its signature is missing, wrong, or made by somebody else.
    #[error("{url} cannot be trusted: {why}; {hint}")]
    Untrusted { url: String, why: String, hint: String },

    /// cloud-init would refuse or ignore a part of what it is given.
    #[error("{document}{}: {why}", at_place(.line, .column, .path))]
    InvalidCloudInit { document: Word, path: String, line: Option<usize>, column: Option<usize>, why: String },

    /// The operating system refused a file or socket.
    #[error("{action} {path:?} failed: {source}")]
    Io { action: Word, path: PathBuf, source: IoError },
}

const GIVE_PUBLIC_KEY: &str = "give the one line of a .pub file, such as `ssh-ed25519 AAAA… name`";
const GIVE_IMAGE: &str = "give the path of a cloud image in qcow2 or raw format";
const ASK_FOR_MORE_DISK: &str = "ask for at least that, or leave the size out";
const ASK_FOR_LESS: &str = "ask for less";
const MAKE_ROOM: &str = "remove or rename it, or choose another guest name";
const USE_LIBVIRT: &str = "use libvirt's own means to change it";
const SEE_LOG: &str = "see /var/log/cloud-init.log in the guest";

fn at_line(line: &Option<usize>) -> String {
    line.map(|line| format!(", line {line},")).unwrap_or_default()
}

/// Where in a document something is, as far as that is known.
fn at_place(line: &Option<usize>, column: &Option<usize>, path: &str) -> String {
    let line = line.map(|line| format!(", line {line}")).unwrap_or_default();
    let column = column.map(|column| format!(", column {column}")).unwrap_or_default();
    let path = if path.is_empty() { String::new() } else { format!(": {path}") };
    format!("{line}{column}{path}")
}

fn start_it(uri: &str, command: &str, name: &str) -> String {
    format!("start it with `virsh -c {uri} {command} {name}`")
}

fn after_semicolon(hint: &str) -> String {
    if hint.is_empty() { String::new() } else { format!("; {hint}") }
}

impl Error {
    /// What to do next, where there is something to say. It is a part of the text.
    ///
    /// ```
    /// # use fedvirt_core::{Error, ErrorKind};
    /// let error = fedvirt_core::image::Image::open("debain.qcow2".as_ref()).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::ImageNotFound);
    /// assert_eq!(error.hint().unwrap(), "give the path of a cloud image in qcow2 or raw format");
    /// assert_eq!(error.path().unwrap(), "debain.qcow2");
    /// ```
    pub fn hint(&self) -> Option<Cow<'_, str>> {
        Some(match self {
            Self::Path(error) => return error.hint(),
            Self::InvalidSshKey { .. } => GIVE_PUBLIC_KEY.into(),
            Self::ImageNotFound { .. } => GIVE_IMAGE.into(),
            Self::DiskTooSmall { .. } => ASK_FOR_MORE_DISK.into(),
            Self::MemoryExceedsHost { .. } => ASK_FOR_LESS.into(),
            Self::NameTaken { hint, .. } => (*hint).into(),
            Self::VolumeExists { .. } => MAKE_ROOM.into(),
            Self::NotFound { hint, .. } if hint.is_empty() => return None,
            Self::ImageFormat { hint, .. }
            | Self::PathPermission { hint, .. }
            | Self::NotFound { hint, .. }
            | Self::HostUnreachable { hint, .. }
            | Self::AccessDenied { hint, .. }
            | Self::Unsupported { hint, .. }
            | Self::Timeout { hint, .. }
            | Self::ImageUnknown { hint, .. }
            | Self::Catalog { hint, .. }
            | Self::Download { hint, .. }
            | Self::DigestMismatch { hint, .. }
            | Self::Untrusted { hint, .. } => hint.into(),
            Self::NotOurs { .. } => USE_LIBVIRT.into(),
            Self::NotActive { uri, command, name, .. } => start_it(uri, command, name).into(),
            Self::CloudInitFailed { .. } => SEE_LOG.into(),
            Self::Xml(_)
            | Self::Json(_)
            | Self::InvalidName { .. }
            | Self::InvalidSpec { .. }
            | Self::Libvirt { .. }
            | Self::GuestStopped { .. }
            | Self::Cancelled { .. }
            | Self::InvalidCloudInit { .. }
            | Self::Io { .. } => return None,
        })
    }

    /// The file that it is about, or the place in a document: `/domain/devices/disk[1]/driver/@name`.
    pub fn path(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Xml(error) => Some(error.path.as_str().into()),
            Self::Path(error) => Some(error.path().into()),
            Self::ImageNotFound { path }
            | Self::ImageFormat { path, .. }
            | Self::PathPermission { path, .. }
            | Self::DiskTooSmall { image: path, .. }
            | Self::Io { path, .. } => Some(path.to_string_lossy()),
            Self::InvalidCloudInit { path, .. } => Some(path.into()),
            _ => None,
        }
    }

    /// The line of a document, from 1.
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Catalog { line, .. } | Self::InvalidCloudInit { line, .. } => *line,
            _ => self.position().map(|(line, _)| line),
        }
    }

    /// The character within the line, from 1.
    pub fn column(&self) -> Option<usize> {
        match self {
            Self::InvalidCloudInit { column, .. } => *column,
            _ => self.position().map(|(_, column)| column),
        }
    }

    fn position(&self) -> Option<(usize, usize)> {
        match self {
            Self::Xml(error) => Some((error.position.line, error.position.column)),
            // 0 stands for none.
            Self::Json(error) if error.line() > 0 => Some((error.line(), error.column())),
            _ => None,
        }
    }
}

/// The [`Result`](std::result::Result) of this library.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What libvirt said of a failed call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} (libvirt error {code}, domain {domain})")]
pub struct LibvirtError {
    /// libvirt's [error number](https://libvirt.org/html/libvirt-virterror.html#virErrorNumber).
    pub code: u32,
    /// The part of libvirt that it comes from, as a `virErrorDomain` number.
    pub domain: u32,
    /// libvirt's own words.
    pub message: String,
}

/// The last lines that a guest wrote on its console, empty when none were seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsoleTail(pub Vec<String>);

impl std::fmt::Display for ConsoleTail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0.is_empty() {
            return f.write_str("; its console said nothing");
        }
        f.write_str("; its console's last lines:")?;
        self.0.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

fn seconds(after: &Duration) -> String {
    format!("{} s", after.as_secs_f64().round())
}
