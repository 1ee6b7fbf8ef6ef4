//! Controllers, screens, sound and whatever else is plugged in.

use std::collections::BTreeSet;

use super::{Findings, memory};
use crate::model::common::YesNo;
use crate::model::domain::devices::{
    CharMode, Controller, ControllerModel, ControllerType, Devices, Filesystem, FilesystemDriverType,
    FilesystemSource, FilesystemType, GraphicsType, HostdevType, InputBus, InputType, ListenType,
    TpmBackendType, TpmSourceType, TpmVersion, VideoBackend, VideoType,
};
use crate::model::domain::{Domain, OsKind};

pub(super) fn check(domain: &Domain, devices: &Devices, out: &mut Findings) {
    single(devices, out);
    controllers(devices, out);
    without_usb(devices, out);
    videos(devices, out);
    graphics_and_sound(devices, out);
    filesystems(devices, out);
    tpms(devices, out);
    if domain.os_kind() == Some(&OsKind::Hvm) {
        inputs(devices, out);
    }
    memory::modules(domain, devices, out);
    let mut panics = Vec::new();
    for (i, panic) in devices.panics.iter().enumerate() {
        if panics.contains(&&panic.model) {
            out.add(
                format!("devices/panic[{i}]/@model"),
                "such a device is there already",
                "keep one of each model",
            );
        }
        panics.push(&panic.model);
    }
    for (i, shmem) in devices.shmems.iter().enumerate() {
        if let Some(name) =
            shmem.name.as_deref().filter(|name| name.contains('/') || matches!(*name, "." | ".."))
        {
            out.add(
                format!("devices/shmem[{i}]/@name"),
                format!("{name:?} is no name of a file"),
                "choose another one",
            );
        }
    }
    if let Some(cid @ 1..=2) = devices.vsock.as_ref().and_then(|vsock| vsock.cid.as_ref()?.address) {
        out.add(
            "devices/vsock/cid/@address",
            format!("the address {cid} is the host's"),
            "choose one from 3",
        );
    }
}

/// Devices of which there can be one: the model has room for it, and keeps the others as unknown.
fn single(devices: &Devices, out: &mut Findings) {
    for name in ["memballoon", "nvram", "vsock", "redirfilter"] {
        if devices.extra.nodes().iter().any(|node| node.name == name) {
            out.add(format!("devices/{name}"), "there is more than one", "keep one");
        }
    }
}

fn controllers(devices: &Devices, out: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (i, controller) in devices.controllers.iter().enumerate() {
        let at = &format!("devices/controller[{i}]");
        let Some(kind) = &controller.type_ else { continue };
        if let Some(index) = controller.index.filter(|_| *kind != ControllerType::Usb)
            && !seen.insert((kind.to_string(), index))
        {
            let problem = format!("there is a {kind} controller {index} already");
            out.add(format!("{at}/@index"), problem, "give each its own number, or leave them to libvirt");
        }
        match kind {
            ControllerType::Pci => pci(at, controller, out),
            ControllerType::Scsi | ControllerType::VirtioSerial => {
                let thread = controller.driver.as_ref().and_then(|driver| driver.iothread).filter(|&n| n > 0);
                let virtio = matches!(
                    controller.model,
                    Some(
                        ControllerModel::VirtioScsi
                            | ControllerModel::VirtioTransitional
                            | ControllerModel::VirtioNonTransitional
                            | ControllerModel::Other(_)
                    )
                );
                let path = format!("{at}/driver/@iothread");
                out.expect(thread.is_none() || virtio, path, "only virtio-scsi has it", "leave it out");
            }
            _ => {}
        }
    }
    masters(devices, out);
    let usb = |controller: &&Controller| controller.type_ == Some(ControllerType::Usb);
    let none = |controller: &Controller| usb(&controller) && controller.model == Some(ControllerModel::None);
    if let Some(i) = devices.controllers.iter().position(none)
        && devices.controllers.iter().filter(usb).count() > 1
    {
        let hint = "leave out the others, or this one";
        out.add(format!("devices/controller[{i}]/@model"), "there are other USB controllers", hint);
    }
}

