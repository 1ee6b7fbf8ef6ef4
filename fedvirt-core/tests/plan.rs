//! What a plan decides, without any host: a pure function of the spec, the image, and facts.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use fedvirt_core::cloudinit::network::Interface as NicConfig;
use fedvirt_core::cloudinit::{CloudInit, HttpSeed, Ignition, MetaData, NetworkConfig, User};
use fedvirt_core::guest::{Firmware, Identity, Network, Plan, SeedKind, SeedOptions, Spec};
use fedvirt_core::host::{Facts, PoolFacts};
use fedvirt_core::image::{Format, Image};
use fedvirt_core::model::domain_capabilities::DomainCapabilities;
use fedvirt_core::{ByteSize, Error};

fn capabilities(domain: &str, arch: &str, machine: &str, more: &str) -> DomainCapabilities {
    DomainCapabilities::from_xml(&format!(
        "<domainCapabilities><path>/usr/bin/qemu-system-{arch}</path><domain>{domain}</domain>\
         <machine>{machine}</machine><arch>{arch}</arch><vcpu max='8'/>\
         <os supported='yes'><enum name='firmware'><value>efi</value></enum></os>\
         <cpu><mode name='host-passthrough' supported='{}'/><mode name='maximum' supported='yes'/></cpu>\
         <devices>{more}</devices></domainCapabilities>",
        if domain == "kvm" { "yes" } else { "no" },
    ))
    .unwrap()
}

fn facts(session: bool, capabilities: DomainCapabilities) -> Facts {
    Facts {
        uri: if session { "qemu:///session" } else { "qemu:///system" }.into(),
        session,
        pool: PoolFacts { name: "default".into(), path: "/var/lib/libvirt/images".into() },
        capabilities: Arc::new(capabilities),
    }
}

fn q35(session: bool) -> Facts {
    facts(session, capabilities("qemu", "x86_64", "pc-q35-7.2", ""))
}

fn image() -> Image {
    Image {
        path: "/srv/debian.qcow2".into(),
        format: Format::Qcow2,
        virtual_size: ByteSize::gib(2),
        default_user: None,
    }
}

fn identity(ssh_port: Option<u16>) -> Identity {
    Identity { uuid: "5d0cb1aa-7d3f-4f6e-9d2e-0a1b2c3d4e5f".into(), ssh_port, creator: "me".into() }
}

fn plan(spec: &Spec, facts: &Facts, ssh_port: Option<u16>) -> Plan {
    Plan::new(spec, &image(), facts, &identity(ssh_port)).unwrap()
}

#[test]
fn a_cloud_guest_on_a_system_host() {
    let spec = Spec::new("web1")
        .image("debian.qcow2")
        .disk_size(ByteSize::gib(10))
        .vcpus(2)
        .cloud_init(CloudInit::new().user("alice"));
    let plan = plan(&spec, &q35(false), None);
    assert_eq!(
        plan.domain.to_xml(),
        "\
<domain type='qemu'>
  <name>web1</name>
  <uuid>5d0cb1aa-7d3f-4f6e-9d2e-0a1b2c3d4e5f</uuid>
  <metadata>
    <guest xmlns='urn:fedvirt:guest:1' state='creating' creator='me' user='alice' cloud-init='pending'>
      <volume pool='default' name='web1-5d0cb1aa.qcow2'/>
      <volume pool='default' name='web1-5d0cb1aa-seed.iso'/>
    </guest>
  </metadata>
  <memory unit='KiB'>1048576</memory>
  <vcpu>2</vcpu>
  <os>
    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
  </os>
  <features>
    <acpi/>
    <apic/>
  </features>
  <cpu mode='maximum'/>
  <clock offset='utc'>
    <timer name='rtc' tickpolicy='catchup'/>
    <timer name='pit' tickpolicy='delay'/>
    <timer name='hpet' present='no'/>
  </clock>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' discard='unmap'/>
      <source file='/var/lib/libvirt/images/web1-5d0cb1aa.qcow2'/>
      <target dev='vda' bus='virtio'/>
      <boot order='1'/>
    </disk>
    <disk type='file' device='cdrom'>
      <driver name='qemu' type='raw'/>
      <source file='/var/lib/libvirt/images/web1-5d0cb1aa-seed.iso'/>
      <target dev='sda' bus='sata'/>
      <readonly/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:3d:4e:5f'/>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
    <serial type='pty'/>
    <console type='pty'/>
    <channel type='unix'>
      <target type='virtio' name='org.qemu.guest_agent.0'/>
    </channel>
    <channel type='unix'>
      <target type='virtio' name='org.fedvirt.cloud-init.0'/>
    </channel>
    <memballoon model='virtio'/>
    <rng model='virtio'>
      <backend model='random'>/dev/urandom</backend>
    </rng>
  </devices>
</domain>
"
    );
    assert_eq!(
        plan.overlay.to_xml(),
        "\
<volume>
  <name>web1-5d0cb1aa.qcow2</name>
  <capacity unit='bytes'>10737418240</capacity>
  <allocation unit='bytes'>0</allocation>
  <target>
    <format type='qcow2'/>
  </target>
  <backingStore>
    <path>/srv/debian.qcow2</path>
    <format type='qcow2'/>
  </backingStore>
</volume>
"
    );
    let seed = plan.seed.as_ref().unwrap();
    assert!(seed.volume.to_xml().contains("<mode>0600</mode>"));
    let shown = plan.to_string();
    assert!(shown.contains("define, shut off") && shown.contains("web1-5d0cb1aa-seed.iso"), "{shown}");
}

