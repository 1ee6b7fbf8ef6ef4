//! What is wrong with a network configuration, before a guest without a network finds out.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::super::document::{Place, Wrong};
use super::super::other::Other;
use super::NetworkConfig;
use super::v1::{ConfigV1, ItemV1, RouteV1, SubnetV1};
use super::v2::{ConfigV2, Interface, Route};

type Checked = Result<(), Wrong>;

pub(super) fn config(config: &NetworkConfig, root: &Place) -> Checked {
    match config {
        NetworkConfig::V1(config) => version_1(config, root),
        NetworkConfig::V2(config) => version_2(config, root),
        NetworkConfig::Disabled => Ok(()),
    }
}

pub(super) fn warnings(config: &NetworkConfig, root: &Place) -> Vec<Wrong> {
    let mut warnings = Vec::new();
    let mut warn = |place: Place, why: String| warnings.push(Wrong { place, why });
    match config {
        NetworkConfig::V2(config) => {
            let used = config.used();
            for (section, interfaces) in config.sections() {
                for (name, interface) in interfaces {
                    let place = root.key(section).key(name);
                    if interface.match_.is_some()
                        && used.contains(name)
                        && interface.set_name.as_ref() != Some(name)
                    {
                        let why = "others are made of it, and netplan alone finds it by this name; let `set-name` be the same";
                        warn(place.clone(), why.into());
                    }
                    let subnets: Vec<Subnet> =
                        interface.addresses.iter().filter_map(|text| text.parse().ok()).collect();
                    for (key, gateway) in
                        [("gateway4", &interface.gateway4), ("gateway6", &interface.gateway6)]
                    {
                        if let Some(gateway) = gateway {
                            let route = if key == "gateway4" { "0.0.0.0/0" } else { "::/0" };
                            warn(
                                place.key(key),
                                format!("it is deprecated; write a route to {route} via {gateway}"),
                            );
                            outside(gateway, &subnets, &mut |why| warn(place.key(key), why));
                        }
                    }
                    for (i, route) in interface.routes.iter().enumerate() {
                        let place = place.key("routes").index(i);
                        if route.to == "default" {
                            let why = "cloud-init before 25.3 does not know it; write 0.0.0.0/0 or ::/0";
                            warn(place.key("to"), why.into());
                        }
                        if let Some(via) = &route.via
                            && route.on_link != Some(true)
                        {
                            outside(via, &subnets, &mut |why| warn(place.key("via"), why));
                        }
                    }
                }
            }
        }
        NetworkConfig::V1(config) => {
            for (i, item) in config.config.iter().enumerate() {
                for (j, subnet) in item.subnets.iter().enumerate() {
                    if let (Some(address), Some(gateway)) = (&subnet.address, &subnet.gateway)
                        && let Ok(own) = with_netmask(address, subnet.netmask.as_deref()).parse()
                    {
                        let place = root.key("config").index(i).key("subnets").index(j).key("gateway");
                        outside(gateway, &[own], &mut |why| warn(place.clone(), why));
                    }
                }
            }
        }
        NetworkConfig::Disabled => {}
    }
    warnings
}

/// Tells of a gateway that none of the subnets of its family holds, if there are any.
fn outside(gateway: &str, subnets: &[Subnet], warn: &mut dyn FnMut(String)) {
    let Ok(ip) = gateway.parse::<IpAddr>() else { return };
    let family: Vec<_> = subnets.iter().filter(|subnet| subnet.address.is_ipv4() == ip.is_ipv4()).collect();
    let link_local = matches!(ip, IpAddr::V6(ip) if ip.segments()[0] & 0xffc0 == 0xfe80);
    if !family.is_empty() && !link_local && !family.iter().any(|subnet| subnet.holds(ip)) {
        warn(format!(
            "the gateway {gateway} is in none of the interface's subnets, so it may not be reached"
        ));
    }
}

// Version 2.

