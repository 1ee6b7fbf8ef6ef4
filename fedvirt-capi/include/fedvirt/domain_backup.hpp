/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_DOMAIN_BACKUP_HPP
#define FEDVIRT_DOMAIN_BACKUP_HPP

#include "elements/domain_backup.hpp"
#include "elements/common.hpp"
#include "elements/devices.hpp"
#include "elements/storage_volume.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A backup of a running guest's disks. Since libvirt 6.0.0.
 *
 * A document of its own, with the root `<domainbackup>`.
 */
class DomainBackup : public DocumentOf<DomainBackup> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "domainbackup";
    /** An empty one. */
    DomainBackup() noexcept = default;
    using DocumentOf<DomainBackup>::DocumentOf;
    /** Who writes it; the hypervisor by default. Words: domain_backup::BackupMode. */
    std::optional<std::string> mode() const { return detail::get_text(handle(), "@mode"); }
    Result<void> mode(const TextOrNone &value) { return detail::set(handle(), "@mode", value); }
    /** The checkpoint since which changes are saved; everything where none is given. */
    std::optional<std::string> incremental() const { return detail::get_text(handle(), "incremental"); }
    Result<void> incremental(const TextOrNone &value) { return detail::set(handle(), "incremental", value); }
    /** `pull`: where the disks are served. */
    domain_backup::BasicBackupServer<fedvirt_document> server() & { return {handle(), "server"}; }
    domain_backup::BasicBackupServer<const fedvirt_document> server() const & { return {handle(), "server"}; }
    void server() const && = delete;
    /** Which disks are saved, and where to; all where none is named. */
    domain_backup::BasicBackupDisks<fedvirt_document> disks() & { return {handle(), "disks"}; }
    domain_backup::BasicBackupDisks<const fedvirt_document> disks() const & { return {handle(), "disks"}; }
    void disks() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
