//! Digests of files.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How a digest is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Algorithm {
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
}

impl Algorithm {
    #[cfg(feature = "images")]
    pub(super) const ALL: [Self; 2] = [Self::Sha256, Self::Sha512];

    /// Its name, as in `sha256:…`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }

    /// How many bytes a digest has.
    pub fn length(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha512 => 64,
        }
    }
}

/// The digest of a file, written `sha256:` and hexadecimal digits.
///
/// ```
/// use fedvirt_core::image::{Algorithm, Digest};
/// let digest: Digest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".parse()?;
/// assert_eq!(digest.algorithm(), Algorithm::Sha256);
/// # Ok::<(), fedvirt_core::image::ParseDigestError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Digest {
    algorithm: Algorithm,
    bytes: Box<[u8]>,
}

/// A text is no digest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is no digest: give \"sha256:\" and 64, or \"sha512:\" and 128 hexadecimal digits")]
pub struct ParseDigestError {
    given: String,
}

impl Digest {
    /// A digest from its bytes; none when their number is not the algorithm's.
    pub fn new(algorithm: Algorithm, bytes: &[u8]) -> Option<Self> {
        (bytes.len() == algorithm.length()).then(|| Self { algorithm, bytes: bytes.into() })
    }

    /// A digest from what the algorithm gave.
    #[cfg(feature = "images")]
    pub(super) fn of(algorithm: Algorithm, bytes: &[u8]) -> Self {
        Self { algorithm, bytes: bytes.into() }
    }

    /// A digest from its hexadecimal digits.
    ///
    /// # Errors
    /// When they are none, or not as many as the algorithm has.
    pub fn from_hex(algorithm: Algorithm, digits: &str) -> Result<Self, ParseDigestError> {
        let wrong = || ParseDigestError { given: digits.to_owned() };
        if digits.len() != 2 * algorithm.length() || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        let bytes: Result<Box<[u8]>, _> =
            (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16)).collect();
        Ok(Self { algorithm, bytes: bytes.map_err(|_| wrong())? })
    }

    /// How it is computed.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its hexadecimal digits, in lower case.
    pub fn hex(&self) -> String {
        self.bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.algorithm.name(), self.hex())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Digest {
    type Err = ParseDigestError;

    fn from_str(text: &str) -> Result<Self, ParseDigestError> {
        let wrong = || ParseDigestError { given: text.to_owned() };
        let (name, digits) = text.split_once(':').ok_or_else(wrong)?;
        let algorithm = [Algorithm::Sha256, Algorithm::Sha512].into_iter().find(|known| known.name() == name);
        Self::from_hex(algorithm.ok_or_else(wrong)?, digits).map_err(|_| wrong())
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

impl TryFrom<String> for Digest {
    type Error = ParseDigestError;

    fn try_from(text: String) -> Result<Self, ParseDigestError> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_and_others_are_refused() {
        for (algorithm, digits) in
            [(Algorithm::Sha256, "0aF1".repeat(16)), (Algorithm::Sha512, "90".repeat(64))]
        {
            let text = format!("{}:{}", algorithm.name(), digits.to_lowercase());
            let digest: Digest = format!("{}:{digits}", algorithm.name()).parse().unwrap();
            assert_eq!(digest.to_string(), text);
            assert_eq!(Digest::new(algorithm, digest.as_bytes()), Some(digest.clone()));
            assert_eq!(
                serde_json::from_str::<Digest>(&serde_json::to_string(&digest).unwrap()).unwrap(),
                digest
            );
            assert_eq!(Digest::new(algorithm, &digest.as_bytes()[1..]), None);
        }
        for wrong in [
            "",
            "sha256",
            "sha256:",
            "sha256:00",
            "md5:00",
            "sha256:é",
            &format!("sha256:{}", "+1".repeat(32)),
        ] {
            assert!(wrong.parse::<Digest>().is_err(), "{wrong}");
        }
    }
}
