//! The cloud-config.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;

use super::finding::CLOUD_CONFIG;
use super::modules::*;
use super::table::table;
use super::yaml::{self, Node};
use super::{
    Command, Other, Package, SecretText, User, UserEntry, WriteFile, binary, command, forms, invalid,
    modules, user,
};
use crate::Result;

table! {
    /// A typed [cloud-config](https://docs.cloud-init.io/en/latest/reference/modules.html): what cloud-init does
    /// in the guest on its first boot.
    ///
    /// The fields have the names of cloud-config's keys, and are written in the order in which they stand here.
    /// Set them, or chain the methods. What is not set is not written, so cloud-init's and the image's own
    /// defaults hold.
    ///
    /// # Users
    ///
    /// As [cloud-init's
    /// documentation](https://docs.cloud-init.io/en/latest/reference/modules.html#users-and-groups) has it: who
    /// names no users gets the image's default user (`fedora`, `debian`, `ubuntu`, …), to whom the keys of
    /// [`ssh_key`](Self::ssh_key) belong; who names users gets those, and not the default user unless it is
    /// asked for, by [`default_user`](Self::default_user) before the others.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::{CloudInit, User};
    /// let config = CloudInit::new().default_user().user(User::new("alice")).timezone("Europe/Prague");
    /// assert_eq!(
    ///     config.to_user_data(),
    ///     "#cloud-config\nusers:\n- default\n- name: alice\ntimezone: Europe/Prague\n",
    /// );
    /// ```
    pub struct CloudInit #[non_exhaustive] {
        /// The host name; without it and [`fqdn`](Self::fqdn), [`Seed::new`](super::Seed::new) gives the
        /// guest's
        /// name.
        hostname: Option<String>,
        /// The fully qualified domain name.
        fqdn: Option<String>,
        /// Whether the host is called by `fqdn` rather than by `hostname`.
        prefer_fqdn_over_hostname: Option<bool>,
        /// Whether to leave the host name as it is.
        preserve_hostname: Option<bool>,
        /// Whether `/etc/hostname` is made, as it is when absent.
        create_hostname_file: Option<bool>,
        /// Whether `/etc/hosts` is written from its template at every boot; `localhost` only adds the host
        /// name.
        manage_etc_hosts: Option<Scalar>,
        /// The users. `None` leaves the image's default user, an empty list makes no user at all.
        users [deserialize_with = "user::entries"]: Option<Vec<UserEntry>>,
        /// Changes to the image's default user.
        user [deserialize_with = "modules::user"]: Option<Box<User>>,
        /// Groups to make, before the users.
        groups [deserialize_with = "modules::groups"]: Vec<Group>,
        /// The password of the image's default user. A password in the clear is read into its hash.
        password: Option<Password>,
        /// Passwords of users, also of those who are there already.
        chpasswd: Option<Box<Chpasswd>>,
        /// Keys that may log in as the image's default user.
        ssh_authorized_keys [deserialize_with = "forms::one_or_more"]: Vec<String>,
        /// Names at GitHub (`gh:alice`) or Launchpad (`lp:alice`) whose keys may log in as the image's
        /// default user.
        ssh_import_id [deserialize_with = "forms::one_or_more"]: Vec<String>,
        /// Whether sshd accepts passwords; as in the image when absent.
        ssh_pwauth [deserialize_with = "forms::flag"]: Option<bool>,
        /// The guest's own keys: `ed25519_private`, `ed25519_public`, `ed25519_certificate`, and so for `rsa`
        /// and `ecdsa`.
        ssh_keys: IndexMap<String, SecretText>,
        /// Whether keys that came with the image are removed, as they are when absent.
        ssh_deletekeys: Option<bool>,
        /// The kinds of keys that the guest makes for itself.
        ssh_genkeytypes: Option<Vec<String>>,
        /// Whether root may not log in with the keys of the default user, as it may not when absent.
        disable_root: Option<bool>,
        /// Options before root's keys, by which a login is refused.
        disable_root_opts: Option<String>,
        /// Whether the cloud's keys may log in, as they may when absent.
        allow_public_ssh_keys: Option<bool>,
        /// Whether to make keys without a word.
        ssh_quiet_keygen: Option<bool>,
        /// Whether the cloud is told the guest's public keys.
        ssh_publish_hostkeys: Option<Box<SshPublishHostkeys>>,
        /// What the console shows of the guest's keys.
        ssh: Option<Box<Ssh>>,
        /// Kinds of keys that the console does not show.
        ssh_key_console_blacklist: Option<Vec<String>>,
        /// Kinds of keys whose fingerprints the console does not show.
        ssh_fp_console_blacklist: Option<Vec<String>>,
        /// Whether the console shows no fingerprints of the keys that may log in.
        no_ssh_fingerprints: Option<bool>,
        /// How these fingerprints are made; `sha256` when absent.
        authkey_hash: Option<String>,
        /// The time zone, such as `Europe/Prague`.
        timezone: Option<String>,
        /// The locale, such as `en_GB.UTF-8`; `false` leaves the image's.
        locale [deserialize_with = "forms::locale"]: Option<String>,
        /// The file that the locale is written to.
        locale_configfile: Option<String>,
        /// The console's keyboard.
        keyboard: Option<Box<Keyboard>>,
        /// Whether to refresh the package lists.
        package_update [deserialize_with = "forms::flag", alias = "apt_update"]: Option<bool>,
        /// Whether to upgrade the packages that are there.
        package_upgrade [deserialize_with = "forms::flag", alias = "apt_upgrade"]: Option<bool>,
        /// Whether to reboot when an installed package asks for it.
        package_reboot_if_required [alias = "apt_reboot_if_required"]: Option<bool>,
        /// Packages to install.
        packages [deserialize_with = "forms::list"]: Vec<Package>,
        /// Debian's and Ubuntu's repositories.
        apt: Option<Box<Apt>>,
        /// How many requests APT sends at once: a number, `false`, or `os` for its default.
        apt_pipelining: Option<Scalar>,
        /// Repositories of dnf and yum, each under its identifier.
        yum_repos: IndexMap<String, YumRepo>,
        /// The folder of their files; `/etc/yum.repos.d` when absent.
        yum_repo_dir: Option<String>,
        /// openSUSE's repositories.
        zypper: Option<Box<Zypper>>,
        /// Alpine's repositories.
        apk_repos: Option<Box<ApkRepos>>,
        /// Snaps.
        snap: Option<Box<Snap>>,
        /// Files to write.
        write_files [deserialize_with = "forms::list"]: Vec<WriteFile>,
        /// Commands for every boot, early, before users, files and the network are there.
        bootcmd [deserialize_with = "command::list"]: Vec<Command>,
        /// Commands for the first boot, at its end. They run in one shell script, so a failing one stops none
        /// of
        /// the others.
        runcmd [deserialize_with = "command::list"]: Vec<Command>,
        /// What is mounted: the fields of a line of `/etc/fstab`, of which the last ones can be left out.
        mounts: Vec<Vec<Option<String>>>,
        /// What stands for fields that are left out; six of them.
        mount_default_fields: Option<Vec<Option<String>>>,
        /// A swap file.
        swap: Option<Box<Swap>>,
        /// Further names for devices.
        device_aliases: IndexMap<String, String>,
        /// Partitions to make, each disk under its path or alias.
        disk_setup: IndexMap<String, DiskSetup>,
        /// File systems to make.
        fs_setup: Vec<FsSetup>,
        /// Partitions that take the space behind them.
        growpart: Option<Box<Growpart>>,
        /// Whether the root file system grows with its partition; `noblock` does it in the background.
        resize_rootfs: Option<Scalar>,
        /// Where the guest has its time from.
        ntp [deserialize_with = "modules::ntp"]: Option<Box<Ntp>>,
        /// Whether `resolv_conf` is heeded.
        manage_resolv_conf: Option<bool>,
        /// What `/etc/resolv.conf` holds.
        resolv_conf: Option<Box<ResolvConf>>,
        /// Tunnels.
        wireguard: Option<Box<Wireguard>>,
        /// Ubuntu's fan networking.
        fan: Option<Box<Fan>>,
        /// On which events changed settings are applied.
        updates: Option<Box<Updates>>,
        /// Authorities that the guest trusts.
        ca_certs [alias = "ca-certs"]: Option<Box<CaCerts>>,
        /// Randomness.
        random_seed: Option<Box<RandomSeed>>,
        /// The system log.
        rsyslog: Option<Box<Rsyslog>>,
        /// Ansible.
        ansible: Option<Box<Ansible>>,
        /// Chef.
        chef: Option<Box<Chef>>,
        /// Puppet.
        puppet: Option<Box<Puppet>>,
        /// Salt.
        salt_minion: Option<Box<SaltMinion>>,
        /// MCollective.
        mcollective: Option<Box<Mcollective>>,
        /// Ubuntu Pro.
        ubuntu_pro: Option<Box<UbuntuPro>>,
        /// Ubuntu Pro, by the name that cloud-init before 24.1 knows.
        ubuntu_advantage: Option<Box<UbuntuPro>>,
        /// Canonical's management server.
        landscape: Option<Box<Landscape>>,
        /// A subscription of Red Hat.
        rh_subscription: Option<Box<RhSubscription>>,
        /// Spacewalk.
        spacewalk: Option<Box<Spacewalk>>,
        /// Drivers that are not free.
        drivers: Option<Box<Drivers>>,
        /// Settings of Ubuntu's installer.
        autoinstall: Option<Box<Autoinstall>>,
        /// Containers within the guest.
        lxd: Option<Box<Lxd>>,
        /// Whether logins get byobu: `enable-system`, `enable-user`, `disable-system`, …
        byobu_by_default: Option<String>,
        /// Where Debian's GRUB is installed.
        grub_dpkg [alias = "grub-dpkg"]: Option<Box<GrubDpkg>>,
        /// A Raspberry Pi.
        rpi: Option<Box<RaspberryPi>>,
        /// Whether nobody in the guest reaches EC2's metadata.
        disable_ec2_metadata: Option<bool>,
        /// A server that is told that the guest is there.
        phone_home: Option<Box<PhoneHome>>,
        /// Whether the guest reboots or powers off when its first boot is done.
        power_state: Option<Box<PowerState>>,
        /// What the console shows when all is done; `$UPTIME` and such are replaced.
        final_message: Option<String>,
        /// Whether vendor-data is used.
        vendor_data: Option<Box<VendorData>>,
        /// Where the output of cloud-init goes: under `all`, `init`, `config` and `final`.
        output: IndexMap<String, LogOutput>,
        /// Whom cloud-init tells what it does, each under a name.
        reporting: IndexMap<String, Reporter>,
        /// How this is merged with other cloud-configs.
        merge_how: Option<MergeHow>,
        /// The same, by its other name.
        merge_type: Option<MergeHow>,
        /// Which of several instances it is for.
        launch_index ("launch-index"): Option<i64>,
        /// The modules that run early: names, or lists of a name and how often.
        cloud_init_modules: Option<Vec<TextOrList>>,
        /// The modules that run in the middle: names, or lists of a name and how often.
        cloud_config_modules: Option<Vec<TextOrList>>,
        /// The modules that run at the end: names, or lists of a name and how often.
        cloud_final_modules: Option<Vec<TextOrList>>,
        /// Settings of the distribution; not meant for user-data.
        system_info: Option<Other>,
        /// The version of the schema, `v1`.
        version: Option<Value>,
        /// Whether marks of an old cloud-init are renamed.
        migrate: Option<Value>,
    }
}

