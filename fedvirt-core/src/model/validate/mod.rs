//! What libvirt would refuse about a document that its schema allows: two disks with one target, a place in the
//! boot order that is taken, a range outside of its network.
//!
//! The rules are those of libvirt 9.0, from the parsers and checks that every definition goes through. Those of one
//! hypervisor's driver alone are left to libvirt, but for clashes of addresses and missing I/O threads, which QEMU's
//! driver finds, and for what the network driver of Linux hosts says of networks. A document without
//! findings can therefore still be refused, for instance since the host lacks what it names; a document with a
//! finding is refused.

mod addresses;
mod chardev;
mod cpu;
mod devices;
mod disk;
mod domain;
mod hostdev;
mod interface;
mod memory;
mod network;
mod storage;

use std::collections::BTreeSet;
use std::fmt;

/// Something about a document that libvirt refuses.
///
/// ```
/// use fedvirt_core::model::domain::devices::{Devices, Disk, DiskBus};
/// use fedvirt_core::model::domain::{Domain, DomainType, Memory, Os};
/// use fedvirt_core::ByteSize;
///
/// let mut domain = Domain::new(DomainType::Kvm, "web");
/// domain.memory = Some(Box::new(Memory::new(ByteSize::gib(1))));
/// domain.os = Some(Box::new(Os::hvm("x86_64", "q35")));
/// let disk = |path| Disk::file(path).with_target("vda", DiskBus::Virtio);
/// let disks = vec![disk("/a.qcow2"), disk("/b.qcow2")];
/// domain.devices = Some(Box::new(Devices { disks, ..Devices::default() }));
/// assert_eq!(
///     domain.validate()[0].to_string(),
///     "devices/disk[1]/target/@dev: the target vda is that of devices/disk[0], too; give each disk its own"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Where it is, as [`Access`](crate::xml::Access) takes it; what is missing is named as if it were there.
    pub path: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub hint: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.path, self.problem, self.hint)
    }
}

/// What was found so far.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, path: impl Into<String>, problem: impl Into<String>, hint: impl Into<String>) {
        self.0.push(Finding { path: path.into(), problem: problem.into(), hint: hint.into() });
    }

    /// Adds a finding unless something holds.
    fn expect(&mut self, holds: bool, path: impl Into<String>, problem: &str, hint: &str) {
        if !holds {
            self.add(path, problem, hint);
        }
    }

    /// Adds a finding when an attribute or element is missing that must be there.
    fn required<T>(&mut self, value: Option<T>, path: impl Into<String>, what: &str) {
        if value.is_none() {
            self.add(path, format!("{what} is missing"), "give it");
        }
    }

    /// A name: there, and without characters that libvirt forbids.
    fn name(&mut self, name: Option<&str>, forbidden: &[char]) {
        match name.filter(|name| !name.is_empty()) {
            None => self.add("name", "there is no name", "give one"),
            Some(name) => {
                if let Some(c) = name.chars().find(|c| forbidden.contains(c)) {
                    self.add("name", format!("the name {name:?} has a {c:?}"), "leave it out");
                }
            }
        }
    }

    /// A UUID, if there is one.
    fn uuid(&mut self, uuid: Option<&str>, path: impl Into<String>) {
        let Some(uuid) = uuid.filter(|uuid| !uuid.is_empty() && !is_uuid(uuid)) else { return };
        self.add(path, format!("{uuid:?} is no UUID"), "write 32 hexadecimal digits, or leave it out");
    }
}

/// 32 hexadecimal digits; between the bytes can be `-` and spaces, around them white space.
fn is_uuid(text: &str) -> bool {
    let mut digits = 0;
    for c in text.trim_ascii().chars() {
        match c {
            c if c.is_ascii_hexdigit() => digits += 1,
            '-' | ' ' if digits % 2 == 0 => {}
            _ => return false,
        }
    }
    digits == 32
}

/// The numbers of a list such as `0-3,^2,8`; `None` when it is none, or goes beyond what libvirt's bitmaps hold.
fn numbers(list: &str) -> Option<BTreeSet<u32>> {
    let number = |text: &str| text.trim().parse().ok().filter(|&number: &u32| number < 16384);
    let mut set = BTreeSet::new();
    for item in list.split(',') {
        let item = item.trim();
        if let Some(excluded) = item.strip_prefix('^') {
            set.remove(&number(excluded)?);
            continue;
        }
        match item.split_once('-') {
            Some((first, last)) => set.extend(number(first)?..=number(last)?),
            None => {
                set.insert(number(item)?);
            }
        }
    }
    Some(set)
}

/// The value, unless it is empty: libvirt takes the text of an empty element as none.
fn filled(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lists_and_uuids_as_libvirt_does() {
        assert_eq!(numbers("0-3,^2, 8"), Some(BTreeSet::from([0, 1, 3, 8])));
        assert_eq!(numbers("a"), None);
        assert_eq!(numbers("0-99999999"), None);
        assert!(is_uuid(" 00112233-4455 66778899aabbccddeeff\n"));
        for bad in ["", "0", "00112233-4455-6677-8899-aabbccddeef", "0-0112233445566778899aabbccddeeff"] {
            assert!(!is_uuid(bad), "{bad}");
        }
    }
}
