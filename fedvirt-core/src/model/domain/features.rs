//! Abilities of the machine and the hypervisor that can be switched.

use crate::model::common::{OnOff, Size, YesNo};
use crate::xml::{Choice, Element, Extra};

/// Abilities of the machine and the hypervisor. One that is missing is off, or as the hypervisor likes.
///
/// ```
/// use fedvirt_core::model::domain::{Features, Smm};
/// let features = Features { acpi: true, smm: Some(Box::new(Smm::on())), ..Features::default() };
/// assert!(!features.pae);
/// ```
#[derive(Clone, Default, Element)]
pub struct Features {
    /// Power management; needed to shut a guest down in an orderly way.
    #[xml(flag)]
    pub acpi: bool,
    /// Programmable interrupts.
    #[xml(child)]
    pub apic: Option<Box<Apic>>,
    /// More than 4 GiB of memory for 32-bit guests.
    #[xml(flag)]
    pub pae: bool,
    /// Page tables kept by the processor (Xen); on where the host can.
    #[xml(child)]
    pub hap: Option<Box<FeatureState>>,
    /// Microsoft's enlightenments, as Xen switches them all at once.
    #[xml(flag)]
    pub viridian: bool,
    /// A network of the container's own, also when it has no interface.
    #[xml(flag)]
    pub privnet: bool,
    /// Microsoft's enlightenments, which help Windows along.
    #[xml(child)]
    pub hyperv: Option<Box<HyperV>>,
    /// What KVM offers the guest.
    #[xml(child)]
    pub kvm: Option<Box<Kvm>>,
    /// Spinlocks that know of the hypervisor.
    #[xml(child)]
    pub pvspinlock: Option<Box<FeatureState>>,
    /// What a container's root may do.
    #[xml(child)]
    pub capabilities: Option<Box<LinuxCapabilities>>,
    /// Counters to measure performance with. Since libvirt 1.2.12.
    #[xml(child)]
    pub pmu: Option<Box<FeatureState>>,
    /// VMware's port, for its mouse and the like. Since libvirt 1.2.16.
    #[xml(child)]
    pub vmport: Option<Box<FeatureState>>,
    /// ARM's interrupt controller. Since libvirt 1.2.16.
    #[xml(child)]
    pub gic: Option<Box<Gic>>,
    /// System management mode, which Secure Boot needs. Since libvirt 2.1.0.
    #[xml(child)]
    pub smm: Option<Box<Smm>>,
    /// Who emulates the I/O interrupt controller. Since libvirt 3.4.0.
    #[xml(child)]
    pub ioapic: Option<Box<IoApic>>,
    /// The hash page table of a pSeries guest. Since libvirt 3.10.0.
    #[xml(child)]
    pub hpt: Option<Box<Hpt>>,
    /// A device where the guest's kernel leaves what helps to read its dump. Since libvirt 4.4.0.
    #[xml(child)]
    pub vmcoreinfo: Option<Box<FeatureState>>,
    /// Transactional memory of a pSeries guest. Since libvirt 4.6.0.
    #[xml(child)]
    pub htm: Option<Box<FeatureState>>,
    /// Guests within a pSeries guest. Since libvirt 4.10.0.
    #[xml(child = "nested-hv")]
    pub nested_hv: Option<Box<FeatureState>>,
    /// Processor registers that the hypervisor does not know. Since libvirt 5.1.0.
    #[xml(child)]
    pub msrs: Option<Box<Msrs>>,
    /// Count cache flush assist of a pSeries guest. Since libvirt 5.9.0.
    #[xml(child = "ccf-assist")]
    pub ccf_assist: Option<Box<FeatureState>>,
    /// What Xen offers the guest.
    #[xml(child)]
    pub xen: Option<Box<XenFeatures>>,
    /// Cache flush on a change of privilege, of a pSeries guest. Since libvirt 6.3.0.
    #[xml(child)]
    pub cfpc: Option<Box<Cfpc>>,
    /// Speculation barrier for bounds checks, of a pSeries guest. Since libvirt 6.3.0.
    #[xml(child)]
    pub sbbc: Option<Box<Sbbc>>,
    /// Indirect branch speculation, of a pSeries guest. Since libvirt 6.3.0.
    #[xml(child)]
    pub ibs: Option<Box<Ibs>>,
    /// QEMU's emulation of the processor. Since libvirt 8.0.0.
    #[xml(child)]
    pub tcg: Option<Box<Tcg>>,
    /// Whether the guest's memory is freed in the background when it ends. Since libvirt 9.6.0.
    #[xml(child = "async-teardown")]
    pub async_teardown: Option<Box<AsyncTeardown>>,
    /// Reports of memory errors of the host to the guest (ARM). Since libvirt 10.4.0.
    #[xml(child)]
    pub ras: Option<Box<FeatureState>>,
    /// The controller of PS/2 keyboards and mice. Since libvirt 10.7.0.
    #[xml(child)]
    pub ps2: Option<Box<FeatureState>>,
    /// RISC-V's interrupt architecture. Since libvirt 11.1.0.
    #[xml(child)]
    pub aia: Option<Box<Aia>>,
    /// The guest can run guests of its own (ARM). Since libvirt 12.1.0.
    #[xml(flag)]
    pub virtualization: bool,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A feature that is on or off.
#[derive(Clone, Default, Element)]
pub struct FeatureState {
    /// Whether it is on; `on` unless given.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl FeatureState {
    /// Switched on.
    pub fn on() -> Self {
        Self { state: Some(OnOff::On), ..Self::default() }
    }