impl CloudInit {
    /// Reads the JSON form, whose keys are cloud-init's own.
    ///
    /// # Errors
    /// [`Json`](crate::Error::Json) when the text is no JSON, [`InvalidSpec`](crate::Error::InvalidSpec) when a value
    /// does not fit.
    pub fn from_json(json: &str) -> Result<Self> {
        crate::json::from_json(json, "cloud-config")
    }

    /// A cloud-config that changes nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a cloud-config, with or without its `#cloud-config` line.
    ///
    /// The forms that cloud-init accepts for one value become the one that the field holds (a list of groups
    /// for `groups: adm, wheel`), and keys without a field are kept. Comments are not. Scalars are those of
    /// YAML 1.1, which cloud-init reads: `yes` is a boolean, `0644` an octal number, `12:30` the number 750.
    /// Where a string is expected, a number is taken for one only if cloud-init, which gets the number, would
    /// write it in the same way; a date, which JSON and these types do not have, never is. Quote them.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::CloudInit;
    /// let config = CloudInit::from_yaml("#cloud-config\npackages: [htop]\nntp: {enabled: yes}\n")?;
    /// assert_eq!(config.to_user_data(), "#cloud-config\npackages:\n- htop\nntp:\n  enabled: true\n");
    ///
    /// let error = CloudInit::from_yaml("#cloud-config\nruncmd:\n  - echo: hello\n").unwrap_err();
    /// assert!(error.to_string().starts_with("cloud-config, line 3, column "), "{error}");
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidCloudInit`](crate::Error::InvalidCloudInit), with path, line and column, when the text is no
    /// YAML, repeats a key or has a value of the wrong kind. [`InvalidSpec`](crate::Error::InvalidSpec) when it
    /// is user-data of another format, which [`Seed::from_user_data`](super::Seed::from_user_data) takes as it
    /// is. What the values say is for [`validate`](Self::validate) to judge, and
    /// [`check_user_data`](super::check_user_data) finds all that is wrong with a text at once.
    pub fn from_yaml(text: &str) -> Result<Self> {
        if let Some(first) = other_format(text) {
            return invalid(
                "cloud-config",
                format!(
                    "the text is user-data of another format ({first:?}); give it to `Seed::from_user_data`"
                ),
            );
        }
        let (node, places) = match yaml::parse(text) {
            Ok(None) | Ok(Some(Node { value: yaml::Value::Null, .. })) => return Ok(Self::default()),
            Ok(Some(node)) => binary::take(node),
            Err(problem) => return Err(problem.into_error(CLOUD_CONFIG)),
        };
        yaml::read(&node).map_err(|problem| problem.into_error(CLOUD_CONFIG)).map(|mut config: Self| {
            binary::apply(&mut config, &places);
            config
        })
    }

    /// The user-data: `#cloud-config` and the YAML, which cloud-init's parser reads back to equal values.
    ///
    /// It draws no random numbers: equal configurations give equal texts. It holds the password hashes.
    pub fn to_user_data(&self) -> String {
        to_yaml("#cloud-config\n", self)
    }

