//! Secrets that libvirt keeps for other documents: the `<secret>` document, which never holds the value.
//!
//! See [libvirt's page](https://libvirt.org/formatsecret.html).

use crate::xml::{Choice, Element, Extra};

use super::common::YesNo;

/// A secret: what it is for and how it is kept. Its value is set apart from it.
///
/// ```
/// use fedvirt_core::model::secret::Secret;
/// assert_eq!(Secret::volume("/var/lib/libvirt/images/web.luks").to_xml(), "\
/// <secret ephemeral='no' private='yes'>
///   <usage type='volume'>
///     <volume>/var/lib/libvirt/images/web.luks</volume>
///   </usage>
/// </secret>
/// ");
/// ```
#[derive(Clone, Default, Element)]
#[xml(root = "secret")]
pub struct Secret {
    /// Whether it is kept in memory alone; no by default.
    #[xml(attr)]
    pub ephemeral: Option<YesNo>,
    /// Whether libvirt never tells the value again; no by default.
    #[xml(attr)]
    pub private: Option<YesNo>,
    /// The UUID; libvirt makes one where none is given.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// A description for people.
    #[xml(text_child)]
    pub description: Option<String>,
    /// What it is for.
    #[xml(child)]
    pub usage: Option<Box<SecretUsage>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Secret {
    /// The passphrase of an encrypted volume, by the volume's path. Only libvirt sees the value.
    pub fn volume(path: impl Into<String>) -> Self {
        Self::private(SecretUsage {
            type_: Some(SecretUsageType::Volume),
            volume: Some(path.into()),
            ..SecretUsage::default()
        })
    }

    /// The key of a Ceph user. Only libvirt sees the value.
    pub fn ceph(name: impl Into<String>) -> Self {
        Self::private(SecretUsage {
            type_: Some(SecretUsageType::Ceph),
            name: Some(name.into()),
            ..SecretUsage::default()
        })
    }

    /// The password for an iSCSI target. Only libvirt sees the value.
    pub fn iscsi(target: impl Into<String>) -> Self {
        Self::private(SecretUsage {
            type_: Some(SecretUsageType::Iscsi),
            target: Some(target.into()),
            ..SecretUsage::default()
        })
    }

    /// The passphrase of an emulated TPM's state. Only libvirt sees the value.
    pub fn vtpm(name: impl Into<String>) -> Self {
        Self::private(SecretUsage {
            type_: Some(SecretUsageType::Vtpm),
            name: Some(name.into()),
            ..SecretUsage::default()
        })
    }

    fn private(usage: SecretUsage) -> Self {
        Self {
            ephemeral: Some(YesNo::No),
            private: Some(YesNo::Yes),
            usage: Some(Box::new(usage)),
            ..Self::default()
        }
    }
}

/// What a secret is for.
#[derive(Clone, Default, Element)]
pub struct SecretUsage {
    /// The kind of use.
    #[xml(attr)]
    pub type_: Option<SecretUsageType>,
    /// `volume`: the path of the volume.
    #[xml(text_child)]
    pub volume: Option<String>,
    /// `ceph`, `tls` and `vtpm`: a name by which other documents refer to the secret.
    #[xml(text_child)]
    pub name: Option<String>,
    /// `iscsi`: a name by which other documents refer to the secret.
    #[xml(text_child)]
    pub target: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of use of a secret.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SecretUsageType {
    /// The passphrase of an encrypted volume.
    Volume,
    /// The key of a Ceph user. Since libvirt 0.9.7.
    Ceph,
    /// The password for an iSCSI target. Since libvirt 1.0.4.
    Iscsi,
    /// The passphrase of a TLS key. Since libvirt 2.3.0.
    Tls,
    /// The passphrase of an emulated TPM's state. Since libvirt 5.6.0.
    Vtpm,
    /// Another use.
    Other(String),
}
