//! What is on a host: domains, networks, pools and volumes.

use std::net::IpAddr;

use fedvirt_core as core;
use fedvirt_core::host::AddressSource;
use fedvirt_core::image::{Images, Prune};
use fedvirt_core::xml::{Element, Root};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::call::{guarded, guarded_python, released};
use crate::guest::Seconds;
use crate::json;
use crate::model;
use crate::progress;
use crate::reader::Reader;

/// The object of `fedvirt.model` for a document that libvirt gave.
pub(crate) fn object<'py>(py: Python<'py>, document: &dyn Element) -> PyResult<Bound<'py, PyAny>> {
    guarded_python(py, || model::object(py, document))
}

/// The document that an object of `fedvirt.model` stands for.
pub(crate) fn document<R: Root>(object: &Bound<'_, PyAny>, class: &str) -> PyResult<R> {
    let xml = xml_of(object, class)?;
    guarded(object.py(), || Ok(core::xml::from_xml(&xml)?))
}

fn device(object: &Bound<'_, PyAny>) -> PyResult<core::model::Device> {
    let xml = xml_of(object, "a device of fedvirt.model.devices")?;
    guarded(object.py(), || core::model::Device::from_xml(&xml))
}

fn xml_of(object: &Bound<'_, PyAny>, class: &str) -> PyResult<String> {
    if !object.hasattr(intern!(object.py(), "__document__"))? {
        let given = object.get_type().name()?;
        return Err(PyTypeError::new_err(format!("{class} is needed here, not an object of type {given}")));
    }
    model::model_to_xml(object)
}

/// A domain on a host: defined, running, or both, whoever made it.
///
/// >>> with Host.open("qemu:///system") as host:
/// ...     for domain in host.domains():
/// ...         print(domain.name, domain.state, domain.document().vcpu.count)
///
/// The methods that change devices do so in what is defined, and in what runs if the domain runs.
#[pyclass(frozen, module = "fedvirt")]
pub(crate) struct DomainHandle {
    inner: core::host::DomainHandle,
    name: String,
    uuid: String,
}

impl DomainHandle {
    pub(crate) fn new(inner: core::host::DomainHandle) -> core::Result<Self> {
        Ok(Self { name: inner.name()?, uuid: inner.uuid()?, inner })
    }
}

#[pymethods]
impl DomainHandle {
    /// Its name.
    #[getter]
    fn name(&self) -> &str {
        &self.name
    }

    /// Its UUID.
    #[getter]
    fn uuid(&self) -> &str {
        &self.uuid
    }

    /// Whether it runs, in a word: 'running', 'paused', 'shutting down', 'shut off', 'crashed', 'suspended'.
    #[getter]
    fn state(&self, py: Python<'_>) -> PyResult<&'static str> {
        released(py, || Ok(self.inner.state()?.as_str()))
    }

    /// Its document, a `fedvirt.Domain`: what runs, or what is defined when it does not run. `inactive` asks for what
    /// the next start will use.
    ///
    /// Raises `fedvirt.errors.NotFoundError` when it is gone.
    #[pyo3(signature = (*, inactive = false))]
    fn document<'py>(&self, py: Python<'py>, inactive: bool) -> PyResult<Bound<'py, PyAny>> {
        object(py, &released(py, || self.inner.document(inactive))?)
    }

    /// Starts it.
    fn start(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.start())
    }

    /// Asks the guest to shut down, as its power button would.
    fn shutdown(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.shutdown())
    }

    /// Ends it at once. Nothing happens when it does not run.
    fn destroy(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.destroy())
    }

    /// Removes its definition, with what libvirt keeps beside it: firmware variables, saved state, and the metadata of
    /// snapshots and checkpoints. Its disks stay.
    fn undefine(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.undefine())
    }

    /// Whether it starts with the host.
    fn autostart(&self, py: Python<'_>) -> PyResult<bool> {
        released(py, || self.inner.autostart())
    }

    /// Sets whether it starts with the host.
    fn set_autostart(&self, py: Python<'_>, autostart: bool) -> PyResult<()> {
        released(py, || self.inner.set_autostart(autostart))
    }

    /// Adds a device, such as a `fedvirt.model.devices.Disk`.
    #[pyo3(signature = (device, /))]
    fn attach_device(&self, py: Python<'_>, device: &Bound<'_, PyAny>) -> PyResult<()> {
        let device = self::device(device)?;
        released(py, || self.inner.attach_device(&device))
    }

    /// Changes a device, which libvirt finds by what does not change: a disk by its target, an interface by its MAC
    /// address, and others by their alias or address. Not everything can be changed while the domain runs.
    ///
    /// >>> for interface in domain.document(inactive=True).devices.interfaces:
    /// ...     interface.source.network = "lan"
    /// ...     domain.update_device(interface)
    #[pyo3(signature = (device, /))]
    fn update_device(&self, py: Python<'_>, device: &Bound<'_, PyAny>) -> PyResult<()> {
        let device = self::device(device)?;
        released(py, || self.inner.update_device(&device))
    }

    /// Takes a device away, which libvirt finds as `update_device` does. A guest may take its time to let go of it, or
    /// refuse.
    #[pyo3(signature = (device, /))]
    fn detach_device(&self, py: Python<'_>, device: &Bound<'_, PyAny>) -> PyResult<()> {
        let device = self::device(device)?;
        released(py, || self.inner.detach_device(&device))
    }

    /// The IP addresses of the guest that a source knows: 'lease', the DHCP server of a libvirt network; 'agent', the
    /// guest agent; or 'arp', the host's ARP table. A source that cannot be asked knows none.
    #[pyo3(signature = (source = "lease"))]
    fn addresses(&self, py: Python<'_>, source: &str) -> PyResult<Vec<Address>> {
        let source = match source {
            "lease" => AddressSource::Lease,
            "agent" => AddressSource::Agent,
            "arp" => AddressSource::Arp,
            _ => {
                return Err(PyValueError::new_err(format!(
                    "the source of addresses is 'lease', 'agent' or 'arp', not {source:?}"
                )));
            }
        };
        let addresses = released(py, || Ok(self.inner.addresses(source)))?;
        Ok(addresses.into_iter().map(|inner| Address { inner }).collect())
    }

    /// The element of `<metadata>` in a namespace, as XML; None when there is none.
    fn metadata(&self, py: Python<'_>, namespace: &str) -> PyResult<Option<String>> {
        released(py, || self.inner.metadata(namespace))
    }

    fn __repr__(&self) -> String {
        format!("<DomainHandle {:?} on {}>", self.name, self.inner.host().uri())
    }
}

