//! [Input devices](https://libvirt.org/formatdomain.html#input-devices).

use super::{Acpi, Address, Alias, VirtioDriver, VirtioModel};
use crate::model::common::OnOff;
use crate::xml::{Choice, Element, Extra};

/// A keyboard, a pointer, or an input device of the host.
#[derive(Clone, Default, Element)]
#[xml(root = "input")]
pub struct Input {
    /// What it is.
    #[xml(attr)]
    pub type_: Option<InputType>,
    /// The bus.
    #[xml(attr)]
    pub bus: Option<InputBus>,
    /// virtio: the generation. Since libvirt 5.2.0.
    #[xml(attr)]
    pub model: Option<VirtioModel>,
    /// Options of virtio. Since libvirt 3.5.0.
    #[xml(child)]
    pub driver: Option<Box<VirtioDriver>>,
    /// The device of the host.
    #[xml(child)]
    pub source: Option<Box<InputSource>>,
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

impl Input {
    /// A device of this kind on this bus.
    pub fn new(kind: impl Into<InputType>, bus: impl Into<InputBus>) -> Self {
        Self { type_: Some(kind.into()), bus: Some(bus.into()), ..Self::default() }
    }

    /// An input device of the host, shared with it.
    pub fn evdev(dev: impl Into<String>) -> Self {
        Self {
            type_: Some(InputType::Evdev),
            source: Some(Box::new(InputSource { dev: Some(dev.into()), ..InputSource::default() })),
            ..Self::default()
        }
    }
}

/// The kind of an input device.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum InputType {
    /// A pointer with relative movement.
    Mouse,
    /// A pointer with absolute movement.
    Tablet,
    /// A keyboard. Since libvirt 1.2.2.
    Keyboard,
    /// A device of the host. Since libvirt 1.3.0.
    Passthrough,
    /// A device of the host, shared with it. Since libvirt 7.4.0.
    Evdev,
    /// Another word.
    Other(String),
}

/// The bus of an input device.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum InputBus {
    /// PS/2.
    Ps2,
    /// USB.
    Usb,
    /// Xen's.
    Xen,
    /// virtio. Since libvirt 1.3.0.
    Virtio,
    /// Parallels.
    Parallels,
    /// Another word.
    Other(String),
}

/// An input device of the host.
#[derive(Clone, Default, Element)]
pub struct InputSource {
    /// `evdev`: its path.
    #[xml(attr)]
    pub dev: Option<String>,
    /// `passthrough`: its path.
    #[xml(attr)]
    pub evdev: Option<String>,
    /// Whether all devices are grabbed with it.
    #[xml(attr)]
    pub grab: Option<InputGrab>,
    /// The keys that change between host and guest. Since libvirt 7.6.0.
    #[xml(attr = "grabToggle")]
    pub grab_toggle: Option<GrabToggle>,
    /// Whether keys repeat.
    #[xml(attr)]
    pub repeat: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What is grabbed with an input device.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum InputGrab {
    /// All others.
    All,
    /// Another word.
    Other(String),
}

/// The keys that change between host and guest.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum GrabToggle {
    /// Both control keys.
    #[xml("ctrl-ctrl")]
    CtrlCtrl,
    /// Both alt keys.
    #[xml("alt-alt")]
    AltAlt,
    /// Both shift keys.
    #[xml("shift-shift")]
    ShiftShift,
    /// Both meta keys.
    #[xml("meta-meta")]
    MetaMeta,
    /// Scroll lock.
    ScrollLock,
    /// Control and scroll lock.
    #[xml("ctrl-scrolllock")]
    CtrlScrollLock,
    /// Another word.
    Other(String),
}
