/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* Hosts and guests. */
#ifndef FEDVIRT_HOST_HPP
#define FEDVIRT_HOST_HPP

#include "domain.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** The version of the library that runs, such as "0.1.0"; FEDVIRT_VERSION is the headers'. */
inline std::string_view version() noexcept { return detail::view(fedvirt_version()); }

/** Writes a text as JSON, quotes included, so that it can be set into a JSON text such as a guest's. */
inline Result<std::string> json_quote(const Text &text) {
    char *json = nullptr;
    return detail::call<std::string>([&](fedvirt_error **error) { return fedvirt_json_quote(text.c_str(), &json, error); },
                                     [&] { return detail::take(json); }, text);
}

#ifdef FEDVIRT_WITH_LIBVIRT

/** A report of a long call. Its texts are there for as long as whoever takes it. */
struct Event {
    /** What it says: FEDVIRT_EVENT_STARTED, ...; new ones may come with any release. */
    fedvirt_event_kind kind;
    /** The step's name, short and stable, such as "overlay" or "ssh". */
    std::string_view step;
    /** One line for a person, of FEDVIRT_EVENT_STARTED and FEDVIRT_EVENT_NOTE; else empty. */
    std::string_view text;
    /** Bytes so far, of FEDVIRT_EVENT_BYTES; else 0. */
    std::uint64_t done;
    /** Bytes in all, if that is known. */
    std::optional<std::uint64_t> total;
};

/**
 * Who takes the reports of a long call: anything that can be called with an Event, on the thread that made the call. If it
 * has a function `bool is_cancelled()`, that is asked between steps and at least twice a second while waiting; the call
 * then cleans up after itself and ends with FEDVIRT_ERR_CANCELLED.
 *
 * With FEDVIRT_EXCEPTIONS, both may throw: the call is cancelled, and throws the same; one that
 * comes too late to cancel it is dropped. Without, an exception ends the program.
 *
 * It is made where a function is called, and only for that call.
 */
class Progress {
 public:
    /** Nobody. */
    Progress() noexcept = default;
    template <class Listener, std::enable_if_t<std::is_invocable_v<Listener &, const Event &>, int> = 0>
    Progress(Listener &&listener) noexcept {
        c_.user = this;
        listener_ = const_cast<void *>(static_cast<const volatile void *>(&listener));
        c_.event = [](void *user, const fedvirt_event *event) noexcept {
            to<std::remove_reference_t<Listener>>(user, [&](auto &called) {
                called(Event{event->kind, detail::view(event->step), detail::view(event->text), event->done,
                             event->has_total ? std::optional<std::uint64_t>(event->total) : std::nullopt});
                return false;
            });
        };
        c_.is_cancelled = [](void *user) noexcept {
            return to<std::remove_reference_t<Listener>>(user, [](auto &called) { return asked(called, 0); });
        };
    }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /** What C takes. */
    const fedvirt_progress *c_progress() const noexcept { return listener_ == nullptr ? nullptr : &c_; }
    /** How a call ended; a call that was cancelled by an exception goes on with that. */
    Status after(Status status, [[maybe_unused]] fedvirt_error **error) const {
#ifdef FEDVIRT_EXCEPTIONS
        if (status != FEDVIRT_OK && thrown_) {
            fedvirt_error_free(*error);
            std::rethrow_exception(thrown_);
        }
#endif
        return status;
    }

 private:
    template <class Listener> static auto asked(Listener &listener, int) -> decltype(static_cast<bool>(listener.is_cancelled())) {
        return listener.is_cancelled();
    }
    template <class Listener> static bool asked(Listener &, long) { return false; }

    /** Calls the listener; true when the call has to end. */
    template <class Listener, class Call> static bool to(void *user, Call &&call) {
        Progress &self = *static_cast<Progress *>(user);
        Listener &listener = *static_cast<Listener *>(self.listener_);
#ifdef FEDVIRT_EXCEPTIONS
        if (self.thrown_) return true;
        try {
            return call(listener);
        } catch (...) {
            self.thrown_ = std::current_exception();
            return true;
        }
#else
        return call(listener);
#endif
    }

    fedvirt_progress c_ = {nullptr, nullptr, nullptr};
    void *listener_ = nullptr;
#ifdef FEDVIRT_EXCEPTIONS
    std::exception_ptr thrown_;
#endif
};

/** Whether a guest runs: FEDVIRT_DOMAIN_STATE_RUNNING, ...; new ones may come with any release. */
using DomainState = fedvirt_domain_state;

/**
 * Leaves libvirt's own error handler as it is, for programs that use libvirt themselves as well. To be called before the
 * first Host::open().
 */
inline void keep_error_handler() noexcept { fedvirt_keep_error_handler(); }

/** A connection to a libvirt daemon. Guests of it can still be used when it is gone. */
class Host {
 public:
    /** Takes over a connection of the C library's. */
    explicit Host(fedvirt_host *handle) noexcept : handle_(handle) {}

