//! The seed: what a guest's cloud-init reads, and the image that carries it.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

use super::multipart::{self, PartKind};
use super::other::Hidden;
use super::{CloudInit, MetaData, Multipart, NetworkConfig, check, config, invalid, iso};
use crate::{Error, Result};

/// What cloud-init's [NoCloud](https://docs.cloud-init.io/en/latest/reference/datasources/nocloud.html)
/// datasource reads: user-data and meta-data, vendor-data and network-config if wanted.
///
/// ```no_run
/// use fedvirt_core::cloudinit::{CloudInit, Seed};
/// # fn main() -> fedvirt_core::Result<()> {
/// let seed = Seed::new(&CloudInit::new().package("htop"), "web1")?
///     .vendor_data("#!/bin/sh\nsystemctl enable --now qemu-guest-agent\n")?;
/// seed.write_iso("/var/lib/libvirt/images/web1-seed.iso")?;
/// # Ok(())
/// # }
/// ```
///
/// # The instance-id
///
/// cloud-init runs what is meant for the first boot once for every instance-id. Unless
/// [`MetaData::instance_id`] says otherwise, it follows from all that is in the seed: a guest that is
/// started again with the same configuration does nothing again, and one whose configuration changed is set
/// up anew, as is another guest with the same configuration, since the host name counts too.
///
/// `Debug` shows sizes and not texts, for they hold password hashes.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seed {
    /// The user-data, as the guest gets it.
    pub user_data: String,
    /// What the meta-data say beside the instance-id.
    pub meta_data: MetaData,
    /// Further user-data, which the user-data override.
    pub vendor_data: Option<String>,
    /// The network configuration; cloud-init asks for DHCP on the first interface when absent.
    pub network_config: Option<NetworkConfig>,
}

impl Seed {
    /// A seed from a cloud-config. The host name is the configuration's, or else the guest's name, as far as
    /// that can be one: what a host name cannot hold becomes a hyphen.
    ///
    /// # Errors
    /// As [`CloudInit::validate`].
    pub fn new(config: &CloudInit, guest: &str) -> Result<Self> {
        config.validate()?;
        let named = config.fqdn.clone().or_else(|| config.hostname.clone());
        let mut seed = Self::unchecked(config.to_user_data(), guest);
        seed.meta_data.local_hostname = named.or(seed.meta_data.local_hostname);
        Ok(seed)
    }

    /// A seed from user-data that the caller has: a cloud-config, a script, a MIME message or another of the
    /// [formats](https://docs.cloud-init.io/en/latest/explanation/format/index.html) that cloud-init takes, also
    /// gzipped. They reach the guest as they are, unpacked.
    ///
    /// # Errors
    /// [`InvalidSpec`](Error::InvalidSpec) when it begins in none of the ways by which cloud-init knows a
    /// format, so that it would be ignored, and when it is no UTF-8.
    pub fn from_user_data(text: impl Into<Vec<u8>>, guest: &str) -> Result<Self> {
        Ok(Self::unchecked(known_format("user-data", text.into())?, guest))
    }

    fn unchecked(user_data: String, guest: &str) -> Self {
        let meta_data = MetaData { local_hostname: host_name_from(guest), ..MetaData::default() };
        Self { user_data, meta_data, vendor_data: None, network_config: None }
    }

    /// Sets the vendor-data: a script, a cloud-config or another format of user-data.
    ///
    /// # Errors
    /// As [`from_user_data`](Self::from_user_data).
    pub fn vendor_data(mut self, text: impl Into<Vec<u8>>) -> Result<Self> {
        self.vendor_data = Some(known_format("vendor-data", text.into())?);
        Ok(self)
    }

    /// Sets what the meta-data say. A host name that they lack stays the one that is there.
    pub fn meta_data(mut self, mut meta_data: MetaData) -> Self {
        if meta_data.local_hostname.is_none() {
            meta_data.local_hostname = self.meta_data.local_hostname;
        }
        self.meta_data = meta_data;
        self
    }

