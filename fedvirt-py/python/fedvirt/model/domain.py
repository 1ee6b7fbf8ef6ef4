# Written by fedvirt-py/generate from the model's schema table; do not edit.
"""The document `<domain>`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ._element import Element, Root
from ._values import NOTHING, Extra, byte_size

if TYPE_CHECKING:
    from typing_extensions import Self
    from ._element import Device

__all__ = [
    "AcpiTable",
    "AcpiTableType",
    "AcpiTables",
    "Aia",
    "AiaKind",
    "Apic",
    "AsyncTeardown",
    "BhyveCommandline",
    "Bios",
    "BlkioDevice",
    "BlkioTune",
    "BootDevice",
    "BootMenu",
    "CacheTune",
    "CacheTuneCache",
    "CacheTuneMonitor",
    "CacheTuneType",
    "CapabilitiesPolicy",
    "Cfpc",
    "Clock",
    "ClockBasis",
    "ClockOffset",
    "CommandlineArg",
    "CommandlineEnv",
    "CpuTune",
    "CrashAction",
    "DefaultIoThread",
    "Domain",
    "DomainType",
    "EmulatorPin",
    "EmulatorSched",
    "EnergyTune",
    "FeatureState",
    "Features",
    "FibreChannel",
    "Firmware",
    "FirmwareFeature",
    "FirmwareFeatureName",
    "FirmwareFeatures",
    "FwCfgEntry",
    "Gic",
    "GicVersion",
    "Hpt",
    "HptResizing",
    "HugePage",
    "HugePages",
    "HyperV",
    "HyperVMode",
    "HyperVSpinlocks",
    "HyperVStimer",
    "HyperVTlbFlush",
    "HyperVVendorId",
    "Ibs",
    "IbsFix",
    "IdMap",
    "IdRange",
    "InitEnv",
    "IoApic",
    "IoApicDriver",
    "IoThread",
    "IoThreadIds",
    "IoThreadPin",
    "IoThreadPoll",
    "IoThreadSched",
    "Iommufd",
    "KeyWrap",
    "KeyWrapCipher",
    "KeyWrapCipherName",
    "Kvm",
    "KvmDirtyRing",
    "LaunchSecurity",
    "LaunchSecurityType",
    "LifecycleAction",
    "LinuxCapabilities",
    "Loader",
    "LoaderType",
    "LockFailureAction",
    "LxcNamespace",
    "LxcShare",
    "LxcShareType",
    "MaxMemory",
    "MemTune",
    "Memory",
    "MemoryAllocationMode",
    "MemoryBacking",
    "MemoryBackingAccess",
    "MemoryBackingAllocation",
    "MemoryBackingSource",
    "MemorySourceType",
    "MemoryTune",
    "MemoryTuneNode",
    "Msrs",
    "MsrsUnknown",
    "NumaTune",
    "NumaTuneMemNode",
    "NumaTuneMemory",
    "NumaTuneMode",
    "OemStrings",
    "Os",
    "OsBoot",
    "OsKind",
    "OsNvram",
    "OsType",
    "Perf",
    "PerfEvent",
    "PerfEventName",
    "PflashFormat",
    "Placement",
    "PowerManagement",
    "QemuCapabilities",
    "QemuCapability",
    "QemuCommandline",
    "QemuDeprecation",
    "QemuDeprecationBehavior",
    "QemuOverride",
    "QemuOverrideDevice",
    "QemuOverrideFrontend",
    "QemuOverrideProperty",
    "QemuPropertyType",
    "QuoteGenerationService",
    "ResctrlMonitor",
    "Resource",
    "Sbbc",
    "Scheduler",
    "SecLabel",
    "SecLabelType",
    "SleepState",
    "Smbios",
    "SmbiosBlock",
    "SmbiosEntry",
    "SmbiosField",
    "SmbiosMode",
    "Smm",
    "SpeculationFix",
    "Sysinfo",
    "SysinfoType",
    "Tcg",
    "ThrottleGroups",
    "TickPolicy",
    "Timer",
    "TimerCatchup",
    "TimerMode",
    "TimerName",
    "TimerTrack",
    "Varstore",
    "Vcpu",
    "VcpuPin",
    "VcpuSched",
    "VcpuState",
    "Vcpus",
    "XenCommandline",
    "XenFeatures",
    "XenPassthrough",
    "XenPassthroughMode",
]

AcpiTableType: TypeAlias = Literal["raw", "rawset", "slic", "msdm"] | str
"""What a file of ACPI tables holds.

- `raw`: One table with its header. Since libvirt 11.2.0.
- `rawset`: Several tables with their headers (Xen). Since libvirt 11.2.0.
- `slic`: Windows' licence, as makers of machines ship it. Since libvirt 1.3.5.
- `msdm`: Windows' licence, of newer versions. Since libvirt 11.2.0.
"""

AiaKind: TypeAlias = Literal["none", "aplic", "aplic-imsic"] | str
"""Parts of RISC-V's interrupt architecture.

- `none`: None.
- `aplic`: The controller of wires, one for each socket.
- `aplic-imsic`: The controllers of wires and of messages, one of each for each core.
"""

BootDevice: TypeAlias = Literal["hd", "fd", "cdrom", "network"] | str
"""A kind of device to boot from.

- `hd`: A disk.
- `fd`: A floppy disk.
- `cdrom`: A CD or DVD.
- `network`: The network.
"""

CacheTuneType: TypeAlias = Literal["both", "code", "data"] | str
"""What a part of a cache holds.

- `both`: Code and data.
- `code`: Code.
- `data`: Data.
"""

CapabilitiesPolicy: TypeAlias = Literal["default", "allow", "deny"] | str
"""What capabilities that are not named are.

- `default`: As libvirt chooses.
- `allow`: Allowed.
- `deny`: Denied.
"""

ClockBasis: TypeAlias = Literal["utc", "localtime"] | str
"""What a clock's difference counts from.

- `utc`: UTC.
- `localtime`: The host's local time.
"""

ClockOffset: TypeAlias = Literal["utc", "localtime", "timezone", "variable", "absolute"] | str
"""What a guest's clock follows.

- `utc`: UTC.
- `localtime`: The host's local time.
- `timezone`: Local time of a time zone. Since libvirt 0.7.7.
- `variable`: A difference to UTC or local time, which the guest can change for good. Since libvirt 0.7.7.
- `absolute`: The same time at each start. Since libvirt 8.4.0.
"""

CrashAction: TypeAlias = (
    Literal[
        "destroy",
        "restart",
        "preserve",
        "rename-restart",
        "coredump-destroy",
        "coredump-restart",
        "preserve-running",
    ]
    | str
)
"""What happens when a guest crashes.

- `destroy`: It ends and its resources are free.
- `restart`: It starts again.
- `preserve`: It stays as it is, to look into.
- `rename-restart`: It stays as it is under another name, and starts again (Xen).
- `coredump-destroy`: Its memory is saved, then it ends. Since libvirt 0.8.4.
- `coredump-restart`: Its memory is saved, then it starts again. Since libvirt 0.8.4.
- `preserve-running`: It goes on, and deals with the crash itself.
"""

DomainType: TypeAlias = (
    Literal[
        "qemu",
        "kqemu",
        "kvm",
        "xen",
        "lxc",
        "uml",
        "openvz",
        "test",
        "vmware",
        "hyperv",
        "vbox",
        "phyp",
        "vz",
        "bhyve",
        "hvf",
    ]
    | str
)
"""The hypervisor that runs a guest.

- `qemu`: QEMU, emulating the processor.
- `kqemu`: An accelerator of old, no longer in use.
- `kvm`: QEMU with Linux's hardware virtualization.
- `xen`: Xen.
- `lxc`: Linux containers.
- `uml`: User Mode Linux, no longer in use.
- `openvz`: OpenVZ containers.
- `test`: libvirt's test driver, which runs nothing.
- `vmware`: VMware.
- `hyperv`: Microsoft Hyper-V.
- `vbox`: VirtualBox.
- `phyp`: IBM POWER Hypervisor, no longer in use.
- `vz`: Virtuozzo.
- `bhyve`: FreeBSD's bhyve.
- `hvf`: QEMU with macOS's hardware virtualization. Since libvirt 8.1.0.
"""

Firmware: TypeAlias = Literal["bios", "efi"] | str
"""A kind of firmware.

- `bios`: BIOS.
- `efi`: UEFI.
"""

FirmwareFeatureName: TypeAlias = Literal["enrolled-keys", "secure-boot"] | str
"""A feature of a firmware.

- `enrolled-keys`: Its variables hold the usual certificates, so that only signed systems boot.
- `secure-boot`: It can do Secure Boot.
"""

GicVersion: TypeAlias = Literal["host", "2", "3"] | str
"""A version of ARM's interrupt controller.

- `host`: The host's.
- `2`: Version 2.
- `3`: Version 3.
"""

HptResizing: TypeAlias = Literal["enabled", "disabled", "required"] | str
"""Whether a hash page table can change its size.

- `enabled`: It can if guest and host support it.
- `disabled`: It cannot.
- `required`: It can; where it cannot the guest does not start.
"""

HyperVMode: TypeAlias = Literal["custom", "passthrough", "host-model"] | str
"""Which enlightenments are meant.

- `custom`: Those given.
- `passthrough`: All that the hypervisor has, also those that libvirt does not know.
- `host-model`: All that the host supports, and those given. Since libvirt 11.9.0.
"""

IbsFix: TypeAlias = Literal["broken", "workaround", "fixed-ibs", "fixed-ccd", "fixed-na"] | str
"""What protects a guest from indirect branch speculation.

- `broken`: Nothing.
- `workaround`: Flushing of the count cache.
- `fixed-ibs`: Branches one after the other.
- `fixed-ccd`: The count cache is off.
- `fixed-na`: Hardware that has no such fault.
"""

IoApicDriver: TypeAlias = Literal["qemu", "kvm"] | str
"""Who emulates the I/O interrupt controller.

- `qemu`: QEMU.
- `kvm`: The kernel.
"""

KeyWrapCipherName: TypeAlias = Literal["aes", "dea"] | str
"""A kind of keys.

- `aes`: AES.
- `dea`: DES and its threefold form.
"""

LaunchSecurityType: TypeAlias = Literal["sev", "sev-snp", "s390-pv", "tdx"] | str
"""A processor's way to keep a guest's memory from the host.

- `sev`: AMD's secure encrypted virtualization.
- `sev-snp`: The same with memory that the host cannot change either. Since libvirt 10.5.0.
- `s390-pv`: IBM's secure execution. Since libvirt 7.6.0.
- `tdx`: Intel's trust domains.
"""

LifecycleAction: TypeAlias = Literal["destroy", "restart", "preserve", "rename-restart"] | str
"""What happens when a guest shuts down or restarts.

- `destroy`: It ends and its resources are free.
- `restart`: It starts again.
- `preserve`: It stays as it is, to look into.
- `rename-restart`: It stays as it is under another name, and starts again (Xen).
"""

LoaderType: TypeAlias = Literal["rom", "pflash"] | str
"""How a guest sees its firmware.

- `rom`: As read-only memory.
- `pflash`: As flash memory, as UEFI needs.
"""

LockFailureAction: TypeAlias = Literal["poweroff", "restart", "pause", "ignore"] | str
"""What happens when a guest loses its locks on disks.

- `poweroff`: It is switched off.
- `restart`: It is switched off and starts again.
- `pause`: It is paused until somebody resumes it.
- `ignore`: It goes on.
"""

LxcShareType: TypeAlias = Literal["netns", "name", "pid"] | str
"""What names the one that a namespace is shared with.

- `netns`: The name of a network namespace, as `ip netns` lists them.
- `name`: The name of a container.
- `pid`: The number of a process.
"""

MemoryAllocationMode: TypeAlias = Literal["immediate", "ondemand"] | str
"""When the host sets memory aside.

- `immediate`: At the start.
- `ondemand`: When the guest first uses it.
"""

MemorySourceType: TypeAlias = Literal["file", "anonymous", "memfd"] | str
"""Where memory comes from.

- `file`: From a file.
- `anonymous`: From the host's memory.
- `memfd`: From a file that exists only in memory. Since libvirt 4.10.0.
"""

MsrsUnknown: TypeAlias = Literal["ignore", "fault"] | str
"""What an access to an unknown register does.

- `ignore`: Nothing.
- `fault`: It is an error of the guest.
"""

NumaTuneMode: TypeAlias = Literal["strict", "preferred", "interleave", "restrictive"] | str
"""How strictly memory comes from the nodes given.

- `strict`: Only from them.
- `preferred`: From them first.
- `interleave`: From each in turn.
- `restrictive`: As the host chooses, within them.
"""

OsKind: TypeAlias = Literal["hvm", "exe", "xen", "linux", "xenpvh", "uml"] | str
"""A kind of operating system.

- `hvm`: Made for bare metal: a full virtual machine.
- `exe`: A container's first program.
- `xen`: Knows that it runs on Xen.
- `linux`: Knows that it runs on Xen; libvirt's usual word for it.
- `xenpvh`: Knows that it runs on Xen, with hardware support.
- `uml`: Runs in User Mode Linux.
"""

PerfEventName: TypeAlias = (
    Literal[
        "cmt",
        "mbmt",
        "mbml",
        "cpu_cycles",
        "instructions",
        "cache_references",
        "cache_misses",
        "branch_instructions",
        "branch_misses",
        "bus_cycles",
        "stalled_cycles_frontend",
        "stalled_cycles_backend",
        "ref_cpu_cycles",
        "cpu_clock",
        "task_clock",
        "page_faults",
        "context_switches",
        "cpu_migrations",
        "page_faults_min",
        "page_faults_maj",
        "alignment_faults",
        "emulation_faults",
    ]
    | str
)
"""Something that can be counted.

- `cmt`: Bytes of the level 3 cache in use.
- `mbmt`: Throughput from one level of cache to the next, in total.
- `mbml`: Throughput of one memory controller.
- `cpu_cycles`: Cycles.
- `instructions`: Instructions.
- `cache_references`: Accesses to caches.
- `cache_misses`: Accesses that the caches could not answer.
- `branch_instructions`: Branches.
- `branch_misses`: Branches that were foretold wrongly.
- `bus_cycles`: Cycles of the bus.
- `stalled_cycles_frontend`: Cycles in which no instruction came.
- `stalled_cycles_backend`: Cycles in which no instruction was carried out.
- `ref_cpu_cycles`: Cycles at a fixed clock.
- `cpu_clock`: Time, by a clock of each processor.
- `task_clock`: Time of the task.
- `page_faults`: Page faults of all kinds.
- `context_switches`: Switches between tasks.
- `cpu_migrations`: Moves to other processors.
- `page_faults_min`: Page faults for pages in memory.
- `page_faults_maj`: Page faults for pages on disk.
- `alignment_faults`: Accesses to odd addresses.
- `emulation_faults`: Instructions that the kernel carried out for the program.
"""

PflashFormat: TypeAlias = Literal["raw", "qcow2"] | str
"""The format of a firmware's image or of its variables.

- `raw`: As it is.
- `qcow2`: QEMU's own image format.
"""

Placement: TypeAlias = Literal["static", "auto"] | str
"""Who chooses the host's processors or memory nodes for a guest.

- `static`: The document; all of them when it names none.
- `auto`: The service numad.
"""

QemuDeprecationBehavior: TypeAlias = Literal["none", "omit", "reject", "crash"] | str
"""What QEMU does about what is going to be removed from it.

- `none`: Nothing.
- `omit`: It leaves it out of its answers.
- `reject`: It refuses commands that use it.
- `crash`: It ends when a command uses it.
"""

QemuPropertyType: TypeAlias = Literal["string", "signed", "unsigned", "bool", "remove"] | str
"""What kind of value a property has.

- `string`: Text.
- `signed`: A whole number.
- `unsigned`: A whole number, not negative.
- `bool`: True or false.
- `remove`: None: the property is left out.
"""

Scheduler: TypeAlias = Literal["batch", "idle", "fifo", "rr"] | str
"""One of the host's schedulers.

- `batch`: For work that does not wait.
- `idle`: When nothing else runs.
- `fifo`: In real time, until it waits.
- `rr`: In real time, in turns.
"""

SecLabelType: TypeAlias = Literal["dynamic", "static", "none"] | str
"""Who chooses a guest's label.

- `dynamic`: libvirt, another one for each guest. Since libvirt 0.6.1.
- `static`: The document. Since libvirt 0.6.2.
- `none`: Nobody: the guest is not confined. Since libvirt 0.9.10.
"""

SmbiosField: TypeAlias = (
    Literal[
        "vendor",
        "version",
        "date",
        "release",
        "manufacturer",
        "product",
        "serial",
        "uuid",
        "sku",
        "family",
        "asset",
        "location",
        "socket_destination",
        "type",
        "signature",
        "external_clock",
        "max_speed",
        "status",
        "serial_number",
        "part_number",
        "size",
        "form_factor",
        "locator",
        "bank_locator",
        "type_detail",
        "speed",
    ]
    | str
)
"""The name of an SMBIOS value. Each block has some of them.

