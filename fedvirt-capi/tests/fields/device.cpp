/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/node_device.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void node_device_DevNode(const node_device::DevNode &e) {
    TEXT(e, type, node_device::DevNodeType::dev);
    TEXT(e, path, "t1183");
}

static void node_device_NodeParent(const node_device::NodeParent &e) {
    TEXT(e, wwnn, "t1184");
    TEXT(e, wwpn, "t1185");
    TEXT(e, fabric_wwn, "t1186");
    TEXT(e, name, "t1187");
}

static void node_device_NodeDriver(const node_device::NodeDriver &e) {
    TEXT(e, name, "t1188");
}

static void node_device_NodeFeature(const node_device::NodeFeature &e) {
    TEXT(e, name, "t1197");
}

static void node_device_NodeId(const node_device::NodeId &e) {
    TEXT(e, id, "t1212");
    TEXT(e, name, "t1213");
}

static void node_device_NodeHardware(const node_device::NodeHardware &e) {
    TEXT(e, vendor, "t1215");
    TEXT(e, version, "t1216");
    TEXT(e, serial, "t1217");
    TEXT(e, uuid, "t1218");
}

static void node_device_NodeFirmware(const node_device::NodeFirmware &e) {
    TEXT(e, vendor, "t1219");
    TEXT(e, version, "t1220");
    TEXT(e, release_date, "t1221");
}

static void node_device_NodeType(const node_device::NodeType &e) {
    TEXT(e, id, "t1225");
    TEXT(e, value, "t1226");
}

static void node_device_ChannelDeviceAddress(const node_device::ChannelDeviceAddress &e) {
    NUMBER(e, cssid, 0x04d1);
    NUMBER(e, ssid, 0x04d2);
    NUMBER(e, devno, 0x04d3);
}

static void node_device_CcwGroupMember(const node_device::CcwGroupMember &e) {
    TEXT(e, ref, "t1236");
    TEXT(e, name, "t1237");
}

static void node_device_CcwGroupMembers(const node_device::CcwGroupMembers &e) {
    node_device_CcwGroupMember(ADDED(e.ccw_devices()));
}

static void node_device_VpdField(const node_device::VpdField &e) {
    TEXT(e, index, "t1250");
    TEXT(e, value, "t1251");
}

static void node_device_VpdFields(const node_device::VpdFields &e) {
    TEXT(e, access, node_device::VpdAccess::readonly);
    TEXT(e, change_level, "t1245");
    TEXT(e, manufacture_id, "t1246");
    TEXT(e, part_number, "t1247");
    TEXT(e, serial_number, "t1248");
    TEXT(e, asset_tag, "t1249");
    node_device_VpdField(ADDED(e.vendor_fields()));
    MADE(ADDED(e.system_fields()));
}

static void node_device_MdevType(const node_device::MdevType &e) {
    TEXT(e, id, "t1252");
    TEXT(e, name, "t1253");
    TEXT(e, device_api, node_device::DeviceApi::vfio_pci);
    UNSIGNED(e, available_instances, 1255);
}

static void node_device_NodeSubCapability(const node_device::NodeSubCapability &e) {
    TEXT(e, type, node_device::NodeSubCapabilityType::phys_function);
    UNSIGNED(e, max_count, 1242);
    TEXT(e, name, "t1243");
    node_device_VpdFields(ADDED(e.fields()));
    MADE(ADDED(e.addresses()));
    node_device_MdevType(ADDED(e.types()));
    TEXT(e, rport, "t1256");
    TEXT(e, wwnn, "t1257");
    TEXT(e, wwpn, "t1258");
    TEXT(e, fabric_wwn, "t1259");
    UNSIGNED(e, max_vports, 1260);
    UNSIGNED(e, vports, 1261);
    UNSIGNED(e, media_available, 1262);
    UNSIGNED(e, media_size, 1263);
    TEXT(e, media_label, "t1264");
    UNSIGNED(e, logical_block_size, 1265);
    UNSIGNED(e, num_blocks, 1266);
    TEXT(e, group_device, "t1267");
    TEXT(e, card_type, "t1268");
    TEXT(e, chpid, "t1269");
}

