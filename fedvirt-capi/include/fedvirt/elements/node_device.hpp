/* Written by fedvirt-capi/generate-cpp from the model's schema table: do not edit; run fedvirt-capi/generate-header.sh. */
/* SPDX-License-Identifier: MIT OR Apache-2.0 */
#ifndef FEDVIRT_ELEMENTS_NODE_DEVICE_HPP
#define FEDVIRT_ELEMENTS_NODE_DEVICE_HPP

#include "../document.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace node_device {

template <class Handle> class BasicCcwGroupMember;
template <class Handle> class BasicCcwGroupMembers;
template <class Handle> class BasicChannelDeviceAddress;
template <class Handle> class BasicDevNode;
template <class Handle> class BasicIommuGroup;
template <class Handle> class BasicMdevAttribute;
template <class Handle> class BasicMdevType;
template <class Handle> class BasicNodeCapability;
template <class Handle> class BasicNodeDriver;
template <class Handle> class BasicNodeFeature;
template <class Handle> class BasicNodeFirmware;
template <class Handle> class BasicNodeHardware;
template <class Handle> class BasicNodeId;
template <class Handle> class BasicNodeNuma;
template <class Handle> class BasicNodeParent;
template <class Handle> class BasicNodeSubCapability;
template <class Handle> class BasicNodeType;
template <class Handle> class BasicPciExpress;
template <class Handle> class BasicPciExpressLink;
template <class Handle> class BasicVpdField;
template <class Handle> class BasicVpdFields;

}  // namespace node_device
}  // inline namespace
}  // namespace fedvirt

#include "network_common.hpp"
#include "pci.hpp"

namespace fedvirt {
inline namespace FEDVIRT_CALLS {
namespace node_device {

/**
 * Whether the host uses a device of a mainframe.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct CcwState {
    /** It does. */
    static constexpr char online[] = "online";
    /** It does not. */
    static constexpr char offline[] = "offline";
};

/**
 * The kind of a special file.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DevNodeType {
    /** The file itself. */
    static constexpr char dev[] = "dev";
    /** A symbolic link to it. */
    static constexpr char link[] = "link";
};

/**
 * How a guest sees a mediated device.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct DeviceApi {
    /** As a PCI device. */
    static constexpr char vfio_pci[] = "vfio-pci";
    /** As a device of a mainframe. */
    static constexpr char vfio_ccw[] = "vfio-ccw";
    /** As a crypto card of a mainframe. */
    static constexpr char vfio_ap[] = "vfio-ap";
};

/**
 * Whether a link is described as it can be or as it is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct LinkValidity {
    /** What the device can do. */
    static constexpr char cap[] = "cap";
    /** What was agreed. */
    static constexpr char sta[] = "sta";
};

/**
 * What a device is.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct NodeCapabilityType {
    /** The host. */
    static constexpr char system[] = "system";
    /** A PCI device. */
    static constexpr char pci[] = "pci";
    /** A USB device. */
    static constexpr char usb_device[] = "usb_device";
    /** An interface of a USB device. */
    static constexpr char usb[] = "usb";
    /** A network interface. */
    static constexpr char net[] = "net";
    /** The generic access to a SCSI device. */
    static constexpr char scsi_generic[] = "scsi_generic";
    /** A SCSI adapter. */
    static constexpr char scsi_host[] = "scsi_host";
    /** A SCSI target. */
    static constexpr char scsi_target[] = "scsi_target";
    /** A SCSI device. */
    static constexpr char scsi[] = "scsi";
    /** A disk or drive. */
    static constexpr char storage[] = "storage";
    /** A graphics device. */
    static constexpr char drm[] = "drm";
    /** A mediated device. Since libvirt 3.4.0. */
    static constexpr char mdev[] = "mdev";
    /** A device of a mainframe. */
    static constexpr char ccw[] = "ccw";
    /** A group of devices of a mainframe, such as a network card. */
    static constexpr char ccwgroup[] = "ccwgroup";
    /** A subchannel of a mainframe. */
    static constexpr char css[] = "css";
    /** A vDPA device. Since libvirt 6.9.0. */
    static constexpr char vdpa[] = "vdpa";
    /** A crypto card of a mainframe. */
    static constexpr char ap_card[] = "ap_card";
    /** A queue of a crypto card. */
    static constexpr char ap_queue[] = "ap_queue";
    /** The crypto cards of a mainframe as a whole. */
    static constexpr char ap_matrix[] = "ap_matrix";
};

