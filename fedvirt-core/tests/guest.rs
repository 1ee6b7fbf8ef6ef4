//! Guests on a real libvirt host. Run it through `scripts/with-libvirtd.sh`, which gives a private one:
//!
//!     scripts/with-libvirtd.sh -- cargo test -p fedvirt-core --test guest
//!
//! The one test that boots a guest needs a cloud image, whose path `FEDVIRT_TEST_IMAGE` gives (`scripts/image.sh`
//! makes one). The others make guests of a disk that is only a boot sector.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

#[path = "guest/by_name.rs"]
mod by_name;
mod gpg;
mod mirror;
#[path = "guest/packages.rs"]
mod packages;
mod server;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use fedvirt_core::cloudinit::network::{Interface, NetworkConfig};
use fedvirt_core::cloudinit::{CloudInit, HttpSeed, Ignition, Secret, Seed, TextOrList, User, WriteFile};
use fedvirt_core::guest::{Network, SeedKind, SeedOptions, Spec};
use fedvirt_core::model::domain::devices::Disk;
use fedvirt_core::model::domain::{Domain, DomainType, Memory, Os};
use fedvirt_core::{ByteSize, Error, ErrorKind, Event, Guest, Host, Progress, Result};
use packages::{PACKAGE, Packages};

/// Tests that compare what is on the host before and after must not overlap.
static HOST: Mutex<()> = Mutex::new(());

fn uri() -> String {
    std::env::var("LIBVIRT_DEFAULT_URI")
        .expect("no private host: run this by scripts/with-libvirtd.sh -- cargo test …")
}

fn host() -> Host {
    Host::open(&uri()).unwrap()
}

/// Everything on the host that making a guest could leave behind.
fn inventory(host: &Host) -> BTreeSet<String> {
    let pool = host.pool("default").unwrap();
    pool.refresh().unwrap();
    let path = pool.document().unwrap().target.unwrap().path.unwrap();
    let files = fs::read_dir(&path).unwrap().flatten().map(|entry| entry.path().display().to_string());
    let domains =
        host.domains().unwrap().into_iter().map(|domain| format!("domain {}", domain.name().unwrap()));
    files.chain(domains).collect()
}

/// Runs a test alone on the host, which must be the same before and after.
fn alone<T>(test: impl FnOnce(&Host) -> T) -> T {
    let _alone = HOST.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let host = host();
    let before = inventory(&host);
    let result = test(&host);
    assert_eq!(inventory(&host), before, "something was left behind, or taken away");
    result
}

/// A folder for a test's own files.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("fedvirt-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
    /// A disk that holds nothing but a boot sector.
    fn disk(&self) -> PathBuf {
        let mut sectors = vec![0; 1 << 20];
        sectors[510..512].copy_from_slice(&[0x55, 0xaa]);
        self.file("disk.raw", &sectors)
    }
    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn spec(name: &str, image: &Path) -> Spec {
    Guest::builder(name).memory(ByteSize::mib(64)).image(image).cloud_init(CloudInit::new().hostname(name))
}

