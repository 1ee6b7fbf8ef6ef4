//! Guests on a host.

use std::ffi::{CString, c_char};
use std::ptr;
use std::time::Duration;

use fedvirt_core::guest::{Ready, SeedKind, Spec};
use fedvirt_core::{Document, Guest};

use crate::document::fedvirt_document;
use crate::domain::{self, fedvirt_domain, fedvirt_domain_state};
use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Choice, Lent, Out, Owned, Shared, Str, c_string, call, getter, handles, release};
use crate::host::fedvirt_host;
use crate::plan::fedvirt_plan;
use crate::progress::{fedvirt_progress, listener};
use crate::seed::fedvirt_seed;
use crate::text::{fedvirt_strings, strings};

/// A guest that fedvirt made on a host.
pub struct fedvirt_guest(());

/// How to reach a guest that can be used.
pub struct fedvirt_ready(());

handles!(fedvirt_guest: Held = b"fv guest", fedvirt_ready: Reached = b"fv ready");

/// What a guest's handle holds.
pub struct Held {
    guest: Guest,
    name: CString,
    uuid: CString,
}

impl From<Guest> for Held {
    fn from(guest: Guest) -> Self {
        Self { name: c_string(guest.name()), uuid: c_string(guest.uuid()), guest }
    }
}

/// What the handle of how to reach a guest holds.
pub struct Reached {
    host: CString,
    port: u16,
    user: Option<CString>,
    command: CString,
}

impl From<Ready> for Reached {
    fn from(ready: Ready) -> Self {
        Self {
            host: c_string(&ready.ssh.ip().to_string()),
            port: ready.ssh.port(),
            user: ready.user.as_deref().map(c_string),
            command: c_string(&ready.ssh_command()),
        }
    }
}

/// The form in which a guest gets a seed.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum fedvirt_seed_kind {
    /// A NoCloud image, as a CD.
    FEDVIRT_SEED_KIND_ISO = 0,
    /// An OpenStack config drive, as a CD.
    FEDVIRT_SEED_KIND_CONFIG_DRIVE = 1,
}

use fedvirt_seed_kind::*;

impl Choice<fedvirt_seed_kind> {
    fn get(self) -> Result<SeedKind, Failure> {
        match self.number() {
            number if number == FEDVIRT_SEED_KIND_ISO as i32 => Ok(SeedKind::Iso),
            number if number == FEDVIRT_SEED_KIND_CONFIG_DRIVE as i32 => Ok(SeedKind::ConfigDrive),
            number => {
                Err(Failure::invalid(format!("the argument kind is {number}, which is no fedvirt_seed_kind")))
            }
        }
    }
}

fn spec(json: &str) -> Result<Spec, Failure> {
    Ok(Spec::from_json(json)?)
}