    /// Sets the network configuration.
    pub fn network_config(mut self, config: impl Into<NetworkConfig>) -> Self {
        self.network_config = Some(config.into());
        self
    }

    /// Checks every part, as far as its format can be judged: cloud-configs, also those in messages and archives,
    /// meta-data, and the network configuration. A cloud-config gets the verdict of `cloud-init schema`; what
    /// [`CloudInit::validate`] knows beyond that goes to the log, and is among what
    /// [`check_user_data`](super::check_user_data) finds.
    ///
    /// # Errors
    /// [`InvalidCloudInit`](Error::InvalidCloudInit) for a cloud-config; as [`Multipart::validate`],
    /// [`MetaData::validate`] and [`NetworkConfig::validate`].
    pub fn validate(&self) -> Result<()> {
        for text in [Some(&self.user_data), self.vendor_data.as_ref()].into_iter().flatten() {
            match PartKind::from_content(text.as_bytes()) {
                _ if multipart::is_mime(text) => Multipart::from_user_data(text)?.validate()?,
                Some(PartKind::CloudConfig) => multipart::judge(text)?,
                Some(PartKind::CloudConfigArchive) => Multipart::from_user_data(text)?.validate()?,
                _ => {}
            }
        }
        self.meta_data.validate()?;
        self.network_config.as_ref().map_or(Ok(()), NetworkConfig::validate)
    }

    /// The instance-id: the one that is set, or `i-` and 20 hexadecimal digits of the SHA-256 of all parts.
    pub fn instance_id(&self) -> String {
        if let Some(id) = &self.meta_data.instance_id {
            return id.clone();
        }
        let meta_data = config::to_yaml("", &self.meta_data);
        let network_config = self.network_config.as_ref().map(NetworkConfig::to_yaml);
        let mut hash = Sha256::new();
        for part in
            [Some(&meta_data), Some(&self.user_data), self.vendor_data.as_ref(), network_config.as_ref()]
        {
            // With its length in front, so that no text can move from one part into the next unnoticed.
            hash.update(part.map_or(u64::MAX, |text| text.len() as u64).to_le_bytes());
            hash.update(part.map_or("", |text| text.as_str()));
        }
        hash.finalize().iter().take(10).fold("i-".to_owned(), |id, byte| format!("{id}{byte:02x}"))
    }

    /// The meta-data, as the guest gets them.
    pub fn to_meta_data(&self) -> String {
        config::to_yaml("", &MetaData { instance_id: Some(self.instance_id()), ..self.meta_data.clone() })
    }

    /// The files of NoCloud, by name: `user-data`, `meta-data` and, if set, `vendor-data` and `network-config`.
    /// An image holds them, and so does a folder that a [web server](super::HttpSeed) shows.
    pub fn files(&self) -> Vec<(&'static str, String)> {
        let parts = [
            ("user-data", Some(self.user_data.clone())),
            ("meta-data", Some(self.to_meta_data())),
            ("vendor-data", self.vendor_data.clone()),
            ("network-config", self.network_config.as_ref().map(NetworkConfig::to_yaml)),
        ];
        parts.into_iter().filter_map(|(name, text)| Some((name, text?))).collect()
    }

    /// The image: ISO 9660 with Joliet and Rock Ridge, labelled `cidata`, with the [files](Self::files). Equal seeds
    /// give equal bytes.
    ///
    /// # Errors
    /// [`InvalidSpec`](Error::InvalidSpec) when a part is too large for an image (4 GiB).
    pub fn to_iso(&self) -> Result<Vec<u8>> {
        let files = self.files();
        let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        iso::image("cidata", &files)
    }

