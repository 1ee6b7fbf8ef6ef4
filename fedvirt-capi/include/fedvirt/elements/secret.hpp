/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_SECRET_HPP
#define FEDVIRT_ELEMENTS_SECRET_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace secret {

template <class Handle> class BasicSecretUsage;

}  // namespace secret
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace secret {

/**
 * The kind of use of a secret.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct SecretUsageType {
    /** The passphrase of an encrypted volume. */
    static constexpr char volume[] = "volume";
    /** The key of a Ceph user. Since libvirt 0.9.7. */
    static constexpr char ceph[] = "ceph";
    /** The password for an iSCSI target. Since libvirt 1.0.4. */
    static constexpr char iscsi[] = "iscsi";
    /** The passphrase of a TLS key. Since libvirt 2.3.0. */
    static constexpr char tls[] = "tls";
    /** The passphrase of an emulated TPM's state. Since libvirt 5.6.0. */
    static constexpr char vtpm[] = "vtpm";
};

/** What a secret is for. */
template <class Handle> class BasicSecretUsage : public Element<BasicSecretUsage, Handle> {
 public:
    using Element<fedvirt::secret::BasicSecretUsage, Handle>::Element;
    /** The kind of use. Words: secret::SecretUsageType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `volume`: the path of the volume. */
    std::optional<std::string> volume() const { return this->get_text("volume"); }
    Result<void> volume(const TextOrNone &value) const { return this->set("volume", value); }
    /** `ceph`, `tls` and `vtpm`: a name by which other documents refer to the secret. */
    std::optional<std::string> name() const { return this->get_text("name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("name", value); }
    /** `iscsi`: a name by which other documents refer to the secret. */
    std::optional<std::string> target() const { return this->get_text("target"); }
    Result<void> target(const TextOrNone &value) const { return this->set("target", value); }
};
using SecretUsage = BasicSecretUsage<fedvirt_document>;
using ConstSecretUsage = BasicSecretUsage<const fedvirt_document>;

}  // namespace secret
}  // inline namespace
}  // namespace fedvirt

#endif
