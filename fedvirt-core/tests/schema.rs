//! The model against libvirt's RELAX NG schemas: by name, in both directions, and with a document for everything that
//! the schemas name.
//!
//! Three sources say what libvirt knows: the installed libvirt's schemas, which the model must cover; a folder of
//! schemas in `FEDVIRT_LIBVIRT_SCHEMAS`, with which it must agree; and a committed list of the names in the schemas of
//! the version that the model is for, with which it must agree everywhere.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs};

use fedvirt_core::Document;
use fedvirt_core::model::capabilities::Capabilities;
use fedvirt_core::model::cpu::Cpu;
use fedvirt_core::model::domain::{Domain, Sysinfo};
use fedvirt_core::model::domain_backup::DomainBackup;
use fedvirt_core::model::domain_capabilities::DomainCapabilities;
use fedvirt_core::model::domain_checkpoint::DomainCheckpoint;
use fedvirt_core::model::domain_snapshot::DomainSnapshot;
use fedvirt_core::model::interface::HostInterface;
use fedvirt_core::model::network::Network;
use fedvirt_core::model::network_port::NetworkPort;
use fedvirt_core::model::node_device::NodeDevice;
use fedvirt_core::model::nwfilter::NwFilter;
use fedvirt_core::model::nwfilter_binding::NwFilterBinding;
use fedvirt_core::model::secret::Secret;
use fedvirt_core::model::storage_pool::Pool;
use fedvirt_core::model::storage_pool_capabilities::StoragePoolCapabilities;
use fedvirt_core::model::storage_volume::Volume;
use fedvirt_core::xml::{Element, ElementSchema};
use sha2::{Digest, Sha256};

#[path = "schema/data.rs"]
mod data;
#[path = "schema/facts.rs"]
mod facts;
#[path = "schema/generate.rs"]
mod generate;
#[path = "schema/pattern.rs"]
mod pattern;
#[path = "schema/rng.rs"]
mod rng;
#[path = "shared/tree.rs"]
mod tree;
#[path = "schema/walk.rs"]
mod walk;

use facts::Facts;
use rng::Schemas;
use tree::Tree;
use walk::Differences;

/// The libvirt that the model is for.
const VERSION: &str = "12.8.0";

/// What its schemas name.
const NAMES: &str = "tests/schema/libvirt-12.8.0.names";

/// Where the installed libvirt keeps its schemas.
const INSTALLED: &str = "/usr/share/libvirt/schemas";

/// Schemas that describe no document of its own, and why.
const PARTS: &[(&str, &str)] =
    &[("inactiveDomain.rng", "stands within a snapshot alone, where it is compared")];

/// What the model has and the schemas of its version do not, by path, and why.
const BEYOND: &[(&str, &str)] = &[
    ("capabilities/guest/arch/domain/loader", WRITTEN),
    ("capabilities/guest/os_type=xenpvh", "libvirt's Xen driver writes it"),
    ("capabilities/host/netprefix", WRITTEN),
    ("capabilities/pool", "a connection that only knows storage writes it"),
    ("domain/cputune/memorytune/@id", WRITTEN),
    ("domain/devices/filesystem/@type=volume", READ),
    ("domain/devices/filesystem/source/@pool", READ),
    ("domain/devices/filesystem/source/@volume", READ),
    ("domain/devices/hostdev/source/@autoAddress", "libvirt reads and writes it in a running guest's state"),
    ("domain/devices/hostdev/source/@missing", WRITTEN),
    ("domain/devices/input/@bus=parallels", READ),
    ("domain/devices/nvram/alias", ALIAS),
    ("domain/devices/smartcard/alias", ALIAS),
    ("domain/devices/video/model/@type=parallels", READ),
    ("domain/os/type/text()=uml", READ),
    ("domainbackup/disks/disk/@index", WRITTEN),
    ("filter/rule/arp/@arpdstipmask", READ),
    ("filter/rule/arp/@arpsrcipmask", READ),
    ("filter/rule/tcp/@option", READ),
    ("volume/@type=ploop", READ),
];

const READ: &str = "libvirt reads and writes it all the same";
const WRITTEN: &str = "libvirt writes it all the same";
const ALIAS: &str = "libvirt writes the name that it gives to every device of a running guest";