/// An IP address of a guest.
#[pyclass(frozen, eq, module = "fedvirt")]
#[derive(PartialEq)]
pub(crate) struct Address {
    inner: core::host::Address,
}

#[pymethods]
impl Address {
    /// The address.
    #[getter]
    fn ip(&self) -> IpAddr {
        self.inner.ip
    }

    /// The MAC address of the interface that has it.
    #[getter]
    fn mac(&self) -> Option<&str> {
        self.inner.mac.as_deref()
    }

    fn __str__(&self) -> String {
        self.inner.ip.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mac = PyString::new(py, self.mac().unwrap_or("unknown")).repr()?;
        Ok(format!("<Address {} of {}>", self.inner.ip, mac.to_str()?))
    }
}

/// A network on a host.
#[pyclass(frozen, module = "fedvirt")]
pub(crate) struct NetworkHandle {
    inner: core::host::NetworkHandle,
}

impl From<core::host::NetworkHandle> for NetworkHandle {
    fn from(inner: core::host::NetworkHandle) -> Self {
        Self { inner }
    }
}

#[pymethods]
impl NetworkHandle {
    /// Its name.
    #[getter]
    fn name(&self) -> &str {
        self.inner.name()
    }

    /// Its UUID.
    fn uuid(&self, py: Python<'_>) -> PyResult<String> {
        released(py, || self.inner.uuid())
    }

    /// Whether it is running.
    fn is_active(&self, py: Python<'_>) -> PyResult<bool> {
        released(py, || self.inner.is_active())
    }

    /// Whether it starts with the host.
    fn autostart(&self, py: Python<'_>) -> PyResult<bool> {
        released(py, || self.inner.autostart())
    }

    /// Sets whether it starts with the host.
    fn set_autostart(&self, py: Python<'_>, autostart: bool) -> PyResult<()> {
        released(py, || self.inner.set_autostart(autostart))
    }

    /// Its document, a `fedvirt.Network`.
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object(py, &released(py, || self.inner.document())?)
    }

    /// Starts it.
    fn start(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.start())
    }

    /// Stops it. Guests on it lose their connection.
    fn destroy(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.destroy())
    }

    /// Removes its definition. One that runs goes on until it is stopped.
    fn undefine(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.undefine())
    }

    fn __repr__(&self) -> String {
        format!("<NetworkHandle {:?}>", self.inner.name())
    }
}

/// A storage pool on a host.
#[pyclass(frozen, module = "fedvirt")]
pub(crate) struct PoolHandle {
    inner: core::host::PoolHandle,
}

impl From<core::host::PoolHandle> for PoolHandle {
    fn from(inner: core::host::PoolHandle) -> Self {
        Self { inner }
    }
}

#[pymethods]
impl PoolHandle {
    /// Its name.
    #[getter]
    fn name(&self) -> &str {
        self.inner.name()
    }

