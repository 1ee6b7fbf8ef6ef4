/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_DOMAIN_BACKUP_HPP
#define FEDVIRT_ELEMENTS_DOMAIN_BACKUP_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain_backup {

template <class Handle> class BasicBackupDisk;
template <class Handle> class BasicBackupDisks;
template <class Handle> class BasicBackupDriver;
template <class Handle> class BasicBackupServer;

}  // namespace domain_backup
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "devices.hpp"
#include "storage_volume.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain_backup {

/**
 * How much of a disk is saved.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct BackupDiskMode {
    /** All of it. */
    static constexpr char full[] = "full";
    /** What changed since a checkpoint. */
    static constexpr char incremental[] = "incremental";
};

/**
 * What a disk is saved to.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct BackupDiskType {
    /** A file. */
    static constexpr char file[] = "file";
    /** A block device. */
    static constexpr char block[] = "block";
};

/**
 * Who writes a backup.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct BackupMode {
    /** The hypervisor, to files or devices. */
    static constexpr char push[] = "push";
    /** A client, which reads from a server (NBD) that the hypervisor starts. */
    static constexpr char pull[] = "pull";
};

/**
 * The way of connecting to a backup's server.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct BackupTransport {
    /** TCP. */
    static constexpr char tcp[] = "tcp";
    /** A Unix socket. */
    static constexpr char unix_[] = "unix";
    /** File descriptors that were handed over. */
    static constexpr char fd[] = "fd";
};

/** How a backup treats a disk. */
template <class Handle> class BasicBackupDisk : public Element<BasicBackupDisk, Handle> {
 public:
    using Element<fedvirt::domain_backup::BasicBackupDisk, Handle>::Element;
    /** The disk, by its target such as `vda`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether it is saved; yes by default. Words: common::YesNo. */
    std::optional<std::string> backup() const { return this->get_text("@backup"); }
    Result<void> backup(const TextOrNone &value) const { return this->set("@backup", value); }
    /** What it is saved to. Words: domain_backup::BackupDiskType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /**
     * Whether all of it is saved or only changes, against what the backup says. Words:
     * domain_backup::BackupDiskMode.
     */
    std::optional<std::string> backupmode() const { return this->get_text("@backupmode"); }
    Result<void> backupmode(const TextOrNone &value) const { return this->set("@backupmode", value); }
    /** The checkpoint since which its changes are saved, against what the backup says. */
    std::optional<std::string> incremental() const { return this->get_text("@incremental"); }
    Result<void> incremental(const TextOrNone &value) const { return this->set("@incremental", value); }
    /** `pull`: the name that it is served under; the disk's by default. */
    std::optional<std::string> exportname() const { return this->get_text("@exportname"); }
    Result<void> exportname(const TextOrNone &value) const { return this->set("@exportname", value); }
    /** `pull`: the name that the map of its changes is served under. */
    std::optional<std::string> exportbitmap() const { return this->get_text("@exportbitmap"); }
    Result<void> exportbitmap(const TextOrNone &value) const { return this->set("@exportbitmap", value); }
    /** The number that libvirt's other calls know the backup's file by; libvirt fills it in. */
    std::optional<std::uint64_t> index() const { return this->get_unsigned("@index"); }
    Result<void> index(const NumberOrNone &value) const { return this->set("@index", value); }
    /** The format of what is written. */
    domain_backup::BasicBackupDriver<Handle> driver() const { return {this->document_, this->at("driver")}; }
    /** `push`: where it is saved to. */
    devices::BasicDiskSource<Handle> target() const { return {this->document_, this->at("target")}; }
    /** `pull`: where the hypervisor keeps what the guest overwrites meanwhile. */
    devices::BasicDiskSource<Handle> scratch() const { return {this->document_, this->at("scratch")}; }
};
using BackupDisk = BasicBackupDisk<fedvirt_document>;
using ConstBackupDisk = BasicBackupDisk<const fedvirt_document>;

/** The disks of a backup. */
template <class Handle> class BasicBackupDisks : public Element<BasicBackupDisks, Handle> {
 public:
    using Element<fedvirt::domain_backup::BasicBackupDisks, Handle>::Element;
    /** The disks. */
    List<domain_backup::BasicBackupDisk, Handle> disks() const { return {this->document_, this->at("disk")}; }
};
using BackupDisks = BasicBackupDisks<fedvirt_document>;
using ConstBackupDisks = BasicBackupDisks<const fedvirt_document>;

/** The format of what a backup writes. */
template <class Handle> class BasicBackupDriver : public Element<BasicBackupDriver, Handle> {
 public:
    using Element<fedvirt::domain_backup::BasicBackupDriver, Handle>::Element;
    /** The format; qcow2 by default. Words: storage_volume::VolumeFormatType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
};
using BackupDriver = BasicBackupDriver<fedvirt_document>;
using ConstBackupDriver = BasicBackupDriver<const fedvirt_document>;

/** Where the disks of a backup are served. */
template <class Handle> class BasicBackupServer : public Element<BasicBackupServer, Handle> {
 public:
    using Element<fedvirt::domain_backup::BasicBackupServer, Handle>::Element;
    /** The way of connecting; TCP by default. Words: domain_backup::BackupTransport. */
    std::optional<std::string> transport() const { return this->get_text("@transport"); }
    Result<void> transport(const TextOrNone &value) const { return this->set("@transport", value); }
    /** Whether connections are encrypted. Words: common::YesNo. */
    std::optional<std::string> tls() const { return this->get_text("@tls"); }
    Result<void> tls(const TextOrNone &value) const { return this->set("@tls", value); }
    /** `tcp`: the address or host name that is listened on. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** `tcp`: the port; libvirt chooses one where none is given. */
    std::optional<std::uint64_t> port() const { return this->get_unsigned("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
    /** `unix`: the path of the socket. */
    std::optional<std::string> socket() const { return this->get_text("@socket"); }
    Result<void> socket(const TextOrNone &value) const { return this->set("@socket", value); }
    /** `fd`: the group of file descriptors that were handed over. */
    std::optional<std::string> fdgroup() const { return this->get_text("@fdgroup"); }
    Result<void> fdgroup(const TextOrNone &value) const { return this->set("@fdgroup", value); }
};
using BackupServer = BasicBackupServer<fedvirt_document>;
using ConstBackupServer = BasicBackupServer<const fedvirt_document>;

}  // namespace domain_backup
}  // inline namespace
}  // namespace fedvirt

#endif
