//! The images that a pool keeps for guests: which there are, and which may go.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use super::base::{self, is_ours};
use crate::host::{DomainHandle, Host, PoolHandle, VolumeHandle};
use crate::image::{Info, Prune};
use crate::model::domain::Domain;
use crate::model::domain::devices::{BackingStore, Disk, DiskSource, StorageFormat};
use crate::model::storage_volume::Volume;
use crate::xml::Choice as _;
use crate::{Error, Result};

/// How long an upload may stand still that nobody here knows of.
const STILL: Duration = Duration::from_secs(24 * 3600);
/// How long it may take until a guest is defined on an image that was just made.
const UNDER_WAY: Duration = Duration::from_secs(300);

impl PoolHandle {
    /// The images that [`fetch_image`](Self::fetch_image) and guests [by name](super::Spec::os) put into this pool.
    ///
    /// # Errors
    /// What libvirt refuses; the pool must be running.
    pub fn images(&self) -> Result<Vec<VolumeHandle>> {
        let mut images = Vec::new();
        for volume in self.volumes()? {
            if !is_ours(&volume.name()?) {
                continue;
            }
            match base::finished(&volume) {
                Ok(Some(_)) => images.push(volume),
                Ok(None) => {}
                Err(error @ Error::ImageFormat { .. }) => {
                    tracing::warn!(%error, "an image in a pool was damaged, and is passed by");
                }
                Err(error) => return Err(error),
            }
        }
        Ok(images)
    }

    /// Removes such images, by age and size, but none that a volume of any of the host's pools or a disk of any of its
    /// domains stands on, or that any domain's document names. Those that were made longest ago go first, and none that was
    /// made within the last five minutes, for a guest on it may be under way. What uploads left that were killed goes, too,
    /// a day later. The names of what was removed.
    ///
    /// An image's age is the time since it was made: when it was last read is no help, since libvirt itself reads each
    /// volume's beginning whenever it looks at the pool. In pools that tell no times (of LVM, RBD, and others), no image is
    /// old; there images go by [`to_size`](Prune::to_size) alone, whenever they were made.
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
        let mut images = Vec::new();
        for volume in self.volumes()? {
            let name = volume.name()?;
            if is_ours(&name) {
                let document = volume.document()?;
                images.push((age(&document), room(&document), name, volume));
            }
        }
        images.sort_by_key(|(age, ..)| std::cmp::Reverse(*age));
        let mut left = images.iter().map(|(_, room, ..)| room).sum::<u64>();
        let used = Used::on(self.host())?;
        let mut removed = Vec::new();
        for (age, room, name, volume) in images {
            let is_old = |limit| age.is_some_and(|age| age >= limit);
            let old = what.unused_for.is_some_and(is_old);
            let excess = what.to_size.is_some_and(|size| left > size.as_bytes());
            let dead = is_old(what.unused_for.unwrap_or_default().max(STILL));
            let young = age.is_some_and(|age| age < UNDER_WAY);
            if !(old || excess || dead) || young || used.has(&name) {
                continue;
            }
            let whole = match base::finished(&volume) {
                Ok(image) => image.is_some(),
                // It was damaged since: no less an image that may go.
                Err(Error::ImageFormat { .. }) => true,
                Err(error) => return Err(error),
            };
            // Somebody may be at what is not finished.
            if !(if whole { old || excess } else { dead }) {
                continue;
            }
            // Guests may have been defined since.
            if named(self.host(), &name)? {
                continue;
            }
            volume.delete()?;
            left = left.saturating_sub(room);
            removed.push(name);
        }
        Ok(removed)
    }
}

fn room(document: &Volume) -> u64 {
    document.allocation.as_ref().and_then(|size| size.to_bytes("bytes")).unwrap_or_default().as_bytes()
}

/// Since when it has been as it is; none where the pool does not say.
fn age(document: &Volume) -> Option<Duration> {
    let time = document.target.as_ref()?.timestamps.as_ref()?.mtime.as_ref()?;
    let seconds = time.split('.').next()?.parse().ok()?;
    // What is made in the future by this machine's clock is new.
    Some(UNIX_EPOCH.checked_add(Duration::from_secs(seconds))?.elapsed().unwrap_or_default())
}

