/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_NWFILTER_HPP
#define FEDVIRT_ELEMENTS_NWFILTER_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace nwfilter {

template <class Handle> class BasicArpMatch;
template <class Handle> class BasicFilterParameter;
template <class Handle> class BasicFilterRef;
template <class Handle> class BasicFilterRule;
template <class Handle> class BasicIcmpMatch;
template <class Handle> class BasicIpMatch;
template <class Handle> class BasicIpv6Match;
template <class Handle> class BasicMacMatch;
template <class Handle> class BasicPortMatch;
template <class Handle> class BasicStpMatch;
template <class Handle> class BasicTcpMatch;
template <class Handle> class BasicTransportMatch;
template <class Handle> class BasicVlanMatch;

}  // namespace nwfilter
}  // inline namespace
}  // namespace fedvirt

#include "common.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace nwfilter {

/**
 * Whether an ARP message is about its sender itself: six ways to say it.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct Gratuitous {
    /** It is. */
    static constexpr char yes[] = "yes";
    /** It is not. */
    static constexpr char no[] = "no";
    /** It is; libvirt writes it so. */
    static constexpr char true_[] = "true";
    /** It is not; libvirt writes it so. */
    static constexpr char false_[] = "false";
    /** It is. */
    static constexpr char _1[] = "1";
    /** It is not. */
    static constexpr char _0[] = "0";
};

/**
 * What is done with traffic.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct RuleAction {
    /** It vanishes. */
    static constexpr char drop[] = "drop";
    /** It passes. */
    static constexpr char accept[] = "accept";
    /** It is refused with an answer. Since libvirt 0.9.0. */
    static constexpr char reject[] = "reject";
    /** The next rule decides. Since libvirt 0.9.7. */
    static constexpr char continue_[] = "continue";
    /** The calling filter decides. Since libvirt 0.9.7. */
    static constexpr char return_[] = "return";
};

/**
 * Which traffic a rule is for.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct RuleDirection {
    /** To the guest. */
    static constexpr char in[] = "in";
    /** From the guest. */
    static constexpr char out[] = "out";
    /** Both. */
    static constexpr char inout[] = "inout";
};