#[test]
fn what_is_made_is_what_was_planned_and_delete_removes_exactly_that() {
    alone(|host| {
        let folder = Folder::new("exact");
        let image = folder.disk();
        let bystander = folder.disk();
        let spec = spec("exact", &image).disk_size(ByteSize::mib(100));
        let before = inventory(host);
        let steps = RefCell::new(Vec::new());
        let listen = |event: Event<'_>| {
            if let Event::Started { step, .. } = event {
                steps.borrow_mut().push(step.to_owned());
            }
        };
        let guest = spec.create(host, &listen).unwrap();
        assert_eq!(*steps.borrow(), ["check", "define", "overlay", "seed", "start", "record"]);
        let made: Vec<String> = inventory(host).difference(&before).cloned().collect();
        assert_eq!(made.len(), 3, "{made:?}");
        assert!(guest.state().unwrap().is_active());
        let document = guest.document().unwrap();
        assert!(document.unknown().is_empty(), "{:?}", document.unknown());
        let overlay = document.devices.unwrap().disks[0].source.clone().unwrap().file.unwrap();
        let volume = host.volume_by_path(&overlay).unwrap().unwrap().document().unwrap();
        let exists = host.pool("default").unwrap().create_volume(&volume).err().unwrap();
        assert!(
            matches!(&exists, Error::VolumeExists { source: Some(said), .. } if said.code == 90),
            "{exists:?}"
        );
        assert!(exists.to_string().contains(&*exists.hint().unwrap()));
        assert_eq!(volume.capacity.unwrap().to_bytes("bytes"), Some(ByteSize::mib(100)));
        assert_eq!(volume.backing_store.unwrap().path.as_deref(), image.to_str());

        assert_eq!(Guest::lookup(host, "exact").unwrap().uuid(), guest.uuid());
        assert!(Guest::list(host).unwrap().iter().any(|other| other.uuid() == guest.uuid()));
        let taken = spec.create(host, &()).unwrap_err();
        assert!(matches!(&taken, Error::NameTaken { owner: "made by fedvirt", .. }), "{taken}");
        assert!(guest.state().unwrap().is_active(), "the guest that has the name is left alone");

        guest.delete().unwrap();
        guest.delete().unwrap();
        assert_eq!(inventory(host), before);
        assert!(image.exists() && bystander.exists());
        assert!(matches!(Guest::lookup(host, "exact"), Err(Error::NotFound { .. })));
    });
}

#[test]
fn foreign_guests_are_left_alone() {
    alone(|host| {
        let folder = Folder::new("foreign");
        let mut foreign = Domain::new(DomainType::Qemu, "foreign");
        foreign.memory = Some(Box::new(Memory::new(ByteSize::mib(16))));
        foreign.os = Some(Box::new(Os::hvm("x86_64", "pc")));
        let handle = host.define(&foreign).unwrap();
        let error = spec("foreign", &folder.disk()).create(host, &()).unwrap_err();
        assert!(matches!(&error, Error::NameTaken { owner: "not made by fedvirt", .. }), "{error}");
        assert!(matches!(Guest::lookup(host, "foreign"), Err(Error::NotOurs { .. })));
        assert!(!Guest::list(host).unwrap().iter().any(|guest| guest.name() == "foreign"));
        handle.undefine().unwrap();
    });
}

#[test]
fn mistakes_are_found_before_anything_is_made() {
    alone(|host| {
        let folder = Folder::new("mistakes");
        let disk = folder.disk();
        let good = spec("mistake", &disk);
        let mut sparse = [0; 512];
        sparse[..4].copy_from_slice(b"KDMV");
        sparse[12] = 8; // sectors
        let vmdk = folder.file("disk.vmdk", &sparse);
        let text = folder.file("notes.txt", b"not a disk");
        let cut = folder.file("cut.qcow2", b"QFI\xfb\0\0\0\x03");
        let key = |key: &str| CloudInit::new().user(User::new("alice").ssh_key(key));
        let cases: Vec<(Spec, ErrorKind, &str)> = vec![
            (
                spec("mistake", Path::new("/nowhere/image.qcow2")),
                ErrorKind::ImageNotFound,
                "/nowhere/image.qcow2",
            ),
            (spec("mistake", &vmdk), ErrorKind::ImageFormat, "VMDK"),
            (spec("mistake", &text), ErrorKind::ImageFormat, "no boot sector"),
            (spec("mistake", &cut), ErrorKind::ImageFormat, "cut off"),
            (spec("mistake", &folder.0), ErrorKind::ImageFormat, "directory"),
            (spec("a/b", &disk), ErrorKind::InvalidName, "a/b"),
            (good.clone().disk_size(ByteSize::kib(512)), ErrorKind::DiskTooSmall, "1 MiB"),
            (good.clone().memory(ByteSize::tib(64)), ErrorKind::MemoryExceedsHost, "64 TiB"),
            (good.clone().vcpus(100_000), ErrorKind::Unsupported, "100000"),
            (good.clone().pool("no-such"), ErrorKind::NotFound, "there is default"),
            (good.clone().cloud_init(key("ssh-ed25519 not-base64")), ErrorKind::InvalidSshKey, "users[0]"),
            (
                good.clone().cloud_init(key("-----BEGIN OPENSSH PRIVATE KEY-----")),
                ErrorKind::InvalidSshKey,
                "private",
            ),
        ];
        for (spec, kind, says) in cases {
            let before = inventory(host);
            let error = spec.create(host, &()).unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.to_string().contains(says), "{error}");
            assert_eq!(inventory(host), before, "{error}");
            // Planning finds the same.
            assert_eq!(spec.plan(host).unwrap_err().kind(), kind);
        }
        let network = good.network(Network::Network("no-such".into())).create(host, &()).unwrap_err();
        if host.is_session() {
            assert_eq!(network.kind(), ErrorKind::NotFound, "{network}");
        } else {
            assert!(network.to_string().contains("there is default"), "{network}");
        }
    });
}

