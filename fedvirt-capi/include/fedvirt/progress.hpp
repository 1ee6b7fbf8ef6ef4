/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* What long calls report, and how they are cancelled. */
#ifndef FEDVIRT_PROGRESS_HPP
#define FEDVIRT_PROGRESS_HPP

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "error.hpp"

#ifdef FEDVIRT_WITH_LIBVIRT

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

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
        if constexpr (std::is_function_v<std::remove_reference_t<Listener>>) function_ = reinterpret_cast<void (*)()>(&listener);
        else listener_ = const_cast<void *>(static_cast<const volatile void *>(&listener));
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
    const fedvirt_progress *c_progress() const noexcept { return c_.event == nullptr ? nullptr : &c_; }
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
        Listener &listener = self.listener<Listener>();
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

    template <class Listener> Listener &listener() const noexcept {
        if constexpr (std::is_function_v<Listener>) return *reinterpret_cast<Listener *>(function_);
        else return *static_cast<Listener *>(listener_);
    }

    fedvirt_progress c_ = {nullptr, nullptr, nullptr};
    // Where the listener is: an object, or a function, which is nothing that void * points to.
    void *listener_ = nullptr;
    void (*function_)() = nullptr;
#ifdef FEDVIRT_EXCEPTIONS
    std::exception_ptr thrown_;
#endif
};

}  // inline namespace
}  // namespace fedvirt

#endif

#endif
