//! Passwords, in the clear and hashed.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use sha_crypt::{PasswordHasher, ShaCrypt};
use zeroize::Zeroizing;

use super::invalid;
use crate::Result;

/// A secret in the clear, such as a password that a person chose.
///
/// `Debug` and `Display` show `***`, it cannot be serialised, and its memory is overwritten when it is
/// dropped. (Copies that others made on the way here, such as the text of a YAML file, are not.)
///
/// ```
/// use fedvirt_core::cloudinit::Secret;
/// let secret = Secret::from("correct horse");
/// assert_eq!(format!("{secret:?} {secret}"), "Secret(***) ***");
/// assert_eq!(secret.expose(), "correct horse");
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// A new password of 24 letters and digits from the system's random number generator, 137 bits of it. Those that
    /// look alike are left out, for it may have to be typed.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::{CloudInit, Secret};
    /// let password = Secret::generate()?;
    /// let config = CloudInit::new().root_password(password.clone())?;
    /// // Shown to whom it concerns, and to nobody else.
    /// assert_eq!(password.expose().len(), 24);
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidSpec`](crate::Error::InvalidSpec) when the system has no random numbers to give.
    pub fn generate() -> Result<Self> {
        const LETTERS: &[u8; 53] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456";
        let mut password = Zeroizing::new(String::with_capacity(24));
        while password.len() < 24 {
            let mut bytes = Zeroizing::new([0; 32]);
            if let Err(error) = getrandom::fill(&mut *bytes) {
                return invalid(
                    "password",
                    format!("the system's random number generator gives nothing: {error}"),
                );
            }
            // Bytes beyond the last whole round of letters would favour the first ones.
            let fair = bytes.iter().filter(|byte| usize::from(**byte) < 256 / LETTERS.len() * LETTERS.len());
            let letters = fair.filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()));
            let missing = 24 - password.len();
            password.extend(letters.take(missing).map(|letter| char::from(*letter)));
        }
        Ok(Self(password))
    }

    /// Reads a secret from a file: its first line, without what ends it.
    ///
    /// # Errors
    /// [`Io`](crate::Error::Io) when the file cannot be read.
    pub fn from_file(path: impl AsRef<std::path::Path>) -> Result<Self> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map(Zeroizing::new).map_err(|source| crate::Error::Io {
            action: "reading the secret",
            path: path.to_owned(),
            source,
        })?;
        Ok(text.lines().next().unwrap_or_default().into())
    }

    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// A secret that cloud-init itself must have in the clear, such as a token or a private key.
///
/// `Debug` hides it. It serialises as it is, and so stands in the seed: whoever can read that has it.
///
/// ```
/// use fedvirt_core::cloudinit::SecretText;
/// let token = SecretText::from("C1234");
/// assert_eq!(format!("{token:?}"), "SecretText(***)");
/// assert_eq!(token.expose(), "C1234");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretText(String);

impl SecretText {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for SecretText {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText(***)")
    }
}

/// A password as the guest stores it: a [crypt(5)](https://manpages.debian.org/crypt.5) hash.
///
/// `Debug` hides it, since whoever has a hash can try passwords against it. It serialises as it is.
///
/// ```
/// use fedvirt_core::cloudinit::PasswordHash;
/// let hash = PasswordHash::new(&"correct horse".into())?;
/// assert!(hash.expose().starts_with("$6$"));
/// assert_eq!(format!("{hash:?}"), "PasswordHash(***)");
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PasswordHash(String);

/// crypt(3) refuses longer passwords (`CRYPT_MAX_PASSPHRASE_SIZE`, its closing NUL included), and so does
/// PAM.
const MAX_PASSWORD: usize = 511;

impl PasswordHash {
    /// Hashes a password with SHA-512 crypt (`$6$`), which every guest's crypt(3) knows, and a new random
    /// salt.
    ///
    /// It takes the 5000 rounds that passwd(1) takes. For more, give
    /// [`User::hashed_password`](super::User::hashed_password) what
    /// `mkpasswd --method=sha512crypt --rounds=500000` prints.
    ///
    /// # Errors
    /// [`InvalidSpec`](crate::Error::InvalidSpec) when the password is empty, holds a NUL or is longer than
    /// the 511 bytes that crypt(3) takes, and when the system has no random numbers to give.
    pub fn new(password: &Secret) -> Result<Self> {
        let password = password.expose();
        if password.is_empty() {
            return invalid("password", "it is empty; leave the password out, and log in with an SSH key");
        }
        if password.len() > MAX_PASSWORD {
            return invalid(
                "password",
                format!("it is longer than the {MAX_PASSWORD} bytes that crypt(3) takes"),
            );
        }
        if password.contains('\0') {
            return invalid("password", "it holds a NUL character, where crypt(3) would end it");
        }
        // 12 bytes are the 16 characters that SHA-crypt makes use of. With more, the guest's crypt(3) would
        // cut the salt in the hash that it makes, compare that with the stored one, and let nobody in.
        let mut salt = [0; 12];
        if let Err(error) = getrandom::fill(&mut salt) {
            return invalid(
                "password",
                format!("the system's random number generator gives no salt: {error}"),
            );
        }
        match ShaCrypt::SHA512.hash_password_with_salt(password.as_bytes(), &salt) {
            Ok(hash) => Ok(Self(hash.as_str().to_owned())),
            Err(error) => invalid("password", format!("it cannot be hashed: {error}")),
        }
    }

