//! Graphical framebuffers: how the screen is seen from outside.
//!
//! See [libvirt's page](https://libvirt.org/formatdomain.html#graphical-framebuffers).

use super::AudioRef;
use crate::model::common::{OnOff, YesNo};
use crate::xml::{Choice, Element, Extra};

/// How the guest's screen is seen.
#[derive(Clone, Default, Element)]
#[xml(root = "graphics")]
pub struct Graphics {
    /// By what.
    #[xml(attr)]
    pub type_: Option<GraphicsType>,
    /// `vnc`: the path of a UNIX socket; as in the first of `listens`. Since libvirt 0.8.8.
    #[xml(attr)]
    pub socket: Option<String>,
    /// `vnc`, `spice`, `rdp`: the TCP port, or -1 for any.
    #[xml(attr)]
    pub port: Option<i32>,
    /// `spice`: the TCP port for TLS.
    #[xml(attr = "tlsPort")]
    pub tls_port: Option<i32>,
    /// Whether libvirt chooses the ports.
    #[xml(attr)]
    pub autoport: Option<YesNo>,
    /// `vnc`: the port for WebSocket, or -1 for any. Since libvirt 1.0.6.
    #[xml(attr)]
    pub websocket: Option<i32>,
    /// `rdp`: whether a new client replaces the one there is.
    #[xml(attr = "replaceUser")]
    pub replace_user: Option<YesNo>,
    /// `rdp`: whether several clients may connect.
    #[xml(attr = "multiUser")]
    pub multi_user: Option<YesNo>,
    /// The address on which to listen; as in the first of `listens`.
    #[xml(attr)]
    pub listen: Option<String>,
    /// `vnc`, `spice`: the keyboard layout.
    #[xml(attr)]
    pub keymap: Option<String>,
    /// `vnc`: what happens when a second client comes. Since libvirt 1.0.6.
    #[xml(attr = "sharePolicy")]
    pub share_policy: Option<SharePolicy>,
    /// `vnc`: whether clients may shut the guest down and reset it. Since libvirt 7.1.0.
    #[xml(attr = "powerControl")]
    pub power_control: Option<YesNo>,
    /// `vnc` of bhyve: whether the guest waits for the first client. Since libvirt 11.10.0.
    #[xml(attr)]
    pub wait: Option<YesNo>,
    /// `spice`: whether channels are encrypted when nothing else is said. Since libvirt 0.9.12.
    #[xml(attr = "defaultMode")]
    pub default_mode: Option<ChannelSecurity>,
    /// `rdp`: the user name.
    #[xml(attr)]
    pub username: Option<String>,
    /// The password, in clear; an empty one lets nobody in. libvirt gives it out on request alone.
    #[xml(attr, secret)]
    pub passwd: Option<String>,
    /// When the password expires, in UTC: `2010-04-09T15:51:00`.
    #[xml(attr = "passwdValidTo")]
    pub passwd_valid_to: Option<String>,
    /// What happens to clients when the password changes. Since libvirt 0.9.3.
    #[xml(attr)]
    pub connected: Option<Connected>,
    /// `sdl`, `desktop`: the X display.
    #[xml(attr)]
    pub display: Option<String>,
    /// `sdl`: the path of the X authority file.
    #[xml(attr)]
    pub xauth: Option<String>,
    /// `sdl`, `desktop`: whether the window fills the screen.
    #[xml(attr)]
    pub fullscreen: Option<YesNo>,
    /// `dbus`: whether clients connect to QEMU itself. Since libvirt 8.4.0.
    #[xml(attr)]
    pub p2p: Option<YesNo>,
    /// `dbus`: the address of the bus. Since libvirt 8.4.0.
    #[xml(attr)]
    pub address: Option<String>,
    /// Where to listen. Since libvirt 0.9.4.
    #[xml(children = "listen")]
    pub listens: Vec<GraphicsListen>,
    /// `spice`: whether single channels are encrypted.
    #[xml(children = "channel")]
    pub channels: Vec<GraphicsChannel>,
    /// `spice`: how images are compressed. Since libvirt 0.9.1.
    #[xml(child)]
    pub image: Option<Box<SpiceImage>>,
    /// `spice`: whether images are compressed with JPEG on slow links. Since libvirt 0.9.1.
    #[xml(child)]
    pub jpeg: Option<Box<SpiceWan>>,
    /// `spice`: whether images are compressed with zlib on slow links. Since libvirt 0.9.1.
    #[xml(child)]
    pub zlib: Option<Box<SpiceWan>>,
    /// `spice`: whether sound is compressed. Since libvirt 0.9.1.
    #[xml(child)]
    pub playback: Option<Box<SpicePlayback>>,
    /// `spice`: what is sent as video. Since libvirt 0.9.2.
    #[xml(child)]
    pub streaming: Option<Box<SpiceStreaming>>,
    /// `spice`: who moves the pointer. Since libvirt 0.9.11.
    #[xml(child)]
    pub mouse: Option<Box<Mouse>>,
    /// `spice`: whether the clipboard is shared. Since libvirt 0.9.3.
    #[xml(child)]
    pub clipboard: Option<Box<Clipboard>>,
    /// `spice`: whether files can be sent. Since libvirt 1.2.2.
    #[xml(child)]
    pub filetransfer: Option<Box<FileTransfer>>,
    /// OpenGL. Since libvirt 1.3.3.
    #[xml(child)]
    pub gl: Option<Box<Gl>>,
    /// `vnc`, `dbus`: the audio backend. Since libvirt 7.2.0.
    #[xml(child)]
    pub audio: Option<Box<AudioRef>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Graphics {
    fn of(kind: GraphicsType) -> Self {
        Self { type_: Some(kind), ..Self::default() }
    }

    /// A VNC server on a port that libvirt chooses, on the address that the host is set up for.
    pub fn vnc() -> Self {
        Self { port: Some(-1), autoport: Some(YesNo::Yes), ..Self::of(GraphicsType::Vnc) }
    }

    /// A SPICE server on ports that libvirt chooses, on the address that the host is set up for.
    pub fn spice() -> Self {
        Self { autoport: Some(YesNo::Yes), ..Self::of(GraphicsType::Spice) }
    }

    /// OpenGL on the host without a window, for a VNC or SPICE server next to it.
    pub fn egl_headless() -> Self {
        Self::of(GraphicsType::EglHeadless)
    }

    /// The screen on D-Bus.
    pub fn dbus() -> Self {
        Self::of(GraphicsType::Dbus)
    }

    /// The server on this address of the host.
    pub fn with_listen(self, address: impl Into<String>) -> Self {
        let address = address.into();
        let listen = GraphicsListen {
            type_: Some(ListenType::Address),
            address: Some(address.clone()),
            ..GraphicsListen::default()
        };
        Self { listen: Some(address), listens: vec![listen], ..self }
    }
}

/// By what a screen is seen.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum GraphicsType {
    /// A VNC server.
    Vnc,
    /// A SPICE server. Since libvirt 0.8.6.
    Spice,
    /// An RDP server.
    Rdp,
    /// A window on the host.
    Sdl,
    /// A window of VirtualBox.
    Desktop,
    /// Nothing: OpenGL for a server next to it. Since libvirt 4.6.0.
    #[xml("egl-headless")]
    EglHeadless,
    /// D-Bus. Since libvirt 8.4.0.
    Dbus,
    /// Another word.
    Other(String),
}

