/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_DOMAIN_CHECKPOINT_HPP
#define FEDVIRT_DOMAIN_CHECKPOINT_HPP

#include "elements/domain_checkpoint.hpp"
#include "elements/domain.hpp"
#include "elements/domain_snapshot.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A checkpoint: from here on the disks note what changes. Since libvirt 5.6.0.
 *
 * A document of its own, with the root `<domaincheckpoint>`.
 */
class DomainCheckpoint : public DocumentOf<DomainCheckpoint> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "domaincheckpoint";
    /** An empty one. */
    DomainCheckpoint() noexcept = default;
    using DocumentOf<DomainCheckpoint>::DocumentOf;
    /** The name; libvirt makes one of the time where none is given. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "name", value); }
    /** A description for people. */
    std::optional<std::string> description() const { return detail::get_text(handle(), "description"); }
    Result<void> description(const TextOrNone &value) { return detail::set(handle(), "description", value); }
    /** The checkpoint before; libvirt fills it in. */
    domain_snapshot::BasicMomentParent<fedvirt_document> parent() & { return {handle(), "parent"}; }
    domain_snapshot::BasicMomentParent<const fedvirt_document> parent() const & { return {handle(), "parent"}; }
    void parent() const && = delete;
    /** When it was made, in seconds since 1970; libvirt fills it in. */
    std::optional<std::uint64_t> creation_time() const { return detail::get_unsigned(handle(), "creationTime"); }
    Result<void> creation_time(const NumberOrNone &value) { return detail::set(handle(), "creationTime", value); }
    /** Which disks take part; all where none is named. */
    domain_checkpoint::BasicCheckpointDisks<fedvirt_document> disks() & { return {handle(), "disks"}; }
    domain_checkpoint::BasicCheckpointDisks<const fedvirt_document> disks() const & { return {handle(), "disks"}; }
    void disks() const && = delete;
    /** The guest as it was; libvirt fills it in. */
    domain::BasicDomain<fedvirt_document> domain() & { return {handle(), "domain"}; }
    domain::BasicDomain<const fedvirt_document> domain() const & { return {handle(), "domain"}; }
    void domain() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
