//! OpenStack's config drive.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::seed::write_private;
use super::{NetworkConfig, Seed, invalid, iso};
use crate::Result;

/// A [`Seed`] in the form of OpenStack's
/// [config drive](https://docs.cloud-init.io/en/latest/reference/datasources/configdrive.html), for images whose
/// cloud-init, or its kin, looks for that and not for NoCloud.
///
/// ```
/// use fedvirt_core::cloudinit::{CloudInit, ConfigDrive, Seed};
/// # fn main() -> fedvirt_core::Result<()> {
/// let seed = Seed::new(&CloudInit::new().package("htop"), "web1")?;
/// let image: Vec<u8> = ConfigDrive::new(seed).file("/etc/motd", "hi\n").to_iso()?;
/// # assert!(!image.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigDrive {
    /// What the guest is told.
    pub seed: Seed,
    /// Files for the guest: their paths in it, and what they hold.
    pub files: Vec<(String, Vec<u8>)>,
}

impl ConfigDrive {
    /// A seed as a config drive.
    pub fn new(seed: Seed) -> Self {
        Self { seed, files: Vec::new() }
    }

    /// Adds a file for the guest.
    pub fn file(mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        self.files.push((path.into(), content.into()));
        self
    }

    /// What is in the image, by path.
    ///
    /// # Errors
    /// As [`to_iso`](Self::to_iso).
    pub fn contents(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let Self { seed, files } = self;
        let mut contents = Vec::new();
        let mut meta_data = Map::new();
        meta_data.insert("uuid".into(), seed.instance_id().into());
        if let Some(name) = &seed.meta_data.local_hostname {
            meta_data.insert("hostname".into(), name.as_str().into());
            meta_data.insert("name".into(), name.as_str().into());
        }
        if !seed.meta_data.public_keys.is_empty() {
            let keys = seed.meta_data.public_keys.iter().enumerate();
            let keys: Map<_, _> = keys.map(|(i, key)| (format!("key-{i}"), key.as_str().into())).collect();
            meta_data.insert("public_keys".into(), keys.into());
        }
        meta_data.extend(seed.meta_data.other.0.clone());
        let mut entries: Vec<Value> = Vec::new();
        for (i, (path, content)) in files.iter().enumerate() {
            if !path.starts_with('/') || path.ends_with('/') {
                return invalid(format!("files[{i}]"), format!("{path:?} is no absolute path of a file"));
            }
            entries.push(json!({"path": path, "content_path": format!("/content/{i:04}")}));
            contents.push((format!("openstack/content/{i:04}"), content.clone()));
        }
        if !entries.is_empty() {
            meta_data.insert("files".into(), entries.into());
        }
        let mut latest = |name: &str, content: String| {
            contents.push((format!("openstack/latest/{name}"), content.into_bytes()));
        };
        latest("meta_data.json", Value::Object(meta_data).to_string());
        latest("user_data", seed.user_data.clone());
        if let Some(text) = &seed.vendor_data {
            latest("vendor_data.json", json!({"cloud-init": text}).to_string());
        }
        let network_data =
            seed.network_config.as_ref().map(NetworkConfig::to_network_data).transpose()?.flatten();
        if let Some(data) = network_data {
            latest("network_data.json", data.to_string());
        }
        Ok(contents)
    }

    /// The image: as [`Seed::to_iso`], labelled `config-2`.
    ///
    /// # Errors
    /// As [`Seed::to_iso`], and as [`NetworkConfig::to_network_data`] for what a config drive cannot say.
    pub fn to_iso(&self) -> Result<Vec<u8>> {
        let contents = self.contents()?;
        let files: Vec<_> =
            contents.iter().map(|(path, content)| (path.as_str(), content.as_slice())).collect();
        iso::image("config-2", &files)
    }

    /// Writes the image, as [`Seed::write_iso`] does.
    ///
    /// # Errors
    /// As [`to_iso`](Self::to_iso) and [`Seed::write_iso`].
    pub fn write_iso(&self, path: impl AsRef<Path>) -> Result<()> {
        write_private(path.as_ref(), &self.to_iso()?)
    }
}
