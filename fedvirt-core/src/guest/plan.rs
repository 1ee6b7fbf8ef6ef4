//! What making a guest takes, decided by a pure function: nothing is asked, nothing is made.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::CHANNEL;
use super::record::{CloudInitState, OwnedVolume, Record, State};
use super::spec::{DEFAULT_NETWORK, Firmware, Network, SeedKind, Spec, with_reporter};
use crate::error::{Error, Result};
use crate::host::Facts;
use crate::image::Image;
use crate::model::cpu::{Arch, Cpu, CpuMode};
use crate::model::domain::devices::{
    Channel, Console, Controller, ControllerModel, ControllerType, Devices, Discard, Disk, DiskBus,
    DiskDevice, DiskDriver, Interface, Memballoon, PortForward, PortProtocol, Rng, Serial,
};
use crate::model::domain::{
    Apic, Clock, Domain, DomainType, Features, FirmwareFeature, FirmwareFeatureName, FirmwareFeatures,
    FwCfgEntry, LifecycleAction, Memory, Os, QemuCommandline, Smbios, SmbiosBlock, SmbiosField, SmbiosMode,
    Sysinfo, TickPolicy, Timer, TimerName, Vcpu,
};
use crate::model::mac::MacAddr;
use crate::model::storage_common::Permissions;
use crate::model::storage_volume::{Volume, VolumeFormatType};
use crate::units::ByteSize;
use crate::xml::Raw;

/// Where Ignition looks for its config: in QEMU's firmware configuration, and else on a disk with this serial number.
pub(super) const IGNITION_BLOB: &str = "opt/com.coreos/config";
pub(super) const IGNITION_SERIAL: &str = "ignition";

/// What makes one guest unlike every other: drawn once, so that the plan itself is a pure function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Its UUID. The volumes' names and the MAC address follow from it.
    pub uuid: String,
    /// The port of 127.0.0.1 that leads to its SSH server, if it has user-mode networking.
    #[serde(default)]
    pub ssh_port: Option<u16>,
    /// The process that makes it.
    #[serde(default)]
    pub creator: String,
}

/// What making a guest takes. Printing it shows everything that would be made.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// The host's URI.
    pub uri: String,
    /// The pool that the volumes are made in.
    pub pool: String,
    /// The disk: an overlay on the image.
    pub overlay: Volume,
    /// The seed for cloud-init, or the config for Ignition.
    pub seed: Option<SeedVolume>,
    /// The domain, with its record in the state `creating`.
    pub domain: Domain,
    pub(crate) record: Record,
}

/// A seed as a volume.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SeedVolume {
    /// The volume.
    pub volume: Volume,
    /// The image, or Ignition's config. It can hold password hashes.
    pub content: Vec<u8>,
}

impl fmt::Debug for SeedVolume {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content = format_args!("{} bytes", self.content.len());
        f.debug_struct("SeedVolume").field("volume", &self.volume).field("content", &content).finish()
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.domain.name.as_deref().unwrap_or_default();
        writeln!(f, "# guest {name} on {}", self.uri)?;
        writeln!(f, "\n# 1. define, shut off\n{}", self.domain.to_xml())?;
        writeln!(f, "# 2. make the disk in pool {}\n{}", self.pool, self.overlay.to_xml())?;
        match &self.seed {
            Some(seed) => {
                writeln!(f, "# 3. make the seed in pool {}, {} bytes", self.pool, seed.content.len())?;
                writeln!(f, "{}", seed.volume.to_xml())?;
            }
            None => writeln!(f, "# 3. no seed: cloud-init is told nothing\n")?,
        }
        write!(f, "# 4. start")
    }
}

