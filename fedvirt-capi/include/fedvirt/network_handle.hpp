/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Networks on a host. */
#ifndef FEDVIRT_NETWORK_HANDLE_HPP
#define FEDVIRT_NETWORK_HANDLE_HPP

#include "network.hpp"

#ifdef FEDVIRT_WITH_LIBVIRT

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** A network on a host. This is a handle: the network itself stays as it is when it goes. */
class NetworkHandle {
 public:
    /** Takes over a handle of the C library's. */
    explicit NetworkHandle(fedvirt_network *handle) noexcept : handle_(handle) {}

    /** The network's name. */
    std::string_view name() const & noexcept { return detail::view(fedvirt_network_name(handle())); }
    std::string name() const && { return std::string(name()); }
    /** The network's UUID. */
    std::string_view uuid() const & noexcept { return detail::view(fedvirt_network_uuid(handle())); }
    std::string uuid() const && { return std::string(uuid()); }
    /** Asks whether it is running. */
    Result<bool> is_active() const { return detail::asked<bool>(fedvirt_network_is_active, handle()); }
    /** Reads it. */
    Result<Network> document() const { return detail::read<Network>(fedvirt_network_document, handle()); }
    /** Starts it. */
    Result<void> start() const { return detail::done(fedvirt_network_start, handle()); }
    /** Stops it. Guests on it lose their connection. */
    Result<void> destroy() const { return detail::done(fedvirt_network_destroy, handle()); }
    /** Removes its definition. One that runs goes on until it is stopped. */
    Result<void> undefine() const { return detail::done(fedvirt_network_undefine, handle()); }
    /** Asks whether it starts with the host. */
    Result<bool> autostart() const { return detail::asked<bool>(fedvirt_network_autostart, handle()); }
    /** Sets whether it starts with the host. */
    Result<void> set_autostart(bool is) const { return detail::done(fedvirt_network_set_autostart, handle(), is); }

    /** For functions of C: the handle, which stays this one's. */
    const fedvirt_network *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_network, fedvirt_network_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif

#endif