fn version_2(config: &ConfigV2, root: &Place) -> Checked {
    repeated(&config.other, root, &["version", "renderer", "ethernets", "bonds", "bridges", "vlans"])?;
    if let Some(renderer) = &config.renderer {
        one_of(renderer, &["networkd", "NetworkManager"], &root.key("renderer"))?;
    }
    let mut names: BTreeMap<&str, Place> = BTreeMap::new();
    let sections = config.sections();
    for (section, interfaces) in sections {
        for name in interfaces.keys() {
            unique(&mut names, name, root.key(section).key(name))?;
        }
    }
    // Of sections that have no types here, the names are known all the same.
    for (section, entries) in config.other.iter() {
        for name in entries.as_object().into_iter().flat_map(|entries| entries.keys()) {
            names.entry(name).or_insert_with(|| root.key(section).key(name));
        }
    }
    let mut macs = BTreeMap::new();
    let mut members = BTreeMap::new();
    for (section, interfaces) in sections {
        for (name, interface) in interfaces {
            let place = root.key(section).key(name);
            fields(section, interface, &place)?;
            if section != "ethernets" || interface.match_.is_none() {
                interface_name(name, &place)?;
            }
            if let Some(set_name) = &interface.set_name {
                let at = place.key("set-name");
                interface_name(set_name, &at)?;
                if interface.match_.is_none() {
                    return Wrong::at(&at, "it needs a `match`, which says which NIC gets the name");
                }
                if set_name != name {
                    unique(&mut names, set_name, at)?;
                }
            }
            if let Some(found) = &interface.match_ {
                let at = place.key("match");
                if let Some(text) = &found.macaddress {
                    mac(text, &at.key("macaddress"))?;
                    if found.name.is_none() && found.driver.is_none() {
                        unique_mac(&mut macs, text, at.key("macaddress"))?;
                    }
                }
                if found.name.is_none()
                    && found.macaddress.is_none()
                    && found.driver.is_none()
                    && found.other.is_empty()
                {
                    return Wrong::at(&at, "it matches every NIC; give a MAC address, a name or a driver");
                }
            }
            for (key, known) in [("interfaces", interface.interfaces.as_deref())] {
                for (i, member) in known.unwrap_or_default().iter().enumerate() {
                    let at = place.key(key).index(i);
                    known_name(&names, member, name, &at)?;
                    if let Some(first) = members.insert(member.as_str(), at.clone()) {
                        return Wrong::at(&at, format!("{member:?} is in another already, by {first}"));
                    }
                }
            }
            if section == "vlans" {
                match interface.id {
                    Some(id) => vlan_id(id, &place.key("id"))?,
                    None => return Wrong::at(&place.key("id"), "a VLAN needs its number, from 0 to 4094"),
                }
                match &interface.link {
                    Some(link) => known_name(&names, link, name, &place.key("link"))?,
                    None => return Wrong::at(&place.key("link"), "a VLAN needs the interface that it is on"),
                }
            }
            common(interface, &place)?;
        }
    }
    Ok(())
}

/// Checks that an interface has only what its section allows.
fn fields(section: &str, interface: &Interface, place: &Place) -> Checked {
    let own: &[&str] = match section {
        "ethernets" => &["match", "set-name", "wakeonlan"],
        "vlans" => &["id", "link"],
        _ => &["interfaces", "parameters"],
    };
    for (key, set) in [
        ("match", interface.match_.is_some()),
        ("set-name", interface.set_name.is_some()),
        ("wakeonlan", interface.wakeonlan.is_some()),
        ("interfaces", interface.interfaces.is_some()),
        ("parameters", interface.parameters.is_some()),
        ("id", interface.id.is_some()),
        ("link", interface.link.is_some()),
    ] {
        if set && !own.contains(&key) {
            return Wrong::at(&place.key(key), format!("what is in `{section}` does not have it"));
        }
    }
    if section == "bonds"
        && let Some(mode) = interface.parameters.as_ref().and_then(|of| of.mode.as_deref())
    {
        one_of(mode, MODES, &place.key("parameters").key("mode"))?;
    }
    Ok(())
}

const MODES: &[&str] =
    &["balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb"];

fn common(interface: &Interface, place: &Place) -> Checked {
    if let Some(text) = &interface.macaddress {
        mac(text, &place.key("macaddress"))?;
    }
    let mut seen = BTreeSet::new();
    for (i, address) in interface.addresses.iter().enumerate() {
        let at = place.key("addresses").index(i);
        let subnet = own_address(address, &at)?;
        if !seen.insert(subnet.address) {
            return Wrong::at(&at, format!("{address:?} is there already"));
        }
    }
    if let Some(gateway) = &interface.gateway4 {
        ip(gateway, Some(true), &place.key("gateway4"))?;
    }
    if let Some(gateway) = &interface.gateway6 {
        ip(gateway, Some(false), &place.key("gateway6"))?;
    }
    for (i, route) in interface.routes.iter().enumerate() {
        self::route(route, &place.key("routes").index(i))?;
    }
    if let Some(servers) = &interface.nameservers {
        for (i, server) in servers.addresses.iter().enumerate() {
            ip(server, None, &place.key("nameservers").key("addresses").index(i))?;
        }
    }
    if let Some(bytes) = interface.mtu {
        mtu(bytes, &place.key("mtu"))?;
    }
    Ok(())
}

