//! What images are, compared with what `qemu-img` (Debian: qemu-utils, Fedora: qemu-img) says of them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed unwrap is a failed test")]

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use fedvirt_core::cloudinit::{CloudInit, Seed};
use fedvirt_core::image::{Format, Image, Info};
use fedvirt_core::{ByteSize, ErrorKind};
use serde_json::Value;

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("fedvirt-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path.canonicalize().unwrap())
    }

    fn qemu_img(&self, arguments: &[&str]) -> String {
        let output = Command::new("qemu-img").args(arguments).current_dir(&self.0).output();
        let output =
            output.expect("qemu-img cannot be run: install qemu-utils (Debian) or qemu-img (Fedora)");
        assert!(
            output.status.success(),
            "qemu-img {arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// What qemu-img says.
    fn info(&self, name: &str) -> Value {
        serde_json::from_str(&self.qemu_img(&["info", "--output=json", name])).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn found(path: &Path) -> String {
    let error = Image::open(path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ImageFormat, "{error}");
    assert!(error.hint().is_some_and(|hint| !hint.is_empty()), "{error}");
    error.to_string()
}

#[test]
fn every_kind_of_image_is_what_qemu_img_says_it_is() {
    let folder = Folder::new("formats");
    for (name, arguments) in [
        ("v3.qcow2", &["-f", "qcow2"][..]),
        ("v2.qcow2", &["-f", "qcow2", "-o", "compat=0.10"]),
        ("small.qcow2", &["-f", "qcow2", "-o", "cluster_size=512"]),
        ("large.qcow2", &["-f", "qcow2", "-o", "cluster_size=2M,extended_l2=on"]),
        ("zstd.qcow2", &["-f", "qcow2", "-o", "compression_type=zstd"]),
        ("sparse.vmdk", &["-f", "vmdk"]),
        ("stream.vmdk", &["-f", "vmdk", "-o", "subformat=streamOptimized"]),
        ("parts.vmdk", &["-f", "vmdk", "-o", "subformat=twoGbMaxExtentSparse"]),
        ("flat.vmdk", &["-f", "vmdk", "-o", "subformat=monolithicFlat"]),
        ("dynamic.vhdx", &["-f", "vhdx"]),
        ("fixed.vhdx", &["-f", "vhdx", "-o", "subformat=fixed"]),
    ] {
        folder.qemu_img(&[&["create", "-q"], arguments, &[name, "24M"]].concat());
        let (info, theirs) = (Info::open(folder.path(name)).unwrap(), folder.info(name));
        assert_eq!(info.format.as_str(), theirs["format"], "{name}");
        assert_eq!(info.virtual_size.as_bytes(), theirs["virtual-size"], "{name}");
        assert_eq!(info.path, folder.path(name));
        assert_eq!(info.file_size.as_bytes(), folder.path(name).metadata().unwrap().len());
        assert_eq!((&info.backing, info.encrypted, &info.label), (&None, false, &None), "{name}");
        assert_eq!(info.is_self_contained(), !matches!(name, "parts.vmdk" | "flat.vmdk"), "{name}");
        // Only what guests can start from is one of their images.
        match info.format {
            Format::Qcow2 => {
                assert_eq!(Image::open(&folder.path(name)).unwrap().virtual_size, info.virtual_size);
            }
            _ => assert!(
                found(&folder.path(name)).contains(".vmdk") || found(&folder.path(name)).contains("VHDX")
            ),
        }
    }
    let flat = Info::open(folder.path("flat.vmdk")).unwrap();
    assert_eq!(flat.data.len(), 1);
    assert_eq!(flat.data[0].path, Some(folder.path("flat-flat.vmdk")));

    let disk = File::create(folder.path("disk.raw")).unwrap();
    disk.set_len(1 << 20).unwrap();
    disk.write_all_at(&[0x55, 0xaa], 510).unwrap();
    let info = Info::open(folder.path("disk.raw")).unwrap();
    assert_eq!((info.format, info.virtual_size), (Format::Raw, ByteSize::mib(1)));

    Seed::new(&CloudInit::new(), "web1").unwrap().write_iso(folder.path("seed.iso")).unwrap();
    let info = Info::open(folder.path("seed.iso")).unwrap();
    assert_eq!((info.format, info.label.as_deref()), (Format::Iso, Some("cidata")));
    assert!(found(&folder.path("seed.iso")).contains("it is an ISO image"));
}

#[test]
fn what_depends_on_other_files_says_on_which_and_is_refused() {
    let folder = Folder::new("backing");
    let create = |arguments: &[&str]| folder.qemu_img(&[&["create", "-q"], arguments].concat());
    create(&["-f", "qcow2", "base.qcow2", "8M"]);
    create(&["-f", "qcow2", "-b", "base.qcow2", "-F", "qcow2", "middle.qcow2"]);
    create(&["-f", "qcow2", "-o", "compat=0.10", "-b", "middle.qcow2", "-F", "qcow2", "top.qcow2", "16M"]);
    let chain = Info::chain(folder.path("top.qcow2")).unwrap();
    let names: Vec<_> = chain.iter().map(|link| link.path.clone()).collect();
    assert_eq!(names, ["top.qcow2", "middle.qcow2", "base.qcow2"].map(|name| folder.path(name)));
    assert_eq!(chain[0].virtual_size, ByteSize::mib(16));
    let theirs = folder.info("middle.qcow2");
    let backing = chain[1].backing.as_ref().unwrap();
    assert_eq!(backing.name, theirs["backing-filename"]);
    assert_eq!(backing.format.as_deref(), theirs["backing-filename-format"].as_str());
    assert!(found(&folder.path("top.qcow2")).contains("overlay on another file"));

    create(&["-f", "qcow2", "-o", "data_file=data.raw", "outside.qcow2", "8M"]);
    let info = Info::open(folder.path("outside.qcow2")).unwrap();
    assert_eq!(info.data[0].path, Some(folder.path("data.raw")));
    assert!(found(&folder.path("outside.qcow2")).contains("data in another file"));

    create(&["-f", "vmdk", "base.vmdk", "8M"]);
    create(&["-f", "vmdk", "-b", "base.vmdk", "-F", "vmdk", "over.vmdk"]);
    assert_eq!(Info::chain(folder.path("over.vmdk")).unwrap().len(), 2);
    assert!(found(&folder.path("over.vmdk")).contains("overlay on another file"));

    create(&[
        "-q",
        "-f",
        "qcow2",
        "--object",
        "secret,id=s,data=x",
        "-o",
        "encrypt.format=aes,encrypt.key-secret=s",
        "locked.qcow2",
        "8M",
    ]);
    assert!(Info::open(folder.path("locked.qcow2")).unwrap().encrypted);
    assert!(found(&folder.path("locked.qcow2")).contains("encrypted"));

    // What is not there, what is elsewhere, and what comes back to itself.
    fs::remove_file(folder.path("base.vmdk")).unwrap();
    assert_eq!(Info::chain(folder.path("over.vmdk")).unwrap_err().kind(), ErrorKind::ImageNotFound);
    folder.qemu_img(&["rebase", "-u", "-b", "nbd://192.0.2.1/disk", "-F", "raw", "middle.qcow2"]);
    let error = Info::chain(folder.path("top.qcow2")).unwrap_err();
    assert!(error.to_string().contains("no file of this machine"), "{error}");
    folder.qemu_img(&["rebase", "-u", "-b", "top.qcow2", "-F", "qcow2", "middle.qcow2"]);
    let error = Info::chain(folder.path("top.qcow2")).unwrap_err();
    assert!(error.to_string().contains("does not end"), "{error}");
}

#[test]
fn what_is_cut_off_or_no_image_is_said_to_be() {
    let folder = Folder::new("broken");
    let path = folder.path("file");
    let write = |content: &[u8]| fs::write(&path, content).unwrap();
    for (content, says) in [
        (&b""[..], "empty"),
        (b"hello", "no boot sector"),
        (b"<!DOCTYPE html>", "web page"),
        (b"\xfd7zXZ\0....", "xz"),
        (b"KDMV....", "cut off"),
        (b"# Disk DescriptorFile\n", "names none of them"),
        (b"# Disk DescriptorFile\nRW 0 FLAT \"file\" 0\n", "no size"),
        (b"vhdxfile", "damaged"),
        (b"QFI\xfb\0\0\0\x01", "version 1"),
    ] {
        write(content);
        assert!(found(&path).contains(says), "{says}: {}", found(&path));
    }
    assert!(found(&folder.0).contains("directory"));

    // Cut at every length, each format says so or is what it was.
    for (name, arguments) in
        [("x.qcow2", &["-f", "qcow2"][..]), ("x.vmdk", &["-f", "vmdk"]), ("x.vhdx", &["-f", "vhdx"])]
    {
        folder.qemu_img(&[&["create", "-q"], arguments, &[name, "8M"]].concat());
        let whole = fs::read(folder.path(name)).unwrap();
        let size = Info::open(folder.path(name)).unwrap().virtual_size;
        for length in (0..200).chain((200..whole.len()).step_by(whole.len() / 97)) {
            write(&whole[..length]);
            match Info::open(&path) {
                Ok(info) => assert_eq!(info.virtual_size, size, "{name} cut at {length}"),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::ImageFormat, "{name} cut at {length}: {error}");
                }
            }
        }
    }
}

/// The sparse disk with this in the place of a part of its description, from sector 1 on.
fn described(sparse: &[u8], old: &str, new: &str) -> Vec<u8> {
    let text = String::from_utf8(sparse[512..512 * 21].to_vec()).unwrap();
    assert!(text.contains(old), "{old:?} in {text}");
    let mut text = text.trim_end_matches('\0').replace(old, new).into_bytes();
    text.resize(512 * 20, 0);
    [&sparse[..512], &text, &sparse[512 * 21..]].concat()
}

/// What a VMDK's description makes QEMU read must be known, or the VMDK refused: it could be any of the host's files.
#[test]
fn a_vmdk_cannot_have_other_files_read() {
    use fedvirt_core::image::Convert;

    let folder = Folder::new("vmdk-names");
    let secret = "a secret of the host ".repeat(200);
    fs::write(folder.path("secret"), &secret).unwrap();
    let secret_path = folder.path("secret").display().to_string();
    folder.qemu_img(&["create", "-q", "-f", "vmdk", "secret.vmdk", "64k"]);
    folder.qemu_img(&["create", "-q", "-f", "vmdk", "sparse.vmdk", "64k"]);
    let sparse = fs::read(folder.path("sparse.vmdk")).unwrap();
    let refused = |name: &str, content: &[u8], what: &str| {
        fs::write(folder.path(name), content).unwrap();
        let looked = Info::open(folder.path(name));
        assert!(!looked.is_ok_and(|info| info.is_self_contained()), "{what}");
        assert!(!found(&folder.path(name)).is_empty(), "{what}");
        let error = Convert::new(folder.path(name)).write(folder.path("new.raw"), &()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ImageFormat, "{what}: {error}");
        assert!(error.hint().is_some_and(|hint| !hint.is_empty()), "{what}: {error}");
        assert!(!folder.path("new.raw").exists(), "{what}");
    };

    // Lines that QEMU takes for parts of the disk.
    let head = "# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\ncreateType=\"monolithicFlat\"\n";
    for lines in [
        format!("RW 8FLAT \"{secret_path}\" 0\n"),
        format!("RW 8 ZERO\nRW 8FLAT \"{secret_path}\" 0\n"),
        format!("RW 8 ZERO\r\nRW\r\n8\r\nFLAT\r\n\"{secret_path}\"\r\n0\r\n"),
        format!("RW 8 ZERO\n\t RW\x0b8\x0cFLAT\r\"{secret_path}\"0=1\n"),
        format!("RW 8 ZERO\nRW +8 FLAT \"{secret_path}\" +0 = 1\n"),
    ] {
        let text = format!("{head}{lines}");
        refused("text.vmdk", text.as_bytes(), &lines);
        folder.qemu_img(&["convert", "-f", "vmdk", "-O", "raw", "text.vmdk", "leaked.raw"]);
        let leaked = fs::read(folder.path("leaked.raw")).unwrap();
        assert_eq!(
            leaked[..4096],
            secret.as_bytes()[..4096],
            "{lines}: QEMU takes it by now for something else"
        );
    }
    for lines in ["RW 8 ZERO\n", "RW 8 FLAT \"secret\" 0\n", "RW 8 FLAT \"secret\" 0\0", ""] {
        refused("text.vmdk", format!("{head}{lines}").as_bytes(), lines);
    }

    // Where QEMU finds a parent, without regard to its identifier and to where the header says that the description is.
    let none = "parentCID=ffffffff";
    let parent = format!("{none}\nparentFileNameHint=\"secret.vmdk\"");
    let far = format!("{none}\n#{}\nparentFileNameHint=\"secret.vmdk\"", " ".repeat(2000));
    let (mut short, mut nowhere) = (described(&sparse, none, &far), described(&sparse, none, &parent));
    short[36] = 1;
    nowhere[28] = 0;
    for (content, what) in [
        (described(&sparse, none, &parent), "beside no parent's identifier"),
        (described(&sparse, none, &parent.replace('\n', "\r\n")), "with carriage returns"),
        (described(&sparse, none, &format!("#{parent}")), "in a comment"),
        (described(&sparse, none, &far), "far behind"),
        (short, "behind the description's end"),
        (nowhere, "where there is no description"),
    ] {
        refused("overlay.vmdk", &content, what);
        assert_eq!(folder.info("overlay.vmdk")["backing-filename"], "secret.vmdk", "{what}: to QEMU");
        if let Ok(info) = Info::open(folder.path("overlay.vmdk")) {
            assert_eq!(info.backing.unwrap().path, Some(folder.path("secret.vmdk")), "{what}");
        }
    }
    for (new, what) in [
        ("parentCID=12345678", "a parent without a name"),
        ("parentCID=ffffffff\nPARENTFILENAMEHINT=\"secret.vmdk\"", "in capitals"),
        ("parentCID=ffffffff\0parentFileNameHint=\"secret.vmdk\"", "behind a zero"),
        ("parentCID=ffffffff\nparentFileNameHint", "cut off"),
    ] {
        refused("overlay.vmdk", &described(&sparse, none, new), what);
    }

    // A sparse disk's description is of itself.
    let itself = "RW 128 SPARSE \"sparse.vmdk\"";
    for new in [
        "",
        "RW 128 FLAT \"sparse.vmdk\" 0",
        "RW 128 SPARSE \"/etc/passwd\"",
        "RW 128 SPARSE \"sparse.vmdk\"\nRW 8 FLAT \"/etc/passwd\" 0",
        "RW 128 SPARSE \"sparse.vmdk\"\nRW 8FLAT \"/etc/passwd\" 0",
        "RW 128 SPARSE \"sparse.vmdk\"\nRW\n8 FLAT \"/etc/passwd\" 0",
        "RW 128 SPARSE \"sparse.vmdk\" \"/etc/passwd\"",
        "rw 128 SPARSE \"sparse.vmdk\"",
    ] {
        refused("extents.vmdk", &described(&sparse, itself, new), new);
    }
    let mut long = described(&sparse, itself, itself);
    long[36..44].copy_from_slice(&(1u64 << 40).to_le_bytes());
    refused("long.vmdk", &long, "a description longer than any");

    // As VMware and VirtualBox make them, by whatever name.
    for new in [
        "RDONLY 128 SPARSE \"generated-stream.vmdk\"\r",
        "RW 128 SPARSE \"call-me-stream.vmdk\"\nchangeTrackPath=\"x-ctk.vmdk\"\nddb.uuid.image=\"0 = 0\"",
    ] {
        fs::write(folder.path("good.vmdk"), described(&sparse, itself, new)).unwrap();
        let new = Convert::new(folder.path("good.vmdk")).write(folder.path("good.qcow2"), &()).unwrap();
        assert_eq!(new.virtual_size, ByteSize::kib(64));
        fs::remove_file(folder.path("good.qcow2")).unwrap();
    }
}

/// A disk with something at its beginning, in its middle and at its end.
fn disk(folder: &Folder, name: &str, size: u64) {
    let disk = File::create(folder.path(name)).unwrap();
    disk.set_len(size).unwrap();
    let noise: Vec<u8> = (0..300_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for at in [0, size / 2 - 1000, size - noise.len() as u64] {
        disk.write_all_at(&noise, at).unwrap();
    }
    disk.write_all_at(&[0x55, 0xaa], 510).unwrap();
}

#[test]
fn what_is_converted_is_the_same_disk() {
    use fedvirt_core::image::Convert;
    use fedvirt_core::{Event, Progress};

    let folder = Folder::new("convert");
    disk(&folder, "disk.raw", 96 << 20);
    let same = |name: &str| folder.qemu_img(&["compare", "disk.raw", name]);
    let sources = [
        ("disk.raw", None),
        ("a.qcow2", Some(&["-O", "qcow2"][..])),
        ("compressed.qcow2", Some(&["-c", "-O", "qcow2"])),
        ("zstd.qcow2", Some(&["-c", "-O", "qcow2", "-o", "compression_type=zstd"])),
        ("a.vmdk", Some(&["-O", "vmdk"])),
        ("stream.vmdk", Some(&["-O", "vmdk", "-o", "subformat=streamOptimized"])),
        ("a.vhdx", Some(&["-O", "vhdx"])),
    ];
    for (name, arguments) in sources {
        if let Some(arguments) = arguments {
            folder.qemu_img(&[&["convert", "-f", "raw"], arguments, &["disk.raw", name]].concat());
        }
        for format in [Format::Qcow2, Format::Raw, Format::Vmdk, Format::Vhdx] {
            let new = format!("{name}.{format}");
            let notes = std::cell::Cell::new(0);
            let count =
                |event: Event<'_>| notes.set(notes.get() + u32::from(matches!(event, Event::Note { .. })));
            let info =
                Convert::new(folder.path(name)).format(format).write(folder.path(&new), &count).unwrap();
            assert_eq!((info.format, info.virtual_size), (format, ByteSize::mib(96)), "{new}");
            same(&new);
            let ours = matches!(format, Format::Qcow2 | Format::Raw)
                && (name == "disk.raw" || name == "a.qcow2" || name == "compressed.qcow2");
            assert_eq!(notes.get() == 0, ours, "{new}: whether qemu-img was needed");
            if format == Format::Qcow2 {
                folder.qemu_img(&["check", "-q", &new]);
            }
            // Holes stay holes.
            use std::os::unix::fs::MetadataExt;
            let blocks = folder.path(&new).metadata().unwrap().blocks();
            assert!(blocks * 512 < 16 << 20, "{new} takes {blocks} blocks");
            fs::remove_file(folder.path(&new)).unwrap();
        }
    }

    // Overlays only when they are flattened.
    folder.qemu_img(&["create", "-q", "-f", "qcow2", "-b", "a.qcow2", "-F", "qcow2", "over.qcow2", "128M"]);
    let over = Convert::new(folder.path("over.qcow2"));
    let error = over.write(folder.path("flat.qcow2"), &()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ImageFormat, "{error}");
    let flat = over.clone().flatten().write(folder.path("flat.qcow2"), &()).unwrap();
    assert_eq!((flat.virtual_size, flat.is_self_contained()), (ByteSize::mib(128), true));
    folder.qemu_img(&["compare", "over.qcow2", "flat.qcow2"]);
    // Nobody's file is written over.
    let error = over.flatten().write(folder.path("flat.qcow2"), &()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io, "{error}");

    // What is given up leaves nothing.
    struct GivesUp;
    impl Progress for GivesUp {
        fn event(&self, _: Event<'_>) {}
        fn is_cancelled(&self) -> bool {
            true
        }
    }
    let before = fs::read_dir(&folder.0).unwrap().count();
    for name in ["a.qcow2", "a.vhdx"] {
        let error = Convert::new(folder.path(name)).write(folder.path("new"), &GivesUp).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Cancelled, "{error}");
    }
    // What is cut off is no other disk: it is refused. Of the last cluster a part may be missing, which is zeros then.
    for name in ["a.qcow2", "compressed.qcow2"] {
        let whole = fs::read(folder.path(name)).unwrap();
        let mut refused = 0;
        for length in (whole.len() / 31..whole.len() - (64 << 10)).step_by(whole.len() / 31) {
            fs::write(folder.path("damaged.qcow2"), &whole[..length]).unwrap();
            let error =
                Convert::new(folder.path("damaged.qcow2")).write(folder.path("new"), &()).unwrap_err();
            assert!(
                matches!(error.kind(), ErrorKind::ImageFormat | ErrorKind::Io),
                "{name} {length}: {error}"
            );
            refused += 1;
        }
        assert!(refused >= 20, "{name}: {refused}");
    }
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), before + 1);
}

