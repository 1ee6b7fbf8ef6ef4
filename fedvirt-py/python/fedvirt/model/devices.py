# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The devices of a guest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra, MacAddr, Number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing_extensions import Self
    from ._element import Device

__all__ = [
    "AccessMode",
    "Acpi",
    "ActivePcrBanks",
    "AdapterParent",
    "AdapterType",
    "Address",
    "AddressType",
    "Alias",
    "Audio",
    "AudioRef",
    "AudioSettings",
    "AudioStream",
    "AudioType",
    "Auth",
    "AuthSecret",
    "AuthSecretType",
    "BackendDomain",
    "BackingStore",
    "BlockIo",
    "Boot",
    "CacheMode",
    "Channel",
    "ChannelSecurity",
    "ChannelState",
    "ChannelTarget",
    "ChannelTargetType",
    "CharLog",
    "CharMode",
    "CharProtocol",
    "CharProtocolType",
    "CharSource",
    "CharType",
    "Clipboard",
    "Coalesce",
    "CoalesceFrames",
    "CoalesceRx",
    "Codec",
    "CodecType",
    "Connected",
    "Console",
    "ConsoleTarget",
    "ConsoleTargetType",
    "Controller",
    "ControllerDriver",
    "ControllerModel",
    "ControllerTarget",
    "ControllerType",
    "Cookie",
    "Cookies",
    "Crypto",
    "CryptoBackend",
    "CryptoBackendModel",
    "CryptoModel",
    "CryptoType",
    "DataStore",
    "DetectZeroes",
    "DeviceSeclabel",
    "Devices",
    "Discard",
    "Disk",
    "DiskBus",
    "DiskCache",
    "DiskDevice",
    "DiskDriver",
    "DiskHost",
    "DiskIdentity",
    "DiskIo",
    "DiskIoThread",
    "DiskIoThreads",
    "DiskModel",
    "DiskProtocol",
    "DiskQueue",
    "DiskSnapshot",
    "DiskSource",
    "DiskSourceConfig",
    "DiskSourceSnapshot",
    "DiskSourceType",
    "DiskStatistic",
    "DiskStatistics",
    "DiskTarget",
    "DiskType",
    "ErrorPolicy",
    "FileTransfer",
    "Filesystem",
    "FilesystemBinary",
    "FilesystemCache",
    "FilesystemDriver",
    "FilesystemDriverType",
    "FilesystemLock",
    "FilesystemSandbox",
    "FilesystemSource",
    "FilesystemTarget",
    "FilesystemType",
    "FilterParameter",
    "FilterRef",
    "Geometry",
    "GeometryTranslation",
    "Gl",
    "GrabToggle",
    "GranuleMode",
    "Graphics",
    "GraphicsChannel",
    "GraphicsListen",
    "GraphicsType",
    "GuestOffload",
    "GuestReset",
    "HostOffload",
    "HostTransport",
    "Hostdev",
    "HostdevAdapter",
    "HostdevMode",
    "HostdevModel",
    "HostdevProtocol",
    "HostdevSource",
    "HostdevType",
    "Hub",
    "HubType",
    "ImageCompression",
    "ImageFormat",
    "Input",
    "InputBus",
    "InputGrab",
    "InputSource",
    "InputType",
    "Interface",
    "InterfaceBackend",
    "InterfaceBackendType",
    "InterfaceDriver",
    "InterfaceDriverName",
    "InterfaceGuest",
    "InterfaceIp",
    "InterfaceLocal",
    "InterfaceMode",
    "InterfaceModel",
    "InterfaceSource",
    "InterfaceTarget",
    "InterfaceTune",
    "InterfaceType",
    "IoTune",
    "Iommu",
    "IommuDriver",
    "IommuGranule",
    "IommuModel",
    "KnownHosts",
    "LatencyBin",
    "LatencyHistogram",
    "LatencyOperation",
    "Lease",
    "LeaseTarget",
    "Link",
    "LinkState",
    "ListenType",
    "Mac",
    "MacTableManager",
    "MacType",
    "Memballoon",
    "MemballoonModel",
    "MemballoonStats",
    "Memory",
    "MemoryAccess",
    "MemoryAddress",
    "MemoryLabel",
    "MemoryModel",
    "MemorySource",
    "MemoryTarget",
    "MetadataCache",
    "Mirror",
    "MirrorJob",
    "MirrorReady",
    "Mouse",
    "MouseMode",
    "MultiDevs",
    "Nvram",
    "OpenFiles",
    "Panic",
    "PanicModel",
    "Parallel",
    "PciModel",
    "PciModelName",
    "PortForward",
    "PortProtocol",
    "PortRange",
    "Pstore",
    "PstoreBackend",
    "Readahead",
    "Reconnect",
    "RedirFilter",
    "RedirFilterRule",
    "Redirdev",
    "RedirdevBus",
    "RemoveDisabled",
    "Reservations",
    "Rng",
    "RngBackend",
    "RngBackendModel",
    "RngRate",
    "Rom",
    "SampleFormat",
    "SandboxMode",
    "Script",
    "SdlAudioDriver",
    "Serial",
    "SerialModel",
    "SerialModelName",
    "SerialTarget",
    "SerialTargetType",
    "SgIo",
    "SharePolicy",
    "Shmem",
    "ShmemDevice",
    "ShmemModel",
    "ShmemMsi",
    "ShmemRole",
    "ShmemServer",
    "Slice",
    "SliceType",
    "Slices",
    "Smartcard",
    "SmartcardMode",
    "SocketMode",
    "SocketType",
    "Sound",
    "SoundModel",
    "SpiceChannel",
    "SpiceImage",
    "SpicePlayback",
    "SpiceStreaming",
    "SpiceWan",
    "Ssl",
    "StartupPolicy",
    "StorageFormat",
    "StreamingMode",
    "Teaming",
    "TeamingType",
    "ThreadPool",
    "ThrottleFilter",
    "ThrottleFilters",
    "Timeout",
    "Tpm",
    "TpmBackend",
    "TpmBackendType",
    "TpmDevice",
    "TpmEncryption",
    "TpmModel",
    "TpmProfile",
    "TpmSource",
    "TpmSourceType",
    "TpmVersion",
    "Transient",
    "Tray",
    "TxMode",
    "UnixSocket",
    "UsbId",
    "UsbMaster",
    "VgaConf",
    "Video",
    "VideoAcceleration",
    "VideoBackend",
    "VideoDevice",
    "VideoDriver",
    "VideoModel",
    "VideoResolution",
    "VideoType",
    "VirtioDriver",
    "VirtioModel",
    "VolumeMode",
    "Vsock",
    "VsockCid",
    "WanCompression",
    "Watchdog",
    "WatchdogAction",
    "WatchdogModel",
    "WritePolicy",
    "Zpci",
]

AccessMode: TypeAlias = Literal["passthrough", "mapped", "squash"] | str
"""As whom a guest accesses files.

- `passthrough`: As the user in the guest.
- `mapped`: As the hypervisor, with the guest's users kept aside.
- `squash`: As the user in the guest, and what is not allowed is ignored.
"""

AdapterType: TypeAlias = Literal["scsi_host", "fc_host"] | str
"""The kind of a SCSI adapter.

- `scsi_host`: Any.
- `fc_host`: A virtual one of Fibre Channel.
"""

AddressType: TypeAlias = (
    Literal[
        "pci",
        "drive",
        "virtio-serial",
        "ccid",
        "usb",
        "spapr-vio",
        "ccw",
        "isa",
        "virtio-mmio",
        "dimm",
        "unassigned",
    ]
    | str
)
"""What kind of bus a device is on.

- `pci`: PCI or PCI Express.
- `drive`: A disk controller.
- `virtio-serial`: A virtio-serial controller.
- `ccid`: A smart card reader. Since libvirt 0.8.8.
- `usb`: USB.
- `spapr-vio`: The virtual I/O bus of pSeries guests. Since libvirt 0.9.9.
- `ccw`: The channel I/O of s390 guests. Since libvirt 1.0.4.
- `isa`: ISA. Since libvirt 1.2.1.
- `virtio-mmio`: The memory-mapped virtio transport of ARM guests. Since libvirt 1.1.3.
- `dimm`: A slot for memory.
- `unassigned`: A PCI host device that libvirt manages but the guest does not get. Since libvirt 6.0.0.
"""

AudioType: TypeAlias = (
    Literal[
        "none",
        "alsa",
        "coreaudio",
        "dbus",
        "jack",
        "oss",
        "pipewire",
        "pulseaudio",
        "sdl",
        "spice",
        "file",
    ]
    | str
)
"""Where a guest's sound goes.

- `none`: Nowhere, or to VNC clients.
- `alsa`: ALSA.
- `coreaudio`: CoreAudio, of macOS.
- `dbus`: D-Bus. Since libvirt 8.4.0.
- `jack`: JACK.
- `oss`: OSS.
- `pipewire`: PipeWire. Since libvirt 9.10.0.
- `pulseaudio`: PulseAudio.
- `sdl`: SDL.
- `spice`: SPICE clients.
- `file`: A file.
"""

AuthSecretType: TypeAlias = Literal["ceph", "iscsi"] | str
"""What a password is for.

- `ceph`: Ceph's block devices.
- `iscsi`: CHAP, of iSCSI.
"""

CacheMode: TypeAlias = Literal["none", "always"] | str
"""Whether a guest caches a file system.

- `none`: It does not.
- `always`: It does.
"""

ChannelSecurity: TypeAlias = Literal["any", "secure", "insecure"] | str
"""Whether a channel of SPICE is encrypted.

- `any`: When it can be.
- `secure`: Always.
- `insecure`: Never.
"""

ChannelState: TypeAlias = Literal["connected", "disconnected"] | str
"""Whether something in the guest is connected.

- `connected`: It is.
- `disconnected`: It is not.
"""

ChannelTargetType: TypeAlias = Literal["virtio", "guestfwd", "xen"] | str
"""The kind of a channel.

- `virtio`: virtio. Since libvirt 0.7.7.
- `guestfwd`: TCP from the guest to an address. Since libvirt 0.7.3.
- `xen`: Xen's. Since libvirt 2.3.0.
"""

CharMode: TypeAlias = Literal["bind", "connect"] | str
"""Which end of a connection one is.

- `bind`: The one that listens.
- `connect`: The one that connects.
"""

CharProtocolType: TypeAlias = Literal["raw", "telnet", "telnets", "tls"] | str
"""A protocol over TCP.

- `raw`: The bare data.
- `telnet`: Telnet.
- `telnets`: Telnet over TLS. Since libvirt 0.8.5.
- `tls`: TLS. Since libvirt 0.8.5.
"""

CharType: TypeAlias = (
    Literal[
        "pty",
        "dev",
        "file",
        "pipe",
        "unix",
        "tcp",
        "udp",
        "null",
        "stdio",
        "vc",
        "spicevmc",
        "spiceport",
        "nmdm",
        "qemu-vdagent",
        "dbus",
    ]
    | str
)
"""What a character device is connected to on the host.

- `pty`: A pseudo-terminal.
- `dev`: A character device.
- `file`: A file, for output alone.
- `pipe`: A named pipe.
- `unix`: A UNIX socket.
- `tcp`: TCP.
- `udp`: UDP.
- `null`: Nothing.
- `stdio`: The hypervisor's standard input and output.
- `vc`: A text console in the graphical window.
- `spicevmc`: A channel of SPICE. Since libvirt 0.8.8.
- `spiceport`: A named port of SPICE. Since libvirt 1.2.2.
- `nmdm`: A null modem of FreeBSD. Since libvirt 1.2.4.
- `qemu-vdagent`: QEMU's own clipboard and mouse agent. Since libvirt 8.4.0.
- `dbus`: D-Bus. Since libvirt 8.4.0.
"""

CodecType: TypeAlias = Literal["duplex", "micro", "output"] | str
"""What a codec offers.

- `duplex`: A line in and a line out.
- `micro`: A speaker and a microphone.
- `output`: A line out. Since libvirt 4.4.0.
"""

Connected: TypeAlias = Literal["fail", "disconnect", "keep"] | str
"""What happens to clients when the password changes.

- `fail`: The change fails.
- `disconnect`: They are cut off.
- `keep`: They stay.
"""

ConsoleTargetType: TypeAlias = Literal["serial", "virtio", "xen", "lxc", "openvz", "uml", "sclp", "sclplm"] | str
"""The kind of a console.

- `serial`: The first serial port.
- `virtio`: virtio. Since libvirt 0.8.3.
- `xen`: Xen's.
- `lxc`: A container's.
- `openvz`: OpenVZ's.
- `uml`: User-mode Linux's.
- `sclp`: s390's console for lines; use a serial port.
- `sclplm`: s390's console for line mode; use a serial port.
"""

ControllerModel: TypeAlias = (
    Literal[
        "auto",
        "buslogic",
        "lsilogic",
        "lsisas1068",
        "lsisas1078",
        "vmpvscsi",
        "ibmvscsi",
        "virtio-scsi",
        "virtio",
        "virtio-transitional",
        "virtio-non-transitional",
        "ncr53c90",
        "dc390",
        "am53c974",
        "piix3-uhci",
        "piix4-uhci",
        "ehci",
        "ich9-ehci1",
        "ich9-uhci1",
        "ich9-uhci2",
        "ich9-uhci3",
        "vt82c686b-uhci",
        "pci-ohci",
        "nec-xhci",
        "qemu-xhci",
        "qusb1",
        "qusb2",
        "none",
        "piix3",
        "piix4",
        "ich6",
        "pci-root",
        "pcie-root",
        "pci-bridge",
        "dmi-to-pci-bridge",
        "pcie-to-pci-bridge",
        "pcie-root-port",
        "pcie-switch-upstream-port",
        "pcie-switch-downstream-port",
        "pci-expander-bus",
        "pcie-expander-bus",
    ]
    | str
)
"""The device model of a controller.

- `auto`: `scsi`: what the hypervisor chooses.
- `buslogic`: `scsi`: BusLogic, of VMware.
- `lsilogic`: `scsi`: LSI Logic.
- `lsisas1068`: `scsi`: LSI SAS 1068.
- `lsisas1078`: `scsi`: LSI SAS 1078.
- `vmpvscsi`: `scsi`: VMware's paravirtual controller.
- `ibmvscsi`: `scsi`: IBM's virtual SCSI, of pSeries guests.
- `virtio-scsi`: `scsi`: virtio, of the generation that suits the slot.
- `virtio`: `virtio-serial`: the generation of virtio that suits the slot. Since libvirt 5.2.0.
- `virtio-transitional`: `scsi`, `virtio-serial`: for drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0.
- `virtio-non-transitional`: `scsi`, `virtio-serial`: for drivers of virtio 1.0 alone. Since libvirt 5.2.0.
- `ncr53c90`: `scsi`: NCR 53C90, where the machine has one built in.
- `dc390`: `scsi`: Tekram DC-390.
- `am53c974`: `scsi`: AMD Am53C974.
- `piix3-uhci`: `usb`: the USB 1 controller of Intel's PIIX3.
- `piix4-uhci`: `usb`: the USB 1 controller of Intel's PIIX4.
- `ehci`: `usb`: a USB 2 controller.
- `ich9-ehci1`: `usb`: the USB 2 controller of Intel's ICH9.
- `ich9-uhci1`: `usb`: its first companion.
- `ich9-uhci2`: `usb`: its second companion.
- `ich9-uhci3`: `usb`: its third companion.
- `vt82c686b-uhci`: `usb`: the USB 1 controller of VIA's VT82C686B.
- `pci-ohci`: `usb`: an OHCI controller.
- `nec-xhci`: `usb`: NEC's USB 3 controller.
- `qemu-xhci`: `usb`: QEMU's USB 3 controller.
- `qusb1`: `usb`: Xen's paravirtual USB 1.1.
- `qusb2`: `usb`: Xen's paravirtual USB 2.0.
- `none`: `usb`: no USB at all. Since libvirt 0.10.0.
- `piix3`: `ide`: Intel's PIIX3. Since libvirt 3.10.0.
- `piix4`: `ide`: Intel's PIIX4. Since libvirt 3.10.0.
- `ich6`: `ide`: Intel's ICH6. Since libvirt 3.10.0.
- `pci-root`: `pci`: the machine's PCI bus. Since libvirt 1.0.5.
- `pcie-root`: `pci`: the machine's PCI Express bus. Since libvirt 1.1.2.
- `pci-bridge`: `pci`: a PCI bridge. Since libvirt 1.0.5.
- `dmi-to-pci-bridge`: `pci`: from PCI Express to PCI, without hotplug. Since libvirt 1.1.2.
- `pcie-to-pci-bridge`: `pci`: from PCI Express to PCI, with hotplug. Since libvirt 4.3.0.
- `pcie-root-port`: `pci`: a port for one PCI Express device. Since libvirt 1.2.19.
- `pcie-switch-upstream-port`: `pci`: the upper side of a switch. Since libvirt 1.2.19.
- `pcie-switch-downstream-port`: `pci`: a port on the lower side of a switch. Since libvirt 1.2.19.
- `pci-expander-bus`: `pci`: a second PCI root, as for a NUMA node. Since libvirt 1.3.4.
- `pcie-expander-bus`: `pci`: a second PCI Express root, as for a NUMA node. Since libvirt 1.3.4.
"""

ControllerType: TypeAlias = (
    Literal[
        "ide",
        "fdc",
        "scsi",
        "sata",
        "usb",
        "ccid",
        "virtio-serial",
        "pci",
        "isa",
        "xenbus",
        "nvme",
    ]
    | str
)
"""What bus a controller is.

- `ide`: IDE.
- `fdc`: Floppy drives.
- `scsi`: SCSI.
- `sata`: SATA.
- `usb`: USB.
- `ccid`: Smart cards.
- `virtio-serial`: Ports of virtio.
- `pci`: PCI or PCI Express.
- `isa`: ISA. Since libvirt 8.2.0.
- `xenbus`: Xen's bus. Since libvirt 5.2.0.
- `nvme`: NVMe. Since libvirt 11.5.0.
"""

CryptoBackendModel: TypeAlias = Literal["builtin", "lkcf"] | str
"""By what encryption is done.

- `builtin`: QEMU's own code.
- `lkcf`: The kernel's framework.
"""

CryptoModel: TypeAlias = Literal["virtio"] | str
"""The kind of a crypto device.

- `virtio`: virtio.
"""

CryptoType: TypeAlias = Literal["qemu"] | str
"""Who encrypts.

- `qemu`: QEMU.
"""

DetectZeroes: TypeAlias = Literal["off", "on", "unmap"] | str
"""Whether written zeroes are looked for.

- `off`: They are not.
- `on`: They are.
- `unmap`: They are, and become holes in the image where discarding is on.
"""

Discard: TypeAlias = Literal["unmap", "ignore"] | str
"""What happens to blocks that the guest gives back.

- `unmap`: The host gets them.
- `ignore`: Nothing.
"""

DiskBus: TypeAlias = Literal["ide", "fdc", "scsi", "virtio", "xen", "usb", "uml", "sata", "sd", "nvme"] | str
"""The bus of a disk.

- `ide`: IDE.
- `fdc`: The floppy controller.
- `scsi`: SCSI.
- `virtio`: virtio's block device.
- `xen`: Xen's block device.
- `usb`: USB.
- `uml`: User-mode Linux; no longer used.
- `sata`: SATA.
- `sd`: An SD card. Since libvirt 1.1.2.
- `nvme`: NVMe. Since libvirt 11.5.0.
"""

DiskCache: TypeAlias = Literal["default", "none", "writeback", "writethrough", "directsync", "unsafe"] | str
"""How the host caches a disk.

- `default`: What the hypervisor chooses.
- `none`: Past the host's page cache; the disk's own cache stays on.
- `writeback`: In the host's page cache.
- `writethrough`: In the host's page cache, and every write goes to the disk at once.
- `directsync`: Past the host's page cache, and every write goes to the disk at once.
- `unsafe`: In the host's page cache, and flushes of the guest are ignored.
"""

DiskDevice: TypeAlias = Literal["disk", "cdrom", "floppy", "lun"] | str
"""What the guest sees of a disk.

- `disk`: A hard disk.
- `cdrom`: A CD-ROM drive.
- `floppy`: A floppy drive.
- `lun`: A hard disk that takes SCSI commands of the guest. Since libvirt 0.9.10.
"""

DiskIo: TypeAlias = Literal["threads", "native", "io_uring"] | str
"""How I/O is submitted to the host.

- `threads`: By a pool of threads.
- `native`: By Linux's asynchronous I/O.
- `io_uring`: By io_uring. Since libvirt 6.3.0.
"""

DiskModel: TypeAlias = (
    Literal[
        "virtio",
        "virtio-transitional",
        "virtio-non-transitional",
        "usb-storage",
        "usb-bot",
    ]
    | str
)
"""The device model of a disk.

- `virtio`: The generation of virtio that suits the slot.
- `virtio-transitional`: For drivers of virtio 0.9 or 1.0.
- `virtio-non-transitional`: For drivers of virtio 1.0 alone.
- `usb-storage`: USB, as one drive behind QEMU's bridge. Since libvirt 11.5.0.
- `usb-bot`: USB, bulk-only transport as CD-ROM drives need it. Since libvirt 11.5.0.
"""

DiskProtocol: TypeAlias = (
    Literal[
        "nbd",
        "rbd",
        "iscsi",
        "gluster",
        "sheepdog",
        "nfs",
        "ssh",
        "http",
        "https",
        "ftp",
        "ftps",
        "tftp",
        "vxhs",
    ]
    | str
)
"""How a storage server is spoken to.

- `nbd`: Network Block Device.
- `rbd`: Ceph's block devices.
- `iscsi`: iSCSI. Since libvirt 1.0.4.
- `gluster`: GlusterFS.
- `sheepdog`: Sheepdog.
- `nfs`: NFS. Since libvirt 7.0.0.
- `ssh`: SSH.
- `http`: HTTP.
- `https`: HTTP over TLS.
- `ftp`: FTP.
- `ftps`: FTP over TLS.
- `tftp`: TFTP.
- `vxhs`: Veritas HyperScale. Since libvirt 3.8.0.
"""

DiskSnapshot: TypeAlias = Literal["no", "internal", "external", "manual"] | str
"""What happens to a disk at a snapshot.

- `no`: It takes no part.
- `internal`: The snapshot is kept in the image itself.
- `external`: The image stays as it is, and a new one on top of it takes the changes.
- `manual`: Whoever manages the storage does it.
"""

DiskSourceType: TypeAlias = Literal["pci", "unix"] | str
"""The kind of an address or a socket.

- `pci`: `nvme`: an address on PCI.
- `unix`: `vhostuser`: a UNIX socket.
"""

DiskType: TypeAlias = (
    Literal[
        "file",
        "block",
        "dir",
        "network",
        "volume",
        "nvme",
        "vhostuser",
        "vhostvdpa",
        "ctl",
    ]
    | str
)
"""What the source of a disk is.

- `file`: A file of the host.
- `block`: A block device of the host.
- `dir`: A directory of the host. Since libvirt 0.7.5.
- `network`: An image on a storage server. Since libvirt 0.8.7.
- `volume`: A volume of a storage pool. Since libvirt 1.0.5.
- `nvme`: A namespace of an NVMe controller. Since libvirt 6.0.0.
- `vhostuser`: A process that speaks vhost-user. Since libvirt 7.1.0.
- `vhostvdpa`: A vhost-vdpa device of the host. Since libvirt 9.8.0.
- `ctl`: A LUN of FreeBSD's CAM target layer. Since libvirt 12.0.0.
"""

ErrorPolicy: TypeAlias = Literal["stop", "report", "ignore", "enospace"] | str
"""What happens at an I/O error.

- `stop`: The guest is paused.
- `report`: The guest is told.
- `ignore`: Nothing.
- `enospace`: The guest is paused when the host has no space, and told otherwise; for writes alone.
"""

FilesystemDriverType: TypeAlias = Literal["path", "handle", "loop", "nbd", "ploop", "virtiofs", "mtp"] | str
"""How a file system reaches the guest.

- `path`: 9p, by paths.
- `handle`: 9p, by handles. Since libvirt 0.9.7.
- `loop`: A loop device.
- `nbd`: A network block device.
- `ploop`: Virtuozzo's loop device.
- `virtiofs`: virtiofs. Since libvirt 6.2.0.
- `mtp`: USB's media transfer protocol. Since libvirt 10.2.0.
"""

FilesystemType: TypeAlias = Literal["mount", "template", "file", "block", "ram", "bind", "volume"] | str
"""What the source of a file system is.

- `mount`: A directory of the host.
- `template`: A template of OpenVZ.
- `file`: An image in a file, for containers.
- `block`: A block device, for containers. Since libvirt 0.9.5.
- `ram`: Memory, for containers. Since libvirt 0.9.13.
- `bind`: A directory of the guest itself, for containers. Since libvirt 0.9.13.
- `volume`: A volume of a storage pool, for Virtuozzo.
"""

GeometryTranslation: TypeAlias = Literal["auto", "none", "lba"] | str
"""How a BIOS translates a geometry.

- `auto`: It chooses.
- `none`: Not at all.
- `lba`: By logical block addresses.
"""

GrabToggle: TypeAlias = (
    Literal[
        "ctrl-ctrl",
        "alt-alt",
        "shift-shift",
        "meta-meta",
        "scrolllock",
        "ctrl-scrolllock",
    ]
    | str
)
"""The keys that change between host and guest.

- `ctrl-ctrl`: Both control keys.
- `alt-alt`: Both alt keys.
- `shift-shift`: Both shift keys.
- `meta-meta`: Both meta keys.
- `scrolllock`: Scroll lock.
- `ctrl-scrolllock`: Control and scroll lock.
"""

GranuleMode: TypeAlias = Literal["host"] | str
"""Where the size of an IOMMU's pages comes from.

- `host`: The host's pages.
"""

GraphicsType: TypeAlias = Literal["vnc", "spice", "rdp", "sdl", "desktop", "egl-headless", "dbus"] | str
"""By what a screen is seen.

- `vnc`: A VNC server.
- `spice`: A SPICE server. Since libvirt 0.8.6.
- `rdp`: An RDP server.
- `sdl`: A window on the host.
- `desktop`: A window of VirtualBox.
- `egl-headless`: Nothing: OpenGL for a server next to it. Since libvirt 4.6.0.
- `dbus`: D-Bus. Since libvirt 8.4.0.
"""

GuestReset: TypeAlias = Literal["off", "uninitialized", "on"] | str
"""Whether a guest can reset a USB device of the host.

- `off`: Never.
- `uninitialized`: While the device is not initialised.
- `on`: Always.
"""

HostTransport: TypeAlias = Literal["tcp", "rdma", "unix"] | str
"""How a storage server is reached.

- `tcp`: TCP.
- `rdma`: RDMA, for Gluster.
- `unix`: A UNIX socket, for NBD and Gluster.
"""

HostdevMode: TypeAlias = Literal["subsystem", "capabilities"] | str
"""To what a device of the host is given.

- `subsystem`: To a machine, on one of its buses.
- `capabilities`: To a container. Since libvirt 1.0.1.
"""

HostdevModel: TypeAlias = (
    Literal[
        "vfio-pci",
        "vfio-ccw",
        "vfio-ap",
        "virtio",
        "virtio-transitional",
        "virtio-non-transitional",
    ]
    | str
)
"""How the guest sees a device of the host.

- `vfio-pci`: `mdev`: as a PCI device.
- `vfio-ccw`: `mdev`: as a channel device of s390. Since libvirt 4.4.0.
- `vfio-ap`: `mdev`: as a crypto adapter of s390. Since libvirt 4.9.0.
- `virtio`: `scsi_host`: the generation of virtio that suits the slot. Since libvirt 5.2.0.
- `virtio-transitional`: `scsi_host`: for drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0.
- `virtio-non-transitional`: `scsi_host`: for drivers of virtio 1.0 alone. Since libvirt 5.2.0.
"""

HostdevProtocol: TypeAlias = Literal["adapter", "iscsi", "vhost"] | str
"""How a SCSI device of the host is reached.

- `adapter`: On an adapter of the host.
- `iscsi`: By iSCSI.
- `vhost`: By vhost.
"""

HostdevType: TypeAlias = Literal["pci", "usb", "scsi", "scsi_host", "mdev", "storage", "misc", "net"] | str
"""The kind of a device of the host.

- `pci`: PCI.
- `usb`: USB.
- `scsi`: SCSI. Since libvirt 1.0.6.
- `scsi_host`: A SCSI adapter with all behind it, by vhost. Since libvirt 2.5.0.
- `mdev`: A mediated device. Since libvirt 3.2.0.
- `storage`: A block device, for a container.
- `misc`: A character device, for a container.
- `net`: A network interface, for a container.
"""

HubType: TypeAlias = Literal["usb"] | str
"""The bus of a hub.

- `usb`: USB.
"""

ImageCompression: TypeAlias = Literal["auto_glz", "auto_lz", "quic", "glz", "lz", "off"] | str
"""How images are compressed.

- `auto_glz`: GLZ or QUIC, as suits the image.
- `auto_lz`: LZ or QUIC, as suits the image.
- `quic`: QUIC.
- `glz`: GLZ.
- `lz`: LZ.
- `off`: Not at all.
"""

InputBus: TypeAlias = Literal["ps2", "usb", "xen", "virtio", "parallels"] | str
"""The bus of an input device.

- `ps2`: PS/2.
- `usb`: USB.
- `xen`: Xen's.
- `virtio`: virtio. Since libvirt 1.3.0.
- `parallels`: Parallels.
"""

InputGrab: TypeAlias = Literal["all"] | str
"""What is grabbed with an input device.

- `all`: All others.
"""

InputType: TypeAlias = Literal["mouse", "tablet", "keyboard", "passthrough", "evdev"] | str
"""The kind of an input device.

- `mouse`: A pointer with relative movement.
- `tablet`: A pointer with absolute movement.
- `keyboard`: A keyboard. Since libvirt 1.2.2.
- `passthrough`: A device of the host. Since libvirt 1.3.0.
- `evdev`: A device of the host, shared with it. Since libvirt 7.4.0.
"""

InterfaceBackendType: TypeAlias = Literal["default", "passt"] | str
"""The program that connects a `user` interface.

- `default`: SLIRP, in QEMU.
- `passt`: passt.
"""

InterfaceDriverName: TypeAlias = Literal["qemu", "vhost", "vfio", "kvm", "xen"] | str
"""The backend of an interface.

- `qemu`: QEMU itself.
- `vhost`: The host's kernel.
- `vfio`: `hostdev`: VFIO.
- `kvm`: `hostdev`: KVM's own assignment, of old.
- `xen`: `hostdev`: Xen.
"""

InterfaceMode: TypeAlias = Literal["vepa", "bridge", "private", "passthrough", "server", "client"] | str
"""The mode of macvtap, or which end of a socket one is.

- `vepa`: macvtap: all packets go to the switch, which may send them back.
- `bridge`: macvtap: packets between guests of the host go straight across.
- `private`: macvtap: no packets between guests of the host.
- `passthrough`: macvtap: the device serves this guest alone. Since libvirt 0.9.2.
- `server`: vhost-user: the hypervisor listens.
- `client`: vhost-user: the hypervisor connects.
"""

InterfaceType: TypeAlias = (
    Literal[
        "network",
        "bridge",
        "user",
        "ethernet",
        "direct",
        "hostdev",
        "vhostuser",
        "vdpa",
        "internal",
        "mcast",
        "server",
        "client",
        "udp",
        "null",
        "vds",
    ]
    | str
)
"""What an interface is connected to.

- `network`: A network of libvirt's.
- `bridge`: A bridge of the host.
- `user`: The host's network without privileges, by SLIRP or passt.
- `ethernet`: A tap device of the host.
- `direct`: A network device of the host, through macvtap. Since libvirt 0.7.7.
- `hostdev`: It is a network device of the host. Since libvirt 0.9.11.
- `vhostuser`: A process that speaks vhost-user. Since libvirt 1.2.7.
- `vdpa`: A vDPA device of the host. Since libvirt 6.9.0.
- `internal`: A network of the hypervisor's.
- `mcast`: A multicast group of guests.
- `server`: The guests that connect to it by TCP.
- `client`: A guest that takes connections by TCP.
- `udp`: Another QEMU, by UDP. Since libvirt 1.2.20.
- `null`: Nothing. Since libvirt 8.7.0.
- `vds`: A distributed switch of VMware. Since libvirt 8.7.0.
"""

IommuModel: TypeAlias = Literal["intel", "amd", "smmuv3", "virtio"] | str
"""The kind of an IOMMU.

- `intel`: Intel's VT-d, for Q35 machines.
- `amd`: AMD's. Since libvirt 11.5.0.
- `smmuv3`: ARM's SMMUv3. Since libvirt 5.5.0.
- `virtio`: virtio's. Since libvirt 8.3.0.
"""

LatencyOperation: TypeAlias = Literal["read", "write", "zone", "flush"] | str
"""An operation whose latency is counted.

- `read`: Reads.
- `write`: Writes.
- `zone`: Zone appends.
- `flush`: Flushes.
"""

LinkState: TypeAlias = Literal["up", "down"] | str
"""The state of a link.

- `up`: The cable is plugged in.
- `down`: It is not.
"""

