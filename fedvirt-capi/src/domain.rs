//! Domains of a host, whoever made them.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::host::{Address, AddressSource, DomainHandle, DomainState};
use fedvirt_core::{Document, Result};

use crate::document::fedvirt_document;
use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Choice, Out, Owned, Shared, Str, Text, c_string, call, getter, handles, release};

/// A domain on a host: defined, running, or both.
pub struct fedvirt_domain(());

/// The IP addresses of a guest.
pub struct fedvirt_addresses(());

handles!(fedvirt_domain: Held = b"fv domai", fedvirt_addresses: Vec<OneAddress> = b"fv addrs");

/// What a domain's handle holds.
pub struct Held {
    handle: DomainHandle,
    name: CString,
    uuid: CString,
}

impl Held {
    pub(crate) fn new(handle: DomainHandle) -> Result<Self> {
        Ok(Self { name: c_string(&handle.name()?), uuid: c_string(&handle.uuid()?), handle })
    }
}

/// An address, as C reads it.
pub struct OneAddress {
    ip: CString,
    mac: Option<CString>,
}

impl From<Address> for OneAddress {
    fn from(address: Address) -> Self {
        Self { ip: c_string(&address.ip.to_string()), mac: address.mac.as_deref().map(c_string) }
    }
}

/// Whether a domain runs. New ones may come with any release.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum fedvirt_domain_state {
    /// libvirt does not say.
    FEDVIRT_DOMAIN_STATE_UNKNOWN = 0,
    /// It runs, or waits for a resource.
    FEDVIRT_DOMAIN_STATE_RUNNING = 1,
    /// It is paused.
    FEDVIRT_DOMAIN_STATE_PAUSED = 2,
    /// It is on its way down.
    FEDVIRT_DOMAIN_STATE_SHUTTING_DOWN = 3,
    /// It does not run.
    FEDVIRT_DOMAIN_STATE_SHUT_OFF = 4,
    /// It crashed.
    FEDVIRT_DOMAIN_STATE_CRASHED = 5,
    /// It sleeps, by its own power management.
    FEDVIRT_DOMAIN_STATE_SUSPENDED = 6,
}

use fedvirt_domain_state::*;

impl From<DomainState> for fedvirt_domain_state {
    fn from(state: DomainState) -> Self {
        match state {
            DomainState::Running => FEDVIRT_DOMAIN_STATE_RUNNING,
            DomainState::Paused => FEDVIRT_DOMAIN_STATE_PAUSED,
            DomainState::ShuttingDown => FEDVIRT_DOMAIN_STATE_SHUTTING_DOWN,
            DomainState::ShutOff => FEDVIRT_DOMAIN_STATE_SHUT_OFF,
            DomainState::Crashed => FEDVIRT_DOMAIN_STATE_CRASHED,
            DomainState::Suspended => FEDVIRT_DOMAIN_STATE_SUSPENDED,
            _ => FEDVIRT_DOMAIN_STATE_UNKNOWN,
        }
    }
}

/// Who knows a guest's addresses.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum fedvirt_address_source {
    /// The DHCP server of a libvirt network.
    FEDVIRT_ADDRESS_SOURCE_LEASE = 0,
    /// The guest agent.
    FEDVIRT_ADDRESS_SOURCE_AGENT = 1,
    /// The host's ARP table.
    FEDVIRT_ADDRESS_SOURCE_ARP = 2,
}

use fedvirt_address_source::*;

impl Choice<fedvirt_address_source> {
    fn get(self) -> Result<AddressSource, Failure> {
        let known = [
            (FEDVIRT_ADDRESS_SOURCE_LEASE, AddressSource::Lease),
            (FEDVIRT_ADDRESS_SOURCE_AGENT, AddressSource::Agent),
            (FEDVIRT_ADDRESS_SOURCE_ARP, AddressSource::Arp),
        ];
        let number = self.number();
        let found = known.into_iter().find(|(source, _)| *source as i32 == number);
        found.map(|(_, source)| source).ok_or_else(|| {
            Failure::invalid(format!("the argument source is {number}, which is no fedvirt_address_source"))
        })
    }
}

/// The domain's name.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_name(domain: Shared<'_, fedvirt_domain>) -> *const c_char {
    getter(ptr::null(), || Ok(domain.get("domain")?.name.as_ptr()))
}

/// The domain's UUID.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_uuid(domain: Shared<'_, fedvirt_domain>) -> *const c_char {
    getter(ptr::null(), || Ok(domain.get("domain")?.uuid.as_ptr()))
}

/// Asks whether a domain runs. One that is gone is shut off. (fedvirt_domain_state is the type.)
///
/// - state: becomes the state
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_get_state(
    domain: Shared<'_, fedvirt_domain>,
    state: Out<'_, fedvirt_domain_state>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, state) = (domain.get("domain")?, state.slot("state")?);
        state.write(domain.handle.state()?.into());
        Ok(())
    })
}

/// Reads a domain.
///
/// - inactive: whether to read what the next start will use, instead of what runs
/// - document: becomes a document of its own; free it with fedvirt_document_free()
///
/// FEDVIRT_ERR_NOT_FOUND when it is gone.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_document(
    domain: Shared<'_, fedvirt_domain>,
    inactive: bool,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, document) = (domain.get("domain")?, document.slot("document")?);
        document.write(Owned::new(Document::from(domain.handle.document(inactive)?).into()));
        Ok(())
    })
}

/// Starts a domain.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_start(
    domain: Shared<'_, fedvirt_domain>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(domain.get("domain")?.handle.start()?))
}

/// Asks the guest to shut down, as its power button would.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_shutdown(
    domain: Shared<'_, fedvirt_domain>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(domain.get("domain")?.handle.shutdown()?))
}