/// What is in a guest's CD drive: as it runs, or as its next start will have it.
fn cd(guest: &Guest, inactive: bool) -> Option<String> {
    let disks = guest.domain().document(inactive).unwrap().devices.unwrap().disks;
    let drive = disks.into_iter().find(|disk| disk.target.as_ref().unwrap().dev.as_deref() == Some("sda"));
    drive.unwrap().source.and_then(|source| source.file)
}

#[test]
fn seeds_come_and_go_without_a_surprise_for_what_runs() {
    alone(|host| {
        let folder = Folder::new("reseed");
        let before = inventory(host);
        let made = || inventory(host).difference(&before).filter(|name| name.contains("-seed")).count();
        let guest =
            spec("reseed", &folder.disk()).seed(SeedOptions::default().once()).create(host, &()).unwrap();
        let first = cd(&guest, false).unwrap();
        assert_eq!((cd(&guest, true), made()), (None, 1), "there for the first run alone");

        let seed = Seed::new(&CloudInit::new().package("htop"), "reseed").unwrap();
        for _ in 0..2 {
            guest.set_seed(&seed, &SeedKind::ConfigDrive).unwrap();
            assert_eq!(cd(&guest, false).as_ref(), Some(&first));
            assert_eq!(made(), 2, "the same seed again is the same volume");
        }
        let second = cd(&guest, true).unwrap();
        guest.domain().destroy().unwrap();
        guest.start().unwrap();
        assert_eq!((cd(&guest, false), made()), (Some(second.clone()), 1), "{first} is gone");
        assert!(Path::new(&second).exists());

        guest.remove_seed().unwrap();
        assert_eq!((cd(&guest, false), cd(&guest, true)), (Some(second), None));
        // Whatever else is in the drive by then is not ours to replace.
        let other = folder.file("other.iso", &[0; 2048]);
        let insert = |domain: &mut Domain| {
            let drive = domain.devices.as_mut().unwrap().disks.last_mut().unwrap();
            drive.source = Disk::file(other.to_str().unwrap()).source;
        };
        guest.domain().redefine(insert).unwrap();
        guest.set_seed(&seed, &SeedKind::Iso).unwrap();
        assert_eq!(cd(&guest, true).as_deref(), other.to_str());
        assert_eq!(guest.domain().document(true).unwrap().devices.unwrap().disks.len(), 3);
        guest.remove_seed().unwrap();
        guest.domain().destroy().unwrap();
        guest.start().unwrap();
        assert_eq!(made(), 0);
        let http = SeedKind::Smbios(HttpSeed::new("http://192.0.2.1/").unwrap());
        assert_eq!(guest.set_seed(&seed, &http).unwrap_err().kind(), ErrorKind::InvalidSpec);
        guest.set_seed(&seed, &SeedKind::Iso).unwrap();
        guest.delete().unwrap();
        assert_eq!(inventory(host), before);
    });
}

