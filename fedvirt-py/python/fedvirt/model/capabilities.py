# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<capabilities>`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

__all__ = [
    "BaseLabel",
    "CacheBank",
    "CacheControl",
    "CacheType",
    "Capabilities",
    "FeatureToggle",
    "GuestArch",
    "GuestCapabilities",
    "GuestDomain",
    "GuestFeatures",
    "GuestMachine",
    "GuestOsType",
    "HostCache",
    "HostCapabilities",
    "HostCell",
    "HostCells",
    "HostCpu",
    "HostCpus",
    "HostEnergy",
    "HostIommu",
    "HostMemoryBandwidth",
    "HostPages",
    "HostPowerManagement",
    "HostTopology",
    "MemoryBandwidthControl",
    "MemoryBandwidthNode",
    "MigrationFeatures",
    "MonitorFeature",
    "MonitorFeatureName",
    "PoolTypes",
    "ResourceMonitor",
    "SecurityModel",
    "UriTransport",
    "UriTransports",
]

CacheType: TypeAlias = Literal["both", "code", "data"] | str
"""What a cache holds.

- `both`: Code and data.
- `code`: Code.
- `data`: Data.
"""

GuestOsType: TypeAlias = Literal["xen", "linux", "xenpvh", "hvm", "exe", "uml"] | str
"""What of an operating system guests run.

- `xen`: One that knows Xen.
- `linux`: The old name of `xen`.
- `xenpvh`: One that knows Xen, with support from the processor.
- `hvm`: An unmodified one.
- `exe`: Processes on the host's kernel.
- `uml`: Linux as a process; no longer in use.
"""

MonitorFeatureName: TypeAlias = (
    Literal[
        "llc_occupancy",
        "mbm_total_bytes",
        "mbm_local_bytes",
        "core_energy",
        "activity",
    ]
    | str
)
"""What can be measured of a resource.

- `llc_occupancy`: How much of a cache is in use.
- `mbm_total_bytes`: The bandwidth to all memory.
- `mbm_local_bytes`: The bandwidth to the memory nearby.
- `core_energy`: The energy that the cores take.
- `activity`: How busy the cores are.
"""

UriTransport: TypeAlias = Literal["vpxmigr", "tcp", "rdma", "vzmigr"] | str
"""The scheme of a migration address.

- `vpxmigr`: VMware's.
- `tcp`: TCP.
- `rdma`: RDMA.
- `vzmigr`: Virtuozzo's.
"""


