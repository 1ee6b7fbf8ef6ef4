//! OpenStack's form of a network configuration, `network_data.json`, which is the one that a config drive holds.

use serde_json::{Map, Value, json};

use super::super::document::{Place, Wrong};
use super::check::Subnet;
use super::v2::{Interface, Route};
use super::{DOCUMENT, NetworkConfig};
use crate::Result;

impl NetworkConfig {
    /// The configuration as a config drive's `network_data.json`, `None` when it is disabled.
    ///
    /// Links are found by their MAC addresses, so each ethernet needs a `match` with one. Bridges, and what has no
    /// type here, cannot be said in it.
    ///
    /// # Errors
    /// [`InvalidCloudInit`](crate::Error::InvalidCloudInit) for what cannot be said, and as
    /// [`validate`](Self::validate).
    pub fn to_network_data(&self) -> Result<Option<Value>> {
        self.validate()?;
        match self {
            Self::Disabled => Ok(None),
            Self::V1(_) => {
                let why = "a config drive takes no version 1; write version 2, or use a NoCloud seed";
                Wrong::at(&Place::default().key("version"), why)
            }
            Self::V2(config) => links(config).map(Some),
        }
        .map_err(|wrong| wrong.into_error(DOCUMENT, None))
    }
}

fn links(config: &super::ConfigV2) -> Result<Value, Wrong> {
    let root = Place::default();
    let unsaid = |place: &Place| Wrong::at(place, "a config drive cannot say this; use a NoCloud seed");
    if let Some(name) = config.bridges.keys().next() {
        return unsaid(&root.key("bridges").key(name));
    }
    if let Some(key) = config.other.keys().next() {
        return unsaid(&root.key(key));
    }
    let (mut links, mut networks) = (Vec::new(), Vec::new());
    for (section, interfaces) in config.sections() {
        for (name, interface) in interfaces {
            let place = root.key(section).key(name);
            if let Some(key) = interface.other.keys().next() {
                return unsaid(&place.key(key));
            }
            let mut link = Map::new();
            link.insert("id".into(), name.as_str().into());
            let own_mac = interface.macaddress.as_deref();
            match section {
                "ethernets" => {
                    let Some(mac) = interface.match_.as_ref().and_then(|of| of.macaddress.as_deref()) else {
                        return Wrong::at(
                            &place.key("match"),
                            "a config drive finds NICs by their MAC addresses; give it",
                        );
                    };
                    link.insert("type".into(), "phy".into());
                    link.insert("ethernet_mac_address".into(), mac.into());
                    if let Some(name) = &interface.set_name {
                        link.insert("name".into(), name.as_str().into());
                    }
                }
                "bonds" => {
                    link.insert("type".into(), "bond".into());
                    link.insert("name".into(), name.as_str().into());
                    link.insert("bond_links".into(), interface.interfaces.clone().unwrap_or_default().into());
                    link.insert("ethernet_mac_address".into(), own_mac.into());
                    bond_parameters(interface, &place, &mut link)?;
                }
                _ => {
                    let on = interface.link.as_deref().unwrap_or_default();
                    let below =
                        config.ethernets.get(on).and_then(|nic| nic.match_.as_ref()?.macaddress.as_deref());
                    let below = below.or(config.bonds.get(on).and_then(|bond| bond.macaddress.as_deref()));
                    let Some(mac) = own_mac.or(below) else {
                        return Wrong::at(
                            &place.key("macaddress"),
                            "a config drive needs a VLAN's MAC address; give it",
                        );
                    };
                    link.insert("type".into(), "vlan".into());
                    link.insert("vlan_link".into(), on.into());
                    link.insert("vlan_id".into(), interface.id.into());
                    link.insert("vlan_mac_address".into(), mac.into());
                }
            }
            if let Some(mtu) = interface.mtu {
                link.insert("mtu".into(), mtu.into());
            }
            links.push(Value::Object(link));
            networks.extend(self::networks(name, interface));
        }
    }
    Ok(json!({"links": links, "networks": networks, "services": []}))
}

