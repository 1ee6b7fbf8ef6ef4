//! The `<domain>` document: a guest, or what one shall be.
//!
//! One file per chapter of [libvirt's page](https://libvirt.org/formatdomain.html); names are those of the page, in
//! snake case, and lists have the plural.

mod block_io;
mod clock;
mod container;
mod cpu_allocation;
mod cpu_tuning;
pub mod devices;
mod events;
mod features;
mod general;
mod hypervisor;
mod iothreads;
mod keywrap;
mod launch_security;
mod memory;
mod os;
mod perf;
mod power;
mod resource;
mod seclabel;
mod sysinfo;
mod throttle;

pub use block_io::*;
pub use clock::*;
pub use container::*;
pub use cpu_allocation::*;
pub use cpu_tuning::*;
pub use devices::Devices;
pub use events::*;
pub use features::*;
pub use general::*;
pub use hypervisor::*;
pub use iothreads::*;
pub use keywrap::*;
pub use launch_security::*;
pub use memory::*;
pub use os::*;
pub use perf::*;
pub use power::*;
pub use resource::*;
pub use seclabel::*;
pub use sysinfo::*;
pub use throttle::*;

use super::common::Size;
use super::cpu::Cpu;
use crate::xml::{Element, Extra, Raw};

/// A guest: what it is called, what it runs on, and what it is made of.
///
/// ```
/// use fedvirt_core::ByteSize;
/// use fedvirt_core::model::cpu::{Arch, Cpu};
/// use fedvirt_core::model::domain::*;
///
/// let mut domain = Domain::new(DomainType::Kvm, "web");
/// domain.memory = Some(Box::new(Memory::new(ByteSize::gib(2))));
/// domain.vcpu = Some(Box::new(Vcpu::new(2)));
/// domain.os = Some(Box::new(Os::uefi(Arch::X86_64, "q35").with_boot(BootDevice::Disk)));
/// domain.cpu = Some(Box::new(Cpu::host_passthrough()));
/// assert_eq!(domain.to_xml(), "\
/// <domain type='kvm'>
///   <name>web</name>
///   <memory unit='KiB'>2097152</memory>
///   <vcpu>2</vcpu>
///   <os firmware='efi'>
///     <type arch='x86_64' machine='q35'>hvm</type>
///     <boot dev='hd'/>
///   </os>
///   <cpu mode='host-passthrough'/>
/// </domain>
/// ");
/// ```
#[derive(Clone, Default, Element)]
#[xml(root = "domain")]
pub struct Domain {
    /// The hypervisor.
    #[xml(attr = "type")]
    pub type_: Option<DomainType>,
    /// The number of a running guest; libvirt only writes it.
    #[xml(attr)]
    pub id: Option<u32>,
    /// The name, unique on its host.
    #[xml(text_child)]
    pub name: Option<String>,
    /// The UUID; made by libvirt unless given.
    #[xml(text_child)]
    pub uuid: Option<String>,
    /// The UUID that the guest sees, when it is not `uuid`. Since libvirt 11.7.0.
    #[xml(text_child)]
    pub hwuuid: Option<String>,
    /// A UUID that changes when the guest goes back in time, so that it notices; made by libvirt when empty.
    /// Since libvirt 4.4.0.
    #[xml(text_child)]
    pub genid: Option<String>,
    /// A short description, on one line. Since libvirt 0.9.10.
    #[xml(text_child)]
    pub title: Option<String>,
    /// A description. Since libvirt 0.7.2.
    #[xml(text_child)]
    pub description: Option<String>,
    /// What applications keep with the guest, each in a namespace of its own. Since libvirt 0.9.10.
    #[xml(raw)]
    pub metadata: Option<Raw>,
    /// The memory that it can grow to while it runs. Since libvirt 1.2.14.
    #[xml(child = "maxMemory")]
    pub max_memory: Option<Box<MaxMemory>>,
    /// The memory that it has at most when it starts.
    #[xml(child)]
    pub memory: Option<Box<Memory>>,
    /// The memory that it has now; all of `memory` unless given. KiB unless a unit is given.
    #[xml(child = "currentMemory")]
    pub current_memory: Option<Box<Size>>,
    /// How much of the host's disks it gets. Since libvirt 0.8.8.
    #[xml(child)]
    pub blkiotune: Option<Box<BlkioTune>>,
    /// Limits on the host's memory that it uses.
    #[xml(child)]
    pub memtune: Option<Box<MemTune>>,
    /// What the host backs its memory with.
    #[xml(child = "memoryBacking")]
    pub memory_backing: Option<Box<MemoryBacking>>,
    /// How many virtual processors it has.
    #[xml(child)]
    pub vcpu: Option<Box<Vcpu>>,
    /// The state of single virtual processors. Since libvirt 2.2.0.
    #[xml(child)]
    pub vcpus: Option<Box<Vcpus>>,
    /// How many threads do the work of disks. Since libvirt 1.2.8.
    #[xml(text_child)]
    pub iothreads: Option<u32>,
    /// These threads by number. Since libvirt 1.2.15.
    #[xml(child)]
    pub iothreadids: Option<Box<IoThreadIds>>,
    /// The hypervisor's main loop. Since libvirt 8.5.0.
    #[xml(child)]
    pub defaultiothread: Option<Box<DefaultIoThread>>,
    /// How much of the host's processors it gets, and which ones. Since libvirt 0.9.0.
    #[xml(child)]
    pub cputune: Option<Box<CpuTune>>,
    /// Which of the host's memory nodes it uses. Since libvirt 0.9.3.
    #[xml(child)]
    pub numatune: Option<Box<NumaTune>>,
    /// Whether host devices reach it through Linux's iommufd.
    #[xml(child)]
    pub iommufd: Option<Box<Iommufd>>,
    /// Where it stands among the host's resources. Since libvirt 1.0.5.
    #[xml(child)]
    pub resource: Option<Box<Resource>>,
    /// What it reads of its machine. Since libvirt 0.8.7.
    #[xml(children = "sysinfo")]
    pub sysinfos: Vec<Sysinfo>,
    /// The path of a program on the host that finds the kernel, such as Xen's `pygrub`.
    #[xml(text_child)]
    pub bootloader: Option<String>,
    /// This program's arguments.
    #[xml(text_child)]
    pub bootloader_args: Option<String>,
    /// How it boots.
    #[xml(child)]
    pub os: Option<Box<Os>>,
    /// Which users and groups of the host a container's are.
    #[xml(child)]
    pub idmap: Option<Box<IdMap>>,
    /// Limits that several disks share. Since libvirt 11.2.0.
    #[xml(child)]
    pub throttlegroups: Option<Box<ThrottleGroups>>,
    /// Abilities of the machine and the hypervisor.
    #[xml(child)]
    pub features: Option<Box<Features>>,
    /// The processor. Since libvirt 0.7.5.
    #[xml(child)]
    pub cpu: Option<Box<Cpu>>,
    /// The clock.
    #[xml(child)]
    pub clock: Option<Box<Clock>>,
    /// What happens when it shuts down; `destroy` unless given.
    #[xml(text_child)]
    pub on_poweroff: Option<LifecycleAction>,
    /// What happens when it restarts; `restart` unless given.
    #[xml(text_child)]
    pub on_reboot: Option<LifecycleAction>,
    /// What happens when it crashes; `destroy` unless given.
    #[xml(text_child)]
    pub on_crash: Option<CrashAction>,
    /// What happens when it loses its locks on disks. Since libvirt 1.0.0.
    #[xml(text_child)]
    pub on_lockfailure: Option<LockFailureAction>,
    /// Whether it can sleep. Since libvirt 0.10.2.
    #[xml(child)]
    pub pm: Option<Box<PowerManagement>>,
    /// What is counted while it runs. Since libvirt 2.0.0.
    #[xml(child)]
    pub perf: Option<Box<Perf>>,
    /// Its devices.
    #[xml(child)]
    pub devices: Option<Box<Devices>>,
    /// How the host confines it, one for each security system.
    #[xml(children = "seclabel")]
    pub seclabels: Vec<SecLabel>,
    /// Whether it can protect keys (IBM mainframes).
    #[xml(child)]
    pub keywrap: Option<Box<KeyWrap>>,
    /// How the processor keeps its memory from the host. Since libvirt 4.4.0.
    #[xml(child = "launchSecurity")]
    pub launch_security: Option<Box<LaunchSecurity>>,
    /// Arguments and environment for QEMU.
    #[xml(child = "commandline", ns = QEMU)]
    pub qemu_commandline: Option<Box<QemuCommandline>>,
    /// What libvirt shall believe of QEMU against its own findings.
    #[xml(child = "capabilities", ns = QEMU)]
    pub qemu_capabilities: Option<Box<QemuCapabilities>>,
    /// Properties of QEMU's devices, over libvirt's own.
    #[xml(child = "override", ns = QEMU)]
    pub qemu_override: Option<Box<QemuOverride>>,
    /// What QEMU does about what is going to be removed from it.
    #[xml(child = "deprecation", ns = QEMU)]
    pub qemu_deprecation: Option<Box<QemuDeprecation>>,
    /// Namespaces of Linux that a container shares with others.
    #[xml(child = "namespace", ns = LXC)]
    pub lxc_namespace: Option<Box<LxcNamespace>>,
    /// Arguments for bhyve.
    #[xml(child = "commandline", ns = BHYVE)]
    pub bhyve_commandline: Option<Box<BhyveCommandline>>,
    /// Arguments for the device model that Xen starts.
    #[xml(child = "commandline", ns = XEN)]
    pub xen_commandline: Option<Box<XenCommandline>>,
    /// The path of the guest's datacenter; libvirt only writes it (VMware).
    #[xml(text_child = "datacenterpath", ns = VMWARE)]
    pub vmware_datacenterpath: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Domain {
    /// A guest of this name, with nothing else.
    pub fn new(type_: impl Into<DomainType>, name: impl Into<String>) -> Self {
        Self { type_: Some(type_.into()), name: Some(name.into()), ..Self::default() }
    }
}
