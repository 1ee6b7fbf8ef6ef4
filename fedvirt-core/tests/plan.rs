//! What a plan decides, without any host: a pure function of the spec, the image, and facts.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use fedvirt_core::cloudinit::{CloudInit, User};
use fedvirt_core::guest::{Firmware, Identity, Network, Plan, Spec};
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
    Image { path: "/srv/debian.qcow2".into(), format: Format::Qcow2, virtual_size: ByteSize::gib(2) }
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
