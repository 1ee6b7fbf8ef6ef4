//! [NVRAM](https://libvirt.org/formatdomain.html#nvram-device).

use super::{Address, Alias};
use crate::xml::{Element, Extra};

/// The NVRAM of a pSeries guest. Since libvirt 1.0.5.
#[derive(Clone, Default, Element)]
#[xml(root = "nvram")]
pub struct Nvram {
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