    /// Its UUID.
    fn uuid(&self, py: Python<'_>) -> PyResult<String> {
        released(py, || self.inner.uuid())
    }

    /// Whether it is running.
    fn is_active(&self, py: Python<'_>) -> PyResult<bool> {
        released(py, || self.inner.is_active())
    }

    /// Whether it starts with the host.
    fn autostart(&self, py: Python<'_>) -> PyResult<bool> {
        released(py, || self.inner.autostart())
    }

    /// Sets whether it starts with the host.
    fn set_autostart(&self, py: Python<'_>, autostart: bool) -> PyResult<()> {
        released(py, || self.inner.set_autostart(autostart))
    }

    /// Its document, a `fedvirt.Pool`.
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object(py, &released(py, || self.inner.document())?)
    }

    /// Makes what it needs on the host, such as the folder of a directory pool. What is there stays as it is.
    fn build(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.build())
    }

    /// Starts it.
    fn start(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.start())
    }

    /// Stops it. What it holds stays.
    fn destroy(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.destroy())
    }

    /// Removes its definition. What it holds stays.
    fn undefine(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.undefine())
    }

    /// Looks anew at what it holds.
    fn refresh(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.refresh())
    }

    /// All volumes that libvirt knows in it. The pool must be running.
    fn volumes(&self, py: Python<'_>) -> PyResult<Vec<VolumeHandle>> {
        released(py, || self.inner.volumes()?.into_iter().map(VolumeHandle::new).collect())
    }

    /// A volume by name; None when the pool does not have it. `refresh` has the pool look anew before the answer is
    /// None.
    #[pyo3(signature = (name, *, refresh = true))]
    fn volume(&self, py: Python<'_>, name: &str, refresh: bool) -> PyResult<Option<VolumeHandle>> {
        released(py, || self.inner.volume(name, refresh)?.map(VolumeHandle::new).transpose())
    }

    /// Makes a volume, of a `fedvirt.Volume`.
    ///
    /// Raises `fedvirt.errors.VolumeExistsError` when the pool has one of that name.
    #[pyo3(signature = (volume, /))]
    fn create_volume(&self, py: Python<'_>, volume: &Bound<'_, PyAny>) -> PyResult<VolumeHandle> {
        let volume = document(volume, "a fedvirt.Volume")?;
        released(py, || VolumeHandle::new(self.inner.create_volume(&volume)?))
    }

    /// Makes a volume of so many bytes of a reader, as they come: a file opened in binary mode, or anything else whose
    /// read(size) gives bytes. Memory does not grow with it, and zeros take no room in a volume whose allocation is 0, where
    /// libvirt can leave holes. The host may be another machine.
    ///
    /// >>> with open("debian-13.qcow2", "rb") as file:
    /// ...     pool.create_volume_from(volume, file, os.stat(file.fileno()).st_size)
    ///
    /// - progress: is called with every `fedvirt.progress.Event`.
    /// - cancel: a `threading.Event`, or anything with is_set().
    ///
    /// What reader or progress raise is raised here; `fedvirt.errors.IoError` when the reader ends early,
    /// `fedvirt.errors.CancelledError`, and as `create_volume` does. No volume is left then.
    #[pyo3(signature = (volume, reader, length, *, progress = None, cancel = None))]
    fn create_volume_from(
        &self,
        py: Python<'_>,
        volume: &Bound<'_, PyAny>,
        reader: &Bound<'_, PyAny>,
        length: u64,
        progress: Option<Bound<'_, PyAny>>,
        cancel: Option<Bound<'_, PyAny>>,
    ) -> PyResult<VolumeHandle> {
        let volume = document(volume, "a fedvirt.Volume")?;
        let mut reader = Reader::new(reader)?;
        let make = |progress: &dyn core::Progress| {
            VolumeHandle::new(self.inner.create_volume_from(&volume, &mut reader, length, progress)?)
        };
        let made = progress::run(py, progress, cancel, make, |made| made.inner.delete());
        reader.outcome(made)
    }

    /// Has the image that a name such as 'fedora:43' stands for in this pool, as a volume that guests' disks can be overlays
    /// on: the one that is there, or a new one. It is verified before it can be used, and belongs to no guest; delete it, or
    /// `prune_images`, when no disk stands on it any more. What comes unpacked goes straight into the pool of a remote host.
    ///
    /// >>> pool.fetch_image("fedora:43").path()
    /// '/var/lib/libvirt/images/fedora-43-0f3d8a4cc1d9b1e6f0f1ab54dfc1d3b4-5b4ff61c.img'
    ///
    /// - images: where it comes from, a `fedvirt.image.Images` or a dict of its fields.
    /// - progress: is called with every `fedvirt.progress.Event`.
    /// - cancel: a `threading.Event`, or anything with is_set().
    ///
    /// Raises as `fedvirt.image.Images.fetch` and `create_volume_from` do.
    #[pyo3(signature = (name, images = None, *, progress = None, cancel = None))]
    fn fetch_image(
        &self,
        py: Python<'_>,
        name: &str,
        images: Option<&Bound<'_, PyAny>>,
        progress: Option<Bound<'_, PyAny>>,
        cancel: Option<Bound<'_, PyAny>>,
    ) -> PyResult<VolumeHandle> {
        let images = match images {
            Some(images) => {
                let json = json::plain(images)?;
                guarded(py, || Images::from_json(&json))?
            }
            None => Images::new(),
        };
        let fetch = |progress: &dyn core::Progress| {
            VolumeHandle::new(self.inner.fetch_image(&images, name, progress)?)
        };
        // What is there stays, also for who did not wait for it: it is no guest's.
        progress::run(py, progress, cancel, fetch, |_| Ok(()))
    }

    /// The images that `fetch_image` and guests by name put into this pool.
    fn images(&self, py: Python<'_>) -> PyResult<Vec<VolumeHandle>> {
        released(py, || self.inner.images()?.into_iter().map(VolumeHandle::new).collect())
    }

    /// Removes such images, but none that a volume of any of the host's pools or a disk of any of its domains stands on, and
    /// none that was made within the last five minutes, for a guest on it may be under way. The names of what was removed.
    ///
    /// >>> pool.prune_images(unused_for=timedelta(days=90))
    /// ['fedora-41-5f1ae1fcf1c1ab54dfc1d3b40f3d8a4c-5b4ff61c.img']
    ///
    /// - unused_for: seconds, or a datetime.timedelta: removes images that were made so long ago; none of a pool that tells no times.
    /// - to_size: a number of bytes, or a text such as '20 GiB': removes those made longest ago until the others take no more.
    ///
    /// Raises `fedvirt.errors.NotActiveError` for a pool of the host that does not run, and
    /// `fedvirt.errors.InvalidSpecError` for a disk of which nobody can tell what it stands on; then nothing is removed.
    #[pyo3(signature = (*, unused_for = None, to_size = None))]
    fn prune_images(
        &self,
        py: Python<'_>,
        unused_for: Option<Seconds>,
        to_size: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<String>> {
        let what = PyDict::new(py);
        if let Some(size) = to_size {
            what.set_item("to_size", size)?;
        }
        let json = json::plain(&what)?;
        let mut what = guarded(py, || Prune::from_json(&json))?;
        if let Some(Seconds(age)) = unused_for {
            what = what.unused_for(age);
        }
        released(py, || self.inner.prune_images(&what))
    }

    fn __repr__(&self) -> String {
        format!("<PoolHandle {:?} on {}>", self.inner.name(), self.inner.host().uri())
    }
}