ListenType: TypeAlias = Literal["address", "network", "socket", "none"] | str
"""On what a server listens.

- `address`: An address of the host.
- `network`: The host's address on a network of libvirt's.
- `socket`: A UNIX socket. Since libvirt 2.0.0.
- `none`: Nothing: clients are handed in by libvirt's API. Since libvirt 2.0.0.
"""

MacTableManager: TypeAlias = Literal["kernel", "libvirt"] | str
"""Who keeps a bridge's table of addresses.

- `kernel`: The kernel, by learning.
- `libvirt`: libvirt.
"""

MacType: TypeAlias = Literal["generated", "static"] | str
"""Where an address of VMware's comes from.

- `generated`: VMware generated it.
- `static`: It is kept.
"""

MemballoonModel: TypeAlias = Literal["virtio", "virtio-transitional", "virtio-non-transitional", "xen", "none"] | str
"""The kind of a memory balloon.

- `virtio`: The generation of virtio that suits the slot.
- `virtio-transitional`: For drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0.
- `virtio-non-transitional`: For drivers of virtio 1.0 alone. Since libvirt 5.2.0.
- `xen`: Xen's.
- `none`: No balloon. Since libvirt 0.8.4.
"""

MemoryAccess: TypeAlias = Literal["shared", "private"] | str
"""Whether other processes of the host see memory.

- `shared`: They do.
- `private`: They do not.
"""

MemoryModel: TypeAlias = Literal["dimm", "nvdimm", "virtio-pmem", "virtio-mem", "sgx-epc"] | str
"""The kind of a memory module.

- `dimm`: A DIMM.
- `nvdimm`: A DIMM that keeps its content. Since libvirt 3.2.0.
- `virtio-pmem`: virtio memory that keeps its content. Since libvirt 7.1.0.
- `virtio-mem`: virtio memory that grows and shrinks. Since libvirt 7.9.0.
- `sgx-epc`: The page cache of SGX enclaves. Since libvirt 8.10.0.
"""

MirrorJob: TypeAlias = Literal["copy", "active-commit"] | str
"""What a block job does.

- `copy`: It copies the disk.
- `active-commit`: It merges the active image into the one below.
"""

MirrorReady: TypeAlias = Literal["yes", "abort", "pivot"] | str
"""How far a block job is.

- `yes`: The guest can change over.
- `abort`: It is being given up.
- `pivot`: The guest is changing over.
"""

MouseMode: TypeAlias = Literal["server", "client"] | str
"""Who moves the pointer.

- `server`: The guest.
- `client`: The client.
"""

MultiDevs: TypeAlias = Literal["default", "remap", "forbid", "warn"] | str
"""What happens when a shared directory spans several devices.

- `default`: What QEMU chooses.
- `remap`: File numbers are made unique.
- `forbid`: Other devices cannot be accessed.
- `warn`: A warning in the host's log.
"""

PanicModel: TypeAlias = Literal["isa", "pvpanic", "hyperv", "pseries", "s390"] | str
"""The kind of a panic notifier.

- `isa`: pvpanic, on ISA.
- `pvpanic`: pvpanic, on PCI. Since libvirt 9.1.0.
- `hyperv`: Hyper-V's. Since libvirt 1.3.0.
- `pseries`: That of pSeries guests.
- `s390`: That of s390 guests. Since libvirt 1.3.5.
"""

PciModelName: TypeAlias = (
    Literal[
        "spapr-pci-host-bridge",
        "pci-bridge",
        "i82801b11-bridge",
        "pcie-pci-bridge",
        "ioh3420",
        "pcie-root-port",
        "x3130-upstream",
        "xio3130-downstream",
        "pxb",
        "pxb-pcie",
    ]
    | str
)
"""A device that a PCI controller emulates.

- `spapr-pci-host-bridge`: The host bridge of pSeries guests.
- `pci-bridge`: QEMU's PCI bridge.
- `i82801b11-bridge`: Intel's DMI to PCI bridge.
- `pcie-pci-bridge`: QEMU's PCI Express to PCI bridge.
- `ioh3420`: Intel's root port.
- `pcie-root-port`: QEMU's root port.
- `x3130-upstream`: The upper side of TI's switch.
- `xio3130-downstream`: The lower side of TI's switch.
- `pxb`: QEMU's PCI expander.
- `pxb-pcie`: QEMU's PCI Express expander.
"""

PortProtocol: TypeAlias = Literal["tcp", "udp"] | str
"""A protocol with ports.

- `tcp`: TCP.
- `udp`: UDP.
"""

PstoreBackend: TypeAlias = Literal["acpi-erst"] | str
"""The kind of storage that outlives a crash.

- `acpi-erst`: ACPI's error record serialisation table.
"""

RedirdevBus: TypeAlias = Literal["usb"] | str
"""The bus of a redirected device.

- `usb`: USB.
"""

RemoveDisabled: TypeAlias = Literal["check", "fips-host"] | str
"""What happens to algorithms that the host has switched off.

- `check`: They are tested for, and removed.
- `fips-host`: They are removed when the host is in FIPS mode.
"""

RngBackendModel: TypeAlias = Literal["random", "egd", "builtin"] | str
"""A kind of source of entropy.

- `random`: A device of the host.
- `egd`: An entropy gathering daemon.
- `builtin`: QEMU itself. Since libvirt 6.1.0.
"""

SampleFormat: TypeAlias = Literal["s8", "u8", "s16", "u16", "s32", "u32", "f32"] | str
"""The format of a sample.

- `s8`: Signed, 8 bits.
- `u8`: Unsigned, 8 bits.
- `s16`: Signed, 16 bits.
- `u16`: Unsigned, 16 bits.
- `s32`: Signed, 32 bits.
- `u32`: Unsigned, 32 bits.
- `f32`: Floating point, 32 bits.
"""

SandboxMode: TypeAlias = Literal["namespace", "chroot"] | str
"""How virtiofsd is confined.

- `namespace`: By namespaces.
- `chroot`: By chroot.
"""

SdlAudioDriver: TypeAlias = Literal["esd", "alsa", "arts", "pulseaudio"] | str
"""A sound driver of SDL.

- `esd`: Enlightenment's daemon.
- `alsa`: ALSA.
- `arts`: aRts.
- `pulseaudio`: PulseAudio.
"""

SerialModelName: TypeAlias = (
    Literal[
        "isa-serial",
        "usb-serial",
        "pci-serial",
        "spapr-vty",
        "pl011",
        "16550a",
        "sclpconsole",
        "sclplmconsole",
        "isa-debugcon",
    ]
    | str
)
"""A device model of a serial port.

- `isa-serial`: On ISA.
- `usb-serial`: On USB.
- `pci-serial`: On PCI.
- `spapr-vty`: Of pSeries guests.
- `pl011`: ARM's PL011.
- `16550a`: A 16550A, on RISC-V. Since libvirt 4.7.0.
- `sclpconsole`: s390's console for lines.
- `sclplmconsole`: s390's console for line mode.
- `isa-debugcon`: QEMU's debug port. Since libvirt 8.1.0.
"""

SerialTargetType: TypeAlias = (
    Literal[
        "isa-serial",
        "usb-serial",
        "pci-serial",
        "spapr-vio-serial",
        "system-serial",
        "sclp-serial",
        "isa-debug",
    ]
    | str
)
"""The kind of a serial port.

- `isa-serial`: On ISA, for x86.
- `usb-serial`: On USB.
- `pci-serial`: On PCI.
- `spapr-vio-serial`: Of pSeries guests. Since libvirt 3.10.0.
- `system-serial`: The machine's own, on ARM and RISC-V. Since libvirt 3.10.0.
- `sclp-serial`: Of s390 guests. Since libvirt 3.10.0.
- `isa-debug`: The debug port of firmware on x86. Since libvirt 8.1.0.
"""

SgIo: TypeAlias = Literal["filtered", "unfiltered"] | str
"""Which SCSI commands of a guest without privileges reach a device. Since libvirt 1.0.2.

- `filtered`: Those that the kernel thinks safe.
- `unfiltered`: All.
"""

SharePolicy: TypeAlias = Literal["allow-exclusive", "force-shared", "ignore"] | str
"""What happens when a second VNC client comes.

- `allow-exclusive`: A client may ask for the screen alone.
- `force-shared`: A client must share.
- `ignore`: All are let in.
"""

ShmemModel: TypeAlias = Literal["ivshmem", "ivshmem-plain", "ivshmem-doorbell"] | str
"""The kind of a shared memory device.

- `ivshmem`: The old one, with or without a server.
- `ivshmem-plain`: Without a server.
- `ivshmem-doorbell`: With a server.
"""

ShmemRole: TypeAlias = Literal["master", "peer"] | str
"""Whether shared memory moves when a guest migrates.

- `master`: It does.
- `peer`: It does not, and the guest cannot migrate with it.
"""

SliceType: TypeAlias = Literal["storage"] | str
"""What a part of a storage holds.

- `storage`: The image, with its format.
"""

SmartcardMode: TypeAlias = Literal["host", "host-certificates", "passthrough"] | str
"""Where a smart card is.

- `host`: In the host's reader.
- `host-certificates`: Nowhere: certificates of the host stand for it.
- `passthrough`: At a provider behind a character device.
"""

SocketMode: TypeAlias = Literal["server", "client"] | str
"""Which end of a socket one is.

- `server`: The one that listens.
- `client`: The one that connects.
"""

SocketType: TypeAlias = Literal["unix"] | str
"""The kind of a socket.

- `unix`: A UNIX socket.
"""

SoundModel: TypeAlias = Literal["sb16", "es1370", "pcspk", "ac97", "ich6", "ich7", "ich9", "usb", "virtio"] | str
"""The kind of a sound card.

- `sb16`: Sound Blaster 16.
- `es1370`: Ensoniq ES1370.
- `pcspk`: The PC speaker.
- `ac97`: Intel's AC'97. Since libvirt 0.6.0.
- `ich6`: Intel's HD audio of ICH6. Since libvirt 0.8.8.
- `ich7`: Intel's HD audio of ICH7, with bhyve. Since libvirt 6.7.0.
- `ich9`: Intel's HD audio of ICH9. Since libvirt 1.1.3.
- `usb`: USB. Since libvirt 1.2.8.
- `virtio`: virtio. Since libvirt 10.4.0.
"""

SpiceChannel: TypeAlias = (
    Literal[
        "main",
        "display",
        "inputs",
        "cursor",
        "playback",
        "record",
        "smartcard",
        "usbredir",
    ]
    | str
)
"""A channel of SPICE.

- `main`: The one that leads to the others.
- `display`: The screen.
- `inputs`: Keyboard and pointer.
- `cursor`: The pointer's shape.
- `playback`: Sound from the guest.
- `record`: Sound to the guest.
- `smartcard`: Smart cards. Since libvirt 0.8.8.
- `usbredir`: USB devices. Since libvirt 0.9.12.
"""

StartupPolicy: TypeAlias = Literal["mandatory", "requisite", "optional"] | str
"""What happens when something of the host is missing. Since libvirt 0.9.7.

- `mandatory`: An error.
- `requisite`: An error at boot; dropped at migration, restore and revert.
- `optional`: Dropped at any start.
"""

StorageFormat: TypeAlias = (
    Literal[
        "raw",
        "dir",
        "bochs",
        "cloop",
        "dmg",
        "iso",
        "vpc",
        "vdi",
        "fat",
        "vhd",
        "ploop",
        "luks",
        "cow",
        "qcow",
        "qcow2",
        "qed",
        "vmdk",
        "aio",
    ]
    | str
)
"""The format of an image.

- `raw`: The bare data.
- `dir`: A directory shown as a FAT disk.
- `bochs`: Bochs.
- `cloop`: Compressed loop.
- `dmg`: Apple's disk image.
- `iso`: An ISO 9660 image.
- `vpc`: Virtual PC.
- `vdi`: VirtualBox.
- `fat`: A FAT file system.
- `vhd`: Hyper-V's older format.
- `ploop`: Virtuozzo.
- `luks`: Raw data encrypted with LUKS.
- `cow`: User-mode Linux.
- `qcow`: The first version of qcow2.
- `qcow2`: QEMU's own format.
- `qed`: QEMU's format before qcow2 caught up.
- `vmdk`: VMware.
- `aio`: Xen's asynchronous raw access.
"""

StreamingMode: TypeAlias = Literal["filter", "all", "off"] | str
"""What is sent as video.

- `filter`: What looks like video.
- `all`: All that changes fast.
- `off`: Nothing.
"""

TeamingType: TypeAlias = Literal["persistent", "transient"] | str
"""Which of a pair an interface is.

- `persistent`: The one that stays.
- `transient`: The faster one, unplugged for migration.
"""

TpmBackendType: TypeAlias = Literal["passthrough", "emulator", "external"] | str
"""What a module is on the host.

- `passthrough`: The host's module. Since libvirt 1.0.5.
- `emulator`: swtpm, started by libvirt. Since libvirt 4.5.0.
- `external`: swtpm, started by others. Since libvirt 9.0.0.
"""

TpmModel: TypeAlias = Literal["tpm-tis", "tpm-crb", "tpm-spapr", "spapr-tpm-proxy"] | str
"""The kind of a module.

- `tpm-tis`: With the interface TIS; the default but on POWER.
- `tpm-crb`: With the interface CRB, for version 2.0. Since libvirt 4.4.0.
- `tpm-spapr`: Of pSeries guests. Since libvirt 6.1.0.
- `spapr-tpm-proxy`: Of pSeries guests with an ultravisor. Since libvirt 6.5.0.
"""

TpmSourceType: TypeAlias = Literal["file", "dir", "unix"] | str
"""Where a module's state is, or swtpm itself.

- `file`: A file.
- `dir`: A directory.
- `unix`: A UNIX socket.
"""

TpmVersion: TypeAlias = Literal["1.2", "2.0"] | str
"""A version of the standard.

- `1.2`: TPM 1.2.
- `2.0`: TPM 2.0.
"""

Tray: TypeAlias = Literal["open", "closed"] | str
"""The state of a drive's tray.

- `open`: Open.
- `closed`: Closed.
"""

TxMode: TypeAlias = Literal["iothread", "timer"] | str
"""What happens when the transmit buffer is full.

- `iothread`: An I/O thread sends.
- `timer`: It is tried again after a while.
"""

VgaConf: TypeAlias = Literal["io", "on", "off"] | str
"""What bhyve shows of a graphics card.

- `io`: The I/O ports.
- `on`: All.
- `off`: Nothing of VGA.
"""

VideoBackend: TypeAlias = Literal["qemu", "vhostuser"] | str
"""Who draws.

- `qemu`: QEMU.
- `vhostuser`: A process that speaks vhost-user.
"""

VideoDevice: TypeAlias = (
    Literal[
        "virtio-vga",
        "virtio-vga-gl",
        "virtio-gpu",
        "virtio-gpu-gl",
        "vhost-user-vga",
        "vhost-user-gpu",
    ]
    | str
)
"""QEMU's device for a virtio graphics card.

- `virtio-vga`: With VGA.
- `virtio-vga-gl`: With VGA and OpenGL.
- `virtio-gpu`: Without VGA.
- `virtio-gpu-gl`: With OpenGL, without VGA.
- `vhost-user-vga`: With VGA, drawn by another process.
- `vhost-user-gpu`: Without VGA, drawn by another process.
"""

VideoType: TypeAlias = (
    Literal[
        "vga",
        "cirrus",
        "vmvga",
        "xen",
        "vbox",
        "qxl",
        "virtio",
        "gop",
        "bochs",
        "ramfb",
        "parallels",
        "none",
    ]
    | str
)
"""The kind of a graphics card.

- `vga`: Standard VGA.
- `cirrus`: Cirrus Logic.
- `vmvga`: VMware.
- `xen`: Xen's framebuffer.
- `vbox`: VirtualBox.
- `qxl`: QXL, of SPICE. Since libvirt 0.8.6.
- `virtio`: virtio. Since libvirt 1.3.0.
- `gop`: bhyve's UEFI framebuffer. Since libvirt 3.2.0.
- `bochs`: QEMU's VGA without the old parts. Since libvirt 5.6.0.
- `ramfb`: A framebuffer in memory. Since libvirt 5.9.0.
- `parallels`: Parallels.
- `none`: No card at all. Since libvirt 4.6.0.
"""

VirtioModel: TypeAlias = Literal["virtio", "virtio-transitional", "virtio-non-transitional"] | str
"""Which generation of virtio (https://libvirt.org/formatdomain.html#virtio-transitional-devices) a device is. Since
libvirt 5.2.0.

- `virtio`: What suits the slot that it is plugged into.
- `virtio-transitional`: For guests with drivers of virtio 0.9 or 1.0, in a conventional PCI slot.
- `virtio-non-transitional`: For guests with drivers of virtio 1.0 alone.
"""

VolumeMode: TypeAlias = Literal["host", "direct"] | str
"""How a LUN of an iSCSI pool is accessed.

- `host`: Through the host's device.
- `direct`: By the hypervisor itself, as an iSCSI client.
"""

WanCompression: TypeAlias = Literal["auto", "never", "always"] | str
"""Whether images are compressed further on slow links.

- `auto`: When the link is slow.
- `never`: Never.
- `always`: Always.
"""

WatchdogAction: TypeAlias = Literal["reset", "shutdown", "poweroff", "pause", "none", "dump", "inject-nmi"] | str
"""What a watchdog does.

- `reset`: The guest is reset.
- `shutdown`: The guest is asked to shut down.
- `poweroff`: The guest is switched off.
- `pause`: The guest is paused.
- `none`: Nothing.
- `dump`: The guest's memory is dumped. Since libvirt 0.8.7.
- `inject-nmi`: The guest gets a non-maskable interrupt. Since libvirt 1.2.17.
"""

WatchdogModel: TypeAlias = Literal["i6300esb", "ib700", "diag288", "itco"] | str
"""The kind of a watchdog.

- `i6300esb`: Intel 6300ESB, on PCI.
- `ib700`: iBase IB700, on ISA.
- `diag288`: s390's. Since libvirt 1.2.17.
- `itco`: The one in Intel's chipset of Q35 machines. Since libvirt 9.1.0.
"""

WritePolicy: TypeAlias = Literal["immediate"] | str
"""When the host writes.

- `immediate`: At once.
"""