    /// Writes the [image](Self::to_iso) to a file that only its owner may read (mode 0600). A file that is
    /// there is replaced, at one go: whoever opens the path gets the old image or the new one, also after a
    /// crash.
    ///
    /// # Errors
    /// [`Io`](Error::Io) when the system refuses; nothing is left behind then. Otherwise as
    /// [`to_iso`](Self::to_iso).
    pub fn write_iso(&self, path: impl AsRef<Path>) -> Result<()> {
        write_private(path.as_ref(), &self.to_iso()?)
    }

    /// Writes the [files](Self::files) into a folder, for a web server to show; see [`HttpSeed`](super::HttpSeed). The
    /// folder is made when it is missing. Only its owner may read the files (mode 0600): let the server in by its group
    /// or an ACL.
    ///
    /// # Errors
    /// [`Io`](Error::Io) when the system refuses.
    pub fn write_folder(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        fs::create_dir_all(path).map_err(|source| Error::Io {
            action: "making the folder",
            path: path.to_owned(),
            source,
        })?;
        // The instance-id comes last, and with it what makes a guest look at the others.
        let mut files = self.files();
        files.sort_by_key(|(name, _)| *name == "meta-data");
        for (name, text) in files {
            write_private(&path.join(name), text.as_bytes())?;
        }
        let absent =
            [("vendor-data", self.vendor_data.is_none()), ("network-config", self.network_config.is_none())];
        for (name, _) in absent.into_iter().filter(|(_, absent)| *absent) {
            let file = path.join(name);
            if let Err(source) = fs::remove_file(&file)
                && source.kind() != io::ErrorKind::NotFound
            {
                return Err(Error::Io { action: "removing the former", path: file, source });
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = |text: &Option<String>| text.as_ref().map(|text| Hidden(text.len()));
        let network_config = self.network_config.as_ref().map(NetworkConfig::to_yaml);
        f.debug_struct("Seed")
            .field("instance_id", &self.instance_id())
            .field("user_data", &Hidden(self.user_data.len()))
            .field("meta_data", &self.meta_data)
            .field("vendor_data", &size(&self.vendor_data))
            .field("network_config", &size(&network_config))
            .finish()
    }
}

/// The text of user-data or vendor-data in a format that cloud-init knows, by the ways in which its `user_data.py` and
/// handlers find it out.
fn known_format(what: &str, bytes: Vec<u8>) -> Result<String> {
    let Ok(text) = String::from_utf8(multipart::unpack(bytes)?) else {
        return invalid(what, "it is no UTF-8; put a script with other bytes into a `Multipart`");
    };
    let known = text.trim().is_empty()
        || PartKind::from_content(text.as_bytes()).is_some()
        || multipart::is_mime(&text);
    if known { Ok(text) } else { invalid(what, multipart::UNKNOWN_FORMAT) }
}

/// A host name made from a guest's name, `None` when nothing of it can be in one.
fn host_name_from(guest: &str) -> Option<String> {
    if check::host_name(guest, 64).is_ok() {
        return Some(guest.to_owned());
    }
    let name: String =
        guest.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(63).collect();
    let name = name.trim_matches('-');
    (!name.is_empty()).then(|| name.to_owned())
}

/// Writes a file that only its owner may read, in one step.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    replace(path, bytes).map_err(|source| Error::Io {
        action: "writing the seed",
        path: path.to_owned(),
        source,
    })
}

/// Writes a file in one step, by a new one beside it that takes its name.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (mut file, temporary) = create_beside(path)?;
    let written =
        file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // The first failure is the one to report.
        let _ = fs::remove_file(&temporary);
        return written;
    }
    // The new name must survive a crash, too. Some file systems cannot do this for directories.
    let _ = File::open(parent(path)).and_then(|directory| directory.sync_all());
    Ok(())
}

