//! Access to storage: credentials, encryption, reservations, labels. Disks and host devices share it.

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// Who one is to a storage server. Since libvirt 0.9.7.
#[derive(Clone, Default, Element)]
pub struct Auth {
    /// The user name.
    #[xml(attr)]
    pub username: Option<String>,
    /// The libvirt secret that holds the password.
    #[xml(child)]
    pub secret: Option<Box<AuthSecret>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The libvirt secret that holds a password.
#[derive(Clone, Default, Element)]
pub struct AuthSecret {
    /// What the password is for.
    #[xml(attr)]
    pub type_: Option<AuthSecretType>,
    /// The secret's UUID.
    #[xml(attr)]
    pub uuid: Option<String>,
    /// The secret's usage name, instead of its UUID.
    #[xml(attr)]
    pub usage: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a password is for.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum AuthSecretType {
    /// Ceph's block devices.
    Ceph,
    /// CHAP, of iSCSI.
    Iscsi,
    /// Another word.
    Other(String),
}

/// Persistent reservations of a SCSI disk. Since libvirt 4.4.0.
#[derive(Clone, Default, Element)]
pub struct Reservations {
    /// Whether libvirt runs the helper for them.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// Whether a guest with reservations may migrate.
    #[xml(attr)]
    pub migration: Option<YesNo>,
    /// The helper's socket, where libvirt does not run it.
    #[xml(child)]
    pub source: Option<Box<UnixSocket>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A UNIX socket of a helper.
#[derive(Clone, Default, Element)]
pub struct UnixSocket {
    /// The kind of socket.
    #[xml(attr)]
    pub type_: Option<SocketType>,
    /// The socket's path.
    #[xml(attr)]
    pub path: Option<String>,
    /// The hypervisor's part: `client`.
    #[xml(attr)]
    pub mode: Option<SocketMode>,
    /// What happens when the connection is lost.
    #[xml(child)]
    pub reconnect: Option<Box<Reconnect>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a socket.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SocketType {
    /// A UNIX socket.
    Unix,
    /// Another word.
    Other(String),
}

/// Which end of a socket one is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SocketMode {
    /// The one that listens.
    Server,
    /// The one that connects.
    Client,
    /// Another word.
    Other(String),
}

/// A security label for one file or socket alone. Since libvirt 0.9.9.
#[derive(Clone, Default, Element)]
pub struct DeviceSeclabel {
    /// The security driver that it is for, such as `selinux` or `dac`.
    #[xml(attr)]
    pub model: Option<String>,
    /// Whether labelling was skipped since the file system has no labels; libvirt's answer. Since libvirt
    /// 1.1.2.
    #[xml(attr)]
    pub labelskip: Option<YesNo>,
    /// Whether it is labelled.
    #[xml(attr)]
    pub relabel: Option<YesNo>,
    /// The label.
    #[xml(text_child = "label")]
    pub labels: Vec<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which SCSI commands of a guest without privileges reach a device. Since libvirt 1.0.2.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SgIo {
    /// Those that the kernel thinks safe.
    Filtered,
    /// All.
    Unfiltered,
    /// Another word.
    Other(String),
}

/// What happens when something of the host is missing. Since libvirt 0.9.7.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum StartupPolicy {
    /// An error.
    Mandatory,
    /// An error at boot; dropped at migration, restore and revert.
    Requisite,
    /// Dropped at any start.
    Optional,
    /// Another word.
    Other(String),
}

/// What happens when the other end of a socket goes away. Since libvirt 3.7.0.
#[derive(Clone, Default, Element)]
pub struct Reconnect {
    /// Whether one connects again.
    #[xml(attr)]
    pub enabled: Option<YesNo>,
    /// The seconds between attempts.
    #[xml(attr)]
    pub timeout: Option<u32>,
    /// NBD: the seconds for which one tries. Since libvirt 9.2.0.
    #[xml(attr)]
    pub delay: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
