"""What the core can make and find, in Python: the same outcome, and nothing left out.

`constructors.json` has what the core's constructors make; `fedvirt-py/generate` writes it.
"""

import copy
import json
import pickle
import re
from datetime import datetime, timezone
from ipaddress import ip_address
from pathlib import Path

import pytest

from fedvirt import Capabilities, Domain, DomainCapabilities, NodeDevice, StoragePoolCapabilities
from fedvirt.model import Element, MacAddr, Number
from fedvirt.model.capabilities import GuestArch
from fedvirt.model.common import Size
from fedvirt.model.cpu import Cpu, CpuFeature, CpuTopology
from fedvirt.model.devices import (
    Address,
    Alias,
    Audio,
    BackingStore,
    Boot,
    Channel,
    CharSource,
    Console,
    ConsoleTarget,
    Controller,
    Crypto,
    Devices,
    Disk,
    DiskDriver,
    DiskHost,
    DiskTarget,
    Filesystem,
    Graphics,
    Hostdev,
    Hub,
    Input,
    Interface,
    InterfaceIp,
    InterfaceTarget,
    Iommu,
    Mac,
    Memballoon,
    Panic,
    PortForward,
    Redirdev,
    Rng,
    Serial,
    Shmem,
    Smartcard,
    Sound,
    Tpm,
    Video,
    Vsock,
    Watchdog,
)
from fedvirt.model.domain import (
    Clock,
    CommandlineArg,
    CommandlineEnv,
    FeatureState,
    FirmwareFeature,
    MaxMemory,
    Memory,
    Os,
    OsBoot,
    QemuCommandline,
    SecLabel,
    SleepState,
    SmbiosBlock,
    SmbiosEntry,
    Smm,
    Sysinfo,
    Timer,
    Vcpu,
)
from fedvirt.model.domain_backup import DomainBackup
from fedvirt.model.domain_capabilities import CpuModelBlockers, CpuModelCapabilities
from fedvirt.model.domain_checkpoint import DomainCheckpoint
from fedvirt.model.domain_snapshot import DomainSnapshot
from fedvirt.model.interface import HostInterface
from fedvirt.model.network import Network, NetworkBridge, NetworkForward, NetworkIp
from fedvirt.model.network_common import MacAddress, VirtualPort, Vlan
from fedvirt.model.nwfilter import FilterRef
from fedvirt.model.pci import PciAddress
from fedvirt.model.secret import Secret
from fedvirt.model.storage_common import Encryption, Permissions
from fedvirt.model.storage_pool import Pool
from fedvirt.model.storage_volume import Volume, VolumeFormat
from test_model_table import CLASSES

HERE = Path(__file__).parent
CORE = HERE.parent.parent / "fedvirt-core/src/model"

PCI = PciAddress.new(0, 3, 0, 1)
IP = ip_address("192.168.150.1")
RANGE = ("192.168.150.2", "192.168.150.254")
UUID = "00000000-0000-0000-0000-000000000001"