#[test]
fn disks_grow_and_never_shrink() {
    use fedvirt_core::image::resize;

    let folder = Folder::new("resize");
    disk(&folder, "disk.raw", 16 << 20);
    folder.qemu_img(&["convert", "-f", "raw", "-O", "qcow2", "disk.raw", "disk.qcow2"]);
    folder.qemu_img(&["create", "-q", "-f", "qcow2", "-b", "disk.qcow2", "-F", "qcow2", "over.qcow2"]);
    folder.qemu_img(&["create", "-q", "-f", "qcow2", "-o", "compression_type=zstd", "zstd.qcow2", "16M"]);
    for name in ["disk.raw", "over.qcow2", "disk.qcow2", "zstd.qcow2"] {
        for size in [ByteSize::mib(16), ByteSize::mib(40), ByteSize::gib(20)] {
            assert_eq!(resize(folder.path(name), size, &()).unwrap().virtual_size, size, "{name}");
            assert_eq!(folder.info(name)["virtual-size"], size.as_bytes());
            if name.ends_with("qcow2") {
                folder.qemu_img(&["check", "-q", name]);
            }
        }
        assert_eq!(
            resize(folder.path(name), ByteSize::gib(19), &()).unwrap_err().kind(),
            ErrorKind::DiskTooSmall
        );
        assert_eq!(
            resize(folder.path(name), ByteSize::bytes((20 << 30) + 1), &()).unwrap_err().kind(),
            ErrorKind::InvalidSpec
        );
    }
    folder.qemu_img(&["compare", "disk.raw", "disk.qcow2"]);
    folder.qemu_img(&["create", "-q", "-f", "vmdk", "x.vmdk", "8M"]);
    assert_eq!(
        resize(folder.path("x.vmdk"), ByteSize::mib(9), &()).unwrap_err().kind(),
        ErrorKind::ImageFormat
    );
}

