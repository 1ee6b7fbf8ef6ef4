//! Virtual networks. Among the rules are those of libvirt's own network driver, which every Linux host has.

use std::collections::BTreeSet;
use std::net::IpAddr;

use super::interface::mac;
use super::{Finding, Findings, filled};
use crate::model::common::YesNo;
use crate::model::network::{DhcpHost, DhcpRange, ForwardMode, Network, NetworkForward, NetworkIp};
use crate::model::network_common::AddressFamily;

impl Network {
    /// What libvirt would refuse about the network; see [`validate`](crate::model::validate) for what that covers.
    ///
    /// ```
    /// use std::net::Ipv4Addr;
    ///
    /// use fedvirt_core::model::network::{Network, NetworkIp};
    ///
    /// let ip = NetworkIp::new(Ipv4Addr::new(192, 168, 7, 1), 24)
    ///     .dhcp_range(Ipv4Addr::new(192, 168, 8, 2), Ipv4Addr::new(192, 168, 8, 254));
    /// let findings = Network::nat("lan", "virbr7", ip).validate();
    /// assert_eq!(findings[0].path, "ip[0]/dhcp/range[0]");
    /// ```
    pub fn validate(&self) -> Vec<Finding> {
        let mut out = Findings::default();
        out.name(self.name.as_deref(), &['/', '\n']);
        out.uuid(self.uuid.as_deref(), "uuid");
        if let Some(text) = self.mac.as_ref().and_then(|mac| filled(&mac.address)) {
            mac("mac/@address".into(), text, &mut out);
        }
        if let Some(forward) = &self.forward {
            forward_devices(forward, &mut out);
        }
        match self.forward_mode() {
            Some(mode @ (ForwardMode::Nat | ForwardMode::Route | ForwardMode::Open)) => {
                routed(self, &mode, &mut out);
            }
            Some(ForwardMode::Other(_)) | None => {}
            Some(mode) => bridged(self, &mode, &mut out),
        }
        for (i, ip) in self.ips.iter().enumerate() {
            self::ip(&format!("ip[{i}]"), ip, &mut out);
        }
        dhcp_once(self, &mut out);
        routes(self, &mut out);
        portgroups(self, &mut out);
        out.0
    }
}

fn forward_devices(forward: &NetworkForward, out: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (i, interface) in forward.interfaces.iter().enumerate() {
        let path = format!("forward/interface[{i}]/@dev");
        match &interface.dev {
            None => out.add(path, "the device is missing", "name it"),
            Some(dev) if !seen.insert(dev) => {
                out.add(path, format!("{dev} was there already"), "name it once");
            }
            Some(dev) => {
                let first = i > 0 || filled(&forward.dev).is_none_or(|given| given == dev);
                out.expect(first, path, "it is not the device of <forward>", "name the same one first");
            }
        }
    }
    let pool = !forward.addresses.is_empty() || forward.pf.is_some();
    let both = filled(&forward.dev).is_some() && pool;
    out.expect(!both, "forward/@dev", "there is a pool of devices, too", "leave it out");
    if let Some(pf) = &forward.pf {
        out.required(pf.dev.as_ref(), "forward/pf/@dev", "the device");
    }
}

/// Networks that libvirt routes for.
fn routed(network: &Network, mode: &ForwardMode, out: &mut Findings) {
    if network.ips.is_empty() {
        out.add("ip[0]", format!("a network of mode {mode} has an address"), "give it one");
    }
    let Some(forward) = &network.forward else { return };
    let devices = forward.interfaces.len();
    out.expect(devices <= 1, "forward/interface[1]", "such a network leads through one device", "keep one");
    let device = filled(&forward.dev).is_some() || devices > 0;
    let open = *mode == ForwardMode::Open && device;
    out.expect(!open, "forward/@dev", "an open network does not choose a device", "leave it out");
}

/// Networks that are a bridge or device of the host, for which libvirt does nothing.
fn bridged(network: &Network, mode: &ForwardMode, out: &mut Findings) {
    let none = |out: &mut Findings, given: bool, path: &str| {
        if given {
            out.add(path, format!("a network of mode {mode} has none"), "leave it out");
        }
    };
    if let Some(bridge) = &network.bridge {
        if *mode != ForwardMode::Bridge {
            none(out, filled(&bridge.name).is_some(), "bridge/@name");
            none(out, bridge.mac_table_manager.is_some(), "bridge/@macTableManager");
        }
        none(out, filled(&bridge.zone).is_some(), "bridge/@zone");
        none(out, bridge.stp.is_some(), "bridge/@stp");
        none(out, bridge.delay.is_some_and(|delay| delay > 0), "bridge/@delay");
        let devices = network.forward.as_ref().is_some_and(|forward| {
            filled(&forward.dev).is_some() || !forward.interfaces.is_empty() || forward.pf.is_some()
        });
        let both = filled(&bridge.name).is_some() && devices && *mode == ForwardMode::Bridge;
        out.expect(!both, "bridge/@name", "the devices of <forward> are given, too", "leave out either");
    }
    none(out, network.mtu.as_ref().is_some_and(|mtu| mtu.size.is_some_and(|size| size > 0)), "mtu");
    none(out, network.mac.as_ref().is_some_and(|mac| filled(&mac.address).is_some()), "mac");
    none(out, !network.ips.is_empty(), "ip[0]");
    let dns = network.dns.as_ref();
    let dns = dns.is_some_and(|dns| !(dns.txts.is_empty() && dns.hosts.is_empty() && dns.srvs.is_empty()));
    none(out, dns, "dns");
    none(out, network.domain.as_ref().is_some_and(|domain| domain.name.is_some()), "domain");
}

