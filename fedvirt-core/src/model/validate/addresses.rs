//! Where devices sit: numbers out of range, and places that two devices claim.

use std::collections::BTreeMap;

use super::Findings;
use crate::model::domain::Domain;
use crate::model::domain::devices::{
    Address, AddressType, ControllerModel, DeviceRef, Devices, Disk, DiskBus, DiskDevice, Hostdev,
    HostdevType,
};
use crate::model::pci::PciAddress;
use crate::xml::Number;

fn value(number: Option<Number>) -> u64 {
    number.map_or(0, Number::value)
}

pub(super) fn check(domain: &Domain, devices: &Devices, out: &mut Findings) {
    for (path, device) in devices.all() {
        // libvirt does not look at the address of a controller that stands for "no USB".
        let none = matches!(device, DeviceRef::Controller(c) if c.model == Some(ControllerModel::None));
        if let Some(address) = device.address().filter(|_| !none) {
            form(&format!("{path}/address"), address, device, out);
        }
    }
    drives(devices, out);
    if domain.is_qemu() {
        clashes(devices, out);
    }
}

/// The parts of one address.
fn form(path: &str, address: &Address, device: DeviceRef<'_>, out: &mut Findings) {
    let Some(kind) = &address.type_ else {
        return out.add(
            format!("{path}/@type"),
            "it is not said what kind of address it is",
            "give its type",
        );
    };
    match kind {
        AddressType::Pci => {
            let parts = [address.domain, address.bus, address.slot, address.function];
            pci(path, parts.map(value), out);
        }
        AddressType::Ccw => {
            let parts = [address.cssid, address.ssid, address.devno];
            let given = parts.iter().flatten().count();
            out.expect(
                matches!(given, 0 | 3),
                path,
                "a part is missing",
                "give cssid, ssid and devno, or none of them",
            );
            for ((name, part), max) in ["cssid", "ssid", "devno"].iter().zip(parts).zip([0xfe, 3, 0xffff]) {
                if value(part) > max {
                    out.add(
                        format!("{path}/@{name}"),
                        format!("it is more than {max:#x}"),
                        "choose a lower one",
                    );
                }
            }
        }
        AddressType::Usb => {
            let number = |part: &str| part.parse::<u32>().is_ok();
            let fits = address
                .port
                .as_ref()
                .is_none_or(|port| port.split('.').count() <= 4 && port.split('.').all(number));
            out.expect(
                fits,
                format!("{path}/@port"),
                "it is no port, such as 1 or 1.2",
                "write up to four numbers",
            );
        }
        AddressType::Dimm => out.required(address.slot, format!("{path}/@slot"), "the slot"),
        AddressType::Unassigned => {
            let host = matches!(device, DeviceRef::Hostdev(_));
            out.expect(host, path, "only devices of the host can go without a place", "leave it out");
        }
        _ => {}
    }
}

/// The parts of a PCI address, in range unless they are all 0, which stands for none.
pub(super) fn pci(path: &str, parts: [u64; 4], out: &mut Findings) {
    let [domain, bus, slot, _] = parts;
    if domain == 0 && bus == 0 && slot == 0 {
        return;
    }
    for ((name, part), max) in ["bus", "slot", "function"].iter().zip(&parts[1..]).zip([0xff, 0x1f, 7]) {
        if *part > max {
            out.add(
                format!("{path}/@{name}"),
                format!("{part:#x} is more than {max:#x}"),
                "choose a lower one",
            );
        }
    }
}

pub(super) fn pci_address(path: &str, address: &PciAddress, out: &mut Findings) {
    pci(path, address.parts(), out);
}

/// The bus that a disk is on, as libvirt derives it from the name when it is left out.
pub(super) fn bus(disk: &Disk) -> Option<DiskBus> {
    let target = disk.target.as_ref()?;
    if let Some(bus) = &target.bus {
        return Some(bus.clone());
    }
    if disk.device == Some(DiskDevice::Floppy) {
        return Some(DiskBus::Fdc);
    }
    let dev = target.dev.as_deref()?;
    let buses =
        [("sd", DiskBus::Scsi), ("vd", DiskBus::Virtio), ("xvd", DiskBus::Xen), ("ubd", DiskBus::Uml)];
    let found = buses.into_iter().find(|(prefix, _)| dev.trim_start_matches("ioemu:").starts_with(prefix));
    Some(found.map_or(DiskBus::Ide, |(_, bus)| bus))
}

/// Two drives at one place: disks of one bus, and SCSI devices of the host.
fn drives(devices: &Devices, out: &mut Findings) {
    let place = |address: Option<&Address>| {
        let address = address.filter(|address| address.type_ == Some(AddressType::Drive))?;
        Some((
            address.controller.unwrap_or(0),
            value(address.bus),
            address.target.unwrap_or(0),
            address.unit.unwrap_or(0),
        ))
    };
    let mut taken = BTreeMap::new();
    let mut claim = |bus: &DiskBus, address: Option<&Address>, path: String| {
        let Some(place) = place(address) else { return };
        let other = taken.entry((bus.to_string(), place)).or_insert_with(|| path.clone());
        if *other != path {
            let (controller, bus, target, unit) = place;
            out.add(
                format!("{path}/address"),
                format!("controller {controller}, bus {bus}, target {target}, unit {unit} is the place of {other}, too"),
                "choose another place, or leave it to libvirt",
            );
        }
    };
    for (i, disk) in devices.disks.iter().enumerate() {
        if let Some(bus) = bus(disk) {
            claim(&bus, disk.address.as_deref(), format!("devices/disk[{i}]"));
        }
    }
    let scsi = |hostdev: &&Hostdev| hostdev.type_ == Some(HostdevType::Scsi);
    for (i, hostdev) in devices.hostdevs.iter().enumerate().filter(|(_, hostdev)| scsi(hostdev)) {
        claim(&DiskBus::Scsi, hostdev.address.as_deref(), format!("devices/hostdev[{i}]"));
    }
}

/// Two devices at one place of a bus: what QEMU's driver looks at when it gives out the free places.
fn clashes(devices: &Devices, out: &mut Findings) {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for (path, device) in devices.all() {
        // The first console is the first serial port in other words.
        let repeated =
            matches!(device, DeviceRef::Console(_)) && path.ends_with("[0]") && !devices.serials.is_empty();
        let Some(address) = device.address().filter(|_| !repeated) else { continue };
        let place = match &address.type_ {
            Some(AddressType::Pci) if address.to_pci().is_some_and(|pci| pci.parts()[..3] != [0; 3]) => {
                address.to_string()
            }
            Some(AddressType::Ccw) if address.devno.is_some() => address.to_string(),
            Some(AddressType::Usb) => match address.port.as_deref() {
                None | Some("" | "0") => continue,
                Some(port) => format!("USB bus {}, port {port}", value(address.bus)),
            },
            Some(AddressType::VirtioSerial)
                if matches!(device, DeviceRef::Channel(_) | DeviceRef::Console(_)) =>
            {
                // Port 0 stands for any.
                match address.port.as_deref() {
                    None | Some("0") => continue,
                    Some(port) => {
                        format!("virtio-serial controller {}, port {port}", address.controller.unwrap_or(0))
                    }
                }
            }
            _ => continue,
        };
        if let Some(other) = taken.get(&place) {
            out.add(
                format!("{path}/address"),
                format!("{place} is the place of {other}, too"),
                "choose another place, or leave it to libvirt",
            );
        } else {
            taken.insert(place, path);
        }
    }
}
