/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_DOMAIN_SNAPSHOT_HPP
#define FEDVIRT_DOMAIN_SNAPSHOT_HPP

#include "elements/domain_snapshot.hpp"
#include "elements/common.hpp"
#include "elements/devices.hpp"
#include "elements/domain.hpp"
#include "elements/storage_volume.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A snapshot: the state of a guest at one point in time.
 *
 * A document of its own, with the root `<domainsnapshot>`.
 */
class DomainSnapshot : public DocumentOf<DomainSnapshot> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "domainsnapshot";
    /** An empty one. */
    DomainSnapshot() noexcept = default;
    using DocumentOf<DomainSnapshot>::DocumentOf;
    /** The name; libvirt makes one of the time where none is given. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "name", value); }
    /** A description for people. */
    std::optional<std::string> description() const { return detail::get_text(handle(), "description"); }
    Result<void> description(const TextOrNone &value) { return detail::set(handle(), "description", value); }
    /** What the guest did then; libvirt fills it in. Words: domain_snapshot::SnapshotState. */
    std::optional<std::string> state() const { return detail::get_text(handle(), "state"); }
    Result<void> state(const TextOrNone &value) { return detail::set(handle(), "state", value); }
    /** The snapshot before; libvirt fills it in. */
    domain_snapshot::BasicMomentParent<fedvirt_document> parent() & { return {handle(), "parent"}; }
    domain_snapshot::BasicMomentParent<const fedvirt_document> parent() const & { return {handle(), "parent"}; }
    void parent() const && = delete;
    /** When it was made, in seconds since 1970; libvirt fills it in, and ignores what a new snapshot says. */
    std::optional<std::string> creation_time() const { return detail::get_text(handle(), "creationTime"); }
    Result<void> creation_time(const TextOrNone &value) { return detail::set(handle(), "creationTime", value); }
    /** Where the guest's memory is kept. Since libvirt 1.0.1. */
    domain_snapshot::BasicSnapshotMemory<fedvirt_document> memory() & { return {handle(), "memory"}; }
    domain_snapshot::BasicSnapshotMemory<const fedvirt_document> memory() const & { return {handle(), "memory"}; }
    void memory() const && = delete;
    /** Where the guest's disks are kept. Since libvirt 0.9.5. */
    domain_snapshot::BasicSnapshotDisks<fedvirt_document> disks() & { return {handle(), "disks"}; }
    domain_snapshot::BasicSnapshotDisks<const fedvirt_document> disks() const & { return {handle(), "disks"}; }
    void disks() const && = delete;
    /** The disks to go back to, where other snapshots came after; libvirt fills it in. */
    domain_snapshot::BasicSnapshotDisks<fedvirt_document> revert_disks() & { return {handle(), "revertDisks"}; }
    domain_snapshot::BasicSnapshotDisks<const fedvirt_document> revert_disks() const & { return {handle(), "revertDisks"}; }
    void revert_disks() const && = delete;
    /** The guest as it was; libvirt fills it in. Since libvirt 0.9.5. */
    domain::BasicDomain<fedvirt_document> domain() & { return {handle(), "domain"}; }
    domain::BasicDomain<const fedvirt_document> domain() const & { return {handle(), "domain"}; }
    void domain() const && = delete;
    /** The guest as it would be at its next start; libvirt fills it in. */
    domain::BasicDomain<fedvirt_document> inactive_domain() & { return {handle(), "inactiveDomain"}; }
    domain::BasicDomain<const fedvirt_document> inactive_domain() const & { return {handle(), "inactiveDomain"}; }
    void inactive_domain() const && = delete;
    /** What libvirt itself needs to go back. */
    std::optional<std::string> cookie() const { return detail::get_text(handle(), "cookie"); }
    Result<void> cookie(const Nothing &value) { return detail::set(handle(), "cookie", value); }
    /** 1 when it is the current snapshot, else 0; in files of libvirt alone. */
    std::optional<std::uint64_t> active() const { return detail::get_unsigned(handle(), "active"); }
    Result<void> active(const NumberOrNone &value) { return detail::set(handle(), "active", value); }
};

}  // inline namespace
}  // namespace fedvirt

#endif
