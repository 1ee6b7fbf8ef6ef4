//! Seeds against those who read them: cloud-init's own code, Python's reader of mail, blkid, isoinfo and Ignition's
//! way of reading a disk.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod reader;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use fedvirt_core::ErrorKind;
use fedvirt_core::cloudinit::network::{Interface, ItemV1, NetworkConfig, Route, SubnetV1};
use fedvirt_core::cloudinit::{
    CloudInit, ConfigDrive, HttpSeed, MetaData, Multipart, Part, PartKind, Seed, User, WriteFile,
};
use proptest::prelude::*;
use reader::Reader;
use serde_json::{Value, json};

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice@laptop";

fn stdout(package: &str, command: &mut Command) -> String {
    let output = command.output();
    let output = output.unwrap_or_else(|error| {
        panic!("{command:?} cannot run ({error}): install the Debian package {package}")
    });
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A fresh directory for one test.
fn directory(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// Unpacks an image, by its Rock Ridge names.
fn unpack(image: &Path, into: &Path) -> Vec<String> {
    let list = stdout("genisoimage", Command::new("isoinfo").args(["-R", "-f", "-i"]).arg(image));
    let mut names: Vec<_> = list.lines().map(|name| name.trim_start_matches('/').to_owned()).collect();
    let folders: Vec<_> = names
        .iter()
        .filter(|name| names.iter().any(|other| other.starts_with(&format!("{name}/"))))
        .cloned()
        .collect();
    names.retain(|name| !folders.contains(name));
    for name in &names {
        let file = into.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let output = Command::new("isoinfo")
            .args(["-R", "-x", &format!("/{name}"), "-i"])
            .arg(image)
            .output()
            .unwrap();
        fs::write(file, output.stdout).unwrap();
    }
    names.sort();
    names
}

fn label(image: &Path) -> String {
    stdout("util-linux", Command::new("blkid").args(["-p", "-o", "export"]).arg(image))
}

/// The parts as cloud-init's processor has them.
fn expected(parts: &Multipart) -> Value {
    let part = |(i, part): (usize, &Part)| {
        let filename = part.filename.clone().unwrap_or_else(|| format!("part-{:03}", i + 1));
        json!([part.kind.mime_type(), filename, part.merge_type, String::from_utf8_lossy(&part.content)])
    };
    parts.parts.iter().enumerate().map(part).collect()
}

fn full() -> Multipart {
    let script = |text: &str| Part::script(format!("#!/bin/sh\n{text}\n"));
    Multipart::new()
        .part(Part::cloud_config(&CloudInit::new().package("htop")))
        .part(
            Part::cloud_config(&CloudInit::new().run("echo 'žluťoučký kůň'"))
                .named("kůň \"1\".cfg")
                .merge_type("list(append)+dict(recurse_array)+str()"),
        )
        .part(script("echo first").named("a b.sh"))
        .part(script("printf 'x\\r\\n'\r").per_boot().named("per boot\\1.sh"))
        .part(script(&"long ".repeat(300)).per_instance())
        .part(script("echo once").per_once())
        .part(Part::new(PartKind::Jinja, "## template: jinja\n#cloud-config\nruncmd: [{{ v1.region }}]\n"))
        .part(Part::new(PartKind::Boothook, "#!/bin/sh\nexit 0"))
        .part(Part::new(
            PartKind::PartHandler,
            "#part-handler\n\ndef list_types():\n    return ['text/x-mine']\n",
        ))
        .part(Part::new(PartKind::CloudConfigJsonp, "#cloud-config-jsonp\n[]\n"))
        .part(Part::new(PartKind::Other("text/x-mine".into()), "--==fedvirt--\n\n\n"))
        .part(Part::new(PartKind::Other("text/x-mine".into()), ""))
}

#[test]
fn cloud_init_and_python_read_the_message() {
    let mut reader = Reader::start();
    let parts = full();
    let text = parts.to_user_data().unwrap();
    assert!(text.is_ascii() && text.lines().all(|line| line.len() <= 998));
    assert_eq!(text, parts.to_user_data().unwrap());
    assert_eq!(reader.ask("parts", json!(text)), expected(&parts), "{text}");
    let mail = reader.ask("mime", json!(text));
    assert_eq!(mail["defects"], json!([]), "{text}");
    let all: Vec<Value> = parts
        .parts
        .iter()
        .map(|part| json!([part.kind.mime_type(), part.filename, String::from_utf8_lossy(&part.content)]))
        .collect();
    assert_eq!(mail["parts"], json!(all));
    assert_eq!(Multipart::from_user_data(&text).unwrap(), parts);
    // What mail servers and editors make of line ends.
    let dos = text.replace('\n', "\r\n");
    let read = Multipart::from_user_data(&dos).unwrap();
    assert_eq!(read.parts.len(), parts.parts.len());
    assert_eq!(read.parts[1], parts.parts[1], "base64 does not mind");
    Seed::from_user_data(text, "web1").unwrap().validate().unwrap();
}

#[test]
fn an_archive_holds_the_same() {
    let mut reader = Reader::start();
    let parts = full();
    let text = parts.to_archive().unwrap();
    assert!(text.starts_with("#cloud-config-archive\n- type: text/cloud-config\n"), "{text}");
    assert_eq!(Multipart::from_user_data(&text).unwrap(), parts);
    assert_eq!(reader.ask("parts", json!(text)), expected(&parts), "{text}");
    let short = "#cloud-config-archive\n- '#!/bin/sh'\n- {content: 'packages: [a]', launch-index: 2}\n";
    let read = Multipart::from_user_data(short).unwrap();
    assert_eq!(read.parts[0].kind, PartKind::Script);
    assert_eq!(read.parts[1].kind, PartKind::CloudConfig);
    assert_eq!(read.parts[1].headers, [("Launch-Index".to_owned(), "2".to_owned())]);
}

#[test]
fn messages_of_others_are_read() {
    let mut reader = Reader::start();
    let entries = json!([
        ["x-shellscript", "run.sh", "#!/bin/sh\necho hi\n"],
        ["cloud-config", "kůň.cfg", "#cloud-config\nruncmd: [echo kůň]\n"],
        ["x-include-url", null, "#include\nhttp://192.0.2.1/x\n"],
        ["plain", null, "#!/bin/sh\necho by its content\n"],
    ]);
    let text = reader.ask("build", entries);
    let read = Multipart::from_user_data(text.as_str().unwrap()).unwrap();
    let kinds: Vec<_> = read.parts.iter().map(|part| part.kind.clone()).collect();
    assert_eq!(kinds, [PartKind::Script, PartKind::CloudConfig, PartKind::Include, PartKind::Script]);
    assert_eq!(read.parts[1].filename.as_deref(), Some("kůň.cfg"));
    assert_eq!(read.parts[1].content, "#cloud-config\nruncmd: [echo kůň]\n".as_bytes());
    assert_eq!(read.parts[0].content, b"#!/bin/sh\necho hi\n");
    // Parts in parts, quoted-printable, a continued file name, folded headers, no closing boundary.
    let nested = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=a\r\n\r\n--a\r\n\
        Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/x-shellscript\r\n\
        Content-Transfer-Encoding: quoted-printable\r\nContent-Disposition: attachment;\r\n filename*0*=utf-8''k%C5%AF;\r\n \
        filename*1*=%C5%88.sh\r\nX-Merge-Type: list(append)\r\n\r\n#!/bin/sh\r\necho =C3=A9=\r\n!\r\n--b--\r\n\
        --a\r\nContent-Type: text/cloud-config\r\n\r\npackages: [a]\r\n";
    let read = Multipart::from_user_data(nested).unwrap();
    assert_eq!(read.parts.len(), 2, "{read:?}");
    assert_eq!(read.parts[0].filename.as_deref(), Some("kůň.sh"));
    assert_eq!(read.parts[0].merge_type.as_deref(), Some("list(append)"));
    assert_eq!(String::from_utf8_lossy(&read.parts[0].content), "#!/bin/sh\r\necho é!");
    assert_eq!(read.parts[1].content.trim_ascii(), b"packages: [a]");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_content_comes_back(
        contents in proptest::collection::vec(
            prop_oneof![any::<Vec<u8>>(), ".{0,40}".prop_map(String::into_bytes), "[ -~\n]{0,80}".prop_map(String::into_bytes)],
            0..4,
        ),
        name in proptest::option::of("[^/\0]{1,40}"),
    ) {
        let mut parts = Multipart::new();
        for content in contents {
            let mut part = Part::new(PartKind::Other("text/x-mine".into()), content);
            part.filename = name.clone();
            parts = parts.part(part);
        }
        let text = parts.to_user_data().unwrap();
        let read = Multipart::from_user_data(&text).unwrap();
        prop_assert_eq!(read.parts.len(), parts.parts.len());
        for (read, part) in read.parts.iter().zip(&parts.parts) {
            prop_assert_eq!(&read.content, &part.content, "{}", text);
            prop_assert_eq!(&read.filename, &part.filename, "{}", text);
        }
    }

    #[test]
    fn nothing_makes_the_readers_panic(text in any::<String>(), more in "[ -~\r\n]{0,200}") {
        let _ = Multipart::from_user_data(&text);
        let _ = Multipart::from_user_data(&format!("MIME-Version: 1.0\n{more}"));
        let _ = Multipart::from_user_data(&format!("#cloud-config-archive\n{more}"));
        let _ = NetworkConfig::from_yaml(&text);
        let _ = NetworkConfig::from_yaml(&format!("version: 2\nethernets: {{a: {{addresses: ['{more}']}}}}"));
        let _ = MetaData::from_yaml(&more);
        let _ = fedvirt_core::cloudinit::Ignition::from_json(&text);
        let _ = HttpSeed::new(format!("http://{text}"));
        let mut gzip = vec![0x1f, 0x8b];
        gzip.extend(text.into_bytes());
        let _ = Seed::from_user_data(gzip, "a");
    }
}

#[test]
fn parts_that_would_do_nothing_are_refused() {
    let one = |part: Part| {
        Multipart::new().part(Part::script("#!/bin/sh\n")).part(part).to_user_data().unwrap_err()
    };
    for (part, path, says) in [
        (Part::script("echo hi\n"), "parts[1].content", "#!"),
        (Part::new(PartKind::Jinja, "#cloud-config\n"), "parts[1].content", "jinja"),
        (Part::new(PartKind::CloudConfig, "runcmd: 5"), "parts[1].content", "a list is expected"),
        (Part::new(PartKind::CloudConfig, "a: ["), "parts[1].content", "line"),
        (Part::new(PartKind::Other("x".into()), ""), "parts[1].kind", "MIME type"),
        (Part::new(PartKind::Other("a/b\nX: y".into()), ""), "parts[1].kind", "MIME type"),
        (Part::new(PartKind::Other("multipart/mixed".into()), ""), "parts[1].kind", "further parts"),
        (Part::script("#!/bin/sh\n").named("a/b"), "parts[1].filename", "name"),
        (Part::script("#!/bin/sh\n").merge_type("a\nB: c"), "parts[1].merge_type", "one line"),
    ] {
        let error = one(part);
        assert_eq!((error.kind(), &*error.path().unwrap()), (ErrorKind::InvalidCloudInit, path));
        assert!(error.to_string().contains(says), "{error}");
    }
    let mut part = Part::script("#!/bin/sh\n");
    part.headers.push(("Content-Type".into(), "x".into()));
    assert!(one(part).to_string().contains("follows from"));
}

#[test]
fn gzipped_user_data_are_taken() {
    use std::io::Write;
    let dir = directory("gzip");
    let file = dir.join("user-data");
    fs::File::create(&file).unwrap().write_all(b"#cloud-config\npackages: [htop]\n").unwrap();
    stdout("gzip", Command::new("gzip").arg(&file));
    let gzip = fs::read(dir.join("user-data.gz")).unwrap();
    let seed = Seed::from_user_data(gzip.clone(), "web1").unwrap();
    assert_eq!(seed.user_data, "#cloud-config\npackages: [htop]\n");
    assert!(Seed::from_user_data(&gzip[..20], "web1").unwrap_err().to_string().contains("unpacked"));
    assert!(Seed::from_user_data(vec![b'#', b'!', 0xff], "web1").unwrap_err().to_string().contains("UTF-8"));
}

/// Every kind of interface, of which each renderer makes something.
fn network() -> NetworkConfig {
    let mac = |i: u8| format!("52:54:00:12:34:5{i}");
    NetworkConfig::v2()
        .ethernet(
            "lan0",
            Interface::new()
                .match_mac(mac(0))
                .set_name("lan0")
                .address("192.0.2.10/24")
                .address("2001:db8::10/64")
                .gateway("192.0.2.1")
                .route(Route::new("198.51.100.0/25", "192.0.2.254"))
                .nameserver("192.0.2.53")
                .nameserver("2001:db8::53")
                .search("example.com")
                .mtu(1400),
        )
        .ethernet(
            "nic1",
            Interface::new().match_mac(mac(1)).set_name("nic1").dhcp4(true).dhcp6(true).optional(),
        )
        .ethernet("b0", Interface::new().match_mac(mac(2)).set_name("b0"))
        .ethernet("b1", Interface::new().match_mac(mac(3)).set_name("b1"))
        .bond(
            "bond0",
            Interface::new().interfaces(["b0", "b1"]).mode("active-backup").address("203.0.113.2/29"),
        )
        .vlan(
            "lan0.5",
            Interface::new().link("lan0", 5).address("10.5.0.2/16").macaddress("52:54:00:12:34:60"),
        )
        .into()
}

#[test]
fn cloud_inits_renderers_find_the_same_network() {
    let mut reader = Reader::start();
    let config = network();
    config.validate().unwrap();
    assert_eq!(config.warnings(), [""; 0]);
    let yaml = config.to_yaml();
    assert_eq!(NetworkConfig::from_yaml(&yaml).unwrap(), config);
    assert_eq!(
        NetworkConfig::from_yaml(&format!("network:\n  {}", yaml.trim_end().replace('\n', "\n  "))).unwrap(),
        config
    );
    let rendered = reader.ask("network", json!(yaml));
    let state = |name: &str| {
        let found = rendered["state"].as_array().unwrap().iter().find(|interface| interface["name"] == name);
        found.unwrap_or_else(|| panic!("no {name} in {:#}", rendered["state"])).clone()
    };
    let lan0 = state("lan0");
    assert_eq!(lan0["mac"], "52:54:00:12:34:50");
    assert_eq!(lan0["mtu"], 1400);
    assert_eq!(lan0["addresses"], json!(["192.0.2.10/24", "2001:db8::10/64"]));
    let routes = ["0.0.0.0/0 192.0.2.1", "198.51.100.0/25 192.0.2.254"];
    assert_eq!(lan0["routes"], json!(routes));
    assert_eq!(state("nic1")["dhcp"], json!(["dhcp4", "dhcp6"]));
    assert_eq!(state("bond0")["addresses"], json!(["203.0.113.2/29"]));
    assert_eq!(state("lan0.5")["addresses"], json!(["10.5.0.2/16"]));
    let all = |renderer: &str| {
        let files = rendered[renderer].as_object().unwrap();
        files.iter().map(|(name, text)| format!("## {name}\n{}", text.as_str().unwrap())).collect::<String>()
    };
    for (renderer, says) in [
        ("netplan", ["192.0.2.10/24", "macaddress: '52:54:00:12:34:50'", "id: 5", "mode: active-backup"]),
        ("sysconfig", ["IPADDR=192.0.2.10", "HWADDR=52:54:00:12:34:50", "VLAN=yes", "BONDING_OPTS"]),
        ("networkd", ["192.0.2.10/24", "MACAddress=52:54:00:12:34:50", "2001:db8::53", "Gateway=192.0.2.1"]),
    ] {
        for says in says {
            assert!(all(renderer).contains(says), "{renderer}: {says}: {}", all(renderer));
        }
    }
}

#[test]
fn version_1_is_rendered_too() {
    let mut reader = Reader::start();
    let mac = "52:54:00:12:34:50";
    let mut plain = SubnetV1::fixed("198.51.100.2");
    plain.netmask = Some("255.255.255.0".into());
    let config = NetworkConfig::v1()
        .item(ItemV1::physical("eth0", mac).subnet(SubnetV1::fixed("192.0.2.10/24").gateway("192.0.2.1")))
        .item(ItemV1::physical("eth1", "52:54:00:12:34:51").subnet(SubnetV1::dhcp4()))
        .item(ItemV1::physical("eth2", "52:54:00:12:34:52"))
        .item(ItemV1::bond("bond0", ["eth2"], "802.3ad").subnet(plain))
        .item(ItemV1::bridge("br0", ["bond0"]))
        .item(ItemV1::vlan("eth0.7", "eth0", 7).subnet(SubnetV1::fixed("2001:db8:7::2/64")))
        .item(ItemV1::nameserver("192.0.2.53"))
        .item(ItemV1::route("10.0.0.0/8", "192.0.2.2"));
    let config = NetworkConfig::from(config);
    config.validate().unwrap();
    let yaml = config.to_yaml();
    assert!(yaml.starts_with("version: 1\nconfig:\n- type: physical\n"), "{yaml}");
    assert_eq!(NetworkConfig::from_yaml(&yaml).unwrap(), config);
    let rendered = reader.ask("network", json!(yaml));
    let names: Vec<_> =
        rendered["state"].as_array().unwrap().iter().map(|of| of["name"].as_str().unwrap()).collect();
    for name in ["eth0", "eth1", "bond0", "br0", "eth0.7"] {
        assert!(names.contains(&name), "{name}: {names:?}");
    }
    assert_eq!(rendered["state"][0]["addresses"], json!(["192.0.2.10/24"]));
    assert_eq!(rendered["state"][0]["mac"], mac);
}

#[test]
fn unknown_keys_are_kept_at_every_level() {
    let text = "version: 2
renderer: networkd
ethernets:
  nic0:
    match:
      macaddress: \"52:54:00:12:34:50\"
      x-match: 1
    dhcp4: true
    dhcp4-overrides:
      use-dns: false
      x-dhcp: 2
    routes:
    - to: 0.0.0.0/0
      via: \"192.0.2.1\"
      table: 7
    nameservers:
      addresses:
      - \"192.0.2.53\"
      x-dns: 3
    ipv6-privacy: true
bonds:
  bond0:
    parameters:
      mode: 802.3ad
      ad-select: bandwidth
wifis:
  wlan0:
    access-points:
      home:
        password: secret
";
    let config = NetworkConfig::from_yaml(text).unwrap();
    assert_eq!(config.to_yaml(), text);
    let json = serde_json::to_string(&config).unwrap();
    assert_eq!(serde_json::from_str::<NetworkConfig>(&json).unwrap(), config);
}

#[test]
fn mistakes_in_networks_have_a_path_and_a_line() {
    let v2 = |body: &str| format!("version: 2\nethernets:\n  a: {{}}\n  b: {body}\n");
    for (text, path, line, says) in [
        (v2("{addresses: [192.0.2.1]}"), "ethernets.b.addresses[0]", 4, "192.0.2.1/24"),
        (v2("{addresses: [192.0.2.1/33]}"), "ethernets.b.addresses[0]", 4, "0 to 32"),
        (v2("{addresses: [192.0.2.1/+4]}"), "ethernets.b.addresses[0]", 4, "prefix"),
        (v2("{addresses: [192.0.2/24]}"), "ethernets.b.addresses[0]", 4, "IP address"),
        (v2("{addresses: [192.0.2.1/24, 192.0.2.1/25]}"), "ethernets.b.addresses[1]", 4, "already"),
        (v2("{gateway4: '2001:db8::1'}"), "ethernets.b.gateway4", 4, "IPv4"),
        (v2("{gateway6: x}"), "ethernets.b.gateway6", 4, "IP address"),
        (v2("{nameservers: {addresses: [x]}}"), "ethernets.b.nameservers.addresses[0]", 4, "IP address"),
        (v2("{routes: [{to: 0.0.0.0/0, via: '2001:db8::1'}]}"), "ethernets.b.routes[0].via", 4, "IPv4"),
        (v2("{routes: [{via: 192.0.2.1}]}"), "ethernets.b.routes[0].to", 4, "leads to"),
        (v2("{match: {macaddress: '52-54-00'}}"), "ethernets.b.match.macaddress", 4, "six bytes"),
        // Unquoted, it is a number to the base of 60.
        (v2("{match: {macaddress: 52:54:00:12:34:56}}"), "ethernets.b.match.macaddress", 4, "string"),
        (v2("{match: {}}"), "ethernets.b.match", 4, "every NIC"),
        (v2("{set-name: c}"), "ethernets.b.set-name", 4, "match"),
        (v2("{match: {name: x}, set-name: a}"), "ethernets.b.set-name", 4, "already"),
        (v2("{mtu: 1}"), "ethernets.b.mtu", 4, "65535"),
        (v2("{mtu: many}"), "ethernets.b.mtu", 4, "number"),
        (v2("{dhcp4: perhaps}"), "ethernets.b.dhcp4", 4, "true nor false"),
        (v2("{id: 5}"), "ethernets.b.id", 4, "does not have"),
        (v2("{}\nbonds:\n  a: {}"), "bonds.a", 6, "already"),
        (v2("{}\nbonds:\n  c: {interfaces: [a, x]}"), "bonds.c.interfaces[1]", 6, "there is a, b"),
        (v2("{}\nbonds:\n  c: {interfaces: [c]}"), "bonds.c.interfaces[0]", 6, "itself"),
        (v2("{}\nbonds:\n  c: {parameters: {mode: best}}"), "bonds.c.parameters.mode", 6, "active-backup"),
        (v2("{}\nbonds: {c: {interfaces: [a]}, d: {interfaces: [a]}}"), "bonds.d.interfaces[0]", 5, "already"),
        (v2("{}\nbridges:\n  a-very-long-bridge: {}"), "bridges.a-very-long-bridge", 6, "15 bytes"),
        (v2("{}\nvlans:\n  v: {id: 5, link: x}"), "vlans.v.link", 6, "no interface"),
        (v2("{}\nvlans:\n  v: {id: 4095, link: a}"), "vlans.v.id", 6, "4094"),
        (v2("{}\nvlans:\n  v: {link: a}"), "vlans.v.id", 6, "number"),
        (v2("{}\nvlans:\n  v: {id: 1}"), "vlans.v.link", 6, "is on"),
        (v2("{}\nrenderer: dhcpcd"), "renderer", 5, "networkd"),
        ("version: 3\n".into(), "version", 1, "1 or 2"),
        ("network:\n  version: 2\n  ethernets: {a: {mtu: 1}}\n".into(), "network.ethernets.a.mtu", 3, "65535"),
        ("version: 1\nconfig:\n- {type: phys, name: a}\n".into(), "config[0].type", 3, "phys"),
        ("version: 1\nconfig:\n- {type: physical}\n".into(), "config[0].name", 3, "name"),
        (
            "version: 1\nconfig:\n- {type: physical, name: a, subnets: [{type: static, address: 192.0.2.1}]}\n".into(),
            "config[0].subnets[0].address",
            3,
            "prefix",
        ),
        ("version: 1\nconfig:\n- {type: vlan, name: a, vlan_id: 1, vlan_link: b}\n".into(), "config[0].vlan_link", 3, "b"),
        ("version: 1\nconfig:\n- {type: nameserver}\n".into(), "config[0].address", 3, "address"),
    ] {
        let error = match NetworkConfig::from_yaml(&text) {
            Err(error) => error,
            Ok(config) => panic!("{text}: {config}"),
        };
        assert_eq!(error.kind(), ErrorKind::InvalidCloudInit);
        assert_eq!((&*error.path().unwrap(), error.line()), (path, Some(line)), "{error}");
        assert!(error.to_string().contains(says), "{says}: {error}");
    }
    let nic =
        Interface::new().match_mac("52:54:00:12:34:56").address("192.0.2.10/24").gateway("198.51.100.1");
    let odd = NetworkConfig::from(NetworkConfig::v2().ethernet("a", nic));
    odd.validate().unwrap();
    let warnings = odd.warnings();
    assert!(
        warnings.len() == 1 && warnings[0].starts_with("ethernets.a.routes[0].via: the gateway"),
        "{warnings:?}"
    );
}

#[test]
fn nics_of_a_guest_get_their_macs() {
    let macs = ["52:54:00:00:00:01", "52:54:00:00:00:02"].map(str::to_owned);
    let given = Interface::new().match_name("e*");
    let config = NetworkConfig::v2()
        .ethernet("nic1", Interface::new().gateway("2001:db8::1"))
        .ethernet("nic0", given.clone())
        .ethernet("nic2", Interface::new())
        .ethernet("other", Interface::new());
    let mut config = NetworkConfig::from(config);
    config.match_nics(&macs);
    let NetworkConfig::V2(v2) = &config else { panic!("{config}") };
    assert_eq!(v2.ethernets["nic1"].match_.as_ref().unwrap().macaddress.as_ref(), Some(&macs[1]));
    assert_eq!(v2.ethernets["nic1"].routes, [Route::new("::/0", "2001:db8::1")]);
    assert_eq!(v2.ethernets["nic0"], given);
    assert_eq!((&v2.ethernets["nic2"].match_, &v2.ethernets["other"].match_), (&None, &None));
    let bond = Interface::new().interfaces(["nic0", "nic1"]);
    let nic = Interface::new;
    let bonded =
        NetworkConfig::v2().ethernet("nic0", nic()).ethernet("nic1", nic().match_name("a")).bond("b", bond);
    let mut bonded = NetworkConfig::from(bonded);
    bonded.match_nics(&macs);
    let NetworkConfig::V2(v2) = &bonded else { panic!("{bonded}") };
    assert_eq!(v2.ethernets["nic0"].set_name.as_deref(), Some("nic0"));
    let warnings = bonded.warnings();
    assert!(warnings.len() == 1 && warnings[0].starts_with("ethernets.nic1: others"), "{warnings:?}");
    let mut config = NetworkConfig::from(NetworkConfig::v1().item(ItemV1::nic("nic1")));
    config.match_nics(&macs);
    assert!(config.to_yaml().contains(&macs[1]), "{config}");
}

#[test]
fn a_nocloud_seed_says_what_was_meant() {
    let mut reader = Reader::start();
    let dir = directory("nocloud");
    let config = CloudInit::new().user(User::new("alice").ssh_key(KEY)).file(WriteFile::new("/a", [0xff]));
    let seed = Seed::new(&config, "web1").unwrap();
    let seed = seed.vendor_data(full().to_user_data().unwrap()).unwrap().network_config(network());
    let seed = seed.meta_data(MetaData::new().public_key(KEY).other("region", "12:30"));
    seed.validate().unwrap();
    seed.write_iso(dir.join("seed.iso")).unwrap();
    unpack(&dir.join("seed.iso"), &dir.join("image"));
    seed.write_folder(dir.join("folder")).unwrap();
    for folder in ["image", "folder"] {
        let read = reader.ask("nocloud", json!(format!("{}/", dir.join(folder).display())));
        assert_eq!(read["user"][0][3], seed.user_data);
        assert_eq!(read["vendor"], expected(&full()));
        assert_eq!(read["keys"], json!([KEY]));
        let meta = json!({"instance-id": seed.instance_id(), "local-hostname": "web1", "public-keys": [KEY], "region": "12:30"});
        assert_eq!(read["meta"], meta);
        assert_eq!(read["network"], serde_json::to_value(network()).unwrap());
    }
    let fetched = reader.ask("fetch", json!(dir.join("folder")));
    assert_eq!(fetched["meta"]["instance-id"], seed.instance_id());
    assert_eq!((&fetched["user"], &fetched["vendor"]), (&json!(seed.user_data), &json!(seed.vendor_data)));
    let mode = fs::metadata(dir.join("folder/user-data")).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o600);
    // What a later seed lacks does not stay.
    Seed::new(&config, "web1").unwrap().write_folder(dir.join("folder")).unwrap();
    let read = reader.ask("nocloud", json!(format!("{}/", dir.join("folder").display())));
    assert_eq!((&read["vendor"], &read["network"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_config_drive_says_what_was_meant() {
    let mut reader = Reader::start();
    let dir = directory("config-drive");
    let seed = Seed::new(&CloudInit::new().package("htop"), "web1").unwrap();
    let seed = seed.vendor_data("#!/bin/sh\necho 'é'\n").unwrap().network_config(network());
    let seed = seed.meta_data(MetaData::new().public_key(KEY).other("meta", json!({"role": "db"})));
    let drive = ConfigDrive::new(seed.clone()).file("/etc/motd", "hi\n").file("/etc/é", [0x41, 0x0a]);
    let image = dir.join("drive.iso");
    drive.write_iso(&image).unwrap();
    assert_eq!(fs::read(&image).unwrap(), drive.to_iso().unwrap());
    assert_eq!(fs::metadata(&image).unwrap().permissions().mode() & 0o7777, 0o600);
    let label = label(&image);
    assert!(label.contains("\nLABEL=config-2\n") && label.contains("\nTYPE=iso9660\n"), "{label}");
    let names = unpack(&image, &dir.join("image"));
    let latest = ["meta_data.json", "network_data.json", "user_data", "vendor_data.json"];
    let wanted: Vec<_> = ["0000", "0001"]
        .map(|name| format!("openstack/content/{name}"))
        .into_iter()
        .chain(latest.map(|name| format!("openstack/latest/{name}")))
        .collect();
    assert_eq!(names, wanted);
    let read = reader.ask("config_drive", json!(dir.join("image")));
    assert_eq!(read["user"][0][3], seed.user_data);
    assert_eq!(read["vendor"][0][3], "#!/bin/sh\necho 'é'\n");
    assert_eq!(read["meta"]["instance-id"], seed.instance_id());
    assert_eq!(read["meta"]["local-hostname"], "web1");
    assert_eq!(read["meta"]["meta"]["role"], "db");
    assert_eq!(read["keys"], json!([KEY]));
    assert_eq!(read["files"], json!({"/etc/motd": "hi\n", "/etc/é": "A\n"}));
    // The network comes out as it does of NoCloud.
    let yaml = serde_json::to_string(&read["network"]).unwrap();
    let by_drive = reader.ask("network", json!(yaml))["state"].clone();
    let by_nocloud = reader.ask("network", json!(network().to_yaml()))["state"].clone();
    let addresses = |state: &Value| {
        let mut all: Vec<_> = state
            .as_array()
            .unwrap()
            .iter()
            .map(|of| (of["name"].to_string(), of["addresses"].to_string(), of["dhcp"].to_string()))
            .collect();
        all.sort();
        all
    };
    assert_eq!(addresses(&by_drive), addresses(&by_nocloud), "{by_drive:#}");

    for (config, path) in [
        (NetworkConfig::from(NetworkConfig::v2().bridge("br0", Interface::new())), "bridges.br0"),
        (NetworkConfig::from(NetworkConfig::v2().ethernet("a", Interface::new())), "ethernets.a.match"),
        (NetworkConfig::from(NetworkConfig::v1()), "version"),
    ] {
        let error = ConfigDrive::new(seed.clone().network_config(config)).to_iso().unwrap_err();
        assert_eq!(error.path().unwrap(), path, "{error}");
    }
}

#[test]
fn the_serial_number_leads_to_the_server() {
    let mut reader = Reader::start();
    let seed = HttpSeed::new("http://192.0.2.1:8000/web1").unwrap();
    let read = reader.ask("serial", json!(seed.serial()));
    assert_eq!(read["seedfrom"], "http://192.0.2.1:8000/web1/");
    let read = reader.ask("serial", json!(seed.before_24_1().serial()));
    assert_eq!((&read["seedfrom"], &read["dsmode"]), (&json!("http://192.0.2.1:8000/web1/"), &json!("net")));
    for bad in ["", "web1", "file:///x", "http://", "http:///x", "http://a/b;c", "http://a/b c"] {
        assert_eq!(HttpSeed::new(bad).unwrap_err().kind(), ErrorKind::InvalidSpec, "{bad}");
    }
}
