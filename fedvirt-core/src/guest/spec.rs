//! What is wanted of a guest.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::cloudinit::{CloudInit, Seed, UserEntry};
use crate::host::Acceleration;
use crate::units::ByteSize;
use crate::{Error, Result};

/// What a guest should be: an ordinary value, that can be built, or read from YAML or JSON by any serde format.
///
/// Only [`name`](Self::name) and [`image`](Self::image) must be given. The methods are chained, as in
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
            disk_size: None,
            pool: None,
            network: None,
            firmware: None,
            acceleration: None,
            cloud_init: None,
            user_data: None,
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

    /// Checks what can be checked without a host.
    ///
    /// # Errors
    /// [`InvalidName`](Error::InvalidName), [`InvalidSpec`](Error::InvalidSpec),
    /// [`InvalidSshKey`](Error::InvalidSshKey).
    pub fn validate(&self) -> Result<()> {
        check_name(&self.name)?;
        let invalid = |what: &str, why: &str| Err(Error::InvalidSpec { what: what.into(), why: why.into() });
        if self.vcpus == 0 {
            return invalid("vcpus", "a guest needs at least one");
        }
        if self.memory < ByteSize::mib(1) {
            return invalid("memory", "less than 1 MiB; is the unit right?");
        }
        if is_empty(&self.image) {
            return invalid("image", "none is given; name a cloud image in qcow2 or raw format");
        }
        if self.cloud_init.is_some() && self.user_data.is_some() {
            return invalid("cloud_init and user_data", "both are given; a guest takes one");
        }
        if let Some(Network::User { ssh_port: Some(0) }) = self.network {
            return invalid("network.user.ssh_port", "0 is no port; leave it out for a free one");
        }
        self.seed().map(|_| ())
    }

    /// The seed with which the guest starts, if it gets one.
    pub(crate) fn seed(&self) -> Result<Option<Seed>> {
        match (&self.cloud_init, &self.user_data) {
            (Some(config), _) => Seed::new(config, &self.name).map(Some),
            (None, Some(text)) => Seed::from_user_data(text.as_str(), &self.name).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// The user to log in as: the first that cloud-init makes.
    pub(crate) fn login(&self) -> Option<&str> {
        let users = self.cloud_init.as_ref()?.users.as_ref()?;
        users.iter().find_map(|entry| match entry {
            UserEntry::User(user) => Some(user.name.as_str()),
            UserEntry::Name(name) => Some(name.as_str()),
            // Which one is the image's own secret.
            _ => None,
        })
    }
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