/// Makes a guest on a host and starts it: from a cloud image, with a disk of its own, and told by cloud-init what
/// to set up on its first boot. When a step fails, what was made is removed again.
///
/// - spec_json: what the guest should be, as below
/// - progress: is told of the steps "check", "define", "overlay", "seed", "start" and "record"; may be NULL
/// - guest: becomes the guest; free it with fedvirt_guest_free(), which leaves the guest itself alone
///
/// The JSON is an object with these keys, of which "name" must be given, and "image" or "os":
///
///     {
///       "name": "web1",                          the domain's name, and the host name if cloud-init gives none
///       "image": "/srv/images/debian-13.qcow2",  a cloud image, qcow2 or raw; it is never written to
///       "os": "fedora:43",                       instead of "image": the same by name, downloaded, verified, kept in
///                                                the cache, and copied into the pool where guests cannot read it
///       "images": {"cache": "/srv/images"},      where images by name come from and are kept, as for
///                                                fedvirt_images_from_json(); by {} when not given
///       "memory": "2 GiB",                       1 GiB when not given; sizes are texts, or numbers of bytes
///       "vcpus": 2,                              1 when not given
///       "disk_size": "10 GiB",                   the image's own size when not given
///       "pool": "default",                       the storage pool for the disk; "default" when not given
///       "network": {"network": "default"},       or {"bridge": "br0"}, or {"user": {"ssh_port": 2222}}; when not
///                                                given, {"user": {}} (a free port of 127.0.0.1 leads to the
///                                                guest's SSH server) on a session daemon, else as here
///       "more_networks": [{"bridge": "br1"}],    how its further NICs are connected
///       "firmware": "bios",                      or "uefi"; when not given, what the machine usually has
///       "acceleration": "kvm",                   or "emulation"; when not given, KVM where it works
///       "cloud_init": {                          the keys of cloud-init's cloud-config
///         "hostname": "web1",
///         "users": [{"name": "alice", "ssh_authorized_keys": ["ssh-ed25519 AAAA..."],
///                    "sudo": "ALL=(ALL) NOPASSWD:ALL"}],
///         "packages": ["htop"],
///         "runcmd": ["echo hello"]
///       },
///       "user_data": "#cloud-config\n...",       user-data as a text, instead of "cloud_init"
///       "vendor_data": "#!/bin/sh\n...",         further user-data, which the user-data override
///       "meta_data": {"instance-id": "i-1"},     what the guest is told about itself; the instance-id follows
///                                                from all that it is told when not given
///       "network_config": {                      the guest's own network configuration, of version 1 or 2, in
///         "version": 2,                          which nic0, nic1 and so on stand for its NICs
///         "ethernets": {"nic0": {"dhcp4": true}}
///       },
///       "seed": {"kind": "iso", "keep": true},   how it gets that: a NoCloud image that stays, as here when not
///                                                given; or "config-drive", or {"smbios": {"url": "http://..."}}
///       "ignition": {"ignition": {"version": "3.4.0"}}
///                                                in place of all these, for images that are set up by Ignition
///     }
///
/// fedvirt_json_quote() writes a string so that it can be put there.
///
/// FEDVIRT_ERR_JSON with line and column when the text is no JSON; FEDVIRT_ERR_INVALID_SPEC, which names the path,
/// for keys that are not above and values that do not fit, and its like for other mistakes. They are found before
/// anything is made, as is what the host lacks.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_create(
    host: Shared<'_, fedvirt_host>,
    spec_json: Str<'_>,
    progress: Lent<'_, fedvirt_progress>,
    guest: Out<'_, Owned<fedvirt_guest>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, json, slot) = (host.get("host")?, spec_json.get("spec_json")?, guest.slot("guest")?);
        let guest = spec(json)?.create(&host.host, &listener(progress))?;
        slot.write(Owned::new(guest.into()));
        Ok(())
    })
}

/// Says what fedvirt_guest_create() would make. Nothing is made.
///
/// - spec_json: as for fedvirt_guest_create()
/// - plan: becomes the plan; free it with fedvirt_plan_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_plan(
    host: Shared<'_, fedvirt_host>,
    spec_json: Str<'_>,
    plan: Out<'_, Owned<fedvirt_plan>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, json, slot) = (host.get("host")?, spec_json.get("spec_json")?, plan.slot("plan")?);
        slot.write(Owned::new(spec(json)?.plan(&host.host)?));
        Ok(())
    })
}

/// Finds a guest by its name.
///
/// - guest: becomes the guest; free it with fedvirt_guest_free()
///
/// FEDVIRT_ERR_NOT_FOUND when there is no such domain, FEDVIRT_ERR_NOT_OURS when fedvirt did not make it.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_lookup(
    host: Shared<'_, fedvirt_host>,
    name: Str<'_>,
    guest: Out<'_, Owned<fedvirt_guest>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, name, slot) = (host.get("host")?, name.get("name")?, guest.slot("guest")?);
        let guest = Guest::lookup(&host.host, name)?;
        slot.write(Owned::new(guest.into()));
        Ok(())
    })
}

/// Lists the guests on a host that fedvirt made.
///
/// - names: becomes their names; free it with fedvirt_strings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_list(
    host: Shared<'_, fedvirt_host>,
    names: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, names) = (host.get("host")?, names.slot("names")?);
        let guests = Guest::list(&host.host)?;
        names.write(strings(guests.iter().map(Guest::name)));
        Ok(())
    })
}

/// The guest's name.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_name(guest: Shared<'_, fedvirt_guest>) -> *const c_char {
    getter(ptr::null(), || Ok(guest.get("guest")?.name.as_ptr()))
}

/// The guest's UUID.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_uuid(guest: Shared<'_, fedvirt_guest>) -> *const c_char {
    getter(ptr::null(), || Ok(guest.get("guest")?.uuid.as_ptr()))
}

/// Asks whether the guest runs. One that is gone is shut off.
///
/// - state: becomes the state
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_state(
    guest: Shared<'_, fedvirt_guest>,
    state: Out<'_, fedvirt_domain_state>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (guest, state) = (guest.get("guest")?, state.slot("state")?);
        state.write(guest.guest.state()?.into());
        Ok(())
    })
}

/// Reads the guest's domain: as it runs, or as it is defined when it does not run.
///
/// - document: becomes a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_document(
    guest: Shared<'_, fedvirt_guest>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (guest, document) = (guest.get("guest")?, document.slot("document")?);
        document.write(Owned::new(Document::from(guest.guest.document()?).into()));
        Ok(())
    })
}

