/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
#include "fedvirt/domain.hpp"

#include "../fields.hpp"

using namespace fedvirt;

static void domain_MaxMemory(const domain::MaxMemory &e) {
    UNSIGNED(e, slots_, 144);
    TEXT(e, unit, "t145");
    UNSIGNED(e, value, 146);
}

static void domain_Memory(const domain::Memory &e) {
    TEXT(e, dump_core, common::OnOff::off);
    TEXT(e, unit, "t148");
    UNSIGNED(e, value, 149);
}

static void domain_BlkioDevice(const domain::BlkioDevice &e) {
    TEXT(e, path, "t151");
    UNSIGNED(e, weight, 152);
    UNSIGNED(e, read_iops_sec, 153);
    UNSIGNED(e, write_iops_sec, 154);
    UNSIGNED(e, read_bytes_sec, 155);
    UNSIGNED(e, write_bytes_sec, 156);
}

static void domain_BlkioTune(const domain::BlkioTune &e) {
    UNSIGNED(e, weight, 150);
    domain_BlkioDevice(ADDED(e.devices()));
}

static void domain_MemTune(const domain::MemTune &e) {
    MADE(e.hard_limit());
    MADE(e.soft_limit());
    MADE(e.min_guarantee());
    MADE(e.swap_hard_limit());
}

static void domain_HugePage(const domain::HugePage &e) {
    UNSIGNED(e, size, 157);
    TEXT(e, unit, "t158");
    TEXT(e, nodeset, "t159");
}

static void domain_HugePages(const domain::HugePages &e) {
    domain_HugePage(ADDED(e.pages()));
}

static void domain_MemoryBackingSource(const domain::MemoryBackingSource &e) {
    TEXT(e, type, domain::MemorySourceType::file);
}

static void domain_MemoryBackingAccess(const domain::MemoryBackingAccess &e) {
    TEXT(e, mode, cpu::MemoryAccessMode::private_);
}

static void domain_MemoryBackingAllocation(const domain::MemoryBackingAllocation &e) {
    TEXT(e, mode, domain::MemoryAllocationMode::immediate);
    UNSIGNED(e, threads, 165);
}

static void domain_MemoryBacking(const domain::MemoryBacking &e) {
    domain_HugePages(e.hugepages());
    FLAG(e, nosharepages, true);
    FLAG(e, locked, true);
    domain_MemoryBackingSource(e.source());
    domain_MemoryBackingAccess(e.access());
    domain_MemoryBackingAllocation(e.allocation());
    FLAG(e, discard, true);
}

static void domain_Vcpu(const domain::Vcpu &e) {
    TEXT(e, placement, domain::Placement::auto_);
    TEXT(e, cpuset, "t168");
    UNSIGNED(e, current, 169);
    UNSIGNED(e, count, 170);
}

static void domain_VcpuState(const domain::VcpuState &e) {
    UNSIGNED(e, id, 171);
    TEXT(e, enabled, common::YesNo::yes);
    TEXT(e, hotpluggable, common::YesNo::no);
    UNSIGNED(e, order, 174);
}

static void domain_Vcpus(const domain::Vcpus &e) {
    domain_VcpuState(ADDED(e.vcpus()));
}

static void domain_IoThreadPoll(const domain::IoThreadPoll &e) {
    UNSIGNED(e, max, 179);
    UNSIGNED(e, grow, 180);
    UNSIGNED(e, shrink, 181);
    UNSIGNED(e, weight, 182);
}

static void domain_IoThread(const domain::IoThread &e) {
    UNSIGNED(e, id, 176);
    UNSIGNED(e, thread_pool_min, 177);
    UNSIGNED(e, thread_pool_max, 178);
    domain_IoThreadPoll(e.poll());
}

static void domain_IoThreadIds(const domain::IoThreadIds &e) {
    domain_IoThread(ADDED(e.iothreads()));
}

static void domain_DefaultIoThread(const domain::DefaultIoThread &e) {
    UNSIGNED(e, thread_pool_min, 183);
    UNSIGNED(e, thread_pool_max, 184);
}

static void domain_VcpuPin(const domain::VcpuPin &e) {
    UNSIGNED(e, vcpu, 194);
    TEXT(e, cpuset, "t195");
}

static void domain_EmulatorPin(const domain::EmulatorPin &e) {
    TEXT(e, cpuset, "t196");
}

static void domain_IoThreadPin(const domain::IoThreadPin &e) {
    UNSIGNED(e, iothread, 197);
    TEXT(e, cpuset, "t198");
}

static void domain_EmulatorSched(const domain::EmulatorSched &e) {
    TEXT(e, scheduler, domain::Scheduler::rr);
    UNSIGNED(e, priority, 200);
}

static void domain_VcpuSched(const domain::VcpuSched &e) {
    TEXT(e, vcpus, "t201");
    TEXT(e, scheduler, domain::Scheduler::fifo);
    UNSIGNED(e, priority, 203);
}

static void domain_IoThreadSched(const domain::IoThreadSched &e) {
    TEXT(e, iothreads, "t204");
    TEXT(e, scheduler, domain::Scheduler::idle);
    UNSIGNED(e, priority, 206);
}

static void domain_CacheTuneCache(const domain::CacheTuneCache &e) {
    UNSIGNED(e, id, 209);
    UNSIGNED(e, level, 210);
    TEXT(e, type, domain::CacheTuneType::code);
    UNSIGNED(e, size, 212);
    TEXT(e, unit, "t213");
}

static void domain_CacheTuneMonitor(const domain::CacheTuneMonitor &e) {
    UNSIGNED(e, level, 214);
    TEXT(e, vcpus, "t215");
}

static void domain_CacheTune(const domain::CacheTune &e) {
    TEXT(e, vcpus, "t207");
    TEXT(e, id, "t208");
    domain_CacheTuneCache(ADDED(e.caches()));
    domain_CacheTuneMonitor(ADDED(e.monitors()));
}

static void domain_MemoryTuneNode(const domain::MemoryTuneNode &e) {
    UNSIGNED(e, id, 218);
    UNSIGNED(e, bandwidth, 219);
}

static void domain_ResctrlMonitor(const domain::ResctrlMonitor &e) {
    TEXT(e, vcpus, "t220");
}

static void domain_MemoryTune(const domain::MemoryTune &e) {
    TEXT(e, vcpus, "t216");
    TEXT(e, id, "t217");
    domain_MemoryTuneNode(ADDED(e.nodes()));
    domain_ResctrlMonitor(ADDED(e.monitors()));
}

static void domain_EnergyTune(const domain::EnergyTune &e) {
    TEXT(e, vcpus, "t221");
    TEXT(e, id, "t222");
    MADE(ADDED(e.monitors()));
}

static void domain_CpuTune(const domain::CpuTune &e) {
    UNSIGNED(e, shares, 185);
    UNSIGNED(e, period, 186);
    SIGNED(e, quota, -187);
    UNSIGNED(e, global_period, 188);
    SIGNED(e, global_quota, -189);
    UNSIGNED(e, emulator_period, 190);
    SIGNED(e, emulator_quota, -191);
    UNSIGNED(e, iothread_period, 192);
    SIGNED(e, iothread_quota, -193);
    domain_VcpuPin(ADDED(e.vcpupins()));
    domain_EmulatorPin(e.emulatorpin());
    domain_IoThreadPin(ADDED(e.iothreadpins()));
    domain_EmulatorSched(e.emulatorsched());
    domain_VcpuSched(ADDED(e.vcpuscheds()));
    domain_IoThreadSched(ADDED(e.iothreadscheds()));
    domain_CacheTune(ADDED(e.cachetunes()));
    domain_MemoryTune(ADDED(e.memorytunes()));
    domain_EnergyTune(ADDED(e.energytunes()));
}

static void domain_NumaTuneMemory(const domain::NumaTuneMemory &e) {
    TEXT(e, mode, domain::NumaTuneMode::restrictive);
    TEXT(e, placement, domain::Placement::static_);
    TEXT(e, nodeset, "t225");
}

static void domain_NumaTuneMemNode(const domain::NumaTuneMemNode &e) {
    UNSIGNED(e, cellid, 226);
    TEXT(e, mode, domain::NumaTuneMode::restrictive);
    TEXT(e, nodeset, "t228");
}

static void domain_NumaTune(const domain::NumaTune &e) {
    domain_NumaTuneMemory(e.memory());
    domain_NumaTuneMemNode(ADDED(e.memnodes()));
}

static void domain_Iommufd(const domain::Iommufd &e) {
    TEXT(e, enabled, common::YesNo::no);
    TEXT(e, fdgroup, "t230");
}

static void domain_FibreChannel(const domain::FibreChannel &e) {
    TEXT(e, appid, "t232");
}

static void domain_Resource(const domain::Resource &e) {
    TEXT(e, partition, "t231");
    domain_FibreChannel(e.fibrechannel());
}

static void domain_SmbiosEntry(const domain::SmbiosEntry &e) {
    TEXT(e, name, domain::SmbiosField::vendor);
    TEXT(e, value, "t235");
}

static void domain_SmbiosBlock(const domain::SmbiosBlock &e) {
    domain_SmbiosEntry(ADDED(e.entries()));
}

static void domain_OemStrings(const domain::OemStrings &e) {
    TEXTS(e, entries, "t236");
}

static void domain_FwCfgEntry(const domain::FwCfgEntry &e) {
    TEXT(e, name, "t237");
    TEXT(e, file, "t238");
    TEXT(e, value, "t239");
}

static void domain_Sysinfo(const domain::Sysinfo &e) {
    TEXT(e, type, domain::SysinfoType::fwcfg);
    domain_SmbiosBlock(e.bios());
    MADE(e.system());
    MADE(ADDED(e.base_boards()));
    MADE(e.chassis());
    MADE(ADDED(e.processors()));
    MADE(ADDED(e.memory_devices()));
    domain_OemStrings(e.oem_strings());
    domain_FwCfgEntry(ADDED(e.entries()));
}

static void domain_OsType(const domain::OsType &e) {
    TEXT(e, arch, cpu::Arch::xtensa);
    TEXT(e, machine, "t244");
    TEXT(e, kind, domain::OsKind::uml);
}

static void domain_FirmwareFeature(const domain::FirmwareFeature &e) {
    TEXT(e, enabled, common::YesNo::yes);
    TEXT(e, name, domain::FirmwareFeatureName::secure_boot);
}

static void domain_FirmwareFeatures(const domain::FirmwareFeatures &e) {
    domain_FirmwareFeature(ADDED(e.features()));
}

static void domain_InitEnv(const domain::InitEnv &e) {
    TEXT(e, name, "t250");
    TEXT(e, value, "t251");
}

