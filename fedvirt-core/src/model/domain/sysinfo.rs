//! SMBIOS values and firmware blobs that the guest can read.

use crate::xml::{Choice, Element, Extra};

/// What the guest reads of its machine. Since libvirt 0.8.7.
///
/// As a document of its own it is what libvirt reports of a host.
#[derive(Clone, Default, Element)]
#[xml(root = "sysinfo")]
pub struct Sysinfo {
    /// How the guest reads it.
    #[xml(attr = "type")]
    pub type_: Option<SysinfoType>,
    /// The firmware (block 0).
    #[xml(child)]
    pub bios: Option<Box<SmbiosBlock>>,
    /// The machine (block 1).
    #[xml(child)]
    pub system: Option<Box<SmbiosBlock>>,
    /// The boards (block 2).
    #[xml(children = "baseBoard")]
    pub base_boards: Vec<SmbiosBlock>,
    /// The case (block 3). Since libvirt 4.1.0.
    #[xml(child)]
    pub chassis: Option<Box<SmbiosBlock>>,
    /// The processors (block 4), of a host.
    #[xml(children = "processor")]
    pub processors: Vec<SmbiosBlock>,
    /// The memory modules (block 17), of a host.
    #[xml(children = "memory_device")]
    pub memory_devices: Vec<SmbiosBlock>,
    /// Free text (block 11), the usual way to hand data to a guest. Since libvirt 4.1.0.
    #[xml(child = "oemStrings")]
    pub oem_strings: Option<Box<OemStrings>>,
    /// Blobs of the firmware's configuration, when `type_` is `fwcfg`. Since libvirt 6.5.0.
    #[xml(children = "entry")]
    pub entries: Vec<FwCfgEntry>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Sysinfo {
    /// SMBIOS values; [`SmbiosMode::Sysinfo`](super::SmbiosMode::Sysinfo) makes the guest see them.
    pub fn smbios() -> Self {
        Self { type_: Some(SysinfoType::Smbios), ..Self::default() }
    }

    /// Blobs of the firmware's configuration.
    pub fn fwcfg() -> Self {
        Self { type_: Some(SysinfoType::Fwcfg), ..Self::default() }
    }
}

/// How a guest reads information of its machine.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SysinfoType {
    /// As SMBIOS values.
    Smbios,
    /// As QEMU's firmware configuration.
    Fwcfg,
    /// Another way.
    Other(String),
}

/// One block of SMBIOS values.
#[derive(Clone, Default, Element)]
pub struct SmbiosBlock {
    /// The values.
    #[xml(children = "entry")]
    pub entries: Vec<SmbiosEntry>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl SmbiosBlock {
    /// The value of a field.
    pub fn value(&self, name: impl Into<SmbiosField>) -> Option<&str> {
        let name = Some(name.into());
        self.entries.iter().find(|entry| entry.name == name)?.value.as_deref()
    }

    /// Adds a value.
    pub fn with_entry(mut self, name: impl Into<SmbiosField>, value: impl Into<String>) -> Self {
        self.entries.push(SmbiosEntry {
            name: Some(name.into()),
            value: Some(value.into()),
            ..SmbiosEntry::default()
        });
        self
    }
}

/// One SMBIOS value.
#[derive(Clone, Default, Element)]
pub struct SmbiosEntry {
    /// Which one.
    #[xml(attr)]
    pub name: Option<SmbiosField>,
    /// The value.
    #[xml(text)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The name of an SMBIOS value. Each block has some of them.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum SmbiosField {
    /// Who made the firmware (`bios`).
    Vendor,
    /// The version (all but the memory modules).
    Version,
    /// When the firmware was made, mm/dd/yyyy (`bios`).
    Date,
    /// The firmware's major and minor number, such as `10.22` (`bios`).
    Release,
    /// Who made it (all but `bios`).
    Manufacturer,
    /// The product's name (`system`, `baseBoard`).
    Product,
    /// The serial number (`system`, `baseBoard`, `chassis`).
    Serial,
    /// The UUID; the same as the domain's, if both are given (`system`).
    Uuid,
    /// The maker's number for this configuration (`system`, `chassis`).
    Sku,
    /// The family (`system`, `processor`).
    Family,
    /// The owner's number for it (`baseBoard`, `chassis`).
    Asset,
    /// Where in the case (`baseBoard`).
    Location,
    /// The socket (`processor`).
    #[xml("socket_destination")]
    SocketDestination,
    /// The kind (`processor`, `memory_device`).
    Type,
    /// The processor's identification (`processor`).
    Signature,
    /// The clock of the bus (`processor`).
    #[xml("external_clock")]
    ExternalClock,
    /// The highest clock that the socket allows (`processor`).
    #[xml("max_speed")]
    MaxSpeed,
    /// Whether it is there and on (`processor`).
    Status,
    /// The serial number (`processor`, `memory_device`).
    #[xml("serial_number")]
    SerialNumber,
    /// The maker's part number (`processor`, `memory_device`).
    #[xml("part_number")]
    PartNumber,
    /// The size (`memory_device`).
    Size,
    /// The build, such as `DIMM` (`memory_device`).
    #[xml("form_factor")]
    FormFactor,
    /// The slot (`memory_device`).
    Locator,
    /// The bank of the slot (`memory_device`).
    #[xml("bank_locator")]
    BankLocator,
    /// More on the kind (`memory_device`).
    #[xml("type_detail")]
    TypeDetail,
    /// The clock (`memory_device`).
    Speed,
    /// Another value.
    Other(String),
}

/// Free text for the guest.
#[derive(Clone, Default, Element)]
pub struct OemStrings {
    /// The texts; begin each with the name of the program that reads it.
    #[xml(text_child = "entry")]
    pub entries: Vec<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A blob of the firmware's configuration: a value or a file.
#[derive(Clone, Default, Element)]
pub struct FwCfgEntry {
    /// Its name, which begins with `opt/`, such as `opt/org.example/key`.
    #[xml(attr)]
    pub name: Option<String>,
    /// The path of the file that holds it.
    #[xml(attr)]
    pub file: Option<String>,
    /// The blob itself.
    #[xml(text)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