/**
 * What a device can do besides.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct NodeSubCapabilityType {
    /** It is a virtual function of this physical one. */
    static constexpr char phys_function[] = "phys_function";
    /** It has virtual functions. */
    static constexpr char virt_functions[] = "virt_functions";
    /** It is a bridge. Since libvirt 1.3.3. */
    static constexpr char pci_bridge[] = "pci-bridge";
    /** It is a CardBus bridge. Since libvirt 1.3.3. */
    static constexpr char cardbus_bridge[] = "cardbus-bridge";
    /** Mediated devices can be made of it. Since libvirt 3.4.0. */
    static constexpr char mdev_types[] = "mdev_types";
    /** It carries vital product data. */
    static constexpr char vpd[] = "vpd";
    /** It is an Ethernet card. */
    static constexpr char _80203[] = "80203";
    /** It is a Wi-Fi card. */
    static constexpr char _80211[] = "80211";
    /** It is a Fibre Channel adapter. */
    static constexpr char fc_host[] = "fc_host";
    /** Virtual ports can be made of it. */
    static constexpr char vport_ops[] = "vport_ops";
    /** It is a port on a Fibre Channel fabric. */
    static constexpr char fc_remote_port[] = "fc_remote_port";
    /** Its medium can be taken out. */
    static constexpr char removable[] = "removable";
    /** It can be unplugged. */
    static constexpr char hotpluggable[] = "hotpluggable";
    /** It belongs to a group. */
    static constexpr char ccwgroup_member[] = "ccwgroup_member";
    /** It is a network card. */
    static constexpr char qeth_generic[] = "qeth_generic";
    /** It is a network card that carries Ethernet. */
    static constexpr char qeth_layer2[] = "qeth_layer2";
    /** It is a network card that carries IP. */
    static constexpr char qeth_layer3[] = "qeth_layer3";
};

/**
 * Who can write vital product data.
 *
 * The words that fedvirt knows; others are kept, too.
 */
struct VpdAccess {
    /** The maker alone. */
    static constexpr char readonly[] = "readonly";
    /** The owner, too. */
    static constexpr char readwrite[] = "readwrite";
};

/** A device of a group. */
template <class Handle> class BasicCcwGroupMember : public Element<BasicCcwGroupMember, Handle> {
 public:
    using Element<fedvirt::node_device::BasicCcwGroupMember, Handle>::Element;
    /** Its part in the group, such as `cdev0`. */
    std::optional<std::string> ref() const { return this->get_text("@ref"); }
    Result<void> ref(const TextOrNone &value) const { return this->set("@ref", value); }
    /** Its name as a node device. */
    std::optional<std::string> name() const { return this->get_text("text()"); }
    Result<void> name(const TextOrNone &value) const { return this->set("text()", value); }
};
using CcwGroupMember = BasicCcwGroupMember<fedvirt_document>;
using ConstCcwGroupMember = BasicCcwGroupMember<const fedvirt_document>;

/** The devices of a group. */
template <class Handle> class BasicCcwGroupMembers : public Element<BasicCcwGroupMembers, Handle> {
 public:
    using Element<fedvirt::node_device::BasicCcwGroupMembers, Handle>::Element;
    /** The devices. */
    List<node_device::BasicCcwGroupMember, Handle> ccw_devices() const { return {this->document_, this->at("ccw_device")}; }
};
using CcwGroupMembers = BasicCcwGroupMembers<fedvirt_document>;
using ConstCcwGroupMembers = BasicCcwGroupMembers<const fedvirt_document>;

/** The address of a device on a subchannel. */
template <class Handle> class BasicChannelDeviceAddress : public Element<BasicChannelDeviceAddress, Handle> {
 public:
    using Element<fedvirt::node_device::BasicChannelDeviceAddress, Handle>::Element;
    /** The channel subsystem. */
    std::optional<std::uint64_t> cssid() const { return this->get_unsigned("cssid"); }
    Result<void> cssid(const ValueOrNone &value) const { return this->set("cssid", value); }
    /** The set of subchannels. */
    std::optional<std::uint64_t> ssid() const { return this->get_unsigned("ssid"); }
    Result<void> ssid(const ValueOrNone &value) const { return this->set("ssid", value); }
    /** The device. */
    std::optional<std::uint64_t> devno() const { return this->get_unsigned("devno"); }
    Result<void> devno(const ValueOrNone &value) const { return this->set("devno", value); }
};
using ChannelDeviceAddress = BasicChannelDeviceAddress<fedvirt_document>;
using ConstChannelDeviceAddress = BasicChannelDeviceAddress<const fedvirt_document>;

/** A special file of a device. */
template <class Handle> class BasicDevNode : public Element<BasicDevNode, Handle> {
 public:
    using Element<fedvirt::node_device::BasicDevNode, Handle>::Element;
    /** The kind of file. Words: node_device::DevNodeType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** The path. */
    std::optional<std::string> path() const { return this->get_text("text()"); }
    Result<void> path(const TextOrNone &value) const { return this->set("text()", value); }
};
using DevNode = BasicDevNode<fedvirt_document>;
using ConstDevNode = BasicDevNode<const fedvirt_document>;

