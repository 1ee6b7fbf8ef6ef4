//! From a [`Spec`] to a guest that runs.
//!
//! The domain is defined first, shut off, with a record of everything that will be made for it; then the volumes
//! are made, then it is started, and last its record says `ready`. A name can be defined once, so the definition
//! is also the lock. Whatever kills this in the middle leaves a domain that says what belongs to it:
//! [`Guest::delete`] removes it, and the next `create` of that name does so by itself once the process that
//! began it is gone.

use std::borrow::Cow;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

use super::creator;
use super::handle::Guest;
use super::os;
use super::plan::{Identity, Plan};
use super::record::{Record, State};
use super::spec::{DEFAULT_NETWORK, Network, Spec};
use crate::error::{Error, Result};
use crate::host::{Facts, Host, PoolFacts, own_access_error};
use crate::image::{Format, Image};
use crate::model::storage_volume::VolumeFormatType;
use crate::progress::{Event, Progress};
use crate::xml::Choice;

/// The pool that is used when none is named.
const DEFAULT_POOL: &str = "default";

/// How often another port is tried when somebody took the one that was free a moment ago.
const PORT_TRIES: usize = 5;

impl Spec {
    /// What making the guest on a host would take. Nothing is made, but for the image where that is given
    /// [by name](Self::os): it is fetched, since its size is part of the plan.
    ///
    /// # Errors
    /// As [`create`](Self::create), for everything that can be known beforehand.
    pub fn plan(&self, host: &Host) -> Result<Plan> {
        let Checked { facts, .. } = self.check(host)?;
        let (spec, image) = self.start_from(host, &facts, &())?;
        Plan::new(&spec, &image, &facts, &spec.identity(host)?)
    }

    /// Makes the guest on a host and starts it: an overlay on the image and a seed for cloud-init, as volumes of
    /// the pool, and a domain. Progress reports the steps `check`, `define`, `overlay`, `seed`, `start` and
    /// `record`; and behind `check` those of an image that is given [by name](Self::os) and not there yet, `download` and
    /// `upload`.
    ///
    /// # Errors
    /// Mistakes in the spec, and what the host lacks for it, are found before anything is made. When a later
    /// step fails, what was made is removed again. Every [`Error`] says what to do next.
    pub fn create(&self, host: &Host, progress: &dyn Progress) -> Result<Guest> {
        let _span = tracing::debug_span!("create", guest = self.name).entered();
        let steps = Steps { progress };
        let Checked { facts, leftover } =
            steps.run("check", "checking what the guest needs", || self.check(host))?;
        let (spec, image) = self.start_from(host, &facts, progress)?;
        let mut identity = spec.identity(host)?;
        let mut plan = Plan::new(&spec, &image, &facts, &identity)?;
        if let Some(leftover) = &leftover {
            tracing::warn!(
                guest = self.name,
                "removing what a process that died half-way left of this guest"
            );
            leftover.delete()?;
        }
        let guest =
            steps.run("define", &format!("defining domain {}", self.name), || self.define(host, &plan))?;
        let made = spec.make(host, &steps, &guest, &mut plan, (&image, &facts), &mut identity);
        match made {
            Ok(()) => Ok(guest),
            Err(error) => {
                if let Err(second) = guest.delete() {
                    tracing::warn!(guest = self.name, error = %second, "could not remove what was made");
                }
                Err(error)
            }
        }
    }

    fn define(&self, host: &Host, plan: &Plan) -> Result<Guest> {
        match host.define(&plan.domain) {
            Ok(domain) => Guest::of_domain(domain)?.ok_or_else(|| Error::NotOurs { name: self.name.clone() }),
            // libvirt has no error of its own for a name that is taken: ask who has it.
            Err(error) => match host.find_domain(&self.name) {
                Ok(Some(other)) if other.uuid().ok() != plan.domain.uuid => {
                    Err(self.name_taken(host, &Guest::of_domain(other)?))
                }
                _ => Err(error),
            },
        }
    }

