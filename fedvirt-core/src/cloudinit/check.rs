//! What is wrong with a cloud-config, before a guest finds out.

use std::collections::HashMap;

use super::finding::Findings;
use super::yaml::{Path, Step};
use super::{
    ChpasswdUser, CloudInit, Command, Encoding, Other, Package, Password, PasswordHash, PasswordType, Table,
    User, UserEntry, WriteFile, invalid, ssh,
};
use crate::{Error, Result};

impl CloudInit {
    /// Checks everything: what `cloud-init schema` (26.2) would say, and names, keys, hashes, paths and modes
    /// beyond that. [`Seed::new`](super::Seed::new) does this too.
    ///
    /// The first error is given; [`findings`](Self::findings) has all of them, and what is deprecated. A key
    /// that cloud-init does not know is an error, too. If the guest's cloud-init is newer and knows it,
    /// [`Seed::from_user_data`](super::Seed::from_user_data) takes the text unchecked.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::{CloudInit, User};
    /// let config = CloudInit::new().user(User::new("alice").ssh_key("ssh-ed25519 AAAA"));
    /// let error = config.validate().unwrap_err().to_string();
    /// assert!(error.starts_with("\"users[0].ssh_authorized_keys[0]\" is no SSH public key"), "{error}");
    /// ```
    ///
    /// # Errors
    /// [`InvalidName`](Error::InvalidName) for the names of hosts, users and groups,
    /// [`InvalidSshKey`](Error::InvalidSshKey) for keys, [`InvalidSpec`](Error::InvalidSpec) for other values,
    /// [`InvalidCloudInit`](Error::InvalidCloudInit) for what the schema refuses. They name the place, and
    /// repeat neither keys nor hashes.
    pub fn validate(&self) -> Result<()> {
        self.judge().into_result()
    }

    /// What the schema does not know.
    pub(super) fn check(&self, found: &mut Findings) {
        let mut at = At { path: Vec::new(), found };
        at.others(&self.other, Self::table());
        if let Some(name) = &self.hostname {
            at.key("hostname").note(host_name(name, 64));
        }
        if let Some(name) = &self.fqdn {
            at.key("fqdn").note(host_name(name, 253));
        }
        self.check_users(at.key("users"));
        if let Some(user) = &self.user {
            check_user(user, at.key("user"));
        }
        for (i, group) in self.groups.iter().enumerate() {
            at.key("groups").index(i).note(account_name("group", &group.name));
        }
        if let Some(Password::Hash(hash)) = &self.password {
            at.key("password").note(check_password(hash));
        }
        for (i, user) in self.chpasswd.iter().flat_map(|chpasswd| &chpasswd.users).enumerate() {
            check_chpasswd(user, at.key("chpasswd").key("users").index(i));
        }
        keys(at.key("ssh_authorized_keys"), &self.ssh_authorized_keys);
        if let Some(name) = &self.timezone
            && (name.is_empty()
                || name.starts_with('/')
                || name.contains("..")
                || name.contains(char::is_whitespace))
        {
            at.key("timezone").refuse(format!("{name:?} is no time zone such as Europe/Prague"));
        }
        for (i, package) in self.packages.iter().enumerate() {
            let blank = match package {
                Package::Name(name) => name.trim().is_empty(),
                Package::Version { name, version } => name.trim().is_empty() || version.trim().is_empty(),
                Package::Manager(packages) => packages.is_empty(),
            };
            if blank {
                at.key("packages").index(i).refuse("it is empty");
            }
        }
        for (i, file) in self.write_files.iter().enumerate() {
            check_file(file, at.key("write_files").index(i));
        }
        commands(at.key("bootcmd"), &self.bootcmd);
        commands(at.key("runcmd"), &self.runcmd);
    }

