# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<cpu>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "Arch",
    "Cpu",
    "CpuCache",
    "CpuCacheMode",
    "CpuCheck",
    "CpuCounter",
    "CpuFallback",
    "CpuFeature",
    "CpuFeaturePolicy",
    "CpuMatch",
    "CpuMaxPhysAddr",
    "CpuMaxPhysAddrMode",
    "CpuMicrocode",
    "CpuMode",
    "CpuModel",
    "CpuPages",
    "CpuSignature",
    "CpuTopology",
    "HostCpuFeatures",
    "MemoryAccessMode",
    "Numa",
    "NumaAccessType",
    "NumaBandwidth",
    "NumaCache",
    "NumaCacheAssociativity",
    "NumaCachePolicy",
    "NumaCacheSize",
    "NumaCell",
    "NumaDistances",
    "NumaInterconnects",
    "NumaLatency",
    "NumaSibling",
]

Arch: TypeAlias = (
    Literal[
        "aarch64",
        "alpha",
        "armv6l",
        "armv7l",
        "cris",
        "i686",
        "ia64",
        "lm32",
        "loongarch64",
        "m68k",
        "microblaze",
        "microblazeel",
        "mips",
        "mipsel",
        "mips64",
        "mips64el",
        "openrisc",
        "parisc",
        "parisc64",
        "ppc",
        "ppc64",
        "ppc64le",
        "ppcemb",
        "riscv32",
        "riscv64",
        "s390",
        "s390x",
        "sh4",
        "sh4eb",
        "sparc",
        "sparc64",
        "unicore32",
        "x86_64",
        "xtensa",
        "xtensaeb",
    ]
    | str
)
"""A processor architecture, by libvirt's name.

- `aarch64`: 64-bit ARM.
- `alpha`: DEC Alpha.
- `armv6l`: 32-bit ARM, version 6.
- `armv7l`: 32-bit ARM, version 7.
- `cris`: Axis CRIS.
- `i686`: 32-bit x86.
- `ia64`: Intel Itanium.
- `lm32`: LatticeMico32.
- `loongarch64`: 64-bit LoongArch.
- `m68k`: Motorola 68000.
- `microblaze`: Xilinx MicroBlaze, big-endian.
- `microblazeel`: Xilinx MicroBlaze, little-endian.
- `mips`: 32-bit MIPS, big-endian.
- `mipsel`: 32-bit MIPS, little-endian.
- `mips64`: 64-bit MIPS, big-endian.
- `mips64el`: 64-bit MIPS, little-endian.
- `openrisc`: OpenRISC.
- `parisc`: 32-bit PA-RISC.
- `parisc64`: 64-bit PA-RISC.
- `ppc`: 32-bit PowerPC.
- `ppc64`: 64-bit POWER, big-endian.
- `ppc64le`: 64-bit POWER, little-endian.
- `ppcemb`: Embedded 32-bit PowerPC.
- `riscv32`: 32-bit RISC-V.
- `riscv64`: 64-bit RISC-V.
- `s390`: IBM mainframe, 31-bit.
- `s390x`: IBM mainframe, 64-bit.
- `sh4`: SuperH 4, little-endian.
- `sh4eb`: SuperH 4, big-endian.
- `sparc`: 32-bit SPARC.
- `sparc64`: 64-bit SPARC.
- `unicore32`: UniCore.
- `x86_64`: 64-bit x86.
- `xtensa`: Xtensa, little-endian.
- `xtensaeb`: Xtensa, big-endian.
"""

CpuCacheMode: TypeAlias = Literal["emulate", "passthrough", "disable"] | str
"""What a guest sees of a cache.

- `emulate`: Invented data.
- `passthrough`: The host's data.
- `disable`: No cache.
"""

CpuCheck: TypeAlias = Literal["none", "partial", "full"] | str
"""How libvirt verifies a guest's processor.

- `none`: Not at all.
- `partial`: Before the start, against what the host can do.
- `full`: Also against what the hypervisor has made of it.
"""

CpuFallback: TypeAlias = Literal["allow", "forbid"] | str
"""What happens when the hypervisor lacks the model.

- `allow`: The nearest one is taken.
- `forbid`: The guest does not start.
"""

CpuFeaturePolicy: TypeAlias = Literal["force", "require", "optional", "disable", "forbid"] | str
"""Whether a guest has a feature.

- `force`: It has, whatever the host has.
- `require`: It has; without it the guest does not start.
- `optional`: It has if the host has.
- `disable`: It has not.
- `forbid`: It has not, and does not start where the host has.
"""