impl Plan {
    /// Decides as [`new`](Self::new) does, from the JSON form of what that takes: an object with the keys `spec`,
    /// `image`, `facts` and `identity`.
    ///
    /// # Errors
    /// As `new`, [`Json`](Error::Json) when the text is no JSON, and [`InvalidSpec`](Error::InvalidSpec) when a value
    /// does not fit.
    pub fn from_json(json: &str) -> Result<Self> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Form {
            spec: Spec,
            image: Image,
            facts: Facts,
            identity: Identity,
        }
        let form: Form = crate::json::from_json(json, "plan")?;
        form.spec.validate()?;
        Self::new(&form.spec, &form.image, &form.facts, &form.identity)
    }

    /// Decides what a guest takes: from what is wanted, the image that it starts from, and what the host can do.
    ///
    /// # Errors
    /// [`InvalidSpec`](Error::InvalidSpec) and its kin for what is wanted, [`Unsupported`](Error::Unsupported)
    /// for what the host cannot do.
    pub fn new(spec: &Spec, image: &Image, facts: &Facts, identity: &Identity) -> Result<Self> {
        let short = identity.uuid.get(..8).unwrap_or(&identity.uuid);
        // The UUID's beginning keeps the names apart from whatever else is in the pool: what bears it is ours.
        let overlay_name = format!("{}-{short}.qcow2", spec.name);
        let seed_name = format!("{}-{short}-seed.iso", spec.name);
        let pool = &facts.pool;
        let size = spec.disk_size.unwrap_or(image.virtual_size);
        if size < image.virtual_size {
            return Err(Error::DiskTooSmall {
                image: image.path.clone(),
                disk: size,
                needed: image.virtual_size,
            });
        }
        let Some(image_path) = image.path.to_str() else {
            return Err(Error::InvalidSpec {
                what: "image".into(),
                why: format!("the path {:?} is no UTF-8, which libvirt needs; rename it", image.path),
            });
        };
        let overlay = Volume::new(&overlay_name)
            .capacity(size)
            .allocation(ByteSize::bytes(0))
            .format(VolumeFormatType::Qcow2)
            .backing(image_path, image.format.as_str().into());
        let builder = Builder { spec, facts, identity };
        let seed = match spec.make_seed()? {
            Some(mut seed) => {
                if let Some(config) = &mut seed.network_config {
                    config.match_nics(&builder.macs());
                }
                let kind = spec.seed.as_ref().map(|seed| seed.kind.clone()).unwrap_or_default();
                Some(SeedVolume::new(&seed_name, kind.image(&with_reporter(seed)?)?))
            }
            None => None,
        };
        let cloud_init = seed.is_some().then_some(CloudInitState::Pending);
        let seed = seed.or_else(|| builder.ignition(&format!("{}-{short}-ignition", spec.name)));
        let mut record = Record {
            state: Some(State::Creating),
            creator: Some(identity.creator.clone()),
            user: spec.login(image.default_user.as_deref()).map(str::to_owned),
            ssh_port: identity.ssh_port,
            cloud_init,
            volumes: vec![OwnedVolume::new(&pool.name, &overlay_name)],
            ..Record::default()
        };
        let seed_path = seed.as_ref().map(|seed| {
            let name = seed.volume.name.as_deref().unwrap_or_default();
            record.volumes.push(OwnedVolume::new(&pool.name, name));
            format!("{}/{name}", pool.path)
        });
        let domain = builder.domain(&format!("{}/{overlay_name}", pool.path), seed_path, &record)?;
        Ok(Self { uri: facts.uri.clone(), pool: pool.name.clone(), overlay, seed, domain, record })
    }
}

impl SeedVolume {
    pub(super) fn new(name: &str, content: Vec<u8>) -> Self {
        let mut volume =
            Volume::new(name).capacity(ByteSize::bytes(content.len() as u64)).format(VolumeFormatType::Raw);
        // Password hashes are nobody else's business.
        let target = volume.target.get_or_insert_default();
        target.permissions =
            Some(Box::new(Permissions { mode: Some("0600".into()), ..Permissions::default() }));
        Self { volume, content }
    }
}

/// Decides the parts of a domain.
struct Builder<'a> {
    spec: &'a Spec,
    facts: &'a Facts,
    identity: &'a Identity,
}

