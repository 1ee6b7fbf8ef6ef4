//! [Smart cards](https://libvirt.org/formatdomain.html#smartcard-devices).

use super::{Acpi, Address, Alias, CharLog, CharProtocol, CharSource, CharType, SerialTarget};
use crate::xml::{Choice, Element, Extra};

/// A smart card reader with a card. Since libvirt 0.8.8.
#[derive(Clone, Default, Element)]
#[xml(root = "smartcard")]
pub struct Smartcard {
    /// Where the card is.
    #[xml(attr)]
    pub mode: Option<SmartcardMode>,
    /// `passthrough`: how the provider is reached.
    #[xml(attr)]
    pub type_: Option<CharType>,
    /// `host-certificates`: the names of three certificates of the host.
    #[xml(text_child = "certificate")]
    pub certificates: Vec<String>,
    /// `host-certificates`: the directory of the certificates; `/etc/pki/nssdb` when left out.
    #[xml(text_child)]
    pub database: Option<String>,
    /// `passthrough`: where the provider is.
    #[xml(children = "source")]
    pub sources: Vec<CharSource>,
    /// `passthrough` over TCP: the protocol.
    #[xml(child)]
    pub protocol: Option<Box<CharProtocol>>,
    /// `passthrough`: a file that keeps a copy of the data.
    #[xml(child)]
    pub log: Option<Box<CharLog>>,
    /// The schema allows it; libvirt has no use for it.
    #[xml(child)]
    pub target: Option<Box<SerialTarget>>,
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

impl Smartcard {
    /// The host's card.
    pub fn host() -> Self {
        Self { mode: Some(SmartcardMode::Host), ..Self::default() }
    }

    /// The card of a SPICE client.
    pub fn spice() -> Self {
        Self { mode: Some(SmartcardMode::Passthrough), type_: Some(CharType::SpiceVmc), ..Self::default() }
    }
}

/// Where a smart card is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SmartcardMode {
    /// In the host's reader.
    Host,
    /// Nowhere: certificates of the host stand for it.
    #[xml("host-certificates")]
    HostCertificates,
    /// At a provider behind a character device.
    Passthrough,
    /// Another word.
    Other(String),
}
