//! Domains of a host.

use std::net::IpAddr;

use virt::domain::Domain as VirtDomain;
use virt::sys as virt_sys;

use super::errors::{code, from, libvirt};
use super::sys::interface_addresses;
use super::{Host, Output};
use crate::error::{Error, Result};
use crate::model::Device;
use crate::model::domain::Domain;

/// A domain on a host: defined, running, or both.
#[derive(Clone)]
pub struct DomainHandle {
    host: Host,
    domain: VirtDomain,
}

/// Whether a domain runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DomainState {
    /// It runs, or waits for a resource.
    Running,
    /// It is paused.
    Paused,
    /// It is on its way down.
    ShuttingDown,
    /// It does not run.
    ShutOff,
    /// It crashed.
    Crashed,
    /// It sleeps, by its own power management.
    Suspended,
    /// libvirt does not say.
    Unknown,
}

impl DomainState {
    /// The state in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Paused => "paused",
            Self::ShuttingDown => "shutting down",
            Self::ShutOff => "shut off",
            Self::Crashed => "crashed",
            Self::Suspended => "suspended",
            Self::Unknown => "in an unknown state",
        }
    }

    /// Whether there is a process of it.
    pub fn is_active(self) -> bool {
        !matches!(self, Self::ShutOff | Self::Crashed | Self::Unknown)
    }
}

/// Who knows a guest's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressSource {
    /// The DHCP server of a libvirt network.
    Lease,
    /// The guest agent.
    Agent,
    /// The host's ARP table.
    Arp,
}

/// An IP address of a guest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The address.
    pub ip: IpAddr,
    /// The MAC address of the interface that has it.
    pub mac: Option<String>,
}

impl DomainHandle {
    pub(super) fn new(host: Host, domain: VirtDomain) -> Self {
        Self { host, domain }
    }

    /// The host that it is on.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// Its name.
    pub fn name(&self) -> Result<String> {
        self.domain.name().map_err(libvirt("asking for a domain's name"))
    }

    /// Its UUID.
    pub fn uuid(&self) -> Result<String> {
        self.domain.uuid_string().map_err(libvirt("asking for a domain's UUID"))
    }

    /// Its document; `inactive` asks for what the next start will use, instead of what runs.
    ///
    /// # Errors
    /// [`NotFound`](Error::NotFound) when it is gone.
    pub fn document(&self, inactive: bool) -> Result<Domain> {
        let flags = if inactive { virt_sys::VIR_DOMAIN_XML_INACTIVE } else { 0 };
        match self.domain.xml_desc(flags) {
            Ok(xml) => Domain::from_xml(&xml),
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_DOMAIN => Err(self.gone(&error)),
            Err(error) => Err(libvirt("reading a domain")(error)),
        }
    }

    /// Changes what the next start will use, and nothing that runs.
    pub fn redefine(&self, change: impl FnOnce(&mut Domain)) -> Result<()> {
        // Passwords too, which would else be lost.
        let flags = virt_sys::VIR_DOMAIN_XML_INACTIVE | virt_sys::VIR_DOMAIN_XML_SECURE;
        let xml = self.domain.xml_desc(flags).map_err(libvirt("reading a domain"))?;
        let mut document = Domain::from_xml(&xml)?;
        change(&mut document);
        self.host.define(&document).map(|_| ())
    }

    /// Whether it starts with the host.
    pub fn autostart(&self) -> Result<bool> {
        self.domain.autostart().map_err(libvirt("asking for a domain's autostart"))
    }

