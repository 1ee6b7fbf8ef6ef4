# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<domainCapabilities>`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

__all__ = [
    "CpuCapabilities",
    "CpuModeCapabilities",
    "CpuModelBlockers",
    "CpuModelCapabilities",
    "DeviceCapabilities",
    "DomainCapabilities",
    "DomainFeatureCapabilities",
    "Enum",
    "HypervCapabilities",
    "HypervDefaults",
    "LoaderCapabilities",
    "OsCapabilities",
    "SevCapabilities",
    "SgxCapabilities",
    "SgxSection",
    "SgxSections",
    "Supported",
    "Usable",
    "VcpuCapabilities",
]

Usable: TypeAlias = Literal["yes", "no", "unknown"] | str
"""Whether a host can run a model of processors as it is.

- `yes`: It can.
- `no`: Only without some features of the model.
- `unknown`: libvirt does not know.
"""


class CpuCapabilities(Element):
    """What there is of processors."""

    __slots__ = {
        "modes": "The modes, each with what it offers.",
    }
    __fields__ = tuple(__slots__)

    modes: list[CpuModeCapabilities]
    """The modes, each with what it offers."""

    def __init__(
        self,
        *,
        modes: list[CpuModeCapabilities] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.modes = [] if modes is None else modes
        self.extra = extra


class CpuModeCapabilities(Element):
    """What a mode of processors offers."""

    __slots__ = {
        "name": "The mode.",
        "supported": "Whether it can be used.",
        "enums": "The values of `migratable`: `hostPassthroughMigratable` or `maximumMigratable`.",
        "models": "`custom`: the models, each followed by what keeps it from running here. `host-model`: the one that a guest gets.",
        "vendor": "`host-model`: the maker of the processor that a guest gets.",
        "maxphysaddr": "`host-model`: the length of its physical addresses.",
        "features": "`host-model`: what it has more or less than the model.",
    }
    __fields__ = tuple(__slots__)

    name: CpuMode | None
    """The mode."""
    supported: YesNo | None
    """Whether it can be used."""
    enums: list[Enum]
    """The values of `migratable`: `hostPassthroughMigratable` or `maximumMigratable`."""
    models: list[CpuModelCapabilities | CpuModelBlockers]
    """`custom`: the models, each followed by what keeps it from running here. `host-model`: the one that a guest gets.
    """
    vendor: str | None
    """`host-model`: the maker of the processor that a guest gets."""
    maxphysaddr: CpuMaxPhysAddr | None
    """`host-model`: the length of its physical addresses."""
    features: list[CpuFeature]
    """`host-model`: what it has more or less than the model."""

    def __init__(
        self,
        *,
        name: CpuMode | None = None,
        supported: YesNo | None = None,
        enums: list[Enum] | None = None,
        models: list[CpuModelCapabilities | CpuModelBlockers] | None = None,
        vendor: str | None = None,
        maxphysaddr: CpuMaxPhysAddr | None = None,
        features: list[CpuFeature] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.supported = supported
        self.enums = [] if enums is None else enums
        self.models = [] if models is None else models
        self.vendor = vendor
        self.maxphysaddr = maxphysaddr
        self.features = [] if features is None else features
        self.extra = extra

    def is_supported(self) -> bool:
        """Whether the mode can be used."""
        return self.supported == "yes"

    def blockers(self, model: str) -> CpuModelBlockers | None:
        """The features that keep a model from running on this host."""
        blockers = (entry for entry in self.models if isinstance(entry, CpuModelBlockers))
        return next((found for found in blockers if found.model == model), None)


class CpuModelBlockers(Element):
    """The features that keep a model from running on a host."""

    __slots__ = {
        "model": "The model.",
        "features": "The features.",
    }
    __fields__ = tuple(__slots__)

    model: str | None
    """The model."""
    features: list[CpuFeature]
    """The features."""

    def __init__(
        self,
        *,
        model: str | None = None,
        features: list[CpuFeature] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.features = [] if features is None else features
        self.extra = extra


class CpuModelCapabilities(Element):
    """A model of processors."""

    __slots__ = {
        "usable": "Whether the host can run it as it is.",
        "deprecated": "Whether the hypervisor advises against it. Since libvirt 7.1.0.",
        "vendor": "Its maker, `unknown` for none. Since libvirt 8.9.0.",
        "canonical": "The model that the name stands for at present.",
        "fallback": "`host-model`: whether the guest may get another one than is said here.",
        "vendor_id": "`host-model`: what the processor says of its maker, 12 characters.",
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    usable: Usable | None
    """Whether the host can run it as it is."""
    deprecated: YesNo | None
    """Whether the hypervisor advises against it. Since libvirt 7.1.0."""
    vendor: str | None
    """Its maker, `unknown` for none. Since libvirt 8.9.0."""
    canonical: str | None
    """The model that the name stands for at present."""
    fallback: CpuFallback | None
    """`host-model`: whether the guest may get another one than is said here."""
    vendor_id: str | None
    """`host-model`: what the processor says of its maker, 12 characters."""
    name: str | None
    """Its name."""

    def __init__(
        self,
        *,
        usable: Usable | None = None,
        deprecated: YesNo | None = None,
        vendor: str | None = None,
        canonical: str | None = None,
        fallback: CpuFallback | None = None,
        vendor_id: str | None = None,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.usable = usable
        self.deprecated = deprecated
        self.vendor = vendor
        self.canonical = canonical
        self.fallback = fallback
        self.vendor_id = vendor_id
        self.name = name
        self.extra = extra


class DeviceCapabilities(Element):
    """What there is of devices."""

    __slots__ = {
        "disk": "Disks: `diskDevice`, `bus`, `model`.",
        "graphics": "Graphics: `type`.",
        "video": "Video cards: `modelType`.",
        "hostdev": "Devices of the host: `mode`, `startupPolicy`, `subsysType`, `capsType`, `pciBackend`.",
        "rng": "Sources of randomness: `model`, `backendModel`.",
        "filesystem": "Directories of the host: `driverType`.",
        "tpm": "Trusted platform modules: `model`, `backendModel`, `backendVersion`.",
        "redirdev": "USB devices of a viewer: `bus`.",
        "channel": "Channels to programs in the guest: `type`.",
        "crypto": "Devices that encrypt: `model`, `type`, `backendModel`.",
        "interface": "Network interfaces: `backendType`.",
        "panic": "Devices that report a crash: `model`.",
        "console": "Consoles: `type`.",
    }
    __fields__ = tuple(__slots__)

    disk: Supported | None
    """Disks: `diskDevice`, `bus`, `model`."""
    graphics: Supported | None
    """Graphics: `type`."""
    video: Supported | None
    """Video cards: `modelType`."""
    hostdev: Supported | None
    """Devices of the host: `mode`, `startupPolicy`, `subsysType`, `capsType`, `pciBackend`."""
    rng: Supported | None
    """Sources of randomness: `model`, `backendModel`."""
    filesystem: Supported | None
    """Directories of the host: `driverType`."""
    tpm: Supported | None
    """Trusted platform modules: `model`, `backendModel`, `backendVersion`."""
    redirdev: Supported | None
    """USB devices of a viewer: `bus`."""
    channel: Supported | None
    """Channels to programs in the guest: `type`."""
    crypto: Supported | None
    """Devices that encrypt: `model`, `type`, `backendModel`."""
    interface: Supported | None
    """Network interfaces: `backendType`."""
    panic: Supported | None
    """Devices that report a crash: `model`."""
    console: Supported | None
    """Consoles: `type`."""

    def __init__(
        self,
        *,
        disk: Supported | None = None,
        graphics: Supported | None = None,
        video: Supported | None = None,
        hostdev: Supported | None = None,
        rng: Supported | None = None,
        filesystem: Supported | None = None,
        tpm: Supported | None = None,
        redirdev: Supported | None = None,
        channel: Supported | None = None,
        crypto: Supported | None = None,
        interface: Supported | None = None,
        panic: Supported | None = None,
        console: Supported | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.disk = disk
        self.graphics = graphics
        self.video = video
        self.hostdev = hostdev
        self.rng = rng
        self.filesystem = filesystem
        self.tpm = tpm
        self.redirdev = redirdev
        self.channel = channel
        self.crypto = crypto
        self.interface = interface
        self.panic = panic
        self.console = console
        self.extra = extra


class DomainCapabilities(Root):
    """What one emulator can do for guests of one type, machine and architecture. Since libvirt 1.2.7.

    What is absent says nothing: the driver may support it or not.
    """

    __slots__ = {
        "path": "The path of the emulator.",
        "domain": "The type of the guests.",
        "machine": "The machine, by its full name.",
        "arch": "The architecture.",
        "vcpu": "How many processors a guest can have.",
        "iothreads": "Threads for disks.",
        "os": "Firmware.",
        "cpu": "Processors.",
        "memory_backing": "What a guest's memory is made of: `sourceType`.",
        "devices": "Devices.",
        "features": "Features of the hypervisor.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "domain_capabilities.DomainCapabilities"

    path: str | None
    """The path of the emulator."""
    domain: DomainType | None
    """The type of the guests."""
    machine: str | None
    """The machine, by its full name."""
    arch: Arch | None
    """The architecture."""
    vcpu: VcpuCapabilities | None
    """How many processors a guest can have."""
    iothreads: Supported | None
    """Threads for disks."""
    os: OsCapabilities | None
    """Firmware."""
    cpu: CpuCapabilities | None
    """Processors."""
    memory_backing: Supported | None
    """What a guest's memory is made of: `sourceType`."""
    devices: DeviceCapabilities | None
    """Devices."""
    features: DomainFeatureCapabilities | None
    """Features of the hypervisor."""

    def __init__(
        self,
        *,
        path: str | None = None,
        domain: DomainType | None = None,
        machine: str | None = None,
        arch: Arch | None = None,
        vcpu: VcpuCapabilities | None = None,
        iothreads: Supported | None = None,
        os: OsCapabilities | None = None,
        cpu: CpuCapabilities | None = None,
        memory_backing: Supported | None = None,
        devices: DeviceCapabilities | None = None,
        features: DomainFeatureCapabilities | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.domain = domain
        self.machine = machine
        self.arch = arch
        self.vcpu = vcpu
        self.iothreads = iothreads
        self.os = os
        self.cpu = cpu
        self.memory_backing = memory_backing
        self.devices = devices
        self.features = features
        self.extra = extra

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


class DomainFeatureCapabilities(Element):
    """What there is of features of the hypervisor."""

    __slots__ = {
        "gic": "ARM's interrupt controller: `version`.",
        "vmcoreinfo": "A guest's kernel can say where its crash notes are.",
        "genid": "A guest can be told that it was copied or put back.",
        "backing_store_input": "The backing store that a disk names is heeded. Since libvirt 5.10.0.",
        "backup": "Backups and checkpoints.",
        "async_teardown": "The memory of a guest can be given back after it has ended.",
        "s390_pv": "IBM's protected virtualization.",
        "ps2": "Whether a guest's PS/2 controller can be left out.",
        "tdx": "Intel's trust domains.",
        "sev": "AMD's encrypted memory.",
        "sgx": "Intel's enclaves.",
        "hyperv": "What helps Windows: `features`.",
        "launch_security": "Guests whose memory the host cannot read: `sectype`.",
    }
    __fields__ = tuple(__slots__)

    gic: Supported | None
    """ARM's interrupt controller: `version`."""
    vmcoreinfo: Supported | None
    """A guest's kernel can say where its crash notes are."""
    genid: Supported | None
    """A guest can be told that it was copied or put back."""
    backing_store_input: Supported | None
    """The backing store that a disk names is heeded. Since libvirt 5.10.0."""
    backup: Supported | None
    """Backups and checkpoints."""
    async_teardown: Supported | None
    """The memory of a guest can be given back after it has ended."""
    s390_pv: Supported | None
    """IBM's protected virtualization."""
    ps2: Supported | None
    """Whether a guest's PS/2 controller can be left out."""
    tdx: Supported | None
    """Intel's trust domains."""
    sev: SevCapabilities | None
    """AMD's encrypted memory."""
    sgx: SgxCapabilities | None
    """Intel's enclaves."""
    hyperv: HypervCapabilities | None
    """What helps Windows: `features`."""
    launch_security: Supported | None
    """Guests whose memory the host cannot read: `sectype`."""

    def __init__(
        self,
        *,
        gic: Supported | None = None,
        vmcoreinfo: Supported | None = None,
        genid: Supported | None = None,
        backing_store_input: Supported | None = None,
        backup: Supported | None = None,
        async_teardown: Supported | None = None,
        s390_pv: Supported | None = None,
        ps2: Supported | None = None,
        tdx: Supported | None = None,
        sev: SevCapabilities | None = None,
        sgx: SgxCapabilities | None = None,
        hyperv: HypervCapabilities | None = None,
        launch_security: Supported | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.gic = gic
        self.vmcoreinfo = vmcoreinfo
        self.genid = genid
        self.backing_store_input = backing_store_input
        self.backup = backup
        self.async_teardown = async_teardown
        self.s390_pv = s390_pv
        self.ps2 = ps2
        self.tdx = tdx
        self.sev = sev
        self.sgx = sgx
        self.hyperv = hyperv
        self.launch_security = launch_security
        self.extra = extra


class Enum(Element):
    """The values that one attribute of a guest's element can have."""

    __slots__ = {
        "name": "The attribute, by a name that the page lists, such as `bus` or `backendModel`.",
        "values": "The values.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The attribute, by a name that the page lists, such as `bus` or `backendModel`."""
    values: list[str]
    """The values."""

    def __init__(
        self,
        *,
        name: str | None = None,
        values: list[str] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.values = [] if values is None else values
        self.extra = extra

    @staticmethod
    def _values(enums: list[Enum], name: str) -> list[str]:
        return next((enum.values for enum in enums if enum.name == name), [])


class HypervCapabilities(Element):
    """What there is that helps Windows."""

    __slots__ = {
        "supported": "Whether there is anything.",
        "enums": "What there is: `features`.",
        "defaults": "What a guest gets that asks for all of it.",
    }
    __fields__ = tuple(__slots__)

    supported: YesNo | None
    """Whether there is anything."""
    enums: list[Enum]
    """What there is: `features`."""
    defaults: HypervDefaults | None
    """What a guest gets that asks for all of it."""

    def __init__(
        self,
        *,
        supported: YesNo | None = None,
        enums: list[Enum] | None = None,
        defaults: HypervDefaults | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.supported = supported
        self.enums = [] if enums is None else enums
        self.defaults = defaults
        self.extra = extra


class HypervDefaults(Element):
    """What helps Windows, as a guest gets it that asks for all of it."""

    __slots__ = {
        "spinlocks": "How often a guest tries a lock before it tells the hypervisor.",
        "stimer_direct": "Whether timers reach the guest as direct interrupts.",
        "tlbflush_direct": "Whether a nested guest flushes its address cache directly.",
        "tlbflush_extended": "Whether ranges of addresses can be flushed.",
        "vendor_id": "The maker that the hypervisor names.",
    }
    __fields__ = tuple(__slots__)

    spinlocks: int | None
    """How often a guest tries a lock before it tells the hypervisor."""
    stimer_direct: OnOff | None
    """Whether timers reach the guest as direct interrupts."""
    tlbflush_direct: OnOff | None
    """Whether a nested guest flushes its address cache directly."""
    tlbflush_extended: OnOff | None
    """Whether ranges of addresses can be flushed."""
    vendor_id: str | None
    """The maker that the hypervisor names."""

    def __init__(
        self,
        *,
        spinlocks: int | None = None,
        stimer_direct: OnOff | None = None,
        tlbflush_direct: OnOff | None = None,
        tlbflush_extended: OnOff | None = None,
        vendor_id: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.spinlocks = spinlocks
        self.stimer_direct = stimer_direct
        self.tlbflush_direct = tlbflush_direct
        self.tlbflush_extended = tlbflush_extended
        self.vendor_id = vendor_id
        self.extra = extra


class LoaderCapabilities(Element):
    """What there is of firmware that a guest names itself."""

    __slots__ = {
        "supported": "Whether a guest can name it.",
        "values": "Firmware images on the host.",
        "enums": "The values of `type`, `readonly` and `secure`.",
    }
    __fields__ = tuple(__slots__)

    supported: YesNo | None
    """Whether a guest can name it."""
    values: list[str]
    """Firmware images on the host."""
    enums: list[Enum]
    """The values of `type`, `readonly` and `secure`."""

    def __init__(
        self,
        *,
        supported: YesNo | None = None,
        values: list[str] | None = None,
        enums: list[Enum] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.supported = supported
        self.values = [] if values is None else values
        self.enums = [] if enums is None else enums
        self.extra = extra

    def is_supported(self) -> bool:
        """Whether a guest can name its firmware."""
        return self.supported == "yes"

    def values_of(self, name: str) -> list[str]:
        """The values that 'type', 'readonly' or 'secure' can have."""
        return Enum._values(self.enums, name)


class OsCapabilities(Element):
    """What there is of firmware."""

    __slots__ = {
        "supported": "Whether firmware can be chosen at all.",
        "enums": "The kinds that libvirt can find by itself: `firmware`.",
        "firmware_features": "What can be asked of firmware that libvirt finds: `secureBoot`, `enrolledKeys`.",
        "loader": "Firmware that a guest names itself.",
        "varstore": "UEFI variables in a file that the emulator itself keeps.",
    }
    __fields__ = tuple(__slots__)

    supported: YesNo | None
    """Whether firmware can be chosen at all."""
    enums: list[Enum]
    """The kinds that libvirt can find by itself: `firmware`."""
    firmware_features: Supported | None
    """What can be asked of firmware that libvirt finds: `secureBoot`, `enrolledKeys`."""
    loader: LoaderCapabilities | None
    """Firmware that a guest names itself."""
    varstore: Supported | None
    """UEFI variables in a file that the emulator itself keeps."""

    def __init__(
        self,
        *,
        supported: YesNo | None = None,
        enums: list[Enum] | None = None,
        firmware_features: Supported | None = None,
        loader: LoaderCapabilities | None = None,
        varstore: Supported | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.supported = supported
        self.enums = [] if enums is None else enums
        self.firmware_features = firmware_features
        self.loader = loader
        self.varstore = varstore
        self.extra = extra


class SevCapabilities(Element):
    """What there is of AMD's encrypted memory."""

    __slots__ = {
        "supported": "Whether it can be used.",
        "cbitpos": "The bit of a physical address that marks an encrypted page.",
        "reduced_phys_bits": "How many bits physical addresses lose.",
        "max_guests": "How many SEV guests can run at a time.",
        "max_es_guests": "How many SEV-ES guests can run at a time.",
        "cpu0_id": "The identity of the first processor, in base64.",
    }
    __fields__ = tuple(__slots__)

    supported: YesNo | None
    """Whether it can be used."""
    cbitpos: int | None
    """The bit of a physical address that marks an encrypted page."""
    reduced_phys_bits: int | None
    """How many bits physical addresses lose."""
    max_guests: int | None
    """How many SEV guests can run at a time."""
    max_es_guests: int | None
    """How many SEV-ES guests can run at a time."""
    cpu0_id: str | None
    """The identity of the first processor, in base64."""

    def __init__(
        self,
        *,
        supported: YesNo | None = None,
        cbitpos: int | None = None,
        reduced_phys_bits: int | None = None,
        max_guests: int | None = None,
        max_es_guests: int | None = None,
        cpu0_id: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.supported = supported
        self.cbitpos = cbitpos
        self.reduced_phys_bits = reduced_phys_bits
        self.max_guests = max_guests
        self.max_es_guests = max_es_guests
        self.cpu0_id = cpu0_id
        self.extra = extra


class SgxCapabilities(Element):
    """What there is of Intel's enclaves."""

    __slots__ = {
        "supported": "Whether they can be used.",
        "flc": "Whether the guest chooses who may launch enclaves.",
        "sgx1": "Whether there is version 1.",
        "sgx2": "Whether there is version 2.",
        "section_size": "The memory for enclaves on the host.",
        "sections": "The same for each memory node.",
    }
    __fields__ = tuple(__slots__)

    supported: YesNo | None
    """Whether they can be used."""
    flc: YesNo | None
    """Whether the guest chooses who may launch enclaves."""
    sgx1: YesNo | None
    """Whether there is version 1."""
    sgx2: YesNo | None
    """Whether there is version 2."""
    section_size: Size | None
    """The memory for enclaves on the host."""
    sections: SgxSections | None
    """The same for each memory node."""

    def __init__(
        self,
        *,
        supported: YesNo | None = None,
        flc: YesNo | None = None,
        sgx1: YesNo | None = None,
        sgx2: YesNo | None = None,
        section_size: Size | None = None,
        sections: SgxSections | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.supported = supported
        self.flc = flc
        self.sgx1 = sgx1
        self.sgx2 = sgx2
        self.section_size = section_size
        self.sections = sections
        self.extra = extra


class SgxSection(Element):
    """Memory for enclaves on a memory node."""

    __slots__ = {
        "node": "The host's memory node.",
        "size": "How much, in `unit`.",
        "unit": "The unit: `KiB`.",
    }
    __fields__ = tuple(__slots__)

    node: int | None
    """The host's memory node."""
    size: int | None
    """How much, in `unit`."""
    unit: str | None
    """The unit: `KiB`."""

    def __init__(
        self,
        *,
        node: int | None = None,
        size: int | None = None,
        unit: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.node = node
        self.size = size
        self.unit = unit
        self.extra = extra


class SgxSections(Element):
    """Memory for enclaves, for each memory node."""

    __slots__ = {
        "sections": "The nodes.",
    }
    __fields__ = tuple(__slots__)

    sections: list[SgxSection]
    """The nodes."""

    def __init__(
        self,
        *,
        sections: list[SgxSection] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.sections = [] if sections is None else sections
        self.extra = extra


class Supported(Element):
    """Whether something is supported, and with which values."""

    __slots__ = {
        "supported": "Whether it is.",
        "enums": "The values, attribute by attribute.",
    }
    __fields__ = tuple(__slots__)

    supported: YesNo | None
    """Whether it is."""
    enums: list[Enum]
    """The values, attribute by attribute."""

    def __init__(
        self,
        *,
        supported: YesNo | None = None,
        enums: list[Enum] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.supported = supported
        self.enums = [] if enums is None else enums
        self.extra = extra

    def is_supported(self) -> bool:
        """Whether it is supported."""
        return self.supported == "yes"

    def values(self, name: str) -> list[str]:
        """The values that an attribute can have; none when nothing is said of it."""
        return Enum._values(self.enums, name)

    def has(self, name: str, value: str) -> bool:
        """Whether an attribute can have this value."""
        return self.is_supported() and value in self.values(name)


class VcpuCapabilities(Element):
    """How many processors a guest can have."""

    __slots__ = {
        "max": "So many at most.",
    }
    __fields__ = tuple(__slots__)

    max: int | None
    """So many at most."""

    def __init__(
        self,
        *,
        max: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.max = max
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import OnOff, Size, YesNo
from .cpu import Arch, CpuFallback, CpuFeature, CpuMaxPhysAddr, CpuMode
from .domain import DomainType