    /// Sets the host name.
    pub fn hostname(mut self, name: impl Into<String>) -> Self {
        self.hostname = Some(name.into());
        self
    }

    /// Sets the fully qualified domain name.
    pub fn fqdn(mut self, name: impl Into<String>) -> Self {
        self.fqdn = Some(name.into());
        self
    }

    /// Adds a user. The image's default user is then not made, unless [`default_user`](Self::default_user)
    /// says so.
    pub fn user(mut self, user: impl Into<UserEntry>) -> Self {
        self.users.get_or_insert_default().push(user.into());
        self
    }

    /// Keeps the image's default user beside those that are named; cloud-init wants it before them.
    pub fn default_user(self) -> Self {
        self.user(UserEntry::Default)
    }

    /// Adds a key that may log in as the image's default user. See [`User::ssh_key`] for other users.
    pub fn ssh_key(mut self, key: impl AsRef<str>) -> Self {
        self.ssh_authorized_keys.push(key.as_ref().trim().to_owned());
        self
    }

    /// Sets whether sshd accepts passwords.
    pub fn ssh_pwauth(mut self, accept: bool) -> Self {
        self.ssh_pwauth = Some(accept);
        self
    }

    /// Sets the time zone.
    pub fn timezone(mut self, name: impl Into<String>) -> Self {
        self.timezone = Some(name.into());
        self
    }

