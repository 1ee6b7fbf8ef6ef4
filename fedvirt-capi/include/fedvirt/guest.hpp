/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Guests that fedvirt makes. */
#ifndef FEDVIRT_GUEST_HPP
#define FEDVIRT_GUEST_HPP

#include "host.hpp"
#include "plan.hpp"
#include "progress.hpp"
#include "seed.hpp"

#ifdef FEDVIRT_WITH_LIBVIRT

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** The form in which a guest gets a seed. */
using SeedKind = fedvirt_seed_kind;

/** How to reach a guest that can be used. */
class Ready {
 public:
    /** Takes over what the C library said. */
    explicit Ready(fedvirt_ready *handle) noexcept : handle_(handle) {}

    /** The address at which the guest's SSH server answers, as seen from the host: "192.168.122.7" or "fd00::7". */
    std::string_view ssh_host() const & noexcept { return detail::view(fedvirt_ready_ssh_host(handle())); }
    std::string ssh_host() const && { return std::string(ssh_host()); }
    /** The port at which the guest's SSH server answers. */
    std::uint16_t ssh_port() const noexcept { return fedvirt_ready_ssh_port(handle()); }
    /** The user to log in as; empty when cloud-init was not told to make one. */
    std::string_view user() const & noexcept { return detail::view(fedvirt_ready_user(handle())); }
    std::string user() const && { return std::string(user()); }
    /** The command that logs in, as one would type it on the host: "ssh -p 2222 alice@127.0.0.1". */
    std::string_view ssh_command() const & noexcept { return detail::view(fedvirt_ready_ssh_command(handle())); }
    std::string ssh_command() const && { return std::string(ssh_command()); }

    /** For functions of C: the handle, which stays this one's. */
    const fedvirt_ready *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_ready, fedvirt_ready_free> handle_;
};

/** A guest that fedvirt made on a host. This is a handle: the guest itself stays when it goes. */
class Guest {
 public:
    /** Takes over a guest of the C library's. */
    explicit Guest(fedvirt_guest *handle) noexcept : handle_(handle) {}

    /**
     * Makes a guest and starts it: from a cloud image, with a disk of its own, and told by cloud-init what to set up on its
     * first boot. When a step fails, what was made is removed again. The specification is JSON, as fedvirt_guest_create()
     * says in fedvirt.h; json_quote() writes texts for it. `progress` is told of the steps "check", "define", "overlay",
     * "seed", "start" and "record".
     */
    static Result<Guest> create(const Host &host, const Text &spec_json, const Progress &progress = {}) {
        return detail::made<Guest, fedvirt_guest>(fedvirt_guest_create, host.handle(), spec_json, progress);
    }
    /** Says what create() would make. Nothing is made. */
    static Result<Plan> plan(const Host &host, const Text &spec_json) {
        return detail::made<Plan, fedvirt_plan>(fedvirt_guest_plan, host.handle(), spec_json);
    }
    /** Finds a guest by its name. FEDVIRT_ERR_NOT_OURS when there is such a domain, but fedvirt did not make it. */
    static Result<Guest> lookup(const Host &host, const Text &name) {
        return detail::made<Guest, fedvirt_guest>(fedvirt_guest_lookup, host.handle(), name);
    }
    /** Lists the names of the guests on a host that fedvirt made. */
    static Result<std::vector<std::string>> list(const Host &host) { return detail::listed(fedvirt_guest_list, host.handle()); }

    /** The guest's name. */
    std::string_view name() const & noexcept { return detail::view(fedvirt_guest_name(handle())); }
    std::string name() const && { return std::string(name()); }
    /** The guest's UUID. */
    std::string_view uuid() const & noexcept { return detail::view(fedvirt_guest_uuid(handle())); }
    std::string uuid() const && { return std::string(uuid()); }
    /** Whether it runs. One that is gone is shut off. */
    Result<DomainState> state() const { return detail::asked<DomainState>(fedvirt_guest_state, handle()); }
    /** Its domain's document: as it runs, or as it is defined when it does not run. */
    Result<Domain> document() const { return detail::read<Domain>(fedvirt_guest_document, handle()); }
    /** Its domain, for what is not a guest's alone: devices, addresses, autostart. */
    Result<DomainHandle> domain() const { return detail::made<DomainHandle, fedvirt_domain>(fedvirt_guest_domain, handle()); }
    /**
     * Waits until it has an address, its SSH server answers, and cloud-init is done, for a std::chrono::duration at most. It
     * can be called at any time, again, and from another process; the guest is left as it is in every case. `progress` is
     * told of the steps "address", "ssh" and "cloud-init", and of what the guest writes on its console.
     */
    template <class Duration> Result<Ready> wait_ready(Duration timeout, const Progress &progress = {}) const {
        // Milliseconds, without <chrono>, which takes long to compile.
        const auto ms = static_cast<long double>(timeout.count()) * 1000 * Duration::period::num / Duration::period::den;
        const std::uint64_t whole = ms <= 0 ? 0 : ms >= 1.8e19L ? UINT64_MAX : static_cast<std::uint64_t>(ms);
        return detail::made<Ready, fedvirt_ready>(fedvirt_guest_wait_ready, handle(), whole, progress);
    }
    /** Starts it, when it does not run. */
    Result<void> start() const { return detail::done(fedvirt_guest_start, handle()); }
    /** Asks it to shut down, as its power button would. It may take its time; state() tells. */
    Result<void> shutdown() const { return detail::done(fedvirt_guest_shutdown, handle()); }
    /**
     * Gives it another seed, for its next start: a NoCloud image, or FEDVIRT_SEED_KIND_CONFIG_DRIVE. cloud-init applies it
     * when its instance-id is another.
     */
    Result<void> set_seed(const Seed &seed, SeedKind kind = FEDVIRT_SEED_KIND_ISO) const {
        return detail::done(fedvirt_guest_set_seed, handle(), seed.handle(), kind);
    }
    /** Takes its seed away, for its next start. */
    Result<void> remove_seed() const { return detail::done(fedvirt_guest_remove_seed, handle()); }
    /**
     * Deletes the guest from its host: ends it at once, deletes the volumes that were made for it, and removes its
     * definition. Nothing else is touched. A guest that is gone already is no error.
     */
    Result<void> destroy() const { return detail::done(fedvirt_guest_delete, handle()); }

    /** For functions of C: the guest, which stays this one's. */
    const fedvirt_guest *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_guest, fedvirt_guest_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif

#endif
