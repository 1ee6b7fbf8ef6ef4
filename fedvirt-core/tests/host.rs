//! Domains, networks, pools and volumes of a real host. Run it through `scripts/with-libvirtd.sh`, which gives a private
//! one:
//!
//!     scripts/with-libvirtd.sh -- cargo test -p fedvirt-core --test host

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use fedvirt_core::host::DomainState;
use fedvirt_core::model::Device;
use fedvirt_core::model::domain::Domain;
use fedvirt_core::model::domain::devices::{Disk, DiskBus, Interface, InterfaceSource};
use fedvirt_core::model::network::Network;
use fedvirt_core::model::storage_pool::Pool;
use fedvirt_core::model::storage_volume::Volume;
use fedvirt_core::{Error, Host};

fn host() -> Host {
    let uri = std::env::var("LIBVIRT_DEFAULT_URI")
        .expect("no private host: run this by scripts/with-libvirtd.sh -- cargo test …");
    Host::open(&uri).unwrap()
}

/// A guest that does nothing, with one interface.
fn domain(name: &str, network: &str) -> Domain {
    Domain::from_xml(&format!(
        "<domain type='qemu'><name>{name}</name><memory unit='MiB'>16</memory>\
         <os><type arch='x86_64' machine='q35'>hvm</type></os>\
         <devices><interface type='network'><mac address='52:54:00:00:00:01'/><source network='{network}'/>\
         <model type='virtio'/></interface></devices></domain>"
    ))
    .unwrap()
}

fn network(name: &str) -> Network {
    Network::from_xml(&format!(
        "<network><name>{name}</name><bridge name='fv-{name}'/><ip address='192.168.177.1' prefix='24'/></network>"
    ))
    .unwrap()
}

/// The network of the first interface, in what is defined and in what runs.
fn networks_of(host: &Host, name: &str) -> [Option<String>; 2] {
    [true, false].map(|inactive| {
        let devices = host.domain(name).unwrap().document(inactive).unwrap().devices.unwrap();
        devices.interfaces[0].source.as_ref()?.network.clone()
    })
}

#[test]
fn a_guest_that_runs_moves_to_another_network() {
    let host = host();
    let lan = host.define_network(&network("moves")).unwrap();
    lan.start().unwrap();
    let guest = host.define(&domain("moves", "default")).unwrap();
    guest.start().unwrap();
    assert_eq!(guest.state().unwrap(), DomainState::Running);

    for mut interface in guest.document(true).unwrap().devices.unwrap().interfaces {
        let source = InterfaceSource { network: Some("moves".into()), ..Default::default() };
        interface.source = Some(Box::new(source));
        guest.update_device(&interface.into()).unwrap();
    }
    assert_eq!(networks_of(&host, "moves"), [Some("moves".to_owned()), Some("moves".to_owned())]);

    guest.destroy().unwrap();
    guest.undefine().unwrap();
    lan.destroy().unwrap();
    lan.undefine().unwrap();
    let gone = guest.document(false).unwrap_err();
    assert!(matches!(&gone, Error::NotFound { what: "domain", name, .. } if name == "moves"), "{gone}");
}

#[test]
fn devices_come_and_go() {
    let host = host();
    let guest = host.define(&domain("devices", "default")).unwrap();
    let pool = host.pool("default").unwrap();
    let volume = Volume::from_xml(
        "<volume><name>devices.raw</name><capacity>1048576</capacity><target><format type='raw'/></target></volume>",
    );
    let volume = pool.create_volume(&volume.unwrap()).unwrap();
    let disk = Device::from(Disk::file(volume.path().unwrap()).with_target("vdz", DiskBus::Virtio));
    let nic = Device::from(Interface::network("default"));
    guest.attach_device(&disk).unwrap();
    guest.attach_device(&nic).unwrap();
    let document = guest.document(true).unwrap();
    assert!(document.disk("vdz").is_some());
    assert_eq!(document.devices.unwrap().interfaces.len(), 2);
    let again = guest.attach_device(&disk).unwrap_err();
    assert!(again.to_string().contains("adding the disk of domain devices failed"), "{again}");
    guest.detach_device(&disk).unwrap();
    assert!(guest.document(true).unwrap().disk("vdz").is_none());

    guest.undefine().unwrap();
    volume.delete().unwrap();
}

#[test]
fn everything_is_listed_whoever_made_it() {
    let host = host();
    let guest = host.define(&domain("listed", "default")).unwrap();
    let names: Vec<String> = host.domains().unwrap().iter().map(|domain| domain.name().unwrap()).collect();
    assert!(names.contains(&"listed".to_owned()), "{names:?}");
    assert_eq!(host.domain("listed").unwrap().uuid().unwrap(), guest.uuid().unwrap());
    guest.set_autostart(true).unwrap();
    assert!(guest.autostart().unwrap());
    guest.undefine().unwrap();
    let missing = host.domain("listed").map(|_| ()).unwrap_err();
    assert!(matches!(&missing, Error::NotFound { what: "domain", .. }), "{missing}");

    let network = host.define_network(&network("listed")).unwrap();
    assert!(host.network_names().unwrap().contains(&"listed".to_owned()));
    assert!(host.networks().unwrap().iter().any(|network| network.name() == "listed"));
    assert!(!network.is_active().unwrap() && !network.autostart().unwrap());
    network.set_autostart(true).unwrap();
    assert!(network.autostart().unwrap());
    assert_eq!(network.document().unwrap().uuid, Some(network.uuid().unwrap()));
    network.undefine().unwrap();
    assert!(host.network("listed").is_err());
}