# By the constructor in the core: the same in Python. Where the core adds to something step by step, Python has keywords,
# attributes and lists.
MADE = {
    "Address::ccw": Address.ccw(0xFE, 0, 0x1F),
    "Address::drive": Address.drive(controller=1, target=2, unit=3),
    "Address::pci": Address.pci(4, 0, 1),
    "Address::unassigned": Address.unassigned(),
    "Address::usb": Address.usb(0, "1.2"),
    "Address::virtio_mmio": Address.virtio_mmio(),
    "Address::virtio_serial": Address.virtio_serial(0, 1, 2),
    "Alias::new": Alias(name="ua-data"),
    "Audio::new": Audio(id=1, type="none"),
    "BackingStore::file": BackingStore.file("/a", "qcow2"),
    "BackingStore::none": BackingStore.none(),
    "Boot::order": Boot(order=2),
    "Channel::guest_agent": Channel.guest_agent(),
    "Channel::spice_agent": Channel.spice_agent(),
    "Channel::unix": Channel.unix("org.example.0"),
    "Channel::virtio": Channel.virtio("pty", "org.example.0"),
    "CharSource::connect": CharSource.connect("/run/a"),
    "CharSource::listen": CharSource.listen("/run/a"),
    "CharSource::path": CharSource(path="/dev/ttyS0"),
    "Clock::localtime": Clock.localtime(),
    "Clock::utc": Clock.utc(),
    "Clock::with_timer": Clock(offset="utc", timers=[Timer(name="rtc")]),
    "CommandlineArg::new": CommandlineArg(value="-S"),
    "Console::pty": Console.pty(),
    "Console::with_target": Console(type="pty", target=ConsoleTarget(type="virtio", port="1")),
    "Controller::new": Controller(type="usb"),
    "Controller::virtio_scsi": Controller.virtio_scsi(),
    "Controller::with_model": Controller(type="usb", model="qemu-xhci"),
    "Cpu::custom": Cpu.custom("x86-64-v3"),
    "Cpu::host_model": Cpu.host_model(),
    "Cpu::host_passthrough": Cpu.host_passthrough(),
    "Cpu::maximum": Cpu.maximum(),
    "Cpu::with_feature": Cpu(mode="host-model", features=[CpuFeature.require("vmx")]),
    "Cpu::with_topology": Cpu(mode="host-model", topology=CpuTopology(sockets=1, cores=4, threads=2)),
    "CpuFeature::disable": CpuFeature.disable("vmx"),
    "CpuFeature::new": CpuFeature(policy="optional", name="vmx"),
    "CpuFeature::require": CpuFeature.require("vmx"),
    "CpuTopology::new": CpuTopology(sockets=1, cores=4, threads=2),
    "Crypto::new": Crypto.new("builtin"),
    "Disk::block": Disk.block("/dev/vg/a"),
    "Disk::cdrom": Disk.cdrom("/a.iso"),
    "Disk::dir": Disk.dir("/srv"),
    "Disk::empty": Disk.empty("floppy"),
    "Disk::file": Disk.file("/a"),
    "Disk::network": Disk.network("rbd", "pool/a"),
    "Disk::nvme": Disk.nvme(PCI, 1),
    "Disk::read_only": Disk(type="file", device="disk", source=Disk.file("/a").source, readonly=True),
    "Disk::vhost_user": Disk.vhost_user("/run/a"),
    "Disk::volume": Disk.volume("default", "a"),
    "Disk::with_boot": Disk(type="file", device="disk", source=Disk.file("/a").source, boot=Boot(order=1)),
    "Disk::with_driver": Disk(type="file", device="disk", source=Disk.file("/a").source, driver=DiskDriver.qemu("raw")),
    "Disk::with_format": Disk.file("/a", format="qcow2"),
    "Disk::with_host": Disk.network("rbd", "pool/a", hosts=[DiskHost.tcp("ceph", 6789)]),
    "Disk::with_target": Disk.file("/a", target="vda", bus="virtio"),
    "DiskDriver::qemu": DiskDriver.qemu("qcow2"),
    "DiskHost::tcp": DiskHost.tcp("ceph", 6789),
    "DiskHost::unix": DiskHost.unix("/run/a"),
    "DiskTarget::new": DiskTarget(dev="vda", bus="virtio"),
    "Domain::new": Domain(type="kvm", name="web1"),
    "DomainBackup::push": DomainBackup.push(),
    "DomainBackup::push_disk": DomainBackup.push().push_disk("vda", "/a", "qcow2"),
    "DomainCheckpoint::disk": DomainCheckpoint(name="monday").disk("vda"),
    "DomainCheckpoint::new": DomainCheckpoint(name="monday"),
    "DomainSnapshot::new": DomainSnapshot(name="monday"),
    "Encryption::luks": Encryption.luks(UUID),
    "FeatureState::off": FeatureState.off(),
    "FeatureState::on": FeatureState.on(),
    "Filesystem::mount": Filesystem.mount("/srv", "data"),
    "Filesystem::virtiofs": Filesystem.virtiofs("/srv", "data"),
    "FilterRef::new": FilterRef(filter="clean-traffic"),
    "FilterRef::parameter": FilterRef(filter="clean-traffic").parameter("IP", "10.0.0.1"),
    "FirmwareFeature::new": FirmwareFeature(enabled="no", name="secure-boot"),
    "Graphics::dbus": Graphics.dbus(),
    "Graphics::egl_headless": Graphics.egl_headless(),
    "Graphics::spice": Graphics.spice(),
    "Graphics::vnc": Graphics.vnc(),
    "Graphics::with_listen": Graphics.vnc(listen="::1"),
    "HostInterface::bridge": HostInterface.bridged("br0", "eth0"),
    "Hostdev::mdev": Hostdev.mdev(UUID, "vfio-pci"),
    "Hostdev::pci": Hostdev.pci(PCI),
    "Hostdev::usb": Hostdev.usb(0x46D, 0xC52B),
    "Hub::usb": Hub.usb(),
    "Input::evdev": Input.evdev("/dev/input/event1"),
    "Input::new": Input(type="tablet", bus="usb"),
    "Interface::bridge": Interface.bridge("br0"),
    "Interface::direct": Interface.direct("eth0", "vepa"),
    "Interface::ethernet": Interface.ethernet(),
    "Interface::hostdev": Interface.hostdev(PCI),
    "Interface::network": Interface.network("default"),
    "Interface::passt": Interface.passt(),
    "Interface::user": Interface.user(),
    "Interface::vdpa": Interface.vdpa("/dev/vhost-vdpa-0"),
    "Interface::vhost_user": Interface.vhost_user("/run/a", "client"),
    "Interface::with_boot": Interface(type="user", boot=Boot(order=1)),
    "Interface::with_mac": Interface.user(mac="52:54:00:00:00:01"),
    "Interface::with_model": Interface.user(model="virtio"),
    "Interface::with_target": Interface(type="ethernet", target=InterfaceTarget(dev="tap0")),
    "InterfaceIp::new": InterfaceIp.new("fe80::1", 64),
    "Iommu::new": Iommu(model="intel"),
    "MacAddress::new": MacAddress(address="52:54:00:00:00:01"),
    "MaxMemory::new": MaxMemory.new("8 GiB", 16),
    "Memballoon::new": Memballoon(model="none"),
    "Memory::new": Memory.new(1500),
    "Network::bridged": Network.bridged("lan", "br0"),
    "Network::isolated": Network.isolated("lab", "virbr5", NetworkIp.new(IP, 24)),
    "Network::nat": Network.nat("lab", "virbr5", NetworkIp.new(IP, 24).dhcp_range(*RANGE)),
    "Network::new": Network(name="lab"),
    "Network::routed": Network.routed("lab", "virbr5", NetworkIp.new(str(IP), 24)),
    "NetworkBridge::new": NetworkBridge(name="virbr5"),
    "NetworkIp::dhcp_range": NetworkIp.new(IP, 24).dhcp_range(*RANGE),
    "NetworkIp::new": NetworkIp.new("FD00:0::1", 64),
    "Os::container": Os.container("/sbin/init"),
    "Os::hvm": Os.hvm("x86_64", "q35"),
    "Os::uefi": Os.uefi("x86_64", "q35"),
    "Os::with_boot": Os(type=Os.hvm("x86_64", "q35").type, boots=[OsBoot(dev="network")]),
    "Panic::new": Panic(model="isa"),
    "PciAddress::new": PCI,
    "Pool::dir": Pool.dir("images", "/srv/images"),
    "Pool::logical": Pool.logical("vg", "vg0"),
    "Pool::nfs": Pool.nfs("share", "nas", "/export", "/mnt/share"),
    "PortForward::new": PortForward.new("tcp", 2222, 22),
    "QemuCommandline::with_arg": QemuCommandline(args=[CommandlineArg(value="-S")]),
    "QemuCommandline::with_env": QemuCommandline(envs=[CommandlineEnv(name="A", value="1")]),
    "Redirdev::spice": Redirdev.spice(),
    "Rng::builtin": Rng.builtin(),
    "Rng::random": Rng.random(),
    "SecLabel::none": SecLabel.none("selinux"),
    "Secret::ceph": Secret.ceph("client.a"),
    "Secret::iscsi": Secret.iscsi("iqn.2026-01.org.example:a"),
    "Secret::volume": Secret.volume("/srv/a.luks"),
    "Secret::vtpm": Secret.vtpm("web1"),
    "Serial::file": Serial.file("/var/log/a"),
    "Serial::pty": Serial.pty(),
    "Serial::unix": Serial.unix("/run/a"),
    "Shmem::new": Shmem.new("a", "ivshmem-plain"),
    "Size::bytes": Size.bytes("5 KiB"),
    "Size::kib": Size.kib(1500),
    "SleepState::new": SleepState(enabled="yes"),
    "SmbiosBlock::with_entry": SmbiosBlock(entries=[SmbiosEntry(name="vendor", value="ACME")]),
    "Smartcard::host": Smartcard.host(),
    "Smartcard::spice": Smartcard.spice(),
    "Smm::on": Smm.on(),
    "Sound::new": Sound(model="ich9"),
    "Sysinfo::fwcfg": Sysinfo.fwcfg(),
    "Sysinfo::smbios": Sysinfo.smbios(),
    "Timer::new": Timer(name="rtc"),
    "Timer::with_present": Timer(name="hpet", present="no"),
    "Timer::with_tickpolicy": Timer(name="rtc", tickpolicy="catchup"),
    "Tpm::emulator": Tpm.emulator("tpm-crb", "2.0"),
    "Tpm::passthrough": Tpm.passthrough("/dev/tpm0"),
    "Vcpu::new": Vcpu(count=4),
    "Video::new": Video.new("virtio"),
    "VirtualPort::openvswitch": VirtualPort.openvswitch(),
    "Vlan::tag": Vlan.tag(42),
    "Volume::allocation": Volume.new("a", allocation=0),
    "Volume::backing": Volume.new("a").backing("/base", "raw"),
    "Volume::capacity": Volume.new("a", capacity="10 GiB"),
    "Volume::format": Volume.new("a", format="qcow2"),
    "Volume::new": Volume(name="a"),
    "VolumeFormat::new": VolumeFormat(type="qcow2"),
    "Vsock::auto": Vsock.auto(),
    "Vsock::cid": Vsock.at(3),
    "Watchdog::new": Watchdog(model="itco", action="reset"),
}

