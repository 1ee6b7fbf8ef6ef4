//! [Watchdogs](https://libvirt.org/formatdomain.html#watchdog-devices).

use super::{Acpi, Address, Alias};
use crate::xml::{Choice, Element, Extra};

/// A watchdog: acts when the guest stops resetting it. Since libvirt 0.7.3.
#[derive(Clone, Default, Element)]
#[xml(root = "watchdog")]
pub struct Watchdog {
    /// The device that the guest sees.
    #[xml(attr)]
    pub model: Option<WatchdogModel>,
    /// What happens; `reset` when left out.
    #[xml(attr)]
    pub action: Option<WatchdogAction>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Watchdog {
    /// A watchdog of this kind with this effect.
    pub fn new(model: impl Into<WatchdogModel>, action: impl Into<WatchdogAction>) -> Self {
        Self { model: Some(model.into()), action: Some(action.into()), ..Self::default() }
    }
}

/// The kind of a watchdog.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum WatchdogModel {
    /// Intel 6300ESB, on PCI.
    I6300esb,
    /// iBase IB700, on ISA.
    Ib700,
    /// s390's. Since libvirt 1.2.17.
    Diag288,
    /// The one in Intel's chipset of Q35 machines. Since libvirt 9.1.0.
    Itco,
    /// Another word.
    Other(String),
}

/// What a watchdog does.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum WatchdogAction {
    /// The guest is reset.
    Reset,
    /// The guest is asked to shut down.
    Shutdown,
    /// The guest is switched off.
    PowerOff,
    /// The guest is paused.
    Pause,
    /// Nothing.
    None,
    /// The guest's memory is dumped. Since libvirt 0.8.7.
    Dump,
    /// The guest gets a non-maskable interrupt. Since libvirt 1.2.17.
    #[xml("inject-nmi")]
    InjectNmi,
    /// Another word.
    Other(String),
}