fn route(route: &Route, place: &Place) -> Checked {
    let to = place.key("to");
    let v4 = match route.to.as_str() {
        "" => return Wrong::at(&to, "a route needs where it leads to, such as 0.0.0.0/0"),
        "default" => None,
        text => Some(network(text, &to)?.is_ipv4()),
    };
    if let Some(via) = &route.via {
        ip(via, v4, &place.key("via"))?;
    }
    Ok(())
}

// Version 1.

fn version_1(config: &ConfigV1, root: &Place) -> Checked {
    repeated(&config.other, root, &["version", "config"])?;
    let root = root.key("config");
    let mut names = BTreeMap::new();
    for (i, item) in config.config.iter().enumerate() {
        if let Some(name) = &item.name {
            unique(&mut names, name, root.index(i).key("name"))?;
        }
    }
    let (mut macs, mut members) = (BTreeMap::new(), BTreeMap::new());
    for (i, item) in config.config.iter().enumerate() {
        let place = root.index(i);
        let own = match &item.name {
            Some(name) => {
                interface_name(name, &place.key("name"))?;
                name.as_str()
            }
            None if matches!(&*item.type_, "physical" | "bond" | "bridge" | "vlan") => {
                return Wrong::at(&place.key("name"), "an interface needs a name");
            }
            None => "",
        };
        if let Some(text) = &item.mac_address {
            mac(text, &place.key("mac_address"))?;
            if item.type_ == "physical" {
                unique_mac(&mut macs, text, place.key("mac_address"))?;
            }
        }
        if let Some(bytes) = item.mtu {
            mtu(bytes, &place.key("mtu"))?;
        }
        for (key, list) in
            [("bond_interfaces", &item.bond_interfaces), ("bridge_interfaces", &item.bridge_interfaces)]
        {
            for (j, member) in list.iter().flatten().enumerate() {
                let at = place.key(key).index(j);
                known_name(&names, member, own, &at)?;
                if let Some(first) = members.insert(member.as_str(), at.clone()) {
                    return Wrong::at(&at, format!("{member:?} is in another already, by {first}"));
                }
            }
        }
        item_type(item, own, &names, &place)?;
        for (j, subnet) in item.subnets.iter().enumerate() {
            self::subnet(subnet, &place.key("subnets").index(j))?;
        }
    }
    Ok(())
}

fn item_type(item: &ItemV1, own: &str, names: &BTreeMap<&str, Place>, place: &Place) -> Checked {
    let needs = |key: &str, why: &str| Wrong::at(&place.key(key), why);
    match item.type_.as_str() {
        "" => needs("type", "an item needs a type, such as `physical`"),
        "physical" | "loopback" | "infiniband" => Ok(()),
        "bond" if item.bond_interfaces.is_none() => needs("bond_interfaces", "a bond needs its interfaces"),
        "bridge" if item.bridge_interfaces.is_none() => {
            needs("bridge_interfaces", "a bridge needs its interfaces")
        }
        "bond" | "bridge" => Ok(()),
        "vlan" => {
            match item.vlan_id {
                Some(id) => vlan_id(id, &place.key("vlan_id"))?,
                None => return needs("vlan_id", "a VLAN needs its number, from 0 to 4094"),
            }
            match &item.vlan_link {
                Some(link) => known_name(names, link, own, &place.key("vlan_link")),
                None => needs("vlan_link", "a VLAN needs the interface that it is on"),
            }
        }
        "nameserver" => {
            if item.address.is_empty() {
                return needs("address", "a nameserver needs its address");
            }
            for (j, address) in item.address.iter().enumerate() {
                ip(address, None, &place.key("address").index(j))?;
            }
            match &item.interface {
                Some(name) => known_name(names, name, "", &place.key("interface")),
                None => Ok(()),
            }
        }
        "route" => route_1(&item.destination, &item.netmask, &item.gateway, place),
        other => Wrong::at(&place.key("type"), format!("cloud-init knows no items of type {other:?}")),
    }
}

