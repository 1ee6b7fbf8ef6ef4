/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_DOMAIN_CAPABILITIES_HPP
#define FEDVIRT_ELEMENTS_DOMAIN_CAPABILITIES_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain_capabilities {

template <class Handle> class BasicCpuCapabilities;
template <class Handle> class BasicCpuModeCapabilities;
template <class Handle> class BasicCpuModelBlockers;
template <class Handle> class BasicCpuModelCapabilities;
template <class Handle> class BasicDeviceCapabilities;
template <class Handle> class BasicDomainFeatureCapabilities;
template <class Handle> class BasicEnum;
template <class Handle> class BasicHypervCapabilities;
template <class Handle> class BasicHypervDefaults;
template <class Handle> class BasicLoaderCapabilities;
template <class Handle> class BasicOsCapabilities;
template <class Handle> class BasicSevCapabilities;
template <class Handle> class BasicSgxCapabilities;
template <class Handle> class BasicSgxSection;
template <class Handle> class BasicSgxSections;
template <class Handle> class BasicSupported;
template <class Handle> class BasicVcpuCapabilities;

}  // namespace domain_capabilities
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"
#include "cpu.hpp"
#include "domain.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace domain_capabilities {

/**
 * Whether a host can run a model of processors as it is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Usable {
    /** It can. */
    static constexpr char yes[] = "yes";
    /** Only without some features of the model. */
    static constexpr char no[] = "no";
    /** libvirt does not know. */
    static constexpr char unknown[] = "unknown";
};

/** What there is of processors. */
template <class Handle> class BasicCpuCapabilities : public Element<BasicCpuCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicCpuCapabilities, Handle>::Element;
    /** The modes, each with what it offers. */
    List<domain_capabilities::BasicCpuModeCapabilities, Handle> modes() const { return {this->document_, this->at("mode")}; }
};
using CpuCapabilities = BasicCpuCapabilities<fedvirt_document>;
using ConstCpuCapabilities = BasicCpuCapabilities<const fedvirt_document>;

/** What a mode of processors offers. */
template <class Handle> class BasicCpuModeCapabilities : public Element<BasicCpuModeCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicCpuModeCapabilities, Handle>::Element;
    /** The mode. Words: cpu::CpuMode. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Whether it can be used. Words: common::YesNo. */
    std::optional<std::string> supported() const { return this->get_text("@supported"); }
    Result<void> supported(const TextOrNone &value) const { return this->set("@supported", value); }
    /** The values of `migratable`: `hostPassthroughMigratable` or `maximumMigratable`. */
    List<domain_capabilities::BasicEnum, Handle> enums() const { return {this->document_, this->at("enum")}; }
    /** A model. */
    List<domain_capabilities::BasicCpuModelCapabilities, Handle> model() const { return {this->document_, this->at("model")}; }
    /** What keeps it from running here. */
    List<domain_capabilities::BasicCpuModelBlockers, Handle> blockers() const { return {this->document_, this->at("blockers")}; }
    /** `host-model`: the maker of the processor that a guest gets. */
    std::optional<std::string> vendor() const { return this->get_text("vendor"); }
    Result<void> vendor(const TextOrNone &value) const { return this->set("vendor", value); }
    /** `host-model`: the length of its physical addresses. */
    cpu::BasicCpuMaxPhysAddr<Handle> maxphysaddr() const { return {this->document_, this->at("maxphysaddr")}; }
    /** `host-model`: what it has more or less than the model. */
    List<cpu::BasicCpuFeature, Handle> features() const { return {this->document_, this->at("feature")}; }
};
using CpuModeCapabilities = BasicCpuModeCapabilities<fedvirt_document>;
using ConstCpuModeCapabilities = BasicCpuModeCapabilities<const fedvirt_document>;

