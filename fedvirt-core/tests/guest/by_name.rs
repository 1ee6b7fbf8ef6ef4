//! Guests from an image's name, by a server that plays Fedora.

use std::sync::Arc;

use fedvirt_core::image::{Cache, Images, Prune};
use fedvirt_core::model::domain::devices::{DiskBus, DiskType};
use sha2::Digest as _;

use super::*;
use crate::mirror::{FEDORA, FEDORA_IMAGE, FEDORA_LIST, Mirror};
use crate::server::{File, Server, answer};

/// The private host, as a client on another machine sees it: by a program that passes on what both say.
struct Remote {
    _folder: Folder,
    host: Host,
}

impl Remote {
    fn open(name: &str) -> Self {
        use std::os::unix::fs::PermissionsExt;

        let folder = Folder::new(name);
        let session = uri().ends_with("/session");
        let socket = match session {
            true => format!("{}/libvirt/libvirt-sock", std::env::var("XDG_RUNTIME_DIR").unwrap()),
            false => "/run/libvirt/libvirt-sock".to_owned(),
        };
        let script =
            folder.file("pass-on", format!("#!/usr/bin/env python3\n{}", pass_on(&socket)).as_bytes());
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
        let path = if session { "session" } else { "system" };
        let host = Host::open(&format!("qemu+ext://elsewhere/{path}?command={}", script.display())).unwrap();
        assert!(!host.is_local());
        Self { _folder: folder, host }
    }
}

fn pass_on(socket: &str) -> String {
    format!(
        r#"
import os, select, socket
daemon = socket.socket(socket.AF_UNIX)
daemon.connect("{socket}")
pairs = {{0: daemon.fileno(), daemon.fileno(): 1}}
while True:
    for ready in select.select(list(pairs), [], [])[0]:
        data = os.read(ready, 65536)
        if not data:
            raise SystemExit
        while data:
            data = data[os.write(pairs[ready], data):]
"#
    )
}

fn is_base(name: &str) -> bool {
    name.starts_with("fedora-43-") || name.starts_with("arch-rolling-")
}

/// Removes what guests by name leave in the pool on purpose.
struct Bases<'a>(&'a Host);

impl Bases<'_> {
    fn names(&self) -> Vec<String> {
        let volumes = self.0.pool("default").unwrap().volumes().unwrap();
        volumes.iter().map(|volume| volume.name().unwrap()).filter(|name| is_base(name)).collect()
    }
}

impl Drop for Bases<'_> {
    fn drop(&mut self) {
        let Ok(pool) = self.0.pool("default") else { return };
        for volume in pool.volumes().unwrap_or_default() {
            if volume.name().is_ok_and(|name| is_base(&name)) {
                let _ = volume.delete();
            }
        }
    }
}

fn named(name: &str, images: Images) -> Spec {
    Guest::builder(name).memory(ByteSize::mib(64)).os("fedora:43/x86_64").images(images)
}

fn backing(guest: &Guest) -> String {
    let pool = guest.domain().host().pool("default").unwrap();
    let name = format!("{}-{}.qcow2", guest.name(), &guest.uuid()[..8]);
    let document = pool.volume(&name, true).unwrap().unwrap().document().unwrap();
    document.backing_store.unwrap().path.unwrap()
}

fn cached(images: &Images) -> usize {
    images.open_cache().unwrap().list().unwrap().len()
}

fn image_path() -> String {
    format!("{FEDORA}{FEDORA_IMAGE}")
}

