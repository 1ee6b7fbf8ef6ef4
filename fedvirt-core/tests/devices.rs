//! What makes devices easy to make and to find: addresses, MAC addresses, targets, aliases.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use fedvirt_core::model::domain::Domain;
use fedvirt_core::model::domain::devices::{
    Address, AddressType, ControllerType, DeviceMut, DeviceRef, Disk, DiskBus, DiskHost, DiskProtocol,
    Hostdev, Interface,
};
use fedvirt_core::model::mac::MacAddr;
use fedvirt_core::model::pci::PciAddress;
use fedvirt_core::xml::Access;

const DOMAIN: &str = "\
<domain type='kvm'>
  <name>web</name>
  <devices>
    <disk type='file' device='disk'>
      <source file='/a.qcow2'/>
      <target dev='vda' bus='virtio'/>
      <alias name='ua-system'/>
    </disk>
    <disk type='file' device='cdrom'>
      <target dev='sda' bus='sata'/>
    </disk>
    <controller type='usb' index='0'/>
    <controller type='pci' index='0' model='pcie-root'/>
    <interface type='network'>
      <mac address='52:54:00:AB:CD:01'/>
      <source network='default'/>
      <target dev='vnet3'/>
    </interface>
    <memballoon model='virtio'>
      <alias name='balloon0'/>
    </memballoon>
  </devices>
</domain>
";

#[test]
fn devices_are_found_by_what_they_are_known_by() {
    let mut domain = Domain::from_xml(DOMAIN).unwrap();
    assert_eq!(domain.disk("sda").unwrap().target.as_ref().unwrap().bus, Some(DiskBus::Sata));
    assert!(domain.disk("sdb").is_none());
    assert!(domain.interface("52:54:0:ab:cd:1").is_some(), "in any spelling");
    assert!(domain.interface("52:54:00:ab:cd:02").is_none());
    assert!(domain.interface("no address").is_none());
    domain.disk_mut("vda").unwrap().readonly = true;
    domain.interface_mut("52:54:00:ab:cd:01").unwrap().boot = None;
    let devices = domain.devices.as_mut().unwrap();
    assert!(devices.interface_by_target("vnet3").is_some());
    assert!(devices.interface_by_target_mut("vnet4").is_none());
    assert!(devices.controller(&ControllerType::Pci, 0).is_some());
    assert!(devices.controller(&ControllerType::Pci, 1).is_none());
    devices.controller_mut(&ControllerType::Usb, 0).unwrap().ports = Some(8);
    assert_eq!(domain.get("devices/controller[0]/@ports").unwrap().as_deref(), Some("8"));
}

#[test]
fn an_alias_leads_to_any_device_and_its_path() {
    let mut domain = Domain::from_xml(DOMAIN).unwrap();
    let (path, device) = domain.device("balloon0").unwrap();
    assert!(matches!(device, DeviceRef::Memballoon(_)));
    assert_eq!(device.name(), "memballoon");
    assert_eq!(domain.get(&format!("{path}/@model")).unwrap().as_deref(), Some("virtio"));
    let (path, device) = domain.device_mut("ua-system").unwrap();
    let DeviceMut::Disk(disk) = device else { panic!("{path} is no disk") };
    disk.serial = Some("1".into());
    assert_eq!(domain.get(&format!("{path}/serial")).unwrap().as_deref(), Some("1"));
    assert!(domain.device("ua-other").is_none());
    assert!(Domain::default().device("ua-system").is_none());
}

#[test]
fn every_path_of_a_device_is_one_of_the_document() {
    let domain = Domain::from_xml(DOMAIN).unwrap();
    let paths: Vec<String> = domain.devices.as_ref().unwrap().all().map(|(path, _)| path).collect();
    assert_eq!(paths.len(), 6);
    for path in paths {
        assert!(domain.get(&format!("{path}/alias/@name")).is_ok(), "{path}");
    }
}

