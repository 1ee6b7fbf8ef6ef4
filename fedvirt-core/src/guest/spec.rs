//! What is wanted of a guest.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::REPORTER;
use crate::cloudinit::{
    CloudInit, ConfigDrive, HttpSeed, Ignition, MetaData, Multipart, NetworkConfig, Part, Seed, UserEntry,
};
use crate::host::Acceleration;
use crate::image::Images;
use crate::units::ByteSize;
use crate::{Error, Result};

/// What a guest should be: an ordinary value, that can be built, or read from YAML or JSON by any serde format.
///
/// Only [`name`](Self::name) must be given, and [`image`](Self::image) or [`os`](Self::os). The methods are chained, as in
/// `Guest::builder("web1").image("debian-12.qcow2")`; every one of them sets the field of its name.
///
/// ```
/// use fedvirt_core::ByteSize;
/// use fedvirt_core::guest::Spec;
///
/// let spec = Spec::new("web1").memory(ByteSize::gib(2)).vcpus(2).image("/srv/images/debian-13.qcow2");
/// let json = serde_json::to_string(&spec)?;
/// assert_eq!(json, r#"{"name":"web1","memory":"2 GiB","vcpus":2,"image":"/srv/images/debian-13.qcow2"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Spec {
    /// The domain's name on its host, and the guest's hostname when cloud-init gives none.
    pub name: String,
    /// The memory. 1 GiB when not given.
    #[serde(default = "default_memory")]
    pub memory: ByteSize,
    /// How many virtual CPUs. 1 when not given.
    #[serde(default = "default_vcpus")]
    pub vcpus: u32,
    /// The cloud image that the disk starts from: a qcow2 or raw file that the host can read. It is never
    /// written to.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub image: PathBuf,
    /// The same by [name](crate::image), such as `fedora:43`: the image of that distribution for the host's architecture, which
    /// is downloaded and verified, kept in the cache, and copied into the pool where guests cannot read it there. It says
    /// with which firmware the guest starts, unless [`firmware`](Self::firmware) does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub os: Option<String>,
    /// Where images by name come from, and where they are kept. When not given: from the distributions' own servers,
    /// signed, in the user's cache.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub images: Option<Images>,
    /// The size of the disk, at least the image's. The image's own when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disk_size: Option<ByteSize>,
    /// The storage pool for what is made. `default` when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// How the guest is connected. When not given: a forwarded SSH port on a session daemon, libvirt's network
    /// `default` elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Network>,
    /// How its further NICs are connected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_networks: Vec<Network>,
    /// What the guest starts with. When not given: BIOS where the machine has one, else UEFI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firmware: Option<Firmware>,
    /// What runs the guest's CPUs. When not given: KVM where it works, else emulation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acceleration: Option<Acceleration>,
    /// What the guest sets up on its first boot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cloud_init: Option<CloudInit>,
    /// The same as text of any form that cloud-init takes, instead of [`cloud_init`](Self::cloud_init).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_data: Option<String>,
    /// What the guest is told about itself beside its host name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<MetaData>,
    /// Further user-data, which the user-data override.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor_data: Option<String>,
    /// The guest's own network configuration, in which [`nic0` and so on](NetworkConfig#nics-of-a-guest) stand for
    /// its NICs. When not given, cloud-init asks for DHCP on one of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_config: Option<NetworkConfig>,
    /// The config of an image that is set up by Ignition and not by cloud-init, such as Fedora CoreOS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignition: Option<Ignition>,
    /// How the guest gets what it is told. When not given: by a NoCloud image that stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<SeedOptions>,
}

/// How a guest gets what it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SeedOptions {
    /// In which form.
    #[serde(default)]
    pub kind: SeedKind,
    /// Whether it stays. If not, it is there for the guest's first run alone: the next start, not a reboot within the
    /// guest, does without. Of most images cloud-init then does nothing at all; where it does, it takes the guest for
    /// a new one, so let it [end with the first boot](CloudInit::disable_after_first_boot).
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub keep: bool,
}

impl SeedOptions {
    /// A seed of this kind, which stays.
    pub fn new(kind: SeedKind) -> Self {
        Self { kind, keep: true }
    }

    /// Takes the seed away after the first run.
    pub fn once(mut self) -> Self {
        self.keep = false;
        self
    }
}

impl Default for SeedOptions {
    fn default() -> Self {
        Self::new(SeedKind::default())
    }
}