#[test]
fn guests_by_name_stand_on_the_cache_or_on_a_volume_that_they_share() {
    let mirror = Mirror::new();
    let images = mirror.images("cache");
    alone(|host| {
        // Where guests can read the cache, there is one copy.
        let guest = named("local", images.clone()).create(host, &()).unwrap();
        let content = images.fetch("fedora:43/x86_64", &()).unwrap();
        assert_eq!(backing(&guest), content.path.to_str().unwrap());
        guest.delete().unwrap();
        assert!(content.path.exists());
    });
    let remote = Remote::open("remote");
    alone(|host| {
        let bases = Bases(host);
        // Elsewhere it becomes a volume: out of the cache, or without a copy here.
        let straight = mirror.images("empty");
        let asked = mirror.asked(&image_path());
        let make = |name: &str, images: &Images| {
            named(name, images.clone())
                .network(Network::User { ssh_port: Some(free_port()) })
                .create(&remote.host, &())
                .unwrap()
        };
        let first = make("first", &straight);
        assert_eq!((cached(&straight), mirror.asked(&image_path())), (0, asked + 1));
        let base = backing(&first);
        let content = mirror.files.lock().unwrap()[&image_path()].clone();
        assert!(fs::read(&base).unwrap() == **content, "the volume is the image");
        // The next one, also with another cache, stands on the same.
        first.domain().destroy().unwrap();
        let second = make("second", &images);
        assert_eq!(backing(&second), base);
        assert_eq!(mirror.asked(&image_path()), asked + 1);
        first.delete().unwrap();
        second.delete().unwrap();
        assert_eq!(bases.names().len(), 1, "it is no guest's");
        drop(bases);

        let bases = Bases(host);
        let third = make("third", &images);
        assert_eq!(mirror.asked(&image_path()), asked + 1, "it was in the cache");
        third.delete().unwrap();
        assert_eq!(bases.names().len(), 1);
        // What the name stands for is remembered, by whichever way.
        assert!(straight.offline().resolve("fedora:43/x86_64").is_ok());
    });
}

fn free_port() -> u16 {
    std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

#[test]
fn what_is_wrong_with_an_image_by_name_leaves_nothing() {
    let mirror = Mirror::new();
    let remote = Remote::open("remote-wrong");
    let create = |host: &Host, images: &Images, kind: ErrorKind, says: &str| {
        let error = named("wrong", images.clone())
            .network(Network::User { ssh_port: Some(free_port()) })
            .create(host, &())
            .unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(says), "{error}");
    };
    alone(|host| {
        let right = mirror.files.lock().unwrap()[&image_path()].clone();
        for (at, host) in [("here", host), ("there", &remote.host)] {
            // Not what was signed, in its last byte.
            let mut wrong = right.to_vec();
            *wrong.last_mut().unwrap() ^= 1;
            mirror.put(&image_path(), wrong);
            create(host, &mirror.images(&format!("{at}-wrong")), ErrorKind::DigestMismatch, "sha256");
            mirror.put(&image_path(), right.to_vec());
            let images = mirror.images(&format!("{at}-unsigned"));
            let list = format!("{FEDORA}{FEDORA_LIST}");
            let signed = mirror.files.lock().unwrap()[&list].clone();
            mirror.put(&list, b"SHA256 (x) = 00\n".as_slice());
            create(host, &images, ErrorKind::Untrusted, "signature");
            mirror.put(&list, signed.to_vec());
        }
        // Without its beginning, nobody could tell it from an upload that was killed.
        let mut headless = vec![0; 1 << 20];
        headless[8192..].fill(1);
        mirror.put_fedora(&headless);
        create(host, &mirror.images("headless"), ErrorKind::ImageFormat, "no boot sector");
        create(&remote.host, &mirror.images("headless-there"), ErrorKind::ImageFormat, "no boot sector");
        // It would show any of the host's files to the guest.
        mirror.qcow2(&["disk.qcow2", "64M"]);
        fs::rename(mirror.work.0.join("disk.qcow2"), mirror.work.0.join("base.qcow2")).unwrap();
        mirror.put_fedora(&mirror.qcow2(&["-F", "qcow2", "-b", "base.qcow2", "disk.qcow2"]));
        create(host, &mirror.images("overlay"), ErrorKind::ImageFormat, "overlay");
        create(&remote.host, &mirror.images("overlay-there"), ErrorKind::ImageFormat, "overlay");
    });
}