/// Ends a domain at once. Nothing happens when it does not run.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_destroy(
    domain: Shared<'_, fedvirt_domain>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(domain.get("domain")?.handle.destroy()?))
}

/// Removes a domain's definition, with what libvirt keeps beside it: firmware variables, saved state, and the
/// metadata of snapshots and checkpoints. Its disks stay.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_undefine(
    domain: Shared<'_, fedvirt_domain>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(domain.get("domain")?.handle.undefine()?))
}

/// Asks whether a domain starts with the host.
///
/// - autostart: becomes whether it does
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_autostart(
    domain: Shared<'_, fedvirt_domain>,
    autostart: Out<'_, bool>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, autostart) = (domain.get("domain")?, autostart.slot("autostart")?);
        autostart.write(domain.handle.autostart()?);
        Ok(())
    })
}

/// Sets whether a domain starts with the host.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_set_autostart(
    domain: Shared<'_, fedvirt_domain>,
    autostart: bool,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(domain.get("domain")?.handle.set_autostart(autostart)?))
}

/// Adds a device to a domain: to what is defined, and to what runs if it does.
///
/// - device: a device alone, as fedvirt_document_from_device_xml() and fedvirt_document_device() give it
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_attach_device(
    domain: Shared<'_, fedvirt_domain>,
    device: Shared<'_, fedvirt_document>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, device) = (domain.get("domain")?, device.get("device")?);
        Ok(domain.handle.attach_device(device.device("device")?)?)
    })
}

/// Changes a device of a domain, which libvirt finds by what does not change: a disk by its target, an interface by
/// its MAC address, and others by their alias or address. It does so in what is defined, and in what runs if it does;
/// not everything can be changed while it runs.
///
/// - device: a device alone, as fedvirt_document_from_device_xml() and fedvirt_document_device() give it
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_update_device(
    domain: Shared<'_, fedvirt_domain>,
    device: Shared<'_, fedvirt_document>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, device) = (domain.get("domain")?, device.get("device")?);
        Ok(domain.handle.update_device(device.device("device")?)?)
    })
}

/// Takes a device away from a domain, which libvirt finds as fedvirt_domain_update_device() does: from what is
/// defined, and from what runs if it does. A guest may take its time to let go of it, or refuse.
///
/// - device: a device alone, as fedvirt_document_from_device_xml() and fedvirt_document_device() give it
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_detach_device(
    domain: Shared<'_, fedvirt_domain>,
    device: Shared<'_, fedvirt_document>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, device) = (domain.get("domain")?, device.get("device")?);
        Ok(domain.handle.detach_device(device.device("device")?)?)
    })
}

/// Lists the IP addresses of the guest that a source knows. A source that cannot be asked knows none.
///
/// - source: who is asked
/// - addresses: becomes the list; free it with fedvirt_addresses_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_addresses(
    domain: Shared<'_, fedvirt_domain>,
    source: Choice<fedvirt_address_source>,
    addresses: Out<'_, Owned<fedvirt_addresses>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, source, slot) = (domain.get("domain")?, source.get()?, addresses.slot("addresses")?);
        let addresses = domain.handle.addresses(source);
        slot.write(Owned::new(addresses.into_iter().map(Into::into).collect()));
        Ok(())
    })
}

/// Reads the element of a domain's <metadata> that is in a namespace.
///
/// - ns: the namespace's URI
/// - xml: becomes the element, without its prefix, and NULL when there is none; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_metadata(
    domain: Shared<'_, fedvirt_domain>,
    ns: Str<'_>,
    xml: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, ns, xml) = (domain.get("domain")?, ns.get("ns")?, xml.slot("xml")?);
        xml.write(domain.handle.metadata(ns)?.map_or(Text::NONE, |element| Text::new(&element)));
        Ok(())
    })
}

/// Sets the element of a domain's <metadata> that is in a namespace, in what is defined.
///
/// - prefix: the prefix that it is written with
/// - ns: the namespace's URI
/// - xml: the element, without a prefix
/// - running: whether to set it in what runs, too, which must run then
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_set_metadata(
    domain: Shared<'_, fedvirt_domain>,
    prefix: Str<'_>,
    ns: Str<'_>,
    xml: Str<'_>,
    running: bool,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (domain, prefix) = (domain.get("domain")?, prefix.get("prefix")?);
        let (ns, xml) = (ns.get("ns")?, xml.get("xml")?);
        Ok(domain.handle.set_metadata(prefix, ns, xml, running)?)
    })
}

/// Frees the handle of a domain; the domain itself stays as it is.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_domain_free(domain: Owned<fedvirt_domain>) {
    release(|| domain.free());
}

/// How many addresses there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_addresses_len(addresses: Shared<'_, fedvirt_addresses>) -> usize {
    getter(0, || Ok(addresses.get("addresses")?.len()))
}

/// One of the addresses, such as "192.168.122.7"; NULL when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_addresses_ip(
    addresses: Shared<'_, fedvirt_addresses>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || {
        Ok(addresses.get("addresses")?.get(index).map_or(ptr::null(), |address| address.ip.as_ptr()))
    })
}

/// The MAC address of the interface that has the address; NULL when that is not known, or there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_addresses_mac(
    addresses: Shared<'_, fedvirt_addresses>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || {
        let address = addresses.get("addresses")?.get(index);
        Ok(address.and_then(|address| address.mac.as_ref()).map_or(ptr::null(), |mac| mac.as_ptr()))
    })
}

/// Frees a list of addresses.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_addresses_free(addresses: Owned<fedvirt_addresses>) {
    release(|| addresses.free());
}
