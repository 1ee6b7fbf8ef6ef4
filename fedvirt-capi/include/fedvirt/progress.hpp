/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* What long calls report, and how they are cancelled. */
#ifndef FEDVIRT_PROGRESS_HPP
#define FEDVIRT_PROGRESS_HPP

#include <cstdint>
#include <optional>
#include <string_view>

#include "called.hpp"

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
class Progress : public detail::Called {
 public:
    /** Nobody. */
    Progress() noexcept = default;
    template <class Listener, std::enable_if_t<std::is_invocable_v<Listener &, const Event &>, int> = 0>
    Progress(Listener &&listener) noexcept : Called(listener) {
        using Target = std::remove_reference_t<Listener>;
        c_.user = this;
        c_.event = [](void *user, const fedvirt_event *event) noexcept {
            static_cast<Progress *>(user)->to<Target>(false, [&](auto &called) {
                called(Event{event->kind, detail::view(event->step), detail::view(event->text), event->done,
                             event->has_total ? std::optional<std::uint64_t>(event->total) : std::nullopt});
                return false;
            });
        };
        c_.is_cancelled = [](void *user) noexcept {
            return static_cast<Progress *>(user)->to<Target>(true, [](auto &called) { return asked(called, 0); });
        };
    }

    /** What C takes. */
    const fedvirt_progress *c_value() const noexcept { return c_.event == nullptr ? nullptr : &c_; }

 private:
    template <class Listener> static auto asked(Listener &listener, int) -> decltype(static_cast<bool>(listener.is_cancelled())) {
        return listener.is_cancelled();
    }
    template <class Listener> static bool asked(Listener &, long) { return false; }

    fedvirt_progress c_ = {nullptr, nullptr, nullptr};
};

}  // inline namespace
}  // namespace fedvirt

#endif
