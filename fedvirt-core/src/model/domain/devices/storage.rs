//! Access to storage: credentials, encryption, reservations, labels. Disks and host devices share it.

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// Who one is to a storage server. Since libvirt 0.9.7.
#[derive(Clone, Default, Element)]
pub struct Auth {
    /// The kind of credentials; libvirt reads it from storage pools alone.
    #[xml(attr)]
    pub type_: Option<String>,
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

/// How a volume is [encrypted](https://libvirt.org/formatstorageencryption.html).
#[derive(Clone, Default, Element)]
pub struct Encryption {
    /// The format of the encryption.
    #[xml(attr)]
    pub format: Option<EncryptionFormat>,
    /// Who encrypts. Since libvirt 8.7.0.
    #[xml(attr)]
    pub engine: Option<EncryptionEngine>,
    /// The libvirt secrets that hold the passphrase; several for `librbd` only.
    #[xml(children = "secret")]
    pub secrets: Vec<EncryptionSecret>,
    /// The cipher of a new volume. Since libvirt 2.1.0.
    #[xml(child)]
    pub cipher: Option<Box<EncryptionCipher>>,
    /// How initialisation vectors of a new volume are made. Since libvirt 2.1.0.
    #[xml(child)]
    pub ivgen: Option<Box<EncryptionIvgen>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A format of encryption.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum EncryptionFormat {
    /// What libvirt chooses when it makes the volume.
    Default,
    /// The one inside qcow; disk images can no longer use it. Not since libvirt 4.5.0.
    Qcow,
    /// LUKS. Since libvirt 2.1.0.
    Luks,
    /// LUKS version 2, for `librbd`. Since libvirt 8.7.0.
    Luks2,
    /// Either version of LUKS, for `librbd`. Since libvirt 9.3.0.
    #[xml("luks-any")]
    LuksAny,
    /// Another word.
    Other(String),
}

/// Who encrypts.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum EncryptionEngine {
    /// QEMU.
    Qemu,
    /// Ceph's client library.
    Librbd,
    /// Another word.
    Other(String),
}

/// The libvirt secret that holds a passphrase.
#[derive(Clone, Default, Element)]
pub struct EncryptionSecret {
    /// What the secret is.
    #[xml(attr)]
    pub type_: Option<EncryptionSecretType>,
    /// The secret's UUID.
    #[xml(attr)]
    pub uuid: Option<String>,
    /// The secret's usage name, instead of its UUID. Since libvirt 2.1.0.
    #[xml(attr)]
    pub usage: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a secret is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum EncryptionSecretType {
    /// A passphrase.
    Passphrase,
    /// Another word.
    Other(String),
}

/// The cipher of an encrypted volume.
#[derive(Clone, Default, Element)]
pub struct EncryptionCipher {
    /// The cipher, such as `aes`.
    #[xml(attr)]
    pub name: Option<String>,
    /// The size of the key in bits.
    #[xml(attr)]
    pub size: Option<u32>,
    /// The mode, such as `cbc` or `xts`.
    #[xml(attr)]
    pub mode: Option<String>,
    /// The hash, such as `sha256`.
    #[xml(attr)]
    pub hash: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How initialisation vectors are made.
#[derive(Clone, Default, Element)]
pub struct EncryptionIvgen {
    /// The algorithm, such as `plain64` or `essiv`.
    #[xml(attr)]
    pub name: Option<String>,
    /// The hash, such as `sha256`.
    #[xml(attr)]
    pub hash: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Who one is as an iSCSI initiator. Since libvirt 4.7.0.
#[derive(Clone, Default, Element)]
pub struct Initiator {
    /// The initiator's qualified name.
    #[xml(child)]
    pub iqn: Option<Box<Iqn>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An iSCSI qualified name.
#[derive(Clone, Default, Element)]
pub struct Iqn {
    /// The name, such as `iqn.2013-07.com.example:client`.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
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
    /// Always `unix`.
    #[xml(attr)]
    pub type_: Option<String>,
    /// The socket's path.
    #[xml(attr)]
    pub path: Option<String>,
    /// The hypervisor's part: `client`.
    #[xml(attr)]
    pub mode: Option<SocketMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
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
    /// NBD: the seconds for which one tries. Since libvirt 9.4.0.
    #[xml(attr)]
    pub delay: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