fn address(ip: &NetworkIp) -> Option<IpAddr> {
    ip.address.as_ref()?.parse().ok()
}

/// How many bits of an address are its network's, as libvirt tells it when nothing is given, too.
fn prefix(ip: &NetworkIp, address: IpAddr) -> Option<u32> {
    if let Some(prefix) = ip.prefix.filter(|&prefix| prefix > 0) {
        return Some(prefix);
    }
    match (filled(&ip.netmask), address) {
        (Some(netmask), IpAddr::V4(_)) => {
            let mask = u32::from(netmask.parse::<std::net::Ipv4Addr>().ok()?);
            (mask.leading_ones() + mask.trailing_zeros() == 32).then_some(mask.leading_ones())
        }
        (Some(_), IpAddr::V6(_)) => None,
        (None, IpAddr::V4(address)) => match address.octets()[0] {
            0..128 => Some(8),
            128..192 => Some(16),
            192..224 => Some(24),
            _ => None,
        },
        (None, IpAddr::V6(_)) => Some(64),
    }
}

/// The number of an address, and how many bits it has.
fn bits(address: IpAddr) -> (u128, u32) {
    match address {
        IpAddr::V4(address) => (u32::from(address).into(), 32),
        IpAddr::V6(address) => (address.into(), 128),
    }
}

/// Whether an address is of the network of another.
fn within(address: IpAddr, of: IpAddr, prefix: u32) -> bool {
    let ((number, width), (network, other)) = (bits(address), bits(of));
    width == other && (number ^ network).checked_shr(width.saturating_sub(prefix)).unwrap_or(0) == 0
}

fn ip(at: &str, ip: &NetworkIp, out: &mut Findings) {
    let Some(text) = filled(&ip.address) else {
        return out.add(
            format!("{at}/@address"),
            "the address is missing",
            "give the host's own address on the network",
        );
    };
    let six = ip.family == Some(AddressFamily::Ipv6);
    let known = matches!(ip.family, None | Some(AddressFamily::Ipv4 | AddressFamily::Ipv6));
    let Ok(address) = text.parse::<IpAddr>() else {
        // The C library reads more than the usual four numbers.
        let name = text.contains(|c: char| !c.is_ascii_hexdigit() && !matches!(c, '.' | ':' | 'x' | '%'));
        return out.expect(
            !name,
            format!("{at}/@address"),
            "it is no IP address",
            "write one such as 192.168.7.1",
        );
    };
    if known && address.is_ipv6() != six {
        let family = if six { "ipv4" } else { "ipv6" };
        return out.add(
            format!("{at}/@family"),
            "the address is of the other family",
            format!("write family='{family}'"),
        );
    }
    let most = if six { 128 } else { 32 };
    match filled(&ip.netmask) {
        Some(_) if six => out.add(format!("{at}/@netmask"), "IPv6 has no netmasks", "give the prefix"),
        Some(_) if ip.prefix.is_some_and(|prefix| prefix > 0) => {
            out.add(format!("{at}/@prefix"), "there is a netmask, too", "keep one of them");
        }
        _ if ip.prefix.is_some_and(|prefix| prefix > most) => {
            out.add(format!("{at}/@prefix"), format!("it is more than {most} bits"), "choose a shorter one");
        }
        _ => {}
    }
    out.expect(
        !six || ip.tftp.is_none(),
        format!("{at}/tftp"),
        "IPv6 has no TFTP",
        "put it in the IPv4 element",
    );
    let Some(dhcp) = &ip.dhcp else { return };
    for (i, range) in dhcp.ranges.iter().enumerate() {
        self::range(&format!("{at}/dhcp/range[{i}]"), range, address, prefix(ip, address), out);
    }
    for (i, host) in dhcp.hosts.iter().enumerate() {
        self::host(&format!("{at}/dhcp/host[{i}]"), host, address, out);
    }
}

