//! How much of the host's disks a guest gets.

use crate::xml::{Element, Extra};

/// How much of the host's disks a guest gets. Since libvirt 0.8.8.
#[derive(Clone, Default, Element)]
pub struct BlkioTune {
    /// The guest's weight against other guests, 10 to 1000.
    #[xml(text_child)]
    pub weight: Option<u32>,
    /// The same and more for single disks of the host. Since libvirt 0.9.8.
    #[xml(children = "device")]
    pub devices: Vec<BlkioDevice>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// How much of one of the host's disks a guest gets.
#[derive(Clone, Default, Element)]
pub struct BlkioDevice {
    /// The disk's path on the host.
    #[xml(text_child)]
    pub path: Option<String>,
    /// The guest's weight, 10 to 1000.
    #[xml(text_child)]
    pub weight: Option<u32>,
    /// The most reads per second. Since libvirt 1.2.2.
    #[xml(text_child)]
    pub read_iops_sec: Option<u64>,
    /// The most writes per second. Since libvirt 1.2.2.
    #[xml(text_child)]
    pub write_iops_sec: Option<u64>,
    /// The most bytes read per second. Since libvirt 1.2.2.
    #[xml(text_child)]
    pub read_bytes_sec: Option<u64>,
    /// The most bytes written per second. Since libvirt 1.2.2.
    #[xml(text_child)]
    pub write_bytes_sec: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