#[test]
fn seeds_that_cannot_be_made_change_nothing() {
    alone(|host| {
        let folder = Folder::new("reseed-fails");
        let before = inventory(host);
        let guest = spec("unseeded", &folder.disk()).create(host, &()).unwrap();
        let seed = Seed::new(&CloudInit::new().package("htop"), "unseeded").unwrap();
        let set = || guest.set_seed(&seed, &SeedKind::Iso);
        let record = || guest.domain().metadata("urn:fedvirt:guest:1").unwrap().unwrap();
        set().unwrap();
        let path = cd(&guest, true).unwrap();
        let content = fs::read(&path).unwrap();
        let spoil = || fs::write(&path, vec![0; content.len()]).unwrap();

        // What the next start will use is as it should be; what nothing uses may be what an upload left that was killed.
        spoil();
        set().unwrap();
        assert_eq!(fs::read(&path).unwrap(), vec![0; content.len()]);
        guest.remove_seed().unwrap();
        set().unwrap();
        assert!(fs::read(&path).unwrap() == content);
        // As it runs, it has the seed open.
        guest.domain().destroy().unwrap();
        guest.start().unwrap();
        guest.remove_seed().unwrap();
        spoil();
        set().unwrap();
        assert_eq!(
            (cd(&guest, false), fs::read(&path).unwrap()),
            (Some(path.clone()), vec![0; content.len()])
        );
        guest.remove_seed().unwrap();
        guest.domain().destroy().unwrap();
        guest.start().unwrap();
        assert!(!Path::new(&path).exists());

        // It cannot be made.
        let says = record().replace("pending", "done");
        assert_ne!(says, record());
        guest.domain().set_metadata("fedvirt", "urn:fedvirt:guest:1", &says, true).unwrap();
        let says = record();
        std::os::unix::fs::symlink("/nowhere", &path).unwrap();
        assert_eq!(set().unwrap_err().kind(), ErrorKind::Libvirt);
        assert_eq!((record(), cd(&guest, true)), (says, None));
        fs::remove_file(&path).unwrap();

        // It is made, and then nothing more can be recorded or defined.
        set().unwrap();
        guest.remove_seed().unwrap();
        let says = record();
        let config = match host.is_session() {
            true => format!("{}/libvirt", std::env::var("XDG_CONFIG_HOME").unwrap()),
            false => "/etc/libvirt".to_owned(),
        };
        let in_the_way = format!("{config}/qemu/unseeded.xml.new");
        fs::create_dir(&in_the_way).unwrap();
        let failed = set();
        fs::remove_dir(&in_the_way).unwrap();
        assert_eq!(failed.unwrap_err().kind(), ErrorKind::Libvirt);
        assert_eq!((record(), cd(&guest, true)), (says, None));
        assert!(!Path::new(&path).exists());
        set().unwrap();
        assert!(fs::read(&path).unwrap() == content);
        guest.delete().unwrap();
        assert_eq!(inventory(host), before);
    });
}

#[test]
fn qemu_takes_ignition_configs_and_serial_numbers() {
    alone(|host| {
        let folder = Folder::new("ignition");
        let base = || Guest::builder("ignition").memory(ByteSize::mib(64)).image(folder.disk());
        let config = Ignition::from_json(r#"{"ignition": {"version": "3.4.0"}}"#).unwrap();
        let guest = base().ignition(config.clone()).create(host, &()).unwrap();
        let file = guest.document().unwrap().sysinfos[0].entries[0].file.clone().unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), config.text(), "to the byte");
        let seed = Seed::new(&CloudInit::new(), "ignition").unwrap();
        let error = guest.set_seed(&seed, &SeedKind::Iso).unwrap_err();
        assert!(error.to_string().contains("Ignition"), "{error}");
        guest.remove_seed().unwrap();
        guest.domain().destroy().unwrap();
        guest.start().unwrap();
        assert!(!Path::new(&file).exists() && guest.document().unwrap().sysinfos.is_empty());
        guest.delete().unwrap();

        let server = HttpSeed::new("http://192.0.2.1/a,b").unwrap();
        let guest =
            base().seed(SeedOptions::new(SeedKind::Smbios(server.clone()))).create(host, &()).unwrap();
        let running = guest.document().unwrap();
        let serial = running.sysinfos[0].system.as_ref().unwrap().entries[0].value.clone();
        assert_eq!(serial, Some(server.serial()));
        guest.set_seed(&seed, &SeedKind::Iso).unwrap();
        guest.domain().destroy().unwrap();
        guest.start().unwrap();
        let xml = guest.document().unwrap().to_xml();
        assert!(!xml.contains("ds=nocloud") && cd(&guest, false).is_some(), "{xml}");
        guest.delete().unwrap();
    });
}

