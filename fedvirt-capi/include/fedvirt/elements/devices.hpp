/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_DEVICES_HPP
#define FEDVIRT_ELEMENTS_DEVICES_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace devices {

template <class Handle> class BasicAcpi;
template <class Handle> class BasicActivePcrBanks;
template <class Handle> class BasicAdapterParent;
template <class Handle> class BasicAddress;
template <class Handle> class BasicAlias;
template <class Handle> class BasicAudio;
template <class Handle> class BasicAudioRef;
template <class Handle> class BasicAudioSettings;
template <class Handle> class BasicAudioStream;
template <class Handle> class BasicAuth;
template <class Handle> class BasicAuthSecret;
template <class Handle> class BasicBackendDomain;
template <class Handle> class BasicBackingStore;
template <class Handle> class BasicBlockIo;
template <class Handle> class BasicBoot;
template <class Handle> class BasicChannel;
template <class Handle> class BasicChannelTarget;
template <class Handle> class BasicCharLog;
template <class Handle> class BasicCharProtocol;
template <class Handle> class BasicCharSource;
template <class Handle> class BasicClipboard;
template <class Handle> class BasicCoalesce;
template <class Handle> class BasicCoalesceFrames;
template <class Handle> class BasicCoalesceRx;
template <class Handle> class BasicCodec;
template <class Handle> class BasicConsole;
template <class Handle> class BasicConsoleTarget;
template <class Handle> class BasicController;
template <class Handle> class BasicControllerDriver;
template <class Handle> class BasicControllerTarget;
template <class Handle> class BasicCookie;
template <class Handle> class BasicCookies;
template <class Handle> class BasicCrypto;
template <class Handle> class BasicCryptoBackend;
template <class Handle> class BasicDataStore;
template <class Handle> class BasicDeviceSeclabel;
template <class Handle> class BasicDevices;
template <class Handle> class BasicDisk;
template <class Handle> class BasicDiskDriver;
template <class Handle> class BasicDiskHost;
template <class Handle> class BasicDiskIdentity;
template <class Handle> class BasicDiskIoThread;
template <class Handle> class BasicDiskIoThreads;
template <class Handle> class BasicDiskQueue;
template <class Handle> class BasicDiskSource;
template <class Handle> class BasicDiskSourceConfig;
template <class Handle> class BasicDiskSourceSnapshot;
template <class Handle> class BasicDiskStatistic;
template <class Handle> class BasicDiskStatistics;
template <class Handle> class BasicDiskTarget;
template <class Handle> class BasicFileTransfer;
template <class Handle> class BasicFilesystem;
template <class Handle> class BasicFilesystemBinary;
template <class Handle> class BasicFilesystemCache;
template <class Handle> class BasicFilesystemDriver;
template <class Handle> class BasicFilesystemLock;
template <class Handle> class BasicFilesystemSandbox;
template <class Handle> class BasicFilesystemSource;
template <class Handle> class BasicFilesystemTarget;
template <class Handle> class BasicFilterParameter;
template <class Handle> class BasicFilterRef;
template <class Handle> class BasicGeometry;
template <class Handle> class BasicGl;
template <class Handle> class BasicGraphics;
template <class Handle> class BasicGraphicsChannel;
template <class Handle> class BasicGraphicsListen;
template <class Handle> class BasicGuestOffload;
template <class Handle> class BasicHostOffload;
template <class Handle> class BasicHostdev;
template <class Handle> class BasicHostdevAdapter;
template <class Handle> class BasicHostdevSource;
template <class Handle> class BasicHub;
template <class Handle> class BasicImageFormat;
template <class Handle> class BasicInput;
template <class Handle> class BasicInputSource;
template <class Handle> class BasicInterface;
template <class Handle> class BasicInterfaceBackend;
template <class Handle> class BasicInterfaceDriver;
template <class Handle> class BasicInterfaceGuest;
template <class Handle> class BasicInterfaceIp;
template <class Handle> class BasicInterfaceLocal;
template <class Handle> class BasicInterfaceModel;
template <class Handle> class BasicInterfaceSource;
template <class Handle> class BasicInterfaceTarget;
template <class Handle> class BasicInterfaceTune;
template <class Handle> class BasicIoTune;
template <class Handle> class BasicIommu;
template <class Handle> class BasicIommuDriver;
template <class Handle> class BasicIommuGranule;
template <class Handle> class BasicKnownHosts;
template <class Handle> class BasicLatencyBin;
template <class Handle> class BasicLatencyHistogram;
template <class Handle> class BasicLease;
template <class Handle> class BasicLeaseTarget;
template <class Handle> class BasicLink;
template <class Handle> class BasicMac;
template <class Handle> class BasicMemballoon;
template <class Handle> class BasicMemballoonStats;
template <class Handle> class BasicMemory;
template <class Handle> class BasicMemoryAddress;
template <class Handle> class BasicMemoryLabel;
template <class Handle> class BasicMemorySource;
template <class Handle> class BasicMemoryTarget;
template <class Handle> class BasicMetadataCache;
template <class Handle> class BasicMirror;
template <class Handle> class BasicMouse;
template <class Handle> class BasicNvram;
template <class Handle> class BasicOpenFiles;
template <class Handle> class BasicPanic;
template <class Handle> class BasicParallel;
template <class Handle> class BasicPciModel;
template <class Handle> class BasicPortForward;
template <class Handle> class BasicPortRange;
template <class Handle> class BasicPstore;
template <class Handle> class BasicReadahead;
template <class Handle> class BasicReconnect;
template <class Handle> class BasicRedirFilter;
template <class Handle> class BasicRedirFilterRule;
template <class Handle> class BasicRedirdev;
template <class Handle> class BasicReservations;
template <class Handle> class BasicRng;
template <class Handle> class BasicRngBackend;
template <class Handle> class BasicRngRate;
template <class Handle> class BasicRom;
template <class Handle> class BasicScript;
template <class Handle> class BasicSerial;
template <class Handle> class BasicSerialModel;
template <class Handle> class BasicSerialTarget;
template <class Handle> class BasicShmem;
template <class Handle> class BasicShmemDevice;
template <class Handle> class BasicShmemMsi;
template <class Handle> class BasicShmemServer;
template <class Handle> class BasicSlice;
template <class Handle> class BasicSlices;
template <class Handle> class BasicSmartcard;
template <class Handle> class BasicSound;
template <class Handle> class BasicSpiceImage;
template <class Handle> class BasicSpicePlayback;
template <class Handle> class BasicSpiceStreaming;
template <class Handle> class BasicSpiceWan;
template <class Handle> class BasicSsl;
template <class Handle> class BasicTeaming;
template <class Handle> class BasicThreadPool;
template <class Handle> class BasicThrottleFilter;
template <class Handle> class BasicThrottleFilters;
template <class Handle> class BasicTimeout;
template <class Handle> class BasicTpm;
template <class Handle> class BasicTpmBackend;
template <class Handle> class BasicTpmDevice;
template <class Handle> class BasicTpmEncryption;
template <class Handle> class BasicTpmProfile;
template <class Handle> class BasicTpmSource;
template <class Handle> class BasicTransient;
template <class Handle> class BasicUnixSocket;
template <class Handle> class BasicUsbId;
template <class Handle> class BasicUsbMaster;
template <class Handle> class BasicVideo;
template <class Handle> class BasicVideoAcceleration;
template <class Handle> class BasicVideoDriver;
template <class Handle> class BasicVideoModel;
template <class Handle> class BasicVideoResolution;
template <class Handle> class BasicVirtioDriver;
template <class Handle> class BasicVsock;
template <class Handle> class BasicVsockCid;
template <class Handle> class BasicWatchdog;
template <class Handle> class BasicZpci;

}  // namespace devices
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "domain.hpp"
#include "network_common.hpp"
#include "pci.hpp"
#include "storage_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace devices {

/**
 * As whom a guest accesses files.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct AccessMode {
    /** As the user in the guest. */
    static constexpr char passthrough[] = "passthrough";
    /** As the hypervisor, with the guest's users kept aside. */
    static constexpr char mapped[] = "mapped";
    /** As the user in the guest, and what is not allowed is ignored. */
    static constexpr char squash[] = "squash";
};

/**
 * The kind of a SCSI adapter.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct AdapterType {
    /** Any. */
    static constexpr char scsi_host[] = "scsi_host";
    /** A virtual one of Fibre Channel. */
    static constexpr char fc_host[] = "fc_host";
};

/**
 * What kind of bus a device is on.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct AddressType {
    /** PCI or PCI Express. */
    static constexpr char pci[] = "pci";
    /** A disk controller. */
    static constexpr char drive[] = "drive";
    /** A virtio-serial controller. */
    static constexpr char virtio_serial[] = "virtio-serial";
    /** A smart card reader. Since libvirt 0.8.8. */
    static constexpr char ccid[] = "ccid";
    /** USB. */
    static constexpr char usb[] = "usb";
    /** The virtual I/O bus of pSeries guests. Since libvirt 0.9.9. */
    static constexpr char spapr_vio[] = "spapr-vio";
    /** The channel I/O of s390 guests. Since libvirt 1.0.4. */
    static constexpr char ccw[] = "ccw";
    /** ISA. Since libvirt 1.2.1. */
    static constexpr char isa[] = "isa";
    /** The memory-mapped virtio transport of ARM guests. Since libvirt 1.1.3. */
    static constexpr char virtio_mmio[] = "virtio-mmio";
    /** A slot for memory. */
    static constexpr char dimm[] = "dimm";
    /** A PCI host device that libvirt manages but the guest does not get. Since libvirt 6.0.0. */
    static constexpr char unassigned[] = "unassigned";
};

/**
 * Where a guest's sound goes.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct AudioType {
    /** Nowhere, or to VNC clients. */
    static constexpr char none[] = "none";
    /** ALSA. */
    static constexpr char alsa[] = "alsa";
    /** CoreAudio, of macOS. */
    static constexpr char coreaudio[] = "coreaudio";
    /** D-Bus. Since libvirt 8.4.0. */
    static constexpr char dbus[] = "dbus";
    /** JACK. */
    static constexpr char jack[] = "jack";
    /** OSS. */
    static constexpr char oss[] = "oss";
    /** PipeWire. Since libvirt 9.10.0. */
    static constexpr char pipewire[] = "pipewire";
    /** PulseAudio. */
    static constexpr char pulseaudio[] = "pulseaudio";
    /** SDL. */
    static constexpr char sdl[] = "sdl";
    /** SPICE clients. */
    static constexpr char spice[] = "spice";
    /** A file. */
    static constexpr char file[] = "file";
};

/**
 * What a password is for.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct AuthSecretType {
    /** Ceph's block devices. */
    static constexpr char ceph[] = "ceph";
    /** CHAP, of iSCSI. */
    static constexpr char iscsi[] = "iscsi";
};

/**
 * Whether a guest caches a file system.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CacheMode {
    /** It does not. */
    static constexpr char none[] = "none";
    /** It does. */
    static constexpr char always[] = "always";
};

/**
 * Whether a channel of SPICE is encrypted.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ChannelSecurity {
    /** When it can be. */
    static constexpr char any[] = "any";
    /** Always. */
    static constexpr char secure[] = "secure";
    /** Never. */
    static constexpr char insecure[] = "insecure";
};

/**
 * Whether something in the guest is connected.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ChannelState {
    /** It is. */
    static constexpr char connected[] = "connected";
    /** It is not. */
    static constexpr char disconnected[] = "disconnected";
};

/**
 * The kind of a channel.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ChannelTargetType {
    /** virtio. Since libvirt 0.7.7. */
    static constexpr char virtio[] = "virtio";
    /** TCP from the guest to an address. Since libvirt 0.7.3. */
    static constexpr char guestfwd[] = "guestfwd";
    /** Xen's. Since libvirt 2.3.0. */
    static constexpr char xen[] = "xen";
};

/**
 * Which end of a connection one is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CharMode {
    /** The one that listens. */
    static constexpr char bind[] = "bind";
    /** The one that connects. */
    static constexpr char connect[] = "connect";
};

/**
 * A protocol over TCP.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CharProtocolType {
    /** The bare data. */
    static constexpr char raw[] = "raw";
    /** Telnet. */
    static constexpr char telnet[] = "telnet";
    /** Telnet over TLS. Since libvirt 0.8.5. */
    static constexpr char telnets[] = "telnets";
    /** TLS. Since libvirt 0.8.5. */
    static constexpr char tls[] = "tls";
};

/**
 * What a character device is connected to on the host.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CharType {
    /** A pseudo-terminal. */
    static constexpr char pty[] = "pty";
    /** A character device. */
    static constexpr char dev[] = "dev";
    /** A file, for output alone. */
    static constexpr char file[] = "file";
    /** A named pipe. */
    static constexpr char pipe[] = "pipe";
    /** A UNIX socket. */
    static constexpr char unix_[] = "unix";
    /** TCP. */
    static constexpr char tcp[] = "tcp";
    /** UDP. */
    static constexpr char udp[] = "udp";
    /** Nothing. */
    static constexpr char null[] = "null";
    /** The hypervisor's standard input and output. */
    static constexpr char stdio[] = "stdio";
    /** A text console in the graphical window. */
    static constexpr char vc[] = "vc";
    /** A channel of SPICE. Since libvirt 0.8.8. */
    static constexpr char spicevmc[] = "spicevmc";
    /** A named port of SPICE. Since libvirt 1.2.2. */
    static constexpr char spiceport[] = "spiceport";
    /** A null modem of FreeBSD. Since libvirt 1.2.4. */
    static constexpr char nmdm[] = "nmdm";
    /** QEMU's own clipboard and mouse agent. Since libvirt 8.4.0. */
    static constexpr char qemu_vdagent[] = "qemu-vdagent";
    /** D-Bus. Since libvirt 8.4.0. */
    static constexpr char dbus[] = "dbus";
};

/**
 * What a codec offers.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CodecType {
    /** A line in and a line out. */
    static constexpr char duplex[] = "duplex";
    /** A speaker and a microphone. */
    static constexpr char micro[] = "micro";
    /** A line out. Since libvirt 4.4.0. */
    static constexpr char output[] = "output";
};

/**
 * What happens to clients when the password changes.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Connected {
    /** The change fails. */
    static constexpr char fail[] = "fail";
    /** They are cut off. */
    static constexpr char disconnect[] = "disconnect";
    /** They stay. */
    static constexpr char keep[] = "keep";
};

/**
 * The kind of a console.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ConsoleTargetType {
    /** The first serial port. */
    static constexpr char serial[] = "serial";
    /** virtio. Since libvirt 0.8.3. */
    static constexpr char virtio[] = "virtio";
    /** Xen's. */
    static constexpr char xen[] = "xen";
    /** A container's. */
    static constexpr char lxc[] = "lxc";
    /** OpenVZ's. */
    static constexpr char openvz[] = "openvz";
    /** User-mode Linux's. */
    static constexpr char uml[] = "uml";
    /** s390's console for lines; use a serial port. */
    static constexpr char sclp[] = "sclp";
    /** s390's console for line mode; use a serial port. */
    static constexpr char sclplm[] = "sclplm";
};

/**
 * The device model of a controller.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ControllerModel {
    /** `scsi`: what the hypervisor chooses. */
    static constexpr char auto_[] = "auto";
    /** `scsi`: BusLogic, of VMware. */
    static constexpr char buslogic[] = "buslogic";
    /** `scsi`: LSI Logic. */
    static constexpr char lsilogic[] = "lsilogic";
    /** `scsi`: LSI SAS 1068. */
    static constexpr char lsisas1068[] = "lsisas1068";
    /** `scsi`: LSI SAS 1078. */
    static constexpr char lsisas1078[] = "lsisas1078";
    /** `scsi`: VMware's paravirtual controller. */
    static constexpr char vmpvscsi[] = "vmpvscsi";
    /** `scsi`: IBM's virtual SCSI, of pSeries guests. */
    static constexpr char ibmvscsi[] = "ibmvscsi";
    /** `scsi`: virtio, of the generation that suits the slot. */
    static constexpr char virtio_scsi[] = "virtio-scsi";
    /** `virtio-serial`: the generation of virtio that suits the slot. Since libvirt 5.2.0. */
    static constexpr char virtio[] = "virtio";
    /** `scsi`, `virtio-serial`: for drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0. */
    static constexpr char virtio_transitional[] = "virtio-transitional";
    /** `scsi`, `virtio-serial`: for drivers of virtio 1.0 alone. Since libvirt 5.2.0. */
    static constexpr char virtio_non_transitional[] = "virtio-non-transitional";
    /** `scsi`: NCR 53C90, where the machine has one built in. */
    static constexpr char ncr53c90[] = "ncr53c90";
    /** `scsi`: Tekram DC-390. */
    static constexpr char dc390[] = "dc390";
    /** `scsi`: AMD Am53C974. */
    static constexpr char am53c974[] = "am53c974";
    /** `usb`: the USB 1 controller of Intel's PIIX3. */
    static constexpr char piix3_uhci[] = "piix3-uhci";
    /** `usb`: the USB 1 controller of Intel's PIIX4. */
    static constexpr char piix4_uhci[] = "piix4-uhci";
    /** `usb`: a USB 2 controller. */
    static constexpr char ehci[] = "ehci";
    /** `usb`: the USB 2 controller of Intel's ICH9. */
    static constexpr char ich9_ehci1[] = "ich9-ehci1";
    /** `usb`: its first companion. */
    static constexpr char ich9_uhci1[] = "ich9-uhci1";
    /** `usb`: its second companion. */
    static constexpr char ich9_uhci2[] = "ich9-uhci2";
    /** `usb`: its third companion. */
    static constexpr char ich9_uhci3[] = "ich9-uhci3";
    /** `usb`: the USB 1 controller of VIA's VT82C686B. */
    static constexpr char vt82c686b_uhci[] = "vt82c686b-uhci";
    /** `usb`: an OHCI controller. */
    static constexpr char pci_ohci[] = "pci-ohci";
    /** `usb`: NEC's USB 3 controller. */
    static constexpr char nec_xhci[] = "nec-xhci";
    /** `usb`: QEMU's USB 3 controller. */
    static constexpr char qemu_xhci[] = "qemu-xhci";
    /** `usb`: Xen's paravirtual USB 1.1. */
    static constexpr char qusb1[] = "qusb1";
    /** `usb`: Xen's paravirtual USB 2.0. */
    static constexpr char qusb2[] = "qusb2";
    /** `usb`: no USB at all. Since libvirt 0.10.0. */
    static constexpr char none[] = "none";
    /** `ide`: Intel's PIIX3. Since libvirt 3.10.0. */
    static constexpr char piix3[] = "piix3";
    /** `ide`: Intel's PIIX4. Since libvirt 3.10.0. */
    static constexpr char piix4[] = "piix4";
    /** `ide`: Intel's ICH6. Since libvirt 3.10.0. */
    static constexpr char ich6[] = "ich6";
    /** `pci`: the machine's PCI bus. Since libvirt 1.0.5. */
    static constexpr char pci_root[] = "pci-root";
    /** `pci`: the machine's PCI Express bus. Since libvirt 1.1.2. */
    static constexpr char pcie_root[] = "pcie-root";
    /** `pci`: a PCI bridge. Since libvirt 1.0.5. */
    static constexpr char pci_bridge[] = "pci-bridge";
    /** `pci`: from PCI Express to PCI, without hotplug. Since libvirt 1.1.2. */
    static constexpr char dmi_to_pci_bridge[] = "dmi-to-pci-bridge";
    /** `pci`: from PCI Express to PCI, with hotplug. Since libvirt 4.3.0. */
    static constexpr char pcie_to_pci_bridge[] = "pcie-to-pci-bridge";
    /** `pci`: a port for one PCI Express device. Since libvirt 1.2.19. */
    static constexpr char pcie_root_port[] = "pcie-root-port";
    /** `pci`: the upper side of a switch. Since libvirt 1.2.19. */
    static constexpr char pcie_switch_upstream_port[] = "pcie-switch-upstream-port";
    /** `pci`: a port on the lower side of a switch. Since libvirt 1.2.19. */
    static constexpr char pcie_switch_downstream_port[] = "pcie-switch-downstream-port";
    /** `pci`: a second PCI root, as for a NUMA node. Since libvirt 1.3.4. */
    static constexpr char pci_expander_bus[] = "pci-expander-bus";
    /** `pci`: a second PCI Express root, as for a NUMA node. Since libvirt 1.3.4. */
    static constexpr char pcie_expander_bus[] = "pcie-expander-bus";
};

/**
 * What bus a controller is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ControllerType {
    /** IDE. */
    static constexpr char ide[] = "ide";
    /** Floppy drives. */
    static constexpr char fdc[] = "fdc";
    /** SCSI. */
    static constexpr char scsi[] = "scsi";
    /** SATA. */
    static constexpr char sata[] = "sata";
    /** USB. */
    static constexpr char usb[] = "usb";
    /** Smart cards. */
    static constexpr char ccid[] = "ccid";
    /** Ports of virtio. */
    static constexpr char virtio_serial[] = "virtio-serial";
    /** PCI or PCI Express. */
    static constexpr char pci[] = "pci";
    /** ISA. Since libvirt 8.2.0. */
    static constexpr char isa[] = "isa";
    /** Xen's bus. Since libvirt 5.2.0. */
    static constexpr char xenbus[] = "xenbus";
    /** NVMe. Since libvirt 11.5.0. */
    static constexpr char nvme[] = "nvme";
};

/**
 * By what encryption is done.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CryptoBackendModel {
    /** QEMU's own code. */
    static constexpr char builtin[] = "builtin";
    /** The kernel's framework. */
    static constexpr char lkcf[] = "lkcf";
};

/**
 * The kind of a crypto device.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CryptoModel {
    /** virtio. */
    static constexpr char virtio[] = "virtio";
};

/**
 * Who encrypts.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CryptoType {
    /** QEMU. */
    static constexpr char qemu[] = "qemu";
};

/**
 * Whether written zeroes are looked for.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DetectZeroes {
    /** They are not. */
    static constexpr char off[] = "off";
    /** They are. */
    static constexpr char on[] = "on";
    /** They are, and become holes in the image where discarding is on. */
    static constexpr char unmap[] = "unmap";
};

/**
 * What happens to blocks that the guest gives back.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Discard {
    /** The host gets them. */
    static constexpr char unmap[] = "unmap";
    /** Nothing. */
    static constexpr char ignore[] = "ignore";
};

/**
 * The bus of a disk.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskBus {
    /** IDE. */
    static constexpr char ide[] = "ide";
    /** The floppy controller. */
    static constexpr char fdc[] = "fdc";
    /** SCSI. */
    static constexpr char scsi[] = "scsi";
    /** virtio's block device. */
    static constexpr char virtio[] = "virtio";
    /** Xen's block device. */
    static constexpr char xen[] = "xen";
    /** USB. */
    static constexpr char usb[] = "usb";
    /** User-mode Linux; no longer used. */
    static constexpr char uml[] = "uml";
    /** SATA. */
    static constexpr char sata[] = "sata";
    /** An SD card. Since libvirt 1.1.2. */
    static constexpr char sd[] = "sd";
    /** NVMe. Since libvirt 11.5.0. */
    static constexpr char nvme[] = "nvme";
};

/**
 * How the host caches a disk.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskCache {
    /** What the hypervisor chooses. */
    static constexpr char default_[] = "default";
    /** Past the host's page cache; the disk's own cache stays on. */
    static constexpr char none[] = "none";
    /** In the host's page cache. */
    static constexpr char writeback[] = "writeback";
    /** In the host's page cache, and every write goes to the disk at once. */
    static constexpr char writethrough[] = "writethrough";
    /** Past the host's page cache, and every write goes to the disk at once. */
    static constexpr char directsync[] = "directsync";
    /** In the host's page cache, and flushes of the guest are ignored. */
    static constexpr char unsafe[] = "unsafe";
};

/**
 * What the guest sees of a disk.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskDevice {
    /** A hard disk. */
    static constexpr char disk[] = "disk";
    /** A CD-ROM drive. */
    static constexpr char cdrom[] = "cdrom";
    /** A floppy drive. */
    static constexpr char floppy[] = "floppy";
    /** A hard disk that takes SCSI commands of the guest. Since libvirt 0.9.10. */
    static constexpr char lun[] = "lun";
};

/**
 * How I/O is submitted to the host.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskIo {
    /** By a pool of threads. */
    static constexpr char threads[] = "threads";
    /** By Linux's asynchronous I/O. */
    static constexpr char native[] = "native";
    /** By io_uring. Since libvirt 6.3.0. */
    static constexpr char io_uring[] = "io_uring";
};

/**
 * The device model of a disk.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskModel {
    /** The generation of virtio that suits the slot. */
    static constexpr char virtio[] = "virtio";
    /** For drivers of virtio 0.9 or 1.0. */
    static constexpr char virtio_transitional[] = "virtio-transitional";
    /** For drivers of virtio 1.0 alone. */
    static constexpr char virtio_non_transitional[] = "virtio-non-transitional";
    /** USB, as one drive behind QEMU's bridge. Since libvirt 11.5.0. */
    static constexpr char usb_storage[] = "usb-storage";
    /** USB, bulk-only transport as CD-ROM drives need it. Since libvirt 11.5.0. */
    static constexpr char usb_bot[] = "usb-bot";
};

/**
 * How a storage server is spoken to.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskProtocol {
    /** Network Block Device. */
    static constexpr char nbd[] = "nbd";
    /** Ceph's block devices. */
    static constexpr char rbd[] = "rbd";
    /** iSCSI. Since libvirt 1.0.4. */
    static constexpr char iscsi[] = "iscsi";
    /** GlusterFS. */
    static constexpr char gluster[] = "gluster";
    /** Sheepdog. */
    static constexpr char sheepdog[] = "sheepdog";
    /** NFS. Since libvirt 7.0.0. */
    static constexpr char nfs[] = "nfs";
    /** SSH. */
    static constexpr char ssh[] = "ssh";
    /** HTTP. */
    static constexpr char http[] = "http";
    /** HTTP over TLS. */
    static constexpr char https[] = "https";
    /** FTP. */
    static constexpr char ftp[] = "ftp";
    /** FTP over TLS. */
    static constexpr char ftps[] = "ftps";
    /** TFTP. */
    static constexpr char tftp[] = "tftp";
    /** Veritas HyperScale. Since libvirt 3.8.0. */
    static constexpr char vxhs[] = "vxhs";
};

/**
 * What happens to a disk at a snapshot.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskSnapshot {
    /** It takes no part. */
    static constexpr char no[] = "no";
    /** The snapshot is kept in the image itself. */
    static constexpr char internal[] = "internal";
    /** The image stays as it is, and a new one on top of it takes the changes. */
    static constexpr char external[] = "external";
    /** Whoever manages the storage does it. */
    static constexpr char manual[] = "manual";
};

/**
 * The kind of an address or a socket.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskSourceType {
    /** `nvme`: an address on PCI. */
    static constexpr char pci[] = "pci";
    /** `vhostuser`: a UNIX socket. */
    static constexpr char unix_[] = "unix";
};

/**
 * What the source of a disk is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DiskType {
    /** A file of the host. */
    static constexpr char file[] = "file";
    /** A block device of the host. */
    static constexpr char block[] = "block";
    /** A directory of the host. Since libvirt 0.7.5. */
    static constexpr char dir[] = "dir";
    /** An image on a storage server. Since libvirt 0.8.7. */
    static constexpr char network[] = "network";
    /** A volume of a storage pool. Since libvirt 1.0.5. */
    static constexpr char volume[] = "volume";
    /** A namespace of an NVMe controller. Since libvirt 6.0.0. */
    static constexpr char nvme[] = "nvme";
    /** A process that speaks vhost-user. Since libvirt 7.1.0. */
    static constexpr char vhostuser[] = "vhostuser";
    /** A vhost-vdpa device of the host. Since libvirt 9.8.0. */
    static constexpr char vhostvdpa[] = "vhostvdpa";
    /** A LUN of FreeBSD's CAM target layer. Since libvirt 12.0.0. */
    static constexpr char ctl[] = "ctl";
};

/**
 * What happens at an I/O error.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ErrorPolicy {
    /** The guest is paused. */
    static constexpr char stop[] = "stop";
    /** The guest is told. */
    static constexpr char report[] = "report";
    /** Nothing. */
    static constexpr char ignore[] = "ignore";
    /** The guest is paused when the host has no space, and told otherwise; for writes alone. */
    static constexpr char enospace[] = "enospace";
};

/**
 * How a file system reaches the guest.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct FilesystemDriverType {
    /** 9p, by paths. */
    static constexpr char path[] = "path";
    /** 9p, by handles. Since libvirt 0.9.7. */
    static constexpr char handle[] = "handle";
    /** A loop device. */
    static constexpr char loop[] = "loop";
    /** A network block device. */
    static constexpr char nbd[] = "nbd";
    /** Virtuozzo's loop device. */
    static constexpr char ploop[] = "ploop";
    /** virtiofs. Since libvirt 6.2.0. */
    static constexpr char virtiofs[] = "virtiofs";
    /** USB's media transfer protocol. Since libvirt 10.2.0. */
    static constexpr char mtp[] = "mtp";
};

/**
 * What the source of a file system is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct FilesystemType {
    /** A directory of the host. */
    static constexpr char mount[] = "mount";
    /** A template of OpenVZ. */
    static constexpr char template_[] = "template";
    /** An image in a file, for containers. */
    static constexpr char file[] = "file";
    /** A block device, for containers. Since libvirt 0.9.5. */
    static constexpr char block[] = "block";
    /** Memory, for containers. Since libvirt 0.9.13. */
    static constexpr char ram[] = "ram";
    /** A directory of the guest itself, for containers. Since libvirt 0.9.13. */
    static constexpr char bind[] = "bind";
    /** A volume of a storage pool, for Virtuozzo. */
    static constexpr char volume[] = "volume";
};

/**
 * How a BIOS translates a geometry.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct GeometryTranslation {
    /** It chooses. */
    static constexpr char auto_[] = "auto";
    /** Not at all. */
    static constexpr char none[] = "none";
    /** By logical block addresses. */
    static constexpr char lba[] = "lba";
};

/**
 * The keys that change between host and guest.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct GrabToggle {
    /** Both control keys. */
    static constexpr char ctrl_ctrl[] = "ctrl-ctrl";
    /** Both alt keys. */
    static constexpr char alt_alt[] = "alt-alt";
    /** Both shift keys. */
    static constexpr char shift_shift[] = "shift-shift";
    /** Both meta keys. */
    static constexpr char meta_meta[] = "meta-meta";
    /** Scroll lock. */
    static constexpr char scrolllock[] = "scrolllock";
    /** Control and scroll lock. */
    static constexpr char ctrl_scrolllock[] = "ctrl-scrolllock";
};

/**
 * Where the size of an IOMMU's pages comes from.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct GranuleMode {
    /** The host's pages. */
    static constexpr char host[] = "host";
};

/**
 * By what a screen is seen.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct GraphicsType {
    /** A VNC server. */
    static constexpr char vnc[] = "vnc";
    /** A SPICE server. Since libvirt 0.8.6. */
    static constexpr char spice[] = "spice";
    /** An RDP server. */
    static constexpr char rdp[] = "rdp";
    /** A window on the host. */
    static constexpr char sdl[] = "sdl";
    /** A window of VirtualBox. */
    static constexpr char desktop[] = "desktop";
    /** Nothing: OpenGL for a server next to it. Since libvirt 4.6.0. */
    static constexpr char egl_headless[] = "egl-headless";
    /** D-Bus. Since libvirt 8.4.0. */
    static constexpr char dbus[] = "dbus";
};

/**
 * Whether a guest can reset a USB device of the host.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct GuestReset {
    /** Never. */
    static constexpr char off[] = "off";
    /** While the device is not initialised. */
    static constexpr char uninitialized[] = "uninitialized";
    /** Always. */
    static constexpr char on[] = "on";
};

/**
 * How a storage server is reached.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HostTransport {
    /** TCP. */
    static constexpr char tcp[] = "tcp";
    /** RDMA, for Gluster. */
    static constexpr char rdma[] = "rdma";
    /** A UNIX socket, for NBD and Gluster. */
    static constexpr char unix_[] = "unix";
};

/**
 * To what a device of the host is given.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HostdevMode {
    /** To a machine, on one of its buses. */
    static constexpr char subsystem[] = "subsystem";
    /** To a container. Since libvirt 1.0.1. */
    static constexpr char capabilities[] = "capabilities";
};

