//! The connection itself.

use std::sync::{Arc, Mutex, Once, OnceLock};

use virt::connect::Connect;
use virt::sys as virt_sys;

use super::access::Reader;
use super::errors::{code, from, libvirt, not_found, open_error};
use super::sys::keep_to_ourselves;
use super::{Acceleration, DomainHandle, NetworkHandle, PoolHandle, VolumeHandle};
use crate::model::capabilities::Capabilities;
use crate::model::domain::Domain;
use crate::model::domain_capabilities::DomainCapabilities;
use crate::model::network::Network;
use crate::model::storage_pool::Pool;
use crate::{ByteSize, Error, Result};

/// A connection to a libvirt daemon. Cloning is cheap and shares the connection.
///
/// ```no_run
/// use fedvirt_core::host::Host;
///
/// let host = Host::open("qemu:///session")?;
/// println!("{} with {}", host.uri(), host.memory()?);
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Host {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    connect: Connect,
    uri: String,
    /// What was asked already of the guests that the host can run.
    pub(super) capabilities: Mutex<Vec<(Option<Acceleration>, Arc<DomainCapabilities>)>>,
    /// The user that guests run as, if the host says.
    pub(super) reader: OnceLock<Option<Reader>>,
}

/// Settled once per process: libvirt's process-wide error handler was replaced, or is the program's own.
static ERROR_HANDLER: Once = Once::new();

/// Leaves libvirt's process-wide error handler as it is. For programs that use libvirt themselves as well, and
/// that registered a handler with `virSetErrorFunc`, or want libvirt's default one, which prints on stderr; to be
/// called before the first [`Host::open`].
///
/// Otherwise the first [`Host::open`] of the process replaces the handler by one that does nothing, because a
/// library does not print. That happens once: a handler that the program registers later stays.
///
/// Either way, no handler of the program's hears of what fails on a connection once it is open. With this, it
/// hears of connections that cannot be opened.
///
/// ```no_run
/// use fedvirt_core::host::{Host, keep_error_handler};
///
/// keep_error_handler();
/// let host = Host::open("qemu:///system")?;
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
pub fn keep_error_handler() {
    ERROR_HANDLER.call_once(|| ());
}

impl std::fmt::Debug for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Host").field("uri", &self.inner.uri).finish_non_exhaustive()
    }
}

impl Host {
    /// Connects to the libvirt daemon at a [URI](https://libvirt.org/uri.html), such as `qemu:///system`,
    /// `qemu:///session` or `qemu+ssh://root@host/system`.
    ///
    /// # Errors
    /// [`HostUnreachable`](crate::Error::HostUnreachable) when no daemon answers,
    /// [`AccessDenied`](crate::Error::AccessDenied) when it refuses.
    pub fn open(uri: &str) -> Result<Self> {
        ERROR_HANDLER.call_once(virt::error::clear_error_callback);
        let _span = tracing::debug_span!("open").entered();
        if uri.contains('\0') {
            // It ends a C string, and libvirt would see another URI.
            return Err(Error::InvalidSpec {
                what: "the host's URI".into(),
                why: "it has a NUL character".into(),
            });
        }
        let connect = Connect::open(Some(uri)).map_err(|error| open_error(uri, &error))?;
        keep_to_ourselves(&connect);
        let uri = connect.uri().unwrap_or_else(|_| uri.to_owned());
        Ok(Self {
            inner: Arc::new(Inner { connect, uri, capabilities: Mutex::default(), reader: OnceLock::new() }),
        })
    }

    pub(super) fn connect(&self) -> &Connect {
        &self.inner.connect
    }

    /// The URI as libvirt understood it.
    pub fn uri(&self) -> &str {
        &self.inner.uri
    }

    /// Whether the daemon runs on this machine, so that its paths are this machine's.
    pub fn is_local(&self) -> bool {
        let after_scheme = self.uri().split_once("://").map_or("", |(_, rest)| rest);
        after_scheme.starts_with('/')
    }

    /// Whether this is an unprivileged session daemon, whose guests cannot have networks of the host.
    pub fn is_session(&self) -> bool {
        let path = self.uri().split(['?', '#']).next().unwrap_or_default();
        path.ends_with("/session")
    }

    /// The host's name as libvirt knows it.
    pub fn hostname(&self) -> Result<String> {
        self.connect().hostname().map_err(libvirt("asking for the host's name"))
    }

    /// libvirt's version on the daemon's side, as 1000000 × major + 1000 × minor + release.
    pub fn libvirt_version(&self) -> Result<u32> {
        self.connect().lib_version().map_err(libvirt("asking for libvirt's version"))
    }

    /// The host's memory.
    pub fn memory(&self) -> Result<ByteSize> {
        let info = self.connect().node_info().map_err(libvirt("asking for the host's memory"))?;
        Ok(ByteSize::kib(info.memory))
    }

    /// What the host is and which guests it can run
    /// ([capabilities](https://libvirt.org/formatcaps.html)).
    pub fn capabilities(&self) -> Result<Capabilities> {
        let xml = self.connect().capabilities().map_err(libvirt("asking for the host's capabilities"))?;
        Capabilities::from_xml(&xml)
    }

    /// What guests of a kind can have ([domain capabilities](https://libvirt.org/formatdomaincaps.html)).
    /// `None` stands for libvirt's own choice.
    pub fn domain_capabilities(
        &self,
        arch: Option<&str>,
        machine: Option<&str>,
        virt_type: Option<&str>,
    ) -> Result<DomainCapabilities> {
        let xml = self
            .connect()
            .domain_capabilities(None, arch, machine, virt_type, 0)
            .map_err(libvirt("asking for domain capabilities"))?;
        DomainCapabilities::from_xml(&xml)
    }

