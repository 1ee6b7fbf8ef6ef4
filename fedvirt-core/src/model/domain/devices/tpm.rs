//! [Trusted platform modules](https://libvirt.org/formatdomain.html#tpm-device).

use super::{Address, Alias, CharMode};
use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// A trusted platform module.
#[derive(Clone, Default, Element)]
#[xml(root = "tpm")]
pub struct Tpm {
    /// The device that the guest sees.
    #[xml(attr)]
    pub model: Option<TpmModel>,
    /// What it is on the host.
    #[xml(child)]
    pub backend: Option<Box<TpmBackend>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Tpm {
    /// A module of its own for the guest, by swtpm.
    pub fn emulator(model: impl Into<TpmModel>, version: impl Into<TpmVersion>) -> Self {
        let backend = TpmBackend {
            type_: Some(TpmBackendType::Emulator),
            version: Some(version.into()),
            ..TpmBackend::default()
        };
        Self { model: Some(model.into()), backend: Some(Box::new(backend)), ..Self::default() }
    }

    /// The host's module, such as `/dev/tpm0`.
    pub fn passthrough(device: impl Into<String>) -> Self {
        let backend = TpmBackend {
            type_: Some(TpmBackendType::Passthrough),
            device: Some(Box::new(TpmDevice { path: Some(device.into()), ..TpmDevice::default() })),
            ..TpmBackend::default()
        };
        Self { backend: Some(Box::new(backend)), ..Self::default() }
    }
}

/// The kind of a module.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TpmModel {
    /// With the interface TIS; the default but on POWER.
    #[xml("tpm-tis")]
    TpmTis,
    /// With the interface CRB, for version 2.0. Since libvirt 4.4.0.
    #[xml("tpm-crb")]
    TpmCrb,
    /// Of pSeries guests. Since libvirt 6.1.0.
    #[xml("tpm-spapr")]
    TpmSpapr,
    /// Of pSeries guests with an ultravisor. Since libvirt 6.5.0.
    #[xml("spapr-tpm-proxy")]
    SpaprTpmProxy,
    /// Another word.
    Other(String),
}

/// What a module is on the host.
#[derive(Clone, Default, Element)]
pub struct TpmBackend {
    /// The kind of backend.
    #[xml(attr)]
    pub type_: Option<TpmBackendType>,
    /// `emulator`: the version.
    #[xml(attr)]
    pub version: Option<TpmVersion>,
    /// `emulator`: whether the state outlives a guest that is not defined. Since libvirt 7.0.0.
    #[xml(attr)]
    pub persistent_state: Option<YesNo>,
    /// `emulator`: how much swtpm logs.
    #[xml(attr)]
    pub debug: Option<u8>,
    /// `passthrough`: the host's device; `/dev/tpm0` when left out.
    #[xml(child)]
    pub device: Option<Box<TpmDevice>>,
    /// `emulator`: how the state is encrypted. Since libvirt 5.6.0.
    #[xml(child)]
    pub encryption: Option<Box<TpmEncryption>>,
    /// `emulator`: the banks that are switched on at every start. Since libvirt 7.10.0.
    #[xml(child)]
    pub active_pcr_banks: Option<Box<ActivePcrBanks>>,
    /// `emulator`: where the state is. `external`: where swtpm is.
    #[xml(child)]
    pub source: Option<Box<TpmSource>>,
    /// `emulator`: what a new module can do. Since libvirt 10.10.0.
    #[xml(child)]
    pub profile: Option<Box<TpmProfile>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What a module is on the host.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TpmBackendType {
    /// The host's module. Since libvirt 1.0.5.
    Passthrough,
    /// swtpm, started by libvirt. Since libvirt 4.5.0.
    Emulator,
    /// swtpm, started by others. Since libvirt 9.0.0.
    External,
    /// Another word.
    Other(String),
}

/// A version of the standard.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TpmVersion {
    /// TPM 1.2.
    #[xml("1.2")]
    V1_2,
    /// TPM 2.0.
    #[xml("2.0")]
    V2_0,
    /// Another word.
    Other(String),
}

/// A module of the host.
#[derive(Clone, Default, Element)]
pub struct TpmDevice {
    /// Its path.
    #[xml(attr)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How a module's state is encrypted.
#[derive(Clone, Default, Element)]
pub struct TpmEncryption {
    /// The UUID of the libvirt secret that holds the passphrase.
    #[xml(attr)]
    pub secret: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The banks that are switched on.
#[derive(Clone, Default, Element)]
pub struct ActivePcrBanks {
    /// That of SHA-1.
    #[xml(flag)]
    pub sha1: bool,
    /// That of SHA-256.
    #[xml(flag)]
    pub sha256: bool,
    /// That of SHA-384.
    #[xml(flag)]
    pub sha384: bool,
    /// That of SHA-512.
    #[xml(flag)]
    pub sha512: bool,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where a module's state is, or swtpm itself.
#[derive(Clone, Default, Element)]
pub struct TpmSource {
    /// Of what kind it is.
    #[xml(attr)]
    pub type_: Option<TpmSourceType>,
    /// `unix`: always `connect`.
    #[xml(attr)]
    pub mode: Option<CharMode>,
    /// The path.
    #[xml(attr)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where a module's state is, or swtpm itself.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TpmSourceType {
    /// A file.
    File,
    /// A directory.
    Dir,
    /// A UNIX socket.
    Unix,
    /// Another word.
    Other(String),
}

/// What a new module can do.
#[derive(Clone, Default, Element)]
pub struct TpmProfile {
    /// The profile that it is made from.
    #[xml(attr)]
    pub source: Option<String>,
    /// What happens to algorithms that the host has switched off.
    #[xml(attr = "removeDisabled")]
    pub remove_disabled: Option<RemoveDisabled>,
    /// The profile in use; libvirt's answer.
    #[xml(attr)]
    pub name: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What happens to algorithms that the host has switched off.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum RemoveDisabled {
    /// They are tested for, and removed.
    Check,
    /// They are removed when the host is in FIPS mode.
    #[xml("fips-host")]
    FipsHost,
    /// Another word.
    Other(String),
}
