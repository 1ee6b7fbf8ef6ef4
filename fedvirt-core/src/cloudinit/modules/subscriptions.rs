//! Subscriptions and management servers.

use super::Scalar;
use crate::cloudinit::SecretText;
use crate::cloudinit::table::table;

table! {
    /// [`ubuntu_pro`](https://docs.cloud-init.io/en/latest/reference/modules.html#ubuntu-pro): Ubuntu Pro.
    pub struct UbuntuPro {
        /// Services to enable.
        enable: Vec<String>,
        /// Services in beta to enable.
        enable_beta: Vec<String>,
        /// The contract's token.
        token: Option<SecretText>,
        /// Optional behaviour.
        features: Option<Box<UbuntuProFeatures>>,
        /// The client's settings.
        config: Option<Box<UbuntuProConfig>>,
    }
}

table! {
    /// Optional behaviour of [`UbuntuPro`].
    pub struct UbuntuProFeatures {
        /// Whether the guest attaches to no subscription by itself.
        disable_auto_attach: Option<bool>,
    }
}

table! {
    /// Settings of [`UbuntuPro`]'s client; URLs can hold passwords.
    pub struct UbuntuProConfig {
        /// The proxy for http.
        http_proxy: Option<SecretText>,
        /// The proxy for https.
        https_proxy: Option<SecretText>,
        /// APT's proxy for http.
        global_apt_http_proxy: Option<SecretText>,
        /// APT's proxy for https.
        global_apt_https_proxy: Option<SecretText>,
        /// APT's proxy for http, for Ubuntu Pro's repositories alone.
        ua_apt_http_proxy: Option<SecretText>,
        /// APT's proxy for https, for Ubuntu Pro's repositories alone.
        ua_apt_https_proxy: Option<SecretText>,
    }
}

table! {
    /// [`rh_subscription`](https://docs.cloud-init.io/en/latest/reference/modules.html#red-hat-subscription): a
    /// subscription of Red Hat.
    ///
    /// cloud-init before 25.3 knows those of the names below that have an underscore with a hyphen alone. Such
    /// keys are kept in [`other`](Self::other), and written as they were.
    pub struct RhSubscription {
        /// The user.
        username: Option<String>,
        /// The password, which the guest needs in the clear.
        password: Option<SecretText>,
        /// A key in place of user and password.
        activation_key: Option<SecretText>,
        /// The organisation; a number is deprecated.
        org: Option<Scalar>,
        /// Whether to attach subscriptions automatically.
        auto_attach: Option<bool>,
        /// The service level to attach.
        service_level: Option<String>,
        /// Pools to attach.
        add_pool: Vec<String>,
        /// Repositories to enable.
        enable_repo: Vec<String>,
        /// Repositories to disable.
        disable_repo: Vec<String>,
        /// The release to stay on.
        release_version: Option<String>,
        /// The URL of the content.
        rhsm_baseurl: Option<String>,
        /// The subscription server.
        server_hostname: Option<String>,
    }
}

table! {
    /// [`landscape`](https://docs.cloud-init.io/en/latest/reference/modules.html#landscape): Canonical's
    /// management server.
    pub struct Landscape {
        /// The client's settings.
        client: Option<Box<LandscapeClient>>,
    }
}

table! {
    /// Settings of [`Landscape`]'s client. Further ones are in [`other`](Self::other).
    pub struct LandscapeClient {
        /// The server's URL.
        url: Option<String>,
        /// The URL that is asked whether there is something to do.
        ping_url: Option<String>,
        /// Where the client keeps its data.
        data_path: Option<String>,
        /// `debug`, `info`, `warning`, `error` or `critical`.
        log_level: Option<String>,
        /// The guest's title.
        computer_title: Option<String>,
        /// The account.
        account_name: Option<String>,
        /// The account's registration key.
        registration_key: Option<SecretText>,
        /// Tags, between commas.
        tags: Option<String>,
        /// The proxy for http.
        http_proxy: Option<SecretText>,
        /// The proxy for https.
        https_proxy: Option<SecretText>,
    }
}

table! {
    /// [`spacewalk`](https://docs.cloud-init.io/en/latest/reference/modules.html#spacewalk): Spacewalk, and what
    /// came of it.
    pub struct Spacewalk {
        /// The server.
        server: Option<String>,
        /// The proxy.
        proxy: Option<String>,
        /// The activation key.
        activation_key: Option<SecretText>,
    }
}
