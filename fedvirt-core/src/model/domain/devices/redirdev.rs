//! [Redirected devices](https://libvirt.org/formatdomain.html#redirected-devices): USB devices of a client.

use super::{Address, Alias, Boot, CharLog, CharProtocol, CharSource, CharType};
use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// A USB device that comes through a character device. Since libvirt 0.9.5.
#[derive(Clone, Default, Element)]
#[xml(root = "redirdev")]
pub struct Redirdev {
    /// The bus.
    #[xml(attr)]
    pub bus: Option<RedirdevBus>,
    /// What the devices come through.
    #[xml(attr)]
    pub type_: Option<CharType>,
    /// Where on the host.
    #[xml(children = "source")]
    pub sources: Vec<CharSource>,
    /// `tcp`: the protocol.
    #[xml(child)]
    pub protocol: Option<Box<CharProtocol>>,
    /// A file that keeps a copy of the data. Since libvirt 1.3.3.
    #[xml(child)]
    pub log: Option<Box<CharLog>>,
    /// When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.
    #[xml(child)]
    pub boot: Option<Box<Boot>>,
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

impl Redirdev {
    /// A USB device of a SPICE client.
    pub fn spice() -> Self {
        Self { bus: Some(RedirdevBus::Usb), type_: Some(CharType::SpiceVmc), ..Self::default() }
    }
}

/// The bus of a redirected device.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum RedirdevBus {
    /// USB.
    Usb,
    /// Another word.
    Other(String),
}

/// Which devices may be redirected: the first rule that fits decides.
#[derive(Clone, Default, Element)]
pub struct RedirFilter {
    /// The rules.
    #[xml(children = "usbdev")]
    pub usbdevs: Vec<RedirFilterRule>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A rule for devices; what is left out or -1 fits all.
#[derive(Clone, Default, Element)]
pub struct RedirFilterRule {
    /// The USB class, such as `0x08` for storage.
    #[xml(attr)]
    pub class: Option<String>,
    /// The vendor's number.
    #[xml(attr)]
    pub vendor: Option<String>,
    /// The product's number.
    #[xml(attr)]
    pub product: Option<String>,
    /// The device's revision, such as `1.10`.
    #[xml(attr)]
    pub version: Option<String>,
    /// Whether such devices may be redirected.
    #[xml(attr)]
    pub allow: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
