//! Where a document is no public one, is refused, or comes back otherwise: each by its exact path, with the reason.

use std::collections::BTreeSet;

/// Roots of what libvirt keeps for itself, or of what is not libvirt's.
const FOREIGN_ROOTS: &[(&str, &str)] = &[
    ("cliOutput", "what gluster's command line tool prints"),
    ("cpuTest", "a list of CPUs for libvirt's own test"),
    ("cpudata", "what CPUID says, for libvirt's own test"),
    ("domstatus", "libvirt's notes on a running guest, in its state folder"),
    ("node", "the configuration of libvirt's test driver, in a file"),
    ("qemu-migration", "the cookie that migration hands over between two libvirts"),
    ("qemuCaps", "libvirt's cache of what a QEMU binary can do"),
    ("sources", "what libvirt's own test expects of gluster"),
    ("test", "migration parameters for libvirt's own test"),
];

/// Elements that only libvirt's private documents have.
const PRIVATE: &[(&str, &str)] = &[(
    "privateData",
    "libvirt's notes on a running guest, as in its state folder: no API takes or gives them",
)];

/// Files that are not well-formed XML, on purpose.
const NOT_WELL_FORMED: &[(&str, &str)] = &[
    ("tests/nodedevmdevctldata/mdevctl-list-empty.out.xml", "no document at all: there are no devices"),
    ("tests/nodedevmdevctldata/mdevctl-list-multiple.out.xml", "several documents one after the other"),
];

/// Files that are refused.
const REFUSED: &[(&str, &str)] = &[
    (
        "tests/qemuxml2argvdata/pci-bridge-negative-index-invalid.xml",
        "a negative index, which libvirt refuses, too",
    ),
    (
        "tests/qemuxml2argvdata/vhost_queues-invalid.xml",
        "a negative number of queues, which libvirt refuses, too",
    ),
];

/// What is unknown: file, path, reason.
const UNKNOWN: &[(&str, &str, &str)] = &[
    (PULL_IN, "disks/disk[0]/@state", STATE),
    (PULL_IN, "disks/disk[1]/@state", STATE),
    (PULL_IN, "disks/disk[2]/@state", STATE),
    (PULL_OUT, "disks/disk[0]/@state", STATE),
    (PULL_OUT, "disks/disk[1]/@state", STATE),
    (PULL_OUT, "disks/disk[2]/@state", STATE),
    (
        "tests/networkxml2xmlupdatein/unparsable-dns-host.xml",
        "@protocol",
        "a host that libvirt cannot read, either, for its test of that",
    ),
    ("tests/qemudomaincheckpointxml2xmlout/internal-active-invalid.xml", "active", ACTIVE),
    ("tests/qemudomaincheckpointxml2xmlout/internal-inactive-invalid.xml", "active", ACTIVE),
];

const PULL_IN: &str = "tests/domainbackupxml2xmlin/backup-pull-internal-invalid.xml";
const PULL_OUT: &str = "tests/domainbackupxml2xmlout/backup-pull-internal-invalid.xml";
const STATE: &str = "part of libvirt's notes on a running backup: no API takes or gives it";
const ACTIVE: &str = "libvirt's note of which checkpoint is current, in its state folder only";

/// Files whose bytes differ.
const LAYOUT: &[(&str, &str)] = &[
    (
        "tests/qemuxml2argvdata/genid-auto.xml",
        "asks for an identifier by an empty <genid/>: in its place libvirt writes the one that it made, and any empty text \
         that it does write, as an <entry> of oemStrings, has two tags",
    ),
    ("tests/qemuxml2xmloutdata/net-hostdev-vfio.xml", HOSTDEV_DRIVER),
    ("tests/qemuxml2xmloutdata/pseries-hostdevs-1.ppc64-latest.xml", HOSTDEV_DRIVER),
];

const HOSTDEV_DRIVER: &str = "of an interface that is a host device libvirt writes <driver> before <source>, of all \
                              others behind it; the order means nothing to it";

#[derive(Default)]
pub(crate) struct Exceptions {
    used: BTreeSet<(&'static str, &'static str)>,
}

impl Exceptions {
    fn allowed(&mut self, list: &[(&'static str, &'static str)], file: &str) -> bool {
        let found = list.iter().find(|(path, _)| *path == file);
        found.is_some_and(|&exception| {
            self.used.insert(exception);
            true
        })
    }

    pub(crate) fn not_well_formed(&mut self, file: &str, error: &str, failures: &mut Vec<String>) {
        if !self.allowed(NOT_WELL_FORMED, file) {
            failures.push(format!("{file}: not well-formed: {error}"));
        }
    }

    pub(crate) fn refused(&mut self, file: &str, error: &str, failures: &mut Vec<String>) {
        if !self.allowed(REFUSED, file) {
            failures.push(format!("{file}: refused: {error}"));
        }
    }

    pub(crate) fn unknown(&mut self, file: &str, unknown: &[String], failures: &mut Vec<String>) {
        for path in unknown {
            let element = path.rsplit('/').next().unwrap_or_default();
            if self.allowed(PRIVATE, element) {
                continue;
            }
            match UNKNOWN.iter().find(|(known, at, _)| *known == file && at == path) {
                Some(&(file, path, _)) => {
                    self.used.insert((file, path));
                }
                None => failures.push(format!("{file}: unknown {path}")),
            }
        }
    }

    pub(crate) fn layout(&mut self, file: &str, before: &str, after: &str, failures: &mut Vec<String>) {
        if !self.allowed(LAYOUT, file) {
            let mut lines = before.lines().zip(after.lines()).enumerate();
            let first = lines.find(|(_, (before, after))| before != after);
            let (line, (before, after)) = first.unwrap_or((before.lines().count(), ("", "")));
            failures.push(format!("{file}:{}: {:?} became {:?}", line + 1, before.trim(), after.trim()));
        }
    }

    pub(crate) fn foreign_roots(&mut self, roots: &BTreeSet<String>, failures: &mut Vec<String>) {
        for root in roots {
            if !self.allowed(FOREIGN_ROOTS, root) {
                failures.push(format!("<{root}>: no document is known with this root"));
            }
        }
    }

    /// An exception that nothing needs any more is to go.
    pub(crate) fn all_needed(&self, failures: &mut Vec<String>) {
        let lists =
            FOREIGN_ROOTS.iter().chain(PRIVATE).chain(NOT_WELL_FORMED).chain(REFUSED).chain(LAYOUT).copied();
        let unknown = UNKNOWN.iter().map(|&(file, path, _)| (file, path));
        failures.extend(
            lists
                .chain(unknown)
                .filter(|exception| !self.used.contains(exception))
                .map(|(path, _)| format!("{path}: no longer an exception")),
        );
    }
}