/// What happens when a second VNC client comes.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SharePolicy {
    /// A client may ask for the screen alone.
    #[xml("allow-exclusive")]
    AllowExclusive,
    /// A client must share.
    #[xml("force-shared")]
    ForceShared,
    /// All are let in.
    Ignore,
    /// Another word.
    Other(String),
}

/// Whether a channel of SPICE is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ChannelSecurity {
    /// When it can be.
    Any,
    /// Always.
    Secure,
    /// Never.
    Insecure,
    /// Another word.
    Other(String),
}

/// What happens to clients when the password changes.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Connected {
    /// The change fails.
    Fail,
    /// They are cut off.
    Disconnect,
    /// They stay.
    Keep,
    /// Another word.
    Other(String),
}

/// Where a server listens.
#[derive(Clone, Default, Element)]
pub struct GraphicsListen {
    /// On what.
    #[xml(attr)]
    pub type_: Option<ListenType>,
    /// `address`: the IP address or host name. `network`: the address in use, libvirt's answer.
    #[xml(attr)]
    pub address: Option<String>,
    /// `network`: the name of the network.
    #[xml(attr)]
    pub network: Option<String>,
    /// `socket`: the path of the socket; libvirt chooses when left out.
    #[xml(attr)]
    pub socket: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// On what a server listens.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ListenType {
    /// An address of the host.
    Address,
    /// The host's address on a network of libvirt's.
    Network,
    /// A UNIX socket. Since libvirt 2.0.0.
    Socket,
    /// Nothing: clients are handed in by libvirt's API. Since libvirt 2.0.0.
    None,
    /// Another word.
    Other(String),
}

