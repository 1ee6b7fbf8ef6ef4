//! Booting: firmware, boot devices, a kernel given directly, or a container's first process.

use super::devices::{DiskSource, DiskType};
use crate::model::common::YesNo;
use crate::model::cpu::Arch;
use crate::xml::{Choice, Element, Extra};

/// How a guest boots.
///
/// ```
/// use fedvirt_core::model::domain::Os;
/// use fedvirt_core::model::cpu::Arch;
/// let os = Os::uefi(Arch::X86_64, "q35");
/// assert_eq!(os.type_.unwrap().machine.as_deref(), Some("q35"));
/// ```
#[derive(Clone, Default, Element)]
pub struct Os {
    /// The firmware that libvirt looks for on the host. Since libvirt 5.2.0.
    #[xml(attr)]
    pub firmware: Option<Firmware>,
    /// What kind of operating system, and on what machine.
    #[xml(child = "type")]
    pub type_: Option<Box<OsType>>,
    /// What the firmware that libvirt looks for must have or lack. Since libvirt 7.2.0.
    #[xml(child = "firmware")]
    pub firmware_features: Option<Box<FirmwareFeatures>>,
    /// The first program of a container.
    #[xml(text_child)]
    pub init: Option<String>,
    /// The first program's arguments.
    #[xml(text_child = "initarg")]
    pub initargs: Vec<String>,
    /// The first program's environment.
    #[xml(children = "initenv")]
    pub initenvs: Vec<InitEnv>,
    /// The first program's working directory.
    #[xml(text_child)]
    pub initdir: Option<String>,
    /// The user that the first program runs as: a name, a number, or `+` and a number.
    #[xml(text_child)]
    pub inituser: Option<String>,
    /// The group that the first program runs as.
    #[xml(text_child)]
    pub initgroup: Option<String>,
    /// The firmware's image.
    #[xml(child)]
    pub loader: Option<Box<Loader>>,
    /// Where UEFI keeps its variables. Since libvirt 1.2.8.
    #[xml(child)]
    pub nvram: Option<Box<OsNvram>>,
    /// Where UEFI keeps its variables when QEMU itself looks after them, in place of `nvram`. Since libvirt 12.1.0.
    #[xml(child)]
    pub varstore: Option<Box<Varstore>>,
    /// The path of a kernel to boot directly.
    #[xml(text_child)]
    pub kernel: Option<String>,
    /// The path of the kernel's initial RAM disk.
    #[xml(text_child)]
    pub initrd: Option<String>,
    /// The kernel's arguments.
    #[xml(text_child)]
    pub cmdline: Option<String>,
    /// The path of a shim that starts the kernel under Secure Boot.
    #[xml(text_child)]
    pub shim: Option<String>,
    /// The path of a device tree. Since libvirt 1.0.4.
    #[xml(text_child)]
    pub dtb: Option<String>,
    /// The device that the kernel takes its root file system from.
    #[xml(text_child)]
    pub root: Option<String>,
    /// ACPI tables to hand to the guest. Since libvirt 1.3.5.
    #[xml(child)]
    pub acpi: Option<Box<AcpiTables>>,
    /// What to boot from, in this order. Devices that have a boot order of their own exclude this.
    #[xml(children = "boot")]
    pub boots: Vec<OsBoot>,
    /// Whether the firmware offers a menu. Since libvirt 0.8.3.
    #[xml(child)]
    pub bootmenu: Option<Box<BootMenu>>,
    /// Settings of a BIOS. Since libvirt 0.9.4.
    #[xml(child)]
    pub bios: Option<Box<Bios>>,
    /// Where the SMBIOS values come from. Since libvirt 0.8.7.
    #[xml(child)]
    pub smbios: Option<Box<Smbios>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Os {
    /// A full virtual machine, with the hypervisor's default firmware.
    pub fn hvm(arch: impl Into<Arch>, machine: impl Into<String>) -> Self {
        let type_ = OsType {
            arch: Some(arch.into()),
            machine: Some(machine.into()),
            kind: Some(OsKind::Hvm),
            ..OsType::default()
        };
        Self { type_: Some(Box::new(type_)), ..Self::default() }
    }

    /// A full virtual machine with a UEFI firmware that libvirt looks for.
    pub fn uefi(arch: impl Into<Arch>, machine: impl Into<String>) -> Self {
        Self { firmware: Some(Firmware::Efi), ..Self::hvm(arch, machine) }
    }

    /// A container with the path of its first program.
    pub fn container(init: impl Into<String>) -> Self {
        let type_ = OsType { kind: Some(OsKind::Exe), ..OsType::default() };
        Self { type_: Some(Box::new(type_)), init: Some(init.into()), ..Self::default() }
    }

    /// Adds what to boot from next.
    pub fn with_boot(mut self, dev: impl Into<BootDevice>) -> Self {
        self.boots.push(OsBoot { dev: Some(dev.into()), ..OsBoot::default() });
        self
    }
}

/// A kind of firmware.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum Firmware {
    /// BIOS.
    Bios,
    /// UEFI.
    Efi,
    /// Another kind.
    Other(String),
}

