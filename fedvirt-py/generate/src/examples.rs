//! What the core's constructors make, for the tests of their like in Python: every one of them with the values that
//! `tests/test_model_constructors.py` has for it.

use std::net::{Ipv4Addr, Ipv6Addr};

use fedvirt_core::ByteSize;
use fedvirt_core::model::common::Size;
use fedvirt_core::model::cpu::{Cpu, CpuFeature, CpuFeaturePolicy, CpuTopology};
use fedvirt_core::model::domain::devices::*;
use fedvirt_core::model::domain::{
    self, Clock, CommandlineArg, Domain, FeatureState, FirmwareFeature, MaxMemory, Os, QemuCommandline,
    SecLabel, SleepState, SmbiosBlock, Smm, Sysinfo, Timer, Vcpu,
};
use fedvirt_core::model::domain_backup::DomainBackup;
use fedvirt_core::model::domain_checkpoint::DomainCheckpoint;
use fedvirt_core::model::domain_snapshot::DomainSnapshot;
use fedvirt_core::model::interface::HostInterface;
use fedvirt_core::model::network::{Network, NetworkBridge, NetworkIp};
use fedvirt_core::model::network_common::MacAddress;
use fedvirt_core::model::nwfilter;
use fedvirt_core::model::pci::PciAddress;
use fedvirt_core::model::secret::Secret;
use fedvirt_core::model::storage_pool::Pool;
use fedvirt_core::model::storage_volume::{Volume, VolumeFormat, VolumeFormatType};
use fedvirt_core::xml::to_json;

macro_rules! examples {
    ($( $name:literal: $made:expr; )+) => {
        /// By the constructor's name: the JSON form.
        fn made() -> Vec<(&'static str, String)> {
            vec![$( ($name, to_json(&$made)) ),+]
        }
    };
}

