//! Devices: what the constructors write, and that libvirt's own layout comes back byte for byte.

use fedvirt_core::model::domain::Domain;
use fedvirt_core::model::domain::devices::*;
use fedvirt_core::model::pci::PciAddress;
use fedvirt_core::xml::Choice;

macro_rules! writes {
    ($($device:expr => $xml:literal,)*) => { $( assert_eq!($device.to_xml(), concat!($xml, "\n")); )* };
}

#[test]
fn disks() {
    writes! {
        Disk::file("/srv/a&b.qcow2").with_format("qcow2").with_target("vda", "virtio") =>
            "<disk type='file' device='disk'>\n  <driver name='qemu' type='qcow2'/>\n  \
             <source file='/srv/a&amp;b.qcow2'/>\n  <target dev='vda' bus='virtio'/>\n</disk>",
        Disk::file("/srv/install.iso").cdrom().with_target("sda", DiskBus::Sata) =>
            "<disk type='file' device='cdrom'>\n  <source file='/srv/install.iso'/>\n  \
             <target dev='sda' bus='sata'/>\n  <readonly/>\n</disk>",
        Disk::empty(DiskDevice::Floppy).with_target("fda", "fdc") =>
            "<disk type='file' device='floppy'>\n  <target dev='fda' bus='fdc'/>\n</disk>",
        Disk::block("/dev/vg/a") =>
            "<disk type='block' device='disk'>\n  <source dev='/dev/vg/a'/>\n</disk>",
        Disk::dir("/srv/tree") =>
            "<disk type='dir' device='disk'>\n  <source dir='/srv/tree'/>\n</disk>",
        Disk::volume("default", "a.qcow2") =>
            "<disk type='volume' device='disk'>\n  <source pool='default' volume='a.qcow2'/>\n</disk>",
        Disk::vhost_user("/run/a.sock") =>
            "<disk type='vhostuser' device='disk'>\n  <source type='unix' path='/run/a.sock'/>\n</disk>",
        Disk::nvme(PciAddress::new(0, 1, 0, 0), 1) =>
            "<disk type='nvme' device='disk'>\n  <source type='pci' managed='yes' namespace='1'>\n    \
             <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>\n  </source>\n</disk>",
    }
    let mut network = Disk::network(DiskProtocol::Nbd, "export");
    let source = network.source.as_mut().unwrap();
    source.hosts = vec![DiskHost::tcp("example.org", 10809), DiskHost::unix("/run/nbd.sock")];
    network.backing_store = Some(Box::new(BackingStore::file("/srv/base.raw", StorageFormat::Raw)));
    network.backing_store.as_mut().unwrap().backing_store = Some(Box::new(BackingStore::none()));
    writes! { network =>
        "<disk type='network' device='disk'>\n  <source protocol='nbd' name='export'>\n    \
         <host name='example.org' port='10809'/>\n    <host transport='unix' socket='/run/nbd.sock'/>\n  \
         </source>\n  <backingStore type='file'>\n    <format type='raw'/>\n    \
         <source file='/srv/base.raw'/>\n    <backingStore/>\n  </backingStore>\n</disk>",
    }
    assert_eq!(network.kind(), DiskType::Network);
    assert_eq!(Disk::default().kind(), DiskType::File, "libvirt's default");
}

