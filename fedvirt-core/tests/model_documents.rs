//! libvirt's documents besides the domain: each comes back byte for byte, nothing in it is unknown to the model,
//! and the helpers write what libvirt would.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test"))]

use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::{Duration, SystemTime};

use fedvirt_core::ByteSize;
use fedvirt_core::model::capabilities::Capabilities;
use fedvirt_core::model::common::{Size, YesNo};
use fedvirt_core::model::cpu::{Arch, CpuMode};
use fedvirt_core::model::domain::DomainType;
use fedvirt_core::model::domain_backup::DomainBackup;
use fedvirt_core::model::domain_capabilities::{CpuModelEntry, DomainCapabilities, Usable};
use fedvirt_core::model::domain_checkpoint::DomainCheckpoint;
use fedvirt_core::model::domain_snapshot::{DomainSnapshot, SnapshotState};
use fedvirt_core::model::interface::HostInterface;
use fedvirt_core::model::network::{ForwardMode, Network, NetworkIp};
use fedvirt_core::model::network_common::Vlan;
use fedvirt_core::model::network_port::NetworkPort;
use fedvirt_core::model::node_device::{NodeCapabilityType, NodeDevice};
use fedvirt_core::model::nwfilter::{FilterRef, NwFilter, NwFilterEntry, RuleMatch};
use fedvirt_core::model::nwfilter_binding::NwFilterBinding;
use fedvirt_core::model::pci::PciAddress;
use fedvirt_core::model::secret::Secret;
use fedvirt_core::model::storage_common::Encryption;
use fedvirt_core::model::storage_pool::{Pool, PoolType};
use fedvirt_core::model::storage_pool_capabilities::StoragePoolCapabilities;
use fedvirt_core::model::storage_volume::{Volume, VolumeFormatType};
use fedvirt_core::xml::{self, Number, Root};