CpuMatch: TypeAlias = Literal["minimum", "exact", "strict"] | str
"""How closely a guest's processor has to match what was asked for.

- `minimum`: At least as much as asked for.
- `exact`: Just what was asked for.
- `strict`: Just what was asked for, and the host has just that.
"""

CpuMaxPhysAddrMode: TypeAlias = Literal["emulate", "passthrough"] | str
"""Where the number of address bits comes from.

- `emulate`: From `bits`.
- `passthrough`: From the host's processor.
"""

CpuMode: TypeAlias = Literal["custom", "host-model", "host-passthrough", "maximum"] | str
"""Where a guest's processor model comes from.

- `custom`: From the `model` and `features` given.
- `host-model`: The named model nearest to the host's processor.
- `host-passthrough`: The host's processor itself.
- `maximum`: Everything that the hypervisor can give. Since libvirt 7.1.0.
"""

MemoryAccessMode: TypeAlias = Literal["shared", "private"] | str
"""Whether other processes can map a guest's memory.

- `shared`: They can, as virtiofs and vhost-user need.
- `private`: They cannot.
"""

NumaAccessType: TypeAlias = Literal["access", "read", "write"] | str
"""A kind of access to memory.

- `access`: Reading and writing alike.
- `read`: Reading.
- `write`: Writing.
"""

NumaCacheAssociativity: TypeAlias = Literal["none", "direct", "full"] | str
"""Where in a cache an address can be kept.

- `none`: Not said.
- `direct`: In one place.
- `full`: Anywhere.
"""

NumaCachePolicy: TypeAlias = Literal["none", "writeback", "writethrough"] | str
"""When a cache writes to memory.

- `none`: Not said.
- `writeback`: Later.
- `writethrough`: At once.
"""


