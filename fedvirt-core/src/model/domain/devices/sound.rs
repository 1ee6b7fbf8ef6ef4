//! [Sound cards](https://libvirt.org/formatdomain.html#sound-devices).

use super::{Acpi, Address, Alias, VirtioDriver};
use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// A sound card.
#[derive(Clone, Default, Element)]
#[xml(root = "sound")]
pub struct Sound {
    /// The card that the guest sees.
    #[xml(attr)]
    pub model: Option<SoundModel>,
    /// `usb`: whether it has more than two channels.
    #[xml(attr)]
    pub multichannel: Option<YesNo>,
    /// `virtio`: the number of streams. Since libvirt 10.4.0.
    #[xml(attr)]
    pub streams: Option<u32>,
    /// `ich6`, `ich9`: the codecs on the card. Since libvirt 0.9.13.
    #[xml(children = "codec")]
    pub codecs: Vec<Codec>,
    /// The audio backend; the default when left out. Since libvirt 6.7.0.
    #[xml(child)]
    pub audio: Option<Box<AudioRef>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// Options of virtio. Since libvirt 3.5.0.
    #[xml(child)]
    pub driver: Option<Box<VirtioDriver>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Sound {
    /// A sound card of this kind.
    pub fn new(model: impl Into<SoundModel>) -> Self {
        Self { model: Some(model.into()), ..Self::default() }
    }
}

/// The kind of a sound card.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SoundModel {
    /// Sound Blaster 16.
    Sb16,
    /// Ensoniq ES1370.
    Es1370,
    /// The PC speaker.
    PcSpk,
    /// Intel's AC'97. Since libvirt 0.6.0.
    Ac97,
    /// Intel's HD audio of ICH6. Since libvirt 0.8.8.
    Ich6,
    /// Intel's HD audio of ICH7, with bhyve. Since libvirt 6.7.0.
    Ich7,
    /// Intel's HD audio of ICH9. Since libvirt 1.1.3.
    Ich9,
    /// USB. Since libvirt 1.2.8.
    Usb,
    /// virtio. Since libvirt 10.4.0.
    Virtio,
    /// Another word.
    Other(String),
}

/// A codec on a sound card.
#[derive(Clone, Default, Element)]
pub struct Codec {
    /// What it offers.
    #[xml(attr)]
    pub type_: Option<CodecType>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a codec offers.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CodecType {
    /// A line in and a line out.
    Duplex,
    /// A speaker and a microphone.
    Micro,
    /// A line out. Since libvirt 4.4.0.
    Output,
    /// Another word.
    Other(String),
}

/// The audio backend of a device.
#[derive(Clone, Default, Element)]
pub struct AudioRef {
    /// The backend's number.
    #[xml(attr)]
    pub id: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