    /// Sets the locale.
    pub fn locale(mut self, name: impl Into<String>) -> Self {
        self.locale = Some(name.into());
        self
    }

    /// Sets whether to refresh the package lists.
    pub fn package_update(mut self, update: bool) -> Self {
        self.package_update = Some(update);
        self
    }

    /// Sets whether to upgrade the packages that are there.
    pub fn package_upgrade(mut self, upgrade: bool) -> Self {
        self.package_upgrade = Some(upgrade);
        self
    }

    /// Adds a package to install.
    pub fn package(mut self, package: impl Into<Package>) -> Self {
        self.packages.push(package.into());
        self
    }

    /// Adds a file to write.
    pub fn file(mut self, file: WriteFile) -> Self {
        self.write_files.push(file);
        self
    }

    /// Adds a command for every boot, early.
    pub fn bootcmd(mut self, command: impl Into<Command>) -> Self {
        self.bootcmd.push(command.into());
        self
    }

    /// Adds a command for the shell, at the end of the first boot.
    pub fn run(mut self, line: impl Into<String>) -> Self {
        self.runcmd.push(Command::Shell(line.into()));
        self
    }

    /// Adds a command for the end of the first boot whose words no shell expands.
    pub fn run_argv<S: Into<String>>(mut self, argv: impl IntoIterator<Item = S>) -> Self {
        self.runcmd.push(Command::Argv(argv.into_iter().map(Into::into).collect()));
        self
    }

