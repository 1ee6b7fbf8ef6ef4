/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_STORAGE_VOLUME_HPP
#define FEDVIRT_ELEMENTS_STORAGE_VOLUME_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace storage_volume {

template <class Handle> class BasicExtent;
template <class Handle> class BasicTimestamps;
template <class Handle> class BasicVolumeBackingStore;
template <class Handle> class BasicVolumeDevice;
template <class Handle> class BasicVolumeFeatures;
template <class Handle> class BasicVolumeFormat;
template <class Handle> class BasicVolumeSource;
template <class Handle> class BasicVolumeTarget;

}  // namespace storage_volume
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "storage_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace storage_volume {

/**
 * The format of a volume: an image, a file system, or a kind of partition.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VolumeFormatType {
    /** Not known. */
    static constexpr char unknown[] = "unknown";
    /** The bare content of a disk. */
    static constexpr char raw[] = "raw";
    /** A directory. */
    static constexpr char dir[] = "dir";
    /** An image of Bochs. */
    static constexpr char bochs[] = "bochs";
    /** A compressed image of Knoppix. */
    static constexpr char cloop[] = "cloop";
    /** An image of a Mac. */
    static constexpr char dmg[] = "dmg";
    /** An image of a CD or DVD. */
    static constexpr char iso[] = "iso";
    /** An image of Virtual PC. */
    static constexpr char vpc[] = "vpc";
    /** An image of VirtualBox. */
    static constexpr char vdi[] = "vdi";
    /** A FAT file system that QEMU makes of a directory. */
    static constexpr char fat[] = "fat";
    /** An image of Hyper-V. */
    static constexpr char vhd[] = "vhd";
    /** A container image of Virtuozzo. */
    static constexpr char ploop[] = "ploop";
    /** An encrypted image. */
    static constexpr char luks[] = "luks";
    /** An image of user mode Linux. */
    static constexpr char cow[] = "cow";
    /** QEMU's image, version 1. */
    static constexpr char qcow[] = "qcow";
    /** QEMU's image, version 2 or 3. */
    static constexpr char qcow2[] = "qcow2";
    /** QEMU's enhanced disk, which QEMU has given up. */
    static constexpr char qed[] = "qed";
    /** An image of VMware. */
    static constexpr char vmdk[] = "vmdk";
    /** None. */
    static constexpr char none[] = "none";
    /** Whatever is found. */
    static constexpr char auto_[] = "auto";
    /** The file system ext2. */
    static constexpr char ext2[] = "ext2";
    /** The file system ext3. */
    static constexpr char ext3[] = "ext3";
    /** The file system ext4. */
    static constexpr char ext4[] = "ext4";
    /** The file system UFS. */
    static constexpr char ufs[] = "ufs";
    /** The file system of CDs. */
    static constexpr char iso9660[] = "iso9660";
    /** The file system of DVDs. */
    static constexpr char udf[] = "udf";
    /** The file system GFS. */
    static constexpr char gfs[] = "gfs";
    /** The file system GFS2. */
    static constexpr char gfs2[] = "gfs2";
    /** The file system VFAT. */
    static constexpr char vfat[] = "vfat";
    /** The file system HFS+. */
    static constexpr char hfs_[] = "hfs+";
    /** The file system XFS. */
    static constexpr char xfs[] = "xfs";
    /** The file system OCFS2. */
    static constexpr char ocfs2[] = "ocfs2";
    /** The file system of VMware. */
    static constexpr char vmfs[] = "vmfs";
    /** A partition for Linux. */
    static constexpr char linux_[] = "linux";
    /** A partition with FAT16. */
    static constexpr char fat16[] = "fat16";
    /** A partition with FAT32. */
    static constexpr char fat32[] = "fat32";
    /** A partition for Linux to swap on. */
    static constexpr char linux_swap[] = "linux-swap";
    /** A partition of LVM. */
    static constexpr char linux_lvm[] = "linux-lvm";
    /** A partition of Linux's software RAID. */
    static constexpr char linux_raid[] = "linux-raid";
    /** An extended partition, which holds others. */
    static constexpr char extended[] = "extended";
};

