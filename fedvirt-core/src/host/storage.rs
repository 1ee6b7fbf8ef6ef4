//! Storage pools and volumes of a host.

use std::io::Read;
use std::time::{Duration, Instant};

use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;
use virt::sys as virt_sys;

use super::Host;
use super::errors::{code, from, libvirt};
#[cfg(feature = "images")]
use super::upload::head;
use super::upload::{Content, upload};
use crate::error::{Error, Result};
use crate::model::storage_pool::Pool;
use crate::model::storage_volume::Volume;
use crate::progress::Progress;

/// A storage pool on a host.
pub struct PoolHandle {
    host: Host,
    pool: StoragePool,
    name: String,
}

/// A volume on a host.
pub struct VolumeHandle {
    host: Host,
    volume: StorageVol,
}

impl PoolHandle {
    pub(super) fn new(host: Host, pool: StoragePool) -> Result<Self> {
        let name = pool.name().map_err(libvirt("asking for a pool's name"))?;
        Ok(Self { host, pool, name })
    }

    fn volume_handle(&self, volume: StorageVol) -> VolumeHandle {
        VolumeHandle::new(self.host.clone(), volume)
    }

    /// What `libvirt` says of a failure, with the pool's name.
    fn failed(&self, doing: &str) -> impl FnOnce(virt::error::Error) -> Error {
        libvirt(format!("{doing} pool {}", self.name))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its UUID.
    pub fn uuid(&self) -> Result<String> {
        self.pool.uuid_string().map_err(self.failed("asking for the UUID of"))
    }

    /// Its document ([pool XML](https://libvirt.org/formatstorage.html)).
    pub fn document(&self) -> Result<Pool> {
        Pool::from_xml(&self.pool.xml_desc(0).map_err(self.failed("reading"))?)
    }

    /// Whether it is running.
    pub fn is_active(&self) -> Result<bool> {
        self.pool.is_active().map_err(self.failed("asking for the state of"))
    }

    /// Whether it starts with the host.
    pub fn autostart(&self) -> Result<bool> {
        self.pool.autostart().map_err(self.failed("asking for the autostart of"))
    }

    /// Sets whether it starts with the host.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        self.pool.set_autostart(autostart).map_err(self.failed("setting the autostart of"))
    }

    /// Makes what it needs on the host, such as the folder of a directory pool. What is there stays as it is.
    pub fn build(&self) -> Result<()> {
        self.pool.build(0).map_err(self.failed("building"))
    }

    /// Starts it.
    pub fn start(&self) -> Result<()> {
        self.pool.create(0).map_err(self.failed("starting"))
    }

    /// Stops it. What it holds stays.
    pub fn destroy(&self) -> Result<()> {
        self.pool.destroy().map_err(self.failed("stopping"))
    }

    /// Removes its definition. What it holds stays.
    pub fn undefine(&self) -> Result<()> {
        self.pool.undefine().map_err(self.failed("removing the definition of"))
    }

    /// All volumes that libvirt knows in it; [`refresh`](Self::refresh) looks for others. The pool must be running.
    pub fn volumes(&self) -> Result<Vec<VolumeHandle>> {
        let volumes = self.pool.list_all_volumes(0).map_err(self.failed("listing the volumes of"))?;
        Ok(volumes.into_iter().map(|volume| self.volume_handle(volume)).collect())
    }

    /// A volume by name, if the pool has it. A volume that libvirt has not noticed yet is found, too: the pool
    /// is refreshed before the answer is no, if `refresh` is set.
    pub fn volume(&self, name: &str, refresh: bool) -> Result<Option<VolumeHandle>> {
        match self.pool.lookup_storage_vol_by_name(name) {
            Ok(volume) => Ok(Some(self.volume_handle(volume))),
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
        patiently("asynchronous jobs", || self.pool.refresh(0)).map_err(self.failed("refreshing"))
    }

    /// Makes a volume ([volume XML](https://libvirt.org/formatstorage.html#storage-volume-xml)).
    ///
    /// # Errors
    /// [`VolumeExists`](Error::VolumeExists) when the pool has one of that name.
    pub fn create_volume(&self, document: &Volume) -> Result<VolumeHandle> {
        let name = document.name.clone().unwrap_or_default();
        match StorageVol::create_xml(&self.pool, &document.to_xml(), 0) {
            Ok(volume) => Ok(self.volume_handle(volume)),
            Err(error) if code(&error) == virt_sys::VIR_ERR_STORAGE_VOL_EXIST => {
                Err(Error::VolumeExists { pool: self.name.clone(), name, source: Some(from(&error)) })
            }
            Err(error) => Err(libvirt(format!("making volume {name} in pool {}", self.name))(error)),
        }
    }

    /// Makes a volume of so many bytes of a reader, as they come. Zeros take no room in it, where libvirt can leave
    /// holes. When anything fails, no volume is left. Progress as in [`upload_from`](VolumeHandle::upload_from).
    ///
    /// # Errors
    /// As [`create_volume`](Self::create_volume) and `upload_from`.
    pub fn create_volume_from(
        &self,
        document: &Volume,
        content: &mut dyn Read,
        length: u64,
        progress: &dyn Progress,
    ) -> Result<VolumeHandle> {
        let made = self.create_volume(document)?;
        let content = Content { reader: content, length, offset: 0, sparse: true };
        match upload(&self.host, &made.volume, content, progress) {
            Ok(()) => Ok(made),
            Err(error) => {
                if let Err(second) = made.delete() {
                    tracing::warn!(error = %second, "could not remove a volume that was not finished");
                }
                Err(error)
            }
        }
    }

    /// The host that the pool is on.
    pub fn host(&self) -> &Host {
        &self.host
    }
}

impl VolumeHandle {
    pub(super) fn new(host: Host, volume: StorageVol) -> Self {
        Self { host, volume }
    }

    /// Its name in its pool.
    pub fn name(&self) -> Result<String> {
        self.volume.name().map_err(libvirt("asking for a volume's name"))
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
    pub fn upload(&self, content: &[u8]) -> Result<()> {
        self.upload_from(&mut &*content, content.len() as u64, &())
    }

    /// Writes so many bytes of a reader into it, from its beginning, as they come: the memory that this takes does
    /// not depend on their number. Progress reports them, as bytes of the step `upload`.
    ///
    /// # Errors
    /// [`Io`](Error::Io) when the reader fails or has fewer; an [`Error`] within the reader's comes out as it is.
    /// [`Cancelled`](Error::Cancelled). What was written by then stays.
    pub fn upload_from(&self, content: &mut dyn Read, length: u64, progress: &dyn Progress) -> Result<()> {
        let content = Content { reader: content, length, offset: 0, sparse: false };
        upload(&self.host, &self.volume, content, progress)
    }

    /// Writes the rest of what is to be in a volume that was just made, behind `offset`; zeros are left out.
    #[cfg(feature = "images")]
    pub(crate) fn upload_rest(
        &self,
        offset: u64,
        content: &mut dyn Read,
        length: u64,
        progress: &dyn Progress,
    ) -> Result<()> {
        let content = Content { reader: content, length, offset, sparse: true };
        upload(&self.host, &self.volume, content, progress)
    }

    /// Its first bytes, as many as it has.
    #[cfg(feature = "images")]
    pub(crate) fn head(&self, length: usize) -> Result<Vec<u8>> {
        head(&self.host, &self.volume, length)
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