static void domain_Loader(const domain::Loader &e) {
    TEXT(e, readonly, common::YesNo::no);
    TEXT(e, secure, common::YesNo::yes);
    TEXT(e, type, domain::LoaderType::pflash);
    TEXT(e, stateless, common::YesNo::yes);
    TEXT(e, format, domain::PflashFormat::qcow2);
    TEXT(e, path, "t260");
}

static void devices_DiskHost(const devices::DiskHost &e) {
    TEXT(e, name, "t284");
    SIGNED(e, port, -285);
    TEXT(e, transport, devices::HostTransport::rdma);
    TEXT(e, socket, "t287");
}

static void devices_KnownHosts(const devices::KnownHosts &e) {
    TEXT(e, path, "t288");
}

static void devices_DiskIdentity(const devices::DiskIdentity &e) {
    TEXT(e, user, "t289");
    TEXT(e, group, "t290");
    TEXT(e, username, "t291");
    TEXT(e, keyfile, "t292");
    TEXT(e, agentsock, "t293");
}

static void devices_DiskSourceSnapshot(const devices::DiskSourceSnapshot &e) {
    TEXT(e, name, "t294");
}

static void devices_DiskSourceConfig(const devices::DiskSourceConfig &e) {
    TEXT(e, file, "t295");
}

static void storage_common_Iqn(const storage_common::Iqn &e) {
    TEXT(e, name, "t296");
}

static void storage_common_Initiator(const storage_common::Initiator &e) {
    storage_common_Iqn(e.iqn());
}

static void devices_Ssl(const devices::Ssl &e) {
    TEXT(e, verify, common::YesNo::no);
}

static void devices_Cookie(const devices::Cookie &e) {
    TEXT(e, name, "t298");
    TEXT(e, value, "t299");
}

static void devices_Cookies(const devices::Cookies &e) {
    devices_Cookie(ADDED(e.cookies()));
}

static void devices_Readahead(const devices::Readahead &e) {
    UNSIGNED(e, size, 300);
}

static void devices_Timeout(const devices::Timeout &e) {
    UNSIGNED(e, seconds, 301);
}

static void pci_PciAddress(const pci::PciAddress &e) {
    NUMBER(e, domain, 0x012e);
    NUMBER(e, bus, 0x012f);
    NUMBER(e, slot, 0x0130);
    NUMBER(e, function, 0x0131);
    TEXT(e, multifunction, common::OnOff::on);
}

static void devices_Reconnect(const devices::Reconnect &e) {
    TEXT(e, enabled, common::YesNo::no);
    UNSIGNED(e, timeout, 308);
    UNSIGNED(e, delay, 309);
}

static void devices_Slice(const devices::Slice &e) {
    TEXT(e, type, devices::SliceType::storage);
    UNSIGNED(e, offset, 311);
    UNSIGNED(e, size, 312);
}

static void devices_Slices(const devices::Slices &e) {
    devices_Slice(ADDED(e.slices()));
}

static void devices_DeviceSeclabel(const devices::DeviceSeclabel &e) {
    TEXT(e, model, "t313");
    TEXT(e, labelskip, common::YesNo::yes);
    TEXT(e, relabel, common::YesNo::no);
    TEXTS(e, labels, "t316");
}

static void devices_AuthSecret(const devices::AuthSecret &e) {
    TEXT(e, type, devices::AuthSecretType::ceph);
    TEXT(e, uuid, "t319");
    TEXT(e, usage, "t320");
}

static void devices_Auth(const devices::Auth &e) {
    TEXT(e, username, "t317");
    devices_AuthSecret(e.secret());
}

static void storage_common_SecretReference(const storage_common::SecretReference &e) {
    TEXT(e, type, "t323");
    TEXT(e, uuid, "t324");
    TEXT(e, usage, "t325");
}

static void storage_common_EncryptionCipher(const storage_common::EncryptionCipher &e) {
    TEXT(e, name, "t326");
    UNSIGNED(e, size, 327);
    TEXT(e, mode, "t328");
    TEXT(e, hash, "t329");
}

static void storage_common_EncryptionIvgen(const storage_common::EncryptionIvgen &e) {
    TEXT(e, name, "t330");
    TEXT(e, hash, "t331");
}

static void storage_common_Encryption(const storage_common::Encryption &e) {
    TEXT(e, format, storage_common::EncryptionFormat::qcow);
    TEXT(e, engine, storage_common::EncryptionEngine::qemu);
    storage_common_SecretReference(ADDED(e.secrets()));
    storage_common_EncryptionCipher(e.cipher());
    storage_common_EncryptionIvgen(e.ivgen());
}

static void devices_UnixSocket(const devices::UnixSocket &e) {
    TEXT(e, type, devices::SocketType::unix_);
    TEXT(e, path, "t335");
    TEXT(e, mode, devices::SocketMode::server);
    MADE(e.reconnect());
}

static void devices_Reservations(const devices::Reservations &e) {
    TEXT(e, managed, common::YesNo::yes);
    TEXT(e, migration, common::YesNo::no);
    devices_UnixSocket(e.source());
}

static void devices_MetadataCache(const devices::MetadataCache &e) {
    MADE(e.max_size());
}

static void devices_ImageFormat(const devices::ImageFormat &e) {
    TEXT(e, type, devices::StorageFormat::qcow2);
    devices_MetadataCache(e.metadata_cache());
}

static void devices_DataStore(const devices::DataStore &e) {
    TEXT(e, type, devices::DiskType::volume);
    devices_ImageFormat(e.format());
    MADE(e.source());
}

static void devices_DiskSource(const devices::DiskSource &e) {
    TEXT(e, type, devices::DiskSourceType::pci);
    TEXT(e, file, "t267");
    TEXT(e, fdgroup, "t268");
    TEXT(e, dev, "t269");
    TEXT(e, dir, "t270");
    TEXT(e, protocol, devices::DiskProtocol::tftp);
    TEXT(e, name, "t272");
    TEXT(e, query, "t273");
    TEXT(e, tls, common::YesNo::yes);
    TEXT(e, tls_hostname, "t275");
    TEXT(e, pool, "t276");
    TEXT(e, volume, "t277");
    TEXT(e, mode, devices::VolumeMode::host);
    TEXT(e, managed, common::YesNo::no);
    NUMBER(e, namespace_, 0x0118);
    TEXT(e, path, "t281");
    TEXT(e, startup_policy, devices::StartupPolicy::mandatory);
    UNSIGNED(e, index, 283);
    devices_DiskHost(ADDED(e.hosts()));
    devices_KnownHosts(e.known_hosts());
    devices_DiskIdentity(e.identity());
    devices_DiskSourceSnapshot(e.snapshot());
    devices_DiskSourceConfig(e.config());
    storage_common_Initiator(e.initiator());
    devices_Ssl(e.ssl());
    devices_Cookies(e.cookies());
    devices_Readahead(e.readahead());
    devices_Timeout(e.timeout());
    pci_PciAddress(e.address());
    devices_Reconnect(e.reconnect());
    devices_Slices(e.slices());
    devices_DeviceSeclabel(ADDED(e.seclabels()));
    devices_Auth(e.auth());
    storage_common_Encryption(e.encryption());
    devices_Reservations(e.reservations());
    devices_DataStore(e.data_store());
}

static void domain_OsNvram(const domain::OsNvram &e) {
    TEXT(e, template_, "t261");
    TEXT(e, template_format, domain::PflashFormat::raw);
    TEXT(e, type, devices::DiskType::dir);
    TEXT(e, format, domain::PflashFormat::raw);
    TEXT(e, path, "t265");
    devices_DiskSource(e.source());
}

static void domain_Varstore(const domain::Varstore &e) {
    TEXT(e, template_, "t339");
    TEXT(e, path, "t340");
}

static void domain_AcpiTable(const domain::AcpiTable &e) {
    TEXT(e, type, domain::AcpiTableType::msdm);
    TEXT(e, path, "t348");
}

static void domain_AcpiTables(const domain::AcpiTables &e) {
    domain_AcpiTable(ADDED(e.tables()));
}

static void domain_OsBoot(const domain::OsBoot &e) {
    TEXT(e, dev, domain::BootDevice::fd);
}

static void domain_BootMenu(const domain::BootMenu &e) {
    TEXT(e, enable, common::YesNo::yes);
    UNSIGNED(e, timeout, 351);
}

static void domain_Bios(const domain::Bios &e) {
    TEXT(e, useserial, common::YesNo::yes);
    SIGNED(e, reboot_timeout, -353);
}

static void domain_Smbios(const domain::Smbios &e) {
    TEXT(e, mode, domain::SmbiosMode::emulate);
}

static void domain_Os(const domain::Os &e) {
    TEXT(e, firmware, domain::Firmware::bios);
    domain_OsType(e.type());
    domain_FirmwareFeatures(e.firmware_features());
    TEXT(e, init, "t248");
    TEXTS(e, initargs, "t249");
    domain_InitEnv(ADDED(e.initenvs()));
    TEXT(e, initdir, "t252");
    TEXT(e, inituser, "t253");
    TEXT(e, initgroup, "t254");
    domain_Loader(e.loader());
    domain_OsNvram(e.nvram());
    domain_Varstore(e.varstore());
    TEXT(e, kernel, "t341");
    TEXT(e, initrd, "t342");
    TEXT(e, cmdline, "t343");
    TEXT(e, shim, "t344");
    TEXT(e, dtb, "t345");
    TEXT(e, root, "t346");
    domain_AcpiTables(e.acpi());
    domain_OsBoot(ADDED(e.boots()));
    domain_BootMenu(e.bootmenu());
    domain_Bios(e.bios());
    domain_Smbios(e.smbios());
}

static void domain_IdRange(const domain::IdRange &e) {
    UNSIGNED(e, start, 355);
    UNSIGNED(e, target, 356);
    UNSIGNED(e, count, 357);
}

static void domain_IdMap(const domain::IdMap &e) {
    domain_IdRange(ADDED(e.uids()));
    MADE(ADDED(e.gids()));
}

