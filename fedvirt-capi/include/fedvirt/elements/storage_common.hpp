/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_STORAGE_COMMON_HPP
#define FEDVIRT_ELEMENTS_STORAGE_COMMON_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace storage_common {

template <class Handle> class BasicEncryption;
template <class Handle> class BasicEncryptionCipher;
template <class Handle> class BasicEncryptionIvgen;
template <class Handle> class BasicInitiator;
template <class Handle> class BasicIqn;
template <class Handle> class BasicPermissions;
template <class Handle> class BasicSecretReference;

}  // namespace storage_common
}  // inline namespace
}  // namespace fedvirt

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace storage_common {

/**
 * Who encrypts and decrypts.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct EncryptionEngine {
    /** QEMU. */
    static constexpr char qemu[] = "qemu";
    /** Ceph's library, for RBD images alone. */
    static constexpr char librbd[] = "librbd";
};

/**
 * The format of encryption.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct EncryptionFormat {
    /** What the volume's format does by itself; no longer for new volumes. */
    static constexpr char default_[] = "default";
    /** The old encryption of qcow; no longer for new volumes. */
    static constexpr char qcow[] = "qcow";
    /** LUKS, version 1. Since libvirt 2.1.0. */
    static constexpr char luks[] = "luks";
    /** LUKS, version 2; `librbd` alone. */
    static constexpr char luks2[] = "luks2";
    /** LUKS of the version that the image has; `librbd` alone. */
    static constexpr char luks_any[] = "luks-any";
};

/** How the content of a volume or disk is encrypted. */
template <class Handle> class BasicEncryption : public Element<BasicEncryption, Handle> {
 public:
    using Element<fedvirt::storage_common::BasicEncryption, Handle>::Element;
    /** The format. Words: storage_common::EncryptionFormat. */
    std::optional<std::string> format() const { return this->get_text("@format"); }
    Result<void> format(const TextOrNone &value) const { return this->set("@format", value); }
    /**
     * Who encrypts and decrypts; QEMU by default, and storage pools ignore it. Words:
     * storage_common::EncryptionEngine.
     */
    std::optional<std::string> engine() const { return this->get_text("@engine"); }
    Result<void> engine(const TextOrNone &value) const { return this->set("@engine", value); }
    /** The passphrases. */
    List<storage_common::BasicSecretReference, Handle> secrets() const { return {this->document_, this->at("secret")}; }
    /** The cipher of a new LUKS volume. */
    storage_common::BasicEncryptionCipher<Handle> cipher() const { return {this->document_, this->at("cipher")}; }
    /** How initialisation vectors of a new LUKS volume are made. */
    storage_common::BasicEncryptionIvgen<Handle> ivgen() const { return {this->document_, this->at("ivgen")}; }
};
using Encryption = BasicEncryption<fedvirt_document>;
using ConstEncryption = BasicEncryption<const fedvirt_document>;

/** The cipher of an encrypted volume. */
template <class Handle> class BasicEncryptionCipher : public Element<BasicEncryptionCipher, Handle> {
 public:
    using Element<fedvirt::storage_common::BasicEncryptionCipher, Handle>::Element;
    /** The algorithm, such as `aes`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The length of the key in bits, such as 256. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
    /** The mode, such as `xts`. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** The hash of the master key, such as `sha256`. */
    std::optional<std::string> hash() const { return this->get_text("@hash"); }
    Result<void> hash(const TextOrNone &value) const { return this->set("@hash", value); }
};
using EncryptionCipher = BasicEncryptionCipher<fedvirt_document>;
using ConstEncryptionCipher = BasicEncryptionCipher<const fedvirt_document>;

/** How initialisation vectors are made. */
template <class Handle> class BasicEncryptionIvgen : public Element<BasicEncryptionIvgen, Handle> {
 public:
    using Element<fedvirt::storage_common::BasicEncryptionIvgen, Handle>::Element;
    /** The algorithm, such as `plain64`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The hash that it uses, such as `sha256`. */
    std::optional<std::string> hash() const { return this->get_text("@hash"); }
    Result<void> hash(const TextOrNone &value) const { return this->set("@hash", value); }
};
using EncryptionIvgen = BasicEncryptionIvgen<fedvirt_document>;
using ConstEncryptionIvgen = BasicEncryptionIvgen<const fedvirt_document>;

/** The initiator's side of an iSCSI connection. Since libvirt 4.7.0. */
template <class Handle> class BasicInitiator : public Element<BasicInitiator, Handle> {
 public:
    using Element<fedvirt::storage_common::BasicInitiator, Handle>::Element;
    /** The initiator's name. */
    storage_common::BasicIqn<Handle> iqn() const { return {this->document_, this->at("iqn")}; }
};
using Initiator = BasicInitiator<fedvirt_document>;
using ConstInitiator = BasicInitiator<const fedvirt_document>;

/** An iSCSI Qualified Name. */
template <class Handle> class BasicIqn : public Element<BasicIqn, Handle> {
 public:
    using Element<fedvirt::storage_common::BasicIqn, Handle>::Element;
    /** The name, such as `iqn.2013-06.com.example:initiator`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using Iqn = BasicIqn<fedvirt_document>;
using ConstIqn = BasicIqn<const fedvirt_document>;

/** Who may do what with a file or directory. */
template <class Handle> class BasicPermissions : public Element<BasicPermissions, Handle> {
 public:
    using Element<fedvirt::storage_common::BasicPermissions, Handle>::Element;
    /** The permission bits in octal, such as `0600`. */
    std::optional<std::string> mode() const { return this->get_text("mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("mode", value); }
    /** The number of the owner; -1 for the one that the libvirt daemon runs as. */
    std::optional<std::int64_t> owner() const { return this->get_signed("owner"); }
    Result<void> owner(const NumberOrNone &value) const { return this->set("owner", value); }
    /** The number of the group; -1 for the one that the libvirt daemon runs as. */
    std::optional<std::int64_t> group() const { return this->get_signed("group"); }
    Result<void> group(const NumberOrNone &value) const { return this->set("group", value); }
    /** The label of mandatory access control, such as SELinux's. */
    std::optional<std::string> label() const { return this->get_text("label"); }
    Result<void> label(const TextOrNone &value) const { return this->set("label", value); }
};
using Permissions = BasicPermissions<fedvirt_document>;
using ConstPermissions = BasicPermissions<const fedvirt_document>;

/** Points to a secret that libvirt keeps: by its UUID, or by what it is used for. */
template <class Handle> class BasicSecretReference : public Element<BasicSecretReference, Handle> {
 public:
    using Element<fedvirt::storage_common::BasicSecretReference, Handle>::Element;
    /** The kind of secret; `passphrase` for encryption. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The secret's UUID. */
    std::optional<std::string> uuid() const { return this->get_text("@uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("@uuid", value); }
    /** The usage that the secret was defined with. Since libvirt 2.1.0 for encryption. */
    std::optional<std::string> usage() const { return this->get_text("@usage"); }
    Result<void> usage(const TextOrNone &value) const { return this->set("@usage", value); }
};
using SecretReference = BasicSecretReference<fedvirt_document>;
using ConstSecretReference = BasicSecretReference<const fedvirt_document>;

}  // namespace storage_common
}  // inline namespace
}  // namespace fedvirt

#endif
