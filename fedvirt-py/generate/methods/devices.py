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


class Channel:
    @classmethod
    def unix(cls, name: str, path: str | None = None) -> Self:
        """A channel of virtio under this name in the guest, on a UNIX socket at which the hypervisor listens; libvirt
        chooses its path unless one is given."""
        sources = [] if path is None else [CharSource(mode="bind", path=path)]
        return cls(type="unix", sources=sources, target=ChannelTarget(type="virtio", name=name))

    @classmethod
    def guest_agent(cls) -> Self:
        """The channel of the guest agent."""
        return cls.unix("org.qemu.guest_agent.0")

    @classmethod
    def spice_agent(cls) -> Self:
        """The channel of the SPICE agent, for a guest with SPICE graphics."""
        return cls(type="spicevmc", target=ChannelTarget(type="virtio", name="com.redhat.spice.0"))


class Console:
    @classmethod
    def pty(cls) -> Self:
        """A console on a pseudo-terminal of the host."""
        return cls(type="pty")


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
    def cdrom(cls, path: str | None = None, *, target: str | None = None, bus: DiskBus | None = None) -> Self:
        """A CD-ROM in a file of the host, or a drive without one."""
        disk = cls._of("file", None if path is None else DiskSource(file=path), target, bus, None)
        disk.device = "cdrom"
        disk.readonly = True
        return disk

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
            driver=None if format is None else DiskDriver(name="qemu", type=format),
            source=source,
            target=None if target is None and bus is None else DiskTarget(dev=target, bus=bus),
        )


class Graphics:
    @classmethod
    def vnc(cls, *, listen: str | None = None) -> Self:
        """A VNC server on a port that libvirt chooses, on this address of the host, or the one that it is set up for."""
        return cls(type="vnc", port=-1, autoport="yes", listen=listen, listens=cls._listens(listen))

    @classmethod
    def spice(cls, *, listen: str | None = None) -> Self:
        """A SPICE server on ports that libvirt chooses, on this address of the host, or the one that it is set up for."""
        return cls(type="spice", autoport="yes", listen=listen, listens=cls._listens(listen))

    @staticmethod
    def _listens(address: str | None) -> list[GraphicsListen]:
        return [] if address is None else [GraphicsListen(type="address", address=address)]


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
    def _of(cls, type_: InterfaceType, source: InterfaceSource | None, mac: str | None, model: str | None) -> Self:
        return cls(
            type=type_,
            mac=None if mac is None else Mac(address=mac),
            source=source,
            model=None if model is None else InterfaceModel(type=model),
        )


class Rng:
    @classmethod
    def random(cls, path: str = "/dev/urandom") -> Self:
        """Entropy from a device of the host."""
        return cls(model="virtio", backend=RngBackend(model="random", path=path))


class Serial:
    @classmethod
    def pty(cls) -> Self:
        """A serial port on a pseudo-terminal of the host."""
        return cls(type="pty")
