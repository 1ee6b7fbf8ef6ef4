/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/storage_volume.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void storage_volume_Extent(const storage_volume::Extent &e) {
    UNSIGNED(e, start, 1509);
    UNSIGNED(e, end, 1510);
}

static void storage_volume_VolumeDevice(const storage_volume::VolumeDevice &e) {
    TEXT(e, path, "t1508");
    storage_volume_Extent(ADDED(e.extents()));
}

static void storage_volume_VolumeSource(const storage_volume::VolumeSource &e) {
    storage_volume_VolumeDevice(ADDED(e.devices()));
}

static void storage_volume_VolumeFormat(const storage_volume::VolumeFormat &e) {
    TEXT(e, type, storage_volume::VolumeFormatType::vmfs);
}

static void storage_volume_Timestamps(const storage_volume::Timestamps &e) {
    TEXT(e, atime, "t1513");
    TEXT(e, mtime, "t1514");
    TEXT(e, ctime, "t1515");
    TEXT(e, btime, "t1516");
}

static void storage_volume_VolumeFeatures(const storage_volume::VolumeFeatures &e) {
    FLAG(e, lazy_refcounts, true);
    FLAG(e, extended_l2, true);
}

static void storage_volume_VolumeTarget(const storage_volume::VolumeTarget &e) {
    TEXT(e, path, "t1511");
    storage_volume_VolumeFormat(e.format());
    MADE(e.permissions());
    storage_volume_Timestamps(e.timestamps());
    MADE(e.encryption());
    TEXT(e, compat, "t1517");
    FLAG(e, nocow, true);
    MADE(e.cluster_size());
    storage_volume_VolumeFeatures(e.features());
}

static void storage_volume_VolumeBackingStore(const storage_volume::VolumeBackingStore &e) {
    TEXT(e, path, "t1521");
    MADE(e.format());
    MADE(e.permissions());
    MADE(e.timestamps());
}

static void test_fields(Volume &e) {
    TEXT(e, type, storage_volume::VolumeType::ploop);
    TEXT(e, name, "t1506");
    TEXT(e, key, "t1507");
    CHILD(e, source);
    storage_volume_VolumeSource(e.source());
    CHILD(e, capacity);
    MADE(e.capacity());
    CHILD(e, allocation);
    MADE(e.allocation());
    CHILD(e, physical);
    MADE(e.physical());
    CHILD(e, target);
    storage_volume_VolumeTarget(e.target());
    CHILD(e, backing_store);
    storage_volume_VolumeBackingStore(e.backing_store());
}

void test_volume(const std::string &folder) {
    test_document<Volume>(folder, "volume", test_fields);
}