#[test]
fn a_pool_from_nothing() {
    let host = host();
    let parent = host.pool("default").unwrap().document().unwrap().target.unwrap().path.unwrap();
    let path = format!("{parent}/second");
    let document = format!("<pool type='dir'><name>second</name><target><path>{path}</path></target></pool>");
    let pool = host.define_pool(&Pool::from_xml(&document).unwrap()).unwrap();
    assert!(!pool.is_active().unwrap());
    assert!(pool.volumes().is_err(), "it does not run");
    pool.build().unwrap();
    pool.start().unwrap();
    pool.set_autostart(true).unwrap();
    assert!(pool.autostart().unwrap() && pool.is_active().unwrap());
    assert!(host.pools().unwrap().iter().any(|pool| pool.name() == "second"));
    assert_eq!(pool.document().unwrap().uuid, Some(pool.uuid().unwrap()));
    let volume = Volume::from_xml("<volume><name>data.raw</name><capacity>4096</capacity></volume>").unwrap();
    let volume = pool.create_volume(&volume).unwrap();
    volume.upload(b"content").unwrap();
    let names: Vec<String> = pool.volumes().unwrap().iter().map(|volume| volume.name().unwrap()).collect();
    assert_eq!(names, ["data.raw"]);
    assert!(std::fs::read(volume.path().unwrap()).unwrap().starts_with(b"content"));
    volume.delete().unwrap();
    pool.destroy().unwrap();
    pool.undefine().unwrap();
    std::fs::remove_dir(&path).unwrap();
}

/// A reader of something, a hole, something, and a hole.
struct Content {
    at: u64,
    /// Fails there.
    breaks: Option<u64>,
}

impl Content {
    const LENGTH: u64 = 40 << 20;

    fn byte(at: u64) -> u8 {
        match at >> 20 {
            0 | 7 => (at % 251) as u8 + 1,
            _ => 0,
        }
    }
}

impl std::io::Read for Content {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.breaks.is_some_and(|breaks| self.at >= breaks) {
            return Err(std::io::Error::other("the wire is cut"));
        }
        let length = buffer.len().min(70_001).min((Self::LENGTH - self.at) as usize);
        for byte in &mut buffer[..length] {
            *byte = Self::byte(self.at);
            self.at += 1;
        }
        Ok(length)
    }
}

#[test]
fn a_volume_of_what_a_reader_gives() {
    use std::os::unix::fs::MetadataExt;
    use std::sync::atomic::{AtomicU64, Ordering};

    use fedvirt_core::{Event, Progress};

    /// Counts, and gives up there.
    struct Counts {
        done: AtomicU64,
        gives_up: u64,
    }
    impl Progress for Counts {
        fn event(&self, event: Event<'_>) {
            if let Event::Bytes { done, total, .. } = event {
                assert!(self.done.swap(done, Ordering::Relaxed) <= done);
                assert!(total >= Some(Content::LENGTH));
            }
        }
        fn is_cancelled(&self) -> bool {
            self.done.load(Ordering::Relaxed) >= self.gives_up
        }
    }
    let counts = |gives_up| Counts { done: AtomicU64::new(0), gives_up };

    let host = host();
    let pool = host.pool("default").unwrap();
    let length = Content::LENGTH;
    let document = format!(
        "<volume><name>streamed.img</name><capacity>{length}</capacity><allocation>0</allocation>\
         <target><format type='raw'/></target></volume>"
    );
    let document = Volume::from_xml(&document).unwrap();
    let make = |breaks, length, counts: &Counts| {
        pool.create_volume_from(&document, &mut Content { at: 0, breaks }, length, counts)
    };
    let right = |path: &str| {
        let content = std::fs::read(path).unwrap();
        assert_eq!(content.len() as u64, length);
        assert!((0..length).zip(content).all(|(at, byte)| byte == Content::byte(at)));
    };

    let all = counts(u64::MAX);
    let volume = make(None, length, &all).unwrap();
    assert_eq!(all.done.load(Ordering::Relaxed), length);
    let path = volume.path().unwrap();
    right(&path);
    let blocks = std::fs::metadata(&path).unwrap().blocks();
    assert!(blocks * 512 < 8 << 20, "the holes take room: {blocks} blocks");
    assert!(matches!(make(None, length, &all).err().unwrap(), Error::VolumeExists { .. }));
    // Over what is there, zeros are zeros.
    std::fs::write(&path, vec![1; length as usize]).unwrap();
    volume.upload_from(&mut Content { at: 0, breaks: None }, length, &counts(u64::MAX)).unwrap();
    right(&path);
    volume.delete().unwrap();

    // Nothing is left of what fails.
    for (error, says) in [
        (make(Some(8 << 20), length, &counts(u64::MAX)).err().unwrap(), "the wire is cut"),
        (make(None, length + 1, &counts(u64::MAX)).err().unwrap(), "shorter than was said"),
        (make(None, length, &counts(1 << 20)).err().unwrap(), "cancelled"),
    ] {
        assert!(error.to_string().contains(says), "{error}");
        assert!(pool.volume("streamed.img", true).unwrap().is_none());
    }
}
