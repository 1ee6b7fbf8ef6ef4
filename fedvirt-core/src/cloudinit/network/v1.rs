//! Version 1 of the network configuration.

use serde::{Deserialize, Serialize};

use super::super::forms;
use super::super::other::Other;
use super::no_other;

/// Version 1 of the network configuration: a list of interfaces, DNS servers and routes.
///
/// ```
/// use fedvirt_core::cloudinit::network::{ItemV1, NetworkConfig, SubnetV1};
/// let nic = ItemV1::physical("eth0", "52:54:00:12:34:56")
///     .subnet(SubnetV1::fixed("192.0.2.10/24").gateway("192.0.2.1"));
/// let config = NetworkConfig::from(NetworkConfig::v1().item(nic).item(ItemV1::nameserver("192.0.2.53")));
/// config.validate()?;
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ConfigV1 {
    /// The items.
    #[serde(deserialize_with = "forms::list")]
    pub config: Vec<ItemV1>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

impl ConfigV1 {
    /// Adds an item.
    pub fn item(mut self, item: ItemV1) -> Self {
        self.config.push(item);
        self
    }
}

/// An item of version 1. Which fields it may have follows from its type.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ItemV1 {
    /// `physical`, `bond`, `bridge`, `vlan`, `nameserver`, `route`, or another.
    #[serde(rename = "type")]
    pub type_: String,
    /// The interface's name. A physical one with a MAC address is renamed to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The MAC address, by which a physical interface is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac_address: Option<String>,
    /// The size of the largest packets, in bytes.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub mtu: Option<u32>,
    /// Whether it takes addresses from IPv6 router advertisements.
    #[serde(rename = "accept-ra", skip_serializing_if = "Option::is_none", deserialize_with = "forms::flag")]
    pub accept_ra: Option<bool>,
    /// The interfaces in a bond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bond_interfaces: Option<Vec<String>>,
    /// The interfaces in a bridge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge_interfaces: Option<Vec<String>>,
    /// How a bond or a bridge works, such as `bond-mode`.
    #[serde(skip_serializing_if = "no_other")]
    pub params: Other,
    /// The interface that a VLAN is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlan_link: Option<String>,
    /// The number of a VLAN, from 0 to 4094.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub vlan_id: Option<u32>,
    /// The addresses of a DNS server.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::one_or_more")]
    pub address: Vec<String>,
    /// Domains in which short names are looked for.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::one_or_more")]
    pub search: Vec<String>,
    /// The interface that a DNS server is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<String>,
    /// Where a route leads to.
    #[serde(skip_serializing_if = "Option::is_none", alias = "network")]
    pub destination: Option<String>,
    /// A route's netmask, where its destination has no prefix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<String>,
    /// A route's gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// A route's metric.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub metric: Option<u32>,
    /// The addresses of an interface.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::list")]
    pub subnets: Vec<SubnetV1>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

impl ItemV1 {
    fn of_type(type_: &str) -> Self {
        Self { type_: type_.to_owned(), ..Self::default() }
    }

    /// A NIC that is found by its MAC address.
    pub fn physical(name: impl Into<String>, mac: impl Into<String>) -> Self {
        Self { name: Some(name.into()), mac_address: Some(mac.into()), ..Self::of_type("physical") }
    }

    /// A NIC that is found by its name; in a guest's own configuration `nic0` and so on stand for its NICs.
    pub fn nic(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::of_type("physical") }
    }

    /// A VLAN.
    pub fn vlan(name: impl Into<String>, link: impl Into<String>, id: u32) -> Self {
        let (name, vlan_link) = (Some(name.into()), Some(link.into()));
        Self { name, vlan_link, vlan_id: Some(id), ..Self::of_type("vlan") }
    }

    /// A bond of interfaces, in a mode such as `active-backup`.
    pub fn bond<S: Into<String>>(
        name: impl Into<String>,
        interfaces: impl IntoIterator<Item = S>,
        mode: &str,
    ) -> Self {
        let mut bond = Self { name: Some(name.into()), ..Self::of_type("bond") };
        bond.bond_interfaces = Some(interfaces.into_iter().map(Into::into).collect());
        bond.params.insert("bond-mode".into(), mode.into());
        bond
    }

    /// A bridge of interfaces, which does not speak the spanning tree protocol.
    pub fn bridge<S: Into<String>>(name: impl Into<String>, interfaces: impl IntoIterator<Item = S>) -> Self {
        let mut bridge = Self { name: Some(name.into()), ..Self::of_type("bridge") };
        bridge.bridge_interfaces = Some(interfaces.into_iter().map(Into::into).collect());
        // cloud-init's schema wants parameters, and netplan's default is another than everybody else's.
        bridge.params.insert("bridge_stp".into(), "off".into());
        bridge
    }

    /// A DNS server.
    pub fn nameserver(address: impl Into<String>) -> Self {
        Self { address: vec![address.into()], ..Self::of_type("nameserver") }
    }

    /// A route by way of a gateway.
    pub fn route(destination: impl Into<String>, gateway: impl Into<String>) -> Self {
        let (destination, gateway) = (Some(destination.into()), Some(gateway.into()));
        Self { destination, gateway, ..Self::of_type("route") }
    }

    /// Adds addresses to an interface.
    pub fn subnet(mut self, subnet: SubnetV1) -> Self {
        self.subnets.push(subnet);
        self
    }
}

/// Addresses of an interface of version 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SubnetV1 {
    /// `static`, `static6`, `dhcp4`, `dhcp6`, `ipv6_slaac`, `manual` and so on.
    #[serde(rename = "type")]
    pub type_: String,
    /// When it is brought up: `auto`, `manual` or `hotplug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<String>,
    /// The address, with its prefix unless there is a netmask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The netmask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<String>,
    /// The gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// DNS servers.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::one_or_more")]
    pub dns_nameservers: Vec<String>,
    /// Domains in which short names are looked for.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::one_or_more")]
    pub dns_search: Vec<String>,
    /// Routes by way of the interface, as items of type `route`.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "forms::list")]
    pub routes: Vec<RouteV1>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}

impl SubnetV1 {
    /// An address with its prefix, IPv4 or IPv6.
    pub fn fixed(address: impl Into<String>) -> Self {
        let address = address.into();
        let type_ = if address.contains(':') { "static6" } else { "static" }.to_owned();
        Self { type_, address: Some(address), ..Self::default() }
    }

    /// IPv4 by DHCP.
    pub fn dhcp4() -> Self {
        Self { type_: "dhcp4".to_owned(), ..Self::default() }
    }

    /// Sets the gateway.
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }
}

/// A route of a subnet of version 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RouteV1 {
    /// Where it leads to.
    #[serde(skip_serializing_if = "Option::is_none", alias = "network")]
    pub destination: Option<String>,
    /// The netmask, where the destination has no prefix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<String>,
    /// The gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// The metric.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "forms::number")]
    pub metric: Option<u32>,
    /// Further keys.
    #[serde(flatten)]
    pub other: Other,
}
