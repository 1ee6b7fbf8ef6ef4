//! Disks.

use std::collections::BTreeMap;

use super::addresses::{bus, pci_address};
use super::{Findings, cpu};
use crate::model::domain::Domain;
use crate::model::domain::devices::{
    AddressType, Devices, Disk, DiskBus, DiskDevice, DiskDriver, DiskHost, DiskModel, DiskProtocol,
    DiskSource, DiskSourceType, DiskType, ErrorPolicy, HostTransport, IoTune, SgIo, StartupPolicy,
    StorageFormat, Tray,
};

pub(super) fn check(domain: &Domain, devices: &Devices, out: &mut Findings) {
    let mut targets: BTreeMap<&str, usize> = BTreeMap::new();
    let threads = cpu::iothreads(domain);
    for (i, disk) in devices.disks.iter().enumerate() {
        let at = &format!("devices/disk[{i}]");
        match disk.target_dev() {
            None => {
                out.add(format!("{at}/target/@dev"), "the disk has no target", "give it a name such as vda");
            }
            Some(dev) => {
                let dev = dev.trim_start_matches("ioemu:");
                if let Some(other) = targets.get(dev) {
                    let problem = format!("the target {dev} is that of devices/disk[{other}], too");
                    out.add(format!("{at}/target/@dev"), problem, "give each disk its own");
                }
                targets.entry(dev).or_insert(i);
                name(at, disk, dev, out);
            }
        }
        source(at, disk, out);
        lun(at, disk, out);
        target(at, disk, out);
        texts(at, disk, out);
        if let Some(driver) = &disk.driver {
            drive(at, disk, driver, out);
            if let Some(thread) =
                driver.iothread.filter(|thread| domain.is_qemu() && !threads.contains(thread))
            {
                let problem = format!("there is no I/O thread {thread}");
                out.add(format!("{at}/driver/@iothread"), problem, "raise <iothreads>, or leave it out");
            }
        }
        if let Some(tune) = &disk.iotune {
            limits(&format!("{at}/iotune"), tune, out);
        }
        if disk.kind() == DiskType::VhostUser {
            vhost_user(at, disk, out);
        }
    }
}

fn device(disk: &Disk) -> DiskDevice {
    disk.device.clone().unwrap_or(DiskDevice::Disk)
}

/// What a disk may be called.
fn name(at: &str, disk: &Disk, dev: &str, out: &mut Findings) {
    let prefixes: &[&str] = match (device(disk), bus(disk)) {
        // The names of newer buses are not known here.
        (_, None | Some(DiskBus::Nvme | DiskBus::Other(_))) => return,
        (DiskDevice::Disk | DiskDevice::Lun, _) => &["hd", "sd", "vd", "xvd", "ubd"],
        (DiskDevice::Floppy, _) => &["fd"],
        _ => return,
    };
    if !prefixes.iter().any(|prefix| dev.starts_with(prefix)) {
        let problem = format!("{dev:?} is no name of such a disk");
        out.add(format!("{at}/target/@dev"), problem, format!("begin it with {}", prefixes.join(", ")));
    }
}