# What the core finds, and Python has under another name: an attribute is called so, or is all that it takes.
OTHERWISE = {
    "CpuModeCapabilities::models": "the attribute",
    "DeviceCapabilities::get": "its attributes; DomainCapabilities.device",
    "Interface::kind": "the attribute type",
    "LoaderCapabilities::values": "values_of",
}

# Of every document, in `Root`.
OF_ROOTS = {"validate"}


def functions():
    """The core's public functions on types of the model: type, name, and whether it makes or changes an object."""
    classes = {of.__name__ for of in CLASSES}
    for path in sorted(CORE.rglob("*.rs")):
        of = None
        for line in path.read_text().splitlines():
            if found := re.match(r"\s*impl(?:<.*?>)? (?:.* for )?(\w+)(?:<.*>)? \{", line):
                of = found[1] if " for " not in line else None
            elif line == "}":
                of = None
            elif (found := re.match(r"\s*pub (?:const )?fn (\w+)", line)) and of in classes:
                text = path.read_text().split(line, 1)[1]
                arguments = line + text.split(")", 1)[0]
                yield of, found[1], not re.search(r"&(mut )?self\b", arguments)


FUNCTIONS = list(functions())


def form(value):
    """The JSON form, of any element."""
    if isinstance(value, Element):
        held = ((name, getattr(value, name)) for name in value.__fields__)
        return {name: form(inner) for name, inner in held if inner is not None and inner is not False and inner != []}
    if isinstance(value, list):
        return [form(inner) for inner in value]
    return str(value) if isinstance(value, Number) else value


