/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_STORAGE_POOL_HPP
#define FEDVIRT_ELEMENTS_STORAGE_POOL_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace storage_pool {

template <class Handle> class BasicFreeExtent;
template <class Handle> class BasicParentAddress;
template <class Handle> class BasicPoolAdapter;
template <class Handle> class BasicPoolAuth;
template <class Handle> class BasicPoolConfigOption;
template <class Handle> class BasicPoolConfigOptions;
template <class Handle> class BasicPoolCow;
template <class Handle> class BasicPoolDevice;
template <class Handle> class BasicPoolDir;
template <class Handle> class BasicPoolFeatures;
template <class Handle> class BasicPoolFormat;
template <class Handle> class BasicPoolHost;
template <class Handle> class BasicPoolLabel;
template <class Handle> class BasicPoolMountOption;
template <class Handle> class BasicPoolMountOptions;
template <class Handle> class BasicPoolProtocol;
template <class Handle> class BasicPoolRefresh;
template <class Handle> class BasicPoolRefreshVolume;
template <class Handle> class BasicPoolSource;
template <class Handle> class BasicPoolTarget;

}  // namespace storage_pool
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "pci.hpp"
#include "storage_common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace storage_pool {

/**
 * The kind of SCSI adapter.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PoolAdapterType {
    /** An adapter of the host. */
    static constexpr char scsi_host[] = "scsi_host";
    /** A virtual Fibre Channel adapter (NPIV). */
    static constexpr char fc_host[] = "fc_host";
};

/**
 * The way in which a pool logs in.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PoolAuthType {
    /** CHAP, for iSCSI. Since libvirt 1.1.1. */
    static constexpr char chap[] = "chap";
    /** Ceph's. Since libvirt 0.9.7. */
    static constexpr char ceph[] = "ceph";
};

/**
 * The format of a pool: a file system, a partition table, or a volume group.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PoolFormatType {
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
    /** The network file system NFS. */
    static constexpr char nfs[] = "nfs";
    /** The network file system of Samba and Windows. */
    static constexpr char cifs[] = "cifs";
    /** The network file system of Gluster. */
    static constexpr char glusterfs[] = "glusterfs";
    /** Whatever is found, on disks and volume groups. */
    static constexpr char unknown[] = "unknown";
    /** The partition table of PCs (MBR). */
    static constexpr char dos[] = "dos";
    /** The partition table of SGI. */
    static constexpr char dvh[] = "dvh";
    /** The GUID partition table. */
    static constexpr char gpt[] = "gpt";
    /** The partition table of old Macs. */
    static constexpr char mac[] = "mac";
    /** The partition table of BSD. */
    static constexpr char bsd[] = "bsd";
    /** The partition table of PC-98. */
    static constexpr char pc98[] = "pc98";
    /** The partition table of Sun. */
    static constexpr char sun[] = "sun";
    /** LVM, version 2. */
    static constexpr char lvm2[] = "lvm2";
};

/**
 * The kind of storage of a pool.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct PoolType {
    /** A directory of the host. */
    static constexpr char dir[] = "dir";
    /** A file system on a block device, which libvirt mounts. */
    static constexpr char fs[] = "fs";
    /** A directory of another host, which libvirt mounts. */
    static constexpr char netfs[] = "netfs";
    /** An LVM volume group. */
    static constexpr char logical[] = "logical";
    /** A disk with partitions. */
    static constexpr char disk[] = "disk";
    /** The disks of an iSCSI target, through the host's kernel. */
    static constexpr char iscsi[] = "iscsi";
    /** The disks of an iSCSI target, through libiscsi. Since libvirt 4.7.0. */
    static constexpr char iscsi_direct[] = "iscsi-direct";
    /** The disks of a SCSI adapter. */
    static constexpr char scsi[] = "scsi";
    /** Multipath devices. Since libvirt 0.7.1. */
    static constexpr char mpath[] = "mpath";
    /** A pool of Ceph's block devices. Since libvirt 0.9.13. */
    static constexpr char rbd[] = "rbd";
    /** Sheepdog, which libvirt gave up in 8.8.0. Since libvirt 0.10.0. */
    static constexpr char sheepdog[] = "sheepdog";
    /** A volume of Gluster. Since libvirt 1.2.0. */
    static constexpr char gluster[] = "gluster";
    /** A ZFS pool. Since libvirt 1.2.8. */
    static constexpr char zfs[] = "zfs";
    /** Virtuozzo's storage. Since libvirt 3.1.0. */
    static constexpr char vstorage[] = "vstorage";
};

