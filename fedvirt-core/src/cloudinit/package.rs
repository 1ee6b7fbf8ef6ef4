//! Entries of `packages`.

use std::fmt;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer};
use serde::ser::{SerializeTuple, Serializer};
use serde::{Deserialize, Serialize};

use super::Other;

/// One entry of
/// [`packages`](https://docs.cloud-init.io/en/latest/reference/modules.html#package-update-upgrade-install).
///
/// ```
/// use fedvirt_core::cloudinit::{CloudInit, Package};
/// let config = CloudInit::new().package("htop").package(Package::version("nginx", "1.26.3-1"));
/// assert!(config.to_user_data().contains("packages:\n- htop\n- - nginx\n  - 1.26.3-1\n"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Package {
    /// A package, in whichever version the guest's package manager picks.
    Name(String),
    /// A package in a given version.
    Version {
        /// The package's name.
        name: String,
        /// The version, in the package manager's spelling.
        version: String,
    },
    /// Packages of one package manager, such as `{snap: [certbot]}`.
    Manager(Other),
}

impl Package {
    /// A package in a given version.
    pub fn version(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self::Version { name: name.into(), version: version.into() }
    }
}

impl<S: Into<String>> From<S> for Package {
    fn from(name: S) -> Self {
        Self::Name(name.into())
    }
}

impl Serialize for Package {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Name(name) => name.serialize(serializer),
            Self::Version { name, version } => {
                let mut pair = serializer.serialize_tuple(2)?;
                pair.serialize_element(name)?;
                pair.serialize_element(version)?;
                pair.end()
            }
            Self::Manager(packages) => packages.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Package {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PackageVisitor;
        impl<'de> Visitor<'de> for PackageVisitor {
            type Value = Package;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a package: a name, [name, version], or a map such as {snap: [name]}")
            }
            fn visit_str<E>(self, name: &str) -> Result<Package, E> {
                Ok(name.into())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Package, A::Error> {
                let mut words = Vec::new();
                while let Some(word) = seq.next_element::<String>()? {
                    words.push(word);
                }
                match <[String; 2]>::try_from(words) {
                    Ok([name, version]) => Ok(Package::Version { name, version }),
                    Err(words) => Err(serde::de::Error::invalid_length(words.len(), &self)),
                }
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Package, A::Error> {
                Other::deserialize(MapAccessDeserializer::new(map)).map(Package::Manager)
            }
        }
        deserializer.deserialize_any(PackageVisitor)
    }
}
