/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_CPU_HPP
#define FEDVIRT_ELEMENTS_CPU_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace cpu {

template <class Handle> class BasicCpu;
template <class Handle> class BasicCpuCache;
template <class Handle> class BasicCpuCounter;
template <class Handle> class BasicCpuFeature;
template <class Handle> class BasicCpuMaxPhysAddr;
template <class Handle> class BasicCpuMicrocode;
template <class Handle> class BasicCpuModel;
template <class Handle> class BasicCpuPages;
template <class Handle> class BasicCpuSignature;
template <class Handle> class BasicCpuTopology;
template <class Handle> class BasicHostCpuFeatures;
template <class Handle> class BasicNuma;
template <class Handle> class BasicNumaBandwidth;
template <class Handle> class BasicNumaCache;
template <class Handle> class BasicNumaCacheSize;
template <class Handle> class BasicNumaCell;
template <class Handle> class BasicNumaDistances;
template <class Handle> class BasicNumaInterconnects;
template <class Handle> class BasicNumaLatency;
template <class Handle> class BasicNumaSibling;

}  // namespace cpu
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace cpu {

/**
 * A processor architecture, by libvirt's name.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Arch {
    /** 64-bit ARM. */
    static constexpr char aarch64[] = "aarch64";
    /** DEC Alpha. */
    static constexpr char alpha[] = "alpha";
    /** 32-bit ARM, version 6. */
    static constexpr char armv6l[] = "armv6l";
    /** 32-bit ARM, version 7. */
    static constexpr char armv7l[] = "armv7l";
    /** Axis CRIS. */
    static constexpr char cris[] = "cris";
    /** 32-bit x86. */
    static constexpr char i686[] = "i686";
    /** Intel Itanium. */
    static constexpr char ia64[] = "ia64";
    /** LatticeMico32. */
    static constexpr char lm32[] = "lm32";
    /** 64-bit LoongArch. */
    static constexpr char loongarch64[] = "loongarch64";
    /** Motorola 68000. */
    static constexpr char m68k[] = "m68k";
    /** Xilinx MicroBlaze, big-endian. */
    static constexpr char microblaze[] = "microblaze";
    /** Xilinx MicroBlaze, little-endian. */
    static constexpr char microblazeel[] = "microblazeel";
    /** 32-bit MIPS, big-endian. */
    static constexpr char mips[] = "mips";
    /** 32-bit MIPS, little-endian. */
    static constexpr char mipsel[] = "mipsel";
    /** 64-bit MIPS, big-endian. */
    static constexpr char mips64[] = "mips64";
    /** 64-bit MIPS, little-endian. */
    static constexpr char mips64el[] = "mips64el";
    /** OpenRISC. */
    static constexpr char openrisc[] = "openrisc";
    /** 32-bit PA-RISC. */
    static constexpr char parisc[] = "parisc";
    /** 64-bit PA-RISC. */
    static constexpr char parisc64[] = "parisc64";
    /** 32-bit PowerPC. */
    static constexpr char ppc[] = "ppc";
    /** 64-bit POWER, big-endian. */
    static constexpr char ppc64[] = "ppc64";
    /** 64-bit POWER, little-endian. */
    static constexpr char ppc64le[] = "ppc64le";
    /** Embedded 32-bit PowerPC. */
    static constexpr char ppcemb[] = "ppcemb";
    /** 32-bit RISC-V. */
    static constexpr char riscv32[] = "riscv32";
    /** 64-bit RISC-V. */
    static constexpr char riscv64[] = "riscv64";
    /** IBM mainframe, 31-bit. */
    static constexpr char s390[] = "s390";
    /** IBM mainframe, 64-bit. */
    static constexpr char s390x[] = "s390x";
    /** SuperH 4, little-endian. */
    static constexpr char sh4[] = "sh4";
    /** SuperH 4, big-endian. */
    static constexpr char sh4eb[] = "sh4eb";
    /** 32-bit SPARC. */
    static constexpr char sparc[] = "sparc";
    /** 64-bit SPARC. */
    static constexpr char sparc64[] = "sparc64";
    /** UniCore. */
    static constexpr char unicore32[] = "unicore32";
    /** 64-bit x86. */
    static constexpr char x86_64[] = "x86_64";
    /** Xtensa, little-endian. */
    static constexpr char xtensa[] = "xtensa";
    /** Xtensa, big-endian. */
    static constexpr char xtensaeb[] = "xtensaeb";
};