/// A file of them all, each on a line of its own.
pub(crate) fn file() -> String {
    let lines: Vec<_> = made().into_iter().map(|(name, made)| format!("  \"{name}\": {made}")).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn pci() -> PciAddress {
    PciAddress::new(0, 3, 0, 1)
}

fn ip() -> NetworkIp {
    NetworkIp::new(Ipv4Addr::new(192, 168, 150, 1), 24)
}

examples! {
    "Address::ccw": Address::ccw(0xfe, 0, 0x1f);
    "Address::drive": Address::drive(1, 0, 2, 3);
    "Address::pci": Address::pci(0, 4, 0, 1);
    "Address::unassigned": Address::unassigned();
    "Address::usb": Address::usb(0, "1.2");
    "Address::virtio_mmio": Address::virtio_mmio();
    "Address::virtio_serial": Address::virtio_serial(0, 1, 2);
    "Alias::new": Alias::new("ua-data");
    "Audio::new": Audio::new(1, "none");
    "BackingStore::file": BackingStore::file("/a", "qcow2");
    "BackingStore::none": BackingStore::none();
    "Boot::order": Boot::order(2);
    "Channel::guest_agent": Channel::guest_agent();
    "Channel::spice_agent": Channel::spice_agent();
    "Channel::unix": Channel::unix("org.example.0");
    "Channel::virtio": Channel::virtio("pty", "org.example.0");
    "CharSource::connect": CharSource::connect("/run/a");
    "CharSource::listen": CharSource::listen("/run/a");
    "CharSource::path": CharSource::path("/dev/ttyS0");
    "Clock::localtime": Clock::localtime();
    "Clock::utc": Clock::utc();
    "Clock::with_timer": Clock::utc().with_timer(Timer::new("rtc"));
    "CommandlineArg::new": CommandlineArg::new("-S");
    "Console::pty": Console::pty();
    "Console::with_target": Console::pty().with_target("virtio", 1);
    "Controller::new": Controller::new("usb");
    "Controller::virtio_scsi": Controller::virtio_scsi();
    "Controller::with_model": Controller::new("usb").with_model("qemu-xhci");
    "Cpu::custom": Cpu::custom("x86-64-v3");
    "Cpu::host_model": Cpu::host_model();
    "Cpu::host_passthrough": Cpu::host_passthrough();
    "Cpu::maximum": Cpu::maximum();
    "Cpu::with_feature": Cpu::host_model().with_feature(CpuFeature::require("vmx"));
    "Cpu::with_topology": Cpu::host_model().with_topology(1, 4, 2);
    "CpuFeature::disable": CpuFeature::disable("vmx");
    "CpuFeature::new": CpuFeature::new(CpuFeaturePolicy::Optional, "vmx");
    "CpuFeature::require": CpuFeature::require("vmx");
    "CpuTopology::new": CpuTopology::new(1, 4, 2);
    "Crypto::new": Crypto::new("builtin");
    "Disk::block": Disk::block("/dev/vg/a");
    "Disk::cdrom": Disk::file("/a.iso").cdrom();
    "Disk::dir": Disk::dir("/srv");
    "Disk::empty": Disk::empty(DiskDevice::Floppy);
    "Disk::file": Disk::file("/a");
    "Disk::network": Disk::network("rbd", "pool/a");
    "Disk::nvme": Disk::nvme(pci(), 1);
    "Disk::read_only": Disk::file("/a").read_only();
    "Disk::vhost_user": Disk::vhost_user("/run/a");
    "Disk::volume": Disk::volume("default", "a");
    "Disk::with_boot": Disk::file("/a").with_boot(1);
    "Disk::with_driver": Disk::file("/a").with_driver(DiskDriver::qemu("raw"));
    "Disk::with_format": Disk::file("/a").with_format("qcow2");
    "Disk::with_host": Disk::network("rbd", "pool/a").with_host(DiskHost::tcp("ceph", 6789));
    "Disk::with_target": Disk::file("/a").with_target("vda", "virtio");
    "DiskDriver::qemu": DiskDriver::qemu("qcow2");
    "DiskHost::tcp": DiskHost::tcp("ceph", 6789);
    "DiskHost::unix": DiskHost::unix("/run/a");
    "DiskTarget::new": DiskTarget::new("vda", "virtio");
    "Domain::new": Domain::new("kvm", "web1");
    "DomainBackup::push": DomainBackup::push();
    "DomainBackup::push_disk": DomainBackup::push().push_disk("vda", "/a", VolumeFormatType::Qcow2);
    "DomainCheckpoint::disk": DomainCheckpoint::new("monday").disk("vda");
    "DomainCheckpoint::new": DomainCheckpoint::new("monday");
    "DomainSnapshot::new": DomainSnapshot::new("monday");
    "Encryption::luks": Encryption::luks("00000000-0000-0000-0000-000000000001");
    "FeatureState::off": FeatureState::off();
    "FeatureState::on": FeatureState::on();
    "Filesystem::mount": Filesystem::mount("/srv", "data");
    "Filesystem::virtiofs": Filesystem::virtiofs("/srv", "data");
    "FilterRef::new": nwfilter::FilterRef::new("clean-traffic");
    "FilterRef::parameter": nwfilter::FilterRef::new("clean-traffic").parameter("IP", "10.0.0.1");
    "FirmwareFeature::new": FirmwareFeature::new("secure-boot", false);
    "Graphics::dbus": Graphics::dbus();
    "Graphics::egl_headless": Graphics::egl_headless();
    "Graphics::spice": Graphics::spice();
    "Graphics::vnc": Graphics::vnc();
    "Graphics::with_listen": Graphics::vnc().with_listen("::1");
    "HostInterface::bridge": HostInterface::bridge("br0", "eth0");
    "Hostdev::mdev": Hostdev::mdev("00000000-0000-0000-0000-000000000001", "vfio-pci");
    "Hostdev::pci": Hostdev::pci(pci());
    "Hostdev::usb": Hostdev::usb(0x46d, 0xc52b);
    "Hub::usb": Hub::usb();
    "Input::evdev": Input::evdev("/dev/input/event1");
    "Input::new": Input::new("tablet", "usb");
    "Interface::bridge": Interface::bridge("br0");
    "Interface::direct": Interface::direct("eth0", "vepa");
    "Interface::ethernet": Interface::ethernet();
    "Interface::hostdev": Interface::hostdev(pci());
    "Interface::network": Interface::network("default");
    "Interface::passt": Interface::passt();
    "Interface::user": Interface::user();
    "Interface::vdpa": Interface::vdpa("/dev/vhost-vdpa-0");
    "Interface::vhost_user": Interface::vhost_user("/run/a", SocketMode::Client);
    "Interface::with_boot": Interface::user().with_boot(1);
    "Interface::with_mac": Interface::user().with_mac("52:54:00:00:00:01");
    "Interface::with_model": Interface::user().with_model("virtio");
    "Interface::with_target": Interface::ethernet().with_target("tap0");
    "InterfaceIp::new": InterfaceIp::new("fe80::1", 64);
    "Iommu::new": Iommu::new("intel");
    "MacAddress::new": MacAddress::new("52:54:00:00:00:01");
    "MaxMemory::new": MaxMemory::new(ByteSize::gib(8), 16);
    "Memballoon::new": Memballoon::new("none");
    "Memory::new": domain::Memory::new(ByteSize::bytes(1500));
    "Network::bridged": Network::bridged("lan", "br0");
    "Network::isolated": Network::isolated("lab", "virbr5", ip());
    "Network::nat": Network::nat("lab", "virbr5", ip().dhcp_range(Ipv4Addr::new(192, 168, 150, 2), Ipv4Addr::new(192, 168, 150, 254)));
    "Network::new": Network::new("lab");
    "Network::routed": Network::routed("lab", "virbr5", ip());
    "NetworkBridge::new": NetworkBridge::new("virbr5");
    "NetworkIp::dhcp_range": ip().dhcp_range(Ipv4Addr::new(192, 168, 150, 2), Ipv4Addr::new(192, 168, 150, 254));
    "NetworkIp::new": NetworkIp::new(Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1), 64);
    "Os::container": Os::container("/sbin/init");
    "Os::hvm": Os::hvm("x86_64", "q35");
    "Os::uefi": Os::uefi("x86_64", "q35");
    "Os::with_boot": Os::hvm("x86_64", "q35").with_boot("network");
    "Panic::new": Panic::new("isa");
    "PciAddress::new": pci();
    "Pool::dir": Pool::dir("images", "/srv/images");
    "Pool::logical": Pool::logical("vg", "vg0");
    "Pool::nfs": Pool::nfs("share", "nas", "/export", "/mnt/share");
    "PortForward::new": PortForward::new("tcp", 2222, 22);
    "QemuCommandline::with_arg": QemuCommandline::default().with_arg("-S");
    "QemuCommandline::with_env": QemuCommandline::default().with_env("A", "1");
    "Redirdev::spice": Redirdev::spice();
    "Rng::builtin": Rng::builtin();
    "Rng::random": Rng::random("/dev/urandom");
    "SecLabel::none": SecLabel::none("selinux");
    "Secret::ceph": Secret::ceph("client.a");
    "Secret::iscsi": Secret::iscsi("iqn.2026-01.org.example:a");
    "Secret::volume": Secret::volume("/srv/a.luks");
    "Secret::vtpm": Secret::vtpm("web1");
    "Serial::file": Serial::file("/var/log/a");
    "Serial::pty": Serial::pty();
    "Serial::unix": Serial::unix("/run/a");
    "Shmem::new": Shmem::new("a", "ivshmem-plain");
    "Size::bytes": Size::bytes(ByteSize::kib(5));
    "Size::kib": Size::kib(ByteSize::bytes(1500));
    "SleepState::new": SleepState::new(true);
    "SmbiosBlock::with_entry": SmbiosBlock::default().with_entry("vendor", "ACME");
    "Smartcard::host": Smartcard::host();
    "Smartcard::spice": Smartcard::spice();
    "Smm::on": Smm::on();
    "Sound::new": Sound::new("ich9");
    "Sysinfo::fwcfg": Sysinfo::fwcfg();
    "Sysinfo::smbios": Sysinfo::smbios();
    "Timer::new": Timer::new("rtc");
    "Timer::with_present": Timer::new("hpet").with_present(false);
    "Timer::with_tickpolicy": Timer::new("rtc").with_tickpolicy("catchup");
    "Tpm::emulator": Tpm::emulator("tpm-crb", "2.0");
    "Tpm::passthrough": Tpm::passthrough("/dev/tpm0");
    "Vcpu::new": Vcpu::new(4);
    "Video::new": Video::new("virtio");
    "VirtualPort::openvswitch": VirtualPort::openvswitch();
    "Vlan::tag": Vlan::tag(42);
    "Volume::allocation": Volume::new("a").allocation(ByteSize::bytes(0));
    "Volume::backing": Volume::new("a").backing("/base", VolumeFormatType::Raw);
    "Volume::capacity": Volume::new("a").capacity(ByteSize::gib(10));
    "Volume::format": Volume::new("a").format(VolumeFormatType::Qcow2);
    "Volume::new": Volume::new("a");
    "VolumeFormat::new": VolumeFormat::new(VolumeFormatType::Qcow2);
    "Vsock::auto": Vsock::auto();
    "Vsock::cid": Vsock::cid(3);
    "Watchdog::new": Watchdog::new("itco", "reset");
}