/**
 * What counts as the allocation of a volume.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct RefreshAllocation {
    /** What it really takes. */
    static constexpr char default_[] = "default";
    /** Its capacity, which is known at once. */
    static constexpr char capacity[] = "capacity";
};

/** A free stretch of a device. */
template <class Handle> class BasicFreeExtent : public Element<BasicFreeExtent, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicFreeExtent, Handle>::Element;
    /** Where it begins, in bytes. */
    std::optional<std::uint64_t> start() const { return this->get_unsigned("@start"); }
    Result<void> start(const NumberOrNone &value) const { return this->set("@start", value); }
    /** Where it ends, in bytes. */
    std::optional<std::uint64_t> end() const { return this->get_unsigned("@end"); }
    Result<void> end(const NumberOrNone &value) const { return this->set("@end", value); }
};
using FreeExtent = BasicFreeExtent<fedvirt_document>;
using ConstFreeExtent = BasicFreeExtent<const fedvirt_document>;

/** A SCSI adapter by its place. Since libvirt 1.2.7. */
template <class Handle> class BasicParentAddress : public Element<BasicParentAddress, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicParentAddress, Handle>::Element;
    /** Which of the adapters at the address: what the file `unique_id` in sysfs says. */
    std::optional<std::uint64_t> unique_id() const { return this->get_unsigned("@unique_id"); }
    Result<void> unique_id(const NumberOrNone &value) const { return this->set("@unique_id", value); }
    /** The PCI address. */
    pci::BasicPciAddress<Handle> address() const { return {this->document_, this->at("address")}; }
};
using ParentAddress = BasicParentAddress<fedvirt_document>;
using ConstParentAddress = BasicParentAddress<const fedvirt_document>;

/** The SCSI adapter that a pool is made of. */
template <class Handle> class BasicPoolAdapter : public Element<BasicPoolAdapter, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolAdapter, Handle>::Element;
    /** The kind of adapter; `scsi_host` by default. Since libvirt 1.0.5. Words: storage_pool::PoolAdapterType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `scsi_host`: the adapter's name, such as `scsi_host1`. Since libvirt 0.6.2. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** `fc_host`: the adapter that the virtual one is made on. Since libvirt 1.0.4. */
    std::optional<std::string> parent() const { return this->get_text("@parent"); }
    Result<void> parent(const TextOrNone &value) const { return this->set("@parent", value); }
    /** `fc_host`: that adapter by its node name; with `parent_wwpn`. Since libvirt 3.0.0. */
    std::optional<std::string> parent_wwnn() const { return this->get_text("@parent_wwnn"); }
    Result<void> parent_wwnn(const TextOrNone &value) const { return this->set("@parent_wwnn", value); }
    /** `fc_host`: that adapter by its port name; with `parent_wwnn`. Since libvirt 3.0.0. */
    std::optional<std::string> parent_wwpn() const { return this->get_text("@parent_wwpn"); }
    Result<void> parent_wwpn(const TextOrNone &value) const { return this->set("@parent_wwpn", value); }
    /** `fc_host`: that adapter by the fabric that it is on. Since libvirt 3.0.0. */
    std::optional<std::string> parent_fabric_wwn() const { return this->get_text("@parent_fabric_wwn"); }
    Result<void> parent_fabric_wwn(const TextOrNone &value) const { return this->set("@parent_fabric_wwn", value); }
    /**
     * `fc_host`: whether the virtual adapter goes away with the pool. Since libvirt 1.2.11. Words:
     * common::YesNo.
     */
    std::optional<std::string> managed() const { return this->get_text("@managed"); }
    Result<void> managed(const TextOrNone &value) const { return this->set("@managed", value); }
    /** `fc_host`: the World Wide Node Name, 16 hexadecimal digits. Since libvirt 1.0.4. */
    std::optional<std::string> wwnn() const { return this->get_text("@wwnn"); }
    Result<void> wwnn(const TextOrNone &value) const { return this->set("@wwnn", value); }
    /** `fc_host`: the World Wide Port Name, 16 hexadecimal digits. Since libvirt 1.0.4. */
    std::optional<std::string> wwpn() const { return this->get_text("@wwpn"); }
    Result<void> wwpn(const TextOrNone &value) const { return this->set("@wwpn", value); }
    /** `scsi_host`: the adapter by its place, which outlasts a reboot. Since libvirt 1.2.7. */
    storage_pool::BasicParentAddress<Handle> parentaddr() const { return {this->document_, this->at("parentaddr")}; }
};
using PoolAdapter = BasicPoolAdapter<fedvirt_document>;
using ConstPoolAdapter = BasicPoolAdapter<const fedvirt_document>;

