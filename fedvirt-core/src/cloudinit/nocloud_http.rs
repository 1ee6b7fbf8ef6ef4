//! NoCloud over the network: the guest's firmware tells where its seed is.

use serde::{Deserialize, Serialize};

use super::invalid;
use crate::Result;

/// A seed that the guest fetches from a web server.
///
/// The machine's SMBIOS serial number says where, so that the image needs no change. The server shows the
/// [files](super::Seed::files) of a [folder](super::Seed::write_folder) below the URL. It sees the guest before any of
/// its configuration is applied, over DHCP; what it shows, password hashes among it, whoever reaches it can read.
///
/// cloud-init before 24 fetches no `network-config` by this way.
///
/// ```
/// use fedvirt_core::cloudinit::HttpSeed;
/// let seed = HttpSeed::new("http://192.0.2.1:8000/web1")?;
/// assert_eq!(seed.serial(), "ds=nocloud;s=http://192.0.2.1:8000/web1/");
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct HttpSeed {
    /// The URL of the folder.
    pub url: String,
    /// Whether the guest's cloud-init is older than 24.1, and knows this by the name `nocloud-net` alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub before_24_1: bool,
}

impl HttpSeed {
    /// A seed below a URL.
    ///
    /// # Errors
    /// As [`validate`](Self::validate).
    pub fn new(url: impl Into<String>) -> Result<Self> {
        let seed = Self { url: url.into(), before_24_1: false };
        seed.validate().map(|()| seed)
    }

    /// Speaks to a cloud-init that is older than 24.1.
    pub fn before_24_1(mut self) -> Self {
        self.before_24_1 = true;
        self
    }

    /// Checks the URL.
    ///
    /// # Errors
    /// [`InvalidSpec`](crate::Error::InvalidSpec) for what cloud-init would not fetch from.
    pub fn validate(&self) -> Result<()> {
        let url = &self.url;
        let schemes = ["http://", "https://", "ftp://", "ftps://"];
        let Some(rest) = schemes.iter().find_map(|scheme| url.strip_prefix(scheme)) else {
            return invalid("seed.url", format!("{url:?} is no URL of http, https, ftp or ftps"));
        };
        if rest.is_empty() || rest.starts_with('/') {
            return invalid("seed.url", format!("{url:?} names no host"));
        }
        // cloud-init splits the serial number there.
        if url.contains(|c: char| c == ';' || c.is_whitespace() || c.is_control()) {
            return invalid("seed.url", format!("{url:?} holds a semicolon or a space; write %3B or %20"));
        }
        Ok(())
    }

    /// The serial number of the machine, by which cloud-init finds the seed.
    pub fn serial(&self) -> String {
        let name = if self.before_24_1 { "nocloud-net" } else { "nocloud" };
        // cloud-init puts the files' names behind it.
        format!("ds={name};s={}/", self.url.trim_end_matches('/'))
    }
}
