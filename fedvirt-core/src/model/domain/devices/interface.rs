//! [Network interfaces](https://libvirt.org/formatdomain.html#network-interfaces).

use super::{Acpi, Address, Alias, BackendDomain, Boot, Reconnect, Rom, SocketMode, SocketType, UsbId};
use crate::model::common::{OnOff, YesNo};
use crate::model::network_common::{AddressFamily, Bandwidth, Mtu, PortOptions, Route, VirtualPort, Vlan};
use crate::model::pci::PciAddress;
use crate::xml::{Choice, Element, Extra};

/// A network interface of the guest.
#[derive(Clone, Default, Element)]
#[xml(root = "interface")]
pub struct Interface {
    /// What it is connected to.
    #[xml(attr)]
    pub type_: Option<InterfaceType>,
    /// `hostdev`: whether libvirt detaches the device from the host. Since libvirt 0.9.11.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// Whether the host follows when the guest changes its MAC address and filters. Since libvirt 1.2.10.
    #[xml(attr = "trustGuestRxFilters")]
    pub trust_guest_rx_filters: Option<YesNo>,
    /// The MAC address.
    #[xml(child)]
    pub mac: Option<Box<Mac>>,
    /// What of the host it is connected to.
    #[xml(child)]
    pub source: Option<Box<InterfaceSource>>,
    /// VLAN tags, where the connection supports them. Since libvirt 0.10.0.
    #[xml(child)]
    pub vlan: Option<Box<Vlan>>,
    /// The port of a switch. Since libvirt 0.8.2.
    #[xml(child)]
    pub virtualport: Option<Box<VirtualPort>>,
    /// Limits of throughput. Since libvirt 0.9.4.
    #[xml(child)]
    pub bandwidth: Option<Box<Bandwidth>>,
    /// Options of the bridge's port. Since libvirt 6.1.0.
    #[xml(child)]
    pub port: Option<Box<PortOptions>>,
    /// IP addresses in the guest. Since libvirt 1.2.12.
    #[xml(children = "ip")]
    pub ips: Vec<InterfaceIp>,
    /// Routes in the guest. Since libvirt 1.2.12.
    #[xml(children = "route")]
    pub routes: Vec<Route>,
    /// passt: ports of the host that lead to the guest. Since libvirt 9.0.0.
    #[xml(children = "portForward")]
    pub port_forwards: Vec<PortForward>,
    /// A program that sets the interface up on the host. Since libvirt 0.2.1.
    #[xml(child)]
    pub script: Option<Box<Script>>,
    /// A program that runs after the interface is gone. Since libvirt 6.4.0.
    #[xml(child)]
    pub downscript: Option<Box<Script>>,
    /// Xen: the domain that serves the interface. Since libvirt 1.2.13.
    #[xml(child)]
    pub backenddomain: Option<Box<BackendDomain>>,
    /// The interface's device on the host.
    #[xml(child)]
    pub target: Option<Box<InterfaceTarget>>,
    /// Containers: the interface's device in the guest. Since libvirt 1.2.7.
    #[xml(child)]
    pub guest: Option<Box<InterfaceGuest>>,
    /// The network card that the guest sees.
    #[xml(child)]
    pub model: Option<Box<InterfaceModel>>,
    /// Options of the driver. For `hostdev` libvirt writes it before `source`.
    #[xml(child)]
    pub driver: Option<Box<InterfaceDriver>>,
    /// What connects it on the host. Since libvirt 1.2.9.
    #[xml(child)]
    pub backend: Option<Box<InterfaceBackend>>,
    /// The network filter for its traffic. Since libvirt 0.8.0.
    #[xml(child)]
    pub filterref: Option<Box<FilterRef>>,
    /// Sizes of buffers. Since libvirt 0.8.8.
    #[xml(child)]
    pub tune: Option<Box<InterfaceTune>>,
    /// The other interface of a pair that fails over. Since libvirt 6.1.0.
    #[xml(child)]
    pub teaming: Option<Box<Teaming>>,
    /// Whether the cable is plugged in. Since libvirt 0.9.5.
    #[xml(child)]
    pub link: Option<Box<Link>>,
    /// The largest packet. Since libvirt 3.1.0.
    #[xml(child)]
    pub mtu: Option<Box<Mtu>>,
    /// How many packets one interrupt stands for. Since libvirt 3.3.0.
    #[xml(child)]
    pub coalesce: Option<Box<Coalesce>>,
    /// When the firmware tries the device, on its own or instead of the `<boot>` elements of `<os>`.
    #[xml(child)]
    pub boot: Option<Box<Boot>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// How the device's PCI ROM is shown to the guest.
    #[xml(child)]
    pub rom: Option<Box<Rom>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Interface {
    fn of(kind: InterfaceType) -> Self {
        Self { type_: Some(kind), ..Self::default() }
    }

    fn with_source(self, source: InterfaceSource) -> Self {
        Self { source: Some(Box::new(source)), ..self }
    }

    /// An interface on a network of libvirt's.
    pub fn network(name: impl Into<String>) -> Self {
        let source = InterfaceSource { network: Some(name.into()), ..InterfaceSource::default() };
        Self::of(InterfaceType::Network).with_source(source)
    }

    /// An interface on a bridge of the host.
    pub fn bridge(name: impl Into<String>) -> Self {
        let source = InterfaceSource { bridge: Some(name.into()), ..InterfaceSource::default() };
        Self::of(InterfaceType::Bridge).with_source(source)
    }

    /// An interface on a network device of the host, through macvtap in this mode.
    pub fn direct(dev: impl Into<String>, mode: impl Into<InterfaceMode>) -> Self {
        let source =
            InterfaceSource { dev: Some(dev.into()), mode: Some(mode.into()), ..InterfaceSource::default() };
        Self::of(InterfaceType::Direct).with_source(source)
    }

    /// An interface without privileges, through QEMU's own network stack.
    pub fn user() -> Self {
        Self::of(InterfaceType::User)
    }

    /// An interface without privileges, through passt.
    pub fn passt() -> Self {
        let backend =
            InterfaceBackend { type_: Some(InterfaceBackendType::Passt), ..InterfaceBackend::default() };
        Self { backend: Some(Box::new(backend)), ..Self::user() }
    }

    /// An interface on a tap device of the host that others set up.
    pub fn ethernet() -> Self {
        Self::of(InterfaceType::Ethernet)
    }

    /// An interface that another process serves over vhost-user at this socket.
    pub fn vhost_user(socket: impl Into<String>, mode: SocketMode) -> Self {
        let source = InterfaceSource {
            type_: Some(SocketType::Unix),
            path: Some(socket.into()),
            mode: Some(InterfaceMode::from(Choice::as_str(&mode))),
            ..InterfaceSource::default()
        };
        Self::of(InterfaceType::VhostUser).with_source(source).with_model("virtio")
    }

    /// An interface that is a network device of the host, which libvirt detaches from it.
    pub fn hostdev(address: PciAddress) -> Self {
        let source =
            InterfaceSource { address: Some(Box::new(address.into())), ..InterfaceSource::default() };
        Self { managed: Some(YesNo::Yes), ..Self::of(InterfaceType::Hostdev) }.with_source(source)
    }

    /// An interface on a vDPA device of the host.
    pub fn vdpa(dev: impl Into<String>) -> Self {
        let source = InterfaceSource { dev: Some(dev.into()), ..InterfaceSource::default() };
        Self::of(InterfaceType::Vdpa).with_source(source)
    }

    /// The interface with this MAC address.
    pub fn with_mac(self, address: impl Into<String>) -> Self {
        Self { mac: Some(Box::new(Mac { address: Some(address.into()), ..Mac::default() })), ..self }
    }

    /// The interface as this network card.
    pub fn with_model(self, model: impl Into<String>) -> Self {
        let model = InterfaceModel { type_: Some(model.into()), ..InterfaceModel::default() };
        Self { model: Some(Box::new(model)), ..self }
    }

    /// The interface with this device on the host.
    pub fn with_target(self, dev: impl Into<String>) -> Self {
        let target = InterfaceTarget { dev: Some(dev.into()), ..InterfaceTarget::default() };
        Self { target: Some(Box::new(target)), ..self }
    }

    /// The interface at this place in the boot order, from 1.
    pub fn with_boot(self, order: u32) -> Self {
        Self { boot: Some(Box::new(Boot::order(order))), ..self }
    }

    /// What it is connected to, when the document says so.
    pub fn kind(&self) -> Option<&InterfaceType> {
        self.type_.as_ref()
    }
}

impl PortForward {
    /// A port of the host that leads to a port of the guest.
    pub fn new(protocol: impl Into<PortProtocol>, host: u16, guest: u16) -> Self {
        let range = PortRange {
            start: Some(host.into()),
            to: (guest != host).then_some(guest.into()),
            ..PortRange::default()
        };
        Self { proto: Some(protocol.into()), ranges: vec![range], ..Self::default() }
    }
}

impl InterfaceIp {
    /// An address with the length of its network's prefix.
    pub fn new(address: impl Into<String>, prefix: u32) -> Self {
        let address = address.into();
        let family = if address.contains(':') { AddressFamily::Ipv6 } else { AddressFamily::Ipv4 };
        Self { address: Some(address), family: Some(family), prefix: Some(prefix), ..Self::default() }
    }
}

/// What an interface is connected to.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum InterfaceType {
    /// A network of libvirt's.
    Network,
    /// A bridge of the host.
    Bridge,
    /// The host's network without privileges, by SLIRP or passt.
    User,
    /// A tap device of the host.
    Ethernet,
    /// A network device of the host, through macvtap. Since libvirt 0.7.7.
    Direct,
    /// It is a network device of the host. Since libvirt 0.9.11.
    Hostdev,
    /// A process that speaks vhost-user. Since libvirt 1.2.7.
    VhostUser,
    /// A vDPA device of the host. Since libvirt 6.9.0.
    Vdpa,
    /// A network of the hypervisor's.
    Internal,
    /// A multicast group of guests.
    Mcast,
    /// The guests that connect to it by TCP.
    Server,
    /// A guest that takes connections by TCP.
    Client,
    /// Another QEMU, by UDP. Since libvirt 1.2.20.
    Udp,
    /// Nothing. Since libvirt 8.7.0.
    Null,
    /// A distributed switch of VMware. Since libvirt 8.7.0.
    Vds,
    /// Another word.
    Other(String),
}