static void devices_IoTune(const devices::IoTune &e) {
    UNSIGNED(e, total_bytes_sec, 358);
    UNSIGNED(e, read_bytes_sec, 359);
    UNSIGNED(e, write_bytes_sec, 360);
    UNSIGNED(e, total_iops_sec, 361);
    UNSIGNED(e, read_iops_sec, 362);
    UNSIGNED(e, write_iops_sec, 363);
    UNSIGNED(e, total_bytes_sec_max, 364);
    UNSIGNED(e, read_bytes_sec_max, 365);
    UNSIGNED(e, write_bytes_sec_max, 366);
    UNSIGNED(e, total_iops_sec_max, 367);
    UNSIGNED(e, read_iops_sec_max, 368);
    UNSIGNED(e, write_iops_sec_max, 369);
    UNSIGNED(e, size_iops_sec, 370);
    TEXT(e, group_name, "t371");
    UNSIGNED(e, total_bytes_sec_max_length, 372);
    UNSIGNED(e, read_bytes_sec_max_length, 373);
    UNSIGNED(e, write_bytes_sec_max_length, 374);
    UNSIGNED(e, total_iops_sec_max_length, 375);
    UNSIGNED(e, read_iops_sec_max_length, 376);
    UNSIGNED(e, write_iops_sec_max_length, 377);
}

static void domain_ThrottleGroups(const domain::ThrottleGroups &e) {
    devices_IoTune(ADDED(e.throttlegroups()));
}

static void domain_Apic(const domain::Apic &e) {
    TEXT(e, eoi, common::OnOff::off);
}

static void domain_FeatureState(const domain::FeatureState &e) {
    TEXT(e, state, common::OnOff::off);
}

static void domain_HyperVSpinlocks(const domain::HyperVSpinlocks &e) {
    TEXT(e, state, common::OnOff::off);
    UNSIGNED(e, retries, 386);
}

static void domain_HyperVStimer(const domain::HyperVStimer &e) {
    TEXT(e, state, common::OnOff::off);
    MADE(e.direct());
}

static void domain_HyperVVendorId(const domain::HyperVVendorId &e) {
    TEXT(e, state, common::OnOff::on);
    TEXT(e, value, "t389");
}

static void domain_HyperVTlbFlush(const domain::HyperVTlbFlush &e) {
    TEXT(e, state, common::OnOff::on);
    MADE(e.direct());
    MADE(e.extended());
}

static void domain_HyperV(const domain::HyperV &e) {
    TEXT(e, mode, domain::HyperVMode::custom);
    MADE(e.relaxed());
    MADE(e.vapic());
    domain_HyperVSpinlocks(e.spinlocks());
    MADE(e.vpindex());
    MADE(e.runtime());
    MADE(e.synic());
    domain_HyperVStimer(e.stimer());
    MADE(e.reset());
    domain_HyperVVendorId(e.vendor_id());
    MADE(e.frequencies());
    MADE(e.reenlightenment());
    domain_HyperVTlbFlush(e.tlbflush());
    MADE(e.ipi());
    MADE(e.evmcs());
    MADE(e.avic());
    MADE(e.emsr_bitmap());
    MADE(e.xmm_input());
}

static void domain_KvmDirtyRing(const domain::KvmDirtyRing &e) {
    TEXT(e, state, common::OnOff::off);
    UNSIGNED(e, size, 392);
}

static void domain_Kvm(const domain::Kvm &e) {
    MADE(e.hidden());
    MADE(e.hint_dedicated());
    MADE(e.poll_control());
    MADE(e.pv_ipi());
    domain_KvmDirtyRing(e.dirty_ring());
}

static void domain_LinuxCapabilities(const domain::LinuxCapabilities &e) {
    TEXT(e, policy, domain::CapabilitiesPolicy::default_);
    MADE(e.audit_control());
    MADE(e.audit_write());
    MADE(e.block_suspend());
    MADE(e.chown());
    MADE(e.dac_override());
    MADE(e.dac_read_search());
    MADE(e.fowner());
    MADE(e.fsetid());
    MADE(e.ipc_lock());
    MADE(e.ipc_owner());
    MADE(e.kill());
    MADE(e.lease());
    MADE(e.linux_immutable());
    MADE(e.mac_admin());
    MADE(e.mac_override());
    MADE(e.mknod());
    MADE(e.net_admin());
    MADE(e.net_bind_service());
    MADE(e.net_broadcast());
    MADE(e.net_raw());
    MADE(e.setgid());
    MADE(e.setfcap());
    MADE(e.setpcap());
    MADE(e.setuid());
    MADE(e.sys_admin());
    MADE(e.sys_boot());
    MADE(e.sys_chroot());
    MADE(e.sys_module());
    MADE(e.sys_nice());
    MADE(e.sys_pacct());
    MADE(e.sys_ptrace());
    MADE(e.sys_rawio());
    MADE(e.sys_resource());
    MADE(e.sys_time());
    MADE(e.sys_tty_config());
    MADE(e.syslog());
    MADE(e.wake_alarm());
}

static void domain_Gic(const domain::Gic &e) {
    TEXT(e, version, domain::GicVersion::_2);
}

static void domain_Smm(const domain::Smm &e) {
    TEXT(e, state, common::OnOff::off);
    MADE(e.tseg());
}

static void domain_IoApic(const domain::IoApic &e) {
    TEXT(e, driver, domain::IoApicDriver::qemu);
}

static void domain_Hpt(const domain::Hpt &e) {
    TEXT(e, resizing, domain::HptResizing::disabled);
    MADE(e.maxpagesize());
}

static void domain_Msrs(const domain::Msrs &e) {
    TEXT(e, unknown, domain::MsrsUnknown::ignore);
}

static void domain_XenPassthrough(const domain::XenPassthrough &e) {
    TEXT(e, state, common::OnOff::off);
    TEXT(e, mode, domain::XenPassthroughMode::sync_pt);
}

static void domain_XenFeatures(const domain::XenFeatures &e) {
    MADE(e.e820_host());
    domain_XenPassthrough(e.passthrough());
}

static void domain_Cfpc(const domain::Cfpc &e) {
    TEXT(e, value, domain::SpeculationFix::fixed);
}

static void domain_Sbbc(const domain::Sbbc &e) {
    TEXT(e, value, domain::SpeculationFix::broken);
}

static void domain_Ibs(const domain::Ibs &e) {
    TEXT(e, value, domain::IbsFix::fixed_ccd);
}

static void domain_Tcg(const domain::Tcg &e) {
    MADE(e.tb_cache());
}

static void domain_AsyncTeardown(const domain::AsyncTeardown &e) {
    TEXT(e, enabled, common::YesNo::yes);
}

static void domain_Aia(const domain::Aia &e) {
    TEXT(e, value, domain::AiaKind::none);
}

static void domain_Features(const domain::Features &e) {
    FLAG(e, acpi, true);
    domain_Apic(e.apic());
    FLAG(e, pae, true);
    domain_FeatureState(e.hap());
    FLAG(e, viridian, true);
    FLAG(e, privnet, true);
    domain_HyperV(e.hyperv());
    domain_Kvm(e.kvm());
    MADE(e.pvspinlock());
    domain_LinuxCapabilities(e.capabilities());
    MADE(e.pmu());
    MADE(e.vmport());
    domain_Gic(e.gic());
    domain_Smm(e.smm());
    domain_IoApic(e.ioapic());
    domain_Hpt(e.hpt());
    MADE(e.vmcoreinfo());
    MADE(e.htm());
    MADE(e.nested_hv());
    domain_Msrs(e.msrs());
    MADE(e.ccf_assist());
    domain_XenFeatures(e.xen());
    domain_Cfpc(e.cfpc());
    domain_Sbbc(e.sbbc());
    domain_Ibs(e.ibs());
    domain_Tcg(e.tcg());
    domain_AsyncTeardown(e.async_teardown());
    MADE(e.ras());
    MADE(e.ps2());
    domain_Aia(e.aia());
    FLAG(e, virtualization, true);
}

static void domain_TimerCatchup(const domain::TimerCatchup &e) {
    UNSIGNED(e, threshold, 418);
    UNSIGNED(e, slew, 419);
    UNSIGNED(e, limit, 420);
}

static void domain_Timer(const domain::Timer &e) {
    TEXT(e, name, domain::TimerName::rtc);
    TEXT(e, present, common::YesNo::no);
    TEXT(e, tickpolicy, domain::TickPolicy::merge);
    TEXT(e, track, domain::TimerTrack::realtime);
    UNSIGNED(e, frequency, 416);
    TEXT(e, mode, domain::TimerMode::emulate);
    domain_TimerCatchup(e.catchup());
}

static void domain_Clock(const domain::Clock &e) {
    TEXT(e, offset, domain::ClockOffset::timezone);
    TEXT(e, adjustment, "t408");
    TEXT(e, basis, domain::ClockBasis::localtime);
    TEXT(e, timezone, "t410");
    UNSIGNED(e, start, 411);
    domain_Timer(ADDED(e.timers()));
}

static void domain_SleepState(const domain::SleepState &e) {
    TEXT(e, enabled, common::YesNo::no);
}

static void domain_PowerManagement(const domain::PowerManagement &e) {
    domain_SleepState(e.suspend_to_mem());
    MADE(e.suspend_to_disk());
}

static void domain_PerfEvent(const domain::PerfEvent &e) {
    TEXT(e, name, domain::PerfEventName::branch_misses);
    TEXT(e, enabled, common::YesNo::no);
}

static void domain_Perf(const domain::Perf &e) {
    domain_PerfEvent(ADDED(e.events()));
}

static void devices_DiskQueue(const devices::DiskQueue &e) {
    UNSIGNED(e, id, 455);
}

static void devices_DiskIoThread(const devices::DiskIoThread &e) {
    UNSIGNED(e, id, 454);
    devices_DiskQueue(ADDED(e.queues()));
}

static void devices_DiskIoThreads(const devices::DiskIoThreads &e) {
    devices_DiskIoThread(ADDED(e.iothreads()));
}

static void devices_DiskStatistic(const devices::DiskStatistic &e) {
    UNSIGNED(e, interval, 456);
}

static void devices_LatencyBin(const devices::LatencyBin &e) {
    UNSIGNED(e, start, 458);
}

static void devices_LatencyHistogram(const devices::LatencyHistogram &e) {
    TEXT(e, type, devices::LatencyOperation::write);
    devices_LatencyBin(ADDED(e.bins()));
}

static void devices_DiskStatistics(const devices::DiskStatistics &e) {
    devices_DiskStatistic(ADDED(e.statistics()));
    devices_LatencyHistogram(ADDED(e.latency_histograms()));
}

