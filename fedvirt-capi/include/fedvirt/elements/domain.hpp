/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_DOMAIN_HPP
#define FEDVIRT_ELEMENTS_DOMAIN_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain {

template <class Handle> class BasicAcpiTable;
template <class Handle> class BasicAcpiTables;
template <class Handle> class BasicAia;
template <class Handle> class BasicApic;
template <class Handle> class BasicAsyncTeardown;
template <class Handle> class BasicBhyveCommandline;
template <class Handle> class BasicBios;
template <class Handle> class BasicBlkioDevice;
template <class Handle> class BasicBlkioTune;
template <class Handle> class BasicBootMenu;
template <class Handle> class BasicCacheTune;
template <class Handle> class BasicCacheTuneCache;
template <class Handle> class BasicCacheTuneMonitor;
template <class Handle> class BasicCfpc;
template <class Handle> class BasicClock;
template <class Handle> class BasicCommandlineArg;
template <class Handle> class BasicCommandlineEnv;
template <class Handle> class BasicCpuTune;
template <class Handle> class BasicDefaultIoThread;
template <class Handle> class BasicDomain;
template <class Handle> class BasicEmulatorPin;
template <class Handle> class BasicEmulatorSched;
template <class Handle> class BasicEnergyTune;
template <class Handle> class BasicFeatureState;
template <class Handle> class BasicFeatures;
template <class Handle> class BasicFibreChannel;
template <class Handle> class BasicFirmwareFeature;
template <class Handle> class BasicFirmwareFeatures;
template <class Handle> class BasicFwCfgEntry;
template <class Handle> class BasicGic;
template <class Handle> class BasicHpt;
template <class Handle> class BasicHugePage;
template <class Handle> class BasicHugePages;
template <class Handle> class BasicHyperV;
template <class Handle> class BasicHyperVSpinlocks;
template <class Handle> class BasicHyperVStimer;
template <class Handle> class BasicHyperVTlbFlush;
template <class Handle> class BasicHyperVVendorId;
template <class Handle> class BasicIbs;
template <class Handle> class BasicIdMap;
template <class Handle> class BasicIdRange;
template <class Handle> class BasicInitEnv;
template <class Handle> class BasicIoApic;
template <class Handle> class BasicIoThread;
template <class Handle> class BasicIoThreadIds;
template <class Handle> class BasicIoThreadPin;
template <class Handle> class BasicIoThreadPoll;
template <class Handle> class BasicIoThreadSched;
template <class Handle> class BasicIommufd;
template <class Handle> class BasicKeyWrap;
template <class Handle> class BasicKeyWrapCipher;
template <class Handle> class BasicKvm;
template <class Handle> class BasicKvmDirtyRing;
template <class Handle> class BasicLaunchSecurity;
template <class Handle> class BasicLinuxCapabilities;
template <class Handle> class BasicLoader;
template <class Handle> class BasicLxcNamespace;
template <class Handle> class BasicLxcShare;
template <class Handle> class BasicMaxMemory;
template <class Handle> class BasicMemTune;
template <class Handle> class BasicMemory;
template <class Handle> class BasicMemoryBacking;
template <class Handle> class BasicMemoryBackingAccess;
template <class Handle> class BasicMemoryBackingAllocation;
template <class Handle> class BasicMemoryBackingSource;
template <class Handle> class BasicMemoryTune;
template <class Handle> class BasicMemoryTuneNode;
template <class Handle> class BasicMsrs;
template <class Handle> class BasicNumaTune;
template <class Handle> class BasicNumaTuneMemNode;
template <class Handle> class BasicNumaTuneMemory;
template <class Handle> class BasicOemStrings;
template <class Handle> class BasicOs;
template <class Handle> class BasicOsBoot;
template <class Handle> class BasicOsNvram;
template <class Handle> class BasicOsType;
template <class Handle> class BasicPerf;
template <class Handle> class BasicPerfEvent;
template <class Handle> class BasicPowerManagement;
template <class Handle> class BasicQemuCapabilities;
template <class Handle> class BasicQemuCapability;
template <class Handle> class BasicQemuCommandline;
template <class Handle> class BasicQemuDeprecation;
template <class Handle> class BasicQemuOverride;
template <class Handle> class BasicQemuOverrideDevice;
template <class Handle> class BasicQemuOverrideFrontend;
template <class Handle> class BasicQemuOverrideProperty;
template <class Handle> class BasicQuoteGenerationService;
template <class Handle> class BasicResctrlMonitor;
template <class Handle> class BasicResource;
template <class Handle> class BasicSbbc;
template <class Handle> class BasicSecLabel;
template <class Handle> class BasicSleepState;
template <class Handle> class BasicSmbios;
template <class Handle> class BasicSmbiosBlock;
template <class Handle> class BasicSmbiosEntry;
template <class Handle> class BasicSmm;
template <class Handle> class BasicSysinfo;
template <class Handle> class BasicTcg;
template <class Handle> class BasicThrottleGroups;
template <class Handle> class BasicTimer;
template <class Handle> class BasicTimerCatchup;
template <class Handle> class BasicVarstore;
template <class Handle> class BasicVcpu;
template <class Handle> class BasicVcpuPin;
template <class Handle> class BasicVcpuSched;
template <class Handle> class BasicVcpuState;
template <class Handle> class BasicVcpus;
template <class Handle> class BasicXenCommandline;
template <class Handle> class BasicXenFeatures;
template <class Handle> class BasicXenPassthrough;

}  // namespace domain
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "cpu.hpp"
#include "devices.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain {

/**
 * What a file of ACPI tables holds.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct AcpiTableType {
    /** One table with its header. Since libvirt 11.2.0. */
    static constexpr char raw[] = "raw";
    /** Several tables with their headers (Xen). Since libvirt 11.2.0. */
    static constexpr char rawset[] = "rawset";
    /** Windows' licence, as makers of machines ship it. Since libvirt 1.3.5. */
    static constexpr char slic[] = "slic";
    /** Windows' licence, of newer versions. Since libvirt 11.2.0. */
    static constexpr char msdm[] = "msdm";
};

/**
 * Parts of RISC-V's interrupt architecture.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct AiaKind {
    /** None. */
    static constexpr char none[] = "none";
    /** The controller of wires, one for each socket. */
    static constexpr char aplic[] = "aplic";
    /** The controllers of wires and of messages, one of each for each core. */
    static constexpr char aplic_imsic[] = "aplic-imsic";
};

/**
 * A kind of device to boot from.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct BootDevice {
    /** A disk. */
    static constexpr char hd[] = "hd";
    /** A floppy disk. */
    static constexpr char fd[] = "fd";
    /** A CD or DVD. */
    static constexpr char cdrom[] = "cdrom";
    /** The network. */
    static constexpr char network[] = "network";
};

/**
 * What a part of a cache holds.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CacheTuneType {
    /** Code and data. */
    static constexpr char both[] = "both";
    /** Code. */
    static constexpr char code[] = "code";
    /** Data. */
    static constexpr char data[] = "data";
};

/**
 * What capabilities that are not named are.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CapabilitiesPolicy {
    /** As libvirt chooses. */
    static constexpr char default_[] = "default";
    /** Allowed. */
    static constexpr char allow[] = "allow";
    /** Denied. */
    static constexpr char deny[] = "deny";
};

/**
 * What a clock's difference counts from.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ClockBasis {
    /** UTC. */
    static constexpr char utc[] = "utc";
    /** The host's local time. */
    static constexpr char localtime[] = "localtime";
};

/**
 * What a guest's clock follows.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct ClockOffset {
    /** UTC. */
    static constexpr char utc[] = "utc";
    /** The host's local time. */
    static constexpr char localtime[] = "localtime";
    /** Local time of a time zone. Since libvirt 0.7.7. */
    static constexpr char timezone[] = "timezone";
    /** A difference to UTC or local time, which the guest can change for good. Since libvirt 0.7.7. */
    static constexpr char variable[] = "variable";
    /** The same time at each start. Since libvirt 8.4.0. */
    static constexpr char absolute[] = "absolute";
};

/**
 * What happens when a guest crashes.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CrashAction {
    /** It ends and its resources are free. */
    static constexpr char destroy[] = "destroy";
    /** It starts again. */
    static constexpr char restart[] = "restart";
    /** It stays as it is, to look into. */
    static constexpr char preserve[] = "preserve";
    /** It stays as it is under another name, and starts again (Xen). */
    static constexpr char rename_restart[] = "rename-restart";
    /** Its memory is saved, then it ends. Since libvirt 0.8.4. */
    static constexpr char coredump_destroy[] = "coredump-destroy";
    /** Its memory is saved, then it starts again. Since libvirt 0.8.4. */
    static constexpr char coredump_restart[] = "coredump-restart";
    /** It goes on, and deals with the crash itself. */
    static constexpr char preserve_running[] = "preserve-running";
};

/**
 * The hypervisor that runs a guest.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DomainType {
    /** QEMU, emulating the processor. */
    static constexpr char qemu[] = "qemu";
    /** An accelerator of old, no longer in use. */
    static constexpr char kqemu[] = "kqemu";
    /** QEMU with Linux's hardware virtualization. */
    static constexpr char kvm[] = "kvm";
    /** Xen. */
    static constexpr char xen[] = "xen";
    /** Linux containers. */
    static constexpr char lxc[] = "lxc";
    /** User Mode Linux, no longer in use. */
    static constexpr char uml[] = "uml";
    /** OpenVZ containers. */
    static constexpr char openvz[] = "openvz";
    /** libvirt's test driver, which runs nothing. */
    static constexpr char test[] = "test";
    /** VMware. */
    static constexpr char vmware[] = "vmware";
    /** Microsoft Hyper-V. */
    static constexpr char hyperv[] = "hyperv";
    /** VirtualBox. */
    static constexpr char vbox[] = "vbox";
    /** IBM POWER Hypervisor, no longer in use. */
    static constexpr char phyp[] = "phyp";
    /** Virtuozzo. */
    static constexpr char vz[] = "vz";
    /** FreeBSD's bhyve. */
    static constexpr char bhyve[] = "bhyve";
    /** QEMU with macOS's hardware virtualization. Since libvirt 8.1.0. */
    static constexpr char hvf[] = "hvf";
};

/**
 * A kind of firmware.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Firmware {
    /** BIOS. */
    static constexpr char bios[] = "bios";
    /** UEFI. */
    static constexpr char efi[] = "efi";
};

/**
 * A feature of a firmware.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct FirmwareFeatureName {
    /** Its variables hold the usual certificates, so that only signed systems boot. */
    static constexpr char enrolled_keys[] = "enrolled-keys";
    /** It can do Secure Boot. */
    static constexpr char secure_boot[] = "secure-boot";
};

/**
 * A version of ARM's interrupt controller.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct GicVersion {
    /** The host's. */
    static constexpr char host[] = "host";
    /** Version 2. */
    static constexpr char _2[] = "2";
    /** Version 3. */
    static constexpr char _3[] = "3";
};

/**
 * Whether a hash page table can change its size.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HptResizing {
    /** It can if guest and host support it. */
    static constexpr char enabled[] = "enabled";
    /** It cannot. */
    static constexpr char disabled[] = "disabled";
    /** It can; where it cannot the guest does not start. */
    static constexpr char required[] = "required";
};

/**
 * Which enlightenments are meant.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct HyperVMode {
    /** Those given. */
    static constexpr char custom[] = "custom";
    /** All that the hypervisor has, also those that libvirt does not know. */
    static constexpr char passthrough[] = "passthrough";
    /** All that the host supports, and those given. Since libvirt 11.9.0. */
    static constexpr char host_model[] = "host-model";
};

/**
 * What protects a guest from indirect branch speculation.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct IbsFix {
    /** Nothing. */
    static constexpr char broken[] = "broken";
    /** Flushing of the count cache. */
    static constexpr char workaround[] = "workaround";
    /** Branches one after the other. */
    static constexpr char fixed_ibs[] = "fixed-ibs";
    /** The count cache is off. */
    static constexpr char fixed_ccd[] = "fixed-ccd";
    /** Hardware that has no such fault. */
    static constexpr char fixed_na[] = "fixed-na";
};

/**
 * Who emulates the I/O interrupt controller.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct IoApicDriver {
    /** QEMU. */
    static constexpr char qemu[] = "qemu";
    /** The kernel. */
    static constexpr char kvm[] = "kvm";
};

/**
 * A kind of keys.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct KeyWrapCipherName {
    /** AES. */
    static constexpr char aes[] = "aes";
    /** DES and its threefold form. */
    static constexpr char dea[] = "dea";
};

/**
 * A processor's way to keep a guest's memory from the host.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LaunchSecurityType {
    /** AMD's secure encrypted virtualization. */
    static constexpr char sev[] = "sev";
    /** The same with memory that the host cannot change either. Since libvirt 10.5.0. */
    static constexpr char sev_snp[] = "sev-snp";
    /** IBM's secure execution. Since libvirt 7.6.0. */
    static constexpr char s390_pv[] = "s390-pv";
    /** Intel's trust domains. */
    static constexpr char tdx[] = "tdx";
};

/**
 * What happens when a guest shuts down or restarts.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LifecycleAction {
    /** It ends and its resources are free. */
    static constexpr char destroy[] = "destroy";
    /** It starts again. */
    static constexpr char restart[] = "restart";
    /** It stays as it is, to look into. */
    static constexpr char preserve[] = "preserve";
    /** It stays as it is under another name, and starts again (Xen). */
    static constexpr char rename_restart[] = "rename-restart";
};

/**
 * How a guest sees its firmware.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LoaderType {
    /** As read-only memory. */
    static constexpr char rom[] = "rom";
    /** As flash memory, as UEFI needs. */
    static constexpr char pflash[] = "pflash";
};

/**
 * What happens when a guest loses its locks on disks.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LockFailureAction {
    /** It is switched off. */
    static constexpr char poweroff[] = "poweroff";
    /** It is switched off and starts again. */
    static constexpr char restart[] = "restart";
    /** It is paused until somebody resumes it. */
    static constexpr char pause[] = "pause";
    /** It goes on. */
    static constexpr char ignore[] = "ignore";
};

/**
 * What names the one that a namespace is shared with.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LxcShareType {
    /** The name of a network namespace, as `ip netns` lists them. */
    static constexpr char netns[] = "netns";
    /** The name of a container. */
    static constexpr char name[] = "name";
    /** The number of a process. */
    static constexpr char pid[] = "pid";
};

/**
 * When the host sets memory aside.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MemoryAllocationMode {
    /** At the start. */
    static constexpr char immediate[] = "immediate";
    /** When the guest first uses it. */
    static constexpr char ondemand[] = "ondemand";
};

/**
 * Where memory comes from.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MemorySourceType {
    /** From a file. */
    static constexpr char file[] = "file";
    /** From the host's memory. */
    static constexpr char anonymous[] = "anonymous";
    /** From a file that exists only in memory. Since libvirt 4.10.0. */
    static constexpr char memfd[] = "memfd";
};

/**
 * What an access to an unknown register does.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MsrsUnknown {
    /** Nothing. */
    static constexpr char ignore[] = "ignore";
    /** It is an error of the guest. */
    static constexpr char fault[] = "fault";
};

/**
 * How strictly memory comes from the nodes given.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct NumaTuneMode {
    /** Only from them. */
    static constexpr char strict[] = "strict";
    /** From them first. */
    static constexpr char preferred[] = "preferred";
    /** From each in turn. */
    static constexpr char interleave[] = "interleave";
    /** As the host chooses, within them. */
    static constexpr char restrictive[] = "restrictive";
};

/**
 * A kind of operating system.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct OsKind {
    /** Made for bare metal: a full virtual machine. */
    static constexpr char hvm[] = "hvm";
    /** A container's first program. */
    static constexpr char exe[] = "exe";
    /** Knows that it runs on Xen. */
    static constexpr char xen[] = "xen";
    /** Knows that it runs on Xen; libvirt's usual word for it. */
    static constexpr char linux_[] = "linux";
    /** Knows that it runs on Xen, with hardware support. */
    static constexpr char xenpvh[] = "xenpvh";
    /** Runs in User Mode Linux. */
    static constexpr char uml[] = "uml";
};

/**
 * Something that can be counted.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PerfEventName {
    /** Bytes of the level 3 cache in use. */
    static constexpr char cmt[] = "cmt";
    /** Throughput from one level of cache to the next, in total. */
    static constexpr char mbmt[] = "mbmt";
    /** Throughput of one memory controller. */
    static constexpr char mbml[] = "mbml";
    /** Cycles. */
    static constexpr char cpu_cycles[] = "cpu_cycles";
    /** Instructions. */
    static constexpr char instructions[] = "instructions";
    /** Accesses to caches. */
    static constexpr char cache_references[] = "cache_references";
    /** Accesses that the caches could not answer. */
    static constexpr char cache_misses[] = "cache_misses";
    /** Branches. */
    static constexpr char branch_instructions[] = "branch_instructions";
    /** Branches that were foretold wrongly. */
    static constexpr char branch_misses[] = "branch_misses";
    /** Cycles of the bus. */
    static constexpr char bus_cycles[] = "bus_cycles";
    /** Cycles in which no instruction came. */
    static constexpr char stalled_cycles_frontend[] = "stalled_cycles_frontend";
    /** Cycles in which no instruction was carried out. */
    static constexpr char stalled_cycles_backend[] = "stalled_cycles_backend";
    /** Cycles at a fixed clock. */
    static constexpr char ref_cpu_cycles[] = "ref_cpu_cycles";
    /** Time, by a clock of each processor. */
    static constexpr char cpu_clock[] = "cpu_clock";
    /** Time of the task. */
    static constexpr char task_clock[] = "task_clock";
    /** Page faults of all kinds. */
    static constexpr char page_faults[] = "page_faults";
    /** Switches between tasks. */
    static constexpr char context_switches[] = "context_switches";
    /** Moves to other processors. */
    static constexpr char cpu_migrations[] = "cpu_migrations";
    /** Page faults for pages in memory. */
    static constexpr char page_faults_min[] = "page_faults_min";
    /** Page faults for pages on disk. */
    static constexpr char page_faults_maj[] = "page_faults_maj";
    /** Accesses to odd addresses. */
    static constexpr char alignment_faults[] = "alignment_faults";
    /** Instructions that the kernel carried out for the program. */
    static constexpr char emulation_faults[] = "emulation_faults";
};

