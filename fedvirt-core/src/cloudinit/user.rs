//! Entries of `users`.

use std::fmt;

use serde::de::{
    Deserializer, Error as _, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer,
    value::SeqAccessDeserializer,
};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::other::AnyValue;
use super::table::table;
use super::{PasswordHash, Secret, forms};
use crate::Result;

table! {
    /// A user of the guest, as an entry of
    /// [`users`](https://docs.cloud-init.io/en/latest/reference/modules.html#users-and-groups).
    ///
    /// cloud-init makes a user that is not there yet. Of one that is there, it sets only the password (by
    /// [`hashed_passwd`](Self::hashed_passwd)), [`lock_passwd`](Self::lock_passwd), [`sudo`](Self::sudo) and
    /// [`ssh_authorized_keys`](Self::ssh_authorized_keys).
    ///
    /// ```
    /// use fedvirt_core::cloudinit::User;
    /// # fn main() -> fedvirt_core::Result<()> {
    /// let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice";
    /// let alice = User::new("alice").gecos("Alice").group("wheel").shell("/bin/bash").ssh_key(key).sudo();
    /// let bob = User::new("bob").password("correct horse battery staple")?;
    /// assert_eq!(bob.lock_passwd, Some(false));
    /// assert!(!format!("{bob:?}").contains("$6$"));
    /// # Ok(())
    /// # }
    /// ```
    pub struct User [remote = "Self"] #[non_exhaustive] {
        /// The login name.
        name: String,
        /// The user's real name, and whatever else the comment field of `/etc/passwd` should hold.
        gecos: Option<String>,
        /// The user id; the next free one when absent.
        uid [deserialize_with = "forms::number"]: Option<u32>,
        /// The user's first group; one of the user's own name when absent.
        primary_group [alias = "primary-group"]: Option<String>,
        /// Further groups. Those that are missing are made.
        groups [deserialize_with = "forms::names"]: Vec<String>,
        /// Whether to make no group of the user's own name.
        no_user_group [alias = "no-user-group", deserialize_with = "forms::flag"]: Option<bool>,
        /// The home directory; `/home/<name>` when absent.
        homedir: Option<String>,
        /// Whether to make no home directory.
        no_create_home [alias = "no-create-home", deserialize_with = "forms::flag"]: Option<bool>,
        /// The path of the login shell; the guest's own default when absent.
        shell: Option<String>,
        /// Whether this is a system user: a low id, no home directory, no ageing.
        system [deserialize_with = "forms::flag"]: Option<bool>,
        /// sudo rules, without the user's name: `ALL=(ALL) NOPASSWD:ALL`. An empty list takes away those that
        /// the image gives its default user.
        sudo [serialize_with = "rules", deserialize_with = "forms::rules"]: Option<Vec<String>>,
        /// Keys that may log in, each as one line of `authorized_keys`.
        ssh_authorized_keys [alias = "ssh-authorized-keys", deserialize_with = "forms::one_or_more"]: Vec<String>,
        /// Whether to lock the password, so that it cannot be used to log in; cloud-init's default is that it
        /// is.
        lock_passwd [alias = "lock-passwd", deserialize_with = "forms::flag"]: Option<bool>,
        /// The hash of the password, also for a user who is there already.
        ///
        /// `plain_text_passwd` is read into it, hashed: [`Secret`]s do not reach a seed. Since every reading
        /// draws a new salt, a file should hold the hash if equal files are to give equal seeds.
        hashed_passwd [alias = "hashed-passwd"]: Option<PasswordHash>,
        /// The hash of the password, for a user who is not there yet.
        passwd: Option<PasswordHash>,
        /// OpenBSD's doas rules.
        doas: Vec<String>,
        /// The day on which the account ends: `2032-09-01`.
        expiredate: Option<String>,
        /// Days after the password's end until the account is locked.
        inactive: Option<String>,
        /// Whether to leave the user out of the logs of logins.
        no_log_init [alias = "no-log-init", deserialize_with = "forms::flag"]: Option<bool>,
        /// Whether groups that are missing are made, as they are when absent.
        create_groups [alias = "create-groups", deserialize_with = "forms::flag"]: Option<bool>,
        /// The user's SELinux user.
        selinux_user [alias = "selinux-user"]: Option<String>,
        /// Names at GitHub (`gh:alice`) or Launchpad (`lp:alice`) whose keys may log in.
        ssh_import_id [alias = "ssh-import-id", deserialize_with = "forms::one_or_more"]: Vec<String>,
        /// Whether those who log in by the keys of the cloud are told to log in as the default user.
        ssh_redirect_user [alias = "ssh-redirect-user", deserialize_with = "forms::flag"]: Option<bool>,
        /// The address of an Ubuntu account from which the user is made, in place of a name.
        snapuser: Option<String>,
    }
}