/// Of the USB controllers that share ports one is the master.
fn masters(devices: &Devices, out: &mut Findings) {
    let usb = |controller: &&Controller| {
        controller.type_ == Some(ControllerType::Usb) && controller.model != Some(ControllerModel::None)
    };
    let companion = |controller: &Controller| {
        use ControllerModel::{Ich9Uhci1, Ich9Uhci2, Ich9Uhci3};
        controller.master.is_some() || matches!(controller.model, Some(Ich9Uhci1 | Ich9Uhci2 | Ich9Uhci3))
    };
    let mut all = devices.controllers.iter().filter(usb).peekable();
    if all.peek().is_some() && all.all(companion) {
        let first = devices.controllers.iter().position(|controller| usb(&controller)).unwrap_or(0);
        let hint = "add the ehci controller that it belongs to";
        out.add(
            format!("devices/controller[{first}]"),
            "it shares the ports of a controller that is not there",
            hint,
        );
    }
}

/// Numbers of PCI controllers.
fn pci(at: &str, controller: &Controller, out: &mut Findings) {
    let root = matches!(controller.model, Some(ControllerModel::PciRoot | ControllerModel::PcieRoot));
    let placed = root && controller.address.is_some();
    out.expect(!placed, format!("{at}/address"), "a root has no place on a bus", "leave it out");
    let low = controller.index.is_none_or(|index| index <= 255);
    out.expect(low, format!("{at}/@index"), "it is more than 255", "choose a lower one");
    let Some(target) = &controller.target else { return };
    for (name, number, range) in [
        ("chassisNr", target.chassis_nr, 1..=255),
        ("chassis", target.chassis, 0..=255),
        ("port", target.port, 0..=255),
        ("busNr", target.bus_nr, 1..=254),
        ("index", target.index, 0..=30),
    ] {
        if let Some(number) = number.map(|number| number.value()).filter(|number| !range.contains(number)) {
            let problem = format!("{number} is not from {} to {}", range.start(), range.end());
            out.add(format!("{at}/target/@{name}"), problem, "choose such a number");
        }
    }
    let first = controller.index == Some(0);
    if let (Some(index), Some(_)) = (target.index, controller.index) {
        let fits = (index.value() == 0) == first;
        let problem = "only the controller 0 has the target index 0, and no other";
        out.expect(fits, format!("{at}/target/@index"), problem, "choose another one");
    }
    let node = first && target.node.is_some();
    out.expect(!node, format!("{at}/target/node"), "the controller 0 has no NUMA node", "leave it out");
}

/// What is on USB in a guest that has none.
fn without_usb(devices: &Devices, out: &mut Findings) {
    let none = |controller: &Controller| {
        controller.type_ == Some(ControllerType::Usb) && controller.model == Some(ControllerModel::None)
    };
    if !devices.controllers.iter().any(none) {
        return;
    }
    let inputs = devices.inputs.iter().enumerate().filter(|(_, input)| input.bus == Some(InputBus::Usb));
    let inputs = inputs.map(|(i, _)| format!("devices/input[{i}]"));
    let hubs = (0..devices.hubs.len()).map(|i| format!("devices/hub[{i}]"));
    let redirected = (0..devices.redirdevs.len()).map(|i| format!("devices/redirdev[{i}]"));
    let host = devices.hostdevs.iter().enumerate().filter(|(_, dev)| dev.type_ == Some(HostdevType::Usb));
    let host = host.map(|(i, _)| format!("devices/hostdev[{i}]"));
    for path in inputs.chain(hubs).chain(redirected).chain(host) {
        out.add(path, "the guest has no USB", "leave out the device, or the USB controller of model none");
    }
}

