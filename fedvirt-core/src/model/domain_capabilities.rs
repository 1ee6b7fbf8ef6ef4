//! What one emulator can do for guests: the `<domainCapabilities>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatdomaincaps.html).

use crate::xml::{Choice, Element, Extra};

use super::common::{OnOff, Size, YesNo};
use super::cpu::{Arch, CpuFallback, CpuFeature, CpuMaxPhysAddr, CpuMode};
use super::domain::DomainType;

/// What one emulator can do for guests of one type, machine and architecture. Since libvirt 1.2.7.
///
/// What is absent says nothing: the driver may support it or not.
#[derive(Clone, Default, Element)]
#[xml(root = "domainCapabilities")]
pub struct DomainCapabilities {
    /// The path of the emulator.
    #[xml(text_child)]
    pub path: Option<String>,
    /// The type of the guests.
    #[xml(text_child)]
    pub domain: Option<DomainType>,
    /// The machine, by its full name.
    #[xml(text_child)]
    pub machine: Option<String>,
    /// The architecture.
    #[xml(text_child)]
    pub arch: Option<Arch>,
    /// How many processors a guest can have.
    #[xml(child)]
    pub vcpu: Option<Box<VcpuCapabilities>>,
    /// Threads for disks.
    #[xml(child)]
    pub iothreads: Option<Box<Supported>>,
    /// Firmware.
    #[xml(child)]
    pub os: Option<Box<OsCapabilities>>,
    /// Processors.
    #[xml(child)]
    pub cpu: Option<Box<CpuCapabilities>>,
    /// What a guest's memory is made of: `sourceType`.
    #[xml(child = "memoryBacking")]
    pub memory_backing: Option<Box<Supported>>,
    /// Devices.
    #[xml(child)]
    pub devices: Option<Box<DeviceCapabilities>>,
    /// Features of the hypervisor.
    #[xml(child)]
    pub features: Option<Box<DomainFeatureCapabilities>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl DomainCapabilities {
    /// What is said of a mode of processors.
    pub fn cpu_mode(&self, mode: &CpuMode) -> Option<&CpuModeCapabilities> {
        self.cpu.as_ref()?.modes.iter().find(|found| found.name.as_ref() == Some(mode))
    }

    /// What is said of a kind of devices, by the name of its element, such as `disk` or `tpm`.
    pub fn device(&self, kind: &str) -> Option<&Supported> {
        self.devices.as_ref()?.get(kind)
    }

    /// The kinds of firmware that libvirt can find by itself: of `bios` and `efi`.
    pub fn firmware(&self) -> &[String] {
        self.os.as_ref().map_or(&[], |os| values_of(&os.enums, "firmware"))
    }
}

/// The values that one attribute of a guest's element can have.
#[derive(Clone, Default, Element)]
pub struct Enum {
    /// The attribute, by a name that the page lists, such as `bus` or `backendModel`.
    #[xml(attr)]
    pub name: Option<String>,
    /// The values.
    #[xml(text_child = "value")]
    pub values: Vec<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

fn values_of<'a>(enums: &'a [Enum], name: &str) -> &'a [String] {
    enums.iter().find(|found| found.name.as_deref() == Some(name)).map_or(&[], |found| &found.values)
}

/// Whether something is supported, and with which values.
#[derive(Clone, Default, Element)]
pub struct Supported {
    /// Whether it is.
    #[xml(attr)]
    pub supported: Option<YesNo>,
    /// The values, attribute by attribute.
    #[xml(children = "enum")]
    pub enums: Vec<Enum>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Supported {
    /// Whether it is supported.
    pub fn is_supported(&self) -> bool {
        self.supported == Some(YesNo::Yes)
    }

    /// The values that an attribute can have; none when nothing is said of it.
    pub fn values(&self, name: &str) -> &[String] {
        values_of(&self.enums, name)
    }

    /// Whether an attribute can have this value.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.is_supported() && self.values(name).iter().any(|found| found == value)
    }
}