static void node_device_IommuGroup(const node_device::IommuGroup &e) {
    UNSIGNED(e, number, 1270);
    MADE(ADDED(e.addresses()));
}

static void node_device_NodeNuma(const node_device::NodeNuma &e) {
    SIGNED(e, node, -1271);
}

static void node_device_PciExpressLink(const node_device::PciExpressLink &e) {
    TEXT(e, validity, node_device::LinkValidity::cap);
    UNSIGNED(e, port, 1273);
    TEXT(e, speed, "t1274");
    UNSIGNED(e, width, 1275);
}

static void node_device_PciExpress(const node_device::PciExpress &e) {
    node_device_PciExpressLink(ADDED(e.links()));
}

static void node_device_MdevAttribute(const node_device::MdevAttribute &e) {
    TEXT(e, name, "t1276");
    TEXT(e, value, "t1277");
}

static void node_device_NodeCapability(const node_device::NodeCapability &e) {
    TEXT(e, type, node_device::NodeCapabilityType::mdev);
    UNSIGNED(e, number, 1190);
    NUMBER(e, class_, 0x04a7);
    UNSIGNED(e, subclass, 1192);
    UNSIGNED(e, protocol, 1193);
    TEXT(e, description, "t1194");
    TEXT(e, interface_, "t1195");
    TEXT(e, address, "t1196");
    MADE(e.link());
    node_device_NodeFeature(ADDED(e.features()));
    TEXT(e, char_, "t1198");
    UNSIGNED(e, host, 1199);
    UNSIGNED(e, unique_id, 1200);
    TEXT(e, block, "t1201");
    UNSIGNED(e, domain, 1202);
    TEXT(e, bus, "t1203");
    UNSIGNED(e, slot, 1204);
    UNSIGNED(e, function, 1205);
    UNSIGNED(e, device, 1206);
    UNSIGNED(e, port, 1207);
    TEXT(e, target, "t1208");
    UNSIGNED(e, lun, 1209);
    TEXT(e, drive_type, "t1210");
    TEXT(e, model, "t1211");
    node_device_NodeId(e.product());
    MADE(e.vendor());
    TEXT(e, serial, "t1214");
    node_device_NodeHardware(e.hardware());
    node_device_NodeFirmware(e.firmware());
    UNSIGNED(e, size, 1222);
    UNSIGNED(e, logical_block_size, 1223);
    UNSIGNED(e, num_blocks, 1224);
    node_device_NodeType(e.device_type());
    TEXT(e, uuid, "t1227");
    TEXT(e, parent_addr, "t1228");
    TEXT(e, state, node_device::CcwState::offline);
    NUMBER(e, cssid, 0x04ce);
    NUMBER(e, ssid, 0x04cf);
    NUMBER(e, devno, 0x04d0);
    node_device_ChannelDeviceAddress(e.channel_dev_addr());
    node_device_CcwGroupMembers(e.members());
    TEXT(e, chardev, "t1238");
    NUMBER(e, ap_adapter, 0x04d7);
    NUMBER(e, ap_domain, 0x04d8);
    node_device_NodeSubCapability(ADDED(e.capabilities()));
    node_device_IommuGroup(e.iommu_group());
    node_device_NodeNuma(e.numa());
    node_device_PciExpress(e.pci_express());
    node_device_MdevAttribute(ADDED(e.attrs()));
}

static void test_fields(NodeDevice &e) {
    TEXT(e, name, "t1180");
    TEXT(e, path, "t1181");
    LIST(e, devnodes);
    node_device_DevNode(ADDED(e.devnodes()));
    CHILD(e, parent);
    node_device_NodeParent(e.parent());
    CHILD(e, driver);
    node_device_NodeDriver(e.driver());
    LIST(e, capabilities);
    node_device_NodeCapability(ADDED(e.capabilities()));
}

void test_device(const std::string &folder) {
    test_document<NodeDevice>(folder, "device", test_fields);
}
