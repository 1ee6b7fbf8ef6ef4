//! Connections to libvirt.

use std::ffi::{CString, c_char};
use std::path::Path;
use std::ptr;

use fedvirt_core::host::{Acceleration, DomainHandle, keep_error_handler};
use fedvirt_core::{Document, Host, Result};

use crate::document::fedvirt_document;
use crate::domain::{self, fedvirt_domain};
use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, Str, Text, c_string, call, getter, handles, release};
use crate::network::{self, fedvirt_network};
use crate::storage::{HeldPool, HeldVolume, fedvirt_pool, fedvirt_volume};
use crate::text::{fedvirt_strings, strings};

/// A connection to a libvirt daemon.
pub struct fedvirt_host(());

handles!(fedvirt_host: Held = b"fv host.");

/// What a host's handle holds.
pub struct Held {
    pub(crate) host: Host,
    uri: CString,
}

fn domain_names(host: &Host) -> Result<Vec<String>> {
    host.domains()?.iter().map(DomainHandle::name).collect()
}

fn acceleration(word: &str) -> Result<Acceleration, Failure> {
    match word {
        "kvm" => Ok(Acceleration::Kvm),
        "emulation" => Ok(Acceleration::Emulation),
        _ => Err(Failure::invalid(format!(
            "the argument acceleration is {word:?}, and should be \"kvm\" or \"emulation\""
        ))),
    }
}

/// Connects to a libvirt daemon.
///
/// - uri: a libvirt URI, such as "qemu:///system", "qemu:///session" or "qemu+ssh://root@host/system"
/// - host: becomes the connection; free it with fedvirt_host_free()
///
/// FEDVIRT_ERR_HOST_UNREACHABLE when no daemon answers, FEDVIRT_ERR_ACCESS_DENIED when it refuses.
///
/// libvirt's own library, which prints every error on stderr unless told otherwise, is told otherwise by the first
/// call in a process; see fedvirt_keep_error_handler(). A handler that you set later with virSetErrorFunc() stays.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_open(
    uri: Str<'_>,
    host: Out<'_, Owned<fedvirt_host>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (uri, slot) = (uri.get("uri")?, host.slot("host")?);
        let host = Host::open(uri)?;
        slot.write(Owned::new(Held { uri: c_string(host.uri()), host }));
        Ok(())
    })
}

/// Leaves libvirt's own error handler as it is: for programs that use libvirt themselves as well, and set a handler
/// with virSetErrorFunc() or want the one that prints. Call it before the first fedvirt_host_open().
///
/// Your handler then hears of connections that fedvirt cannot open. It never hears of what fails on one that is
/// open.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_keep_error_handler() {
    release(keep_error_handler);
}

/// The URI as libvirt understood it.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_uri(host: Shared<'_, fedvirt_host>) -> *const c_char {
    getter(ptr::null(), || Ok(host.get("host")?.uri.as_ptr()))
}

/// Asks for the host's name as libvirt knows it.
///
/// - name: becomes the name; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_hostname(
    host: Shared<'_, fedvirt_host>,
    name: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, name) = (host.get("host")?, name.slot("name")?);
        name.write(Text::new(&host.host.hostname()?));
        Ok(())
    })
}

/// Asks for the host's memory.
///
/// - bytes: becomes how many bytes it has
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_memory(
    host: Shared<'_, fedvirt_host>,
    bytes: Out<'_, u64>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, bytes) = (host.get("host")?, bytes.slot("bytes")?);
        bytes.write(host.host.memory()?.as_bytes());
        Ok(())
    })
}

/// Asks for libvirt's version on the daemon's side.
///
/// - version: becomes 1000000 * major + 1000 * minor + release
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_libvirt_version(
    host: Shared<'_, fedvirt_host>,
    version: Out<'_, u32>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, version) = (host.get("host")?, version.slot("version")?);
        version.write(host.host.libvirt_version()?);
        Ok(())
    })
}

/// Whether the daemon runs on this machine, so that its paths are this machine's.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_is_local(host: Shared<'_, fedvirt_host>) -> bool {
    getter(false, || Ok(host.get("host")?.host.is_local()))
}

