//! Any device, alone.

use crate::model::any::any_of;

any_of! {
    /// Any device of a guest, alone: what attaching, detaching and updating a device take.
    ///
    /// ```
    /// use fedvirt_core::model::Device;
    ///
    /// let mut device = Device::from_xml("<interface type='network'><source network='lan'/></interface>")?;
    /// device.set("model/@type", "virtio")?;
    /// let Device::Interface(nic) = &device else { panic!("an interface was read") };
    /// assert_eq!(nic.source.as_ref().and_then(|source| source.network.as_deref()), Some("lan"));
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    Device

    /// A hard disk, a floppy disk, or a CD-ROM.
    Disk(super::Disk),
    /// A bus that other devices are on.
    Controller(super::Controller),
    /// A lease that a lock manager must hold.
    Lease(super::Lease),
    /// A directory of the host.
    Filesystem(super::Filesystem),
    /// A network interface.
    Interface(super::Interface),
    /// A smart card reader.
    Smartcard(super::Smartcard),
    /// A serial port.
    Serial(super::Serial),
    /// A parallel port.
    Parallel(super::Parallel),
    /// A console.
    Console(super::Console),
    /// A private channel between host and guest.
    Channel(super::Channel),
    /// A keyboard or a pointer.
    Input(super::Input),
    /// A trusted platform module.
    Tpm(super::Tpm),
    /// How the screen is seen from outside.
    Graphics(super::Graphics),
    /// A sound card.
    Sound(super::Sound),
    /// Where the sound goes on the host.
    Audio(super::Audio),
    /// A graphics card.
    Video(super::Video),
    /// A device of the host.
    Hostdev(super::Hostdev),
    /// A device of a client.
    Redirdev(super::Redirdev),
    /// A hub.
    Hub(super::Hub),
    /// A watchdog.
    Watchdog(super::Watchdog),
    /// The memory balloon.
    Memballoon(super::Memballoon),
    /// A source of entropy.
    Rng(super::Rng),
    /// The NVRAM of a pSeries guest.
    Nvram(super::Nvram),
    /// Through which libvirt hears of a crash.
    Panic(super::Panic),
    /// Memory shared between guests.
    Shmem(super::Shmem),
    /// A memory module.
    Memory(super::Memory),
    /// A device that encrypts.
    Crypto(super::Crypto),
    /// An IOMMU.
    Iommu(super::Iommu),
    /// A socket between host and guest.
    Vsock(super::Vsock),
    /// Storage that outlives a crash.
    Pstore(super::Pstore),
}