/// A MAC address.
#[derive(Clone, Default, Element)]
pub struct Mac {
    /// The address.
    #[xml(attr)]
    pub address: Option<String>,
    /// Whether an address from VMware's reserved range is kept. Since libvirt 6.6.0.
    #[xml(attr)]
    pub type_: Option<MacType>,
    /// VMware: whether the address is checked.
    #[xml(attr)]
    pub check: Option<YesNo>,
    /// The address that the guest has set; libvirt's answer. Since libvirt 11.2.0.
    #[xml(attr = "currentAddress")]
    pub current_address: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Where an address of VMware's comes from.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MacType {
    /// VMware generated it.
    Generated,
    /// It is kept.
    Static,
    /// Another word.
    Other(String),
}

/// What of the host an interface is connected to. Which attributes count depends on the interface's `type`.
#[derive(Clone, Default, Element)]
pub struct InterfaceSource {
    /// `vhostuser`: the kind of socket.
    #[xml(attr)]
    pub type_: Option<SocketType>,
    /// `vhostuser`: the path of the socket.
    #[xml(attr)]
    pub path: Option<String>,
    /// `network`: the name of the network.
    #[xml(attr)]
    pub network: Option<String>,
    /// `network`: the port group. Since libvirt 0.9.4.
    #[xml(attr)]
    pub portgroup: Option<String>,
    /// `vds`: the UUID of the switch.
    #[xml(attr)]
    pub switchid: Option<String>,
    /// `network`: the UUID of the network's port, libvirt's answer. `vds`: the number of the port. Since
    /// libvirt 5.1.0.
    #[xml(attr)]
    pub portid: Option<String>,
    /// `vds`: the port group.
    #[xml(attr)]
    pub portgroupid: Option<String>,
    /// `vds`: the number of the connection.
    #[xml(attr)]
    pub connectionid: Option<i64>,
    /// `bridge`: the name of the bridge. `network`: the bridge in use, libvirt's answer.
    #[xml(attr)]
    pub bridge: Option<String>,
    /// Who keeps the bridge's table of addresses. Since libvirt 1.2.11.
    #[xml(attr = "macTableManager")]
    pub mac_table_manager: Option<MacTableManager>,
    /// `direct`, `vdpa`: the device. `user`, `vhostuser` with passt: the device whose routes the guest gets.
    #[xml(attr)]
    pub dev: Option<String>,
    /// `internal`: the name of the network.
    #[xml(attr)]
    pub name: Option<String>,
    /// `direct`: the mode of macvtap. `vhostuser`: which end of the socket the hypervisor is.
    #[xml(attr)]
    pub mode: Option<InterfaceMode>,
    /// `mcast`, `client`, `server`, `udp`: the IP address.
    #[xml(attr = "address")]
    pub ip_address: Option<String>,
    /// `mcast`, `client`, `server`, `udp`: the port.
    #[xml(attr)]
    pub port: Option<i32>,
    /// `hostdev`: whether the device was missing at the start; libvirt's answer.
    #[xml(attr)]
    pub missing: Option<YesNo>,
    /// `udp`: where packets leave the host.
    #[xml(child)]
    pub local: Option<Box<InterfaceLocal>>,
    /// `vhostuser`: what happens when the connection is lost. Since libvirt 4.1.0.
    #[xml(child)]
    pub reconnect: Option<Box<Reconnect>>,
    /// `hostdev` on USB: the vendor.
    #[xml(child)]
    pub vendor: Option<Box<UsbId>>,
    /// `hostdev` on USB: the product.
    #[xml(child)]
    pub product: Option<Box<UsbId>>,
    /// `hostdev`: the address on the host.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// `ethernet`: IP addresses on the host. Since libvirt 2.1.0.
    #[xml(children = "ip")]
    pub ips: Vec<InterfaceIp>,
    /// `ethernet`: routes on the host. Since libvirt 2.1.0.
    #[xml(children = "route")]
    pub routes: Vec<Route>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The mode of macvtap, or which end of a socket one is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum InterfaceMode {
    /// macvtap: all packets go to the switch, which may send them back.
    Vepa,
    /// macvtap: packets between guests of the host go straight across.
    Bridge,
    /// macvtap: no packets between guests of the host.
    Private,
    /// macvtap: the device serves this guest alone. Since libvirt 0.9.2.
    Passthrough,
    /// vhost-user: the hypervisor listens.
    Server,
    /// vhost-user: the hypervisor connects.
    Client,
    /// Another word.
    Other(String),
}

/// Who keeps a bridge's table of addresses.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum MacTableManager {
    /// The kernel, by learning.
    Kernel,
    /// libvirt.
    Libvirt,
    /// Another word.
    Other(String),
}