/// Where QEMU runs as another user, an image can be out of its reach; run with `--unprivileged-qemu`.
#[test]
fn out_of_reach_images_name_the_component_and_the_remedy() {
    use std::os::unix::fs::PermissionsExt;
    alone(|host| {
        let folder = Folder::new("reach");
        let spec = spec("reach", &folder.disk());
        fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o700)).unwrap();
        let error = spec.create(host, &()).unwrap_err();
        let Error::PathPermission { component, need, hint, .. } = &error else { panic!("{error}") };
        assert_eq!((component, *need), (&folder.0, "search (x)"), "{error}");
        assert!(hint.contains("chmod o+x") && hint.contains("setfacl -m u:"), "{error}");
        // The remedy cures it.
        let remedy = hint.split('`').nth(3).unwrap();
        assert!(Command::new("sh").args(["-c", remedy]).status().unwrap().success(), "{remedy}");
        spec.create(host, &()).unwrap().delete().unwrap();
    });
}

#[test]
fn a_start_that_fails_leaves_nothing() {
    alone(|host| {
        let folder = Folder::new("start");
        // No such bridge: libvirt finds out when the guest starts.
        let spec = spec("start", &folder.disk()).network(Network::Bridge("nosuchbr0".into()));
        let error = spec.create(host, &()).unwrap_err();
        assert!(matches!(&error, Error::Libvirt { action, .. } if action.contains("starting")), "{error}");
        assert!(error.to_string().contains("nosuchbr0"), "{error}");
    });
}

#[test]
fn hosts_that_do_not_answer() {
    let error = Host::open("qemu+unix:///system?socket=/nonexistent/socket").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::HostUnreachable, "{error}");
    assert!(error.to_string().contains("/nonexistent/socket"), "{error}");
    let error = Host::open("nosuch:///system").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::HostUnreachable, "{error}");
    let error = Host::open("test:///default\0").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidSpec, "{error}");
    let error = Host::open("not a uri").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::HostUnreachable, "{error}");
    // libvirt's own test driver runs no guests from images.
    let folder = Folder::new("testdriver");
    let test = Host::open("test:///default").unwrap();
    let error = spec("web1", &folder.disk()).pool("default-pool").create(&test, &()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsupported, "{error}");
}

#[test]
fn cancelling_at_any_step_leaves_nothing() {
    /// Cancels once so many steps have begun.
    struct CancelAt(usize, RefCell<usize>);
    impl Progress for CancelAt {
        fn event(&self, event: Event<'_>) {
            if matches!(event, Event::Started { .. }) {
                *self.1.borrow_mut() += 1;
            }
        }
        fn is_cancelled(&self) -> bool {
            *self.1.borrow() >= self.0
        }
    }
    alone(|host| {
        let folder = Folder::new("cancel");
        let spec = spec("cancel", &folder.disk());
        for step in 0..7 {
            let before = inventory(host);
            let error = spec.create(host, &CancelAt(step, RefCell::default())).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Cancelled, "step {step}: {error}");
            assert_eq!(inventory(host), before, "step {step}");
        }
        let guest = spec.create(host, &()).unwrap();
        let error = guest.wait_ready(Duration::from_secs(60), &CancelAt(1, RefCell::default())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Cancelled, "{error}");
        assert!(guest.state().unwrap().is_active(), "waiting changes nothing");
        guest.delete().unwrap();
    });
}

