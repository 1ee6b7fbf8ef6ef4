//! The images that a pool keeps for guests: which there are, and which may go.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::base::{self, is_ours};
use crate::host::{Host, PoolHandle, VolumeHandle};
use crate::image::{Info, Prune};
use crate::model::domain::Domain;
use crate::model::domain::devices::{BackingStore, Disk};
use crate::model::storage_volume::Volume;
use crate::xml::Choice as _;
use crate::{Error, Result};

/// How long an upload may stand still that nobody here knows of.
const STILL: Duration = Duration::from_secs(24 * 3600);

impl PoolHandle {
    /// The images that [`fetch_image`](Self::fetch_image) and guests [by name](super::Spec::os) put into this pool.
    ///
    /// # Errors
    /// What libvirt refuses; the pool must be running.
    pub fn images(&self) -> Result<Vec<VolumeHandle>> {
        let mut images = Vec::new();
        for volume in self.volumes()? {
            if is_ours(&volume.name()?) && base::finished(&volume)?.is_some() {
                images.push(volume);
            }
        }
        Ok(images)
    }

    /// Removes such images, by age and size, but none that a volume of any of the host's pools or a disk of any of its
    /// domains stands on. Those that were not read for longest go first. What uploads left that were killed goes, too, a day
    /// later. The names of what was removed.
    ///
    /// ```no_run
    /// # fn main() -> fedvirt_core::Result<()> {
    /// use fedvirt_core::image::Prune;
    /// use fedvirt_core::{ByteSize, Host};
    /// let pool = Host::open("qemu:///system")?.pool("default")?;
    /// let gone = pool.prune_images(&Prune::new().to_size(ByteSize::gib(10)))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`NotActive`](Error::NotActive) for a pool of the host that does not run, and [`InvalidSpec`](Error::InvalidSpec)
    /// for a disk of which nobody can tell what it stands on; then nothing is removed.
    pub fn prune_images(&self, what: &Prune) -> Result<Vec<String>> {
        if !what.keep_used_in.is_empty() {
            return Err(Error::InvalidSpec {
                what: "keep_used_in".into(),
                why: "a pool's images are looked for in all pools and domains of its host; leave it out"
                    .into(),
            });
        }
        let used = used(self.host())?;
        let mut images = Vec::new();
        let mut removed = Vec::new();
        for volume in self.volumes()? {
            let name = volume.name()?;
            if !is_ours(&name) || used.contains(&name) {
                continue;
            }
            let document = volume.document()?;
            let age = last_used(&document).elapsed().unwrap_or_default();
            match base::finished(&volume)? {
                Some(_) => images.push((age, room(&document), name, volume)),
                None if age > what.unused_for.unwrap_or_default().max(STILL) => {
                    volume.delete()?;
                    removed.push(name);
                }
                None => {}
            }
        }
        images.sort_by_key(|(age, ..)| std::cmp::Reverse(*age));
        let mut left = images.iter().map(|(_, room, ..)| room).sum::<u64>() + self.room_of(&used)?;
        for (age, room, name, volume) in images {
            let old = what.unused_for.is_some_and(|limit| age >= limit);
            let excess = what.to_size.is_some_and(|size| left > size.as_bytes());
            if old || excess {
                volume.delete()?;
                left = left.saturating_sub(room);
                removed.push(name);
            }
        }
        Ok(removed)
    }

    /// The room that images take which stay anyway.
    fn room_of(&self, used: &BTreeSet<String>) -> Result<u64> {
        let mut sum = 0;
        for volume in self.volumes()? {
            let name = volume.name()?;
            if is_ours(&name) && used.contains(&name) {
                sum += room(&volume.document()?);
            }
        }
        Ok(sum)
    }
}

fn room(document: &Volume) -> u64 {
    document.allocation.as_ref().and_then(|size| size.to_bytes("bytes")).unwrap_or_default().as_bytes()
}