class BaseLabel(Element):
    """The label that guests of a type get."""

    __slots__ = {
        "type": "The type of guests.",
        "label": "The label.",
    }
    __fields__ = tuple(__slots__)

    type: DomainType | None
    """The type of guests."""
    label: str | None
    """The label."""

    def __init__(
        self,
        *,
        type: DomainType | None = None,
        label: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.label = label
        self.extra = extra


class CacheBank(Element):
    """A cache of the host's processors."""

    __slots__ = {
        "id": "Its number.",
        "level": "Its level.",
        "type": "What it holds.",
        "size": "How large it is, in `unit`.",
        "unit": "The unit of `size`, such as `KiB` or `MiB`.",
        "cpus": "The processors that use it, such as `0-5`.",
        "controls": "How it can be divided among guests.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """Its number."""
    level: int | None
    """Its level."""
    type: CacheType | None
    """What it holds."""
    size: int | None
    """How large it is, in `unit`."""
    unit: str | None
    """The unit of `size`, such as `KiB` or `MiB`."""
    cpus: str | None
    """The processors that use it, such as `0-5`."""
    controls: list[CacheControl]
    """How it can be divided among guests."""

    def __init__(
        self,
        *,
        id: int | None = None,
        level: int | None = None,
        type: CacheType | None = None,
        size: int | None = None,
        unit: str | None = None,
        cpus: str | None = None,
        controls: list[CacheControl] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.level = level
        self.type = type
        self.size = size
        self.unit = unit
        self.cpus = cpus
        self.controls = [] if controls is None else controls
        self.extra = extra


class CacheControl(Element):
    """How a cache can be divided among guests."""

    __slots__ = {
        "granularity": "The step in which parts can be chosen, in `unit`.",
        "min": "The smallest part, in `unit`; the step where none is given.",
        "unit": "The unit, such as `KiB`.",
        "type": "What of the cache is divided.",
        "max_allocs": "Into how many parts at most.",
    }
    __fields__ = tuple(__slots__)

    granularity: int | None
    """The step in which parts can be chosen, in `unit`."""
    min: int | None
    """The smallest part, in `unit`; the step where none is given."""
    unit: str | None
    """The unit, such as `KiB`."""
    type: CacheType | None
    """What of the cache is divided."""
    max_allocs: int | None
    """Into how many parts at most."""

    def __init__(
        self,
        *,
        granularity: int | None = None,
        min: int | None = None,
        unit: str | None = None,
        type: CacheType | None = None,
        max_allocs: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.granularity = granularity
        self.min = min
        self.unit = unit
        self.type = type
        self.max_allocs = max_allocs
        self.extra = extra


class Capabilities(Root):
    """What a host and its hypervisor can do. Since libvirt 0.2.1."""

    __slots__ = {
        "host": "The host.",
        "guests": "The kinds of guests that can run, one entry for each operating system type and architecture.",
        "pool": "The kinds of storage pools, from a connection that only knows storage.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "capabilities.Capabilities"

    host: HostCapabilities | None
    """The host."""
    guests: list[GuestCapabilities]
    """The kinds of guests that can run, one entry for each operating system type and architecture."""
    pool: PoolTypes | None
    """The kinds of storage pools, from a connection that only knows storage."""

    def __init__(
        self,
        *,
        host: HostCapabilities | None = None,
        guests: list[GuestCapabilities] | None = None,
        pool: PoolTypes | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.host = host
        self.guests = [] if guests is None else guests
        self.pool = pool
        self.extra = extra

    def host_arch(self) -> Arch | None:
        """The architecture of the host."""
        return self.host.cpu.arch if self.host and self.host.cpu else None

    def hvm_guest(self, arch: Arch) -> GuestArch | None:
        """What there is for guests of this architecture that run an unmodified operating system."""
        found = (guest.arch for guest in self.guests if guest.os_type == "hvm")
        return next((guest for guest in found if guest and guest.name == arch), None)


class FeatureToggle(Element):
    """Something that can be switched for guests."""

    __slots__ = {
        "default": "Whether it is on where a guest says nothing.",
        "toggle": "Whether a guest can switch it.",
    }
    __fields__ = tuple(__slots__)

    default: OnOff | None
    """Whether it is on where a guest says nothing."""
    toggle: YesNo | None
    """Whether a guest can switch it."""

    def __init__(
        self,
        *,
        default: OnOff | None = None,
        toggle: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.default = default
        self.toggle = toggle
        self.extra = extra


class GuestArch(Element):
    """An architecture that guests can have."""

    __slots__ = {
        "name": "The architecture.",
        "wordsize": "The length of a machine word, in bits: 31, 32 or 64.",
        "emulator": "The path of the emulator.",
        "loader": "The path of the loader, with Xen.",
        "machines": "The machines that the emulator knows.",
        "domains": "The hypervisors that can run such guests.",
    }
    __fields__ = tuple(__slots__)

    name: Arch | None
    """The architecture."""
    wordsize: int | None
    """The length of a machine word, in bits: 31, 32 or 64."""
    emulator: str | None
    """The path of the emulator."""
    loader: str | None
    """The path of the loader, with Xen."""
    machines: list[GuestMachine]
    """The machines that the emulator knows."""
    domains: list[GuestDomain]
    """The hypervisors that can run such guests."""

    def __init__(
        self,
        *,
        name: Arch | None = None,
        wordsize: int | None = None,
        emulator: str | None = None,
        loader: str | None = None,
        machines: list[GuestMachine] | None = None,
        domains: list[GuestDomain] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.wordsize = wordsize
        self.emulator = emulator
        self.loader = loader
        self.machines = [] if machines is None else machines
        self.domains = [] if domains is None else domains
        self.extra = extra

    def supports(self, type_: DomainType) -> bool:
        """Whether guests of this type, such as 'kvm', can run."""
        return any(domain.type == type_ for domain in self.domains)


class GuestCapabilities(Element):
    """A kind of guests that can run."""

    __slots__ = {
        "os_type": "What of an operating system they run.",
        "arch": "The architecture, with the machines and hypervisors for it.",
        "features": "What can be chosen for such guests.",
    }
    __fields__ = tuple(__slots__)

    os_type: GuestOsType | None
    """What of an operating system they run."""
    arch: GuestArch | None
    """The architecture, with the machines and hypervisors for it."""
    features: GuestFeatures | None
    """What can be chosen for such guests."""

    def __init__(
        self,
        *,
        os_type: GuestOsType | None = None,
        arch: GuestArch | None = None,
        features: GuestFeatures | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.os_type = os_type
        self.arch = arch
        self.features = features
        self.extra = extra


class GuestDomain(Element):
    """A hypervisor that can run guests; what it says stands before what the architecture says."""

    __slots__ = {
        "type": "The type of the guests.",
        "emulator": "The path of its emulator.",
        "loader": "The path of its loader.",
        "machines": "Its machines.",
    }
    __fields__ = tuple(__slots__)

    type: DomainType | None
    """The type of the guests."""
    emulator: str | None
    """The path of its emulator."""
    loader: str | None
    """The path of its loader."""
    machines: list[GuestMachine]
    """Its machines."""

    def __init__(
        self,
        *,
        type: DomainType | None = None,
        emulator: str | None = None,
        loader: str | None = None,
        machines: list[GuestMachine] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.emulator = emulator
        self.loader = loader
        self.machines = [] if machines is None else machines
        self.extra = extra


class GuestFeatures(Element):
    """What can be chosen for guests."""

    __slots__ = {
        "pae": "32-bit guests can use memory beyond 4 GiB. Since libvirt 0.4.1.",
        "nonpae": "32-bit guests also run without that. Since libvirt 0.4.1.",
        "ia64_be": "Itanium guests can run big-endian. Since libvirt 0.4.1.",
        "acpi": "ACPI. Since libvirt 0.4.1.",
        "apic": "The advanced interrupt controller. Since libvirt 0.4.1.",
        "cpuselection": "The `<cpu>` element of a guest is heeded. Since libvirt 0.7.5.",
        "deviceboot": "The order of booting can be given device by device. Since libvirt 0.8.8.",
        "disksnapshot": "External snapshots of disks. Since libvirt 1.2.3.",
        "hap": "Support by the processor for the guest's page tables, with Xen.",
        "external_snapshot": "External snapshots can be deleted and gone back to. Since libvirt 9.9.0.",
    }
    __fields__ = tuple(__slots__)

    pae: bool
    """32-bit guests can use memory beyond 4 GiB. Since libvirt 0.4.1."""
    nonpae: bool
    """32-bit guests also run without that. Since libvirt 0.4.1."""
    ia64_be: bool
    """Itanium guests can run big-endian. Since libvirt 0.4.1."""
    acpi: FeatureToggle | None
    """ACPI. Since libvirt 0.4.1."""
    apic: FeatureToggle | None
    """The advanced interrupt controller. Since libvirt 0.4.1."""
    cpuselection: bool
    """The `<cpu>` element of a guest is heeded. Since libvirt 0.7.5."""
    deviceboot: bool
    """The order of booting can be given device by device. Since libvirt 0.8.8."""
    disksnapshot: FeatureToggle | None
    """External snapshots of disks. Since libvirt 1.2.3."""
    hap: FeatureToggle | None
    """Support by the processor for the guest's page tables, with Xen."""
    external_snapshot: bool
    """External snapshots can be deleted and gone back to. Since libvirt 9.9.0."""

    def __init__(
        self,
        *,
        pae: bool = False,
        nonpae: bool = False,
        ia64_be: bool = False,
        acpi: FeatureToggle | None = None,
        apic: FeatureToggle | None = None,
        cpuselection: bool = False,
        deviceboot: bool = False,
        disksnapshot: FeatureToggle | None = None,
        hap: FeatureToggle | None = None,
        external_snapshot: bool = False,
        extra: Extra = NOTHING,
    ) -> None:
        self.pae = pae
        self.nonpae = nonpae
        self.ia64_be = ia64_be
        self.acpi = acpi
        self.apic = apic
        self.cpuselection = cpuselection
        self.deviceboot = deviceboot
        self.disksnapshot = disksnapshot
        self.hap = hap
        self.external_snapshot = external_snapshot
        self.extra = extra


class GuestMachine(Element):
    """A machine that an emulator knows."""

    __slots__ = {
        "canonical": "The machine that the name stands for at present, such as `pc-q35-9.2` for `q35`.",
        "max_cpus": "How many processors it can have.",
        "deprecated": "Whether the emulator will drop it some day.",
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    canonical: str | None
    """The machine that the name stands for at present, such as `pc-q35-9.2` for `q35`."""
    max_cpus: int | None
    """How many processors it can have."""
    deprecated: YesNo | None
    """Whether the emulator will drop it some day."""
    name: str | None
    """Its name."""

    def __init__(
        self,
        *,
        canonical: str | None = None,
        max_cpus: int | None = None,
        deprecated: YesNo | None = None,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.canonical = canonical
        self.max_cpus = max_cpus
        self.deprecated = deprecated
        self.name = name
        self.extra = extra


class HostCache(Element):
    """The caches of the host's processors. Since libvirt 3.3.0."""

    __slots__ = {
        "banks": "The caches.",
        "monitor": "What the host measures of their use.",
    }
    __fields__ = tuple(__slots__)

    banks: list[CacheBank]
    """The caches."""
    monitor: ResourceMonitor | None
    """What the host measures of their use."""

    def __init__(
        self,
        *,
        banks: list[CacheBank] | None = None,
        monitor: ResourceMonitor | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.banks = [] if banks is None else banks
        self.monitor = monitor
        self.extra = extra


class HostCapabilities(Element):
    """The host."""

    __slots__ = {
        "uuid": "The host's UUID.",
        "cpu": "The host's processor: architecture, model and features.",
        "power_management": "How the host can sleep; empty when it cannot, absent when that is not known.",
        "iommu": "Whether the host keeps devices that are passed through to the memory of their guest. Since libvirt 4.8.0.",
        "migration_features": "How guests can move to another host.",
        "netprefix": "The prefix of the network interfaces that the hypervisor makes for guests.",
        "topology": "The host's memory nodes and processors.",
        "cache": "The caches of the host's processors.",
        "memory_bandwidth": "How the host divides memory bandwidth.",
        "energy": "What the host measures of energy.",
        "secmodels": "The ways in which guests are kept apart, with the labels that they get.",
    }
    __fields__ = tuple(__slots__)

    uuid: str | None
    """The host's UUID."""
    cpu: Cpu | None
    """The host's processor: architecture, model and features."""
    power_management: HostPowerManagement | None
    """How the host can sleep; empty when it cannot, absent when that is not known."""
    iommu: HostIommu | None
    """Whether the host keeps devices that are passed through to the memory of their guest. Since libvirt 4.8.0."""
    migration_features: MigrationFeatures | None
    """How guests can move to another host."""
    netprefix: str | None
    """The prefix of the network interfaces that the hypervisor makes for guests."""
    topology: HostTopology | None
    """The host's memory nodes and processors."""
    cache: HostCache | None
    """The caches of the host's processors."""
    memory_bandwidth: HostMemoryBandwidth | None
    """How the host divides memory bandwidth."""
    energy: HostEnergy | None
    """What the host measures of energy."""
    secmodels: list[SecurityModel]
    """The ways in which guests are kept apart, with the labels that they get."""

    def __init__(
        self,
        *,
        uuid: str | None = None,
        cpu: Cpu | None = None,
        power_management: HostPowerManagement | None = None,
        iommu: HostIommu | None = None,
        migration_features: MigrationFeatures | None = None,
        netprefix: str | None = None,
        topology: HostTopology | None = None,
        cache: HostCache | None = None,
        memory_bandwidth: HostMemoryBandwidth | None = None,
        energy: HostEnergy | None = None,
        secmodels: list[SecurityModel] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.uuid = uuid
        self.cpu = cpu
        self.power_management = power_management
        self.iommu = iommu
        self.migration_features = migration_features
        self.netprefix = netprefix
        self.topology = topology
        self.cache = cache
        self.memory_bandwidth = memory_bandwidth
        self.energy = energy
        self.secmodels = [] if secmodels is None else secmodels
        self.extra = extra


class HostCell(Element):
    """A memory node of the host."""

    __slots__ = {
        "id": "Its number.",
        "memory": "How much memory it has.",
        "pages": "How many pages of each size it has.",
        "distances": "How far the nodes are.",
        "caches": "Caches in front of its memory.",
        "cpus": "Its processors.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """Its number."""
    memory: Size | None
    """How much memory it has."""
    pages: list[HostPages]
    """How many pages of each size it has."""
    distances: NumaDistances | None
    """How far the nodes are."""
    caches: list[NumaCache]
    """Caches in front of its memory."""
    cpus: HostCpus | None
    """Its processors."""

    def __init__(
        self,
        *,
        id: int | None = None,
        memory: Size | None = None,
        pages: list[HostPages] | None = None,
        distances: NumaDistances | None = None,
        caches: list[NumaCache] | None = None,
        cpus: HostCpus | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.memory = memory
        self.pages = [] if pages is None else pages
        self.distances = distances
        self.caches = [] if caches is None else caches
        self.cpus = cpus
        self.extra = extra


class HostCells(Element):
    """The host's memory nodes."""

    __slots__ = {
        "num": "How many there are.",
        "cells": "The nodes.",
    }
    __fields__ = tuple(__slots__)

    num: int | None
    """How many there are."""
    cells: list[HostCell]
    """The nodes."""

    def __init__(
        self,
        *,
        num: int | None = None,
        cells: list[HostCell] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.num = num
        self.cells = [] if cells is None else cells
        self.extra = extra


class HostCpu(Element):
    """A processor of the host, as the operating system counts them: a thread of a core."""

    __slots__ = {
        "id": "Its number.",
        "socket_id": "The socket that it is in.",
        "die_id": "The die in the socket.",
        "cluster_id": "The cluster in the die. Since libvirt 10.1.0.",
        "core_id": "The core in the cluster.",
        "siblings": "The processors of the same core, itself included, such as `0,4`.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """Its number."""
    socket_id: int | None
    """The socket that it is in."""
    die_id: int | None
    """The die in the socket."""
    cluster_id: int | None
    """The cluster in the die. Since libvirt 10.1.0."""
    core_id: int | None
    """The core in the cluster."""
    siblings: str | None
    """The processors of the same core, itself included, such as `0,4`."""

    def __init__(
        self,
        *,
        id: int | None = None,
        socket_id: int | None = None,
        die_id: int | None = None,
        cluster_id: int | None = None,
        core_id: int | None = None,
        siblings: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.socket_id = socket_id
        self.die_id = die_id
        self.cluster_id = cluster_id
        self.core_id = core_id
        self.siblings = siblings
        self.extra = extra


class HostCpus(Element):
    """The processors of a memory node."""

    __slots__ = {
        "num": "How many there are.",
        "cpus": "The processors.",
    }
    __fields__ = tuple(__slots__)

    num: int | None
    """How many there are."""
    cpus: list[HostCpu]
    """The processors."""

    def __init__(
        self,
        *,
        num: int | None = None,
        cpus: list[HostCpu] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.num = num
        self.cpus = [] if cpus is None else cpus
        self.extra = extra


class HostEnergy(Element):
    """What the host measures of energy."""

    __slots__ = {
        "monitor": "What is measured.",
    }
    __fields__ = tuple(__slots__)

    monitor: ResourceMonitor | None
    """What is measured."""

    def __init__(
        self,
        *,
        monitor: ResourceMonitor | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.monitor = monitor
        self.extra = extra


class HostIommu(Element):
    """Whether the host has a working IOMMU."""

    __slots__ = {
        "support": "Whether it has.",
    }
    __fields__ = tuple(__slots__)

    support: YesNo | None
    """Whether it has."""

    def __init__(
        self,
        *,
        support: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.support = support
        self.extra = extra


class HostMemoryBandwidth(Element):
    """How the host divides memory bandwidth among guests."""

    __slots__ = {
        "nodes": "The memory nodes.",
        "monitor": "What the host measures of the use.",
    }
    __fields__ = tuple(__slots__)

    nodes: list[MemoryBandwidthNode]
    """The memory nodes."""
    monitor: ResourceMonitor | None
    """What the host measures of the use."""

    def __init__(
        self,
        *,
        nodes: list[MemoryBandwidthNode] | None = None,
        monitor: ResourceMonitor | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.nodes = [] if nodes is None else nodes
        self.monitor = monitor
        self.extra = extra


class HostPages(Element):
    """How many memory pages of one size a node has."""

    __slots__ = {
        "unit": "The unit of `size`; KiB where none is given.",
        "size": "The size of a page.",
        "count": "How many pages there are.",
    }
    __fields__ = tuple(__slots__)

    unit: str | None
    """The unit of `size`; KiB where none is given."""
    size: int | None
    """The size of a page."""
    count: int | None
    """How many pages there are."""

    def __init__(
        self,
        *,
        unit: str | None = None,
        size: int | None = None,
        count: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.unit = unit
        self.size = size
        self.count = count
        self.extra = extra


class HostPowerManagement(Element):
    """How a host can sleep."""

    __slots__ = {
        "suspend_mem": "In memory (S3).",
        "suspend_disk": "On disk (S4).",
        "suspend_hybrid": "In memory with a copy on disk.",
    }
    __fields__ = tuple(__slots__)

    suspend_mem: bool
    """In memory (S3)."""
    suspend_disk: bool
    """On disk (S4)."""
    suspend_hybrid: bool
    """In memory with a copy on disk."""

    def __init__(
        self,
        *,
        suspend_mem: bool = False,
        suspend_disk: bool = False,
        suspend_hybrid: bool = False,
        extra: Extra = NOTHING,
    ) -> None:
        self.suspend_mem = suspend_mem
        self.suspend_disk = suspend_disk
        self.suspend_hybrid = suspend_hybrid
        self.extra = extra


class HostTopology(Element):
    """The host's memory nodes and processors."""

    __slots__ = {
        "cells": "The memory nodes.",
        "interconnects": "How fast the nodes reach each other.",
    }
    __fields__ = tuple(__slots__)

    cells: HostCells | None
    """The memory nodes."""
    interconnects: NumaInterconnects | None
    """How fast the nodes reach each other."""

    def __init__(
        self,
        *,
        cells: HostCells | None = None,
        interconnects: NumaInterconnects | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.cells = cells
        self.interconnects = interconnects
        self.extra = extra


class MemoryBandwidthControl(Element):
    """How the bandwidth of a memory node can be divided."""

    __slots__ = {
        "granularity": "The step in which shares can be chosen, in percent.",
        "min": "The smallest share, in percent.",
        "max_allocs": "Into how many shares at most.",
    }
    __fields__ = tuple(__slots__)

    granularity: int | None
    """The step in which shares can be chosen, in percent."""
    min: int | None
    """The smallest share, in percent."""
    max_allocs: int | None
    """Into how many shares at most."""

    def __init__(
        self,
        *,
        granularity: int | None = None,
        min: int | None = None,
        max_allocs: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.granularity = granularity
        self.min = min
        self.max_allocs = max_allocs
        self.extra = extra


class MemoryBandwidthNode(Element):
    """A memory node whose bandwidth can be divided."""

    __slots__ = {
        "id": "Its number.",
        "cpus": "Its processors, such as `0-5`.",
        "controls": "How the bandwidth can be divided.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """Its number."""
    cpus: str | None
    """Its processors, such as `0-5`."""
    controls: list[MemoryBandwidthControl]
    """How the bandwidth can be divided."""

    def __init__(
        self,
        *,
        id: int | None = None,
        cpus: str | None = None,
        controls: list[MemoryBandwidthControl] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.cpus = cpus
        self.controls = [] if controls is None else controls
        self.extra = extra


class MigrationFeatures(Element):
    """How guests can move to another host."""

    __slots__ = {
        "live": "They can while they run.",
        "uri_transports": "The schemes of the addresses to move to.",
    }
    __fields__ = tuple(__slots__)

    live: bool
    """They can while they run."""
    uri_transports: UriTransports | None
    """The schemes of the addresses to move to."""

    def __init__(
        self,
        *,
        live: bool = False,
        uri_transports: UriTransports | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.live = live
        self.uri_transports = uri_transports
        self.extra = extra


class MonitorFeature(Element):
    """One thing that is measured."""

    __slots__ = {
        "name": "Its name.",
    }
    __fields__ = tuple(__slots__)

    name: MonitorFeatureName | None
    """Its name."""

    def __init__(
        self,
        *,
        name: MonitorFeatureName | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.extra = extra


class PoolTypes(Element):
    """The kinds of storage pools that there can be."""

    __slots__ = {
        "enums": "The kinds, under the name `type`.",
    }
    __fields__ = tuple(__slots__)

    enums: list[Enum]
    """The kinds, under the name `type`."""

    def __init__(
        self,
        *,
        enums: list[Enum] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enums = [] if enums is None else enums
        self.extra = extra


class ResourceMonitor(Element):
    """What the host measures of a resource that guests share."""

    __slots__ = {
        "level": "The level of the cache.",
        "reuse_threshold": "At how many bytes left of the cache's use a monitor can be used again.",
        "max_monitors": "How many monitors there can be.",
        "features": "What is measured, such as `llc_occupancy`.",
    }
    __fields__ = tuple(__slots__)

    level: int | None
    """The level of the cache."""
    reuse_threshold: int | None
    """At how many bytes left of the cache's use a monitor can be used again."""
    max_monitors: int | None
    """How many monitors there can be."""
    features: list[MonitorFeature]
    """What is measured, such as `llc_occupancy`."""

    def __init__(
        self,
        *,
        level: int | None = None,
        reuse_threshold: int | None = None,
        max_monitors: int | None = None,
        features: list[MonitorFeature] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.level = level
        self.reuse_threshold = reuse_threshold
        self.max_monitors = max_monitors
        self.features = [] if features is None else features
        self.extra = extra


class SecurityModel(Element):
    """A way in which guests are kept apart."""

    __slots__ = {
        "model": "Its name, such as `selinux`, `apparmor` or `dac`.",
        "doi": "The domain of interpretation of its labels.",
        "baselabels": "The labels that guests get, by their type.",
    }
    __fields__ = tuple(__slots__)

    model: str | None
    """Its name, such as `selinux`, `apparmor` or `dac`."""
    doi: str | None
    """The domain of interpretation of its labels."""
    baselabels: list[BaseLabel]
    """The labels that guests get, by their type."""

    def __init__(
        self,
        *,
        model: str | None = None,
        doi: str | None = None,
        baselabels: list[BaseLabel] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.model = model
        self.doi = doi
        self.baselabels = [] if baselabels is None else baselabels
        self.extra = extra


class UriTransports(Element):
    """Schemes of migration addresses."""

    __slots__ = {
        "uri_transports": "The schemes.",
    }
    __fields__ = tuple(__slots__)

    uri_transports: list[UriTransport]
    """The schemes."""

    def __init__(
        self,
        *,
        uri_transports: list[UriTransport] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.uri_transports = [] if uri_transports is None else uri_transports
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import OnOff, Size, YesNo
from .cpu import Arch, Cpu, NumaCache, NumaDistances, NumaInterconnects
from .domain import DomainType
from .domain_capabilities import Enum
