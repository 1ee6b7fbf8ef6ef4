/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/domain_checkpoint.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void domain_snapshot_MomentParent(const domain_snapshot::MomentParent &e) {
    TEXT(e, name, "t1038");
}

static void domain_checkpoint_CheckpointDisk(const domain_checkpoint::CheckpointDisk &e) {
    TEXT(e, name, "t1040");
    TEXT(e, checkpoint, domain_checkpoint::CheckpointKind::bitmap);
    TEXT(e, bitmap, "t1042");
    UNSIGNED(e, size, 1043);
}

static void domain_checkpoint_CheckpointDisks(const domain_checkpoint::CheckpointDisks &e) {
    domain_checkpoint_CheckpointDisk(ADDED(e.disks()));
}

static void domain_Domain(const domain::Domain &e) {
    TEXT(e, type, domain::DomainType::hyperv);
    UNSIGNED(e, id, 1045);
    TEXT(e, name, "t1046");
    TEXT(e, uuid, "t1047");
    TEXT(e, hwuuid, "t1048");
    TEXT(e, genid, "t1049");
    TEXT(e, title, "t1050");
    TEXT(e, description, "t1051");
    RAW(e, metadata, "<x:t xmlns:x='urn:t'>1052</x:t>");
    MADE(e.max_memory());
    MADE(e.memory());
    MADE(e.current_memory());
    MADE(e.blkiotune());
    MADE(e.memtune());
    MADE(e.memory_backing());
    MADE(e.vcpu());
    MADE(e.vcpus());
    UNSIGNED(e, iothreads, 1053);
    MADE(e.iothreadids());
    MADE(e.defaultiothread());
    MADE(e.cputune());
    MADE(e.numatune());
    MADE(e.iommufd());
    MADE(e.resource());
    MADE(ADDED(e.sysinfos()));
    TEXT(e, bootloader, "t1054");
    TEXT(e, bootloader_args, "t1055");
    MADE(e.os());
    MADE(e.idmap());
    MADE(e.throttlegroups());
    MADE(e.features());
    MADE(e.cpu());
    MADE(e.clock());
    TEXT(e, on_poweroff, domain::LifecycleAction::destroy);
    TEXT(e, on_reboot, domain::LifecycleAction::restart);
    TEXT(e, on_crash, domain::CrashAction::restart);
    TEXT(e, on_lockfailure, domain::LockFailureAction::ignore);
    MADE(e.pm());
    MADE(e.perf());
    MADE(e.devices());
    MADE(ADDED(e.seclabels()));
    MADE(e.keywrap());
    MADE(e.launch_security());
    MADE(e.qemu_commandline());
    MADE(e.qemu_capabilities());
    MADE(e.qemu_override());
    MADE(e.qemu_deprecation());
    MADE(e.lxc_namespace());
    MADE(e.bhyve_commandline());
    MADE(e.xen_commandline());
    TEXT(e, vmware_datacenterpath, "t1060");
}

static void test_fields(DomainCheckpoint &e) {
    TEXT(e, name, "t1036");
    TEXT(e, description, "t1037");
    CHILD(e, parent);
    domain_snapshot_MomentParent(e.parent());
    UNSIGNED(e, creation_time, 1039);
    CHILD(e, disks);
    domain_checkpoint_CheckpointDisks(e.disks());
    CHILD(e, domain);
    domain_Domain(e.domain());
}

void test_domaincheckpoint(const std::string &folder) {
    test_document<DomainCheckpoint>(folder, "domaincheckpoint", test_fields);
}