/// The guest's domain, for what is not a guest's alone: devices, addresses, autostart.
///
/// - domain: becomes the domain; free it with fedvirt_domain_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_domain(
    guest: Shared<'_, fedvirt_guest>,
    domain: Out<'_, Owned<fedvirt_domain>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (guest, slot) = (guest.get("guest")?, domain.slot("domain")?);
        slot.write(Owned::new(domain::Held::new(guest.guest.domain().clone())?));
        Ok(())
    })
}

/// Waits until the guest has an address, its SSH server answers, and cloud-init is done. It can be called at any
/// time, again, and from another process than the one that made the guest, which is left as it is in every case.
///
/// - timeout_ms: how many milliseconds to wait at most; UINT64_MAX for ever
/// - progress: is told of the steps "address", "ssh" and "cloud-init", and of what the guest writes on its console;
///   may be NULL
/// - ready: becomes how to reach the guest; free it with fedvirt_ready_free()
///
/// FEDVIRT_ERR_TIMEOUT, with the console's last lines in the message; FEDVIRT_ERR_GUEST_STOPPED when the guest does
/// not run; FEDVIRT_ERR_CLOUD_INIT_FAILED; FEDVIRT_ERR_CANCELLED.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_wait_ready(
    guest: Shared<'_, fedvirt_guest>,
    timeout_ms: u64,
    progress: Lent<'_, fedvirt_progress>,
    ready: Out<'_, Owned<fedvirt_ready>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (guest, slot) = (guest.get("guest")?, ready.slot("ready")?);
        let ready = guest.guest.wait_ready(Duration::from_millis(timeout_ms), &listener(progress))?;
        slot.write(Owned::new(ready.into()));
        Ok(())
    })
}

/// Starts a guest, when it does not run.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_start(
    guest: Shared<'_, fedvirt_guest>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(guest.get("guest")?.guest.start()?))
}

/// Asks a guest to shut down, as its power button would. It may take its time; fedvirt_guest_state() tells.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_shutdown(
    guest: Shared<'_, fedvirt_guest>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(guest.get("guest")?.guest.shutdown()?))
}

/// Gives a guest another seed, for its next start; a reboot within the guest keeps the old one. cloud-init applies it
/// when its instance-id is another, and then does all that it does on a first boot. The seed has nothing to do with
/// the handle afterwards.
///
/// - seed: checked as by fedvirt_seed_validate()
/// - kind: in which form
///
/// When a step fails, the guest keeps the seed that it has.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_set_seed(
    guest: Shared<'_, fedvirt_guest>,
    seed: Shared<'_, fedvirt_seed>,
    kind: Choice<fedvirt_seed_kind>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (guest, seed) = (guest.get("guest")?, seed.get("seed")?);
        Ok(guest.guest.set_seed(seed, &kind.get()?)?)
    })
}

/// Takes a guest's seed away, for its next start.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_remove_seed(
    guest: Shared<'_, fedvirt_guest>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(guest.get("guest")?.guest.remove_seed()?))
}

/// Deletes the guest from its host: ends it at once, deletes the volumes that were made for it, and removes its
/// definition. Nothing else is touched. A guest that is gone already is no error. The handle is still to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_delete(
    guest: Shared<'_, fedvirt_guest>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(guest.get("guest")?.guest.delete()?))
}

/// Frees the handle of a guest; the guest itself stays as it is.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_guest_free(guest: Owned<fedvirt_guest>) {
    release(|| guest.free());
}

/// The address at which the guest's SSH server answers, as seen from the host: "192.168.122.7" or "fd00::7".
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ready_ssh_host(ready: Shared<'_, fedvirt_ready>) -> *const c_char {
    getter(ptr::null(), || Ok(ready.get("ready")?.host.as_ptr()))
}

/// The port at which the guest's SSH server answers; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ready_ssh_port(ready: Shared<'_, fedvirt_ready>) -> u16 {
    getter(0, || Ok(ready.get("ready")?.port))
}

/// The user to log in as; NULL when cloud-init was not told to make one.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ready_user(ready: Shared<'_, fedvirt_ready>) -> *const c_char {
    getter(ptr::null(), || Ok(ready.get("ready")?.user.as_ref().map_or(ptr::null(), |user| user.as_ptr())))
}

/// The command that logs in, as one would type it on the host: "ssh -p 2222 alice@127.0.0.1".
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ready_ssh_command(ready: Shared<'_, fedvirt_ready>) -> *const c_char {
    getter(ptr::null(), || Ok(ready.get("ready")?.command.as_ptr()))
}

/// Frees what says how to reach a guest.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_ready_free(ready: Owned<fedvirt_ready>) {
    release(|| ready.free());
}