#[test]
fn a_timeout_says_what_was_waited_for() {
    alone(|host| {
        let folder = Folder::new("timeout");
        let guest = spec("timeout", &folder.disk()).create(host, &()).unwrap();
        let since = Instant::now();
        let error = guest.wait_ready(Duration::from_secs(2), &()).unwrap_err();
        assert!(since.elapsed() >= Duration::from_secs(2));
        assert!(matches!(&error, Error::Timeout { after, .. } if after.as_secs() == 2), "{error}");
        assert!(error.to_string().contains("still waiting for its"), "{error}");
        guest.delete().unwrap();
        let error = guest.wait_ready(Duration::from_secs(60), &()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
    });
}

#[test]
fn one_name_at_a_time_many_names_at_once() {
    alone(|host| {
        let folder = Folder::new("parallel");
        let disk = folder.disk();
        let race = |names: Vec<String>| -> Vec<Result<Guest>> {
            let disk = &disk;
            std::thread::scope(|scope| {
                let threads: Vec<_> = names
                    .iter()
                    .map(|name| scope.spawn(move || spec(name, disk).create(&self::host(), &())))
                    .collect();
                threads.into_iter().map(|thread| thread.join().unwrap()).collect()
            })
        };
        let (made, refused): (Vec<_>, Vec<_>) =
            race(vec!["same".into(); 6]).into_iter().partition(Result::is_ok);
        assert_eq!(made.len(), 1, "{refused:?}");
        for error in refused.into_iter().filter_map(Result::err) {
            assert_eq!(error.kind(), ErrorKind::NameTaken, "{error}");
        }
        Guest::lookup(host, "same").unwrap().delete().unwrap();
        for guest in race((0..6).map(|i| format!("other{i}")).collect()) {
            guest.unwrap().delete().unwrap();
        }
    });
}

/// Kills its own process at the report of that number.
struct KillAt(usize, RefCell<usize>);

impl Progress for KillAt {
    fn event(&self, _: Event<'_>) {
        let mut seen = self.1.borrow_mut();
        if *seen == self.0 {
            // By a shell, since the standard library can only end a process in an orderly way.
            let _ = Command::new("sh").arg("-c").arg(format!("kill -9 {}", std::process::id())).status();
            std::thread::sleep(Duration::from_secs(60));
        }
        *seen += 1;
    }
}

/// The process that `killed_at_any_step` kills; nothing by itself.
#[test]
#[ignore = "run by killed_at_any_step in a process of its own"]
fn the_process_that_is_killed() {
    let image = PathBuf::from(std::env::var("FEDVIRT_KILL_IMAGE").unwrap());
    let at = std::env::var("FEDVIRT_KILL_AT").unwrap().parse().unwrap();
    spec("killed", &image).create(&host(), &KillAt(at, RefCell::default())).unwrap();
}

fn creator(image: &Path, kill_at: usize) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "the_process_that_is_killed"]);
    command.env("FEDVIRT_KILL_IMAGE", image).env("FEDVIRT_KILL_AT", kill_at.to_string());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// After a death at any point, making the guest again succeeds, and so does deleting it.
fn recover(host: &Host, spec: &Spec, create_again: bool, before: &BTreeSet<String>, what: &str) {
    if create_again {
        let guest = spec.create(host, &()).unwrap_or_else(|error| panic!("{what}: {error}"));
        guest.delete().unwrap_or_else(|error| panic!("{what}: {error}"));
    } else {
        match Guest::lookup(host, "killed") {
            Ok(guest) => guest.delete().unwrap_or_else(|error| panic!("{what}: {error}")),
            Err(error) => assert_eq!(error.kind(), ErrorKind::NotFound, "{what}: {error}"),
        }
    }
    assert_eq!(&inventory(host), before, "{what}: something is orphaned");
}

