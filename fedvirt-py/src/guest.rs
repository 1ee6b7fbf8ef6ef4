//! Guests.

use std::time::Duration;

use fedvirt_core as core;
use fedvirt_core::guest::{SeedKind, Spec};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyDelta, PyDict, PyType};

use crate::call::{guarded, released};
use crate::cloudinit::Seed;
use crate::handles::{DomainHandle, object};
use crate::host::Host;
use crate::json;
use crate::plan::Plan;
use crate::progress;

/// A guest that fedvirt made, for use by any number of threads.
///
/// >>> guest = Guest.create(host, name="web1", image="/srv/debian-13.qcow2", memory="2 GiB",
/// ...     cloud_init=CloudInit(users=[User("alice", ssh_authorized_keys=[key], sudo="ALL=(ALL) NOPASSWD:ALL")]))
/// >>> print(guest.wait_ready(timeout=300).ssh_command())
/// ssh alice@192.168.122.7
/// >>> guest.delete()
#[pyclass(frozen, module = "fedvirt")]
pub(crate) struct Guest {
    inner: core::Guest,
    uri: String,
}

impl Guest {
    fn new(inner: core::Guest, host: &core::Host) -> Self {
        Self { inner, uri: host.uri().to_owned() }
    }
}

#[pymethods]
impl Guest {
    /// Makes a guest on a host and starts it, and returns while it boots.
    ///
    /// - name: the domain's name, and the guest's hostname when cloud-init gives none.
    /// - image: the cloud image that its disk starts from, a qcow2 or raw file that the host can read. It is
    ///   never written to.
    /// - os: the same by name, such as 'fedora:43': the distribution's image, downloaded, verified, kept in the cache, and
    ///   copied into the pool where guests cannot read the cache.
    /// - images: where images by name come from and are kept, a `fedvirt.image.Images` or a dict of its fields.
    /// - memory: a number of bytes, or a text such as '2 GiB'. 1 GiB when not given.
    /// - vcpus: how many virtual CPUs. 1 when not given.
    /// - disk_size: at least the image's. The image's own when not given.
    /// - pool: the storage pool for what is made. 'default' when not given.
    /// - network: {'network': NAME}, {'bridge': NAME} or {'user': {'ssh_port': PORT}}. When not given: a
    ///   forwarded SSH port on a session daemon, libvirt's network 'default' elsewhere.
    /// - more_networks: how its further NICs are connected, a list of the same.
    /// - firmware: 'bios' or 'uefi'. When not given: BIOS where the machine has one.
    /// - acceleration: 'kvm' or 'emulation'. When not given: KVM where it works.
    /// - cloud_init: what the guest sets up on its first boot: a `fedvirt.cloudinit.CloudInit`, or a dict in
    ///   cloud-init's own form.
    /// - user_data: the same as text of any form that cloud-init takes, instead of cloud_init.
    /// - meta_data: what the guest is told about itself beside its host name: a `fedvirt.cloudinit.MetaData`, or a
    ///   dict in cloud-init's own form.
    /// - vendor_data: further user-data, which the user-data override.
    /// - network_config: the guest's own network configuration, a `fedvirt.cloudinit.NetworkConfig` or a dict in its
    ///   form, in which 'nic0', 'nic1' and so on stand for its NICs. When not given, cloud-init asks for DHCP on one.
    /// - ignition: a `fedvirt.cloudinit.Ignition`, its text or a dict, for an image that is set up by Ignition and not
    ///   by cloud-init.
    /// - seed: how the guest gets what it is told: {'kind': KIND, 'keep': False}. KIND is 'iso' (when not given),
    ///   'config-drive' or {'smbios': a `fedvirt.cloudinit.HttpSeed`}. Unless it is kept, as it is when not given, it
    ///   is there for the first run alone.
    /// - progress: is called with every `fedvirt.progress.Event`. When it raises, and on Ctrl-C, what was made
    ///   is removed again.
    /// - cancel: a `threading.Event`, or anything with is_set(). Once another thread has set it, what was made is
    ///   removed again, and `fedvirt.errors.CancelledError` raised.
    ///
    /// Mistakes are found before anything is made; when a later step fails, what was made is removed again.
    #[classmethod]
    #[pyo3(
        signature = (host, *, progress = None, cancel = None, **spec),
        text_signature = "(host, *, name, image=None, os=None, images=None, memory=None, vcpus=None, disk_size=None, pool=None, \
            network=None, more_networks=None, firmware=None, acceleration=None, cloud_init=None, user_data=None, \
            meta_data=None, vendor_data=None, network_config=None, ignition=None, seed=None, progress=None, \
            cancel=None)"
    )]
    fn create(
        _class: &Bound<'_, PyType>,
        py: Python<'_>,
        host: &Host,
        progress: Option<Bound<'_, PyAny>>,
        cancel: Option<Bound<'_, PyAny>>,
        spec: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let (host, spec) = (host.get()?, read_spec(py, spec)?);
        let make = |progress: &dyn core::Progress| spec.create(&host, progress);
        let guest = progress::run(py, progress, cancel, make, |guest| guest.delete())?;
        Ok(Self::new(guest, &host))
    }

    /// What making a guest would take. Nothing is made, but an image that is given by name is fetched; printing the plan
    /// shows it.
    ///
    /// It takes what `create` takes.
    #[staticmethod]
    #[pyo3(
        signature = (host, **spec),
        text_signature = "(host, *, name, image=None, os=None, images=None, memory=None, vcpus=None, disk_size=None, pool=None, \
            network=None, more_networks=None, firmware=None, acceleration=None, cloud_init=None, user_data=None, \
            meta_data=None, vendor_data=None, network_config=None, ignition=None, seed=None)"
    )]
    fn plan(py: Python<'_>, host: &Host, spec: Option<&Bound<'_, PyDict>>) -> PyResult<Plan> {
        let (host, spec) = (host.get()?, read_spec(py, spec)?);
        released(py, || Ok(spec.plan(&host)?.into()))
    }

    /// The guest of that name on a host.
    ///
    /// Raises `fedvirt.errors.NotFoundError` when there is none, `fedvirt.errors.NotOursError` when somebody
    /// else made it.
    #[classmethod]
    fn lookup(_class: &Bound<'_, PyType>, py: Python<'_>, host: &Host, name: &str) -> PyResult<Self> {
        let host = host.get()?;
        let guest = released(py, || core::Guest::lookup(&host, name))?;
        Ok(Self::new(guest, &host))
    }

    /// All guests on a host that fedvirt made.
    #[classmethod]
    fn list(_class: &Bound<'_, PyType>, py: Python<'_>, host: &Host) -> PyResult<Vec<Self>> {
        let host = host.get()?;
        let guests = released(py, || core::Guest::list(&host))?;
        Ok(guests.into_iter().map(|guest| Self::new(guest, &host)).collect())
    }

    /// Its name.
    #[getter]
    fn name(&self) -> &str {
        self.inner.name()
    }

    /// Its UUID.
    #[getter]
    fn uuid(&self) -> &str {
        self.inner.uuid()
    }

    /// Whether it runs, in a word: 'running', 'paused', 'shutting down', 'shut off', 'crashed', 'suspended'.
    #[getter]
    fn state(&self, py: Python<'_>) -> PyResult<&'static str> {
        released(py, || Ok(self.inner.state()?.as_str()))
    }

    /// Its domain's document, a `fedvirt.Domain`: as it runs, or as it is defined when it does not run.
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object(py, &released(py, || self.inner.document())?)
    }

    /// Its domain, for what is not a guest's alone: devices, addresses, autostart.
    #[getter]
    fn domain(&self, py: Python<'_>) -> PyResult<DomainHandle> {
        released(py, || DomainHandle::new(self.inner.domain().clone()))
    }

    /// Waits until the guest has an address, its SSH server answers, and cloud-init is done.
    ///
    /// timeout is in seconds, or a datetime.timedelta. progress is called with every
    /// `fedvirt.progress.Event`; when it raises, on Ctrl-C, and once cancel (a `threading.Event`, or anything with
    /// is_set()) is set, the wait ends. The guest is left as it is in every case.
    ///
    /// Raises `fedvirt.errors.TimeoutError`, `fedvirt.errors.GuestStoppedError`,
    /// `fedvirt.errors.CloudInitFailedError` and `fedvirt.errors.CancelledError`.
    #[pyo3(
        signature = (timeout = Seconds::DEFAULT, progress = None, *, cancel = None),
        text_signature = "($self, timeout=300, progress=None, *, cancel=None)"
    )]
    fn wait_ready(
        &self,
        py: Python<'_>,
        timeout: Seconds,
        progress: Option<Bound<'_, PyAny>>,
        cancel: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Ready> {
        let wait = |progress: &dyn core::Progress| self.inner.wait_ready(timeout.0, progress);
        Ok(Ready { inner: progress::run(py, progress, cancel, wait, |_| Ok(()))? })
    }

    /// Starts it, when it does not run.
    fn start(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.start())
    }

    /// Asks it to shut down, as its power button would. It may take its time; `state` tells.
    fn shutdown(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.shutdown())
    }

    /// Gives the guest another seed, a `fedvirt.cloudinit.Seed`, for its next start; a reboot within the guest keeps
    /// the old one. cloud-init applies it when its instance-id is another, and then does all that it does on a first
    /// boot; `wait_ready` waits for that from then on.
    ///
    /// - kind: 'iso' or 'config-drive'.
    ///
    /// Raises as `Seed.validate` does. When a later step fails, the guest keeps the seed that it has.
    #[pyo3(signature = (seed, kind = "iso"))]
    fn set_seed(&self, py: Python<'_>, seed: &Seed, kind: &str) -> PyResult<()> {
        let kind = match kind {
            "iso" => SeedKind::Iso,
            "config-drive" => SeedKind::ConfigDrive,
            _ => {
                let why =
                    format!("{kind:?} is no kind of seed that has an image: 'iso' and 'config-drive' are");
                return Err(PyValueError::new_err(why));
            }
        };
        released(py, || self.inner.set_seed(&seed.inner, &kind))
    }

    /// Takes the seed away, for the guest's next start.
    fn remove_seed(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.remove_seed())
    }

    /// Deletes the guest: ends it at once, and deletes the volumes that were made for it and its definition.
    /// Nothing else is touched. A guest that is gone already is no error.
    fn delete(&self, py: Python<'_>) -> PyResult<()> {
        released(py, || self.inner.delete())
    }

    fn __repr__(&self) -> String {
        format!("<Guest {:?} on {}>", self.name(), self.uri)
    }
}