@pytest.mark.parametrize(("name", "core"), json.loads((HERE / "constructors.json").read_text()).items())
def test_python_makes_what_the_core_makes(name, core):
    assert name in MADE, f"the core can make {name}; put the same in Python among MADE"
    made = MADE[name]
    assert type(made).__name__ == name.split("::")[0]
    assert form(made) == core
    for way in (copy.copy, copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))):
        assert way(made) == made
        assert type(way(made)) is type(made)


def test_every_constructor_of_the_core_is_among_them():
    core = {f"{of}::{name}" for of, name, makes in FUNCTIONS if makes}
    examples = set(json.loads((HERE / "constructors.json").read_text()))
    assert len(core) > 150
    assert core == examples, "fedvirt-py/generate/src/examples.rs has what Python is compared with"
    assert examples == set(MADE)


def test_what_the_core_finds_python_finds():
    finders = {(of, name.removesuffix("_mut")) for of, name, makes in FUNCTIONS if not makes}
    missing = []
    for of, name in finders:
        classes = [cls for cls in CLASSES if cls.__name__ == of]
        known = f"{of}::{name}" in OTHERWISE or name in OF_ROOTS
        if not known and not any(callable(getattr(cls, name, None)) for cls in classes):
            missing.append(f"{of}::{name}")
    assert missing == []
    assert set(OTHERWISE) <= {f"{of}::{name}" for of, name in finders}
    assert len(finders) > 30