#[test]
fn killed_at_any_step() {
    alone(|host| {
        let folder = Folder::new("kill");
        let image = folder.disk();
        let spec = spec("killed", &image);
        let before = inventory(host);
        // Six steps report their begin and end; the end of the last one is the last report.
        for at in 0..12 {
            for create_again in [true, false] {
                let status = creator(&image, at).status().unwrap();
                assert_eq!(status.signal(), Some(9), "report {at}: {status}");
                if at == 11 && create_again {
                    // All was made: it is there, and has its name.
                    assert_eq!(spec.create(host, &()).unwrap_err().kind(), ErrorKind::NameTaken);
                    recover(host, &spec, false, &before, "made whole");
                    continue;
                }
                recover(host, &spec, create_again, &before, &format!("report {at}, again {create_again}"));
            }
        }
    });
}

#[test]
fn killed_at_any_moment() {
    alone(|host| {
        let folder = Folder::new("moment");
        let image = folder.disk();
        let spec = spec("killed", &image);
        let before = inventory(host);
        for round in 0..20u64 {
            let mut child = creator(&image, usize::MAX).spawn().unwrap();
            std::thread::sleep(Duration::from_millis(5 + round * 23));
            child.kill().unwrap();
            let finished = child.wait().unwrap().signal().is_none();
            recover(
                host,
                &spec,
                !finished && round % 2 == 0 && !is_made(host),
                &before,
                &format!("round {round}"),
            );
        }
    });
}

/// Whether the making got to its end before the kill.
fn is_made(host: &Host) -> bool {
    let Ok(domain) = host.domain("killed") else { return false };
    let record = domain.metadata("urn:fedvirt:guest:1").unwrap();
    record.is_some_and(|xml| xml.contains("state='ready'") || xml.contains("state=\"ready\""))
}

/// An SSH key of the test's own.
fn ssh_key(folder: &Folder) -> (PathBuf, String) {
    let file = folder.0.join("key");
    let status = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(&file).status();
    assert!(status.expect("ssh-keygen is missing: install openssh-client").success());
    let public = fs::read_to_string(file.with_extension("pub")).unwrap();
    (file, public)
}