fn bond_parameters(interface: &Interface, place: &Place, link: &mut Map<String, Value>) -> Result<(), Wrong> {
    let Some(parameters) = &interface.parameters else { return Ok(()) };
    if let Some(key) = parameters.other.keys().next() {
        let why = "a config drive cannot say this; use a NoCloud seed";
        return Wrong::at(&place.key("parameters").key(key), why);
    }
    let text = |text: &Option<String>| text.as_deref().map(Value::from);
    for (key, value) in [
        ("bond_mode", text(&parameters.mode)),
        ("bond_primary", text(&parameters.primary)),
        ("bond_miimon", parameters.mii_monitor_interval.clone()),
        ("bond_lacp_rate", text(&parameters.lacp_rate)),
        ("bond_xmit_hash_policy", text(&parameters.transmit_hash_policy)),
    ] {
        if let Some(value) = value {
            link.insert(key.into(), value);
        }
    }
    Ok(())
}

/// What an interface's addresses are, one entry for each.
fn networks(name: &str, interface: &Interface) -> Vec<Value> {
    let mut networks = Vec::new();
    let dynamic = [("ipv4_dhcp", interface.dhcp4), ("ipv6_dhcp", interface.dhcp6)];
    for (kind, _) in dynamic.into_iter().filter(|(_, ask)| *ask == Some(true)) {
        networks.push(json!({"id": format!("{name}-{kind}"), "link": name, "type": kind}));
    }
    let subnets = interface.addresses.iter().filter_map(|text| text.parse::<Subnet>().ok());
    for (i, subnet) in subnets.enumerate() {
        networks.push(json!({
            "id": format!("{name}-{i}"),
            "link": name,
            "type": if subnet.address.is_ipv4() { "ipv4" } else { "ipv6" },
            "ip_address": subnet.address.to_string(),
            "netmask": subnet.netmask().to_string(),
        }));
    }
    let gateways = [("0.0.0.0/0", &interface.gateway4), ("::/0", &interface.gateway6)];
    let gateways = gateways.into_iter().filter_map(|(to, via)| Some(Route::new(to, via.as_deref()?)));
    for route in interface.routes.iter().cloned().chain(gateways) {
        // To an address of its family, if there is one: some distributions' cloud-init counts default routes there.
        let v6 = route.to.contains(':') || route.via.as_deref().is_some_and(|via| via.contains(':'));
        let family = if v6 { "ipv6" } else { "ipv4" };
        let of_family =
            |network: &Value| network["type"].as_str().is_some_and(|kind| kind.starts_with(family));
        let at = networks.iter().position(of_family).unwrap_or_default();
        if let Some(network) = networks.get_mut(at).and_then(Value::as_object_mut) {
            let routes = network.entry("routes").or_insert_with(|| Value::Array(Vec::new()));
            routes.as_array_mut().into_iter().for_each(|routes| routes.push(self::route(&route, v6)));
        }
    }
    if let (Some(servers), Some(first)) =
        (&interface.nameservers, networks.first_mut().and_then(Value::as_object_mut))
    {
        let service = |address: &String| json!({"type": "dns", "address": address});
        first.insert("services".into(), servers.addresses.iter().map(service).collect());
        if !servers.search.is_empty() {
            first.insert("dns_search".into(), servers.search.clone().into());
        }
    }
    networks
}

fn route(route: &Route, v6: bool) -> Value {
    let to = match route.to.as_str() {
        "default" if v6 => "::/0".to_owned(),
        "default" => "0.0.0.0/0".to_owned(),
        text if text.contains('/') => text.to_owned(),
        text => format!("{text}/{}", if v6 { 128 } else { 32 }),
    };
    let mut entry = Map::new();
    if let Ok(subnet) = to.parse::<Subnet>() {
        entry.insert("network".into(), subnet.address.to_string().into());
        entry.insert("netmask".into(), subnet.netmask().to_string().into());
    }
    if let Some(via) = &route.via {
        entry.insert("gateway".into(), via.as_str().into());
    }
    if let Some(metric) = route.metric {
        entry.insert("metric".into(), metric.into());
    }
    entry.into()
}