#[test]
fn the_same_wish_gives_the_same_plan() {
    let spec = Spec::new("web1").image("debian.qcow2").cloud_init(CloudInit::new().user("alice").run("true"));
    assert_eq!(plan(&spec, &q35(false), None), plan(&spec, &q35(false), None));
}

#[test]
fn a_session_guest_gets_a_forwarded_port() {
    let spec = Spec::new("web1").image("debian.qcow2");
    let xml = plan(&spec, &q35(true), Some(2222)).domain.to_xml();
    assert!(xml.contains("<qemu:arg value='user,id=fedvirt0,hostfwd=tcp:127.0.0.1:2222-:22'/>"), "{xml}");
    assert!(!xml.contains("<interface"), "{xml}");
    // Where libvirt can do it, libvirt does it.
    let passt = "<interface supported='yes'><enum name='backendType'><value>default</value><value>passt</value></enum></interface>";
    let newer = facts(true, capabilities("qemu", "x86_64", "pc-q35-9.0", passt));
    let xml = plan(&spec, &newer, Some(2222)).domain.to_xml();
    assert!(xml.contains("<backend type='passt'/>") && !xml.contains("qemu:"), "{xml}");
    assert!(
        xml.contains("<portForward proto='tcp' address='127.0.0.1'>\n        <range start='2222' to='22'/>"),
        "{xml}"
    );
    let error =
        Plan::new(&spec.network(Network::Network("lan".into())), &image(), &q35(true), &identity(None));
    assert!(matches!(error, Err(Error::Unsupported { .. })), "{error:?}");
}

#[test]
fn the_host_decides_processor_firmware_and_machine() {
    let spec = Spec::new("web1").image("debian.qcow2").cloud_init(CloudInit::new());
    let kvm = facts(false, capabilities("kvm", "x86_64", "pc-q35-9.0", ""));
    let xml = plan(&spec, &kvm, None).domain.to_xml();
    assert!(xml.contains("<domain type='kvm'>") && xml.contains("<cpu mode='host-passthrough'/>"), "{xml}");
    let xml = plan(&spec.clone().firmware(Firmware::Uefi), &kvm, None).domain.to_xml();
    assert!(
        xml.contains("<os firmware='efi'>") && xml.contains("<feature enabled='no' name='secure-boot'/>"),
        "{xml}"
    );
    let old = facts(false, capabilities("qemu", "x86_64", "pc-i440fx-7.2", ""));
    let xml = plan(&spec, &old, None).domain.to_xml();
    assert!(xml.contains("<target dev='hda' bus='ide'/>"), "{xml}");
    let arm = facts(false, capabilities("qemu", "aarch64", "virt-7.2", ""));
    let xml = plan(&spec, &arm, None).domain.to_xml();
    assert!(xml.contains("<os firmware='efi'>") && xml.contains("<target dev='sda' bus='scsi'/>"), "{xml}");
    assert!(xml.contains("<controller type='scsi' model='virtio-scsi'/>") && !xml.contains("<apic"), "{xml}");
    let error = Plan::new(&spec.firmware(Firmware::Bios), &image(), &arm, &identity(None)).unwrap_err();
    assert!(error.to_string().contains("BIOS"), "{error}");
}