/** How a pool logs in to its source. Since libvirt 0.9.7. */
template <class Handle> class BasicPoolAuth : public Element<BasicPoolAuth, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolAuth, Handle>::Element;
    /** The way to log in. Words: storage_pool::PoolAuthType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The user. */
    std::optional<std::string> username() const { return this->get_text("@username"); }
    Result<void> username(const TextOrNone &value) const { return this->set("@username", value); }
    /** The secret that holds the password or key. */
    storage_common::BasicSecretReference<Handle> secret() const { return {this->document_, this->at("secret")}; }
};
using PoolAuth = BasicPoolAuth<fedvirt_document>;
using ConstPoolAuth = BasicPoolAuth<const fedvirt_document>;

/** An option of Ceph's library. */
template <class Handle> class BasicPoolConfigOption : public Element<BasicPoolConfigOption, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolConfigOption, Handle>::Element;
    /** The option, such as `client_mount_timeout`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Its value. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using PoolConfigOption = BasicPoolConfigOption<fedvirt_document>;
using ConstPoolConfigOption = BasicPoolConfigOption<const fedvirt_document>;

/** Options of Ceph's library. Since libvirt 5.1.0. */
template <class Handle> class BasicPoolConfigOptions : public Element<BasicPoolConfigOptions, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolConfigOptions, Handle>::Element;
    /** The options. */
    List<storage_pool::BasicPoolConfigOption, Handle> options() const { return {this->document_, this->at("rbd:option")}; }
};
using PoolConfigOptions = BasicPoolConfigOptions<fedvirt_document>;
using ConstPoolConfigOptions = BasicPoolConfigOptions<const fedvirt_document>;

/** Copy on write. Since libvirt 6.6.0. */
template <class Handle> class BasicPoolCow : public Element<BasicPoolCow, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolCow, Handle>::Element;
    /** Whether it is on. Words: common::YesNo. */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
};
using PoolCow = BasicPoolCow<fedvirt_document>;
using ConstPoolCow = BasicPoolCow<const fedvirt_document>;

/** A block device or iSCSI target that a pool is made of. */
template <class Handle> class BasicPoolDevice : public Element<BasicPoolDevice, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolDevice, Handle>::Element;
    /** The device's path, or the target's iSCSI Qualified Name. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
    /**
     * Whether names of partitions get a `p` before the number, on multipath. Since libvirt 1.3.1. Words:
     * common::YesNo.
     */
    std::optional<std::string> part_separator() const { return this->get_text("@part_separator"); }
    Result<void> part_separator(const TextOrNone &value) const { return this->set("@part_separator", value); }
    /** Where there is room for volumes; libvirt fills it in. */
    List<storage_pool::BasicFreeExtent, Handle> free_extents() const { return {this->document_, this->at("freeExtent")}; }
};
using PoolDevice = BasicPoolDevice<fedvirt_document>;
using ConstPoolDevice = BasicPoolDevice<const fedvirt_document>;