/** ARP and reverse ARP. */
template <class Handle> class BasicArpMatch : public Element<BasicArpMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicArpMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** Which bits of the sender's count. */
    std::optional<std::string> srcmacmask() const { return this->get_text("@srcmacmask"); }
    Result<void> srcmacmask(const TextOrNone &value) const { return this->set("@srcmacmask", value); }
    /** The receiver's. */
    std::optional<std::string> dstmacaddr() const { return this->get_text("@dstmacaddr"); }
    Result<void> dstmacaddr(const TextOrNone &value) const { return this->set("@dstmacaddr", value); }
    /** Which bits of the receiver's count. */
    std::optional<std::string> dstmacmask() const { return this->get_text("@dstmacmask"); }
    Result<void> dstmacmask(const TextOrNone &value) const { return this->set("@dstmacmask", value); }
    /** The type of hardware. */
    std::optional<std::string> hwtype() const { return this->get_text("@hwtype"); }
    Result<void> hwtype(const TextOrNone &value) const { return this->set("@hwtype", value); }
    /** The type of protocol. */
    std::optional<std::string> protocoltype() const { return this->get_text("@protocoltype"); }
    Result<void> protocoltype(const TextOrNone &value) const { return this->set("@protocoltype", value); }
    /** What is asked or answered: a number, or a word such as `Request` or `Reply`. */
    std::optional<std::string> opcode() const { return this->get_text("@opcode"); }
    Result<void> opcode(const TextOrNone &value) const { return this->set("@opcode", value); }
    /** The sender's MAC address in the message. */
    std::optional<std::string> arpsrcmacaddr() const { return this->get_text("@arpsrcmacaddr"); }
    Result<void> arpsrcmacaddr(const TextOrNone &value) const { return this->set("@arpsrcmacaddr", value); }
    /** The target's MAC address in the message. */
    std::optional<std::string> arpdstmacaddr() const { return this->get_text("@arpdstmacaddr"); }
    Result<void> arpdstmacaddr(const TextOrNone &value) const { return this->set("@arpdstmacaddr", value); }
    /** The sender's IP address in the message. */
    std::optional<std::string> arpsrcipaddr() const { return this->get_text("@arpsrcipaddr"); }
    Result<void> arpsrcipaddr(const TextOrNone &value) const { return this->set("@arpsrcipaddr", value); }
    /** Which bits of it count. Since libvirt 1.2.3. */
    std::optional<std::string> arpsrcipmask() const { return this->get_text("@arpsrcipmask"); }
    Result<void> arpsrcipmask(const TextOrNone &value) const { return this->set("@arpsrcipmask", value); }
    /** The target's IP address in the message. */
    std::optional<std::string> arpdstipaddr() const { return this->get_text("@arpdstipaddr"); }
    Result<void> arpdstipaddr(const TextOrNone &value) const { return this->set("@arpdstipaddr", value); }
    /** Which bits of it count. Since libvirt 1.2.3. */
    std::optional<std::string> arpdstipmask() const { return this->get_text("@arpdstipmask"); }
    Result<void> arpdstipmask(const TextOrNone &value) const { return this->set("@arpdstipmask", value); }
    /** Whether the message is about the sender itself. Since libvirt 0.9.2. Words: nwfilter::Gratuitous. */
    std::optional<std::string> gratuitous() const { return this->get_text("@gratuitous"); }
    Result<void> gratuitous(const TextOrNone &value) const { return this->set("@gratuitous", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using ArpMatch = BasicArpMatch<fedvirt_document>;
using ConstArpMatch = BasicArpMatch<const fedvirt_document>;

/** The value of a filter's variable. */
template <class Handle> class BasicFilterParameter : public Element<BasicFilterParameter, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicFilterParameter, Handle>::Element;
    /** The variable, such as `IP`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** The value. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using FilterParameter = BasicFilterParameter<fedvirt_document>;
using ConstFilterParameter = BasicFilterParameter<const fedvirt_document>;

/** Refers to a filter. */
template <class Handle> class BasicFilterRef : public Element<BasicFilterRef, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicFilterRef, Handle>::Element;
    /** The filter's name. */
    std::optional<std::string> filter() const { return this->get_text("@filter"); }
    Result<void> filter(const TextOrNone &value) const { return this->set("@filter", value); }
    /** Values for the filter's variables; several of one name make a list. */
    List<nwfilter::BasicFilterParameter, Handle> parameters() const { return {this->document_, this->at("parameter")}; }
};
using FilterRef = BasicFilterRef<fedvirt_document>;
using ConstFilterRef = BasicFilterRef<const fedvirt_document>;

/** A rule: what is done with traffic of a kind. */
template <class Handle> class BasicFilterRule : public Element<BasicFilterRule, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicFilterRule, Handle>::Element;
    /** What is done. Words: nwfilter::RuleAction. */
    std::optional<std::string> action() const { return this->get_text("@action"); }
    Result<void> action(const TextOrNone &value) const { return this->set("@action", value); }
    /** Which traffic, seen from the guest. Words: nwfilter::RuleDirection. */
    std::optional<std::string> direction() const { return this->get_text("@direction"); }
    Result<void> direction(const TextOrNone &value) const { return this->set("@direction", value); }
    /** The order among rules, lowest first, from -1000 to 1000; 500 by default. */
    std::optional<std::int64_t> priority() const { return this->get_signed("@priority"); }
    Result<void> priority(const NumberOrNone &value) const { return this->set("@priority", value); }
    /** `0` or `false` when the state of the connection does not matter. */
    std::optional<std::string> statematch() const { return this->get_text("@statematch"); }
    Result<void> statematch(const TextOrNone &value) const { return this->set("@statematch", value); }
    /** Ethernet. */
    List<nwfilter::BasicMacMatch, Handle> mac() const { return {this->document_, this->at("mac")}; }
    /** A VLAN. Since libvirt 0.9.8. */
    List<nwfilter::BasicVlanMatch, Handle> vlan() const { return {this->document_, this->at("vlan")}; }
    /** The spanning tree protocol. Since libvirt 0.9.8. */
    List<nwfilter::BasicStpMatch, Handle> stp() const { return {this->document_, this->at("stp")}; }
    /** ARP. */
    List<nwfilter::BasicArpMatch, Handle> arp() const { return {this->document_, this->at("arp")}; }
    /** Reverse ARP. */
    List<nwfilter::BasicArpMatch, Handle> rarp() const { return {this->document_, this->at("rarp")}; }
    /** IPv4. */
    List<nwfilter::BasicIpMatch, Handle> ip() const { return {this->document_, this->at("ip")}; }
    /** IPv6. */
    List<nwfilter::BasicIpv6Match, Handle> ipv6() const { return {this->document_, this->at("ipv6")}; }
    /** TCP over IPv4. */
    List<nwfilter::BasicTcpMatch, Handle> tcp() const { return {this->document_, this->at("tcp")}; }
    /** UDP over IPv4. */
    List<nwfilter::BasicPortMatch, Handle> udp() const { return {this->document_, this->at("udp")}; }
    /** SCTP over IPv4. */
    List<nwfilter::BasicPortMatch, Handle> sctp() const { return {this->document_, this->at("sctp")}; }
    /** ICMP. */
    List<nwfilter::BasicIcmpMatch, Handle> icmp() const { return {this->document_, this->at("icmp")}; }
    /** IGMP. */
    List<nwfilter::BasicTransportMatch, Handle> igmp() const { return {this->document_, this->at("igmp")}; }
    /** Anything over IPv4. */
    List<nwfilter::BasicTransportMatch, Handle> all() const { return {this->document_, this->at("all")}; }
    /** ESP over IPv4. */
    List<nwfilter::BasicTransportMatch, Handle> esp() const { return {this->document_, this->at("esp")}; }
    /** AH over IPv4. */
    List<nwfilter::BasicTransportMatch, Handle> ah() const { return {this->document_, this->at("ah")}; }
    /** UDP-Lite over IPv4. */
    List<nwfilter::BasicTransportMatch, Handle> udplite() const { return {this->document_, this->at("udplite")}; }
    /** TCP over IPv6. */
    List<nwfilter::BasicTcpMatch, Handle> tcp_ipv6() const { return {this->document_, this->at("tcp-ipv6")}; }
    /** UDP over IPv6. */
    List<nwfilter::BasicPortMatch, Handle> udp_ipv6() const { return {this->document_, this->at("udp-ipv6")}; }
    /** SCTP over IPv6. */
    List<nwfilter::BasicPortMatch, Handle> sctp_ipv6() const { return {this->document_, this->at("sctp-ipv6")}; }
    /** ICMPv6. */
    List<nwfilter::BasicIcmpMatch, Handle> icmpv6() const { return {this->document_, this->at("icmpv6")}; }
    /** Anything over IPv6. */
    List<nwfilter::BasicTransportMatch, Handle> all_ipv6() const { return {this->document_, this->at("all-ipv6")}; }
    /** ESP over IPv6. */
    List<nwfilter::BasicTransportMatch, Handle> esp_ipv6() const { return {this->document_, this->at("esp-ipv6")}; }
    /** AH over IPv6. */
    List<nwfilter::BasicTransportMatch, Handle> ah_ipv6() const { return {this->document_, this->at("ah-ipv6")}; }
    /** UDP-Lite over IPv6. */
    List<nwfilter::BasicTransportMatch, Handle> udplite_ipv6() const { return {this->document_, this->at("udplite-ipv6")}; }
};
using FilterRule = BasicFilterRule<fedvirt_document>;
using ConstFilterRule = BasicFilterRule<const fedvirt_document>;