impl Builder<'_> {
    fn unsupported(&self, why: impl Into<String>, hint: &str) -> Error {
        let uri = self.facts.uri.clone();
        Error::Unsupported { uri, why: why.into(), hint: hint.into(), source: None }
    }

    fn is_pc(&self) -> bool {
        matches!(self.facts.capabilities.arch, Some(Arch::X86_64 | Arch::I686))
    }

    fn domain(&self, disk: &str, seed: Option<String>, record: &Record) -> Result<Domain> {
        let Self { spec, facts, identity } = self;
        let capabilities = &facts.capabilities;
        if let Some(max) = capabilities.vcpu.as_ref().and_then(|vcpu| vcpu.max)
            && spec.vcpus > max
        {
            return Err(self.unsupported(
                format!("it gives a guest {max} CPUs at most, not {}", spec.vcpus),
                "ask for fewer",
            ));
        }
        let domain_type = capabilities.domain.clone().unwrap_or(DomainType::Qemu);
        let mut domain = Domain::new(domain_type, &spec.name);
        domain.uuid = Some(identity.uuid.clone());
        domain.metadata = Some(Raw::new(&format!(
            "\n    {}  ",
            record.to_metadata().replace("\n  <", "\n      <").replace("\n</", "\n    </")
        ))?);
        domain.memory = Some(Box::new(Memory::new(spec.memory)));
        domain.vcpu = Some(Box::new(Vcpu::new(spec.vcpus)));
        domain.os = Some(Box::new(self.os()?));
        domain.features = Some(Box::new(Features {
            acpi: true,
            apic: self.is_pc().then(Box::<Apic>::default),
            ..Features::default()
        }));
        domain.cpu = self.cpu().map(Box::new);
        domain.clock = Some(Box::new(self.clock()));
        domain.on_poweroff = Some(LifecycleAction::Destroy);
        domain.on_reboot = Some(LifecycleAction::Restart);
        domain.devices = Some(Box::new(self.devices(disk)));
        if let Some(path) = seed {
            match &spec.ignition {
                None => insert_seed(&mut domain, &path, &[]),
                Some(_) if self.has_fw_cfg() => {
                    let name = Some(IGNITION_BLOB.to_owned());
                    let entry = FwCfgEntry { name, file: Some(path), ..FwCfgEntry::default() };
                    domain.sysinfos.push(Sysinfo { entries: vec![entry], ..Sysinfo::fwcfg() });
                }
                Some(_) => {
                    let disk =
                        Disk::file(path).with_target("vdb", DiskBus::Virtio).with_format("raw").read_only();
                    let disk = Disk { serial: Some(IGNITION_SERIAL.into()), ..disk };
                    domain.devices.get_or_insert_default().disks.push(disk);
                }
            }
        }
        if let Some(SeedKind::Smbios(server)) = spec.seed.as_ref().map(|seed| &seed.kind) {
            if !matches!(capabilities.arch, Some(Arch::X86_64 | Arch::I686 | Arch::Aarch64)) {
                let why = "its machines have no SMBIOS, by which the guest would learn of its seed";
                return Err(self.unsupported(why, "use a seed of kind iso"));
            }
            let system = SmbiosBlock::default().with_entry(SmbiosField::Serial, server.serial());
            domain.sysinfos.push(Sysinfo { system: Some(Box::new(system)), ..Sysinfo::smbios() });
            domain.os.get_or_insert_default().smbios =
                Some(Box::new(Smbios { mode: Some(SmbiosMode::Sysinfo), ..Smbios::default() }));
        }
        self.connect(&mut domain)?;
        Ok(domain)
    }

    /// Whether the machine has QEMU's firmware configuration, in which Ignition looks first.
    fn has_fw_cfg(&self) -> bool {
        let arch = &self.facts.capabilities.arch;
        matches!(arch, Some(Arch::X86_64 | Arch::I686 | Arch::Aarch64 | Arch::Armv7l | Arch::Riscv64))
    }

    /// Ignition's config as a volume.
    fn ignition(&self, name: &str) -> Option<SeedVolume> {
        let config = self.spec.ignition.as_ref()?;
        Some(match self.has_fw_cfg() {
            true => SeedVolume::new(&format!("{name}.json"), config.text().into()),
            false => SeedVolume::new(&format!("{name}.img"), config.to_disk()),
        })
    }

    /// The MAC addresses of the NICs.
    fn macs(&self) -> Vec<String> {
        mac_addresses(&self.identity.uuid).take(1 + self.spec.more_networks.len()).map(String::from).collect()
    }

    fn os(&self) -> Result<Os> {
        let capabilities = &self.facts.capabilities;
        let arch = capabilities.arch.clone().unwrap_or(Arch::X86_64);
        let machine = capabilities.machine.clone().unwrap_or_default();
        let firmware =
            self.spec.firmware.unwrap_or(if self.is_pc() { Firmware::Bios } else { Firmware::Uefi });
        match firmware {
            Firmware::Bios if self.is_pc() => Ok(Os::hvm(arch, machine)),
            Firmware::Bios => Err(self.unsupported(format!("a machine of {arch} has no BIOS"), "use UEFI")),
            Firmware::Uefi if capabilities.firmware().iter().any(|name| name == "efi") => {
                let mut os = Os::uefi(arch, machine);
                // libvirt would prefer the secure-boot build, which refuses systems that are not signed.
                let secure_boot = FirmwareFeature::new(FirmwareFeatureName::SecureBoot, false);
                os.firmware_features = Some(Box::new(FirmwareFeatures {
                    features: vec![secure_boot],
                    ..FirmwareFeatures::default()
                }));
                Ok(os)
            }
            Firmware::Uefi => Err(self.unsupported(
                "it has no UEFI firmware for guests",
                "install it (package ovmf on Debian, edk2-ovmf on Fedora)",
            )),
        }
    }

    /// The host's own CPU where KVM runs it, everything that emulation can do elsewhere.
    fn cpu(&self) -> Option<Cpu> {
        let capabilities = &self.facts.capabilities;
        let can = |mode: CpuMode| capabilities.cpu_mode(&mode).is_some_and(|mode| mode.is_supported());
        if capabilities.domain == Some(DomainType::Kvm) && can(CpuMode::HostPassthrough) {
            Some(Cpu::host_passthrough())
        } else if can(CpuMode::Maximum) {
            Some(Cpu::maximum())
        } else if can(CpuMode::HostModel) {
            Some(Cpu::host_model())
        } else {
            None
        }
    }

    /// UTC, and on a PC the timers that keep time when the host is busy.
    fn clock(&self) -> Clock {
        if !self.is_pc() {
            return Clock::utc();
        }
        Clock::utc()
            .with_timer(Timer::new(TimerName::Rtc).with_tickpolicy(TickPolicy::Catchup))
            .with_timer(Timer::new(TimerName::Pit).with_tickpolicy(TickPolicy::Delay))
            .with_timer(Timer::new(TimerName::Hpet).with_present(false))
    }

    fn devices(&self, disk: &str) -> Devices {
        // Space that the guest frees is given back to the host.
        let driver = DiskDriver { discard: Some(Discard::Unmap), ..DiskDriver::qemu("qcow2") };
        let disk = Disk::file(disk).with_target("vda", DiskBus::Virtio).with_driver(driver).with_boot(1);
        Devices {
            emulator: self.facts.capabilities.path.clone(),
            disks: vec![disk],
            serials: vec![Serial::pty()],
            consoles: vec![Console::pty()],
            channels: vec![Channel::guest_agent(), Channel::unix(CHANNEL)],
            memballoon: Some(Box::new(Memballoon::new("virtio"))),
            rngs: vec![Rng::random("/dev/urandom")],
            ..Devices::default()
        }
    }

    /// Connects the guest to its networks.
    fn connect(&self, domain: &mut Domain) -> Result<()> {
        let first = self.spec.network.clone().unwrap_or_else(|| match self.facts.session {
            true => Network::User { ssh_port: None },
            false => Network::Network(DEFAULT_NETWORK.to_owned()),
        });
        let networks = [(&first, self.identity.ssh_port)].into_iter();
        let networks = networks.chain(self.spec.more_networks.iter().map(|network| (network, None)));
        for ((network, ssh_port), mac) in networks.zip(mac_addresses(&self.identity.uuid)) {
            let interface = match (network, ssh_port) {
                (Network::Network(_), _) if self.facts.session => {
                    return Err(self.unsupported(
                        "a session daemon has no networks for guests",
                        "leave the network out, or use qemu:///system",
                    ));
                }
                (Network::Network(name), _) => Interface::network(name),
                (Network::Bridge(name), _) => Interface::bridge(name),
                (Network::User { .. }, Some(port)) if self.has_passt() => {
                    let mut interface = Interface::passt();
                    let forward = PortForward::new(PortProtocol::Tcp, port, 22);
                    interface.port_forwards =
                        vec![PortForward { address: Some("127.0.0.1".into()), ..forward }];
                    interface
                }
                (Network::User { .. }, Some(port)) => {
                    // libvirt cannot forward a port of QEMU's own user-mode network; QEMU can. The slot is far above
                    // those that libvirt gives out.
                    let commandline = QemuCommandline::default()
                        .with_arg("-netdev")
                        .with_arg(format!("user,id=fedvirt0,hostfwd=tcp:127.0.0.1:{port}-:22"))
                        .with_arg("-device")
                        .with_arg(format!("virtio-net-pci,netdev=fedvirt0,mac={mac},addr=0x10"));
                    domain.qemu_commandline = Some(Box::new(commandline));
                    continue;
                }
                (Network::User { .. }, None) => Interface::user(),
            };
            let interfaces = &mut domain.devices.get_or_insert_default().interfaces;
            interfaces.push(interface.with_mac(mac).with_model("virtio"));
        }
        Ok(())
    }

    /// Whether libvirt can forward ports by passt.
    fn has_passt(&self) -> bool {
        let interface = self.facts.capabilities.device("interface");
        interface.is_some_and(|interface| interface.has("backendType", "passt"))
    }
}