    /// Sets a key that has no field.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::CloudInit;
    /// let config = CloudInit::new().other("x-mine", serde_json::json!({"servers": ["a.example.com"]}));
    /// assert_eq!(config.other["x-mine"]["servers"][0], "a.example.com");
    /// ```
    pub fn other(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other.insert(key.into(), value.into());
        self
    }

    /// The users that have settings, each with its place.
    pub(super) fn named_users(&self) -> impl Iterator<Item = (usize, &User)> {
        self.users.iter().flatten().enumerate().filter_map(|(i, entry)| match entry {
            UserEntry::User(user) => Some((i, user)),
            _ => None,
        })
    }
}

/// The first line of user-data that is in another format than a cloud-config's. Its lines would pass for
/// comments, and be lost.
pub(super) fn other_format(text: &str) -> Option<String> {
    let first = text.trim_start_matches('\u{feff}').trim_start().lines().next().unwrap_or_default();
    let first = first.trim_end().to_ascii_lowercase();
    let foreign = [
        "#!",
        "#include",
        "#part-handler",
        "#cloud-boothook",
        "## template:",
        "content-type:",
        "mime-version:",
    ];
    (first.starts_with("#cloud-config-") || foreign.iter().any(|start| first.starts_with(start)))
        .then_some(first)
}

