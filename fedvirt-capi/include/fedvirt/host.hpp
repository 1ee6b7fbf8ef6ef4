/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Hosts. */
#ifndef FEDVIRT_HOST_HPP
#define FEDVIRT_HOST_HPP

#include "capabilities.hpp"
#include "domain_capabilities.hpp"
#include "domain_handle.hpp"
#include "library.hpp"
#include "network_handle.hpp"
#include "pool_handle.hpp"

#ifdef FEDVIRT_WITH_LIBVIRT

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** A connection to a libvirt daemon. What was taken from it can still be used when it is gone. */
class Host {
 public:
    /** Takes over a connection of the C library's. */
    explicit Host(fedvirt_host *handle) noexcept : handle_(handle) {}

    /** Connects to a daemon: "qemu:///system", "qemu:///session", "qemu+ssh://root@host/system". */
    static Result<Host> open(const Text &uri) { return detail::made<Host, fedvirt_host>(fedvirt_host_open, uri); }
    /** The URI as libvirt understood it. */
    std::string_view uri() const & noexcept { return detail::view(fedvirt_host_uri(handle())); }
    std::string uri() const && { return std::string(uri()); }
    /** Asks for the host's name as libvirt knows it. */
    Result<std::string> hostname() const { return detail::told(fedvirt_host_hostname, handle()); }
    /** Asks how many bytes of memory it has. */
    Result<std::uint64_t> memory() const { return detail::asked<std::uint64_t>(fedvirt_host_memory, handle()); }
    /** Asks for libvirt's version on the daemon's side: 1000000 * major + 1000 * minor + release. */
    Result<std::uint32_t> libvirt_version() const { return detail::asked<std::uint32_t>(fedvirt_host_libvirt_version, handle()); }
    /** Whether the daemon runs on this machine, so that its paths are this machine's. */
    bool is_local() const noexcept { return fedvirt_host_is_local(handle()); }
    /** Whether this is an unprivileged session daemon, whose guests cannot have networks of the host. */
    bool is_session() const noexcept { return fedvirt_host_is_session(handle()); }

    /** Reads what the host is and which guests it can run. */
    Result<Capabilities> capabilities() const { return detail::read<Capabilities>(fedvirt_host_capabilities, handle()); }
    /** Reads what guests of a kind can have, such as "x86_64", "q35", "kvm"; std::nullopt stands for libvirt's own choice. */
    Result<DomainCapabilities> domain_capabilities(const TextOrNone &arch = std::nullopt, const TextOrNone &machine = std::nullopt,
                                                   const TextOrNone &virt_type = std::nullopt) const {
        return detail::read<DomainCapabilities>(fedvirt_host_domain_capabilities, handle(), arch, machine, virt_type);
    }
    /**
     * Reads what a guest can have, with the hypervisor and the machine that are best for it, as Guest::create() takes them:
     * with "kvm", "emulation", or what works. FEDVIRT_ERR_UNSUPPORTED when the host runs no such guests.
     */
    Result<DomainCapabilities> guest_capabilities(const TextOrNone &acceleration = std::nullopt) const {
        return detail::read<DomainCapabilities>(fedvirt_host_guest_capabilities, handle(), acceleration);
    }
    /**
     * Checks that guests of the host, when it is this machine, can read a file. FEDVIRT_ERR_PATH_PERMISSION, with the
     * component that is in the way and the remedy.
     */
    Result<void> check_guest_can_read(const Text &path) const {
        return detail::done(fedvirt_host_check_guest_can_read, handle(), path);
    }

    /** Lists the names of the host's domains, running or not. */
    Result<std::vector<std::string>> domain_names() const { return detail::listed(fedvirt_host_domain_names, handle()); }
    /** Finds a domain by its name. FEDVIRT_ERR_NOT_FOUND, with the names of those that there are. */
    Result<DomainHandle> domain(const Text &name) const {
        return detail::made<DomainHandle, fedvirt_domain>(fedvirt_host_domain, handle(), name);
    }
    /** Defines a domain, without starting it. One of the same name and UUID is defined anew. */
    Result<DomainHandle> define(const Domain &document) const {
        return detail::made<DomainHandle, fedvirt_domain>(fedvirt_host_define_domain, handle(), document.handle());
    }

    /** Lists the names of the host's networks, running or not. */
    Result<std::vector<std::string>> network_names() const { return detail::listed(fedvirt_host_network_names, handle()); }
    /** Finds a network by its name. FEDVIRT_ERR_NOT_FOUND, with the names of those that there are. */
    Result<NetworkHandle> network(const Text &name) const {
        return detail::made<NetworkHandle, fedvirt_network>(fedvirt_host_network, handle(), name);
    }
    /** Defines a network, without starting it. One of the same name and UUID is defined anew. */
    Result<NetworkHandle> define_network(const Network &document) const {
        return detail::made<NetworkHandle, fedvirt_network>(fedvirt_host_define_network, handle(), document.handle());
    }

    /** Lists the names of the host's storage pools, running or not. */
    Result<std::vector<std::string>> pool_names() const { return detail::listed(fedvirt_host_pool_names, handle()); }
    /** Finds a storage pool by its name. FEDVIRT_ERR_NOT_FOUND, with the names of those that there are. */
    Result<PoolHandle> pool(const Text &name) const {
        return detail::made<PoolHandle, fedvirt_pool>(fedvirt_host_pool, handle(), name);
    }
    /** Defines a storage pool, without starting it. One of the same name and UUID is defined anew. */
    Result<PoolHandle> define_pool(const Pool &document) const {
        return detail::made<PoolHandle, fedvirt_pool>(fedvirt_host_define_pool, handle(), document.handle());
    }

    /** Finds a volume by its path on the host; none when no pool has it. */
    Result<std::optional<VolumeHandle>> volume_by_path(const Text &path) const {
        return detail::perhaps_made<VolumeHandle, fedvirt_volume>(fedvirt_host_volume_by_path, handle(), path);
    }

    /** For functions of C: the connection, which stays this one's. */
    const fedvirt_host *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_host, fedvirt_host_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif

#endif