    fn check_users(&self, mut at: At<'_>) {
        let mut seen = HashMap::new();
        for (i, entry) in self.users.iter().flatten().enumerate() {
            let names: Vec<&str> = match entry {
                UserEntry::Default => vec!["default"],
                UserEntry::Name(names) => names.split(',').map(str::trim).collect(),
                UserEntry::User(user) if user.snapuser.is_some() && user.name.is_empty() => vec![],
                UserEntry::User(user) => vec![&user.name],
                UserEntry::Other(_) => vec![],
            };
            let has_settings = matches!(entry, UserEntry::User(_));
            for name in names {
                let valid = account_name("user", name);
                match has_settings {
                    true => at.index(i).key("name").note(valid),
                    false => at.index(i).note(valid),
                }
                if let Some(first) = seen.insert(name.to_owned(), i) {
                    at.index(i).refuse(format!("{name:?} is there already, as users[{first}]"));
                }
            }
        }
        self.named_users().for_each(|(i, user)| check_user(user, at.index(i)));
    }
}

/// A place, and what is found there.
struct At<'a> {
    path: Vec<Step>,
    found: &'a mut Findings,
}

impl At<'_> {
    fn step(&mut self, step: Step) -> At<'_> {
        At { path: [self.path.as_slice(), &[step]].concat(), found: self.found }
    }

    fn key(&mut self, name: &str) -> At<'_> {
        self.step(Step::Key(name.to_owned()))
    }

    fn index(&mut self, index: usize) -> At<'_> {
        self.step(Step::Index(index))
    }

    fn note(self, result: Result<()>) {
        if let Err(error) = result {
            self.found.refuse(self.path, error);
        }
    }

    fn refuse(&mut self, why: impl Into<String>) {
        let what = Path(&self.path).to_string();
        self.found.refuse(self.path.clone(), Error::InvalidSpec { what, why: why.into() });
    }

    /// `other` must not repeat a key that has a field, which would then stand in the document twice.
    fn others(&mut self, other: &Other, table: &Table) {
        for name in other.keys().filter(|name| table.fields.iter().any(|field| field.key == *name)) {
            self.key(name).refuse("it is in `other`, but has a field of its own; set the field");
        }
    }
}

fn check_user(user: &User, mut at: At<'_>) {
    at.others(&user.other, User::table());
    if let Some(key) = User::PLAIN_TEXT.into_iter().find(|key| user.other.contains_key(*key)) {
        at.key(key).refuse("a password in the clear; give it to `User::password`");
    }
    keys(at.key("ssh_authorized_keys"), &user.ssh_authorized_keys);
    for (i, group) in user.groups.iter().enumerate() {
        at.key("groups").index(i).note(account_name("group", group));
    }
    if let Some(group) = &user.primary_group {
        at.key("primary_group").note(account_name("group", group));
    }
    for (field, hash) in [("hashed_passwd", &user.hashed_passwd), ("passwd", &user.passwd)] {
        if let Some(Err(why)) = hash.as_ref().map(|hash| hash.check()) {
            at.key(field).refuse(why);
        }
    }
    for (field, path) in [("homedir", &user.homedir), ("shell", &user.shell)] {
        if let Some(path) = path {
            absolute(path, at.key(field));
        }
    }
    if user.gecos.as_ref().is_some_and(|text| text.contains([':', '\n', '\0'])) {
        at.key("gecos").refuse("a colon or a line end would break the line in /etc/passwd");
    }
    if user.sudo.iter().flatten().any(|rule| rule.trim().is_empty() || rule.contains(['\n', '\0'])) {
        at.key("sudo").refuse("a rule is one line that is not empty");
    }
    let homeless = user.system == Some(true) || user.no_create_home == Some(true);
    if homeless && !user.ssh_authorized_keys.is_empty() {
        at.key("ssh_authorized_keys").refuse(
            "they go into the home directory, which `system` and `no_create_home` leave out; cloud-init \
             would not make the user",
        );
    }
}

/// `password` is a hash only if cloud-init sees one in it.
fn check_password(hash: &PasswordHash) -> Result<()> {
    let known = ["$1$", "$2a$", "$2y$", "$5$", "$6$"].iter().any(|id| hash.expose().starts_with(id));
    match hash.check() {
        Err(why) => invalid("password", why),
        Ok(()) if !known => invalid(
            "password",
            "cloud-init would take this kind of hash for the password itself; use SHA-512 crypt (`$6$`), or \
             `chpasswd.users`",
        ),
        Ok(()) => Ok(()),
    }
}

