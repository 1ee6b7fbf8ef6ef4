/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_DOMAIN_HPP
#define FEDVIRT_DOMAIN_HPP

#include "elements/domain.hpp"
#include "elements/common.hpp"
#include "elements/cpu.hpp"
#include "elements/devices.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A guest: what it is called, what it runs on, and what it is made of.
 *
 * A document of its own, with the root `<domain>`.
 */
class Domain : public DocumentOf<Domain> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "domain";
    /** An empty one. */
    Domain() noexcept = default;
    using DocumentOf<Domain>::DocumentOf;
    /** The hypervisor. Words: domain::DomainType. */
    std::optional<std::string> type() const { return detail::get_text(handle(), "@type"); }
    Result<void> type(const TextOrNone &value) { return detail::set(handle(), "@type", value); }
    /** The number of a running guest; libvirt only writes it. */
    std::optional<std::uint64_t> id() const { return detail::get_unsigned(handle(), "@id"); }
    Result<void> id(const NumberOrNone &value) { return detail::set(handle(), "@id", value); }
    /** The name, unique on its host. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "name", value); }
    /** The UUID; made by libvirt unless given. */
    std::optional<std::string> uuid() const { return detail::get_text(handle(), "uuid"); }
    Result<void> uuid(const TextOrNone &value) { return detail::set(handle(), "uuid", value); }
    /** The UUID that the guest sees, when it is not `uuid`. Since libvirt 11.7.0. */
    std::optional<std::string> hwuuid() const { return detail::get_text(handle(), "hwuuid"); }
    Result<void> hwuuid(const TextOrNone &value) { return detail::set(handle(), "hwuuid", value); }
    /**
     * A UUID that changes when the guest goes back in time, so that it notices; made by libvirt when empty.
     * Since libvirt 4.4.0.
     */
    std::optional<std::string> genid() const { return detail::get_text(handle(), "genid"); }
    Result<void> genid(const TextOrNone &value) { return detail::set(handle(), "genid", value); }
    /** A short description, on one line. Since libvirt 0.9.10. */
    std::optional<std::string> title() const { return detail::get_text(handle(), "title"); }
    Result<void> title(const TextOrNone &value) { return detail::set(handle(), "title", value); }
    /** A description. Since libvirt 0.7.2. */
    std::optional<std::string> description() const { return detail::get_text(handle(), "description"); }
    Result<void> description(const TextOrNone &value) { return detail::set(handle(), "description", value); }
    /** What applications keep with the guest, each in a namespace of its own. Since libvirt 0.9.10. */
    std::optional<std::string> metadata() const { return detail::get_text(handle(), "metadata"); }
    Result<void> metadata(const Nothing &value) { return detail::set(handle(), "metadata", value); }
    /** The memory that it can grow to while it runs. Since libvirt 1.2.14. */
    domain::BasicMaxMemory<fedvirt_document> max_memory() & { return {handle(), "maxMemory"}; }
    domain::BasicMaxMemory<const fedvirt_document> max_memory() const & { return {handle(), "maxMemory"}; }
    void max_memory() const && = delete;
    /** The memory that it has at most when it starts. */
    domain::BasicMemory<fedvirt_document> memory() & { return {handle(), "memory"}; }
    domain::BasicMemory<const fedvirt_document> memory() const & { return {handle(), "memory"}; }
    void memory() const && = delete;
    /** The memory that it has now; all of `memory` unless given. KiB unless a unit is given. */
    common::BasicSize<fedvirt_document> current_memory() & { return {handle(), "currentMemory"}; }
    common::BasicSize<const fedvirt_document> current_memory() const & { return {handle(), "currentMemory"}; }
    void current_memory() const && = delete;
    /** How much of the host's disks it gets. Since libvirt 0.8.8. */
    domain::BasicBlkioTune<fedvirt_document> blkiotune() & { return {handle(), "blkiotune"}; }
    domain::BasicBlkioTune<const fedvirt_document> blkiotune() const & { return {handle(), "blkiotune"}; }
    void blkiotune() const && = delete;
    /** Limits on the host's memory that it uses. */
    domain::BasicMemTune<fedvirt_document> memtune() & { return {handle(), "memtune"}; }
    domain::BasicMemTune<const fedvirt_document> memtune() const & { return {handle(), "memtune"}; }
    void memtune() const && = delete;
    /** What the host backs its memory with. */
    domain::BasicMemoryBacking<fedvirt_document> memory_backing() & { return {handle(), "memoryBacking"}; }
    domain::BasicMemoryBacking<const fedvirt_document> memory_backing() const & { return {handle(), "memoryBacking"}; }
    void memory_backing() const && = delete;
    /** How many virtual processors it has. */
    domain::BasicVcpu<fedvirt_document> vcpu() & { return {handle(), "vcpu"}; }
    domain::BasicVcpu<const fedvirt_document> vcpu() const & { return {handle(), "vcpu"}; }
    void vcpu() const && = delete;
    /** The state of single virtual processors. Since libvirt 2.2.0. */
    domain::BasicVcpus<fedvirt_document> vcpus() & { return {handle(), "vcpus"}; }
    domain::BasicVcpus<const fedvirt_document> vcpus() const & { return {handle(), "vcpus"}; }
    void vcpus() const && = delete;
    /** How many threads do the work of disks. Since libvirt 1.2.8. */
    std::optional<std::uint64_t> iothreads() const { return detail::get_unsigned(handle(), "iothreads"); }
    Result<void> iothreads(const NumberOrNone &value) { return detail::set(handle(), "iothreads", value); }
    /** These threads by number. Since libvirt 1.2.15. */
    domain::BasicIoThreadIds<fedvirt_document> iothreadids() & { return {handle(), "iothreadids"}; }
    domain::BasicIoThreadIds<const fedvirt_document> iothreadids() const & { return {handle(), "iothreadids"}; }
    void iothreadids() const && = delete;
    /** The hypervisor's main loop. Since libvirt 8.5.0. */
    domain::BasicDefaultIoThread<fedvirt_document> defaultiothread() & { return {handle(), "defaultiothread"}; }
    domain::BasicDefaultIoThread<const fedvirt_document> defaultiothread() const & { return {handle(), "defaultiothread"}; }
    void defaultiothread() const && = delete;
    /** How much of the host's processors it gets, and which ones. Since libvirt 0.9.0. */
    domain::BasicCpuTune<fedvirt_document> cputune() & { return {handle(), "cputune"}; }
    domain::BasicCpuTune<const fedvirt_document> cputune() const & { return {handle(), "cputune"}; }
    void cputune() const && = delete;
    /** Which of the host's memory nodes it uses. Since libvirt 0.9.3. */
    domain::BasicNumaTune<fedvirt_document> numatune() & { return {handle(), "numatune"}; }
    domain::BasicNumaTune<const fedvirt_document> numatune() const & { return {handle(), "numatune"}; }
    void numatune() const && = delete;
    /** Whether host devices reach it through Linux's iommufd. */
    domain::BasicIommufd<fedvirt_document> iommufd() & { return {handle(), "iommufd"}; }
    domain::BasicIommufd<const fedvirt_document> iommufd() const & { return {handle(), "iommufd"}; }
    void iommufd() const && = delete;
    /** Where it stands among the host's resources. Since libvirt 1.0.5. */
    domain::BasicResource<fedvirt_document> resource() & { return {handle(), "resource"}; }
    domain::BasicResource<const fedvirt_document> resource() const & { return {handle(), "resource"}; }
    void resource() const && = delete;
    /** What it reads of its machine. Since libvirt 0.8.7. */
    List<domain::BasicSysinfo, fedvirt_document> sysinfos() & { return {handle(), "sysinfo"}; }
    List<domain::BasicSysinfo, const fedvirt_document> sysinfos() const & { return {handle(), "sysinfo"}; }
    void sysinfos() const && = delete;
    /** The path of a program on the host that finds the kernel, such as Xen's `pygrub`. */
    std::optional<std::string> bootloader() const { return detail::get_text(handle(), "bootloader"); }
    Result<void> bootloader(const TextOrNone &value) { return detail::set(handle(), "bootloader", value); }
    /** This program's arguments. */
    std::optional<std::string> bootloader_args() const { return detail::get_text(handle(), "bootloader_args"); }
    Result<void> bootloader_args(const TextOrNone &value) { return detail::set(handle(), "bootloader_args", value); }
    /** How it boots. */
    domain::BasicOs<fedvirt_document> os() & { return {handle(), "os"}; }
    domain::BasicOs<const fedvirt_document> os() const & { return {handle(), "os"}; }
    void os() const && = delete;
    /** Which users and groups of the host a container's are. */
    domain::BasicIdMap<fedvirt_document> idmap() & { return {handle(), "idmap"}; }
    domain::BasicIdMap<const fedvirt_document> idmap() const & { return {handle(), "idmap"}; }
    void idmap() const && = delete;
    /** Limits that several disks share. Since libvirt 11.2.0. */
    domain::BasicThrottleGroups<fedvirt_document> throttlegroups() & { return {handle(), "throttlegroups"}; }
    domain::BasicThrottleGroups<const fedvirt_document> throttlegroups() const & { return {handle(), "throttlegroups"}; }
    void throttlegroups() const && = delete;
    /** Abilities of the machine and the hypervisor. */
    domain::BasicFeatures<fedvirt_document> features() & { return {handle(), "features"}; }
    domain::BasicFeatures<const fedvirt_document> features() const & { return {handle(), "features"}; }
    void features() const && = delete;
    /** The processor. Since libvirt 0.7.5. */
    cpu::BasicCpu<fedvirt_document> cpu() & { return {handle(), "cpu"}; }
    cpu::BasicCpu<const fedvirt_document> cpu() const & { return {handle(), "cpu"}; }
    void cpu() const && = delete;
    /** The clock. */
    domain::BasicClock<fedvirt_document> clock() & { return {handle(), "clock"}; }
    domain::BasicClock<const fedvirt_document> clock() const & { return {handle(), "clock"}; }
    void clock() const && = delete;
    /** What happens when it shuts down; `destroy` unless given. Words: domain::LifecycleAction. */
    std::optional<std::string> on_poweroff() const { return detail::get_text(handle(), "on_poweroff"); }
    Result<void> on_poweroff(const TextOrNone &value) { return detail::set(handle(), "on_poweroff", value); }
    /** What happens when it restarts; `restart` unless given. Words: domain::LifecycleAction. */
    std::optional<std::string> on_reboot() const { return detail::get_text(handle(), "on_reboot"); }
    Result<void> on_reboot(const TextOrNone &value) { return detail::set(handle(), "on_reboot", value); }
    /** What happens when it crashes; `destroy` unless given. Words: domain::CrashAction. */
    std::optional<std::string> on_crash() const { return detail::get_text(handle(), "on_crash"); }
    Result<void> on_crash(const TextOrNone &value) { return detail::set(handle(), "on_crash", value); }
    /** What happens when it loses its locks on disks. Since libvirt 1.0.0. Words: domain::LockFailureAction. */
    std::optional<std::string> on_lockfailure() const { return detail::get_text(handle(), "on_lockfailure"); }
    Result<void> on_lockfailure(const TextOrNone &value) { return detail::set(handle(), "on_lockfailure", value); }
    /** Whether it can sleep. Since libvirt 0.10.2. */
    domain::BasicPowerManagement<fedvirt_document> pm() & { return {handle(), "pm"}; }
    domain::BasicPowerManagement<const fedvirt_document> pm() const & { return {handle(), "pm"}; }
    void pm() const && = delete;
    /** What is counted while it runs. Since libvirt 2.0.0. */
    domain::BasicPerf<fedvirt_document> perf() & { return {handle(), "perf"}; }
    domain::BasicPerf<const fedvirt_document> perf() const & { return {handle(), "perf"}; }
    void perf() const && = delete;
    /** Its devices. */
    devices::BasicDevices<fedvirt_document> devices() & { return {handle(), "devices"}; }
    devices::BasicDevices<const fedvirt_document> devices() const & { return {handle(), "devices"}; }
    void devices() const && = delete;
    /** How the host confines it, one for each security system. */
    List<domain::BasicSecLabel, fedvirt_document> seclabels() & { return {handle(), "seclabel"}; }
    List<domain::BasicSecLabel, const fedvirt_document> seclabels() const & { return {handle(), "seclabel"}; }
    void seclabels() const && = delete;
    /** Whether it can protect keys (IBM mainframes). */
    domain::BasicKeyWrap<fedvirt_document> keywrap() & { return {handle(), "keywrap"}; }
    domain::BasicKeyWrap<const fedvirt_document> keywrap() const & { return {handle(), "keywrap"}; }
    void keywrap() const && = delete;
    /** How the processor keeps its memory from the host. Since libvirt 4.4.0. */
    domain::BasicLaunchSecurity<fedvirt_document> launch_security() & { return {handle(), "launchSecurity"}; }
    domain::BasicLaunchSecurity<const fedvirt_document> launch_security() const & { return {handle(), "launchSecurity"}; }
    void launch_security() const && = delete;
    /** Arguments and environment for QEMU. */
    domain::BasicQemuCommandline<fedvirt_document> qemu_commandline() & { return {handle(), "qemu:commandline"}; }
    domain::BasicQemuCommandline<const fedvirt_document> qemu_commandline() const & { return {handle(), "qemu:commandline"}; }
    void qemu_commandline() const && = delete;
    /** What libvirt shall believe of QEMU against its own findings. */
    domain::BasicQemuCapabilities<fedvirt_document> qemu_capabilities() & { return {handle(), "qemu:capabilities"}; }
    domain::BasicQemuCapabilities<const fedvirt_document> qemu_capabilities() const & { return {handle(), "qemu:capabilities"}; }
    void qemu_capabilities() const && = delete;
    /** Properties of QEMU's devices, over libvirt's own. */
    domain::BasicQemuOverride<fedvirt_document> qemu_override() & { return {handle(), "qemu:override"}; }
    domain::BasicQemuOverride<const fedvirt_document> qemu_override() const & { return {handle(), "qemu:override"}; }
    void qemu_override() const && = delete;
    /** What QEMU does about what is going to be removed from it. */
    domain::BasicQemuDeprecation<fedvirt_document> qemu_deprecation() & { return {handle(), "qemu:deprecation"}; }
    domain::BasicQemuDeprecation<const fedvirt_document> qemu_deprecation() const & { return {handle(), "qemu:deprecation"}; }
    void qemu_deprecation() const && = delete;
    /** Namespaces of Linux that a container shares with others. */
    domain::BasicLxcNamespace<fedvirt_document> lxc_namespace() & { return {handle(), "lxc:namespace"}; }
    domain::BasicLxcNamespace<const fedvirt_document> lxc_namespace() const & { return {handle(), "lxc:namespace"}; }
    void lxc_namespace() const && = delete;
    /** Arguments for bhyve. */
    domain::BasicBhyveCommandline<fedvirt_document> bhyve_commandline() & { return {handle(), "bhyve:commandline"}; }
    domain::BasicBhyveCommandline<const fedvirt_document> bhyve_commandline() const & { return {handle(), "bhyve:commandline"}; }
    void bhyve_commandline() const && = delete;
    /** Arguments for the device model that Xen starts. */
    domain::BasicXenCommandline<fedvirt_document> xen_commandline() & { return {handle(), "xen:commandline"}; }
    domain::BasicXenCommandline<const fedvirt_document> xen_commandline() const & { return {handle(), "xen:commandline"}; }
    void xen_commandline() const && = delete;
    /** The path of the guest's datacenter; libvirt only writes it (VMware). */
    std::optional<std::string> vmware_datacenterpath() const { return detail::get_text(handle(), "vmware:datacenterpath"); }
    Result<void> vmware_datacenterpath(const TextOrNone &value) { return detail::set(handle(), "vmware:datacenterpath", value); }
};