/// Whether the source fits the disk's type.
fn source(at: &str, disk: &Disk, out: &mut Findings) {
    let at = &format!("{at}/source");
    let source = disk.source.as_deref();
    let filled = |text: fn(&DiskSource) -> &Option<String>| {
        source.and_then(|source| text(source).as_deref()).is_some_and(|text| !text.is_empty())
    };
    let needed = device(disk) == DiskDevice::Disk;
    let path = |out: &mut Findings, attribute: &str, there: bool| {
        let hint = "name it, or make the disk a cdrom or floppy, which can be empty";
        out.expect(there || !needed, format!("{at}/@{attribute}"), "a hard disk has a source", hint);
    };
    match (disk.kind(), source) {
        (DiskType::File, _) => path(out, "file", filled(|source| &source.file)),
        (DiskType::Block, _) => path(out, "dev", filled(|source| &source.dev)),
        (DiskType::Dir, _) => path(out, "dir", filled(|source| &source.dir)),
        (DiskType::Network, None) => path(out, "protocol", false),
        (DiskType::Volume, None) => path(out, "pool", false),
        (DiskType::Nvme, None) => path(out, "namespace", false),
        (DiskType::VhostUser, None) => path(out, "path", false),
        (DiskType::Network, Some(source)) => network(at, source, out),
        (DiskType::Volume, Some(source)) if source.pool.is_some() != source.volume.is_some() => {
            let missing = if source.pool.is_none() { "pool" } else { "volume" };
            out.add(format!("{at}/@{missing}"), "a volume is named by pool and volume", "give both");
        }
        (DiskType::Nvme, Some(source)) => {
            let pci = source.type_ == Some(DiskSourceType::Pci);
            out.expect(pci, format!("{at}/@type"), "the source is no PCI device", "write type='pci'");
            let namespace = source.namespace.map(|namespace| namespace.value());
            let first = namespace.is_some_and(|namespace| namespace > 0);
            out.expect(first, format!("{at}/@namespace"), "there is no namespace", "give its number, from 1");
            match &source.address {
                None => out.add(format!("{at}/address"), "the controller's address is missing", "give it"),
                Some(address) => pci_address(&format!("{at}/address"), address, out),
            }
        }
        (DiskType::VhostUser, Some(source)) => {
            let unix = source.type_ == Some(DiskSourceType::Unix);
            out.expect(unix, format!("{at}/@type"), "the source is no UNIX socket", "write type='unix'");
            out.required(source.path.as_ref(), format!("{at}/@path"), "the socket's path");
        }
        _ => {}
    }
    let auth = disk.auth.is_some() && source.is_some_and(|source| source.auth.is_some());
    out.expect(!auth, format!("{at}/auth"), "the disk has an <auth>, too", "keep this one");
    let encryption = disk.encryption.is_some() && source.is_some_and(|source| source.encryption.is_some());
    out.expect(!encryption, format!("{at}/encryption"), "the disk has an <encryption>, too", "keep this one");
    let local = matches!(disk.kind(), DiskType::File | DiskType::Block | DiskType::Dir | DiskType::Volume);
    let policy = source.and_then(|source| source.startup_policy.as_ref());
    if policy.is_some() && disk.kind() == DiskType::Network {
        out.add(format!("{at}/@startupPolicy"), "a network disk has none", "leave it out");
    } else if policy == Some(&StartupPolicy::Requisite) && needed && local {
        out.add(
            format!("{at}/@startupPolicy"),
            "requisite is for CD-ROM and floppy drives",
            "use optional or mandatory",
        );
    }
}

fn network(at: &str, source: &DiskSource, out: &mut Findings) {
    let Some(protocol) = &source.protocol else {
        return out.add(format!("{at}/@protocol"), "the protocol is missing", "give it, such as rbd or nbd");
    };
    let path = format!("{at}/@name");
    match (&source.name, protocol) {
        (None, DiskProtocol::Nbd) => {}
        (None, _) => out.add(path, "the name of the image is missing", "give it"),
        (Some(name), DiskProtocol::Rbd | DiskProtocol::Gluster) => {
            let split = name.find('/').is_some_and(|slash| slash > 0);
            out.expect(split, path, "pool and image are not told apart", "write pool/image");
        }
        _ => {}
    }
    for (i, host) in source.hosts.iter().enumerate() {
        self::host(&format!("{at}/host[{i}]"), host, out);
    }
}

pub(super) fn host(at: &str, host: &DiskHost, out: &mut Findings) {
    if host.transport == Some(HostTransport::Unix) {
        out.required(host.socket.as_ref(), format!("{at}/@socket"), "the socket's path");
    } else {
        out.required(host.name.as_ref(), format!("{at}/@name"), "the server's name");
        let hint = "leave it out, or write transport='unix'";
        out.expect(host.socket.is_none(), format!("{at}/@socket"), "only UNIX sockets have one", hint);
    }
}