fn check_chpasswd(user: &ChpasswdUser, mut at: At<'_>) {
    at.others(&user.other, ChpasswdUser::table());
    at.key("name").note(account_name("user", &user.name));
    if user.kind == Some(PasswordType::Text) {
        at.key("type").refuse("a password in the clear; give its hash to `ChpasswdUser::new`");
    } else if let Some(Err(why)) = user.password.as_ref().map(|hash| hash.check()) {
        at.key("password").refuse(why);
    }
}

fn check_file(file: &WriteFile, mut at: At<'_>) {
    at.others(&file.other, WriteFile::table());
    match file.path.ends_with('/') && file.path.starts_with('/') {
        true => at.key("path").refuse(format!("{:?} is a directory; name a file", file.path)),
        false => absolute(&file.path, at.key("path")),
    }
    if let Some(mode) = file.permissions
        && mode > 0o7777
    {
        at.key("permissions")
            .refuse(format!("{mode:#o} is more than 0o7777; the number is octal, as in 0o644 or '0644'"));
    }
    if let Some(owner) = &file.owner {
        let mut names = owner.splitn(2, ':');
        if !names.all(|name| account(name).is_ok() || name.parse::<u32>().is_ok()) {
            at.key("owner").refuse(format!("{owner:?} is neither `user` nor `user:group`"));
        }
    }
    if !file.decodes() {
        let why = match file.encoding {
            Some(Encoding::Gzip) => {
                "`encoding: gz` is for content tagged `!!binary`; write `gz+b64` and base64"
            }
            _ => "it is no base64, which `encoding` says it is",
        };
        at.key("content").refuse(why);
    }
}

fn keys(mut at: At<'_>, keys: &[String]) {
    for (i, key) in keys.iter().enumerate() {
        let at = at.index(i);
        let valid = ssh::check_at(&Path(&at.path).to_string(), key);
        at.note(valid);
    }
}

fn commands(mut at: At<'_>, commands: &[Command]) {
    for (i, command) in commands.iter().enumerate() {
        let (blank, nul) = match command {
            Command::Shell(line) => (line.trim().is_empty(), line.contains('\0')),
            Command::Argv(argv) => (
                argv.first().is_none_or(|program| program.is_empty()),
                argv.iter().any(|word| word.contains('\0')),
            ),
        };
        if blank {
            at.index(i).refuse("the command is empty");
        } else if nul {
            at.index(i).refuse("the command holds a NUL character, where the shell would end it");
        }
    }
}

fn absolute(path: &str, mut at: At<'_>) {
    match path {
        _ if path.contains('\0') => at.refuse("the path holds a NUL character"),
        _ if path.starts_with('/') => {}
        _ => at.refuse(format!("{path:?} is no absolute path; begin it with `/`")),
    }
}

/// Checks a host name by [RFC 1123](https://www.rfc-editor.org/rfc/rfc1123#page-13), dots allowed.
pub(super) fn host_name(name: &str, longest: usize) -> Result<()> {
    let why = if name.is_empty() {
        "it is empty"
    } else if name.len() > longest {
        match longest {
            64 => "it is longer than the 64 characters that Linux allows",
            _ => "it is longer than the 253 characters that DNS allows",
        }
    } else if name.split('.').any(str::is_empty) {
        "a dot stands between two parts that are not empty"
    } else if name.split('.').any(|label| label.len() > 63) {
        "a part between dots is longer than 63 characters"
    } else if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.') {
        "a host name has letters from a to z, digits and hyphens alone"
    } else if name.split('.').any(|label| label.starts_with('-') || label.ends_with('-')) {
        "a hyphen neither begins nor ends a part"
    } else if name.parse::<std::net::Ipv4Addr>().is_ok() {
        "it is an IP address"
    } else {
        return Ok(());
    };
    Err(Error::InvalidName { what: "host", name: name.to_owned(), why })
}

