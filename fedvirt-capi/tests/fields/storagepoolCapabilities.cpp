/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/storage_pool_capabilities.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void storage_pool_capabilities_DefaultFormat(const storage_pool_capabilities::DefaultFormat &e) {
    TEXT(e, type, "t1504");
}

static void storage_pool_capabilities_PoolTypeOptions(const storage_pool_capabilities::PoolTypeOptions &e) {
    storage_pool_capabilities_DefaultFormat(e.default_format());
    MADE(ADDED(e.enums()));
}

static void storage_pool_capabilities_PoolTypeCapabilities(const storage_pool_capabilities::PoolTypeCapabilities &e) {
    TEXT(e, type, storage_pool::PoolType::disk);
    TEXT(e, supported, common::YesNo::no);
    storage_pool_capabilities_PoolTypeOptions(e.pool_options());
    MADE(e.vol_options());
}

static void test_fields(StoragePoolCapabilities &e) {
    LIST(e, pools);
    storage_pool_capabilities_PoolTypeCapabilities(ADDED(e.pools()));
}

void test_storagepoolCapabilities(const std::string &folder) {
    test_document<StoragePoolCapabilities>(folder, "storagepoolCapabilities", test_fields);
}
