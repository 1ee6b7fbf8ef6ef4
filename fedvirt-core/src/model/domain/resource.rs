//! Where the guest stands among the host's resources.

use crate::model::common::YesNo;
use crate::xml::{Element, Extra};

/// Where the guest stands among the host's resources. Since libvirt 1.0.5.
#[derive(Clone, Default, Element)]
pub struct Resource {
    /// The control group, such as `/machine/production`, which must exist.
    #[xml(text_child)]
    pub partition: Option<String>,
    /// The guest's name on a Fibre Channel network. Since libvirt 7.7.0.
    #[xml(child)]
    pub fibrechannel: Option<Box<FibreChannel>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The guest's name on a Fibre Channel network.
#[derive(Clone, Default, Element)]
pub struct FibreChannel {
    /// The name, up to 128 printable characters.
    #[xml(attr)]
    pub appid: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether host devices reach the guest through Linux's iommufd.
#[derive(Clone, Default, Element)]
pub struct Iommufd {
    /// Whether they do.
    #[xml(attr)]
    pub enabled: Option<YesNo>,
    /// The group of file descriptors that the caller hands over, in place of libvirt opening one.
    #[xml(attr)]
    pub fdgroup: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