/// The form of a seed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SeedKind {
    /// A NoCloud image, as a CD.
    #[default]
    Iso,
    /// An OpenStack config drive, as a CD.
    ConfigDrive,
    /// From a web server, which the machine's serial number names. What the guest is told is there, and not in the
    /// spec. Since nothing of it is known here, [`wait_ready`](crate::Guest::wait_ready) does not wait for
    /// cloud-init's end.
    Smbios(HttpSeed),
}

impl SeedKind {
    /// The image, of the kinds that have one.
    pub(crate) fn image(&self, seed: &Seed) -> Result<Vec<u8>> {
        match self {
            Self::Iso => seed.to_iso(),
            Self::ConfigDrive => ConfigDrive::new(seed.clone()).to_iso(),
            Self::Smbios(_) => Err(Error::InvalidSpec {
                what: "seed.kind".into(),
                why: "the guest fetches its seed from a web server; write it there by `Seed::write_folder`"
                    .into(),
            }),
        }
    }
}

const fn yes() -> bool {
    true
}

/// How a guest is connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Network {
    /// A libvirt network, by name.
    Network(String),
    /// A bridge of the host, by name.
    Bridge(String),
    /// User-mode networking: the guest reaches out, and the host reaches the guest's SSH server through a port
    /// of 127.0.0.1, a free one when none is given.
    User {
        /// The port on the host.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ssh_port: Option<u16>,
    },
}

/// What a guest starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Firmware {
    /// The PC's BIOS.
    Bios,
    /// UEFI, without secure boot.
    Uefi,
}

const fn default_memory() -> ByteSize {
    ByteSize::gib(1)
}

const fn default_vcpus() -> u32 {
    1
}

fn is_empty(path: &std::path::Path) -> bool {
    path.as_os_str().is_empty()
}

/// The network that is used when none is named.
pub(crate) const DEFAULT_NETWORK: &str = "default";