/// What kind of operating system, and on what machine.
#[derive(Clone, Default, Element)]
pub struct OsType {
    /// The architecture; the host's unless given.
    #[xml(attr)]
    pub arch: Option<Arch>,
    /// The machine type, such as `q35`, `pc` or `virt`.
    #[xml(attr)]
    pub machine: Option<String>,
    /// The kind of operating system.
    #[xml(text)]
    pub kind: Option<OsKind>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A kind of operating system.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum OsKind {
    /// Made for bare metal: a full virtual machine.
    Hvm,
    /// A container's first program.
    Exe,
    /// Knows that it runs on Xen.
    Xen,
    /// Knows that it runs on Xen; libvirt's usual word for it.
    Linux,
    /// Knows that it runs on Xen, with hardware support.
    Xenpvh,
    /// Runs in User Mode Linux.
    Uml,
    /// Another kind.
    Other(String),
}

/// What a firmware that libvirt looks for must have or lack.
#[derive(Clone, Default, Element)]
pub struct FirmwareFeatures {
    /// One feature each.
    #[xml(children = "feature")]
    pub features: Vec<FirmwareFeature>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A feature that a firmware must have or lack.
#[derive(Clone, Default, Element)]
pub struct FirmwareFeature {
    /// Whether it must have it.
    #[xml(attr)]
    pub enabled: Option<YesNo>,
    /// Which feature.
    #[xml(attr)]
    pub name: Option<FirmwareFeatureName>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl FirmwareFeature {
    /// A feature that the firmware must have (`true`) or lack.
    pub fn new(name: impl Into<FirmwareFeatureName>, enabled: bool) -> Self {
        Self { enabled: Some(enabled.into()), name: Some(name.into()), ..Self::default() }
    }
}

/// A feature of a firmware.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum FirmwareFeatureName {
    /// Its variables hold the usual certificates, so that only signed systems boot.
    #[xml("enrolled-keys")]
    EnrolledKeys,
    /// It can do Secure Boot.
    #[xml("secure-boot")]
    SecureBoot,
    /// Another feature.
    Other(String),
}

/// A variable of the environment of a container's first program.
#[derive(Clone, Default, Element)]
pub struct InitEnv {
    /// The variable's name.
    #[xml(attr)]
    pub name: Option<String>,
    /// The variable's value.
    #[xml(text)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The firmware's image.
#[derive(Clone, Default, Element)]
pub struct Loader {
    /// Whether the guest can only read it. Since libvirt 1.2.8.
    #[xml(attr)]
    pub readonly: Option<YesNo>,
    /// Whether it can do Secure Boot; this does not switch it on. Since libvirt 2.1.0.
    #[xml(attr)]
    pub secure: Option<YesNo>,
    /// How the guest sees it. Since libvirt 1.2.8.
    #[xml(attr = "type")]
    pub type_: Option<LoaderType>,
    /// Whether it works without stored variables, and loses changes to them. Since libvirt 8.6.0.
    #[xml(attr)]
    pub stateless: Option<YesNo>,
    /// The image's format. Since libvirt 9.2.0.
    #[xml(attr)]
    pub format: Option<PflashFormat>,
    /// The image's path.
    #[xml(text)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a guest sees its firmware.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LoaderType {
    /// As read-only memory.
    Rom,
    /// As flash memory, as UEFI needs.
    Pflash,
    /// Another way.
    Other(String),
}

/// The format of a firmware's image or of its variables.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PflashFormat {
    /// As it is.
    Raw,
    /// QEMU's own image format.
    Qcow2,
    /// Another format.
    Other(String),
}

/// Where UEFI keeps its variables: a path, or with `type_` a `source` as disks have.
#[derive(Clone, Default, Element)]
pub struct OsNvram {
    /// The file that it is first filled from; the firmware's own unless given.
    #[xml(attr)]
    pub template: Option<String>,
    /// The template's format. Since libvirt 10.10.0.
    #[xml(attr = "templateFormat")]
    pub template_format: Option<PflashFormat>,
    /// The kind of `source`: `file`, `block`, `network` and so on. Since libvirt 8.5.0.
    #[xml(attr = "type")]
    pub type_: Option<DiskType>,
    /// The format. Since libvirt 9.2.0.
    #[xml(attr)]
    pub format: Option<PflashFormat>,
    /// The path, when there is no `source`.
    #[xml(text)]
    pub path: Option<String>,
    /// Where it lies, when `type_` is given. Since libvirt 8.5.0.
    #[xml(child)]
    pub source: Option<Box<DiskSource>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where UEFI keeps its variables when QEMU itself looks after them. Since libvirt 12.1.0.
#[derive(Clone, Default, Element)]
pub struct Varstore {
    /// The file that it is first filled from.
    #[xml(attr)]
    pub template: Option<String>,
    /// The path.
    #[xml(attr)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// ACPI tables to hand to the guest.
#[derive(Clone, Default, Element)]
pub struct AcpiTables {
    /// One table each.
    #[xml(children = "table")]
    pub tables: Vec<AcpiTable>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An ACPI table, from a file.
#[derive(Clone, Default, Element)]
pub struct AcpiTable {
    /// What the file holds.
    #[xml(attr = "type")]
    pub type_: Option<AcpiTableType>,
    /// The file's path.
    #[xml(text)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a file of ACPI tables holds.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum AcpiTableType {
    /// One table with its header. Since libvirt 11.2.0.
    Raw,
    /// Several tables with their headers (Xen). Since libvirt 11.2.0.
    Rawset,
    /// Windows' licence, as makers of machines ship it. Since libvirt 1.3.5.
    Slic,
    /// Windows' licence, of newer versions. Since libvirt 11.2.0.
    Msdm,
    /// Something else.
    Other(String),
}

/// What to boot from.
#[derive(Clone, Default, Element)]
pub struct OsBoot {
    /// The kind of device.
    #[xml(attr)]
    pub dev: Option<BootDevice>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A kind of device to boot from.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum BootDevice {
    /// A disk.
    #[xml("hd")]
    Disk,
    /// A floppy disk.
    #[xml("fd")]
    Floppy,
    /// A CD or DVD.
    Cdrom,
    /// The network.
    Network,
    /// Another kind.
    Other(String),
}

/// The firmware's menu of what to boot.
#[derive(Clone, Default, Element)]
pub struct BootMenu {
    /// Whether it is offered.
    #[xml(attr)]
    pub enable: Option<YesNo>,
    /// How long it waits, in ms, 0 to 65535. Since libvirt 1.2.8.
    #[xml(attr)]
    pub timeout: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Settings of a BIOS.
#[derive(Clone, Default, Element)]
pub struct Bios {
    /// Whether its messages go to a serial port.
    #[xml(attr)]
    pub useserial: Option<YesNo>,
    /// How long it waits before it tries again when booting fails, in ms up to 65535; -1 is never.
    /// Since libvirt 0.10.2.
    #[xml(attr = "rebootTimeout")]
    pub reboot_timeout: Option<i32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where the SMBIOS values come from.
#[derive(Clone, Default, Element)]
pub struct Smbios {
    /// Where they come from.
    #[xml(attr)]
    pub mode: Option<SmbiosMode>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where the SMBIOS values come from.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SmbiosMode {
    /// The hypervisor makes them up.
    Emulate,
    /// From the host, all but the UUID.
    Host,
    /// From the guest's `sysinfo`.
    Sysinfo,
    /// From elsewhere.
    Other(String),
}
