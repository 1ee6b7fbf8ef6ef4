# Methods of classes in fedvirt.model.domain_capabilities. The generator puts each under its class, below `__init__`.


class CpuModeCapabilities:
    def is_supported(self) -> bool:
        """Whether the mode can be used."""
        return self.supported == "yes"

    def blockers(self, model: str) -> CpuModelBlockers | None:
        """The features that keep a model from running on this host."""
        blockers = (entry for entry in self.models if isinstance(entry, CpuModelBlockers))
        return next((found for found in blockers if found.model == model), None)


class DomainCapabilities:
    def cpu_mode(self, mode: CpuMode) -> CpuModeCapabilities | None:
        """What is said of a mode of processors."""
        modes = self.cpu.modes if self.cpu else []
        return next((found for found in modes if found.name == mode), None)

    def device(self, kind: str) -> Supported | None:
        """What is said of a kind of devices, by the name of its element, such as 'disk' or 'tpm'."""
        return getattr(self.devices, kind) if kind in DeviceCapabilities.__fields__ and self.devices else None

    def firmware(self) -> list[str]:
        """The kinds of firmware that libvirt can find by itself: of 'bios' and 'efi'."""
        return Enum._values(self.os.enums, "firmware") if self.os else []


class Enum:
    @staticmethod
    def _values(enums: list[Enum], name: str) -> list[str]:
        return next((enum.values for enum in enums if enum.name == name), [])


class LoaderCapabilities:
    def is_supported(self) -> bool:
        """Whether a guest can name its firmware."""
        return self.supported == "yes"

    def values_of(self, name: str) -> list[str]:
        """The values that 'type', 'readonly' or 'secure' can have."""
        return Enum._values(self.enums, name)


class Supported:
    def is_supported(self) -> bool:
        """Whether it is supported."""
        return self.supported == "yes"

    def values(self, name: str) -> list[str]:
        """The values that an attribute can have; none when nothing is said of it."""
        return Enum._values(self.enums, name)

    def has(self, name: str, value: str) -> bool:
        """Whether an attribute can have this value."""
        return self.is_supported() and value in self.values(name)