fn account_name(what: &'static str, name: &str) -> Result<()> {
    account(name).map_err(|why| Error::InvalidName { what, name: name.to_owned(), why })
}

/// What useradd and groupadd accept since shadow 4.17, and Fedora's before.
fn account(name: &str) -> Result<(), &'static str> {
    let stem = name.strip_suffix('$').unwrap_or(name);
    if stem.is_empty() {
        Err("it is empty")
    } else if name.len() > 32 {
        Err("it is longer than 32 characters")
    } else if stem.starts_with('-') {
        Err("it begins with a hyphen, as an option does")
    } else if !stem.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b)) {
        Err("useradd takes letters from a to z, digits, `_`, `.` and `-`, and a `$` at the end")
    } else if stem.bytes().all(|b| b.is_ascii_digit()) {
        Err("digits alone are a user id")
    } else if matches!(stem, "." | "..") {
        Err("it is the name of a directory")
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::PasswordHash;
    use super::*;
    use crate::ErrorKind;

    const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd";

    fn user(user: User) -> CloudInit {
        CloudInit::new().user(user)
    }

    fn file(file: WriteFile) -> CloudInit {
        CloudInit::new().file(file)
    }

    #[test]
    fn good_configurations_pass() {
        for config in [
            CloudInit::new(),
            CloudInit::new().hostname("web1").fqdn("web1.example.com").ssh_key(KEY),
            CloudInit::new().hostname(format!("{}.b", "a".repeat(60))),
            CloudInit::new().default_user().user("bob").user(User::new("Alice.A-1_2").ssh_key(KEY).sudo()),
            user(User::new("machine$").system()),
            user(User::new("a").group("wheel").primary_group("users").homedir("/srv/a").shell("/bin/sh")),
            file(WriteFile::new("/a", "").permissions(0o4755).owner("www-data:adm").append().defer()),
            file(WriteFile::new("/a", [0xff]).owner("0:0")),
            CloudInit::new().run("true").run_argv(["a", ""]).bootcmd("b").timezone("Etc/GMT+1"),
        ] {
            config.validate().unwrap_or_else(|error| panic!("{config:?}: {error}"));
        }
    }

    #[test]
    fn errors_name_the_place_and_the_reason() {
        let long = "a".repeat(64);
        let first = || CloudInit::new().run("x").package("x").file(WriteFile::new("/x", "")).user("x");
        for (config, place, why) in [
            (CloudInit::new().hostname(""), "host name", "empty"),
            (CloudInit::new().hostname("a_b"), "\"a_b\"", "letters"),
            (CloudInit::new().hostname("é"), "host name", "letters"),
            (CloudInit::new().hostname("-a"), "host name", "hyphen"),
            (CloudInit::new().hostname("a.b-.c"), "host name", "hyphen"),
            (CloudInit::new().hostname("a..b"), "host name", "dot"),
            (CloudInit::new().hostname("a."), "host name", "dot"),
            (CloudInit::new().hostname("10.0.0.1"), "host name", "IP address"),
            (CloudInit::new().hostname(long.as_str()), "host name", "63"),
            (CloudInit::new().hostname(format!("{long}.b")), "host name", "64"),
            (CloudInit::new().fqdn("a.".repeat(130)), "host name", "253"),
            (user(User::new("")), "user name", "empty"),
            (user(User::new("$")), "user name", "empty"),
            (user(User::new("-a")), "user name", "hyphen"),
            (user(User::new("a b")), "user name", "useradd"),
            (user(User::new("a:b")), "user name", "useradd"),
            (user(User::new("ä")), "user name", "useradd"),
            (user(User::new("1000")), "user name", "user id"),
            (user(User::new("..")), "user name", "directory"),
            (user(User::new("a".repeat(33))), "user name", "32"),
            (CloudInit::new().user("a, b c"), "user name", "useradd"),
            (user(User::new("a").group("a,b")), "group name", "useradd"),
            (user(User::new("a")).user("b").user("a"), "users[2]", "users[0]"),
            (CloudInit::new().default_user().user(User::new("default")), "users[1]", "users[0]"),
            (
                first().user(User::new("a").ssh_key(KEY).ssh_key("x")),
                "users[1].ssh_authorized_keys[1]",
                "type",
            ),
            (CloudInit::new().ssh_key("x"), "\"ssh_authorized_keys[0]\"", "type"),
            (first().user(User::new("a").hashed_password("x")), "users[1].hashed_passwd", "crypt"),
            (first().user(User { passwd: Some("".into()), ..User::new("a") }), "users[1].passwd", "empty"),
            (user(User::new("a").homedir("home")), "users[0].homedir", "absolute"),
            (user(User::new("a").shell("")), "users[0].shell", "absolute"),
            (user(User::new("a").gecos("a:b")), "users[0].gecos", "/etc/passwd"),
            (user(User::new("a").sudo_rule("a\nb")), "users[0].sudo", "one line"),
            (user(User::new("a").system().ssh_key(KEY)), "users[0].ssh_authorized_keys", "home"),
            (
                user(User::new("a").other("plain_text_passwd", "x")),
                "users[0].plain_text_passwd",
                "User::password",
            ),
            (user(User::new("a").other("shell", "x")), "users[0].shell", "field of its own"),
            (CloudInit::new().other("runcmd", "x"), "runcmd", "field of its own"),
            (first().file(WriteFile::new("etc", "")), "write_files[1].path", "absolute"),
            (file(WriteFile::new("", "")), "write_files[0].path", "absolute"),
            (file(WriteFile::new("/etc/", "")), "write_files[0].path", "directory"),
            (file(WriteFile::new("/a\0", "")), "write_files[0].path", "NUL"),
            (file(WriteFile::new("/a", "").permissions(0o10000)), "write_files[0].permissions", "0o7777"),
            (file(WriteFile::new("/a", "").owner("a b")), "write_files[0].owner", "user:group"),
            (
                file(WriteFile { encoding: Some(Encoding::Base64), ..WriteFile::new("/a", "?") }),
                "write_files[0].content",
                "base64",
            ),
            (
                file(WriteFile { encoding: Some(Encoding::Gzip), ..WriteFile::new("/a", "?") }),
                "write_files[0].content",
                "gz+b64",
            ),
            (first().run(" \n"), "runcmd[1]", "empty"),
            (first().run_argv([""; 0]), "runcmd[1]", "empty"),
            (first().run_argv(["", "a"]), "runcmd[1]", "empty"),
            (first().run("a\0"), "runcmd[1]", "NUL"),
            (CloudInit::new().bootcmd(""), "bootcmd[0]", "empty"),
            (first().package(" "), "packages[1]", "empty"),
            (first().package(Package::version("a", "")), "packages[1]", "empty"),
            (CloudInit::new().timezone("/etc/localtime"), "timezone", "Europe"),
        ] {
            let said = match config.validate() {
                Err(error) => error.to_string(),
                Ok(()) => panic!("{config:?} passed"),
            };
            assert!(said.contains(place) && said.contains(why), "{place} {why}: {said}");
        }
    }

    #[test]
    fn mistakes_have_kinds() {
        let kind = |config: CloudInit| config.validate().map_err(|error| error.kind());
        assert_eq!(kind(CloudInit::new().hostname("a_b")), Err(ErrorKind::InvalidName));
        assert_eq!(kind(CloudInit::new().user("a b")), Err(ErrorKind::InvalidName));
        assert_eq!(kind(CloudInit::new().ssh_key("a")), Err(ErrorKind::InvalidSshKey));
        assert_eq!(kind(CloudInit::new().run("")), Err(ErrorKind::InvalidSpec));
    }

    #[test]
    fn hashes_are_not_repeated() {
        let config = user(User::new("a").hashed_password(PasswordHash::from("hunter2")));
        assert!(!format!("{config:?} {}", config.validate().unwrap_err()).contains("hunter2"));
    }
}
