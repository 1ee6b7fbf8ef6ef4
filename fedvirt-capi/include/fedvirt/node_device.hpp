/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_NODE_DEVICE_HPP
#define FEDVIRT_NODE_DEVICE_HPP

#include "elements/node_device.hpp"
#include "elements/network_common.hpp"
#include "elements/pci.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A device of the host, or the host itself, which is the device `computer`.
 *
 * A document of its own, with the root `<device>`.
 */
class NodeDevice : public DocumentOf<NodeDevice> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "device";
    /** An empty one. */
    NodeDevice() noexcept = default;
    using DocumentOf<NodeDevice>::DocumentOf;
    /** The name, such as `pci_0000_00_02_1`; libvirt makes it. */
    std::optional<std::string> name() const { return detail::get_text(handle(), "name"); }
    Result<void> name(const TextOrNone &value) { return detail::set(handle(), "name", value); }
    /** The path in sysfs. */
    std::optional<std::string> path() const { return detail::get_text(handle(), "path"); }
    Result<void> path(const TextOrNone &value) { return detail::set(handle(), "path", value); }
    /** The special files in `/dev`. */
    List<node_device::BasicDevNode, fedvirt_document> devnodes() & { return {handle(), "devnode"}; }
    List<node_device::BasicDevNode, const fedvirt_document> devnodes() const & { return {handle(), "devnode"}; }
    void devnodes() const && = delete;
    /** The device that it hangs on. */
    node_device::BasicNodeParent<fedvirt_document> parent() & { return {handle(), "parent"}; }
    node_device::BasicNodeParent<const fedvirt_document> parent() const & { return {handle(), "parent"}; }
    void parent() const && = delete;
    /** The host's driver that it is bound to. */
    node_device::BasicNodeDriver<fedvirt_document> driver() & { return {handle(), "driver"}; }
    node_device::BasicNodeDriver<const fedvirt_document> driver() const & { return {handle(), "driver"}; }
    void driver() const && = delete;
    /** What it is and can do. */
    List<node_device::BasicNodeCapability, fedvirt_document> capabilities() & { return {handle(), "capability"}; }
    List<node_device::BasicNodeCapability, const fedvirt_document> capabilities() const & { return {handle(), "capability"}; }
    void capabilities() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