/**
 * The format of a firmware's image or of its variables.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PflashFormat {
    /** As it is. */
    static constexpr char raw[] = "raw";
    /** QEMU's own image format. */
    static constexpr char qcow2[] = "qcow2";
};

/**
 * Who chooses the host's processors or memory nodes for a guest.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Placement {
    /** The document; all of them when it names none. */
    static constexpr char static_[] = "static";
    /** The service numad. */
    static constexpr char auto_[] = "auto";
};

/**
 * What QEMU does about what is going to be removed from it.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct QemuDeprecationBehavior {
    /** Nothing. */
    static constexpr char none[] = "none";
    /** It leaves it out of its answers. */
    static constexpr char omit[] = "omit";
    /** It refuses commands that use it. */
    static constexpr char reject[] = "reject";
    /** It ends when a command uses it. */
    static constexpr char crash[] = "crash";
};

/**
 * What kind of value a property has.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct QemuPropertyType {
    /** Text. */
    static constexpr char string[] = "string";
    /** A whole number. */
    static constexpr char signed_[] = "signed";
    /** A whole number, not negative. */
    static constexpr char unsigned_[] = "unsigned";
    /** True or false. */
    static constexpr char bool_[] = "bool";
    /** None: the property is left out. */
    static constexpr char remove[] = "remove";
};

/**
 * One of the host's schedulers.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Scheduler {
    /** For work that does not wait. */
    static constexpr char batch[] = "batch";
    /** When nothing else runs. */
    static constexpr char idle[] = "idle";
    /** In real time, until it waits. */
    static constexpr char fifo[] = "fifo";
    /** In real time, in turns. */
    static constexpr char rr[] = "rr";
};

/**
 * Who chooses a guest's label.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SecLabelType {
    /** libvirt, another one for each guest. Since libvirt 0.6.1. */
    static constexpr char dynamic[] = "dynamic";
    /** The document. Since libvirt 0.6.2. */
    static constexpr char static_[] = "static";
    /** Nobody: the guest is not confined. Since libvirt 0.9.10. */
    static constexpr char none[] = "none";
};

/**
 * The name of an SMBIOS value. Each block has some of them.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SmbiosField {
    /** Who made the firmware (`bios`). */
    static constexpr char vendor[] = "vendor";
    /** The version (all but the memory modules). */
    static constexpr char version[] = "version";
    /** When the firmware was made, mm/dd/yyyy (`bios`). */
    static constexpr char date[] = "date";
    /** The firmware's major and minor number, such as `10.22` (`bios`). */
    static constexpr char release[] = "release";
    /** Who made it (all but `bios`). */
    static constexpr char manufacturer[] = "manufacturer";
    /** The product's name (`system`, `baseBoard`). */
    static constexpr char product[] = "product";
    /** The serial number (`system`, `baseBoard`, `chassis`). */
    static constexpr char serial[] = "serial";
    /** The UUID; the same as the domain's, if both are given (`system`). */
    static constexpr char uuid[] = "uuid";
    /** The maker's number for this configuration (`system`, `chassis`). */
    static constexpr char sku[] = "sku";
    /** The family (`system`, `processor`). */
    static constexpr char family[] = "family";
    /** The owner's number for it (`baseBoard`, `chassis`). */
    static constexpr char asset[] = "asset";
    /** Where in the case (`baseBoard`). */
    static constexpr char location[] = "location";
    /** The socket (`processor`). */
    static constexpr char socket_destination[] = "socket_destination";
    /** The kind (`processor`, `memory_device`). */
    static constexpr char type[] = "type";
    /** The processor's identification (`processor`). */
    static constexpr char signature[] = "signature";
    /** The clock of the bus (`processor`). */
    static constexpr char external_clock[] = "external_clock";
    /** The highest clock that the socket allows (`processor`). */
    static constexpr char max_speed[] = "max_speed";
    /** Whether it is there and on (`processor`). */
    static constexpr char status[] = "status";
    /** The serial number (`processor`, `memory_device`). */
    static constexpr char serial_number[] = "serial_number";
    /** The maker's part number (`processor`, `memory_device`). */
    static constexpr char part_number[] = "part_number";
    /** The size (`memory_device`). */
    static constexpr char size[] = "size";
    /** The build, such as `DIMM` (`memory_device`). */
    static constexpr char form_factor[] = "form_factor";
    /** The slot (`memory_device`). */
    static constexpr char locator[] = "locator";
    /** The bank of the slot (`memory_device`). */
    static constexpr char bank_locator[] = "bank_locator";
    /** More on the kind (`memory_device`). */
    static constexpr char type_detail[] = "type_detail";
    /** The clock (`memory_device`). */
    static constexpr char speed[] = "speed";
};

/**
 * Where the SMBIOS values come from.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SmbiosMode {
    /** The hypervisor makes them up. */
    static constexpr char emulate[] = "emulate";
    /** From the host, all but the UUID. */
    static constexpr char host[] = "host";
    /** From the guest's `sysinfo`. */
    static constexpr char sysinfo[] = "sysinfo";
};

/**
 * What protects a guest from speculation of the processor.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SpeculationFix {
    /** Nothing. */
    static constexpr char broken[] = "broken";
    /** Software. */
    static constexpr char workaround[] = "workaround";
    /** Hardware. */
    static constexpr char fixed[] = "fixed";
};

/**
 * How a guest reads information of its machine.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SysinfoType {
    /** As SMBIOS values. */
    static constexpr char smbios[] = "smbios";
    /** As QEMU's firmware configuration. */
    static constexpr char fwcfg[] = "fwcfg";
};

/**
 * What happens to ticks that come too late.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TickPolicy {
    /** They come at the usual pace; the guest's time stays behind. */
    static constexpr char delay[] = "delay";
    /** They come faster until the time is right. */
    static constexpr char catchup[] = "catchup";
    /** They come as one; the guest's time may stay behind. */
    static constexpr char merge[] = "merge";
    /** They are dropped; the guest sees time jump. */
    static constexpr char discard[] = "discard";
};

/**
 * How the processor's counter is made for a guest.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TimerMode {
    /** As the hypervisor likes. */
    static constexpr char auto_[] = "auto";
    /** By the processor. */
    static constexpr char native[] = "native";
    /** By the hypervisor. */
    static constexpr char emulate[] = "emulate";
    /** By the processor, with the hypervisor's help. */
    static constexpr char paravirt[] = "paravirt";
    /** By the hypervisor, the same on all processors. */
    static constexpr char smpsafe[] = "smpsafe";
};

/**
 * A timer.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TimerName {
    /** The machine's; not in use. */
    static constexpr char platform[] = "platform";
    /** The high precision event timer. */
    static constexpr char hpet[] = "hpet";
    /** KVM's clock. */
    static constexpr char kvmclock[] = "kvmclock";
    /** The programmable interval timer. */
    static constexpr char pit[] = "pit";
    /** The real-time clock. */
    static constexpr char rtc[] = "rtc";
    /** The processor's time stamp counter. */
    static constexpr char tsc[] = "tsc";
    /** Microsoft's clock, for Windows. Since libvirt 1.2.2. */
    static constexpr char hypervclock[] = "hypervclock";
    /** ARM's virtual timer. Since libvirt 6.1.0. */
    static constexpr char armvtimer[] = "armvtimer";
};

/**
 * What a timer tracks.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct TimerTrack {
    /** The time since the start. */
    static constexpr char boot[] = "boot";
    /** The guest's time, which stands while the guest does not run. */
    static constexpr char guest[] = "guest";
    /** The host's time. */
    static constexpr char wall[] = "wall";
    /** The host's time, never set back. */
    static constexpr char realtime[] = "realtime";
};

/**
 * How the page tables of a guest's PCI devices are kept.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct XenPassthroughMode {
    /** Apart from the processor's. */
    static constexpr char sync_pt[] = "sync_pt";
    /** Shared with the processor's. */
    static constexpr char share_pt[] = "share_pt";
};

/** An ACPI table, from a file. */
template <class Handle> class BasicAcpiTable : public Element<BasicAcpiTable, Handle> {
 public:
    using Element<fedvirt::domain::BasicAcpiTable, Handle>::Element;
    /** What the file holds. Words: domain::AcpiTableType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The file's path. */
    std::optional<std::string> path() const { return this->get_text("text()"); }
    Result<void> path(const TextOrNone &value) const { return this->set("text()", value); }
};
using AcpiTable = BasicAcpiTable<fedvirt_document>;
using ConstAcpiTable = BasicAcpiTable<const fedvirt_document>;

/** ACPI tables to hand to the guest. */
template <class Handle> class BasicAcpiTables : public Element<BasicAcpiTables, Handle> {
 public:
    using Element<fedvirt::domain::BasicAcpiTables, Handle>::Element;
    /** One table each. */
    List<domain::BasicAcpiTable, Handle> tables() const { return {this->document_, this->at("table")}; }
};
using AcpiTables = BasicAcpiTables<fedvirt_document>;
using ConstAcpiTables = BasicAcpiTables<const fedvirt_document>;