/**
 * What a guest sees of a cache.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CpuCacheMode {
    /** Invented data. */
    static constexpr char emulate[] = "emulate";
    /** The host's data. */
    static constexpr char passthrough[] = "passthrough";
    /** No cache. */
    static constexpr char disable[] = "disable";
};

/**
 * How libvirt verifies a guest's processor.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CpuCheck {
    /** Not at all. */
    static constexpr char none[] = "none";
    /** Before the start, against what the host can do. */
    static constexpr char partial[] = "partial";
    /** Also against what the hypervisor has made of it. */
    static constexpr char full[] = "full";
};

/**
 * What happens when the hypervisor lacks the model.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CpuFallback {
    /** The nearest one is taken. */
    static constexpr char allow[] = "allow";
    /** The guest does not start. */
    static constexpr char forbid[] = "forbid";
};

/**
 * Whether a guest has a feature.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CpuFeaturePolicy {
    /** It has, whatever the host has. */
    static constexpr char force[] = "force";
    /** It has; without it the guest does not start. */
    static constexpr char require[] = "require";
    /** It has if the host has. */
    static constexpr char optional[] = "optional";
    /** It has not. */
    static constexpr char disable[] = "disable";
    /** It has not, and does not start where the host has. */
    static constexpr char forbid[] = "forbid";
};

/**
 * How closely a guest's processor has to match what was asked for.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CpuMatch {
    /** At least as much as asked for. */
    static constexpr char minimum[] = "minimum";
    /** Just what was asked for. */
    static constexpr char exact[] = "exact";
    /** Just what was asked for, and the host has just that. */
    static constexpr char strict[] = "strict";
};

/**
 * Where the number of address bits comes from.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CpuMaxPhysAddrMode {
    /** From `bits`. */
    static constexpr char emulate[] = "emulate";
    /** From the host's processor. */
    static constexpr char passthrough[] = "passthrough";
};

/**
 * Where a guest's processor model comes from.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CpuMode {
    /** From the `model` and `features` given. */
    static constexpr char custom[] = "custom";
    /** The named model nearest to the host's processor. */
    static constexpr char host_model[] = "host-model";
    /** The host's processor itself. */
    static constexpr char host_passthrough[] = "host-passthrough";
    /** Everything that the hypervisor can give. Since libvirt 7.1.0. */
    static constexpr char maximum[] = "maximum";
};

/**
 * Whether other processes can map a guest's memory.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct MemoryAccessMode {
    /** They can, as virtiofs and vhost-user need. */
    static constexpr char shared[] = "shared";
    /** They cannot. */
    static constexpr char private_[] = "private";
};

/**
 * A kind of access to memory.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct NumaAccessType {
    /** Reading and writing alike. */
    static constexpr char access[] = "access";
    /** Reading. */
    static constexpr char read[] = "read";
    /** Writing. */
    static constexpr char write[] = "write";
};

/**
 * Where in a cache an address can be kept.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct NumaCacheAssociativity {
    /** Not said. */
    static constexpr char none[] = "none";
    /** In one place. */
    static constexpr char direct[] = "direct";
    /** Anywhere. */
    static constexpr char full[] = "full";
};

/**
 * When a cache writes to memory.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct NumaCachePolicy {
    /** Not said. */
    static constexpr char none[] = "none";
    /** Later. */
    static constexpr char writeback[] = "writeback";
    /** At once. */
    static constexpr char writethrough[] = "writethrough";
};

