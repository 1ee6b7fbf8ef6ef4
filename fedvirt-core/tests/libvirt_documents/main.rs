//! libvirt's own test documents: every public one is read, nothing in it is lost or unknown, and what is laid out as
//! libvirt lays it out comes back byte for byte.
//!
//! Needs the documents of the distribution's libvirt:
//!
//!     scripts/fetch-libvirt-docs.sh target/libvirt-docs
//!     FEDVIRT_LIBVIRT_DOCS=target/libvirt-docs cargo test -p fedvirt-core --test libvirt_documents

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod exceptions;
mod layout;
#[path = "../shared/libvirt.rs"]
mod libvirt;
#[path = "../shared/tree.rs"]
mod tree;

use std::collections::BTreeSet;

use exceptions::Exceptions;
use fedvirt_core::model::network::{
    DhcpHost, DhcpRange, DnsHost, DnsSrv, DnsTxt, ForwardInterface, PortGroup,
};
use fedvirt_core::model::{Device, Document};
use fedvirt_core::xml::{Root, from_xml, root_name, to_xml, unknown};

/// What a reading of a document gave.
struct Reading {
    xml: String,
    unknown: Vec<String>,
    /// Written, read and written again; and the same through JSON.
    again: String,
    json: String,
}

type Error = fedvirt_core::Error;

fn document(text: &str) -> Result<Reading, Error> {
    let document = Document::from_xml(text)?;
    let xml = document.to_xml();
    let again = Document::from_xml(&xml)?;
    assert_eq!(document.diff(&again), [], "{xml}");
    Ok(Reading {
        unknown: document.unknown(),
        again: again.to_xml(),
        json: Document::from_json(&document.to_json())?.to_xml(),
        xml,
    })
}

fn device(text: &str) -> Result<Reading, Error> {
    let device = Device::from_xml(text)?;
    let xml = device.to_xml();
    Ok(Reading {
        unknown: device.unknown(),
        again: Device::from_xml(&xml)?.to_xml(),
        json: Device::from_json(&device.to_json())?.to_xml(),
        xml,
    })
}

fn part<T: Root>(text: &str) -> Result<Reading, Error> {
    let part: T = from_xml(text)?;
    let xml = to_xml(&part);
    let mut json = T::default();
    fedvirt_core::xml::from_json(&fedvirt_core::xml::to_json(&part), &mut json)?;
    Ok(Reading { unknown: unknown(&part), again: to_xml(&from_xml::<T>(&xml)?), json: to_xml(&json), xml })
}

/// Reads a file as whatever it is; `None` when it is nothing that libvirt's API takes or gives.
fn read(file: &str, text: &str, root: &str) -> Option<Result<Reading, Error>> {
    let folder = file.rsplit('/').nth(1).unwrap_or_default();
    Some(match (folder, root) {
        ("networkxml2xmlupdatein", "interface") => part::<ForwardInterface>(text),
        ("networkxml2xmlupdatein", "portgroup") => part::<PortGroup>(text),
        ("networkxml2xmlupdatein", "range") => part::<DhcpRange>(text),
        ("networkxml2xmlupdatein", "srv") => part::<DnsSrv>(text),
        ("networkxml2xmlupdatein", "txt") => part::<DnsTxt>(text),
        ("networkxml2xmlupdatein", "host") if text.contains("<hostname>") => part::<DnsHost>(text),
        ("networkxml2xmlupdatein", "host") => part::<DhcpHost>(text),
        ("qemuhotplugtestdevices", _) => device(text),
        _ if Document::roots().any(|known| known == root) => document(text),
        _ if Device::roots().any(|known| known == root) => device(text),
        _ => return None,
    })
}

#[test]
fn come_back_as_they_were() {
    let (folder, files) = libvirt::documents();
    let mut exceptions = Exceptions::default();
    let (mut failures, mut foreign_roots) = (Vec::new(), BTreeSet::new());
    let (mut read_count, mut canonical, mut own_order) = (0, 0, 0);
    for path in &files {
        let file = path.strip_prefix(&folder).unwrap().to_str().unwrap();
        let Ok(text) = std::fs::read_to_string(path) else {
            exceptions.not_well_formed(file, "no UTF-8", &mut failures);
            continue;
        };
        // Whether it is well-formed says another parser, not ours.
        let tree = match tree::Tree::read(&text) {
            Ok(tree) => tree,
            Err(error) => {
                exceptions.not_well_formed(file, &error.to_string(), &mut failures);
                assert!(Document::from_xml(&text).is_err(), "{file} is not well-formed, and is read");
                continue;
            }
        };
        let root = root_name(&text).unwrap().to_owned();
        let reading = match read(file, &text, &root) {
            None => {
                foreign_roots.insert(root);
                continue;
            }
            Some(Err(error)) => {
                exceptions.refused(file, &error.to_string(), &mut failures);
                continue;
            }
            Some(Ok(reading)) => reading,
        };
        read_count += 1;
        exceptions.unknown(file, &reading.unknown, &mut failures);
        if reading.again != reading.xml || reading.json != reading.xml {
            failures.push(format!("{file}: comes back otherwise a second time, or through JSON"));
        }
        let written = tree::Tree::read(&reading.xml).unwrap();
        if let Some(difference) = tree.difference(&written) {
            failures.push(format!("{file}: {difference}"));
        }
        if layout::is_libvirts(&text) {
            let (text, xml) = (text.trim_end(), reading.xml.trim_end());
            if text == xml {
                canonical += 1;
            } else if !is_output(file) && sorted_lines(text) == sorted_lines(xml) {
                // Somebody wrote it by hand, in an order of his own.
                own_order += 1;
            } else {
                exceptions.layout(file, text, xml, &mut failures);
            }
        }
    }
    println!(
        "{} files: {read_count} documents, {canonical} of them byte for byte, {own_order} in another order",
        files.len()
    );
    exceptions.foreign_roots(&foreign_roots, &mut failures);
    exceptions.all_needed(&mut failures);
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
    assert!(read_count > 2000 && canonical > 1000, "these cannot be all");
}

/// Whether libvirt itself wrote the file.
fn is_output(file: &str) -> bool {
    let folder = file.rsplit('/').nth(1).unwrap_or_default();
    folder.ends_with("out") || folder.contains("xmlout")
}

/// The lines in an order that is not the author's, nor are the words in them.
fn sorted_lines(text: &str) -> Vec<Vec<&str>> {
    let mut lines: Vec<Vec<&str>> = text
        .lines()
        .map(|line| {
            let mut words: Vec<&str> = line.split([' ', '>', '/']).collect();
            words.sort_unstable();
            words
        })
        .collect();
    lines.sort_unstable();
    lines
}
