//! Another seed for a guest that is there, and none.
//!
//! What runs is never touched: a CD that vanishes under a guest, or changes, is a surprise. The definition changes,
//! so the next start has the new seed; the old volume goes when nothing uses it any more.

use sha2::{Digest, Sha256};

use super::Guest;
use super::plan::{IGNITION_BLOB, IGNITION_SERIAL, SeedVolume, insert_seed, mac_addresses};
use super::record::{CloudInitState, OwnedVolume, Record};
use super::spec::{SeedKind, with_reporter};
use crate::cloudinit::Seed;
use crate::error::{Error, Result};
use crate::host::PoolHandle;
use crate::model::domain::devices::DiskDevice;
use crate::model::domain::{Domain, SmbiosEntry, SysinfoType};

impl Guest {
    /// Gives the guest another seed, for its next start; a reboot within the guest keeps the old one. cloud-init
    /// applies it when its [instance-id](Seed#the-instance-id) is another, and then does all that it does on a first
    /// boot; SSH host keys are made anew, too. [`wait_ready`](Self::wait_ready) waits for that from then on.
    ///
    /// ```no_run
    /// use fedvirt_core::cloudinit::{CloudInit, Seed, User};
    /// use fedvirt_core::guest::SeedKind;
    /// use fedvirt_core::{Guest, Host};
    ///
    /// let guest = Guest::lookup(&Host::open("qemu:///system")?, "web1")?;
    /// let config = CloudInit::new().user(User::new("alice")).package("htop");
    /// guest.set_seed(&Seed::new(&config, guest.name())?, &SeedKind::Iso)?;
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Seed::validate`], and [`InvalidSpec`](Error::InvalidSpec) for a kind that has no image. When a later step
    /// fails, the guest keeps the seed that it has, and what was made is removed again.
    pub fn set_seed(&self, seed: &Seed, kind: &SeedKind) -> Result<()> {
        let _span = tracing::debug_span!("set_seed", guest = self.name()).entered();
        if is_ignition(&self.domain().document(true)?) {
            return Err(Error::InvalidSpec {
                what: "seed".into(),
                why: "the guest's image is set up by Ignition, on its first boot alone; make a new guest"
                    .into(),
            });
        }
        let mut seed = seed.clone();
        if let Some(config) = &mut seed.network_config {
            // More than any guest has.
            config.match_nics(&mac_addresses(self.uuid()).take(64).map(String::from).collect::<Vec<_>>());
        }
        seed.validate()?;
        let image = kind.image(&with_reporter(seed)?)?;
        let mut record = self.record()?;
        let Some(pool_name) = record.volumes.iter().find_map(|volume| volume.pool.clone()) else {
            return Err(Error::NotOurs { name: self.name().to_owned() });
        };
        // By its content, so that the same seed again is the same volume.
        let digest = Sha256::digest(&image)
            .iter()
            .take(4)
            .fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        let name = format!("{}-seed-{digest}.iso", self.volume_stem());
        let pool = self.domain().host().pool(&pool_name)?;
        // The record goes first, as it does when the guest is made: it must name whatever there is.
        let before = record.clone();
        if !record.volumes.iter().any(|volume| volume.name.as_ref() == Some(&name)) {
            record.volumes.push(OwnedVolume::new(&pool_name, &name));
            self.write_record(&record, self.state()?.is_active())?;
        }
        let volume = SeedVolume::new(&name, image);
        match self.insert(&pool, &volume, &mut record) {
            Ok(()) => self.drop_unused_seeds(),
            Err(error) => {
                if let Err(second) = self.take_back(&pool, &name, &record, before) {
                    tracing::warn!(name, error = %second, "could not remove a seed that was not finished");
                }
                Err(error)
            }
        }
    }

    /// Makes the seed's volume, and puts it into the definition.
    fn insert(&self, pool: &PoolHandle, seed: &SeedVolume, record: &mut Record) -> Result<()> {
        let name = seed.volume.name.clone().unwrap_or_default();
        let there = match pool.volume(&name, true)? {
            Some(volume) if self.is_used(&volume.path()?)? => Some(volume),
            // It may be what is left of an upload that was killed.
            Some(volume) => volume.delete().map(|()| None)?,
            None => None,
        };
        let volume = match there {
            Some(volume) => volume,
            None => {
                let made = pool.create_volume(&seed.volume)?;
                made.upload(&seed.content)?;
                made
            }
        };
        let path = volume.path()?;
        let former: Vec<_> = self.seed_volumes(record)?.into_iter().map(|(_, path)| path).collect();
        // Before the definition: whoever dies in between leaves a guest that is waited for in vain, but none that is ready
        // too early.
        record.cloud_init = Some(CloudInitState::Pending);
        self.write_record(record, self.state()?.is_active())?;
        self.domain().redefine(|domain| {
            forget_server(domain);
            insert_seed(domain, &path, &former);
        })
    }

    /// Removes a seed's volume that was not put into the definition, and has the record say what it said before.
    fn take_back(&self, pool: &PoolHandle, name: &str, record: &Record, before: Record) -> Result<()> {
        let removed = match pool.volume(name, true) {
            Ok(Some(volume)) => volume.path().and_then(|path| match self.is_used(&path)? {
                true => Ok(()),
                false => volume.delete(),
            }),
            other => other.map(drop),
        };
        // It must go on to name what could not be removed.
        let volumes = if removed.is_ok() { before.volumes } else { record.volumes.clone() };
        self.write_record(&Record { volumes, ..before }, self.state()?.is_active())?;
        removed
    }

    /// Whether the next start will use a file, or what runs does.
    fn is_used(&self, path: &str) -> Result<bool> {
        if uses(&self.domain().document(true)?, path) {
            return Ok(true);
        }
        Ok(self.state()?.is_active() && uses(&self.domain().document(false)?, path))
    }

    /// Takes the seed away, for the guest's next start.
    ///
    /// # Errors
    /// [`NotFound`](Error::NotFound) when the guest is gone; what libvirt refuses, such as while the seed's pool does not run.
    pub fn remove_seed(&self) -> Result<()> {
        let paths = self.seed_volumes(&self.record()?)?;
        self.domain().redefine(|domain| {
            forget_server(domain);
            let ours = |file: &Option<String>| {
                file.as_ref().is_some_and(|file| paths.iter().any(|(_, path)| path == file))
            };
            for disk in domain.devices.iter_mut().flat_map(|devices| &mut devices.disks) {
                // An empty drive stays where it was, for another seed.
                if disk.source.as_ref().is_some_and(|source| ours(&source.file)) {
                    disk.source = None;
                }
            }
            // Other disks do not work without a source.
            if let Some(devices) = &mut domain.devices {
                devices.disks.retain(|disk| disk.source.is_some() || disk.device == Some(DiskDevice::Cdrom));
            }
            for sysinfo in &mut domain.sysinfos {
                sysinfo.entries.retain(|entry| !ours(&entry.file));
            }
            domain
                .sysinfos
                .retain(|sysinfo| !sysinfo.entries.is_empty() || sysinfo.type_ != Some(SysinfoType::Fwcfg));
        })?;
        self.drop_unused_seeds()
    }

    /// Deletes the seeds that no start will use. While the guest runs, it may have any of them open.
    pub(super) fn drop_unused_seeds(&self) -> Result<()> {
        if self.state()?.is_active() {
            return Ok(());
        }
        let mut record = self.record()?;
        let definition = self.domain().document(true)?;
        let mut dropped = Vec::new();
        for (name, path) in self.seed_volumes(&record)? {
            if !uses(&definition, &path)
                && let Some(volume) = self.domain().host().volume_by_path(&path)?
            {
                tracing::debug!(name, "deleting a seed that is no longer used");
                volume.delete()?;
                dropped.push(Some(name));
            }
        }
        if dropped.is_empty() {
            return Ok(());
        }
        record.volumes.retain(|volume| !dropped.contains(&volume.name));
        self.write_record(&record, false)
    }

    /// What the names of the guest's volumes begin with.
    fn volume_stem(&self) -> String {
        format!("{}-{}", self.name(), self.uuid().get(..8).unwrap_or_default())
    }

    /// The names and paths of the seeds that belong to the guest.
    fn seed_volumes(&self, record: &Record) -> Result<Vec<(String, String)>> {
        let stem = self.volume_stem();
        let is_seed = |name: &str| {
            name.strip_prefix(&stem)
                .is_some_and(|rest| rest.starts_with("-seed") || rest.starts_with("-ignition"))
        };
        let mut found = Vec::new();
        for volume in &record.volumes {
            if let (Some(pool), Some(name)) = (&volume.pool, &volume.name)
                && is_seed(name)
                && let Some(volume) = self.domain().host().pool(pool)?.volume(name, false)?
            {
                found.push((name.clone(), volume.path()?));
            }
        }
        Ok(found)
    }
}

/// Whether Ignition gets its config by a definition.
fn is_ignition(domain: &Domain) -> bool {
    let mut entries = domain.sysinfos.iter().flat_map(|sysinfo| &sysinfo.entries);
    let mut disks = domain.devices.iter().flat_map(|devices| &devices.disks);
    entries.any(|entry| entry.name.as_deref() == Some(IGNITION_BLOB))
        || disks.any(|disk| disk.serial.as_deref() == Some(IGNITION_SERIAL))
}

/// Takes a serial number away that leads to a seed.
fn forget_server(domain: &mut Domain) {
    let leads =
        |entry: &SmbiosEntry| entry.value.as_deref().is_some_and(|value| value.starts_with("ds=nocloud"));
    for system in domain.sysinfos.iter_mut().filter_map(|sysinfo| sysinfo.system.as_mut()) {
        system.entries.retain(|entry| !leads(entry));
    }
}

/// Whether a definition names a file.
fn uses(domain: &Domain, path: &str) -> bool {
    let is = |file: &Option<String>| file.as_deref() == Some(path);
    let disks = domain.devices.iter().flat_map(|devices| &devices.disks);
    disks.filter_map(|disk| disk.source.as_ref()).any(|source| is(&source.file))
        || domain.sysinfos.iter().flat_map(|sysinfo| &sysinfo.entries).any(|entry| is(&entry.file))
}
