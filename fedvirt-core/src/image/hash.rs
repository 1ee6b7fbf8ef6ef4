//! Computes digests.

use std::io::Read;

use sha2::{Digest as _, Sha256, Sha512};

use super::{Algorithm, Digest};

/// A digest under way.
pub(super) enum Hasher {
    Sha256(Box<Sha256>),
    Sha512(Box<Sha512>),
}

impl Hasher {
    pub(super) fn new(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Sha256 => Self::Sha256(Box::default()),
            Algorithm::Sha512 => Self::Sha512(Box::default()),
        }
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Sha256(state) => state.update(bytes),
            Self::Sha512(state) => state.update(bytes),
        }
    }

    pub(super) fn finish(self) -> Digest {
        match self {
            Self::Sha256(state) => Digest::of(Algorithm::Sha256, &state.finalize()),
            Self::Sha512(state) => Digest::of(Algorithm::Sha512, &state.finalize()),
        }
    }

    /// The digest of all that can be read; `each` hears of every piece, and can stop.
    pub(super) fn read(
        algorithm: Algorithm,
        mut source: impl Read,
        mut each: impl FnMut(u64) -> bool,
    ) -> std::io::Result<Option<Digest>> {
        let mut state = Self::new(algorithm);
        let mut buffer = vec![0; 256 << 10];
        loop {
            match source.read(&mut buffer) {
                Ok(0) => return Ok(Some(state.finish())),
                Ok(n) => {
                    state.update(&buffer[..n]);
                    if !each(n as u64) {
                        return Ok(None);
                    }
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `sha256sum` and `sha512sum` say of `abc`.
    #[test]
    fn known_digests() {
        let abc256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let abc512 = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
                      2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";
        for (algorithm, expected) in [(Algorithm::Sha256, abc256), (Algorithm::Sha512, abc512)] {
            let found = Hasher::read(algorithm, &b"abc"[..], |_| true).unwrap().unwrap();
            assert_eq!(found.hex(), expected);
            assert_eq!(Hasher::read(algorithm, &b"abc"[..], |_| false).unwrap(), None);
        }
    }
}