/** Devices that can only be given away together. */
template <class Handle> class BasicIommuGroup : public Element<BasicIommuGroup, Handle> {
 public:
    using Element<fedvirt::node_device::BasicIommuGroup, Handle>::Element;
    /** The number of the group. */
    std::optional<std::uint64_t> number() const { return this->get_unsigned("@number"); }
    Result<void> number(const NumberOrNone &value) const { return this->set("@number", value); }
    /** The devices, this one included. */
    List<pci::BasicPciAddress, Handle> addresses() const { return {this->document_, this->at("address")}; }
};
using IommuGroup = BasicIommuGroup<fedvirt_document>;
using ConstIommuGroup = BasicIommuGroup<const fedvirt_document>;

/** An attribute of a mediated device. */
template <class Handle> class BasicMdevAttribute : public Element<BasicMdevAttribute, Handle> {
 public:
    using Element<fedvirt::node_device::BasicMdevAttribute, Handle>::Element;
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
    /** Its value. */
    std::optional<std::string> value() const { return this->get_text("@value"); }
    Result<void> value(const TextOrNone &value) const { return this->set("@value", value); }
};
using MdevAttribute = BasicMdevAttribute<fedvirt_document>;
using ConstMdevAttribute = BasicMdevAttribute<const fedvirt_document>;