#[test]
fn interfaces() {
    let mut passt = Interface::passt();
    passt.port_forwards =
        vec![PortForward::new("tcp", 2222, 22), PortForward::new(PortProtocol::Udp, 53, 53)];
    passt.ips = vec![InterfaceIp::new("10.0.0.2", 24), InterfaceIp::new("fd00::2", 64)];
    writes! {
        Interface::network("default").with_mac("52:54:00:01:02:03").with_model("virtio") =>
            "<interface type='network'>\n  <mac address='52:54:00:01:02:03'/>\n  \
             <source network='default'/>\n  <model type='virtio'/>\n</interface>",
        Interface::bridge("br0") => "<interface type='bridge'>\n  <source bridge='br0'/>\n</interface>",
        Interface::direct("eth0", "bridge") =>
            "<interface type='direct'>\n  <source dev='eth0' mode='bridge'/>\n</interface>",
        Interface::user() => "<interface type='user'/>",
        Interface::ethernet() => "<interface type='ethernet'/>",
        Interface::vdpa("/dev/vhost-vdpa-0") =>
            "<interface type='vdpa'>\n  <source dev='/dev/vhost-vdpa-0'/>\n</interface>",
        Interface::vhost_user("/run/a.sock", SocketMode::Client) =>
            "<interface type='vhostuser'>\n  <source type='unix' path='/run/a.sock' mode='client'/>\n  \
             <model type='virtio'/>\n</interface>",
        Interface::hostdev(PciAddress::new(0, 7, 0x10, 1)) =>
            "<interface type='hostdev' managed='yes'>\n  <source>\n    \
             <address type='pci' domain='0x0000' bus='0x07' slot='0x10' function='0x1'/>\n  \
             </source>\n</interface>",
        passt =>
            "<interface type='user'>\n  <ip address='10.0.0.2' family='ipv4' prefix='24'/>\n  \
             <ip address='fd00::2' family='ipv6' prefix='64'/>\n  <portForward proto='tcp'>\n    \
             <range start='2222' to='22'/>\n  </portForward>\n  <portForward proto='udp'>\n    \
             <range start='53'/>\n  </portForward>\n  <backend type='passt'/>\n</interface>",
    }
    assert_eq!(Interface::user().kind(), Some(&InterfaceType::User));
}

#[test]
fn character_devices() {
    writes! {
        Serial::pty() => "<serial type='pty'/>",
        Serial::file("/tmp/log") => "<serial type='file'>\n  <source path='/tmp/log'/>\n</serial>",
        Serial::unix("/tmp/s") => "<serial type='unix'>\n  <source mode='bind' path='/tmp/s'/>\n</serial>",
        Console::pty() => "<console type='pty'/>",
        Console::pty().with_target(ConsoleTargetType::Virtio, 1) =>
            "<console type='pty'>\n  <target type='virtio' port='1'/>\n</console>",
        Channel::guest_agent() =>
            "<channel type='unix'>\n  <target type='virtio' name='org.qemu.guest_agent.0'/>\n</channel>",
        Channel::spice_agent() =>
            "<channel type='spicevmc'>\n  <target type='virtio' name='com.redhat.spice.0'/>\n</channel>",
        Channel::virtio("pty", "log") =>
            "<channel type='pty'>\n  <target type='virtio' name='log'/>\n</channel>",
        Redirdev::spice() => "<redirdev bus='usb' type='spicevmc'/>",
        Smartcard::host() => "<smartcard mode='host'/>",
        Smartcard::spice() => "<smartcard mode='passthrough' type='spicevmc'/>",
    }
    assert_eq!(CharSource::connect("/a").mode, Some(CharMode::Connect));
}