impl User {
    /// The keys of a password in the clear.
    pub(super) const PLAIN_TEXT: [&str; 2] = ["plain_text_passwd", "plain-text-passwd"];

    /// A user with this login name. The password stays locked and nobody can log in until a key or a
    /// password is given.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// Sets the real name.
    pub fn gecos(mut self, text: impl Into<String>) -> Self {
        self.gecos = Some(text.into());
        self
    }

    /// Sets the user id.
    pub fn uid(mut self, uid: u32) -> Self {
        self.uid = Some(uid);
        self
    }

    /// Sets the first group.
    pub fn primary_group(mut self, name: impl Into<String>) -> Self {
        self.primary_group = Some(name.into());
        self
    }

    /// Adds a further group.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.groups.push(name.into());
        self
    }

    /// Sets the home directory.
    pub fn homedir(mut self, path: impl Into<String>) -> Self {
        self.homedir = Some(path.into());
        self
    }

    /// Makes no home directory.
    pub fn no_create_home(mut self) -> Self {
        self.no_create_home = Some(true);
        self
    }

    /// Sets the login shell.
    pub fn shell(mut self, path: impl Into<String>) -> Self {
        self.shell = Some(path.into());
        self
    }

    /// Makes this a system user.
    pub fn system(mut self) -> Self {
        self.system = Some(true);
        self
    }

    /// Lets the user run everything through sudo, and asks for no password, as cloud images do for their
    /// default user.
    pub fn sudo(self) -> Self {
        self.sudo_rule("ALL=(ALL) NOPASSWD:ALL")
    }

    /// Adds a sudo rule, without the user's name.
    pub fn sudo_rule(mut self, rule: impl Into<String>) -> Self {
        self.sudo.get_or_insert_default().push(rule.into());
        self
    }

    /// Adds a key that may log in: the one line of a `.pub` file.
    /// [`CloudInit::validate`](super::CloudInit::validate) checks it.
    pub fn ssh_key(mut self, key: impl AsRef<str>) -> Self {
        self.ssh_authorized_keys.push(key.as_ref().trim().to_owned());
        self
    }

    /// Sets the password: keeps its SHA-512 hash, with a new random salt, and unlocks it.
    ///
    /// Consoles and `su` take it from then on. SSH does when the image's sshd allows passwords, which
    /// [`CloudInit::ssh_pwauth`](super::CloudInit::ssh_pwauth) sees to.
    ///
    /// # Errors
    /// As [`PasswordHash::new`].
    pub fn password(self, password: impl Into<Secret>) -> Result<Self> {
        PasswordHash::new(&password.into()).map(|hash| self.hashed_password(hash))
    }

    /// Sets the password by its crypt(3) hash (`$6$…`) and unlocks it.
    pub fn hashed_password(mut self, hash: impl Into<PasswordHash>) -> Self {
        self.hashed_passwd = Some(hash.into());
        self.lock_passwd = Some(false);
        self
    }

    /// Locks the password, or unlocks it.
    pub fn lock_passwd(mut self, locked: bool) -> Self {
        self.lock_passwd = Some(locked);
        self
    }

    /// Sets a key that has no field.
    pub fn other(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other.insert(key.into(), value.into());
        self
    }

    /// Moves a password in the clear out of the unknown keys.
    fn hash_plain_text(&mut self) -> Result<(), String> {
        let [one, other] = Self::PLAIN_TEXT.map(|key| self.other.shift_remove(key));
        let Some(value) = one.or(other) else { return Ok(()) };
        let password = match value {
            Value::String(text) => Secret::from(text),
            // Digits alone are a number in YAML, and cloud-init takes it for their text.
            Value::Number(number) => Secret::from(number.to_string()),
            Value::Null => return Ok(()),
            _ => return Err("plain_text_passwd: it is no string; quote it".into()),
        };
        // cloud-init sets the plain one first, then the hash.
        if self.hashed_passwd.is_none() {
            self.hashed_passwd =
                Some(PasswordHash::new(&password).map_err(|error| format!("plain_text_passwd: {error}"))?);
        }
        Ok(())
    }
}