/** A type of mediated devices that can be made. */
template <class Handle> class BasicMdevType : public Element<BasicMdevType, Handle> {
 public:
    using Element<fedvirt::node_device::BasicMdevType, Handle>::Element;
    /** The maker's name of the type. */
    std::optional<std::string> id() const { return this->get_text("@id"); }
    Result<void> id(const TextOrNone &value) const { return this->set("@id", value); }
    /** A name for people. */
    std::optional<std::string> name() const { return this->get_text("name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("name", value); }
    /** How a guest sees it. Words: node_device::DeviceApi. */
    std::optional<std::string> device_api() const { return this->get_text("deviceAPI"); }
    Result<void> device_api(const TextOrNone &value) const { return this->set("deviceAPI", value); }
    /** How many more can be made. */
    std::optional<std::uint64_t> available_instances() const { return this->get_unsigned("availableInstances"); }
    Result<void> available_instances(const NumberOrNone &value) const { return this->set("availableInstances", value); }
};
using MdevType = BasicMdevType<fedvirt_document>;
using ConstMdevType = BasicMdevType<const fedvirt_document>;

/** What a device is; what of it counts depends on the type. */
template <class Handle> class BasicNodeCapability : public Element<BasicNodeCapability, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeCapability, Handle>::Element;
    /** What it is. Words: node_device::NodeCapabilityType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `usb`: the number of the interface. */
    std::optional<std::uint64_t> number() const { return this->get_unsigned("number"); }
    Result<void> number(const NumberOrNone &value) const { return this->set("number", value); }
    /**
     * `pci`: class, subclass and programming interface, six hexadecimal digits. `usb`: the class. Since libvirt
     * 5.2.0 for `pci`.
     */
    std::optional<std::uint64_t> class_() const { return this->get_unsigned("class"); }
    Result<void> class_(const ValueOrNone &value) const { return this->set("class", value); }
    /** `usb`: the subclass. */
    std::optional<std::uint64_t> subclass() const { return this->get_unsigned("subclass"); }
    Result<void> subclass(const NumberOrNone &value) const { return this->set("subclass", value); }
    /** `usb`: the protocol. */
    std::optional<std::uint64_t> protocol() const { return this->get_unsigned("protocol"); }
    Result<void> protocol(const NumberOrNone &value) const { return this->set("protocol", value); }
    /** `usb`: a description. */
    std::optional<std::string> description() const { return this->get_text("description"); }
    Result<void> description(const TextOrNone &value) const { return this->set("description", value); }
    /** `net`: the interface's name. */
    std::optional<std::string> interface_() const { return this->get_text("interface"); }
    Result<void> interface_(const TextOrNone &value) const { return this->set("interface", value); }
    /** `net`: the MAC address. */
    std::optional<std::string> address() const { return this->get_text("address"); }
    Result<void> address(const TextOrNone &value) const { return this->set("address", value); }
    /** `net`: the state of the link. */
    network_common::BasicLinkStatus<Handle> link() const { return {this->document_, this->at("link")}; }
    /** `net`: what the card does for the host. */
    List<node_device::BasicNodeFeature, Handle> features() const { return {this->document_, this->at("feature")}; }
    /** `scsi_generic`: the special file. */
    std::optional<std::string> char_() const { return this->get_text("char"); }
    Result<void> char_(const TextOrNone &value) const { return this->set("char", value); }
    /** `scsi_host` and `scsi`: the number of the adapter. */
    std::optional<std::uint64_t> host() const { return this->get_unsigned("host"); }
    Result<void> host(const NumberOrNone &value) const { return this->set("host", value); }
    /** `scsi_host`: the number that tells adapters at one address apart. Since libvirt 1.2.7. */
    std::optional<std::uint64_t> unique_id() const { return this->get_unsigned("unique_id"); }
    Result<void> unique_id(const NumberOrNone &value) const { return this->set("unique_id", value); }
    /** `storage`: the block device. */
    std::optional<std::string> block() const { return this->get_text("block"); }
    Result<void> block(const TextOrNone &value) const { return this->set("block", value); }
    /** `pci`: the domain (segment). */
    std::optional<std::uint64_t> domain() const { return this->get_unsigned("domain"); }
    Result<void> domain(const NumberOrNone &value) const { return this->set("domain", value); }
    /** `pci`, `usb_device`, `scsi`: the number of the bus. `storage`: its kind, such as `usb`. */
    std::optional<std::string> bus() const { return this->get_text("bus"); }
    Result<void> bus(const TextOrNone &value) const { return this->set("bus", value); }
    /** `pci`: the slot on the bus. */
    std::optional<std::uint64_t> slot() const { return this->get_unsigned("slot"); }
    Result<void> slot(const NumberOrNone &value) const { return this->set("slot", value); }
    /** `pci`: the function of the device. */
    std::optional<std::uint64_t> function() const { return this->get_unsigned("function"); }
    Result<void> function(const NumberOrNone &value) const { return this->set("function", value); }
    /** `usb_device`: the number on the bus. */
    std::optional<std::uint64_t> device() const { return this->get_unsigned("device"); }
    Result<void> device(const NumberOrNone &value) const { return this->set("device", value); }
    /** `usb_device`: the port that it is plugged into. */
    std::optional<std::uint64_t> port() const { return this->get_unsigned("port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("port", value); }
    /** `scsi`: the number on the bus. `scsi_target`: the name. */
    std::optional<std::string> target() const { return this->get_text("target"); }
    Result<void> target(const TextOrNone &value) const { return this->set("target", value); }
    /** `scsi`: the logical unit. */
    std::optional<std::uint64_t> lun() const { return this->get_unsigned("lun"); }
    Result<void> lun(const NumberOrNone &value) const { return this->set("lun", value); }
    /** `storage`: the kind of drive, such as `disk` or `cdrom`. */
    std::optional<std::string> drive_type() const { return this->get_text("drive_type"); }
    Result<void> drive_type(const TextOrNone &value) const { return this->set("drive_type", value); }
    /** `storage`: the model. */
    std::optional<std::string> model() const { return this->get_text("model"); }
    Result<void> model(const TextOrNone &value) const { return this->set("model", value); }
    /** `system`, `pci`, `usb_device`: the product. */
    node_device::BasicNodeId<Handle> product() const { return {this->document_, this->at("product")}; }
    /** `pci`, `usb_device`, `storage`: the maker. */
    node_device::BasicNodeId<Handle> vendor() const { return {this->document_, this->at("vendor")}; }
    /** `storage`: the serial number. */
    std::optional<std::string> serial() const { return this->get_text("serial"); }
    Result<void> serial(const TextOrNone &value) const { return this->set("serial", value); }
    /** `system`: the hardware of the host. */
    node_device::BasicNodeHardware<Handle> hardware() const { return {this->document_, this->at("hardware")}; }
    /** `system`: the firmware of the host. */
    node_device::BasicNodeFirmware<Handle> firmware() const { return {this->document_, this->at("firmware")}; }
    /** `storage`: the size in bytes, where the medium is fixed. */
    std::optional<std::uint64_t> size() const { return this->get_unsigned("size"); }
    Result<void> size(const NumberOrNone &value) const { return this->set("size", value); }
    /** `storage`: the size of a block in bytes, where the medium is fixed. */
    std::optional<std::uint64_t> logical_block_size() const { return this->get_unsigned("logical_block_size"); }
    Result<void> logical_block_size(const NumberOrNone &value) const { return this->set("logical_block_size", value); }
    /** `storage`: how many blocks there are, where the medium is fixed. */
    std::optional<std::uint64_t> num_blocks() const { return this->get_unsigned("num_blocks"); }
    Result<void> num_blocks(const NumberOrNone &value) const { return this->set("num_blocks", value); }
    /** `drm`, `scsi`: the kind of device. `mdev`: its type. */
    node_device::BasicNodeType<Handle> device_type() const { return {this->document_, this->at("type")}; }
    /** `mdev`: the UUID. */
    std::optional<std::string> uuid() const { return this->get_text("uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("uuid", value); }
    /** `mdev`: the parent, as sysfs names it. */
    std::optional<std::string> parent_addr() const { return this->get_text("parent_addr"); }
    Result<void> parent_addr(const TextOrNone &value) const { return this->set("parent_addr", value); }
    /** `ccw`, `ccwgroup`: whether the host uses it. Words: node_device::CcwState. */
    std::optional<std::string> state() const { return this->get_text("state"); }
    Result<void> state(const TextOrNone &value) const { return this->set("state", value); }
    /** `ccw`, `ccwgroup`, `css`: the channel subsystem. */
    std::optional<std::uint64_t> cssid() const { return this->get_unsigned("cssid"); }
    Result<void> cssid(const ValueOrNone &value) const { return this->set("cssid", value); }
    /** `ccw`, `ccwgroup`, `css`: the set of subchannels. */
    std::optional<std::uint64_t> ssid() const { return this->get_unsigned("ssid"); }
    Result<void> ssid(const ValueOrNone &value) const { return this->set("ssid", value); }
    /** `ccw`, `ccwgroup`: the device. `css`: the subchannel. */
    std::optional<std::uint64_t> devno() const { return this->get_unsigned("devno"); }
    Result<void> devno(const ValueOrNone &value) const { return this->set("devno", value); }
    /** `css`: the address of the device on the subchannel. */
    node_device::BasicChannelDeviceAddress<Handle> channel_dev_addr() const { return {this->document_, this->at("channel_dev_addr")}; }
    /** `ccwgroup`: the devices of the group. */
    node_device::BasicCcwGroupMembers<Handle> members() const { return {this->document_, this->at("members")}; }
    /** `vdpa`: the special file. Since libvirt 6.9.0. */
    std::optional<std::string> chardev() const { return this->get_text("chardev"); }
    Result<void> chardev(const TextOrNone &value) const { return this->set("chardev", value); }
    /** `ap_card`, `ap_queue`: the card. */
    std::optional<std::uint64_t> ap_adapter() const { return this->get_unsigned("ap-adapter"); }
    Result<void> ap_adapter(const ValueOrNone &value) const { return this->set("ap-adapter", value); }
    /** `ap_queue`: the domain on the card. */
    std::optional<std::uint64_t> ap_domain() const { return this->get_unsigned("ap-domain"); }
    Result<void> ap_domain(const ValueOrNone &value) const { return this->set("ap-domain", value); }
    /** What it can do besides. */
    List<node_device::BasicNodeSubCapability, Handle> capabilities() const { return {this->document_, this->at("capability")}; }
    /** `pci`, `mdev`: the devices that can only be given away together. */
    node_device::BasicIommuGroup<Handle> iommu_group() const { return {this->document_, this->at("iommuGroup")}; }
    /** `pci`: the memory node that it is nearest to. */
    node_device::BasicNodeNuma<Handle> numa() const { return {this->document_, this->at("numa")}; }
    /** `pci`: its links, with PCI Express. */
    node_device::BasicPciExpress<Handle> pci_express() const { return {this->document_, this->at("pci-express")}; }
    /** `mdev`: attributes of the maker, in the order in which they are set. */
    List<node_device::BasicMdevAttribute, Handle> attrs() const { return {this->document_, this->at("attr")}; }
};
using NodeCapability = BasicNodeCapability<fedvirt_document>;
using ConstNodeCapability = BasicNodeCapability<const fedvirt_document>;

/** The driver that a device is bound to. */
template <class Handle> class BasicNodeDriver : public Element<BasicNodeDriver, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeDriver, Handle>::Element;
    /** Its name. */
    std::optional<std::string> name() const { return this->get_text("name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("name", value); }
};
using NodeDriver = BasicNodeDriver<fedvirt_document>;
using ConstNodeDriver = BasicNodeDriver<const fedvirt_document>;

/** Something that a network card does for the host. */
template <class Handle> class BasicNodeFeature : public Element<BasicNodeFeature, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeFeature, Handle>::Element;
    /** Its name, such as `tso` or `rxhash`. */
    std::optional<std::string> name() const { return this->get_text("@name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("@name", value); }
};
using NodeFeature = BasicNodeFeature<fedvirt_document>;
using ConstNodeFeature = BasicNodeFeature<const fedvirt_document>;

/** The firmware of the host. */
template <class Handle> class BasicNodeFirmware : public Element<BasicNodeFirmware, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeFirmware, Handle>::Element;
    /** Who made it. */
    std::optional<std::string> vendor() const { return this->get_text("vendor"); }
    Result<void> vendor(const TextOrNone &value) const { return this->set("vendor", value); }
    /** The version. */
    std::optional<std::string> version() const { return this->get_text("version"); }
    Result<void> version(const TextOrNone &value) const { return this->set("version", value); }
    /** When it was released. */
    std::optional<std::string> release_date() const { return this->get_text("release_date"); }
    Result<void> release_date(const TextOrNone &value) const { return this->set("release_date", value); }
};
using NodeFirmware = BasicNodeFirmware<fedvirt_document>;
using ConstNodeFirmware = BasicNodeFirmware<const fedvirt_document>;

/** The hardware of the host. */
template <class Handle> class BasicNodeHardware : public Element<BasicNodeHardware, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeHardware, Handle>::Element;
    /** Who made it. */
    std::optional<std::string> vendor() const { return this->get_text("vendor"); }
    Result<void> vendor(const TextOrNone &value) const { return this->set("vendor", value); }
    /** The version. */
    std::optional<std::string> version() const { return this->get_text("version"); }
    Result<void> version(const TextOrNone &value) const { return this->set("version", value); }
    /** The serial number. */
    std::optional<std::string> serial() const { return this->get_text("serial"); }
    Result<void> serial(const TextOrNone &value) const { return this->set("serial", value); }
    /** The UUID. */
    std::optional<std::string> uuid() const { return this->get_text("uuid"); }
    Result<void> uuid(const TextOrNone &value) const { return this->set("uuid", value); }
};
using NodeHardware = BasicNodeHardware<fedvirt_document>;
using ConstNodeHardware = BasicNodeHardware<const fedvirt_document>;

/** A maker or product: its number and name. */
template <class Handle> class BasicNodeId : public Element<BasicNodeId, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeId, Handle>::Element;
    /** The number in hexadecimal, such as `0x8086`. */
    std::optional<std::string> id() const { return this->get_text("@id"); }
    Result<void> id(const TextOrNone &value) const { return this->set("@id", value); }
    /** The name. */
    std::optional<std::string> name() const { return this->get_text("text()"); }
    Result<void> name(const TextOrNone &value) const { return this->set("text()", value); }
};
using NodeId = BasicNodeId<fedvirt_document>;
using ConstNodeId = BasicNodeId<const fedvirt_document>;

/** The memory node that a device is nearest to. */
template <class Handle> class BasicNodeNuma : public Element<BasicNodeNuma, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeNuma, Handle>::Element;
    /** Its number. */
    std::optional<std::int64_t> node() const { return this->get_signed("@node"); }
    Result<void> node(const NumberOrNone &value) const { return this->set("@node", value); }
};
using NodeNuma = BasicNodeNuma<fedvirt_document>;
using ConstNodeNuma = BasicNodeNuma<const fedvirt_document>;

/** The device that another hangs on: by its name, or by the names of a Fibre Channel adapter. */
template <class Handle> class BasicNodeParent : public Element<BasicNodeParent, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeParent, Handle>::Element;
    /** The World Wide Node Name of the adapter. */
    std::optional<std::string> wwnn() const { return this->get_text("@wwnn"); }
    Result<void> wwnn(const TextOrNone &value) const { return this->set("@wwnn", value); }
    /** The World Wide Port Name of the adapter. */
    std::optional<std::string> wwpn() const { return this->get_text("@wwpn"); }
    Result<void> wwpn(const TextOrNone &value) const { return this->set("@wwpn", value); }
    /** The World Wide Name of the fabric. */
    std::optional<std::string> fabric_wwn() const { return this->get_text("@fabric_wwn"); }
    Result<void> fabric_wwn(const TextOrNone &value) const { return this->set("@fabric_wwn", value); }
    /** The device's name; `computer` for the host itself. */
    std::optional<std::string> name() const { return this->get_text("text()"); }
    Result<void> name(const TextOrNone &value) const { return this->set("text()", value); }
};
using NodeParent = BasicNodeParent<fedvirt_document>;
using ConstNodeParent = BasicNodeParent<const fedvirt_document>;

/** What a device can do besides; what of it counts depends on the type. */
template <class Handle> class BasicNodeSubCapability : public Element<BasicNodeSubCapability, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeSubCapability, Handle>::Element;
    /** What it can do. Words: node_device::NodeSubCapabilityType. */
    std::optional<std::string> type() const { return this->get_text("@type"); }
    Result<void> type(const TextOrNone &value) const { return this->set("@type", value); }
    /** `virt_functions`: how many there can be. Since libvirt 1.3.0. */
    std::optional<std::uint64_t> max_count() const { return this->get_unsigned("@maxCount"); }
    Result<void> max_count(const NumberOrNone &value) const { return this->set("@maxCount", value); }
    /** `vpd`: the name of the card. */
    std::optional<std::string> name() const { return this->get_text("name"); }
    Result<void> name(const TextOrNone &value) const { return this->set("name", value); }
    /** `vpd`: what the maker and the owner wrote. */
    List<node_device::BasicVpdFields, Handle> fields() const { return {this->document_, this->at("fields")}; }
    /** `phys_function`: the function that it belongs to. `virt_functions`: the functions. */
    List<pci::BasicPciAddress, Handle> addresses() const { return {this->document_, this->at("address")}; }
    /** `mdev_types`: the types of mediated devices that can be made. */
    List<node_device::BasicMdevType, Handle> types() const { return {this->document_, this->at("type")}; }
    /** `fc_remote_port`: the port. */
    std::optional<std::string> rport() const { return this->get_text("rport"); }
    Result<void> rport(const TextOrNone &value) const { return this->set("rport", value); }
    /** `fc_host`: the World Wide Node Name. */
    std::optional<std::string> wwnn() const { return this->get_text("wwnn"); }
    Result<void> wwnn(const TextOrNone &value) const { return this->set("wwnn", value); }
    /** `fc_host`, `fc_remote_port`: the World Wide Port Name. */
    std::optional<std::string> wwpn() const { return this->get_text("wwpn"); }
    Result<void> wwpn(const TextOrNone &value) const { return this->set("wwpn", value); }
    /** `fc_host`: the World Wide Name of the fabric. */
    std::optional<std::string> fabric_wwn() const { return this->get_text("fabric_wwn"); }
    Result<void> fabric_wwn(const TextOrNone &value) const { return this->set("fabric_wwn", value); }
    /** `vport_ops`: how many virtual ports there can be. */
    std::optional<std::uint64_t> max_vports() const { return this->get_unsigned("max_vports"); }
    Result<void> max_vports(const NumberOrNone &value) const { return this->set("max_vports", value); }
    /** `vport_ops`: how many virtual ports there are. */
    std::optional<std::uint64_t> vports() const { return this->get_unsigned("vports"); }
    Result<void> vports(const NumberOrNone &value) const { return this->set("vports", value); }
    /** `removable`: 1 when there is a medium, else 0. */
    std::optional<std::uint64_t> media_available() const { return this->get_unsigned("media_available"); }
    Result<void> media_available(const NumberOrNone &value) const { return this->set("media_available", value); }
    /** `removable`: the size of the medium in bytes. */
    std::optional<std::uint64_t> media_size() const { return this->get_unsigned("media_size"); }
    Result<void> media_size(const NumberOrNone &value) const { return this->set("media_size", value); }
    /** `removable`: the label of the medium. */
    std::optional<std::string> media_label() const { return this->get_text("media_label"); }
    Result<void> media_label(const TextOrNone &value) const { return this->set("media_label", value); }
    /** `removable`: the size of a block in bytes. */
    std::optional<std::uint64_t> logical_block_size() const { return this->get_unsigned("logical_block_size"); }
    Result<void> logical_block_size(const NumberOrNone &value) const { return this->set("logical_block_size", value); }
    /** `removable`: how many blocks there are. */
    std::optional<std::uint64_t> num_blocks() const { return this->get_unsigned("num_blocks"); }
    Result<void> num_blocks(const NumberOrNone &value) const { return this->set("num_blocks", value); }
    /** `ccwgroup_member`: the group, by its name as a node device. */
    std::optional<std::string> group_device() const { return this->get_text("group_device"); }
    Result<void> group_device(const TextOrNone &value) const { return this->set("group_device", value); }
    /** `qeth_…`: the kind of network card. */
    std::optional<std::string> card_type() const { return this->get_text("card_type"); }
    Result<void> card_type(const TextOrNone &value) const { return this->set("card_type", value); }
    /** `qeth_…`: the channel path. */
    std::optional<std::string> chpid() const { return this->get_text("chpid"); }
    Result<void> chpid(const TextOrNone &value) const { return this->set("chpid", value); }
};
using NodeSubCapability = BasicNodeSubCapability<fedvirt_document>;
using ConstNodeSubCapability = BasicNodeSubCapability<const fedvirt_document>;

/** The kind of a device. */
template <class Handle> class BasicNodeType : public Element<BasicNodeType, Handle> {
 public:
    using Element<fedvirt::node_device::BasicNodeType, Handle>::Element;
    /** `mdev`: the maker's name of the type. */
    std::optional<std::string> id() const { return this->get_text("@id"); }
    Result<void> id(const TextOrNone &value) const { return this->set("@id", value); }
    /** `drm`: `primary`, `control` or `render`. `scsi`: such as `disk`. */
    std::optional<std::string> value() const { return this->get_text("text()"); }
    Result<void> value(const TextOrNone &value) const { return this->set("text()", value); }
};
using NodeType = BasicNodeType<fedvirt_document>;
using ConstNodeType = BasicNodeType<const fedvirt_document>;

/** The PCI Express side of a device. */
template <class Handle> class BasicPciExpress : public Element<BasicPciExpress, Handle> {
 public:
    using Element<fedvirt::node_device::BasicPciExpress, Handle>::Element;
    /** What the link can do, and what was agreed. */
    List<node_device::BasicPciExpressLink, Handle> links() const { return {this->document_, this->at("link")}; }
};
using PciExpress = BasicPciExpress<fedvirt_document>;
using ConstPciExpress = BasicPciExpress<const fedvirt_document>;

/** A link of PCI Express. */
template <class Handle> class BasicPciExpressLink : public Element<BasicPciExpressLink, Handle> {
 public:
    using Element<fedvirt::node_device::BasicPciExpressLink, Handle>::Element;
    /** Whether this is what it can do or what was agreed. Words: node_device::LinkValidity. */
    std::optional<std::string> validity() const { return this->get_text("@validity"); }
    Result<void> validity(const TextOrNone &value) const { return this->set("@validity", value); }
    /** The port. */
    std::optional<std::uint64_t> port() const { return this->get_unsigned("@port"); }
    Result<void> port(const NumberOrNone &value) const { return this->set("@port", value); }
    /** The speed in GT/s, such as `2.5`. */
    std::optional<std::string> speed() const { return this->get_text("@speed"); }
    Result<void> speed(const TextOrNone &value) const { return this->set("@speed", value); }
    /** How many lanes. */
    std::optional<std::uint64_t> width() const { return this->get_unsigned("@width"); }
    Result<void> width(const NumberOrNone &value) const { return this->set("@width", value); }
};
using PciExpressLink = BasicPciExpressLink<fedvirt_document>;
using ConstPciExpressLink = BasicPciExpressLink<const fedvirt_document>;

/** A field of vital product data. */
template <class Handle> class BasicVpdField : public Element<BasicVpdField, Handle> {
 public:
    using Element<fedvirt::node_device::BasicVpdField, Handle>::Element;
    /** Its index: a digit or capital letter. */
    std::optional<std::string> index() const { return this->get_text("@index"); }
    Result<void> index(const TextOrNone &value) const { return this->set("@index", value); }
    /** Its value. */
    std::optional<std::string> value() const { return this->get_text("text()"); }
    Result<void> value(const TextOrNone &value) const { return this->set("text()", value); }
};
using VpdField = BasicVpdField<fedvirt_document>;
using ConstVpdField = BasicVpdField<const fedvirt_document>;

/** Vital product data of a card: what is fixed, or what its owner can write. */
template <class Handle> class BasicVpdFields : public Element<BasicVpdFields, Handle> {
 public:
    using Element<fedvirt::node_device::BasicVpdFields, Handle>::Element;
    /** Which of both. Words: node_device::VpdAccess. */
    std::optional<std::string> access() const { return this->get_text("@access"); }
    Result<void> access(const TextOrNone &value) const { return this->set("@access", value); }
    /** The level of changes to the card. */
    std::optional<std::string> change_level() const { return this->get_text("change_level"); }
    Result<void> change_level(const TextOrNone &value) const { return this->set("change_level", value); }
    /** The maker, in more detail. */
    std::optional<std::string> manufacture_id() const { return this->get_text("manufacture_id"); }
    Result<void> manufacture_id(const TextOrNone &value) const { return this->set("manufacture_id", value); }
    /** The number of the part. */
    std::optional<std::string> part_number() const { return this->get_text("part_number"); }
    Result<void> part_number(const TextOrNone &value) const { return this->set("part_number", value); }
    /** The serial number. */
    std::optional<std::string> serial_number() const { return this->get_text("serial_number"); }
    Result<void> serial_number(const TextOrNone &value) const { return this->set("serial_number", value); }
    /** The owner's label. */
    std::optional<std::string> asset_tag() const { return this->get_text("asset_tag"); }
    Result<void> asset_tag(const TextOrNone &value) const { return this->set("asset_tag", value); }
    /** Fields of the maker's own. */
    List<node_device::BasicVpdField, Handle> vendor_fields() const { return {this->document_, this->at("vendor_field")}; }
    /** Fields of the system's own. */
    List<node_device::BasicVpdField, Handle> system_fields() const { return {this->document_, this->at("system_field")}; }
};
using VpdFields = BasicVpdFields<fedvirt_document>;
using ConstVpdFields = BasicVpdFields<const fedvirt_document>;

}  // namespace node_device
}  // inline namespace
}  // namespace fedvirt

#endif
