//! Networks of a host.

use virt::network::Network as VirtNetwork;

use super::errors::libvirt;
use crate::Result;
use crate::model::network::Network;

/// A network on a host.
pub struct NetworkHandle {
    network: VirtNetwork,
    name: String,
}

impl NetworkHandle {
    pub(super) fn new(network: VirtNetwork, name: &str) -> Self {
        Self { network, name: name.to_owned() }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is running.
    pub fn is_active(&self) -> Result<bool> {
        self.network.is_active().map_err(libvirt(format!("asking for the state of network {}", self.name)))
    }

    /// Its document ([network XML](https://libvirt.org/formatnetwork.html)).
    pub fn document(&self) -> Result<Network> {
        let xml = self.network.xml_desc(0).map_err(libvirt(format!("reading network {}", self.name)))?;
        Network::from_xml(&xml)
    }
}