#[test]
fn other_devices() {
    writes! {
        Graphics::vnc() => "<graphics type='vnc' port='-1' autoport='yes'/>",
        Graphics::spice().with_listen("::1") =>
            "<graphics type='spice' autoport='yes' listen='::1'>\n  \
             <listen type='address' address='::1'/>\n</graphics>",
        Graphics::egl_headless() => "<graphics type='egl-headless'/>",
        Graphics::dbus() => "<graphics type='dbus'/>",
        Video::new(VideoType::Virtio) => "<video>\n  <model type='virtio'/>\n</video>",
        Input::new("tablet", "usb") => "<input type='tablet' bus='usb'/>",
        Input::evdev("/dev/input/event1") =>
            "<input type='evdev'>\n  <source dev='/dev/input/event1'/>\n</input>",
        Sound::new("ich9") => "<sound model='ich9'/>",
        Audio::new(1, AudioType::None) => "<audio id='1' type='none'/>",
        Watchdog::new("itco", "reset") => "<watchdog model='itco' action='reset'/>",
        Memballoon::new(MemballoonModel::None) => "<memballoon model='none'/>",
        Rng::random("/dev/urandom") =>
            "<rng model='virtio'>\n  <backend model='random'>/dev/urandom</backend>\n</rng>",
        Rng::builtin() => "<rng model='virtio'>\n  <backend model='builtin'/>\n</rng>",
        Tpm::emulator(TpmModel::TpmCrb, TpmVersion::V2_0) =>
            "<tpm model='tpm-crb'>\n  <backend type='emulator' version='2.0'/>\n</tpm>",
        Tpm::passthrough("/dev/tpm0") =>
            "<tpm>\n  <backend type='passthrough'>\n    <device path='/dev/tpm0'/>\n  </backend>\n</tpm>",
        Panic::new("isa") => "<panic model='isa'/>",
        Vsock::auto() => "<vsock model='virtio'>\n  <cid auto='yes'/>\n</vsock>",
        Vsock::cid(3) => "<vsock model='virtio'>\n  <cid auto='no' address='3'/>\n</vsock>",
        Controller::new("usb").with_model("qemu-xhci") => "<controller type='usb' model='qemu-xhci'/>",
        Controller::virtio_scsi() => "<controller type='scsi' model='virtio-scsi'/>",
        Filesystem::mount("/srv/a", "a") =>
            "<filesystem type='mount'>\n  <source dir='/srv/a'/>\n  <target dir='a'/>\n</filesystem>",
        Filesystem::virtiofs("/srv/a", "a") =>
            "<filesystem type='mount' accessmode='passthrough'>\n  <driver type='virtiofs'/>\n  \
             <source dir='/srv/a'/>\n  <target dir='a'/>\n</filesystem>",
        Hostdev::pci(PciAddress::new(0, 3, 0, 0)) =>
            "<hostdev mode='subsystem' type='pci' managed='yes'>\n  <source>\n    \
             <address domain='0x0000' bus='0x03' slot='0x00' function='0x0'/>\n  </source>\n</hostdev>",
        Hostdev::usb(0x1d6b, 2) =>
            "<hostdev mode='subsystem' type='usb'>\n  <source>\n    <vendor id='0x1d6b'/>\n    \
             <product id='0x0002'/>\n  </source>\n</hostdev>",
        Hostdev::mdev("c2177883-f1bb-47f0-914d-32a22e3a8804", "vfio-pci") =>
            "<hostdev mode='subsystem' type='mdev' model='vfio-pci'>\n  <source>\n    \
             <address uuid='c2177883-f1bb-47f0-914d-32a22e3a8804'/>\n  </source>\n</hostdev>",
        Shmem::new("a", "ivshmem-plain") => "<shmem name='a'>\n  <model type='ivshmem-plain'/>\n</shmem>",
        Iommu::new(IommuModel::Intel) => "<iommu model='intel'/>",
        Crypto::new("builtin") => "<crypto model='virtio' type='qemu'>\n  <backend model='builtin'/>\n</crypto>",
        Hub::usb() => "<hub type='usb'/>",
    }
}

#[test]
fn addresses() {
    let at = |address: Address| {
        let hub = Hub { address: Some(Box::new(address)), ..Hub::default() };
        hub.to_xml().trim_start_matches("<hub>\n  ").trim_end_matches("\n</hub>\n").to_owned()
    };
    for (address, xml) in [
        (
            Address::pci(0, 0, 0x1f, 2),
            "<address type='pci' domain='0x0000' bus='0x00' slot='0x1f' function='0x2'/>",
        ),
        (Address::drive(0, 1, 2, 3), "<address type='drive' controller='0' bus='1' target='2' unit='3'/>"),
        (Address::usb(0, "1.2"), "<address type='usb' bus='0' port='1.2'/>"),
        (Address::virtio_serial(0, 0, 1), "<address type='virtio-serial' controller='0' bus='0' port='1'/>"),
        (Address::ccw(0xfe, 0, 0xa), "<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x000a'/>"),
        (Address::virtio_mmio(), "<address type='virtio-mmio'/>"),
        (Address::unassigned(), "<address type='unassigned'/>"),
    ] {
        assert_eq!(at(address), xml);
    }
}