fn videos(devices: &Devices, out: &mut Findings) {
    let models = || devices.videos.iter().map(|video| video.model.as_deref());
    let mut primary = 0;
    for (i, (video, model)) in devices.videos.iter().zip(models()).enumerate() {
        let at = &format!("devices/video[{i}]");
        let Some(model) = model else { continue };
        let alone = devices.videos.len() == 1 || model.type_ != Some(VideoType::None);
        let path = format!("{at}/model/@type");
        out.expect(alone, path.as_str(), "there are other video devices", "leave out these, or this one");
        primary += usize::from(model.primary == Some(YesNo::Yes));
        let second = model.primary == Some(YesNo::Yes) && primary > 1;
        out.expect(!second, format!("{at}/model/@primary"), "there is a primary one already", "keep one");
        let sized = model.resolution.as_ref().is_none_or(|resolution| {
            resolution.x.is_none_or(|x| x > 0) && resolution.y.is_none_or(|y| y > 0)
        });
        out.expect(sized, format!("{at}/model/resolution"), "a side has no pixels", "give both sides");
        if model.type_ == Some(VideoType::None) {
            continue;
        }
        let qxl = matches!(model.type_, None | Some(VideoType::Qxl | VideoType::Other(_)));
        let ram = model.ram.is_some_and(|ram| ram > 0);
        out.expect(qxl || !ram, format!("{at}/model/@ram"), "only qxl has it", "leave it out");
        let ramfb = model.type_ == Some(VideoType::RamFb) && video.address.is_some();
        out.expect(!ramfb, format!("{at}/address"), "ramfb has no place on a bus", "leave it out");
        let backend = video.driver.as_ref().and_then(|driver| driver.name.as_ref());
        let virtio = matches!(model.type_, None | Some(VideoType::Virtio | VideoType::Other(_)));
        let process = backend == Some(&VideoBackend::VhostUser);
        out.expect(!process || virtio, path, "a process of its own shows only virtio", "write type='virtio'");
    }
}

fn graphics_and_sound(devices: &Devices, out: &mut Findings) {
    let mut ids = BTreeSet::new();
    for (i, audio) in devices.audios.iter().enumerate() {
        if let Some(id) = audio.id
            && !ids.insert(id)
        {
            out.add(
                format!("devices/audio[{i}]/@id"),
                format!("there is an audio {id} already"),
                "give each its own number",
            );
        }
    }
    let sounds = devices.sounds.iter().enumerate();
    let sounds = sounds.map(|(i, sound)| (format!("devices/sound[{i}]"), sound.audio.as_deref()));
    let vnc =
        devices.graphics.iter().enumerate().filter(|(_, graphics)| graphics.type_ == Some(GraphicsType::Vnc));
    let vnc = vnc.map(|(i, graphics)| (format!("devices/graphics[{i}]"), graphics.audio.as_deref()));
    for (at, audio) in sounds.chain(vnc) {
        if let Some(id) = audio.and_then(|audio| audio.id).filter(|id| *id > 0 && !ids.contains(id)) {
            out.add(
                format!("{at}/audio/@id"),
                format!("there is no audio {id}"),
                "add it, or name another one",
            );
        }
    }
    for (i, graphics) in devices.graphics.iter().enumerate() {
        if !matches!(graphics.type_, Some(GraphicsType::Vnc | GraphicsType::Spice | GraphicsType::Rdp)) {
            continue;
        }
        for (j, listen) in graphics.listens.iter().enumerate() {
            if listen.type_ == Some(ListenType::Network) {
                let path = format!("devices/graphics[{i}]/listen[{j}]/@network");
                out.required(listen.network.as_ref(), path, "the name of the network");
            }
        }
    }
}

fn filesystems(devices: &Devices, out: &mut Findings) {
    let mut tags = BTreeSet::new();
    for (i, filesystem) in devices.filesystems.iter().enumerate() {
        let at = &format!("devices/filesystem[{i}]");
        let target = filesystem.target.as_ref().and_then(|target| target.dir.as_deref());
        out.required(target, format!("{at}/target/@dir"), "where the guest sees it");
        filesystem_source(&format!("{at}/source"), filesystem, out);
        let driver = filesystem.driver.as_ref().and_then(|driver| driver.type_.as_ref());
        if driver == Some(&FilesystemDriverType::VirtioFs) {
            if let Some(tag) = target.filter(|tag| !tags.insert(*tag)) {
                let problem = format!("the tag {tag} was there already");
                out.add(format!("{at}/target/@dir"), problem, "give each its own");
            }
        } else if !matches!(driver, Some(FilesystemDriverType::Other(_))) {
            let boot = filesystem.boot.is_none();
            out.expect(boot, format!("{at}/boot"), "the firmware knows only virtiofs", "leave it out");
        }
    }
}

