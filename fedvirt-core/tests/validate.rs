//! Every rule of `validate()` for domains, judged by libvirt itself: its test driver, which needs no daemon, refuses the
//! document that breaks the rule, and takes the same one mended. What only drivers of real hosts refuse is in
//! tests/validate_host.rs.

#![cfg(feature = "libvirt")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod rules;

use fedvirt_core::Host;
use fedvirt_core::model::domain::Domain;
use rules::{check, domain, rules};

fn judged_by_the_test_driver(text: &str, document: impl Fn(&str, &str) -> String) {
    let host = Host::open("test:///default").unwrap();
    check(&rules(text), document, |xml| {
        let domain = Domain::from_xml(xml).unwrap();
        let refused = host.define(&domain).err().map(|error| error.to_string());
        (domain.validate(), refused)
    });
}

#[test]
fn domains() {
    judged_by_the_test_driver(include_str!("validate/domain.txt"), |name, content| {
        domain("test", name, content)
    });
}

#[test]
fn devices() {
    judged_by_the_test_driver(include_str!("validate/devices.txt"), |name, content| {
        domain("test", &format!("device-{name}"), &format!("<devices>{content}</devices>"))
    });
}

#[test]
fn what_is_missing_from_nothing() {
    let paths: Vec<String> = Domain::default().validate().into_iter().map(|finding| finding.path).collect();
    assert_eq!(paths, ["@type", "name", "os/type", "memory"]);
}

/// Not every build of libvirt knows passt.
#[test]
fn passt() {
    for (interface, found) in [
        ("<interface type='ethernet'><backend type='passt'/></interface>", Some("backend/@type")),
        ("<interface type='user'><backend type='passt'/></interface>", None),
        (
            "<interface type='user'><backend type='passt'/><portForward proto='tcp'><range to='22'/></portForward>\
             </interface>",
            Some("portForward[0]/range[0]/@start"),
        ),
    ] {
        let xml = domain("test", "passt", &format!("<devices>{interface}</devices>"));
        let paths = Domain::from_xml(&xml).unwrap().validate().into_iter().map(|finding| finding.path);
        let expected = found.map(|path| format!("devices/interface[0]/{path}"));
        assert_eq!(paths.collect::<Vec<_>>(), Vec::from_iter(expected), "{interface}");
    }
}