/// Rules as cloud-init's documents write them: one as a string, none as null.
fn rules<S: Serializer>(rules: &Option<Vec<String>>, serializer: S) -> Result<S::Ok, S::Error> {
    match rules.as_deref() {
        None | Some([]) => serializer.serialize_none(),
        Some([rule]) => serializer.serialize_str(rule),
        Some(rules) => rules.serialize(serializer),
    }
}

// `remote = "Self"` makes the derived functions inherent ones, so that something can follow them here.
impl Serialize for User {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        User::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for User {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut user = User::deserialize(deserializer)?;
        user.hash_plain_text().map_err(D::Error::custom)?;
        Ok(user)
    }
}

/// One entry of `users`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
#[expect(
    clippy::large_enum_variant,
    reason = "there are few users, and a box would stand in everybody's way"
)]
pub enum UserEntry {
    /// `default`: the user that the image names for this (`fedora`, `debian`, `ubuntu`, …).
    Default,
    /// A login name alone, or several between commas.
    Name(String),
    /// A user with settings.
    User(User),
    /// Another form, such as a list of names.
    Other(Value),
}

impl From<User> for UserEntry {
    fn from(user: User) -> Self {
        Self::User(user)
    }
}

impl From<&str> for UserEntry {
    fn from(name: &str) -> Self {
        match name {
            "default" => Self::Default,
            name => Self::Name(name.to_owned()),
        }
    }
}

impl fmt::Debug for UserEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("Default"),
            Self::Name(name) => f.debug_tuple("Name").field(name).finish(),
            Self::User(user) => user.fmt(f),
            // It may hold a password.
            Self::Other(_) => f.write_str("Other(..)"),
        }
    }
}

impl Serialize for UserEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Default => serializer.serialize_str("default"),
            Self::Name(name) => serializer.serialize_str(name),
            Self::User(user) => Serialize::serialize(user, serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for UserEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntryVisitor;
        impl<'de> Visitor<'de> for EntryVisitor {
            type Value = UserEntry;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a user: a name, or a map with `name`")
            }
            fn visit_str<E>(self, name: &str) -> Result<UserEntry, E> {
                Ok(name.into())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<UserEntry, A::Error> {
                let AnyValue(names) = AnyValue::deserialize(SeqAccessDeserializer::new(seq))?;
                Ok(UserEntry::Other(names))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<UserEntry, A::Error> {
                let mut user = <User as Deserialize>::deserialize(MapAccessDeserializer::new(map))?;
                if user.name.is_empty() && user.snapuser.is_none() {
                    // What cloud-init does with settings that name nobody.
                    user.name = "default".to_owned();
                }
                Ok(UserEntry::User(user))
            }
        }
        deserializer.deserialize_any(EntryVisitor)
    }
}

/// What stands beside a name in the old form of `users`.
#[derive(Deserialize)]
#[serde(untagged, expecting = "neither settings of a user nor true or false")]
enum Settings {
    None(bool),
    Of(Box<User>),
}

/// `users`, for which cloud-init also takes names in one string.
pub(super) fn entries<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<UserEntry>>, D::Error> {
    struct UsersVisitor;
    impl<'de> Visitor<'de> for UsersVisitor {
        type Value = Option<Vec<UserEntry>>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of users")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_str<E>(self, names: &str) -> Result<Self::Value, E> {
            Ok(Some(
                names.split(',').map(str::trim).filter(|name| !name.is_empty()).map(Into::into).collect(),
            ))
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut entries = Vec::new();
            while let Some(entry) = seq.next_element()? {
                entries.push(entry);
            }
            Ok(Some(entries))
        }
        /// The old form: names, each with settings, or with whether there is such a user at all.
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut entries = Vec::new();
            while let Some(name) = map.next_key::<String>()? {
                match map.next_value()? {
                    Settings::Of(user) => entries.push(User { name, ..*user }.into()),
                    Settings::None(true) => entries.push(name.as_str().into()),
                    Settings::None(false) => {}
                }
            }
            Ok(Some(entries))
        }
    }
    deserializer.deserialize_any(UsersVisitor)
}