/** The features that keep a model from running on a host. */
template <class Handle> class BasicCpuModelBlockers : public Element<BasicCpuModelBlockers, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicCpuModelBlockers, Handle>::Element;
    /** The model. */
    std::optional<std::string> model() const { return this->get_text("@model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("@model", value); }
    /** The features. */
    List<cpu::BasicCpuFeature, Handle> features() const { return {this->document_, this->at("feature")}; }
};
using CpuModelBlockers = BasicCpuModelBlockers<fedvirt_document>;
using ConstCpuModelBlockers = BasicCpuModelBlockers<const fedvirt_document>;

/** A model of processors. */
template <class Handle> class BasicCpuModelCapabilities : public Element<BasicCpuModelCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicCpuModelCapabilities, Handle>::Element;
    /** Whether the host can run it as it is. Words: domain_capabilities::Usable. */
    std::optional<std::string> usable() const { return this->get_text("@usable"); }
    Result<void> usable(const TextOrNone &value) const { return this->set("@usable", value); }
    /** Whether the hypervisor advises against it. Since libvirt 7.1.0. Words: common::YesNo. */
    std::optional<std::string> deprecated() const { return this->get_text("@deprecated"); }
    Result<void> deprecated(const TextOrNone &value) const { return this->set("@deprecated", value); }
    /** Its maker, `unknown` for none. Since libvirt 8.9.0. */
    std::optional<std::string> vendor() const { return this->get_text("@vendor"); }
    Result<void> vendor(const TextOrNone &value) const { return this->set("@vendor", value); }
    /** The model that the name stands for at present. */
    std::optional<std::string> canonical() const { return this->get_text("@canonical"); }
    Result<void> canonical(const TextOrNone &value) const { return this->set("@canonical", value); }
    /** `host-model`: whether the guest may get another one than is said here. Words: cpu::CpuFallback. */
    std::optional<std::string> fallback() const { return this->get_text("@fallback"); }
    Result<void> fallback(const TextOrNone &value) const { return this->set("@fallback", value); }
    /** `host-model`: what the processor says of its maker, 12 characters. */
    std::optional<std::string> vendor_id() const { return this->get_text("@vendor_id"); }
    Result<void> vendor_id(const TextOrNone &value) const { return this->set("@vendor_id", value); }
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("text()"); }
    Result<void> name(const TextOrNone &value) const { return this->set("text()", value); }
};
using CpuModelCapabilities = BasicCpuModelCapabilities<fedvirt_document>;
using ConstCpuModelCapabilities = BasicCpuModelCapabilities<const fedvirt_document>;

/** What there is of devices. */
template <class Handle> class BasicDeviceCapabilities : public Element<BasicDeviceCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicDeviceCapabilities, Handle>::Element;
    /** Disks: `diskDevice`, `bus`, `model`. */
    domain_capabilities::BasicSupported<Handle> disk() const { return {this->document_, this->at("disk")}; }
    /** Graphics: `type`. */
    domain_capabilities::BasicSupported<Handle> graphics() const { return {this->document_, this->at("graphics")}; }
    /** Video cards: `modelType`. */
    domain_capabilities::BasicSupported<Handle> video() const { return {this->document_, this->at("video")}; }
    /** Devices of the host: `mode`, `startupPolicy`, `subsysType`, `capsType`, `pciBackend`. */
    domain_capabilities::BasicSupported<Handle> hostdev() const { return {this->document_, this->at("hostdev")}; }
    /** Sources of randomness: `model`, `backendModel`. */
    domain_capabilities::BasicSupported<Handle> rng() const { return {this->document_, this->at("rng")}; }
    /** Directories of the host: `driverType`. */
    domain_capabilities::BasicSupported<Handle> filesystem() const { return {this->document_, this->at("filesystem")}; }
    /** Trusted platform modules: `model`, `backendModel`, `backendVersion`. */
    domain_capabilities::BasicSupported<Handle> tpm() const { return {this->document_, this->at("tpm")}; }
    /** USB devices of a viewer: `bus`. */
    domain_capabilities::BasicSupported<Handle> redirdev() const { return {this->document_, this->at("redirdev")}; }
    /** Channels to programs in the guest: `type`. */
    domain_capabilities::BasicSupported<Handle> channel() const { return {this->document_, this->at("channel")}; }
    /** Devices that encrypt: `model`, `type`, `backendModel`. */
    domain_capabilities::BasicSupported<Handle> crypto() const { return {this->document_, this->at("crypto")}; }
    /** Network interfaces: `backendType`. */
    domain_capabilities::BasicSupported<Handle> interface_() const { return {this->document_, this->at("interface")}; }
    /** Devices that report a crash: `model`. */
    domain_capabilities::BasicSupported<Handle> panic() const { return {this->document_, this->at("panic")}; }
    /** Consoles: `type`. */
    domain_capabilities::BasicSupported<Handle> console() const { return {this->document_, this->at("console")}; }
};
using DeviceCapabilities = BasicDeviceCapabilities<fedvirt_document>;
using ConstDeviceCapabilities = BasicDeviceCapabilities<const fedvirt_document>;