- `vendor`: Who made the firmware (`bios`).
- `version`: The version (all but the memory modules).
- `date`: When the firmware was made, mm/dd/yyyy (`bios`).
- `release`: The firmware's major and minor number, such as `10.22` (`bios`).
- `manufacturer`: Who made it (all but `bios`).
- `product`: The product's name (`system`, `baseBoard`).
- `serial`: The serial number (`system`, `baseBoard`, `chassis`).
- `uuid`: The UUID; the same as the domain's, if both are given (`system`).
- `sku`: The maker's number for this configuration (`system`, `chassis`).
- `family`: The family (`system`, `processor`).
- `asset`: The owner's number for it (`baseBoard`, `chassis`).
- `location`: Where in the case (`baseBoard`).
- `socket_destination`: The socket (`processor`).
- `type`: The kind (`processor`, `memory_device`).
- `signature`: The processor's identification (`processor`).
- `external_clock`: The clock of the bus (`processor`).
- `max_speed`: The highest clock that the socket allows (`processor`).
- `status`: Whether it is there and on (`processor`).
- `serial_number`: The serial number (`processor`, `memory_device`).
- `part_number`: The maker's part number (`processor`, `memory_device`).
- `size`: The size (`memory_device`).
- `form_factor`: The build, such as `DIMM` (`memory_device`).
- `locator`: The slot (`memory_device`).
- `bank_locator`: The bank of the slot (`memory_device`).
- `type_detail`: More on the kind (`memory_device`).
- `speed`: The clock (`memory_device`).
"""

SmbiosMode: TypeAlias = Literal["emulate", "host", "sysinfo"] | str
"""Where the SMBIOS values come from.

- `emulate`: The hypervisor makes them up.
- `host`: From the host, all but the UUID.
- `sysinfo`: From the guest's `sysinfo`.
"""

SpeculationFix: TypeAlias = Literal["broken", "workaround", "fixed"] | str
"""What protects a guest from speculation of the processor.

- `broken`: Nothing.
- `workaround`: Software.
- `fixed`: Hardware.
"""

SysinfoType: TypeAlias = Literal["smbios", "fwcfg"] | str
"""How a guest reads information of its machine.

- `smbios`: As SMBIOS values.
- `fwcfg`: As QEMU's firmware configuration.
"""

TickPolicy: TypeAlias = Literal["delay", "catchup", "merge", "discard"] | str
"""What happens to ticks that come too late.

- `delay`: They come at the usual pace; the guest's time stays behind.
- `catchup`: They come faster until the time is right.
- `merge`: They come as one; the guest's time may stay behind.
- `discard`: They are dropped; the guest sees time jump.
"""

TimerMode: TypeAlias = Literal["auto", "native", "emulate", "paravirt", "smpsafe"] | str
"""How the processor's counter is made for a guest.

- `auto`: As the hypervisor likes.
- `native`: By the processor.
- `emulate`: By the hypervisor.
- `paravirt`: By the processor, with the hypervisor's help.
- `smpsafe`: By the hypervisor, the same on all processors.
"""

TimerName: TypeAlias = Literal["platform", "hpet", "kvmclock", "pit", "rtc", "tsc", "hypervclock", "armvtimer"] | str
"""A timer.

- `platform`: The machine's; not in use.
- `hpet`: The high precision event timer.
- `kvmclock`: KVM's clock.
- `pit`: The programmable interval timer.
- `rtc`: The real-time clock.
- `tsc`: The processor's time stamp counter.
- `hypervclock`: Microsoft's clock, for Windows. Since libvirt 1.2.2.
- `armvtimer`: ARM's virtual timer. Since libvirt 6.1.0.
"""

TimerTrack: TypeAlias = Literal["boot", "guest", "wall", "realtime"] | str
"""What a timer tracks.

- `boot`: The time since the start.
- `guest`: The guest's time, which stands while the guest does not run.
- `wall`: The host's time.
- `realtime`: The host's time, never set back.
"""

XenPassthroughMode: TypeAlias = Literal["sync_pt", "share_pt"] | str
"""How the page tables of a guest's PCI devices are kept.

