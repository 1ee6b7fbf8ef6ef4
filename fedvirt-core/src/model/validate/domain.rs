//! The guest as a whole: its name, how it boots, what is there only once.

use std::collections::BTreeMap;

use super::{Finding, Findings, addresses, chardev, cpu, devices, disk, filled, hostdev, interface, memory};
use crate::model::common::YesNo;
use crate::model::domain::devices::DeviceRef;
use crate::model::domain::{
    ClockOffset, Domain, DomainType, FirmwareFeatureName, LifecycleAction, OsKind, TickPolicy, TimerName,
};

impl Domain {
    /// What libvirt would refuse about the guest; see [`validate`](crate::model::validate) for what that covers.
    ///
    /// ```
    /// use fedvirt_core::model::domain::{Domain, DomainType};
    ///
    /// let paths: Vec<String> =
    ///     Domain::new(DomainType::Kvm, "web").validate().into_iter().map(|finding| finding.path).collect();
    /// assert_eq!(paths, ["os/type", "memory"]);
    /// ```
    pub fn validate(&self) -> Vec<Finding> {
        let mut out = Findings::default();
        general(self, &mut out);
        lifecycle(self, &mut out);
        os(self, &mut out);
        clock(self, &mut out);
        memory::check(self, &mut out);
        cpu::check(self, &mut out);
        if let Some(devices) = &self.devices {
            boot_order(self, &mut out);
            aliases(self, &mut out);
            addresses::check(self, devices, &mut out);
            disk::check(self, devices, &mut out);
            interface::check(devices, &mut out);
            hostdev::check(devices, &mut out);
            chardev::check(devices, &mut out);
            devices::check(self, devices, &mut out);
        }
        out.0
    }

    pub(super) fn is_qemu(&self) -> bool {
        matches!(self.type_, Some(DomainType::Qemu | DomainType::Kvm | DomainType::Hvf))
    }

    pub(super) fn os_kind(&self) -> Option<&OsKind> {
        self.os.as_ref()?.type_.as_ref()?.kind.as_ref()
    }
}

fn general(domain: &Domain, out: &mut Findings) {
    out.required(domain.type_.as_ref(), "@type", "the type of the hypervisor");
    // Some drivers have names with a slash.
    let slash = !matches!(
        domain.type_,
        Some(DomainType::Vbox | DomainType::Openvz | DomainType::Vmware | DomainType::Other(_))
    );
    out.name(domain.name.as_deref(), if slash { &['\n', '/'] } else { &['\n'] });
    out.uuid(domain.uuid.as_deref(), "uuid");
    out.uuid(domain.genid.as_deref(), "genid");
    let one_line = domain.title.as_ref().is_none_or(|title| !title.contains('\n'));
    out.expect(one_line, "title", "the title has several lines", "keep it on one, and use the description");
    if let Some(appid) = domain.resource.as_ref().and_then(|r| r.fibrechannel.as_ref()?.appid.as_ref()) {
        let fits = appid.len() <= 128 && appid.bytes().all(|b| (0x20..0x7f).contains(&b));
        let path = "resource/fibrechannel/@appid";
        out.expect(fits, path, "it is no printable text of 1 to 128 characters", "choose another one");
    }
    let mut labels = Vec::new();
    for (i, label) in domain.seclabels.iter().enumerate() {
        if labels.contains(&&label.model) {
            let problem = "there is a label of this model already";
            out.add(format!("seclabel[{i}]/@model"), problem, "keep one for each security driver");
        }
        labels.push(&label.model);
    }
    if let Some(map) = &domain.idmap {
        for (name, ranges, others) in [("uid", &map.uids, &map.gids), ("gid", &map.gids, &map.uids)] {
            let alone = ranges.is_empty() && !others.is_empty();
            out.expect(!alone, format!("idmap/{name}"), "only one of users and groups is mapped", "map both");
            let root = ranges.is_empty() || ranges.iter().any(|range| range.start == Some(0));
            out.expect(
                root,
                format!("idmap/{name}[0]/@start"),
                "the container's root is not mapped",
                "map 0, too",
            );
        }
    }
}

fn lifecycle(domain: &Domain, out: &mut Findings) {
    for (path, action) in [("on_poweroff", &domain.on_poweroff), ("on_reboot", &domain.on_reboot)] {
        if let Some(LifecycleAction::Other(action)) = action
            && action.starts_with("coredump-")
        {
            out.add(path, format!("{action} is for crashes alone"), "use destroy, restart or preserve");
        }
    }
}