#[test]
fn what_cannot_be_is_refused() {
    let spec = Spec::new("web1").image("debian.qcow2");
    let refuse =
        |spec: &Spec, image: &Image| Plan::new(spec, image, &q35(false), &identity(None)).unwrap_err();
    let error = refuse(&spec.clone().disk_size(ByteSize::gib(1)), &image());
    assert!(matches!(error, Error::DiskTooSmall { .. }), "{error}");
    let error = refuse(&spec.clone().vcpus(9), &image());
    assert!(error.to_string().contains("8 CPUs at most"), "{error}");
    let no_efi =
        facts(false, DomainCapabilities { os: None, ..capabilities("qemu", "x86_64", "pc-q35-7.2", "") });
    let error = Plan::new(&spec.firmware(Firmware::Uefi), &image(), &no_efi, &identity(None)).unwrap_err();
    assert!(error.to_string().contains("ovmf"), "{error}");
}

#[test]
fn secrets_do_not_show() {
    let user =
        User::new("alice").hashed_password(format!("$6$saltsalt${}", "hash".repeat(22).get(..86).unwrap()));
    let spec = Spec::new("web1").image("debian.qcow2").cloud_init(CloudInit::new().user(user));
    let plan = plan(&spec, &q35(false), None);
    for shown in [format!("{spec:?}"), format!("{plan:?}"), plan.to_string(), plan.domain.to_xml()] {
        assert!(!shown.contains("hashhash"), "{shown}");
    }
}

#[test]
fn further_nics_have_addresses_that_the_guests_own_configuration_knows() {
    let nics = NetworkConfig::v2()
        .ethernet("nic0", NicConfig::new().dhcp4(true))
        .ethernet("nic1", NicConfig::new().address("192.0.2.10/24"));
    let spec = Spec::new("web1")
        .image("debian.qcow2")
        .more_network(Network::User { ssh_port: None })
        .more_network(Network::Bridge("br0".into()))
        .network_config(nics);
    spec.validate().unwrap();
    for (session, port) in [(false, None), (true, Some(2222))] {
        let plan = plan(&spec, &q35(session), port);
        let xml = plan.domain.to_xml();
        let interfaces = plan.domain.devices.as_ref().unwrap().interfaces.iter();
        let macs: Vec<_> = interfaces.filter_map(|of| of.mac.as_ref()?.address.clone()).collect();
        let all = ["52:54:00:3d:4e:5f", "52:54:00:3d:4e:60", "52:54:00:3d:4e:61"];
        assert_eq!(macs, all[usize::from(session)..], "{xml}");
        assert!(xml.contains(all[0]), "{xml}");
        let seed = plan.seed.unwrap().content;
        let holds = |text: &str| seed.windows(text.len()).any(|window| window == text.as_bytes());
        assert!(holds("macaddress: 52:54:00:3d:4e:5f") && holds("macaddress: 52:54:00:3d:4e:60"));
        assert!(!holds("52:54:00:3d:4e:61"));
    }
}

