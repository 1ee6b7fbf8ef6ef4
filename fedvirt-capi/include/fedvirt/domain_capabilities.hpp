/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_DOMAIN_CAPABILITIES_HPP
#define FEDVIRT_DOMAIN_CAPABILITIES_HPP

#include "elements/domain_capabilities.hpp"
#include "elements/common.hpp"
#include "elements/cpu.hpp"
#include "elements/domain.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * What one emulator can do for guests of one type, machine and architecture. Since libvirt 1.2.7.
 *
 * What is absent says nothing: the driver may support it or not.
 *
 * A document of its own, with the root `<domainCapabilities>`.
 */
class DomainCapabilities : public DocumentOf<DomainCapabilities> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "domainCapabilities";
    /** An empty one. */
    DomainCapabilities() noexcept = default;
    using DocumentOf<DomainCapabilities>::DocumentOf;
    /** The path of the emulator. */
    std::optional<std::string> path() const { return detail::get_text(handle(), "path"); }
    Result<void> path(const TextOrNone &value) { return detail::set(handle(), "path", value); }
    /** The type of the guests. Words: domain::DomainType. */
    std::optional<std::string> domain() const { return detail::get_text(handle(), "domain"); }
    Result<void> domain(const TextOrNone &value) { return detail::set(handle(), "domain", value); }
    /** The machine, by its full name. */
    std::optional<std::string> machine() const { return detail::get_text(handle(), "machine"); }
    Result<void> machine(const TextOrNone &value) { return detail::set(handle(), "machine", value); }
    /** The architecture. Words: cpu::Arch. */
    std::optional<std::string> arch() const { return detail::get_text(handle(), "arch"); }
    Result<void> arch(const TextOrNone &value) { return detail::set(handle(), "arch", value); }
    /** How many processors a guest can have. */
    domain_capabilities::BasicVcpuCapabilities<fedvirt_document> vcpu() & { return {handle(), "vcpu"}; }
    domain_capabilities::BasicVcpuCapabilities<const fedvirt_document> vcpu() const & { return {handle(), "vcpu"}; }
    void vcpu() const && = delete;
    /** Threads for disks. */
    domain_capabilities::BasicSupported<fedvirt_document> iothreads() & { return {handle(), "iothreads"}; }
    domain_capabilities::BasicSupported<const fedvirt_document> iothreads() const & { return {handle(), "iothreads"}; }
    void iothreads() const && = delete;
    /** Firmware. */
    domain_capabilities::BasicOsCapabilities<fedvirt_document> os() & { return {handle(), "os"}; }
    domain_capabilities::BasicOsCapabilities<const fedvirt_document> os() const & { return {handle(), "os"}; }
    void os() const && = delete;
    /** Processors. */
    domain_capabilities::BasicCpuCapabilities<fedvirt_document> cpu() & { return {handle(), "cpu"}; }
    domain_capabilities::BasicCpuCapabilities<const fedvirt_document> cpu() const & { return {handle(), "cpu"}; }
    void cpu() const && = delete;
    /** What a guest's memory is made of: `sourceType`. */
    domain_capabilities::BasicSupported<fedvirt_document> memory_backing() & { return {handle(), "memoryBacking"}; }
    domain_capabilities::BasicSupported<const fedvirt_document> memory_backing() const & { return {handle(), "memoryBacking"}; }
    void memory_backing() const && = delete;
    /** Devices. */
    domain_capabilities::BasicDeviceCapabilities<fedvirt_document> devices() & { return {handle(), "devices"}; }
    domain_capabilities::BasicDeviceCapabilities<const fedvirt_document> devices() const & { return {handle(), "devices"}; }
    void devices() const && = delete;
    /** Features of the hypervisor. */
    domain_capabilities::BasicDomainFeatureCapabilities<fedvirt_document> features() & { return {handle(), "features"}; }
    domain_capabilities::BasicDomainFeatureCapabilities<const fedvirt_document> features() const & { return {handle(), "features"}; }
    void features() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
