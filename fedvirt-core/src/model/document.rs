//! Any libvirt document, recognised by its root element.

use crate::Result;
use crate::model::Device;
use crate::model::any::any_of;
use crate::model::validate::Finding;
use crate::xml::{self, PathError};

any_of! {
    /// Any libvirt document.
    ///
    /// ```
    /// use fedvirt_core::Document;
    ///
    /// let mut document = Document::from_xml("<network><name>lan</name><future/></network>")?;
    /// assert_eq!(document.root(), "network");
    /// assert_eq!(document.unknown(), ["future"]);
    /// document.set("bridge/@name", "virbr7")?;
    /// assert_eq!(document.get("name")?.as_deref(), Some("lan"));
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    Document

    /// A guest ([domain XML](https://libvirt.org/formatdomain.html)).
    Domain(crate::model::domain::Domain),
    /// A virtual network ([network XML](https://libvirt.org/formatnetwork.html)).
    Network(crate::model::network::Network),
    /// A storage pool ([pool XML](https://libvirt.org/formatstorage.html)).
    Pool(crate::model::storage_pool::Pool),
    /// A storage volume ([volume XML](https://libvirt.org/formatstorage.html#storage-volume-xml)).
    Volume(crate::model::storage_volume::Volume),
    /// What a host is and can run ([capabilities](https://libvirt.org/formatcaps.html)).
    Capabilities(crate::model::capabilities::Capabilities),
    /// What guests of a kind can have ([domain capabilities](https://libvirt.org/formatdomaincaps.html)).
    DomainCapabilities(crate::model::domain_capabilities::DomainCapabilities),
    /// A CPU alone ([CPU model](https://libvirt.org/formatdomain.html#cpu-model-and-topology)).
    Cpu(crate::model::cpu::Cpu),
    /// A guest's connection to a network ([network port XML](https://libvirt.org/formatnetworkport.html)).
    NetworkPort(crate::model::network_port::NetworkPort),
    /// What storage pools a host can have ([pool capabilities](https://libvirt.org/formatstoragecaps.html)).
    StoragePoolCapabilities(crate::model::storage_pool_capabilities::StoragePoolCapabilities),
    /// A secret's description ([secret XML](https://libvirt.org/formatsecret.html)).
    Secret(crate::model::secret::Secret),
    /// A network interface of the host, such as a bridge or a bond.
    HostInterface(crate::model::interface::HostInterface),
    /// A device of the host ([node device XML](https://libvirt.org/formatnode.html)).
    NodeDevice(crate::model::node_device::NodeDevice),
    /// A network filter ([filter XML](https://libvirt.org/formatnwfilter.html)).
    NwFilter(crate::model::nwfilter::NwFilter),
    /// A filter in force on a port ([filter binding](https://libvirt.org/formatnwfilter.html)).
    NwFilterBinding(crate::model::nwfilter_binding::NwFilterBinding),
    /// A snapshot ([snapshot XML](https://libvirt.org/formatsnapshot.html)).
    DomainSnapshot(crate::model::domain_snapshot::DomainSnapshot),
    /// A checkpoint ([checkpoint XML](https://libvirt.org/formatcheckpoint.html)).
    DomainCheckpoint(crate::model::domain_checkpoint::DomainCheckpoint),
    /// A backup ([backup XML](https://libvirt.org/formatbackup.html)).
    DomainBackup(crate::model::domain_backup::DomainBackup),
    /// What the firmware tells of the machine.
    Sysinfo(crate::model::domain::Sysinfo),
}

impl Document {
    /// What libvirt would refuse about the document; see [`validate`](crate::model::validate). Nothing is found in
    /// documents other than domains, networks, pools and volumes: most of them only libvirt writes.
    pub fn validate(&self) -> Vec<Finding> {
        match self {
            Self::Domain(domain) => domain.validate(),
            Self::Network(network) => network.validate(),
            Self::Pool(pool) => pool.validate(),
            Self::Volume(volume) => volume.validate(),
            _ => Vec::new(),
        }
    }

    /// A copy of a device of a domain, by its path such as `devices/disk[0]`; `None` when it is not there.
    ///
    /// ```
    /// use fedvirt_core::Document;
    ///
    /// let domain = Document::from_xml("<domain><devices><disk><target dev='vda'/></disk></devices></domain>")?;
    /// let disk = domain.device_at("devices/disk[0]")?.unwrap();
    /// assert_eq!(disk.to_xml(), "<disk>\n  <target dev='vda'/>\n</disk>\n");
    /// assert!(domain.device_at("devices/disk[1]")?.is_none());
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the path is malformed, names no field of the model, or names no device.
    pub fn device_at(&self, path: &str) -> Result<Option<Device>> {
        let (name, schema, found) = xml::element(self.element(), path)?;
        let known = Device::empty(&name);
        if !known.is_some_and(|known| std::ptr::eq(known.element().schema(), schema)) {
            let path = path.to_owned();
            let needs = "name one such as devices/disk[0]";
            return Err(PathError::WrongKind { path, step: name, is: "no device", needs }.into());
        }
        // By the form that keeps everything, also prefixes that are declared elsewhere.
        let json = found.map(|found| format!("{{\"{name}\":{}}}", xml::to_json(found)));
        json.map(|json| Device::from_json(&json)).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_errors_count_lines_from_the_text_s_beginning() {
        for (json, says) in [
            ("{\n\"domain\": {\n\"nope\": 1}}", "line 3"),
            ("{\"nope\": {}}", "no document <nope>"),
            ("{}", "one key"),
            ("{\"domain\": {}, \"network\": {}}", "one key"),
            ("[]", "an object with one key"),
            ("{\"domain\": {}} x", "trailing"),
        ] {
            let error = Document::from_json(json).unwrap_err().to_string();
            assert!(error.contains(says), "{json}: {error}");
        }
    }
}