/// Whether this is an unprivileged session daemon, whose guests cannot have networks of the host.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_is_session(host: Shared<'_, fedvirt_host>) -> bool {
    getter(false, || Ok(host.get("host")?.host.is_session()))
}

/// Reads what the host is and which guests it can run, a <capabilities>.
///
/// - document: becomes a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_capabilities(
    host: Shared<'_, fedvirt_host>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, document) = (host.get("host")?, document.slot("document")?);
        document.write(Owned::new(Document::from(host.host.capabilities()?).into()));
        Ok(())
    })
}

/// Reads what guests of a kind can have, a <domainCapabilities>. NULL stands for libvirt's own choice.
///
/// - arch: such as "x86_64"; may be NULL
/// - machine: such as "q35"; may be NULL
/// - virt_type: such as "kvm"; may be NULL
/// - document: becomes a document of its own; free it with fedvirt_document_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_domain_capabilities(
    host: Shared<'_, fedvirt_host>,
    arch: Str<'_>,
    machine: Str<'_>,
    virt_type: Str<'_>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, document) = (host.get("host")?, document.slot("document")?);
        let (arch, machine) = (arch.wanted("arch")?, machine.wanted("machine")?);
        let virt_type = virt_type.wanted("virt_type")?;
        let capabilities = host.host.domain_capabilities(arch, machine, virt_type)?;
        document.write(Owned::new(Document::from(capabilities).into()));
        Ok(())
    })
}

/// Reads what a guest can have on the host, a <domainCapabilities>, with the hypervisor and the machine that are best
/// for it, as fedvirt_guest_create() takes them.
///
/// - acceleration: "kvm" or "emulation"; may be NULL, for KVM where it works
/// - document: becomes a document of its own; free it with fedvirt_document_free()
///
/// FEDVIRT_ERR_UNSUPPORTED when the host runs no such guests.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_guest_capabilities(
    host: Shared<'_, fedvirt_host>,
    acceleration: Str<'_>,
    document: Out<'_, Owned<fedvirt_document>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, document) = (host.get("host")?, document.slot("document")?);
        let acceleration = acceleration.wanted("acceleration")?.map(self::acceleration).transpose()?;
        let capabilities = host.host.guest_capabilities(acceleration)?;
        document.write(Owned::new(Document::from(capabilities.as_ref().clone()).into()));
        Ok(())
    })
}

/// Checks that guests of the host, when it is this machine, can read a file.
///
/// FEDVIRT_ERR_PATH_PERMISSION, with the component that is in the way and the remedy.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_check_guest_can_read(
    host: Shared<'_, fedvirt_host>,
    path: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, path) = (host.get("host")?, path.get("path")?);
        Ok(host.host.check_guest_can_read(Path::new(path))?)
    })
}

/// Lists the host's domains, running or not, whoever made them.
///
/// - names: becomes their names; free it with fedvirt_strings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_domain_names(
    host: Shared<'_, fedvirt_host>,
    names: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, names) = (host.get("host")?, names.slot("names")?);
        names.write(strings(domain_names(&host.host)?.iter().map(String::as_str)));
        Ok(())
    })
}

/// Finds a domain by its name.
///
/// - domain: becomes the domain; free it with fedvirt_domain_free()
///
/// FEDVIRT_ERR_NOT_FOUND, with the names of those that there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_domain(
    host: Shared<'_, fedvirt_host>,
    name: Str<'_>,
    domain: Out<'_, Owned<fedvirt_domain>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, name, slot) = (host.get("host")?, name.get("name")?, domain.slot("domain")?);
        slot.write(Owned::new(domain::Held::new(host.host.domain(name)?)?));
        Ok(())
    })
}

