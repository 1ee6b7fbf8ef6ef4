//! Unpacks what is read.

use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;
use lzma_rust2::XzReader;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use super::super::Compression;

/// The memory that a packed file may ask for, so that a forged one cannot have all of it. What `xz -9` and
/// `zstd --ultra` need is less.
const MEMORY: u32 = 256 << 20;

/// A reader of what is packed in another one, to its very end: files in several parts are unpacked as the tools
/// that make them do.
///
/// The decoders are in Rust: they work on what nobody has verified yet.
pub(super) fn unpack<'a>(inner: impl Read + 'a, compression: Compression) -> Box<dyn Read + 'a> {
    let inner = BufReader::with_capacity(64 << 10, inner);
    match compression {
        Compression::None => Box::new(inner),
        Compression::Gzip => Box::new(MultiGzDecoder::new(inner)),
        Compression::Xz => Box::new(XzReader::new_mem_limit(inner, true, MEMORY >> 10)),
        Compression::Zstd => {
            let mut decoder = FrameDecoder::new();
            decoder.set_max_window_size(MEMORY.into());
            Box::new(Zstd { inner, decoder, within: false })
        }
    }
}

/// Zstandard's frames, one after the other.
struct Zstd<R: BufRead> {
    inner: R,
    decoder: FrameDecoder,
    /// Whether a frame has begun and not ended.
    within: bool,
}

impl<R: BufRead> Zstd<R> {
    /// Begins the next frame with something in it; false at the end.
    fn begin(&mut self) -> io::Result<bool> {
        while !self.inner.fill_buf()?.is_empty() {
            match self.decoder.init(&mut self.inner) {
                Ok(()) => return Ok(true),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    let skipped = io::copy(&mut self.inner.by_ref().take(length.into()), &mut io::sink())?;
                    if skipped < length.into() {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(error) => return Err(damaged(error)),
            }
        }
        Ok(false)
    }
}

impl<R: BufRead> Read for Zstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            if self.within {
                while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                    self.decoder
                        .decode_blocks(&mut self.inner, BlockDecodingStrategy::UptoBlocks(1))
                        .map_err(damaged)?;
                }
                let n = self.decoder.read(buffer)?;
                if n > 0 {
                    return Ok(n);
                }
                let found = self.decoder.get_calculated_checksum();
                if self.decoder.get_checksum_from_data().is_some_and(|expected| found != Some(expected)) {
                    return Err(damaged("a frame's checksum differs"));
                }
            }
            self.within = self.begin()?;
            if !self.within {
                return Ok(0);
            }
        }
    }
}

fn damaged(error: impl ToString) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `printf hello | xz` and the like, and the parts in one file.
    const XZ: &[u8] = b"\xfd7zXZ\x00\x00\x04\xe6\xd6\xb4F\x02\x00!\x01\x16\x00\x00\x00t/\xe5\xa3\x01\x00\x04hello\x00\x00\x00\x00\xb17\xb9\xdb\xe5\xda\x1e\x9b\x00\x01\x1d\x05\xb8-\x80\xaf\x1f\xb6\xf3}\x01\x00\x00\x00\x00\x04YZ";
    const GZIP: &[u8] =
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcbH\xcd\xc9\xc9\x07\x00\x86\xa6\x106\x05\x00\x00\x00";
    const ZSTD: &[u8] = b"(\xb5/\xfd\x04X)\x00\x00hello\xa3m\x9f\x88";
    /// A frame that decoders skip.
    const SKIPPED: &[u8] = b"\x50\x2a\x4d\x18\x03\0\0\0abc";

    fn read(packed: &[u8], compression: Compression) -> io::Result<Vec<u8>> {
        let mut content = Vec::new();
        unpack(packed, compression).read_to_end(&mut content)?;
        Ok(content)
    }

    #[test]
    fn one_part_and_several() {
        for (packed, compression) in
            [(XZ, Compression::Xz), (GZIP, Compression::Gzip), (ZSTD, Compression::Zstd)]
        {
            assert_eq!(read(packed, compression).unwrap(), b"hello", "{compression:?}");
            assert_eq!(read(&packed.repeat(3), compression).unwrap(), b"hellohellohello", "{compression:?}");
        }
        let mixed = [SKIPPED, ZSTD, SKIPPED, SKIPPED, ZSTD, SKIPPED].concat();
        assert_eq!(read(&mixed, Compression::Zstd).unwrap(), b"hellohello");
        assert_eq!(read(b"hello", Compression::None).unwrap(), b"hello");
    }

    #[test]
    fn what_is_cut_or_changed_is_an_error_and_no_panic() {
        for (packed, compression) in
            [(XZ, Compression::Xz), (GZIP, Compression::Gzip), (ZSTD, Compression::Zstd)]
        {
            for end in 1..packed.len() {
                assert!(read(&packed[..end], compression).is_err(), "{compression:?} cut at {end}");
            }
            for at in 0..packed.len() {
                for bit in 0..8 {
                    let mut changed = packed.to_vec();
                    changed[at] ^= 1 << bit;
                    // Some bits say nothing of the content, such as gzip's time.
                    if let Ok(content) = read(&changed, compression) {
                        assert_eq!(content, b"hello", "{compression:?} byte {at}, bit {bit}");
                    }
                }
            }
            assert!(read(b"hello", compression).is_err(), "{compression:?}");
            assert!(
                read(&[packed, b"hello"].concat(), compression).is_err(),
                "{compression:?}, more behind it"
            );
        }
    }
}