/// YAML under a header line.
pub(super) fn to_yaml(header: &str, document: &impl Serialize) -> String {
    let mut text = header.to_owned();
    // A long line, such as an SSH key, stays one line.
    let options = serde_saphyr::ser_options! { folded_wrap_chars: usize::MAX };
    // Writing these types into a string has no way to fail: no writer, no map keys but strings, no tags or
    // anchors. JSON, which YAML includes, stands in if that should ever change.
    match serde_saphyr::to_string_with_options(document, options) {
        Ok(yaml) => text += &yaml,
        Err(_) => text += &serde_json::to_string(document).unwrap_or_default(),
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::{Encoding, PasswordHash};
    use super::*;

    fn read(text: &str) -> CloudInit {
        CloudInit::from_yaml(text).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn error(text: &str) -> String {
        match CloudInit::from_yaml(text) {
            Err(error) => error.to_string(),
            Ok(config) => panic!("{text}: {config:?}"),
        }
    }

    #[test]
    fn nothing_set_is_nothing_written() {
        assert_eq!(CloudInit::new().to_user_data(), "#cloud-config\n{}\n");
        for text in
            ["", "\n", "#cloud-config", "#cloud-config\n# a comment\n", "\u{feff}#cloud-config\n", "{}"]
        {
            assert_eq!(read(text), CloudInit::new(), "{text:?}");
        }
        let keys = "users packages write_files bootcmd runcmd ssh_authorized_keys ssh_pwauth hostname locale";
        let nulls: String = keys.split(' ').map(|key| format!("{key}:\n")).collect();
        assert_eq!(read(&nulls), CloudInit::new());
        let keys = "gecos groups sudo ssh_authorized_keys lock_passwd uid passwd plain_text_passwd";
        let nulls: String = keys.split(' ').map(|key| format!(", {key}: ~")).collect();
        let user = read(&format!("users: [{{name: a{nulls}}}]")).users.unwrap();
        assert_eq!(user, [User { sudo: Some(vec![]), ..User::new("a") }.into()]);
    }

    #[test]
    fn every_spelling_becomes_one() {
        for (a, b) in [
            ("users: [{name: a, groups: 'adm, wheel'}]", "users: [{name: a, groups: [adm, wheel]}]"),
            ("users: [{name: a, groups: {adm: null}}]", "users: [{name: a, groups: [adm]}]"),
            ("users: [{name: a, lock-passwd: no}]", "users: [{name: a, lock_passwd: false}]"),
            ("users: [{name: a, lock_passwd: 'off'}]", "users: [{name: a, lock_passwd: false}]"),
            ("users: [{name: a, sudo: [x]}]", "users: [{name: a, sudo: x}]"),
            ("users: [{name: a, sudo: false}]", "users: [{name: a, sudo: null}]"),
            ("users: [{name: a, uid: '1001'}]", "users: [{name: a, uid: 1001}]"),
            ("users: [{name: a, ssh-authorized-keys: k}]", "users: [{name: a, ssh_authorized_keys: [k]}]"),
            ("users: [{shell: /bin/a}]", "users: [{name: default, shell: /bin/a}]"),
            ("users: default, a", "users: [default, a]"),
            ("users: {a: {uid: 5}, b: true, c: false}", "users: [{name: a, uid: 5}, b]"),
            ("ssh_pwauth: yes", "ssh_pwauth: true"),
            ("ssh_pwauth: 'yes'", "ssh_pwauth: true"),
            ("ssh_pwauth: unchanged", "{}"),
            ("locale: false", "locale: 'false'"),
            ("runcmd: [[sleep, 5], ~]", "runcmd: [[sleep, '5']]"),
            (
                "write_files: [{path: /a, permissions: 0644}]",
                "write_files: [{path: /a, permissions: '0644'}]",
            ),
            (
                "write_files: [{path: /a, permissions: 0o644}]",
                "write_files: [{path: /a, permissions: '0644'}]",
            ),
            (
                "write_files: [{path: /a, permissions: '644'}]",
                "write_files: [{path: /a, permissions: '0o644'}]",
            ),
            ("write_files: [{path: /a, encoding: base64}]", "write_files: [{path: /a, encoding: b64}]"),
            (
                "write_files: [{path: /a, encoding: gzip+base64}]",
                "write_files: [{path: /a, encoding: gz+b64}]",
            ),
            ("hostname: 123", "hostname: '123'"),
            ("snap: {commands: {00: a, 1: b, 10: c}}", "snap: {commands: {'00': a, '01': b, '10': c}}"),
            ("a: &x {b: 1}\nc: {<<: *x, d: 2}", "a: {b: 1}\nc: {d: 2, b: 1}"),
        ] {
            assert_eq!(read(a), read(b), "{a}");
        }
        let modes = read("write_files: [{path: /a, permissions: '0644'}, {path: /b, permissions: 4755}]");
        assert_eq!(modes.write_files[0].permissions, Some(0o644));
        // As cloud-init has it, a number that YAML reads as decimal.
        assert_eq!(modes.write_files[1].permissions, Some(4755));
    }

    #[test]
    fn unknown_keys_stay_in_order() {
        let text = "#cloud-config\nzzz:\n- 1\n- true\n- null\n- 1.5\nyyy:\n  b: yes please\n  a: {}\n";
        assert_eq!(read(text).to_user_data(), text);
        let text = "users: [{name: a, zz: 1, expiredate: '2032-09-01'}, {snapuser: a@b.c}, [a, b]]\n\
                    write_files: [{path: /a, source: {uri: 'http://a'}}]\npackages: [{snap: [a]}]";
        let json = serde_json::to_string(&read(text)).unwrap();
        let users =
            r#""users":[{"name":"a","expiredate":"2032-09-01","zz":1},{"snapuser":"a@b.c"},["a","b"]]"#;
        let files = r#""write_files":[{"path":"/a","source":{"uri":"http://a"}}]"#;
        assert_eq!(json, format!("{{{users},\"packages\":[{{\"snap\":[\"a\"]}}],{files}}}"));
        assert_eq!(serde_json::from_str::<CloudInit>(&json).unwrap(), read(text));
    }

    #[test]
    fn passwords_in_the_clear_are_hashed() {
        let config = read("users: [{name: a, plain_text_passwd: hunter2, lock_passwd: false}]");
        let user = config.named_users().next().unwrap().1;
        assert!(user.hashed_passwd.as_ref().unwrap().expose().starts_with("$6$"));
        assert!(!config.to_user_data().contains("hunter2"));
        assert!(!config.to_user_data().contains("plain"));
        assert_eq!(config.validate().map_err(|error| error.to_string()), Ok(()));
        let both = read("users: [{name: a, plain-text-passwd: 1234, hashed-passwd: h}]");
        let user = both.named_users().next().unwrap().1;
        assert_eq!((&user.hashed_passwd, user.other.len()), (&Some(PasswordHash::from("h")), 0));
        let twice = read("users: [{name: a, plain-text-passwd: hunter2, plain_text_passwd: hunter3}]");
        assert!(!twice.to_user_data().contains("hunter"));
        assert!(error("users: [{name: a, plain_text_passwd: ''}]").contains("empty"));
        assert!(error("users: [{name: a, plain_text_passwd: [x]}]").contains("quote it"));
    }

    #[test]
    fn binary_contents_become_base64() {
        let files = "write_files:\n- {path: /a, content: !!binary /wA=}\n- {path: /b, content: x}\n\
                     - path: /c\n  encoding: gz\n  content: !!binary |\n    H4sI\n    AAAA\n\
                     - {path: /d, encoding: b64, content: !!binary L3dBPQ==}\n";
        let files = read(files).write_files;
        let contents: Vec<_> =
            files.iter().map(|file| (file.content.as_deref().unwrap(), file.encoding)).collect();
        assert_eq!(
            contents,
            [
                ("/wA=", Some(Encoding::Base64)),
                ("x", None),
                ("H4sIAAAA", Some(Encoding::GzipBase64)),
                ("/wA=", Some(Encoding::Base64)),
            ]
        );
        assert!(error("a: {b: [0, !!binary /wA=]}").starts_with("cloud-config, line 1, column 21: a.b[1]: "));
        assert_eq!(read("a: '!!binary is a tag'").other["a"], "!!binary is a tag");
    }

    #[test]
    fn mistakes_have_lines_and_columns() {
        for (text, place, why) in [
            ("#cloud-config\nruncmd:\n- echo: a\n", "line 3, column", "a command"),
            ("runcmd: |\n  echo a\n", "line 2, column", "one string"),
            ("runcmd:\n- yes\n", "line 2, column", "quote"),
            ("packages:\n- [a, b, c]\n", "line 2, column", "invalid length 3"),
            ("ssh_pwauth: maybe", "line 1, column", "true nor false"),
            ("users:\n- name: a\n  uid: -1\n", "line 3, column", "number"),
            ("users:\n- name: a\n  sudo: true\n", "line 3, column", "sudo rule"),
            ("users: {a: []}", "line 1, column", "neither"),
            ("write_files:\n- path: /a\n  permissions: rw\n", "line 3, column", "octal"),
            ("write_files:\n- path: /a\n  encoding: rot13\n", "line 3, column", "rot13"),
            ("hostname: a\nhostname: b\n", "line 2, column 1", "twice"),
            ("a: {b: 1, b: 2}", "line 1, column", "twice"),
            ("a: [", "line 1, column", ""),
            ("a: 1\n--- b: 2\n", "line 2", ""),
            ("- a\n", "line 1, column 1", ""),
            ("text", "line 1, column 1", ""),
            ("a: *b\n", "line 1, column", ""),
        ] {
            let said = error(text);
            assert!(said.starts_with("cloud-config, line") && said.contains(place), "{text}: {said}");
            assert!(said.contains(why) && said.matches("line ").count() == 1, "{text}: {said}");
        }
    }

    #[test]
    fn other_formats_are_not_taken_for_comments() {
        for text in [
            "#!/bin/sh\necho\n",
            "#cloud-config-archive\n- a\n",
            "## template: jinja\n#cloud-config\n{}\n",
            "#include\nhttp://a\n",
            "\nMIME-Version: 1.0\n",
        ] {
            assert!(error(text).contains("Seed::from_user_data"), "{text}");
        }
    }

    #[test]
    fn no_text_overflows_the_stack() {
        for text in ["[".repeat(100_000), "a: ".to_owned() + &"{b: ".repeat(100_000), "- ".repeat(100_000)] {
            assert!(CloudInit::from_yaml(&text).is_err());
        }
        // Few bytes that stand for much.
        let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for i in 1..12 {
            let before = format!("*a{}, ", i - 1).repeat(10);
            laughs += &format!("a{i}: &a{i} [{before}]\n");
        }
        assert!(error(&laughs).contains("million"));
        let mut deep = "a0: &a0 [x]\n".to_owned();
        for i in 1..200 {
            deep += &format!("a{i}: &a{i} [*a{}]\n", i - 1);
        }
        assert!(error(&deep).contains("deep"));
    }

    #[test]
    fn debug_shows_no_secrets() {
        let text = "users: [{name: a, passwd: hunter2, hashed_passwd: hunter2}, {name: b, zz: hunter2}]\n\
                    user: {zz: hunter2}\n\
                    chpasswd: {users: [{name: a, password: hunter2}]}\n\
                    write_files: [{path: /a, content: hunter2}]";
        let config = read(text);
        for shown in [format!("{config:?}"), format!("{config:#?}")] {
            assert!(!shown.contains("hunter2") && shown.contains("chpasswd"), "{shown}");
        }
    }
}
