//! Keeps what is read.

use std::io::{self, Read, Write};

/// Passes on what it reads, and writes it, too, but for so many bytes at the beginning.
pub(super) struct Tee<R, W> {
    inner: R,
    copy: W,
    skip: u64,
}

impl<R: Read, W: Write> Tee<R, W> {
    pub(super) fn new(inner: R, copy: W, skip: u64) -> Self {
        Self { inner, copy, skip }
    }
}

impl<R: Read, W: Write> Read for Tee<R, W> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        let skipped = usize::try_from(self.skip).unwrap_or(usize::MAX).min(n);
        self.skip -= skipped as u64;
        self.copy.write_all(&buffer[skipped..n])?;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_read_and_the_rest_is_kept() {
        for skip in 0..5 {
            let (mut read, mut kept) = (Vec::new(), Vec::new());
            // One byte at a time.
            let mut tee = Tee::new(io::BufReader::with_capacity(1, &b"abcd"[..]), &mut kept, skip);
            while tee.by_ref().take(1).read_to_end(&mut read).unwrap() > 0 {}
            assert_eq!(read, b"abcd");
            assert_eq!(kept, &b"abcd"[skip as usize..]);
        }
    }
}
