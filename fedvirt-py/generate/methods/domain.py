# Methods of classes in fedvirt.model.domain. The generator puts each under its class, below `__init__`.


class Clock:
    @classmethod
    def utc(cls) -> Self:
        """A clock in UTC, as most systems want it."""
        return cls(offset="utc")

    @classmethod
    def localtime(cls) -> Self:
        """A clock in the host's local time, as Windows wants it."""
        return cls(offset="localtime")


class Domain:
    def disk(self, target: str) -> Disk | None:
        """The disk with this target, such as 'vda'."""
        return self.devices.disk(target) if self.devices else None

    def interface(self, mac: str) -> Interface | None:
        """The interface with this MAC address, however either is spelled."""
        return self.devices.interface(mac) if self.devices else None

    def device(self, alias: str) -> tuple[str, Device] | None:
        """The device with this alias, of whatever kind, and its path; see `Devices.device`."""
        return self.devices.device(alias) if self.devices else None


class FeatureState:
    @classmethod
    def on(cls) -> Self:
        """Switched on."""
        return cls(state="on")

    @classmethod
    def off(cls) -> Self:
        """Switched off."""
        return cls(state="off")


class MaxMemory:
    @classmethod
    def new(cls, size: int | str, slots: int) -> Self:
        """So much memory, in so many modules; what size is, `Memory.new` says."""
        whole = Memory.new(size)
        return cls(slots=slots, unit=whole.unit, value=whole.value)

    def to_bytes(self) -> int | None:
        """How many bytes it is, when the unit is one that libvirt knows and the number fits."""
        return Size(unit=self.unit, value=self.value).to_bytes("KiB")


class Memory:
    @classmethod
    def new(cls, size: int | str) -> Self:
        """So much memory: so many bytes, or a text such as '2 GiB'. What is no whole number of KiB is given in bytes;
        libvirt then rounds it up.

        Raises ValueError when the text is no size.
        """
        count = byte_size(size)
        whole = Size.bytes(count) if count % 1024 else Size.kib(count)
        return cls(unit=whole.unit, value=whole.value)

    def to_bytes(self) -> int | None:
        """How many bytes it is, when the unit is one that libvirt knows and the number fits."""
        return Size(unit=self.unit, value=self.value).to_bytes("KiB")


class Os:
    @classmethod
    def hvm(cls, arch: Arch, machine: str) -> Self:
        """A full virtual machine, with the hypervisor's default firmware."""
        return cls(type=OsType(arch=arch, machine=machine, kind="hvm"))

    @classmethod
    def uefi(cls, arch: Arch, machine: str) -> Self:
        """A full virtual machine with a UEFI firmware that libvirt looks for."""
        os = cls.hvm(arch, machine)
        os.firmware = "efi"
        return os

    @classmethod
    def container(cls, init: str) -> Self:
        """A container with the path of its first program."""
        return cls(type=OsType(kind="exe"), init=init)


class SecLabel:
    @classmethod
    def none(cls, model: str) -> Self:
        """No confinement by a security system."""
        return cls(type="none", model=model)


class SmbiosBlock:
    def value(self, name: SmbiosField) -> str | None:
        """The value of a field."""
        return next((entry.value for entry in self.entries if entry.name == name), None)


class Smm:
    @classmethod
    def on(cls) -> Self:
        """Switched on."""
        return cls(state="on")


class Sysinfo:
    @classmethod
    def smbios(cls) -> Self:
        """SMBIOS values; the mode 'sysinfo' of `Smbios` makes the guest see them."""
        return cls(type="smbios")

    @classmethod
    def fwcfg(cls) -> Self:
        """Blobs of the firmware's configuration."""
        return cls(type="fwcfg")