/// What the schemas have and the model does not, by path, and why.
const LEFT_OUT: &[(&str, &str)] = &[
    ("domain/devices/redirfilter", ONE_FILTER),
    ("pool/source/name", ONE_NAME),
    ("domain/devices/console/target/@type=isa-debug", NO_CONSOLE),
    ("domain/devices/console/target/@type=isa-serial", NO_CONSOLE),
    ("domain/devices/console/target/@type=pci-serial", NO_CONSOLE),
    ("domain/devices/console/target/@type=sclp-serial", NO_CONSOLE),
    ("domain/devices/console/target/@type=spapr-vio-serial", NO_CONSOLE),
    ("domain/devices/console/target/@type=system-serial", NO_CONSOLE),
    ("domain/devices/console/target/@type=usb-serial", NO_CONSOLE),
    ("domain/devices/parallel/target/@type=lxc", NO_PORT),
    ("domain/devices/parallel/target/@type=openvz", NO_PORT),
    ("domain/devices/parallel/target/@type=sclp", NO_PORT),
    ("domain/devices/parallel/target/@type=sclplm", NO_PORT),
    ("domain/devices/parallel/target/@type=serial", NO_PORT),
    ("domain/devices/parallel/target/@type=uml", NO_PORT),
    ("domain/devices/parallel/target/@type=virtio", NO_PORT),
    ("domain/devices/parallel/target/@type=xen", NO_PORT),
];

/// What is kept as unknown in a document that the schemas allow, by path, and why.
const UNKNOWN: &[(&str, &str)] = &[
    ("domain/devices/redirfilter", ONE_FILTER),
    ("domainsnapshot/inactiveDomain/devices/redirfilter", ONE_FILTER),
    ("pool/source/name", ONE_NAME),
];

const ONE_FILTER: &str = "the schema does not count devices; libvirt refuses a second filter";
const ONE_NAME: &str = "the schema repeats it together with the devices; libvirt reads one";
const NO_CONSOLE: &str =
    "the schema has one list for all ports; libvirt refuses a serial port's word for a console";
const NO_PORT: &str = "the schema has one list for all ports; libvirt reads no word of a parallel port";

/// The table of each document by its root.
fn table() -> BTreeMap<&'static str, &'static ElementSchema> {
    let documents = [
        Domain::default().schema(),
        Network::default().schema(),
        Pool::default().schema(),
        Volume::default().schema(),
        Capabilities::default().schema(),
        DomainCapabilities::default().schema(),
        Cpu::default().schema(),
        NetworkPort::default().schema(),
        StoragePoolCapabilities::default().schema(),
        Secret::default().schema(),
        HostInterface::default().schema(),
        NodeDevice::default().schema(),
        NwFilter::default().schema(),
        NwFilterBinding::default().schema(),
        DomainSnapshot::default().schema(),
        DomainCheckpoint::default().schema(),
        DomainBackup::default().schema(),
        Sysinfo::default().schema(),
    ];
    let table: BTreeMap<_, _> = documents.into_iter().map(|schema| (schema.root.unwrap(), schema)).collect();
    assert_eq!(table.keys().copied().collect::<BTreeSet<_>>(), Document::roots().collect());
    table
}

fn load(folder: &Path) -> (Schemas, Facts) {
    let mut schemas = Schemas::load(folder);
    for (file, _) in PARTS {
        assert!(schemas.starts.remove(*file).is_some(), "{} has no {file}", folder.display());
    }
    let facts = Facts::of(&schemas);
    (schemas, facts)
}

fn installed() -> &'static Path {
    let folder = Path::new(INSTALLED);
    assert!(
        folder.is_dir(),
        "{INSTALLED} is not there; install libvirt's library (libvirt0 on Debian, libvirt-libs on Fedora; \
         scripts/install-deps.sh does)"
    );
    folder
}

/// The folder in `FEDVIRT_LIBVIRT_SCHEMAS`.
fn given() -> Option<PathBuf> {
    env::var_os("FEDVIRT_LIBVIRT_SCHEMAS").map(PathBuf::from)
}

/// What was found, without what is known and explained; an explanation without a finding is one, too.
fn unexplained(found: &BTreeMap<String, String>, explained: &[(&str, &str)], all: bool) -> Vec<String> {
    let reasons: BTreeMap<_, _> = explained.iter().copied().collect();
    assert_eq!(reasons.len(), explained.len(), "an exception is there twice");
    let new = found.iter().filter(|(path, _)| !reasons.contains_key(path.as_str()));
    let new = new.map(|(path, what)| format!("{path}: {what}"));
    let stale = reasons.keys().filter(|path| all && !found.contains_key(**path));
    new.chain(stale.map(|path| format!("{path}: an exception that is not needed"))).collect()
}

/// Fails with all that the two say differently.
fn expect_agreement(differences: &Differences, all: bool) {
    let missing = unexplained(&differences.missing, LEFT_OUT, all).into_iter();
    let unfounded = unexplained(&differences.unfounded, BEYOND, all).into_iter();
    let missing = missing.map(|what| format!("the model lacks {what}"));
    let found: Vec<_> =
        missing.chain(unfounded.map(|what| format!("the schemas do not know {what}"))).collect();
    expect_none("the model and the schemas differ", &found);
}