class Cpu(Root):
    """A processor: its model, features, layout and memory nodes. Since libvirt 0.7.5."""

    __slots__ = {
        "mode": "Where the model comes from; `custom` unless given. Since libvirt 0.9.10.",
        "match": "How closely the guest's processor has to match; `exact` unless given.",
        "check": "How libvirt verifies what the hypervisor made of it. Since libvirt 3.2.0.",
        "migratable": "Whether features that block migration are left out, with `host-passthrough` and `maximum`. Since libvirt 6.5.0.",
        "deprecated_features": "Whether features that the machine's maker has deprecated stay on (s390). Since libvirt 11.0.0.",
        "arch": "The architecture, of a host's processor.",
        "host_features": "Basic abilities, of a host's processor as old versions reported it.",
        "model": "The model that is asked for, or that was found.",
        "vendor": "The maker, such as `Intel` or `AMD`; any will do unless given. Since libvirt 0.8.3.",
        "microcode": "The microcode, of a host's processor.",
        "signature": "Family, model and stepping, of a host's processor.",
        "counter": "A counter with a known frequency, of a host's processor.",
        "topology": "How many sockets, dies, clusters, cores and threads.",
        "cache": "What the guest sees of the caches. Since libvirt 3.3.0.",
        "maxphysaddr": "How many bits a physical address has. Since libvirt 8.7.0.",
        "features": "Features on top of the model's, or without which the model is wanted.",
        "numa": "The guest's memory nodes. Since libvirt 0.9.8.",
        "pages": "The sizes of memory pages, of a host's processor.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "cpu.Cpu"

    mode: CpuMode | None
    """Where the model comes from; `custom` unless given. Since libvirt 0.9.10."""
    match: CpuMatch | None
    """How closely the guest's processor has to match; `exact` unless given."""
    check: CpuCheck | None
    """How libvirt verifies what the hypervisor made of it. Since libvirt 3.2.0."""
    migratable: OnOff | None
    """Whether features that block migration are left out, with `host-passthrough` and `maximum`. Since libvirt 6.5.0.
    """
    deprecated_features: OnOff | None
    """Whether features that the machine's maker has deprecated stay on (s390). Since libvirt 11.0.0."""
    arch: Arch | None
    """The architecture, of a host's processor."""
    host_features: HostCpuFeatures | None
    """Basic abilities, of a host's processor as old versions reported it."""
    model: CpuModel | None
    """The model that is asked for, or that was found."""
    vendor: str | None
    """The maker, such as `Intel` or `AMD`; any will do unless given. Since libvirt 0.8.3."""
    microcode: CpuMicrocode | None
    """The microcode, of a host's processor."""
    signature: CpuSignature | None
    """Family, model and stepping, of a host's processor."""
    counter: CpuCounter | None
    """A counter with a known frequency, of a host's processor."""
    topology: CpuTopology | None
    """How many sockets, dies, clusters, cores and threads."""
    cache: CpuCache | None
    """What the guest sees of the caches. Since libvirt 3.3.0."""
    maxphysaddr: CpuMaxPhysAddr | None
    """How many bits a physical address has. Since libvirt 8.7.0."""
    features: list[CpuFeature]
    """Features on top of the model's, or without which the model is wanted."""
    numa: Numa | None
    """The guest's memory nodes. Since libvirt 0.9.8."""
    pages: list[CpuPages]
    """The sizes of memory pages, of a host's processor."""

    def __init__(
        self,
        *,
        mode: CpuMode | None = None,
        match: CpuMatch | None = None,
        check: CpuCheck | None = None,
        migratable: OnOff | None = None,
        deprecated_features: OnOff | None = None,
        arch: Arch | None = None,
        host_features: HostCpuFeatures | None = None,
        model: CpuModel | None = None,
        vendor: str | None = None,
        microcode: CpuMicrocode | None = None,
        signature: CpuSignature | None = None,
        counter: CpuCounter | None = None,
        topology: CpuTopology | None = None,
        cache: CpuCache | None = None,
        maxphysaddr: CpuMaxPhysAddr | None = None,
        features: list[CpuFeature] | None = None,
        numa: Numa | None = None,
        pages: list[CpuPages] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.match = match
        self.check = check
        self.migratable = migratable
        self.deprecated_features = deprecated_features
        self.arch = arch
        self.host_features = host_features
        self.model = model
        self.vendor = vendor
        self.microcode = microcode
        self.signature = signature
        self.counter = counter
        self.topology = topology
        self.cache = cache
        self.maxphysaddr = maxphysaddr
        self.features = [] if features is None else features
        self.numa = numa
        self.pages = [] if pages is None else pages
        self.extra = extra

    @classmethod
    def host_passthrough(cls) -> Self:
        """The host's processor as it is: fastest, and tied to hosts of the same kind."""
        return cls(mode="host-passthrough")

    @classmethod
    def host_model(cls) -> Self:
        """The named model that comes nearest to the host's processor, chosen at each start."""
        return cls(mode="host-model")

    @classmethod
    def maximum(cls) -> Self:
        """Every feature that the hypervisor can give, also without hardware support."""
        return cls(mode="maximum")

    @classmethod
    def custom(cls, model: str) -> Self:
        """A named model, such as 'Skylake-Client-IBRS' or 'x86-64-v3', the same on every host."""
        return cls(mode="custom", match="exact", model=CpuModel(name=model))


class CpuCache(Element):
    """What a guest sees of the processor's caches."""

    __slots__ = {
        "level": "The level, 1 to 3; all levels unless given.",
        "mode": "What it sees.",
    }
    __fields__ = tuple(__slots__)

    level: int | None
    """The level, 1 to 3; all levels unless given."""
    mode: CpuCacheMode | None
    """What it sees."""

    def __init__(
        self,
        *,
        level: int | None = None,
        mode: CpuCacheMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.level = level
        self.mode = mode
        self.extra = extra


class CpuCounter(Element):
    """A counter of the processor."""

    __slots__ = {
        "name": "Which one, such as `tsc`.",
        "frequency": "How fast it runs, in Hz.",
        "scaling": "Whether the host can make it run at another speed for a guest.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Which one, such as `tsc`."""
    frequency: int | None
    """How fast it runs, in Hz."""
    scaling: YesNo | None
    """Whether the host can make it run at another speed for a guest."""

    def __init__(
        self,
        *,
        name: str | None = None,
        frequency: int | None = None,
        scaling: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.frequency = frequency
        self.scaling = scaling
        self.extra = extra


class CpuFeature(Element):
    """A processor feature by name."""

    __slots__ = {
        "policy": "Whether the guest has it; `require` unless given. A host's features have no policy.",
        "name": "Its name, such as `vmx` or `pcid`.",
    }
    __fields__ = tuple(__slots__)

    policy: CpuFeaturePolicy | None
    """Whether the guest has it; `require` unless given. A host's features have no policy."""
    name: str | None
    """Its name, such as `vmx` or `pcid`."""

    def __init__(
        self,
        *,
        policy: CpuFeaturePolicy | None = None,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.policy = policy
        self.name = name
        self.extra = extra

    @classmethod
    def require(cls, name: str) -> Self:
        """A feature that the guest needs."""
        return cls(policy="require", name=name)

    @classmethod
    def disable(cls, name: str) -> Self:
        """A feature that the guest shall not have."""
        return cls(policy="disable", name=name)


class CpuMaxPhysAddr(Element):
    """How many bits a physical address has."""

    __slots__ = {
        "mode": "Where the number comes from.",
        "bits": "The number of bits, with `emulate`; needed there before libvirt 9.2.0.",
        "limit": "At most so many bits, with `passthrough`. Since libvirt 9.3.0.",
    }
    __fields__ = tuple(__slots__)

    mode: CpuMaxPhysAddrMode | None
    """Where the number comes from."""
    bits: int | None
    """The number of bits, with `emulate`; needed there before libvirt 9.2.0."""
    limit: int | None
    """At most so many bits, with `passthrough`. Since libvirt 9.3.0."""

    def __init__(
        self,
        *,
        mode: CpuMaxPhysAddrMode | None = None,
        bits: int | None = None,
        limit: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.bits = bits
        self.limit = limit
        self.extra = extra


class CpuMicrocode(Element):
    """The microcode that a host's processor runs."""

    __slots__ = {
        "version": "Its version.",
    }
    __fields__ = tuple(__slots__)

    version: int | None
    """Its version."""

    def __init__(
        self,
        *,
        version: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.version = version
        self.extra = extra


class CpuModel(Element):
    """A processor model by name."""

    __slots__ = {
        "fallback": "Whether libvirt may take a near model when the hypervisor lacks this one. Since libvirt 0.9.10.",
        "vendor_id": "The maker's name that the guest sees, 12 characters such as `GenuineIntel`. Since libvirt 0.10.0.",
        "name": "The model's name.",
    }
    __fields__ = tuple(__slots__)

    fallback: CpuFallback | None
    """Whether libvirt may take a near model when the hypervisor lacks this one. Since libvirt 0.9.10."""
    vendor_id: str | None
    """The maker's name that the guest sees, 12 characters such as `GenuineIntel`. Since libvirt 0.10.0."""
    name: str | None
    """The model's name."""

    def __init__(
        self,
        *,
        fallback: CpuFallback | None = None,
        vendor_id: str | None = None,
        name: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.fallback = fallback
        self.vendor_id = vendor_id
        self.name = name
        self.extra = extra


class CpuPages(Element):
    """A size of memory pages that a host's processor supports."""

    __slots__ = {
        "unit": "The unit of `size`; KiB unless given.",
        "size": "The size.",
    }
    __fields__ = tuple(__slots__)

    unit: str | None
    """The unit of `size`; KiB unless given."""
    size: int | None
    """The size."""

    def __init__(
        self,
        *,
        unit: str | None = None,
        size: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.unit = unit
        self.size = size
        self.extra = extra


class CpuSignature(Element):
    """The numbers that tell one processor from another."""

    __slots__ = {
        "family": "The family.",
        "model": "The model within the family.",
        "stepping": "The stepping of the model.",
    }
    __fields__ = tuple(__slots__)

    family: int | None
    """The family."""
    model: int | None
    """The model within the family."""
    stepping: int | None
    """The stepping of the model."""

    def __init__(
        self,
        *,
        family: int | None = None,
        model: int | None = None,
        stepping: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.family = family
        self.model = model
        self.stepping = stepping
        self.extra = extra


class CpuTopology(Element):
    """How virtual processors are laid out; the numbers multiplied are the maximum of virtual processors."""

    __slots__ = {
        "sockets": "How many sockets.",
        "dies": "How many dies per socket; 1 unless given. Since libvirt 6.1.0.",
        "clusters": "How many clusters per die; 1 unless given. Since libvirt 10.1.0.",
        "cores": "How many cores per cluster.",
        "threads": "How many threads per core.",
    }
    __fields__ = tuple(__slots__)

    sockets: int | None
    """How many sockets."""
    dies: int | None
    """How many dies per socket; 1 unless given. Since libvirt 6.1.0."""
    clusters: int | None
    """How many clusters per die; 1 unless given. Since libvirt 10.1.0."""
    cores: int | None
    """How many cores per cluster."""
    threads: int | None
    """How many threads per core."""

    def __init__(
        self,
        *,
        sockets: int | None = None,
        dies: int | None = None,
        clusters: int | None = None,
        cores: int | None = None,
        threads: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.sockets = sockets
        self.dies = dies
        self.clusters = clusters
        self.cores = cores
        self.threads = threads
        self.extra = extra


class HostCpuFeatures(Element):
    """Basic abilities of a host's processor."""

    __slots__ = {
        "pae": "Physical addresses beyond 32 bits.",
        "nonpae": "Also works without `pae`.",
        "vmx": "Intel's hardware virtualization.",
        "svm": "AMD's hardware virtualization.",
    }
    __fields__ = tuple(__slots__)

    pae: bool
    """Physical addresses beyond 32 bits."""
    nonpae: bool
    """Also works without `pae`."""
    vmx: bool
    """Intel's hardware virtualization."""
    svm: bool
    """AMD's hardware virtualization."""

    def __init__(
        self,
        *,
        pae: bool = False,
        nonpae: bool = False,
        vmx: bool = False,
        svm: bool = False,
        extra: Extra = NOTHING,
    ) -> None:
        self.pae = pae
        self.nonpae = nonpae
        self.vmx = vmx
        self.svm = svm
        self.extra = extra


class Numa(Element):
    """The guest's memory nodes."""

    __slots__ = {
        "cells": "The nodes.",
        "interconnects": "How fast the nodes reach each other. Since libvirt 6.6.0.",
    }
    __fields__ = tuple(__slots__)

    cells: list[NumaCell]
    """The nodes."""
    interconnects: NumaInterconnects | None
    """How fast the nodes reach each other. Since libvirt 6.6.0."""

    def __init__(
        self,
        *,
        cells: list[NumaCell] | None = None,
        interconnects: NumaInterconnects | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.cells = [] if cells is None else cells
        self.interconnects = interconnects
        self.extra = extra


class NumaBandwidth(Element):
    """How much passes between two nodes."""

    __slots__ = {
        "initiator": "The node that accesses.",
        "target": "The node whose memory it is.",
        "cache": "The level of the target's cache that is meant.",
        "type": "The kind of access.",
        "value": "How much per second, in `unit`.",
        "unit": "The unit of `value`; KiB unless given.",
    }
    __fields__ = tuple(__slots__)

    initiator: int | None
    """The node that accesses."""
    target: int | None
    """The node whose memory it is."""
    cache: int | None
    """The level of the target's cache that is meant."""
    type: NumaAccessType | None
    """The kind of access."""
    value: int | None
    """How much per second, in `unit`."""
    unit: str | None
    """The unit of `value`; KiB unless given."""

    def __init__(
        self,
        *,
        initiator: int | None = None,
        target: int | None = None,
        cache: int | None = None,
        type: NumaAccessType | None = None,
        value: int | None = None,
        unit: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.initiator = initiator
        self.target = target
        self.cache = cache
        self.type = type
        self.value = value
        self.unit = unit
        self.extra = extra


class NumaCache(Element):
    """A cache in front of a node's memory."""

    __slots__ = {
        "level": "Its level.",
        "associativity": "Where in it an address can be kept.",
        "policy": "When it writes to memory.",
        "size": "How large it is.",
        "line": "How long one line is.",
    }
    __fields__ = tuple(__slots__)

    level: int | None
    """Its level."""
    associativity: NumaCacheAssociativity | None
    """Where in it an address can be kept."""
    policy: NumaCachePolicy | None
    """When it writes to memory."""
    size: NumaCacheSize | None
    """How large it is."""
    line: NumaCacheSize | None
    """How long one line is."""

    def __init__(
        self,
        *,
        level: int | None = None,
        associativity: NumaCacheAssociativity | None = None,
        policy: NumaCachePolicy | None = None,
        size: NumaCacheSize | None = None,
        line: NumaCacheSize | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.level = level
        self.associativity = associativity
        self.policy = policy
        self.size = size
        self.line = line
        self.extra = extra


class NumaCacheSize(Element):
    """A size of a cache or of its lines."""

    __slots__ = {
        "value": "How many of the unit.",
        "unit": "The unit, such as `KiB` or `B`.",
    }
    __fields__ = tuple(__slots__)

    value: int | None
    """How many of the unit."""
    unit: str | None
    """The unit, such as `KiB` or `B`."""

    def __init__(
        self,
        *,
        value: int | None = None,
        unit: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.value = value
        self.unit = unit
        self.extra = extra


class NumaCell(Element):
    """One memory node of the guest."""

    __slots__ = {
        "id": "Its number; numbered in order unless given. Since libvirt 1.2.7.",
        "cpus": "The virtual processors that belong to it, such as `0-3,8`; none is a node of memory alone.",
        "memory": "How much memory it has, in `unit`.",
        "unit": "The unit of `memory`; KiB unless given. Since libvirt 1.2.11.",
        "mem_access": "Whether other processes can map the memory, over `memory_backing`'s access. Since libvirt 1.2.9.",
        "discard": "Whether the content is dropped just before the guest ends. Since libvirt 4.4.0.",
        "distances": "How far the other nodes are. Since libvirt 3.10.0.",
        "caches": "Caches in front of its memory. Since libvirt 6.6.0.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """Its number; numbered in order unless given. Since libvirt 1.2.7."""
    cpus: str | None
    """The virtual processors that belong to it, such as `0-3,8`; none is a node of memory alone."""
    memory: int | None
    """How much memory it has, in `unit`."""
    unit: str | None
    """The unit of `memory`; KiB unless given. Since libvirt 1.2.11."""
    mem_access: MemoryAccessMode | None
    """Whether other processes can map the memory, over `memory_backing`'s access. Since libvirt 1.2.9."""
    discard: YesNo | None
    """Whether the content is dropped just before the guest ends. Since libvirt 4.4.0."""
    distances: NumaDistances | None
    """How far the other nodes are. Since libvirt 3.10.0."""
    caches: list[NumaCache]
    """Caches in front of its memory. Since libvirt 6.6.0."""

    def __init__(
        self,
        *,
        id: int | None = None,
        cpus: str | None = None,
        memory: int | None = None,
        unit: str | None = None,
        mem_access: MemoryAccessMode | None = None,
        discard: YesNo | None = None,
        distances: NumaDistances | None = None,
        caches: list[NumaCache] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.cpus = cpus
        self.memory = memory
        self.unit = unit
        self.mem_access = mem_access
        self.discard = discard
        self.distances = distances
        self.caches = [] if caches is None else caches
        self.extra = extra


class NumaDistances(Element):
    """How far other nodes are from this one."""

    __slots__ = {
        "siblings": "One node each.",
    }
    __fields__ = tuple(__slots__)

    siblings: list[NumaSibling]
    """One node each."""

    def __init__(
        self,
        *,
        siblings: list[NumaSibling] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.siblings = [] if siblings is None else siblings
        self.extra = extra


class NumaInterconnects(Element):
    """How fast nodes reach each other's memory, as in ACPI's HMAT."""

    __slots__ = {
        "links": "Delays and throughputs, in the order given.",
    }
    __fields__ = tuple(__slots__)

    links: list[NumaLatency | NumaBandwidth]
    """Delays and throughputs, in the order given."""

    def __init__(
        self,
        *,
        links: list[NumaLatency | NumaBandwidth] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.links = [] if links is None else links
        self.extra = extra


class NumaLatency(Element):
    """How long an access takes."""

    __slots__ = {
        "initiator": "The node that accesses.",
        "target": "The node whose memory it is.",
        "cache": "The level of the target's cache that is meant.",
        "type": "The kind of access.",
        "value": "The delay, in ns.",
    }
    __fields__ = tuple(__slots__)

    initiator: int | None
    """The node that accesses."""
    target: int | None
    """The node whose memory it is."""
    cache: int | None
    """The level of the target's cache that is meant."""
    type: NumaAccessType | None
    """The kind of access."""
    value: int | None
    """The delay, in ns."""

    def __init__(
        self,
        *,
        initiator: int | None = None,
        target: int | None = None,
        cache: int | None = None,
        type: NumaAccessType | None = None,
        value: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.initiator = initiator
        self.target = target
        self.cache = cache
        self.type = type
        self.value = value
        self.extra = extra


class NumaSibling(Element):
    """How far one node is."""

    __slots__ = {
        "id": "The node's number.",
        "value": "The distance as in ACPI's table: 10 is the node itself, 20 twice as far.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """The node's number."""
    value: int | None
    """The distance as in ACPI's table: 10 is the node itself, 20 twice as far."""

    def __init__(
        self,
        *,
        id: int | None = None,
        value: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.value = value
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import OnOff, YesNo