    fn make(
        &self,
        host: &Host,
        steps: &Steps<'_>,
        guest: &Guest,
        plan: &mut Plan,
        (image, facts): (&Image, &Facts),
        identity: &mut Identity,
    ) -> Result<()> {
        let pool = host.pool(&plan.pool)?;
        let overlay = plan.overlay.name.clone().unwrap_or_default();
        steps.run("overlay", &format!("making overlay {overlay} in pool {}", plan.pool), || {
            pool.create_volume(&plan.overlay).map(|_| ())
        })?;
        if let Some(seed) = &plan.seed {
            let name = seed.volume.name.clone().unwrap_or_default();
            steps.run("seed", &format!("making seed {name} in pool {}", plan.pool), || {
                pool.create_volume(&seed.volume)?.upload(&seed.content)
            })?;
        }
        steps.run("start", &format!("starting domain {}", self.name), || {
            let mut tries = 1;
            loop {
                match guest.domain().start() {
                    Err(error) if self.chooses_port() && tries < PORT_TRIES && is_port_taken(&error) => {
                        tries += 1;
                        identity.ssh_port = self.identity(host)?.ssh_port;
                        *plan = Plan::new(self, image, facts, identity)?;
                        host.define(&plan.domain)?;
                    }
                    result => return result,
                }
            }
        })?;
        steps.run("record", "recording that the guest is made", || {
            let record = Record { state: Some(State::Ready), creator: None, ..plan.record.clone() };
            guest.write_record(&record, true)?;
            match &self.seed {
                Some(seed) if !seed.keep => guest.remove_seed(),
                _ => Ok(()),
            }
        })?;
        // Whoever cancels during the last step must not find a guest, either.
        steps.check("making the guest")
    }

    /// Checks everything that can be known before anything is made.
    fn check(&self, host: &Host) -> Result<Checked> {
        self.validate()?;
        let leftover = match host.find_domain(&self.name)?.map(Guest::of_domain) {
            None => None,
            Some(guest) => Some(self.check_leftover(host, guest?)?),
        };
        if self.os.is_none() {
            self.check_image(host)?;
        }
        let available = host.memory()?;
        if self.memory > available {
            return Err(Error::MemoryExceedsHost { wanted: self.memory, available });
        }
        let pool = self.check_pool(host)?;
        self.check_network(host)?;
        let facts = Facts {
            uri: host.uri().to_owned(),
            session: host.is_session(),
            pool,
            capabilities: host.guest_capabilities(self.acceleration)?,
        };
        Ok(Checked { facts, leftover })
    }

    /// The image that the disk starts from, and the spec with what the image says about itself.
    fn start_from(
        &self,
        host: &Host,
        facts: &Facts,
        progress: &dyn Progress,
    ) -> Result<(Cow<'_, Self>, Image)> {
        match &self.os {
            Some(name) => os::start_from(self, name, host, facts, progress),
            None => Ok((Cow::Borrowed(self), self.check_image(host)?)),
        }
    }

    /// A domain has the name: it is in the way, unless its making died half-way.
    fn check_leftover(&self, host: &Host, guest: Option<Guest>) -> Result<Guest> {
        if let Some(ours) = &guest {
            let record = ours.record()?;
            let creating = record.state == Some(State::Creating);
            if creating && record.creator.as_deref().is_some_and(creator::is_dead) {
                return Ok(ours.clone());
            }
        }
        Err(self.name_taken(host, &guest))
    }

    fn name_taken(&self, host: &Host, guest: &Option<Guest>) -> Error {
        let state = guest.as_ref().and_then(|guest| guest.record().ok()).and_then(|record| record.state);
        let (owner, hint) = match (guest, state) {
            (None, _) => ("not made by fedvirt", "choose another name"),
            (Some(_), Some(State::Creating)) => {
                ("being made by another process", "choose another name, or wait for that one")
            }
            (Some(_), _) => ("made by fedvirt", "choose another name, or delete that guest first"),
        };
        let uuid = match guest {
            Some(guest) => Some(guest.uuid().to_owned()),
            None => host.find_domain(&self.name).ok().flatten().and_then(|domain| domain.uuid().ok()),
        };
        Error::NameTaken {
            name: self.name.clone(),
            uri: host.uri().to_owned(),
            uuid: uuid.unwrap_or_default(),
            owner,
            hint,
        }
    }

    fn check_image(&self, host: &Host) -> Result<Image> {
        let image = if host.is_local() { self.local_image(host)? } else { remote_image(host, &self.image)? };
        match self.disk_size {
            Some(disk) if disk < image.virtual_size => {
                Err(Error::DiskTooSmall { image: image.path, disk, needed: image.virtual_size })
            }
            _ => Ok(image),
        }
    }

    fn local_image(&self, host: &Host) -> Result<Image> {
        let image = Image::open(&self.image).map_err(|error| match error {
            Error::Io { source, .. } if source.kind() == std::io::ErrorKind::PermissionDenied => {
                own_access_error(&self.image, source)
            }
            other => other,
        })?;
        host.check_guest_can_read(&image.path)?;
        Ok(image)
    }

