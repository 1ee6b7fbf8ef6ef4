/* SPDX-License-Identifier: MIT OR Apache-2.0 */

/* What making a guest takes. */
#ifndef FEDVIRT_PLAN_HPP
#define FEDVIRT_PLAN_HPP

#include "domain.hpp"
#include "domain_capabilities.hpp"
#include "storage_volume.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/** What making a guest takes. Nothing is made of it. */
class Plan {
 public:
    /** Takes over a plan of the C library's. */
    explicit Plan(fedvirt_plan *handle) noexcept : handle_(handle) {}

    /**
     * Says what a guest would take on a host that is described, without any host; Guest::plan() asks one. The JSON is as
     * fedvirt_plan_make() says in fedvirt.h, here with the host's capabilities in its "facts".
     */
    static Result<Plan> make(const Text &given_json) {
        return detail::made<Plan, fedvirt_plan>(fedvirt_plan_make, given_json, nullptr);
    }
    /** The same with the capabilities beside it. */
    static Result<Plan> make(const Text &given_json, const DomainCapabilities &capabilities) {
        return detail::made<Plan, fedvirt_plan>(fedvirt_plan_make, given_json, capabilities.handle());
    }

    /** Writes it for people, with the XML of all that would be made. */
    Result<std::string> to_text() const { return detail::told(fedvirt_plan_to_text, handle()); }
    /** The domain that would be defined. */
    Result<Domain> domain() const { return detail::read<Domain>(fedvirt_plan_domain, handle()); }
    /** The disk that would be made, an overlay on the image. */
    Result<Volume> overlay() const { return detail::read<Volume>(fedvirt_plan_overlay, handle()); }
    /** The seed for cloud-init that would be made; none when there is none. */
    Result<std::optional<Volume>> seed() const { return detail::perhaps_read<Volume>(fedvirt_plan_seed, handle()); }

    /** For functions of C: the plan, which stays this one's. */
    const fedvirt_plan *handle() const noexcept { return handle_.get(); }

 private:
    detail::Owned<fedvirt_plan, fedvirt_plan_free> handle_;
};

}  // inline namespace
}  // namespace fedvirt

#endif