/// What only disks that take SCSI commands can have, and what they cannot.
fn lun(at: &str, disk: &Disk, out: &mut Findings) {
    let unfiltered = disk.sgio == Some(SgIo::Unfiltered);
    out.expect(!unfiltered, format!("{at}/@sgio"), "libvirt no longer has unfiltered access", "leave it out");
    if device(disk) != DiskDevice::Lun {
        let only = "only a disk with device='lun' has it";
        out.expect(disk.rawio.is_none(), format!("{at}/@rawio"), only, "leave it out");
        out.expect(unfiltered || disk.sgio.is_none(), format!("{at}/@sgio"), only, "leave it out");
        let reservations = disk.source.as_ref().is_some_and(|source| source.reservations.is_some());
        out.expect(!reservations, format!("{at}/source/reservations"), only, "leave it out");
        return;
    }
    let Some(source) = &disk.source else { return };
    let protocol = source.protocol.as_ref();
    let fits = match disk.kind() {
        DiskType::File | DiskType::Dir => false,
        DiskType::Network => protocol.is_none_or(|protocol| *protocol == DiskProtocol::Iscsi),
        _ => true,
    };
    out.expect(
        fits,
        format!("{at}/@type"),
        "it takes no SCSI commands",
        "use a block device, a volume, or iSCSI",
    );
    let format = disk.driver.as_ref().and_then(|driver| driver.type_.as_ref());
    let raw = format.is_none_or(|format| *format == StorageFormat::Raw);
    out.expect(
        raw,
        format!("{at}/driver/@type"),
        "a disk that takes SCSI commands is raw",
        "write type='raw'",
    );
}

fn target(at: &str, disk: &Disk, out: &mut Findings) {
    let Some(target) = &disk.target else { return };
    let removable = matches!(device(disk), DiskDevice::Floppy | DiskDevice::Cdrom);
    let open = target.tray == Some(Tray::Open);
    out.expect(
        !open || removable,
        format!("{at}/target/@tray"),
        "only CD-ROM and floppy drives have a tray",
        "leave it out",
    );
    let Some(bus) = bus(disk) else { return };
    let floppy = device(disk) == DiskDevice::Floppy;
    let path = || format!("{at}/target/@bus");
    if !matches!(bus, DiskBus::Other(_)) && floppy != (bus == DiskBus::Fdc) {
        out.add(
            path(),
            format!("a {} is not on the bus {bus}", device(disk)),
            "use fdc for floppy drives, and for them alone",
        );
    }
    let no_usb = !matches!(bus, DiskBus::Usb | DiskBus::Scsi | DiskBus::Other(_));
    let hint = "leave it out, or use the bus usb";
    out.expect(
        target.removable.is_none() || !no_usb,
        format!("{at}/target/@removable"),
        "only USB disks have it",
        hint,
    );
    let kind = disk.address.as_ref().and_then(|address| address.type_.as_ref());
    let drive = matches!(bus, DiskBus::Ide | DiskBus::Fdc | DiskBus::Scsi | DiskBus::Sata);
    if let Some(kind) = kind.filter(|kind| drive && **kind != AddressType::Drive) {
        let problem = format!("a disk on {bus} has no address of type {kind}");
        out.add(
            format!("{at}/address/@type"),
            problem,
            "write type='drive', or leave the address to libvirt",
        );
    }
    let virtio = matches!(
        disk.model,
        Some(DiskModel::Virtio | DiskModel::VirtioTransitional | DiskModel::VirtioNonTransitional)
    );
    let other = !matches!(bus, DiskBus::Virtio | DiskBus::Other(_));
    out.expect(
        !(virtio && other),
        format!("{at}/@model"),
        "only disks on virtio have such a model",
        "leave it out",
    );
}