/// A volume on a host.
#[pyclass(frozen, module = "fedvirt")]
pub(crate) struct VolumeHandle {
    inner: core::host::VolumeHandle,
    name: String,
}

impl VolumeHandle {
    pub(crate) fn new(inner: core::host::VolumeHandle) -> core::Result<Self> {
        Ok(Self { name: inner.name()?, inner })
    }
}

#[pymethods]
impl VolumeHandle {
    /// Its name in its pool.
    #[getter]
    fn name(&self) -> &str {
        &self.name
    }

    /// Its path on the host.
    fn path(&self, py: Python<'_>) -> PyResult<String> {
        released(py, || self.inner.path())
    }

    /// Its document, a `fedvirt.Volume`.
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object(py, &released(py, || self.inner.document())?)
    }

    /// Writes content into it, from its beginning.
    fn upload(&self, py: Python<'_>, content: &[u8]) -> PyResult<()> {
        released(py, || self.inner.upload(content))
    }

    /// Writes so many bytes of a reader into it, from its beginning, as they come: see `PoolHandle.create_volume_from`.
    ///
    /// >>> volume.upload_from(io.BytesIO(content), len(content))
    ///
    /// When anything fails, what was written by then stays.
    #[pyo3(signature = (reader, length, *, progress = None, cancel = None))]
    fn upload_from(
        &self,
        py: Python<'_>,
        reader: &Bound<'_, PyAny>,
        length: u64,
        progress: Option<Bound<'_, PyAny>>,
        cancel: Option<Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let mut reader = Reader::new(reader)?;
        let write = |progress: &dyn core::Progress| self.inner.upload_from(&mut reader, length, progress);
        let written = progress::run(py, progress, cancel, write, |()| Ok(()));
        reader.outcome(written)
    }

    /// Deletes it and what it holds. A volume that is gone already is no error.
    fn delete(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.delete())
    }

    fn __repr__(&self) -> String {
        format!("<VolumeHandle {:?}>", self.name)
    }
}