/// Defines a domain, without starting it. One of the same name and UUID is defined anew.
///
/// - document: the domain
/// - domain: becomes the domain; free it with fedvirt_domain_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_define_domain(
    host: Shared<'_, fedvirt_host>,
    document: Shared<'_, fedvirt_document>,
    domain: Out<'_, Owned<fedvirt_domain>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, document, slot) = (host.get("host")?, document.get("document")?, domain.slot("domain")?);
        let defined = host.host.define(document.domain("document")?)?;
        slot.write(Owned::new(domain::Held::new(defined)?));
        Ok(())
    })
}

/// Lists the host's networks, running or not.
///
/// - names: becomes their names; free it with fedvirt_strings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_network_names(
    host: Shared<'_, fedvirt_host>,
    names: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, names) = (host.get("host")?, names.slot("names")?);
        names.write(strings(host.host.network_names()?.iter().map(String::as_str)));
        Ok(())
    })
}

/// Finds a network by its name.
///
/// - network: becomes the network; free it with fedvirt_network_free()
///
/// FEDVIRT_ERR_NOT_FOUND, with the names of those that there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_network(
    host: Shared<'_, fedvirt_host>,
    name: Str<'_>,
    network: Out<'_, Owned<fedvirt_network>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, name, slot) = (host.get("host")?, name.get("name")?, network.slot("network")?);
        slot.write(Owned::new(network::Held::new(host.host.network(name)?)?));
        Ok(())
    })
}

/// Defines a network, without starting it. One of the same name and UUID is defined anew.
///
/// - document: the network
/// - network: becomes the network; free it with fedvirt_network_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_define_network(
    host: Shared<'_, fedvirt_host>,
    document: Shared<'_, fedvirt_document>,
    network: Out<'_, Owned<fedvirt_network>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, document, slot) = (host.get("host")?, document.get("document")?, network.slot("network")?);
        let defined = host.host.define_network(document.network("document")?)?;
        slot.write(Owned::new(network::Held::new(defined)?));
        Ok(())
    })
}

/// Lists the host's storage pools, running or not.
///
/// - names: becomes their names; free it with fedvirt_strings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_pool_names(
    host: Shared<'_, fedvirt_host>,
    names: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, names) = (host.get("host")?, names.slot("names")?);
        names.write(strings(host.host.pool_names()?.iter().map(String::as_str)));
        Ok(())
    })
}

/// Finds a storage pool by its name.
///
/// - pool: becomes the pool; free it with fedvirt_pool_free()
///
/// FEDVIRT_ERR_NOT_FOUND, with the names of those that there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_pool(
    host: Shared<'_, fedvirt_host>,
    name: Str<'_>,
    pool: Out<'_, Owned<fedvirt_pool>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, name, slot) = (host.get("host")?, name.get("name")?, pool.slot("pool")?);
        slot.write(Owned::new(HeldPool::new(host.host.pool(name)?)?));
        Ok(())
    })
}

/// Defines a storage pool, without starting it. One of the same name and UUID is defined anew.
///
/// - document: the pool
/// - pool: becomes the pool; free it with fedvirt_pool_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_define_pool(
    host: Shared<'_, fedvirt_host>,
    document: Shared<'_, fedvirt_document>,
    pool: Out<'_, Owned<fedvirt_pool>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, document, slot) = (host.get("host")?, document.get("document")?, pool.slot("pool")?);
        let defined = host.host.define_pool(document.pool("document")?)?;
        slot.write(Owned::new(HeldPool::new(defined)?));
        Ok(())
    })
}

/// Finds a volume by its path on the host.
///
/// - volume: becomes the volume, and NULL when no pool has it; free it with fedvirt_volume_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_volume_by_path(
    host: Shared<'_, fedvirt_host>,
    path: Str<'_>,
    volume: Out<'_, Owned<fedvirt_volume>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (host, path, slot) = (host.get("host")?, path.get("path")?, volume.slot("volume")?);
        let volume = host.host.volume_by_path(path)?.map(HeldVolume::new).transpose()?;
        slot.write(Owned::or_null(volume));
        Ok(())
    })
}

/// Frees a host. What was taken from it and is not freed yet can still be used; the last of it closes the
/// connection.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_host_free(host: Owned<fedvirt_host>) {
    release(|| host.free());
}