fn os(domain: &Domain, out: &mut Findings) {
    let os = domain.os.as_deref();
    // Of a second <os> libvirt reads what the first lacks.
    let once = domain.extra.nodes().iter().all(|node| node.name != "os");
    if domain.os_kind().is_none() && filled(&domain.bootloader).is_none() && once {
        out.add(
            "os/type",
            "it is not said what kind of guest it is",
            "write hvm for a virtual machine, exe for a container",
        );
    }
    let Some(os) = os else { return };
    if domain.os_kind() == Some(&OsKind::Exe) {
        out.required(filled(&os.init), "os/init", "the container's first program");
    }
    if domain.os_kind() != Some(&OsKind::Hvm) {
        return;
    }
    if let Some(menu) = &os.bootmenu {
        let shown = menu.enable == Some(YesNo::Yes);
        let fits = !shown || menu.timeout.is_none_or(|timeout| timeout <= 65535);
        out.expect(fits, "os/bootmenu/@timeout", "it is more than 65535 ms", "choose a shorter one");
    }
    let reboot = os.bios.as_ref().and_then(|bios| bios.reboot_timeout);
    let fits = reboot.is_none_or(|timeout| (-1..=65535).contains(&timeout));
    out.expect(fits, "os/bios/@rebootTimeout", "it is neither -1 nor 0 to 65535 ms", "choose one of these");
    if let Some(features) = &os.firmware_features {
        let has = |name: FirmwareFeatureName, enabled: YesNo| {
            let mut features = features.features.iter();
            features.any(|feature| {
                feature.name.as_ref() == Some(&name) && feature.enabled.as_ref() == Some(&enabled)
            })
        };
        let clash = has(FirmwareFeatureName::EnrolledKeys, YesNo::Yes)
            && has(FirmwareFeatureName::SecureBoot, YesNo::No);
        out.expect(
            !clash,
            "os/firmware",
            "enrolled-keys takes secure-boot, which is disabled",
            "enable both, or neither",
        );
    }
}

fn clock(domain: &Domain, out: &mut Findings) {
    let Some(clock) = &domain.clock else { return };
    match clock.offset {
        Some(ClockOffset::Timezone) => {
            out.required(filled(&clock.timezone), "clock/@timezone", "the time zone");
        }
        Some(ClockOffset::Absolute) => out.required(clock.start, "clock/@start", "the time to start at"),
        _ => {}
    }
    for (i, timer) in clock.timers.iter().enumerate() {
        let at = |field: &str| format!("clock/timer[{i}]/{field}");
        let Some(name) = &timer.name else { continue };
        let only = |out: &mut Findings, field: &str, given: bool, fits: bool, whose: &str| {
            out.expect(
                !given || fits,
                at(field),
                &format!("the timer {name} has none"),
                &format!("only {whose} can have one"),
            );
        };
        let paravirtual = matches!(name, TimerName::Kvmclock | TimerName::Hypervclock);
        only(out, "@tickpolicy", timer.tickpolicy.is_some(), !paravirtual, "an emulated timer");
        let tsc = *name == TimerName::Tsc;
        only(out, "@frequency", timer.frequency.is_some_and(|frequency| frequency > 0), tsc, "tsc");
        only(out, "@mode", timer.mode.is_some(), tsc, "tsc");
        let tracks = matches!(name, TimerName::Platform | TimerName::Rtc);
        only(out, "@track", timer.track.is_some(), tracks, "platform or rtc");
        if let Some(catchup) = &timer.catchup {
            let used = [catchup.threshold, catchup.slew, catchup.limit].into_iter().flatten().any(|n| n > 0);
            let fits = !used || timer.tickpolicy == Some(TickPolicy::Catchup);
            out.expect(
                fits,
                at("catchup"),
                "nothing is caught up",
                "write tickpolicy='catchup', or leave it out",
            );
        }
    }
}

fn boot_order(domain: &Domain, out: &mut Findings) {
    let Some(devices) = &domain.devices else { return };
    // VMware's driver does without an order.
    let ordered = domain.os_kind() == Some(&OsKind::Hvm) && domain.type_ != Some(DomainType::Vmware);
    let mut places = BTreeMap::new();
    for (path, device) in devices.all() {
        let Some(boot) = device.boot() else { continue };
        match boot.order {
            None => out.add(
                format!("{path}/boot/@order"),
                "the place in the boot order is missing",
                "give a number from 1",
            ),
            Some(0) => {
                out.add(format!("{path}/boot/@order"), "the boot order has no place 0", "count from 1");
            }
            Some(order) if ordered => {
                if let Some(other) = places.get(&order) {
                    out.add(
                        format!("{path}/boot/@order"),
                        format!("the place {order} in the boot order is that of {other}, too"),
                        "give each device its own",
                    );
                } else {
                    places.insert(order, path);
                }
            }
            Some(_) => {}
        }
    }
    let both = !places.is_empty() && domain.os.as_ref().is_some_and(|os| !os.boots.is_empty());
    out.expect(
        !both,
        "os/boot[0]",
        "devices have places in the boot order, too",
        "leave out either these or the <boot> elements of <os>",
    );
}

/// One's own aliases, which drivers keep that know them.
fn aliases(domain: &Domain, out: &mut Findings) {
    let known = domain.is_qemu() || matches!(domain.type_, Some(DomainType::Xen | DomainType::Test));
    let Some(devices) = domain.devices.as_ref().filter(|_| known) else { return };
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for (path, device) in devices.all() {
        // The first console is the first serial port in other words.
        if matches!(device, DeviceRef::Console(_)) && path.ends_with("[0]") && !devices.serials.is_empty() {
            continue;
        }
        let Some(alias) = device.alias().and_then(|alias| alias.name.as_deref()) else { continue };
        let own = alias.starts_with("ua-")
            && alias.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if !own {
            continue;
        }
        match seen.get(alias) {
            Some(other) => out.add(
                format!("{path}/alias/@name"),
                format!("the alias {alias} is that of {other}, too"),
                "give each device its own",
            ),
            None => {
                seen.insert(alias, path);
            }
        }
    }
}
