//! Version 2 of the network configuration.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::forms;
use super::super::other::Other;

/// Version 2 of the network configuration: interfaces by name, in sections for each kind of them.
///
/// An ethernet's name is free when it [matches](Interface::match_mac) something, and the interface's own name else;
/// the others are made by these names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ConfigV2 {
    /// What configures the interfaces: `networkd` or `NetworkManager`; the distribution's own when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renderer: Option<String>,
    /// NICs.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "section")]
    pub ethernets: BTreeMap<String, Interface>,
    /// Interfaces that work as one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "section")]
    pub bonds: BTreeMap<String, Interface>,
    /// Bridges.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "section")]
    pub bridges: BTreeMap<String, Interface>,
    /// VLANs.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "section")]
    pub vlans: BTreeMap<String, Interface>,
    /// Further keys, such as `wifis` and `tunnels`.
    #[serde(flatten)]
    pub other: Other,
}

impl ConfigV2 {
    /// Adds a NIC.
    pub fn ethernet(mut self, name: impl Into<String>, interface: Interface) -> Self {
        self.ethernets.insert(name.into(), interface);
        self
    }

    /// Adds a bond of [interfaces](Interface::interfaces).
    pub fn bond(mut self, name: impl Into<String>, interface: Interface) -> Self {
        self.bonds.insert(name.into(), interface);
        self
    }

    /// Adds a bridge of [interfaces](Interface::interfaces).
    pub fn bridge(mut self, name: impl Into<String>, interface: Interface) -> Self {
        self.bridges.insert(name.into(), interface);
        self
    }

    /// Adds a VLAN on a [link](Interface::link).
    pub fn vlan(mut self, name: impl Into<String>, interface: Interface) -> Self {
        self.vlans.insert(name.into(), interface);
        self
    }

    /// The names of the interfaces that others are made of.
    pub(super) fn used(&self) -> BTreeSet<String> {
        let all = self.sections().into_iter().flat_map(|(_, interfaces)| interfaces.values());
        all.flat_map(|of| of.interfaces.iter().flatten().chain(&of.link).cloned()).collect()
    }

    /// The sections with their names.
    pub(super) fn sections(&self) -> [(&'static str, &BTreeMap<String, Interface>); 4] {
        [
            ("ethernets", &self.ethernets),
            ("bonds", &self.bonds),
            ("bridges", &self.bridges),
            ("vlans", &self.vlans),
        ]
    }
}

/// An interface of version 2. Which fields it may have follows from its section.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Interface {
    /// Which NIC it is; the one of the entry's name when absent. Ethernets alone.
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub match_: Option<Match>,
    /// The name that a matched NIC gets. Ethernets alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_name: Option<String>,
    /// Whether it wakes the machine. Ethernets alone.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub wakeonlan: Option<bool>,
    /// The MAC address that it gets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub macaddress: Option<String>,
    /// The interfaces in it. Bonds and bridges alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interfaces: Option<Vec<String>>,
    /// How it works. Bonds and bridges alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Parameters>,
    /// The number of a VLAN, from 0 to 4094. VLANs alone.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub id: Option<u32>,
    /// The interface that a VLAN is on. VLANs alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether it asks for an IPv4 address.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub dhcp4: Option<bool>,
    /// What it takes from the IPv4 answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp4_overrides: Option<DhcpOverrides>,
    /// Whether it asks for an IPv6 address.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub dhcp6: Option<bool>,
    /// What it takes from the IPv6 answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp6_overrides: Option<DhcpOverrides>,
    /// Whether it takes addresses from IPv6 router advertisements.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub accept_ra: Option<bool>,
    /// Its own addresses, each with its prefix: `192.0.2.10/24`.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::list")]
    pub addresses: Vec<String>,
    /// The IPv4 gateway. cloud-init prefers [`routes`](Self::routes).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway4: Option<String>,
    /// The IPv6 gateway. cloud-init prefers [`routes`](Self::routes).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway6: Option<String>,
    /// Routes by way of this interface.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::list")]
    pub routes: Vec<Route>,
    /// Its DNS servers and search domains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nameservers: Option<Nameservers>,
    /// The size of its largest packets, in bytes.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub mtu: Option<u32>,
    /// Whether the boot goes on without it.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub optional: Option<bool>,
    /// What configures it; the configuration's own when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renderer: Option<String>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

/// Which NIC an entry is for. All that is given must fit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Match {
    /// Its name, in which `*` and `?` stand for others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its MAC address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub macaddress: Option<String>,
    /// Its driver. netplan also takes a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub driver: Option<Value>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

/// A route.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Route {
    /// Where it leads to: a network, or `0.0.0.0/0` for everything.
    pub to: String,
    /// The gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    /// The lower, the better.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub metric: Option<u32>,
    /// Whether the gateway is reached directly, whatever the addresses say.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub on_link: Option<bool>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

impl Route {
    /// A route to a network by way of a gateway.
    pub fn new(to: impl Into<String>, via: impl Into<String>) -> Self {
        Self { to: to.into(), via: Some(via.into()), ..Self::default() }
    }
}

/// DNS servers and search domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Nameservers {
    /// The servers' addresses.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::list")]
    pub addresses: Vec<String>,
    /// Domains in which short names are looked for.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::list")]
    pub search: Vec<String>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

/// What is taken from a DHCP server's answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct DhcpOverrides {
    /// Whether its DNS servers are.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub use_dns: Option<bool>,
    /// Whether its routes are.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub use_routes: Option<bool>,
    /// Whether its NTP servers are.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub use_ntp: Option<bool>,
    /// Whether its MTU is.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub use_mtu: Option<bool>,
    /// Whether its host name is.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub use_hostname: Option<bool>,
    /// Whether its domain is: true, false, or `route`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_domains: Option<Value>,
    /// Whether the server is told a host name.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub send_hostname: Option<bool>,
    /// The host name that the server is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// The metric of its routes.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub route_metric: Option<u32>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

/// How a bond or a bridge works.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Parameters {
    /// A bond's mode, such as `active-backup` or `802.3ad`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// A bond's first choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<String>,
    /// How often a bond looks for failed links, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mii_monitor_interval: Option<Value>,
    /// How often LACP is spoken: `slow` or `fast`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lacp_rate: Option<String>,
    /// How a bond spreads packets, such as `layer3+4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transmit_hash_policy: Option<String>,
    /// Whether a bridge speaks the spanning tree protocol.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub stp: Option<bool>,
    /// How long a bridge listens before it forwards, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forward_delay: Option<Value>,
    /// A bridge's priority.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub priority: Option<u32>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

/// A section, in which an interface without settings may be null.
fn section<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, Interface>, D::Error> {
    let entries: Option<BTreeMap<String, Option<Interface>>> = Option::deserialize(deserializer)?;
    Ok(entries.unwrap_or_default().into_iter().map(|(name, of)| (name, of.unwrap_or_default())).collect())
}

impl Interface {
    /// An interface without settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stands for the NIC that has this MAC address.
    pub fn match_mac(mut self, mac: impl Into<String>) -> Self {
        self.match_.get_or_insert_default().macaddress = Some(mac.into());
        self
    }