def test_subclasses_are_made_of_their_own_class():
    class Mine(Disk):
        pass

    assert type(Mine.cdrom()) is type(Mine.nvme(PCI, 1)) is type(Mine.empty("floppy")) is Mine


DOMAIN = """
<domain type='kvm'>
  <name>web1</name>
  <memory unit='MiB'>512</memory>
  <devices>
    <disk type='file'><target dev='vda'/><alias name='ua-system'/></disk>
    <disk><target dev='vdb'/></disk>
    <controller type='pci' index='1'/>
    <controller type='usb' index='0'/>
    <interface type='network'><mac address='52:54:00:00:00:0A'/><target dev='vnet0'/></interface>
    <interface type='user'><mac address='nonsense'/></interface>
    <channel type='unix'><alias name='ua-agent'/></channel>
    <graphics type='vnc'/>
    <memballoon model='virtio'><alias name='balloon0'/></memballoon>
    <vsock model='virtio'/>
  </devices>
</domain>
"""


def test_devices_are_found():
    domain = Domain.from_xml(DOMAIN)
    devices = domain.devices
    assert [path for path, _ in devices.all()] == [
        "devices/disk[0]",
        "devices/disk[1]",
        "devices/controller[0]",
        "devices/controller[1]",
        "devices/interface[0]",
        "devices/interface[1]",
        "devices/channel[0]",
        "devices/memballoon[0]",
        "devices/vsock[0]",
    ]
    assert [device for _, device in devices.all()][-2] is devices.memballoon
    for finder in (domain, devices):
        assert finder.disk("vdb") is devices.disks[1]
        assert finder.disk("vdc") is None
        assert finder.interface("52:54:0:0:0:a") is devices.interfaces[0]
        assert finder.interface("nonsense") is None
        assert finder.device("ua-agent") == ("devices/channel[0]", devices.channels[0])
        assert finder.device("balloon0") == ("devices/memballoon[0]", devices.memballoon)
        assert finder.device("ua-none") is None
    assert devices.interface_by_target("vnet0") is devices.interfaces[0]
    assert devices.interface_by_target("vnet1") is None
    assert devices.controller("usb", 0) is devices.controllers[1]
    assert devices.controller("usb", 1) is None
    assert [disk.kind() for disk in devices.disks] == ["file", "file"]
    # What is found is what is there: a change of it is one of the document's.
    domain.disk("vda").readonly = True
    assert "<readonly/>" in domain.to_xml()
    assert Domain().disk("vda") is Domain().interface("52:54:00:00:00:0a") is Domain().device("x") is None