/// Makes a new file in the directory of `path` that nobody else may open.
fn create_beside(path: &Path) -> io::Result<(File, PathBuf)> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let name = path
        .file_name()
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"))?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    loop {
        let mut unique = std::ffi::OsString::from(".");
        unique.push(name);
        unique.push(format!(".{}-{}.tmp", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
        let temporary = parent(path).join(unique);
        match options.open(&temporary) {
            Ok(file) => return Ok((file, temporary)),
            // Left behind by a process that was killed, or another host's on a shared directory.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// The directory that a path is in.
fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seed(config: CloudInit) -> Seed {
        Seed::new(&config, "web1").unwrap()
    }

    #[test]
    fn guest_names_become_host_names() {
        for (guest, name) in [
            ("web1", Some("web1")),
            ("web1.example.com", Some("web1.example.com")),
            ("my vm_1", Some("my-vm-1")),
            ("-a-", Some("a")),
            ("10.0.0.1", Some("10-0-0-1")),
            ("日本", None),
            ("", None),
        ] {
            assert_eq!(host_name_from(guest).as_deref(), name, "{guest}");
        }
        let long = host_name_from(&"ab".repeat(50)).unwrap();
        assert_eq!(long.len(), 63);
        assert!(check::host_name(&long, 64).is_ok());
    }

    #[test]
    fn the_configured_name_comes_first() {
        let name = |config| seed(config).meta_data.local_hostname.unwrap();
        assert_eq!(name(CloudInit::new()), "web1");
        assert_eq!(name(CloudInit::new().hostname("a")), "a");
        assert_eq!(name(CloudInit::new().hostname("a").fqdn("a.b")), "a.b");
    }

    #[test]
    fn the_instance_id_follows_from_every_part() {
        let base = || seed(CloudInit::new().package("htop"));
        let mut other_host = base();
        other_host.meta_data.local_hostname = Some("web2".into());
        let mut more = base();
        more.meta_data.other.insert("region".into(), "x".into());
        let seeds = [
            base(),
            seed(CloudInit::new().package("htop2")),
            other_host,
            more,
            base().vendor_data("#!/bin/sh\n").unwrap(),
            base().vendor_data("").unwrap(),
            base().network_config(NetworkConfig::v2()),
            base().network_config(NetworkConfig::Disabled),
        ];
        let ids: std::collections::HashSet<_> = seeds.iter().map(Seed::instance_id).collect();
        assert_eq!(ids.len(), seeds.len());
        assert!(ids.iter().all(|id| id.len() == 22 && id.starts_with("i-")));
        assert_eq!(base().instance_id(), base().instance_id());
        // Were it to change with a release, every guest would be set up anew.
        assert_eq!(base().to_meta_data(), "instance-id: i-c64a2ce1b9666cd2c2ed\nlocal-hostname: web1\n");
        let mut set = base();
        set.meta_data.instance_id = Some("iid-1".into());
        assert_eq!(set.instance_id(), "iid-1");
    }

    #[test]
    fn only_known_formats_pass() {
        let mime =
            "From nobody Thu Jan  1 00:00:00 2026\nContent-Type: multipart/mixed\nMIME-Version: 1.0\n\n";
        for text in ["", "#cloud-config\n", "\n#Cloud-Config\n", "#!/bin/sh\n", "## template: jinja\n", mime]
        {
            assert_eq!(Seed::from_user_data(text, "a").unwrap().user_data, text);
        }
        for text in ["packages: [htop]\n", "# cloud-config\n", "é", "#", "echo hi"] {
            let error = Seed::from_user_data(text, "a").unwrap_err().to_string();
            assert!(error.starts_with("user-data: ") && error.contains("#cloud-config"), "{error}");
            assert!(
                seed(CloudInit::new())
                    .vendor_data(text)
                    .unwrap_err()
                    .to_string()
                    .starts_with("vendor-data: ")
            );
        }
    }

    #[test]
    fn an_invalid_configuration_makes_no_seed() {
        assert!(Seed::new(&CloudInit::new().run(""), "a").is_err());
    }

    #[test]
    fn debug_shows_no_text() {
        let seed = seed(CloudInit::new().run("hunter2")).vendor_data("#!hunter2").unwrap();
        assert!(!format!("{seed:?}").contains("hunter2"));
    }
}