/// MAC addresses of QEMU's range that follow from the guest's UUID.
pub(super) fn mac_addresses(uuid: &str) -> impl Iterator<Item = MacAddr> {
    let digits: String = uuid.chars().filter(char::is_ascii_hexdigit).collect();
    let tail = digits.get(digits.len().saturating_sub(6)..).unwrap_or_default();
    let first = u32::from_str_radix(tail, 16).unwrap_or(0);
    (0..).map(move |n| {
        let [_, a, b, c] = first.wrapping_add(n).to_be_bytes();
        MacAddr::qemu([a, b, c])
    })
}

/// Puts a seed into a CD drive: one that is empty or holds one of the guest's former seeds, or else a new one.
pub(super) fn insert_seed(domain: &mut Domain, path: &str, former: &[String]) {
    let os = domain.os.as_ref().and_then(|os| os.type_.as_ref());
    let is_pc = os.is_none_or(|os| matches!(os.arch, None | Some(Arch::X86_64 | Arch::I686)));
    let is_q35 = os.and_then(|os| os.machine.as_deref()).is_some_and(|machine| machine.contains("q35"));
    let (prefix, bus) = match (is_pc, is_q35) {
        (true, true) => ("sd", DiskBus::Sata),
        (true, false) => ("hd", DiskBus::Ide),
        (false, _) => ("sd", DiskBus::Scsi),
    };
    let devices = domain.devices.get_or_insert_default();
    let ours = |disk: &Disk| match disk.source.as_ref().and_then(|source| source.file.as_ref()) {
        Some(file) => former.contains(file),
        None => disk.source.is_none(),
    };
    let drive = devices.disks.iter_mut().find(|disk| disk.device == Some(DiskDevice::Cdrom) && ours(disk));
    if let Some(drive) = drive {
        drive.source = Disk::file(path).source;
        return;
    }
    let used: Vec<_> = devices.disks.iter().filter_map(|disk| disk.target.as_ref()?.dev.as_deref()).collect();
    let names = ('a'..='z').map(|letter| format!("{prefix}{letter}"));
    let name = names.into_iter().find(|name| !used.contains(&name.as_str()));
    let has_scsi = devices.controllers.iter().any(|of| of.type_ == Some(ControllerType::Scsi));
    if bus == DiskBus::Scsi && !has_scsi {
        devices.controllers.push(Controller::new("scsi").with_model(ControllerModel::VirtioScsi));
    }
    // With all names taken, libvirt says what is wrong.
    let drive = Disk::file(path).cdrom().with_target(name.unwrap_or_else(|| format!("{prefix}a")), bus);
    devices.disks.push(drive.with_format("raw"));
}