fn expect_none(what: &str, list: &[String]) {
    assert!(list.is_empty(), "{what}, {}:\n{}", list.len(), list.join("\n"));
}

/// The list's first lines: what it is, and which schemas it was made from.
fn header(folder: &Path) -> String {
    let mut digest = Sha256::new();
    for file in rng::schema_files(folder) {
        digest.update(fs::read(folder.join(file)).unwrap());
    }
    let digest: String = digest.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!(
        "# Generated: the names in the schemas of libvirt {VERSION}. To make it anew: FEDVIRT_UPDATE=1 \
         FEDVIRT_LIBVIRT_SCHEMAS=/path/to/schemas cargo test -p fedvirt-core --test schema\n# Schemas: {digest}\n"
    )
}

/// The committed list, made anew first if that is asked for.
fn names() -> &'static (String, Facts) {
    static NAMES: OnceLock<(String, Facts)> = OnceLock::new();
    NAMES.get_or_init(read_names)
}

fn read_names() -> (String, Facts) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(NAMES);
    if env::var_os("FEDVIRT_UPDATE").is_some_and(|update| update == "1") {
        let folder = given().expect("FEDVIRT_UPDATE=1 needs FEDVIRT_LIBVIRT_SCHEMAS");
        fs::write(&path, header(&folder) + &load(&folder).1.merged().write()).unwrap();
    }
    let text = fs::read_to_string(&path).unwrap();
    let list = without_header(&text);
    let facts = Facts::read(&list);
    assert!(facts.merged().write() == list, "{NAMES} is not as it is generated");
    (text, facts)
}

fn without_header(list: &str) -> String {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn the_model_is_what_libvirt_names() {
    let (text, facts) = names();
    expect_agreement(&walk::compare(facts, &table()), true);
    assert!(facts.contexts.len() > 500, "{}", facts.contexts.len());

    let Some(folder) = given() else { return };
    let header = header(&folder);
    let fresh = load(&folder).1.merged();
    // Another version's schemas may be without what an exception is for.
    expect_agreement(&walk::compare(&fresh, &table()), false);
    if text.starts_with(&header) {
        assert!(
            *text == header + &fresh.write(),
            "{NAMES} is stale; its first line says how to make it anew"
        );
    }
}

/// Another list than the model's must be noticed, by name.
#[test]
fn every_difference_has_a_name() {
    let (text, _) = names();
    let list = without_header(text);
    let changed = |from: &str, to: &str| {
        assert_eq!(list.matches(from).count(), 1, "{from}");
        let differences = walk::compare(&Facts::read(&list.replace(from, to)), &table());
        let explained = |found: &BTreeMap<String, String>, exceptions| {
            unexplained(found, exceptions, true)
                .into_iter()
                .map(|what| what.split(": ").next().unwrap().into())
        };
        let missing = explained(&differences.missing, LEFT_OUT);
        missing.chain(explained(&differences.unfounded, BEYOND)).collect::<Vec<String>>()
    };
    let varstore = "\ndomain/os/varstore\n";
    let future = |fact: &str| changed(varstore, &format!("{varstore} {fact} <text>\n"));
    assert_eq!(future("@future"), ["domain/os/varstore/@future"]);
    assert_eq!(future("future ."), ["domain/os/varstore/future"]);
    assert_eq!(future("."), ["domain/os/varstore/text()"]);
    assert_eq!(changed(" @templateFormat qcow2 raw\n", ""), ["domain/os/nvram/@templateFormat"]);
    let policy = "domain/clock/timer/@tickpolicy";
    assert_eq!(changed(" delay discard merge\n", " delay merge\n"), [format!("{policy}=discard")]);
    assert_eq!(changed(" delay discard merge\n", " delay discard merge x\n"), [format!("{policy}=x")]);
    assert_eq!(changed(" bank*\n", ""), ["capabilities/host/cache/bank"]);
    assert_eq!(changed(" varstore\n", " varstore*\n"), ["domain/os/varstore"]);
    let time = " creationTime . <0..18446744073709551615>\n";
    assert_eq!(changed(time, " creationTime . <-1..1>\n"), ["domaincheckpoint/creationTime"]);
}

/// What the schemas' own language means, on schemas made up for it.
#[test]
fn schemas_are_read_as_relax_ng_says() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("schemas");
    fs::create_dir_all(&folder).unwrap();
    let grammar = |file: &str, inner: &str| {
        let head = "<grammar xmlns='http://relaxng.org/ns/structure/1.0' \
                    datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>";
        fs::write(folder.join(file), format!("{head}{inner}</grammar>")).unwrap();
    };
    grammar(
        "common.rng",
        "<define name='over'><element name='replaced'><text/></element></define>
         <define name='both'><empty/></define>
         <define name='never'><element name='never'><notAllowed/></element></define>
         <div><define name='word'><choice><value>a</value><value> b </value></choice></define></div>",
    );
    grammar("inner.rng", "<start><element name='inner'><text/></element></start>");
    grammar(
        "root.rng",
        "<include href='common.rng'>
           <define name='over'><element name='own'><ref name='word'/></element></define>
         </include>
         <define name='both' combine='choice'><element name='more' ns='urn:x'>
           <attribute name='plain'/><element name='below'><empty/></element></element></define>
         <start><element name='root'><interleave>
           <ref name='over'/><ref name='both'/>
           <optional><ref name='never'/><element name='beside'><empty/></element></optional>
           <zeroOrMore><element><choice><name>one</name><name>two</name></choice><ref name='root'/></element></zeroOrMore>
           <element name='three'><mixed><element name='b'><text/></element></mixed></element>
           <element name='three'><attribute name='n'><data type='int'><param name='minInclusive'>-1</param></data></attribute></element>
           <element name='any'><element><anyName/><empty/></element></element>
           <attribute name='list'><list><ref name='word'/></list></attribute>
           <attribute name='hex'><data type='string'><param name='pattern'>0x[0-9a-f]{2}</param></data></attribute>
           <grammar><include href='inner.rng'/></grammar>
         </interleave></element></start>
         <define name='root'><optional><attribute name='not'><data type='string'><except><value>1</value></except></data>
         </attribute></optional></define>",
    );
    let schemas = Schemas::load(&folder);
    let facts = Facts::of(&schemas);
    let expected = "\
root
 @hex <0..255#>
 @list a b
 any
 inner . <text>
 one*
 own . a b
 three*
 two* = root/one
 {urn:x}more
root/any
 *
root/one
 @not <text>
root/three
 @n <-1..2147483647>
 . <text>
 b . <text>
root/{urn:x}more
 @plain <text>
 {urn:x}below .
";
    let list = facts.merged().write();
    assert_eq!(list.strip_prefix("inner\n . <text>\n"), Some(expected));
    let documents = generate::documents(&schemas, &facts);
    assert_eq!(generate::uncovered(&facts, &documents), BTreeSet::new());
    let has = |xml: &str| documents.iter().any(|document| document.write().contains(xml));
    assert!(has("<two not='a'/>") && has("n='-1'") && has("n='2147483647'") && !has("not='1'"));
}

