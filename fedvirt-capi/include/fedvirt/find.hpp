/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Finding devices of a domain by what they are known by. What is found is a place in the domain, as any element. */
#ifndef FEDVIRT_FIND_HPP
#define FEDVIRT_FIND_HPP

#include "domain.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace detail {

template <class T, class Handle, class Function, class... In> Result<std::optional<T>> found(Handle *document, Function find, const In &...in) {
    const auto taken = [document](char *path) { return path == nullptr ? std::nullopt : std::optional<T>(T(document, take(path))); };
    const fedvirt_document *const in_document = document;
    return given<std::optional<T>, char *>(find, taken, in_document, in...);
}

}  // namespace detail

/** Finds the disk with a target, its name in the guest, such as "vda". */
inline Result<std::optional<devices::Disk>> find_disk(Domain &domain, const Text &target) {
    return detail::found<devices::Disk>(domain.handle(), fedvirt_document_find_disk, target);
}
inline Result<std::optional<devices::ConstDisk>> find_disk(const Domain &domain, const Text &target) {
    return detail::found<devices::ConstDisk>(domain.handle(), fedvirt_document_find_disk, target);
}
void find_disk(const Domain &&, const Text &) = delete;
/** Finds the network interface with a MAC address, however either is spelled. */
inline Result<std::optional<devices::Interface>> find_interface(Domain &domain, const Text &mac) {
    return detail::found<devices::Interface>(domain.handle(), fedvirt_document_find_interface, mac);
}
inline Result<std::optional<devices::ConstInterface>> find_interface(const Domain &domain, const Text &mac) {
    return detail::found<devices::ConstInterface>(domain.handle(), fedvirt_document_find_interface, mac);
}
void find_interface(const Domain &&, const Text &) = delete;
/** Finds the network interface with a device on the host, such as "vnet0". */
inline Result<std::optional<devices::Interface>> find_interface_by_target(Domain &domain, const Text &dev) {
    return detail::found<devices::Interface>(domain.handle(), fedvirt_document_find_interface_by_target, dev);
}
inline Result<std::optional<devices::ConstInterface>> find_interface_by_target(const Domain &domain, const Text &dev) {
    return detail::found<devices::ConstInterface>(domain.handle(), fedvirt_document_find_interface_by_target, dev);
}
void find_interface_by_target(const Domain &&, const Text &) = delete;
/** Finds the controller of a type, such as "scsi", by its number among those. */
inline Result<std::optional<devices::Controller>> find_controller(Domain &domain, const Text &kind, std::uint32_t index) {
    return detail::found<devices::Controller>(domain.handle(), fedvirt_document_find_controller, kind, index);
}
inline Result<std::optional<devices::ConstController>> find_controller(const Domain &domain, const Text &kind, std::uint32_t index) {
    return detail::found<devices::ConstController>(domain.handle(), fedvirt_document_find_controller, kind, index);
}
void find_controller(const Domain &&, const Text &, std::uint32_t) = delete;
/** Finds the device with an alias, of whatever kind: gives its path, such as "devices/interface[1]". */
inline Result<std::optional<std::string>> find_device(const Domain &domain, const Text &alias) {
    return detail::perhaps_told(fedvirt_document_find_device, domain.handle(), alias);
}

}  // inline namespace
}  // namespace fedvirt

#endif