/// What QEMU says may be long, and must be read while it runs.
#[test]
fn qemu_img_that_says_much() {
    use fedvirt_core::image::Convert;

    if let Ok(image) = std::env::var("FEDVIRT_TEST_SAYS_MUCH") {
        let error = Convert::new(&image).write(format!("{image}.new"), &()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ImageFormat, "{error}");
        let text = error.to_string();
        assert!(text.contains("it complains: xxx") && text.len() < 10_000, "{} bytes", text.len());
        return;
    }
    let folder = Folder::new("says-much");
    folder.qemu_img(&["create", "-q", "-f", "vmdk", "x.vmdk", "64k"]);
    // Written by another process: no other test's process can hold it open when it is to be run.
    let script = "#!/bin/sh\n{ echo 'qemu-img: it complains:' $(head -c 1000000 /dev/zero | tr '\\0' x); } >&2\nexit 1\n";
    let mut write = Command::new("sh");
    write
        .args(["-c", "printf %s \"$1\" > \"$0\" && chmod 755 \"$0\""])
        .arg(folder.path("qemu-img"))
        .arg(script);
    assert!(write.status().unwrap().success());
    let mut path = folder.0.clone().into_os_string();
    path.push(":");
    path.push(std::env::var_os("PATH").unwrap());
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "qemu_img_that_says_much", "--nocapture"]);
    child.env("PATH", path).env("FEDVIRT_TEST_SAYS_MUCH", folder.path("x.vmdk"));
    let mut child = child.spawn().unwrap();
    for _ in 0..600 {
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "see above");
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    panic!("it waits for what nobody reads");
}