static void devices_DiskDriver(const devices::DiskDriver &e) {
    TEXT(e, name, "t435");
    TEXT(e, type, devices::StorageFormat::dmg);
    TEXT(e, cache, devices::DiskCache::unsafe);
    TEXT(e, error_policy, devices::ErrorPolicy::ignore);
    TEXT(e, rerror_policy, devices::ErrorPolicy::enospace);
    TEXT(e, io, devices::DiskIo::io_uring);
    TEXT(e, ioeventfd, common::OnOff::off);
    TEXT(e, event_idx, common::OnOff::on);
    TEXT(e, copy_on_read, common::OnOff::off);
    TEXT(e, discard, devices::Discard::unmap);
    UNSIGNED(e, iothread, 445);
    TEXT(e, detect_zeroes, devices::DetectZeroes::unmap);
    UNSIGNED(e, queues, 447);
    UNSIGNED(e, queue_size, 448);
    TEXT(e, iommu, common::OnOff::off);
    TEXT(e, ats, common::OnOff::on);
    TEXT(e, packed, common::OnOff::off);
    TEXT(e, page_per_vq, common::OnOff::on);
    TEXT(e, discard_no_unref, common::OnOff::off);
    MADE(e.metadata_cache());
    devices_DiskIoThreads(e.iothreads());
    devices_DiskStatistics(e.statistics());
}

static void devices_BackingStore(const devices::BackingStore &e) {
    TEXT(e, type, devices::DiskType::file);
    UNSIGNED(e, index, 460);
    MADE(e.format());
    MADE(e.source());
    MADE(e.backing_store());
}

static void devices_BackendDomain(const devices::BackendDomain &e) {
    TEXT(e, name, "t461");
}

static void devices_Geometry(const devices::Geometry &e) {
    UNSIGNED(e, cyls, 462);
    UNSIGNED(e, heads, 463);
    UNSIGNED(e, secs, 464);
    TEXT(e, trans, devices::GeometryTranslation::auto_);
}

static void devices_BlockIo(const devices::BlockIo &e) {
    UNSIGNED(e, logical_block_size, 466);
    UNSIGNED(e, physical_block_size, 467);
    UNSIGNED(e, discard_granularity, 468);
}

static void devices_Mirror(const devices::Mirror &e) {
    TEXT(e, type, devices::DiskType::block);
    TEXT(e, file, "t470");
    TEXT(e, old_format, devices::StorageFormat::cloop);
    TEXT(e, job, devices::MirrorJob::copy);
    TEXT(e, ready, devices::MirrorReady::pivot);
    MADE(e.format());
    MADE(e.source());
    MADE(e.backing_store());
}

static void devices_DiskTarget(const devices::DiskTarget &e) {
    TEXT(e, dev, "t474");
    TEXT(e, bus, devices::DiskBus::usb);
    TEXT(e, tray, devices::Tray::open);
    TEXT(e, removable, common::OnOff::off);
    UNSIGNED(e, rotation_rate, 478);
    TEXT(e, dpofua, common::OnOff::off);
}

static void devices_ThrottleFilter(const devices::ThrottleFilter &e) {
    TEXT(e, group, "t480");
}

static void devices_ThrottleFilters(const devices::ThrottleFilters &e) {
    devices_ThrottleFilter(ADDED(e.throttlefilters()));
}

static void devices_Transient(const devices::Transient &e) {
    TEXT(e, share_backing, common::YesNo::no);
}

static void devices_Boot(const devices::Boot &e) {
    UNSIGNED(e, order, 488);
    TEXT(e, loadparm, "t489");
}

static void devices_Alias(const devices::Alias &e) {
    TEXT(e, name, "t490");
}

static void devices_Acpi(const devices::Acpi &e) {
    UNSIGNED(e, index, 491);
    TEXT(e, nodeset, "t492");
}

static void devices_Zpci(const devices::Zpci &e) {
    NUMBER(e, uid, 0x0200);
    NUMBER(e, fid, 0x0201);
}

static void devices_Address(const devices::Address &e) {
    TEXT(e, type, devices::AddressType::dimm);
    NUMBER(e, domain, 0x01ee);
    UNSIGNED(e, controller, 495);
    NUMBER(e, bus, 0x01f0);
    UNSIGNED(e, target, 497);
    UNSIGNED(e, unit, 498);
    NUMBER(e, slot, 0x01f3);
    NUMBER(e, function, 0x01f4);
    TEXT(e, multifunction, common::OnOff::off);
    NUMBER(e, device, 0x01f6);
    TEXT(e, port, "t503");
    TEXT(e, reg, "t504");
    NUMBER(e, cssid, 0x01f9);
    NUMBER(e, ssid, 0x01fa);
    NUMBER(e, devno, 0x01fb);
    NUMBER(e, iobase, 0x01fc);
    NUMBER(e, irq, 0x01fd);
    TEXT(e, base, "t510");
    TEXT(e, uuid, "t511");
    devices_Zpci(e.zpci());
}

static void devices_Disk(const devices::Disk &e) {
    TEXT(e, type, devices::DiskType::vhostuser);
    TEXT(e, device, devices::DiskDevice::floppy);
    TEXT(e, model, devices::DiskModel::virtio_transitional);
    TEXT(e, rawio, common::YesNo::yes);
    TEXT(e, sgio, devices::SgIo::unfiltered);
    TEXT(e, snapshot, devices::DiskSnapshot::external);
    devices_DiskDriver(e.driver());
    MADE(e.auth());
    MADE(e.source());
    devices_BackingStore(e.backing_store());
    devices_BackendDomain(e.backenddomain());
    devices_Geometry(e.geometry());
    devices_BlockIo(e.blockio());
    devices_Mirror(e.mirror());
    devices_DiskTarget(e.target());
    MADE(e.iotune());
    devices_ThrottleFilters(e.throttlefilters());
    FLAG(e, readonly, true);
    FLAG(e, shareable, true);
    devices_Transient(e.transient());
    TEXT(e, serial, "t484");
    TEXT(e, wwn, "t485");
    TEXT(e, vendor, "t486");
    TEXT(e, product, "t487");
    MADE(e.encryption());
    devices_Boot(e.boot());
    devices_Alias(e.alias());
    devices_Acpi(e.acpi());
    devices_Address(e.address());
}

static void devices_PciModel(const devices::PciModel &e) {
    TEXT(e, name, devices::PciModelName::pci_bridge);
}

static void devices_ControllerTarget(const devices::ControllerTarget &e) {
    NUMBER(e, chassis_nr, 0x020a);
    NUMBER(e, chassis, 0x020b);
    NUMBER(e, port, 0x020c);
    NUMBER(e, bus_nr, 0x020d);
    NUMBER(e, index, 0x020e);
    TEXT(e, hotplug, common::OnOff::off);
    UNSIGNED(e, mem_reserve, 528);
    UNSIGNED(e, node, 529);
}

static void devices_ControllerDriver(const devices::ControllerDriver &e) {
    UNSIGNED(e, queues, 531);
    UNSIGNED(e, cmd_per_lun, 532);
    UNSIGNED(e, max_sectors, 533);
    TEXT(e, ioeventfd, common::OnOff::on);
    UNSIGNED(e, iothread, 535);
    TEXT(e, iommu, common::OnOff::on);
    TEXT(e, ats, common::OnOff::off);
    TEXT(e, packed, common::OnOff::on);
    TEXT(e, page_per_vq, common::OnOff::off);
    MADE(e.iothreads());
}

static void devices_UsbMaster(const devices::UsbMaster &e) {
    TEXT(e, startport, "t540");
}

static void devices_Controller(const devices::Controller &e) {
    TEXT(e, type, devices::ControllerType::isa);
    UNSIGNED(e, index, 515);
    TEXT(e, model, devices::ControllerModel::qemu_xhci);
    UNSIGNED(e, ports, 517);
    UNSIGNED(e, vectors, 518);
    UNSIGNED(e, max_grant_frames, 519);
    UNSIGNED(e, max_event_channels, 520);
    devices_PciModel(e.pci_model());
    devices_ControllerTarget(e.target());
    TEXT(e, serial, "t530");
    devices_ControllerDriver(e.driver());
    MADE(e.alias());
    devices_UsbMaster(e.master());
    MADE(e.acpi());
    MADE(e.address());
    MADE(e.pcihole64());
}

static void devices_LeaseTarget(const devices::LeaseTarget &e) {
    TEXT(e, path, "t543");
    UNSIGNED(e, offset, 544);
}

static void devices_Lease(const devices::Lease &e) {
    TEXT(e, lockspace, "t541");
    TEXT(e, key, "t542");
    devices_LeaseTarget(e.target());
}

static void devices_FilesystemDriver(const devices::FilesystemDriver &e) {
    TEXT(e, type, devices::FilesystemDriverType::virtiofs);
    TEXT(e, format, devices::StorageFormat::cow);
    TEXT(e, wrpolicy, devices::WritePolicy::immediate);
    UNSIGNED(e, queue, 554);
    TEXT(e, iommu, common::OnOff::off);
    TEXT(e, ats, common::OnOff::on);
    TEXT(e, packed, common::OnOff::off);
    TEXT(e, page_per_vq, common::OnOff::on);
}

static void devices_FilesystemCache(const devices::FilesystemCache &e) {
    TEXT(e, mode, devices::CacheMode::always);
}

static void devices_FilesystemSandbox(const devices::FilesystemSandbox &e) {
    TEXT(e, mode, devices::SandboxMode::namespace_);
}

static void devices_FilesystemLock(const devices::FilesystemLock &e) {
    TEXT(e, posix, common::OnOff::off);
    TEXT(e, flock, common::OnOff::on);
}

static void devices_ThreadPool(const devices::ThreadPool &e) {
    SIGNED(e, size, -565);
}

static void devices_OpenFiles(const devices::OpenFiles &e) {
    UNSIGNED(e, max, 566);
}

static void devices_FilesystemBinary(const devices::FilesystemBinary &e) {
    TEXT(e, path, "t559");
    TEXT(e, xattr, common::OnOff::on);
    devices_FilesystemCache(e.cache());
    devices_FilesystemSandbox(e.sandbox());
    devices_FilesystemLock(e.lock());
    devices_ThreadPool(e.thread_pool());
    devices_OpenFiles(e.openfiles());
}

static void devices_FilesystemSource(const devices::FilesystemSource &e) {
    TEXT(e, dir, "t567");
    TEXT(e, socket, "t568");
    TEXT(e, dev, "t569");
    TEXT(e, file, "t570");
    TEXT(e, name, "t571");
    UNSIGNED(e, usage, 572);
    TEXT(e, units, "t573");
    TEXT(e, pool, "t574");
    TEXT(e, volume, "t575");
}

static void devices_FilesystemTarget(const devices::FilesystemTarget &e) {
    TEXT(e, dir, "t576");
}