def test_every_kind_of_device_with_an_alias_is_found():
    core = (CORE / "domain/devices/any.rs").read_text()
    kinds = re.findall(r'^    "(\w+)" (\w+): \w+', core, re.M)
    assert len(kinds) == len(Devices._KINDS) == len(set(kinds)) > 20
    assert list(Devices._KINDS) == kinds
    with_alias = [name for name in Devices.__fields__ if name in dict((field, kind) for kind, field in kinds)]
    assert [field for _, field in kinds] == with_alias


def test_mac_addresses():
    mac = MacAddr("52:54:0:AB:CD:1")
    assert mac == "52:54:00:ab:cd:01" == str(mac)
    assert repr(mac) == "MacAddr('52:54:00:ab:cd:01')"
    assert not mac.is_multicast()
    assert MacAddr("01:00:5e:00:00:01").is_multicast()
    assert MacAddr.qemu(b"\x01\x02\xff") == "52:54:00:01:02:ff"
    assert MacAddr.random().startswith("52:54:00:")
    assert len({MacAddr.random() for _ in range(20)}) > 1
    assert pickle.loads(pickle.dumps(mac)) == copy.deepcopy(mac) == mac
    # It is the text that documents hold.
    interface = Interface.user(mac=mac)
    assert interface.mac_addr() == mac
    assert "<mac address='52:54:00:ab:cd:01'/>" in interface.to_xml()
    assert Interface(mac=Mac(address="x")).mac_addr() is Interface().mac_addr() is None
    for bad in ("", "52:54:00", "52:54:00:00:00:0g", "52:54:00:00:00:001", "52-54-00-00-00-01", "52:54:00:00:00:", "٣2:54:0:0:0:0"):
        with pytest.raises(ValueError, match="is no MAC address; write six bytes"):
            MacAddr(bad)
    with pytest.raises(ValueError):
        MacAddr.qemu(b"\1\2")


def test_pci_addresses():
    assert str(PCI) == "0000:03:00.1"
    assert str(PciAddress()) == "0000:00:00.0"
    assert PciAddress.parse("0000:03:00.1") == PCI
    assert PciAddress.parse("10000:FF:1f.7").bus == 255
    for bad in ("", "03:00.1", "0:100:0.0", "0:0:20.0", "0:0:0.8", "0:0:0", "100000000:0:0.0", "0:0:0.0 ", "0000:03:00:1.0"):
        with pytest.raises(ValueError, match="is no PCI address; write domain"):
            PciAddress.parse(bad)
    assert Address.pci(3, 0, 1).to_pci() == PCI
    assert Hostdev.pci(PCI).source.address.to_pci() == PCI
    assert Address.drive(unit=1).to_pci() is Address().to_pci() is None
    shared = PciAddress.new(0, 3, 0, 0)
    shared.multifunction = "on"
    assert Hostdev.pci(shared).source.address.to_pci() == shared
    assert "type='pci'" in Interface.hostdev(shared).to_xml()


def test_sizes():
    assert Memory.new("1 GiB") == Memory.new(1 << 30) == Memory(unit="KiB", value=1 << 20)
    assert Memory(value=5).to_bytes() == 5 << 10
    assert MaxMemory.new("8G", 4).to_bytes() == 8 << 30
    assert Memory(unit="fortnights", value=5).to_bytes() is Memory().to_bytes() is None
    assert Size(unit="MB", value=3).to_bytes("bytes") == Size(unit="MB", value=3).parse("KiB") == 3_000_000
    assert Size(unit="", value=3).parse("KiB") == 3072
    assert Size().parse("KiB") is None
    for size in (Size(unit="x", value=1), Size(unit="EiB", value=16)):
        assert size.to_bytes("KiB") is None
        with pytest.raises(ValueError, match="size"):
            size.parse("KiB")
    with pytest.raises(ValueError, match="write a number and a unit"):
        Memory.new("much")