#[test]
fn the_model_covers_the_installed_libvirt() {
    let differences = walk::compare(&load(installed()).1.merged(), &table());
    expect_none("the model lacks", &unexplained(&differences.missing, LEFT_OUT, false));
}

#[test]
fn documents_of_the_installed_libvirt_come_back() {
    all_come_back(installed());
}

#[test]
fn documents_of_the_schemas_given_come_back() {
    if let Some(folder) = given() {
        all_come_back(&folder);
    }
}

fn all_come_back(folder: &Path) {
    let (schemas, facts) = load(folder);
    let documents = generate::documents(&schemas, &facts);
    assert!(documents.len() > 10_000, "{}", documents.len());
    let uncovered: Vec<_> = generate::uncovered(&facts, &documents).into_iter().collect();
    expect_none("in no document", &uncovered);
    let mut wrong = BTreeMap::new();
    for document in &documents {
        if let Err(what) = comes_back(document) {
            wrong
                .entry(what)
                .or_insert_with(|| format!("unknown, changed or refused in\n  {}", document.write()));
        }
    }
    expect_none("lost or changed", &unexplained(&wrong, UNKNOWN, true));
}

/// Through the model and back: everything is known, and nothing is lost, added or changed. Otherwise it says what is.
fn comes_back(generated: &Tree) -> Result<(), String> {
    let document = Document::from_xml(&generated.write()).map_err(|error| error.to_string())?;
    let unknown = document.unknown();
    if !unknown.is_empty() {
        return Err(format!("{}/{}", generated.name, unknown.join(", ")));
    }
    let xml = document.to_xml();
    if let Some(difference) = generated.difference(&Tree::read(&xml).unwrap()) {
        return Err(difference);
    }
    let again = Document::from_xml(&xml).map_err(|error| format!("our own document: {error}"))?;
    if again != document || again.to_xml() != xml {
        return Err(format!("another document the second time:\n{xml}"));
    }
    Ok(())
}