/** ICMP and ICMPv6. */
template <class Handle> class BasicIcmpMatch : public Element<BasicIcmpMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicIcmpMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's MAC address. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** The sender's address. */
    std::optional<std::string> srcipaddr() const { return this->get_text("@srcipaddr"); }
    Result<void> srcipaddr(const TextOrNone &value) const { return this->set("@srcipaddr", value); }
    /** Which bits of the sender's count: a mask, or a number of bits. */
    std::optional<std::string> srcipmask() const { return this->get_text("@srcipmask"); }
    Result<void> srcipmask(const TextOrNone &value) const { return this->set("@srcipmask", value); }
    /** The receiver's address. */
    std::optional<std::string> dstipaddr() const { return this->get_text("@dstipaddr"); }
    Result<void> dstipaddr(const TextOrNone &value) const { return this->set("@dstipaddr", value); }
    /** Which bits of the receiver's count: a mask, or a number of bits. */
    std::optional<std::string> dstipmask() const { return this->get_text("@dstipmask"); }
    Result<void> dstipmask(const TextOrNone &value) const { return this->set("@dstipmask", value); }
    /** The first of a range of senders' addresses. */
    std::optional<std::string> srcipfrom() const { return this->get_text("@srcipfrom"); }
    Result<void> srcipfrom(const TextOrNone &value) const { return this->set("@srcipfrom", value); }
    /** The last of a range of senders' addresses. */
    std::optional<std::string> srcipto() const { return this->get_text("@srcipto"); }
    Result<void> srcipto(const TextOrNone &value) const { return this->set("@srcipto", value); }
    /** The first of a range of receivers' addresses. */
    std::optional<std::string> dstipfrom() const { return this->get_text("@dstipfrom"); }
    Result<void> dstipfrom(const TextOrNone &value) const { return this->set("@dstipfrom", value); }
    /** The last of a range of receivers' addresses. */
    std::optional<std::string> dstipto() const { return this->get_text("@dstipto"); }
    Result<void> dstipto(const TextOrNone &value) const { return this->set("@dstipto", value); }
    /** The class of service (DSCP), up to 63. */
    std::optional<std::string> dscp() const { return this->get_text("@dscp"); }
    Result<void> dscp(const TextOrNone &value) const { return this->set("@dscp", value); }
    /** More connections from one address than this. */
    std::optional<std::string> connlimit_above() const { return this->get_text("@connlimit-above"); }
    Result<void> connlimit_above(const TextOrNone &value) const { return this->set("@connlimit-above", value); }
    /**
     * States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`.
     * Since libvirt 0.8.5.
     */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** A set of addresses that the host keeps. Since libvirt 0.9.13. */
    std::optional<std::string> ipset() const { return this->get_text("@ipset"); }
    Result<void> ipset(const TextOrNone &value) const { return this->set("@ipset", value); }
    /** Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13. */
    std::optional<std::string> ipsetflags() const { return this->get_text("@ipsetflags"); }
    Result<void> ipsetflags(const TextOrNone &value) const { return this->set("@ipsetflags", value); }
    /** The type of message. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The code within the type. */
    std::optional<std::string> code() const { return this->get_text("@code"); }
    Result<void> code(const TextOrNone &value) const { return this->set("@code", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using IcmpMatch = BasicIcmpMatch<fedvirt_document>;
using ConstIcmpMatch = BasicIcmpMatch<const fedvirt_document>;

/** IPv4 traffic. */
template <class Handle> class BasicIpMatch : public Element<BasicIpMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicIpMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** Which bits of the sender's count. */
    std::optional<std::string> srcmacmask() const { return this->get_text("@srcmacmask"); }
    Result<void> srcmacmask(const TextOrNone &value) const { return this->set("@srcmacmask", value); }
    /** The receiver's. */
    std::optional<std::string> dstmacaddr() const { return this->get_text("@dstmacaddr"); }
    Result<void> dstmacaddr(const TextOrNone &value) const { return this->set("@dstmacaddr", value); }
    /** Which bits of the receiver's count. */
    std::optional<std::string> dstmacmask() const { return this->get_text("@dstmacmask"); }
    Result<void> dstmacmask(const TextOrNone &value) const { return this->set("@dstmacmask", value); }
    /** The sender's. */
    std::optional<std::string> srcipaddr() const { return this->get_text("@srcipaddr"); }
    Result<void> srcipaddr(const TextOrNone &value) const { return this->set("@srcipaddr", value); }
    /** Which bits of the sender's count: a mask, or a number of bits. */
    std::optional<std::string> srcipmask() const { return this->get_text("@srcipmask"); }
    Result<void> srcipmask(const TextOrNone &value) const { return this->set("@srcipmask", value); }
    /** The receiver's. */
    std::optional<std::string> dstipaddr() const { return this->get_text("@dstipaddr"); }
    Result<void> dstipaddr(const TextOrNone &value) const { return this->set("@dstipaddr", value); }
    /** Which bits of the receiver's count: a mask, or a number of bits. */
    std::optional<std::string> dstipmask() const { return this->get_text("@dstipmask"); }
    Result<void> dstipmask(const TextOrNone &value) const { return this->set("@dstipmask", value); }
    /** The protocol within: a number, or a word such as `tcp`. */
    std::optional<std::string> protocol() const { return this->get_text("@protocol"); }
    Result<void> protocol(const TextOrNone &value) const { return this->set("@protocol", value); }
    /** The first of the sender's, up to 65535. */
    std::optional<std::string> srcportstart() const { return this->get_text("@srcportstart"); }
    Result<void> srcportstart(const TextOrNone &value) const { return this->set("@srcportstart", value); }
    /** The last of the sender's. */
    std::optional<std::string> srcportend() const { return this->get_text("@srcportend"); }
    Result<void> srcportend(const TextOrNone &value) const { return this->set("@srcportend", value); }
    /** The first of the receiver's. */
    std::optional<std::string> dstportstart() const { return this->get_text("@dstportstart"); }
    Result<void> dstportstart(const TextOrNone &value) const { return this->set("@dstportstart", value); }
    /** The last of the receiver's. */
    std::optional<std::string> dstportend() const { return this->get_text("@dstportend"); }
    Result<void> dstportend(const TextOrNone &value) const { return this->set("@dstportend", value); }
    /** The class of service (DSCP), up to 63. */
    std::optional<std::string> dscp() const { return this->get_text("@dscp"); }
    Result<void> dscp(const TextOrNone &value) const { return this->set("@dscp", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using IpMatch = BasicIpMatch<fedvirt_document>;
using ConstIpMatch = BasicIpMatch<const fedvirt_document>;

/** IPv6 traffic. */
template <class Handle> class BasicIpv6Match : public Element<BasicIpv6Match, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicIpv6Match, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** Which bits of the sender's count. */
    std::optional<std::string> srcmacmask() const { return this->get_text("@srcmacmask"); }
    Result<void> srcmacmask(const TextOrNone &value) const { return this->set("@srcmacmask", value); }
    /** The receiver's. */
    std::optional<std::string> dstmacaddr() const { return this->get_text("@dstmacaddr"); }
    Result<void> dstmacaddr(const TextOrNone &value) const { return this->set("@dstmacaddr", value); }
    /** Which bits of the receiver's count. */
    std::optional<std::string> dstmacmask() const { return this->get_text("@dstmacmask"); }
    Result<void> dstmacmask(const TextOrNone &value) const { return this->set("@dstmacmask", value); }
    /** The sender's. */
    std::optional<std::string> srcipaddr() const { return this->get_text("@srcipaddr"); }
    Result<void> srcipaddr(const TextOrNone &value) const { return this->set("@srcipaddr", value); }
    /** Which bits of the sender's count: a mask, or a number of bits. */
    std::optional<std::string> srcipmask() const { return this->get_text("@srcipmask"); }
    Result<void> srcipmask(const TextOrNone &value) const { return this->set("@srcipmask", value); }
    /** The receiver's. */
    std::optional<std::string> dstipaddr() const { return this->get_text("@dstipaddr"); }
    Result<void> dstipaddr(const TextOrNone &value) const { return this->set("@dstipaddr", value); }
    /** Which bits of the receiver's count: a mask, or a number of bits. */
    std::optional<std::string> dstipmask() const { return this->get_text("@dstipmask"); }
    Result<void> dstipmask(const TextOrNone &value) const { return this->set("@dstipmask", value); }
    /** The protocol within: a number, or a word such as `tcp`. */
    std::optional<std::string> protocol() const { return this->get_text("@protocol"); }
    Result<void> protocol(const TextOrNone &value) const { return this->set("@protocol", value); }
    /** The first of the sender's, up to 65535. */
    std::optional<std::string> srcportstart() const { return this->get_text("@srcportstart"); }
    Result<void> srcportstart(const TextOrNone &value) const { return this->set("@srcportstart", value); }
    /** The last of the sender's. */
    std::optional<std::string> srcportend() const { return this->get_text("@srcportend"); }
    Result<void> srcportend(const TextOrNone &value) const { return this->set("@srcportend", value); }
    /** The first of the receiver's. */
    std::optional<std::string> dstportstart() const { return this->get_text("@dstportstart"); }
    Result<void> dstportstart(const TextOrNone &value) const { return this->set("@dstportstart", value); }
    /** The last of the receiver's. */
    std::optional<std::string> dstportend() const { return this->get_text("@dstportend"); }
    Result<void> dstportend(const TextOrNone &value) const { return this->set("@dstportend", value); }
    /** The type of an ICMPv6 message, or the least of a range. Since libvirt 1.2.12. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The greatest of the range. Since libvirt 1.2.12. */
    std::optional<std::string> typeend() const { return this->get_text("@typeend"); }
    Result<void> typeend(const TextOrNone &value) const { return this->set("@typeend", value); }
    /** The code of an ICMPv6 message, or the least of a range. Since libvirt 1.2.12. */
    std::optional<std::string> code() const { return this->get_text("@code"); }
    Result<void> code(const TextOrNone &value) const { return this->set("@code", value); }
    /** The greatest of the range. Since libvirt 1.2.12. */
    std::optional<std::string> codeend() const { return this->get_text("@codeend"); }
    Result<void> codeend(const TextOrNone &value) const { return this->set("@codeend", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using Ipv6Match = BasicIpv6Match<fedvirt_document>;
using ConstIpv6Match = BasicIpv6Match<const fedvirt_document>;

/** Ethernet traffic. */
template <class Handle> class BasicMacMatch : public Element<BasicMacMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicMacMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** Which bits of the sender's count. */
    std::optional<std::string> srcmacmask() const { return this->get_text("@srcmacmask"); }
    Result<void> srcmacmask(const TextOrNone &value) const { return this->set("@srcmacmask", value); }
    /** The receiver's. */
    std::optional<std::string> dstmacaddr() const { return this->get_text("@dstmacaddr"); }
    Result<void> dstmacaddr(const TextOrNone &value) const { return this->set("@dstmacaddr", value); }
    /** Which bits of the receiver's count. */
    std::optional<std::string> dstmacmask() const { return this->get_text("@dstmacmask"); }
    Result<void> dstmacmask(const TextOrNone &value) const { return this->set("@dstmacmask", value); }
    /** The protocol within: a number from 0x600, or `arp`, `rarp`, `ipv4`, `ipv6`, `vlan`. */
    std::optional<std::string> protocolid() const { return this->get_text("@protocolid"); }
    Result<void> protocolid(const TextOrNone &value) const { return this->set("@protocolid", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using MacMatch = BasicMacMatch<fedvirt_document>;
using ConstMacMatch = BasicMacMatch<const fedvirt_document>;

/** UDP and SCTP. */
template <class Handle> class BasicPortMatch : public Element<BasicPortMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicPortMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's MAC address. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** The sender's address. */
    std::optional<std::string> srcipaddr() const { return this->get_text("@srcipaddr"); }
    Result<void> srcipaddr(const TextOrNone &value) const { return this->set("@srcipaddr", value); }
    /** Which bits of the sender's count: a mask, or a number of bits. */
    std::optional<std::string> srcipmask() const { return this->get_text("@srcipmask"); }
    Result<void> srcipmask(const TextOrNone &value) const { return this->set("@srcipmask", value); }
    /** The receiver's address. */
    std::optional<std::string> dstipaddr() const { return this->get_text("@dstipaddr"); }
    Result<void> dstipaddr(const TextOrNone &value) const { return this->set("@dstipaddr", value); }
    /** Which bits of the receiver's count: a mask, or a number of bits. */
    std::optional<std::string> dstipmask() const { return this->get_text("@dstipmask"); }
    Result<void> dstipmask(const TextOrNone &value) const { return this->set("@dstipmask", value); }
    /** The first of a range of senders' addresses. */
    std::optional<std::string> srcipfrom() const { return this->get_text("@srcipfrom"); }
    Result<void> srcipfrom(const TextOrNone &value) const { return this->set("@srcipfrom", value); }
    /** The last of a range of senders' addresses. */
    std::optional<std::string> srcipto() const { return this->get_text("@srcipto"); }
    Result<void> srcipto(const TextOrNone &value) const { return this->set("@srcipto", value); }
    /** The first of a range of receivers' addresses. */
    std::optional<std::string> dstipfrom() const { return this->get_text("@dstipfrom"); }
    Result<void> dstipfrom(const TextOrNone &value) const { return this->set("@dstipfrom", value); }
    /** The last of a range of receivers' addresses. */
    std::optional<std::string> dstipto() const { return this->get_text("@dstipto"); }
    Result<void> dstipto(const TextOrNone &value) const { return this->set("@dstipto", value); }
    /** The class of service (DSCP), up to 63. */
    std::optional<std::string> dscp() const { return this->get_text("@dscp"); }
    Result<void> dscp(const TextOrNone &value) const { return this->set("@dscp", value); }
    /** More connections from one address than this. */
    std::optional<std::string> connlimit_above() const { return this->get_text("@connlimit-above"); }
    Result<void> connlimit_above(const TextOrNone &value) const { return this->set("@connlimit-above", value); }
    /**
     * States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`.
     * Since libvirt 0.8.5.
     */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** A set of addresses that the host keeps. Since libvirt 0.9.13. */
    std::optional<std::string> ipset() const { return this->get_text("@ipset"); }
    Result<void> ipset(const TextOrNone &value) const { return this->set("@ipset", value); }
    /** Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13. */
    std::optional<std::string> ipsetflags() const { return this->get_text("@ipsetflags"); }
    Result<void> ipsetflags(const TextOrNone &value) const { return this->set("@ipsetflags", value); }
    /** The first of the sender's, up to 65535. */
    std::optional<std::string> srcportstart() const { return this->get_text("@srcportstart"); }
    Result<void> srcportstart(const TextOrNone &value) const { return this->set("@srcportstart", value); }
    /** The last of the sender's. */
    std::optional<std::string> srcportend() const { return this->get_text("@srcportend"); }
    Result<void> srcportend(const TextOrNone &value) const { return this->set("@srcportend", value); }
    /** The first of the receiver's. */
    std::optional<std::string> dstportstart() const { return this->get_text("@dstportstart"); }
    Result<void> dstportstart(const TextOrNone &value) const { return this->set("@dstportstart", value); }
    /** The last of the receiver's. */
    std::optional<std::string> dstportend() const { return this->get_text("@dstportend"); }
    Result<void> dstportend(const TextOrNone &value) const { return this->set("@dstportend", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using PortMatch = BasicPortMatch<fedvirt_document>;
using ConstPortMatch = BasicPortMatch<const fedvirt_document>;

/** Messages of the spanning tree protocol. Since libvirt 0.9.8. */
template <class Handle> class BasicStpMatch : public Element<BasicStpMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicStpMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's MAC address. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** Which bits of it count. */
    std::optional<std::string> srcmacmask() const { return this->get_text("@srcmacmask"); }
    Result<void> srcmacmask(const TextOrNone &value) const { return this->set("@srcmacmask", value); }
    /** The type of message. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The flags. */
    std::optional<std::string> flags() const { return this->get_text("@flags"); }
    Result<void> flags(const TextOrNone &value) const { return this->set("@flags", value); }
    /** The root bridge's priority, or the least of a range. */
    std::optional<std::string> root_priority() const { return this->get_text("@root-priority"); }
    Result<void> root_priority(const TextOrNone &value) const { return this->set("@root-priority", value); }
    /** The greatest of the range. */
    std::optional<std::string> root_priority_hi() const { return this->get_text("@root-priority-hi"); }
    Result<void> root_priority_hi(const TextOrNone &value) const { return this->set("@root-priority-hi", value); }
    /** The root bridge's MAC address. */
    std::optional<std::string> root_address() const { return this->get_text("@root-address"); }
    Result<void> root_address(const TextOrNone &value) const { return this->set("@root-address", value); }
    /** Which bits of it count. */
    std::optional<std::string> root_address_mask() const { return this->get_text("@root-address-mask"); }
    Result<void> root_address_mask(const TextOrNone &value) const { return this->set("@root-address-mask", value); }
    /** The cost of the path to the root bridge, or the least of a range. */
    std::optional<std::string> root_cost() const { return this->get_text("@root-cost"); }
    Result<void> root_cost(const TextOrNone &value) const { return this->set("@root-cost", value); }
    /** The greatest of the range. */
    std::optional<std::string> root_cost_hi() const { return this->get_text("@root-cost-hi"); }
    Result<void> root_cost_hi(const TextOrNone &value) const { return this->set("@root-cost-hi", value); }
    /** The sending bridge's priority, or the least of a range. */
    std::optional<std::string> sender_priority() const { return this->get_text("@sender-priority"); }
    Result<void> sender_priority(const TextOrNone &value) const { return this->set("@sender-priority", value); }
    /** The greatest of the range. */
    std::optional<std::string> sender_priority_hi() const { return this->get_text("@sender-priority-hi"); }
    Result<void> sender_priority_hi(const TextOrNone &value) const { return this->set("@sender-priority-hi", value); }
    /** The sending bridge's MAC address. */
    std::optional<std::string> sender_address() const { return this->get_text("@sender-address"); }
    Result<void> sender_address(const TextOrNone &value) const { return this->set("@sender-address", value); }
    /** Which bits of it count. */
    std::optional<std::string> sender_address_mask() const { return this->get_text("@sender-address-mask"); }
    Result<void> sender_address_mask(const TextOrNone &value) const { return this->set("@sender-address-mask", value); }
    /** The port, or the least of a range. */
    std::optional<std::string> port() const { return this->get_text("@port"); }
    Result<void> port(const TextOrNone &value) const { return this->set("@port", value); }
    /** The greatest of the range. */
    std::optional<std::string> port_hi() const { return this->get_text("@port-hi"); }
    Result<void> port_hi(const TextOrNone &value) const { return this->set("@port-hi", value); }
    /** The age of the message, or the least of a range. */
    std::optional<std::string> age() const { return this->get_text("@age"); }
    Result<void> age(const TextOrNone &value) const { return this->set("@age", value); }
    /** The greatest of the range. */
    std::optional<std::string> age_hi() const { return this->get_text("@age-hi"); }
    Result<void> age_hi(const TextOrNone &value) const { return this->set("@age-hi", value); }
    /** The greatest age, or the least of a range. */
    std::optional<std::string> max_age() const { return this->get_text("@max-age"); }
    Result<void> max_age(const TextOrNone &value) const { return this->set("@max-age", value); }
    /** The greatest of the range. */
    std::optional<std::string> max_age_hi() const { return this->get_text("@max-age-hi"); }
    Result<void> max_age_hi(const TextOrNone &value) const { return this->set("@max-age-hi", value); }
    /** The time between messages, or the least of a range. */
    std::optional<std::string> hello_time() const { return this->get_text("@hello-time"); }
    Result<void> hello_time(const TextOrNone &value) const { return this->set("@hello-time", value); }
    /** The greatest of the range. */
    std::optional<std::string> hello_time_hi() const { return this->get_text("@hello-time-hi"); }
    Result<void> hello_time_hi(const TextOrNone &value) const { return this->set("@hello-time-hi", value); }
    /** The delay before forwarding, or the least of a range. */
    std::optional<std::string> forward_delay() const { return this->get_text("@forward-delay"); }
    Result<void> forward_delay(const TextOrNone &value) const { return this->set("@forward-delay", value); }
    /** The greatest of the range. */
    std::optional<std::string> forward_delay_hi() const { return this->get_text("@forward-delay-hi"); }
    Result<void> forward_delay_hi(const TextOrNone &value) const { return this->set("@forward-delay-hi", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using StpMatch = BasicStpMatch<fedvirt_document>;
using ConstStpMatch = BasicStpMatch<const fedvirt_document>;

/** TCP. */
template <class Handle> class BasicTcpMatch : public Element<BasicTcpMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicTcpMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's MAC address. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** The sender's address. */
    std::optional<std::string> srcipaddr() const { return this->get_text("@srcipaddr"); }
    Result<void> srcipaddr(const TextOrNone &value) const { return this->set("@srcipaddr", value); }
    /** Which bits of the sender's count: a mask, or a number of bits. */
    std::optional<std::string> srcipmask() const { return this->get_text("@srcipmask"); }
    Result<void> srcipmask(const TextOrNone &value) const { return this->set("@srcipmask", value); }
    /** The receiver's address. */
    std::optional<std::string> dstipaddr() const { return this->get_text("@dstipaddr"); }
    Result<void> dstipaddr(const TextOrNone &value) const { return this->set("@dstipaddr", value); }
    /** Which bits of the receiver's count: a mask, or a number of bits. */
    std::optional<std::string> dstipmask() const { return this->get_text("@dstipmask"); }
    Result<void> dstipmask(const TextOrNone &value) const { return this->set("@dstipmask", value); }
    /** The first of a range of senders' addresses. */
    std::optional<std::string> srcipfrom() const { return this->get_text("@srcipfrom"); }
    Result<void> srcipfrom(const TextOrNone &value) const { return this->set("@srcipfrom", value); }
    /** The last of a range of senders' addresses. */
    std::optional<std::string> srcipto() const { return this->get_text("@srcipto"); }
    Result<void> srcipto(const TextOrNone &value) const { return this->set("@srcipto", value); }
    /** The first of a range of receivers' addresses. */
    std::optional<std::string> dstipfrom() const { return this->get_text("@dstipfrom"); }
    Result<void> dstipfrom(const TextOrNone &value) const { return this->set("@dstipfrom", value); }
    /** The last of a range of receivers' addresses. */
    std::optional<std::string> dstipto() const { return this->get_text("@dstipto"); }
    Result<void> dstipto(const TextOrNone &value) const { return this->set("@dstipto", value); }
    /** The class of service (DSCP), up to 63. */
    std::optional<std::string> dscp() const { return this->get_text("@dscp"); }
    Result<void> dscp(const TextOrNone &value) const { return this->set("@dscp", value); }
    /** More connections from one address than this. */
    std::optional<std::string> connlimit_above() const { return this->get_text("@connlimit-above"); }
    Result<void> connlimit_above(const TextOrNone &value) const { return this->set("@connlimit-above", value); }
    /**
     * States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`.
     * Since libvirt 0.8.5.
     */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** A set of addresses that the host keeps. Since libvirt 0.9.13. */
    std::optional<std::string> ipset() const { return this->get_text("@ipset"); }
    Result<void> ipset(const TextOrNone &value) const { return this->set("@ipset", value); }
    /** Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13. */
    std::optional<std::string> ipsetflags() const { return this->get_text("@ipsetflags"); }
    Result<void> ipsetflags(const TextOrNone &value) const { return this->set("@ipsetflags", value); }
    /** The first of the sender's, up to 65535. */
    std::optional<std::string> srcportstart() const { return this->get_text("@srcportstart"); }
    Result<void> srcportstart(const TextOrNone &value) const { return this->set("@srcportstart", value); }
    /** The last of the sender's. */
    std::optional<std::string> srcportend() const { return this->get_text("@srcportend"); }
    Result<void> srcportend(const TextOrNone &value) const { return this->set("@srcportend", value); }
    /** The first of the receiver's. */
    std::optional<std::string> dstportstart() const { return this->get_text("@dstportstart"); }
    Result<void> dstportstart(const TextOrNone &value) const { return this->set("@dstportstart", value); }
    /** The last of the receiver's. */
    std::optional<std::string> dstportend() const { return this->get_text("@dstportend"); }
    Result<void> dstportend(const TextOrNone &value) const { return this->set("@dstportend", value); }
    /** The number of a TCP option. */
    std::optional<std::string> option() const { return this->get_text("@option"); }
    Result<void> option(const TextOrNone &value) const { return this->set("@option", value); }
    /** Which flags count, and which of them are set: `SYN,ACK/SYN`. Since libvirt 0.9.1. */
    std::optional<std::string> flags() const { return this->get_text("@flags"); }
    Result<void> flags(const TextOrNone &value) const { return this->set("@flags", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using TcpMatch = BasicTcpMatch<fedvirt_document>;
using ConstTcpMatch = BasicTcpMatch<const fedvirt_document>;

/** A protocol over IP that has no ports. */
template <class Handle> class BasicTransportMatch : public Element<BasicTransportMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicTransportMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's MAC address. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** The sender's address. */
    std::optional<std::string> srcipaddr() const { return this->get_text("@srcipaddr"); }
    Result<void> srcipaddr(const TextOrNone &value) const { return this->set("@srcipaddr", value); }
    /** Which bits of the sender's count: a mask, or a number of bits. */
    std::optional<std::string> srcipmask() const { return this->get_text("@srcipmask"); }
    Result<void> srcipmask(const TextOrNone &value) const { return this->set("@srcipmask", value); }
    /** The receiver's address. */
    std::optional<std::string> dstipaddr() const { return this->get_text("@dstipaddr"); }
    Result<void> dstipaddr(const TextOrNone &value) const { return this->set("@dstipaddr", value); }
    /** Which bits of the receiver's count: a mask, or a number of bits. */
    std::optional<std::string> dstipmask() const { return this->get_text("@dstipmask"); }
    Result<void> dstipmask(const TextOrNone &value) const { return this->set("@dstipmask", value); }
    /** The first of a range of senders' addresses. */
    std::optional<std::string> srcipfrom() const { return this->get_text("@srcipfrom"); }
    Result<void> srcipfrom(const TextOrNone &value) const { return this->set("@srcipfrom", value); }
    /** The last of a range of senders' addresses. */
    std::optional<std::string> srcipto() const { return this->get_text("@srcipto"); }
    Result<void> srcipto(const TextOrNone &value) const { return this->set("@srcipto", value); }
    /** The first of a range of receivers' addresses. */
    std::optional<std::string> dstipfrom() const { return this->get_text("@dstipfrom"); }
    Result<void> dstipfrom(const TextOrNone &value) const { return this->set("@dstipfrom", value); }
    /** The last of a range of receivers' addresses. */
    std::optional<std::string> dstipto() const { return this->get_text("@dstipto"); }
    Result<void> dstipto(const TextOrNone &value) const { return this->set("@dstipto", value); }
    /** The class of service (DSCP), up to 63. */
    std::optional<std::string> dscp() const { return this->get_text("@dscp"); }
    Result<void> dscp(const TextOrNone &value) const { return this->set("@dscp", value); }
    /** More connections from one address than this. */
    std::optional<std::string> connlimit_above() const { return this->get_text("@connlimit-above"); }
    Result<void> connlimit_above(const TextOrNone &value) const { return this->set("@connlimit-above", value); }
    /**
     * States of the connection, with commas between: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`.
     * Since libvirt 0.8.5.
     */
    std::optional<std::string> state() const { return this->get_text("@state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("@state", value); }
    /** A set of addresses that the host keeps. Since libvirt 0.9.13. */
    std::optional<std::string> ipset() const { return this->get_text("@ipset"); }
    Result<void> ipset(const TextOrNone &value) const { return this->set("@ipset", value); }
    /** Which addresses are looked up in the set: `src` and `dst`, with commas between. Since libvirt 0.9.13. */
    std::optional<std::string> ipsetflags() const { return this->get_text("@ipsetflags"); }
    Result<void> ipsetflags(const TextOrNone &value) const { return this->set("@ipsetflags", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using TransportMatch = BasicTransportMatch<fedvirt_document>;
using ConstTransportMatch = BasicTransportMatch<const fedvirt_document>;

/** Traffic of a VLAN. Since libvirt 0.9.8. */
template <class Handle> class BasicVlanMatch : public Element<BasicVlanMatch, Handle> {
 public:
    using Element<fedvirt::nwfilter::BasicVlanMatch, Handle>::Element;
    /** Whether the attributes must be as given; `no` for must not be. Words: common::YesNo. */
    std::optional<std::string> match() const { return this->get_text("@match"); }
    Result<void> match(const TextOrNone &value) const { return this->set("@match", value); }
    /** The sender's. */
    std::optional<std::string> srcmacaddr() const { return this->get_text("@srcmacaddr"); }
    Result<void> srcmacaddr(const TextOrNone &value) const { return this->set("@srcmacaddr", value); }
    /** Which bits of the sender's count. */
    std::optional<std::string> srcmacmask() const { return this->get_text("@srcmacmask"); }
    Result<void> srcmacmask(const TextOrNone &value) const { return this->set("@srcmacmask", value); }
    /** The receiver's. */
    std::optional<std::string> dstmacaddr() const { return this->get_text("@dstmacaddr"); }
    Result<void> dstmacaddr(const TextOrNone &value) const { return this->set("@dstmacaddr", value); }
    /** Which bits of the receiver's count. */
    std::optional<std::string> dstmacmask() const { return this->get_text("@dstmacmask"); }
    Result<void> dstmacmask(const TextOrNone &value) const { return this->set("@dstmacmask", value); }
    /** The VLAN's number, up to 4095. */
    std::optional<std::string> vlanid() const { return this->get_text("@vlanid"); }
    Result<void> vlanid(const TextOrNone &value) const { return this->set("@vlanid", value); }
    /** The protocol within: a number, or `arp`, `ipv4`, `ipv6`. */
    std::optional<std::string> encap_protocol() const { return this->get_text("@encap-protocol"); }
    Result<void> encap_protocol(const TextOrNone &value) const { return this->set("@encap-protocol", value); }
    /** A remark, which the host keeps with the rule; up to 256 characters. Since libvirt 0.8.5. */
    std::optional<std::string> comment() const { return this->get_text("@comment"); }
    Result<void> comment(const TextOrNone &value) const { return this->set("@comment", value); }
};
using VlanMatch = BasicVlanMatch<fedvirt_document>;
using ConstVlanMatch = BasicVlanMatch<const fedvirt_document>;

}  // namespace nwfilter
}  // inline namespace
}  // namespace fedvirt

#endif