/**
 * What the guest reads of its machine. Since libvirt 0.8.7.
 *
 * As a document of its own it is what libvirt reports of a host.
 *
 * A document of its own, with the root `<sysinfo>`.
 */
class Sysinfo : public DocumentOf<Sysinfo> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "sysinfo";
    /** An empty one. */
    Sysinfo() noexcept = default;
    using DocumentOf<Sysinfo>::DocumentOf;
    /** How the guest reads it. Words: domain::SysinfoType. */
    std::optional<std::string> type() const { return detail::get_text(handle(), "@type"); }
    Result<void> type(const TextOrNone &value) { return detail::set(handle(), "@type", value); }
    /** The firmware (block 0). */
    domain::BasicSmbiosBlock<fedvirt_document> bios() & { return {handle(), "bios"}; }
    domain::BasicSmbiosBlock<const fedvirt_document> bios() const & { return {handle(), "bios"}; }
    void bios() const && = delete;
    /** The machine (block 1). */
    domain::BasicSmbiosBlock<fedvirt_document> system() & { return {handle(), "system"}; }
    domain::BasicSmbiosBlock<const fedvirt_document> system() const & { return {handle(), "system"}; }
    void system() const && = delete;
    /** The boards (block 2). */
    List<domain::BasicSmbiosBlock, fedvirt_document> base_boards() & { return {handle(), "baseBoard"}; }
    List<domain::BasicSmbiosBlock, const fedvirt_document> base_boards() const & { return {handle(), "baseBoard"}; }
    void base_boards() const && = delete;
    /** The case (block 3). Since libvirt 4.1.0. */
    domain::BasicSmbiosBlock<fedvirt_document> chassis() & { return {handle(), "chassis"}; }
    domain::BasicSmbiosBlock<const fedvirt_document> chassis() const & { return {handle(), "chassis"}; }
    void chassis() const && = delete;
    /** The processors (block 4), of a host. */
    List<domain::BasicSmbiosBlock, fedvirt_document> processors() & { return {handle(), "processor"}; }
    List<domain::BasicSmbiosBlock, const fedvirt_document> processors() const & { return {handle(), "processor"}; }
    void processors() const && = delete;
    /** The memory modules (block 17), of a host. */
    List<domain::BasicSmbiosBlock, fedvirt_document> memory_devices() & { return {handle(), "memory_device"}; }
    List<domain::BasicSmbiosBlock, const fedvirt_document> memory_devices() const & { return {handle(), "memory_device"}; }
    void memory_devices() const && = delete;
    /** Free text (block 11), the usual way to hand data to a guest. Since libvirt 4.1.0. */
    domain::BasicOemStrings<fedvirt_document> oem_strings() & { return {handle(), "oemStrings"}; }
    domain::BasicOemStrings<const fedvirt_document> oem_strings() const & { return {handle(), "oemStrings"}; }
    void oem_strings() const && = delete;
    /** Blobs of the firmware's configuration, when `type_` is `fwcfg`. Since libvirt 6.5.0. */
    List<domain::BasicFwCfgEntry, fedvirt_document> entries() & { return {handle(), "entry"}; }
    List<domain::BasicFwCfgEntry, const fedvirt_document> entries() const & { return {handle(), "entry"}; }
    void entries() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
