/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/network_port.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void network_common_PortOwner(const network_common::PortOwner &e) {
    TEXT(e, name, "t1170");
    TEXT(e, uuid, "t1171");
}

static void network_port_RxFilters(const network_port::RxFilters &e) {
    TEXT(e, trust_guest, common::YesNo::no);
}

static void network_port_NetworkPortPlug(const network_port::NetworkPortPlug &e) {
    TEXT(e, type, network_port::NetworkPortPlugType::direct);
    TEXT(e, bridge, "t1175");
    TEXT(e, mac_table_manager, network_common::MacTableManager::kernel);
    TEXT(e, dev, "t1177");
    TEXT(e, mode, network_port::MacvtapMode::private_);
    TEXT(e, managed, common::YesNo::no);
    MADE(e.driver());
    MADE(e.address());
}

static void test_fields(NetworkPort &e) {
    TEXT(e, uuid, "t1169");
    CHILD(e, owner);
    network_common_PortOwner(e.owner());
    TEXT(e, group, "t1172");
    CHILD(e, mac);
    MADE(e.mac());
    CHILD(e, virtualport);
    MADE(e.virtualport());
    CHILD(e, bandwidth);
    MADE(e.bandwidth());
    CHILD(e, vlan);
    MADE(e.vlan());
    CHILD(e, port);
    MADE(e.port());
    CHILD(e, rxfilters);
    network_port_RxFilters(e.rxfilters());
    CHILD(e, plug);
    network_port_NetworkPortPlug(e.plug());
}

void test_networkport(const std::string &folder) {
    test_document<NetworkPort>(folder, "networkport", test_fields);
}