/// When it was last read or written; long ago where the pool does not say.
fn last_used(document: &Volume) -> SystemTime {
    let times = document.target.as_ref().and_then(|target| target.timestamps.as_ref());
    let times = times.map(|times| [&times.atime, &times.mtime]).unwrap_or([&None, &None]);
    let seconds = times.into_iter().flatten().filter_map(|time| time.split('.').next()?.parse().ok()).max();
    UNIX_EPOCH + Duration::from_secs(seconds.unwrap_or_default())
}

/// The file names of everything that a volume or a domain's disk stands on. Names, since paths can be written in many ways,
/// and no two images of ours have the same.
fn used(host: &Host) -> Result<BTreeSet<String>> {
    let (mut used, mut known) = (BTreeSet::new(), BTreeSet::new());
    let mut below = Vec::new();
    for pool in host.pools()? {
        if !pool.is_active()? {
            return Err(Error::NotActive {
                what: "storage pool",
                name: pool.name().to_owned(),
                uri: host.uri().to_owned(),
                command: "pool-start",
            });
        }
        pool.refresh()?;
        for volume in pool.volumes()? {
            let document = volume.document()?;
            let format = |format: Option<String>| format.unwrap_or_default();
            known.insert(volume.path()?);
            if let Some(backing) = document.backing_store
                && let Some(path) = backing.path
            {
                below.push((path, format(backing.format.and_then(|f| Some(f.type_?.as_str().to_owned())))));
            }
        }
    }
    for domain in host.domains()? {
        let mut documents = vec![domain.document(true)?];
        if domain.state()?.is_active() {
            documents.push(domain.document(false)?);
        }
        documents.iter().for_each(|document| below.extend(disks(document)));
    }
    for (path, format) in below {
        used.insert(file_name(&path));
        if format == "raw" || known.contains(&path) {
            continue;
        }
        used.extend(chain(host, &path)?);
    }
    Ok(used)
}

/// A domain's files, with their formats: its disks, and what libvirt says that they stand on.
fn disks(document: &Domain) -> Vec<(String, String)> {
    fn add(store: Option<&BackingStore>, files: &mut Vec<(String, String)>) {
        let Some(store) = store else { return };
        if let Some(path) = store.source.as_ref().and_then(|source| source.file.clone()) {
            let format = store.format.as_ref().and_then(|format| Some(format.type_.as_ref()?.as_str()));
            files.push((path, format.unwrap_or_default().to_owned()));
        }
        add(store.backing_store.as_deref(), files);
    }
    let mut files = Vec::new();
    let all: &[Disk] = document.devices.as_ref().map_or(&[], |devices| &devices.disks);
    for disk in all {
        if let Some(path) = disk.source.as_ref().and_then(|source| source.file.clone()) {
            let format = disk.driver.as_ref().and_then(|driver| Some(driver.type_.as_ref()?.as_str()));
            files.push((path, format.unwrap_or_default().to_owned()));
        }
        add(disk.backing_store.as_deref(), &mut files);
    }
    files
}

/// What a file stands on that is in no pool: only this machine's can be looked at.
fn chain(host: &Host, path: &str) -> Result<Vec<String>> {
    let unknown = |why: String| Error::InvalidSpec {
        what: format!("disk {path}"),
        why: format!("what it stands on cannot be told, so no image may go: {why}"),
    };
    if !host.is_local() {
        return Err(unknown("it is in none of the host's storage pools; define one for its folder".into()));
    }
    match Info::chain(path) {
        Ok(chain) => Ok(chain.iter().map(|link| file_name(&link.path.to_string_lossy())).collect()),
        // What is not there, and what is no image, stands on nothing.
        Err(Error::ImageNotFound { .. }) => Ok(Vec::new()),
        Err(Error::ImageFormat { found, .. }) if !found.contains("overlay") && !found.contains("chain") => {
            Ok(Vec::new())
        }
        Err(error) => Err(unknown(error.to_string())),
    }
}

fn file_name(path: &str) -> String {
    Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned()
}