#[test]
fn pci_addresses_print_and_read_as_libvirt_s() {
    for text in ["0000:03:00.0", "0000:00:1f.7", "abcd:ff:00.1", "10000:e1:00.0"] {
        let address: PciAddress = text.parse().unwrap();
        assert_eq!(address.to_string(), text);
        let address = Address::from(address);
        assert_eq!(address.to_string(), text);
        assert_eq!(address.to_pci().unwrap().to_string(), text);
        assert_eq!(text.parse(), Ok(address));
    }
    for bad in [
        "",
        "03:00.0",
        "0000:03:00",
        "0000:03:20.0",
        "0000:03:00.8",
        "0000:100:00.0",
        "0:0:+1.0",
        "0:1:2:3.0",
    ] {
        assert!(bad.parse::<PciAddress>().is_err(), "{bad}");
        assert!(bad.parse::<Address>().is_err(), "{bad}");
    }
    let half = PciAddress { function: None, ..PciAddress::new(0, 1, 2, 3) };
    assert_eq!(half.to_string(), "0000:01:02.0", "what is left out is 0");
}

#[test]
fn other_addresses_print_too() {
    assert_eq!("fe.0.00ab".parse(), Ok(Address::ccw(0xfe, 0, 0xab)));
    for bad in ["ff.0.0001", "fe.4.0001", "fe.0", "fe.0.1.2", "fe.0.10000"] {
        assert!(bad.parse::<Address>().is_err(), "{bad}");
    }
    assert_eq!(Address::drive(0, 0, 0, 1).to_string(), "drive controller='0' bus='0' target='0' unit='1'");
    assert_eq!(Address::virtio_serial(0, 0, 2).to_string(), "virtio-serial controller='0' bus='0' port='2'");
    assert_eq!(Address::virtio_mmio().to_string(), "virtio-mmio");
    assert_eq!(Address::usb(0, "1").type_, Some(AddressType::Usb));
    assert!(Address::usb(0, "1").to_pci().is_none());
}

#[test]
fn mac_addresses_are_read_as_libvirt_reads_them() {
    let mac: MacAddr = "52:54:0:aB:c:1".parse().unwrap();
    assert_eq!(mac, MacAddr([0x52, 0x54, 0, 0xab, 0x0c, 1]));
    assert_eq!(mac.to_string(), "52:54:00:ab:0c:01");
    assert!(!mac.is_multicast());
    assert!("01:00:5e:00:00:01".parse::<MacAddr>().unwrap().is_multicast());
    for bad in [
        "",
        "52:54:00:00:00",
        "52:54:00:00:00:00:00",
        "52-54-00-00-00-01",
        "52:54:00:00:00:001",
        "+2:54:0:0:0:0",
    ] {
        assert!(bad.parse::<MacAddr>().is_err(), "{bad}");
    }
    let random = MacAddr::random().unwrap();
    assert!(random.to_string().starts_with("52:54:00:"));
    assert_eq!(random.to_string().parse(), Ok(random));
}

#[test]
fn constructors_chain() {
    let disk = Disk::network(DiskProtocol::Nbd, "export")
        .with_host(DiskHost::unix("/run/nbd.sock"))
        .with_format("raw")
        .with_target("vdb", DiskBus::Virtio)
        .read_only()
        .with_boot(2);
    assert_eq!(
        disk.to_xml(),
        "<disk type='network' device='disk'>\n  <driver name='qemu' type='raw'/>\n  <source protocol='nbd' name='export'>\n    \
         <host transport='unix' socket='/run/nbd.sock'/>\n  </source>\n  <target dev='vdb' bus='virtio'/>\n  <readonly/>\n  \
         <boot order='2'/>\n</disk>\n"
    );
    let mac = MacAddr::qemu([1, 2, 3]);
    let interface =
        Interface::bridge("br0").with_mac(mac).with_model("virtio").with_target("web0").with_boot(1);
    assert_eq!(
        interface.to_xml(),
        "<interface type='bridge'>\n  <mac address='52:54:00:01:02:03'/>\n  <source bridge='br0'/>\n  <target dev='web0'/>\n  \
         <model type='virtio'/>\n  <boot order='1'/>\n</interface>\n"
    );
    let hostdev = Hostdev::pci("0000:03:00.0".parse().unwrap());
    assert_eq!(hostdev.source.unwrap().address.unwrap().to_string(), "0000:03:00.0");
}