/// Where UDP packets leave the host.
#[derive(Clone, Default, Element)]
pub struct InterfaceLocal {
    /// The IP address.
    #[xml(attr)]
    pub address: Option<String>,
    /// The port.
    #[xml(attr)]
    pub port: Option<i32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// An IP address.
#[derive(Clone, Default, Element)]
pub struct InterfaceIp {
    /// The address.
    #[xml(attr)]
    pub address: Option<String>,
    /// The family.
    #[xml(attr)]
    pub family: Option<AddressFamily>,
    /// The length of the network's prefix, in bits.
    #[xml(attr)]
    pub prefix: Option<u32>,
    /// The other end of a point-to-point connection. Since libvirt 2.1.0.
    #[xml(attr)]
    pub peer: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Ports of the host that lead to the guest; all of them when there is no range.
#[derive(Clone, Default, Element)]
pub struct PortForward {
    /// The protocol.
    #[xml(attr)]
    pub proto: Option<PortProtocol>,
    /// The host's address on which packets arrive; all when left out.
    #[xml(attr)]
    pub address: Option<String>,
    /// The host's device on which packets arrive; all when left out.
    #[xml(attr)]
    pub dev: Option<String>,
    /// The ports.
    #[xml(children = "range")]
    pub ranges: Vec<PortRange>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A protocol with ports.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum PortProtocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
    /// Another word.
    Other(String),
}

/// A range of ports of the host.
#[derive(Clone, Default, Element)]
pub struct PortRange {
    /// The first.
    #[xml(attr)]
    pub start: Option<i32>,
    /// The last; the first alone when left out.
    #[xml(attr)]
    pub end: Option<i32>,
    /// The guest's port for the first; the same when left out.
    #[xml(attr)]
    pub to: Option<i32>,
    /// Whether the range is left out of a longer one.
    #[xml(attr)]
    pub exclude: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A program of the host.
#[derive(Clone, Default, Element)]
pub struct Script {
    /// Its path.
    #[xml(attr)]
    pub path: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The device of an interface on the host.
#[derive(Clone, Default, Element)]
pub struct InterfaceTarget {
    /// Its name. Names like `vnet0` are libvirt's own.
    #[xml(attr)]
    pub dev: Option<String>,
    /// Whether libvirt sets the device up. Since libvirt 5.7.0.
    #[xml(attr)]
    pub managed: Option<YesNo>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The device of an interface in a container.
#[derive(Clone, Default, Element)]
pub struct InterfaceGuest {
    /// Its name.
    #[xml(attr)]
    pub dev: Option<String>,
    /// Its name while it runs; libvirt's answer.
    #[xml(attr)]
    pub actual: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The network card that a guest sees.
#[derive(Clone, Default, Element)]
pub struct InterfaceModel {
    /// Such as `virtio`, `e1000e` or `rtl8139`: what the hypervisor has.
    #[xml(attr)]
    pub type_: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Options of an interface's driver.
#[derive(Clone, Default, Element)]
pub struct InterfaceDriver {
    /// The backend. Since libvirt 0.8.8.
    #[xml(attr)]
    pub name: Option<InterfaceDriverName>,
    /// `hostdev`: the host's driver, such as a variant of vfio-pci. Since libvirt 10.0.0.
    #[xml(attr)]
    pub model: Option<String>,
    /// `hostdev`: whether iommufd is used. Since libvirt 12.1.0.
    #[xml(attr)]
    pub iommufd: Option<YesNo>,
    /// What happens when the transmit buffer is full. Since libvirt 0.8.8.
    #[xml(attr)]
    pub txmode: Option<TxMode>,
    /// Whether another thread handles I/O while the guest runs on. Since libvirt 0.9.3.
    #[xml(attr)]
    pub ioeventfd: Option<OnOff>,
    /// Whether the guest is interrupted less often. Since libvirt 0.9.5.
    #[xml(attr)]
    pub event_idx: Option<OnOff>,
    /// The number of queues. Since libvirt 1.0.6.
    #[xml(attr)]
    pub queues: Option<u32>,
    /// The size of each receive queue. Since libvirt 2.3.0.
    #[xml(attr)]
    pub rx_queue_size: Option<u32>,
    /// The size of each transmit queue. Since libvirt 3.7.0.
    #[xml(attr)]
    pub tx_queue_size: Option<u32>,
    /// Whether packets are spread over the queues by a hash. Since libvirt 8.3.0.
    #[xml(attr)]
    pub rss: Option<OnOff>,
    /// Whether the guest is told the hash. Since libvirt 8.3.0.
    #[xml(attr)]
    pub rss_hash_report: Option<OnOff>,
    /// Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.
    #[xml(attr)]
    pub iommu: Option<OnOff>,
    /// Whether PCIe address translation services are offered. Since libvirt 3.5.0.
    #[xml(attr)]
    pub ats: Option<OnOff>,
    /// Whether packed virtqueues are tried. Since libvirt 6.3.0.
    #[xml(attr)]
    pub packed: Option<OnOff>,
    /// Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.
    #[xml(attr)]
    pub page_per_vq: Option<OnOff>,
    /// Work that the host's side leaves to the card. Since libvirt 1.2.9.
    #[xml(child)]
    pub host: Option<Box<HostOffload>>,
    /// Work that the guest's side leaves to the card. Since libvirt 1.2.9.
    #[xml(child)]
    pub guest: Option<Box<GuestOffload>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The backend of an interface.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum InterfaceDriverName {
    /// QEMU itself.
    Qemu,
    /// The host's kernel.
    Vhost,
    /// `hostdev`: VFIO.
    Vfio,
    /// `hostdev`: KVM's own assignment, of old.
    Kvm,
    /// `hostdev`: Xen.
    Xen,
    /// Another word.
    Other(String),
}

/// What happens when the transmit buffer is full.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TxMode {
    /// An I/O thread sends.
    Iothread,
    /// It is tried again after a while.
    Timer,
    /// Another word.
    Other(String),
}

/// Offloading on the host's side.
#[derive(Clone, Default, Element)]
pub struct HostOffload {
    /// Checksums.
    #[xml(attr)]
    pub csum: Option<OnOff>,
    /// Segmentation, of any kind.
    #[xml(attr)]
    pub gso: Option<OnOff>,
    /// Segmentation of TCP over IPv4.
    #[xml(attr)]
    pub tso4: Option<OnOff>,
    /// Segmentation of TCP over IPv6.
    #[xml(attr)]
    pub tso6: Option<OnOff>,
    /// Segmentation with congestion notification.
    #[xml(attr)]
    pub ecn: Option<OnOff>,
    /// Fragmentation of UDP.
    #[xml(attr)]
    pub ufo: Option<OnOff>,
    /// Receive buffers that can be merged. Since libvirt 1.2.13.
    #[xml(attr)]
    pub mrg_rxbuf: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Offloading on the guest's side.
#[derive(Clone, Default, Element)]
pub struct GuestOffload {
    /// Checksums.
    #[xml(attr)]
    pub csum: Option<OnOff>,
    /// Segmentation of TCP over IPv4.
    #[xml(attr)]
    pub tso4: Option<OnOff>,
    /// Segmentation of TCP over IPv6.
    #[xml(attr)]
    pub tso6: Option<OnOff>,
    /// Segmentation with congestion notification.
    #[xml(attr)]
    pub ecn: Option<OnOff>,
    /// Fragmentation of UDP.
    #[xml(attr)]
    pub ufo: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What connects an interface on the host.
#[derive(Clone, Default, Element)]
pub struct InterfaceBackend {
    /// `user`: the program. Since libvirt 9.0.0.
    #[xml(attr)]
    pub type_: Option<InterfaceBackendType>,
    /// The path of the tun/tap device; `/dev/net/tun` when left out.
    #[xml(attr)]
    pub tap: Option<String>,
    /// The path of the vhost device; `/dev/vhost-net` when left out.
    #[xml(attr)]
    pub vhost: Option<String>,
    /// passt: the path of its log. Since libvirt 9.0.0.
    #[xml(attr = "logFile")]
    pub log_file: Option<String>,
    /// passt: the host name that the guest gets by DHCP. Since libvirt 11.8.0.
    #[xml(attr)]
    pub hostname: Option<String>,
    /// passt: the full name that the guest gets by DHCP. Since libvirt 11.8.0.
    #[xml(attr)]
    pub fqdn: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The program that connects a `user` interface.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum InterfaceBackendType {
    /// SLIRP, in QEMU.
    Default,
    /// passt.
    Passt,
    /// Another word.
    Other(String),
}

/// The network filter for an interface.
#[derive(Clone, Default, Element)]
pub struct FilterRef {
    /// The filter's name.
    #[xml(attr)]
    pub filter: Option<String>,
    /// Values for the filter's variables.
    #[xml(children = "parameter")]
    pub parameters: Vec<FilterParameter>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A value for a variable of a filter.
#[derive(Clone, Default, Element)]
pub struct FilterParameter {
    /// The variable.
    #[xml(attr)]
    pub name: Option<String>,
    /// The value.
    #[xml(attr)]
    pub value: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Sizes of buffers.
#[derive(Clone, Default, Element)]
pub struct InterfaceTune {
    /// The send buffer of the tap device, in bytes.
    #[xml(text_child)]
    pub sndbuf: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// That two interfaces fail over, one to the other.
#[derive(Clone, Default, Element)]
pub struct Teaming {
    /// Which of the two this is.
    #[xml(attr)]
    pub type_: Option<TeamingType>,
    /// `transient`: the alias of the other.
    #[xml(attr)]
    pub persistent: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Which of a pair an interface is.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TeamingType {
    /// The one that stays.
    Persistent,
    /// The faster one, unplugged for migration.
    Transient,
    /// Another word.
    Other(String),
}

/// The state of a link.
#[derive(Clone, Default, Element)]
pub struct Link {
    /// The state.
    #[xml(attr)]
    pub state: Option<LinkState>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The state of a link.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LinkState {
    /// The cable is plugged in.
    Up,
    /// It is not.
    Down,
    /// Another word.
    Other(String),
}

/// How many packets one interrupt stands for.
#[derive(Clone, Default, Element)]
pub struct Coalesce {
    /// For received packets.
    #[xml(child)]
    pub rx: Option<Box<CoalesceRx>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How many received packets one interrupt stands for.
#[derive(Clone, Default, Element)]
pub struct CoalesceRx {
    /// The number of packets.
    #[xml(child)]
    pub frames: Option<Box<CoalesceFrames>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A number of packets.
#[derive(Clone, Default, Element)]
pub struct CoalesceFrames {
    /// The most before an interrupt.
    #[xml(attr)]
    pub max: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
