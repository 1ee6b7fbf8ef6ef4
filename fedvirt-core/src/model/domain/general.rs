//! What a guest runs on.

use crate::xml::Choice;

/// The hypervisor that runs a guest.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum DomainType {
    /// QEMU, emulating the processor.
    Qemu,
    /// An accelerator of old, no longer in use.
    Kqemu,
    /// QEMU with Linux's hardware virtualization.
    Kvm,
    /// Xen.
    Xen,
    /// Linux containers.
    Lxc,
    /// User Mode Linux, no longer in use.
    Uml,
    /// OpenVZ containers.
    Openvz,
    /// libvirt's test driver, which runs nothing.
    Test,
    /// VMware.
    Vmware,
    /// Microsoft Hyper-V.
    Hyperv,
    /// VirtualBox.
    Vbox,
    /// IBM POWER Hypervisor, no longer in use.
    Phyp,
    /// Virtuozzo.
    Vz,
    /// FreeBSD's bhyve.
    Bhyve,
    /// QEMU with macOS's hardware virtualization. Since libvirt 8.1.0.
    Hvf,
    /// Another hypervisor.
    Other(String),
}