    /// Stands for the NICs whose names fit this one, in which `*` and `?` stand for others.
    pub fn match_name(mut self, name: impl Into<String>) -> Self {
        self.match_.get_or_insert_default().name = Some(name.into());
        self
    }

    /// Gives a matched NIC this name.
    pub fn set_name(mut self, name: impl Into<String>) -> Self {
        self.set_name = Some(name.into());
        self
    }

    /// Gives it this MAC address.
    pub fn macaddress(mut self, mac: impl Into<String>) -> Self {
        self.macaddress = Some(mac.into());
        self
    }

    /// Lets it ask for an IPv4 address, or not.
    pub fn dhcp4(mut self, ask: bool) -> Self {
        self.dhcp4 = Some(ask);
        self
    }

    /// Lets it ask for an IPv6 address, or not.
    pub fn dhcp6(mut self, ask: bool) -> Self {
        self.dhcp6 = Some(ask);
        self
    }

    /// Adds an address with its prefix, such as `192.0.2.10/24`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.addresses.push(address.into());
        self
    }

    /// Sends everything that has no other way by this gateway, IPv4 or IPv6.
    ///
    /// cloud-init before 23.1 writes a wrong IPv6 route of it where it does not leave the work to netplan: set
    /// [`gateway6`](Self::gateway6) for such images.
    pub fn gateway(self, gateway: impl Into<String>) -> Self {
        let gateway = gateway.into();
        // Not `default`, which cloud-init knows only since 25.3.
        let everything = if gateway.contains(':') { "::/0" } else { "0.0.0.0/0" };
        self.route(Route::new(everything, gateway))
    }

    /// Adds a route.
    pub fn route(mut self, route: Route) -> Self {
        self.routes.push(route);
        self
    }

    /// Adds a DNS server.
    pub fn nameserver(mut self, address: impl Into<String>) -> Self {
        self.nameservers.get_or_insert_default().addresses.push(address.into());
        self
    }

    /// Adds a domain in which short names are looked for.
    pub fn search(mut self, domain: impl Into<String>) -> Self {
        self.nameservers.get_or_insert_default().search.push(domain.into());
        self
    }

    /// Sets the size of its largest packets, in bytes.
    pub fn mtu(mut self, bytes: u32) -> Self {
        self.mtu = Some(bytes);
        self
    }

    /// Lets the boot go on without it.
    pub fn optional(mut self) -> Self {
        self.optional = Some(true);
        self
    }

    /// Sets the interfaces in a bond or a bridge.
    pub fn interfaces<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.interfaces = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets a bond's mode, such as `active-backup`.
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.parameters.get_or_insert_default().mode = Some(mode.into());
        self
    }

    /// Sets what a VLAN is on, and its number.
    pub fn link(mut self, link: impl Into<String>, id: u32) -> Self {
        (self.link, self.id) = (Some(link.into()), Some(id));
        self
    }

    /// Sets a key that has no field.
    pub fn other(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other.insert(key.into(), value.into());
        self
    }
}