    fn check_pool(&self, host: &Host) -> Result<PoolFacts> {
        let name = self.pool.as_deref().unwrap_or(DEFAULT_POOL);
        let pool = host.pool(name)?;
        if !pool.is_active()? {
            let uri = host.uri().to_owned();
            return Err(Error::NotActive {
                what: "storage pool",
                name: name.to_owned(),
                uri,
                command: "pool-start",
            });
        }
        let path = pool.document()?.target.and_then(|target| target.path);
        match path {
            Some(path) => Ok(PoolFacts { name: name.to_owned(), path }),
            None => Err(Error::Unsupported {
                uri: host.uri().to_owned(),
                why: format!("storage pool {name:?} has no folder for its volumes"),
                hint: "use a pool of type dir, fs or netfs".into(),
                source: None,
            }),
        }
    }

    fn check_network(&self, host: &Host) -> Result<()> {
        let default = (self.network.is_none() && !host.is_session()).then_some(DEFAULT_NETWORK);
        let named = self.network.iter().chain(&self.more_networks).filter_map(|network| match network {
            Network::Network(name) => Some(name.as_str()),
            _ => None,
        });
        for name in default.into_iter().chain(named) {
            if !host.network(name)?.is_active()? {
                let uri = host.uri().to_owned();
                return Err(Error::NotActive {
                    what: "network",
                    name: name.to_owned(),
                    uri,
                    command: "net-start",
                });
            }
        }
        Ok(())
    }

    /// Whether the guest's SSH port is ours to choose.
    fn chooses_port(&self) -> bool {
        matches!(self.network, None | Some(Network::User { ssh_port: None }))
    }

    /// What makes this guest unlike every other one.
    fn identity(&self, host: &Host) -> Result<Identity> {
        let user_mode = match &self.network {
            None => host.is_session(),
            Some(network) => matches!(network, Network::User { .. }),
        };
        let ssh_port = match self.network {
            Some(Network::User { ssh_port: Some(port) }) => Some(port),
            _ if !user_mode => None,
            _ if host.is_local() => Some(free_port()?),
            _ => {
                return Err(Error::InvalidSpec {
                    what: "network.user.ssh_port".into(),
                    why: format!("which ports are free on {} cannot be seen from here; name one", host.uri()),
                });
            }
        };
        Ok(Identity { uuid: uuid::Uuid::new_v4().to_string(), ssh_port, creator: creator::this_process() })
    }
}

/// What was found while checking.
struct Checked {
    facts: Facts,
    /// What a process that died half-way left under this name.
    leftover: Option<Guest>,
}

/// An image on another host, which must know it as a volume.
fn remote_image(host: &Host, path: &Path) -> Result<Image> {
    let Some(volume) = host.volume_by_path(&path.to_string_lossy())? else {
        return Err(Error::NotFound {
            what: "volume",
            name: path.display().to_string(),
            uri: host.uri().to_owned(),
            hint: "an image on another host must lie in one of its storage pools: upload it there first"
                .into(),
            source: None,
        });
    };
    let document = volume.document()?;
    let format = document.target.as_ref().and_then(|target| target.format.as_ref()?.type_.clone());
    let format = match format {
        Some(VolumeFormatType::Qcow2) => Format::Qcow2,
        Some(VolumeFormatType::Raw) => Format::Raw,
        other => {
            let other = other.as_ref().map_or("of an unknown format", Choice::as_str);
            return Err(Error::ImageFormat {
                path: path.to_owned(),
                found: format!("libvirt says that it is {other}"),
                hint: "give a cloud image in qcow2 or raw format".into(),
            });
        }
    };
    let virtual_size =
        document.capacity.as_ref().and_then(|capacity| capacity.to_bytes("bytes")).unwrap_or_default();
    Ok(Image { path: path.to_owned(), format, virtual_size, default_user: None })
}

/// A port of 127.0.0.1 that nobody uses now.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|source| Error::Io {
        action: "looking for a free port of",
        path: "127.0.0.1".into(),
        source,
    })
}

/// Whether a start failed because somebody took the port meanwhile.
fn is_port_taken(error: &Error) -> bool {
    let text = error.to_string();
    text.contains("Could not set up host forwarding rule") || text.contains("Failed to bind port")
}

/// Runs the steps and reports them.
struct Steps<'a> {
    progress: &'a dyn Progress,
}

impl Steps<'_> {
    fn check(&self, doing: &str) -> Result<()> {
        match self.progress.is_cancelled() {
            true => Err(Error::Cancelled { doing: doing.to_owned() }),
            false => Ok(()),
        }
    }

    fn run<T>(&self, step: &'static str, text: &str, run: impl FnOnce() -> Result<T>) -> Result<T> {
        self.check(text)?;
        let _span = tracing::debug_span!("step", step).entered();
        self.progress.event(Event::Started { step, text });
        let done = run()?;
        self.progress.event(Event::Finished { step });
        Ok(done)
    }
}