/// Whether a channel of SPICE is encrypted.
#[derive(Clone, Default, Element)]
pub struct GraphicsChannel {
    /// The channel.
    #[xml(attr)]
    pub name: Option<SpiceChannel>,
    /// Whether it is.
    #[xml(attr)]
    pub mode: Option<ChannelSecurity>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A channel of SPICE.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SpiceChannel {
    /// The one that leads to the others.
    Main,
    /// The screen.
    Display,
    /// Keyboard and pointer.
    Inputs,
    /// The pointer's shape.
    Cursor,
    /// Sound from the guest.
    Playback,
    /// Sound to the guest.
    Record,
    /// Smart cards. Since libvirt 0.8.8.
    Smartcard,
    /// USB devices. Since libvirt 0.9.12.
    UsbRedir,
    /// Another word.
    Other(String),
}

/// How images are compressed.
#[derive(Clone, Default, Element)]
pub struct SpiceImage {
    /// How.
    #[xml(attr)]
    pub compression: Option<ImageCompression>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How images are compressed.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ImageCompression {
    /// GLZ or QUIC, as suits the image.
    #[xml("auto_glz")]
    AutoGlz,
    /// LZ or QUIC, as suits the image.
    #[xml("auto_lz")]
    AutoLz,
    /// QUIC.
    Quic,
    /// GLZ.
    Glz,
    /// LZ.
    Lz,
    /// Not at all.
    Off,
    /// Another word.
    Other(String),
}

/// Whether images are compressed further on slow links.
#[derive(Clone, Default, Element)]
pub struct SpiceWan {
    /// Whether they are.
    #[xml(attr)]
    pub compression: Option<WanCompression>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether images are compressed further on slow links.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum WanCompression {
    /// When the link is slow.
    Auto,
    /// Never.
    Never,
    /// Always.
    Always,
    /// Another word.
    Other(String),
}

/// Whether sound is compressed.
#[derive(Clone, Default, Element)]
pub struct SpicePlayback {
    /// Whether it is.
    #[xml(attr)]
    pub compression: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What is sent as video.
#[derive(Clone, Default, Element)]
pub struct SpiceStreaming {
    /// What.
    #[xml(attr)]
    pub mode: Option<StreamingMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What is sent as video.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum StreamingMode {
    /// What looks like video.
    Filter,
    /// All that changes fast.
    All,
    /// Nothing.
    Off,
    /// Another word.
    Other(String),
}

/// Who moves the pointer.
#[derive(Clone, Default, Element)]
pub struct Mouse {
    /// Who.
    #[xml(attr)]
    pub mode: Option<MouseMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Who moves the pointer.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MouseMode {
    /// The guest.
    Server,
    /// The client.
    Client,
    /// Another word.
    Other(String),
}

/// Whether the clipboard is shared.
#[derive(Clone, Default, Element)]
pub struct Clipboard {
    /// Whether it is.
    #[xml(attr)]
    pub copypaste: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether files can be sent.
#[derive(Clone, Default, Element)]
pub struct FileTransfer {
    /// Whether they can.
    #[xml(attr)]
    pub enable: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// OpenGL for a screen.
#[derive(Clone, Default, Element)]
pub struct Gl {
    /// Whether it is used.
    #[xml(attr)]
    pub enable: Option<YesNo>,
    /// The path of the host's device for it. Since libvirt 3.1.0.
    #[xml(attr)]
    pub rendernode: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