fn filesystem_source(at: &str, filesystem: &Filesystem, out: &mut Findings) {
    let empty = FilesystemSource::default();
    let source = filesystem.source.as_deref().unwrap_or(&empty);
    let (attribute, value) = match filesystem.type_.as_ref().unwrap_or(&FilesystemType::Mount) {
        FilesystemType::Mount | FilesystemType::Bind => ("dir", &source.dir),
        FilesystemType::File => ("file", &source.file),
        FilesystemType::Block => ("dev", &source.dev),
        FilesystemType::Template => ("name", &source.name),
        FilesystemType::Ram => ("usage", &source.usage.map(|usage| usage.to_string())),
        FilesystemType::Volume if source.pool.is_some() == source.volume.is_some() => return,
        FilesystemType::Volume => ("volume", &source.volume.clone().and(source.pool.clone())),
        FilesystemType::Other(_) => return,
    };
    if source.socket.is_none() {
        out.required(value.as_ref(), format!("{at}/@{attribute}"), "what the guest gets");
    }
}

fn tpms(devices: &Devices, out: &mut Findings) {
    if devices.tpms.len() > 2 {
        out.add("devices/tpm[2]", "there are more than two", "keep one, and a proxy beside it");
    }
    for (i, tpm) in devices.tpms.iter().enumerate() {
        let at = &format!("devices/tpm[{i}]/backend");
        let Some(backend) = &tpm.backend else {
            out.add(at, "it is not said what is behind it", "use an emulator");
            continue;
        };
        match &backend.type_ {
            Some(TpmBackendType::Emulator) => {
                let old = backend.active_pcr_banks.is_some() && backend.version == Some(TpmVersion::V1_2);
                out.expect(
                    !old,
                    format!("{at}/active_pcr_banks"),
                    "only TPM 2.0 has them",
                    "write version='2.0'",
                );
            }
            Some(TpmBackendType::External) => {
                let source = backend.source.as_deref();
                let unix = source.is_some_and(|source| source.type_ == Some(TpmSourceType::Unix));
                out.expect(
                    unix,
                    format!("{at}/source/@type"),
                    "the source is no UNIX socket",
                    "write type='unix'",
                );
                let path = source.and_then(|source| source.path.as_ref());
                out.required(path, format!("{at}/source/@path"), "the socket's path");
                let listens = source.is_some_and(|source| source.mode == Some(CharMode::Bind));
                let hint = "write mode='connect'";
                out.expect(
                    !listens,
                    format!("{at}/source/@mode"),
                    "the TPM listens, not the hypervisor",
                    hint,
                );
            }
            _ => {}
        }
    }
}

fn inputs(devices: &Devices, out: &mut Findings) {
    for (i, input) in devices.inputs.iter().enumerate() {
        let at = &format!("devices/input[{i}]");
        let (Some(kind), bus) = (&input.type_, input.bus.as_ref()) else { continue };
        let path = format!("{at}/@bus");
        let plain = matches!(kind, InputType::Mouse | InputType::Keyboard | InputType::Other(_));
        let problem = format!("a {kind} is not on PS/2");
        out.expect(bus != Some(&InputBus::Ps2) || plain, path.as_str(), &problem, "use usb or virtio");
        let xen = bus == Some(&InputBus::Xen);
        out.expect(!xen, path.as_str(), "only paravirtual guests of Xen have this bus", "use usb or virtio");
        let passed = *kind == InputType::Passthrough && bus.is_some_and(|bus| *bus != InputBus::Virtio);
        out.expect(!passed, path.as_str(), "what is passed through is on virtio", "write bus='virtio'");
        let evdev = *kind == InputType::Evdev && bus.is_some();
        out.expect(!evdev, path.as_str(), "an evdev has no bus", "leave it out");
        let virtio =
            input.model.is_none() || matches!(bus, None | Some(InputBus::Virtio | InputBus::Other(_)));
        out.expect(
            virtio,
            format!("{at}/@model"),
            "only virtio has models",
            "leave it out, or write bus='virtio'",
        );
    }
}