fn drive(at: &str, disk: &Disk, driver: &DiskDriver, out: &mut Findings) {
    let at = |attribute: &str| format!("{at}/driver/@{attribute}");
    out.expect(
        driver.iothread != Some(0),
        at("iothread"),
        "threads count from 1",
        "choose one, or leave it out",
    );
    let enospace = driver.rerror_policy == Some(ErrorPolicy::Enospace);
    out.expect(!enospace, at("rerror_policy"), "reading takes no space", "use stop, report or ignore");
    if matches!(bus(disk), None | Some(DiskBus::Virtio | DiskBus::Other(_))) {
        return;
    }
    for (attribute, given) in [
        ("queues", driver.queues.is_some_and(|queues| queues > 0)),
        ("event_idx", driver.event_idx.is_some()),
        ("ioeventfd", driver.ioeventfd.is_some()),
        ("iommu", driver.iommu.is_some()),
        ("ats", driver.ats.is_some()),
        ("packed", driver.packed.is_some()),
        ("page_per_vq", driver.page_per_vq.is_some()),
    ] {
        out.expect(
            !given,
            at(attribute),
            "only disks on virtio have it",
            "leave it out, or use the bus virtio",
        );
    }
}

/// What a disk says of itself.
fn texts(at: &str, disk: &Disk, out: &mut Findings) {
    for (name, text, most) in [("vendor", &disk.vendor, 8), ("product", &disk.product, 16)] {
        let Some(text) = text else { continue };
        if text.len() > most || !text.bytes().all(|b| (0x20..0x7f).contains(&b)) {
            let problem = format!("{text:?} is no printable text of up to {most} characters");
            out.add(format!("{at}/{name}"), problem, "shorten it");
        }
    }
    let digits = |wwn: &str| wwn.len() == 16 && wwn.bytes().all(|b| b.is_ascii_hexdigit());
    let fits = disk.wwn.as_deref().is_none_or(|wwn| wwn.is_empty() || digits(wwn.trim_start_matches("0x")));
    out.expect(fits, format!("{at}/wwn"), "it is no world wide name", "write 16 hexadecimal digits");
}

/// Limits of all I/O go with none of reads or writes.
fn limits(at: &str, tune: &IoTune, out: &mut Findings) {
    for (name, total, read, write) in [
        ("bytes_sec", tune.total_bytes_sec, tune.read_bytes_sec, tune.write_bytes_sec),
        ("iops_sec", tune.total_iops_sec, tune.read_iops_sec, tune.write_iops_sec),
        ("bytes_sec_max", tune.total_bytes_sec_max, tune.read_bytes_sec_max, tune.write_bytes_sec_max),
        ("iops_sec_max", tune.total_iops_sec_max, tune.read_iops_sec_max, tune.write_iops_sec_max),
    ] {
        let set = |limit: Option<u64>| limit.is_some_and(|limit| limit > 0);
        let both = set(total) && (set(read) || set(write));
        let hint = "limit either all, or reads and writes";
        out.expect(!both, format!("{at}/total_{name}"), "reads or writes are limited, too", hint);
    }
}

/// What the process at the other end decides, and so libvirt cannot.
fn vhost_user(at: &str, disk: &Disk, out: &mut Findings) {
    let virtio = bus(disk).is_none_or(|bus| bus == DiskBus::Virtio);
    out.expect(virtio, format!("{at}/target/@bus"), "vhost-user disks are on virtio", "write bus='virtio'");
    for (field, given) in [
        ("readonly", disk.readonly),
        ("shareable", disk.shareable),
        ("transient", disk.transient.is_some()),
        ("serial", disk.serial.is_some()),
        ("wwn", disk.wwn.is_some()),
        ("vendor", disk.vendor.is_some()),
        ("product", disk.product.is_some()),
    ] {
        out.expect(!given, format!("{at}/{field}"), "a vhost-user disk has none", "leave it out");
    }
}