/** What there is of features of the hypervisor. */
template <class Handle> class BasicDomainFeatureCapabilities : public Element<BasicDomainFeatureCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicDomainFeatureCapabilities, Handle>::Element;
    /** ARM's interrupt controller: `version`. */
    domain_capabilities::BasicSupported<Handle> gic() const { return {this->document_, this->at("gic")}; }
    /** A guest's kernel can say where its crash notes are. */
    domain_capabilities::BasicSupported<Handle> vmcoreinfo() const { return {this->document_, this->at("vmcoreinfo")}; }
    /** A guest can be told that it was copied or put back. */
    domain_capabilities::BasicSupported<Handle> genid() const { return {this->document_, this->at("genid")}; }
    /** The backing store that a disk names is heeded. Since libvirt 5.10.0. */
    domain_capabilities::BasicSupported<Handle> backing_store_input() const { return {this->document_, this->at("backingStoreInput")}; }
    /** Backups and checkpoints. */
    domain_capabilities::BasicSupported<Handle> backup() const { return {this->document_, this->at("backup")}; }
    /** The memory of a guest can be given back after it has ended. */
    domain_capabilities::BasicSupported<Handle> async_teardown() const { return {this->document_, this->at("async-teardown")}; }
    /** IBM's protected virtualization. */
    domain_capabilities::BasicSupported<Handle> s390_pv() const { return {this->document_, this->at("s390-pv")}; }
    /** Whether a guest's PS/2 controller can be left out. */
    domain_capabilities::BasicSupported<Handle> ps2() const { return {this->document_, this->at("ps2")}; }
    /** Intel's trust domains. */
    domain_capabilities::BasicSupported<Handle> tdx() const { return {this->document_, this->at("tdx")}; }
    /** AMD's encrypted memory. */
    domain_capabilities::BasicSevCapabilities<Handle> sev() const { return {this->document_, this->at("sev")}; }
    /** Intel's enclaves. */
    domain_capabilities::BasicSgxCapabilities<Handle> sgx() const { return {this->document_, this->at("sgx")}; }
    /** What helps Windows: `features`. */
    domain_capabilities::BasicHypervCapabilities<Handle> hyperv() const { return {this->document_, this->at("hyperv")}; }
    /** Guests whose memory the host cannot read: `sectype`. */
    domain_capabilities::BasicSupported<Handle> launch_security() const { return {this->document_, this->at("launchSecurity")}; }
};
using DomainFeatureCapabilities = BasicDomainFeatureCapabilities<fedvirt_document>;
using ConstDomainFeatureCapabilities = BasicDomainFeatureCapabilities<const fedvirt_document>;

/** The values that one attribute of a guest's element can have. */
template <class Handle> class BasicEnum : public Element<BasicEnum, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicEnum, Handle>::Element;
    /** The attribute, by a name that the page lists, such as `bus` or `backendModel`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The values. */
    Texts<Handle> values() const { return {this->document_, this->at("value")}; }
};
using Enum = BasicEnum<fedvirt_document>;
using ConstEnum = BasicEnum<const fedvirt_document>;

/** What there is that helps Windows. */
template <class Handle> class BasicHypervCapabilities : public Element<BasicHypervCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicHypervCapabilities, Handle>::Element;
    /** Whether there is anything. Words: common::YesNo. */
    std::optional<std::string> supported() const { return this->get_text("@supported"); }
    Result<void> supported(const TextOrNone &value) const { return this->set("@supported", value); }
    /** What there is: `features`. */
    List<domain_capabilities::BasicEnum, Handle> enums() const { return {this->document_, this->at("enum")}; }
    /** What a guest gets that asks for all of it. */
    domain_capabilities::BasicHypervDefaults<Handle> defaults() const { return {this->document_, this->at("defaults")}; }
};
using HypervCapabilities = BasicHypervCapabilities<fedvirt_document>;
using ConstHypervCapabilities = BasicHypervCapabilities<const fedvirt_document>;

