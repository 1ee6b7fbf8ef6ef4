//! Which of a host's ways to run a guest is taken, and as whom guests run.

use std::path::Path;
use std::sync::Arc;

use super::Host;
use super::access::{Reader, check_readable};
use super::facts::Acceleration;
use crate::error::{Error, Result};
use crate::model::cpu::Arch;
use crate::model::domain::DomainType;
use crate::model::domain_capabilities::DomainCapabilities;

impl Host {
    /// What a guest can have on this host, with the hypervisor and the machine that are best for it: KVM where
    /// it works, else emulation; `q35` for PCs, `virt` for the boards of other architectures.
    ///
    /// # Errors
    /// [`Unsupported`](Error::Unsupported) when the host runs no such guests.
    pub fn guest_capabilities(&self, acceleration: Option<Acceleration>) -> Result<Arc<DomainCapabilities>> {
        let mut known = self.inner.capabilities.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some((_, capabilities)) = known.iter().find(|(wanted, _)| *wanted == acceleration) {
            return Ok(Arc::clone(capabilities));
        }
        let capabilities = Arc::new(self.ask_guest_capabilities(acceleration)?);
        known.push((acceleration, Arc::clone(&capabilities)));
        Ok(capabilities)
    }

    fn ask_guest_capabilities(&self, acceleration: Option<Acceleration>) -> Result<DomainCapabilities> {
        let mut virt_type = match acceleration {
            None => None,
            Some(Acceleration::Kvm) => Some("kvm"),
            Some(Acceleration::Emulation) => Some("qemu"),
        };
        let ask = |arch: Option<&str>, machine: Option<&str>, virt_type: Option<&str>| {
            self.domain_capabilities(arch, machine, virt_type).map_err(|error| Error::Unsupported {
                uri: self.uri().to_owned(),
                why: error.to_string(),
                hint: match acceleration {
                    Some(Acceleration::Kvm) => {
                        "is the kernel's KVM loaded and /dev/kvm accessible? Emulation works without".into()
                    }
                    _ => "guests from images need a host with QEMU, such as qemu:///system".into(),
                },
                source: match error {
                    Error::Libvirt { source, .. } => Some(source),
                    _ => None,
                },
            })
        };
        let mut capabilities = ask(None, None, virt_type)?;
        // A /dev/kvm can be there and still run nothing; libvirt believes in it all the same.
        if capabilities.domain == Some(DomainType::Kvm)
            && acceleration.is_none()
            && self.is_local()
            && !cpu_can_virtualize()
        {
            tracing::warn!("libvirt offers KVM, but the processor cannot do it: using emulation");
            virt_type = Some("qemu");
            capabilities = ask(None, None, virt_type)?;
        }
        let machine = match capabilities.arch {
            Some(Arch::X86_64 | Arch::I686) => "q35",
            Some(Arch::Aarch64 | Arch::Armv7l | Arch::Riscv64) => "virt",
            _ => return Ok(capabilities),
        };
        let arch = capabilities.arch.as_ref().map(ToString::to_string);
        let virt_type = capabilities
            .domain
            .as_ref()
            .map_or(virt_type.map(str::to_owned), |domain| Some(domain.to_string()));
        // An emulator can be built without it; its default serves then.
        Ok(ask(arch.as_deref(), Some(machine), virt_type.as_deref()).unwrap_or(capabilities))
    }

    /// Checks that guests of this host, when it is this machine, can read a file.
    ///
    /// # Errors
    /// [`PathPermission`](Error::PathPermission), with the component that is in the way and the remedy.
    pub fn check_guest_can_read(&self, path: &Path) -> Result<()> {
        if !self.is_local() || self.is_session() {
            return Ok(());
        }
        match self.inner.reader.get_or_init(|| self.guest_reader().ok().flatten()) {
            Some(reader) => check_readable(path, reader),
            None => Ok(()),
        }
    }

    /// The user that guests run as, from the label that libvirt's own security driver gives them (`+107:+107`).
    fn guest_reader(&self) -> Result<Option<Reader>> {
        let capabilities = self.capabilities()?;
        let models = capabilities.host.map(|host| host.secmodels).unwrap_or_default();
        let dac = models.into_iter().find(|model| model.model.as_deref() == Some("dac"));
        let labels = dac.map(|model| model.baselabels).unwrap_or_default();
        let label = labels.into_iter().find_map(|base| base.label);
        let ids = label.as_deref().and_then(|label| label.split_once(':'));
        let id = |text: &str| text.trim().trim_start_matches('+').parse().ok();
        Ok(ids.and_then(|(uid, gid)| Some(Reader::lookup(id(uid)?, id(gid)?))))
    }
}

/// Says which component keeps this process from a file that it could not open.
pub(crate) fn own_access_error(path: &Path, source: std::io::Error) -> Error {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match Reader::this_process().map(|reader| check_readable(&absolute, &reader)) {
        Some(Err(error)) => error,
        _ => Error::Io { action: "reading image", path: path.to_owned(), source },
    }
}

/// Whether this machine's processor says that it can run guests.
fn cpu_can_virtualize() -> bool {
    if !cfg!(any(target_arch = "x86_64", target_arch = "x86")) {
        return true;
    }
    let cpuinfo = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let flags = cpuinfo.lines().find_map(|line| line.strip_prefix("flags")).unwrap_or_default();
    flags.split_whitespace().any(|flag| flag == "vmx" || flag == "svm")
}
