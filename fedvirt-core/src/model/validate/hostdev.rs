//! Devices of the host.

use std::collections::BTreeMap;

use super::Findings;
use super::addresses::pci_address;
use crate::model::common::OnOff;
use crate::model::domain::devices::{
    AddressType, Devices, Hostdev, HostdevMode, HostdevSource, HostdevType, InterfaceType, SgIo, TeamingType,
};
use crate::xml::Number;

pub(super) fn check(devices: &Devices, out: &mut Findings) {
    for (i, hostdev) in devices.hostdevs.iter().enumerate() {
        if hostdev.mode == Some(HostdevMode::Capabilities) {
            continue;
        }
        let at = &format!("devices/hostdev[{i}]");
        out.required(hostdev.type_.as_ref(), format!("{at}/@type"), "the kind of device");
        match &hostdev.source {
            None => out.add(format!("{at}/source"), "it is not said which device it is", "name it"),
            Some(source) => self::source(&format!("{at}/source"), hostdev, source, out),
        }
        guest_side(at, hostdev, out);
        teaming(at, hostdev, out);
    }
    let shown =
        |hostdev: &Hostdev| hostdev.type_ == Some(HostdevType::Mdev) && hostdev.ramfb == Some(OnOff::On);
    if let Some((i, _)) = devices.hostdevs.iter().enumerate().filter(|(_, hostdev)| shown(hostdev)).nth(1) {
        let problem = "another device has a framebuffer for booting already";
        out.add(format!("devices/hostdev[{i}]/@ramfb"), problem, "keep one");
    }
    duplicates(devices, out);
}

fn source(at: &str, hostdev: &Hostdev, source: &HostdevSource, out: &mut Findings) {
    let address = source.address.as_deref();
    match &hostdev.type_ {
        Some(HostdevType::Pci) => {
            if let Some(pci) = address.and_then(|address| address.to_pci()) {
                pci_address(&format!("{at}/address"), &pci, out);
            }
        }
        Some(HostdevType::Usb) => {
            for (name, id, other) in
                [("vendor", &source.vendor, &source.product), ("product", &source.product, &source.vendor)]
            {
                let alone = id.is_none() && other.is_some();
                out.expect(
                    !alone,
                    format!("{at}/{name}"),
                    "a device is known by vendor and product",
                    "give both",
                );
            }
            if let Some(vendor) = &source.vendor {
                let named = vendor.id.is_some_and(|id| id.value() > 0);
                out.expect(named, format!("{at}/vendor/@id"), "there is no such vendor", "give its number");
            }
            if let Some(address) = address.filter(|address| address.port.is_none()) {
                out.required(address.bus, format!("{at}/address/@bus"), "the bus");
                out.required(
                    address.device,
                    format!("{at}/address/@device"),
                    "the device's number on the bus",
                );
            }
        }
        Some(HostdevType::Mdev) => {
            let uuid = address.and_then(|address| address.uuid.as_deref());
            out.required(uuid, format!("{at}/address/@uuid"), "the device's UUID");
            out.uuid(uuid, format!("{at}/address/@uuid"));
        }
        _ => {}
    }
    let usb = matches!(hostdev.type_, None | Some(HostdevType::Usb | HostdevType::Other(_)));
    let policy = source.startup_policy.is_some();
    out.expect(usb || !policy, format!("{at}/@startupPolicy"), "only USB devices have one", "leave it out");
}