/** The directory that a pool is made of. */
template <class Handle> class BasicPoolDir : public Element<BasicPoolDir, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolDir, Handle>::Element;
    /** The path; of a Samba share without the slash before it. */
    std::optional<std::string> path() const { return this->get_text("@path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("@path", value); }
};
using PoolDir = BasicPoolDir<fedvirt_document>;
using ConstPoolDir = BasicPoolDir<const fedvirt_document>;

/** What the file system of a pool does. */
template <class Handle> class BasicPoolFeatures : public Element<BasicPoolFeatures, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolFeatures, Handle>::Element;
    /** Copy on write of the images, on btrfs; libvirt turns it off by default. Since libvirt 6.6.0. */
    storage_pool::BasicPoolCow<Handle> cow() const { return {this->document_, this->at("cow")}; }
};
using PoolFeatures = BasicPoolFeatures<fedvirt_document>;
using ConstPoolFeatures = BasicPoolFeatures<const fedvirt_document>;

/** The format of a pool. */
template <class Handle> class BasicPoolFormat : public Element<BasicPoolFormat, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolFormat, Handle>::Element;
    /** The format. Words: storage_pool::PoolFormatType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** Who made the storage device. */
    storage_pool::BasicPoolLabel<Handle> vendor() const { return {this->document_, this->at("vendor")}; }
    /** What the storage device is called. */
    storage_pool::BasicPoolLabel<Handle> product() const { return {this->document_, this->at("product")}; }
};
using PoolFormat = BasicPoolFormat<fedvirt_document>;
using ConstPoolFormat = BasicPoolFormat<const fedvirt_document>;

/** A server of storage. */
template <class Handle> class BasicPoolHost : public Element<BasicPoolHost, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolHost, Handle>::Element;
    /** Its name or address. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Its port, where it is not the protocol's own. */
    std::optional<std::int64_t> port() const { return this->get_signed("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
};
using PoolHost = BasicPoolHost<fedvirt_document>;
using ConstPoolHost = BasicPoolHost<const fedvirt_document>;

/** The name of a vendor or product. Since libvirt 0.8.4. */
template <class Handle> class BasicPoolLabel : public Element<BasicPoolLabel, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolLabel, Handle>::Element;
    /** The name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using PoolLabel = BasicPoolLabel<fedvirt_document>;
using ConstPoolLabel = BasicPoolLabel<const fedvirt_document>;

/** An option of `mount`. */
template <class Handle> class BasicPoolMountOption : public Element<BasicPoolMountOption, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolMountOption, Handle>::Element;
    /** The option, as after `-o`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using PoolMountOption = BasicPoolMountOption<fedvirt_document>;
using ConstPoolMountOption = BasicPoolMountOption<const fedvirt_document>;

/** Options of `mount`. Since libvirt 5.1.0. */
template <class Handle> class BasicPoolMountOptions : public Element<BasicPoolMountOptions, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolMountOptions, Handle>::Element;
    /** The options. */
    List<storage_pool::BasicPoolMountOption, Handle> options() const { return {this->document_, this->at("fs:option")}; }
};
using PoolMountOptions = BasicPoolMountOptions<fedvirt_document>;
using ConstPoolMountOptions = BasicPoolMountOptions<const fedvirt_document>;

/** The version of NFS that a pool speaks. Since libvirt 5.1.0. */
template <class Handle> class BasicPoolProtocol : public Element<BasicPoolProtocol, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolProtocol, Handle>::Element;
    /** The version, such as `4.2`. */
    std::optional<std::string> ver() const { return this->get_text("@ver"); }
    Result<void> ver(const TextOrNone &value) const { return this->set("@ver", value); }
};
using PoolProtocol = BasicPoolProtocol<fedvirt_document>;
using ConstPoolProtocol = BasicPoolProtocol<const fedvirt_document>;

