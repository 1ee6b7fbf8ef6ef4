//! Network interfaces.

use super::{Findings, addresses};
use crate::model::common::YesNo;
use crate::model::domain::devices::{
    Devices, Interface, InterfaceBackendType, InterfaceMode, InterfaceSource, InterfaceType, TeamingType,
};
use crate::model::mac::MacAddr;

pub(super) fn check(devices: &Devices, out: &mut Findings) {
    for (i, interface) in devices.interfaces.iter().enumerate() {
        let at = &format!("devices/interface[{i}]");
        let kind = interface.kind().cloned().unwrap_or(InterfaceType::User);
        if let Some(text) = interface.mac.as_ref().and_then(|mac| mac.address.as_deref()) {
            mac(format!("{at}/mac/@address"), text, out);
        }
        source(at, interface, &kind, out);
        options(at, interface, &kind, out);
        teaming(at, interface, out);
    }
}

/// A MAC address of one interface.
pub(super) fn mac(path: String, text: &str, out: &mut Findings) {
    // What follows after a blank, libvirt overlooks.
    let word = text.split(|c: char| c <= ' ').next().unwrap_or_default();
    match word.parse::<MacAddr>() {
        Err(error) => out.add(path, format!("{text:?} is no MAC address"), hint_of(&error.to_string())),
        Ok(mac) if mac.is_multicast() => {
            out.add(
                path,
                format!("{mac} stands for several interfaces"),
                "choose one whose first byte is even",
            );
        }
        Ok(_) => {}
    }
}

/// What an error's text advises, after what it says.
fn hint_of(error: &str) -> String {
    error.split_once("; ").map_or(error, |(_, hint)| hint).to_owned()
}

/// Whether the source fits the interface's type.
fn source(at: &str, interface: &Interface, kind: &InterfaceType, out: &mut Findings) {
    use InterfaceType as T;
    let at = &format!("{at}/source");
    let empty = InterfaceSource::default();
    let source = interface.source.as_deref().unwrap_or(&empty);
    let mut need = |there: bool, attribute: &str| {
        if !there {
            let problem = format!("an interface of type {kind} has one");
            out.add(format!("{at}/{attribute}"), problem, "give it");
        }
    };
    match kind {
        T::Network => need(source.network.is_some(), "@network"),
        T::Bridge => need(source.bridge.is_some(), "@bridge"),
        T::Direct | T::Vdpa => need(source.dev.is_some(), "@dev"),
        T::Internal => need(source.name.is_some(), "@name"),
        // With passt libvirt makes the socket.
        T::VhostUser if passt(interface) => {}
        T::VhostUser => {
            need(source.type_.is_some(), "@type");
            need(source.path.is_some(), "@path");
            need(source.mode.is_some(), "@mode");
        }
        T::Server => need(source.port.is_some(), "@port"),
        T::Client | T::Mcast | T::Udp => {
            need(source.ip_address.is_some(), "@address");
            need(source.port.is_some(), "@port");
            if *kind == T::Udp {
                need(source.local.as_ref().is_some_and(|local| local.address.is_some()), "local/@address");
            }
        }
        T::Hostdev => {
            let address = source.address.as_deref();
            need(
                source.vendor.is_some() || address.is_some_and(|address| address.type_.is_some()),
                "address/@type",
            );
            if let Some(pci) = address.and_then(|address| address.to_pci()) {
                addresses::pci_address(&format!("{at}/address"), &pci, out);
            }
        }
        _ => {}
    }
    let known = !matches!(kind, T::Ethernet | T::Other(_));
    let host = !source.ips.is_empty() || !source.routes.is_empty();
    let problem = "only interfaces of type ethernet have addresses and routes on the host";
    out.expect(!(host && known), at, problem, "leave them out");
}

fn passt(interface: &Interface) -> bool {
    let backend = interface.backend.as_ref().and_then(|backend| backend.type_.as_ref());
    backend == Some(&InterfaceBackendType::Passt)
}