#[test]
fn a_mirror_with_something_else_is_left_for_the_next_one() {
    let mirror = Mirror::new();
    let remote = Remote::open("remote-mirrors");
    let right = mirror.files.lock().unwrap()[&image_path()].clone();
    let mut changed = right.to_vec();
    *changed.last_mut().unwrap() ^= 1;
    // Another one's beginning, and another length.
    let others = [changed, b"no image at all".to_vec(), right[..right.len() - 512].to_vec()];
    alone(|host| {
        for (at, other) in others.into_iter().enumerate() {
            let bases = Bases(host);
            let files = mirror.files.clone();
            let wrong = Server::http(move |request| match files.lock().unwrap().get(&request.target) {
                Some(_) if request.target == image_path() => {
                    File::new(&Arc::new(other.clone())).answer(request)
                }
                Some(content) => File::new(content).answer(request),
                None => answer("404 Not Found", &[], "no such file"),
            });
            let mut images = mirror.images(&format!("mirrors-{at}"));
            images.mirrors.insert(0, wrong.url("/"));
            let notes = std::sync::Mutex::new(Vec::new());
            let listen = |event: fedvirt_core::Event<'_>| {
                if let fedvirt_core::Event::Note { text, .. } = event {
                    notes.lock().unwrap().push(text.to_owned());
                }
            };
            let pool = remote.host.pool("default").unwrap();
            let volume = pool.fetch_image(&images, "fedora:43/x86_64", &listen).unwrap();
            assert!(fs::read(volume.path().unwrap()).unwrap() == **right);
            assert_eq!((bases.names().len(), cached(&images)), (1, 0));
            let notes = notes.into_inner().unwrap();
            assert!(notes.len() == 1 && notes[0].contains("; trying http"), "{notes:?}");
            // It was remembered what the name stands for, though nothing is in the cache.
            let entry = images.offline().resolve("fedora:43/x86_64").unwrap();
            assert!(matches!(entry.verified, fedvirt_core::image::Verified::Signed { .. }));
        }
    });
}