static void devices_Filesystem(const devices::Filesystem &e) {
    TEXT(e, type, devices::FilesystemType::volume);
    TEXT(e, accessmode, devices::AccessMode::passthrough);
    TEXT(e, model, devices::VirtioModel::virtio_transitional);
    TEXT(e, multidevs, devices::MultiDevs::default_);
    TEXT(e, fmode, "t549");
    TEXT(e, dmode, "t550");
    devices_FilesystemDriver(e.driver());
    devices_FilesystemBinary(e.binary());
    MADE(e.idmap());
    devices_FilesystemSource(e.source());
    devices_FilesystemTarget(e.target());
    FLAG(e, readonly, true);
    MADE(e.boot());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
    MADE(e.space_hard_limit());
    MADE(e.space_soft_limit());
}

static void devices_Mac(const devices::Mac &e) {
    TEXT(e, address, "t581");
    TEXT(e, type, devices::MacType::generated);
    TEXT(e, check, common::YesNo::no);
    TEXT(e, current_address, "t584");
}

static void devices_InterfaceLocal(const devices::InterfaceLocal &e) {
    TEXT(e, address, "t601");
    SIGNED(e, port, -602);
}

static void devices_UsbId(const devices::UsbId &e) {
    NUMBER(e, id, 0x025b);
}

static void devices_InterfaceIp(const devices::InterfaceIp &e) {
    TEXT(e, address, "t604");
    TEXT(e, family, network_common::AddressFamily::ipv6);
    UNSIGNED(e, prefix, 606);
    TEXT(e, peer, "t607");
}

static void network_common_Route(const network_common::Route &e) {
    TEXT(e, family, network_common::AddressFamily::ipv4);
    TEXT(e, address, "t609");
    TEXT(e, netmask, "t610");
    UNSIGNED(e, prefix, 611);
    TEXT(e, gateway, "t612");
    UNSIGNED(e, metric, 613);
}

static void devices_InterfaceSource(const devices::InterfaceSource &e) {
    TEXT(e, type, devices::SocketType::unix_);
    TEXT(e, path, "t586");
    TEXT(e, network, "t587");
    TEXT(e, portgroup, "t588");
    TEXT(e, switchid, "t589");
    TEXT(e, portid, "t590");
    TEXT(e, portgroupid, "t591");
    SIGNED(e, connectionid, -592);
    TEXT(e, bridge, "t593");
    TEXT(e, mac_table_manager, devices::MacTableManager::kernel);
    TEXT(e, dev, "t595");
    TEXT(e, name, "t596");
    TEXT(e, mode, devices::InterfaceMode::passthrough);
    TEXT(e, ip_address, "t598");
    SIGNED(e, port, -599);
    TEXT(e, missing, common::YesNo::yes);
    devices_InterfaceLocal(e.local());
    MADE(e.reconnect());
    devices_UsbId(e.vendor());
    MADE(e.product());
    MADE(e.address());
    devices_InterfaceIp(ADDED(e.ips()));
    network_common_Route(ADDED(e.routes()));
}

static void network_common_VlanTag(const network_common::VlanTag &e) {
    UNSIGNED(e, id, 615);
    TEXT(e, native_mode, network_common::NativeMode::tagged);
}

static void network_common_Vlan(const network_common::Vlan &e) {
    TEXT(e, trunk, common::YesNo::yes);
    network_common_VlanTag(ADDED(e.tags()));
}

static void network_common_VirtualPortParameters(const network_common::VirtualPortParameters &e) {
    NUMBER(e, managerid, 0x026a);
    NUMBER(e, typeid_, 0x026b);
    NUMBER(e, typeidversion, 0x026c);
    TEXT(e, instanceid, "t621");
    TEXT(e, interfaceid, "t622");
    TEXT(e, profileid, "t623");
}

static void network_common_VirtualPort(const network_common::VirtualPort &e) {
    TEXT(e, type, network_common::VirtualPortType::_802_1qbh);
    network_common_VirtualPortParameters(e.parameters());
}

static void network_common_BandwidthLimit(const network_common::BandwidthLimit &e) {
    UNSIGNED(e, average, 625);
    UNSIGNED(e, peak, 626);
    UNSIGNED(e, floor, 627);
    UNSIGNED(e, burst, 628);
}

static void network_common_Bandwidth(const network_common::Bandwidth &e) {
    UNSIGNED(e, class_id, 624);
    network_common_BandwidthLimit(e.inbound());
    MADE(e.outbound());
}

static void network_common_PortOptions(const network_common::PortOptions &e) {
    TEXT(e, isolated, common::YesNo::no);
}

static void devices_PortRange(const devices::PortRange &e) {
    SIGNED(e, start, -633);
    SIGNED(e, end, -634);
    SIGNED(e, to, -635);
    TEXT(e, exclude, common::YesNo::yes);
}

static void devices_PortForward(const devices::PortForward &e) {
    TEXT(e, proto, devices::PortProtocol::tcp);
    TEXT(e, address, "t631");
    TEXT(e, dev, "t632");
    devices_PortRange(ADDED(e.ranges()));
}

static void devices_Script(const devices::Script &e) {
    TEXT(e, path, "t637");
}

static void devices_InterfaceTarget(const devices::InterfaceTarget &e) {
    TEXT(e, dev, "t638");
    TEXT(e, managed, common::YesNo::no);
}

static void devices_InterfaceGuest(const devices::InterfaceGuest &e) {
    TEXT(e, dev, "t640");
    TEXT(e, actual, "t641");
}

static void devices_InterfaceModel(const devices::InterfaceModel &e) {
    TEXT(e, type, "t642");
}

static void devices_HostOffload(const devices::HostOffload &e) {
    TEXT(e, csum, common::OnOff::on);
    TEXT(e, gso, common::OnOff::off);
    TEXT(e, tso4, common::OnOff::on);
    TEXT(e, tso6, common::OnOff::off);
    TEXT(e, ecn, common::OnOff::on);
    TEXT(e, ufo, common::OnOff::off);
    TEXT(e, mrg_rxbuf, common::OnOff::on);
}

static void devices_GuestOffload(const devices::GuestOffload &e) {
    TEXT(e, csum, common::OnOff::off);
    TEXT(e, tso4, common::OnOff::on);
    TEXT(e, tso6, common::OnOff::off);
    TEXT(e, ecn, common::OnOff::on);
    TEXT(e, ufo, common::OnOff::off);
}

static void devices_InterfaceDriver(const devices::InterfaceDriver &e) {
    TEXT(e, name, devices::InterfaceDriverName::kvm);
    TEXT(e, model, "t644");
    TEXT(e, iommufd, common::YesNo::no);
    TEXT(e, txmode, devices::TxMode::iothread);
    TEXT(e, ioeventfd, common::OnOff::off);
    TEXT(e, event_idx, common::OnOff::on);
    UNSIGNED(e, queues, 649);
    UNSIGNED(e, rx_queue_size, 650);
    UNSIGNED(e, tx_queue_size, 651);
    TEXT(e, rss, common::OnOff::on);
    TEXT(e, rss_hash_report, common::OnOff::off);
    TEXT(e, iommu, common::OnOff::on);
    TEXT(e, ats, common::OnOff::off);
    TEXT(e, packed, common::OnOff::on);
    TEXT(e, page_per_vq, common::OnOff::off);
    devices_HostOffload(e.host());
    devices_GuestOffload(e.guest());
}

static void devices_InterfaceBackend(const devices::InterfaceBackend &e) {
    TEXT(e, type, devices::InterfaceBackendType::default_);
    TEXT(e, tap, "t671");
    TEXT(e, vhost, "t672");
    TEXT(e, log_file, "t673");
    TEXT(e, hostname, "t674");
    TEXT(e, fqdn, "t675");
}

static void devices_FilterParameter(const devices::FilterParameter &e) {
    TEXT(e, name, "t677");
    TEXT(e, value, "t678");
}

static void devices_FilterRef(const devices::FilterRef &e) {
    TEXT(e, filter, "t676");
    devices_FilterParameter(ADDED(e.parameters()));
}

static void devices_InterfaceTune(const devices::InterfaceTune &e) {
    UNSIGNED(e, sndbuf, 679);
}

static void devices_Teaming(const devices::Teaming &e) {
    TEXT(e, type, devices::TeamingType::persistent);
    TEXT(e, persistent, "t681");
}

static void devices_Link(const devices::Link &e) {
    TEXT(e, state, devices::LinkState::up);
}

static void network_common_Mtu(const network_common::Mtu &e) {
    UNSIGNED(e, size, 683);
}

static void devices_CoalesceFrames(const devices::CoalesceFrames &e) {
    UNSIGNED(e, max, 684);
}

static void devices_CoalesceRx(const devices::CoalesceRx &e) {
    devices_CoalesceFrames(e.frames());
}

static void devices_Coalesce(const devices::Coalesce &e) {
    devices_CoalesceRx(e.rx());
}

static void devices_Rom(const devices::Rom &e) {
    TEXT(e, enabled, common::YesNo::no);
    TEXT(e, bar, common::OnOff::on);
    TEXT(e, file, "t687");
}

