//! [Video devices](https://libvirt.org/formatdomain.html#video-devices).

use super::{Acpi, Address, Alias};
use crate::model::common::{OnOff, YesNo};
use crate::xml::{Choice, Element, Extra};

/// A graphics card.
#[derive(Clone, Default, Element)]
#[xml(root = "video")]
pub struct Video {
    /// Options of the driver.
    #[xml(child)]
    pub driver: Option<Box<VideoDriver>>,
    /// The card that the guest sees.
    #[xml(child)]
    pub model: Option<Box<VideoModel>>,
    /// The identifier of the device.
    #[xml(child)]
    pub alias: Option<Box<Alias>>,
    /// Where the guest's ACPI tables place the device.
    #[xml(child)]
    pub acpi: Option<Box<Acpi>>,
    /// Where the device sits on a bus of the guest.
    #[xml(child)]
    pub address: Option<Box<Address>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Video {
    /// A graphics card of this kind.
    pub fn new(kind: impl Into<VideoType>) -> Self {
        let model = VideoModel { type_: Some(kind.into()), ..VideoModel::default() };
        Self { model: Some(Box::new(model)), ..Self::default() }
    }
}

/// Options of a graphics card's driver.
#[derive(Clone, Default, Element)]
pub struct VideoDriver {
    /// Whether the device uses the guest's emulated IOMMU. Since libvirt 3.5.0.
    #[xml(attr)]
    pub iommu: Option<OnOff>,
    /// Whether PCIe address translation services are offered. Since libvirt 3.5.0.
    #[xml(attr)]
    pub ats: Option<OnOff>,
    /// Whether packed virtqueues are tried. Since libvirt 6.3.0.
    #[xml(attr)]
    pub packed: Option<OnOff>,
    /// Whether each virtqueue has a page of its own for notifications. Since libvirt 7.9.0.
    #[xml(attr)]
    pub page_per_vq: Option<OnOff>,
    /// bhyve: what is shown to the guest. Since libvirt 3.5.0.
    #[xml(attr)]
    pub vgaconf: Option<VgaConf>,
    /// Who draws. Since libvirt 5.8.0.
    #[xml(attr)]
    pub name: Option<VideoBackend>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// What bhyve shows of a graphics card.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VgaConf {
    /// The I/O ports.
    Io,
    /// All.
    On,
    /// Nothing of VGA.
    Off,
    /// Another word.
    Other(String),
}

/// Who draws.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VideoBackend {
    /// QEMU.
    Qemu,
    /// A process that speaks vhost-user.
    VhostUser,
    /// Another word.
    Other(String),
}

/// The graphics card that a guest sees.
#[derive(Clone, Default, Element)]
pub struct VideoModel {
    /// The kind of card.
    #[xml(attr)]
    pub type_: Option<VideoType>,
    /// `qxl`: the first window of memory, in KiB. Since libvirt 1.0.2.
    #[xml(attr)]
    pub ram: Option<u32>,
    /// The video memory, in KiB; for `qxl` the second window.
    #[xml(attr)]
    pub vram: Option<u32>,
    /// `qxl`: the second window, addressed with 64 bits, in KiB. Since libvirt 1.3.3.
    #[xml(attr)]
    pub vram64: Option<u32>,
    /// `qxl`: the framebuffer for VGA, in KiB. Since libvirt 1.2.11.
    #[xml(attr)]
    pub vgamem: Option<u32>,
    /// The number of screens.
    #[xml(attr)]
    pub heads: Option<u32>,
    /// Whether it is the first card. Since libvirt 1.0.2.
    #[xml(attr)]
    pub primary: Option<YesNo>,
    /// `virtio`: whether memory is shared with the host without a copy.
    #[xml(attr)]
    pub blob: Option<OnOff>,
    /// `vga`, `bochs`, `virtio`: whether the guest is told of the screen's modes.
    #[xml(attr)]
    pub edid: Option<OnOff>,
    /// `virtio`: the device of QEMU. Since libvirt 12.5.0.
    #[xml(attr)]
    pub device: Option<VideoDevice>,
    /// Acceleration by the host.
    #[xml(child)]
    pub acceleration: Option<Box<VideoAcceleration>>,
    /// The least resolution. Since libvirt 5.9.0.
    #[xml(child)]
    pub resolution: Option<Box<VideoResolution>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The kind of a graphics card.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VideoType {
    /// Standard VGA.
    Vga,
    /// Cirrus Logic.
    Cirrus,
    /// VMware.
    VmVga,
    /// Xen's framebuffer.
    Xen,
    /// VirtualBox.
    Vbox,
    /// QXL, of SPICE. Since libvirt 0.8.6.
    Qxl,
    /// virtio. Since libvirt 1.3.0.
    Virtio,
    /// bhyve's UEFI framebuffer. Since libvirt 3.2.0.
    Gop,
    /// QEMU's VGA without the old parts. Since libvirt 5.6.0.
    Bochs,
    /// A framebuffer in memory. Since libvirt 5.9.0.
    RamFb,
    /// Parallels.
    Parallels,
    /// No card at all. Since libvirt 4.6.0.
    None,
    /// Another word.
    Other(String),
}

/// QEMU's device for a virtio graphics card.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum VideoDevice {
    /// With VGA.
    #[xml("virtio-vga")]
    VirtioVga,
    /// With VGA and OpenGL.
    #[xml("virtio-vga-gl")]
    VirtioVgaGl,
    /// Without VGA.
    #[xml("virtio-gpu")]
    VirtioGpu,
    /// With OpenGL, without VGA.
    #[xml("virtio-gpu-gl")]
    VirtioGpuGl,
    /// With VGA, drawn by another process.
    #[xml("vhost-user-vga")]
    VhostUserVga,
    /// Without VGA, drawn by another process.
    #[xml("vhost-user-gpu")]
    VhostUserGpu,
    /// Another word.
    Other(String),
}

/// Acceleration by the host.
#[derive(Clone, Default, Element)]
pub struct VideoAcceleration {
    /// In three dimensions. Since libvirt 0.7.1.
    #[xml(attr)]
    pub accel3d: Option<YesNo>,
    /// In two dimensions, with VirtualBox. Since libvirt 0.7.1.
    #[xml(attr)]
    pub accel2d: Option<YesNo>,
    /// `vhostuser`: the path of the host's device for it. Since libvirt 5.8.0.
    #[xml(attr)]
    pub rendernode: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The least resolution of a screen.
#[derive(Clone, Default, Element)]
pub struct VideoResolution {
    /// The width in pixels.
    #[xml(attr)]
    pub x: Option<u32>,
    /// The height in pixels.
    #[xml(attr)]
    pub y: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