/** RISC-V's interrupt architecture. */
template <class Handle> class BasicAia : public Element<BasicAia, Handle> {
 public:
    using Element<fedvirt::domain::BasicAia, Handle>::Element;
    /** Which parts of it there are. Words: domain::AiaKind. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using Aia = BasicAia<fedvirt_document>;
using ConstAia = BasicAia<const fedvirt_document>;

/** Programmable interrupts. */
template <class Handle> class BasicApic : public Element<BasicApic, Handle> {
 public:
    using Element<fedvirt::domain::BasicApic, Handle>::Element;
    /**
     * Whether the end of an interrupt is signalled without leaving the guest. Since libvirt 0.10.2. Words:
     * common::OnOff.
     */
    std::optional<std::string> eoi() const { return this->get_text("@eoi"); }
    Result<void> eoi(const TextOrNone &value) const { return this->set("@eoi", value); }
};
using Apic = BasicApic<fedvirt_document>;
using ConstApic = BasicApic<const fedvirt_document>;

/** Whether the guest's memory is freed in the background. */
template <class Handle> class BasicAsyncTeardown : public Element<BasicAsyncTeardown, Handle> {
 public:
    using Element<fedvirt::domain::BasicAsyncTeardown, Handle>::Element;
    /** Whether it is; `yes` unless given. Words: common::YesNo. */
    std::optional<std::string> enabled() const { return this->get_text("@enabled"); }
    Result<void> enabled(const TextOrNone &value) const { return this->set("@enabled", value); }
};
using AsyncTeardown = BasicAsyncTeardown<fedvirt_document>;
using ConstAsyncTeardown = BasicAsyncTeardown<const fedvirt_document>;

/** Arguments for bhyve. */
template <class Handle> class BasicBhyveCommandline : public Element<BasicBhyveCommandline, Handle> {
 public:
    using Element<fedvirt::domain::BasicBhyveCommandline, Handle>::Element;
    /** The arguments, behind libvirt's own. */
    List<domain::BasicCommandlineArg, Handle> args() const { return {this->document_, this->at("bhyve:arg")}; }
};
using BhyveCommandline = BasicBhyveCommandline<fedvirt_document>;
using ConstBhyveCommandline = BasicBhyveCommandline<const fedvirt_document>;

/** Settings of a BIOS. */
template <class Handle> class BasicBios : public Element<BasicBios, Handle> {
 public:
    using Element<fedvirt::domain::BasicBios, Handle>::Element;
    /** Whether its messages go to a serial port. Words: common::YesNo. */
    std::optional<std::string> useserial() const { return this->get_text("@useserial"); }
    Result<void> useserial(const TextOrNone &value) const { return this->set("@useserial", value); }
    /**
     * How long it waits before it tries again when booting fails, in ms up to 65535; -1 is never. Since libvirt
     * 0.10.2.
     */
    std::optional<std::int64_t> reboot_timeout() const { return this->get_signed("@rebootTimeout"); }
    Result<void> reboot_timeout(const NumberOrNone &value) const { return this->set("@rebootTimeout", value); }
};
using Bios = BasicBios<fedvirt_document>;
using ConstBios = BasicBios<const fedvirt_document>;

/** How much of one of the host's disks a guest gets. */
template <class Handle> class BasicBlkioDevice : public Element<BasicBlkioDevice, Handle> {
 public:
    using Element<fedvirt::domain::BasicBlkioDevice, Handle>::Element;
    /** The disk's path on the host. */
    std::optional<std::string> path() const { return this->get_text("path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("path", value); }
    /** The guest's weight, 10 to 1000. */
    std::optional<std::uint64_t> weight() const { return this->get_unsigned("weight"); }
    Result<void> weight(const NumberOrNone &value) const { return this->set("weight", value); }
    /** The most reads per second. Since libvirt 1.2.2. */
    std::optional<std::uint64_t> read_iops_sec() const { return this->get_unsigned("read_iops_sec"); }
    Result<void> read_iops_sec(const NumberOrNone &value) const { return this->set("read_iops_sec", value); }
    /** The most writes per second. Since libvirt 1.2.2. */
    std::optional<std::uint64_t> write_iops_sec() const { return this->get_unsigned("write_iops_sec"); }
    Result<void> write_iops_sec(const NumberOrNone &value) const { return this->set("write_iops_sec", value); }
    /** The most bytes read per second. Since libvirt 1.2.2. */
    std::optional<std::uint64_t> read_bytes_sec() const { return this->get_unsigned("read_bytes_sec"); }
    Result<void> read_bytes_sec(const NumberOrNone &value) const { return this->set("read_bytes_sec", value); }
    /** The most bytes written per second. Since libvirt 1.2.2. */
    std::optional<std::uint64_t> write_bytes_sec() const { return this->get_unsigned("write_bytes_sec"); }
    Result<void> write_bytes_sec(const NumberOrNone &value) const { return this->set("write_bytes_sec", value); }
};
using BlkioDevice = BasicBlkioDevice<fedvirt_document>;
using ConstBlkioDevice = BasicBlkioDevice<const fedvirt_document>;

/** How much of the host's disks a guest gets. Since libvirt 0.8.8. */
template <class Handle> class BasicBlkioTune : public Element<BasicBlkioTune, Handle> {
 public:
    using Element<fedvirt::domain::BasicBlkioTune, Handle>::Element;
    /** The guest's weight against other guests, 10 to 1000. */
    std::optional<std::uint64_t> weight() const { return this->get_unsigned("weight"); }
    Result<void> weight(const NumberOrNone &value) const { return this->set("weight", value); }
    /** The same and more for single disks of the host. Since libvirt 0.9.8. */
    List<domain::BasicBlkioDevice, Handle> devices() const { return {this->document_, this->at("device")}; }
};
using BlkioTune = BasicBlkioTune<fedvirt_document>;
using ConstBlkioTune = BasicBlkioTune<const fedvirt_document>;

/** The firmware's menu of what to boot. */
template <class Handle> class BasicBootMenu : public Element<BasicBootMenu, Handle> {
 public:
    using Element<fedvirt::domain::BasicBootMenu, Handle>::Element;
    /** Whether it is offered. Words: common::YesNo. */
    std::optional<std::string> enable() const { return this->get_text("@enable"); }
    Result<void> enable(const TextOrNone &value) const { return this->set("@enable", value); }
    /** How long it waits, in ms, 0 to 65535. Since libvirt 1.2.8. */
    std::optional<std::uint64_t> timeout() const { return this->get_unsigned("@timeout"); }
    Result<void> timeout(const NumberOrNone &value) const { return this->set("@timeout", value); }
};
using BootMenu = BasicBootMenu<fedvirt_document>;
using ConstBootMenu = BasicBootMenu<const fedvirt_document>;

/** Parts of the host's caches for virtual processors. */
template <class Handle> class BasicCacheTune : public Element<BasicCacheTune, Handle> {
 public:
    using Element<fedvirt::domain::BasicCacheTune, Handle>::Element;
    /** The virtual processors, such as `0-3`. */
    std::optional<std::string> vcpus() const { return this->get_text("@vcpus"); }
    Result<void> vcpus(const TextOrNone &value) const { return this->set("@vcpus", value); }
    /** libvirt's name for the group; it only writes it. */
    std::optional<std::string> id() const { return this->get_text("@id"); }
    Result<void> id(const TextOrNone &value) const { return this->set("@id", value); }
    /** Parts of caches. */
    List<domain::BasicCacheTuneCache, Handle> caches() const { return {this->document_, this->at("cache")}; }
    /** What is measured. Since libvirt 4.10.0. */
    List<domain::BasicCacheTuneMonitor, Handle> monitors() const { return {this->document_, this->at("monitor")}; }
};
using CacheTune = BasicCacheTune<fedvirt_document>;
using ConstCacheTune = BasicCacheTune<const fedvirt_document>;

/** A part of one of the host's caches. */
template <class Handle> class BasicCacheTuneCache : public Element<BasicCacheTuneCache, Handle> {
 public:
    using Element<fedvirt::domain::BasicCacheTuneCache, Handle>::Element;
    /** The cache's number on the host. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** The cache's level. */
    std::optional<std::uint64_t> level() const { return this->get_unsigned("@level"); }
    Result<void> level(const NumberOrNone &value) const { return this->set("@level", value); }
    /** What the part holds. Words: domain::CacheTuneType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The part's size, in `unit`. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
    /** The unit of `size`; bytes unless given. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
};
using CacheTuneCache = BasicCacheTuneCache<fedvirt_document>;
using ConstCacheTuneCache = BasicCacheTuneCache<const fedvirt_document>;

/** A measurement of caches. */
template <class Handle> class BasicCacheTuneMonitor : public Element<BasicCacheTuneMonitor, Handle> {
 public:
    using Element<fedvirt::domain::BasicCacheTuneMonitor, Handle>::Element;
    /** The caches' level. */
    std::optional<std::uint64_t> level() const { return this->get_unsigned("@level"); }
    Result<void> level(const NumberOrNone &value) const { return this->set("@level", value); }
    /** The virtual processors that are measured. */
    std::optional<std::string> vcpus() const { return this->get_text("@vcpus"); }
    Result<void> vcpus(const TextOrNone &value) const { return this->set("@vcpus", value); }
};
using CacheTuneMonitor = BasicCacheTuneMonitor<fedvirt_document>;
using ConstCacheTuneMonitor = BasicCacheTuneMonitor<const fedvirt_document>;

/** Cache flush on a change of privilege. */
template <class Handle> class BasicCfpc : public Element<BasicCfpc, Handle> {
 public:
    using Element<fedvirt::domain::BasicCfpc, Handle>::Element;
    /** What protects the guest. Words: domain::SpeculationFix. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using Cfpc = BasicCfpc<fedvirt_document>;
using ConstCfpc = BasicCfpc<const fedvirt_document>;

/** The guest's clock. */
template <class Handle> class BasicClock : public Element<BasicClock, Handle> {
 public:
    using Element<fedvirt::domain::BasicClock, Handle>::Element;
    /** What the clock follows. Words: domain::ClockOffset. */
    std::optional<std::string> offset() const { return this->get_text("@offset"); }
    Result<void> offset(const TextOrNone &value) const { return this->set("@offset", value); }
    /**
     * With `variable` the difference in seconds; with `utc` and `localtime` the first difference, or `reset` to
     * drop the guest's own changes at each start.
     */
    std::optional<std::string> adjustment() const { return this->get_text("@adjustment"); }
    Result<void> adjustment(const TextOrNone &value) const { return this->set("@adjustment", value); }
    /**
     * What the difference counts from, with `variable`; `utc` unless given. Since libvirt 0.9.11. Words:
     * domain::ClockBasis.
     */
    std::optional<std::string> basis() const { return this->get_text("@basis"); }
    Result<void> basis(const TextOrNone &value) const { return this->set("@basis", value); }
    /** The time zone, with `timezone`, such as `Europe/Paris`. */
    std::optional<std::string> timezone() const { return this->get_text("@timezone"); }
    Result<void> timezone(const TextOrNone &value) const { return this->set("@timezone", value); }
    /** The time at each start, with `absolute`, in seconds since 1970. Since libvirt 8.4.0. */
    std::optional<std::uint64_t> start() const { return this->get_unsigned("@start"); }
    Result<void> start(const NumberOrNone &value) const { return this->set("@start", value); }
    /** Settings of single timers. Since libvirt 0.8.0. */
    List<domain::BasicTimer, Handle> timers() const { return {this->document_, this->at("timer")}; }
};
using Clock = BasicClock<fedvirt_document>;
using ConstClock = BasicClock<const fedvirt_document>;

/** An argument. */
template <class Handle> class BasicCommandlineArg : public Element<BasicCommandlineArg, Handle> {
 public:
    using Element<fedvirt::domain::BasicCommandlineArg, Handle>::Element;
    /** The argument. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using CommandlineArg = BasicCommandlineArg<fedvirt_document>;
using ConstCommandlineArg = BasicCommandlineArg<const fedvirt_document>;

/** A variable of the environment. */
template <class Handle> class BasicCommandlineEnv : public Element<BasicCommandlineEnv, Handle> {
 public:
    using Element<fedvirt::domain::BasicCommandlineEnv, Handle>::Element;
    /** The name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The value; empty unless given. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using CommandlineEnv = BasicCommandlineEnv<fedvirt_document>;
using ConstCommandlineEnv = BasicCommandlineEnv<const fedvirt_document>;

/**
 * How much of the host's processors a guest gets, and which ones. Since libvirt 0.9.0.
 *
 * Periods and quotas are in µs: within each period the threads run for the quota at most. Periods go from 1000
 * to 1000000, quotas from 1000 to 17592186044415; a negative quota is no limit.
 */
template <class Handle> class BasicCpuTune : public Element<BasicCpuTune, Handle> {
 public:
    using Element<fedvirt::domain::BasicCpuTune, Handle>::Element;
    /** The guest's weight against other guests: 1 to 10000, with cgroups of version 1 2 to 262144. */
    std::optional<std::uint64_t> shares() const { return this->get_unsigned("shares"); }
    Result<void> shares(const NumberOrNone &value) const { return this->set("shares", value); }
    /** The period for each virtual processor, in µs. Since libvirt 0.9.4. */
    std::optional<std::uint64_t> period() const { return this->get_unsigned("period"); }
    Result<void> period(const NumberOrNone &value) const { return this->set("period", value); }
    /** The quota for each virtual processor, in µs. Since libvirt 0.9.4. */
    std::optional<std::int64_t> quota() const { return this->get_signed("quota"); }
    Result<void> quota(const NumberOrNone &value) const { return this->set("quota", value); }
    /** The period for the whole guest, in µs. Since libvirt 1.3.3. */
    std::optional<std::uint64_t> global_period() const { return this->get_unsigned("global_period"); }
    Result<void> global_period(const NumberOrNone &value) const { return this->set("global_period", value); }
    /** The quota for the whole guest, in µs. Since libvirt 1.3.3. */
    std::optional<std::int64_t> global_quota() const { return this->get_signed("global_quota"); }
    Result<void> global_quota(const NumberOrNone &value) const { return this->set("global_quota", value); }
    /** The period for the hypervisor's other threads, in µs. Since libvirt 0.10.0. */
    std::optional<std::uint64_t> emulator_period() const { return this->get_unsigned("emulator_period"); }
    Result<void> emulator_period(const NumberOrNone &value) const { return this->set("emulator_period", value); }
    /** The quota for the hypervisor's other threads, in µs. Since libvirt 0.10.0. */
    std::optional<std::int64_t> emulator_quota() const { return this->get_signed("emulator_quota"); }
    Result<void> emulator_quota(const NumberOrNone &value) const { return this->set("emulator_quota", value); }
    /** The period for the threads of disks, in µs. Since libvirt 2.1.0. */
    std::optional<std::uint64_t> iothread_period() const { return this->get_unsigned("iothread_period"); }
    Result<void> iothread_period(const NumberOrNone &value) const { return this->set("iothread_period", value); }
    /** The quota for the threads of disks, in µs. Since libvirt 2.1.0. */
    std::optional<std::int64_t> iothread_quota() const { return this->get_signed("iothread_quota"); }
    Result<void> iothread_quota(const NumberOrNone &value) const { return this->set("iothread_quota", value); }
    /** The host's processors for single virtual processors. */
    List<domain::BasicVcpuPin, Handle> vcpupins() const { return {this->document_, this->at("vcpupin")}; }
    /** The host's processors for the hypervisor's other threads. */
    domain::BasicEmulatorPin<Handle> emulatorpin() const { return {this->document_, this->at("emulatorpin")}; }
    /** The host's processors for the threads of disks. Since libvirt 1.2.9. */
    List<domain::BasicIoThreadPin, Handle> iothreadpins() const { return {this->document_, this->at("iothreadpin")}; }
    /** The scheduler of the hypervisor's other threads. Since libvirt 5.3.0. */
    domain::BasicEmulatorSched<Handle> emulatorsched() const { return {this->document_, this->at("emulatorsched")}; }
    /** The scheduler of virtual processors. Since libvirt 1.2.13. */
    List<domain::BasicVcpuSched, Handle> vcpuscheds() const { return {this->document_, this->at("vcpusched")}; }
    /** The scheduler of the threads of disks. Since libvirt 1.2.13. */
    List<domain::BasicIoThreadSched, Handle> iothreadscheds() const { return {this->document_, this->at("iothreadsched")}; }
    /** Parts of the host's caches for virtual processors. Since libvirt 4.1.0. */
    List<domain::BasicCacheTune, Handle> cachetunes() const { return {this->document_, this->at("cachetune")}; }
    /** Parts of the memory's throughput for virtual processors. Since libvirt 4.7.0. */
    List<domain::BasicMemoryTune, Handle> memorytunes() const { return {this->document_, this->at("memorytune")}; }
    /** What is measured of the energy that virtual processors use. */
    List<domain::BasicEnergyTune, Handle> energytunes() const { return {this->document_, this->at("energytune")}; }
};
using CpuTune = BasicCpuTune<fedvirt_document>;
using ConstCpuTune = BasicCpuTune<const fedvirt_document>;

/** The hypervisor's main loop, which works for whatever has no thread of its own. Since libvirt 8.5.0. */
template <class Handle> class BasicDefaultIoThread : public Element<BasicDefaultIoThread, Handle> {
 public:
    using Element<fedvirt::domain::BasicDefaultIoThread, Handle>::Element;
    /** How many helpers it always has. */
    std::optional<std::uint64_t> thread_pool_min() const { return this->get_unsigned("@thread_pool_min"); }
    Result<void> thread_pool_min(const NumberOrNone &value) const { return this->set("@thread_pool_min", value); }
    /** How many helpers it can have. */
    std::optional<std::uint64_t> thread_pool_max() const { return this->get_unsigned("@thread_pool_max"); }
    Result<void> thread_pool_max(const NumberOrNone &value) const { return this->set("@thread_pool_max", value); }
};
using DefaultIoThread = BasicDefaultIoThread<fedvirt_document>;
using ConstDefaultIoThread = BasicDefaultIoThread<const fedvirt_document>;

/** A guest: what it is called, what it runs on, and what it is made of. */
template <class Handle> class BasicDomain : public Element<BasicDomain, Handle> {
 public:
    using Element<fedvirt::domain::BasicDomain, Handle>::Element;
    /** The hypervisor. Words: domain::DomainType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The number of a running guest; libvirt only writes it. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** The name, unique on its host. */
    std::optional<std::string> name() const { return this->get_text("name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("name", value); }
    /** The UUID; made by libvirt unless given. */
    std::optional<std::string> uuid() const { return this->get_text("uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("uuid", value); }
    /** The UUID that the guest sees, when it is not `uuid`. Since libvirt 11.7.0. */
    std::optional<std::string> hwuuid() const { return this->get_text("hwuuid"); }
    Result<void> hwuuid(const TextOrNone &value) const { return this->set("hwuuid", value); }
    /**
     * A UUID that changes when the guest goes back in time, so that it notices; made by libvirt when empty.
     * Since libvirt 4.4.0.
     */
    std::optional<std::string> genid() const { return this->get_text("genid"); }
    Result<void> genid(const TextOrNone &value) const { return this->set("genid", value); }
    /** A short description, on one line. Since libvirt 0.9.10. */
    std::optional<std::string> title() const { return this->get_text("title"); }
    Result<void> title(const TextOrNone &value) const { return this->set("title", value); }
    /** A description. Since libvirt 0.7.2. */
    std::optional<std::string> description() const { return this->get_text("description"); }
    Result<void> description(const TextOrNone &value) const { return this->set("description", value); }
    /** What applications keep with the guest, each in a namespace of its own. Since libvirt 0.9.10. */
    std::optional<std::string> metadata() const { return this->get_text("metadata"); }
    Result<void> metadata(const Nothing &value) const { return this->set("metadata", value); }
    /** The memory that it can grow to while it runs. Since libvirt 1.2.14. */
    domain::BasicMaxMemory<Handle> max_memory() const { return {this->document_, this->at("maxMemory")}; }
    /** The memory that it has at most when it starts. */
    domain::BasicMemory<Handle> memory() const { return {this->document_, this->at("memory")}; }
    /** The memory that it has now; all of `memory` unless given. KiB unless a unit is given. */
    common::BasicSize<Handle> current_memory() const { return {this->document_, this->at("currentMemory")}; }
    /** How much of the host's disks it gets. Since libvirt 0.8.8. */
    domain::BasicBlkioTune<Handle> blkiotune() const { return {this->document_, this->at("blkiotune")}; }
    /** Limits on the host's memory that it uses. */
    domain::BasicMemTune<Handle> memtune() const { return {this->document_, this->at("memtune")}; }
    /** What the host backs its memory with. */
    domain::BasicMemoryBacking<Handle> memory_backing() const { return {this->document_, this->at("memoryBacking")}; }
    /** How many virtual processors it has. */
    domain::BasicVcpu<Handle> vcpu() const { return {this->document_, this->at("vcpu")}; }
    /** The state of single virtual processors. Since libvirt 2.2.0. */
    domain::BasicVcpus<Handle> vcpus() const { return {this->document_, this->at("vcpus")}; }
    /** How many threads do the work of disks. Since libvirt 1.2.8. */
    std::optional<std::uint64_t> iothreads() const { return this->get_unsigned("iothreads"); }
    Result<void> iothreads(const NumberOrNone &value) const { return this->set("iothreads", value); }
    /** These threads by number. Since libvirt 1.2.15. */
    domain::BasicIoThreadIds<Handle> iothreadids() const { return {this->document_, this->at("iothreadids")}; }
    /** The hypervisor's main loop. Since libvirt 8.5.0. */
    domain::BasicDefaultIoThread<Handle> defaultiothread() const { return {this->document_, this->at("defaultiothread")}; }
    /** How much of the host's processors it gets, and which ones. Since libvirt 0.9.0. */
    domain::BasicCpuTune<Handle> cputune() const { return {this->document_, this->at("cputune")}; }
    /** Which of the host's memory nodes it uses. Since libvirt 0.9.3. */
    domain::BasicNumaTune<Handle> numatune() const { return {this->document_, this->at("numatune")}; }
    /** Whether host devices reach it through Linux's iommufd. */
    domain::BasicIommufd<Handle> iommufd() const { return {this->document_, this->at("iommufd")}; }
    /** Where it stands among the host's resources. Since libvirt 1.0.5. */
    domain::BasicResource<Handle> resource() const { return {this->document_, this->at("resource")}; }
    /** What it reads of its machine. Since libvirt 0.8.7. */
    List<domain::BasicSysinfo, Handle> sysinfos() const { return {this->document_, this->at("sysinfo")}; }
    /** The path of a program on the host that finds the kernel, such as Xen's `pygrub`. */
    std::optional<std::string> bootloader() const { return this->get_text("bootloader"); }
    Result<void> bootloader(const TextOrNone &value) const { return this->set("bootloader", value); }
    /** This program's arguments. */
    std::optional<std::string> bootloader_args() const { return this->get_text("bootloader_args"); }
    Result<void> bootloader_args(const TextOrNone &value) const { return this->set("bootloader_args", value); }
    /** How it boots. */
    domain::BasicOs<Handle> os() const { return {this->document_, this->at("os")}; }
    /** Which users and groups of the host a container's are. */
    domain::BasicIdMap<Handle> idmap() const { return {this->document_, this->at("idmap")}; }
    /** Limits that several disks share. Since libvirt 11.2.0. */
    domain::BasicThrottleGroups<Handle> throttlegroups() const { return {this->document_, this->at("throttlegroups")}; }
    /** Abilities of the machine and the hypervisor. */
    domain::BasicFeatures<Handle> features() const { return {this->document_, this->at("features")}; }
    /** The processor. Since libvirt 0.7.5. */
    cpu::BasicCpu<Handle> cpu() const { return {this->document_, this->at("cpu")}; }
    /** The clock. */
    domain::BasicClock<Handle> clock() const { return {this->document_, this->at("clock")}; }
    /** What happens when it shuts down; `destroy` unless given. Words: domain::LifecycleAction. */
    std::optional<std::string> on_poweroff() const { return this->get_text("on_poweroff"); }
    Result<void> on_poweroff(const TextOrNone &value) const { return this->set("on_poweroff", value); }
    /** What happens when it restarts; `restart` unless given. Words: domain::LifecycleAction. */
    std::optional<std::string> on_reboot() const { return this->get_text("on_reboot"); }
    Result<void> on_reboot(const TextOrNone &value) const { return this->set("on_reboot", value); }
    /** What happens when it crashes; `destroy` unless given. Words: domain::CrashAction. */
    std::optional<std::string> on_crash() const { return this->get_text("on_crash"); }
    Result<void> on_crash(const TextOrNone &value) const { return this->set("on_crash", value); }
    /** What happens when it loses its locks on disks. Since libvirt 1.0.0. Words: domain::LockFailureAction. */
    std::optional<std::string> on_lockfailure() const { return this->get_text("on_lockfailure"); }
    Result<void> on_lockfailure(const TextOrNone &value) const { return this->set("on_lockfailure", value); }
    /** Whether it can sleep. Since libvirt 0.10.2. */
    domain::BasicPowerManagement<Handle> pm() const { return {this->document_, this->at("pm")}; }
    /** What is counted while it runs. Since libvirt 2.0.0. */
    domain::BasicPerf<Handle> perf() const { return {this->document_, this->at("perf")}; }
    /** Its devices. */
    devices::BasicDevices<Handle> devices() const { return {this->document_, this->at("devices")}; }
    /** How the host confines it, one for each security system. */
    List<domain::BasicSecLabel, Handle> seclabels() const { return {this->document_, this->at("seclabel")}; }
    /** Whether it can protect keys (IBM mainframes). */
    domain::BasicKeyWrap<Handle> keywrap() const { return {this->document_, this->at("keywrap")}; }
    /** How the processor keeps its memory from the host. Since libvirt 4.4.0. */
    domain::BasicLaunchSecurity<Handle> launch_security() const { return {this->document_, this->at("launchSecurity")}; }
    /** Arguments and environment for QEMU. */
    domain::BasicQemuCommandline<Handle> qemu_commandline() const { return {this->document_, this->at("qemu:commandline")}; }
    /** What libvirt shall believe of QEMU against its own findings. */
    domain::BasicQemuCapabilities<Handle> qemu_capabilities() const { return {this->document_, this->at("qemu:capabilities")}; }
    /** Properties of QEMU's devices, over libvirt's own. */
    domain::BasicQemuOverride<Handle> qemu_override() const { return {this->document_, this->at("qemu:override")}; }
    /** What QEMU does about what is going to be removed from it. */
    domain::BasicQemuDeprecation<Handle> qemu_deprecation() const { return {this->document_, this->at("qemu:deprecation")}; }
    /** Namespaces of Linux that a container shares with others. */
    domain::BasicLxcNamespace<Handle> lxc_namespace() const { return {this->document_, this->at("lxc:namespace")}; }
    /** Arguments for bhyve. */
    domain::BasicBhyveCommandline<Handle> bhyve_commandline() const { return {this->document_, this->at("bhyve:commandline")}; }
    /** Arguments for the device model that Xen starts. */
    domain::BasicXenCommandline<Handle> xen_commandline() const { return {this->document_, this->at("xen:commandline")}; }
    /** The path of the guest's datacenter; libvirt only writes it (VMware). */
    std::optional<std::string> vmware_datacenterpath() const { return this->get_text("vmware:datacenterpath"); }
    Result<void> vmware_datacenterpath(const TextOrNone &value) const { return this->set("vmware:datacenterpath", value); }
};
using Domain = BasicDomain<fedvirt_document>;
using ConstDomain = BasicDomain<const fedvirt_document>;

/** The host's processors for the hypervisor's other threads. */
template <class Handle> class BasicEmulatorPin : public Element<BasicEmulatorPin, Handle> {
 public:
    using Element<fedvirt::domain::BasicEmulatorPin, Handle>::Element;
    /** The host's processors, such as `1-3`. */
    std::optional<std::string> cpuset() const { return this->get_text("@cpuset"); }
    Result<void> cpuset(const TextOrNone &value) const { return this->set("@cpuset", value); }
};
using EmulatorPin = BasicEmulatorPin<fedvirt_document>;
using ConstEmulatorPin = BasicEmulatorPin<const fedvirt_document>;

/** The scheduler of the hypervisor's other threads. */
template <class Handle> class BasicEmulatorSched : public Element<BasicEmulatorSched, Handle> {
 public:
    using Element<fedvirt::domain::BasicEmulatorSched, Handle>::Element;
    /** The scheduler. Words: domain::Scheduler. */
    std::optional<std::string> scheduler() const { return this->get_text("@scheduler"); }
    Result<void> scheduler(const TextOrNone &value) const { return this->set("@scheduler", value); }
    /** The priority, with `fifo` and `rr`; 1 to 99 on most hosts. */
    std::optional<std::uint64_t> priority() const { return this->get_unsigned("@priority"); }
    Result<void> priority(const NumberOrNone &value) const { return this->set("@priority", value); }
};
using EmulatorSched = BasicEmulatorSched<fedvirt_document>;
using ConstEmulatorSched = BasicEmulatorSched<const fedvirt_document>;

/** What is measured of the energy that virtual processors use. */
template <class Handle> class BasicEnergyTune : public Element<BasicEnergyTune, Handle> {
 public:
    using Element<fedvirt::domain::BasicEnergyTune, Handle>::Element;
    /** The virtual processors, such as `0-3`. */
    std::optional<std::string> vcpus() const { return this->get_text("@vcpus"); }
    Result<void> vcpus(const TextOrNone &value) const { return this->set("@vcpus", value); }
    /** libvirt's name for the group; it only writes it. */
    std::optional<std::string> id() const { return this->get_text("@id"); }
    Result<void> id(const TextOrNone &value) const { return this->set("@id", value); }
    /** What is measured. */
    List<domain::BasicResctrlMonitor, Handle> monitors() const { return {this->document_, this->at("monitor")}; }
};
using EnergyTune = BasicEnergyTune<fedvirt_document>;
using ConstEnergyTune = BasicEnergyTune<const fedvirt_document>;

/** A feature that is on or off. */
template <class Handle> class BasicFeatureState : public Element<BasicFeatureState, Handle> {
 public:
    using Element<fedvirt::domain::BasicFeatureState, Handle>::Element;
    /** Whether it is on; `on` unless given. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
};
using FeatureState = BasicFeatureState<fedvirt_document>;
using ConstFeatureState = BasicFeatureState<const fedvirt_document>;

/** Abilities of the machine and the hypervisor. One that is missing is off, or as the hypervisor likes. */
template <class Handle> class BasicFeatures : public Element<BasicFeatures, Handle> {
 public:
    using Element<fedvirt::domain::BasicFeatures, Handle>::Element;
    /** Power management; needed to shut a guest down in an orderly way. */
    bool acpi() const { return this->get_flag("acpi"); }
    Result<void> acpi(const Flag &value) const { return this->set("acpi", value); }
    /** Programmable interrupts. */
    domain::BasicApic<Handle> apic() const { return {this->document_, this->at("apic")}; }
    /** More than 4 GiB of memory for 32-bit guests. */
    bool pae() const { return this->get_flag("pae"); }
    Result<void> pae(const Flag &value) const { return this->set("pae", value); }
    /** Page tables kept by the processor (Xen); on where the host can. */
    domain::BasicFeatureState<Handle> hap() const { return {this->document_, this->at("hap")}; }
    /** Microsoft's enlightenments, as Xen switches them all at once. */
    bool viridian() const { return this->get_flag("viridian"); }
    Result<void> viridian(const Flag &value) const { return this->set("viridian", value); }
    /** A network of the container's own, also when it has no interface. */
    bool privnet() const { return this->get_flag("privnet"); }
    Result<void> privnet(const Flag &value) const { return this->set("privnet", value); }
    /** Microsoft's enlightenments, which help Windows along. */
    domain::BasicHyperV<Handle> hyperv() const { return {this->document_, this->at("hyperv")}; }
    /** What KVM offers the guest. */
    domain::BasicKvm<Handle> kvm() const { return {this->document_, this->at("kvm")}; }
    /** Spinlocks that know of the hypervisor. */
    domain::BasicFeatureState<Handle> pvspinlock() const { return {this->document_, this->at("pvspinlock")}; }
    /** What a container's root may do. */
    domain::BasicLinuxCapabilities<Handle> capabilities() const { return {this->document_, this->at("capabilities")}; }
    /** Counters to measure performance with. Since libvirt 1.2.12. */
    domain::BasicFeatureState<Handle> pmu() const { return {this->document_, this->at("pmu")}; }
    /** VMware's port, for its mouse and the like. Since libvirt 1.2.16. */
    domain::BasicFeatureState<Handle> vmport() const { return {this->document_, this->at("vmport")}; }
    /** ARM's interrupt controller. Since libvirt 1.2.16. */
    domain::BasicGic<Handle> gic() const { return {this->document_, this->at("gic")}; }
    /** System management mode, which Secure Boot needs. Since libvirt 2.1.0. */
    domain::BasicSmm<Handle> smm() const { return {this->document_, this->at("smm")}; }
    /** Who emulates the I/O interrupt controller. Since libvirt 3.4.0. */
    domain::BasicIoApic<Handle> ioapic() const { return {this->document_, this->at("ioapic")}; }
    /** The hash page table of a pSeries guest. Since libvirt 3.10.0. */
    domain::BasicHpt<Handle> hpt() const { return {this->document_, this->at("hpt")}; }
    /** A device where the guest's kernel leaves what helps to read its dump. Since libvirt 4.4.0. */
    domain::BasicFeatureState<Handle> vmcoreinfo() const { return {this->document_, this->at("vmcoreinfo")}; }
    /** Transactional memory of a pSeries guest. Since libvirt 4.6.0. */
    domain::BasicFeatureState<Handle> htm() const { return {this->document_, this->at("htm")}; }
    /** Guests within a pSeries guest. Since libvirt 4.10.0. */
    domain::BasicFeatureState<Handle> nested_hv() const { return {this->document_, this->at("nested-hv")}; }
    /** Processor registers that the hypervisor does not know. Since libvirt 5.1.0. */
    domain::BasicMsrs<Handle> msrs() const { return {this->document_, this->at("msrs")}; }
    /** Count cache flush assist of a pSeries guest. Since libvirt 5.9.0. */
    domain::BasicFeatureState<Handle> ccf_assist() const { return {this->document_, this->at("ccf-assist")}; }
    /** What Xen offers the guest. */
    domain::BasicXenFeatures<Handle> xen() const { return {this->document_, this->at("xen")}; }
    /** Cache flush on a change of privilege, of a pSeries guest. Since libvirt 6.3.0. */
    domain::BasicCfpc<Handle> cfpc() const { return {this->document_, this->at("cfpc")}; }
    /** Speculation barrier for bounds checks, of a pSeries guest. Since libvirt 6.3.0. */
    domain::BasicSbbc<Handle> sbbc() const { return {this->document_, this->at("sbbc")}; }
    /** Indirect branch speculation, of a pSeries guest. Since libvirt 6.3.0. */
    domain::BasicIbs<Handle> ibs() const { return {this->document_, this->at("ibs")}; }
    /** QEMU's emulation of the processor. Since libvirt 8.0.0. */
    domain::BasicTcg<Handle> tcg() const { return {this->document_, this->at("tcg")}; }
    /** Whether the guest's memory is freed in the background when it ends. Since libvirt 9.6.0. */
    domain::BasicAsyncTeardown<Handle> async_teardown() const { return {this->document_, this->at("async-teardown")}; }
    /** Reports of memory errors of the host to the guest (ARM). Since libvirt 10.4.0. */
    domain::BasicFeatureState<Handle> ras() const { return {this->document_, this->at("ras")}; }
    /** The controller of PS/2 keyboards and mice. Since libvirt 10.7.0. */
    domain::BasicFeatureState<Handle> ps2() const { return {this->document_, this->at("ps2")}; }
    /** RISC-V's interrupt architecture. Since libvirt 11.1.0. */
    domain::BasicAia<Handle> aia() const { return {this->document_, this->at("aia")}; }
    /** The guest can run guests of its own (ARM). Since libvirt 12.1.0. */
    bool virtualization() const { return this->get_flag("virtualization"); }
    Result<void> virtualization(const Flag &value) const { return this->set("virtualization", value); }
};
using Features = BasicFeatures<fedvirt_document>;
using ConstFeatures = BasicFeatures<const fedvirt_document>;

/** The guest's name on a Fibre Channel network. */
template <class Handle> class BasicFibreChannel : public Element<BasicFibreChannel, Handle> {
 public:
    using Element<fedvirt::domain::BasicFibreChannel, Handle>::Element;
    /** The name, up to 128 printable characters. */
    std::optional<std::string> appid() const { return this->get_text("@appid"); }
    Result<void> appid(const TextOrNone &value) const { return this->set("@appid", value); }
};
using FibreChannel = BasicFibreChannel<fedvirt_document>;
using ConstFibreChannel = BasicFibreChannel<const fedvirt_document>;

/** A feature that a firmware must have or lack. */
template <class Handle> class BasicFirmwareFeature : public Element<BasicFirmwareFeature, Handle> {
 public:
    using Element<fedvirt::domain::BasicFirmwareFeature, Handle>::Element;
    /** Whether it must have it. Words: common::YesNo. */
    std::optional<std::string> enabled() const { return this->get_text("@enabled"); }
    Result<void> enabled(const TextOrNone &value) const { return this->set("@enabled", value); }
    /** Which feature. Words: domain::FirmwareFeatureName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using FirmwareFeature = BasicFirmwareFeature<fedvirt_document>;
using ConstFirmwareFeature = BasicFirmwareFeature<const fedvirt_document>;

/** What a firmware that libvirt looks for must have or lack. */
template <class Handle> class BasicFirmwareFeatures : public Element<BasicFirmwareFeatures, Handle> {
 public:
    using Element<fedvirt::domain::BasicFirmwareFeatures, Handle>::Element;
    /** One feature each. */
    List<domain::BasicFirmwareFeature, Handle> features() const { return {this->document_, this->at("feature")}; }
};
using FirmwareFeatures = BasicFirmwareFeatures<fedvirt_document>;
using ConstFirmwareFeatures = BasicFirmwareFeatures<const fedvirt_document>;

/** A blob of the firmware's configuration: a value or a file. */
template <class Handle> class BasicFwCfgEntry : public Element<BasicFwCfgEntry, Handle> {
 public:
    using Element<fedvirt::domain::BasicFwCfgEntry, Handle>::Element;
    /** Its name, which begins with `opt/`, such as `opt/org.example/key`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The path of the file that holds it. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
    /** The blob itself. */
    std::optional<std::string> value() const { return this->get_text("text()"); }
    Result<void> value(const TextOrNone &value) const { return this->set("text()", value); }
};
using FwCfgEntry = BasicFwCfgEntry<fedvirt_document>;
using ConstFwCfgEntry = BasicFwCfgEntry<const fedvirt_document>;

/** ARM's interrupt controller. */
template <class Handle> class BasicGic : public Element<BasicGic, Handle> {
 public:
    using Element<fedvirt::domain::BasicGic, Handle>::Element;
    /** Its version. Words: domain::GicVersion. */
    std::optional<std::string> version() const { return this->get_text("@version"); }
    Result<void> version(const TextOrNone &value) const { return this->set("@version", value); }
};
using Gic = BasicGic<fedvirt_document>;
using ConstGic = BasicGic<const fedvirt_document>;

/** The hash page table of a pSeries guest. */
template <class Handle> class BasicHpt : public Element<BasicHpt, Handle> {
 public:
    using Element<fedvirt::domain::BasicHpt, Handle>::Element;
    /** Whether it can change its size. Words: domain::HptResizing. */
    std::optional<std::string> resizing() const { return this->get_text("@resizing"); }
    Result<void> resizing(const TextOrNone &value) const { return this->set("@resizing", value); }
    /** The largest page. Since libvirt 4.5.0. */
    common::BasicSize<Handle> maxpagesize() const { return {this->document_, this->at("maxpagesize")}; }
};
using Hpt = BasicHpt<fedvirt_document>;
using ConstHpt = BasicHpt<const fedvirt_document>;

/** A size of large pages for some of the guest's memory nodes. */
template <class Handle> class BasicHugePage : public Element<BasicHugePage, Handle> {
 public:
    using Element<fedvirt::domain::BasicHugePage, Handle>::Element;
    /** The size, in `unit`. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
    /** The unit of `size`; KiB unless given. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /** The guest's memory nodes, such as `0-3,5`; the rest unless given. */
    std::optional<std::string> nodeset() const { return this->get_text("@nodeset"); }
    Result<void> nodeset(const TextOrNone &value) const { return this->set("@nodeset", value); }
};
using HugePage = BasicHugePage<fedvirt_document>;
using ConstHugePage = BasicHugePage<const fedvirt_document>;

/** Large pages; the host's usual size of them unless one is given. */
template <class Handle> class BasicHugePages : public Element<BasicHugePages, Handle> {
 public:
    using Element<fedvirt::domain::BasicHugePages, Handle>::Element;
    /** Sizes for the guest's memory nodes. Since libvirt 1.2.5. */
    List<domain::BasicHugePage, Handle> pages() const { return {this->document_, this->at("page")}; }
};
using HugePages = BasicHugePages<fedvirt_document>;
using ConstHugePages = BasicHugePages<const fedvirt_document>;

/** Microsoft's enlightenments, which help Windows along. */
template <class Handle> class BasicHyperV : public Element<BasicHyperV, Handle> {
 public:
    using Element<fedvirt::domain::BasicHyperV, Handle>::Element;
    /** Which of them are meant; `custom` unless given. Since libvirt 8.0.0. Words: domain::HyperVMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** Timers may be late. Since libvirt 1.0.0. */
    domain::BasicFeatureState<Handle> relaxed() const { return {this->document_, this->at("relaxed")}; }
    /** A virtual interrupt controller. Since libvirt 1.1.0. */
    domain::BasicFeatureState<Handle> vapic() const { return {this->document_, this->at("vapic")}; }
    /** Spinlocks that give up the processor. Since libvirt 1.1.0. */
    domain::BasicHyperVSpinlocks<Handle> spinlocks() const { return {this->document_, this->at("spinlocks")}; }
    /** Each virtual processor knows its number. Since libvirt 1.3.3. */
    domain::BasicFeatureState<Handle> vpindex() const { return {this->document_, this->at("vpindex")}; }
    /** How long each virtual processor ran. Since libvirt 1.3.3. */
    domain::BasicFeatureState<Handle> runtime() const { return {this->document_, this->at("runtime")}; }
    /** A synthetic interrupt controller. Since libvirt 1.3.3. */
    domain::BasicFeatureState<Handle> synic() const { return {this->document_, this->at("synic")}; }
    /** Synthetic timers. Since libvirt 1.3.3. */
    domain::BasicHyperVStimer<Handle> stimer() const { return {this->document_, this->at("stimer")}; }
    /** The guest can restart itself through the hypervisor. Since libvirt 1.3.3. */
    domain::BasicFeatureState<Handle> reset() const { return {this->document_, this->at("reset")}; }
    /** The hypervisor's name. Since libvirt 1.3.3. */
    domain::BasicHyperVVendorId<Handle> vendor_id() const { return {this->document_, this->at("vendor_id")}; }
    /** The clocks of processor and interrupt controller. Since libvirt 4.7.0. */
    domain::BasicFeatureState<Handle> frequencies() const { return {this->document_, this->at("frequencies")}; }
    /** The guest is told when migration changed the clock. Since libvirt 4.7.0. */
    domain::BasicFeatureState<Handle> reenlightenment() const { return {this->document_, this->at("reenlightenment")}; }
    /** The hypervisor empties address caches for the guest. Since libvirt 4.7.0. */
    domain::BasicHyperVTlbFlush<Handle> tlbflush() const { return {this->document_, this->at("tlbflush")}; }
    /** The hypervisor sends interrupts between processors. Since libvirt 4.10.0. */
    domain::BasicFeatureState<Handle> ipi() const { return {this->document_, this->at("ipi")}; }
    /** Faster guests within the guest, on Intel. Since libvirt 4.10.0. */
    domain::BasicFeatureState<Handle> evmcs() const { return {this->document_, this->at("evmcs")}; }
    /** The synthetic interrupt controller together with the processor's own. Since libvirt 8.10.0. */
    domain::BasicFeatureState<Handle> avic() const { return {this->document_, this->at("avic")}; }
    /** Fewer exits for register accesses of guests within the guest. Since libvirt 10.7.0. */
    domain::BasicFeatureState<Handle> emsr_bitmap() const { return {this->document_, this->at("emsr_bitmap")}; }
    /** Calls to the hypervisor with arguments in wide registers. Since libvirt 10.7.0. */
    domain::BasicFeatureState<Handle> xmm_input() const { return {this->document_, this->at("xmm_input")}; }
};
using HyperV = BasicHyperV<fedvirt_document>;
using ConstHyperV = BasicHyperV<const fedvirt_document>;

/** Spinlocks that give up the processor. */
template <class Handle> class BasicHyperVSpinlocks : public Element<BasicHyperVSpinlocks, Handle> {
 public:
    using Element<fedvirt::domain::BasicHyperVSpinlocks, Handle>::Element;
    /** Whether it is on. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** How often a spinlock tries before that, at least 4095. */
    std::optional<std::uint64_t> retries() const { return this->get_unsigned("@retries"); }
    Result<void> retries(const NumberOrNone &value) const { return this->set("@retries", value); }
};
using HyperVSpinlocks = BasicHyperVSpinlocks<fedvirt_document>;
using ConstHyperVSpinlocks = BasicHyperVSpinlocks<const fedvirt_document>;

/** Synthetic timers. */
template <class Handle> class BasicHyperVStimer : public Element<BasicHyperVStimer, Handle> {
 public:
    using Element<fedvirt::domain::BasicHyperVStimer, Handle>::Element;
    /** Whether it is on. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** Timers that interrupt directly. Since libvirt 5.7.0. */
    domain::BasicFeatureState<Handle> direct() const { return {this->document_, this->at("direct")}; }
};
using HyperVStimer = BasicHyperVStimer<fedvirt_document>;
using ConstHyperVStimer = BasicHyperVStimer<const fedvirt_document>;

/** The hypervisor empties address caches for the guest. */
template <class Handle> class BasicHyperVTlbFlush : public Element<BasicHyperVTlbFlush, Handle> {
 public:
    using Element<fedvirt::domain::BasicHyperVTlbFlush, Handle>::Element;
    /** Whether it is on. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** Also for guests within the guest. Since libvirt 11.0.0. */
    domain::BasicFeatureState<Handle> direct() const { return {this->document_, this->at("direct")}; }
    /** Also for parts of them. Since libvirt 11.0.0. */
    domain::BasicFeatureState<Handle> extended() const { return {this->document_, this->at("extended")}; }
};
using HyperVTlbFlush = BasicHyperVTlbFlush<fedvirt_document>;
using ConstHyperVTlbFlush = BasicHyperVTlbFlush<const fedvirt_document>;

/** The hypervisor's name. */
template <class Handle> class BasicHyperVVendorId : public Element<BasicHyperVVendorId, Handle> {
 public:
    using Element<fedvirt::domain::BasicHyperVVendorId, Handle>::Element;
    /** Whether it is on. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** The name, up to 12 characters. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using HyperVVendorId = BasicHyperVVendorId<fedvirt_document>;
using ConstHyperVVendorId = BasicHyperVVendorId<const fedvirt_document>;

/** Indirect branch speculation. */
template <class Handle> class BasicIbs : public Element<BasicIbs, Handle> {
 public:
    using Element<fedvirt::domain::BasicIbs, Handle>::Element;
    /** What protects the guest. Words: domain::IbsFix. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using Ibs = BasicIbs<fedvirt_document>;
using ConstIbs = BasicIbs<const fedvirt_document>;

/** Which users and groups of the host a container's are. */
template <class Handle> class BasicIdMap : public Element<BasicIdMap, Handle> {
 public:
    using Element<fedvirt::domain::BasicIdMap, Handle>::Element;
    /** Ranges of users. */
    List<domain::BasicIdRange, Handle> uids() const { return {this->document_, this->at("uid")}; }
    /** Ranges of groups. */
    List<domain::BasicIdRange, Handle> gids() const { return {this->document_, this->at("gid")}; }
};
using IdMap = BasicIdMap<fedvirt_document>;
using ConstIdMap = BasicIdMap<const fedvirt_document>;

/** A range of users or groups. */
template <class Handle> class BasicIdRange : public Element<BasicIdRange, Handle> {
 public:
    using Element<fedvirt::domain::BasicIdRange, Handle>::Element;
    /** The first number in the container; the first range begins with 0. */
    std::optional<std::uint64_t> start() const { return this->get_unsigned("@start"); }
    Result<void> start(const NumberOrNone &value) const { return this->set("@start", value); }
    /** The first number on the host. */
    std::optional<std::uint64_t> target() const { return this->get_unsigned("@target"); }
    Result<void> target(const NumberOrNone &value) const { return this->set("@target", value); }
    /** How many. */
    std::optional<std::uint64_t> count() const { return this->get_unsigned("@count"); }
    Result<void> count(const NumberOrNone &value) const { return this->set("@count", value); }
};
using IdRange = BasicIdRange<fedvirt_document>;
using ConstIdRange = BasicIdRange<const fedvirt_document>;

/** A variable of the environment of a container's first program. */
template <class Handle> class BasicInitEnv : public Element<BasicInitEnv, Handle> {
 public:
    using Element<fedvirt::domain::BasicInitEnv, Handle>::Element;
    /** The variable's name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The variable's value. */
    std::optional<std::string> value() const { return this->get_text("text()"); }
    Result<void> value(const TextOrNone &value) const { return this->set("text()", value); }
};
using InitEnv = BasicInitEnv<fedvirt_document>;
using ConstInitEnv = BasicInitEnv<const fedvirt_document>;

/** Who emulates the I/O interrupt controller. */
template <class Handle> class BasicIoApic : public Element<BasicIoApic, Handle> {
 public:
    using Element<fedvirt::domain::BasicIoApic, Handle>::Element;
    /** Who does. Words: domain::IoApicDriver. */
    std::optional<std::string> driver() const { return this->get_text("@driver"); }
    Result<void> driver(const TextOrNone &value) const { return this->set("@driver", value); }
};
using IoApic = BasicIoApic<fedvirt_document>;
using ConstIoApic = BasicIoApic<const fedvirt_document>;

/** A thread that does the work of disks. */
template <class Handle> class BasicIoThread : public Element<BasicIoThread, Handle> {
 public:
    using Element<fedvirt::domain::BasicIoThread, Handle>::Element;
    /** Its number, from 1. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** How many helpers it always has. Since libvirt 8.5.0. */
    std::optional<std::uint64_t> thread_pool_min() const { return this->get_unsigned("@thread_pool_min"); }
    Result<void> thread_pool_min(const NumberOrNone &value) const { return this->set("@thread_pool_min", value); }
    /** How many helpers it can have. Since libvirt 8.5.0. */
    std::optional<std::uint64_t> thread_pool_max() const { return this->get_unsigned("@thread_pool_max"); }
    Result<void> thread_pool_max(const NumberOrNone &value) const { return this->set("@thread_pool_max", value); }
    /** How long it looks for work before it sleeps. Since libvirt 9.4.0. */
    domain::BasicIoThreadPoll<Handle> poll() const { return {this->document_, this->at("poll")}; }
};
using IoThread = BasicIoThread<fedvirt_document>;
using ConstIoThread = BasicIoThread<const fedvirt_document>;

/** The threads that do the work of disks, by number. Since libvirt 1.2.15. */
template <class Handle> class BasicIoThreadIds : public Element<BasicIoThreadIds, Handle> {
 public:
    using Element<fedvirt::domain::BasicIoThreadIds, Handle>::Element;
    /** One thread each. */
    List<domain::BasicIoThread, Handle> iothreads() const { return {this->document_, this->at("iothread")}; }
};
using IoThreadIds = BasicIoThreadIds<fedvirt_document>;
using ConstIoThreadIds = BasicIoThreadIds<const fedvirt_document>;

/** The host's processors for a thread of disks. */
template <class Handle> class BasicIoThreadPin : public Element<BasicIoThreadPin, Handle> {
 public:
    using Element<fedvirt::domain::BasicIoThreadPin, Handle>::Element;
    /** The thread's number. */
    std::optional<std::uint64_t> iothread() const { return this->get_unsigned("@iothread"); }
    Result<void> iothread(const NumberOrNone &value) const { return this->set("@iothread", value); }
    /** The host's processors, such as `5,6`. */
    std::optional<std::string> cpuset() const { return this->get_text("@cpuset"); }
    Result<void> cpuset(const TextOrNone &value) const { return this->set("@cpuset", value); }
};
using IoThreadPin = BasicIoThreadPin<fedvirt_document>;
using ConstIoThreadPin = BasicIoThreadPin<const fedvirt_document>;

/** How long a thread looks for work before it sleeps. */
template <class Handle> class BasicIoThreadPoll : public Element<BasicIoThreadPoll, Handle> {
 public:
    using Element<fedvirt::domain::BasicIoThreadPoll, Handle>::Element;
    /** The longest time, in ns; 0 is not at all. */
    std::optional<std::uint64_t> max() const { return this->get_unsigned("@max"); }
    Result<void> max(const NumberOrNone &value) const { return this->set("@max", value); }
    /** How the time grows when it was too short; 0 leaves it to the hypervisor. */
    std::optional<std::uint64_t> grow() const { return this->get_unsigned("@grow"); }
    Result<void> grow(const NumberOrNone &value) const { return this->set("@grow", value); }
    /** How the time shrinks when it was too long; 0 leaves it to the hypervisor. */
    std::optional<std::uint64_t> shrink() const { return this->get_unsigned("@shrink"); }
    Result<void> shrink(const NumberOrNone &value) const { return this->set("@shrink", value); }
    /** How much the latest measure counts against those before it. */
    std::optional<std::uint64_t> weight() const { return this->get_unsigned("@weight"); }
    Result<void> weight(const NumberOrNone &value) const { return this->set("@weight", value); }
};
using IoThreadPoll = BasicIoThreadPoll<fedvirt_document>;
using ConstIoThreadPoll = BasicIoThreadPoll<const fedvirt_document>;

/** The scheduler of the threads of disks. */
template <class Handle> class BasicIoThreadSched : public Element<BasicIoThreadSched, Handle> {
 public:
    using Element<fedvirt::domain::BasicIoThreadSched, Handle>::Element;
    /** The threads, such as `1-2`; all unless given. */
    std::optional<std::string> iothreads() const { return this->get_text("@iothreads"); }
    Result<void> iothreads(const TextOrNone &value) const { return this->set("@iothreads", value); }
    /** The scheduler. Words: domain::Scheduler. */
    std::optional<std::string> scheduler() const { return this->get_text("@scheduler"); }
    Result<void> scheduler(const TextOrNone &value) const { return this->set("@scheduler", value); }
    /** The priority, with `fifo` and `rr`; 1 to 99 on most hosts. */
    std::optional<std::uint64_t> priority() const { return this->get_unsigned("@priority"); }
    Result<void> priority(const NumberOrNone &value) const { return this->set("@priority", value); }
};
using IoThreadSched = BasicIoThreadSched<fedvirt_document>;
using ConstIoThreadSched = BasicIoThreadSched<const fedvirt_document>;

/** Whether host devices reach the guest through Linux's iommufd. */
template <class Handle> class BasicIommufd : public Element<BasicIommufd, Handle> {
 public:
    using Element<fedvirt::domain::BasicIommufd, Handle>::Element;
    /** Whether they do. Words: common::YesNo. */
    std::optional<std::string> enabled() const { return this->get_text("@enabled"); }
    Result<void> enabled(const TextOrNone &value) const { return this->set("@enabled", value); }
    /** The group of file descriptors that the caller hands over, in place of libvirt opening one. */
    std::optional<std::string> fdgroup() const { return this->get_text("@fdgroup"); }
    Result<void> fdgroup(const TextOrNone &value) const { return this->set("@fdgroup", value); }
};
using Iommufd = BasicIommufd<fedvirt_document>;
using ConstIommufd = BasicIommufd<const fedvirt_document>;

/** Whether a guest on an IBM mainframe can protect keys; it can unless given. */
template <class Handle> class BasicKeyWrap : public Element<BasicKeyWrap, Handle> {
 public:
    using Element<fedvirt::domain::BasicKeyWrap, Handle>::Element;
    /** One kind of keys each. */
    List<domain::BasicKeyWrapCipher, Handle> ciphers() const { return {this->document_, this->at("cipher")}; }
};
using KeyWrap = BasicKeyWrap<fedvirt_document>;
using ConstKeyWrap = BasicKeyWrap<const fedvirt_document>;

/** Whether a guest can protect one kind of keys. */
template <class Handle> class BasicKeyWrapCipher : public Element<BasicKeyWrapCipher, Handle> {
 public:
    using Element<fedvirt::domain::BasicKeyWrapCipher, Handle>::Element;
    /** The kind. Words: domain::KeyWrapCipherName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether it can. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
};
using KeyWrapCipher = BasicKeyWrapCipher<fedvirt_document>;
using ConstKeyWrapCipher = BasicKeyWrapCipher<const fedvirt_document>;

/** What KVM offers the guest. */
template <class Handle> class BasicKvm : public Element<BasicKvm, Handle> {
 public:
    using Element<fedvirt::domain::BasicKvm, Handle>::Element;
    /** The guest does not see that KVM runs it. Since libvirt 1.2.8. */
    domain::BasicFeatureState<Handle> hidden() const { return {this->document_, this->at("hidden")}; }
    /** The guest is told that its processors are its own. Since libvirt 5.7.0. */
    domain::BasicFeatureState<Handle> hint_dedicated() const { return {this->document_, this->at("hint-dedicated")}; }
    /** The guest waits a while before it goes idle. Since libvirt 6.10.0. */
    domain::BasicFeatureState<Handle> poll_control() const { return {this->document_, this->at("poll-control")}; }
    /** Interrupts between processors through the hypervisor. Since libvirt 7.10.0. */
    domain::BasicFeatureState<Handle> pv_ipi() const { return {this->document_, this->at("pv-ipi")}; }
    /** Changed memory is tracked in a ring. Since libvirt 8.0.0. */
    domain::BasicKvmDirtyRing<Handle> dirty_ring() const { return {this->document_, this->at("dirty-ring")}; }
};
using Kvm = BasicKvm<fedvirt_document>;
using ConstKvm = BasicKvm<const fedvirt_document>;

/** Changed memory is tracked in a ring. */
template <class Handle> class BasicKvmDirtyRing : public Element<BasicKvmDirtyRing, Handle> {
 public:
    using Element<fedvirt::domain::BasicKvmDirtyRing, Handle>::Element;
    /** Whether it is on. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** The ring's entries, a power of 2 from 1024 to 65536. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
};
using KvmDirtyRing = BasicKvmDirtyRing<fedvirt_document>;
using ConstKvmDirtyRing = BasicKvmDirtyRing<const fedvirt_document>;

/** How the processor keeps a guest's memory from the host. Since libvirt 4.4.0. */
template <class Handle> class BasicLaunchSecurity : public Element<BasicLaunchSecurity, Handle> {
 public:
    using Element<fedvirt::domain::BasicLaunchSecurity, Handle>::Element;
    /** The processor's way of it. Words: domain::LaunchSecurityType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /**
     * Whether a directly booted kernel and its arguments are measured (SEV). Since libvirt 8.0.0. Words:
     * common::YesNo.
     */
    std::optional<std::string> kernel_hashes() const { return this->get_text("@kernelHashes"); }
    Result<void> kernel_hashes(const TextOrNone &value) const { return this->set("@kernelHashes", value); }
    /** Whether `id_auth` holds the author's key (SEV-SNP). Since libvirt 10.5.0. Words: common::YesNo. */
    std::optional<std::string> author_key() const { return this->get_text("@authorKey"); }
    Result<void> author_key(const TextOrNone &value) const { return this->set("@authorKey", value); }
    /**
     * Whether the guest may use the chip's own key for its reports (SEV-SNP). Since libvirt 10.5.0. Words:
     * common::YesNo.
     */
    std::optional<std::string> vcek() const { return this->get_text("@vcek"); }
    Result<void> vcek(const TextOrNone &value) const { return this->set("@vcek", value); }
    /** The bit of a page's address that says that it is encrypted (SEV). */
    std::optional<std::uint64_t> cbitpos() const { return this->get_unsigned("cbitpos"); }
    Result<void> cbitpos(const NumberOrNone &value) const { return this->set("cbitpos", value); }
    /** How many bits of physical addresses are lost (SEV). */
    std::optional<std::uint64_t> reduced_phys_bits() const { return this->get_unsigned("reducedPhysBits"); }
    Result<void> reduced_phys_bits(const NumberOrNone &value) const { return this->set("reducedPhysBits", value); }
    /** What the guest's owner allows, as bits. */
    std::optional<std::uint64_t> policy() const { return this->get_unsigned("policy"); }
    Result<void> policy(const ValueOrNone &value) const { return this->set("policy", value); }
    /** The firmware's number for the guest (SEV). */
    std::optional<std::uint64_t> handle() const { return this->get_unsigned("handle"); }
    Result<void> handle(const NumberOrNone &value) const { return this->set("handle", value); }
    /** The owner's Diffie-Hellman key, in base64 (SEV). */
    std::optional<std::string> dh_cert() const { return this->get_text("dhCert"); }
    Result<void> dh_cert(const TextOrNone &value) const { return this->set("dhCert", value); }
    /** The owner's session blob, in base64 (SEV). */
    std::optional<std::string> session() const { return this->get_text("session"); }
    Result<void> session(const TextOrNone &value) const { return this->set("session", value); }
    /** Workarounds that the guest knows of, 16 bytes in base64 (SEV-SNP). Since libvirt 10.5.0. */
    std::optional<std::string> guest_visible_workarounds() const { return this->get_text("guestVisibleWorkarounds"); }
    Result<void> guest_visible_workarounds(const TextOrNone &value) const { return this->set("guestVisibleWorkarounds", value); }
    /** What the guest has to be to start, 96 bytes in base64 (SEV-SNP). Since libvirt 10.5.0. */
    std::optional<std::string> id_block() const { return this->get_text("idBlock"); }
    Result<void> id_block(const TextOrNone &value) const { return this->set("idBlock", value); }
    /** The signatures of `id_block`, 4096 bytes in base64 (SEV-SNP). Since libvirt 10.5.0. */
    std::optional<std::string> id_auth() const { return this->get_text("idAuth"); }
    Result<void> id_auth(const TextOrNone &value) const { return this->set("idAuth", value); }
    /** The owner's data for reports, 32 bytes in base64 (SEV-SNP). Since libvirt 10.5.0. */
    std::optional<std::string> host_data() const { return this->get_text("hostData"); }
    Result<void> host_data(const TextOrNone &value) const { return this->set("hostData", value); }
    /** The digest of the guest's configuration, SHA-384 in base64 (TDX). */
    std::optional<std::string> mr_config_id() const { return this->get_text("mrConfigId"); }
    Result<void> mr_config_id(const TextOrNone &value) const { return this->set("mrConfigId", value); }
    /** The digest of the guest's owner, SHA-384 in base64 (TDX). */
    std::optional<std::string> mr_owner() const { return this->get_text("mrOwner"); }
    Result<void> mr_owner(const TextOrNone &value) const { return this->set("mrOwner", value); }
    /** The digest of the owner's configuration, SHA-384 in base64 (TDX). */
    std::optional<std::string> mr_owner_config() const { return this->get_text("mrOwnerConfig"); }
    Result<void> mr_owner_config(const TextOrNone &value) const { return this->set("mrOwnerConfig", value); }
    /** The service that signs the guest's reports (TDX). */
    domain::BasicQuoteGenerationService<Handle> quote_generation_service() const { return {this->document_, this->at("quoteGenerationService")}; }
};
using LaunchSecurity = BasicLaunchSecurity<fedvirt_document>;
using ConstLaunchSecurity = BasicLaunchSecurity<const fedvirt_document>;

/** What a container's root may do: Linux's capabilities by name, `man 7 capabilities`. */
template <class Handle> class BasicLinuxCapabilities : public Element<BasicLinuxCapabilities, Handle> {
 public:
    using Element<fedvirt::domain::BasicLinuxCapabilities, Handle>::Element;
    /** What those that are not named are. Words: domain::CapabilitiesPolicy. */
    std::optional<std::string> policy() const { return this->get_text("@policy"); }
    Result<void> policy(const TextOrNone &value) const { return this->set("@policy", value); }
    /** Set up the kernel's audit. */
    domain::BasicFeatureState<Handle> audit_control() const { return {this->document_, this->at("audit_control")}; }
    /** Write to the kernel's audit log. */
    domain::BasicFeatureState<Handle> audit_write() const { return {this->document_, this->at("audit_write")}; }
    /** Keep the machine awake. */
    domain::BasicFeatureState<Handle> block_suspend() const { return {this->document_, this->at("block_suspend")}; }
    /** Give files to others. */
    domain::BasicFeatureState<Handle> chown() const { return {this->document_, this->at("chown")}; }
    /** Pass over the permissions of files. */
    domain::BasicFeatureState<Handle> dac_override() const { return {this->document_, this->at("dac_override")}; }
    /** Pass over the permissions to read files and search folders. */
    domain::BasicFeatureState<Handle> dac_read_search() const { return {this->document_, this->at("dac_read_search")}; }
    /** Do what only a file's owner may. */
    domain::BasicFeatureState<Handle> fowner() const { return {this->document_, this->at("fowner")}; }
    /** Keep the set-user bits of files that change. */
    domain::BasicFeatureState<Handle> fsetid() const { return {this->document_, this->at("fsetid")}; }
    /** Lock memory. */
    domain::BasicFeatureState<Handle> ipc_lock() const { return {this->document_, this->at("ipc_lock")}; }
    /** Pass over the permissions of System V IPC. */
    domain::BasicFeatureState<Handle> ipc_owner() const { return {this->document_, this->at("ipc_owner")}; }
    /** Send signals to any process. */
    domain::BasicFeatureState<Handle> kill() const { return {this->document_, this->at("kill")}; }
    /** Take leases on any file. */
    domain::BasicFeatureState<Handle> lease() const { return {this->document_, this->at("lease")}; }
    /** Make files unchangeable or append-only. */
    domain::BasicFeatureState<Handle> linux_immutable() const { return {this->document_, this->at("linux_immutable")}; }
    /** Change the mandatory access control. */
    domain::BasicFeatureState<Handle> mac_admin() const { return {this->document_, this->at("mac_admin")}; }
    /** Pass over the mandatory access control. */
    domain::BasicFeatureState<Handle> mac_override() const { return {this->document_, this->at("mac_override")}; }
    /** Make device files. */
    domain::BasicFeatureState<Handle> mknod() const { return {this->document_, this->at("mknod")}; }
    /** Set up the network. */
    domain::BasicFeatureState<Handle> net_admin() const { return {this->document_, this->at("net_admin")}; }
    /** Listen on ports below 1024. */
    domain::BasicFeatureState<Handle> net_bind_service() const { return {this->document_, this->at("net_bind_service")}; }
    /** Broadcast and listen to multicasts. */
    domain::BasicFeatureState<Handle> net_broadcast() const { return {this->document_, this->at("net_broadcast")}; }
    /** Use raw sockets. */
    domain::BasicFeatureState<Handle> net_raw() const { return {this->document_, this->at("net_raw")}; }
    /** Change groups. */
    domain::BasicFeatureState<Handle> setgid() const { return {this->document_, this->at("setgid")}; }
    /** Give capabilities to files. */
    domain::BasicFeatureState<Handle> setfcap() const { return {this->document_, this->at("setfcap")}; }
    /** Give capabilities to processes. */
    domain::BasicFeatureState<Handle> setpcap() const { return {this->document_, this->at("setpcap")}; }
    /** Change the user. */
    domain::BasicFeatureState<Handle> setuid() const { return {this->document_, this->at("setuid")}; }
    /** Administer the system. */
    domain::BasicFeatureState<Handle> sys_admin() const { return {this->document_, this->at("sys_admin")}; }
    /** Restart the machine. */
    domain::BasicFeatureState<Handle> sys_boot() const { return {this->document_, this->at("sys_boot")}; }
    /** Change the root folder. */
    domain::BasicFeatureState<Handle> sys_chroot() const { return {this->document_, this->at("sys_chroot")}; }
    /** Load kernel modules. */
    domain::BasicFeatureState<Handle> sys_module() const { return {this->document_, this->at("sys_module")}; }
    /** Raise priorities. */
    domain::BasicFeatureState<Handle> sys_nice() const { return {this->document_, this->at("sys_nice")}; }
    /** Switch process accounting. */
    domain::BasicFeatureState<Handle> sys_pacct() const { return {this->document_, this->at("sys_pacct")}; }
    /** Trace any process. */
    domain::BasicFeatureState<Handle> sys_ptrace() const { return {this->document_, this->at("sys_ptrace")}; }
    /** Reach I/O ports and raw memory. */
    domain::BasicFeatureState<Handle> sys_rawio() const { return {this->document_, this->at("sys_rawio")}; }
    /** Pass over limits of resources. */
    domain::BasicFeatureState<Handle> sys_resource() const { return {this->document_, this->at("sys_resource")}; }
    /** Set the clock. */
    domain::BasicFeatureState<Handle> sys_time() const { return {this->document_, this->at("sys_time")}; }
    /** Set up terminals. */
    domain::BasicFeatureState<Handle> sys_tty_config() const { return {this->document_, this->at("sys_tty_config")}; }
    /** Read and clear the kernel's log. */
    domain::BasicFeatureState<Handle> syslog() const { return {this->document_, this->at("syslog")}; }
    /** Wake the machine up. */
    domain::BasicFeatureState<Handle> wake_alarm() const { return {this->document_, this->at("wake_alarm")}; }
};
using LinuxCapabilities = BasicLinuxCapabilities<fedvirt_document>;
using ConstLinuxCapabilities = BasicLinuxCapabilities<const fedvirt_document>;

/** The firmware's image. */
template <class Handle> class BasicLoader : public Element<BasicLoader, Handle> {
 public:
    using Element<fedvirt::domain::BasicLoader, Handle>::Element;
    /** Whether the guest can only read it. Since libvirt 1.2.8. Words: common::YesNo. */
    std::optional<std::string> readonly() const { return this->get_text("@readonly"); }
    Result<void> readonly(const TextOrNone &value) const { return this->set("@readonly", value); }
    /** Whether it can do Secure Boot; this does not switch it on. Since libvirt 2.1.0. Words: common::YesNo. */
    std::optional<std::string> secure() const { return this->get_text("@secure"); }
    Result<void> secure(const TextOrNone &value) const { return this->set("@secure", value); }
    /** How the guest sees it. Since libvirt 1.2.8. Words: domain::LoaderType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /**
     * Whether it works without stored variables, and loses changes to them. Since libvirt 8.6.0. Words:
     * common::YesNo.
     */
    std::optional<std::string> stateless() const { return this->get_text("@stateless"); }
    Result<void> stateless(const TextOrNone &value) const { return this->set("@stateless", value); }
    /** The image's format. Since libvirt 9.2.0. Words: domain::PflashFormat. */
    std::optional<std::string> format() const { return this->get_text("@format"); }
    Result<void> format(const TextOrNone &value) const { return this->set("@format", value); }
    /** The image's path. */
    std::optional<std::string> path() const { return this->get_text("text()"); }
    Result<void> path(const TextOrNone &value) const { return this->set("text()", value); }
};
using Loader = BasicLoader<fedvirt_document>;
using ConstLoader = BasicLoader<const fedvirt_document>;

/** Namespaces of Linux that a container shares with others. */
template <class Handle> class BasicLxcNamespace : public Element<BasicLxcNamespace, Handle> {
 public:
    using Element<fedvirt::domain::BasicLxcNamespace, Handle>::Element;
    /** The network. */
    domain::BasicLxcShare<Handle> sharenet() const { return {this->document_, this->at("lxc:sharenet")}; }
    /** System V IPC. */
    domain::BasicLxcShare<Handle> shareipc() const { return {this->document_, this->at("lxc:shareipc")}; }
    /** The host's name. */
    domain::BasicLxcShare<Handle> shareuts() const { return {this->document_, this->at("lxc:shareuts")}; }
};
using LxcNamespace = BasicLxcNamespace<fedvirt_document>;
using ConstLxcNamespace = BasicLxcNamespace<const fedvirt_document>;

/** Who a namespace is shared with. */
template <class Handle> class BasicLxcShare : public Element<BasicLxcShare, Handle> {
 public:
    using Element<fedvirt::domain::BasicLxcShare, Handle>::Element;
    /** What `value` is. Words: domain::LxcShareType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Who it is shared with. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using LxcShare = BasicLxcShare<fedvirt_document>;
using ConstLxcShare = BasicLxcShare<const fedvirt_document>;

/** The memory that the guest can grow to while it runs. Since libvirt 1.2.14. */
template <class Handle> class BasicMaxMemory : public Element<BasicMaxMemory, Handle> {
 public:
    using Element<fedvirt::domain::BasicMaxMemory, Handle>::Element;
    /** How many memory modules can be added. */
    std::optional<std::uint64_t> slots_() const { return this->get_unsigned("@slots"); }
    Result<void> slots_(const NumberOrNone &value) const { return this->set("@slots", value); }
    /** The unit, such as `KiB` or `GiB`; KiB unless given. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /** How many of the unit. */
    std::optional<std::uint64_t> value() const { return this->get_unsigned("text()"); }
    Result<void> value(const NumberOrNone &value) const { return this->set("text()", value); }
};
using MaxMemory = BasicMaxMemory<fedvirt_document>;
using ConstMaxMemory = BasicMaxMemory<const fedvirt_document>;

/** Limits on the host's memory that the guest, its hypervisor included, uses. */
template <class Handle> class BasicMemTune : public Element<BasicMemTune, Handle> {
 public:
    using Element<fedvirt::domain::BasicMemTune, Handle>::Element;
    /** The most memory; beyond it the guest is killed. KiB unless a unit is given. */
    common::BasicSize<Handle> hard_limit() const { return {this->document_, this->at("hard_limit")}; }
    /** The most memory while the host is short of it. KiB unless a unit is given. */
    common::BasicSize<Handle> soft_limit() const { return {this->document_, this->at("soft_limit")}; }
    /** The least memory (VMware ESX and OpenVZ). KiB unless a unit is given. */
    common::BasicSize<Handle> min_guarantee() const { return {this->document_, this->at("min_guarantee")}; }
    /** The most memory and swap together. KiB unless a unit is given. */
    common::BasicSize<Handle> swap_hard_limit() const { return {this->document_, this->at("swap_hard_limit")}; }
};
using MemTune = BasicMemTune<fedvirt_document>;
using ConstMemTune = BasicMemTune<const fedvirt_document>;

/** The memory that the guest has at most when it starts. */
template <class Handle> class BasicMemory : public Element<BasicMemory, Handle> {
 public:
    using Element<fedvirt::domain::BasicMemory, Handle>::Element;
    /** Whether a dump of the guest holds its memory. Since libvirt 0.10.2. Words: common::OnOff. */
    std::optional<std::string> dump_core() const { return this->get_text("@dumpCore"); }
    Result<void> dump_core(const TextOrNone &value) const { return this->set("@dumpCore", value); }
    /** The unit, such as `KiB` or `GiB`; KiB unless given. Since libvirt 0.9.11. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /** How many of the unit. */
    std::optional<std::uint64_t> value() const { return this->get_unsigned("text()"); }
    Result<void> value(const NumberOrNone &value) const { return this->set("text()", value); }
};
using Memory = BasicMemory<fedvirt_document>;
using ConstMemory = BasicMemory<const fedvirt_document>;

/** What the host backs the guest's memory with. */
template <class Handle> class BasicMemoryBacking : public Element<BasicMemoryBacking, Handle> {
 public:
    using Element<fedvirt::domain::BasicMemoryBacking, Handle>::Element;
    /** Large pages. */
    domain::BasicHugePages<Handle> hugepages() const { return {this->document_, this->at("hugepages")}; }
    /** The host does not merge equal pages with other guests'. Since libvirt 1.0.6. */
    bool nosharepages() const { return this->get_flag("nosharepages"); }
    Result<void> nosharepages(const Flag &value) const { return this->set("nosharepages", value); }
    /** The host does not swap the memory out; a limit in `MemTune` is wise then. Since libvirt 1.0.6. */
    bool locked() const { return this->get_flag("locked"); }
    Result<void> locked(const Flag &value) const { return this->set("locked", value); }
    /** Where the memory comes from. */
    domain::BasicMemoryBackingSource<Handle> source() const { return {this->document_, this->at("source")}; }
    /** Whether other processes can map the memory. */
    domain::BasicMemoryBackingAccess<Handle> access() const { return {this->document_, this->at("access")}; }
    /** When the host sets the memory aside. */
    domain::BasicMemoryBackingAllocation<Handle> allocation() const { return {this->document_, this->at("allocation")}; }
    /** The content is dropped just before the guest ends. Since libvirt 4.4.0. */
    bool discard() const { return this->get_flag("discard"); }
    Result<void> discard(const Flag &value) const { return this->set("discard", value); }
};
using MemoryBacking = BasicMemoryBacking<fedvirt_document>;
using ConstMemoryBacking = BasicMemoryBacking<const fedvirt_document>;

/** Whether other processes can map the memory. */
template <class Handle> class BasicMemoryBackingAccess : public Element<BasicMemoryBackingAccess, Handle> {
 public:
    using Element<fedvirt::domain::BasicMemoryBackingAccess, Handle>::Element;
    /** Whether they can. Words: cpu::MemoryAccessMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using MemoryBackingAccess = BasicMemoryBackingAccess<fedvirt_document>;
using ConstMemoryBackingAccess = BasicMemoryBackingAccess<const fedvirt_document>;

/** When the host sets the memory aside. */
template <class Handle> class BasicMemoryBackingAllocation : public Element<BasicMemoryBackingAllocation, Handle> {
 public:
    using Element<fedvirt::domain::BasicMemoryBackingAllocation, Handle>::Element;
    /** When. Words: domain::MemoryAllocationMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** How many threads do it. Since libvirt 8.2.0. */
    std::optional<std::uint64_t> threads() const { return this->get_unsigned("@threads"); }
    Result<void> threads(const NumberOrNone &value) const { return this->set("@threads", value); }
};
using MemoryBackingAllocation = BasicMemoryBackingAllocation<fedvirt_document>;
using ConstMemoryBackingAllocation = BasicMemoryBackingAllocation<const fedvirt_document>;

/** Where the memory comes from. */
template <class Handle> class BasicMemoryBackingSource : public Element<BasicMemoryBackingSource, Handle> {
 public:
    using Element<fedvirt::domain::BasicMemoryBackingSource, Handle>::Element;
    /** Where from. Words: domain::MemorySourceType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
};
using MemoryBackingSource = BasicMemoryBackingSource<fedvirt_document>;
using ConstMemoryBackingSource = BasicMemoryBackingSource<const fedvirt_document>;

/** Parts of the memory's throughput for virtual processors. */
template <class Handle> class BasicMemoryTune : public Element<BasicMemoryTune, Handle> {
 public:
    using Element<fedvirt::domain::BasicMemoryTune, Handle>::Element;
    /** The virtual processors, such as `0-3`. */
    std::optional<std::string> vcpus() const { return this->get_text("@vcpus"); }
    Result<void> vcpus(const TextOrNone &value) const { return this->set("@vcpus", value); }
    /** libvirt's name for the group; it only writes it. */
    std::optional<std::string> id() const { return this->get_text("@id"); }
    Result<void> id(const TextOrNone &value) const { return this->set("@id", value); }
    /** Parts of the throughput of memory nodes. */
    List<domain::BasicMemoryTuneNode, Handle> nodes() const { return {this->document_, this->at("node")}; }
    /** What is measured. */
    List<domain::BasicResctrlMonitor, Handle> monitors() const { return {this->document_, this->at("monitor")}; }
};
using MemoryTune = BasicMemoryTune<fedvirt_document>;
using ConstMemoryTune = BasicMemoryTune<const fedvirt_document>;

/** A part of the throughput of one of the host's memory nodes. */
template <class Handle> class BasicMemoryTuneNode : public Element<BasicMemoryTuneNode, Handle> {
 public:
    using Element<fedvirt::domain::BasicMemoryTuneNode, Handle>::Element;
    /** The node's number on the host. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** The part: in percent on Intel, in steps of 1/8 GB/s on AMD, or in MB/s where the host is set up so. */
    std::optional<std::uint64_t> bandwidth() const { return this->get_unsigned("@bandwidth"); }
    Result<void> bandwidth(const NumberOrNone &value) const { return this->set("@bandwidth", value); }
};
using MemoryTuneNode = BasicMemoryTuneNode<fedvirt_document>;
using ConstMemoryTuneNode = BasicMemoryTuneNode<const fedvirt_document>;

/** Processor registers that the hypervisor does not know. */
template <class Handle> class BasicMsrs : public Element<BasicMsrs, Handle> {
 public:
    using Element<fedvirt::domain::BasicMsrs, Handle>::Element;
    /** What an access to them does. Words: domain::MsrsUnknown. */
    std::optional<std::string> unknown() const { return this->get_text("@unknown"); }
    Result<void> unknown(const TextOrNone &value) const { return this->set("@unknown", value); }
};
using Msrs = BasicMsrs<fedvirt_document>;
using ConstMsrs = BasicMsrs<const fedvirt_document>;

/** Which of the host's memory nodes the guest uses. Since libvirt 0.9.3. */
template <class Handle> class BasicNumaTune : public Element<BasicNumaTune, Handle> {
 public:
    using Element<fedvirt::domain::BasicNumaTune, Handle>::Element;
    /** For the whole guest. */
    domain::BasicNumaTuneMemory<Handle> memory() const { return {this->document_, this->at("memory")}; }
    /** For single memory nodes of the guest. Since libvirt 1.2.7. */
    List<domain::BasicNumaTuneMemNode, Handle> memnodes() const { return {this->document_, this->at("memnode")}; }
};
using NumaTune = BasicNumaTune<fedvirt_document>;
using ConstNumaTune = BasicNumaTune<const fedvirt_document>;

/** Which of the host's memory nodes one of the guest's uses. */
template <class Handle> class BasicNumaTuneMemNode : public Element<BasicNumaTuneMemNode, Handle> {
 public:
    using Element<fedvirt::domain::BasicNumaTuneMemNode, Handle>::Element;
    /** The number of the guest's node. */
    std::optional<std::uint64_t> cellid() const { return this->get_unsigned("@cellid"); }
    Result<void> cellid(const NumberOrNone &value) const { return this->set("@cellid", value); }
    /** How strictly. Words: domain::NumaTuneMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** The host's nodes, such as `1-4,^3`. */
    std::optional<std::string> nodeset() const { return this->get_text("@nodeset"); }
    Result<void> nodeset(const TextOrNone &value) const { return this->set("@nodeset", value); }
};
using NumaTuneMemNode = BasicNumaTuneMemNode<fedvirt_document>;
using ConstNumaTuneMemNode = BasicNumaTuneMemNode<const fedvirt_document>;

/** Which of the host's memory nodes the whole guest uses. */
template <class Handle> class BasicNumaTuneMemory : public Element<BasicNumaTuneMemory, Handle> {
 public:
    using Element<fedvirt::domain::BasicNumaTuneMemory, Handle>::Element;
    /** How strictly; `strict` unless given. Words: domain::NumaTuneMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** Who chooses the nodes. Since libvirt 0.9.12. Words: domain::Placement. */
    std::optional<std::string> placement() const { return this->get_text("@placement"); }
    Result<void> placement(const TextOrNone &value) const { return this->set("@placement", value); }
    /** The host's nodes, such as `1-4,^3`. */
    std::optional<std::string> nodeset() const { return this->get_text("@nodeset"); }
    Result<void> nodeset(const TextOrNone &value) const { return this->set("@nodeset", value); }
};
using NumaTuneMemory = BasicNumaTuneMemory<fedvirt_document>;
using ConstNumaTuneMemory = BasicNumaTuneMemory<const fedvirt_document>;

/** Free text for the guest. */
template <class Handle> class BasicOemStrings : public Element<BasicOemStrings, Handle> {
 public:
    using Element<fedvirt::domain::BasicOemStrings, Handle>::Element;
    /** The texts; begin each with the name of the program that reads it. */
    Texts<Handle> entries() const { return {this->document_, this->at("entry")}; }
};
using OemStrings = BasicOemStrings<fedvirt_document>;
using ConstOemStrings = BasicOemStrings<const fedvirt_document>;

/** How a guest boots. */
template <class Handle> class BasicOs : public Element<BasicOs, Handle> {
 public:
    using Element<fedvirt::domain::BasicOs, Handle>::Element;
    /** The firmware that libvirt looks for on the host. Since libvirt 5.2.0. Words: domain::Firmware. */
    std::optional<std::string> firmware() const { return this->get_text("@firmware"); }
    Result<void> firmware(const TextOrNone &value) const { return this->set("@firmware", value); }
    /** What kind of operating system, and on what machine. */
    domain::BasicOsType<Handle> type() const { return {this->document_, this->at("type")}; }
    /** What the firmware that libvirt looks for must have or lack. Since libvirt 7.2.0. */
    domain::BasicFirmwareFeatures<Handle> firmware_features() const { return {this->document_, this->at("firmware")}; }
    /** The first program of a container. */
    std::optional<std::string> init() const { return this->get_text("init"); }
    Result<void> init(const TextOrNone &value) const { return this->set("init", value); }
    /** The first program's arguments. */
    Texts<Handle> initargs() const { return {this->document_, this->at("initarg")}; }
    /** The first program's environment. */
    List<domain::BasicInitEnv, Handle> initenvs() const { return {this->document_, this->at("initenv")}; }
    /** The first program's working directory. */
    std::optional<std::string> initdir() const { return this->get_text("initdir"); }
    Result<void> initdir(const TextOrNone &value) const { return this->set("initdir", value); }
    /** The user that the first program runs as: a name, a number, or `+` and a number. */
    std::optional<std::string> inituser() const { return this->get_text("inituser"); }
    Result<void> inituser(const TextOrNone &value) const { return this->set("inituser", value); }
    /** The group that the first program runs as. */
    std::optional<std::string> initgroup() const { return this->get_text("initgroup"); }
    Result<void> initgroup(const TextOrNone &value) const { return this->set("initgroup", value); }
    /** The firmware's image. */
    domain::BasicLoader<Handle> loader() const { return {this->document_, this->at("loader")}; }
    /** Where UEFI keeps its variables. Since libvirt 1.2.8. */
    domain::BasicOsNvram<Handle> nvram() const { return {this->document_, this->at("nvram")}; }
    /**
     * Where UEFI keeps its variables when QEMU itself looks after them, in place of `nvram`. Since libvirt
     * 12.1.0.
     */
    domain::BasicVarstore<Handle> varstore() const { return {this->document_, this->at("varstore")}; }
    /** The path of a kernel to boot directly. */
    std::optional<std::string> kernel() const { return this->get_text("kernel"); }
    Result<void> kernel(const TextOrNone &value) const { return this->set("kernel", value); }
    /** The path of the kernel's initial RAM disk. */
    std::optional<std::string> initrd() const { return this->get_text("initrd"); }
    Result<void> initrd(const TextOrNone &value) const { return this->set("initrd", value); }
    /** The kernel's arguments. */
    std::optional<std::string> cmdline() const { return this->get_text("cmdline"); }
    Result<void> cmdline(const TextOrNone &value) const { return this->set("cmdline", value); }
    /** The path of a shim that starts the kernel under Secure Boot. */
    std::optional<std::string> shim() const { return this->get_text("shim"); }
    Result<void> shim(const TextOrNone &value) const { return this->set("shim", value); }
    /** The path of a device tree. Since libvirt 1.0.4. */
    std::optional<std::string> dtb() const { return this->get_text("dtb"); }
    Result<void> dtb(const TextOrNone &value) const { return this->set("dtb", value); }
    /** The device that the kernel takes its root file system from. */
    std::optional<std::string> root() const { return this->get_text("root"); }
    Result<void> root(const TextOrNone &value) const { return this->set("root", value); }
    /** ACPI tables to hand to the guest. Since libvirt 1.3.5. */
    domain::BasicAcpiTables<Handle> acpi() const { return {this->document_, this->at("acpi")}; }
    /** What to boot from, in this order. Devices that have a boot order of their own exclude this. */
    List<domain::BasicOsBoot, Handle> boots() const { return {this->document_, this->at("boot")}; }
    /** Whether the firmware offers a menu. Since libvirt 0.8.3. */
    domain::BasicBootMenu<Handle> bootmenu() const { return {this->document_, this->at("bootmenu")}; }
    /** Settings of a BIOS. Since libvirt 0.9.4. */
    domain::BasicBios<Handle> bios() const { return {this->document_, this->at("bios")}; }
    /** Where the SMBIOS values come from. Since libvirt 0.8.7. */
    domain::BasicSmbios<Handle> smbios() const { return {this->document_, this->at("smbios")}; }
};
using Os = BasicOs<fedvirt_document>;
using ConstOs = BasicOs<const fedvirt_document>;

/** What to boot from. */
template <class Handle> class BasicOsBoot : public Element<BasicOsBoot, Handle> {
 public:
    using Element<fedvirt::domain::BasicOsBoot, Handle>::Element;
    /** The kind of device. Words: domain::BootDevice. */
    std::optional<std::string> dev() const { return this->get_text("@dev"); }
    Result<void> dev(const TextOrNone &value) const { return this->set("@dev", value); }
};
using OsBoot = BasicOsBoot<fedvirt_document>;
using ConstOsBoot = BasicOsBoot<const fedvirt_document>;

/** Where UEFI keeps its variables: a path, or with `type_` a `source` as disks have. */
template <class Handle> class BasicOsNvram : public Element<BasicOsNvram, Handle> {
 public:
    using Element<fedvirt::domain::BasicOsNvram, Handle>::Element;
    /** The file that it is first filled from; the firmware's own unless given. */
    std::optional<std::string> template_() const { return this->get_text("@template"); }
    Result<void> template_(const TextOrNone &value) const { return this->set("@template", value); }
    /** The template's format. Since libvirt 10.10.0. Words: domain::PflashFormat. */
    std::optional<std::string> template_format() const { return this->get_text("@templateFormat"); }
    Result<void> template_format(const TextOrNone &value) const { return this->set("@templateFormat", value); }
    /** The kind of `source`: `file`, `block`, `network` and so on. Since libvirt 8.5.0. Words: devices::DiskType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The format. Since libvirt 9.2.0. Words: domain::PflashFormat. */
    std::optional<std::string> format() const { return this->get_text("@format"); }
    Result<void> format(const TextOrNone &value) const { return this->set("@format", value); }
    /** The path, when there is no `source`. */
    std::optional<std::string> path() const { return this->get_text("text()"); }
    Result<void> path(const TextOrNone &value) const { return this->set("text()", value); }
    /** Where it lies, when `type_` is given. Since libvirt 8.5.0. */
    devices::BasicDiskSource<Handle> source() const { return {this->document_, this->at("source")}; }
};
using OsNvram = BasicOsNvram<fedvirt_document>;
using ConstOsNvram = BasicOsNvram<const fedvirt_document>;

/** What kind of operating system, and on what machine. */
template <class Handle> class BasicOsType : public Element<BasicOsType, Handle> {
 public:
    using Element<fedvirt::domain::BasicOsType, Handle>::Element;
    /** The architecture; the host's unless given. Words: cpu::Arch. */
    std::optional<std::string> arch() const { return this->get_text("@arch"); }
    Result<void> arch(const TextOrNone &value) const { return this->set("@arch", value); }
    /** The machine type, such as `q35`, `pc` or `virt`. */
    std::optional<std::string> machine() const { return this->get_text("@machine"); }
    Result<void> machine(const TextOrNone &value) const { return this->set("@machine", value); }
    /** The kind of operating system. Words: domain::OsKind. */
    std::optional<std::string> kind() const { return this->get_text("text()"); }
    Result<void> kind(const TextOrNone &value) const { return this->set("text()", value); }
};
using OsType = BasicOsType<fedvirt_document>;
using ConstOsType = BasicOsType<const fedvirt_document>;

/** What is counted while the guest runs. Since libvirt 2.0.0. */
template <class Handle> class BasicPerf : public Element<BasicPerf, Handle> {
 public:
    using Element<fedvirt::domain::BasicPerf, Handle>::Element;
    /** One event each. */
    List<domain::BasicPerfEvent, Handle> events() const { return {this->document_, this->at("event")}; }
};
using Perf = BasicPerf<fedvirt_document>;
using ConstPerf = BasicPerf<const fedvirt_document>;

/** Whether an event is counted. */
template <class Handle> class BasicPerfEvent : public Element<BasicPerfEvent, Handle> {
 public:
    using Element<fedvirt::domain::BasicPerfEvent, Handle>::Element;
    /** Which event. Words: domain::PerfEventName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether it is counted. Words: common::YesNo. */
    std::optional<std::string> enabled() const { return this->get_text("@enabled"); }
    Result<void> enabled(const TextOrNone &value) const { return this->set("@enabled", value); }
};
using PerfEvent = BasicPerfEvent<fedvirt_document>;
using ConstPerfEvent = BasicPerfEvent<const fedvirt_document>;

/** Whether the firmware offers the guest to sleep. Since libvirt 0.10.2. */
template <class Handle> class BasicPowerManagement : public Element<BasicPowerManagement, Handle> {
 public:
    using Element<fedvirt::domain::BasicPowerManagement, Handle>::Element;
    /** Sleep with memory kept (S3). */
    domain::BasicSleepState<Handle> suspend_to_mem() const { return {this->document_, this->at("suspend-to-mem")}; }
    /** Sleep with memory written to disk (S4). */
    domain::BasicSleepState<Handle> suspend_to_disk() const { return {this->document_, this->at("suspend-to-disk")}; }
};
using PowerManagement = BasicPowerManagement<fedvirt_document>;
using ConstPowerManagement = BasicPowerManagement<const fedvirt_document>;

/** What libvirt shall believe of QEMU against its own findings. */
template <class Handle> class BasicQemuCapabilities : public Element<BasicQemuCapabilities, Handle> {
 public:
    using Element<fedvirt::domain::BasicQemuCapabilities, Handle>::Element;
    /** What QEMU can do. */
    List<domain::BasicQemuCapability, Handle> adds() const { return {this->document_, this->at("qemu:add")}; }
    /** What QEMU cannot do. */
    List<domain::BasicQemuCapability, Handle> dels() const { return {this->document_, this->at("qemu:del")}; }
};
using QemuCapabilities = BasicQemuCapabilities<fedvirt_document>;
using ConstQemuCapabilities = BasicQemuCapabilities<const fedvirt_document>;

/** Something that QEMU can do, by libvirt's internal name. */
template <class Handle> class BasicQemuCapability : public Element<BasicQemuCapability, Handle> {
 public:
    using Element<fedvirt::domain::BasicQemuCapability, Handle>::Element;
    /** The name. */
    std::optional<std::string> capability() const { return this->get_text("@capability"); }
    Result<void> capability(const TextOrNone &value) const { return this->set("@capability", value); }
};
using QemuCapability = BasicQemuCapability<fedvirt_document>;
using ConstQemuCapability = BasicQemuCapability<const fedvirt_document>;

/** Arguments and environment for QEMU. */
template <class Handle> class BasicQemuCommandline : public Element<BasicQemuCommandline, Handle> {
 public:
    using Element<fedvirt::domain::BasicQemuCommandline, Handle>::Element;
    /** The arguments, behind libvirt's own. */
    List<domain::BasicCommandlineArg, Handle> args() const { return {this->document_, this->at("qemu:arg")}; }
    /** The environment. */
    List<domain::BasicCommandlineEnv, Handle> envs() const { return {this->document_, this->at("qemu:env")}; }
};
using QemuCommandline = BasicQemuCommandline<fedvirt_document>;
using ConstQemuCommandline = BasicQemuCommandline<const fedvirt_document>;

/** What QEMU does about what is going to be removed from it. */
template <class Handle> class BasicQemuDeprecation : public Element<BasicQemuDeprecation, Handle> {
 public:
    using Element<fedvirt::domain::BasicQemuDeprecation, Handle>::Element;
    /** What it does. Words: domain::QemuDeprecationBehavior. */
    std::optional<std::string> behavior() const { return this->get_text("@behavior"); }
    Result<void> behavior(const TextOrNone &value) const { return this->set("@behavior", value); }
};
using QemuDeprecation = BasicQemuDeprecation<fedvirt_document>;
using ConstQemuDeprecation = BasicQemuDeprecation<const fedvirt_document>;

/** Properties of devices, over libvirt's own. */
template <class Handle> class BasicQemuOverride : public Element<BasicQemuOverride, Handle> {
 public:
    using Element<fedvirt::domain::BasicQemuOverride, Handle>::Element;
    /** One device each. */
    List<domain::BasicQemuOverrideDevice, Handle> devices() const { return {this->document_, this->at("qemu:device")}; }
};
using QemuOverride = BasicQemuOverride<fedvirt_document>;
using ConstQemuOverride = BasicQemuOverride<const fedvirt_document>;

/** Properties of one device. */
template <class Handle> class BasicQemuOverrideDevice : public Element<BasicQemuOverrideDevice, Handle> {
 public:
    using Element<fedvirt::domain::BasicQemuOverrideDevice, Handle>::Element;
    /** The device's alias. */
    std::optional<std::string> alias() const { return this->get_text("@alias"); }
    Result<void> alias(const TextOrNone &value) const { return this->set("@alias", value); }
    /** The properties of what the guest sees. */
    domain::BasicQemuOverrideFrontend<Handle> frontend() const { return {this->document_, this->at("qemu:frontend")}; }
};
using QemuOverrideDevice = BasicQemuOverrideDevice<fedvirt_document>;
using ConstQemuOverrideDevice = BasicQemuOverrideDevice<const fedvirt_document>;

/** Properties of what the guest sees of a device. */
template <class Handle> class BasicQemuOverrideFrontend : public Element<BasicQemuOverrideFrontend, Handle> {
 public:
    using Element<fedvirt::domain::BasicQemuOverrideFrontend, Handle>::Element;
    /** One property each. */
    List<domain::BasicQemuOverrideProperty, Handle> properties() const { return {this->document_, this->at("qemu:property")}; }
};
using QemuOverrideFrontend = BasicQemuOverrideFrontend<fedvirt_document>;
using ConstQemuOverrideFrontend = BasicQemuOverrideFrontend<const fedvirt_document>;

/** A property of a device. */
template <class Handle> class BasicQemuOverrideProperty : public Element<BasicQemuOverrideProperty, Handle> {
 public:
    using Element<fedvirt::domain::BasicQemuOverrideProperty, Handle>::Element;
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** What kind of value it has. Words: domain::QemuPropertyType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The value. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using QemuOverrideProperty = BasicQemuOverrideProperty<fedvirt_document>;
using ConstQemuOverrideProperty = BasicQemuOverrideProperty<const fedvirt_document>;

/** The service that signs a guest's reports. */
template <class Handle> class BasicQuoteGenerationService : public Element<BasicQuoteGenerationService, Handle> {
 public:
    using Element<fedvirt::domain::BasicQuoteGenerationService, Handle>::Element;
    /** The path of its socket; the usual one unless given. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
};
using QuoteGenerationService = BasicQuoteGenerationService<fedvirt_document>;
using ConstQuoteGenerationService = BasicQuoteGenerationService<const fedvirt_document>;

/** A measurement of virtual processors. */
template <class Handle> class BasicResctrlMonitor : public Element<BasicResctrlMonitor, Handle> {
 public:
    using Element<fedvirt::domain::BasicResctrlMonitor, Handle>::Element;
    /** The virtual processors that are measured. */
    std::optional<std::string> vcpus() const { return this->get_text("@vcpus"); }
    Result<void> vcpus(const TextOrNone &value) const { return this->set("@vcpus", value); }
};
using ResctrlMonitor = BasicResctrlMonitor<fedvirt_document>;
using ConstResctrlMonitor = BasicResctrlMonitor<const fedvirt_document>;

/** Where the guest stands among the host's resources. Since libvirt 1.0.5. */
template <class Handle> class BasicResource : public Element<BasicResource, Handle> {
 public:
    using Element<fedvirt::domain::BasicResource, Handle>::Element;
    /** The control group, such as `/machine/production`, which must exist. */
    std::optional<std::string> partition() const { return this->get_text("partition"); }
    Result<void> partition(const TextOrNone &value) const { return this->set("partition", value); }
    /** The guest's name on a Fibre Channel network. Since libvirt 7.7.0. */
    domain::BasicFibreChannel<Handle> fibrechannel() const { return {this->document_, this->at("fibrechannel")}; }
};
using Resource = BasicResource<fedvirt_document>;
using ConstResource = BasicResource<const fedvirt_document>;

/** Speculation barrier for bounds checks. */
template <class Handle> class BasicSbbc : public Element<BasicSbbc, Handle> {
 public:
    using Element<fedvirt::domain::BasicSbbc, Handle>::Element;
    /** What protects the guest. Words: domain::SpeculationFix. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using Sbbc = BasicSbbc<fedvirt_document>;
using ConstSbbc = BasicSbbc<const fedvirt_document>;

/** How one of the host's security systems confines a guest. */
template <class Handle> class BasicSecLabel : public Element<BasicSecLabel, Handle> {
 public:
    using Element<fedvirt::domain::BasicSecLabel, Handle>::Element;
    /** Who chooses the label. Words: domain::SecLabelType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The security system: `selinux`, `apparmor` or `dac`. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** Whether the guest's files get a label; always with `dynamic`. Words: common::YesNo. */
    std::optional<std::string> relabel() const { return this->get_text("@relabel"); }
    Result<void> relabel(const TextOrNone &value) const { return this->set("@relabel", value); }
    /** The guest's label: an SELinux context, an AppArmor profile, or user and group as `user:group`. */
    std::optional<std::string> label() const { return this->get_text("label"); }
    Result<void> label(const TextOrNone &value) const { return this->set("label", value); }
    /** The label of the guest's files; libvirt only writes it. */
    std::optional<std::string> imagelabel() const { return this->get_text("imagelabel"); }
    Result<void> imagelabel(const TextOrNone &value) const { return this->set("imagelabel", value); }
    /** What a `dynamic` label is made from. */
    std::optional<std::string> baselabel() const { return this->get_text("baselabel"); }
    Result<void> baselabel(const TextOrNone &value) const { return this->set("baselabel", value); }
};
using SecLabel = BasicSecLabel<fedvirt_document>;
using ConstSecLabel = BasicSecLabel<const fedvirt_document>;

/** Whether one kind of sleep is offered; as the hypervisor likes unless given. */
template <class Handle> class BasicSleepState : public Element<BasicSleepState, Handle> {
 public:
    using Element<fedvirt::domain::BasicSleepState, Handle>::Element;
    /** Whether it is. Words: common::YesNo. */
    std::optional<std::string> enabled() const { return this->get_text("@enabled"); }
    Result<void> enabled(const TextOrNone &value) const { return this->set("@enabled", value); }
};
using SleepState = BasicSleepState<fedvirt_document>;
using ConstSleepState = BasicSleepState<const fedvirt_document>;

/** Where the SMBIOS values come from. */
template <class Handle> class BasicSmbios : public Element<BasicSmbios, Handle> {
 public:
    using Element<fedvirt::domain::BasicSmbios, Handle>::Element;
    /** Where they come from. Words: domain::SmbiosMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using Smbios = BasicSmbios<fedvirt_document>;
using ConstSmbios = BasicSmbios<const fedvirt_document>;

/** One block of SMBIOS values. */
template <class Handle> class BasicSmbiosBlock : public Element<BasicSmbiosBlock, Handle> {
 public:
    using Element<fedvirt::domain::BasicSmbiosBlock, Handle>::Element;
    /** The values. */
    List<domain::BasicSmbiosEntry, Handle> entries() const { return {this->document_, this->at("entry")}; }
};
using SmbiosBlock = BasicSmbiosBlock<fedvirt_document>;
using ConstSmbiosBlock = BasicSmbiosBlock<const fedvirt_document>;

/** One SMBIOS value. */
template <class Handle> class BasicSmbiosEntry : public Element<BasicSmbiosEntry, Handle> {
 public:
    using Element<fedvirt::domain::BasicSmbiosEntry, Handle>::Element;
    /** Which one. Words: domain::SmbiosField. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The value. */
    std::optional<std::string> value() const { return this->get_text("text()"); }
    Result<void> value(const TextOrNone &value) const { return this->set("text()", value); }
};
using SmbiosEntry = BasicSmbiosEntry<fedvirt_document>;
using ConstSmbiosEntry = BasicSmbiosEntry<const fedvirt_document>;

/** System management mode. */
template <class Handle> class BasicSmm : public Element<BasicSmm, Handle> {
 public:
    using Element<fedvirt::domain::BasicSmm, Handle>::Element;
    /** Whether it is on; `on` unless given. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** Its memory, MiB unless a unit is given. Since libvirt 4.5.0. */
    common::BasicSize<Handle> tseg() const { return {this->document_, this->at("tseg")}; }
};
using Smm = BasicSmm<fedvirt_document>;
using ConstSmm = BasicSmm<const fedvirt_document>;

/**
 * What the guest reads of its machine. Since libvirt 0.8.7.
 *
 * As a document of its own it is what libvirt reports of a host.
 */
template <class Handle> class BasicSysinfo : public Element<BasicSysinfo, Handle> {
 public:
    using Element<fedvirt::domain::BasicSysinfo, Handle>::Element;
    /** How the guest reads it. Words: domain::SysinfoType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The firmware (block 0). */
    domain::BasicSmbiosBlock<Handle> bios() const { return {this->document_, this->at("bios")}; }
    /** The machine (block 1). */
    domain::BasicSmbiosBlock<Handle> system() const { return {this->document_, this->at("system")}; }
    /** The boards (block 2). */
    List<domain::BasicSmbiosBlock, Handle> base_boards() const { return {this->document_, this->at("baseBoard")}; }
    /** The case (block 3). Since libvirt 4.1.0. */
    domain::BasicSmbiosBlock<Handle> chassis() const { return {this->document_, this->at("chassis")}; }
    /** The processors (block 4), of a host. */
    List<domain::BasicSmbiosBlock, Handle> processors() const { return {this->document_, this->at("processor")}; }
    /** The memory modules (block 17), of a host. */
    List<domain::BasicSmbiosBlock, Handle> memory_devices() const { return {this->document_, this->at("memory_device")}; }
    /** Free text (block 11), the usual way to hand data to a guest. Since libvirt 4.1.0. */
    domain::BasicOemStrings<Handle> oem_strings() const { return {this->document_, this->at("oemStrings")}; }
    /** Blobs of the firmware's configuration, when `type_` is `fwcfg`. Since libvirt 6.5.0. */
    List<domain::BasicFwCfgEntry, Handle> entries() const { return {this->document_, this->at("entry")}; }
};
using Sysinfo = BasicSysinfo<fedvirt_document>;
using ConstSysinfo = BasicSysinfo<const fedvirt_document>;

/** QEMU's emulation of the processor. */
template <class Handle> class BasicTcg : public Element<BasicTcg, Handle> {
 public:
    using Element<fedvirt::domain::BasicTcg, Handle>::Element;
    /** Memory for translated code, a multiple of 1 MiB. KiB unless a unit is given. */
    common::BasicSize<Handle> tb_cache() const { return {this->document_, this->at("tb-cache")}; }
};
using Tcg = BasicTcg<fedvirt_document>;
using ConstTcg = BasicTcg<const fedvirt_document>;

/** Limits that several disks share. Since libvirt 11.2.0. */
template <class Handle> class BasicThrottleGroups : public Element<BasicThrottleGroups, Handle> {
 public:
    using Element<fedvirt::domain::BasicThrottleGroups, Handle>::Element;
    /** One group each; `group_name` is what disks refer to. */
    List<devices::BasicIoTune, Handle> throttlegroups() const { return {this->document_, this->at("throttlegroup")}; }
};
using ThrottleGroups = BasicThrottleGroups<fedvirt_document>;
using ConstThrottleGroups = BasicThrottleGroups<const fedvirt_document>;

/** Settings of a timer. */
template <class Handle> class BasicTimer : public Element<BasicTimer, Handle> {
 public:
    using Element<fedvirt::domain::BasicTimer, Handle>::Element;
    /** Which timer. Words: domain::TimerName. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether the guest has it. Words: common::YesNo. */
    std::optional<std::string> present() const { return this->get_text("@present"); }
    Result<void> present(const TextOrNone &value) const { return this->set("@present", value); }
    /** What happens to ticks that come too late. Words: domain::TickPolicy. */
    std::optional<std::string> tickpolicy() const { return this->get_text("@tickpolicy"); }
    Result<void> tickpolicy(const TextOrNone &value) const { return this->set("@tickpolicy", value); }
    /** What it tracks, for `rtc` and `platform`. Words: domain::TimerTrack. */
    std::optional<std::string> track() const { return this->get_text("@track"); }
    Result<void> track(const TextOrNone &value) const { return this->set("@track", value); }
    /** How fast it runs, in Hz, for `tsc`. */
    std::optional<std::uint64_t> frequency() const { return this->get_unsigned("@frequency"); }
    Result<void> frequency(const NumberOrNone &value) const { return this->set("@frequency", value); }
    /** How it is made, for `tsc`. Words: domain::TimerMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** How it catches up, with the policy `catchup`. */
    domain::BasicTimerCatchup<Handle> catchup() const { return {this->document_, this->at("catchup")}; }
};
using Timer = BasicTimer<fedvirt_document>;
using ConstTimer = BasicTimer<const fedvirt_document>;

/** How a timer catches up. */
template <class Handle> class BasicTimerCatchup : public Element<BasicTimerCatchup, Handle> {
 public:
    using Element<fedvirt::domain::BasicTimerCatchup, Handle>::Element;
    /** How late it may be before it does. */
    std::optional<std::uint64_t> threshold() const { return this->get_unsigned("@threshold"); }
    Result<void> threshold(const NumberOrNone &value) const { return this->set("@threshold", value); }
    /** How much faster it goes. */
    std::optional<std::uint64_t> slew() const { return this->get_unsigned("@slew"); }
    Result<void> slew(const NumberOrNone &value) const { return this->set("@slew", value); }
    /** How much it makes up at most. */
    std::optional<std::uint64_t> limit() const { return this->get_unsigned("@limit"); }
    Result<void> limit(const NumberOrNone &value) const { return this->set("@limit", value); }
};
using TimerCatchup = BasicTimerCatchup<fedvirt_document>;
using ConstTimerCatchup = BasicTimerCatchup<const fedvirt_document>;

/** Where UEFI keeps its variables when QEMU itself looks after them. Since libvirt 12.1.0. */
template <class Handle> class BasicVarstore : public Element<BasicVarstore, Handle> {
 public:
    using Element<fedvirt::domain::BasicVarstore, Handle>::Element;
    /** The file that it is first filled from. */
    std::optional<std::string> template_() const { return this->get_text("@template"); }
    Result<void> template_(const TextOrNone &value) const { return this->set("@template", value); }
    /** The path. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
};
using Varstore = BasicVarstore<fedvirt_document>;
using ConstVarstore = BasicVarstore<const fedvirt_document>;

/** How many virtual processors the guest has. */
template <class Handle> class BasicVcpu : public Element<BasicVcpu, Handle> {
 public:
    using Element<fedvirt::domain::BasicVcpu, Handle>::Element;
    /** Who chooses the host's processors for the guest. Since libvirt 0.9.11. Words: domain::Placement. */
    std::optional<std::string> placement() const { return this->get_text("@placement"); }
    Result<void> placement(const TextOrNone &value) const { return this->set("@placement", value); }
    /** The host's processors that the guest may run on, such as `1-4,^3,6`. Since libvirt 0.4.4. */
    std::optional<std::string> cpuset() const { return this->get_text("@cpuset"); }
    Result<void> cpuset(const TextOrNone &value) const { return this->set("@cpuset", value); }
    /** How many are on, when not all. Since libvirt 0.8.5. */
    std::optional<std::uint64_t> current() const { return this->get_unsigned("@current"); }
    Result<void> current(const NumberOrNone &value) const { return this->set("@current", value); }
    /** How many there are at most. */
    std::optional<std::uint64_t> count() const { return this->get_unsigned("text()"); }
    Result<void> count(const NumberOrNone &value) const { return this->set("text()", value); }
};
using Vcpu = BasicVcpu<fedvirt_document>;
using ConstVcpu = BasicVcpu<const fedvirt_document>;

/** The host's processors for one virtual processor. */
template <class Handle> class BasicVcpuPin : public Element<BasicVcpuPin, Handle> {
 public:
    using Element<fedvirt::domain::BasicVcpuPin, Handle>::Element;
    /** The virtual processor's number. */
    std::optional<std::uint64_t> vcpu() const { return this->get_unsigned("@vcpu"); }
    Result<void> vcpu(const NumberOrNone &value) const { return this->set("@vcpu", value); }
    /** The host's processors, such as `1-4,^2`. */
    std::optional<std::string> cpuset() const { return this->get_text("@cpuset"); }
    Result<void> cpuset(const TextOrNone &value) const { return this->set("@cpuset", value); }
};
using VcpuPin = BasicVcpuPin<fedvirt_document>;
using ConstVcpuPin = BasicVcpuPin<const fedvirt_document>;

/** The scheduler of virtual processors. */
template <class Handle> class BasicVcpuSched : public Element<BasicVcpuSched, Handle> {
 public:
    using Element<fedvirt::domain::BasicVcpuSched, Handle>::Element;
    /** The virtual processors, such as `0-4,^3`; all unless given. */
    std::optional<std::string> vcpus() const { return this->get_text("@vcpus"); }
    Result<void> vcpus(const TextOrNone &value) const { return this->set("@vcpus", value); }
    /** The scheduler. Words: domain::Scheduler. */
    std::optional<std::string> scheduler() const { return this->get_text("@scheduler"); }
    Result<void> scheduler(const TextOrNone &value) const { return this->set("@scheduler", value); }
    /** The priority, with `fifo` and `rr`; 1 to 99 on most hosts. */
    std::optional<std::uint64_t> priority() const { return this->get_unsigned("@priority"); }
    Result<void> priority(const NumberOrNone &value) const { return this->set("@priority", value); }
};
using VcpuSched = BasicVcpuSched<fedvirt_document>;
using ConstVcpuSched = BasicVcpuSched<const fedvirt_document>;

/** The state of one virtual processor. */
template <class Handle> class BasicVcpuState : public Element<BasicVcpuState, Handle> {
 public:
    using Element<fedvirt::domain::BasicVcpuState, Handle>::Element;
    /** Its number, from 0. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** Whether it is on. Words: common::YesNo. */
    std::optional<std::string> enabled() const { return this->get_text("@enabled"); }
    Result<void> enabled(const TextOrNone &value) const { return this->set("@enabled", value); }
    /** Whether it can be switched while the guest runs. Words: common::YesNo. */
    std::optional<std::string> hotpluggable() const { return this->get_text("@hotpluggable"); }
    Result<void> hotpluggable(const TextOrNone &value) const { return this->set("@hotpluggable", value); }
    /** Which comes first when they are added; all that are on have one, or none has. */
    std::optional<std::uint64_t> order() const { return this->get_unsigned("@order"); }
    Result<void> order(const NumberOrNone &value) const { return this->set("@order", value); }
};
using VcpuState = BasicVcpuState<fedvirt_document>;
using ConstVcpuState = BasicVcpuState<const fedvirt_document>;

/** The state of single virtual processors. Since libvirt 2.2.0. */
template <class Handle> class BasicVcpus : public Element<BasicVcpus, Handle> {
 public:
    using Element<fedvirt::domain::BasicVcpus, Handle>::Element;
    /** One virtual processor each. */
    List<domain::BasicVcpuState, Handle> vcpus() const { return {this->document_, this->at("vcpu")}; }
};
using Vcpus = BasicVcpus<fedvirt_document>;
using ConstVcpus = BasicVcpus<const fedvirt_document>;

/** Arguments for the device model that Xen starts. */
template <class Handle> class BasicXenCommandline : public Element<BasicXenCommandline, Handle> {
 public:
    using Element<fedvirt::domain::BasicXenCommandline, Handle>::Element;
    /** The arguments, behind Xen's own. */
    List<domain::BasicCommandlineArg, Handle> args() const { return {this->document_, this->at("xen:arg")}; }
};
using XenCommandline = BasicXenCommandline<fedvirt_document>;
using ConstXenCommandline = BasicXenCommandline<const fedvirt_document>;

/** What Xen offers the guest. */
template <class Handle> class BasicXenFeatures : public Element<BasicXenFeatures, Handle> {
 public:
    using Element<fedvirt::domain::BasicXenFeatures, Handle>::Element;
    /** A paravirtualized guest sees the host's memory map. Since libvirt 6.3.0. */
    domain::BasicFeatureState<Handle> e820_host() const { return {this->document_, this->at("e820_host")}; }
    /** PCI devices of the host can be given to the guest. Since libvirt 6.3.0. */
    domain::BasicXenPassthrough<Handle> passthrough() const { return {this->document_, this->at("passthrough")}; }
};
using XenFeatures = BasicXenFeatures<fedvirt_document>;
using ConstXenFeatures = BasicXenFeatures<const fedvirt_document>;

/** PCI devices of the host can be given to the guest. */
template <class Handle> class BasicXenPassthrough : public Element<BasicXenPassthrough, Handle> {
 public:
    using Element<fedvirt::domain::BasicXenPassthrough, Handle>::Element;
    /** Whether it is on. Words: common::OnOff. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** How the devices' page tables are kept. Words: domain::XenPassthroughMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using XenPassthrough = BasicXenPassthrough<fedvirt_document>;
using ConstXenPassthrough = BasicXenPassthrough<const fedvirt_document>;

}  // namespace domain
}  // inline namespace
}  // namespace fedvirt

#endif
