//! What differs between two documents, as `diff` tells it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use fedvirt_core::Document;
use fedvirt_core::model::domain::devices::is_assigned;
use fedvirt_core::xml::diff_without;

fn domain(devices: &str) -> Document {
    Document::from_xml(&format!("<domain><devices>{devices}</devices></domain>")).unwrap()
}

#[track_caller]
fn check(before: &str, after: &str, expect: &[&str]) {
    let (before, after) = (domain(before), domain(after));
    let changes: Vec<String> = before.diff(&after).iter().map(ToString::to_string).collect();
    assert_eq!(changes, expect);
    // The other way round there are as many.
    assert_eq!(after.diff(&before).len(), expect.len(), "{:?}", after.diff(&before));
    assert!(before.diff(&before).is_empty() && after.diff(&after).is_empty());
}

const VDA: &str = "<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>";
const VDB: &str = "<disk type='file'><source file='/b'/><target dev='vdb' bus='virtio'/></disk>";
const VDC: &str = "<disk type='file'><source file='/c'/><target dev='vdc' bus='virtio'/></disk>";

#[test]
fn what_does_not_matter_is_no_difference() {
    check(
        "<disk type='file'><target dev='vda'/><source file='/a'/></disk><controller type='pci' index='0'/>",
        "\n<!-- first --><controller index='0x0' type='pci'/>\n<disk type=\"file\">
           <source file='/a'/><target dev='vda'></target></disk>",
        &[],
    );
    check("<rng><address type='pci' slot='0x05'/></rng>", "<rng><address type='pci' slot='5'/></rng>", &[]);
}

#[test]
fn values_children_and_flags() {
    check(
        "<disk type='file'><source file='/a'/><target dev='vda'/><readonly/></disk>",
        "<disk type='block'><source dev='/a'/><target dev='vda'/><serial>7</serial></disk>",
        &[
            "  devices/disk[0]/@type: file became block",
            "- devices/disk[0]/source/@file: /a",
            "+ devices/disk[0]/source/@dev: /a",
            "- devices/disk[0]/readonly: <readonly>",
            "+ devices/disk[0]/serial: 7",
        ],
    );
    check("<rng/>", "<rng/><vsock/>", &["+ devices/vsock: <vsock>"]);
}

#[test]
fn an_element_that_comes_or_goes_does_not_make_the_others_differ() {
    let all = format!("{VDA}{VDB}{VDC}");
    check(&format!("{VDB}{VDC}"), &all, &["+ devices/disk[0]: <disk>"]);
    check(&format!("{VDA}{VDC}"), &all, &["+ devices/disk[1]: <disk>"]);
    check(&format!("{VDA}{VDB}"), &all, &["+ devices/disk[2]: <disk>"]);
    check(&all, "", &["- devices/disk[0]: <disk>", "- devices/disk[1]: <disk>", "- devices/disk[2]: <disk>"]);
}

#[test]
fn an_element_that_moved_went_and_came() {
    check(
        &format!("{VDA}{VDB}{VDC}"),
        &format!("{VDC}{VDA}{VDB}"),
        &["+ devices/disk[0]: <disk>", "- devices/disk[2]: <disk>"],
    );
}

#[test]
fn elements_are_known_by_their_names() {
    let changed = VDB.replace("/b", "/new");
    check(
        &format!("{VDA}{VDB}{VDC}"),
        &format!("{VDC}{changed}"),
        // The one that is the same holds the others apart.
        &["- devices/disk[0]: <disk>", "- devices/disk[1]: <disk>", "+ devices/disk[1]: <disk>"],
    );
    check(
        &format!("{VDA}{VDB}"),
        &format!("{VDC}{changed}"),
        &[
            "  devices/disk[0]/source/@file: /a became /c",
            "  devices/disk[0]/target/@dev: vda became vdc",
            "  devices/disk[1]/source/@file: /b became /new",
        ],
    );
    // Known by the alias, though the address is another.
    check(
        "<interface type='network'><mac address='52:54:00:00:00:01'/><alias name='net0'/></interface>",
        "<interface type='user'><mac address='52:54:00:00:00:09'/></interface>
         <interface type='network'><mac address='52:54:00:00:00:02'/><alias name='net0'/></interface>",
        &[
            "+ devices/interface[0]: <interface>",
            "  devices/interface[1]/mac/@address: 52:54:00:00:00:01 became 52:54:00:00:00:02",
        ],
    );
}

