/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/domain_snapshot.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void domain_snapshot_SnapshotMemory(const domain_snapshot::SnapshotMemory &e) {
    TEXT(e, snapshot, domain_snapshot::SnapshotLocation::internal);
    TEXT(e, file, "t1066");
}

static void domain_snapshot_SnapshotMetadataCache(const domain_snapshot::SnapshotMetadataCache &e) {
    MADE(e.max_size());
}

static void domain_snapshot_SnapshotDiskDriver(const domain_snapshot::SnapshotDiskDriver &e) {
    TEXT(e, type, storage_volume::VolumeFormatType::ocfs2);
    domain_snapshot_SnapshotMetadataCache(e.metadata_cache());
}

static void domain_snapshot_SnapshotDisk(const domain_snapshot::SnapshotDisk &e) {
    TEXT(e, name, "t1067");
    TEXT(e, snapshot, domain_snapshot::SnapshotLocation::no);
    TEXT(e, type, domain_snapshot::SnapshotDiskType::block);
    FLAG(e, snapshot_delete_in_progress, true);
    domain_snapshot_SnapshotDiskDriver(e.driver());
    MADE(e.source());
}

static void domain_snapshot_SnapshotDisks(const domain_snapshot::SnapshotDisks &e) {
    domain_snapshot_SnapshotDisk(ADDED(e.disks()));
}

static void test_fields(DomainSnapshot &e) {
    TEXT(e, name, "t1061");
    TEXT(e, description, "t1062");
    TEXT(e, state, domain_snapshot::SnapshotState::disk_snapshot);
    CHILD(e, parent);
    MADE(e.parent());
    TEXT(e, creation_time, "t1064");
    CHILD(e, memory);
    domain_snapshot_SnapshotMemory(e.memory());
    CHILD(e, disks);
    domain_snapshot_SnapshotDisks(e.disks());
    CHILD(e, revert_disks);
    MADE(e.revert_disks());
    CHILD(e, domain);
    MADE(e.domain());
    CHILD(e, inactive_domain);
    MADE(e.inactive_domain());
    RAW(e, cookie, "<x:t xmlns:x='urn:t'>1072</x:t>");
    UNSIGNED(e, active, 1073);
}

void test_domainsnapshot(const std::string &folder) {
    test_document<DomainSnapshot>(folder, "domainsnapshot", test_fields);
}
