//! Audio backends: where a guest's sound goes on the host.
//!
//! See [libvirt's page](https://libvirt.org/formatdomain.html#audio-backends).

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// An audio backend.
#[derive(Clone, Default, Element)]
#[xml(root = "audio")]
pub struct Audio {
    /// Its number, from 1, which devices refer to.
    #[xml(attr)]
    pub id: Option<u32>,
    /// Where the sound goes.
    #[xml(attr)]
    pub type_: Option<AudioType>,
    /// The period of the timer, in microseconds.
    #[xml(attr = "timerPeriod")]
    pub timer_period: Option<u32>,
    /// `oss`: whether mmap is tried.
    #[xml(attr = "tryMMap")]
    pub try_mmap: Option<YesNo>,
    /// `oss`: whether the device is used alone.
    #[xml(attr)]
    pub exclusive: Option<YesNo>,
    /// `oss`: between low latency (0) and low use of the CPU (10), or -1 for fragments.
    #[xml(attr = "dspPolicy")]
    pub dsp_policy: Option<i32>,
    /// `pulseaudio`: the server.
    #[xml(attr = "serverName")]
    pub server_name: Option<String>,
    /// `sdl`: the driver.
    #[xml(attr)]
    pub driver: Option<SdlAudioDriver>,
    /// `file`: the path of the file.
    #[xml(attr)]
    pub path: Option<String>,
    /// `pipewire`: the directory of the daemon's socket.
    #[xml(attr = "runtimeDir")]
    pub runtime_dir: Option<String>,
    /// Sound to the guest.
    #[xml(child)]
    pub input: Option<Box<AudioStream>>,
    /// Sound from the guest.
    #[xml(child)]
    pub output: Option<Box<AudioStream>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Audio {
    /// A backend under this number.
    pub fn new(id: u32, kind: impl Into<AudioType>) -> Self {
        Self { id: Some(id), type_: Some(kind.into()), ..Self::default() }
    }
}

/// Where a guest's sound goes.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum AudioType {
    /// Nowhere, or to VNC clients.
    None,
    /// ALSA.
    Alsa,
    /// CoreAudio, of macOS.
    CoreAudio,
    /// D-Bus. Since libvirt 8.4.0.
    Dbus,
    /// JACK.
    Jack,
    /// OSS.
    Oss,
    /// PipeWire. Since libvirt 9.10.0.
    PipeWire,
    /// PulseAudio.
    PulseAudio,
    /// SDL.
    Sdl,
    /// SPICE clients.
    Spice,
    /// A file.
    File,
    /// Another word.
    Other(String),
}

/// A sound driver of SDL.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SdlAudioDriver {
    /// Enlightenment's daemon.
    Esd,
    /// ALSA.
    Alsa,
    /// aRts.
    Arts,
    /// PulseAudio.
    PulseAudio,
    /// Another word.
    Other(String),
}

/// Sound in one direction.
#[derive(Clone, Default, Element)]
pub struct AudioStream {
    /// Whether the host mixes and converts.
    #[xml(attr = "mixingEngine")]
    pub mixing_engine: Option<YesNo>,
    /// Whether the format is fixed, as `settings` says.
    #[xml(attr = "fixedSettings")]
    pub fixed_settings: Option<YesNo>,
    /// The number of voices.
    #[xml(attr)]
    pub voices: Option<u32>,
    /// The length of the buffer, in microseconds.
    #[xml(attr = "bufferLength")]
    pub buffer_length: Option<u32>,
    /// `alsa`, `oss`: the device.
    #[xml(attr)]
    pub dev: Option<String>,
    /// `coreaudio`, `oss`, `sdl`: the number of buffers.
    #[xml(attr = "bufferCount")]
    pub buffer_count: Option<u32>,
    /// `oss`: whether polling is tried.
    #[xml(attr = "tryPoll")]
    pub try_poll: Option<YesNo>,
    /// `jack`: the server.
    #[xml(attr = "serverName")]
    pub server_name: Option<String>,
    /// `jack`: the name to be known by.
    #[xml(attr = "clientName")]
    pub client_name: Option<String>,
    /// `jack`: a regular expression for the ports to connect to.
    #[xml(attr = "connectPorts")]
    pub connect_ports: Option<String>,
    /// `jack`: whether the name must be had exactly.
    #[xml(attr = "exactName")]
    pub exact_name: Option<YesNo>,
    /// `pipewire`, `pulseaudio`: the sink or source.
    #[xml(attr)]
    pub name: Option<String>,
    /// `pipewire`, `pulseaudio`: the name of the stream.
    #[xml(attr = "streamName")]
    pub stream_name: Option<String>,
    /// `pipewire`, `pulseaudio`: the latency aimed at, in microseconds.
    #[xml(attr)]
    pub latency: Option<u32>,
    /// The format, when it is fixed.
    #[xml(child)]
    pub settings: Option<Box<AudioSettings>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A format of sound.
#[derive(Clone, Default, Element)]
pub struct AudioSettings {
    /// The frequency in Hz.
    #[xml(attr)]
    pub frequency: Option<u32>,
    /// The number of channels.
    #[xml(attr)]
    pub channels: Option<u32>,
    /// The format of a sample.
    #[xml(attr)]
    pub format: Option<SampleFormat>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The format of a sample.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SampleFormat {
    /// Signed, 8 bits.
    S8,
    /// Unsigned, 8 bits.
    U8,
    /// Signed, 16 bits.
    S16,
    /// Unsigned, 16 bits.
    U16,
    /// Signed, 32 bits.
    S32,
    /// Unsigned, 32 bits.
    U32,
    /// Floating point, 32 bits.
    F32,
    /// Another word.
    Other(String),
}