/// What is wanted, from keywords; None stands for what is not given.
fn read_spec(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Spec> {
    let given = PyDict::new(py);
    for (name, value) in keywords.into_iter().flatten().filter(|(_, value)| !value.is_none()) {
        given.set_item(name, value)?;
    }
    let json = json::plain(&given)?;
    guarded(py, || Spec::from_json(&json))
}

/// A time to wait: seconds, or a `datetime.timedelta`.
pub(crate) struct Seconds(pub(crate) Duration);

impl Seconds {
    const DEFAULT: Self = Self(Duration::from_secs(300));
}

impl FromPyObject<'_, '_> for Seconds {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if value.is_instance_of::<PyDelta>() {
            return value.extract().map(Self);
        }
        let seconds: f64 = value.extract()?;
        Duration::try_from_secs_f64(seconds)
            .map(Self)
            .map_err(|_| PyValueError::new_err(format!("{seconds} is no number of seconds to wait")))
    }
}

/// A guest that can be used.
#[pyclass(frozen, eq, module = "fedvirt")]
#[derive(PartialEq)]
pub(crate) struct Ready {
    inner: core::guest::Ready,
}

#[pymethods]
impl Ready {
    /// The address where its SSH server answers, as seen from the host.
    #[getter]
    fn ssh_host(&self) -> String {
        self.inner.ssh.ip().to_string()
    }

    /// The port where its SSH server answers, as seen from the host.
    #[getter]
    fn ssh_port(&self) -> u16 {
        self.inner.ssh.port()
    }

    /// The user to log in as, if cloud-init was told to make one.
    #[getter]
    fn user(&self) -> Option<&str> {
        self.inner.user.as_deref()
    }

    /// The command that logs in, as one would type it on the host: 'ssh -p 2222 alice@127.0.0.1'.
    fn ssh_command(&self) -> String {
        self.inner.ssh_command()
    }

    fn __repr__(&self) -> String {
        format!("<Ready {:?}>", self.ssh_command())
    }
}