#[test]
fn seeds_come_in_the_form_that_is_wanted() {
    let base = Spec::new("web1").image("debian.qcow2");
    let told = base.clone().cloud_init(CloudInit::new()).vendor_data("#cloud-config\npackages: [htop]\n");
    let drive = plan(&told.clone().seed(SeedOptions::new(SeedKind::ConfigDrive)), &q35(false), None);
    let content = &drive.seed.as_ref().unwrap().content;
    let holds = |text: &str| content.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("config-2") && holds("fedvirt-reporter") && holds("packages: [htop]"));

    let server = HttpSeed::new("http://192.0.2.1/web1").unwrap();
    let served = base.clone().seed(SeedOptions::new(SeedKind::Smbios(server.clone())));
    served.validate().unwrap();
    let made = plan(&served, &q35(false), None);
    let xml = made.domain.to_xml();
    assert!(made.seed.is_none() && !xml.contains("cdrom") && !xml.contains("cloud-init='"), "{xml}");
    assert!(xml.contains("<smbios mode='sysinfo'/>"), "{xml}");
    assert!(xml.contains("<entry name='serial'>ds=nocloud;s=http://192.0.2.1/web1/</entry>"), "{xml}");
    let s390x = facts(false, capabilities("qemu", "s390x", "s390-ccw-virtio-7.2", ""));
    let error = Plan::new(&served, &image(), &s390x, &identity(None)).unwrap_err();
    assert!(matches!(error, Error::Unsupported { .. }), "{error}");

    let ignition =
        Ignition::from_json(r#"{"ignition": {"version": "3.4.0"}, "passwd": {"users": [{"name": "core"}]}}"#);
    let fcos = base.clone().ignition(ignition.unwrap());
    fcos.validate().unwrap();
    let made = plan(&fcos, &q35(false), None);
    let xml = made.domain.to_xml();
    let file = "/var/lib/libvirt/images/web1-5d0cb1aa-ignition.json";
    assert!(xml.contains(&format!("<entry name='opt/com.coreos/config' file='{file}'/>")), "{xml}");
    assert!(xml.contains("<sysinfo type='fwcfg'>") && xml.contains("user='core'"), "{xml}");
    assert!(made.seed.unwrap().volume.to_xml().contains("<mode>0600</mode>"));
    let made = plan(&fcos, &s390x, None);
    let xml = made.domain.to_xml();
    assert!(
        xml.contains("<serial>ignition</serial>") && xml.contains("<target dev='vdb' bus='virtio'/>"),
        "{xml}"
    );
    assert_eq!(made.seed.unwrap().content.len(), 512);

    for (wrong, says) in [
        (fcos.clone().user_data("#!/bin/sh\n"), "user_data and ignition"),
        (fcos.seed(SeedOptions::new(SeedKind::ConfigDrive)), "seed.kind"),
        (told.clone().seed(SeedOptions::new(SeedKind::Smbios(server))), "cloud_init"),
        (told.user_data("#!/bin/sh\n"), "both"),
        (base.clone().user_data("#cloud-config\nruncmd: 5\n"), "line 2"),
        (base.clone().vendor_data("x"), "vendor-data"),
        (base.clone().meta_data(MetaData::new().local_hostname("a_b")), "a_b"),
        (base.more_network(Network::User { ssh_port: Some(22) }), "more_networks"),
    ] {
        let error = wrong.validate().unwrap_err().to_string();
        assert!(error.contains(says), "{says}: {error}");
    }
}

#[test]
fn a_spec_with_everything_for_the_guest_is_the_same_in_json() {
    let json = r##"{"name":"web1","memory":"1 GiB","vcpus":1,"more_networks":[{"bridge":"br0"}],"user_data":"#!/bin/sh\n","meta_data":{"region":"x"},"vendor_data":"","network_config":{"version":2,"ethernets":{"nic0":{"dhcp4":true}}},"seed":{"kind":"config-drive","keep":false}}"##;
    let spec = Spec::from_json(json).unwrap();
    assert_eq!(serde_json::to_string(&spec).unwrap(), json);
    assert_eq!(spec.seed, Some(SeedOptions::new(SeedKind::ConfigDrive).once()));
    let served = Spec::from_json(r#"{"name":"a","seed":{"kind":{"smbios":{"url":"http://a/"}}}}"#).unwrap();
    assert_eq!(served.seed, Some(SeedOptions::new(SeedKind::Smbios(HttpSeed::new("http://a/").unwrap()))));
    let fcos = Spec::from_json(r#"{"name":"a","ignition":{"ignition":{"version":"3.4.0"}}}"#).unwrap();
    assert_eq!(fcos, Spec::from_json(&serde_json::to_string(&fcos).unwrap()).unwrap());
    let error = Spec::from_json(r#"{"name":"a","ignition":{"ignition":{"version":"9.0.0"}}}"#).unwrap_err();
    assert!(error.to_string().starts_with("ignition: ") && error.to_string().contains("9.0.0"), "{error}");
    let error =
        Spec::from_json(r#"{"name":"a","network_config":{"version":2,"ethernets":{"a":{"mtu":"x"}}}}"#);
    assert!(error.unwrap_err().to_string().contains("ethernets.a.mtu"));
}
