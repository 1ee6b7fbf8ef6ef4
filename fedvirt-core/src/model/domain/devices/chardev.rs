//! Consoles, serial ports, parallel ports, channels.
//!
//! See [libvirt's page](https://libvirt.org/formatdomain.html#consoles-serial-parallel-channel-devices).

use super::{Acpi, Address, Alias, Clipboard, DeviceSeclabel, Mouse, Reconnect};
use crate::model::common::{OnOff, YesNo};
use crate::xml::{Choice, Element, Extra};

/// A serial port.
#[derive(Clone, Default, Element)]
#[xml(root = "serial")]
pub struct Serial {
    /// What it is connected to on the host.
    #[xml(attr)]
    pub type_: Option<CharType>,
    /// The path of the pseudo-terminal; of old.
    #[xml(attr)]
    pub tty: Option<String>,
    /// Where on the host; `udp` has one for each direction.
    #[xml(children = "source")]
    pub sources: Vec<CharSource>,
    /// `tcp`: the protocol.
    #[xml(child)]
    pub protocol: Option<Box<CharProtocol>>,
    /// A file that keeps a copy of the output. Since libvirt 1.3.3.
    #[xml(child)]
    pub log: Option<Box<CharLog>>,
    /// What the guest sees.
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

/// A parallel port.
#[derive(Clone, Default, Element)]
#[xml(root = "parallel")]
pub struct Parallel {
    /// What it is connected to on the host.
    #[xml(attr)]
    pub type_: Option<CharType>,
    /// The path of the pseudo-terminal; of old.
    #[xml(attr)]
    pub tty: Option<String>,
    /// Where on the host; `udp` has one for each direction.
    #[xml(children = "source")]
    pub sources: Vec<CharSource>,
    /// `tcp`: the protocol.
    #[xml(child)]
    pub protocol: Option<Box<CharProtocol>>,
    /// A file that keeps a copy of the output. Since libvirt 1.3.3.
    #[xml(child)]
    pub log: Option<Box<CharLog>>,
    /// What the guest sees: `port` alone.
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

/// A console: the first serial port, or a paravirtual one of its own.
#[derive(Clone, Default, Element)]
#[xml(root = "console")]
pub struct Console {
    /// What it is connected to on the host.
    #[xml(attr)]
    pub type_: Option<CharType>,
    /// The path of the pseudo-terminal; libvirt's answer.
    #[xml(attr)]
    pub tty: Option<String>,
    /// Where on the host; `udp` has one for each direction.
    #[xml(children = "source")]
    pub sources: Vec<CharSource>,
    /// `tcp`: the protocol.
    #[xml(child)]
    pub protocol: Option<Box<CharProtocol>>,
    /// A file that keeps a copy of the output. Since libvirt 1.3.3.
    #[xml(child)]
    pub log: Option<Box<CharLog>>,
    /// What the guest sees.
    #[xml(child)]
    pub target: Option<Box<ConsoleTarget>>,
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

/// A private channel between host and guest.
#[derive(Clone, Default, Element)]
#[xml(root = "channel")]
pub struct Channel {
    /// What it is connected to on the host.
    #[xml(attr)]
    pub type_: Option<CharType>,
    /// Where on the host; libvirt chooses for `unix`.
    #[xml(children = "source")]
    pub sources: Vec<CharSource>,
    /// `tcp`: the protocol.
    #[xml(child)]
    pub protocol: Option<Box<CharProtocol>>,
    /// A file that keeps a copy of the output. Since libvirt 1.3.3.
    #[xml(child)]
    pub log: Option<Box<CharLog>>,
    /// What the guest sees.
    #[xml(child)]
    pub target: Option<Box<ChannelTarget>>,
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

impl Serial {
    /// A serial port on a pseudo-terminal of the host.
    pub fn pty() -> Self {
        Self { type_: Some(CharType::Pty), ..Self::default() }
    }

    /// A serial port whose output goes to a file of the host.
    pub fn file(path: impl Into<String>) -> Self {
        Self { type_: Some(CharType::File), sources: vec![CharSource::path(path)], ..Self::default() }
    }

    /// A serial port on a UNIX socket at which the hypervisor listens.
    pub fn unix(path: impl Into<String>) -> Self {
        Self { type_: Some(CharType::Unix), sources: vec![CharSource::listen(path)], ..Self::default() }
    }
}

impl Console {
    /// A console on a pseudo-terminal of the host.
    pub fn pty() -> Self {
        Self { type_: Some(CharType::Pty), ..Self::default() }
    }