/** A processor: its model, features, layout and memory nodes. Since libvirt 0.7.5. */
template <class Handle> class BasicCpu : public Element<BasicCpu, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpu, Handle>::Element;
    /** Where the model comes from; `custom` unless given. Since libvirt 0.9.10. Words: cpu::CpuMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** How closely the guest's processor has to match; `exact` unless given. Words: cpu::CpuMatch. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** How libvirt verifies what the hypervisor made of it. Since libvirt 3.2.0. Words: cpu::CpuCheck. */
    std::optional<std::string> check() const { return this->get_text("@check"); }
    Result<void> check(const TextOrNone &value) const { return this->set("@check", value); }
    /**
     * Whether features that block migration are left out, with `host-passthrough` and `maximum`. Since libvirt
     * 6.5.0. Words: common::OnOff.
     */
    std::optional<std::string> migratable() const { return this->get_text("@migratable"); }
    Result<void> migratable(const TextOrNone &value) const { return this->set("@migratable", value); }
    /**
     * Whether features that the machine's maker has deprecated stay on (s390). Since libvirt 11.0.0. Words:
     * common::OnOff.
     */
    std::optional<std::string> deprecated_features() const { return this->get_text("@deprecated_features"); }
    Result<void> deprecated_features(const TextOrNone &value) const { return this->set("@deprecated_features", value); }
    /** The architecture, of a host's processor. Words: cpu::Arch. */
    std::optional<std::string> arch() const { return this->get_text("arch"); }
    Result<void> arch(const TextOrNone &value) const { return this->set("arch", value); }
    /** Basic abilities, of a host's processor as old versions reported it. */
    cpu::BasicHostCpuFeatures<Handle> host_features() const { return {this->document_, this->at("features")}; }
    /** The model that is asked for, or that was found. */
    cpu::BasicCpuModel<Handle> model() const { return {this->document_, this->at("model")}; }
    /** The maker, such as `Intel` or `AMD`; any will do unless given. Since libvirt 0.8.3. */
    std::optional<std::string> vendor() const { return this->get_text("vendor"); }
    Result<void> vendor(const TextOrNone &value) const { return this->set("vendor", value); }
    /** The microcode, of a host's processor. */
    cpu::BasicCpuMicrocode<Handle> microcode() const { return {this->document_, this->at("microcode")}; }
    /** Family, model and stepping, of a host's processor. */
    cpu::BasicCpuSignature<Handle> signature() const { return {this->document_, this->at("signature")}; }
    /** A counter with a known frequency, of a host's processor. */
    cpu::BasicCpuCounter<Handle> counter() const { return {this->document_, this->at("counter")}; }
    /** How many sockets, dies, clusters, cores and threads. */
    cpu::BasicCpuTopology<Handle> topology() const { return {this->document_, this->at("topology")}; }
    /** What the guest sees of the caches. Since libvirt 3.3.0. */
    cpu::BasicCpuCache<Handle> cache() const { return {this->document_, this->at("cache")}; }
    /** How many bits a physical address has. Since libvirt 8.7.0. */
    cpu::BasicCpuMaxPhysAddr<Handle> maxphysaddr() const { return {this->document_, this->at("maxphysaddr")}; }
    /** Features on top of the model's, or without which the model is wanted. */
    List<cpu::BasicCpuFeature, Handle> features() const { return {this->document_, this->at("feature")}; }
    /** The guest's memory nodes. Since libvirt 0.9.8. */
    cpu::BasicNuma<Handle> numa() const { return {this->document_, this->at("numa")}; }
    /** The sizes of memory pages, of a host's processor. */
    List<cpu::BasicCpuPages, Handle> pages() const { return {this->document_, this->at("pages")}; }
};
using Cpu = BasicCpu<fedvirt_document>;
using ConstCpu = BasicCpu<const fedvirt_document>;

/** What a guest sees of the processor's caches. */
template <class Handle> class BasicCpuCache : public Element<BasicCpuCache, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuCache, Handle>::Element;
    /** The level, 1 to 3; all levels unless given. */
    std::optional<std::uint64_t> level() const { return this->get_unsigned("@level"); }
    Result<void> level(const NumberOrNone &value) const { return this->set("@level", value); }
    /** What it sees. Words: cpu::CpuCacheMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
};
using CpuCache = BasicCpuCache<fedvirt_document>;
using ConstCpuCache = BasicCpuCache<const fedvirt_document>;

/** A counter of the processor. */
template <class Handle> class BasicCpuCounter : public Element<BasicCpuCounter, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuCounter, Handle>::Element;
    /** Which one, such as `tsc`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** How fast it runs, in Hz. */
    std::optional<std::uint64_t> frequency() const { return this->get_unsigned("@frequency"); }
    Result<void> frequency(const NumberOrNone &value) const { return this->set("@frequency", value); }
    /** Whether the host can make it run at another speed for a guest. Words: common::YesNo. */
    std::optional<std::string> scaling() const { return this->get_text("@scaling"); }
    Result<void> scaling(const TextOrNone &value) const { return this->set("@scaling", value); }
};
using CpuCounter = BasicCpuCounter<fedvirt_document>;
using ConstCpuCounter = BasicCpuCounter<const fedvirt_document>;

