/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_DOMAIN_SNAPSHOT_HPP
#define FEDVIRT_ELEMENTS_DOMAIN_SNAPSHOT_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain_snapshot {

template <class Handle> class BasicMomentParent;
template <class Handle> class BasicSnapshotDisk;
template <class Handle> class BasicSnapshotDiskDriver;
template <class Handle> class BasicSnapshotDisks;
template <class Handle> class BasicSnapshotMemory;
template <class Handle> class BasicSnapshotMetadataCache;

}  // namespace domain_snapshot
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "devices.hpp"
#include "domain.hpp"
#include "storage_volume.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain_snapshot {

/**
 * What the image of a disk is kept as.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SnapshotDiskType {
    /** A file. */
    static constexpr char file[] = "file";
    /** A block device. */
    static constexpr char block[] = "block";
    /** An image on a server. */
    static constexpr char network[] = "network";
};

/**
 * Where a snapshot keeps something.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SnapshotLocation {
    /** Nowhere. */
    static constexpr char no[] = "no";
    /** In the disk's own image. */
    static constexpr char internal[] = "internal";
    /** In a file of its own. */
    static constexpr char external[] = "external";
    /** The caller sees to it. Since libvirt 8.2.0. */
    static constexpr char manual[] = "manual";
};

/**
 * What a guest did when a snapshot was made.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SnapshotState {
    /** It ran. */
    static constexpr char running[] = "running";
    /** It waited for something. */
    static constexpr char blocked[] = "blocked";
    /** It was paused. */
    static constexpr char paused[] = "paused";
    /** It was shutting down. */
    static constexpr char shutdown[] = "shutdown";
    /** It was off. */
    static constexpr char shutoff[] = "shutoff";
    /** It had crashed. */
    static constexpr char crashed[] = "crashed";
    /** Not known: only disks are kept. Since libvirt 0.9.5. */
    static constexpr char disk_snapshot[] = "disk-snapshot";
};

/** The snapshot or checkpoint before. */
template <class Handle> class BasicMomentParent : public Element<BasicMomentParent, Handle> {
 public:
    using Element<fedvirt::domain_snapshot::BasicMomentParent, Handle>::Element;
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("name", value); }
};
using MomentParent = BasicMomentParent<fedvirt_document>;
using ConstMomentParent = BasicMomentParent<const fedvirt_document>;

/** How a snapshot treats a disk. Since libvirt 0.9.5. */
template <class Handle> class BasicSnapshotDisk : public Element<BasicSnapshotDisk, Handle> {
 public:
    using Element<fedvirt::domain_snapshot::BasicSnapshotDisk, Handle>::Element;
    /** The disk, by its target such as `vda`, or by its image's path. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Where its content is kept; as the disk itself says by default. Words: domain_snapshot::SnapshotLocation. */
    std::optional<std::string> snapshot() const { return this->get_text("@snapshot"); }
    Result<void> snapshot(const TextOrNone &value) const { return this->set("@snapshot", value); }
    /**
     * `external`: what the new image is kept as; a file by default. Since libvirt 1.2.2. Words:
     * domain_snapshot::SnapshotDiskType.
     */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The snapshot is being deleted; libvirt fills it in. */
    bool snapshot_delete_in_progress() const { return this->get_flag("snapshotDeleteInProgress"); }
    Result<void> snapshot_delete_in_progress(const Flag &value) const { return this->set("snapshotDeleteInProgress", value); }
    /** `external`: the format of the new image. */
    domain_snapshot::BasicSnapshotDiskDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** `external`: where the new image is. */
    devices::BasicDiskSource<Handle> source() const { return {this->document_, this->at("source")}; }
};
using SnapshotDisk = BasicSnapshotDisk<fedvirt_document>;
using ConstSnapshotDisk = BasicSnapshotDisk<const fedvirt_document>;

/** The format of a new image. */
template <class Handle> class BasicSnapshotDiskDriver : public Element<BasicSnapshotDiskDriver, Handle> {
 public:
    using Element<fedvirt::domain_snapshot::BasicSnapshotDiskDriver, Handle>::Element;
    /** The format. Words: storage_volume::VolumeFormatType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The cache of the image's own tables. */
    domain_snapshot::BasicSnapshotMetadataCache<Handle> metadata_cache() const { return {this->document_, this->at("metadata_cache")}; }
};
using SnapshotDiskDriver = BasicSnapshotDiskDriver<fedvirt_document>;
using ConstSnapshotDiskDriver = BasicSnapshotDiskDriver<const fedvirt_document>;

/** Where a guest's disks are kept. Since libvirt 0.9.5. */
template <class Handle> class BasicSnapshotDisks : public Element<BasicSnapshotDisks, Handle> {
 public:
    using Element<fedvirt::domain_snapshot::BasicSnapshotDisks, Handle>::Element;
    /** The disks. */
    List<domain_snapshot::BasicSnapshotDisk, Handle> disks() const { return {this->document_, this->at("disk")}; }
};
using SnapshotDisks = BasicSnapshotDisks<fedvirt_document>;
using ConstSnapshotDisks = BasicSnapshotDisks<const fedvirt_document>;

/** Where a guest's memory is kept. Since libvirt 1.0.1. */
template <class Handle> class BasicSnapshotMemory : public Element<BasicSnapshotMemory, Handle> {
 public:
    using Element<fedvirt::domain_snapshot::BasicSnapshotMemory, Handle>::Element;
    /** The way in which it is kept. Words: domain_snapshot::SnapshotLocation. */
    std::optional<std::string> snapshot() const { return this->get_text("@snapshot"); }
    Result<void> snapshot(const TextOrNone &value) const { return this->set("@snapshot", value); }
    /** `external`: the file. */
    std::optional<std::string> file() const { return this->get_text("@file"); }
    Result<void> file(const TextOrNone &value) const { return this->set("@file", value); }
};
using SnapshotMemory = BasicSnapshotMemory<fedvirt_document>;
using ConstSnapshotMemory = BasicSnapshotMemory<const fedvirt_document>;

/** The cache of an image's own tables. */
template <class Handle> class BasicSnapshotMetadataCache : public Element<BasicSnapshotMetadataCache, Handle> {
 public:
    using Element<fedvirt::domain_snapshot::BasicSnapshotMetadataCache, Handle>::Element;
    /** How large it can become. */
    common::BasicSize<Handle> max_size() const { return {this->document_, this->at("max_size")}; }
};
using SnapshotMetadataCache = BasicSnapshotMetadataCache<fedvirt_document>;
using ConstSnapshotMetadataCache = BasicSnapshotMetadataCache<const fedvirt_document>;

}  // namespace domain_snapshot
}  // inline namespace
}  // namespace fedvirt

#endif
