/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/network.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void network_NatAddresses(const network::NatAddresses &e) {
    TEXT(e, start, "t1111");
    TEXT(e, end, "t1112");
}

static void network_NatPorts(const network::NatPorts &e) {
    UNSIGNED(e, start, 1113);
    UNSIGNED(e, end, 1114);
}

static void network_NetworkNat(const network::NetworkNat &e) {
    TEXT(e, ipv6, common::YesNo::yes);
    network_NatAddresses(e.address());
    network_NatPorts(e.port());
}

static void network_ForwardPf(const network::ForwardPf &e) {
    TEXT(e, dev, "t1115");
}

static void network_ForwardInterface(const network::ForwardInterface &e) {
    TEXT(e, dev, "t1116");
    UNSIGNED(e, connections, 1117);
}

static void network_ForwardAddress(const network::ForwardAddress &e) {
    TEXT(e, type, "t1118");
    NUMBER(e, domain, 0x045f);
    NUMBER(e, bus, 0x0460);
    NUMBER(e, slot, 0x0461);
    NUMBER(e, function, 0x0462);
    TEXT(e, multifunction, common::OnOff::off);
    UNSIGNED(e, connections, 1124);
}

static void network_NetworkForward(const network::NetworkForward &e) {
    TEXT(e, dev, "t1107");
    TEXT(e, mode, network::ForwardMode::passthrough);
    TEXT(e, managed, common::YesNo::no);
    MADE(e.driver());
    network_NetworkNat(e.nat());
    network_ForwardPf(e.pf());
    network_ForwardInterface(ADDED(e.interfaces()));
    network_ForwardAddress(ADDED(e.addresses()));
}

static void network_NetworkBridge(const network::NetworkBridge &e) {
    TEXT(e, name, "t1125");
    TEXT(e, zone, "t1126");
    TEXT(e, stp, common::OnOff::off);
    UNSIGNED(e, delay, 1128);
    TEXT(e, mac_table_manager, network_common::MacTableManager::libvirt);
}

static void network_NetworkDomain(const network::NetworkDomain &e) {
    TEXT(e, name, "t1130");
    TEXT(e, local_only, common::YesNo::no);
    TEXT(e, register_, common::YesNo::yes);
}

static void network_DnsForwarder(const network::DnsForwarder &e) {
    TEXT(e, domain, "t1135");
    TEXT(e, addr, "t1136");
    UNSIGNED(e, port, 1137);
}

static void network_DnsTxt(const network::DnsTxt &e) {
    TEXT(e, name, "t1138");
    TEXT(e, value, "t1139");
}

static void network_DnsSrv(const network::DnsSrv &e) {
    TEXT(e, service, "t1140");
    TEXT(e, protocol, network::SrvProtocol::udp);
    TEXT(e, domain, "t1142");
    TEXT(e, target, "t1143");
    UNSIGNED(e, port, 1144);
    UNSIGNED(e, priority, 1145);
    UNSIGNED(e, weight, 1146);
}

static void network_DnsHost(const network::DnsHost &e) {
    TEXT(e, ip, "t1147");
    TEXTS(e, hostnames, "t1148");
}

static void network_NetworkDns(const network::NetworkDns &e) {
    TEXT(e, enable, common::YesNo::no);
    TEXT(e, forward_plain_names, common::YesNo::yes);
    network_DnsForwarder(ADDED(e.forwarders()));
    network_DnsTxt(ADDED(e.txts()));
    network_DnsSrv(ADDED(e.srvs()));
    network_DnsHost(ADDED(e.hosts()));
}

static void network_NetworkTftp(const network::NetworkTftp &e) {
    TEXT(e, root, "t1154");
}

static void network_DhcpLease(const network::DhcpLease &e) {
    UNSIGNED(e, expiry, 1157);
    TEXT(e, unit, network::LeaseUnit::seconds);
}

static void network_DhcpRange(const network::DhcpRange &e) {
    TEXT(e, start, "t1155");
    TEXT(e, end, "t1156");
    network_DhcpLease(e.lease());
}

static void network_DhcpHost(const network::DhcpHost &e) {
    TEXT(e, mac, "t1159");
    TEXT(e, id, "t1160");
    TEXT(e, name, "t1161");
    TEXT(e, ip, "t1162");
    MADE(e.lease());
}

static void network_NetworkBootp(const network::NetworkBootp &e) {
    TEXT(e, file, "t1163");
    TEXT(e, server, "t1164");
}

static void network_NetworkDhcp(const network::NetworkDhcp &e) {
    network_DhcpRange(ADDED(e.ranges()));
    network_DhcpHost(ADDED(e.hosts()));
    network_NetworkBootp(e.bootp());
}

static void network_NetworkIp(const network::NetworkIp &e) {
    TEXT(e, family, network_common::AddressFamily::ipv6);
    TEXT(e, address, "t1150");
    TEXT(e, netmask, "t1151");
    UNSIGNED(e, prefix, 1152);
    TEXT(e, local_ptr, common::YesNo::no);
    network_NetworkTftp(e.tftp());
    network_NetworkDhcp(e.dhcp());
}

static void network_PortGroup(const network::PortGroup &e) {
    TEXT(e, name, "t1165");
    TEXT(e, default_, common::YesNo::yes);
    TEXT(e, trust_guest_rx_filters, common::YesNo::no);
    MADE(e.vlan());
    MADE(e.virtualport());
    MADE(e.bandwidth());
}

static void network_DnsmasqOption(const network::DnsmasqOption &e) {
    TEXT(e, value, "t1168");
}

static void network_DnsmasqOptions(const network::DnsmasqOptions &e) {
    network_DnsmasqOption(ADDED(e.options()));
}

static void test_fields(Network &e) {
    UNSIGNED(e, connections, 1099);
    TEXT(e, ipv6, common::YesNo::yes);
    TEXT(e, trust_guest_rx_filters, common::YesNo::no);
    TEXT(e, name, "t1102");
    TEXT(e, uuid, "t1103");
    TEXT(e, title, "t1104");
    TEXT(e, description, "t1105");
    RAW(e, metadata, "<x:t xmlns:x='urn:t'>1106</x:t>");
    CHILD(e, forward);
    network_NetworkForward(e.forward());
    CHILD(e, bridge);
    network_NetworkBridge(e.bridge());
    CHILD(e, mtu);
    MADE(e.mtu());
    CHILD(e, mac);
    MADE(e.mac());
    CHILD(e, domain);
    network_NetworkDomain(e.domain());
    CHILD(e, dns);
    network_NetworkDns(e.dns());
    CHILD(e, vlan);
    MADE(e.vlan());
    CHILD(e, bandwidth);
    MADE(e.bandwidth());
    CHILD(e, port);
    MADE(e.port());
    LIST(e, ips);
    network_NetworkIp(ADDED(e.ips()));
    LIST(e, routes);
    MADE(ADDED(e.routes()));
    CHILD(e, virtualport);
    MADE(e.virtualport());
    LIST(e, portgroups);
    network_PortGroup(ADDED(e.portgroups()));
    CHILD(e, dnsmasq_options);
    network_DnsmasqOptions(e.dnsmasq_options());
}

void test_network(const std::string &folder) {
    test_document<Network>(folder, "network", test_fields);
}
