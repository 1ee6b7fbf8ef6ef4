# Methods of classes in fedvirt.model.devices. The generator puts each under its class, below `__init__`.


class Address:
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


class BackingStore:
    @classmethod
    def none(cls) -> Self:
        """The end of a chain: what stands before it is based on nothing."""
        return cls()

    @classmethod
    def file(cls, path: str, format: StorageFormat) -> Self:
        """A file in this format."""
        return cls(type="file", format=ImageFormat(type=format), source=DiskSource(file=path))


class Channel:
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


class CharSource:
    @classmethod
    def listen(cls, path: str) -> Self:
        """A UNIX socket at which the hypervisor listens."""
        return cls(mode="bind", path=path)

    @classmethod
    def connect(cls, path: str) -> Self:
        """A UNIX socket to which the hypervisor connects."""
        return cls(mode="connect", path=path)


class Console:
    @classmethod
    def pty(cls) -> Self:
        """A console on a pseudo-terminal of the host."""
        return cls(type="pty")


class Controller:
    @classmethod
    def virtio_scsi(cls) -> Self:
        """A SCSI controller of virtio."""
        return cls(type="scsi", model="virtio-scsi")


class Crypto:
    @classmethod
    def new(cls, backend: CryptoBackendModel) -> Self:
        """A virtio device whose work QEMU does by this backend."""
        return cls(model="virtio", type="qemu", backend=CryptoBackend(model=backend))


class Devices:
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


class Disk:
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


class DiskDriver:
    @classmethod
    def qemu(cls, format: StorageFormat) -> Self:
        """QEMU's driver for this format."""
        return cls(name="qemu", type=format)


class DiskHost:
    @classmethod
    def tcp(cls, name: str, port: int) -> Self:
        """A server at a TCP port."""
        return cls(name=name, port=port)

    @classmethod
    def unix(cls, socket: str) -> Self:
        """A server at a UNIX socket."""
        return cls(transport="unix", socket=socket)


class Filesystem:
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


class Graphics:
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


class Hostdev:
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


class Hub:
    @classmethod
    def usb(cls) -> Self:
        """A USB hub."""
        return cls(type="usb")


class Input:
    @classmethod
    def evdev(cls, dev: str) -> Self:
        """An input device of the host, shared with it."""
        return cls(type="evdev", source=InputSource(dev=dev))


class Interface:
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


class InterfaceIp:
    @classmethod
    def new(cls, address: str, prefix: int) -> Self:
        """An address with the length of its network's prefix."""
        return cls(address=address, family="ipv6" if ":" in address else "ipv4", prefix=prefix)


class PortForward:
    @classmethod
    def new(cls, protocol: PortProtocol, host: int, guest: int) -> Self:
        """A port of the host that leads to a port of the guest."""
        return cls(proto=protocol, ranges=[PortRange(start=host, to=None if guest == host else guest)])


class Redirdev:
    @classmethod
    def spice(cls) -> Self:
        """A USB device of a SPICE client."""
        return cls(bus="usb", type="spicevmc")


class Rng:
    @classmethod
    def random(cls, path: str = "/dev/urandom") -> Self:
        """Entropy from a device of the host."""
        return cls(model="virtio", backend=RngBackend(model="random", path=path))

    @classmethod
    def builtin(cls) -> Self:
        """Entropy from QEMU itself."""
        return cls(model="virtio", backend=RngBackend(model="builtin"))


class Serial:
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


class Shmem:
    @classmethod
    def new(cls, name: str, model: ShmemModel) -> Self:
        """Shared memory under this name."""
        return cls(name=name, model=ShmemDevice(type=model))


class Smartcard:
    @classmethod
    def host(cls) -> Self:
        """The host's card."""
        return cls(mode="host")

    @classmethod
    def spice(cls) -> Self:
        """The card of a SPICE client."""
        return cls(mode="passthrough", type="spicevmc")


class Tpm:
    @classmethod
    def emulator(cls, model: TpmModel, version: TpmVersion) -> Self:
        """A module of its own for the guest, by swtpm."""
        return cls(model=model, backend=TpmBackend(type="emulator", version=version))

    @classmethod
    def passthrough(cls, device: str) -> Self:
        """The host's module, such as '/dev/tpm0'."""
        return cls(backend=TpmBackend(type="passthrough", device=TpmDevice(path=device)))


class Video:
    @classmethod
    def new(cls, type_: VideoType) -> Self:
        """A graphics card of this kind."""
        return cls(model=VideoModel(type=type_))


class Vsock:
    @classmethod
    def auto(cls) -> Self:
        """A guest at an address that libvirt chooses."""
        return cls(model="virtio", cid=VsockCid(auto="yes"))

    @classmethod
    def at(cls, address: int) -> Self:
        """A guest at this address, from 3."""
        return cls(model="virtio", cid=VsockCid(auto="no", address=address))