static void devices_Interface(const devices::Interface &e) {
    TEXT(e, type, devices::InterfaceType::internal);
    TEXT(e, managed, common::YesNo::no);
    TEXT(e, trust_guest_rx_filters, common::YesNo::yes);
    devices_Mac(e.mac());
    devices_InterfaceSource(e.source());
    network_common_Vlan(e.vlan());
    network_common_VirtualPort(e.virtualport());
    network_common_Bandwidth(e.bandwidth());
    network_common_PortOptions(e.port());
    MADE(ADDED(e.ips()));
    MADE(ADDED(e.routes()));
    devices_PortForward(ADDED(e.port_forwards()));
    devices_Script(e.script());
    MADE(e.downscript());
    MADE(e.backenddomain());
    devices_InterfaceTarget(e.target());
    devices_InterfaceGuest(e.guest());
    devices_InterfaceModel(e.model());
    devices_InterfaceDriver(e.driver());
    devices_InterfaceBackend(e.backend());
    devices_FilterRef(e.filterref());
    devices_InterfaceTune(e.tune());
    devices_Teaming(e.teaming());
    devices_Link(e.link());
    network_common_Mtu(e.mtu());
    devices_Coalesce(e.coalesce());
    MADE(e.boot());
    MADE(e.alias());
    devices_Rom(e.rom());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_Clipboard(const devices::Clipboard &e) {
    TEXT(e, copypaste, common::YesNo::no);
}

static void devices_Mouse(const devices::Mouse &e) {
    TEXT(e, mode, devices::MouseMode::server);
}

static void devices_CharSource(const devices::CharSource &e) {
    TEXT(e, mode, devices::CharMode::bind);
    TEXT(e, path, "t693");
    TEXT(e, append, common::OnOff::on);
    TEXT(e, host, "t695");
    TEXT(e, service, "t696");
    TEXT(e, tls, common::YesNo::no);
    TEXT(e, channel, "t698");
    TEXT(e, master, "t699");
    TEXT(e, slave, "t700");
    MADE(ADDED(e.seclabels()));
    MADE(e.reconnect());
    devices_Clipboard(e.clipboard());
    devices_Mouse(e.mouse());
}

static void devices_CharProtocol(const devices::CharProtocol &e) {
    TEXT(e, type, devices::CharProtocolType::tls);
}

static void devices_CharLog(const devices::CharLog &e) {
    TEXT(e, file, "t704");
    TEXT(e, append, common::OnOff::off);
}

static void devices_SerialModel(const devices::SerialModel &e) {
    TEXT(e, name, devices::SerialModelName::sclpconsole);
}

static void devices_SerialTarget(const devices::SerialTarget &e) {
    TEXT(e, type, devices::SerialTargetType::isa_debug);
    TEXT(e, port, "t707");
    devices_SerialModel(e.model());
}

static void devices_Smartcard(const devices::Smartcard &e) {
    TEXT(e, mode, devices::SmartcardMode::host_certificates);
    TEXT(e, type, devices::CharType::dbus);
    TEXTS(e, certificates, "t690");
    TEXT(e, database, "t691");
    devices_CharSource(ADDED(e.sources()));
    devices_CharProtocol(e.protocol());
    devices_CharLog(e.log());
    devices_SerialTarget(e.target());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_Serial(const devices::Serial &e) {
    TEXT(e, type, devices::CharType::unix_);
    TEXT(e, tty, "t710");
    MADE(ADDED(e.sources()));
    MADE(e.protocol());
    MADE(e.log());
    MADE(e.target());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_Parallel(const devices::Parallel &e) {
    TEXT(e, type, devices::CharType::udp);
    TEXT(e, tty, "t712");
    MADE(ADDED(e.sources()));
    MADE(e.protocol());
    MADE(e.log());
    MADE(e.target());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_ConsoleTarget(const devices::ConsoleTarget &e) {
    TEXT(e, type, devices::ConsoleTargetType::lxc);
    TEXT(e, port, "t716");
    MADE(e.model());
}

static void devices_Console(const devices::Console &e) {
    TEXT(e, type, devices::CharType::stdio);
    TEXT(e, tty, "t714");
    MADE(ADDED(e.sources()));
    MADE(e.protocol());
    MADE(e.log());
    devices_ConsoleTarget(e.target());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_ChannelTarget(const devices::ChannelTarget &e) {
    TEXT(e, type, devices::ChannelTargetType::guestfwd);
    TEXT(e, address, "t719");
    TEXT(e, port, "t720");
    TEXT(e, name, "t721");
    TEXT(e, state, devices::ChannelState::connected);
}

static void devices_Channel(const devices::Channel &e) {
    TEXT(e, type, devices::CharType::nmdm);
    MADE(ADDED(e.sources()));
    MADE(e.protocol());
    MADE(e.log());
    devices_ChannelTarget(e.target());
    MADE(e.alias());
    MADE(e.address());
}

static void devices_VirtioDriver(const devices::VirtioDriver &e) {
    TEXT(e, iommu, common::OnOff::on);
    TEXT(e, ats, common::OnOff::off);
    TEXT(e, packed, common::OnOff::on);
    TEXT(e, page_per_vq, common::OnOff::off);
}

static void devices_InputSource(const devices::InputSource &e) {
    TEXT(e, dev, "t730");
    TEXT(e, evdev, "t731");
    TEXT(e, grab, devices::InputGrab::all);
    TEXT(e, grab_toggle, devices::GrabToggle::alt_alt);
    TEXT(e, repeat, common::OnOff::on);
}

static void devices_Input(const devices::Input &e) {
    TEXT(e, type, devices::InputType::passthrough);
    TEXT(e, bus, devices::InputBus::parallels);
    TEXT(e, model, devices::VirtioModel::virtio_non_transitional);
    devices_VirtioDriver(e.driver());
    devices_InputSource(e.source());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_TpmDevice(const devices::TpmDevice &e) {
    TEXT(e, path, "t740");
}

static void devices_TpmEncryption(const devices::TpmEncryption &e) {
    TEXT(e, secret, "t741");
}

static void devices_ActivePcrBanks(const devices::ActivePcrBanks &e) {
    FLAG(e, sha1, true);
    FLAG(e, sha256, true);
    FLAG(e, sha384, true);
    FLAG(e, sha512, true);
}

static void devices_TpmSource(const devices::TpmSource &e) {
    TEXT(e, type, devices::TpmSourceType::unix_);
    TEXT(e, mode, devices::CharMode::connect);
    TEXT(e, path, "t748");
}

static void devices_TpmProfile(const devices::TpmProfile &e) {
    TEXT(e, source, "t749");
    TEXT(e, remove_disabled, devices::RemoveDisabled::check);
    TEXT(e, name, "t751");
}

static void devices_TpmBackend(const devices::TpmBackend &e) {
    TEXT(e, type, devices::TpmBackendType::emulator);
    TEXT(e, version, devices::TpmVersion::_2_0);
    TEXT(e, persistent_state, common::YesNo::yes);
    UNSIGNED(e, debug, 139);
    devices_TpmDevice(e.device());
    devices_TpmEncryption(e.encryption());
    devices_ActivePcrBanks(e.active_pcr_banks());
    devices_TpmSource(e.source());
    devices_TpmProfile(e.profile());
}

static void devices_Tpm(const devices::Tpm &e) {
    TEXT(e, model, devices::TpmModel::spapr_tpm_proxy);
    devices_TpmBackend(e.backend());
    MADE(e.alias());
    MADE(e.address());
}

static void devices_GraphicsListen(const devices::GraphicsListen &e) {
    TEXT(e, type, devices::ListenType::none);
    TEXT(e, address, "t776");
    TEXT(e, network, "t777");
    TEXT(e, socket, "t778");
}

static void devices_GraphicsChannel(const devices::GraphicsChannel &e) {
    TEXT(e, name, devices::SpiceChannel::cursor);
    TEXT(e, mode, devices::ChannelSecurity::any);
}

static void devices_SpiceImage(const devices::SpiceImage &e) {
    TEXT(e, compression, devices::ImageCompression::auto_lz);
}

static void devices_SpiceWan(const devices::SpiceWan &e) {
    TEXT(e, compression, devices::WanCompression::always);
}

static void devices_SpicePlayback(const devices::SpicePlayback &e) {
    TEXT(e, compression, common::OnOff::off);
}

static void devices_SpiceStreaming(const devices::SpiceStreaming &e) {
    TEXT(e, mode, devices::StreamingMode::all);
}

static void devices_FileTransfer(const devices::FileTransfer &e) {
    TEXT(e, enable, common::YesNo::no);
}

static void devices_Gl(const devices::Gl &e) {
    TEXT(e, enable, common::YesNo::yes);
    TEXT(e, rendernode, "t787");
}

static void devices_AudioRef(const devices::AudioRef &e) {
    UNSIGNED(e, id, 788);
}

static void devices_Graphics(const devices::Graphics &e) {
    TEXT(e, type, devices::GraphicsType::sdl);
    TEXT(e, socket, "t753");
    SIGNED(e, port, -754);
    SIGNED(e, tls_port, -755);
    TEXT(e, autoport, common::YesNo::yes);
    SIGNED(e, websocket, -757);
    TEXT(e, replace_user, common::YesNo::yes);
    TEXT(e, multi_user, common::YesNo::no);
    TEXT(e, listen, "t760");
    TEXT(e, keymap, "t761");
    TEXT(e, share_policy, devices::SharePolicy::allow_exclusive);
    TEXT(e, power_control, common::YesNo::no);
    TEXT(e, wait, common::YesNo::yes);
    TEXT(e, default_mode, devices::ChannelSecurity::any);
    TEXT(e, username, "t766");
    TEXT(e, passwd, "t767");
    TEXT(e, passwd_valid_to, "t768");
    TEXT(e, connected, devices::Connected::disconnect);
    TEXT(e, display, "t770");
    TEXT(e, xauth, "t771");
    TEXT(e, fullscreen, common::YesNo::yes);
    TEXT(e, p2p, common::YesNo::no);
    TEXT(e, address, "t774");
    devices_GraphicsListen(ADDED(e.listens()));
    devices_GraphicsChannel(ADDED(e.channels()));
    devices_SpiceImage(e.image());
    devices_SpiceWan(e.jpeg());
    MADE(e.zlib());
    devices_SpicePlayback(e.playback());
    devices_SpiceStreaming(e.streaming());
    MADE(e.mouse());
    MADE(e.clipboard());
    devices_FileTransfer(e.filetransfer());
    devices_Gl(e.gl());
    devices_AudioRef(e.audio());
}

static void devices_Codec(const devices::Codec &e) {
    TEXT(e, type, devices::CodecType::duplex);
}

static void devices_Sound(const devices::Sound &e) {
    TEXT(e, model, devices::SoundModel::ich9);
    TEXT(e, multichannel, common::YesNo::yes);
    UNSIGNED(e, streams, 791);
    devices_Codec(ADDED(e.codecs()));
    MADE(e.audio());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
    MADE(e.driver());
}

static void devices_AudioSettings(const devices::AudioSettings &e) {
    UNSIGNED(e, frequency, 817);
    UNSIGNED(e, channels, 818);
    TEXT(e, format, devices::SampleFormat::s8);
}

static void devices_AudioStream(const devices::AudioStream &e) {
    TEXT(e, mixing_engine, common::YesNo::no);
    TEXT(e, fixed_settings, common::YesNo::yes);
    UNSIGNED(e, voices, 805);
    UNSIGNED(e, buffer_length, 806);
    TEXT(e, dev, "t807");
    UNSIGNED(e, buffer_count, 808);
    TEXT(e, try_poll, common::YesNo::no);
    TEXT(e, server_name, "t810");
    TEXT(e, client_name, "t811");
    TEXT(e, connect_ports, "t812");
    TEXT(e, exact_name, common::YesNo::no);
    TEXT(e, name, "t814");
    TEXT(e, stream_name, "t815");
    UNSIGNED(e, latency, 816);
    devices_AudioSettings(e.settings());
}

static void devices_Audio(const devices::Audio &e) {
    UNSIGNED(e, id, 793);
    TEXT(e, type, devices::AudioType::coreaudio);
    UNSIGNED(e, timer_period, 795);
    TEXT(e, try_mmap, common::YesNo::yes);
    TEXT(e, exclusive, common::YesNo::no);
    SIGNED(e, dsp_policy, -798);
    TEXT(e, server_name, "t799");
    TEXT(e, driver, devices::SdlAudioDriver::esd);
    TEXT(e, path, "t801");
    TEXT(e, runtime_dir, "t802");
    devices_AudioStream(e.input());
    MADE(e.output());
}

static void devices_VideoDriver(const devices::VideoDriver &e) {
    TEXT(e, iommu, common::OnOff::on);
    TEXT(e, ats, common::OnOff::off);
    TEXT(e, packed, common::OnOff::on);
    TEXT(e, page_per_vq, common::OnOff::off);
    TEXT(e, vgaconf, devices::VgaConf::off);
    TEXT(e, name, devices::VideoBackend::vhostuser);
}

static void devices_VideoAcceleration(const devices::VideoAcceleration &e) {
    TEXT(e, accel3d, common::YesNo::yes);
    TEXT(e, accel2d, common::YesNo::no);
    TEXT(e, rendernode, "t838");
}

static void devices_VideoResolution(const devices::VideoResolution &e) {
    UNSIGNED(e, x, 839);
    UNSIGNED(e, y, 840);
}

static void devices_VideoModel(const devices::VideoModel &e) {
    TEXT(e, type, devices::VideoType::parallels);
    UNSIGNED(e, ram, 827);
    UNSIGNED(e, vram, 828);
    UNSIGNED(e, vram64, 829);
    UNSIGNED(e, vgamem, 830);
    UNSIGNED(e, heads, 831);
    TEXT(e, primary, common::YesNo::yes);
    TEXT(e, blob, common::OnOff::off);
    TEXT(e, edid, common::OnOff::on);
    TEXT(e, device, devices::VideoDevice::virtio_vga_gl);
    devices_VideoAcceleration(e.acceleration());
    devices_VideoResolution(e.resolution());
}

static void devices_Video(const devices::Video &e) {
    devices_VideoDriver(e.driver());
    devices_VideoModel(e.model());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void network_common_HostdevDriver(const network_common::HostdevDriver &e) {
    TEXT(e, name, network_common::HostdevDriverName::kvm);
    TEXT(e, model, "t850");
    TEXT(e, iommufd, common::YesNo::no);
}

static void devices_AdapterParent(const devices::AdapterParent &e) {
    UNSIGNED(e, unique_id, 869);
    MADE(e.address());
}

static void devices_HostdevAdapter(const devices::HostdevAdapter &e) {
    TEXT(e, name, "t860");
    TEXT(e, type, devices::AdapterType::fc_host);
    TEXT(e, parent, "t862");
    TEXT(e, managed, common::YesNo::no);
    TEXT(e, parent_wwnn, "t864");
    TEXT(e, parent_wwpn, "t865");
    TEXT(e, parent_fabric_wwn, "t866");
    TEXT(e, wwnn, "t867");
    TEXT(e, wwpn, "t868");
    devices_AdapterParent(e.parentaddr());
}

static void devices_HostdevSource(const devices::HostdevSource &e) {
    TEXT(e, protocol, devices::HostdevProtocol::adapter);
    TEXT(e, name, "t853");
    TEXT(e, wwpn, "t854");
    TEXT(e, startup_policy, devices::StartupPolicy::mandatory);
    TEXT(e, auto_address, common::YesNo::yes);
    TEXT(e, missing, common::YesNo::no);
    TEXT(e, guest_reset, devices::GuestReset::off);
    TEXT(e, write_filtering, common::YesNo::no);
    MADE(e.vendor());
    MADE(e.product());
    devices_HostdevAdapter(e.adapter());
    MADE(ADDED(e.hosts()));
    MADE(e.address());
    MADE(e.auth());
    MADE(e.initiator());
    TEXT(e, block, "t870");
    TEXT(e, char_, "t871");
    TEXT(e, interface_, "t872");
}

static void devices_Hostdev(const devices::Hostdev &e) {
    TEXT(e, mode, devices::HostdevMode::capabilities);
    TEXT(e, type, devices::HostdevType::scsi);
    TEXT(e, managed, common::YesNo::no);
    TEXT(e, sgio, devices::SgIo::filtered);
    TEXT(e, rawio, common::YesNo::no);
    TEXT(e, model, devices::HostdevModel::vfio_pci);
    TEXT(e, display, common::OnOff::off);
    TEXT(e, ramfb, common::OnOff::on);
    network_common_HostdevDriver(e.driver());
    devices_HostdevSource(e.source());
    MADE(ADDED(e.ips()));
    MADE(ADDED(e.routes()));
    MADE(e.teaming());
    FLAG(e, readonly, true);
    FLAG(e, shareable, true);
    MADE(e.boot());
    MADE(e.alias());
    MADE(e.rom());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_Redirdev(const devices::Redirdev &e) {
    TEXT(e, bus, devices::RedirdevBus::usb);
    TEXT(e, type, devices::CharType::udp);
    MADE(ADDED(e.sources()));
    MADE(e.protocol());
    MADE(e.log());
    MADE(e.boot());
    MADE(e.alias());
    MADE(e.address());
}

static void devices_RedirFilterRule(const devices::RedirFilterRule &e) {
    TEXT(e, class_, "t877");
    TEXT(e, vendor, "t878");
    TEXT(e, product, "t879");
    TEXT(e, version, "t880");
    TEXT(e, allow, common::YesNo::no);
}

static void devices_RedirFilter(const devices::RedirFilter &e) {
    devices_RedirFilterRule(ADDED(e.usbdevs()));
}

static void devices_Hub(const devices::Hub &e) {
    TEXT(e, type, devices::HubType::usb);
    MADE(e.alias());
    MADE(e.address());
}

static void devices_Watchdog(const devices::Watchdog &e) {
    TEXT(e, model, devices::WatchdogModel::itco);
    TEXT(e, action, devices::WatchdogAction::poweroff);
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_MemballoonStats(const devices::MemballoonStats &e) {
    UNSIGNED(e, period, 888);
}

static void devices_Memballoon(const devices::Memballoon &e) {
    TEXT(e, model, devices::MemballoonModel::virtio);
    TEXT(e, autodeflate, common::OnOff::on);
    TEXT(e, free_page_reporting, common::OnOff::off);
    devices_MemballoonStats(e.stats());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
    MADE(e.driver());
}

static void devices_RngRate(const devices::RngRate &e) {
    UNSIGNED(e, bytes, 890);
    UNSIGNED(e, period, 891);
}

static void devices_RngBackend(const devices::RngBackend &e) {
    TEXT(e, model, devices::RngBackendModel::egd);
    TEXT(e, type, devices::CharType::stdio);
    TEXT(e, path, "t894");
    MADE(ADDED(e.sources()));
    MADE(e.protocol());
    MADE(e.log());
}

static void devices_Rng(const devices::Rng &e) {
    TEXT(e, model, devices::VirtioModel::virtio_transitional);
    devices_RngRate(e.rate());
    devices_RngBackend(e.backend());
    MADE(e.driver());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_Nvram(const devices::Nvram &e) {
    MADE(e.alias());
    MADE(e.address());
}

static void devices_Panic(const devices::Panic &e) {
    TEXT(e, model, devices::PanicModel::isa);
    MADE(e.alias());
    MADE(e.address());
}

static void devices_ShmemDevice(const devices::ShmemDevice &e) {
    TEXT(e, type, devices::ShmemModel::ivshmem_plain);
}

static void devices_ShmemServer(const devices::ShmemServer &e) {
    TEXT(e, path, "t899");
}

static void devices_ShmemMsi(const devices::ShmemMsi &e) {
    UNSIGNED(e, vectors, 900);
    TEXT(e, ioeventfd, common::OnOff::off);
}

static void devices_Shmem(const devices::Shmem &e) {
    TEXT(e, name, "t896");
    TEXT(e, role, devices::ShmemRole::peer);
    devices_ShmemDevice(e.model());
    MADE(e.size());
    devices_ShmemServer(e.server());
    devices_ShmemMsi(e.msi());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_MemorySource(const devices::MemorySource &e) {
    TEXT(e, nodemask, "t906");
    MADE(e.pagesize());
    TEXT(e, path, "t907");
    MADE(e.alignsize());
    FLAG(e, pmem, true);
}

static void devices_MemoryLabel(const devices::MemoryLabel &e) {
    MADE(e.size());
}

static void devices_MemoryAddress(const devices::MemoryAddress &e) {
    TEXT(e, base, "t912");
}

static void devices_MemoryTarget(const devices::MemoryTarget &e) {
    TEXT(e, dynamic_memslots, common::YesNo::no);
    MADE(e.size());
    UNSIGNED(e, node, 910);
    devices_MemoryLabel(e.label());
    FLAG(e, readonly, true);
    MADE(e.block());
    MADE(e.requested());
    MADE(e.current());
    devices_MemoryAddress(e.address());
}

static void devices_Memory(const devices::Memory &e) {
    TEXT(e, model, devices::MemoryModel::virtio_pmem);
    TEXT(e, access, devices::MemoryAccess::private_);
    TEXT(e, discard, common::YesNo::yes);
    TEXT(e, uuid, "t905");
    MADE(e.driver());
    devices_MemorySource(e.source());
    devices_MemoryTarget(e.target());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_CryptoBackend(const devices::CryptoBackend &e) {
    TEXT(e, model, devices::CryptoBackendModel::lkcf);
    UNSIGNED(e, queues, 916);
}

static void devices_Crypto(const devices::Crypto &e) {
    TEXT(e, model, devices::CryptoModel::virtio);
    TEXT(e, type, devices::CryptoType::qemu);
    devices_CryptoBackend(e.backend());
    MADE(e.driver());
    MADE(e.alias());
    MADE(e.address());
}

static void devices_IommuGranule(const devices::IommuGranule &e) {
    TEXT(e, mode, devices::GranuleMode::host);
    UNSIGNED(e, size, 934);
    TEXT(e, unit, "t935");
}

static void devices_IommuDriver(const devices::IommuDriver &e) {
    TEXT(e, intremap, common::OnOff::on);
    TEXT(e, caching_mode, common::OnOff::off);
    TEXT(e, eim, common::OnOff::on);
    TEXT(e, iotlb, common::OnOff::off);
    UNSIGNED(e, aw_bits, 922);
    TEXT(e, dma_translation, common::OnOff::off);
    TEXT(e, xtsup, common::OnOff::on);
    TEXT(e, passthrough, common::OnOff::off);
    UNSIGNED(e, pci_bus, 926);
    TEXT(e, accel, common::OnOff::off);
    TEXT(e, ats, common::OnOff::on);
    TEXT(e, ril, common::OnOff::off);
    SIGNED(e, ssidsize, -930);
    SIGNED(e, oas, -931);
    TEXT(e, cmdqv, common::OnOff::on);
    devices_IommuGranule(e.granule());
}

static void devices_Iommu(const devices::Iommu &e) {
    TEXT(e, model, devices::IommuModel::amd);
    devices_IommuDriver(e.driver());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
}

static void devices_VsockCid(const devices::VsockCid &e) {
    TEXT(e, auto_, common::YesNo::no);
    UNSIGNED(e, address, 938);
}

static void devices_Vsock(const devices::Vsock &e) {
    TEXT(e, model, devices::VirtioModel::virtio);
    devices_VsockCid(e.cid());
    MADE(e.alias());
    MADE(e.acpi());
    MADE(e.address());
    MADE(e.driver());
}

static void devices_Pstore(const devices::Pstore &e) {
    TEXT(e, backend, devices::PstoreBackend::acpi_erst);
    TEXT(e, path, "t940");
    MADE(e.size());
    MADE(e.alias());
    MADE(e.address());
}

static void devices_Devices(const devices::Devices &e) {
    TEXT(e, emulator, "t428");
    devices_Disk(ADDED(e.disks()));
    devices_Controller(ADDED(e.controllers()));
    devices_Lease(ADDED(e.leases()));
    devices_Filesystem(ADDED(e.filesystems()));
    devices_Interface(ADDED(e.interfaces()));
    devices_Smartcard(ADDED(e.smartcards()));
    devices_Serial(ADDED(e.serials()));
    devices_Parallel(ADDED(e.parallels()));
    devices_Console(ADDED(e.consoles()));
    devices_Channel(ADDED(e.channels()));
    devices_Input(ADDED(e.inputs()));
    devices_Tpm(ADDED(e.tpms()));
    devices_Graphics(ADDED(e.graphics()));
    devices_Sound(ADDED(e.sounds()));
    devices_Audio(ADDED(e.audios()));
    devices_Video(ADDED(e.videos()));
    devices_Hostdev(ADDED(e.hostdevs()));
    devices_Redirdev(ADDED(e.redirdevs()));
    devices_RedirFilter(e.redirfilter());
    devices_Hub(ADDED(e.hubs()));
    devices_Watchdog(ADDED(e.watchdogs()));
    devices_Memballoon(e.memballoon());
    devices_Rng(ADDED(e.rngs()));
    devices_Nvram(e.nvram());
    devices_Panic(ADDED(e.panics()));
    devices_Shmem(ADDED(e.shmems()));
    devices_Memory(ADDED(e.memories()));
    devices_Crypto(ADDED(e.cryptos()));
    devices_Iommu(ADDED(e.iommus()));
    devices_Vsock(e.vsock());
    devices_Pstore(e.pstore());
}

static void domain_SecLabel(const domain::SecLabel &e) {
    TEXT(e, type, domain::SecLabelType::none);
    TEXT(e, model, "t942");
    TEXT(e, relabel, common::YesNo::no);
    TEXT(e, label, "t944");
    TEXT(e, imagelabel, "t945");
    TEXT(e, baselabel, "t946");
}

static void domain_KeyWrapCipher(const domain::KeyWrapCipher &e) {
    TEXT(e, name, domain::KeyWrapCipherName::dea);
    TEXT(e, state, common::OnOff::on);
}

static void domain_KeyWrap(const domain::KeyWrap &e) {
    domain_KeyWrapCipher(ADDED(e.ciphers()));
}

static void domain_QuoteGenerationService(const domain::QuoteGenerationService &e) {
    TEXT(e, path, "t966");
}

static void domain_LaunchSecurity(const domain::LaunchSecurity &e) {
    TEXT(e, type, domain::LaunchSecurityType::sev_snp);
    TEXT(e, kernel_hashes, common::YesNo::yes);
    TEXT(e, author_key, common::YesNo::no);
    TEXT(e, vcek, common::YesNo::yes);
    UNSIGNED(e, cbitpos, 953);
    UNSIGNED(e, reduced_phys_bits, 954);
    NUMBER(e, policy, 0x03bb);
    UNSIGNED(e, handle, 956);
    TEXT(e, dh_cert, "t957");
    TEXT(e, session, "t958");
    TEXT(e, guest_visible_workarounds, "t959");
    TEXT(e, id_block, "t960");
    TEXT(e, id_auth, "t961");
    TEXT(e, host_data, "t962");
    TEXT(e, mr_config_id, "t963");
    TEXT(e, mr_owner, "t964");
    TEXT(e, mr_owner_config, "t965");
    domain_QuoteGenerationService(e.quote_generation_service());
}

static void domain_CommandlineArg(const domain::CommandlineArg &e) {
    TEXT(e, value, "t967");
}

static void domain_CommandlineEnv(const domain::CommandlineEnv &e) {
    TEXT(e, name, "t968");
    TEXT(e, value, "t969");
}

static void domain_QemuCommandline(const domain::QemuCommandline &e) {
    domain_CommandlineArg(ADDED(e.args()));
    domain_CommandlineEnv(ADDED(e.envs()));
}

static void domain_QemuCapability(const domain::QemuCapability &e) {
    TEXT(e, capability, "t970");
}

static void domain_QemuCapabilities(const domain::QemuCapabilities &e) {
    domain_QemuCapability(ADDED(e.adds()));
    MADE(ADDED(e.dels()));
}

static void domain_QemuOverrideProperty(const domain::QemuOverrideProperty &e) {
    TEXT(e, name, "t972");
    TEXT(e, type, domain::QemuPropertyType::bool_);
    TEXT(e, value, "t974");
}

static void domain_QemuOverrideFrontend(const domain::QemuOverrideFrontend &e) {
    domain_QemuOverrideProperty(ADDED(e.properties()));
}

static void domain_QemuOverrideDevice(const domain::QemuOverrideDevice &e) {
    TEXT(e, alias, "t971");
    domain_QemuOverrideFrontend(e.frontend());
}

static void domain_QemuOverride(const domain::QemuOverride &e) {
    domain_QemuOverrideDevice(ADDED(e.devices()));
}

static void domain_QemuDeprecation(const domain::QemuDeprecation &e) {
    TEXT(e, behavior, domain::QemuDeprecationBehavior::crash);
}

static void domain_LxcShare(const domain::LxcShare &e) {
    TEXT(e, type, domain::LxcShareType::name);
    TEXT(e, value, "t977");
}

static void domain_LxcNamespace(const domain::LxcNamespace &e) {
    domain_LxcShare(e.sharenet());
    MADE(e.shareipc());
    MADE(e.shareuts());
}

static void domain_BhyveCommandline(const domain::BhyveCommandline &e) {
    MADE(ADDED(e.args()));
}

static void domain_XenCommandline(const domain::XenCommandline &e) {
    MADE(ADDED(e.args()));
}

static void test_fields(Domain &e) {
    TEXT(e, type, domain::DomainType::qemu);
    UNSIGNED(e, id, 136);
    TEXT(e, name, "t137");
    TEXT(e, uuid, "t138");
    TEXT(e, hwuuid, "t139");
    TEXT(e, genid, "t140");
    TEXT(e, title, "t141");
    TEXT(e, description, "t142");
    RAW(e, metadata, "<x:t xmlns:x='urn:t'>143</x:t>");
    CHILD(e, max_memory);
    domain_MaxMemory(e.max_memory());
    CHILD(e, memory);
    domain_Memory(e.memory());
    CHILD(e, current_memory);
    MADE(e.current_memory());
    CHILD(e, blkiotune);
    domain_BlkioTune(e.blkiotune());
    CHILD(e, memtune);
    domain_MemTune(e.memtune());
    CHILD(e, memory_backing);
    domain_MemoryBacking(e.memory_backing());
    CHILD(e, vcpu);
    domain_Vcpu(e.vcpu());
    CHILD(e, vcpus);
    domain_Vcpus(e.vcpus());
    UNSIGNED(e, iothreads, 175);
    CHILD(e, iothreadids);
    domain_IoThreadIds(e.iothreadids());
    CHILD(e, defaultiothread);
    domain_DefaultIoThread(e.defaultiothread());
    CHILD(e, cputune);
    domain_CpuTune(e.cputune());
    CHILD(e, numatune);
    domain_NumaTune(e.numatune());
    CHILD(e, iommufd);
    domain_Iommufd(e.iommufd());
    CHILD(e, resource);
    domain_Resource(e.resource());
    LIST(e, sysinfos);
    domain_Sysinfo(ADDED(e.sysinfos()));
    TEXT(e, bootloader, "t240");
    TEXT(e, bootloader_args, "t241");
    CHILD(e, os);
    domain_Os(e.os());
    CHILD(e, idmap);
    domain_IdMap(e.idmap());
    CHILD(e, throttlegroups);
    domain_ThrottleGroups(e.throttlegroups());
    CHILD(e, features);
    domain_Features(e.features());
    CHILD(e, cpu);
    MADE(e.cpu());
    CHILD(e, clock);
    domain_Clock(e.clock());
    TEXT(e, on_poweroff, domain::LifecycleAction::restart);
    TEXT(e, on_reboot, domain::LifecycleAction::preserve);
    TEXT(e, on_crash, domain::CrashAction::rename_restart);
    TEXT(e, on_lockfailure, domain::LockFailureAction::poweroff);
    CHILD(e, pm);
    domain_PowerManagement(e.pm());
    CHILD(e, perf);
    domain_Perf(e.perf());
    CHILD(e, devices);
    devices_Devices(e.devices());
    LIST(e, seclabels);
    domain_SecLabel(ADDED(e.seclabels()));
    CHILD(e, keywrap);
    domain_KeyWrap(e.keywrap());
    CHILD(e, launch_security);
    domain_LaunchSecurity(e.launch_security());
    CHILD(e, qemu_commandline);
    domain_QemuCommandline(e.qemu_commandline());
    CHILD(e, qemu_capabilities);
    domain_QemuCapabilities(e.qemu_capabilities());
    CHILD(e, qemu_override);
    domain_QemuOverride(e.qemu_override());
    CHILD(e, qemu_deprecation);
    domain_QemuDeprecation(e.qemu_deprecation());
    CHILD(e, lxc_namespace);
    domain_LxcNamespace(e.lxc_namespace());
    CHILD(e, bhyve_commandline);
    domain_BhyveCommandline(e.bhyve_commandline());
    CHILD(e, xen_commandline);
    domain_XenCommandline(e.xen_commandline());
    TEXT(e, vmware_datacenterpath, "t978");
}

void test_domain(const std::string &folder) {
    test_document<Domain>(folder, "domain", test_fields);
}