/** A processor feature by name. */
template <class Handle> class BasicCpuFeature : public Element<BasicCpuFeature, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuFeature, Handle>::Element;
    /**
     * Whether the guest has it; `require` unless given. A host's features have no policy. Words:
     * cpu::CpuFeaturePolicy.
     */
    std::optional<std::string> policy() const { return this->get_text("@policy"); }
    Result<void> policy(const TextOrNone &value) const { return this->set("@policy", value); }
    /** Its name, such as `vmx` or `pcid`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using CpuFeature = BasicCpuFeature<fedvirt_document>;
using ConstCpuFeature = BasicCpuFeature<const fedvirt_document>;

/** How many bits a physical address has. */
template <class Handle> class BasicCpuMaxPhysAddr : public Element<BasicCpuMaxPhysAddr, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuMaxPhysAddr, Handle>::Element;
    /** Where the number comes from. Words: cpu::CpuMaxPhysAddrMode. */
    std::optional<std::string> mode() const { return this->get_text("@mode"); }
    Result<void> mode(const TextOrNone &value) const { return this->set("@mode", value); }
    /** The number of bits, with `emulate`; needed there before libvirt 9.2.0. */
    std::optional<std::uint64_t> bits() const { return this->get_unsigned("@bits"); }
    Result<void> bits(const NumberOrNone &value) const { return this->set("@bits", value); }
    /** At most so many bits, with `passthrough`. Since libvirt 9.3.0. */
    std::optional<std::uint64_t> limit() const { return this->get_unsigned("@limit"); }
    Result<void> limit(const NumberOrNone &value) const { return this->set("@limit", value); }
};
using CpuMaxPhysAddr = BasicCpuMaxPhysAddr<fedvirt_document>;
using ConstCpuMaxPhysAddr = BasicCpuMaxPhysAddr<const fedvirt_document>;

/** The microcode that a host's processor runs. */
template <class Handle> class BasicCpuMicrocode : public Element<BasicCpuMicrocode, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuMicrocode, Handle>::Element;
    /** Its version. */
    std::optional<std::uint64_t> version() const { return this->get_unsigned("@version"); }
    Result<void> version(const NumberOrNone &value) const { return this->set("@version", value); }
};
using CpuMicrocode = BasicCpuMicrocode<fedvirt_document>;
using ConstCpuMicrocode = BasicCpuMicrocode<const fedvirt_document>;

/** A processor model by name. */
template <class Handle> class BasicCpuModel : public Element<BasicCpuModel, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuModel, Handle>::Element;
    /**
     * Whether libvirt may take a near model when the hypervisor lacks this one. Since libvirt 0.9.10. Words:
     * cpu::CpuFallback.
     */
    std::optional<std::string> fallback() const { return this->get_text("@fallback"); }
    Result<void> fallback(const TextOrNone &value) const { return this->set("@fallback", value); }
    /** The maker's name that the guest sees, 12 characters such as `GenuineIntel`. Since libvirt 0.10.0. */
    std::optional<std::string> vendor_id() const { return this->get_text("@vendor_id"); }
    Result<void> vendor_id(const TextOrNone &value) const { return this->set("@vendor_id", value); }
    /** The model's name. */
    std::optional<std::string> name() const { return this->get_text("text()"); }
    Result<void> name(const TextOrNone &value) const { return this->set("text()", value); }
};
using CpuModel = BasicCpuModel<fedvirt_document>;
using ConstCpuModel = BasicCpuModel<const fedvirt_document>;