#[test]
fn what_is_unknown_is_compared_too() {
    check(
        "<disk type='file' old='1' same='x'><future a='1'/><!-- c --></disk>",
        "<disk type='file' new='2' same='x'><future a='2'/></disk>",
        &[
            "- devices/disk[0]/@old: 1",
            "  devices/disk[0]/future: <future a='1'/> became <future a='2'/>",
            "+ devices/disk[0]/@new: 2",
        ],
    );
}

#[test]
fn secrets_are_not_told() {
    check(
        "<graphics type='vnc' passwd='one'/>",
        "<graphics type='vnc' passwd='two'/>",
        &["  devices/graphics[0]/@passwd: … became …"],
    );
}

#[test]
fn aliases_and_addresses_when_asked() {
    let hostdev = "<hostdev mode='subsystem' type='pci'><source><address bus='1'/></source>";
    let defined = domain(&format!("{VDA}{hostdev}</hostdev>"));
    let given =
        VDA.replace("</disk>", "<alias name='virtio-disk0'/><address type='pci' slot='0x05'/></disk>");
    let running = domain(&format!("{given}{hostdev}<alias name='hostdev0'/></hostdev>"));
    assert_eq!(defined.diff(&running).len(), 3);
    assert_eq!(diff_without(defined.element(), running.element(), &is_assigned), []);
    // A device of the host is at an address of its own, which is the user's.
    let other = domain(&format!("{VDA}{}</hostdev>", hostdev.replace("bus='1'", "bus='2'")));
    assert_eq!(diff_without(defined.element(), other.element(), &is_assigned).len(), 1);
}

#[test]
fn documents_of_two_kinds() {
    let network = Document::from_xml("<network/>").unwrap();
    let changes = domain("").diff(&network);
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].path, "");
}

#[test]
fn long_lists() {
    let disks = |skip: usize| -> String {
        (0..600).filter(|i| *i != skip).map(|i| VDA.replace("vda", &format!("vd{i}"))).collect()
    };
    check(&disks(600), &disks(1), &["- devices/disk[1]: <disk>"]);
}

/// What lies below a child is walked once, not once more for each level above it.
#[test]
fn deep_documents() {
    let chain = |last: &str| {
        let (open, close) = ("<backingStore type='file'>".repeat(200), "</backingStore>".repeat(200));
        format!("<disk type='file'><target dev='vda'/>{open}{last}{close}</disk>")
    };
    let path = format!("devices/disk[0]/{}source/@file", "backingStore/".repeat(200));
    check(
        &chain("<source file='/a'/>"),
        &chain("<source file='/b'/>"),
        &[&format!("  {path}: /a became /b")],
    );
}

/// Lists too long to compare each with each are paired by name all the same.
#[test]
fn very_long_lists() {
    let disks = |source: &str| -> String {
        (0..2000).map(|i| format!("<disk><source file='{source}'/><target dev='v{i}'/></disk>")).collect()
    };
    let (before, after) = (domain(&disks("/a")), domain(&format!("{VDA}{}", disks("/b"))));
    let changes = before.diff(&after);
    assert_eq!(changes.len(), 2001);
    assert_eq!(changes[0].to_string(), "+ devices/disk[0]: <disk>");
    assert_eq!(changes[2000].to_string(), "  devices/disk[2000]/source/@file: /a became /b");
}
