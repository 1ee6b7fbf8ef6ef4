/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_CPU_HPP
#define FEDVIRT_CPU_HPP

#include "elements/cpu.hpp"
#include "elements/common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {

/**
 * A processor: its model, features, layout and memory nodes. Since libvirt 0.7.5.
 *
 * A document of its own, with the root `<cpu>`.
 */
class Cpu : public DocumentOf<Cpu> {
 public:
    /** The name of its root element. */
    static constexpr char root_name[] = "cpu";
    /** An empty one. */
    Cpu() noexcept = default;
    using DocumentOf<Cpu>::DocumentOf;
    /** Where the model comes from; `custom` unless given. Since libvirt 0.9.10. Words: cpu::CpuMode. */
    std::optional<std::string> mode() const { return detail::get_text(handle(), "@mode"); }
    Result<void> mode(const TextOrNone &value) { return detail::set(handle(), "@mode", value); }
    /** How closely the guest's processor has to match; `exact` unless given. Words: cpu::CpuMatch. */
    std::optional<std::string> match() const { return detail::get_text(handle(), "@match"); }
    Result<void> match(const TextOrNone &value) { return detail::set(handle(), "@match", value); }
    /** How libvirt verifies what the hypervisor made of it. Since libvirt 3.2.0. Words: cpu::CpuCheck. */
    std::optional<std::string> check() const { return detail::get_text(handle(), "@check"); }
    Result<void> check(const TextOrNone &value) { return detail::set(handle(), "@check", value); }
    /**
     * Whether features that block migration are left out, with `host-passthrough` and `maximum`. Since libvirt
     * 6.5.0. Words: common::OnOff.
     */
    std::optional<std::string> migratable() const { return detail::get_text(handle(), "@migratable"); }
    Result<void> migratable(const TextOrNone &value) { return detail::set(handle(), "@migratable", value); }
    /**
     * Whether features that the machine's maker has deprecated stay on (s390). Since libvirt 11.0.0. Words:
     * common::OnOff.
     */
    std::optional<std::string> deprecated_features() const { return detail::get_text(handle(), "@deprecated_features"); }
    Result<void> deprecated_features(const TextOrNone &value) { return detail::set(handle(), "@deprecated_features", value); }
    /** The architecture, of a host's processor. Words: cpu::Arch. */
    std::optional<std::string> arch() const { return detail::get_text(handle(), "arch"); }
    Result<void> arch(const TextOrNone &value) { return detail::set(handle(), "arch", value); }
    /** Basic abilities, of a host's processor as old versions reported it. */
    cpu::BasicHostCpuFeatures<fedvirt_document> host_features() & { return {handle(), "features"}; }
    cpu::BasicHostCpuFeatures<const fedvirt_document> host_features() const & { return {handle(), "features"}; }
    void host_features() const && = delete;
    /** The model that is asked for, or that was found. */
    cpu::BasicCpuModel<fedvirt_document> model() & { return {handle(), "model"}; }
    cpu::BasicCpuModel<const fedvirt_document> model() const & { return {handle(), "model"}; }
    void model() const && = delete;
    /** The maker, such as `Intel` or `AMD`; any will do unless given. Since libvirt 0.8.3. */
    std::optional<std::string> vendor() const { return detail::get_text(handle(), "vendor"); }
    Result<void> vendor(const TextOrNone &value) { return detail::set(handle(), "vendor", value); }
    /** The microcode, of a host's processor. */
    cpu::BasicCpuMicrocode<fedvirt_document> microcode() & { return {handle(), "microcode"}; }
    cpu::BasicCpuMicrocode<const fedvirt_document> microcode() const & { return {handle(), "microcode"}; }
    void microcode() const && = delete;
    /** Family, model and stepping, of a host's processor. */
    cpu::BasicCpuSignature<fedvirt_document> signature() & { return {handle(), "signature"}; }
    cpu::BasicCpuSignature<const fedvirt_document> signature() const & { return {handle(), "signature"}; }
    void signature() const && = delete;
    /** A counter with a known frequency, of a host's processor. */
    cpu::BasicCpuCounter<fedvirt_document> counter() & { return {handle(), "counter"}; }
    cpu::BasicCpuCounter<const fedvirt_document> counter() const & { return {handle(), "counter"}; }
    void counter() const && = delete;
    /** How many sockets, dies, clusters, cores and threads. */
    cpu::BasicCpuTopology<fedvirt_document> topology() & { return {handle(), "topology"}; }
    cpu::BasicCpuTopology<const fedvirt_document> topology() const & { return {handle(), "topology"}; }
    void topology() const && = delete;
    /** What the guest sees of the caches. Since libvirt 3.3.0. */
    cpu::BasicCpuCache<fedvirt_document> cache() & { return {handle(), "cache"}; }
    cpu::BasicCpuCache<const fedvirt_document> cache() const & { return {handle(), "cache"}; }
    void cache() const && = delete;
    /** How many bits a physical address has. Since libvirt 8.7.0. */
    cpu::BasicCpuMaxPhysAddr<fedvirt_document> maxphysaddr() & { return {handle(), "maxphysaddr"}; }
    cpu::BasicCpuMaxPhysAddr<const fedvirt_document> maxphysaddr() const & { return {handle(), "maxphysaddr"}; }
    void maxphysaddr() const && = delete;
    /** Features on top of the model's, or without which the model is wanted. */
    List<cpu::BasicCpuFeature, fedvirt_document> features() & { return {handle(), "feature"}; }
    List<cpu::BasicCpuFeature, const fedvirt_document> features() const & { return {handle(), "feature"}; }
    void features() const && = delete;
    /** The guest's memory nodes. Since libvirt 0.9.8. */
    cpu::BasicNuma<fedvirt_document> numa() & { return {handle(), "numa"}; }
    cpu::BasicNuma<const fedvirt_document> numa() const & { return {handle(), "numa"}; }
    void numa() const && = delete;
    /** The sizes of memory pages, of a host's processor. */
    List<cpu::BasicCpuPages, fedvirt_document> pages() & { return {handle(), "pages"}; }
    List<cpu::BasicCpuPages, const fedvirt_document> pages() const & { return {handle(), "pages"}; }
    void pages() const && = delete;
};

}  // inline namespace
}  // namespace fedvirt

#endif