    /// The console as a device of this kind; `port` counts from 0.
    pub fn with_target(self, kind: impl Into<ConsoleTargetType>, port: u32) -> Self {
        let target = ConsoleTarget {
            type_: Some(kind.into()),
            port: Some(port.to_string()),
            ..ConsoleTarget::default()
        };
        Self { target: Some(Box::new(target)), ..self }
    }
}

impl Channel {
    /// A channel of virtio under this name in the guest, such as `org.qemu.guest_agent.0`.
    pub fn virtio(kind: impl Into<CharType>, name: impl Into<String>) -> Self {
        let target = ChannelTarget {
            type_: Some(ChannelTargetType::Virtio),
            name: Some(name.into()),
            ..ChannelTarget::default()
        };
        Self { type_: Some(kind.into()), target: Some(Box::new(target)), ..Self::default() }
    }

    /// A channel of virtio on a UNIX socket whose path libvirt chooses.
    pub fn unix(name: impl Into<String>) -> Self {
        Self::virtio(CharType::Unix, name)
    }

    /// The channel of the guest agent.
    pub fn guest_agent() -> Self {
        Self::unix("org.qemu.guest_agent.0")
    }

    /// The channel of the SPICE agent, for a guest with SPICE graphics.
    pub fn spice_agent() -> Self {
        Self::virtio(CharType::SpiceVmc, "com.redhat.spice.0")
    }
}

impl CharSource {
    /// A file or device of the host.
    pub fn path(path: impl Into<String>) -> Self {
        Self { path: Some(path.into()), ..Self::default() }
    }

    /// A UNIX socket at which the hypervisor listens.
    pub fn listen(path: impl Into<String>) -> Self {
        Self { mode: Some(CharMode::Bind), ..Self::path(path) }
    }