/** What helps Windows, as a guest gets it that asks for all of it. */
template <class Handle> class BasicHypervDefaults : public Element<BasicHypervDefaults, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicHypervDefaults, Handle>::Element;
    /** How often a guest tries a lock before it tells the hypervisor. */
    std::optional<std::uint64_t> spinlocks() const { return this->get_unsigned("spinlocks"); }
    Result<void> spinlocks(const NumberOrNone &value) const { return this->set("spinlocks", value); }
    /** Whether timers reach the guest as direct interrupts. Words: common::OnOff. */
    std::optional<std::string> stimer_direct() const { return this->get_text("stimer_direct"); }
    Result<void> stimer_direct(const TextOrNone &value) const { return this->set("stimer_direct", value); }
    /** Whether a nested guest flushes its address cache directly. Words: common::OnOff. */
    std::optional<std::string> tlbflush_direct() const { return this->get_text("tlbflush_direct"); }
    Result<void> tlbflush_direct(const TextOrNone &value) const { return this->set("tlbflush_direct", value); }
    /** Whether ranges of addresses can be flushed. Words: common::OnOff. */
    std::optional<std::string> tlbflush_extended() const { return this->get_text("tlbflush_extended"); }
    Result<void> tlbflush_extended(const TextOrNone &value) const { return this->set("tlbflush_extended", value); }
    /** The maker that the hypervisor names. */
    std::optional<std::string> vendor_id() const { return this->get_text("vendor_id"); }
    Result<void> vendor_id(const TextOrNone &value) const { return this->set("vendor_id", value); }
};
using HypervDefaults = BasicHypervDefaults<fedvirt_document>;
using ConstHypervDefaults = BasicHypervDefaults<const fedvirt_document>;

/** What there is of firmware that a guest names itself. */
template <class Handle> class BasicLoaderCapabilities : public Element<BasicLoaderCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicLoaderCapabilities, Handle>::Element;
    /** Whether a guest can name it. Words: common::YesNo. */
    std::optional<std::string> supported() const { return this->get_text("@supported"); }
    Result<void> supported(const TextOrNone &value) const { return this->set("@supported", value); }
    /** Firmware images on the host. */
    Texts<Handle> values() const { return {this->document_, this->at("value")}; }
    /** The values of `type`, `readonly` and `secure`. */
    List<domain_capabilities::BasicEnum, Handle> enums() const { return {this->document_, this->at("enum")}; }
};
using LoaderCapabilities = BasicLoaderCapabilities<fedvirt_document>;
using ConstLoaderCapabilities = BasicLoaderCapabilities<const fedvirt_document>;

/** What there is of firmware. */
template <class Handle> class BasicOsCapabilities : public Element<BasicOsCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicOsCapabilities, Handle>::Element;
    /** Whether firmware can be chosen at all. Words: common::YesNo. */
    std::optional<std::string> supported() const { return this->get_text("@supported"); }
    Result<void> supported(const TextOrNone &value) const { return this->set("@supported", value); }
    /** The kinds that libvirt can find by itself: `firmware`. */
    List<domain_capabilities::BasicEnum, Handle> enums() const { return {this->document_, this->at("enum")}; }
    /** What can be asked of firmware that libvirt finds: `secureBoot`, `enrolledKeys`. */
    domain_capabilities::BasicSupported<Handle> firmware_features() const { return {this->document_, this->at("firmwareFeatures")}; }
    /** Firmware that a guest names itself. */
    domain_capabilities::BasicLoaderCapabilities<Handle> loader() const { return {this->document_, this->at("loader")}; }
    /** UEFI variables in a file that the emulator itself keeps. */
    domain_capabilities::BasicSupported<Handle> varstore() const { return {this->document_, this->at("varstore")}; }
};
using OsCapabilities = BasicOsCapabilities<fedvirt_document>;
using ConstOsCapabilities = BasicOsCapabilities<const fedvirt_document>;

/** What there is of AMD's encrypted memory. */
template <class Handle> class BasicSevCapabilities : public Element<BasicSevCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicSevCapabilities, Handle>::Element;
    /** Whether it can be used. Words: common::YesNo. */
    std::optional<std::string> supported() const { return this->get_text("@supported"); }
    Result<void> supported(const TextOrNone &value) const { return this->set("@supported", value); }
    /** The bit of a physical address that marks an encrypted page. */
    std::optional<std::uint64_t> cbitpos() const { return this->get_unsigned("cbitpos"); }
    Result<void> cbitpos(const NumberOrNone &value) const { return this->set("cbitpos", value); }
    /** How many bits physical addresses lose. */
    std::optional<std::uint64_t> reduced_phys_bits() const { return this->get_unsigned("reducedPhysBits"); }
    Result<void> reduced_phys_bits(const NumberOrNone &value) const { return this->set("reducedPhysBits", value); }
    /** How many SEV guests can run at a time. */
    std::optional<std::uint64_t> max_guests() const { return this->get_unsigned("maxGuests"); }
    Result<void> max_guests(const NumberOrNone &value) const { return this->set("maxGuests", value); }
    /** How many SEV-ES guests can run at a time. */
    std::optional<std::uint64_t> max_es_guests() const { return this->get_unsigned("maxESGuests"); }
    Result<void> max_es_guests(const NumberOrNone &value) const { return this->set("maxESGuests", value); }
    /** The identity of the first processor, in base64. */
    std::optional<std::string> cpu0_id() const { return this->get_text("cpu0Id"); }
    Result<void> cpu0_id(const TextOrNone &value) const { return this->set("cpu0Id", value); }
};
using SevCapabilities = BasicSevCapabilities<fedvirt_document>;
using ConstSevCapabilities = BasicSevCapabilities<const fedvirt_document>;