/** A size of memory pages that a host's processor supports. */
template <class Handle> class BasicCpuPages : public Element<BasicCpuPages, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuPages, Handle>::Element;
    /** The unit of `size`; KiB unless given. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /** The size. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("@size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("@size", value); }
};
using CpuPages = BasicCpuPages<fedvirt_document>;
using ConstCpuPages = BasicCpuPages<const fedvirt_document>;

/** The numbers that tell one processor from another. */
template <class Handle> class BasicCpuSignature : public Element<BasicCpuSignature, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuSignature, Handle>::Element;
    /** The family. */
    std::optional<std::uint64_t> family() const { return this->get_unsigned("@family"); }
    Result<void> family(const NumberOrNone &value) const { return this->set("@family", value); }
    /** The model within the family. */
    std::optional<std::uint64_t> model() const { return this->get_unsigned("@model"); }
    Result<void> model(const NumberOrNone &value) const { return this->set("@model", value); }
    /** The stepping of the model. */
    std::optional<std::uint64_t> stepping() const { return this->get_unsigned("@stepping"); }
    Result<void> stepping(const NumberOrNone &value) const { return this->set("@stepping", value); }
};
using CpuSignature = BasicCpuSignature<fedvirt_document>;
using ConstCpuSignature = BasicCpuSignature<const fedvirt_document>;

/** How virtual processors are laid out; the numbers multiplied are the maximum of virtual processors. */
template <class Handle> class BasicCpuTopology : public Element<BasicCpuTopology, Handle> {
 public:
    using Element<fedvirt::cpu::BasicCpuTopology, Handle>::Element;
    /** How many sockets. */
    std::optional<std::uint64_t> sockets() const { return this->get_unsigned("@sockets"); }
    Result<void> sockets(const NumberOrNone &value) const { return this->set("@sockets", value); }
    /** How many dies per socket; 1 unless given. Since libvirt 6.1.0. */
    std::optional<std::uint64_t> dies() const { return this->get_unsigned("@dies"); }
    Result<void> dies(const NumberOrNone &value) const { return this->set("@dies", value); }
    /** How many clusters per die; 1 unless given. Since libvirt 10.1.0. */
    std::optional<std::uint64_t> clusters() const { return this->get_unsigned("@clusters"); }
    Result<void> clusters(const NumberOrNone &value) const { return this->set("@clusters", value); }
    /** How many cores per cluster. */
    std::optional<std::uint64_t> cores() const { return this->get_unsigned("@cores"); }
    Result<void> cores(const NumberOrNone &value) const { return this->set("@cores", value); }
    /** How many threads per core. */
    std::optional<std::uint64_t> threads() const { return this->get_unsigned("@threads"); }
    Result<void> threads(const NumberOrNone &value) const { return this->set("@threads", value); }
};
using CpuTopology = BasicCpuTopology<fedvirt_document>;
using ConstCpuTopology = BasicCpuTopology<const fedvirt_document>;

/** Basic abilities of a host's processor. */
template <class Handle> class BasicHostCpuFeatures : public Element<BasicHostCpuFeatures, Handle> {
 public:
    using Element<fedvirt::cpu::BasicHostCpuFeatures, Handle>::Element;
    /** Physical addresses beyond 32 bits. */
    bool pae() const { return this->get_flag("pae"); }
    Result<void> pae(const Flag &value) const { return this->set("pae", value); }
    /** Also works without `pae`. */
    bool nonpae() const { return this->get_flag("nonpae"); }
    Result<void> nonpae(const Flag &value) const { return this->set("nonpae", value); }
    /** Intel's hardware virtualization. */
    bool vmx() const { return this->get_flag("vmx"); }
    Result<void> vmx(const Flag &value) const { return this->set("vmx", value); }
    /** AMD's hardware virtualization. */
    bool svm() const { return this->get_flag("svm"); }
    Result<void> svm(const Flag &value) const { return this->set("svm", value); }
};
using HostCpuFeatures = BasicHostCpuFeatures<fedvirt_document>;
using ConstHostCpuFeatures = BasicHostCpuFeatures<const fedvirt_document>;

/** The guest's memory nodes. */
template <class Handle> class BasicNuma : public Element<BasicNuma, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNuma, Handle>::Element;
    /** The nodes. */
    List<cpu::BasicNumaCell, Handle> cells() const { return {this->document_, this->at("cell")}; }
    /** How fast the nodes reach each other. Since libvirt 6.6.0. */
    cpu::BasicNumaInterconnects<Handle> interconnects() const { return {this->document_, this->at("interconnects")}; }
};
using Numa = BasicNuma<fedvirt_document>;
using ConstNuma = BasicNuma<const fedvirt_document>;

