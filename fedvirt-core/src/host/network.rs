//! Networks of a host.

use virt::network::Network as VirtNetwork;

use super::errors::libvirt;
use crate::model::network::Network;
use crate::{Error, Result};

/// A network on a host.
pub struct NetworkHandle {
    network: VirtNetwork,
    name: String,
}

impl NetworkHandle {
    pub(super) fn new(network: VirtNetwork) -> Result<Self> {
        let name = network.name().map_err(libvirt("asking for a network's name"))?;
        Ok(Self { network, name })
    }

    /// What `libvirt` says of a failure, with the network's name.
    fn failed(&self, doing: &str) -> impl FnOnce(virt::error::Error) -> Error {
        libvirt(format!("{doing} network {}", self.name))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its UUID.
    pub fn uuid(&self) -> Result<String> {
        self.network.uuid_string().map_err(self.failed("asking for the UUID of"))
    }

    /// Whether it is running.
    pub fn is_active(&self) -> Result<bool> {
        self.network.is_active().map_err(self.failed("asking for the state of"))
    }

    /// Whether it starts with the host.
    pub fn autostart(&self) -> Result<bool> {
        self.network.autostart().map_err(self.failed("asking for the autostart of"))
    }

    /// Sets whether it starts with the host.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        self.network.set_autostart(autostart).map_err(self.failed("setting the autostart of"))
    }

    /// Its document ([network XML](https://libvirt.org/formatnetwork.html)).
    pub fn document(&self) -> Result<Network> {
        Network::from_xml(&self.network.xml_desc(0).map_err(self.failed("reading"))?)
    }

    /// Starts it.
    pub fn start(&self) -> Result<()> {
        self.network.create().map_err(self.failed("starting"))
    }

    /// Stops it. Guests on it lose their connection.
    pub fn destroy(&self) -> Result<()> {
        self.network.destroy().map_err(self.failed("stopping"))
    }

    /// Removes its definition. One that runs goes on until it is stopped.
    pub fn undefine(&self) -> Result<()> {
        self.network.undefine().map_err(self.failed("removing the definition of"))
    }
}