    /// Switched off.
    pub fn off() -> Self {
        Self { state: Some(OnOff::Off), ..Self::default() }
    }
}

/// Programmable interrupts.
#[derive(Clone, Default, Element)]
pub struct Apic {
    /// Whether the end of an interrupt is signalled without leaving the guest. Since libvirt 0.10.2.
    #[xml(attr)]
    pub eoi: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Microsoft's enlightenments, which help Windows along.
#[derive(Clone, Default, Element)]
pub struct HyperV {
    /// Which of them are meant; `custom` unless given. Since libvirt 8.0.0.
    #[xml(attr)]
    pub mode: Option<HyperVMode>,
    /// Timers may be late. Since libvirt 1.0.0.
    #[xml(child)]
    pub relaxed: Option<Box<FeatureState>>,
    /// A virtual interrupt controller. Since libvirt 1.1.0.
    #[xml(child)]
    pub vapic: Option<Box<FeatureState>>,
    /// Spinlocks that give up the processor. Since libvirt 1.1.0.
    #[xml(child)]
    pub spinlocks: Option<Box<HyperVSpinlocks>>,
    /// Each virtual processor knows its number. Since libvirt 1.3.3.
    #[xml(child)]
    pub vpindex: Option<Box<FeatureState>>,
    /// How long each virtual processor ran. Since libvirt 1.3.3.
    #[xml(child)]
    pub runtime: Option<Box<FeatureState>>,
    /// A synthetic interrupt controller. Since libvirt 1.3.3.
    #[xml(child)]
    pub synic: Option<Box<FeatureState>>,
    /// Synthetic timers. Since libvirt 1.3.3.
    #[xml(child)]
    pub stimer: Option<Box<HyperVStimer>>,
    /// The guest can restart itself through the hypervisor. Since libvirt 1.3.3.
    #[xml(child)]
    pub reset: Option<Box<FeatureState>>,
    /// The hypervisor's name. Since libvirt 1.3.3.
    #[xml(child)]
    pub vendor_id: Option<Box<HyperVVendorId>>,
    /// The clocks of processor and interrupt controller. Since libvirt 4.7.0.
    #[xml(child)]
    pub frequencies: Option<Box<FeatureState>>,
    /// The guest is told when migration changed the clock. Since libvirt 4.7.0.
    #[xml(child)]
    pub reenlightenment: Option<Box<FeatureState>>,
    /// The hypervisor empties address caches for the guest. Since libvirt 4.7.0.
    #[xml(child)]
    pub tlbflush: Option<Box<HyperVTlbFlush>>,
    /// The hypervisor sends interrupts between processors. Since libvirt 4.10.0.
    #[xml(child)]
    pub ipi: Option<Box<FeatureState>>,
    /// Faster guests within the guest, on Intel. Since libvirt 4.10.0.
    #[xml(child)]
    pub evmcs: Option<Box<FeatureState>>,
    /// The synthetic interrupt controller together with the processor's own. Since libvirt 8.10.0.
    #[xml(child)]
    pub avic: Option<Box<FeatureState>>,
    /// Fewer exits for register accesses of guests within the guest. Since libvirt 10.7.0.
    #[xml(child)]
    pub emsr_bitmap: Option<Box<FeatureState>>,
    /// Calls to the hypervisor with arguments in wide registers. Since libvirt 10.7.0.
    #[xml(child)]
    pub xmm_input: Option<Box<FeatureState>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which enlightenments are meant.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HyperVMode {
    /// Those given.
    Custom,
    /// All that the hypervisor has, also those that libvirt does not know.
    Passthrough,
    /// All that the host supports, and those given. Since libvirt 11.9.0.
    #[xml("host-model")]
    HostModel,
    /// Others.
    Other(String),
}

/// Spinlocks that give up the processor.
#[derive(Clone, Default, Element)]
pub struct HyperVSpinlocks {
    /// Whether it is on.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// How often a spinlock tries before that, at least 4095.
    #[xml(attr)]
    pub retries: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Synthetic timers.
#[derive(Clone, Default, Element)]
pub struct HyperVStimer {
    /// Whether it is on.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// Timers that interrupt directly. Since libvirt 5.7.0.
    #[xml(child)]
    pub direct: Option<Box<FeatureState>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The hypervisor's name.
#[derive(Clone, Default, Element)]
pub struct HyperVVendorId {
    /// Whether it is on.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// The name, up to 12 characters.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The hypervisor empties address caches for the guest.
#[derive(Clone, Default, Element)]
pub struct HyperVTlbFlush {
    /// Whether it is on.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// Also for guests within the guest. Since libvirt 11.0.0.
    #[xml(child)]
    pub direct: Option<Box<FeatureState>>,
    /// Also for parts of them. Since libvirt 11.0.0.
    #[xml(child)]
    pub extended: Option<Box<FeatureState>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What KVM offers the guest.
#[derive(Clone, Default, Element)]
pub struct Kvm {
    /// The guest does not see that KVM runs it. Since libvirt 1.2.8.
    #[xml(child)]
    pub hidden: Option<Box<FeatureState>>,
    /// The guest is told that its processors are its own. Since libvirt 5.7.0.
    #[xml(child = "hint-dedicated")]
    pub hint_dedicated: Option<Box<FeatureState>>,
    /// The guest waits a while before it goes idle. Since libvirt 6.10.0.
    #[xml(child = "poll-control")]
    pub poll_control: Option<Box<FeatureState>>,
    /// Interrupts between processors through the hypervisor. Since libvirt 7.10.0.
    #[xml(child = "pv-ipi")]
    pub pv_ipi: Option<Box<FeatureState>>,
    /// Changed memory is tracked in a ring. Since libvirt 8.0.0.
    #[xml(child = "dirty-ring")]
    pub dirty_ring: Option<Box<KvmDirtyRing>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Changed memory is tracked in a ring.
#[derive(Clone, Default, Element)]
pub struct KvmDirtyRing {
    /// Whether it is on.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// The ring's entries, a power of 2 from 1024 to 65536.
    #[xml(attr)]
    pub size: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What Xen offers the guest.
#[derive(Clone, Default, Element)]
pub struct XenFeatures {
    /// A paravirtualized guest sees the host's memory map. Since libvirt 6.3.0.
    #[xml(child)]
    pub e820_host: Option<Box<FeatureState>>,
    /// PCI devices of the host can be given to the guest. Since libvirt 6.3.0.
    #[xml(child)]
    pub passthrough: Option<Box<XenPassthrough>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// PCI devices of the host can be given to the guest.
#[derive(Clone, Default, Element)]
pub struct XenPassthrough {
    /// Whether it is on.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// How the devices' page tables are kept.
    #[xml(attr)]
    pub mode: Option<XenPassthroughMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How the page tables of a guest's PCI devices are kept.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum XenPassthroughMode {
    /// Apart from the processor's.
    #[xml("sync_pt")]
    SyncPt,
    /// Shared with the processor's.
    #[xml("share_pt")]
    SharePt,
    /// Another way.
    Other(String),
}

/// ARM's interrupt controller.
#[derive(Clone, Default, Element)]
pub struct Gic {
    /// Its version.
    #[xml(attr)]
    pub version: Option<GicVersion>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A version of ARM's interrupt controller.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum GicVersion {
    /// The host's.
    Host,
    /// Version 2.
    #[xml("2")]
    V2,
    /// Version 3.
    #[xml("3")]
    V3,
    /// Another version.
    Other(String),
}

/// System management mode.
#[derive(Clone, Default, Element)]
pub struct Smm {
    /// Whether it is on; `on` unless given.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// Its memory, MiB unless a unit is given. Since libvirt 4.5.0.
    #[xml(child)]
    pub tseg: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Smm {
    /// Switched on.
    pub fn on() -> Self {
        Self { state: Some(OnOff::On), ..Self::default() }
    }
}

/// Who emulates the I/O interrupt controller.
#[derive(Clone, Default, Element)]
pub struct IoApic {
    /// Who does.
    #[xml(attr)]
    pub driver: Option<IoApicDriver>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Who emulates the I/O interrupt controller.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum IoApicDriver {
    /// QEMU.
    Qemu,
    /// The kernel.
    Kvm,
    /// Another one.
    Other(String),
}

/// The hash page table of a pSeries guest.
#[derive(Clone, Default, Element)]
pub struct Hpt {
    /// Whether it can change its size.
    #[xml(attr)]
    pub resizing: Option<HptResizing>,
    /// The largest page. Since libvirt 4.5.0.
    #[xml(child)]
    pub maxpagesize: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether a hash page table can change its size.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum HptResizing {
    /// It can if guest and host support it.
    Enabled,
    /// It cannot.
    Disabled,
    /// It can; where it cannot the guest does not start.
    Required,
    /// Another way.
    Other(String),
}

/// Processor registers that the hypervisor does not know.
#[derive(Clone, Default, Element)]
pub struct Msrs {
    /// What an access to them does.
    #[xml(attr)]
    pub unknown: Option<MsrsUnknown>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What an access to an unknown register does.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MsrsUnknown {
    /// Nothing.
    Ignore,
    /// It is an error of the guest.
    Fault,
    /// Something else.
    Other(String),
}

/// Cache flush on a change of privilege.
#[derive(Clone, Default, Element)]
pub struct Cfpc {
    /// What protects the guest.
    #[xml(attr)]
    pub value: Option<SpeculationFix>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Speculation barrier for bounds checks.
#[derive(Clone, Default, Element)]
pub struct Sbbc {
    /// What protects the guest.
    #[xml(attr)]
    pub value: Option<SpeculationFix>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What protects a guest from speculation of the processor.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SpeculationFix {
    /// Nothing.
    Broken,
    /// Software.
    Workaround,
    /// Hardware.
    Fixed,
    /// Something else.
    Other(String),
}

/// Indirect branch speculation.
#[derive(Clone, Default, Element)]
pub struct Ibs {
    /// What protects the guest.
    #[xml(attr)]
    pub value: Option<IbsFix>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What protects a guest from indirect branch speculation.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum IbsFix {
    /// Nothing.
    Broken,
    /// Flushing of the count cache.
    Workaround,
    /// Branches one after the other.
    #[xml("fixed-ibs")]
    FixedIbs,
    /// The count cache is off.
    #[xml("fixed-ccd")]
    FixedCcd,
    /// Hardware that has no such fault.
    #[xml("fixed-na")]
    FixedNa,
    /// Something else.
    Other(String),
}

/// QEMU's emulation of the processor.
#[derive(Clone, Default, Element)]
pub struct Tcg {
    /// Memory for translated code, a multiple of 1 MiB. KiB unless a unit is given.
    #[xml(child = "tb-cache")]
    pub tb_cache: Option<Box<Size>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether the guest's memory is freed in the background.
#[derive(Clone, Default, Element)]
pub struct AsyncTeardown {
    /// Whether it is; `yes` unless given.
    #[xml(attr)]
    pub enabled: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// RISC-V's interrupt architecture.
#[derive(Clone, Default, Element)]
pub struct Aia {
    /// Which parts of it there are.
    #[xml(attr)]
    pub value: Option<AiaKind>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Parts of RISC-V's interrupt architecture.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum AiaKind {
    /// None.
    None,
    /// The controller of wires, one for each socket.
    Aplic,
    /// The controllers of wires and of messages, one of each for each core.
    #[xml("aplic-imsic")]
    AplicImsic,
    /// Others.
    Other(String),
}

/// What a container's root may do: Linux's capabilities by name, `man 7 capabilities`.
#[derive(Clone, Default, Element)]
pub struct LinuxCapabilities {
    /// What those that are not named are.
    #[xml(attr)]
    pub policy: Option<CapabilitiesPolicy>,
    /// Set up the kernel's audit.
    #[xml(child)]
    pub audit_control: Option<Box<FeatureState>>,
    /// Write to the kernel's audit log.
    #[xml(child)]
    pub audit_write: Option<Box<FeatureState>>,
    /// Keep the machine awake.
    #[xml(child)]
    pub block_suspend: Option<Box<FeatureState>>,
    /// Give files to others.
    #[xml(child)]
    pub chown: Option<Box<FeatureState>>,
    /// Pass over the permissions of files.
    #[xml(child)]
    pub dac_override: Option<Box<FeatureState>>,
    /// Pass over the permissions to read files and search folders.
    #[xml(child)]
    pub dac_read_search: Option<Box<FeatureState>>,
    /// Do what only a file's owner may.
    #[xml(child)]
    pub fowner: Option<Box<FeatureState>>,
    /// Keep the set-user bits of files that change.
    #[xml(child)]
    pub fsetid: Option<Box<FeatureState>>,
    /// Lock memory.
    #[xml(child)]
    pub ipc_lock: Option<Box<FeatureState>>,
    /// Pass over the permissions of System V IPC.
    #[xml(child)]
    pub ipc_owner: Option<Box<FeatureState>>,
    /// Send signals to any process.
    #[xml(child)]
    pub kill: Option<Box<FeatureState>>,
    /// Take leases on any file.
    #[xml(child)]
    pub lease: Option<Box<FeatureState>>,
    /// Make files unchangeable or append-only.
    #[xml(child)]
    pub linux_immutable: Option<Box<FeatureState>>,
    /// Change the mandatory access control.
    #[xml(child)]
    pub mac_admin: Option<Box<FeatureState>>,
    /// Pass over the mandatory access control.
    #[xml(child)]
    pub mac_override: Option<Box<FeatureState>>,
    /// Make device files.
    #[xml(child)]
    pub mknod: Option<Box<FeatureState>>,
    /// Set up the network.
    #[xml(child)]
    pub net_admin: Option<Box<FeatureState>>,
    /// Listen on ports below 1024.
    #[xml(child)]
    pub net_bind_service: Option<Box<FeatureState>>,
    /// Broadcast and listen to multicasts.
    #[xml(child)]
    pub net_broadcast: Option<Box<FeatureState>>,
    /// Use raw sockets.
    #[xml(child)]
    pub net_raw: Option<Box<FeatureState>>,
    /// Change groups.
    #[xml(child)]
    pub setgid: Option<Box<FeatureState>>,
    /// Give capabilities to files.
    #[xml(child)]
    pub setfcap: Option<Box<FeatureState>>,
    /// Give capabilities to processes.
    #[xml(child)]
    pub setpcap: Option<Box<FeatureState>>,
    /// Change the user.
    #[xml(child)]
    pub setuid: Option<Box<FeatureState>>,
    /// Administer the system.
    #[xml(child)]
    pub sys_admin: Option<Box<FeatureState>>,
    /// Restart the machine.
    #[xml(child)]
    pub sys_boot: Option<Box<FeatureState>>,
    /// Change the root folder.
    #[xml(child)]
    pub sys_chroot: Option<Box<FeatureState>>,
    /// Load kernel modules.
    #[xml(child)]
    pub sys_module: Option<Box<FeatureState>>,
    /// Raise priorities.
    #[xml(child)]
    pub sys_nice: Option<Box<FeatureState>>,
    /// Switch process accounting.
    #[xml(child)]
    pub sys_pacct: Option<Box<FeatureState>>,
    /// Trace any process.
    #[xml(child)]
    pub sys_ptrace: Option<Box<FeatureState>>,
    /// Reach I/O ports and raw memory.
    #[xml(child)]
    pub sys_rawio: Option<Box<FeatureState>>,
    /// Pass over limits of resources.
    #[xml(child)]
    pub sys_resource: Option<Box<FeatureState>>,
    /// Set the clock.
    #[xml(child)]
    pub sys_time: Option<Box<FeatureState>>,
    /// Set up terminals.
    #[xml(child)]
    pub sys_tty_config: Option<Box<FeatureState>>,
    /// Read and clear the kernel's log.
    #[xml(child)]
    pub syslog: Option<Box<FeatureState>>,
    /// Wake the machine up.
    #[xml(child)]
    pub wake_alarm: Option<Box<FeatureState>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What capabilities that are not named are.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CapabilitiesPolicy {
    /// As libvirt chooses.
    Default,
    /// Allowed.
    Allow,
    /// Denied.
    Deny,
    /// Another way.
    Other(String),
}