/**
 * How the guest sees a device of the host.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HostdevModel {
    /** `mdev`: as a PCI device. */
    static constexpr char vfio_pci[] = "vfio-pci";
    /** `mdev`: as a channel device of s390. Since libvirt 4.4.0. */
    static constexpr char vfio_ccw[] = "vfio-ccw";
    /** `mdev`: as a crypto adapter of s390. Since libvirt 4.9.0. */
    static constexpr char vfio_ap[] = "vfio-ap";
    /** `scsi_host`: the generation of virtio that suits the slot. Since libvirt 5.2.0. */
    static constexpr char virtio[] = "virtio";
    /** `scsi_host`: for drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0. */
    static constexpr char virtio_transitional[] = "virtio-transitional";
    /** `scsi_host`: for drivers of virtio 1.0 alone. Since libvirt 5.2.0. */
    static constexpr char virtio_non_transitional[] = "virtio-non-transitional";
};

/**
 * How a SCSI device of the host is reached.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HostdevProtocol {
    /** On an adapter of the host. */
    static constexpr char adapter[] = "adapter";
    /** By iSCSI. */
    static constexpr char iscsi[] = "iscsi";
    /** By vhost. */
    static constexpr char vhost[] = "vhost";
};

/**
 * The kind of a device of the host.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HostdevType {
    /** PCI. */
    static constexpr char pci[] = "pci";
    /** USB. */
    static constexpr char usb[] = "usb";
    /** SCSI. Since libvirt 1.0.6. */
    static constexpr char scsi[] = "scsi";
    /** A SCSI adapter with all behind it, by vhost. Since libvirt 2.5.0. */
    static constexpr char scsi_host[] = "scsi_host";
    /** A mediated device. Since libvirt 3.2.0. */
    static constexpr char mdev[] = "mdev";
    /** A block device, for a container. */
    static constexpr char storage[] = "storage";
    /** A character device, for a container. */
    static constexpr char misc[] = "misc";
    /** A network interface, for a container. */
    static constexpr char net[] = "net";
};

/**
 * The bus of a hub.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HubType {
    /** USB. */
    static constexpr char usb[] = "usb";
};

/**
 * How images are compressed.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ImageCompression {
    /** GLZ or QUIC, as suits the image. */
    static constexpr char auto_glz[] = "auto_glz";
    /** LZ or QUIC, as suits the image. */
    static constexpr char auto_lz[] = "auto_lz";
    /** QUIC. */
    static constexpr char quic[] = "quic";
    /** GLZ. */
    static constexpr char glz[] = "glz";
    /** LZ. */
    static constexpr char lz[] = "lz";
    /** Not at all. */
    static constexpr char off[] = "off";
};

/**
 * The bus of an input device.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct InputBus {
    /** PS/2. */
    static constexpr char ps2[] = "ps2";
    /** USB. */
    static constexpr char usb[] = "usb";
    /** Xen's. */
    static constexpr char xen[] = "xen";
    /** virtio. Since libvirt 1.3.0. */
    static constexpr char virtio[] = "virtio";
    /** Parallels. */
    static constexpr char parallels[] = "parallels";
};

/**
 * What is grabbed with an input device.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct InputGrab {
    /** All others. */
    static constexpr char all[] = "all";
};

/**
 * The kind of an input device.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct InputType {
    /** A pointer with relative movement. */
    static constexpr char mouse[] = "mouse";
    /** A pointer with absolute movement. */
    static constexpr char tablet[] = "tablet";
    /** A keyboard. Since libvirt 1.2.2. */
    static constexpr char keyboard[] = "keyboard";
    /** A device of the host. Since libvirt 1.3.0. */
    static constexpr char passthrough[] = "passthrough";
    /** A device of the host, shared with it. Since libvirt 7.4.0. */
    static constexpr char evdev[] = "evdev";
};

/**
 * The program that connects a `user` interface.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct InterfaceBackendType {
    /** SLIRP, in QEMU. */
    static constexpr char default_[] = "default";
    /** passt. */
    static constexpr char passt[] = "passt";
};

/**
 * The backend of an interface.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct InterfaceDriverName {
    /** QEMU itself. */
    static constexpr char qemu[] = "qemu";
    /** The host's kernel. */
    static constexpr char vhost[] = "vhost";
    /** `hostdev`: VFIO. */
    static constexpr char vfio[] = "vfio";
    /** `hostdev`: KVM's own assignment, of old. */
    static constexpr char kvm[] = "kvm";
    /** `hostdev`: Xen. */
    static constexpr char xen[] = "xen";
};

/**
 * The mode of macvtap, or which end of a socket one is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct InterfaceMode {
    /** macvtap: all packets go to the switch, which may send them back. */
    static constexpr char vepa[] = "vepa";
    /** macvtap: packets between guests of the host go straight across. */
    static constexpr char bridge[] = "bridge";
    /** macvtap: no packets between guests of the host. */
    static constexpr char private_[] = "private";
    /** macvtap: the device serves this guest alone. Since libvirt 0.9.2. */
    static constexpr char passthrough[] = "passthrough";
    /** vhost-user: the hypervisor listens. */
    static constexpr char server[] = "server";
    /** vhost-user: the hypervisor connects. */
    static constexpr char client[] = "client";
};

/**
 * What an interface is connected to.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct InterfaceType {
    /** A network of libvirt's. */
    static constexpr char network[] = "network";
    /** A bridge of the host. */
    static constexpr char bridge[] = "bridge";
    /** The host's network without privileges, by SLIRP or passt. */
    static constexpr char user[] = "user";
    /** A tap device of the host. */
    static constexpr char ethernet[] = "ethernet";
    /** A network device of the host, through macvtap. Since libvirt 0.7.7. */
    static constexpr char direct[] = "direct";
    /** It is a network device of the host. Since libvirt 0.9.11. */
    static constexpr char hostdev[] = "hostdev";
    /** A process that speaks vhost-user. Since libvirt 1.2.7. */
    static constexpr char vhostuser[] = "vhostuser";
    /** A vDPA device of the host. Since libvirt 6.9.0. */
    static constexpr char vdpa[] = "vdpa";
    /** A network of the hypervisor's. */
    static constexpr char internal[] = "internal";
    /** A multicast group of guests. */
    static constexpr char mcast[] = "mcast";
    /** The guests that connect to it by TCP. */
    static constexpr char server[] = "server";
    /** A guest that takes connections by TCP. */
    static constexpr char client[] = "client";
    /** Another QEMU, by UDP. Since libvirt 1.2.20. */
    static constexpr char udp[] = "udp";
    /** Nothing. Since libvirt 8.7.0. */
    static constexpr char null[] = "null";
    /** A distributed switch of VMware. Since libvirt 8.7.0. */
    static constexpr char vds[] = "vds";
};

/**
 * The kind of an IOMMU.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct IommuModel {
    /** Intel's VT-d, for Q35 machines. */
    static constexpr char intel[] = "intel";
    /** AMD's. Since libvirt 11.5.0. */
    static constexpr char amd[] = "amd";
    /** ARM's SMMUv3. Since libvirt 5.5.0. */
    static constexpr char smmuv3[] = "smmuv3";
    /** virtio's. Since libvirt 8.3.0. */
    static constexpr char virtio[] = "virtio";
};

/**
 * An operation whose latency is counted.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LatencyOperation {
    /** Reads. */
    static constexpr char read[] = "read";
    /** Writes. */
    static constexpr char write[] = "write";
    /** Zone appends. */
    static constexpr char zone[] = "zone";
    /** Flushes. */
    static constexpr char flush[] = "flush";
};

/**
 * The state of a link.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LinkState {
    /** The cable is plugged in. */
    static constexpr char up[] = "up";
    /** It is not. */
    static constexpr char down[] = "down";
};

/**
 * On what a server listens.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ListenType {
    /** An address of the host. */
    static constexpr char address[] = "address";
    /** The host's address on a network of libvirt's. */
    static constexpr char network[] = "network";
    /** A UNIX socket. Since libvirt 2.0.0. */
    static constexpr char socket[] = "socket";
    /** Nothing: clients are handed in by libvirt's API. Since libvirt 2.0.0. */
    static constexpr char none[] = "none";
};

/**
 * Who keeps a bridge's table of addresses.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MacTableManager {
    /** The kernel, by learning. */
    static constexpr char kernel[] = "kernel";
    /** libvirt. */
    static constexpr char libvirt[] = "libvirt";
};

/**
 * Where an address of VMware's comes from.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MacType {
    /** VMware generated it. */
    static constexpr char generated[] = "generated";
    /** It is kept. */
    static constexpr char static_[] = "static";
};

/**
 * The kind of a memory balloon.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MemballoonModel {
    /** The generation of virtio that suits the slot. */
    static constexpr char virtio[] = "virtio";
    /** For drivers of virtio 0.9 or 1.0. Since libvirt 5.2.0. */
    static constexpr char virtio_transitional[] = "virtio-transitional";
    /** For drivers of virtio 1.0 alone. Since libvirt 5.2.0. */
    static constexpr char virtio_non_transitional[] = "virtio-non-transitional";
    /** Xen's. */
    static constexpr char xen[] = "xen";
    /** No balloon. Since libvirt 0.8.4. */
    static constexpr char none[] = "none";
};

/**
 * Whether other processes of the host see memory.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MemoryAccess {
    /** They do. */
    static constexpr char shared[] = "shared";
    /** They do not. */
    static constexpr char private_[] = "private";
};

/**
 * The kind of a memory module.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MemoryModel {
    /** A DIMM. */
    static constexpr char dimm[] = "dimm";
    /** A DIMM that keeps its content. Since libvirt 3.2.0. */
    static constexpr char nvdimm[] = "nvdimm";
    /** virtio memory that keeps its content. Since libvirt 7.1.0. */
    static constexpr char virtio_pmem[] = "virtio-pmem";
    /** virtio memory that grows and shrinks. Since libvirt 7.9.0. */
    static constexpr char virtio_mem[] = "virtio-mem";
    /** The page cache of SGX enclaves. Since libvirt 8.10.0. */
    static constexpr char sgx_epc[] = "sgx-epc";
};

/**
 * What a block job does.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MirrorJob {
    /** It copies the disk. */
    static constexpr char copy[] = "copy";
    /** It merges the active image into the one below. */
    static constexpr char active_commit[] = "active-commit";
};

/**
 * How far a block job is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MirrorReady {
    /** The guest can change over. */
    static constexpr char yes[] = "yes";
    /** It is being given up. */
    static constexpr char abort[] = "abort";
    /** The guest is changing over. */
    static constexpr char pivot[] = "pivot";
};

/**
 * Who moves the pointer.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MouseMode {
    /** The guest. */
    static constexpr char server[] = "server";
    /** The client. */
    static constexpr char client[] = "client";
};

/**
 * What happens when a shared directory spans several devices.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MultiDevs {
    /** What QEMU chooses. */
    static constexpr char default_[] = "default";
    /** File numbers are made unique. */
    static constexpr char remap[] = "remap";
    /** Other devices cannot be accessed. */
    static constexpr char forbid[] = "forbid";
    /** A warning in the host's log. */
    static constexpr char warn[] = "warn";
};

/**
 * The kind of a panic notifier.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PanicModel {
    /** pvpanic, on ISA. */
    static constexpr char isa[] = "isa";
    /** pvpanic, on PCI. Since libvirt 9.1.0. */
    static constexpr char pvpanic[] = "pvpanic";
    /** Hyper-V's. Since libvirt 1.3.0. */
    static constexpr char hyperv[] = "hyperv";
    /** That of pSeries guests. */
    static constexpr char pseries[] = "pseries";
    /** That of s390 guests. Since libvirt 1.3.5. */
    static constexpr char s390[] = "s390";
};

/**
 * A device that a PCI controller emulates.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PciModelName {
    /** The host bridge of pSeries guests. */
    static constexpr char spapr_pci_host_bridge[] = "spapr-pci-host-bridge";
    /** QEMU's PCI bridge. */
    static constexpr char pci_bridge[] = "pci-bridge";
    /** Intel's DMI to PCI bridge. */
    static constexpr char i82801b11_bridge[] = "i82801b11-bridge";
    /** QEMU's PCI Express to PCI bridge. */
    static constexpr char pcie_pci_bridge[] = "pcie-pci-bridge";
    /** Intel's root port. */
    static constexpr char ioh3420[] = "ioh3420";
    /** QEMU's root port. */
    static constexpr char pcie_root_port[] = "pcie-root-port";
    /** The upper side of TI's switch. */
    static constexpr char x3130_upstream[] = "x3130-upstream";
    /** The lower side of TI's switch. */
    static constexpr char xio3130_downstream[] = "xio3130-downstream";
    /** QEMU's PCI expander. */
    static constexpr char pxb[] = "pxb";
    /** QEMU's PCI Express expander. */
    static constexpr char pxb_pcie[] = "pxb-pcie";
};

/**
 * A protocol with ports.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PortProtocol {
    /** TCP. */
    static constexpr char tcp[] = "tcp";
    /** UDP. */
    static constexpr char udp[] = "udp";
};

/**
 * The kind of storage that outlives a crash.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PstoreBackend {
    /** ACPI's error record serialisation table. */
    static constexpr char acpi_erst[] = "acpi-erst";
};

/**
 * The bus of a redirected device.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct RedirdevBus {
    /** USB. */
    static constexpr char usb[] = "usb";
};

/**
 * What happens to algorithms that the host has switched off.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct RemoveDisabled {
    /** They are tested for, and removed. */
    static constexpr char check[] = "check";
    /** They are removed when the host is in FIPS mode. */
    static constexpr char fips_host[] = "fips-host";
};

/**
 * A kind of source of entropy.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct RngBackendModel {
    /** A device of the host. */
    static constexpr char random[] = "random";
    /** An entropy gathering daemon. */
    static constexpr char egd[] = "egd";
    /** QEMU itself. Since libvirt 6.1.0. */
    static constexpr char builtin[] = "builtin";
};

/**
 * The format of a sample.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SampleFormat {
    /** Signed, 8 bits. */
    static constexpr char s8[] = "s8";
    /** Unsigned, 8 bits. */
    static constexpr char u8[] = "u8";
    /** Signed, 16 bits. */
    static constexpr char s16[] = "s16";
    /** Unsigned, 16 bits. */
    static constexpr char u16[] = "u16";
    /** Signed, 32 bits. */
    static constexpr char s32[] = "s32";
    /** Unsigned, 32 bits. */
    static constexpr char u32[] = "u32";
    /** Floating point, 32 bits. */
    static constexpr char f32[] = "f32";
};

/**
 * How virtiofsd is confined.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SandboxMode {
    /** By namespaces. */
    static constexpr char namespace_[] = "namespace";
    /** By chroot. */
    static constexpr char chroot[] = "chroot";
};

/**
 * A sound driver of SDL.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SdlAudioDriver {
    /** Enlightenment's daemon. */
    static constexpr char esd[] = "esd";
    /** ALSA. */
    static constexpr char alsa[] = "alsa";
    /** aRts. */
    static constexpr char arts[] = "arts";
    /** PulseAudio. */
    static constexpr char pulseaudio[] = "pulseaudio";
};

/**
 * A device model of a serial port.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SerialModelName {
    /** On ISA. */
    static constexpr char isa_serial[] = "isa-serial";
    /** On USB. */
    static constexpr char usb_serial[] = "usb-serial";
    /** On PCI. */
    static constexpr char pci_serial[] = "pci-serial";
    /** Of pSeries guests. */
    static constexpr char spapr_vty[] = "spapr-vty";
    /** ARM's PL011. */
    static constexpr char pl011[] = "pl011";
    /** A 16550A, on RISC-V. Since libvirt 4.7.0. */
    static constexpr char _16550a[] = "16550a";
    /** s390's console for lines. */
    static constexpr char sclpconsole[] = "sclpconsole";
    /** s390's console for line mode. */
    static constexpr char sclplmconsole[] = "sclplmconsole";
    /** QEMU's debug port. Since libvirt 8.1.0. */
    static constexpr char isa_debugcon[] = "isa-debugcon";
};

/**
 * The kind of a serial port.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SerialTargetType {
    /** On ISA, for x86. */
    static constexpr char isa_serial[] = "isa-serial";
    /** On USB. */
    static constexpr char usb_serial[] = "usb-serial";
    /** On PCI. */
    static constexpr char pci_serial[] = "pci-serial";
    /** Of pSeries guests. Since libvirt 3.10.0. */
    static constexpr char spapr_vio_serial[] = "spapr-vio-serial";
    /** The machine's own, on ARM and RISC-V. Since libvirt 3.10.0. */
    static constexpr char system_serial[] = "system-serial";
    /** Of s390 guests. Since libvirt 3.10.0. */
    static constexpr char sclp_serial[] = "sclp-serial";
    /** The debug port of firmware on x86. Since libvirt 8.1.0. */
    static constexpr char isa_debug[] = "isa-debug";
};

/**
 * Which SCSI commands of a guest without privileges reach a device. Since libvirt 1.0.2.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SgIo {
    /** Those that the kernel thinks safe. */
    static constexpr char filtered[] = "filtered";
    /** All. */
    static constexpr char unfiltered[] = "unfiltered";
};

/**
 * What happens when a second VNC client comes.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SharePolicy {
    /** A client may ask for the screen alone. */
    static constexpr char allow_exclusive[] = "allow-exclusive";
    /** A client must share. */
    static constexpr char force_shared[] = "force-shared";
    /** All are let in. */
    static constexpr char ignore[] = "ignore";
};

/**
 * The kind of a shared memory device.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ShmemModel {
    /** The old one, with or without a server. */
    static constexpr char ivshmem[] = "ivshmem";
    /** Without a server. */
    static constexpr char ivshmem_plain[] = "ivshmem-plain";
    /** With a server. */
    static constexpr char ivshmem_doorbell[] = "ivshmem-doorbell";
};

/**
 * Whether shared memory moves when a guest migrates.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ShmemRole {
    /** It does. */
    static constexpr char master[] = "master";
    /** It does not, and the guest cannot migrate with it. */
    static constexpr char peer[] = "peer";
};

/**
 * What a part of a storage holds.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SliceType {
    /** The image, with its format. */
    static constexpr char storage[] = "storage";
};

/**
 * Where a smart card is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SmartcardMode {
    /** In the host's reader. */
    static constexpr char host[] = "host";
    /** Nowhere: certificates of the host stand for it. */
    static constexpr char host_certificates[] = "host-certificates";
    /** At a provider behind a character device. */
    static constexpr char passthrough[] = "passthrough";
};

/**
 * Which end of a socket one is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SocketMode {
    /** The one that listens. */
    static constexpr char server[] = "server";
    /** The one that connects. */
    static constexpr char client[] = "client";
};

/**
 * The kind of a socket.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SocketType {
    /** A UNIX socket. */
    static constexpr char unix_[] = "unix";
};

/**
 * The kind of a sound card.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SoundModel {
    /** Sound Blaster 16. */
    static constexpr char sb16[] = "sb16";
    /** Ensoniq ES1370. */
    static constexpr char es1370[] = "es1370";
    /** The PC speaker. */
    static constexpr char pcspk[] = "pcspk";
    /** Intel's AC'97. Since libvirt 0.6.0. */
    static constexpr char ac97[] = "ac97";
    /** Intel's HD audio of ICH6. Since libvirt 0.8.8. */
    static constexpr char ich6[] = "ich6";
    /** Intel's HD audio of ICH7, with bhyve. Since libvirt 6.7.0. */
    static constexpr char ich7[] = "ich7";
    /** Intel's HD audio of ICH9. Since libvirt 1.1.3. */
    static constexpr char ich9[] = "ich9";
    /** USB. Since libvirt 1.2.8. */
    static constexpr char usb[] = "usb";
    /** virtio. Since libvirt 10.4.0. */
    static constexpr char virtio[] = "virtio";
};

/**
 * A channel of SPICE.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SpiceChannel {
    /** The one that leads to the others. */
    static constexpr char main[] = "main";
    /** The screen. */
    static constexpr char display[] = "display";
    /** Keyboard and pointer. */
    static constexpr char inputs[] = "inputs";
    /** The pointer's shape. */
    static constexpr char cursor[] = "cursor";
    /** Sound from the guest. */
    static constexpr char playback[] = "playback";
    /** Sound to the guest. */
    static constexpr char record[] = "record";
    /** Smart cards. Since libvirt 0.8.8. */
    static constexpr char smartcard[] = "smartcard";
    /** USB devices. Since libvirt 0.9.12. */
    static constexpr char usbredir[] = "usbredir";
};

/**
 * What happens when something of the host is missing. Since libvirt 0.9.7.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct StartupPolicy {
    /** An error. */
    static constexpr char mandatory[] = "mandatory";
    /** An error at boot; dropped at migration, restore and revert. */
    static constexpr char requisite[] = "requisite";
    /** Dropped at any start. */
    static constexpr char optional[] = "optional";
};

/**
 * The format of an image.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct StorageFormat {
    /** The bare data. */
    static constexpr char raw[] = "raw";
    /** A directory shown as a FAT disk. */
    static constexpr char dir[] = "dir";
    /** Bochs. */
    static constexpr char bochs[] = "bochs";
    /** Compressed loop. */
    static constexpr char cloop[] = "cloop";
    /** Apple's disk image. */
    static constexpr char dmg[] = "dmg";
    /** An ISO 9660 image. */
    static constexpr char iso[] = "iso";
    /** Virtual PC. */
    static constexpr char vpc[] = "vpc";
    /** VirtualBox. */
    static constexpr char vdi[] = "vdi";
    /** A FAT file system. */
    static constexpr char fat[] = "fat";
    /** Hyper-V's older format. */
    static constexpr char vhd[] = "vhd";
    /** Virtuozzo. */
    static constexpr char ploop[] = "ploop";
    /** Raw data encrypted with LUKS. */
    static constexpr char luks[] = "luks";
    /** User-mode Linux. */
    static constexpr char cow[] = "cow";
    /** The first version of qcow2. */
    static constexpr char qcow[] = "qcow";
    /** QEMU's own format. */
    static constexpr char qcow2[] = "qcow2";
    /** QEMU's format before qcow2 caught up. */
    static constexpr char qed[] = "qed";
    /** VMware. */
    static constexpr char vmdk[] = "vmdk";
    /** Xen's asynchronous raw access. */
    static constexpr char aio[] = "aio";
};

/**
 * What is sent as video.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct StreamingMode {
    /** What looks like video. */
    static constexpr char filter[] = "filter";
    /** All that changes fast. */
    static constexpr char all[] = "all";
    /** Nothing. */
    static constexpr char off[] = "off";
};

/**
 * Which of a pair an interface is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TeamingType {
    /** The one that stays. */
    static constexpr char persistent[] = "persistent";
    /** The faster one, unplugged for migration. */
    static constexpr char transient[] = "transient";
};

/**
 * What a module is on the host.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TpmBackendType {
    /** The host's module. Since libvirt 1.0.5. */
    static constexpr char passthrough[] = "passthrough";
    /** swtpm, started by libvirt. Since libvirt 4.5.0. */
    static constexpr char emulator[] = "emulator";
    /** swtpm, started by others. Since libvirt 9.0.0. */
    static constexpr char external[] = "external";
};

/**
 * The kind of a module.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TpmModel {
    /** With the interface TIS; the default but on POWER. */
    static constexpr char tpm_tis[] = "tpm-tis";
    /** With the interface CRB, for version 2.0. Since libvirt 4.4.0. */
    static constexpr char tpm_crb[] = "tpm-crb";
    /** Of pSeries guests. Since libvirt 6.1.0. */
    static constexpr char tpm_spapr[] = "tpm-spapr";
    /** Of pSeries guests with an ultravisor. Since libvirt 6.5.0. */
    static constexpr char spapr_tpm_proxy[] = "spapr-tpm-proxy";
};

/**
 * Where a module's state is, or swtpm itself.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TpmSourceType {
    /** A file. */
    static constexpr char file[] = "file";
    /** A directory. */
    static constexpr char dir[] = "dir";
    /** A UNIX socket. */
    static constexpr char unix_[] = "unix";
};

/**
 * A version of the standard.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TpmVersion {
    /** TPM 1.2. */
    static constexpr char _1_2[] = "1.2";
    /** TPM 2.0. */
    static constexpr char _2_0[] = "2.0";
};

/**
 * The state of a drive's tray.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Tray {
    /** Open. */
    static constexpr char open[] = "open";
    /** Closed. */
    static constexpr char closed[] = "closed";
};

/**
 * What happens when the transmit buffer is full.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TxMode {
    /** An I/O thread sends. */
    static constexpr char iothread[] = "iothread";
    /** It is tried again after a while. */
    static constexpr char timer[] = "timer";
};

/**
 * What bhyve shows of a graphics card.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VgaConf {
    /** The I/O ports. */
    static constexpr char io[] = "io";
    /** All. */
    static constexpr char on[] = "on";
    /** Nothing of VGA. */
    static constexpr char off[] = "off";
};

/**
 * Who draws.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VideoBackend {
    /** QEMU. */
    static constexpr char qemu[] = "qemu";
    /** A process that speaks vhost-user. */
    static constexpr char vhostuser[] = "vhostuser";
};

/**
 * QEMU's device for a virtio graphics card.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VideoDevice {
    /** With VGA. */
    static constexpr char virtio_vga[] = "virtio-vga";
    /** With VGA and OpenGL. */
    static constexpr char virtio_vga_gl[] = "virtio-vga-gl";
    /** Without VGA. */
    static constexpr char virtio_gpu[] = "virtio-gpu";
    /** With OpenGL, without VGA. */
    static constexpr char virtio_gpu_gl[] = "virtio-gpu-gl";
    /** With VGA, drawn by another process. */
    static constexpr char vhost_user_vga[] = "vhost-user-vga";
    /** Without VGA, drawn by another process. */
    static constexpr char vhost_user_gpu[] = "vhost-user-gpu";
};

/**
 * The kind of a graphics card.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VideoType {
    /** Standard VGA. */
    static constexpr char vga[] = "vga";
    /** Cirrus Logic. */
    static constexpr char cirrus[] = "cirrus";
    /** VMware. */
    static constexpr char vmvga[] = "vmvga";
    /** Xen's framebuffer. */
    static constexpr char xen[] = "xen";
    /** VirtualBox. */
    static constexpr char vbox[] = "vbox";
    /** QXL, of SPICE. Since libvirt 0.8.6. */
    static constexpr char qxl[] = "qxl";
    /** virtio. Since libvirt 1.3.0. */
    static constexpr char virtio[] = "virtio";
    /** bhyve's UEFI framebuffer. Since libvirt 3.2.0. */
    static constexpr char gop[] = "gop";
    /** QEMU's VGA without the old parts. Since libvirt 5.6.0. */
    static constexpr char bochs[] = "bochs";
    /** A framebuffer in memory. Since libvirt 5.9.0. */
    static constexpr char ramfb[] = "ramfb";
    /** Parallels. */
    static constexpr char parallels[] = "parallels";
    /** No card at all. Since libvirt 4.6.0. */
    static constexpr char none[] = "none";
};

/**
 * Which generation of virtio (https://libvirt.org/formatdomain.html#virtio-transitional-devices) a device is.
 * Since libvirt 5.2.0.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VirtioModel {
    /** What suits the slot that it is plugged into. */
    static constexpr char virtio[] = "virtio";
    /** For guests with drivers of virtio 0.9 or 1.0, in a conventional PCI slot. */
    static constexpr char virtio_transitional[] = "virtio-transitional";
    /** For guests with drivers of virtio 1.0 alone. */
    static constexpr char virtio_non_transitional[] = "virtio-non-transitional";
};

/**
 * How a LUN of an iSCSI pool is accessed.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VolumeMode {
    /** Through the host's device. */
    static constexpr char host[] = "host";
    /** By the hypervisor itself, as an iSCSI client. */
    static constexpr char direct[] = "direct";
};

/**
 * Whether images are compressed further on slow links.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct WanCompression {
    /** When the link is slow. */
    static constexpr char auto_[] = "auto";
    /** Never. */
    static constexpr char never[] = "never";
    /** Always. */
    static constexpr char always[] = "always";
};

/**
 * What a watchdog does.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct WatchdogAction {
    /** The guest is reset. */
    static constexpr char reset[] = "reset";
    /** The guest is asked to shut down. */
    static constexpr char shutdown[] = "shutdown";
    /** The guest is switched off. */
    static constexpr char poweroff[] = "poweroff";
    /** The guest is paused. */
    static constexpr char pause[] = "pause";
    /** Nothing. */
    static constexpr char none[] = "none";
    /** The guest's memory is dumped. Since libvirt 0.8.7. */
    static constexpr char dump[] = "dump";
    /** The guest gets a non-maskable interrupt. Since libvirt 1.2.17. */
    static constexpr char inject_nmi[] = "inject-nmi";
};

/**
 * The kind of a watchdog.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct WatchdogModel {
    /** Intel 6300ESB, on PCI. */
    static constexpr char i6300esb[] = "i6300esb";
    /** iBase IB700, on ISA. */
    static constexpr char ib700[] = "ib700";
    /** s390's. Since libvirt 1.2.17. */
    static constexpr char diag288[] = "diag288";
    /** The one in Intel's chipset of Q35 machines. Since libvirt 9.1.0. */
    static constexpr char itco[] = "itco";
};

/**
 * When the host writes.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct WritePolicy {
    /** At once. */
    static constexpr char immediate[] = "immediate";
};

/** Where the guest's ACPI tables place a device. */
template <class Handle> class BasicAcpi : public Element<BasicAcpi, Handle> {
 public:
    using Element<fedvirt::devices::BasicAcpi, Handle>::Element;
    /** Names the network interface in the guest, independently of its address: 1 to 16383. Since libvirt 7.3.0. */
    std::optional<std::uint64_t> index() const { return this->get_unsigned("@index"); }
    Result<void> index(const NumberOrNone &value) const { return this->set("@index", value); }
    /** The guest NUMA nodes that belong to the device, such as `0-1`. Since libvirt 11.8.0. */
    std::optional<std::string> nodeset() const { return this->get_text("@nodeset"); }
    Result<void> nodeset(const TextOrNone &value) const { return this->set("@nodeset", value); }
};
using Acpi = BasicAcpi<fedvirt_document>;
using ConstAcpi = BasicAcpi<const fedvirt_document>;

/** The banks that are switched on. */
template <class Handle> class BasicActivePcrBanks : public Element<BasicActivePcrBanks, Handle> {
 public:
    using Element<fedvirt::devices::BasicActivePcrBanks, Handle>::Element;
    /** That of SHA-1. */
    bool sha1() const { return this->get_flag("sha1"); }
    Result<void> sha1(const Flag &value) const { return this->set("sha1", value); }
    /** That of SHA-256. */
    bool sha256() const { return this->get_flag("sha256"); }
    Result<void> sha256(const Flag &value) const { return this->set("sha256", value); }
    /** That of SHA-384. */
    bool sha384() const { return this->get_flag("sha384"); }
    Result<void> sha384(const Flag &value) const { return this->set("sha384", value); }
    /** That of SHA-512. */
    bool sha512() const { return this->get_flag("sha512"); }
    Result<void> sha512(const Flag &value) const { return this->set("sha512", value); }
};
using ActivePcrBanks = BasicActivePcrBanks<fedvirt_document>;
using ConstActivePcrBanks = BasicActivePcrBanks<const fedvirt_document>;