    /** Connects to a daemon: "qemu:///system", "qemu:///session", "qemu+ssh://root@host/system". */
    static Result<Host> open(const Text &uri) {
        fedvirt_host *host = nullptr;
        return detail::call<Host>([&](fedvirt_error **error) { return fedvirt_host_open(uri.c_str(), &host, error); },
                                  [&] { return Host(host); }, uri);
    }
    /** The URI as libvirt understood it. */
    std::string_view uri() const noexcept { return detail::view(fedvirt_host_uri(handle())); }

    /** For functions of C: the connection, which stays this one's. */
    const fedvirt_host *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_host, fedvirt_host_free> handle_;
};

/** How to reach a guest that can be used. */
class Ready {
 public:
    /** Takes over what the C library said. */
    explicit Ready(fedvirt_ready *handle) noexcept : handle_(handle) {}

    /** The address at which the guest's SSH server answers, as seen from the host: "192.168.122.7" or "fd00::7". */
    std::string_view ssh_host() const noexcept { return detail::view(fedvirt_ready_ssh_host(handle())); }
    /** The port at which the guest's SSH server answers. */
    std::uint16_t ssh_port() const noexcept { return fedvirt_ready_ssh_port(handle()); }
    /** The user to log in as; empty when cloud-init was not told to make one. */
    std::string_view user() const noexcept { return detail::view(fedvirt_ready_user(handle())); }
    /** The command that logs in, as one would type it on the host: "ssh -p 2222 alice@127.0.0.1". */
    std::string_view ssh_command() const noexcept { return detail::view(fedvirt_ready_ssh_command(handle())); }

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
        fedvirt_guest *guest = nullptr;
        return detail::call<Guest>(
            [&](fedvirt_error **error) {
                return progress.after(fedvirt_guest_create(host.handle(), spec_json.c_str(), progress.c_progress(), &guest, error), error);
            },
            [&] { return Guest(guest); }, spec_json);
    }
    /** Says what create() would make, as a text for people, with the XML of all. Nothing is made. */
    static Result<std::string> plan(const Host &host, const Text &spec_json) {
        char *plan = nullptr;
        return detail::call<std::string>(
            [&](fedvirt_error **error) { return fedvirt_guest_plan(host.handle(), spec_json.c_str(), &plan, error); },
            [&] { return detail::take(plan); }, spec_json);
    }
    /** Finds a guest by its name. */
    static Result<Guest> lookup(const Host &host, const Text &name) {
        fedvirt_guest *guest = nullptr;
        return detail::call<Guest>(
            [&](fedvirt_error **error) { return fedvirt_guest_lookup(host.handle(), name.c_str(), &guest, error); },
            [&] { return Guest(guest); }, name);
    }

    /** The guest's name. */
    std::string_view name() const noexcept { return detail::view(fedvirt_guest_name(handle())); }
    /** The guest's UUID. */
    std::string_view uuid() const noexcept { return detail::view(fedvirt_guest_uuid(handle())); }
    /** Whether it runs. One that is gone is shut off. */
    Result<DomainState> state() const {
        DomainState state = FEDVIRT_DOMAIN_STATE_UNKNOWN;
        return detail::call<DomainState>([&](fedvirt_error **error) { return fedvirt_guest_state(handle(), &state, error); },
                                         [&] { return state; });
    }
    /** Its domain: as it runs, or as it is defined when it does not run. */
    Result<Domain> document() const {
        fedvirt_document *document = nullptr;
        return detail::call<Domain>(
            [&](fedvirt_error **error) { return fedvirt_guest_document(handle(), &document, error); },
            [&] { return Domain(detail::Checked(), Document(document)); });
    }
    /**
     * Waits until it has an address, its SSH server answers, and cloud-init is done, for a std::chrono::duration at most. It
     * can be called at any time, again, and from another process; the guest is left as it is in every case. `progress` is
     * told of the steps "address", "ssh" and "cloud-init", and of what the guest writes on its console.
     */
    template <class Duration> Result<Ready> wait_ready(Duration timeout, const Progress &progress = {}) const {
        // Milliseconds, without <chrono>, which takes long to compile.
        const auto ms = static_cast<long double>(timeout.count()) * 1000 * Duration::period::num / Duration::period::den;
        const std::uint64_t whole = ms <= 0 ? 0 : ms >= 1.8e19L ? UINT64_MAX : static_cast<std::uint64_t>(ms);
        fedvirt_ready *ready = nullptr;
        return detail::call<Ready>(
            [&](fedvirt_error **error) {
                return progress.after(fedvirt_guest_wait_ready(handle(), whole, progress.c_progress(), &ready, error), error);
            },
            [&] { return Ready(ready); });
    }
    /**
     * Deletes the guest from its host: ends it at once, deletes the volumes that were made for it, and removes its
     * definition. Nothing else is touched. A guest that is gone already is no error.
     */
    Result<void> destroy() const {
        return detail::run([&](fedvirt_error **error) { return fedvirt_guest_delete(handle(), error); });
    }

    /** For functions of C: the guest, which stays this one's. */
    const fedvirt_guest *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_guest, fedvirt_guest_free> handle_;
};

#endif

}  // inline namespace
}  // namespace fedvirt

#endif
