//! Character devices: what they are connected to on the host.

use super::Findings;
use crate::model::common::YesNo;
use crate::model::domain::devices::{
    ChannelTargetType, CharMode, CharSource, CharType, Devices, RngBackendModel, SmartcardMode,
};

pub(super) fn check(devices: &Devices, out: &mut Findings) {
    for (i, serial) in devices.serials.iter().enumerate() {
        source(&format!("devices/serial[{i}]"), serial.type_.as_ref(), &serial.sources, false, out);
    }
    for (i, parallel) in devices.parallels.iter().enumerate() {
        source(&format!("devices/parallel[{i}]"), parallel.type_.as_ref(), &parallel.sources, false, out);
    }
    // libvirt makes the first console a copy of the first serial port.
    let copies = usize::from(!devices.serials.is_empty());
    for (i, console) in devices.consoles.iter().enumerate().skip(copies) {
        source(&format!("devices/console[{i}]"), console.type_.as_ref(), &console.sources, false, out);
    }
    for (i, channel) in devices.channels.iter().enumerate() {
        let at = &format!("devices/channel[{i}]");
        let target = channel.target.as_deref();
        let kind = target.and_then(|target| target.type_.as_ref());
        out.required(kind, format!("{at}/target/@type"), "the kind of channel");
        if let Some(target) = target.filter(|_| kind == Some(&ChannelTargetType::Guestfwd)) {
            out.required(target.address.as_ref(), format!("{at}/target/@address"), "the address");
            out.required(target.port.as_ref(), format!("{at}/target/@port"), "the port");
        }
        // libvirt makes the socket of such a channel itself.
        let made = matches!(
            kind,
            Some(ChannelTargetType::Virtio | ChannelTargetType::Xen | ChannelTargetType::Other(_))
        );
        source(at, channel.type_.as_ref(), &channel.sources, made, out);
    }
    for (i, redirdev) in devices.redirdevs.iter().enumerate() {
        source(&format!("devices/redirdev[{i}]"), redirdev.type_.as_ref(), &redirdev.sources, false, out);
    }
    for (i, card) in devices.smartcards.iter().enumerate() {
        if card.mode == Some(SmartcardMode::Passthrough) {
            source(&format!("devices/smartcard[{i}]"), card.type_.as_ref(), &card.sources, false, out);
        }
    }
    for (i, rng) in devices.rngs.iter().enumerate() {
        let Some(backend) = rng.backend.as_ref().filter(|rng| rng.model == Some(RngBackendModel::Egd)) else {
            continue;
        };
        source(&format!("devices/rng[{i}]/backend"), backend.type_.as_ref(), &backend.sources, false, out);
    }
}

fn source(at: &str, kind: Option<&CharType>, sources: &[CharSource], made: bool, out: &mut Findings) {
    if sources.len() > 1 && !matches!(kind, Some(CharType::Udp | CharType::Other(_))) {
        out.add(format!("{at}/source[1]"), "only UDP leads to two places", "keep one");
    }
    let given =
        |text: fn(&CharSource) -> Option<&String>| sources.iter().any(|source| text(source).is_some());
    let at = |attribute: &str| format!("{at}/source[0]/{attribute}");
    let mut need = |there: bool, attribute: &str, what: &str| {
        if !there {
            out.add(at(attribute), format!("{what} is missing"), "give it");
        }
    };
    match kind {
        Some(CharType::File | CharType::Dev | CharType::Pipe) => {
            need(given(|s| s.path.as_ref()), "@path", "the path");
        }
        Some(CharType::Unix) => need(made || given(|s| s.path.as_ref()), "@path", "the socket's path"),
        Some(CharType::Tcp) => {
            need(given(|s| s.host.as_ref()), "@host", "the host");
            need(given(|s| s.service.as_ref()), "@service", "the port");
        }
        Some(CharType::Udp) => {
            // What listens has a source of its own.
            let connects =
                |source: &CharSource| source.mode != Some(CharMode::Bind) && source.service.is_some();
            need(sources.iter().any(connects), "@service", "the port to connect to");
        }
        Some(CharType::SpicePort) => {
            need(given(|s| s.channel.as_ref()), "@channel", "the name of the channel");
        }
        Some(CharType::Nmdm) => {
            let (master, slave) = (given(|s| s.master.as_ref()), given(|s| s.slave.as_ref()));
            need(master || !slave, "@master", "the hypervisor's end");
            need(slave || !master, "@slave", "the clients' end");
        }
        _ => {}
    }
    let again = |source: &CharSource| {
        let reconnects = source.reconnect.as_ref().is_some_and(|again| again.enabled == Some(YesNo::Yes));
        source.mode == Some(CharMode::Bind) && reconnects
    };
    if matches!(kind, Some(CharType::Unix | CharType::Tcp)) && sources.iter().any(again) {
        out.add(at("reconnect/@enabled"), "only what connects can connect again", "write mode='connect'");
    }
}