/** The PCI device that an adapter is on. */
template <class Handle> class BasicAdapterParent : public Element<BasicAdapterParent, Handle> {
 public:
    using Element<fedvirt::devices::BasicAdapterParent, Handle>::Element;
    /** Its number among those of the device. */
    std::optional<std::uint64_t> unique_id() const { return this->get_unsigned("@unique_id"); }
    Result<void> unique_id(const NumberOrNone &value) const { return this->set("@unique_id", value); }
    /** The device's address. */
    pci::BasicPciAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using AdapterParent = BasicAdapterParent<fedvirt_document>;
using ConstAdapterParent = BasicAdapterParent<const fedvirt_document>;

/** Where a device sits. Which attributes count depends on `type`; libvirt fills in what is left out. */
template <class Handle> class BasicAddress : public Element<BasicAddress, Handle> {
 public:
    using Element<fedvirt::devices::BasicAddress, Handle>::Element;
    /** What kind of bus it is; left out for the source of a host device. Words: devices::AddressType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `pci`: the domain; QEMU uses 0 only. */
    std::optional<std::uint64_t> domain() const { return this->get_unsigned("@domain"); }
    Result<void> domain(const ValueOrNone &value) const { return this->set("@domain", value); }
    /** `drive`, `virtio-serial`, `ccid`: the index of the controller. */
    std::optional<std::uint64_t> controller() const { return this->get_unsigned("@controller"); }
    Result<void> controller(const NumberOrNone &value) const { return this->set("@controller", value); }
    /** `pci`: the bus, 0 to 0xff. `drive`, `virtio-serial`: the bus of the controller. `usb`: the bus. */
    std::optional<std::uint64_t> bus() const { return this->get_unsigned("@bus"); }
    Result<void> bus(const ValueOrNone &value) const { return this->set("@bus", value); }
    /** `drive`: the target on the bus. */
    std::optional<std::uint64_t> target() const { return this->get_unsigned("@target"); }
    Result<void> target(const NumberOrNone &value) const { return this->set("@target", value); }
    /** `drive`: the unit on the target. */
    std::optional<std::uint64_t> unit() const { return this->get_unsigned("@unit"); }
    Result<void> unit(const NumberOrNone &value) const { return this->set("@unit", value); }
    /** `pci`: the slot, 0 to 0x1f. `ccid`, `dimm`: the slot. */
    std::optional<std::uint64_t> slot() const { return this->get_unsigned("@slot"); }
    Result<void> slot(const ValueOrNone &value) const { return this->set("@slot", value); }
    /** `pci`: the function, 0 to 7. */
    std::optional<std::uint64_t> function() const { return this->get_unsigned("@function"); }
    Result<void> function(const ValueOrNone &value) const { return this->set("@function", value); }
    /** `pci`: whether other functions of the slot are in use, too. Since libvirt 0.9.7. Words: common::OnOff. */
    std::optional<std::string> multifunction() const { return this->get_text("@multifunction"); }
    Result<void> multifunction(const TextOrNone &value) const { return this->set("@multifunction", value); }
    /** `usb`, on the host: the device's number on the bus. */
    std::optional<std::uint64_t> device() const { return this->get_unsigned("@device"); }
    Result<void> device(const ValueOrNone &value) const { return this->set("@device", value); }
    /** `usb`: the port, with those of the hubs before it, as in `1.2`. `virtio-serial`: the port. */
    std::optional<std::string> port() const { return this->get_text("@port"); }
    Result<void> port(const TextOrNone &value) const { return this->set("@port", value); }
    /** `spapr-vio`: the starting register, hexadecimal even without `0x`. Since libvirt 0.9.9. */
    std::optional<std::string> reg() const { return this->get_text("@reg"); }
    Result<void> reg(const TextOrNone &value) const { return this->set("@reg", value); }
    /** `ccw`: the channel subsystem, 0xfe for virtio devices. Since libvirt 1.0.4. */
    std::optional<std::uint64_t> cssid() const { return this->get_unsigned("@cssid"); }
    Result<void> cssid(const ValueOrNone &value) const { return this->set("@cssid", value); }
    /** `ccw`: the subchannel set, 0 to 3. */
    std::optional<std::uint64_t> ssid() const { return this->get_unsigned("@ssid"); }
    Result<void> ssid(const ValueOrNone &value) const { return this->set("@ssid", value); }
    /** `ccw`: the device number, 0 to 0xffff. */
    std::optional<std::uint64_t> devno() const { return this->get_unsigned("@devno"); }
    Result<void> devno(const ValueOrNone &value) const { return this->set("@devno", value); }
    /** `isa`: the first I/O port. Since libvirt 1.2.1. */
    std::optional<std::uint64_t> iobase() const { return this->get_unsigned("@iobase"); }
    Result<void> iobase(const ValueOrNone &value) const { return this->set("@iobase", value); }
    /** `isa`: the interrupt. Since libvirt 1.2.1. */
    std::optional<std::uint64_t> irq() const { return this->get_unsigned("@irq"); }
    Result<void> irq(const ValueOrNone &value) const { return this->set("@irq", value); }
    /** `dimm`: the address of the memory in the guest, hexadecimal even without `0x`. */
    std::optional<std::string> base() const { return this->get_text("@base"); }
    Result<void> base(const TextOrNone &value) const { return this->set("@base", value); }
    /** A mediated device of the host: its UUID. */
    std::optional<std::string> uuid() const { return this->get_text("@uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("@uuid", value); }
    /** `pci` on s390: the identifiers that the guest sees. Since libvirt 4.10.0. */
    devices::BasicZpci<Handle> zpci() const { return {this->document_, this->at("zpci")}; }
};
using Address = BasicAddress<fedvirt_document>;
using ConstAddress = BasicAddress<const fedvirt_document>;

/** The identifier of a device. */
template <class Handle> class BasicAlias : public Element<BasicAlias, Handle> {
 public:
    using Element<fedvirt::devices::BasicAlias, Handle>::Element;
    /** libvirt's name for it, or one's own, which starts with `ua-` and is kept. Since libvirt 3.9.0. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using Alias = BasicAlias<fedvirt_document>;
using ConstAlias = BasicAlias<const fedvirt_document>;

/** An audio backend. */
template <class Handle> class BasicAudio : public Element<BasicAudio, Handle> {
 public:
    using Element<fedvirt::devices::BasicAudio, Handle>::Element;
    /** Its number, from 1, which devices refer to. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** Where the sound goes. Words: devices::AudioType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The period of the timer, in microseconds. */
    std::optional<std::uint64_t> timer_period() const { return this->get_unsigned("@timerPeriod"); }
    Result<void> timer_period(const NumberOrNone &value) const { return this->set("@timerPeriod", value); }
    /** `oss`: whether mmap is tried. Words: common::YesNo. */
    std::optional<std::string> try_mmap() const { return this->get_text("@tryMMap"); }
    Result<void> try_mmap(const TextOrNone &value) const { return this->set("@tryMMap", value); }
    /** `oss`: whether the device is used alone. Words: common::YesNo. */
    std::optional<std::string> exclusive() const { return this->get_text("@exclusive"); }
    Result<void> exclusive(const TextOrNone &value) const { return this->set("@exclusive", value); }
    /** `oss`: between low latency (0) and low use of the CPU (10), or -1 for fragments. */
    std::optional<std::int64_t> dsp_policy() const { return this->get_signed("@dspPolicy"); }
    Result<void> dsp_policy(const NumberOrNone &value) const { return this->set("@dspPolicy", value); }
    /** `pulseaudio`: the server. */
    std::optional<std::string> server_name() const { return this->get_text("@serverName"); }
    Result<void> server_name(const TextOrNone &value) const { return this->set("@serverName", value); }
    /** `sdl`: the driver. Words: devices::SdlAudioDriver. */
    std::optional<std::string> driver() const { return this->get_text("@driver"); }
    Result<void> driver(const TextOrNone &value) const { return this->set("@driver", value); }
    /** `file`: the path of the file. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /** `pipewire`: the directory of the daemon's socket. */
    std::optional<std::string> runtime_dir() const { return this->get_text("@runtimeDir"); }
    Result<void> runtime_dir(const TextOrNone &value) const { return this->set("@runtimeDir", value); }
    /** Sound to the guest. */
    devices::BasicAudioStream<Handle> input() const { return {this->document_, this->at("input")}; }
    /** Sound from the guest. */
    devices::BasicAudioStream<Handle> output() const { return {this->document_, this->at("output")}; }
};
using Audio = BasicAudio<fedvirt_document>;
using ConstAudio = BasicAudio<const fedvirt_document>;

/** The audio backend of a device. */
template <class Handle> class BasicAudioRef : public Element<BasicAudioRef, Handle> {
 public:
    using Element<fedvirt::devices::BasicAudioRef, Handle>::Element;
    /** The backend's number. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
};
using AudioRef = BasicAudioRef<fedvirt_document>;
using ConstAudioRef = BasicAudioRef<const fedvirt_document>;

/** A format of sound. */
template <class Handle> class BasicAudioSettings : public Element<BasicAudioSettings, Handle> {
 public:
    using Element<fedvirt::devices::BasicAudioSettings, Handle>::Element;
    /** The frequency in Hz. */
    std::optional<std::uint64_t> frequency() const { return this->get_unsigned("@frequency"); }
    Result<void> frequency(const NumberOrNone &value) const { return this->set("@frequency", value); }
    /** The number of channels. */
    std::optional<std::uint64_t> channels() const { return this->get_unsigned("@channels"); }
    Result<void> channels(const NumberOrNone &value) const { return this->set("@channels", value); }
    /** The format of a sample. Words: devices::SampleFormat. */
    std::optional<std::string> format() const { return this->get_text("@format"); }
    Result<void> format(const TextOrNone &value) const { return this->set("@format", value); }
};
using AudioSettings = BasicAudioSettings<fedvirt_document>;
using ConstAudioSettings = BasicAudioSettings<const fedvirt_document>;

/** Sound in one direction. */
template <class Handle> class BasicAudioStream : public Element<BasicAudioStream, Handle> {
 public:
    using Element<fedvirt::devices::BasicAudioStream, Handle>::Element;
    /** Whether the host mixes and converts. Words: common::YesNo. */
    std::optional<std::string> mixing_engine() const { return this->get_text("@mixingEngine"); }
    Result<void> mixing_engine(const TextOrNone &value) const { return this->set("@mixingEngine", value); }
    /** Whether the format is fixed, as `settings` says. Words: common::YesNo. */
    std::optional<std::string> fixed_settings() const { return this->get_text("@fixedSettings"); }
    Result<void> fixed_settings(const TextOrNone &value) const { return this->set("@fixedSettings", value); }
    /** The number of voices. */
    std::optional<std::uint64_t> voices() const { return this->get_unsigned("@voices"); }
    Result<void> voices(const NumberOrNone &value) const { return this->set("@voices", value); }
    /** The length of the buffer, in microseconds. */
    std::optional<std::uint64_t> buffer_length() const { return this->get_unsigned("@bufferLength"); }
    Result<void> buffer_length(const NumberOrNone &value) const { return this->set("@bufferLength", value); }
    /** `alsa`, `oss`: the device. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** `coreaudio`, `oss`, `sdl`: the number of buffers. */
    std::optional<std::uint64_t> buffer_count() const { return this->get_unsigned("@bufferCount"); }
    Result<void> buffer_count(const NumberOrNone &value) const { return this->set("@bufferCount", value); }
    /** `oss`: whether polling is tried. Words: common::YesNo. */
    std::optional<std::string> try_poll() const { return this->get_text("@tryPoll"); }
    Result<void> try_poll(const TextOrNone &value) const { return this->set("@tryPoll", value); }
    /** `jack`: the server. */
    std::optional<std::string> server_name() const { return this->get_text("@serverName"); }
    Result<void> server_name(const TextOrNone &value) const { return this->set("@serverName", value); }
    /** `jack`: the name to be known by. */
    std::optional<std::string> client_name() const { return this->get_text("@clientName"); }
    Result<void> client_name(const TextOrNone &value) const { return this->set("@clientName", value); }
    /** `jack`: a regular expression for the ports to connect to. */
    std::optional<std::string> connect_ports() const { return this->get_text("@connectPorts"); }
    Result<void> connect_ports(const TextOrNone &value) const { return this->set("@connectPorts", value); }
    /** `jack`: whether the name must be had exactly. Words: common::YesNo. */
    std::optional<std::string> exact_name() const { return this->get_text("@exactName"); }
    Result<void> exact_name(const TextOrNone &value) const { return this->set("@exactName", value); }
    /** `pipewire`, `pulseaudio`: the sink or source. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** `pipewire`, `pulseaudio`: the name of the stream. */
    std::optional<std::string> stream_name() const { return this->get_text("@streamName"); }
    Result<void> stream_name(const TextOrNone &value) const { return this->set("@streamName", value); }
    /** `pipewire`, `pulseaudio`: the latency aimed at, in microseconds. */
    std::optional<std::uint64_t> latency() const { return this->get_unsigned("@latency"); }
    Result<void> latency(const NumberOrNone &value) const { return this->set("@latency", value); }
    /** The format, when it is fixed. */
    devices::BasicAudioSettings<Handle> settings() const { return {this->document_, this->at("settings")}; }
};
using AudioStream = BasicAudioStream<fedvirt_document>;
using ConstAudioStream = BasicAudioStream<const fedvirt_document>;

/** Who one is to a storage server. Since libvirt 0.9.7. */
template <class Handle> class BasicAuth : public Element<BasicAuth, Handle> {
 public:
    using Element<fedvirt::devices::BasicAuth, Handle>::Element;
    /** The user name. */
    std::optional<std::string> username() const { return this->get_text("@username"); }
    Result<void> username(const TextOrNone &value) const { return this->set("@username", value); }
    /** The libvirt secret that holds the password. */
    devices::BasicAuthSecret<Handle> secret() const { return {this->document_, this->at("secret")}; }
};
using Auth = BasicAuth<fedvirt_document>;
using ConstAuth = BasicAuth<const fedvirt_document>;

/** The libvirt secret that holds a password. */
template <class Handle> class BasicAuthSecret : public Element<BasicAuthSecret, Handle> {
 public:
    using Element<fedvirt::devices::BasicAuthSecret, Handle>::Element;
    /** What the password is for. Words: devices::AuthSecretType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The secret's UUID. */
    std::optional<std::string> uuid() const { return this->get_text("@uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("@uuid", value); }
    /** The secret's usage name, instead of its UUID. */
    std::optional<std::string> usage() const { return this->get_text("@usage"); }
    Result<void> usage(const TextOrNone &value) const { return this->set("@usage", value); }
};
using AuthSecret = BasicAuthSecret<fedvirt_document>;
using ConstAuthSecret = BasicAuthSecret<const fedvirt_document>;

/** The Xen domain that serves a device. */
template <class Handle> class BasicBackendDomain : public Element<BasicBackendDomain, Handle> {
 public:
    using Element<fedvirt::devices::BasicBackendDomain, Handle>::Element;
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using BackendDomain = BasicBackendDomain<fedvirt_document>;
using ConstBackendDomain = BasicBackendDomain<const fedvirt_document>;

/** What an image is based on. An empty one ends the chain. */
template <class Handle> class BasicBackingStore : public Element<BasicBackingStore, Handle> {
 public:
    using Element<fedvirt::devices::BasicBackingStore, Handle>::Element;
    /** What the source is. Words: devices::DiskType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The image's number in block jobs, as in `vda[2]`; libvirt's answer. */
    std::optional<std::uint64_t> index() const { return this->get_unsigned("@index"); }
    Result<void> index(const NumberOrNone &value) const { return this->set("@index", value); }
    /** The image's format. */
    devices::BasicImageFormat<Handle> format() const { return {this->document_, this->at("format")}; }
    /** Where the data is. */
    devices::BasicDiskSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** What this image is based on. */
    devices::BasicBackingStore<Handle> backing_store() const { return {this->document_, this->at("backingStore")}; }
};
using BackingStore = BasicBackingStore<fedvirt_document>;
using ConstBackingStore = BasicBackingStore<const fedvirt_document>;

/** The block sizes of a disk. */
template <class Handle> class BasicBlockIo : public Element<BasicBlockIo, Handle> {
 public:
    using Element<fedvirt::devices::BasicBlockIo, Handle>::Element;
    /** The smallest unit of I/O, in bytes. */
    std::optional<std::uint64_t> logical_block_size() const { return this->get_unsigned("@logical_block_size"); }
    Result<void> logical_block_size(const NumberOrNone &value) const { return this->set("@logical_block_size", value); }
    /** The size of a hardware sector, in bytes. */
    std::optional<std::uint64_t> physical_block_size() const { return this->get_unsigned("@physical_block_size"); }
    Result<void> physical_block_size(const NumberOrNone &value) const { return this->set("@physical_block_size", value); }
    /** The smallest unit that can be discarded, in bytes. */
    std::optional<std::uint64_t> discard_granularity() const { return this->get_unsigned("@discard_granularity"); }
    Result<void> discard_granularity(const NumberOrNone &value) const { return this->set("@discard_granularity", value); }
};
using BlockIo = BasicBlockIo<fedvirt_document>;
using ConstBlockIo = BasicBlockIo<const fedvirt_document>;

/** When the firmware tries a device. Not together with the `<boot>` elements of `<os>`. Since libvirt 0.8.8. */
template <class Handle> class BasicBoot : public Element<BasicBoot, Handle> {
 public:
    using Element<fedvirt::devices::BasicBoot, Handle>::Element;
    /** The place in the order, from 1. */
    std::optional<std::uint64_t> order() const { return this->get_unsigned("@order"); }
    Result<void> order(const NumberOrNone &value) const { return this->set("@order", value); }
    /** s390: up to eight characters that choose the boot entry. Since libvirt 3.5.0. */
    std::optional<std::string> loadparm() const { return this->get_text("@loadparm"); }
    Result<void> loadparm(const TextOrNone &value) const { return this->set("@loadparm", value); }
};
using Boot = BasicBoot<fedvirt_document>;
using ConstBoot = BasicBoot<const fedvirt_document>;

/** A private channel between host and guest. */
template <class Handle> class BasicChannel : public Element<BasicChannel, Handle> {
 public:
    using Element<fedvirt::devices::BasicChannel, Handle>::Element;
    /** What it is connected to on the host. Words: devices::CharType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Where on the host; libvirt chooses for `unix`. */
    List<devices::BasicCharSource, Handle> sources() const { return {this->document_, this->at("source")}; }
    /** `tcp`: the protocol. */
    devices::BasicCharProtocol<Handle> protocol() const { return {this->document_, this->at("protocol")}; }
    /** A file that keeps a copy of the output. Since libvirt 1.3.3. */
    devices::BasicCharLog<Handle> log() const { return {this->document_, this->at("log")}; }
    /** What the guest sees. */
    devices::BasicChannelTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Channel = BasicChannel<fedvirt_document>;
using ConstChannel = BasicChannel<const fedvirt_document>;

/** What the guest sees of a channel. */
template <class Handle> class BasicChannelTarget : public Element<BasicChannelTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicChannelTarget, Handle>::Element;
    /** The kind of channel. Words: devices::ChannelTargetType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `guestfwd`: the IP address that leads to the channel. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** `guestfwd`: the port. */
    std::optional<std::string> port() const { return this->get_text("@port"); }
    Result<void> port(const TextOrNone &value) const { return this->set("@port", value); }
    /** `virtio`, `xen`: the name, as below `/dev/virtio-ports`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /**
     * `virtio`: whether something in the guest is connected; libvirt's answer. Since libvirt 1.2.11. Words:
     * devices::ChannelState.
     */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
};
using ChannelTarget = BasicChannelTarget<fedvirt_document>;
using ConstChannelTarget = BasicChannelTarget<const fedvirt_document>;

/** A file that keeps a copy of a device's output. */
template <class Handle> class BasicCharLog : public Element<BasicCharLog, Handle> {
 public:
    using Element<fedvirt::devices::BasicCharLog, Handle>::Element;
    /** Its path. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
    /** Whether the file is kept when the guest starts again. Words: common::OnOff. */
    std::optional<std::string> append() const { return this->get_text("@append"); }
    Result<void> append(const TextOrNone &value) const { return this->set("@append", value); }
};
using CharLog = BasicCharLog<fedvirt_document>;
using ConstCharLog = BasicCharLog<const fedvirt_document>;

/** The protocol over TCP. */
template <class Handle> class BasicCharProtocol : public Element<BasicCharProtocol, Handle> {
 public:
    using Element<fedvirt::devices::BasicCharProtocol, Handle>::Element;
    /** The protocol. Words: devices::CharProtocolType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
};
using CharProtocol = BasicCharProtocol<fedvirt_document>;
using ConstCharProtocol = BasicCharProtocol<const fedvirt_document>;

/** Where on the host a character device leads. Which attributes count depends on the device's `type`. */
template <class Handle> class BasicCharSource : public Element<BasicCharSource, Handle> {
 public:
    using Element<fedvirt::devices::BasicCharSource, Handle>::Element;
    /** `unix`, `tcp`, `udp`: which end it is. Words: devices::CharMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** `pty`, `dev`, `file`, `pipe`, `unix`: the path. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /** `file`: whether the file is kept when the guest starts again. Since libvirt 1.3.1. Words: common::OnOff. */
    std::optional<std::string> append() const { return this->get_text("@append"); }
    Result<void> append(const TextOrNone &value) const { return this->set("@append", value); }
    /** `tcp`, `udp`: the host. */
    std::optional<std::string> host() const { return this->get_text("@host"); }
    Result<void> host(const TextOrNone &value) const { return this->set("@host", value); }
    /** `tcp`, `udp`: the port. */
    std::optional<std::string> service() const { return this->get_text("@service"); }
    Result<void> service(const TextOrNone &value) const { return this->set("@service", value); }
    /** `tcp`: whether the connection is encrypted. Since libvirt 2.4.0. Words: common::YesNo. */
    std::optional<std::string> tls() const { return this->get_text("@tls"); }
    Result<void> tls(const TextOrNone &value) const { return this->set("@tls", value); }
    /** `spiceport`, `dbus`: the name of the channel. */
    std::optional<std::string> channel() const { return this->get_text("@channel"); }
    Result<void> channel(const TextOrNone &value) const { return this->set("@channel", value); }
    /** `nmdm`: the device of the hypervisor. */
    std::optional<std::string> master() const { return this->get_text("@master"); }
    Result<void> master(const TextOrNone &value) const { return this->set("@master", value); }
    /** `nmdm`: the device of the clients. */
    std::optional<std::string> slave() const { return this->get_text("@slave"); }
    Result<void> slave(const TextOrNone &value) const { return this->set("@slave", value); }
    /** Security labels for the path alone. */
    List<devices::BasicDeviceSeclabel, Handle> seclabels() const { return {this->document_, this->at("seclabel")}; }
    /** `unix`, `tcp`: what happens when the connection is lost. Since libvirt 3.7.0. */
    devices::BasicReconnect<Handle> reconnect() const { return {this->document_, this->at("reconnect")}; }
    /** `qemu-vdagent`: whether the clipboard is shared. */
    devices::BasicClipboard<Handle> clipboard() const { return {this->document_, this->at("clipboard")}; }
    /** `qemu-vdagent`: who moves the pointer. */
    devices::BasicMouse<Handle> mouse() const { return {this->document_, this->at("mouse")}; }
};
using CharSource = BasicCharSource<fedvirt_document>;
using ConstCharSource = BasicCharSource<const fedvirt_document>;

/** Whether the clipboard is shared. */
template <class Handle> class BasicClipboard : public Element<BasicClipboard, Handle> {
 public:
    using Element<fedvirt::devices::BasicClipboard, Handle>::Element;
    /** Whether it is. Words: common::YesNo. */
    std::optional<std::string> copypaste() const { return this->get_text("@copypaste"); }
    Result<void> copypaste(const TextOrNone &value) const { return this->set("@copypaste", value); }
};
using Clipboard = BasicClipboard<fedvirt_document>;
using ConstClipboard = BasicClipboard<const fedvirt_document>;

/** How many packets one interrupt stands for. */
template <class Handle> class BasicCoalesce : public Element<BasicCoalesce, Handle> {
 public:
    using Element<fedvirt::devices::BasicCoalesce, Handle>::Element;
    /** For received packets. */
    devices::BasicCoalesceRx<Handle> rx() const { return {this->document_, this->at("rx")}; }
};
using Coalesce = BasicCoalesce<fedvirt_document>;
using ConstCoalesce = BasicCoalesce<const fedvirt_document>;

/** A number of packets. */
template <class Handle> class BasicCoalesceFrames : public Element<BasicCoalesceFrames, Handle> {
 public:
    using Element<fedvirt::devices::BasicCoalesceFrames, Handle>::Element;
    /** The most before an interrupt. */
    std::optional<std::uint64_t> max() const { return this->get_unsigned("@max"); }
    Result<void> max(const NumberOrNone &value) const { return this->set("@max", value); }
};
using CoalesceFrames = BasicCoalesceFrames<fedvirt_document>;
using ConstCoalesceFrames = BasicCoalesceFrames<const fedvirt_document>;

/** How many received packets one interrupt stands for. */
template <class Handle> class BasicCoalesceRx : public Element<BasicCoalesceRx, Handle> {
 public:
    using Element<fedvirt::devices::BasicCoalesceRx, Handle>::Element;
    /** The number of packets. */
    devices::BasicCoalesceFrames<Handle> frames() const { return {this->document_, this->at("frames")}; }
};
using CoalesceRx = BasicCoalesceRx<fedvirt_document>;
using ConstCoalesceRx = BasicCoalesceRx<const fedvirt_document>;

/** A codec on a sound card. */
template <class Handle> class BasicCodec : public Element<BasicCodec, Handle> {
 public:
    using Element<fedvirt::devices::BasicCodec, Handle>::Element;
    /** What it offers. Words: devices::CodecType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
};
using Codec = BasicCodec<fedvirt_document>;
using ConstCodec = BasicCodec<const fedvirt_document>;

/** A console: the first serial port, or a paravirtual one of its own. */
template <class Handle> class BasicConsole : public Element<BasicConsole, Handle> {
 public:
    using Element<fedvirt::devices::BasicConsole, Handle>::Element;
    /** What it is connected to on the host. Words: devices::CharType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The path of the pseudo-terminal; libvirt's answer. */
    std::optional<std::string> tty() const { return this->get_text("@tty"); }
    Result<void> tty(const TextOrNone &value) const { return this->set("@tty", value); }
    /** Where on the host; `udp` has one for each direction. */
    List<devices::BasicCharSource, Handle> sources() const { return {this->document_, this->at("source")}; }
    /** `tcp`: the protocol. */
    devices::BasicCharProtocol<Handle> protocol() const { return {this->document_, this->at("protocol")}; }
    /** A file that keeps a copy of the output. Since libvirt 1.3.3. */
    devices::BasicCharLog<Handle> log() const { return {this->document_, this->at("log")}; }
    /** What the guest sees. */
    devices::BasicConsoleTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Console = BasicConsole<fedvirt_document>;
using ConstConsole = BasicConsole<const fedvirt_document>;

/** What the guest sees of a console. */
template <class Handle> class BasicConsoleTarget : public Element<BasicConsoleTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicConsoleTarget, Handle>::Element;
    /** The kind of console. Words: devices::ConsoleTargetType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Its number, from 0. */
    std::optional<std::string> port() const { return this->get_text("@port"); }
    Result<void> port(const TextOrNone &value) const { return this->set("@port", value); }
    /** The device model, best left to libvirt. */
    devices::BasicSerialModel<Handle> model() const { return {this->document_, this->at("model")}; }
};
using ConsoleTarget = BasicConsoleTarget<fedvirt_document>;
using ConstConsoleTarget = BasicConsoleTarget<const fedvirt_document>;

/** A controller. libvirt adds those that the devices need. */
template <class Handle> class BasicController : public Element<BasicController, Handle> {
 public:
    using Element<fedvirt::devices::BasicController, Handle>::Element;
    /** What bus it is. Words: devices::ControllerType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Its number among controllers of its type, which addresses refer to. */
    std::optional<std::uint64_t> index() const { return this->get_unsigned("@index"); }
    Result<void> index(const NumberOrNone &value) const { return this->set("@index", value); }
    /** The device model. Words: devices::ControllerModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** `virtio-serial`, `usb`: how many devices can be connected. */
    std::optional<std::uint64_t> ports() const { return this->get_unsigned("@ports"); }
    Result<void> ports(const NumberOrNone &value) const { return this->set("@ports", value); }
    /** `virtio-serial`: the number of interrupt vectors. */
    std::optional<std::uint64_t> vectors() const { return this->get_unsigned("@vectors"); }
    Result<void> vectors(const NumberOrNone &value) const { return this->set("@vectors", value); }
    /** `xenbus`: the most grant frames for devices. Since libvirt 5.2.0. */
    std::optional<std::uint64_t> max_grant_frames() const { return this->get_unsigned("@maxGrantFrames"); }
    Result<void> max_grant_frames(const NumberOrNone &value) const { return this->set("@maxGrantFrames", value); }
    /** `xenbus`: the most event channels for the guest. Since libvirt 6.3.0. */
    std::optional<std::uint64_t> max_event_channels() const { return this->get_unsigned("@maxEventChannels"); }
    Result<void> max_event_channels(const NumberOrNone &value) const { return this->set("@maxEventChannels", value); }
    /** `pci`: the device that is emulated, best left to libvirt. Since libvirt 1.2.19. */
    devices::BasicPciModel<Handle> pci_model() const { return {this->document_, this->at("model")}; }
    /** `pci`: what the guest sees, best left to libvirt. Since libvirt 1.2.19. */
    devices::BasicControllerTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** `nvme`: the serial number. Since libvirt 11.5.0. */
    std::optional<std::string> serial() const { return this->get_text("serial"); }
    Result<void> serial(const TextOrNone &value) const { return this->set("serial", value); }
    /** Options of the driver. */
    devices::BasicControllerDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** `usb`: the controller that this one is a companion of. */
    devices::BasicUsbMaster<Handle> master() const { return {this->document_, this->at("master")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
    /** `pci` roots: the size of the 64-bit window for PCI, in KiB by default. Since libvirt 1.1.2. */
    common::BasicSize<Handle> pcihole64() const { return {this->document_, this->at("pcihole64")}; }
};
using Controller = BasicController<fedvirt_document>;
using ConstController = BasicController<const fedvirt_document>;

/** Options of a controller's driver. */
template <class Handle> class BasicControllerDriver : public Element<BasicControllerDriver, Handle> {
 public:
    using Element<fedvirt::devices::BasicControllerDriver, Handle>::Element;
    /** The number of queues, best that of the vCPUs. Since libvirt 1.0.5. */
    std::optional<std::uint64_t> queues() const { return this->get_unsigned("@queues"); }
    Result<void> queues(const NumberOrNone &value) const { return this->set("@queues", value); }
    /** The most commands queued for devices of the host. Since libvirt 1.2.7. */
    std::optional<std::uint64_t> cmd_per_lun() const { return this->get_unsigned("@cmd_per_lun"); }
    Result<void> cmd_per_lun(const NumberOrNone &value) const { return this->set("@cmd_per_lun", value); }
    /** The most sectors of 512 bytes in one command. Since libvirt 1.2.7. */
    std::optional<std::uint64_t> max_sectors() const { return this->get_unsigned("@max_sectors"); }
    Result<void> max_sectors(const NumberOrNone &value) const { return this->set("@max_sectors", value); }
    /** Whether another thread handles I/O while the guest runs on. Since libvirt 1.2.18. Words: common::OnOff. */
    std::optional<std::string> ioeventfd() const { return this->get_text("@ioeventfd"); }
    Result<void> ioeventfd(const TextOrNone &value) const { return this->set("@ioeventfd", value); }
    /** `virtio-scsi`: the I/O thread that serves it, from 1. Since libvirt 1.3.5. */
    std::optional<std::uint64_t> iothread() const { return this->get_unsigned("@iothread"); }
    Result<void> iothread(const NumberOrNone &value) const { return this->set("@iothread", value); }
    /** Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> iommu() const { return this->get_text("@iommu"); }
    Result<void> iommu(const TextOrNone &value) const { return this->set("@iommu", value); }
    /** Whether PCIe address translation services are offered. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> ats() const { return this->get_text("@ats"); }
    Result<void> ats(const TextOrNone &value) const { return this->set("@ats", value); }
    /** Whether packed virtqueues are tried. Since libvirt 6.3.0. Words: common::OnOff. */
    std::optional<std::string> packed() const { return this->get_text("@packed"); }
    Result<void> packed(const TextOrNone &value) const { return this->set("@packed", value); }
    /** Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0. Words: common::OnOff. */
    std::optional<std::string> page_per_vq() const { return this->get_text("@page_per_vq"); }
    Result<void> page_per_vq(const TextOrNone &value) const { return this->set("@page_per_vq", value); }
    /** `virtio-scsi`: several I/O threads. Since libvirt 11.2.0. */
    devices::BasicDiskIoThreads<Handle> iothreads() const { return {this->document_, this->at("iothreads")}; }
};
using ControllerDriver = BasicControllerDriver<fedvirt_document>;
using ConstControllerDriver = BasicControllerDriver<const fedvirt_document>;

/** What the guest sees of a PCI controller. */
template <class Handle> class BasicControllerTarget : public Element<BasicControllerTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicControllerTarget, Handle>::Element;
    /** `pci-bridge`: the chassis number, 1 to 255. */
    std::optional<std::uint64_t> chassis_nr() const { return this->get_unsigned("@chassisNr"); }
    Result<void> chassis_nr(const ValueOrNone &value) const { return this->set("@chassisNr", value); }
    /** Root and downstream ports: the chassis, 0 to 255. */
    std::optional<std::uint64_t> chassis() const { return this->get_unsigned("@chassis"); }
    Result<void> chassis(const ValueOrNone &value) const { return this->set("@chassis", value); }
    /** Root and downstream ports: the port, 0 to 255. */
    std::optional<std::uint64_t> port() const { return this->get_unsigned("@port"); }
    Result<void> port(const ValueOrNone &value) const { return this->set("@port", value); }
    /** Expander buses: the number of the new bus, 1 to 254. */
    std::optional<std::uint64_t> bus_nr() const { return this->get_unsigned("@busNr"); }
    Result<void> bus_nr(const ValueOrNone &value) const { return this->set("@busNr", value); }
    /** pSeries: the order in which the guest sees the root. Since libvirt 3.6.0. */
    std::optional<std::uint64_t> index() const { return this->get_unsigned("@index"); }
    Result<void> index(const ValueOrNone &value) const { return this->set("@index", value); }
    /** Whether devices can be plugged while the guest runs. Since libvirt 6.3.0. Words: common::OnOff. */
    std::optional<std::string> hotplug() const { return this->get_text("@hotplug"); }
    Result<void> hotplug(const TextOrNone &value) const { return this->set("@hotplug", value); }
    /** `pcie-root-port`: memory set aside for devices plugged later, in KiB. Since libvirt 10.3.0. */
    std::optional<std::uint64_t> mem_reserve() const { return this->get_unsigned("@memReserve"); }
    Result<void> mem_reserve(const NumberOrNone &value) const { return this->set("@memReserve", value); }
    /** The guest's NUMA node that the bus belongs to. */
    std::optional<std::uint64_t> node() const { return this->get_unsigned("node"); }
    Result<void> node(const NumberOrNone &value) const { return this->set("node", value); }
};
using ControllerTarget = BasicControllerTarget<fedvirt_document>;
using ConstControllerTarget = BasicControllerTarget<const fedvirt_document>;

/** An HTTP cookie. */
template <class Handle> class BasicCookie : public Element<BasicCookie, Handle> {
 public:
    using Element<fedvirt::devices::BasicCookie, Handle>::Element;
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Its value. */
    std::optional<std::string> value() const { return this->get_text("text()"); }
    Result<void> value(const TextOrNone &value) const { return this->set("text()", value); }
};
using Cookie = BasicCookie<fedvirt_document>;
using ConstCookie = BasicCookie<const fedvirt_document>;

/** HTTP cookies. */
template <class Handle> class BasicCookies : public Element<BasicCookies, Handle> {
 public:
    using Element<fedvirt::devices::BasicCookies, Handle>::Element;
    /** The cookies. */
    List<devices::BasicCookie, Handle> cookies() const { return {this->document_, this->at("cookie")}; }
};
using Cookies = BasicCookies<fedvirt_document>;
using ConstCookies = BasicCookies<const fedvirt_document>;

/** A device that encrypts for the guest. Since libvirt 9.1.0. */
template <class Handle> class BasicCrypto : public Element<BasicCrypto, Handle> {
 public:
    using Element<fedvirt::devices::BasicCrypto, Handle>::Element;
    /** The device that the guest sees. Words: devices::CryptoModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** Who encrypts. Words: devices::CryptoType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** How it is done on the host. */
    devices::BasicCryptoBackend<Handle> backend() const { return {this->document_, this->at("backend")}; }
    /** Options of virtio. Since libvirt 3.5.0. */
    devices::BasicVirtioDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Crypto = BasicCrypto<fedvirt_document>;
using ConstCrypto = BasicCrypto<const fedvirt_document>;

/** How encryption is done on the host. */
template <class Handle> class BasicCryptoBackend : public Element<BasicCryptoBackend, Handle> {
 public:
    using Element<fedvirt::devices::BasicCryptoBackend, Handle>::Element;
    /** By what. Words: devices::CryptoBackendModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** The number of queues. */
    std::optional<std::uint64_t> queues() const { return this->get_unsigned("@queues"); }
    Result<void> queues(const NumberOrNone &value) const { return this->set("@queues", value); }
};
using CryptoBackend = BasicCryptoBackend<fedvirt_document>;
using ConstCryptoBackend = BasicCryptoBackend<const fedvirt_document>;

/** The data of a qcow2 image that holds the metadata alone. */
template <class Handle> class BasicDataStore : public Element<BasicDataStore, Handle> {
 public:
    using Element<fedvirt::devices::BasicDataStore, Handle>::Element;
    /** What the source is. Words: devices::DiskType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The format: raw. */
    devices::BasicImageFormat<Handle> format() const { return {this->document_, this->at("format")}; }
    /** Where the data is. */
    devices::BasicDiskSource<Handle> source() const { return {this->document_, this->at("source")}; }
};
using DataStore = BasicDataStore<fedvirt_document>;
using ConstDataStore = BasicDataStore<const fedvirt_document>;

/** A security label for one file or socket alone. Since libvirt 0.9.9. */
template <class Handle> class BasicDeviceSeclabel : public Element<BasicDeviceSeclabel, Handle> {
 public:
    using Element<fedvirt::devices::BasicDeviceSeclabel, Handle>::Element;
    /** The security driver that it is for, such as `selinux` or `dac`. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /**
     * Whether labelling was skipped since the file system has no labels; libvirt's answer. Since libvirt 1.1.2.
     * Words: common::YesNo.
     */
    std::optional<std::string> labelskip() const { return this->get_text("@labelskip"); }
    Result<void> labelskip(const TextOrNone &value) const { return this->set("@labelskip", value); }
    /** Whether it is labelled. Words: common::YesNo. */
    std::optional<std::string> relabel() const { return this->get_text("@relabel"); }
    Result<void> relabel(const TextOrNone &value) const { return this->set("@relabel", value); }
    /** The label. */
    Texts<Handle> labels() const { return {this->document_, this->at("label")}; }
};
using DeviceSeclabel = BasicDeviceSeclabel<fedvirt_document>;
using ConstDeviceSeclabel = BasicDeviceSeclabel<const fedvirt_document>;

/** Everything that is plugged into the guest. */
template <class Handle> class BasicDevices : public Element<BasicDevices, Handle> {
 public:
    using Element<fedvirt::devices::BasicDevices, Handle>::Element;
    /** The path of the emulator; libvirt knows the host's default. */
    std::optional<std::string> emulator() const { return this->get_text("emulator"); }
    Result<void> emulator(const TextOrNone &value) const { return this->set("emulator", value); }
    /** Hard disks, floppy disks and CD-ROMs. */
    List<devices::BasicDisk, Handle> disks() const { return {this->document_, this->at("disk")}; }
    /** The buses that other devices are on. */
    List<devices::BasicController, Handle> controllers() const { return {this->document_, this->at("controller")}; }
    /** Leases that a lock manager must hold. */
    List<devices::BasicLease, Handle> leases() const { return {this->document_, this->at("lease")}; }
    /** Directories of the host. */
    List<devices::BasicFilesystem, Handle> filesystems() const { return {this->document_, this->at("filesystem")}; }
    /** Network interfaces. */
    List<devices::BasicInterface, Handle> interfaces() const { return {this->document_, this->at("interface")}; }
    /** Smart card readers. */
    List<devices::BasicSmartcard, Handle> smartcards() const { return {this->document_, this->at("smartcard")}; }
    /** Serial ports. */
    List<devices::BasicSerial, Handle> serials() const { return {this->document_, this->at("serial")}; }
    /** Parallel ports. */
    List<devices::BasicParallel, Handle> parallels() const { return {this->document_, this->at("parallel")}; }
    /** Consoles; the first is the first serial port, if there is one. */
    List<devices::BasicConsole, Handle> consoles() const { return {this->document_, this->at("console")}; }
    /** Private channels between host and guest. */
    List<devices::BasicChannel, Handle> channels() const { return {this->document_, this->at("channel")}; }
    /** Keyboards and pointers. */
    List<devices::BasicInput, Handle> inputs() const { return {this->document_, this->at("input")}; }
    /** Trusted platform modules. */
    List<devices::BasicTpm, Handle> tpms() const { return {this->document_, this->at("tpm")}; }
    /** How the screen is seen from outside. */
    List<devices::BasicGraphics, Handle> graphics() const { return {this->document_, this->at("graphics")}; }
    /** Sound cards. */
    List<devices::BasicSound, Handle> sounds() const { return {this->document_, this->at("sound")}; }
    /** Where the sound goes on the host. */
    List<devices::BasicAudio, Handle> audios() const { return {this->document_, this->at("audio")}; }
    /** Graphics cards. */
    List<devices::BasicVideo, Handle> videos() const { return {this->document_, this->at("video")}; }
    /** Devices of the host. */
    List<devices::BasicHostdev, Handle> hostdevs() const { return {this->document_, this->at("hostdev")}; }
    /** Devices of a client. */
    List<devices::BasicRedirdev, Handle> redirdevs() const { return {this->document_, this->at("redirdev")}; }
    /** Which devices of a client are let in. Since libvirt 1.0.1. */
    devices::BasicRedirFilter<Handle> redirfilter() const { return {this->document_, this->at("redirfilter")}; }
    /** Hubs. */
    List<devices::BasicHub, Handle> hubs() const { return {this->document_, this->at("hub")}; }
    /** Watchdogs. */
    List<devices::BasicWatchdog, Handle> watchdogs() const { return {this->document_, this->at("watchdog")}; }
    /** The memory balloon; libvirt adds one. */
    devices::BasicMemballoon<Handle> memballoon() const { return {this->document_, this->at("memballoon")}; }
    /** Sources of entropy. */
    List<devices::BasicRng, Handle> rngs() const { return {this->document_, this->at("rng")}; }
    /** The NVRAM of a pSeries guest. */
    devices::BasicNvram<Handle> nvram() const { return {this->document_, this->at("nvram")}; }
    /** Through which libvirt hears of a crash. */
    List<devices::BasicPanic, Handle> panics() const { return {this->document_, this->at("panic")}; }
    /** Memory shared between guests. */
    List<devices::BasicShmem, Handle> shmems() const { return {this->document_, this->at("shmem")}; }
    /** Memory modules. */
    List<devices::BasicMemory, Handle> memories() const { return {this->document_, this->at("memory")}; }
    /** Devices that encrypt. */
    List<devices::BasicCrypto, Handle> cryptos() const { return {this->document_, this->at("crypto")}; }
    /** IOMMUs. */
    List<devices::BasicIommu, Handle> iommus() const { return {this->document_, this->at("iommu")}; }
    /** Sockets between host and guest. */
    devices::BasicVsock<Handle> vsock() const { return {this->document_, this->at("vsock")}; }
    /** Storage that outlives a crash. */
    devices::BasicPstore<Handle> pstore() const { return {this->document_, this->at("pstore")}; }
};
using Devices = BasicDevices<fedvirt_document>;
using ConstDevices = BasicDevices<const fedvirt_document>;

/** Anything that looks like a disk to the guest. */
template <class Handle> class BasicDisk : public Element<BasicDisk, Handle> {
 public:
    using Element<fedvirt::devices::BasicDisk, Handle>::Element;
    /** What the source is; `file` when left out. Words: devices::DiskType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** What the guest sees; `disk` when left out. Words: devices::DiskDevice. */
    std::optional<std::string> device() const { return this->get_text("@device"); }
    Result<void> device(const TextOrNone &value) const { return this->set("@device", value); }
    /** The device model, where the bus leaves a choice. Since libvirt 5.2.0. Words: devices::DiskModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /**
     * `lun`: whether the guest may send raw I/O; it then holds for all of its disks. Since libvirt 0.9.10.
     * Words: common::YesNo.
     */
    std::optional<std::string> rawio() const { return this->get_text("@rawio"); }
    Result<void> rawio(const TextOrNone &value) const { return this->set("@rawio", value); }
    /** `lun`: whether SCSI commands of the guest are filtered. Since libvirt 1.0.2. Words: devices::SgIo. */
    std::optional<std::string> sgio() const { return this->get_text("@sgio"); }
    Result<void> sgio(const TextOrNone &value) const { return this->set("@sgio", value); }
    /** What happens to the disk at a snapshot. Since libvirt 0.9.5. Words: devices::DiskSnapshot. */
    std::optional<std::string> snapshot() const { return this->get_text("@snapshot"); }
    Result<void> snapshot(const TextOrNone &value) const { return this->set("@snapshot", value); }
    /** How the hypervisor accesses the source. */
    devices::BasicDiskDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** Who one is to the storage server; today in `source`. */
    devices::BasicAuth<Handle> auth() const { return {this->document_, this->at("auth")}; }
    /** Where the data is. None is an empty drive. */
    devices::BasicDiskSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** What the source is based on. Since libvirt 1.2.4. */
    devices::BasicBackingStore<Handle> backing_store() const { return {this->document_, this->at("backingStore")}; }
    /** Xen: the domain that serves the disk. Since libvirt 1.2.13. */
    devices::BasicBackendDomain<Handle> backenddomain() const { return {this->document_, this->at("backenddomain")}; }
    /** The geometry that the guest is told. Since libvirt 0.10.0. */
    devices::BasicGeometry<Handle> geometry() const { return {this->document_, this->at("geometry")}; }
    /** The block sizes that the guest is told. Since libvirt 0.10.2. */
    devices::BasicBlockIo<Handle> blockio() const { return {this->document_, this->at("blockio")}; }
    /** A block job that copies the disk; libvirt's answer. Since libvirt 0.9.12. */
    devices::BasicMirror<Handle> mirror() const { return {this->document_, this->at("mirror")}; }
    /** The bus and name under which the guest sees the disk. */
    devices::BasicDiskTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** Limits of throughput. Since libvirt 0.9.8. */
    devices::BasicIoTune<Handle> iotune() const { return {this->document_, this->at("iotune")}; }
    /** The throttle groups that limit the disk, instead of `iotune`. Since libvirt 11.2.0. */
    devices::BasicThrottleFilters<Handle> throttlefilters() const { return {this->document_, this->at("throttlefilters")}; }
    /** Whether the guest cannot write. */
    bool readonly() const { return this->get_flag("readonly"); }
    Result<void> readonly(const Flag &value) const { return this->set("readonly", value); }
    /** Whether several guests use the disk at once. */
    bool shareable() const { return this->get_flag("shareable"); }
    Result<void> shareable(const Flag &value) const { return this->set("shareable", value); }
    /** Whether what the guest writes is dropped when it ends. Since libvirt 0.9.5. */
    devices::BasicTransient<Handle> transient() const { return {this->document_, this->at("transient")}; }
    /** The drive's serial number. Since libvirt 0.7.1. */
    std::optional<std::string> serial() const { return this->get_text("serial"); }
    Result<void> serial(const TextOrNone &value) const { return this->set("serial", value); }
    /** The drive's world wide name, 16 hexadecimal digits. Since libvirt 0.10.1. */
    std::optional<std::string> wwn() const { return this->get_text("wwn"); }
    Result<void> wwn(const TextOrNone &value) const { return this->set("wwn", value); }
    /** The drive's vendor, up to 8 characters. Since libvirt 1.0.1. */
    std::optional<std::string> vendor() const { return this->get_text("vendor"); }
    Result<void> vendor(const TextOrNone &value) const { return this->set("vendor", value); }
    /** The drive's product name, up to 16 characters. Since libvirt 1.0.1. */
    std::optional<std::string> product() const { return this->get_text("product"); }
    Result<void> product(const TextOrNone &value) const { return this->set("product", value); }
    /** How the volume is encrypted; today in `source`. */
    storage_common::BasicEncryption<Handle> encryption() const { return {this->document_, this->at("encryption")}; }
    /** When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`. */
    devices::BasicBoot<Handle> boot() const { return {this->document_, this->at("boot")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Disk = BasicDisk<fedvirt_document>;
using ConstDisk = BasicDisk<const fedvirt_document>;

/** How the hypervisor accesses a disk's source. */
template <class Handle> class BasicDiskDriver : public Element<BasicDiskDriver, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskDriver, Handle>::Element;
    /** The backend: `qemu`, or with Xen `tap`, `tap2`, `phy` or `file`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The image's format. Words: devices::StorageFormat. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** How the host caches. Since libvirt 0.6.0. Words: devices::DiskCache. */
    std::optional<std::string> cache() const { return this->get_text("@cache"); }
    Result<void> cache(const TextOrNone &value) const { return this->set("@cache", value); }
    /** What happens at a write error. Since libvirt 0.8.0. Words: devices::ErrorPolicy. */
    std::optional<std::string> error_policy() const { return this->get_text("@error_policy"); }
    Result<void> error_policy(const TextOrNone &value) const { return this->set("@error_policy", value); }
    /**
     * What happens at a read error; as for writes when left out. Since libvirt 0.9.7. Words:
     * devices::ErrorPolicy.
     */
    std::optional<std::string> rerror_policy() const { return this->get_text("@rerror_policy"); }
    Result<void> rerror_policy(const TextOrNone &value) const { return this->set("@rerror_policy", value); }
    /** How I/O is submitted to the host. Since libvirt 0.8.8. Words: devices::DiskIo. */
    std::optional<std::string> io() const { return this->get_text("@io"); }
    Result<void> io(const TextOrNone &value) const { return this->set("@io", value); }
    /** Whether another thread handles I/O while the guest runs on. Since libvirt 0.9.3. Words: common::OnOff. */
    std::optional<std::string> ioeventfd() const { return this->get_text("@ioeventfd"); }
    Result<void> ioeventfd(const TextOrNone &value) const { return this->set("@ioeventfd", value); }
    /** Whether the guest is interrupted less often. Since libvirt 0.9.5. Words: common::OnOff. */
    std::optional<std::string> event_idx() const { return this->get_text("@event_idx"); }
    Result<void> event_idx(const TextOrNone &value) const { return this->set("@event_idx", value); }
    /** Whether what is read from a backing file is kept in the image. Since libvirt 0.9.10. Words: common::OnOff. */
    std::optional<std::string> copy_on_read() const { return this->get_text("@copy_on_read"); }
    Result<void> copy_on_read(const TextOrNone &value) const { return this->set("@copy_on_read", value); }
    /** Whether the guest can give blocks back. Since libvirt 1.0.6. Words: devices::Discard. */
    std::optional<std::string> discard() const { return this->get_text("@discard"); }
    Result<void> discard(const TextOrNone &value) const { return this->set("@discard", value); }
    /** The I/O thread that serves the disk, from 1. Since libvirt 1.2.8. */
    std::optional<std::uint64_t> iothread() const { return this->get_unsigned("@iothread"); }
    Result<void> iothread(const NumberOrNone &value) const { return this->set("@iothread", value); }
    /** Whether written zeroes are looked for. Since libvirt 2.0.0. Words: devices::DetectZeroes. */
    std::optional<std::string> detect_zeroes() const { return this->get_text("@detect_zeroes"); }
    Result<void> detect_zeroes(const TextOrNone &value) const { return this->set("@detect_zeroes", value); }
    /** virtio: the number of virtqueues. Since libvirt 3.9.0. */
    std::optional<std::uint64_t> queues() const { return this->get_unsigned("@queues"); }
    Result<void> queues(const NumberOrNone &value) const { return this->set("@queues", value); }
    /** virtio: the size of each virtqueue. Since libvirt 7.8.0. */
    std::optional<std::uint64_t> queue_size() const { return this->get_unsigned("@queue_size"); }
    Result<void> queue_size(const NumberOrNone &value) const { return this->set("@queue_size", value); }
    /** Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> iommu() const { return this->get_text("@iommu"); }
    Result<void> iommu(const TextOrNone &value) const { return this->set("@iommu", value); }
    /** Whether PCIe address translation services are offered. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> ats() const { return this->get_text("@ats"); }
    Result<void> ats(const TextOrNone &value) const { return this->set("@ats", value); }
    /** Whether packed virtqueues are tried. Since libvirt 6.3.0. Words: common::OnOff. */
    std::optional<std::string> packed() const { return this->get_text("@packed"); }
    Result<void> packed(const TextOrNone &value) const { return this->set("@packed", value); }
    /** Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0. Words: common::OnOff. */
    std::optional<std::string> page_per_vq() const { return this->get_text("@page_per_vq"); }
    Result<void> page_per_vq(const TextOrNone &value) const { return this->set("@page_per_vq", value); }
    /** qcow2: whether discarded clusters stay allocated in the image. Since libvirt 9.5.0. Words: common::OnOff. */
    std::optional<std::string> discard_no_unref() const { return this->get_text("@discard_no_unref"); }
    Result<void> discard_no_unref(const TextOrNone &value) const { return this->set("@discard_no_unref", value); }
    /** qcow2: the cache of metadata. Since libvirt 7.0.0. */
    devices::BasicMetadataCache<Handle> metadata_cache() const { return {this->document_, this->at("metadata_cache")}; }
    /** virtio: several I/O threads for the disk. Since libvirt 10.0.0. */
    devices::BasicDiskIoThreads<Handle> iothreads() const { return {this->document_, this->at("iothreads")}; }
    /** What is counted of the disk's I/O. Since libvirt 11.9.0. */
    devices::BasicDiskStatistics<Handle> statistics() const { return {this->document_, this->at("statistics")}; }
};
using DiskDriver = BasicDiskDriver<fedvirt_document>;
using ConstDiskDriver = BasicDiskDriver<const fedvirt_document>;

/** A storage server. */
template <class Handle> class BasicDiskHost : public Element<BasicDiskHost, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskHost, Handle>::Element;
    /** Its name or IP address. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Its port; each protocol has a default. */
    std::optional<std::int64_t> port() const { return this->get_signed("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
    /** How it is reached; `tcp` when left out. Words: devices::HostTransport. */
    std::optional<std::string> transport() const { return this->get_text("@transport"); }
    Result<void> transport(const TextOrNone &value) const { return this->set("@transport", value); }
    /** `unix`: the path of the socket. */
    std::optional<std::string> socket() const { return this->get_text("@socket"); }
    Result<void> socket(const TextOrNone &value) const { return this->set("@socket", value); }
};
using DiskHost = BasicDiskHost<fedvirt_document>;
using ConstDiskHost = BasicDiskHost<const fedvirt_document>;

/** Who one is to a storage server. */
template <class Handle> class BasicDiskIdentity : public Element<BasicDiskIdentity, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskIdentity, Handle>::Element;
    /** `nfs`: the user, by name, or by number after a `+`. */
    std::optional<std::string> user() const { return this->get_text("@user"); }
    Result<void> user(const TextOrNone &value) const { return this->set("@user", value); }
    /** `nfs`: the group, by name, or by number after a `+`. */
    std::optional<std::string> group() const { return this->get_text("@group"); }
    Result<void> group(const TextOrNone &value) const { return this->set("@group", value); }
    /** `ssh`: the user's name. */
    std::optional<std::string> username() const { return this->get_text("@username"); }
    Result<void> username(const TextOrNone &value) const { return this->set("@username", value); }
    /** `ssh`: the path of the private key. */
    std::optional<std::string> keyfile() const { return this->get_text("@keyfile"); }
    Result<void> keyfile(const TextOrNone &value) const { return this->set("@keyfile", value); }
    /** `ssh`: the path of the agent's socket, instead of a key. */
    std::optional<std::string> agentsock() const { return this->get_text("@agentsock"); }
    Result<void> agentsock(const TextOrNone &value) const { return this->set("@agentsock", value); }
};
using DiskIdentity = BasicDiskIdentity<fedvirt_document>;
using ConstDiskIdentity = BasicDiskIdentity<const fedvirt_document>;

/** An I/O thread that serves a disk or controller. */
template <class Handle> class BasicDiskIoThread : public Element<BasicDiskIoThread, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskIoThread, Handle>::Element;
    /** The thread's number. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** The queues that it serves; all threads or none have them. */
    List<devices::BasicDiskQueue, Handle> queues() const { return {this->document_, this->at("queue")}; }
};
using DiskIoThread = BasicDiskIoThread<fedvirt_document>;
using ConstDiskIoThread = BasicDiskIoThread<const fedvirt_document>;

/** The I/O threads that serve a disk. */
template <class Handle> class BasicDiskIoThreads : public Element<BasicDiskIoThreads, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskIoThreads, Handle>::Element;
    /** The threads; each queue goes to one of them. */
    List<devices::BasicDiskIoThread, Handle> iothreads() const { return {this->document_, this->at("iothread")}; }
};
using DiskIoThreads = BasicDiskIoThreads<fedvirt_document>;
using ConstDiskIoThreads = BasicDiskIoThreads<const fedvirt_document>;

/** A virtqueue. */
template <class Handle> class BasicDiskQueue : public Element<BasicDiskQueue, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskQueue, Handle>::Element;
    /** The queue's number, from 0. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
};
using DiskQueue = BasicDiskQueue<fedvirt_document>;
using ConstDiskQueue = BasicDiskQueue<const fedvirt_document>;

/** Where a disk's data is. Which attributes count depends on the disk's `type`. */
template <class Handle> class BasicDiskSource : public Element<BasicDiskSource, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskSource, Handle>::Element;
    /** `nvme`: the kind of `address`. `vhostuser`: the kind of socket. Words: devices::DiskSourceType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `file`: the path of the file. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
    /** `file`: the name of file descriptors passed in, used instead of the path. Since libvirt 9.0.0. */
    std::optional<std::string> fdgroup() const { return this->get_text("@fdgroup"); }
    Result<void> fdgroup(const TextOrNone &value) const { return this->set("@fdgroup", value); }
    /** `block`, `vhostvdpa`, `ctl`: the path of the device. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** `dir`: the path of the directory. */
    std::optional<std::string> dir() const { return this->get_text("@dir"); }
    Result<void> dir(const TextOrNone &value) const { return this->set("@dir", value); }
    /** `network`: the protocol. Words: devices::DiskProtocol. */
    std::optional<std::string> protocol() const { return this->get_text("@protocol"); }
    Result<void> protocol(const TextOrNone &value) const { return this->set("@protocol", value); }
    /** `network`: the image, export or target, as the protocol names it. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** `http`, `https`: the query string. Since libvirt 6.2.0. */
    std::optional<std::string> query() const { return this->get_text("@query"); }
    Result<void> query(const TextOrNone &value) const { return this->set("@query", value); }
    /** `nbd`, `vxhs`: whether the connection is encrypted. Since libvirt 4.5.0. Words: common::YesNo. */
    std::optional<std::string> tls() const { return this->get_text("@tls"); }
    Result<void> tls(const TextOrNone &value) const { return this->set("@tls", value); }
    /** `nbd`: the name expected in the server's certificate. Since libvirt 8.2.0. */
    std::optional<std::string> tls_hostname() const { return this->get_text("@tlsHostname"); }
    Result<void> tls_hostname(const TextOrNone &value) const { return this->set("@tlsHostname", value); }
    /** `volume`: the name of the storage pool. */
    std::optional<std::string> pool() const { return this->get_text("@pool"); }
    Result<void> pool(const TextOrNone &value) const { return this->set("@pool", value); }
    /** `volume`: the name of the volume. */
    std::optional<std::string> volume() const { return this->get_text("@volume"); }
    Result<void> volume(const TextOrNone &value) const { return this->set("@volume", value); }
    /** `volume`: how a LUN of an iSCSI pool is accessed. Since libvirt 1.1.1. Words: devices::VolumeMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** `nvme`: whether libvirt detaches the controller from the host. Words: common::YesNo. */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
    /** `nvme`: the namespace, from 1. */
    std::optional<std::uint64_t> namespace_() const { return this->get_unsigned("@namespace"); }
    Result<void> namespace_(const ValueOrNone &value) const { return this->set("@namespace", value); }
    /** `vhostuser`: the path of the socket. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /** What happens when the source is missing. Since libvirt 0.9.7. Words: devices::StartupPolicy. */
    std::optional<std::string> startup_policy() const { return this->get_text("@startupPolicy"); }
    Result<void> startup_policy(const TextOrNone &value) const { return this->set("@startupPolicy", value); }
    /** The image's number in block jobs, as in `vda[1]`; libvirt's answer. */
    std::optional<std::uint64_t> index() const { return this->get_unsigned("@index"); }
    Result<void> index(const NumberOrNone &value) const { return this->set("@index", value); }
    /** `network`: the servers. */
    List<devices::BasicDiskHost, Handle> hosts() const { return {this->document_, this->at("host")}; }
    /** `ssh`: which servers are trusted. */
    devices::BasicKnownHosts<Handle> known_hosts() const { return {this->document_, this->at("knownHosts")}; }
    /** `nfs`, `ssh`: who one is to the server. */
    devices::BasicDiskIdentity<Handle> identity() const { return {this->document_, this->at("identity")}; }
    /** `rbd`: the snapshot to use. Since libvirt 1.2.11. */
    devices::BasicDiskSourceSnapshot<Handle> snapshot() const { return {this->document_, this->at("snapshot")}; }
    /** `rbd`: the client's configuration file. Since libvirt 1.2.11. */
    devices::BasicDiskSourceConfig<Handle> config() const { return {this->document_, this->at("config")}; }
    /** `iscsi`: who one is. Since libvirt 4.7.0. */
    storage_common::BasicInitiator<Handle> initiator() const { return {this->document_, this->at("initiator")}; }
    /** `https`, `ftps`: how the server is checked. Since libvirt 6.2.0. */
    devices::BasicSsl<Handle> ssl() const { return {this->document_, this->at("ssl")}; }
    /** `http`, `https`: the cookies to send. Since libvirt 6.2.0. */
    devices::BasicCookies<Handle> cookies() const { return {this->document_, this->at("cookies")}; }
    /** How much is read ahead. Since libvirt 6.2.0. */
    devices::BasicReadahead<Handle> readahead() const { return {this->document_, this->at("readahead")}; }
    /** When a connection is given up. Since libvirt 6.2.0. */
    devices::BasicTimeout<Handle> timeout() const { return {this->document_, this->at("timeout")}; }
    /** `nvme`: the controller's PCI address on the host. Since libvirt 6.0.0. */
    pci::BasicPciAddress<Handle> address() const { return {this->document_, this->at("address")}; }
    /** `vhostuser`, `nbd`: what happens when the connection is lost. */
    devices::BasicReconnect<Handle> reconnect() const { return {this->document_, this->at("reconnect")}; }
    /** The part of the storage that holds the image. Since libvirt 6.1.0. */
    devices::BasicSlices<Handle> slices() const { return {this->document_, this->at("slices")}; }
    /** Security labels for the source alone. Since libvirt 0.9.9. */
    List<devices::BasicDeviceSeclabel, Handle> seclabels() const { return {this->document_, this->at("seclabel")}; }
    /** Who one is to the storage server. Since libvirt 3.9.0. */
    devices::BasicAuth<Handle> auth() const { return {this->document_, this->at("auth")}; }
    /** How the volume is encrypted. Since libvirt 3.9.0. */
    storage_common::BasicEncryption<Handle> encryption() const { return {this->document_, this->at("encryption")}; }
    /** Persistent reservations. Since libvirt 4.4.0. */
    devices::BasicReservations<Handle> reservations() const { return {this->document_, this->at("reservations")}; }
    /** qcow2: where the data is, when the image holds the metadata alone. Since libvirt 10.10.0. */
    devices::BasicDataStore<Handle> data_store() const { return {this->document_, this->at("dataStore")}; }
};
using DiskSource = BasicDiskSource<fedvirt_document>;
using ConstDiskSource = BasicDiskSource<const fedvirt_document>;

/** The configuration of a storage client. */
template <class Handle> class BasicDiskSourceConfig : public Element<BasicDiskSourceConfig, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskSourceConfig, Handle>::Element;
    /** The path of the file. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
};
using DiskSourceConfig = BasicDiskSourceConfig<fedvirt_document>;
using ConstDiskSourceConfig = BasicDiskSourceConfig<const fedvirt_document>;

/** A snapshot on a storage server. */
template <class Handle> class BasicDiskSourceSnapshot : public Element<BasicDiskSourceSnapshot, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskSourceSnapshot, Handle>::Element;
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using DiskSourceSnapshot = BasicDiskSourceSnapshot<fedvirt_document>;
using ConstDiskSourceSnapshot = BasicDiskSourceSnapshot<const fedvirt_document>;

/** An interval for which averages are kept. */
template <class Handle> class BasicDiskStatistic : public Element<BasicDiskStatistic, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskStatistic, Handle>::Element;
    /** The length in seconds. */
    std::optional<std::uint64_t> interval() const { return this->get_unsigned("@interval"); }
    Result<void> interval(const NumberOrNone &value) const { return this->set("@interval", value); }
};
using DiskStatistic = BasicDiskStatistic<fedvirt_document>;
using ConstDiskStatistic = BasicDiskStatistic<const fedvirt_document>;

/** What is counted of a disk's I/O. */
template <class Handle> class BasicDiskStatistics : public Element<BasicDiskStatistics, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskStatistics, Handle>::Element;
    /** Intervals for which averages are kept. */
    List<devices::BasicDiskStatistic, Handle> statistics() const { return {this->document_, this->at("statistic")}; }
    /** How latencies are counted. Since libvirt 12.1.0. */
    List<devices::BasicLatencyHistogram, Handle> latency_histograms() const { return {this->document_, this->at("latency-histogram")}; }
};
using DiskStatistics = BasicDiskStatistics<fedvirt_document>;
using ConstDiskStatistics = BasicDiskStatistics<const fedvirt_document>;

/** The bus and name under which the guest sees a disk. */
template <class Handle> class BasicDiskTarget : public Element<BasicDiskTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicDiskTarget, Handle>::Element;
    /** A name such as `vda` or `sda`: an order, and not always the name in the guest. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** The bus; from the name when left out. Words: devices::DiskBus. */
    std::optional<std::string> bus() const { return this->get_text("@bus"); }
    Result<void> bus(const TextOrNone &value) const { return this->set("@bus", value); }
    /** Whether the drive's tray is open. Since libvirt 0.9.11. Words: devices::Tray. */
    std::optional<std::string> tray() const { return this->get_text("@tray"); }
    Result<void> tray(const TextOrNone &value) const { return this->set("@tray", value); }
    /** USB: whether the medium is removable. Since libvirt 1.1.3. Words: common::OnOff. */
    std::optional<std::string> removable() const { return this->get_text("@removable"); }
    Result<void> removable(const TextOrNone &value) const { return this->set("@removable", value); }
    /** Rotations per minute, 1025 to 65534, or 1 for a disk that does not rotate. Since libvirt 7.3.0. */
    std::optional<std::uint64_t> rotation_rate() const { return this->get_unsigned("@rotation_rate"); }
    Result<void> rotation_rate(const NumberOrNone &value) const { return this->set("@rotation_rate", value); }
    /** SCSI: whether DPO and FUA are supported. Words: common::OnOff. */
    std::optional<std::string> dpofua() const { return this->get_text("@dpofua"); }
    Result<void> dpofua(const TextOrNone &value) const { return this->set("@dpofua", value); }
};
using DiskTarget = BasicDiskTarget<fedvirt_document>;
using ConstDiskTarget = BasicDiskTarget<const fedvirt_document>;

/** Whether files can be sent. */
template <class Handle> class BasicFileTransfer : public Element<BasicFileTransfer, Handle> {
 public:
    using Element<fedvirt::devices::BasicFileTransfer, Handle>::Element;
    /** Whether they can. Words: common::YesNo. */
    std::optional<std::string> enable() const { return this->get_text("@enable"); }
    Result<void> enable(const TextOrNone &value) const { return this->set("@enable", value); }
};
using FileTransfer = BasicFileTransfer<fedvirt_document>;
using ConstFileTransfer = BasicFileTransfer<const fedvirt_document>;

/** A file system of the host in the guest. */
template <class Handle> class BasicFilesystem : public Element<BasicFilesystem, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilesystem, Handle>::Element;
    /** What the source is; `mount` when left out. Words: devices::FilesystemType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** As whom the guest accesses files. Since libvirt 0.8.5. Words: devices::AccessMode. */
    std::optional<std::string> accessmode() const { return this->get_text("@accessmode"); }
    Result<void> accessmode(const TextOrNone &value) const { return this->set("@accessmode", value); }
    /** virtio: the generation. Since libvirt 5.2.0. Words: devices::VirtioModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** 9p: what happens when the directory spans several devices. Since libvirt 6.3.0. Words: devices::MultiDevs. */
    std::optional<std::string> multidevs() const { return this->get_text("@multidevs"); }
    Result<void> multidevs(const TextOrNone &value) const { return this->set("@multidevs", value); }
    /** 9p: the mode of new files, octal. Since libvirt 6.10.0. */
    std::optional<std::string> fmode() const { return this->get_text("@fmode"); }
    Result<void> fmode(const TextOrNone &value) const { return this->set("@fmode", value); }
    /** 9p: the mode of new directories, octal. Since libvirt 6.10.0. */
    std::optional<std::string> dmode() const { return this->get_text("@dmode"); }
    Result<void> dmode(const TextOrNone &value) const { return this->set("@dmode", value); }
    /** How it reaches the guest. Since libvirt 1.0.6. */
    devices::BasicFilesystemDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** Options of virtiofsd. Since libvirt 6.2.0. */
    devices::BasicFilesystemBinary<Handle> binary() const { return {this->document_, this->at("binary")}; }
    /** virtiofs: how user and group numbers differ. Since libvirt 10.0.0. */
    domain::BasicIdMap<Handle> idmap() const { return {this->document_, this->at("idmap")}; }
    /** Where on the host it is. */
    devices::BasicFilesystemSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** Where in the guest it is. */
    devices::BasicFilesystemTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** Whether the guest cannot write. */
    bool readonly() const { return this->get_flag("readonly"); }
    Result<void> readonly(const Flag &value) const { return this->set("readonly", value); }
    /** When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`. */
    devices::BasicBoot<Handle> boot() const { return {this->document_, this->at("boot")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
    /** The most space that the guest may take, in bytes by default. Since libvirt 0.9.13. */
    common::BasicSize<Handle> space_hard_limit() const { return {this->document_, this->at("space_hard_limit")}; }
    /** The most space that the guest may take for long, in bytes by default. Since libvirt 0.9.13. */
    common::BasicSize<Handle> space_soft_limit() const { return {this->document_, this->at("space_soft_limit")}; }
};
using Filesystem = BasicFilesystem<fedvirt_document>;
using ConstFilesystem = BasicFilesystem<const fedvirt_document>;

/** Options of virtiofsd. */
template <class Handle> class BasicFilesystemBinary : public Element<BasicFilesystemBinary, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilesystemBinary, Handle>::Element;
    /** The path of the program. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /** Whether extended attributes are passed on. Words: common::OnOff. */
    std::optional<std::string> xattr() const { return this->get_text("@xattr"); }
    Result<void> xattr(const TextOrNone &value) const { return this->set("@xattr", value); }
    /** What the guest caches. */
    devices::BasicFilesystemCache<Handle> cache() const { return {this->document_, this->at("cache")}; }
    /** How the program is confined. Since libvirt 7.2.0. */
    devices::BasicFilesystemSandbox<Handle> sandbox() const { return {this->document_, this->at("sandbox")}; }
    /** Locks in the file system. */
    devices::BasicFilesystemLock<Handle> lock() const { return {this->document_, this->at("lock")}; }
    /** The program's threads. Since libvirt 8.5.0. */
    devices::BasicThreadPool<Handle> thread_pool() const { return {this->document_, this->at("thread_pool")}; }
    /** The program's open files. */
    devices::BasicOpenFiles<Handle> openfiles() const { return {this->document_, this->at("openfiles")}; }
};
using FilesystemBinary = BasicFilesystemBinary<fedvirt_document>;
using ConstFilesystemBinary = BasicFilesystemBinary<const fedvirt_document>;

/** What a guest caches of a file system. */
template <class Handle> class BasicFilesystemCache : public Element<BasicFilesystemCache, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilesystemCache, Handle>::Element;
    /** Whether it does. Words: devices::CacheMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using FilesystemCache = BasicFilesystemCache<fedvirt_document>;
using ConstFilesystemCache = BasicFilesystemCache<const fedvirt_document>;

/** How a file system reaches the guest. */
template <class Handle> class BasicFilesystemDriver : public Element<BasicFilesystemDriver, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilesystemDriver, Handle>::Element;
    /** The way. Words: devices::FilesystemDriverType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `loop`, `nbd`, `ploop`: the format of the image. Words: devices::StorageFormat. */
    std::optional<std::string> format() const { return this->get_text("@format"); }
    Result<void> format(const TextOrNone &value) const { return this->set("@format", value); }
    /** 9p: when the host writes. Since libvirt 0.9.10. Words: devices::WritePolicy. */
    std::optional<std::string> wrpolicy() const { return this->get_text("@wrpolicy"); }
    Result<void> wrpolicy(const TextOrNone &value) const { return this->set("@wrpolicy", value); }
    /** virtiofs: the size of the request queue. Since libvirt 6.2.0. */
    std::optional<std::uint64_t> queue() const { return this->get_unsigned("@queue"); }
    Result<void> queue(const NumberOrNone &value) const { return this->set("@queue", value); }
    /** Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> iommu() const { return this->get_text("@iommu"); }
    Result<void> iommu(const TextOrNone &value) const { return this->set("@iommu", value); }
    /** Whether PCIe address translation services are offered. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> ats() const { return this->get_text("@ats"); }
    Result<void> ats(const TextOrNone &value) const { return this->set("@ats", value); }
    /** Whether packed virtqueues are tried. Since libvirt 6.3.0. Words: common::OnOff. */
    std::optional<std::string> packed() const { return this->get_text("@packed"); }
    Result<void> packed(const TextOrNone &value) const { return this->set("@packed", value); }
    /** Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0. Words: common::OnOff. */
    std::optional<std::string> page_per_vq() const { return this->get_text("@page_per_vq"); }
    Result<void> page_per_vq(const TextOrNone &value) const { return this->set("@page_per_vq", value); }
};
using FilesystemDriver = BasicFilesystemDriver<fedvirt_document>;
using ConstFilesystemDriver = BasicFilesystemDriver<const fedvirt_document>;

/** Locks in a file system. */
template <class Handle> class BasicFilesystemLock : public Element<BasicFilesystemLock, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilesystemLock, Handle>::Element;
    /** Whether POSIX locks are passed on. Words: common::OnOff. */
    std::optional<std::string> posix() const { return this->get_text("@posix"); }
    Result<void> posix(const TextOrNone &value) const { return this->set("@posix", value); }
    /** Whether flock's locks are passed on. Words: common::OnOff. */
    std::optional<std::string> flock() const { return this->get_text("@flock"); }
    Result<void> flock(const TextOrNone &value) const { return this->set("@flock", value); }
};
using FilesystemLock = BasicFilesystemLock<fedvirt_document>;
using ConstFilesystemLock = BasicFilesystemLock<const fedvirt_document>;

/** How virtiofsd is confined. */
template <class Handle> class BasicFilesystemSandbox : public Element<BasicFilesystemSandbox, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilesystemSandbox, Handle>::Element;
    /** How. Words: devices::SandboxMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using FilesystemSandbox = BasicFilesystemSandbox<fedvirt_document>;
using ConstFilesystemSandbox = BasicFilesystemSandbox<const fedvirt_document>;

/** Where on the host a file system is. Which attributes count depends on its `type`. */
template <class Handle> class BasicFilesystemSource : public Element<BasicFilesystemSource, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilesystemSource, Handle>::Element;
    /** `mount`, `bind`: the path of the directory. */
    std::optional<std::string> dir() const { return this->get_text("@dir"); }
    Result<void> dir(const TextOrNone &value) const { return this->set("@dir", value); }
    /** virtiofs: the path of a socket of virtiofsd that others started. Since libvirt 6.10.0. */
    std::optional<std::string> socket() const { return this->get_text("@socket"); }
    Result<void> socket(const TextOrNone &value) const { return this->set("@socket", value); }
    /** `block`: the path of the device. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** `file`: the path of the file. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
    /** `template`: the name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** `ram`: the size, in KiB by default. */
    std::optional<std::uint64_t> usage() const { return this->get_unsigned("@usage"); }
    Result<void> usage(const NumberOrNone &value) const { return this->set("@usage", value); }
    /** `ram`: the unit of the size. */
    std::optional<std::string> units() const { return this->get_text("@units"); }
    Result<void> units(const TextOrNone &value) const { return this->set("@units", value); }
    /** `volume`: the name of the storage pool. */
    std::optional<std::string> pool() const { return this->get_text("@pool"); }
    Result<void> pool(const TextOrNone &value) const { return this->set("@pool", value); }
    /** `volume`: the name of the volume. */
    std::optional<std::string> volume() const { return this->get_text("@volume"); }
    Result<void> volume(const TextOrNone &value) const { return this->set("@volume", value); }
};
using FilesystemSource = BasicFilesystemSource<fedvirt_document>;
using ConstFilesystemSource = BasicFilesystemSource<const fedvirt_document>;

/** Where in the guest a file system is. */
template <class Handle> class BasicFilesystemTarget : public Element<BasicFilesystemTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilesystemTarget, Handle>::Element;
    /** The mount tag, or for containers the place. */
    std::optional<std::string> dir() const { return this->get_text("@dir"); }
    Result<void> dir(const TextOrNone &value) const { return this->set("@dir", value); }
};
using FilesystemTarget = BasicFilesystemTarget<fedvirt_document>;
using ConstFilesystemTarget = BasicFilesystemTarget<const fedvirt_document>;

/** A value for a variable of a filter. */
template <class Handle> class BasicFilterParameter : public Element<BasicFilterParameter, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilterParameter, Handle>::Element;
    /** The variable. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The value. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using FilterParameter = BasicFilterParameter<fedvirt_document>;
using ConstFilterParameter = BasicFilterParameter<const fedvirt_document>;

/** The network filter for an interface. */
template <class Handle> class BasicFilterRef : public Element<BasicFilterRef, Handle> {
 public:
    using Element<fedvirt::devices::BasicFilterRef, Handle>::Element;
    /** The filter's name. */
    std::optional<std::string> filter() const { return this->get_text("@filter"); }
    Result<void> filter(const TextOrNone &value) const { return this->set("@filter", value); }
    /** Values for the filter's variables. */
    List<devices::BasicFilterParameter, Handle> parameters() const { return {this->document_, this->at("parameter")}; }
};
using FilterRef = BasicFilterRef<fedvirt_document>;
using ConstFilterRef = BasicFilterRef<const fedvirt_document>;

/** The geometry of a disk. */
template <class Handle> class BasicGeometry : public Element<BasicGeometry, Handle> {
 public:
    using Element<fedvirt::devices::BasicGeometry, Handle>::Element;
    /** The number of cylinders. */
    std::optional<std::uint64_t> cyls() const { return this->get_unsigned("@cyls"); }
    Result<void> cyls(const NumberOrNone &value) const { return this->set("@cyls", value); }
    /** The number of heads. */
    std::optional<std::uint64_t> heads() const { return this->get_unsigned("@heads"); }
    Result<void> heads(const NumberOrNone &value) const { return this->set("@heads", value); }
    /** The number of sectors per track. */
    std::optional<std::uint64_t> secs() const { return this->get_unsigned("@secs"); }
    Result<void> secs(const NumberOrNone &value) const { return this->set("@secs", value); }
    /** The BIOS's translation. Words: devices::GeometryTranslation. */
    std::optional<std::string> trans() const { return this->get_text("@trans"); }
    Result<void> trans(const TextOrNone &value) const { return this->set("@trans", value); }
};
using Geometry = BasicGeometry<fedvirt_document>;
using ConstGeometry = BasicGeometry<const fedvirt_document>;

/** OpenGL for a screen. */
template <class Handle> class BasicGl : public Element<BasicGl, Handle> {
 public:
    using Element<fedvirt::devices::BasicGl, Handle>::Element;
    /** Whether it is used. Words: common::YesNo. */
    std::optional<std::string> enable() const { return this->get_text("@enable"); }
    Result<void> enable(const TextOrNone &value) const { return this->set("@enable", value); }
    /** The path of the host's device for it. Since libvirt 3.1.0. */
    std::optional<std::string> rendernode() const { return this->get_text("@rendernode"); }
    Result<void> rendernode(const TextOrNone &value) const { return this->set("@rendernode", value); }
};
using Gl = BasicGl<fedvirt_document>;
using ConstGl = BasicGl<const fedvirt_document>;

/** How the guest's screen is seen. */
template <class Handle> class BasicGraphics : public Element<BasicGraphics, Handle> {
 public:
    using Element<fedvirt::devices::BasicGraphics, Handle>::Element;
    /** By what. Words: devices::GraphicsType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `vnc`: the path of a UNIX socket; as in the first of `listens`. Since libvirt 0.8.8. */
    std::optional<std::string> socket() const { return this->get_text("@socket"); }
    Result<void> socket(const TextOrNone &value) const { return this->set("@socket", value); }
    /** `vnc`, `spice`, `rdp`: the TCP port, or -1 for any. */
    std::optional<std::int64_t> port() const { return this->get_signed("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
    /** `spice`: the TCP port for TLS. */
    std::optional<std::int64_t> tls_port() const { return this->get_signed("@tlsPort"); }
    Result<void> tls_port(const NumberOrNone &value) const { return this->set("@tlsPort", value); }
    /** Whether libvirt chooses the ports. Words: common::YesNo. */
    std::optional<std::string> autoport() const { return this->get_text("@autoport"); }
    Result<void> autoport(const TextOrNone &value) const { return this->set("@autoport", value); }
    /** `vnc`: the port for WebSocket, or -1 for any. Since libvirt 1.0.6. */
    std::optional<std::int64_t> websocket() const { return this->get_signed("@websocket"); }
    Result<void> websocket(const NumberOrNone &value) const { return this->set("@websocket", value); }
    /** `rdp`: whether a new client replaces the one there is. Words: common::YesNo. */
    std::optional<std::string> replace_user() const { return this->get_text("@replaceUser"); }
    Result<void> replace_user(const TextOrNone &value) const { return this->set("@replaceUser", value); }
    /** `rdp`: whether several clients may connect. Words: common::YesNo. */
    std::optional<std::string> multi_user() const { return this->get_text("@multiUser"); }
    Result<void> multi_user(const TextOrNone &value) const { return this->set("@multiUser", value); }
    /** The address on which to listen; as in the first of `listens`. */
    std::optional<std::string> listen() const { return this->get_text("@listen"); }
    Result<void> listen(const TextOrNone &value) const { return this->set("@listen", value); }
    /** `vnc`, `spice`: the keyboard layout. */
    std::optional<std::string> keymap() const { return this->get_text("@keymap"); }
    Result<void> keymap(const TextOrNone &value) const { return this->set("@keymap", value); }
    /** `vnc`: what happens when a second client comes. Since libvirt 1.0.6. Words: devices::SharePolicy. */
    std::optional<std::string> share_policy() const { return this->get_text("@sharePolicy"); }
    Result<void> share_policy(const TextOrNone &value) const { return this->set("@sharePolicy", value); }
    /** `vnc`: whether clients may shut the guest down and reset it. Since libvirt 7.1.0. Words: common::YesNo. */
    std::optional<std::string> power_control() const { return this->get_text("@powerControl"); }
    Result<void> power_control(const TextOrNone &value) const { return this->set("@powerControl", value); }
    /** `vnc` of bhyve: whether the guest waits for the first client. Since libvirt 11.10.0. Words: common::YesNo. */
    std::optional<std::string> wait() const { return this->get_text("@wait"); }
    Result<void> wait(const TextOrNone &value) const { return this->set("@wait", value); }
    /**
     * `spice`: whether channels are encrypted when nothing else is said. Since libvirt 0.9.12. Words:
     * devices::ChannelSecurity.
     */
    std::optional<std::string> default_mode() const { return this->get_text("@defaultMode"); }
    Result<void> default_mode(const TextOrNone &value) const { return this->set("@defaultMode", value); }
    /** `rdp`: the user name. */
    std::optional<std::string> username() const { return this->get_text("@username"); }
    Result<void> username(const TextOrNone &value) const { return this->set("@username", value); }
    /** The password, in clear; an empty one lets nobody in. libvirt gives it out on request alone. */
    std::optional<std::string> passwd() const { return this->get_text("@passwd"); }
    Result<void> passwd(const TextOrNone &value) const { return this->set("@passwd", value); }
    /** When the password expires, in UTC: `2010-04-09T15:51:00`. */
    std::optional<std::string> passwd_valid_to() const { return this->get_text("@passwdValidTo"); }
    Result<void> passwd_valid_to(const TextOrNone &value) const { return this->set("@passwdValidTo", value); }
    /** What happens to clients when the password changes. Since libvirt 0.9.3. Words: devices::Connected. */
    std::optional<std::string> connected() const { return this->get_text("@connected"); }
    Result<void> connected(const TextOrNone &value) const { return this->set("@connected", value); }
    /** `sdl`, `desktop`: the X display. */
    std::optional<std::string> display() const { return this->get_text("@display"); }
    Result<void> display(const TextOrNone &value) const { return this->set("@display", value); }
    /** `sdl`: the path of the X authority file. */
    std::optional<std::string> xauth() const { return this->get_text("@xauth"); }
    Result<void> xauth(const TextOrNone &value) const { return this->set("@xauth", value); }
    /** `sdl`, `desktop`: whether the window fills the screen. Words: common::YesNo. */
    std::optional<std::string> fullscreen() const { return this->get_text("@fullscreen"); }
    Result<void> fullscreen(const TextOrNone &value) const { return this->set("@fullscreen", value); }
    /** `dbus`: whether clients connect to QEMU itself. Since libvirt 8.4.0. Words: common::YesNo. */
    std::optional<std::string> p2p() const { return this->get_text("@p2p"); }
    Result<void> p2p(const TextOrNone &value) const { return this->set("@p2p", value); }
    /** `dbus`: the address of the bus. Since libvirt 8.4.0. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** Where to listen. Since libvirt 0.9.4. */
    List<devices::BasicGraphicsListen, Handle> listens() const { return {this->document_, this->at("listen")}; }
    /** `spice`: whether single channels are encrypted. */
    List<devices::BasicGraphicsChannel, Handle> channels() const { return {this->document_, this->at("channel")}; }
    /** `spice`: how images are compressed. Since libvirt 0.9.1. */
    devices::BasicSpiceImage<Handle> image() const { return {this->document_, this->at("image")}; }
    /** `spice`: whether images are compressed with JPEG on slow links. Since libvirt 0.9.1. */
    devices::BasicSpiceWan<Handle> jpeg() const { return {this->document_, this->at("jpeg")}; }
    /** `spice`: whether images are compressed with zlib on slow links. Since libvirt 0.9.1. */
    devices::BasicSpiceWan<Handle> zlib() const { return {this->document_, this->at("zlib")}; }
    /** `spice`: whether sound is compressed. Since libvirt 0.9.1. */
    devices::BasicSpicePlayback<Handle> playback() const { return {this->document_, this->at("playback")}; }
    /** `spice`: what is sent as video. Since libvirt 0.9.2. */
    devices::BasicSpiceStreaming<Handle> streaming() const { return {this->document_, this->at("streaming")}; }
    /** `spice`: who moves the pointer. Since libvirt 0.9.11. */
    devices::BasicMouse<Handle> mouse() const { return {this->document_, this->at("mouse")}; }
    /** `spice`: whether the clipboard is shared. Since libvirt 0.9.3. */
    devices::BasicClipboard<Handle> clipboard() const { return {this->document_, this->at("clipboard")}; }
    /** `spice`: whether files can be sent. Since libvirt 1.2.2. */
    devices::BasicFileTransfer<Handle> filetransfer() const { return {this->document_, this->at("filetransfer")}; }
    /** OpenGL. Since libvirt 1.3.3. */
    devices::BasicGl<Handle> gl() const { return {this->document_, this->at("gl")}; }
    /** `vnc`, `dbus`: the audio backend. Since libvirt 7.2.0. */
    devices::BasicAudioRef<Handle> audio() const { return {this->document_, this->at("audio")}; }
};
using Graphics = BasicGraphics<fedvirt_document>;
using ConstGraphics = BasicGraphics<const fedvirt_document>;

/** Whether a channel of SPICE is encrypted. */
template <class Handle> class BasicGraphicsChannel : public Element<BasicGraphicsChannel, Handle> {
 public:
    using Element<fedvirt::devices::BasicGraphicsChannel, Handle>::Element;
    /** The channel. Words: devices::SpiceChannel. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether it is. Words: devices::ChannelSecurity. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using GraphicsChannel = BasicGraphicsChannel<fedvirt_document>;
using ConstGraphicsChannel = BasicGraphicsChannel<const fedvirt_document>;

/** Where a server listens. */
template <class Handle> class BasicGraphicsListen : public Element<BasicGraphicsListen, Handle> {
 public:
    using Element<fedvirt::devices::BasicGraphicsListen, Handle>::Element;
    /** On what. Words: devices::ListenType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `address`: the IP address or host name. `network`: the address in use, libvirt's answer. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** `network`: the name of the network. */
    std::optional<std::string> network() const { return this->get_text("@network"); }
    Result<void> network(const TextOrNone &value) const { return this->set("@network", value); }
    /** `socket`: the path of the socket; libvirt chooses when left out. */
    std::optional<std::string> socket() const { return this->get_text("@socket"); }
    Result<void> socket(const TextOrNone &value) const { return this->set("@socket", value); }
};
using GraphicsListen = BasicGraphicsListen<fedvirt_document>;
using ConstGraphicsListen = BasicGraphicsListen<const fedvirt_document>;

/** Offloading on the guest's side. */
template <class Handle> class BasicGuestOffload : public Element<BasicGuestOffload, Handle> {
 public:
    using Element<fedvirt::devices::BasicGuestOffload, Handle>::Element;
    /** Checksums. Words: common::OnOff. */
    std::optional<std::string> csum() const { return this->get_text("@csum"); }
    Result<void> csum(const TextOrNone &value) const { return this->set("@csum", value); }
    /** Segmentation of TCP over IPv4. Words: common::OnOff. */
    std::optional<std::string> tso4() const { return this->get_text("@tso4"); }
    Result<void> tso4(const TextOrNone &value) const { return this->set("@tso4", value); }
    /** Segmentation of TCP over IPv6. Words: common::OnOff. */
    std::optional<std::string> tso6() const { return this->get_text("@tso6"); }
    Result<void> tso6(const TextOrNone &value) const { return this->set("@tso6", value); }
    /** Segmentation with congestion notification. Words: common::OnOff. */
    std::optional<std::string> ecn() const { return this->get_text("@ecn"); }
    Result<void> ecn(const TextOrNone &value) const { return this->set("@ecn", value); }
    /** Fragmentation of UDP. Words: common::OnOff. */
    std::optional<std::string> ufo() const { return this->get_text("@ufo"); }
    Result<void> ufo(const TextOrNone &value) const { return this->set("@ufo", value); }
};
using GuestOffload = BasicGuestOffload<fedvirt_document>;
using ConstGuestOffload = BasicGuestOffload<const fedvirt_document>;

/** Offloading on the host's side. */
template <class Handle> class BasicHostOffload : public Element<BasicHostOffload, Handle> {
 public:
    using Element<fedvirt::devices::BasicHostOffload, Handle>::Element;
    /** Checksums. Words: common::OnOff. */
    std::optional<std::string> csum() const { return this->get_text("@csum"); }
    Result<void> csum(const TextOrNone &value) const { return this->set("@csum", value); }
    /** Segmentation, of any kind. Words: common::OnOff. */
    std::optional<std::string> gso() const { return this->get_text("@gso"); }
    Result<void> gso(const TextOrNone &value) const { return this->set("@gso", value); }
    /** Segmentation of TCP over IPv4. Words: common::OnOff. */
    std::optional<std::string> tso4() const { return this->get_text("@tso4"); }
    Result<void> tso4(const TextOrNone &value) const { return this->set("@tso4", value); }
    /** Segmentation of TCP over IPv6. Words: common::OnOff. */
    std::optional<std::string> tso6() const { return this->get_text("@tso6"); }
    Result<void> tso6(const TextOrNone &value) const { return this->set("@tso6", value); }
    /** Segmentation with congestion notification. Words: common::OnOff. */
    std::optional<std::string> ecn() const { return this->get_text("@ecn"); }
    Result<void> ecn(const TextOrNone &value) const { return this->set("@ecn", value); }
    /** Fragmentation of UDP. Words: common::OnOff. */
    std::optional<std::string> ufo() const { return this->get_text("@ufo"); }
    Result<void> ufo(const TextOrNone &value) const { return this->set("@ufo", value); }
    /** Receive buffers that can be merged. Since libvirt 1.2.13. Words: common::OnOff. */
    std::optional<std::string> mrg_rxbuf() const { return this->get_text("@mrg_rxbuf"); }
    Result<void> mrg_rxbuf(const TextOrNone &value) const { return this->set("@mrg_rxbuf", value); }
};
using HostOffload = BasicHostOffload<fedvirt_document>;
using ConstHostOffload = BasicHostOffload<const fedvirt_document>;

/** A device of the host for the guest. */
template <class Handle> class BasicHostdev : public Element<BasicHostdev, Handle> {
 public:
    using Element<fedvirt::devices::BasicHostdev, Handle>::Element;
    /** Whether it is given to a machine or to a container. Words: devices::HostdevMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** The kind of device. Words: devices::HostdevType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `pci`: whether libvirt detaches it from the host and back. Words: common::YesNo. */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
    /** `scsi`: whether SCSI commands of the guest are filtered. Since libvirt 1.0.6. Words: devices::SgIo. */
    std::optional<std::string> sgio() const { return this->get_text("@sgio"); }
    Result<void> sgio(const TextOrNone &value) const { return this->set("@sgio", value); }
    /** `scsi`: whether the guest may send raw I/O. Since libvirt 1.2.9. Words: common::YesNo. */
    std::optional<std::string> rawio() const { return this->get_text("@rawio"); }
    Result<void> rawio(const TextOrNone &value) const { return this->set("@rawio", value); }
    /** `mdev`: how the guest sees it. `scsi_host`: the generation of virtio. Words: devices::HostdevModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /**
     * `mdev`, `pci`: whether its screen is shown through `<graphics>`. Since libvirt 4.6.0. Words:
     * common::OnOff.
     */
    std::optional<std::string> display() const { return this->get_text("@display"); }
    Result<void> display(const TextOrNone &value) const { return this->set("@display", value); }
    /** `mdev`, `pci`: whether it has a framebuffer for booting. Since libvirt 5.10.0. Words: common::OnOff. */
    std::optional<std::string> ramfb() const { return this->get_text("@ramfb"); }
    Result<void> ramfb(const TextOrNone &value) const { return this->set("@ramfb", value); }
    /** `pci`: the backend. Since libvirt 1.0.5. */
    network_common::BasicHostdevDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** Which device it is. */
    devices::BasicHostdevSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** `net`: IP addresses in the container. Since libvirt 1.2.12. */
    List<devices::BasicInterfaceIp, Handle> ips() const { return {this->document_, this->at("ip")}; }
    /** `net`: routes in the container. Since libvirt 1.2.12. */
    List<network_common::BasicRoute, Handle> routes() const { return {this->document_, this->at("route")}; }
    /** The other interface of a pair that fails over. Since libvirt 7.1.0. */
    devices::BasicTeaming<Handle> teaming() const { return {this->document_, this->at("teaming")}; }
    /** `scsi`: whether the guest cannot write. Since libvirt 1.0.6. */
    bool readonly() const { return this->get_flag("readonly"); }
    Result<void> readonly(const Flag &value) const { return this->set("readonly", value); }
    /** `scsi`: whether several guests use it at once. Since libvirt 1.0.6. */
    bool shareable() const { return this->get_flag("shareable"); }
    Result<void> shareable(const Flag &value) const { return this->set("shareable", value); }
    /** When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`. */
    devices::BasicBoot<Handle> boot() const { return {this->document_, this->at("boot")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** How the device's PCI ROM is shown to the guest. */
    devices::BasicRom<Handle> rom() const { return {this->document_, this->at("rom")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Hostdev = BasicHostdev<fedvirt_document>;
using ConstHostdev = BasicHostdev<const fedvirt_document>;

/** A SCSI adapter of the host. */
template <class Handle> class BasicHostdevAdapter : public Element<BasicHostdevAdapter, Handle> {
 public:
    using Element<fedvirt::devices::BasicHostdevAdapter, Handle>::Element;
    /** Its name, such as `scsi_host0`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Its kind. Words: devices::AdapterType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `fc_host`: the adapter that it is made from. */
    std::optional<std::string> parent() const { return this->get_text("@parent"); }
    Result<void> parent(const TextOrNone &value) const { return this->set("@parent", value); }
    /** `fc_host`: whether it is removed afterwards. Words: common::YesNo. */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
    /** `fc_host`: the node name of the adapter that it is made from. */
    std::optional<std::string> parent_wwnn() const { return this->get_text("@parent_wwnn"); }
    Result<void> parent_wwnn(const TextOrNone &value) const { return this->set("@parent_wwnn", value); }
    /** `fc_host`: the port name of the adapter that it is made from. */
    std::optional<std::string> parent_wwpn() const { return this->get_text("@parent_wwpn"); }
    Result<void> parent_wwpn(const TextOrNone &value) const { return this->set("@parent_wwpn", value); }
    /** `fc_host`: the fabric of the adapter that it is made from. */
    std::optional<std::string> parent_fabric_wwn() const { return this->get_text("@parent_fabric_wwn"); }
    Result<void> parent_fabric_wwn(const TextOrNone &value) const { return this->set("@parent_fabric_wwn", value); }
    /** `fc_host`: its node name. */
    std::optional<std::string> wwnn() const { return this->get_text("@wwnn"); }
    Result<void> wwnn(const TextOrNone &value) const { return this->set("@wwnn", value); }
    /** `fc_host`: its port name. */
    std::optional<std::string> wwpn() const { return this->get_text("@wwpn"); }
    Result<void> wwpn(const TextOrNone &value) const { return this->set("@wwpn", value); }
    /** `scsi_host`: the PCI device that it is on. */
    devices::BasicAdapterParent<Handle> parentaddr() const { return {this->document_, this->at("parentaddr")}; }
};
using HostdevAdapter = BasicHostdevAdapter<fedvirt_document>;
using ConstHostdevAdapter = BasicHostdevAdapter<const fedvirt_document>;

/** Which device of the host it is. Which attributes count depends on the device's `type`. */
template <class Handle> class BasicHostdevSource : public Element<BasicHostdevSource, Handle> {
 public:
    using Element<fedvirt::devices::BasicHostdevSource, Handle>::Element;
    /** `scsi`, `scsi_host`: how it is reached. Since libvirt 1.2.8. Words: devices::HostdevProtocol. */
    std::optional<std::string> protocol() const { return this->get_text("@protocol"); }
    Result<void> protocol(const TextOrNone &value) const { return this->set("@protocol", value); }
    /** `scsi` over iSCSI: the target and LUN. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** `scsi_host`: the port name of vhost, after `naa.`. */
    std::optional<std::string> wwpn() const { return this->get_text("@wwpn"); }
    Result<void> wwpn(const TextOrNone &value) const { return this->set("@wwpn", value); }
    /** What happens when it is missing. Since libvirt 1.0.0. Words: devices::StartupPolicy. */
    std::optional<std::string> startup_policy() const { return this->get_text("@startupPolicy"); }
    Result<void> startup_policy(const TextOrNone &value) const { return this->set("@startupPolicy", value); }
    /** `usb`: whether libvirt found the address; libvirt's own. Words: common::YesNo. */
    std::optional<std::string> auto_address() const { return this->get_text("@autoAddress"); }
    Result<void> auto_address(const TextOrNone &value) const { return this->set("@autoAddress", value); }
    /** `usb`: whether it was missing at the start; libvirt's answer. Words: common::YesNo. */
    std::optional<std::string> missing() const { return this->get_text("@missing"); }
    Result<void> missing(const TextOrNone &value) const { return this->set("@missing", value); }
    /** `usb`: whether the guest can reset it. Since libvirt 8.6.0. Words: devices::GuestReset. */
    std::optional<std::string> guest_reset() const { return this->get_text("@guestReset"); }
    Result<void> guest_reset(const TextOrNone &value) const { return this->set("@guestReset", value); }
    /**
     * `pci` with Xen: whether writes to its configuration are filtered. Since libvirt 6.8.0. Words:
     * common::YesNo.
     */
    std::optional<std::string> write_filtering() const { return this->get_text("@writeFiltering"); }
    Result<void> write_filtering(const TextOrNone &value) const { return this->set("@writeFiltering", value); }
    /** `usb`: the vendor. */
    devices::BasicUsbId<Handle> vendor() const { return {this->document_, this->at("vendor")}; }
    /** `usb`: the product. */
    devices::BasicUsbId<Handle> product() const { return {this->document_, this->at("product")}; }
    /** `scsi`: the adapter that it is on. */
    devices::BasicHostdevAdapter<Handle> adapter() const { return {this->document_, this->at("adapter")}; }
    /** `scsi` over iSCSI: the server. */
    List<devices::BasicDiskHost, Handle> hosts() const { return {this->document_, this->at("host")}; }
    /** `pci`, `usb`, `scsi`, `mdev`: its address on the host. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
    /** `scsi` over iSCSI: who one is to the server. */
    devices::BasicAuth<Handle> auth() const { return {this->document_, this->at("auth")}; }
    /** `scsi` over iSCSI: who one is. Since libvirt 6.7.0. */
    storage_common::BasicInitiator<Handle> initiator() const { return {this->document_, this->at("initiator")}; }
    /** `storage`: the path of the device. */
    std::optional<std::string> block() const { return this->get_text("block"); }
    Result<void> block(const TextOrNone &value) const { return this->set("block", value); }
    /** `misc`: the path of the device. */
    std::optional<std::string> char_() const { return this->get_text("char"); }
    Result<void> char_(const TextOrNone &value) const { return this->set("char", value); }
    /** `net`: the name of the interface. */
    std::optional<std::string> interface_() const { return this->get_text("interface"); }
    Result<void> interface_(const TextOrNone &value) const { return this->set("interface", value); }
};
using HostdevSource = BasicHostdevSource<fedvirt_document>;
using ConstHostdevSource = BasicHostdevSource<const fedvirt_document>;

/** A hub: more ports on a bus. */
template <class Handle> class BasicHub : public Element<BasicHub, Handle> {
 public:
    using Element<fedvirt::devices::BasicHub, Handle>::Element;
    /** The bus. Words: devices::HubType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Hub = BasicHub<fedvirt_document>;
using ConstHub = BasicHub<const fedvirt_document>;

/** The format of an image in a chain. */
template <class Handle> class BasicImageFormat : public Element<BasicImageFormat, Handle> {
 public:
    using Element<fedvirt::devices::BasicImageFormat, Handle>::Element;
    /** The format. Words: devices::StorageFormat. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** qcow2: the cache of metadata. Since libvirt 7.0.0. */
    devices::BasicMetadataCache<Handle> metadata_cache() const { return {this->document_, this->at("metadata_cache")}; }
};
using ImageFormat = BasicImageFormat<fedvirt_document>;
using ConstImageFormat = BasicImageFormat<const fedvirt_document>;

/** A keyboard, a pointer, or an input device of the host. */
template <class Handle> class BasicInput : public Element<BasicInput, Handle> {
 public:
    using Element<fedvirt::devices::BasicInput, Handle>::Element;
    /** What it is. Words: devices::InputType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The bus. Words: devices::InputBus. */
    std::optional<std::string> bus() const { return this->get_text("@bus"); }
    Result<void> bus(const TextOrNone &value) const { return this->set("@bus", value); }
    /** virtio: the generation. Since libvirt 5.2.0. Words: devices::VirtioModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** Options of virtio. Since libvirt 3.5.0. */
    devices::BasicVirtioDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** The device of the host. */
    devices::BasicInputSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Input = BasicInput<fedvirt_document>;
using ConstInput = BasicInput<const fedvirt_document>;

/** An input device of the host. */
template <class Handle> class BasicInputSource : public Element<BasicInputSource, Handle> {
 public:
    using Element<fedvirt::devices::BasicInputSource, Handle>::Element;
    /** `evdev`: its path. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** `passthrough`: its path. */
    std::optional<std::string> evdev() const { return this->get_text("@evdev"); }
    Result<void> evdev(const TextOrNone &value) const { return this->set("@evdev", value); }
    /** Whether all devices are grabbed with it. Words: devices::InputGrab. */
    std::optional<std::string> grab() const { return this->get_text("@grab"); }
    Result<void> grab(const TextOrNone &value) const { return this->set("@grab", value); }
    /** The keys that change between host and guest. Since libvirt 7.6.0. Words: devices::GrabToggle. */
    std::optional<std::string> grab_toggle() const { return this->get_text("@grabToggle"); }
    Result<void> grab_toggle(const TextOrNone &value) const { return this->set("@grabToggle", value); }
    /** Whether keys repeat. Words: common::OnOff. */
    std::optional<std::string> repeat() const { return this->get_text("@repeat"); }
    Result<void> repeat(const TextOrNone &value) const { return this->set("@repeat", value); }
};
using InputSource = BasicInputSource<fedvirt_document>;
using ConstInputSource = BasicInputSource<const fedvirt_document>;

/** A network interface of the guest. */
template <class Handle> class BasicInterface : public Element<BasicInterface, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterface, Handle>::Element;
    /** What it is connected to. Words: devices::InterfaceType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `hostdev`: whether libvirt detaches the device from the host. Since libvirt 0.9.11. Words: common::YesNo. */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
    /**
     * Whether the host follows when the guest changes its MAC address and filters. Since libvirt 1.2.10. Words:
     * common::YesNo.
     */
    std::optional<std::string> trust_guest_rx_filters() const { return this->get_text("@trustGuestRxFilters"); }
    Result<void> trust_guest_rx_filters(const TextOrNone &value) const { return this->set("@trustGuestRxFilters", value); }
    /** The MAC address. */
    devices::BasicMac<Handle> mac() const { return {this->document_, this->at("mac")}; }
    /** What of the host it is connected to. */
    devices::BasicInterfaceSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** VLAN tags, where the connection supports them. Since libvirt 0.10.0. */
    network_common::BasicVlan<Handle> vlan() const { return {this->document_, this->at("vlan")}; }
    /** The port of a switch. Since libvirt 0.8.2. */
    network_common::BasicVirtualPort<Handle> virtualport() const { return {this->document_, this->at("virtualport")}; }
    /** Limits of throughput. Since libvirt 0.9.4. */
    network_common::BasicBandwidth<Handle> bandwidth() const { return {this->document_, this->at("bandwidth")}; }
    /** Options of the bridge's port. Since libvirt 6.1.0. */
    network_common::BasicPortOptions<Handle> port() const { return {this->document_, this->at("port")}; }
    /** IP addresses in the guest. Since libvirt 1.2.12. */
    List<devices::BasicInterfaceIp, Handle> ips() const { return {this->document_, this->at("ip")}; }
    /** Routes in the guest. Since libvirt 1.2.12. */
    List<network_common::BasicRoute, Handle> routes() const { return {this->document_, this->at("route")}; }
    /** passt: ports of the host that lead to the guest. Since libvirt 9.0.0. */
    List<devices::BasicPortForward, Handle> port_forwards() const { return {this->document_, this->at("portForward")}; }
    /** A program that sets the interface up on the host. Since libvirt 0.2.1. */
    devices::BasicScript<Handle> script() const { return {this->document_, this->at("script")}; }
    /** A program that runs after the interface is gone. Since libvirt 6.4.0. */
    devices::BasicScript<Handle> downscript() const { return {this->document_, this->at("downscript")}; }
    /** Xen: the domain that serves the interface. Since libvirt 1.2.13. */
    devices::BasicBackendDomain<Handle> backenddomain() const { return {this->document_, this->at("backenddomain")}; }
    /** The interface's device on the host. */
    devices::BasicInterfaceTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** Containers: the interface's device in the guest. Since libvirt 1.2.7. */
    devices::BasicInterfaceGuest<Handle> guest() const { return {this->document_, this->at("guest")}; }
    /** The network card that the guest sees. */
    devices::BasicInterfaceModel<Handle> model() const { return {this->document_, this->at("model")}; }
    /** Options of the driver. For `hostdev` libvirt writes it before `source`. */
    devices::BasicInterfaceDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** What connects it on the host. Since libvirt 1.2.9. */
    devices::BasicInterfaceBackend<Handle> backend() const { return {this->document_, this->at("backend")}; }
    /** The network filter for its traffic. Since libvirt 0.8.0. */
    devices::BasicFilterRef<Handle> filterref() const { return {this->document_, this->at("filterref")}; }
    /** Sizes of buffers. Since libvirt 0.8.8. */
    devices::BasicInterfaceTune<Handle> tune() const { return {this->document_, this->at("tune")}; }
    /** The other interface of a pair that fails over. Since libvirt 6.1.0. */
    devices::BasicTeaming<Handle> teaming() const { return {this->document_, this->at("teaming")}; }
    /** Whether the cable is plugged in. Since libvirt 0.9.5. */
    devices::BasicLink<Handle> link() const { return {this->document_, this->at("link")}; }
    /** The largest packet. Since libvirt 3.1.0. */
    network_common::BasicMtu<Handle> mtu() const { return {this->document_, this->at("mtu")}; }
    /** How many packets one interrupt stands for. Since libvirt 3.3.0. */
    devices::BasicCoalesce<Handle> coalesce() const { return {this->document_, this->at("coalesce")}; }
    /** When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`. */
    devices::BasicBoot<Handle> boot() const { return {this->document_, this->at("boot")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** How the device's PCI ROM is shown to the guest. */
    devices::BasicRom<Handle> rom() const { return {this->document_, this->at("rom")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Interface = BasicInterface<fedvirt_document>;
using ConstInterface = BasicInterface<const fedvirt_document>;

/** What connects an interface on the host. */
template <class Handle> class BasicInterfaceBackend : public Element<BasicInterfaceBackend, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceBackend, Handle>::Element;
    /** `user`: the program. Since libvirt 9.0.0. Words: devices::InterfaceBackendType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The path of the tun/tap device; `/dev/net/tun` when left out. */
    std::optional<std::string> tap() const { return this->get_text("@tap"); }
    Result<void> tap(const TextOrNone &value) const { return this->set("@tap", value); }
    /** The path of the vhost device; `/dev/vhost-net` when left out. */
    std::optional<std::string> vhost() const { return this->get_text("@vhost"); }
    Result<void> vhost(const TextOrNone &value) const { return this->set("@vhost", value); }
    /** passt: the path of its log. Since libvirt 9.0.0. */
    std::optional<std::string> log_file() const { return this->get_text("@logFile"); }
    Result<void> log_file(const TextOrNone &value) const { return this->set("@logFile", value); }
    /** passt: the host name that the guest gets by DHCP. Since libvirt 11.8.0. */
    std::optional<std::string> hostname() const { return this->get_text("@hostname"); }
    Result<void> hostname(const TextOrNone &value) const { return this->set("@hostname", value); }
    /** passt: the full name that the guest gets by DHCP. Since libvirt 11.8.0. */
    std::optional<std::string> fqdn() const { return this->get_text("@fqdn"); }
    Result<void> fqdn(const TextOrNone &value) const { return this->set("@fqdn", value); }
};
using InterfaceBackend = BasicInterfaceBackend<fedvirt_document>;
using ConstInterfaceBackend = BasicInterfaceBackend<const fedvirt_document>;

/** Options of an interface's driver. */
template <class Handle> class BasicInterfaceDriver : public Element<BasicInterfaceDriver, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceDriver, Handle>::Element;
    /** The backend. Since libvirt 0.8.8. Words: devices::InterfaceDriverName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** `hostdev`: the host's driver, such as a variant of vfio-pci. Since libvirt 10.0.0. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** `hostdev`: whether iommufd is used. Since libvirt 12.1.0. Words: common::YesNo. */
    std::optional<std::string> iommufd() const { return this->get_text("@iommufd"); }
    Result<void> iommufd(const TextOrNone &value) const { return this->set("@iommufd", value); }
    /** What happens when the transmit buffer is full. Since libvirt 0.8.8. Words: devices::TxMode. */
    std::optional<std::string> txmode() const { return this->get_text("@txmode"); }
    Result<void> txmode(const TextOrNone &value) const { return this->set("@txmode", value); }
    /** Whether another thread handles I/O while the guest runs on. Since libvirt 0.9.3. Words: common::OnOff. */
    std::optional<std::string> ioeventfd() const { return this->get_text("@ioeventfd"); }
    Result<void> ioeventfd(const TextOrNone &value) const { return this->set("@ioeventfd", value); }
    /** Whether the guest is interrupted less often. Since libvirt 0.9.5. Words: common::OnOff. */
    std::optional<std::string> event_idx() const { return this->get_text("@event_idx"); }
    Result<void> event_idx(const TextOrNone &value) const { return this->set("@event_idx", value); }
    /** The number of queues. Since libvirt 1.0.6. */
    std::optional<std::uint64_t> queues() const { return this->get_unsigned("@queues"); }
    Result<void> queues(const NumberOrNone &value) const { return this->set("@queues", value); }
    /** The size of each receive queue. Since libvirt 2.3.0. */
    std::optional<std::uint64_t> rx_queue_size() const { return this->get_unsigned("@rx_queue_size"); }
    Result<void> rx_queue_size(const NumberOrNone &value) const { return this->set("@rx_queue_size", value); }
    /** The size of each transmit queue. Since libvirt 3.7.0. */
    std::optional<std::uint64_t> tx_queue_size() const { return this->get_unsigned("@tx_queue_size"); }
    Result<void> tx_queue_size(const NumberOrNone &value) const { return this->set("@tx_queue_size", value); }
    /** Whether packets are spread over the queues by a hash. Since libvirt 8.3.0. Words: common::OnOff. */
    std::optional<std::string> rss() const { return this->get_text("@rss"); }
    Result<void> rss(const TextOrNone &value) const { return this->set("@rss", value); }
    /** Whether the guest is told the hash. Since libvirt 8.3.0. Words: common::OnOff. */
    std::optional<std::string> rss_hash_report() const { return this->get_text("@rss_hash_report"); }
    Result<void> rss_hash_report(const TextOrNone &value) const { return this->set("@rss_hash_report", value); }
    /** Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> iommu() const { return this->get_text("@iommu"); }
    Result<void> iommu(const TextOrNone &value) const { return this->set("@iommu", value); }
    /** Whether PCIe address translation services are offered. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> ats() const { return this->get_text("@ats"); }
    Result<void> ats(const TextOrNone &value) const { return this->set("@ats", value); }
    /** Whether packed virtqueues are tried. Since libvirt 6.3.0. Words: common::OnOff. */
    std::optional<std::string> packed() const { return this->get_text("@packed"); }
    Result<void> packed(const TextOrNone &value) const { return this->set("@packed", value); }
    /** Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0. Words: common::OnOff. */
    std::optional<std::string> page_per_vq() const { return this->get_text("@page_per_vq"); }
    Result<void> page_per_vq(const TextOrNone &value) const { return this->set("@page_per_vq", value); }
    /** Work that the host's side leaves to the card. Since libvirt 1.2.9. */
    devices::BasicHostOffload<Handle> host() const { return {this->document_, this->at("host")}; }
    /** Work that the guest's side leaves to the card. Since libvirt 1.2.9. */
    devices::BasicGuestOffload<Handle> guest() const { return {this->document_, this->at("guest")}; }
};
using InterfaceDriver = BasicInterfaceDriver<fedvirt_document>;
using ConstInterfaceDriver = BasicInterfaceDriver<const fedvirt_document>;

/** The device of an interface in a container. */
template <class Handle> class BasicInterfaceGuest : public Element<BasicInterfaceGuest, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceGuest, Handle>::Element;
    /** Its name. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** Its name while it runs; libvirt's answer. */
    std::optional<std::string> actual() const { return this->get_text("@actual"); }
    Result<void> actual(const TextOrNone &value) const { return this->set("@actual", value); }
};
using InterfaceGuest = BasicInterfaceGuest<fedvirt_document>;
using ConstInterfaceGuest = BasicInterfaceGuest<const fedvirt_document>;

/** An IP address. */
template <class Handle> class BasicInterfaceIp : public Element<BasicInterfaceIp, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceIp, Handle>::Element;
    /** The address. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** The family. Words: network_common::AddressFamily. */
    std::optional<std::string> family() const { return this->get_text("@family"); }
    Result<void> family(const TextOrNone &value) const { return this->set("@family", value); }
    /** The length of the network's prefix, in bits. */
    std::optional<std::uint64_t> prefix() const { return this->get_unsigned("@prefix"); }
    Result<void> prefix(const NumberOrNone &value) const { return this->set("@prefix", value); }
    /** The other end of a point-to-point connection. Since libvirt 2.1.0. */
    std::optional<std::string> peer() const { return this->get_text("@peer"); }
    Result<void> peer(const TextOrNone &value) const { return this->set("@peer", value); }
};
using InterfaceIp = BasicInterfaceIp<fedvirt_document>;
using ConstInterfaceIp = BasicInterfaceIp<const fedvirt_document>;

/** Where UDP packets leave the host. */
template <class Handle> class BasicInterfaceLocal : public Element<BasicInterfaceLocal, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceLocal, Handle>::Element;
    /** The IP address. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** The port. */
    std::optional<std::int64_t> port() const { return this->get_signed("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
};
using InterfaceLocal = BasicInterfaceLocal<fedvirt_document>;
using ConstInterfaceLocal = BasicInterfaceLocal<const fedvirt_document>;

/** The network card that a guest sees. */
template <class Handle> class BasicInterfaceModel : public Element<BasicInterfaceModel, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceModel, Handle>::Element;
    /** Such as `virtio`, `e1000e` or `rtl8139`: what the hypervisor has. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
};
using InterfaceModel = BasicInterfaceModel<fedvirt_document>;
using ConstInterfaceModel = BasicInterfaceModel<const fedvirt_document>;

/** What of the host an interface is connected to. Which attributes count depends on the interface's `type`. */
template <class Handle> class BasicInterfaceSource : public Element<BasicInterfaceSource, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceSource, Handle>::Element;
    /** `vhostuser`: the kind of socket. Words: devices::SocketType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `vhostuser`: the path of the socket. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /** `network`: the name of the network. */
    std::optional<std::string> network() const { return this->get_text("@network"); }
    Result<void> network(const TextOrNone &value) const { return this->set("@network", value); }
    /** `network`: the port group. Since libvirt 0.9.4. */
    std::optional<std::string> portgroup() const { return this->get_text("@portgroup"); }
    Result<void> portgroup(const TextOrNone &value) const { return this->set("@portgroup", value); }
    /** `vds`: the UUID of the switch. */
    std::optional<std::string> switchid() const { return this->get_text("@switchid"); }
    Result<void> switchid(const TextOrNone &value) const { return this->set("@switchid", value); }
    /**
     * `network`: the UUID of the network's port, libvirt's answer. `vds`: the number of the port. Since libvirt
     * 5.1.0.
     */
    std::optional<std::string> portid() const { return this->get_text("@portid"); }
    Result<void> portid(const TextOrNone &value) const { return this->set("@portid", value); }
    /** `vds`: the port group. */
    std::optional<std::string> portgroupid() const { return this->get_text("@portgroupid"); }
    Result<void> portgroupid(const TextOrNone &value) const { return this->set("@portgroupid", value); }
    /** `vds`: the number of the connection. */
    std::optional<std::int64_t> connectionid() const { return this->get_signed("@connectionid"); }
    Result<void> connectionid(const NumberOrNone &value) const { return this->set("@connectionid", value); }
    /** `bridge`: the name of the bridge. `network`: the bridge in use, libvirt's answer. */
    std::optional<std::string> bridge() const { return this->get_text("@bridge"); }
    Result<void> bridge(const TextOrNone &value) const { return this->set("@bridge", value); }
    /** Who keeps the bridge's table of addresses. Since libvirt 1.2.11. Words: devices::MacTableManager. */
    std::optional<std::string> mac_table_manager() const { return this->get_text("@macTableManager"); }
    Result<void> mac_table_manager(const TextOrNone &value) const { return this->set("@macTableManager", value); }
    /** `direct`, `vdpa`: the device. `user`, `vhostuser` with passt: the device whose routes the guest gets. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** `internal`: the name of the network. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /**
     * `direct`: the mode of macvtap. `vhostuser`: which end of the socket the hypervisor is. Words:
     * devices::InterfaceMode.
     */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** `mcast`, `client`, `server`, `udp`: the IP address. */
    std::optional<std::string> ip_address() const { return this->get_text("@address"); }
    Result<void> ip_address(const TextOrNone &value) const { return this->set("@address", value); }
    /** `mcast`, `client`, `server`, `udp`: the port. */
    std::optional<std::int64_t> port() const { return this->get_signed("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
    /** `hostdev`: whether the device was missing at the start; libvirt's answer. Words: common::YesNo. */
    std::optional<std::string> missing() const { return this->get_text("@missing"); }
    Result<void> missing(const TextOrNone &value) const { return this->set("@missing", value); }
    /** `udp`: where packets leave the host. */
    devices::BasicInterfaceLocal<Handle> local() const { return {this->document_, this->at("local")}; }
    /** `vhostuser`: what happens when the connection is lost. Since libvirt 4.1.0. */
    devices::BasicReconnect<Handle> reconnect() const { return {this->document_, this->at("reconnect")}; }
    /** `hostdev` on USB: the vendor. */
    devices::BasicUsbId<Handle> vendor() const { return {this->document_, this->at("vendor")}; }
    /** `hostdev` on USB: the product. */
    devices::BasicUsbId<Handle> product() const { return {this->document_, this->at("product")}; }
    /** `hostdev`: the address on the host. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
    /** `ethernet`: IP addresses on the host. Since libvirt 2.1.0. */
    List<devices::BasicInterfaceIp, Handle> ips() const { return {this->document_, this->at("ip")}; }
    /** `ethernet`: routes on the host. Since libvirt 2.1.0. */
    List<network_common::BasicRoute, Handle> routes() const { return {this->document_, this->at("route")}; }
};
using InterfaceSource = BasicInterfaceSource<fedvirt_document>;
using ConstInterfaceSource = BasicInterfaceSource<const fedvirt_document>;

/** The device of an interface on the host. */
template <class Handle> class BasicInterfaceTarget : public Element<BasicInterfaceTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceTarget, Handle>::Element;
    /** Its name. Names like `vnet0` are libvirt's own. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** Whether libvirt sets the device up. Since libvirt 5.7.0. Words: common::YesNo. */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
};
using InterfaceTarget = BasicInterfaceTarget<fedvirt_document>;
using ConstInterfaceTarget = BasicInterfaceTarget<const fedvirt_document>;

/** Sizes of buffers. */
template <class Handle> class BasicInterfaceTune : public Element<BasicInterfaceTune, Handle> {
 public:
    using Element<fedvirt::devices::BasicInterfaceTune, Handle>::Element;
    /** The send buffer of the tap device, in bytes. */
    std::optional<std::uint64_t> sndbuf() const { return this->get_unsigned("sndbuf"); }
    Result<void> sndbuf(const NumberOrNone &value) const { return this->set("sndbuf", value); }
};
using InterfaceTune = BasicInterfaceTune<fedvirt_document>;
using ConstInterfaceTune = BasicInterfaceTune<const fedvirt_document>;

/** Limits of a disk's throughput. Left out or 0 is no limit. */
template <class Handle> class BasicIoTune : public Element<BasicIoTune, Handle> {
 public:
    using Element<fedvirt::devices::BasicIoTune, Handle>::Element;
    /** Bytes per second; not with a limit of reads or writes. */
    std::optional<std::uint64_t> total_bytes_sec() const { return this->get_unsigned("total_bytes_sec"); }
    Result<void> total_bytes_sec(const NumberOrNone &value) const { return this->set("total_bytes_sec", value); }
    /** Bytes read per second. */
    std::optional<std::uint64_t> read_bytes_sec() const { return this->get_unsigned("read_bytes_sec"); }
    Result<void> read_bytes_sec(const NumberOrNone &value) const { return this->set("read_bytes_sec", value); }
    /** Bytes written per second. */
    std::optional<std::uint64_t> write_bytes_sec() const { return this->get_unsigned("write_bytes_sec"); }
    Result<void> write_bytes_sec(const NumberOrNone &value) const { return this->set("write_bytes_sec", value); }
    /** Operations per second; not with a limit of reads or writes. */
    std::optional<std::uint64_t> total_iops_sec() const { return this->get_unsigned("total_iops_sec"); }
    Result<void> total_iops_sec(const NumberOrNone &value) const { return this->set("total_iops_sec", value); }
    /** Reads per second. */
    std::optional<std::uint64_t> read_iops_sec() const { return this->get_unsigned("read_iops_sec"); }
    Result<void> read_iops_sec(const NumberOrNone &value) const { return this->set("read_iops_sec", value); }
    /** Writes per second. */
    std::optional<std::uint64_t> write_iops_sec() const { return this->get_unsigned("write_iops_sec"); }
    Result<void> write_iops_sec(const NumberOrNone &value) const { return this->set("write_iops_sec", value); }
    /** Bytes per second in a burst. Since libvirt 1.2.11. */
    std::optional<std::uint64_t> total_bytes_sec_max() const { return this->get_unsigned("total_bytes_sec_max"); }
    Result<void> total_bytes_sec_max(const NumberOrNone &value) const { return this->set("total_bytes_sec_max", value); }
    /** Bytes read per second in a burst. Since libvirt 1.2.11. */
    std::optional<std::uint64_t> read_bytes_sec_max() const { return this->get_unsigned("read_bytes_sec_max"); }
    Result<void> read_bytes_sec_max(const NumberOrNone &value) const { return this->set("read_bytes_sec_max", value); }
    /** Bytes written per second in a burst. Since libvirt 1.2.11. */
    std::optional<std::uint64_t> write_bytes_sec_max() const { return this->get_unsigned("write_bytes_sec_max"); }
    Result<void> write_bytes_sec_max(const NumberOrNone &value) const { return this->set("write_bytes_sec_max", value); }
    /** Operations per second in a burst. Since libvirt 1.2.11. */
    std::optional<std::uint64_t> total_iops_sec_max() const { return this->get_unsigned("total_iops_sec_max"); }
    Result<void> total_iops_sec_max(const NumberOrNone &value) const { return this->set("total_iops_sec_max", value); }
    /** Reads per second in a burst. Since libvirt 1.2.11. */
    std::optional<std::uint64_t> read_iops_sec_max() const { return this->get_unsigned("read_iops_sec_max"); }
    Result<void> read_iops_sec_max(const NumberOrNone &value) const { return this->set("read_iops_sec_max", value); }
    /** Writes per second in a burst. Since libvirt 1.2.11. */
    std::optional<std::uint64_t> write_iops_sec_max() const { return this->get_unsigned("write_iops_sec_max"); }
    Result<void> write_iops_sec_max(const NumberOrNone &value) const { return this->set("write_iops_sec_max", value); }
    /** The bytes that count as one operation. Since libvirt 1.2.11. */
    std::optional<std::uint64_t> size_iops_sec() const { return this->get_unsigned("size_iops_sec"); }
    Result<void> size_iops_sec(const NumberOrNone &value) const { return this->set("size_iops_sec", value); }
    /** The group of disks that share the limits. Since libvirt 3.0.0. */
    std::optional<std::string> group_name() const { return this->get_text("group_name"); }
    Result<void> group_name(const TextOrNone &value) const { return this->set("group_name", value); }
    /** The seconds that a burst of bytes may last. Since libvirt 2.4.0. */
    std::optional<std::uint64_t> total_bytes_sec_max_length() const { return this->get_unsigned("total_bytes_sec_max_length"); }
    Result<void> total_bytes_sec_max_length(const NumberOrNone &value) const { return this->set("total_bytes_sec_max_length", value); }
    /** The seconds that a burst of bytes read may last. Since libvirt 2.4.0. */
    std::optional<std::uint64_t> read_bytes_sec_max_length() const { return this->get_unsigned("read_bytes_sec_max_length"); }
    Result<void> read_bytes_sec_max_length(const NumberOrNone &value) const { return this->set("read_bytes_sec_max_length", value); }
    /** The seconds that a burst of bytes written may last. Since libvirt 2.4.0. */
    std::optional<std::uint64_t> write_bytes_sec_max_length() const { return this->get_unsigned("write_bytes_sec_max_length"); }
    Result<void> write_bytes_sec_max_length(const NumberOrNone &value) const { return this->set("write_bytes_sec_max_length", value); }
    /** The seconds that a burst of operations may last. Since libvirt 2.4.0. */
    std::optional<std::uint64_t> total_iops_sec_max_length() const { return this->get_unsigned("total_iops_sec_max_length"); }
    Result<void> total_iops_sec_max_length(const NumberOrNone &value) const { return this->set("total_iops_sec_max_length", value); }
    /** The seconds that a burst of reads may last. Since libvirt 2.4.0. */
    std::optional<std::uint64_t> read_iops_sec_max_length() const { return this->get_unsigned("read_iops_sec_max_length"); }
    Result<void> read_iops_sec_max_length(const NumberOrNone &value) const { return this->set("read_iops_sec_max_length", value); }
    /** The seconds that a burst of writes may last. Since libvirt 2.4.0. */
    std::optional<std::uint64_t> write_iops_sec_max_length() const { return this->get_unsigned("write_iops_sec_max_length"); }
    Result<void> write_iops_sec_max_length(const NumberOrNone &value) const { return this->set("write_iops_sec_max_length", value); }
};
using IoTune = BasicIoTune<fedvirt_document>;
using ConstIoTune = BasicIoTune<const fedvirt_document>;

/** An IOMMU of the guest. Since libvirt 2.1.0. */
template <class Handle> class BasicIommu : public Element<BasicIommu, Handle> {
 public:
    using Element<fedvirt::devices::BasicIommu, Handle>::Element;
    /** The kind of device. Words: devices::IommuModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** Its options. */
    devices::BasicIommuDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Iommu = BasicIommu<fedvirt_document>;
using ConstIommu = BasicIommu<const fedvirt_document>;

/** Options of an IOMMU. */
template <class Handle> class BasicIommuDriver : public Element<BasicIommuDriver, Handle> {
 public:
    using Element<fedvirt::devices::BasicIommuDriver, Handle>::Element;
    /** Interrupt remapping. Since libvirt 3.4.0. Words: common::OnOff. */
    std::optional<std::string> intremap() const { return this->get_text("@intremap"); }
    Result<void> intremap(const TextOrNone &value) const { return this->set("@intremap", value); }
    /** VT-d's caching mode, for devices of the host. Since libvirt 3.4.0. Words: common::OnOff. */
    std::optional<std::string> caching_mode() const { return this->get_text("@caching_mode"); }
    Result<void> caching_mode(const TextOrNone &value) const { return this->set("@caching_mode", value); }
    /** Extended interrupt mode, for more than 255 vCPUs. Since libvirt 3.4.0. Words: common::OnOff. */
    std::optional<std::string> eim() const { return this->get_text("@eim"); }
    Result<void> eim(const TextOrNone &value) const { return this->set("@eim", value); }
    /** A cache of translations in the devices. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> iotlb() const { return this->get_text("@iotlb"); }
    Result<void> iotlb(const TextOrNone &value) const { return this->set("@iotlb", value); }
    /** The width of addresses, in bits. Since libvirt 6.5.0. */
    std::optional<std::uint64_t> aw_bits() const { return this->get_unsigned("@aw_bits"); }
    Result<void> aw_bits(const NumberOrNone &value) const { return this->set("@aw_bits", value); }
    /** Whether DMA is translated at all. Words: common::OnOff. */
    std::optional<std::string> dma_translation() const { return this->get_text("@dma_translation"); }
    Result<void> dma_translation(const TextOrNone &value) const { return this->set("@dma_translation", value); }
    /** `amd`: x2APIC mode, for more than 255 vCPUs. Since libvirt 11.5.0. Words: common::OnOff. */
    std::optional<std::string> xtsup() const { return this->get_text("@xtsup"); }
    Result<void> xtsup(const TextOrNone &value) const { return this->set("@xtsup", value); }
    /** `amd`: whether addresses pass untranslated. Since libvirt 11.5.0. Words: common::OnOff. */
    std::optional<std::string> passthrough() const { return this->get_text("@passthrough"); }
    Result<void> passthrough(const TextOrNone &value) const { return this->set("@passthrough", value); }
    /** `smmuv3`: the index of the PCI controller that it serves. Since libvirt 11.10.0. */
    std::optional<std::uint64_t> pci_bus() const { return this->get_unsigned("@pciBus"); }
    Result<void> pci_bus(const NumberOrNone &value) const { return this->set("@pciBus", value); }
    /** `smmuv3`: whether the host's SMMU does the work. Words: common::OnOff. */
    std::optional<std::string> accel() const { return this->get_text("@accel"); }
    Result<void> accel(const TextOrNone &value) const { return this->set("@accel", value); }
    /** `smmuv3`: address translation services. Words: common::OnOff. */
    std::optional<std::string> ats() const { return this->get_text("@ats"); }
    Result<void> ats(const TextOrNone &value) const { return this->set("@ats", value); }
    /** `smmuv3`: invalidation by ranges. Words: common::OnOff. */
    std::optional<std::string> ril() const { return this->get_text("@ril"); }
    Result<void> ril(const TextOrNone &value) const { return this->set("@ril", value); }
    /** `smmuv3`: the width of a substream's number, in bits. */
    std::optional<std::int64_t> ssidsize() const { return this->get_signed("@ssidsize"); }
    Result<void> ssidsize(const NumberOrNone &value) const { return this->set("@ssidsize", value); }
    /** `smmuv3`: the width of output addresses, in bits. */
    std::optional<std::int64_t> oas() const { return this->get_signed("@oas"); }
    Result<void> oas(const NumberOrNone &value) const { return this->set("@oas", value); }
    /** `smmuv3`: command queues of the hardware. Words: common::OnOff. */
    std::optional<std::string> cmdqv() const { return this->get_text("@cmdqv"); }
    Result<void> cmdqv(const TextOrNone &value) const { return this->set("@cmdqv", value); }
    /** `virtio`: the size of a page. Since libvirt 12.1.0. */
    devices::BasicIommuGranule<Handle> granule() const { return {this->document_, this->at("granule")}; }
};
using IommuDriver = BasicIommuDriver<fedvirt_document>;
using ConstIommuDriver = BasicIommuDriver<const fedvirt_document>;

/** The size of an IOMMU's pages. */
template <class Handle> class BasicIommuGranule : public Element<BasicIommuGranule, Handle> {
 public:
    using Element<fedvirt::devices::BasicIommuGranule, Handle>::Element;
    /** Where the size comes from. Words: devices::GranuleMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** The size. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
    /** The unit of the size. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
};
using IommuGranule = BasicIommuGranule<fedvirt_document>;
using ConstIommuGranule = BasicIommuGranule<const fedvirt_document>;

/** The SSH servers that are trusted. */
template <class Handle> class BasicKnownHosts : public Element<BasicKnownHosts, Handle> {
 public:
    using Element<fedvirt::devices::BasicKnownHosts, Handle>::Element;
    /** The path of a file like `~/.ssh/known_hosts`. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
};
using KnownHosts = BasicKnownHosts<fedvirt_document>;
using ConstKnownHosts = BasicKnownHosts<const fedvirt_document>;

/** A bin of a histogram. */
template <class Handle> class BasicLatencyBin : public Element<BasicLatencyBin, Handle> {
 public:
    using Element<fedvirt::devices::BasicLatencyBin, Handle>::Element;
    /** The least latency that it counts, in nanoseconds. */
    std::optional<std::uint64_t> start() const { return this->get_unsigned("@start"); }
    Result<void> start(const NumberOrNone &value) const { return this->set("@start", value); }
};
using LatencyBin = BasicLatencyBin<fedvirt_document>;
using ConstLatencyBin = BasicLatencyBin<const fedvirt_document>;

/** How latencies are counted. */
template <class Handle> class BasicLatencyHistogram : public Element<BasicLatencyHistogram, Handle> {
 public:
    using Element<fedvirt::devices::BasicLatencyHistogram, Handle>::Element;
    /** The operations that are counted; all when left out. Words: devices::LatencyOperation. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The bins. */
    List<devices::BasicLatencyBin, Handle> bins() const { return {this->document_, this->at("bin")}; }
};
using LatencyHistogram = BasicLatencyHistogram<fedvirt_document>;
using ConstLatencyHistogram = BasicLatencyHistogram<const fedvirt_document>;

/** A lease that a lock manager must hold for the guest to run. */
template <class Handle> class BasicLease : public Element<BasicLease, Handle> {
 public:
    using Element<fedvirt::devices::BasicLease, Handle>::Element;
    /** The lock space. */
    std::optional<std::string> lockspace() const { return this->get_text("lockspace"); }
    Result<void> lockspace(const TextOrNone &value) const { return this->set("lockspace", value); }
    /** The lease in the lock space. */
    std::optional<std::string> key() const { return this->get_text("key"); }
    Result<void> key(const TextOrNone &value) const { return this->set("key", value); }
    /** The file of the lock space. */
    devices::BasicLeaseTarget<Handle> target() const { return {this->document_, this->at("target")}; }
};
using Lease = BasicLease<fedvirt_document>;
using ConstLease = BasicLease<const fedvirt_document>;

/** The file of a lock space. */
template <class Handle> class BasicLeaseTarget : public Element<BasicLeaseTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicLeaseTarget, Handle>::Element;
    /** Its path. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /** Where in the file the lease is, in bytes. */
    std::optional<std::uint64_t> offset() const { return this->get_unsigned("@offset"); }
    Result<void> offset(const NumberOrNone &value) const { return this->set("@offset", value); }
};
using LeaseTarget = BasicLeaseTarget<fedvirt_document>;
using ConstLeaseTarget = BasicLeaseTarget<const fedvirt_document>;

/** The state of a link. */
template <class Handle> class BasicLink : public Element<BasicLink, Handle> {
 public:
    using Element<fedvirt::devices::BasicLink, Handle>::Element;
    /** The state. Words: devices::LinkState. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
};
using Link = BasicLink<fedvirt_document>;
using ConstLink = BasicLink<const fedvirt_document>;

/** A MAC address. */
template <class Handle> class BasicMac : public Element<BasicMac, Handle> {
 public:
    using Element<fedvirt::devices::BasicMac, Handle>::Element;
    /** The address. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** Whether an address from VMware's reserved range is kept. Since libvirt 6.6.0. Words: devices::MacType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** VMware: whether the address is checked. Words: common::YesNo. */
    std::optional<std::string> check() const { return this->get_text("@check"); }
    Result<void> check(const TextOrNone &value) const { return this->set("@check", value); }
    /** The address that the guest has set; libvirt's answer. Since libvirt 11.2.0. */
    std::optional<std::string> current_address() const { return this->get_text("@currentAddress"); }
    Result<void> current_address(const TextOrNone &value) const { return this->set("@currentAddress", value); }
};
using Mac = BasicMac<fedvirt_document>;
using ConstMac = BasicMac<const fedvirt_document>;

/** The memory balloon, through which the guest gives memory back. Since libvirt 0.8.3. */
template <class Handle> class BasicMemballoon : public Element<BasicMemballoon, Handle> {
 public:
    using Element<fedvirt::devices::BasicMemballoon, Handle>::Element;
    /** The device that the guest sees. Words: devices::MemballoonModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** Whether it gives way before the guest runs out of memory. Since libvirt 1.3.1. Words: common::OnOff. */
    std::optional<std::string> autodeflate() const { return this->get_text("@autodeflate"); }
    Result<void> autodeflate(const TextOrNone &value) const { return this->set("@autodeflate", value); }
    /** Whether pages that the guest does not use go back to the host. Since libvirt 6.9.0. Words: common::OnOff. */
    std::optional<std::string> free_page_reporting() const { return this->get_text("@freePageReporting"); }
    Result<void> free_page_reporting(const TextOrNone &value) const { return this->set("@freePageReporting", value); }
    /** How often statistics are collected. Since libvirt 1.1.1. */
    devices::BasicMemballoonStats<Handle> stats() const { return {this->document_, this->at("stats")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
    /** Options of virtio. Since libvirt 3.5.0. */
    devices::BasicVirtioDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
};
using Memballoon = BasicMemballoon<fedvirt_document>;
using ConstMemballoon = BasicMemballoon<const fedvirt_document>;

/** How often statistics are collected. */
template <class Handle> class BasicMemballoonStats : public Element<BasicMemballoonStats, Handle> {
 public:
    using Element<fedvirt::devices::BasicMemballoonStats, Handle>::Element;
    /** The seconds between. */
    std::optional<std::uint64_t> period() const { return this->get_unsigned("@period"); }
    Result<void> period(const NumberOrNone &value) const { return this->set("@period", value); }
};
using MemballoonStats = BasicMemballoonStats<fedvirt_document>;
using ConstMemballoonStats = BasicMemballoonStats<const fedvirt_document>;

/** A memory module. Since libvirt 1.2.14. */
template <class Handle> class BasicMemory : public Element<BasicMemory, Handle> {
 public:
    using Element<fedvirt::devices::BasicMemory, Handle>::Element;
    /** The kind of module. Words: devices::MemoryModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** Whether other processes of the host see it. Since libvirt 3.2.0. Words: devices::MemoryAccess. */
    std::optional<std::string> access() const { return this->get_text("@access"); }
    Result<void> access(const TextOrNone &value) const { return this->set("@access", value); }
    /** `dimm`: whether its content may be dropped when the guest ends. Since libvirt 4.4.0. Words: common::YesNo. */
    std::optional<std::string> discard() const { return this->get_text("@discard"); }
    Result<void> discard(const TextOrNone &value) const { return this->set("@discard", value); }
    /** `nvdimm` of pSeries guests: its UUID. Since libvirt 6.2.0. */
    std::optional<std::string> uuid() const { return this->get_text("uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("uuid", value); }
    /** `virtio-mem`, `virtio-pmem`: options of virtio. Since libvirt 11.9.0. */
    devices::BasicVirtioDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** Where on the host it comes from. */
    devices::BasicMemorySource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** What the guest sees. */
    devices::BasicMemoryTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Memory = BasicMemory<fedvirt_document>;
using ConstMemory = BasicMemory<const fedvirt_document>;

/** Where in the guest's memory a module is. */
template <class Handle> class BasicMemoryAddress : public Element<BasicMemoryAddress, Handle> {
 public:
    using Element<fedvirt::devices::BasicMemoryAddress, Handle>::Element;
    /** The address, hexadecimal even without `0x`. */
    std::optional<std::string> base() const { return this->get_text("@base"); }
    Result<void> base(const TextOrNone &value) const { return this->set("@base", value); }
};
using MemoryAddress = BasicMemoryAddress<fedvirt_document>;
using ConstMemoryAddress = BasicMemoryAddress<const fedvirt_document>;

/** Storage for the labels of a module. */
template <class Handle> class BasicMemoryLabel : public Element<BasicMemoryLabel, Handle> {
 public:
    using Element<fedvirt::devices::BasicMemoryLabel, Handle>::Element;
    /** The size, in KiB by default. */
    common::BasicSize<Handle> size() const { return {this->document_, this->at("size")}; }
};
using MemoryLabel = BasicMemoryLabel<fedvirt_document>;
using ConstMemoryLabel = BasicMemoryLabel<const fedvirt_document>;

/** Where on the host a memory module comes from. */
template <class Handle> class BasicMemorySource : public Element<BasicMemorySource, Handle> {
 public:
    using Element<fedvirt::devices::BasicMemorySource, Handle>::Element;
    /** The NUMA nodes of the host, such as `0-1`. */
    std::optional<std::string> nodemask() const { return this->get_text("nodemask"); }
    Result<void> nodemask(const TextOrNone &value) const { return this->set("nodemask", value); }
    /** The size of a page, in KiB by default. */
    common::BasicSize<Handle> pagesize() const { return {this->document_, this->at("pagesize")}; }
    /** `nvdimm`, `virtio-pmem`: the path of the file or device. */
    std::optional<std::string> path() const { return this->get_text("path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("path", value); }
    /** `nvdimm`: the alignment of the mapping, in KiB by default. Since libvirt 5.0.0. */
    common::BasicSize<Handle> alignsize() const { return {this->document_, this->at("alignsize")}; }
    /** `nvdimm`: whether the file is in persistent memory. Since libvirt 5.0.0. */
    bool pmem() const { return this->get_flag("pmem"); }
    Result<void> pmem(const Flag &value) const { return this->set("pmem", value); }
};
using MemorySource = BasicMemorySource<fedvirt_document>;
using ConstMemorySource = BasicMemorySource<const fedvirt_document>;

/** What the guest sees of a memory module. */
template <class Handle> class BasicMemoryTarget : public Element<BasicMemoryTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicMemoryTarget, Handle>::Element;
    /**
     * `virtio-mem`: whether the hypervisor uses several slots as the module grows. Since libvirt 10.1.0. Words:
     * common::YesNo.
     */
    std::optional<std::string> dynamic_memslots() const { return this->get_text("@dynamicMemslots"); }
    Result<void> dynamic_memslots(const TextOrNone &value) const { return this->set("@dynamicMemslots", value); }
    /** The size, in KiB by default; for `virtio-mem` the largest. */
    common::BasicSize<Handle> size() const { return {this->document_, this->at("size")}; }
    /** The guest's NUMA node. */
    std::optional<std::uint64_t> node() const { return this->get_unsigned("node"); }
    Result<void> node(const NumberOrNone &value) const { return this->set("node", value); }
    /** `nvdimm`: storage for labels. */
    devices::BasicMemoryLabel<Handle> label() const { return {this->document_, this->at("label")}; }
    /** `nvdimm`: whether the guest cannot write. Since libvirt 5.0.0. */
    bool readonly() const { return this->get_flag("readonly"); }
    Result<void> readonly(const Flag &value) const { return this->set("readonly", value); }
    /** `virtio-mem`: the size of a block, in KiB by default. */
    common::BasicSize<Handle> block() const { return {this->document_, this->at("block")}; }
    /** `virtio-mem`: the size that the guest shall have, in KiB by default. */
    common::BasicSize<Handle> requested() const { return {this->document_, this->at("requested")}; }
    /** `virtio-mem`: the size that the guest has; libvirt's answer. */
    common::BasicSize<Handle> current() const { return {this->document_, this->at("current")}; }
    /** `virtio-mem`, `virtio-pmem`: where in the guest's memory it is. Since libvirt 9.4.0. */
    devices::BasicMemoryAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using MemoryTarget = BasicMemoryTarget<fedvirt_document>;
using ConstMemoryTarget = BasicMemoryTarget<const fedvirt_document>;

/** The cache of an image's metadata. */
template <class Handle> class BasicMetadataCache : public Element<BasicMetadataCache, Handle> {
 public:
    using Element<fedvirt::devices::BasicMetadataCache, Handle>::Element;
    /** How large it may grow. */
    common::BasicSize<Handle> max_size() const { return {this->document_, this->at("max_size")}; }
};
using MetadataCache = BasicMetadataCache<fedvirt_document>;
using ConstMetadataCache = BasicMetadataCache<const fedvirt_document>;

/** The copy that a block job makes; libvirt's answer. */
template <class Handle> class BasicMirror : public Element<BasicMirror, Handle> {
 public:
    using Element<fedvirt::devices::BasicMirror, Handle>::Element;
    /** What the copy's source is. Words: devices::DiskType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The path of the copy; of old, before `source`. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
    /** The format of the copy; of old, before the element `format`. Words: devices::StorageFormat. */
    std::optional<std::string> old_format() const { return this->get_text("@format"); }
    Result<void> old_format(const TextOrNone &value) const { return this->set("@format", value); }
    /** What started it. Since libvirt 1.2.7. Words: devices::MirrorJob. */
    std::optional<std::string> job() const { return this->get_text("@job"); }
    Result<void> job(const TextOrNone &value) const { return this->set("@job", value); }
    /** How far it is; still copying when left out. Words: devices::MirrorReady. */
    std::optional<std::string> ready() const { return this->get_text("@ready"); }
    Result<void> ready(const TextOrNone &value) const { return this->set("@ready", value); }
    /** The format of the copy. */
    devices::BasicImageFormat<Handle> format() const { return {this->document_, this->at("format")}; }
    /** Where the copy is. */
    devices::BasicDiskSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** What the copy is based on. */
    devices::BasicBackingStore<Handle> backing_store() const { return {this->document_, this->at("backingStore")}; }
};
using Mirror = BasicMirror<fedvirt_document>;
using ConstMirror = BasicMirror<const fedvirt_document>;

/** Who moves the pointer. */
template <class Handle> class BasicMouse : public Element<BasicMouse, Handle> {
 public:
    using Element<fedvirt::devices::BasicMouse, Handle>::Element;
    /** Who. Words: devices::MouseMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using Mouse = BasicMouse<fedvirt_document>;
using ConstMouse = BasicMouse<const fedvirt_document>;

/** The NVRAM of a pSeries guest. Since libvirt 1.0.5. */
template <class Handle> class BasicNvram : public Element<BasicNvram, Handle> {
 public:
    using Element<fedvirt::devices::BasicNvram, Handle>::Element;
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Nvram = BasicNvram<fedvirt_document>;
using ConstNvram = BasicNvram<const fedvirt_document>;

/** The open files of virtiofsd. */
template <class Handle> class BasicOpenFiles : public Element<BasicOpenFiles, Handle> {
 public:
    using Element<fedvirt::devices::BasicOpenFiles, Handle>::Element;
    /** The most open files. */
    std::optional<std::uint64_t> max() const { return this->get_unsigned("@max"); }
    Result<void> max(const NumberOrNone &value) const { return this->set("@max", value); }
};
using OpenFiles = BasicOpenFiles<fedvirt_document>;
using ConstOpenFiles = BasicOpenFiles<const fedvirt_document>;

/** Through which libvirt hears of a crash in the guest. Since libvirt 1.2.1. */
template <class Handle> class BasicPanic : public Element<BasicPanic, Handle> {
 public:
    using Element<fedvirt::devices::BasicPanic, Handle>::Element;
    /** The kind of device. Words: devices::PanicModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Panic = BasicPanic<fedvirt_document>;
using ConstPanic = BasicPanic<const fedvirt_document>;

/** A parallel port. */
template <class Handle> class BasicParallel : public Element<BasicParallel, Handle> {
 public:
    using Element<fedvirt::devices::BasicParallel, Handle>::Element;
    /** What it is connected to on the host. Words: devices::CharType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The path of the pseudo-terminal; of old. */
    std::optional<std::string> tty() const { return this->get_text("@tty"); }
    Result<void> tty(const TextOrNone &value) const { return this->set("@tty", value); }
    /** Where on the host; `udp` has one for each direction. */
    List<devices::BasicCharSource, Handle> sources() const { return {this->document_, this->at("source")}; }
    /** `tcp`: the protocol. */
    devices::BasicCharProtocol<Handle> protocol() const { return {this->document_, this->at("protocol")}; }
    /** A file that keeps a copy of the output. Since libvirt 1.3.3. */
    devices::BasicCharLog<Handle> log() const { return {this->document_, this->at("log")}; }
    /** What the guest sees: `port` alone. */
    devices::BasicSerialTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Parallel = BasicParallel<fedvirt_document>;
using ConstParallel = BasicParallel<const fedvirt_document>;

/** The device that a PCI controller emulates. */
template <class Handle> class BasicPciModel : public Element<BasicPciModel, Handle> {
 public:
    using Element<fedvirt::devices::BasicPciModel, Handle>::Element;
    /** Its name. Words: devices::PciModelName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using PciModel = BasicPciModel<fedvirt_document>;
using ConstPciModel = BasicPciModel<const fedvirt_document>;

/** Ports of the host that lead to the guest; all of them when there is no range. */
template <class Handle> class BasicPortForward : public Element<BasicPortForward, Handle> {
 public:
    using Element<fedvirt::devices::BasicPortForward, Handle>::Element;
    /** The protocol. Words: devices::PortProtocol. */
    std::optional<std::string> proto() const { return this->get_text("@proto"); }
    Result<void> proto(const TextOrNone &value) const { return this->set("@proto", value); }
    /** The host's address on which packets arrive; all when left out. */
    std::optional<std::string> address() const { return this->get_text("@address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("@address", value); }
    /** The host's device on which packets arrive; all when left out. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
    /** The ports. */
    List<devices::BasicPortRange, Handle> ranges() const { return {this->document_, this->at("range")}; }
};
using PortForward = BasicPortForward<fedvirt_document>;
using ConstPortForward = BasicPortForward<const fedvirt_document>;

/** A range of ports of the host. */
template <class Handle> class BasicPortRange : public Element<BasicPortRange, Handle> {
 public:
    using Element<fedvirt::devices::BasicPortRange, Handle>::Element;
    /** The first. */
    std::optional<std::int64_t> start() const { return this->get_signed("@start"); }
    Result<void> start(const NumberOrNone &value) const { return this->set("@start", value); }
    /** The last; the first alone when left out. */
    std::optional<std::int64_t> end() const { return this->get_signed("@end"); }
    Result<void> end(const NumberOrNone &value) const { return this->set("@end", value); }
    /** The guest's port for the first; the same when left out. */
    std::optional<std::int64_t> to() const { return this->get_signed("@to"); }
    Result<void> to(const NumberOrNone &value) const { return this->set("@to", value); }
    /** Whether the range is left out of a longer one. Words: common::YesNo. */
    std::optional<std::string> exclude() const { return this->get_text("@exclude"); }
    Result<void> exclude(const TextOrNone &value) const { return this->set("@exclude", value); }
};
using PortRange = BasicPortRange<fedvirt_document>;
using ConstPortRange = BasicPortRange<const fedvirt_document>;

/** Storage for what the guest's kernel says at a crash. Since libvirt 10.6.0. */
template <class Handle> class BasicPstore : public Element<BasicPstore, Handle> {
 public:
    using Element<fedvirt::devices::BasicPstore, Handle>::Element;
    /** The kind of device. Words: devices::PstoreBackend. */
    std::optional<std::string> backend() const { return this->get_text("@backend"); }
    Result<void> backend(const TextOrNone &value) const { return this->set("@backend", value); }
    /** The file on the host; libvirt chooses when left out. */
    std::optional<std::string> path() const { return this->get_text("path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("path", value); }
    /** The size, in KiB by default. */
    common::BasicSize<Handle> size() const { return {this->document_, this->at("size")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Pstore = BasicPstore<fedvirt_document>;
using ConstPstore = BasicPstore<const fedvirt_document>;

/** How much is read ahead. */
template <class Handle> class BasicReadahead : public Element<BasicReadahead, Handle> {
 public:
    using Element<fedvirt::devices::BasicReadahead, Handle>::Element;
    /** The size of the buffer in bytes. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
};
using Readahead = BasicReadahead<fedvirt_document>;
using ConstReadahead = BasicReadahead<const fedvirt_document>;

/** What happens when the other end of a socket goes away. Since libvirt 3.7.0. */
template <class Handle> class BasicReconnect : public Element<BasicReconnect, Handle> {
 public:
    using Element<fedvirt::devices::BasicReconnect, Handle>::Element;
    /** Whether one connects again. Words: common::YesNo. */
    std::optional<std::string> enabled() const { return this->get_text("@enabled"); }
    Result<void> enabled(const TextOrNone &value) const { return this->set("@enabled", value); }
    /** The seconds between attempts. */
    std::optional<std::uint64_t> timeout() const { return this->get_unsigned("@timeout"); }
    Result<void> timeout(const NumberOrNone &value) const { return this->set("@timeout", value); }
    /** NBD: the seconds for which one tries. Since libvirt 9.2.0. */
    std::optional<std::uint64_t> delay() const { return this->get_unsigned("@delay"); }
    Result<void> delay(const NumberOrNone &value) const { return this->set("@delay", value); }
};
using Reconnect = BasicReconnect<fedvirt_document>;
using ConstReconnect = BasicReconnect<const fedvirt_document>;

/** Which devices may be redirected: the first rule that fits decides. */
template <class Handle> class BasicRedirFilter : public Element<BasicRedirFilter, Handle> {
 public:
    using Element<fedvirt::devices::BasicRedirFilter, Handle>::Element;
    /** The rules. */
    List<devices::BasicRedirFilterRule, Handle> usbdevs() const { return {this->document_, this->at("usbdev")}; }
};
using RedirFilter = BasicRedirFilter<fedvirt_document>;
using ConstRedirFilter = BasicRedirFilter<const fedvirt_document>;

/** A rule for devices; what is left out or -1 fits all. */
template <class Handle> class BasicRedirFilterRule : public Element<BasicRedirFilterRule, Handle> {
 public:
    using Element<fedvirt::devices::BasicRedirFilterRule, Handle>::Element;
    /** The USB class, such as `0x08` for storage. */
    std::optional<std::string> class_() const { return this->get_text("@class"); }
    Result<void> class_(const TextOrNone &value) const { return this->set("@class", value); }
    /** The vendor's number. */
    std::optional<std::string> vendor() const { return this->get_text("@vendor"); }
    Result<void> vendor(const TextOrNone &value) const { return this->set("@vendor", value); }
    /** The product's number. */
    std::optional<std::string> product() const { return this->get_text("@product"); }
    Result<void> product(const TextOrNone &value) const { return this->set("@product", value); }
    /** The device's revision, such as `1.10`. */
    std::optional<std::string> version() const { return this->get_text("@version"); }
    Result<void> version(const TextOrNone &value) const { return this->set("@version", value); }
    /** Whether such devices may be redirected. Words: common::YesNo. */
    std::optional<std::string> allow() const { return this->get_text("@allow"); }
    Result<void> allow(const TextOrNone &value) const { return this->set("@allow", value); }
};
using RedirFilterRule = BasicRedirFilterRule<fedvirt_document>;
using ConstRedirFilterRule = BasicRedirFilterRule<const fedvirt_document>;

/** A USB device that comes through a character device. Since libvirt 0.9.5. */
template <class Handle> class BasicRedirdev : public Element<BasicRedirdev, Handle> {
 public:
    using Element<fedvirt::devices::BasicRedirdev, Handle>::Element;
    /** The bus. Words: devices::RedirdevBus. */
    std::optional<std::string> bus() const { return this->get_text("@bus"); }
    Result<void> bus(const TextOrNone &value) const { return this->set("@bus", value); }
    /** What the devices come through. Words: devices::CharType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Where on the host. */
    List<devices::BasicCharSource, Handle> sources() const { return {this->document_, this->at("source")}; }
    /** `tcp`: the protocol. */
    devices::BasicCharProtocol<Handle> protocol() const { return {this->document_, this->at("protocol")}; }
    /** A file that keeps a copy of the data. Since libvirt 1.3.3. */
    devices::BasicCharLog<Handle> log() const { return {this->document_, this->at("log")}; }
    /** When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`. */
    devices::BasicBoot<Handle> boot() const { return {this->document_, this->at("boot")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Redirdev = BasicRedirdev<fedvirt_document>;
using ConstRedirdev = BasicRedirdev<const fedvirt_document>;

/** Persistent reservations of a SCSI disk. Since libvirt 4.4.0. */
template <class Handle> class BasicReservations : public Element<BasicReservations, Handle> {
 public:
    using Element<fedvirt::devices::BasicReservations, Handle>::Element;
    /** Whether libvirt runs the helper for them. Words: common::YesNo. */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
    /** Whether a guest with reservations may migrate. Words: common::YesNo. */
    std::optional<std::string> migration() const { return this->get_text("@migration"); }
    Result<void> migration(const TextOrNone &value) const { return this->set("@migration", value); }
    /** The helper's socket, where libvirt does not run it. */
    devices::BasicUnixSocket<Handle> source() const { return {this->document_, this->at("source")}; }
};
using Reservations = BasicReservations<fedvirt_document>;
using ConstReservations = BasicReservations<const fedvirt_document>;

/** A source of entropy for the guest. Since libvirt 1.0.3. */
template <class Handle> class BasicRng : public Element<BasicRng, Handle> {
 public:
    using Element<fedvirt::devices::BasicRng, Handle>::Element;
    /** The device that the guest sees. Words: devices::VirtioModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** How much the guest may take. Since libvirt 1.0.4. */
    devices::BasicRngRate<Handle> rate() const { return {this->document_, this->at("rate")}; }
    /** Where the entropy comes from. */
    devices::BasicRngBackend<Handle> backend() const { return {this->document_, this->at("backend")}; }
    /** Options of virtio. Since libvirt 3.5.0. */
    devices::BasicVirtioDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Rng = BasicRng<fedvirt_document>;
using ConstRng = BasicRng<const fedvirt_document>;

/** Where entropy comes from. */
template <class Handle> class BasicRngBackend : public Element<BasicRngBackend, Handle> {
 public:
    using Element<fedvirt::devices::BasicRngBackend, Handle>::Element;
    /** The kind of source. Words: devices::RngBackendModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** `egd`: how the daemon is reached. Words: devices::CharType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `random`: the path of the device. */
    std::optional<std::string> path() const { return this->get_text("text()"); }
    Result<void> path(const TextOrNone &value) const { return this->set("text()", value); }
    /** `egd`: where the daemon is. */
    List<devices::BasicCharSource, Handle> sources() const { return {this->document_, this->at("source")}; }
    /** `egd` over TCP: the protocol. */
    devices::BasicCharProtocol<Handle> protocol() const { return {this->document_, this->at("protocol")}; }
    /** `egd`: a file that keeps a copy of the data. */
    devices::BasicCharLog<Handle> log() const { return {this->document_, this->at("log")}; }
};
using RngBackend = BasicRngBackend<fedvirt_document>;
using ConstRngBackend = BasicRngBackend<const fedvirt_document>;

/** How much entropy a guest may take. */
template <class Handle> class BasicRngRate : public Element<BasicRngRate, Handle> {
 public:
    using Element<fedvirt::devices::BasicRngRate, Handle>::Element;
    /** The bytes per period. */
    std::optional<std::uint64_t> bytes() const { return this->get_unsigned("@bytes"); }
    Result<void> bytes(const NumberOrNone &value) const { return this->set("@bytes", value); }
    /** The period in milliseconds; 1000 when left out. */
    std::optional<std::uint64_t> period() const { return this->get_unsigned("@period"); }
    Result<void> period(const NumberOrNone &value) const { return this->set("@period", value); }
};
using RngRate = BasicRngRate<fedvirt_document>;
using ConstRngRate = BasicRngRate<const fedvirt_document>;

/** How a device's PCI ROM is shown to the guest. */
template <class Handle> class BasicRom : public Element<BasicRom, Handle> {
 public:
    using Element<fedvirt::devices::BasicRom, Handle>::Element;
    /** Whether a ROM is loaded at all. Since libvirt 4.3.0. Words: common::YesNo. */
    std::optional<std::string> enabled() const { return this->get_text("@enabled"); }
    Result<void> enabled(const TextOrNone &value) const { return this->set("@enabled", value); }
    /** Whether the ROM is visible in the guest's memory map. Since libvirt 0.9.7. Words: common::OnOff. */
    std::optional<std::string> bar() const { return this->get_text("@bar"); }
    Result<void> bar(const TextOrNone &value) const { return this->set("@bar", value); }
    /** The path of a file to show as the ROM. Since libvirt 0.9.10. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
};
using Rom = BasicRom<fedvirt_document>;
using ConstRom = BasicRom<const fedvirt_document>;

/** A program of the host. */
template <class Handle> class BasicScript : public Element<BasicScript, Handle> {
 public:
    using Element<fedvirt::devices::BasicScript, Handle>::Element;
    /** Its path. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
};
using Script = BasicScript<fedvirt_document>;
using ConstScript = BasicScript<const fedvirt_document>;

/** A serial port. */
template <class Handle> class BasicSerial : public Element<BasicSerial, Handle> {
 public:
    using Element<fedvirt::devices::BasicSerial, Handle>::Element;
    /** What it is connected to on the host. Words: devices::CharType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The path of the pseudo-terminal; of old. */
    std::optional<std::string> tty() const { return this->get_text("@tty"); }
    Result<void> tty(const TextOrNone &value) const { return this->set("@tty", value); }
    /** Where on the host; `udp` has one for each direction. */
    List<devices::BasicCharSource, Handle> sources() const { return {this->document_, this->at("source")}; }
    /** `tcp`: the protocol. */
    devices::BasicCharProtocol<Handle> protocol() const { return {this->document_, this->at("protocol")}; }
    /** A file that keeps a copy of the output. Since libvirt 1.3.3. */
    devices::BasicCharLog<Handle> log() const { return {this->document_, this->at("log")}; }
    /** What the guest sees. */
    devices::BasicSerialTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Serial = BasicSerial<fedvirt_document>;
using ConstSerial = BasicSerial<const fedvirt_document>;

/** The device model of a serial port. */
template <class Handle> class BasicSerialModel : public Element<BasicSerialModel, Handle> {
 public:
    using Element<fedvirt::devices::BasicSerialModel, Handle>::Element;
    /** Its name. Words: devices::SerialModelName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using SerialModel = BasicSerialModel<fedvirt_document>;
using ConstSerialModel = BasicSerialModel<const fedvirt_document>;

/** What the guest sees of a serial or parallel port. */
template <class Handle> class BasicSerialTarget : public Element<BasicSerialTarget, Handle> {
 public:
    using Element<fedvirt::devices::BasicSerialTarget, Handle>::Element;
    /** The kind of port. Since libvirt 1.0.2. Words: devices::SerialTargetType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Its number, from 0. */
    std::optional<std::string> port() const { return this->get_text("@port"); }
    Result<void> port(const TextOrNone &value) const { return this->set("@port", value); }
    /** The device model, best left to libvirt. Since libvirt 3.10.0. */
    devices::BasicSerialModel<Handle> model() const { return {this->document_, this->at("model")}; }
};
using SerialTarget = BasicSerialTarget<fedvirt_document>;
using ConstSerialTarget = BasicSerialTarget<const fedvirt_document>;

/** Memory shared between guests and the host. Since libvirt 1.2.10. */
template <class Handle> class BasicShmem : public Element<BasicShmem, Handle> {
 public:
    using Element<fedvirt::devices::BasicShmem, Handle>::Element;
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether it moves when the guest migrates. Since libvirt 6.6.0. Words: devices::ShmemRole. */
    std::optional<std::string> role() const { return this->get_text("@role"); }
    Result<void> role(const TextOrNone &value) const { return this->set("@role", value); }
    /** The device that the guest sees. */
    devices::BasicShmemDevice<Handle> model() const { return {this->document_, this->at("model")}; }
    /** The size, a power of two from 1 MiB, in bytes by default. */
    common::BasicSize<Handle> size() const { return {this->document_, this->at("size")}; }
    /** The server to connect to. */
    devices::BasicShmemServer<Handle> server() const { return {this->document_, this->at("server")}; }
    /** Message-signalled interrupts, with a server. */
    devices::BasicShmemMsi<Handle> msi() const { return {this->document_, this->at("msi")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Shmem = BasicShmem<fedvirt_document>;
using ConstShmem = BasicShmem<const fedvirt_document>;

/** The device that the guest sees. */
template <class Handle> class BasicShmemDevice : public Element<BasicShmemDevice, Handle> {
 public:
    using Element<fedvirt::devices::BasicShmemDevice, Handle>::Element;
    /** The kind of device. Words: devices::ShmemModel. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
};
using ShmemDevice = BasicShmemDevice<fedvirt_document>;
using ConstShmemDevice = BasicShmemDevice<const fedvirt_document>;

/** Message-signalled interrupts. */
template <class Handle> class BasicShmemMsi : public Element<BasicShmemMsi, Handle> {
 public:
    using Element<fedvirt::devices::BasicShmemMsi, Handle>::Element;
    /** The number of vectors. */
    std::optional<std::uint64_t> vectors() const { return this->get_unsigned("@vectors"); }
    Result<void> vectors(const NumberOrNone &value) const { return this->set("@vectors", value); }
    /** Whether ioeventfd is used. Words: common::OnOff. */
    std::optional<std::string> ioeventfd() const { return this->get_text("@ioeventfd"); }
    Result<void> ioeventfd(const TextOrNone &value) const { return this->set("@ioeventfd", value); }
};
using ShmemMsi = BasicShmemMsi<fedvirt_document>;
using ConstShmemMsi = BasicShmemMsi<const fedvirt_document>;

/** The server of shared memory. */
template <class Handle> class BasicShmemServer : public Element<BasicShmemServer, Handle> {
 public:
    using Element<fedvirt::devices::BasicShmemServer, Handle>::Element;
    /** The path of its socket; libvirt chooses when left out. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
};
using ShmemServer = BasicShmemServer<fedvirt_document>;
using ConstShmemServer = BasicShmemServer<const fedvirt_document>;

/** A part of a storage. */
template <class Handle> class BasicSlice : public Element<BasicSlice, Handle> {
 public:
    using Element<fedvirt::devices::BasicSlice, Handle>::Element;
    /** What the part holds. Words: devices::SliceType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Where it starts, in bytes. */
    std::optional<std::uint64_t> offset() const { return this->get_unsigned("@offset"); }
    Result<void> offset(const NumberOrNone &value) const { return this->set("@offset", value); }
    /** How long it is, in bytes. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
};
using Slice = BasicSlice<fedvirt_document>;
using ConstSlice = BasicSlice<const fedvirt_document>;

/** Parts of a storage. */
template <class Handle> class BasicSlices : public Element<BasicSlices, Handle> {
 public:
    using Element<fedvirt::devices::BasicSlices, Handle>::Element;
    /** The parts. */
    List<devices::BasicSlice, Handle> slices() const { return {this->document_, this->at("slice")}; }
};
using Slices = BasicSlices<fedvirt_document>;
using ConstSlices = BasicSlices<const fedvirt_document>;

/** A smart card reader with a card. Since libvirt 0.8.8. */
template <class Handle> class BasicSmartcard : public Element<BasicSmartcard, Handle> {
 public:
    using Element<fedvirt::devices::BasicSmartcard, Handle>::Element;
    /** Where the card is. Words: devices::SmartcardMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** `passthrough`: how the provider is reached. Words: devices::CharType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `host-certificates`: the names of three certificates of the host. */
    Texts<Handle> certificates() const { return {this->document_, this->at("certificate")}; }
    /** `host-certificates`: the directory of the certificates; `/etc/pki/nssdb` when left out. */
    std::optional<std::string> database() const { return this->get_text("database"); }
    Result<void> database(const TextOrNone &value) const { return this->set("database", value); }
    /** `passthrough`: where the provider is. */
    List<devices::BasicCharSource, Handle> sources() const { return {this->document_, this->at("source")}; }
    /** `passthrough` over TCP: the protocol. */
    devices::BasicCharProtocol<Handle> protocol() const { return {this->document_, this->at("protocol")}; }
    /** `passthrough`: a file that keeps a copy of the data. */
    devices::BasicCharLog<Handle> log() const { return {this->document_, this->at("log")}; }
    /** The schema allows it; libvirt has no use for it. */
    devices::BasicSerialTarget<Handle> target() const { return {this->document_, this->at("target")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Smartcard = BasicSmartcard<fedvirt_document>;
using ConstSmartcard = BasicSmartcard<const fedvirt_document>;

/** A sound card. */
template <class Handle> class BasicSound : public Element<BasicSound, Handle> {
 public:
    using Element<fedvirt::devices::BasicSound, Handle>::Element;
    /** The card that the guest sees. Words: devices::SoundModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** `usb`: whether it has more than two channels. Words: common::YesNo. */
    std::optional<std::string> multichannel() const { return this->get_text("@multichannel"); }
    Result<void> multichannel(const TextOrNone &value) const { return this->set("@multichannel", value); }
    /** `virtio`: the number of streams. Since libvirt 10.4.0. */
    std::optional<std::uint64_t> streams() const { return this->get_unsigned("@streams"); }
    Result<void> streams(const NumberOrNone &value) const { return this->set("@streams", value); }
    /** `ich6`, `ich9`: the codecs on the card. Since libvirt 0.9.13. */
    List<devices::BasicCodec, Handle> codecs() const { return {this->document_, this->at("codec")}; }
    /** The audio backend; the default when left out. Since libvirt 6.7.0. */
    devices::BasicAudioRef<Handle> audio() const { return {this->document_, this->at("audio")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
    /** Options of virtio. Since libvirt 3.5.0. */
    devices::BasicVirtioDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
};
using Sound = BasicSound<fedvirt_document>;
using ConstSound = BasicSound<const fedvirt_document>;

/** How images are compressed. */
template <class Handle> class BasicSpiceImage : public Element<BasicSpiceImage, Handle> {
 public:
    using Element<fedvirt::devices::BasicSpiceImage, Handle>::Element;
    /** How. Words: devices::ImageCompression. */
    std::optional<std::string> compression() const { return this->get_text("@compression"); }
    Result<void> compression(const TextOrNone &value) const { return this->set("@compression", value); }
};
using SpiceImage = BasicSpiceImage<fedvirt_document>;
using ConstSpiceImage = BasicSpiceImage<const fedvirt_document>;

/** Whether sound is compressed. */
template <class Handle> class BasicSpicePlayback : public Element<BasicSpicePlayback, Handle> {
 public:
    using Element<fedvirt::devices::BasicSpicePlayback, Handle>::Element;
    /** Whether it is. Words: common::OnOff. */
    std::optional<std::string> compression() const { return this->get_text("@compression"); }
    Result<void> compression(const TextOrNone &value) const { return this->set("@compression", value); }
};
using SpicePlayback = BasicSpicePlayback<fedvirt_document>;
using ConstSpicePlayback = BasicSpicePlayback<const fedvirt_document>;

/** What is sent as video. */
template <class Handle> class BasicSpiceStreaming : public Element<BasicSpiceStreaming, Handle> {
 public:
    using Element<fedvirt::devices::BasicSpiceStreaming, Handle>::Element;
    /** What. Words: devices::StreamingMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using SpiceStreaming = BasicSpiceStreaming<fedvirt_document>;
using ConstSpiceStreaming = BasicSpiceStreaming<const fedvirt_document>;

/** Whether images are compressed further on slow links. */
template <class Handle> class BasicSpiceWan : public Element<BasicSpiceWan, Handle> {
 public:
    using Element<fedvirt::devices::BasicSpiceWan, Handle>::Element;
    /** Whether they are. Words: devices::WanCompression. */
    std::optional<std::string> compression() const { return this->get_text("@compression"); }
    Result<void> compression(const TextOrNone &value) const { return this->set("@compression", value); }
};
using SpiceWan = BasicSpiceWan<fedvirt_document>;
using ConstSpiceWan = BasicSpiceWan<const fedvirt_document>;

/** How a server's certificate is checked. */
template <class Handle> class BasicSsl : public Element<BasicSsl, Handle> {
 public:
    using Element<fedvirt::devices::BasicSsl, Handle>::Element;
    /** Whether it is. Words: common::YesNo. */
    std::optional<std::string> verify() const { return this->get_text("@verify"); }
    Result<void> verify(const TextOrNone &value) const { return this->set("@verify", value); }
};
using Ssl = BasicSsl<fedvirt_document>;
using ConstSsl = BasicSsl<const fedvirt_document>;

/** That two interfaces fail over, one to the other. */
template <class Handle> class BasicTeaming : public Element<BasicTeaming, Handle> {
 public:
    using Element<fedvirt::devices::BasicTeaming, Handle>::Element;
    /** Which of the two this is. Words: devices::TeamingType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `transient`: the alias of the other. */
    std::optional<std::string> persistent() const { return this->get_text("@persistent"); }
    Result<void> persistent(const TextOrNone &value) const { return this->set("@persistent", value); }
};
using Teaming = BasicTeaming<fedvirt_document>;
using ConstTeaming = BasicTeaming<const fedvirt_document>;

/** The threads of virtiofsd. */
template <class Handle> class BasicThreadPool : public Element<BasicThreadPool, Handle> {
 public:
    using Element<fedvirt::devices::BasicThreadPool, Handle>::Element;
    /** The most threads; 0 for none. */
    std::optional<std::int64_t> size() const { return this->get_signed("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
};
using ThreadPool = BasicThreadPool<fedvirt_document>;
using ConstThreadPool = BasicThreadPool<const fedvirt_document>;

/** A throttle group that limits a disk. */
template <class Handle> class BasicThrottleFilter : public Element<BasicThrottleFilter, Handle> {
 public:
    using Element<fedvirt::devices::BasicThrottleFilter, Handle>::Element;
    /** The name of the group, of the domain's `<throttlegroups>`. */
    std::optional<std::string> group() const { return this->get_text("@group"); }
    Result<void> group(const TextOrNone &value) const { return this->set("@group", value); }
};
using ThrottleFilter = BasicThrottleFilter<fedvirt_document>;
using ConstThrottleFilter = BasicThrottleFilter<const fedvirt_document>;

/** The throttle groups that limit a disk. */
template <class Handle> class BasicThrottleFilters : public Element<BasicThrottleFilters, Handle> {
 public:
    using Element<fedvirt::devices::BasicThrottleFilters, Handle>::Element;
    /** The groups, in the order in which they apply. */
    List<devices::BasicThrottleFilter, Handle> throttlefilters() const { return {this->document_, this->at("throttlefilter")}; }
};
using ThrottleFilters = BasicThrottleFilters<fedvirt_document>;
using ConstThrottleFilters = BasicThrottleFilters<const fedvirt_document>;

/** When a connection is given up. */
template <class Handle> class BasicTimeout : public Element<BasicTimeout, Handle> {
 public:
    using Element<fedvirt::devices::BasicTimeout, Handle>::Element;
    /** The seconds until then. */
    std::optional<std::uint64_t> seconds() const { return this->get_unsigned("@seconds"); }
    Result<void> seconds(const NumberOrNone &value) const { return this->set("@seconds", value); }
};
using Timeout = BasicTimeout<fedvirt_document>;
using ConstTimeout = BasicTimeout<const fedvirt_document>;

/** A trusted platform module. */
template <class Handle> class BasicTpm : public Element<BasicTpm, Handle> {
 public:
    using Element<fedvirt::devices::BasicTpm, Handle>::Element;
    /** The device that the guest sees. Words: devices::TpmModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** What it is on the host. */
    devices::BasicTpmBackend<Handle> backend() const { return {this->document_, this->at("backend")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Tpm = BasicTpm<fedvirt_document>;
using ConstTpm = BasicTpm<const fedvirt_document>;

/** What a module is on the host. */
template <class Handle> class BasicTpmBackend : public Element<BasicTpmBackend, Handle> {
 public:
    using Element<fedvirt::devices::BasicTpmBackend, Handle>::Element;
    /** The kind of backend. Words: devices::TpmBackendType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `emulator`: the version. Words: devices::TpmVersion. */
    std::optional<std::string> version() const { return this->get_text("@version"); }
    Result<void> version(const TextOrNone &value) const { return this->set("@version", value); }
    /**
     * `emulator`: whether the state outlives a guest that is not defined. Since libvirt 7.0.0. Words:
     * common::YesNo.
     */
    std::optional<std::string> persistent_state() const { return this->get_text("@persistent_state"); }
    Result<void> persistent_state(const TextOrNone &value) const { return this->set("@persistent_state", value); }
    /** `emulator`: how much swtpm logs. */
    std::optional<std::uint64_t> debug() const { return this->get_unsigned("@debug"); }
    Result<void> debug(const NumberOrNone &value) const { return this->set("@debug", value); }
    /** `passthrough`: the host's device; `/dev/tpm0` when left out. */
    devices::BasicTpmDevice<Handle> device() const { return {this->document_, this->at("device")}; }
    /** `emulator`: how the state is encrypted. Since libvirt 5.6.0. */
    devices::BasicTpmEncryption<Handle> encryption() const { return {this->document_, this->at("encryption")}; }
    /** `emulator`: the banks that are switched on at every start. Since libvirt 7.10.0. */
    devices::BasicActivePcrBanks<Handle> active_pcr_banks() const { return {this->document_, this->at("active_pcr_banks")}; }
    /** `emulator`: where the state is. `external`: where swtpm is. */
    devices::BasicTpmSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** `emulator`: what a new module can do. Since libvirt 10.10.0. */
    devices::BasicTpmProfile<Handle> profile() const { return {this->document_, this->at("profile")}; }
};
using TpmBackend = BasicTpmBackend<fedvirt_document>;
using ConstTpmBackend = BasicTpmBackend<const fedvirt_document>;

/** A module of the host. */
template <class Handle> class BasicTpmDevice : public Element<BasicTpmDevice, Handle> {
 public:
    using Element<fedvirt::devices::BasicTpmDevice, Handle>::Element;
    /** Its path. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
};
using TpmDevice = BasicTpmDevice<fedvirt_document>;
using ConstTpmDevice = BasicTpmDevice<const fedvirt_document>;

/** How a module's state is encrypted. */
template <class Handle> class BasicTpmEncryption : public Element<BasicTpmEncryption, Handle> {
 public:
    using Element<fedvirt::devices::BasicTpmEncryption, Handle>::Element;
    /** The UUID of the libvirt secret that holds the passphrase. */
    std::optional<std::string> secret() const { return this->get_text("@secret"); }
    Result<void> secret(const TextOrNone &value) const { return this->set("@secret", value); }
};
using TpmEncryption = BasicTpmEncryption<fedvirt_document>;
using ConstTpmEncryption = BasicTpmEncryption<const fedvirt_document>;

/** What a new module can do. */
template <class Handle> class BasicTpmProfile : public Element<BasicTpmProfile, Handle> {
 public:
    using Element<fedvirt::devices::BasicTpmProfile, Handle>::Element;
    /** The profile that it is made from. */
    std::optional<std::string> source() const { return this->get_text("@source"); }
    Result<void> source(const TextOrNone &value) const { return this->set("@source", value); }
    /** What happens to algorithms that the host has switched off. Words: devices::RemoveDisabled. */
    std::optional<std::string> remove_disabled() const { return this->get_text("@removeDisabled"); }
    Result<void> remove_disabled(const TextOrNone &value) const { return this->set("@removeDisabled", value); }
    /** The profile in use; libvirt's answer. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using TpmProfile = BasicTpmProfile<fedvirt_document>;
using ConstTpmProfile = BasicTpmProfile<const fedvirt_document>;

/** Where a module's state is, or swtpm itself. */
template <class Handle> class BasicTpmSource : public Element<BasicTpmSource, Handle> {
 public:
    using Element<fedvirt::devices::BasicTpmSource, Handle>::Element;
    /** Of what kind it is. Words: devices::TpmSourceType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `unix`: always `connect`. Words: devices::CharMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** The path. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
};
using TpmSource = BasicTpmSource<fedvirt_document>;
using ConstTpmSource = BasicTpmSource<const fedvirt_document>;

/** That a disk's changes are dropped when the guest ends. */
template <class Handle> class BasicTransient : public Element<BasicTransient, Handle> {
 public:
    using Element<fedvirt::devices::BasicTransient, Handle>::Element;
    /** Whether several guests share the image meanwhile. Since libvirt 7.4.0. Words: common::YesNo. */
    std::optional<std::string> share_backing() const { return this->get_text("@shareBacking"); }
    Result<void> share_backing(const TextOrNone &value) const { return this->set("@shareBacking", value); }
};
using Transient = BasicTransient<fedvirt_document>;
using ConstTransient = BasicTransient<const fedvirt_document>;

/** A UNIX socket of a helper. */
template <class Handle> class BasicUnixSocket : public Element<BasicUnixSocket, Handle> {
 public:
    using Element<fedvirt::devices::BasicUnixSocket, Handle>::Element;
    /** The kind of socket. Words: devices::SocketType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The socket's path. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /** The hypervisor's part: `client`. Words: devices::SocketMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** What happens when the connection is lost. */
    devices::BasicReconnect<Handle> reconnect() const { return {this->document_, this->at("reconnect")}; }
};
using UnixSocket = BasicUnixSocket<fedvirt_document>;
using ConstUnixSocket = BasicUnixSocket<const fedvirt_document>;

/** The number of a USB vendor or product. */
template <class Handle> class BasicUsbId : public Element<BasicUsbId, Handle> {
 public:
    using Element<fedvirt::devices::BasicUsbId, Handle>::Element;
    /** The number. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const ValueOrNone &value) const { return this->set("@id", value); }
};
using UsbId = BasicUsbId<fedvirt_document>;
using ConstUsbId = BasicUsbId<const fedvirt_document>;

/** The controller that a USB controller is a companion of. */
template <class Handle> class BasicUsbMaster : public Element<BasicUsbMaster, Handle> {
 public:
    using Element<fedvirt::devices::BasicUsbMaster, Handle>::Element;
    /** The port of the master at which the companion's ports start. */
    std::optional<std::string> startport() const { return this->get_text("@startport"); }
    Result<void> startport(const TextOrNone &value) const { return this->set("@startport", value); }
};
using UsbMaster = BasicUsbMaster<fedvirt_document>;
using ConstUsbMaster = BasicUsbMaster<const fedvirt_document>;

/** A graphics card. */
template <class Handle> class BasicVideo : public Element<BasicVideo, Handle> {
 public:
    using Element<fedvirt::devices::BasicVideo, Handle>::Element;
    /** Options of the driver. */
    devices::BasicVideoDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** The card that the guest sees. */
    devices::BasicVideoModel<Handle> model() const { return {this->document_, this->at("model")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Video = BasicVideo<fedvirt_document>;
using ConstVideo = BasicVideo<const fedvirt_document>;

/** Acceleration by the host. */
template <class Handle> class BasicVideoAcceleration : public Element<BasicVideoAcceleration, Handle> {
 public:
    using Element<fedvirt::devices::BasicVideoAcceleration, Handle>::Element;
    /** In three dimensions. Since libvirt 0.7.1. Words: common::YesNo. */
    std::optional<std::string> accel3d() const { return this->get_text("@accel3d"); }
    Result<void> accel3d(const TextOrNone &value) const { return this->set("@accel3d", value); }
    /** In two dimensions, with VirtualBox. Since libvirt 0.7.1. Words: common::YesNo. */
    std::optional<std::string> accel2d() const { return this->get_text("@accel2d"); }
    Result<void> accel2d(const TextOrNone &value) const { return this->set("@accel2d", value); }
    /** `vhostuser`: the path of the host's device for it. Since libvirt 5.8.0. */
    std::optional<std::string> rendernode() const { return this->get_text("@rendernode"); }
    Result<void> rendernode(const TextOrNone &value) const { return this->set("@rendernode", value); }
};
using VideoAcceleration = BasicVideoAcceleration<fedvirt_document>;
using ConstVideoAcceleration = BasicVideoAcceleration<const fedvirt_document>;

/** Options of a graphics card's driver. */
template <class Handle> class BasicVideoDriver : public Element<BasicVideoDriver, Handle> {
 public:
    using Element<fedvirt::devices::BasicVideoDriver, Handle>::Element;
    /** Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> iommu() const { return this->get_text("@iommu"); }
    Result<void> iommu(const TextOrNone &value) const { return this->set("@iommu", value); }
    /** Whether PCIe address translation services are offered. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> ats() const { return this->get_text("@ats"); }
    Result<void> ats(const TextOrNone &value) const { return this->set("@ats", value); }
    /** Whether packed virtqueues are tried. Since libvirt 6.3.0. Words: common::OnOff. */
    std::optional<std::string> packed() const { return this->get_text("@packed"); }
    Result<void> packed(const TextOrNone &value) const { return this->set("@packed", value); }
    /** Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0. Words: common::OnOff. */
    std::optional<std::string> page_per_vq() const { return this->get_text("@page_per_vq"); }
    Result<void> page_per_vq(const TextOrNone &value) const { return this->set("@page_per_vq", value); }
    /** bhyve: what is shown to the guest. Since libvirt 3.5.0. Words: devices::VgaConf. */
    std::optional<std::string> vgaconf() const { return this->get_text("@vgaconf"); }
    Result<void> vgaconf(const TextOrNone &value) const { return this->set("@vgaconf", value); }
    /** Who draws. Since libvirt 5.8.0. Words: devices::VideoBackend. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using VideoDriver = BasicVideoDriver<fedvirt_document>;
using ConstVideoDriver = BasicVideoDriver<const fedvirt_document>;

/** The graphics card that a guest sees. */
template <class Handle> class BasicVideoModel : public Element<BasicVideoModel, Handle> {
 public:
    using Element<fedvirt::devices::BasicVideoModel, Handle>::Element;
    /** The kind of card. Words: devices::VideoType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `qxl`: the first window of memory, in KiB. Since libvirt 1.0.2. */
    std::optional<std::uint64_t> ram() const { return this->get_unsigned("@ram"); }
    Result<void> ram(const NumberOrNone &value) const { return this->set("@ram", value); }
    /** The video memory, in KiB; for `qxl` the second window. */
    std::optional<std::uint64_t> vram() const { return this->get_unsigned("@vram"); }
    Result<void> vram(const NumberOrNone &value) const { return this->set("@vram", value); }
    /** `qxl`: the second window, addressed with 64 bits, in KiB. Since libvirt 1.3.3. */
    std::optional<std::uint64_t> vram64() const { return this->get_unsigned("@vram64"); }
    Result<void> vram64(const NumberOrNone &value) const { return this->set("@vram64", value); }
    /** `qxl`: the framebuffer for VGA, in KiB. Since libvirt 1.2.11. */
    std::optional<std::uint64_t> vgamem() const { return this->get_unsigned("@vgamem"); }
    Result<void> vgamem(const NumberOrNone &value) const { return this->set("@vgamem", value); }
    /** The number of screens. */
    std::optional<std::uint64_t> heads() const { return this->get_unsigned("@heads"); }
    Result<void> heads(const NumberOrNone &value) const { return this->set("@heads", value); }
    /** Whether it is the first card. Since libvirt 1.0.2. Words: common::YesNo. */
    std::optional<std::string> primary() const { return this->get_text("@primary"); }
    Result<void> primary(const TextOrNone &value) const { return this->set("@primary", value); }
    /** `virtio`: whether memory is shared with the host without a copy. Words: common::OnOff. */
    std::optional<std::string> blob() const { return this->get_text("@blob"); }
    Result<void> blob(const TextOrNone &value) const { return this->set("@blob", value); }
    /** `vga`, `bochs`, `virtio`: whether the guest is told of the screen's modes. Words: common::OnOff. */
    std::optional<std::string> edid() const { return this->get_text("@edid"); }
    Result<void> edid(const TextOrNone &value) const { return this->set("@edid", value); }
    /** `virtio`: the device of QEMU. Since libvirt 12.5.0. Words: devices::VideoDevice. */
    std::optional<std::string> device() const { return this->get_text("@device"); }
    Result<void> device(const TextOrNone &value) const { return this->set("@device", value); }
    /** Acceleration by the host. */
    devices::BasicVideoAcceleration<Handle> acceleration() const { return {this->document_, this->at("acceleration")}; }
    /** The least resolution. Since libvirt 5.9.0. */
    devices::BasicVideoResolution<Handle> resolution() const { return {this->document_, this->at("resolution")}; }
};
using VideoModel = BasicVideoModel<fedvirt_document>;
using ConstVideoModel = BasicVideoModel<const fedvirt_document>;

/** The least resolution of a screen. */
template <class Handle> class BasicVideoResolution : public Element<BasicVideoResolution, Handle> {
 public:
    using Element<fedvirt::devices::BasicVideoResolution, Handle>::Element;
    /** The width in pixels. */
    std::optional<std::uint64_t> x() const { return this->get_unsigned("@x"); }
    Result<void> x(const NumberOrNone &value) const { return this->set("@x", value); }
    /** The height in pixels. */
    std::optional<std::uint64_t> y() const { return this->get_unsigned("@y"); }
    Result<void> y(const NumberOrNone &value) const { return this->set("@y", value); }
};
using VideoResolution = BasicVideoResolution<fedvirt_document>;
using ConstVideoResolution = BasicVideoResolution<const fedvirt_document>;

/** Options of a virtio device. In general, leave them alone. */
template <class Handle> class BasicVirtioDriver : public Element<BasicVirtioDriver, Handle> {
 public:
    using Element<fedvirt::devices::BasicVirtioDriver, Handle>::Element;
    /** Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> iommu() const { return this->get_text("@iommu"); }
    Result<void> iommu(const TextOrNone &value) const { return this->set("@iommu", value); }
    /** Whether PCIe address translation services are offered. Since libvirt 3.5.0. Words: common::OnOff. */
    std::optional<std::string> ats() const { return this->get_text("@ats"); }
    Result<void> ats(const TextOrNone &value) const { return this->set("@ats", value); }
    /** Whether packed virtqueues are tried. Since libvirt 6.3.0. Words: common::OnOff. */
    std::optional<std::string> packed() const { return this->get_text("@packed"); }
    Result<void> packed(const TextOrNone &value) const { return this->set("@packed", value); }
    /** Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0. Words: common::OnOff. */
    std::optional<std::string> page_per_vq() const { return this->get_text("@page_per_vq"); }
    Result<void> page_per_vq(const TextOrNone &value) const { return this->set("@page_per_vq", value); }
};
using VirtioDriver = BasicVirtioDriver<fedvirt_document>;
using ConstVirtioDriver = BasicVirtioDriver<const fedvirt_document>;

/** Sockets between host and guest. Since libvirt 4.4.0. */
template <class Handle> class BasicVsock : public Element<BasicVsock, Handle> {
 public:
    using Element<fedvirt::devices::BasicVsock, Handle>::Element;
    /** The device that the guest sees. Since libvirt 5.2.0. Words: devices::VirtioModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** The guest's address. */
    devices::BasicVsockCid<Handle> cid() const { return {this->document_, this->at("cid")}; }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
    /** Options of virtio. Since libvirt 3.5.0. */
    devices::BasicVirtioDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
};
using Vsock = BasicVsock<fedvirt_document>;
using ConstVsock = BasicVsock<const fedvirt_document>;

/** The address of a guest. */
template <class Handle> class BasicVsockCid : public Element<BasicVsockCid, Handle> {
 public:
    using Element<fedvirt::devices::BasicVsockCid, Handle>::Element;
    /** Whether libvirt chooses it at the start. Words: common::YesNo. */
    std::optional<std::string> auto_() const { return this->get_text("@auto"); }
    Result<void> auto_(const TextOrNone &value) const { return this->set("@auto", value); }
    /** The address, from 3. */
    std::optional<std::uint64_t> address() const { return this->get_unsigned("@address"); }
    Result<void> address(const NumberOrNone &value) const { return this->set("@address", value); }
};
using VsockCid = BasicVsockCid<fedvirt_document>;
using ConstVsockCid = BasicVsockCid<const fedvirt_document>;

/** A watchdog: acts when the guest stops resetting it. Since libvirt 0.7.3. */
template <class Handle> class BasicWatchdog : public Element<BasicWatchdog, Handle> {
 public:
    using Element<fedvirt::devices::BasicWatchdog, Handle>::Element;
    /** The device that the guest sees. Words: devices::WatchdogModel. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** What happens; `reset` when left out. Words: devices::WatchdogAction. */
    std::optional<std::string> action() const { return this->get_text("@action"); }
    Result<void> action(const TextOrNone &value) const { return this->set("@action", value); }
    /** The identifier of the device. */
    devices::BasicAlias<Handle> alias() const { return {this->document_, this->at("alias")}; }
    /** Where the guest's ACPI tables place the device. */
    devices::BasicAcpi<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** Where the device sits on a bus of the guest. */
    devices::BasicAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using Watchdog = BasicWatchdog<fedvirt_document>;
using ConstWatchdog = BasicWatchdog<const fedvirt_document>;

/** How an s390 guest identifies a PCI device. */
template <class Handle> class BasicZpci : public Element<BasicZpci, Handle> {
 public:
    using Element<fedvirt::devices::BasicZpci, Handle>::Element;
    /** The user-defined identifier, 0x0001 to 0xffff. */
    std::optional<std::uint64_t> uid() const { return this->get_unsigned("@uid"); }
    Result<void> uid(const ValueOrNone &value) const { return this->set("@uid", value); }
    /** The function identifier, 0 to 0xffffffff. */
    std::optional<std::uint64_t> fid() const { return this->get_unsigned("@fid"); }
    Result<void> fid(const ValueOrNone &value) const { return this->set("@fid", value); }
};
using Zpci = BasicZpci<fedvirt_document>;
using ConstZpci = BasicZpci<const fedvirt_document>;

}  // namespace devices
}  // inline namespace
}  // namespace fedvirt

#endif
