//! A device of any kind, for what all of them have: an alias, an address, a place in the boot order.

use super::{
    Address, Alias, Boot, Channel, Console, Controller, Crypto, Devices, Disk, Filesystem, Hostdev, Hub,
    Input, Interface, Iommu, Memballoon, Memory, Nvram, Panic, Parallel, Pstore, Redirdev, Rng, Serial,
    Shmem, Smartcard, Sound, Tpm, Video, Vsock, Watchdog,
};

macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $name:literal $field:ident: $kind:ident $($boot:ident)?; )+) => {
        /// A device of any kind that has an alias.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum DeviceRef<'a> { $( $(#[doc = $doc])+ $kind(&'a $kind), )+ }

        /// A device of any kind that has an alias, to change.
        #[derive(Debug, PartialEq)]
        #[non_exhaustive]
        pub enum DeviceMut<'a> { $( $(#[doc = $doc])+ $kind(&'a mut $kind), )+ }

        impl<'a> DeviceRef<'a> {
            /// The name of its XML element.
            pub fn name(self) -> &'static str {
                match self { $( Self::$kind(_) => $name, )+ }
            }
            /// Its alias.
            pub fn alias(self) -> Option<&'a Alias> {
                match self { $( Self::$kind(device) => device.alias.as_deref(), )+ }
            }
            /// Where it sits on a bus of the guest.
            pub fn address(self) -> Option<&'a Address> {
                match self { $( Self::$kind(device) => device.address.as_deref(), )+ }
            }
            /// When the firmware tries it.
            pub fn boot(self) -> Option<&'a Boot> {
                match self { $( Self::$kind(_device) => kinds!(@boot _device $($boot)?), )+ }
            }
        }

        impl Devices {
            /// Every device that can have an alias, with its path in the domain such as `devices/disk[0]`. First all
            /// of one kind, in their order, then those of the next.
            ///
            /// ```
            /// use fedvirt_core::model::domain::devices::{Channel, Devices, Disk};
            ///
            /// let devices = Devices {
            ///     disks: vec![Disk::file("/a.qcow2"), Disk::file("/b.qcow2")],
            ///     channels: vec![Channel::guest_agent()],
            ///     ..Devices::default()
            /// };
            /// let paths: Vec<String> = devices.all().map(|(path, _)| path).collect();
            /// assert_eq!(paths, ["devices/disk[0]", "devices/disk[1]", "devices/channel[0]"]);
            /// ```
            pub fn all(&self) -> impl Iterator<Item = (String, DeviceRef<'_>)> {
                std::iter::empty()
                    $( .chain(self.$field.iter().enumerate().map(|(i, d)| (path($name, i), DeviceRef::$kind(d)))) )+
            }

            /// Every device that can have an alias, to change, with its path; as [`all`](Self::all).
            pub fn all_mut(&mut self) -> impl Iterator<Item = (String, DeviceMut<'_>)> {
                std::iter::empty()
                    $( .chain(
                        self.$field.iter_mut().enumerate().map(|(i, d)| (path($name, i), DeviceMut::$kind(d))),
                    ) )+
            }
        }

        impl DeviceMut<'_> {
            /// The same device, to look at.
            pub fn as_ref(&self) -> DeviceRef<'_> {
                match self { $( Self::$kind(device) => DeviceRef::$kind(device), )+ }
            }
        }
    };
    (@boot $device:ident boot) => { $device.boot.as_deref() };
    (@boot $device:ident) => { None };
}

fn path(name: &str, index: usize) -> String {
    format!("devices/{name}[{index}]")
}

kinds! {
    /// A disk.
    "disk" disks: Disk boot;
    /// A controller.
    "controller" controllers: Controller;
    /// A directory of the host.
    "filesystem" filesystems: Filesystem boot;
    /// A network interface.
    "interface" interfaces: Interface boot;
    /// A smart card reader.
    "smartcard" smartcards: Smartcard;
    /// A serial port.
    "serial" serials: Serial;
    /// A parallel port.
    "parallel" parallels: Parallel;
    /// A console.
    "console" consoles: Console;
    /// A channel.
    "channel" channels: Channel;
    /// A keyboard or pointer.
    "input" inputs: Input;
    /// A trusted platform module.
    "tpm" tpms: Tpm;
    /// A sound card.
    "sound" sounds: Sound;
    /// A graphics card.
    "video" videos: Video;
    /// A device of the host.
    "hostdev" hostdevs: Hostdev boot;
    /// A device of a client.
    "redirdev" redirdevs: Redirdev boot;
    /// A hub.
    "hub" hubs: Hub;
    /// A watchdog.
    "watchdog" watchdogs: Watchdog;
    /// The memory balloon.
    "memballoon" memballoon: Memballoon;
    /// A source of entropy.
    "rng" rngs: Rng;
    /// The NVRAM of a pSeries guest.
    "nvram" nvram: Nvram;
    /// What tells of a crash.
    "panic" panics: Panic;
    /// Memory shared between guests.
    "shmem" shmems: Shmem;
    /// A memory module.
    "memory" memories: Memory;
    /// A device that encrypts.
    "crypto" cryptos: Crypto;
    /// An IOMMU.
    "iommu" iommus: Iommu;
    /// The sockets between host and guest.
    "vsock" vsock: Vsock;
    /// Storage that outlives a crash.
    "pstore" pstore: Pstore;
}
