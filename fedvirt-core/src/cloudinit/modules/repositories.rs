//! Where packages come from.

use indexmap::IndexMap;

use super::Scalar;
use crate::cloudinit::table::table;
use crate::cloudinit::{Other, SecretText};

table! {
    /// [`apt`](https://docs.cloud-init.io/en/latest/reference/modules.html#apt-configure): Debian's and
    /// Ubuntu's repositories.
    pub struct Apt {
        /// Whether to leave `sources.list` alone.
        preserve_sources_list: Option<bool>,
        /// Suites to leave out, such as `updates` or `backports`.
        disable_suites: Vec<String>,
        /// Mirrors of the archive.
        primary: Vec<AptMirror>,
        /// Mirrors of the security updates.
        security: Vec<AptMirror>,
        /// Which sources are given to `add-apt-repository`: a regular expression.
        add_apt_repo_match: Option<String>,
        /// Answers for debconf, each under a name of its own.
        debconf_selections: IndexMap<String, SecretText>,
        /// The template of `sources.list`.
        sources_list: Option<String>,
        /// Lines for `apt.conf`.
        conf: Option<SecretText>,
        /// The proxy for https.
        https_proxy: Option<SecretText>,
        /// The proxy for http.
        http_proxy: Option<SecretText>,
        /// The proxy for http, by its other name.
        proxy: Option<SecretText>,
        /// The proxy for FTP.
        ftp_proxy: Option<SecretText>,
        /// Further sources, each under the name of its file.
        sources: IndexMap<String, AptSource>,
    }
}

table! {
    /// A mirror of [`Apt`], for some architectures.
    pub struct AptMirror {
        /// The architectures that it is for, such as `amd64`, or `default`.
        arches: Vec<String>,
        /// Its URL.
        uri: Option<String>,
        /// URLs, of which the first that resolves is taken.
        search: Vec<String>,
        /// Whether to look for a mirror by DNS.
        search_dns: Option<bool>,
        /// The fingerprint of its key.
        keyid: Option<String>,
        /// Its key.
        key: Option<SecretText>,
        /// The server that has its key.
        keyserver: Option<String>,
    }
}

table! {
    /// A further source of [`Apt`].
    pub struct AptSource {
        /// The line of `sources.list`, or `ppa:name`; can be left out to add a key alone.
        source: Option<String>,
        /// The fingerprint of its key.
        keyid: Option<String>,
        /// Its key.
        key: Option<SecretText>,
        /// The server that has its key.
        keyserver: Option<String>,
        /// The file, in place of the entry's name.
        filename: Option<String>,
        /// Whether to add to a file that is there, as when absent.
        append: Option<bool>,
    }
}

table! {
    /// An entry of [`yum_repos`](https://docs.cloud-init.io/en/latest/reference/modules.html#yum-add-repo), for
    /// dnf and yum. Further options, such as `gpgkey`, are in [`other`](Self::other).
    pub struct YumRepo {
        /// Its URL.
        baseurl: Option<String>,
        /// The URL of a metalink, in place of `baseurl`.
        metalink: Option<String>,
        /// The URL of a list of mirrors, in place of `baseurl`.
        mirrorlist: Option<String>,
        /// Its name for people.
        name: Option<String>,
        /// Whether it is used, as it is when absent.
        enabled: Option<bool>,
        /// Whether packages must be signed.
        gpgcheck: Option<Scalar>,
        /// The URL of the key that signs its packages.
        gpgkey: Option<String>,
    }
}

table! {
    /// [`zypper`](https://docs.cloud-init.io/en/latest/reference/modules.html#zypper-add-repo): openSUSE's
    /// repositories.
    pub struct Zypper {
        /// Repositories to add.
        repos: Vec<ZypperRepo>,
        /// Settings of `zypp.conf`.
        config: Option<Other>,
    }
}

table! {
    /// A repository of [`Zypper`]. Further options are in [`other`](Self::other).
    pub struct ZypperRepo {
        /// Its identifier, also the name of its file.
        id: Option<String>,
        /// Its URL.
        baseurl: Option<String>,
    }
}

table! {
    /// [`apk_repos`](https://docs.cloud-init.io/en/latest/reference/modules.html#apk-configure): Alpine's
    /// repositories.
    pub struct ApkRepos {
        /// Whether to leave `/etc/apk/repositories` alone.
        preserve_repositories: Option<bool>,
        /// The distribution's own repositories.
        alpine_repo: Option<Box<AlpineRepo>>,
        /// The URL of a repository of one's own.
        local_repo_base_url: Option<String>,
    }
}

table! {
    /// Alpine's own repositories.
    pub struct AlpineRepo {
        /// The mirror; Alpine's CDN when absent.
        base_url: Option<String>,
        /// Whether the community's packages are there, too.
        community_enabled: Option<bool>,
        /// Whether those in testing are there, too; for `edge` alone.
        testing_enabled: Option<bool>,
        /// The version, such as `v3.22`, or `edge`.
        version: Option<String>,
    }
}
