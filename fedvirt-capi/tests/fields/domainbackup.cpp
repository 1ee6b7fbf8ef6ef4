/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/domain_backup.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void domain_backup_BackupServer(const domain_backup::BackupServer &e) {
    TEXT(e, transport, domain_backup::BackupTransport::unix_);
    TEXT(e, tls, common::YesNo::no);
    TEXT(e, name, "t984");
    UNSIGNED(e, port, 985);
    TEXT(e, socket, "t986");
    TEXT(e, fdgroup, "t987");
}

static void domain_backup_BackupDriver(const domain_backup::BackupDriver &e) {
    TEXT(e, type, storage_volume::VolumeFormatType::linux_swap);
}

static void domain_backup_BackupDisk(const domain_backup::BackupDisk &e) {
    TEXT(e, name, "t988");
    TEXT(e, backup, common::YesNo::no);
    TEXT(e, type, domain_backup::BackupDiskType::file);
    TEXT(e, backupmode, domain_backup::BackupDiskMode::incremental);
    TEXT(e, incremental, "t992");
    TEXT(e, exportname, "t993");
    TEXT(e, exportbitmap, "t994");
    UNSIGNED(e, index, 995);
    domain_backup_BackupDriver(e.driver());
    MADE(e.target());
    MADE(e.scratch());
}

static void domain_backup_BackupDisks(const domain_backup::BackupDisks &e) {
    domain_backup_BackupDisk(ADDED(e.disks()));
}

static void test_fields(DomainBackup &e) {
    TEXT(e, mode, domain_backup::BackupMode::push);
    TEXT(e, incremental, "t981");
    CHILD(e, server);
    domain_backup_BackupServer(e.server());
    CHILD(e, disks);
    domain_backup_BackupDisks(e.disks());
}

void test_domainbackup(const std::string &folder) {
    test_document<DomainBackup>(folder, "domainbackup", test_fields);
}