/** How much passes between two nodes. */
template <class Handle> class BasicNumaBandwidth : public Element<BasicNumaBandwidth, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNumaBandwidth, Handle>::Element;
    /** The node that accesses. */
    std::optional<std::uint64_t> initiator() const { return this->get_unsigned("@initiator"); }
    Result<void> initiator(const NumberOrNone &value) const { return this->set("@initiator", value); }
    /** The node whose memory it is. */
    std::optional<std::uint64_t> target() const { return this->get_unsigned("@target"); }
    Result<void> target(const NumberOrNone &value) const { return this->set("@target", value); }
    /** The level of the target's cache that is meant. */
    std::optional<std::uint64_t> cache() const { return this->get_unsigned("@cache"); }
    Result<void> cache(const NumberOrNone &value) const { return this->set("@cache", value); }
    /** The kind of access. Words: cpu::NumaAccessType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** How much per second, in `unit`. */
    std::optional<std::uint64_t> value() const { return this->get_unsigned("@value"); }
    Result<void> value(const NumberOrNone &value) const { return this->set("@value", value); }
    /** The unit of `value`; KiB unless given. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
};
using NumaBandwidth = BasicNumaBandwidth<fedvirt_document>;
using ConstNumaBandwidth = BasicNumaBandwidth<const fedvirt_document>;

/** A cache in front of a node's memory. */
template <class Handle> class BasicNumaCache : public Element<BasicNumaCache, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNumaCache, Handle>::Element;
    /** Its level. */
    std::optional<std::uint64_t> level() const { return this->get_unsigned("@level"); }
    Result<void> level(const NumberOrNone &value) const { return this->set("@level", value); }
    /** Where in it an address can be kept. Words: cpu::NumaCacheAssociativity. */
    std::optional<std::string> associativity() const { return this->get_text("@associativity"); }
    Result<void> associativity(const TextOrNone &value) const { return this->set("@associativity", value); }
    /** When it writes to memory. Words: cpu::NumaCachePolicy. */
    std::optional<std::string> policy() const { return this->get_text("@policy"); }
    Result<void> policy(const TextOrNone &value) const { return this->set("@policy", value); }
    /** How large it is. */
    cpu::BasicNumaCacheSize<Handle> size() const { return {this->document_, this->at("size")}; }
    /** How long one line is. */
    cpu::BasicNumaCacheSize<Handle> line() const { return {this->document_, this->at("line")}; }
};
using NumaCache = BasicNumaCache<fedvirt_document>;
using ConstNumaCache = BasicNumaCache<const fedvirt_document>;

/** A size of a cache or of its lines. */
template <class Handle> class BasicNumaCacheSize : public Element<BasicNumaCacheSize, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNumaCacheSize, Handle>::Element;
    /** How many of the unit. */
    std::optional<std::uint64_t> value() const { return this->get_unsigned("@value"); }
    Result<void> value(const NumberOrNone &value) const { return this->set("@value", value); }
    /** The unit, such as `KiB` or `B`. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
};
using NumaCacheSize = BasicNumaCacheSize<fedvirt_document>;
using ConstNumaCacheSize = BasicNumaCacheSize<const fedvirt_document>;

/** One memory node of the guest. */
template <class Handle> class BasicNumaCell : public Element<BasicNumaCell, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNumaCell, Handle>::Element;
    /** Its number; numbered in order unless given. Since libvirt 1.2.7. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** The virtual processors that belong to it, such as `0-3,8`; none is a node of memory alone. */
    std::optional<std::string> cpus() const { return this->get_text("@cpus"); }
    Result<void> cpus(const TextOrNone &value) const { return this->set("@cpus", value); }
    /** How much memory it has, in `unit`. */
    std::optional<std::uint64_t> memory() const { return this->get_unsigned("@memory"); }
    Result<void> memory(const NumberOrNone &value) const { return this->set("@memory", value); }
    /** The unit of `memory`; KiB unless given. Since libvirt 1.2.11. */
    std::optional<std::string> unit() const { return this->get_text("@unit"); }
    Result<void> unit(const TextOrNone &value) const { return this->set("@unit", value); }
    /**
     * Whether other processes can map the memory, over `memory_backing`'s access. Since libvirt 1.2.9. Words:
     * cpu::MemoryAccessMode.
     */
    std::optional<std::string> mem_access() const { return this->get_text("@memAccess"); }
    Result<void> mem_access(const TextOrNone &value) const { return this->set("@memAccess", value); }
    /** Whether the content is dropped just before the guest ends. Since libvirt 4.4.0. Words: common::YesNo. */
    std::optional<std::string> discard() const { return this->get_text("@discard"); }
    Result<void> discard(const TextOrNone &value) const { return this->set("@discard", value); }
    /** How far the other nodes are. Since libvirt 3.10.0. */
    cpu::BasicNumaDistances<Handle> distances() const { return {this->document_, this->at("distances")}; }
    /** Caches in front of its memory. Since libvirt 6.6.0. */
    List<cpu::BasicNumaCache, Handle> caches() const { return {this->document_, this->at("cache")}; }
};
using NumaCell = BasicNumaCell<fedvirt_document>;
using ConstNumaCell = BasicNumaCell<const fedvirt_document>;

