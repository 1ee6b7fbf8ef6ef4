/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Devices alone: what adding a device to a domain takes. */
#ifndef FEDVIRT_DEVICE_HPP
#define FEDVIRT_DEVICE_HPP

#include "document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A device of a domain, as a document of its own. An element's class reads and sets it:
 *
 *     auto device = fedvirt::Device::from_xml("<disk type='file'/>");
 *     device.as<fedvirt::devices::Disk>().target().dev("vdb");
 */
class Device : public Document {
 public:
    /** Takes over a device of the C library's. */
    explicit Device(fedvirt_document *handle) noexcept : Document(handle) {}

    /** Reads a device from XML, such as "<interface type='network'>...</interface>". */
    static Result<Device> from_xml(const Text &xml) { return detail::made<Device, fedvirt_document>(fedvirt_document_from_device_xml, xml); }
    /** Reads a device from its JSON form, as in {"disk":{"device":"cdrom"}}. */
    static Result<Device> from_json(const Text &json) {
        return detail::made<Device, fedvirt_document>(fedvirt_document_from_device_json, json);
    }
    /** Copies a device out of a domain: what is at a path such as "devices/disk[0]"; none when nothing is there. */
    static Result<std::optional<Device>> from(const Document &domain, const Text &path) {
        return detail::perhaps_made<Device, fedvirt_document>(fedvirt_document_device, domain.handle(), path);
    }
    /** Copies a device out of a domain, domain.devices().disks()[0]; none when it is not there. */
    template <template <class> class Self, class Handle> static Result<std::optional<Device>> from(const Element<Self, Handle> &element) {
        const fedvirt_document *const domain = element.document_handle();
        return detail::perhaps_made<Device, fedvirt_document>(fedvirt_document_device, domain, Text(element.where()));
    }
    /** Copies it. */
    Result<Device> clone() const { return detail::made<Device, fedvirt_document>(fedvirt_document_clone, handle()); }

    /**
     * All of it as an element, devices::Disk; of one that is const, devices::ConstDisk. root() says what it is: to take it
     * for another one than that gives errors for the fields that it does not have.
     */
    template <class Of> Of as() & { return Of(handle(), std::string()); }
    template <class Of> Of as() const & { return Of(handle(), std::string()); }
    template <class Of> void as() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