    /// A storage pool by name.
    ///
    /// # Errors
    /// [`NotFound`](crate::Error::NotFound), with the names of those that there are.
    pub fn pool(&self, name: &str) -> Result<PoolHandle> {
        match self.connect().lookup_storage_pool_by_name(name) {
            Ok(pool) => PoolHandle::new(self.clone(), pool),
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_STORAGE_POOL => {
                Err(not_found(self, "storage pool", name, &self.pool_names().unwrap_or_default(), &error))
            }
            Err(error) => Err(libvirt("looking up a storage pool")(error)),
        }
    }

    /// All storage pools, running or not.
    pub fn pools(&self) -> Result<Vec<PoolHandle>> {
        let pools = self.connect().list_all_storage_pools(0).map_err(libvirt("listing storage pools"))?;
        pools.into_iter().map(|pool| PoolHandle::new(self.clone(), pool)).collect()
    }

    /// The names of the storage pools.
    pub fn pool_names(&self) -> Result<Vec<String>> {
        Ok(self.pools()?.iter().map(|pool| pool.name().to_owned()).collect())
    }

    /// Defines a storage pool, without starting it. A pool of the same name and UUID is defined anew.
    pub fn define_pool(&self, pool: &Pool) -> Result<PoolHandle> {
        let defined = self.connect().define_storage_pool_xml(&pool.to_xml(), 0);
        PoolHandle::new(self.clone(), defined.map_err(libvirt("defining the storage pool"))?)
    }

    /// A volume by its path on the host, if a pool has it.
    pub fn volume_by_path(&self, path: &str) -> Result<Option<VolumeHandle>> {
        match self.connect().lookup_storage_vol_by_path(path) {
            Ok(volume) => Ok(Some(VolumeHandle::new(self.clone(), volume))),
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_STORAGE_VOL => Ok(None),
            Err(error) => Err(libvirt("looking up a volume by path")(error)),
        }
    }

    /// A network by name.
    ///
    /// # Errors
    /// [`NotFound`](crate::Error::NotFound), with the names of those that there are.
    pub fn network(&self, name: &str) -> Result<NetworkHandle> {
        match self.connect().lookup_network_by_name(name) {
            Ok(network) => NetworkHandle::new(network),
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_NETWORK => {
                Err(not_found(self, "network", name, &self.network_names().unwrap_or_default(), &error))
            }
            Err(error) => Err(libvirt("looking up a network")(error)),
        }
    }

    /// All networks, running or not.
    pub fn networks(&self) -> Result<Vec<NetworkHandle>> {
        let networks = self.connect().list_all_networks(0).map_err(libvirt("listing networks"))?;
        networks.into_iter().map(NetworkHandle::new).collect()
    }

    /// The names of the networks.
    pub fn network_names(&self) -> Result<Vec<String>> {
        Ok(self.networks()?.iter().map(|network| network.name().to_owned()).collect())
    }

    /// Defines a network, without starting it. A network of the same name and UUID is defined anew.
    pub fn define_network(&self, network: &Network) -> Result<NetworkHandle> {
        let defined = self.connect().define_network_xml(&network.to_xml());
        NetworkHandle::new(defined.map_err(libvirt("defining the network"))?)
    }

    /// A domain by name.
    ///
    /// # Errors
    /// [`NotFound`](crate::Error::NotFound), with the names of those that there are.
    pub fn domain(&self, name: &str) -> Result<DomainHandle> {
        self.look_up_domain(name, |error| {
            let names = |domain: &DomainHandle| domain.name().ok();
            let domains = self.domains().unwrap_or_default();
            not_found(self, "domain", name, &domains.iter().filter_map(names).collect::<Vec<_>>(), error)
        })
    }

    /// A domain by name; `None` when there is none.
    pub(crate) fn find_domain(&self, name: &str) -> Result<Option<DomainHandle>> {
        match self.guest_domain(name) {
            Err(Error::NotFound { .. }) => Ok(None),
            found => found.map(Some),
        }
    }

    /// The domain of a guest that must be there.
    pub(crate) fn guest_domain(&self, name: &str) -> Result<DomainHandle> {
        self.look_up_domain(name, |error| Error::NotFound {
            what: "guest",
            name: name.to_owned(),
            uri: self.uri().to_owned(),
            hint: String::new(),
            source: Some(from(error)),
        })
    }

    fn look_up_domain(
        &self,
        name: &str,
        missing: impl FnOnce(&virt::error::Error) -> Error,
    ) -> Result<DomainHandle> {
        match self.connect().lookup_domain_by_name(name) {
            Ok(domain) => Ok(DomainHandle::new(self.clone(), domain)),
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_DOMAIN => Err(missing(&error)),
            Err(error) => Err(libvirt("looking up a domain")(error)),
        }
    }

    /// All domains, running or not, whoever made them.
    pub fn domains(&self) -> Result<Vec<DomainHandle>> {
        let domains = self.connect().list_all_domains(0).map_err(libvirt("listing domains"))?;
        Ok(domains.into_iter().map(|domain| DomainHandle::new(self.clone(), domain)).collect())
    }

    /// Defines a domain, without starting it. A domain of the same name and UUID is defined anew.
    pub fn define(&self, domain: &Domain) -> Result<DomainHandle> {
        let handle =
            self.connect().define_domain_xml(&domain.to_xml()).map_err(libvirt("defining the domain"))?;
        Ok(DomainHandle::new(self.clone(), handle))
    }
}