/** How far other nodes are from this one. */
template <class Handle> class BasicNumaDistances : public Element<BasicNumaDistances, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNumaDistances, Handle>::Element;
    /** One node each. */
    List<cpu::BasicNumaSibling, Handle> siblings() const { return {this->document_, this->at("sibling")}; }
};
using NumaDistances = BasicNumaDistances<fedvirt_document>;
using ConstNumaDistances = BasicNumaDistances<const fedvirt_document>;

/** How fast nodes reach each other's memory, as in ACPI's HMAT. */
template <class Handle> class BasicNumaInterconnects : public Element<BasicNumaInterconnects, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNumaInterconnects, Handle>::Element;
    /** How long an access takes. */
    List<cpu::BasicNumaLatency, Handle> latency() const { return {this->document_, this->at("latency")}; }
    /** How much passes. */
    List<cpu::BasicNumaBandwidth, Handle> bandwidth() const { return {this->document_, this->at("bandwidth")}; }
};
using NumaInterconnects = BasicNumaInterconnects<fedvirt_document>;
using ConstNumaInterconnects = BasicNumaInterconnects<const fedvirt_document>;

/** How long an access takes. */
template <class Handle> class BasicNumaLatency : public Element<BasicNumaLatency, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNumaLatency, Handle>::Element;
    /** The node that accesses. */
    std::optional<std::uint64_t> initiator() const { return this->get_unsigned("@initiator"); }
    Result<void> initiator(const NumberOrNone &value) const { return this->set("@initiator", value); }
    /** The node whose memory it is. */
    std::optional<std::uint64_t> target() const { return this->get_unsigned("@target"); }
    Result<void> target(const NumberOrNone &value) const { return this->set("@target", value); }
    /** The level of the target's cache that is meant. */
    std::optional<std::uint64_t> cache() const { return this->get_unsigned("@cache"); }
    Result<void> cache(const NumberOrNone &value) const { return this->set("@cache", value); }
    /** The kind of access. Words: cpu::NumaAccessType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The delay, in ns. */
    std::optional<std::uint64_t> value() const { return this->get_unsigned("@value"); }
    Result<void> value(const NumberOrNone &value) const { return this->set("@value", value); }
};
using NumaLatency = BasicNumaLatency<fedvirt_document>;
using ConstNumaLatency = BasicNumaLatency<const fedvirt_document>;

/** How far one node is. */
template <class Handle> class BasicNumaSibling : public Element<BasicNumaSibling, Handle> {
 public:
    using Element<fedvirt::cpu::BasicNumaSibling, Handle>::Element;
    /** The node's number. */
    std::optional<std::uint64_t> id() const { return this->get_unsigned("@id"); }
    Result<void> id(const NumberOrNone &value) const { return this->set("@id", value); }
    /** The distance as in ACPI's table: 10 is the node itself, 20 twice as far. */
    std::optional<std::uint64_t> value() const { return this->get_unsigned("@value"); }
    Result<void> value(const NumberOrNone &value) const { return this->set("@value", value); }
};
using NumaSibling = BasicNumaSibling<fedvirt_document>;
using ConstNumaSibling = BasicNumaSibling<const fedvirt_document>;

}  // namespace cpu
}  // inline namespace
}  // namespace fedvirt

#endif