#[test]
fn images_that_do_not_fit_the_spec() {
    let mirror = Mirror::new();
    let images = mirror.images("cache");
    let refused = |spec: Spec, says: &str| {
        let error = spec.images(images.clone()).plan(&host()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidSpec, "{error}");
        assert!(error.to_string().contains(says), "{error}");
    };
    let fedora = || Guest::builder("unfit").memory(ByteSize::mib(64)).os("fedora:43/x86_64");
    refused(fedora().image("/x.qcow2"), "both");
    refused(
        fedora().ignition(Ignition::from_json(r#"{"ignition":{"version":"3.4.0"}}"#).unwrap()),
        "cloud-init",
    );
    let unknown = Guest::builder("unfit").os("fedora:").images(images.clone()).validate().unwrap_err();
    assert_eq!(unknown.kind(), ErrorKind::ImageUnknown, "{unknown}");
    let plan = fedora().cloud_init(CloudInit::new()).images(images).plan(&host()).unwrap();
    assert!(plan.to_string().contains("user='fedora'"), "{plan}");
}

#[test]
fn uploads_that_were_killed_are_made_anew_and_others_are_waited_for() {
    let mirror = Mirror::new();
    let images = mirror.images("cache");
    alone(|host| {
        let bases = Bases(host);
        let pool = host.pool("default").unwrap();
        // Four at once: one download, one volume.
        let made: Vec<String> = std::thread::scope(|scope| {
            let each = || {
                scope.spawn(|| {
                    host.pool("default")
                        .unwrap()
                        .fetch_image(&images, "fedora:43/x86_64", &())
                        .unwrap()
                        .path()
                        .unwrap()
                })
            };
            let threads: Vec<_> = (0..4).map(|_| each()).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(made.iter().all(|path| *path == made[0]), "{made:?}");
        assert_eq!((bases.names().len(), mirror.asked(&image_path())), (1, 1));
        let name = bases.names()[0].clone();
        drop(bases);

        // What a process that was killed leaves: a volume without its beginning. Our own is replaced; what another cache is
        // at stays as it is, and so does what is no image any more.
        let bases = Bases(host);
        let (stem, _) = name.rsplit_once('-').unwrap();
        let (other, damaged) = (format!("{stem}-00000000.img"), format!("{stem}-11111111.img"));
        let mut unfinished = vec![0; 1 << 20];
        unfinished[4096..].fill(7);
        let broken = vec![7; 1 << 20];
        for (name, content) in [(&name, &unfinished), (&other, &unfinished), (&damaged, &broken)] {
            let volume = fedvirt_core::model::storage_volume::Volume::new(name).capacity(ByteSize::mib(1));
            pool.create_volume(&volume).unwrap().upload(content).unwrap();
        }
        let content = |name: &str| fs::read(pool.volume(name, false).unwrap().unwrap().path().unwrap());
        let image = mirror.files.lock().unwrap()[&image_path()].clone();
        assert!(image.len() > 4096 && image[4096..].iter().any(|byte| *byte != 0));
        let seen = RefCell::new(None);
        let look = |event: Event<'_>| {
            if let Event::Finished { step: "upload" } = event {
                *seen.borrow_mut() = Some(content(&name).unwrap());
            }
        };
        let made = pool.fetch_image(&images, "fedora:43/x86_64", &look).unwrap();
        assert_eq!(made.name().unwrap(), name);
        assert!(content(&name).unwrap() == **image);
        let seen = seen.take().unwrap();
        assert!(seen[..4096].iter().all(|byte| *byte == 0), "the beginning comes last");
        assert!(seen[4096..] == image[4096..], "all else comes before it");
        assert!(content(&other).unwrap() == unfinished && content(&damaged).unwrap() == broken);
        drop(bases);
    });
}

const ARCH: &str = "/images/latest/Arch-Linux-x86_64-cloudimg.qcow2";

/// Arch as it is where nobody signs the list: the image alone is signed.
fn put_arch(mirror: &Mirror, signers: &[&str]) {
    let image = mirror.qcow2(&["disk.qcow2", "65M"]);
    let digest: String = sha2::Sha256::digest(&image).iter().map(|byte| format!("{byte:02x}")).collect();
    let signers: Vec<&str> = signers.iter().flat_map(|key| ["-u", *key]).collect();
    mirror.put(&format!("{ARCH}.sig"), mirror.gpg.run(&[&signers[..], &["--detach-sign"]].concat(), &image));
    let file = ARCH.rsplit('/').next().unwrap();
    mirror.put(&format!("{ARCH}.SHA256"), format!("{digest}  {file}\n"));
    mirror.put(ARCH, image);
}

#[test]
fn volumes_of_signed_images_are_worth_what_was_checked() {
    let mirror = Mirror::new();
    let other = mirror.gpg.key("other", "ed25519", "never", &[]);
    put_arch(&mirror, &[&mirror.key]);
    let name = "arch/x86_64";
    let careless = |cache: &str| {
        Images::new().mirror(mirror.server.url("/")).allow_unsigned().cache(mirror.work.0.join(cache))
    };
    let by = |key: &str, cache: &str| {
        let keyring =
            mirror.gpg.folder.write(&format!("{key}.gpg"), &mirror.gpg.run(&["--export", key], b""));
        Images::new().mirror(mirror.server.url("/")).keyring(keyring).cache(mirror.work.0.join(cache))
    };
    let remote = Remote::open("signed");
    let mark = format!("-{}-", mirror.key[..16].to_ascii_lowercase());
    alone(|host| {
        for (at, host) in [("here", host), ("there", &remote.host)] {
            let bases = Bases(host);
            let pool = host.pool("default").unwrap();
            let asked = mirror.asked(ARCH);
            let fetch =
                |images: Images| pool.fetch_image(&images, name, &()).map(|volume| volume.name().unwrap());
            // Nobody looks at the signature: then nobody who wants it looked at takes the volume.
            let unsigned = fetch(careless(&format!("{at}-careless"))).unwrap();
            assert!(!unsigned.contains(&mark), "{unsigned}");
            let strict = fetch(by(&mirror.key, &format!("{at}-strict"))).unwrap();
            assert!(strict.contains(&mark), "{strict}");
            assert_eq!((bases.names().len(), mirror.asked(ARCH)), (2, asked + 2));
            // It was looked at: that is enough for all who trust the key, and for those who do not ask.
            assert_eq!(fetch(by(&mirror.key, &format!("{at}-second"))).unwrap(), strict);
            fetch(careless(&format!("{at}-second-careless"))).unwrap();
            assert_eq!((bases.names().len(), mirror.asked(ARCH)), (2, asked + 2));
            // For others it is not.
            let error = fetch(by(&other, &format!("{at}-other"))).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Untrusted, "{error}");
            assert_eq!(bases.names().len(), 2);
            let listed: Vec<_> = pool.images().unwrap().iter().map(|one| one.name().unwrap()).collect();
            assert_eq!(listed.iter().collect::<BTreeSet<_>>(), [&unsigned, &strict].into());
            drop(bases);

            // Which of two keys it is shows at the image's end, and the volume needs a name before.
            put_arch(&mirror, &[&mirror.key, &other]);
            let bases = Bases(host);
            let images = by(&mirror.key, &format!("{at}-both"));
            let images = images.keyring(mirror.gpg.folder.0.join(format!("{other}.gpg")));
            let made = fetch(images.clone()).unwrap();
            let marks = [&mirror.key, &other].map(|key| format!("-{}-", key[..16].to_ascii_lowercase()));
            assert!(marks.iter().any(|mark| made.contains(mark)), "{made}");
            assert_eq!(cached(&images), 1);
            drop(bases);
            put_arch(&mirror, &[&mirror.key]);
        }
    });
}

/// Where QEMU is a user of its own, it cannot read a cache that is its owner's alone.
#[test]
fn out_of_reach_caches_are_copied_into_the_pool() {
    use std::os::unix::fs::PermissionsExt;

    let mirror = Mirror::new();
    let images = mirror.images("cache");
    fs::create_dir(mirror.work.0.join("cache")).unwrap();
    fs::set_permissions(mirror.work.0.join("cache"), fs::Permissions::from_mode(0o700)).unwrap();
    alone(|host| {
        let bases = Bases(host);
        let guest = named("private", images.clone()).create(host, &()).unwrap();
        let pool = host.pool("default").unwrap().document().unwrap().target.unwrap().path.unwrap();
        assert!(backing(&guest).starts_with(&pool), "{}", backing(&guest));
        assert_eq!(cached(&images), 1);
        guest.delete().unwrap();
        // The cache is not needed any more.
        fs::remove_dir_all(Cache::at(mirror.work.0.join("cache")).folder().join("sha256")).unwrap();
        let asked = mirror.asked(&image_path());
        named("private", images).create(host, &()).unwrap().delete().unwrap();
        assert_eq!((mirror.asked(&image_path()), bases.names().len()), (asked, 1));
    });
}

/// Makes it be of two days ago.
fn make_old(volume: &fedvirt_core::host::VolumeHandle) {
    let file = fs::File::options().write(true).open(volume.path().unwrap()).unwrap();
    let day = Duration::from_secs(86_400);
    file.set_modified(std::time::SystemTime::now() - 2 * day).unwrap();
}

/// A domain that does not run, with this disk.
fn stands_on(host: &Host, disk: Disk) -> fedvirt_core::host::DomainHandle {
    let mut domain = Domain::new(DomainType::Qemu, "stands-on-it");
    domain.memory = Some(Box::new(Memory::new(ByteSize::mib(16))));
    domain.os = Some(Box::new(Os::hvm("x86_64", "q35")));
    domain.devices.get_or_insert_default().disks.push(disk.with_target("vda", DiskBus::Virtio));
    host.define(&domain).unwrap()
}

#[test]
fn a_pools_images_go_when_nothing_stands_on_them() {
    let mirror = Mirror::new();
    let images = mirror.images("cache");
    alone(|host| {
        let _bases = Bases(host);
        let pool = host.pool("default").unwrap();
        let base = pool.fetch_image(&images, "fedora:43/x86_64", &()).unwrap();
        let name = base.name().unwrap();
        // Somebody else's, with a name that is much like ours.
        let other =
            fedvirt_core::model::storage_volume::Volume::new("fedora-43.img").capacity(ByteSize::mib(1));
        let other = pool.create_volume(&other).unwrap();
        let listed: Vec<String> =
            pool.images().unwrap().iter().map(|volume| volume.name().unwrap()).collect();
        assert_eq!(listed, std::slice::from_ref(&name));
        let all = Prune::new().unused_for(Duration::ZERO);
        let nothing: [String; 0] = [];
        let small = Prune::new().to_size(ByteSize::bytes(1));

        // A guest on it may be under way.
        assert_eq!(pool.prune_images(&all).unwrap(), nothing);
        assert_eq!(pool.prune_images(&small).unwrap(), nothing);
        make_old(&base);

        // An overlay in the pool; an overlay on that, in no pool, of a domain that does not run.
        let work = &mirror.work.0;
        let path = base.path().unwrap();
        let below = fedvirt_core::model::storage_volume::Volume::new("below.qcow2")
            .capacity(ByteSize::mib(64))
            .format(fedvirt_core::model::storage_volume::VolumeFormatType::Qcow2)
            .backing(&path, "qcow2".into());
        let below = pool.create_volume(&below).unwrap();
        assert_eq!(pool.prune_images(&all).unwrap(), nothing);
        below.delete().unwrap();
        let outside = work.join("outside.qcow2");
        mirror.qcow2(&["-F", "qcow2", "-b", &path, outside.to_str().unwrap()]);
        let disk = Disk::file(outside.to_str().unwrap()).with_format("qcow2");
        let domain = stands_on(host, disk.clone());
        assert_eq!(pool.prune_images(&all).unwrap(), nothing);
        // From elsewhere nobody can tell.
        let remote = Remote::open("prune");
        let error = remote.host.pool("default").unwrap().prune_images(&all).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidSpec, "{error}");
        domain.undefine().unwrap();

        // As a block device, and as a volume of a pool.
        let mut block = disk.clone();
        block.type_ = Some(DiskType::Block);
        let source = block.source.as_mut().unwrap();
        source.dev = source.file.take();
        let mut volume = disk;
        volume.type_ = Some(DiskType::Volume);
        let source = volume.source.as_mut().unwrap();
        (source.file, source.pool, source.volume) = (None, Some("default".into()), Some(name.clone()));
        for disk in [block, volume] {
            let domain = stands_on(host, disk);
            assert_eq!(
                pool.prune_images(&all).unwrap(),
                nothing,
                "{}",
                domain.document(true).unwrap().to_xml()
            );
            domain.undefine().unwrap();
        }

        // To list them makes none younger, though their beginnings are read.
        pool.refresh().unwrap();
        assert_eq!(pool.images().unwrap().len(), 1);
        let days = |days| Prune::new().unused_for(days * Duration::from_secs(86_400));
        assert_eq!(pool.prune_images(&days(3)).unwrap(), nothing);
        assert_eq!(pool.prune_images(&Prune::new().to_size(ByteSize::gib(1))).unwrap(), nothing);
        assert_eq!(pool.prune_images(&small).unwrap(), std::slice::from_ref(&name));
        assert!(pool.images().unwrap().is_empty());
        make_old(&pool.fetch_image(&images, "fedora:43/x86_64", &()).unwrap());
        assert_eq!(pool.prune_images(&days(1)).unwrap(), std::slice::from_ref(&name));

        // One that was damaged is none to list, and goes like the others.
        let damaged = pool.fetch_image(&images, "fedora:43/x86_64", &()).unwrap();
        damaged.upload(&[7; 4096]).unwrap();
        make_old(&damaged);
        assert!(pool.images().unwrap().is_empty());
        assert_eq!(pool.prune_images(&days(1)).unwrap(), std::slice::from_ref(&name));

        // What is left of an upload goes a day later.
        let left = fedvirt_core::model::storage_volume::Volume::new(&name).capacity(ByteSize::mib(1));
        let left = pool.create_volume(&left).unwrap();
        assert_eq!(pool.prune_images(&all).unwrap(), nothing);
        make_old(&left);
        assert_eq!(pool.prune_images(&days(3)).unwrap(), nothing);
        assert_eq!(pool.prune_images(&Prune::new()).unwrap(), [name]);
        other.delete().unwrap();
    });
}
