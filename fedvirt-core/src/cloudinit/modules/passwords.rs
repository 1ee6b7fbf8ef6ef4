//! Passwords of users who are there: `chpasswd` and `password`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use crate::cloudinit::table::{FieldType, Item, table, words};
use crate::cloudinit::{PasswordHash, Secret, TextOrList};

/// The password of the image's default user: a hash, or one that the guest makes up and shows on its console.
#[derive(Clone, PartialEq, Eq)]
pub enum Password {
    /// A crypt(3) hash. cloud-init knows those of MD5, bcrypt, SHA-256 and SHA-512 here, and would take a
    /// yescrypt hash (`$y$`) for the password itself.
    Hash(PasswordHash),
    /// A random one.
    Random,
}

impl Password {
    /// What cloud-init makes of a text: a hash, a wish for a random password, or the password itself, which is
    /// hashed here.
    fn read(text: String) -> Result<Self, String> {
        match text.as_str() {
            "R" | "RANDOM" => Ok(Self::Random),
            _ if is_hash(&text) => Ok(Self::Hash(text.into())),
            _ => PasswordHash::new(&Secret::from(text)).map(Self::Hash).map_err(|error| error.to_string()),
        }
    }
}

/// Whether a text has the form of a hash: `$6$salt$digest`.
fn is_hash(text: &str) -> bool {
    let mut parts = text.split('$');
    let known = |id| matches!(id, "1" | "2a" | "2b" | "2y" | "5" | "6" | "7" | "y" | "gy");
    parts.next() == Some("")
        && parts.next().is_some_and(known)
        && parts.filter(|part| !part.is_empty()).count() >= 2
}

impl Item for Password {
    const TYPE: FieldType = FieldType::PasswordHash;
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hash(_) => "Hash(***)",
            Self::Random => "Random",
        })
    }
}

impl From<PasswordHash> for Password {
    fn from(hash: PasswordHash) -> Self {
        Self::Hash(hash)
    }
}

impl Serialize for Password {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Hash(hash) => hash.serialize(serializer),
            Self::Random => serializer.serialize_str("RANDOM"),
        }
    }
}

impl<'de> Deserialize<'de> for Password {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

table! {
    /// [`chpasswd`](https://docs.cloud-init.io/en/latest/reference/modules.html#set-passwords): passwords of
    /// users.
    ///
    /// Passwords in the clear, and the old form `list`, are read into hashes. Since every reading draws a new
    /// salt, a file should hold the hash if equal files are to give equal seeds.
    pub struct Chpasswd [remote = "Self"] {
        /// Whether the users must change the passwords when they first log in, as they must when absent.
        expire: Option<bool>,
        /// The users whose passwords are set.
        users: Vec<ChpasswdUser>,
    }
}

table! {
    /// One user of [`Chpasswd`].
    pub struct ChpasswdUser [remote = "Self"] {
        /// The login name.
        name: String,
        /// The hash of the password; none when it is random.
        password: Option<PasswordHash>,
        /// What the password is; a hash when absent.
        kind ("type"): Option<PasswordType>,
    }
}

words! {
    /// What the password of a [`ChpasswdUser`] is.
    pub enum PasswordType {
        /// A crypt(3) hash.
        Hash = "hash",
        /// The password itself. It is read as its hash, and refused before it could reach a seed.
        Text = "text",
        /// One that the guest makes up, and shows on its console.
        Random = "RANDOM",
    }
}

impl ChpasswdUser {
    /// Sets a user's password by its hash.
    pub fn new(name: impl Into<String>, hash: PasswordHash) -> Self {
        Self { name: name.into(), password: Some(hash), kind: Some(PasswordType::Hash), ..Self::default() }
    }

    /// Gives a user a random password, which the guest shows on its console.
    pub fn random(name: impl Into<String>) -> Self {
        Self { name: name.into(), kind: Some(PasswordType::Random), ..Self::default() }
    }

    /// A line of the old form: `name:password`.
    fn from_line(line: &str) -> Result<Self, String> {
        let Some((name, password)) = line.split_once(':') else {
            return Err("list: an entry is `name:password`".into());
        };
        match Password::read(password.to_owned()) {
            Ok(Password::Hash(hash)) => Ok(Self::new(name, hash)),
            Ok(Password::Random) => Ok(Self::random(name)),
            Err(why) => Err(format!("list: {why}")),
        }
    }
}

// `remote = "Self"` makes the derived functions inherent ones, so that something can follow them here.
impl Serialize for ChpasswdUser {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ChpasswdUser::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ChpasswdUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut user = ChpasswdUser::deserialize(deserializer)?;
        if user.kind == Some(PasswordType::Text) {
            user.kind = Some(PasswordType::Hash);
            if let Some(password) = user.password.take() {
                let hash = PasswordHash::new(&Secret::from(password.expose())).map_err(D::Error::custom)?;
                user.password = Some(hash);
            }
        }
        Ok(user)
    }
}

impl Serialize for Chpasswd {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Chpasswd::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Chpasswd {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut settings = Chpasswd::deserialize(deserializer)?;
        let Some(list) = settings.other.shift_remove("list") else { return Ok(settings) };
        let lines = match serde_json::from_value::<Option<TextOrList>>(list) {
            Ok(Some(TextOrList::Text(lines))) => lines.lines().map(str::to_owned).collect(),
            Ok(Some(TextOrList::List(lines))) => lines,
            Ok(None) => Vec::new(),
            Err(_) => {
                return Err(D::Error::custom("list: it is neither lines nor a list of strings; quote them"));
            }
        };
        for line in lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()) {
            settings.users.push(ChpasswdUser::from_line(line).map_err(D::Error::custom)?);
        }
        Ok(settings)
    }
}
