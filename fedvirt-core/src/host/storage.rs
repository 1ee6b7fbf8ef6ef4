//! Storage pools and volumes of a host.

use std::time::{Duration, Instant};

use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;
use virt::stream::Stream;
use virt::sys as virt_sys;

use super::Host;
use super::errors::{code, libvirt};
use crate::error::{Error, Result};
use crate::model::storage_pool::Pool;
use crate::model::storage_volume::Volume;

/// A storage pool on a host.
pub struct PoolHandle {
    host: Host,
    pool: StoragePool,
    name: String,
}

/// A volume on a host.
pub struct VolumeHandle {
    volume: StorageVol,
}

impl PoolHandle {
    pub(super) fn new(host: Host, pool: StoragePool, name: &str) -> Self {
        Self { host, pool, name: name.to_owned() }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its document ([pool XML](https://libvirt.org/formatstorage.html)).
    pub fn document(&self) -> Result<Pool> {
        let xml = self.pool.xml_desc(0).map_err(libvirt(format!("reading pool {}", self.name)))?;
        Pool::from_xml(&xml)
    }

    /// Whether it is running.
    pub fn is_active(&self) -> Result<bool> {
        self.pool.is_active().map_err(libvirt(format!("asking for the state of pool {}", self.name)))
    }

    /// A volume by name, if the pool has it. A volume that libvirt has not noticed yet is found, too: the pool
    /// is refreshed before the answer is no, if `refresh` is set.
    pub fn volume(&self, name: &str, refresh: bool) -> Result<Option<VolumeHandle>> {
        match self.pool.lookup_storage_vol_by_name(name) {
            Ok(volume) => Ok(Some(VolumeHandle { volume })),
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_STORAGE_VOL => {
                if !refresh {
                    return Ok(None);
                }
                self.refresh()?;
                self.volume(name, false)
            }
            Err(error) => Err(libvirt(format!("looking up volume {name} in pool {}", self.name))(error)),
        }
    }

    /// Looks anew at what the pool holds.
    pub fn refresh(&self) -> Result<()> {
        patiently("asynchronous jobs", || self.pool.refresh(0))
            .map_err(libvirt(format!("refreshing pool {}", self.name)))
    }

    /// Makes a volume ([volume XML](https://libvirt.org/formatstorage.html#storage-volume-xml)).
    ///
    /// # Errors
    /// [`VolumeExists`](Error::VolumeExists) when the pool has one of that name.
    pub fn create_volume(&self, document: &Volume) -> Result<VolumeHandle> {
        let name = document.name.clone().unwrap_or_default();
        match StorageVol::create_xml(&self.pool, &document.to_xml(), 0) {
            Ok(volume) => Ok(VolumeHandle { volume }),
            Err(error) if code(&error) == virt_sys::VIR_ERR_STORAGE_VOL_EXIST => {
                Err(Error::VolumeExists { pool: self.name.clone(), name })
            }
            Err(error) => Err(libvirt(format!("making volume {name} in pool {}", self.name))(error)),
        }
    }

    /// The host that the pool is on.
    pub fn host(&self) -> &Host {
        &self.host
    }
}

impl VolumeHandle {
    pub(super) fn new(volume: StorageVol) -> Self {
        Self { volume }
    }

    /// Its path on the host.
    pub fn path(&self) -> Result<String> {
        self.volume.path().map_err(libvirt("asking for a volume's path"))
    }

    /// Its document ([volume XML](https://libvirt.org/formatstorage.html#storage-volume-xml)).
    pub fn document(&self) -> Result<Volume> {
        let xml = self.volume.xml_desc(0).map_err(libvirt("reading a volume"))?;
        Volume::from_xml(&xml)
    }

    /// Writes content into it, from its beginning.
    pub fn upload(&self, host: &Host, content: &[u8]) -> Result<()> {
        let fail = || libvirt("uploading to a volume");
        let stream = Stream::new(host.connect(), 0).map_err(fail())?;
        self.volume.upload(&stream, 0, content.len() as u64, 0).map_err(fail())?;
        let mut rest = content;
        while !rest.is_empty() {
            match stream.send(rest) {
                Ok(sent) => rest = &rest[usize::try_from(sent).unwrap_or(0).min(rest.len())..],
                Err(error) => {
                    let failed = fail()(error);
                    // The error that counts is the one that broke the upload.
                    let _ = stream.abort();
                    return Err(failed);
                }
            }
        }
        stream.finish().map_err(fail())
    }

    /// Deletes it and what it holds. A volume that is gone already is no error.
    pub fn delete(&self) -> Result<()> {
        match patiently("still being allocated", || self.volume.delete(0)) {
            Ok(()) => Ok(()),
            // Somebody was faster.
            Err(error) if code(&error) == virt_sys::VIR_ERR_NO_STORAGE_VOL => Ok(()),
            Err(error) => Err(libvirt("deleting a volume")(error)),
        }
    }
}

/// Tries again while libvirt refuses because a volume is being made: another client's, or that of a client that
/// died in the middle, which libvirt finishes all the same.
fn patiently(
    busy: &str,
    call: impl Fn() -> Result<(), virt::error::Error>,
) -> Result<(), virt::error::Error> {
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        match call() {
            Err(error) if error.message().contains(busy) && Instant::now() < deadline => {
                std::thread::sleep(Duration::from_millis(20));
            }
            result => return result,
        }
    }
}