/// How many processors a guest can have.
#[derive(Clone, Default, Element)]
pub struct VcpuCapabilities {
    /// So many at most.
    #[xml(attr)]
    pub max: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What there is of firmware.
#[derive(Clone, Default, Element)]
pub struct OsCapabilities {
    /// Whether firmware can be chosen at all.
    #[xml(attr)]
    pub supported: Option<YesNo>,
    /// The kinds that libvirt can find by itself: `firmware`.
    #[xml(children = "enum")]
    pub enums: Vec<Enum>,
    /// What can be asked of firmware that libvirt finds: `secureBoot`, `enrolledKeys`.
    #[xml(child = "firmwareFeatures")]
    pub firmware_features: Option<Box<Supported>>,
    /// Firmware that a guest names itself.
    #[xml(child)]
    pub loader: Option<Box<LoaderCapabilities>>,
    /// UEFI variables in a file that the emulator itself keeps.
    #[xml(child)]
    pub varstore: Option<Box<Supported>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What there is of firmware that a guest names itself.
#[derive(Clone, Default, Element)]
pub struct LoaderCapabilities {
    /// Whether a guest can name it.
    #[xml(attr)]
    pub supported: Option<YesNo>,
    /// Firmware images on the host.
    #[xml(text_child = "value")]
    pub values: Vec<String>,
    /// The values of `type`, `readonly` and `secure`.
    #[xml(children = "enum")]
    pub enums: Vec<Enum>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl LoaderCapabilities {
    /// Whether a guest can name its firmware.
    pub fn is_supported(&self) -> bool {
        self.supported == Some(YesNo::Yes)
    }

    /// The values that `type`, `readonly` or `secure` can have.
    pub fn values(&self, name: &str) -> &[String] {
        values_of(&self.enums, name)
    }
}

/// What there is of processors.
#[derive(Clone, Default, Element)]
pub struct CpuCapabilities {
    /// The modes, each with what it offers.
    #[xml(children = "mode")]
    pub modes: Vec<CpuModeCapabilities>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a mode of processors offers.
#[derive(Clone, Default, Element)]
pub struct CpuModeCapabilities {
    /// The mode.
    #[xml(attr)]
    pub name: Option<CpuMode>,
    /// Whether it can be used.
    #[xml(attr)]
    pub supported: Option<YesNo>,
    /// The values of `migratable`: `hostPassthroughMigratable` or `maximumMigratable`.
    #[xml(children = "enum")]
    pub enums: Vec<Enum>,
    /// `custom`: the models, each followed by what keeps it from running here. `host-model`: the one that
    /// a guest gets.
    #[xml(children)]
    pub models: Vec<CpuModelEntry>,
    /// `host-model`: the maker of the processor that a guest gets.
    #[xml(text_child)]
    pub vendor: Option<String>,
    /// `host-model`: the length of its physical addresses.
    #[xml(child)]
    pub maxphysaddr: Option<Box<CpuMaxPhysAddr>>,
    /// `host-model`: what it has more or less than the model.
    #[xml(children = "feature")]
    pub features: Vec<CpuFeature>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl CpuModeCapabilities {
    /// Whether the mode can be used.
    pub fn is_supported(&self) -> bool {
        self.supported == Some(YesNo::Yes)
    }

    /// The models, in the order of the document.
    pub fn models(&self) -> impl Iterator<Item = &CpuModelCapabilities> {
        self.models.iter().filter_map(|entry| match entry {
            CpuModelEntry::Model(model) => Some(model),
            CpuModelEntry::Blockers(_) => None,
        })
    }

    /// The features that keep a model from running on this host.
    pub fn blockers(&self, model: &str) -> Option<&CpuModelBlockers> {
        self.models.iter().find_map(|entry| match entry {
            CpuModelEntry::Blockers(blockers) if blockers.model.as_deref() == Some(model) => Some(blockers),
            _ => None,
        })
    }
}

/// A model of processors, or what keeps the one before from running here.
#[derive(Clone, Element)]
pub enum CpuModelEntry {
    /// A model.
    Model(CpuModelCapabilities),
    /// What keeps it from running here.
    Blockers(CpuModelBlockers),
}

/// A model of processors.
#[derive(Clone, Default, Element)]
pub struct CpuModelCapabilities {
    /// Whether the host can run it as it is.
    #[xml(attr)]
    pub usable: Option<Usable>,
    /// Whether the hypervisor advises against it. Since libvirt 7.1.0.
    #[xml(attr)]
    pub deprecated: Option<YesNo>,
    /// Its maker, `unknown` for none. Since libvirt 8.9.0.
    #[xml(attr)]
    pub vendor: Option<String>,
    /// The model that the name stands for at present.
    #[xml(attr)]
    pub canonical: Option<String>,
    /// `host-model`: whether the guest may get another one than is said here.
    #[xml(attr)]
    pub fallback: Option<CpuFallback>,
    /// `host-model`: what the processor says of its maker, 12 characters.
    #[xml(attr)]
    pub vendor_id: Option<String>,
    /// Its name.
    #[xml(text)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether a host can run a model of processors as it is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Usable {
    /// It can.
    Yes,
    /// Only without some features of the model.
    No,
    /// libvirt does not know.
    Unknown,
    /// Something else.
    Other(String),
}

/// The features that keep a model from running on a host.
#[derive(Clone, Default, Element)]
pub struct CpuModelBlockers {
    /// The model.
    #[xml(attr)]
    pub model: Option<String>,
    /// The features.
    #[xml(children = "feature")]
    pub features: Vec<CpuFeature>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What there is of devices.
#[derive(Clone, Default, Element)]
pub struct DeviceCapabilities {
    /// Disks: `diskDevice`, `bus`, `model`.
    #[xml(child)]
    pub disk: Option<Box<Supported>>,
    /// Graphics: `type`.
    #[xml(child)]
    pub graphics: Option<Box<Supported>>,
    /// Video cards: `modelType`.
    #[xml(child)]
    pub video: Option<Box<Supported>>,
    /// Devices of the host: `mode`, `startupPolicy`, `subsysType`, `capsType`, `pciBackend`.
    #[xml(child)]
    pub hostdev: Option<Box<Supported>>,
    /// Sources of randomness: `model`, `backendModel`.
    #[xml(child)]
    pub rng: Option<Box<Supported>>,
    /// Directories of the host: `driverType`.
    #[xml(child)]
    pub filesystem: Option<Box<Supported>>,
    /// Trusted platform modules: `model`, `backendModel`, `backendVersion`.
    #[xml(child)]
    pub tpm: Option<Box<Supported>>,
    /// USB devices of a viewer: `bus`.
    #[xml(child)]
    pub redirdev: Option<Box<Supported>>,
    /// Channels to programs in the guest: `type`.
    #[xml(child)]
    pub channel: Option<Box<Supported>>,
    /// Devices that encrypt: `model`, `type`, `backendModel`.
    #[xml(child)]
    pub crypto: Option<Box<Supported>>,
    /// Network interfaces: `backendType`.
    #[xml(child)]
    pub interface: Option<Box<Supported>>,
    /// Devices that report a crash: `model`.
    #[xml(child)]
    pub panic: Option<Box<Supported>>,
    /// Consoles: `type`.
    #[xml(child)]
    pub console: Option<Box<Supported>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl DeviceCapabilities {
    /// What is said of a kind of devices, by the name of its element.
    pub fn get(&self, kind: &str) -> Option<&Supported> {
        match kind {
            "disk" => self.disk.as_deref(),
            "graphics" => self.graphics.as_deref(),
            "video" => self.video.as_deref(),
            "hostdev" => self.hostdev.as_deref(),
            "rng" => self.rng.as_deref(),
            "filesystem" => self.filesystem.as_deref(),
            "tpm" => self.tpm.as_deref(),
            "redirdev" => self.redirdev.as_deref(),
            "channel" => self.channel.as_deref(),
            "crypto" => self.crypto.as_deref(),
            "interface" => self.interface.as_deref(),
            "panic" => self.panic.as_deref(),
            "console" => self.console.as_deref(),
            _ => None,
        }
    }
}

/// What there is of features of the hypervisor.
#[derive(Clone, Default, Element)]
pub struct DomainFeatureCapabilities {
    /// ARM's interrupt controller: `version`.
    #[xml(child)]
    pub gic: Option<Box<Supported>>,
    /// A guest's kernel can say where its crash notes are.
    #[xml(child)]
    pub vmcoreinfo: Option<Box<Supported>>,
    /// A guest can be told that it was copied or put back.
    #[xml(child)]
    pub genid: Option<Box<Supported>>,
    /// The backing store that a disk names is heeded. Since libvirt 5.10.0.
    #[xml(child = "backingStoreInput")]
    pub backing_store_input: Option<Box<Supported>>,
    /// Backups and checkpoints.
    #[xml(child)]
    pub backup: Option<Box<Supported>>,
    /// The memory of a guest can be given back after it has ended.
    #[xml(child = "async-teardown")]
    pub async_teardown: Option<Box<Supported>>,
    /// IBM's protected virtualization.
    #[xml(child = "s390-pv")]
    pub s390_pv: Option<Box<Supported>>,
    /// Whether a guest's PS/2 controller can be left out.
    #[xml(child)]
    pub ps2: Option<Box<Supported>>,
    /// Intel's trust domains.
    #[xml(child)]
    pub tdx: Option<Box<Supported>>,
    /// AMD's encrypted memory.
    #[xml(child)]
    pub sev: Option<Box<SevCapabilities>>,
    /// Intel's enclaves.
    #[xml(child)]
    pub sgx: Option<Box<SgxCapabilities>>,
    /// What helps Windows: `features`.
    #[xml(child)]
    pub hyperv: Option<Box<HypervCapabilities>>,
    /// Guests whose memory the host cannot read: `sectype`.
    #[xml(child = "launchSecurity")]
    pub launch_security: Option<Box<Supported>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What there is of AMD's encrypted memory.
#[derive(Clone, Default, Element)]
pub struct SevCapabilities {
    /// Whether it can be used.
    #[xml(attr)]
    pub supported: Option<YesNo>,
    /// The bit of a physical address that marks an encrypted page.
    #[xml(text_child)]
    pub cbitpos: Option<u32>,
    /// How many bits physical addresses lose.
    #[xml(text_child = "reducedPhysBits")]
    pub reduced_phys_bits: Option<u32>,
    /// How many SEV guests can run at a time.
    #[xml(text_child = "maxGuests")]
    pub max_guests: Option<u32>,
    /// How many SEV-ES guests can run at a time.
    #[xml(text_child = "maxESGuests")]
    pub max_es_guests: Option<u32>,
    /// The identity of the first processor, in base64.
    #[xml(text_child = "cpu0Id")]
    pub cpu0_id: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What there is of Intel's enclaves.
#[derive(Clone, Default, Element)]
pub struct SgxCapabilities {
    /// Whether they can be used.
    #[xml(attr)]
    pub supported: Option<YesNo>,
    /// Whether the guest chooses who may launch enclaves.
    #[xml(text_child)]
    pub flc: Option<YesNo>,
    /// Whether there is version 1.
    #[xml(text_child)]
    pub sgx1: Option<YesNo>,
    /// Whether there is version 2.
    #[xml(text_child)]
    pub sgx2: Option<YesNo>,
    /// The memory for enclaves on the host.
    #[xml(child)]
    pub section_size: Option<Box<Size>>,
    /// The same for each memory node.
    #[xml(child)]
    pub sections: Option<Box<SgxSections>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Memory for enclaves, for each memory node.
#[derive(Clone, Default, Element)]
pub struct SgxSections {
    /// The nodes.
    #[xml(children = "section")]
    pub sections: Vec<SgxSection>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Memory for enclaves on a memory node.
#[derive(Clone, Default, Element)]
pub struct SgxSection {
    /// The host's memory node.
    #[xml(attr)]
    pub node: Option<u32>,
    /// How much, in `unit`.
    #[xml(attr)]
    pub size: Option<u64>,
    /// The unit: `KiB`.
    #[xml(attr)]
    pub unit: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What there is that helps Windows.
#[derive(Clone, Default, Element)]
pub struct HypervCapabilities {
    /// Whether there is anything.
    #[xml(attr)]
    pub supported: Option<YesNo>,
    /// What there is: `features`.
    #[xml(children = "enum")]
    pub enums: Vec<Enum>,
    /// What a guest gets that asks for all of it.
    #[xml(child)]
    pub defaults: Option<Box<HypervDefaults>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What helps Windows, as a guest gets it that asks for all of it.
#[derive(Clone, Default, Element)]
pub struct HypervDefaults {
    /// How often a guest tries a lock before it tells the hypervisor.
    #[xml(text_child)]
    pub spinlocks: Option<u32>,
    /// Whether timers reach the guest as direct interrupts.
    #[xml(text_child)]
    pub stimer_direct: Option<OnOff>,
    /// Whether a nested guest flushes its address cache directly.
    #[xml(text_child)]
    pub tlbflush_direct: Option<OnOff>,
    /// Whether ranges of addresses can be flushed.
    #[xml(text_child)]
    pub tlbflush_extended: Option<OnOff>,
    /// The maker that the hypervisor names.
    #[xml(text_child)]
    pub vendor_id: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