/// In the order in which libvirt writes: of a running guest, and of what came after libvirt 9.
const DEVICES: &str = "\
<domain type='kvm'>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk' model='virtio' snapshot='external'>
      <driver name='qemu' type='qcow2' cache='none' error_policy='stop' io='io_uring' discard='unmap' iothread='1' queues='4' queue_size='256' packed='on'>
        <metadata_cache>
          <max_size unit='bytes'>1048576</max_size>
        </metadata_cache>
        <statistics>
          <statistic interval='3'/>
          <latency-histogram type='read'>
            <bin start='0'/>
            <bin start='1000'/>
          </latency-histogram>
        </statistics>
      </driver>
      <source file='/srv/a.qcow2' startupPolicy='optional' index='2'>
        <seclabel model='dac' relabel='no'/>
        <encryption format='luks' engine='qemu'>
          <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
        </encryption>
        <dataStore type='file'>
          <format type='raw'/>
          <source file='/srv/a.data'/>
        </dataStore>
      </source>
      <backingStore type='file' index='3'>
        <format type='qcow2'/>
        <source file='/srv/base.qcow2'/>
        <backingStore/>
      </backingStore>
      <mirror type='file' file='/srv/copy.qcow2' format='qcow2' job='copy' ready='yes'>
        <format type='qcow2'/>
        <source file='/srv/copy.qcow2' index='4'/>
      </mirror>
      <target dev='vda' bus='virtio'/>
      <throttlefilters>
        <throttlefilter group='slow'/>
      </throttlefilters>
      <shareable/>
      <transient shareBacking='yes'/>
      <serial>42</serial>
      <boot order='1' loadparm='2'/>
      <alias name='virtio-disk0'/>
      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'>
        <zpci uid='0x0001' fid='0x00000000'/>
      </address>
    </disk>
    <disk type='network' device='lun' rawio='yes' sgio='unfiltered'>
      <source protocol='ssh' name='a.img' query='x=1'>
        <host name='example.org' port='22' transport='tcp'/>
        <knownHosts path='/etc/ssh/known'/>
        <identity username='me' keyfile='/etc/ssh/key'/>
        <ssl verify='no'/>
        <cookies>
          <cookie name='session'>s3cret</cookie>
        </cookies>
        <readahead size='1024'/>
        <timeout seconds='6'/>
        <slices>
          <slice type='storage' offset='0' size='1024'/>
        </slices>
        <auth username='me'>
          <secret type='iscsi' usage='disk'/>
        </auth>
        <reservations managed='no'>
          <source type='unix' path='/run/pr.sock' mode='client'/>
        </reservations>
      </source>
      <geometry cyls='16383' heads='16' secs='63' trans='lba'/>
      <blockio logical_block_size='512' physical_block_size='4096' discard_granularity='0'/>
      <target dev='sda' bus='scsi' rotation_rate='1' dpofua='on'/>
      <iotune>
        <total_bytes_sec>0</total_bytes_sec>
        <group_name>g</group_name>
      </iotune>
      <wwn>5000c50015ea71ad</wwn>
    </disk>
    <controller type='usb' index='0' model='ich9-uhci1'>
      <alias name='usb'/>
      <master startport='0'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x1d' function='0x0' multifunction='on'/>
    </controller>
    <controller type='pci' index='1' model='pcie-root-port'>
      <model name='pcie-root-port'/>
      <target chassis='1' port='0x8' hotplug='off' memReserve='1024'>
        <node>0</node>
      </target>
    </controller>
    <controller type='pci' index='0' model='pcie-root'>
      <pcihole64 unit='KiB'>0</pcihole64>
    </controller>
    <controller type='scsi' index='0' model='virtio-scsi'>
      <driver queues='2' ioeventfd='on'>
        <iothreads>
          <iothread id='4'>
            <queue id='0'/>
          </iothread>
        </iothreads>
      </driver>
    </controller>
    <lease>
      <lockspace>space</lockspace>
      <key>key</key>
      <target path='/srv/lease' offset='1024'/>
    </lease>
    <filesystem type='mount' accessmode='passthrough'>
      <driver type='virtiofs' queue='1024'/>
      <binary path='/usr/libexec/virtiofsd' xattr='on'>
        <cache mode='always'/>
        <sandbox mode='chroot'/>
        <lock posix='on' flock='off'/>
        <thread_pool size='0'/>
        <openfiles max='1024'/>
      </binary>
      <idmap>
        <uid start='0' target='100000' count='65535'/>
        <gid start='0' target='100000' count='65535'/>
      </idmap>
      <source dir='/srv'/>
      <target dir='srv'/>
      <readonly/>
      <alias name='fs0'/>
      <space_hard_limit unit='bytes'>1024</space_hard_limit>
    </filesystem>
    <interface type='network' trustGuestRxFilters='yes'>
      <mac address='52:54:00:01:02:03' type='static' currentAddress='52:54:00:01:02:04'/>
      <source network='default' portgroup='web' portid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f' bridge='virbr0' macTableManager='libvirt'/>
      <vlan trunk='yes'>
        <tag id='42' nativeMode='untagged'/>
      </vlan>
      <virtualport type='openvswitch'>
        <parameters interfaceid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f' profileid='p'/>
      </virtualport>
      <bandwidth>
        <inbound average='1000' peak='5000' floor='200' burst='1024'/>
      </bandwidth>
      <port isolated='yes'/>
      <ip address='10.0.0.2' family='ipv4' prefix='24' peer='10.0.0.1'/>
      <route family='ipv4' address='10.1.0.0' prefix='16' gateway='10.0.0.1' metric='2'/>
      <target dev='vnet0'/>
      <model type='virtio'/>
      <driver name='vhost' txmode='iothread' ioeventfd='on' event_idx='off' queues='5' rx_queue_size='256' rss='on' iommu='on'>
        <host csum='off' mrg_rxbuf='off'/>
        <guest csum='off' ufo='off'/>
      </driver>
      <backend tap='/dev/net/tun' vhost='/dev/vhost-net'/>
      <filterref filter='clean-traffic'>
        <parameter name='IP' value='10.0.0.2'/>
      </filterref>
      <tune>
        <sndbuf>1600</sndbuf>
      </tune>
      <teaming type='transient' persistent='ua-net0'/>
      <link state='up'/>
      <mtu size='1500'/>
      <coalesce>
        <rx>
          <frames max='7'/>
        </rx>
      </coalesce>
      <boot order='2'/>
      <alias name='net0'/>
      <rom bar='off' file='/etc/rom'/>
      <acpi index='4'/>
    </interface>
    <interface type='udp'>
      <source address='127.0.0.1' port='11115'>
        <local address='127.0.0.1' port='11116'/>
      </source>
    </interface>
    <smartcard mode='host-certificates'>
      <certificate>one</certificate>
      <certificate>two</certificate>
      <certificate>three</certificate>
      <database>/etc/pki/nssdb</database>
      <address type='ccid' controller='0' slot='0'/>
    </smartcard>
    <serial type='udp'>
      <source mode='bind' host='127.0.0.1' service='9999'/>
      <source mode='connect' host='127.0.0.1' service='9998'/>
      <log file='/tmp/log' append='on'/>
      <target type='isa-serial' port='0'>
        <model name='isa-serial'/>
      </target>
      <alias name='serial0'/>
    </serial>
    <parallel type='tcp'>
      <source mode='connect' host='localhost' service='1234' tls='no'>
        <reconnect enabled='yes' timeout='10'/>
      </source>
      <protocol type='raw'/>
      <target port='0'/>
    </parallel>
    <console type='pty' tty='/dev/pts/3'>
      <source path='/dev/pts/3'/>
      <target type='serial' port='0'/>
    </console>
    <channel type='qemu-vdagent'>
      <source>
        <clipboard copypaste='yes'/>
        <mouse mode='client'/>
      </source>
      <target type='virtio' name='com.redhat.spice.0' state='connected'/>
      <address type='virtio-serial' controller='0' bus='0' port='1'/>
    </channel>
    <input type='evdev'>
      <source dev='/dev/input/event1' grab='all' grabToggle='ctrl-ctrl' repeat='on'/>
    </input>
    <tpm model='tpm-crb'>
      <backend type='emulator' version='2.0' persistent_state='yes' debug='3'>
        <encryption secret='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
        <active_pcr_banks>
          <sha256/>
        </active_pcr_banks>
        <source type='dir' path='/srv/tpm'/>
        <profile source='default-v1' removeDisabled='check' name='custom:x'/>
      </backend>
      <alias name='tpm0'/>
    </tpm>
    <graphics type='vnc' port='5900' autoport='no' websocket='-1' listen='::1' keymap='de' sharePolicy='ignore' powerControl='yes' passwd='p' passwdValidTo='2030-01-01T00:00:00' connected='keep'>
      <listen type='address' address='::1'/>
      <audio id='1'/>
    </graphics>
    <graphics type='spice' port='5901' tlsPort='5902' autoport='no' defaultMode='secure'>
      <listen type='network' address='10.0.0.1' network='default'/>
      <channel name='main' mode='secure'/>
      <image compression='auto_glz'/>
      <jpeg compression='auto'/>
      <zlib compression='never'/>
      <playback compression='on'/>
      <streaming mode='filter'/>
      <mouse mode='client'/>
      <clipboard copypaste='no'/>
      <filetransfer enable='no'/>
      <gl enable='yes' rendernode='/dev/dri/renderD128'/>
    </graphics>
    <sound model='virtio' streams='2'>
      <codec type='duplex'/>
      <audio id='1'/>
      <alias name='sound0'/>
      <driver iommu='on'/>
    </sound>
    <audio id='1' type='pulseaudio' timerPeriod='50' serverName='s'>
      <input mixingEngine='yes' fixedSettings='yes' voices='1' bufferLength='100' name='in' streamName='n' latency='1000'>
        <settings frequency='44100' channels='2' format='s16'/>
      </input>
    </audio>
    <video>
      <driver iommu='on' name='vhostuser'/>
      <model type='virtio' vram='0' heads='1' primary='yes' blob='on' edid='off' device='vhost-user-vga'>
        <acceleration accel3d='yes' rendernode='/dev/dri/renderD128'/>
        <resolution x='1920' y='1080'/>
      </model>
    </video>
    <hostdev mode='subsystem' type='pci' managed='yes' display='off'>
      <driver name='vfio' model='mlx5_vfio_pci' iommufd='yes'/>
      <source writeFiltering='no'>
        <address domain='0x0000' bus='0x03' slot='0x00' function='0x0'/>
      </source>
      <teaming type='persistent'/>
      <acpi nodeset='0-1'/>
      <address type='unassigned'/>
    </hostdev>
    <hostdev mode='subsystem' type='usb' managed='no'>
      <source startupPolicy='optional' missing='yes' guestReset='off'>
        <vendor id='0x1d6b'/>
        <product id='0x0002'/>
        <address bus='14' device='6'/>
      </source>
    </hostdev>
    <hostdev mode='subsystem' type='scsi' managed='no' sgio='filtered' rawio='yes'>
      <source>
        <adapter name='scsi_host0'/>
        <address bus='0' target='0' unit='18446744073709551615'/>
      </source>
      <readonly/>
      <shareable/>
    </hostdev>
    <hostdev mode='capabilities' type='misc'>
      <source>
        <char>/dev/input/event3</char>
      </source>
    </hostdev>
    <redirdev bus='usb' type='tcp'>
      <source mode='connect' host='localhost' service='4000'/>
      <protocol type='raw'/>
      <boot order='3'/>
    </redirdev>
    <redirfilter>
      <usbdev class='0x08' vendor='0x1234' product='0xBEEF' version='2.56' allow='yes'/>
      <usbdev allow='no'/>
    </redirfilter>
    <hub type='usb'>
      <address type='usb' bus='0' port='1'/>
    </hub>
    <watchdog model='itco' action='reset'/>
    <memballoon model='virtio' autodeflate='on' freePageReporting='on'>
      <stats period='10'/>
      <alias name='balloon0'/>
      <driver iommu='on'/>
    </memballoon>
    <rng model='virtio'>
      <rate bytes='1234' period='2000'/>
      <backend model='egd' type='unix'>
        <source mode='connect' path='/run/egd'/>
      </backend>
      <driver iommu='on'/>
      <alias name='rng0'/>
    </rng>
    <nvram>
      <address type='spapr-vio' reg='0x00003000'/>
    </nvram>
    <panic model='isa'>
      <address type='isa' iobase='0x505'/>
    </panic>
    <shmem name='shared' role='peer'>
      <model type='ivshmem-doorbell'/>
      <size unit='M'>32</size>
      <server path='/run/shmem'/>
      <msi vectors='32' ioeventfd='on'/>
    </shmem>
    <memory model='virtio-mem' access='shared' discard='yes'>
      <driver iommu='on'/>
      <source>
        <nodemask>1-3</nodemask>
        <pagesize unit='KiB'>2048</pagesize>
      </source>
      <target dynamicMemslots='yes'>
        <size unit='KiB'>2097152</size>
        <node>0</node>
        <block unit='KiB'>2048</block>
        <requested unit='KiB'>1048576</requested>
        <current unit='KiB'>524288</current>
        <address base='0x150000000'/>
      </target>
      <address type='dimm' slot='0' base='0x100000000'/>
    </memory>
    <crypto model='virtio' type='qemu'>
      <backend model='lkcf' queues='2'/>
    </crypto>
    <iommu model='intel'>
      <driver intremap='on' caching_mode='on' eim='on' iotlb='on' aw_bits='48' dma_translation='off'/>
    </iommu>
    <iommu model='virtio'>
      <driver>
        <granule size='64' unit='KiB'/>
      </driver>
    </iommu>
    <vsock model='virtio'>
      <cid auto='no' address='3'/>
      <alias name='vsock0'/>
      <driver iommu='on'/>
    </vsock>
    <pstore backend='acpi-erst'>
      <path>/srv/erst</path>
      <size unit='KiB'>8</size>
    </pstore>
  </devices>