/// Byte for byte through XML and JSON, with nothing unknown.
fn same<R: Root>(text: &str) -> R {
    let read: R = xml::from_xml(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(xml::unknown(&read), Vec::<String>::new(), "{text}");
    assert_eq!(xml::to_xml(&read), text);
    let mut back = R::default();
    xml::from_json(&xml::to_json(&read), &mut back).unwrap();
    assert_eq!(xml::to_xml(&back), text);
    read
}

#[test]
fn network() {
    let network: Network = same("\
<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0' connections='2' ipv6='yes' trustGuestRxFilters='no'>
  <name>lab</name>
  <uuid>6a3b7497-1ec7-8aef-6d5c-38dff9109e93</uuid>
  <title>Lab</title>
  <description>For &lt;tests&gt;</description>
  <metadata>
    <a:owner xmlns:a=\"urn:example:a\">me</a:owner>
  </metadata>
  <forward dev='eth0' mode='nat' managed='yes'>
    <driver name='vfio' model='mlx5_vfio_pci' iommufd='yes'/>
    <nat ipv6='yes'>
      <address start='192.0.2.1' end='192.0.2.9'/>
      <port start='1024' end='65535'/>
    </nat>
    <pf dev='eth1'/>
    <interface dev='eth0' connections='1'/>
    <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x1' connections='1'/>
  </forward>
  <bridge name='virbr7' zone='lab' stp='off' delay='0' macTableManager='libvirt'/>
  <mtu size='9000'/>
  <mac address='52:54:00:00:00:07'/>
  <domain name='lab.example' localOnly='yes' register='no'/>
  <dns enable='yes' forwardPlainNames='no'>
    <forwarder domain='example.com' addr='192.0.2.53' port='5353'/>
    <txt name='who' value='a,b'/>
    <srv service='sip' protocol='udp' domain='lab.example' target='.' port='5060' priority='0' weight='10'/>
    <host ip='10.7.0.2'>
      <hostname>gate</hostname>
      <hostname>router</hostname>
    </host>
  </dns>
  <vlan trunk='yes'>
    <tag id='42' nativeMode='untagged'/>
    <tag id='47'/>
  </vlan>
  <bandwidth>
    <inbound average='1000' peak='5000' floor='200' burst='5120'/>
    <outbound average='128'/>
  </bandwidth>
  <port isolated='yes'/>
  <ip family='ipv4' address='10.7.0.1' netmask='255.255.255.0' localPtr='yes'>
    <tftp root='/srv/tftp'/>
    <dhcp>
      <range start='10.7.0.100' end='10.7.0.200'>
        <lease expiry='0'/>
      </range>
      <host mac='52:54:00:00:00:08' name='web' ip='10.7.0.8'>
        <lease expiry='2' unit='hours'/>
      </host>
      <bootp file='pxelinux.0' server='10.7.0.3'/>
    </dhcp>
  </ip>
  <ip family='ipv6' address='fd00:7::1' prefix='64'>
    <dhcp>
      <host id='0:3:0:1:0:16:3e:11:22:33' name='db' ip='fd00:7::9'/>
    </dhcp>
  </ip>
  <route family='ipv4' address='10.8.0.0' prefix='16' gateway='10.7.0.2' metric='2'/>
  <virtualport type='802.1Qbg'>
    <parameters managerid='11' typeid='0x0c0ffe' typeidversion='2' instanceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/>
  </virtualport>
  <portgroup name='fast' default='yes' trustGuestRxFilters='yes'>
    <vlan>
      <tag id='5'/>
    </vlan>
    <virtualport>
      <parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f' profileid='p'/>
    </virtualport>
    <bandwidth>
      <inbound average='2000'/>
    </bandwidth>
  </portgroup>
  <dnsmasq:options>
    <dnsmasq:option value='cname=www.lab.example,web.lab.example'/>
  </dnsmasq:options>
</network>
");
    assert_eq!(network.forward_mode(), Some(ForwardMode::Nat));
    assert_eq!(network.ips[0].dhcp.as_ref().unwrap().ranges[0].lease.as_ref().unwrap().expiry, Some(0));

    let network: Network = same("<network>\n  <name>n</name>\n  <forward/>\n</network>\n");
    assert_eq!(network.forward_mode(), Some(ForwardMode::Nat), "what libvirt takes where no mode is given");
    assert_eq!(Network::new("n").forward_mode(), None);
}

#[test]
fn network_helpers() {
    let ip = NetworkIp::new(Ipv6Addr::new(0xfd00, 7, 0, 0, 0, 0, 0, 1), 64);
    assert_eq!(
        Network::routed("r", "virbr1", ip).to_xml(),
        "<network>\n  <name>r</name>\n  <forward mode='route'/>\n  <bridge name='virbr1'/>\n  \
         <ip family='ipv6' address='fd00:7::1' prefix='64'/>\n</network>\n"
    );
    let ip = NetworkIp::new(Ipv4Addr::new(10, 0, 0, 1), 8);
    assert_eq!(
        Network::isolated("i", "virbr2", ip).to_xml(),
        "<network>\n  <name>i</name>\n  <bridge name='virbr2'/>\n  <ip address='10.0.0.1' prefix='8'/>\n</network>\n"
    );
    let mut bridged = Network::bridged("b", "br0");
    bridged.vlan = Some(Box::new(Vlan::tag(42)));
    assert_eq!(
        bridged.to_xml(),
        "<network>\n  <name>b</name>\n  <forward mode='bridge'/>\n  <bridge name='br0'/>\n  <vlan>\n    \
         <tag id='42'/>\n  </vlan>\n</network>\n"
    );
}

#[test]
fn storage_pool() {
    let pool: Pool = same(
        "\
<pool type='iscsi'>
  <name>p</name>
  <uuid>12345678-8b5c-4eeb-8f00-d84eaa0aaa4f</uuid>
  <capacity unit='bytes'>107374182400</capacity>
  <allocation unit='bytes'>0</allocation>
  <available unit='bytes'>107374182400</available>
  <features>
    <cow state='no'/>
  </features>
  <source>
    <host name='san.example' port='3260'/>
    <device path='iqn.2013-06.com.example:pool' part_separator='yes'>
      <freeExtent start='0' end='1024'/>
    </device>
    <dir path='/srv'/>
    <adapter type='scsi_host'>
      <parentaddr unique_id='0'>
        <address domain='0x0000' bus='0x00' slot='0x1f' function='0x2'/>
      </parentaddr>
    </adapter>
    <name>vg</name>
    <initiator>
      <iqn name='iqn.2013-06.com.example:initiator'/>
    </initiator>
    <format type='hfs+'/>
    <auth type='chap' username='me'>
      <secret usage='libvirtiscsi'/>
    </auth>
    <protocol ver='4.2'/>
    <vendor name='Acme'/>
    <product name='Box'/>
  </source>
  <target>
    <path>/dev/disk/by-path</path>
    <permissions>
      <mode>0711</mode>
      <owner>-1</owner>
      <group>0</group>
      <label>system_u:object_r:virt_image_t:s0</label>
    </permissions>
  </target>
  <refresh>
    <volume allocation='capacity'/>
  </refresh>
</pool>
",
    );
    let permissions = pool.target.as_ref().unwrap().permissions.as_ref().unwrap();
    assert_eq!(permissions.mode_bits(), Some(0o711));
    assert_eq!(permissions.owner, Some(-1));
    assert_eq!(
        pool.source.as_ref().unwrap().adapter.as_ref().unwrap().parentaddr.as_ref().unwrap().address,
        Some(Box::new(PciAddress::new(0, 0, 0x1f, 2)))
    );
    same::<Pool>(
        "\
<pool type='netfs' xmlns:fs='http://libvirt.org/schemas/storagepool/fs/1.0'>
  <name>n</name>
  <fs:mount_opts>
    <fs:option name='nodev'/>
  </fs:mount_opts>
</pool>
",
    );
    same::<Pool>(
        "\
<pool type='rbd' xmlns:rbd='http://libvirt.org/schemas/storagepool/rbd/1.0'>
  <name>r</name>
  <rbd:config_opts>
    <rbd:option name='client_mount_timeout' value='45'/>
  </rbd:config_opts>
</pool>
",
    );
    assert_eq!(
        Pool::nfs("n", "nas", "/export", "/mnt/n").to_xml(),
        "<pool type='netfs'>\n  <name>n</name>\n  <source>\n    <host name='nas'/>\n    <dir path='/export'/>\n    \
         <format type='nfs'/>\n  </source>\n  <target>\n    <path>/mnt/n</path>\n  </target>\n</pool>\n"
    );
    assert_eq!(
        Pool::logical("l", "vg0").to_xml(),
        "<pool type='logical'>\n  <name>l</name>\n  <source>\n    <name>vg0</name>\n    <format type='lvm2'/>\n  \
         </source>\n  <target>\n    <path>/dev/vg0</path>\n  </target>\n</pool>\n"
    );
}

#[test]
fn storage_volume() {
    let volume: Volume = same(
        "\
<volume type='file'>
  <name>v.qcow2</name>
  <key>/images/v.qcow2</key>
  <source>
    <device path='/dev/sda2'>
      <extent start='0' end='65536'/>
    </device>
  </source>
  <capacity unit='bytes'>21474836480</capacity>
  <allocation unit='bytes'>200704</allocation>
  <physical unit='bytes'>200704</physical>
  <target>
    <path>/images/v.qcow2</path>
    <format type='qcow2'/>
    <permissions>
      <mode>0600</mode>
      <owner>107</owner>
      <group>107</group>
    </permissions>
    <timestamps>
      <atime>1341933637.273190990</atime>
      <mtime>1341930622</mtime>
      <ctime>1341930622.047245868</ctime>
      <btime>1341930600.000000001</btime>
    </timestamps>
    <encryption format='luks' engine='qemu'>
      <secret type='passphrase' uuid='f52a81b2-424e-490c-823d-6bd4235bc572'/>
      <cipher name='aes' size='256' mode='xts' hash='sha256'/>
      <ivgen name='plain64' hash='sha256'/>
    </encryption>
    <compat>1.1</compat>
    <nocow/>
    <clusterSize unit='KiB'>64</clusterSize>
    <features>
      <lazy_refcounts/>
      <extended_l2/>
    </features>
  </target>
  <backingStore>
    <path>/images/base.raw</path>
    <format type='raw'/>
    <permissions>
      <mode>0644</mode>
    </permissions>
    <timestamps>
      <atime>1</atime>
    </timestamps>
  </backingStore>
</volume>
",
    );
    let bytes = |size: &Option<Box<Size>>| size.as_ref().unwrap().to_bytes("bytes");
    assert_eq!(bytes(&volume.capacity), Some(ByteSize::gib(20)));
    assert_eq!(bytes(&volume.target.as_ref().unwrap().cluster_size), Some(ByteSize::kib(64)));

    let mut overlay =
        Volume::new("o").format(VolumeFormatType::Qcow2).backing("/images/base.raw", VolumeFormatType::Raw);
    let uuid = "f52a81b2-424e-490c-823d-6bd4235bc572";
    overlay.target.get_or_insert_default().encryption = Some(Box::new(Encryption::luks(uuid)));
    assert_eq!(
        overlay.to_xml(),
        "<volume>\n  <name>o</name>\n  <target>\n    <format type='qcow2'/>\n    <encryption format='luks'>\n      \
         <secret type='passphrase' uuid='f52a81b2-424e-490c-823d-6bd4235bc572'/>\n    </encryption>\n  </target>\n  \
         <backingStore>\n    <path>/images/base.raw</path>\n    <format type='raw'/>\n  </backingStore>\n</volume>\n"
    );
}

#[test]
fn capabilities() {
    let capabilities: Capabilities = same(
        "\
<capabilities>

  <host>
    <uuid>7b55704c-29f4-11b2-a85c-9dc6ff50623f</uuid>
    <cpu>
      <arch>x86_64</arch>
      <model>Skylake-Client-noTSX-IBRS</model>
      <vendor>Intel</vendor>
      <microcode version='236'/>
      <signature family='6' model='142' stepping='12'/>
      <counter name='tsc' frequency='2303997000' scaling='no'/>
      <topology sockets='1' dies='1' clusters='1' cores='4' threads='2'/>
      <maxphysaddr mode='emulate' bits='39'/>
      <feature name='vmx'/>
      <pages unit='KiB' size='4'/>
      <pages unit='KiB' size='2048'/>
    </cpu>
    <power_management>
      <suspend_mem/>
      <suspend_disk/>
      <suspend_hybrid/>
    </power_management>
    <iommu support='yes'/>
    <migration_features>
      <live/>
      <uri_transports>
        <uri_transport>tcp</uri_transport>
        <uri_transport>rdma</uri_transport>
      </uri_transports>
    </migration_features>
    <netprefix>vnet</netprefix>
    <topology>
      <cells num='1'>
        <cell id='0'>
          <memory unit='KiB'>32498112</memory>
          <pages unit='KiB' size='4'>6813808</pages>
          <distances>
            <sibling id='0' value='10'/>
          </distances>
          <cache level='1' associativity='direct' policy='writeback'>
            <size value='10' unit='KiB'/>
            <line value='8' unit='B'/>
          </cache>
          <cpus num='2'>
            <cpu id='0' socket_id='0' die_id='0' cluster_id='0' core_id='0' siblings='0-1'/>
            <cpu id='1'/>
          </cpus>
        </cell>
      </cells>
      <interconnects>
        <latency initiator='0' target='0' type='access' value='5'/>
        <bandwidth initiator='0' target='0' cache='1' type='read' value='204800' unit='KiB'/>
        <latency initiator='0' target='0' type='write' value='6'/>
      </interconnects>
    </topology>
    <cache>
      <bank id='0' level='3' type='both' size='8' unit='MiB' cpus='0-7'>
        <control granularity='768' min='1536' unit='KiB' type='both' maxAllocs='4'/>
      </bank>
      <monitor level='3' reuseThreshold='270336' maxMonitors='176'>
        <feature name='llc_occupancy'/>
      </monitor>
    </cache>
    <memory_bandwidth>
      <node id='0' cpus='0-7'>
        <control granularity='10' min='10' maxAllocs='4'/>
      </node>
      <monitor maxMonitors='176'>
        <feature name='mbm_total_bytes'/>
      </monitor>
    </memory_bandwidth>
    <energy>
      <monitor maxMonitors='64'>
        <feature name='core_energy'/>
      </monitor>
    </energy>
    <secmodel>
      <model>dac</model>
      <doi>0</doi>
      <baselabel type='kvm'>+77:+77</baselabel>
    </secmodel>
  </host>

  <guest>
    <os_type>hvm</os_type>
    <arch name='x86_64'>
      <wordsize>64</wordsize>
      <emulator>/usr/bin/qemu-system-x86_64</emulator>
      <machine maxCpus='255' deprecated='yes'>pc-i440fx-1.5</machine>
      <machine canonical='pc-q35-7.1' maxCpus='288'>q35</machine>
      <domain type='qemu'/>
      <domain type='kvm'>
        <emulator>/usr/bin/kvm</emulator>
        <machine maxCpus='288'>pc-q35-7.1</machine>
      </domain>
    </arch>
    <features>
      <acpi default='on' toggle='yes'/>
      <apic default='on' toggle='no'/>
      <cpuselection/>
      <deviceboot/>
      <disksnapshot default='on' toggle='no'/>
      <externalSnapshot/>
    </features>
  </guest>

  <guest>
    <os_type>exe</os_type>
    <arch name='i686'>
      <wordsize>32</wordsize>
      <domain type='lxc'/>
    </arch>
  </guest>

</capabilities>
",
    );
    assert_eq!(capabilities.host_arch(), Some(&Arch::X86_64));
    let guest = capabilities.hvm_guest(&Arch::X86_64).unwrap();
    assert!(guest.supports(&DomainType::Kvm));
    assert!(!guest.supports(&DomainType::Xen));
    assert_eq!(guest.machines[1].canonical.as_deref(), Some("pc-q35-7.1"));
    assert!(capabilities.hvm_guest(&Arch::I686).is_none());
}

#[test]
fn domain_capabilities() {
    let capabilities: DomainCapabilities = same(
        "\
<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path>
  <domain>kvm</domain>
  <machine>pc-q35-9.2</machine>
  <arch>x86_64</arch>
  <vcpu max='4096'/>
  <iothreads supported='yes'/>
  <os supported='yes'>
    <enum name='firmware'>
      <value>bios</value>
      <value>efi</value>
    </enum>
    <firmwareFeatures supported='yes'>
      <enum name='secureBoot'>
        <value>yes</value>
        <value>no</value>
      </enum>
    </firmwareFeatures>
    <loader supported='yes'>
      <value>/usr/share/OVMF/OVMF_CODE.fd</value>
      <enum name='type'>
        <value>rom</value>
        <value>pflash</value>
      </enum>
      <enum name='secure'>
        <value>no</value>
      </enum>
    </loader>
    <varstore supported='no'/>
  </os>
  <cpu>
    <mode name='host-passthrough' supported='yes'>
      <enum name='hostPassthroughMigratable'>
        <value>on</value>
        <value>off</value>
      </enum>
    </mode>
    <mode name='maximum' supported='no'/>
    <mode name='host-model' supported='yes'>
      <model fallback='forbid'>Skylake-Client-IBRS</model>
      <vendor>Intel</vendor>
      <maxphysaddr mode='passthrough' limit='39'/>
      <feature policy='require' name='vmx'/>
      <feature policy='disable' name='hle'/>
    </mode>
    <mode name='custom' supported='yes'>
      <model usable='yes' vendor='unknown'>qemu64</model>
      <model usable='no' deprecated='yes' vendor='Intel' canonical='Icelake-Client-v1'>Icelake-Client</model>
      <blockers model='Icelake-Client'>
        <feature name='avx512f'/>
        <feature name='hle'/>
      </blockers>
      <model usable='unknown' vendor='AMD'>EPYC-Milan</model>
    </mode>
  </cpu>
  <memoryBacking supported='yes'>
    <enum name='sourceType'>
      <value>file</value>
      <value>memfd</value>
    </enum>
  </memoryBacking>
  <devices>
    <disk supported='yes'>
      <enum name='bus'>
        <value>virtio</value>
        <value>sata</value>
      </enum>
    </disk>
    <graphics supported='no'/>
    <tpm supported='yes'>
      <enum name='backendModel'>
        <value>emulator</value>
      </enum>
    </tpm>
    <interface supported='yes'>
      <enum name='backendType'>
        <value>default</value>
        <value>passt</value>
      </enum>
    </interface>
    <panic supported='no'/>
    <console supported='no'/>
  </devices>
  <features>
    <gic supported='no'/>
    <vmcoreinfo supported='yes'/>
    <genid supported='yes'/>
    <backingStoreInput supported='yes'/>
    <backup supported='yes'/>
    <async-teardown supported='yes'/>
    <s390-pv supported='no'/>
    <ps2 supported='yes'/>
    <tdx supported='no'/>
    <sev supported='yes'>
      <cbitpos>47</cbitpos>
      <reducedPhysBits>1</reducedPhysBits>
      <maxGuests>59</maxGuests>
      <maxESGuests>450</maxESGuests>
      <cpu0Id>AAAA</cpu0Id>
    </sev>
    <sgx supported='yes'>
      <flc>no</flc>
      <sgx1>yes</sgx1>
      <sgx2>no</sgx2>
      <section_size unit='KiB'>2</section_size>
      <sections>
        <section node='0' size='1' unit='KiB'/>
      </sections>
    </sgx>
    <hyperv supported='yes'>
      <enum name='features'>
        <value>relaxed</value>
      </enum>
      <defaults>
        <spinlocks>4095</spinlocks>
        <stimer_direct>on</stimer_direct>
        <tlbflush_direct>on</tlbflush_direct>
        <tlbflush_extended>off</tlbflush_extended>
        <vendor_id>Linux KVM Hv</vendor_id>
      </defaults>
    </hyperv>
    <launchSecurity supported='yes'>
      <enum name='sectype'>
        <value>sev</value>
      </enum>
    </launchSecurity>
  </features>
</domainCapabilities>
",
    );
    assert_eq!(capabilities.domain, Some(DomainType::Kvm));
    assert_eq!(capabilities.firmware(), ["bios", "efi"]);
    assert_eq!(capabilities.os.as_ref().unwrap().loader.as_ref().unwrap().values("type"), ["rom", "pflash"]);
    assert!(capabilities.cpu_mode(&CpuMode::HostPassthrough).unwrap().is_supported());
    assert!(!capabilities.cpu_mode(&CpuMode::Maximum).unwrap().is_supported());
    let custom = capabilities.cpu_mode(&CpuMode::Custom).unwrap();
    let usable: Vec<_> = custom.models().filter(|model| model.usable == Some(Usable::Yes)).collect();
    assert_eq!(usable.len(), 1);
    assert_eq!(usable[0].name.as_deref(), Some("qemu64"));
    assert_eq!(custom.blockers("Icelake-Client").unwrap().features.len(), 2);
    assert!(custom.blockers("qemu64").is_none());
    assert!(matches!(custom.models[2], CpuModelEntry::Blockers(_)));
    let disk = capabilities.device("disk").unwrap();
    assert!(disk.has("bus", "virtio"));
    assert!(!disk.has("bus", "ide"));
    assert!(disk.values("model").is_empty());
    assert!(!capabilities.device("graphics").unwrap().is_supported());
    assert!(capabilities.device("rng").is_none(), "nothing is said of it");
    assert!(capabilities.device("warp-drive").is_none());
}

#[test]
fn network_port() {
    let port: NetworkPort = same(
        "\
<networkport>
  <uuid>5d744f21-ba4a-4d6e-bdb2-30a35ff3207d</uuid>
  <owner>
    <name>web</name>
    <uuid>d54df46f-1ab5-4a22-8618-4560ef5fac2c</uuid>
  </owner>
  <group>fast</group>
  <mac address='52:54:00:7b:35:93'/>
  <virtualport type='802.1Qbh'>
    <parameters profileid='test'/>
  </virtualport>
  <bandwidth classID='5'>
    <inbound average='1000'/>
  </bandwidth>
  <vlan>
    <tag id='5'/>
  </vlan>
  <port isolated='yes'/>
  <rxfilters trustGuest='yes'/>
  <plug type='hostdev-pci' managed='yes'>
    <driver name='vfio'/>
    <address domain='0x0001' bus='0x02' slot='0x03' function='0x4'/>
  </plug>
</networkport>
",
    );
    let plug = port.plug.unwrap();
    assert_eq!(plug.address.unwrap().bus, Some(Number::from(2)));
    same::<NetworkPort>(
        "<networkport>\n  <plug type='bridge' bridge='br0' macTableManager='kernel'/>\n</networkport>\n",
    );
    same::<NetworkPort>("<networkport>\n  <plug type='direct' dev='ens3' mode='vepa'/>\n</networkport>\n");
}

#[test]
fn storage_pool_capabilities() {
    let capabilities: StoragePoolCapabilities = same(
        "\
<storagepoolCapabilities>
  <pool type='fs' supported='yes'>
    <poolOptions>
      <defaultFormat type='auto'/>
      <enum name='sourceFormatType'>
        <value>auto</value>
        <value>ext4</value>
      </enum>
    </poolOptions>
    <volOptions>
      <defaultFormat type='raw'/>
      <enum name='targetFormatType'>
        <value>raw</value>
      </enum>
    </volOptions>
  </pool>
  <pool type='iscsi-direct' supported='no'/>
</storagepoolCapabilities>
",
    );
    assert!(capabilities.supports(&PoolType::Fs));
    assert!(!capabilities.supports(&PoolType::IscsiDirect));
    assert!(!capabilities.supports(&PoolType::Zfs));
}

#[test]
fn secret() {
    let secret: Secret = same(
        "\
<secret ephemeral='no' private='yes'>
  <uuid>f52a81b2-51e4-404b-942a-c967fda6d2ae</uuid>
  <description>The key of client.admin</description>
  <usage type='ceph'>
    <name>client.admin</name>
  </usage>
</secret>
",
    );
    assert_eq!(secret.private, Some(YesNo::Yes));
    for (secret, usage) in [
        (Secret::ceph("c"), "<usage type='ceph'>\n    <name>c</name>\n"),
        (Secret::iscsi("t"), "<usage type='iscsi'>\n    <target>t</target>\n"),
        (Secret::vtpm("v"), "<usage type='vtpm'>\n    <name>v</name>\n"),
    ] {
        assert!(secret.to_xml().contains(usage), "{}", secret.to_xml());
    }
}

#[test]
fn host_interface() {
    let interface: HostInterface = same(
        "\
<interface type='bridge' name='br0'>
  <start mode='onboot'/>
  <mtu size='1500'/>
  <protocol family='ipv4'>
    <dhcp peerdns='no'/>
    <ip address='192.0.2.5' prefix='24'/>
    <route gateway='192.0.2.1'/>
  </protocol>
  <protocol family='ipv6'>
    <autoconf/>
    <ip address='2001:db8::5' prefix='64'/>
  </protocol>
  <bridge stp='off' delay='0.01'>
    <interface type='ethernet' name='eth0'>
      <link speed='1000' state='up'/>
      <mac address='ab:bb:cc:dd:ee:ff'/>
    </interface>
    <interface type='bond' name='bond0'>
      <bond mode='active-backup'>
        <miimon freq='100' downdelay='10' updelay='5' carrier='ioctl'/>
        <interface type='ethernet' name='eth1'/>
      </bond>
    </interface>
    <interface type='vlan' name='eth2.42'>
      <vlan tag='42'>
        <interface name='eth2'/>
      </vlan>
    </interface>
  </bridge>
</interface>
",
    );
    assert_eq!(interface.bridge.unwrap().interfaces.len(), 3);
    same::<HostInterface>(
        "<interface type='bond' name='b'>\n  <bond mode='802.3ad'>\n    \
         <arpmon interval='100' target='192.0.2.1' validate='active'/>\n  </bond>\n</interface>\n",
    );
}

#[test]
fn node_device() {
    let device: NodeDevice = same(
        "\
<device>
  <name>pci_0000_02_00_0</name>
  <path>/sys/devices/pci0000:00/0000:00:04.0/0000:02:00.0</path>
  <devnode type='dev'>/dev/x</devnode>
  <parent>pci_0000_00_04_0</parent>
  <driver>
    <name>igb</name>
  </driver>
  <capability type='pci'>
    <class>0x020000</class>
    <domain>0</domain>
    <bus>2</bus>
    <slot>0</slot>
    <function>0</function>
    <product id='0x10c9'>82576 Gigabit</product>
    <vendor id='0x8086'/>
    <capability type='virt_functions' maxCount='7'>
      <address domain='0x0000' bus='0x02' slot='0x10' function='0x0'/>
      <address domain='0x0000' bus='0x02' slot='0x10' function='0x2'/>
    </capability>
    <capability type='mdev_types'>
      <type id='nvidia-11'>
        <name>GRID M60-0B</name>
        <deviceAPI>vfio-pci</deviceAPI>
        <availableInstances>16</availableInstances>
      </type>
    </capability>
    <capability type='vpd'>
      <name>A card</name>
      <fields access='readonly'>
        <change_level>EC-1</change_level>
        <manufacture_id>M</manufacture_id>
        <part_number>P</part_number>
        <serial_number>S</serial_number>
        <vendor_field index='0'>v</vendor_field>
      </fields>
      <fields access='readwrite'>
        <asset_tag>42</asset_tag>
        <system_field index='Y'>s</system_field>
      </fields>
    </capability>
    <iommuGroup number='12'>
      <address domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>
    </iommuGroup>
    <numa node='0'/>
    <pci-express>
      <link validity='cap' port='1' speed='2.5' width='1'/>
      <link validity='sta' speed='2.5' width='1'/>
    </pci-express>
  </capability>
</device>
",
    );
    let pci = device.capability(&NodeCapabilityType::Pci).unwrap();
    assert_eq!(pci.class, Some(Number::from(0x02_0000)));
    assert_eq!(pci.capabilities[0].addresses.len(), 2);
    assert!(device.capability(&NodeCapabilityType::Usb).is_none());

    for capability in [
        "system'>\n    <product>P</product>\n    <hardware>\n      <vendor>V</vendor>\n      <uuid>u</uuid>\n    \
         </hardware>\n    <firmware>\n      <release_date>d</release_date>\n    </firmware>",
        "usb_device'>\n    <bus>1</bus>\n    <device>2</device>\n    <product id='0x0001'>p</product>\n    \
         <vendor id='0x0002'>v</vendor>",
        "usb'>\n    <number>1</number>\n    <class>9</class>\n    <subclass>1</subclass>\n    <protocol>0</protocol>\n    \
         <description>d</description>",
        "net'>\n    <interface>eth0</interface>\n    <address>00:27:13:6a:fe:00</address>\n    \
         <link speed='1000' state='up'/>\n    <feature name='rx'/>\n    <capability type='80203'/>",
        "scsi_host'>\n    <host>4</host>\n    <unique_id>0</unique_id>\n    <capability type='fc_host'>\n      \
         <wwnn>20000000c9831b4b</wwnn>\n      <wwpn>10000000c9831b4b</wwpn>\n      <fabric_wwn>1</fabric_wwn>\n    \
         </capability>\n    <capability type='vport_ops'>\n      <max_vports>127</max_vports>\n      <vports>0</vports>\n    \
         </capability>",
        "scsi_target'>\n    <target>target1:0:0</target>\n    <capability type='fc_remote_port'>\n      \
         <rport>rport-1:0-0</rport>\n      <wwpn>0x9d73bc45f0e21a86</wwpn>\n    </capability>",
        "scsi'>\n    <host>1</host>\n    <bus>0</bus>\n    <target>0</target>\n    <lun>0</lun>\n    <type>disk</type>",
        "scsi_generic'>\n    <char>/dev/sg1</char>",
        "storage'>\n    <block>/dev/sdb</block>\n    <bus>usb</bus>\n    <drive_type>disk</drive_type>\n    \
         <model>m</model>\n    <vendor>v</vendor>\n    <serial>s</serial>\n    <capability type='removable'>\n      \
         <media_available>1</media_available>\n      <media_size>12345678</media_size>\n      \
         <media_label>l</media_label>\n      <logical_block_size>2048</logical_block_size>\n      \
         <num_blocks>6028</num_blocks>\n    </capability>\n    <capability type='hotpluggable'/>",
        "storage'>\n    <block>/dev/sda</block>\n    <size>1024</size>\n    <logical_block_size>512</logical_block_size>\n    \
         <num_blocks>2</num_blocks>",
        "drm'>\n    <type>render</type>",
        "mdev'>\n    <type id='vfio_ccw-io'/>\n    <uuid>u</uuid>\n    <parent_addr>0.0.0052</parent_addr>\n    \
         <iommuGroup number='4'/>\n    <attr name='a' value='1'/>\n    <attr name='b' value='2'/>",
        "ccw'>\n    <cssid>0x0</cssid>\n    <ssid>0x1</ssid>\n    <devno>0x10f9</devno>",
        "ccwgroup'>\n    <state>online</state>\n    <cssid>0x0</cssid>\n    <ssid>0x0</ssid>\n    <devno>0xbd00</devno>\n    \
         <members>\n      <ccw_device ref='cdev0'>ccw_0_0_bd00</ccw_device>\n    </members>\n    \
         <capability type='qeth_generic'>\n      <card_type>OSD_1000</card_type>\n      <chpid>0</chpid>\n    </capability>",
        "css'>\n    <cssid>0x0</cssid>\n    <ssid>0x0</ssid>\n    <devno>0x0052</devno>\n    <channel_dev_addr>\n      \
         <cssid>0x0</cssid>\n      <ssid>0x0</ssid>\n      <devno>0x1f0e</devno>\n    </channel_dev_addr>",
        "vdpa'>\n    <chardev>/dev/vhost-vdpa-0</chardev>",
        "ap_queue'>\n    <ap-adapter>0x00</ap-adapter>\n    <ap-domain>0x0036</ap-domain>",
    ] {
        same::<NodeDevice>(&format!(
            "<device>\n  <name>d</name>\n  <capability type='{capability}\n  </capability>\n</device>\n"
        ));
    }
    same::<NodeDevice>(
        "<device>\n  <parent wwnn='20000000c9831b4b' wwpn='10000000c9831b4b' fabric_wwn='1'/>\n</device>\n",
    );
}

#[test]
fn nwfilter() {
    let filter: NwFilter = same("\
<filter name='clean' chain='ipv4-x' priority='-700'>
  <uuid>fce8ae34-e69e-83bf-262e-30786c1f8072</uuid>
  <filterref filter='no-mac-spoofing'/>
  <rule action='accept' direction='out' priority='500' statematch='false'>
    <ip match='no' srcmacaddr='$MAC' srcmacmask='ff:ff:ff:ff:ff:ff' srcipaddr='$IP[@1]' srcipmask='32' protocol='udp' srcportstart='0x44' dscp='2' comment='a &amp; b'/>
    <ip dstportstart='67'/>
  </rule>
  <filterref filter='no-ip-spoofing'>
    <parameter name='IP' value='10.0.0.1'/>
    <parameter name='IP' value='10.0.0.2'/>
  </filterref>
  <rule action='return' direction='inout' priority='0'/>
  <rule action='drop' direction='in' priority='-1000'>
    <tcp srcipaddr='10.1.2.3' srcipmask='32' srcipfrom='1.1.1.1' srcipto='1.1.1.9' dscp='0' connlimit-above='0' state='NEW,RELATED' ipset='tck_test' ipsetflags='src,dst' dstportstart='22' dstportend='23' option='3' flags='SYN,ACK/SYN' comment='c'/>
  </rule>
  <rule action='reject' direction='in' priority='1'>
    <all-ipv6/>
  </rule>
  <rule action='continue' direction='in' priority='2'>
    <stp srcmacaddr='1:2:3:4:5:6' type='0x12' flags='0x44' root-priority='0x1234' root-priority-hi='0x2345' root-cost='0x11223344' sender-address='06:05:04:03:02:01' forward-delay-hi='1'/>
  </rule>
  <rule action='drop' direction='in' priority='3'>
    <arp dstmacaddr='aa:bb:cc:dd:ee:ff' hwtype='12' protocoltype='34' opcode='Request' arpsrcmacaddr='1:2:3:4:5:6' arpsrcipaddr='1.2.3.4' arpsrcipmask='24' gratuitous='true'/>
  </rule>
  <rule action='drop' direction='in' priority='4'>
    <ipv6 protocol='icmpv6' type='1' typeend='11' code='10' codeend='11'/>
  </rule>
  <rule action='drop' direction='in' priority='5'>
    <vlan vlanid='0x123' encap-protocol='ipv4'/>
  </rule>
  <rule action='drop' direction='in' priority='6'>
    <icmpv6 type='255' code='$CODE'/>
  </rule>
</filter>
");
    assert_eq!(filter.entries.len(), 11);
    let NwFilterEntry::Rule(rule) = &filter.entries[1] else { panic!("{filter:?}") };
    assert_eq!(rule.matches.len(), 2);
    let RuleMatch::Ip(ip) = &rule.matches[0] else { panic!("{rule:?}") };
    assert_eq!(ip.match_, Some(YesNo::No));
    assert_eq!(ip.ports.srcportstart.as_deref(), Some("0x44"));
    assert_eq!(ip.addresses.srcipaddr.as_deref(), Some("$IP[@1]"));

    let mut filter = NwFilter { name: Some("mine".into()), ..NwFilter::default() };
    filter
        .entries
        .push(NwFilterEntry::FilterRef(FilterRef::new("clean-traffic").parameter("IP", "10.0.0.1")));
    assert_eq!(
        filter.to_xml(),
        "<filter name='mine'>\n  <filterref filter='clean-traffic'>\n    \
         <parameter name='IP' value='10.0.0.1'/>\n  </filterref>\n</filter>\n"
    );
}

#[test]
fn nwfilter_binding() {
    let binding: NwFilterBinding = same(
        "\
<filterbinding>
  <owner>
    <name>web</name>
    <uuid>d54df46f-1ab5-4a22-8618-4560ef5fac2c</uuid>
  </owner>
  <portdev name='vnet0'/>
  <linkdev name='eth0'/>
  <mac address='52:54:00:7b:35:93'/>
  <filterref filter='clean-traffic'>
    <parameter name='MAC' value='52:54:00:7b:35:93'/>
  </filterref>
  <backend name='nftables'/>
</filterbinding>
",
    );
    assert_eq!(binding.portdev.unwrap().name.as_deref(), Some("vnet0"));
}

#[test]
fn snapshot() {
    let snapshot: DomainSnapshot = same(
        "\
<domainsnapshot>
  <name>before</name>
  <description>Before the update</description>
  <state>disk-snapshot</state>
  <parent>
    <name>earlier</name>
  </parent>
  <creationTime>1272917631</creationTime>
  <memory snapshot='external' file='/images/web.mem'/>
  <disks>
    <disk name='vda' snapshot='external' type='file'>
      <snapshotDeleteInProgress/>
      <driver type='qcow2'>
        <metadata_cache>
          <max_size unit='bytes'>1234</max_size>
        </metadata_cache>
      </driver>
      <source file='/images/web.1'/>
    </disk>
    <disk name='vdb' snapshot='no'/>
    <disk name='vdc' snapshot='manual'/>
  </disks>
  <revertDisks>
    <disk name='vda' snapshot='external' type='file'>
      <source file='/images/web.2'/>
    </disk>
  </revertDisks>
  <domain/>
  <inactiveDomain/>
  <cookie>
    <cpu mode='custom'/>
  </cookie>
  <active>1</active>
</domainsnapshot>
",
    );
    assert_eq!(snapshot.state, Some(SnapshotState::DiskSnapshot));
    assert_eq!(snapshot.created(), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_272_917_631)));
    assert_eq!(DomainSnapshot::new("s").to_xml(), "<domainsnapshot>\n  <name>s</name>\n</domainsnapshot>\n");
}

#[test]
fn checkpoint_and_backup() {
    let checkpoint: DomainCheckpoint = same(
        "\
<domaincheckpoint>
  <name>1525889631</name>
  <description>After the install</description>
  <parent>
    <name>1525111885</name>
  </parent>
  <creationTime>1525889631</creationTime>
  <disks>
    <disk name='vda' checkpoint='bitmap' bitmap='1525889631' size='65536'/>
    <disk name='vdb' checkpoint='no'/>
  </disks>
  <domain/>
</domaincheckpoint>
",
    );
    assert_eq!(checkpoint.creation_time, Some(1_525_889_631));
    assert_eq!(
        DomainCheckpoint::new("c").disk("vda").to_xml(),
        "<domaincheckpoint>\n  <name>c</name>\n  <disks>\n    <disk name='vda' checkpoint='bitmap'/>\n  </disks>\n\
         </domaincheckpoint>\n"
    );
    let backup: DomainBackup = same("\
<domainbackup mode='pull'>
  <incremental>1525889631</incremental>
  <server transport='tcp' tls='yes' name='localhost' port='10809'/>
  <disks>
    <disk name='vda' backup='yes' type='file' backupmode='incremental' incremental='1525889631' exportname='a' exportbitmap='b' index='3'>
      <driver type='qcow2'/>
      <scratch file='/images/scratch'/>
    </disk>
    <disk name='vdb' backup='no'/>
  </disks>
</domainbackup>
");
    assert_eq!(backup.disks.unwrap().disks.len(), 2);
    same::<DomainBackup>(
        "<domainbackup mode='pull'>\n  <server transport='unix' socket='/run/nbd'/>\n</domainbackup>\n",
    );
}
