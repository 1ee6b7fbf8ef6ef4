/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/interface.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void interface_HostInterfaceStart(const interface::HostInterfaceStart &e) {
    TEXT(e, mode, interface::StartMode::hotplug);
}

static void interface_HostInterfaceDhcp(const interface::HostInterfaceDhcp &e) {
    TEXT(e, peerdns, common::YesNo::no);
}

static void interface_HostInterfaceIp(const interface::HostInterfaceIp &e) {
    TEXT(e, address, "t1080");
    UNSIGNED(e, prefix, 1081);
}

static void interface_HostInterfaceRoute(const interface::HostInterfaceRoute &e) {
    TEXT(e, gateway, "t1082");
}

static void interface_HostInterfaceProtocol(const interface::HostInterfaceProtocol &e) {
    TEXT(e, family, network_common::AddressFamily::ipv6);
    FLAG(e, autoconf, true);
    interface_HostInterfaceDhcp(e.dhcp());
    interface_HostInterfaceIp(ADDED(e.ips()));
    interface_HostInterfaceRoute(e.route());
}

static void network_common_LinkStatus(const network_common::LinkStatus &e) {
    UNSIGNED(e, speed, 1083);
    TEXT(e, state, network_common::OperState::up);
}

static void network_common_MacAddress(const network_common::MacAddress &e) {
    TEXT(e, address, "t1085");
}

static void interface_BondMiimon(const interface::BondMiimon &e) {
    UNSIGNED(e, freq, 1091);
    UNSIGNED(e, downdelay, 1092);
    UNSIGNED(e, updelay, 1093);
    TEXT(e, carrier, interface::BondCarrier::ioctl);
}

static void interface_BondArpmon(const interface::BondArpmon &e) {
    UNSIGNED(e, interval, 1095);
    TEXT(e, target, "t1096");
    TEXT(e, validate, interface::ArpValidate::active);
}

static void interface_HostInterfaceBond(const interface::HostInterfaceBond &e) {
    TEXT(e, mode, interface::BondMode::balance_tlb);
    interface_BondMiimon(e.miimon());
    interface_BondArpmon(e.arpmon());
    MADE(ADDED(e.interfaces()));
}

static void interface_HostInterfaceVlan(const interface::HostInterfaceVlan &e) {
    UNSIGNED(e, tag, 1098);
    MADE(e.interface_());
}

static void interface_HostInterface(const interface::HostInterface &e) {
    TEXT(e, type, interface::HostInterfaceType::ethernet);
    TEXT(e, name, "t1089");
    MADE(e.start());
    MADE(e.mtu());
    MADE(ADDED(e.protocols()));
    MADE(e.link());
    MADE(e.mac());
    MADE(e.bridge());
    interface_HostInterfaceBond(e.bond());
    interface_HostInterfaceVlan(e.vlan());
}

static void interface_HostInterfaceBridge(const interface::HostInterfaceBridge &e) {
    TEXT(e, stp, common::OnOff::on);
    TEXT(e, delay, "t1087");
    interface_HostInterface(ADDED(e.interfaces()));
}

static void test_fields(HostInterface &e) {
    TEXT(e, type, interface::HostInterfaceType::bond);
    TEXT(e, name, "t1075");
    CHILD(e, start);
    interface_HostInterfaceStart(e.start());
    CHILD(e, mtu);
    MADE(e.mtu());
    LIST(e, protocols);
    interface_HostInterfaceProtocol(ADDED(e.protocols()));
    CHILD(e, link);
    network_common_LinkStatus(e.link());
    CHILD(e, mac);
    network_common_MacAddress(e.mac());
    CHILD(e, bridge);
    interface_HostInterfaceBridge(e.bridge());
    CHILD(e, bond);
    MADE(e.bond());
    CHILD(e, vlan);
    MADE(e.vlan());
}

void test_interface(const std::string &folder) {
    test_document<HostInterface>(folder, "interface", test_fields);
}