- `sync_pt`: Apart from the processor's.
- `share_pt`: Shared with the processor's.
"""


class AcpiTable(Element):
    """An ACPI table, from a file."""

    __slots__ = {
        "type": "What the file holds.",
        "path": "The file's path.",
    }
    __fields__ = tuple(__slots__)

    type: AcpiTableType | None
    """What the file holds."""
    path: str | None
    """The file's path."""

    def __init__(
        self,
        *,
        type: AcpiTableType | None = None,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.path = path
        self.extra = extra


class AcpiTables(Element):
    """ACPI tables to hand to the guest."""

    __slots__ = {
        "tables": "One table each.",
    }
    __fields__ = tuple(__slots__)

    tables: list[AcpiTable]
    """One table each."""

    def __init__(
        self,
        *,
        tables: list[AcpiTable] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.tables = [] if tables is None else tables
        self.extra = extra


class Aia(Element):
    """RISC-V's interrupt architecture."""

    __slots__ = {
        "value": "Which parts of it there are.",
    }
    __fields__ = tuple(__slots__)

    value: AiaKind | None
    """Which parts of it there are."""

    def __init__(
        self,
        *,
        value: AiaKind | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.value = value
        self.extra = extra


class Apic(Element):
    """Programmable interrupts."""

    __slots__ = {
        "eoi": "Whether the end of an interrupt is signalled without leaving the guest. Since libvirt 0.10.2.",
    }
    __fields__ = tuple(__slots__)

    eoi: OnOff | None
    """Whether the end of an interrupt is signalled without leaving the guest. Since libvirt 0.10.2."""

    def __init__(
        self,
        *,
        eoi: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.eoi = eoi
        self.extra = extra


class AsyncTeardown(Element):
    """Whether the guest's memory is freed in the background."""

    __slots__ = {
        "enabled": "Whether it is; `yes` unless given.",
    }
    __fields__ = tuple(__slots__)

    enabled: YesNo | None
    """Whether it is; `yes` unless given."""

    def __init__(
        self,
        *,
        enabled: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enabled = enabled
        self.extra = extra


class BhyveCommandline(Element):
    """Arguments for bhyve."""

    __slots__ = {
        "args": "The arguments, behind libvirt's own.",
    }
    __fields__ = tuple(__slots__)

    args: list[CommandlineArg]
    """The arguments, behind libvirt's own."""

    def __init__(
        self,
        *,
        args: list[CommandlineArg] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.args = [] if args is None else args
        self.extra = extra


class Bios(Element):
    """Settings of a BIOS."""

    __slots__ = {
        "useserial": "Whether its messages go to a serial port.",
        "reboot_timeout": "How long it waits before it tries again when booting fails, in ms up to 65535; -1 is never. Since libvirt 0.10.2.",
    }
    __fields__ = tuple(__slots__)

    useserial: YesNo | None
    """Whether its messages go to a serial port."""
    reboot_timeout: int | None
    """How long it waits before it tries again when booting fails, in ms up to 65535; -1 is never. Since libvirt
    0.10.2.
    """

    def __init__(
        self,
        *,
        useserial: YesNo | None = None,
        reboot_timeout: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.useserial = useserial
        self.reboot_timeout = reboot_timeout
        self.extra = extra


class BlkioDevice(Element):
    """How much of one of the host's disks a guest gets."""

    __slots__ = {
        "path": "The disk's path on the host.",
        "weight": "The guest's weight, 10 to 1000.",
        "read_iops_sec": "The most reads per second. Since libvirt 1.2.2.",
        "write_iops_sec": "The most writes per second. Since libvirt 1.2.2.",
        "read_bytes_sec": "The most bytes read per second. Since libvirt 1.2.2.",
        "write_bytes_sec": "The most bytes written per second. Since libvirt 1.2.2.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The disk's path on the host."""
    weight: int | None
    """The guest's weight, 10 to 1000."""
    read_iops_sec: int | None
    """The most reads per second. Since libvirt 1.2.2."""
    write_iops_sec: int | None
    """The most writes per second. Since libvirt 1.2.2."""
    read_bytes_sec: int | None
    """The most bytes read per second. Since libvirt 1.2.2."""
    write_bytes_sec: int | None
    """The most bytes written per second. Since libvirt 1.2.2."""

    def __init__(
        self,
        *,
        path: str | None = None,
        weight: int | None = None,
        read_iops_sec: int | None = None,
        write_iops_sec: int | None = None,
        read_bytes_sec: int | None = None,
        write_bytes_sec: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.weight = weight
        self.read_iops_sec = read_iops_sec
        self.write_iops_sec = write_iops_sec
        self.read_bytes_sec = read_bytes_sec
        self.write_bytes_sec = write_bytes_sec
        self.extra = extra


class BlkioTune(Element):
    """How much of the host's disks a guest gets. Since libvirt 0.8.8."""

    __slots__ = {
        "weight": "The guest's weight against other guests, 10 to 1000.",
        "devices": "The same and more for single disks of the host. Since libvirt 0.9.8.",
    }
    __fields__ = tuple(__slots__)

    weight: int | None
    """The guest's weight against other guests, 10 to 1000."""
    devices: list[BlkioDevice]
    """The same and more for single disks of the host. Since libvirt 0.9.8."""

    def __init__(
        self,
        *,
        weight: int | None = None,
        devices: list[BlkioDevice] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.weight = weight
        self.devices = [] if devices is None else devices
        self.extra = extra


class BootMenu(Element):
    """The firmware's menu of what to boot."""

    __slots__ = {
        "enable": "Whether it is offered.",
        "timeout": "How long it waits, in ms, 0 to 65535. Since libvirt 1.2.8.",
    }
    __fields__ = tuple(__slots__)

    enable: YesNo | None
    """Whether it is offered."""
    timeout: int | None
    """How long it waits, in ms, 0 to 65535. Since libvirt 1.2.8."""

    def __init__(
        self,
        *,
        enable: YesNo | None = None,
        timeout: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enable = enable
        self.timeout = timeout
        self.extra = extra


class CacheTune(Element):
    """Parts of the host's caches for virtual processors."""

    __slots__ = {
        "vcpus": "The virtual processors, such as `0-3`.",
        "id": "libvirt's name for the group; it only writes it.",
        "caches": "Parts of caches.",
        "monitors": "What is measured. Since libvirt 4.10.0.",
    }
    __fields__ = tuple(__slots__)

    vcpus: str | None
    """The virtual processors, such as `0-3`."""
    id: str | None
    """libvirt's name for the group; it only writes it."""
    caches: list[CacheTuneCache]
    """Parts of caches."""
    monitors: list[CacheTuneMonitor]
    """What is measured. Since libvirt 4.10.0."""

    def __init__(
        self,
        *,
        vcpus: str | None = None,
        id: str | None = None,
        caches: list[CacheTuneCache] | None = None,
        monitors: list[CacheTuneMonitor] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vcpus = vcpus
        self.id = id
        self.caches = [] if caches is None else caches
        self.monitors = [] if monitors is None else monitors
        self.extra = extra


class CacheTuneCache(Element):
    """A part of one of the host's caches."""

    __slots__ = {
        "id": "The cache's number on the host.",
        "level": "The cache's level.",
        "type": "What the part holds.",
        "size": "The part's size, in `unit`.",
        "unit": "The unit of `size`; bytes unless given.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """The cache's number on the host."""
    level: int | None
    """The cache's level."""
    type: CacheTuneType | None
    """What the part holds."""
    size: int | None
    """The part's size, in `unit`."""
    unit: str | None
    """The unit of `size`; bytes unless given."""

    def __init__(
        self,
        *,
        id: int | None = None,
        level: int | None = None,
        type: CacheTuneType | None = None,
        size: int | None = None,
        unit: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.level = level
        self.type = type
        self.size = size
        self.unit = unit
        self.extra = extra


class CacheTuneMonitor(Element):
    """A measurement of caches."""

    __slots__ = {
        "level": "The caches' level.",
        "vcpus": "The virtual processors that are measured.",
    }
    __fields__ = tuple(__slots__)

    level: int | None
    """The caches' level."""
    vcpus: str | None
    """The virtual processors that are measured."""

    def __init__(
        self,
        *,
        level: int | None = None,
        vcpus: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.level = level
        self.vcpus = vcpus
        self.extra = extra


class Cfpc(Element):
    """Cache flush on a change of privilege."""

    __slots__ = {
        "value": "What protects the guest.",
    }
    __fields__ = tuple(__slots__)

    value: SpeculationFix | None
    """What protects the guest."""

    def __init__(
        self,
        *,
        value: SpeculationFix | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.value = value
        self.extra = extra


class Clock(Element):
    """The guest's clock."""

    __slots__ = {
        "offset": "What the clock follows.",
        "adjustment": "With `variable` the difference in seconds; with `utc` and `localtime` the first difference, or `reset` to drop the guest's own changes at each start.",
        "basis": "What the difference counts from, with `variable`; `utc` unless given. Since libvirt 0.9.11.",
        "timezone": "The time zone, with `timezone`, such as `Europe/Paris`.",
        "start": "The time at each start, with `absolute`, in seconds since 1970. Since libvirt 8.4.0.",
        "timers": "Settings of single timers. Since libvirt 0.8.0.",
    }
    __fields__ = tuple(__slots__)

    offset: ClockOffset | None
    """What the clock follows."""
    adjustment: str | None
    """With `variable` the difference in seconds; with `utc` and `localtime` the first difference, or `reset` to drop
    the guest's own changes at each start.
    """
    basis: ClockBasis | None
    """What the difference counts from, with `variable`; `utc` unless given. Since libvirt 0.9.11."""
    timezone: str | None
    """The time zone, with `timezone`, such as `Europe/Paris`."""
    start: int | None
    """The time at each start, with `absolute`, in seconds since 1970. Since libvirt 8.4.0."""
    timers: list[Timer]
    """Settings of single timers. Since libvirt 0.8.0."""

    def __init__(
        self,
        *,
        offset: ClockOffset | None = None,
        adjustment: str | None = None,
        basis: ClockBasis | None = None,
        timezone: str | None = None,
        start: int | None = None,
        timers: list[Timer] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.offset = offset
        self.adjustment = adjustment
        self.basis = basis
        self.timezone = timezone
        self.start = start
        self.timers = [] if timers is None else timers
        self.extra = extra

    @classmethod
    def utc(cls) -> Self:
        """A clock in UTC, as most systems want it."""
        return cls(offset="utc")

    @classmethod
    def localtime(cls) -> Self:
        """A clock in the host's local time, as Windows wants it."""
        return cls(offset="localtime")


class CommandlineArg(Element):
    """An argument."""

    __slots__ = {
        "value": "The argument.",
    }
    __fields__ = tuple(__slots__)

    value: str | None
    """The argument."""

    def __init__(
        self,
        *,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.value = value
        self.extra = extra


class CommandlineEnv(Element):
    """A variable of the environment."""

    __slots__ = {
        "name": "The name.",
        "value": "The value; empty unless given.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The name."""
    value: str | None
    """The value; empty unless given."""

    def __init__(
        self,
        *,
        name: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.value = value
        self.extra = extra


class CpuTune(Element):
    """How much of the host's processors a guest gets, and which ones. Since libvirt 0.9.0.

    Periods and quotas are in µs: within each period the threads run for the quota at most. Periods go from 1000 to
    1000000, quotas from 1000 to 17592186044415; a negative quota is no limit.
    """

    __slots__ = {
        "shares": "The guest's weight against other guests: 1 to 10000, with cgroups of version 1 2 to 262144.",
        "period": "The period for each virtual processor, in µs. Since libvirt 0.9.4.",
        "quota": "The quota for each virtual processor, in µs. Since libvirt 0.9.4.",
        "global_period": "The period for the whole guest, in µs. Since libvirt 1.3.3.",
        "global_quota": "The quota for the whole guest, in µs. Since libvirt 1.3.3.",
        "emulator_period": "The period for the hypervisor's other threads, in µs. Since libvirt 0.10.0.",
        "emulator_quota": "The quota for the hypervisor's other threads, in µs. Since libvirt 0.10.0.",
        "iothread_period": "The period for the threads of disks, in µs. Since libvirt 2.1.0.",
        "iothread_quota": "The quota for the threads of disks, in µs. Since libvirt 2.1.0.",
        "vcpupins": "The host's processors for single virtual processors.",
        "emulatorpin": "The host's processors for the hypervisor's other threads.",
        "iothreadpins": "The host's processors for the threads of disks. Since libvirt 1.2.9.",
        "emulatorsched": "The scheduler of the hypervisor's other threads. Since libvirt 5.3.0.",
        "vcpuscheds": "The scheduler of virtual processors. Since libvirt 1.2.13.",
        "iothreadscheds": "The scheduler of the threads of disks. Since libvirt 1.2.13.",
        "cachetunes": "Parts of the host's caches for virtual processors. Since libvirt 4.1.0.",
        "memorytunes": "Parts of the memory's throughput for virtual processors. Since libvirt 4.7.0.",
        "energytunes": "What is measured of the energy that virtual processors use.",
    }
    __fields__ = tuple(__slots__)

    shares: int | None
    """The guest's weight against other guests: 1 to 10000, with cgroups of version 1 2 to 262144."""
    period: int | None
    """The period for each virtual processor, in µs. Since libvirt 0.9.4."""
    quota: int | None
    """The quota for each virtual processor, in µs. Since libvirt 0.9.4."""
    global_period: int | None
    """The period for the whole guest, in µs. Since libvirt 1.3.3."""
    global_quota: int | None
    """The quota for the whole guest, in µs. Since libvirt 1.3.3."""
    emulator_period: int | None
    """The period for the hypervisor's other threads, in µs. Since libvirt 0.10.0."""
    emulator_quota: int | None
    """The quota for the hypervisor's other threads, in µs. Since libvirt 0.10.0."""
    iothread_period: int | None
    """The period for the threads of disks, in µs. Since libvirt 2.1.0."""
    iothread_quota: int | None
    """The quota for the threads of disks, in µs. Since libvirt 2.1.0."""
    vcpupins: list[VcpuPin]
    """The host's processors for single virtual processors."""
    emulatorpin: EmulatorPin | None
    """The host's processors for the hypervisor's other threads."""
    iothreadpins: list[IoThreadPin]
    """The host's processors for the threads of disks. Since libvirt 1.2.9."""
    emulatorsched: EmulatorSched | None
    """The scheduler of the hypervisor's other threads. Since libvirt 5.3.0."""
    vcpuscheds: list[VcpuSched]
    """The scheduler of virtual processors. Since libvirt 1.2.13."""
    iothreadscheds: list[IoThreadSched]
    """The scheduler of the threads of disks. Since libvirt 1.2.13."""
    cachetunes: list[CacheTune]
    """Parts of the host's caches for virtual processors. Since libvirt 4.1.0."""
    memorytunes: list[MemoryTune]
    """Parts of the memory's throughput for virtual processors. Since libvirt 4.7.0."""
    energytunes: list[EnergyTune]
    """What is measured of the energy that virtual processors use."""

    def __init__(
        self,
        *,
        shares: int | None = None,
        period: int | None = None,
        quota: int | None = None,
        global_period: int | None = None,
        global_quota: int | None = None,
        emulator_period: int | None = None,
        emulator_quota: int | None = None,
        iothread_period: int | None = None,
        iothread_quota: int | None = None,
        vcpupins: list[VcpuPin] | None = None,
        emulatorpin: EmulatorPin | None = None,
        iothreadpins: list[IoThreadPin] | None = None,
        emulatorsched: EmulatorSched | None = None,
        vcpuscheds: list[VcpuSched] | None = None,
        iothreadscheds: list[IoThreadSched] | None = None,
        cachetunes: list[CacheTune] | None = None,
        memorytunes: list[MemoryTune] | None = None,
        energytunes: list[EnergyTune] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.shares = shares
        self.period = period
        self.quota = quota
        self.global_period = global_period
        self.global_quota = global_quota
        self.emulator_period = emulator_period
        self.emulator_quota = emulator_quota
        self.iothread_period = iothread_period
        self.iothread_quota = iothread_quota
        self.vcpupins = [] if vcpupins is None else vcpupins
        self.emulatorpin = emulatorpin
        self.iothreadpins = [] if iothreadpins is None else iothreadpins
        self.emulatorsched = emulatorsched
        self.vcpuscheds = [] if vcpuscheds is None else vcpuscheds
        self.iothreadscheds = [] if iothreadscheds is None else iothreadscheds
        self.cachetunes = [] if cachetunes is None else cachetunes
        self.memorytunes = [] if memorytunes is None else memorytunes
        self.energytunes = [] if energytunes is None else energytunes
        self.extra = extra


class DefaultIoThread(Element):
    """The hypervisor's main loop, which works for whatever has no thread of its own. Since libvirt 8.5.0."""

    __slots__ = {
        "thread_pool_min": "How many helpers it always has.",
        "thread_pool_max": "How many helpers it can have.",
    }
    __fields__ = tuple(__slots__)

    thread_pool_min: int | None
    """How many helpers it always has."""
    thread_pool_max: int | None
    """How many helpers it can have."""

    def __init__(
        self,
        *,
        thread_pool_min: int | None = None,
        thread_pool_max: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.thread_pool_min = thread_pool_min
        self.thread_pool_max = thread_pool_max
        self.extra = extra


class Domain(Root):
    """A guest: what it is called, what it runs on, and what it is made of."""

    __slots__ = {
        "type": "The hypervisor.",
        "id": "The number of a running guest; libvirt only writes it.",
        "name": "The name, unique on its host.",
        "uuid": "The UUID; made by libvirt unless given.",
        "hwuuid": "The UUID that the guest sees, when it is not `uuid`. Since libvirt 11.7.0.",
        "genid": "A UUID that changes when the guest goes back in time, so that it notices; made by libvirt when empty. Since libvirt 4.4.0.",
        "title": "A short description, on one line. Since libvirt 0.9.10.",
        "description": "A description. Since libvirt 0.7.2.",
        "metadata": "What applications keep with the guest, each in a namespace of its own. Since libvirt 0.9.10.",
        "max_memory": "The memory that it can grow to while it runs. Since libvirt 1.2.14.",
        "memory": "The memory that it has at most when it starts.",
        "current_memory": "The memory that it has now; all of `memory` unless given. KiB unless a unit is given.",
        "blkiotune": "How much of the host's disks it gets. Since libvirt 0.8.8.",
        "memtune": "Limits on the host's memory that it uses.",
        "memory_backing": "What the host backs its memory with.",
        "vcpu": "How many virtual processors it has.",
        "vcpus": "The state of single virtual processors. Since libvirt 2.2.0.",
        "iothreads": "How many threads do the work of disks. Since libvirt 1.2.8.",
        "iothreadids": "These threads by number. Since libvirt 1.2.15.",
        "defaultiothread": "The hypervisor's main loop. Since libvirt 8.5.0.",
        "cputune": "How much of the host's processors it gets, and which ones. Since libvirt 0.9.0.",
        "numatune": "Which of the host's memory nodes it uses. Since libvirt 0.9.3.",
        "iommufd": "Whether host devices reach it through Linux's iommufd.",
        "resource": "Where it stands among the host's resources. Since libvirt 1.0.5.",
        "sysinfos": "What it reads of its machine. Since libvirt 0.8.7.",
        "bootloader": "The path of a program on the host that finds the kernel, such as Xen's `pygrub`.",
        "bootloader_args": "This program's arguments.",
        "os": "How it boots.",
        "idmap": "Which users and groups of the host a container's are.",
        "throttlegroups": "Limits that several disks share. Since libvirt 11.2.0.",
        "features": "Abilities of the machine and the hypervisor.",
        "cpu": "The processor. Since libvirt 0.7.5.",
        "clock": "The clock.",
        "on_poweroff": "What happens when it shuts down; `destroy` unless given.",
        "on_reboot": "What happens when it restarts; `restart` unless given.",
        "on_crash": "What happens when it crashes; `destroy` unless given.",
        "on_lockfailure": "What happens when it loses its locks on disks. Since libvirt 1.0.0.",
        "pm": "Whether it can sleep. Since libvirt 0.10.2.",
        "perf": "What is counted while it runs. Since libvirt 2.0.0.",
        "devices": "Its devices.",
        "seclabels": "How the host confines it, one for each security system.",
        "keywrap": "Whether it can protect keys (IBM mainframes).",
        "launch_security": "How the processor keeps its memory from the host. Since libvirt 4.4.0.",
        "qemu_commandline": "Arguments and environment for QEMU.",
        "qemu_capabilities": "What libvirt shall believe of QEMU against its own findings.",
        "qemu_override": "Properties of QEMU's devices, over libvirt's own.",
        "qemu_deprecation": "What QEMU does about what is going to be removed from it.",
        "lxc_namespace": "Namespaces of Linux that a container shares with others.",
        "bhyve_commandline": "Arguments for bhyve.",
        "xen_commandline": "Arguments for the device model that Xen starts.",
        "vmware_datacenterpath": "The path of the guest's datacenter; libvirt only writes it (VMware).",
    }
    __fields__ = tuple(__slots__)
    __document__ = "domain.Domain"

    type: DomainType | None
    """The hypervisor."""
    id: int | None
    """The number of a running guest; libvirt only writes it."""
    name: str | None
    """The name, unique on its host."""
    uuid: str | None
    """The UUID; made by libvirt unless given."""
    hwuuid: str | None
    """The UUID that the guest sees, when it is not `uuid`. Since libvirt 11.7.0."""
    genid: str | None
    """A UUID that changes when the guest goes back in time, so that it notices; made by libvirt when empty. Since
    libvirt 4.4.0.
    """
    title: str | None
    """A short description, on one line. Since libvirt 0.9.10."""
    description: str | None
    """A description. Since libvirt 0.7.2."""
    metadata: str | None
    """What applications keep with the guest, each in a namespace of its own. Since libvirt 0.9.10."""
    max_memory: MaxMemory | None
    """The memory that it can grow to while it runs. Since libvirt 1.2.14."""
    memory: Memory | None
    """The memory that it has at most when it starts."""
    current_memory: Size | None
    """The memory that it has now; all of `memory` unless given. KiB unless a unit is given."""
    blkiotune: BlkioTune | None
    """How much of the host's disks it gets. Since libvirt 0.8.8."""
    memtune: MemTune | None
    """Limits on the host's memory that it uses."""
    memory_backing: MemoryBacking | None
    """What the host backs its memory with."""
    vcpu: Vcpu | None
    """How many virtual processors it has."""
    vcpus: Vcpus | None
    """The state of single virtual processors. Since libvirt 2.2.0."""
    iothreads: int | None
    """How many threads do the work of disks. Since libvirt 1.2.8."""
    iothreadids: IoThreadIds | None
    """These threads by number. Since libvirt 1.2.15."""
    defaultiothread: DefaultIoThread | None
    """The hypervisor's main loop. Since libvirt 8.5.0."""
    cputune: CpuTune | None
    """How much of the host's processors it gets, and which ones. Since libvirt 0.9.0."""
    numatune: NumaTune | None
    """Which of the host's memory nodes it uses. Since libvirt 0.9.3."""
    iommufd: Iommufd | None
    """Whether host devices reach it through Linux's iommufd."""
    resource: Resource | None
    """Where it stands among the host's resources. Since libvirt 1.0.5."""
    sysinfos: list[Sysinfo]
    """What it reads of its machine. Since libvirt 0.8.7."""
    bootloader: str | None
    """The path of a program on the host that finds the kernel, such as Xen's `pygrub`."""
    bootloader_args: str | None
    """This program's arguments."""
    os: Os | None
    """How it boots."""
    idmap: IdMap | None
    """Which users and groups of the host a container's are."""
    throttlegroups: ThrottleGroups | None
    """Limits that several disks share. Since libvirt 11.2.0."""
    features: Features | None
    """Abilities of the machine and the hypervisor."""
    cpu: Cpu | None
    """The processor. Since libvirt 0.7.5."""
    clock: Clock | None
    """The clock."""
    on_poweroff: LifecycleAction | None
    """What happens when it shuts down; `destroy` unless given."""
    on_reboot: LifecycleAction | None
    """What happens when it restarts; `restart` unless given."""
    on_crash: CrashAction | None
    """What happens when it crashes; `destroy` unless given."""
    on_lockfailure: LockFailureAction | None
    """What happens when it loses its locks on disks. Since libvirt 1.0.0."""
    pm: PowerManagement | None
    """Whether it can sleep. Since libvirt 0.10.2."""
    perf: Perf | None
    """What is counted while it runs. Since libvirt 2.0.0."""
    devices: Devices | None
    """Its devices."""
    seclabels: list[SecLabel]
    """How the host confines it, one for each security system."""
    keywrap: KeyWrap | None
    """Whether it can protect keys (IBM mainframes)."""
    launch_security: LaunchSecurity | None
    """How the processor keeps its memory from the host. Since libvirt 4.4.0."""
    qemu_commandline: QemuCommandline | None
    """Arguments and environment for QEMU."""
    qemu_capabilities: QemuCapabilities | None
    """What libvirt shall believe of QEMU against its own findings."""
    qemu_override: QemuOverride | None
    """Properties of QEMU's devices, over libvirt's own."""
    qemu_deprecation: QemuDeprecation | None
    """What QEMU does about what is going to be removed from it."""
    lxc_namespace: LxcNamespace | None
    """Namespaces of Linux that a container shares with others."""
    bhyve_commandline: BhyveCommandline | None
    """Arguments for bhyve."""
    xen_commandline: XenCommandline | None
    """Arguments for the device model that Xen starts."""
    vmware_datacenterpath: str | None
    """The path of the guest's datacenter; libvirt only writes it (VMware)."""

    def __init__(
        self,
        *,
        type: DomainType | None = None,
        id: int | None = None,
        name: str | None = None,
        uuid: str | None = None,
        hwuuid: str | None = None,
        genid: str | None = None,
        title: str | None = None,
        description: str | None = None,
        metadata: str | None = None,
        max_memory: MaxMemory | None = None,
        memory: Memory | None = None,
        current_memory: Size | None = None,
        blkiotune: BlkioTune | None = None,
        memtune: MemTune | None = None,
        memory_backing: MemoryBacking | None = None,
        vcpu: Vcpu | None = None,
        vcpus: Vcpus | None = None,
        iothreads: int | None = None,
        iothreadids: IoThreadIds | None = None,
        defaultiothread: DefaultIoThread | None = None,
        cputune: CpuTune | None = None,
        numatune: NumaTune | None = None,
        iommufd: Iommufd | None = None,
        resource: Resource | None = None,
        sysinfos: list[Sysinfo] | None = None,
        bootloader: str | None = None,
        bootloader_args: str | None = None,
        os: Os | None = None,
        idmap: IdMap | None = None,
        throttlegroups: ThrottleGroups | None = None,
        features: Features | None = None,
        cpu: Cpu | None = None,
        clock: Clock | None = None,
        on_poweroff: LifecycleAction | None = None,
        on_reboot: LifecycleAction | None = None,
        on_crash: CrashAction | None = None,
        on_lockfailure: LockFailureAction | None = None,
        pm: PowerManagement | None = None,
        perf: Perf | None = None,
        devices: Devices | None = None,
        seclabels: list[SecLabel] | None = None,
        keywrap: KeyWrap | None = None,
        launch_security: LaunchSecurity | None = None,
        qemu_commandline: QemuCommandline | None = None,
        qemu_capabilities: QemuCapabilities | None = None,
        qemu_override: QemuOverride | None = None,
        qemu_deprecation: QemuDeprecation | None = None,
        lxc_namespace: LxcNamespace | None = None,
        bhyve_commandline: BhyveCommandline | None = None,
        xen_commandline: XenCommandline | None = None,
        vmware_datacenterpath: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.id = id
        self.name = name
        self.uuid = uuid
        self.hwuuid = hwuuid
        self.genid = genid
        self.title = title
        self.description = description
        self.metadata = metadata
        self.max_memory = max_memory
        self.memory = memory
        self.current_memory = current_memory
        self.blkiotune = blkiotune
        self.memtune = memtune
        self.memory_backing = memory_backing
        self.vcpu = vcpu
        self.vcpus = vcpus
        self.iothreads = iothreads
        self.iothreadids = iothreadids
        self.defaultiothread = defaultiothread
        self.cputune = cputune
        self.numatune = numatune
        self.iommufd = iommufd
        self.resource = resource
        self.sysinfos = [] if sysinfos is None else sysinfos
        self.bootloader = bootloader
        self.bootloader_args = bootloader_args
        self.os = os
        self.idmap = idmap
        self.throttlegroups = throttlegroups
        self.features = features
        self.cpu = cpu
        self.clock = clock
        self.on_poweroff = on_poweroff
        self.on_reboot = on_reboot
        self.on_crash = on_crash
        self.on_lockfailure = on_lockfailure
        self.pm = pm
        self.perf = perf
        self.devices = devices
        self.seclabels = [] if seclabels is None else seclabels
        self.keywrap = keywrap
        self.launch_security = launch_security
        self.qemu_commandline = qemu_commandline
        self.qemu_capabilities = qemu_capabilities
        self.qemu_override = qemu_override
        self.qemu_deprecation = qemu_deprecation
        self.lxc_namespace = lxc_namespace
        self.bhyve_commandline = bhyve_commandline
        self.xen_commandline = xen_commandline
        self.vmware_datacenterpath = vmware_datacenterpath
        self.extra = extra

    def disk(self, target: str) -> Disk | None:
        """The disk with this target, such as 'vda'."""
        return self.devices.disk(target) if self.devices else None

    def interface(self, mac: str) -> Interface | None:
        """The interface with this MAC address, however either is spelled."""
        return self.devices.interface(mac) if self.devices else None

    def device(self, alias: str) -> tuple[str, Device] | None:
        """The device with this alias, of whatever kind, and its path; see `Devices.device`."""
        return self.devices.device(alias) if self.devices else None


class EmulatorPin(Element):
    """The host's processors for the hypervisor's other threads."""

    __slots__ = {
        "cpuset": "The host's processors, such as `1-3`.",
    }
    __fields__ = tuple(__slots__)

    cpuset: str | None
    """The host's processors, such as `1-3`."""

    def __init__(
        self,
        *,
        cpuset: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.cpuset = cpuset
        self.extra = extra


class EmulatorSched(Element):
    """The scheduler of the hypervisor's other threads."""

    __slots__ = {
        "scheduler": "The scheduler.",
        "priority": "The priority, with `fifo` and `rr`; 1 to 99 on most hosts.",
    }
    __fields__ = tuple(__slots__)

    scheduler: Scheduler | None
    """The scheduler."""
    priority: int | None
    """The priority, with `fifo` and `rr`; 1 to 99 on most hosts."""

    def __init__(
        self,
        *,
        scheduler: Scheduler | None = None,
        priority: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.scheduler = scheduler
        self.priority = priority
        self.extra = extra


class EnergyTune(Element):
    """What is measured of the energy that virtual processors use."""

    __slots__ = {
        "vcpus": "The virtual processors, such as `0-3`.",
        "id": "libvirt's name for the group; it only writes it.",
        "monitors": "What is measured.",
    }
    __fields__ = tuple(__slots__)

    vcpus: str | None
    """The virtual processors, such as `0-3`."""
    id: str | None
    """libvirt's name for the group; it only writes it."""
    monitors: list[ResctrlMonitor]
    """What is measured."""

    def __init__(
        self,
        *,
        vcpus: str | None = None,
        id: str | None = None,
        monitors: list[ResctrlMonitor] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vcpus = vcpus
        self.id = id
        self.monitors = [] if monitors is None else monitors
        self.extra = extra


class FeatureState(Element):
    """A feature that is on or off."""

    __slots__ = {
        "state": "Whether it is on; `on` unless given.",
    }
    __fields__ = tuple(__slots__)

    state: OnOff | None
    """Whether it is on; `on` unless given."""

    def __init__(
        self,
        *,
        state: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.extra = extra

    @classmethod
    def on(cls) -> Self:
        """Switched on."""
        return cls(state="on")

    @classmethod
    def off(cls) -> Self:
        """Switched off."""
        return cls(state="off")


class Features(Element):
    """Abilities of the machine and the hypervisor. One that is missing is off, or as the hypervisor likes."""

    __slots__ = {
        "acpi": "Power management; needed to shut a guest down in an orderly way.",
        "apic": "Programmable interrupts.",
        "pae": "More than 4 GiB of memory for 32-bit guests.",
        "hap": "Page tables kept by the processor (Xen); on where the host can.",
        "viridian": "Microsoft's enlightenments, as Xen switches them all at once.",
        "privnet": "A network of the container's own, also when it has no interface.",
        "hyperv": "Microsoft's enlightenments, which help Windows along.",
        "kvm": "What KVM offers the guest.",
        "pvspinlock": "Spinlocks that know of the hypervisor.",
        "capabilities": "What a container's root may do.",
        "pmu": "Counters to measure performance with. Since libvirt 1.2.12.",
        "vmport": "VMware's port, for its mouse and the like. Since libvirt 1.2.16.",
        "gic": "ARM's interrupt controller. Since libvirt 1.2.16.",
        "smm": "System management mode, which Secure Boot needs. Since libvirt 2.1.0.",
        "ioapic": "Who emulates the I/O interrupt controller. Since libvirt 3.4.0.",
        "hpt": "The hash page table of a pSeries guest. Since libvirt 3.10.0.",
        "vmcoreinfo": "A device where the guest's kernel leaves what helps to read its dump. Since libvirt 4.4.0.",
        "htm": "Transactional memory of a pSeries guest. Since libvirt 4.6.0.",
        "nested_hv": "Guests within a pSeries guest. Since libvirt 4.10.0.",
        "msrs": "Processor registers that the hypervisor does not know. Since libvirt 5.1.0.",
        "ccf_assist": "Count cache flush assist of a pSeries guest. Since libvirt 5.9.0.",
        "xen": "What Xen offers the guest.",
        "cfpc": "Cache flush on a change of privilege, of a pSeries guest. Since libvirt 6.3.0.",
        "sbbc": "Speculation barrier for bounds checks, of a pSeries guest. Since libvirt 6.3.0.",
        "ibs": "Indirect branch speculation, of a pSeries guest. Since libvirt 6.3.0.",
        "tcg": "QEMU's emulation of the processor. Since libvirt 8.0.0.",
        "async_teardown": "Whether the guest's memory is freed in the background when it ends. Since libvirt 9.6.0.",
        "ras": "Reports of memory errors of the host to the guest (ARM). Since libvirt 10.4.0.",
        "ps2": "The controller of PS/2 keyboards and mice. Since libvirt 10.7.0.",
        "aia": "RISC-V's interrupt architecture. Since libvirt 11.1.0.",
        "virtualization": "The guest can run guests of its own (ARM). Since libvirt 12.1.0.",
    }
    __fields__ = tuple(__slots__)

    acpi: bool
    """Power management; needed to shut a guest down in an orderly way."""
    apic: Apic | None
    """Programmable interrupts."""
    pae: bool
    """More than 4 GiB of memory for 32-bit guests."""
    hap: FeatureState | None
    """Page tables kept by the processor (Xen); on where the host can."""
    viridian: bool
    """Microsoft's enlightenments, as Xen switches them all at once."""
    privnet: bool
    """A network of the container's own, also when it has no interface."""
    hyperv: HyperV | None
    """Microsoft's enlightenments, which help Windows along."""
    kvm: Kvm | None
    """What KVM offers the guest."""
    pvspinlock: FeatureState | None
    """Spinlocks that know of the hypervisor."""
    capabilities: LinuxCapabilities | None
    """What a container's root may do."""
    pmu: FeatureState | None
    """Counters to measure performance with. Since libvirt 1.2.12."""
    vmport: FeatureState | None
    """VMware's port, for its mouse and the like. Since libvirt 1.2.16."""
    gic: Gic | None
    """ARM's interrupt controller. Since libvirt 1.2.16."""
    smm: Smm | None
    """System management mode, which Secure Boot needs. Since libvirt 2.1.0."""
    ioapic: IoApic | None
    """Who emulates the I/O interrupt controller. Since libvirt 3.4.0."""
    hpt: Hpt | None
    """The hash page table of a pSeries guest. Since libvirt 3.10.0."""
    vmcoreinfo: FeatureState | None
    """A device where the guest's kernel leaves what helps to read its dump. Since libvirt 4.4.0."""
    htm: FeatureState | None
    """Transactional memory of a pSeries guest. Since libvirt 4.6.0."""
    nested_hv: FeatureState | None
    """Guests within a pSeries guest. Since libvirt 4.10.0."""
    msrs: Msrs | None
    """Processor registers that the hypervisor does not know. Since libvirt 5.1.0."""
    ccf_assist: FeatureState | None
    """Count cache flush assist of a pSeries guest. Since libvirt 5.9.0."""
    xen: XenFeatures | None
    """What Xen offers the guest."""
    cfpc: Cfpc | None
    """Cache flush on a change of privilege, of a pSeries guest. Since libvirt 6.3.0."""
    sbbc: Sbbc | None
    """Speculation barrier for bounds checks, of a pSeries guest. Since libvirt 6.3.0."""
    ibs: Ibs | None
    """Indirect branch speculation, of a pSeries guest. Since libvirt 6.3.0."""
    tcg: Tcg | None
    """QEMU's emulation of the processor. Since libvirt 8.0.0."""
    async_teardown: AsyncTeardown | None
    """Whether the guest's memory is freed in the background when it ends. Since libvirt 9.6.0."""
    ras: FeatureState | None
    """Reports of memory errors of the host to the guest (ARM). Since libvirt 10.4.0."""
    ps2: FeatureState | None
    """The controller of PS/2 keyboards and mice. Since libvirt 10.7.0."""
    aia: Aia | None
    """RISC-V's interrupt architecture. Since libvirt 11.1.0."""
    virtualization: bool
    """The guest can run guests of its own (ARM). Since libvirt 12.1.0."""

    def __init__(
        self,
        *,
        acpi: bool = False,
        apic: Apic | None = None,
        pae: bool = False,
        hap: FeatureState | None = None,
        viridian: bool = False,
        privnet: bool = False,
        hyperv: HyperV | None = None,
        kvm: Kvm | None = None,
        pvspinlock: FeatureState | None = None,
        capabilities: LinuxCapabilities | None = None,
        pmu: FeatureState | None = None,
        vmport: FeatureState | None = None,
        gic: Gic | None = None,
        smm: Smm | None = None,
        ioapic: IoApic | None = None,
        hpt: Hpt | None = None,
        vmcoreinfo: FeatureState | None = None,
        htm: FeatureState | None = None,
        nested_hv: FeatureState | None = None,
        msrs: Msrs | None = None,
        ccf_assist: FeatureState | None = None,
        xen: XenFeatures | None = None,
        cfpc: Cfpc | None = None,
        sbbc: Sbbc | None = None,
        ibs: Ibs | None = None,
        tcg: Tcg | None = None,
        async_teardown: AsyncTeardown | None = None,
        ras: FeatureState | None = None,
        ps2: FeatureState | None = None,
        aia: Aia | None = None,
        virtualization: bool = False,
        extra: Extra = NOTHING,
    ) -> None:
        self.acpi = acpi
        self.apic = apic
        self.pae = pae
        self.hap = hap
        self.viridian = viridian
        self.privnet = privnet
        self.hyperv = hyperv
        self.kvm = kvm
        self.pvspinlock = pvspinlock
        self.capabilities = capabilities
        self.pmu = pmu
        self.vmport = vmport
        self.gic = gic
        self.smm = smm
        self.ioapic = ioapic
        self.hpt = hpt
        self.vmcoreinfo = vmcoreinfo
        self.htm = htm
        self.nested_hv = nested_hv
        self.msrs = msrs
        self.ccf_assist = ccf_assist
        self.xen = xen
        self.cfpc = cfpc
        self.sbbc = sbbc
        self.ibs = ibs
        self.tcg = tcg
        self.async_teardown = async_teardown
        self.ras = ras
        self.ps2 = ps2
        self.aia = aia
        self.virtualization = virtualization
        self.extra = extra


class FibreChannel(Element):
    """The guest's name on a Fibre Channel network."""

    __slots__ = {
        "appid": "The name, up to 128 printable characters.",
    }
    __fields__ = tuple(__slots__)

    appid: str | None
    """The name, up to 128 printable characters."""

    def __init__(
        self,
        *,
        appid: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.appid = appid
        self.extra = extra


class FirmwareFeature(Element):
    """A feature that a firmware must have or lack."""

    __slots__ = {
        "enabled": "Whether it must have it.",
        "name": "Which feature.",
    }
    __fields__ = tuple(__slots__)

    enabled: YesNo | None
    """Whether it must have it."""
    name: FirmwareFeatureName | None
    """Which feature."""

    def __init__(
        self,
        *,
        enabled: YesNo | None = None,
        name: FirmwareFeatureName | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enabled = enabled
        self.name = name
        self.extra = extra


class FirmwareFeatures(Element):
    """What a firmware that libvirt looks for must have or lack."""

    __slots__ = {
        "features": "One feature each.",
    }
    __fields__ = tuple(__slots__)

    features: list[FirmwareFeature]
    """One feature each."""

    def __init__(
        self,
        *,
        features: list[FirmwareFeature] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.features = [] if features is None else features
        self.extra = extra


class FwCfgEntry(Element):
    """A blob of the firmware's configuration: a value or a file."""

    __slots__ = {
        "name": "Its name, which begins with `opt/`, such as `opt/org.example/key`.",
        "file": "The path of the file that holds it.",
        "value": "The blob itself.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name, which begins with `opt/`, such as `opt/org.example/key`."""
    file: str | None
    """The path of the file that holds it."""
    value: str | None
    """The blob itself."""

    def __init__(
        self,
        *,
        name: str | None = None,
        file: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.file = file
        self.value = value
        self.extra = extra


class Gic(Element):
    """ARM's interrupt controller."""

    __slots__ = {
        "version": "Its version.",
    }
    __fields__ = tuple(__slots__)

    version: GicVersion | None
    """Its version."""

    def __init__(
        self,
        *,
        version: GicVersion | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.version = version
        self.extra = extra


class Hpt(Element):
    """The hash page table of a pSeries guest."""

    __slots__ = {
        "resizing": "Whether it can change its size.",
        "maxpagesize": "The largest page. Since libvirt 4.5.0.",
    }
    __fields__ = tuple(__slots__)

    resizing: HptResizing | None
    """Whether it can change its size."""
    maxpagesize: Size | None
    """The largest page. Since libvirt 4.5.0."""

    def __init__(
        self,
        *,
        resizing: HptResizing | None = None,
        maxpagesize: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.resizing = resizing
        self.maxpagesize = maxpagesize
        self.extra = extra


class HugePage(Element):
    """A size of large pages for some of the guest's memory nodes."""

    __slots__ = {
        "size": "The size, in `unit`.",
        "unit": "The unit of `size`; KiB unless given.",
        "nodeset": "The guest's memory nodes, such as `0-3,5`; the rest unless given.",
    }
    __fields__ = tuple(__slots__)

    size: int | None
    """The size, in `unit`."""
    unit: str | None
    """The unit of `size`; KiB unless given."""
    nodeset: str | None
    """The guest's memory nodes, such as `0-3,5`; the rest unless given."""

    def __init__(
        self,
        *,
        size: int | None = None,
        unit: str | None = None,
        nodeset: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.size = size
        self.unit = unit
        self.nodeset = nodeset
        self.extra = extra


class HugePages(Element):
    """Large pages; the host's usual size of them unless one is given."""

    __slots__ = {
        "pages": "Sizes for the guest's memory nodes. Since libvirt 1.2.5.",
    }
    __fields__ = tuple(__slots__)

    pages: list[HugePage]
    """Sizes for the guest's memory nodes. Since libvirt 1.2.5."""

    def __init__(
        self,
        *,
        pages: list[HugePage] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.pages = [] if pages is None else pages
        self.extra = extra


class HyperV(Element):
    """Microsoft's enlightenments, which help Windows along."""

    __slots__ = {
        "mode": "Which of them are meant; `custom` unless given. Since libvirt 8.0.0.",
        "relaxed": "Timers may be late. Since libvirt 1.0.0.",
        "vapic": "A virtual interrupt controller. Since libvirt 1.1.0.",
        "spinlocks": "Spinlocks that give up the processor. Since libvirt 1.1.0.",
        "vpindex": "Each virtual processor knows its number. Since libvirt 1.3.3.",
        "runtime": "How long each virtual processor ran. Since libvirt 1.3.3.",
        "synic": "A synthetic interrupt controller. Since libvirt 1.3.3.",
        "stimer": "Synthetic timers. Since libvirt 1.3.3.",
        "reset": "The guest can restart itself through the hypervisor. Since libvirt 1.3.3.",
        "vendor_id": "The hypervisor's name. Since libvirt 1.3.3.",
        "frequencies": "The clocks of processor and interrupt controller. Since libvirt 4.7.0.",
        "reenlightenment": "The guest is told when migration changed the clock. Since libvirt 4.7.0.",
        "tlbflush": "The hypervisor empties address caches for the guest. Since libvirt 4.7.0.",
        "ipi": "The hypervisor sends interrupts between processors. Since libvirt 4.10.0.",
        "evmcs": "Faster guests within the guest, on Intel. Since libvirt 4.10.0.",
        "avic": "The synthetic interrupt controller together with the processor's own. Since libvirt 8.10.0.",
        "emsr_bitmap": "Fewer exits for register accesses of guests within the guest. Since libvirt 10.7.0.",
        "xmm_input": "Calls to the hypervisor with arguments in wide registers. Since libvirt 10.7.0.",
    }
    __fields__ = tuple(__slots__)

    mode: HyperVMode | None
    """Which of them are meant; `custom` unless given. Since libvirt 8.0.0."""
    relaxed: FeatureState | None
    """Timers may be late. Since libvirt 1.0.0."""
    vapic: FeatureState | None
    """A virtual interrupt controller. Since libvirt 1.1.0."""
    spinlocks: HyperVSpinlocks | None
    """Spinlocks that give up the processor. Since libvirt 1.1.0."""
    vpindex: FeatureState | None
    """Each virtual processor knows its number. Since libvirt 1.3.3."""
    runtime: FeatureState | None
    """How long each virtual processor ran. Since libvirt 1.3.3."""
    synic: FeatureState | None
    """A synthetic interrupt controller. Since libvirt 1.3.3."""
    stimer: HyperVStimer | None
    """Synthetic timers. Since libvirt 1.3.3."""
    reset: FeatureState | None
    """The guest can restart itself through the hypervisor. Since libvirt 1.3.3."""
    vendor_id: HyperVVendorId | None
    """The hypervisor's name. Since libvirt 1.3.3."""
    frequencies: FeatureState | None
    """The clocks of processor and interrupt controller. Since libvirt 4.7.0."""
    reenlightenment: FeatureState | None
    """The guest is told when migration changed the clock. Since libvirt 4.7.0."""
    tlbflush: HyperVTlbFlush | None
    """The hypervisor empties address caches for the guest. Since libvirt 4.7.0."""
    ipi: FeatureState | None
    """The hypervisor sends interrupts between processors. Since libvirt 4.10.0."""
    evmcs: FeatureState | None
    """Faster guests within the guest, on Intel. Since libvirt 4.10.0."""
    avic: FeatureState | None
    """The synthetic interrupt controller together with the processor's own. Since libvirt 8.10.0."""
    emsr_bitmap: FeatureState | None
    """Fewer exits for register accesses of guests within the guest. Since libvirt 10.7.0."""
    xmm_input: FeatureState | None
    """Calls to the hypervisor with arguments in wide registers. Since libvirt 10.7.0."""

    def __init__(
        self,
        *,
        mode: HyperVMode | None = None,
        relaxed: FeatureState | None = None,
        vapic: FeatureState | None = None,
        spinlocks: HyperVSpinlocks | None = None,
        vpindex: FeatureState | None = None,
        runtime: FeatureState | None = None,
        synic: FeatureState | None = None,
        stimer: HyperVStimer | None = None,
        reset: FeatureState | None = None,
        vendor_id: HyperVVendorId | None = None,
        frequencies: FeatureState | None = None,
        reenlightenment: FeatureState | None = None,
        tlbflush: HyperVTlbFlush | None = None,
        ipi: FeatureState | None = None,
        evmcs: FeatureState | None = None,
        avic: FeatureState | None = None,
        emsr_bitmap: FeatureState | None = None,
        xmm_input: FeatureState | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.relaxed = relaxed
        self.vapic = vapic
        self.spinlocks = spinlocks
        self.vpindex = vpindex
        self.runtime = runtime
        self.synic = synic
        self.stimer = stimer
        self.reset = reset
        self.vendor_id = vendor_id
        self.frequencies = frequencies
        self.reenlightenment = reenlightenment
        self.tlbflush = tlbflush
        self.ipi = ipi
        self.evmcs = evmcs
        self.avic = avic
        self.emsr_bitmap = emsr_bitmap
        self.xmm_input = xmm_input
        self.extra = extra


class HyperVSpinlocks(Element):
    """Spinlocks that give up the processor."""

    __slots__ = {
        "state": "Whether it is on.",
        "retries": "How often a spinlock tries before that, at least 4095.",
    }
    __fields__ = tuple(__slots__)

    state: OnOff | None
    """Whether it is on."""
    retries: int | None
    """How often a spinlock tries before that, at least 4095."""

    def __init__(
        self,
        *,
        state: OnOff | None = None,
        retries: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.retries = retries
        self.extra = extra


class HyperVStimer(Element):
    """Synthetic timers."""

    __slots__ = {
        "state": "Whether it is on.",
        "direct": "Timers that interrupt directly. Since libvirt 5.7.0.",
    }
    __fields__ = tuple(__slots__)

    state: OnOff | None
    """Whether it is on."""
    direct: FeatureState | None
    """Timers that interrupt directly. Since libvirt 5.7.0."""

    def __init__(
        self,
        *,
        state: OnOff | None = None,
        direct: FeatureState | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.direct = direct
        self.extra = extra


class HyperVTlbFlush(Element):
    """The hypervisor empties address caches for the guest."""

    __slots__ = {
        "state": "Whether it is on.",
        "direct": "Also for guests within the guest. Since libvirt 11.0.0.",
        "extended": "Also for parts of them. Since libvirt 11.0.0.",
    }
    __fields__ = tuple(__slots__)

    state: OnOff | None
    """Whether it is on."""
    direct: FeatureState | None
    """Also for guests within the guest. Since libvirt 11.0.0."""
    extended: FeatureState | None
    """Also for parts of them. Since libvirt 11.0.0."""

    def __init__(
        self,
        *,
        state: OnOff | None = None,
        direct: FeatureState | None = None,
        extended: FeatureState | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.direct = direct
        self.extended = extended
        self.extra = extra


class HyperVVendorId(Element):
    """The hypervisor's name."""

    __slots__ = {
        "state": "Whether it is on.",
        "value": "The name, up to 12 characters.",
    }
    __fields__ = tuple(__slots__)

    state: OnOff | None
    """Whether it is on."""
    value: str | None
    """The name, up to 12 characters."""

    def __init__(
        self,
        *,
        state: OnOff | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.value = value
        self.extra = extra


class Ibs(Element):
    """Indirect branch speculation."""

    __slots__ = {
        "value": "What protects the guest.",
    }
    __fields__ = tuple(__slots__)

    value: IbsFix | None
    """What protects the guest."""

    def __init__(
        self,
        *,
        value: IbsFix | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.value = value
        self.extra = extra


class IdMap(Element):
    """Which users and groups of the host a container's are."""

    __slots__ = {
        "uids": "Ranges of users.",
        "gids": "Ranges of groups.",
    }
    __fields__ = tuple(__slots__)

    uids: list[IdRange]
    """Ranges of users."""
    gids: list[IdRange]
    """Ranges of groups."""

    def __init__(
        self,
        *,
        uids: list[IdRange] | None = None,
        gids: list[IdRange] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.uids = [] if uids is None else uids
        self.gids = [] if gids is None else gids
        self.extra = extra


class IdRange(Element):
    """A range of users or groups."""

    __slots__ = {
        "start": "The first number in the container; the first range begins with 0.",
        "target": "The first number on the host.",
        "count": "How many.",
    }
    __fields__ = tuple(__slots__)

    start: int | None
    """The first number in the container; the first range begins with 0."""
    target: int | None
    """The first number on the host."""
    count: int | None
    """How many."""

    def __init__(
        self,
        *,
        start: int | None = None,
        target: int | None = None,
        count: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.start = start
        self.target = target
        self.count = count
        self.extra = extra


class InitEnv(Element):
    """A variable of the environment of a container's first program."""

    __slots__ = {
        "name": "The variable's name.",
        "value": "The variable's value.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """The variable's name."""
    value: str | None
    """The variable's value."""

    def __init__(
        self,
        *,
        name: str | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.value = value
        self.extra = extra


class IoApic(Element):
    """Who emulates the I/O interrupt controller."""

    __slots__ = {
        "driver": "Who does.",
    }
    __fields__ = tuple(__slots__)

    driver: IoApicDriver | None
    """Who does."""

    def __init__(
        self,
        *,
        driver: IoApicDriver | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.driver = driver
        self.extra = extra


class IoThread(Element):
    """A thread that does the work of disks."""

    __slots__ = {
        "id": "Its number, from 1.",
        "thread_pool_min": "How many helpers it always has. Since libvirt 8.5.0.",
        "thread_pool_max": "How many helpers it can have. Since libvirt 8.5.0.",
        "poll": "How long it looks for work before it sleeps. Since libvirt 9.4.0.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """Its number, from 1."""
    thread_pool_min: int | None
    """How many helpers it always has. Since libvirt 8.5.0."""
    thread_pool_max: int | None
    """How many helpers it can have. Since libvirt 8.5.0."""
    poll: IoThreadPoll | None
    """How long it looks for work before it sleeps. Since libvirt 9.4.0."""

    def __init__(
        self,
        *,
        id: int | None = None,
        thread_pool_min: int | None = None,
        thread_pool_max: int | None = None,
        poll: IoThreadPoll | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.thread_pool_min = thread_pool_min
        self.thread_pool_max = thread_pool_max
        self.poll = poll
        self.extra = extra


class IoThreadIds(Element):
    """The threads that do the work of disks, by number. Since libvirt 1.2.15."""

    __slots__ = {
        "iothreads": "One thread each.",
    }
    __fields__ = tuple(__slots__)

    iothreads: list[IoThread]
    """One thread each."""

    def __init__(
        self,
        *,
        iothreads: list[IoThread] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.iothreads = [] if iothreads is None else iothreads
        self.extra = extra


class IoThreadPin(Element):
    """The host's processors for a thread of disks."""

    __slots__ = {
        "iothread": "The thread's number.",
        "cpuset": "The host's processors, such as `5,6`.",
    }
    __fields__ = tuple(__slots__)

    iothread: int | None
    """The thread's number."""
    cpuset: str | None
    """The host's processors, such as `5,6`."""

    def __init__(
        self,
        *,
        iothread: int | None = None,
        cpuset: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.iothread = iothread
        self.cpuset = cpuset
        self.extra = extra


class IoThreadPoll(Element):
    """How long a thread looks for work before it sleeps."""

    __slots__ = {
        "max": "The longest time, in ns; 0 is not at all.",
        "grow": "How the time grows when it was too short; 0 leaves it to the hypervisor.",
        "shrink": "How the time shrinks when it was too long; 0 leaves it to the hypervisor.",
        "weight": "How much the latest measure counts against those before it.",
    }
    __fields__ = tuple(__slots__)

    max: int | None
    """The longest time, in ns; 0 is not at all."""
    grow: int | None
    """How the time grows when it was too short; 0 leaves it to the hypervisor."""
    shrink: int | None
    """How the time shrinks when it was too long; 0 leaves it to the hypervisor."""
    weight: int | None
    """How much the latest measure counts against those before it."""

    def __init__(
        self,
        *,
        max: int | None = None,
        grow: int | None = None,
        shrink: int | None = None,
        weight: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.max = max
        self.grow = grow
        self.shrink = shrink
        self.weight = weight
        self.extra = extra


class IoThreadSched(Element):
    """The scheduler of the threads of disks."""

    __slots__ = {
        "iothreads": "The threads, such as `1-2`; all unless given.",
        "scheduler": "The scheduler.",
        "priority": "The priority, with `fifo` and `rr`; 1 to 99 on most hosts.",
    }
    __fields__ = tuple(__slots__)

    iothreads: str | None
    """The threads, such as `1-2`; all unless given."""
    scheduler: Scheduler | None
    """The scheduler."""
    priority: int | None
    """The priority, with `fifo` and `rr`; 1 to 99 on most hosts."""

    def __init__(
        self,
        *,
        iothreads: str | None = None,
        scheduler: Scheduler | None = None,
        priority: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.iothreads = iothreads
        self.scheduler = scheduler
        self.priority = priority
        self.extra = extra


class Iommufd(Element):
    """Whether host devices reach the guest through Linux's iommufd."""

    __slots__ = {
        "enabled": "Whether they do.",
        "fdgroup": "The group of file descriptors that the caller hands over, in place of libvirt opening one.",
    }
    __fields__ = tuple(__slots__)

    enabled: YesNo | None
    """Whether they do."""
    fdgroup: str | None
    """The group of file descriptors that the caller hands over, in place of libvirt opening one."""

    def __init__(
        self,
        *,
        enabled: YesNo | None = None,
        fdgroup: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enabled = enabled
        self.fdgroup = fdgroup
        self.extra = extra


class KeyWrap(Element):
    """Whether a guest on an IBM mainframe can protect keys; it can unless given."""

    __slots__ = {
        "ciphers": "One kind of keys each.",
    }
    __fields__ = tuple(__slots__)

    ciphers: list[KeyWrapCipher]
    """One kind of keys each."""

    def __init__(
        self,
        *,
        ciphers: list[KeyWrapCipher] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.ciphers = [] if ciphers is None else ciphers
        self.extra = extra


class KeyWrapCipher(Element):
    """Whether a guest can protect one kind of keys."""

    __slots__ = {
        "name": "The kind.",
        "state": "Whether it can.",
    }
    __fields__ = tuple(__slots__)

    name: KeyWrapCipherName | None
    """The kind."""
    state: OnOff | None
    """Whether it can."""

    def __init__(
        self,
        *,
        name: KeyWrapCipherName | None = None,
        state: OnOff | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.state = state
        self.extra = extra


class Kvm(Element):
    """What KVM offers the guest."""

    __slots__ = {
        "hidden": "The guest does not see that KVM runs it. Since libvirt 1.2.8.",
        "hint_dedicated": "The guest is told that its processors are its own. Since libvirt 5.7.0.",
        "poll_control": "The guest waits a while before it goes idle. Since libvirt 6.10.0.",
        "pv_ipi": "Interrupts between processors through the hypervisor. Since libvirt 7.10.0.",
        "dirty_ring": "Changed memory is tracked in a ring. Since libvirt 8.0.0.",
    }
    __fields__ = tuple(__slots__)

    hidden: FeatureState | None
    """The guest does not see that KVM runs it. Since libvirt 1.2.8."""
    hint_dedicated: FeatureState | None
    """The guest is told that its processors are its own. Since libvirt 5.7.0."""
    poll_control: FeatureState | None
    """The guest waits a while before it goes idle. Since libvirt 6.10.0."""
    pv_ipi: FeatureState | None
    """Interrupts between processors through the hypervisor. Since libvirt 7.10.0."""
    dirty_ring: KvmDirtyRing | None
    """Changed memory is tracked in a ring. Since libvirt 8.0.0."""

    def __init__(
        self,
        *,
        hidden: FeatureState | None = None,
        hint_dedicated: FeatureState | None = None,
        poll_control: FeatureState | None = None,
        pv_ipi: FeatureState | None = None,
        dirty_ring: KvmDirtyRing | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.hidden = hidden
        self.hint_dedicated = hint_dedicated
        self.poll_control = poll_control
        self.pv_ipi = pv_ipi
        self.dirty_ring = dirty_ring
        self.extra = extra


class KvmDirtyRing(Element):
    """Changed memory is tracked in a ring."""

    __slots__ = {
        "state": "Whether it is on.",
        "size": "The ring's entries, a power of 2 from 1024 to 65536.",
    }
    __fields__ = tuple(__slots__)

    state: OnOff | None
    """Whether it is on."""
    size: int | None
    """The ring's entries, a power of 2 from 1024 to 65536."""

    def __init__(
        self,
        *,
        state: OnOff | None = None,
        size: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.size = size
        self.extra = extra


class LaunchSecurity(Element):
    """How the processor keeps a guest's memory from the host. Since libvirt 4.4.0."""

    __slots__ = {
        "type": "The processor's way of it.",
        "kernel_hashes": "Whether a directly booted kernel and its arguments are measured (SEV). Since libvirt 8.0.0.",
        "author_key": "Whether `id_auth` holds the author's key (SEV-SNP). Since libvirt 10.5.0.",
        "vcek": "Whether the guest may use the chip's own key for its reports (SEV-SNP). Since libvirt 10.5.0.",
        "cbitpos": "The bit of a page's address that says that it is encrypted (SEV).",
        "reduced_phys_bits": "How many bits of physical addresses are lost (SEV).",
        "policy": "What the guest's owner allows, as bits.",
        "handle": "The firmware's number for the guest (SEV).",
        "dh_cert": "The owner's Diffie-Hellman key, in base64 (SEV).",
        "session": "The owner's session blob, in base64 (SEV).",
        "guest_visible_workarounds": "Workarounds that the guest knows of, 16 bytes in base64 (SEV-SNP). Since libvirt 10.5.0.",
        "id_block": "What the guest has to be to start, 96 bytes in base64 (SEV-SNP). Since libvirt 10.5.0.",
        "id_auth": "The signatures of `id_block`, 4096 bytes in base64 (SEV-SNP). Since libvirt 10.5.0.",
        "host_data": "The owner's data for reports, 32 bytes in base64 (SEV-SNP). Since libvirt 10.5.0.",
        "mr_config_id": "The digest of the guest's configuration, SHA-384 in base64 (TDX).",
        "mr_owner": "The digest of the guest's owner, SHA-384 in base64 (TDX).",
        "mr_owner_config": "The digest of the owner's configuration, SHA-384 in base64 (TDX).",
        "quote_generation_service": "The service that signs the guest's reports (TDX).",
    }
    __fields__ = tuple(__slots__)

    type: LaunchSecurityType | None
    """The processor's way of it."""
    kernel_hashes: YesNo | None
    """Whether a directly booted kernel and its arguments are measured (SEV). Since libvirt 8.0.0."""
    author_key: YesNo | None
    """Whether `id_auth` holds the author's key (SEV-SNP). Since libvirt 10.5.0."""
    vcek: YesNo | None
    """Whether the guest may use the chip's own key for its reports (SEV-SNP). Since libvirt 10.5.0."""
    cbitpos: int | None
    """The bit of a page's address that says that it is encrypted (SEV)."""
    reduced_phys_bits: int | None
    """How many bits of physical addresses are lost (SEV)."""
    policy: int | None
    """What the guest's owner allows, as bits."""
    handle: int | None
    """The firmware's number for the guest (SEV)."""
    dh_cert: str | None
    """The owner's Diffie-Hellman key, in base64 (SEV)."""
    session: str | None
    """The owner's session blob, in base64 (SEV)."""
    guest_visible_workarounds: str | None
    """Workarounds that the guest knows of, 16 bytes in base64 (SEV-SNP). Since libvirt 10.5.0."""
    id_block: str | None
    """What the guest has to be to start, 96 bytes in base64 (SEV-SNP). Since libvirt 10.5.0."""
    id_auth: str | None
    """The signatures of `id_block`, 4096 bytes in base64 (SEV-SNP). Since libvirt 10.5.0."""
    host_data: str | None
    """The owner's data for reports, 32 bytes in base64 (SEV-SNP). Since libvirt 10.5.0."""
    mr_config_id: str | None
    """The digest of the guest's configuration, SHA-384 in base64 (TDX)."""
    mr_owner: str | None
    """The digest of the guest's owner, SHA-384 in base64 (TDX)."""
    mr_owner_config: str | None
    """The digest of the owner's configuration, SHA-384 in base64 (TDX)."""
    quote_generation_service: QuoteGenerationService | None
    """The service that signs the guest's reports (TDX)."""

    def __init__(
        self,
        *,
        type: LaunchSecurityType | None = None,
        kernel_hashes: YesNo | None = None,
        author_key: YesNo | None = None,
        vcek: YesNo | None = None,
        cbitpos: int | None = None,
        reduced_phys_bits: int | None = None,
        policy: int | None = None,
        handle: int | None = None,
        dh_cert: str | None = None,
        session: str | None = None,
        guest_visible_workarounds: str | None = None,
        id_block: str | None = None,
        id_auth: str | None = None,
        host_data: str | None = None,
        mr_config_id: str | None = None,
        mr_owner: str | None = None,
        mr_owner_config: str | None = None,
        quote_generation_service: QuoteGenerationService | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.kernel_hashes = kernel_hashes
        self.author_key = author_key
        self.vcek = vcek
        self.cbitpos = cbitpos
        self.reduced_phys_bits = reduced_phys_bits
        self.policy = policy
        self.handle = handle
        self.dh_cert = dh_cert
        self.session = session
        self.guest_visible_workarounds = guest_visible_workarounds
        self.id_block = id_block
        self.id_auth = id_auth
        self.host_data = host_data
        self.mr_config_id = mr_config_id
        self.mr_owner = mr_owner
        self.mr_owner_config = mr_owner_config
        self.quote_generation_service = quote_generation_service
        self.extra = extra


class LinuxCapabilities(Element):
    """What a container's root may do: Linux's capabilities by name, `man 7 capabilities`."""

    __slots__ = {
        "policy": "What those that are not named are.",
        "audit_control": "Set up the kernel's audit.",
        "audit_write": "Write to the kernel's audit log.",
        "block_suspend": "Keep the machine awake.",
        "chown": "Give files to others.",
        "dac_override": "Pass over the permissions of files.",
        "dac_read_search": "Pass over the permissions to read files and search folders.",
        "fowner": "Do what only a file's owner may.",
        "fsetid": "Keep the set-user bits of files that change.",
        "ipc_lock": "Lock memory.",
        "ipc_owner": "Pass over the permissions of System V IPC.",
        "kill": "Send signals to any process.",
        "lease": "Take leases on any file.",
        "linux_immutable": "Make files unchangeable or append-only.",
        "mac_admin": "Change the mandatory access control.",
        "mac_override": "Pass over the mandatory access control.",
        "mknod": "Make device files.",
        "net_admin": "Set up the network.",
        "net_bind_service": "Listen on ports below 1024.",
        "net_broadcast": "Broadcast and listen to multicasts.",
        "net_raw": "Use raw sockets.",
        "setgid": "Change groups.",
        "setfcap": "Give capabilities to files.",
        "setpcap": "Give capabilities to processes.",
        "setuid": "Change the user.",
        "sys_admin": "Administer the system.",
        "sys_boot": "Restart the machine.",
        "sys_chroot": "Change the root folder.",
        "sys_module": "Load kernel modules.",
        "sys_nice": "Raise priorities.",
        "sys_pacct": "Switch process accounting.",
        "sys_ptrace": "Trace any process.",
        "sys_rawio": "Reach I/O ports and raw memory.",
        "sys_resource": "Pass over limits of resources.",
        "sys_time": "Set the clock.",
        "sys_tty_config": "Set up terminals.",
        "syslog": "Read and clear the kernel's log.",
        "wake_alarm": "Wake the machine up.",
    }
    __fields__ = tuple(__slots__)

    policy: CapabilitiesPolicy | None
    """What those that are not named are."""
    audit_control: FeatureState | None
    """Set up the kernel's audit."""
    audit_write: FeatureState | None
    """Write to the kernel's audit log."""
    block_suspend: FeatureState | None
    """Keep the machine awake."""
    chown: FeatureState | None
    """Give files to others."""
    dac_override: FeatureState | None
    """Pass over the permissions of files."""
    dac_read_search: FeatureState | None
    """Pass over the permissions to read files and search folders."""
    fowner: FeatureState | None
    """Do what only a file's owner may."""
    fsetid: FeatureState | None
    """Keep the set-user bits of files that change."""
    ipc_lock: FeatureState | None
    """Lock memory."""
    ipc_owner: FeatureState | None
    """Pass over the permissions of System V IPC."""
    kill: FeatureState | None
    """Send signals to any process."""
    lease: FeatureState | None
    """Take leases on any file."""
    linux_immutable: FeatureState | None
    """Make files unchangeable or append-only."""
    mac_admin: FeatureState | None
    """Change the mandatory access control."""
    mac_override: FeatureState | None
    """Pass over the mandatory access control."""
    mknod: FeatureState | None
    """Make device files."""
    net_admin: FeatureState | None
    """Set up the network."""
    net_bind_service: FeatureState | None
    """Listen on ports below 1024."""
    net_broadcast: FeatureState | None
    """Broadcast and listen to multicasts."""
    net_raw: FeatureState | None
    """Use raw sockets."""
    setgid: FeatureState | None
    """Change groups."""
    setfcap: FeatureState | None
    """Give capabilities to files."""
    setpcap: FeatureState | None
    """Give capabilities to processes."""
    setuid: FeatureState | None
    """Change the user."""
    sys_admin: FeatureState | None
    """Administer the system."""
    sys_boot: FeatureState | None
    """Restart the machine."""
    sys_chroot: FeatureState | None
    """Change the root folder."""
    sys_module: FeatureState | None
    """Load kernel modules."""
    sys_nice: FeatureState | None
    """Raise priorities."""
    sys_pacct: FeatureState | None
    """Switch process accounting."""
    sys_ptrace: FeatureState | None
    """Trace any process."""
    sys_rawio: FeatureState | None
    """Reach I/O ports and raw memory."""
    sys_resource: FeatureState | None
    """Pass over limits of resources."""
    sys_time: FeatureState | None
    """Set the clock."""
    sys_tty_config: FeatureState | None
    """Set up terminals."""
    syslog: FeatureState | None
    """Read and clear the kernel's log."""
    wake_alarm: FeatureState | None
    """Wake the machine up."""

    def __init__(
        self,
        *,
        policy: CapabilitiesPolicy | None = None,
        audit_control: FeatureState | None = None,
        audit_write: FeatureState | None = None,
        block_suspend: FeatureState | None = None,
        chown: FeatureState | None = None,
        dac_override: FeatureState | None = None,
        dac_read_search: FeatureState | None = None,
        fowner: FeatureState | None = None,
        fsetid: FeatureState | None = None,
        ipc_lock: FeatureState | None = None,
        ipc_owner: FeatureState | None = None,
        kill: FeatureState | None = None,
        lease: FeatureState | None = None,
        linux_immutable: FeatureState | None = None,
        mac_admin: FeatureState | None = None,
        mac_override: FeatureState | None = None,
        mknod: FeatureState | None = None,
        net_admin: FeatureState | None = None,
        net_bind_service: FeatureState | None = None,
        net_broadcast: FeatureState | None = None,
        net_raw: FeatureState | None = None,
        setgid: FeatureState | None = None,
        setfcap: FeatureState | None = None,
        setpcap: FeatureState | None = None,
        setuid: FeatureState | None = None,
        sys_admin: FeatureState | None = None,
        sys_boot: FeatureState | None = None,
        sys_chroot: FeatureState | None = None,
        sys_module: FeatureState | None = None,
        sys_nice: FeatureState | None = None,
        sys_pacct: FeatureState | None = None,
        sys_ptrace: FeatureState | None = None,
        sys_rawio: FeatureState | None = None,
        sys_resource: FeatureState | None = None,
        sys_time: FeatureState | None = None,
        sys_tty_config: FeatureState | None = None,
        syslog: FeatureState | None = None,
        wake_alarm: FeatureState | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.policy = policy
        self.audit_control = audit_control
        self.audit_write = audit_write
        self.block_suspend = block_suspend
        self.chown = chown
        self.dac_override = dac_override
        self.dac_read_search = dac_read_search
        self.fowner = fowner
        self.fsetid = fsetid
        self.ipc_lock = ipc_lock
        self.ipc_owner = ipc_owner
        self.kill = kill
        self.lease = lease
        self.linux_immutable = linux_immutable
        self.mac_admin = mac_admin
        self.mac_override = mac_override
        self.mknod = mknod
        self.net_admin = net_admin
        self.net_bind_service = net_bind_service
        self.net_broadcast = net_broadcast
        self.net_raw = net_raw
        self.setgid = setgid
        self.setfcap = setfcap
        self.setpcap = setpcap
        self.setuid = setuid
        self.sys_admin = sys_admin
        self.sys_boot = sys_boot
        self.sys_chroot = sys_chroot
        self.sys_module = sys_module
        self.sys_nice = sys_nice
        self.sys_pacct = sys_pacct
        self.sys_ptrace = sys_ptrace
        self.sys_rawio = sys_rawio
        self.sys_resource = sys_resource
        self.sys_time = sys_time
        self.sys_tty_config = sys_tty_config
        self.syslog = syslog
        self.wake_alarm = wake_alarm
        self.extra = extra


class Loader(Element):
    """The firmware's image."""

    __slots__ = {
        "readonly": "Whether the guest can only read it. Since libvirt 1.2.8.",
        "secure": "Whether it can do Secure Boot; this does not switch it on. Since libvirt 2.1.0.",
        "type": "How the guest sees it. Since libvirt 1.2.8.",
        "stateless": "Whether it works without stored variables, and loses changes to them. Since libvirt 8.6.0.",
        "format": "The image's format. Since libvirt 9.2.0.",
        "path": "The image's path.",
    }
    __fields__ = tuple(__slots__)

    readonly: YesNo | None
    """Whether the guest can only read it. Since libvirt 1.2.8."""
    secure: YesNo | None
    """Whether it can do Secure Boot; this does not switch it on. Since libvirt 2.1.0."""
    type: LoaderType | None
    """How the guest sees it. Since libvirt 1.2.8."""
    stateless: YesNo | None
    """Whether it works without stored variables, and loses changes to them. Since libvirt 8.6.0."""
    format: PflashFormat | None
    """The image's format. Since libvirt 9.2.0."""
    path: str | None
    """The image's path."""

    def __init__(
        self,
        *,
        readonly: YesNo | None = None,
        secure: YesNo | None = None,
        type: LoaderType | None = None,
        stateless: YesNo | None = None,
        format: PflashFormat | None = None,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.readonly = readonly
        self.secure = secure
        self.type = type
        self.stateless = stateless
        self.format = format
        self.path = path
        self.extra = extra


class LxcNamespace(Element):
    """Namespaces of Linux that a container shares with others."""

    __slots__ = {
        "sharenet": "The network.",
        "shareipc": "System V IPC.",
        "shareuts": "The host's name.",
    }
    __fields__ = tuple(__slots__)

    sharenet: LxcShare | None
    """The network."""
    shareipc: LxcShare | None
    """System V IPC."""
    shareuts: LxcShare | None
    """The host's name."""

    def __init__(
        self,
        *,
        sharenet: LxcShare | None = None,
        shareipc: LxcShare | None = None,
        shareuts: LxcShare | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.sharenet = sharenet
        self.shareipc = shareipc
        self.shareuts = shareuts
        self.extra = extra


class LxcShare(Element):
    """Who a namespace is shared with."""

    __slots__ = {
        "type": "What `value` is.",
        "value": "Who it is shared with.",
    }
    __fields__ = tuple(__slots__)

    type: LxcShareType | None
    """What `value` is."""
    value: str | None
    """Who it is shared with."""

    def __init__(
        self,
        *,
        type: LxcShareType | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.value = value
        self.extra = extra


class MaxMemory(Element):
    """The memory that the guest can grow to while it runs. Since libvirt 1.2.14."""

    __slots__ = {
        "slots": "How many memory modules can be added.",
        "unit": "The unit, such as `KiB` or `GiB`; KiB unless given.",
        "value": "How many of the unit.",
    }
    __fields__ = tuple(__slots__)

    slots: int | None
    """How many memory modules can be added."""
    unit: str | None
    """The unit, such as `KiB` or `GiB`; KiB unless given."""
    value: int | None
    """How many of the unit."""

    def __init__(
        self,
        *,
        slots: int | None = None,
        unit: str | None = None,
        value: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.slots = slots
        self.unit = unit
        self.value = value
        self.extra = extra

    @classmethod
    def new(cls, size: int | str, slots: int) -> Self:
        """So much memory, in so many modules; what size is, `Memory.new` says."""
        whole = Memory.new(size)
        return cls(slots=slots, unit=whole.unit, value=whole.value)

    def to_bytes(self) -> int | None:
        """How many bytes it is, when the unit is one that libvirt knows and the number fits."""
        return Size(unit=self.unit, value=self.value).to_bytes("KiB")


class MemTune(Element):
    """Limits on the host's memory that the guest, its hypervisor included, uses."""

    __slots__ = {
        "hard_limit": "The most memory; beyond it the guest is killed. KiB unless a unit is given.",
        "soft_limit": "The most memory while the host is short of it. KiB unless a unit is given.",
        "min_guarantee": "The least memory (VMware ESX and OpenVZ). KiB unless a unit is given.",
        "swap_hard_limit": "The most memory and swap together. KiB unless a unit is given.",
    }
    __fields__ = tuple(__slots__)

    hard_limit: Size | None
    """The most memory; beyond it the guest is killed. KiB unless a unit is given."""
    soft_limit: Size | None
    """The most memory while the host is short of it. KiB unless a unit is given."""
    min_guarantee: Size | None
    """The least memory (VMware ESX and OpenVZ). KiB unless a unit is given."""
    swap_hard_limit: Size | None
    """The most memory and swap together. KiB unless a unit is given."""

    def __init__(
        self,
        *,
        hard_limit: Size | None = None,
        soft_limit: Size | None = None,
        min_guarantee: Size | None = None,
        swap_hard_limit: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.hard_limit = hard_limit
        self.soft_limit = soft_limit
        self.min_guarantee = min_guarantee
        self.swap_hard_limit = swap_hard_limit
        self.extra = extra


class Memory(Element):
    """The memory that the guest has at most when it starts."""

    __slots__ = {
        "dump_core": "Whether a dump of the guest holds its memory. Since libvirt 0.10.2.",
        "unit": "The unit, such as `KiB` or `GiB`; KiB unless given. Since libvirt 0.9.11.",
        "value": "How many of the unit.",
    }
    __fields__ = tuple(__slots__)

    dump_core: OnOff | None
    """Whether a dump of the guest holds its memory. Since libvirt 0.10.2."""
    unit: str | None
    """The unit, such as `KiB` or `GiB`; KiB unless given. Since libvirt 0.9.11."""
    value: int | None
    """How many of the unit."""

    def __init__(
        self,
        *,
        dump_core: OnOff | None = None,
        unit: str | None = None,
        value: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dump_core = dump_core
        self.unit = unit
        self.value = value
        self.extra = extra

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


class MemoryBacking(Element):
    """What the host backs the guest's memory with."""

    __slots__ = {
        "hugepages": "Large pages.",
        "nosharepages": "The host does not merge equal pages with other guests'. Since libvirt 1.0.6.",
        "locked": "The host does not swap the memory out; a limit in `MemTune` is wise then. Since libvirt 1.0.6.",
        "source": "Where the memory comes from.",
        "access": "Whether other processes can map the memory.",
        "allocation": "When the host sets the memory aside.",
        "discard": "The content is dropped just before the guest ends. Since libvirt 4.4.0.",
    }
    __fields__ = tuple(__slots__)

    hugepages: HugePages | None
    """Large pages."""
    nosharepages: bool
    """The host does not merge equal pages with other guests'. Since libvirt 1.0.6."""
    locked: bool
    """The host does not swap the memory out; a limit in `MemTune` is wise then. Since libvirt 1.0.6."""
    source: MemoryBackingSource | None
    """Where the memory comes from."""
    access: MemoryBackingAccess | None
    """Whether other processes can map the memory."""
    allocation: MemoryBackingAllocation | None
    """When the host sets the memory aside."""
    discard: bool
    """The content is dropped just before the guest ends. Since libvirt 4.4.0."""

    def __init__(
        self,
        *,
        hugepages: HugePages | None = None,
        nosharepages: bool = False,
        locked: bool = False,
        source: MemoryBackingSource | None = None,
        access: MemoryBackingAccess | None = None,
        allocation: MemoryBackingAllocation | None = None,
        discard: bool = False,
        extra: Extra = NOTHING,
    ) -> None:
        self.hugepages = hugepages
        self.nosharepages = nosharepages
        self.locked = locked
        self.source = source
        self.access = access
        self.allocation = allocation
        self.discard = discard
        self.extra = extra


class MemoryBackingAccess(Element):
    """Whether other processes can map the memory."""

    __slots__ = {
        "mode": "Whether they can.",
    }
    __fields__ = tuple(__slots__)

    mode: MemoryAccessMode | None
    """Whether they can."""

    def __init__(
        self,
        *,
        mode: MemoryAccessMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.extra = extra


class MemoryBackingAllocation(Element):
    """When the host sets the memory aside."""

    __slots__ = {
        "mode": "When.",
        "threads": "How many threads do it. Since libvirt 8.2.0.",
    }
    __fields__ = tuple(__slots__)

    mode: MemoryAllocationMode | None
    """When."""
    threads: int | None
    """How many threads do it. Since libvirt 8.2.0."""

    def __init__(
        self,
        *,
        mode: MemoryAllocationMode | None = None,
        threads: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.threads = threads
        self.extra = extra


class MemoryBackingSource(Element):
    """Where the memory comes from."""

    __slots__ = {
        "type": "Where from.",
    }
    __fields__ = tuple(__slots__)

    type: MemorySourceType | None
    """Where from."""

    def __init__(
        self,
        *,
        type: MemorySourceType | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.extra = extra


class MemoryTune(Element):
    """Parts of the memory's throughput for virtual processors."""

    __slots__ = {
        "vcpus": "The virtual processors, such as `0-3`.",
        "id": "libvirt's name for the group; it only writes it.",
        "nodes": "Parts of the throughput of memory nodes.",
        "monitors": "What is measured.",
    }
    __fields__ = tuple(__slots__)

    vcpus: str | None
    """The virtual processors, such as `0-3`."""
    id: str | None
    """libvirt's name for the group; it only writes it."""
    nodes: list[MemoryTuneNode]
    """Parts of the throughput of memory nodes."""
    monitors: list[ResctrlMonitor]
    """What is measured."""

    def __init__(
        self,
        *,
        vcpus: str | None = None,
        id: str | None = None,
        nodes: list[MemoryTuneNode] | None = None,
        monitors: list[ResctrlMonitor] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vcpus = vcpus
        self.id = id
        self.nodes = [] if nodes is None else nodes
        self.monitors = [] if monitors is None else monitors
        self.extra = extra


class MemoryTuneNode(Element):
    """A part of the throughput of one of the host's memory nodes."""

    __slots__ = {
        "id": "The node's number on the host.",
        "bandwidth": "The part: in percent on Intel, in steps of 1/8 GB/s on AMD, or in MB/s where the host is set up so.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """The node's number on the host."""
    bandwidth: int | None
    """The part: in percent on Intel, in steps of 1/8 GB/s on AMD, or in MB/s where the host is set up so."""

    def __init__(
        self,
        *,
        id: int | None = None,
        bandwidth: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.bandwidth = bandwidth
        self.extra = extra


class Msrs(Element):
    """Processor registers that the hypervisor does not know."""

    __slots__ = {
        "unknown": "What an access to them does.",
    }
    __fields__ = tuple(__slots__)

    unknown: MsrsUnknown | None
    """What an access to them does."""

    def __init__(
        self,
        *,
        unknown: MsrsUnknown | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.unknown = unknown
        self.extra = extra


class NumaTune(Element):
    """Which of the host's memory nodes the guest uses. Since libvirt 0.9.3."""

    __slots__ = {
        "memory": "For the whole guest.",
        "memnodes": "For single memory nodes of the guest. Since libvirt 1.2.7.",
    }
    __fields__ = tuple(__slots__)

    memory: NumaTuneMemory | None
    """For the whole guest."""
    memnodes: list[NumaTuneMemNode]
    """For single memory nodes of the guest. Since libvirt 1.2.7."""

    def __init__(
        self,
        *,
        memory: NumaTuneMemory | None = None,
        memnodes: list[NumaTuneMemNode] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.memory = memory
        self.memnodes = [] if memnodes is None else memnodes
        self.extra = extra


class NumaTuneMemNode(Element):
    """Which of the host's memory nodes one of the guest's uses."""

    __slots__ = {
        "cellid": "The number of the guest's node.",
        "mode": "How strictly.",
        "nodeset": "The host's nodes, such as `1-4,^3`.",
    }
    __fields__ = tuple(__slots__)

    cellid: int | None
    """The number of the guest's node."""
    mode: NumaTuneMode | None
    """How strictly."""
    nodeset: str | None
    """The host's nodes, such as `1-4,^3`."""

    def __init__(
        self,
        *,
        cellid: int | None = None,
        mode: NumaTuneMode | None = None,
        nodeset: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.cellid = cellid
        self.mode = mode
        self.nodeset = nodeset
        self.extra = extra


class NumaTuneMemory(Element):
    """Which of the host's memory nodes the whole guest uses."""

    __slots__ = {
        "mode": "How strictly; `strict` unless given.",
        "placement": "Who chooses the nodes. Since libvirt 0.9.12.",
        "nodeset": "The host's nodes, such as `1-4,^3`.",
    }
    __fields__ = tuple(__slots__)

    mode: NumaTuneMode | None
    """How strictly; `strict` unless given."""
    placement: Placement | None
    """Who chooses the nodes. Since libvirt 0.9.12."""
    nodeset: str | None
    """The host's nodes, such as `1-4,^3`."""

    def __init__(
        self,
        *,
        mode: NumaTuneMode | None = None,
        placement: Placement | None = None,
        nodeset: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.placement = placement
        self.nodeset = nodeset
        self.extra = extra


class OemStrings(Element):
    """Free text for the guest."""

    __slots__ = {
        "entries": "The texts; begin each with the name of the program that reads it.",
    }
    __fields__ = tuple(__slots__)

    entries: list[str]
    """The texts; begin each with the name of the program that reads it."""

    def __init__(
        self,
        *,
        entries: list[str] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.entries = [] if entries is None else entries
        self.extra = extra


class Os(Element):
    """How a guest boots."""

    __slots__ = {
        "firmware": "The firmware that libvirt looks for on the host. Since libvirt 5.2.0.",
        "type": "What kind of operating system, and on what machine.",
        "firmware_features": "What the firmware that libvirt looks for must have or lack. Since libvirt 7.2.0.",
        "init": "The first program of a container.",
        "initargs": "The first program's arguments.",
        "initenvs": "The first program's environment.",
        "initdir": "The first program's working directory.",
        "inituser": "The user that the first program runs as: a name, a number, or `+` and a number.",
        "initgroup": "The group that the first program runs as.",
        "loader": "The firmware's image.",
        "nvram": "Where UEFI keeps its variables. Since libvirt 1.2.8.",
        "varstore": "Where UEFI keeps its variables when QEMU itself looks after them, in place of `nvram`. Since libvirt 12.1.0.",
        "kernel": "The path of a kernel to boot directly.",
        "initrd": "The path of the kernel's initial RAM disk.",
        "cmdline": "The kernel's arguments.",
        "shim": "The path of a shim that starts the kernel under Secure Boot.",
        "dtb": "The path of a device tree. Since libvirt 1.0.4.",
        "root": "The device that the kernel takes its root file system from.",
        "acpi": "ACPI tables to hand to the guest. Since libvirt 1.3.5.",
        "boots": "What to boot from, in this order. Devices that have a boot order of their own exclude this.",
        "bootmenu": "Whether the firmware offers a menu. Since libvirt 0.8.3.",
        "bios": "Settings of a BIOS. Since libvirt 0.9.4.",
        "smbios": "Where the SMBIOS values come from. Since libvirt 0.8.7.",
    }
    __fields__ = tuple(__slots__)

    firmware: Firmware | None
    """The firmware that libvirt looks for on the host. Since libvirt 5.2.0."""
    type: OsType | None
    """What kind of operating system, and on what machine."""
    firmware_features: FirmwareFeatures | None
    """What the firmware that libvirt looks for must have or lack. Since libvirt 7.2.0."""
    init: str | None
    """The first program of a container."""
    initargs: list[str]
    """The first program's arguments."""
    initenvs: list[InitEnv]
    """The first program's environment."""
    initdir: str | None
    """The first program's working directory."""
    inituser: str | None
    """The user that the first program runs as: a name, a number, or `+` and a number."""
    initgroup: str | None
    """The group that the first program runs as."""
    loader: Loader | None
    """The firmware's image."""
    nvram: OsNvram | None
    """Where UEFI keeps its variables. Since libvirt 1.2.8."""
    varstore: Varstore | None
    """Where UEFI keeps its variables when QEMU itself looks after them, in place of `nvram`. Since libvirt 12.1.0."""
    kernel: str | None
    """The path of a kernel to boot directly."""
    initrd: str | None
    """The path of the kernel's initial RAM disk."""
    cmdline: str | None
    """The kernel's arguments."""
    shim: str | None
    """The path of a shim that starts the kernel under Secure Boot."""
    dtb: str | None
    """The path of a device tree. Since libvirt 1.0.4."""
    root: str | None
    """The device that the kernel takes its root file system from."""
    acpi: AcpiTables | None
    """ACPI tables to hand to the guest. Since libvirt 1.3.5."""
    boots: list[OsBoot]
    """What to boot from, in this order. Devices that have a boot order of their own exclude this."""
    bootmenu: BootMenu | None
    """Whether the firmware offers a menu. Since libvirt 0.8.3."""
    bios: Bios | None
    """Settings of a BIOS. Since libvirt 0.9.4."""
    smbios: Smbios | None
    """Where the SMBIOS values come from. Since libvirt 0.8.7."""

    def __init__(
        self,
        *,
        firmware: Firmware | None = None,
        type: OsType | None = None,
        firmware_features: FirmwareFeatures | None = None,
        init: str | None = None,
        initargs: list[str] | None = None,
        initenvs: list[InitEnv] | None = None,
        initdir: str | None = None,
        inituser: str | None = None,
        initgroup: str | None = None,
        loader: Loader | None = None,
        nvram: OsNvram | None = None,
        varstore: Varstore | None = None,
        kernel: str | None = None,
        initrd: str | None = None,
        cmdline: str | None = None,
        shim: str | None = None,
        dtb: str | None = None,
        root: str | None = None,
        acpi: AcpiTables | None = None,
        boots: list[OsBoot] | None = None,
        bootmenu: BootMenu | None = None,
        bios: Bios | None = None,
        smbios: Smbios | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.firmware = firmware
        self.type = type
        self.firmware_features = firmware_features
        self.init = init
        self.initargs = [] if initargs is None else initargs
        self.initenvs = [] if initenvs is None else initenvs
        self.initdir = initdir
        self.inituser = inituser
        self.initgroup = initgroup
        self.loader = loader
        self.nvram = nvram
        self.varstore = varstore
        self.kernel = kernel
        self.initrd = initrd
        self.cmdline = cmdline
        self.shim = shim
        self.dtb = dtb
        self.root = root
        self.acpi = acpi
        self.boots = [] if boots is None else boots
        self.bootmenu = bootmenu
        self.bios = bios
        self.smbios = smbios
        self.extra = extra

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


class OsBoot(Element):
    """What to boot from."""

    __slots__ = {
        "dev": "The kind of device.",
    }
    __fields__ = tuple(__slots__)

    dev: BootDevice | None
    """The kind of device."""

    def __init__(
        self,
        *,
        dev: BootDevice | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.dev = dev
        self.extra = extra


class OsNvram(Element):
    """Where UEFI keeps its variables: a path, or with `type_` a `source` as disks have."""

    __slots__ = {
        "template": "The file that it is first filled from; the firmware's own unless given.",
        "template_format": "The template's format. Since libvirt 10.10.0.",
        "type": "The kind of `source`: `file`, `block`, `network` and so on. Since libvirt 8.5.0.",
        "format": "The format. Since libvirt 9.2.0.",
        "path": "The path, when there is no `source`.",
        "source": "Where it lies, when `type_` is given. Since libvirt 8.5.0.",
    }
    __fields__ = tuple(__slots__)

    template: str | None
    """The file that it is first filled from; the firmware's own unless given."""
    template_format: PflashFormat | None
    """The template's format. Since libvirt 10.10.0."""
    type: DiskType | None
    """The kind of `source`: `file`, `block`, `network` and so on. Since libvirt 8.5.0."""
    format: PflashFormat | None
    """The format. Since libvirt 9.2.0."""
    path: str | None
    """The path, when there is no `source`."""
    source: DiskSource | None
    """Where it lies, when `type_` is given. Since libvirt 8.5.0."""

    def __init__(
        self,
        *,
        template: str | None = None,
        template_format: PflashFormat | None = None,
        type: DiskType | None = None,
        format: PflashFormat | None = None,
        path: str | None = None,
        source: DiskSource | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.template = template
        self.template_format = template_format
        self.type = type
        self.format = format
        self.path = path
        self.source = source
        self.extra = extra


class OsType(Element):
    """What kind of operating system, and on what machine."""

    __slots__ = {
        "arch": "The architecture; the host's unless given.",
        "machine": "The machine type, such as `q35`, `pc` or `virt`.",
        "kind": "The kind of operating system.",
    }
    __fields__ = tuple(__slots__)

    arch: Arch | None
    """The architecture; the host's unless given."""
    machine: str | None
    """The machine type, such as `q35`, `pc` or `virt`."""
    kind: OsKind | None
    """The kind of operating system."""

    def __init__(
        self,
        *,
        arch: Arch | None = None,
        machine: str | None = None,
        kind: OsKind | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.arch = arch
        self.machine = machine
        self.kind = kind
        self.extra = extra


class Perf(Element):
    """What is counted while the guest runs. Since libvirt 2.0.0."""

    __slots__ = {
        "events": "One event each.",
    }
    __fields__ = tuple(__slots__)

    events: list[PerfEvent]
    """One event each."""

    def __init__(
        self,
        *,
        events: list[PerfEvent] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.events = [] if events is None else events
        self.extra = extra


class PerfEvent(Element):
    """Whether an event is counted."""

    __slots__ = {
        "name": "Which event.",
        "enabled": "Whether it is counted.",
    }
    __fields__ = tuple(__slots__)

    name: PerfEventName | None
    """Which event."""
    enabled: YesNo | None
    """Whether it is counted."""

    def __init__(
        self,
        *,
        name: PerfEventName | None = None,
        enabled: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.enabled = enabled
        self.extra = extra


class PowerManagement(Element):
    """Whether the firmware offers the guest to sleep. Since libvirt 0.10.2."""

    __slots__ = {
        "suspend_to_mem": "Sleep with memory kept (S3).",
        "suspend_to_disk": "Sleep with memory written to disk (S4).",
    }
    __fields__ = tuple(__slots__)

    suspend_to_mem: SleepState | None
    """Sleep with memory kept (S3)."""
    suspend_to_disk: SleepState | None
    """Sleep with memory written to disk (S4)."""

    def __init__(
        self,
        *,
        suspend_to_mem: SleepState | None = None,
        suspend_to_disk: SleepState | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.suspend_to_mem = suspend_to_mem
        self.suspend_to_disk = suspend_to_disk
        self.extra = extra


class QemuCapabilities(Element):
    """What libvirt shall believe of QEMU against its own findings."""

    __slots__ = {
        "adds": "What QEMU can do.",
        "dels": "What QEMU cannot do.",
    }
    __fields__ = tuple(__slots__)

    adds: list[QemuCapability]
    """What QEMU can do."""
    dels: list[QemuCapability]
    """What QEMU cannot do."""

    def __init__(
        self,
        *,
        adds: list[QemuCapability] | None = None,
        dels: list[QemuCapability] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.adds = [] if adds is None else adds
        self.dels = [] if dels is None else dels
        self.extra = extra


class QemuCapability(Element):
    """Something that QEMU can do, by libvirt's internal name."""

    __slots__ = {
        "capability": "The name.",
    }
    __fields__ = tuple(__slots__)

    capability: str | None
    """The name."""

    def __init__(
        self,
        *,
        capability: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.capability = capability
        self.extra = extra


class QemuCommandline(Element):
    """Arguments and environment for QEMU."""

    __slots__ = {
        "args": "The arguments, behind libvirt's own.",
        "envs": "The environment.",
    }
    __fields__ = tuple(__slots__)

    args: list[CommandlineArg]
    """The arguments, behind libvirt's own."""
    envs: list[CommandlineEnv]
    """The environment."""

    def __init__(
        self,
        *,
        args: list[CommandlineArg] | None = None,
        envs: list[CommandlineEnv] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.args = [] if args is None else args
        self.envs = [] if envs is None else envs
        self.extra = extra


class QemuDeprecation(Element):
    """What QEMU does about what is going to be removed from it."""

    __slots__ = {
        "behavior": "What it does.",
    }
    __fields__ = tuple(__slots__)

    behavior: QemuDeprecationBehavior | None
    """What it does."""

    def __init__(
        self,
        *,
        behavior: QemuDeprecationBehavior | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.behavior = behavior
        self.extra = extra


class QemuOverride(Element):
    """Properties of devices, over libvirt's own."""

    __slots__ = {
        "devices": "One device each.",
    }
    __fields__ = tuple(__slots__)

    devices: list[QemuOverrideDevice]
    """One device each."""

    def __init__(
        self,
        *,
        devices: list[QemuOverrideDevice] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.devices = [] if devices is None else devices
        self.extra = extra


class QemuOverrideDevice(Element):
    """Properties of one device."""

    __slots__ = {
        "alias": "The device's alias.",
        "frontend": "The properties of what the guest sees.",
    }
    __fields__ = tuple(__slots__)

    alias: str | None
    """The device's alias."""
    frontend: QemuOverrideFrontend | None
    """The properties of what the guest sees."""

    def __init__(
        self,
        *,
        alias: str | None = None,
        frontend: QemuOverrideFrontend | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.alias = alias
        self.frontend = frontend
        self.extra = extra


class QemuOverrideFrontend(Element):
    """Properties of what the guest sees of a device."""

    __slots__ = {
        "properties": "One property each.",
    }
    __fields__ = tuple(__slots__)

    properties: list[QemuOverrideProperty]
    """One property each."""

    def __init__(
        self,
        *,
        properties: list[QemuOverrideProperty] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.properties = [] if properties is None else properties
        self.extra = extra


class QemuOverrideProperty(Element):
    """A property of a device."""

    __slots__ = {
        "name": "Its name.",
        "type": "What kind of value it has.",
        "value": "The value.",
    }
    __fields__ = tuple(__slots__)

    name: str | None
    """Its name."""
    type: QemuPropertyType | None
    """What kind of value it has."""
    value: str | None
    """The value."""

    def __init__(
        self,
        *,
        name: str | None = None,
        type: QemuPropertyType | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.type = type
        self.value = value
        self.extra = extra


class QuoteGenerationService(Element):
    """The service that signs a guest's reports."""

    __slots__ = {
        "path": "The path of its socket; the usual one unless given.",
    }
    __fields__ = tuple(__slots__)

    path: str | None
    """The path of its socket; the usual one unless given."""

    def __init__(
        self,
        *,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.path = path
        self.extra = extra


class ResctrlMonitor(Element):
    """A measurement of virtual processors."""

    __slots__ = {
        "vcpus": "The virtual processors that are measured.",
    }
    __fields__ = tuple(__slots__)

    vcpus: str | None
    """The virtual processors that are measured."""

    def __init__(
        self,
        *,
        vcpus: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vcpus = vcpus
        self.extra = extra


class Resource(Element):
    """Where the guest stands among the host's resources. Since libvirt 1.0.5."""

    __slots__ = {
        "partition": "The control group, such as `/machine/production`, which must exist.",
        "fibrechannel": "The guest's name on a Fibre Channel network. Since libvirt 7.7.0.",
    }
    __fields__ = tuple(__slots__)

    partition: str | None
    """The control group, such as `/machine/production`, which must exist."""
    fibrechannel: FibreChannel | None
    """The guest's name on a Fibre Channel network. Since libvirt 7.7.0."""

    def __init__(
        self,
        *,
        partition: str | None = None,
        fibrechannel: FibreChannel | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.partition = partition
        self.fibrechannel = fibrechannel
        self.extra = extra


class Sbbc(Element):
    """Speculation barrier for bounds checks."""

    __slots__ = {
        "value": "What protects the guest.",
    }
    __fields__ = tuple(__slots__)

    value: SpeculationFix | None
    """What protects the guest."""

    def __init__(
        self,
        *,
        value: SpeculationFix | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.value = value
        self.extra = extra


class SecLabel(Element):
    """How one of the host's security systems confines a guest."""

    __slots__ = {
        "type": "Who chooses the label.",
        "model": "The security system: `selinux`, `apparmor` or `dac`.",
        "relabel": "Whether the guest's files get a label; always with `dynamic`.",
        "label": "The guest's label: an SELinux context, an AppArmor profile, or user and group as `user:group`.",
        "imagelabel": "The label of the guest's files; libvirt only writes it.",
        "baselabel": "What a `dynamic` label is made from.",
    }
    __fields__ = tuple(__slots__)

    type: SecLabelType | None
    """Who chooses the label."""
    model: str | None
    """The security system: `selinux`, `apparmor` or `dac`."""
    relabel: YesNo | None
    """Whether the guest's files get a label; always with `dynamic`."""
    label: str | None
    """The guest's label: an SELinux context, an AppArmor profile, or user and group as `user:group`."""
    imagelabel: str | None
    """The label of the guest's files; libvirt only writes it."""
    baselabel: str | None
    """What a `dynamic` label is made from."""

    def __init__(
        self,
        *,
        type: SecLabelType | None = None,
        model: str | None = None,
        relabel: YesNo | None = None,
        label: str | None = None,
        imagelabel: str | None = None,
        baselabel: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.model = model
        self.relabel = relabel
        self.label = label
        self.imagelabel = imagelabel
        self.baselabel = baselabel
        self.extra = extra

    @classmethod
    def none(cls, model: str) -> Self:
        """No confinement by a security system."""
        return cls(type="none", model=model)


class SleepState(Element):
    """Whether one kind of sleep is offered; as the hypervisor likes unless given."""

    __slots__ = {
        "enabled": "Whether it is.",
    }
    __fields__ = tuple(__slots__)

    enabled: YesNo | None
    """Whether it is."""

    def __init__(
        self,
        *,
        enabled: YesNo | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.enabled = enabled
        self.extra = extra


class Smbios(Element):
    """Where the SMBIOS values come from."""

    __slots__ = {
        "mode": "Where they come from.",
    }
    __fields__ = tuple(__slots__)

    mode: SmbiosMode | None
    """Where they come from."""

    def __init__(
        self,
        *,
        mode: SmbiosMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.mode = mode
        self.extra = extra


class SmbiosBlock(Element):
    """One block of SMBIOS values."""

    __slots__ = {
        "entries": "The values.",
    }
    __fields__ = tuple(__slots__)

    entries: list[SmbiosEntry]
    """The values."""

    def __init__(
        self,
        *,
        entries: list[SmbiosEntry] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.entries = [] if entries is None else entries
        self.extra = extra

    def value(self, name: SmbiosField) -> str | None:
        """The value of a field."""
        return next((entry.value for entry in self.entries if entry.name == name), None)


class SmbiosEntry(Element):
    """One SMBIOS value."""

    __slots__ = {
        "name": "Which one.",
        "value": "The value.",
    }
    __fields__ = tuple(__slots__)

    name: SmbiosField | None
    """Which one."""
    value: str | None
    """The value."""

    def __init__(
        self,
        *,
        name: SmbiosField | None = None,
        value: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.value = value
        self.extra = extra


class Smm(Element):
    """System management mode."""

    __slots__ = {
        "state": "Whether it is on; `on` unless given.",
        "tseg": "Its memory, MiB unless a unit is given. Since libvirt 4.5.0.",
    }
    __fields__ = tuple(__slots__)

    state: OnOff | None
    """Whether it is on; `on` unless given."""
    tseg: Size | None
    """Its memory, MiB unless a unit is given. Since libvirt 4.5.0."""

    def __init__(
        self,
        *,
        state: OnOff | None = None,
        tseg: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.tseg = tseg
        self.extra = extra

    @classmethod
    def on(cls) -> Self:
        """Switched on."""
        return cls(state="on")


class Sysinfo(Root):
    """What the guest reads of its machine. Since libvirt 0.8.7.

    As a document of its own it is what libvirt reports of a host.
    """

    __slots__ = {
        "type": "How the guest reads it.",
        "bios": "The firmware (block 0).",
        "system": "The machine (block 1).",
        "base_boards": "The boards (block 2).",
        "chassis": "The case (block 3). Since libvirt 4.1.0.",
        "processors": "The processors (block 4), of a host.",
        "memory_devices": "The memory modules (block 17), of a host.",
        "oem_strings": "Free text (block 11), the usual way to hand data to a guest. Since libvirt 4.1.0.",
        "entries": "Blobs of the firmware's configuration, when `type_` is `fwcfg`. Since libvirt 6.5.0.",
    }
    __fields__ = tuple(__slots__)
    __document__ = "domain.Sysinfo"

    type: SysinfoType | None
    """How the guest reads it."""
    bios: SmbiosBlock | None
    """The firmware (block 0)."""
    system: SmbiosBlock | None
    """The machine (block 1)."""
    base_boards: list[SmbiosBlock]
    """The boards (block 2)."""
    chassis: SmbiosBlock | None
    """The case (block 3). Since libvirt 4.1.0."""
    processors: list[SmbiosBlock]
    """The processors (block 4), of a host."""
    memory_devices: list[SmbiosBlock]
    """The memory modules (block 17), of a host."""
    oem_strings: OemStrings | None
    """Free text (block 11), the usual way to hand data to a guest. Since libvirt 4.1.0."""
    entries: list[FwCfgEntry]
    """Blobs of the firmware's configuration, when `type_` is `fwcfg`. Since libvirt 6.5.0."""

    def __init__(
        self,
        *,
        type: SysinfoType | None = None,
        bios: SmbiosBlock | None = None,
        system: SmbiosBlock | None = None,
        base_boards: list[SmbiosBlock] | None = None,
        chassis: SmbiosBlock | None = None,
        processors: list[SmbiosBlock] | None = None,
        memory_devices: list[SmbiosBlock] | None = None,
        oem_strings: OemStrings | None = None,
        entries: list[FwCfgEntry] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.type = type
        self.bios = bios
        self.system = system
        self.base_boards = [] if base_boards is None else base_boards
        self.chassis = chassis
        self.processors = [] if processors is None else processors
        self.memory_devices = [] if memory_devices is None else memory_devices
        self.oem_strings = oem_strings
        self.entries = [] if entries is None else entries
        self.extra = extra

    @classmethod
    def smbios(cls) -> Self:
        """SMBIOS values; the mode 'sysinfo' of `Smbios` makes the guest see them."""
        return cls(type="smbios")

    @classmethod
    def fwcfg(cls) -> Self:
        """Blobs of the firmware's configuration."""
        return cls(type="fwcfg")


class Tcg(Element):
    """QEMU's emulation of the processor."""

    __slots__ = {
        "tb_cache": "Memory for translated code, a multiple of 1 MiB. KiB unless a unit is given.",
    }
    __fields__ = tuple(__slots__)

    tb_cache: Size | None
    """Memory for translated code, a multiple of 1 MiB. KiB unless a unit is given."""

    def __init__(
        self,
        *,
        tb_cache: Size | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.tb_cache = tb_cache
        self.extra = extra


class ThrottleGroups(Element):
    """Limits that several disks share. Since libvirt 11.2.0."""

    __slots__ = {
        "throttlegroups": "One group each; `group_name` is what disks refer to.",
    }
    __fields__ = tuple(__slots__)

    throttlegroups: list[IoTune]
    """One group each; `group_name` is what disks refer to."""

    def __init__(
        self,
        *,
        throttlegroups: list[IoTune] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.throttlegroups = [] if throttlegroups is None else throttlegroups
        self.extra = extra


class Timer(Element):
    """Settings of a timer."""

    __slots__ = {
        "name": "Which timer.",
        "present": "Whether the guest has it.",
        "tickpolicy": "What happens to ticks that come too late.",
        "track": "What it tracks, for `rtc` and `platform`.",
        "frequency": "How fast it runs, in Hz, for `tsc`.",
        "mode": "How it is made, for `tsc`.",
        "catchup": "How it catches up, with the policy `catchup`.",
    }
    __fields__ = tuple(__slots__)

    name: TimerName | None
    """Which timer."""
    present: YesNo | None
    """Whether the guest has it."""
    tickpolicy: TickPolicy | None
    """What happens to ticks that come too late."""
    track: TimerTrack | None
    """What it tracks, for `rtc` and `platform`."""
    frequency: int | None
    """How fast it runs, in Hz, for `tsc`."""
    mode: TimerMode | None
    """How it is made, for `tsc`."""
    catchup: TimerCatchup | None
    """How it catches up, with the policy `catchup`."""

    def __init__(
        self,
        *,
        name: TimerName | None = None,
        present: YesNo | None = None,
        tickpolicy: TickPolicy | None = None,
        track: TimerTrack | None = None,
        frequency: int | None = None,
        mode: TimerMode | None = None,
        catchup: TimerCatchup | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.name = name
        self.present = present
        self.tickpolicy = tickpolicy
        self.track = track
        self.frequency = frequency
        self.mode = mode
        self.catchup = catchup
        self.extra = extra


class TimerCatchup(Element):
    """How a timer catches up."""

    __slots__ = {
        "threshold": "How late it may be before it does.",
        "slew": "How much faster it goes.",
        "limit": "How much it makes up at most.",
    }
    __fields__ = tuple(__slots__)

    threshold: int | None
    """How late it may be before it does."""
    slew: int | None
    """How much faster it goes."""
    limit: int | None
    """How much it makes up at most."""

    def __init__(
        self,
        *,
        threshold: int | None = None,
        slew: int | None = None,
        limit: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.threshold = threshold
        self.slew = slew
        self.limit = limit
        self.extra = extra


class Varstore(Element):
    """Where UEFI keeps its variables when QEMU itself looks after them. Since libvirt 12.1.0."""

    __slots__ = {
        "template": "The file that it is first filled from.",
        "path": "The path.",
    }
    __fields__ = tuple(__slots__)

    template: str | None
    """The file that it is first filled from."""
    path: str | None
    """The path."""

    def __init__(
        self,
        *,
        template: str | None = None,
        path: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.template = template
        self.path = path
        self.extra = extra


class Vcpu(Element):
    """How many virtual processors the guest has."""

    __slots__ = {
        "placement": "Who chooses the host's processors for the guest. Since libvirt 0.9.11.",
        "cpuset": "The host's processors that the guest may run on, such as `1-4,^3,6`. Since libvirt 0.4.4.",
        "current": "How many are on, when not all. Since libvirt 0.8.5.",
        "count": "How many there are at most.",
    }
    __fields__ = tuple(__slots__)

    placement: Placement | None
    """Who chooses the host's processors for the guest. Since libvirt 0.9.11."""
    cpuset: str | None
    """The host's processors that the guest may run on, such as `1-4,^3,6`. Since libvirt 0.4.4."""
    current: int | None
    """How many are on, when not all. Since libvirt 0.8.5."""
    count: int | None
    """How many there are at most."""

    def __init__(
        self,
        *,
        placement: Placement | None = None,
        cpuset: str | None = None,
        current: int | None = None,
        count: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.placement = placement
        self.cpuset = cpuset
        self.current = current
        self.count = count
        self.extra = extra


class VcpuPin(Element):
    """The host's processors for one virtual processor."""

    __slots__ = {
        "vcpu": "The virtual processor's number.",
        "cpuset": "The host's processors, such as `1-4,^2`.",
    }
    __fields__ = tuple(__slots__)

    vcpu: int | None
    """The virtual processor's number."""
    cpuset: str | None
    """The host's processors, such as `1-4,^2`."""

    def __init__(
        self,
        *,
        vcpu: int | None = None,
        cpuset: str | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vcpu = vcpu
        self.cpuset = cpuset
        self.extra = extra


class VcpuSched(Element):
    """The scheduler of virtual processors."""

    __slots__ = {
        "vcpus": "The virtual processors, such as `0-4,^3`; all unless given.",
        "scheduler": "The scheduler.",
        "priority": "The priority, with `fifo` and `rr`; 1 to 99 on most hosts.",
    }
    __fields__ = tuple(__slots__)

    vcpus: str | None
    """The virtual processors, such as `0-4,^3`; all unless given."""
    scheduler: Scheduler | None
    """The scheduler."""
    priority: int | None
    """The priority, with `fifo` and `rr`; 1 to 99 on most hosts."""

    def __init__(
        self,
        *,
        vcpus: str | None = None,
        scheduler: Scheduler | None = None,
        priority: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vcpus = vcpus
        self.scheduler = scheduler
        self.priority = priority
        self.extra = extra


class VcpuState(Element):
    """The state of one virtual processor."""

    __slots__ = {
        "id": "Its number, from 0.",
        "enabled": "Whether it is on.",
        "hotpluggable": "Whether it can be switched while the guest runs.",
        "order": "Which comes first when they are added; all that are on have one, or none has.",
    }
    __fields__ = tuple(__slots__)

    id: int | None
    """Its number, from 0."""
    enabled: YesNo | None
    """Whether it is on."""
    hotpluggable: YesNo | None
    """Whether it can be switched while the guest runs."""
    order: int | None
    """Which comes first when they are added; all that are on have one, or none has."""

    def __init__(
        self,
        *,
        id: int | None = None,
        enabled: YesNo | None = None,
        hotpluggable: YesNo | None = None,
        order: int | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.id = id
        self.enabled = enabled
        self.hotpluggable = hotpluggable
        self.order = order
        self.extra = extra


class Vcpus(Element):
    """The state of single virtual processors. Since libvirt 2.2.0."""

    __slots__ = {
        "vcpus": "One virtual processor each.",
    }
    __fields__ = tuple(__slots__)

    vcpus: list[VcpuState]
    """One virtual processor each."""

    def __init__(
        self,
        *,
        vcpus: list[VcpuState] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.vcpus = [] if vcpus is None else vcpus
        self.extra = extra


class XenCommandline(Element):
    """Arguments for the device model that Xen starts."""

    __slots__ = {
        "args": "The arguments, behind Xen's own.",
    }
    __fields__ = tuple(__slots__)

    args: list[CommandlineArg]
    """The arguments, behind Xen's own."""

    def __init__(
        self,
        *,
        args: list[CommandlineArg] | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.args = [] if args is None else args
        self.extra = extra


class XenFeatures(Element):
    """What Xen offers the guest."""

    __slots__ = {
        "e820_host": "A paravirtualized guest sees the host's memory map. Since libvirt 6.3.0.",
        "passthrough": "PCI devices of the host can be given to the guest. Since libvirt 6.3.0.",
    }
    __fields__ = tuple(__slots__)

    e820_host: FeatureState | None
    """A paravirtualized guest sees the host's memory map. Since libvirt 6.3.0."""
    passthrough: XenPassthrough | None
    """PCI devices of the host can be given to the guest. Since libvirt 6.3.0."""

    def __init__(
        self,
        *,
        e820_host: FeatureState | None = None,
        passthrough: XenPassthrough | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.e820_host = e820_host
        self.passthrough = passthrough
        self.extra = extra


class XenPassthrough(Element):
    """PCI devices of the host can be given to the guest."""

    __slots__ = {
        "state": "Whether it is on.",
        "mode": "How the devices' page tables are kept.",
    }
    __fields__ = tuple(__slots__)

    state: OnOff | None
    """Whether it is on."""
    mode: XenPassthroughMode | None
    """How the devices' page tables are kept."""

    def __init__(
        self,
        *,
        state: OnOff | None = None,
        mode: XenPassthroughMode | None = None,
        extra: Extra = NOTHING,
    ) -> None:
        self.state = state
        self.mode = mode
        self.extra = extra


# What annotations name; here, because modules name each other's classes.
from .common import OnOff, Size, YesNo
from .cpu import Arch, Cpu, MemoryAccessMode
from .devices import Devices, Disk, DiskSource, DiskType, Interface, IoTune
