//! Hashes what is read.

use std::io::{self, Read};
use std::sync::{Arc, OnceLock};

use super::super::hash::Hasher;
use super::super::{Algorithm, Digest};

/// Passes on what it reads; at the end the digest of all of it is there.
pub(super) struct Hashing<R> {
    inner: R,
    state: Option<Hasher>,
    digest: Arc<OnceLock<Digest>>,
}

impl<R: Read> Hashing<R> {
    /// The reader, and the place where the digest will be once it came to its end.
    pub(super) fn new(inner: R, algorithm: Algorithm) -> (Self, Arc<OnceLock<Digest>>) {
        let digest = Arc::new(OnceLock::new());
        (Self { inner, state: Some(Hasher::new(algorithm)), digest: digest.clone() }, digest)
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        if n > 0 {
            if let Some(state) = &mut self.state {
                state.update(&buffer[..n]);
            }
        } else if !buffer.is_empty()
            && let Some(state) = self.state.take()
        {
            // Empty until now: only the one state sets it.
            let _ = self.digest.set(state.finish());
        }
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_there_at_the_end_and_not_before() {
        let (mut reader, digest) = Hashing::new(&b"abc"[..], Algorithm::Sha256);
        let mut buffer = [0; 2];
        assert_eq!(reader.read(&mut []).unwrap(), 0);
        assert_eq!(reader.read(&mut buffer).unwrap(), 2);
        assert_eq!(reader.read(&mut buffer).unwrap(), 1);
        assert_eq!(digest.get(), None);
        assert_eq!(reader.read(&mut buffer).unwrap(), 0);
        assert!(digest.get().unwrap().hex().starts_with("ba7816bf8f01cfea"));
        // A reader may be asked again after its end.
        assert_eq!(reader.read(&mut buffer).unwrap(), 0);
    }
}
