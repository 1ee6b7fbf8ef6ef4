//! What a guest's domain remembers of how it was made: libvirt is the journal.
//!
//! The record is an element of the domain's `<metadata>`. It is written before anything else is made, and names
//! all of it, so that whoever finds the domain later knows exactly what belongs to it, and how far its making
//! got.

use crate::xml::{Choice, Element, Extra};

/// The namespace of the record in `<metadata>`.
pub const NAMESPACE_URI: &str = "urn:fedvirt:guest:1";

/// The record.
#[derive(Clone, Default, Element)]
#[xml(root = "guest")]
pub(crate) struct Record {
    /// How far the making got.
    #[xml(attr)]
    pub(crate) state: Option<State>,
    /// The process that makes it; see `creator`.
    #[xml(attr)]
    pub(crate) creator: Option<String>,
    /// The user to log in as.
    #[xml(attr)]
    pub(crate) user: Option<String>,
    /// The port of 127.0.0.1 that leads to the guest's SSH server.
    #[xml(attr = "ssh-port")]
    pub(crate) ssh_port: Option<u16>,
    /// What cloud-init does in it.
    #[xml(attr = "cloud-init")]
    pub(crate) cloud_init: Option<CloudInitState>,
    /// The volumes that belong to it.
    #[xml(children = "volume")]
    pub(crate) volumes: Vec<OwnedVolume>,
    #[xml(extra)]
    pub(crate) extra: Extra,
}

/// How far the making of a guest got.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub(crate) enum State {
    /// Its volumes are being made, or it is being started.
    Creating,
    /// Everything is made.
    Ready,
    Other(String),
}

/// What cloud-init does in a guest.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub(crate) enum CloudInitState {
    /// It was given a seed, and has not been seen to end.
    Pending,
    /// It was seen to end well.
    Done,
    Other(String),
}

/// A volume that belongs to a guest.
#[derive(Clone, Default, Element)]
pub(crate) struct OwnedVolume {
    #[xml(attr)]
    pub(crate) pool: Option<String>,
    #[xml(attr)]
    pub(crate) name: Option<String>,
    #[xml(extra)]
    pub(crate) extra: Extra,
}

impl OwnedVolume {
    pub(crate) fn new(pool: &str, name: &str) -> Self {
        Self { pool: Some(pool.to_owned()), name: Some(name.to_owned()), extra: Extra::default() }
    }
}

impl Record {
    /// The record as it stands inside `<metadata>`.
    pub(crate) fn to_metadata(&self) -> String {
        self.to_xml().replacen("<guest", &format!("<guest xmlns='{NAMESPACE_URI}'"), 1)
    }
}
