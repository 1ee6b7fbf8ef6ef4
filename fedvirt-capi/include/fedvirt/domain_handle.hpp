/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Domains on a host. */
#ifndef FEDVIRT_DOMAIN_HANDLE_HPP
#define FEDVIRT_DOMAIN_HANDLE_HPP

#include "device.hpp"
#include "domain.hpp"

#ifdef FEDVIRT_WITH_LIBVIRT

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** Whether a domain runs: FEDVIRT_DOMAIN_STATE_RUNNING, ...; new ones may come with any release. */
using DomainState = fedvirt_domain_state;
/** Who knows a guest's addresses: FEDVIRT_ADDRESS_SOURCE_LEASE, ... */
using AddressSource = fedvirt_address_source;

/** An IP address of a guest. Its texts are there for as long as the Addresses. */
struct Address {
    /** The address, such as "192.168.122.7". */
    std::string_view ip;
    /** The MAC address of the interface that has it, if that is known. */
    std::optional<std::string_view> mac;
};

namespace detail {

inline Address address(const fedvirt_addresses *all, std::size_t index) noexcept {
    return {view(fedvirt_addresses_ip(all, index)), perhaps_view(fedvirt_addresses_mac(all, index))};
}

}  // namespace detail

/** The IP addresses of a guest: a range of Address. */
using Addresses = detail::Range<fedvirt_addresses, detail::address, fedvirt_addresses_len, fedvirt_addresses_free>;

/** A domain on a host: defined, running, or both. This is a handle: the domain itself stays as it is when it goes. */
class DomainHandle {
 public:
    /** Takes over a handle of the C library's. */
    explicit DomainHandle(fedvirt_domain *handle) noexcept : handle_(handle) {}

    /** The domain's name. */
    std::string_view name() const & noexcept { return detail::view(fedvirt_domain_name(handle())); }
    std::string name() const && { return std::string(name()); }
    /** The domain's UUID. */
    std::string_view uuid() const & noexcept { return detail::view(fedvirt_domain_uuid(handle())); }
    std::string uuid() const && { return std::string(uuid()); }
    /** Asks whether it runs. One that is gone is shut off. */
    Result<DomainState> state() const { return detail::asked<DomainState>(fedvirt_domain_get_state, handle()); }
    /** Reads it: what runs, or what the next start will use. */
    Result<Domain> document(bool inactive = false) const {
        return detail::read<Domain>(fedvirt_domain_document, handle(), inactive);
    }
    /** Starts it. */
    Result<void> start() const { return detail::done(fedvirt_domain_start, handle()); }
    /** Asks the guest to shut down, as its power button would. */
    Result<void> shutdown() const { return detail::done(fedvirt_domain_shutdown, handle()); }
    /** Ends it at once. Nothing happens when it does not run. */
    Result<void> destroy() const { return detail::done(fedvirt_domain_destroy, handle()); }
    /**
     * Removes its definition, with what libvirt keeps beside it: firmware variables, saved state, and the metadata of
     * snapshots and checkpoints. Its disks stay.
     */
    Result<void> undefine() const { return detail::done(fedvirt_domain_undefine, handle()); }
    /** Asks whether it starts with the host. */
    Result<bool> autostart() const { return detail::asked<bool>(fedvirt_domain_autostart, handle()); }
    /** Sets whether it starts with the host. */
    Result<void> set_autostart(bool is) const { return detail::done(fedvirt_domain_set_autostart, handle(), is); }
    /** Adds a device: to what is defined, and to what runs if it does. */
    Result<void> attach_device(const Device &device) const {
        return detail::done(fedvirt_domain_attach_device, handle(), device.handle());
    }
    /**
     * Changes a device, which libvirt finds by what does not change: a disk by its target, an interface by its MAC address,
     * and others by their alias or address. Not everything can be changed while it runs.
     */
    Result<void> update_device(const Device &device) const {
        return detail::done(fedvirt_domain_update_device, handle(), device.handle());
    }
    /** Takes a device away, which libvirt finds as update_device() does. A guest may take its time, or refuse. */
    Result<void> detach_device(const Device &device) const {
        return detail::done(fedvirt_domain_detach_device, handle(), device.handle());
    }
    /** Lists the IP addresses of the guest that a source knows. A source that cannot be asked knows none. */
    Result<Addresses> addresses(AddressSource source = FEDVIRT_ADDRESS_SOURCE_LEASE) const {
        return detail::made<Addresses, fedvirt_addresses>(fedvirt_domain_addresses, handle(), source);
    }
    /** Reads the element of its <metadata> that is in a namespace, without its prefix; none when there is none. */
    Result<std::optional<std::string>> metadata(const Text &ns) const {
        return detail::perhaps_told(fedvirt_domain_metadata, handle(), ns);
    }
    /** Sets that element, given without a prefix, in what is defined; and in what runs, too, which must run then. */
    Result<void> set_metadata(const Text &prefix, const Text &ns, const Text &xml, bool running = false) const {
        return detail::done(fedvirt_domain_set_metadata, handle(), prefix, ns, xml, running);
    }

    /** For functions of C: the handle, which stays this one's. */
    const fedvirt_domain *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_domain, fedvirt_domain_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif

#endif