/// Whether any domain's document names it, wherever: no two images of ours have the same name, and nothing else has.
fn named(host: &Host, name: &str) -> Result<bool> {
    for domain in host.domains()? {
        if documents(&domain)?.iter().any(|document| document.to_xml().contains(name)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// As it is defined, and as it runs.
fn documents(domain: &DomainHandle) -> Result<Vec<Domain>> {
    let read = |inactive| match domain.document(inactive) {
        // Deleted meanwhile, it uses nothing.
        Err(Error::NotFound { .. }) => Ok(None),
        document => document.map(Some),
    };
    let running = if domain.state()?.is_active() { read(false)? } else { None };
    Ok(read(true)?.into_iter().chain(running).collect())
}

/// What stands on images. File names, since paths can be written in many ways.
struct Used {
    /// The names of all files that a volume or a disk stands on.
    files: BTreeSet<String>,
    /// All domains' documents.
    documents: Vec<String>,
}

impl Used {
    fn has(&self, name: &str) -> bool {
        self.files.contains(name) || self.documents.iter().any(|document| document.contains(name))
    }

    fn on(host: &Host) -> Result<Self> {
        let mut volumes = BTreeMap::new();
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
                volumes.insert((pool.name().to_owned(), volume.name()?), volume.path()?);
                if let Some(backing) = document.backing_store
                    && let Some(path) = backing.path
                {
                    below.push((
                        path,
                        format(backing.format.and_then(|f| Some(f.type_?.as_str().to_owned()))),
                    ));
                }
            }
        }
        let mut documents = Vec::new();
        for domain in host.domains()? {
            for document in self::documents(&domain)? {
                below.extend(disks(&document, &volumes));
                documents.push(document.to_xml());
            }
        }
        let known: BTreeSet<&String> = volumes.values().collect();
        let mut files = BTreeSet::new();
        for (path, format) in below {
            files.insert(file_name(&path));
            if format == "raw" || known.contains(&path) {
                continue;
            }
            files.extend(chain(host, &path)?);
        }
        Ok(Self { files, documents })
    }
}

/// A domain's files and block devices, with their formats: its disks, what they are copied to, and what libvirt says that
/// these stand on. Volumes are known by pool and name.
fn disks(document: &Domain, volumes: &BTreeMap<(String, String), String>) -> Vec<(String, String)> {
    let path = |source: &DiskSource| {
        let volume = source.pool.clone().zip(source.volume.clone());
        // A volume that is not there stands on nothing.
        let volume = volume.and_then(|volume| volumes.get(&volume).cloned());
        source.file.clone().or_else(|| source.dev.clone()).or(volume)
    };
    let mut files = Vec::new();
    let mut add = |source: Option<&DiskSource>, format: Option<&StorageFormat>| {
        let format = format.map(|format| format.as_str().to_owned()).unwrap_or_default();
        let data = source.and_then(|source| source.data_store.as_ref()?.source.as_deref());
        files.extend(source.and_then(path).map(|path| (path, format)));
        files.extend(data.and_then(path).map(|path| (path, "raw".to_owned())));
    };
    let all: &[Disk] = document.devices.as_ref().map_or(&[], |devices| &devices.disks);
    for disk in all {
        add(disk.source.as_deref(), disk.driver.as_ref().and_then(|driver| driver.type_.as_ref()));
        let mut stores: Vec<&BackingStore> = disk.backing_store.as_deref().into_iter().collect();
        if let Some(mirror) = &disk.mirror {
            add(mirror.source.as_deref(), mirror.format.as_ref().and_then(|format| format.type_.as_ref()));
            stores.extend(mirror.backing_store.as_deref());
        }
        while let Some(store) = stores.pop() {
            add(store.source.as_deref(), store.format.as_ref().and_then(|format| format.type_.as_ref()));
            stores.extend(store.backing_store.as_deref());
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_files_of_disks_are_seen() {
        let document = Domain::from_xml(
            "<domain><devices>
               <disk type='file'><driver type='qcow2'/>
                 <source file='/p/top'><dataStore type='file'><source file='/p/data'/></dataStore></source>
                 <backingStore type='block'><format type='qcow2'/><source dev='/dev/middle'/>
                   <backingStore type='file'><source file='/p/base'/></backingStore>
                 </backingStore>
                 <mirror type='volume'><format type='qcow2'/><source pool='a' volume='copy'/>
                   <backingStore type='file'><source file='/p/below'/></backingStore>
                 </mirror>
               </disk>
               <disk type='block'><driver type='raw'/><source dev='/dev/disk'/></disk>
               <disk type='volume'><source pool='a' volume='gone'/></disk>
               <disk type='network'><source protocol='nbd' name='x'/></disk>
               <disk type='file' device='cdrom'/>
             </devices></domain>",
        )
        .unwrap();
        let volumes = [(("a".to_owned(), "copy".to_owned()), "/a/copy".to_owned())].into();
        let mut found = disks(&document, &volumes);
        found.sort();
        let found: Vec<_> = found.iter().map(|(path, format)| (path.as_str(), format.as_str())).collect();
        assert_eq!(
            found,
            [
                ("/a/copy", "qcow2"),
                ("/dev/disk", "raw"),
                ("/dev/middle", "qcow2"),
                ("/p/base", ""),
                ("/p/below", ""),
                ("/p/data", "raw"),
                ("/p/top", "qcow2"),
            ]
        );
    }

    #[test]
    fn what_has_no_time_is_not_old() {
        let age = |times: &str| {
            let xml = format!("<volume><target>{times}</target></volume>");
            super::age(&Volume::from_xml(&xml).unwrap())
        };
        let times = |time: &str| age(&format!("<timestamps><atime>1</atime>{time}</timestamps>"));
        assert_eq!((age(""), times(""), times("<mtime>soon</mtime>")), (None, None, None));
        assert!(times("<mtime>1000000000.5</mtime>").unwrap() > STILL);
        assert_eq!(times("<mtime>99999999999.1</mtime>"), Some(Duration::ZERO));
    }
}