/**
 * What a volume is on the host.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VolumeType {
    /** A file. */
    static constexpr char file[] = "file";
    /** A block device. */
    static constexpr char block[] = "block";
    /** A directory. */
    static constexpr char dir[] = "dir";
    /** An image on a server. */
    static constexpr char network[] = "network";
    /** A directory on a server. */
    static constexpr char netdir[] = "netdir";
    /** A container image of Virtuozzo. */
    static constexpr char ploop[] = "ploop";
};

/** A stretch of a device. */
template <class Handle> class BasicExtent : public Element<BasicExtent, Handle> {
 public:
    using Element<fedvirt::storage_volume::BasicExtent, Handle>::Element;
    /** Where it begins, in bytes. */
    std::optional<std::uint64_t> start() const { return this->get_unsigned("@start"); }
    Result<void> start(const NumberOrNone &value) const { return this->set("@start", value); }
    /** Where it ends, in bytes. */
    std::optional<std::uint64_t> end() const { return this->get_unsigned("@end"); }
    Result<void> end(const NumberOrNone &value) const { return this->set("@end", value); }
};
using Extent = BasicExtent<fedvirt_document>;
using ConstExtent = BasicExtent<const fedvirt_document>;

/** When a volume was used, in seconds since 1970 with up to nine digits after the point. Since libvirt 0.10.0. */
template <class Handle> class BasicTimestamps : public Element<BasicTimestamps, Handle> {
 public:
    using Element<fedvirt::storage_volume::BasicTimestamps, Handle>::Element;
    /** When it was last read. */
    std::optional<std::string> atime() const { return this->get_text("atime"); }
    Result<void> atime(const TextOrNone &value) const { return this->set("atime", value); }
    /** When its content last changed. */
    std::optional<std::string> mtime() const { return this->get_text("mtime"); }
    Result<void> mtime(const TextOrNone &value) const { return this->set("mtime", value); }
    /** When its owner, permissions or content last changed. */
    std::optional<std::string> ctime() const { return this->get_text("ctime"); }
    Result<void> ctime(const TextOrNone &value) const { return this->set("ctime", value); }
    /** When it was made. */
    std::optional<std::string> btime() const { return this->get_text("btime"); }
    Result<void> btime(const TextOrNone &value) const { return this->set("btime", value); }
};
using Timestamps = BasicTimestamps<fedvirt_document>;
using ConstTimestamps = BasicTimestamps<const fedvirt_document>;