fn subnet(subnet: &SubnetV1, place: &Place) -> Checked {
    let dynamic =
        ["dhcp4", "dhcp", "dhcp6", "manual", "ipv6_slaac", "ipv6_dhcpv6-stateful", "ipv6_dhcpv6-stateless"];
    match (subnet.type_.as_str(), &subnet.address) {
        ("static" | "static6", None) => {
            return Wrong::at(&place.key("address"), "a static subnet needs its address");
        }
        ("static" | "static6", Some(_)) => {}
        (other, _) if dynamic.contains(&other) => {}
        (other, _) => {
            return Wrong::at(
                &place.key("type"),
                format!("{other:?} is no type such as `static` or `dhcp4`"),
            );
        }
    }
    if let Some(address) = &subnet.address {
        own_address(&with_netmask(address, subnet.netmask.as_deref()), &place.key("address"))?;
    }
    if let Some(gateway) = &subnet.gateway {
        ip(gateway, None, &place.key("gateway"))?;
    }
    for (i, server) in subnet.dns_nameservers.iter().enumerate() {
        ip(server, None, &place.key("dns_nameservers").index(i))?;
    }
    subnet.routes.iter().enumerate().try_for_each(|(i, route)| {
        let RouteV1 { destination, netmask, gateway, .. } = route;
        route_1(destination, netmask, gateway, &place.key("routes").index(i))
    })
}

fn route_1(
    destination: &Option<String>,
    netmask: &Option<String>,
    gateway: &Option<String>,
    place: &Place,
) -> Checked {
    let Some(destination) = destination else {
        return Wrong::at(&place.key("destination"), "a route needs where it leads to, such as 0.0.0.0/0");
    };
    let to = network(&with_netmask(destination, netmask.as_deref()), &place.key("destination"))?;
    match gateway {
        Some(gateway) => ip(gateway, Some(to.is_ipv4()), &place.key("gateway")),
        None => Ok(()),
    }
}

/// An address that has its netmask beside it, with the prefix that it stands for.
pub(super) fn with_netmask(address: &str, netmask: Option<&str>) -> String {
    match netmask {
        Some(mask) if !address.contains('/') => match prefix_of(mask) {
            Some(prefix) => format!("{address}/{prefix}"),
            None => format!("{address}/{mask}"),
        },
        _ => address.to_owned(),
    }
}

/// How many bits a netmask has.
fn prefix_of(mask: &str) -> Option<u32> {
    let (bits, ones, width) = match mask.parse().ok()? {
        IpAddr::V4(mask) => (u128::from(mask.to_bits()) << 96, mask.to_bits().count_ones(), 32),
        IpAddr::V6(mask) => (mask.to_bits(), mask.to_bits().count_ones(), 128),
    };
    (ones <= width && bits.leading_ones() == ones).then_some(ones)
}

// What both versions have.

/// An address with its prefix.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subnet {
    pub(super) address: IpAddr,
    pub(super) prefix: u32,
}

impl std::str::FromStr for Subnet {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let Some((address, prefix)) = text.split_once('/') else {
            return Err(match text.parse::<IpAddr>() {
                Ok(IpAddr::V4(_)) => {
                    format!("{text:?} has no prefix; write {text}/24, if the network has 24 bits")
                }
                Ok(IpAddr::V6(_)) => {
                    format!("{text:?} has no prefix; write {text}/64, if the network has 64 bits")
                }
                Err(_) => format!("{text:?} is no address with a prefix, such as 192.0.2.10/24"),
            });
        };
        let Ok(address) = address.parse::<IpAddr>() else {
            return Err(format!("{address:?} is no IP address"));
        };
        let longest = if address.is_ipv4() { 32 } else { 128 };
        match prefix.parse::<u32>() {
            // A number's text may have a sign.
            Ok(number) if number <= longest && !prefix.starts_with('+') => {
                Ok(Self { address, prefix: number })
            }
            _ => Err(format!("{prefix:?} is no prefix from 0 to {longest}")),
        }
    }
}

impl Subnet {
    fn bits(ip: IpAddr) -> u128 {
        match ip {
            IpAddr::V4(ip) => u128::from(ip.to_bits()) << 96,
            IpAddr::V6(ip) => ip.to_bits(),
        }
    }

    fn mask(&self) -> u128 {
        u128::MAX.checked_shl(128 - self.prefix).unwrap_or(0)
    }

    fn holds(&self, ip: IpAddr) -> bool {
        (Self::bits(ip) ^ Self::bits(self.address)) & self.mask() == 0
    }

    /// The netmask, as addresses are written.
    pub(super) fn netmask(&self) -> IpAddr {
        match self.address {
            IpAddr::V4(_) => Ipv4Addr::from_bits((self.mask() >> 96) as u32).into(),
            IpAddr::V6(_) => Ipv6Addr::from_bits(self.mask()).into(),
        }
    }
}

