/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_DOMAIN_CHECKPOINT_HPP
#define FEDVIRT_ELEMENTS_DOMAIN_CHECKPOINT_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain_checkpoint {

template <class Handle> class BasicCheckpointDisk;
template <class Handle> class BasicCheckpointDisks;

}  // namespace domain_checkpoint
}  // inline namespace
}  // namespace fedvirt

#include "domain.hpp"
#include "domain_snapshot.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain_checkpoint {

/**
 * How a disk notes what changes.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CheckpointKind {
    /** Not at all. */
    static constexpr char no[] = "no";
    /** In a bitmap. */
    static constexpr char bitmap[] = "bitmap";
};

/** How a checkpoint treats a disk. */
template <class Handle> class BasicCheckpointDisk : public Element<BasicCheckpointDisk, Handle> {
 public:
    using Element<fedvirt::domain_checkpoint::BasicCheckpointDisk, Handle>::Element;
    /** The disk, by its target such as `vda`, or by its image's path. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether it notes what changes. Words: domain_checkpoint::CheckpointKind. */
    std::optional<std::string> checkpoint() const { return this->get_text("@checkpoint"); }
    Result<void> checkpoint(const TextOrNone &value) const { return this->set("@checkpoint", value); }
    /** The bitmap that the changes are noted in; the checkpoint's name by default. */
    std::optional<std::string> bitmap() const { return this->get_text("@bitmap"); }
    Result<void> bitmap(const TextOrNone &value) const { return this->set("@bitmap", value); }
    /** How much has changed since, in bytes, where that was asked for. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
};
using CheckpointDisk = BasicCheckpointDisk<fedvirt_document>;
using ConstCheckpointDisk = BasicCheckpointDisk<const fedvirt_document>;

/** The disks of a checkpoint. */
template <class Handle> class BasicCheckpointDisks : public Element<BasicCheckpointDisks, Handle> {
 public:
    using Element<fedvirt::domain_checkpoint::BasicCheckpointDisks, Handle>::Element;
    /** The disks. */
    List<domain_checkpoint::BasicCheckpointDisk, Handle> disks() const { return {this->document_, this->at("disk")}; }
};
using CheckpointDisks = BasicCheckpointDisks<fedvirt_document>;
using ConstCheckpointDisks = BasicCheckpointDisks<const fedvirt_document>;

}  // namespace domain_checkpoint
}  // inline namespace
}  // namespace fedvirt

#endif