/** The image that a volume holds the changes to. Since libvirt 0.6.0. */
template <class Handle> class BasicVolumeBackingStore : public Element<BasicVolumeBackingStore, Handle> {
 public:
    using Element<fedvirt::storage_volume::BasicVolumeBackingStore, Handle>::Element;
    /** Its path on the host. */
    std::optional<std::string> path() const { return this->get_text("path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("path", value); }
    /** Its format. */
    storage_volume::BasicVolumeFormat<Handle> format() const { return {this->document_, this->at("format")}; }
    /** Owner and permissions of the file. */
    storage_common::BasicPermissions<Handle> permissions() const { return {this->document_, this->at("permissions")}; }
    /** When it was used. */
    storage_volume::BasicTimestamps<Handle> timestamps() const { return {this->document_, this->at("timestamps")}; }
};
using VolumeBackingStore = BasicVolumeBackingStore<fedvirt_document>;
using ConstVolumeBackingStore = BasicVolumeBackingStore<const fedvirt_document>;

/** A device that holds a part of a volume. */
template <class Handle> class BasicVolumeDevice : public Element<BasicVolumeDevice, Handle> {
 public:
    using Element<fedvirt::storage_volume::BasicVolumeDevice, Handle>::Element;
    /** The device's path. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /** The stretches of the device. */
    List<storage_volume::BasicExtent, Handle> extents() const { return {this->document_, this->at("extent")}; }
};
using VolumeDevice = BasicVolumeDevice<fedvirt_document>;
using ConstVolumeDevice = BasicVolumeDevice<const fedvirt_document>;

/** What qcow2 can do for a volume. Since libvirt 1.1.0. */
template <class Handle> class BasicVolumeFeatures : public Element<BasicVolumeFeatures, Handle> {
 public:
    using Element<fedvirt::storage_volume::BasicVolumeFeatures, Handle>::Element;
    /** Counts of references are written late, which is faster. Since libvirt 1.1.0. */
    bool lazy_refcounts() const { return this->get_flag("lazy_refcounts"); }
    Result<void> lazy_refcounts(const Flag &value) const { return this->set("lazy_refcounts", value); }
    /** Clusters are allocated in 32 parts, which needs smaller tables. */
    bool extended_l2() const { return this->get_flag("extended_l2"); }
    Result<void> extended_l2(const Flag &value) const { return this->set("extended_l2", value); }
};
using VolumeFeatures = BasicVolumeFeatures<fedvirt_document>;
using ConstVolumeFeatures = BasicVolumeFeatures<const fedvirt_document>;

/** The format of a volume. */
template <class Handle> class BasicVolumeFormat : public Element<BasicVolumeFormat, Handle> {
 public:
    using Element<fedvirt::storage_volume::BasicVolumeFormat, Handle>::Element;
    /** The format. Words: storage_volume::VolumeFormatType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
};
using VolumeFormat = BasicVolumeFormat<fedvirt_document>;
using ConstVolumeFormat = BasicVolumeFormat<const fedvirt_document>;

/** Where a volume lies on the pool's devices. */
template <class Handle> class BasicVolumeSource : public Element<BasicVolumeSource, Handle> {
 public:
    using Element<fedvirt::storage_volume::BasicVolumeSource, Handle>::Element;
    /** The devices that hold it. */
    List<storage_volume::BasicVolumeDevice, Handle> devices() const { return {this->document_, this->at("device")}; }
};
using VolumeSource = BasicVolumeSource<fedvirt_document>;
using ConstVolumeSource = BasicVolumeSource<const fedvirt_document>;

/** A volume as the host sees it. */
template <class Handle> class BasicVolumeTarget : public Element<BasicVolumeTarget, Handle> {
 public:
    using Element<fedvirt::storage_volume::BasicVolumeTarget, Handle>::Element;
    /** Its path; libvirt fills it in. */
    std::optional<std::string> path() const { return this->get_text("path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("path", value); }
    /** The format; the pool's default where none is given. */
    storage_volume::BasicVolumeFormat<Handle> format() const { return {this->document_, this->at("format")}; }
    /** Owner and permissions of the file. */
    storage_common::BasicPermissions<Handle> permissions() const { return {this->document_, this->at("permissions")}; }
    /** When it was used; libvirt fills it in. Since libvirt 0.10.0. */
    storage_volume::BasicTimestamps<Handle> timestamps() const { return {this->document_, this->at("timestamps")}; }
    /** How the content is encrypted. */
    storage_common::BasicEncryption<Handle> encryption() const { return {this->document_, this->at("encryption")}; }
    /** The version of qcow2 by the QEMU that introduced it, `0.10` or `1.1`. Since libvirt 1.1.0. */
    std::optional<std::string> compat() const { return this->get_text("compat"); }
    Result<void> compat(const TextOrNone &value) const { return this->set("compat", value); }
    /** Turns off copy on write of the new file, on btrfs. Since libvirt 1.2.7. */
    bool nocow() const { return this->get_flag("nocow"); }
    Result<void> nocow(const Flag &value) const { return this->set("nocow", value); }
    /** The size of qcow2's clusters; in bytes where no unit is given. Since libvirt 7.4.0. */
    common::BasicSize<Handle> cluster_size() const { return {this->document_, this->at("clusterSize")}; }
    /** What qcow2 can do for the volume. Since libvirt 1.1.0. */
    storage_volume::BasicVolumeFeatures<Handle> features() const { return {this->document_, this->at("features")}; }
};
using VolumeTarget = BasicVolumeTarget<fedvirt_document>;
using ConstVolumeTarget = BasicVolumeTarget<const fedvirt_document>;

}  // namespace storage_volume
}  // inline namespace
}  // namespace fedvirt

#endif
