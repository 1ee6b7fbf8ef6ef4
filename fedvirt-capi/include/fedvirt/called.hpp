/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* What the C library calls back. Nothing here is for programs. */
#ifndef FEDVIRT_CALLED_HPP
#define FEDVIRT_CALLED_HPP

#include <type_traits>

#include "error.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace detail {

/** An object or a function that is called while a call lasts, and what it threw. */
class Called {
 public:
    Called(const Called &) = delete;
    Called &operator=(const Called &) = delete;

    /** How a call ended; one that was ended by an exception goes on with that. */
    void after([[maybe_unused]] Status status, [[maybe_unused]] fedvirt_error **error) const {
#ifdef FEDVIRT_EXCEPTIONS
        if (status != FEDVIRT_OK && thrown_) {
            fedvirt_error_free(*error);
            std::rethrow_exception(thrown_);
        }
#endif
    }

 protected:
    Called() noexcept = default;
    template <class Target> explicit Called(Target &target) noexcept {
        if constexpr (std::is_function_v<Target>) function_ = reinterpret_cast<void (*)()>(&target);
        else object_ = const_cast<void *>(static_cast<const volatile void *>(&target));
    }
    ~Called() = default;

    /** Has it called; `otherwise` when it throws, or has thrown. */
    template <class Target, class Value, class Call> Value to([[maybe_unused]] Value otherwise, Call &&call) {
#ifdef FEDVIRT_EXCEPTIONS
        if (thrown_) return otherwise;
        try {
            return call(target<Target>());
        } catch (...) {
            thrown_ = std::current_exception();
            return otherwise;
        }
#else
        return call(target<Target>());
#endif
    }

 private:
    template <class Target> Target &target() const noexcept {
        if constexpr (std::is_function_v<Target>) return *reinterpret_cast<Target *>(function_);
        else return *static_cast<Target *>(object_);
    }

    // Where it is: an object, or a function, which is nothing that void * points to.
    void *object_ = nullptr;
    void (*function_)() = nullptr;
#ifdef FEDVIRT_EXCEPTIONS
    std::exception_ptr thrown_;
#endif
};

}  // namespace detail
}  // inline namespace
}  // namespace fedvirt

#endif