fn range(at: &str, range: &DhcpRange, network: IpAddr, prefix: Option<u32>, out: &mut Findings) {
    out.required(range.start.as_ref(), format!("{at}/@start"), "the first address");
    out.required(range.end.as_ref(), format!("{at}/@end"), "the last address");
    let parse = |text: &Option<String>| text.as_ref()?.parse::<IpAddr>().ok();
    let (Some(start), Some(end), Some(prefix)) = (parse(&range.start), parse(&range.end), prefix) else {
        return;
    };
    if !within(start, network, prefix) || !within(end, network, prefix) {
        let problem = format!("{start} to {end} is not within the network {network}/{prefix}");
        return out.add(at, problem, "choose addresses of the network");
    }
    let ((first, width), (last, _)) = (bits(start), bits(end));
    if first > last {
        return out.add(at, format!("{start} comes after {end}"), "give the lower address first");
    }
    // For IPv4 libvirt compares the first two numbers, for IPv6 all but the last two bytes.
    if first >> 16 != last >> 16 {
        return out.add(at, "it has more than 65535 addresses", "choose a smaller one");
    }
    if width == 32 {
        let host = 1u128.checked_shl(32u32.saturating_sub(prefix)).unwrap_or(0).saturating_sub(1);
        out.expect(
            first & host != 0,
            format!("{at}/@start"),
            "it is the network's own address",
            "begin one later",
        );
        out.expect(
            last & host != host,
            format!("{at}/@end"),
            "it is the broadcast address",
            "end one earlier",
        );
    }
}

fn host(at: &str, host: &DhcpHost, network: IpAddr, out: &mut Findings) {
    if let Some(text) = &host.mac {
        let path = format!("{at}/@mac");
        match network {
            IpAddr::V4(_) => mac(path, text, out),
            IpAddr::V6(_) => out.add(path, "hosts of IPv6 are not known by it", "give the id or name"),
        }
    }
    let known = match network {
        IpAddr::V4(_) => host.mac.is_some() || host.name.is_some(),
        IpAddr::V6(_) => host.id.is_some() || host.name.is_some(),
    };
    let hint = if network.is_ipv4() { "give the MAC address or name" } else { "give the id or name" };
    out.expect(known, at, "it is not said which host it is", hint);
    out.required(host.ip.as_ref(), format!("{at}/@ip"), "its address");
    let begins = |name: &str| name.starts_with(|c: char| c.is_ascii_alphanumeric());
    let named = host.name.as_deref().is_none_or(begins);
    out.expect(
        named,
        format!("{at}/@name"),
        "it does not begin with a letter or digit",
        "choose another one",
    );
    let id = host.id.as_ref().is_none_or(|id| id.bytes().all(|b| b.is_ascii_hexdigit() || b == b':'));
    out.expect(
        id,
        format!("{at}/@id"),
        "it has other characters than hexadecimal digits and colons",
        "leave them out",
    );
}

/// One address of each family can have DHCP.
fn dhcp_once(network: &Network, out: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (i, ip) in network.ips.iter().enumerate() {
        let used = ip.dhcp.as_ref().is_some_and(|dhcp| !(dhcp.ranges.is_empty() && dhcp.hosts.is_empty()));
        let Some(address) = address(ip).filter(|_| used) else { continue };
        let again = !seen.insert(address.is_ipv6());
        out.expect(
            !again,
            format!("ip[{i}]/dhcp"),
            "another address of this family has it already",
            "keep one",
        );
    }
}

fn routes(network: &Network, out: &mut Findings) {
    for (i, route) in network.routes.iter().enumerate() {
        let at = |field: &str| format!("route[{i}]/@{field}");
        out.required(route.address.as_ref(), at("address"), "the network that it leads to");
        let Some(gateway) = &route.gateway else {
            out.add(at("gateway"), "the gateway is missing", "give it");
            continue;
        };
        let Ok(gateway) = gateway.parse::<IpAddr>() else { continue };
        let reached = network.ips.iter().any(|ip| match address(ip) {
            Some(address) => prefix(ip, address).is_none_or(|prefix| within(gateway, address, prefix)),
            None => true,
        });
        out.expect(reached, at("gateway"), "it is in none of the network's ranges", "choose one that is");
    }
}

fn portgroups(network: &Network, out: &mut Findings) {
    let mut names = BTreeSet::new();
    let mut default = false;
    for (i, group) in network.portgroups.iter().enumerate() {
        let at = |field: &str| format!("portgroup[{i}]/@{field}");
        match filled(&group.name) {
            None => out.add(at("name"), "there is no name", "give one"),
            Some(name) if !names.insert(name) => {
                out.add(
                    at("name"),
                    format!("the port group {name} was there already"),
                    "give each its own name",
                );
            }
            Some(_) => {}
        }
        if group.default == Some(YesNo::Yes) {
            out.expect(!default, at("default"), "another port group is the default already", "keep one");
            default = true;
        }
    }
}
