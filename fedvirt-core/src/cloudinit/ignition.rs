//! Ignition, with which Fedora CoreOS and its kin are set up in place of cloud-init.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::document::{Place, Wrong};
use super::other::{AnyValue, Hidden};
use crate::{Error, Result};

/// An [Ignition](https://coreos.github.io/ignition/) config. `Debug` hides it, for it may hold secrets.
///
/// ```
/// use fedvirt_core::cloudinit::Ignition;
/// let config = Ignition::from_json(r#"{"ignition": {"version": "3.4.0"}, "pasword": {}}"#)?;
/// assert_eq!(config.warnings(), ["$.pasword is no key of version 3.4.0, and Ignition will ignore it"]);
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Ignition {
    text: String,
    version: String,
    user: Option<String>,
    warnings: Vec<String>,
}

/// What errors call it.
const DOCUMENT: &str = "Ignition config";

impl Ignition {
    /// Takes a config as it is, once it was read by the rules of the version that it names: 3.0.0 to 3.6.0.
    ///
    /// # Errors
    /// [`InvalidCloudInit`](Error::InvalidCloudInit) with path or line, when Ignition would refuse it and the guest
    /// would not come up.
    pub fn from_json(text: &str) -> Result<Self> {
        let wrong = |why: String, at: Option<(usize, usize)>| Error::InvalidCloudInit {
            document: DOCUMENT,
            path: String::new(),
            line: at.map(|(line, _)| line),
            column: at.map(|(_, column)| column),
            why,
        };
        if text.trim_start().starts_with("variant:") {
            return Err(wrong(
                "it is Butane's YAML; make it an Ignition config with `butane --strict`".into(),
                None,
            ));
        }
        let (_, warnings) = ignition_config::Config::parse_str(text).map_err(|error| match error {
            ignition_config::Error::Serialization(error) => {
                let at = (error.line() > 0).then(|| (error.line(), error.column()));
                wrong(error.to_string(), at)
            }
            ignition_config::Error::UnknownVersion(version) => {
                wrong(format!("version {version} is not known; 3.0.0 to 3.6.0 are"), None)
            }
            error => wrong(error.to_string(), None),
        })?;
        let value: Value = serde_json::from_str(text)?;
        absolute_paths(&value).map_err(|error| error.into_error(DOCUMENT, None))?;
        let version = value["ignition"]["version"].as_str().unwrap_or_default().to_owned();
        let warnings = warnings.iter().map(|warning| match warning {
            ignition_config::Warning::UnusedKey(path) => {
                format!("{path} is no key of version {version}, and Ignition will ignore it")
            }
            other => other.to_string(),
        });
        let warnings = warnings.collect();
        let users = value["passwd"]["users"].as_array();
        let user =
            users.and_then(|users| users.first()).and_then(|user| user["name"].as_str()).map(str::to_owned);
        Ok(Self { text: text.to_owned(), version, user, warnings })
    }

    /// Takes a typed config, such as those of the crate [`ignition-config`](https://docs.rs/ignition-config).
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn new(config: &impl Serialize) -> Result<Self> {
        Self::from_json(&serde_json::to_string(config)?)
    }

    /// The config, as the guest gets it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The version that it is written for.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The first user that it makes.
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// What Ignition would ignore without a word.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The config as a disk that holds nothing else, for machines that have no other way: whole sectors, the last one
    /// filled up with zeros, which Ignition cuts off.
    pub fn to_disk(&self) -> Vec<u8> {
        let mut bytes = self.text.clone().into_bytes();
        bytes.resize(bytes.len().next_multiple_of(512), 0);
        bytes
    }
}

/// Checks what Ignition does not leave to its schema.
fn absolute_paths(config: &Value) -> Result<(), Wrong> {
    for kind in ["files", "directories", "links"] {
        let place = Place::default().key("storage").key(kind);
        for (i, node) in config["storage"][kind].as_array().into_iter().flatten().enumerate() {
            if let Some(path) = node["path"].as_str()
                && !path.starts_with('/')
            {
                return Wrong::at(&place.index(i).key("path"), format!("{path:?} is no absolute path"));
            }
        }
    }
    Ok(())
}

impl fmt::Debug for Ignition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ignition")
            .field("version", &self.version)
            .field("text", &Hidden(self.text.len()))
            .field("warnings", &self.warnings)
            .finish()
    }
}

/// As its text.
impl Serialize for Ignition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// From its text, or from the config itself.
impl<'de> Deserialize<'de> for Ignition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let AnyValue(value) = AnyValue::deserialize(deserializer)?;
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Self::from_json(&text).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_configs_and_texts_are_the_same() {
        let mut file = ignition_config::v3_4::File::new("/etc/motd".into());
        file.mode = Some(0o644);
        let config = ignition_config::v3_4::Config {
            storage: Some(ignition_config::v3_4::Storage { files: Some(vec![file]), ..Default::default() }),
            ..Default::default()
        };
        let config = Ignition::new(&config).unwrap();
        assert_eq!(config.version(), "3.4.0");
        assert!(config.warnings().is_empty());
        assert_eq!(Ignition::from_json(config.text()).unwrap(), config);
        assert!(!format!("{config:?}").contains("motd"));
        let disk = config.to_disk();
        assert_eq!(disk.len() % 512, 0);
        assert_eq!(
            disk.strip_suffix(&vec![0; disk.len() - config.text().len()][..]),
            Some(config.text().as_bytes())
        );
    }

    #[test]
    fn what_ignition_refuses() {
        for (text, says) in [
            ("", "EOF"),
            ("{\n\"ignition\": 5}", "line 2"),
            (r#"{"ignition": {"version": "2.3.0"}}"#, "2.3.0"),
            (r#"{"ignition": {"version": "three"}}"#, "version"),
            ("variant: fcos\nversion: 1.5.0\n", "butane"),
            (
                r#"{"ignition": {"version": "3.4.0"}, "storage": {"files": [{"path": "etc"}]}}"#,
                "storage.files[0].path",
            ),
            (r#"{"ignition": {"version": "3.4.0"}, "storage": {"files": [{}]}}"#, "path"),
        ] {
            let error = Ignition::from_json(text).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::InvalidCloudInit);
            assert!(error.to_string().contains(says), "{error}");
        }
    }
}