/// What the guest sees.
fn guest_side(at: &str, hostdev: &Hostdev, out: &mut Findings) {
    use AddressType as A;
    let Some(kind) = &hostdev.type_ else { return };
    let scsi = matches!(kind, HostdevType::Scsi | HostdevType::Other(_));
    out.expect(
        scsi || hostdev.sgio.is_none(),
        format!("{at}/@sgio"),
        "only SCSI devices have it",
        "leave it out",
    );
    out.expect(
        scsi || hostdev.rawio.is_none(),
        format!("{at}/@rawio"),
        "only SCSI devices have it",
        "leave it out",
    );
    let unfiltered = hostdev.sgio == Some(SgIo::Unfiltered) && *kind == HostdevType::Scsi;
    out.expect(!unfiltered, format!("{at}/@sgio"), "libvirt no longer has unfiltered access", "leave it out");
    if *kind == HostdevType::Mdev {
        out.required(hostdev.model.as_ref(), format!("{at}/@model"), "how the guest sees it");
    }
    let modelled = matches!(kind, HostdevType::Mdev | HostdevType::ScsiHost | HostdevType::Other(_));
    let problem = "only mediated devices and SCSI adapters have one";
    out.expect(modelled || hostdev.model.is_none(), format!("{at}/@model"), problem, "leave it out");
    let Some(address) = hostdev.address.as_ref().and_then(|address| address.type_.as_ref()) else { return };
    let fits = match kind {
        HostdevType::Pci => matches!(address, A::Pci | A::Unassigned),
        HostdevType::Scsi => *address == A::Drive,
        HostdevType::ScsiHost => matches!(address, A::Pci | A::Ccw),
        HostdevType::Usb => *address == A::Usb,
        _ => true,
    };
    if !fits {
        let problem = format!("a device of type {kind} has no address of type {address} in the guest");
        out.add(format!("{at}/address/@type"), problem, "leave the address to libvirt");
    }
}

fn teaming(at: &str, hostdev: &Hostdev, out: &mut Findings) {
    let Some(teaming) = &hostdev.teaming else { return };
    let transient = matches!(teaming.type_, Some(TeamingType::Transient));
    out.expect(
        transient,
        format!("{at}/teaming/@type"),
        "a device of the host does not stay",
        "write type='transient'",
    );
    let what = "the alias of the interface that stays";
    out.required(teaming.persistent.as_ref(), format!("{at}/teaming/@persistent"), what);
    let pci = matches!(hostdev.type_, None | Some(HostdevType::Pci));
    out.expect(pci, format!("{at}/teaming"), "only PCI devices fail over", "leave it out");
}

/// The same device of the host twice, among those of interfaces, too.
fn duplicates(devices: &Devices, out: &mut Findings) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let interfaces = devices.interfaces.iter().enumerate().filter_map(|(i, interface)| {
        let hostdev = interface.kind() == Some(&InterfaceType::Hostdev);
        let address = interface.source.as_ref()?.address.as_ref().filter(|_| hostdev)?;
        Some((address.to_pci()?.to_string(), format!("devices/interface[{i}]")))
    });
    let hostdevs = devices.hostdevs.iter().enumerate().filter_map(|(i, hostdev)| {
        let subsystem = hostdev.mode != Some(HostdevMode::Capabilities);
        Some((identity(hostdev).filter(|_| subsystem)?, format!("devices/hostdev[{i}]")))
    });
    for (device, path) in interfaces.chain(hostdevs) {
        if let Some(other) = seen.get(&device) {
            out.add(format!("{path}/source"), format!("{device} is given by {other}, too"), "give it once");
        } else {
            seen.insert(device, path);
        }
    }
}

/// What tells a device of the host from others.
fn identity(hostdev: &Hostdev) -> Option<String> {
    let source = hostdev.source.as_deref()?;
    let address = source.address.as_deref();
    match hostdev.type_.as_ref()? {
        HostdevType::Pci => Some(address?.to_pci()?.to_string()),
        HostdevType::Mdev => Some(address?.uuid.as_ref()?.to_ascii_lowercase()),
        HostdevType::Usb => {
            let value = |number: Option<Number>| number.map_or(0, Number::value);
            let place = address.map(|address| (value(address.bus), value(address.device)));
            match place {
                Some((bus, device)) if bus > 0 && device > 0 => {
                    Some(format!("USB bus {bus} device {device}"))
                }
                _ => {
                    let (vendor, product) = (source.vendor.as_ref()?.id, source.product.as_ref()?.id);
                    Some(format!("USB {:04x}:{:04x}", value(vendor), value(product)))
                }
            }
        }
        HostdevType::Scsi => {
            let (adapter, address) = (source.adapter.as_ref()?.name.as_ref()?, address?);
            let place = (address.target.unwrap_or(0), address.unit.unwrap_or(0));
            let bus = address.bus.map_or(0, Number::value);
            Some(format!("SCSI {adapter} bus {bus} target {} unit {}", place.0, place.1))
        }
        _ => None,
    }
}