def test_networks():
    assert Network().forward_mode() is None
    assert Network(forward=NetworkForward()).forward_mode() == "nat"
    assert Network.bridged("a", "br0").forward_mode() == "bridge"
    for bad in ("", "x", "1.2.3", "1.2.3.4/24"):
        with pytest.raises(ValueError, match="does not appear to be"):
            NetworkIp.new(bad, 24)
        with pytest.raises(ValueError, match="does not appear to be"):
            NetworkIp.new(IP, 24).dhcp_range(bad, bad)


def test_what_documents_of_the_host_say():
    capabilities = Capabilities.from_xml(
        "<capabilities><host><cpu><arch>x86_64</arch></cpu></host>"
        "<guest><os_type>xen</os_type><arch name='i686'/></guest>"
        "<guest><os_type>hvm</os_type><arch name='i686'><domain type='kvm'/></arch></guest></capabilities>"
    )
    assert capabilities.host_arch() == "x86_64"
    assert Capabilities().host_arch() is None
    assert capabilities.hvm_guest("i686") is capabilities.guests[1].arch
    assert capabilities.hvm_guest("x86_64") is None
    assert capabilities.hvm_guest("i686").supports("kvm")
    assert not GuestArch().supports("kvm")

    document = DomainCapabilities.from_xml(
        "<domainCapabilities><os supported='yes'><enum name='firmware'><value>efi</value></enum>"
        "<loader supported='yes'><value>/a.fd</value><enum name='type'><value>rom</value></enum></loader></os>"
        "<cpu><mode name='custom' supported='yes'><model>A</model>"
        "<blockers model='A'><feature name='x'/></blockers></mode></cpu>"
        "<devices><disk supported='yes'><enum name='bus'><value>virtio</value></enum></disk>"
        "<tpm supported='no'><enum name='model'><value>tpm-crb</value></enum></tpm></devices></domainCapabilities>"
    )
    assert document.firmware() == ["efi"]
    assert document.os.loader.is_supported()
    assert document.os.loader.values_of("type") == ["rom"]
    assert document.os.loader.values_of("secure") == []
    assert document.device("disk").has("bus", "virtio")
    assert not document.device("disk").has("bus", "ide")
    assert document.device("disk").values("model") == []
    assert not document.device("tpm").is_supported()
    assert not document.device("tpm").has("model", "tpm-crb")
    assert document.device("toaster") is document.device("extra") is document.device("rng") is None
    mode = document.cpu_mode("custom")
    assert mode.is_supported()
    assert [type(entry) for entry in mode.models] == [CpuModelCapabilities, CpuModelBlockers]
    assert mode.blockers("A") is mode.models[1]
    assert mode.blockers("B") is document.cpu_mode("maximum") is DomainCapabilities().cpu_mode("custom") is None
    assert DomainCapabilities().firmware() == []

    pools = StoragePoolCapabilities.from_xml(
        "<storagepoolCapabilities><pool type='dir' supported='yes'/><pool type='rbd' supported='no'/></storagepoolCapabilities>"
    )
    assert [pools.supports(kind) for kind in ("dir", "rbd", "zfs")] == [True, False, False]

    device = NodeDevice.from_xml("<device><capability type='pci'/><capability type='net'/></device>")
    assert device.capability("net") is device.capabilities[1]
    assert device.capability("usb") is None

    block = SmbiosBlock(entries=[SmbiosEntry(name="vendor", value="ACME")])
    assert (block.value("vendor"), block.value("version")) == ("ACME", None)
    assert DomainSnapshot(creation_time="1270477159").created() == datetime(2010, 4, 5, 14, 19, 19, tzinfo=timezone.utc)
    assert DomainSnapshot(creation_time="x").created() is DomainSnapshot().created() is None
    assert Permissions(mode="0600").mode_bits() == 0o600
    assert Permissions(mode="rw").mode_bits() is Permissions().mode_bits() is None
