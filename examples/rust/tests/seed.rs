//! The example `seed`, as it is called.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn seed(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_seed")).current_dir(folder).args(arguments).output().unwrap()
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_written() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seed");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in [
        ("user", "#cloud-config\nhostname: db1\npackages: [htop]\n"),
        ("user-wrong", "#cloud-config\nruncmd: 5\n"),
        ("user-plain", "runcmd: [a]\n"),
        ("user-doubtful", "#cloud-config\nssh_authorized_keys: [ssh-rsa AAAAB3Nza... alice]\n"),
        ("meta", "instance-id: iid-7\n"),
        ("meta-wrong", "instance-id: a/b\n"),
        (
            "net",
            "version: 2\nethernets:\n  a:\n    match: {macaddress: '52:54:00:12:34:56'}\n    dhcp4: true\n",
        ),
        ("net-odd", "version: 2\nethernets: {a: {gateway4: 192.0.2.1}}\n"),
        ("net-wrong", "version: 2\nethernets:\n  a:\n    addresses: [192.0.2.1]\n"),
        ("vendor", "#!/bin/sh\n"),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    let out = folder.join("out.iso");
    for (arguments, says) in [
        (&["--user-data", "user-wrong"][..], "user-wrong: cloud-config, line 2"),
        (&["--user-data", "user-plain"], "user-plain: user-data: "),
        (&["--user-data", "absent"], "absent: No such file"),
        (&["--user-data", "user", "--meta-data", "meta-wrong"], "meta-wrong: instance-id"),
        (&["--user-data", "user", "--network-config", "net-wrong"], "net-wrong: network-config, line 4"),
        (&["--user-data", "user", "--vendor-data", "net"], "net: vendor-data: "),
        (&["--user-data", "user", "--network-config", "net-odd", "--config-drive"], "ethernets.a.match"),
        (&["--user-data"], "usage: "),
        (&[], "usage: "),
    ] {
        let arguments = [&["out.iso"][..], arguments].concat();
        let output = seed(&folder, &arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(said.contains(says) && output.stdout.is_empty(), "{arguments:?}: {said}");
        assert!(!out.exists(), "{arguments:?}");
    }

    let all = ["out.iso", "--user-data", "user", "--network-config", "net", "--vendor-data", "vendor"];
    assert!(seed(&folder, &all).status.success());
    let image = fs::read(&out).unwrap();
    let holds = |image: &[u8], text: &str| image.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(
        holds(&image, "cidata") && holds(&image, "instance-id: i-") && holds(&image, "local-hostname: db1")
    );
    assert!(!seed(&folder, &["out.iso", "--user-data", "user-wrong"]).status.success());
    assert_eq!(fs::read(&out).unwrap(), image, "what was there is still there");
    assert!(seed(&folder, &[&all[..], &["--meta-data", "meta", "--config-drive"]].concat()).status.success());
    let image = fs::read(&out).unwrap();
    assert!(holds(&image, "config-2") && holds(&image, r#""uuid":"iid-7""#));
    let odd = seed(&folder, &["out.iso", "--user-data", "user", "--network-config", "net-odd"]);
    assert!(
        odd.status.success()
            && String::from_utf8_lossy(&odd.stderr).contains("warning: net-odd: ethernets.a.gateway4")
    );
    // As `cloud-init schema` has it: it is valid.
    let doubtful = seed(&folder, &["out.iso", "--user-data", "user-doubtful"]);
    let said = String::from_utf8_lossy(&doubtful.stderr);
    assert!(
        doubtful.status.success() && said.contains("warning: user-doubtful: line 2, column 23: ssh_"),
        "{said}"
    );
    assert!(holds(&fs::read(&out).unwrap(), "AAAAB3Nza"));
    assert_eq!(
        fs::read_dir(&folder).unwrap().filter(|of| of.as_ref().unwrap().path().extension().is_some()).count(),
        1
    );
}
