//! The meta-data.

use serde::de::Deserializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::other::{AnyValue, Other};
use super::{check, config, document, invalid, ssh};
use crate::Result;

/// What a guest is told about itself.
///
/// ```
/// use fedvirt_core::cloudinit::MetaData;
/// let meta_data = MetaData::from_yaml("instance-id: iid-1\nlocal-hostname: web1\nregion: north\n")?;
/// assert_eq!(meta_data.instance_id.as_deref(), Some("iid-1"));
/// assert_eq!(meta_data.other["region"], "north");
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct MetaData {
    /// The instance-id; [derived](super::Seed#the-instance-id) when absent.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "text")]
    pub instance_id: Option<String>,
    /// The host name, which `hostname` and `fqdn` in a cloud-config override.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_hostname: Option<String>,
    /// Keys that may log in as the image's default user.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "keys")]
    pub public_keys: Vec<String>,
    /// Further keys, which templates and `cloud-init query` see.
    #[serde(flatten)]
    pub other: Other,
}

impl MetaData {
    /// Meta-data that say nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads meta-data in YAML, or JSON.
    ///
    /// # Errors
    /// [`InvalidCloudInit`](crate::Error::InvalidCloudInit) with path and line.
    pub fn from_yaml(text: &str) -> Result<Self> {
        let AnyValue(value) = document::read("meta-data", text)?;
        if value.is_null() {
            return Ok(Self::default());
        }
        document::typed(value, &document::Place::default())
            .map_err(|wrong| wrong.into_error("meta-data", Some(text)))
    }

    /// The YAML. [`Seed::to_meta_data`](super::Seed::to_meta_data) gives it with the instance-id that a guest gets.
    pub fn to_yaml(&self) -> String {
        config::to_yaml("", self)
    }

    /// Sets the instance-id.
    pub fn instance_id(mut self, id: impl Into<String>) -> Self {
        self.instance_id = Some(id.into());
        self
    }

    /// Sets the host name.
    pub fn local_hostname(mut self, name: impl Into<String>) -> Self {
        self.local_hostname = Some(name.into());
        self
    }

    /// Adds a key that may log in as the image's default user.
    pub fn public_key(mut self, key: impl AsRef<str>) -> Self {
        self.public_keys.push(key.as_ref().trim().to_owned());
        self
    }

    /// Sets a key that has no field.
    pub fn other(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other.insert(key.into(), value.into());
        self
    }

    /// Checks the values.
    ///
    /// # Errors
    /// [`InvalidSpec`](crate::Error::InvalidSpec) for the instance-id, [`InvalidName`](crate::Error::InvalidName) for
    /// the host name, [`InvalidSshKey`](crate::Error::InvalidSshKey) for keys.
    pub fn validate(&self) -> Result<()> {
        if let Some(key) =
            ["instance-id", "local-hostname", "public-keys"].iter().find(|key| self.other.contains_key(**key))
        {
            return invalid(*key, "it is in `other`, but has a field of its own; set the field");
        }
        if let Some(id) = &self.instance_id
            && (id.trim().is_empty() || id.contains(['/', '\0', '\n']))
        {
            // It becomes the name of a folder in the guest.
            return invalid("instance-id", format!("{id:?} is empty, or holds what no folder's name can"));
        }
        if let Some(name) = &self.local_hostname {
            check::host_name(name, 253)?;
        }
        let mut keys = self.public_keys.iter().enumerate();
        keys.try_for_each(|(i, key)| ssh::check_at(&format!("public-keys[{i}]"), key))
    }
}

/// A string, for which YAML may have read a number.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let AnyValue(value) = AnyValue::deserialize(deserializer)?;
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Number(number) => Ok(Some(number.to_string())),
        _ => Err(serde::de::Error::custom("it is no string")),
    }
}

/// Keys: a list, lines of one string, or either of them under names, as clouds have it.
fn keys<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    fn collect(value: Value, keys: &mut Vec<String>) -> bool {
        match value {
            Value::Null => true,
            Value::String(text) => {
                keys.extend(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned));
                true
            }
            Value::Array(list) => list.into_iter().all(|value| collect(value, keys)),
            Value::Object(map) => map.into_iter().all(|(_, value)| collect(value, keys)),
            Value::Bool(_) | Value::Number(_) => false,
        }
    }
    let AnyValue(value) = AnyValue::deserialize(deserializer)?;
    let mut keys = Vec::new();
    match collect(value, &mut keys) {
        true => Ok(keys),
        false => Err(serde::de::Error::custom("keys are strings")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd";

    #[test]
    fn keys_come_in_many_forms() {
        for form in [
            format!("public-keys: [{KEY}]"),
            format!("public-keys: {KEY}"),
            format!("public-keys: |\n  {KEY}\n\n"),
            format!("public-keys: {{mine: {KEY}}}"),
            format!("{{\"public-keys\": {{\"mine\": [\"{KEY}\"]}}}}"),
        ] {
            let read = MetaData::from_yaml(&form).unwrap();
            assert_eq!(read.public_keys, [KEY], "{form}");
            read.validate().unwrap();
        }
        assert_eq!(MetaData::from_yaml("instance-id: 7").unwrap().instance_id.as_deref(), Some("7"));
        assert_eq!(MetaData::from_yaml("# nothing\n").unwrap(), MetaData::default());
    }

    #[test]
    fn mistakes_have_a_place() {
        let error = MetaData::from_yaml("a: b\npublic-keys:\n- 1\n").unwrap_err();
        assert_eq!((error.path().as_deref(), error.line()), (Some("public-keys"), Some(2)), "{error}");
        for (wrong, says) in [
            (MetaData::new().instance_id(" "), "instance-id"),
            (MetaData::new().instance_id("a/b"), "folder"),
            (MetaData::new().local_hostname("a_b"), "a_b"),
            (MetaData::new().public_key("x"), "public-keys[0]"),
            (MetaData::new().other("public-keys", "x"), "field of its own"),
        ] {
            let error = wrong.validate().unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
    }
}