fn is_virtio(interface: &Interface) -> bool {
    let model = interface.model.as_ref().and_then(|model| model.type_.as_deref());
    matches!(model, Some("virtio" | "virtio-transitional" | "virtio-non-transitional"))
}

fn options(at: &str, interface: &Interface, kind: &InterfaceType, out: &mut Findings) {
    use InterfaceType as T;
    let unmanaged = interface.target.as_ref().is_some_and(|target| target.managed == Some(YesNo::No));
    let fits = !unmanaged || matches!(kind, T::Ethernet | T::Other(_));
    let problem = "only a device of an interface of type ethernet can be others' to set up";
    out.expect(fits, format!("{at}/target/@managed"), problem, "leave it out");
    let unswitched =
        matches!(kind, T::User | T::Internal | T::Mcast | T::Server | T::Client | T::Udp | T::Null);
    let problem = format!("an interface of type {kind} has no port of a switch");
    out.expect(
        interface.virtualport.is_none() || !unswitched,
        format!("{at}/virtualport"),
        &problem,
        "leave it out",
    );
    if interface.port.as_ref().is_some_and(|port| port.isolated == Some(YesNo::Yes)) {
        let bridged = matches!(kind, T::Network | T::Bridge | T::Other(_));
        let path = format!("{at}/port/@isolated");
        out.expect(bridged, path.as_str(), "only ports of a Linux bridge can be isolated", "leave it out");
        let switch = interface.virtualport.as_ref().is_some_and(|port| port.type_.is_some());
        out.expect(!switch, path, "a port of a virtual switch cannot be isolated", "leave it out");
    }
    let unlike = passt(interface) && !matches!(kind, T::User | T::VhostUser | T::Other(_));
    out.expect(
        !unlike,
        format!("{at}/backend/@type"),
        "only interfaces of type user use passt",
        "leave it out",
    );
    if *kind == T::VhostUser {
        out.expect(
            is_virtio(interface),
            format!("{at}/model/@type"),
            "vhost-user takes virtio",
            "write type='virtio'",
        );
        let server = interface.source.as_ref().filter(|source| source.mode == Some(InterfaceMode::Server));
        let again =
            server.and_then(|source| source.reconnect.as_ref()?.enabled.as_ref()) == Some(&YesNo::Yes);
        out.expect(
            !again,
            format!("{at}/source/reconnect/@enabled"),
            "only a client connects again",
            "leave it out",
        );
    }
    if let Some(driver) = interface.driver.as_ref().filter(|_| !is_virtio(interface)) {
        for (attribute, given) in [
            ("iommu", driver.iommu.is_some()),
            ("ats", driver.ats.is_some()),
            ("packed", driver.packed.is_some()),
            ("page_per_vq", driver.page_per_vq.is_some()),
        ] {
            let path = format!("{at}/driver/@{attribute}");
            out.expect(!given, path, "only virtio has it", "leave it out, or use the model virtio");
        }
    }
    for (i, forward) in interface.port_forwards.iter().enumerate().filter(|_| passt(interface)) {
        for (j, range) in forward.ranges.iter().enumerate() {
            let start = range.start.is_some_and(|start| start != 0);
            let more = range.end.is_some() || range.to.is_some() || range.exclude.is_some();
            let path = format!("{at}/portForward[{i}]/range[{j}]/@start");
            out.expect(start || !more, path, "the first port is missing", "give it");
        }
    }
}

fn teaming(at: &str, interface: &Interface, out: &mut Findings) {
    let Some(teaming) = &interface.teaming else { return };
    let path = format!("{at}/teaming/@persistent");
    match teaming.type_ {
        Some(TeamingType::Transient) => {
            out.required(teaming.persistent.as_ref(), path, "the alias of the interface that stays");
        }
        Some(TeamingType::Persistent) => {
            let problem = "the interface that stays names no other";
            out.expect(teaming.persistent.is_none(), path, problem, "leave it out");
        }
        _ => {}
    }
}