/** How a pool is looked at again, `rbd` alone. Since libvirt 5.2.0. */
template <class Handle> class BasicPoolRefresh : public Element<BasicPoolRefresh, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolRefresh, Handle>::Element;
    /** How its volumes are looked at. */
    storage_pool::BasicPoolRefreshVolume<Handle> volume() const { return {this->document_, this->at("volume")}; }
};
using PoolRefresh = BasicPoolRefresh<fedvirt_document>;
using ConstPoolRefresh = BasicPoolRefresh<const fedvirt_document>;

/** How the volumes of a pool are looked at. Since libvirt 5.2.0. */
template <class Handle> class BasicPoolRefreshVolume : public Element<BasicPoolRefreshVolume, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolRefreshVolume, Handle>::Element;
    /** What counts as a volume's allocation. Words: storage_pool::RefreshAllocation. */
    std::optional<std::string> allocation() const { return this->get_text("@allocation"); }
    Result<void> allocation(const TextOrNone &value) const { return this->set("@allocation", value); }
};
using PoolRefreshVolume = BasicPoolRefreshVolume<fedvirt_document>;
using ConstPoolRefreshVolume = BasicPoolRefreshVolume<const fedvirt_document>;

/** Where the storage of a pool comes from; what of it counts depends on the pool's type. */
template <class Handle> class BasicPoolSource : public Element<BasicPoolSource, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolSource, Handle>::Element;
    /** The servers that have it. */
    List<storage_pool::BasicPoolHost, Handle> hosts() const { return {this->document_, this->at("host")}; }
    /** The block devices or iSCSI targets. */
    List<storage_pool::BasicPoolDevice, Handle> devices() const { return {this->document_, this->at("device")}; }
    /** The directory, on the server or within the source. */
    storage_pool::BasicPoolDir<Handle> dir() const { return {this->document_, this->at("dir")}; }
    /** The SCSI adapter. */
    storage_pool::BasicPoolAdapter<Handle> adapter() const { return {this->document_, this->at("adapter")}; }
    /** The name of the source, such as a volume group. Since libvirt 0.4.5. */
    std::optional<std::string> name() const { return this->get_text("name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("name", value); }
    /** The initiator's side of iSCSI. Since libvirt 4.7.0. */
    storage_common::BasicInitiator<Handle> initiator() const { return {this->document_, this->at("initiator")}; }
    /** The format: of the file system, the partition table or the volume group. */
    storage_pool::BasicPoolFormat<Handle> format() const { return {this->document_, this->at("format")}; }
    /** How to log in. Since libvirt 0.9.7. */
    storage_pool::BasicPoolAuth<Handle> auth() const { return {this->document_, this->at("auth")}; }
    /** The version of NFS. Since libvirt 5.1.0. */
    storage_pool::BasicPoolProtocol<Handle> protocol() const { return {this->document_, this->at("protocol")}; }
    /** Who made the storage device. Since libvirt 0.8.4. */
    storage_pool::BasicPoolLabel<Handle> vendor() const { return {this->document_, this->at("vendor")}; }
    /** What the storage device is called. Since libvirt 0.8.4. */
    storage_pool::BasicPoolLabel<Handle> product() const { return {this->document_, this->at("product")}; }
};
using PoolSource = BasicPoolSource<fedvirt_document>;
using ConstPoolSource = BasicPoolSource<const fedvirt_document>;

/** Where the volumes of a pool appear on the host. */
template <class Handle> class BasicPoolTarget : public Element<BasicPoolTarget, Handle> {
 public:
    using Element<fedvirt::storage_pool::BasicPoolTarget, Handle>::Element;
    /** The directory with the volumes or their device nodes. */
    std::optional<std::string> path() const { return this->get_text("path"); }
    Result<void> path(const TextOrNone &value) const { return this->set("path", value); }
    /** Owner and permissions of the directory, when libvirt makes it. */
    storage_common::BasicPermissions<Handle> permissions() const { return {this->document_, this->at("permissions")}; }
};
using PoolTarget = BasicPoolTarget<fedvirt_document>;
using ConstPoolTarget = BasicPoolTarget<const fedvirt_document>;

}  // namespace storage_pool
}  // inline namespace
}  // namespace fedvirt

#endif
