//! [Panic notifiers](https://libvirt.org/formatdomain.html#panic-device).

use super::{Address, Alias};
use crate::xml::{Choice, Element, Extra};

/// Through which libvirt hears of a crash in the guest. Since libvirt 1.2.1.
#[derive(Clone, Default, Element)]
#[xml(root = "panic")]
pub struct Panic {
    /// The kind of device.
    #[xml(attr)]
    pub model: Option<PanicModel>,
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

impl Panic {
    /// A notifier of this kind.
    pub fn new(model: impl Into<PanicModel>) -> Self {
        Self { model: Some(model.into()), ..Self::default() }
    }
}

/// The kind of a panic notifier.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PanicModel {
    /// pvpanic, on ISA.
    Isa,
    /// pvpanic, on PCI. Since libvirt 9.1.0.
    PvPanic,
    /// Hyper-V's. Since libvirt 1.3.0.
    HyperV,
    /// That of pSeries guests.
    PSeries,
    /// That of s390 guests. Since libvirt 1.3.5.
    S390,
    /// Another word.
    Other(String),
}