#[test]
fn a_cloud_image_becomes_a_guest_that_answers() {
    let image = std::env::var("FEDVIRT_TEST_IMAGE")
        .expect("no image: set FEDVIRT_TEST_IMAGE to what scripts/image.sh prints");
    // Under the name that Fedora's has: the name chooses where it comes from, not what boots.
    let mirror = mirror::Mirror::new();
    mirror.put_fedora(&fs::read(image).unwrap());
    alone(|host| {
        let folder = Folder::new("boot");
        let packages = Packages::new(&folder.0);
        let (key, public) = ssh_key(&folder);
        let nics = NetworkConfig::v2()
            .ethernet("nic0", Interface::new().dhcp4(true))
            .ethernet("nic1", Interface::new().address("192.0.2.10/24"));
        let root = Secret::generate().unwrap();
        let config = || {
            CloudInit::new()
                .user(User::new("alice").ssh_key(&public).sudo())
                .file(WriteFile::new("/etc/fedvirt-file", "yes: 12:30 'é'\n").permissions(0o640))
                .run_argv(["touch", "/run/a b"])
        };
        let mut first = config()
            .hostname("booted")
            .root_password(root)
            .unwrap()
            .package_update(true)
            .package(PACKAGE)
            .run("echo first >> /var/lib/fedvirt-instances");
        let apt = first.apt.get_or_insert_default();
        apt.preserve_sources_list = Some(false);
        apt.sources_list = Some(packages.source());
        // The test image leaves out modules that take long.
        let modules = ["set-passwords", "apt-configure", "timezone", "runcmd"];
        first.cloud_config_modules = Some(modules.map(|name| TextOrList::Text(name.into())).into());
        let spec = Guest::builder("boot")
            .memory(ByteSize::mib(512))
            .vcpus(2)
            .os("fedora:43")
            .images(mirror.images("cache"))
            .disk_size(ByteSize::gib(3))
            .more_network(Network::User { ssh_port: None })
            .network_config(nics.clone())
            .vendor_data("#!/bin/sh\necho vendor > /run/fedvirt-vendor\n")
            .cloud_init(first);
        let guest = spec.create(host, &()).unwrap();
        let console = RefCell::new(Vec::new());
        let listen = |event: Event<'_>| {
            if let Event::Note { text, .. } = event {
                console.borrow_mut().push(text.to_owned());
            }
        };
        let ready =
            guest.wait_ready(Duration::from_secs(600), &listen).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(ready.user.as_deref(), Some("alice"));
        assert!(!console.borrow().is_empty(), "the console was shown");
        let ssh = |command: &str| -> String {
            let output = Command::new("ssh")
                .args([
                    "-F",
                    "none",
                    "-o",
                    "BatchMode=yes",
                    "-o",
                    "StrictHostKeyChecking=no",
                    "-o",
                    "UserKnownHostsFile=/dev/null",
                ])
                .args([
                    "-o",
                    "LogLevel=ERROR",
                    "-o",
                    "ConnectTimeout=60",
                    "-p",
                    &ready.ssh.port().to_string(),
                    "-i",
                ])
                .arg(&key)
                .arg(format!("alice@{}", ready.ssh.ip()))
                .arg(command)
                .output()
                .expect("ssh is missing: install openssh-client");
            assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).unwrap()
        };
        let facts = ssh("hostname; id -un; sudo cat /etc/fedvirt-file; sudo stat -c %a /etc/fedvirt-file; \
             ls '/run/a b'; lsblk -bno SIZE /dev/vda | head -1; cloud-init status; \
             sudo grep ^root: /etc/shadow | cut -c 1-8; cat /run/fedvirt-vendor; ip -br -4 addr | grep -o 192.0.2.10/24; \
             cat /var/lib/fedvirt-instances /usr/share/fedvirt-hello");
        assert_eq!(
            facts,
            "booted\nalice\nyes: 12:30 'é'\n640\n/run/a b\n3221225472\nstatus: done\nroot:$6$\nvendor\n192.0.2.10/24\nfirst\n\
             from a package\n",
            "what cloud-init was told, it did"
        );
        let result: serde_json::Value =
            serde_json::from_str(&ssh("cat /run/cloud-init/result.json")).unwrap();
        assert_eq!(result["v1"]["errors"], serde_json::json!([]), "{result}");
        // Another process that knows only the name gets the same answer at once.
        let again = Guest::lookup(&Host::open(&uri()).unwrap(), "boot").unwrap();
        assert_eq!(again.wait_ready(Duration::from_secs(60), &()).unwrap(), ready);

        // The same configuration again does nothing again.
        let restart = || {
            ssh("sudo systemctl poweroff --no-block");
            let since = Instant::now();
            while guest.state().unwrap().is_active() {
                assert!(since.elapsed() < Duration::from_secs(300), "it does not go down");
                std::thread::sleep(Duration::from_millis(200));
            }
            guest.start().unwrap();
            let ready = guest.wait_ready(Duration::from_secs(600), &());
            ready.unwrap_or_else(|error| panic!("{error}"))
        };
        assert_eq!(restart(), ready);
        let facts = "cloud-init status --wait | grep status; hostname; cat /var/lib/fedvirt-instances; ip -br -4 addr | grep -o 192.0.2.1./24";
        assert!(ssh(facts).ends_with("status: done\nbooted\nfirst\n192.0.2.10/24\n"), "{}", ssh(facts));

        // Another one is applied, from the next start on; this one comes as a config drive.
        let changed = config().hostname("changed").run("echo second >> /var/lib/fedvirt-instances");
        let nics = nics.ethernet("nic1", Interface::new().address("192.0.2.11/24"));
        let seed = Seed::new(&changed, guest.name()).unwrap().network_config(nics);
        guest.set_seed(&seed, &SeedKind::ConfigDrive).unwrap();
        assert_eq!(ssh("hostname"), "booted\n");
        assert_eq!(restart(), ready);
        assert_eq!(ssh(facts), "status: done\nchanged\nfirst\nsecond\n192.0.2.11/24\n");
        guest.delete().unwrap();
    });
}