    /// Sets whether it starts with the host.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        self.domain.set_autostart(autostart).map_err(libvirt("setting a domain's autostart"))
    }

    /// Adds a device: to what is defined, and to what runs if it does.
    pub fn attach_device(&self, device: &Device) -> Result<()> {
        let xml = device.to_xml();
        self.domain.attach_device_flags(&xml, self.everywhere()?).map_err(self.failed("adding", device))
    }

    /// Changes a device, which libvirt finds by what does not change: a disk by its target, an interface by its MAC
    /// address, and others by their alias or address. It does so in what is defined, and in what runs if it does; not
    /// everything can be changed while it runs.
    ///
    /// ```no_run
    /// use fedvirt_core::Host;
    /// use fedvirt_core::model::domain::devices::InterfaceSource;
    ///
    /// let domain = Host::open("qemu:///system")?.domain("web1")?;
    /// for mut interface in domain.document(true)?.devices.unwrap_or_default().interfaces {
    ///     interface.source = Some(Box::new(InterfaceSource { network: Some("lan".into()), ..Default::default() }));
    ///     domain.update_device(&interface.into())?;
    /// }
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    pub fn update_device(&self, device: &Device) -> Result<()> {
        let xml = device.to_xml();
        self.domain.update_device_flags(&xml, self.everywhere()?).map_err(self.failed("changing", device))
    }

    /// Takes a device away, which libvirt finds as [`update_device`](Self::update_device) does: from what is defined,
    /// and from what runs if it does. A guest may take its time to let go of it, or refuse.
    pub fn detach_device(&self, device: &Device) -> Result<()> {
        let xml = device.to_xml();
        self.domain.detach_device_flags(&xml, self.everywhere()?).map_err(self.failed("removing", device))
    }

    fn failed(&self, doing: &str, device: &Device) -> impl FnOnce(virt::error::Error) -> Error {
        let name = self.name().unwrap_or_default();
        libvirt(format!("{doing} the {} of domain {name}", device.root()))
    }

    /// The flags for what is defined and for what runs, as far as there is either.
    fn everywhere(&self) -> Result<u32> {
        let asking = || libvirt("asking for a domain's state");
        let config = match self.domain.is_persistent().map_err(asking())? {
            true => virt_sys::VIR_DOMAIN_AFFECT_CONFIG,
            false => 0,
        };
        Ok(match self.domain.is_active().map_err(asking())? {
            true => config | virt_sys::VIR_DOMAIN_AFFECT_LIVE,
            false => config,
        })
    }

    /// Whether it runs. A domain that is gone meanwhile is shut off.
    pub fn state(&self) -> Result<DomainState> {
        // By the info call: `virt`'s state() hides failures.
        let info = match self.domain.info() {
            Ok(info) => info,
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_DOMAIN => return Ok(DomainState::ShutOff),
            Err(error) => return Err(libvirt("asking for a domain's state")(error)),
        };
        Ok(match info.state.to_raw() {
            virt_sys::VIR_DOMAIN_RUNNING | virt_sys::VIR_DOMAIN_BLOCKED => DomainState::Running,
            virt_sys::VIR_DOMAIN_PAUSED => DomainState::Paused,
            virt_sys::VIR_DOMAIN_SHUTDOWN => DomainState::ShuttingDown,
            virt_sys::VIR_DOMAIN_SHUTOFF => DomainState::ShutOff,
            virt_sys::VIR_DOMAIN_CRASHED => DomainState::Crashed,
            virt_sys::VIR_DOMAIN_PMSUSPENDED => DomainState::Suspended,
            _ => DomainState::Unknown,
        })
    }

    /// Starts it.
    pub fn start(&self) -> Result<()> {
        self.domain.create().map(|_| ()).map_err(libvirt("starting the domain"))
    }

    /// Asks the guest to shut down, as its power button would.
    pub fn shutdown(&self) -> Result<()> {
        self.domain.shutdown().map(|_| ()).map_err(libvirt("shutting the domain down"))
    }

    /// Ends it at once. Nothing happens when it does not run.
    pub fn destroy(&self) -> Result<()> {
        match self.domain.destroy() {
            Ok(()) => Ok(()),
            Err(error) if self.is_gone(&error) => Ok(()),
            Err(error) => Err(libvirt("stopping the domain")(error)),
        }
    }

    fn is_gone(&self, error: &virt::error::Error) -> bool {
        match code(error) {
            n if n == virt_sys::VIR_ERR_NO_DOMAIN => true,
            n if n == virt_sys::VIR_ERR_OPERATION_INVALID => {
                self.state().is_ok_and(|state| !state.is_active())
            }
            _ => false,
        }
    }

    /// Removes its definition, with what libvirt keeps beside it: firmware variables, saved state, and the
    /// metadata of snapshots and checkpoints.
    pub fn undefine(&self) -> Result<()> {
        let saved = virt_sys::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE;
        let snapshots = saved | virt_sys::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA;
        let everything = snapshots
            | virt_sys::VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA
            | virt_sys::VIR_DOMAIN_UNDEFINE_NVRAM;
        // A driver refuses the flags for what it does not have: QEMU's has all of it, Xen's saved state, LXC's nothing.
        let flags = [everything, snapshots, saved].into_iter();
        let refused = |error: &virt::error::Error| code(error) == virt_sys::VIR_ERR_INVALID_ARG;
        let mut done = flags.map(|flags| self.domain.undefine_flags(flags));
        let done = done.find(|done| !done.as_ref().is_err_and(refused));
        match done.unwrap_or_else(|| self.domain.undefine_flags(0)) {
            Ok(()) => Ok(()),
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_DOMAIN => Ok(()),
            Err(error) => Err(libvirt("removing the domain's definition")(error)),
        }
    }

    /// The element of `<metadata>` in a namespace, without its prefix; `None` when there is none.
    pub fn metadata(&self, namespace: &str) -> Result<Option<String>> {
        let kind = virt_sys::VIR_DOMAIN_METADATA_ELEMENT as i32;
        // What is defined counts, and a domain that runs without a definition has only what runs.
        for flags in [virt_sys::VIR_DOMAIN_AFFECT_CONFIG, virt_sys::VIR_DOMAIN_AFFECT_CURRENT] {
            match self.domain.metadata(kind, Some(namespace), flags) {
                Ok(xml) => return Ok(Some(xml)),
                Err(error) if code(&error) == virt_sys::VIR_ERR_NO_DOMAIN_METADATA => return Ok(None),
                Err(error) if code(&error) == virt_sys::VIR_ERR_NO_DOMAIN => return Err(self.gone(&error)),
                Err(error) if flags == virt_sys::VIR_DOMAIN_AFFECT_CURRENT => {
                    return Err(libvirt("reading a domain's metadata")(error));
                }
                Err(_) => {}
            }
        }
        Ok(None)
    }

    /// The error that says that there is no such domain any more.
    fn gone(&self, error: &virt::error::Error) -> Error {
        Error::NotFound {
            what: "domain",
            name: self.name().unwrap_or_default(),
            uri: self.host.uri().to_owned(),
            hint: "it was there, and somebody deleted it meanwhile".to_owned(),
            source: Some(from(error)),
        }
    }

    /// Sets the element of `<metadata>` in a namespace, in the definition and, if it runs, in what runs.
    pub fn set_metadata(&self, prefix: &str, namespace: &str, xml: &str, running: bool) -> Result<()> {
        let live = if running { virt_sys::VIR_DOMAIN_AFFECT_LIVE } else { 0 };
        self.domain
            .set_metadata(
                virt_sys::VIR_DOMAIN_METADATA_ELEMENT as i32,
                Some(xml),
                Some(prefix),
                Some(namespace),
                virt_sys::VIR_DOMAIN_AFFECT_CONFIG | live,
            )
            .map(|_| ())
            .map_err(libvirt("writing the domain's metadata"))
    }

    /// The addresses that a source knows. A source that cannot be asked knows none.
    pub fn addresses(&self, source: AddressSource) -> Vec<Address> {
        let source = match source {
            AddressSource::Lease => virt_sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE,
            AddressSource::Agent => virt_sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT,
            AddressSource::Arp => virt_sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP,
        };
        let interfaces = interface_addresses(&self.domain, source).unwrap_or_default();
        let addresses = interfaces.into_iter().flat_map(|interface| {
            let mac = interface.mac;
            interface
                .addresses
                .into_iter()
                .filter_map(move |text| Some(Address { ip: text.parse().ok()?, mac: mac.clone() }))
        });
        addresses.collect()
    }

    /// What the guest writes on its first console from now on.
    ///
    /// # Errors
    /// When there is none, or somebody else reads it.
    pub(crate) fn console(&self) -> Result<Output> {
        let flags = virt_sys::VIR_DOMAIN_CONSOLE_SAFE;
        Output::open(self.host.connect(), |stream| self.domain.open_console(None, stream, flags).map(|_| ()))
            .or_else(|error| match code(&error) {
                // Not every driver can tell whether somebody else reads.
                n if n == virt_sys::VIR_ERR_OPERATION_UNSUPPORTED => {
                    Output::open(self.host.connect(), |stream| {
                        self.domain.open_console(None, stream, 0).map(|_| ())
                    })
                }
                _ => Err(error),
            })
            .map_err(libvirt("opening the guest's console"))
    }

    /// What the guest writes to a channel from now on.
    pub(crate) fn channel(&self, name: &str) -> Result<Output> {
        Output::open(self.host.connect(), |stream| {
            self.domain.open_channel(Some(name), stream, 0).map(|_| ())
        })
        .map_err(libvirt("opening a channel of the guest"))
    }
}