class Acpi(Element):
    """Where the guest's ACPI tables place a device."""

    __slots__ = {
        "index": "Names the network interface in the guest, independently of its address: 1 to 16383. Since libvirt 7.3.0.",
        "nodeset": "The guest NUMA nodes that belong to the device, such as `0-1`. Since libvirt 11.8.0.",
    }
    __fields__ = tuple(__slots__)

    index: int | None
    """Names the network interface in the guest, independently of its address: 1 to 16383. Since libvirt 7.3.0."""
    nodeset: str | None
    """The guest NUMA nodes that belong to the device, such as `0-1`. Since libvirt 11.8.0."""

    def __init__(
        self,
        *,
        index: int | None = None,
        nodeset: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.index = index
        self.nodeset = nodeset
        self.extra = extra


class ActivePcrBanks(Element):
    """The banks that are switched on."""

    __slots__ = {
        "sha1": "That of SHA-1.",
        "sha256": "That of SHA-256.",
        "sha384": "That of SHA-384.",
        "sha512": "That of SHA-512.",
    }
    __fields__ = tuple(__slots__)

    sha1: bool
    """That of SHA-1."""
    sha256: bool
    """That of SHA-256."""
    sha384: bool
    """That of SHA-384."""
    sha512: bool
    """That of SHA-512."""

    def __init__(
        self,
        *,
        sha1: bool = False,
        sha256: bool = False,
        sha384: bool = False,
        sha512: bool = False,
        extra: Extra = NOTHING,
    ) -> None:
        self.sha1 = sha1
        self.sha256 = sha256
        self.sha384 = sha384
        self.sha512 = sha512
        self.extra = extra


class AdapterParent(Element):
    """The PCI device that an adapter is on."""

    __slots__ = {
        "unique_id": "Its number among those of the device.",
        "address": "The device's address.",
    }
    __fields__ = tuple(__slots__)

    unique_id: int | None
    """Its number among those of the device."""
    address: PciAddress | None
    """The device's address."""

    def __init__(
        self,
        *,
        unique_id: int | None = None,
        address: PciAddress | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.unique_id = unique_id
        self.address = address
        self.extra = extra


class Address(Element):
    """Where a device sits. Which attributes count depends on `type`; libvirt fills in what is left out."""

    __slots__ = {
        "type": "What kind of bus it is; left out for the source of a host device.",
        "domain": "`pci`: the domain; QEMU uses 0 only.",
        "controller": "`drive`, `virtio-serial`, `ccid`: the index of the controller.",
        "bus": "`pci`: the bus, 0 to 0xff. `drive`, `virtio-serial`: the bus of the controller. `usb`: the bus.",
        "target": "`drive`: the target on the bus.",
        "unit": "`drive`: the unit on the target.",
        "slot": "`pci`: the slot, 0 to 0x1f. `ccid`, `dimm`: the slot.",
        "function": "`pci`: the function, 0 to 7.",
        "multifunction": "`pci`: whether other functions of the slot are in use, too. Since libvirt 0.9.7.",
        "device": "`usb`, on the host: the device's number on the bus.",
        "port": "`usb`: the port, with those of the hubs before it, as in `1.2`. `virtio-serial`: the port.",
        "reg": "`spapr-vio`: the starting register, hexadecimal even without `0x`. Since libvirt 0.9.9.",
        "cssid": "`ccw`: the channel subsystem, 0xfe for virtio devices. Since libvirt 1.0.4.",
        "ssid": "`ccw`: the subchannel set, 0 to 3.",
        "devno": "`ccw`: the device number, 0 to 0xffff.",
        "iobase": "`isa`: the first I/O port. Since libvirt 1.2.1.",
        "irq": "`isa`: the interrupt. Since libvirt 1.2.1.",
        "base": "`dimm`: the address of the memory in the guest, hexadecimal even without `0x`.",
        "uuid": "A mediated device of the host: its UUID.",
        "zpci": "`pci` on s390: the identifiers that the guest sees. Since libvirt 4.10.0.",
    }
    __fields__ = tuple(__slots__)

    type: AddressType | None
    """What kind of bus it is; left out for the source of a host device."""
    domain: int | None
    """`pci`: the domain; QEMU uses 0 only."""
    controller: int | None
    """`drive`, `virtio-serial`, `ccid`: the index of the controller."""
    bus: int | None
    """`pci`: the bus, 0 to 0xff. `drive`, `virtio-serial`: the bus of the controller. `usb`: the bus."""
    target: int | None
    """`drive`: the target on the bus."""
    unit: int | None
    """`drive`: the unit on the target."""
    slot: int | None
    """`pci`: the slot, 0 to 0x1f. `ccid`, `dimm`: the slot."""
    function: int | None
    """`pci`: the function, 0 to 7."""
    multifunction: OnOff | None
    """`pci`: whether other functions of the slot are in use, too. Since libvirt 0.9.7."""
    device: int | None
    """`usb`, on the host: the device's number on the bus."""
    port: str | None
    """`usb`: the port, with those of the hubs before it, as in `1.2`. `virtio-serial`: the port."""
    reg: str | None
    """`spapr-vio`: the starting register, hexadecimal even without `0x`. Since libvirt 0.9.9."""
    cssid: int | None
    """`ccw`: the channel subsystem, 0xfe for virtio devices. Since libvirt 1.0.4."""
    ssid: int | None
    """`ccw`: the subchannel set, 0 to 3."""
    devno: int | None
    """`ccw`: the device number, 0 to 0xffff."""
    iobase: int | None
    """`isa`: the first I/O port. Since libvirt 1.2.1."""
    irq: int | None
    """`isa`: the interrupt. Since libvirt 1.2.1."""
    base: str | None
    """`dimm`: the address of the memory in the guest, hexadecimal even without `0x`."""
    uuid: str | None
    """A mediated device of the host: its UUID."""
    zpci: Zpci | None
    """`pci` on s390: the identifiers that the guest sees. Since libvirt 4.10.0."""

    def __init__(
        self,
        *,
        type: AddressType | None = None,
        domain: int | None = None,
        controller: int | None = None,
        bus: int | None = None,
        target: int | None = None,
        unit: int | None = None,
        slot: int | None = None,
        function: int | None = None,
        multifunction: OnOff | None = None,
        device: int | None = None,
        port: str | None = None,
        reg: str | None = None,
        cssid: int | None = None,
        ssid: int | None = None,
        devno: int | None = None,
        iobase: int | None = None,
        irq: int | None = None,
        base: str | None = None,
        uuid: str | None = None,
        zpci: Zpci | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.domain = domain
        self.controller = controller
        self.bus = bus
        self.target = target
        self.unit = unit
        self.slot = slot
        self.function = function
        self.multifunction = multifunction
        self.device = device
        self.port = port
        self.reg = reg
        self.cssid = cssid
        self.ssid = ssid
        self.devno = devno
        self.iobase = iobase
        self.irq = irq
        self.base = base
        self.uuid = uuid
        self.zpci = zpci
        self.extra = extra

    @classmethod
    def pci(cls, bus: int, slot: int, function: int = 0, *, domain: int = 0) -> Self:
        """A place on PCI, written as libvirt writes it."""
        return cls(
            type="pci",
            domain=Number.hex(domain, digits=4),
            bus=Number.hex(bus, digits=2),
            slot=Number.hex(slot, digits=2),
            function=Number.hex(function),
        )

    @classmethod
    def drive(cls, *, controller: int = 0, bus: int = 0, target: int = 0, unit: int = 0) -> Self:
        """A place on a disk controller."""
        return cls(type="drive", controller=controller, bus=bus, target=target, unit=unit)

    @classmethod
    def usb(cls, bus: int, port: str) -> Self:
        """A port on USB, such as '1' or, behind a hub, '1.2'."""
        return cls(type="usb", bus=bus, port=port)

    @classmethod
    def virtio_serial(cls, controller: int, bus: int, port: int) -> Self:
        """A port of a virtio-serial controller."""
        return cls(type="virtio-serial", controller=controller, bus=bus, port=str(port))

    @classmethod
    def ccw(cls, cssid: int, ssid: int, devno: int) -> Self:
        """A device of s390's channel I/O."""
        return cls(type="ccw", cssid=Number.hex(cssid), ssid=Number.hex(ssid), devno=Number.hex(devno, digits=4))

    @classmethod
    def virtio_mmio(cls) -> Self:
        """Somewhere on the memory-mapped virtio transport."""
        return cls(type="virtio-mmio")

    @classmethod
    def unassigned(cls) -> Self:
        """Nowhere: the guest does not get the host device."""
        return cls(type="unassigned")

    def to_pci(self) -> PciAddress | None:
        """The PCI address: the numbers of the type 'pci', or of a host device's source."""
        if self.type not in (None, "pci") or self.slot is None:
            return None
        return PciAddress(
            domain=self.domain,
            bus=self.bus,
            slot=self.slot,
            function=self.function,
            multifunction=self.multifunction,
        )

    @classmethod
    def _of_pci(cls, address: PciAddress, type_: AddressType | None) -> Self:
        return cls(
            type=type_,
            domain=address.domain,
            bus=address.bus,
            slot=address.slot,
            function=address.function,
            multifunction=address.multifunction,
            extra=address.extra,
        )


class Alias(Element):
    """The identifier of a device."""

    __slots__ = {
        "name": "libvirt's name for it, or one's own, which starts with `ua-` and is kept. Since libvirt 3.9.0.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """libvirt's name for it, or one's own, which starts with `ua-` and is kept. Since libvirt 3.9.0."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class Audio(Root):
    """An audio backend."""

    __slots__ = {
        "id": "Its number, from 1, which devices refer to.",
        "type": "Where the sound goes.",
        "timer_period": "The period of the timer, in microseconds.",
        "try_mmap": "`oss`: whether mmap is tried.",
        "exclusive": "`oss`: whether the device is used alone.",
        "dsp_policy": "`oss`: between low latency (0) and low use of the CPU (10), or -1 for fragments.",
        "server_name": "`pulseaudio`: the server.",
        "driver": "`sdl`: the driver.",
        "path": "`file`: the path of the file.",
        "runtime_dir": "`pipewire`: the directory of the daemon's socket.",
        "input": "Sound to the guest.",
        "output": "Sound from the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Audio"

    id: int | None
    """Its number, from 1, which devices refer to."""
    type: AudioType | None
    """Where the sound goes."""
    timer_period: int | None
    """The period of the timer, in microseconds."""
    try_mmap: YesNo | None
    """`oss`: whether mmap is tried."""
    exclusive: YesNo | None
    """`oss`: whether the device is used alone."""
    dsp_policy: int | None
    """`oss`: between low latency (0) and low use of the CPU (10), or -1 for fragments."""
    server_name: str | None
    """`pulseaudio`: the server."""
    driver: SdlAudioDriver | None
    """`sdl`: the driver."""
    path: str | None
    """`file`: the path of the file."""
    runtime_dir: str | None
    """`pipewire`: the directory of the daemon's socket."""
    input: AudioStream | None
    """Sound to the guest."""
    output: AudioStream | None
    """Sound from the guest."""

    def __init__(
        self,
        *,
        id: int | None = None,
        type: AudioType | None = None,
        timer_period: int | None = None,
        try_mmap: YesNo | None = None,
        exclusive: YesNo | None = None,
        dsp_policy: int | None = None,
        server_name: str | None = None,
        driver: SdlAudioDriver | None = None,
        path: str | None = None,
        runtime_dir: str | None = None,
        input: AudioStream | None = None,
        output: AudioStream | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.type = type
        self.timer_period = timer_period
        self.try_mmap = try_mmap
        self.exclusive = exclusive
        self.dsp_policy = dsp_policy
        self.server_name = server_name
        self.driver = driver
        self.path = path
        self.runtime_dir = runtime_dir
        self.input = input
        self.output = output
        self.extra = extra


class AudioRef(Element):
    """The audio backend of a device."""

    __slots__ = {
        "id": "The backend's number.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """The backend's number."""

    def __init__(
        self,
        *,
        id: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.extra = extra


class AudioSettings(Element):
    """A format of sound."""

    __slots__ = {
        "frequency": "The frequency in Hz.",
        "channels": "The number of channels.",
        "format": "The format of a sample.",
    }
    __fields__ = tuple(__slots__)

    frequency: int | None
    """The frequency in Hz."""
    channels: int | None
    """The number of channels."""
    format: SampleFormat | None
    """The format of a sample."""

    def __init__(
        self,
        *,
        frequency: int | None = None,
        channels: int | None = None,
        format: SampleFormat | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.frequency = frequency
        self.channels = channels
        self.format = format
        self.extra = extra


class AudioStream(Element):
    """Sound in one direction."""

    __slots__ = {
        "mixing_engine": "Whether the host mixes and converts.",
        "fixed_settings": "Whether the format is fixed, as `settings` says.",
        "voices": "The number of voices.",
        "buffer_length": "The length of the buffer, in microseconds.",
        "dev": "`alsa`, `oss`: the device.",
        "buffer_count": "`coreaudio`, `oss`, `sdl`: the number of buffers.",
        "try_poll": "`oss`: whether polling is tried.",
        "server_name": "`jack`: the server.",
        "client_name": "`jack`: the name to be known by.",
        "connect_ports": "`jack`: a regular expression for the ports to connect to.",
        "exact_name": "`jack`: whether the name must be had exactly.",
        "name": "`pipewire`, `pulseaudio`: the sink or source.",
        "stream_name": "`pipewire`, `pulseaudio`: the name of the stream.",
        "latency": "`pipewire`, `pulseaudio`: the latency aimed at, in microseconds.",
        "settings": "The format, when it is fixed.",
    }
    __fields__ = tuple(__slots__)

    mixing_engine: YesNo | None
    """Whether the host mixes and converts."""
    fixed_settings: YesNo | None
    """Whether the format is fixed, as `settings` says."""
    voices: int | None
    """The number of voices."""
    buffer_length: int | None
    """The length of the buffer, in microseconds."""
    dev: str | None
    """`alsa`, `oss`: the device."""
    buffer_count: int | None
    """`coreaudio`, `oss`, `sdl`: the number of buffers."""
    try_poll: YesNo | None
    """`oss`: whether polling is tried."""
    server_name: str | None
    """`jack`: the server."""
    client_name: str | None
    """`jack`: the name to be known by."""
    connect_ports: str | None
    """`jack`: a regular expression for the ports to connect to."""
    exact_name: YesNo | None
    """`jack`: whether the name must be had exactly."""
    name: str | None
    """`pipewire`, `pulseaudio`: the sink or source."""
    stream_name: str | None
    """`pipewire`, `pulseaudio`: the name of the stream."""
    latency: int | None
    """`pipewire`, `pulseaudio`: the latency aimed at, in microseconds."""
    settings: AudioSettings | None
    """The format, when it is fixed."""

    def __init__(
        self,
        *,
        mixing_engine: YesNo | None = None,
        fixed_settings: YesNo | None = None,
        voices: int | None = None,
        buffer_length: int | None = None,
        dev: str | None = None,
        buffer_count: int | None = None,
        try_poll: YesNo | None = None,
        server_name: str | None = None,
        client_name: str | None = None,
        connect_ports: str | None = None,
        exact_name: YesNo | None = None,
        name: str | None = None,
        stream_name: str | None = None,
        latency: int | None = None,
        settings: AudioSettings | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mixing_engine = mixing_engine
        self.fixed_settings = fixed_settings
        self.voices = voices
        self.buffer_length = buffer_length
        self.dev = dev
        self.buffer_count = buffer_count
        self.try_poll = try_poll
        self.server_name = server_name
        self.client_name = client_name
        self.connect_ports = connect_ports
        self.exact_name = exact_name
        self.name = name
        self.stream_name = stream_name
        self.latency = latency
        self.settings = settings
        self.extra = extra


class Auth(Element):
    """Who one is to a storage server. Since libvirt 0.9.7."""

    __slots__ = {
        "username": "The user name.",
        "secret": "The libvirt secret that holds the password.",
    }
    __fields__ = tuple(__slots__)

    username: str | None
    """The user name."""
    secret: AuthSecret | None
    """The libvirt secret that holds the password."""

    def __init__(
        self,
        *,
        username: str | None = None,
        secret: AuthSecret | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.username = username
        self.secret = secret
        self.extra = extra


class AuthSecret(Element):
    """The libvirt secret that holds a password."""

    __slots__ = {
        "type": "What the password is for.",
        "uuid": "The secret's UUID.",
        "usage": "The secret's usage name, instead of its UUID.",
    }
    __fields__ = tuple(__slots__)

    type: AuthSecretType | None
    """What the password is for."""
    uuid: str | None
    """The secret's UUID."""
    usage: str | None
    """The secret's usage name, instead of its UUID."""

    def __init__(
        self,
        *,
        type: AuthSecretType | None = None,
        uuid: str | None = None,
        usage: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.uuid = uuid
        self.usage = usage
        self.extra = extra


class BackendDomain(Element):
    """The Xen domain that serves a device."""

    __slots__ = {
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class BackingStore(Element):
    """What an image is based on. An empty one ends the chain."""

    __slots__ = {
        "type": "What the source is.",
        "index": "The image's number in block jobs, as in `vda[2]`; libvirt's answer.",
        "format": "The image's format.",
        "source": "Where the data is.",
        "backing_store": "What this image is based on.",
    }
    __fields__ = tuple(__slots__)

    type: DiskType | None
    """What the source is."""
    index: int | None
    """The image's number in block jobs, as in `vda[2]`; libvirt's answer."""
    format: ImageFormat | None
    """The image's format."""
    source: DiskSource | None
    """Where the data is."""
    backing_store: BackingStore | None
    """What this image is based on."""

    def __init__(
        self,
        *,
        type: DiskType | None = None,
        index: int | None = None,
        format: ImageFormat | None = None,
        source: DiskSource | None = None,
        backing_store: BackingStore | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.index = index
        self.format = format
        self.source = source
        self.backing_store = backing_store
        self.extra = extra

    @classmethod
    def none(cls) -> Self:
        """The end of a chain: what stands before it is based on nothing."""
        return cls()

    @classmethod
    def file(cls, path: str, format: StorageFormat) -> Self:
        """A file in this format."""
        return cls(type="file", format=ImageFormat(type=format), source=DiskSource(file=path))


class BlockIo(Element):
    """The block sizes of a disk."""

    __slots__ = {
        "logical_block_size": "The smallest unit of I/O, in bytes.",
        "physical_block_size": "The size of a hardware sector, in bytes.",
        "discard_granularity": "The smallest unit that can be discarded, in bytes.",
    }
    __fields__ = tuple(__slots__)

    logical_block_size: int | None
    """The smallest unit of I/O, in bytes."""
    physical_block_size: int | None
    """The size of a hardware sector, in bytes."""
    discard_granularity: int | None
    """The smallest unit that can be discarded, in bytes."""

    def __init__(
        self,
        *,
        logical_block_size: int | None = None,
        physical_block_size: int | None = None,
        discard_granularity: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.logical_block_size = logical_block_size
        self.physical_block_size = physical_block_size
        self.discard_granularity = discard_granularity
        self.extra = extra


class Boot(Element):
    """When the firmware tries a device. Not together with the `<boot>` elements of `<os>`. Since libvirt 0.8.8."""

    __slots__ = {
        "order": "The place in the order, from 1.",
        "loadparm": "s390: up to eight characters that choose the boot entry. Since libvirt 3.5.0.",
    }
    __fields__ = tuple(__slots__)

    order: int | None
    """The place in the order, from 1."""
    loadparm: str | None
    """s390: up to eight characters that choose the boot entry. Since libvirt 3.5.0."""

    def __init__(
        self,
        *,
        order: int | None = None,
        loadparm: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.order = order
        self.loadparm = loadparm
        self.extra = extra


class Channel(Root):
    """A private channel between host and guest."""

    __slots__ = {
        "type": "What it is connected to on the host.",
        "sources": "Where on the host; libvirt chooses for `unix`.",
        "protocol": "`tcp`: the protocol.",
        "log": "A file that keeps a copy of the output. Since libvirt 1.3.3.",
        "target": "What the guest sees.",
        "alias": "The identifier of the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Channel"

    type: CharType | None
    """What it is connected to on the host."""
    sources: list[CharSource]
    """Where on the host; libvirt chooses for `unix`."""
    protocol: CharProtocol | None
    """`tcp`: the protocol."""
    log: CharLog | None
    """A file that keeps a copy of the output. Since libvirt 1.3.3."""
    target: ChannelTarget | None
    """What the guest sees."""
    alias: Alias | None
    """The identifier of the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        type: CharType | None = None,
        sources: list[CharSource] | None = None,
        protocol: CharProtocol | None = None,
        log: CharLog | None = None,
        target: ChannelTarget | None = None,
        alias: Alias | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.sources = [] if sources is None else sources
        self.protocol = protocol
        self.log = log
        self.target = target
        self.alias = alias
        self.address = address
        self.extra = extra

    @classmethod
    def virtio(cls, type_: CharType, name: str) -> Self:
        """A channel of virtio under this name in the guest, such as 'org.qemu.guest_agent.0'."""
        return cls(type=type_, target=ChannelTarget(type="virtio", name=name))

    @classmethod
    def unix(cls, name: str, path: str | None = None) -> Self:
        """A channel of virtio on a UNIX socket at which the hypervisor listens; libvirt chooses its path unless one is
        given."""
        channel = cls.virtio("unix", name)
        channel.sources = [] if path is None else [CharSource.listen(path)]
        return channel

    @classmethod
    def guest_agent(cls) -> Self:
        """The channel of the guest agent."""
        return cls.unix("org.qemu.guest_agent.0")

    @classmethod
    def spice_agent(cls) -> Self:
        """The channel of the SPICE agent, for a guest with SPICE graphics."""
        return cls.virtio("spicevmc", "com.redhat.spice.0")


class ChannelTarget(Element):
    """What the guest sees of a channel."""

    __slots__ = {
        "type": "The kind of channel.",
        "address": "`guestfwd`: the IP address that leads to the channel.",
        "port": "`guestfwd`: the port.",
        "name": "`virtio`, `xen`: the name, as below `/dev/virtio-ports`.",
        "state": "`virtio`: whether something in the guest is connected; libvirt's answer. Since libvirt 1.2.11.",
    }
    __fields__ = tuple(__slots__)

    type: ChannelTargetType | None
    """The kind of channel."""
    address: str | None
    """`guestfwd`: the IP address that leads to the channel."""
    port: str | None
    """`guestfwd`: the port."""
    name: str | None
    """`virtio`, `xen`: the name, as below `/dev/virtio-ports`."""
    state: ChannelState | None
    """`virtio`: whether something in the guest is connected; libvirt's answer. Since libvirt 1.2.11."""

    def __init__(
        self,
        *,
        type: ChannelTargetType | None = None,
        address: str | None = None,
        port: str | None = None,
        name: str | None = None,
        state: ChannelState | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.address = address
        self.port = port
        self.name = name
        self.state = state
        self.extra = extra


class CharLog(Element):
    """A file that keeps a copy of a device's output."""

    __slots__ = {
        "file": "Its path.",
        "append": "Whether the file is kept when the guest starts again.",
    }
    __fields__ = tuple(__slots__)

    file: str | None
    """Its path."""
    append: OnOff | None
    """Whether the file is kept when the guest starts again."""

    def __init__(
        self,
        *,
        file: str | None = None,
        append: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.file = file
        self.append = append
        self.extra = extra


class CharProtocol(Element):
    """The protocol over TCP."""

    __slots__ = {
        "type": "The protocol.",
    }
    __fields__ = tuple(__slots__)

    type: CharProtocolType | None
    """The protocol."""

    def __init__(
        self,
        *,
        type: CharProtocolType | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.extra = extra


class CharSource(Element):
    """Where on the host a character device leads. Which attributes count depends on the device's `type`."""

    __slots__ = {
        "mode": "`unix`, `tcp`, `udp`: which end it is.",
        "path": "`pty`, `dev`, `file`, `pipe`, `unix`: the path.",
        "append": "`file`: whether the file is kept when the guest starts again. Since libvirt 1.3.1.",
        "host": "`tcp`, `udp`: the host.",
        "service": "`tcp`, `udp`: the port.",
        "tls": "`tcp`: whether the connection is encrypted. Since libvirt 2.4.0.",
        "channel": "`spiceport`, `dbus`: the name of the channel.",
        "master": "`nmdm`: the device of the hypervisor.",
        "slave": "`nmdm`: the device of the clients.",
        "seclabels": "Security labels for the path alone.",
        "reconnect": "`unix`, `tcp`: what happens when the connection is lost. Since libvirt 3.7.0.",
        "clipboard": "`qemu-vdagent`: whether the clipboard is shared.",
        "mouse": "`qemu-vdagent`: who moves the pointer.",
    }
    __fields__ = tuple(__slots__)

    mode: CharMode | None
    """`unix`, `tcp`, `udp`: which end it is."""
    path: str | None
    """`pty`, `dev`, `file`, `pipe`, `unix`: the path."""
    append: OnOff | None
    """`file`: whether the file is kept when the guest starts again. Since libvirt 1.3.1."""
    host: str | None
    """`tcp`, `udp`: the host."""
    service: str | None
    """`tcp`, `udp`: the port."""
    tls: YesNo | None
    """`tcp`: whether the connection is encrypted. Since libvirt 2.4.0."""
    channel: str | None
    """`spiceport`, `dbus`: the name of the channel."""
    master: str | None
    """`nmdm`: the device of the hypervisor."""
    slave: str | None
    """`nmdm`: the device of the clients."""
    seclabels: list[DeviceSeclabel]
    """Security labels for the path alone."""
    reconnect: Reconnect | None
    """`unix`, `tcp`: what happens when the connection is lost. Since libvirt 3.7.0."""
    clipboard: Clipboard | None
    """`qemu-vdagent`: whether the clipboard is shared."""
    mouse: Mouse | None
    """`qemu-vdagent`: who moves the pointer."""

    def __init__(
        self,
        *,
        mode: CharMode | None = None,
        path: str | None = None,
        append: OnOff | None = None,
        host: str | None = None,
        service: str | None = None,
        tls: YesNo | None = None,
        channel: str | None = None,
        master: str | None = None,
        slave: str | None = None,
        seclabels: list[DeviceSeclabel] | None = None,
        reconnect: Reconnect | None = None,
        clipboard: Clipboard | None = None,
        mouse: Mouse | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.path = path
        self.append = append
        self.host = host
        self.service = service
        self.tls = tls
        self.channel = channel
        self.master = master
        self.slave = slave
        self.seclabels = [] if seclabels is None else seclabels
        self.reconnect = reconnect
        self.clipboard = clipboard
        self.mouse = mouse
        self.extra = extra

    @classmethod
    def listen(cls, path: str) -> Self:
        """A UNIX socket at which the hypervisor listens."""
        return cls(mode="bind", path=path)

    @classmethod
    def connect(cls, path: str) -> Self:
        """A UNIX socket to which the hypervisor connects."""
        return cls(mode="connect", path=path)


class Clipboard(Element):
    """Whether the clipboard is shared."""

    __slots__ = {
        "copypaste": "Whether it is.",
    }
    __fields__ = tuple(__slots__)

    copypaste: YesNo | None
    """Whether it is."""

    def __init__(
        self,
        *,
        copypaste: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.copypaste = copypaste
        self.extra = extra


class Coalesce(Element):
    """How many packets one interrupt stands for."""

    __slots__ = {
        "rx": "For received packets.",
    }
    __fields__ = tuple(__slots__)

    rx: CoalesceRx | None
    """For received packets."""

    def __init__(
        self,
        *,
        rx: CoalesceRx | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.rx = rx
        self.extra = extra


class CoalesceFrames(Element):
    """A number of packets."""

    __slots__ = {
        "max": "The most before an interrupt.",
    }
    __fields__ = tuple(__slots__)

    max: int | None
    """The most before an interrupt."""

    def __init__(
        self,
        *,
        max: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.max = max
        self.extra = extra


class CoalesceRx(Element):
    """How many received packets one interrupt stands for."""

    __slots__ = {
        "frames": "The number of packets.",
    }
    __fields__ = tuple(__slots__)

    frames: CoalesceFrames | None
    """The number of packets."""

    def __init__(
        self,
        *,
        frames: CoalesceFrames | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.frames = frames
        self.extra = extra


class Codec(Element):
    """A codec on a sound card."""

    __slots__ = {
        "type": "What it offers.",
    }
    __fields__ = tuple(__slots__)

    type: CodecType | None
    """What it offers."""

    def __init__(
        self,
        *,
        type: CodecType | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.extra = extra


class Console(Root):
    """A console: the first serial port, or a paravirtual one of its own."""

    __slots__ = {
        "type": "What it is connected to on the host.",
        "tty": "The path of the pseudo-terminal; libvirt's answer.",
        "sources": "Where on the host; `udp` has one for each direction.",
        "protocol": "`tcp`: the protocol.",
        "log": "A file that keeps a copy of the output. Since libvirt 1.3.3.",
        "target": "What the guest sees.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Console"

    type: CharType | None
    """What it is connected to on the host."""
    tty: str | None
    """The path of the pseudo-terminal; libvirt's answer."""
    sources: list[CharSource]
    """Where on the host; `udp` has one for each direction."""
    protocol: CharProtocol | None
    """`tcp`: the protocol."""
    log: CharLog | None
    """A file that keeps a copy of the output. Since libvirt 1.3.3."""
    target: ConsoleTarget | None
    """What the guest sees."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        type: CharType | None = None,
        tty: str | None = None,
        sources: list[CharSource] | None = None,
        protocol: CharProtocol | None = None,
        log: CharLog | None = None,
        target: ConsoleTarget | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.tty = tty
        self.sources = [] if sources is None else sources
        self.protocol = protocol
        self.log = log
        self.target = target
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def pty(cls) -> Self:
        """A console on a pseudo-terminal of the host."""
        return cls(type="pty")


class ConsoleTarget(Element):
    """What the guest sees of a console."""

    __slots__ = {
        "type": "The kind of console.",
        "port": "Its number, from 0.",
        "model": "The device model, best left to libvirt.",
    }
    __fields__ = tuple(__slots__)

    type: ConsoleTargetType | None
    """The kind of console."""
    port: str | None
    """Its number, from 0."""
    model: SerialModel | None
    """The device model, best left to libvirt."""

    def __init__(
        self,
        *,
        type: ConsoleTargetType | None = None,
        port: str | None = None,
        model: SerialModel | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.port = port
        self.model = model
        self.extra = extra


class Controller(Root):
    """A controller. libvirt adds those that the devices need."""

    __slots__ = {
        "type": "What bus it is.",
        "index": "Its number among controllers of its type, which addresses refer to.",
        "model": "The device model.",
        "ports": "`virtio-serial`, `usb`: how many devices can be connected.",
        "vectors": "`virtio-serial`: the number of interrupt vectors.",
        "max_grant_frames": "`xenbus`: the most grant frames for devices. Since libvirt 5.2.0.",
        "max_event_channels": "`xenbus`: the most event channels for the guest. Since libvirt 6.3.0.",
        "pci_model": "`pci`: the device that is emulated, best left to libvirt. Since libvirt 1.2.19.",
        "target": "`pci`: what the guest sees, best left to libvirt. Since libvirt 1.2.19.",
        "serial": "`nvme`: the serial number. Since libvirt 11.5.0.",
        "driver": "Options of the driver.",
        "alias": "The identifier of the device.",
        "master": "`usb`: the controller that this one is a companion of.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
        "pcihole64": "`pci` roots: the size of the 64-bit window for PCI, in KiB by default. Since libvirt 1.1.2.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Controller"

    type: ControllerType | None
    """What bus it is."""
    index: int | None
    """Its number among controllers of its type, which addresses refer to."""
    model: ControllerModel | None
    """The device model."""
    ports: int | None
    """`virtio-serial`, `usb`: how many devices can be connected."""
    vectors: int | None
    """`virtio-serial`: the number of interrupt vectors."""
    max_grant_frames: int | None
    """`xenbus`: the most grant frames for devices. Since libvirt 5.2.0."""
    max_event_channels: int | None
    """`xenbus`: the most event channels for the guest. Since libvirt 6.3.0."""
    pci_model: PciModel | None
    """`pci`: the device that is emulated, best left to libvirt. Since libvirt 1.2.19."""
    target: ControllerTarget | None
    """`pci`: what the guest sees, best left to libvirt. Since libvirt 1.2.19."""
    serial: str | None
    """`nvme`: the serial number. Since libvirt 11.5.0."""
    driver: ControllerDriver | None
    """Options of the driver."""
    alias: Alias | None
    """The identifier of the device."""
    master: UsbMaster | None
    """`usb`: the controller that this one is a companion of."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""
    pcihole64: Size | None
    """`pci` roots: the size of the 64-bit window for PCI, in KiB by default. Since libvirt 1.1.2."""

    def __init__(
        self,
        *,
        type: ControllerType | None = None,
        index: int | None = None,
        model: ControllerModel | None = None,
        ports: int | None = None,
        vectors: int | None = None,
        max_grant_frames: int | None = None,
        max_event_channels: int | None = None,
        pci_model: PciModel | None = None,
        target: ControllerTarget | None = None,
        serial: str | None = None,
        driver: ControllerDriver | None = None,
        alias: Alias | None = None,
        master: UsbMaster | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        pcihole64: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.index = index
        self.model = model
        self.ports = ports
        self.vectors = vectors
        self.max_grant_frames = max_grant_frames
        self.max_event_channels = max_event_channels
        self.pci_model = pci_model
        self.target = target
        self.serial = serial
        self.driver = driver
        self.alias = alias
        self.master = master
        self.acpi = acpi
        self.address = address
        self.pcihole64 = pcihole64
        self.extra = extra

    @classmethod
    def virtio_scsi(cls) -> Self:
        """A SCSI controller of virtio."""
        return cls(type="scsi", model="virtio-scsi")


class ControllerDriver(Element):
    """Options of a controller's driver."""

    __slots__ = {
        "queues": "The number of queues, best that of the vCPUs. Since libvirt 1.0.5.",
        "cmd_per_lun": "The most commands queued for devices of the host. Since libvirt 1.2.7.",
        "max_sectors": "The most sectors of 512 bytes in one command. Since libvirt 1.2.7.",
        "ioeventfd": "Whether another thread handles I/O while the guest runs on. Since libvirt 1.2.18.",
        "iothread": "`virtio-scsi`: the I/O thread that serves it, from 1. Since libvirt 1.3.5.",
        "iommu": "Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.",
        "ats": "Whether PCIe address translation services are offered. Since libvirt 3.5.0.",
        "packed": "Whether packed virtqueues are tried. Since libvirt 6.3.0.",
        "page_per_vq": "Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.",
        "iothreads": "`virtio-scsi`: several I/O threads. Since libvirt 11.2.0.",
    }
    __fields__ = tuple(__slots__)

    queues: int | None
    """The number of queues, best that of the vCPUs. Since libvirt 1.0.5."""
    cmd_per_lun: int | None
    """The most commands queued for devices of the host. Since libvirt 1.2.7."""
    max_sectors: int | None
    """The most sectors of 512 bytes in one command. Since libvirt 1.2.7."""
    ioeventfd: OnOff | None
    """Whether another thread handles I/O while the guest runs on. Since libvirt 1.2.18."""
    iothread: int | None
    """`virtio-scsi`: the I/O thread that serves it, from 1. Since libvirt 1.3.5."""
    iommu: OnOff | None
    """Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0."""
    ats: OnOff | None
    """Whether PCIe address translation services are offered. Since libvirt 3.5.0."""
    packed: OnOff | None
    """Whether packed virtqueues are tried. Since libvirt 6.3.0."""
    page_per_vq: OnOff | None
    """Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0."""
    iothreads: DiskIoThreads | None
    """`virtio-scsi`: several I/O threads. Since libvirt 11.2.0."""

    def __init__(
        self,
        *,
        queues: int | None = None,
        cmd_per_lun: int | None = None,
        max_sectors: int | None = None,
        ioeventfd: OnOff | None = None,
        iothread: int | None = None,
        iommu: OnOff | None = None,
        ats: OnOff | None = None,
        packed: OnOff | None = None,
        page_per_vq: OnOff | None = None,
        iothreads: DiskIoThreads | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.queues = queues
        self.cmd_per_lun = cmd_per_lun
        self.max_sectors = max_sectors
        self.ioeventfd = ioeventfd
        self.iothread = iothread
        self.iommu = iommu
        self.ats = ats
        self.packed = packed
        self.page_per_vq = page_per_vq
        self.iothreads = iothreads
        self.extra = extra


class ControllerTarget(Element):
    """What the guest sees of a PCI controller."""

    __slots__ = {
        "chassis_nr": "`pci-bridge`: the chassis number, 1 to 255.",
        "chassis": "Root and downstream ports: the chassis, 0 to 255.",
        "port": "Root and downstream ports: the port, 0 to 255.",
        "bus_nr": "Expander buses: the number of the new bus, 1 to 254.",
        "index": "pSeries: the order in which the guest sees the root. Since libvirt 3.6.0.",
        "hotplug": "Whether devices can be plugged while the guest runs. Since libvirt 6.3.0.",
        "mem_reserve": "`pcie-root-port`: memory set aside for devices plugged later, in KiB. Since libvirt 10.3.0.",
        "node": "The guest's NUMA node that the bus belongs to.",
    }
    __fields__ = tuple(__slots__)

    chassis_nr: int | None
    """`pci-bridge`: the chassis number, 1 to 255."""
    chassis: int | None
    """Root and downstream ports: the chassis, 0 to 255."""
    port: int | None
    """Root and downstream ports: the port, 0 to 255."""
    bus_nr: int | None
    """Expander buses: the number of the new bus, 1 to 254."""
    index: int | None
    """pSeries: the order in which the guest sees the root. Since libvirt 3.6.0."""
    hotplug: OnOff | None
    """Whether devices can be plugged while the guest runs. Since libvirt 6.3.0."""
    mem_reserve: int | None
    """`pcie-root-port`: memory set aside for devices plugged later, in KiB. Since libvirt 10.3.0."""
    node: int | None
    """The guest's NUMA node that the bus belongs to."""

    def __init__(
        self,
        *,
        chassis_nr: int | None = None,
        chassis: int | None = None,
        port: int | None = None,
        bus_nr: int | None = None,
        index: int | None = None,
        hotplug: OnOff | None = None,
        mem_reserve: int | None = None,
        node: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.chassis_nr = chassis_nr
        self.chassis = chassis
        self.port = port
        self.bus_nr = bus_nr
        self.index = index
        self.hotplug = hotplug
        self.mem_reserve = mem_reserve
        self.node = node
        self.extra = extra


class Cookie(Element):
    """An HTTP cookie."""

    __slots__ = {
        "name": "Its name.",
        "value": "Its value.",
    }
    __fields__ = tuple(__slots__)
    __secret__ = frozenset(("value",))

    name: str | None
    """Its name."""
    value: str | None
    """Its value."""

    def __init__(
        self,
        *,
        name: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.value = value
        self.extra = extra


class Cookies(Element):
    """HTTP cookies."""

    __slots__ = {
        "cookies": "The cookies.",
    }
    __fields__ = tuple(__slots__)

    cookies: list[Cookie]
    """The cookies."""

    def __init__(
        self,
        *,
        cookies: list[Cookie] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.cookies = [] if cookies is None else cookies
        self.extra = extra


class Crypto(Root):
    """A device that encrypts for the guest. Since libvirt 9.1.0."""

    __slots__ = {
        "model": "The device that the guest sees.",
        "type": "Who encrypts.",
        "backend": "How it is done on the host.",
        "driver": "Options of virtio. Since libvirt 3.5.0.",
        "alias": "The identifier of the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Crypto"

    model: CryptoModel | None
    """The device that the guest sees."""
    type: CryptoType | None
    """Who encrypts."""
    backend: CryptoBackend | None
    """How it is done on the host."""
    driver: VirtioDriver | None
    """Options of virtio. Since libvirt 3.5.0."""
    alias: Alias | None
    """The identifier of the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        model: CryptoModel | None = None,
        type: CryptoType | None = None,
        backend: CryptoBackend | None = None,
        driver: VirtioDriver | None = None,
        alias: Alias | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.type = type
        self.backend = backend
        self.driver = driver
        self.alias = alias
        self.address = address
        self.extra = extra

    @classmethod
    def new(cls, backend: CryptoBackendModel) -> Self:
        """A virtio device whose work QEMU does by this backend."""
        return cls(model="virtio", type="qemu", backend=CryptoBackend(model=backend))


class CryptoBackend(Element):
    """How encryption is done on the host."""

    __slots__ = {
        "model": "By what.",
        "queues": "The number of queues.",
    }
    __fields__ = tuple(__slots__)

    model: CryptoBackendModel | None
    """By what."""
    queues: int | None
    """The number of queues."""

    def __init__(
        self,
        *,
        model: CryptoBackendModel | None = None,
        queues: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.queues = queues
        self.extra = extra


class DataStore(Element):
    """The data of a qcow2 image that holds the metadata alone."""

    __slots__ = {
        "type": "What the source is.",
        "format": "The format: raw.",
        "source": "Where the data is.",
    }
    __fields__ = tuple(__slots__)

    type: DiskType | None
    """What the source is."""
    format: ImageFormat | None
    """The format: raw."""
    source: DiskSource | None
    """Where the data is."""

    def __init__(
        self,
        *,
        type: DiskType | None = None,
        format: ImageFormat | None = None,
        source: DiskSource | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.format = format
        self.source = source
        self.extra = extra


class DeviceSeclabel(Element):
    """A security label for one file or socket alone. Since libvirt 0.9.9."""

    __slots__ = {
        "model": "The security driver that it is for, such as `selinux` or `dac`.",
        "labelskip": "Whether labelling was skipped since the file system has no labels; libvirt's answer. Since libvirt 1.1.2.",
        "relabel": "Whether it is labelled.",
        "labels": "The label.",
    }
    __fields__ = tuple(__slots__)

    model: str | None
    """The security driver that it is for, such as `selinux` or `dac`."""
    labelskip: YesNo | None
    """Whether labelling was skipped since the file system has no labels; libvirt's answer. Since libvirt 1.1.2."""
    relabel: YesNo | None
    """Whether it is labelled."""
    labels: list[str]
    """The label."""

    def __init__(
        self,
        *,
        model: str | None = None,
        labelskip: YesNo | None = None,
        relabel: YesNo | None = None,
        labels: list[str] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.labelskip = labelskip
        self.relabel = relabel
        self.labels = [] if labels is None else labels
        self.extra = extra


class Devices(Element):
    """Everything that is plugged into the guest."""

    __slots__ = {
        "emulator": "The path of the emulator; libvirt knows the host's default.",
        "disks": "Hard disks, floppy disks and CD-ROMs.",
        "controllers": "The buses that other devices are on.",
        "leases": "Leases that a lock manager must hold.",
        "filesystems": "Directories of the host.",
        "interfaces": "Network interfaces.",
        "smartcards": "Smart card readers.",
        "serials": "Serial ports.",
        "parallels": "Parallel ports.",
        "consoles": "Consoles; the first is the first serial port, if there is one.",
        "channels": "Private channels between host and guest.",
        "inputs": "Keyboards and pointers.",
        "tpms": "Trusted platform modules.",
        "graphics": "How the screen is seen from outside.",
        "sounds": "Sound cards.",
        "audios": "Where the sound goes on the host.",
        "videos": "Graphics cards.",
        "hostdevs": "Devices of the host.",
        "redirdevs": "Devices of a client.",
        "redirfilter": "Which devices of a client are let in. Since libvirt 1.0.1.",
        "hubs": "Hubs.",
        "watchdogs": "Watchdogs.",
        "memballoon": "The memory balloon; libvirt adds one.",
        "rngs": "Sources of entropy.",
        "nvram": "The NVRAM of a pSeries guest.",
        "panics": "Through which libvirt hears of a crash.",
        "shmems": "Memory shared between guests.",
        "memories": "Memory modules.",
        "cryptos": "Devices that encrypt.",
        "iommus": "IOMMUs.",
        "vsock": "Sockets between host and guest.",
        "pstore": "Storage that outlives a crash.",
    }
    __fields__ = tuple(__slots__)

    emulator: str | None
    """The path of the emulator; libvirt knows the host's default."""
    disks: list[Disk]
    """Hard disks, floppy disks and CD-ROMs."""
    controllers: list[Controller]
    """The buses that other devices are on."""
    leases: list[Lease]
    """Leases that a lock manager must hold."""
    filesystems: list[Filesystem]
    """Directories of the host."""
    interfaces: list[Interface]
    """Network interfaces."""
    smartcards: list[Smartcard]
    """Smart card readers."""
    serials: list[Serial]
    """Serial ports."""
    parallels: list[Parallel]
    """Parallel ports."""
    consoles: list[Console]
    """Consoles; the first is the first serial port, if there is one."""
    channels: list[Channel]
    """Private channels between host and guest."""
    inputs: list[Input]
    """Keyboards and pointers."""
    tpms: list[Tpm]
    """Trusted platform modules."""
    graphics: list[Graphics]
    """How the screen is seen from outside."""
    sounds: list[Sound]
    """Sound cards."""
    audios: list[Audio]
    """Where the sound goes on the host."""
    videos: list[Video]
    """Graphics cards."""
    hostdevs: list[Hostdev]
    """Devices of the host."""
    redirdevs: list[Redirdev]
    """Devices of a client."""
    redirfilter: RedirFilter | None
    """Which devices of a client are let in. Since libvirt 1.0.1."""
    hubs: list[Hub]
    """Hubs."""
    watchdogs: list[Watchdog]
    """Watchdogs."""
    memballoon: Memballoon | None
    """The memory balloon; libvirt adds one."""
    rngs: list[Rng]
    """Sources of entropy."""
    nvram: Nvram | None
    """The NVRAM of a pSeries guest."""
    panics: list[Panic]
    """Through which libvirt hears of a crash."""
    shmems: list[Shmem]
    """Memory shared between guests."""
    memories: list[Memory]
    """Memory modules."""
    cryptos: list[Crypto]
    """Devices that encrypt."""
    iommus: list[Iommu]
    """IOMMUs."""
    vsock: Vsock | None
    """Sockets between host and guest."""
    pstore: Pstore | None
    """Storage that outlives a crash."""

    def __init__(
        self,
        *,
        emulator: str | None = None,
        disks: list[Disk] | None = None,
        controllers: list[Controller] | None = None,
        leases: list[Lease] | None = None,
        filesystems: list[Filesystem] | None = None,
        interfaces: list[Interface] | None = None,
        smartcards: list[Smartcard] | None = None,
        serials: list[Serial] | None = None,
        parallels: list[Parallel] | None = None,
        consoles: list[Console] | None = None,
        channels: list[Channel] | None = None,
        inputs: list[Input] | None = None,
        tpms: list[Tpm] | None = None,
        graphics: list[Graphics] | None = None,
        sounds: list[Sound] | None = None,
        audios: list[Audio] | None = None,
        videos: list[Video] | None = None,
        hostdevs: list[Hostdev] | None = None,
        redirdevs: list[Redirdev] | None = None,
        redirfilter: RedirFilter | None = None,
        hubs: list[Hub] | None = None,
        watchdogs: list[Watchdog] | None = None,
        memballoon: Memballoon | None = None,
        rngs: list[Rng] | None = None,
        nvram: Nvram | None = None,
        panics: list[Panic] | None = None,
        shmems: list[Shmem] | None = None,
        memories: list[Memory] | None = None,
        cryptos: list[Crypto] | None = None,
        iommus: list[Iommu] | None = None,
        vsock: Vsock | None = None,
        pstore: Pstore | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.emulator = emulator
        self.disks = [] if disks is None else disks
        self.controllers = [] if controllers is None else controllers
        self.leases = [] if leases is None else leases
        self.filesystems = [] if filesystems is None else filesystems
        self.interfaces = [] if interfaces is None else interfaces
        self.smartcards = [] if smartcards is None else smartcards
        self.serials = [] if serials is None else serials
        self.parallels = [] if parallels is None else parallels
        self.consoles = [] if consoles is None else consoles
        self.channels = [] if channels is None else channels
        self.inputs = [] if inputs is None else inputs
        self.tpms = [] if tpms is None else tpms
        self.graphics = [] if graphics is None else graphics
        self.sounds = [] if sounds is None else sounds
        self.audios = [] if audios is None else audios
        self.videos = [] if videos is None else videos
        self.hostdevs = [] if hostdevs is None else hostdevs
        self.redirdevs = [] if redirdevs is None else redirdevs
        self.redirfilter = redirfilter
        self.hubs = [] if hubs is None else hubs
        self.watchdogs = [] if watchdogs is None else watchdogs
        self.memballoon = memballoon
        self.rngs = [] if rngs is None else rngs
        self.nvram = nvram
        self.panics = [] if panics is None else panics
        self.shmems = [] if shmems is None else shmems
        self.memories = [] if memories is None else memories
        self.cryptos = [] if cryptos is None else cryptos
        self.iommus = [] if iommus is None else iommus
        self.vsock = vsock
        self.pstore = pstore
        self.extra = extra

    _KINDS = (
        ("disk", "disks"),
        ("controller", "controllers"),
        ("filesystem", "filesystems"),
        ("interface", "interfaces"),
        ("smartcard", "smartcards"),
        ("serial", "serials"),
        ("parallel", "parallels"),
        ("console", "consoles"),
        ("channel", "channels"),
        ("input", "inputs"),
        ("tpm", "tpms"),
        ("sound", "sounds"),
        ("video", "videos"),
        ("hostdev", "hostdevs"),
        ("redirdev", "redirdevs"),
        ("hub", "hubs"),
        ("watchdog", "watchdogs"),
        ("memballoon", "memballoon"),
        ("rng", "rngs"),
        ("nvram", "nvram"),
        ("panic", "panics"),
        ("shmem", "shmems"),
        ("memory", "memories"),
        ("crypto", "cryptos"),
        ("iommu", "iommus"),
        ("vsock", "vsock"),
        ("pstore", "pstore"),
    )

    def all(self) -> Iterator[tuple[str, Device]]:
        """Every device that can have an alias, with its path in the domain such as 'devices/disk[0]'. First all of one
        kind, in their order, then those of the next."""
        for name, attribute in self._KINDS:
            held = getattr(self, attribute)
            there = held if isinstance(held, list) else [] if held is None else [held]
            for index, device in enumerate(there):
                yield f"devices/{name}[{index}]", device

    def device(self, alias: str) -> tuple[str, Device] | None:
        """The device with this alias, of whatever kind, and its path in the domain."""
        return next((found for found in self.all() if found[1].alias and found[1].alias.name == alias), None)

    def disk(self, target: str) -> Disk | None:
        """The disk with this target, such as 'vda'."""
        return next((disk for disk in self.disks if disk.target and disk.target.dev == target), None)

    def interface(self, mac: str) -> Interface | None:
        """The interface with this MAC address, however either is spelled."""
        try:
            wanted = MacAddr(mac)
        except ValueError:
            return None
        return next((interface for interface in self.interfaces if interface.mac_addr() == wanted), None)

    def interface_by_target(self, dev: str) -> Interface | None:
        """The interface with this device on the host, such as 'vnet0'."""
        return next((found for found in self.interfaces if found.target and found.target.dev == dev), None)

    def controller(self, type_: ControllerType, index: int) -> Controller | None:
        """The controller of this type and number."""
        return next((found for found in self.controllers if (found.type, found.index) == (type_, index)), None)


class Disk(Root):
    """Anything that looks like a disk to the guest."""

    __slots__ = {
        "type": "What the source is; `file` when left out.",
        "device": "What the guest sees; `disk` when left out.",
        "model": "The device model, where the bus leaves a choice. Since libvirt 5.2.0.",
        "rawio": "`lun`: whether the guest may send raw I/O; it then holds for all of its disks. Since libvirt 0.9.10.",
        "sgio": "`lun`: whether SCSI commands of the guest are filtered. Since libvirt 1.0.2.",
        "snapshot": "What happens to the disk at a snapshot. Since libvirt 0.9.5.",
        "driver": "How the hypervisor accesses the source.",
        "auth": "Who one is to the storage server; today in `source`.",
        "source": "Where the data is. None is an empty drive.",
        "backing_store": "What the source is based on. Since libvirt 1.2.4.",
        "backenddomain": "Xen: the domain that serves the disk. Since libvirt 1.2.13.",
        "geometry": "The geometry that the guest is told. Since libvirt 0.10.0.",
        "blockio": "The block sizes that the guest is told. Since libvirt 0.10.2.",
        "mirror": "A block job that copies the disk; libvirt's answer. Since libvirt 0.9.12.",
        "target": "The bus and name under which the guest sees the disk.",
        "iotune": "Limits of throughput. Since libvirt 0.9.8.",
        "throttlefilters": "The throttle groups that limit the disk, instead of `iotune`. Since libvirt 11.2.0.",
        "readonly": "Whether the guest cannot write.",
        "shareable": "Whether several guests use the disk at once.",
        "transient": "Whether what the guest writes is dropped when it ends. Since libvirt 0.9.5.",
        "serial": "The drive's serial number. Since libvirt 0.7.1.",
        "wwn": "The drive's world wide name, 16 hexadecimal digits. Since libvirt 0.10.1.",
        "vendor": "The drive's vendor, up to 8 characters. Since libvirt 1.0.1.",
        "product": "The drive's product name, up to 16 characters. Since libvirt 1.0.1.",
        "encryption": "How the volume is encrypted; today in `source`.",
        "boot": "When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Disk"

    type: DiskType | None
    """What the source is; `file` when left out."""
    device: DiskDevice | None
    """What the guest sees; `disk` when left out."""
    model: DiskModel | None
    """The device model, where the bus leaves a choice. Since libvirt 5.2.0."""
    rawio: YesNo | None
    """`lun`: whether the guest may send raw I/O; it then holds for all of its disks. Since libvirt 0.9.10."""
    sgio: SgIo | None
    """`lun`: whether SCSI commands of the guest are filtered. Since libvirt 1.0.2."""
    snapshot: DiskSnapshot | None
    """What happens to the disk at a snapshot. Since libvirt 0.9.5."""
    driver: DiskDriver | None
    """How the hypervisor accesses the source."""
    auth: Auth | None
    """Who one is to the storage server; today in `source`."""
    source: DiskSource | None
    """Where the data is. None is an empty drive."""
    backing_store: BackingStore | None
    """What the source is based on. Since libvirt 1.2.4."""
    backenddomain: BackendDomain | None
    """Xen: the domain that serves the disk. Since libvirt 1.2.13."""
    geometry: Geometry | None
    """The geometry that the guest is told. Since libvirt 0.10.0."""
    blockio: BlockIo | None
    """The block sizes that the guest is told. Since libvirt 0.10.2."""
    mirror: Mirror | None
    """A block job that copies the disk; libvirt's answer. Since libvirt 0.9.12."""
    target: DiskTarget | None
    """The bus and name under which the guest sees the disk."""
    iotune: IoTune | None
    """Limits of throughput. Since libvirt 0.9.8."""
    throttlefilters: ThrottleFilters | None
    """The throttle groups that limit the disk, instead of `iotune`. Since libvirt 11.2.0."""
    readonly: bool
    """Whether the guest cannot write."""
    shareable: bool
    """Whether several guests use the disk at once."""
    transient: Transient | None
    """Whether what the guest writes is dropped when it ends. Since libvirt 0.9.5."""
    serial: str | None
    """The drive's serial number. Since libvirt 0.7.1."""
    wwn: str | None
    """The drive's world wide name, 16 hexadecimal digits. Since libvirt 0.10.1."""
    vendor: str | None
    """The drive's vendor, up to 8 characters. Since libvirt 1.0.1."""
    product: str | None
    """The drive's product name, up to 16 characters. Since libvirt 1.0.1."""
    encryption: Encryption | None
    """How the volume is encrypted; today in `source`."""
    boot: Boot | None
    """When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        type: DiskType | None = None,
        device: DiskDevice | None = None,
        model: DiskModel | None = None,
        rawio: YesNo | None = None,
        sgio: SgIo | None = None,
        snapshot: DiskSnapshot | None = None,
        driver: DiskDriver | None = None,
        auth: Auth | None = None,
        source: DiskSource | None = None,
        backing_store: BackingStore | None = None,
        backenddomain: BackendDomain | None = None,
        geometry: Geometry | None = None,
        blockio: BlockIo | None = None,
        mirror: Mirror | None = None,
        target: DiskTarget | None = None,
        iotune: IoTune | None = None,
        throttlefilters: ThrottleFilters | None = None,
        readonly: bool = False,
        shareable: bool = False,
        transient: Transient | None = None,
        serial: str | None = None,
        wwn: str | None = None,
        vendor: str | None = None,
        product: str | None = None,
        encryption: Encryption | None = None,
        boot: Boot | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.device = device
        self.model = model
        self.rawio = rawio
        self.sgio = sgio
        self.snapshot = snapshot
        self.driver = driver
        self.auth = auth
        self.source = source
        self.backing_store = backing_store
        self.backenddomain = backenddomain
        self.geometry = geometry
        self.blockio = blockio
        self.mirror = mirror
        self.target = target
        self.iotune = iotune
        self.throttlefilters = throttlefilters
        self.readonly = readonly
        self.shareable = shareable
        self.transient = transient
        self.serial = serial
        self.wwn = wwn
        self.vendor = vendor
        self.product = product
        self.encryption = encryption
        self.boot = boot
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def file(
        cls, path: str, *, target: str | None = None, bus: DiskBus | None = None, format: StorageFormat | None = None
    ) -> Self:
        """A disk in a file of the host.

        `target` is its name in the guest, such as 'vda', `bus` what it is plugged into; QEMU's driver for the `format`
        reads it.
        """
        return cls._of("file", DiskSource(file=path), target, bus, format)

    @classmethod
    def block(
        cls, path: str, *, target: str | None = None, bus: DiskBus | None = None, format: StorageFormat | None = None
    ) -> Self:
        """A disk on a block device of the host; the rest is as for `file`."""
        return cls._of("block", DiskSource(dev=path), target, bus, format)

    @classmethod
    def dir(
        cls, path: str, *, target: str | None = None, bus: DiskBus | None = None, format: StorageFormat | None = None
    ) -> Self:
        """A disk made of a directory of the host; the rest is as for `file`."""
        return cls._of("dir", DiskSource(dir=path), target, bus, format)

    @classmethod
    def volume(
        cls,
        pool: str,
        volume: str,
        *,
        target: str | None = None,
        bus: DiskBus | None = None,
        format: StorageFormat | None = None,
    ) -> Self:
        """A disk in a volume of a storage pool; the rest is as for `file`."""
        return cls._of("volume", DiskSource(pool=pool, volume=volume), target, bus, format)

    @classmethod
    def network(
        cls,
        protocol: DiskProtocol,
        name: str,
        *,
        hosts: list[DiskHost] | None = None,
        target: str | None = None,
        bus: DiskBus | None = None,
        format: StorageFormat | None = None,
    ) -> Self:
        """A disk on a storage server; the rest is as for `file`."""
        return cls._of("network", DiskSource(protocol=protocol, name=name, hosts=hosts), target, bus, format)

    @classmethod
    def vhost_user(cls, socket: str, *, target: str | None = None, bus: DiskBus | None = None) -> Self:
        """A disk that another process serves over vhost-user; the rest is as for `file`."""
        return cls._of("vhostuser", DiskSource(type="unix", path=socket), target, bus, None)

    @classmethod
    def nvme(
        cls, controller: PciAddress, namespace: int, *, target: str | None = None, bus: DiskBus | None = None
    ) -> Self:
        """A disk on a namespace of an NVMe controller of the host, which libvirt detaches from it; the rest is as for
        `file`."""
        source = DiskSource(type="pci", managed="yes", namespace=namespace, address=controller)
        return cls._of("nvme", source, target, bus, None)

    @classmethod
    def empty(cls, device: DiskDevice, *, target: str | None = None, bus: DiskBus | None = None) -> Self:
        """A drive with nothing in it, as a 'cdrom' and a 'floppy' can be; the rest is as for `file`."""
        disk = cls._of("file", None, target, bus, None)
        disk.device = device
        return disk

    @classmethod
    def cdrom(cls, path: str | None = None, *, target: str | None = None, bus: DiskBus | None = None) -> Self:
        """A CD-ROM in a file of the host, or a drive without one."""
        disk = cls._of("file", None if path is None else DiskSource(file=path), target, bus, None)
        disk.device = "cdrom"
        disk.readonly = True
        return disk

    def kind(self) -> DiskType:
        """What the source is: `type`, or its default."""
        return self.type or "file"

    @classmethod
    def _of(
        cls,
        type_: DiskType,
        source: DiskSource | None,
        target: str | None,
        bus: DiskBus | None,
        format: StorageFormat | None,
    ) -> Self:
        return cls(
            type=type_,
            device="disk",
            driver=None if format is None else DiskDriver.qemu(format),
            source=source,
            target=None if target is None and bus is None else DiskTarget(dev=target, bus=bus),
        )


class DiskDriver(Element):
    """How the hypervisor accesses a disk's source."""

    __slots__ = {
        "name": "The backend: `qemu`, or with Xen `tap`, `tap2`, `phy` or `file`.",
        "type": "The image's format.",
        "cache": "How the host caches. Since libvirt 0.6.0.",
        "error_policy": "What happens at a write error. Since libvirt 0.8.0.",
        "rerror_policy": "What happens at a read error; as for writes when left out. Since libvirt 0.9.7.",
        "io": "How I/O is submitted to the host. Since libvirt 0.8.8.",
        "ioeventfd": "Whether another thread handles I/O while the guest runs on. Since libvirt 0.9.3.",
        "event_idx": "Whether the guest is interrupted less often. Since libvirt 0.9.5.",
        "copy_on_read": "Whether what is read from a backing file is kept in the image. Since libvirt 0.9.10.",
        "discard": "Whether the guest can give blocks back. Since libvirt 1.0.6.",
        "iothread": "The I/O thread that serves the disk, from 1. Since libvirt 1.2.8.",
        "detect_zeroes": "Whether written zeroes are looked for. Since libvirt 2.0.0.",
        "queues": "virtio: the number of virtqueues. Since libvirt 3.9.0.",
        "queue_size": "virtio: the size of each virtqueue. Since libvirt 7.8.0.",
        "iommu": "Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.",
        "ats": "Whether PCIe address translation services are offered. Since libvirt 3.5.0.",
        "packed": "Whether packed virtqueues are tried. Since libvirt 6.3.0.",
        "page_per_vq": "Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.",
        "discard_no_unref": "qcow2: whether discarded clusters stay allocated in the image. Since libvirt 9.5.0.",
        "metadata_cache": "qcow2: the cache of metadata. Since libvirt 7.0.0.",
        "iothreads": "virtio: several I/O threads for the disk. Since libvirt 10.0.0.",
        "statistics": "What is counted of the disk's I/O. Since libvirt 11.9.0.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The backend: `qemu`, or with Xen `tap`, `tap2`, `phy` or `file`."""
    type: StorageFormat | None
    """The image's format."""
    cache: DiskCache | None
    """How the host caches. Since libvirt 0.6.0."""
    error_policy: ErrorPolicy | None
    """What happens at a write error. Since libvirt 0.8.0."""
    rerror_policy: ErrorPolicy | None
    """What happens at a read error; as for writes when left out. Since libvirt 0.9.7."""
    io: DiskIo | None
    """How I/O is submitted to the host. Since libvirt 0.8.8."""
    ioeventfd: OnOff | None
    """Whether another thread handles I/O while the guest runs on. Since libvirt 0.9.3."""
    event_idx: OnOff | None
    """Whether the guest is interrupted less often. Since libvirt 0.9.5."""
    copy_on_read: OnOff | None
    """Whether what is read from a backing file is kept in the image. Since libvirt 0.9.10."""
    discard: Discard | None
    """Whether the guest can give blocks back. Since libvirt 1.0.6."""
    iothread: int | None
    """The I/O thread that serves the disk, from 1. Since libvirt 1.2.8."""
    detect_zeroes: DetectZeroes | None
    """Whether written zeroes are looked for. Since libvirt 2.0.0."""
    queues: int | None
    """virtio: the number of virtqueues. Since libvirt 3.9.0."""
    queue_size: int | None
    """virtio: the size of each virtqueue. Since libvirt 7.8.0."""
    iommu: OnOff | None
    """Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0."""
    ats: OnOff | None
    """Whether PCIe address translation services are offered. Since libvirt 3.5.0."""
    packed: OnOff | None
    """Whether packed virtqueues are tried. Since libvirt 6.3.0."""
    page_per_vq: OnOff | None
    """Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0."""
    discard_no_unref: OnOff | None
    """qcow2: whether discarded clusters stay allocated in the image. Since libvirt 9.5.0."""
    metadata_cache: MetadataCache | None
    """qcow2: the cache of metadata. Since libvirt 7.0.0."""
    iothreads: DiskIoThreads | None
    """virtio: several I/O threads for the disk. Since libvirt 10.0.0."""
    statistics: DiskStatistics | None
    """What is counted of the disk's I/O. Since libvirt 11.9.0."""

    def __init__(
        self,
        *,
        name: str | None = None,
        type: StorageFormat | None = None,
        cache: DiskCache | None = None,
        error_policy: ErrorPolicy | None = None,
        rerror_policy: ErrorPolicy | None = None,
        io: DiskIo | None = None,
        ioeventfd: OnOff | None = None,
        event_idx: OnOff | None = None,
        copy_on_read: OnOff | None = None,
        discard: Discard | None = None,
        iothread: int | None = None,
        detect_zeroes: DetectZeroes | None = None,
        queues: int | None = None,
        queue_size: int | None = None,
        iommu: OnOff | None = None,
        ats: OnOff | None = None,
        packed: OnOff | None = None,
        page_per_vq: OnOff | None = None,
        discard_no_unref: OnOff | None = None,
        metadata_cache: MetadataCache | None = None,
        iothreads: DiskIoThreads | None = None,
        statistics: DiskStatistics | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.type = type
        self.cache = cache
        self.error_policy = error_policy
        self.rerror_policy = rerror_policy
        self.io = io
        self.ioeventfd = ioeventfd
        self.event_idx = event_idx
        self.copy_on_read = copy_on_read
        self.discard = discard
        self.iothread = iothread
        self.detect_zeroes = detect_zeroes
        self.queues = queues
        self.queue_size = queue_size
        self.iommu = iommu
        self.ats = ats
        self.packed = packed
        self.page_per_vq = page_per_vq
        self.discard_no_unref = discard_no_unref
        self.metadata_cache = metadata_cache
        self.iothreads = iothreads
        self.statistics = statistics
        self.extra = extra

    @classmethod
    def qemu(cls, format: StorageFormat) -> Self:
        """QEMU's driver for this format."""
        return cls(name="qemu", type=format)


class DiskHost(Element):
    """A storage server."""

    __slots__ = {
        "name": "Its name or IP address.",
        "port": "Its port; each protocol has a default.",
        "transport": "How it is reached; `tcp` when left out.",
        "socket": "`unix`: the path of the socket.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name or IP address."""
    port: int | None
    """Its port; each protocol has a default."""
    transport: HostTransport | None
    """How it is reached; `tcp` when left out."""
    socket: str | None
    """`unix`: the path of the socket."""

    def __init__(
        self,
        *,
        name: str | None = None,
        port: int | None = None,
        transport: HostTransport | None = None,
        socket: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.port = port
        self.transport = transport
        self.socket = socket
        self.extra = extra

    @classmethod
    def tcp(cls, name: str, port: int) -> Self:
        """A server at a TCP port."""
        return cls(name=name, port=port)

    @classmethod
    def unix(cls, socket: str) -> Self:
        """A server at a UNIX socket."""
        return cls(transport="unix", socket=socket)


class DiskIdentity(Element):
    """Who one is to a storage server."""

    __slots__ = {
        "user": "`nfs`: the user, by name, or by number after a `+`.",
        "group": "`nfs`: the group, by name, or by number after a `+`.",
        "username": "`ssh`: the user's name.",
        "keyfile": "`ssh`: the path of the private key.",
        "agentsock": "`ssh`: the path of the agent's socket, instead of a key.",
    }
    __fields__ = tuple(__slots__)

    user: str | None
    """`nfs`: the user, by name, or by number after a `+`."""
    group: str | None
    """`nfs`: the group, by name, or by number after a `+`."""
    username: str | None
    """`ssh`: the user's name."""
    keyfile: str | None
    """`ssh`: the path of the private key."""
    agentsock: str | None
    """`ssh`: the path of the agent's socket, instead of a key."""

    def __init__(
        self,
        *,
        user: str | None = None,
        group: str | None = None,
        username: str | None = None,
        keyfile: str | None = None,
        agentsock: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.user = user
        self.group = group
        self.username = username
        self.keyfile = keyfile
        self.agentsock = agentsock
        self.extra = extra


class DiskIoThread(Element):
    """An I/O thread that serves a disk or controller."""

    __slots__ = {
        "id": "The thread's number.",
        "queues": "The queues that it serves; all threads or none have them.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """The thread's number."""
    queues: list[DiskQueue]
    """The queues that it serves; all threads or none have them."""

    def __init__(
        self,
        *,
        id: int | None = None,
        queues: list[DiskQueue] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.queues = [] if queues is None else queues
        self.extra = extra


class DiskIoThreads(Element):
    """The I/O threads that serve a disk."""

    __slots__ = {
        "iothreads": "The threads; each queue goes to one of them.",
    }
    __fields__ = tuple(__slots__)

    iothreads: list[DiskIoThread]
    """The threads; each queue goes to one of them."""

    def __init__(
        self,
        *,
        iothreads: list[DiskIoThread] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.iothreads = [] if iothreads is None else iothreads
        self.extra = extra


class DiskQueue(Element):
    """A virtqueue."""

    __slots__ = {
        "id": "The queue's number, from 0.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """The queue's number, from 0."""

    def __init__(
        self,
        *,
        id: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.extra = extra


class DiskSource(Element):
    """Where a disk's data is. Which attributes count depends on the disk's `type`."""

    __slots__ = {
        "type": "`nvme`: the kind of `address`. `vhostuser`: the kind of socket.",
        "file": "`file`: the path of the file.",
        "fdgroup": "`file`: the name of file descriptors passed in, used instead of the path. Since libvirt 9.0.0.",
        "dev": "`block`, `vhostvdpa`, `ctl`: the path of the device.",
        "dir": "`dir`: the path of the directory.",
        "protocol": "`network`: the protocol.",
        "name": "`network`: the image, export or target, as the protocol names it.",
        "query": "`http`, `https`: the query string. Since libvirt 6.2.0.",
        "tls": "`nbd`, `vxhs`: whether the connection is encrypted. Since libvirt 4.5.0.",
        "tls_hostname": "`nbd`: the name expected in the server's certificate. Since libvirt 8.2.0.",
        "pool": "`volume`: the name of the storage pool.",
        "volume": "`volume`: the name of the volume.",
        "mode": "`volume`: how a LUN of an iSCSI pool is accessed. Since libvirt 1.1.1.",
        "managed": "`nvme`: whether libvirt detaches the controller from the host.",
        "namespace": "`nvme`: the namespace, from 1.",
        "path": "`vhostuser`: the path of the socket.",
        "startup_policy": "What happens when the source is missing. Since libvirt 0.9.7.",
        "index": "The image's number in block jobs, as in `vda[1]`; libvirt's answer.",
        "hosts": "`network`: the servers.",
        "known_hosts": "`ssh`: which servers are trusted.",
        "identity": "`nfs`, `ssh`: who one is to the server.",
        "snapshot": "`rbd`: the snapshot to use. Since libvirt 1.2.11.",
        "config": "`rbd`: the client's configuration file. Since libvirt 1.2.11.",
        "initiator": "`iscsi`: who one is. Since libvirt 4.7.0.",
        "ssl": "`https`, `ftps`: how the server is checked. Since libvirt 6.2.0.",
        "cookies": "`http`, `https`: the cookies to send. Since libvirt 6.2.0.",
        "readahead": "How much is read ahead. Since libvirt 6.2.0.",
        "timeout": "When a connection is given up. Since libvirt 6.2.0.",
        "address": "`nvme`: the controller's PCI address on the host. Since libvirt 6.0.0.",
        "reconnect": "`vhostuser`, `nbd`: what happens when the connection is lost.",
        "slices": "The part of the storage that holds the image. Since libvirt 6.1.0.",
        "seclabels": "Security labels for the source alone. Since libvirt 0.9.9.",
        "auth": "Who one is to the storage server. Since libvirt 3.9.0.",
        "encryption": "How the volume is encrypted. Since libvirt 3.9.0.",
        "reservations": "Persistent reservations. Since libvirt 4.4.0.",
        "data_store": "qcow2: where the data is, when the image holds the metadata alone. Since libvirt 10.10.0.",
    }
    __fields__ = tuple(__slots__)

    type: DiskSourceType | None
    """`nvme`: the kind of `address`. `vhostuser`: the kind of socket."""
    file: str | None
    """`file`: the path of the file."""
    fdgroup: str | None
    """`file`: the name of file descriptors passed in, used instead of the path. Since libvirt 9.0.0."""
    dev: str | None
    """`block`, `vhostvdpa`, `ctl`: the path of the device."""
    dir: str | None
    """`dir`: the path of the directory."""
    protocol: DiskProtocol | None
    """`network`: the protocol."""
    name: str | None
    """`network`: the image, export or target, as the protocol names it."""
    query: str | None
    """`http`, `https`: the query string. Since libvirt 6.2.0."""
    tls: YesNo | None
    """`nbd`, `vxhs`: whether the connection is encrypted. Since libvirt 4.5.0."""
    tls_hostname: str | None
    """`nbd`: the name expected in the server's certificate. Since libvirt 8.2.0."""
    pool: str | None
    """`volume`: the name of the storage pool."""
    volume: str | None
    """`volume`: the name of the volume."""
    mode: VolumeMode | None
    """`volume`: how a LUN of an iSCSI pool is accessed. Since libvirt 1.1.1."""
    managed: YesNo | None
    """`nvme`: whether libvirt detaches the controller from the host."""
    namespace: int | None
    """`nvme`: the namespace, from 1."""
    path: str | None
    """`vhostuser`: the path of the socket."""
    startup_policy: StartupPolicy | None
    """What happens when the source is missing. Since libvirt 0.9.7."""
    index: int | None
    """The image's number in block jobs, as in `vda[1]`; libvirt's answer."""
    hosts: list[DiskHost]
    """`network`: the servers."""
    known_hosts: KnownHosts | None
    """`ssh`: which servers are trusted."""
    identity: DiskIdentity | None
    """`nfs`, `ssh`: who one is to the server."""
    snapshot: DiskSourceSnapshot | None
    """`rbd`: the snapshot to use. Since libvirt 1.2.11."""
    config: DiskSourceConfig | None
    """`rbd`: the client's configuration file. Since libvirt 1.2.11."""
    initiator: Initiator | None
    """`iscsi`: who one is. Since libvirt 4.7.0."""
    ssl: Ssl | None
    """`https`, `ftps`: how the server is checked. Since libvirt 6.2.0."""
    cookies: Cookies | None
    """`http`, `https`: the cookies to send. Since libvirt 6.2.0."""
    readahead: Readahead | None
    """How much is read ahead. Since libvirt 6.2.0."""
    timeout: Timeout | None
    """When a connection is given up. Since libvirt 6.2.0."""
    address: PciAddress | None
    """`nvme`: the controller's PCI address on the host. Since libvirt 6.0.0."""
    reconnect: Reconnect | None
    """`vhostuser`, `nbd`: what happens when the connection is lost."""
    slices: Slices | None
    """The part of the storage that holds the image. Since libvirt 6.1.0."""
    seclabels: list[DeviceSeclabel]
    """Security labels for the source alone. Since libvirt 0.9.9."""
    auth: Auth | None
    """Who one is to the storage server. Since libvirt 3.9.0."""
    encryption: Encryption | None
    """How the volume is encrypted. Since libvirt 3.9.0."""
    reservations: Reservations | None
    """Persistent reservations. Since libvirt 4.4.0."""
    data_store: DataStore | None
    """qcow2: where the data is, when the image holds the metadata alone. Since libvirt 10.10.0."""

    def __init__(
        self,
        *,
        type: DiskSourceType | None = None,
        file: str | None = None,
        fdgroup: str | None = None,
        dev: str | None = None,
        dir: str | None = None,
        protocol: DiskProtocol | None = None,
        name: str | None = None,
        query: str | None = None,
        tls: YesNo | None = None,
        tls_hostname: str | None = None,
        pool: str | None = None,
        volume: str | None = None,
        mode: VolumeMode | None = None,
        managed: YesNo | None = None,
        namespace: int | None = None,
        path: str | None = None,
        startup_policy: StartupPolicy | None = None,
        index: int | None = None,
        hosts: list[DiskHost] | None = None,
        known_hosts: KnownHosts | None = None,
        identity: DiskIdentity | None = None,
        snapshot: DiskSourceSnapshot | None = None,
        config: DiskSourceConfig | None = None,
        initiator: Initiator | None = None,
        ssl: Ssl | None = None,
        cookies: Cookies | None = None,
        readahead: Readahead | None = None,
        timeout: Timeout | None = None,
        address: PciAddress | None = None,
        reconnect: Reconnect | None = None,
        slices: Slices | None = None,
        seclabels: list[DeviceSeclabel] | None = None,
        auth: Auth | None = None,
        encryption: Encryption | None = None,
        reservations: Reservations | None = None,
        data_store: DataStore | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.file = file
        self.fdgroup = fdgroup
        self.dev = dev
        self.dir = dir
        self.protocol = protocol
        self.name = name
        self.query = query
        self.tls = tls
        self.tls_hostname = tls_hostname
        self.pool = pool
        self.volume = volume
        self.mode = mode
        self.managed = managed
        self.namespace = namespace
        self.path = path
        self.startup_policy = startup_policy
        self.index = index
        self.hosts = [] if hosts is None else hosts
        self.known_hosts = known_hosts
        self.identity = identity
        self.snapshot = snapshot
        self.config = config
        self.initiator = initiator
        self.ssl = ssl
        self.cookies = cookies
        self.readahead = readahead
        self.timeout = timeout
        self.address = address
        self.reconnect = reconnect
        self.slices = slices
        self.seclabels = [] if seclabels is None else seclabels
        self.auth = auth
        self.encryption = encryption
        self.reservations = reservations
        self.data_store = data_store
        self.extra = extra


class DiskSourceConfig(Element):
    """The configuration of a storage client."""

    __slots__ = {
        "file": "The path of the file.",
    }
    __fields__ = tuple(__slots__)

    file: str | None
    """The path of the file."""

    def __init__(
        self,
        *,
        file: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.file = file
        self.extra = extra


class DiskSourceSnapshot(Element):
    """A snapshot on a storage server."""

    __slots__ = {
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class DiskStatistic(Element):
    """An interval for which averages are kept."""

    __slots__ = {
        "interval": "The length in seconds.",
    }
    __fields__ = tuple(__slots__)

    interval: int | None
    """The length in seconds."""

    def __init__(
        self,
        *,
        interval: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.interval = interval
        self.extra = extra


class DiskStatistics(Element):
    """What is counted of a disk's I/O."""

    __slots__ = {
        "statistics": "Intervals for which averages are kept.",
        "latency_histograms": "How latencies are counted. Since libvirt 12.1.0.",
    }
    __fields__ = tuple(__slots__)

    statistics: list[DiskStatistic]
    """Intervals for which averages are kept."""
    latency_histograms: list[LatencyHistogram]
    """How latencies are counted. Since libvirt 12.1.0."""

    def __init__(
        self,
        *,
        statistics: list[DiskStatistic] | None = None,
        latency_histograms: list[LatencyHistogram] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.statistics = [] if statistics is None else statistics
        self.latency_histograms = [] if latency_histograms is None else latency_histograms
        self.extra = extra


class DiskTarget(Element):
    """The bus and name under which the guest sees a disk."""

    __slots__ = {
        "dev": "A name such as `vda` or `sda`: an order, and not always the name in the guest.",
        "bus": "The bus; from the name when left out.",
        "tray": "Whether the drive's tray is open. Since libvirt 0.9.11.",
        "removable": "USB: whether the medium is removable. Since libvirt 1.1.3.",
        "rotation_rate": "Rotations per minute, 1025 to 65534, or 1 for a disk that does not rotate. Since libvirt 7.3.0.",
        "dpofua": "SCSI: whether DPO and FUA are supported.",
    }
    __fields__ = tuple(__slots__)

    dev: str | None
    """A name such as `vda` or `sda`: an order, and not always the name in the guest."""
    bus: DiskBus | None
    """The bus; from the name when left out."""
    tray: Tray | None
    """Whether the drive's tray is open. Since libvirt 0.9.11."""
    removable: OnOff | None
    """USB: whether the medium is removable. Since libvirt 1.1.3."""
    rotation_rate: int | None
    """Rotations per minute, 1025 to 65534, or 1 for a disk that does not rotate. Since libvirt 7.3.0."""
    dpofua: OnOff | None
    """SCSI: whether DPO and FUA are supported."""

    def __init__(
        self,
        *,
        dev: str | None = None,
        bus: DiskBus | None = None,
        tray: Tray | None = None,
        removable: OnOff | None = None,
        rotation_rate: int | None = None,
        dpofua: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dev = dev
        self.bus = bus
        self.tray = tray
        self.removable = removable
        self.rotation_rate = rotation_rate
        self.dpofua = dpofua
        self.extra = extra


class FileTransfer(Element):
    """Whether files can be sent."""

    __slots__ = {
        "enable": "Whether they can.",
    }
    __fields__ = tuple(__slots__)

    enable: YesNo | None
    """Whether they can."""

    def __init__(
        self,
        *,
        enable: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enable = enable
        self.extra = extra


class Filesystem(Root):
    """A file system of the host in the guest."""

    __slots__ = {
        "type": "What the source is; `mount` when left out.",
        "accessmode": "As whom the guest accesses files. Since libvirt 0.8.5.",
        "model": "virtio: the generation. Since libvirt 5.2.0.",
        "multidevs": "9p: what happens when the directory spans several devices. Since libvirt 6.3.0.",
        "fmode": "9p: the mode of new files, octal. Since libvirt 6.10.0.",
        "dmode": "9p: the mode of new directories, octal. Since libvirt 6.10.0.",
        "driver": "How it reaches the guest. Since libvirt 1.0.6.",
        "binary": "Options of virtiofsd. Since libvirt 6.2.0.",
        "idmap": "virtiofs: how user and group numbers differ. Since libvirt 10.0.0.",
        "source": "Where on the host it is.",
        "target": "Where in the guest it is.",
        "readonly": "Whether the guest cannot write.",
        "boot": "When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
        "space_hard_limit": "The most space that the guest may take, in bytes by default. Since libvirt 0.9.13.",
        "space_soft_limit": "The most space that the guest may take for long, in bytes by default. Since libvirt 0.9.13.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Filesystem"

    type: FilesystemType | None
    """What the source is; `mount` when left out."""
    accessmode: AccessMode | None
    """As whom the guest accesses files. Since libvirt 0.8.5."""
    model: VirtioModel | None
    """virtio: the generation. Since libvirt 5.2.0."""
    multidevs: MultiDevs | None
    """9p: what happens when the directory spans several devices. Since libvirt 6.3.0."""
    fmode: str | None
    """9p: the mode of new files, octal. Since libvirt 6.10.0."""
    dmode: str | None
    """9p: the mode of new directories, octal. Since libvirt 6.10.0."""
    driver: FilesystemDriver | None
    """How it reaches the guest. Since libvirt 1.0.6."""
    binary: FilesystemBinary | None
    """Options of virtiofsd. Since libvirt 6.2.0."""
    idmap: IdMap | None
    """virtiofs: how user and group numbers differ. Since libvirt 10.0.0."""
    source: FilesystemSource | None
    """Where on the host it is."""
    target: FilesystemTarget | None
    """Where in the guest it is."""
    readonly: bool
    """Whether the guest cannot write."""
    boot: Boot | None
    """When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""
    space_hard_limit: Size | None
    """The most space that the guest may take, in bytes by default. Since libvirt 0.9.13."""
    space_soft_limit: Size | None
    """The most space that the guest may take for long, in bytes by default. Since libvirt 0.9.13."""

    def __init__(
        self,
        *,
        type: FilesystemType | None = None,
        accessmode: AccessMode | None = None,
        model: VirtioModel | None = None,
        multidevs: MultiDevs | None = None,
        fmode: str | None = None,
        dmode: str | None = None,
        driver: FilesystemDriver | None = None,
        binary: FilesystemBinary | None = None,
        idmap: IdMap | None = None,
        source: FilesystemSource | None = None,
        target: FilesystemTarget | None = None,
        readonly: bool = False,
        boot: Boot | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        space_hard_limit: Size | None = None,
        space_soft_limit: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.accessmode = accessmode
        self.model = model
        self.multidevs = multidevs
        self.fmode = fmode
        self.dmode = dmode
        self.driver = driver
        self.binary = binary
        self.idmap = idmap
        self.source = source
        self.target = target
        self.readonly = readonly
        self.boot = boot
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.space_hard_limit = space_hard_limit
        self.space_soft_limit = space_soft_limit
        self.extra = extra

    @classmethod
    def mount(cls, dir: str, target: str) -> Self:
        """A directory of the host; `target` is the mount tag, or for containers the place."""
        return cls(type="mount", source=FilesystemSource(dir=dir), target=FilesystemTarget(dir=target))

    @classmethod
    def virtiofs(cls, dir: str, tag: str) -> Self:
        """A directory of the host by virtiofs; the guest's memory must be shared."""
        filesystem = cls.mount(dir, tag)
        filesystem.accessmode = "passthrough"
        filesystem.driver = FilesystemDriver(type="virtiofs")
        return filesystem


class FilesystemBinary(Element):
    """Options of virtiofsd."""

    __slots__ = {
        "path": "The path of the program.",
        "xattr": "Whether extended attributes are passed on.",
        "cache": "What the guest caches.",
        "sandbox": "How the program is confined. Since libvirt 7.2.0.",
        "lock": "Locks in the file system.",
        "thread_pool": "The program's threads. Since libvirt 8.5.0.",
        "openfiles": "The program's open files.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The path of the program."""
    xattr: OnOff | None
    """Whether extended attributes are passed on."""
    cache: FilesystemCache | None
    """What the guest caches."""
    sandbox: FilesystemSandbox | None
    """How the program is confined. Since libvirt 7.2.0."""
    lock: FilesystemLock | None
    """Locks in the file system."""
    thread_pool: ThreadPool | None
    """The program's threads. Since libvirt 8.5.0."""
    openfiles: OpenFiles | None
    """The program's open files."""

    def __init__(
        self,
        *,
        path: str | None = None,
        xattr: OnOff | None = None,
        cache: FilesystemCache | None = None,
        sandbox: FilesystemSandbox | None = None,
        lock: FilesystemLock | None = None,
        thread_pool: ThreadPool | None = None,
        openfiles: OpenFiles | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.xattr = xattr
        self.cache = cache
        self.sandbox = sandbox
        self.lock = lock
        self.thread_pool = thread_pool
        self.openfiles = openfiles
        self.extra = extra


class FilesystemCache(Element):
    """What a guest caches of a file system."""

    __slots__ = {
        "mode": "Whether it does.",
    }
    __fields__ = tuple(__slots__)

    mode: CacheMode | None
    """Whether it does."""

    def __init__(
        self,
        *,
        mode: CacheMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.extra = extra


class FilesystemDriver(Element):
    """How a file system reaches the guest."""

    __slots__ = {
        "type": "The way.",
        "format": "`loop`, `nbd`, `ploop`: the format of the image.",
        "wrpolicy": "9p: when the host writes. Since libvirt 0.9.10.",
        "queue": "virtiofs: the size of the request queue. Since libvirt 6.2.0.",
        "iommu": "Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.",
        "ats": "Whether PCIe address translation services are offered. Since libvirt 3.5.0.",
        "packed": "Whether packed virtqueues are tried. Since libvirt 6.3.0.",
        "page_per_vq": "Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.",
    }
    __fields__ = tuple(__slots__)

    type: FilesystemDriverType | None
    """The way."""
    format: StorageFormat | None
    """`loop`, `nbd`, `ploop`: the format of the image."""
    wrpolicy: WritePolicy | None
    """9p: when the host writes. Since libvirt 0.9.10."""
    queue: int | None
    """virtiofs: the size of the request queue. Since libvirt 6.2.0."""
    iommu: OnOff | None
    """Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0."""
    ats: OnOff | None
    """Whether PCIe address translation services are offered. Since libvirt 3.5.0."""
    packed: OnOff | None
    """Whether packed virtqueues are tried. Since libvirt 6.3.0."""
    page_per_vq: OnOff | None
    """Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0."""

    def __init__(
        self,
        *,
        type: FilesystemDriverType | None = None,
        format: StorageFormat | None = None,
        wrpolicy: WritePolicy | None = None,
        queue: int | None = None,
        iommu: OnOff | None = None,
        ats: OnOff | None = None,
        packed: OnOff | None = None,
        page_per_vq: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.format = format
        self.wrpolicy = wrpolicy
        self.queue = queue
        self.iommu = iommu
        self.ats = ats
        self.packed = packed
        self.page_per_vq = page_per_vq
        self.extra = extra


class FilesystemLock(Element):
    """Locks in a file system."""

    __slots__ = {
        "posix": "Whether POSIX locks are passed on.",
        "flock": "Whether flock's locks are passed on.",
    }
    __fields__ = tuple(__slots__)

    posix: OnOff | None
    """Whether POSIX locks are passed on."""
    flock: OnOff | None
    """Whether flock's locks are passed on."""

    def __init__(
        self,
        *,
        posix: OnOff | None = None,
        flock: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.posix = posix
        self.flock = flock
        self.extra = extra


class FilesystemSandbox(Element):
    """How virtiofsd is confined."""

    __slots__ = {
        "mode": "How.",
    }
    __fields__ = tuple(__slots__)

    mode: SandboxMode | None
    """How."""

    def __init__(
        self,
        *,
        mode: SandboxMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.extra = extra


class FilesystemSource(Element):
    """Where on the host a file system is. Which attributes count depends on its `type`."""

    __slots__ = {
        "dir": "`mount`, `bind`: the path of the directory.",
        "socket": "virtiofs: the path of a socket of virtiofsd that others started. Since libvirt 6.10.0.",
        "dev": "`block`: the path of the device.",
        "file": "`file`: the path of the file.",
        "name": "`template`: the name.",
        "usage": "`ram`: the size, in KiB by default.",
        "units": "`ram`: the unit of the size.",
        "pool": "`volume`: the name of the storage pool.",
        "volume": "`volume`: the name of the volume.",
    }
    __fields__ = tuple(__slots__)

    dir: str | None
    """`mount`, `bind`: the path of the directory."""
    socket: str | None
    """virtiofs: the path of a socket of virtiofsd that others started. Since libvirt 6.10.0."""
    dev: str | None
    """`block`: the path of the device."""
    file: str | None
    """`file`: the path of the file."""
    name: str | None
    """`template`: the name."""
    usage: int | None
    """`ram`: the size, in KiB by default."""
    units: str | None
    """`ram`: the unit of the size."""
    pool: str | None
    """`volume`: the name of the storage pool."""
    volume: str | None
    """`volume`: the name of the volume."""

    def __init__(
        self,
        *,
        dir: str | None = None,
        socket: str | None = None,
        dev: str | None = None,
        file: str | None = None,
        name: str | None = None,
        usage: int | None = None,
        units: str | None = None,
        pool: str | None = None,
        volume: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dir = dir
        self.socket = socket
        self.dev = dev
        self.file = file
        self.name = name
        self.usage = usage
        self.units = units
        self.pool = pool
        self.volume = volume
        self.extra = extra


class FilesystemTarget(Element):
    """Where in the guest a file system is."""

    __slots__ = {
        "dir": "The mount tag, or for containers the place.",
    }
    __fields__ = tuple(__slots__)

    dir: str | None
    """The mount tag, or for containers the place."""

    def __init__(
        self,
        *,
        dir: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dir = dir
        self.extra = extra


class FilterParameter(Element):
    """A value for a variable of a filter."""

    __slots__ = {
        "name": "The variable.",
        "value": "The value.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The variable."""
    value: str | None
    """The value."""

    def __init__(
        self,
        *,
        name: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.value = value
        self.extra = extra


class FilterRef(Element):
    """The network filter for an interface."""

    __slots__ = {
        "filter": "The filter's name.",
        "parameters": "Values for the filter's variables.",
    }
    __fields__ = tuple(__slots__)

    filter: str | None
    """The filter's name."""
    parameters: list[FilterParameter]
    """Values for the filter's variables."""

    def __init__(
        self,
        *,
        filter: str | None = None,
        parameters: list[FilterParameter] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.filter = filter
        self.parameters = [] if parameters is None else parameters
        self.extra = extra


class Geometry(Element):
    """The geometry of a disk."""

    __slots__ = {
        "cyls": "The number of cylinders.",
        "heads": "The number of heads.",
        "secs": "The number of sectors per track.",
        "trans": "The BIOS's translation.",
    }
    __fields__ = tuple(__slots__)

    cyls: int | None
    """The number of cylinders."""
    heads: int | None
    """The number of heads."""
    secs: int | None
    """The number of sectors per track."""
    trans: GeometryTranslation | None
    """The BIOS's translation."""

    def __init__(
        self,
        *,
        cyls: int | None = None,
        heads: int | None = None,
        secs: int | None = None,
        trans: GeometryTranslation | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.cyls = cyls
        self.heads = heads
        self.secs = secs
        self.trans = trans
        self.extra = extra


class Gl(Element):
    """OpenGL for a screen."""

    __slots__ = {
        "enable": "Whether it is used.",
        "rendernode": "The path of the host's device for it. Since libvirt 3.1.0.",
    }
    __fields__ = tuple(__slots__)

    enable: YesNo | None
    """Whether it is used."""
    rendernode: str | None
    """The path of the host's device for it. Since libvirt 3.1.0."""

    def __init__(
        self,
        *,
        enable: YesNo | None = None,
        rendernode: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enable = enable
        self.rendernode = rendernode
        self.extra = extra


class Graphics(Root):
    """How the guest's screen is seen."""

    __slots__ = {
        "type": "By what.",
        "socket": "`vnc`: the path of a UNIX socket; as in the first of `listens`. Since libvirt 0.8.8.",
        "port": "`vnc`, `spice`, `rdp`: the TCP port, or -1 for any.",
        "tls_port": "`spice`: the TCP port for TLS.",
        "autoport": "Whether libvirt chooses the ports.",
        "websocket": "`vnc`: the port for WebSocket, or -1 for any. Since libvirt 1.0.6.",
        "replace_user": "`rdp`: whether a new client replaces the one there is.",
        "multi_user": "`rdp`: whether several clients may connect.",
        "listen": "The address on which to listen; as in the first of `listens`.",
        "keymap": "`vnc`, `spice`: the keyboard layout.",
        "share_policy": "`vnc`: what happens when a second client comes. Since libvirt 1.0.6.",
        "power_control": "`vnc`: whether clients may shut the guest down and reset it. Since libvirt 7.1.0.",
        "wait": "`vnc` of bhyve: whether the guest waits for the first client. Since libvirt 11.10.0.",
        "default_mode": "`spice`: whether channels are encrypted when nothing else is said. Since libvirt 0.9.12.",
        "username": "`rdp`: the user name.",
        "passwd": "The password, in clear; an empty one lets nobody in. libvirt gives it out on request alone.",
        "passwd_valid_to": "When the password expires, in UTC: `2010-04-09T15:51:00`.",
        "connected": "What happens to clients when the password changes. Since libvirt 0.9.3.",
        "display": "`sdl`, `desktop`: the X display.",
        "xauth": "`sdl`: the path of the X authority file.",
        "fullscreen": "`sdl`, `desktop`: whether the window fills the screen.",
        "p2p": "`dbus`: whether clients connect to QEMU itself. Since libvirt 8.4.0.",
        "address": "`dbus`: the address of the bus. Since libvirt 8.4.0.",
        "listens": "Where to listen. Since libvirt 0.9.4.",
        "channels": "`spice`: whether single channels are encrypted.",
        "image": "`spice`: how images are compressed. Since libvirt 0.9.1.",
        "jpeg": "`spice`: whether images are compressed with JPEG on slow links. Since libvirt 0.9.1.",
        "zlib": "`spice`: whether images are compressed with zlib on slow links. Since libvirt 0.9.1.",
        "playback": "`spice`: whether sound is compressed. Since libvirt 0.9.1.",
        "streaming": "`spice`: what is sent as video. Since libvirt 0.9.2.",
        "mouse": "`spice`: who moves the pointer. Since libvirt 0.9.11.",
        "clipboard": "`spice`: whether the clipboard is shared. Since libvirt 0.9.3.",
        "filetransfer": "`spice`: whether files can be sent. Since libvirt 1.2.2.",
        "gl": "OpenGL. Since libvirt 1.3.3.",
        "audio": "`vnc`, `dbus`: the audio backend. Since libvirt 7.2.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Graphics"
    __secret__ = frozenset(("passwd",))

    type: GraphicsType | None
    """By what."""
    socket: str | None
    """`vnc`: the path of a UNIX socket; as in the first of `listens`. Since libvirt 0.8.8."""
    port: int | None
    """`vnc`, `spice`, `rdp`: the TCP port, or -1 for any."""
    tls_port: int | None
    """`spice`: the TCP port for TLS."""
    autoport: YesNo | None
    """Whether libvirt chooses the ports."""
    websocket: int | None
    """`vnc`: the port for WebSocket, or -1 for any. Since libvirt 1.0.6."""
    replace_user: YesNo | None
    """`rdp`: whether a new client replaces the one there is."""
    multi_user: YesNo | None
    """`rdp`: whether several clients may connect."""
    listen: str | None
    """The address on which to listen; as in the first of `listens`."""
    keymap: str | None
    """`vnc`, `spice`: the keyboard layout."""
    share_policy: SharePolicy | None
    """`vnc`: what happens when a second client comes. Since libvirt 1.0.6."""
    power_control: YesNo | None
    """`vnc`: whether clients may shut the guest down and reset it. Since libvirt 7.1.0."""
    wait: YesNo | None
    """`vnc` of bhyve: whether the guest waits for the first client. Since libvirt 11.10.0."""
    default_mode: ChannelSecurity | None
    """`spice`: whether channels are encrypted when nothing else is said. Since libvirt 0.9.12."""
    username: str | None
    """`rdp`: the user name."""
    passwd: str | None
    """The password, in clear; an empty one lets nobody in. libvirt gives it out on request alone."""
    passwd_valid_to: str | None
    """When the password expires, in UTC: `2010-04-09T15:51:00`."""
    connected: Connected | None
    """What happens to clients when the password changes. Since libvirt 0.9.3."""
    display: str | None
    """`sdl`, `desktop`: the X display."""
    xauth: str | None
    """`sdl`: the path of the X authority file."""
    fullscreen: YesNo | None
    """`sdl`, `desktop`: whether the window fills the screen."""
    p2p: YesNo | None
    """`dbus`: whether clients connect to QEMU itself. Since libvirt 8.4.0."""
    address: str | None
    """`dbus`: the address of the bus. Since libvirt 8.4.0."""
    listens: list[GraphicsListen]
    """Where to listen. Since libvirt 0.9.4."""
    channels: list[GraphicsChannel]
    """`spice`: whether single channels are encrypted."""
    image: SpiceImage | None
    """`spice`: how images are compressed. Since libvirt 0.9.1."""
    jpeg: SpiceWan | None
    """`spice`: whether images are compressed with JPEG on slow links. Since libvirt 0.9.1."""
    zlib: SpiceWan | None
    """`spice`: whether images are compressed with zlib on slow links. Since libvirt 0.9.1."""
    playback: SpicePlayback | None
    """`spice`: whether sound is compressed. Since libvirt 0.9.1."""
    streaming: SpiceStreaming | None
    """`spice`: what is sent as video. Since libvirt 0.9.2."""
    mouse: Mouse | None
    """`spice`: who moves the pointer. Since libvirt 0.9.11."""
    clipboard: Clipboard | None
    """`spice`: whether the clipboard is shared. Since libvirt 0.9.3."""
    filetransfer: FileTransfer | None
    """`spice`: whether files can be sent. Since libvirt 1.2.2."""
    gl: Gl | None
    """OpenGL. Since libvirt 1.3.3."""
    audio: AudioRef | None
    """`vnc`, `dbus`: the audio backend. Since libvirt 7.2.0."""

    def __init__(
        self,
        *,
        type: GraphicsType | None = None,
        socket: str | None = None,
        port: int | None = None,
        tls_port: int | None = None,
        autoport: YesNo | None = None,
        websocket: int | None = None,
        replace_user: YesNo | None = None,
        multi_user: YesNo | None = None,
        listen: str | None = None,
        keymap: str | None = None,
        share_policy: SharePolicy | None = None,
        power_control: YesNo | None = None,
        wait: YesNo | None = None,
        default_mode: ChannelSecurity | None = None,
        username: str | None = None,
        passwd: str | None = None,
        passwd_valid_to: str | None = None,
        connected: Connected | None = None,
        display: str | None = None,
        xauth: str | None = None,
        fullscreen: YesNo | None = None,
        p2p: YesNo | None = None,
        address: str | None = None,
        listens: list[GraphicsListen] | None = None,
        channels: list[GraphicsChannel] | None = None,
        image: SpiceImage | None = None,
        jpeg: SpiceWan | None = None,
        zlib: SpiceWan | None = None,
        playback: SpicePlayback | None = None,
        streaming: SpiceStreaming | None = None,
        mouse: Mouse | None = None,
        clipboard: Clipboard | None = None,
        filetransfer: FileTransfer | None = None,
        gl: Gl | None = None,
        audio: AudioRef | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.socket = socket
        self.port = port
        self.tls_port = tls_port
        self.autoport = autoport
        self.websocket = websocket
        self.replace_user = replace_user
        self.multi_user = multi_user
        self.listen = listen
        self.keymap = keymap
        self.share_policy = share_policy
        self.power_control = power_control
        self.wait = wait
        self.default_mode = default_mode
        self.username = username
        self.passwd = passwd
        self.passwd_valid_to = passwd_valid_to
        self.connected = connected
        self.display = display
        self.xauth = xauth
        self.fullscreen = fullscreen
        self.p2p = p2p
        self.address = address
        self.listens = [] if listens is None else listens
        self.channels = [] if channels is None else channels
        self.image = image
        self.jpeg = jpeg
        self.zlib = zlib
        self.playback = playback
        self.streaming = streaming
        self.mouse = mouse
        self.clipboard = clipboard
        self.filetransfer = filetransfer
        self.gl = gl
        self.audio = audio
        self.extra = extra

    @classmethod
    def vnc(cls, *, listen: str | None = None) -> Self:
        """A VNC server on a port that libvirt chooses, on this address of the host, or the one that it is set up for."""
        return cls(type="vnc", port=-1, autoport="yes", listen=listen, listens=cls._listens(listen))

    @classmethod
    def spice(cls, *, listen: str | None = None) -> Self:
        """A SPICE server on ports that libvirt chooses, on this address of the host, or the one that it is set up for."""
        return cls(type="spice", autoport="yes", listen=listen, listens=cls._listens(listen))

    @classmethod
    def egl_headless(cls) -> Self:
        """OpenGL on the host without a window, for a VNC or SPICE server next to it."""
        return cls(type="egl-headless")

    @classmethod
    def dbus(cls) -> Self:
        """The screen on D-Bus."""
        return cls(type="dbus")

    @staticmethod
    def _listens(address: str | None) -> list[GraphicsListen]:
        return [] if address is None else [GraphicsListen(type="address", address=address)]


class GraphicsChannel(Element):
    """Whether a channel of SPICE is encrypted."""

    __slots__ = {
        "name": "The channel.",
        "mode": "Whether it is.",
    }
    __fields__ = tuple(__slots__)

    name: SpiceChannel | None
    """The channel."""
    mode: ChannelSecurity | None
    """Whether it is."""

    def __init__(
        self,
        *,
        name: SpiceChannel | None = None,
        mode: ChannelSecurity | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.mode = mode
        self.extra = extra


class GraphicsListen(Element):
    """Where a server listens."""

    __slots__ = {
        "type": "On what.",
        "address": "`address`: the IP address or host name. `network`: the address in use, libvirt's answer.",
        "network": "`network`: the name of the network.",
        "socket": "`socket`: the path of the socket; libvirt chooses when left out.",
    }
    __fields__ = tuple(__slots__)

    type: ListenType | None
    """On what."""
    address: str | None
    """`address`: the IP address or host name. `network`: the address in use, libvirt's answer."""
    network: str | None
    """`network`: the name of the network."""
    socket: str | None
    """`socket`: the path of the socket; libvirt chooses when left out."""

    def __init__(
        self,
        *,
        type: ListenType | None = None,
        address: str | None = None,
        network: str | None = None,
        socket: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.address = address
        self.network = network
        self.socket = socket
        self.extra = extra


class GuestOffload(Element):
    """Offloading on the guest's side."""

    __slots__ = {
        "csum": "Checksums.",
        "tso4": "Segmentation of TCP over IPv4.",
        "tso6": "Segmentation of TCP over IPv6.",
        "ecn": "Segmentation with congestion notification.",
        "ufo": "Fragmentation of UDP.",
    }
    __fields__ = tuple(__slots__)

    csum: OnOff | None
    """Checksums."""
    tso4: OnOff | None
    """Segmentation of TCP over IPv4."""
    tso6: OnOff | None
    """Segmentation of TCP over IPv6."""
    ecn: OnOff | None
    """Segmentation with congestion notification."""
    ufo: OnOff | None
    """Fragmentation of UDP."""

    def __init__(
        self,
        *,
        csum: OnOff | None = None,
        tso4: OnOff | None = None,
        tso6: OnOff | None = None,
        ecn: OnOff | None = None,
        ufo: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.csum = csum
        self.tso4 = tso4
        self.tso6 = tso6
        self.ecn = ecn
        self.ufo = ufo
        self.extra = extra


class HostOffload(Element):
    """Offloading on the host's side."""

    __slots__ = {
        "csum": "Checksums.",
        "gso": "Segmentation, of any kind.",
        "tso4": "Segmentation of TCP over IPv4.",
        "tso6": "Segmentation of TCP over IPv6.",
        "ecn": "Segmentation with congestion notification.",
        "ufo": "Fragmentation of UDP.",
        "mrg_rxbuf": "Receive buffers that can be merged. Since libvirt 1.2.13.",
    }
    __fields__ = tuple(__slots__)

    csum: OnOff | None
    """Checksums."""
    gso: OnOff | None
    """Segmentation, of any kind."""
    tso4: OnOff | None
    """Segmentation of TCP over IPv4."""
    tso6: OnOff | None
    """Segmentation of TCP over IPv6."""
    ecn: OnOff | None
    """Segmentation with congestion notification."""
    ufo: OnOff | None
    """Fragmentation of UDP."""
    mrg_rxbuf: OnOff | None
    """Receive buffers that can be merged. Since libvirt 1.2.13."""

    def __init__(
        self,
        *,
        csum: OnOff | None = None,
        gso: OnOff | None = None,
        tso4: OnOff | None = None,
        tso6: OnOff | None = None,
        ecn: OnOff | None = None,
        ufo: OnOff | None = None,
        mrg_rxbuf: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.csum = csum
        self.gso = gso
        self.tso4 = tso4
        self.tso6 = tso6
        self.ecn = ecn
        self.ufo = ufo
        self.mrg_rxbuf = mrg_rxbuf
        self.extra = extra


class Hostdev(Root):
    """A device of the host for the guest."""

    __slots__ = {
        "mode": "Whether it is given to a machine or to a container.",
        "type": "The kind of device.",
        "managed": "`pci`: whether libvirt detaches it from the host and back.",
        "sgio": "`scsi`: whether SCSI commands of the guest are filtered. Since libvirt 1.0.6.",
        "rawio": "`scsi`: whether the guest may send raw I/O. Since libvirt 1.2.9.",
        "model": "`mdev`: how the guest sees it. `scsi_host`: the generation of virtio.",
        "display": "`mdev`, `pci`: whether its screen is shown through `<graphics>`. Since libvirt 4.6.0.",
        "ramfb": "`mdev`, `pci`: whether it has a framebuffer for booting. Since libvirt 5.10.0.",
        "driver": "`pci`: the backend. Since libvirt 1.0.5.",
        "source": "Which device it is.",
        "ips": "`net`: IP addresses in the container. Since libvirt 1.2.12.",
        "routes": "`net`: routes in the container. Since libvirt 1.2.12.",
        "teaming": "The other interface of a pair that fails over. Since libvirt 7.1.0.",
        "readonly": "`scsi`: whether the guest cannot write. Since libvirt 1.0.6.",
        "shareable": "`scsi`: whether several guests use it at once. Since libvirt 1.0.6.",
        "boot": "When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.",
        "alias": "The identifier of the device.",
        "rom": "How the device's PCI ROM is shown to the guest.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Hostdev"

    mode: HostdevMode | None
    """Whether it is given to a machine or to a container."""
    type: HostdevType | None
    """The kind of device."""
    managed: YesNo | None
    """`pci`: whether libvirt detaches it from the host and back."""
    sgio: SgIo | None
    """`scsi`: whether SCSI commands of the guest are filtered. Since libvirt 1.0.6."""
    rawio: YesNo | None
    """`scsi`: whether the guest may send raw I/O. Since libvirt 1.2.9."""
    model: HostdevModel | None
    """`mdev`: how the guest sees it. `scsi_host`: the generation of virtio."""
    display: OnOff | None
    """`mdev`, `pci`: whether its screen is shown through `<graphics>`. Since libvirt 4.6.0."""
    ramfb: OnOff | None
    """`mdev`, `pci`: whether it has a framebuffer for booting. Since libvirt 5.10.0."""
    driver: HostdevDriver | None
    """`pci`: the backend. Since libvirt 1.0.5."""
    source: HostdevSource | None
    """Which device it is."""
    ips: list[InterfaceIp]
    """`net`: IP addresses in the container. Since libvirt 1.2.12."""
    routes: list[Route]
    """`net`: routes in the container. Since libvirt 1.2.12."""
    teaming: Teaming | None
    """The other interface of a pair that fails over. Since libvirt 7.1.0."""
    readonly: bool
    """`scsi`: whether the guest cannot write. Since libvirt 1.0.6."""
    shareable: bool
    """`scsi`: whether several guests use it at once. Since libvirt 1.0.6."""
    boot: Boot | None
    """When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`."""
    alias: Alias | None
    """The identifier of the device."""
    rom: Rom | None
    """How the device's PCI ROM is shown to the guest."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        mode: HostdevMode | None = None,
        type: HostdevType | None = None,
        managed: YesNo | None = None,
        sgio: SgIo | None = None,
        rawio: YesNo | None = None,
        model: HostdevModel | None = None,
        display: OnOff | None = None,
        ramfb: OnOff | None = None,
        driver: HostdevDriver | None = None,
        source: HostdevSource | None = None,
        ips: list[InterfaceIp] | None = None,
        routes: list[Route] | None = None,
        teaming: Teaming | None = None,
        readonly: bool = False,
        shareable: bool = False,
        boot: Boot | None = None,
        alias: Alias | None = None,
        rom: Rom | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.type = type
        self.managed = managed
        self.sgio = sgio
        self.rawio = rawio
        self.model = model
        self.display = display
        self.ramfb = ramfb
        self.driver = driver
        self.source = source
        self.ips = [] if ips is None else ips
        self.routes = [] if routes is None else routes
        self.teaming = teaming
        self.readonly = readonly
        self.shareable = shareable
        self.boot = boot
        self.alias = alias
        self.rom = rom
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def pci(cls, address: PciAddress) -> Self:
        """A PCI device, which libvirt detaches from the host."""
        source = HostdevSource(address=Address._of_pci(address, None))
        return cls(mode="subsystem", type="pci", managed="yes", source=source)

    @classmethod
    def usb(cls, vendor: int, product: int) -> Self:
        """The USB device of this vendor and product."""
        vendor_id, product_id = UsbId(id=Number.hex(vendor, digits=4)), UsbId(id=Number.hex(product, digits=4))
        return cls(mode="subsystem", type="usb", source=HostdevSource(vendor=vendor_id, product=product_id))

    @classmethod
    def mdev(cls, uuid: str, model: HostdevModel) -> Self:
        """The mediated device of this UUID."""
        return cls(mode="subsystem", type="mdev", model=model, source=HostdevSource(address=Address(uuid=uuid)))


class HostdevAdapter(Element):
    """A SCSI adapter of the host."""

    __slots__ = {
        "name": "Its name, such as `scsi_host0`.",
        "type": "Its kind.",
        "parent": "`fc_host`: the adapter that it is made from.",
        "managed": "`fc_host`: whether it is removed afterwards.",
        "parent_wwnn": "`fc_host`: the node name of the adapter that it is made from.",
        "parent_wwpn": "`fc_host`: the port name of the adapter that it is made from.",
        "parent_fabric_wwn": "`fc_host`: the fabric of the adapter that it is made from.",
        "wwnn": "`fc_host`: its node name.",
        "wwpn": "`fc_host`: its port name.",
        "parentaddr": "`scsi_host`: the PCI device that it is on.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name, such as `scsi_host0`."""
    type: AdapterType | None
    """Its kind."""
    parent: str | None
    """`fc_host`: the adapter that it is made from."""
    managed: YesNo | None
    """`fc_host`: whether it is removed afterwards."""
    parent_wwnn: str | None
    """`fc_host`: the node name of the adapter that it is made from."""
    parent_wwpn: str | None
    """`fc_host`: the port name of the adapter that it is made from."""
    parent_fabric_wwn: str | None
    """`fc_host`: the fabric of the adapter that it is made from."""
    wwnn: str | None
    """`fc_host`: its node name."""
    wwpn: str | None
    """`fc_host`: its port name."""
    parentaddr: AdapterParent | None
    """`scsi_host`: the PCI device that it is on."""

    def __init__(
        self,
        *,
        name: str | None = None,
        type: AdapterType | None = None,
        parent: str | None = None,
        managed: YesNo | None = None,
        parent_wwnn: str | None = None,
        parent_wwpn: str | None = None,
        parent_fabric_wwn: str | None = None,
        wwnn: str | None = None,
        wwpn: str | None = None,
        parentaddr: AdapterParent | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.type = type
        self.parent = parent
        self.managed = managed
        self.parent_wwnn = parent_wwnn
        self.parent_wwpn = parent_wwpn
        self.parent_fabric_wwn = parent_fabric_wwn
        self.wwnn = wwnn
        self.wwpn = wwpn
        self.parentaddr = parentaddr
        self.extra = extra


class HostdevSource(Element):
    """Which device of the host it is. Which attributes count depends on the device's `type`."""

    __slots__ = {
        "protocol": "`scsi`, `scsi_host`: how it is reached. Since libvirt 1.2.8.",
        "name": "`scsi` over iSCSI: the target and LUN.",
        "wwpn": "`scsi_host`: the port name of vhost, after `naa.`.",
        "startup_policy": "What happens when it is missing. Since libvirt 1.0.0.",
        "auto_address": "`usb`: whether libvirt found the address; libvirt's own.",
        "missing": "`usb`: whether it was missing at the start; libvirt's answer.",
        "guest_reset": "`usb`: whether the guest can reset it. Since libvirt 8.6.0.",
        "write_filtering": "`pci` with Xen: whether writes to its configuration are filtered. Since libvirt 6.8.0.",
        "vendor": "`usb`: the vendor.",
        "product": "`usb`: the product.",
        "adapter": "`scsi`: the adapter that it is on.",
        "hosts": "`scsi` over iSCSI: the server.",
        "address": "`pci`, `usb`, `scsi`, `mdev`: its address on the host.",
        "auth": "`scsi` over iSCSI: who one is to the server.",
        "initiator": "`scsi` over iSCSI: who one is. Since libvirt 6.7.0.",
        "block": "`storage`: the path of the device.",
        "char": "`misc`: the path of the device.",
        "interface": "`net`: the name of the interface.",
    }
    __fields__ = tuple(__slots__)

    protocol: HostdevProtocol | None
    """`scsi`, `scsi_host`: how it is reached. Since libvirt 1.2.8."""
    name: str | None
    """`scsi` over iSCSI: the target and LUN."""
    wwpn: str | None
    """`scsi_host`: the port name of vhost, after `naa.`."""
    startup_policy: StartupPolicy | None
    """What happens when it is missing. Since libvirt 1.0.0."""
    auto_address: YesNo | None
    """`usb`: whether libvirt found the address; libvirt's own."""
    missing: YesNo | None
    """`usb`: whether it was missing at the start; libvirt's answer."""
    guest_reset: GuestReset | None
    """`usb`: whether the guest can reset it. Since libvirt 8.6.0."""
    write_filtering: YesNo | None
    """`pci` with Xen: whether writes to its configuration are filtered. Since libvirt 6.8.0."""
    vendor: UsbId | None
    """`usb`: the vendor."""
    product: UsbId | None
    """`usb`: the product."""
    adapter: HostdevAdapter | None
    """`scsi`: the adapter that it is on."""
    hosts: list[DiskHost]
    """`scsi` over iSCSI: the server."""
    address: Address | None
    """`pci`, `usb`, `scsi`, `mdev`: its address on the host."""
    auth: Auth | None
    """`scsi` over iSCSI: who one is to the server."""
    initiator: Initiator | None
    """`scsi` over iSCSI: who one is. Since libvirt 6.7.0."""
    block: str | None
    """`storage`: the path of the device."""
    char: str | None
    """`misc`: the path of the device."""
    interface: str | None
    """`net`: the name of the interface."""

    def __init__(
        self,
        *,
        protocol: HostdevProtocol | None = None,
        name: str | None = None,
        wwpn: str | None = None,
        startup_policy: StartupPolicy | None = None,
        auto_address: YesNo | None = None,
        missing: YesNo | None = None,
        guest_reset: GuestReset | None = None,
        write_filtering: YesNo | None = None,
        vendor: UsbId | None = None,
        product: UsbId | None = None,
        adapter: HostdevAdapter | None = None,
        hosts: list[DiskHost] | None = None,
        address: Address | None = None,
        auth: Auth | None = None,
        initiator: Initiator | None = None,
        block: str | None = None,
        char: str | None = None,
        interface: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.protocol = protocol
        self.name = name
        self.wwpn = wwpn
        self.startup_policy = startup_policy
        self.auto_address = auto_address
        self.missing = missing
        self.guest_reset = guest_reset
        self.write_filtering = write_filtering
        self.vendor = vendor
        self.product = product
        self.adapter = adapter
        self.hosts = [] if hosts is None else hosts
        self.address = address
        self.auth = auth
        self.initiator = initiator
        self.block = block
        self.char = char
        self.interface = interface
        self.extra = extra


class Hub(Root):
    """A hub: more ports on a bus."""

    __slots__ = {
        "type": "The bus.",
        "alias": "The identifier of the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Hub"

    type: HubType | None
    """The bus."""
    alias: Alias | None
    """The identifier of the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        type: HubType | None = None,
        alias: Alias | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.alias = alias
        self.address = address
        self.extra = extra

    @classmethod
    def usb(cls) -> Self:
        """A USB hub."""
        return cls(type="usb")


class ImageFormat(Element):
    """The format of an image in a chain."""

    __slots__ = {
        "type": "The format.",
        "metadata_cache": "qcow2: the cache of metadata. Since libvirt 7.0.0.",
    }
    __fields__ = tuple(__slots__)

    type: StorageFormat | None
    """The format."""
    metadata_cache: MetadataCache | None
    """qcow2: the cache of metadata. Since libvirt 7.0.0."""

    def __init__(
        self,
        *,
        type: StorageFormat | None = None,
        metadata_cache: MetadataCache | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.metadata_cache = metadata_cache
        self.extra = extra


class Input(Root):
    """A keyboard, a pointer, or an input device of the host."""

    __slots__ = {
        "type": "What it is.",
        "bus": "The bus.",
        "model": "virtio: the generation. Since libvirt 5.2.0.",
        "driver": "Options of virtio. Since libvirt 3.5.0.",
        "source": "The device of the host.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Input"

    type: InputType | None
    """What it is."""
    bus: InputBus | None
    """The bus."""
    model: VirtioModel | None
    """virtio: the generation. Since libvirt 5.2.0."""
    driver: VirtioDriver | None
    """Options of virtio. Since libvirt 3.5.0."""
    source: InputSource | None
    """The device of the host."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        type: InputType | None = None,
        bus: InputBus | None = None,
        model: VirtioModel | None = None,
        driver: VirtioDriver | None = None,
        source: InputSource | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.bus = bus
        self.model = model
        self.driver = driver
        self.source = source
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def evdev(cls, dev: str) -> Self:
        """An input device of the host, shared with it."""
        return cls(type="evdev", source=InputSource(dev=dev))


class InputSource(Element):
    """An input device of the host."""

    __slots__ = {
        "dev": "`evdev`: its path.",
        "evdev": "`passthrough`: its path.",
        "grab": "Whether all devices are grabbed with it.",
        "grab_toggle": "The keys that change between host and guest. Since libvirt 7.6.0.",
        "repeat": "Whether keys repeat.",
    }
    __fields__ = tuple(__slots__)

    dev: str | None
    """`evdev`: its path."""
    evdev: str | None
    """`passthrough`: its path."""
    grab: InputGrab | None
    """Whether all devices are grabbed with it."""
    grab_toggle: GrabToggle | None
    """The keys that change between host and guest. Since libvirt 7.6.0."""
    repeat: OnOff | None
    """Whether keys repeat."""

    def __init__(
        self,
        *,
        dev: str | None = None,
        evdev: str | None = None,
        grab: InputGrab | None = None,
        grab_toggle: GrabToggle | None = None,
        repeat: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dev = dev
        self.evdev = evdev
        self.grab = grab
        self.grab_toggle = grab_toggle
        self.repeat = repeat
        self.extra = extra


class Interface(Root):
    """A network interface of the guest."""

    __slots__ = {
        "type": "What it is connected to.",
        "managed": "`hostdev`: whether libvirt detaches the device from the host. Since libvirt 0.9.11.",
        "trust_guest_rx_filters": "Whether the host follows when the guest changes its MAC address and filters. Since libvirt 1.2.10.",
        "mac": "The MAC address.",
        "source": "What of the host it is connected to.",
        "vlan": "VLAN tags, where the connection supports them. Since libvirt 0.10.0.",
        "virtualport": "The port of a switch. Since libvirt 0.8.2.",
        "bandwidth": "Limits of throughput. Since libvirt 0.9.4.",
        "port": "Options of the bridge's port. Since libvirt 6.1.0.",
        "ips": "IP addresses in the guest. Since libvirt 1.2.12.",
        "routes": "Routes in the guest. Since libvirt 1.2.12.",
        "port_forwards": "passt: ports of the host that lead to the guest. Since libvirt 9.0.0.",
        "script": "A program that sets the interface up on the host. Since libvirt 0.2.1.",
        "downscript": "A program that runs after the interface is gone. Since libvirt 6.4.0.",
        "backenddomain": "Xen: the domain that serves the interface. Since libvirt 1.2.13.",
        "target": "The interface's device on the host.",
        "guest": "Containers: the interface's device in the guest. Since libvirt 1.2.7.",
        "model": "The network card that the guest sees.",
        "driver": "Options of the driver. For `hostdev` libvirt writes it before `source`.",
        "backend": "What connects it on the host. Since libvirt 1.2.9.",
        "filterref": "The network filter for its traffic. Since libvirt 0.8.0.",
        "tune": "Sizes of buffers. Since libvirt 0.8.8.",
        "teaming": "The other interface of a pair that fails over. Since libvirt 6.1.0.",
        "link": "Whether the cable is plugged in. Since libvirt 0.9.5.",
        "mtu": "The largest packet. Since libvirt 3.1.0.",
        "coalesce": "How many packets one interrupt stands for. Since libvirt 3.3.0.",
        "boot": "When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.",
        "alias": "The identifier of the device.",
        "rom": "How the device's PCI ROM is shown to the guest.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Interface"

    type: InterfaceType | None
    """What it is connected to."""
    managed: YesNo | None
    """`hostdev`: whether libvirt detaches the device from the host. Since libvirt 0.9.11."""
    trust_guest_rx_filters: YesNo | None
    """Whether the host follows when the guest changes its MAC address and filters. Since libvirt 1.2.10."""
    mac: Mac | None
    """The MAC address."""
    source: InterfaceSource | None
    """What of the host it is connected to."""
    vlan: Vlan | None
    """VLAN tags, where the connection supports them. Since libvirt 0.10.0."""
    virtualport: VirtualPort | None
    """The port of a switch. Since libvirt 0.8.2."""
    bandwidth: Bandwidth | None
    """Limits of throughput. Since libvirt 0.9.4."""
    port: PortOptions | None
    """Options of the bridge's port. Since libvirt 6.1.0."""
    ips: list[InterfaceIp]
    """IP addresses in the guest. Since libvirt 1.2.12."""
    routes: list[Route]
    """Routes in the guest. Since libvirt 1.2.12."""
    port_forwards: list[PortForward]
    """passt: ports of the host that lead to the guest. Since libvirt 9.0.0."""
    script: Script | None
    """A program that sets the interface up on the host. Since libvirt 0.2.1."""
    downscript: Script | None
    """A program that runs after the interface is gone. Since libvirt 6.4.0."""
    backenddomain: BackendDomain | None
    """Xen: the domain that serves the interface. Since libvirt 1.2.13."""
    target: InterfaceTarget | None
    """The interface's device on the host."""
    guest: InterfaceGuest | None
    """Containers: the interface's device in the guest. Since libvirt 1.2.7."""
    model: InterfaceModel | None
    """The network card that the guest sees."""
    driver: InterfaceDriver | None
    """Options of the driver. For `hostdev` libvirt writes it before `source`."""
    backend: InterfaceBackend | None
    """What connects it on the host. Since libvirt 1.2.9."""
    filterref: FilterRef | None
    """The network filter for its traffic. Since libvirt 0.8.0."""
    tune: InterfaceTune | None
    """Sizes of buffers. Since libvirt 0.8.8."""
    teaming: Teaming | None
    """The other interface of a pair that fails over. Since libvirt 6.1.0."""
    link: Link | None
    """Whether the cable is plugged in. Since libvirt 0.9.5."""
    mtu: Mtu | None
    """The largest packet. Since libvirt 3.1.0."""
    coalesce: Coalesce | None
    """How many packets one interrupt stands for. Since libvirt 3.3.0."""
    boot: Boot | None
    """When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`."""
    alias: Alias | None
    """The identifier of the device."""
    rom: Rom | None
    """How the device's PCI ROM is shown to the guest."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        type: InterfaceType | None = None,
        managed: YesNo | None = None,
        trust_guest_rx_filters: YesNo | None = None,
        mac: Mac | None = None,
        source: InterfaceSource | None = None,
        vlan: Vlan | None = None,
        virtualport: VirtualPort | None = None,
        bandwidth: Bandwidth | None = None,
        port: PortOptions | None = None,
        ips: list[InterfaceIp] | None = None,
        routes: list[Route] | None = None,
        port_forwards: list[PortForward] | None = None,
        script: Script | None = None,
        downscript: Script | None = None,
        backenddomain: BackendDomain | None = None,
        target: InterfaceTarget | None = None,
        guest: InterfaceGuest | None = None,
        model: InterfaceModel | None = None,
        driver: InterfaceDriver | None = None,
        backend: InterfaceBackend | None = None,
        filterref: FilterRef | None = None,
        tune: InterfaceTune | None = None,
        teaming: Teaming | None = None,
        link: Link | None = None,
        mtu: Mtu | None = None,
        coalesce: Coalesce | None = None,
        boot: Boot | None = None,
        alias: Alias | None = None,
        rom: Rom | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.managed = managed
        self.trust_guest_rx_filters = trust_guest_rx_filters
        self.mac = mac
        self.source = source
        self.vlan = vlan
        self.virtualport = virtualport
        self.bandwidth = bandwidth
        self.port = port
        self.ips = [] if ips is None else ips
        self.routes = [] if routes is None else routes
        self.port_forwards = [] if port_forwards is None else port_forwards
        self.script = script
        self.downscript = downscript
        self.backenddomain = backenddomain
        self.target = target
        self.guest = guest
        self.model = model
        self.driver = driver
        self.backend = backend
        self.filterref = filterref
        self.tune = tune
        self.teaming = teaming
        self.link = link
        self.mtu = mtu
        self.coalesce = coalesce
        self.boot = boot
        self.alias = alias
        self.rom = rom
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def network(cls, name: str, *, mac: str | None = None, model: str | None = None) -> Self:
        """An interface on a network of libvirt's, with this MAC address, as this network card."""
        return cls._of("network", InterfaceSource(network=name), mac, model)

    @classmethod
    def bridge(cls, name: str, *, mac: str | None = None, model: str | None = None) -> Self:
        """An interface on a bridge of the host; the rest is as for `network`."""
        return cls._of("bridge", InterfaceSource(bridge=name), mac, model)

    @classmethod
    def direct(
        cls, dev: str, mode: InterfaceMode = "bridge", *, mac: str | None = None, model: str | None = None
    ) -> Self:
        """An interface on a network device of the host, through macvtap in this mode; the rest is as for `network`."""
        return cls._of("direct", InterfaceSource(dev=dev, mode=mode), mac, model)

    @classmethod
    def user(cls, *, mac: str | None = None, model: str | None = None) -> Self:
        """An interface without privileges, through QEMU's own network stack; the rest is as for `network`."""
        return cls._of("user", None, mac, model)

    @classmethod
    def passt(cls, *, mac: str | None = None, model: str | None = None) -> Self:
        """An interface without privileges, through passt; the rest is as for `network`."""
        interface = cls.user(mac=mac, model=model)
        interface.backend = InterfaceBackend(type="passt")
        return interface

    @classmethod
    def ethernet(cls, *, mac: str | None = None, model: str | None = None) -> Self:
        """An interface on a tap device of the host that others set up; the rest is as for `network`."""
        return cls._of("ethernet", None, mac, model)

    @classmethod
    def vhost_user(cls, socket: str, mode: SocketMode, *, mac: str | None = None, model: str | None = "virtio") -> Self:
        """An interface that another process serves over vhost-user at this socket; the rest is as for `network`."""
        return cls._of("vhostuser", InterfaceSource(type="unix", path=socket, mode=mode), mac, model)

    @classmethod
    def hostdev(cls, address: PciAddress, *, mac: str | None = None, model: str | None = None) -> Self:
        """An interface that is a network device of the host, which libvirt detaches from it; the rest is as for
        `network`."""
        source = InterfaceSource(address=Address._of_pci(address, "pci"))
        interface = cls._of("hostdev", source, mac, model)
        interface.managed = "yes"
        return interface

    @classmethod
    def vdpa(cls, dev: str, *, mac: str | None = None, model: str | None = None) -> Self:
        """An interface on a vDPA device of the host; the rest is as for `network`."""
        return cls._of("vdpa", InterfaceSource(dev=dev), mac, model)

    def mac_addr(self) -> MacAddr | None:
        """The MAC address, when there is one that reads as such."""
        try:
            return MacAddr(self.mac.address) if self.mac and self.mac.address else None
        except ValueError:
            return None

    @classmethod
    def _of(cls, type_: InterfaceType, source: InterfaceSource | None, mac: str | None, model: str | None) -> Self:
        return cls(
            type=type_,
            mac=None if mac is None else Mac(address=mac),
            source=source,
            model=None if model is None else InterfaceModel(type=model),
        )


class InterfaceBackend(Element):
    """What connects an interface on the host."""

    __slots__ = {
        "type": "`user`: the program. Since libvirt 9.0.0.",
        "tap": "The path of the tun/tap device; `/dev/net/tun` when left out.",
        "vhost": "The path of the vhost device; `/dev/vhost-net` when left out.",
        "log_file": "passt: the path of its log. Since libvirt 9.0.0.",
        "hostname": "passt: the host name that the guest gets by DHCP. Since libvirt 11.8.0.",
        "fqdn": "passt: the full name that the guest gets by DHCP. Since libvirt 11.8.0.",
    }
    __fields__ = tuple(__slots__)

    type: InterfaceBackendType | None
    """`user`: the program. Since libvirt 9.0.0."""
    tap: str | None
    """The path of the tun/tap device; `/dev/net/tun` when left out."""
    vhost: str | None
    """The path of the vhost device; `/dev/vhost-net` when left out."""
    log_file: str | None
    """passt: the path of its log. Since libvirt 9.0.0."""
    hostname: str | None
    """passt: the host name that the guest gets by DHCP. Since libvirt 11.8.0."""
    fqdn: str | None
    """passt: the full name that the guest gets by DHCP. Since libvirt 11.8.0."""

    def __init__(
        self,
        *,
        type: InterfaceBackendType | None = None,
        tap: str | None = None,
        vhost: str | None = None,
        log_file: str | None = None,
        hostname: str | None = None,
        fqdn: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.tap = tap
        self.vhost = vhost
        self.log_file = log_file
        self.hostname = hostname
        self.fqdn = fqdn
        self.extra = extra


class InterfaceDriver(Element):
    """Options of an interface's driver."""

    __slots__ = {
        "name": "The backend. Since libvirt 0.8.8.",
        "model": "`hostdev`: the host's driver, such as a variant of vfio-pci. Since libvirt 10.0.0.",
        "iommufd": "`hostdev`: whether iommufd is used. Since libvirt 12.1.0.",
        "txmode": "What happens when the transmit buffer is full. Since libvirt 0.8.8.",
        "ioeventfd": "Whether another thread handles I/O while the guest runs on. Since libvirt 0.9.3.",
        "event_idx": "Whether the guest is interrupted less often. Since libvirt 0.9.5.",
        "queues": "The number of queues. Since libvirt 1.0.6.",
        "rx_queue_size": "The size of each receive queue. Since libvirt 2.3.0.",
        "tx_queue_size": "The size of each transmit queue. Since libvirt 3.7.0.",
        "rss": "Whether packets are spread over the queues by a hash. Since libvirt 8.3.0.",
        "rss_hash_report": "Whether the guest is told the hash. Since libvirt 8.3.0.",
        "iommu": "Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.",
        "ats": "Whether PCIe address translation services are offered. Since libvirt 3.5.0.",
        "packed": "Whether packed virtqueues are tried. Since libvirt 6.3.0.",
        "page_per_vq": "Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.",
        "host": "Work that the host's side leaves to the card. Since libvirt 1.2.9.",
        "guest": "Work that the guest's side leaves to the card. Since libvirt 1.2.9.",
    }
    __fields__ = tuple(__slots__)

    name: InterfaceDriverName | None
    """The backend. Since libvirt 0.8.8."""
    model: str | None
    """`hostdev`: the host's driver, such as a variant of vfio-pci. Since libvirt 10.0.0."""
    iommufd: YesNo | None
    """`hostdev`: whether iommufd is used. Since libvirt 12.1.0."""
    txmode: TxMode | None
    """What happens when the transmit buffer is full. Since libvirt 0.8.8."""
    ioeventfd: OnOff | None
    """Whether another thread handles I/O while the guest runs on. Since libvirt 0.9.3."""
    event_idx: OnOff | None
    """Whether the guest is interrupted less often. Since libvirt 0.9.5."""
    queues: int | None
    """The number of queues. Since libvirt 1.0.6."""
    rx_queue_size: int | None
    """The size of each receive queue. Since libvirt 2.3.0."""
    tx_queue_size: int | None
    """The size of each transmit queue. Since libvirt 3.7.0."""
    rss: OnOff | None
    """Whether packets are spread over the queues by a hash. Since libvirt 8.3.0."""
    rss_hash_report: OnOff | None
    """Whether the guest is told the hash. Since libvirt 8.3.0."""
    iommu: OnOff | None
    """Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0."""
    ats: OnOff | None
    """Whether PCIe address translation services are offered. Since libvirt 3.5.0."""
    packed: OnOff | None
    """Whether packed virtqueues are tried. Since libvirt 6.3.0."""
    page_per_vq: OnOff | None
    """Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0."""
    host: HostOffload | None
    """Work that the host's side leaves to the card. Since libvirt 1.2.9."""
    guest: GuestOffload | None
    """Work that the guest's side leaves to the card. Since libvirt 1.2.9."""

    def __init__(
        self,
        *,
        name: InterfaceDriverName | None = None,
        model: str | None = None,
        iommufd: YesNo | None = None,
        txmode: TxMode | None = None,
        ioeventfd: OnOff | None = None,
        event_idx: OnOff | None = None,
        queues: int | None = None,
        rx_queue_size: int | None = None,
        tx_queue_size: int | None = None,
        rss: OnOff | None = None,
        rss_hash_report: OnOff | None = None,
        iommu: OnOff | None = None,
        ats: OnOff | None = None,
        packed: OnOff | None = None,
        page_per_vq: OnOff | None = None,
        host: HostOffload | None = None,
        guest: GuestOffload | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.model = model
        self.iommufd = iommufd
        self.txmode = txmode
        self.ioeventfd = ioeventfd
        self.event_idx = event_idx
        self.queues = queues
        self.rx_queue_size = rx_queue_size
        self.tx_queue_size = tx_queue_size
        self.rss = rss
        self.rss_hash_report = rss_hash_report
        self.iommu = iommu
        self.ats = ats
        self.packed = packed
        self.page_per_vq = page_per_vq
        self.host = host
        self.guest = guest
        self.extra = extra


class InterfaceGuest(Element):
    """The device of an interface in a container."""

    __slots__ = {
        "dev": "Its name.",
        "actual": "Its name while it runs; libvirt's answer.",
    }
    __fields__ = tuple(__slots__)

    dev: str | None
    """Its name."""
    actual: str | None
    """Its name while it runs; libvirt's answer."""

    def __init__(
        self,
        *,
        dev: str | None = None,
        actual: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dev = dev
        self.actual = actual
        self.extra = extra


class InterfaceIp(Element):
    """An IP address."""

    __slots__ = {
        "address": "The address.",
        "family": "The family.",
        "prefix": "The length of the network's prefix, in bits.",
        "peer": "The other end of a point-to-point connection. Since libvirt 2.1.0.",
    }
    __fields__ = tuple(__slots__)

    address: str | None
    """The address."""
    family: AddressFamily | None
    """The family."""
    prefix: int | None
    """The length of the network's prefix, in bits."""
    peer: str | None
    """The other end of a point-to-point connection. Since libvirt 2.1.0."""

    def __init__(
        self,
        *,
        address: str | None = None,
        family: AddressFamily | None = None,
        prefix: int | None = None,
        peer: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.address = address
        self.family = family
        self.prefix = prefix
        self.peer = peer
        self.extra = extra

    @classmethod
    def new(cls, address: str, prefix: int) -> Self:
        """An address with the length of its network's prefix."""
        return cls(address=address, family="ipv6" if ":" in address else "ipv4", prefix=prefix)


class InterfaceLocal(Element):
    """Where UDP packets leave the host."""

    __slots__ = {
        "address": "The IP address.",
        "port": "The port.",
    }
    __fields__ = tuple(__slots__)

    address: str | None
    """The IP address."""
    port: int | None
    """The port."""

    def __init__(
        self,
        *,
        address: str | None = None,
        port: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.address = address
        self.port = port
        self.extra = extra


class InterfaceModel(Element):
    """The network card that a guest sees."""

    __slots__ = {
        "type": "Such as `virtio`, `e1000e` or `rtl8139`: what the hypervisor has.",
    }
    __fields__ = tuple(__slots__)

    type: str | None
    """Such as `virtio`, `e1000e` or `rtl8139`: what the hypervisor has."""

    def __init__(
        self,
        *,
        type: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.extra = extra


class InterfaceSource(Element):
    """What of the host an interface is connected to. Which attributes count depends on the interface's `type`."""

    __slots__ = {
        "type": "`vhostuser`: the kind of socket.",
        "path": "`vhostuser`: the path of the socket.",
        "network": "`network`: the name of the network.",
        "portgroup": "`network`: the port group. Since libvirt 0.9.4.",
        "switchid": "`vds`: the UUID of the switch.",
        "portid": "`network`: the UUID of the network's port, libvirt's answer. `vds`: the number of the port. Since libvirt 5.1.0.",
        "portgroupid": "`vds`: the port group.",
        "connectionid": "`vds`: the number of the connection.",
        "bridge": "`bridge`: the name of the bridge. `network`: the bridge in use, libvirt's answer.",
        "mac_table_manager": "Who keeps the bridge's table of addresses. Since libvirt 1.2.11.",
        "dev": "`direct`, `vdpa`: the device. `user`, `vhostuser` with passt: the device whose routes the guest gets.",
        "name": "`internal`: the name of the network.",
        "mode": "`direct`: the mode of macvtap. `vhostuser`: which end of the socket the hypervisor is.",
        "ip_address": "`mcast`, `client`, `server`, `udp`: the IP address.",
        "port": "`mcast`, `client`, `server`, `udp`: the port.",
        "missing": "`hostdev`: whether the device was missing at the start; libvirt's answer.",
        "local": "`udp`: where packets leave the host.",
        "reconnect": "`vhostuser`: what happens when the connection is lost. Since libvirt 4.1.0.",
        "vendor": "`hostdev` on USB: the vendor.",
        "product": "`hostdev` on USB: the product.",
        "address": "`hostdev`: the address on the host.",
        "ips": "`ethernet`: IP addresses on the host. Since libvirt 2.1.0.",
        "routes": "`ethernet`: routes on the host. Since libvirt 2.1.0.",
    }
    __fields__ = tuple(__slots__)

    type: SocketType | None
    """`vhostuser`: the kind of socket."""
    path: str | None
    """`vhostuser`: the path of the socket."""
    network: str | None
    """`network`: the name of the network."""
    portgroup: str | None
    """`network`: the port group. Since libvirt 0.9.4."""
    switchid: str | None
    """`vds`: the UUID of the switch."""
    portid: str | None
    """`network`: the UUID of the network's port, libvirt's answer. `vds`: the number of the port. Since libvirt 5.1.0.
    """
    portgroupid: str | None
    """`vds`: the port group."""
    connectionid: int | None
    """`vds`: the number of the connection."""
    bridge: str | None
    """`bridge`: the name of the bridge. `network`: the bridge in use, libvirt's answer."""
    mac_table_manager: MacTableManager | None
    """Who keeps the bridge's table of addresses. Since libvirt 1.2.11."""
    dev: str | None
    """`direct`, `vdpa`: the device. `user`, `vhostuser` with passt: the device whose routes the guest gets."""
    name: str | None
    """`internal`: the name of the network."""
    mode: InterfaceMode | None
    """`direct`: the mode of macvtap. `vhostuser`: which end of the socket the hypervisor is."""
    ip_address: str | None
    """`mcast`, `client`, `server`, `udp`: the IP address."""
    port: int | None
    """`mcast`, `client`, `server`, `udp`: the port."""
    missing: YesNo | None
    """`hostdev`: whether the device was missing at the start; libvirt's answer."""
    local: InterfaceLocal | None
    """`udp`: where packets leave the host."""
    reconnect: Reconnect | None
    """`vhostuser`: what happens when the connection is lost. Since libvirt 4.1.0."""
    vendor: UsbId | None
    """`hostdev` on USB: the vendor."""
    product: UsbId | None
    """`hostdev` on USB: the product."""
    address: Address | None
    """`hostdev`: the address on the host."""
    ips: list[InterfaceIp]
    """`ethernet`: IP addresses on the host. Since libvirt 2.1.0."""
    routes: list[Route]
    """`ethernet`: routes on the host. Since libvirt 2.1.0."""

    def __init__(
        self,
        *,
        type: SocketType | None = None,
        path: str | None = None,
        network: str | None = None,
        portgroup: str | None = None,
        switchid: str | None = None,
        portid: str | None = None,
        portgroupid: str | None = None,
        connectionid: int | None = None,
        bridge: str | None = None,
        mac_table_manager: MacTableManager | None = None,
        dev: str | None = None,
        name: str | None = None,
        mode: InterfaceMode | None = None,
        ip_address: str | None = None,
        port: int | None = None,
        missing: YesNo | None = None,
        local: InterfaceLocal | None = None,
        reconnect: Reconnect | None = None,
        vendor: UsbId | None = None,
        product: UsbId | None = None,
        address: Address | None = None,
        ips: list[InterfaceIp] | None = None,
        routes: list[Route] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.path = path
        self.network = network
        self.portgroup = portgroup
        self.switchid = switchid
        self.portid = portid
        self.portgroupid = portgroupid
        self.connectionid = connectionid
        self.bridge = bridge
        self.mac_table_manager = mac_table_manager
        self.dev = dev
        self.name = name
        self.mode = mode
        self.ip_address = ip_address
        self.port = port
        self.missing = missing
        self.local = local
        self.reconnect = reconnect
        self.vendor = vendor
        self.product = product
        self.address = address
        self.ips = [] if ips is None else ips
        self.routes = [] if routes is None else routes
        self.extra = extra


class InterfaceTarget(Element):
    """The device of an interface on the host."""

    __slots__ = {
        "dev": "Its name. Names like `vnet0` are libvirt's own.",
        "managed": "Whether libvirt sets the device up. Since libvirt 5.7.0.",
    }
    __fields__ = tuple(__slots__)

    dev: str | None
    """Its name. Names like `vnet0` are libvirt's own."""
    managed: YesNo | None
    """Whether libvirt sets the device up. Since libvirt 5.7.0."""

    def __init__(
        self,
        *,
        dev: str | None = None,
        managed: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dev = dev
        self.managed = managed
        self.extra = extra


class InterfaceTune(Element):
    """Sizes of buffers."""

    __slots__ = {
        "sndbuf": "The send buffer of the tap device, in bytes.",
    }
    __fields__ = tuple(__slots__)

    sndbuf: int | None
    """The send buffer of the tap device, in bytes."""

    def __init__(
        self,
        *,
        sndbuf: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.sndbuf = sndbuf
        self.extra = extra


class IoTune(Root):
    """Limits of a disk's throughput. Left out or 0 is no limit."""

    __slots__ = {
        "total_bytes_sec": "Bytes per second; not with a limit of reads or writes.",
        "read_bytes_sec": "Bytes read per second.",
        "write_bytes_sec": "Bytes written per second.",
        "total_iops_sec": "Operations per second; not with a limit of reads or writes.",
        "read_iops_sec": "Reads per second.",
        "write_iops_sec": "Writes per second.",
        "total_bytes_sec_max": "Bytes per second in a burst. Since libvirt 1.2.11.",
        "read_bytes_sec_max": "Bytes read per second in a burst. Since libvirt 1.2.11.",
        "write_bytes_sec_max": "Bytes written per second in a burst. Since libvirt 1.2.11.",
        "total_iops_sec_max": "Operations per second in a burst. Since libvirt 1.2.11.",
        "read_iops_sec_max": "Reads per second in a burst. Since libvirt 1.2.11.",
        "write_iops_sec_max": "Writes per second in a burst. Since libvirt 1.2.11.",
        "size_iops_sec": "The bytes that count as one operation. Since libvirt 1.2.11.",
        "group_name": "The group of disks that share the limits. Since libvirt 3.0.0.",
        "total_bytes_sec_max_length": "The seconds that a burst of bytes may last. Since libvirt 2.4.0.",
        "read_bytes_sec_max_length": "The seconds that a burst of bytes read may last. Since libvirt 2.4.0.",
        "write_bytes_sec_max_length": "The seconds that a burst of bytes written may last. Since libvirt 2.4.0.",
        "total_iops_sec_max_length": "The seconds that a burst of operations may last. Since libvirt 2.4.0.",
        "read_iops_sec_max_length": "The seconds that a burst of reads may last. Since libvirt 2.4.0.",
        "write_iops_sec_max_length": "The seconds that a burst of writes may last. Since libvirt 2.4.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.IoTune"

    total_bytes_sec: int | None
    """Bytes per second; not with a limit of reads or writes."""
    read_bytes_sec: int | None
    """Bytes read per second."""
    write_bytes_sec: int | None
    """Bytes written per second."""
    total_iops_sec: int | None
    """Operations per second; not with a limit of reads or writes."""
    read_iops_sec: int | None
    """Reads per second."""
    write_iops_sec: int | None
    """Writes per second."""
    total_bytes_sec_max: int | None
    """Bytes per second in a burst. Since libvirt 1.2.11."""
    read_bytes_sec_max: int | None
    """Bytes read per second in a burst. Since libvirt 1.2.11."""
    write_bytes_sec_max: int | None
    """Bytes written per second in a burst. Since libvirt 1.2.11."""
    total_iops_sec_max: int | None
    """Operations per second in a burst. Since libvirt 1.2.11."""
    read_iops_sec_max: int | None
    """Reads per second in a burst. Since libvirt 1.2.11."""
    write_iops_sec_max: int | None
    """Writes per second in a burst. Since libvirt 1.2.11."""
    size_iops_sec: int | None
    """The bytes that count as one operation. Since libvirt 1.2.11."""
    group_name: str | None
    """The group of disks that share the limits. Since libvirt 3.0.0."""
    total_bytes_sec_max_length: int | None
    """The seconds that a burst of bytes may last. Since libvirt 2.4.0."""
    read_bytes_sec_max_length: int | None
    """The seconds that a burst of bytes read may last. Since libvirt 2.4.0."""
    write_bytes_sec_max_length: int | None
    """The seconds that a burst of bytes written may last. Since libvirt 2.4.0."""
    total_iops_sec_max_length: int | None
    """The seconds that a burst of operations may last. Since libvirt 2.4.0."""
    read_iops_sec_max_length: int | None
    """The seconds that a burst of reads may last. Since libvirt 2.4.0."""
    write_iops_sec_max_length: int | None
    """The seconds that a burst of writes may last. Since libvirt 2.4.0."""

    def __init__(
        self,
        *,
        total_bytes_sec: int | None = None,
        read_bytes_sec: int | None = None,
        write_bytes_sec: int | None = None,
        total_iops_sec: int | None = None,
        read_iops_sec: int | None = None,
        write_iops_sec: int | None = None,
        total_bytes_sec_max: int | None = None,
        read_bytes_sec_max: int | None = None,
        write_bytes_sec_max: int | None = None,
        total_iops_sec_max: int | None = None,
        read_iops_sec_max: int | None = None,
        write_iops_sec_max: int | None = None,
        size_iops_sec: int | None = None,
        group_name: str | None = None,
        total_bytes_sec_max_length: int | None = None,
        read_bytes_sec_max_length: int | None = None,
        write_bytes_sec_max_length: int | None = None,
        total_iops_sec_max_length: int | None = None,
        read_iops_sec_max_length: int | None = None,
        write_iops_sec_max_length: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.total_bytes_sec = total_bytes_sec
        self.read_bytes_sec = read_bytes_sec
        self.write_bytes_sec = write_bytes_sec
        self.total_iops_sec = total_iops_sec
        self.read_iops_sec = read_iops_sec
        self.write_iops_sec = write_iops_sec
        self.total_bytes_sec_max = total_bytes_sec_max
        self.read_bytes_sec_max = read_bytes_sec_max
        self.write_bytes_sec_max = write_bytes_sec_max
        self.total_iops_sec_max = total_iops_sec_max
        self.read_iops_sec_max = read_iops_sec_max
        self.write_iops_sec_max = write_iops_sec_max
        self.size_iops_sec = size_iops_sec
        self.group_name = group_name
        self.total_bytes_sec_max_length = total_bytes_sec_max_length
        self.read_bytes_sec_max_length = read_bytes_sec_max_length
        self.write_bytes_sec_max_length = write_bytes_sec_max_length
        self.total_iops_sec_max_length = total_iops_sec_max_length
        self.read_iops_sec_max_length = read_iops_sec_max_length
        self.write_iops_sec_max_length = write_iops_sec_max_length
        self.extra = extra


class Iommu(Root):
    """An IOMMU of the guest. Since libvirt 2.1.0."""

    __slots__ = {
        "model": "The kind of device.",
        "driver": "Its options.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Iommu"

    model: IommuModel | None
    """The kind of device."""
    driver: IommuDriver | None
    """Its options."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        model: IommuModel | None = None,
        driver: IommuDriver | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.driver = driver
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra


class IommuDriver(Element):
    """Options of an IOMMU."""

    __slots__ = {
        "intremap": "Interrupt remapping. Since libvirt 3.4.0.",
        "caching_mode": "VT-d's caching mode, for devices of the host. Since libvirt 3.4.0.",
        "eim": "Extended interrupt mode, for more than 255 vCPUs. Since libvirt 3.4.0.",
        "iotlb": "A cache of translations in the devices. Since libvirt 3.5.0.",
        "aw_bits": "The width of addresses, in bits. Since libvirt 6.5.0.",
        "dma_translation": "Whether DMA is translated at all.",
        "xtsup": "`amd`: x2APIC mode, for more than 255 vCPUs. Since libvirt 11.5.0.",
        "passthrough": "`amd`: whether addresses pass untranslated. Since libvirt 11.5.0.",
        "pci_bus": "`smmuv3`: the index of the PCI controller that it serves. Since libvirt 11.10.0.",
        "accel": "`smmuv3`: whether the host's SMMU does the work.",
        "ats": "`smmuv3`: address translation services.",
        "ril": "`smmuv3`: invalidation by ranges.",
        "ssidsize": "`smmuv3`: the width of a substream's number, in bits.",
        "oas": "`smmuv3`: the width of output addresses, in bits.",
        "cmdqv": "`smmuv3`: command queues of the hardware.",
        "granule": "`virtio`: the size of a page. Since libvirt 12.1.0.",
    }
    __fields__ = tuple(__slots__)

    intremap: OnOff | None
    """Interrupt remapping. Since libvirt 3.4.0."""
    caching_mode: OnOff | None
    """VT-d's caching mode, for devices of the host. Since libvirt 3.4.0."""
    eim: OnOff | None
    """Extended interrupt mode, for more than 255 vCPUs. Since libvirt 3.4.0."""
    iotlb: OnOff | None
    """A cache of translations in the devices. Since libvirt 3.5.0."""
    aw_bits: int | None
    """The width of addresses, in bits. Since libvirt 6.5.0."""
    dma_translation: OnOff | None
    """Whether DMA is translated at all."""
    xtsup: OnOff | None
    """`amd`: x2APIC mode, for more than 255 vCPUs. Since libvirt 11.5.0."""
    passthrough: OnOff | None
    """`amd`: whether addresses pass untranslated. Since libvirt 11.5.0."""
    pci_bus: int | None
    """`smmuv3`: the index of the PCI controller that it serves. Since libvirt 11.10.0."""
    accel: OnOff | None
    """`smmuv3`: whether the host's SMMU does the work."""
    ats: OnOff | None
    """`smmuv3`: address translation services."""
    ril: OnOff | None
    """`smmuv3`: invalidation by ranges."""
    ssidsize: int | None
    """`smmuv3`: the width of a substream's number, in bits."""
    oas: int | None
    """`smmuv3`: the width of output addresses, in bits."""
    cmdqv: OnOff | None
    """`smmuv3`: command queues of the hardware."""
    granule: IommuGranule | None
    """`virtio`: the size of a page. Since libvirt 12.1.0."""

    def __init__(
        self,
        *,
        intremap: OnOff | None = None,
        caching_mode: OnOff | None = None,
        eim: OnOff | None = None,
        iotlb: OnOff | None = None,
        aw_bits: int | None = None,
        dma_translation: OnOff | None = None,
        xtsup: OnOff | None = None,
        passthrough: OnOff | None = None,
        pci_bus: int | None = None,
        accel: OnOff | None = None,
        ats: OnOff | None = None,
        ril: OnOff | None = None,
        ssidsize: int | None = None,
        oas: int | None = None,
        cmdqv: OnOff | None = None,
        granule: IommuGranule | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.intremap = intremap
        self.caching_mode = caching_mode
        self.eim = eim
        self.iotlb = iotlb
        self.aw_bits = aw_bits
        self.dma_translation = dma_translation
        self.xtsup = xtsup
        self.passthrough = passthrough
        self.pci_bus = pci_bus
        self.accel = accel
        self.ats = ats
        self.ril = ril
        self.ssidsize = ssidsize
        self.oas = oas
        self.cmdqv = cmdqv
        self.granule = granule
        self.extra = extra


class IommuGranule(Element):
    """The size of an IOMMU's pages."""

    __slots__ = {
        "mode": "Where the size comes from.",
        "size": "The size.",
        "unit": "The unit of the size.",
    }
    __fields__ = tuple(__slots__)

    mode: GranuleMode | None
    """Where the size comes from."""
    size: int | None
    """The size."""
    unit: str | None
    """The unit of the size."""

    def __init__(
        self,
        *,
        mode: GranuleMode | None = None,
        size: int | None = None,
        unit: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.size = size
        self.unit = unit
        self.extra = extra


class KnownHosts(Element):
    """The SSH servers that are trusted."""

    __slots__ = {
        "path": "The path of a file like `~/.ssh/known_hosts`.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The path of a file like `~/.ssh/known_hosts`."""

    def __init__(
        self,
        *,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.extra = extra


class LatencyBin(Element):
    """A bin of a histogram."""

    __slots__ = {
        "start": "The least latency that it counts, in nanoseconds.",
    }
    __fields__ = tuple(__slots__)

    start: int | None
    """The least latency that it counts, in nanoseconds."""

    def __init__(
        self,
        *,
        start: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.start = start
        self.extra = extra


class LatencyHistogram(Element):
    """How latencies are counted."""

    __slots__ = {
        "type": "The operations that are counted; all when left out.",
        "bins": "The bins.",
    }
    __fields__ = tuple(__slots__)

    type: LatencyOperation | None
    """The operations that are counted; all when left out."""
    bins: list[LatencyBin]
    """The bins."""

    def __init__(
        self,
        *,
        type: LatencyOperation | None = None,
        bins: list[LatencyBin] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.bins = [] if bins is None else bins
        self.extra = extra


class Lease(Root):
    """A lease that a lock manager must hold for the guest to run."""

    __slots__ = {
        "lockspace": "The lock space.",
        "key": "The lease in the lock space.",
        "target": "The file of the lock space.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Lease"

    lockspace: str | None
    """The lock space."""
    key: str | None
    """The lease in the lock space."""
    target: LeaseTarget | None
    """The file of the lock space."""

    def __init__(
        self,
        *,
        lockspace: str | None = None,
        key: str | None = None,
        target: LeaseTarget | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.lockspace = lockspace
        self.key = key
        self.target = target
        self.extra = extra


class LeaseTarget(Element):
    """The file of a lock space."""

    __slots__ = {
        "path": "Its path.",
        "offset": "Where in the file the lease is, in bytes.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """Its path."""
    offset: int | None
    """Where in the file the lease is, in bytes."""

    def __init__(
        self,
        *,
        path: str | None = None,
        offset: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.offset = offset
        self.extra = extra


class Link(Element):
    """The state of a link."""

    __slots__ = {
        "state": "The state.",
    }
    __fields__ = tuple(__slots__)

    state: LinkState | None
    """The state."""

    def __init__(
        self,
        *,
        state: LinkState | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.extra = extra


class Mac(Element):
    """A MAC address."""

    __slots__ = {
        "address": "The address.",
        "type": "Whether an address from VMware's reserved range is kept. Since libvirt 6.6.0.",
        "check": "VMware: whether the address is checked.",
        "current_address": "The address that the guest has set; libvirt's answer. Since libvirt 11.2.0.",
    }
    __fields__ = tuple(__slots__)

    address: str | None
    """The address."""
    type: MacType | None
    """Whether an address from VMware's reserved range is kept. Since libvirt 6.6.0."""
    check: YesNo | None
    """VMware: whether the address is checked."""
    current_address: str | None
    """The address that the guest has set; libvirt's answer. Since libvirt 11.2.0."""

    def __init__(
        self,
        *,
        address: str | None = None,
        type: MacType | None = None,
        check: YesNo | None = None,
        current_address: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.address = address
        self.type = type
        self.check = check
        self.current_address = current_address
        self.extra = extra


class Memballoon(Root):
    """The memory balloon, through which the guest gives memory back. Since libvirt 0.8.3."""

    __slots__ = {
        "model": "The device that the guest sees.",
        "autodeflate": "Whether it gives way before the guest runs out of memory. Since libvirt 1.3.1.",
        "free_page_reporting": "Whether pages that the guest does not use go back to the host. Since libvirt 6.9.0.",
        "stats": "How often statistics are collected. Since libvirt 1.1.1.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
        "driver": "Options of virtio. Since libvirt 3.5.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Memballoon"

    model: MemballoonModel | None
    """The device that the guest sees."""
    autodeflate: OnOff | None
    """Whether it gives way before the guest runs out of memory. Since libvirt 1.3.1."""
    free_page_reporting: OnOff | None
    """Whether pages that the guest does not use go back to the host. Since libvirt 6.9.0."""
    stats: MemballoonStats | None
    """How often statistics are collected. Since libvirt 1.1.1."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""
    driver: VirtioDriver | None
    """Options of virtio. Since libvirt 3.5.0."""

    def __init__(
        self,
        *,
        model: MemballoonModel | None = None,
        autodeflate: OnOff | None = None,
        free_page_reporting: OnOff | None = None,
        stats: MemballoonStats | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        driver: VirtioDriver | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.autodeflate = autodeflate
        self.free_page_reporting = free_page_reporting
        self.stats = stats
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.driver = driver
        self.extra = extra


class MemballoonStats(Element):
    """How often statistics are collected."""

    __slots__ = {
        "period": "The seconds between.",
    }
    __fields__ = tuple(__slots__)

    period: int | None
    """The seconds between."""

    def __init__(
        self,
        *,
        period: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.period = period
        self.extra = extra


class Memory(Root):
    """A memory module. Since libvirt 1.2.14."""

    __slots__ = {
        "model": "The kind of module.",
        "access": "Whether other processes of the host see it. Since libvirt 3.2.0.",
        "discard": "`dimm`: whether its content may be dropped when the guest ends. Since libvirt 4.4.0.",
        "uuid": "`nvdimm` of pSeries guests: its UUID. Since libvirt 6.2.0.",
        "driver": "`virtio-mem`, `virtio-pmem`: options of virtio. Since libvirt 11.9.0.",
        "source": "Where on the host it comes from.",
        "target": "What the guest sees.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Memory"

    model: MemoryModel | None
    """The kind of module."""
    access: MemoryAccess | None
    """Whether other processes of the host see it. Since libvirt 3.2.0."""
    discard: YesNo | None
    """`dimm`: whether its content may be dropped when the guest ends. Since libvirt 4.4.0."""
    uuid: str | None
    """`nvdimm` of pSeries guests: its UUID. Since libvirt 6.2.0."""
    driver: VirtioDriver | None
    """`virtio-mem`, `virtio-pmem`: options of virtio. Since libvirt 11.9.0."""
    source: MemorySource | None
    """Where on the host it comes from."""
    target: MemoryTarget | None
    """What the guest sees."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        model: MemoryModel | None = None,
        access: MemoryAccess | None = None,
        discard: YesNo | None = None,
        uuid: str | None = None,
        driver: VirtioDriver | None = None,
        source: MemorySource | None = None,
        target: MemoryTarget | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.access = access
        self.discard = discard
        self.uuid = uuid
        self.driver = driver
        self.source = source
        self.target = target
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra


class MemoryAddress(Element):
    """Where in the guest's memory a module is."""

    __slots__ = {
        "base": "The address, hexadecimal even without `0x`.",
    }
    __fields__ = tuple(__slots__)

    base: str | None
    """The address, hexadecimal even without `0x`."""

    def __init__(
        self,
        *,
        base: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.base = base
        self.extra = extra


class MemoryLabel(Element):
    """Storage for the labels of a module."""

    __slots__ = {
        "size": "The size, in KiB by default.",
    }
    __fields__ = tuple(__slots__)

    size: Size | None
    """The size, in KiB by default."""

    def __init__(
        self,
        *,
        size: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.size = size
        self.extra = extra


class MemorySource(Element):
    """Where on the host a memory module comes from."""

    __slots__ = {
        "nodemask": "The NUMA nodes of the host, such as `0-1`.",
        "pagesize": "The size of a page, in KiB by default.",
        "path": "`nvdimm`, `virtio-pmem`: the path of the file or device.",
        "alignsize": "`nvdimm`: the alignment of the mapping, in KiB by default. Since libvirt 5.0.0.",
        "pmem": "`nvdimm`: whether the file is in persistent memory. Since libvirt 5.0.0.",
    }
    __fields__ = tuple(__slots__)

    nodemask: str | None
    """The NUMA nodes of the host, such as `0-1`."""
    pagesize: Size | None
    """The size of a page, in KiB by default."""
    path: str | None
    """`nvdimm`, `virtio-pmem`: the path of the file or device."""
    alignsize: Size | None
    """`nvdimm`: the alignment of the mapping, in KiB by default. Since libvirt 5.0.0."""
    pmem: bool
    """`nvdimm`: whether the file is in persistent memory. Since libvirt 5.0.0."""

    def __init__(
        self,
        *,
        nodemask: str | None = None,
        pagesize: Size | None = None,
        path: str | None = None,
        alignsize: Size | None = None,
        pmem: bool = False,
        extra: Extra = NOTHING,
    ) -> None:
        self.nodemask = nodemask
        self.pagesize = pagesize
        self.path = path
        self.alignsize = alignsize
        self.pmem = pmem
        self.extra = extra


class MemoryTarget(Element):
    """What the guest sees of a memory module."""

    __slots__ = {
        "dynamic_memslots": "`virtio-mem`: whether the hypervisor uses several slots as the module grows. Since libvirt 10.1.0.",
        "size": "The size, in KiB by default; for `virtio-mem` the largest.",
        "node": "The guest's NUMA node.",
        "label": "`nvdimm`: storage for labels.",
        "readonly": "`nvdimm`: whether the guest cannot write. Since libvirt 5.0.0.",
        "block": "`virtio-mem`: the size of a block, in KiB by default.",
        "requested": "`virtio-mem`: the size that the guest shall have, in KiB by default.",
        "current": "`virtio-mem`: the size that the guest has; libvirt's answer.",
        "address": "`virtio-mem`, `virtio-pmem`: where in the guest's memory it is. Since libvirt 9.4.0.",
    }
    __fields__ = tuple(__slots__)

    dynamic_memslots: YesNo | None
    """`virtio-mem`: whether the hypervisor uses several slots as the module grows. Since libvirt 10.1.0."""
    size: Size | None
    """The size, in KiB by default; for `virtio-mem` the largest."""
    node: int | None
    """The guest's NUMA node."""
    label: MemoryLabel | None
    """`nvdimm`: storage for labels."""
    readonly: bool
    """`nvdimm`: whether the guest cannot write. Since libvirt 5.0.0."""
    block: Size | None
    """`virtio-mem`: the size of a block, in KiB by default."""
    requested: Size | None
    """`virtio-mem`: the size that the guest shall have, in KiB by default."""
    current: Size | None
    """`virtio-mem`: the size that the guest has; libvirt's answer."""
    address: MemoryAddress | None
    """`virtio-mem`, `virtio-pmem`: where in the guest's memory it is. Since libvirt 9.4.0."""

    def __init__(
        self,
        *,
        dynamic_memslots: YesNo | None = None,
        size: Size | None = None,
        node: int | None = None,
        label: MemoryLabel | None = None,
        readonly: bool = False,
        block: Size | None = None,
        requested: Size | None = None,
        current: Size | None = None,
        address: MemoryAddress | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dynamic_memslots = dynamic_memslots
        self.size = size
        self.node = node
        self.label = label
        self.readonly = readonly
        self.block = block
        self.requested = requested
        self.current = current
        self.address = address
        self.extra = extra


class MetadataCache(Element):
    """The cache of an image's metadata."""

    __slots__ = {
        "max_size": "How large it may grow.",
    }
    __fields__ = tuple(__slots__)

    max_size: Size | None
    """How large it may grow."""

    def __init__(
        self,
        *,
        max_size: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.max_size = max_size
        self.extra = extra


class Mirror(Element):
    """The copy that a block job makes; libvirt's answer."""

    __slots__ = {
        "type": "What the copy's source is.",
        "file": "The path of the copy; of old, before `source`.",
        "old_format": "The format of the copy; of old, before the element `format`.",
        "job": "What started it. Since libvirt 1.2.7.",
        "ready": "How far it is; still copying when left out.",
        "format": "The format of the copy.",
        "source": "Where the copy is.",
        "backing_store": "What the copy is based on.",
    }
    __fields__ = tuple(__slots__)

    type: DiskType | None
    """What the copy's source is."""
    file: str | None
    """The path of the copy; of old, before `source`."""
    old_format: StorageFormat | None
    """The format of the copy; of old, before the element `format`."""
    job: MirrorJob | None
    """What started it. Since libvirt 1.2.7."""
    ready: MirrorReady | None
    """How far it is; still copying when left out."""
    format: ImageFormat | None
    """The format of the copy."""
    source: DiskSource | None
    """Where the copy is."""
    backing_store: BackingStore | None
    """What the copy is based on."""

    def __init__(
        self,
        *,
        type: DiskType | None = None,
        file: str | None = None,
        old_format: StorageFormat | None = None,
        job: MirrorJob | None = None,
        ready: MirrorReady | None = None,
        format: ImageFormat | None = None,
        source: DiskSource | None = None,
        backing_store: BackingStore | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.file = file
        self.old_format = old_format
        self.job = job
        self.ready = ready
        self.format = format
        self.source = source
        self.backing_store = backing_store
        self.extra = extra


class Mouse(Element):
    """Who moves the pointer."""

    __slots__ = {
        "mode": "Who.",
    }
    __fields__ = tuple(__slots__)

    mode: MouseMode | None
    """Who."""

    def __init__(
        self,
        *,
        mode: MouseMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.extra = extra


class Nvram(Root):
    """The NVRAM of a pSeries guest. Since libvirt 1.0.5."""

    __slots__ = {
        "alias": "The identifier of the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Nvram"

    alias: Alias | None
    """The identifier of the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        alias: Alias | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.alias = alias
        self.address = address
        self.extra = extra


class OpenFiles(Element):
    """The open files of virtiofsd."""

    __slots__ = {
        "max": "The most open files.",
    }
    __fields__ = tuple(__slots__)

    max: int | None
    """The most open files."""

    def __init__(
        self,
        *,
        max: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.max = max
        self.extra = extra


class Panic(Root):
    """Through which libvirt hears of a crash in the guest. Since libvirt 1.2.1."""

    __slots__ = {
        "model": "The kind of device.",
        "alias": "The identifier of the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Panic"

    model: PanicModel | None
    """The kind of device."""
    alias: Alias | None
    """The identifier of the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        model: PanicModel | None = None,
        alias: Alias | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.alias = alias
        self.address = address
        self.extra = extra


class Parallel(Root):
    """A parallel port."""

    __slots__ = {
        "type": "What it is connected to on the host.",
        "tty": "The path of the pseudo-terminal; of old.",
        "sources": "Where on the host; `udp` has one for each direction.",
        "protocol": "`tcp`: the protocol.",
        "log": "A file that keeps a copy of the output. Since libvirt 1.3.3.",
        "target": "What the guest sees: `port` alone.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Parallel"

    type: CharType | None
    """What it is connected to on the host."""
    tty: str | None
    """The path of the pseudo-terminal; of old."""
    sources: list[CharSource]
    """Where on the host; `udp` has one for each direction."""
    protocol: CharProtocol | None
    """`tcp`: the protocol."""
    log: CharLog | None
    """A file that keeps a copy of the output. Since libvirt 1.3.3."""
    target: SerialTarget | None
    """What the guest sees: `port` alone."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        type: CharType | None = None,
        tty: str | None = None,
        sources: list[CharSource] | None = None,
        protocol: CharProtocol | None = None,
        log: CharLog | None = None,
        target: SerialTarget | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.tty = tty
        self.sources = [] if sources is None else sources
        self.protocol = protocol
        self.log = log
        self.target = target
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra


class PciModel(Element):
    """The device that a PCI controller emulates."""

    __slots__ = {
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    name: PciModelName | None
    """Its name."""

    def __init__(
        self,
        *,
        name: PciModelName | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class PortForward(Element):
    """Ports of the host that lead to the guest; all of them when there is no range."""

    __slots__ = {
        "proto": "The protocol.",
        "address": "The host's address on which packets arrive; all when left out.",
        "dev": "The host's device on which packets arrive; all when left out.",
        "ranges": "The ports.",
    }
    __fields__ = tuple(__slots__)

    proto: PortProtocol | None
    """The protocol."""
    address: str | None
    """The host's address on which packets arrive; all when left out."""
    dev: str | None
    """The host's device on which packets arrive; all when left out."""
    ranges: list[PortRange]
    """The ports."""

    def __init__(
        self,
        *,
        proto: PortProtocol | None = None,
        address: str | None = None,
        dev: str | None = None,
        ranges: list[PortRange] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.proto = proto
        self.address = address
        self.dev = dev
        self.ranges = [] if ranges is None else ranges
        self.extra = extra

    @classmethod
    def new(cls, protocol: PortProtocol, host: int, guest: int) -> Self:
        """A port of the host that leads to a port of the guest."""
        return cls(proto=protocol, ranges=[PortRange(start=host, to=None if guest == host else guest)])


class PortRange(Element):
    """A range of ports of the host."""

    __slots__ = {
        "start": "The first.",
        "end": "The last; the first alone when left out.",
        "to": "The guest's port for the first; the same when left out.",
        "exclude": "Whether the range is left out of a longer one.",
    }
    __fields__ = tuple(__slots__)

    start: int | None
    """The first."""
    end: int | None
    """The last; the first alone when left out."""
    to: int | None
    """The guest's port for the first; the same when left out."""
    exclude: YesNo | None
    """Whether the range is left out of a longer one."""

    def __init__(
        self,
        *,
        start: int | None = None,
        end: int | None = None,
        to: int | None = None,
        exclude: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.start = start
        self.end = end
        self.to = to
        self.exclude = exclude
        self.extra = extra


class Pstore(Root):
    """Storage for what the guest's kernel says at a crash. Since libvirt 10.6.0."""

    __slots__ = {
        "backend": "The kind of device.",
        "path": "The file on the host; libvirt chooses when left out.",
        "size": "The size, in KiB by default.",
        "alias": "The identifier of the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Pstore"

    backend: PstoreBackend | None
    """The kind of device."""
    path: str | None
    """The file on the host; libvirt chooses when left out."""
    size: Size | None
    """The size, in KiB by default."""
    alias: Alias | None
    """The identifier of the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        backend: PstoreBackend | None = None,
        path: str | None = None,
        size: Size | None = None,
        alias: Alias | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.backend = backend
        self.path = path
        self.size = size
        self.alias = alias
        self.address = address
        self.extra = extra


class Readahead(Element):
    """How much is read ahead."""

    __slots__ = {
        "size": "The size of the buffer in bytes.",
    }
    __fields__ = tuple(__slots__)

    size: int | None
    """The size of the buffer in bytes."""

    def __init__(
        self,
        *,
        size: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.size = size
        self.extra = extra


class Reconnect(Element):
    """What happens when the other end of a socket goes away. Since libvirt 3.7.0."""

    __slots__ = {
        "enabled": "Whether one connects again.",
        "timeout": "The seconds between attempts.",
        "delay": "NBD: the seconds for which one tries. Since libvirt 9.2.0.",
    }
    __fields__ = tuple(__slots__)

    enabled: YesNo | None
    """Whether one connects again."""
    timeout: int | None
    """The seconds between attempts."""
    delay: int | None
    """NBD: the seconds for which one tries. Since libvirt 9.2.0."""

    def __init__(
        self,
        *,
        enabled: YesNo | None = None,
        timeout: int | None = None,
        delay: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enabled = enabled
        self.timeout = timeout
        self.delay = delay
        self.extra = extra


class RedirFilter(Element):
    """Which devices may be redirected: the first rule that fits decides."""

    __slots__ = {
        "usbdevs": "The rules.",
    }
    __fields__ = tuple(__slots__)

    usbdevs: list[RedirFilterRule]
    """The rules."""

    def __init__(
        self,
        *,
        usbdevs: list[RedirFilterRule] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.usbdevs = [] if usbdevs is None else usbdevs
        self.extra = extra


class RedirFilterRule(Element):
    """A rule for devices; what is left out or -1 fits all."""

    __slots__ = {
        "class_": "The USB class, such as `0x08` for storage.",
        "vendor": "The vendor's number.",
        "product": "The product's number.",
        "version": "The device's revision, such as `1.10`.",
        "allow": "Whether such devices may be redirected.",
    }
    __fields__ = tuple(__slots__)

    class_: str | None
    """The USB class, such as `0x08` for storage."""
    vendor: str | None
    """The vendor's number."""
    product: str | None
    """The product's number."""
    version: str | None
    """The device's revision, such as `1.10`."""
    allow: YesNo | None
    """Whether such devices may be redirected."""

    def __init__(
        self,
        *,
        class_: str | None = None,
        vendor: str | None = None,
        product: str | None = None,
        version: str | None = None,
        allow: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.class_ = class_
        self.vendor = vendor
        self.product = product
        self.version = version
        self.allow = allow
        self.extra = extra


class Redirdev(Root):
    """A USB device that comes through a character device. Since libvirt 0.9.5."""

    __slots__ = {
        "bus": "The bus.",
        "type": "What the devices come through.",
        "sources": "Where on the host.",
        "protocol": "`tcp`: the protocol.",
        "log": "A file that keeps a copy of the data. Since libvirt 1.3.3.",
        "boot": "When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.",
        "alias": "The identifier of the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Redirdev"

    bus: RedirdevBus | None
    """The bus."""
    type: CharType | None
    """What the devices come through."""
    sources: list[CharSource]
    """Where on the host."""
    protocol: CharProtocol | None
    """`tcp`: the protocol."""
    log: CharLog | None
    """A file that keeps a copy of the data. Since libvirt 1.3.3."""
    boot: Boot | None
    """When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`."""
    alias: Alias | None
    """The identifier of the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        bus: RedirdevBus | None = None,
        type: CharType | None = None,
        sources: list[CharSource] | None = None,
        protocol: CharProtocol | None = None,
        log: CharLog | None = None,
        boot: Boot | None = None,
        alias: Alias | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.bus = bus
        self.type = type
        self.sources = [] if sources is None else sources
        self.protocol = protocol
        self.log = log
        self.boot = boot
        self.alias = alias
        self.address = address
        self.extra = extra

    @classmethod
    def spice(cls) -> Self:
        """A USB device of a SPICE client."""
        return cls(bus="usb", type="spicevmc")


class Reservations(Element):
    """Persistent reservations of a SCSI disk. Since libvirt 4.4.0."""

    __slots__ = {
        "managed": "Whether libvirt runs the helper for them.",
        "migration": "Whether a guest with reservations may migrate.",
        "source": "The helper's socket, where libvirt does not run it.",
    }
    __fields__ = tuple(__slots__)

    managed: YesNo | None
    """Whether libvirt runs the helper for them."""
    migration: YesNo | None
    """Whether a guest with reservations may migrate."""
    source: UnixSocket | None
    """The helper's socket, where libvirt does not run it."""

    def __init__(
        self,
        *,
        managed: YesNo | None = None,
        migration: YesNo | None = None,
        source: UnixSocket | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.managed = managed
        self.migration = migration
        self.source = source
        self.extra = extra


class Rng(Root):
    """A source of entropy for the guest. Since libvirt 1.0.3."""

    __slots__ = {
        "model": "The device that the guest sees.",
        "rate": "How much the guest may take. Since libvirt 1.0.4.",
        "backend": "Where the entropy comes from.",
        "driver": "Options of virtio. Since libvirt 3.5.0.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Rng"

    model: VirtioModel | None
    """The device that the guest sees."""
    rate: RngRate | None
    """How much the guest may take. Since libvirt 1.0.4."""
    backend: RngBackend | None
    """Where the entropy comes from."""
    driver: VirtioDriver | None
    """Options of virtio. Since libvirt 3.5.0."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        model: VirtioModel | None = None,
        rate: RngRate | None = None,
        backend: RngBackend | None = None,
        driver: VirtioDriver | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.rate = rate
        self.backend = backend
        self.driver = driver
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def random(cls, path: str = "/dev/urandom") -> Self:
        """Entropy from a device of the host."""
        return cls(model="virtio", backend=RngBackend(model="random", path=path))

    @classmethod
    def builtin(cls) -> Self:
        """Entropy from QEMU itself."""
        return cls(model="virtio", backend=RngBackend(model="builtin"))


class RngBackend(Element):
    """Where entropy comes from."""

    __slots__ = {
        "model": "The kind of source.",
        "type": "`egd`: how the daemon is reached.",
        "path": "`random`: the path of the device.",
        "sources": "`egd`: where the daemon is.",
        "protocol": "`egd` over TCP: the protocol.",
        "log": "`egd`: a file that keeps a copy of the data.",
    }
    __fields__ = tuple(__slots__)

    model: RngBackendModel | None
    """The kind of source."""
    type: CharType | None
    """`egd`: how the daemon is reached."""
    path: str | None
    """`random`: the path of the device."""
    sources: list[CharSource]
    """`egd`: where the daemon is."""
    protocol: CharProtocol | None
    """`egd` over TCP: the protocol."""
    log: CharLog | None
    """`egd`: a file that keeps a copy of the data."""

    def __init__(
        self,
        *,
        model: RngBackendModel | None = None,
        type: CharType | None = None,
        path: str | None = None,
        sources: list[CharSource] | None = None,
        protocol: CharProtocol | None = None,
        log: CharLog | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.type = type
        self.path = path
        self.sources = [] if sources is None else sources
        self.protocol = protocol
        self.log = log
        self.extra = extra


class RngRate(Element):
    """How much entropy a guest may take."""

    __slots__ = {
        "bytes": "The bytes per period.",
        "period": "The period in milliseconds; 1000 when left out.",
    }
    __fields__ = tuple(__slots__)

    bytes: int | None
    """The bytes per period."""
    period: int | None
    """The period in milliseconds; 1000 when left out."""

    def __init__(
        self,
        *,
        bytes: int | None = None,
        period: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.bytes = bytes
        self.period = period
        self.extra = extra


class Rom(Element):
    """How a device's PCI ROM is shown to the guest."""

    __slots__ = {
        "enabled": "Whether a ROM is loaded at all. Since libvirt 4.3.0.",
        "bar": "Whether the ROM is visible in the guest's memory map. Since libvirt 0.9.7.",
        "file": "The path of a file to show as the ROM. Since libvirt 0.9.10.",
    }
    __fields__ = tuple(__slots__)

    enabled: YesNo | None
    """Whether a ROM is loaded at all. Since libvirt 4.3.0."""
    bar: OnOff | None
    """Whether the ROM is visible in the guest's memory map. Since libvirt 0.9.7."""
    file: str | None
    """The path of a file to show as the ROM. Since libvirt 0.9.10."""

    def __init__(
        self,
        *,
        enabled: YesNo | None = None,
        bar: OnOff | None = None,
        file: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enabled = enabled
        self.bar = bar
        self.file = file
        self.extra = extra


class Script(Element):
    """A program of the host."""

    __slots__ = {
        "path": "Its path.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """Its path."""

    def __init__(
        self,
        *,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.extra = extra


class Serial(Root):
    """A serial port."""

    __slots__ = {
        "type": "What it is connected to on the host.",
        "tty": "The path of the pseudo-terminal; of old.",
        "sources": "Where on the host; `udp` has one for each direction.",
        "protocol": "`tcp`: the protocol.",
        "log": "A file that keeps a copy of the output. Since libvirt 1.3.3.",
        "target": "What the guest sees.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Serial"

    type: CharType | None
    """What it is connected to on the host."""
    tty: str | None
    """The path of the pseudo-terminal; of old."""
    sources: list[CharSource]
    """Where on the host; `udp` has one for each direction."""
    protocol: CharProtocol | None
    """`tcp`: the protocol."""
    log: CharLog | None
    """A file that keeps a copy of the output. Since libvirt 1.3.3."""
    target: SerialTarget | None
    """What the guest sees."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        type: CharType | None = None,
        tty: str | None = None,
        sources: list[CharSource] | None = None,
        protocol: CharProtocol | None = None,
        log: CharLog | None = None,
        target: SerialTarget | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.tty = tty
        self.sources = [] if sources is None else sources
        self.protocol = protocol
        self.log = log
        self.target = target
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def pty(cls) -> Self:
        """A serial port on a pseudo-terminal of the host."""
        return cls(type="pty")

    @classmethod
    def file(cls, path: str) -> Self:
        """A serial port whose output goes to a file of the host."""
        return cls(type="file", sources=[CharSource(path=path)])

    @classmethod
    def unix(cls, path: str) -> Self:
        """A serial port on a UNIX socket at which the hypervisor listens."""
        return cls(type="unix", sources=[CharSource.listen(path)])


class SerialModel(Element):
    """The device model of a serial port."""

    __slots__ = {
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    name: SerialModelName | None
    """Its name."""

    def __init__(
        self,
        *,
        name: SerialModelName | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class SerialTarget(Element):
    """What the guest sees of a serial or parallel port."""

    __slots__ = {
        "type": "The kind of port. Since libvirt 1.0.2.",
        "port": "Its number, from 0.",
        "model": "The device model, best left to libvirt. Since libvirt 3.10.0.",
    }
    __fields__ = tuple(__slots__)

    type: SerialTargetType | None
    """The kind of port. Since libvirt 1.0.2."""
    port: str | None
    """Its number, from 0."""
    model: SerialModel | None
    """The device model, best left to libvirt. Since libvirt 3.10.0."""

    def __init__(
        self,
        *,
        type: SerialTargetType | None = None,
        port: str | None = None,
        model: SerialModel | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.port = port
        self.model = model
        self.extra = extra


class Shmem(Root):
    """Memory shared between guests and the host. Since libvirt 1.2.10."""

    __slots__ = {
        "name": "Its name.",
        "role": "Whether it moves when the guest migrates. Since libvirt 6.6.0.",
        "model": "The device that the guest sees.",
        "size": "The size, a power of two from 1 MiB, in bytes by default.",
        "server": "The server to connect to.",
        "msi": "Message-signalled interrupts, with a server.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Shmem"

    name: str | None
    """Its name."""
    role: ShmemRole | None
    """Whether it moves when the guest migrates. Since libvirt 6.6.0."""
    model: ShmemDevice | None
    """The device that the guest sees."""
    size: Size | None
    """The size, a power of two from 1 MiB, in bytes by default."""
    server: ShmemServer | None
    """The server to connect to."""
    msi: ShmemMsi | None
    """Message-signalled interrupts, with a server."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        name: str | None = None,
        role: ShmemRole | None = None,
        model: ShmemDevice | None = None,
        size: Size | None = None,
        server: ShmemServer | None = None,
        msi: ShmemMsi | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.role = role
        self.model = model
        self.size = size
        self.server = server
        self.msi = msi
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def new(cls, name: str, model: ShmemModel) -> Self:
        """Shared memory under this name."""
        return cls(name=name, model=ShmemDevice(type=model))


class ShmemDevice(Element):
    """The device that the guest sees."""

    __slots__ = {
        "type": "The kind of device.",
    }
    __fields__ = tuple(__slots__)

    type: ShmemModel | None
    """The kind of device."""

    def __init__(
        self,
        *,
        type: ShmemModel | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.extra = extra


class ShmemMsi(Element):
    """Message-signalled interrupts."""

    __slots__ = {
        "vectors": "The number of vectors.",
        "ioeventfd": "Whether ioeventfd is used.",
    }
    __fields__ = tuple(__slots__)

    vectors: int | None
    """The number of vectors."""
    ioeventfd: OnOff | None
    """Whether ioeventfd is used."""

    def __init__(
        self,
        *,
        vectors: int | None = None,
        ioeventfd: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vectors = vectors
        self.ioeventfd = ioeventfd
        self.extra = extra


class ShmemServer(Element):
    """The server of shared memory."""

    __slots__ = {
        "path": "The path of its socket; libvirt chooses when left out.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The path of its socket; libvirt chooses when left out."""

    def __init__(
        self,
        *,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.extra = extra


class Slice(Element):
    """A part of a storage."""

    __slots__ = {
        "type": "What the part holds.",
        "offset": "Where it starts, in bytes.",
        "size": "How long it is, in bytes.",
    }
    __fields__ = tuple(__slots__)

    type: SliceType | None
    """What the part holds."""
    offset: int | None
    """Where it starts, in bytes."""
    size: int | None
    """How long it is, in bytes."""

    def __init__(
        self,
        *,
        type: SliceType | None = None,
        offset: int | None = None,
        size: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.offset = offset
        self.size = size
        self.extra = extra


class Slices(Element):
    """Parts of a storage."""

    __slots__ = {
        "slices": "The parts.",
    }
    __fields__ = tuple(__slots__)

    slices: list[Slice]
    """The parts."""

    def __init__(
        self,
        *,
        slices: list[Slice] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.slices = [] if slices is None else slices
        self.extra = extra


class Smartcard(Root):
    """A smart card reader with a card. Since libvirt 0.8.8."""

    __slots__ = {
        "mode": "Where the card is.",
        "type": "`passthrough`: how the provider is reached.",
        "certificates": "`host-certificates`: the names of three certificates of the host.",
        "database": "`host-certificates`: the directory of the certificates; `/etc/pki/nssdb` when left out.",
        "sources": "`passthrough`: where the provider is.",
        "protocol": "`passthrough` over TCP: the protocol.",
        "log": "`passthrough`: a file that keeps a copy of the data.",
        "target": "The schema allows it; libvirt has no use for it.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Smartcard"

    mode: SmartcardMode | None
    """Where the card is."""
    type: CharType | None
    """`passthrough`: how the provider is reached."""
    certificates: list[str]
    """`host-certificates`: the names of three certificates of the host."""
    database: str | None
    """`host-certificates`: the directory of the certificates; `/etc/pki/nssdb` when left out."""
    sources: list[CharSource]
    """`passthrough`: where the provider is."""
    protocol: CharProtocol | None
    """`passthrough` over TCP: the protocol."""
    log: CharLog | None
    """`passthrough`: a file that keeps a copy of the data."""
    target: SerialTarget | None
    """The schema allows it; libvirt has no use for it."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        mode: SmartcardMode | None = None,
        type: CharType | None = None,
        certificates: list[str] | None = None,
        database: str | None = None,
        sources: list[CharSource] | None = None,
        protocol: CharProtocol | None = None,
        log: CharLog | None = None,
        target: SerialTarget | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.type = type
        self.certificates = [] if certificates is None else certificates
        self.database = database
        self.sources = [] if sources is None else sources
        self.protocol = protocol
        self.log = log
        self.target = target
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def host(cls) -> Self:
        """The host's card."""
        return cls(mode="host")

    @classmethod
    def spice(cls) -> Self:
        """The card of a SPICE client."""
        return cls(mode="passthrough", type="spicevmc")


class Sound(Root):
    """A sound card."""

    __slots__ = {
        "model": "The card that the guest sees.",
        "multichannel": "`usb`: whether it has more than two channels.",
        "streams": "`virtio`: the number of streams. Since libvirt 10.4.0.",
        "codecs": "`ich6`, `ich9`: the codecs on the card. Since libvirt 0.9.13.",
        "audio": "The audio backend; the default when left out. Since libvirt 6.7.0.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
        "driver": "Options of virtio. Since libvirt 3.5.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Sound"

    model: SoundModel | None
    """The card that the guest sees."""
    multichannel: YesNo | None
    """`usb`: whether it has more than two channels."""
    streams: int | None
    """`virtio`: the number of streams. Since libvirt 10.4.0."""
    codecs: list[Codec]
    """`ich6`, `ich9`: the codecs on the card. Since libvirt 0.9.13."""
    audio: AudioRef | None
    """The audio backend; the default when left out. Since libvirt 6.7.0."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""
    driver: VirtioDriver | None
    """Options of virtio. Since libvirt 3.5.0."""

    def __init__(
        self,
        *,
        model: SoundModel | None = None,
        multichannel: YesNo | None = None,
        streams: int | None = None,
        codecs: list[Codec] | None = None,
        audio: AudioRef | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        driver: VirtioDriver | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.multichannel = multichannel
        self.streams = streams
        self.codecs = [] if codecs is None else codecs
        self.audio = audio
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.driver = driver
        self.extra = extra


class SpiceImage(Element):
    """How images are compressed."""

    __slots__ = {
        "compression": "How.",
    }
    __fields__ = tuple(__slots__)

    compression: ImageCompression | None
    """How."""

    def __init__(
        self,
        *,
        compression: ImageCompression | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.compression = compression
        self.extra = extra


class SpicePlayback(Element):
    """Whether sound is compressed."""

    __slots__ = {
        "compression": "Whether it is.",
    }
    __fields__ = tuple(__slots__)

    compression: OnOff | None
    """Whether it is."""

    def __init__(
        self,
        *,
        compression: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.compression = compression
        self.extra = extra


class SpiceStreaming(Element):
    """What is sent as video."""

    __slots__ = {
        "mode": "What.",
    }
    __fields__ = tuple(__slots__)

    mode: StreamingMode | None
    """What."""

    def __init__(
        self,
        *,
        mode: StreamingMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.extra = extra


class SpiceWan(Element):
    """Whether images are compressed further on slow links."""

    __slots__ = {
        "compression": "Whether they are.",
    }
    __fields__ = tuple(__slots__)

    compression: WanCompression | None
    """Whether they are."""

    def __init__(
        self,
        *,
        compression: WanCompression | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.compression = compression
        self.extra = extra


class Ssl(Element):
    """How a server's certificate is checked."""

    __slots__ = {
        "verify": "Whether it is.",
    }
    __fields__ = tuple(__slots__)

    verify: YesNo | None
    """Whether it is."""

    def __init__(
        self,
        *,
        verify: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.verify = verify
        self.extra = extra


class Teaming(Element):
    """That two interfaces fail over, one to the other."""

    __slots__ = {
        "type": "Which of the two this is.",
        "persistent": "`transient`: the alias of the other.",
    }
    __fields__ = tuple(__slots__)

    type: TeamingType | None
    """Which of the two this is."""
    persistent: str | None
    """`transient`: the alias of the other."""

    def __init__(
        self,
        *,
        type: TeamingType | None = None,
        persistent: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.persistent = persistent
        self.extra = extra


class ThreadPool(Element):
    """The threads of virtiofsd."""

    __slots__ = {
        "size": "The most threads; 0 for none.",
    }
    __fields__ = tuple(__slots__)

    size: int | None
    """The most threads; 0 for none."""

    def __init__(
        self,
        *,
        size: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.size = size
        self.extra = extra


class ThrottleFilter(Element):
    """A throttle group that limits a disk."""

    __slots__ = {
        "group": "The name of the group, of the domain's `<throttlegroups>`.",
    }
    __fields__ = tuple(__slots__)

    group: str | None
    """The name of the group, of the domain's `<throttlegroups>`."""

    def __init__(
        self,
        *,
        group: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.group = group
        self.extra = extra


class ThrottleFilters(Element):
    """The throttle groups that limit a disk."""

    __slots__ = {
        "throttlefilters": "The groups, in the order in which they apply.",
    }
    __fields__ = tuple(__slots__)

    throttlefilters: list[ThrottleFilter]
    """The groups, in the order in which they apply."""

    def __init__(
        self,
        *,
        throttlefilters: list[ThrottleFilter] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.throttlefilters = [] if throttlefilters is None else throttlefilters
        self.extra = extra


class Timeout(Element):
    """When a connection is given up."""

    __slots__ = {
        "seconds": "The seconds until then.",
    }
    __fields__ = tuple(__slots__)

    seconds: int | None
    """The seconds until then."""

    def __init__(
        self,
        *,
        seconds: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.seconds = seconds
        self.extra = extra


class Tpm(Root):
    """A trusted platform module."""

    __slots__ = {
        "model": "The device that the guest sees.",
        "backend": "What it is on the host.",
        "alias": "The identifier of the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Tpm"

    model: TpmModel | None
    """The device that the guest sees."""
    backend: TpmBackend | None
    """What it is on the host."""
    alias: Alias | None
    """The identifier of the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        model: TpmModel | None = None,
        backend: TpmBackend | None = None,
        alias: Alias | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.backend = backend
        self.alias = alias
        self.address = address
        self.extra = extra

    @classmethod
    def emulator(cls, model: TpmModel, version: TpmVersion) -> Self:
        """A module of its own for the guest, by swtpm."""
        return cls(model=model, backend=TpmBackend(type="emulator", version=version))

    @classmethod
    def passthrough(cls, device: str) -> Self:
        """The host's module, such as '/dev/tpm0'."""
        return cls(backend=TpmBackend(type="passthrough", device=TpmDevice(path=device)))


class TpmBackend(Element):
    """What a module is on the host."""

    __slots__ = {
        "type": "The kind of backend.",
        "version": "`emulator`: the version.",
        "persistent_state": "`emulator`: whether the state outlives a guest that is not defined. Since libvirt 7.0.0.",
        "debug": "`emulator`: how much swtpm logs.",
        "device": "`passthrough`: the host's device; `/dev/tpm0` when left out.",
        "encryption": "`emulator`: how the state is encrypted. Since libvirt 5.6.0.",
        "active_pcr_banks": "`emulator`: the banks that are switched on at every start. Since libvirt 7.10.0.",
        "source": "`emulator`: where the state is. `external`: where swtpm is.",
        "profile": "`emulator`: what a new module can do. Since libvirt 10.10.0.",
    }
    __fields__ = tuple(__slots__)

    type: TpmBackendType | None
    """The kind of backend."""
    version: TpmVersion | None
    """`emulator`: the version."""
    persistent_state: YesNo | None
    """`emulator`: whether the state outlives a guest that is not defined. Since libvirt 7.0.0."""
    debug: int | None
    """`emulator`: how much swtpm logs."""
    device: TpmDevice | None
    """`passthrough`: the host's device; `/dev/tpm0` when left out."""
    encryption: TpmEncryption | None
    """`emulator`: how the state is encrypted. Since libvirt 5.6.0."""
    active_pcr_banks: ActivePcrBanks | None
    """`emulator`: the banks that are switched on at every start. Since libvirt 7.10.0."""
    source: TpmSource | None
    """`emulator`: where the state is. `external`: where swtpm is."""
    profile: TpmProfile | None
    """`emulator`: what a new module can do. Since libvirt 10.10.0."""

    def __init__(
        self,
        *,
        type: TpmBackendType | None = None,
        version: TpmVersion | None = None,
        persistent_state: YesNo | None = None,
        debug: int | None = None,
        device: TpmDevice | None = None,
        encryption: TpmEncryption | None = None,
        active_pcr_banks: ActivePcrBanks | None = None,
        source: TpmSource | None = None,
        profile: TpmProfile | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.version = version
        self.persistent_state = persistent_state
        self.debug = debug
        self.device = device
        self.encryption = encryption
        self.active_pcr_banks = active_pcr_banks
        self.source = source
        self.profile = profile
        self.extra = extra


class TpmDevice(Element):
    """A module of the host."""

    __slots__ = {
        "path": "Its path.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """Its path."""

    def __init__(
        self,
        *,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.extra = extra


class TpmEncryption(Element):
    """How a module's state is encrypted."""

    __slots__ = {
        "secret": "The UUID of the libvirt secret that holds the passphrase.",
    }
    __fields__ = tuple(__slots__)

    secret: str | None
    """The UUID of the libvirt secret that holds the passphrase."""

    def __init__(
        self,
        *,
        secret: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.secret = secret
        self.extra = extra


class TpmProfile(Element):
    """What a new module can do."""

    __slots__ = {
        "source": "The profile that it is made from.",
        "remove_disabled": "What happens to algorithms that the host has switched off.",
        "name": "The profile in use; libvirt's answer.",
    }
    __fields__ = tuple(__slots__)

    source: str | None
    """The profile that it is made from."""
    remove_disabled: RemoveDisabled | None
    """What happens to algorithms that the host has switched off."""
    name: str | None
    """The profile in use; libvirt's answer."""

    def __init__(
        self,
        *,
        source: str | None = None,
        remove_disabled: RemoveDisabled | None = None,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.source = source
        self.remove_disabled = remove_disabled
        self.name = name
        self.extra = extra


class TpmSource(Element):
    """Where a module's state is, or swtpm itself."""

    __slots__ = {
        "type": "Of what kind it is.",
        "mode": "`unix`: always `connect`.",
        "path": "The path.",
    }
    __fields__ = tuple(__slots__)

    type: TpmSourceType | None
    """Of what kind it is."""
    mode: CharMode | None
    """`unix`: always `connect`."""
    path: str | None
    """The path."""

    def __init__(
        self,
        *,
        type: TpmSourceType | None = None,
        mode: CharMode | None = None,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.mode = mode
        self.path = path
        self.extra = extra


class Transient(Element):
    """That a disk's changes are dropped when the guest ends."""

    __slots__ = {
        "share_backing": "Whether several guests share the image meanwhile. Since libvirt 7.4.0.",
    }
    __fields__ = tuple(__slots__)

    share_backing: YesNo | None
    """Whether several guests share the image meanwhile. Since libvirt 7.4.0."""

    def __init__(
        self,
        *,
        share_backing: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.share_backing = share_backing
        self.extra = extra


class UnixSocket(Element):
    """A UNIX socket of a helper."""

    __slots__ = {
        "type": "The kind of socket.",
        "path": "The socket's path.",
        "mode": "The hypervisor's part: `client`.",
        "reconnect": "What happens when the connection is lost.",
    }
    __fields__ = tuple(__slots__)

    type: SocketType | None
    """The kind of socket."""
    path: str | None
    """The socket's path."""
    mode: SocketMode | None
    """The hypervisor's part: `client`."""
    reconnect: Reconnect | None
    """What happens when the connection is lost."""

    def __init__(
        self,
        *,
        type: SocketType | None = None,
        path: str | None = None,
        mode: SocketMode | None = None,
        reconnect: Reconnect | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.path = path
        self.mode = mode
        self.reconnect = reconnect
        self.extra = extra


class UsbId(Element):
    """The number of a USB vendor or product."""

    __slots__ = {
        "id": "The number.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """The number."""

    def __init__(
        self,
        *,
        id: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.extra = extra


class UsbMaster(Element):
    """The controller that a USB controller is a companion of."""

    __slots__ = {
        "startport": "The port of the master at which the companion's ports start.",
    }
    __fields__ = tuple(__slots__)

    startport: str | None
    """The port of the master at which the companion's ports start."""

    def __init__(
        self,
        *,
        startport: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.startport = startport
        self.extra = extra


class Video(Root):
    """A graphics card."""

    __slots__ = {
        "driver": "Options of the driver.",
        "model": "The card that the guest sees.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Video"

    driver: VideoDriver | None
    """Options of the driver."""
    model: VideoModel | None
    """The card that the guest sees."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        driver: VideoDriver | None = None,
        model: VideoModel | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.driver = driver
        self.model = model
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra

    @classmethod
    def new(cls, type_: VideoType) -> Self:
        """A graphics card of this kind."""
        return cls(model=VideoModel(type=type_))


class VideoAcceleration(Element):
    """Acceleration by the host."""

    __slots__ = {
        "accel3d": "In three dimensions. Since libvirt 0.7.1.",
        "accel2d": "In two dimensions, with VirtualBox. Since libvirt 0.7.1.",
        "rendernode": "`vhostuser`: the path of the host's device for it. Since libvirt 5.8.0.",
    }
    __fields__ = tuple(__slots__)

    accel3d: YesNo | None
    """In three dimensions. Since libvirt 0.7.1."""
    accel2d: YesNo | None
    """In two dimensions, with VirtualBox. Since libvirt 0.7.1."""
    rendernode: str | None
    """`vhostuser`: the path of the host's device for it. Since libvirt 5.8.0."""

    def __init__(
        self,
        *,
        accel3d: YesNo | None = None,
        accel2d: YesNo | None = None,
        rendernode: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.accel3d = accel3d
        self.accel2d = accel2d
        self.rendernode = rendernode
        self.extra = extra


class VideoDriver(Element):
    """Options of a graphics card's driver."""

    __slots__ = {
        "iommu": "Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.",
        "ats": "Whether PCIe address translation services are offered. Since libvirt 3.5.0.",
        "packed": "Whether packed virtqueues are tried. Since libvirt 6.3.0.",
        "page_per_vq": "Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.",
        "vgaconf": "bhyve: what is shown to the guest. Since libvirt 3.5.0.",
        "name": "Who draws. Since libvirt 5.8.0.",
    }
    __fields__ = tuple(__slots__)

    iommu: OnOff | None
    """Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0."""
    ats: OnOff | None
    """Whether PCIe address translation services are offered. Since libvirt 3.5.0."""
    packed: OnOff | None
    """Whether packed virtqueues are tried. Since libvirt 6.3.0."""
    page_per_vq: OnOff | None
    """Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0."""
    vgaconf: VgaConf | None
    """bhyve: what is shown to the guest. Since libvirt 3.5.0."""
    name: VideoBackend | None
    """Who draws. Since libvirt 5.8.0."""

    def __init__(
        self,
        *,
        iommu: OnOff | None = None,
        ats: OnOff | None = None,
        packed: OnOff | None = None,
        page_per_vq: OnOff | None = None,
        vgaconf: VgaConf | None = None,
        name: VideoBackend | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.iommu = iommu
        self.ats = ats
        self.packed = packed
        self.page_per_vq = page_per_vq
        self.vgaconf = vgaconf
        self.name = name
        self.extra = extra


class VideoModel(Element):
    """The graphics card that a guest sees."""

    __slots__ = {
        "type": "The kind of card.",
        "ram": "`qxl`: the first window of memory, in KiB. Since libvirt 1.0.2.",
        "vram": "The video memory, in KiB; for `qxl` the second window.",
        "vram64": "`qxl`: the second window, addressed with 64 bits, in KiB. Since libvirt 1.3.3.",
        "vgamem": "`qxl`: the framebuffer for VGA, in KiB. Since libvirt 1.2.11.",
        "heads": "The number of screens.",
        "primary": "Whether it is the first card. Since libvirt 1.0.2.",
        "blob": "`virtio`: whether memory is shared with the host without a copy.",
        "edid": "`vga`, `bochs`, `virtio`: whether the guest is told of the screen's modes.",
        "device": "`virtio`: the device of QEMU. Since libvirt 12.5.0.",
        "acceleration": "Acceleration by the host.",
        "resolution": "The least resolution. Since libvirt 5.9.0.",
    }
    __fields__ = tuple(__slots__)

    type: VideoType | None
    """The kind of card."""
    ram: int | None
    """`qxl`: the first window of memory, in KiB. Since libvirt 1.0.2."""
    vram: int | None
    """The video memory, in KiB; for `qxl` the second window."""
    vram64: int | None
    """`qxl`: the second window, addressed with 64 bits, in KiB. Since libvirt 1.3.3."""
    vgamem: int | None
    """`qxl`: the framebuffer for VGA, in KiB. Since libvirt 1.2.11."""
    heads: int | None
    """The number of screens."""
    primary: YesNo | None
    """Whether it is the first card. Since libvirt 1.0.2."""
    blob: OnOff | None
    """`virtio`: whether memory is shared with the host without a copy."""
    edid: OnOff | None
    """`vga`, `bochs`, `virtio`: whether the guest is told of the screen's modes."""
    device: VideoDevice | None
    """`virtio`: the device of QEMU. Since libvirt 12.5.0."""
    acceleration: VideoAcceleration | None
    """Acceleration by the host."""
    resolution: VideoResolution | None
    """The least resolution. Since libvirt 5.9.0."""

    def __init__(
        self,
        *,
        type: VideoType | None = None,
        ram: int | None = None,
        vram: int | None = None,
        vram64: int | None = None,
        vgamem: int | None = None,
        heads: int | None = None,
        primary: YesNo | None = None,
        blob: OnOff | None = None,
        edid: OnOff | None = None,
        device: VideoDevice | None = None,
        acceleration: VideoAcceleration | None = None,
        resolution: VideoResolution | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.ram = ram
        self.vram = vram
        self.vram64 = vram64
        self.vgamem = vgamem
        self.heads = heads
        self.primary = primary
        self.blob = blob
        self.edid = edid
        self.device = device
        self.acceleration = acceleration
        self.resolution = resolution
        self.extra = extra


class VideoResolution(Element):
    """The least resolution of a screen."""

    __slots__ = {
        "x": "The width in pixels.",
        "y": "The height in pixels.",
    }
    __fields__ = tuple(__slots__)

    x: int | None
    """The width in pixels."""
    y: int | None
    """The height in pixels."""

    def __init__(
        self,
        *,
        x: int | None = None,
        y: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.x = x
        self.y = y
        self.extra = extra


class VirtioDriver(Element):
    """Options of a virtio device. In general, leave them alone."""

    __slots__ = {
        "iommu": "Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.",
        "ats": "Whether PCIe address translation services are offered. Since libvirt 3.5.0.",
        "packed": "Whether packed virtqueues are tried. Since libvirt 6.3.0.",
        "page_per_vq": "Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.",
    }
    __fields__ = tuple(__slots__)

    iommu: OnOff | None
    """Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0."""
    ats: OnOff | None
    """Whether PCIe address translation services are offered. Since libvirt 3.5.0."""
    packed: OnOff | None
    """Whether packed virtqueues are tried. Since libvirt 6.3.0."""
    page_per_vq: OnOff | None
    """Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0."""

    def __init__(
        self,
        *,
        iommu: OnOff | None = None,
        ats: OnOff | None = None,
        packed: OnOff | None = None,
        page_per_vq: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.iommu = iommu
        self.ats = ats
        self.packed = packed
        self.page_per_vq = page_per_vq
        self.extra = extra


class Vsock(Root):
    """Sockets between host and guest. Since libvirt 4.4.0."""

    __slots__ = {
        "model": "The device that the guest sees. Since libvirt 5.2.0.",
        "cid": "The guest's address.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
        "driver": "Options of virtio. Since libvirt 3.5.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Vsock"

    model: VirtioModel | None
    """The device that the guest sees. Since libvirt 5.2.0."""
    cid: VsockCid | None
    """The guest's address."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""
    driver: VirtioDriver | None
    """Options of virtio. Since libvirt 3.5.0."""

    def __init__(
        self,
        *,
        model: VirtioModel | None = None,
        cid: VsockCid | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        driver: VirtioDriver | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.cid = cid
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.driver = driver
        self.extra = extra

    @classmethod
    def auto(cls) -> Self:
        """A guest at an address that libvirt chooses."""
        return cls(model="virtio", cid=VsockCid(auto="yes"))

    @classmethod
    def at(cls, address: int) -> Self:
        """A guest at this address, from 3."""
        return cls(model="virtio", cid=VsockCid(auto="no", address=address))


class VsockCid(Element):
    """The address of a guest."""

    __slots__ = {
        "auto": "Whether libvirt chooses it at the start.",
        "address": "The address, from 3.",
    }
    __fields__ = tuple(__slots__)

    auto: YesNo | None
    """Whether libvirt chooses it at the start."""
    address: int | None
    """The address, from 3."""

    def __init__(
        self,
        *,
        auto: YesNo | None = None,
        address: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.auto = auto
        self.address = address
        self.extra = extra


class Watchdog(Root):
    """A watchdog: acts when the guest stops resetting it. Since libvirt 0.7.3."""

    __slots__ = {
        "model": "The device that the guest sees.",
        "action": "What happens; `reset` when left out.",
        "alias": "The identifier of the device.",
        "acpi": "Where the guest's ACPI tables place the device.",
        "address": "Where the device sits on a bus of the guest.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "devices.Watchdog"

    model: WatchdogModel | None
    """The device that the guest sees."""
    action: WatchdogAction | None
    """What happens; `reset` when left out."""
    alias: Alias | None
    """The identifier of the device."""
    acpi: Acpi | None
    """Where the guest's ACPI tables place the device."""
    address: Address | None
    """Where the device sits on a bus of the guest."""

    def __init__(
        self,
        *,
        model: WatchdogModel | None = None,
        action: WatchdogAction | None = None,
        alias: Alias | None = None,
        acpi: Acpi | None = None,
        address: Address | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.action = action
        self.alias = alias
        self.acpi = acpi
        self.address = address
        self.extra = extra


class Zpci(Element):
    """How an s390 guest identifies a PCI device."""

    __slots__ = {
        "uid": "The user-defined identifier, 0x0001 to 0xffff.",
        "fid": "The function identifier, 0 to 0xffffffff.",
    }
    __fields__ = tuple(__slots__)

    uid: int | None
    """The user-defined identifier, 0x0001 to 0xffff."""
    fid: int | None
    """The function identifier, 0 to 0xffffffff."""

    def __init__(
        self,
        *,
        uid: int | None = None,
        fid: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.uid = uid
        self.fid = fid
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import OnOff, Size, YesNo
from .domain import IdMap
from .network_common import AddressFamily, Bandwidth, HostdevDriver, Mtu, PortOptions, Route, VirtualPort, Vlan
from .pci import PciAddress
from .storage_common import Encryption, Initiator
