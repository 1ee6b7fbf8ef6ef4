//! How the host confines a guest.

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// How one of the host's security systems confines a guest.
#[derive(Clone, Default, Element)]
pub struct SecLabel {
    /// Who chooses the label.
    #[xml(attr = "type")]
    pub type_: Option<SecLabelType>,
    /// The security system: `selinux`, `apparmor` or `dac`.
    #[xml(attr)]
    pub model: Option<String>,
    /// Whether the guest's files get a label; always with `dynamic`.
    #[xml(attr)]
    pub relabel: Option<YesNo>,
    /// The guest's label: an SELinux context, an AppArmor profile, or user and group as `user:group`.
    #[xml(text_child)]
    pub label: Option<String>,
    /// The label of the guest's files; libvirt only writes it.
    #[xml(text_child)]
    pub imagelabel: Option<String>,
    /// What a `dynamic` label is made from.
    #[xml(text_child)]
    pub baselabel: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl SecLabel {
    /// No confinement by a security system.
    pub fn none(model: impl Into<String>) -> Self {
        Self { type_: Some(SecLabelType::None), model: Some(model.into()), ..Self::default() }
    }
}

/// Who chooses a guest's label.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SecLabelType {
    /// libvirt, another one for each guest. Since libvirt 0.6.1.
    Dynamic,
    /// The document. Since libvirt 0.6.2.
    Static,
    /// Nobody: the guest is not confined. Since libvirt 0.9.10.
    None,
    /// Another way.
    Other(String),
}
