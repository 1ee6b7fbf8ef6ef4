//! The network configuration of a guest: cloud-init's
//! [version 1](https://docs.cloud-init.io/en/latest/reference/network-config-format-v1.html) and
//! [version 2](https://docs.cloud-init.io/en/latest/reference/network-config-format-v2.html), which is netplan's.
//!
//! Fields have cloud-init's names; keys that have no field are kept in `other`, at every level.

mod check;
mod data;
mod v1;
mod v2;

use std::fmt;

use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::config;
use super::document::{self, Place, Wrong};
use super::other::{AnyValue, Other};
use crate::Result;

pub use v1::{ConfigV1, ItemV1, RouteV1, SubnetV1};
pub use v2::{ConfigV2, DhcpOverrides, Interface, Match, Nameservers, Parameters, Route};

/// What errors call the document.
const DOCUMENT: &str = "network-config";

/// A guest's network configuration, of either version.
///
/// ```
/// use fedvirt_core::cloudinit::NetworkConfig;
/// use fedvirt_core::cloudinit::network::Interface;
///
/// let config = NetworkConfig::v2()
///     .ethernet(
///         "nic0",
///         Interface::new()
///             .match_mac("52:54:00:12:34:56")
///             .address("192.0.2.10/24")
///             .gateway("192.0.2.1")
///             .nameserver("192.0.2.53"),
///     )
///     .vlan("lan5", Interface::new().link("nic0", 5).dhcp4(true));
/// let config = NetworkConfig::from(config);
/// config.validate()?;
/// assert_eq!(NetworkConfig::from_yaml(&config.to_yaml())?, config);
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
///
/// # NICs of a guest
///
/// In the configuration of a [`Spec`](crate::guest::Spec), an ethernet named `nic0`, `nic1` and so on that matches
/// nothing stands for the guest's first, second … NIC: the plan, which knows the MAC addresses, completes it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NetworkConfig {
    /// Version 1.
    V1(ConfigV1),
    /// Version 2.
    V2(ConfigV2),
    /// cloud-init configures nothing: neither what is said here, nor DHCP.
    Disabled,
}

impl NetworkConfig {
    /// Version 2 without interfaces.
    pub fn v2() -> ConfigV2 {
        ConfigV2::default()
    }

    /// Version 1 without interfaces.
    pub fn v1() -> ConfigV1 {
        ConfigV1::default()
    }

    /// DHCP over IPv4 on the guest's first NIC alone, whatever its name is.
    pub fn dhcp() -> Self {
        Self::v2().ethernet("nic0", Interface::new().match_name("e*").dhcp4(true)).into()
    }

    /// Reads a network-config, with or without the key `network` around it, and checks it.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::NetworkConfig;
    /// let error = NetworkConfig::from_yaml("version: 2\nethernets:\n  nic0:\n    addresses: [192.0.2.1]\n").unwrap_err();
    /// assert_eq!(error.path().unwrap(), "ethernets.nic0.addresses[0]");
    /// assert_eq!(error.line(), Some(4));
    /// ```
    ///
    /// # Errors
    /// [`InvalidCloudInit`](crate::Error::InvalidCloudInit) with path, line and column.
    pub fn from_yaml(text: &str) -> Result<Self> {
        let AnyValue(value) = document::read(DOCUMENT, text)?;
        let (config, root) = from_value(value).map_err(|wrong| wrong.into_error(DOCUMENT, Some(text)))?;
        check::config(&config, &root).map_err(|wrong| wrong.into_error(DOCUMENT, Some(text)))?;
        Ok(config)
    }

    /// The YAML, as the guest gets it. Keys come in the order of the fields, interfaces in that of their names.
    pub fn to_yaml(&self) -> String {
        config::to_yaml("", self)
    }