    /// The hash itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Checks that this looks like what [crypt(5)](https://manpages.debian.org/crypt.5) describes, and not
    /// like a password in the clear or half a hash.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        // `!` and `*` in front lock a password, alone they are one that nothing matches.
        let hash = self.0.trim_start_matches(['!', '*']);
        if hash.is_empty() {
            return match self.0.is_empty() {
                true => Err("it is empty, which would let anyone in; leave it out, or set a password"),
                false => Ok(()),
            };
        }
        let sha = |salt: &str, digest: &str, len| salt.len() <= 16 && digest.len() == len;
        let is_rounds = |text: &str| text.strip_prefix("rounds=").is_some_and(|n| n.parse::<u32>().is_ok());
        let whole = match hash.split('$').collect::<Vec<_>>()[..] {
            ["", "1", salt, digest] => salt.len() <= 8 && digest.len() == 22,
            ["", "5", salt, digest] => sha(salt, digest, 43),
            ["", "6", salt, digest] => sha(salt, digest, 86),
            ["", "5", rounds, salt, digest] if is_rounds(rounds) => sha(salt, digest, 43),
            ["", "6", rounds, salt, digest] if is_rounds(rounds) => sha(salt, digest, 86),
            ["", "2a" | "2b" | "2y", cost, salt_and_digest] => cost.len() == 2 && salt_and_digest.len() == 53,
            ["", "7", params_and_salt, digest] => params_and_salt.len() >= 11 && digest.len() == 43,
            ["", "y" | "gy", params, salt, digest] => {
                !params.is_empty() && salt.len() <= 86 && digest.len() == 43
            }
            _ => return Err(NO_HASH),
        };
        if !whole {
            return Err(
                "it is a crypt(3) hash of the wrong length; was it cut, or did a shell expand its `$` signs?",
            );
        }
        // `:` and line ends would end the field in the guest's /etc/shadow.
        match hash.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b':' | b';' | b'*' | b'!' | b'\\')) {
            true => Ok(()),
            false => Err("it holds a character that no crypt(3) hash has"),
        }
    }
}

/// What is said of a text that is no hash at all.
const NO_HASH: &str = "it is no crypt(3) hash, such as `mkpasswd --method=sha512crypt` prints; the password \
                       itself is for `User::password`";

impl From<String> for PasswordHash {
    fn from(hash: String) -> Self {
        Self(hash)
    }
}

impl From<&str> for PasswordHash {
    fn from(hash: &str) -> Self {
        Self(hash.to_owned())
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_hashes_of_crypt() {
        let of = |length| "a".repeat(length);
        for hash in [
            "!",
            "*",
            &format!("$1$saltsalt${}", of(22)),
            &format!("$5$salt${}", of(43)),
            &format!("$5$rounds=535000$salt${}", of(43)),
            &format!("$6$salt${}", of(86)),
            &format!("$6$rounds=5000$saltsaltsaltsalt${}", of(86)),
            &format!("!$6$salt${}", of(86)),
            &format!("$2b$12${}", of(53)),
            &format!("$y$j9T$saltsalt${}", of(43)),
            &format!("$7$CU..../....saltsalt${}", of(43)),
        ] {
            assert_eq!(PasswordHash::from(hash).check(), Ok(()), "{hash}");
        }
        for (hash, why) in [
            ("", "empty"),
            ("hunter2", "no crypt(3) hash"),
            ("$6$salt", "no crypt(3) hash"),
            ("$9$salt$hash", "no crypt(3) hash"),
            ("{SSHA}abcd", "no crypt(3) hash"),
            (&format!("$6$rounds=many$salt${}", of(86)), "no crypt(3) hash"),
            (&format!("$6$salt${}", of(85)), "wrong length"),
            (&format!("$6$saltsaltsaltsalts${}", of(86)), "wrong length"),
            (&format!("$6$sa:t${}", of(86)), "character"),
            (&format!("$6$salt${}\n", of(85)), "character"),
        ] {
            let said = PasswordHash::from(hash).check().unwrap_err();
            assert!(said.contains(why), "{hash}: {said}");
        }
    }

    #[test]
    fn draws_a_salt_for_each_hash() {
        let [a, b] = [(); 2].map(|()| PasswordHash::new(&"secret".into()).unwrap());
        assert_ne!(a, b);
        assert_eq!((a.check(), b.check()), (Ok(()), Ok(())));
    }

    #[test]
    fn refuses_what_crypt_would_cut() {
        for (password, why) in
            [(String::new(), "empty"), ("a\0b".into(), "NUL"), ("a".repeat(512), "511 bytes")]
        {
            let error = PasswordHash::new(&password.into()).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
        assert!(PasswordHash::new(&"é".repeat(255).into()).is_ok());
    }
}