impl Spec {
    /// A guest of this name, with everything else left to the defaults.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            memory: default_memory(),
            vcpus: default_vcpus(),
            image: PathBuf::new(),
            os: None,
            images: None,
            disk_size: None,
            pool: None,
            network: None,
            more_networks: Vec::new(),
            firmware: None,
            acceleration: None,
            cloud_init: None,
            user_data: None,
            meta_data: None,
            vendor_data: None,
            network_config: None,
            ignition: None,
            seed: None,
        }
    }

    /// Reads the JSON form, whose keys are the fields' names.
    ///
    /// ```
    /// use fedvirt_core::guest::Spec;
    ///
    /// let spec = Spec::from_json(r#"{"name": "web1", "image": "/srv/debian-13.qcow2", "memory": "2 GiB"}"#)?;
    /// assert_eq!(spec.memory, fedvirt_core::ByteSize::gib(2));
    /// let error = Spec::from_json(r#"{"name": "web1", "cloud_init": {"users": [{"uid": "x"}]}}"#).unwrap_err();
    /// assert!(error.to_string().starts_with("cloud_init.users[0]"), "{error}");
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Json`](Error::Json) when the text is no JSON, [`InvalidSpec`](Error::InvalidSpec) when a value does not fit.
    pub fn from_json(json: &str) -> Result<Self> {
        crate::json::from_json(json, "guest")
    }

    /// Sets [`memory`](Self::memory).
    pub fn memory(mut self, size: ByteSize) -> Self {
        self.memory = size;
        self
    }
    /// Sets [`vcpus`](Self::vcpus).
    pub fn vcpus(mut self, count: u32) -> Self {
        self.vcpus = count;
        self
    }
    /// Sets [`image`](Self::image).
    pub fn image(mut self, path: impl Into<PathBuf>) -> Self {
        self.image = path.into();
        self
    }
    /// Sets [`os`](Self::os).
    pub fn os(mut self, name: impl Into<String>) -> Self {
        self.os = Some(name.into());
        self
    }
    /// Sets [`images`](Self::images).
    pub fn images(mut self, images: Images) -> Self {
        self.images = Some(images);
        self
    }
    /// Sets [`disk_size`](Self::disk_size).
    pub fn disk_size(mut self, size: ByteSize) -> Self {
        self.disk_size = Some(size);
        self
    }
    /// Sets [`pool`](Self::pool).
    pub fn pool(mut self, name: impl Into<String>) -> Self {
        self.pool = Some(name.into());
        self
    }
    /// Sets [`network`](Self::network).
    pub fn network(mut self, network: Network) -> Self {
        self.network = Some(network);
        self
    }
    /// Adds one of [`more_networks`](Self::more_networks).
    pub fn more_network(mut self, network: Network) -> Self {
        self.more_networks.push(network);
        self
    }
    /// Sets [`firmware`](Self::firmware).
    pub fn firmware(mut self, firmware: Firmware) -> Self {
        self.firmware = Some(firmware);
        self
    }
    /// Sets [`acceleration`](Self::acceleration).
    pub fn acceleration(mut self, acceleration: Acceleration) -> Self {
        self.acceleration = Some(acceleration);
        self
    }
    /// Sets [`cloud_init`](Self::cloud_init).
    pub fn cloud_init(mut self, config: CloudInit) -> Self {
        self.cloud_init = Some(config);
        self
    }
    /// Sets [`user_data`](Self::user_data).
    pub fn user_data(mut self, text: impl Into<String>) -> Self {
        self.user_data = Some(text.into());
        self
    }

    /// Sets [`meta_data`](Self::meta_data).
    pub fn meta_data(mut self, meta_data: MetaData) -> Self {
        self.meta_data = Some(meta_data);
        self
    }
    /// Sets [`vendor_data`](Self::vendor_data).
    pub fn vendor_data(mut self, text: impl Into<String>) -> Self {
        self.vendor_data = Some(text.into());
        self
    }
    /// Sets [`network_config`](Self::network_config).
    pub fn network_config(mut self, config: impl Into<NetworkConfig>) -> Self {
        self.network_config = Some(config.into());
        self
    }
    /// Sets [`ignition`](Self::ignition).
    pub fn ignition(mut self, config: Ignition) -> Self {
        self.ignition = Some(config);
        self
    }
    /// Sets [`seed`](Self::seed).
    pub fn seed(mut self, options: SeedOptions) -> Self {
        self.seed = Some(options);
        self
    }

    /// Checks what can be checked without a host.
    ///
    /// # Errors
    /// [`InvalidName`](Error::InvalidName), [`InvalidSpec`](Error::InvalidSpec),
    /// [`InvalidSshKey`](Error::InvalidSshKey), [`InvalidCloudInit`](Error::InvalidCloudInit).
    pub fn validate(&self) -> Result<()> {
        check_name(&self.name)?;
        let invalid = |what: &str, why: &str| Err(Error::InvalidSpec { what: what.into(), why: why.into() });
        if self.vcpus == 0 {
            return invalid("vcpus", "a guest needs at least one");
        }
        if self.memory < ByteSize::mib(1) {
            return invalid("memory", "less than 1 MiB; is the unit right?");
        }
        match (&self.os, is_empty(&self.image)) {
            (Some(_), false) => return invalid("image and os", "both are given; a disk starts from one"),
            (None, true) => {
                return invalid(
                    "image",
                    "none is given; name a cloud image in qcow2 or raw format, or a distribution in `os`",
                );
            }
            #[cfg(feature = "images")]
            (Some(name), true) => drop(name.parse::<crate::image::Name>()?),
            _ => {}
        }
        if self.cloud_init.is_some() && self.user_data.is_some() {
            return invalid("cloud_init and user_data", "both are given; a guest takes one");
        }
        let networks = self.network.iter().chain(&self.more_networks);
        if networks.clone().any(|network| matches!(network, Network::User { ssh_port: Some(0) })) {
            return invalid("network.user.ssh_port", "0 is no port; leave it out for a free one");
        }
        if self.more_networks.iter().any(|network| matches!(network, Network::User { ssh_port: Some(_) })) {
            return invalid(
                "more_networks",
                "the SSH port is forwarded by way of the first NIC; set it in `network`",
            );
        }
        let told = self.told();
        if self.ignition.is_some() {
            if let Some(what) = told {
                return invalid(
                    &format!("{what} and ignition"),
                    "both are given; an image takes one of them",
                );
            }
            if self.seed.as_ref().is_some_and(|seed| seed.kind != SeedKind::Iso) {
                return invalid("seed.kind", "Ignition has a way of its own; leave the kind out");
            }
        }
        if let Some(SeedKind::Smbios(server)) = self.seed.as_ref().map(|seed| &seed.kind) {
            server.validate()?;
            if let Some(what) = told {
                return invalid(what, "the guest fetches its seed from a web server; say it there");
            }
        }
        match self.make_seed()? {
            Some(seed) => seed.validate(),
            None => Ok(()),
        }
    }

    /// What of the spec is for cloud-init, if anything.
    pub(super) fn told(&self) -> Option<&'static str> {
        let parts = [
            ("cloud_init", self.cloud_init.is_some()),
            ("user_data", self.user_data.is_some()),
            ("meta_data", self.meta_data.is_some()),
            ("vendor_data", self.vendor_data.is_some()),
            ("network_config", self.network_config.is_some()),
        ];
        parts.into_iter().find(|(_, given)| *given).map(|(what, _)| what)
    }

    /// The seed with which the guest starts, if it gets one.
    pub(crate) fn make_seed(&self) -> Result<Option<Seed>> {
        let mut seed = match (&self.cloud_init, &self.user_data) {
            (Some(config), _) => Seed::new(config, &self.name)?,
            (None, Some(text)) => Seed::from_user_data(text.as_str(), &self.name)?,
            (None, None) if self.told().is_some() => Seed::new(&CloudInit::new(), &self.name)?,
            (None, None) => return Ok(None),
        };
        if let Some(meta_data) = &self.meta_data {
            seed = seed.meta_data(meta_data.clone());
        }
        if let Some(text) = &self.vendor_data {
            seed = seed.vendor_data(text.as_str())?;
        }
        seed.network_config = self.network_config.clone();
        Ok(Some(seed))
    }

    /// The user to log in as: the first that cloud-init or Ignition makes. `default` is the one that the image names, where
    /// that is known.
    pub(crate) fn login<'a>(&'a self, default: Option<&'a str>) -> Option<&'a str> {
        if let Some(config) = &self.ignition {
            return config.user();
        }
        let Some(users) = &self.cloud_init.as_ref()?.users else { return default };
        users.iter().find_map(|entry| match entry {
            UserEntry::Default => default,
            UserEntry::User(user) => Some(user.name.as_str()),
            UserEntry::Name(name) => Some(name.as_str()),
            _ => None,
        })
    }
}

/// A seed that also tells when cloud-init is done.
pub(crate) fn with_reporter(mut seed: Seed) -> Result<Seed> {
    let reporter = match seed.vendor_data.take() {
        None => REPORTER.to_owned(),
        Some(text) => {
            let parts = Multipart::from_user_data(&text)?;
            parts.part(Part::script(REPORTER).named("fedvirt-reporter")).to_user_data()?
        }
    };
    seed.vendor_data(reporter)
}

/// A name that libvirt, volumes' file names and hostnames can all carry.
fn check_name(name: &str) -> Result<()> {
    let why = if name.is_empty() {
        "it is empty"
    } else if name.len() > 63 {
        "it is longer than 63 bytes"
    } else if !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')) {
        "only letters, digits, '-', '_' and '.' are"
    } else if !name.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        "it must start with a letter or digit"
    } else if name.bytes().all(|b| b.is_ascii_digit()) {
        "of digits alone, virsh would take it for a domain's number"
    } else {
        return Ok(());
    };
    Err(Error::InvalidName { what: "guest", name: name.to_owned(), why })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for good in ["web1", "a", "db-2.example", "A_b", &"x".repeat(63)] {
            check_name(good).unwrap();
        }
        for bad in ["", " web", "web 1", "a/b", "../x", "-a", ".a", "7", "é", "a\n", &"x".repeat(64)] {
            assert!(check_name(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_spec_is_checked_before_any_host_is_asked() {
        let good = Spec::new("web1").image("x.qcow2");
        good.validate().unwrap();
        for (bad, says) in [
            (good.clone().vcpus(0), "vcpus"),
            (good.clone().memory(ByteSize::bytes(512)), "memory"),
            (Spec::new("web1"), "image"),
            (good.clone().cloud_init(CloudInit::new()).user_data("#cloud-config\n"), "both"),
            (good.clone().network(Network::User { ssh_port: Some(0) }), "port"),
            (good.cloud_init(CloudInit::new().hostname("a b")), "a b"),
        ] {
            let error = bad.validate().unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn unknown_keys_are_refused() {
        let error = serde_json::from_str::<Spec>(r#"{"name":"a","memroy":"1 GiB"}"#).unwrap_err();
        assert!(error.to_string().contains("memroy"), "{error}");
    }
}