    /// Checks the configuration: addresses and their prefixes, names, links, and MAC addresses.
    ///
    /// # Errors
    /// [`InvalidCloudInit`](crate::Error::InvalidCloudInit) with the path, such as `ethernets.nic0.addresses[0]`.
    pub fn validate(&self) -> Result<()> {
        check::config(self, &Place::default()).map_err(|wrong| wrong.into_error(DOCUMENT, None))
    }

    /// What is allowed, but seldom meant: gateways outside the interface's subnets, keys that cloud-init no longer
    /// likes. Each begins with its path.
    pub fn warnings(&self) -> Vec<String> {
        let warnings = check::warnings(self, &Place::default());
        warnings.into_iter().map(|Wrong { place, why }| format!("{place}: {why}")).collect()
    }

    /// Lets `nic0`, `nic1` and so on that match nothing stand for the NICs that have these MAC addresses. Those that
    /// bonds, bridges and VLANs are made of get these names, too, for netplan alone finds them by other ones.
    pub fn match_nics(&mut self, macs: &[String]) {
        let nic = |name: &str| macs.get(name.strip_prefix("nic")?.parse::<usize>().ok()?).cloned();
        match self {
            Self::V2(config) => {
                let used = config.used();
                for (name, interface) in &mut config.ethernets {
                    if interface.match_.is_none()
                        && let Some(mac) = nic(name)
                    {
                        interface.match_ = Some(Match { macaddress: Some(mac), ..Match::default() });
                        if used.contains(name) {
                            interface.set_name.get_or_insert_with(|| name.clone());
                        }
                    }
                }
            }
            Self::V1(config) => {
                for item in config.config.iter_mut().filter(|item| item.type_ == "physical") {
                    if item.mac_address.is_none() {
                        item.mac_address = item.name.as_deref().and_then(nic);
                    }
                }
            }
            Self::Disabled => {}
        }
    }
}

impl From<ConfigV1> for NetworkConfig {
    fn from(config: ConfigV1) -> Self {
        Self::V1(config)
    }
}

impl From<ConfigV2> for NetworkConfig {
    fn from(config: ConfigV2) -> Self {
        Self::V2(config)
    }
}

impl Serialize for NetworkConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Versioned<'a, T> {
            version: u8,
            #[serde(flatten)]
            config: &'a T,
        }
        #[derive(Serialize)]
        struct Disabled {
            config: &'static str,
        }
        match self {
            Self::V1(config) => Versioned { version: 1, config }.serialize(serializer),
            Self::V2(config) => Versioned { version: 2, config }.serialize(serializer),
            Self::Disabled => Disabled { config: "disabled" }.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NetworkConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let AnyValue(value) = AnyValue::deserialize(deserializer)?;
        let read = from_value(value);
        read.map(|(config, _)| config)
            .map_err(|Wrong { place, why }| D::Error::custom(format_args!("{place}: {why}")))
    }
}

/// A configuration, and the place where it begins: the key `network` may be around it.
///
/// By way of a value, so that what is wrong in one version is not looked for in the other.
fn from_value(mut value: Value) -> Result<(NetworkConfig, Place), Wrong> {
    let mut root = Place::default();
    if value.as_object().is_some_and(|map| map.len() == 1 && map.contains_key("network")) {
        value = value["network"].take();
        root = root.key("network");
    }
    let Some(map) = value.as_object_mut() else {
        return Wrong::at(&root, "a network configuration is a map with the key `version`");
    };
    if map.get("config").is_some_and(|config| config == "disabled") {
        return Ok((NetworkConfig::Disabled, root));
    }
    let config = match map.shift_remove("version").as_ref().and_then(Value::as_u64) {
        Some(1) => NetworkConfig::V1(document::typed(value, &root)?),
        Some(2) => NetworkConfig::V2(document::typed(value, &root)?),
        _ => return Wrong::at(&root.key("version"), "it is 1 or 2"),
    };
    Ok((config, root))
}

/// Keys in a struct: what stands in none of its fields.
fn no_other(other: &Other) -> bool {
    other.is_empty()
}

impl fmt::Display for NetworkConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_yaml())
    }
}