fn own_address(text: &str, place: &Place) -> Result<Subnet, Wrong> {
    text.parse().or_else(|why: String| Wrong::at(place, why))
}

/// Where a route leads to: a network, or one address.
fn network(text: &str, place: &Place) -> Result<IpAddr, Wrong> {
    match text.parse::<IpAddr>() {
        Ok(ip) => Ok(ip),
        Err(_) => own_address(text, place).map(|subnet| subnet.address),
    }
}

fn ip(text: &str, v4: Option<bool>, place: &Place) -> Checked {
    match (text.parse::<IpAddr>(), v4) {
        (Ok(ip), Some(v4)) if ip.is_ipv4() != v4 => Wrong::at(
            place,
            format!("{text:?} is no IPv{} address, which this needs", if v4 { 4 } else { 6 }),
        ),
        (Ok(_), _) => Ok(()),
        (Err(_), _) if text.contains('/') => {
            Wrong::at(place, format!("{text:?} has a prefix; write the address alone"))
        }
        (Err(_), _) => Wrong::at(place, format!("{text:?} is no IP address")),
    }
}

fn mac(text: &str, place: &Place) -> Checked {
    let byte = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_hexdigit());
    // InfiniBand's have 20 bytes.
    match matches!(text.split(':').count(), 6 | 20) && text.split(':').all(byte) {
        true => Ok(()),
        false => Wrong::at(
            place,
            format!("{text:?} is no MAC address; write six bytes in hexadecimal, such as 52:54:00:12:34:56"),
        ),
    }
}

fn mtu(bytes: u32, place: &Place) -> Checked {
    match (68..=65535).contains(&bytes) {
        true => Ok(()),
        false => Wrong::at(place, format!("{bytes} is no size of packets from 68 to 65535 bytes")),
    }
}

fn vlan_id(id: u32, place: &Place) -> Checked {
    match id <= 4094 {
        true => Ok(()),
        false => Wrong::at(place, format!("{id} is no VLAN's number from 0 to 4094")),
    }
}

/// What Linux takes for an interface's name.
fn interface_name(name: &str, place: &Place) -> Checked {
    let why = match name {
        "" => "it is empty",
        "." | ".." => "it is the name of a directory",
        _ if name.len() > 15 => "it is longer than the 15 bytes that Linux allows",
        _ if name.contains(|c: char| c.is_whitespace() || c == '/' || c == ':' || c.is_control()) => {
            "an interface's name holds no spaces, `/` or `:`"
        }
        _ => return Ok(()),
    };
    Wrong::at(place, format!("{name:?}: {why}"))
}

fn unique<'a>(names: &mut BTreeMap<&'a str, Place>, name: &'a str, place: Place) -> Checked {
    match names.get(name) {
        Some(first) => Wrong::at(&place, format!("the name {name:?} is there already, at {first}")),
        None => {
            names.insert(name, place);
            Ok(())
        }
    }
}

fn unique_mac(macs: &mut BTreeMap<String, Place>, mac: &str, place: Place) -> Checked {
    match macs.insert(mac.to_ascii_lowercase(), place.clone()) {
        Some(first) => Wrong::at(&place, format!("{mac} is matched already, by {first}")),
        None => Ok(()),
    }
}

fn known_name(names: &BTreeMap<&str, Place>, name: &str, own: &str, place: &Place) -> Checked {
    if name == own {
        return Wrong::at(place, "it is the interface itself");
    }
    match names.contains_key(name) {
        true => Ok(()),
        false => {
            let known: Vec<_> = names.keys().copied().filter(|known| *known != own).collect();
            let there = if known.is_empty() { "none other".to_owned() } else { known.join(", ") };
            Wrong::at(place, format!("there is no interface {name:?}; there is {there}"))
        }
    }
}

fn one_of(text: &str, words: &[&str], place: &Place) -> Checked {
    match words.contains(&text) {
        true => Ok(()),
        false => Wrong::at(place, format!("{text:?} is none of {}", words.join(", "))),
    }
}

/// Checks that `other` does not repeat a key that has a field.
fn repeated(other: &Other, place: &Place, fields: &[&str]) -> Checked {
    match other.keys().find(|key| fields.contains(&key.as_str())) {
        Some(key) => {
            Wrong::at(&place.key(key), "it is in `other`, but has a field of its own; set the field")
        }
        None => Ok(()),
    }
}
