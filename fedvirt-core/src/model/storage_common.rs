//! What storage pools, volumes and the disks of domains share.

use crate::xml::{Choice, Element, Extra};

/// Who may do what with a file or directory.
#[derive(Clone, Default, Element)]
pub struct Permissions {
    /// The permission bits in octal, such as `0600`.
    #[xml(text_child)]
    pub mode: Option<String>,
    /// The number of the owner; -1 for the one that the libvirt daemon runs as.
    #[xml(text_child)]
    pub owner: Option<i64>,
    /// The number of the group; -1 for the one that the libvirt daemon runs as.
    #[xml(text_child)]
    pub group: Option<i64>,
    /// The label of mandatory access control, such as SELinux's.
    #[xml(text_child)]
    pub label: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Permissions {
    /// The permission bits, such as `0o600`.
    pub fn mode_bits(&self) -> Option<u32> {
        u32::from_str_radix(self.mode.as_deref()?.trim(), 8).ok()
    }
}

/// The initiator's side of an iSCSI connection. Since libvirt 4.7.0.
#[derive(Clone, Default, Element)]
pub struct Initiator {
    /// The initiator's name.
    #[xml(child)]
    pub iqn: Option<Box<Iqn>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An iSCSI Qualified Name.
#[derive(Clone, Default, Element)]
pub struct Iqn {
    /// The name, such as `iqn.2013-06.com.example:initiator`.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Points to a secret that libvirt keeps: by its UUID, or by what it is used for.
#[derive(Clone, Default, Element)]
pub struct SecretReference {
    /// The kind of secret; `passphrase` for encryption.
    #[xml(attr)]
    pub type_: Option<String>,
    /// The secret's UUID.
    #[xml(attr)]
    pub uuid: Option<String>,
    /// The usage that the secret was defined with. Since libvirt 2.1.0 for encryption.
    #[xml(attr)]
    pub usage: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How the content of a volume or disk is encrypted.
#[derive(Clone, Default, Element)]
#[xml(root = "encryption")]
pub struct Encryption {
    /// The format.
    #[xml(attr)]
    pub format: Option<EncryptionFormat>,
    /// Who encrypts and decrypts; QEMU by default, and storage pools ignore it.
    #[xml(attr)]
    pub engine: Option<EncryptionEngine>,
    /// The passphrases.
    #[xml(children = "secret")]
    pub secrets: Vec<SecretReference>,
    /// The cipher of a new LUKS volume.
    #[xml(child)]
    pub cipher: Option<Box<EncryptionCipher>>,
    /// How initialisation vectors of a new LUKS volume are made.
    #[xml(child)]
    pub ivgen: Option<Box<EncryptionIvgen>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Encryption {
    /// LUKS, with the passphrase in the secret of this UUID.
    pub fn luks(secret_uuid: impl Into<String>) -> Self {
        let secret = SecretReference {
            type_: Some("passphrase".into()),
            uuid: Some(secret_uuid.into()),
            ..SecretReference::default()
        };
        Self { format: Some(EncryptionFormat::Luks), secrets: vec![secret], ..Self::default() }
    }
}

/// The format of encryption.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum EncryptionFormat {
    /// What the volume's format does by itself; no longer for new volumes.
    Default,
    /// The old encryption of qcow; no longer for new volumes.
    Qcow,
    /// LUKS, version 1. Since libvirt 2.1.0.
    Luks,
    /// LUKS, version 2; `librbd` alone.
    Luks2,
    /// LUKS of the version that the image has; `librbd` alone.
    #[xml("luks-any")]
    LuksAny,
    /// Another one.
    Other(String),
}

/// Who encrypts and decrypts.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum EncryptionEngine {
    /// QEMU.
    Qemu,
    /// Ceph's library, for RBD images alone.
    Librbd,
    /// Another one.
    Other(String),
}

/// The cipher of an encrypted volume.
#[derive(Clone, Default, Element)]
pub struct EncryptionCipher {
    /// The algorithm, such as `aes`.
    #[xml(attr)]
    pub name: Option<String>,
    /// The length of the key in bits, such as 256.
    #[xml(attr)]
    pub size: Option<u32>,
    /// The mode, such as `xts`.
    #[xml(attr)]
    pub mode: Option<String>,
    /// The hash of the master key, such as `sha256`.
    #[xml(attr)]
    pub hash: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How initialisation vectors are made.
#[derive(Clone, Default, Element)]
pub struct EncryptionIvgen {
    /// The algorithm, such as `plain64`.
    #[xml(attr)]
    pub name: Option<String>,
    /// The hash that it uses, such as `sha256`.
    #[xml(attr)]
    pub hash: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