</domain>
";

#[test]
fn libvirts_order_comes_back() {
    let domain = Domain::from_xml(DEVICES).unwrap();
    assert_eq!(domain.unknown(), [""; 0]);
    assert_eq!(domain.to_xml(), DEVICES);
    let json = domain.to_json();
    assert_eq!(Domain::from_json(&json).unwrap().to_xml(), DEVICES);
    let password = "passwd: \"p\"";
    assert!(!format!("{domain:?}").contains(password), "secrets stay out of debug output");
}

#[test]
fn what_a_type_calls_by_another_name() {
    let domain = Domain::from_xml(DEVICES).unwrap();
    let devices = domain.devices.unwrap();
    let mirror = devices.disks[0].mirror.as_ref().unwrap();
    assert_eq!(mirror.old_format, Some(StorageFormat::Qcow2), "the attribute; the element is `format`");
    let controller = &devices.controllers[1];
    assert_eq!(controller.model, Some(ControllerModel::PcieRootPort));
    assert_eq!(controller.pci_model.as_ref().unwrap().name, Some(PciModelName::PcieRootPort));
    let vnc = &devices.graphics[0];
    assert_eq!((vnc.listen.as_deref(), vnc.listens.len()), (Some("::1"), 1));
    let udp = devices.interfaces[1].source.as_ref().unwrap();
    assert_eq!(udp.ip_address.as_deref(), Some("127.0.0.1"), "the attribute; the element is `address`");
    assert_eq!(devices.rngs[0].backend.as_ref().unwrap().path, None, "white space is no path");
    assert_eq!(devices.hostdevs[2].source.as_ref().unwrap().address.as_ref().unwrap().unit, Some(u64::MAX));
    assert_eq!(InterfaceMode::from(CharMode::Bind.as_str()), InterfaceMode::Other("bind".into()));
}
