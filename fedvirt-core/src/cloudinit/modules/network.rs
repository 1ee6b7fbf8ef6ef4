//! Time servers, resolvers and tunnels.

use serde::de::{Deserialize, Deserializer};

use crate::cloudinit::table::table;
use crate::cloudinit::{Other, SecretText};

table! {
    /// [`ntp`](https://docs.cloud-init.io/en/latest/reference/modules.html#ntp): where the guest has its time
    /// from.
    pub struct Ntp {
        /// Pools of servers; those of the distribution when there are no servers either.
        pools: Vec<String>,
        /// Servers.
        servers: Vec<String>,
        /// Peers.
        peers: Vec<String>,
        /// Networks that may ask this guest for the time.
        allow: Vec<String>,
        /// The client: `chrony`, `ntp`, `ntpdate`, `openntpd`, `systemd-timesyncd` or `auto`.
        ntp_client: Option<String>,
        /// Whether to set up the client at all, as when absent.
        enabled: Option<bool>,
        /// Settings of the client, in place of the distribution's.
        config: Option<Box<NtpConfig>>,
    }
}

table! {
    /// Settings of the client of [`Ntp`].
    pub struct NtpConfig {
        /// The path of its configuration.
        confpath: Option<String>,
        /// The program by which it is known that the client is installed.
        check_exe: Option<String>,
        /// Packages to install.
        packages: Option<Vec<String>>,
        /// The service to restart.
        service_name: Option<String>,
        /// The configuration, as a Jinja template.
        template: Option<String>,
    }
}

/// `ntp:` without a value asks for the defaults, which is more than saying nothing.
pub(in super::super) fn ntp<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Box<Ntp>>, D::Error> {
    Option::deserialize(deserializer).map(|ntp| Some(ntp.unwrap_or_default()))
}

table! {
    /// [`resolv_conf`](https://docs.cloud-init.io/en/latest/reference/modules.html#resolv-conf): the content of
    /// `/etc/resolv.conf`, written when `manage_resolv_conf` is set.
    pub struct ResolvConf {
        /// Addresses of name servers.
        nameservers: Vec<String>,
        /// Domains in which short names are looked up.
        searchdomains: Vec<String>,
        /// The domain.
        domain: Option<String>,
        /// Networks by which addresses are sorted.
        sortlist: Vec<String>,
        /// Options, such as `timeout: 1`.
        options: Option<Other>,
    }
}

table! {
    /// [`wireguard`](https://docs.cloud-init.io/en/latest/reference/modules.html#wireguard): tunnels.
    pub struct Wireguard {
        /// The interfaces.
        interfaces: Vec<WireguardInterface>,
        /// Commands that must succeed before the interfaces are brought up.
        readinessprobe: Vec<String>,
    }
}

table! {
    /// An interface of [`Wireguard`].
    pub struct WireguardInterface {
        /// Its name, such as `wg0`.
        name: Option<String>,
        /// The path of its configuration, such as `/etc/wireguard/wg0.conf`.
        config_path: Option<String>,
        /// The configuration, which holds the private key.
        content: Option<SecretText>,
    }
}

table! {
    /// [`fan`](https://docs.cloud-init.io/en/latest/reference/modules.html#fan): Ubuntu's fan networking.
    pub struct Fan {
        /// The configuration.
        config: Option<String>,
        /// Where it goes; `/etc/network/fan` when absent.
        config_path: Option<String>,
    }
}
