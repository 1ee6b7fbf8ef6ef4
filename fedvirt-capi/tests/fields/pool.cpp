/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/storage_pool.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void storage_pool_PoolCow(const storage_pool::PoolCow &e) {
    TEXT(e, state, common::YesNo::no);
}

static void storage_pool_PoolFeatures(const storage_pool::PoolFeatures &e) {
    storage_pool_PoolCow(e.cow());
}

static void storage_pool_PoolHost(const storage_pool::PoolHost &e) {
    TEXT(e, name, "t1470");
    SIGNED(e, port, -1471);
}

static void storage_pool_FreeExtent(const storage_pool::FreeExtent &e) {
    UNSIGNED(e, start, 1474);
    UNSIGNED(e, end, 1475);
}

static void storage_pool_PoolDevice(const storage_pool::PoolDevice &e) {
    TEXT(e, path, "t1472");
    TEXT(e, part_separator, common::YesNo::no);
    storage_pool_FreeExtent(ADDED(e.free_extents()));
}

static void storage_pool_PoolDir(const storage_pool::PoolDir &e) {
    TEXT(e, path, "t1476");
}

static void storage_pool_ParentAddress(const storage_pool::ParentAddress &e) {
    UNSIGNED(e, unique_id, 1486);
    MADE(e.address());
}

static void storage_pool_PoolAdapter(const storage_pool::PoolAdapter &e) {
    TEXT(e, type, storage_pool::PoolAdapterType::fc_host);
    TEXT(e, name, "t1478");
    TEXT(e, parent, "t1479");
    TEXT(e, parent_wwnn, "t1480");
    TEXT(e, parent_wwpn, "t1481");
    TEXT(e, parent_fabric_wwn, "t1482");
    TEXT(e, managed, common::YesNo::no);
    TEXT(e, wwnn, "t1484");
    TEXT(e, wwpn, "t1485");
    storage_pool_ParentAddress(e.parentaddr());
}

static void storage_pool_PoolLabel(const storage_pool::PoolLabel &e) {
    TEXT(e, name, "t1489");
}

static void storage_pool_PoolFormat(const storage_pool::PoolFormat &e) {
    TEXT(e, type, storage_pool::PoolFormatType::udf);
    storage_pool_PoolLabel(e.vendor());
    MADE(e.product());
}

static void storage_pool_PoolAuth(const storage_pool::PoolAuth &e) {
    TEXT(e, type, storage_pool::PoolAuthType::chap);
    TEXT(e, username, "t1491");
    MADE(e.secret());
}

static void storage_pool_PoolProtocol(const storage_pool::PoolProtocol &e) {
    TEXT(e, ver, "t1492");
}

static void storage_pool_PoolSource(const storage_pool::PoolSource &e) {
    storage_pool_PoolHost(ADDED(e.hosts()));
    storage_pool_PoolDevice(ADDED(e.devices()));
    storage_pool_PoolDir(e.dir());
    storage_pool_PoolAdapter(e.adapter());
    TEXT(e, name, "t1487");
    MADE(e.initiator());
    storage_pool_PoolFormat(e.format());
    storage_pool_PoolAuth(e.auth());
    storage_pool_PoolProtocol(e.protocol());
    MADE(e.vendor());
    MADE(e.product());
}

static void storage_common_Permissions(const storage_common::Permissions &e) {
    TEXT(e, mode, "t1494");
    SIGNED(e, owner, -1495);
    SIGNED(e, group, -1496);
    TEXT(e, label, "t1497");
}

static void storage_pool_PoolTarget(const storage_pool::PoolTarget &e) {
    TEXT(e, path, "t1493");
    storage_common_Permissions(e.permissions());
}

static void storage_pool_PoolRefreshVolume(const storage_pool::PoolRefreshVolume &e) {
    TEXT(e, allocation, storage_pool::RefreshAllocation::default_);
}

static void storage_pool_PoolRefresh(const storage_pool::PoolRefresh &e) {
    storage_pool_PoolRefreshVolume(e.volume());
}

static void storage_pool_PoolMountOption(const storage_pool::PoolMountOption &e) {
    TEXT(e, name, "t1499");
}

static void storage_pool_PoolMountOptions(const storage_pool::PoolMountOptions &e) {
    storage_pool_PoolMountOption(ADDED(e.options()));
}

static void storage_pool_PoolConfigOption(const storage_pool::PoolConfigOption &e) {
    TEXT(e, name, "t1500");
    TEXT(e, value, "t1501");
}

static void storage_pool_PoolConfigOptions(const storage_pool::PoolConfigOptions &e) {
    storage_pool_PoolConfigOption(ADDED(e.options()));
}

static void test_fields(Pool &e) {
    TEXT(e, type, storage_pool::PoolType::sheepdog);
    TEXT(e, name, "t1467");
    TEXT(e, uuid, "t1468");
    CHILD(e, capacity);
    MADE(e.capacity());
    CHILD(e, allocation);
    MADE(e.allocation());
    CHILD(e, available);
    MADE(e.available());
    CHILD(e, features);
    storage_pool_PoolFeatures(e.features());
    CHILD(e, source);
    storage_pool_PoolSource(e.source());
    CHILD(e, target);
    storage_pool_PoolTarget(e.target());
    CHILD(e, refresh);
    storage_pool_PoolRefresh(e.refresh());
    CHILD(e, mount_opts);
    storage_pool_PoolMountOptions(e.mount_opts());
    CHILD(e, config_opts);
    storage_pool_PoolConfigOptions(e.config_opts());
}

void test_pool(const std::string &folder) {
    test_document<Pool>(folder, "pool", test_fields);
}
