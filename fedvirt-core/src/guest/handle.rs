//! A guest that is there.

use super::record::{NAMESPACE_URI, Record};
use super::spec::Spec;
use crate::error::{Error, Result};
use crate::host::{DomainHandle, DomainState, Host};
use crate::model::domain::Domain;

/// The prefix under which libvirt keeps the record.
const PREFIX: &str = "fedvirt";

/// A guest that this library made.
///
/// ```no_run
/// use std::time::Duration;
/// use fedvirt_core::cloudinit::{CloudInit, User};
/// use fedvirt_core::{ByteSize, Guest, Host};
///
/// # let key = "";
/// let host = Host::open("qemu:///system")?;
/// let guest = Guest::builder("web1")
///     .memory(ByteSize::gib(1))
///     .image("debian-13.qcow2")
///     .disk_size(ByteSize::gib(10))
///     .cloud_init(CloudInit::new().user(User::new("alice").ssh_key(key).sudo()))
///     .create(&host, &())?;
/// let ready = guest.wait_ready(Duration::from_secs(300), &())?;
/// println!("{}", ready.ssh_command());
/// guest.delete()?;
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Guest {
    domain: DomainHandle,
    name: String,
    uuid: String,
}

impl std::fmt::Debug for Guest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let uri = self.domain.host().uri();
        f.debug_struct("Guest")
            .field("name", &self.name)
            .field("uuid", &self.uuid)
            .field("uri", &uri)
            .finish()
    }
}

impl Guest {
    /// Begins to say what a new guest should be; see [`Spec`].
    pub fn builder(name: impl Into<String>) -> Spec {
        Spec::new(name)
    }

    /// The guest of that name on a host.
    ///
    /// # Errors
    /// [`NotFound`](Error::NotFound) when there is no such domain, [`NotOurs`](Error::NotOurs) when it was not
    /// made by this library.
    pub fn lookup(host: &Host, name: &str) -> Result<Self> {
        Self::of_domain(host.guest_domain(name)?)?.ok_or_else(|| Error::NotOurs { name: name.to_owned() })
    }

    /// All guests on a host that this library made.
    pub fn list(host: &Host) -> Result<Vec<Self>> {
        host.domains()?.into_iter().filter_map(|domain| Self::of_domain(domain).transpose()).collect()
    }

    /// The guest that a domain is, unless somebody else made it.
    pub(crate) fn of_domain(domain: DomainHandle) -> Result<Option<Self>> {
        match domain.metadata(NAMESPACE_URI)? {
            Some(_) => Ok(Some(Self { name: domain.name()?, uuid: domain.uuid()?, domain })),
            None => Ok(None),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its UUID.
    pub fn uuid(&self) -> &str {
        &self.uuid
    }

    /// Its domain, for what is not a guest's alone: devices, addresses, autostart. What is changed there behind a guest's
    /// back, such as its name, is the caller's to answer for.
    pub fn domain(&self) -> &DomainHandle {
        &self.domain
    }

    /// Its domain's document: as it runs, or as it is defined when it does not run.
    ///
    /// # Errors
    /// [`NotFound`](Error::NotFound) when the guest is gone.
    pub fn document(&self) -> Result<Domain> {
        self.domain.document(false)
    }

    /// Whether it runs. A guest that is gone meanwhile is shut off.
    ///
    /// # Errors
    /// [`Libvirt`](Error::Libvirt) when the host cannot be asked.
    pub fn state(&self) -> Result<DomainState> {
        self.domain.state()
    }

    /// Starts it, when it does not run. Seeds that it no longer uses are deleted first.
    ///
    /// # Errors
    /// [`NotFound`](Error::NotFound) when the guest is gone; [`Libvirt`](Error::Libvirt) when it runs already, and for what
    /// libvirt or QEMU refuses, such as a disk or a network that is not there.
    pub fn start(&self) -> Result<()> {
        self.drop_unused_seeds()?;
        self.domain.start()
    }

    /// Asks it to shut down, as its power button would. It may take its time; [`state`](Self::state) tells.
    ///
    /// # Errors
    /// [`Libvirt`](Error::Libvirt) when it does not run, or is gone.
    pub fn shutdown(&self) -> Result<()> {
        self.domain.shutdown()
    }

    /// Deletes the guest: ends it at once, deletes the volumes that were made for it, and removes its
    /// definition, in this order, so that it can be called again after a crash. Nothing else is touched.
    ///
    /// A guest that is gone already is no error.
    pub fn delete(&self) -> Result<()> {
        let _span = tracing::debug_span!("delete", guest = self.name).entered();
        self.domain.destroy()?;
        // The definition names the volumes and goes last: without it there is nothing left.
        let record = match self.record() {
            Err(Error::NotFound { .. }) => return Ok(()),
            record => record?,
        };
        for volume in &record.volumes {
            let (Some(pool), Some(name)) = (&volume.pool, &volume.name) else { continue };
            let pool = match self.domain.host().pool(pool) {
                Ok(pool) => pool,
                Err(Error::NotFound { .. }) => continue,
                Err(error) => return Err(error),
            };
            if let Some(volume) = pool.volume(name, true)? {
                tracing::debug!(pool = pool.name(), name, "deleting a volume");
                volume.delete()?;
            }
        }
        self.domain.undefine()
    }

    /// What the domain remembers of how it was made.
    pub(crate) fn record(&self) -> Result<Record> {
        match self.domain.metadata(NAMESPACE_URI)? {
            Some(xml) => Record::from_xml(&xml),
            None => Err(Error::NotOurs { name: self.name.clone() }),
        }
    }

    pub(crate) fn write_record(&self, record: &Record, running: bool) -> Result<()> {
        self.domain.set_metadata(PREFIX, NAMESPACE_URI, &record.to_xml(), running)
    }
}