/** What there is of Intel's enclaves. */
template <class Handle> class BasicSgxCapabilities : public Element<BasicSgxCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicSgxCapabilities, Handle>::Element;
    /** Whether they can be used. Words: common::YesNo. */
    std::optional<std::string> supported() const { return this->get_text("@supported"); }
    Result<void> supported(const TextOrNone &value) const { return this->set("@supported", value); }
    /** Whether the guest chooses who may launch enclaves. Words: common::YesNo. */
    std::optional<std::string> flc() const { return this->get_text("flc"); }
    Result<void> flc(const TextOrNone &value) const { return this->set("flc", value); }
    /** Whether there is version 1. Words: common::YesNo. */
    std::optional<std::string> sgx1() const { return this->get_text("sgx1"); }
    Result<void> sgx1(const TextOrNone &value) const { return this->set("sgx1", value); }
    /** Whether there is version 2. Words: common::YesNo. */
    std::optional<std::string> sgx2() const { return this->get_text("sgx2"); }
    Result<void> sgx2(const TextOrNone &value) const { return this->set("sgx2", value); }
    /** The memory for enclaves on the host. */
    common::BasicSize<Handle> section_size() const { return {this->document_, this->at("section_size")}; }
    /** The same for each memory node. */
    domain_capabilities::BasicSgxSections<Handle> sections() const { return {this->document_, this->at("sections")}; }
};
using SgxCapabilities = BasicSgxCapabilities<fedvirt_document>;
using ConstSgxCapabilities = BasicSgxCapabilities<const fedvirt_document>;

/** Memory for enclaves on a memory node. */
template <class Handle> class BasicSgxSection : public Element<BasicSgxSection, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicSgxSection, Handle>::Element;
    /** The host's memory node. */
    std::optional<std::uint64_t> node() const { return this->get_unsigned("@node"); }
    Result<void> node(const NumberOrNone &value) const { return this->set("@node", value); }
    /** How much, in `unit`. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
    /** The unit: `KiB`. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
};
using SgxSection = BasicSgxSection<fedvirt_document>;
using ConstSgxSection = BasicSgxSection<const fedvirt_document>;

/** Memory for enclaves, for each memory node. */
template <class Handle> class BasicSgxSections : public Element<BasicSgxSections, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicSgxSections, Handle>::Element;
    /** The nodes. */
    List<domain_capabilities::BasicSgxSection, Handle> sections() const { return {this->document_, this->at("section")}; }
};
using SgxSections = BasicSgxSections<fedvirt_document>;
using ConstSgxSections = BasicSgxSections<const fedvirt_document>;

/** Whether something is supported, and with which values. */
template <class Handle> class BasicSupported : public Element<BasicSupported, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicSupported, Handle>::Element;
    /** Whether it is. Words: common::YesNo. */
    std::optional<std::string> supported() const { return this->get_text("@supported"); }
    Result<void> supported(const TextOrNone &value) const { return this->set("@supported", value); }
    /** The values, attribute by attribute. */
    List<domain_capabilities::BasicEnum, Handle> enums() const { return {this->document_, this->at("enum")}; }
};
using Supported = BasicSupported<fedvirt_document>;
using ConstSupported = BasicSupported<const fedvirt_document>;

/** How many processors a guest can have. */
template <class Handle> class BasicVcpuCapabilities : public Element<BasicVcpuCapabilities, Handle> {
 public:
    using Element<fedvirt::domain_capabilities::BasicVcpuCapabilities, Handle>::Element;
    /** So many at most. */
    std::optional<std::uint64_t> max() const { return this->get_unsigned("@max"); }
    Result<void> max(const NumberOrNone &value) const { return this->set("@max", value); }
};
using VcpuCapabilities = BasicVcpuCapabilities<fedvirt_document>;
using ConstVcpuCapabilities = BasicVcpuCapabilities<const fedvirt_document>;

}  // namespace domain_capabilities
}  // inline namespace
}  // namespace fedvirt

#endif
