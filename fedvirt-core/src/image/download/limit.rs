//! Bounds what is read.

use std::io::{self, Read};

/// Passes on what it reads, and fails once that is more than so many bytes.
pub(super) struct Limit<R> {
    inner: R,
    left: u64,
    /// What to say then.
    error: Option<crate::Error>,
}

impl<R: Read> Limit<R> {
    pub(super) fn new(inner: R, limit: u64, error: crate::Error) -> Self {
        Self { inner, left: limit, error: Some(error) }
    }
}

impl<R: Read> Read for Limit<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // One byte more than is left tells whether there is more.
        let most = usize::try_from(self.left.saturating_add(1)).unwrap_or(usize::MAX).min(buffer.len());
        let n = self.inner.read(&mut buffer[..most])?;
        match self.left.checked_sub(n as u64) {
            Some(left) => self.left = left,
            None => {
                return Err(match self.error.take() {
                    Some(error) => io::Error::other(error),
                    None => io::Error::other("read on after its limit"),
                });
            }
        }
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], limit: u64) -> io::Result<Vec<u8>> {
        let error = crate::Error::InvalidSpec { what: "it".into(), why: "is too long".into() };
        let mut read = Vec::new();
        Limit::new(bytes, limit, error).read_to_end(&mut read)?;
        Ok(read)
    }

    #[test]
    fn as_much_as_allowed_and_not_one_byte_more() {
        assert_eq!(read(b"abc", 3).unwrap(), b"abc");
        assert_eq!(read(b"abc", u64::MAX).unwrap(), b"abc");
        assert_eq!(read(b"", 0).unwrap(), b"");
        for limit in 0..3 {
            assert!(read(b"abc", limit).unwrap_err().to_string().contains("too long"));
        }
    }
}