    /// A UNIX socket to which the hypervisor connects.
    pub fn connect(path: impl Into<String>) -> Self {
        Self { mode: Some(CharMode::Connect), ..Self::path(path) }
    }
}

/// What a character device is connected to on the host.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CharType {
    /// A pseudo-terminal.
    Pty,
    /// A character device.
    Dev,
    /// A file, for output alone.
    File,
    /// A named pipe.
    Pipe,
    /// A UNIX socket.
    Unix,
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
    /// Nothing.
    Null,
    /// The hypervisor's standard input and output.
    Stdio,
    /// A text console in the graphical window.
    Vc,
    /// A channel of SPICE. Since libvirt 0.8.8.
    SpiceVmc,
    /// A named port of SPICE. Since libvirt 1.2.2.
    SpicePort,
    /// A null modem of FreeBSD. Since libvirt 1.2.4.
    Nmdm,
    /// QEMU's own clipboard and mouse agent. Since libvirt 8.4.0.
    #[xml("qemu-vdagent")]
    QemuVdagent,
    /// D-Bus. Since libvirt 8.4.0.
    Dbus,
    /// Another word.
    Other(String),
}

/// Where on the host a character device leads. Which attributes count depends on the device's `type`.
#[derive(Clone, Default, Element)]
pub struct CharSource {
    /// `unix`, `tcp`, `udp`: which end it is.
    #[xml(attr)]
    pub mode: Option<CharMode>,
    /// `pty`, `dev`, `file`, `pipe`, `unix`: the path.
    #[xml(attr)]
    pub path: Option<String>,
    /// `file`: whether the file is kept when the guest starts again. Since libvirt 1.3.1.
    #[xml(attr)]
    pub append: Option<OnOff>,
    /// `tcp`, `udp`: the host.
    #[xml(attr)]
    pub host: Option<String>,
    /// `tcp`, `udp`: the port.
    #[xml(attr)]
    pub service: Option<String>,
    /// `tcp`: whether the connection is encrypted. Since libvirt 2.4.0.
    #[xml(attr)]
    pub tls: Option<YesNo>,
    /// `spiceport`, `dbus`: the name of the channel.
    #[xml(attr)]
    pub channel: Option<String>,
    /// `nmdm`: the device of the hypervisor.
    #[xml(attr)]
    pub master: Option<String>,
    /// `nmdm`: the device of the clients.
    #[xml(attr)]
    pub slave: Option<String>,
    /// Security labels for the path alone.
    #[xml(children = "seclabel")]
    pub seclabels: Vec<DeviceSeclabel>,
    /// `unix`, `tcp`: what happens when the connection is lost. Since libvirt 3.7.0.
    #[xml(child)]
    pub reconnect: Option<Box<Reconnect>>,
    /// `qemu-vdagent`: whether the clipboard is shared.
    #[xml(child)]
    pub clipboard: Option<Box<Clipboard>>,
    /// `qemu-vdagent`: who moves the pointer.
    #[xml(child)]
    pub mouse: Option<Box<Mouse>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which end of a connection one is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CharMode {
    /// The one that listens.
    Bind,
    /// The one that connects.
    Connect,
    /// Another word.
    Other(String),
}

/// The protocol over TCP.
#[derive(Clone, Default, Element)]
pub struct CharProtocol {
    /// The protocol.
    #[xml(attr)]
    pub type_: Option<CharProtocolType>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A protocol over TCP.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CharProtocolType {
    /// The bare data.
    Raw,
    /// Telnet.
    Telnet,
    /// Telnet over TLS. Since libvirt 0.8.5.
    Telnets,
    /// TLS. Since libvirt 0.8.5.
    Tls,
    /// Another word.
    Other(String),
}

/// A file that keeps a copy of a device's output.
#[derive(Clone, Default, Element)]
pub struct CharLog {
    /// Its path.
    #[xml(attr)]
    pub file: Option<String>,
    /// Whether the file is kept when the guest starts again.
    #[xml(attr)]
    pub append: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What the guest sees of a serial or parallel port.
#[derive(Clone, Default, Element)]
pub struct SerialTarget {
    /// The kind of port. Since libvirt 1.0.2.
    #[xml(attr)]
    pub type_: Option<SerialTargetType>,
    /// Its number, from 0.
    #[xml(attr)]
    pub port: Option<String>,
    /// The device model, best left to libvirt. Since libvirt 3.10.0.
    #[xml(child)]
    pub model: Option<Box<SerialModel>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a serial port.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SerialTargetType {
    /// On ISA, for x86.
    #[xml("isa-serial")]
    IsaSerial,
    /// On USB.
    #[xml("usb-serial")]
    UsbSerial,
    /// On PCI.
    #[xml("pci-serial")]
    PciSerial,
    /// Of pSeries guests. Since libvirt 3.10.0.
    #[xml("spapr-vio-serial")]
    SpaprVioSerial,
    /// The machine's own, on ARM and RISC-V. Since libvirt 3.10.0.
    #[xml("system-serial")]
    SystemSerial,
    /// Of s390 guests. Since libvirt 3.10.0.
    #[xml("sclp-serial")]
    SclpSerial,
    /// The debug port of firmware on x86. Since libvirt 8.1.0.
    #[xml("isa-debug")]
    IsaDebug,
    /// Another word.
    Other(String),
}

/// The device model of a serial port.
#[derive(Clone, Default, Element)]
pub struct SerialModel {
    /// Its name.
    #[xml(attr)]
    pub name: Option<SerialModelName>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A device model of a serial port.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SerialModelName {
    /// On ISA.
    #[xml("isa-serial")]
    IsaSerial,
    /// On USB.
    #[xml("usb-serial")]
    UsbSerial,
    /// On PCI.
    #[xml("pci-serial")]
    PciSerial,
    /// Of pSeries guests.
    #[xml("spapr-vty")]
    SpaprVty,
    /// ARM's PL011.
    Pl011,
    /// A 16550A, on RISC-V. Since libvirt 4.7.0.
    #[xml("16550a")]
    Uart16550a,
    /// s390's console for lines.
    SclpConsole,
    /// s390's console for line mode.
    SclpLmConsole,
    /// QEMU's debug port. Since libvirt 8.1.0.
    #[xml("isa-debugcon")]
    IsaDebugcon,
    /// Another word.
    Other(String),
}

/// What the guest sees of a console.
#[derive(Clone, Default, Element)]
pub struct ConsoleTarget {
    /// The kind of console.
    #[xml(attr)]
    pub type_: Option<ConsoleTargetType>,
    /// Its number, from 0.
    #[xml(attr)]
    pub port: Option<String>,
    /// The device model, best left to libvirt.
    #[xml(child)]
    pub model: Option<Box<SerialModel>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a console.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ConsoleTargetType {
    /// The first serial port.
    Serial,
    /// virtio. Since libvirt 0.8.3.
    Virtio,
    /// Xen's.
    Xen,
    /// A container's.
    Lxc,
    /// OpenVZ's.
    Openvz,
    /// User-mode Linux's.
    Uml,
    /// s390's console for lines; use a serial port.
    Sclp,
    /// s390's console for line mode; use a serial port.
    Sclplm,
    /// Another word.
    Other(String),
}

/// What the guest sees of a channel.
#[derive(Clone, Default, Element)]
pub struct ChannelTarget {
    /// The kind of channel.
    #[xml(attr)]
    pub type_: Option<ChannelTargetType>,
    /// `guestfwd`: the IP address that leads to the channel.
    #[xml(attr)]
    pub address: Option<String>,
    /// `guestfwd`: the port.
    #[xml(attr)]
    pub port: Option<String>,
    /// `virtio`, `xen`: the name, as below `/dev/virtio-ports`.
    #[xml(attr)]
    pub name: Option<String>,
    /// `virtio`: whether something in the guest is connected; libvirt's answer. Since libvirt 1.2.11.
    #[xml(attr)]
    pub state: Option<ChannelState>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a channel.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ChannelTargetType {
    /// virtio. Since libvirt 0.7.7.
    Virtio,
    /// TCP from the guest to an address. Since libvirt 0.7.3.
    Guestfwd,
    /// Xen's. Since libvirt 2.3.0.
    Xen,
    /// Another word.
    Other(String),
}

/// Whether something in the guest is connected.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ChannelState {
    /// It is.
    Connected,
    /// It is not.
    Disconnected,
    /// Another word.
    Other(String),
}
